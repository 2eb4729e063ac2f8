package optlight.benchmark.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Similo: the element whose properties are most like the recorded ones, by its published weights. Location, area and shape
 * (0.5 each) are left out, because a tree has no boxes. A score is divided by that of the recorded element against itself.
 */
final class Similo {
    private static final double HIGH = 1.5;
    private static final double LOW = 0.5;
    private static final int MAX_TEXT = 50;
    private static final Set<String> NEVER =
            Set.of("html", "head", "body", "script", "style", "template", "title", "slot");

    private Similo() {}

    /** The best; empty if its score is below the least, or the next one comes nearer than the margin. */
    static Optional<Element> find(Recording recorded, Document page, double least, double margin) {
        double self = score(recorded, recorded, -1);
        Element best = null;
        double first = -1;
        double second = -1;
        for (Element element : page.body().getAllElements()) {
            if (NEVER.contains(element.normalName())) {
                continue;
            }
            double score = score(recorded, Recording.of(element), second);
            if (score > first) {
                second = first;
                first = score;
                best = element;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean enough = best != null && first / self >= least && (first - Math.max(second, 0)) / self >= margin;
        return enough ? Optional.of(best) : Optional.empty();
    }

    /** Stops early where the score cannot exceed a given one any more. */
    private static double score(Recording one, Recording other, double toBeat) {
        double score = HIGH * equal(one.tag(), other.tag())
                + HIGH * equal(one.name(), other.name())
                + HIGH * equal(one.id(), other.id())
                + LOW * (one.button() == other.button() ? 1 : 0)
                + HIGH * shared(one.neighbours(), other.neighbours());
        double left = HIGH + 5 * LOW;
        if (score + left <= toBeat) {
            return score;
        }
        score += HIGH * similar(shortened(one.text()), shortened(other.text()));
        score += LOW * similar(one.classes(), other.classes());
        score += LOW * similar(one.href(), other.href());
        score += LOW * similar(one.alt(), other.alt());
        if (score + 2 * LOW <= toBeat) {
            return score;
        }
        return score + LOW * similar(one.xpath(), other.xpath()) + LOW * similar(one.idXpath(), other.idXpath());
    }

    private static double equal(String one, String other) {
        return !one.isEmpty() && one.equals(other) ? 1 : 0;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_TEXT));
    }

    /** The share of characters in words that both have. */
    private static double shared(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<String> mine = new HashSet<>(List.of(one.toLowerCase(Locale.ROOT).split("\\s+", -1)));
        Set<String> theirs =
                new HashSet<>(List.of(other.toLowerCase(Locale.ROOT).split("\\s+", -1)));
        int all = Math.max(characters(mine), characters(theirs));
        mine.retainAll(theirs);
        return all == 0 ? 0 : (double) characters(mine) / all;
    }

    private static int characters(Set<String> words) {
        int count = 0;
        for (String word : words) {
            count += word.length();
        }
        return count;
    }

    /** One less the edit distance over the longer length; 0 if either is missing. */
    static double similar(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, Math.min(before[j], now[j - 1]) + 1);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return 1 - (double) before[other.length()] / Math.max(one.length(), other.length());
    }
}
