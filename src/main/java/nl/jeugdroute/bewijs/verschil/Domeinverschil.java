// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelstand;

/**
 * What a change of rules does over every combination of facts, pack by pack and period by period.
 *
 * @param vakken one for each two different rule sets that stand opposite each other, also when nothing changes
 * @param nietDoorgerekend what should have been worked out and was not, in sentences
 * @param nietMeegenomen what this way of working leaves out, in sentences; never empty
 */
public record Domeinverschil(List<Vakverschil> vakken, List<String> nietDoorgerekend, List<String> nietMeegenomen) {

    public Domeinverschil {
        vakken = List.copyOf(vakken);
        nietDoorgerekend = List.copyOf(nietDoorgerekend);
        nietMeegenomen = List.copyOf(nietMeegenomen);
    }

    /** Works out what changes in these packs, within the time. */
    public static Domeinverschil van(
            Regelstand nu, Regelstand straks, Collection<String> pakketten, Tijdgrens tijd, Clock klok) {
        return new Domeinvergelijker(nu, straks, tijd, klok).vergelijk(pakketten);
    }

    /** The period in which most changes. */
    public Optional<Vakverschil> meeste() {
        return vakken.stream().max(Comparator.comparing(Vakverschil::totaal).thenComparing(Vakverschil::verandert));
    }

    /** Whether anything worked out changes. */
    public boolean verandert() {
        return vakken.stream().anyMatch(Vakverschil::verandert);
    }

    /** Whether something becomes lighter in any case. */
    public boolean wordtLichter() {
        return vakken.stream().anyMatch(Vakverschil::wordtLichter);
    }

    /** Everything that was not covered, most important first. */
    public List<String> zinnen() {
        return Stream.concat(nietDoorgerekend.stream(), nietMeegenomen.stream()).toList();
    }
}
