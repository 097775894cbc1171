// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Herkomst;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import nl.jeugdroute.casus.Veldsoort;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.redenering.Veldenlijst;
import nl.jeugdroute.regels.tabel.Begrip;
import nl.jeugdroute.regels.tabel.Begrippen;

/** Puts together the fields rows of a pack can read: facts of the case, derived facts, and what the engine infers. */
final class Veldenbouwer {

    private Veldenbouwer() {}

    static Veldenlijst bouw(Codeboek codeboek, Begrippen begrippen) {
        return new Veldenlijst(velden(codeboek, begrippen));
    }

    /** What a promise can speak about: everything a row can read, and what an advies says in the end. */
    static Veldenlijst voorBeloften(Codeboek codeboek, Begrippen begrippen) {
        List<Veld> velden = velden(codeboek, begrippen);
        List<String> routes = alleRoutes(codeboek);
        velden.replaceAll(veld ->
                veld.naam().equals("routes") ? new Veld(veld.naam(), veld.soort(), routes, veld.onderwerp()) : veld);
        casus(velden, "hoofdroute", Veldsoort.KEUZE, routes);
        casus(velden, "coordinatie", Veldsoort.KEUZE, List.copyOf(codeboek.van(Soort.COORDINATIE)));
        casus(velden, "interventieniveau", Veldsoort.GETAL, List.of());
        casus(velden, "acties", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.ACTIE)));
        casus(velden, "ontbrekend", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.ONTBREKEND)));
        casus(velden, "openPunten", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.OPEN_PUNT)));
        casus(velden, "verzoek", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.VERZOEK)));
        casus(velden, "verzoekOntbreekt", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.VERZOEK_ONTBREEKT)));
        casus(velden, "pgbMogelijk", Veldsoort.KEUZE, List.copyOf(codeboek.van(Soort.PGB)));
        voorziening(velden, "voorziening.besluit", Veldsoort.KEUZE, List.copyOf(codeboek.van(Soort.BESCHIKKING)));
        return new Veldenlijst(velden);
    }

    private static List<Veld> velden(Codeboek codeboek, Begrippen begrippen) {
        List<String> voorzieningen = List.copyOf(codeboek.van(Soort.VOORZIENING));
        List<Veld> velden = new ArrayList<>();
        for (Casusveld veld : Casusvelden.alle()) {
            List<String> waarden = veld.pad().equals("gewensteVoorzieningen") ? voorzieningen : veld.waarden();
            velden.add(new Veld(veld.pad(), veld.soort(), waarden, Onderwerp.CASUS));
        }
        casus(velden, "leefgebieden.aantal", Veldsoort.GETAL, List.of());
        casus(velden, "routes", Veldsoort.VERZAMELING, routes(codeboek));
        casus(velden, "geenRoute", Veldsoort.JA_NEE, JA_NEE);
        casus(velden, "regievoerders.aantal", Veldsoort.GETAL, List.of());
        casus(velden, "urgentie", Veldsoort.KEUZE, List.copyOf(codeboek.van(Soort.URGENTIE)));
        casus(velden, "voorzieningen", Veldsoort.VERZAMELING, voorzieningen);
        casus(velden, "beschikkingen", Veldsoort.VERZAMELING, List.copyOf(codeboek.van(Soort.BESCHIKKING)));
        casus(velden, "verlopen", Veldsoort.JA_NEE, JA_NEE);
        voorziening(velden, "voorziening", Veldsoort.KEUZE, voorzieningen);
        voorziening(velden, "voorziening.toegang", Veldsoort.KEUZE, namen(Toegang.values()));
        voorziening(velden, "voorziening.beschikking", Veldsoort.KEUZE, namen(Beschikking.values()));
        List<String> routes = new ArrayList<>(namen(Route.values()));
        routes.add("GEEN");
        voorziening(velden, "voorziening.route", Veldsoort.KEUZE, routes);
        voorziening(velden, "voorziening.herkomst", Veldsoort.KEUZE, namen(Herkomst.values()));
        voorziening(velden, "voorziening.aard", Veldsoort.VERZAMELING, waarden(begrippen, "aard"));
        voorziening(velden, "voorziening.pastLeeftijd", Veldsoort.JA_NEE, JA_NEE);
        for (String feit : codeboek.van(Soort.FEIT)) {
            Onderwerp onderwerp = feit.startsWith("voorziening.") ? Onderwerp.VOORZIENING : Onderwerp.CASUS;
            velden.add(new Veld(feit, Veldsoort.JA_NEE, JA_NEE, onderwerp));
        }
        return velden;
    }

    private static final List<String> JA_NEE = List.of("JA", "NEE");

    private static void casus(List<Veld> velden, String naam, Veldsoort soort, List<String> waarden) {
        velden.add(new Veld(naam, soort, waarden, Onderwerp.CASUS));
    }

    private static void voorziening(List<Veld> velden, String naam, Veldsoort soort, List<String> waarden) {
        velden.add(new Veld(naam, soort, waarden, Onderwerp.VOORZIENING));
    }

    /** Rows may ask for a route in one form, {@code SAVE_WERKER(INZET)}, or in any form, {@code SAVE_WERKER}. */
    private static List<String> routes(Codeboek codeboek) {
        Set<String> routes = new LinkedHashSet<>();
        for (String code : codeboek.van(Soort.ROUTE)) {
            routes.add(code);
            routes.add(code.replaceFirst("\\(.*", ""));
        }
        return List.copyOf(routes);
    }

    /** A promise of the national layer may name a route that this pack does not have: it then never occurs. */
    private static List<String> alleRoutes(Codeboek codeboek) {
        Set<String> routes = new LinkedHashSet<>(routes(codeboek));
        routes.addAll(namen(Route.values()));
        return List.copyOf(routes);
    }

    private static List<String> waarden(Begrippen begrippen, String veld) {
        return begrippen.alle().stream()
                .filter(begrip ->
                        begrip.soort().equals("WAARDE") && begrip.veld().equals(veld))
                .map(Begrip::waarde)
                .toList();
    }

    private static List<String> namen(Enum<?>[] waarden) {
        return Arrays.stream(waarden).map(Enum::name).toList();
    }
}
