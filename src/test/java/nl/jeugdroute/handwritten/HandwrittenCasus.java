// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.LeefgebiedEntry;
import org.jspecify.annotations.Nullable;

/** The facts of a case in the types this reading decides with, so that a fact it misspells does not compile. */
public final class HandwrittenCasus {

    final @Nullable Integer leeftijd;
    final boolean ongeboren;
    final Woonplaats woonplaats;
    final Verblijfplaats verblijfplaats;
    final Gezag gezag;
    final Aanmelder aanmelder;
    final Verwijzing verwijzing;
    final Kader kader;
    final Maatregel maatregel;
    final Answer acuutGevaar;
    final CrisisSoort crisisSoort;
    final Answer twijfelVeiligheid;
    final Answer vermoedenGeweldMishandeling;
    final Answer structureleOnveiligheid;
    final Answer effectieveHulpMogelijk;
    final Answer hulpGeaccepteerd;
    final MeldingVeiligThuis meldingVeiligThuis;
    final Answer kinderenInGezin;
    final Answer veiligheidHersteld;
    final Set<Hulpvraag> hulpvragen;
    final VraagSoort vraagSoort;
    final Complexiteit complexiteit;
    final EigenKracht eigenKracht;
    final Answer vrijAanbodToereikend;
    final Schoolgang schoolgang;
    final Answer onderwijsmiddelenToereikend;
    final Functioneren functioneren;
    final Dyslexie dyslexie;
    final Answer expertiseGeneralistToereikend;
    final Answer specialistGeconsulteerd;
    final Answer specialistInGezinNodig;
    final Set<String> gewensteVoorzieningen;
    final Answer meerdereRegionaleAanbieders;
    final Answer directIntensiefNodig;
    final DirectIntensiefMotivering directIntensiefMotivering;
    final Answer lokaleMogelijkhedenBenut;
    final Set<VerzoekPart> regionaalVerzoek;
    final boolean voorkeurErvaringsdeskundige;
    final PlanAanwezig planAanwezig;
    final boolean gewenst;
    final Answer bekwaam;
    final Answer gemotiveerd;
    final Answer kwaliteitGewaarborgd;
    final Uitvoerder uitvoerder;
    final @Nullable BigDecimal urenPerWeek;
    final HulpVoor18 hulpVoor18;
    final Answer wlzKenmerk;
    final Set<PrioriteitGrond> prioriteitGronden;
    final Set<Factor> factoren;
    final Set<LeefgebiedEntry> leefgebieden;

