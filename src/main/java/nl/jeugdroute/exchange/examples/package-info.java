// SPDX-License-Identifier: EUPL-1.2
/**
 * Example cases beside the rules: what each expects and whether the rules still give it. They guard publishing, teach,
 * and document, so they live apart from any door.
 */
@NullMarked
package nl.jeugdroute.exchange.examples;

import org.jspecify.annotations.NullMarked;
