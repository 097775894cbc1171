// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publication store: what went live, with every file it changed whole, before and after. */
final class PublicationStore {

    private static final String HEADER =
            "select id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na" + " from publicatie";

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A changed file; a null text means there was or is no file. */
    record PublishedFile(
            String file, @Nullable String before, @Nullable String after) {}

    void save(Publication publication, List<PublishedFile> files) {
        jdbc.sql(
                        "insert into publicatie (id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na)"
                                + " values (:id, :pakket, :op, :door, :concept, :ongedaan, :opmerking, :voor, :na)")
                .param("id", publication.id())
                .param("pakket", publication.pack())
                .param("op", publication.at().atOffset(ZoneOffset.UTC))
                .param("door", publication.publishedBy())
                .param("concept", publication.draft())
                .param("ongedaan", publication.revertOf())
                .param("opmerking", publication.remark())
                .param("voor", publication.hashBefore())
                .param("na", publication.hashAfter())
                .update();
        for (PublishedFile file : files) {
            jdbc.sql("insert into publicatie_bestand (publicatie_id, bestand, voor, na)"
                            + " values (:id, :bestand, :voor, :na)")
                    .param("id", publication.id())
                    .param("bestand", file.file())
                    .param("voor", file.before())
                    .param("na", file.after())
                    .update();
        }
    }

    List<Publication> all() {
        return jdbc.sql(HEADER + " order by op desc, id")
                .query((row, number) -> publication(row))
                .list();
    }

    Optional<Publication> find(UUID id) {
        return jdbc.sql(HEADER + " where id = :id")
                .param("id", id)
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The last publication that changed this file. */
    Optional<Publication> lastOf(String file) {
        return jdbc.sql(HEADER + " where id in (select publicatie_id from publicatie_bestand where bestand = :bestand)"
                        + " order by op desc, id limit 1")
                .param("bestand", file)
                .query((row, number) -> publication(row))
                .optional();
    }

    List<PublishedFile> files(UUID publication) {
        return jdbc.sql("select bestand, voor, na from publicatie_bestand where publicatie_id = :id order by bestand")
                .param("id", publication)
                .query((row, number) ->
                        new PublishedFile(row.getString("bestand"), row.getString("voor"), row.getString("na")))
                .list();
    }

    private Publication publication(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Publication(
                id,
                row.getString("pakket"),
                row.getObject("op", OffsetDateTime.class).toInstant(),
                row.getString("door"),
                row.getObject("concept_id", UUID.class),
                row.getObject("ongedaan_van", UUID.class),
                row.getString("opmerking"),
                row.getString("hash_voor"),
                row.getString("hash_na"),
                files(id).stream().map(PublishedFile::file).toList());
    }
}
