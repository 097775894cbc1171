// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

/**
 * An error as a line of the summary above the page.
 *
 * @param veld what people call the field
 * @param anker id of the field on the page
 */
public record PageErrorView(String veld, String melding, String anker) {}
