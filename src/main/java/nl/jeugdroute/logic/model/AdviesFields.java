// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.logic.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.jeugdroute.advies.ConclusionKey;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.logic.RuleModel;
import org.jspecify.annotations.Nullable;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Advies fields: what an advies says in the end, as fields that an invariant can speak about. */
public record AdviesFields(RuleModel model) {

    public Optional<FieldLogic> fact(String name, @Nullable String voorziening) {
        return Optional.ofNullable(
                switch (name) {
                    case "hoofdroute" ->
                        new FieldLogic.PrimaryRouteFieldLogic(
                                model.space(), model.outcome().primaryRoute());
                    case "coordinatie" -> value(model.outcome().coordinatie());
                    case "urgentie" -> value(model.outcome().urgentie());
                    case "interventieniveau" -> niveau();
                    case "acties" -> list(ConclusionKind.ACTIE);
                    case "ontbrekend" -> list(ConclusionKind.ONTBREKEND);
                    case "openPunten" -> list(ConclusionKind.OPEN_PUNT);
                    case "verzoek" -> list(ConclusionKind.VERZOEK);
                    case "verzoekOntbreekt" -> list(ConclusionKind.VERZOEK_ONTBREEKT);
                    case "pgbMogelijk" -> concluding(ConclusionKind.PGB, null);
                    case "voorziening.besluit" -> concluding(ConclusionKind.BESCHIKKING, voorziening);
                    default -> null;
                });
    }

    private FieldLogic value(Map<? extends Enum<?>, BDD> values) {
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        values.forEach((value, statement) -> when.put(value.name(), statement));
        return new FieldLogic.ValueFieldLogic(model.space(), when);
    }

    private FieldLogic niveau() {
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        BDD none = model.space().truth();
        for (Map.Entry<Integer, BDD> niveau : model.outcome().niveau().entrySet()) {
            when.put(BigDecimal.valueOf(niveau.getKey()), niveau.getValue());
            none = none.and(niveau.getValue().negate());
        }
        when.put(null, none);
        return new FieldLogic.ValueFieldLogic(model.space(), when);
    }

    private FieldLogic list(ConclusionKind kind) {
        Map<String, BDD> when = new TreeMap<>();
        model.conclusions().forEach((key, statement) -> {
            if (key.kind() == kind) {
                when.merge(key.value().code(), statement, BDD::or);
            }
        });
        return new FieldLogic.ListFieldLogic(model.space(), when);
    }

    private FieldLogic concluding(ConclusionKind kind, @Nullable String voorziening) {
        Map<@Nullable Object, BDD> when = new LinkedHashMap<>();
        BDD none = model.space().truth();
        for (Map.Entry<ConclusionKey, BDD> conclusion : model.conclusions().entrySet()) {
            ConclusionKey key = conclusion.getKey();
            if (key.kind() == kind && (voorziening == null || voorziening.equals(key.voorziening()))) {
                when.merge(key.value().code(), conclusion.getValue(), BDD::or);
                none = none.and(conclusion.getValue().negate());
            }
        }
        when.put(null, none);
        return new FieldLogic.ValueFieldLogic(model.space(), when);
    }
}
