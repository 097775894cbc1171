// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.dmn.bouw.Deeltabellen.Verzameling;
import nl.jeugdroute.dmn.model.Beslistabel;
import nl.jeugdroute.dmn.model.Beslistabel.Invoerkolom;
import nl.jeugdroute.dmn.model.Beslistabel.Tabelrij;
import nl.jeugdroute.dmn.model.Beslistabel.Treffers;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Onderdeel;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;

/** Conclusions in the order of the rows that drew them. The order of rows is known beforehand, so it is that of a table. */
record Rijvolgorde(Regelset set, Deeltabellen delen, Bouwstand stand) {

    /** The ids of all rows that hold. */
    static final String RIJEN = "geldende_rijen";

    /** Codes of actions in the order of the advies; a code can stand in it twice. */
    static final String ACTIES = "acties_op_volgorde";

    /** Remarks in the order of the advies. */
    static final String VOORBEHOUD = "voorbehoud_op_volgorde";

    private static final String VEILIGHEID = "veiligheid";

    private record Paar(Regel regel, String waarde) {}

    void bouw() {
        Verzameling rijen = delen.rijen();
        stand.beslis(RIJEN, "Rijen die gelden", Bouwstand.TEKSTEN, rijen.feel(), rijen.leest());
        Map<String, Actieomschrijving> acties = set.definities(Actieomschrijving.class).stream()
                .collect(Collectors.toMap(Actieomschrijving::code, actie -> actie));
        // The call that saves a life first, then safety, then by moment, then by row.
        volgorde(
                ACTIES,
                "Acties op volgorde",
                Soort.ACTIE,
                Comparator.comparing((Paar paar) -> !acties.get(paar.waarde()).isAlarm())
                        .thenComparing(paar -> !paar.regel().tabel().equals(VEILIGHEID))
                        .thenComparing(paar -> acties.get(paar.waarde()).moment())
                        .thenComparing(paar -> paar.regel().id(), NatuurlijkeOrde.INSTANTIE)
                        .thenComparing(Paar::waarde));
        volgorde(
                VOORBEHOUD,
                "Voorbehoud van rijen",
                Soort.VOORBEHOUD,
                Comparator.comparing(paar -> paar.regel().id(), NatuurlijkeOrde.INSTANTIE));
    }

    private void volgorde(String naam, String titel, Soort soort, Comparator<Paar> orde) {
        List<Paar> paren = new ArrayList<>();
        for (Beslisrij rij : set.beslisrijen()) {
            Deeltabel.waarden(rij, soort).forEach(waarde -> paren.add(new Paar(rij.regel(), waarde)));
        }
        List<Tabelrij> rijen = paren.stream()
                .sorted(orde)
                .map(paar -> Beslistabelbouwer.verantwoord(
                        List.of(Feel.bevat(List.of(paar.regel().id()))),
                        List.of(Feel.tekst(paar.waarde())),
                        paar.regel()))
                .collect(Collectors.toCollection(ArrayList::new));
        rijen.add(Beslistabelbouwer.niets(1, 1));
        stand.beslis(
                naam,
                titel,
                Bouwstand.TEKSTEN,
                new Beslistabel(
                        Treffers.OP_VOLGORDE,
                        List.of(new Invoerkolom("rijen", RIJEN, Bouwstand.TEKSTEN)),
                        List.of(new Onderdeel("waarde", Gegevenstype.TEKST)),
                        rijen),
                List.of(RIJEN));
    }
}
