// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Adviesvertaler;
import nl.jeugdroute.contract.Json;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.OnbekendPakket;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import nl.jeugdroute.triage.Triage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Draws up a recorded advies again, under the rules of then and under those of now, and says what differs. */
public final class Herberekenaar {

    private static final Logger LOG = LoggerFactory.getLogger(Herberekenaar.class);

    /** What says nothing about the case: which record, which moment, and which rules. */
    private static final Set<String> BIJZAKEN = Set.of("adviesId", "berekendOp", "regelset");

    private final Regelarchief archief;
    private final Regelbibliotheek bibliotheek;
    private final Triage triage;

    public Herberekenaar(Regelarchief archief, Regelbibliotheek bibliotheek, Triage triage) {
        this.archief = archief;
        this.bibliotheek = bibliotheek;
        this.triage = triage;
    }

    /** Compares a recorded advies about a case with what the rules of now say about it on the same day. */
    public Herberekening herbereken(Casus casus, Advies toen) {
        List<String> toelichting = new ArrayList<>();
        boolean herleid = isTeHerleiden(casus, toen, toelichting);
        Optional<Advies> nu = nu(casus, toen, toelichting);
        return new Herberekening(
                toen,
                herleid,
                nu.orElse(null),
                nu.map(advies -> verschillen(toen, advies)).orElse(List.of()),
                nu.map(advies -> zonder(advies, toen)).orElse(List.of()),
                nu.map(advies -> zonder(toen, advies)).orElse(List.of()),
                nu.map(advies -> anders(toen, advies)).orElse(List.of()),
                toelichting);
    }

    /**
     * What the rules of now say, without asking whether those of then can still be read.
     *
     * @return empty when the rules of now have no advies for this case and day
     */
    public Optional<Advies> nu(Casus casus, Advies toen) {
        return nu(casus, toen, new ArrayList<>());
    }

    /** Whether two adviezen say the same; which record, which moment and which rules make no difference. */
    public static boolean gelijk(Advies toen, Advies nu) {
        return verschillen(toen, nu).isEmpty();
    }

    private boolean isTeHerleiden(Casus casus, Advies toen, List<String> toelichting) {
        try {
            Optional<Regelstand> regels = archief.onder(toen.regelset().hash(), toen.berekendOp());
            if (regels.isEmpty()) {
                toelichting.add(
                        "De regels van toen zijn niet bewaard. Daarom is het advies van toen niet na te rekenen.");
                return false;
            }
            boolean zelfde = zonderMoment(toen).equals(zonderMoment(triage.adviseer(casus, regels.get())));
            if (!zelfde) {
                toelichting.add(
                        "Met de regels van toen komt nu een ander advies. Jeugdroute is sindsdien zelf veranderd.");
            }
            return zelfde;
        } catch (RegelsOngeldig | IllegalStateException | IllegalArgumentException nietMeerTeLezen) {
            LOG.warn("A recorded advies could not be drawn up again", Storing.zonderInhoud(nietMeerTeLezen));
            toelichting.add(
                    "De regels van toen zijn wel bewaard, maar deze versie van Jeugdroute kan ze niet meer lezen.");
            return false;
        }
    }

    private Optional<Advies> nu(Casus casus, Advies toen, List<String> toelichting) {
        // What an expired pack said, it said about the day the case came in, and that day lies outside its dates.
        boolean verlopen = toen.regelset().status() == Setstatus.VERLOPEN;
        Regelstand stand = verlopen
                ? bibliotheek.stand().opMoment(Clock.fixed(toen.berekendOp(), ZoneOffset.UTC))
                : bibliotheek.stand();
        LocalDate gevraagd = verlopen ? casus.peildatum() : toen.peildatum();
        try {
            Regelset regels = stand.voor(toen.gemeente(), gevraagd);
            Set<String> onbekend = new LinkedHashSet<>(casus.gewensteVoorzieningen());
            onbekend.removeAll(regels.voorzieningcodes());
            if (regels.kenmerk().status() != Setstatus.VERLOPEN && !onbekend.isEmpty()) {
                toelichting.add("De regels van nu kennen deze gewenste voorzieningen niet: "
                        + String.join(", ", onbekend) + ". Daarom is er nu geen advies voor deze casus.");
                return Optional.empty();
            }
            return Optional.of(triage.adviseer(casus, regels, stand.peildatum(toen.gemeente(), gevraagd)));
        } catch (GeenRegelsOpDatum geenRegels) {
            toelichting.add("Er is nu geen advies voor deze dag. " + geenRegels.getMessage());
        } catch (OnbekendPakket weg) {
            toelichting.add("Er is nu geen advies voor deze casus. Het regelpakket van deze gemeente is er niet meer.");
        }
        return Optional.empty();
    }

    private static List<String> verschillen(Advies toen, Advies nu) {
        ObjectNode oud = alsJson(toen);
        ObjectNode nieuw = alsJson(nu);
        return oud.propertyNames().stream()
                .filter(naam -> !BIJZAKEN.contains(naam))
                .filter(naam -> !oud.path(naam).equals(nieuw.path(naam)))
                .toList();
    }

    private static JsonNode zonderMoment(Advies advies) {
        return alsJson(advies).without("berekendOp");
    }

    // As JSON, because a recorded advies comes out of the database as JSON and no subtler than that.
    private static ObjectNode alsJson(Advies advies) {
        return Json.mapper().valueToTree(Adviesvertaler.VERTALER.naarDto(null, advies));
    }

    private static List<String> zonder(Advies dit, Advies dat) {
        Set<String> rijen = rijen(dit);
        rijen.removeAll(rijen(dat));
        return List.copyOf(rijen);
    }

    private static List<String> anders(Advies toen, Advies nu) {
        Set<String> beide = rijen(toen);
        beide.retainAll(rijen(nu));
        return beide.stream()
                .filter(rij -> !redenen(toen, rij).equals(redenen(nu, rij)))
                .toList();
    }

    private static Set<Reden> redenen(Advies advies, String rij) {
        return advies.redenen().stream()
                .filter(reden -> reden.regel().equals(rij))
                .collect(Collectors.toSet());
    }

    private static Set<String> rijen(Advies advies) {
        return advies.redenen().stream()
                .map(Reden::regel)
                .collect(Collectors.toCollection(() -> new TreeSet<>(NatuurlijkeOrde.INSTANTIE)));
    }
}
