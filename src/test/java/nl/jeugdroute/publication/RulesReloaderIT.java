// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.publication.ReloadStatus.ReloadRefusal;
import nl.jeugdroute.publication.archive.ArchiveTestBase;
import nl.jeugdroute.publication.archive.ArchiveTestBase.SettableClock;
import nl.jeugdroute.rules.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Regels herladen")
@ExtendWith(OutputCaptureExtension.class)
class RulesReloaderIT {

    private static final String PAKKET = "noordoostpolder";
    private static final String OUD = "De situatie is heel complex.";
    private static final String NIEUW = "Er speelt heel veel tegelijk.";

    private final JdbcClient jdbc = ArchiveTestBase.database();
    private final SettableClock klok = new SettableClock("2026-11-22T10:00:00Z");
    private final RuleArchive archief = new RuleArchive(jdbc, klok);

    @TempDir
    private Path map;

    private Path zwaarte;
    private Path pakket;
    private RuleLibrary bibliotheek;
    private RulesReloader herlader;
    private String eerder;

    @BeforeEach
    void begin() {
        TestRules.kopie(map);
        zwaarte = map.resolve("gemeenten/noordoostpolder/zwaarte.csv");
        pakket = map.resolve("gemeenten/noordoostpolder/pakket.yaml");
        bibliotheek = RuleLibrary.load(map, klok);
        herlader = herlader(Duration.ofHours(1));
        eerder = hash();
    }

    private RulesReloader herlader(Duration elke) {
        return new RulesReloader(
                map,
                bibliotheek,
                Map.of(),
                new RulesValidation(klok),
                archief,
                klok,
                new RulesReloader.ReloadRhythm(elke, Duration.ofMillis(10)));
    }

    @AfterEach
    void stop() {
        herlader.close();
    }

    private String hash() {
        return bibliotheek.ruleSetFor(PAKKET, null).reference().hash();
    }

    private ReloadRefusal geweigerd() {
        return Objects.requireNonNull(herlader.status().rejected());
    }

    private void kijkTweeKeer() {
        herlader.poll();
        herlader.poll();
    }

    @Test
    void neemt_nieuwe_bestanden_in_gebruik_als_zij_twee_keer_hetzelfde_zijn() {
        TestRules.vervang(zwaarte, OUD, NIEUW);

        herlader.poll();
        assertThat(hash()).isEqualTo(eerder);
        herlader.poll();
        assertThat(hash()).isNotEqualTo(eerder);
        assertThat(bibliotheek
                        .ruleSetFor(PAKKET, null)
                        .ruleBook()
                        .rules()
                        .get("zwaarte-D10")
                        .reden())
                .startsWith(NIEUW);
    }

    @Test
    void wacht_zolang_iemand_nog_aan_het_opslaan_is() {
        TestRules.vervang(zwaarte, OUD, "half");
        herlader.poll();
        TestRules.vervang(zwaarte, "half", NIEUW);
        herlader.poll();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(herlader.status().rejected()).isNull();
    }

    @Test
    void doet_niets_als_alleen_de_tijd_van_een_bestand_verandert() throws IOException {
        Snapshot stand = bibliotheek.snapshot();
        Files.write(zwaarte, Files.readAllBytes(zwaarte));

        kijkTweeKeer();

        assertThat(bibliotheek.snapshot()).isSameAs(stand);
    }

