// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Gathers the rounds and writes their medians as a table in Markdown. */
final class HttpBenchmarkTable {

    private final Map<Integer, Map<BenchmarkEndpoint, List<LoadMeasurement>>> measurements = new TreeMap<>();

    void add(BenchmarkEndpoint address, int connections, LoadMeasurement measurement) {
        measurements.computeIfAbsent(connections, none -> new TreeMap<>())
                .computeIfAbsent(address, none -> new ArrayList<>())
                .add(measurement);
    }

    long errors() {
        return measurements.values().stream()
                .flatMap(perAddress -> perAddress.values().stream())
                .flatMap(List::stream)
                .mapToLong(LoadMeasurement::errors)
                .sum();
    }

    String markdown() {
        StringBuilder text = new StringBuilder(
                "| What answers | Connections | Requests a second (lowest to highest round) | p50 | p99 | Processor time of the"
                        + " server for a request | Errors |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        measurements.forEach((connections, perAddress) ->
                perAddress.forEach((address, rounds) -> text.append(line(address, connections, rounds))));
        text.append('\n');
        measurements.forEach((connections, perAddress) -> text.append(share(connections, perAddress)));
        return text.toString();
    }

    private static String line(BenchmarkEndpoint address, int connections, List<LoadMeasurement> rounds) {
        double[] perSecond =
                rounds.stream().mapToDouble(LoadMeasurement::perSecond).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f (%,.0f to %,.0f) | %s | %s | %s | %d |%n",
                address.title(),
                connections,
                middle(rounds, LoadMeasurement::perSecond),
                perSecond[0],
                perSecond[perSecond.length - 1],
                millis(middle(rounds, LoadMeasurement::p50)),
                millis(middle(rounds, LoadMeasurement::p99)),
                millis(middle(rounds, LoadMeasurement::cpuTime)),
                rounds.stream().mapToLong(LoadMeasurement::errors).sum());
    }

    /** Where the processor time of one request goes: the stack, reading and writing JSON, and the engine. */
    private static String share(int connections, Map<BenchmarkEndpoint, List<LoadMeasurement>> perAddress) {
        double constant = middle(perAddress.get(BenchmarkEndpoint.CONSTANTE), LoadMeasurement::cpuTime);
        double without = middle(perAddress.get(BenchmarkEndpoint.ZONDER_MOTOR), LoadMeasurement::cpuTime);
        double advies = middle(perAddress.get(BenchmarkEndpoint.ADVIES), LoadMeasurement::cpuTime);
        return String.format(
                Locale.ROOT,
                "- %d connections: of the processor time of one advies over HTTP %.0f %% is the stack, %.0f %% reading and"
                        + " checking the case and writing the advies as JSON, %.0f %% the engine and its reasons.%n",
                connections,
                100 * constant / advies,
                100 * (without - constant) / advies,
                100 * (advies - without) / advies);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, value < 1 ? "%.2f ms" : value < 10 ? "%.1f ms" : "%.0f ms", value);
    }

    private static double middle(List<LoadMeasurement> rounds, ToDoubleFunction<LoadMeasurement> number) {
        double[] values = rounds.stream().mapToDouble(number).sorted().toArray();
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
