// SPDX-License-Identifier: EUPL-1.2
/**
 * Dossier: the recorded adviezen with the case, the rules that gave them, the moment and the role, and the besluiten
 * people took on them. It keeps what was said then, whatever the rules say now. An account is kept only to find one's
 * own adviezen and to have a second person be somebody else; nothing counts by it.
 */
@NullMarked
package nl.jeugdroute.dossier;

import org.jspecify.annotations.NullMarked;
