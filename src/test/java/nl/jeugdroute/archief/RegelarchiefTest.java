// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.archief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.archief.Archieftest.Zetklok;
import nl.jeugdroute.regels.Regelbestanden;
import nl.jeugdroute.regels.RegelsOngeldig;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het archief van regels")
class RegelarchiefTest {

    private static final String PAKKET = "noordoostpolder";

    private final JdbcClient jdbc = Archieftest.database();
    private final Zetklok klok = new Zetklok("2026-11-22T10:00:00Z");
    private final Regelarchief archief = new Regelarchief(jdbc, klok);

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        Testregels.kopie(map);
    }

    private Regelstand lees() {
        return Regelstand.lees(map, klok);
    }

    private static String hash(Regelstand stand) {
        return stand.voor(PAKKET, null).kenmerk().hash();
    }

    private long aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    @Test
    void geeft_elke_set_van_toen_terug_ook_als_de_bestanden_weg_zijn() {
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/zwaarte.csv"),
                "D7;2015-01-01;2018-12-31",
                "D7;2017-01-01;2018-12-31");
        Regelstand toen = lees();
        archief.bewaar(toen);
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "heel complex.", "erg complex.");

        List<String> hashes =
                toen.sets().stream().map(set -> set.kenmerk().hash()).toList();

        assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
        assertThat(hashes).allSatisfy(hash -> {
            Regelstand uitArchief = archief.onder(hash).orElseThrow();
            assertThat(uitArchief.bestanden().hash()).isEqualTo(toen.bestanden().hash());
            assertThat(uitArchief.sets())
                    .extracting(Regelset::kenmerk)
                    .containsExactlyElementsOf(
                            toen.sets().stream().map(Regelset::kenmerk).toList());
        });
    }

    @Test
    void kent_geen_set_die_nooit_gold() {
        archief.bewaar(lees());

        assertThat(archief.onder("0".repeat(64))).isEmpty();
    }

    @Test
    void bewaart_dezelfde_bestanden_een_keer() {
        archief.bewaar(lees());
        klok.zet("2026-11-23T10:00:00Z");
        archief.bewaar(lees());

        assertThat(aantal("regelmap")).isEqualTo(1);
        assertThat(aantal("regelset_herkomst")).isEqualTo(1);
    }

    @Test
    void geeft_bij_dezelfde_set_de_bestanden_van_dat_moment() {
        Path voorbeelden = map.resolve("gemeenten/noordoostpolder/voorbeelden.csv");
        Regelstand eerst = lees();
        archief.bewaar(eerst);
        klok.zet("2026-11-23T10:00:00Z");
        Testregels.vervang(voorbeelden, "Bedplassen", "Nat bed");
        Regelstand daarna = lees();
        archief.bewaar(daarna);
        klok.zet("2026-11-24T10:00:00Z");
        Testregels.vervang(voorbeelden, "Nat bed", "Bedplassen");
        archief.bewaar(lees());

        assertThat(hash(daarna)).isEqualTo(hash(eerst));
        assertThat(mapVan(hash(eerst), "2026-11-22T12:00:00Z"))
                .isEqualTo(eerst.bestanden().hash());
        assertThat(mapVan(hash(eerst), "2026-11-23T12:00:00Z"))
                .isEqualTo(daarna.bestanden().hash());
        assertThat(mapVan(hash(eerst), "2026-11-24T12:00:00Z"))
                .isEqualTo(eerst.bestanden().hash());
        assertThat(aantal("regelmap")).isEqualTo(2);
    }

    private String mapVan(String setHash, String moment) {
        return archief.onder(setHash, Instant.parse(moment))
                .orElseThrow()
                .bestanden()
                .hash();
    }

    @Test
    void bewaart_ook_wat_een_verlopen_pakket_nog_zegt() {
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        Regelstand stand = lees();
        assertThat(stand.voor(PAKKET, null).kenmerk().status()).isEqualTo(Setstatus.VERLOPEN);
        archief.bewaar(stand);
        klok.zet("2030-01-01T10:00:00Z");

        Regelstand toen = archief.onder(hash(stand), Instant.parse("2026-11-22T11:00:00Z"))
                .orElseThrow();

        assertThat(hash(toen)).isEqualTo(hash(stand));
        assertThat(archief.onder(hash(stand))).isPresent();
    }

    @Test
    void houdt_alleen_de_laatste_paar_in_het_geheugen_en_vindt_de_rest_terug() {
        Path zwaarte = map.resolve("gemeenten/noordoostpolder/zwaarte.csv");
        for (int i = 0; i < 5; i++) {
            Testregels.vervang(zwaarte, i == 0 ? "heel complex." : "complex " + i + ".", "complex " + (i + 1) + ".");
            archief.bewaar(lees());
            klok.zet("2026-11-2" + (i + 3) + "T10:00:00Z");
        }
        List<String> sets = jdbc.sql("select set_hash from regelset_herkomst order by vanaf")
                .query(String.class)
                .list();

        assertThat(sets).hasSize(5);
        assertThat(Stream.concat(sets.stream(), sets.stream()))
                .allSatisfy(set ->
                        assertThat(hash(archief.onder(set).orElseThrow())).isEqualTo(set));
        assertThat(archief.onder(sets.get(4)).orElseThrow().kern())
                .isSameAs(archief.onder(sets.get(4)).orElseThrow().kern());
    }

    @Test
    void laat_geen_bestanden_achter() throws IOException {
        long eerder = tijdelijkeMappen();
        Regelstand stand = lees();
        archief.bewaar(stand);

        archief.onder(hash(stand)).orElseThrow();

        assertThat(tijdelijkeMappen()).isEqualTo(eerder);
    }

    private static long tijdelijkeMappen() throws IOException {
        try (Stream<Path> paden = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return paden.filter(pad -> pad.getFileName().toString().startsWith("jeugdroute-regels-"))
                    .count();
        }
    }

    @Test
    void zegt_het_als_deze_versie_de_regels_van_toen_niet_meer_kan_lezen() throws IOException {
        Regelstand stand = lees();
        archief.bewaar(stand);
        Files.delete(map.resolve("begrippen.csv"));
        String onvolledig = Inpakker.pakIn(Regelbestanden.lees(map));
        jdbc.sql("update regelmap set inhoud = :inhoud")
                .param("inhoud", onvolledig)
                .update();

        assertThatThrownBy(() -> archief.onder(hash(stand))).isInstanceOf(RegelsOngeldig.class);
    }
}
