// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.advies;

import org.jspecify.annotations.Nullable;

/**
 * Bron: where a rule comes from.
 *
 * @param document title of the document
 * @param paragraaf section, article or annex
 * @param url public address, or null where there is none
 */
public record Bron(
        String document, String paragraaf, @Nullable String url) {}
