// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

/**
 * An error as a line of the summary above the page.
 *
 * @param field what people call the field
 * @param anchor id of the field on the page
 */
public record PageErrorView(String field, String message, String anchor) {}
