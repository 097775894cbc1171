// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.MutantRules;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleCoverage;
import nl.jeugdroute.exchange.examples.ExampleTrial;
import nl.jeugdroute.logic.ProofBound;
import nl.jeugdroute.logic.model.ModelPair;
import nl.jeugdroute.proof.health.HealthGuard;
import nl.jeugdroute.proof.invariant.Counterexample;
import nl.jeugdroute.proof.invariant.InvariantGuard;
import nl.jeugdroute.proof.invariant.InvariantProver;
import nl.jeugdroute.proof.mutation.MutantVerdict.MutantFate;
import nl.jeugdroute.rules.DecisionRow;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Judges mutants: first the cheap watchmen, then the examples, and logic only for what nobody noticed yet. */
final class MutationTrial {

    /** Ample; a proof that does not end would count as noticed. */
    private static final ProofBound GRENS = new ProofBound(20_000_000);

    private final MutantBuilder bouwer;
    private final List<Example> voorbeelden;
    private final Triage triage = new Triage(TestRules.KLOK);
    private final Map<String, Set<String>> geraakt = new HashMap<>();
    private final Map<String, Advies> adviezen = new HashMap<>();

    MutationTrial(MutantBuilder bouwer, Collection<Example> voorbeelden) {
        this.bouwer = bouwer;
        this.voorbeelden = List.copyOf(voorbeelden);
        for (Example voorbeeld : voorbeelden) {
            Advies advies = adviseer(voorbeeld, bouwer.origineel());
            adviezen.put(voorbeeld.id(), advies);
            geraakt.put(voorbeeld.id(), ExampleCoverage.touched(advies));
        }
    }

    private Advies adviseer(Example voorbeeld, RuleSet set) {
        return triage.advise(
                voorbeeld.casus(),
                new RulesInForce(
                        set,
                        TestRules.bibliotheek()
                                .snapshot()
                                .peildatum(voorbeeld.pack(), voorbeeld.casus().peildatum())));
    }

    MutantVerdict oordeel(Mutant mutant) {
        RuleSet set;
        try {
            set = bouwer.bouw(mutant);
        } catch (InvalidRulesException ongeldig) {
            return new MutantVerdict(
                    mutant, MutantFate.GEWEIGERD, ongeldig.findings().get(0).melding(), "");
        } catch (RuntimeException kanNiet) {
            return new MutantVerdict(mutant, MutantFate.GEWEIGERD, String.valueOf(kanNiet.getMessage()), "");
        }
        try {
            return oordeel(mutant, set);
        } finally {
            MutantRules.sluit(set);
        }
    }

    private MutantVerdict oordeel(Mutant mutant, RuleSet set) {
        List<String> bijna = new ArrayList<>();
        for (Example voorbeeld : opVolgorde(mutant)) {
            try {
                Advies advies = adviseer(voorbeeld, set);
                var afwijkingen = ExampleTrial.afwijkingen(voorbeeld, advies);
                if (!afwijkingen.isEmpty()) {
                    return new MutantVerdict(
                            mutant,
                            MutantFate.VOORBEELD,
                            voorbeeld.id() + " " + afwijkingen.get(0).kolom(),
                            "");
                }
                verschil(voorbeeld, advies, bijna);
            } catch (RuntimeException geenAdvies) {
                return new MutantVerdict(mutant, MutantFate.GEEN_ADVIES, voorbeeld.id(), "");
            }
        }
        return volgensDeLogica(mutant, set, String.join(" ", bijna));
    }

    private MutantVerdict volgensDeLogica(Mutant mutant, RuleSet set, String bijna) {
        ModelPair paar = ModelPair.van(bouwer.origineel(), set, InvariantProver.questions(set), GRENS);
        BDD verschil = AdviesDiff.van(paar.nu(), paar.straks());
        if (verschil.isContradiction()) {
            boolean strikt = AdviesDiff.elkeConclusieGelijk(paar.nu(), paar.straks());
            return new MutantVerdict(mutant, strikt ? MutantFate.GELIJK : MutantFate.GELIJK_ADVIES, "", "");
        }
        boolean factorenGelijk = !mutant.bestand().endsWith("planthemas.csv");
        Optional<String> breuk = InvariantGuard.eersteBreuk(paar.nu(), paar.straks(), factorenGelijk)
                .or(() -> HealthGuard.eersteBlokkade(paar.straks()).map(Enum::name));
        if (breuk.isPresent()) {
            return new MutantVerdict(mutant, MutantFate.BEWIJS, breuk.get(), "");
        }
        Counterexample zoeker = new Counterexample(paar.nu());
        String cel = zoeker.view(zoeker.smallestFor(verschil).orElseThrow()).cell();
        return new MutantVerdict(mutant, MutantFate.OVERLEEFT, cel, bijna);
    }

    /** Examples that touch the row come first, then those that touch its table. */
    private List<Example> opVolgorde(Mutant mutant) {
        Set<String> tabelrijen = bouwer.inhoud().tables().stream()
                .filter(tabel -> tabel.file().equals(mutant.bestand()))
                .flatMap(tabel -> tabel.rows().stream())
                .map(rij -> rij.id())
                .collect(Collectors.toSet());
        return voorbeelden.stream()
                .sorted(Comparator.comparingInt((Example voorbeeld) -> {
                    Set<String> rijen = Objects.requireNonNull(geraakt.get(voorbeeld.id()));
                    boolean genoemd = voorbeeld.nearMisses().contains(mutant.rij());
                    return rijen.contains(mutant.rij()) || genoemd
                            ? 0
                            : rijen.stream().anyMatch(tabelrijen::contains) ? 1 : 2;
                }))
                .toList();
    }

    /** Rows that fire now and did not, or the other way round: what the example could have checked. */
    private void verschil(Example voorbeeld, Advies advies, List<String> bijna) {
        Set<String> beslisrijen = bouwer.origineel().decisionRows().stream()
                .map(DecisionRow::rule)
                .map(regel -> regel.id())
                .collect(Collectors.toSet());
        Set<String> nu = new TreeSet<>(Objects.requireNonNull(geraakt.get(voorbeeld.id())));
        Set<String> straks = new TreeSet<>(ExampleCoverage.touched(advies));
        Set<String> erbij = new TreeSet<>(straks);
        erbij.removeAll(nu);
        Set<String> weg = new TreeSet<>(nu);
        weg.removeAll(straks);
        if (!erbij.isEmpty() || !weg.isEmpty()) {
            bijna.add(voorbeeld.id() + "[" + erbij.stream().map(r -> "+" + r).collect(Collectors.joining(","))
                    + weg.stream().map(r -> "-" + r).collect(Collectors.joining(",")) + "]");
        } else if (!gelijk(advies, Objects.requireNonNull(adviezen.get(voorbeeld.id())))) {
            bijna.add(voorbeeld.id() + "[=]");
        }
    }

    private static boolean gelijk(Advies een, Advies ander) {
        return een.voorzieningen().equals(ander.voorzieningen())
                && een.nevenroutes().equals(ander.nevenroutes())
                && een.openPunten().equals(ander.openPunten())
                && een.acties().equals(ander.acties())
                && Objects.equals(een.pgb(), ander.pgb())
                && Objects.equals(een.interventieniveau(), ander.interventieniveau());
    }
}
