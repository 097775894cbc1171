// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jeugdroute.TestSize;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.exchange.json.ConclusionText;
import nl.jeugdroute.pipeline.Pipeline;
import nl.jeugdroute.pipeline.PipelineSource;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.RouteRank;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The invariants every pack must keep (INV1-INV15), over seeded random cases. */
class InvariantsOverRandomCasussenIT {

    private static final int AANTAL = TestSize.of("beloften.aantal");
    private static final int PAREN = TestSize.of("beloften.paren");

    private static final Set<Route> LICHT = EnumSet.of(
            Route.VRIJ_TOEGANKELIJK,
            Route.EIGEN_NETWERK,
            Route.ONDERWIJS,
            Route.JEUGDGEZONDHEIDSZORG,
            Route.ERVARINGSDESKUNDIGE,
            Route.ANDERE_WET,
            Route.ANDERE_GEMEENTE);
    private static final Set<Route> VEILIGHEID =
            EnumSet.of(Route.CRISIS, Route.VEILIG_THUIS, Route.SAVE_WERKER, Route.STEUNPUNT_HUISELIJK_GEWELD);
    private static final Pattern VERBODEN = Pattern.compile("(?i)afgewezen|geen recht|afwijzing");

    private static final RuleSet SET = TestRules.noordoostpolder();
    private static final Triage TRIAGE = new Triage(TestRules.KLOK);
    private static final Map<String, BigDecimal> RANG = SET.definitions().stream()
            .map(DefinitionRow::definition)
            .filter(RouteRank.class::isInstance)
            .map(RouteRank.class::cast)
            .collect(Collectors.toMap(RouteRank::code, RouteRank::rank));

    private static final Set<String> ALLE_ONDERDELEN =
            Set.copyOf(TestRules.feiten().values("regionaalVerzoek"));

    @Test
    void elke_willekeurige_casus_houdt_zich_aan_de_beloften() {
        RandomCasussen willekeurig = new RandomCasussen(20150101, SET.voorzieningCodes());
        opAlleKernen(Stream.generate(willekeurig::casus).limit(AANTAL), casus -> {
            Advies advies = advies(casus);
            SoftAssertions beloften = new SoftAssertions();
            lichteRoutes(beloften, casus, advies);
            beschikkingen(beloften, advies);
            redenen(beloften, advies);
            niveaus(beloften, advies);
            naAchttien(beloften, casus, advies);
            regionaalVerzoek(beloften, casus, advies);
            hoofdroute(beloften, advies);
            crisis(beloften, casus, advies);
            alarm(beloften, advies);
            if (!beloften.wasSuccess()) {
                beloften.assertThat(casus).as("casus").isNull();
            }
            beloften.assertAll();
        });
    }

    /** INV2, INV15: moving one safety fact risk-ward never lightens the route or the urgency. */
    @Test
    void een_zorgelijker_antwoord_maakt_het_advies_nooit_lichter() {
        RandomCasussen willekeurig = new RandomCasussen(20181231, SET.voorzieningCodes());
        opAlleKernen(Stream.generate(willekeurig::casus).limit(PAREN), casus -> {
            Advies eerst = advies(casus);
            for (Casus zorgelijker : zorgelijker(casus)) {
                Advies daarna = advies(zorgelijker);
                assertThat(rang(daarna.hoofdroute())).as("%s", casus).isLessThanOrEqualTo(rang(eerst.hoofdroute()));
                assertThat(daarna.urgentie()).as("%s", casus).isLessThanOrEqualTo(eerst.urgentie());
            }
        });
    }

    /** INV4: route and beschikking vary independently. */
    @Test
    void hulp_zonder_beschikking_kan_via_de_specialistentafel_lopen() {
        RandomCasussen willekeurig = new RandomCasussen(4, SET.voorzieningCodes());
        assertThat(IntStream.range(0, 5_000).mapToObj(i -> advies(willekeurig.casus())))
                .anyMatch(advies -> advies.hoofdroute().route() == Route.SPECIALISTENTAFEL
                        && advies.voorzieningen().stream().anyMatch(v -> v.beschikking() == Beschikking.STANDAARD_NEE));
    }

    /** INV13: the empty case asks for safety first, then for the question. */
    @Test
    void de_lege_casus_vraagt_eerst_naar_veiligheid() {
        Advies advies = advies(Casus.of(TestRules.feiten(), "noordoostpolder"));

        assertThat(advies.hoofdroute().route()).isEqualTo(Route.ONVOLLEDIG);
        assertThat(advies.ontbrekend())
                .extracting(Ontbrekend::veld)
                .startsWith(
                        "veiligheid.acuutGevaar",
                        "veiligheid.twijfelVeiligheid",
                        "veiligheid.vermoedenGeweldMishandeling",
                        "hulpvragen");
    }

