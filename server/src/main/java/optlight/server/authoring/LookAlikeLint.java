package optlight.server.authoring;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import optlight.definition.Category;
import optlight.definition.Control;
import optlight.definition.Names;
import optlight.definition.Neighbour;
import optlight.definition.Option;
import optlight.definition.Setting;

/**
 * What is read is what is written: no character that cannot be seen, and no letter of an alphabet in which the language is
 * not written and which looks like one of its own. After Unicode Technical Standard 39, as far as our languages need it.
 */
final class LookAlikeLint {
    /** Alphabets that share the look of letters. */
    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC);

    /** Languages with one of these besides the Latin, which all may use for names. */
    private static final Map<String, UnicodeScript> ALPHABETS = Map.ofEntries(
            Map.entry("be", UnicodeScript.CYRILLIC),
            Map.entry("bg", UnicodeScript.CYRILLIC),
            Map.entry("kk", UnicodeScript.CYRILLIC),
            Map.entry("ky", UnicodeScript.CYRILLIC),
            Map.entry("mk", UnicodeScript.CYRILLIC),
            Map.entry("mn", UnicodeScript.CYRILLIC),
            Map.entry("ru", UnicodeScript.CYRILLIC),
            Map.entry("sr", UnicodeScript.CYRILLIC),
            Map.entry("tg", UnicodeScript.CYRILLIC),
            Map.entry("uk", UnicodeScript.CYRILLIC),
            Map.entry("el", UnicodeScript.GREEK),
            Map.entry("hy", UnicodeScript.ARMENIAN));

    /** Seen as blanks, though Unicode counts them as letters and symbols. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800";

    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private final AuthoredFolder folder;
    private final List<Problem> problems = new ArrayList<>();

    LookAlikeLint(AuthoredFolder folder) {
        this.folder = folder;
    }

    List<Problem> problems() {
        for (SaidText said : SaidText.of(folder)) {
            check(said.file(), said.where(), said.language(), said.text());
        }
        for (Category category : folder.categories()) {
            checkNames("pages.json", "category " + category.id(), category.names());
        }
        for (Neighbour neighbour : folder.neighbours()) {
            checkNames("pages.json", "neighbour " + neighbour.id(), neighbour.names());
        }
        for (AuthoredSetting place : folder.places()) {
            checkSetting(place.file(), place.setting());
        }
        return problems;
    }

    private void checkSetting(String file, Setting setting) {
        if (setting.row() != null) {
            checkNames(file, "row", setting.row().names());
            checkNames(file, "heading of the row", setting.row().section());
        }
        for (Control control : setting.controls()) {
            checkNames(file, "control " + control.id(), control.names());
            checkNames(file, "section of control " + control.id(), control.section());
            for (Option option : control.options()) {
                checkNames(file, "option " + option.id() + " of control " + control.id(), option.names());
            }
        }
    }

    private void checkNames(String file, String bearer, Names names) {
        names.byLanguage()
                .forEach((language, list) ->
                        list.forEach(name -> check(file, "name of " + bearer + " in " + language, language, name)));
    }

    private void check(String file, String where, String language, String text) {
        UnicodeScript own = ALPHABETS.get(language.split("-", 2)[0]);
        UnicodeScript before = UnicodeScript.COMMON;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(c);
            String fault = "";
            if (isInvisible(c, before)) {
                fault = "which nobody sees";
            } else if (ALIKE.contains(script)) {
                if (script != UnicodeScript.LATIN && script != own) {
                    fault = "because \"" + language + "\" is not written in " + name(script) + " letters";
                } else if (ALIKE.contains(before) && before != script) {
                    fault = "because letters of two alphabets in one word can be mistaken for each other";
                }
            } else if (isStyled(c)) {
                fault = "because it only looks like a letter";
            }
            if (!fault.isEmpty()) {
                problems.add(new Problem(
                        file,
                        String.format(
                                "%s must not hold the character U+%04X (at %d), %s: write it anew",
                                where, c, at, fault)));
                return;
            }
            // A mark, as an accent, belongs to the letter before it.
            if (script != UnicodeScript.INHERITED) {
                before = Character.isLetter(c) ? script : UnicodeScript.COMMON;
            }
        }
    }

    /** The two joiners are part of how some scripts are written, and of none that is {@link #ALIKE}. */
    private static boolean isInvisible(int c, UnicodeScript before) {
        if (c == NON_JOINER || c == JOINER) {
            return before == UnicodeScript.COMMON || ALIKE.contains(before);
        }
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || BLANK_LETTERS.indexOf(c) >= 0;
    }

    /** Letters for formulas, bold and in double strokes, that belong to no alphabet. */
    private static boolean isStyled(int c) {
        return Character.isLetter(c)
                && UnicodeScript.of(c) == UnicodeScript.COMMON
                && !Normalizer.isNormalized(Character.toString(c), Form.NFKC);
    }

    private static String name(UnicodeScript script) {
        String small = script.name();
        return small.charAt(0) + small.substring(1).toLowerCase(Locale.ROOT);
    }
}
