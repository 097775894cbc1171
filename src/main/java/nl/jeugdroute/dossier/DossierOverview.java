// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dossier;

import static nl.jeugdroute.dossier.MonthOverview.NONE;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.advies.Vorm;
import nl.jeugdroute.dossier.statistics.DeviationCounter;
import nl.jeugdroute.dossier.statistics.SafeDistribution;
import nl.jeugdroute.rules.NumberText;
import nl.jeugdroute.rules.RowRenaming;
import nl.jeugdroute.rules.RowRenaming.RowName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dossier overview: counts recorded adviezen. It reads no account and no case, and gives out only what is safe to show.
 */
public class DossierOverview {

    private static final int MONTHS = 12;

    private static final String TOTAL =
            "select count(*) from dossierstuk where vastgelegd_op >= :van and vastgelegd_op < :tot";
    private static final String MONTH = """
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
    private final Clock clock;

    public DossierOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The months that can be asked for, this one first. */
    public List<YearMonth> months() {
        YearMonth now = YearMonth.from(DutchTime.today(clock));
        return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
    }

    /** How many adviezen were recorded in each of those months, this one first. */
    public List<MonthTotal> totals() {
        return months().stream()
                .map(month -> new MonthTotal(month, SafeCount.of(total(month))))
                .toList();
    }

    private long total(YearMonth month) {
        return jdbc.sql(TOTAL)
                .param("van", start(month))
                .param("tot", start(month.plusMonths(1)))
                .query(Long.class)
                .single();
    }

    /** A group of adviezen of one month that are the same in all that is counted. */
    private record MonthGroup(
            String route,
            @Nullable String niveau,
            @Nullable String organisatieniveau,
            @Nullable String beschikking,
            @Nullable String besluit,
            long aantal) {}

    /** Overview of one month. */
    public MonthOverview month(YearMonth month) {
        List<MonthGroup> groups = jdbc.sql(MONTH)
                .param("van", start(month))
                .param("tot", start(month.plusMonths(1)))
                .query(MonthGroup.class)
                .list();
        long total = groups.stream().mapToLong(MonthGroup::aantal).sum();
        return new MonthOverview(
                month,
                SafeCount.of(total),
                distribute(groups, MonthGroup::route),
                distribute(groups, MonthGroup::niveau),
                distribute(groups, MonthGroup::organisatieniveau),
                distribute(groups, MonthGroup::beschikking),
                distribute(groups, MonthGroup::besluit),
                total < SafeCount.SMALLEST ? List.of() : openPunten(month, total));
    }

    private static List<GroupCount> distribute(List<MonthGroup> groups, Function<MonthGroup, @Nullable String> to) {
        return SafeDistribution.of(groups.stream()
                .collect(Collectors.groupingBy(
                        group -> orElse(to.apply(group)), Collectors.summingLong(MonthGroup::aantal))));
    }

    private List<GroupCount> openPunten(YearMonth month, long total) {
        Map<String, Long> perPoint = new HashMap<>();
        jdbc.sql(OPEN_PUNTEN)
                .param("van", start(month))
                .param("tot", start(month.plusMonths(1)))
                .query(row -> {
                    perPoint.put(row.getString("waarde"), row.getLong("aantal"));
                });
        return perPoint.entrySet().stream()
                .map(point -> new GroupCount(List.of(point.getKey()), SafeCount.of(point.getValue(), total)))
                .sorted((one, other) -> {
                    int largest =
                            Long.compare(other.count().value(), one.count().value());
                    return largest != 0
                            ? largest
                            : Integer.compare(
                                    NumberText.whole(one.groups().get(0)).orElse(0),
                                    NumberText.whole(other.groups().get(0)).orElse(0));
                })
                .toList();
    }

    /** Rows people deviated from, over all adviezen with a decision that counts, the most deviated from first. */
    public List<RuleDeviation> deviations() {
        Map<String, DeviationCounter> perRow = new LinkedHashMap<>();
        jdbc.sql(BESLUITEN).query(row -> {
            String vorm = row.getString("vorm");
            perRow.computeIfAbsent(currentRow(row.getString("waarde")), DeviationCounter::new)
                    .count(
                            BesluitKind.valueOf(row.getString("soort")),
                            RouteVorm.of(
                                            Route.valueOf(row.getString("route")),
                                            vorm == null ? null : Vorm.valueOf(vorm))
                                    .code(),
                            orElse(row.getString("reden")),
                            row.getLong("aantal"));
        });
        return perRow.values().stream()
                .filter(DeviationCounter::counts)
                .sorted(DeviationCounter.mostFrequentFirst())
                .map(DeviationCounter::outcome)
                .toList();
    }

    /** A row counts under the name it has now, whatever it was called when the advies was recorded. */
    private static String currentRow(String recorded) {
        int slash = recorded.indexOf('/');
        RowName now = RowRenaming.current(new RowName(recorded.substring(0, slash), recorded.substring(slash + 1)));
        return now.layer() + "/" + now.id();
    }

    private static String orElse(@Nullable String value) {
        return Objects.requireNonNullElse(value, NONE);
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(DutchTime.ZONE).toOffsetDateTime();
    }
}