    @Test
    void weigert_kapotte_bestanden_en_houdt_de_laatste_goede_regels(CapturedOutput logboek) {
        TestRules.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings()).hasSize(1);
        Finding bevinding = geweigerd().findings().get(0);
        assertThat(bevinding.bestand()).isEqualTo("gemeenten/noordoostpolder/zwaarte.csv");
        assertThat(bevinding.rij()).isEqualTo("zwaarte-D10");
        assertThat(logboek)
                .contains("were refused; the last good rules stay in use")
                .contains(bevinding.line());
    }

    @Test
    void meldt_een_weigering_een_keer_in_het_logboek(CapturedOutput logboek) {
        TestRules.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");

        kijkTweeKeer();
        kijkTweeKeer();
        herlader.reload();

        assertThat(logboek.getOut().split("were refused", -1)).hasSize(2);
    }

    @Test
    void de_weigering_verdwijnt_als_de_bestanden_hersteld_zijn() {
        TestRules.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");
        kijkTweeKeer();
        Snapshot stand = bibliotheek.snapshot();

        TestRules.vervang(zwaarte, "HEEL_COMPLEXX", "HEEL_COMPLEX");
        herlader.poll();

        assertThat(herlader.status().rejected()).isNull();
        assertThat(bibliotheek.snapshot()).isSameAs(stand);
    }

    @Test
    void na_een_weigering_telt_een_goede_verbetering_gewoon() {
        TestRules.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");
        kijkTweeKeer();
        TestRules.vervang(zwaarte, "HEEL_COMPLEXX", "HEEL_COMPLEX");
        TestRules.vervang(zwaarte, OUD, NIEUW);
        klok.zet("2026-11-22T11:00:00Z");

        kijkTweeKeer();

        assertThat(hash()).isNotEqualTo(eerder);
        assertThat(herlader.status().rejected()).isNull();
        assertThat(herlader.status().since()).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
    }

    @Test
    void weigert_regels_die_een_voorbeeld_tegenspreken() {
        TestRules.vervang(zwaarte, "HEEL_COMPLEX;SPECIALISTENTAFEL", "HEEL_COMPLEX;SOCIAAL_TEAM");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings())
                .extracting(Finding::line)
                .anyMatch(regel -> regel.contains("voorbeelden.csv") && regel.contains("verwacht SPECIALISTENTAFEL"));
    }

    @Test
    void weigert_regels_die_elkaar_bij_een_voorbeeld_tegenspreken() {
        Path pgb = map.resolve("gemeenten/noordoostpolder/pgb.csv");
        TestRules.vervang(pgb, "JA;JA;*;JA;JA;JA;JA;", "JA;JA;*;*;*;*;JA;");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings())
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.contains("Spreken rijen elkaar tegen"));
    }

    @Test
    void weigert_regels_die_in_een_van_de_tijdvakken_geen_antwoord_hebben() throws IOException {
        Path vangnet = map.resolve("landelijk/vangnet.csv");
        TestRules.vervang(vangnet, "vangnet-I4;;;", "vangnet-I4;;2016-12-31;");
        Files.writeString(
                map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"),
                Files.readAllLines(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"))
                                .get(0)
                        + "\r\nX1;Niets bekend;Test;MAKKELIJK;2016-01-01;"
                        + "hulpvragen=MIDDELENGEBRUIK | woonplaats=EIGEN_GEMEENTE | veiligheid=NEE;;;;;;;;;;;;;;;;NOP § 5.4.1;\r\n");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings())
                .extracting(Finding::melding)
                .anyMatch(melding -> melding.contains("op 2017-01-01 geen advies"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"._zwaarte.csv", ".~lock.zwaarte.csv#", "~$zwaarte.xlsx", "zwaarte.csv~", ".zwaarte.csv.swp"})
    void een_goede_wijziging_telt_ook_als_er_een_bestand_van_een_programma_naast_staat(String rommel)
            throws IOException {
        Path ernaast = zwaarte.resolveSibling(rommel);
        Files.write(ernaast, new byte[] {0, 1, (byte) 0xC3});
        TestRules.vervang(zwaarte, OUD, NIEUW);

        kijkTweeKeer();

        assertThat(herlader.status().rejected()).isNull();
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zwaarte2.csv", "zwaarte.CSV", "zwaarte.xlsx", "oud/zwaarte.csv"})
    void een_verkeerd_bestand_erbij_wordt_geweigerd_en_na_weghalen_telt_de_wijziging(String verkeerd)
            throws IOException {
        Path ernaast = zwaarte.resolveSibling(verkeerd);
        Files.createDirectories(ernaast.getParent());
        Files.copy(zwaarte, ernaast);
        kijkTweeKeer();
        assertThat(geweigerd().findings())
                .extracting(Finding::bestand)
                .containsExactly("gemeenten/noordoostpolder/" + verkeerd);

        TestRules.vervang(zwaarte, OUD, NIEUW);
        kijkTweeKeer();
        assertThat(hash()).isEqualTo(eerder);

        Files.delete(ernaast);
        kijkTweeKeer();
        assertThat(herlader.status().rejected()).isNull();
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @Test
    void een_map_zonder_pakket_wordt_geweigerd_en_na_weghalen_vergeten() throws IOException {
        Path leeg = Files.createDirectory(map.resolve("gemeenten/nieuw"));
        kijkTweeKeer();
        assertThat(geweigerd().findings()).extracting(Finding::bestand).containsExactly("gemeenten/nieuw/pakket.yaml");

        Files.delete(leeg);
        herlader.poll();
        assertThat(herlader.status().rejected()).isNull();
    }

    @Test
    void weigert_een_lege_map() throws IOException {
        try (var paden = Files.walk(map)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                Files.delete(pad);
            }
        }

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings()).isNotEmpty();
    }

    @Test
    void weigert_een_kern_die_niet_te_bouwen_is_zonder_code_te_tonen() {
        TestRules.vervang(map.resolve("kern/routes.drl"), "package", "pakkage");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings())
                .singleElement()
                .extracting(Finding::melding)
                .asString()
                .contains("niet te bouwen")
                .doesNotContain("drl", "Exception", "pakkage");
    }

    @Test
    void herlaadt_op_verzoek_meteen() {
        TestRules.vervang(zwaarte, OUD, NIEUW);

        ReloadStatus status = herlader.reload();

        assertThat(status.rejected()).isNull();
        assertThat(status.active()).containsEntry(PAKKET, hash());
        assertThat(status.folderHash()).isEqualTo(bibliotheek.snapshot().files().hash());
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @Test
    void een_verlopen_pakket_met_voorbeelden_zonder_peildatum_blijft_bruikbaar() {
        TestRules.vervang(pakket, "status: HISTORISCH", "status: GELDEND");

        ReloadStatus status = herlader.reload();

        assertThat(status.rejected()).isNull();
        assertThat(bibliotheek.packs().get(0).status().name()).isEqualTo("VERLOPEN");
    }

    @Test
    void een_pakket_dat_nog_moet_beginnen_is_al_te_laden() {
        klok.zet("2014-06-01T10:00:00Z");
        TestRules.vervang(pakket, "status: HISTORISCH", "status: CONCEPT");

        ReloadStatus status = herlader.reload();

        assertThat(status.rejected()).isNull();
        assertThat(status.active()).containsKey(PAKKET);
    }

    @Test
    void bewaart_elke_set_voordat_hij_telt() {
        herlader.start();
        TestRules.vervang(zwaarte, OUD, NIEUW);
        klok.zet("2026-11-22T11:00:00Z");
        herlader.reload();

        assertThat(archief.under(eerder)).isPresent();
        assertThat(archief.under(hash())).isPresent();
    }

    @Test
    void bewaart_de_volgende_dag_wat_een_verlopen_pakket_dan_nog_zegt() {
        TestRules.vervang(pakket, "status: HISTORISCH", "status: GELDEND");
        TestRules.vervang(map.resolve("landelijk/veiligheid.csv"), "veiligheid-A1;;;", "veiligheid-A1;;2026-11-22;");
        klok.zet("2026-11-22T10:00:00Z");
        bibliotheek.replace(RuleLibrary.read(map, klok));
        herlader = herlader(Duration.ofHours(1));
        herlader.start();
        String vandaag = hash();

        klok.zet("2026-11-23T10:00:00Z");
        herlader.poll();

        assertThat(hash()).isNotEqualTo(vandaag);
        assertThat(archief.under(hash())).isPresent();
    }

    @Test
    void zonder_database_blijven_de_oude_regels_tot_zij_er_weer_is() {
        jdbc.sql("alter table regelmap rename to weg").update();
        TestRules.vervang(zwaarte, OUD, NIEUW);

        kijkTweeKeer();
        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().findings().get(0).melding()).contains("database");

        jdbc.sql("alter table weg rename to regelmap").update();
        herlader.poll();
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @Test
    void ziet_een_wijziging_vanzelf() {
        herlader = herlader(Duration.ofMillis(20));
        herlader.start();
        TestRules.vervang(zwaarte, OUD, NIEUW);

        await().atMost(Duration.ofMinutes(5)).until(() -> !hash().equals(eerder));
    }
}
