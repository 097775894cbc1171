// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.engine.memory.VoorzieningChoice;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.NaturalOrder;

/**
 * Voorzieningen assembler: the provisions in play with their properties from the catalogue and what rows concluded
 * about them.
 */
record VoorzieningenAssembler(RuleSet ruleSet, Assessment assessment) {

    List<Voorziening> compose() {
        Map<String, CatalogueEntry> catalogue = assessment
                .definitions(CatalogueEntry.class)
                .collect(Collectors.toMap(CatalogueEntry::code, Function.identity()));
        return assessment.choices().stream()
                .sorted(Comparator.comparing(VoorzieningChoice::code, NaturalOrder.INSTANCE))
                .flatMap(choice -> described(choice, catalogue).map(entry -> voorziening(choice, entry)))
                .toList();
    }

    /** An expired set names no provisions; anywhere else a provision that nobody explains must not get lost. */
    private Stream<CatalogueEntry> described(VoorzieningChoice choice, Map<String, CatalogueEntry> catalogue) {
        CatalogueEntry entry = catalogue.get(choice.code());
        if (entry == null && ruleSet.reference().status() != RuleSetStatus.VERLOPEN) {
            throw new IllegalStateException(
                    "no row in force of pack " + ruleSet.reference().id() + " explains provision " + choice.code());
        }
        return Stream.ofNullable(entry);
    }

    private Voorziening voorziening(VoorzieningChoice choice, CatalogueEntry entry) {
        Integer niveau = entry.interventieniveau();
        return new Voorziening(
                entry.code(),
                entry.name(),
                choice.herkomst(),
                entry.toegang(),
                only(ConclusionKind.BESCHIKKING, entry)
                        .map(Beschikking::valueOf)
                        .orElseThrow(() -> new IllegalStateException(
                                "no row says whether a beschikking belongs to " + entry.code())),
                entry.organisatieniveau(),
                only(ConclusionKind.WIE_BESLIST, entry).map(WieBeslist::valueOf).orElse(null),
                niveau,
                niveau == null ? null : ruleSet.niveauStatuses().get(niveau),
                entry.productcategorie(),
                entry.condition());
    }

    private Optional<String> only(ConclusionKind kind, CatalogueEntry entry) {
        return assessment.only(
                assessment.conclusions(kind).filter(c -> entry.code().equals(c.voorziening())),
                kind + " " + entry.code());
    }
}
