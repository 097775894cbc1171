// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.voorbeelden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.triage.Triage;

/** Reads the example cases of the packs and checks them against the rules. */
public final class Voorbeelden {

    private final Supplier<Regelstand> regels;
    private final Triage triage;

    /** The examples of the rules that count when they are asked for. */
    public Voorbeelden(Regelbibliotheek bibliotheek, Triage triage) {
        this.regels = bibliotheek::stand;
        this.triage = triage;
    }

    /** The examples of rules that need not count yet. */
    public Voorbeelden(Regelstand stand, Triage triage) {
        this.regels = () -> stand;
        this.triage = triage;
    }

    /** Examples that could be read, and what is wrong with the others. */
    public record Gelezen(List<Voorbeeld> voorbeelden, List<Bevinding> bevindingen) {}

    /** Reads the examples of a pack. */
    public Gelezen lees(String pakket) {
        return van(regels.get(), pakket);
    }

    /** Reads the examples of a pack as these rules have them. */
    public static Gelezen van(Regelstand stand, String pakket) {
        return lees(pakket, binnenDeDagen(stand, pakket));
    }

    /** An example without a day of its own is about a day of its pack, also before that pack begins and after it ends. */
    public static Regelstand binnenDeDagen(Regelstand stand, String pakket) {
        Tijdvak dagen = stand.pakketten().stream()
                .filter(kandidaat -> kandidaat.id().equals(pakket))
                .map(Pakket::geldigheid)
                .findFirst()
                .orElse(new Tijdvak(LocalDate.MIN, null));
        LocalDate vandaag = stand.vandaag();
        LocalDate dag = vandaag.isBefore(dagen.van()) ? dagen.van() : dagen.bevat(vandaag) ? vandaag : dagen.tot();
        return dag == null || dag.equals(vandaag)
                ? stand
                : stand.opMoment(Clock.fixed(dag.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Gelezen lees(String pakket, Regelstand stand) {
        List<Voorbeeld> gelezen = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        Casuslezer lezer = new Casuslezer(new Regelbibliotheek(stand));
        Tabel tabel = stand.voorbeelden(pakket);
        for (Rij rij : tabel.rijen()) {
            try {
                Leesresultaat resultaat =
                        lezer.lees(Feitencel.alsJson(pakket, rij.cel("peildatum"), rij.cel("feiten")));
                if (resultaat instanceof Leesresultaat.Gelezen goed) {
                    gelezen.add(new Voorbeeld(pakket, tabel.bestand(), rij, goed.casus()));
                } else {
                    ((Leesresultaat.Fouten) resultaat)
                            .fouten()
                            .forEach(fout -> bevindingen.add(bevinding(tabel, rij, fout.melding())));
                }
            } catch (IllegalArgumentException e) {
                bevindingen.add(bevinding(tabel, rij, String.valueOf(e.getMessage())));
            }
        }
        return new Gelezen(gelezen, bevindingen);
    }

    private static Bevinding bevinding(Tabel tabel, Rij rij, String melding) {
        return new Bevinding(tabel.bestand(), rij.nummer(), rij.id(), "feiten", rij.cel("feiten"), melding);
    }

    /** Checks one example; no findings means the rules still say what it expects. */
    public List<Bevinding> controleer(Voorbeeld voorbeeld) {
        return controleer(voorbeeld, binnenDeDagen(regels.get(), voorbeeld.pakket()));
    }

    private List<Bevinding> controleer(Voorbeeld voorbeeld, Regelstand stand) {
        return new Verwachting(voorbeeld, triage.adviseer(voorbeeld.casus(), stand)).afwijkingen();
    }

    /** Reads and checks every example of a pack. */
    public List<Bevinding> controleer(String pakket) {
        Regelstand stand = binnenDeDagen(regels.get(), pakket);
        Gelezen gelezen = lees(pakket, stand);
        List<Bevinding> bevindingen = new ArrayList<>(gelezen.bevindingen());
        gelezen.voorbeelden().forEach(voorbeeld -> bevindingen.addAll(controleer(voorbeeld, stand)));
        return bevindingen;
    }
}
