// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.jeugdroute.proof.mutation.MutantVerdict.MutantFate;

/** The score of a mutation test, for people. */
record MutationReport(List<MutantVerdict> oordelen) {

    MutationReport {
        oordelen = List.copyOf(oordelen);
    }

    /** The share of mutants that somebody noticed, of those that change something; 0 to 100. */
    double score() {
        return score(oordelen);
    }

    private static double score(List<MutantVerdict> oordelen) {
        long alle = oordelen.stream().filter(o -> o.uitslag().teltMee()).count();
        long opgemerkt = oordelen.stream().filter(o -> o.uitslag().opgemerkt()).count();
        return alle == 0 ? 100 : 100.0 * opgemerkt / alle;
    }

    List<MutantVerdict> overlevers() {
        return oordelen.stream()
                .filter(o -> o.uitslag() == MutantFate.OVERLEEFT)
                .toList();
    }

    long aantal(MutantFate uitslag) {
        return oordelen.stream().filter(o -> o.uitslag() == uitslag).count();
    }

    String tekst() {
        StringBuilder tekst = new StringBuilder();
        for (MutantVerdict oordeel : overlevers()) {
            tekst.append("Niet opgemerkt: ").append(oordeel.mutant().naam()).append('\n');
            tekst.append("    casus: ").append(oordeel.waardoor()).append('\n');
            if (!oordeel.bijna().isEmpty()) {
                tekst.append("    ziet het, maar let er niet op: ")
                        .append(oordeel.bijna())
                        .append('\n');
            }
        }
        Map<String, List<MutantVerdict>> perTabel = new LinkedHashMap<>();
        oordelen.forEach(o -> perTabel.computeIfAbsent(o.mutant().bestand(), b -> new ArrayList<>())
                .add(o));
        perTabel.forEach((tabel, lijst) -> tekst.append(regel(tabel, lijst)));
        for (MutantFate uitslag : MutantFate.values()) {
            tekst.append(String.format(Locale.ROOT, "%-70s %5d%n", uitslag.naam(), aantal(uitslag)));
        }
        return tekst.append(regel("TOTAAL", oordelen)).toString();
    }

    private static String regel(String naam, List<MutantVerdict> lijst) {
        long overleeft =
                lijst.stream().filter(o -> o.uitslag() == MutantFate.OVERLEEFT).count();
        long telt = lijst.stream().filter(o -> o.uitslag().teltMee()).count();
        return String.format(
                Locale.ROOT,
                "%-52s %5d mutanten, %5d tellen mee, %4d niet opgemerkt: %5.1f %%%n",
                naam,
                lijst.size(),
                telt,
                overleeft,
                score(lijst));
    }
}
