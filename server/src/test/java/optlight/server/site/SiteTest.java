package optlight.server.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optlight.server.store.Body;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every page, whatever it says. */
class SiteTest {
    private static final int MAX_BYTES = 30 * 1024;
    private static final String HOST = "https://guidance.example/";
    private static final Site SITE = new Site(OurGuidance.ALL);
    private static final Set<String> PATHS =
            SITE.addresses().stream().map(Address::path).collect(Collectors.toSet());

    static Stream<String> languages() {
        return SITE.languages().stream();
    }

    @Test
    void everySettingFormGuideAndExplainerHasAPageInEveryLanguage() {
        var definitions = OurGuidance.ALL.definitions();
        int each = 1
                + definitions.places().size()
                + definitions.guides().size()
                + definitions.explainers().size();
        assertEquals(Words.LANGUAGES, SITE.languages());
        assertEquals(each * Words.LANGUAGES.size(), PATHS.size());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPageIsSmallWholeAndSafeAndItsLinksLeadSomewhere(String language) throws Exception {
        for (Address address : SITE.addresses()) {
            if (address.language().equals(language)) {
                byte[] bytes = bytes(SITE, address);
                assertTrue(bytes.length < MAX_BYTES, () -> address.path() + " has " + bytes.length + " bytes");
                assertPage(address.path(), language, bytes);
            }
        }
    }

    @Test
    void thePagesThatHaveNoAddressAreAsGood() throws Exception {
        for (String language : Words.LANGUAGES) {
            assertPage("", language, SITE.entrance(language).identity().bytes());
            assertPage("a/b/c", language, SITE.notFound(language, Links.from("a/b/c")));
            assertPage("", language, Site.nothingPublished(language));
        }
    }

    private static void assertPage(String path, String language, byte[] bytes) throws Exception {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        String html = new String(bytes, StandardCharsets.UTF_8);
        Document page = Jsoup.parse(html, HOST + path, parser);
        assertEquals(List.of(), parser.getErrors(), path);
        Words words = Words.in(language);
        Element root = page.expectFirst("html");
        assertEquals(words.tag(), root.attr("lang"), path);
        assertEquals(words.direction(), root.attr("dir"), path);
        assertFalse(page.title().isBlank(), path);
        assertEquals(1, page.select("h1").size(), path);
        assertEquals(1, page.select("main#main").size(), path);
        assertEquals("#main", page.body().child(0).attr("href"), path);
        assertEquals(-1, (page.title() + page.text()).indexOf('{'), () -> path + ": " + page.text());
        assertFalse(page.text().matches(".*\\bnull\\b.*"), () -> path + ": " + page.text());
        assertTrue(
                page.select("script, iframe, img, form, input, [style], [onclick], base, object")
                        .isEmpty(),
                path);
        assertEquals(Set.of(page.expectFirst("style").data()), Set.of(Style.SHEET.css()), path);
        assertDistinctIds(page, path);
        for (Element link : page.select("a[href], link[href]")) {
            assertLeadsSomewhere(page, path, link);
        }
    }

    private static void assertDistinctIds(Document page, String path) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(it -> assertTrue(ids.add(it.id()), () -> path + ": twice " + it.id()));
        page.select("[aria-labelledby]")
                .forEach(it -> assertTrue(ids.contains(it.attr("aria-labelledby")), () -> path + ": " + it.tagName()));
    }

