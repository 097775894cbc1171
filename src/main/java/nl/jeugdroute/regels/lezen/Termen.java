// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** The open terms a municipality fills in for codes of the layers below: local names and telephone numbers. */
record Termen(Map<String, Rij> rijen) {

    static Termen van(List<Tabel> tabellen) {
        Map<String, Rij> rijen = new LinkedHashMap<>();
        tabellen.stream()
                .filter(tabel -> Definitietabel.van(tabel.naam())
                        .filter(soort -> soort == Definitietabel.TERMEN)
                        .isPresent())
                .flatMap(tabel -> tabel.rijen().stream())
                .forEach(rij -> rijen.put(rij.id(), rij));
        return new Termen(rijen);
    }

    Optional<String> naam(String code) {
        return Optional.ofNullable(rijen.get(code)).map(rij -> rij.cel("naam")).filter(naam -> !naam.isEmpty());
    }

    Optional<String> telefoon(String code) {
        return Optional.ofNullable(rijen.get(code))
                .map(rij -> rij.cel("telefoon"))
                .filter(telefoon -> !telefoon.isEmpty());
    }

    /** Fills {@code {SAVE_WERKER}} and the like in a text with the local name. */
    String vul(String tekst) {
        String gevuld = tekst;
        for (String code : rijen.keySet()) {
            gevuld = gevuld.replace("{" + code + "}", naam(code).orElse(code));
        }
        return gevuld;
    }
}
