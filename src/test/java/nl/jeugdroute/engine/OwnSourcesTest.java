// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.PackReader;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.RulesFolder;
import nl.jeugdroute.rules.RulesFolderReader;
import nl.jeugdroute.rules.SourceDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De bronnen van een pakket")
class OwnSourcesTest {

    private static final List<String> KOLOMMEN = List.of("bron", "bron_a", "bron_b");
    private static final RulesFolder MAP = new RulesFolderReader(Path.of("rules"), new Findings()).read();

    static Stream<String> pakketten() {
        return MAP.gemeenten().stream().map(Layer::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pakketten")
    void geen_rij_leent_een_regel_uit_het_beleid_van_een_andere_gemeente(String id) {
        Layer pakket = MAP.gemeenten().stream()
                .filter(laag -> laag.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> eigen = MAP.layersOf(pakket).stream()
                .collect(Collectors.toMap(Layer::id, laag -> Set.copyOf(laag.ownSources())));
        Set<String> vanDitPakket = eigen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        List<String> geleend = new PackReader(MAP, new Findings())
                .read(pakket).tables().stream()
                        .filter(tabel -> !tabel.layer().equals("landelijk"))
                        .flatMap(tabel -> geleend(tabel, vanDitPakket))
                        .toList();

        assertThat(geleend).isEmpty();
    }

    private static Stream<String> geleend(RuleTable tabel, Set<String> eigen) {
        return tabel.rows().stream()
                .flatMap(rij -> documenten(rij)
                        .filter(code -> beleid(code) && !eigen.contains(code))
                        .map(code -> tabel.file() + " " + rij.id() + ": " + code));
    }

    private static Stream<String> documenten(Row rij) {
        return KOLOMMEN.stream()
                .map(rij::cell)
                .flatMap(cel -> Arrays.stream(cel.split("\\|")))
                .map(deel -> deel.strip().split(" ", 2)[0])
                .filter(code -> !code.isEmpty());
    }

    private static boolean beleid(String code) {
        SourceDocument document = MAP.documents().get(code);
        return document == null || document.kind().equals("BELEID");
    }
}
