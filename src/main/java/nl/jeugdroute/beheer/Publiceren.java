// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Conceptopslag.Tabelrij;
import nl.jeugdroute.beheer.Logboek.Plek;
import nl.jeugdroute.beheer.Publicatieopslag.Bestand;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts files live, one publication at a time. Checks come first, then database and files together: when either fails,
 * neither has changed.
 */
final class Publiceren {

    private final ReentrantLock slot = new ReentrantLock();
    private final Conceptopslag opslag;
    private final Publicatieopslag publicaties;
    private final Logboek logboek;
    private final Conceptbeeld beeld;
    private final Conceptcontrole controle;
    private final Conceptproef proef;
    private final Regelmapbestanden bestanden;
    private final Regelbibliotheek bibliotheek;
    private final TransactionOperations transactie;
    private final Runnable herlaad;

    Publiceren(
            Conceptopslag opslag,
            Publicatieopslag publicaties,
            Logboek logboek,
            Conceptbeeld beeld,
            Conceptcontrole controle,
            Conceptproef proef,
            Regelmapbestanden bestanden,
            Regelbibliotheek bibliotheek,
            TransactionOperations transactie,
            Runnable herlaad) {
        this.opslag = opslag;
        this.publicaties = publicaties;
        this.logboek = logboek;
        this.beeld = beeld;
        this.controle = controle;
        this.proef = proef;
        this.bestanden = bestanden;
        this.bibliotheek = bibliotheek;
        this.transactie = transactie;
        this.herlaad = herlaad;
    }

    /** Publishes an approved or planned concept for an account that may do so. */
    Publicatie concept(Kop kop, String wie, String opmerking) {
        return eenTegelijk(() -> {
            List<Tabelrij> tabellen = opslag.tabellen(kop.id());
            tabellen.stream().filter(beeld::verouderd).findFirst().ifPresent(tabel -> {
                throw beeld.gepubliceerd(tabel.bestand(), tabel.tabel(), tabel.tabel());
            });
            Map<String, @Nullable String> nieuw = Conceptcontrole.bestanden(tabellen);
            Conceptproef.Uitslag uitslag = proef.proef(kop.pakket(), nieuw);
            if (!uitslag.goed()) {
                throw new NietInOrde(
                        "Dit concept kan nog niet live. Los eerst de bevindingen op.",
                        controle.controle(tabellen, uitslag, null));
            }
            Publicatie publicatie = publicatie(kop.pakket(), wie, kop.id(), null, opmerking, uitslag, nieuw);
            leg(publicatie, nieuw, () -> {
                Kop nu = opslag.zoekEnHoud(kop.id()).orElseThrow();
                if (nu.status() != kop.status()
                        || !Conceptbeeld.hash(opslag.tabellen(kop.id())).equals(Conceptbeeld.hash(tabellen))) {
                    throw new VerkeerdeStap("Dit concept is zojuist gewijzigd. Bekijk het opnieuw.");
                }
                opslag.bewaar(nu.met(Conceptstatus.GEPUBLICEERD));
                logboek.schrijf(
                        kop.id(), kop.pakket(), wie, Stap.GEPUBLICEERD, Plek.GEHEEL, publicatie.hashNa(), opmerking);
            });
            return publicatie;
        });
    }

    /** Puts back, byte for byte, what a publication changed. */
    Publicatie ongedaan(Publicatie publicatie, String wie, String reden) {
        return eenTegelijk(() -> {
            Map<String, @Nullable String> terug = new LinkedHashMap<>();
            for (Bestand bestand : publicaties.bestanden(publicatie.id())) {
                if (!Objects.equals(bestanden.lees(bestand.bestand()), bestand.na())) {
                    throw beeld.gepubliceerd(bestand.bestand(), bestand.bestand(), bestand.bestand());
                }
                terug.put(bestand.bestand(), bestand.voor());
            }
            Conceptproef.Uitslag uitslag = proef.proef(publicatie.pakket(), terug);
            if (!uitslag.goed()) {
                throw new NietInOrde(
                        "De vorige regels passen niet meer bij wat er intussen is gewijzigd.",
                        controle.controle(List.of(), uitslag, null));
            }
            Publicatie ongedaan = publicatie(publicatie.pakket(), wie, null, publicatie.id(), reden, uitslag, terug);
            leg(
                    ongedaan,
                    terug,
                    () -> logboek.schrijf(
                            publicatie.concept(),
                            publicatie.pakket(),
                            wie,
                            Stap.ONGEDAAN_GEMAAKT,
                            Plek.GEHEEL,
                            ongedaan.hashNa(),
                            reden));
            return ongedaan;
        });
    }

    private Publicatie publicatie(
            String pakket,
            String wie,
            @Nullable UUID concept,
            @Nullable UUID ongedaanVan,
            String opmerking,
            Conceptproef.Uitslag uitslag,
            Map<String, @Nullable String> nieuw) {
        return new Publicatie(
                UUID.randomUUID(),
                pakket,
                logboek.nu(),
                wie,
                concept,
                ongedaanVan,
                Logboek.kort(opmerking),
                Pakkethash.van(bibliotheek.stand(), pakket),
                Pakkethash.van(Objects.requireNonNull(uitslag.regels()), pakket),
                nieuw.keySet().stream().sorted().toList());
    }

    // The files are written last, when the database has already said yes to everything but the end of the transaction.
    private void leg(Publicatie publicatie, Map<String, @Nullable String> nieuw, Runnable stap) {
        Map<String, @Nullable String> voor = new LinkedHashMap<>();
        nieuw.keySet().forEach(bestand -> voor.put(bestand, bestanden.lees(bestand)));
        boolean[] geschreven = {false};
        try {
            transactie.executeWithoutResult(status -> {
                stap.run();
                publicaties.bewaar(
                        publicatie,
                        nieuw.entrySet().stream()
                                .map(bestand ->
                                        new Bestand(bestand.getKey(), voor.get(bestand.getKey()), bestand.getValue()))
                                .toList());
                bestanden.schrijf(nieuw);
                geschreven[0] = true;
            });
        } catch (RuntimeException mislukt) {
            if (geschreven[0]) {
                bestanden.schrijf(voor);
            }
            throw mislukt;
        }
        herlaad.run();
    }

    private Publicatie eenTegelijk(Supplier<Publicatie> werk) {
        slot.lock();
        try {
            return werk.get();
        } finally {
            slot.unlock();
        }
    }
}
