// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een stand van de regels")
class SnapshotTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String ZWAARTE = "gemeenten/noordoostpolder/zwaarte.csv";

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        TestRules.kopie(map);
    }

    private Snapshot lees() {
        return Snapshot.read(map, TestRules.KLOK);
    }

    private static String hash(Snapshot stand) {
        return stand.ruleSetFor(PAKKET, null).reference().hash();
    }

    @Test
    void verandert_niet_voor_wie_hem_vasthoudt() {
        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);
        Snapshot vast = bibliotheek.snapshot();
        String eerder = hash(vast);
        TestRules.vervang(map.resolve(ZWAARTE), "De situatie is heel complex.", "Er speelt heel veel.");

        Snapshot oud = bibliotheek.replace(lees());

        assertThat(oud).isSameAs(vast);
        assertThat(hash(vast)).isEqualTo(eerder);
        assertThat(bibliotheek.ruleSetFor(PAKKET, null).reference().hash()).isNotEqualTo(eerder);
    }

    @Test
    void een_bibliotheek_geeft_na_het_vervangen_alles_uit_de_nieuwe_stand() {
        RuleLibrary bibliotheek = RuleLibrary.load(map, TestRules.KLOK);
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "2015-2018\n", "nieuw\n");
        Snapshot nieuw = lees();

        bibliotheek.replace(nieuw);

        assertThat(bibliotheek.packs()).isEqualTo(nieuw.packs());
        assertThat(bibliotheek.packs().get(0).name()).isEqualTo("Noordoostpolder nieuw");
        assertThat(bibliotheek.glossary()).isSameAs(nieuw.glossary());
        assertThat(bibliotheek.core()).isSameAs(nieuw.core());
        assertThat(bibliotheek.examples(PAKKET)).isSameAs(nieuw.examples(PAKKET));
    }

    @Test
    void de_tijdlijn_noemt_bij_elk_tijdvak_wat_begint_en_stopt() {
        TestRules.vervang(map.resolve(ZWAARTE), "zwaarte-D7;;", "zwaarte-D7;;2016-12-31");
        TestRules.vervang(map.resolve(ZWAARTE), "zwaarte-D10;;", "zwaarte-D10;2017-01-01;");
        Snapshot stand = lees();

        assertThat(stand.timeline(PAKKET)).hasSize(2);
        TimelineStep eerste = stand.timeline(PAKKET).get(0);
        TimelineStep tweede = stand.timeline(PAKKET).get(1);
        assertThat(eerste.tijdvak()).isEqualTo(new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)));
        assertThat(eerste.starting())
                .hasSize(eerste.rowCount())
                .extracting(Rule::id)
                .contains("zwaarte-D7");
        assertThat(eerste.ending()).isEmpty();
        assertThat(tweede.starting()).extracting(Rule::id).containsExactly("zwaarte-D10");
        assertThat(tweede.ending()).extracting(Rule::id).containsExactly("zwaarte-D7");
        assertThat(tweede.hash())
                .isEqualTo(stand.ruleSetFor(PAKKET, LocalDate.of(2017, 1, 1))
                        .reference()
                        .hash());
    }

    @Test
    void een_set_van_later_is_vandaag_al_te_beoordelen_met_zijn_datum() {
        Clock eerder = Clock.fixed(Instant.parse("2015-06-01T10:00:00Z"), ZoneOffset.UTC);
        TestRules.vervang(map.resolve(ZWAARTE), "zwaarte-D10;;", "zwaarte-D10;2017-01-01;");
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");

        Snapshot stand = Snapshot.read(map, eerder);

        assertThat(stand.ruleSetFor(PAKKET, null).ruleBook().rules()).doesNotContainKey("zwaarte-D10");
        assertThat(stand.ruleSetFor(PAKKET, LocalDate.of(2017, 1, 1)).ruleBook().rules())
                .containsKey("zwaarte-D10");
    }

    @Test
    void op_een_ander_moment_gezien_is_een_geldend_pakket_verlopen() {
        TestRules.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        Snapshot stand = lees();

        Snapshot toen = stand.atMoment(Clock.fixed(Instant.parse("2016-01-01T10:00:00Z"), ZoneOffset.UTC));

        assertThat(stand.packs().get(0).status()).isEqualTo(RuleSetStatus.VERLOPEN);
        assertThat(toen.packs().get(0).status()).isEqualTo(RuleSetStatus.GELDEND);
        assertThat(stand.ruleSets()).hasSize(toen.ruleSets().size() + 1);
    }

    @Test
    void wie_een_gesloten_stand_vasthoudt_kan_gewoon_verder() {
        Snapshot stand = lees();
        stand.close();
        stand.close();

        assertThat(stand.ruleSetFor(PAKKET, null)
                        .<Boolean>inSession(sessie -> sessie.getObjects().isEmpty()))
                .isTrue();
    }

    @Test
    void een_pakket_waarin_niets_veranderde_gaat_over_zoals_het_is(@TempDir Path elders) {
        TestRules.volledigeKopie(elders);
        Snapshot eerder = Snapshot.read(elders, TestRules.KLOK);
        TestRules.vervang(
                elders.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "De situatie is heel complex.", "Anders.");

        Snapshot nu = Snapshot.read(elders, TestRules.KLOK, eerder);
        eerder.close();

        assertThat(nu.sharesPack("emmen", eerder)).isTrue();
        assertThat(nu.ruleSetFor("emmen", null)).isSameAs(eerder.ruleSetFor("emmen", null));
        assertThat(nu.sharesPack(PAKKET, eerder)).isFalse();
        assertThat(hash(nu)).isNotEqualTo(hash(eerder));
        assertThat(nu.ruleSetFor("emmen", null)
                        .<Boolean>inSession(sessie -> sessie.getObjects().isEmpty()))
                .isTrue();
    }

    @Test
    void een_wijziging_in_een_gedeelde_laag_raakt_elk_pakket_dat_erop_staat(@TempDir Path elders) {
        TestRules.volledigeKopie(elders);
        Snapshot eerder = Snapshot.read(elders, TestRules.KLOK);
        TestRules.vervang(elders.resolve("regios/noord-midden-drenthe/pakket.yaml"), "om mee te oefenen", "voor ons");

        Snapshot nu = Snapshot.read(elders, TestRules.KLOK, eerder);

        assertThat(nu.sharesPack("assen", eerder)).isFalse();
        assertThat(nu.sharesPack("emmen", eerder)).isTrue();
    }

    @Test
    void sluiten_wacht_niet_op_een_beoordeling_en_breekt_haar_niet_af() throws Exception {
        RuleSet set = lees().ruleSetFor(PAKKET, null);
        CountDownLatch bezig = new CountDownLatch(1);
        CountDownLatch gesloten = new CountDownLatch(1);
        ExecutorService draad = Executors.newSingleThreadExecutor();
        try {
            Future<Long> feiten = draad.submit(() -> set.inSession(sessie -> {
                sessie.insert("voor het sluiten");
                bezig.countDown();
                wachtOp(gesloten);
                sessie.insert("na het sluiten");
                return sessie.getFactCount();
            }));
            wachtOp(bezig);
            set.close();
            gesloten.countDown();

            assertThat(feiten.get(5, TimeUnit.MINUTES)).isEqualTo(2);
        } finally {
            draad.shutdownNow();
        }
    }

    private static void wachtOp(CountDownLatch teken) {
        try {
            assertThat(teken.await(5, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void een_ander_voorbehoud_en_een_andere_bron_geven_een_andere_hash() {
        String hash = hash(lees());
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "Een mens besluit.", "U besluit.");
        String metVoorbehoud = hash(lees());
        TestRules.vervang(map.resolve("bronnen.csv"), "Deelplan jeugd Noordoostpolder", "Plan jeugd Noordoostpolder");

        assertThat(metVoorbehoud).isNotEqualTo(hash);
        assertThat(hash(lees())).isNotIn(hash, metVoorbehoud);
    }

    @Test
    void een_ander_voorbeeld_geeft_dezelfde_set_uit_andere_bestanden() {
        Snapshot eerst = lees();
        TestRules.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "Bedplassen", "Nat bed");
        Snapshot daarna = lees();

        assertThat(hash(daarna)).isEqualTo(hash(eerst));
        assertThat(daarna.files().hash()).isNotEqualTo(eerst.files().hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeenten/noordoostpolder/~$zwaarte.csv",
                "gemeenten/noordoostpolder/.~lock.zwaarte.csv#",
                "gemeenten/noordoostpolder/zwaarte.csv.bak",
                ".git/config.yaml",
                "leesmij.txt"
            })
    void wat_een_programma_laat_slingeren_telt_niet_mee(String pad) throws IOException {
        String hash = RuleFiles.read(map).hash();
        Path bestand = map.resolve(pad);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, "x");

        assertThat(RuleFiles.read(map).hash()).isEqualTo(hash);
    }

    @Test
    void de_bestanden_zijn_elders_net_zo_neer_te_leggen(@TempDir Path elders) throws IOException {
        RuleFiles bestanden = lees().files();

        bestanden.write(elders);

        assertThat(RuleFiles.read(elders).hash()).isEqualTo(bestanden.hash());
        assertThat(hash(Snapshot.read(elders, TestRules.KLOK))).isEqualTo(hash(lees()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "/x.csv", "a/../../x.csv", "a\\..\\x.csv", "C:/x.csv", "a/./x.csv", "x.sh", ""})
    void een_pad_dat_de_map_uit_kan_wordt_geweigerd(String pad) {
        TreeMap<String, byte[]> inhoud = new TreeMap<>();
        inhoud.put(pad, new byte[0]);

        assertThatThrownBy(() -> RuleFiles.of(inhoud)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twee_dezelfde_kernen_worden_een_keer_gebouwd() {
        assertThat(lees().core()).isSameAs(lees().core());
    }
}
