package optlight.benchmark;

import org.jsoup.nodes.Element;

/** What members write: posts that quote a setting word for word. */
final class Posts {
    private Posts() {}

    /** A post about the setting, with a checkbox of the feed near by. */
    static Element quoting(Scene scene, Rng rng) {
        String name = scene.focus.name();
        String title = scene.headings.isEmpty() ? name : scene.headings.get(0).text();
        Element post = new Element("article").addClass("feed-post");
        post.appendElement("a").attr("href", "/in/member/").text("A. Member");
        post.appendElement("p").text(scene.words.of("feed.before"));
        switch (rng.below(3)) {
            case 0 -> post.appendElement("blockquote").text(name);
            case 1 -> {
                post.appendElement("h3").text(title);
                post.appendElement("p").text(name);
            }
            default -> post.appendElement("p").text(title + " – " + name + " – " + scene.words.of("feed.after"));
        }
        Element actions = post.appendElement("div").addClass("feed-actions");
        actions.appendElement("button")
                .attr("type", "button")
                .attr("aria-pressed", "false")
                .text(scene.words.of("feed.like"));
        Element subscribe = actions.appendElement("label");
        subscribe.appendElement("input").attr("type", "checkbox");
        subscribe.appendText(scene.words.of("feed.subscribe"));
        actions.appendElement("a")
                .attr("href", "/feed/update/" + rng.between(1000, 9999))
                .text(scene.words.of("feed.comment"));
        return post;
    }

    /** A member's poll whose question and answers are those of a radio group. */
    static Element poll(Scene scene, Rng rng) {
        Element post = new Element("article").addClass("feed-post");
        post.appendElement("a").attr("href", "/in/member/").text("A. Member");
        post.appendElement("p").text(scene.words.of("feed.before"));
        Element poll = post.appendElement("form").addClass("poll");
        poll.appendElement("p").text(scene.words.of("email.question"));
        String name = rng.freshId();
        for (String option : new String[] {"email.o1", "email.o2", "email.o3"}) {
            Element label = poll.appendElement("label");
            label.appendElement("input").attr("type", "radio").attr("name", name);
            label.appendText(scene.words.of(option));
        }
        poll.appendElement("button").attr("type", "submit").text(scene.words.of("feed.comment"));
        return post;
    }
}
