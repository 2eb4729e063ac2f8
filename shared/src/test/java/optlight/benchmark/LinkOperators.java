package optlight.benchmark;

import static optlight.benchmark.Operator.Group.LINKS;

import java.util.List;

/** Where the row or the rail entry leads, written in another way. */
final class LinkOperators {
    static final List<Operator> ALL = List.of(
            new Operator("trackingQuery", LINKS, Severity.MILD, LinkOperators::trackingQuery),
            new Operator("absolute", LINKS, Severity.MILD, LinkOperators::absolute),
            new Operator("trailingSlash", LINKS, Severity.MILD, LinkOperators::trailingSlash),
            new Operator("pathPrefix", LINKS, Severity.REDESIGN, LinkOperators::pathPrefix),
            new Operator("newPath", LINKS, Severity.REDESIGN, LinkOperators::newPath),
            new Operator("fragment", LINKS, Severity.MILD, LinkOperators::fragment));

    private LinkOperators() {}

    private interface Rewriting {
        String of(String href);
    }

    /** Rewrites all links of the sort that is looked for, as a redesign would. */
    private static boolean rewrite(Scene scene, Rewriting rewriting) {
        if (scene.focus.shape != Part.Shape.LINK) {
            return false;
        }
        for (Part part : scene.present()) {
            if (part.shape == Part.Shape.LINK && part.control.hasAttr("href")) {
                part.control.attr("href", rewriting.of(part.control.attr("href")));
            }
        }
        return true;
    }

    private static boolean trackingQuery(Scene scene, Rng rng) {
        String query = rng.of(
                "?trk=settings",
                "?lipi=urn%3Ali%3Apage%3Ad_settings",
                "?refId=" + rng.hex(8) + "&trackingId=" + rng.hex(8));
        return rewrite(scene, href -> href.contains("?") || href.contains("#") ? href : href + query);
    }

    private static boolean absolute(Scene scene, Rng rng) {
        String host = rng.of("https://www.linkedin.com", "//www.linkedin.com");
        return rewrite(scene, href -> href.startsWith("/") && !href.startsWith("//") ? host + href : href);
    }

    private static boolean trailingSlash(Scene scene, Rng rng) {
        return rewrite(
                scene, href -> href.endsWith("/") || href.contains("?") || href.contains("#") ? href : href + "/");
    }

    /** {@code /mypreferences/d/…} is for desktops, {@code /m/} for phones. */
    private static boolean pathPrefix(Scene scene, Rng rng) {
        return rewrite(scene, href -> href.replace("/mypreferences/d/", "/mypreferences/m/"));
    }

    /** The target has moved within the settings; its name alone tells. */
    private static boolean newPath(Scene scene, Rng rng) {
        if (scene.focus.shape != Part.Shape.LINK) {
            return false;
        }
        scene.focus.control.attr("href", "/mypreferences/d/settings/v2/" + rng.hex(6));
        return true;
    }

    private static boolean fragment(Scene scene, Rng rng) {
        return rewrite(scene, href -> href.contains("#") ? href : href + "#main");
    }
}
