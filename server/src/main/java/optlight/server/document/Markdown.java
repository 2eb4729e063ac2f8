package optlight.server.document;

import java.util.Collections;
import java.util.List;

/** The Markdown we write: GitHub's, for its tables. */
final class Markdown {
    static final String LINE_BREAK = "<br>";

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    Markdown paragraph(String words) {
        text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
        return this;
    }

    /** A list of one line each. */
    Markdown list(List<String> lines) {
        text.append('\n');
        lines.forEach(it -> text.append("- ").append(it).append('\n'));
        return this;
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        text.append('\n');
        row(head);
        row(Collections.nCopies(head.size(), "---"));
        rows.forEach(this::row);
        return this;
    }

    /** Words that are no Markdown. */
    static String plain(String words) {
        return words.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[");
    }

    static String link(String words, String url) {
        return "[" + words + "](" + url + ")";
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
