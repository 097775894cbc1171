// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import static nl.jeugdroute.casus.Factor.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Factor;

/** Factor group: how NOP bijlage 2 groups its factors. Only for reading: no rule looks at the groups. */
record FactorGroup(String title, Set<Factor> factoren) {

    static final List<FactorGroup> ALL = List.of(
            group("Gezin, beschermend", HECHTING_GEZIN, BETROKKENHEID_GEZIN, BELONING_GEZIN),
            group(
                    "Gezin, kwetsbaar",
                    PROBLEEMGEDRAG_IN_GEZIN,
                    GEZINSMANAGEMENT,
                    CONFLICTEN_GEZIN,
                    OUDERS_GEDOGEN_MIDDELEN,
                    OUDERS_GEDOGEN_ANTISOCIAAL),
            group("Jongere en vrienden, beschermend", GEZONDE_NORMEN, SOCIALE_VAARDIGHEDEN),
            group(
                    "Jongere en vrienden, kwetsbaar",
                    VERVREEMDING,
                    VROEG_MIDDELENGEBRUIK,
                    VROEG_ANTISOCIAAL,
                    HOUDING_MIDDELEN,
                    HOUDING_ANTISOCIAAL,
                    VRIENDEN_MIDDELEN,
                    VRIENDEN_ANTISOCIAAL),
            group("Wijk, beschermend", BETROKKENHEID_WIJK, BELONING_WIJK),
            group(
                    "Wijk, kwetsbaar",
                    GEBREK_BINDING_WIJK,
                    VERPAUPERING,
                    DOORSTROMING,
                    HARDDRUGS_WAPENS,
                    NORMEN_ANTISOCIAAL),
            group("School, beschermend", BETROKKENHEID_SCHOOL, BELONING_SCHOOL),
            group("School, kwetsbaar", LEERACHTERSTANDEN, GEBREK_BINDING_SCHOOL));

    private static FactorGroup group(String title, Factor... factoren) {
        return new FactorGroup(title, EnumSet.copyOf(Arrays.asList(factoren)));
    }
}
