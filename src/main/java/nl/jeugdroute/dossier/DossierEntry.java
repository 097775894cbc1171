// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Vorm;
import org.jspecify.annotations.Nullable;

/** Dossier entry: a recorded advies as one line in a list. */
public record DossierEntry(
        UUID id,
        Instant recordedAt,
        String gemeente,
        @Nullable String kenmerk,
        Route route,
        @Nullable Vorm vorm,
        String routeName,
        Urgentie urgentie,
        String role) {}
