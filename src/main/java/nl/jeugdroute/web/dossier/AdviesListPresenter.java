// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.Route;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.dossier.AdviezenListing;
import nl.jeugdroute.dossier.Dossier;
import nl.jeugdroute.dossier.DossierEntry;
import nl.jeugdroute.dossier.DossierListEntry;
import nl.jeugdroute.dossier.DossierListQuery;
import nl.jeugdroute.dossier.DossierListSlice;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.web.dossier.AdviesListPage.AdviesListPageEntry;
import nl.jeugdroute.web.layout.SelectOptionView;
import nl.jeugdroute.web.wording.PageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Advies list presenter: reads a page of the list and puts it in words. */
@Component
public class AdviesListPresenter {

    private static final int PER_PAGE = 25;

    private final AdviezenListing list;
    private final Dossier dossier;
    private final AdviesFreshness freshness;
    private final RuleLibrary library;
    private final PageWording wording;

    AdviesListPresenter(
            AdviezenListing list,
            Dossier dossier,
            AdviesFreshness freshness,
            RuleLibrary library,
            PageWording wording) {
        this.list = list;
        this.dossier = dossier;
        this.freshness = freshness;
        this.library = library;
        this.wording = wording;
    }

    /** The page of the list for an account. */
    public AdviesListPage page(AdviesListFilter filter, String account) {
        Set<String> inForce = freshness.hashesInForce();
        DossierListQuery query = filter.query(account, filter.changed() ? outdated(inForce) : Set.of());
        DossierListSlice page = list.page(query, PER_PAGE);
        int count = list.count(query);
        List<DossierListEntry> entries = page.entries();
        boolean outdated = entries.stream().anyMatch(entry -> !inForce.contains(entry.setHash()));
        return new AdviesListPage(
                filter,
                choices(Route.values()),
                choices(Urgentie.values()),
                List.of(
                        new SelectOptionView("NIEUWSTE", "Nieuwste eerst"),
                        new SelectOptionView("OUDSTE", "Oudste eerst"),
                        new SelectOptionView("URGENTSTE", "Meest urgent eerst")),
                count(count),
                count == 0 && !filter.isActive(),
                entries.stream()
                        .map(entry -> entry(entry, inForce, filter.withOutcome()))
                        .toList(),
                page.moreBefore() && !entries.isEmpty()
                        ? filter.address(entries.get(0).location(true))
                        : null,
                page.moreAfter() && !entries.isEmpty()
                        ? filter.address(entries.get(entries.size() - 1).location(false))
                        : null,
                outdated && !filter.withOutcome() ? filter.addressWithOutcome() : null);
    }

    private Set<String> outdated(Set<String> inForce) {
        Set<String> outdated = new HashSet<>(list.setHashes());
        outdated.removeAll(inForce);
        return outdated;
    }

    private static String count(int count) {
        if (count > AdviezenListing.MAX_COUNTED) {
            return "Meer dan 1.000 adviezen";
        }
        return count == 1 ? "1 advies" : count + " adviezen";
    }

    private AdviesListPageEntry entry(DossierListEntry entry, Set<String> inForce, boolean withOutcome) {
        DossierEntry advies = entry.advies();
        String vorm =
                advies.vorm() == null ? "" : ", " + wording.value(advies.vorm()).toLowerCase(Locale.ROOT);
        return new AdviesListPageEntry(
                advies.id(),
                DutchTime.brief(advies.recordedAt()),
                advies.routeName() + vorm,
                inForce.contains(entry.setHash()) ? "" : stamp(advies, withOutcome),
                wording.value(advies.urgentie()),
                entry.openFactCount() == 0 ? "geen" : String.valueOf(entry.openFactCount()),
                besluit(entry.besluit()),
                "WACHT".equals(entry.besluit()),
                advies.kenmerk() == null ? "" : advies.kenmerk(),
                gemeente(advies.gemeente()));
    }

    private String stamp(DossierEntry advies, boolean withOutcome) {
        return withOutcome
                ? dossier.find(advies.id())
                        .map(item -> "Regels gewijzigd. Uitkomst nu: " + freshness.currentOutcome(item))
                        .orElse("Regels gewijzigd")
                : "Regels gewijzigd";
    }

    private static String besluit(@Nullable String besluit) {
        return switch (besluit == null ? "" : besluit) {
            case "VOLGT" -> "Volgt het advies";
            case "ZWAARDER" -> "Zwaarder";
            case "LICHTER" -> "Lichter";
            case "WACHT" -> "Wacht op tweede persoon";
            default -> "";
        };
    }

    private String gemeente(String id) {
        return library.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .map(Pack::name)
                .findFirst()
                .orElse(id);
    }

    private List<SelectOptionView> choices(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new SelectOptionView(value.name(), wording.value(value)))
                .collect(Collectors.toList());
    }
}
