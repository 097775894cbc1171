// SPDX-License-Identifier: EUPL-1.2
/**
 * Pages of practice for the trainer and the trainee: stories, predictions, step by step, side by side, on a projector
 * and on paper. They stand apart because every one of them says that it is practice, and none leads to a recorded
 * advies.
 */
@NullMarked
package nl.jeugdroute.web.practice;

import org.jspecify.annotations.NullMarked;
