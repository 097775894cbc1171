// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.beheer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history. It can be added to and read; there is no way to change it. */
final class Logboek {

    private static final int LANGSTE_OPMERKING = 2000;

    private final JdbcClient jdbc;
    private final Clock klok;

    Logboek(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** The moment as every database keeps it. */
    Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Where in a table something changed; all null when it is about the whole. */
    record Plek(
            @Nullable String tabel,
            @Nullable String rij,
            @Nullable String kolom,
            @Nullable String oud,
            @Nullable String nieuw) {

        static final Plek GEHEEL = new Plek(null, null, null, null, null);

        static Plek tabel(String tabel) {
            return new Plek(tabel, null, null, null, null);
        }

        static Plek rij(String tabel, String rij) {
            return new Plek(tabel, rij, null, null, null);
        }
    }

    void schrijf(
            @Nullable UUID concept, String pakket, String wie, Stap stap, Plek plek, String hash, String opmerking) {
        jdbc.sql("insert into beheerhistorie (concept_id, pakket, op, wie, stap, tabel, rij, kolom, oud, nieuw, hash,"
                        + " opmerking) values (:concept, :pakket, :op, :wie, :stap, :tabel, :rij, :kolom, :oud, :nieuw,"
                        + " :hash, :opmerking)")
                .param("concept", concept)
                .param("pakket", pakket)
                .param("op", nu().atOffset(ZoneOffset.UTC))
                .param("wie", wie)
                .param("stap", stap.name())
                .param("tabel", plek.tabel())
                .param("rij", plek.rij())
                .param("kolom", plek.kolom())
                .param("oud", plek.oud())
                .param("nieuw", plek.nieuw())
                .param("hash", hash)
                .param("opmerking", kort(opmerking))
                .update();
    }

    static String kort(String opmerking) {
        String tekst = opmerking.strip();
        return tekst.length() <= LANGSTE_OPMERKING ? tekst : tekst.substring(0, LANGSTE_OPMERKING);
    }

    List<Historieregel> van(UUID concept) {
        return jdbc.sql("select * from beheerhistorie where concept_id = :id order by nummer")
                .param("id", concept)
                .query((rij, nummer) -> regel(rij))
                .list();
    }

    List<Historieregel> vanPakket(String pakket) {
        return jdbc.sql("select * from beheerhistorie where pakket = :pakket order by nummer desc")
                .param("pakket", pakket)
                .query((rij, nummer) -> regel(rij))
                .list();
    }

    /** Whoever made, edited or submitted, in order of first appearance. */
    List<String> auteurs(UUID concept) {
        return van(concept).stream()
                .filter(regel -> regel.stap().maaktAuteur())
                .map(Historieregel::wie)
                .distinct()
                .toList();
    }

    private static Historieregel regel(ResultSet rij) throws SQLException {
        return new Historieregel(
                rij.getLong("nummer"),
                rij.getObject("concept_id", UUID.class),
                rij.getString("pakket"),
                rij.getObject("op", OffsetDateTime.class).toInstant(),
                rij.getString("wie"),
                Stap.valueOf(rij.getString("stap")),
                rij.getString("tabel"),
                rij.getString("rij"),
                rij.getString("kolom"),
                rij.getString("oud"),
                rij.getString("nieuw"),
                rij.getString("hash"),
                rij.getString("opmerking"));
    }
}
