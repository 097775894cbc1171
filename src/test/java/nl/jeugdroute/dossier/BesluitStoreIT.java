// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.exchange.json.ExampleAdvies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Besluiten bij een advies")
class BesluitStoreIT {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase database = TestDatabase.nieuw();
    private final BesluitStore besluiten = new BesluitStore(database.jdbc(), database.transactie(), KLOK);
    private UUID advies;

    @BeforeEach
    void leg_een_advies_vast() {
        advies = new Dossier(database.jdbc(), KLOK, gemeente -> TestRules.feiten())
                .record(
                        Casus.of(TestRules.feiten(), "noordoostpolder"),
                        ExampleAdvies.vol(),
                        RecordingRequest.of("WERKER"))
                .id();
    }

    @Test
    void twee_keer_dezelfde_knop_geeft_een_besluit() {
        assertThat(leg("werker", volgt(0))).isPresent();
        assertThat(leg("werker", volgt(0))).isEmpty();

        assertThat(besluiten.versions(advies)).hasSize(1);
    }

    @Test
    void twee_mensen_tegelijk_geven_een_besluit() throws Exception {
        ExecutorService mensen = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Optional<Besluit>>> pogingen = IntStream.range(0, 8)
                    .<Callable<Optional<Besluit>>>mapToObj(i -> () -> leg("werker" + i, volgt(0)))
                    .toList();
            int gelukt = 0;
            for (Future<Optional<Besluit>> poging : mensen.invokeAll(pogingen)) {
                gelukt += poging.get().isPresent() ? 1 : 0;
            }
            assertThat(gelukt).isEqualTo(1);
        } finally {
            mensen.shutdown();
        }
        assertThat(besluiten.versions(advies)).hasSize(1);
    }

    @Test
    void een_wijziging_is_een_nieuwe_versie_en_de_oude_blijft_te_zien() {
        leg("werker", volgt(0));
        leg("werker2", zwaarder(1));

        assertThat(besluiten.versions(advies))
                .extracting(Besluit::version, Besluit::kind)
                .containsExactly(tuple(2, BesluitKind.ZWAARDER), tuple(1, BesluitKind.VOLGT));
    }

    @Test
    void lichter_dan_veiligheid_telt_pas_na_een_ander() {
        leg("werker", lichter(0));

        assertThat(BesluitStore.inForce(besluiten.versions(advies))).isEmpty();
        assertThat(besluiten.confirm(advies, 1, "werker")).isFalse();
        assertThat(besluiten.confirm(advies, 1, "werker2")).isTrue();
        assertThat(besluiten.confirm(advies, 1, "werker2")).isFalse();
        assertThat(BesluitStore.inForce(besluiten.versions(advies))).isPresent();
        assertThat(stand()).isEqualTo("LICHTER");
    }

    @Test
    void een_wachtend_besluit_laat_het_vorige_gelden_en_vervalt_bij_een_nieuw() {
        leg("werker", volgt(0));
        leg("werker", lichter(1));

        assertThat(BesluitStore.inForce(besluiten.versions(advies)))
                .map(Besluit::version)
                .hasValue(1);
        assertThat(stand()).isEqualTo("WACHT");
        leg("werker", zwaarder(2));
        assertThat(besluiten.confirm(advies, 2, "werker2")).isFalse();
        assertThat(stand()).isEqualTo("ZWAARDER");
    }

    private String stand() {
        return database.jdbc()
                .sql("select besluit from dossierstuk where id = :id")
                .param("id", advies)
                .query(String.class)
                .single();
    }

    private Optional<Besluit> leg(String account, BesluitInput invoer) {
        BesluitWeighing.BesluitWeighingOutcome uitkomst = new BesluitWeighing(
                        RouteRanking.of(TestRules.noordoostpolder()),
                        TestRules.bibliotheek().glossary())
                .weigh(ExampleAdvies.vol().hoofdroute(), null, invoer);
        assertThat(uitkomst.errors()).isEmpty();
        return besluiten.record(advies, account, invoer, uitkomst);
    }

    private static BesluitInput volgt(int versie) {
        return new BesluitInput(versie, "VOLGT", "", "", "", "", "GENERALIST", "JEUGDZORG");
    }

    private static BesluitInput zwaarder(int versie) {
        return new BesluitInput(versie, "ZWAARDER", "CRISIS", "", "", "", "", "");
    }

    private static BesluitInput lichter(int versie) {
        return new BesluitInput(
                versie, "LICHTER", "", "SOCIAAL_TEAM", "NETWERK_DRAAGT", "Oma is er.", "GENERALIST", "JEUGDZORG");
    }
}
