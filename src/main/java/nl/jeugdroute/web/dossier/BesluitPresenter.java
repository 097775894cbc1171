// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.dossier.Besluit;
import nl.jeugdroute.dossier.BesluitError;
import nl.jeugdroute.dossier.BesluitInput;
import nl.jeugdroute.dossier.BesluitKind;
import nl.jeugdroute.dossier.BesluitStatus;
import nl.jeugdroute.dossier.DossierItem;
import nl.jeugdroute.dossier.RouteRanking;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.rules.GlossaryTerm;
import nl.jeugdroute.rules.RouteRank;
import nl.jeugdroute.web.layout.PageErrorView;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Besluit presenter: puts a decision, and the form for one, in words. */
@Component
class BesluitPresenter {

    private static final Map<String, String> NAMES = Map.of(
            "soort", "Besluit",
            "zwaarder", "Route",
            "lichter", "Route",
            "reden", "Reden",
            "toelichting", "Toelichting",
            "rol", "Uw rol",
            "discipline", "Uw discipline");

    private final RuleLibrary library;
    private final PageWording wording;

    BesluitPresenter(RuleLibrary library, PageWording wording) {
        this.library = library;
        this.wording = wording;
    }

    /** Viewer: who looks at the page. */
    record BesluitViewer(String account, boolean mayDecide) {}

    BesluitPage page(
            DossierItem item,
            Optional<RouteRanking> ranking,
            List<Besluit> versions,
            BesluitViewer viewer,
            BesluitInput input,
            List<BesluitError> errors) {
        Optional<RouteRank> advies =
                ranking.flatMap(ordering -> ordering.position(item.advies().hoofdroute()));
        boolean waiting = !versions.isEmpty() && versions.get(0).status() == BesluitStatus.WACHT;
        return new BesluitPage(
                viewer.mayDecide(),
                advies.isPresent()
                        ? ""
                        : "De regels van dit advies zijn er niet meer. Een besluit vastleggen kan niet.",
                versions.isEmpty() ? null : line(versions.get(0)),
                versions.stream().skip(1).map(this::line).toList(),
                waiting && viewer.mayDecide() && !versions.get(0).account().equals(viewer.account()),
                item.advies().hoofdroute().naam(),
                choices(advies.stream().flatMap(position -> ranking.orElseThrow().heavierThan(position).stream())),
                choices(advies.stream().flatMap(position -> ranking.orElseThrow().lighterThan(position).stream())),
                choices("besluit.reden"),
                choices("besluit.rol"),
                choices("besluit.discipline"),
                advies.filter(RouteRanking::isVeiligheid).isPresent(),
                input,
                errors.stream()
                        .collect(Collectors.toMap(
                                BesluitError::field, BesluitError::message, (one, other) -> one + " " + other)));
    }

    /** The errors for the summary. */
    static List<PageErrorView> lines(List<BesluitError> errors) {
        return errors.stream()
                .map(error -> new PageErrorView(
                        NAMES.getOrDefault(error.field(), error.field()), error.message(), "besluit-" + error.field()))
                .toList();
    }

    private BesluitPageVersion line(Besluit besluit) {
        String what = switch (besluit.kind()) {
            case VOLGT -> "Volgt het advies";
            case ZWAARDER -> "Zwaarder dan het advies";
            case LICHTER -> "Lichter dan het advies";
        };
        return new BesluitPageVersion(
                besluit.version(),
                what,
                besluit.routeName() + vorm(besluit.vorm()),
                DutchTime.moment(besluit.takenAt()),
                Stream.of(
                                besluit.role().isEmpty() ? "" : wording.value("besluit.rol", besluit.role()),
                                besluit.discipline().isEmpty()
                                        ? ""
                                        : wording.value("besluit.discipline", besluit.discipline()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                besluit.reden() == null || besluit.kind() != BesluitKind.LICHTER
                        ? ""
                        : wording.value("besluit.reden", besluit.reden()),
                besluit.note(),
                besluit.status() == BesluitStatus.WACHT,
                besluit.confirmedAt() == null ? "" : DutchTime.moment(besluit.confirmedAt()));
    }

    private List<SelectOptionView> choices(Stream<RouteRank> positions) {
        return positions
                .map(position -> new SelectOptionView(position.code(), position.name() + vorm(position.vorm())))
                .toList();
    }

    private String vorm(@Nullable Enum<?> vorm) {
        return vorm == null ? "" : ", " + wording.value(vorm).toLowerCase(Locale.ROOT);
    }

    private List<SelectOptionView> choices(String field) {
        return library.glossary().all().stream()
                .filter(term -> term.fact().equals(field) && term.kind().equals("WAARDE"))
                .map((GlossaryTerm term) -> new SelectOptionView(term.value(), term.label()))
                .toList();
    }
}
