package optlight.server.site;

import java.util.ArrayList;
import java.util.List;
import optlight.definition.Control;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.GuideText;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;

/**
 * One step of a guide.
 *
 * @param setting  its page
 * @param stopped  why guidance for it is stopped; {@code null} if it is not. Then there is nothing else
 * @param what     what it does; {@code null} if nobody has written it
 * @param weigh    what to weigh there in this guide; {@code null} if nothing
 * @param advice   what we recommend; {@code null} where the guide recommends nothing, or one sentence cannot say it
 * @param controls what we recommend control by control, where one sentence cannot say it
 */
public record StepView(
        Reference setting,
        Said stopped,
        Said what,
        Said weigh,
        String advice,
        List<ControlView> controls,
        Place place) {
    static List<StepView> all(Guide guide, Definitions definitions, Translation translation, Links links) {
        List<StepView> steps = new ArrayList<>();
        for (String id : guide.steps()) {
            // A setting that asks for a newer engine has been left out; the others are still worth the walk.
            definitions
                    .setting(id)
                    .ifPresent(setting -> steps.add(of(guide, setting, definitions, translation, links)));
        }
        return steps;
    }

    private static StepView of(
            Guide guide, Setting setting, Definitions definitions, Translation translation, Links links) {
        Reference reference = SettingView.reference(setting, translation, links);
        Said stopped = translation.stopped(setting.id());
        if (stopped != null) {
            return new StepView(reference, stopped, null, null, null, List.of(), Place.NOWHERE);
        }
        boolean weighs = guide.kind() == Guide.Kind.WEIGH;
        String key = Advised.key(setting);
        List<ControlView> controls = new ArrayList<>();
        for (Control control : setting.controls()) {
            if (!weighs && key.equals(Advised.CONTROL_BY_CONTROL) && control.recommended() != null) {
                controls.add(ControlView.of(setting, control, translation));
            }
        }
        return new StepView(
                reference,
                null,
                SettingView.text(setting, translation, SettingText::what),
                translation
                        .phrase(
                                Texts::guides,
                                guide.id(),
                                (GuideText it) -> it.steps().get(setting.id()),
                                setting.id())
                        .orElse(null),
                weighs || !controls.isEmpty() ? null : translation.words().get(key),
                controls,
                Place.of(setting, definitions, translation));
    }
}
