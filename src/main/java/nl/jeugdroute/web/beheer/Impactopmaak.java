// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Kolom;
import nl.jeugdroute.regels.tabel.Kolom.Rol;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.Vergelijking;
import nl.jeugdroute.vergelijking.Verschil;
import nl.jeugdroute.web.beheer.Impactpagina.Cijfer;
import nl.jeugdroute.web.beheer.Impactpagina.Groep;
import nl.jeugdroute.web.beheer.Impactpagina.Wijziging;
import nl.jeugdroute.web.regels.Kolomnamen;
import org.springframework.stereotype.Component;

/** Makes a comparison readable: numbers, a matrix of routes, and cases before and after. */
@Component
class Impactopmaak {

    /** More cases than this nobody reads on one page. */
    private static final int MEESTE = 100;

    private static final int MEESTE_WIJZIGINGEN = 12;
    private static final String ZONDER_DOMEIN = "Over alle combinaties van feiten is niets doorgerekend.";
    private static final Set<String> SAMEN = Set.of("aard", "open_punten");
    private static final Set<String> ZINNEN = Set.of("reden", "bron", "bron_a", "bron_b", "toelichting", "feiten");

    private final Kolomnamen namen;
    private final Routewoorden routes;
    private final Verschilopmaak casussen;
    private final Domeinopmaak domein;

    Impactopmaak(Kolomnamen namen, Routewoorden routes, Verschilopmaak casussen, Domeinopmaak domein) {
        this.namen = namen;
        this.routes = routes;
        this.casussen = casussen;
        this.domein = domein;
    }

    Impactpagina pagina(Controle controle, Vergelijking impact) {
        Matrixopmaak matrix = Matrixopmaak.van(impact.matrix(), routes);
        List<Verschil> verschillen = impact.verschillen().stream()
                .filter(verschil -> !verschil.alleenUitleg())
                .toList();
        List<Groep> groepen =
                casussen.groepen(verschillen.stream().limit(MEESTE).toList(), matrix);
        Domeinverschil overal = controle.domein();
        List<String> nietMeegenomen = new ArrayList<>(overal == null ? List.of() : overal.nietDoorgerekend());
        nietMeegenomen.addAll(impact.nietMeegenomen().zinnen());
        nietMeegenomen.addAll(overal == null ? List.of(ZONDER_DOMEIN) : overal.nietMeegenomen());
        return new Impactpagina(
                wijzigingen(impact.gewijzigd()),
                cijfers(controle, impact),
                matrix.kolommen(),
                matrix.rijen(groepen.stream().map(Groep::anker).collect(Collectors.toSet())),
                groepen,
                Math.min(verschillen.size(), MEESTE),
                impact.anders(),
                overal == null || overal.vakken().isEmpty() ? null : domein.blok(overal),
                nietMeegenomen);
    }

    private Wijziging cel(Gewijzigderij rij, Gewijzigderij.Cel cel, String aard) {
        Kolom kolom = new Kolom(cel.kolom(), rol(cel.kolom()));
        return new Wijziging(
                rij.id(),
                namen.naam(kolom),
                leeg(namen.waarde(kolom, cel.nu())),
                leeg(namen.waarde(kolom, cel.straks())),
                aard);
    }

    /** A comparison knows columns by name only; this decides whether values count together or one of them. */
    private static Rol rol(String kolom) {
        if (SAMEN.contains(kolom) || kolom.startsWith("dan ")) {
            return Rol.CONCLUSIE;
        }
        return ZINNEN.contains(kolom) ? Rol.VERANTWOORDING : Rol.VOORWAARDE;
    }

    private List<Wijziging> wijzigingen(List<Gewijzigderij> rijen) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        for (Gewijzigderij rij : rijen) {
            String aard = rij.aard().name().toLowerCase(Locale.ROOT);
            if (rij.aard() == Gewijzigderij.Aard.GEWIJZIGD) {
                rij.cellen().forEach(cel -> wijzigingen.add(cel(rij, cel, aard)));
            } else {
                wijzigingen.add(new Wijziging(rij.id(), "", "", "", aard));
            }
        }
        return wijzigingen.stream().limit(MEESTE_WIJZIGINGEN).toList();
    }

    /** An empty cell says so. */
    static String leeg(String cel) {
        return cel.isEmpty() ? "leeg" : cel;
    }

    private static List<Cijfer> cijfers(Controle controle, Vergelijking impact) {
        List<String> bronnen = impact.tellingen().stream()
                .map(telling -> telling.anders() + " van " + telling.vergeleken() + " "
                        + telling.bron().meervoud())
                .toList();
        long fout =
                controle.afwijkingen().stream().map(Bevinding::rij).distinct().count();
        List<Cijfer> cijfers = new ArrayList<>();
        cijfers.add(new Cijfer(
                impact.anders() + " van " + impact.vergeleken(),
                impact.anders() == 1 ? "casus krijgt een ander advies" : "casussen krijgen een ander advies",
                String.join("; ", bronnen)));
        Domeinverschil overal = controle.domein();
        if (overal != null) {
            cijfers.add(Domeinopmaak.cijfer(overal));
        }
        cijfers.add(new Cijfer(
                String.valueOf(impact.lichter()),
                impact.lichter() == 1 ? "casus krijgt lichtere hulp" : "casussen krijgen lichtere hulp",
                impact.zwaarder() + " zwaarder"));
        cijfers.add(new Cijfer(
                fout + " van " + controle.voorbeelden(),
                "voorbeelden kloppen niet meer",
                fout == 0 ? "Elk voorbeeld geeft wat het verwacht." : "Pas de regel of het voorbeeld aan."));
        return cijfers;
    }
}
