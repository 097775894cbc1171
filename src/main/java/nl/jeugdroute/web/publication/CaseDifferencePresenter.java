// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.impact.CasusDifference;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageCaseDifference;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageFieldDifference;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageFragment;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageGroup;
import nl.jeugdroute.web.publication.ImpactPage.ImpactPageSide;
import nl.jeugdroute.web.wording.PageWording;
import org.springframework.stereotype.Component;

/** Case difference presenter: cases that get another advies, before and after. */
@Component
class CaseDifferencePresenter {

    private static final String SEPARATOR = ", ";
    private static final Pattern WITH_ROUTE = Pattern.compile("([A-Z]{3,}[A-Z_]*(?:\\([A-Z_]+\\))?)(: .*|)");
    private static final Pattern WITH_CODE =
            Pattern.compile("(.*?\\b(toegang|beschikking|organisatieniveau|herkomst))" + " ([A-Z][A-Z_]+)");

    private final PageWording wording;
    private final RouteWording routes;

    CaseDifferencePresenter(PageWording wording, RouteWording routes) {
        this.wording = wording;
        this.routes = routes;
    }

    /** The cases by the move they make; those whose route stays come last. */
    List<ImpactPageGroup> groups(List<CasusDifference> differences, TransitionMatrixPresenter matrix) {
        Map<String, ImpactPageGroup> groups = new LinkedHashMap<>();
        differences.stream()
                .sorted((a, b) -> Boolean.compare(sameRoute(a), sameRoute(b)))
                .forEach(difference -> {
                    String from = code(difference.current());
                    String to = code(difference.proposed());
                    groups.computeIfAbsent(
                                    matrix.anchor(from, to),
                                    fresh -> new ImpactPageGroup(fresh, title(from, to), new ArrayList<>()))
                            .differences()
                            .add(line(difference));
                });
        return List.copyOf(groups.values());
    }

    private String title(String from, String to) {
        return from.equals(to)
                ? "De route blijft, er verandert iets anders"
                : routes.name(from) + " wordt " + routes.name(to);
    }

    private static boolean sameRoute(CasusDifference difference) {
        return code(difference.current()).equals(code(difference.proposed()));
    }

    private ImpactPageCaseDifference line(CasusDifference difference) {
        List<String> sentences = new ArrayList<>();
        difference.lighter().forEach(sentence -> sentences.add("Lichter: " + routes.inSentence(sentence)));
        difference.heavier().forEach(sentence -> sentences.add("Zwaarder: " + routes.inSentence(sentence)));
        boolean lighter = !difference.lighter().isEmpty();
        boolean heavier = !difference.heavier().isEmpty();
        String direction = lighter == heavier
                ? lighter ? "deels lichter, deels zwaarder" : "wordt anders"
                : lighter ? "wordt lichter" : "wordt zwaarder";
        return new ImpactPageCaseDifference(
                difference.casus().name(),
                difference.casus().title(),
                side(difference.current()),
                side(difference.proposed()),
                direction,
                sentences,
                difference.fields().stream()
                        .map(fact -> new ImpactPageFieldDifference(
                                fact.veld().label(),
                                pieces(fact.nu(), fact.straks()),
                                pieces(fact.straks(), fact.nu())))
                        .toList(),
                difference.rows());
    }

    /** The pieces between commas: of a long list only what differs asks for attention. */
    private List<ImpactPageFragment> pieces(String text, String others) {
        List<String> other = List.of(others.split(SEPARATOR));
        return Arrays.stream(ImpactPresenter.empty(text).split(SEPARATOR))
                .map(piece -> new ImpactPageFragment(readable(piece), !other.contains(piece)))
                .toList();
    }

    /** "organisatieniveau LOKAAL" and "SAVE_WERKER(CONSULT): 000 000 0000" in words. */
    private String readable(String piece) {
        Matcher route = WITH_ROUTE.matcher(piece);
        if (route.matches()) {
            return routes.name(route.group(1)) + route.group(2);
        }
        Matcher code = WITH_CODE.matcher(piece);
        return code.matches()
                ? code.group(1) + " "
                        + wording.value(code.group(2), code.group(3)).toLowerCase(Locale.ROOT)
                : piece;
    }

    /** One side of a case. */
    ImpactPageSide side(Advies advies) {
        RouteAdvies route = advies.hoofdroute();
        String vorm =
                route.vorm() == null ? "" : ", " + wording.value(route.vorm()).toLowerCase(Locale.ROOT);
        return new ImpactPageSide(route.naam() + vorm, route.instructie(), wording.value(advies.urgentie()));
    }

    private static String code(Advies advies) {
        RouteAdvies route = advies.hoofdroute();
        return route.code();
    }
}
