// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.YearMonth;

/** Month total: how many adviezen were recorded in a month. */
public record MonthTotal(YearMonth month, SafeCount count) {}
