// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Gathers the rounds and writes their medians as a table in Markdown. */
final class Meettabel {

    private final Map<Integer, Map<Meetadres, List<Meting>>> metingen = new TreeMap<>();

    void voegToe(Meetadres adres, int verbindingen, Meting meting) {
        metingen.computeIfAbsent(verbindingen, geen -> new TreeMap<>())
                .computeIfAbsent(adres, geen -> new ArrayList<>())
                .add(meting);
    }

    long fouten() {
        return metingen.values().stream()
                .flatMap(perAdres -> perAdres.values().stream())
                .flatMap(List::stream)
                .mapToLong(Meting::fouten)
                .sum();
    }

    String markdown() {
        StringBuilder tekst = new StringBuilder(
                "| What answers | Connections | Requests a second (lowest to highest round) | p50 | p99 | Processor time of the"
                        + " server for a request | Errors |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        metingen.forEach((verbindingen, perAdres) ->
                perAdres.forEach((adres, rondes) -> tekst.append(regel(adres, verbindingen, rondes))));
        tekst.append('\n');
        metingen.forEach((verbindingen, perAdres) -> tekst.append(aandeel(verbindingen, perAdres)));
        return tekst.toString();
    }

    private static String regel(Meetadres adres, int verbindingen, List<Meting> rondes) {
        double[] perSeconde =
                rondes.stream().mapToDouble(Meting::perSeconde).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %,.0f (%,.0f to %,.0f) | %s | %s | %s | %d |%n",
                adres.titel(),
                verbindingen,
                midden(rondes, Meting::perSeconde),
                perSeconde[0],
                perSeconde[perSeconde.length - 1],
                milli(midden(rondes, Meting::p50)),
                milli(midden(rondes, Meting::p99)),
                milli(midden(rondes, Meting::processortijd)),
                rondes.stream().mapToLong(Meting::fouten).sum());
    }

    /** Where the processor time of one request goes: the stack, reading and writing JSON, and the engine. */
    private static String aandeel(int verbindingen, Map<Meetadres, List<Meting>> perAdres) {
        double constante = midden(perAdres.get(Meetadres.CONSTANTE), Meting::processortijd);
        double zonder = midden(perAdres.get(Meetadres.ZONDER_MOTOR), Meting::processortijd);
        double advies = midden(perAdres.get(Meetadres.ADVIES), Meting::processortijd);
        return String.format(
                Locale.ROOT,
                "- %d connections: of the processor time of one advies over HTTP %.0f %% is the stack, %.0f %% reading and"
                        + " checking the case and writing the advies as JSON, %.0f %% the engine and its reasons.%n",
                verbindingen,
                100 * constante / advies,
                100 * (zonder - constante) / advies,
                100 * (advies - zonder) / advies);
    }

    private static String milli(double waarde) {
        return String.format(Locale.ROOT, waarde < 1 ? "%.2f ms" : waarde < 10 ? "%.1f ms" : "%.0f ms", waarde);
    }

    private static double midden(List<Meting> rondes, ToDoubleFunction<Meting> getal) {
        double[] waarden = rondes.stream().mapToDouble(getal).sorted().toArray();
        int half = waarden.length / 2;
        return waarden.length % 2 == 1 ? waarden[half] : (waarden[half - 1] + waarden[half]) / 2;
    }
}
