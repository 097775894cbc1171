// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small file for each shape that CSV files come in: read as it was meant, or refused with its place. */
class CsvShapesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BOM = "\uFEFF";

    /** A shape that reads as the table below. */
    record ReadableCsv(String naam, byte[] bytes) {
        @Override
        public String toString() {
            return naam;
        }
    }

    /** A shape that is refused, and where. */
    record RefusedCsv(
            String naam,
            byte[] bytes,
            int rij,
            @Nullable String id,
            @Nullable String kolom,
            String melding) {
        @Override
        public String toString() {
            return naam;
        }
    }

    static Stream<ReadableCsv> gelezen() {
        String gewoon = "id;naam;uitleg\r\nA1;caf\u00E9;een, twee\r\nA2;;drie\r\n";
        return Stream.of(
                gelezen("gewoon", gewoon),
                gelezen("met een BOM", BOM + gewoon),
                gelezen("regels van een Mac", gewoon.replace("\r\n", "\r")),
                gelezen(
                        "regels van een Mac met meer komma's dan puntkomma's",
                        "id;naam;uitleg\rA1;caf\u00E9;een, twee\rA2;;drie\r" + ",,,,,,,,,".replace(",", " ")),
                gelezen("regels door elkaar", gewoon.replaceFirst("\r\n", "\r").replaceFirst("\r\n", "\n")),
                gelezen("geen laatste regeleinde", gewoon.stripTrailing()),
                gelezen("tabs", gewoon.replace(';', '\t')),
                gelezen("komma's", "id,naam,uitleg\nA1,caf\u00E9,\"een, twee\"\nA2,,drie\n"),
                gelezen(
                        "alles tussen aanhalingstekens",
                        BOM + "\"id\";\"naam\";\"uitleg\"\n\"A1\";\"caf\u00E9\";\"een,"
                                + " twee\"\n\"A2\";\"\";\"drie\"\n"),
                gelezen("spaties om de cellen", "id ; naam;uitleg \n A1;caf\u00E9 ; een, twee\nA2; ;drie\n"),
                gelezen("lege rijen onderaan", gewoon + ";;\r\n\r\n   \r\n"),
                gelezen("lege kolommen ernaast", gewoon.replace("\r\n", ";;\r\n")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gelezen")
    void leest_wat_er_bedoeld_is(ReadableCsv vorm) {
        Findings bevindingen = new Findings();

        Optional<TableContent> inhoud = new CsvTableReader(bevindingen).read("proef.csv", vorm.bytes());

        assertThat(bevindingen.list()).isEmpty();
        assertThat(inhoud.orElseThrow().header()).containsExactly("id", "naam", "uitleg");
        assertThat(inhoud.orElseThrow().rows().stream()
                        .map(rij -> rij.cell("id") + "/" + rij.cell("naam") + "/" + rij.cell("uitleg"))
                        .toList())
                .containsExactly("A1/caf\u00E9/een, twee", "A2//drie");
    }

    static Stream<RefusedCsv> geweigerd() {
        String kop = "id;naam;uitleg\r\n";
        return Stream.of(
                new RefusedCsv(
                        "een BOM en een byte die geen UTF-8 is",
                        bytes(BOM + kop + "A1;caf\u00E9;goed\r\nA2;x;", (byte) 0xE9, "\u00E9n\r\n"),
                        3,
                        "A2",
                        "uitleg",
                        "in een bestand dat verder UTF-8 is"),
                new RefusedCsv(
                        "een BOM en zo'n byte in de kop",
                        bytes(BOM + "id;na", (byte) 0xEF, "m;uitleg\r\nA1;x;y\r\n"),
                        1,
                        null,
                        "B",
                        "geen UTF-8"),
                new RefusedCsv(
                        "zo'n byte in de eerste kolom",
                        bytes(BOM + kop + "A1;b;c\r\nA", (byte) 0xEB, ";x;y\r\n"),
                        3,
                        "A\u00EB",
                        "id",
                        "geen UTF-8"),
                new RefusedCsv(
                        "zo'n byte na goede accenten",
                        bytes(kop + "A1;caf\u00E9;co\u00F6p\r\nA2;\u00E9\u00E9n;", (byte) 0x80, " 5\r\n"),
                        3,
                        "A2",
                        "uitleg",
                        "Dit bestand is geen UTF-8"),
                new RefusedCsv(
                        "zo'n byte tussen aanhalingstekens",
                        bytes(BOM + kop + "A1;\"een;\"\"twee\"\"\";\"x", (byte) 0xFF, "\"\r\n"),
                        2,
                        "A1",
                        "uitleg",
                        "geen UTF-8"),
                new RefusedCsv(
                        "een half teken aan het eind",
                        bytes(BOM + kop + "A1;b;caf", (byte) 0xC3, ""),
                        2,
                        "A1",
                        "uitleg",
                        "geen UTF-8"),
                new RefusedCsv(
                        "Windows-1252",
                        (kop + "A1;x;caf\u00E9\r\n").getBytes(WINDOWS),
                        2,
                        "A1",
                        "uitleg",
                        "\"CSV UTF-8\""),
                bestand("UTF-16 met een merk", (kop + "A1;x;y").getBytes(StandardCharsets.UTF_16), "UTF-16"),
                bestand("UTF-16 andersom", (BOM + kop).getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                bestand("UTF-16 zonder merk", (kop + "A1;x;y").getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
                bestand("UTF-16 zonder merk andersom", (kop + "A1;x;y").getBytes(StandardCharsets.UTF_16BE), "UTF-16"),
                cel("een NUL in een cel", kop + "A1;x;een\u0000twee\r\n", "uitleg", "dat u niet ziet"),
                cel("een NUL aan het eind van een cel", kop + "A1;x\u0000;y\r\n", "naam", "dat u niet ziet"),
                cel("een tweede BOM", kop + "A1;x;" + BOM + "y\r\n", "uitleg", "onzichtbaar teken"),
                cel("een kapot teken", kop + "A1;x;\uFFFD\r\n", "uitleg", "verloren gegaan"),
                cel("verminkte accenten", kop + "A1;x;caf\u00C3\u00A9\r\n", "uitleg", "Bedoelde u \"caf\u00E9\"?"),
                cel(
                        "een aanhalingsteken dat openblijft",
                        kop + "A1;x;\"y\r\nA2;b;c\r\n",
                        "uitleg",
                        "aanhalingsteken te veel"),
                rij("tekst na een aanhalingsteken", kop + "A1;\"x\"y;z\r\n", 2, "aanhalingsteken te veel of te weinig"),
                rij("een regel die zegt wat het scheidingsteken is", "sep=;\r\n" + kop, 1, "Verwijder die rij"),
                rij("een kop zonder einde", kop.strip() + ";".repeat(300) + "x\r\n", 1, "meer dan 200 cellen"),
                rij(
                        "een kop van een miljoen cellen",
                        kop.strip() + ";".repeat(1_000_000) + "x\r\n",
                        1,
                        "meer dan 200 cellen"),
                rij(
                        "een rij zonder einde",
                        kop + "A1;x;y\r\nA2;b;c" + ";".repeat(300) + "\r\n",
                        3,
                        "meer dan 200 cellen"),
                bestand("leeg", new byte[0], "Dit bestand is leeg"),
                bestand("alleen een BOM", BOM.getBytes(StandardCharsets.UTF_8), "Dit bestand is leeg"),
                bestand("alleen lege rijen", "\r\n\r\n".getBytes(StandardCharsets.UTF_8), "Dit bestand is leeg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geweigerd")
    void weigert_met_rij_en_kolom(RefusedCsv vorm) {
        Findings bevindingen = new Findings();

        new CsvTableReader(bevindingen).read("proef.csv", vorm.bytes());

        assertThat(bevindingen.list()).anySatisfy(bevinding -> {
            assertThat(bevinding.rijnummer()).isEqualTo(vorm.rij());
            assertThat(bevinding.rij()).isEqualTo(vorm.id());
            assertThat(bevinding.kolom()).isEqualTo(vorm.kolom());
            assertThat(bevinding.melding()).contains(vorm.melding());
        });
    }

    @ParameterizedTest
    @MethodSource("grote")
    void beschrijft_hooguit_duizend_fouten_en_telt_de_rest(String cel) {
        String kop = "id;naam;uitleg\r\n";
        String rijen = Stream.iterate(1, i -> i + 1)
                .limit(19_000)
                .map(i -> "A" + i + ";" + cel + ";" + cel + "\r\n")
                .collect(Collectors.joining());
        Findings bevindingen = new Findings();

        new CsvTableReader(bevindingen).read("proef.csv", (kop + rijen).getBytes(StandardCharsets.UTF_8));

        List<Finding> lijst = bevindingen.list();
        assertThat(lijst).hasSize(1_000);
        assertThat(lijst.get(0).melding()).contains("de eerste 999 fouten", "Wij keken 18500 rijen niet meer na");
        assertThat(lijst).allSatisfy(bevinding -> assertThat(bevinding.line()).hasSizeLessThan(500));
    }

    static Stream<String> grote() {
        return Stream.of("=1+1", "x".repeat(100) + "\u00A0");
    }

    private static ReadableCsv gelezen(String naam, String tekst) {
        return new ReadableCsv(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static RefusedCsv bestand(String naam, byte[] bytes, String melding) {
        return new RefusedCsv(naam, bytes, 0, null, null, melding);
    }

    private static RefusedCsv rij(String naam, String tekst, int rij, String melding) {
        return new RefusedCsv(naam, tekst.getBytes(StandardCharsets.UTF_8), rij, null, null, melding);
    }

    private static RefusedCsv cel(String naam, String tekst, String kolom, String melding) {
        return new RefusedCsv(naam, tekst.getBytes(StandardCharsets.UTF_8), 2, "A1", kolom, melding);
    }

    private static byte[] bytes(String voor, byte fout, String na) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.writeBytes(voor.getBytes(StandardCharsets.UTF_8));
        uit.write(fout);
        uit.writeBytes(na.getBytes(StandardCharsets.UTF_8));
        return uit.toByteArray();
    }
}
