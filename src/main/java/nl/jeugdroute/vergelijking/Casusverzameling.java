// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Casusregels;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.vergelijking.Vergelijkcasus.Leesbaar;
import nl.jeugdroute.vergelijking.Vergelijkcasus.Onleesbaar;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;

/** Gathers cases to compare from where they are kept. */
public final class Casusverzameling {

    private final Regelstand nu;
    private final Regelstand straks;
    private final Clock klok;

    public Casusverzameling(Regelstand nu, Regelstand straks, Clock klok) {
        this.nu = nu;
        this.straks = straks;
        this.klok = klok;
    }

    /** The examples of every pack that both readings have. */
    public List<Vergelijkcasus> voorbeelden() {
        Set<String> pakketten = nu.pakketten().stream().map(Pakket::id).collect(Collectors.toSet());
        return straks.pakketten().stream()
                .map(Pakket::id)
                .filter(pakketten::contains)
                .flatMap(pakket -> voorbeelden(pakket).stream())
                .toList();
    }

    /** The examples of one pack: as they stand in the changed rules, and those the change removes. */
    public List<Vergelijkcasus> voorbeelden(String pakket) {
        List<Vergelijkcasus> casussen = new ArrayList<>(voorbeelden(straks, pakket));
        Set<String> namen = casussen.stream().map(Vergelijkcasus::naam).collect(Collectors.toSet());
        voorbeelden(nu, pakket).stream()
                .filter(casus -> !namen.contains(casus.naam()))
                .forEach(casussen::add);
        return casussen;
    }

    private List<Vergelijkcasus> voorbeelden(Regelstand stand, String pakket) {
        Voorbeelden.Gelezen gelezen =
                new Voorbeelden(stand, new Triage(new Regelbibliotheek(stand), klok)).lees(pakket);
        List<Vergelijkcasus> casussen = new ArrayList<>();
        for (Voorbeeld voorbeeld : gelezen.voorbeelden()) {
            casussen.add(new Leesbaar(Casusbron.VOORBEELD, voorbeeld.id(), voorbeeld.titel(), voorbeeld.casus()));
        }
        for (Bevinding bevinding : gelezen.bevindingen()) {
            casussen.add(new Onleesbaar(Casusbron.VOORBEELD, String.valueOf(bevinding.rij()), bevinding.melding()));
        }
        return casussen;
    }

    /** Fictional cases, one a line; read one by one while they are compared. */
    public Stream<Vergelijkcasus> bestand(InputStream ndjson) {
        return Casusregels.lees(ndjson, new Casuslezer(new Regelbibliotheek(straks)))
                .map(regel -> {
                    String naam = String.valueOf(regel.nummer());
                    return regel.casus() == null
                            ? new Onleesbaar(Casusbron.BESTAND, naam, regel.reden())
                            : new Leesbaar(Casusbron.BESTAND, naam, "", regel.casus());
                });
    }
}
