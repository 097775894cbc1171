// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.FactDefaults.orElse;
import static nl.jeugdroute.casus.FactDefaults.sortedSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Casus: one youth-support intake, without identity. Absent facts get the default of their field; an element given
 * twice counts once.
 *
 * @param gemeente id of the rule pack
 * @param peildatum the date whose rules count, or null for today
 * @param kenmerk a reference of the worker's own, never a name or BSN
 * @param leeftijd whole years at the peildatum, 0 to 27; null when unknown or unborn
 * @param gewensteVoorzieningen codes of the pack's catalogue
 */
public record Casus(
        String gemeente,
        @Nullable LocalDate peildatum,
        @Nullable String kenmerk,
        @Nullable Integer leeftijd,
        boolean ongeboren,
        Woonplaats woonplaats,
        Verblijfplaats verblijfplaats,
        Gezag gezag,
        Aanmelder aanmelder,
        Verwijzing verwijzing,
        Kader kader,
        Maatregel maatregel,
        Veiligheid veiligheid,
        Set<Hulpvraag> hulpvragen,
        VraagSoort vraagSoort,
        Set<LeefgebiedEntry> leefgebieden,
        Complexiteit complexiteit,
        EigenKracht eigenKracht,
        Answer vrijAanbodToereikend,
        Schoolgang schoolgang,
        Schoolsoort schoolsoort,
        Answer onderwijsmiddelenToereikend,
        Functioneren functioneren,
        Dyslexie dyslexie,
        Answer expertiseGeneralistToereikend,
        Answer specialistGeconsulteerd,
        Answer specialistInGezinNodig,
        Set<String> gewensteVoorzieningen,
        Answer meerdereRegionaleAanbieders,
        Answer directIntensiefNodig,
        DirectIntensiefMotivering directIntensiefMotivering,
        Answer lokaleMogelijkhedenBenut,
        Set<VerzoekPart> regionaalVerzoek,
        boolean voorkeurErvaringsdeskundige,
        PlanAanwezig planAanwezig,
        Pgb pgb,
        HulpVoor18 hulpVoor18,
        Answer wlzKenmerk,
        Set<PrioriteitGrond> prioriteitGronden,
        Set<Factor> factoren) {

    public Casus(
            String gemeente,
            @Nullable LocalDate peildatum,
            @Nullable String kenmerk,
            @Nullable Integer leeftijd,
            boolean ongeboren,
            @Nullable Woonplaats woonplaats,
            @Nullable Verblijfplaats verblijfplaats,
            @Nullable Gezag gezag,
            @Nullable Aanmelder aanmelder,
            @Nullable Verwijzing verwijzing,
            @Nullable Kader kader,
            @Nullable Maatregel maatregel,
            @Nullable Veiligheid veiligheid,
            @Nullable Set<Hulpvraag> hulpvragen,
            @Nullable VraagSoort vraagSoort,
            @Nullable Set<LeefgebiedEntry> leefgebieden,
            @Nullable Complexiteit complexiteit,
            @Nullable EigenKracht eigenKracht,
            @Nullable Answer vrijAanbodToereikend,
            @Nullable Schoolgang schoolgang,
            @Nullable Schoolsoort schoolsoort,
            @Nullable Answer onderwijsmiddelenToereikend,
            @Nullable Functioneren functioneren,
            @Nullable Dyslexie dyslexie,
            @Nullable Answer expertiseGeneralistToereikend,
            @Nullable Answer specialistGeconsulteerd,
            @Nullable Answer specialistInGezinNodig,
            @Nullable Set<String> gewensteVoorzieningen,
            @Nullable Answer meerdereRegionaleAanbieders,
            @Nullable Answer directIntensiefNodig,
            @Nullable DirectIntensiefMotivering directIntensiefMotivering,
            @Nullable Answer lokaleMogelijkhedenBenut,
            @Nullable Set<VerzoekPart> regionaalVerzoek,
            boolean voorkeurErvaringsdeskundige,
            @Nullable PlanAanwezig planAanwezig,
            @Nullable Pgb pgb,
            @Nullable HulpVoor18 hulpVoor18,
            @Nullable Answer wlzKenmerk,
            @Nullable Set<PrioriteitGrond> prioriteitGronden,
            @Nullable Set<Factor> factoren) {
        this.gemeente = gemeente;
        this.peildatum = peildatum;
        this.kenmerk = kenmerk;
        this.leeftijd = leeftijd;
        this.ongeboren = ongeboren;
        this.woonplaats = orElse(woonplaats, Woonplaats.ONBEKEND);
        this.verblijfplaats = orElse(verblijfplaats, Verblijfplaats.ONBEKEND);
        this.gezag = orElse(gezag, Gezag.ONBEKEND);
        this.aanmelder = orElse(aanmelder, Aanmelder.ONBEKEND);
        this.verwijzing = orElse(verwijzing, Verwijzing.GEEN);
        this.kader = orElse(kader, Kader.VRIJWILLIG);
        this.maatregel = orElse(maatregel, Maatregel.GEEN);
        this.veiligheid = orElse(veiligheid, Veiligheid.unknown());
        this.hulpvragen = sortedSet(hulpvragen);
        this.vraagSoort = orElse(vraagSoort, VraagSoort.ONBEKEND);
        this.leefgebieden = sorted(leefgebieden);
        this.complexiteit = orElse(complexiteit, Complexiteit.ONBEKEND);
        this.eigenKracht = orElse(eigenKracht, EigenKracht.NIET_ONDERZOCHT);
        this.vrijAanbodToereikend = orElse(vrijAanbodToereikend, Answer.ONBEKEND);
        this.schoolgang = orElse(schoolgang, Schoolgang.ONBEKEND);
        this.schoolsoort = orElse(schoolsoort, Schoolsoort.ONBEKEND);
        this.onderwijsmiddelenToereikend = orElse(onderwijsmiddelenToereikend, Answer.ONBEKEND);
        this.functioneren = orElse(functioneren, Functioneren.ONBEKEND);
        this.dyslexie = orElse(dyslexie, Dyslexie.ONBEKEND);
        this.expertiseGeneralistToereikend = orElse(expertiseGeneralistToereikend, Answer.ONBEKEND);
        this.specialistGeconsulteerd = orElse(specialistGeconsulteerd, Answer.ONBEKEND);
        this.specialistInGezinNodig = orElse(specialistInGezinNodig, Answer.ONBEKEND);
        this.gewensteVoorzieningen = sortedSet(gewensteVoorzieningen);
        this.meerdereRegionaleAanbieders = orElse(meerdereRegionaleAanbieders, Answer.ONBEKEND);
        this.directIntensiefNodig = orElse(directIntensiefNodig, Answer.ONBEKEND);
        this.directIntensiefMotivering = orElse(directIntensiefMotivering, DirectIntensiefMotivering.GEEN);
        this.lokaleMogelijkhedenBenut = orElse(lokaleMogelijkhedenBenut, Answer.ONBEKEND);
        this.regionaalVerzoek = sortedSet(regionaalVerzoek);
        this.voorkeurErvaringsdeskundige = voorkeurErvaringsdeskundige;
        this.planAanwezig = orElse(planAanwezig, PlanAanwezig.ONBEKEND);
        this.pgb = orElse(pgb, Pgb.notWished());
        this.hulpVoor18 = orElse(hulpVoor18, HulpVoor18.ONBEKEND);
        this.wlzKenmerk = orElse(wlzKenmerk, Answer.ONBEKEND);
        this.prioriteitGronden = sortedSet(prioriteitGronden);
        this.factoren = sortedSet(factoren);
        if (ongeboren && leeftijd != null) {
            throw new IllegalArgumentException(
                    "leeftijd " + leeftijd + " given together with ongeboren; leave one out");
        }
    }

    private static Set<LeefgebiedEntry> sorted(@Nullable Set<LeefgebiedEntry> mentions) {
        return mentions == null
                ? Set.of()
                : mentions.stream()
                        .sorted(Comparator.comparing(LeefgebiedEntry::leefgebied)
                                .thenComparing(LeefgebiedEntry::betreft))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