    private static void assertLeadsSomewhere(Document page, String path, Element link) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            assertTrue(page.getElementById(href.substring(1)) != null, () -> path + " → " + href);
            return;
        }
        String target = URI.create(HOST + path).resolve(href).toString();
        String rest = target.startsWith(HOST) ? target.substring(HOST.length()) : "elsewhere";
        // What names no language leads to the page in the reader's.
        boolean ours = rest.isEmpty() || PATHS.contains(rest) || PATHS.contains("en/" + rest);
        assertTrue(ours || target.startsWith("https://www.linkedin.com/"), () -> path + " → " + target);
    }

    @Test
    void everyPageNamesItselfInAllLanguagesAndIsNamedByThem() {
        Map<String, Map<String, String>> alternates = new TreeMap<>();
        for (Address address : SITE.addresses()) {
            Document page = parse(SITE, address);
            Map<String, String> named = new TreeMap<>();
            page.select("link[rel=alternate]").forEach(it -> named.put(it.attr("hreflang"), it.absUrl("href")));
            assertEquals(HOST + address.anyLanguage(), named.remove("x-default"));
            alternates.put(HOST + address.path(), named);
            assertEquals(
                    HOST + address.path(),
                    page.expectFirst("link[rel=canonical]").absUrl("href"));
            assertEquals(
                    HOST + address.path(),
                    named.get(Words.in(address.language()).tag()));
        }
        alternates.forEach((path, named) -> {
            assertEquals(Words.LANGUAGES.size(), named.size(), path);
            named.values().forEach(other -> assertEquals(named, alternates.get(other), () -> path + " and " + other));
        });
    }

    @Test
    void noTwoPagesOfALanguageHaveTheSameTitle() {
        for (String language : List.of("en", "de", "ar")) {
            Set<String> titles = new TreeSet<>();
            for (Address address : SITE.addresses()) {
                if (address.language().equals(language)) {
                    Document page = parse(SITE, address);
                    assertTrue(titles.add(page.title()), page.title());
                    String description =
                            page.expectFirst("meta[name=description]").attr("content");
                    assertTrue(description.length() >= 20, () -> address.path() + ": " + description);
                }
            }
        }
    }

    @Test
    void thePolicyAllowsThisStyleAndNothingElse() throws Exception {
        Document page = parse(SITE, Address.index("en"));
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8));
        String policy = "default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        assertEquals(
                policy,
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"));
        assertEquals(policy + "; frame-ancestors 'none'", Site.policy());
    }

    @Test
    void thereIsNoPageOfWhatThereIsNot() {
        for (Address address : List.of(
                Address.index("tlh"),
                Address.index(""),
                new Address("en", Address.Kind.SETTING, "no-such-setting"),
                new Address("en", Address.Kind.SETTING, ""),
                new Address("en", Address.Kind.GUIDE, "genai-training"),
                new Address("en", Address.Kind.EXPLAINER, "stop-ai-training"),
                new Address("xx", Address.Kind.SETTING, "genai-training"))) {
            assertEquals(Optional.empty(), SITE.page(address), address.toString());
        }
    }

    @Test
    void keepsSomePagesAndMakesOthersAnewToTheByte() {
        Site site = new Site(OurGuidance.ALL);
        Address first = SITE.addresses().get(0);
        Body body = site.page(first).orElseThrow();
        assertSame(body, site.page(first).orElseThrow());
        SITE.addresses().stream().skip(1).limit(Site.KEPT).forEach(site::page);
        Body again = site.page(first).orElseThrow();
        assertNotSame(body, again);
        assertArrayEquals(body.identity().bytes(), again.identity().bytes());
        assertEquals(body.gzip().etag(), again.gzip().etag());
    }

    @Test
    void asFilesEveryLinkLeadsToOneOfThem() {
        Map<String, Body> files = StaticSite.files(SITE);
        assertEquals(PATHS.size() + 2 + 2 * Words.LANGUAGES.size(), files.size());
        for (var file : files.entrySet()) {
            String address = HOST + file.getKey().replace("index.html", "").replace(".html", "");
            Document page =
                    Jsoup.parse(new String(file.getValue().identity().bytes(), StandardCharsets.UTF_8), address);
            for (Element link : page.select("a[href]:not([href^=#])")) {
                String target = link.absUrl("href");
                if (target.startsWith(HOST)) {
                    String path = target.substring(HOST.length());
                    String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + ".html";
                    assertTrue(files.containsKey(name), () -> file.getKey() + " → " + target);
                }
            }
        }
    }

    @Test
    void searchEnginesAreToldTheHostIfItIsKnownAndReadersStayOnTheOneTheyCameTo() {
        for (String prefix : List.of("https://guidance.example/", "https://host.example/below/")) {
            Site site = new Site(OurGuidance.SMALL, PublicUrl.of(prefix.substring(0, prefix.length() - 1)));
            for (Address address : site.addresses()) {
                Document page = parse(site, address);
                assertEquals(
                        prefix + address.path(),
                        page.expectFirst("link[rel=canonical]").attr("href"));
                for (Element alternate : page.select("link[rel=alternate]")) {
                    String tag = alternate.attr("hreflang");
                    String path = tag.equals("x-default")
                            ? address.anyLanguage()
                            : address.in(tag).path();
                    assertEquals(prefix + path, alternate.attr("href"));
                }
                assertTrue(page.select("a[href^=" + prefix + "]").isEmpty(), address.path());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guidance.example",
                "/",
                "ftp://guidance.example",
                "https://",
                "https://x/?q",
                "https://x/#f",
                "https://u@x/",
                "https://x/a b",
                "https://x/../",
                "javascript:alert(1)",
                "https://x/\"><b>"
            })
    void aPublicUrlIsTheAddressOfAHostOrAPathOnIt(String url) {
        var e = assertThrows(IllegalArgumentException.class, () -> PublicUrl.of(url));
        assertTrue(e.getMessage().endsWith(", is " + url), e.getMessage());
    }

    static byte[] bytes(Site site, Address address) {
        return site.page(address).orElseThrow().identity().bytes();
    }

    static Document parse(Site site, Address address) {
        return Jsoup.parse(new String(bytes(site, address), StandardCharsets.UTF_8), HOST + address.path());
    }
}
