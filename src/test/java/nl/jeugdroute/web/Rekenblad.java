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
import nl.jeugdroute.regels.excel.Excelblad;
import nl.jeugdroute.regels.excel.Excelschrijver;
import nl.jeugdroute.regels.excel.Herkomst;
import nl.jeugdroute.regels.excel.Upload;
import nl.jeugdroute.regels.excel.Uploadlezer;
import nl.jeugdroute.regels.excel.Uploadresultaat;
import nl.jeugdroute.regels.lezen.Regeltabellen;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;

/** Changes one cell of a downloaded file and lets LibreOffice open and save it, where there is one. */
final class Rekenblad {

    private final Path map;
    private final Path rules;

    Rekenblad(Path map, Path rules) {
        this.map = map;
        this.rules = rules;
    }

    Path wijzig(Path xlsx, String rij, String kolom, String waarde) throws IOException, InterruptedException {
        String tabelnaam = xlsx.getFileName().toString().replace(".xlsx", "");
        String bestand = "gemeenten/noordoostpolder/" + tabelnaam + ".csv";
        Uploadresultaat gelezen = new Uploadlezer(rules)
                .lees(new Upload(xlsx.getFileName().toString(), Files.readAllBytes(xlsx)), bestand);
        assertThat(gelezen).isInstanceOf(Uploadresultaat.Gelezen.class);
        Uploadresultaat.Gelezen inhoud = (Uploadresultaat.Gelezen) gelezen;
        List<Rij> rijen = inhoud.rijen().stream()
                .map(oud -> oud.id().equals(rij) ? met(oud, kolom, waarde) : oud)
                .toList();
        Regeltabellen tabellen = Regeltabellen.lees(rules);
        Tabel tabel = tabellen.tabel(bestand).orElseThrow();
        Herkomst herkomst = Objects.requireNonNull(inhoud.herkomst());
        Tabel nieuw =
                new Tabel(tabel.laag(), tabel.naam(), tabel.titel(), tabel.uitleg(), bestand, tabel.kolommen(), rijen);
        Path gewijzigd = Files.createDirectories(map.resolve("gewijzigd")).resolve(xlsx.getFileName());
        Files.write(
                gewijzigd,
                Excelschrijver.schrijf(new Excelblad(
                        nieuw,
                        tabellen.kolommen(tabel),
                        new Herkomst(
                                herkomst.pakket(),
                                herkomst.laag(),
                                herkomst.tabel(),
                                herkomst.basishash(),
                                LocalDate.of(2026, 1, 12)))));
        return aanwezig() ? bewaar(gewijzigd) : gewijzigd;
    }

    private static Rij met(Rij rij, String kolom, String waarde) {
        Map<String, String> cellen = new HashMap<>(rij.cellen());
        cellen.put(kolom, waarde);
        return new Rij(rij.id(), rij.nummer(), cellen);
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
        assertThat(proces.waitFor(2, TimeUnit.MINUTES)).as("soffice klaar").isTrue();
        return naar.resolve(bestand.getFileName());
    }

    private static boolean aanwezig() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(pad -> Files.isExecutable(Path.of(pad, "soffice")));
    }
}
