// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.handwritten;

/** Answer: an assessed fact. {@code ONBEKEND} is a value of its own and is never read as {@code NEE}. */
enum Answer {
    JA,
    NEE,
    ONBEKEND
}
