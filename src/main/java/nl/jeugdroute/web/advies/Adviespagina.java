// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Map;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import nl.jeugdroute.web.woorden.Statusbalk;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an advies shows, in words.
 *
 * @param titel the main route as a sentence
 * @param crisis whether the page takes its crisis shape
 * @param belstappen who to call now, in order; only filled in the crisis shape
 * @param crisisSoortVragen whether asking the kind of crisis can still add a call
 * @param antwoorden the answers the advies was made from; empty for a recorded advies
 */
public record Adviespagina(
        Statusbalk balk,
        String bovenkop,
        String titel,
        boolean crisis,
        List<Belstap> belstappen,
        boolean crisisSoortVragen,
        List<Kernfeit> kernfeiten,
        Routekaart kaart,
        List<Nevenroute> nevenroutes,
        List<Hulp> hulp,
        List<Actiegroep> acties,
        List<Ontbrekendpunt> ontbrekend,
        List<Openstaand> openPunten,
        @Nullable Verzoek verzoek,
        @Nullable Pgbblok pgb,
        List<String> planthemas,
        List<String> voorbehoud,
        List<Redengroep> redenen,
        Herkomst herkomst,
        @Nullable Vastlegging vastlegging,
        List<Map.Entry<String, String>> antwoorden) {

    /** Somebody to call: what to do, and the number. */
    public record Belstap(String nummer, String doe, String uitleg, Telefoon telefoon, boolean eerst) {}

    /** A phone number for people and for the phone; fictitious numbers say so. */
    public record Telefoon(String tekst, String adres, boolean fictief) {

        static Telefoon van(String nummer) {
            String cijfers = nummer.replaceAll("[^0-9+]", "");
            return new Telefoon(nummer, "tel:" + cijfers, !cijfers.matches(".*[1-9].*"));
        }
    }

    /** One of the four facts under the title; {@code begrip} is the entry of the vocabulary that explains it. */
    public record Kernfeit(
            String naam,
            String begrip,
            String waarde,
            String toelichting,
            @Nullable Label label,
            @Nullable Koppeling koppeling) {}

    /** A route that goes along with the main one. */
    public record Nevenroute(
            Term naam,
            String vorm,
            String instructie,
            @Nullable Label label,
            @Nullable Telefoon telefoon) {}

    /** A word with the entry of the vocabulary that explains it. */
    public record Term(String woord, String begrip) {}

    /** A provision. */
    public record Hulp(
            String code,
            String naam,
            String toelichting,
            Term toegang,
            Term beschikking,
            String wieBeslist,
            Term organisatie,
            String niveau,
            @Nullable Label niveaulabel,
            String productcategorie,
            Term herkomst) {}

    /** Actions for one moment. */
    public record Actiegroep(String moment, List<Actieregel> acties) {}

    /** An action to tick off. */
    public record Actieregel(
            String id,
            String tekst,
            String wie,
            Label label,
            Koppeling bron,
            @Nullable Telefoon telefoon) {}

    /** A missing fact, why it matters, and where it is asked. */
    public record Ontbrekendpunt(String naam, String waarom, String anker) {}

    /** A point the source leaves open. */
    public record Openstaand(int id, String vraag, List<Lezingblok> lezingen, String beslisser) {}

    /** One way to read it. */
    public record Lezingblok(String letter, String tekst, String bron) {}

    /** The request for regional help. */
    public record Verzoek(boolean compleet, String samenvatting, List<String> ontbreekt, boolean magLaterAanvullen) {}

    /** The personal budget. */
    public record Pgbblok(String samenvatting, List<String> regels, List<Gegeven> voorwaarden) {}

    /** A name with a value. */
    public record Gegeven(String naam, String waarde) {}

    /** Why: one row of the rules with the answers that made it count. */
    public record Waarom(
            String regel,
            String laag,
            String tekst,
            List<Gegeven> feiten,
            Koppeling bron,
            String paragraaf,
            @Nullable String rij) {}

    /** Reasons that explain the same part of the advies. */
    public record Redengroep(String naam, List<Waarom> redenen) {}

    /** Which rules gave the advies and when. */
    public record Herkomst(String regelset, String tijdvak, String hash, String berekend) {}

    /** The moment the advies was recorded. */
    public record Vastlegging(String moment, String rol) {}
}
