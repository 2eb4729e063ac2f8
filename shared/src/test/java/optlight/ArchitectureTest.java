package optlight;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import optlight.locate.UnicodeNormalizer;

/** Which way the arrows point, and what must not come along into the browser. */
@AnalyzeClasses(packages = "optlight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> REGEX_OF_STRING =
            List.of("split", "matches", "replaceAll", "replaceFirst", "format", "formatted");

    @ArchTest
    static final ArchRule arrowsPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("definition")
            .definedBy("optlight.definition..")
            .layer("format")
            .definedBy("optlight.format..")
            .layer("trust")
            .definedBy("optlight.trust..")
            .layer("poll")
            .definedBy("optlight.poll..")
            .layer("locate")
            .definedBy("optlight.locate..")
            .layer("guide")
            .definedBy("optlight.guide..")
            .layer("report")
            .definedBy("optlight.report..")
            .layer("choice")
            .definedBy("optlight.choice..")
            .layer("saved")
            .definedBy("optlight.saved..")
            .layer("capture")
            .definedBy("optlight.capture..")
            .whereLayer("definition")
            .mayNotAccessAnyLayer()
            .whereLayer("format")
            .mayOnlyAccessLayers("definition")
            .whereLayer("trust")
            .mayOnlyAccessLayers("format", "definition")
            .whereLayer("poll")
            .mayOnlyAccessLayers("definition")
            .whereLayer("locate")
            .mayOnlyAccessLayers("definition")
            .whereLayer("guide")
            .mayOnlyAccessLayers("locate", "definition")
            .whereLayer("report")
            .mayOnlyAccessLayers("locate", "definition")
            .whereLayer("choice")
            .mayOnlyAccessLayers("format", "definition")
            .whereLayer("saved")
            .mayOnlyAccessLayers("locate")
            .whereLayer("capture")
            .mayOnlyAccessLayers("locate");

    @ArchTest
    static final ArchRule plainJavaOnly = noClasses()
            .that()
            .resideOutsideOfPackage("optlight.saved..")
            .should()
            .dependOnClassesThat(resideInAPackage("..")
                    .and(describe(
                            "outside java.lang, java.util and optlight",
                            it -> !it.isPrimitive()
                                    && !it.isArray()
                                    && !it.getPackageName().equals("java.lang")
                                    && !it.getPackageName().equals("java.lang.invoke")
                                    && !it.getPackageName().equals("java.lang.runtime")
                                    && !it.getPackageName().equals("java.util")
                                    && !it.getPackageName().equals("java.util.function")
                                    && !it.getPackageName().startsWith("optlight"))))
            .andShould()
            .notBe(UnicodeNormalizer.class)
            .because(
                    "there is no file, net or clock here, and java.time and regex cost the content script 100 to 330 KB");

    @ArchTest
    static final ArchRule normalizerIsTheJvmsAlone = noClasses()
            .that()
            .areNotAssignableTo(UnicodeNormalizer.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.text", "java.util.stream", "java.util.regex", "java.time.."));

    @ArchTest
    static final ArchRule nobodyHereNamesTheJvmsNormalizer = noClasses()
            .that()
            .areNotAssignableTo(UnicodeNormalizer.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UnicodeNormalizer.class);

    @ArchTest
    static final ArchRule noFormatsAndNoPatterns = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "String's methods that work by regex or Formatter",
                    (JavaAccess<?> it) -> it.getTargetOwner().isEquivalentTo(String.class)
                            && REGEX_OF_STRING.contains(it.getName())));

    @ArchTest
    static final ArchRule noClockAndNoThreads = noClasses()
            .that()
            .resideOutsideOfPackage("optlight.saved..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .accessTargetWhere(describe(
                    "the clock, or the way out of plain Java",
                    (JavaAccess<?> it) -> it.getTargetOwner().isEquivalentTo(System.class)
                            && !it.getName().equals("arraycopy")));
}
