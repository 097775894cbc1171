// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier.overzicht;

import static nl.jeugdroute.dossier.overzicht.Maandoverzicht.GEEN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.dossier.Besluitsoort;
import nl.jeugdroute.dossier.Rangorde;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts recorded adviezen. It reads no account and no case, and gives out only what is safe to show. */
public class Overzicht {

    private static final int MAANDEN = 12;
    private static final ZoneId TIJDZONE = ZoneId.of("Europe/Amsterdam");

    private static final String TOTAAL =
            "select count(*) from dossierstuk where vastgelegd_op >= :van and vastgelegd_op < :tot";
    private static final String MAAND = """
        select route, niveau, organisatieniveau, beschikking, besluit, count(*) as aantal
          from dossierstuk where vastgelegd_op >= :van and vastgelegd_op < :tot
         group by route, niveau, organisatieniveau, beschikking, besluit
        """;
    private static final String OPEN_PUNTEN = """
        select kenmerk.waarde, count(*) as aantal
          from dossierstuk stuk join advieskenmerk kenmerk on kenmerk.advies_id = stuk.id
         where kenmerk.soort = 'OPEN_PUNT' and stuk.vastgelegd_op >= :van and stuk.vastgelegd_op < :tot
         group by kenmerk.waarde
        """;
    private static final String BESLUITEN = """
        select kenmerk.waarde, besluit.soort, besluit.route, besluit.vorm, besluit.reden, count(*) as aantal
          from besluit
          join dossierstuk stuk on stuk.id = besluit.advies_id and stuk.besluit_versie = besluit.versie
          join advieskenmerk kenmerk on kenmerk.advies_id = stuk.id and kenmerk.soort = 'REGEL'
         where besluit.status = 'VAST'
         group by kenmerk.waarde, besluit.soort, besluit.route, besluit.vorm, besluit.reden
        """;

    private final JdbcClient jdbc;
    private final Clock klok;

    public Overzicht(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** The months that can be asked for, this one first. */
    public List<YearMonth> maanden() {
        YearMonth nu = YearMonth.now(klok.withZone(TIJDZONE));
        return IntStream.range(0, MAANDEN).mapToObj(nu::minusMonths).toList();
    }

    /** How many adviezen were recorded in each of those months, this one first. */
    public List<Maandtotaal> totalen() {
        return maanden().stream()
                .map(maand -> new Maandtotaal(maand, Aantal.van(totaal(maand))))
                .toList();
    }

    private long totaal(YearMonth maand) {
        return jdbc.sql(TOTAAL)
                .param("van", begin(maand))
                .param("tot", begin(maand.plusMonths(1)))
                .query(Long.class)
                .single();
    }

    /** A group of adviezen of one month that are the same in all that is counted. */
    private record Groep(
            String route, String niveau, String organisatieniveau, String beschikking, String besluit, long aantal) {}

    /** What was recorded in one month. */
    public Maandoverzicht maand(YearMonth maand) {
        List<Groep> groepen = jdbc.sql(MAAND)
                .param("van", begin(maand))
                .param("tot", begin(maand.plusMonths(1)))
                .query((rij, nummer) -> new Groep(
                        rij.getString("route"),
                        of(rij.getString("niveau")),
                        of(rij.getString("organisatieniveau")),
                        of(rij.getString("beschikking")),
                        of(rij.getString("besluit")),
                        rij.getLong("aantal")))
                .list();
        long totaal = groepen.stream().mapToLong(Groep::aantal).sum();
        return new Maandoverzicht(
                maand,
                Aantal.van(totaal),
                verdeel(groepen, Groep::route),
                verdeel(groepen, Groep::niveau),
                verdeel(groepen, Groep::organisatieniveau),
                verdeel(groepen, Groep::beschikking),
                verdeel(groepen, Groep::besluit),
                totaal < Aantal.KLEINSTE ? List.of() : openPunten(maand, totaal));
    }

    private static List<Telregel> verdeel(List<Groep> groepen, Function<Groep, String> naar) {
        return Verdeling.van(
                groepen.stream().collect(Collectors.groupingBy(naar, Collectors.summingLong(Groep::aantal))));
    }

    private List<Telregel> openPunten(YearMonth maand, long totaal) {
        Map<String, Long> perPunt = new HashMap<>();
        jdbc.sql(OPEN_PUNTEN)
                .param("van", begin(maand))
                .param("tot", begin(maand.plusMonths(1)))
                .query(rij -> {
                    perPunt.put(rij.getString("waarde"), rij.getLong("aantal"));
                });
        return perPunt.entrySet().stream()
                .map(punt -> new Telregel(List.of(punt.getKey()), Aantal.van(punt.getValue(), totaal)))
                .sorted((een, ander) -> {
                    int meest =
                            Long.compare(ander.aantal().waarde(), een.aantal().waarde());
                    return meest != 0
                            ? meest
                            : Integer.compare(
                                    Integer.parseInt(een.groepen().get(0)),
                                    Integer.parseInt(ander.groepen().get(0)));
                })
                .toList();
    }

    /** Rows people deviated from, over all adviezen with a decision that counts, the most deviated from first. */
    public List<Regelafwijking> afwijkingen() {
        Map<String, Afwijkingteller> perRij = new LinkedHashMap<>();
        jdbc.sql(BESLUITEN).query(rij -> {
            String vorm = rij.getString("vorm");
            perRij.computeIfAbsent(rij.getString("waarde"), Afwijkingteller::new)
                    .tel(
                            Besluitsoort.valueOf(rij.getString("soort")),
                            Rangorde.code(
                                    Route.valueOf(rij.getString("route")), vorm == null ? null : Vorm.valueOf(vorm)),
                            of(rij.getString("reden")),
                            rij.getLong("aantal"));
        });
        return perRij.values().stream()
                .filter(Afwijkingteller::telt)
                .sorted(Afwijkingteller.vaakstEerst())
                .map(Afwijkingteller::uitkomst)
                .toList();
    }

    private static String of(@Nullable String waarde) {
        return Objects.requireNonNullElse(waarde, GEEN);
    }

    private static OffsetDateTime begin(YearMonth maand) {
        return maand.atDay(1).atStartOfDay(TIJDZONE).toOffsetDateTime();
    }
}
