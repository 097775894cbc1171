// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.PgbMogelijk;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.rules.Glossary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.RuleTable;

/**
 * Code book: which values each kind of conclusion can have in a pack; what is not in it is a finding with a suggestion.
 */
public record CodeBook(Map<ConclusionKind, Set<String>> codes) {

    public static CodeBook of(List<RuleTable> tables, Glossary glossary, CasusFacts facts) {
        Map<ConclusionKind, Set<String>> codes = new EnumMap<>(ConclusionKind.class);
        for (RuleTable table : tables) {
            DefinitionTable.of(table.name())
                    .map(DefinitionTable::kind)
                    .ifPresent(kind -> table.rows()
                            .forEach(row -> codes.computeIfAbsent(kind, s -> new LinkedHashSet<>())
                                    .add(row.id())));
        }
        codes.put(ConclusionKind.URGENTIE, names(Urgentie.values()));
        codes.put(ConclusionKind.COORDINATIE, names(Coordinatie.values()));
        codes.put(ConclusionKind.BESCHIKKING, names(Beschikking.values()));
        codes.put(ConclusionKind.WIE_BESLIST, names(WieBeslist.values()));
        codes.put(ConclusionKind.PGB, names(PgbMogelijk.values()));
        codes.put(ConclusionKind.PGB_NETWERK, names(NetwerkBetaalbaar.values()));
        codes.put(ConclusionKind.VERZOEK, new LinkedHashSet<>(List.of("NODIG", "MAG_LATER")));
        codes.put(ConclusionKind.VERZOEK_ONTBREEKT, new LinkedHashSet<>(facts.values("regionaalVerzoek")));
        codes.put(ConclusionKind.PLANTHEMA, new LinkedHashSet<>(facts.values("factoren")));
        codes.put(
                ConclusionKind.FEIT,
                glossary.all().stream()
                        .filter(term -> term.kind().equals("AFGELEID"))
                        .map(GlossaryTerm::fact)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        return new CodeBook(codes);
    }

    public Set<String> of(ConclusionKind kind) {
        return codes.getOrDefault(kind, Set.of());
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
