// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.dossier.ExampleProposal;
import nl.jeugdroute.dossier.ExampleProposalStore;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nl.jeugdroute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The house from the foundation up; a room may only know rooms in front of it. */
    private static final List<String> KAMERS = List.of(
            "werk",
            "casus",
            "advies",
            "redenering",
            "regels",
            "triage",
            "dmn",
            "contract",
            "voorbeelden",
            "bewijs",
            "dossier",
            "vergelijking",
            "oefening",
            "archief",
            "herladen",
            "beheer");

    private static final String[] DEUREN = {"nl.jeugdroute.api..", "nl.jeugdroute.web..", "nl.jeugdroute.cli.."};

    @ArchTest
    static void een_kamer_kent_alleen_wat_onder_haar_ligt(JavaClasses klassen) {
        for (int i = 0; i < KAMERS.size(); i++) {
            String[] hoger = Stream.concat(
                            KAMERS.subList(i + 1, KAMERS.size()).stream().map(kamer -> "nl.jeugdroute." + kamer + ".."),
                            Stream.of(DEUREN))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("nl.jeugdroute." + KAMERS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(hoger)
                    .check(klassen);
        }
    }

    @ArchTest
    static final ArchRule de_ene_deur_kent_de_andere_niet =
            slices().matching("nl.jeugdroute.(api|web|cli)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule geen_kring_tussen_kamers =
            slices().matching("nl.jeugdroute.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule geen_kring_binnen_regels =
            slices().matching("nl.jeugdroute.regels.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule alleen_regels_en_triage_kennen_drools = noClasses()
            .that()
            .resideOutsideOfPackages("nl.jeugdroute.regels..", "nl.jeugdroute.triage..", "nl.jeugdroute.kern..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule geen_kring_binnen_bewijs =
            slices().matching("nl.jeugdroute.bewijs.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule geen_kring_binnen_dmn =
            slices().matching("nl.jeugdroute.dmn.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule alleen_bewijs_kent_de_oplosser = noClasses()
            .that()
            .resideOutsideOfPackage("nl.jeugdroute.bewijs..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.logicng..");

    @ArchTest
    static final ArchRule alleen_de_kamer_excel_kent_poi = noClasses()
            .that()
            .resideOutsideOfPackage("nl.jeugdroute.regels.excel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule de_casus_kent_alleen_java = classes()
            .that()
            .resideInAPackage("nl.jeugdroute.casus..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "nl.jeugdroute.casus..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule het_hart_kent_geen_raamwerk = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.jeugdroute.werk..",
                    "nl.jeugdroute.casus..",
                    "nl.jeugdroute.advies..",
                    "nl.jeugdroute.redenering..",
                    "nl.jeugdroute.regels..",
                    "nl.jeugdroute.triage..",
                    "nl.jeugdroute.dmn..",
                    "nl.jeugdroute.contract..",
                    "nl.jeugdroute.voorbeelden..",
                    "nl.jeugdroute.bewijs..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule eigen_code_gebruikt_alleen_de_nieuwe_jackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule geen_rommelkamers = noClasses()
            // MapStruct writes these two itself.
            .that()
            .haveSimpleNameNotEndingWith("vertalerImpl")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .resideInAPackage("..util..");

    @ArchTest
    static final ArchRule oefenen_komt_niet_bij_vastgelegde_adviezen_en_cijfers = noClasses()
            .that()
            .resideInAnyPackage("nl.jeugdroute.oefening..", "nl.jeugdroute.web.oefenen..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.jeugdroute.dossier..")
                    .and(not(type(ExampleProposalStore.class)))
                    .and(not(type(ExampleProposal.class))));

    @Test
    void elke_kamer_zegt_in_package_info_waarom_ze_er_is() {
        for (String kamer : KAMERS) {
            assertThat(Path.of("src/main/java/nl/jeugdroute", kamer, "package-info.java"))
                    .content()
                    .contains("/**");
        }
    }
}
