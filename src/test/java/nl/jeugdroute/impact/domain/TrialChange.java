// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.TestRules;
import nl.jeugdroute.impact.ChangeGroup;
import nl.jeugdroute.impact.ComparedAdviesPart;
import nl.jeugdroute.impact.ComparisonBudget;
import nl.jeugdroute.impact.DomainDifference;
import nl.jeugdroute.impact.PackDifference;

/** Two copies of the real rules, of which a test changes one or both. */
public final class TrialChange {

    static final String PAKKET = "noordoostpolder";

    private static final String GEMEENTE = "gemeenten/noordoostpolder/";

    private final Path nu;
    private final Path straks;

    public TrialChange(Path map) {
        this.nu = kopie(map.resolve("nu"));
        this.straks = kopie(map.resolve("straks"));
    }

    private static Path kopie(Path naar) {
        try {
            return TestRules.kopie(Files.createDirectories(naar));
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    /** Changes a file of the municipality in the rules of later. */
    public TrialChange met(String bestand, String oud, String nieuw) {
        TestRules.vervang(straks.resolve(GEMEENTE + bestand), oud, nieuw);
        return this;
    }

    /** Changes a file of the municipality in both. */
    public TrialChange allebei(String bestand, String oud, String nieuw) {
        TestRules.vervang(nu.resolve(GEMEENTE + bestand), oud, nieuw);
        return met(bestand, oud, nieuw);
    }

    /** Takes a row out of the rules of later. */
    public TrialChange zonder(String bestand, String id) {
        try {
            Path tabel = straks.resolve(GEMEENTE + bestand);
            List<String> regels = Files.readString(tabel).lines().toList();
            Files.writeString(
                    tabel,
                    String.join(
                                    "\r\n",
                                    regels.stream()
                                            .filter(regel -> !regel.startsWith(id + ";"))
                                            .toList())
                            + "\r\n");
            return this;
        } catch (IOException mislukt) {
            throw new UncheckedIOException(mislukt);
        }
    }

    Snapshot nu() {
        return Snapshot.read(nu, TestRules.KLOK);
    }

    Snapshot straks() {
        return Snapshot.read(straks, TestRules.KLOK);
    }

    static RuleSet set(Snapshot stand) {
        return stand.ruleSetFor(PAKKET, null);
    }

    public DomainDifference verschil() {
        return verschil(ComparisonBudget.forOnePack());
    }

    public DomainDifference verschil(ComparisonBudget ruimte) {
        return DomainDifference.of(nu(), straks(), List.of(PAKKET), ruimte, TestRules.KLOK);
    }

    /** The changes in the only period there is. */
    public PackDifference vak() {
        List<PackDifference> vakken = verschil().segments();
        if (vakken.size() != 1) {
            throw new IllegalStateException(vakken.size() + " periods; this test expects one");
        }
        return vakken.get(0);
    }

    /** The groups of one part of the advies. */
    public List<ChangeGroup> groepen(ComparedAdviesPart onderdeel) {
        return vak().kinds().stream()
                .filter(soort -> soort.component() == onderdeel)
                .flatMap(soort -> soort.groups().stream())
                .toList();
    }
}
