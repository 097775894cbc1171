// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic;

import nl.jeugdroute.rules.DecisionRow;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/**
 * Row formula: in which cases a row fires.
 *
 * @param voorziening the provision it then speaks about, or null for the case as a whole
 */
public record RowFormula(DecisionRow row, @Nullable String voorziening, BDD fires) {}
