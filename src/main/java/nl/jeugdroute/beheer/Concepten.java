// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The way of a change from concept to live rules. Every method checks what the account may do, every step lands in the
 * history, and whatever cannot be done is refused with a {@link Beheerweigering} that leaves everything as it was.
 */
public class Concepten {

    /** All concepts, those still under way first, then newest first. */
    public List<Concept> lijst(Rolaccount wie) {
        throw new UnsupportedOperationException();
    }

    /** One concept. */
    public Concept geef(Rolaccount wie, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Starts a concept of a pack. It changes nothing yet. */
    public Concept maak(Rolaccount wie, String pakket, String titel) {
        throw new UnsupportedOperationException();
    }

    /** The names of the tables of the pack that may be changed, in the order of the pack, examples last. */
    public List<String> tabellen(Rolaccount wie, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A table as it stands in the concept. */
    public Concepttabel tabel(Rolaccount wie, UUID id, String tabel) {
        throw new UnsupportedOperationException();
    }

    /** Changes cells of one table, all or none. Takes the concept back to CONCEPT. */
    public Concepttabel wijzig(Rolaccount wie, UUID id, String tabel, String hash, List<Celwijziging> wijzigingen) {
        throw new UnsupportedOperationException();
    }

    /** Adds a row that is a copy of another under a new id. Takes the concept back to CONCEPT. */
    public Concepttabel kopieerRij(Rolaccount wie, UUID id, String tabel, String hash, String rij, String nieuwId) {
        throw new UnsupportedOperationException();
    }

    /** Removes a row. Takes the concept back to CONCEPT. */
    public Concepttabel verwijderRij(Rolaccount wie, UUID id, String tabel, String hash, String rij) {
        throw new UnsupportedOperationException();
    }

    /** Replaces a table by an uploaded file; a file that cannot be used changes nothing. */
    public Oplaaduitslag laadOp(
            Rolaccount wie, UUID id, String tabel, String hash, String bestandsnaam, byte[] inhoud) {
        throw new UnsupportedOperationException();
    }

    /** Drops the changes of the concept to one table. */
    public Concept herstel(Rolaccount wie, UUID id, String tabel, String hash) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes over what was published since and keeps the changes of the concept. Refused, naming the rows, where both
     * changed the same row.
     */
    public Concepttabel ververs(Rolaccount wie, UUID id, String tabel, String hash) {
        throw new UnsupportedOperationException();
    }

    /** Reads, tries and compares the concept. Changes nothing; takes some seconds. */
    public Controle controleer(Rolaccount wie, UUID id, Controlevraag vraag) {
        throw new UnsupportedOperationException();
    }

    /** Submits for approval; refused with {@link NietInOrde} when the concept does not pass its checks. */
    public Concept dienIn(Rolaccount wie, UUID id, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /**
     * Approves, by somebody who is no author.
     *
     * @param hash {@link Concept#hash()} as the approver saw it; what changed meanwhile is not approved unseen
     */
    public Concept keurGoed(Rolaccount wie, UUID id, String hash, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /** Returns a submitted, approved or planned concept to its authors; the remark is required. */
    public Concept stuurTerug(Rolaccount wie, UUID id, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /** Ends a concept without publishing it. */
    public Concept trekIn(Rolaccount wie, UUID id, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /** Publishes an approved concept at once, by somebody who is no author. */
    public Publicatie publiceer(Rolaccount wie, UUID id, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /** Plans an approved concept to go live on a day to come, by somebody who is no author. */
    public Concept planIn(Rolaccount wie, UUID id, LocalDate vanaf, String opmerking) {
        throw new UnsupportedOperationException();
    }

    /** All publications, newest first. */
    public List<Publicatie> publicaties(Rolaccount wie) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a publication back: the files it changed become byte for byte what they were. The reason is required. Refused
     * when one of those files was changed again since.
     */
    public Publicatie maakOngedaan(Rolaccount wie, UUID publicatie, String reden) {
        throw new UnsupportedOperationException();
    }

    /** Every step of a concept, oldest first. */
    public List<Historieregel> historie(Rolaccount wie, UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Every step of a pack, newest first, undo included. */
    public List<Historieregel> historieVanPakket(Rolaccount wie, String pakket) {
        throw new UnsupportedOperationException();
    }
}
