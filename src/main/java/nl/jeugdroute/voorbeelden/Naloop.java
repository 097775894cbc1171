// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.triage.Triage;

/**
 * All examples of a pack, tried once.
 *
 * @param voorbeelden how many examples there are, also those that could not be read
 * @param afwijkingen what is wrong with examples or with what the rules say about them
 * @param rijen how many rows the pack has over all its dates
 * @param ongeraakt ids of rows that no example touches, in natural order
 */
public record Naloop(int voorbeelden, List<Bevinding> afwijkingen, int rijen, List<String> ongeraakt) {

    public Naloop {
        afwijkingen = List.copyOf(afwijkingen);
        ongeraakt = List.copyOf(ongeraakt);
    }

    /** Tries every example of the pack under the rules of its own day. */
    public static Naloop van(Regelstand regels, Pakket pakket, Clock klok) {
        Regelstand stand = Voorbeelden.binnenDeDagen(regels, pakket.id());
        Triage triage = new Triage(new Regelbibliotheek(stand), klok);
        Voorbeelden.Gelezen gelezen = new Voorbeelden(stand, triage).lees(pakket.id());
        List<Bevinding> afwijkingen = new ArrayList<>(gelezen.bevindingen());
        List<Advies> adviezen = new ArrayList<>();
        for (Voorbeeld voorbeeld : gelezen.voorbeelden()) {
            try {
                Advies advies = triage.adviseer(voorbeeld.casus(), stand);
                adviezen.add(advies);
                afwijkingen.addAll(new Verwachting(voorbeeld, advies).afwijkingen());
            } catch (RuntimeException geenAdvies) {
                // Rows that contradict each other show only when a case meets both.
                afwijkingen.add(new Bevinding(
                        voorbeeld.bestand(),
                        voorbeeld.rij().nummer(),
                        voorbeeld.id(),
                        null,
                        null,
                        "Voorbeeld \"" + voorbeeld.titel()
                                + "\": hierover zeggen rijen iets verschillends, zodat er geen" + " advies is."));
            }
        }
        Set<String> rijen = new TreeSet<>(NatuurlijkeOrde.INSTANTIE);
        Set<String> ongeraakt = new TreeSet<>(NatuurlijkeOrde.INSTANTIE);
        for (Tijdvak tijdvak : pakket.tijdvakken()) {
            Regelset set = stand.voor(pakket.id(), tijdvak.van());
            rijen.addAll(set.regelboek().regels().keySet());
            ongeraakt.addAll(Dekking.ongeraakt(set, adviezen.stream()));
        }
        return new Naloop(
                stand.voorbeelden(pakket.id()).rijen().size(), afwijkingen, rijen.size(), List.copyOf(ongeraakt));
    }
}
