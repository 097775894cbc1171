// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.RouteAdvies;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Advies mapper: from an advies to the contract. A field that one of the two lacks does not compile. */
@Mapper
public interface AdviesMapper {

    /** The one translator; it keeps nothing. */
    AdviesMapper TRANSLATOR = Mappers.getMapper(AdviesMapper.class);

    /** The advies in the contract's form; the id is null unless it was recorded. */
    @Mapping(target = "adviesId", source = "adviesId")
    @Mapping(target = "route", source = "advies.hoofdroute.route")
    @Mapping(target = "routeNaam", source = "advies.hoofdroute.naam")
    @Mapping(target = "vorm", source = "advies.hoofdroute.vorm")
    @Mapping(target = "voorlopig", source = "advies.hoofdroute.voorlopig")
    AdviesDto toDto(@Nullable UUID adviesId, Advies advies);

    /** A parallel route in the contract's form. */
    @Mapping(target = "routeNaam", source = "naam")
    AdviesDto.NevenrouteDto toDto(RouteAdvies route);

    /** A conclusion as one line of text. */
    default String toText(ConclusionKey conclusion) {
        return ConclusionText.write(conclusion);
    }

    /** A reading as one line of text. */
    default String toText(Lezing reading) {
        return reading.tekst() + " (" + reading.bron() + ")";
    }
}
