package optlight.extension.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** What runs in one browser alone is never all that is asked of something, and holds no promise. */
class OneBrowserTest {
    private static final Path PROMISES = Path.of("..", "docs", "threat-model.md");

    private final List<JavaMethod> inOne = new ClassFileImporter()
            .importPackages("optlight.extension.e2e").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(it -> it.isAnnotatedWith(OneBrowser.class))
                    .toList();

    @Test
    void itsClassHasATestThatRunsInBoth() {
        assertFalse(inOne.isEmpty());
        assertEquals(
                Set.of(),
                inOne.stream()
                        .map(JavaMethod::getOwner)
                        .filter(it -> !hasTestInBoth(it))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
    }

    private static boolean hasTestInBoth(JavaClass type) {
        return type.getMethods().stream()
                .filter(it -> !it.isAnnotatedWith(OneBrowser.class))
                .anyMatch(it -> it.isAnnotatedWith(Test.class)
                        || it.isAnnotatedWith(ParameterizedTest.class)
                        || it.isAnnotatedWith(TestFactory.class));
    }

    @Test
    void itIsNoneOfThoseThatHoldAPromise() throws IOException {
        String promises = Files.readString(PROMISES);
        assertTrue(promises.contains("`InvisibleIT#"), "no test is named");
        Set<String> halved = new TreeSet<>();
        for (JavaMethod test : inOne) {
            String named = test.getOwner().getSimpleName() + "#" + test.getName();
            if (promises.contains("`" + named + "`")) {
                halved.add(named);
            }
        }
        assertEquals(Set.of(), halved);
    }
}
