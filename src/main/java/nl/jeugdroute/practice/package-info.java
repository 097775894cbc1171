// SPDX-License-Identifier: EUPL-1.2
/**
 * Practice: learning the routes by doing, with fictional cases told as stories, predictions about them, and the rules
 * that answer. It is a room of its own because nothing in it may ever count as a case: it knows the engine, and neither
 * the recorded adviezen nor the figures.
 */
@NullMarked
package nl.jeugdroute.practice;

import org.jspecify.annotations.NullMarked;
