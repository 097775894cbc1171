// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.Testregels;
import nl.jeugdroute.regels.tabel.Tabel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De naam van een laag op de pagina's")
class LaagnamenTest {

    private static final Regelbibliotheek REGELS = Testregels.bibliotheek();

    static Stream<String> lagen() {
        return REGELS.pakketten().stream()
                .flatMap(pakket -> REGELS.voor(pakket.id(), null).tabellen().stream())
                .map(Tabel::laag)
                .distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lagen")
    void elke_laag_heeft_een_eigen_naam_en_geen_code(String laag) {
        assertThat(Testwoorden.van(REGELS).tekst("laag." + laag)).isPresent();
    }
}
