// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.practice;

import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.engine.RuleSet;

/**
 * Practice: a story with the rules that speak about it and what they say.
 *
 * @param rules the rules of its own pack and day
 * @param advies made for practice; it is recorded nowhere
 */
public record Practice(PracticeCasus casus, RuleSet rules, Advies advies) {

    private static final String MARKER = "OEFENCASUS. Alles hierin is verzonnen. Gebruik dit niet voor een kind.";

    /** The advies under a reference and a warning that say it is practice, for whatever leaves the application. */
    public Advies marked() {
        return new Advies(
                casus.kenmerk(),
                advies.gemeente(),
                advies.peildatum(),
                advies.berekendOp(),
                advies.regelset(),
                advies.hoofdroute(),
                advies.nevenroutes(),
                advies.urgentie(),
                advies.coordinatie(),
                advies.interventieniveau(),
                advies.voorzieningen(),
                advies.acties(),
                advies.ontbrekend(),
                advies.openPunten(),
                advies.regionaalVerzoek(),
                advies.pgb(),
                advies.planthemas(),
                advies.redenen(),
                Stream.concat(Stream.of(MARKER), advies.voorbehoud().stream()).toList());
    }

    /** Answer of the rules to the questions of the exercise. */
    public PracticeAnswer answer() {
        return PracticeAnswer.of(advies);
    }
}
