// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Conceptopslag.Tabelrij;
import nl.jeugdroute.beheer.Logboek.Plek;
import nl.jeugdroute.beheer.Pakkettabellen.Gepubliceerd;
import nl.jeugdroute.regels.excel.Herkomst;
import nl.jeugdroute.regels.excel.Uploadresultaat;
import nl.jeugdroute.regels.lezen.Tabelinhoud;
import nl.jeugdroute.regels.tabel.Tabel;
import nl.jeugdroute.vergelijking.Gewijzigderij;
import nl.jeugdroute.vergelijking.Gewijzigderij.Aard;
import nl.jeugdroute.vergelijking.Rijverschillen;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Changes of a concept, one at a time: nobody can come between looking at a table and writing it. */
final class Bewerken {

    private final Conceptopslag opslag;
    private final Logboek logboek;
    private final Pakkettabellen tabellen;
    private final Conceptbeeld beeld;
    private final TransactionOperations transactie;

    Bewerken(
            Conceptopslag opslag,
            Logboek logboek,
            Pakkettabellen tabellen,
            Conceptbeeld beeld,
            TransactionOperations transactie) {
        this.opslag = opslag;
        this.logboek = logboek;
        this.tabellen = tabellen;
        this.beeld = beeld;
        this.transactie = transactie;
    }

    /** What one change works on. */
    private record Werk(Kop kop, Tabel tabel, @Nullable Tabelrij eigen, Tabelinhoud inhoud) {}

    /** Changes a table. */
    Concepttabel bewerk(
            Rolaccount wie, UUID id, String tabel, String hash, Stap stap, UnaryOperator<Tabelinhoud> bewerking) {
        return metTabel(id, tabel, hash, werk -> {
            Gepubliceerd basis = basis(werk);
            leg(wie, werk, stap, basis, bewerking.apply(werk.inhoud()));
            return beeld.tabel(werk.kop(), werk.tabel());
        });
    }

    /** Replaces a table by what was read from an upload. */
    Concepttabel laadOp(Rolaccount wie, UUID id, String tabel, String hash, Uploadresultaat.Gelezen upload) {
        return metTabel(id, tabel, hash, werk -> {
            Gepubliceerd basis = basis(werk);
            Herkomst herkomst = upload.herkomst();
            if (herkomst != null
                    && !herkomst.basishash().equals(hash)
                    && !(herkomst.basishash().equals(Canoniek.hash(basis.inhoud())) && alleenVan(wie, id, tabel))) {
                throw beeld.achterhaald(id, werk.tabel());
            }
            leg(wie, werk, Stap.TABEL_OPGELADEN, basis, new Tabelinhoud(upload.kop(), upload.rijen()));
            return beeld.tabel(werk.kop(), werk.tabel());
        });
    }

    /** Who corrects a file and sends it again overwrites nobody. */
    private boolean alleenVan(Rolaccount wie, UUID id, String tabel) {
        return logboek.van(id).stream()
                .filter(regel -> tabel.equals(regel.tabel()))
                .allMatch(regel -> regel.wie().equals(wie.naam()));
    }

    /** Takes back what the concept changed in a table. */
    void herstel(Rolaccount wie, UUID id, String tabel, String hash) {
        metTabel(id, tabel, hash, werk -> {
            Gepubliceerd basis = basis(werk);
            leg(wie, werk, Stap.TABEL_HERSTELD, basis, basis.inhoud());
            return beeld.tabel(werk.kop(), werk.tabel());
        });
    }

    /** Puts the change on top of what was published since. */
    Concepttabel ververs(Rolaccount wie, UUID id, String tabel, String hash) {
        return metTabel(id, tabel, hash, werk -> {
            if (werk.eigen() != null && beeld.verouderd(werk.eigen())) {
                Gepubliceerd nu = tabellen.gepubliceerd(werk.tabel());
                Tabelinhoud samen = Samenvoeging.van(basis(werk).inhoud(), werk.inhoud(), nu.inhoud());
                bewaar(wie, werk, nu, samen);
                logboek.schrijf(
                        id,
                        werk.kop().pakket(),
                        wie.naam(),
                        Stap.TABEL_VERVERST,
                        Plek.tabel(tabel),
                        Canoniek.hash(samen),
                        samenvatting(verschillen(werk, samen)));
                terugNaarConcept(werk.kop());
            }
            return beeld.tabel(werk.kop(), werk.tabel());
        });
    }