    private HandwrittenCasus(Casus casus) {
        this.leeftijd = casus.leeftijd();
        this.ongeboren = "JA".equals(casus.value("ongeboren"));
        this.woonplaats = choice(casus, "woonplaats", Woonplaats.class);
        this.verblijfplaats = choice(casus, "verblijfplaats", Verblijfplaats.class);
        this.gezag = choice(casus, "gezag", Gezag.class);
        this.aanmelder = choice(casus, "aanmelder", Aanmelder.class);
        this.verwijzing = choice(casus, "verwijzing", Verwijzing.class);
        this.kader = choice(casus, "kader", Kader.class);
        this.maatregel = choice(casus, "maatregel", Maatregel.class);
        this.acuutGevaar = choice(casus, "veiligheid.acuutGevaar", Answer.class);
        this.crisisSoort = choice(casus, "veiligheid.crisisSoort", CrisisSoort.class);
        this.twijfelVeiligheid = choice(casus, "veiligheid.twijfelVeiligheid", Answer.class);
        this.vermoedenGeweldMishandeling = choice(casus, "veiligheid.vermoedenGeweldMishandeling", Answer.class);
        this.structureleOnveiligheid = choice(casus, "veiligheid.structureleOnveiligheid", Answer.class);
        this.effectieveHulpMogelijk = choice(casus, "veiligheid.effectieveHulpMogelijk", Answer.class);
        this.hulpGeaccepteerd = choice(casus, "veiligheid.hulpGeaccepteerd", Answer.class);
        this.meldingVeiligThuis = choice(casus, "veiligheid.meldingVeiligThuis", MeldingVeiligThuis.class);
        this.kinderenInGezin = choice(casus, "veiligheid.kinderenInGezin", Answer.class);
        this.veiligheidHersteld = choice(casus, "veiligheid.veiligheidHersteld", Answer.class);
        this.hulpvragen = set(casus, "hulpvragen", Hulpvraag.class);
        this.vraagSoort = choice(casus, "vraagSoort", VraagSoort.class);
        this.complexiteit = choice(casus, "complexiteit", Complexiteit.class);
        this.eigenKracht = choice(casus, "eigenKracht", EigenKracht.class);
        this.vrijAanbodToereikend = choice(casus, "vrijAanbodToereikend", Answer.class);
        this.schoolgang = choice(casus, "schoolgang", Schoolgang.class);
        this.onderwijsmiddelenToereikend = choice(casus, "onderwijsmiddelenToereikend", Answer.class);
        this.functioneren = choice(casus, "functioneren", Functioneren.class);
        this.dyslexie = choice(casus, "dyslexie", Dyslexie.class);
        this.expertiseGeneralistToereikend = choice(casus, "expertiseGeneralistToereikend", Answer.class);
        this.specialistGeconsulteerd = choice(casus, "specialistGeconsulteerd", Answer.class);
        this.specialistInGezinNodig = choice(casus, "specialistInGezinNodig", Answer.class);
        this.gewensteVoorzieningen = casus.gewensteVoorzieningen();
        this.meerdereRegionaleAanbieders = choice(casus, "meerdereRegionaleAanbieders", Answer.class);
        this.directIntensiefNodig = choice(casus, "directIntensiefNodig", Answer.class);
        this.directIntensiefMotivering = choice(casus, "directIntensiefMotivering", DirectIntensiefMotivering.class);
        this.lokaleMogelijkhedenBenut = choice(casus, "lokaleMogelijkhedenBenut", Answer.class);
        this.regionaalVerzoek = set(casus, "regionaalVerzoek", VerzoekPart.class);
        this.voorkeurErvaringsdeskundige = "JA".equals(casus.value("voorkeurErvaringsdeskundige"));
        this.planAanwezig = choice(casus, "planAanwezig", PlanAanwezig.class);
        this.gewenst = "JA".equals(casus.value("pgb.gewenst"));
        this.bekwaam = choice(casus, "pgb.bekwaam", Answer.class);
        this.gemotiveerd = choice(casus, "pgb.gemotiveerd", Answer.class);
        this.kwaliteitGewaarborgd = choice(casus, "pgb.kwaliteitGewaarborgd", Answer.class);
        this.uitvoerder = choice(casus, "pgb.uitvoerder", Uitvoerder.class);
        this.urenPerWeek = (BigDecimal) casus.value("pgb.urenPerWeek");
        this.hulpVoor18 = choice(casus, "hulpVoor18", HulpVoor18.class);
        this.wlzKenmerk = choice(casus, "wlzKenmerk", Answer.class);
        this.prioriteitGronden = set(casus, "prioriteitGronden", PrioriteitGrond.class);
        this.factoren = set(casus, "factoren", Factor.class);
        this.leefgebieden = casus.leefgebieden();
    }

    /** The facts of this case. */
    public static HandwrittenCasus of(Casus casus) {
        return new HandwrittenCasus(casus);
    }

    private static <E extends Enum<E>> E choice(Casus casus, String fact, Class<E> type) {
        return Enum.valueOf(type, String.valueOf(casus.value(fact)));
    }

    private static <E extends Enum<E>> Set<E> set(Casus casus, String fact, Class<E> type) {
        EnumSet<E> elements = EnumSet.noneOf(type);
        if (casus.value(fact) instanceof Set<?> names) {
            names.forEach(name -> elements.add(Enum.valueOf(type, String.valueOf(name))));
        }
        return elements;
    }
}
