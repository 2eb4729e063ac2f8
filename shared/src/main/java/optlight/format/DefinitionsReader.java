package optlight.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import optlight.definition.Advice;
import optlight.definition.AnnouncedKeys;
import optlight.definition.Category;
import optlight.definition.Certainty;
import optlight.definition.Claim;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Explainer;
import optlight.definition.ExplainerText;
import optlight.definition.Guide;
import optlight.definition.GuideText;
import optlight.definition.InvalidDefinitionException;
import optlight.definition.Menu;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.PagePath;
import optlight.definition.Passage;
import optlight.definition.Require;
import optlight.definition.Row;
import optlight.definition.RowPosition;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.SkippedSetting;
import optlight.definition.Source;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.definition.TextsRef;
import optlight.definition.Tier;
import optlight.definition.UtcTime;

/**
 * Reads format 1. Members it does not know are passed over, so that an old client can read a newer document; a setting it
 * cannot use is listed as skipped, and the rest is read.
 */
public final class DefinitionsReader {
    private DefinitionsReader() {}

    /** @throws InvalidDefinitionException if the document as a whole cannot be used; the message begins with a path */
    public static Definitions definitions(JsonValue json) {
        return json.at(DefinitionsReader::document);
    }

    /** @throws InvalidDefinitionException if any of it breaks a rule; the message begins with a path */
    public static Texts texts(JsonValue json) {
        return json.at(it -> new Texts(
                it.member("language").string(),
                byKey(it.member("settings"), DefinitionsReader::settingText),
                byKeyOrNone(it.member("why"), DefinitionsReader::passage),
                byKeyOrNone(it.member("regions"), DefinitionsReader::passage),
                byKeyOrNone(it.member("guides"), DefinitionsReader::guideText),
                byKeyOrNone(it.member("objections"), DefinitionsReader::passage),
                byKeyOrNone(it.member("explainers"), DefinitionsReader::explainerText)));
    }

    /** One authored setting, alone: for whoever writes it. */
    public static Setting setting(JsonValue json) {
        return json.at(DefinitionsReader::wholeSetting);
    }

    /** One control alone, so that an author hears of every fault and not of the first only. */
    public static Control control(JsonValue json) {
        return json.at(DefinitionsReader::wholeControl);
    }

    public static Category category(JsonValue json) {
        return json.at(DefinitionsReader::wholeCategory);
    }

    public static Menu menu(JsonValue json) {
        return json.at(it -> new Menu(
                it.member("marks").list(DefinitionsReader::mark),
                it.member("hrefs").list(DefinitionsReader::path),
                it.member("names").at(DefinitionsReader::names)));
    }

    private static Menu.Mark mark(JsonValue json) {
        return json.at(it -> new Menu.Mark(
                it.member("attribute").string(), it.member("value").string()));
    }

    public static Neighbour neighbour(JsonValue json) {
        return json.at(DefinitionsReader::wholeNeighbour);
    }

    public static Guide guide(JsonValue json) {
        return json.at(DefinitionsReader::wholeGuide);
    }

    public static Explainer explainer(JsonValue json) {
        return json.at(it ->
                new Explainer(it.member("id").string(), it.member("claims").list(DefinitionsReader::claim)));
    }

    public static SettingText settingText(JsonValue json) {
        return json.at(DefinitionsReader::wholeSettingText);
    }

    public static GuideText guideText(JsonValue json) {
        return json.at(it -> new GuideText(
                it.member("title").string(),
                it.member("what").string(),
                byKeyOrNone(it.member("steps"), JsonValue::string)));
    }

    public static ExplainerText explainerText(JsonValue json) {
        return json.at(
                it -> new ExplainerText(it.member("title").string(), byKey(it.member("claims"), JsonValue::string)));
    }

    public static Passage passage(JsonValue json) {
        return json.at(it ->
                new Passage(it.member("title").stringOrNull(), it.member("text").string()));
    }

