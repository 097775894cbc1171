// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nl.jeugdroute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final String[] KAMERS = {
        "casus", "advies", "redenering", "regels", "triage", "contract", "voorbeelden", "dossier", "archief",
        "herladen"
    };

    @ArchTest
    static final ArchRule kamers_kennen_alleen_wat_onder_ze_ligt = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("casus").definedBy("nl.jeugdroute.casus..")
            .layer("advies").definedBy("nl.jeugdroute.advies..")
            .layer("redenering").definedBy("nl.jeugdroute.redenering..")
            .layer("regels").definedBy("nl.jeugdroute.regels..")
            .layer("triage").definedBy("nl.jeugdroute.triage..")
            .layer("contract").definedBy("nl.jeugdroute.contract..")
            .layer("voorbeelden").definedBy("nl.jeugdroute.voorbeelden..")
            .layer("dossier").definedBy("nl.jeugdroute.dossier..")
            .layer("archief").definedBy("nl.jeugdroute.archief..")
            .layer("herladen").definedBy("nl.jeugdroute.herladen..")
            .layer("deuren").definedBy("nl.jeugdroute.api..", "nl.jeugdroute.web..", "nl.jeugdroute.cli..")
            .layer("start").definedBy("nl.jeugdroute")
            .whereLayer("deuren").mayOnlyBeAccessedByLayers("start")
            .whereLayer("herladen").mayOnlyBeAccessedByLayers("deuren", "start")
            .whereLayer("archief").mayOnlyBeAccessedByLayers("herladen", "deuren", "start")
            .whereLayer("dossier").mayOnlyBeAccessedByLayers("deuren", "start")
            .whereLayer("voorbeelden").mayOnlyBeAccessedByLayers("herladen", "deuren", "start")
            .whereLayer("contract")
            .mayOnlyBeAccessedByLayers("voorbeelden", "dossier", "archief", "herladen", "deuren", "start")
            .whereLayer("triage")
            .mayOnlyBeAccessedByLayers("contract", "voorbeelden", "archief", "herladen", "deuren", "start")
            .whereLayer("regels")
            .mayOnlyBeAccessedByLayers("triage", "contract", "voorbeelden", "archief", "herladen", "deuren", "start")
            .whereLayer("redenering").mayOnlyBeAccessedByLayers("regels", "triage", "voorbeelden");

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
            .resideOutsideOfPackages("nl.jeugdroute.regels..", "nl.jeugdroute.triage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

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
                    "nl.jeugdroute.casus..",
                    "nl.jeugdroute.advies..",
                    "nl.jeugdroute.redenering..",
                    "nl.jeugdroute.regels..",
                    "nl.jeugdroute.triage..",
                    "nl.jeugdroute.contract..",
                    "nl.jeugdroute.voorbeelden..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule eigen_code_gebruikt_alleen_de_nieuwe_jackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule geen_rommelkamers =
            noClasses()
                    // MapStruct writes these two itself.
                    .that()
                    .haveSimpleNameNotEndingWith("vertalerImpl")
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .resideInAPackage("..util..");

    @Test
    void elke_kamer_zegt_in_package_info_waarom_ze_er_is() {
        for (String kamer : KAMERS) {
            assertThat(Path.of("src/main/java/nl/jeugdroute", kamer, "package-info.java"))
                    .content()
                    .contains("/**");
        }
    }
}
