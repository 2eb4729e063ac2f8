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
    static final String FOUND = HEADINGS + "," + CONTROLS;
    private static final String PASSWORDS =
            "input[type=password],input[autocomplete=current-password],input[autocomplete=new-password]";
    /**
     * Selects everything a look at controls asks for, and some more: of a large page, one look for few and simple marks takes
     * half the time of four for the very ones.
     */
    static final String MARKED = "h1,h2,h3,h4,h5,h6,input,[role],[aria-pressed],main,#main";

    /** The same of a look at links; what is on the page is noted after each look, and that is controls. */
    static final String MARKED_BESIDE_LINKS = "input,[role],[aria-pressed],main,#main";

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

    /** The controls whose names were read, in page order, and side by side with them the names. */
    private final List<PageElement> read = new ArrayList<>();

    private final List<String> readNames = new ArrayList<>();

    private final PageElement root;
    private final List<PageElement> marked;
    private final PageRegions regions;
    private final TextNormalizer normalizer;

    /** The headings passed so far, in page order. */
    private final List<Heading> headings = new ArrayList<>();

    private PageElement lastGroup;
    private int lastGroupPassed;
    private List<String> lastGroups = new ArrayList<>();

    /** Of the control before: its part of the page, the headings that came before it, and the one it stands under. */
    private PageElement lastRegion;

    private int lastPassed;
    private String lastHeading = "";

    /** @param marked what {@link #MARKED} selects, or if links are looked for {@link #MARKED_BESIDE_LINKS} */
    PageSurvey(PageElement root, List<PageElement> marked, PageRegions regions, TextNormalizer normalizer) {
        this.root = root;
        this.marked = marked;
        this.regions = regions;
        this.normalizer = normalizer;
        boolean asked = false;
        for (PageElement element : marked) {
            asked |= element.tag().equals("input") && element.matches(PASSWORDS);
        }
        password = asked;
    }

    /**
     * Notes the controls. To be called once, and only where controls are looked for.
     *
     * @param grouped whether groups of checkboxes are looked for, too
     */
    void noteControls(boolean grouped) {
        List<PageElement> found = new ArrayList<>();
        for (PageElement element : marked) {
            if (found.size() <= MOST_FOUND && element.matches(FOUND)) {
                found.add(element);
            }
        }
        ControlGroups radios = new ControlGroups();
        ControlGroups checkboxes = new ControlGroups();
        int controls = 0;
        tooMany = found.size() > MOST_FOUND;
        for (int i = 0; i < found.size() && !tooMany; i++) {
            PageElement element = found.get(i);
            String role = AriaRole.of(element);
            if (role.equals("heading")) {
                headings.add(new Heading(element));
                continue;
            }
            boolean control = role.equals("switch")
                    || role.equals("checkbox")
                    || role.equals("radio")
                    || (role.equals("button") && element.has("aria-pressed"));
            Optional<PageElement> region = control ? regions.regionOf(element) : Optional.empty();
            boolean outside = control && region.isEmpty();
            if (outside) {
                region = regions.outsideOf(element);
            }
            // A member's post can have a poll, and nothing else to choose from.
            boolean poll = outside && role.equals("radio") && region.isPresent() && PageRegions.isArticle(region.get());
            if (region.isPresent()
                    && !poll
                    && PageRegions.isOpen(element)
                    && !isInsideAnother(element)
                    && !regions.isInPageHeader(element)) {
                tooMany = ++controls > MOST_CONTROLS;
                String under = headingIn(region.get());
                List<String> groups = groupsAround(element);
                String own = AccessibleName.of(element);
                read.add(element);
                readNames.add(own);
                String name = normalizer.normalize(own);
                if (role.equals("radio")) {
                    radios.add(element, name, region.get(), headings.size(), under, groups, outside);
                } else {
                    List<String> names = SwitchNames.of(element, name, normalizer);
                    switches.add(new Candidate(ShortList.of(element), names, under, groups, outside));
                    if (grouped) {
                        checkboxes.add(element, name, region.get(), headings.size(), under, groups, outside);
                    }
                }
            }
        }
        radios.into(radioGroups);
        radios.pairsInto(switches, normalizer);
        checkboxes.into(checkboxGroups);
    }

    /** Has the controls remembered as those of this page. */
    void remember(FormerControls former) {
        List<PageElement> controls = new ArrayList<>();
        for (PageElement element : marked) {
            if (element.matches(CONTROLS)) {
                controls.add(element);
            }
        }
        former.saw(controls, read, readNames);
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

    private List<String> groupsAround(PageElement element) {
        Optional<PageElement> group = element.closest(ControlGroups.GROUPS);
        if (group.isEmpty()) {
            return new ArrayList<>();
        }
        // Most controls stand in the group of the one before, and no heading between.
        if (lastGroupPassed != headings.size() || !group.get().equals(lastGroup)) {
            lastGroupPassed = headings.size();
            lastGroup = group.get();
            lastGroups = ControlGroups.around(element, normalizer);
        }
        return lastGroups;
    }

    /** A switch drawn around a native input is one control, and the outer speaks. */
    private static boolean isInsideAnother(PageElement element) {
        Optional<PageElement> parent = element.parent();
        return parent.isPresent() && parent.get().closest(CONTROLS).isPresent();
    }

    private String headingIn(PageElement region) {
        // Most controls stand under the heading of the one before.
        if (lastPassed != headings.size() || !region.equals(lastRegion)) {
            lastRegion = region;
            lastPassed = headings.size();
            lastHeading = nearestHeading(region);
        }
        return lastHeading;
    }

    private String nearestHeading(PageElement region) {
        for (int i = headings.size() - 1; i >= 0; i--) {
            Heading heading = headings.get(i);
            if (heading.heads(region)) {
                return heading.comparable();
            }
        }
        if (PageRegions.isDialog(region)) {
            String named = normalizer.normalize(AccessibleName.of(region));
            return named.isEmpty() ? NO_HEADING : named;
        }
        return PageRegions.isArticle(region) ? NO_HEADING : "";
    }

    /**
     * A heading on the way to a control. A large page has a thousand, and few come before one; what it says, and what it heads,
     * is not asked before it matters.
     */
    private final class Heading {
        private final PageElement element;
        private PageElement region;
        private String text;

        Heading(PageElement element) {
            this.element = element;
        }

        boolean heads(PageElement asked) {
            if (text == null) {
                text = "";
                Optional<PageElement> in = regions.regionOf(element);
                if (in.isEmpty()) {
                    in = regions.outsideOf(element);
                }
                if (in.isPresent()) {
                    region = in.get();
                    text = saidBy(element);
                }
            }
            return !text.isEmpty() && region.equals(asked);
        }

        String comparable() {
            return normalizer.normalize(text);
        }
    }

    /** What a heading says of what follows it; empty if it heads nothing, because nobody sees it or it is blank or a question. */
    static String saidBy(PageElement heading) {
        String text = PageRegions.isOpen(heading) ? AccessibleName.of(heading) : "";
        // Questions are passed over: the page asks what the switch then answers, and a question names no section.
        return text.isEmpty() || isQuestion(text) ? "" : text;
    }

    private static boolean isQuestion(String text) {
        // Latin and Cyrillic, Greek by either of its two signs, Arabic, full-width.
        return "?;\u037e\u061f\uff1f".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
