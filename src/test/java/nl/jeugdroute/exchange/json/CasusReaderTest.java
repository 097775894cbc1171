// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.TestRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een casus lezen")
class CasusReaderTest {

    private final CasusReader lezer = new CasusReader(FakeRules.stand());

    @Test
    void leest_een_casus_met_alleen_de_gemeente() {
        Casus casus = casus("{'gemeente': 'noordoostpolder'}");

        assertThat(casus.peildatum()).isNull();
        assertThat(casus.leeftijd()).isNull();
        assertThat(casus.value("kader")).isEqualTo("VRIJWILLIG");
        assertThat(casus.value("veiligheid.acuutGevaar")).isEqualTo("ONBEKEND");
        assertThat(casus.value("pgb.gewenst")).isEqualTo("NEE");
    }

    @Test
    void leest_null_als_afwezig() {
        assertThat(casus("{'gemeente': 'noordoostpolder', 'peildatum': null, 'kenmerk': null, 'leeftijd': null,"
                        + " 'ongeboren': null, 'kader': null, 'veiligheid': null, 'hulpvragen': null, 'leefgebieden': null, 'pgb':"
                        + " {'urenPerWeek': null, 'bekwaam': null}}"))
                .isEqualTo(casus("{'gemeente': 'noordoostpolder'}"));
    }

