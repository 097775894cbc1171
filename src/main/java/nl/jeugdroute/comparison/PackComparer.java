// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.jeugdroute.advies.Beschikking;
import nl.jeugdroute.advies.Toegang;
import nl.jeugdroute.comparison.PackComparison.LayerRowId;
import nl.jeugdroute.comparison.PackComparison.PackComparisonBlock;
import nl.jeugdroute.comparison.PackComparison.PackComparisonCell;
import nl.jeugdroute.comparison.PackComparison.PackComparisonSide;
import nl.jeugdroute.comparison.PackComparison.PackFigures;
import nl.jeugdroute.comparison.PackComparison.RepeatedStatements;
import nl.jeugdroute.comparison.PackComparison.SharedStatement;
import nl.jeugdroute.comparison.PackComparison.StatementLocation;
import nl.jeugdroute.comparison.RowStatement.ConsequenceSentence;
import nl.jeugdroute.comparison.RowStatement.RowStatementKind;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.rules.CatalogueEntry;
import nl.jeugdroute.rules.OpenPuntDescription;
import nl.jeugdroute.rules.RuleTable;

/** Pack comparer: lays packs side by side. */
public final class PackComparer {

    /** The layer that every pack stands on. */
    static final String NATIONAL = "landelijk";

    private final Snapshot snapshot;
    private final TopicLocator locator = new TopicLocator();
    private final PackTrialCasussen trials;

    public PackComparer(Snapshot snapshot, Clock clock) {
        this.snapshot = snapshot;
        this.trials = new PackTrialCasussen(snapshot, clock);
    }

    /** A pack with the rules of its day. */
    record ChosenPack(Pack pack, PackComparisonChoice choice, RuleSet rules) {

        String id() {
            return pack.id();
        }
    }

