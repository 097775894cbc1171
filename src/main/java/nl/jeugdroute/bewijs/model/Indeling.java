// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.regels.voorwaarde.Bereik;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a fact fall apart into classes: values that meet the same conditions belong together, for no row can
 * tell them apart.
 *
 * @param voorwaarden everything rows, the catalogue and promises ask of the fact
 */
record Indeling(List<Voorwaarde> voorwaarden) {

    private static final BigDecimal ERNAAST = new BigDecimal("0.01");

    Indeling {
        voorwaarden = voorwaarden.stream().distinct().toList();
    }

    /** The classes of these values, in their order; a value from {@code eerst} stands for its class when it can. */
    List<Klasse> klassen(List<? extends @Nullable Object> waarden, @Nullable Object eerst) {
        Map<BitSet, List<@Nullable Object>> perKenmerk = new LinkedHashMap<>();
        waarden.forEach(waarde -> perKenmerk
                .computeIfAbsent(kenmerk(waarde), kenmerk -> new ArrayList<>())
                .add(waarde));
        return perKenmerk.values().stream()
                .map(leden -> new Klasse(
                        leden.contains(eerst) ? eerst : leden.get(0), new LinkedHashSet<>(leden), gewicht(leden)))
                .toList();
    }

    /** A number with decimals weighs nothing: the whole numbers between 0 and the highest stand for all. */
    private static BigInteger gewicht(List<@Nullable Object> leden) {
        long hele = leden.stream()
                .filter(lid -> !(lid instanceof BigDecimal getal) || isHeel(getal))
                .count();
        return BigInteger.valueOf(Math.max(1, hele));
    }

    private static boolean isHeel(BigDecimal getal) {
        return getal.stripTrailingZeros().scale() <= 0;
    }

    /** The class this value belongs to, known or not. */
    int plaats(Dimensie dimensie, @Nullable Object waarde) {
        BitSet kenmerk = kenmerk(waarde);
        for (int k = 0; k < dimensie.klassen().size(); k++) {
            if (kenmerk(dimensie.klassen().get(k).waarde()).equals(kenmerk)) {
                return k;
            }
        }
        throw new IllegalStateException("value " + waarde + " of " + dimensie.veld() + " belongs to no class");
    }

    private BitSet kenmerk(@Nullable Object waarde) {
        BitSet kenmerk = new BitSet();
        kenmerk.set(0, waarde == null);
        for (int i = 0; i < voorwaarden.size(); i++) {
            kenmerk.set(i + 1, voorwaarden.get(i).geldt(waarde));
        }
        return kenmerk;
    }

    /** Numbers to sort into classes: all whole ones, and those on and beside every bound that a condition names. */
    List<BigDecimal> getallen(int hoogste) {
        TreeSet<BigDecimal> getallen = new TreeSet<>();
        for (int heel = 0; heel <= hoogste; heel++) {
            getallen.add(BigDecimal.valueOf(heel));
        }
        for (Voorwaarde voorwaarde : voorwaarden) {
            if (voorwaarde instanceof Voorwaarde.Getal getal) {
                for (Bereik bereik : getal.bereiken()) {
                    voeg(getallen, bereik.min(), hoogste);
                    voeg(getallen, bereik.max(), hoogste);
                }
            }
        }
        return List.copyOf(getallen);
    }

    private static void voeg(TreeSet<BigDecimal> getallen, @Nullable BigDecimal grens, int hoogste) {
        if (grens == null) {
            return;
        }
        for (BigDecimal getal : List.of(grens.subtract(ERNAAST), grens, grens.add(ERNAAST))) {
            if (getal.signum() >= 0 && getal.compareTo(BigDecimal.valueOf(hoogste)) <= 0) {
                getallen.add(isHeel(getal) ? getal.setScale(0, RoundingMode.UNNECESSARY) : getal);
            }
        }
    }
}
