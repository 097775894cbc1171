// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.jspecify.annotations.Nullable;

/**
 * A pack to lay beside others.
 *
 * @param dag the day whose rules count; null for today, or for the last day of a historical pack
 */
public record Pakketkeuze(String pakket, @Nullable LocalDate dag) {

    public static final int MINSTENS = 2;

    /** More do not fit side by side. */
    public static final int HOOGUIT = 4;

    private static final String VOORBEELD = "emmen@2020-03-01";

    /**
     * The choice as people write it: {@code emmen}, or {@code emmen@2020-03-01} for a day.
     *
     * @throws Keuzefout when the day is no day
     */
    public static Pakketkeuze lees(String keuze) {
        String[] delen = keuze.strip().split("@", 2);
        if (delen.length == 1) {
            return new Pakketkeuze(delen[0], null);
        }
        try {
            return new Pakketkeuze(delen[0], LocalDate.parse(delen[1]));
        } catch (DateTimeParseException geenDag) {
            throw new Keuzefout("\"" + delen[1] + "\" bij " + delen[0]
                    + " is geen datum die wij kennen. Schrijf jjjj-mm-dd, zoals " + VOORBEELD + ".");
        }
    }

    /** The packs in force, with others after them until there are enough; what somebody sees who chose nothing. */
    public static List<Pakketkeuze> standaard(Regelstand stand) {
        List<Pakket> geldend = stand.pakketten().stream()
                .filter(pakket -> pakket.status() == Setstatus.GELDEND)
                .toList();
        List<Pakket> rest = stand.pakketten().stream()
                .filter(pakket -> pakket.status() != Setstatus.GELDEND)
                .limit(Math.max(0, MINSTENS - geldend.size()))
                .toList();
        return Stream.concat(geldend.stream(), rest.stream())
                .limit(HOOGUIT)
                .map(pakket -> new Pakketkeuze(pakket.id(), null))
                .toList();
    }

    /** The choice as it stands in an address. */
    public String code() {
        return dag == null ? pakket : pakket + "@" + dag;
    }

    /**
     * The packs of these choices.
     *
     * @throws Keuzefout when there are too few or too many, or one is unknown or chosen twice
     */
    static List<Pakket> zoek(List<Pakketkeuze> keuzes, Regelstand stand) {
        List<Pakket> pakketten = new ArrayList<>();
        List<String> bekend = stand.pakketten().stream().map(Pakket::id).toList();
        Set<String> gezien = new HashSet<>();
        for (Pakketkeuze keuze : keuzes) {
            pakketten.add(stand.pakketten().stream()
                    .filter(pakket -> pakket.id().equals(keuze.pakket()))
                    .findFirst()
                    .orElseThrow(() -> new Keuzefout("Gemeente " + Suggestie.onbekend(keuze.pakket(), bekend))));
            if (!gezien.add(keuze.pakket())) {
                throw new Keuzefout("U koos " + keuze.pakket() + " meer dan één keer. Kies elke gemeente één keer.");
            }
        }
        if (keuzes.size() < MINSTENS || keuzes.size() > HOOGUIT) {
            throw new Keuzefout((keuzes.isEmpty()
                            ? "U koos nog geen gemeente."
                            : keuzes.size() == 1 ? "U koos één gemeente." : "U koos " + keuzes.size() + " gemeenten.")
                    + " Kies er twee, drie of vier.");
        }
        return pakketten;
    }
}
