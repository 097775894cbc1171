// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.tabel.Begrippen;

/**
 * Finds the rows of a pack that belong to a subject. A row may belong to more than one, so that each subject can be read on
 * its own.
 */
final class Onderwerpwijzer {

    private final List<Zoekregel> zoekregels =
            Tabelbestand.lees("onderwerpen.csv").stream().map(Zoekregel::van).toList();

    /** The lines that say what a subject is about. */
    List<Zoekregel> zoekregels() {
        return zoekregels;
    }

    /**
     * What a pack says about a subject: names first, heaviest route in front; then the rows in the order of the lines that
     * recognise them, so that rows of several packs about the same thing stand beside each other.
     */
    List<Vondst> vondsten(Vergelijkonderwerp onderwerp, Regelset regels, Begrippen begrippen) {
        List<Zoekregel> eigen = zoekregels.stream()
                .filter(zoek -> zoek.onderwerp() == onderwerp)
                .toList();
        Vondstschrijver schrijver = new Vondstschrijver(regels, begrippen);
        Stream<Vondst> uitleg = regels.definities().stream()
                .filter(rij -> eigen.stream().anyMatch(zoek -> zoek.kiest(rij)))
                .sorted(Comparator.comparing(Onderwerpwijzer::rang))
                .map(schrijver::van)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Vondst::aard));
        Stream<Vondst> rijen = eigen.stream()
                .flatMap(zoek -> regels.beslisrijen().stream().filter(zoek::kiest))
                .distinct()
                .map(schrijver::van);
        return zonderHerhaling(Stream.concat(uitleg, rijen));
    }

    /** Two rows of one pack may say the same of one thing; the reader needs it once. */
    private static List<Vondst> zonderHerhaling(Stream<Vondst> vondsten) {
        Map<String, Vondst> eerste = new LinkedHashMap<>();
        vondsten.forEach(vondst -> eerste.putIfAbsent(vondst.inhoud(), vondst));
        Collection<Vondst> over = eerste.values();
        return List.copyOf(over);
    }

    private static BigDecimal rang(Definitierij rij) {
        return rij.definitie() instanceof Rangplaats plaats ? plaats.rang() : BigDecimal.ZERO;
    }
}
