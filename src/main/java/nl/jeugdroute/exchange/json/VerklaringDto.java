// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.exchange.json.AdviesDto.RegelsetDto;
import nl.jeugdroute.exchange.json.VerklaringDto.RoutenaamDto;
import nl.jeugdroute.exchange.json.VerklaringDto.WaaromNietDto;
import nl.jeugdroute.exchange.json.VerklaringDto.WatAlsDto;
import nl.jeugdroute.exchange.json.VerklaringDto.ZekerheidDto;
import nl.jeugdroute.explanation.AdviesPart;
import org.jspecify.annotations.Nullable;

/** Verklaring in JSON: an explanation; the order of the names is the order of the contract. */
@Schema(name = "Verklaring")
public record VerklaringDto(
        RegelsetDto regelset,
        RoutenaamDto hoofdroute,
        ZekerheidDto zekerheid,
        List<WatAlsDto> watAls,
        List<WaaromNietDto> waaromNiet) {

    /** Routenaam in JSON: a route with its form. */
    @Schema(name = "Routenaam")
    public record RoutenaamDto(
            String code, Route route, @Nullable Vorm vorm, String naam) {}

    /** Zekerheid in JSON: what is certain while facts are open. */
    @Schema(name = "Zekerheid")
    public record ZekerheidDto(
            boolean staatVast,
            List<MogelijkheidDto> mogelijk,
            List<RoutenaamDto> routes,
            List<String> acties,
            Urgentie urgentie,
            List<String> openVelden,
            List<OpenvraagDto> vragen,
            String toelichting) {}

    /** Mogelijkheid in JSON: a primary route that is still possible. */
    @Schema(name = "Mogelijkheid")
    public record MogelijkheidDto(RoutenaamDto route, double aandeel, String aandeelTekst) {}

    /** Openvraag in JSON: a question whose answer can still change the advies. */
    @Schema(name = "Openvraag")
    public record OpenvraagDto(
            String veld, double aandeel, String aandeelTekst, List<RoutenaamDto> tussen, boolean alleenDetails) {}

    /** Wat als in JSON: what the advies would be with one fact otherwise. */
    @Schema(name = "WatAls")
    public record WatAlsDto(FeitwijzigingDto wijziging, RoutenaamDto hoofdroute, List<AdviesPart> verandert) {}

    /** Feitwijziging in JSON: one fact that would be otherwise. */
    @Schema(name = "Feitwijziging")
    public record FeitwijzigingDto(
            String veld, @Nullable String element, String nu, String zou, String waarden, boolean veiligheid) {}

    /** Waarom niet in JSON: why a route is not the primary route. */
    @Schema(name = "WaaromNiet")
    public record WaaromNietDto(
            Route route,
            String naam,
            boolean geconcludeerd,
            boolean kanNooit,
            @Nullable RoutenaamDto ervoor,
            List<String> ervoorDoor,
            List<RijuitlegDto> rijen,
            List<FeitwijzigingDto> zouLeiden,
            String tekst) {}

    /** Rijuitleg in JSON: how far a row is from applying. */
    @Schema(name = "Rijuitleg")
    public record RijuitlegDto(
            String regel,
            String pakket,
            String tabel,
            String reden,
            String bron,
            @Nullable String voorziening,
            int afstand,
            List<OntbrekendevoorwaardeDto> ontbreekt) {}

    /** Ontbrekendevoorwaarde in JSON: a condition of a row that the case does not meet. */
    @Schema(name = "Ontbrekendevoorwaarde")
    public record OntbrekendevoorwaardeDto(
            String veld,
            String nu,
            String vraagt,
            @Nullable String voorziening,
            boolean veiligheid,
            List<RijuitlegDto> via,
            boolean moetVervallen) {}
}
