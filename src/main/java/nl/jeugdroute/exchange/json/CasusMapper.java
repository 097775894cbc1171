// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import nl.jeugdroute.casus.Casus;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Casus mapper: from the contract to the facts. A field that one of the two lacks does not compile. */
@Mapper
interface CasusMapper {

    CasusMapper TRANSLATOR = Mappers.getMapper(CasusMapper.class);

    /** The case with the defaults of its absent facts. */
    Casus toCasus(CasusDto casus);
}
