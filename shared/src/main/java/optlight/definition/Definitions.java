package optlight.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one envelope says.
 *
 * @param serial    grows with every publication; 1 to 2^53 - 1
 * @param issuedMs  when it was signed, milliseconds since 1970
 * @param expiresMs from when on its age is held against it, milliseconds since 1970
 * @param engine    the oldest engine that understands it
 * @param keys      the keys of the server; {@code null} if nothing is said of them, and then all stays as it is
 * @param texts     language → our texts in it
 * @param menu      the way into the settings from elsewhere; {@code null} if it is not told
 * @param forms     forms and pages of the help pages; the same shape as settings
 * @param guides    ordered runs over settings and forms
 * @param skipped   settings that were left out, with the reason; at most as many as there may be settings
 */
public record Definitions(
        long serial,
        long issuedMs,
        long expiresMs,
        int engine,
        List<SwitchedOff> off,
        AnnouncedKeys keys,
        Map<String, TextsRef> texts,
        List<Category> categories,
        Menu menu,
        List<Neighbour> neighbours,
        List<Setting> settings,
        List<Setting> forms,
        List<Guide> guides,
        List<Explainer> explainers,
        List<SkippedSetting> skipped) {
    /** The format this code reads. */
    public static final int FORMAT = 1;

    /** What this code can do; a setting or document that asks for more is not for us. */
    public static final int ENGINE = 1;

    /** Largest document, bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    public static final int MAX_SETTINGS = 200;
    private static final long MAX_SERIAL = (1L << 53) - 1;

    public Definitions {
        Require.within(serial, 1, MAX_SERIAL, "serial");
        Require.within(engine, 1, ENGINE, "engine");
        if (expiresMs <= issuedMs) {
            throw new InvalidDefinitionException("expires must be after issued");
        }
        off = Require.list(off, MAX_SETTINGS, "off");
        for (String language : texts.keySet()) {
            Require.language(language, "language of texts");
        }
        texts = Map.copyOf(texts);
        categories = Require.list(categories, 20, "categories");
        neighbours = Require.list(neighbours, MAX_SETTINGS, "neighbours");
        settings = Require.list(settings, MAX_SETTINGS, "settings");
        forms = Require.list(forms, 20, "forms");
        guides = Require.list(guides, 40, "guides");
        explainers = Require.list(explainers, 40, "explainers");
        skipped = Require.list(skipped, MAX_SETTINGS, "skipped settings");
        List<String> categoryIds = new ArrayList<>();
        for (Category category : categories) {
            categoryIds.add(category.id());
        }
        Require.distinct(categoryIds, "categories");
        List<String> ids = new ArrayList<>();
        for (Setting setting : settings) {
            ids.add(setting.id());
        }
        for (Setting form : forms) {
            ids.add(form.id());
        }
        for (Neighbour neighbour : neighbours) {
            ids.add(neighbour.id());
        }
        Require.distinct(ids, "settings, forms and neighbours");
    }

    /** Settings, then forms. */
    public List<Setting> places() {
        List<Setting> places = new ArrayList<>(settings);
        places.addAll(forms);
        return places;
    }

    /** A setting or form. */
    public Optional<Setting> setting(String id) {
        for (Setting setting : places()) {
            if (setting.id().equals(id)) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }

    /**
     * Where a member finds a setting: its own page, or else the page that lists it. Empty if neither is known, or if it is no
     * page of settings: whoever signs definitions could lead members to the page that signs them out.
     */
    public String url(Setting setting) {
        PagePath page = setting.page();
        if (page == null && setting.row() != null) {
            page = category(setting.category()).map(Category::page).orElse(null);
        }
        return page == null || !ScriptPages.contains(page.path()) ? "" : page.url();
    }

    public Optional<Guide> guide(String id) {
        for (Guide guide : guides) {
            if (guide.id().equals(id)) {
                return Optional.of(guide);
            }
        }
        return Optional.empty();
    }

    public Optional<Category> category(String id) {
        for (Category category : categories) {
            if (category.id().equals(id)) {
                return Optional.of(category);
            }
        }
        return Optional.empty();
    }

    /** That guidance for a setting is stopped, and why, if it is. */
    public Optional<SwitchedOff> switchedOff(String setting) {
        for (SwitchedOff entry : off) {
            if (entry.setting().equals(setting)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Why guidance for a setting is stopped, in English; empty if it is not. */
    public Optional<String> offReason(String setting) {
        return switchedOff(setting).map(SwitchedOff::reason);
    }
}
