// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.dmn.model.Beslissing;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.dmn.model.Gegevenstype;
import nl.jeugdroute.dmn.model.Invoer;
import nl.jeugdroute.dmn.model.Kennis;
import nl.jeugdroute.dmn.model.Logica;
import nl.jeugdroute.dmn.model.Uitdrukking;
import nl.jeugdroute.redenering.Soort;

/** The model so far. Everything has one name; what is asked for twice is made once. */
final class Bouwstand {

    /** A list of texts. */
    static final String TEKSTEN = "tTeksten";

    /** Yes or no. */
    static final String JA_NEE = "tJaNee";

    private final Map<String, Gegevenstype> typen = new LinkedHashMap<>();
    private final Map<String, Invoer> invoer = new LinkedHashMap<>();
    private final List<Kennis> kennis = new ArrayList<>();
    private final Map<String, Beslissing> beslissingen = new LinkedHashMap<>();

    Bouwstand() {
        voeg(Gegevenstype.lijst(TEKSTEN, Gegevenstype.TEKST));
        voegKeuze(JA_NEE, List.of("JA", "NEE"));
    }

    String voeg(Gegevenstype type) {
        typen.putIfAbsent(type.naam(), type);
        return type.naam();
    }

    /** A type with a closed list of values. */
    String voegKeuze(String naam, List<String> waarden) {
        return voeg(Gegevenstype.keuze(naam, waarden.stream().map(Feel::tekst).toList()));
    }

    void voeg(Invoer feit) {
        invoer.putIfAbsent(feit.naam(), feit);
    }

    void voeg(Kennis tabel) {
        kennis.add(tabel);
    }

    void voeg(Beslissing beslissing) {
        if (beslissingen.put(beslissing.naam(), beslissing) != null || invoer.containsKey(beslissing.naam())) {
            throw new IllegalStateException("two parts of the model are called " + beslissing.naam());
        }
    }

    void beslis(String naam, String titel, String type, Logica logica, Collection<String> leest) {
        voeg(new Beslissing(naam, titel, type, logica, leest));
    }

    void beslis(String naam, String titel, String type, String feel, Collection<String> leest) {
        beslis(naam, titel, type, new Uitdrukking(feel), leest);
    }

    void beslis(String naam, String titel, String type, Deeltabellen.Verzameling waarden) {
        beslis(naam, titel, type, waarden.feel(), waarden.leest());
    }

    /** A decision with all that rows conclude of a kind; gives its name. */
    String genoemd(String naam, Soort soort, Deeltabellen delen) {
        beslis(naam, "Geconcludeerd: " + soort.kolom(), TEKSTEN, delen.waarden(soort));
        return naam;
    }

    boolean heeft(String naam) {
        return beslissingen.containsKey(naam) || invoer.containsKey(naam);
    }

    Dmnmodel model(String naam, String uitleg, String herkomst) {
        return new Dmnmodel(
                naam,
                uitleg,
                herkomst,
                List.copyOf(typen.values()),
                List.copyOf(invoer.values()),
                kennis,
                List.copyOf(beslissingen.values()));
    }
}
