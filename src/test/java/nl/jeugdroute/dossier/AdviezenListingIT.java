// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.DossierListQuery.DossierListCursor;
import nl.jeugdroute.dossier.DossierListQuery.DossierListOrder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("De lijst met 100.000 adviezen")
class AdviezenListingIT {

    private static final int AANTAL = 100_000;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Route[] ROUTES = {Route.SOCIAAL_TEAM, Route.VRIJ_TOEGANKELIJK, Route.SPECIALISTENTAFEL};

    private static final TestDatabase DATABASE = TestDatabase.nieuw();
    private static final AdviezenListing LIJST = new AdviezenListing(DATABASE.jdbc());

    @BeforeAll
    static void vul() throws SQLException {
        try (Connection verbinding = DATABASE.bron().getConnection();
                PreparedStatement rij = verbinding.prepareStatement("""
                        insert into dossierstuk (id, vastgelegd_op, rol, gemeente, route, route_naam, urgentie, set_id,
                            set_hash, casus, advies, eigenaar, urgentie_rang, open_feiten, besluit_versie, uitgewerkt)
                        values (?, ?, 'WERKER', 'noordoostpolder', ?, 'Route', ?, 's', ?, '{}', '{}', ?, ?, ?, ?, true)
                        """)) {
            verbinding.setAutoCommit(false);
            for (int i = 0; i < AANTAL; i++) {
                Urgentie urgentie = Urgentie.values()[i % 4];
                rij.setObject(1, new UUID(0, i));
                // Ten adviezen share a moment, so that the order must look further than the time.
                rij.setObject(2, OffsetDateTime.ofInstant(BEGIN.plusSeconds(i / 10), ZoneOffset.UTC));
                // One route is rare: only then an index on it pays.
                rij.setString(3, (i % 1000 == 7 ? Route.CRISIS : ROUTES[i % 3]).name());
                rij.setString(4, urgentie.name());
                rij.setString(5, i < 50 ? "oud" : "nieuw");
                rij.setString(6, i % 1000 == 0 ? "werker" : "werker2");
                rij.setInt(7, urgentie.ordinal() + 1);
                rij.setInt(8, i % 5 == 0 ? 1 : 0);
                rij.setInt(9, i % 100 == 0 ? 0 : 1);
                rij.addBatch();
                if (i % 5000 == 4999) {
                    rij.executeBatch();
                }
            }
            verbinding.commit();
        }
        DATABASE.jdbc().sql("analyze").update();
    }

    @ParameterizedTest
    @EnumSource(DossierListOrder.class)
    void bladert_vooruit_en_terug_zonder_iets_over_te_slaan(DossierListOrder volgorde) {
        DossierListSlice eerste = LIJST.page(vraag(volgorde, null), 25);
        DossierListSlice tweede = LIJST.page(vraag(volgorde, laatste(eerste)), 25);
        DossierListSlice terug = LIJST.page(vraag(volgorde, eerste(tweede)), 25);

        Set<UUID> gezien = new HashSet<>(ids(eerste));
        gezien.addAll(ids(tweede));
        assertThat(gezien).hasSize(50);
        assertThat(ids(terug)).isEqualTo(ids(eerste));
        assertThat(eerste.moreBefore()).isFalse();
        assertThat(terug.moreBefore()).isFalse();
        assertThat(tweede.moreBefore()).isTrue();
    }

    @Test
    void geeft_alles_een_keer_als_men_de_hele_lijst_doorbladert() {
        DossierListQuery mijn =
                new DossierListQuery(null, null, false, "werker", null, false, DossierListOrder.URGENTSTE, null);
        Set<UUID> gezien = new HashSet<>();
        DossierListSlice blad = LIJST.page(mijn, 25);
        int bladen = 1;
        while (true) {
            gezien.addAll(ids(blad));
            if (!blad.moreAfter()) {
                break;
            }
            blad = LIJST.page(
                    new DossierListQuery(
                            null, null, false, "werker", null, false, DossierListOrder.URGENTSTE, laatste(blad)),
                    25);
            bladen++;
        }

        assertThat(gezien).hasSize(100);
        assertThat(bladen).isEqualTo(4);
    }

