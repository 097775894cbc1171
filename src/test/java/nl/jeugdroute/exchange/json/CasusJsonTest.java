// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.jeugdroute.casus.Answer;
import nl.jeugdroute.casus.Betreft;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.CasusFact;
import nl.jeugdroute.casus.CasusFacts;
import nl.jeugdroute.casus.Leefgebied;
import nl.jeugdroute.casus.LeefgebiedEntry;
import nl.jeugdroute.engine.RandomCasussen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De JSON van een casus")
class CasusJsonTest {

    /** As adviezen recorded before hold it: nothing of it may change. */
    private static final String VOL = """
            {"gemeente":"noordoostpolder","peildatum":"2016-03-01","kenmerk":"zaak-1","leeftijd":9,"ongeboren":false,\
            "woonplaats":"ONBEKEND","verblijfplaats":"ONBEKEND","gezag":"ONBEKEND","aanmelder":"ONBEKEND",\
            "verwijzing":"GEEN","kader":"VRIJWILLIG","maatregel":"GEEN","veiligheid":{"acuutGevaar":"JA",\
            "crisisSoort":"ONBEKEND","twijfelVeiligheid":"ONBEKEND","vermoedenGeweldMishandeling":"ONBEKEND",\
            "structureleOnveiligheid":"ONBEKEND","effectieveHulpMogelijk":"ONBEKEND","hulpGeaccepteerd":"ONBEKEND",\
            "meldingVeiligThuis":"GEEN","kinderenInGezin":"ONBEKEND","veiligheidHersteld":"ONBEKEND"},\
            "hulpvragen":["SCHEIDING","ANDERS"],"vraagSoort":"ONBEKEND",\
            "leefgebieden":[{"leefgebied":"FINANCIEN","betreft":"OUDER"}],"complexiteit":"ONBEKEND",\
            "eigenKracht":"NIET_ONDERZOCHT","vrijAanbodToereikend":"ONBEKEND","schoolgang":"ONBEKEND",\
            "schoolsoort":"ONBEKEND","onderwijsmiddelenToereikend":"ONBEKEND","functioneren":"ONBEKEND",\
            "dyslexie":"ONBEKEND","expertiseGeneralistToereikend":"ONBEKEND","specialistGeconsulteerd":"ONBEKEND",\
            "specialistInGezinNodig":"ONBEKEND","gewensteVoorzieningen":["S10","T6"],\
            "meerdereRegionaleAanbieders":"ONBEKEND","directIntensiefNodig":"ONBEKEND",\
            "directIntensiefMotivering":"GEEN","lokaleMogelijkhedenBenut":"ONBEKEND","regionaalVerzoek":[],\
            "voorkeurErvaringsdeskundige":false,"planAanwezig":"ONBEKEND","pgb":{"gewenst":true,"bekwaam":"JA",\
            "gemotiveerd":"ONBEKEND","kwaliteitGewaarborgd":"ONBEKEND","uitvoerder":"NETWERK","urenPerWeek":16.50},\
            "hulpVoor18":"ONBEKEND","wlzKenmerk":"ONBEKEND","prioriteitGronden":[],"factoren":[]}""";

    @Test
    void is_letter_voor_letter_die_van_het_contract() {
        Casus casus = Casus.of("noordoostpolder")
                .on(LocalDate.of(2016, 3, 1))
                .withKenmerk("zaak-1")
                .with(Map.of(
                        "leeftijd",
                        9,
                        "veiligheid.acuutGevaar",
                        Answer.JA,
                        "hulpvragen",
                        List.of("ANDERS", "SCHEIDING"),
                        "leefgebieden",
                        List.of(new LeefgebiedEntry(Leefgebied.FINANCIEN, Betreft.OUDER)),
                        "gewensteVoorzieningen",
                        List.of("T6", "S10"),
                        "pgb.gewenst",
                        true,
                        "pgb.bekwaam",
                        Answer.JA,
                        "pgb.uitvoerder",
                        "NETWERK",
                        "pgb.urenPerWeek",
                        new BigDecimal("16.50")));

        assertThat(Json.mapper().writeValueAsString(CasusJson.write(casus))).isEqualTo(VOL);
    }

    @Test
    void geeft_gelezen_en_weer_geschreven_dezelfde_casus() {
        RandomCasussen willekeurig = new RandomCasussen(20260301, List.of("S1", "S10", "T6"));
        for (int i = 0; i < 500; i++) {
            Casus casus = willekeurig.casus();
            String json = Json.mapper().writeValueAsString(CasusJson.write(casus));

            assertThat(CasusJson.read(Json.mapper().readTree(json))).isEqualTo(casus);
        }
    }

    @Test
    void slaat_namen_over_die_geen_feit_meer_zijn_en_leest_niets_als_de_standaard() {
        assertThat(CasusJson.read(Json.mapper()
                        .readTree("{\"gemeente\": \"assen\", \"vroeger\": 1, \"kader\": null, \"pgb\": null}")))
                .isEqualTo(Casus.of("assen"));
    }

    @Test
    void heeft_in_de_beschrijving_van_het_contract_precies_de_feiten_en_waarden_van_de_tabel() {
        assertThat(namen(CasusDto.class, "")
                        .filter(naam ->
                                !List.of("gemeente", "peildatum", "kenmerk").contains(naam)))
                .containsExactlyElementsOf(
                        CasusFacts.all().stream().map(CasusFact::path).toList());
        namen(CasusDto.class, "")
                .filter(CasusFacts::has)
                .forEach(naam -> assertThat(waarden(naam)).as(naam).isEqualTo(verwacht(CasusFacts.fact(naam))));
    }

    private static List<String> verwacht(CasusFact feit) {
        return switch (feit.kind()) {
            case CHOICE, SET -> feit.values();
            default -> List.of();
        };
    }

    private static Stream<String> namen(Class<?> vorm, String begin) {
        return Arrays.stream(vorm.getRecordComponents())
                .flatMap(deel -> onderliggend(deel) == null
                        ? Stream.of(begin + deel.getName())
                        : namen(onderliggend(deel), begin + deel.getName() + "."));
    }

    private static Class<?> onderliggend(RecordComponent deel) {
        return switch (deel.getName()) {
            case "veiligheid" -> VeiligheidDto.class;
            case "pgb" -> PgbDto.class;
            case "leefgebieden" -> LeefgebiedDto.class;
            default -> null;
        };
    }

    private static List<String> waarden(String naam) {
        Class<?> vorm = CasusDto.class;
        RecordComponent gezocht = null;
        for (String stap : naam.split("\\.")) {
            gezocht = Arrays.stream(vorm.getRecordComponents())
                    .filter(deel -> deel.getName().equals(stap))
                    .findFirst()
                    .orElseThrow();
            vorm = onderliggend(gezocht);
        }
        Class<?> soort = gezocht.getType();
        if (soort == List.class) {
            soort = (Class<?>) ((ParameterizedType) gezocht.getGenericType()).getActualTypeArguments()[0];
        }
        return soort.isEnum()
                ? Arrays.stream(soort.getEnumConstants()).map(String::valueOf).toList()
                : List.of();
    }
}
