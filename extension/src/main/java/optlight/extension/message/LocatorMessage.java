package optlight.extension.message;

import java.util.ArrayList;
import java.util.List;
import optlight.locate.LanguageNames;
import optlight.locate.Locator;
import optlight.locate.Rivals;

/** A {@link Locator} as a message, both ways. */
final class LocatorMessage {
    private LocatorMessage() {}

    static Message write(Locator locator) {
        List<Message> options = new ArrayList<>();
        for (Locator.Choice option : locator.options()) {
            options.add(Message.of(option.id()).with("names", names(option.names())));
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
                .with("rivalNames", array(locator.rivals().names()))
                .with("rivalKeys", array(locator.rivals().keys()))
                .with("rivalHrefs", array(locator.rivals().hrefs()));
    }

    static Locator read(Message message) {
        List<Locator.Choice> options = new ArrayList<>();
        for (int i = 0; i < message.size("options"); i++) {
            Message option = message.entry("options", i);
            options.add(new Locator.Choice(option.kind(), names(option, "names")));
        }
        String recommended = message.text("recommended");
        return new Locator(
                message.text("setting"),
                message.text("control"),
                kind(message.kind()),
                texts(message, "keys"),
                texts(message, "hrefs"),
                names(message, "names"),
                options,
                recommended.isEmpty() ? null : recommended,
                names(message, "section"),
                !message.text("alone").isEmpty(),
                new Rivals(texts(message, "rivalNames"), texts(message, "rivalKeys"), texts(message, "rivalHrefs")));
    }

    private static Locator.Kind kind(String name) {
        for (Locator.Kind kind : Locator.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Message[] names(List<LanguageNames> names) {
        List<Message> languages = new ArrayList<>();
        for (LanguageNames some : names) {
            languages.add(Message.of(some.language()).with("names", array(some.names())));
        }
        return languages.toArray(new Message[0]);
    }

    private static List<LanguageNames> names(Message message, String key) {
        List<LanguageNames> names = new ArrayList<>();
        for (int i = 0; i < message.size(key); i++) {
            Message language = message.entry(key, i);
            names.add(new LanguageNames(language.kind(), texts(language, "names")));
        }
        return names;
    }

    private static List<String> texts(Message message, String key) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < message.size(key); i++) {
            texts.add(message.textEntry(key, i));
        }
        return texts;
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(new String[0]);
    }
}
