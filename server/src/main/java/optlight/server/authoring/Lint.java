package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import optlight.definition.Advice;
import optlight.definition.Certainty;
import optlight.definition.Claim;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Explainer;
import optlight.definition.Setting;
import optlight.definition.Tier;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.MalformedKeyException;

/** Rules of settings and explainers: what is named exists, and what is advised and said fits together. */
final class Lint {
    /** The roles whose controls are in a state. */
    private static final List<String> STATEFUL = Arrays.stream(ControlRole.values())
            .filter(ControlRole::hasState)
            .map(ControlRole::word)
            .toList();

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    Lint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (AuthoredSetting place : folder.places()) {
            checkRivals(place.file(), place.setting());
            checkAdvice(place.file(), place.setting());
            checkIsGiven(place);
        }
        for (AuthoredSetting place : folder.settings()) {
            String category = place.setting().category();
            if (folder.lacksCategory(category)) {
                report(
                        place.file(),
                        "category must be one of pages.json, is \"" + category + "\""
                                + (category.equals(Setting.FORMS) ? ": a form stands in forms/" : ""));
            }
        }
        for (AuthoredSetting place : folder.forms()) {
            String category = place.setting().category();
            if (!category.equals(Setting.FORMS)) {
                report(place.file(), "category of a form must be \"forms\", is \"" + category + "\"");
            }
        }
        for (Explainer explainer : folder.explainers()) {
            for (Claim claim : explainer.claims()) {
                checkClaim("explainers/" + explainer.id() + ".json", claim);
            }
        }
        folder.keys().ifPresent(keys -> keys.trusted().forEach(this::checkKey));
        return problems;
    }

    /** A key under another id could not be revoked by it, nor told from the key that has it. */
    private void checkKey(String line) {
        try {
            EnvelopeVerifier.key(line, "a trusted key");
        } catch (MalformedKeyException e) {
            report("keys.json", e.getMessage());
        }
    }

    private void checkRivals(String file, Setting setting) {
        for (String rival : setting.rivals()) {
            if (rival.equals(setting.id()) || folder.lacksTarget(rival)) {
                report(file, "rivals must name another setting or a neighbour, names \"" + rival + "\"");
            }
        }
    }

    /** A setting of low certainty is told as such; an explainer has no way of saying so. */
    private void checkClaim(String file, Claim claim) {
        if (claim.certainty() == Certainty.LOW) {
            report(
                    file,
                    "certainty of claim " + claim.id()
                            + " must be \"high\" or \"medium\", because explainers say nothing"
                            + " that is not known, is \"low\": find a better source, or remove the claim");
        }
    }

    private void checkAdvice(String file, Setting setting) {
        String advice = setting.advice().word();
        boolean danger = setting.tier() == Tier.DANGER;
        if (danger && setting.advice() != Advice.NEVER) {
            report(file, "advice must be \"never\", because tier is \"danger\", is \"" + advice + "\"");
        }
        if (!danger && setting.advice() == Advice.NEVER) {
            report(
                    file,
                    "tier must be \"danger\", or advice another word, because advice is \"never\", is \""
                            + setting.tier().word() + "\"");
        }
        Optional<Control> recommended = setting.controls().stream()
                .filter(it -> it.recommended() != null)
                .findFirst();
        if (recommended.isPresent() && setting.advice() != Advice.SET) {
            report(
                    file,
                    "advice must be \"set\", because control "
                            + recommended.get().id() + " has a recommended state, is \"" + advice + "\"");
        }
        if (recommended.isEmpty() && setting.advice() == Advice.SET) {
            report(file, "recommended of a control must be a state, because advice is \"set\", is null for all");
        }
    }

    /** What was looked for and not found is written down as {@code null}; what is left out was forgotten. */
    private void checkIsGiven(AuthoredSetting place) {
        for (String member : List.of("page", "row")) {
            if (!place.json().has(member)) {
                report(place.file(), member + " must be given, null if it is not known, is missing");
            }
        }
        for (JsonNode control : place.json().path("controls")) {
            boolean hasState = STATEFUL.contains(control.path("role").asText());
            for (String member : List.of("recommended", "default")) {
                if (hasState && !control.has(member)) {
                    report(
                            place.file(),
                            member + " of control " + control.path("id").asText()
                                    + " must be given, null if there is none, is missing");
                }
            }
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
