package optlight.choice;

import java.util.ArrayList;
import java.util.List;

/**
 * Which open settings a member no longer wants to be reminded of on LinkedIn's pages: those that were open when they closed the
 * card. What has been done since is taken off it, so that it reminds again if it is found on once more.
 */
public record DismissedPrompt(List<String> settings) {
    /** Reads what {@link #write} wrote; whatever else stands there matches no setting and does no harm. */
    public static DismissedPrompt read(String text) {
        List<String> settings = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', from)) {
            settings.add(text.substring(from, at));
            from = at + 1;
        }
        if (from < text.length()) {
            settings.add(text.substring(from));
        }
        return new DismissedPrompt(settings);
    }

    /** Their ids, with blanks between them. */
    public String write() {
        StringBuilder text = new StringBuilder();
        for (String setting : settings) {
            text.append(text.length() == 0 ? "" : " ").append(setting);
        }
        return text.toString();
    }

    /** Whether there is an open setting to remind of. */
    public boolean leaves(List<String> open) {
        for (String setting : open) {
            if (!settings.contains(setting)) {
                return true;
            }
        }
        return false;
    }

    /** Without what is not open any more. */
    public DismissedPrompt among(List<String> open) {
        List<String> still = new ArrayList<>(settings);
        still.retainAll(open);
        return new DismissedPrompt(still);
    }
}
