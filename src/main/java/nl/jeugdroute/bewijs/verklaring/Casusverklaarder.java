// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Casuslezer;
import nl.jeugdroute.contract.Invoerfout;
import nl.jeugdroute.contract.Jsontekst;
import nl.jeugdroute.contract.Leesresultaat;
import nl.jeugdroute.contract.OnleesbareJson;
import nl.jeugdroute.contract.Probleem;
import nl.jeugdroute.contract.Storing;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.tabel.Suggestie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** From the text of one case to its explanation or the problem with it, for every door the same. Stores nothing. */
public final class Casusverklaarder {

    private static final Logger LOG = LoggerFactory.getLogger(Casusverklaarder.class);

    /** What may be said back: a name of letters. Anything else, such as a number, could be somebody's. */
    private static final Pattern HERHAALBAAR = Pattern.compile("[\\p{L}_()]{1,60}");

    private final Regelbibliotheek bibliotheek;
    private final Casuslezer lezer;

    public Casusverklaarder(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
        this.lezer = new Casuslezer(bibliotheek);
    }

    /** What explaining a text leads to. */
    public sealed interface Uitkomst {}

    /** The case was read and explained. */
    public record Verklaard(Verklaring verklaring) implements Uitkomst {}

    /** There is no explanation. */
    public record Geweigerd(Probleem probleem) implements Uitkomst {}

    /**
     * Reads the bytes as one case in JSON and explains it.
     *
     * @param routes names of routes to tell why not; empty for every route but the main one
     */
    public Uitkomst verklaar(byte[] json, List<String> routes) {
        if (json.length > Adviseur.GROOTSTE_CASUS) {
            return new Geweigerd(Probleem.teGroot());
        }
        try {
            return verklaar(Jsontekst.lees(json), routes);
        } catch (OnleesbareJson onleesbaar) {
            return new Geweigerd(Probleem.onleesbaar(onleesbaar.fout()));
        }
    }

    /** Reads and explains one case. One that breaks something gets a problem, so that others can go on. */
    public Uitkomst verklaar(JsonNode json, List<String> routes) {
        try {
            // Read and explained under the same rules, whatever is published in between.
            Regelstand stand = bibliotheek.stand();
            Leesresultaat resultaat = lezer.lees(json, stand);
            return resultaat instanceof Leesresultaat.Gelezen gelezen
                    ? verklaar(json, gelezen.casus(), stand, routes)
                    : new Geweigerd(Probleem.ongeldig(((Leesresultaat.Fouten) resultaat).fouten()));
        } catch (RuntimeException fout) {
            LOG.error("Onverwachte fout bij een verklaring", Storing.zonderInhoud(fout));
            return new Geweigerd(Probleem.storing());
        }
    }

    private static Uitkomst verklaar(JsonNode json, Casus casus, Regelstand stand, List<String> namen) {
        Regelset set = stand.voor(casus.gemeente(), casus.peildatum());
        List<String> toegestaan =
                Verklaarder.routes(set).stream().map(Route::name).toList();
        Set<Route> routes = new LinkedHashSet<>();
        List<Invoerfout> fouten = new ArrayList<>();
        for (String naam : namen) {
            if (toegestaan.contains(naam)) {
                routes.add(Route.valueOf(naam));
            } else {
                String gegeven = HERHAALBAAR.matcher(naam).matches() ? naam : "(niet herhaald)";
                fouten.add(new Invoerfout(
                        "waaromNiet",
                        Suggestie.onbekend(gegeven, toegestaan),
                        gegeven,
                        toegestaan,
                        Suggestie.beste(gegeven, toegestaan).orElse(null)));
            }
        }
        return fouten.isEmpty()
                ? new Verklaard(
                        Verklaarder.verklaar(set, casus, OpenVelden.van(json), routes, Verklaarder.MEESTE_RIJEN))
                : new Geweigerd(Probleem.ongeldig(fouten));
    }
}
