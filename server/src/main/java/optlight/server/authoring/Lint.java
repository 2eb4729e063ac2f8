package optlight.server.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optlight.definition.Advice;
import optlight.definition.Control;
import optlight.definition.ControlRole;
import optlight.definition.Guide;
import optlight.definition.Neighbour;
import optlight.definition.PagePath;
import optlight.definition.Row;
import optlight.definition.Setting;
import optlight.definition.SwitchedOff;
import optlight.definition.Tier;
import optlight.guide.SilentPages;
import optlight.server.trust.EnvelopeVerifier;
import optlight.server.trust.MalformedKeyException;

/** Rules that hold between files and between the members of one: what is named exists, and what is advised fits together. */
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
        Set<String> targets = new HashSet<>(folder.settingIds());
        for (Neighbour neighbour : folder.neighbours()) {
            targets.add(neighbour.id());
        }
        for (AuthoredSetting place : folder.places()) {
            checkSetting(place.file(), place.setting(), targets);
            checkIsGiven(place);
        }
        for (AuthoredSetting place : folder.settings()) {
            if (place.setting().category().equals(Setting.FORMS)) {
                report(place.file(), "category must be one of pages.json, is \"forms\": a form stands in forms/");
            } else {
                checkCategory(place.file(), "category", place.setting().category());
            }
        }
        for (AuthoredSetting place : folder.forms()) {
            String category = place.setting().category();
            if (!category.equals(Setting.FORMS)) {
                report(place.file(), "category of a form must be \"forms\", is \"" + category + "\"");
            }
        }
        for (Guide guide : folder.guides()) {
            for (String step : guide.steps()) {
                if (!folder.settingIds().contains(step)) {
                    report(
                            "guides/" + guide.id() + ".json",
                            "steps must name settings or forms, names \"" + step + "\"");
                }
            }
        }
        for (Neighbour neighbour : folder.neighbours()) {
            checkCategory("pages.json", "category of neighbour " + neighbour.id(), neighbour.category());
        }
        for (SwitchedOff entry : folder.off()) {
            if (!folder.settingIds().contains(entry.setting())) {
                report("off.json", "setting must be one of ours, is \"" + entry.setting() + "\"");
            }
        }
        checkPositions();
        checkOrder();
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

    private void checkSetting(String file, Setting setting, Set<String> targets) {
        for (String rival : setting.rivals()) {
            if (rival.equals(setting.id()) || !targets.contains(rival)) {
                report(file, "rivals must name another setting or a neighbour, names \"" + rival + "\"");
            }
        }
        PagePath href = setting.row() == null ? null : setting.row().href();
        if (href != null && !setting.isAt(href.path())) {
            report(file, "href of row must be page or one of alsoPages, is \"" + href.path() + "\"");
        }
        checkAdvice(file, setting);
        checkMayBePointedAt(file, setting);
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

    private void checkMayBePointedAt(String file, Setting setting) {
        if (setting.controls().isEmpty()) {
            return;
        }
        if (!setting.isShown()) {
            report(
                    file,
                    "controls must be empty, because a setting of low certainty or tier \"danger\" is never"
                            + " pointed at, has " + setting.controls().size());
        }
        if (setting.page() != null && SilentPages.contains(setting.page().path())) {
            report(
                    file,
                    "controls must be empty, because nothing is drawn on "
                            + setting.page().path() + ", has "
                            + setting.controls().size());
        }
        for (Control control : setting.controls()) {
            if (control.role() == ControlRole.BUTTON && control.section().isEmpty()) {
                report(
                        file,
                        "section of control " + control.id()
                                + " must say under which heading the button stands, is missing");
            }
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

    /** No two rows of a page stand in the same place. */
    private void checkPositions() {
        Map<String, String> taken = new HashMap<>();
        for (AuthoredSetting place : folder.settings()) {
            Row row = place.setting().row();
            if (row != null && row.position() != null) {
                String spot = "row " + row.position().row() + " under heading "
                        + row.position().heading() + " of " + place.setting().category();
                String other = taken.putIfAbsent(spot, place.setting().id());
                if (other != null) {
                    report(place.file(), "position of row must be its own, is that of " + other + ": " + spot);
                }
            }
        }
    }

    /** Without an order, clients list the settings by the alphabet of their ids. */
    private void checkOrder() {
        List<String> order = folder.order();
        for (String id : new LinkedHashSet<>(order)) {
            if (!folder.settingFiles().containsKey(id)) {
                report("pages.json", "order must name settings, names \"" + id + "\"");
            } else if (order.indexOf(id) != order.lastIndexOf(id)) {
                report("pages.json", "order must name each setting once, names \"" + id + "\" again");
            }
        }
        for (String id :
                order.isEmpty() ? List.<String>of() : folder.settingFiles().keySet()) {
            if (!order.contains(id)) {
                report("pages.json", "order must name every setting, lacks \"" + id + "\"");
            }
        }
    }

    private void checkCategory(String file, String what, String category) {
        if (folder.categories().stream().noneMatch(it -> it.id().equals(category))) {
            report(file, what + " must be one of pages.json, is \"" + category + "\"");
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
