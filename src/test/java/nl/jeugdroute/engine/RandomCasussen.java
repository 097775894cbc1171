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
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.LeefgebiedEntry;
import org.jspecify.annotations.Nullable;

/**
 * Makes random fictional cases from a seed, biased so that quiet cases (all safety facts "no") are common: otherwise
 * safety would hide everything else.
 */
public final class RandomCasussen {

    private static final CasusFacts FEITEN = TestRules.feiten();

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
        feiten.put("woonplaats", kies("woonplaats"));
        feiten.put("verblijfplaats", kies("verblijfplaats"));
        feiten.put("gezag", zelden("gezag"));
        feiten.put("aanmelder", kies("aanmelder"));
        feiten.put("verwijzing", zelden("verwijzing"));
        feiten.put("kader", zelden("kader"));
        feiten.put("maatregel", zelden("maatregel"));
        veiligheid(feiten);
        feiten.put("hulpvragen", verzameling("hulpvragen", 3));
        feiten.put("vraagSoort", kies("vraagSoort"));
        feiten.put("leefgebieden", leefgebieden());
        feiten.put("complexiteit", kies("complexiteit"));
        feiten.put("eigenKracht", kies("eigenKracht"));
        feiten.put("vrijAanbodToereikend", kies("vrijAanbodToereikend"));
        feiten.put("schoolgang", kies("schoolgang"));
        feiten.put("schoolsoort", kies("schoolsoort"));
        feiten.put("onderwijsmiddelenToereikend", kies("onderwijsmiddelenToereikend"));
        feiten.put("functioneren", kies("functioneren"));
        feiten.put("dyslexie", kies("dyslexie"));
        feiten.put("expertiseGeneralistToereikend", kies("expertiseGeneralistToereikend"));
        feiten.put("specialistGeconsulteerd", kies("specialistGeconsulteerd"));
        feiten.put("specialistInGezinNodig", kies("specialistInGezinNodig"));
        feiten.put("gewensteVoorzieningen", voorzieningen());
        feiten.put("meerdereRegionaleAanbieders", kies("meerdereRegionaleAanbieders"));
        feiten.put("directIntensiefNodig", kans(75) ? "NEE" : kies("directIntensiefNodig"));
        feiten.put("directIntensiefMotivering", kies("directIntensiefMotivering"));
        feiten.put("lokaleMogelijkhedenBenut", kies("lokaleMogelijkhedenBenut"));
        feiten.put("regionaalVerzoek", verzameling("regionaalVerzoek", 7));
        feiten.put("voorkeurErvaringsdeskundige", kans(20));
        feiten.put("planAanwezig", kies("planAanwezig"));
        feiten.put("pgb.gewenst", kans(30));
        feiten.put("pgb.bekwaam", kies("pgb.bekwaam"));
        feiten.put("pgb.gemotiveerd", kies("pgb.gemotiveerd"));
        feiten.put("pgb.kwaliteitGewaarborgd", kies("pgb.kwaliteitGewaarborgd"));
        feiten.put("pgb.uitvoerder", kies("pgb.uitvoerder"));
        feiten.put("pgb.urenPerWeek", kans(50) ? null : BigDecimal.valueOf(toeval.nextInt(40)));
        feiten.put("hulpVoor18", kies("hulpVoor18"));
        feiten.put("wlzKenmerk", kies("wlzKenmerk"));
        feiten.put("prioriteitGronden", kans(70) ? Set.of() : verzameling("prioriteitGronden", 2));
        feiten.put("factoren", verzameling("factoren", 3));
        return Casus.of(FEITEN, "noordoostpolder").with(feiten);
    }

    private void veiligheid(Map<String, @Nullable Object> feiten) {
        boolean rustig = kans(60);
        feiten.put("veiligheid.acuutGevaar", rustig ? "NEE" : kies("veiligheid.acuutGevaar"));
        feiten.put("veiligheid.crisisSoort", kies("veiligheid.crisisSoort"));
        feiten.put("veiligheid.twijfelVeiligheid", rustig ? "NEE" : kies("veiligheid.twijfelVeiligheid"));
        feiten.put(
                "veiligheid.vermoedenGeweldMishandeling",
                rustig ? "NEE" : kies("veiligheid.vermoedenGeweldMishandeling"));
        feiten.put(
                "veiligheid.structureleOnveiligheid", rustig ? "ONBEKEND" : kies("veiligheid.structureleOnveiligheid"));
        feiten.put("veiligheid.effectieveHulpMogelijk", kies("veiligheid.effectieveHulpMogelijk"));
        feiten.put("veiligheid.hulpGeaccepteerd", kies("veiligheid.hulpGeaccepteerd"));
        feiten.put(
                "veiligheid.meldingVeiligThuis", rustig && kans(80) ? "GEEN" : kies("veiligheid.meldingVeiligThuis"));
        feiten.put("veiligheid.kinderenInGezin", kies("veiligheid.kinderenInGezin"));
        feiten.put("veiligheid.veiligheidHersteld", kies("veiligheid.veiligheidHersteld"));
    }

    private int leeftijd() {
        return kans(30) ? 16 + toeval.nextInt(9) : toeval.nextInt(28);
    }

    private Set<LeefgebiedEntry> leefgebieden() {
        return Stream.generate(() -> new LeefgebiedEntry(kies("leefgebieden.leefgebied"), kies("leefgebieden.betreft")))
                .limit(toeval.nextInt(3))
                .collect(Collectors.toSet());
    }

    private Set<String> voorzieningen() {
        return Stream.generate(() -> codes.get(toeval.nextInt(codes.size())))
                .limit(toeval.nextInt(4))
                .collect(Collectors.toSet());
    }

    private Set<String> verzameling(String feit, int meeste) {
        return Stream.generate(() -> kies(feit))
                .limit(toeval.nextInt(meeste + 1))
                .collect(Collectors.toSet());
    }

    private String zelden(String feit) {
        return kans(75) ? FEITEN.values(feit).get(0) : kies(feit);
    }

    private String kies(String feit) {
        List<String> waarden = FEITEN.values(feit);
        return waarden.get(toeval.nextInt(waarden.size()));
    }

    private boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }
}
