// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import nl.jeugdroute.casus.PlanAanwezig;
import nl.jeugdroute.casus.PrioriteitGrond;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.Schoolsoort;
import nl.jeugdroute.casus.Uitvoerder;
import nl.jeugdroute.casus.Verblijfplaats;
import nl.jeugdroute.casus.Verwijzing;
import nl.jeugdroute.casus.VerzoekPart;
import nl.jeugdroute.casus.VraagSoort;
import nl.jeugdroute.casus.Woonplaats;
import org.jspecify.annotations.Nullable;

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
        Map<String, @Nullable Object> feiten = new LinkedHashMap<>();
        feiten.put("leeftijd", ongeboren || kans(15) ? null : Integer.valueOf(leeftijd()));
        feiten.put("ongeboren", ongeboren);
        feiten.put("woonplaats", kies(Woonplaats.class));
        feiten.put("verblijfplaats", kies(Verblijfplaats.class));
        feiten.put("gezag", zelden(Gezag.class));
        feiten.put("aanmelder", kies(Aanmelder.class));
        feiten.put("verwijzing", zelden(Verwijzing.class));
        feiten.put("kader", zelden(Kader.class));
        feiten.put("maatregel", zelden(Maatregel.class));
        veiligheid(feiten);
        feiten.put("hulpvragen", verzameling(Hulpvraag.class, 3));
        feiten.put("vraagSoort", kies(VraagSoort.class));
        feiten.put("leefgebieden", leefgebieden());
        feiten.put("complexiteit", kies(Complexiteit.class));
        feiten.put("eigenKracht", kies(EigenKracht.class));
        feiten.put("vrijAanbodToereikend", kies(Answer.class));
        feiten.put("schoolgang", kies(Schoolgang.class));
        feiten.put("schoolsoort", kies(Schoolsoort.class));
        feiten.put("onderwijsmiddelenToereikend", kies(Answer.class));
        feiten.put("functioneren", kies(Functioneren.class));
        feiten.put("dyslexie", kies(Dyslexie.class));
        feiten.put("expertiseGeneralistToereikend", kies(Answer.class));
        feiten.put("specialistGeconsulteerd", kies(Answer.class));
        feiten.put("specialistInGezinNodig", kies(Answer.class));
        feiten.put("gewensteVoorzieningen", voorzieningen());
        feiten.put("meerdereRegionaleAanbieders", kies(Answer.class));
        feiten.put("directIntensiefNodig", kans(75) ? Answer.NEE : kies(Answer.class));
        feiten.put("directIntensiefMotivering", kies(DirectIntensiefMotivering.class));
        feiten.put("lokaleMogelijkhedenBenut", kies(Answer.class));
        feiten.put("regionaalVerzoek", verzameling(VerzoekPart.class, 7));
        feiten.put("voorkeurErvaringsdeskundige", kans(20));
        feiten.put("planAanwezig", kies(PlanAanwezig.class));
        feiten.put("pgb.gewenst", kans(30));
        feiten.put("pgb.bekwaam", kies(Answer.class));
        feiten.put("pgb.gemotiveerd", kies(Answer.class));
        feiten.put("pgb.kwaliteitGewaarborgd", kies(Answer.class));
        feiten.put("pgb.uitvoerder", kies(Uitvoerder.class));
        feiten.put("pgb.urenPerWeek", kans(50) ? null : BigDecimal.valueOf(toeval.nextInt(40)));
        feiten.put("hulpVoor18", kies(HulpVoor18.class));
        feiten.put("wlzKenmerk", kies(Answer.class));
        feiten.put("prioriteitGronden", kans(70) ? Set.of() : verzameling(PrioriteitGrond.class, 2));
        feiten.put("factoren", verzameling(Factor.class, 3));
        return Casus.of("noordoostpolder").with(feiten);
    }

    private void veiligheid(Map<String, @Nullable Object> feiten) {
        boolean rustig = kans(60);
        feiten.put("veiligheid.acuutGevaar", rustig ? Answer.NEE : kies(Answer.class));
        feiten.put("veiligheid.crisisSoort", kies(CrisisSoort.class));
        feiten.put("veiligheid.twijfelVeiligheid", rustig ? Answer.NEE : kies(Answer.class));
        feiten.put("veiligheid.vermoedenGeweldMishandeling", rustig ? Answer.NEE : kies(Answer.class));
        feiten.put("veiligheid.structureleOnveiligheid", rustig ? Answer.ONBEKEND : kies(Answer.class));
        feiten.put("veiligheid.effectieveHulpMogelijk", kies(Answer.class));
        feiten.put("veiligheid.hulpGeaccepteerd", kies(Answer.class));
        feiten.put(
                "veiligheid.meldingVeiligThuis",
                rustig && kans(80) ? MeldingVeiligThuis.GEEN : kies(MeldingVeiligThuis.class));
        feiten.put("veiligheid.kinderenInGezin", kies(Answer.class));
        feiten.put("veiligheid.veiligheidHersteld", kies(Answer.class));
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
