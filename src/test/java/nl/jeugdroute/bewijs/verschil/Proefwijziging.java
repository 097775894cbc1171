// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.Regelstand;
import nl.jeugdroute.regels.Testregels;

/** Two copies of the real rules, of which a test changes one or both. */
final class Proefwijziging {

    static final String PAKKET = "noordoostpolder";

    private static final String GEMEENTE = "gemeenten/noordoostpolder/";

    private final Path nu;
    private final Path straks;

    Proefwijziging(Path map) {
        this.nu = kopie(map.resolve("nu"));
        this.straks = kopie(map.resolve("straks"));
    }

    private static Path kopie(Path naar) {
        try {
            return Testregels.kopie(Files.createDirectories(naar));
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    /** Changes a file of the municipality in the rules of later. */
    Proefwijziging met(String bestand, String oud, String nieuw) {
        Testregels.vervang(straks.resolve(GEMEENTE + bestand), oud, nieuw);
        return this;
    }

    /** Changes a file of the municipality in both. */
    Proefwijziging allebei(String bestand, String oud, String nieuw) {
        Testregels.vervang(nu.resolve(GEMEENTE + bestand), oud, nieuw);
        return met(bestand, oud, nieuw);
    }

    /** Takes a row out of the rules of later. */
    Proefwijziging zonder(String bestand, String id) {
        try {
            Path tabel = straks.resolve(GEMEENTE + bestand);
            List<String> regels = Files.readString(tabel).lines().toList();
            Files.writeString(
                    tabel,
                    String.join(
                                    "\r\n",
                                    regels.stream()
                                            .filter(regel -> !regel.startsWith(id + ";"))
                                            .toList())
                            + "\r\n");
            return this;
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    Regelstand nu() {
        return Regelstand.lees(nu, Testregels.KLOK);
    }

    Regelstand straks() {
        return Regelstand.lees(straks, Testregels.KLOK);
    }

    static Regelset set(Regelstand stand) {
        return stand.voor(PAKKET, null);
    }

    Domeinverschil verschil() {
        return verschil(Duration.ofMinutes(1));
    }

    Domeinverschil verschil(Duration tijd) {
        return Domeinverschil.van(nu(), straks(), List.of(PAKKET), Tijdgrens.van(tijd), Testregels.KLOK);
    }

    /** The changes in the only period there is. */
    Vakverschil vak() {
        List<Vakverschil> vakken = verschil().vakken();
        if (vakken.size() != 1) {
            throw new IllegalStateException(vakken.size() + " periods; this test expects one");
        }
        return vakken.get(0);
    }

    /** The groups of one part of the advies. */
    List<Groep> groepen(Onderdeel onderdeel) {
        return vak().soorten().stream()
                .filter(soort -> soort.onderdeel() == onderdeel)
                .flatMap(soort -> soort.groepen().stream())
                .toList();
    }
}
