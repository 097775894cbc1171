// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.util.List;
import nl.jeugdroute.advies.Advies;

/**
 * A case that gets another advies.
 *
 * @param velden the parts that differ, never empty
 * @param rijen ids of the changed rows it rests on; empty when it comes from something else, such as the pack's own text
 * @param lichter what becomes lighter, in words; empty when nothing does
 * @param zwaarder what becomes heavier, in words; empty when nothing does
 */
public record Verschil(
        Vergelijkcasus.Leesbaar casus,
        Advies nu,
        Advies straks,
        List<Veldverschil> velden,
        List<String> rijen,
        List<String> lichter,
        List<String> zwaarder) {

    public Verschil {
        velden = List.copyOf(velden);
        rijen = List.copyOf(rijen);
        lichter = List.copyOf(lichter);
        zwaarder = List.copyOf(zwaarder);
    }

    /** Whether only reasons or reservations differ, so that nobody would act otherwise. */
    public boolean alleenUitleg() {
        return velden.stream().allMatch(verschil -> verschil.veld() == Adviesveld.UITLEG);
    }
}
