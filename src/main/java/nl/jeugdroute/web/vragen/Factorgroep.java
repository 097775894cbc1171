// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import static nl.jeugdroute.casus.Factor.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.jeugdroute.casus.Factor;

/** How NOP bijlage 2 groups its factors. Only for reading: no rule looks at the groups. */
record Factorgroep(String titel, Set<Factor> factoren) {

    static final List<Factorgroep> ALLE = List.of(
            groep("Gezin, beschermend", HECHTING_GEZIN, BETROKKENHEID_GEZIN, BELONING_GEZIN),
            groep(
                    "Gezin, kwetsbaar",
                    PROBLEEMGEDRAG_IN_GEZIN,
                    GEZINSMANAGEMENT,
                    CONFLICTEN_GEZIN,
                    OUDERS_GEDOGEN_MIDDELEN,
                    OUDERS_GEDOGEN_ANTISOCIAAL),
            groep("Jongere en vrienden, beschermend", GEZONDE_NORMEN, SOCIALE_VAARDIGHEDEN),
            groep(
                    "Jongere en vrienden, kwetsbaar",
                    VERVREEMDING,
                    VROEG_MIDDELENGEBRUIK,
                    VROEG_ANTISOCIAAL,
                    HOUDING_MIDDELEN,
                    HOUDING_ANTISOCIAAL,
                    VRIENDEN_MIDDELEN,
                    VRIENDEN_ANTISOCIAAL),
            groep("Wijk, beschermend", BETROKKENHEID_WIJK, BELONING_WIJK),
            groep(
                    "Wijk, kwetsbaar",
                    GEBREK_BINDING_WIJK,
                    VERPAUPERING,
                    DOORSTROMING,
                    HARDDRUGS_WAPENS,
                    NORMEN_ANTISOCIAAL),
            groep("School, beschermend", BETROKKENHEID_SCHOOL, BELONING_SCHOOL),
            groep("School, kwetsbaar", LEERACHTERSTANDEN, GEBREK_BINDING_SCHOOL));

    private static Factorgroep groep(String titel, Factor... factoren) {
        return new Factorgroep(titel, EnumSet.copyOf(Arrays.asList(factoren)));
    }
}
