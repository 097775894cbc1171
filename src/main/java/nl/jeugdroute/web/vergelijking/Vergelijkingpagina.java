// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vergelijking;

import java.util.List;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Cijfers;
import nl.jeugdroute.vergelijking.onderwerp.Naastelkaar.Hulp;
import nl.jeugdroute.vergelijking.onderwerp.Vondst.Gevolgzin;
import nl.jeugdroute.web.woorden.Koppeling;
import nl.jeugdroute.web.woorden.Label;
import org.jspecify.annotations.Nullable;

/**
 * Packs side by side as people read them.
 *
 * @param documenten the sources that the page cites by their code
 */
public record Vergelijkingpagina(
        List<Kolom> kolommen, List<Blok> blokken, List<Proef> proeven, List<Document> documenten) {

    /** A source: its code, and its title with its address. */
    public record Document(String code, Koppeling titel) {}

    /** A pack that can be chosen; {@code waarde} is how it stands in the address. */
    public record Keuze(String waarde, String naam, Label label, String jaren, boolean gekozen) {}

    /** A pack that was chosen. */
    public record Kolom(String pakket, String naam, Label label, String geldig, Cijfers cijfers) {}

    /**
     * A subject.
     *
     * @param gelijk what all packs say
     * @param open whether that is little enough to show at once
     */
    public record Blok(String anker, String titel, String vraag, List<Feit> gelijk, boolean open, List<Vak> vakken) {

        /** How much the packs share, to put on the lid. */
        public String telling() {
            return gelijk.size() == 1 ? "1 regel" : gelijk.size() + " regels";
        }
    }

    /**
     * What one pack says about a subject.
     *
     * @param zelfde what another pack says too
     * @param leeg why there is nothing, or null
     */
    public record Vak(
            Kolom kolom,
            List<Feit> feiten,
            List<Zelfde> zelfde,
            @Nullable String leeg) {}

    /** Rows that say the same as those of the pack called {@code als}. */
    public record Zelfde(String als, List<Rij> rijen) {}

    /**
     * One thing a row says.
     *
     * @param soort the look: route, niveau, aanbod or regel
     * @param rijen the rows that say it
     */
    public record Feit(
            String soort, String naam, String tekst, List<Gevolgzin> volgt, boolean geenCriterium, List<Rij> rijen) {}

    /**
     * A row with its place on the page of its table.
     *
     * @param bronnen code and section of every source
     * @param van the pack it belongs to, empty where that is plain
     * @param label whether it is an assumption
     */
    public record Rij(
            String id,
            @Nullable String adres,
            String van,
            List<String> bronnen,
            @Nullable Label label) {}

    /** A fictional case under every pack; {@code anders} when the main routes differ. */
    public record Proef(String titel, String verhaal, String overeenkomst, boolean anders, List<Uitkomst> uitkomsten) {}

    /** What one pack advises. */
    public record Uitkomst(
            Kolom kolom,
            String route,
            String urgentie,
            String nevenroutes,
            List<Hulp> hulp,
            List<String> acties,
            List<Rij> rijen,
            @Nullable String melding) {}
}