    public static SwitchedOff switchedOff(JsonValue json) {
        return json.at(it -> new SwitchedOff(
                it.member("setting").string(),
                it.member("reason").string(),
                byKeyOrNone(it.member("reasons"), JsonValue::string)));
    }

    public static AnnouncedKeys announcedKeys(JsonValue json) {
        return json.at(it -> new AnnouncedKeys(
                it.member("trusted").listOrEmpty(JsonValue::string),
                it.member("revoked").listOrEmpty(JsonValue::string)));
    }

    /**
     * Whether a document, or one of its settings, is written for a newer engine than this; then nothing else in it may be
     * held against it. Of a newer format, too: that is a newer engine's.
     */
    public static boolean needsNewerEngine(JsonValue json) {
        return exceeds(json, "format", Definitions.FORMAT) || exceeds(json, "engine", Definitions.ENGINE);
    }

    private static boolean exceeds(JsonValue json, String member, int ours) {
        try {
            JsonValue given = json.member(member);
            return given.hasValue() && given.integer() > ours;
        } catch (InvalidDefinitionException e) {
            return false;
        }
    }

    private static Definitions document(JsonValue json) {
        long format = json.member("format").integer();
        if (format != Definitions.FORMAT) {
            throw new InvalidDefinitionException(
                    json.path() + ".format must be " + Definitions.FORMAT + ", is " + format);
        }
        List<SkippedSetting> skipped = new ArrayList<>();
        List<Setting> settings = new ArrayList<>();
        json.member("settings").list(it -> {
            readOrSkip(it, settings, skipped);
            return it;
        });
        List<Setting> forms = new ArrayList<>();
        json.member("forms").listOrEmpty(it -> {
            readOrSkip(it, forms, skipped);
            return it;
        });
        return new Definitions(
                json.member("serial").integer(),
                UtcTime.parseMs(json.member("issued").string(), "issued"),
                UtcTime.parseMs(json.member("expires").string(), "expires"),
                engine(json),
                json.member("off").listOrEmpty(DefinitionsReader::switchedOff),
                json.member("keys").hasValue() ? announcedKeys(json.member("keys")) : null,
                byKey(json.member("texts"), DefinitionsReader::textsRef),
                json.member("categories").list(DefinitionsReader::category),
                json.member("menu").hasValue() ? menu(json.member("menu")) : null,
                json.member("neighbours").listOrEmpty(DefinitionsReader::neighbour),
                settings,
                forms,
                json.member("guides").listOrEmpty(DefinitionsReader::guide),
                json.member("explainers").listOrEmpty(DefinitionsReader::explainer),
                skipped);
    }

    private static void readOrSkip(JsonValue json, List<Setting> settings, List<SkippedSetting> skipped) {
        try {
            settings.add(setting(json));
        } catch (InvalidDefinitionException e) {
            skipped.add(new SkippedSetting(idOrPath(json), e.getMessage(), needsNewerEngine(json)));
        }
    }

    private static String idOrPath(JsonValue json) {
        try {
            return Require.id(json.member("id").string(), "setting id");
        } catch (InvalidDefinitionException e) {
            return json.path();
        }
    }

    private static Setting wholeSetting(JsonValue json) {
        Require.within(engine(json), 1, Definitions.ENGINE, "engine");
        return new Setting(
                json.member("id").string(),
                Tier.of(json.member("tier").string(), "tier"),
                json.member("category").string(),
                Advice.of(json.member("advice").string(), "advice"),
                Certainty.of(json.member("certainty").string(), "certainty"),
                pathOrNull(json.member("page")),
                json.member("alsoPages").listOrEmpty(DefinitionsReader::path),
                json.member("row").hasValue() ? json.member("row").at(DefinitionsReader::row) : null,
                json.member("controls").list(DefinitionsReader::control),
                json.member("rivals").listOrEmpty(JsonValue::string),
                json.member("regions").string(),
                json.member("checked").string(),
                json.member("sources").list(DefinitionsReader::source));
    }

    private static Source source(JsonValue json) {
        return json.at(it -> new Source(
                it.member("title").stringOrNull(),
                it.member("url").stringOrNull(),
                it.member("seen").string()));
    }

