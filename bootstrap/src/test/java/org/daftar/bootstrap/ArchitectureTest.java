package org.daftar.bootstrap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.kernel.Books;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of docs/architecture.md, section 2: what may know what. Allow-lists, because a deny-list forgets. */
class ArchitectureTest {

    private static final List<String> CAPABILITIES = List.of(
            "kernel",
            "audit",
            "access",
            "ledger",
            "tax",
            "lists",
            "documents",
            "party",
            "catalog",
            "stock",
            "bom",
            "orders",
            "manufacturing",
            "invoicing",
            "payments",
            "purchasing",
            "sales",
            "assets",
            "people",
            "projects",
            "payroll",
            "banking",
            "statements",
            "printing");

    private static JavaClasses all;

    @BeforeAll
    static void read() {
        all = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.daftar");
    }

    @Test
    void the_model_knows_only_the_JDK_and_null_annotations() {
        onlyKnows("org.daftar.model..", "org.daftar.model..");
    }

    @Test
    void ports_know_only_the_model() {
        onlyKnows("org.daftar.ports..", "org.daftar.ports..", "org.daftar.model..");
    }

    @Test
    void use_cases_know_only_ports_and_model() {
        onlyKnows("org.daftar.services..", "org.daftar.services..", "org.daftar.ports..", "org.daftar.model..");
    }

    @Test
    void adapters_know_neither_use_cases_nor_each_other() {
        var adapters = List.of("org.daftar.http..", "org.daftar.persistence..", "org.daftar.export..");
        for (var adapter : adapters) {
            var others =
                    adapters.stream().filter(other -> !other.equals(adapter)).toList();
            noClasses()
                    .that()
                    .resideInAPackage(adapter)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.daftar.services..", "org.daftar.bootstrap..", others.get(0), others.get(1))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @Test
    void capabilities_depend_on_each_other_only_downward() {
        for (var layer : List.of("model", "ports", "services")) {
            for (int lower = 0; lower < CAPABILITIES.size(); lower++) {
                for (var higher : CAPABILITIES.subList(lower + 1, CAPABILITIES.size())) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.daftar." + layer + "." + CAPABILITIES.get(lower) + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.daftar.*." + higher + "..")
                            .allowEmptyShould(true)
                            .check(all);
                }
            }
        }
    }

    @Test
    void packages_have_no_cycles() {
        for (var module : List.of("model", "ports", "services", "persistence", "http", "export")) {
            slices().matching("org.daftar." + module + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(all);
        }
    }

    @Test
    void no_port_and_no_use_case_knows_a_dialect() {
        noClasses()
                .that()
                .resideInAnyPackage("org.daftar.model..", "org.daftar.ports..", "org.daftar.services..")
                .should()
                .haveNameMatching(".*(Arkan|Pharus|Fraction|Retail|Farexa).*")
                .check(all);
    }

    @Test
    void only_access_can_grant_books() {
        var grantors = all.stream()
                .filter(type -> type.isAssignableTo(Books.class) && !type.isInterface())
                .map(JavaClass::getFullName)
                .toList();
        assertThat(grantors).containsExactly("org.daftar.model.access.GrantedBooks");
        assertThat(all.get("org.daftar.model.access.GrantedBooks")
                        .getModifiers()
                        .toString())
                .doesNotContain("PUBLIC");
    }

    @Test
    void every_package_named_in_a_rule_has_classes() {
        var named = List.of(
                "org.daftar.model",
                "org.daftar.ports",
                "org.daftar.services",
                "org.daftar.http",
                "org.daftar.persistence",
                "org.daftar.export",
                "org.daftar.bootstrap");
        for (var name : named) {
            assertThat(all.stream().filter(type -> type.getPackageName().startsWith(name)))
                    .as(name)
                    .isNotEmpty();
        }
        for (var capability : CAPABILITIES) {
            assertThat(all.stream().filter(type -> type.getPackageName().startsWith("org.daftar.model." + capability)))
                    .as(capability)
                    .isNotEmpty();
        }
    }

    private static void onlyKnows(String packages, String... allowed) {
        var list = new ArrayList<>(List.of(allowed));
        list.addAll(List.of("java..", "org.jspecify.."));
        classes()
                .that()
                .resideInAPackage(packages)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(list.toArray(String[]::new))
                .check(all);
    }
}
