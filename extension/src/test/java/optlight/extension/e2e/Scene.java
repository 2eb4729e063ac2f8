package optlight.extension.e2e;

import java.io.IOException;
import optlight.webdriver.Tab;

/**
 * A surface of the extension in a state worth a picture.
 *
 * @param name   of its file
 * @param shows  one sentence
 * @param width  of the viewport, in CSS pixels
 * @param height of the viewport, in CSS pixels
 * @param staged brings it about
 */
record Scene(String name, String shows, int width, int height, Staging staged) {
    /** What a member does until it is to be seen. */
    interface Staging {
        /** @return the tab that shows it */
        Tab apply(Member member, Scene scene);
    }

    /** What is done with the tab that shows it. */
    interface Camera {
        void takes(Tab tab) throws IOException;
    }

    /** Brings it about, and has it taken. */
    void take(Member member, Camera camera) throws IOException {
        Tab tab = staged.apply(member, this);
        try {
            tab.activate();
            // Scroll bars are cut off from pictures, which would then be narrower.
            tab.eval("(document.documentElement.style.scrollbarWidth = 'none', 1)");
            // A switch that has just been used is still on its way, and no two pictures would be the same.
            tab.until("nothing moves", "document.getAnimations().every((it) => it.playState !== 'running')");
            camera.takes(tab);
        } finally {
            if (tab != member.tab()) {
                tab.close();
            }
        }
    }

    /** On a page of LinkedIn's. */
    static Scene onPage(String name, String shows, int width, int height, Visit visit) {
        return new Scene(name, shows, width, height, (member, scene) -> {
            member.tab().viewport(width, height, 1);
            visit.accept(member);
            return member.tab();
        });
    }

    /** On a page of our own, in a tab beside LinkedIn's, with something known from earlier. */
    static Scene ownPage(String name, String shows, int width, int height, String file, String ready) {
        return new Scene(name, shows, width, height, (member, scene) -> own(member, file, scene, ready));
    }

    /** Opens one of our own pages at the scene's size, beside the page of LinkedIn. */
    static Tab own(Member member, String file, Scene scene, String ready) {
        member.knowsSomething();
        Tab own = member.browser().newTab();
        own.viewport(scene.width, scene.height, 1);
        own.open(member.browser().extensionPage(file));
        own.until(scene.name + " is ready", ready);
        return own;
    }

    /** What a member does on LinkedIn's page, and waits for. */
    interface Visit {
        void accept(Member member);
    }
}
