// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.bewijs.logica.Aandeel;

/**
 * What changes in one pack, in the periods in which the same two rule sets stand opposite each other.
 *
 * @param pakket id of the pack
 * @param perioden in order
 * @param totaal share of the counted cases in which anything worked out changes
 * @param soorten the parts that change; empty when none does
 */
public record Vakverschil(
        String pakket, String pakketnaam, List<Tijdvak> perioden, Aandeel totaal, List<Soortverschil> soorten) {

    public Vakverschil {
        perioden = List.copyOf(perioden);
        soorten = List.copyOf(soorten);
    }

    /** Whether anything worked out changes. */
    public boolean verandert() {
        return !soorten.isEmpty();
    }

    /** Whether something becomes lighter in any case. */
    public boolean wordtLichter() {
        return soorten.stream().anyMatch(Soortverschil::wordtLichter);
    }

    /** Whether what changes only changes in cases that are not counted. */
    public boolean alleenBijMeer() {
        return verandert() && totaal.deel().signum() == 0;
    }

    /** The share in words. */
    public String aandeelTekst() {
        return alleenBijMeer() ? Aandeelwoord.ALLEEN_BIJ_MEER : Aandeelwoord.tekst(totaal);
    }
}
