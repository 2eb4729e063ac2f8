package optlight.server.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import optlight.definition.Definitions;
import optlight.definition.Explainer;
import optlight.definition.Guide;
import optlight.definition.Setting;
import optlight.server.store.Body;
import optlight.server.store.Published;

/** All pages of one publication. A page is made when somebody first asks for it; the same publication gives the same bytes. */
public final class Site {
    public static final String TYPE = "text/html; charset=utf-8";

    /** Pages kept in memory, of about 1600 there are: 128 are some 2 MB. Another is made anew, in a millisecond or two. */
    static final int KEPT = 128;

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "optlight.server.site.template");

    private final PublicUrl publicUrl;
    private final Guidance guidance;
    private final Definitions definitions;
    private final List<String> languages;
    private final Map<String, Body> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Body> eldest) {
            return size() > KEPT;
        }
    });

    /** @throws optlight.definition.InvalidDefinitionException if the definitions or the texts in English break a rule */
    public Site(Published published, PublicUrl publicUrl) {
        this(Guidance.of(published), publicUrl);
    }

    Site(Guidance guidance) {
        this(guidance, PublicUrl.UNKNOWN);
    }

    Site(Guidance guidance, PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
        this.guidance = guidance;
        this.definitions = guidance.definitions();
        this.languages = guidance.languages();
    }

    /** What a page needs besides its content, to be safe in a browser: the header {@code Content-Security-Policy}. */
    public static String policy() {
        return Style.SHEET.header();
    }

    /** By their code; English is always among them. */
    public List<String> languages() {
        return languages;
    }

    /** The page where a language is chosen, which is the list of all in one language. Its links lead from {@code /}. */
    public Body entrance(String language) {
        return keep("/" + language, () -> index(Address.index(language), ""));
    }

    /** A page; empty if there is none of this address. */
    public Optional<Body> page(Address address) {
        if (!languages.contains(address.language())) {
            return Optional.empty();
        }
        String path = address.path();
        return switch (address.kind()) {
            case INDEX -> Optional.of(keep(path, () -> index(address, path)));
            case SETTING -> definitions.setting(address.id()).map(it -> keep(path, () -> setting(address, it)));
            case GUIDE -> definitions.guide(address.id()).map(it -> keep(path, () -> guide(address, it)));
            case EXPLAINER -> explainer(address.id()).map(it -> keep(path, () -> explainer(address, it)));
        };
    }

    /** Every page there is. */
    public List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (String language : languages) {
            addresses.add(Address.index(language));
            definitions.places().forEach(it -> addresses.add(new Address(language, Address.Kind.SETTING, it.id())));
            definitions.guides().forEach(it -> addresses.add(new Address(language, Address.Kind.GUIDE, it.id())));
            definitions
                    .explainers()
                    .forEach(it -> addresses.add(new Address(language, Address.Kind.EXPLAINER, it.id())));
        }
        return addresses;
    }

    /** The page for an address that there is not. */
    public byte[] notFound(String language, Links links) {
        return bytes(notice(language, "notfound", links, languages));
    }

    /** The page for a server on which nothing is published. */
    public static byte[] nothingPublished(String language) {
        return bytes(notice(language, "nothing", new Links(""), List.of()));
    }

    private Body keep(String key, Supplier<String> html) {
        Body body = kept.get(key);
        if (body == null) {
            // Made outside the lock: two who come at once both make it, and it is the same.
            body = Body.of(bytes(html.get()));
            kept.put(key, body);
        }
        return body;
    }

    private String index(Address address, String path) {
        var translation = translation(address);
        var links = Links.from(path);
        IndexView view = IndexView.of(definitions, translation, links);
        Words words = translation.words();
        Frame frame = frame(address, links, words.get("index.title"), words.get("index.intro"), translation);
        return render("index", frame, view);
    }

    private String setting(Address address, Setting setting) {
        var translation = translation(address);
        var links = Links.from(address.path());
        SettingView view = SettingView.of(setting, definitions, translation, links);
        String description = view.stopped() == null
                ? described(view.title(), view.what())
                : translation.words().get("stopped") + " " + view.stopped().words();
        return render("setting", frame(address, links, "title.setting", view.title(), description, translation), view);
    }

    private String guide(Address address, Guide guide) {
        var translation = translation(address);
        var links = Links.from(address.path());
        GuideView view = GuideView.of(guide, definitions, translation, links);
        String description = described(view.title(), view.what(), view.stopped(), translation);
        return render("guide", frame(address, links, "title.guide", view.title(), description, translation), view);
    }

    private String explainer(Address address, Explainer explainer) {
        var translation = translation(address);
        var links = Links.from(address.path());
        ExplainerView view = ExplainerView.of(explainer, definitions, translation, links);
        Said first = view.claims().isEmpty() ? null : view.claims().get(0).text();
        String description = described(view.title(), first, view.stopped(), translation);
        return render(
                "explainer", frame(address, links, "title.explainer", view.title(), description, translation), view);
    }

    private Optional<Explainer> explainer(String id) {
        return definitions.explainers().stream()
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    private Translation translation(Address address) {
        return new Translation(guidance, Words.in(address.language()));
    }

    private static String described(Said title, Said what) {
        return what == null ? title.words() : what.words();
    }

    /** @param stopped what the page would promise, and cannot now */
    private static String described(Said title, Said what, List<Reference> stopped, Translation translation) {
        return stopped.isEmpty() ? described(title, what) : Stopped.sentence(stopped, translation.words());
    }

    private Frame frame(
            Address address, Links links, String key, Said title, String description, Translation translation) {
        return frame(address, links, translation.words().get(key, title.words()), description, translation);
    }

    private Frame frame(Address address, Links links, String title, String description, Translation translation) {
        List<Frame.Alternate> alternates = new ArrayList<>();
        for (String language : languages) {
            String path = address.in(language).path();
            alternates.add(alternate(language, links.to(path), publicUrl.of(links, path)));
        }
        return new Frame(
                translation.words(),
                title,
                description,
                publicUrl.of(links, address.path()),
                alternates,
                links.to(""),
                publicUrl.of(links, address.anyLanguage()),
                address.kind() == Address.Kind.INDEX
                        ? ""
                        : links.to(Address.index(address.language()).path()),
                translation.usedEnglish(),
                Style.SHEET);
    }

    private static String notice(String language, String key, Links links, List<String> languages) {
        Words words = Words.in(language);
        List<Frame.Alternate> alternates = new ArrayList<>();
        for (String each : languages) {
            String href = links.to(Address.index(each).path());
            alternates.add(alternate(each, href, href));
        }
        String index =
                languages.isEmpty() ? "" : links.to(Address.index(language).path());
        Frame frame = new Frame(
                words, words.get(key + ".title"), "", "", alternates, links.to(""), "", index, false, Style.SHEET);
        return render("notice", frame, words.get(key + ".text"));
    }

    private static Frame.Alternate alternate(String language, String href, String address) {
        Words words = Words.in(language);
        return new Frame.Alternate(words.tag(), words.direction(), words.get("language"), href, address);
    }

    private static String render(String template, Frame frame, Object view) {
        var html = new StringOutput(16 * 1024);
        TEMPLATES.render(template + ".jte", Map.of("frame", frame, "it", view), html);
        return html.toString();
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
