// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.rules.Finding;

/** The check of one example, for tests that draw up the advies under rules of their own. */
public final class ExampleTrial {

    private ExampleTrial() {}

    /** What the example expects and the advies does not give; exactly what {@link ExampleReader#check} finds. */
    public static List<Finding> afwijkingen(Example voorbeeld, Advies advies) {
        return new ExampleExpectation(voorbeeld, advies).deviations();
    }
}
