// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;

/** A pack over time: each tijdvak with the rows that start, stop or say something else. */
record Tijdlijn(List<Vak> vakken) {

    /**
     * A tijdvak.
     *
     * @param nu whether its rules are the ones that count today
     */
    record Vak(
            String periode,
            String hash,
            int rijen,
            boolean nu,
            List<Rijnaam> begint,
            List<Rijnaam> stopt,
            List<Rijnaam> anders) {}

    /** A row with the page where it can be read. */
    record Rijnaam(String id, String tabel, String adres) {}

    /** The tijdvakken of a pack, first to last. */
    static Tijdlijn van(Regelbibliotheek bibliotheek, Pakket pakket) {
        Regelstand stand = bibliotheek.stand();
        Tijdvak nu = stand.voor(pakket.id(), null).kenmerk().tijdvak();
        List<Vak> vakken = new ArrayList<>();
        Map<String, Plek> vorige = null;
        for (Tijdvak tijdvak : pakket.tijdvakken()) {
            Regelset set = stand.voor(pakket.id(), tijdvak.van());
            Map<String, Plek> rijen = rijen(pakket.id(), set, tijdvak);
            vakken.add(vak(tijdvak, set.kenmerk().hash(), tijdvak.equals(nu), vorige, rijen));
            vorige = rijen;
        }
        return new Tijdlijn(vakken);
    }

    private record Plek(Rij rij, Rijnaam naam) {

        /** Whether the row says the same, whatever its dates and remarks. */
        boolean zegtHetzelfde(Plek ander) {
            return rij.cellen().equals(ander.rij.cellen());
        }
    }

    private static Vak vak(
            Tijdvak tijdvak, String hash, boolean nu, @Nullable Map<String, Plek> vorige, Map<String, Plek> rijen) {
        List<Rijnaam> begint = new ArrayList<>();
        List<Rijnaam> stopt = new ArrayList<>();
        List<Rijnaam> anders = new ArrayList<>();
        if (vorige != null) {
            rijen.forEach((sleutel, plek) -> {
                Plek eerder = vorige.get(sleutel);
                if (eerder == null) {
                    begint.add(plek.naam());
                } else if (!plek.zegtHetzelfde(eerder)) {
                    anders.add(plek.naam());
                }
            });
            vorige.forEach((sleutel, plek) -> {
                if (!rijen.containsKey(sleutel)) {
                    stopt.add(plek.naam());
                }
            });
        }
        return new Vak(Tijdnotatie.tijdvak(tijdvak), hash, rijen.size(), nu, begint, stopt, anders);
    }

    private static Map<String, Plek> rijen(String pakket, Regelset set, Tijdvak tijdvak) {
        Map<String, Plek> rijen = new LinkedHashMap<>();
        for (Tabel tabel : set.tabellen()) {
            String pagina = "/regels/" + pakket + "/" + tabel.laag() + "/" + tabel.naam() + "?dag=" + tijdvak.van();
            tabel.rijen()
                    .forEach(rij -> rijen.put(
                            tabel.bestand() + "/" + rij.id(),
                            new Plek(rij, new Rijnaam(rij.id(), tabel.titel(), pagina + "#rij-" + rij.id()))));
        }
        return rijen;
    }
}
