// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.dossier.Lijstvraag.Plek;
import nl.jeugdroute.dossier.Lijstvraag.Volgorde;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists recorded adviezen page by page. A page starts where the former ended, so deep pages cost as little as the first. */
public class Adviezenlijst {

    /** Counting stops here; more than this is "more". */
    public static final int MEESTE_GETELD = 1000;

    private static final String KOLOMMEN = """
        select id, vastgelegd_op, gemeente, kenmerk, route, vorm, route_naam, urgentie, rol, open_feiten, set_hash,
               besluit, urgentie_rang
          from dossierstuk
        """;

    private final JdbcClient jdbc;

    public Adviezenlijst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of at most this many lines. */
    public Lijstblad blad(Lijstvraag vraag, int aantal) {
        Map<String, Object> waarden = new HashMap<>();
        String waar = waar(vraag, waarden);
        boolean terug = vraag.vanaf() != null && vraag.vanaf().terug();
        if (vraag.vanaf() != null) {
            waar += verder(vraag.volgorde(), vraag.vanaf(), waarden);
        }
        waarden.put("aantal", aantal + 1);
        List<Lijstregel> regels =
                new ArrayList<>(jdbc.sql(KOLOMMEN + waar + volgorde(vraag.volgorde(), terug) + " limit :aantal")
                        .params(waarden)
                        .query((rij, nummer) -> new Lijstregel(
                                Dossier.regel(rij),
                                rij.getInt("open_feiten"),
                                rij.getString("set_hash"),
                                rij.getString("besluit"),
                                rij.getInt("urgentie_rang")))
                        .list());
        boolean meer = regels.size() > aantal;
        if (meer) {
            regels.remove(aantal);
        }
        if (terug) {
            Collections.reverse(regels);
            return new Lijstblad(regels, meer, true);
        }
        return new Lijstblad(regels, vraag.vanaf() != null, meer);
    }

    /** How many adviezen answer the question, whatever page; {@link #MEESTE_GETELD} + 1 stands for more. */
    public int aantal(Lijstvraag vraag) {
        Map<String, Object> waarden = new HashMap<>();
        String waar = waar(vraag, waarden);
        waarden.put("hooguit", MEESTE_GETELD + 1);
        return jdbc.sql("select count(*) from (select 1 as een from dossierstuk" + waar + " limit :hooguit) gevonden")
                .params(waarden)
                .query(Integer.class)
                .single();
    }

    /** The rule sets that gave any of the recorded adviezen. */
    public Set<String> setHashes() {
        return new HashSet<>(jdbc.sql("select distinct set_hash from dossierstuk")
                .query(String.class)
                .list());
    }

    private static String waar(Lijstvraag vraag, Map<String, Object> waarden) {
        List<String> eisen = new ArrayList<>(List.of("1 = 1"));
        if (vraag.route() != null) {
            eisen.add("route = :route");
            waarden.put("route", vraag.route().name());
        }
        if (vraag.urgentie() != null) {
            eisen.add("urgentie_rang = :urgentie");
            waarden.put("urgentie", vraag.urgentie().ordinal() + 1);
        }
        if (vraag.openFeiten()) {
            eisen.add("open_feiten > 0");
        }
        if (vraag.eigenaar() != null) {
            eisen.add("eigenaar = :eigenaar");
            waarden.put("eigenaar", vraag.eigenaar());
        }
        if (vraag.setHashes() != null) {
            if (vraag.setHashes().isEmpty()) {
                eisen.add("1 = 0");
            } else {
                eisen.add("set_hash in (:hashes)");
                waarden.put("hashes", vraag.setHashes());
            }
        }
        if (vraag.zonderBesluit()) {
            eisen.add("besluit_versie = 0");
        }
        return " where " + String.join(" and ", eisen);
    }

    // The first half of each condition is a plain range, which both databases answer from the index.
    private static String verder(Volgorde volgorde, Plek plek, Map<String, Object> waarden) {
        waarden.put("op", plek.vastgelegdOp().atOffset(ZoneOffset.UTC));
        waarden.put("plek", plek.id());
        boolean omhoog = (volgorde == Volgorde.OUDSTE) != plek.terug();
        String teken = omhoog ? ">" : "<";
        String tijd =
                "vastgelegd_op " + teken + "= :op and (vastgelegd_op " + teken + " :op or id " + teken + " :plek)";
        if (volgorde != Volgorde.URGENTSTE) {
            return " and " + tijd;
        }
        waarden.put("rang", plek.urgentieRang());
        String verder = plek.terug() ? "<" : ">";
        return " and urgentie_rang " + verder + "= :rang and (urgentie_rang " + verder + " :rang or (" + tijd + "))";
    }

    private static String volgorde(Volgorde volgorde, boolean terug) {
        String tijd = (volgorde == Volgorde.OUDSTE) != terug ? " asc" : " desc";
        String rang = volgorde == Volgorde.URGENTSTE ? "urgentie_rang" + (terug ? " desc, " : " asc, ") : "";
        return " order by " + rang + "vastgelegd_op" + tijd + ", id" + tijd;
    }
}
