package optlight.server.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optlight.locate.UnicodeNormalizer;

/** Texts of every language are plain: words, and nothing that would have to be HTML or be filled in where nobody does. */
final class PlainTextLint {
    /** Beside a link of ours, members would follow it. A full stop without a blank after it counts as well. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\w+://|mailto:|(?<![\\w.])[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    PlainTextLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (SaidText said : SaidText.of(folder)) {
            boolean raw = said.field().isEmpty() || said.field().equals("title");
            check(said.file(), said.where(), said.text(), raw);
        }
        return problems;
    }

    /** @param raw whether it is shown as it is written */
    private void check(String file, String where, String text, boolean raw) {
        if (!text.isEmpty() && new UnicodeNormalizer().normalize(text).isEmpty()) {
            report(file, where + " must hold a letter or a digit, has none: write words, or remove it");
        }
        int markUp = text.indexOf('<') < 0 ? text.indexOf('>') : text.indexOf('<');
        if (markUp >= 0) {
            report(
                    file,
                    where + " must not hold \"" + text.charAt(markUp) + "\" (at " + markUp
                            + "), because texts are never HTML: say it in words");
        }
        Matcher address = ADDRESS.matcher(PLACEHOLDER.matcher(text).replaceAll(""));
        if (address.find()) {
            report(
                    file,
                    where + " must not hold an address, holds \"" + address.group()
                            + "\": what leads anywhere is made from the definitions");
        }
        int brace = text.indexOf('{') < 0 ? text.indexOf('}') : text.indexOf('{');
        if (raw && brace >= 0) {
            report(
                    file,
                    where + " must not hold \"" + text.charAt(brace) + "\" (at " + brace
                            + "), because nothing is filled in there: write it out");
        }
    }

    private void report(String file, String text) {
        problems.add(new Problem(file, text));
    }
}
