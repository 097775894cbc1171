// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.redenering.Actieomschrijving;
import nl.jeugdroute.redenering.Rangplaats;

/**
 * What a trainee can choose from. A story always offers the same answers, whoever asks, so that a group sees one set; the
 * place of the right one follows from its weight only and tells nothing.
 *
 * @param routes four routes, lightest first
 * @param niveaus all levels, and that there is none
 * @param beschikkingen all decisions, and that there is none or that they differ
 * @param acties four actions by code, and that there is none
 */
public record Keuzes(List<Route> routes, List<String> niveaus, List<String> beschikkingen, Map<String, String> acties) {

    private static final int AANTAL = 4;

    /** Farther away in weight than this a route is no serious answer. */
    private static final int NABIJ = 3;

    private static final int NIVEAUS = 8;
    private static final String GEEN_ACTIE = "Er hoort geen actie bij";

    /** The choices that go with a story. */
    public static Keuzes bij(Oefening oefening) {
        Random toeval = new Random(oefening.casus().id().hashCode());
        return new Keuzes(
                routes(oefening, toeval),
                Stream.concat(
                                Stream.of(Antwoord.GEEN),
                                IntStream.rangeClosed(1, NIVEAUS).mapToObj(String::valueOf))
                        .toList(),
                Stream.of(
                                Stream.of(Antwoord.GEEN),
                                Stream.of(Beschikking.values()).map(Enum::name),
                                Stream.of(Antwoord.VERSCHILT))
                        .flatMap(codes -> codes)
                        .toList(),
                acties(oefening, toeval));
    }

    /** The four routes as letters. */
    public String letter(Route route) {
        int plaats = routes.indexOf(route);
        return plaats < 0 ? "" : String.valueOf((char) ('A' + plaats));
    }

    private static List<Route> routes(Oefening oefening, Random toeval) {
        List<Route> rang = oefening.regels().definities(Rangplaats.class).stream()
                .sorted(Comparator.comparing(Rangplaats::rang).reversed())
                .map(Rangplaats::route)
                .distinct()
                .toList();
        Route goed = oefening.advies().hoofdroute().route();
        int plaats = rang.indexOf(goed);
        List<Route> keuze =
                new ArrayList<>(rang.subList(Math.max(0, plaats - NABIJ), Math.min(rang.size(), plaats + NABIJ + 1)));
        keuze.remove(goed);
        Collections.shuffle(keuze, toeval);
        List<Route> vier = new ArrayList<>(keuze.subList(0, Math.min(AANTAL - 1, keuze.size())));
        vier.add(goed);
        vier.sort(Comparator.comparing(rang::indexOf));
        return List.copyOf(vier);
    }

    private static Map<String, String> acties(Oefening oefening, Random toeval) {
        List<String> inAdvies =
                oefening.advies().acties().stream().map(Actie::code).toList();
        List<Actieomschrijving> anders = new ArrayList<>(oefening.regels().definities(Actieomschrijving.class).stream()
                .filter(Predicate.not(actie -> inAdvies.contains(actie.code())))
                .toList());
        Collections.shuffle(anders, toeval);
        Map<String, String> vier = new LinkedHashMap<>();
        oefening.advies().acties().stream().findFirst().ifPresent(actie -> vier.put(actie.code(), actie.tekst()));
        anders.stream().limit(AANTAL - vier.size()).forEach(actie -> vier.put(actie.code(), actie.tekst()));
        List<Map.Entry<String, String>> orde = new ArrayList<>(vier.entrySet());
        orde.sort(Map.Entry.comparingByValue());
        Map<String, String> acties = new LinkedHashMap<>();
        orde.forEach(actie -> acties.put(actie.getKey(), actie.getValue()));
        acties.put(Antwoord.GEEN, GEEN_ACTIE);
        return Collections.unmodifiableMap(acties);
    }
}
