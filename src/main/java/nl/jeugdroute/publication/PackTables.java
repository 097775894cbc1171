// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.rules.Column;
import nl.jeugdroute.rules.CsvTableReader;
import nl.jeugdroute.rules.Findings;
import nl.jeugdroute.rules.RuleTable;
import nl.jeugdroute.rules.TableContent;
import org.jspecify.annotations.Nullable;

/**
 * Pack tables: which tables of a pack may be changed, and how they stand in the rules folder now. Layers below it are
 * sealed.
 */
final class PackTables {

    private final RuleLibrary library;
    private final RulesFolderFiles files;

    PackTables(RuleLibrary library, RulesFolderFiles files) {
        this.library = library;
        this.files = files;
    }

    /**
     * A table as it is published.
     *
     * @param text the file, or null when there is none yet
     */
    record PublishedTable(@Nullable String text, TableContent content) {

        String baseHash() {
            return PackTables.baseHash(text);
        }
    }

    static String baseHash(@Nullable String text) {
        return text == null ? "" : CanonicalCsv.hash(text);
    }

    /** The pack's own tables, in its order, its stories and its examples last. */
    List<RuleTable> of(String pack) {
        try {
            return Stream.concat(
                            library.tables(pack).stream()
                                    .filter(table -> table.layer().equals(pack)),
                            Stream.of(library.stories(pack), library.examples(pack)))
                    .toList();
        } catch (UnknownPackException unknown) {
            throw new RuleChangeTargetNotFoundException(String.valueOf(unknown.getMessage()));
        }
    }

    RuleTable table(String pack, String name) {
        return of(pack).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refusal(pack, name));
    }

    private RuleChangeRefusedException refusal(String pack, String name) {
        return library.tables(pack).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .<RuleChangeRefusedException>map(table ->
                        new RuleChangeNotAllowedException("De tabel \"" + table.title() + "\" hoort bij de laag "
                                + table.layer() + ". Die ligt vast en kunt u hier niet wijzigen."))
                .orElseGet(
                        () -> new RuleChangeTargetNotFoundException("Dit pakket heeft geen tabel \"" + name + "\"."));
    }

    /** The file of a table as it stands now. */
    PublishedTable published(RuleTable table) {
        String text = files.read(table.file());
        List<String> header = table.columns().stream().map(Column::name).toList();
        return new PublishedTable(text, text == null ? new TableContent(header, List.of()) : read(table.file(), text));
    }

    /** Reads what this application wrote or the reader accepted before. */
    static TableContent read(String file, String text) {
        Findings findings = new Findings();
        return new CsvTableReader(findings)
                .read(file, text.getBytes(StandardCharsets.UTF_8))
                .filter(content -> findings.isEmpty())
                .orElseThrow(() -> new StepNotPossibleException("Het bestand " + file + " is nu niet te lezen. "
                        + Objects.requireNonNull(findings.list().get(0)).melding()));
    }
}
