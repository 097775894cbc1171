// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import nl.jeugdroute.contract.Uitkomst.Geadviseerd;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.triage.Triage;
import tools.jackson.databind.JsonNode;

/** From the text of one case to its advies or the problem with it, for every door the same. */
public final class Adviseur {

    /** The largest text that can be one case. */
    public static final int GROOTSTE_CASUS = 1024 * 1024;

    private final Casuslezer lezer;
    private final Triage triage;

    public Adviseur(Casuslezer lezer, Triage triage) {
        this.lezer = lezer;
        this.triage = triage;
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

    /** Reads and evaluates one case. */
    public Uitkomst adviseer(JsonNode json) {
        Leesresultaat resultaat = lezer.lees(json);
        if (resultaat instanceof Leesresultaat.Gelezen gelezen) {
            return new Geadviseerd(gelezen.casus(), triage.adviseer(gelezen.casus()));
        }
        return new Geweigerd(Probleem.ongeldig(((Leesresultaat.Fouten) resultaat).fouten()));
    }
}
