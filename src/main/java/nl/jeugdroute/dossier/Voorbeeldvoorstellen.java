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
import nl.jeugdroute.contract.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Keeps the examples that are offered until the policy officer is done with them. */
public class Voorbeeldvoorstellen {

    private static final String STEL_VOOR = """
        insert into voorbeeldvoorstel (id, pakket, voorgesteld_op, rol, titel, rij)
        values (:id, :pakket, :op, :rol, :titel, :rij)
        """;
    private static final String KOLOMMEN =
            "select id, pakket, voorgesteld_op, rol, titel, rij, afgehandeld_op from voorbeeldvoorstel";

    private static final TypeReference<Map<String, String>> CELLEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock klok;

    public Voorbeeldvoorstellen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Offers a row for the examples of a pack. */
    public Voorbeeldvoorstel stelVoor(String pakket, String rol, String titel, Map<String, String> cellen) {
        Voorbeeldvoorstel voorstel = new Voorbeeldvoorstel(UUID.randomUUID(), pakket, nu(), rol, titel, cellen, null);
        jdbc.sql(STEL_VOOR)
                .param("id", voorstel.id())
                .param("pakket", pakket)
                .param("op", voorstel.voorgesteldOp().atOffset(ZoneOffset.UTC))
                .param("rol", rol)
                .param("titel", titel)
                .param("rij", Json.mapper().writeValueAsString(cellen))
                .update();
        return voorstel;
    }

    /** What still waits for the policy officer, oldest first. */
    public List<Voorbeeldvoorstel> open() {
        return jdbc.sql(KOLOMMEN + " where afgehandeld_op is null order by voorgesteld_op, id")
                .query((rij, nummer) -> voorstel(rij))
                .list();
    }

    /** One of them. */
    public Optional<Voorbeeldvoorstel> zoek(UUID id) {
        return jdbc.sql(KOLOMMEN + " where id = :id")
                .param("id", id)
                .query((rij, nummer) -> voorstel(rij))
                .optional();
    }

    /** The policy officer is done with it. */
    public void handelAf(UUID id) {
        jdbc.sql("update voorbeeldvoorstel set afgehandeld_op = :op where id = :id and afgehandeld_op is null")
                .param("op", nu().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Voorbeeldvoorstel voorstel(ResultSet rij) throws SQLException {
        OffsetDateTime afgehandeld = rij.getObject("afgehandeld_op", OffsetDateTime.class);
        return new Voorbeeldvoorstel(
                rij.getObject("id", UUID.class),
                rij.getString("pakket"),
                rij.getObject("voorgesteld_op", OffsetDateTime.class).toInstant(),
                rij.getString("rol"),
                rij.getString("titel"),
                Json.mapper().readValue(rij.getString("rij"), CELLEN),
                afgehandeld == null ? null : afgehandeld.toInstant());
    }
}
