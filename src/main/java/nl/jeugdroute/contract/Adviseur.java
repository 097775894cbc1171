// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import nl.jeugdroute.contract.Uitkomst.Geadviseerd;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** From the text of one case to its advies or the problem with it, for every door the same. */
public final class Adviseur {

    private static final Logger LOG = LoggerFactory.getLogger(Adviseur.class);

    /** The largest text that can be one case. */
    public static final int GROOTSTE_CASUS = 1024 * 1024;

    private final Casuslezer lezer;
    private final Triage triage;

    public Adviseur(Casuslezer lezer, Triage triage) {
        this.lezer = lezer;
        this.triage = triage;
    }

    /** The same under the rules as they stand at this instant, whatever is published later. */
    Adviseur zoalsNu() {
        return new Adviseur(new Casuslezer(new Regelbibliotheek(lezer.stand())), triage);
    }

    /** Reads the bytes as one case in JSON and evaluates it. */
    public Uitkomst adviseer(byte[] json) {
        if (json.length > GROOTSTE_CASUS) {
            return new Geweigerd(Probleem.teGroot());
        }
        try {
            return adviseer(Jsontekst.lees(json));
        } catch (OnleesbareJson onleesbaar) {
            return new Geweigerd(Probleem.onleesbaar(onleesbaar.fout()));
        }
    }

    /** Reads and evaluates one case. One that breaks something gets a problem, so that others can go on. */
    public Uitkomst adviseer(JsonNode json) {
        try {
            // Read and evaluated under the same rules, whatever is published in between.
            Regelstand stand = lezer.stand();
            Leesresultaat resultaat = lezer.lees(json, stand);
            return resultaat instanceof Leesresultaat.Gelezen gelezen
                    ? new Geadviseerd(gelezen.casus(), triage.adviseer(gelezen.casus(), stand))
                    : new Geweigerd(Probleem.ongeldig(((Leesresultaat.Fouten) resultaat).fouten()));
        } catch (RuntimeException fout) {
            LOG.error("Onverwachte fout bij een casus", Storing.zonderInhoud(fout));
            return new Geweigerd(Probleem.storing());
        }
    }
}
