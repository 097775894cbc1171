// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A real office program opens and saves the files; after that they must still read the same. */
class LibreOfficeIT {

    private static final String COORDINATIE = "gemeenten/noordoostpolder/coordinatie.csv";
    private static final String HULPVRAGEN = "gemeenten/noordoostpolder/hulpvragen.csv";

    @TempDir
    private static Path map;

    @BeforeAll
    static void opent_en_bewaart_alle_tabellen_in_een_keer() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                aanwezig() || "true".equals(System.getenv("CI")), "LibreOffice (soffice) is not on this machine");
        List<String> bestanden = new ArrayList<>();
        Set<String> tabellen = new TreeSet<>(bestanden());
        tabellen.addAll(List.of(HULPVRAGEN, COORDINATIE));
        for (String tabel : tabellen) {
            Path bestand = map.resolve(plat(tabel));
            Files.write(bestand, ExcelRoundTripIT.xlsx(tabel));
            bestanden.add(bestand.toString());
        }
        zetOm("xlsx:Calc MS Excel 2007 XML", map.resolve("bewaard"), bestanden);
    }

    static List<String> bestanden() {
        return ExcelRoundTripIT.bestanden();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bestanden")
    void een_xlsx_die_libreoffice_bewaarde_leest_gelijk_terug(String bestand) throws IOException {
        byte[] bewaard = Files.readAllBytes(map.resolve("bewaard").resolve(plat(bestand)));

        UploadReadResult uitkomst = lees(new Upload("bewaard.xlsx", bewaard), bestand);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        assertThat(new String(((UploadReadResult.ReadUpload) uitkomst).csv(), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(ExcelRoundTripIT.RULES.resolve(bestand)));
        assertThat(((UploadReadResult.ReadUpload) uitkomst).origin()).isNotNull();
    }

    /** Separator (59 is ; 44 is , 9 is tab), and encoding 76 (UTF-8); the last field but two saves cells as shown. */
    @ParameterizedTest(name = "scheiding {0}, alles tussen aanhalingstekens {1}")
    @CsvSource({"59, false", "44, false", "9, false", "59, true"})
    void een_csv_die_libreoffice_bewaarde_leest_gelijk_terug(int scheiding, boolean aanhalen)
            throws IOException, InterruptedException {
        Path bron = map.resolve(plat(HULPVRAGEN));
        Path naar = map.resolve("csv" + scheiding + aanhalen);
        zetOm(
                "csv:Text - txt - csv (StarCalc):" + scheiding + ",34,76,1,,0," + aanhalen + ",true,false",
                naar,
                List.of(bron.toString()));
        byte[] csv = Files.readAllBytes(naar.resolve(plat(HULPVRAGEN).replace(".xlsx", ".csv")));

        UploadReadResult uitkomst = lees(new Upload("hulpvragen.csv", csv), HULPVRAGEN);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        assertThat(((UploadReadResult.ReadUpload) uitkomst).csv())
                .isEqualTo(Files.readAllBytes(ExcelRoundTripIT.RULES.resolve(HULPVRAGEN)));
    }

    @Test
    void een_csv_die_libreoffice_opende_en_bewaarde_leest_gelijk_terug() throws IOException, InterruptedException {
        Path naar = map.resolve("rondreis");
        zetOm(
                "csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false",
                naar,
                List.of(
                        "--infilter=CSV:59,34,76,1,,1043",
                        ExcelRoundTripIT.RULES.resolve(HULPVRAGEN).toString()));

        UploadReadResult uitkomst =
                lees(new Upload("hulpvragen.csv", Files.readAllBytes(naar.resolve("hulpvragen.csv"))), HULPVRAGEN);

        assertThat(uitkomst).isInstanceOf(UploadReadResult.ReadUpload.class);
        assertThat(new String(((UploadReadResult.ReadUpload) uitkomst).csv(), StandardCharsets.UTF_8))
                .isEqualTo(FileDecay.csv(HULPVRAGEN));
    }

    @Test
    void een_csv_in_windows_1252_van_libreoffice_wordt_geweigerd() throws IOException, InterruptedException {
        Path naar = map.resolve("windows");
        zetOm(
                "csv:Text - txt - csv (StarCalc):59,34,ANSI,1",
                naar,
                List.of(map.resolve(plat(COORDINATIE)).toString()));
        byte[] csv = Files.readAllBytes(naar.resolve("gemeenten_noordoostpolder_coordinatie.csv"));

        UploadReadResult uitkomst = lees(new Upload("coordinatie.csv", csv), COORDINATIE);

        assertThat(((UploadReadResult.RejectedUpload) uitkomst).findings())
                .singleElement()
                .satisfies(bevinding -> {
                    assertThat(bevinding.melding()).contains("CSV UTF-8");
                    assertThat(bevinding.rij()).isEqualTo("coordinatie-F2.1");
                });
    }

    private static UploadReadResult lees(Upload upload, String bestand) {
        return new UploadReader(ExcelRoundTripIT.RULES).read(upload, bestand);
    }

    private static String plat(String bestand) {
        return bestand.replace('/', '_').replace(".csv", ".xlsx");
    }

    private static void zetOm(String vorm, Path naar, List<String> bestanden) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                vorm,
                "--outdir",
                naar.toString()));
        opdracht.addAll(bestanden);
        Process proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("soffice.txt").toFile())
                .start();
        assertThat(proces.waitFor(10, TimeUnit.MINUTES)).as("soffice klaar").isTrue();
        assertThat(proces.exitValue())
                .as("soffice: %s", Files.readString(map.resolve("soffice.txt")))
                .isZero();
    }

    private static boolean aanwezig() {
        for (String pad : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(pad, "soffice"))) {
                return true;
            }
        }
        return false;
    }
}
