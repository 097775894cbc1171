// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.List;
import java.util.UUID;
import nl.jeugdroute.beheer.Historieregel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps that were taken, in words: who, when, what, why. */
@Component
class Historieopmaak {

    /**
     * A step.
     *
     * @param plek the cell or row, empty when it is about the whole concept
     */
    record Regel(
            String wanneer,
            String wie,
            String wat,
            String plek,
            @Nullable String oud,
            @Nullable String nieuw,
            String waarom,
            String hash,
            @Nullable UUID concept) {}

    List<Regel> regels(List<Historieregel> historie) {
        return historie.stream().map(Historieopmaak::regel).toList();
    }

    private static Regel regel(Historieregel regel) {
        StringBuilder plek = new StringBuilder(regel.tabel() == null ? "" : "Tabel " + regel.tabel());
        if (regel.rij() != null) {
            plek.append(", rij ").append(regel.rij());
        }
        if (regel.kolom() != null) {
            plek.append(", kolom ").append(regel.kolom());
        }
        return new Regel(
                Tijdnotatie.moment(regel.op()),
                regel.wie(),
                regel.stap().label(),
                plek.toString(),
                leesbaar(regel.oud()),
                leesbaar(regel.nieuw()),
                regel.opmerking(),
                regel.hash(),
                regel.concept());
    }

    private static @Nullable String leesbaar(@Nullable String cel) {
        return cel != null && cel.isEmpty() ? "leeg" : cel;
    }
}
