// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.bewijs.Bewijsstaat;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeeld;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads rules and tries them on every example before anybody is advised by them. Trying also warms them up: the first
 * cases of a fresh rule set would take ten times as long.
 */
public final class Keuring {

    private static final Logger LOG = LoggerFactory.getLogger(Keuring.class);

    /** So many examples of a pack make its rules as fast as they get. */
    private static final int OM_WARM_TE_WORDEN = 40;

    private static final int MEESTE_WARM = 10;

    private final Clock klok;
    private final @Nullable Keurboek keurboek;

    /** Tries everything every time. */
    public Keuring(Clock klok) {
        this(klok, null);
    }

    /** Does not try again what this book says was good. */
    public Keuring(Clock klok, @Nullable Keurboek keurboek) {
        this.klok = klok;
        this.keurboek = keurboek;
    }

    /**
     * The rules in this folder: whole, tried on every example, and proven to keep every promise.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public Regelstand lees(Path map) {
        Regelstand stand = Regelstand.lees(map, klok);
        keur(stand);
        return stand;
    }

    /**
     * The same, but packs of which nothing changed since earlier rules, which were tried then, are taken over.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong
     */
    public Regelstand lees(Path map, Regelstand eerder) {
        Regelstand stand = Regelstand.lees(map, klok, eerder);
        List<Pakket> nieuw = nieuwe(stand, eerder);
        Set<String> gekeurd = keur(stand, nieuw);
        // Nobody is waiting for these rules yet, but whoever comes next must not wait for them to get up to speed.
        warmOp(
                stand,
                nieuw.stream().filter(pakket -> gekeurd.contains(pakket.id())).toList());
        return stand;
    }

    /**
     * Tries rules that were read already.
     *
     * @throws RegelsOngeldig with every finding when anything is wrong; then they are closed
     */
    public void keur(Regelstand stand) {
        keur(stand, stand.pakketten());
    }

    /** Tries those of these packs that the book does not know, and says which it knew. */
    private Set<String> keur(Regelstand stand, List<Pakket> pakketten) {
        Set<String> gekeurd = keurboek == null ? Set.of() : keurboek.gekeurd(stand, pakketten);
        List<Pakket> onbekend = pakketten.stream()
                .filter(pakket -> !gekeurd.contains(pakket.id()))
                .toList();
        List<Bevinding> bevindingen = new ArrayList<>(probeer(stand, onbekend));
        bevindingen.addAll(Bewijsstaat.van(stand, onbekend).bevindingen());
        if (!bevindingen.isEmpty()) {
            stand.sluit();
            throw new RegelsOngeldig(bevindingen);
        }
        if (keurboek != null) {
            keurboek.noteer(stand, onbekend);
        }
        return gekeurd;
    }

    /** Lets the rules that count today see some cases before people bring theirs. */
    public void warmOp(Regelstand stand) {
        warmOp(stand, stand.pakketten());
    }

    /** A few packs make the program fast; an engine nobody asks anything of would only take room. */
    private void warmOp(Regelstand stand, List<Pakket> pakketten) {
        Voorbeelden voorbeelden = new Voorbeelden(stand, new Triage(new Regelbibliotheek(stand), klok));
        pakketten.stream()
                .limit(MEESTE_WARM)
                .forEach(pakket -> voorbeelden.lees(pakket.id()).voorbeelden().stream()
                        .limit(OM_WARM_TE_WORDEN)
                        .forEach(voorbeeld -> probeer(voorbeelden, voorbeeld)));
    }

    /** What the examples of all packs find wrong with these rules. */
    public List<Bevinding> probeer(Regelstand stand) {
        return probeer(stand, stand.pakketten());
    }

    /** What the examples find wrong of all packs that are not the same as in these earlier rules, which were tried. */
    public List<Bevinding> probeer(Regelstand stand, Regelstand eerder) {
        return probeer(stand, nieuwe(stand, eerder));
    }

    private List<Bevinding> probeer(Regelstand stand, List<Pakket> pakketten) {
        Triage triage = new Triage(new Regelbibliotheek(stand), klok);
        Voorbeelden voorbeelden = new Voorbeelden(stand, triage);
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Pakket pakket : pakketten) {
            Voorbeelden.Gelezen gelezen = voorbeelden.lees(pakket.id());
            bevindingen.addAll(gelezen.bevindingen());
            for (Voorbeeld voorbeeld : gelezen.voorbeelden()) {
                bevindingen.addAll(probeer(voorbeelden, voorbeeld));
            }
            if (bevindingen.isEmpty()) {
                bevindingen.addAll(inElkTijdvak(stand, pakket, gelezen.voorbeelden(), triage));
            }
        }
        return bevindingen;
    }

    /** The packs that did not go over from the earlier rules as they were. */
    private static List<Pakket> nieuwe(Regelstand stand, Regelstand eerder) {
        return stand.pakketten().stream()
                .filter(pakket -> !stand.deelt(pakket.id(), eerder))
                .toList();
    }

    private static List<Bevinding> probeer(Voorbeelden voorbeelden, Voorbeeld voorbeeld) {
        try {
            return voorbeelden.controleer(voorbeeld);
        } catch (RuntimeException loopVast) {
            LOG.warn("An example could not be evaluated", Storing.zonderInhoud(loopVast));
            return List.of(vast(voorbeeld, ""));
        }
    }

    /** An example expects something of one day only, but every tijdvak must be able to answer it. */
    private static List<Bevinding> inElkTijdvak(
            Regelstand stand, Pakket pakket, List<Voorbeeld> voorbeelden, Triage triage) {
        List<Bevinding> bevindingen = new ArrayList<>();
        for (var tijdvak : pakket.tijdvakken()) {
            Regelset set = stand.voor(pakket.id(), tijdvak.van());
            for (Voorbeeld voorbeeld : voorbeelden) {
                if (kentAlles(set, voorbeeld.casus())) {
                    try {
                        triage.adviseer(voorbeeld.casus(), set, tijdvak.van());
                    } catch (RuntimeException loopVast) {
                        LOG.warn("An example could not be evaluated", Storing.zonderInhoud(loopVast));
                        bevindingen.add(vast(voorbeeld, " op " + tijdvak.van()));
                    }
                }
            }
        }
        return bevindingen;
    }

    private static boolean kentAlles(Regelset set, Casus casus) {
        return set.voorzieningcodes().containsAll(casus.gewensteVoorzieningen());
    }

    private static Bevinding vast(Voorbeeld voorbeeld, String dag) {
        return new Bevinding(
                voorbeeld.bestand(),
                voorbeeld.rij().nummer(),
                voorbeeld.id(),
                null,
                null,
                "Voorbeeld \"" + voorbeeld.titel() + "\": met deze regels komt er" + dag
                        + " geen advies uit. Spreken rijen elkaar tegen, of gelden er te weinig rijen op die dag?");
    }
}