    private Concepttabel metTabel(UUID id, String naam, String hash, Function<Werk, Concepttabel> doen) {
        return Objects.requireNonNull(transactie.execute(status -> {
            Kop kop = opslag.zoekEnHoud(id).orElseThrow(Besluiten::onbekend);
            Besluiten.open(kop);
            Tabel tabel = tabellen.tabel(kop.pakket(), naam);
            Tabelinhoud inhoud = beeld.inhoud(id, tabel);
            if (!Canoniek.hash(inhoud).equals(hash)) {
                throw beeld.achterhaald(id, tabel);
            }
            return doen.apply(new Werk(kop, tabel, opslag.tabel(id, naam).orElse(null), inhoud));
        }));
    }

    /** What the concept started from. */
    private Gepubliceerd basis(Werk werk) {
        Tabelrij eigen = werk.eigen();
        if (eigen == null) {
            return tabellen.gepubliceerd(werk.tabel());
        }
        return eigen.basis() == null
                ? new Gepubliceerd(null, new Tabelinhoud(werk.inhoud().kop(), List.of()))
                : new Gepubliceerd(eigen.basis(), Pakkettabellen.lees(eigen.bestand(), eigen.basis()));
    }

    private void leg(Rolaccount wie, Werk werk, Stap stap, Gepubliceerd basis, Tabelinhoud nieuw) {
        List<Gewijzigderij> verschillen = verschillen(werk, nieuw);
        if (verschillen.isEmpty()) {
            return;
        }
        bewaar(wie, werk, basis, nieuw);
        String hash = Canoniek.hash(nieuw);
        boolean perRij = stap == Stap.CEL_GEWIJZIGD || stap == Stap.RIJ_TOEGEVOEGD || stap == Stap.RIJ_VERWIJDERD;
        if (perRij) {
            verschillen.forEach(rij -> schrijf(wie, werk, rij, hash));
        } else {
            logboek.schrijf(
                    werk.kop().id(),
                    werk.kop().pakket(),
                    wie.naam(),
                    stap,
                    Plek.tabel(werk.tabel().naam()),
                    hash,
                    samenvatting(verschillen));
        }
        terugNaarConcept(werk.kop());
    }

    private void schrijf(Rolaccount wie, Werk werk, Gewijzigderij rij, String hash) {
        Kop kop = werk.kop();
        if (rij.aard() == Aard.GEWIJZIGD) {
            rij.cellen()
                    .forEach(cel -> logboek.schrijf(
                            kop.id(),
                            kop.pakket(),
                            wie.naam(),
                            Stap.CEL_GEWIJZIGD,
                            new Plek(rij.tabel(), rij.id(), cel.kolom(), cel.nu(), cel.straks()),
                            hash,
                            ""));
        } else {
            logboek.schrijf(
                    kop.id(),
                    kop.pakket(),
                    wie.naam(),
                    rij.aard() == Aard.NIEUW ? Stap.RIJ_TOEGEVOEGD : Stap.RIJ_VERWIJDERD,
                    Plek.rij(rij.tabel(), rij.id()),
                    hash,
                    "");
        }
    }

    /** A table that says again what was published is no change. */
    private void bewaar(Rolaccount wie, Werk werk, Gepubliceerd basis, Tabelinhoud nieuw) {
        String hash = Canoniek.hash(nieuw);
        if (hash.equals(Canoniek.hash(basis.inhoud()))) {
            opslag.verwijder(werk.kop().id(), werk.tabel().naam());
            return;
        }
        opslag.bewaar(new Tabelrij(
                werk.kop().id(),
                werk.tabel().naam(),
                werk.tabel().bestand(),
                basis.tekst(),
                basis.basishash(),
                Canoniek.schrijf(nieuw),
                hash,
                logboek.nu(),
                wie.naam()));
    }

    /** What was submitted, approved or planned was not this. */
    private void terugNaarConcept(Kop kop) {
        if (kop.status() != Conceptstatus.CONCEPT) {
            opslag.bewaar(kop.terug(Conceptstatus.CONCEPT));
        }
    }

    private static List<Gewijzigderij> verschillen(Werk werk, Tabelinhoud nieuw) {
        return Rijverschillen.van(
                werk.tabel().bestand(), werk.tabel().naam(), werk.inhoud().rijen(), nieuw.rijen());
    }

    private static String samenvatting(List<Gewijzigderij> verschillen) {
        return aantal(verschillen, Aard.GEWIJZIGD) + " rijen gewijzigd, " + aantal(verschillen, Aard.NIEUW) + " nieuw, "
                + aantal(verschillen, Aard.VERWIJDERD) + " verwijderd.";
    }

    private static long aantal(List<Gewijzigderij> verschillen, Aard aard) {
        return verschillen.stream().filter(rij -> rij.aard() == aard).count();
    }
}
