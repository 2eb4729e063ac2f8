package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.Passage;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;

/**
 * The page of one setting or form.
 *
 * @param note       something to know besides; {@code null} if nothing
 * @param stopped    why guidance for it is stopped; {@code null} if it is not. Then nothing is advised, named or linked to: what
 *                   we know of its controls may mean the contrary by now
 * @param advice     what we recommend, one sentence
 * @param certainty  how sure we are, one sentence; {@code null} where guidance is stopped: then we are not
 * @param why        why to care: about its tier and its category
 * @param isForm     whether it is a form or page of the help pages
 * @param fields     the fields of a form
 * @param regions    where it is offered
 * @param checked    when somebody last compared this with a source
 * @param guides     the guides that walk it
 * @param objections what to write into the objection form, by the law that holds; empty for everything else
 */
public record SettingView(
        Said title,
        Said what,
        Said cost,
        Said note,
        Said stopped,
        String advice,
        String certainty,
        List<Said> why,
        boolean isForm,
        Place place,
        List<ControlView> controls,
        List<ControlView> fields,
        boolean hasEnglishNames,
        Said regions,
        String checked,
        String checkedWords,
        List<SourceView> sources,
        List<Reference> guides,
        List<ObjectionView> objections) {
    /** The form into which the objection texts are written. */
    private static final String OBJECTION_FORM = "objection-form";

    static SettingView of(Setting setting, Definitions definitions, Translation translation, Links links) {
        SettingView whole = whole(setting, definitions, translation, links);
        return whole.stopped == null ? whole : whole.withoutAdvice();
    }

    private SettingView withoutAdvice() {
        return new SettingView(
                title,
                what,
                null,
                null,
                stopped,
                "",
                null,
                why,
                isForm,
                Place.NOWHERE,
                List.of(),
                List.of(),
                false,
                regions,
                checked,
                checkedWords,
                sources,
                guides,
                List.of());
    }

    private static SettingView whole(Setting setting, Definitions definitions, Translation translation, Links links) {
        boolean isForm = setting.category().equals(Setting.FORMS);
        List<ControlView> controls = new ArrayList<>();
        List<ControlView> fields = new ArrayList<>();
        for (Control control : setting.controls()) {
            // The heading over a form is what it is found by; whoever fills it in asks for its fields.
            if (control.role() == ControlRole.FIELD) {
                fields.add(ControlView.of(setting, control, translation));
            } else if (!isForm) {
                controls.add(ControlView.of(setting, control, translation));
            }
        }
        Place place = Place.of(setting, definitions, translation);
        // Asked here, because not every name on the page is a place.
        boolean hasEnglishNames = translation.usedEnglishNames();
        Words words = translation.words();
        return new SettingView(
                title(setting, translation),
                text(setting, translation, SettingText::what),
                text(setting, translation, SettingText::cost),
                text(setting, translation, SettingText::note),
                translation.stopped(setting.id()),
                words.get(Advised.key(setting)),
                words.get("certainty." + setting.certainty().word()),
                why(setting, translation),
                isForm,
                place,
                controls,
                fields,
                hasEnglishNames,
                regions(setting, translation),
                setting.checked(),
                words.date(setting.checked()),
                SourceView.all(setting.sources(), translation),
                guides(setting, definitions, translation, links),
                setting.id().equals(OBJECTION_FORM) ? ObjectionView.all(translation) : List.of());
    }

    /** What we call a setting. */
    static Said title(Setting setting, Translation translation) {
        return translation
                .plain(Texts::settings, setting.id(), SettingText::title)
                .orElse(translation.english(setting.id()));
    }

    static Reference reference(Setting setting, Translation translation, Links links) {
        Address page = new Address(translation.words().language(), Address.Kind.SETTING, setting.id());
        return new Reference(links.to(page.path()), title(setting, translation));
    }

    static Said text(Setting setting, Translation translation, java.util.function.Function<SettingText, String> part) {
        return translation
                .phrase(Texts::settings, setting.id(), part, setting.id())
                .orElse(null);
    }

    private static List<Said> why(Setting setting, Translation translation) {
        List<Said> why = new ArrayList<>();
        for (String reason : List.of(setting.tier().word(), setting.category())) {
            translation.phrase(Texts::why, reason, Passage::text, "").ifPresent(why::add);
        }
        return why;
    }

    private static Said regions(Setting setting, Translation translation) {
        return translation
                .phrase(Texts::regions, setting.regions(), Passage::text, "")
                .orElseGet(() -> Said.here(translation
                        .words()
                        .get(setting.regions().equals(Setting.EVERYWHERE) ? "regions.everywhere" : "regions.unknown")));
    }

    private static List<Reference> guides(
            Setting setting, Definitions definitions, Translation translation, Links links) {
        List<Reference> guides = new ArrayList<>();
        for (Guide guide : definitions.guides()) {
            if (guide.steps().contains(setting.id())) {
                guides.add(GuideView.reference(guide, translation, links));
            }
        }
        return guides;
    }
}
