// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.jeugdroute.storage.RowParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publication store: what went live, with every file it changed whole, before and after. */
final class PublicationStore {

    private static final String ADD = """
        insert into publicatie (id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na)
        values (:id, :pack, :at, :publishedBy, :draft, :revertOf, :remark, :hashBefore, :hashAfter)
        """;
    private static final String ADD_FILE = """
        insert into publicatie_bestand (publicatie_id, bestand, voor, na)
        values (:publication, :file, :before, :after)
        """;
    private static final String HEADER = """
        select id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na from publicatie
        """;
    private static final String FILES = """
        select bestand as file, voor as "before", na as "after" from publicatie_bestand
         where publicatie_id = :id order by bestand
        """;

    private final JdbcClient jdbc;

    PublicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A changed file; a null text means there was or is no file. */
    record PublishedFile(
            String file, @Nullable String before, @Nullable String after) {}

    /** A row of what went live, by column; its files are rows of their own. */
    private record PublicationRow(
            UUID id,
            String pakket,
            Instant op,
            String door,
            @Nullable UUID conceptId,
            @Nullable UUID ongedaanVan,
            String opmerking,
            String hashVoor,
            String hashNa) {}

    void save(Publication publication, List<PublishedFile> files) {
        jdbc.sql(ADD).paramSource(new RowParameters(publication)).update();
        for (PublishedFile file : files) {
            jdbc.sql(ADD_FILE)
                    .param("publication", publication.id())
                    .param("file", file.file())
                    .param("before", file.before())
                    .param("after", file.after())
                    .update();
        }
    }

    List<Publication> all() {
        return jdbc.sql(HEADER + " order by op desc, id").query(PublicationRow.class).list().stream()
                .map(this::publication)
                .toList();
    }

    Optional<Publication> find(UUID id) {
        return jdbc.sql(HEADER + " where id = :id")
                .param("id", id)
                .query(PublicationRow.class)
                .optional()
                .map(this::publication);
    }

    /** The last publication that changed this file. */
    Optional<Publication> lastOf(String file) {
        return jdbc.sql(HEADER + " where id in (select publicatie_id from publicatie_bestand where bestand = :bestand)"
                        + " order by op desc, id limit 1")
                .param("bestand", file)
                .query(PublicationRow.class)
                .optional()
                .map(this::publication);
    }

    List<PublishedFile> files(UUID publication) {
        return jdbc.sql(FILES)
                .param("id", publication)
                .query(PublishedFile.class)
                .list();
    }

    private Publication publication(PublicationRow row) {
        return new Publication(
                row.id(),
                row.pakket(),
                row.op(),
                row.door(),
                row.conceptId(),
                row.ongedaanVan(),
                row.opmerking(),
                row.hashVoor(),
                row.hashNa(),
                files(row.id()).stream().map(PublishedFile::file).toList());
    }
}
