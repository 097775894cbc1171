// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De sjablonen")
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path PAGES = Path.of("src/main/java/nl/jeugdroute/web");

    /** Spring looks for the pages of errors in this folder. */
    private static final String ERRORS = "error";

    private static final Pattern ASKED = Pattern.compile("~\\{\\s*([\\w-]+)/[\\w-]+\\s*::");
    private static final Pattern NAMED = Pattern.compile("\"([\\w-]+/[\\w-]+)(?: ::[^\"]*)?\"");

    @Test
    void lezen_alleen_wat_een_controller_geeft_en_wat_een_record_heeft() {
        assertThat(TemplateCheck.problems(templates())).isEmpty();
    }

    @Test
    void worden_betrapt_op_een_naam_die_niemand_geeft_en_op_een_eigenschap_die_er_niet_is() {
        String kop = "<html><!--/*@thymesVar id=\"tekst\" type=\"java.lang.String\"*/--><body>";

        assertThat(TemplateCheck.problems(Map.of("a/goed", kop + "<p th:text=\"${tekst.length}\"></p></body></html>")))
                .isEmpty();
        assertThat(TemplateCheck.problems(Map.of("a/naam", kop + "<p th:text=\"${zomaar}\"></p></body></html>")))
                .containsExactly("a/naam:1: nobody gives \"zomaar\" to this template");
        assertThat(TemplateCheck.problems(
                        Map.of("a/veld", kop + "<p th:if=\"${tekst.kop == 'x'}\"></p></body></html>")))
                .containsExactly("a/veld:1: \"tekst.kop\": String has no kop");
        assertThat(TemplateCheck.problems(Map.of(
                        "a/deel",
                        kop
                                + "<b th:replace=\"~{a/deel :: b(${tekst})}\"></b><i th:fragment=\"b(x)\" th:text=\"${x.y}\"></i>"
                                + "</body></html>")))
                .containsExactly("a/deel:1: \"x.y\": String has no y");
        assertThat(TemplateCheck.problems(
                        Map.of("a/dubbel", kop + "<b th:fragment=\"c\"></b><b th:fragment=\"c\"></b></body></html>")))
                .containsExactly("a/dubbel:1: there are two fragments c");
    }

    @Test
    void staan_in_een_map_met_de_naam_van_hun_kamer() {
        assertThat(templates().keySet().stream().map(TemplatesTest::folder))
                .allMatch(map -> map.equals(ERRORS) || Files.isDirectory(PAGES.resolve(map)));
    }

    @Test
    void horen_bij_de_controllers_uit_de_kamer_met_dezelfde_naam() throws IOException {
        Map<String, String> sjablonen = templates();
        try (Stream<Path> bestanden = Files.walk(PAGES)) {
            for (Path bestand :
                    bestanden.filter(pad -> pad.toString().endsWith(".java")).toList()) {
                String kamer = PAGES.relativize(bestand).getName(0).toString();
                assertThat(NAMED.matcher(Files.readString(bestand))
                                .results()
                                .map(gevonden -> gevonden.group(1))
                                .filter(sjablonen::containsKey))
                        .as(bestand.toString())
                        .allMatch(sjabloon -> folder(sjabloon).equals(kamer));
            }
        }
    }

    @Test
    void gebruiken_elkaar_zonder_kring_tussen_de_mappen() {
        Map<String, Set<String>> pijlen = new TreeMap<>();
        templates()
                .forEach((naam, tekst) -> ASKED.matcher(tekst)
                        .results()
                        .map(gevonden -> gevonden.group(1))
                        .filter(map -> !map.equals(folder(naam)))
                        .forEach(map -> pijlen.computeIfAbsent(folder(naam), leeg -> new TreeSet<>())
                                .add(map)));
        // What uses nothing that is left, cannot be in a circle.
        while (pijlen.values().removeIf(naar -> naar.stream().noneMatch(pijlen::containsKey))) {}

        assertThat(pijlen).isEmpty();
    }

    private static Map<String, String> templates() {
        try (Stream<Path> bestanden = Files.walk(TEMPLATES)) {
            return bestanden
                    .filter(pad -> pad.toString().endsWith(".html"))
                    .collect(Collectors.toMap(
                            pad -> TEMPLATES
                                    .relativize(pad)
                                    .toString()
                                    .replace('\\', '/')
                                    .replace(".html", ""),
                            TemplatesTest::read,
                            (een, ander) -> een,
                            TreeMap::new));
        } catch (IOException geenMap) {
            throw new UncheckedIOException(geenMap);
        }
    }

    private static String read(Path pad) {
        try {
            return Files.readString(pad);
        } catch (IOException onleesbaar) {
            throw new UncheckedIOException(onleesbaar);
        }
    }

    private static String folder(String sjabloon) {
        return sjabloon.substring(0, sjabloon.indexOf('/'));
    }
}
