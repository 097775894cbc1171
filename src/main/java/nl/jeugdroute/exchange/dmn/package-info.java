// SPDX-License-Identifier: EUPL-1.2
/**
 * DMN export: the rules of a pack as a model in the open standard for decisions, so that anybody can read, check and
 * run them with an engine that is not ours. It only translates: every row, every phase and every step of the
 * hand-written rules stands in the model once more, and nothing of the application is needed to evaluate it.
 */
@NullMarked
package nl.jeugdroute.exchange.dmn;

import org.jspecify.annotations.NullMarked;
