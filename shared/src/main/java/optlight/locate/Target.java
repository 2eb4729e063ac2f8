package optlight.locate;

import java.util.ArrayList;
import java.util.List;

/** A locator made ready to look with: every name in comparable form, worked out once and not on every look. */
final class Target {
    final Locator locator;
    final KnownNames names;
    final KnownNames section;

    /** Of the options, in their order. */
    final List<KnownNames> options = new ArrayList<>();

    final TextSet rivalNames = new TextSet();

    Target(Locator locator, TextNormalizer normalizer) {
        this.locator = locator;
        names = new KnownNames(locator.names(), normalizer);
        section = new KnownNames(locator.section(), normalizer);
        for (Locator.Choice option : locator.options()) {
            options.add(new KnownNames(option.names(), normalizer));
        }
        for (String name : locator.rivals().names()) {
            String comparable = normalizer.normalize(name);
            if (!comparable.isEmpty()) {
                rivalNames.add(comparable);
            }
        }
    }

    /** Which option a radio or checkbox of this name is, a slip in it forgiven; {@code unknown} if none. */
    String optionNamed(String name) {
        int at = -1;
        boolean near = false;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).hasBare(name)) {
                return locator.options().get(i).id();
            }
            if (options.get(i).isNear(SwitchNames.bare(name))) {
                near = at < 0;
                at = i;
            }
        }
        return near ? locator.options().get(at).id() : ControlView.UNKNOWN;
    }
}
