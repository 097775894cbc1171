// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.exchange.json.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Example proposal store: keeps the examples that are offered until the policy officer is done with them. */
public class ExampleProposalStore {

    private static final String PROPOSE = """
        insert into voorbeeldvoorstel (id, pakket, voorgesteld_op, rol, titel, rij)
        values (:id, :pakket, :op, :rol, :titel, :rij)
        """;
    private static final String COLUMNS =
            "select id, pakket, voorgesteld_op, rol, titel, rij, afgehandeld_op from voorbeeldvoorstel";

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    public ExampleProposalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Offers a row for the examples of a pack. */
    public ExampleProposal propose(String pack, String role, String title, Map<String, String> cells) {
        ExampleProposal proposal = new ExampleProposal(UUID.randomUUID(), pack, now(), role, title, cells, null);
        jdbc.sql(PROPOSE)
                .param("id", proposal.id())
                .param("pakket", pack)
                .param("op", proposal.suggestedAt().atOffset(ZoneOffset.UTC))
                .param("rol", role)
                .param("titel", title)
                .param("rij", Json.mapper().writeValueAsString(cells))
                .update();
        return proposal;
    }

    /** Open proposals: what still waits for the policy officer, oldest first. */
    public List<ExampleProposal> open() {
        return jdbc.sql(COLUMNS + " where afgehandeld_op is null order by voorgesteld_op, id")
                .query((row, number) -> proposal(row))
                .list();
    }

    /** One of them. */
    public Optional<ExampleProposal> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query((row, number) -> proposal(row))
                .optional();
    }

    /** The policy officer is done with it. */
    public void settle(UUID id) {
        jdbc.sql("update voorbeeldvoorstel set afgehandeld_op = :op where id = :id and afgehandeld_op is null")
                .param("op", now().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ExampleProposal proposal(ResultSet row) throws SQLException {
        OffsetDateTime handled = row.getObject("afgehandeld_op", OffsetDateTime.class);
        return new ExampleProposal(
                row.getObject("id", UUID.class),
                row.getString("pakket"),
                row.getObject("voorgesteld_op", OffsetDateTime.class).toInstant(),
                row.getString("rol"),
                row.getString("titel"),
                Json.mapper().readValue(row.getString("rij"), CELLS),
                handled == null ? null : handled.toInstant());
    }
}
