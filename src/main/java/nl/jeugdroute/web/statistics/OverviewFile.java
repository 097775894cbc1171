// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.dossier.DossierOverview;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageBlock;
import nl.jeugdroute.web.statistics.OverviewPage.OverviewPageDeviation;
import org.springframework.stereotype.Component;

/** Overview file: the same numbers as on the pages of all months, as a file that opens right in a Dutch Excel. */
@Component
public class OverviewFile {

    private static final String HEADER = "maand;onderdeel;groep;aantal";

    private final DossierOverview overview;
    private final OverviewPresenter presenter;
    private final DeviationPresenter deviations;

    OverviewFile(DossierOverview overview, OverviewPresenter presenter, DeviationPresenter deviations) {
        this.overview = overview;
        this.presenter = presenter;
        this.deviations = deviations;
    }

    /** The bytes of the file. */
    public byte[] csv() {
        Stream<String> months = overview.months().stream()
                .map(overview::month)
                .flatMap(month -> Stream.concat(
                        Stream.of(line(
                                month.month().toString(),
                                "Adviezen",
                                "Totaal",
                                month.total().text())),
                        presenter.blocks(month).stream()
                                .flatMap(block -> lines(month.month().toString(), block))));
        Stream<String> deviated = deviations.deviations(overview.deviations()).stream()
                .flatMap((OverviewPageDeviation row) -> Stream.of(
                        line("alle", "Afgeweken van rij", row.rule(), row.deviated()),
                        line("alle", "Besluiten over rij", row.rule(), row.from())));
        String text = Stream.of(Stream.of(HEADER), months, deviated)
                .flatMap(part -> part)
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> lines(String month, OverviewPageBlock block) {
        return block.lines().stream().map(bar -> line(month, block.title(), bar.name(), bar.count()));
    }

    private static String line(String... cells) {
        return List.of(cells).stream().map(OverviewFile::cell).collect(Collectors.joining(";"));
    }

    private static String cell(String text) {
        return text.matches("(?s).*[;\"\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
