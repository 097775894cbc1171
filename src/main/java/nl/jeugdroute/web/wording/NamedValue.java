// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

/** Named value: a fact or a condition with what it is, both in words. */
public record NamedValue(String name, String value) {}