    /** INV1. */
    private static void opAlleKernen(Stream<Casus> casussen, Consumer<Casus> toets) {
        Pipeline.process(
                PipelineSource.of(casussen),
                casus -> {
                    toets.accept(casus);
                    return casus;
                },
                casus -> {});
    }

    private static void lichteRoutes(SoftAssertions beloften, Casus casus, Advies advies) {
        if (!antwoord(casus, "veiligheid.acuutGevaar").equals("NEE")
                || !antwoord(casus, "veiligheid.twijfelVeiligheid").equals("NEE")
                || !antwoord(casus, "veiligheid.vermoedenGeweldMishandeling").equals("NEE")
                || antwoord(casus, "veiligheid.structureleOnveiligheid").equals("JA")) {
            beloften.assertThat(advies.hoofdroute().route()).as("INV1").isNotIn(LICHT);
        }
    }

    /** INV3. */
    private static void beschikkingen(SoftAssertions beloften, Advies advies) {
        for (Voorziening v : advies.voorzieningen()) {
            Set<Beschikking> toegestaan = switch (v.toegang()) {
                case VRIJ -> EnumSet.of(Beschikking.NEE);
                case SOCIAAL_TEAM ->
                    EnumSet.of(Beschikking.STANDAARD_NEE, Beschikking.GI_BEPALING, Beschikking.ANDERE_WET);
                case INDIVIDUEEL ->
                    EnumSet.of(Beschikking.JA, Beschikking.GI_BEPALING, Beschikking.ONBESLIST, Beschikking.ANDERE_WET);
                case GEDWONGEN -> EnumSet.of(Beschikking.NEE, Beschikking.RECHTER);
            };
            beloften.assertThat(v.beschikking()).as("INV3 " + v.code()).isIn(toegestaan);
        }
    }

    /** INV5, INV6. */
    private static void redenen(SoftAssertions beloften, Advies advies) {
        // A route that follows from a provision names it: "ROUTE VRIJ_TOEGANKELIJK VOOR V2".
        Set<String> conclusies = advies.redenen().stream()
                .map(reden -> ConclusionText.write(reden.conclusie()))
                .flatMap(c -> Stream.of(c, c.replaceFirst(" VOOR .*", "")))
                .collect(Collectors.toSet());
        Stream.of(
                        Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                                .map(r -> "ROUTE " + code(r)),
                        advies.acties().stream().map(a -> "ACTIE " + a.code()),
                        advies.ontbrekend().stream().map(o -> "ONTBREKEND " + o.veld()),
                        advies.openPunten().stream().map(o -> "OPEN_PUNT OP" + o.id()),
                        advies.voorzieningen().stream().map(v -> "VOORZIENING " + v.code()),
                        advies.voorzieningen().stream()
                                .map(v -> "BESCHIKKING " + v.beschikking() + " VOOR " + v.code()),
                        advies.planthemas().stream().map(t -> "PLANTHEMA " + t),
                        Stream.of("URGENTIE " + advies.urgentie(), "COORDINATIE " + advies.coordinatie()))
                .flatMap(s -> s)
                .forEach(conclusie -> beloften.assertThat(conclusies).as("INV5").contains(conclusie));
        for (Reden reden : advies.redenen()) {
            beloften.assertThat(reden.regel() + reden.pakket() + reden.tekst())
                    .as("INV5")
                    .isNotBlank();
            beloften.assertThat(reden.bron().document())
                    .as("INV5 " + reden.regel())
                    .isNotBlank();
            beloften.assertThat(reden.bron().paragraaf())
                    .as("INV5 " + reden.regel())
                    .isNotBlank();
            beloften.assertThat(VERBODEN.matcher(reden.tekst()).find())
                    .as("INV6 " + reden.tekst())
                    .isFalse();
        }
    }

    /** INV8. */
    private static void niveaus(SoftAssertions beloften, Advies advies) {
        advies.voorzieningen().stream()
                .filter(v -> v.interventieniveau() != null)
                .forEach(v -> beloften.assertThat(v.niveaustatus()).as("INV8").isEqualTo(NiveauStatus.AANNAME));
        if (advies.interventieniveau() != null) {
            beloften.assertThat(advies.interventieniveau().status()).as("INV8").isEqualTo(NiveauStatus.AANNAME);
        }
    }

