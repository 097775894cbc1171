// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Belofterij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.tabel.Tabel;

/** Proves every promise over the whole domain of a rule set, or shows the smallest case that breaks it. */
public final class Beloftenproef {

    /** Stands for the place of promises that hold for every pack and are no row. */
    public static final String VAST = "landelijk/beloften.csv";

    /** Promises that are no row: about pairs of cases, about words, about how the model itself is built. */
    public static final List<String> VASTE_BELOFTEN =
            List.of("INV2", "INV6", "INV8", "INV9", "INV11", "INV14", "INV15");

    private Beloftenproef() {}

    /** Everything promises ask of fields, so that the space of cases tells those values apart. */
    public static List<Celvoorwaarde> vragen(Regelset set) {
        List<Celvoorwaarde> vragen = new ArrayList<>();
        for (Belofterij rij : set.toezeggingen().beloften()) {
            vragen.addAll(rij.als());
            vragen.addAll(rij.altijd());
            vragen.addAll(rij.nooit());
        }
        return vragen;
    }

    /** The broken promises; none means every promise is proven. */
    public static List<Schending> proef(Regelmodel model) {
        List<Schending> schendingen = new ArrayList<>();
        schendingen.addAll(new Beloftetabel(model).schendingen());
        schendingen.addAll(new Richting(model).schendingen());
        schendingen.addAll(new Woorden(model.set()).schendingen());
        schendingen.addAll(new Niveaus(model.set()).schendingen());
        schendingen.addAll(new Uitsluiting(model).schendingen());
        schendingen.addAll(new Planthemas(model).schendingen());
        schendingen.addAll(new Hoofdroutes(model).schendingen());
        return schendingen;
    }

    /** The file a row stands in, below the rules folder. */
    public static String bestand(Regelset set, Regel regel) {
        return set.tabellen().stream()
                .filter(tabel ->
                        tabel.laag().equals(regel.laag()) && tabel.naam().equals(regel.tabel()))
                .map(Tabel::bestand)
                .findFirst()
                .orElse(regel.laag() + "/" + regel.tabel() + ".csv");
    }
}
