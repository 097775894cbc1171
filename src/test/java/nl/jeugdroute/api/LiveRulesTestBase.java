// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import nl.jeugdroute.engine.RuleFiles;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.publication.ReloadStatus;
import nl.jeugdroute.publication.RulesReloader;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a rules folder of its own that tests may change while it runs. */
abstract class LiveRulesTestBase extends ApiTestBase {

    static final Path MAP = kopie();
    static final Path VOORZIENINGEN = MAP.resolve("gemeenten/noordoostpolder/voorzieningen.csv");
    static final Path ZWAARTE = MAP.resolve("gemeenten/noordoostpolder/zwaarte.csv");
    static final String NAAM = "Informatie en opvoedadvies";

    /** The folder as it was before any test changed it. */
    private static final RuleFiles ECHT = RuleFiles.read(MAP);

    @Autowired
    RulesReloader herlader;

    private static Path kopie() {
        try {
            return TestRules.kopie(Files.createTempDirectory("levende-regels-"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void eigenRegels(DynamicPropertyRegistry eigenschappen) {
        eigenschappen.add("jeugdroute.rules", MAP::toString);
        // Not faster: this application lives on while other tests run, and reads the whole folder each time it looks.
        eigenschappen.add("jeugdroute.herladen.elke", () -> "100ms");
        eigenschappen.add("jeugdroute.herladen.respijt", () -> "100ms");
        eigenschappen.add("spring.datasource.url", () -> "jdbc:h2:mem:levend;DB_CLOSE_DELAY=-1");
    }

    @AfterEach
    void herstel() throws IOException {
        for (var bestand : ECHT.contents().entrySet()) {
            Path doel = MAP.resolve(bestand.getKey());
            if (!Arrays.equals(Files.readAllBytes(doel), bestand.getValue())) {
                publiceer(doel, bestand.getValue());
            }
        }
        assertThat(herlader.reload().rejected()).isNull();
    }

    /** Puts the whole file in place at one stroke, as who publishes does. */
    static void publiceer(Path bestand, byte[] inhoud) throws IOException {
        Path klaar = bestand.resolveSibling(".klaar");
        Files.write(klaar, inhoud);
        Files.move(klaar, bestand, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Changes a piece of a file and has it taken into use, or refused. */
    ReloadStatus publiceer(Path bestand, String oud, String nieuw) {
        TestRules.vervang(bestand, oud, nieuw);
        return herlader.reload();
    }
}
