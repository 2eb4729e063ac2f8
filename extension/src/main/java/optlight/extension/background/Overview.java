package optlight.extension.background;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optlight.definition.Control;
import optlight.definition.Setting;
import optlight.definition.SettingText;
import optlight.definition.Texts;
import optlight.definition.Tier;
import optlight.extension.message.Message;
import optlight.guide.Checklist;
import org.teavm.jso.core.JSPromise;

/**
 * What the extension's own pages show. {@code settings}, the most important first: {@code id}, {@code title}, {@code language}, {@code tier},
 * {@code standing}, {@code atMs} (empty if never seen). Besides: {@code serial}, {@code issuedMs},
 * {@code server} and {@code key} as entered, {@code origin} (the server in use; empty for built-in), {@code checkMs},
 * {@code check}, {@code checkDetail}.
 */
final class Overview {
    private final DefinitionsStore definitions;
    private final DefinitionsUpdate update;
    private final SeenStates seen;

    Overview(DefinitionsStore definitions, DefinitionsUpdate update, SeenStates seen) {
        this.definitions = definitions;
        this.update = update;
        this.seen = seen;
    }

    JSPromise<Message> make() {
        return definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(states -> update.last()
                                .flatThen(check -> Server.stored()
                                        .then(server -> Message.of(Message.OVERVIEW)
                                                .with("settings", settings(now, states))
                                                .with(
                                                        "serial",
                                                        "" + now.definitions().serial())
                                                .with(
                                                        "issuedMs",
                                                        "" + now.definitions().issuedMs())
                                                .with("origin", now.server())
                                                .with("server", server.url())
                                                .with("key", server.key())
                                                .with("checkMs", check.code().isEmpty() ? "" : "" + (long) check.atMs())
                                                .with("check", check.code())
                                                .with("checkDetail", check.detail())))));
    }

    private static Message[] settings(InUse now, Map<String, SeenStates.Seen> states) {
        Checklist checklist = new Checklist(now.definitions(), SeenStates.states(states));
        Texts texts = now.texts();
        Texts english = now.english();
        List<Message> rows = new ArrayList<>();
        for (Setting setting : byTier(now.definitions().settings())) {
            boolean own = texts.setting(setting.id()).isPresent();
            SettingText text = (own ? texts : english).setting(setting.id()).orElse(null);
            rows.add(Message.of("setting")
                    .with("id", setting.id())
                    .with("title", text == null ? setting.id() : text.title())
                    .with("language", own ? texts.language() : english.language())
                    .with("tier", setting.tier().word())
                    .with("standing", checklist.standing(setting).name())
                    .with("atMs", lastSeen(setting, states)));
        }
        return rows.toArray(new Message[0]);
    }

    /** What matters most comes first. */
    private static List<Setting> byTier(List<Setting> settings) {
        List<Setting> sorted = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            for (Setting setting : settings) {
                if (setting.tier() == tier) {
                    sorted.add(setting);
                }
            }
        }
        return sorted;
    }

    private static String lastSeen(Setting setting, Map<String, SeenStates.Seen> states) {
        double latest = 0;
        for (Control control : setting.controls()) {
            SeenStates.Seen sight = states.get(Checklist.key(setting.id(), control.id()));
            if (sight != null) {
                latest = Math.max(latest, sight.atMs());
            }
        }
        return latest == 0 ? "" : "" + (long) latest;
    }
}
