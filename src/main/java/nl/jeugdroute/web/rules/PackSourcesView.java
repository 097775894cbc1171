// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.rules.NaturalOrder;
import nl.jeugdroute.rules.Row;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.SourceSections;
import nl.jeugdroute.rules.SourceSections.SourceSection;
import nl.jeugdroute.web.rules.PackSourcesView.PackSourcesDocument;
import nl.jeugdroute.web.rules.PackSourcesView.PackSourcesStaleRow;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.RowLocator;

/**
 * Pack sources view: where the rules come from: per document its sections, the rows that cite them, and what was left
 * out on purpose.
 *
 * @param old rows that nobody checked for over a year
 */
record PackSourcesView(List<PackSourcesDocument> documents, List<PackSourcesStaleRow> old) {

    private static final Pattern PARAGRAPH =
            Pattern.compile("(§ [\\d.]*\\d|bijlage [\\d.]*\\d|art\\. [\\d.:]*\\d[a-z]?).*");
    private static final List<String> COLUMNS = List.of("bron", "bron_a", "bron_b");

    /** A document. */
    record PackSourcesDocument(
            String code, String title, String address, String anchor, List<PackSourcesSection> sections) {

        /** How many sections became rules. */
        public long withRules() {
            return sections.stream()
                    .filter(section -> !section.rows().isEmpty())
                    .count();
        }
    }

    /**
     * A section.
     *
     * @param status REGEL, PROFESSIONEEL_OORDEEL or GEEN_REGEL
     */
    record PackSourcesSection(String paragraph, String title, String status, String note, List<LinkView> rows) {}

    /** A row nobody checked for long. */
    record PackSourcesStaleRow(String id, String table, String address, String since) {}

    /** Document factory: gives the title and address of a document by its code. */
    interface PackSourcesDocumentFactory {
        PackSourcesDocument create(String code, List<PackSourcesSection> sections);
    }

    static PackSourcesView of(
            String pack,
            RuleSet rules,
            List<SourceSection> sections,
            PackSourcesDocumentFactory documents,
            LocalDate today) {
        Map<String, Map<String, List<LinkView>>> perSource = new LinkedHashMap<>();
        List<PackSourcesStaleRow> old = new ArrayList<>();
        for (RuleTable table : rules.tables()) {
            String page = RowLocator.page(pack, table) + "#";
            for (Row row : table.rows()) {
                COLUMNS.forEach(column ->
                        cite(perSource, row.cell(column), new LinkView(row.id(), page + RowLocator.anchor(row.id()))));
                older(row.cell("gecontroleerd_op"), today)
                        .forEach(since -> old.add(new PackSourcesStaleRow(
                                row.id(), table.title(), page + RowLocator.anchor(row.id()), since)));
            }
        }
        sections.forEach(section -> perSource.computeIfAbsent(section.source(), fresh -> new LinkedHashMap<>()));
        List<PackSourcesDocument> list = perSource.entrySet().stream()
                .sorted(Comparator.comparingInt(source -> -source.getValue().size()))
                .map(source ->
                        documents.create(source.getKey(), sections(source.getKey(), source.getValue(), sections)))
                .toList();
        return new PackSourcesView(list, old);
    }

    private static void cite(Map<String, Map<String, List<LinkView>>> perSource, String cell, LinkView row) {
        for (String part : cell.split("\\s*\\|\\s*")) {
            String[] parts = part.strip().split(" ", 2);
            if (parts.length == 2) {
                Matcher paragraph = PARAGRAPH.matcher(parts[1]);
                List<LinkView> rows = perSource
                        .computeIfAbsent(parts[0], fresh -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                paragraph.matches() ? paragraph.group(1) : parts[1], fresh -> new ArrayList<>());
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
    }

    private static List<PackSourcesSection> sections(
            String source, Map<String, List<LinkView>> cited, List<SourceSection> known) {
        List<PackSourcesSection> sections = new ArrayList<>();
        List<SourceSection> own = known.stream()
                .filter(section -> section.source().equals(source))
                .toList();
        for (SourceSection section : own) {
            sections.add(new PackSourcesSection(
                    section.paragraph(),
                    section.title(),
                    section.status().name(),
                    section.note(),
                    cited.getOrDefault(section.paragraph(), List.of())));
        }
        cited.entrySet().stream()
                .filter(section -> own.stream().noneMatch(e -> e.paragraph().equals(section.getKey())))
                .sorted(Map.Entry.comparingByKey(NaturalOrder.INSTANCE))
                .forEach(section -> sections.add(new PackSourcesSection(
                        section.getKey(),
                        "",
                        SourceSections.SourceSectionStatus.REGEL.name(),
                        "",
                        section.getValue())));
        return sections;
    }

    private static Stream<String> older(String checked, LocalDate today) {
        return DutchTime.iso(checked)
                .map(day -> day.isBefore(today.minusYears(1)) ? Stream.of(DutchTime.day(day)) : Stream.<String>empty())
                .orElseGet(() -> Stream.of("nooit"));
    }
}
