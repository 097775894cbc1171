// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.casus;

import static nl.jeugdroute.casus.Standaard.of;
import static nl.jeugdroute.casus.Standaard.verzameling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One youth-support intake, without identity. Absent facts get the default of their field; an element given twice
 * counts once.
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
        Set<LeefgebiedVermelding> leefgebieden,
        Complexiteit complexiteit,
        EigenKracht eigenKracht,
        Antwoord vrijAanbodToereikend,
        Schoolgang schoolgang,
        Schoolsoort schoolsoort,
        Antwoord onderwijsmiddelenToereikend,
        Functioneren functioneren,
        Dyslexie dyslexie,
        Antwoord expertiseGeneralistToereikend,
        Antwoord specialistGeconsulteerd,
        Antwoord specialistInGezinNodig,
        Set<String> gewensteVoorzieningen,
        Antwoord meerdereRegionaleAanbieders,
        Antwoord directIntensiefNodig,
        DirectIntensiefMotivering directIntensiefMotivering,
        Antwoord lokaleMogelijkhedenBenut,
        Set<Verzoekonderdeel> regionaalVerzoek,
        boolean voorkeurErvaringsdeskundige,
        PlanAanwezig planAanwezig,
        Pgb pgb,
        HulpVoor18 hulpVoor18,
        Antwoord wlzKenmerk,
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
            @Nullable Set<LeefgebiedVermelding> leefgebieden,
            @Nullable Complexiteit complexiteit,
            @Nullable EigenKracht eigenKracht,
            @Nullable Antwoord vrijAanbodToereikend,
            @Nullable Schoolgang schoolgang,
            @Nullable Schoolsoort schoolsoort,
            @Nullable Antwoord onderwijsmiddelenToereikend,
            @Nullable Functioneren functioneren,
            @Nullable Dyslexie dyslexie,
            @Nullable Antwoord expertiseGeneralistToereikend,
            @Nullable Antwoord specialistGeconsulteerd,
            @Nullable Antwoord specialistInGezinNodig,
            @Nullable Set<String> gewensteVoorzieningen,
            @Nullable Antwoord meerdereRegionaleAanbieders,
            @Nullable Antwoord directIntensiefNodig,
            @Nullable DirectIntensiefMotivering directIntensiefMotivering,
            @Nullable Antwoord lokaleMogelijkhedenBenut,
            @Nullable Set<Verzoekonderdeel> regionaalVerzoek,
            boolean voorkeurErvaringsdeskundige,
            @Nullable PlanAanwezig planAanwezig,
            @Nullable Pgb pgb,
            @Nullable HulpVoor18 hulpVoor18,
            @Nullable Antwoord wlzKenmerk,
            @Nullable Set<PrioriteitGrond> prioriteitGronden,
            @Nullable Set<Factor> factoren) {
        this.gemeente = gemeente;
        this.peildatum = peildatum;
        this.kenmerk = kenmerk;
        this.leeftijd = leeftijd;
        this.ongeboren = ongeboren;
        this.woonplaats = of(woonplaats, Woonplaats.ONBEKEND);
        this.verblijfplaats = of(verblijfplaats, Verblijfplaats.ONBEKEND);
        this.gezag = of(gezag, Gezag.ONBEKEND);
        this.aanmelder = of(aanmelder, Aanmelder.ONBEKEND);
        this.verwijzing = of(verwijzing, Verwijzing.GEEN);
        this.kader = of(kader, Kader.VRIJWILLIG);
        this.maatregel = of(maatregel, Maatregel.GEEN);
        this.veiligheid = of(veiligheid, Veiligheid.onbekend());
        this.hulpvragen = verzameling(hulpvragen);
        this.vraagSoort = of(vraagSoort, VraagSoort.ONBEKEND);
        this.leefgebieden = gesorteerd(leefgebieden);
        this.complexiteit = of(complexiteit, Complexiteit.ONBEKEND);
        this.eigenKracht = of(eigenKracht, EigenKracht.NIET_ONDERZOCHT);
        this.vrijAanbodToereikend = of(vrijAanbodToereikend, Antwoord.ONBEKEND);
        this.schoolgang = of(schoolgang, Schoolgang.ONBEKEND);
        this.schoolsoort = of(schoolsoort, Schoolsoort.ONBEKEND);
        this.onderwijsmiddelenToereikend = of(onderwijsmiddelenToereikend, Antwoord.ONBEKEND);
        this.functioneren = of(functioneren, Functioneren.ONBEKEND);
        this.dyslexie = of(dyslexie, Dyslexie.ONBEKEND);
        this.expertiseGeneralistToereikend = of(expertiseGeneralistToereikend, Antwoord.ONBEKEND);
        this.specialistGeconsulteerd = of(specialistGeconsulteerd, Antwoord.ONBEKEND);
        this.specialistInGezinNodig = of(specialistInGezinNodig, Antwoord.ONBEKEND);
        this.gewensteVoorzieningen = verzameling(gewensteVoorzieningen);
        this.meerdereRegionaleAanbieders = of(meerdereRegionaleAanbieders, Antwoord.ONBEKEND);
        this.directIntensiefNodig = of(directIntensiefNodig, Antwoord.ONBEKEND);
        this.directIntensiefMotivering = of(directIntensiefMotivering, DirectIntensiefMotivering.GEEN);
        this.lokaleMogelijkhedenBenut = of(lokaleMogelijkhedenBenut, Antwoord.ONBEKEND);
        this.regionaalVerzoek = verzameling(regionaalVerzoek);
        this.voorkeurErvaringsdeskundige = voorkeurErvaringsdeskundige;
        this.planAanwezig = of(planAanwezig, PlanAanwezig.ONBEKEND);
        this.pgb = of(pgb, Pgb.nietGewenst());
        this.hulpVoor18 = of(hulpVoor18, HulpVoor18.ONBEKEND);
        this.wlzKenmerk = of(wlzKenmerk, Antwoord.ONBEKEND);
        this.prioriteitGronden = verzameling(prioriteitGronden);
        this.factoren = verzameling(factoren);
        if (ongeboren && leeftijd != null) {
            throw new IllegalArgumentException(
                    "leeftijd " + leeftijd + " given together with ongeboren; leave one out");
        }
    }

    private static Set<LeefgebiedVermelding> gesorteerd(@Nullable Set<LeefgebiedVermelding> vermeldingen) {
        return vermeldingen == null
                ? Set.of()
                : vermeldingen.stream()
                        .sorted(Comparator.comparing(LeefgebiedVermelding::leefgebied)
                                .thenComparing(LeefgebiedVermelding::betreft))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
