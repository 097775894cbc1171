// SPDX-License-Identifier: EUPL-1.2
/**
 * The recorded adviezen: the case, the advies, the rules that gave it, the moment and the role. It knows no names and
 * keeps what was said then, whatever the rules say now.
 */
@NullMarked
package nl.jeugdroute.dossier;

import org.jspecify.annotations.NullMarked;