    /** INV9: what another law covers opens no door to the team or the table. */
    private static void naAchttien(SoftAssertions beloften, Casus casus, Advies advies) {
        if (casus.leeftijd() == null || casus.leeftijd() < 18) {
            return;
        }
        boolean allesUitgesloten = advies.voorzieningen().stream()
                .filter(v -> v.toegang() == Toegang.SOCIAAL_TEAM || v.toegang() == Toegang.INDIVIDUEEL)
                .allMatch(v -> v.beschikking() == Beschikking.ANDERE_WET);
        if (allesUitgesloten) {
            beloften.assertThat(advies.redenen())
                    .as("INV9")
                    .noneMatch(r -> r.regel().startsWith("gewenste_hulp_route-D11")
                            || r.regel().startsWith("gewenste_hulp_route-D12"));
        }
    }

    /** INV10. */
    private static void regionaalVerzoek(SoftAssertions beloften, Casus casus, Advies advies) {
        if (advies.regionaalVerzoek() != null) {
            beloften.assertThat(advies.regionaalVerzoek().compleet())
                    .as("INV10")
                    .isEqualTo(casus.value("regionaalVerzoek").equals(ALLE_ONDERDELEN));
        }
    }

    /** INV14, INV15: one primary route, and safety in front. */
    private static void hoofdroute(SoftAssertions beloften, Advies advies) {
        beloften.assertThat(advies.nevenroutes())
                .as("INV14")
                .extracting(RouteAdvies::route)
                .doesNotContain(advies.hoofdroute().route())
                .doesNotHaveDuplicates();
        if (advies.nevenroutes().stream().anyMatch(r -> VEILIGHEID.contains(r.route()))) {
            beloften.assertThat(advies.hoofdroute().route()).as("INV15").isIn(VEILIGHEID);
        }
    }

    /** Whichever row asks for it, nothing is named before the call that saves a life. */
    private static void alarm(SoftAssertions beloften, Advies advies) {
        if (advies.acties().stream().anyMatch(Actie::isAlarm)) {
            beloften.assertThat(advies.acties().get(0).isAlarm())
                    .as("112 vooraan")
                    .isTrue();
        }
    }

    /** INV15. */
    private static void crisis(SoftAssertions beloften, Casus casus, Advies advies) {
        List<String> acties = advies.acties().stream().map(Actie::code).toList();
        if (antwoord(casus, "veiligheid.acuutGevaar").equals("JA")
                || casus.value("veiligheid.meldingVeiligThuis").equals("CRISIS")) {
            beloften.assertThat(advies.hoofdroute().route()).as("INV15").isEqualTo(Route.CRISIS);
            beloften.assertThat(advies.urgentie()).as("INV15").isEqualTo(Urgentie.ACUUT);
            beloften.assertThat(acties).as("INV15").contains("BEL_112_BIJ_LEVENSGEVAAR", "CRISISDIENST_VEILIG_THUIS");
        }
        boolean zwaar = Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                .anyMatch(r -> r.route() == Route.CRISIS || r.vorm() == Vorm.MELDEN);
        if (zwaar) {
            beloften.assertThat(acties).as("INV15").doesNotContain("AFSCHALEN_SAVE");
        }
    }

    private static BigDecimal rang(RouteAdvies route) {
        return RANG.get(code(route));
    }

    private static String code(RouteAdvies route) {
        return route.vorm() == null ? route.route().name() : route.route() + "(" + route.vorm() + ")";
    }

    private static List<Casus> zorgelijker(Casus casus) {
        List<Casus> stappen = new ArrayList<>();
        for (String vraag : List.of(
                "veiligheid.acuutGevaar",
                "veiligheid.twijfelVeiligheid",
                "veiligheid.vermoedenGeweldMishandeling",
                "veiligheid.structureleOnveiligheid")) {
            omhoog(antwoord(casus, vraag)).forEach(antwoord -> stappen.add(casus.with(vraag, antwoord)));
        }
        for (String vraag : List.of("veiligheid.effectieveHulpMogelijk", "veiligheid.hulpGeaccepteerd")) {
            omlaag(antwoord(casus, vraag)).forEach(antwoord -> stappen.add(casus.with(vraag, antwoord)));
        }
        return stappen;
    }

    private static String antwoord(Casus casus, String vraag) {
        return String.valueOf(casus.value(vraag));
    }

    private static List<String> omhoog(String antwoord) {
        return switch (antwoord) {
            case "NEE" -> List.of("ONBEKEND", "JA");
            case "ONBEKEND" -> List.of("JA");
            default -> List.of();
        };
    }

    private static List<String> omlaag(String antwoord) {
        return switch (antwoord) {
            case "JA" -> List.of("ONBEKEND", "NEE");
            case "ONBEKEND" -> List.of("NEE");
            default -> List.of();
        };
    }

    private static Advies advies(Casus casus) {
        return TRIAGE.advise(casus, TestRules.bibliotheek().snapshot());
    }
}
