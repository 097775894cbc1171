// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Triage;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Eighteenth birthday preview: looks ahead to the eighteenth birthday: the same rules, the same facts, another age. The
 * months until then are no fact of a case; they are asked on the page only, and only when something changes.
 */
@Component
public class EighteenthBirthdayPreview {

    private static final int ADULT = 18;
    private static final int AHEAD = 2;
    private static final int MONTHS = 12;

    private final RuleLibrary library;
    private final Triage triage;
    private final PageWording wording;

    EighteenthBirthdayPreview(RuleLibrary library, Triage triage, PageWording wording) {
        this.library = library;
        this.triage = triage;
        this.wording = wording;
    }

    /**
     * The preview, for somebody of 16 or 17; nothing in a crisis, nor when the rules of the advies no longer count.
     *
     * @param months months until the birthday as chosen on the page, or null
     */
    public @Nullable EighteenthBirthdayPage pageFor(Casus casus, Advies advies, @Nullable Integer months) {
        Integer leeftijd = casus.leeftijd();
        if (leeftijd == null
                || leeftijd >= ADULT
                || leeftijd < ADULT - AHEAD
                || advies.hoofdroute().route() == Route.CRISIS) {
            return null;
        }
        return AdviesRuleSetFinder.stillInForce(library, casus, advies)
                .map(rules -> page(rules, casus, advies, leeftijd, months))
                .orElse(null);
    }

    private EighteenthBirthdayPage page(
            RuleSet rules, Casus casus, Advies advies, int leeftijd, @Nullable Integer months) {
        Object help = Objects.requireNonNull(casus.value("hulpVoor18"));
        List<String> affected = difference(advies, upcoming(rules, casus, advies, help));
        boolean mayStart = help.equals("ONBEKEND") && !advies.voorzieningen().isEmpty();
        List<String> whenHelpRuns = mayStart ? difference(advies, upcoming(rules, casus, advies, "LOPEND")) : affected;
        int first = (ADULT - leeftijd - 1) * MONTHS;
        List<Integer> choices = affected.isEmpty()
                ? List.of()
                : IntStream.range(first, first + MONTHS).boxed().toList();
        Integer chosen = months != null && choices.contains(months) ? months : null;
        return new EighteenthBirthdayPage(
                when(leeftijd, chosen, advies.peildatum()),
                affected,
                whenHelpRuns.equals(affected) ? List.of() : orSame(whenHelpRuns),
                choices,
                chosen);
    }

    private static List<String> orSame(List<String> affected) {
        return affected.isEmpty() ? List.of("Dan verandert er niets aan dit advies.") : affected;
    }

    private Advies upcoming(RuleSet rules, Casus casus, Advies advies, Object help) {
        Casus later = casus.with(Map.of("leeftijd", ADULT, "hulpVoor18", help));
        return triage.advise(later, new RulesInForce(rules, advies.peildatum()));
    }

    private static String when(int leeftijd, @Nullable Integer months, LocalDate peildatum) {
        if (months == null) {
            return leeftijd == ADULT - 1
                    ? "De jongere wordt binnen een jaar 18."
                    : "De jongere wordt over 1 tot 2 jaar 18.";
        }
        String duration = switch (months) {
            case 0 -> "binnen een maand";
            case 1 -> "over 1 maand";
            default -> "over " + months + " maanden";
        };
        return "De jongere wordt " + duration + " 18, rond " + DutchTime.month(peildatum.plusMonths(months)) + ".";
    }

    /**
     * Difference that somebody has to prepare for: another route, another law for a provision, a fact that then
     * decides.
     */
    private List<String> difference(Advies current, Advies upcoming) {
        List<String> sentences = new ArrayList<>();
        RouteAdvies primary = upcoming.hoofdroute();
        if (!primary.naam().equals(current.hoofdroute().naam())
                || primary.vorm() != current.hoofdroute().vorm()) {
            sentences.add("De route wordt: " + primary.naam() + ".");
        }
        Set<String> known = routes(current);
        upcoming.nevenroutes().stream()
                .map(RouteAdvies::naam)
                .filter(name -> !known.contains(name))
                .distinct()
                .forEach(name -> sentences.add("Loopt dan mee: " + name + "."));
        Map<String, Voorziening> later = upcoming.voorzieningen().stream()
                .collect(Collectors.toMap(Voorziening::code, Function.identity(), (one, other) -> one));
        current.voorzieningen().forEach(help -> describeHelp(help, later.get(help.code()), sentences));
        Set<String> wasMissing =
                current.ontbrekend().stream().map(fact -> fact.veld()).collect(Collectors.toSet());
        upcoming.ontbrekend().stream()
                .map(fact -> fact.veld())
                .filter(fact -> !wasMissing.contains(fact))
                .forEach(fact -> sentences.add("Dan moet bekend zijn: " + wording.fact(fact) + "."));
        return sentences;
    }

    private void describeHelp(Voorziening current, @Nullable Voorziening upcoming, List<String> sentences) {
        if (upcoming == null) {
            sentences.add(current.naam() + " past dan niet meer bij de leeftijd.");
        } else if (upcoming.beschikking() != current.beschikking()) {
            sentences.add(current.naam() + ": beschikking nu “" + wording.value(current.beschikking()) + "”, dan “"
                    + wording.value(upcoming.beschikking()) + "”.");
        }
    }

    private static Set<String> routes(Advies advies) {
        Set<String> names = advies.nevenroutes().stream().map(RouteAdvies::naam).collect(Collectors.toSet());
        names.add(advies.hoofdroute().naam());
        return names;
    }
}
