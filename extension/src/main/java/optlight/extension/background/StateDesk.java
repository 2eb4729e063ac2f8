package optlight.extension.background;

import java.util.Optional;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Option;
import optlight.definition.Setting;
import optlight.extension.message.Message;
import optlight.guide.GuideRun;
import optlight.locate.ControlView;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/** Takes down in which state a page shows a control, and what follows from it. */
final class StateDesk {
    private final DefinitionsStore definitions;
    private final SeenStates seen;
    private final Badge badge;
    private final CheckupWalk checkup;
    private final Prompting prompting;

    StateDesk(DefinitionsStore definitions, SeenStates seen, Badge badge, CheckupWalk checkup, Prompting prompting) {
        this.definitions = definitions;
        this.seen = seen;
        this.badge = badge;
        this.checkup = checkup;
        this.prompting = prompting;
    }

    /** Keeps only what a definition knows: a page's process may be in other hands than its script. */
    JSPromise<Message> remember(Message message) {
        String setting = message.text("setting");
        String control = message.text("control");
        String state = message.text("state");
        String first = message.text("first");
        return definitions.inUse().flatThen(now -> {
            Optional<Control> known = now.definitions().setting(setting).flatMap(it -> control(it, control));
            if (known.isEmpty() || !canBe(known.get(), state)) {
                return JSPromise.resolve(Message.of("failed"));
            }
            boolean made = !first.isEmpty() && !first.equals(state);
            return seen.remember(setting, control, state, made)
                    .flatThen(done -> endIfOver(now, setting))
                    .flatThen(done -> seen.all())
                    .flatThen(all -> prompting.saw(now, all))
                    .then(done -> {
                        badge.refresh();
                        checkup.wake();
                        return Message.of("done");
                    });
        });
    }

    /** A guide ends when its last step does, and not when somebody arrives there. */
    private JSPromise<JSObject> endIfOver(InUse now, String step) {
        return Walk.last().flatThen(place -> {
            if (!place.step().equals(step)) {
                return JSPromise.resolve(null);
            }
            return seen.all().flatThen(known -> {
                boolean over = GuideRun.of(now.definitions(), place.guide(), known.checklist(now.definitions()))
                        .filter(run -> run.after(step).isEmpty()
                                && now.definitions()
                                        .setting(step)
                                        .filter(run::isOver)
                                        .isPresent())
                        .isPresent();
                return over ? Walk.end(place.guide()) : JSPromise.resolve(null);
            });
        });
    }

    private static Optional<Control> control(Setting setting, String id) {
        for (Control control : setting.controls()) {
            if (control.id().equals(id)) {
                return Optional.of(control);
            }
        }
        return Optional.empty();
    }

    /** Whether it is what {@link ControlView#state} can say of this control. */
    private static boolean canBe(Control control, String state) {
        if (state.equals(ControlView.UNKNOWN)) {
            return true;
        }
        if (!control.role().hasState()) {
            return state.equals(ControlView.SHOWN);
        }
        if (control.role() != ControlRole.RADIOGROUP) {
            return state.equals(ControlView.ON) || state.equals(ControlView.OFF) || state.equals(ControlView.MIXED);
        }
        for (Option option : control.options()) {
            if (option.id().equals(state)) {
                return true;
            }
        }
        return false;
    }
}
