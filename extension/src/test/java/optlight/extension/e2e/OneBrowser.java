package optlight.extension.e2e;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import optlight.webdriver.BrowserKind;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that says the same in both browsers, as long as its neighbours pass in both: it runs in Chromium alone. What our
 * scripts decide belongs here, once its class has shown in both that the browser hands it over and shows what comes of it;
 * never what a page could tell, what is drawn and where, focus and keys, storage, tabs, permissions or the background's sleep.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OneBrowser.Condition.class)
@interface OneBrowser {
    /** Why. */
    String value();

    /** Looks which browser the class is run in. */
    class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            for (Optional<ExtensionContext> at = Optional.of(context);
                    at.isPresent();
                    at = at.get().getParent()) {
                if (at.get().getDisplayName().equals(BrowserKind.FIREFOX.name())) {
                    // As the test script knows it: what is not meant to run is not counted as skipped.
                    return disabled("one browser is enough: "
                            + context.getRequiredTestMethod()
                                    .getAnnotation(OneBrowser.class)
                                    .value());
                }
            }
            return enabled("");
        }
    }
}
