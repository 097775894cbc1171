// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.advies.WieBeslist;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Keuze;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;

/** The provisions in play with their properties from the catalogue and what rows concluded about them. */
record Voorzieningenlijst(Regelset set, Beoordeling beoordeling) {

    List<Voorziening> stelOp() {
        Map<String, Catalogusregel> catalogus = beoordeling
                .definities(Catalogusregel.class)
                .collect(Collectors.toMap(Catalogusregel::code, Function.identity()));
        return beoordeling.keuzes().stream()
                .sorted(Comparator.comparing(Keuze::code, NatuurlijkeOrde.INSTANTIE))
                .flatMap(keuze -> omschreven(keuze, catalogus).map(regel -> voorziening(keuze, regel)))
                .toList();
    }

    /** An expired set names no provisions; anywhere else a provision that nobody explains must not get lost. */
    private Stream<Catalogusregel> omschreven(Keuze keuze, Map<String, Catalogusregel> catalogus) {
        Catalogusregel regel = catalogus.get(keuze.code());
        if (regel == null && set.kenmerk().status() != Setstatus.VERLOPEN) {
            throw new IllegalStateException(
                    "no row in force of pack " + set.kenmerk().id() + " explains provision " + keuze.code());
        }
        return Stream.ofNullable(regel);
    }

    private Voorziening voorziening(Keuze keuze, Catalogusregel regel) {
        Integer niveau = regel.interventieniveau();
        return new Voorziening(
                regel.code(),
                regel.naam(),
                keuze.herkomst(),
                regel.toegang(),
                enige(Soort.BESCHIKKING, regel)
                        .map(Beschikking::valueOf)
                        .orElseThrow(() -> new IllegalStateException(
                                "no row says whether a beschikking belongs to " + regel.code())),
                regel.organisatieniveau(),
                enige(Soort.WIE_BESLIST, regel).map(WieBeslist::valueOf).orElse(null),
                niveau,
                niveau == null ? null : set.niveaustatussen().get(niveau),
                regel.productcategorie(),
                regel.voorwaarde());
    }

    private Optional<String> enige(Soort soort, Catalogusregel regel) {
        return beoordeling.enige(
                beoordeling.conclusies(soort).filter(c -> regel.code().equals(c.voorziening())),
                soort + " " + regel.code());
    }
}
