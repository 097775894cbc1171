// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Logboek.Plek;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.excel.Excelblad;
import nl.jeugdroute.regels.excel.Excelschrijver;
import nl.jeugdroute.regels.excel.Upload;
import nl.jeugdroute.regels.excel.Uploadlezer;
import nl.jeugdroute.regels.excel.Uploadresultaat;
import nl.jeugdroute.regels.lezen.Regeltabellen;
import nl.jeugdroute.regels.tabel.Tabel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The way of a change from concept to live rules. Every method checks what the account may do, every step lands in the
 * history, and whatever cannot be done is refused with a {@link Beheerweigering} that leaves everything as it was.
 */
public class Concepten {

    private static final int LANGSTE_TITEL = 200;

    private final Conceptopslag opslag;
    private final Publicatieopslag publicaties;
    private final Logboek logboek;
    private final Regelmapbestanden bestanden;
    private final Pakkettabellen pakkettabellen;
    private final Conceptbeeld beeld;
    private final Conceptproef proef;
    private final Conceptcontrole controle;
    private final Bewerken bewerken;
    private final Publiceren publiceren;
    private final Besluiten besluiten;
    private final TransactionOperations transactie;

    /**
     * The flow over one rules folder.
     *
     * @param bibliotheek the live rules
     * @param rules the folder in which published tables are written
     * @param herlaad asks for the folder to be read again; called after every publication
     */
    public Concepten(
            JdbcClient jdbc,
            TransactionOperations transactie,
            Regelbibliotheek bibliotheek,
            Path rules,
            Dossier dossier,
            Clock klok,
            Runnable herlaad) {
        this.bestanden = new Regelmapbestanden(rules);
        this.proef = new Conceptproef(bestanden, bibliotheek, klok);
        this.opslag = new Conceptopslag(jdbc);
        this.publicaties = new Publicatieopslag(jdbc);
        this.logboek = new Logboek(jdbc, klok);
        this.pakkettabellen = new Pakkettabellen(bibliotheek, bestanden);
        this.beeld = new Conceptbeeld(opslag, publicaties, logboek, pakkettabellen, bestanden);
        this.controle = new Conceptcontrole(proef, beeld, bibliotheek, dossier, logboek, klok);
        this.bewerken = new Bewerken(opslag, logboek, pakkettabellen, beeld, transactie);
        this.publiceren = new Publiceren(
                opslag, publicaties, logboek, beeld, controle, proef, bestanden, bibliotheek, transactie, herlaad);
        this.besluiten = new Besluiten(opslag, logboek, beeld, controle, publiceren, transactie, klok);
        this.transactie = transactie;
    }

    /** All concepts, those still under way first, then newest first. */
    public List<Concept> lijst(Rolaccount wie) {
        lezer(wie);
        return opslag.alle().stream()
                .sorted(Comparator.comparing((Kop kop) -> kop.status().klaar()))
                .map(beeld::van)
                .toList();
    }

    /** One concept. */
    public Concept geef(Rolaccount wie, UUID id) {
        lezer(wie);
        return beeld.van(kop(id));
    }

    /** Starts a concept of a pack. It changes nothing yet. */
    public Concept maak(Rolaccount wie, String pakket, String titel) {
        wijziger(wie);
        pakkettabellen.van(pakket);
        String naam = titel.strip();
        if (naam.isEmpty() || naam.length() > LANGSTE_TITEL) {
            throw new VerkeerdeStap("Geef het concept een titel van hooguit " + LANGSTE_TITEL + " tekens.");
        }
        Kop kop = new Kop(UUID.randomUUID(), pakket, naam, Conceptstatus.CONCEPT, logboek.nu(), null, null, null);
        transactie.executeWithoutResult(status -> {
            opslag.voeg(kop);
            logboek.schrijf(
                    kop.id(), pakket, wie.naam(), Stap.AANGEMAAKT, Plek.GEHEEL, Conceptbeeld.hash(List.of()), "");
        });
        return beeld.van(kop);
    }

    /**
     * Tries a case under the rules as they would be with this concept; nothing is kept.
     *
     * @throws nl.jeugdroute.regels.RegelsOngeldig when the concept has a mistake in it
     */
    public <T> T onder(Rolaccount wie, UUID id, Function<Regelstand, T> werk) {
        lezer(wie);
        return proef.onder(Conceptcontrole.bestanden(opslag.tabellen(kop(id).id())), werk);
    }

