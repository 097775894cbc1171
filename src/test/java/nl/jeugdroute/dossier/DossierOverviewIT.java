// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.dossier.RuleDeviation.DeviationDirection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het overzicht")
class DossierOverviewIT {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.nieuw();
    private final DossierOverview overzicht = new DossierOverview(database.jdbc(), KLOK);
    private int nummer;

    @Test
    void telt_per_maand_op_de_nederlandse_klok() {
        // Half past midnight on 1 September in the Netherlands.
        for (int i = 0; i < 6; i++) {
            advies("2026-08-31T22:30:00Z", "SOCIAAL_TEAM");
        }

        assertThat(overzicht.totals())
                .hasSize(12)
                .startsWith(
                        new MonthTotal(YearMonth.of(2026, 9), new SafeCount(SafeCount.SafeCountKind.EXACT, 6)),
                        new MonthTotal(YearMonth.of(2026, 8), new SafeCount(SafeCount.SafeCountKind.SMALL, 0)));
    }

    @Test
    void verdeelt_een_maand_zonder_kleine_aantallen() {
        for (int i = 0; i < 20; i++) {
            advies("2026-09-02T10:00:00Z", i < 12 ? "SOCIAAL_TEAM" : i < 18 ? "VRIJ_TOEGANKELIJK" : "CRISIS");
        }

        MonthOverview maand = overzicht.month(YearMonth.of(2026, 9));

        assertThat(maand.total().text()).isEqualTo("20");
        assertThat(maand.route())
                .extracting(regel -> regel.groups() + " " + regel.count().text())
                .containsExactly("[SOCIAAL_TEAM] 12", "[CRISIS, VRIJ_TOEGANKELIJK] 8");
        assertThat(maand.besluit())
                .extracting(regel -> regel.groups() + " " + regel.count().text())
                .containsExactly("[GEEN] 20");
    }

    @Test
    void toont_afwijking_pas_vanaf_tien_besluiten() {
        besluiten("gewenste_hulp_route-D12.1", 9, 9);

        assertThat(overzicht.deviations()).isEmpty();
    }

    @Test
    void toont_hoe_vaak_waarheen_en_waarom_van_een_rij_is_afgeweken() {
        besluiten("gewenste_hulp_route-D12.1", 20, 12);

        assertThat(overzicht.deviations()).singleElement().satisfies(rij -> {
            assertThat(rij.layer()).isEqualTo("noordoostpolder");
            assertThat(rij.rule()).isEqualTo("gewenste_hulp_route-D12.1");
            assertThat(rij.besluiten().text()).isEqualTo("20");
            assertThat(rij.deviated().text()).isEqualTo("12");
            assertThat(rij.percent()).isEqualTo(60);
            assertThat(rij.direction()).isEqualTo(DeviationDirection.MOSTLY_LIGHTER);
            assertThat(rij.to())
                    .extracting(regel -> regel.groups() + " " + regel.count().text())
                    .containsExactly("[VRIJ_TOEGANKELIJK] 12");
            assertThat(rij.redenen())
                    .extracting(regel -> regel.groups() + " " + regel.count().text())
                    .containsExactly("[NETWERK_DRAAGT] 12");
        });
    }

    @Test
    void telt_een_rij_onder_haar_oude_en_haar_nieuwe_naam_als_dezelfde_rij() {
        besluiten("D12.1", 8, 5);
        besluiten("gewenste_hulp_route-D12.1", 12, 7);

        assertThat(overzicht.deviations()).singleElement().satisfies(rij -> {
            assertThat(rij.rule()).isEqualTo("gewenste_hulp_route-D12.1");
            assertThat(rij.besluiten().text()).isEqualTo("20");
            assertThat(rij.deviated().text()).isEqualTo("12");
        });
    }

    @Test
    void zegt_bij_weinig_afwijking_alleen_dat_het_er_weinig_zijn() {
        besluiten("gewenste_hulp_route-D12.1", 20, 3);

        assertThat(overzicht.deviations()).singleElement().satisfies(rij -> {
            assertThat(rij.deviated().text()).isEqualTo("< 5");
            assertThat(rij.percent()).isNull();
            assertThat(rij.direction()).isEqualTo(DeviationDirection.UNKNOWN);
            assertThat(rij.to()).isEmpty();
            assertThat(rij.redenen()).isEmpty();
        });
    }

    @Test
    void verraadt_ook_niet_hoe_weinig_mensen_een_rij_volgden() {
        besluiten("gewenste_hulp_route-D12.1", 20, 18);

        assertThat(overzicht.deviations()).singleElement().satisfies(rij -> {
            assertThat(rij.deviated().text()).isEqualTo("bijna alle");
            assertThat(rij.percent()).isNull();
        });
    }

    private void besluiten(String rij, int aantal, int lichter) {
        for (int i = 0; i < aantal; i++) {
            UUID id = advies("2026-09-02T10:00:00Z", "SOCIAAL_TEAM");
            database.jdbc()
                    .sql("insert into advieskenmerk values (:id, 'REGEL', :rij)")
                    .param("id", id)
                    .param("rij", "noordoostpolder/" + rij)
                    .update();
            boolean af = i < lichter;
            database.jdbc()
                    .sql("update dossierstuk set besluit_versie = 1 where id = :id")
                    .param("id", id)
                    .update();
            database.jdbc()
                    .sql("""
                            insert into besluit (id, advies_id, versie, genomen_op, account, rol, discipline, soort, route,
                                route_naam, reden, toelichting, status)
                            values (:besluit, :id, 1, current_timestamp, 'werker', '', '', :soort, :route, '', :reden, '', 'VAST')
                            """)
                    .param("besluit", UUID.randomUUID())
                    .param("id", id)
                    .param("soort", af ? "LICHTER" : "VOLGT")
                    .param("route", af ? "VRIJ_TOEGANKELIJK" : "SOCIAAL_TEAM")
                    .param("reden", af ? "NETWERK_DRAAGT" : null)
                    .update();
        }
    }

    private UUID advies(String moment, String route) {
        UUID id = new UUID(1, nummer++);
        database.jdbc()
                .sql("""
                        insert into dossierstuk (id, vastgelegd_op, rol, gemeente, route, route_naam, urgentie, set_id,
                            set_hash, casus, advies, uitgewerkt)
                        values (:id, :op, 'WERKER', 'noordoostpolder', :route, '', 'REGULIER', 's', 'h', '{}', '{}', true)
                        """)
                .param("id", id)
                .param("op", OffsetDateTime.parse(moment))
                .param("route", route)
                .update();
        return id;
    }

    @Test
    void leest_geen_account() {
        assertThat(List.of(DossierOverview.class.getDeclaredFields()))
                .filteredOn(veld -> veld.getType() == String.class)
                .isNotEmpty()
                .allSatisfy(veld -> {
                    veld.setAccessible(true);
                    assertThat((String) veld.get(null)).doesNotContain("eigenaar", "account", "rol", "discipline");
                });
    }
}
