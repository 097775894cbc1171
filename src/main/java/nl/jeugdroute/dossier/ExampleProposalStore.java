// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.storage.RowParameters;
import nl.jeugdroute.storage.StoredMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Example proposal store: keeps the examples that are offered until the policy officer is done with them. */
public class ExampleProposalStore {

    private static final String PROPOSE = """
        insert into voorbeeldvoorstel (id, pakket, voorgesteld_op, rol, titel, rij)
        values (:id, :pakket, :voorgesteldOp, :rol, :titel, :rij)
        """;
    private static final String COLUMNS =
            "select id, pakket, voorgesteld_op, rol, titel, rij, afgehandeld_op from voorbeeldvoorstel";

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    /** A row, by column. */
    private record ExampleProposalRow(
            UUID id,
            String pakket,
            Instant voorgesteldOp,
            String rol,
            String titel,
            String rij,
            @Nullable Instant afgehandeldOp) {

        ExampleProposal proposal() {
            return new ExampleProposal(
                    id, pakket, voorgesteldOp, rol, titel, Json.mapper().readValue(rij, CELLS), afgehandeldOp);
        }
    }

    public ExampleProposalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Offers a row for the examples of a pack. */
    public ExampleProposal propose(String pack, String role, String title, Map<String, String> cells) {
        ExampleProposalRow row = new ExampleProposalRow(
                UUID.randomUUID(),
                pack,
                StoredMoment.now(clock),
                role,
                title,
                Json.mapper().writeValueAsString(cells),
                null);
        jdbc.sql(PROPOSE).paramSource(new RowParameters(row)).update();
        return row.proposal();
    }

    /** Open proposals: what still waits for the policy officer, oldest first. */
    public List<ExampleProposal> open() {
        return jdbc
                .sql(COLUMNS + " where afgehandeld_op is null order by voorgesteld_op, id")
                .query(ExampleProposalRow.class)
                .list()
                .stream()
                .map(ExampleProposalRow::proposal)
                .toList();
    }

    /** One of them. */
    public Optional<ExampleProposal> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(ExampleProposalRow.class)
                .optional()
                .map(ExampleProposalRow::proposal);
    }

    /** The policy officer is done with it. */
    public void settle(UUID id) {
        jdbc.sql("update voorbeeldvoorstel set afgehandeld_op = :op where id = :id and afgehandeld_op is null")
                .param("op", StoredMoment.now(clock).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
