package optlight.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.server.http.Accept;
import optlight.server.http.AcceptLanguage;
import optlight.server.http.PreparedAnswer;
import optlight.server.site.Address;
import optlight.server.site.Links;
import optlight.server.site.LiveSite;
import optlight.server.site.PublicUrl;
import optlight.server.site.Site;
import optlight.server.site.Words;
import optlight.server.store.Body;
import optlight.server.store.Published;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Answers with the guidance as web pages.
 *
 * <p>As long as nothing is published there are none, although the jar has definitions built in: nobody has decided to
 * publish those here, and if a disk were missing one day, they would bring back what has been taken off since.
 */
final class SitePages {
    private static final String ENGLISH = "en";

    /** For what depends on who asks. */
    private static final String OWN_MINUTES = "private, max-age=300";

    /** Deeper than any page; where links back to the pages would take longer than the pages themselves. */
    private static final int MAX_DEPTH = 8;

    private final LiveSite live;

    SitePages(Supplier<Optional<Published>> store, PublicUrl publicUrl) {
        this.live = new LiveSite(store, publicUrl);
    }

    /**
     * {@code GET /}: the list of all in the reader's language, with links to the other languages. Not a redirect: on a
     * phone that is another round trip, and one that is cached for somebody else keeps leading to the wrong language.
     * For the same reason caches that others share do not keep it; many of them look at no field but Accept-Encoding.
     */
    void entrance(Context ctx) throws IOException {
        Site site = site();
        String language = wanted(ctx, site.languages());
        ctx.header("Content-Location", Address.index(language).path());
        ctx.res().addHeader("Vary", "Accept-Language");
        send(ctx, site.entrance(language), language, OWN_MINUTES);
    }

    /** {@code GET /de}: one address, one spelling. */
    void withoutSlash(Context ctx) {
        String language = ctx.pathParam("language");
        if (!site().languages().contains(language)) {
            throw new NotFoundResponse("no such language");
        }
        ctx.header("Cache-Control", Server.MINUTES);
        ctx.redirect(language + "/", io.javalin.http.HttpStatus.PERMANENT_REDIRECT);
    }

    /** {@code GET /de/settings/…/}: of a page that is no folder. */
    Handler withSlash(Address.Kind kind) {
        return ctx -> {
            Address address = existing(new Address(ctx.pathParam("language"), kind, ctx.pathParam("id")));
            ctx.header("Cache-Control", Server.MINUTES);
            ctx.redirect("../" + address.id(), io.javalin.http.HttpStatus.PERMANENT_REDIRECT);
        };
    }

    /** {@code GET /de/}, {@code /de/settings/…} and the like. */
    Handler of(Address.Kind kind) {
        return ctx -> {
            String id = kind == Address.Kind.INDEX ? "" : ctx.pathParam("id");
            Address address = new Address(ctx.pathParam("language"), kind, id);
            Body body = site().page(address).orElseThrow(() -> new NotFoundResponse("no such page"));
            send(ctx, body, address.language(), Server.MINUTES);
        };
    }

    /**
     * {@code GET /settings/…} and the like, as people pass them on: leads to the page in the reader's language. For as long as
     * {@code GET /}, and for nobody else, for the same reasons.
     */
    Handler inReadersLanguage(Address.Kind kind) {
        return ctx -> {
            Address address = existing(new Address(wanted(ctx, site().languages()), kind, ctx.pathParam("id")));
            ctx.header("Cache-Control", OWN_MINUTES);
            ctx.res().addHeader("Vary", "Accept-Language");
            Links links = Links.from(ctx.path().substring(1));
            ctx.redirect(links.to(address.path()), io.javalin.http.HttpStatus.TEMPORARY_REDIRECT);
        };
    }

    private Address existing(Address address) {
        if (site().page(address).isEmpty()) {
            throw new NotFoundResponse("no such page");
        }
        return address;
    }

    /** Answers an error with a page, if a person asks and it is one for people; says whether it did. */
    boolean tell(Context ctx, int status) {
        if (ctx.path().startsWith("/v1/")) {
            return false;
        }
        ctx.res().addHeader("Vary", "Accept, Accept-Language");
        if (!Accept.namesHtml(PreparedAnswer.field(ctx, "Accept"))) {
            return false;
        }
        Optional<Site> site = live.get();
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503 && site.isEmpty()) {
            String language = wanted(ctx, Words.LANGUAGES);
            send(ctx, status, Site.nothingPublished(language), language);
            return true;
        }
        String path = ctx.path().substring(1);
        Links links = Links.from(path);
        if (status != HttpStatus.NOT_FOUND_404 || site.isEmpty() || links.depth() > MAX_DEPTH) {
            return false;
        }
        String asked = Address.languageOf(path);
        String language = site.get().languages().contains(asked)
                ? asked
                : wanted(ctx, site.get().languages());
        send(ctx, status, site.get().notFound(language, links), language);
        return true;
    }

    private Site site() {
        return live.get().orElseThrow(() -> new ServiceUnavailableResponse("nothing is published yet"));
    }

    private static void send(Context ctx, int status, byte[] page, String language) {
        safe(ctx, language);
        ctx.status(status).contentType(Site.TYPE).result(page);
    }

    private static void send(Context ctx, Body body, String language, String cacheControl) throws IOException {
        safe(ctx, language);
        PreparedAnswer.send(ctx, body, Site.TYPE, cacheControl);
    }

    /** LinkedIn does not learn from which page somebody came. */
    private static void safe(Context ctx, String language) {
        ctx.header("Content-Security-Policy", Site.policy());
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.header("Content-Language", Words.in(language).tag());
    }

    private static String wanted(Context ctx, Collection<String> offered) {
        return AcceptLanguage.best(PreparedAnswer.field(ctx, "Accept-Language"), offered, ENGLISH);
    }
}
