package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.Region;
import optlight.definition.Control;
import optlight.definition.Passage;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.SwitchedOff;
import optlight.definition.Texts;
import optlight.definition.Tier;
import optlight.extension.browser.Clock;
import optlight.extension.browser.Extension;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import optlight.guide.Known;
import optlight.guide.Mark;
import optlight.guide.Observation;
import optlight.guide.Wording;

/**
 * What the checklist shows of each setting: {@code id}, {@code title}, {@code what}, {@code cost}, {@code note},
 * {@code region}, {@code regionLanguage}, {@code steps}, {@code language}, {@code foreign} (that it is not the member's; else
 * empty), {@code tier}, {@code url} (empty if we do not lead there), {@code standing}, {@code atMs} (when it was seen or said;
 * empty if never), {@code befores} (what it was before, a line for each control that has changed), {@code mark} (what the
 * member says of it; empty if nothing that counts), {@code markable} ({@code yes} if they can say it, {@code absent} if they can say alone that they do not have it), and for whoever wants
 * nothing put into the page {@code beside} ({@code yes}) and {@code byHand} (the way in words). What is stopped has its reason as {@code stopped}, in
 * {@code stoppedLanguage}.
 */
final class SettingRows {
    private final InUse now;
    private final Known known;
    private final boolean beside;
    private final Optional<Region> home;
    private final Checklist checklist;

    /**
     * @param mode of {@link Choice#MODE}
     * @param home where the member lives, if they said so
     */
    SettingRows(InUse now, Known known, String mode, Optional<Region> home) {
        this.now = now;
        this.known = known;
        this.home = home;
        beside = mode.equals(Choice.BESIDE_PAGE);
        this.checklist = known.checklist(now.definitions());
    }

    /** What matters most comes first. */
    Message[] all() {
        List<Message> rows = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            for (Setting setting : now.definitions().places()) {
                if (setting.tier() == tier) {
                    rows.add(row(setting));
                }
            }
        }
        return rows.toArray(new Message[0]);
    }

    private Message row(Setting setting) {
        Texts spoken = now.spoken(Texts::settings, setting.id());
        Optional<SettingText> text = spoken.setting(setting.id());
        Wording wording = now.wording(spoken);
        boolean lacking = home.filter(it -> it.lacks(setting.regions())).isPresent();
        Optional<SwitchedOff> stopped = now.definitions().switchedOff(setting.id());
        Message row = Message.of("setting")
                .with("id", setting.id())
                .with("title", text.map(SettingText::title).orElse(setting.id()))
                .with(
                        "what",
                        text.map(it -> wording.of(it.what(), setting.id())).orElse(""))
                .with(
                        "cost",
                        text.map(it -> wording.of(it.cost(), setting.id())).orElse(""))
                .with(
                        "note",
                        text.map(it -> wording.of(it.note(), setting.id())).orElse(""))
                .with("region", lacking ? Extension.word("regionLacks") : region(setting))
                .with(
                        "regionLanguage",
                        lacking
                                ? Extension.language()
                                : now.spoken(Texts::regions, setting.regions()).language())
                .with("steps", steps(setting, text, wording))
                .with("language", spoken.language())
                .with("foreign", TextLanguage.isMembers(spoken.language()) ? "" : Extension.word("onlyInEnglish"))
                .with("tier", setting.tier().word())
                .with(
                        "url",
                        setting.isShown() && stopped.isEmpty()
                                ? now.definitions().url(setting)
                                : "");
        if (beside) {
            row.with("beside", "yes").with("byHand", stopped.isPresent() ? new String[0] : ByHand.steps(now, setting));
        }
        if (stopped.isPresent()) {
            addReason(row, stopped.get());
        }
        return addKnown(row, setting, stopped.isPresent());
    }

    private Message addKnown(Message row, Setting setting, boolean stopped) {
        Checklist.Standing standing = checklist.standing(setting);
        Optional<Mark> mark = known.mark(setting);
        boolean said = standing == Checklist.Standing.MARKED || standing == Checklist.Standing.NOT_OFFERED;
        long atMs = stopped ? 0 : said && mark.isPresent() ? mark.get().atMs() : known.seenMs(setting);
        // What we can read ourselves nobody need tell us.
        boolean unread = beside || standing == Checklist.Standing.CANNOT_TELL || !setting.canBeDone();
        boolean seenDone = standing == Checklist.Standing.AS_RECOMMENDED || standing == Checklist.Standing.SEEN;
        // That it is not there nobody sees, whoever looks.
        String say = unread ? "yes" : standing == Checklist.Standing.NOT_LOOKED_AT ? "absent" : "";
        return row.with("markable", !seenDone && !stopped && setting.isShown() ? say : "")
                .with("standing", standing.name())
                .with("atMs", atMs == 0 ? "" : "" + atMs)
                .with("befores", stopped ? new String[0] : befores(setting))
                .with("mark", mark.map(it -> it.kind().word()).orElse(""));
    }

    private String[] befores(Setting setting) {
        List<String> befores = new ArrayList<>();
        for (Control control : setting.controls()) {
            Observation last = known.seen().get(Checklist.key(setting.id(), control.id()));
            if (last != null && !last.before().isEmpty()) {
                String line = Extension.word(
                        "stateBefore",
                        StateWords.of(control, last.before()),
                        Clock.words((double) last.beforeMs(), Extension.language()));
                String name = StateWords.label(control.names());
                befores.add(setting.controls().size() == 1 || name.isEmpty() ? line : name + ": " + line);
            }
        }
        return befores.toArray(new String[0]);
    }

    private static void addReason(Message row, SwitchedOff stopped) {
        String language = TextLanguage.among(stopped.reasons().keySet());
        String reason = stopped.reasons().get(language);
        row.with("stopped", reason == null ? stopped.reason() : reason)
                .with("stoppedLanguage", reason == null ? TextLanguage.FALLBACK : language);
    }

    /** What to do at each control of which the page does not say it, in the order of the page. */
    static String[] steps(Setting setting, Optional<SettingText> text, Wording wording) {
        List<String> steps = new ArrayList<>();
        for (Control control : setting.controls()) {
            String step = text.isEmpty() ? null : text.get().controls().get(control.id());
            if (step != null) {
                steps.add(wording.of(step, setting.id()));
            }
        }
        return steps.toArray(new String[0]);
    }

    /** Where a setting is offered; empty if everywhere. */
    private String region(Setting setting) {
        Texts spoken = now.spoken(Texts::regions, setting.regions());
        Passage text = spoken.regions().get(setting.regions());
        return text == null ? "" : now.wording(spoken).of(text.text(), "");
    }
}
