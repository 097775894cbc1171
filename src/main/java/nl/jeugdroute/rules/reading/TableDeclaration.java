// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import java.util.Map;
import nl.jeugdroute.rules.RuleSubject;
import org.jspecify.annotations.Nullable;

/**
 * Table declaration: how a layer announces one of its tables in {@code pakket.yaml}.
 *
 * @param subject what the rows of a decision table speak about
 * @param completeWhen when one of its rows must fire, as cells by field; empty for always, null when it vouches for
 *     nothing
 * @param whenExpired whether its rows still answer when a pack has expired
 * @param line where in the file it vouches to be complete, or else where it begins
 */
public record TableDeclaration(
        String name,
        String title,
        String hint,
        RuleSubject subject,
        boolean whenExpired,
        @Nullable Map<String, String> completeWhen,
        int line) {}
