// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Suggestie;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.regels.voorwaarde.Getaluitweg;

/** Typed access to the property cells of one row; what does not fit is a finding and a harmless stand-in goes on. */
record Cellen(Tabel tabel, Rij rij, Bevindingen bevindingen) {

    String cel(String kolom) {
        return rij.cel(kolom);
    }

    String tekst(String kolom) {
        if (cel(kolom).isEmpty()) {
            fout(kolom, "Deze cel mag niet leeg zijn.");
        }
        return cel(kolom);
    }

    int geheel(String kolom) {
        if (!cel(kolom).matches("\\d{1,4}")) {
            fout(
                    kolom,
                    "\"" + cel(kolom) + "\" is geen heel getal."
                            + Getaluitweg.bij(cel(kolom))
                                    .map(uitweg -> " " + uitweg)
                                    .orElse(""));
            return 0;
        }
        return Integer.parseInt(cel(kolom));
    }

    boolean isGetal(String kolom) {
        return cel(kolom).matches("\\d{1,9}(,\\d{1,9})?");
    }

    BigDecimal getal(String kolom) {
        if (!isGetal(kolom)) {
            fout(
                    kolom,
                    "\"" + cel(kolom) + "\" is geen getal. "
                            + Getaluitweg.bij(cel(kolom)).orElse("Schrijf een komma voor decimalen, zoals 2,1."));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(cel(kolom).replace(',', '.'));
    }

    boolean jaNee(String kolom) {
        if (!List.of("JA", "NEE").contains(cel(kolom))) {
            fout(kolom, Suggestie.onbekend(cel(kolom), List.of("JA", "NEE")));
        }
        return cel(kolom).equals("JA");
    }

    <E extends Enum<E>> E keuze(String kolom, Class<E> type) {
        return zoek(type, cel(kolom)).orElseGet(() -> {
            fout(
                    kolom,
                    Suggestie.onbekend(
                            cel(kolom),
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .toList()));
            return type.getEnumConstants()[0];
        });
    }

    List<String> lijst(String kolom, Collection<String> toegestaan) {
        if (cel(kolom).isEmpty()) {
            return List.of();
        }
        List<String> delen =
                Arrays.stream(cel(kolom).split("\\|", -1)).map(String::strip).toList();
        delen.stream()
                .filter(deel -> !toegestaan.contains(deel))
                .forEach(deel -> fout(kolom, Suggestie.onbekend(deel, toegestaan)));
        return delen.stream().filter(toegestaan::contains).toList();
    }

    void fout(String kolom, String melding) {
        bevindingen.cel(tabel, rij, kolom, melding);
    }

    static <E extends Enum<E>> Optional<E> zoek(Class<E> type, String naam) {
        return Arrays.stream(type.getEnumConstants())
                .filter(waarde -> waarde.name().equals(naam))
                .findFirst();
    }
}
