// SPDX-License-Identifier: EUPL-1.2
/** Rows after reading: typed, checked and ready for any compiler. What stands here can no longer be wrong in form. */
@NullMarked
package nl.jeugdroute.rules;

import org.jspecify.annotations.NullMarked;
