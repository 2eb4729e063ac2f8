package optlight.server.site;

import java.util.List;
import optlight.definition.Definitions;
import optlight.definition.Guide;
import optlight.definition.GuideText;
import optlight.definition.Texts;

/**
 * The page of one guide.
 *
 * @param what    what it achieves; {@code null} if nobody has written it
 * @param time    how long it takes
 * @param stopped the steps for which guidance is stopped
 */
public record GuideView(Said title, Said what, String time, List<StepView> steps, List<Reference> stopped) {
    static GuideView of(Guide guide, Definitions definitions, Translation translation, Links links) {
        return new GuideView(
                title(guide, translation),
                what(guide, translation),
                time(guide, translation),
                StepView.all(guide, definitions, translation, links),
                Stopped.in(guide, definitions, translation, links));
    }

    static Reference reference(Guide guide, Translation translation, Links links) {
        Address page = new Address(translation.words().language(), Address.Kind.GUIDE, guide.id());
        return new Reference(links.to(page.path()), title(guide, translation));
    }

    static Said what(Guide guide, Translation translation) {
        return translation
                .phrase(Texts::guides, guide.id(), GuideText::what, "")
                .orElse(null);
    }

    static String time(Guide guide, Translation translation) {
        return translation.words().get("minutes", Integer.toString(guide.minutes()));
    }

    private static Said title(Guide guide, Translation translation) {
        return translation.plain(Texts::guides, guide.id(), GuideText::title).orElse(translation.english(guide.id()));
    }
}
