// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.vergelijking.NietMeegenomen.Gemist;
import nl.jeugdroute.vergelijking.Vergelijkcasus.Leesbaar;
import nl.jeugdroute.vergelijking.Vergelijkcasus.Onleesbaar;
import nl.jeugdroute.werk.Bron;
import nl.jeugdroute.werk.LopendeBand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates cases under two readings of the rules. The same cases in the same order always give the same outcome. */
public final class Vergelijker {

    private static final Logger LOG = LoggerFactory.getLogger(Vergelijker.class);

    private final Regelstand nu;
    private final Regelstand straks;
    private final Clock klok;
    private final Map<List<Regelset>, Gewicht> gewichten = new ConcurrentHashMap<>();

    public Vergelijker(Regelstand nu, Regelstand straks, Clock klok) {
        this.nu = nu;
        this.straks = straks;
        this.klok = klok;
    }

    /** Compares every case on its own day. */
    public Vergelijking vergelijk(Stream<? extends Vergelijkcasus> casussen) {
        return vergelijk(casussen, null, gedaan -> {});
    }

    /**
     * Compares cases.
     *
     * @param peildatum the day all cases are taken to come on, or null for the day of each case
     * @param voortgang is told now and then how many cases are done
     */
    public Vergelijking vergelijk(
            Stream<? extends Vergelijkcasus> casussen, @Nullable LocalDate peildatum, LongConsumer voortgang) {
        Wijzigingen wijzigingen = Wijzigingen.van(nu, straks);
        Opsomming opsomming = new Opsomming(wijzigingen);
        try (Stream<? extends Vergelijkcasus> bron = casussen) {
            LopendeBand.verwerk(Bron.van(bron), casus -> vergelijk(casus, wijzigingen, peildatum), uitkomst -> {
                opsomming.voeg(uitkomst);
                voortgang.accept(opsomming.aantal());
            });
        }
        return opsomming.maakOp(Opmerkingen.over(nu, straks, peildatum));
    }

    private Uitkomst vergelijk(Vergelijkcasus casus, Wijzigingen wijzigingen, @Nullable LocalDate dag) {
        if (casus instanceof Onleesbaar onleesbaar) {
            return new Uitkomst.Ongelezen(new Gemist(onleesbaar.bron(), onleesbaar.naam(), onleesbaar.reden()));
        }
        Leesbaar leesbaar = (Leesbaar) casus;
        LocalDate gevraagd = dag == null ? leesbaar.casus().peildatum() : dag;
        Advies voor;
        Regelset setNu;
        try {
            setNu = nu.voor(leesbaar.casus().gemeente(), gevraagd);
            voor = adviseer(nu, setNu, leesbaar.casus(), gevraagd);
        } catch (GeenRegelsOpDatum | OnbekendPakket geenRegels) {
            return zonderRegels(leesbaar, geenRegels);
        } catch (RuntimeException storing) {
            LOG.debug("Een casus gaf geen advies onder de regels van nu", Storing.zonderInhoud(storing));
            return new Uitkomst.ZonderRegels(gemist(leesbaar, "De regels van nu spreken elkaar bij deze casus tegen."));
        }
        try {
            Regelset setStraks = straks.voor(leesbaar.casus().gemeente(), gevraagd);
            Advies na = adviseer(straks, setStraks, leesbaar.casus(), gevraagd);
            Gewicht gewicht =
                    gewichten.computeIfAbsent(List.of(setNu, setStraks), sets -> new Gewicht(setNu, setStraks));
            var geraakt = wijzigingen.geraakt(voor, na);
            return new Uitkomst.Vergeleken(
                    new Verschil(
                            leesbaar,
                            voor,
                            na,
                            Adviesvergelijker.vergelijk(voor, na),
                            Wijzigingen.verklarend(geraakt),
                            gewicht.lichter(voor, na),
                            gewicht.lichter(na, voor)),
                    geraakt);
        } catch (GeenRegelsOpDatum | OnbekendPakket geenRegels) {
            return zonderRegels(leesbaar, geenRegels);
        } catch (RuntimeException storing) {
            LOG.debug("Een casus gaf geen advies onder de gewijzigde regels", Storing.zonderInhoud(storing));
            return new Uitkomst.Mislukt(gemist(leesbaar, "De gewijzigde regels spreken elkaar bij deze casus tegen."));
        }
    }

    private Advies adviseer(Regelstand stand, Regelset set, Casus casus, @Nullable LocalDate gevraagd) {
        return new Triage(new Regelbibliotheek(stand), klok)
                .adviseer(casus, set, stand.peildatum(casus.gemeente(), gevraagd));
    }

    private static Uitkomst zonderRegels(Leesbaar casus, RuntimeException geenRegels) {
        return new Uitkomst.ZonderRegels(gemist(casus, String.valueOf(geenRegels.getMessage())));
    }

    private static Gemist gemist(Leesbaar casus, String reden) {
        return new Gemist(casus.bron(), casus.naam(), reden);
    }
}
