// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.reading.TableDeclaration;

/**
 * A layer of rules: the national one, a region's, or a municipality's own.
 *
 * @param layers ids of the layers below it, lowest first
 * @param ownSources ids of the documents in which this layer set down its own policy
 * @param lines where in the file of the layer a layer below it or a document of its own stands, by its id
 * @param voorbehoud sentences that belong in every advies of this pack
 */
public record Layer(
        String id,
        String name,
        String note,
        RuleSetStatus status,
        Tijdvak validity,
        List<String> layers,
        List<String> ownSources,
        List<String> voorbehoud,
        List<TableDeclaration> tables,
        Map<String, Integer> lines,
        Path folder) {

    /** Id of the layer on which every pack stands. */
    public static final String NATIONAL = "landelijk";

    public Layer {
        layers = List.copyOf(layers);
        ownSources = List.copyOf(ownSources);
        voorbehoud = List.copyOf(voorbehoud);
        tables = List.copyOf(tables);
        lines = Map.copyOf(lines);
    }

    /** The line of the file of this layer on which an id stands, or 0. */
    int line(String mentioned) {
        return lines.getOrDefault(mentioned, 0);
    }

    /** The same layer with other sentences that belong in every advies. */
    Layer with(List<String> otherVoorbehoud) {
        return new Layer(id, name, note, status, validity, layers, ownSources, otherVoorbehoud, tables, lines, folder);
    }

    /** The same layer with another last day. */
    public Layer until(LocalDate last) {
        return new Layer(
                id,
                name,
                note,
                status,
                new Tijdvak(validity.van(), last),
                layers,
                ownSources,
                voorbehoud,
                tables,
                lines,
                folder);
    }

    /** Whether this layer is in force on every day on which the other one is. */
    boolean covers(Layer other) {
        LocalDate end = other.validity().tot();
        return validity.contains(other.validity().van())
                && (end == null ? validity.tot() == null : validity.contains(end));
    }
}
