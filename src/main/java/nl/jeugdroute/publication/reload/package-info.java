// SPDX-License-Identifier: EUPL-1.2
/** Signs of a reload: which program tried the rules, and what the health endpoint says about the rules that count. */
@NullMarked
package nl.jeugdroute.publication.reload;

import org.jspecify.annotations.NullMarked;
