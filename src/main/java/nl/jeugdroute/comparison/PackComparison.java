// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.time.LocalDate;
import java.util.List;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.advies.Tijdvak;
import nl.jeugdroute.comparison.PackComparison.PackComparisonBlock;
import nl.jeugdroute.comparison.PackComparison.PackComparisonSide;
import nl.jeugdroute.comparison.PackComparison.PackTrial;
import org.jspecify.annotations.Nullable;

/**
 * Pack comparison: packs side by side.
 *
 * @param kanten the packs, in the order in which they were chosen
 * @param blokken one for every subject asked for
 * @param proeven the same fictional cases under every pack
 */
public record PackComparison(
        List<PackComparisonSide> kanten, List<PackComparisonBlock> blokken, List<PackTrial> proeven) {

    public PackComparison {
        kanten = List.copyOf(kanten);
        blokken = List.copyOf(blokken);
        proeven = List.copyOf(proeven);
    }

    /**
     * Side: one pack.
     *
     * @param status its standing today
     * @param dag the day whose rules are shown
     * @param geldig the first and last day of the pack
     * @param lagen ids of its layers, national first
     */
    public record PackComparisonSide(
            String pakket,
            String naam,
            RuleSetStatus status,
            LocalDate dag,
            Tijdvak geldig,
            List<String> lagen,
            PackFigures cijfers) {}

    /**
     * Pack figures: how much there is in a pack.
     *
     * @param eigenRijen rows of the municipality and its region, the national ones left out
     * @param aannames how many of those the municipality must still confirm
     */
    public record PackFigures(int vrijAanbod, int hulpOpMaat, int openPunten, int eigenRijen, int aannames) {}

    /**
     * Block: what the packs say about one subject.
     *
     * @param gelijk what all of them say in the same way
     * @param vakken what is left, one for each pack in their order
     */
    public record PackComparisonBlock(
            ComparisonTopic onderwerp, List<SharedStatement> gelijk, List<PackComparisonCell> vakken) {

        public PackComparisonBlock {
            gelijk = List.copyOf(gelijk);
            vakken = List.copyOf(vakken);
        }

        /** Whether the packs differ on this subject. */
        public boolean differs() {
            return vakken.stream()
                    .anyMatch(box -> !box.eigen().isEmpty() || !box.zelfde().isEmpty());
        }
    }

    /**
     * Shared statement: something all packs say.
     *
     * @param vondst as the first pack has it; of what follows only the words all packs use for it
     * @param rijen where each pack says so; one place only when it is a row of a layer they share
     */
    public record SharedStatement(RowStatement vondst, List<StatementLocation> rijen) {}

    /**
     * Statement location: a row of a pack that says what other rows say too.
     *
     * @param bron its own sources, with bars between them
     */
    public record StatementLocation(String pakket, String laag, String rij, String bron, boolean aanname) {}

    /** A row by its id and its layer. */
    public record LayerRowId(String laag, String rij) {}

    /**
     * Cell: what one pack says.
     *
     * @param eigen its names, and what no pack before it says in the same way
     * @param zelfde what a pack before it says too
     * @param leeg why there is nothing, or null when there is something
     */
    public record PackComparisonCell(
            String pakket,
            List<RowStatement> eigen,
            List<RepeatedStatements> zelfde,
            @Nullable String leeg) {}

    /** Repeated statements: rows that say the same as those of another pack. */
    public record RepeatedStatements(String als, List<RowStatement> vondsten) {}

    /**
     * Pack trial: a fictional case under every pack.
     *
     * @param verhaal the case in one or two sentences
     */
    public record PackTrial(
            String id, String titel, String verhaal, RouteAgreement overeenkomst, List<PackTrialOutcome> uitkomsten) {}

    /** Route agreement: how far the packs agree on the primary route of a case. */
    public enum RouteAgreement {
        ZELFDE("Zelfde hoofdroute"),
        ANDERE_NAAM("Zelfde route, andere naam"),
        ANDERS("Andere hoofdroute");

        private final String tekst;

        RouteAgreement(String text) {
            this.tekst = text;
        }

        /** In words. */
        public String text() {
            return tekst;
        }
    }

    /**
     * Pack trial outcome: what one pack advises.
     *
     * @param route code of the primary route with its form, empty when there is no advies
     * @param routenaam that route as the municipality calls it
     * @param urgentie the urgency in words, empty for an ordinary one
     * @param nevenroutes the other routes by name, in rank order
     * @param hulp the help in view
     * @param acties what to do that the municipality or its region added to the national actions
     * @param rijen the rows that concluded the primary route
     * @param melding why there is no advies, or null when there is one
     */
    public record PackTrialOutcome(
            String pakket,
            String route,
            String routenaam,
            String urgentie,
            List<String> nevenroutes,
            List<PackTrialHelp> hulp,
            List<String> acties,
            List<LayerRowId> rijen,
            @Nullable String melding) {}

    /** Help in an advies, with its beschikking in words. */
    public record PackTrialHelp(String code, String naam, String beschikking) {}
}