    @Test
    void telt_niet_verder_dan_duizend() {
        assertThat(LIJST.count(vraag(DossierListOrder.NIEUWSTE, null))).isEqualTo(1001);
        assertThat(LIJST.count(new DossierListQuery(
                        null, null, false, "werker", null, false, DossierListOrder.NIEUWSTE, null)))
                .isEqualTo(100);
    }

    @Test
    void filtert_op_route_urgentie_open_feiten_regels_en_besluit() {
        DossierListQuery alles = new DossierListQuery(
                Route.SOCIAAL_TEAM,
                Urgentie.ACUUT,
                true,
                "werker",
                Set.of("nieuw"),
                true,
                DossierListOrder.OUDSTE,
                null);

        List<DossierListEntry> regels = LIJST.page(alles, 25).entries();

        assertThat(regels).isNotEmpty().allSatisfy(regel -> {
            assertThat(regel.advies().route()).isEqualTo(Route.SOCIAAL_TEAM);
            assertThat(regel.advies().urgentie()).isEqualTo(Urgentie.ACUUT);
            assertThat(regel.openFactCount()).isPositive();
            assertThat(regel.setHash()).isEqualTo("nieuw");
        });
        assertThat(LIJST.count(new DossierListQuery(
                        null, null, false, null, Set.of("oud"), false, DossierListOrder.OUDSTE, null)))
                .isEqualTo(50);
        assertThat(LIJST.count(
                        new DossierListQuery(null, null, false, null, Set.of(), false, DossierListOrder.OUDSTE, null)))
                .isZero();
        assertThat(LIJST.setHashes()).containsExactlyInAnyOrder("oud", "nieuw");
    }

    /** What the database itself says it read: an index, and no more rows than a page needs. */
    @ParameterizedTest
    @CsvSource({
        "1 = 1, vastgelegd_op desc, dossierstuk_volgorde",
        "'vastgelegd_op <= timestamp with time zone ''2026-01-01 02:00:00+00''', vastgelegd_op desc, dossierstuk_volgorde",
        "1 = 1, urgentie_rang asc, dossierstuk_urgentst",
        "route = 'CRISIS', vastgelegd_op desc, dossierstuk_route",
        "eigenaar = 'werker', vastgelegd_op desc, dossierstuk_eigenaar",
        "besluit_versie = 0, vastgelegd_op desc, dossierstuk_besluit",
        "set_hash in ('oud'), vastgelegd_op desc, dossierstuk_regels"
    })
    void leest_langs_een_index(String waar, String volgorde, String index) {
        String tijd = volgorde.startsWith("urgentie") ? volgorde + ", vastgelegd_op desc" : volgorde;
        String plan = DATABASE.jdbc()
                .sql("explain select id from dossierstuk where " + waar + " order by " + tijd + ", id desc limit 26")
                .query(String.class)
                .list()
                .toString();

        assertThat(plan).contains("using " + index).doesNotContain("Seq Scan");
    }

    @Test
    void leest_voor_een_pagina_diep_in_de_lijst_niet_alles_ervoor() {
        List<String> plan = DATABASE.jdbc().sql("""
                        explain (analyze, costs off, timing off) select id, vastgelegd_op from dossierstuk
                         where vastgelegd_op <= timestamp with time zone '2026-01-01 01:00:00+00'
                         order by vastgelegd_op desc, id desc limit 26
                        """).query(String.class).list();

        assertThat(plan.toString()).doesNotContain("Sort", "Rows Removed");
        assertThat(plan).anyMatch(stap -> stap.matches(".*Index.* using dossierstuk_volgorde .*rows=26(\\.00)? .*"));
    }

    private static DossierListQuery vraag(DossierListOrder volgorde, DossierListCursor vanaf) {
        return new DossierListQuery(null, null, false, null, null, false, volgorde, vanaf);
    }

    private static DossierListCursor laatste(DossierListSlice blad) {
        return blad.entries().get(blad.entries().size() - 1).location(false);
    }

    private static DossierListCursor eerste(DossierListSlice blad) {
        return blad.entries().get(0).location(true);
    }

    private static List<UUID> ids(DossierListSlice blad) {
        return blad.entries().stream().map(regel -> regel.advies().id()).toList();
    }
}
