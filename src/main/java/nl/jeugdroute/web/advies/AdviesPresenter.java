// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.RouteAdvies;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageNevenroute;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPagePhone;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageProvenance;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRecording;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageTerm;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.PageWording;
import nl.jeugdroute.web.wording.RowLocator;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Advies presenter: puts an advies in words and in order, for the page that has just been asked for and for a recorded
 * one.
 */
@Component
public class AdviesPresenter {

    private final RuleLibrary library;
    private final PageWording wording;

    AdviesPresenter(RuleLibrary library, PageWording wording) {
        this.library = library;
        this.wording = wording;
    }

    /** The page of an advies that is not recorded; it carries the answers along. */
    public AdviesPage page(Casus casus, Advies advies, List<Map.Entry<String, String>> answers) {
        return create(casus, advies, null, answers);
    }

    /** The page of a recorded advies. */
    public AdviesPage page(DossierItem item) {
        AdviesPageRecording recording =
                new AdviesPageRecording(DutchTime.moment(item.recordedAt()), wording.value("rol", item.role()));
        return create(item.casus(), item.advies(), recording, List.of());
    }

    /** The map of an advies. */
    public RouteMapView routeMap(Advies advies) {
        return new RouteMapDrawer(advies, wording, new PackRouteNames(library, wording, advies)).draw();
    }

    /**
     * The map of an advies that is still coming about.
     *
     * @param routes the routes so far, heaviest first
     * @param acties codes of the actions so far
     */
    public RouteMapView routeMap(Advies advies, List<RouteAdvies> routes, Set<String> acties) {
        return new RouteMapDrawer(routes, acties, wording, new PackRouteNames(library, wording, advies)).draw();
    }

    /** Names of routes in the pack of an advies, also those the advies does not conclude. */
    public Function<Route, String> routeNames(Advies advies) {
        PackRouteNames names = new PackRouteNames(library, wording, advies);
        return route -> Stream.concat(Stream.of(advies.hoofdroute()), advies.nevenroutes().stream())
                .filter(concluded -> concluded.route() == route)
                .map(RouteAdvies::naam)
                .findFirst()
                .orElseGet(() -> names.name(route));
    }

    private AdviesPage create(
            Casus casus,
            Advies advies,
            @Nullable AdviesPageRecording recording,
            List<Map.Entry<String, String>> answers) {
        boolean crisis = advies.hoofdroute().route() == Route.CRISIS;
        RowLocator rows = RowLocator.locatorFor(library, advies.gemeente(), advies.peildatum());
        AdviesRationalePresenter substantiation =
                new AdviesRationalePresenter(wording, rows, new AdviesSourceNames(advies));
        CrisisCallPlan callPlan = new CrisisCallPlan(advies);
        boolean kindUnknown = crisis && recording == null && "ONBEKEND".equals(casus.value("veiligheid.crisisSoort"));
        return new AdviesPage(
                crisis ? StatusBarView.NATIONAL : bar(advies),
                kicker(advies),
                advies.hoofdroute().instructie(),
                crisis,
                crisis ? callPlan.steps() : List.of(),
                kindUnknown,
                new KeyFactPresenter(wording).present(advies),
                routeMap(advies),
                nevenroutes(advies),
                new VoorzieningPresenter(wording).present(advies),
                substantiation.acties(crisis ? callPlan.otherActies() : advies.acties()),
                substantiation.ontbrekend(advies.ontbrekend()),
                substantiation.openPunten(advies.openPunten()),
                substantiation.regionaalVerzoek(advies.regionaalVerzoek()),
                substantiation.pgb(advies.pgb()),
                advies.planthemas().stream()
                        .map(theme -> wording.value("factoren", theme))
                        .toList(),
                advies.voorbehoud(),
                substantiation.redenen(advies.redenen()),
                provenance(advies),
                recording,
                answers);
    }

    private StatusBarView bar(Advies advies) {
        return library.packs().stream()
                .filter(pack -> pack.id().equals(advies.gemeente()))
                .map(Pack::validity)
                .findFirst()
                .map(validity -> StatusBarView.of(
                        advies.regelset().naam(), advies.regelset().status(), validity))
                .orElseGet(() -> StatusBarView.of(
                        advies.regelset().naam(),
                        advies.regelset().status(),
                        advies.regelset().tijdvak()));
    }

    private static String kicker(Advies advies) {
        List<String> parts = new ArrayList<>(List.of("Advies", "peildatum " + DutchTime.day(advies.peildatum())));
        if (advies.kenmerk() != null) {
            parts.add("kenmerk " + advies.kenmerk());
        }
        return String.join(" · ", parts);
    }

    private List<AdviesPageNevenroute> nevenroutes(Advies advies) {
        return advies.nevenroutes().stream()
                .map(route -> new AdviesPageNevenroute(
                        new AdviesPageTerm(
                                route.naam(),
                                "begrip."
                                        + route.route()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')),
                        route.vorm() == null ? "" : wording.value(route.vorm()),
                        route.instructie(),
                        route.voorlopig() ? LabelView.VOORLOPIG : null,
                        phone(route)))
                .toList();
    }

    private static @Nullable AdviesPagePhone phone(RouteAdvies route) {
        return route.telefoon() == null || route.telefoon().isBlank() ? null : AdviesPagePhone.of(route.telefoon());
    }

    private static AdviesPageProvenance provenance(Advies advies) {
        return new AdviesPageProvenance(
                advies.regelset().naam(),
                DutchTime.tijdvak(advies.regelset().tijdvak()),
                advies.regelset()
                        .hash()
                        .substring(0, Math.min(12, advies.regelset().hash().length())),
                DutchTime.moment(advies.berekendOp()));
    }
}
