// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.ConclusionCode;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.ConclusionValue;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.logic.LogicSpace;
import nl.jeugdroute.logic.RuleModel;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.RouteRank;
import org.logicng.knowledgecompilation.bdds.BDD;

/** In which cases two models, laid out in one space, give another advies. */
final class AdviesDiff {

    /** What stands in an advies as it was concluded; of the other kinds only the outcome does. */
    private static final Set<ConclusionKind> ZOALS_GECONCLUDEERD = Set.of(
            ConclusionKind.ACTIE,
            ConclusionKind.ONTBREKEND,
            ConclusionKind.OPEN_PUNT,
            ConclusionKind.VERZOEK,
            ConclusionKind.PGB,
            ConclusionKind.PLANTHEMA,
            ConclusionKind.VOORBEHOUD);

    private final LogicSpace ruimte;
    private final RuleModel nu;
    private final RuleModel straks;
    private BDD verschil;

    private AdviesDiff(RuleModel nu, RuleModel straks) {
        this.ruimte = nu.space();
        this.nu = nu;
        this.straks = straks;
        this.verschil = ruimte.alwaysFalse();
    }

    /** The cases in which anything an advies says differs, but for its reasons. */
    static BDD van(RuleModel nu, RuleModel straks) {
        AdviesDiff verschil = new AdviesDiff(nu, straks);
        verschil.uitkomst();
        verschil.conclusies();
        verschil.voorzieningen();
        return verschil.verschil;
    }

    /** Whether every single conclusion is drawn in the same cases, also those that only lead to others. */
    static boolean elkeConclusieGelijk(RuleModel nu, RuleModel straks) {
        Set<ConclusionKey> sleutels = new TreeSet<>(nu.conclusions().keySet());
        sleutels.addAll(straks.conclusions().keySet());
        return sleutels.stream().allMatch(sleutel -> bij(nu, sleutel).equals(bij(straks, sleutel)))
                && nu.inPlay().equals(straks.inPlay());
    }

    private static BDD bij(RuleModel model, ConclusionKey sleutel) {
        return model.conclusions().getOrDefault(sleutel, model.space().alwaysFalse());
    }

    private void uitkomst() {
        tel(nu.outcome().primaryRoute(), straks.outcome().primaryRoute());
        tel(nu.outcome().besluit(), straks.outcome().besluit());
        tel(nu.outcome().urgentie(), straks.outcome().urgentie());
        tel(nu.outcome().coordinatie(), straks.outcome().coordinatie());
        tel(nu.outcome().niveau(), straks.outcome().niveau());
        tel(voorlopig(nu), voorlopig(straks));
        nu.ruleSet().niveauStatuses().forEach((niveau, status) -> {
            if (status != straks.ruleSet().niveauStatuses().get(niveau)) {
                voeg(nu.outcome().niveau().getOrDefault(niveau, ruimte.alwaysFalse()));
            }
        });
    }

    private static Map<RouteVorm, BDD> voorlopig(RuleModel model) {
        BDD onbekend = model.concludes(ConclusionKind.FEIT, new ConclusionCode("veiligheidOnbekend"));
        return model.outcome().ranking().stream()
                .filter(RouteRank::voorlopig)
                .collect(Collectors.toMap(
                        RouteRank::routeVorm,
                        plaats -> model.outcome()
                                .besluit()
                                .get(plaats.routeVorm())
                                .and(onbekend)));
    }

    private void conclusies() {
        for (ConclusionKey sleutel : sleutels()) {
            switch (sleutel.kind()) {
                case BESCHIKKING, WIE_BESLIST -> tel(bij(nu, sleutel), bij(straks, sleutel));
                case VERZOEK_ONTBREEKT -> tel(verzoek(nu, sleutel.value()), verzoek(straks, sleutel.value()));
                case PGB_NETWERK -> tel(netwerk(nu, sleutel.value()), netwerk(straks, sleutel.value()));
                default -> {
                    if (ZOALS_GECONCLUDEERD.contains(sleutel.kind())) {
                        tel(
                                nu.concludes(sleutel.kind(), sleutel.value()),
                                straks.concludes(sleutel.kind(), sleutel.value()));
                    }
                }
            }
        }
    }

    /** A part is missing only from a request that is needed. */
    private static BDD verzoek(RuleModel model, ConclusionValue onderdeel) {
        return model.concludes(ConclusionKind.VERZOEK_ONTBREEKT, onderdeel)
                .and(model.concludes(ConclusionKind.VERZOEK, new ConclusionCode("NODIG")));
    }

    /** Who may be paid is told only when a budget is asked for. */
    private static BDD netwerk(RuleModel model, ConclusionValue waarde) {
        BDD gevraagd = model.space()
                .anyOf(model.conclusions().entrySet().stream()
                        .filter(conclusie -> conclusie.getKey().kind() == ConclusionKind.PGB)
                        .map(Map.Entry::getValue)
                        .toList());
        return model.concludes(ConclusionKind.PGB_NETWERK, waarde).and(gevraagd);
    }

    private Set<ConclusionKey> sleutels() {
        Set<ConclusionKey> sleutels = new TreeSet<>(nu.conclusions().keySet());
        sleutels.addAll(straks.conclusions().keySet());
        return sleutels;
    }

    private void voorzieningen() {
        tel(nu.inPlay(), straks.inPlay());
        Map<String, CatalogueEntry> anders = catalogus(straks);
        catalogus(nu).forEach((code, regel) -> {
            CatalogueEntry ander = anders.get(code);
            if (ander == null
                    || regel.toegang() != ander.toegang()
                    || regel.organisatieniveau() != ander.organisatieniveau()
                    || !Objects.equals(regel.interventieniveau(), ander.interventieniveau())) {
                voeg(nu.inPlay().get(code));
            }
        });
    }

    private static Map<String, CatalogueEntry> catalogus(RuleModel model) {
        return model.ruleSet().definitions().stream()
                .map(rij -> rij.definition())
                .filter(CatalogueEntry.class::isInstance)
                .map(CatalogueEntry.class::cast)
                .collect(Collectors.toMap(CatalogueEntry::code, regel -> regel));
    }

    private <K> void tel(Map<K, BDD> een, Map<K, BDD> ander) {
        Set<K> alle = new LinkedHashSet<>(een.keySet());
        alle.addAll(ander.keySet());
        alle.forEach(waarde ->
                tel(een.getOrDefault(waarde, ruimte.alwaysFalse()), ander.getOrDefault(waarde, ruimte.alwaysFalse())));
    }

    private void tel(BDD een, BDD ander) {
        if (!een.equals(ander)) {
            voeg(een.and(ander.negate()).or(ander.and(een.negate())));
        }
    }

    private void voeg(BDD anders) {
        verschil = verschil.or(anders);
    }
}
