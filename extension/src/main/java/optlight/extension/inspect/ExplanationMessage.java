package optlight.extension.inspect;

import java.util.ArrayList;
import java.util.List;
import optlight.extension.message.Message;
import optlight.locate.Explanation;

/** {@link Explanation}s as messages, in words: {@code kind} is the locator, then {@code answer} and {@code candidates}. */
final class ExplanationMessage {
    private ExplanationMessage() {}

    static Message[] write(List<Explanation> explanations) {
        Message[] written = new Message[explanations.size()];
        for (int i = 0; i < written.length; i++) {
            Explanation it = explanations.get(i);
            written[i] = Message.of(it.locator().setting() + "/" + it.locator().control())
                    .with("answer", it.answer())
                    .with("candidates", candidates(it));
        }
        return written;
    }

    private static String[] candidates(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Looked it : explanation.candidates()) {
            lines.add(it.line());
        }
        return lines.toArray(new String[0]);
    }
}
