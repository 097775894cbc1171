// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole model.
 *
 * @param naam a name without spaces
 * @param uitleg what it is, for people
 * @param herkomst which rules it comes from: pack, period and hash
 */
public record Dmnmodel(
        String naam,
        String uitleg,
        String herkomst,
        List<Gegevenstype> typen,
        List<Invoer> invoer,
        List<Kennis> kennis,
        List<Beslissing> beslissingen) {

    public Dmnmodel {
        typen = List.copyOf(typen);
        invoer = List.copyOf(invoer);
        kennis = List.copyOf(kennis);
        beslissingen = List.copyOf(beslissingen);
    }

    /** All tables of the model. */
    public Stream<Beslistabel> tabellen() {
        return Stream.concat(
                kennis.stream().map(Kennis::tabel),
                beslissingen.stream()
                        .map(Beslissing::logica)
                        .filter(Beslistabel.class::isInstance)
                        .map(Beslistabel.class::cast));
    }
}
