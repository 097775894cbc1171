// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

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
import nl.jeugdroute.advies.Setstatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.redenering.Regel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een stand van de regels")
class RegelstandTest {

    private static final String PAKKET = "noordoostpolder";
    private static final String ZWAARTE = "gemeenten/noordoostpolder/zwaarte.csv";

    @TempDir
    private Path map;

    @BeforeEach
    void kopieer() {
        Testregels.kopie(map);
    }

    private Regelstand lees() {
        return Regelstand.lees(map, Testregels.KLOK);
    }

    private static String hash(Regelstand stand) {
        return stand.voor(PAKKET, null).kenmerk().hash();
    }

    @Test
    void verandert_niet_voor_wie_hem_vasthoudt() {
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(map, Testregels.KLOK);
        Regelstand vast = bibliotheek.stand();
        String eerder = hash(vast);
        Testregels.vervang(map.resolve(ZWAARTE), "De situatie is heel complex.", "Er speelt heel veel.");

        Regelstand oud = bibliotheek.vervang(lees());

        assertThat(oud).isSameAs(vast);
        assertThat(hash(vast)).isEqualTo(eerder);
        assertThat(bibliotheek.voor(PAKKET, null).kenmerk().hash()).isNotEqualTo(eerder);
    }

    @Test
    void een_bibliotheek_geeft_na_het_vervangen_alles_uit_de_nieuwe_stand() {
        Regelbibliotheek bibliotheek = Regelbibliotheek.laad(map, Testregels.KLOK);
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "2015-2018\n", "nieuw\n");
        Regelstand nieuw = lees();

        bibliotheek.vervang(nieuw);

