// SPDX-License-Identifier: EUPL-1.2
/**
 * Questions of a casus as a form: which there are, in which order, and how the answers become a case. Questions, labels
 * and values come from the vocabulary and the facts; only their arrangement on the page is kept here.
 */
@NullMarked
package nl.jeugdroute.web.questions;

import org.jspecify.annotations.NullMarked;
