package optlight.locate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes over a page once and notes its controls with the headings they stand under. */
final class PageSurvey {
    static final String SWITCHES = "input[type=checkbox],[role=switch],[role=checkbox],button[aria-pressed]";
    static final String RADIOS = "input[type=radio],[role=radio]";
    static final String HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";

    static final String CONTROLS = SWITCHES + "," + RADIOS;
    private static final String GROUPS = "[role=radiogroup],[role=group],fieldset,[role=region],[role=tabpanel],"
            + "section[aria-label],section[aria-labelledby]";
    private static final String PASSWORDS =
            "input[type=password],input[autocomplete=current-password],input[autocomplete=new-password]";
    private static final String FIELDS =
            "input:not([type]),input[type=text],input[type=email],input[type=tel],textarea";

    /** Above what stands in an article that has none: it is under no heading of ours, whatever it says. */
    private static final String NO_HEADING = "(none)";

    /** More controls than any settings page has. */
    private static final int MOST_CONTROLS = 500;

    /** With so many nobody looks at them one by one. */
    private static final int MOST_FOUND = 2_000;

    /** Whether the page asks for a password. */
    final boolean password;

    /** Whether there are more controls of some kind than any settings page has. */
    boolean tooMany;

    final List<Candidate> switches = new ArrayList<>();
    final List<Candidate> radioGroups = new ArrayList<>();
    final List<Candidate> checkboxGroups = new ArrayList<>();

    private final PageElement root;
    private final PageRegions regions;
    private final TextNormalizer normalizer;

    /** The heading last passed in each region, side by side. */
    private final List<PageElement> headedRegions = new ArrayList<>();

    private final List<String> headings = new ArrayList<>();

    private PageElement lastGroup;
    private String lastGroupName = "";

    PageSurvey(PageElement root, PageRegions regions, TextNormalizer normalizer) {
        this.root = root;
        this.regions = regions;
        this.normalizer = normalizer;
        password = !root.select(PASSWORDS).isEmpty();
    }

    /** Notes the controls. To be called once, and only where controls are looked for. */
    void noteControls() {
        List<PageElement> found = root.select(HEADINGS + "," + CONTROLS);
        ControlGroups radios = new ControlGroups();
        ControlGroups checkboxes = new ControlGroups();
        int controls = 0;
        tooMany = found.size() > MOST_FOUND;
        for (int i = 0; i < found.size() && !tooMany; i++) {
            PageElement element = found.get(i);
            String role = AriaRole.of(element);
            boolean heading = role.equals("heading");
            boolean control = role.equals("switch")
                    || role.equals("checkbox")
                    || role.equals("radio")
                    || (role.equals("button") && element.has("aria-pressed"));
            Optional<PageElement> region = heading || control ? regions.regionOf(element) : Optional.empty();
            boolean outside = region.isEmpty() && (heading || control);
            if (outside) {
                region = regions.outsideOf(element);
            }
            if (region.isEmpty() || !PageRegions.isOpen(element)) {
                continue;
            }
            if (heading) {
                passHeading(element, region.get());
            } else if (!isInsideAnother(element) && !regions.isInPageHeader(element)) {
                tooMany = ++controls > MOST_CONTROLS;
                String under = headingIn(region.get());
                String group = groupOf(element);
                if (role.equals("radio")) {
                    radios.add(element, under, group, outside, normalizer);
                } else {
                    List<String> names = SwitchNames.of(element, normalizer);
                    Candidate candidate = new Candidate(ShortList.of(element), names, under, outside);
                    candidate.group = group;
                    switches.add(candidate);
                    checkboxes.add(element, under, group, outside, normalizer);
                }
            }
        }
        radios.into(radioGroups);
        radios.pairsInto(switches, normalizer);
        checkboxes.into(checkboxGroups);
    }

    /** Whether there is a field to type into. */
    boolean asksForText() {
        for (PageElement field : root.select(FIELDS)) {
            if (PageRegions.isOpen(field) && regions.regionOf(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String groupOf(PageElement element) {
        Optional<PageElement> group = element.closest(GROUPS);
        if (group.isEmpty()) {
            return "";
        }
        // Most controls stand in the group of the one before.
        if (!group.get().equals(lastGroup)) {
            lastGroup = group.get();
            lastGroupName = lastGroup.select(HEADINGS).isEmpty() ? ControlGroups.nameOf(lastGroup, normalizer) : "";
        }
        return lastGroupName;
    }

    /** A switch drawn around a native input is one control, and the outer speaks. */
    private static boolean isInsideAnother(PageElement element) {
        Optional<PageElement> parent = element.parent();
        return parent.isPresent() && parent.get().closest(CONTROLS).isPresent();
    }

    /** Questions are passed over: the page asks what the switch then answers, and a question names no section. */
    private void passHeading(PageElement element, PageElement region) {
        String text = AccessibleName.of(element);
        if (text.isEmpty() || isQuestion(text)) {
            return;
        }
        int at = headedRegions.indexOf(region);
        if (at < 0) {
            headedRegions.add(region);
            headings.add(normalizer.normalize(text));
        } else {
            headings.set(at, normalizer.normalize(text));
        }
    }

    private String headingIn(PageElement region) {
        int at = headedRegions.indexOf(region);
        if (at >= 0) {
            return headings.get(at);
        }
        if (PageRegions.isDialog(region)) {
            return normalizer.normalize(AccessibleName.of(region));
        }
        return PageRegions.isArticle(region) ? NO_HEADING : "";
    }

    private static boolean isQuestion(String text) {
        // Latin and Cyrillic, Greek by either of its two signs, Arabic, full-width.
        return "?;\u037e\u061f\uff1f".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
