package optlight.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("optlight.server");

    @Test
    void arrowsPointOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("optlight.server..")
                .layer("cli")
                .definedBy("optlight.server.cli")
                .layer("server")
                .definedBy("optlight.server")
                .layer("delivery")
                .definedBy("optlight.server.delivery")
                .layer("http")
                .definedBy("optlight.server.http")
                .layer("site")
                .definedBy("optlight.server.site..")
                .layer("store")
                .definedBy("optlight.server.store")
                .layer("check")
                .definedBy("optlight.server.check")
                .layer("document")
                .definedBy("optlight.server.document")
                .layer("authoring")
                .definedBy("optlight.server.authoring")
                .layer("trust")
                .definedBy("optlight.server.trust")
                .layer("json")
                .definedBy("optlight.server.json")
                .layer("report")
                .definedBy("optlight.server.report")
                .layer("dashboard")
                .definedBy("optlight.server.dashboard")
                .layer("metrics")
                .definedBy("optlight.server.metrics")
                .layer("log")
                .definedBy("optlight.server.log")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("delivery")
                .mayOnlyBeAccessedByLayers("server")
                .whereLayer("http")
                .mayOnlyBeAccessedByLayers("server", "delivery")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("cli", "server")
                .whereLayer("store")
                .mayOnlyBeAccessedByLayers("cli", "server", "http", "delivery", "site")
                .whereLayer("check")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("authoring")
                .mayOnlyBeAccessedByLayers("cli", "store", "document")
                .whereLayer("trust")
                .mayOnlyBeAccessedByLayers("cli", "store", "authoring")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "server", "dashboard", "metrics")
                .whereLayer("dashboard")
                .mayOnlyBeAccessedByLayers("server")
                .whereLayer("metrics")
                .mayOnlyBeAccessedByLayers("server")
                .whereLayer("log")
                .mayOnlyBeAccessedByLayers("cli")
                .check(CLASSES);
    }

    @Test
    void theServerHasNoKeys() {
        noClasses()
                .that()
                .resideInAnyPackage("optlight.server", "optlight.server.http", "optlight.server.delivery")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("optlight.server.trust")
                .check(CLASSES);
    }

    @Test
    void onlyReportsKnowADatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage("optlight.server.report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..")
                .check(CLASSES);
    }

    @Test
    void onlyTheServerKnowsJavalin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("optlight.server", "optlight.server.http", "optlight.server.delivery")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
                .check(CLASSES);
    }
}
