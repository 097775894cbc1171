// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.herladen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.archief.Archieftest;
import nl.jeugdroute.archief.Archieftest.Zetklok;
import nl.jeugdroute.archief.Regelarchief;
import nl.jeugdroute.herladen.Herlaadstatus.Weigering;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.tabel.Bevinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Regels herladen")
@ExtendWith(OutputCaptureExtension.class)
class HerladerTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String OUD = "De situatie is heel complex.";
    private static final String NIEUW = "Er speelt heel veel tegelijk.";

    private final JdbcClient jdbc = Archieftest.database();
    private final Zetklok klok = new Zetklok("2026-11-22T10:00:00Z");
    private final Regelarchief archief = new Regelarchief(jdbc, klok);

    @TempDir
    private Path map;

    private Path zwaarte;
    private Path pakket;
    private Regelbibliotheek bibliotheek;
    private Herlader herlader;
    private String eerder;

    @BeforeEach
    void begin() {
        Testregels.kopie(map);
        zwaarte = map.resolve("gemeenten/noordoostpolder/zwaarte.csv");
        pakket = map.resolve("gemeenten/noordoostpolder/pakket.yaml");
        bibliotheek = Regelbibliotheek.laad(map, klok);
        herlader = herlader(Duration.ofHours(1));
        eerder = hash();
    }

    private Herlader herlader(Duration elke) {
        return new Herlader(
                map, bibliotheek, new Keuring(klok), archief, klok, new Herlader.Ritme(elke, Duration.ofMillis(10)));
    }

    @AfterEach
    void stop() {
        herlader.close();
    }

    private String hash() {
        return bibliotheek.voor(PAKKET, null).kenmerk().hash();
    }

    private Weigering geweigerd() {
        return Objects.requireNonNull(herlader.status().geweigerd());
    }

    private void kijkTweeKeer() {
        herlader.kijk();
        herlader.kijk();
    }

    @Test
    void neemt_nieuwe_bestanden_in_gebruik_als_zij_twee_keer_hetzelfde_zijn() {
        Testregels.vervang(zwaarte, OUD, NIEUW);

        herlader.kijk();
        assertThat(hash()).isEqualTo(eerder);
        herlader.kijk();
        assertThat(hash()).isNotEqualTo(eerder);
        assertThat(bibliotheek
                        .voor(PAKKET, null)
                        .regelboek()
                        .regels()
                        .get("D10")
                        .reden())
                .startsWith(NIEUW);
    }

    @Test
    void wacht_zolang_iemand_nog_aan_het_opslaan_is() {
        Testregels.vervang(zwaarte, OUD, "half");
        herlader.kijk();
        Testregels.vervang(zwaarte, "half", NIEUW);
        herlader.kijk();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(herlader.status().geweigerd()).isNull();
    }

    @Test
    void doet_niets_als_alleen_de_tijd_van_een_bestand_verandert() throws IOException {
        var stand = bibliotheek.stand();
        Files.write(zwaarte, Files.readAllBytes(zwaarte));

        kijkTweeKeer();

        assertThat(bibliotheek.stand()).isSameAs(stand);
    }

    @Test
    void weigert_kapotte_bestanden_en_houdt_de_laatste_goede_regels(CapturedOutput logboek) {
        Testregels.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen()).hasSize(1);
        Bevinding bevinding = geweigerd().bevindingen().get(0);
        assertThat(bevinding.bestand()).isEqualTo("gemeenten/noordoostpolder/zwaarte.csv");
        assertThat(bevinding.rij()).isEqualTo("D10");
        assertThat(logboek)
                .contains("were refused; the last good rules stay in use")
                .contains(bevinding.regel());
    }

    @Test
    void meldt_een_weigering_een_keer_in_het_logboek(CapturedOutput logboek) {
        Testregels.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");

        kijkTweeKeer();
        kijkTweeKeer();
        herlader.herlaad();

        assertThat(logboek.getOut().split("were refused", -1)).hasSize(2);
    }

    @Test
    void de_weigering_verdwijnt_als_de_bestanden_hersteld_zijn() {
        Testregels.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");
        kijkTweeKeer();
        var stand = bibliotheek.stand();

        Testregels.vervang(zwaarte, "HEEL_COMPLEXX", "HEEL_COMPLEX");
        herlader.kijk();

        assertThat(herlader.status().geweigerd()).isNull();
        assertThat(bibliotheek.stand()).isSameAs(stand);
    }

    @Test
    void na_een_weigering_telt_een_goede_verbetering_gewoon() {
        Testregels.vervang(zwaarte, "HEEL_COMPLEX", "HEEL_COMPLEXX");
        kijkTweeKeer();
        Testregels.vervang(zwaarte, "HEEL_COMPLEXX", "HEEL_COMPLEX");
        Testregels.vervang(zwaarte, OUD, NIEUW);
        klok.zet("2026-11-22T11:00:00Z");

        kijkTweeKeer();

        assertThat(hash()).isNotEqualTo(eerder);
        assertThat(herlader.status().geweigerd()).isNull();
        assertThat(herlader.status().sinds()).isEqualTo(Instant.parse("2026-11-22T11:00:00Z"));
    }

    @Test
    void weigert_regels_die_een_voorbeeld_tegenspreken() {
        Testregels.vervang(zwaarte, "HEEL_COMPLEX;SPECIALISTENTAFEL", "HEEL_COMPLEX;SOCIAAL_TEAM");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen())
                .extracting(Bevinding::regel)
                .anyMatch(regel -> regel.contains("voorbeelden.csv") && regel.contains("verwacht SPECIALISTENTAFEL"));
    }

    @Test
    void weigert_regels_die_elkaar_bij_een_voorbeeld_tegenspreken() {
        Path pgb = map.resolve("gemeenten/noordoostpolder/pgb.csv");
        Testregels.vervang(pgb, "JA;JA;*;JA;JA;JA;JA;", "JA;JA;*;*;*;*;JA;");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen())
                .extracting(Bevinding::melding)
                .anyMatch(melding -> melding.contains("Spreken rijen elkaar tegen"));
    }

    @Test
    void weigert_regels_die_in_een_van_de_tijdvakken_geen_antwoord_hebben() throws IOException {
        Path vangnet = map.resolve("landelijk/vangnet.csv");
        Testregels.vervang(vangnet, "I4;2015-01-01;;", "I4;2015-01-01;2016-12-31;");
        Files.writeString(
                map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"),
                Files.readAllLines(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"))
                                .get(0)
                        + "\r\nX1;Niets bekend;Test;MAKKELIJK;2016-01-01;"
                        + "hulpvragen=MIDDELENGEBRUIK | woonplaats=EIGEN_GEMEENTE | veiligheid=NEE;;;;;;;;;;;;;;;;NOP § 5.4.1;\r\n");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen())
                .extracting(Bevinding::melding)
                .anyMatch(melding -> melding.contains("op 2017-01-01 geen advies"));
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
        assertThat(geweigerd().bevindingen()).isNotEmpty();
    }

    @Test
    void weigert_een_kern_die_niet_te_bouwen_is_zonder_code_te_tonen() {
        Testregels.vervang(map.resolve("kern/routes.drl"), "package", "pakkage");

        kijkTweeKeer();

        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen())
                .singleElement()
                .extracting(Bevinding::melding)
                .asString()
                .contains("niet te bouwen")
                .doesNotContain("drl", "Exception", "pakkage");
    }

    @Test
    void herlaadt_op_verzoek_meteen() {
        Testregels.vervang(zwaarte, OUD, NIEUW);

        Herlaadstatus status = herlader.herlaad();

        assertThat(status.geweigerd()).isNull();
        assertThat(status.actief()).containsEntry(PAKKET, hash());
        assertThat(status.mapHash()).isEqualTo(bibliotheek.stand().bestanden().hash());
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @Test
    void een_verlopen_pakket_met_voorbeelden_zonder_peildatum_blijft_bruikbaar() {
        Testregels.vervang(pakket, "status: HISTORISCH", "status: GELDEND");

        Herlaadstatus status = herlader.herlaad();

        assertThat(status.geweigerd()).isNull();
        assertThat(bibliotheek.pakketten().get(0).status().name()).isEqualTo("VERLOPEN");
    }

    @Test
    void een_pakket_dat_nog_moet_beginnen_is_al_te_laden() {
        klok.zet("2014-06-01T10:00:00Z");
        Testregels.vervang(pakket, "status: HISTORISCH", "status: CONCEPT");

        Herlaadstatus status = herlader.herlaad();

        assertThat(status.geweigerd()).isNull();
        assertThat(status.actief()).containsKey(PAKKET);
    }

    @Test
    void bewaart_elke_set_voordat_hij_telt() {
        herlader.start();
        Testregels.vervang(zwaarte, OUD, NIEUW);
        klok.zet("2026-11-22T11:00:00Z");
        herlader.herlaad();

        assertThat(archief.onder(eerder)).isPresent();
        assertThat(archief.onder(hash())).isPresent();
    }

    @Test
    void bewaart_de_volgende_dag_wat_een_verlopen_pakket_dan_nog_zegt() {
        Testregels.vervang(pakket, "status: HISTORISCH", "status: GELDEND");
        Testregels.vervang(map.resolve("landelijk/veiligheid.csv"), "A1;2015-01-01;;", "A1;2015-01-01;2026-11-22;");
        klok.zet("2026-11-22T10:00:00Z");
        bibliotheek.vervang(Regelbibliotheek.lees(map, klok));
        herlader = herlader(Duration.ofHours(1));
        herlader.start();
        String vandaag = hash();

        klok.zet("2026-11-23T10:00:00Z");
        herlader.kijk();

        assertThat(hash()).isNotEqualTo(vandaag);
        assertThat(archief.onder(hash())).isPresent();
    }

    @Test
    void zonder_database_blijven_de_oude_regels_tot_zij_er_weer_is() {
        jdbc.sql("alter table regelmap rename to weg").update();
        Testregels.vervang(zwaarte, OUD, NIEUW);

        kijkTweeKeer();
        assertThat(hash()).isEqualTo(eerder);
        assertThat(geweigerd().bevindingen().get(0).melding()).contains("database");

        jdbc.sql("alter table weg rename to regelmap").update();
        herlader.kijk();
        assertThat(hash()).isNotEqualTo(eerder);
    }

    @Test
    void ziet_een_wijziging_vanzelf() throws InterruptedException {
        herlader = herlader(Duration.ofMillis(20));
        herlader.start();
        Testregels.vervang(zwaarte, OUD, NIEUW);

        long uiterlijk = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (hash().equals(eerder) && System.nanoTime() < uiterlijk) {
            Thread.sleep(20);
        }
        assertThat(hash()).isNotEqualTo(eerder);
    }
}
