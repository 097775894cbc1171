// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.rules.Finding;

/**
 * Example expectation: compares an example's expectation with the advies. Single values must be equal; lists must be
 * among what was concluded; {@code geen} means there must be none.
 */
record ExampleExpectation(Example example, Advies advies) {

    private static final String NONE = "geen";

    List<Finding> deviations() {
        List<Finding> deviations = new ArrayList<>();
        expectEqual(deviations, "route", advies.hoofdroute().route().name());
        expectEqual(
                deviations,
                "vorm",
                advies.hoofdroute().vorm() == null
                        ? NONE
                        : advies.hoofdroute().vorm().name());
        expectEqual(deviations, "voorlopig", advies.hoofdroute().voorlopig() ? "JA" : "NEE");
        expectEqual(deviations, "urgentie", advies.urgentie().name());
        expectEqual(deviations, "coordinatie", advies.coordinatie().name());
        expectEqual(
                deviations,
                "niveau",
                advies.interventieniveau() == null
                        ? NONE
                        : String.valueOf(advies.interventieniveau().niveau()));
        expectEqual(
                deviations,
                "pgb",
                advies.pgb() == null ? NONE : advies.pgb().mogelijk().name());
        expectContains(deviations, "nevenroutes", advies.nevenroutes().stream().flatMap(ExampleExpectation::spellings));
        expectContains(
                deviations, "voorzieningen", advies.voorzieningen().stream().flatMap(ExampleExpectation::spellings));
        expectContains(deviations, "acties", advies.acties().stream().map(Actie::code));
        expectContains(deviations, "ontbrekend", advies.ontbrekend().stream().map(Ontbrekend::veld));
        expectContains(deviations, "open_punten", advies.openPunten().stream().map(point -> "OP" + point.id()));
        expectContains(deviations, "verzoek_ontbreekt", verzoek());
        expectContains(deviations, "regels", fired().stream());
        example.nearMisses().stream()
                .filter(fired()::contains)
                .forEach(row -> deviations.add(deviation("net_niet", "rij " + row + " geldt hier wel")));
        return deviations;
    }

    private Set<String> fired() {
        return Set.copyOf(advies.redenen().stream().map(Reden::regel).distinct().toList());
    }

    private Stream<String> verzoek() {
        RegionaalVerzoek verzoek = advies.regionaalVerzoek();
        return verzoek == null ? Stream.empty() : verzoek.ontbreekt().stream();
    }

    /** With and without its form. */
    private static Stream<String> spellings(RouteAdvies route) {
        return route.routeVorm().names().stream();
    }

    /** From the code alone to the code with beschikking, organisation level and origin. */
    private static Stream<String> spellings(Voorziening v) {
        String besluit = v.code() + " " + v.beschikking();
        String position = besluit + " " + v.organisatieniveau();
        return Stream.of(v.code(), besluit, position, position + " " + v.herkomst());
    }

    private void expectEqual(List<Finding> deviations, String column, String actual) {
        String expected = example.row().cell(column);
        if (!expected.isEmpty() && !expected.equals(actual)) {
            deviations.add(deviation(column, "verwacht " + expected + ", maar de regels geven " + actual));
        }
    }

    private void expectContains(List<Finding> deviations, String column, Stream<String> actual) {
        List<String> expected = example.expected(column);
        Set<String> found = new TreeSet<>(actual.toList());
        if (expected.equals(List.of(NONE))) {
            if (!found.isEmpty()) {
                deviations.add(deviation(column, "verwacht geen, maar de regels geven " + found));
            }
            return;
        }
        expected.stream()
                .filter(element -> !found.contains(element))
                .forEach(element ->
                        deviations.add(deviation(column, "verwacht " + element + ", maar de regels geven " + found)));
    }

    private Finding deviation(String column, String what) {
        return new Finding(
                example.file(),
                example.row().number(),
                example.id(),
                column,
                example.row().cell(column),
                "Voorbeeld \"" + example.title() + "\": " + what + ".");
    }
}
