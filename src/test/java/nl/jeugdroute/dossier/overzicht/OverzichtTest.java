// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.jeugdroute.dossier.Proefdatabase;
import nl.jeugdroute.dossier.overzicht.Regelafwijking.Richting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het overzicht")
class OverzichtTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-09-15T10:00:00Z"), ZoneOffset.UTC);

    private final Proefdatabase database = Proefdatabase.nieuw();
    private final Overzicht overzicht = new Overzicht(database.jdbc(), KLOK);
    private int nummer;

    @Test
    void telt_per_maand_op_de_nederlandse_klok() {
        // Half past midnight on 1 September in the Netherlands.
        for (int i = 0; i < 6; i++) {
            advies("2026-08-31T22:30:00Z", "SOCIAAL_TEAM");
        }

        assertThat(overzicht.totalen())
                .hasSize(12)
                .startsWith(
                        new Maandtotaal(YearMonth.of(2026, 9), new Aantal(Aantal.Soort.GETAL, 6)),
                        new Maandtotaal(YearMonth.of(2026, 8), new Aantal(Aantal.Soort.KLEIN, 0)));
    }

    @Test
    void verdeelt_een_maand_zonder_kleine_aantallen() {
        for (int i = 0; i < 20; i++) {
            advies("2026-09-02T10:00:00Z", i < 12 ? "SOCIAAL_TEAM" : i < 18 ? "VRIJ_TOEGANKELIJK" : "CRISIS");
        }

        Maandoverzicht maand = overzicht.maand(YearMonth.of(2026, 9));

        assertThat(maand.totaal().tekst()).isEqualTo("20");
        assertThat(maand.route())
                .extracting(regel -> regel.groepen() + " " + regel.aantal().tekst())
                .containsExactly("[SOCIAAL_TEAM] 12", "[CRISIS, VRIJ_TOEGANKELIJK] 8");
        assertThat(maand.besluit())
                .extracting(regel -> regel.groepen() + " " + regel.aantal().tekst())
                .containsExactly("[GEEN] 20");
    }

    @Test
    void toont_afwijking_pas_vanaf_tien_besluiten() {
        besluiten("D12.1", 9, 9);

        assertThat(overzicht.afwijkingen()).isEmpty();
    }

    @Test
    void toont_hoe_vaak_waarheen_en_waarom_van_een_rij_is_afgeweken() {
        besluiten("D12.1", 20, 12);

        assertThat(overzicht.afwijkingen()).singleElement().satisfies(rij -> {
            assertThat(rij.laag()).isEqualTo("noordoostpolder");
            assertThat(rij.regel()).isEqualTo("D12.1");
            assertThat(rij.besluiten().tekst()).isEqualTo("20");
            assertThat(rij.afgeweken().tekst()).isEqualTo("12");
            assertThat(rij.procent()).isEqualTo(60);
            assertThat(rij.richting()).isEqualTo(Richting.VOORAL_LICHTER);
            assertThat(rij.naar())
                    .extracting(regel -> regel.groepen() + " " + regel.aantal().tekst())
                    .containsExactly("[VRIJ_TOEGANKELIJK] 12");
            assertThat(rij.redenen())
                    .extracting(regel -> regel.groepen() + " " + regel.aantal().tekst())
                    .containsExactly("[NETWERK_DRAAGT] 12");
        });
    }

    @Test
    void zegt_bij_weinig_afwijking_alleen_dat_het_er_weinig_zijn() {
        besluiten("D12.1", 20, 3);

        assertThat(overzicht.afwijkingen()).singleElement().satisfies(rij -> {
            assertThat(rij.afgeweken().tekst()).isEqualTo("< 5");
            assertThat(rij.procent()).isNull();
            assertThat(rij.richting()).isEqualTo(Richting.ONBEKEND);
            assertThat(rij.naar()).isEmpty();
            assertThat(rij.redenen()).isEmpty();
        });
    }

    @Test
    void verraadt_ook_niet_hoe_weinig_mensen_een_rij_volgden() {
        besluiten("D12.1", 20, 18);

        assertThat(overzicht.afwijkingen()).singleElement().satisfies(rij -> {
            assertThat(rij.afgeweken().tekst()).isEqualTo("bijna alle");
            assertThat(rij.procent()).isNull();
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
        assertThat(List.of(Overzicht.class.getDeclaredFields()))
                .filteredOn(veld -> veld.getType() == String.class)
                .isNotEmpty()
                .allSatisfy(veld -> {
                    veld.setAccessible(true);
                    assertThat((String) veld.get(null)).doesNotContain("eigenaar", "account", "rol", "discipline");
                });
    }
}
