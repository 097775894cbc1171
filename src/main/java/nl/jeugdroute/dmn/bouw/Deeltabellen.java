// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.tabel.Tabel;

/** All decision tables of a rule set, cut up by phase, and the expressions that gather what they conclude. */
record Deeltabellen(List<Deeltabel> alle) {

    /** An expression with what it reads. */
    record Verzameling(String feel, List<String> leest) {}

    Deeltabellen {
        alle = List.copyOf(alle);
    }

    static Deeltabellen van(Regelset set) {
        List<Deeltabel> delen = new ArrayList<>();
        Map<Beslisrij, Integer> fasen = set.fasen();
        for (Tabel tabel : set.tabellen()) {
            Map<Integer, List<Beslisrij>> perFase = new TreeMap<>();
            fasen.forEach((rij, fase) -> {
                if (rij.regel().laag().equals(tabel.laag())
                        && rij.regel().tabel().equals(tabel.naam())) {
                    perFase.computeIfAbsent(fase, f -> new ArrayList<>()).add(rij);
                }
            });
            perFase.forEach((fase, rijen) -> delen.add(new Deeltabel(tabel, fase, rijen)));
        }
        return new Deeltabellen(delen);
    }

    /** All that is concluded of a kind, as a list without gaps. */
    Verzameling waarden(Soort soort) {
        return waarden(soort, deel -> true);
    }

    Verzameling waarden(Soort soort, Predicate<Deeltabel> welke) {
        return verzamel(met(soort).filter(welke).toList(), soort, (deel, kolom) -> deel.naam() + "." + kolom);
    }

    /** The provisions for which a fact was concluded. */
    Verzameling voorzieningenMet(String feit) {
        return verzamel(
                met(Soort.FEIT)
                        .filter(Deeltabel::perVoorziening)
                        .filter(deel -> noemt(deel, feit))
                        .toList(),
                Soort.FEIT,
                (deel, kolom) -> deel.naam() + "[" + kolom + " = " + Feel.tekst(feit) + "].voorziening");
    }

    /** What was concluded of a kind about one provision. */
    Verzameling voor(String code, Soort soort) {
        return verzamel(
                met(soort).filter(Deeltabel::perVoorziening).toList(),
                soort,
                (deel, kolom) -> deel.naam() + "[voorziening = " + code + "]." + kolom);
    }

    /** Whether any row concludes a fact, as yes or no. */
    Verzameling staatVast(String feit) {
        Verzameling feiten = verzamel(
                met(Soort.FEIT).filter(deel -> noemt(deel, feit)).toList(),
                Soort.FEIT,
                (deel, kolom) -> deel.naam() + "." + kolom);
        return new Verzameling(
                "if list contains(" + feiten.feel() + ", " + Feel.tekst(feit) + ") then \"JA\" else \"NEE\"",
                feiten.leest());
    }

    /** The rows that hold. */
    Verzameling rijen() {
        return new Verzameling(
                concatenate(alle.stream().map(deel -> deel.naam() + ".rij").toList()), namen(alle));
    }

    private static boolean noemt(Deeltabel deel, String feit) {
        return deel.rijen().stream()
                .anyMatch(rij -> Deeltabel.waarden(rij, Soort.FEIT).contains(feit));
    }

    private Stream<Deeltabel> met(Soort soort) {
        return alle.stream().filter(deel -> deel.concludeert(soort));
    }

    private static Verzameling verzamel(
            List<Deeltabel> delen, Soort soort, BiFunction<Deeltabel, String, String> perKolom) {
        return new Verzameling(
                concatenate(delen.stream()
                        .flatMap(deel -> deel.kolommen(soort).stream().map(kolom -> perKolom.apply(deel, kolom)))
                        .toList()),
                namen(delen));
    }

    private static String concatenate(List<String> lijsten) {
        return lijsten.isEmpty() ? "[]" : "concatenate(" + String.join(", ", lijsten) + ")[item != null]";
    }

    private static List<String> namen(List<Deeltabel> delen) {
        return delen.stream().map(Deeltabel::naam).toList();
    }
}