    /**
     * The packs side by side.
     *
     * @param topics the subjects to tell about
     * @throws PackChoiceException when these packs cannot be laid side by side
     */
    public PackComparison layOut(List<PackComparisonChoice> choices, Collection<ComparisonTopic> topics) {
        List<Pack> packs = PackComparisonChoice.find(choices, snapshot);
        List<ChosenPack> chosen = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            chosen.add(new ChosenPack(packs.get(i), choices.get(i), rules(choices.get(i))));
        }
        return new PackComparison(
                chosen.stream().map(this::side).toList(),
                topics.stream().map(topic -> block(topic, chosen)).toList(),
                trials.under(chosen));
    }

    private RuleSet rules(PackComparisonChoice choice) {
        try {
            return snapshot.ruleSetFor(choice.pack(), choice.day());
        } catch (NoRulesOnDateException outsidePeriod) {
            throw new PackChoiceException(choice.pack() + ": " + outsidePeriod.getMessage());
        }
    }

    private PackComparisonSide side(ChosenPack chosen) {
        return new PackComparisonSide(
                chosen.id(),
                chosen.pack().name(),
                chosen.pack().status(),
                snapshot.peildatum(chosen.id(), chosen.choice().day()),
                chosen.pack().validity(),
                chosen.pack().layers(),
                figures(chosen.rules()));
    }

    private static PackFigures figures(RuleSet rules) {
        int own = 0;
        int assumptions = 0;
        for (RuleTable table : rules.tables()) {
            if (!table.layer().equals(NATIONAL)) {
                own += table.rows().size();
                assumptions += (int) table.rows().stream()
                        .filter(row -> row.cell("grondslag").equals("AANNAME"))
                        .count();
            }
        }
        List<CatalogueEntry> help = rules.definitions(CatalogueEntry.class);
        int free = (int)
                help.stream().filter(entry -> entry.toegang() == Toegang.VRIJ).count();
        int maatregelen = (int) help.stream()
                .filter(entry -> entry.beschikking() == Beschikking.RECHTER)
                .count();
        return new PackFigures(
                free,
                help.size() - free - maatregelen,
                rules.definitions(OpenPuntDescription.class).size(),
                own,
                assumptions);
    }

    private PackComparisonBlock block(ComparisonTopic topic, List<ChosenPack> chosen) {
        Map<String, Map<String, RowStatement>> perPack = new LinkedHashMap<>();
        for (ChosenPack side : chosen) {
            Map<String, RowStatement> byContent = new LinkedHashMap<>();
            locator.hits(topic, side.rules(), snapshot.glossary()).forEach(hit -> byContent.put(hit.inhoud(), hit));
            perPack.put(side.id(), byContent);
        }
        Map<String, RowStatement> first = perPack.values().iterator().next();
        List<SharedStatement> equal = first.values().stream()
                .filter(hit -> perPack.values().stream().allMatch(side -> side.containsKey(hit.inhoud())))
                .map(hit -> equal(hit, perPack))
                .toList();
        Set<String> told = new LinkedHashSet<>();
        equal.forEach(part -> told.add(part.vondst().inhoud()));
        List<PackComparisonCell> boxes = new ArrayList<>();
        perPack.forEach((pack, hits) -> boxes.add(box(topic, pack, hits, told, perPack)));
        return new PackComparisonBlock(topic, equal, boxes);
    }

    /** A row of a shared layer has one place; rows of several packs that say the same have one each. */
    private static SharedStatement equal(RowStatement hit, Map<String, Map<String, RowStatement>> perPack) {
        Map<LayerRowId, StatementLocation> positions = new LinkedHashMap<>();
        List<ConsequenceSentence> follows = new ArrayList<>(hit.volgt());
        perPack.forEach((pack, hits) -> {
            RowStatement here = hits.get(hit.inhoud());
            follows.retainAll(here.volgt());
            positions.putIfAbsent(
                    new LayerRowId(here.laag(), here.rij()),
                    new StatementLocation(pack, here.laag(), here.rij(), here.bron(), here.assumption()));
        });
        return new SharedStatement(hit.with(follows), List.copyOf(positions.values()));
    }

    private static PackComparisonCell box(
            ComparisonTopic topic,
            String pack,
            Map<String, RowStatement> hits,
            Set<String> equalEverywhere,
            Map<String, Map<String, RowStatement>> perPack) {
        List<RowStatement> own = new ArrayList<>();
        Map<String, List<RowStatement>> same = new LinkedHashMap<>();
        for (RowStatement hit : hits.values()) {
            if (!equalEverywhere.contains(hit.inhoud())) {
                String earlier = firstWith(hit.inhoud(), perPack);
                // A name is short, and a column without it is not understood.
                if (earlier.equals(pack) || hit.aard() == RowStatementKind.ROUTE) {
                    own.add(hit);
                } else {
                    same.computeIfAbsent(earlier, given -> new ArrayList<>()).add(hit);
                }
            }
        }
        boolean empty = own.isEmpty() && same.isEmpty();
        return new PackComparisonCell(
                pack,
                List.copyOf(own),
                same.entrySet().stream()
                        .map(part -> new RepeatedStatements(part.getKey(), List.copyOf(part.getValue())))
                        .toList(),
                empty ? why(topic, hits.values()) : null);
    }

    private static String firstWith(String content, Map<String, Map<String, RowStatement>> perPack) {
        return perPack.entrySet().stream()
                .filter(side -> side.getValue().containsKey(content))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String why(ComparisonTopic topic, Collection<RowStatement> hits) {
        if (hits.isEmpty()) {
            return topic == ComparisonTopic.NIVEAUS
                    ? "Dit pakket noemt geen niveaus."
                    : "De bron geeft hier geen criterium.";
        }
        return hits.stream().allMatch(hit -> hit.laag().equals(NATIONAL))
                ? "Deze gemeente heeft hier geen eigen regel. De landelijke regels gelden."
                : "Geen verschil. Alles staat bij wat overal gelijk is.";
    }
}
