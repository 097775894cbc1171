// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.api.HerberekeningDto.BerekeningDto;
import nl.jeugdroute.api.HerberekeningDto.RijverschilDto;
import nl.jeugdroute.exchange.json.AdviesDto;
import nl.jeugdroute.exchange.json.AdviesMapper;
import nl.jeugdroute.publication.AdviesRecalculation;
import org.jspecify.annotations.Nullable;

/**
 * Herberekening in JSON: a recorded advies beside the advies of now.
 *
 * @param toenHerleid whether the kept rules of then still give exactly the recorded advies
 * @param nu null when the rules of now have no answer; then {@code toelichting} says why
 * @param gelijk whether the advies of now is the same, whatever the rules are called
 * @param verschillen names of the parts of the advies that differ
 */
@Schema(name = "Herberekening")
record HerberekeningDto(
        UUID adviesId,
        BerekeningDto toen,
        boolean toenHerleid,
        @Nullable BerekeningDto nu,
        boolean gelijk,
        List<String> verschillen,
        RijverschilDto rijen,
        List<String> toelichting) {

    /** Berekening in JSON: an advies with the hash of the rules that gave it. */
    @Schema(name = "Berekening")
    record BerekeningDto(String hash, AdviesDto advies) {}

    /**
     * Rijverschil in JSON: ids of rows that speak now and not then, then and not now, or both times but with other
     * words or facts.
     */
    @Schema(name = "Rijverschil")
    record RijverschilDto(List<String> erbij, List<String> eraf, List<String> anders) {}

    static HerberekeningDto of(UUID id, AdviesRecalculation recalculation) {
        Advies current = recalculation.current();
        return new HerberekeningDto(
                id,
                calculation(id, recalculation.then()),
                recalculation.thenReproduced(),
                current == null ? null : calculation(null, current),
                recalculation.isEqual(),
                recalculation.differences(),
                new RijverschilDto(recalculation.added(), recalculation.removed(), recalculation.different()),
                recalculation.note());
    }

    private static BerekeningDto calculation(@Nullable UUID id, Advies advies) {
        return new BerekeningDto(advies.regelset().hash(), AdviesMapper.TRANSLATOR.toDto(id, advies));
    }
}