    @Test
    void leest_tekst_getallen_lijsten_en_objecten() {
        Casus casus = casus("{'gemeente': 'noordoostpolder', 'peildatum': '2016-02-29', 'kenmerk': 'zaak_1.a-B',"
                + " 'leeftijd': 9, 'hulpvragen': ['SCHEIDING', 'ANDERS', 'SCHEIDING'], 'gewensteVoorzieningen': ['S10',"
                + " 'S2', 'S10'], 'leefgebieden': [{'leefgebied': 'FINANCIEN', 'betreft': 'OUDER'}, {'leefgebied':"
                + " 'FINANCIEN', 'betreft': 'OUDER'}], 'pgb': {'gewenst': true, 'urenPerWeek': 16.5}}");

        assertThat(casus.peildatum()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(casus.kenmerk()).isEqualTo("zaak_1.a-B");
        assertThat(casus.leeftijd()).isEqualTo(9);
        assertThat(casus.value("hulpvragen")).isEqualTo(Set.of("SCHEIDING", "ANDERS"));
        assertThat(casus.gewensteVoorzieningen()).containsExactlyInAnyOrder("S10", "S2");
        assertThat(casus.leefgebieden()).containsExactly(new LeefgebiedEntry("FINANCIEN", "OUDER"));
        assertThat(casus.value("pgb.urenPerWeek")).isEqualTo(new BigDecimal("16.5"));
    }

    /** Every value of every closed list ends up in its own field; nothing is swapped between contract and facts. */
    static Stream<Arguments> alleWaarden() {
        return TestRules.feiten().all().stream()
                .flatMap(veld -> veld.values().stream().map(waarde -> Arguments.of(veld.path(), waarde, veld)));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("alleWaarden")
    void leest_elke_waarde_in_haar_eigen_veld(String pad, String waarde, CasusFact veld) {
        Object gelezen = casus(metWaarde(pad, waarde, veld.kind())).value(pad);

        assertThat(gelezen).isEqualTo(veld.kind() == FactKind.SET ? Set.of(waarde) : waarde);
    }

    private static String metWaarde(String pad, String waarde, FactKind soort) {
        String json = soort == FactKind.YES_NO ? String.valueOf("JA".equals(waarde)) : "'" + waarde + "'";
        if (pad.startsWith("leefgebieden.")) {
            String ander = pad.endsWith("betreft") ? "'leefgebied': 'FINANCIEN'" : "'betreft': 'OUDER'";
            return "{'gemeente': 'noordoostpolder', 'leefgebieden': [{" + ander + ", '" + pad.substring(13) + "': "
                    + json + "}]}";
        }
        json = soort == FactKind.SET ? "[" + json + "]" : json;
        String[] delen = pad.split("\\.");
        String veld = "'" + delen[delen.length - 1] + "': " + json;
        return "{'gemeente': 'noordoostpolder', " + (delen.length == 1 ? veld : "'" + delen[0] + "': {" + veld + "}")
                + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "27", "9.0", "1e1"})
    void leest_een_leeftijd_in_hele_jaren_hoe_ook_geschreven(String leeftijd) {
        assertThat(casus("{'gemeente': 'noordoostpolder', 'leeftijd': " + leeftijd + "}")
                        .leeftijd())
                .isEqualTo(new BigDecimal(leeftijd).intValueExact());
    }

    @Test
    void noemt_bij_een_bijna_goede_waarde_wat_er_wel_kan_en_wat_er_bedoeld_is() {
        InvoerfoutDto fout = enige("'aanmelder': 'SOCIAL_TEAM'");

        assertThat(fout.pointer()).isEqualTo("/aanmelder");
        assertThat(fout.melding())
                .isEqualTo("\"SOCIAL_TEAM\" kennen wij niet bij aanmelder. Kies uit: JEUGDIGE, OUDER, SCHOOL, JGZ,"
                        + " HUISARTS, JEUGDARTS, MEDISCH_SPECIALIST, GECERTIFICEERDE_INSTELLING, RECHTER_OM,"
                        + " POLITIE, VEILIG_THUIS, SOCIAAL_TEAM, ANDERS, ONBEKEND. Bedoelde u \"SOCIAAL_TEAM\"?");
        assertThat(fout.gegeven()).isEqualTo("SOCIAL_TEAM");
        assertThat(fout.toegestaan()).hasSize(14).contains("SOCIAAL_TEAM");
        assertThat(fout.suggestie()).isEqualTo("SOCIAAL_TEAM");
    }

    @Test
    void weigert_een_onbekend_veld_met_het_veld_dat_erop_lijkt() {
        InvoerfoutDto fout = enige("'veiligheid': {'acuutgevaar': 'JA'}");

        assertThat(fout.pointer()).isEqualTo("/veiligheid/acuutgevaar");
        assertThat(fout.suggestie()).isEqualTo("acuutGevaar");
        assertThat(fout.toegestaan()).contains("acuutGevaar", "kinderenInGezin").doesNotContain("leeftijd");
    }

    static Stream<Arguments> foutePlaatsen() {
        return Stream.of(
                Arguments.of("'leeftijd': 28", "/leeftijd", "leeftijd 28 kan niet. Geef een heel getal van 0 t/m 27"),
                Arguments.of("'leeftijd': -1", "/leeftijd", "leeftijd -1 kan niet."),
                Arguments.of("'leeftijd': 3.5", "/leeftijd", "leeftijd 3.5 kan niet."),
                Arguments.of("'leeftijd': 1e999999999", "/leeftijd", "leeftijd 1E+999999999 kan niet."),
                Arguments.of(
                        "'pgb': {'urenPerWeek': 1e-123456}",
                        "/pgb/urenPerWeek",
                        "urenPerWeek 1E-123456 kan niet. Geef een getal met hooguit 6 cijfers achter de komma"),
                Arguments.of("'leeftijd': 10e12345", "/leeftijd", "leeftijd 1.0E+12346 kan niet."),
                Arguments.of(
                        "'pgb': {'urenPerWeek': 0.1234567}", "/pgb/urenPerWeek", "urenPerWeek 0.1234567 kan niet."),
                Arguments.of("'kenmerk': 'a\\u0000b'", "/kenmerk", "Deze waarde bevat het teken U+0000."),
                Arguments.of("'aanmelder': '\\ud83d'", "/aanmelder", "Deze waarde bevat het teken U+D83D."),
                Arguments.of("'hulpvragen': ['\\u0007']", "/hulpvragen/0", "Deze waarde bevat het teken U+0007."),
                Arguments.of("'\\udc00': 1", "/\uFFFD", "Deze veldnaam bevat het teken U+DC00."),
                Arguments.of("'x\\u0000': 1", "/x\uFFFD", "Deze veldnaam bevat het teken U+0000."),
                Arguments.of("'leeftijd': 'elf'", "/leeftijd", "leeftijd is een getal. Hier staat \"elf\"."),
                Arguments.of("'leeftijd': true", "/leeftijd", "leeftijd is een getal. Hier staat true."),
                Arguments.of("'leeftijd': 3, 'ongeboren': true", "/leeftijd", "leeftijd kan niet samen met ongeboren."),
                Arguments.of("'pgb': {'urenPerWeek': 168.5}", "/pgb/urenPerWeek", "urenPerWeek 168.5 kan niet."),
                Arguments.of("'pgb': []", "/pgb", "pgb is een object met accolades. Hier staat een lijst."),
                Arguments.of("'pgb': {'gewenst': 'JA'}", "/pgb/gewenst", "gewenst is true of false"),
                Arguments.of("'peildatum': '2015-02-29'", "/peildatum", "\"2015-02-29\" is een dag die niet bestaat."),
                Arguments.of("'peildatum': '1-3-2016'", "/peildatum", "\"1-3-2016\" lezen wij niet als datum."),
                Arguments.of("'peildatum': 20160301", "/peildatum", "peildatum is tekst, zoals \"2016-03-01\"."),
                Arguments.of(
                        "'peildatum': '2019-01-01'", "/peildatum", "Op 2019-01-01 gelden hier geen regels; wel van"),
                Arguments.of("'kenmerk': 'met spatie'", "/kenmerk", "Dit kenmerk kan niet."),
                Arguments.of("'kenmerk': ''", "/kenmerk", "Dit kenmerk kan niet."),
                Arguments.of("'kenmerk': 12", "/kenmerk", "Dit kenmerk kan niet."),
                Arguments.of("'hulpvragen': 'SCHEIDING'", "/hulpvragen", "hulpvragen is een lijst tussen blokhaken."),
                Arguments.of("'hulpvragen': [null]", "/hulpvragen/0", "hulpvragen is tekst tussen aanhalingstekens."),
                Arguments.of(
                        "'hulpvragen': ['SCHEIDING', 'X']", "/hulpvragen/1", "\"X\" kennen wij niet bij hulpvragen."),
                Arguments.of("'gewensteVoorzieningen': ['s10']", "/gewensteVoorzieningen/0", "\"s10\" kennen wij niet"),
                Arguments.of("'veiligheid': {'acuutGevaar': true}", "/veiligheid/acuutGevaar", "acuutGevaar is tekst"),
                Arguments.of("'leefgebieden': {}", "/leefgebieden", "leefgebieden is een lijst van objecten"),
                Arguments.of("'leefgebieden': ['X']", "/leefgebieden/0", "leefgebieden is een lijst van objecten"),
                Arguments.of(
                        "'leefgebieden': [{'leefgebied': 'FINANCIEN'}]",
                        "/leefgebieden/0/betreft",
                        "betreft ontbreekt."),
                Arguments.of(
                        "'leefgebieden': [{'leefgebied': 'GELD', 'betreft': 'OUDER'}]",
                        "/leefgebieden/0/leefgebied",
                        "\"GELD\" kennen wij niet bij leefgebied."),
                Arguments.of("'a/b~c': 1", "/a~1b~0c", "\"a/b~c\" is hier geen veld van een casus."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foutePlaatsen")
    void wijst_plaats_en_reden_aan(String velden, String pointer, String melding) {
        InvoerfoutDto fout = enige(velden);

        assertThat(fout.pointer()).isEqualTo(pointer);
        assertThat(fout.melding()).startsWith(melding);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource
    void doet_een_suggestie(String velden, String suggestie) {
        assertThat(enige(velden).suggestie()).isEqualTo(suggestie);
    }

    static Stream<Arguments> doet_een_suggestie() {
        return Stream.of(
                Arguments.of("'peildatum': '1-3-2016'", "2016-03-01"),
                Arguments.of("'ongeboren': 'JA'", "true"),
                Arguments.of("'veiligheid': {'acuutGevaar': false}", "NEE"),
                Arguments.of("'hulpvragen': 'scheiding'", "[\"SCHEIDING\"]"),
                Arguments.of("'gewensteVoorzieningen': ['s 10']", "S10"),
                Arguments.of("'aanmeldr': 'OUDER'", "aanmelder"));
    }

    @Test
    void noemt_bij_een_onbekende_gemeente_de_bekende() {
        List<InvoerfoutDto> fouten = fouten("{'gemeente': 'Noordoost-polder', 'gewensteVoorzieningen': ['X9']}");

        assertThat(fouten).singleElement().satisfies(fout -> {
            assertThat(fout.pointer()).isEqualTo("/gemeente");
            assertThat(fout.toegestaan()).containsExactly("noordoostpolder");
            assertThat(fout.suggestie()).isEqualTo("noordoostpolder");
        });
    }

    @Test
    void vraagt_om_een_ontbrekende_gemeente() {
        assertThat(fouten("{}")).singleElement().satisfies(fout -> {
            assertThat(fout.pointer()).isEqualTo("/gemeente");
            assertThat(fout.melding()).isEqualTo("gemeente ontbreekt. Kies uit: noordoostpolder.");
            assertThat(fout.gegeven()).isNull();
        });
    }

    @Test
    void weigert_een_casus_die_geen_object_is() {
        assertThat(fouten("[1]")).singleElement().satisfies(fout -> {
            assertThat(fout.pointer()).isEmpty();
            assertThat(fout.melding()).isEqualTo("Een casus is een object met accolades. Hier staat een lijst.");
        });
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        assertThat(fouten("{'gemeente': 'x', 'leeftijd': 99, 'veiligheid': {'foo': 1, 'acuutGevaar':"
                        + " 'MISSCHIEN'}, 'bar': 2}"))
                .extracting(InvoerfoutDto::pointer)
                .containsExactly("/gemeente", "/leeftijd", "/veiligheid/foo", "/veiligheid/acuutGevaar", "/bar");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void weigert_een_bsn_overal_en_herhaalt_het_nergens(String velden, String pointer) {
        List<InvoerfoutDto> fouten = fouten("{'gemeente': 'noordoostpolder', " + velden + "}");

        assertThat(fouten).extracting(InvoerfoutDto::pointer).contains(pointer);
        assertThat(fouten)
                .extracting(InvoerfoutDto::melding)
                .anySatisfy(melding -> assertThat(melding).contains("lijkt op een burgerservicenummer"));
        assertThat(fouten.toString().replaceAll("[^0-9]", "")).doesNotContain("111222333");
    }

    static Stream<Arguments> weigert_een_bsn_overal_en_herhaalt_het_nergens() {
        return Stream.of(
                Arguments.of("'kenmerk': '111222333'", "/kenmerk"),
                Arguments.of("'kenmerk': 'a.111-222_333'", "/kenmerk"),
                Arguments.of("'leeftijd': 111222333", "/leeftijd"),
                Arguments.of("'leeftijd': 1e111222333", "/leeftijd"),
                Arguments.of("'aanmelder': '111222333'", "/aanmelder"),
                Arguments.of("'gewensteVoorzieningen': ['111222333']", "/gewensteVoorzieningen/0"),
                Arguments.of("'111222333': 1", ""),
                Arguments.of("'111222333': {'x': [111222333]}", "/x/0"),
                Arguments.of("'hulpvragen': {'x': '111222333'}", "/hulpvragen/x"),
                Arguments.of("'leefgebieden': [{'111222333': 1}]", "/leefgebieden/0"),
                Arguments.of("'peildatum': '111222333'", "/peildatum"));
    }

    @Test
    void noemt_geen_plaats_waarvan_de_namen_samen_een_bsn_zijn() {
        List<InvoerfoutDto> fouten = fouten("{'gemeente': 'noordoostpolder', '111': {'222': {'333': '\\u0000'}}}");

        assertThat(fouten).anySatisfy(fout -> assertThat(fout.melding()).contains("U+0000"));
        assertThat(fouten.toString().replaceAll("[^0-9]", "")).doesNotContain("111222333");
    }

    @Test
    void kort_een_lange_waarde_in() {
        InvoerfoutDto fout = enige("'aanmelder': '" + "x".repeat(5000) + "'");

        assertThat(fout.gegeven()).hasSize(80).endsWith("…");
        assertThat(fout.melding()).hasSizeLessThan(400);
    }

    @Test
    void blijft_kort_bij_duizenden_fouten() {
        StringBuilder velden = new StringBuilder("{'gemeente': 'noordoostpolder'");
        for (int i = 0; i < 5000; i++) {
            velden.append(", 'x").append(i).append("': 1");
        }

        List<InvoerfoutDto> fouten = fouten(velden.append('}').toString());

        assertThat(fouten).hasSize(201);
        assertThat(fouten.get(200).melding()).isEqualTo("Er zijn nog 4800 fouten. Verbeter eerst deze.");
    }

    private Casus casus(String json) {
        CasusReadResult resultaat = lees(json);
        assertThat(resultaat).isInstanceOf(CasusReadResult.ValidCasus.class);
        return ((CasusReadResult.ValidCasus) resultaat).casus();
    }

    private InvoerfoutDto enige(String velden) {
        List<InvoerfoutDto> fouten = fouten("{'gemeente': 'noordoostpolder', " + velden + "}");
        assertThat(fouten).hasSize(1);
        return fouten.get(0);
    }

    private List<InvoerfoutDto> fouten(String json) {
        CasusReadResult resultaat = lees(json);
        assertThat(resultaat).isInstanceOf(RejectedCasus.class);
        return ((RejectedCasus) resultaat).errors();
    }

    private CasusReadResult lees(String json) {
        try {
            return lezer.read(
                    JsonTextReader.read(json.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (UnreadableJsonException onleesbaar) {
            throw new AssertionError(Arrays.toString(json.getBytes()), onleesbaar);
        }
    }
}
