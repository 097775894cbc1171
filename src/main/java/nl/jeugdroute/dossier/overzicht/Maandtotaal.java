// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import java.time.YearMonth;

/** How many adviezen were recorded in a month. */
public record Maandtotaal(YearMonth maand, Aantal aantal) {}
