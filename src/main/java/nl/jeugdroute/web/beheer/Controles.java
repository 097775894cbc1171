// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.beheer.Concept;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Controle;
import nl.jeugdroute.beheer.Controlevraag;
import nl.jeugdroute.beheer.Rolaccount;
import nl.jeugdroute.regels.Regelbibliotheek;
import org.springframework.stereotype.Component;

/**
 * Remembers the last checks, because a check takes seconds and every page of a concept shows what it found. A check counts
 * only for exactly that concept on exactly those live rules.
 */
@Component
class Controles {

    private static final int MEESTE = 20;

    private final Concepten concepten;
    private final Regelbibliotheek bibliotheek;
    private final Map<Sleutel, Controle> bewaard = new LinkedHashMap<>(MEESTE, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Controle> oudste) {
            return size() > MEESTE;
        }
    };

    Controles(Concepten concepten, Regelbibliotheek bibliotheek) {
        this.concepten = concepten;
        this.bibliotheek = bibliotheek;
    }

    private record Sleutel(UUID concept, String hash, String live) {}

    /** The check of this concept as it is now, made when there is none yet. */
    Controle van(Rolaccount wie, Concept concept) {
        return bekend(concept).orElseGet(() -> opnieuw(wie, concept));
    }

    /** The check of this concept as it is now, if it was made. */
    Optional<Controle> bekend(Concept concept) {
        synchronized (bewaard) {
            return Optional.ofNullable(bewaard.get(sleutel(concept)));
        }
    }

    /** Checks anew, also what depends on the recorded adviezen. */
    Controle opnieuw(Rolaccount wie, Concept concept) {
        Controle controle = concepten.controleer(wie, concept.id(), Controlevraag.standaard());
        synchronized (bewaard) {
            bewaard.put(sleutel(concept), controle);
        }
        return controle;
    }

    private Sleutel sleutel(Concept concept) {
        String live = bibliotheek.voor(concept.pakket(), null).kenmerk().hash();
        return new Sleutel(concept.id(), concept.hash(), live);
    }
}
