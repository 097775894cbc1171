// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Answer;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Complexiteit;
import nl.jeugdroute.casus.CrisisSoort;
import nl.jeugdroute.casus.DirectIntensiefMotivering;
import nl.jeugdroute.casus.Dyslexie;
import nl.jeugdroute.casus.EigenKracht;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Functioneren;
import nl.jeugdroute.casus.Gezag;
import nl.jeugdroute.casus.HulpVoor18;
import nl.jeugdroute.casus.Hulpvraag;
import nl.jeugdroute.casus.Kader;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.casus.Maatregel;
import nl.jeugdroute.casus.MeldingVeiligThuis;
import nl.jeugdroute.casus.Pgb;
import nl.jeugdroute.casus.PlanAanwezig;
import nl.jeugdroute.casus.PrioriteitGrond;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.Schoolsoort;
import nl.jeugdroute.casus.Uitvoerder;
import nl.jeugdroute.casus.Veiligheid;
import nl.jeugdroute.casus.Verblijfplaats;
import nl.jeugdroute.casus.Verwijzing;
import nl.jeugdroute.casus.VerzoekPart;
import nl.jeugdroute.casus.VraagSoort;
import nl.jeugdroute.casus.Woonplaats;

/**
 * Makes random fictional cases from a seed, biased so that quiet cases (all safety facts "no") are common: otherwise
 * safety would hide everything else.
 */
public final class RandomCasussen {

    private final Random toeval;
    private final List<String> codes;

    public RandomCasussen(long zaad, Collection<String> codes) {
        this.toeval = new Random(zaad);
        this.codes = List.copyOf(codes);
    }

    /** The next case. */
    public Casus casus() {
        boolean ongeboren = kans(3);
        return new Casus(
                "noordoostpolder",
                null,
                null,
                ongeboren || kans(15) ? null : Integer.valueOf(leeftijd()),
                ongeboren,
                kies(Woonplaats.class),
                kies(Verblijfplaats.class),
                zelden(Gezag.class),
                kies(Aanmelder.class),
                zelden(Verwijzing.class),
                zelden(Kader.class),
                zelden(Maatregel.class),
                veiligheid(),
                verzameling(Hulpvraag.class, 3),
                kies(VraagSoort.class),
                leefgebieden(),
                kies(Complexiteit.class),
                kies(EigenKracht.class),
                kies(Answer.class),
                kies(Schoolgang.class),
                kies(Schoolsoort.class),
                kies(Answer.class),
                kies(Functioneren.class),
                kies(Dyslexie.class),
                kies(Answer.class),
                kies(Answer.class),
                kies(Answer.class),
                voorzieningen(),
                kies(Answer.class),
                kans(75) ? Answer.NEE : kies(Answer.class),
                kies(DirectIntensiefMotivering.class),
                kies(Answer.class),
                verzameling(VerzoekPart.class, 7),
                kans(20),
                kies(PlanAanwezig.class),
                new Pgb(
                        kans(30),
                        kies(Answer.class),
                        kies(Answer.class),
                        kies(Answer.class),
                        kies(Uitvoerder.class),
                        kans(50) ? null : BigDecimal.valueOf(toeval.nextInt(40))),
                kies(HulpVoor18.class),
                kies(Answer.class),
                kans(70) ? Set.of() : verzameling(PrioriteitGrond.class, 2),
                verzameling(Factor.class, 3));
    }

    /** The same case with other safety facts. */
    public static Casus met(Casus c, Veiligheid veiligheid) {
        return new Casus(
                c.gemeente(),
                c.peildatum(),
                c.kenmerk(),
                c.leeftijd(),
                c.ongeboren(),
                c.woonplaats(),
                c.verblijfplaats(),
                c.gezag(),
                c.aanmelder(),
                c.verwijzing(),
                c.kader(),
                c.maatregel(),
                veiligheid,
                c.hulpvragen(),
                c.vraagSoort(),
                c.leefgebieden(),
                c.complexiteit(),
                c.eigenKracht(),
                c.vrijAanbodToereikend(),
                c.schoolgang(),
                c.schoolsoort(),
                c.onderwijsmiddelenToereikend(),
                c.functioneren(),
                c.dyslexie(),
                c.expertiseGeneralistToereikend(),
                c.specialistGeconsulteerd(),
                c.specialistInGezinNodig(),
                c.gewensteVoorzieningen(),
                c.meerdereRegionaleAanbieders(),
                c.directIntensiefNodig(),
                c.directIntensiefMotivering(),
                c.lokaleMogelijkhedenBenut(),
                c.regionaalVerzoek(),
                c.voorkeurErvaringsdeskundige(),
                c.planAanwezig(),
                c.pgb(),
                c.hulpVoor18(),
                c.wlzKenmerk(),
                c.prioriteitGronden(),
                c.factoren());
    }

    private Veiligheid veiligheid() {
        boolean rustig = kans(60);
        return new Veiligheid(
                rustig ? Answer.NEE : kies(Answer.class),
                kies(CrisisSoort.class),
                rustig ? Answer.NEE : kies(Answer.class),
                rustig ? Answer.NEE : kies(Answer.class),
                rustig ? Answer.ONBEKEND : kies(Answer.class),
                kies(Answer.class),
                kies(Answer.class),
                rustig && kans(80) ? MeldingVeiligThuis.GEEN : kies(MeldingVeiligThuis.class),
                kies(Answer.class),
                kies(Answer.class));
    }

    private int leeftijd() {
        return kans(30) ? 16 + toeval.nextInt(9) : toeval.nextInt(28);
    }

    private Set<LeefgebiedEntry> leefgebieden() {
        return Stream.generate(() -> new LeefgebiedEntry(kies(Leefgebied.class), kies(Betreft.class)))
                .limit(toeval.nextInt(3))
                .collect(Collectors.toSet());
    }

    private Set<String> voorzieningen() {
        return Stream.generate(() -> codes.get(toeval.nextInt(codes.size())))
                .limit(toeval.nextInt(4))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> Set<E> verzameling(Class<E> type, int meeste) {
        return Stream.generate(() -> kies(type))
                .limit(toeval.nextInt(meeste + 1))
                .collect(Collectors.toSet());
    }

    private <E extends Enum<E>> E zelden(Class<E> type) {
        return kans(75) ? type.getEnumConstants()[0] : kies(type);
    }

    private <E extends Enum<E>> E kies(Class<E> type) {
        E[] waarden = type.getEnumConstants();
        return waarden[toeval.nextInt(waarden.length)];
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
