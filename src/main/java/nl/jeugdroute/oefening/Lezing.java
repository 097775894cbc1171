// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.regels.GeenRegelsOpDatum;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.triage.Triage;
import nl.jeugdroute.voorbeelden.Feitencel;
import nl.jeugdroute.voorbeelden.Voorbeelden;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One case under other rules than its own: another pack, another day, or rules that are not live. The case stays what it is.
 *
 * @param regels the rules it was read under
 * @param onbekend wished provisions these rules do not have, left out of the case
 */
public record Lezing(Regelset regels, Casus casus, Advies advies, List<String> onbekend) {

    private static final String WENSEN = "gewensteVoorzieningen";

    /**
     * Reads a case under the rules of a pack.
     *
     * @param dag the day whose rules count, or null for the usual day of the pack
     * @throws GeenRegelsOpDatum when the pack has no rules on that day
     * @throws IllegalArgumentException in Dutch, when these rules cannot take the case
     */
    public static Lezing van(Casus casus, String pakket, @Nullable LocalDate dag, Regelstand regels, Clock klok) {
        Regelstand stand = Voorbeelden.binnenDeDagen(regels, pakket);
        Regelset set = stand.voor(pakket, dag);
        ObjectNode feiten = Feitencel.alsJson(pakket, dag == null ? "" : dag.toString(), Feitencel.schrijf(casus));
        List<String> onbekend = laatWeg(feiten, set);
        Leesresultaat gelezen = new Casuslezer(new Regelbibliotheek(stand)).lees(feiten);
        if (gelezen instanceof Leesresultaat.Fouten fouten) {
            throw new IllegalArgumentException("Deze regels kennen niet alle feiten van het verhaal. "
                    + fouten.fouten().get(0).melding());
        }
        Casus vertaald = ((Leesresultaat.Gelezen) gelezen).casus();
        return new Lezing(
                set,
                vertaald,
                new Triage(new Regelbibliotheek(stand), klok).adviseer(vertaald, set, stand.peildatum(pakket, dag)),
                onbekend);
    }

    /** The codes of a catalogue belong to one pack; what another does not have cannot be wished there. */
    private static List<String> laatWeg(ObjectNode feiten, Regelset set) {
        List<String> onbekend = new ArrayList<>();
        if (feiten.get(WENSEN) instanceof ArrayNode wensen) {
            ArrayNode bekend = feiten.putArray(WENSEN);
            for (JsonNode wens : wensen) {
                if (set.voorzieningcodes().contains(wens.stringValue())) {
                    bekend.add(wens);
                } else {
                    onbekend.add(wens.stringValue());
                }
            }
        }
        return List.copyOf(onbekend);
    }
}
