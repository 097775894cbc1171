// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.jeugdroute.archief.Regelarchief;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.herladen.Herlaadstatus.Weigering;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.Pakket;
import nl.jeugdroute.regels.Regelbestanden;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Watches the rules folder by its content. New content that stays the same for two looks is built and tried beside the
 * rules that count, and replaces them at one stroke; content with a mistake is refused and the last good rules stay.
 */
public final class Herlader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Herlader.class);

    /**
     * The rhythm of watching.
     *
     * @param elke time between two looks
     * @param respijt how long former rules stay ready for who still works with them
     */
    public record Ritme(Duration elke, Duration respijt) {}

    private final Path map;
    private final Regelbibliotheek bibliotheek;
    private final Keuring keuring;
    private final Regelarchief archief;
    private final Clock klok;
    private final Ritme ritme;
    private final ScheduledThreadPoolExecutor draad;

    private String vorigeBlik;
    private LocalDate bewaardOp;
    private volatile Instant laatsteControle;
    private volatile Toestand toestand;

    /** What counts, and what does not although it is in the folder. */
    private record Toestand(
            Regelstand stand, Instant sinds, @Nullable Weigering geweigerd) {}

    /** Watches this folder, from which the rules of the library were read. */
    public Herlader(
            Path map, Regelbibliotheek bibliotheek, Keuring keuring, Regelarchief archief, Clock klok, Ritme ritme) {
        this.map = map;
        this.bibliotheek = bibliotheek;
        this.keuring = keuring;
        this.archief = archief;
        this.klok = klok;
        this.ritme = ritme;
        this.toestand = new Toestand(bibliotheek.stand(), klok.instant(), null);
        this.laatsteControle = toestand.sinds();
        this.vorigeBlik = toestand.stand().bestanden().hash();
        this.bewaardOp = toestand.stand().vandaag();
        this.draad = new ScheduledThreadPoolExecutor(
                1,
                taak -> {
                    Thread dienst = new Thread(taak, "herlader");
                    dienst.setDaemon(true);
                    return dienst;
                },
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Keeps the rules that count now in the archive, and starts to watch. */
    public void start() {
        archief.bewaar(toestand.stand());
        draad.execute(() -> keuring.warmOp(bibliotheek.stand()));
        draad.scheduleWithFixedDelay(
                this::kijkSteeds, ritme.elke().toMillis(), ritme.elke().toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        draad.shutdownNow();
    }

    /** Which rules count and whether the folder holds others. */
    public Herlaadstatus status() {
        Toestand nu = toestand;
        return new Herlaadstatus(
                actief(nu.stand()), nu.stand().bestanden().hash(), nu.sinds(), laatsteControle, nu.geweigerd());
    }

    /** Takes what is in the folder into use at once, or refuses it; for who knows that all files are there. */
    public synchronized Herlaadstatus herlaad() {
        Regelbestanden nu = blik();
        if (nu.hash().equals(toestand.stand().bestanden().hash())) {
            laatGelden();
        } else {
            bouw(nu);
        }
        return status();
    }

    // An exception that leaves a scheduled task ends the watching without a word.
    private void kijkSteeds() {
        try {
            kijk();
        } catch (RuntimeException | Error fout) {
            LOG.error("Looking at the rules folder failed; trying again", Storing.zonderInhoud(fout));
        }
    }

    /** One look at the folder. */
    synchronized void kijk() {
        String eerder = vorigeBlik;
        Regelbestanden nu = blik();
        Weigering geweigerd = toestand.geweigerd();
        if (nu.hash().equals(toestand.stand().bestanden().hash())) {
            laatGelden();
        } else if (nu.hash().equals(eerder)
                && (geweigerd == null
                        || geweigerd.opnieuw()
                        || !geweigerd.mapHash().equals(nu.hash()))) {
            bouw(nu);
        }
        LocalDate vandaag = toestand.stand().vandaag();
        if (!vandaag.equals(bewaardOp)) {
            // Another day can be another set: what an expired pack still answers.
            archief.bewaar(toestand.stand());
            bewaardOp = vandaag;
        }
    }

    private Regelbestanden blik() {
        Regelbestanden nu = Regelbestanden.lees(map);
        laatsteControle = klok.instant();
        vorigeBlik = nu.hash();
        return nu;
    }

    private void laatGelden() {
        if (toestand.geweigerd() != null) {
            LOG.info("The rules folder holds the rules in use again");
            toestand = new Toestand(toestand.stand(), toestand.sinds(), null);
        }
    }

    private void bouw(Regelbestanden bestanden) {
        try {
            Regelstand nieuw = keuring.lees(map, toestand.stand());
            // Kept before they count, so that no advies is ever given under rules that are not kept.
            archief.bewaar(nieuw);
            Regelstand oud = bibliotheek.vervang(nieuw);
            toestand = new Toestand(nieuw, klok.instant(), null);
            draad.schedule(oud::sluit, ritme.respijt().toMillis(), TimeUnit.MILLISECONDS);
            LOG.info("The rules in {} are in use: {}", map, actief(nieuw));
        } catch (RegelsOngeldig ongeldig) {
            weiger(bestanden, ongeldig.bevindingen(), false);
        } catch (DataAccessException database) {
            LOG.error("The new rules could not be kept in the database", Storing.zonderInhoud(database));
            weiger(
                    bestanden,
                    List.of(bevinding("Deze regels konden niet worden bewaard in de database. "
                            + "Wij proberen het steeds opnieuw.")),
                    true);
        } catch (RuntimeException | Error fout) {
            LOG.error("The new rules could not be built", fout);
            weiger(
                    bestanden,
                    List.of(bevinding(
                            "Deze regels zijn niet te bouwen. " + "Vraag de beheerder om in het logboek te kijken.")),
                    false);
        }
    }

    private static Bevinding bevinding(String melding) {
        return new Bevinding("", 0, null, null, null, melding);
    }

    private void weiger(Regelbestanden bestanden, List<Bevinding> bevindingen, boolean opnieuw) {
        if (!Regelbestanden.lees(map).hash().equals(bestanden.hash())) {
            return; // somebody went on writing; the next look finds what it became
        }
        Weigering eerder = toestand.geweigerd();
        if (eerder != null
                && eerder.mapHash().equals(bestanden.hash())
                && eerder.bevindingen().equals(bevindingen)) {
            return;
        }
        toestand = new Toestand(
                toestand.stand(),
                toestand.sinds(),
                new Weigering(bestanden.hash(), klok.instant(), bevindingen, opnieuw));
        LOG.warn(
                "The rules in {} were refused; the last good rules stay in use. Findings ({}):\n{}",
                map,
                bevindingen.size(),
                bevindingen.stream().map(Bevinding::regel).collect(Collectors.joining("\n")));
    }

    private static Map<String, String> actief(Regelstand stand) {
        Map<String, String> hashes = new TreeMap<>();
        for (Pakket pakket : stand.pakketten()) {
            hashes.put(pakket.id(), opDag(stand, pakket).kenmerk().hash());
        }
        return hashes;
    }

    private static Regelset opDag(Regelstand stand, Pakket pakket) {
        try {
            return stand.voor(pakket.id(), null);
        } catch (GeenRegelsOpDatum begintNog) {
            return stand.voor(pakket.id(), pakket.geldigheid().van());
        }
    }
}
