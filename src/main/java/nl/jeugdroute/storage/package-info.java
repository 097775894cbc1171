// SPDX-License-Identifier: EUPL-1.2
/**
 * Storage: what every store of the database shares, values and moments in the types that H2 and PostgreSQL both keep.
 */
@NullMarked
package nl.jeugdroute.storage;

import org.jspecify.annotations.NullMarked;
