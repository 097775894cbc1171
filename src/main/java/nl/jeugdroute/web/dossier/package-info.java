// SPDX-License-Identifier: EUPL-1.2
/** The list of recorded adviezen: what is asked of it, and each line in words. */
@NullMarked
package nl.jeugdroute.web.dossier;

import org.jspecify.annotations.NullMarked;
