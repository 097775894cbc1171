// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.examples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.engine.Triage;

/** The real examples with their adviezen, drawn up once for all tests of this package. */
final class ExamplesFolder {

    static final String PAKKET = "noordoostpolder";
    static final RuleLibrary BIBLIOTHEEK = TestRules.bibliotheek();
    static final Triage TRIAGE = new Triage(TestRules.KLOK);
    static final ExampleReader VOORBEELDEN = new ExampleReader(BIBLIOTHEEK.snapshot(), TRIAGE);
    static final ExampleReader.ReadExamples GELEZEN = VOORBEELDEN.read(PAKKET);
    static final List<Example> ALLE = GELEZEN.examples();
    static final Map<String, Advies> ADVIEZEN =
            ALLE.stream().collect(Collectors.toMap(Example::id, v -> TRIAGE.advise(v.casus(), BIBLIOTHEEK.snapshot())));

    private ExamplesFolder() {}
}