    private static Claim claim(JsonValue json) {
        return json.at(it -> new Claim(
                it.member("id").string(),
                Certainty.of(it.member("certainty").string(), "certainty"),
                it.member("checked").string(),
                it.member("sources").list(DefinitionsReader::source)));
    }

    private static Guide wholeGuide(JsonValue json) {
        long minutes = Require.within(json.member("minutes").integer(), 1, 120, "minutes");
        return new Guide(
                json.member("id").string(),
                Guide.Kind.of(json.member("kind").string(), "kind"),
                (int) minutes,
                json.member("steps").list(JsonValue::string));
    }

    private static Control wholeControl(JsonValue json) {
        return new Control(
                json.member("id").string(),
                ControlRole.of(json.member("role").string(), "role"),
                json.member("recommended").stringOrNull(),
                json.member("default").stringOrNull(),
                json.member("keys").listOrEmpty(JsonValue::string),
                namesOrNone(json.member("names")),
                namesOrNone(json.member("section")),
                json.member("options")
                        .listOrEmpty(it -> new Option(
                                it.member("id").string(), it.member("names").at(DefinitionsReader::names))));
    }

    private static Category wholeCategory(JsonValue json) {
        return new Category(
                json.member("id").string(),
                path(json.member("page")),
                json.member("names").at(DefinitionsReader::names));
    }

    private static Neighbour wholeNeighbour(JsonValue json) {
        return new Neighbour(
                json.member("id").string(),
                json.member("category").string(),
                pathOrNull(json.member("href")),
                json.member("names").at(DefinitionsReader::names));
    }

    private static Row row(JsonValue json) {
        return new Row(
                pathOrNull(json.member("href")),
                json.member("names").at(DefinitionsReader::names),
                namesOrNone(json.member("section")),
                json.member("position").hasValue() ? json.member("position").at(DefinitionsReader::position) : null);
    }

    private static RowPosition position(JsonValue json) {
        return new RowPosition(place(json.member("heading"), "heading"), place(json.member("row"), "row"));
    }

    /** Bounded before the cast, so that no large number wraps into a small one. */
    private static int place(JsonValue json, String what) {
        return (int) Require.within(json.integer(), 1, RowPosition.MAX, what);
    }

    private static SettingText wholeSettingText(JsonValue json) {
        return new SettingText(
                json.member("title").string(),
                json.member("what").string(),
                json.member("cost").string(),
                json.member("note").stringOrNull(),
                byKeyOrNone(json.member("controls"), JsonValue::string));
    }

    private static TextsRef textsRef(JsonValue json) {
        // Bounded before the cast, so that no large number wraps into a small one.
        long bytes = Require.within(json.member("bytes").integer(), 2, TextsRef.MAX_BYTES, "bytes");
        return new TextsRef(json.member("sha256").string(), (int) bytes);
    }

    private static PagePath path(JsonValue json) {
        return json.at(it -> new PagePath(it.string()));
    }

    /** {@code null}: looked for, and not found. */
    private static PagePath pathOrNull(JsonValue json) {
        return json.hasValue() ? path(json) : null;
    }

    private static Names namesOrNone(JsonValue json) {
        return json.hasValue() ? json.at(DefinitionsReader::names) : Names.NONE;
    }

    private static Names names(JsonValue json) {
        return new Names(byKey(json, it -> it.list(JsonValue::string)));
    }

    private static <T> Map<String, T> byKey(JsonValue json, Function<JsonValue, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        for (String key : json.keys()) {
            map.put(key, json.member(key).at(read));
        }
        return map;
    }

    private static <T> Map<String, T> byKeyOrNone(JsonValue json, Function<JsonValue, T> read) {
        return json.hasValue() ? byKey(json, read) : new LinkedHashMap<>();
    }

    private static int engine(JsonValue json) {
        JsonValue engine = json.member("engine");
        return engine.hasValue() ? (int) Require.within(engine.integer(), 1, Integer.MAX_VALUE, "engine") : 1;
    }
}