    /** The names of the tables of the pack that may be changed, in the order of the pack, examples last. */
    public List<String> tabellen(Rolaccount wie, UUID id) {
        lezer(wie);
        return pakkettabellen.van(kop(id).pakket()).stream().map(Tabel::naam).toList();
    }

    /** A table as it stands in the concept. */
    public Concepttabel tabel(Rolaccount wie, UUID id, String tabel) {
        lezer(wie);
        Kop kop = kop(id);
        return beeld.tabel(kop, pakkettabellen.tabel(kop.pakket(), tabel));
    }

    /**
     * Changes cells of one table, all or none. Takes the concept back to CONCEPT. Rows are named by their
     * {@link nl.jeugdroute.regels.tabel.Rij#sleutel() key}, or by their id alone where that is enough; so everywhere here.
     */
    public Concepttabel wijzig(Rolaccount wie, UUID id, String tabel, String hash, List<Celwijziging> wijzigingen) {
        return bewerken.bewerk(
                wijziger(wie), id, tabel, hash, Stap.CEL_GEWIJZIGD, inhoud -> Bewerking.wijzig(inhoud, wijzigingen));
    }

    /** Adds a row that is a copy of another under a new id. Takes the concept back to CONCEPT. */
    public Concepttabel kopieerRij(Rolaccount wie, UUID id, String tabel, String hash, String rij, String nieuwId) {
        return bewerken.bewerk(
                wijziger(wie), id, tabel, hash, Stap.RIJ_TOEGEVOEGD, inhoud -> Bewerking.kopieer(inhoud, rij, nieuwId));
    }

    /**
     * Lets a row follow itself: it stops the day before, and the same row starts on that day, ready to be changed. Takes
     * the concept back to CONCEPT.
     */
    public Concepttabel volgOp(Rolaccount wie, UUID id, String tabel, String hash, String rij, LocalDate vanaf) {
        return bewerken.bewerk(
                wijziger(wie), id, tabel, hash, Stap.RIJ_TOEGEVOEGD, inhoud -> Bewerking.volgOp(inhoud, rij, vanaf));
    }

    /** Removes a row. Takes the concept back to CONCEPT. */
    public Concepttabel verwijderRij(Rolaccount wie, UUID id, String tabel, String hash, String rij) {
        return bewerken.bewerk(
                wijziger(wie), id, tabel, hash, Stap.RIJ_VERWIJDERD, inhoud -> Bewerking.verwijder(inhoud, rij));
    }

    /**
     * Replaces a table by an uploaded CSV or Excel file; a file with a mistake changes nothing. Refused as
     * {@link Achterhaald} when the file says it was made from another version of the table.
     */
    public Oplaaduitslag laadOp(
            Rolaccount wie, UUID id, String tabel, String hash, String bestandsnaam, byte[] inhoud) {
        wijziger(wie);
        Tabel vorm = pakkettabellen.tabel(kop(id).pakket(), tabel);
        Uploadresultaat resultaat = bestanden.inKopie(
                Conceptcontrole.bestanden(opslag.tabellen(id)),
                map -> new Uploadlezer(map).lees(new Upload(bestandsnaam, inhoud), vorm.bestand()));
        if (resultaat instanceof Uploadresultaat.Gelezen gelezen) {
            return new Oplaaduitslag(bewerken.laadOp(wie, id, tabel, hash, gelezen), List.of());
        }
        return new Oplaaduitslag(null, ((Uploadresultaat.Geweigerd) resultaat).bevindingen());
    }

    /** A table as it stands in the concept, as an Excel file that {@link #laadOp} takes back. */
    public byte[] alsExcel(Rolaccount wie, UUID id, String tabel) {
        lezer(wie);
        Tabel vorm = pakkettabellen.tabel(kop(id).pakket(), tabel);
        return bestanden.inKopie(Conceptcontrole.bestanden(opslag.tabellen(id)), map -> {
            Regeltabellen gelezen = Regeltabellen.lees(map);
            Tabel eigen = gelezen.tabel(vorm.bestand())
                    .orElseThrow(
                            () -> new VerkeerdeStap("Deze tabel heeft nog een fout in de koprij. Herstel die eerst."));
            return Excelschrijver.schrijf(Excelblad.van(gelezen, eigen, besluiten.vandaag()));
        });
    }

    /** Drops the changes of the concept to one table. */
    public Concept herstel(Rolaccount wie, UUID id, String tabel, String hash) {
        bewerken.herstel(wijziger(wie), id, tabel, hash);
        return beeld.van(kop(id));
    }