        assertThat(bibliotheek.pakketten()).isEqualTo(nieuw.pakketten());
        assertThat(bibliotheek.pakketten().get(0).naam()).isEqualTo("Noordoostpolder nieuw");
        assertThat(bibliotheek.begrippen()).isSameAs(nieuw.begrippen());
        assertThat(bibliotheek.kern()).isSameAs(nieuw.kern());
        assertThat(bibliotheek.voorbeelden(PAKKET)).isSameAs(nieuw.voorbeelden(PAKKET));
    }

    @Test
    void de_tijdlijn_noemt_bij_elk_tijdvak_wat_begint_en_stopt() {
        Testregels.vervang(map.resolve(ZWAARTE), "D7;2015-01-01;2018-12-31", "D7;2015-01-01;2016-12-31");
        Testregels.vervang(map.resolve(ZWAARTE), "D10;2015-01-01;2018-12-31", "D10;2017-01-01;2018-12-31");
        Regelstand stand = lees();

        assertThat(stand.tijdlijn(PAKKET)).hasSize(2);
        Tijdlijnstap eerste = stand.tijdlijn(PAKKET).get(0);
        Tijdlijnstap tweede = stand.tijdlijn(PAKKET).get(1);
        assertThat(eerste.tijdvak()).isEqualTo(new Tijdvak(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)));
        assertThat(eerste.begint())
                .hasSize(eerste.aantalRijen())
                .extracting(Regel::id)
                .contains("D7");
        assertThat(eerste.stopt()).isEmpty();
        assertThat(tweede.begint()).extracting(Regel::id).containsExactly("D10");
        assertThat(tweede.stopt()).extracting(Regel::id).containsExactly("D7");
        assertThat(tweede.hash())
                .isEqualTo(
                        stand.voor(PAKKET, LocalDate.of(2017, 1, 1)).kenmerk().hash());
    }

    @Test
    void een_set_van_later_is_vandaag_al_te_beoordelen_met_zijn_datum() {
        Clock eerder = Clock.fixed(Instant.parse("2015-06-01T10:00:00Z"), ZoneOffset.UTC);
        Testregels.vervang(map.resolve(ZWAARTE), "D10;2015-01-01;2018-12-31", "D10;2017-01-01;2018-12-31");
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");

        Regelstand stand = Regelstand.lees(map, eerder);

        assertThat(stand.voor(PAKKET, null).regelboek().regels()).doesNotContainKey("D10");
        assertThat(stand.voor(PAKKET, LocalDate.of(2017, 1, 1)).regelboek().regels())
                .containsKey("D10");
    }

    @Test
    void op_een_ander_moment_gezien_is_een_geldend_pakket_verlopen() {
        Testregels.vervang(
                map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "status: HISTORISCH", "status: GELDEND");
        Regelstand stand = lees();

        Regelstand toen = stand.opMoment(Clock.fixed(Instant.parse("2016-01-01T10:00:00Z"), ZoneOffset.UTC));

        assertThat(stand.pakketten().get(0).status()).isEqualTo(Setstatus.VERLOPEN);
        assertThat(toen.pakketten().get(0).status()).isEqualTo(Setstatus.GELDEND);
        assertThat(stand.sets()).hasSize(toen.sets().size() + 1);
    }

    @Test
    void wie_een_gesloten_stand_vasthoudt_kan_gewoon_verder() {
        Regelstand stand = lees();
        stand.sluit();
        stand.sluit();

        assertThat(stand.voor(PAKKET, null)
                        .<Boolean>inSessie(sessie -> sessie.getObjects().isEmpty()))
                .isTrue();
    }

    @Test
    void een_pakket_waarin_niets_veranderde_gaat_over_zoals_het_is(@TempDir Path elders) {
        Testregels.volledigeKopie(elders);
        Regelstand eerder = Regelstand.lees(elders, Testregels.KLOK);
        Testregels.vervang(
                elders.resolve("gemeenten/noordoostpolder/zwaarte.csv"), "De situatie is heel complex.", "Anders.");

        Regelstand nu = Regelstand.lees(elders, Testregels.KLOK, eerder);
        eerder.sluit();

        assertThat(nu.deelt("emmen", eerder)).isTrue();
        assertThat(nu.voor("emmen", null)).isSameAs(eerder.voor("emmen", null));
        assertThat(nu.deelt(PAKKET, eerder)).isFalse();
        assertThat(hash(nu)).isNotEqualTo(hash(eerder));
        assertThat(nu.voor("emmen", null)
                        .<Boolean>inSessie(sessie -> sessie.getObjects().isEmpty()))
                .isTrue();
    }

    @Test
    void een_wijziging_in_een_gedeelde_laag_raakt_elk_pakket_dat_erop_staat(@TempDir Path elders) {
        Testregels.volledigeKopie(elders);
        Regelstand eerder = Regelstand.lees(elders, Testregels.KLOK);
        Testregels.vervang(elders.resolve("regios/noord-midden-drenthe/pakket.yaml"), "om mee te oefenen", "voor ons");

        Regelstand nu = Regelstand.lees(elders, Testregels.KLOK, eerder);

        assertThat(nu.deelt("assen", eerder)).isFalse();
        assertThat(nu.deelt("emmen", eerder)).isTrue();
    }

    @Test
    void sluiten_wacht_niet_op_een_beoordeling_en_breekt_haar_niet_af() throws Exception {
        Regelset set = lees().voor(PAKKET, null);
        CountDownLatch bezig = new CountDownLatch(1);
        CountDownLatch gesloten = new CountDownLatch(1);
        ExecutorService draad = Executors.newSingleThreadExecutor();
        try {
            Future<Long> feiten = draad.submit(() -> set.inSessie(sessie -> {
                sessie.insert("voor het sluiten");
                bezig.countDown();
                wachtOp(gesloten);
                sessie.insert("na het sluiten");
                return sessie.getFactCount();
            }));
            wachtOp(bezig);
            set.sluit();
            gesloten.countDown();

            assertThat(feiten.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        } finally {
            draad.shutdownNow();
        }
    }

    private static void wachtOp(CountDownLatch teken) {
        try {
            assertThat(teken.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void een_ander_voorbehoud_en_een_andere_bron_geven_een_andere_hash() {
        String hash = hash(lees());
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/pakket.yaml"), "Een mens besluit.", "U besluit.");
        String metVoorbehoud = hash(lees());
        Testregels.vervang(map.resolve("bronnen.csv"), "Deelplan jeugd Noordoostpolder", "Plan jeugd Noordoostpolder");

        assertThat(metVoorbehoud).isNotEqualTo(hash);
        assertThat(hash(lees())).isNotIn(hash, metVoorbehoud);
    }

    @Test
    void een_ander_voorbeeld_geeft_dezelfde_set_uit_andere_bestanden() {
        Regelstand eerst = lees();
        Testregels.vervang(map.resolve("gemeenten/noordoostpolder/voorbeelden.csv"), "Bedplassen", "Nat bed");
        Regelstand daarna = lees();

        assertThat(hash(daarna)).isEqualTo(hash(eerst));
        assertThat(daarna.bestanden().hash()).isNotEqualTo(eerst.bestanden().hash());
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
        String hash = Regelbestanden.lees(map).hash();
        Path bestand = map.resolve(pad);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, "x");

        assertThat(Regelbestanden.lees(map).hash()).isEqualTo(hash);
    }

    @Test
    void de_bestanden_zijn_elders_net_zo_neer_te_leggen(@TempDir Path elders) throws IOException {
        Regelbestanden bestanden = lees().bestanden();

        bestanden.schrijf(elders);

        assertThat(Regelbestanden.lees(elders).hash()).isEqualTo(bestanden.hash());
        assertThat(hash(Regelstand.lees(elders, Testregels.KLOK))).isEqualTo(hash(lees()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.csv", "/x.csv", "a/../../x.csv", "a\\..\\x.csv", "C:/x.csv", "a/./x.csv", "x.sh", ""})
    void een_pad_dat_de_map_uit_kan_wordt_geweigerd(String pad) {
        TreeMap<String, byte[]> inhoud = new TreeMap<>();
        inhoud.put(pad, new byte[0]);

        assertThatThrownBy(() -> Regelbestanden.van(inhoud)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twee_dezelfde_kernen_worden_een_keer_gebouwd() {
        assertThat(lees().kern()).isSameAs(lees().kern());
    }
}
