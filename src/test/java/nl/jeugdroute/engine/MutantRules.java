// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.PackContent;

/** Compiles a pack from rows that stand in no file, beside the rule set it resembles. */
public final class MutantRules {

    private MutantRules() {}

    /**
     * The rows of one tijdvak, compiled.
     *
     * @param origineel the set whose day and name it takes over
     * @throws InvalidRulesException when a row concludes what no row explains
     */
    public static RuleSet compileer(PackContent inhoud, RuleSet origineel, CoreRules kern) {
        LocalDate dag = origineel.reference().tijdvak().van();
        RuleComposition rijen = RuleComposition.on(inhoud, dag, origineel.voorbehoud());
        List<Finding> zonderUitleg = rijen.unexplained(dag, inhoud.facts());
        if (!zonderUitleg.isEmpty()) {
            throw new InvalidRulesException(zonderUitleg);
        }
        return RuleSet.compile(origineel.reference(), rijen, kern);
    }

    /** Gives back what the set keeps ready. */
    public static void sluit(RuleSet set) {
        set.close();
    }
}
