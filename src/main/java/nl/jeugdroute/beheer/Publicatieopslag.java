// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What went live, with every file it changed whole, before and after. */
final class Publicatieopslag {

    private static final String KOP =
            "select id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na" + " from publicatie";

    private final JdbcClient jdbc;

    Publicatieopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A changed file; a null text means there was or is no file. */
    record Bestand(
            String bestand, @Nullable String voor, @Nullable String na) {}

    void bewaar(Publicatie publicatie, List<Bestand> bestanden) {
        jdbc.sql(
                        "insert into publicatie (id, pakket, op, door, concept_id, ongedaan_van, opmerking, hash_voor, hash_na)"
                                + " values (:id, :pakket, :op, :door, :concept, :ongedaan, :opmerking, :voor, :na)")
                .param("id", publicatie.id())
                .param("pakket", publicatie.pakket())
                .param("op", publicatie.op().atOffset(ZoneOffset.UTC))
                .param("door", publicatie.door())
                .param("concept", publicatie.concept())
                .param("ongedaan", publicatie.ongedaanVan())
                .param("opmerking", publicatie.opmerking())
                .param("voor", publicatie.hashVoor())
                .param("na", publicatie.hashNa())
                .update();
        for (Bestand bestand : bestanden) {
            jdbc.sql("insert into publicatie_bestand (publicatie_id, bestand, voor, na)"
                            + " values (:id, :bestand, :voor, :na)")
                    .param("id", publicatie.id())
                    .param("bestand", bestand.bestand())
                    .param("voor", bestand.voor())
                    .param("na", bestand.na())
                    .update();
        }
    }

    List<Publicatie> alle() {
        return jdbc.sql(KOP + " order by op desc, id")
                .query((rij, nummer) -> publicatie(rij))
                .list();
    }

    Optional<Publicatie> zoek(UUID id) {
        return jdbc.sql(KOP + " where id = :id")
                .param("id", id)
                .query((rij, nummer) -> publicatie(rij))
                .optional();
    }

    /** The last publication that changed this file. */
    Optional<Publicatie> laatsteVan(String bestand) {
        return jdbc.sql(KOP + " where id in (select publicatie_id from publicatie_bestand where bestand = :bestand)"
                        + " order by op desc, id limit 1")
                .param("bestand", bestand)
                .query((rij, nummer) -> publicatie(rij))
                .optional();
    }

    List<Bestand> bestanden(UUID publicatie) {
        return jdbc.sql("select bestand, voor, na from publicatie_bestand where publicatie_id = :id order by bestand")
                .param("id", publicatie)
                .query((rij, nummer) ->
                        new Bestand(rij.getString("bestand"), rij.getString("voor"), rij.getString("na")))
                .list();
    }

    private Publicatie publicatie(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Publicatie(
                id,
                rij.getString("pakket"),
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                rij.getString("door"),
                rij.getObject("concept_id", UUID.class),
                rij.getObject("ongedaan_van", UUID.class),
                rij.getString("opmerking"),
                rij.getString("hash_voor"),
                rij.getString("hash_na"),
                bestanden(id).stream().map(Bestand::bestand).toList());
    }
}
