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
import nl.jeugdroute.web.wording.StatusBarView;
import org.jspecify.annotations.Nullable;

/**
 * Advies page: everything the page of an advies shows, in words.
 *
 * @param titel the primary route as a sentence
 * @param crisis whether the page takes its crisis shape
 * @param belstappen who to call now, in order; only filled in the crisis shape
 * @param crisisSoortVragen whether asking the kind of crisis can still add a call
 * @param antwoorden the answers the advies was made from; empty for a recorded advies
 */
public record AdviesPage(
        StatusBarView balk,
        String bovenkop,
        String titel,
        boolean crisis,
        List<AdviesPageCallStep> belstappen,
        boolean crisisSoortVragen,
        List<AdviesPageKeyFact> kernfeiten,
        RouteMapView kaart,
        List<AdviesPageNevenroute> nevenroutes,
        List<AdviesPageVoorziening> hulp,
        List<AdviesPageActieGroup> acties,
        List<AdviesPageOntbrekend> ontbrekend,
        List<AdviesPageOpenPunt> openPunten,
        @Nullable AdviesPageRegionaalVerzoek verzoek,
        @Nullable AdviesPagePgb pgb,
        List<String> planthemas,
        List<String> voorbehoud,
        List<AdviesPageRedenGroup> redenen,
        AdviesPageProvenance herkomst,
        @Nullable AdviesPageRecording vastlegging,
        List<Map.Entry<String, String>> antwoorden) {

    /** Call step: somebody to call: what to do, and the number. */
    public record AdviesPageCallStep(
            String nummer, String doe, String uitleg, AdviesPagePhone telefoon, boolean eerst) {}

    /** A phone number for people and for the phone; fictitious numbers say so. */
    public record AdviesPagePhone(String tekst, String adres, boolean fictief) {

        static AdviesPagePhone of(String number) {
            String digits = number.replaceAll("[^0-9+]", "");
            return new AdviesPagePhone(number, "tel:" + digits, !digits.matches(".*[1-9].*"));
        }
    }

    /**
     * Key fact: one of the four facts under the title; {@code begrip} is the entry of the vocabulary that explains it.
     */
    public record AdviesPageKeyFact(
            String naam,
            String begrip,
            String waarde,
            String toelichting,
            @Nullable LabelView label,
            @Nullable LinkView koppeling) {}

    /** Nevenroute: a route that goes along with the main one. */
    public record AdviesPageNevenroute(
            AdviesPageTerm naam,
            String vorm,
            String instructie,
            @Nullable LabelView label,
            @Nullable AdviesPagePhone telefoon) {}

    /** Term: a word with the entry of the vocabulary that explains it. */
    public record AdviesPageTerm(String woord, String begrip) {}

    /** Voorziening: a provision. */
    public record AdviesPageVoorziening(
            String code,
            String naam,
            String toelichting,
            AdviesPageTerm toegang,
            AdviesPageTerm beschikking,
            String wieBeslist,
            AdviesPageTerm organisatie,
            String niveau,
            @Nullable LabelView niveaulabel,
            String productcategorie,
            AdviesPageTerm herkomst) {}

    /** Actie group: actions for one moment. */
    public record AdviesPageActieGroup(String moment, List<AdviesPageActie> acties) {}

    /** An action to tick off. */
    public record AdviesPageActie(
            String id,
            String tekst,
            String wie,
            LabelView label,
            LinkView bron,
            @Nullable AdviesPagePhone telefoon) {}

    /** Ontbrekend: a missing fact, why it matters, and where it is asked. */
    public record AdviesPageOntbrekend(String naam, String waarom, String anker) {}

    /** Open punt: a point the source leaves open. */
    public record AdviesPageOpenPunt(int id, String vraag, List<AdviesPageReading> lezingen, String beslisser) {}

    /** Reading: one way to read it. */
    public record AdviesPageReading(String letter, String tekst, String bron) {}

    /** Regionaal verzoek: the request for regional help. */
    public record AdviesPageRegionaalVerzoek(
            boolean complete, String samenvatting, List<String> ontbreekt, boolean magLaterAanvullen) {}

    /** Pgb: the personal budget. */
    public record AdviesPagePgb(String samenvatting, List<String> regels, List<AdviesPageNamedValue> voorwaarden) {}

    /** A name with a value. */
    public record AdviesPageNamedValue(String naam, String waarde) {}

    /** Reden: why: one row of the rules with the answers that made it count. */
    public record AdviesPageReden(
            String regel,
            String laag,
            String tekst,
            List<AdviesPageNamedValue> feiten,
            LinkView bron,
            String paragraaf,
            @Nullable String rij) {}

    /** Reden group: reasons that explain the same part of the advies. */
    public record AdviesPageRedenGroup(String naam, List<AdviesPageReden> redenen) {}

    /** Provenance: which rules gave the advies and when. */
    public record AdviesPageProvenance(String regelset, String tijdvak, String hash, String berekend) {}

    /** The moment the advies was recorded. */
    public record AdviesPageRecording(String moment, String rol) {}
}
