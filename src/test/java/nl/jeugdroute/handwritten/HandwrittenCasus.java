// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Answer;
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
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.casus.Maatregel;
import nl.jeugdroute.casus.MeldingVeiligThuis;
import nl.jeugdroute.casus.PlanAanwezig;
import nl.jeugdroute.casus.PrioriteitGrond;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.Uitvoerder;
import nl.jeugdroute.casus.Verblijfplaats;
import nl.jeugdroute.casus.Verwijzing;
import nl.jeugdroute.casus.VerzoekPart;
import nl.jeugdroute.casus.VraagSoort;
import nl.jeugdroute.casus.Woonplaats;
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
        this.woonplaats = casus.choice("woonplaats", Woonplaats.class);
        this.verblijfplaats = casus.choice("verblijfplaats", Verblijfplaats.class);
        this.gezag = casus.choice("gezag", Gezag.class);
        this.aanmelder = casus.choice("aanmelder", Aanmelder.class);
        this.verwijzing = casus.choice("verwijzing", Verwijzing.class);
        this.kader = casus.choice("kader", Kader.class);
        this.maatregel = casus.choice("maatregel", Maatregel.class);
        this.acuutGevaar = casus.choice("veiligheid.acuutGevaar", Answer.class);
        this.crisisSoort = casus.choice("veiligheid.crisisSoort", CrisisSoort.class);
        this.twijfelVeiligheid = casus.choice("veiligheid.twijfelVeiligheid", Answer.class);
        this.vermoedenGeweldMishandeling = casus.choice("veiligheid.vermoedenGeweldMishandeling", Answer.class);
        this.structureleOnveiligheid = casus.choice("veiligheid.structureleOnveiligheid", Answer.class);
        this.effectieveHulpMogelijk = casus.choice("veiligheid.effectieveHulpMogelijk", Answer.class);
        this.hulpGeaccepteerd = casus.choice("veiligheid.hulpGeaccepteerd", Answer.class);
        this.meldingVeiligThuis = casus.choice("veiligheid.meldingVeiligThuis", MeldingVeiligThuis.class);
        this.kinderenInGezin = casus.choice("veiligheid.kinderenInGezin", Answer.class);
        this.veiligheidHersteld = casus.choice("veiligheid.veiligheidHersteld", Answer.class);
        this.hulpvragen = set(casus, "hulpvragen", Hulpvraag.class);
        this.vraagSoort = casus.choice("vraagSoort", VraagSoort.class);
        this.complexiteit = casus.choice("complexiteit", Complexiteit.class);
        this.eigenKracht = casus.choice("eigenKracht", EigenKracht.class);
        this.vrijAanbodToereikend = casus.choice("vrijAanbodToereikend", Answer.class);
        this.schoolgang = casus.choice("schoolgang", Schoolgang.class);
        this.onderwijsmiddelenToereikend = casus.choice("onderwijsmiddelenToereikend", Answer.class);
        this.functioneren = casus.choice("functioneren", Functioneren.class);
        this.dyslexie = casus.choice("dyslexie", Dyslexie.class);
        this.expertiseGeneralistToereikend = casus.choice("expertiseGeneralistToereikend", Answer.class);
        this.specialistGeconsulteerd = casus.choice("specialistGeconsulteerd", Answer.class);
        this.specialistInGezinNodig = casus.choice("specialistInGezinNodig", Answer.class);
        this.gewensteVoorzieningen = casus.gewensteVoorzieningen();
        this.meerdereRegionaleAanbieders = casus.choice("meerdereRegionaleAanbieders", Answer.class);
        this.directIntensiefNodig = casus.choice("directIntensiefNodig", Answer.class);
        this.directIntensiefMotivering = casus.choice("directIntensiefMotivering", DirectIntensiefMotivering.class);
        this.lokaleMogelijkhedenBenut = casus.choice("lokaleMogelijkhedenBenut", Answer.class);
        this.regionaalVerzoek = set(casus, "regionaalVerzoek", VerzoekPart.class);
        this.voorkeurErvaringsdeskundige = "JA".equals(casus.value("voorkeurErvaringsdeskundige"));
        this.planAanwezig = casus.choice("planAanwezig", PlanAanwezig.class);
        this.gewenst = "JA".equals(casus.value("pgb.gewenst"));
        this.bekwaam = casus.choice("pgb.bekwaam", Answer.class);
        this.gemotiveerd = casus.choice("pgb.gemotiveerd", Answer.class);
        this.kwaliteitGewaarborgd = casus.choice("pgb.kwaliteitGewaarborgd", Answer.class);
        this.uitvoerder = casus.choice("pgb.uitvoerder", Uitvoerder.class);
        this.urenPerWeek = (BigDecimal) casus.value("pgb.urenPerWeek");
        this.hulpVoor18 = casus.choice("hulpVoor18", HulpVoor18.class);
        this.wlzKenmerk = casus.choice("wlzKenmerk", Answer.class);
        this.prioriteitGronden = set(casus, "prioriteitGronden", PrioriteitGrond.class);
        this.factoren = set(casus, "factoren", Factor.class);
        this.leefgebieden = casus.leefgebieden();
    }

    /** The facts of this case. */
    public static HandwrittenCasus of(Casus casus) {
        return new HandwrittenCasus(casus);
    }

    private static <E extends Enum<E>> Set<E> set(Casus casus, String fact, Class<E> type) {
        EnumSet<E> elements = EnumSet.noneOf(type);
        if (casus.value(fact) instanceof Set<?> names) {
            names.forEach(name -> elements.add(Enum.valueOf(type, String.valueOf(name))));
        }
        return elements;
    }
}
