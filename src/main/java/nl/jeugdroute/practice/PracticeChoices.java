// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

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
import nl.jeugdroute.rules.ActieDescription;
import nl.jeugdroute.rules.RouteRank;

/**
 * Practice choices: what a trainee can choose from. A story always offers the same answers, whoever asks, so that a
 * group sees one set; the place of the right one follows from its weight only and tells nothing.
 *
 * @param routes four routes, lightest first
 * @param niveaus all levels, and that there is none
 * @param beschikkingen all decisions, and that there is none or that they differ
 * @param acties four actions by code, and that there is none
 */
public record PracticeChoices(
        List<Route> routes, List<String> niveaus, List<String> beschikkingen, Map<String, String> acties) {

    private static final int COUNT = 4;

    /** Farther away in weight than this a route is no serious answer. */
    private static final int NEARBY = 3;

    private static final int NIVEAUS = 8;
    private static final String NO_ACTIE = "Er hoort geen actie bij";

    /** The choices that go with a story. */
    public static PracticeChoices forExercise(Practice exercise) {
        Random random = new Random(exercise.casus().id().hashCode());
        return new PracticeChoices(
                routes(exercise, random),
                Stream.concat(
                                Stream.of(PracticeAnswer.NONE),
                                IntStream.rangeClosed(1, NIVEAUS).mapToObj(String::valueOf))
                        .toList(),
                Stream.of(
                                Stream.of(PracticeAnswer.NONE),
                                Stream.of(Beschikking.values()).map(Enum::name),
                                Stream.of(PracticeAnswer.DIFFERS))
                        .flatMap(codes -> codes)
                        .toList(),
                acties(exercise, random));
    }

    /** The four routes as letters. */
    public String letter(Route route) {
        int position = routes.indexOf(route);
        return position < 0 ? "" : String.valueOf((char) ('A' + position));
    }

    private static List<Route> routes(Practice exercise, Random random) {
        List<Route> rank = exercise.rules().definitions(RouteRank.class).stream()
                .sorted(Comparator.comparing(RouteRank::rank).reversed())
                .map(RouteRank::route)
                .distinct()
                .toList();
        Route correct = exercise.advies().hoofdroute().route();
        int position = rank.indexOf(correct);
        List<Route> choice = new ArrayList<>(
                rank.subList(Math.max(0, position - NEARBY), Math.min(rank.size(), position + NEARBY + 1)));
        choice.remove(correct);
        Collections.shuffle(choice, random);
        List<Route> four = new ArrayList<>(choice.subList(0, Math.min(COUNT - 1, choice.size())));
        four.add(correct);
        four.sort(Comparator.comparing(rank::indexOf));
        return List.copyOf(four);
    }

    private static Map<String, String> acties(Practice exercise, Random random) {
        List<String> inAdvies =
                exercise.advies().acties().stream().map(Actie::code).toList();
        List<ActieDescription> different = new ArrayList<>(exercise.rules().definitions(ActieDescription.class).stream()
                .filter(Predicate.not(actie -> inAdvies.contains(actie.code())))
                .toList());
        Collections.shuffle(different, random);
        Map<String, String> four = new LinkedHashMap<>();
        exercise.advies().acties().stream().findFirst().ifPresent(actie -> four.put(actie.code(), actie.tekst()));
        different.stream().limit(COUNT - four.size()).forEach(actie -> four.put(actie.code(), actie.text()));
        List<Map.Entry<String, String>> ordering = new ArrayList<>(four.entrySet());
        ordering.sort(Map.Entry.comparingByValue());
        Map<String, String> acties = new LinkedHashMap<>();
        ordering.forEach(actie -> acties.put(actie.getKey(), actie.getValue()));
        acties.put(PracticeAnswer.NONE, NO_ACTIE);
        return Collections.unmodifiableMap(acties);
    }
}
