// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.dmn.testcase.DmnAdviesStructure;
import nl.jeugdroute.exchange.dmn.testcase.DmnCasusFacts;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.rules.Conclusion;
import org.jspecify.annotations.Nullable;

/** Holds what another engine makes of the exported model against our own advies, part by part and row by row. */
final class Replayer {

    static final Snapshot STAND = TestRules.bibliotheek().snapshot();
    private static final Triage TRIAGE = new Triage(TestRules.KLOK);

    private final RuleSet set;
    private final DmnModel model;
    private final Set<String> beslisrijen;

    Replayer(RuleSet set) {
        this.set = set;
        this.model = DmnModelBuilder.build(set);
        this.beslisrijen =
                set.decisionRows().stream().map(rij -> rij.rule().id()).collect(Collectors.toSet());
    }

    /** The model as others read it. */
    String xml() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        DmnWriter.write(model, uit);
        return uit.toString(StandardCharsets.UTF_8);
    }

    /** Those that can be asked of this set: a case that wishes help it does not know is refused when it is read. */
    Stream<Casus> voorbeelden() {
        return ExampleReader.of(STAND, set.reference().id()).examples().stream()
                .map(Example::casus)
                .filter(casus -> set.voorzieningCodes().containsAll(casus.gewensteVoorzieningen()));
    }

    /** In what the two differ about a case; nothing when they agree. */
    Optional<String> verschil(CompiledProgram programma, Casus casus) {
        Map<String, @Nullable Object> feiten = DmnCasusFacts.of(casus, model);
        Map<String, @Nullable Object> wij =
                DmnAdviesStructure.of(TRIAGE.advise(casus, RulesInForce.onFirstDay(set)), set);
        CompiledProgram.ProgramResult uitslag = programma.beslis(feiten);
        Map<String, @Nullable Object> zij = StructureText.structuur(uitslag.advies());
        List<String> verschillen = new ArrayList<>();
        Set<String> delen = new TreeSet<>(wij.keySet());
        delen.addAll(zij.keySet());
        delen.forEach(deel -> vergelijk(deel, StructureText.van(wij.get(deel)), StructureText.van(zij.get(deel)))
                .ifPresent(verschillen::add));
        vergelijk("rijen", rijen(casus).toString(), rijen(uitslag).toString()).ifPresent(verschillen::add);
        return verschillen.isEmpty() ? Optional.empty() : Optional.of(feiten + "\n" + String.join("\n", verschillen));
    }

    private static Optional<String> vergelijk(String deel, String wij, String zij) {
        return wij.equals(zij) ? Optional.empty() : Optional.of(deel + "\n  wij " + wij + "\n  zij " + zij);
    }

    private Set<String> rijen(Casus casus) {
        return Triage.assess(casus, set).conclusions().stream()
                .map(Conclusion::rule)
                .map(regel -> regel.id())
                .filter(beslisrijen::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> rijen(CompiledProgram.ProgramResult uitslag) {
        return ((Collection<?>) uitslag.rijen())
                .stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
