// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs;

import java.util.List;
import nl.jeugdroute.bewijs.belofte.Schending;
import nl.jeugdroute.bewijs.gezondheid.Gezondheidsbevinding;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;

/**
 * One thing a proof has to say about the rules, ready for people.
 *
 * @param bestand where it is, below the rules folder
 * @param rijnummer its row there, or 0
 * @param id the promise or the first row, or null
 * @param kop what it is, in a few words
 * @param tekst what it is about, in plain Dutch
 * @param casus the smallest case that shows it, or null when no case is needed
 * @param uitleg what happens in that case; may be empty
 * @param rijen ids of the rows concerned
 */
public record Bewijspunt(
        String bestand,
        int rijnummer,
        @Nullable String id,
        String kop,
        String tekst,
        @Nullable Casusbeeld casus,
        String uitleg,
        List<String> rijen) {

    public Bewijspunt {
        rijen = List.copyOf(rijen);
    }

    static Bewijspunt van(Regelset set, Schending schending) {
        return new Bewijspunt(
                schending.tabel(),
                schending.rijnummer(),
                schending.belofte(),
                "Belofte " + schending.belofte() + " breekt in pakket "
                        + set.kenmerk().id(),
                schending.tekst(),
                schending.casus(),
                schending.uitleg(),
                schending.rijen());
    }

    static Bewijspunt van(Gezondheidsbevinding bevinding) {
        return new Bewijspunt(
                bevinding.tabel(),
                bevinding.rijnummer(),
                bevinding.rijen().isEmpty() ? null : bevinding.rijen().get(0),
                bevinding.kwaal().naam(),
                bevinding.tekst(),
                bevinding.casus(),
                "",
                bevinding.rijen());
    }

    static Bewijspunt nietBewezen(Regelset set, String waarom) {
        return new Bewijspunt(
                "gemeenten/" + set.kenmerk().id(),
                0,
                null,
                "Niet bewezen",
                "Het bewijs kwam niet af: " + waarom + ". Zonder bewijs gaan deze regels niet live.",
                null,
                "",
                List.of());
    }

    /** The same in one line, as a finding at its place. */
    public Bevinding bevinding() {
        StringBuilder melding = new StringBuilder(kop).append(". ").append(tekst);
        if (casus != null) {
            melding.append(" Kleinste voorbeeld: ").append(cel()).append('.');
        }
        if (!uitleg.isEmpty()) {
            melding.append(' ').append(uitleg);
        }
        if (!rijen.isEmpty()) {
            melding.append(" Rijen: ").append(String.join(", ", rijen)).append('.');
        }
        return new Bevinding(bestand, rijnummer, id, null, null, melding.toString());
    }

    private String cel() {
        return casus == null || casus.feiten().isEmpty() ? "een casus zonder feiten" : casus.cel();
    }
}
