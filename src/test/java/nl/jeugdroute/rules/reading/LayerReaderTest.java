// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.rules.Finding;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.Layer;
import nl.jeugdroute.rules.RuleSubject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("pakket.yaml")
class LayerReaderTest {

    private static final String GOED = """
        # Van wie dit is.
        id: proef
        naam: "Proef"
        toelichting: Een pakket om mee te proberen.
        status: CONCEPT
        geldig_van: 2020-01-01
        geldig_tot: 2027-12-31
        lagen:
          - landelijk
        eigen_bronnen:
          - EMM
        voorbehoud:
          - Een mens besluit.
        tabellen:
          - naam: urgentie
            titel: Urgentie
            uitleg: "Hoe snel."
            volledig: altijd
            bij_verlopen: true
          - naam: pgb
            titel: Pgb
            uitleg: "Wanneer."
            onderwerp: voorziening
            volledig: {pgb.gewenst: JA, leeftijd: 12}
        """;

    @TempDir
    private Path map;

    private final Findings bevindingen = new Findings();

    private Optional<Layer> lees(String tekst) throws IOException {
        return lees(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Layer> lees(byte[] bytes) throws IOException {
        for (String soort : List.of("gemeenten", "regios")) {
            Files.createDirectories(map.resolve(soort).resolve("proef"));
            Files.write(map.resolve(soort).resolve("proef").resolve("pakket.yaml"), bytes);
        }
        return new LayerReader(map, bevindingen).read(map.resolve("gemeenten/proef"));
    }

    private List<String> regels() {
        return bevindingen.list().stream().map(Finding::line).toList();
    }

    @Test
    void wordt_gelezen_zoals_het_er_staat() throws IOException {
        Layer laag = lees("\uFEFF" + GOED.replace("\n", "\r\n")).orElseThrow();

        assertThat(regels()).isEmpty();
        assertThat(laag.name()).isEqualTo("Proef");
        assertThat(laag.validity().tot()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(laag.tables().get(0).completeWhen()).isEmpty();
        assertThat(laag.tables().get(0).whenExpired()).isTrue();
        assertThat(laag.tables().get(1).subject()).isEqualTo(RuleSubject.VOORZIENING);
        assertThat(laag.tables().get(1).completeWhen()).isEqualTo(Map.of("pgb.gewenst", "JA", "leeftijd", "12"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "geldig_tot: 2027-12-31@geldig_tot: 2027-02-29@regel 7, sleutel geldig_tot: \"2027-02-29\" bestaat niet op de kalender",
                "geldig_tot: 2027-12-31@geldig_tot: 2027-13-01@bestaat niet op de kalender",
                "geldig_tot: 2027-12-31@geldig_tot: 31-12-2027@Bedoelde u \"2027-12-31\"?",
                "geldig_tot: 2027-12-31@geldig_tot: 2027-12-31T00:00:00Z@geen datum die wij kennen",
                "geldig_tot: 2027-12-31@geldig_tot: 20271231@geen datum die wij kennen",
                "geldig_tot: 2027-12-31@geldig_tot: [2027-12-31]@staat een lijst",
                "geldig_tot: 2027-12-31@geldig_tot: 9999-12-31@Haal de sleutel dan weg",
                "geldig_tot: 2027-12-31@geldig_tot:@Achter geldig_tot staat niets",
                "geldig_tot: 2027-12-31@geldig_tot: ~@geen datum die wij kennen",
                "geldig_tot: 2027-12-31@geldig_tot: 2019-12-31@ligt voor geldig_van",
                "geldig_tot: 2027-12-31@geldig_tod: 2027-12-31@regel 7, sleutel geldig_tod: Sleutel \"geldig_tod\" staat niet in de lijst",
                "geldig_tot: 2027-12-31@geldig_van: 2027-12-31@regel 7, sleutel geldig_van: Deze sleutel staat ook op regel 6",
                "    volledig: altijd@    volledg: altijd@regel 18, sleutel volledg: Bij tabel urgentie: Sleutel \"volledg\" staat niet in de lijst",
                "    volledig: altijd@    volledg: altijd@Bedoelde u \"volledig\"?",
                "    volledig: altijd@    volledig: Altijd@Schrijf altijd, of een veld met een voorwaarde",
                "    volledig: altijd@    volledig: true@Schrijf altijd, of een veld met een voorwaarde",
                "    volledig: altijd@    volledig:@Schrijf altijd, of een veld met een voorwaarde",
                "    volledig: altijd@    volledig: {}@Schrijf altijd, of een veld met een voorwaarde",
                "leeftijd: 12}@pgb.gewenst: NEE}@regel 24, sleutel pgb.gewenst: Deze sleutel staat ook op regel 24",
                "leeftijd: 12}@leeftijd: [12]}@staat een lijst",
                "bij_verlopen: true@bij_verlopen: yes@regel 19, sleutel bij_verlopen: Bij tabel urgentie: Bij bij_verlopen staat \"yes\". Schrijf true of false",
                "bij_verlopen: true@bij_verlopen: ja@Schrijf true of false",
                "bij_verlopen: true@bij_verlopen: True@Schrijf true of false",
                "bij_verlopen: true@bij_verlopen: 1@Schrijf true of false",
                "bij_verlopen: true@bij_verlopen: \"true\"@Schrijf true of false",
                "onderwerp: voorziening@onderwerp: Voorziening@Bedoelde u \"voorziening\"?",
                "onderwerp: voorziening@onderwerp: hulp@(casus, voorziening)",
                "status: CONCEPT@status: concept@Bedoelde u \"CONCEPT\"?",
                "status: CONCEPT@status: [CONCEPT]@staat een lijst. Schrijf een woord",
                "status: CONCEPT@stand: CONCEPT@De sleutel status ontbreekt",
                "naam: \"Proef\"@naam: no@Bij naam staat geen tekst, maar ja of nee. Is het een tekst? Zet er aanhalingstekens om: \"no\".",
                "naam: \"Proef\"@naam: 010@maar een getal",
                "naam: \"Proef\"@naam: 0x1F@maar een getal",
                "naam: \"Proef\"@naam: 1_000@maar een getal",
                "naam: \"Proef\"@naam: 2020-01-01@maar een datum",
                "naam: \"Proef\"@naam: null@Zet er aanhalingstekens om",
                "naam: \"Proef\"@naam: \"\"@Achter naam staat niets",
                "naam: \"Proef\"@naam: {a: b}@staat een groep sleutels. Schrijf een tekst",
                "naam: \"Proef\"@naam: &ik Proef@Een & vooraan",
                "naam: \"Proef\"@naam: !!str Proef@Een ! vooraan",
                "naam: \"Proef\"@naam: \"Pr\\0oef\"@een tab of een ander teken dat u niet ziet",
                "naam: \"Proef\"@naam: \"Pr\\u200Boef\"@onzichtbaar teken",
                "naam: \"Proef\"@naam: 's-Proef@Vanaf deze regel is dit geen goede YAML",
                "id: proef@id: ander@regel 2, sleutel id: Het id \"ander\" is anders dan de naam van de map",
                "id: proef@%YAML 1.1@geen goede YAML",
                "  - landelijk@  - landelijk`+`  - landelijk@Dit staat er twee keer",
                "  - landelijk@  - *alles@een verwijzing. Die lezen wij niet",
                "lagen:@lagen: landelijk`+`eigen_bronnen: [A]`+`voorbehoud:@Schrijf een lijst",
                "  - Een mens besluit.@  - Let op: een mens besluit.@staat een groep sleutels. Schrijf een tekst",
                "  - naam: urgentie@  - naam: ../urgentie@alleen kleine letters",
                "  - naam: urgentie@  - naam: pgb@De tabel pgb staat er twee keer",
                "  - naam: urgentie@  - urgentie`+`  - naam: urgentie@Schrijf een tabel, met naam, titel en uitleg",
                "    titel: Urgentie@    titl: Urgentie@De sleutel titel ontbreekt",
                "`    titel: Urgentie`@`\ttitel: Urgentie`@Vanaf deze regel is dit geen goede YAML"
            })
    void een_fout_noemt_regel_sleutel_en_uitweg(String oud, String nieuw, String melding) throws IOException {
        assertThat(GOED).contains(oud);

        Optional<Layer> laag = lees(GOED.replace(oud, nieuw.replace("`+`", "\n")));

        assertThat(laag).isEmpty();
        assertThat(regels()).anySatisfy(regel -> assertThat(regel).contains(melding));
        assertThat(regels()).allSatisfy(regel -> assertThat(regel).startsWith("gemeenten/proef/pakket.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# niets\n", "- een\n- twee\n", "zomaar tekst", "[]"})
    void een_bestand_zonder_sleutels_is_een_fout(String tekst) throws IOException {
        assertThat(lees(tekst)).isEmpty();
        assertThat(regels()).singleElement().asString().contains("leeg of geen lijst van sleutels");
    }

    @Test
    void een_tweede_document_een_verwijzing_en_een_samenvoeging_zijn_fouten() throws IOException {
        lees(GOED.replace("    volledig: altijd", "    <<: *basis").replace("status:", "status: &basis")
                + "---\nid: b\n");

        assertThat(regels())
                .anyMatch(regel -> regel.contains("tweede document"))
                .anyMatch(regel -> regel.contains("Een & vooraan"))
                .anyMatch(regel -> regel.contains("Een * vooraan"))
                .anyMatch(regel -> regel.contains("Sleutel \"<<\""));
    }

    @Test
    void alle_fouten_komen_tegelijk_op_volgorde_van_regel() throws IOException {
        lees(GOED.replace("naam: \"Proef\"", "naam: 12")
                .replace("2027-12-31", "2027-02-30")
                .replace("volledig: altijd", "volledg: altijd")
                .replace("onderwerp: voorziening", "onderwerp: hulp"));

        assertThat(bevindingen.list())
                .extracting(Finding::kolom)
                .containsExactly("naam", "geldig_tot", "volledg", "onderwerp");
    }

    @Test
    void bytes_die_geen_utf8_zijn_noemen_hun_regel() throws IOException {
        lees(GOED.replace("Hoe snel", "Hoé snel").getBytes("windows-1252"));

        assertThat(regels()).singleElement().asString().contains("regel 17: Hier staat een teken dat geen UTF-8 is");
    }

    @Test
    void tienduizend_onbekende_sleutels_en_tienduizend_lagen_diep_blijven_begrensd() throws IOException {
        StringBuilder sleutels = new StringBuilder(GOED);
        for (int i = 0; i < 10_000; i++) {
            sleutels.append("sleutel").append(i).append(": x\n");
        }
        lees(sleutels.toString());
        assertThat(bevindingen.list()).hasSizeLessThanOrEqualTo(1_000);

        assertThat(lees("id: " + "[".repeat(10_000) + "]".repeat(10_000))).isEmpty();
    }

    @Test
    void een_regio_wordt_net_zo_streng_gelezen() throws IOException {
        lees(GOED.replace("volledig: altijd", "volledg: altijd"));

        new LayerReader(map, bevindingen).read(map.resolve("regios/proef"));

        assertThat(regels())
                .anyMatch(regel -> regel.startsWith("regios/proef/pakket.yaml, regel 18, sleutel volledg:"));
    }
}
