// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.dmn.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * DMN type: a type of the model: a simple type with its allowed values, a list of another type, or a structure.
 *
 * @param base the type it narrows or is a list of; null for a structure
 * @param values the allowed values as FEEL; empty when all are
 * @param components the parts of a structure; empty for other types
 */
public record DmnType(
        String name, @Nullable String base, boolean list, List<String> values, List<DmnComponent> components) {

    public static final String TEXT = "string";
    public static final String NUMBER = "number";
    public static final String BOOLEAN = "boolean";

    public DmnType {
        values = List.copyOf(values);
        components = List.copyOf(components);
    }

    /** A choice out of a closed list. */
    public static DmnType choice(String name, List<String> values) {
        return new DmnType(name, TEXT, false, values, List.of());
    }

    /** Any number of values of another type. */
    public static DmnType list(String name, String itemType) {
        return new DmnType(name, itemType, true, List.of(), List.of());
    }

    /** A structure of named parts. */
    public static DmnType structure(String name, List<DmnComponent> components) {
        return new DmnType(name, null, false, List.of(), components);
    }
}
