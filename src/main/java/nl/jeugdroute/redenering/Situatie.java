// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.redenering;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.advies.Feit;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a case, or about one provision in it, at the start of a phase. It never changes; conclusions of a
 * phase show only in the situations of the next, so that the order of rows can change nothing.
 */
public final class Situatie {

    private final Bord bord;
    private final int fase;
    private final Onderwerp onderwerp;
    private final @Nullable String voorziening;
    private final @Nullable Object[] waarden;

    /** Rows of one phase tell the same facts again and again. */
    private @Nullable Feit @Nullable [] feiten;

    Situatie(Bord bord, int fase, Onderwerp onderwerp, @Nullable String voorziening, @Nullable Object[] waarden) {
        this.bord = bord;
        this.fase = fase;
        this.onderwerp = onderwerp;
        this.voorziening = voorziening;
        this.waarden = waarden;
    }

    public int getFase() {
        return fase;
    }

    public Onderwerp getOnderwerp() {
        return onderwerp;
    }

    /** Phase and subject in one number, so that one hashed test picks the rows that may look at this situation. */
    public int getSleutel() {
        return sleutel(fase, onderwerp);
    }

    /** The number that {@link #getSleutel} gives for this phase and subject. */
    public static int sleutel(int fase, Onderwerp onderwerp) {
        return fase * Onderwerp.values().length + onderwerp.ordinal();
    }

    /** A String, a BigDecimal, a Set of String, or null for an unknown number. */
    public @Nullable Object waarde(int plaats) {
        return waarden[plaats];
    }

    /** Whether the value of a choice is one of these. */
    public boolean is(String veld, String... keuzes) {
        return Set.of(keuzes).contains(String.valueOf(waarde(veld)));
    }

    /** Whether the set holds at least one of these. */
    public boolean bevat(String veld, String... elementen) {
        return waarde(veld) instanceof Set<?> verzameling
                && Arrays.stream(elementen).anyMatch(verzameling::contains);
    }

    /** Whether the set has no element, or the number is not known. */
    public boolean leeg(String veld) {
        Object waarde = waarde(veld);
        return waarde == null || waarde instanceof Set<?> verzameling && verzameling.isEmpty();
    }

    /** The known number compared with another: negative, zero or positive; empty when the number is not known. */
    public OptionalInt vergelijk(String veld, String getal) {
        return waarde(veld) instanceof BigDecimal bekend
                ? OptionalInt.of(bekend.compareTo(new BigDecimal(getal)))
                : OptionalInt.empty();
    }

    /** Whether the number is known and at least this. */
    public boolean minstens(String veld, String getal) {
        return vergelijk(veld, getal).orElse(-1) >= 0;
    }

    /** Whether the number is known and at most this. */
    public boolean hoogstens(String veld, String getal) {
        return vergelijk(veld, getal).orElse(1) <= 0;
    }

    private @Nullable Object waarde(String veld) {
        return waarden[bord.velden().plaats(veld)];
    }

    /** The row with this id. */
    public Regel regel(String id) {
        return bord.regelboek().regels().get(id);
    }

    /** These fields with their values, as the facts of a reason. */
    public List<Feit> feiten(String... velden) {
        int[] plaatsen = new int[velden.length];
        for (int i = 0; i < velden.length; i++) {
            plaatsen[i] = bord.velden().plaats(velden[i]);
        }
        return feitenOp(plaatsen);
    }

    /** The fields at these places with their values, as the facts of a reason. */
    public List<Feit> feitenOp(int... plaatsen) {
        Feit[] gevraagd = new Feit[plaatsen.length];
        for (int i = 0; i < plaatsen.length; i++) {
            gevraagd[i] = feit(plaatsen[i]);
        }
        return List.of(gevraagd);
    }

    private Feit feit(int plaats) {
        if (feiten == null) {
            feiten = new Feit[waarden.length];
        }
        Feit feit = feiten[plaats];
        if (feit == null) {
            feit = new Feit(bord.velden().velden().get(plaats).naam(), tekst(waarden[plaats]));
            feiten[plaats] = feit;
        }
        return feit;
    }

    private static String tekst(@Nullable Object waarde) {
        if (waarde == null) {
            return "ONBEKEND";
        }
        if (waarde instanceof BigDecimal getal) {
            return getal.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        if (waarde instanceof Set<?> verzameling) {
            return verzameling.isEmpty()
                    ? "leeg"
                    : verzameling.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        return waarde.toString();
    }

    /**
     * Draws a conclusion in the name of a row.
     *
     * @return what other rules must now see
     */
    public List<Object> concludeer(Regel regel, Soort soort, String waarde, List<Feit> feiten) {
        return bord.noteer(new Conclusie(soort, waarde, voorziening, regel, feiten));
    }
}
