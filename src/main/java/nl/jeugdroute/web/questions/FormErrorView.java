// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

/**
 * Form error view: an error as a line of the summary above a form: the question in a few words, what is wrong, and
 * where it stands.
 */
public record FormErrorView(String field, String message, String anchor) {}
