// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.util.List;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Aandeel;
import org.jspecify.annotations.Nullable;

/**
 * Cases that make the same move.
 *
 * @param voorziening code of the provision it is about, or null for the case as a whole
 * @param van code of the outcome now: a route with its form, a beschikking, a level, an urgency
 * @param naar code of the outcome under the changed rules
 * @param aandeel share of the counted cases, or null when it only happens with more than one element in a list
 * @param vanVooraf share of the counted cases that have this outcome now, or null likewise
 * @param kenmerken what holds in every case of the group, most telling first
 * @param voorbeeld the case with the fewest facts filled in
 */
public record Groep(
        @Nullable String voorziening,
        String van,
        String naar,
        Richting richting,
        @Nullable Aandeel aandeel,
        @Nullable Aandeel vanVooraf,
        List<Kenmerk> kenmerken,
        Groepsvoorbeeld voorbeeld) {

    /** The outcome when there is none: no level, or a provision that is not in the advies. */
    public static final String GEEN = "GEEN";

    /** What somebody reads at a glance. */
    private static final int MEESTE_TELLEND = 5;

    public Groep {
        kenmerken = List.copyOf(kenmerken);
    }

    /** The share of all counted cases, in words. */
    public String aandeelTekst() {
        return aandeel == null ? Aandeelwoord.ALLEEN_BIJ_MEER : Aandeelwoord.tekst(aandeel);
    }

    /** The share of the cases that have this outcome now, in words; empty when none of them is counted. */
    public String vanVoorafTekst() {
        return vanVooraf == null ? "" : Aandeelwoord.tekst(vanVooraf);
    }

    /** Whether every counted case with this outcome now makes the move. */
    public boolean alleVanNu() {
        return vanVooraf != null && vanVooraf.deel().equals(vanVooraf.geheel());
    }

    /** What tells this group apart from other cases with the outcome of now, most telling first; no more than one reads. */
    public List<Kenmerk> tellend() {
        return kenmerken.stream()
                .filter(kenmerk -> !kenmerk.vanzelf())
                .limit(MEESTE_TELLEND)
                .toList();
    }

    /** How much more holds in all these cases than {@link #tellend} names. */
    public int overig() {
        return kenmerken.size() - tellend().size();
    }

    /** What holds in all these cases when no fact tells them apart; empty when one does. */
    public String zonderKenmerk() {
        if (alleVanNu()) {
            return "Alle gevallen die nu deze uitkomst hebben";
        }
        return tellend().isEmpty() ? "Geen enkel feit onderscheidt deze gevallen op zichzelf" : "";
    }

    /** What holds in all these cases, in one line. */
    public String inWoorden() {
        if (!zonderKenmerk().isEmpty()) {
            return zonderKenmerk();
        }
        String zin = tellend().stream().map(Kenmerk::tekst).collect(Collectors.joining("; "));
        int over = overig();
        return over == 0 ? zin : zin + "; en nog " + over + (over == 1 ? " voorwaarde" : " voorwaarden");
    }
}
