package optlight.replica;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is publicly known of LinkedIn's settings, as gathered by November 2026: the ground truth of the tests, made without
 * a look at our definitions. What nobody knows stands there in brackets, or is empty.
 */
public final class Facts {
    private final JsonNode json = Catalogue.resource("linkedin-settings.json");

    /** One setting, as LinkedIn shows it. */
    public record Known(JsonNode json) {
        public String id() {
            return json.path("id").asText();
        }

        /** The path of its page; empty if nobody has found it. */
        public String path() {
            return json.path("url").asText().replace("https://www.linkedin.com", "");
        }

        public String category() {
            return json.path("category").asText();
        }

        public boolean isDangerous() {
            return json.path("tier").asText().equals("danger");
        }

        /** Whether a row of its category page leads to it, and what it says is known. */
        public boolean hasRow() {
            return !unknown(json.path("rowTitle").asText())
                    && !json.path("section").asText().startsWith("(");
        }

        /** What a ring on its page may stand around, as {@code kind text}; empty if nothing by which to tell it is known. */
        public Set<String> ringable() {
            Set<String> ringable = new LinkedHashSet<>();
            String title = json.path("pageTitle").asText();
            for (JsonNode control : json.path("controls")) {
                String type = control.path("type").asText();
                String label = control.path("label").asText();
                boolean told = type.equals("switch") || type.equals("button");
                if (told && !unknown(label)) {
                    ringable.add(type + " " + label);
                }
                for (JsonNode option : control.path("options")) {
                    if (!unknown(option.asText()) && !type.equals("select")) {
                        ringable.add(type.replace("checkboxes", "checkbox") + " " + option.asText());
                    }
                }
            }
            // Of a button the heading will do: its word alone may be too common to tell it.
            boolean buttons = !ringable.isEmpty() && ringable.stream().allMatch(it -> it.startsWith("button "));
            // A list of the member's own, or what they choose from, has nothing of a known name but its heading.
            if ((ringable.isEmpty() || buttons) && !unknown(title)) {
                ringable.add("heading " + title);
            }
            return ringable;
        }

        /** Whether only one weak source has it. */
        public boolean isDoubtful() {
            return json.path("confidence").asText().startsWith("low");
        }

        /** Whether it has a key of LinkedIn's, by which a control can be told without its words. */
        public boolean hasKey() {
            return !json.path("settingKey").isNull();
        }

        /** Whether enough is known for certainty: a key, or words and the heading above them. */
        public boolean canBeTold() {
            boolean button = json.path("controls").path(0).path("type").asText().equals("button");
            String heading = json.path(button ? "rowTitle" : "pageTitle").asText();
            return hasKey() || (!ringable().isEmpty() && !unknown(heading));
        }

        static boolean unknown(String text) {
            return text.isEmpty()
                    || text.startsWith("(")
                    || text.startsWith("<")
                    || text.startsWith("per-")
                    || text.contains("unverified")
                    || text.startsWith("option values are");
        }
    }

    public List<Known> settings() {
        List<Known> settings = new ArrayList<>();
        json.path("settings").forEach(it -> settings.add(new Known(it)));
        return settings;
    }
}
