// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.jeugdroute.beheer.Concepttabel;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.web.beheer.Concepttabelpagina.Melding;
import org.jspecify.annotations.Nullable;

/**
 * The bar above a concept: what is wrong, what changed and what no example shows, each pointing to its place.
 *
 * @param gecontroleerd whether the check below was made of exactly this concept
 * @param voorbeeldfouten examples that expect something else
 * @param onveilig how many promises break, or rows contradict each other
 * @param verhalen stories to practise with that would need other words
 * @param ongedekt ids of rows no example touches
 */
record Samenvatting(
        boolean gecontroleerd,
        List<Plek> fouten,
        List<Plek> voorbeeldfouten,
        List<Plek> verhalen,
        int onveilig,
        List<Plek> wijzigingen,
        int gewijzigdeCellen,
        int rijen,
        List<String> ongedekt) {

    /** How many rows no example touches, in words. */
    public String zonderVoorbeeld() {
        return ongedekt.isEmpty() ? "elke rij heeft een voorbeeld" : ongedekt.size() + " nog zonder voorbeeld";
    }

    /** A place with a link. */
    record Plek(String tekst, String adres, String melding) {}

    static Samenvatting van(
            UUID concept, List<Concepttabel> tabellen, @Nullable Controle controle, Concepttabelopmaak opmaak) {
        Map<String, Concepttabel> perBestand = new HashMap<>();
        tabellen.forEach(tabel -> perBestand.put(tabel.bestand(), tabel));
        List<Plek> wijzigingen = new ArrayList<>();
        int cellen = 0;
        for (Concepttabel tabel : tabellen) {
            for (Gewijzigderij rij : tabel.wijzigingen()) {
                cellen += rij.aard() == Gewijzigderij.Aard.GEWIJZIGD
                        ? rij.cellen().size()
                        : 1;
                wijzigingen.add(wijziging(concept, tabel, rij));
            }
        }
        return new Samenvatting(
                controle != null,
                controle == null ? List.of() : plekken(concept, perBestand, controle.bevindingen(), opmaak),
                controle == null ? List.of() : plekken(concept, perBestand, controle.afwijkingen(), opmaak),
                controle == null ? List.of() : plekken(concept, perBestand, controle.verhalen(), opmaak),
                controle == null ? 0 : controle.onveilig().size(),
                wijzigingen,
                cellen,
                tabellen.stream().mapToInt(tabel -> tabel.rijen().size()).sum(),
                controle == null ? List.of() : ongedekt(tabellen, controle));
    }

    /** On the page of one table only its own rows count. */
    private static List<String> ongedekt(List<Concepttabel> tabellen, Controle controle) {
        if (tabellen.size() > 1) {
            return controle.ongeraakt();
        }
        return controle.ongeraakt().stream()
                .filter(rij -> tabellen.stream()
                        .flatMap(tabel -> tabel.rijen().stream())
                        .anyMatch(kandidaat -> kandidaat.id().equals(rij)))
                .toList();
    }

    private static Plek wijziging(UUID concept, Concepttabel tabel, Gewijzigderij rij) {
        String wat = switch (rij.aard()) {
            case NIEUW -> rij.id() + " (nieuw)";
            case VERWIJDERD -> rij.id() + " (verwijderd)";
            case GEWIJZIGD -> rij.id();
        };
        return new Plek(wat, adres(concept, tabel.tabel()) + "#" + Ankers.rij(rij.id()), tabel.titel());
    }

    private static List<Plek> plekken(
            UUID concept,
            Map<String, Concepttabel> perBestand,
            List<Bevinding> bevindingen,
            Concepttabelopmaak opmaak) {
        return bevindingen.stream()
                .map(bevinding -> {
                    Concepttabel tabel = perBestand.get(bevinding.bestand());
                    if (tabel == null) {
                        String plaats = bevinding.bestand().isEmpty() ? "Het pakket" : bevinding.bestand();
                        return new Plek(plaats, "", bevinding.melding());
                    }
                    Melding melding = opmaak.melding(tabel, bevinding);
                    String anker = melding.anker().isEmpty() ? "" : "#" + melding.anker();
                    return new Plek(
                            tabel.titel() + ", "
                                    + melding.plaats().substring(0, 1).toLowerCase(Locale.ROOT)
                                    + melding.plaats().substring(1),
                            adres(concept, tabel.tabel()) + anker,
                            bevinding.melding());
                })
                .toList();
    }

    static String adres(UUID concept, String tabel) {
        return "/regels/concepten/" + concept + "/tabellen/" + tabel;
    }
}
