// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.servlet.ServletResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.jeugdroute.dossier.ExampleProposal;
import nl.jeugdroute.dossier.ExampleProposalStore;
import org.jspecify.annotations.Nullable;

/**
 * Closed rooms: a room's top package is its face, no circle runs between or inside rooms, and libraries stay in theirs.
 */
@AnalyzeClasses(packages = "nl.jeugdroute", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HOUSE = "nl.jeugdroute";

    /** What Drools makes of the hand-written rules; it is part of the engine and cut up by Drools. */
    private static final String GENERATED = HOUSE + ".kern";

    /** Rooms that stand together under one name without being one room. */
    private static final Set<String> WINGS = Set.of("exchange", "web");

    @ArchTest
    static void van_een_kamer_kent_een_ander_alleen_het_gezicht(JavaClasses classes) {
        for (String room : rooms(classes)) {
            noClasses()
                    .that(not(resideInAnyPackage(room + "..", GENERATED + "..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage(room + ".(*).."))
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule tussen_kamers_loopt_geen_kring =
            slices().assignedFrom(by(ArchitectureTest::room, "room")).should().beFreeOfCycles();

    /**
     * A face calls what lies below it, and what lies below speaks in the terms of the face; below it nothing turns in a
     * circle.
     */
    @ArchTest
    static final ArchRule onder_een_gezicht_loopt_geen_kring = slices().assignedFrom(
                    by(ArchitectureTest::below, "package below a face"))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule de_deuren_kennen_elkaar_niet =
            slices().matching("nl.jeugdroute.(api|web|cli)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule niemand_kent_de_deuren = noClasses()
            .that()
            .resideOutsideOfPackages(HOUSE, "nl.jeugdroute.api..", "nl.jeugdroute.web..", "nl.jeugdroute.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(HOUSE, "nl.jeugdroute.api..", "nl.jeugdroute.web..", "nl.jeugdroute.cli..");

    @ArchTest
    static final ArchRule alleen_de_motorkamer_kent_drools = noClasses()
            .that()
            .resideOutsideOfPackages("nl.jeugdroute.engine..", "nl.jeugdroute.kern..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule alleen_logica_en_bewijs_kennen_de_oplosser = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nl.jeugdroute.logic..",
                    "nl.jeugdroute.proof..",
                    "nl.jeugdroute.explanation..",
                    "nl.jeugdroute.impact..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.logicng..");

    @ArchTest
    static final ArchRule alleen_de_kamer_excel_kent_poi = noClasses()
            .that()
            .resideOutsideOfPackages("nl.jeugdroute.rules..")
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
            .resideOutsideOfPackages(
                    HOUSE,
                    "nl.jeugdroute.storage..",
                    "nl.jeugdroute.publication..",
                    "nl.jeugdroute.dossier..",
                    "nl.jeugdroute.practice..",
                    "nl.jeugdroute.security..",
                    "nl.jeugdroute.api..",
                    "nl.jeugdroute.web..",
                    "nl.jeugdroute.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..");

    @ArchTest
    static final ArchRule de_uitleg_kent_geen_json = noClasses()
            .that()
            .resideInAPackage("nl.jeugdroute.explanation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.jeugdroute.exchange..", "tools.jackson..");

    @ArchTest
    static final ArchRule eigen_code_gebruikt_alleen_de_nieuwe_jackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");

    /** Whoever writes to the line himself can be cut off halfway: it takes a last line that says so. */
    @ArchTest
    static final ArchRule alleen_de_api_schrijft_zelf_op_de_lijn = noClasses()
            .that()
            .resideOutsideOfPackage("nl.jeugdroute.api..")
            .should()
            .callMethodWhere(describe(
                    "write to a response",
                    call -> call.getTargetOwner().isAssignableTo(ServletResponse.class)
                            && Set.of("getOutputStream", "getWriter").contains(call.getName())))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(".*(StreamingResponseBody|ResponseBodyEmitter|SseEmitter)");

    @ArchTest
    static final ArchRule geen_rommelkamers = noClasses()
            // MapStruct writes these itself.
            .that()
            .haveSimpleNameNotEndingWith("MapperImpl")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .resideInAPackage("..util..");

    @ArchTest
    static final ArchRule oefenen_komt_niet_bij_vastgelegde_adviezen_en_cijfers = noClasses()
            .that()
            .resideInAnyPackage("nl.jeugdroute.practice..", "nl.jeugdroute.web.practice..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.jeugdroute.dossier..")
                    .and(not(type(ExampleProposalStore.class)))
                    .and(not(type(ExampleProposal.class))));

    /** How far something goes is counted in work, so that it is the same on every machine. The prover only measures. */
    @ArchTest
    static final ArchRule wat_bewezen_of_doorgerekend_wordt_hangt_niet_van_een_stopwatch_af = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.jeugdroute.logic..",
                    "nl.jeugdroute.proof..",
                    "nl.jeugdroute.explanation..",
                    "nl.jeugdroute.impact..",
                    "nl.jeugdroute.comparison..")
            .and()
            .doNotHaveFullyQualifiedName("nl.jeugdroute.proof.RuleSetProver")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Duration");

    @ArchTest
    static void elke_kamer_zegt_waarom_ze_er_is(JavaClasses classes) {
        for (String room : rooms(classes)) {
            assertThat(Path.of("src/main/java", room.replace('.', '/'), "package-info.java"))
                    .content()
                    .contains("/**");
        }
    }

    static Set<String> rooms(JavaClasses classes) {
        Set<String> rooms = new TreeSet<>();
        classes.forEach(type -> rooms.add(room(type)));
        rooms.remove(HOUSE);
        WINGS.forEach(wing -> rooms.remove(HOUSE + "." + wing));
        rooms.remove(GENERATED);
        return rooms;
    }

    /** The package of a room: the first name under the house, or the second where rooms stand together in a wing. */
    private static String room(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        int depth = names.length > 3 && WINGS.contains(names[2]) ? 4 : Math.min(3, names.length);
        return String.join(".", Arrays.copyOf(names, depth));
    }

    private static @Nullable String below(JavaClass type) {
        return room(type).equals(type.getPackageName()) ? null : type.getPackageName();
    }

    private static SliceAssignment by(Function<JavaClass, @Nullable String> name, String what) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String slice = type.getPackageName().startsWith(GENERATED) ? null : name.apply(type);
                return slice == null ? SliceIdentifier.ignore() : SliceIdentifier.of(slice);
            }

            @Override
            public String getDescription() {
                return "by " + what;
            }
        };
    }
}
