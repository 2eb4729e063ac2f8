package optlight.extension.message;

import java.util.ArrayList;
import java.util.List;
import optlight.locate.Locator;

/**
 * What to look for on one page, and what to say there. The background works it out, so that a page does not pay for
 * definitions that have nothing to do with it.
 *
 * @param path     the page it is for: {@code location.pathname}
 * @param locators in the order of the definitions; none where nothing is to be shown
 * @param setting  the id of the setting this leads to
 * @param title    our words about it, plain text, as {@code what}, {@code cost} and {@code note}
 * @param language of these words
 * @param url      the address of the setting's own page; empty if it is not known
 * @param place    where the member is in a guide; empty if none is walked
 * @param next     the id of the guide's next step; empty if there is none
 * @param nextUrl  of the guide's next step; empty if there is none
 * @param nextName what the link to it says
 * @param step     what to do, in place of what the page would say; empty to leave it to the page
 * @param reported whether the background wants to know what came of looking
 */
public record PageTask(
        String path,
        List<Locator> locators,
        String setting,
        String title,
        String what,
        String cost,
        String note,
        String language,
        String url,
        String place,
        String next,
        String nextUrl,
        String nextName,
        String step,
        boolean reported) {
    /** Nothing to show. */
    public static PageTask none(String path) {
        return new PageTask(path, new ArrayList<>(), "", "", "", "", "", "", "", "", "", "", "", "", false);
    }

    /** For a checkup, in which nothing is to be done: what is read, how far it is, and nothing to press. */
    public PageTask inCheckup(String progress, String instead) {
        return new PageTask(
                path, locators, setting, title, "", "", "", language, url, progress, "", "", "", instead, true);
    }

    public Message write() {
        Message[] written = new Message[locators.size()];
        for (int i = 0; i < written.length; i++) {
            written[i] = LocatorMessage.write(locators.get(i));
        }
        return Message.of(Message.GUIDANCE)
                .with("path", path)
                .with("locators", written)
                .with("setting", setting)
                .with("title", title)
                .with("what", what)
                .with("cost", cost)
                .with("note", note)
                .with("language", language)
                .with("url", url)
                .with("place", place)
                .with("next", next)
                .with("nextUrl", nextUrl)
                .with("nextName", nextName)
                .with("step", step)
                .with("reported", reported ? "yes" : "");
    }

    public static PageTask read(Message message) {
        List<Locator> locators = new ArrayList<>();
        for (int i = 0; i < message.size("locators"); i++) {
            locators.add(LocatorMessage.read(message.entry("locators", i)));
        }
        return new PageTask(
                message.text("path"),
                locators,
                message.text("setting"),
                message.text("title"),
                message.text("what"),
                message.text("cost"),
                message.text("note"),
                message.text("language"),
                message.text("url"),
                message.text("place"),
                message.text("next"),
                message.text("nextUrl"),
                message.text("nextName"),
                message.text("step"),
                !message.text("reported").isEmpty());
    }
}
