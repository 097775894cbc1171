// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.jeugdroute.regels.lezen.Kolomuitleg;
import nl.jeugdroute.regels.lezen.Kolomuitleg.Keuze;
import nl.jeugdroute.regels.tabel.Kolom;

/**
 * How the cells of a column are filled in on a page.
 *
 * @param keuzes the values to choose from, in the order people expect
 * @param leegMag whether a cell may be empty
 */
record Kolomkeuze(Vorm vorm, List<Keuze> keuzes, boolean leegMag) {

    /** The field of a form that fits a column. */
    enum Vorm {
        /** The id of a row: fixed once it is there. */
        VAST,
        DAG,
        /** A few words or a number. */
        TEKST,
        /** A sentence or more. */
        ZIN,
        /** One of the values. */
        KEUZE,
        /** Any number of the values, with bars between them. */
        KEUZES,
        /** A condition on a fact that has one value. */
        VOORWAARDE_KEUZE,
        /** A condition on a fact that is a list. */
        VOORWAARDE_LIJST,
        /** A condition on a number. */
        VOORWAARDE_GETAL,
        /** All ages, or from one age to another. */
        LEEFTIJDEN
    }

    private static final Set<String> KORT = Set.of(
            "naam",
            "telefoon",
            "rang",
            "niveau",
            "volgorde",
            "waarde",
            "eenheid",
            "productcategorie",
            "titel",
            "bron",
            "bron_a",
            "bron_b",
            "vastgesteld",
            "bevestigd_door");
    private static final Set<String> LEEG_MAG = Set.of("route", "status");
    private static final String BEVAT = "bevat ";

    Kolomkeuze {
        keuzes = List.copyOf(keuzes);
    }

    static Kolomkeuze van(Kolomuitleg uitleg, Kolom kolom) {
        String naam = kolom.naam();
        return switch (uitleg.soort()) {
            case DATUM -> new Kolomkeuze(Vorm.DAG, List.of(), !naam.equals("geldig_van"));
            case CODE -> new Kolomkeuze(Vorm.KEUZE, uitleg.keuzes(), LEEG_MAG.contains(naam));
            case CODES -> new Kolomkeuze(Vorm.KEUZES, uitleg.keuzes(), true);
            case VOORWAARDE -> new Kolomkeuze(Vorm.VOORWAARDE_KEUZE, zonder(uitleg, keuze -> keuze.equals("*")), false);
            case VOORWAARDE_LIJST ->
                new Kolomkeuze(Vorm.VOORWAARDE_LIJST, zonder(uitleg, keuze -> !keuze.startsWith(BEVAT)), false);
            case VOORWAARDE_GETAL -> new Kolomkeuze(Vorm.VOORWAARDE_GETAL, List.of(), false);
            case TEKST -> vrij(kolom);
        };
    }

    /** The values without their names. */
    List<String> waarden() {
        return keuzes.stream().map(Keuze::waarde).toList();
    }

    private static Kolomkeuze vrij(Kolom kolom) {
        String naam = kolom.naam();
        if (naam.equals("id")) {
            return new Kolomkeuze(Vorm.VAST, List.of(), false);
        }
        if (naam.equals("leeftijd") && kolom.rol() == Kolom.Rol.EIGENSCHAP) {
            return new Kolomkeuze(Vorm.LEEFTIJDEN, List.of(), false);
        }
        return new Kolomkeuze(KORT.contains(naam) ? Vorm.TEKST : Vorm.ZIN, List.of(), true);
    }

    private static List<Keuze> zonder(Kolomuitleg uitleg, Predicate<String> weg) {
        return uitleg.keuzes().stream()
                .filter(keuze -> !weg.test(keuze.waarde()))
                .map(keuze -> keuze.waarde().startsWith(BEVAT)
                        ? new Keuze(keuze.waarde().substring(BEVAT.length()), keuze.label())
                        : keuze)
                .toList();
    }
}
