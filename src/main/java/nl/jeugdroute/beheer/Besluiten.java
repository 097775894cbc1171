// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.jeugdroute.beheer.Conceptopslag.Kop;
import nl.jeugdroute.beheer.Conceptopslag.Tabelrij;
import nl.jeugdroute.beheer.Logboek.Plek;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The steps by which people decide about a concept: who may take which one, and when. */
final class Besluiten {

    private static final Logger LOG = LoggerFactory.getLogger(Besluiten.class);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Conceptopslag opslag;
    private final Logboek logboek;
    private final Conceptbeeld beeld;
    private final Conceptcontrole controle;
    private final Publiceren publiceren;
    private final TransactionOperations transactie;
    private final Clock klok;

    Besluiten(
            Conceptopslag opslag,
            Logboek logboek,
            Conceptbeeld beeld,
            Conceptcontrole controle,
            Publiceren publiceren,
            TransactionOperations transactie,
            Clock klok) {
        this.opslag = opslag;
        this.logboek = logboek;
        this.beeld = beeld;
        this.controle = controle;
        this.publiceren = publiceren;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Submits what passes its checks. */
    Kop dienIn(Rolaccount wie, UUID id, String opmerking) {
        Kop gezien = kop(id);
        eis(gezien, Set.of(Conceptstatus.CONCEPT, Conceptstatus.TERUGGESTUURD));
        List<Tabelrij> tabellen = opslag.tabellen(id);
        if (tabellen.isEmpty()) {
            throw new VerkeerdeStap("Dit concept wijzigt nog niets.");
        }
        Controle uitslag =
                inOrde(gezien, tabellen, "Dit concept kan nog niet ter goedkeuring. Los eerst de bevindingen op.");
        if (!uitslag.waarschuwingen().isEmpty()) {
            verplicht(
                    opmerking,
                    "Er zijn waarschuwingen. Schrijf erbij waarom het zo goed is; dat komt in de geschiedenis te staan.");
        }
        return stap(wie, id, Stap.INGEDIEND, opmerking + waarschuwingen(uitslag), kop -> {
            eis(kop, Set.of(Conceptstatus.CONCEPT, Conceptstatus.TERUGGESTUURD));
            ongewijzigd(id, tabellen);
            return kop.met(Conceptstatus.TER_GOEDKEURING);
        });
    }

    /** What somebody accepts with a reason stands beside that reason. */
    private static String waarschuwingen(Controle uitslag) {
        return uitslag.waarschuwingen().stream()
                .map(punt -> " [" + punt.kop() + ": " + String.join(", ", punt.rijen()) + "]")
                .collect(Collectors.joining());
    }

    /** Approves exactly what the approver saw. */
    Kop keurGoed(Rolaccount wie, UUID id, String hash, String opmerking) {
        return stap(wie, id, Stap.GOEDGEKEURD, opmerking, kop -> {
            eis(kop, Set.of(Conceptstatus.TER_GOEDKEURING));
            geenAuteur(wie, id, "goedkeuren");
            if (!Conceptbeeld.hash(opslag.tabellen(id)).equals(hash)) {
                throw new VerkeerdeStap("Het concept is gewijzigd nadat u het opende. Bekijk het opnieuw.");
            }
            return kop.goedgekeurd(wie.naam());
        });
    }

    /** Gives it back to its authors. */
    Kop stuurTerug(Rolaccount wie, UUID id, String opmerking) {
        verplicht(opmerking, "Schrijf erbij wat er nog moet veranderen.");
        return stap(wie, id, Stap.TERUGGESTUURD, opmerking, kop -> {
            eis(kop, Set.of(Conceptstatus.TER_GOEDKEURING, Conceptstatus.GOEDGEKEURD, Conceptstatus.INGEPLAND));
            return kop.terug(Conceptstatus.TERUGGESTUURD);
        });
    }

    /** Ends it. */
    Kop trekIn(Rolaccount wie, UUID id, String opmerking) {
        return stap(wie, id, Stap.INGETROKKEN, opmerking, kop -> {
            open(kop);
            return kop.terug(Conceptstatus.INGETROKKEN);
        });
    }

    /** Plans what passes its checks today; it is checked again on the day. */
    Kop planIn(Rolaccount wie, UUID id, LocalDate vanaf, String opmerking) {
        Kop gezien = tePubliceren(wie, id);
        if (!vanaf.isAfter(vandaag())) {
            throw new VerkeerdeStap("Kies een dag na vandaag, of publiceer meteen.");
        }
        List<Tabelrij> tabellen = opslag.tabellen(id);
        inOrde(gezien, tabellen, "Dit concept kan nog niet live. Los eerst de bevindingen op.");
        return stap(wie, id, Stap.INGEPLAND, "Vanaf " + vanaf + ". " + opmerking, kop -> {
            eis(kop, Set.of(Conceptstatus.GOEDGEKEURD, Conceptstatus.INGEPLAND));
            ongewijzigd(id, tabellen);
            return kop.ingepland(vanaf, wie.naam());
        });
    }

    /** The concept, when this account may put it live. */
    Kop tePubliceren(Rolaccount wie, UUID id) {
        Kop kop = kop(id);
        eis(kop, Set.of(Conceptstatus.GOEDGEKEURD, Conceptstatus.INGEPLAND));
        geenAuteur(wie, id, "publiceren");
        return kop;
    }

    /** Publishes whatever was planned for today or earlier; what can no longer be published goes back to its authors. */
    int publiceerGeplande() {
        int gelukt = 0;
        for (Kop kop : opslag.ingeplandTot(vandaag())) {
            String wie = String.valueOf(kop.ingeplandDoor());
            try {
                publiceren.concept(kop, wie, "Ingepland voor " + kop.vanaf() + ".");
                gelukt++;
            } catch (Beheerweigering weigering) {
                LOG.warn("A planned concept of {} could not go live: {}", kop.pakket(), weigering.melding());
                mislukt(kop, wie, weigering.melding());
            }
        }
        return gelukt;
    }

    private void mislukt(Kop gezien, String wie, String melding) {
        transactie.executeWithoutResult(status -> opslag.zoekEnHoud(gezien.id())
                // Somebody may have taken it back while we tried; that decision stands.
                .filter(gezien::equals)
                .ifPresent(kop -> {
                    opslag.bewaar(kop.terug(Conceptstatus.TERUGGESTUURD));
                    schrijf(kop, wie, Stap.PUBLICEREN_MISLUKT, melding);
                }));
    }

    private Kop stap(Rolaccount wie, UUID id, Stap stap, String opmerking, UnaryOperator<Kop> overgang) {
        return Objects.requireNonNull(transactie.execute(status -> {
            Kop nieuw = overgang.apply(opslag.zoekEnHoud(id).orElseThrow(Besluiten::onbekend));
            opslag.bewaar(nieuw);
            schrijf(nieuw, wie.naam(), stap, opmerking);
            return nieuw;
        }));
    }

    private void schrijf(Kop kop, String wie, Stap stap, String opmerking) {
        logboek.schrijf(
                kop.id(),
                kop.pakket(),
                wie,
                stap,
                Plek.GEHEEL,
                Conceptbeeld.hash(opslag.tabellen(kop.id())),
                opmerking);
    }

    private Controle inOrde(Kop kop, List<Tabelrij> tabellen, String melding) {
        tabellen.stream().filter(beeld::verouderd).findFirst().ifPresent(tabel -> {
            throw beeld.gepubliceerd(tabel.bestand(), tabel.tabel(), tabel.tabel());
        });
        Controle uitslag = controle.kort(kop, tabellen);
        if (!uitslag.goed()) {
            throw new NietInOrde(melding, uitslag);
        }
        return uitslag;
    }

    private void ongewijzigd(UUID id, List<Tabelrij> gezien) {
        if (!Conceptbeeld.hash(opslag.tabellen(id)).equals(Conceptbeeld.hash(gezien))) {
            throw new VerkeerdeStap("Dit concept is zojuist gewijzigd. Bekijk het opnieuw.");
        }
    }

    private void geenAuteur(Rolaccount wie, UUID id, String doen) {
        if (logboek.auteurs(id).contains(wie.naam())) {
            throw new NietToegestaan("U werkte zelf aan dit concept. Iemand anders moet het " + doen + ".");
        }
    }

    private static void eis(Kop kop, Set<Conceptstatus> toegestaan) {
        if (!toegestaan.contains(kop.status())) {
            throw new VerkeerdeStap("Dit kan nu niet. Het concept heeft de status \""
                    + kop.status().label() + "\".");
        }
    }

    /** Nothing happens any more to what is finished. */
    static void open(Kop kop) {
        if (kop.status().klaar()) {
            throw new VerkeerdeStap("Dit concept is afgerond (" + kop.status().label() + "). Maak een nieuw concept.");
        }
    }

    private Kop kop(UUID id) {
        return opslag.zoek(id).orElseThrow(Besluiten::onbekend);
    }

    static NietGevonden onbekend() {
        return new NietGevonden("Dit concept bestaat niet.");
    }

    static void verplicht(String opmerking, String melding) {
        if (opmerking.isBlank()) {
            throw new VerkeerdeStap(melding);
        }
    }

    /** The day it is in the Netherlands. */
    LocalDate vandaag() {
        return LocalDate.now(klok.withZone(AMSTERDAM));
    }
}
