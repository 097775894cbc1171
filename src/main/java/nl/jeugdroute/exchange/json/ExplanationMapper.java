// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.exchange.json.VerklaringDto.FeitwijzigingDto;
import nl.jeugdroute.exchange.json.VerklaringDto.MogelijkheidDto;
import nl.jeugdroute.exchange.json.VerklaringDto.OntbrekendevoorwaardeDto;
import nl.jeugdroute.exchange.json.VerklaringDto.OpenvraagDto;
import nl.jeugdroute.exchange.json.VerklaringDto.RijuitlegDto;
import nl.jeugdroute.exchange.json.VerklaringDto.RoutenaamDto;
import nl.jeugdroute.exchange.json.VerklaringDto.WaaromNietDto;
import nl.jeugdroute.exchange.json.VerklaringDto.WatAlsDto;
import nl.jeugdroute.exchange.json.VerklaringDto.ZekerheidDto;
import nl.jeugdroute.explanation.Certainty;
import nl.jeugdroute.explanation.ExplainedRoute;
import nl.jeugdroute.explanation.Explanation;
import nl.jeugdroute.explanation.FactChange;
import nl.jeugdroute.explanation.OpenQuestion;
import nl.jeugdroute.explanation.Possibility;
import nl.jeugdroute.explanation.RowExplanation;
import nl.jeugdroute.explanation.UnmetCondition;
import nl.jeugdroute.explanation.WhatIf;
import nl.jeugdroute.explanation.WhyNot;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Explanation mapper: from an explanation to the contract. A field that one of the two lacks does not compile. */
@Mapper
public interface ExplanationMapper {

    /** The one translator; it keeps nothing. */
    ExplanationMapper TRANSLATOR = Mappers.getMapper(ExplanationMapper.class);

    /** The explanation in the contract's form. */
    @Mapping(target = "regelset", source = "ruleSet")
    @Mapping(target = "hoofdroute", source = "primaryRoute")
    @Mapping(target = "zekerheid", source = "certainty")
    @Mapping(target = "watAls", source = "whatIf")
    @Mapping(target = "waaromNiet", source = "whyNot")
    VerklaringDto toDto(Explanation explanation);

    /** A route in the contract's form. */
    @Mapping(target = "naam", source = "name")
    RoutenaamDto toDto(ExplainedRoute route);

    /** Certainty in the contract's form. */
    @Mapping(target = "staatVast", source = "settled")
    @Mapping(target = "mogelijk", source = "possible")
    @Mapping(target = "openVelden", source = "openFacts")
    @Mapping(target = "vragen", source = "questions")
    @Mapping(target = "toelichting", source = "note")
    ZekerheidDto toDto(Certainty certainty);

    /** A possible route in the contract's form. */
    @Mapping(target = "aandeel", source = "share")
    @Mapping(target = "aandeelTekst", source = "shareText")
    MogelijkheidDto toDto(Possibility possibility);

    /** An open question in the contract's form. */
    @Mapping(target = "veld", source = "fact")
    @Mapping(target = "aandeel", source = "share")
    @Mapping(target = "aandeelTekst", source = "shareText")
    @Mapping(target = "tussen", source = "between")
    @Mapping(target = "alleenDetails", source = "onlyDetails")
    OpenvraagDto toDto(OpenQuestion question);

    /** What if in the contract's form. */
    @Mapping(target = "wijziging", source = "change")
    @Mapping(target = "hoofdroute", source = "primaryRoute")
    @Mapping(target = "verandert", source = "affected")
    WatAlsDto toDto(WhatIf whatIf);

    /** A changed fact in the contract's form. */
    @Mapping(target = "veld", source = "fact")
    @Mapping(target = "nu", source = "current")
    @Mapping(target = "zou", source = "hypothetical")
    @Mapping(target = "waarden", source = "values")
    FeitwijzigingDto toDto(FactChange change);

    /** Why not a route in the contract's form. */
    @Mapping(target = "naam", source = "name")
    @Mapping(target = "geconcludeerd", source = "concluded")
    @Mapping(target = "kanNooit", source = "neverPossible")
    @Mapping(target = "ervoor", source = "preceding")
    @Mapping(target = "ervoorDoor", source = "precedingRows")
    @Mapping(target = "rijen", source = "rows")
    @Mapping(target = "zouLeiden", source = "wouldLead")
    @Mapping(target = "tekst", source = "text")
    WaaromNietDto toDto(WhyNot whyNot);

    /** A near row in the contract's form. */
    @Mapping(target = "regel", source = "row")
    @Mapping(target = "pakket", source = "layer")
    @Mapping(target = "tabel", source = "table")
    @Mapping(target = "bron", source = "source")
    @Mapping(target = "afstand", source = "distance")
    @Mapping(target = "ontbreekt", source = "unmet")
    RijuitlegDto toDto(RowExplanation row);

    /** An unmet condition in the contract's form. */
    @Mapping(target = "veld", source = "fact")
    @Mapping(target = "nu", source = "current")
    @Mapping(target = "vraagt", source = "asks")
    @Mapping(target = "moetVervallen", source = "mustLapse")
    OntbrekendevoorwaardeDto toDto(UnmetCondition condition);
}
