// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.casus.Aanmelder;
import nl.jeugdroute.casus.Answer;
import nl.jeugdroute.casus.Complexiteit;
import nl.jeugdroute.casus.DirectIntensiefMotivering;
import nl.jeugdroute.casus.Dyslexie;
import nl.jeugdroute.casus.EigenKracht;
import nl.jeugdroute.casus.Factor;
import nl.jeugdroute.casus.Functioneren;
import nl.jeugdroute.casus.Gezag;
import nl.jeugdroute.casus.HulpVoor18;
import nl.jeugdroute.casus.Hulpvraag;
import nl.jeugdroute.casus.Kader;
import nl.jeugdroute.casus.Maatregel;
import nl.jeugdroute.casus.PlanAanwezig;
import nl.jeugdroute.casus.PrioriteitGrond;
import nl.jeugdroute.casus.Schoolgang;
import nl.jeugdroute.casus.Schoolsoort;
import nl.jeugdroute.casus.Verblijfplaats;
import nl.jeugdroute.casus.Verwijzing;
import nl.jeugdroute.casus.VerzoekPart;
import nl.jeugdroute.casus.VraagSoort;
import nl.jeugdroute.casus.Woonplaats;
import org.jspecify.annotations.Nullable;

/** Casus in JSON: a case. Only {@code gemeente} is required; an absent or null fact gets its default. */
@Schema(name = "Casus")
public record CasusDto(
        String gemeente,
        @Nullable LocalDate peildatum,
        @Nullable String kenmerk,
        @Nullable Integer leeftijd,
        @Nullable Boolean ongeboren,
        @Nullable Woonplaats woonplaats,
        @Nullable Verblijfplaats verblijfplaats,
        @Nullable Gezag gezag,
        @Nullable Aanmelder aanmelder,
        @Nullable Verwijzing verwijzing,
        @Nullable Kader kader,
        @Nullable Maatregel maatregel,
        @Nullable VeiligheidDto veiligheid,
        @Nullable List<Hulpvraag> hulpvragen,
        @Nullable VraagSoort vraagSoort,
        @Nullable List<LeefgebiedDto> leefgebieden,
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
        @Nullable List<String> gewensteVoorzieningen,
        @Nullable Answer meerdereRegionaleAanbieders,
        @Nullable Answer directIntensiefNodig,
        @Nullable DirectIntensiefMotivering directIntensiefMotivering,
        @Nullable Answer lokaleMogelijkhedenBenut,
        @Nullable List<VerzoekPart> regionaalVerzoek,
        @Nullable Boolean voorkeurErvaringsdeskundige,
        @Nullable PlanAanwezig planAanwezig,
        @Nullable PgbDto pgb,
        @Nullable HulpVoor18 hulpVoor18,
        @Nullable Answer wlzKenmerk,
        @Nullable List<PrioriteitGrond> prioriteitGronden,
        @Nullable List<Factor> factoren) {}
