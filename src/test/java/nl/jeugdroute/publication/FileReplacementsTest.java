// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bestanden vervangen")
class FileReplacementsTest {

    @TempDir
    private Path map;

    @Test
    void gaat_helemaal_terug_als_het_laatste_bestand_niet_te_vervangen_is() throws IOException {
        Files.writeString(map.resolve("een.csv"), "oud");
        Files.createDirectories(map.resolve("twee.csv/vol"));
        Map<String, String> nieuw = new LinkedHashMap<>();
        nieuw.put("een.csv", "nieuw");
        nieuw.put("drie.csv", "nieuw");
        nieuw.put("twee.csv", "nieuw");

        assertThatThrownBy(() -> new RulesFolderFiles(map).write(nieuw))
                .isInstanceOf(StepNotPossibleException.class)
                .hasMessage("Een bestand in de map met regels is niet te vervangen. Het is vastgezet of in gebruik."
                        + " Vraag de beheerder. De regels zijn niet veranderd.");

        assertThat(Files.readString(map.resolve("een.csv"))).isEqualTo("oud");
        assertThat(map.resolve("drie.csv")).doesNotExist();
        assertThat(namen()).containsExactly("een.csv", "twee.csv");
    }

    @Test
    void een_proef_verandert_niets_en_laat_niets_achter() throws IOException {
        Files.writeString(map.resolve("een.csv"), "oud");

        assertThat(new RulesFolderFiles(map).obstacle(Map.of("een.csv", "nieuw")))
                .isEmpty();

        assertThat(Files.readString(map.resolve("een.csv"))).isEqualTo("oud");
        assertThat(namen()).containsExactly("een.csv");
    }

    @Test
    void een_map_die_alleen_te_lezen_is_wordt_vooraf_herkend() {
        // The files of the Java platform itself are a folder that nobody can write.
        Path java = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");

        assertThat(new RulesFolderFiles(java).obstacle(Map.of("java/nieuw.csv", "nieuw")))
                .hasValueSatisfying(melding -> assertThat(melding).contains("alleen te lezen"));
        assertThat(new RulesFolderFiles(java).obstacle())
                .hasValueSatisfying(melding -> assertThat(melding).contains("alleen te lezen"));
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device,De schijf met de map met regels is vol. Vraag de beheerder.",
        "Disk quota exceeded,De schijf met de map met regels is vol. Vraag de beheerder.",
        "Read-only file system,De map met regels is alleen te lezen. Jeugdroute kan er niets in schrijven. Vraag de beheerder."
    })
    void zegt_in_het_Nederlands_wat_de_machine_zei(String machine, String melding) {
        assertThat(FileReplacements.reason(new FileSystemException("x", null, machine)))
                .isEqualTo(melding);
    }

    @Test
    void een_pad_buiten_de_map_is_een_fout_van_het_programma() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class, () -> RulesFolderFiles.path(map, "../buiten.csv")))
                .isNotNull();
    }

    private Stream<String> namen() throws IOException {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden.map(pad -> pad.getFileName().toString()).sorted().toList().stream();
        }
    }
}
