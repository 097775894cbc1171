// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.jeugdroute.TempFiles;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.InvalidRulesException;
import nl.jeugdroute.engine.RuleFiles;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.publication.archive.ArchiveTestBase;
import nl.jeugdroute.publication.archive.ArchiveTestBase.SettableClock;
import nl.jeugdroute.publication.archive.RuleFilesPacker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Het archief van regels")
class RuleArchiveIT {

    private static final String PAKKET = "noordoostpolder";

    private final JdbcClient jdbc = ArchiveTestBase.database();
    private final SettableClock klok = new SettableClock("2026-11-22T10:00:00Z");
    private final RuleArchive archief = new RuleArchive(jdbc, klok);

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        TestRules.kopie(map);
    }

    private Snapshot lees() {
        return Snapshot.read(map, klok);
    }

    private static String hash(Snapshot stand) {
        return stand.ruleSetFor(PAKKET, null).reference().hash();
    }

    private long aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    @Test
    void geeft_elke_set_van_toen_terug_ook_als_de_bestanden_weg_zijn() {
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "zwaarte-D7;;", "zwaarte-D7;2017-01-01;");
        Snapshot toen = lees();
        archief.save(toen);
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "heel complex.", "erg complex.");

        List<String> hashes =
                toen.ruleSets().stream().map(set -> set.reference().hash()).toList();

        assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
        assertThat(hashes).allSatisfy(hash -> {
            Snapshot uitArchief = archief.under(hash).orElseThrow();
            assertThat(uitArchief.files().hash()).isEqualTo(toen.files().hash());
            assertThat(uitArchief.ruleSets())
                    .extracting(RuleSet::reference)
                    .containsExactlyElementsOf(
                            toen.ruleSets().stream().map(RuleSet::reference).toList());
        });
    }

    @Test
    void kent_geen_set_die_nooit_gold() {
        archief.save(lees());

        assertThat(archief.under("0".repeat(64))).isEmpty();
    }

    @Test
    void bewaart_dezelfde_bestanden_een_keer() {
        archief.save(lees());
        klok.zet("2026-11-23T10:00:00Z");
        archief.save(lees());

        assertThat(aantal("regelmap")).isEqualTo(1);
        assertThat(aantal("regelset_herkomst")).isEqualTo(1);
    }

    @Test
    void geeft_bij_dezelfde_set_de_bestanden_van_dat_moment() {
        Path voorbeelden = map.resolve("gemeenten/noordoostpolder/voorbeelden.csv");
        Snapshot eerst = lees();
        archief.save(eerst);
        klok.zet("2026-11-23T10:00:00Z");
        TestRules.vervang(voorbeelden, "Bedplassen", "Nat bed");
        Snapshot daarna = lees();
        archief.save(daarna);
        klok.zet("2026-11-24T10:00:00Z");
        TestRules.vervang(voorbeelden, "Nat bed", "Bedplassen");
        archief.save(lees());

        assertThat(hash(daarna)).isEqualTo(hash(eerst));
        assertThat(mapVan(hash(eerst), "2026-11-22T12:00:00Z"))
                .isEqualTo(eerst.files().hash());
        assertThat(mapVan(hash(eerst), "2026-11-23T12:00:00Z"))
                .isEqualTo(daarna.files().hash());
        assertThat(mapVan(hash(eerst), "2026-11-24T12:00:00Z"))
                .isEqualTo(eerst.files().hash());
        assertThat(aantal("regelmap")).isEqualTo(2);
    }

    private String mapVan(String setHash, String moment) {
        return archief.under(setHash, Instant.parse(moment))
                .orElseThrow()
                .files()
                .hash();
    }

    @Test
    void bewaart_ook_wat_een_verlopen_pakket_nog_zegt() {
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        Snapshot stand = lees();
        assertThat(stand.ruleSetFor(PAKKET, null).reference().status()).isEqualTo(RuleSetStatus.VERLOPEN);
        archief.save(stand);
        klok.zet("2030-01-01T10:00:00Z");

        Snapshot toen = archief.under(hash(stand), Instant.parse("2026-11-22T11:00:00Z"))
                .orElseThrow();

        assertThat(hash(toen)).isEqualTo(hash(stand));
        assertThat(archief.under(hash(stand))).isPresent();
    }

    @Test
    void houdt_alleen_de_laatste_paar_in_het_geheugen_en_vindt_de_rest_terug() {
        Path zwaarte = map.resolve("gemeenten/noordoostpolder/zwaarte.csv");
        for (int i = 0; i < 5; i++) {
            TestRules.vervang(zwaarte, i == 0 ? "heel complex." : "complex " + i + ".", "complex " + (i + 1) + ".");
            archief.save(lees());
            klok.zet("2026-11-2" + (i + 3) + "T10:00:00Z");
        }
        List<String> sets = jdbc.sql("select set_hash from regelset_herkomst order by vanaf")
                .query(String.class)
                .list();

        assertThat(sets).hasSize(5);
        assertThat(Stream.concat(sets.stream(), sets.stream()))
                .allSatisfy(set ->
                        assertThat(hash(archief.under(set).orElseThrow())).isEqualTo(set));
        assertThat(archief.under(sets.get(4)).orElseThrow().core())
                .isSameAs(archief.under(sets.get(4)).orElseThrow().core());
    }

    @Test
    void laat_geen_bestanden_achter() throws IOException {
        TempFiles eerder = TempFiles.now("jeugdroute-regels-.*");
        Snapshot stand = lees();
        archief.save(stand);

        archief.under(hash(stand)).orElseThrow();

        eerder.assertNothingLeftBehind();
    }

    @Test
    void zegt_het_als_deze_versie_de_regels_van_toen_niet_meer_kan_lezen() throws IOException {
        Snapshot stand = lees();
        archief.save(stand);
        Files.delete(map.resolve("begrippen.csv"));
        String onvolledig = RuleFilesPacker.compress(RuleFiles.read(map));
        jdbc.sql("update regelmap set inhoud = :inhoud")
                .param("inhoud", onvolledig)
                .update();

        assertThatThrownBy(() -> archief.under(hash(stand))).isInstanceOf(InvalidRulesException.class);
    }
}
