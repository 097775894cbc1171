// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Instant;
import java.util.List;
import nl.jeugdroute.bewijs.Bewijspunt;
import nl.jeugdroute.bewijs.verschil.Domeinverschil;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.vergelijking.Vergelijking;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said about a concept before it goes live.
 *
 * @param hash the concept this is about
 * @param bevindingen what the reader refuses, each at its cell
 * @param voorbeelden how many examples there are; 0 when the rules could not be read
 * @param afwijkingen what examples expect otherwise
 * @param beloften how many promises were put to the proof; 0 when the rules could not be read
 * @param onveilig broken promises, contradictions and gaps, each with the smallest case that shows it
 * @param waarschuwingen rows that never fire, never matter or stand twice; they may go live with a reason
 * @param rijen how many rows are in force; 0 when the rules could not be read
 * @param ongeraakt ids of rows that no example touches
 * @param verhalen stories to practise with that would tell another answer than the rules; rewriting them may wait
 * @param impact which cases get another advies, or null when the rules could not be read
 * @param domein what changes over every combination of facts, or null when that was not worked out
 * @param verouderd names of tables that were published anew since the concept took them
 */
public record Controle(
        Instant op,
        String hash,
        List<Bevinding> bevindingen,
        int voorbeelden,
        List<Bevinding> afwijkingen,
        int beloften,
        List<Bewijspunt> onveilig,
        List<Bewijspunt> waarschuwingen,
        int rijen,
        List<String> ongeraakt,
        List<Bevinding> verhalen,
        @Nullable Vergelijking impact,
        @Nullable Domeinverschil domein,
        List<String> verouderd) {

    public Controle {
        bevindingen = List.copyOf(bevindingen);
        afwijkingen = List.copyOf(afwijkingen);
        onveilig = List.copyOf(onveilig);
        waarschuwingen = List.copyOf(waarschuwingen);
        ongeraakt = List.copyOf(ongeraakt);
        verhalen = List.copyOf(verhalen);
        verouderd = List.copyOf(verouderd);
    }

    /** The same check, with what changes over every combination of facts. */
    Controle met(Domeinverschil verschil) {
        return new Controle(
                op,
                hash,
                bevindingen,
                voorbeelden,
                afwijkingen,
                beloften,
                onveilig,
                waarschuwingen,
                rijen,
                ongeraakt,
                verhalen,
                impact,
                verschil,
                verouderd);
    }

    /** Whether the concept may go on: readable, all examples right, every promise
     * proven, nothing outdated, an advies for every compared case. */
    public boolean goed() {
        return bevindingen.isEmpty()
                && afwijkingen.isEmpty()
                && onveilig.isEmpty()
                && verouderd.isEmpty()
                && (impact == null || impact.nietMeegenomen().mislukt().isEmpty());
    }
}
