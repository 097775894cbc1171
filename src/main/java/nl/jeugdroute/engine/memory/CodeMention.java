// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine.memory;

import nl.jeugdroute.advies.ConclusionKind;

/**
 * Code mention: a code that a conclusion names and that a definition row must now explain.
 *
 * @param workingMemory where the explanation is written down
 */
public record CodeMention(ConclusionKind kind, String code, WorkingMemory workingMemory) {}
