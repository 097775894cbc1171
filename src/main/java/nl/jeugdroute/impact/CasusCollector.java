// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.Example;
import nl.jeugdroute.exchange.examples.ExampleReader;
import nl.jeugdroute.exchange.json.CasusReader;
import nl.jeugdroute.exchange.json.NdjsonCasusReader;
import nl.jeugdroute.impact.ComparisonCasus.ReadableCasus;
import nl.jeugdroute.impact.ComparisonCasus.UnreadableCasus;
import nl.jeugdroute.rules.Finding;

/** Casus collector: gathers cases to compare from where they are kept. */
public final class CasusCollector {

    private final Snapshot current;
    private final Snapshot proposed;

    public CasusCollector(Snapshot current, Snapshot proposed) {
        this.current = current;
        this.proposed = proposed;
    }

    /** The examples of every pack that both readings have. */
    public List<ComparisonCasus> examples() {
        Set<String> packs = current.packs().stream().map(Pack::id).collect(Collectors.toSet());
        return proposed.packs().stream()
                .map(Pack::id)
                .filter(packs::contains)
                .flatMap(pack -> examples(pack).stream())
                .toList();
    }

    /** The examples of one pack: as they stand in the changed rules, and those the change removes. */
    public List<ComparisonCasus> examples(String pack) {
        List<ComparisonCasus> casussen = new ArrayList<>(examples(proposed, pack));
        Set<String> names = casussen.stream().map(ComparisonCasus::name).collect(Collectors.toSet());
        examples(current, pack).stream()
                .filter(casus -> !names.contains(casus.name()))
                .forEach(casussen::add);
        return casussen;
    }

    private List<ComparisonCasus> examples(Snapshot snapshot, String pack) {
        ExampleReader.ReadExamples parsed = ExampleReader.of(snapshot, pack);
        List<ComparisonCasus> casussen = new ArrayList<>();
        for (Example example : parsed.examples()) {
            casussen.add(new ReadableCasus(CasusSource.VOORBEELD, example.id(), example.title(), example.casus()));
        }
        for (Finding finding : parsed.findings()) {
            casussen.add(new UnreadableCasus(CasusSource.VOORBEELD, String.valueOf(finding.rij()), finding.melding()));
        }
        return casussen;
    }

    /** Fictional cases, one a line; read one by one while they are compared. */
    public Stream<ComparisonCasus> file(InputStream ndjson) {
        return NdjsonCasusReader.read(ndjson, new CasusReader(proposed)).map(line -> {
            String name = String.valueOf(line.number());
            return line.casus() == null
                    ? new UnreadableCasus(CasusSource.BESTAND, name, line.reden())
                    : new ReadableCasus(CasusSource.BESTAND, name, "", line.casus());
        });
    }
}
