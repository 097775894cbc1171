// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De documentatie")
class DocumentationTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "nl", "jeugdroute");
    private static final List<Path> ALL_SOURCES =
            List.of(source("main"), source("build"), source("test"), source("benchmark"));
    private static final int MOST_WORDS = 1_200;
    private static final int SECOND_SCREEN = 60;
    private static final int SHORT_PAGE = 250;

    /** At least two capitals, so that it is a type and not a word with a capital. */
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*");

    private static final Pattern TYPE_DECLARATION =
            Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z][A-Za-z0-9]*)");
    private static final Pattern PACKAGE_NAME = Pattern.compile("[a-z]+(\\.[a-z]+)+");

    private static Path source(String name) {
        return Path.of("src", name, "java");
    }

    @Test
    void elke_verwijzing_en_elk_plaatje_bestaat() {
        List<String> dood = Documentation.all().stream()
                .flatMap(blad -> blad.links().stream()
                        .filter(doel -> !doel.matches("[a-z]+:.*"))
                        .filter(doel -> !bestaat(blad, doel))
                        .map(doel -> blad.file() + ": " + doel))
                .toList();

        assertThat(dood).isEmpty();
    }

    @Test
    void er_zijn_verwijzingen_om_na_te_gaan() {
        assertThat(Documentation.read(Documentation.README).links())
                .contains("src/site/markdown/architecture.md", "src/site/schermen/advies.png");
        assertThat(bestaat(Documentation.read(Documentation.README), "src/site/markdown/bestaat-niet.md"))
                .isFalse();
        assertThat(bestaat(Documentation.read(Documentation.README), "rules/README.md#bestaat-niet"))
                .isFalse();
    }

    private static boolean bestaat(Documentation blad, String doel) {
        String bestand = doel.replaceFirst("#.*", "");
        Path pad = bestand.isEmpty()
                ? blad.file()
                : blad.file().resolveSibling(bestand).normalize();
        if (!Files.exists(pad)) {
            return false;
        }
        return !doel.contains("#") || Documentation.read(pad).anchors().contains(doel.substring(doel.indexOf('#') + 1));
    }

    @Test
    void de_README_is_kort() throws IOException {
        assertThat(Files.readString(Documentation.README).trim().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    }

    @Test
    void de_README_laat_op_tijd_een_casus_en_zijn_advies_zien() {
        List<String> regels = Documentation.read(Documentation.README).lines();
        int casus = eerste(regels, "{\"gemeente\"");
        int advies = eerste(regels, "\"route\":");

        assertThat(casus).isPositive();
        assertThat(advies).isBetween(casus + 1, SECOND_SCREEN - 1);
    }

    private static int eerste(List<String> regels, String tekst) {
        return IntStream.range(0, regels.size())
                .filter(i -> regels.get(i).contains(tekst))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void elk_blad_is_kort_de_rijen_van_tabellen_niet_meegeteld() {
        assertThat(Documentation.all())
                .filteredOn(blad -> blad.file().startsWith(Documentation.SITE))
                .isNotEmpty()
                .allSatisfy(blad -> assertThat(blad.lines())
                        .as("%s", blad.file())
                        .filteredOn(regel -> !regel.startsWith("|"))
                        .hasSizeLessThan(SHORT_PAGE));
    }

    @Test
    void de_README_noemt_elke_kamer() {
        assertThat(Documentation.read(Documentation.README).names())
                .containsAll(pakketten().stream()
                        .map(pakket -> pakket.replaceFirst("\\..*", ""))
                        .toList());
    }

    @Test
    void elk_pakket_staat_op_een_blad_en_elk_pakket_op_een_blad_bestaat() {
        Set<String> pakketten = pakketten();
        Set<String> kamers = pakketten.stream()
                .map(pakket -> pakket.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        Set<String> genoemd = namen();

        assertThat(genoemd).containsAll(pakketten);
        assertThat(genoemd.stream()
                        .filter(naam -> PACKAGE_NAME.matcher(naam).matches())
                        .filter(naam -> kamers.contains(naam.replaceFirst("\\..*", ""))))
                .allSatisfy(naam -> assertThat(SOURCES.resolve(naam.replace('.', '/')))
                        .as(naam)
                        .isDirectory());
        assertThat(genoemd.stream().filter(naam -> naam.startsWith("nl.jeugdroute.")))
                .allSatisfy(naam -> assertThat(ALL_SOURCES)
                        .as(naam)
                        .anyMatch(bron -> Files.isDirectory(bron.resolve(naam.replace('.', '/')))));
    }

    @Test
    void elk_type_op_een_blad_bestaat() throws IOException {
        Set<String> typen = new TreeSet<>();
        for (Path bron : ALL_SOURCES) {
            try (Stream<Path> bestanden = Files.walk(bron)) {
                for (Path bestand : bestanden
                        .filter(naam -> naam.toString().endsWith(".java"))
                        .toList()) {
                    TYPE_DECLARATION
                            .matcher(Files.readString(bestand))
                            .results()
                            .forEach(gevonden -> typen.add(gevonden.group(1)));
                }
            }
        }

        assertThat(typen)
                .containsAll(namen().stream()
                        .filter(naam -> TYPE_NAME.matcher(naam).matches())
                        .toList());
    }

    @Test
    void elk_pakket_zegt_in_package_info_wat_er_gebeurt_en_waarom() {
        assertThat(pakketten())
                .isNotEmpty()
                .allSatisfy(pakket -> assertThat(
                                SOURCES.resolve(pakket.replace('.', '/')).resolve("package-info.java"))
                        .content()
                        .contains("/**", "@NullMarked", "package nl.jeugdroute." + pakket + ";"));
    }

    /** The names in code on the pages for builders; the rule files have names of their own. */
    private static Set<String> namen() {
        return Documentation.all().stream()
                .filter(blad -> !blad.file().startsWith("rules"))
                .flatMap(blad -> blad.names().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every package that holds code, without {@code nl.jeugdroute}. */
    private static Set<String> pakketten() {
        try (Stream<Path> bestanden = Files.walk(SOURCES)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".java"))
                    .map(bestand -> SOURCES.relativize(bestand.getParent()).toString())
                    .filter(map -> !map.isEmpty())
                    .map(map -> map.replace(File.separatorChar, '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }
}
