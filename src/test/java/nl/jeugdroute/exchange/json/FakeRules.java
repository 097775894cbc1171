// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.UnknownPackException;

/** Rules with one pack, in force from 2015 through 2018, for tests that need no engine. */
final class FakeRules {

    static final Tijdvak GELDIG = new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 12, 31));

    private FakeRules() {}

    static Snapshot stand() {
        RuleSet regelset = mock(RuleSet.class);
        when(regelset.voorzieningCodes()).thenReturn(new LinkedHashSet<>(List.of("V1", "S2", "S10", "T1", "T9")));
        when(regelset.casusFacts()).thenReturn(TestRules.feiten());
        Pack pakket = new Pack(
                "noordoostpolder", "Noordoostpolder", "", RuleSetStatus.HISTORISCH, GELDIG, List.of(GELDIG), List.of());
        Snapshot stand = mock(Snapshot.class);
        when(stand.nationalFacts()).thenReturn(TestRules.feiten());
        when(stand.packs()).thenReturn(List.of(pakket));
        when(stand.inForce(anyString(), any())).thenAnswer(vraag -> {
            if (!"noordoostpolder".equals(vraag.getArgument(0))) {
                throw new UnknownPackException(List.of("noordoostpolder"));
            }
            LocalDate dag = vraag.getArgument(1);
            if (dag != null && !GELDIG.contains(dag)) {
                throw new NoRulesOnDateException(
                        "Op " + dag + " gelden hier geen regels; wel van 2015-01-01 t/m 2018-12-31.");
            }
            return new RulesInForce(regelset, dag == null ? GELDIG.van() : dag);
        });
        return stand;
    }
}
