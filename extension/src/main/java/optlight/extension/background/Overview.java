package optlight.extension.background;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import optlight.choice.Choice;
import optlight.choice.Region;
import optlight.choice.Reminder;
import optlight.definition.Claim;
import optlight.definition.Explainer;
import optlight.definition.ExplainerText;
import optlight.definition.Guide;
import optlight.definition.GuideText;
import optlight.definition.Passage;
import optlight.definition.SkippedSetting;
import optlight.definition.Texts;
import optlight.definition.Tier;
import optlight.extension.browser.Storage;
import optlight.extension.message.Message;
import optlight.extension.message.Stored;
import optlight.guide.GuideRun;
import optlight.guide.Known;
import optlight.trust.KeyRing;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * What the extension's own pages show. {@code settings}: see {@link SettingRows}. {@code whys}, named by their tier: {@code text}. {@code guides}, named
 * by their kind: {@code id}, {@code title}, {@code what}, {@code minutes}, and of the one that is walked
 * {@code at} (the number of the step), {@code of}, {@code step} and {@code next} (titles). {@code explainers}: {@code title}, {@code claims}.
 * {@code objections}, named by their legal region: {@code title}, {@code text}.
 * {@code keys}, the keys in force for
 * the server: {@code id}, {@code entered} ({@code yes} if it was entered). {@code newer}: the titles of what needs a newer
 * Optlight.
 * Besides: {@code mode}, {@code serial}, {@code issuedMs}, {@code expiresMs}, {@code damaged} ({@code yes} if a stored copy was),
 * {@code server} and {@code key} as entered, {@code managed} ({@code yes} if the organisation has set them),
 * {@code revoked} ({@code yes} if the key entered is), {@code signer} (the id of the key that signed what is in use), {@code languages}
 * (in which there are texts), {@code origin} (the address in use; empty for built-in), {@code checkMs},
 * {@code check}, {@code checkDetail}; {@code due}, if there is something to remind of: {@code changed} or {@code longAgo}, with
 * {@code dueTitle} and, for the latter, {@code dueMs}; {@code checkup}, see {@link CheckupRows}; and each {@link Choice} under its key.
 */
final class Overview {
    private final DefinitionsStore definitions;
    private final DefinitionsUpdate update;
    private final SeenStates seen;
    private final Choices choices;
    private final Reminding reminding;
    private final CheckupWalk checkup;
    private String kept = "";

    Overview(
            DefinitionsStore definitions,
            DefinitionsUpdate update,
            SeenStates seen,
            Choices choices,
            Reminding reminding,
            CheckupWalk checkup) {
        this.checkup = checkup;
        this.reminding = reminding;
        this.choices = choices;
        this.definitions = definitions;
        this.update = update;
        this.seen = seen;
    }

    JSPromise<Message> make() {
        return definitions
                .inUse()
                .flatThen(now -> seen.all()
                        .flatThen(known -> guidance(now, known)
                                .flatThen(this::withServer)
                                .flatThen(Overview::withManagedChoices)
                                .flatThen(message -> withReminder(message, now, known))
                                .flatThen(message -> withCheckup(message, now, known))))
                .then(this::keep);
    }

    /** A page that opens shows it until it is answered itself: for that the background may have to start. */
    private Message keep(Message overview) {
        String line = overview.line();
        if (!line.equals(kept)) {
            kept = line;
            Storage.session().put(Stored.OVERVIEW, line).catchError(full -> null);
        }
        return overview;
    }

    /** What was seen is to be forgotten, in what was shown of it as well. */
    JSPromise<JSObject> forget() {
        kept = "";
        return Storage.session().remove(new String[] {Stored.OVERVIEW});
    }

    private JSPromise<Message> guidance(InUse now, Known known) {
        return choices.kept()
                .flatThen(chosen -> Mode.now()
                        .flatThen(mode -> Walk.last().then(walk -> {
                            Message message = Message.of(Message.OVERVIEW);
                            for (Choice choice : Choice.values()) {
                                message.with(choice.key(), Choices.of(chosen, choice));
                            }
                            // In place of what was chosen: an organisation may have said otherwise.
                            message.with(Choice.MODE.key(), mode);
                            Optional<Region> home = Choices.region(chosen);
                            addGuidance(message, now, new SettingRows(now, known, mode, home), home);
                            message.with("guides", guides(now, known, walk));
                            addOrigin(message, now);
                            return message;
                        })));
    }

    private JSPromise<Message> withServer(Message message) {
        return Server.stored()
                .flatThen(server -> definitions
                        .keys(server)
                        .flatThen(keys -> update.last().then(check -> {
                            addServer(message, server, keys);
                            addCheck(message, check);
                            return message;
                        })));
    }

    /** In place of what was chosen, what the organisation has set. */
    private static JSPromise<Message> withManagedChoices(Message message) {
        return Language.now()
                .flatThen(language -> Mode.isManaged()
                        .then(mode -> message.with(Choice.LANGUAGE.key(), language.tag())
                                .with(Choice.LANGUAGE.key() + "Managed", language.managed() ? "yes" : "")
                                .with(Choice.MODE.key() + "Managed", mode ? "yes" : "")));
    }

    private JSPromise<Message> withReminder(Message message, InUse now, Known known) {
        return reminding.due(now, known).then(due -> {
            addReminder(message, now, due);
            return message;
        });
    }

    private JSPromise<Message> withCheckup(Message message, InUse now, Known known) {
        return checkup.last().then(last -> message.with("checkup", new CheckupRows(now, known).message(last)));
    }

