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
import nl.jeugdroute.dossier.DossierListQuery.DossierListCursor;
import nl.jeugdroute.dossier.DossierListQuery.DossierListOrder;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lists recorded adviezen page by page. A page starts where the former ended, so deep pages cost as little as the
 * first.
 */
public class AdviezenListing {

    /** Counting stops here; more than this is "more". */
    public static final int MAX_COUNTED = 1000;

    private static final String COLUMNS = """
        select id, vastgelegd_op as recorded_at, gemeente, kenmerk, route, vorm, route_naam as route_name, urgentie,
               rol as role, open_feiten, set_hash, besluit, urgentie_rang
          from dossierstuk
        """;

    private static final RowMapper<DossierEntry> ENTRY = new SimplePropertyRowMapper<>(DossierEntry.class);

    private final JdbcClient jdbc;

    public AdviezenListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of at most this many lines. */
    public DossierListSlice page(DossierListQuery query, int count) {
        Map<String, Object> values = new HashMap<>();
        String whereClause = whereClause(query, values);
        boolean backwards = query.startFrom() != null && query.startFrom().backwards();
        if (query.startFrom() != null) {
            whereClause += after(query.order(), query.startFrom(), values);
        }
        values.put("aantal", count + 1);
        List<DossierListEntry> entries =
                new ArrayList<>(jdbc.sql(COLUMNS + whereClause + order(query.order(), backwards) + " limit :aantal")
                        .params(values)
                        .query((row, number) -> new DossierListEntry(
                                ENTRY.mapRow(row, number),
                                row.getInt("open_feiten"),
                                row.getString("set_hash"),
                                row.getString("besluit"),
                                row.getInt("urgentie_rang")))
                        .list());
        boolean more = entries.size() > count;
        if (more) {
            entries.remove(count);
        }
        if (backwards) {
            Collections.reverse(entries);
            return new DossierListSlice(entries, more, true);
        }
        return new DossierListSlice(entries, query.startFrom() != null, more);
    }

    /** How many adviezen answer the question, whatever page; {@link #MAX_COUNTED} + 1 stands for more. */
    public int count(DossierListQuery query) {
        Map<String, Object> values = new HashMap<>();
        String whereClause = whereClause(query, values);
        values.put("hooguit", MAX_COUNTED + 1);
        return jdbc.sql("select count(*) from (select 1 as een from dossierstuk" + whereClause
                        + " limit :hooguit) gevonden")
                .params(values)
                .query(Integer.class)
                .single();
    }

    /** The rule sets that gave any of the recorded adviezen. */
    public Set<String> setHashes() {
        return new HashSet<>(jdbc.sql("select distinct set_hash from dossierstuk")
                .query(String.class)
                .list());
    }

    private static String whereClause(DossierListQuery query, Map<String, Object> values) {
        List<String> requirements = new ArrayList<>(List.of("1 = 1"));
        if (query.route() != null) {
            requirements.add("route = :route");
            values.put("route", query.route().name());
        }
        if (query.urgentie() != null) {
            requirements.add("urgentie_rang = :urgentie");
            values.put("urgentie", query.urgentie().ordinal() + 1);
        }
        if (query.withOpenFacts()) {
            requirements.add("open_feiten > 0");
        }
        if (query.owner() != null) {
            requirements.add("eigenaar = :eigenaar");
            values.put("eigenaar", query.owner());
        }
        if (query.setHashes() != null) {
            if (query.setHashes().isEmpty()) {
                requirements.add("1 = 0");
            } else {
                requirements.add("set_hash in (:hashes)");
                values.put("hashes", query.setHashes());
            }
        }
        if (query.withoutBesluit()) {
            requirements.add("besluit_versie = 0");
        }
        return " where " + String.join(" and ", requirements);
    }

    // The first half of each condition is a plain range, which both databases answer from the index.
    private static String after(DossierListOrder order, DossierListCursor location, Map<String, Object> values) {
        values.put("op", location.recordedAt().atOffset(ZoneOffset.UTC));
        values.put("plek", location.id());
        boolean upward = (order == DossierListOrder.OUDSTE) != location.backwards();
        String sign = upward ? ">" : "<";
        String time = "vastgelegd_op " + sign + "= :op and (vastgelegd_op " + sign + " :op or id " + sign + " :plek)";
        if (order != DossierListOrder.URGENTSTE) {
            return " and " + time;
        }
        values.put("rang", location.urgentieRank());
        String operator = location.backwards() ? "<" : ">";
        return " and urgentie_rang " + operator + "= :rang and (urgentie_rang " + operator + " :rang or (" + time
                + "))";
    }

    private static String order(DossierListOrder order, boolean backwards) {
        String time = (order == DossierListOrder.OUDSTE) != backwards ? " asc" : " desc";
        String rank = order == DossierListOrder.URGENTSTE ? "urgentie_rang" + (backwards ? " desc, " : " asc, ") : "";
        return " order by " + rank + "vastgelegd_op" + time + ", id" + time;
    }
}
