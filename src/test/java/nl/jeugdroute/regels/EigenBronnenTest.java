// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.regels.lezen.Bevindingen;
import nl.jeugdroute.regels.lezen.Brondocument;
import nl.jeugdroute.regels.lezen.Laag;
import nl.jeugdroute.regels.lezen.Pakketlezer;
import nl.jeugdroute.regels.lezen.Regelmap;
import nl.jeugdroute.regels.lezen.Regelmaplezer;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.tabel.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De bronnen van een pakket")
class EigenBronnenTest {

    private static final List<String> KOLOMMEN = List.of("bron", "bron_a", "bron_b");
    private static final Regelmap MAP = new Regelmaplezer(Path.of("rules"), new Bevindingen()).lees();

    static Stream<String> pakketten() {
        return MAP.gemeenten().stream().map(Laag::id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pakketten")
    void geen_rij_leent_een_regel_uit_het_beleid_van_een_andere_gemeente(String id) {
        Laag pakket = MAP.gemeenten().stream()
                .filter(laag -> laag.id().equals(id))
                .findFirst()
                .orElseThrow();
        Map<String, Set<String>> eigen = MAP.lagenVan(pakket).stream()
                .collect(Collectors.toMap(Laag::id, laag -> Set.copyOf(laag.eigenBronnen())));
        Set<String> vanDitPakket = eigen.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        List<String> geleend = new Pakketlezer(MAP, new Bevindingen())
                .lees(pakket).tabellen().stream()
                        .filter(tabel -> !tabel.laag().equals("landelijk"))
                        .flatMap(tabel -> geleend(tabel, vanDitPakket))
                        .toList();

        assertThat(geleend).isEmpty();
    }

    private static Stream<String> geleend(Tabel tabel, Set<String> eigen) {
        return tabel.rijen().stream()
                .flatMap(rij -> documenten(rij)
                        .filter(code -> beleid(code) && !eigen.contains(code))
                        .map(code -> tabel.bestand() + " " + rij.id() + ": " + code));
    }

    private static Stream<String> documenten(Rij rij) {
        return KOLOMMEN.stream()
                .map(rij::cel)
                .flatMap(cel -> Arrays.stream(cel.split("\\|")))
                .map(deel -> deel.strip().split(" ", 2)[0])
                .filter(code -> !code.isEmpty());
    }

    private static boolean beleid(String code) {
        Brondocument document = MAP.documenten().get(code);
        return document == null || document.soort().equals("BELEID");
    }
}
