// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.time.LocalDate;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.RulesInForce;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.engine.UnknownPackException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Export options: which rules to export: a pack and a day, shared by all forms. */
final class ExportOptions {

    @Mixin
    private RulesFolderOption rulesFolder;

    @Parameters(index = "0", paramLabel = "PAKKET", description = "Het pakket, zoals noordoostpolder.")
    private String pack;

    @Option(
            names = {"--peildatum", "--op"},
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarvan de regels tellen; anders vandaag, of de laatste dag van het pakket.")
    private LocalDate peildatum;

    /** Export selection: the rules of one pack on one day, among all rules of the folder. */
    record ExportSelection(Snapshot snapshot, RulesInForce rules) {

        RuleSet ruleSet() {
            return rules.ruleSet();
        }
    }

    ExportSelection load() {
        Snapshot snapshot = rulesFolder.load(DutchTime.CLOCK).snapshot();
        try {
            return new ExportSelection(snapshot, snapshot.inForce(pack, peildatum));
        } catch (UnknownPackException | NoRulesOnDateException noRules) {
            throw new CommandFailedException(noRules.getMessage());
        }
    }
}
