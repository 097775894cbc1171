// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.jeugdroute.rules.ExcelOrigin;
import nl.jeugdroute.rules.ExcelTable;
import nl.jeugdroute.rules.ExcelWriter;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RuleTables;
import nl.jeugdroute.rules.Upload;
import nl.jeugdroute.rules.UploadReadResult;
import nl.jeugdroute.rules.UploadReader;

/** Changes one cell of a downloaded file and lets LibreOffice open and save it, where there is one. */
final class SpreadsheetPage {

    private final Path map;
    private final Path rules;

    SpreadsheetPage(Path map, Path rules) {
        this.map = map;
        this.rules = rules;
    }

    Path wijzig(Path xlsx, String rij, String kolom, String waarde) throws IOException, InterruptedException {
        String tabelnaam = xlsx.getFileName().toString().replace(".xlsx", "");
        String bestand = "gemeenten/noordoostpolder/" + tabelnaam + ".csv";
        UploadReadResult gelezen = new UploadReader(rules)
                .read(new Upload(xlsx.getFileName().toString(), Files.readAllBytes(xlsx)), bestand);
        assertThat(gelezen).isInstanceOf(UploadReadResult.ReadUpload.class);
        UploadReadResult.ReadUpload inhoud = (UploadReadResult.ReadUpload) gelezen;
        List<Row> rijen = inhoud.rows().stream()
                .map(oud -> oud.id().equals(rij) ? met(oud, kolom, waarde) : oud)
                .toList();
        RuleTables tabellen = RuleTables.read(rules);
        RuleTable tabel = tabellen.table(bestand).orElseThrow();
        ExcelOrigin herkomst = Objects.requireNonNull(inhoud.origin());
        RuleTable nieuw = tabel.with(rijen);
        Path gewijzigd = Files.createDirectories(map.resolve("gewijzigd")).resolve(xlsx.getFileName());
        Files.write(
                gewijzigd,
                ExcelWriter.write(new ExcelTable(
                        nieuw,
                        tabellen.columns(tabel),
                        new ExcelOrigin(
                                herkomst.pack(),
                                herkomst.layer(),
                                herkomst.table(),
                                herkomst.baseHash(),
                                LocalDate.of(2026, 1, 12)))));
        return aanwezig() ? bewaar(gewijzigd) : gewijzigd;
    }

    private static Row met(Row rij, String kolom, String waarde) {
        Map<String, String> cellen = new HashMap<>(rij.cells());
        cellen.put(kolom, waarde);
        return new Row(rij.id(), rij.number(), cellen);
    }

    private Path bewaar(Path bestand) throws IOException, InterruptedException {
        Path naar = Files.createDirectories(map.resolve("bewaard"));
        Process proces = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + map.resolve("profiel").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        naar.toString(),
                        bestand.toString())
                .redirectErrorStream(true)
                .redirectOutput(map.resolve("soffice.txt").toFile())
                .start();
        assertThat(proces.waitFor(10, TimeUnit.MINUTES)).as("soffice klaar").isTrue();
        return naar.resolve(bestand.getFileName());
    }

    private static boolean aanwezig() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(pad -> Files.isExecutable(Path.of(pad, "soffice")));
    }
}