    /**
     * Takes over what was published since and keeps the changes of the concept. Refused, naming the rows, where both
     * changed the same row.
     */
    public Concepttabel ververs(Rolaccount wie, UUID id, String tabel, String hash) {
        return bewerken.ververs(wijziger(wie), id, tabel, hash);
    }

    /** Reads, tries and compares the concept. Changes nothing; takes some seconds. */
    public Controle controleer(Rolaccount wie, UUID id, Controlevraag vraag) {
        lezer(wie);
        byte[] casussen = vraag.casussen();
        if (casussen != null && casussen.length > Controlevraag.GROOTSTE_BESTAND) {
            throw new VerkeerdeStap("Dit bestand met casussen is te groot. Het mag hooguit 10 MB zijn.");
        }
        return controle.volledig(kop(id), opslag.tabellen(id), vraag);
    }

    /** Submits for approval; refused with {@link NietInOrde} when the concept does not pass its checks. */
    public Concept dienIn(Rolaccount wie, UUID id, String opmerking) {
        return beeld.van(besluiten.dienIn(wijziger(wie), id, opmerking));
    }

    /**
     * Approves, by somebody who is no author.
     *
     * @param hash {@link Concept#hash()} as the approver saw it; what changed meanwhile is not approved unseen
     */
    public Concept keurGoed(Rolaccount wie, UUID id, String hash, String opmerking) {
        return beeld.van(besluiten.keurGoed(wijziger(wie), id, hash, opmerking));
    }

    /** Returns a submitted, approved or planned concept to its authors; the remark is required. */
    public Concept stuurTerug(Rolaccount wie, UUID id, String opmerking) {
        return beeld.van(besluiten.stuurTerug(wijziger(wie), id, opmerking));
    }

    /** Ends a concept without publishing it. */
    public Concept trekIn(Rolaccount wie, UUID id, String opmerking) {
        return beeld.van(besluiten.trekIn(wijziger(wie), id, opmerking));
    }

    /** Publishes an approved concept at once, by somebody who is no author. */
    public Publicatie publiceer(Rolaccount wie, UUID id, String opmerking) {
        return publiceren.concept(besluiten.tePubliceren(wijziger(wie), id), wie.naam(), opmerking);
    }

    /** Plans an approved concept to go live on a day to come, by somebody who is no author. */
    public Concept planIn(Rolaccount wie, UUID id, LocalDate vanaf, String opmerking) {
        return beeld.van(besluiten.planIn(wijziger(wie), id, vanaf, opmerking));
    }

    /** All publications, newest first. */
    public List<Publicatie> publicaties(Rolaccount wie) {
        lezer(wie);
        return publicaties.alle();
    }

    /**
     * Takes a publication back: the files it changed become byte for byte what they were. The reason is required. Refused
     * when one of those files was changed again since.
     */
    public Publicatie maakOngedaan(Rolaccount wie, UUID publicatie, String reden) {
        wijziger(wie);
        Besluiten.verplicht(reden, "Schrijf erbij waarom u dit ongedaan maakt.");
        return publiceren.ongedaan(
                publicaties.zoek(publicatie).orElseThrow(() -> new NietGevonden("Deze publicatie bestaat niet.")),
                wie.naam(),
                reden);
    }

    /** Every step of a concept, oldest first. */
    public List<Historieregel> historie(Rolaccount wie, UUID id) {
        lezer(wie);
        return logboek.van(kop(id).id());
    }

    /** Every step of a pack, newest first, undo included. */
    public List<Historieregel> historieVanPakket(Rolaccount wie, String pakket) {
        lezer(wie);
        return logboek.vanPakket(pakket);
    }

    /**
     * Publishes whatever was planned for today or earlier. What can no longer be published goes back to its authors, with
     * the reason in the history.
     *
     * @return how many concepts went live
     */
    int publiceerGeplande() {
        return besluiten.publiceerGeplande();
    }

    private Kop kop(UUID id) {
        return opslag.zoek(id).orElseThrow(Besluiten::onbekend);
    }

    private static void lezer(Rolaccount wie) {
        if (!wie.magLezen()) {
            throw new NietToegestaan("Alleen beleidsmedewerkers en beheerders kunnen concepten bekijken.");
        }
    }

    private static Rolaccount wijziger(Rolaccount wie) {
        if (!wie.magWijzigen()) {
            throw new NietToegestaan("Alleen beleidsmedewerkers kunnen regels wijzigen.");
        }
        return wie;
    }
}
