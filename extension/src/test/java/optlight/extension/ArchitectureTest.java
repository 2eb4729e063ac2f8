package optlight.extension;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teavm.jso.JSBody;

/** Which way the arrows of the extension point, and where the browser may be known. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = CompiledClasses.all();

    private static final String[] ENTRY_POINTS = {"arrival", "content", "background", "pages"};

    private static final String PULSE = "optlight\\.extension\\.content\\.Pulse";

    @Test
    void arrowsPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("optlight..")
                .layer("arrival")
                .definedBy("optlight.extension.arrival")
                .layer("content")
                .definedBy("optlight.extension.content")
                .layer("background")
                .definedBy("optlight.extension.background")
                .layer("popup")
                .definedBy("optlight.extension.popup")
                .layer("log")
                .definedBy("optlight.extension.log")
                .layer("options")
                .definedBy("optlight.extension.options")
                .layer("welcome")
                .definedBy("optlight.extension.welcome")
                .layer("pages")
                .definedBy("optlight.extension.pages")
                .layer("relay")
                .definedBy("optlight.extension.relay")
                .layer("inspect")
                .definedBy("optlight.extension.inspect")
                .layer("page")
                .definedBy("optlight.extension.page")
                .layer("overlay")
                .definedBy("optlight.extension.overlay")
                .layer("dom")
                .definedBy("optlight.extension.dom")
                .layer("message")
                .definedBy("optlight.extension.message")
                .layer("browser")
                .definedBy("optlight.extension.browser")
                .layer("choice")
                .definedBy("optlight.choice..")
                .layer("guide")
                .definedBy("optlight.guide..")
                .layer("locate")
                .definedBy("optlight.locate..")
                .layer("trust")
                .definedBy("optlight.trust..")
                .layer("poll")
                .definedBy("optlight.poll..")
                .layer("report")
                .definedBy("optlight.report..")
                .layer("format")
                .definedBy("optlight.format..")
                .layer("definition")
                .definedBy("optlight.definition..")
                .whereLayer("arrival")
                .mayOnlyAccessLayers("dom", "message", "browser", "locate")
                .whereLayer("relay")
                .mayOnlyAccessLayers("browser")
                .whereLayer("content")
                .mayOnlyAccessLayers("overlay", "dom", "message", "browser", "guide", "locate", "definition")
                .whereLayer("background")
                .mayOnlyAccessLayers(
                        "message",
                        "browser",
                        "guide",
                        "choice",
                        "locate",
                        "trust",
                        "poll",
                        "report",
                        "format",
                        "definition")
                .whereLayer("pages")
                .mayOnlyAccessLayers("popup", "log", "options", "welcome", "page")
                .whereLayer("popup")
                .mayOnlyAccessLayers("page", "message", "browser")
                .whereLayer("log")
                .mayOnlyAccessLayers("page", "message", "browser")
                .whereLayer("options")
                .mayOnlyAccessLayers("page", "message", "browser")
                .whereLayer("welcome")
                .mayOnlyAccessLayers("page", "message", "browser", "choice")
                .whereLayer("page")
                .mayOnlyAccessLayers("message", "browser", "choice")
                .whereLayer("choice")
                .mayOnlyAccessLayers("format", "definition")
                // An edge knows its browser's own words: the overlay takes them from there. What stands around its
                // target it asks the live page.
                .whereLayer("overlay")
                .mayOnlyAccessLayers("browser", "dom")
                .whereLayer("dom")
                .mayOnlyAccessLayers("locate")
                .whereLayer("message")
                .mayOnlyAccessLayers("locate", "definition")
                .whereLayer("browser")
                .mayOnlyAccessLayers("locate", "format")
                .whereLayer("guide")
                .mayOnlyAccessLayers("locate", "definition")
                .whereLayer("locate")
                .mayOnlyAccessLayers("definition")
                .whereLayer("trust")
                .mayOnlyAccessLayers("format", "definition")
                .whereLayer("poll")
                .mayOnlyAccessLayers("definition")
                .whereLayer("report")
                .mayOnlyAccessLayers("locate", "definition")
                .whereLayer("format")
                .mayOnlyAccessLayers("definition")
                .whereLayer("definition")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    /** A package that is new must be given its place above. */
    @Test
    void everyPackageHasItsPlace() {
        classes()
                .that()
                .resideInAPackage("optlight.extension..")
                .should()
                .resideInAnyPackage(
                        "optlight.extension.arrival",
                        "optlight.extension.content",
                        "optlight.extension.background",
                        "optlight.extension.popup",
                        "optlight.extension.log",
                        "optlight.extension.options",
                        "optlight.extension.welcome",
                        "optlight.extension.pages",
                        "optlight.extension.inspect",
                        "optlight.extension.relay",
                        "optlight.extension.page",
                        "optlight.extension.overlay",
                        "optlight.extension.dom",
                        "optlight.extension.message",
                        "optlight.extension.browser")
                .check(CLASSES);
    }

    /** Design has it in the edges only. {@code Pulse} is the one place where it is wider. */
    @Test
    void onlyTheEdgesHoldJavaScript() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(
                        "optlight.extension.browser",
                        "optlight.extension.dom",
                        "optlight.extension.overlay",
                        "optlight.extension.message")
                .and()
                .areDeclaredInClassesThat()
                .haveNameNotMatching(PULSE)
                .should()
                .beAnnotatedWith(JSBody.class)
                .check(CLASSES);
    }

    /**
     * Design has types of the browser in the edges only. Wider: the background waits for promises, and three entry points
     * read the address and fill their page.
     */
    @Test
    void entryPointsKnowFewTypesOfTheBrowser() {
        noClasses()
                .that()
                .resideInAPackage("optlight.extension.background")
                .should()
                .dependOnClassesThat(resideInAPackage("org.teavm..")
                        .and(notNamed(
                                "org.teavm.jso.JSObject",
                                "org.teavm.jso.core.JSPromise",
                                "org.teavm.jso.core.JSBoolean",
                                "org.teavm.jso.core.JSString")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("optlight.extension.arrival")
                .should()
                .dependOnClassesThat(resideInAPackage("org.teavm..").and(notNamed("org.teavm.jso.JSObject")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("optlight.extension.content")
                .and()
                .haveNameNotMatching(PULSE)
                .should()
                .dependOnClassesThat(resideInAPackage("org.teavm..")
                        .and(notNamed(
                                "org.teavm.jso.JSObject",
                                "org.teavm.jso.browser.Window",
                                "org.teavm.jso.browser.Location",
                                "org.teavm.jso.dom.html.HTMLElement")))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(
                        "optlight.extension.popup",
                        "optlight.extension.log",
                        "optlight.extension.options",
                        "optlight.extension.welcome")
                .should()
                .dependOnClassesThat(resideInAPackage("org.teavm..")
                        .and(describe(
                                "outside promises, windows and HTML",
                                it -> !it.getPackageName().startsWith("org.teavm.jso.dom.")
                                        && !Set.of(
                                                        "org.teavm.jso.JSObject",
                                                        "org.teavm.jso.core.JSPromise",
                                                        "org.teavm.jso.browser.Window")
                                                .contains(it.getName()))))
                .check(CLASSES);
    }

    @Test
    void sharedCodeKnowsNoBrowser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("optlight.extension..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.teavm..")
                .check(CLASSES);
    }

    /** An entry point's {@code main} is the one thing that it shows. */
    @Test
    void entryPointsShowTheirMainAlone() {
        for (String entryPoint : ENTRY_POINTS) {
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("optlight.extension." + entryPoint)
                    .and()
                    .areDeclaredInClassesThat()
                    .arePublic()
                    .and()
                    .arePublic()
                    .should()
                    .haveName("main")
                    .check(CLASSES);
        }
    }

    private static DescribedPredicate<JavaClass> notNamed(String... names) {
        return describe("other than " + List.of(names), it -> !List.of(names).contains(it.getName()));
    }
}
