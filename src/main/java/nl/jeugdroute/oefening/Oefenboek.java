// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Voorbeelden;

/**
 * All stories of all packs, with those of trainers among them, and what the rules of now say about each. A story that tells
 * another answer than the rules is kept apart until somebody rewrites it: nobody learns from it meanwhile.
 */
public final class Oefenboek {

    private final Regelbibliotheek bibliotheek;
    private final Eigenverhalen eigen;
    private final Triage triage;
    private final Clock klok;
    private final AtomicReference<Hoofdstukken> bewaard = new AtomicReference<>();

    public Oefenboek(Regelbibliotheek bibliotheek, Eigenverhalen eigen, Clock klok) {
        this.bibliotheek = bibliotheek;
        this.eigen = eigen;
        this.klok = klok;
        this.triage = new Triage(bibliotheek, klok);
    }

    /** The stories of each pack under one reading of the rules. */
    private record Hoofdstukken(Regelstand stand, Map<String, Hoofdstuk> perPakket) {}

    /**
     * The stories of one pack.
     *
     * @param casussen those that tell what the rules say
     * @param bevindingen what is wrong with the others
     */
    public record Hoofdstuk(List<Oefencasus> casussen, List<Bevinding> bevindingen) {}

    /** Reads and tries the stories of a pack: what is wrong in their table, and which to rewrite. */
    public static Hoofdstuk lees(Regelstand regels, String pakket, Clock klok) {
        Regelstand stand = Voorbeelden.binnenDeDagen(regels, pakket);
        Triage triage = new Triage(new Regelbibliotheek(stand), klok);
        Verhalen.Uitkomst gelezen = Verhalen.lees(stand, pakket);
        List<Bevinding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        List<Oefencasus> goed = new ArrayList<>();
        for (Verhalen.Gelezen verhaal : gelezen.verhalen()) {
            List<Bevinding> anders = Verhalen.teHerschrijven(
                    verhaal,
                    advies(triage, verhaal.casus().casus(), stand)
                            .map(Antwoord::van)
                            .orElse(null));
            if (anders.isEmpty()) {
                goed.add(verhaal.casus());
            }
            bevindingen.addAll(anders);
        }
        return new Hoofdstuk(List.copyOf(goed), List.copyOf(bevindingen));
    }

    /** Rows that contradict each other show only when a case meets both; then there is no advies. */
    private static Optional<Advies> advies(Triage triage, Casus casus, Regelstand stand) {
        try {
            return Optional.of(triage.adviseer(casus, stand));
        } catch (RuntimeException geenAdvies) {
            return Optional.empty();
        }
    }

    /** The packs that have a story to practise with. */
    public List<Pakket> pakketten() {
        return bibliotheek.pakketten().stream()
                .filter(pakket -> !casussen(pakket.id()).isEmpty())
                .toList();
    }

    /** The stories of a pack that can be practised, those of trainers last; none for an unknown pack. */
    public List<Oefencasus> casussen(String pakket) {
        if (bibliotheek.pakketten().stream()
                .noneMatch(kandidaat -> kandidaat.id().equals(pakket))) {
            return List.of();
        }
        return Stream.concat(
                        hoofdstuk(pakket).casussen().stream(),
                        eigen.van(pakket, Voorbeelden.binnenDeDagen(bibliotheek.stand(), pakket)).stream())
                .toList();
    }

    /** What is wrong with stories of a pack, for who keeps them. */
    public List<Bevinding> bevindingen(String pakket) {
        return hoofdstuk(pakket).bevindingen();
    }

    /** One story. */
    public Optional<Oefencasus> zoek(String pakket, String id) {
        return casussen(pakket).stream().filter(casus -> casus.id().equals(id)).findFirst();
    }

    /** A story with its advies. */
    public Oefening oefening(Oefencasus casus) {
        return oefening(casus, casus.casus());
    }

    /** The same story with other facts, to try what they would change. */
    public Oefening oefening(Oefencasus casus, Casus feiten) {
        Regelstand stand = stand(casus.pakket());
        Regelset regels = stand.voor(casus.pakket(), feiten.peildatum());
        return new Oefening(
                casus, regels, triage.adviseer(feiten, regels, stand.peildatum(casus.pakket(), feiten.peildatum())));
    }

    /** The rules of now, on a day on which this pack counts. */
    public Regelstand stand(String pakket) {
        return Voorbeelden.binnenDeDagen(bibliotheek.stand(), pakket);
    }

    private Hoofdstuk hoofdstuk(String pakket) {
        Regelstand stand = bibliotheek.stand();
        Hoofdstukken nu = bewaard.updateAndGet(
                oud -> oud != null && oud.stand() == stand ? oud : new Hoofdstukken(stand, new ConcurrentHashMap<>()));
        return nu.perPakket().computeIfAbsent(pakket, id -> lees(stand, id, klok));
    }
}
