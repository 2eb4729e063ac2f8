package optlight.extension;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import optlight.definition.Definitions;
import optlight.extension.content.ContentScript;
import org.junit.jupiter.api.Test;
import org.teavm.jso.core.JSPromise;

/** What must not come along into JavaScript. */
class CostInJavaScriptTest {
    private static final JavaClasses CLASSES = CompiledClasses.all();

    private static final Set<String> STRING_BY_REGEX =
            Set.of("format", "formatted", "split", "matches", "replaceAll", "replaceFirst");

    private static final Set<String> TYPES = Set.of("java.util.Scanner", "java.util.Formatter", "java.lang.Thread");

    private static final Set<String> SYSTEM = Set.of("out", "err", "currentTimeMillis", "nanoTime");

    private static final Set<String> CHARACTER_TABLES = Set.of(
            "isLetter",
            "isDigit",
            "isLetterOrDigit",
            "isAlphabetic",
            "isUpperCase",
            "isLowerCase",
            "isSpaceChar",
            "isWhitespace",
            "isJavaIdentifierStart",
            "isJavaIdentifierPart",
            "isUnicodeIdentifierStart",
            "isUnicodeIdentifierPart",
            "getType",
            "getNumericValue");

    /** They cost 20 to 330 KB each, or stop the only thread there is. CONTRIBUTING has the sizes. */
    @Test
    void nothingThatIsTooDearInJavaScript() {
        assertAll(
                () -> noClasses()
                        .should()
                        .dependOnClassesThat(
                                describe("Scanner, Formatter or Thread", it -> TYPES.contains(it.getName())))
                        .check(CLASSES),
                () -> noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.time..",
                                "java.text..",
                                "java.util.regex..",
                                "java.util.concurrent..",
                                "java.net..",
                                "java.nio.file..")
                        .check(CLASSES),
                () -> forbid("String's methods by regex or Formatter", String.class, STRING_BY_REGEX),
                () -> forbid("tables of all letters", Character.class, CHARACTER_TABLES),
                () -> forbid("fractions as text", Double.class, Set.of("parseDouble", "valueOf", "toString")),
                () -> forbid("fractions as text", Float.class, Set.of("parseFloat", "valueOf", "toString")),
                () -> forbid("waiting", JSPromise.class, Set.of("await")),
                () -> forbid("waiting", Object.class, Set.of("wait", "notify", "notifyAll")),
                () -> forbid("the console and the JVM's clock", System.class, SYSTEM),
                () -> noClasses()
                        .should()
                        .accessTargetWhere(describe(
                                "printStackTrace",
                                (JavaAccess<?> it) -> it.getTargetOwner().isAssignableTo(Throwable.class)
                                        && it.getName().equals("printStackTrace")))
                        .check(CLASSES),
                () -> noMethods()
                        .should()
                        .haveModifier(JavaModifier.SYNCHRONIZED)
                        .check(CLASSES));
    }

    @Test
    void theseAreTheClassesThatAreMeant() {
        for (Class<?> expected : List.of(ContentScript.class, Definitions.class)) {
            assertTrue(CLASSES.contain(expected), expected.getName());
        }
    }

    private static void forbid(String what, Class<?> owner, Set<String> names) {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        what + ": " + owner.getSimpleName() + "." + names,
                        (JavaAccess<?> it) ->
                                it.getTargetOwner().isEquivalentTo(owner) && names.contains(it.getName())))
                .check(CLASSES);
    }
}