    private static void addGuidance(Message message, InUse now, SettingRows rows, Optional<Region> home) {
        message.with("settings", rows.all())
                .with("whys", whys(now))
                .with("explainers", explainers(now))
                .with("objections", objections(now, home));
    }

    private static void addOrigin(Message message, InUse now) {
        List<String> newer = new ArrayList<>();
        for (SkippedSetting skipped : now.definitions().skipped()) {
            if (skipped.newer()) {
                newer.add(now.title(skipped.setting()));
            }
        }
        message.with("serial", "" + now.definitions().serial())
                .with("issuedMs", "" + now.definitions().issuedMs())
                .with("expiresMs", "" + now.definitions().expiresMs())
                .with("damaged", now.damaged() ? "yes" : "")
                .with("newer", newer.toArray(new String[0]))
                .with("signer", now.signer())
                .with("languages", languages(now))
                .with("origin", now.server());
    }

    /** In which there are texts, in the order of their tags. */
    private static String[] languages(InUse now) {
        List<String> languages = new ArrayList<>(now.definitions().texts().keySet());
        Collections.sort(languages);
        return languages.toArray(new String[0]);
    }

    private static void addServer(Message message, Server server, KeyRing keys) {
        List<Message> inForce = new ArrayList<>();
        for (KeyRing.Holding holding : keys.inForce()) {
            inForce.add(
                    Message.of("key").with("id", holding.key().id()).with("entered", holding.entered() ? "yes" : ""));
        }
        boolean revoked =
                server.entered().filter(key -> keys.isRevoked(key.id())).isPresent();
        message.with("server", server.addresses())
                .with("key", server.key())
                .with("keys", inForce.toArray(new Message[0]))
                .with("managed", server.managed() ? "yes" : "")
                .with("revoked", revoked ? "yes" : "");
    }

    private static void addReminder(Message message, InUse now, Reminder due) {
        if (due instanceof Reminder.Changed changed) {
            message.with("due", "changed").with("dueTitle", now.title(changed.setting()));
        } else if (due instanceof Reminder.LongAgo longAgo) {
            message.with("due", "longAgo")
                    .with("dueTitle", now.title(longAgo.setting()))
                    .with("dueMs", "" + longAgo.seenMs());
        }
    }

    private static void addCheck(Message message, UpdateOutcome check) {
        message.with("checkMs", check.code().isEmpty() ? "" : "" + check.atMs())
                .with("check", check.code())
                .with("checkDetail", check.detail());
    }

    /** What to write into the objection form, by the law that holds; of every law if we do not know which does. */
    private static Message[] objections(InUse now, Optional<Region> home) {
        Texts spoken = now.texts().objections().isEmpty() ? now.english() : now.texts();
        List<Message> objections = new ArrayList<>();
        for (String region : Texts.LEGAL_REGIONS) {
            Passage objection = spoken.objections().get(region);
            boolean fits = home.isEmpty() || home.get().word().equals(region);
            if (objection != null && fits) {
                objections.add(Message.of(region)
                        .with("title", objection.title() == null ? region : objection.title())
                        .with("text", now.wording(spoken).of(objection.text(), ""))
                        .with("language", spoken.language()));
            }
        }
        return objections.toArray(new Message[0]);
    }

    private static Message[] whys(InUse now) {
        List<Message> whys = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            Texts spoken = now.spoken(Texts::why, tier.word());
            Passage why = spoken.why().get(tier.word());
            if (why != null) {
                whys.add(Message.of(tier.word())
                        .with("text", now.wording(spoken).of(why.text(), ""))
                        .with("language", spoken.language()));
            }
        }
        return whys.toArray(new Message[0]);
    }

    private static Message[] guides(InUse now, Known known, Walk.Place walk) {
        List<Message> guides = new ArrayList<>();
        for (Guide guide : now.definitions().guides()) {
            Texts spoken = now.spoken(Texts::guides, guide.id());
            GuideText text = spoken.guides().get(guide.id());
            if (text != null) {
                Message row = Message.of(guide.kind().word())
                        .with("id", guide.id())
                        .with("title", text.title())
                        .with("what", now.wording(spoken).of(text.what(), ""))
                        .with("minutes", "" + guide.minutes())
                        .with("language", spoken.language());
                if (guide.id().equals(walk.guide())) {
                    addPlace(
                            row, now, new GuideRun(now.definitions(), guide, known.checklist(now.definitions())), walk);
                }
                guides.add(row);
            }
        }
        return guides.toArray(new Message[0]);
    }

    /** Not if the step is none any more: the guide begins anew then. */
    private static void addPlace(Message row, InUse now, GuideRun run, Walk.Place walk) {
        int number = run.number(walk.step());
        if (number > 0) {
            row.with("at", "" + number)
                    .with("of", "" + run.steps().size())
                    .with("step", now.title(walk.step()))
                    .with("next", run.after(walk.step()).map(now::title).orElse(""));
        }
    }

    private static Message[] explainers(InUse now) {
        List<Message> explainers = new ArrayList<>();
        for (Explainer explainer : now.definitions().explainers()) {
            Texts spoken = now.spoken(Texts::explainers, explainer.id());
            ExplainerText text = spoken.explainers().get(explainer.id());
            if (text == null) {
                continue;
            }
            List<String> claims = new ArrayList<>();
            for (Claim claim : explainer.claims()) {
                String words = text.claims().get(claim.id());
                if (words != null) {
                    claims.add(now.wording(spoken).of(words, ""));
                }
            }
            explainers.add(Message.of("explainer")
                    .with("title", text.title())
                    .with("claims", claims.toArray(new String[0]))
                    .with("language", spoken.language()));
        }
        return explainers.toArray(new Message[0]);
    }
}
