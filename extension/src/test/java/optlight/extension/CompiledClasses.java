package optlight.extension;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import optlight.locate.UnicodeNormalizer;

/** All that becomes JavaScript: the extension and the shared packages, without the JVM's normaliser. */
final class CompiledClasses {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "optlight.extension",
                    "optlight.definition",
                    "optlight.format",
                    "optlight.trust",
                    "optlight.poll",
                    "optlight.report",
                    "optlight.locate",
                    "optlight.guide",
                    "optlight.choice")
            .that(describe("become JavaScript", it -> !it.isEquivalentTo(UnicodeNormalizer.class)));

    private CompiledClasses() {}

    static JavaClasses all() {
        return CLASSES;
    }
}
