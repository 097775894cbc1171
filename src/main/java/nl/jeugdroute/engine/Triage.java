// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;

/** Evaluates a case under the rules of its municipality and day. Safe for use by many threads. */
public final class Triage {

    private final RuleLibrary library;
    private final Clock clock;

    public Triage(RuleLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /**
     * Draws up the advies for a case.
     *
     * @throws nl.jeugdroute.engine.UnknownPackException when the case names an unknown pack
     * @throws nl.jeugdroute.engine.NoRulesOnDateException when no rules are in force on its day
     */
    public Advies advise(Casus casus) {
        return advise(casus, library.snapshot());
    }

    /** Draws up the advies for a case under rules that do not change meanwhile. */
    public Advies advise(Casus casus, Snapshot snapshot) {
        RuleSet ruleSet = snapshot.ruleSetFor(casus.gemeente(), casus.peildatum());
        return advise(casus, ruleSet, snapshot.peildatum(casus.gemeente(), casus.peildatum()));
    }

    /** Draws up the advies for a case under a rule set of one's own choice. */
    public Advies advise(Casus casus, RuleSet ruleSet, LocalDate peildatum) {
        return new AdviesAssembler(casus, ruleSet, peildatum, Assessment.of(ruleSet, casus))
                .compose(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What the rules conclude about a case, before it is put in the shape of an advies. */
    public static Assessment assess(Casus casus, RuleSet ruleSet) {
        return Assessment.of(ruleSet, casus);
    }
}
