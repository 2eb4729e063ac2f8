package optlight.extension.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optlight.definition.Names;
import optlight.definition.Option;
import optlight.locate.Locator;
import optlight.locate.Rival;

/** A {@link Locator} as a message, both ways. */
final class LocatorMessage {
    private LocatorMessage() {}

    static Message write(Locator locator) {
        List<Message> options = new ArrayList<>();
        for (Option option : locator.options()) {
            options.add(Message.of(option.id()).with("names", names(option.names())));
        }
        List<Message> rivals = new ArrayList<>();
        for (Rival rival : locator.rivals()) {
            rivals.add(Message.of(rival.id())
                    .with("names", allNames(rival.names()))
                    .with("keys", array(rival.keys()))
                    .with("hrefs", array(rival.hrefs())));
        }
        return Message.of(locator.kind().name())
                .with("setting", locator.setting())
                .with("control", locator.control())
                .with("keys", array(locator.keys()))
                .with("hrefs", array(locator.hrefs()))
                .with("names", names(locator.names()))
                .with("options", options.toArray(new Message[0]))
                .with("recommended", locator.recommended() == null ? "" : locator.recommended())
                .with("section", names(locator.section()))
                .with("alone", locator.alone() ? "yes" : "")
                .with("rivals", rivals.toArray(new Message[0]));
    }

    static Locator read(Message message) {
        List<Option> options = new ArrayList<>();
        for (Message option : message.list("options")) {
            options.add(new Option(option.kind(), names(option.list("names"))));
        }
        List<Rival> rivals = new ArrayList<>();
        for (Message rival : message.list("rivals")) {
            rivals.add(new Rival(
                    rival.kind(),
                    List.of(names(rival.list("names"))),
                    List.of(rival.texts("keys")),
                    List.of(rival.texts("hrefs"))));
        }
        String recommended = message.text("recommended");
        return new Locator(
                message.text("setting"),
                message.text("control"),
                kind(message.kind()),
                List.of(message.texts("keys")),
                List.of(message.texts("hrefs")),
                names(message.list("names")),
                options,
                recommended.isEmpty() ? null : recommended,
                names(message.list("section")),
                !message.text("alone").isEmpty(),
                rivals);
    }

    private static Locator.Kind kind(String name) {
        for (Locator.Kind kind : Locator.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Message[] names(Names names) {
        return allNames(List.of(names));
    }

    private static Message[] allNames(List<Names> all) {
        List<Message> languages = new ArrayList<>();
        for (Names names : all) {
            for (Map.Entry<String, List<String>> entry : names.byLanguage().entrySet()) {
                languages.add(Message.of(entry.getKey()).with("names", array(entry.getValue())));
            }
        }
        return languages.toArray(new Message[0]);
    }

    private static Names names(Message[] languages) {
        Map<String, List<String>> names = new HashMap<>();
        for (Message language : languages) {
            List<String> known = new ArrayList<>(names.getOrDefault(language.kind(), List.of()));
            known.addAll(List.of(language.texts("names")));
            names.put(language.kind(), known);
        }
        return new Names(names);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(new String[0]);
    }
}
