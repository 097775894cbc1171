// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.cli.CheckReport.PackCheckReport;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.exchange.examples.ExampleRun;
import nl.jeugdroute.exchange.json.Json;
import nl.jeugdroute.practice.StoryBook;
import nl.jeugdroute.proof.Proof;
import nl.jeugdroute.proof.ProofFinding;
import nl.jeugdroute.proof.RuleSetProofs;
import nl.jeugdroute.proof.RuleSetProver;
import nl.jeugdroute.rules.Finding;

/**
 * Check report: what checking a rules folder gave, for people and for other programs.
 *
 * @param bevindingen what keeps these rules from going live
 * @param waarschuwingen rows that never fire, never matter or stand twice
 * @param pakketten the packs that could be read; none when something is wrong in the files
 */
record CheckReport(List<Finding> bevindingen, List<Finding> waarschuwingen, List<PackCheckReport> pakketten) {

    /** More ids than this on a screen help nobody; the JSON has them all. */
    private static final int MAX_ROWS = 40;

    /**
     * Pack check report: one pack.
     *
     * @param voorbeelden how many examples were tried
     * @param verhalen how many stories tell what the rules say
     * @param rijen how many rows the pack has over all its dates
     * @param ongeraakt ids of rows that no example touches
     */
    record PackCheckReport(
            String id,
            String naam,
            String status,
            Tijdvak geldigheid,
            List<RuleSetCheckReport> tijdvakken,
            int voorbeelden,
            int verhalen,
            int rijen,
            List<String> ongeraakt) {}

    /** Rule set check report: a pack in one tijdvak. */
    record RuleSetCheckReport(
            Tijdvak tijdvak,
            int tabellen,
            int rijen,
            int voorzieningen,
            String hash,
            int beloften,
            Proof.ProofSize bewijs) {}

    /** Report of a folder that could not be read. */
    static CheckReport unreadable(List<Finding> findings) {
        return new CheckReport(findings, List.of(), List.of());
    }

    /**
     * Tries the examples of all packs and proves their invariants: the check that rules must pass before the
     * application uses them.
     */
    static CheckReport of(Snapshot snapshot, Clock clock) {
        RuleSetProofs proof = RuleSetProofs.of(snapshot);
        List<Finding> findings = new ArrayList<>();
        List<Finding> unsettled = new ArrayList<>(proof.findings());
        List<PackCheckReport> packs = new ArrayList<>();
        for (Pack pack : snapshot.packs()) {
            ExampleRun exampleCheck = ExampleRun.of(snapshot, pack, clock);
            findings.addAll(exampleCheck.deviations());
            StoryBook.StoryBookChapter stories = StoryBook.read(snapshot, pack.id(), clock);
            unsettled.addAll(stories.findings());
            packs.add(new PackCheckReport(
                    pack.id(),
                    pack.name(),
                    pack.status().name(),
                    pack.validity(),
                    pack.tijdvakken().stream()
                            .map(tijdvak -> ruleSet(snapshot.ruleSetFor(pack.id(), tijdvak.van()), tijdvak))
                            .toList(),
                    exampleCheck.examples(),
                    stories.casussen().size(),
                    exampleCheck.rows(),
                    exampleCheck.untouched()));
        }
        findings.addAll(unsettled);
        return new CheckReport(
                findings, proof.warnings().stream().map(ProofFinding::finding).toList(), packs);
    }

    private static RuleSetCheckReport ruleSet(RuleSet ruleSet, Tijdvak tijdvak) {
        return new RuleSetCheckReport(
                tijdvak,
                ruleSet.tables().size(),
                ruleSet.tables().stream().mapToInt(table -> table.rows().size()).sum(),
                ruleSet.voorzieningCodes().size(),
                ruleSet.reference().hash(),
                RuleSetProver.of(ruleSet).invariants(),
                RuleSetProver.of(ruleSet).size());
    }

    void writeJson(PrintStream out) {
        out.println(Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    void writeText(PrintStream out) {
        for (PackCheckReport pack : pakketten) {
            out.println(pack.id() + " (" + pack.naam() + "): " + pack.status() + ", " + period(pack.geldigheid()));
            pack.tijdvakken()
                    .forEach(ruleSet ->
                            out.println("  " + period(ruleSet.tijdvak()) + ": " + ruleSet.tabellen() + " tabellen, "
                                    + ruleSet.rijen() + " rijen, " + ruleSet.voorzieningen() + " voorzieningen, hash "
                                    + ruleSet.hash()
                                    + System.lineSeparator() + "    " + proof(ruleSet)));
            out.println("  " + pack.voorbeelden() + " voorbeelden nagelopen");
            if (pack.verhalen() > 0) {
                out.println("  " + pack.verhalen() + " verhalen vertellen wat de regels zeggen");
            }
            writeCoverage(out, pack);
        }
        waarschuwingen.forEach(warning -> out.println("Waarschuwing: " + warning.line()));
        bevindingen.forEach(finding -> out.println(finding.line()));
        out.println(bevindingen.isEmpty() ? "Geen bevindingen." : "Bevindingen: " + bevindingen.size() + ".");
    }

    private static String proof(RuleSetCheckReport ruleSet) {
        Proof.ProofSize size = ruleSet.bewijs();
        return ruleSet.beloften() + " beloften getoetst over 2^" + size.bits() + " casussen (" + size.feiten()
                + " feiten, " + size.variabelen() + " variabelen, " + size.knopen() + " knopen, "
                + size.milliseconden() + " ms)";
    }

    private static void writeCoverage(PrintStream out, PackCheckReport pack) {
        List<String> untouched = pack.ongeraakt();
        if (untouched.isEmpty()) {
            out.println("  Elke rij wordt door een voorbeeld geraakt.");
            return;
        }
        int more = untouched.size() - MAX_ROWS;
        out.println("  " + untouched.size() + " van " + pack.rijen() + " rijen raakt geen enkel voorbeeld: "
                + String.join(", ", untouched.subList(0, Math.min(MAX_ROWS, untouched.size())))
                + (more > 0 ? " en nog " + more + " (alle met --json)." : "."));
    }

    private static String period(Tijdvak tijdvak) {
        return tijdvak.van() + (tijdvak.tot() == null ? " en later" : " t/m " + tijdvak.tot());
    }
}
