// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageActieGroup;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageCallStep;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageKeyFact;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageNevenroute;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageOntbrekend;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageOpenPunt;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPagePgb;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageProvenance;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRecording;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRedenGroup;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageRegionaalVerzoek;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageVoorziening;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.LinkView;
import nl.jeugdroute.web.wording.NamedValue;
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;

/**
 * Advies page: everything the page of an advies shows, in words.
 *
 * @param title the primary route as a sentence
 * @param crisis whether the page takes its crisis shape
 * @param callSteps who to call now, in order; only filled in the crisis shape
 * @param askCrisisSoort whether asking the kind of crisis can still add a call
 * @param answers the answers the advies was made from; empty for a recorded advies
 */
public record AdviesPage(
        StatusBarView bar,
        String kicker,
        String title,
        boolean crisis,
        List<AdviesPageCallStep> callSteps,
        boolean askCrisisSoort,
        List<AdviesPageKeyFact> keyFacts,
        RouteMapView routeMap,
        List<AdviesPageNevenroute> nevenroutes,
        List<AdviesPageVoorziening> help,
        List<AdviesPageActieGroup> acties,
        List<AdviesPageOntbrekend> ontbrekend,
        List<AdviesPageOpenPunt> openPunten,
        @Nullable AdviesPageRegionaalVerzoek regionaalVerzoek,
        @Nullable AdviesPagePgb pgb,
        List<String> planthemas,
        List<String> voorbehoud,
        List<AdviesPageRedenGroup> redenen,
        AdviesPageProvenance provenance,
        @Nullable AdviesPageRecording recording,
        List<Map.Entry<String, String>> answers) {

    /** Call step: somebody to call: what to do, and the number. */
    public record AdviesPageCallStep(
            String number, String instruction, String hint, AdviesPagePhone phone, boolean goesFirst) {}

    /** A phone number for people and for the phone; fictitious numbers say so. */
    public record AdviesPagePhone(String text, String address, boolean fictitious) {

        static AdviesPagePhone of(String number) {
            String digits = number.replaceAll("[^0-9+]", "");
            return new AdviesPagePhone(number, "tel:" + digits, !digits.matches(".*[1-9].*"));
        }
    }

    /**
     * Key fact: one of the four facts under the title; {@code term} is the entry of the vocabulary that explains it.
     */
    public record AdviesPageKeyFact(
            String name,
            String term,
            String value,
            String note,
            @Nullable LabelView label,
            @Nullable LinkView link) {}

    /** Nevenroute: a route that goes along with the main one. */
    public record AdviesPageNevenroute(
            AdviesPageTerm name,
            String vorm,
            String instructie,
            @Nullable LabelView label,
            @Nullable AdviesPagePhone phone) {}

    /** Term: a word with the entry of the vocabulary that explains it. */
    public record AdviesPageTerm(String word, String term) {}

    /** Voorziening: a provision. */
    public record AdviesPageVoorziening(
            String code,
            String name,
            String note,
            AdviesPageTerm toegang,
            AdviesPageTerm beschikking,
            String wieBeslist,
            AdviesPageTerm organisation,
            String niveau,
            @Nullable LabelView niveauLabel,
            String productcategorie,
            AdviesPageTerm herkomst) {}

    /** Actie group: actions for one moment. */
    public record AdviesPageActieGroup(String moment, List<AdviesPageActie> acties) {}

    /** An action to tick off. */
    public record AdviesPageActie(
            String id,
            String text,
            String who,
            LabelView label,
            LinkView source,
            @Nullable AdviesPagePhone phone) {}

    /** Ontbrekend: a missing fact, why it matters, and where it is asked. */
    public record AdviesPageOntbrekend(String name, String why, String anchor) {}

    /** Open punt: a point the source leaves open. */
    public record AdviesPageOpenPunt(int id, String question, List<AdviesPageReading> readings, String beslisser) {}

    /** Reading: one way to read it. */
    public record AdviesPageReading(String letter, String text, String source) {}

    /** Regionaal verzoek: the request for regional help. */
    public record AdviesPageRegionaalVerzoek(
            boolean complete, String summary, List<String> missing, boolean magLaterAanvullen) {}

    /** Pgb: the personal budget. */
    public record AdviesPagePgb(String summary, List<String> lines, List<NamedValue> conditions) {}

    /** Reden: why: one row of the rules with the answers that made it count. */
    public record AdviesPageReden(
            String rule,
            String layer,
            String text,
            List<NamedValue> facts,
            LinkView source,
            String section,
            @Nullable String row) {}

    /** Reden group: reasons that explain the same part of the advies. */
    public record AdviesPageRedenGroup(String name, List<AdviesPageReden> redenen) {}

    /** Provenance: which rules gave the advies and when. */
    public record AdviesPageProvenance(String ruleSet, String tijdvak, String hash, String calculated) {}

    /** The moment the advies was recorded. */
    public record AdviesPageRecording(String moment, String role) {}
}
