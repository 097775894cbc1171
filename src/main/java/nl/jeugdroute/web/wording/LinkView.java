// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import org.jspecify.annotations.Nullable;

/** Link view: a text that may point somewhere; {@code address} is null where there is nothing to open. */
public record LinkView(String text, @Nullable String address) {}
