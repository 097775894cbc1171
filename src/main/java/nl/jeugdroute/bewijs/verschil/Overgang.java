// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * One outcome that takes the place of another.
 *
 * @param voorziening code of the provision it is about, or null
 * @param vooraf all cases with this outcome now
 * @param wanneer the cases in which it becomes the other
 */
record Overgang(
        Onderdeel onderdeel,
        @Nullable String voorziening,
        String van,
        String naar,
        Richting richting,
        BDD vooraf,
        BDD wanneer) {}
