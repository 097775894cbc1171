// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;

/**
 * Row parameters: named parameters of a statement from the components of a record. A code goes in by its name and a
 * moment with its offset, for not every database takes them as they are.
 */
public final class RowParameters extends SimplePropertySqlParameterSource {

    public RowParameters(Record row) {
        super(row);
    }

    @Override
    public @Nullable Object getValue(String name) {
        Object value = super.getValue(name);
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
