// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Actie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Lezing;
import nl.jeugdroute.advies.Moment;
import nl.jeugdroute.advies.NetwerkBetaalbaar;
import nl.jeugdroute.advies.Ontbrekend;
import nl.jeugdroute.advies.OpenPunt;
import nl.jeugdroute.advies.PgbAdvies;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.RegionaalVerzoek;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageActie;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageActieGroup;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageOntbrekend;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageOpenPunt;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPagePgb;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPagePhone;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageReading;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageReden;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRedenGroup;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRegionaalVerzoek;
import nl.jeugdroute.web.questions.QuestionView;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.NamedValue;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.RowLocator;
import org.jspecify.annotations.Nullable;

/**
 * Advies rationale presenter: what stands behind an advies, in words: actions, gaps, open points, request, budget and
 * reasons.
 */
final class AdviesRationalePresenter {

    private static final String ROUTE = "De route en de urgentie";
    private static final String HELP = "De hulp en de stappen";
    private static final String OPEN = "Wat ontbreekt en wat openstaat";

    private final PageWording wording;
    private final RowLocator rows;
    private final AdviesSourceNames sources;

    AdviesRationalePresenter(PageWording wording, RowLocator rows, AdviesSourceNames sources) {
        this.sources = sources;
        this.wording = wording;
        this.rows = rows;
    }

    List<AdviesPageActieGroup> acties(List<Actie> acties) {
        Map<Moment, List<AdviesPageActie>> groups = new EnumMap<>(Moment.class);
        for (Actie actie : acties) {
            groups.computeIfAbsent(actie.moment(), moment -> new ArrayList<>()).add(line(actie));
        }
        return groups.entrySet().stream()
                .map(group -> new AdviesPageActieGroup(wording.value(group.getKey()), group.getValue()))
                .toList();
    }

    private AdviesPageActie line(Actie actie) {
        boolean toCall = actie.telefoon() != null && !actie.telefoon().isBlank();
        return new AdviesPageActie(
                "actie-" + actie.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                actie.tekst(),
                actie.wie(),
                LabelView.of(actie.sterkte()),
                new LinkView(sources.abbreviate(actie.bron()), actie.bron().url()),
                toCall ? AdviesPagePhone.of(actie.telefoon()) : null);
    }

    List<AdviesPageOntbrekend> ontbrekend(List<Ontbrekend> ontbrekend) {
        return ontbrekend.stream()
                .map(fact -> new AdviesPageOntbrekend(
                        wording.fact(fact.veld()), fact.waarom(), QuestionView.anchor(fact.veld())))
                .toList();
    }

    List<AdviesPageOpenPunt> openPunten(List<OpenPunt> openPunten) {
        return openPunten.stream()
                .map(point -> {
                    List<AdviesPageReading> readings = new ArrayList<>();
                    char letter = 'A';
                    for (Lezing reading : point.lezingen()) {
                        String source = sources.abbreviateIn(reading.bron());
                        readings.add(new AdviesPageReading(String.valueOf(letter++), reading.tekst(), source));
                    }
                    return new AdviesPageOpenPunt(point.id(), point.vraag(), readings, point.beslisser());
                })
                .toList();
    }

    @Nullable
    AdviesPageRegionaalVerzoek regionaalVerzoek(@Nullable RegionaalVerzoek verzoek) {
        if (verzoek == null) {
            return null;
        }
        int missing = verzoek.ontbreekt().size();
        String summary = verzoek.compleet()
                ? "Het verzoek is compleet: alle zeven onderdelen zijn er."
                : "Er zijn " + (7 - missing) + " van de 7 onderdelen. Dit ontbreekt nog:";
        return new AdviesPageRegionaalVerzoek(
                verzoek.compleet(),
                summary,
                verzoek.ontbreekt().stream()
                        .map(component -> wording.value("regionaalVerzoek", component))
                        .toList(),
                verzoek.magLaterAanvullen());
    }

    @Nullable
    AdviesPagePgb pgb(@Nullable PgbAdvies pgb) {
        if (pgb == null) {
            return null;
        }
        List<String> rules = new ArrayList<>();
        rules.add("Een pgb is hooguit " + pgb.maxPercentage() + " procent van de prijs van zorg in natura.");
        if (pgb.netwerkBetaalbaar() != NetwerkBetaalbaar.NVT) {
            String explanation =
                    wording.hint("netwerkBetaalbaar", pgb.netwerkBetaalbaar().name());
            rules.add("Hulp uit het eigen netwerk betalen: "
                    + wording.value(pgb.netwerkBetaalbaar()).toLowerCase(Locale.ROOT) + ". " + explanation);
        }
        rules.add("Wie een pgb aanvraagt, krijgt altijd een besluit van de gemeente.");
        return new AdviesPagePgb(
                wording.value(pgb.mogelijk()) + ". "
                        + wording.hint("pgbMogelijk", pgb.mogelijk().name()),
                rules,
                pgb.voorwaarden().stream().map(this::namedValue).toList());
    }

    /** One line per row of the rules, whatever number of conclusions the row had; the route comes first. */
    List<AdviesPageRedenGroup> redenen(List<Reden> redenen) {
        Set<String> seen = new HashSet<>();
        List<AdviesPageRedenGroup> groups = new ArrayList<>();
        for (String group : List.of(ROUTE, HELP, OPEN)) {
            List<AdviesPageReden> ofGroup = redenen.stream()
                    .filter(reden -> group(reden).equals(group))
                    .filter(reden -> seen.add(reden.pakket() + "/" + reden.regel() + "/" + reden.tekst()))
                    .map(this::why)
                    .toList();
            if (!ofGroup.isEmpty()) {
                groups.add(new AdviesPageRedenGroup(group, ofGroup));
            }
        }
        return groups;
    }

    private static String group(Reden reden) {
        return switch (reden.conclusie().kind()) {
            case ROUTE, URGENTIE, COORDINATIE -> ROUTE;
            case ONTBREKEND, OPEN_PUNT, VOORBEHOUD -> OPEN;
            default -> HELP;
        };
    }

    private AdviesPageReden why(Reden reden) {
        return new AdviesPageReden(
                reden.regel(),
                wording.layer(reden.pakket()),
                reden.tekst(),
                reden.feiten().stream().map(this::namedValue).toList(),
                new LinkView(
                        AdviesSourceNames.inFull(reden.bron()), reden.bron().url()),
                AdviesSourceNames.paragraph(reden.bron()),
                rows.address(reden.pakket(), reden.regel()));
    }

    private NamedValue namedValue(Feit fact) {
        return new NamedValue(wording.fact(fact.veld()), wording.values(fact.veld(), fact.waarde()));
    }
}
