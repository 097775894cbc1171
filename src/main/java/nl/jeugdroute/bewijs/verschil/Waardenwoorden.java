// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verschil;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.jeugdroute.bewijs.model.Feitenruimte;
import org.jspecify.annotations.Nullable;

/** Says in plain Dutch which values of a fact are possible: by naming them, or by naming those that are not. */
final class Waardenwoorden {

    private static final int MEESTE_NAMEN = 4;

    private Waardenwoorden() {}

    /** Values by name: the shorter of what it is and what it is not. */
    static String keuze(List<String> wel, List<String> niet) {
        return wel.size() <= niet.size() + 1 ? opsomming(wel, "of") : niet(niet);
    }

    /** What it is not; in quotation marks, for a name can hold a "not" of its own. */
    static String niet(List<String> namen) {
        return "niet " + opsomming(namen.stream().map(naam -> "‘" + naam + "’").toList(), "of");
    }

    /** Names with commas, and a word before the last; long lists are cut, with how many are left out. */
    static String opsomming(List<String> namen, String woord) {
        if (namen.size() > MEESTE_NAMEN + 1) {
            return String.join(", ", namen.subList(0, MEESTE_NAMEN)) + " " + woord + " een van nog "
                    + (namen.size() - MEESTE_NAMEN) + " andere";
        }
        return namen.size() == 1
                ? namen.get(0)
                : String.join(", ", namen.subList(0, namen.size() - 1)) + " " + woord + " "
                        + namen.get(namen.size() - 1);
    }

    /** Numbers as ranges; unknown and unborn have their own words. */
    static String getallen(Collection<? extends @Nullable Object> alle, Set<@Nullable Object> wel, String eenheid) {
        List<BigDecimal> getallen = alle.stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .sorted()
                .toList();
        List<String> delen = new ArrayList<>(reeksen(getallen, wel));
        if (!delen.isEmpty()) {
            delen.set(delen.size() - 1, delen.get(delen.size() - 1) + eenheid);
        }
        if (wel.contains(Feitenruimte.ONGEBOREN)) {
            delen.add("nog niet geboren");
        }
        if (wel.contains(null)) {
            delen.add("onbekend");
        }
        return opsomming(delen, "of");
    }

    private static List<String> reeksen(List<BigDecimal> getallen, Set<@Nullable Object> wel) {
        List<String> reeksen = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= getallen.size(); i++) {
            boolean erbij = i < getallen.size() && wel.contains(getallen.get(i));
            if (erbij && begin < 0) {
                begin = i;
            } else if (!erbij && begin >= 0) {
                reeksen.add(reeks(getallen.get(begin), getallen.get(i - 1)));
                begin = -1;
            }
        }
        return reeksen;
    }

    /** Numbers beside a bound stand for everything up to it: 15,99 is "less than 16". */
    private static String reeks(BigDecimal van, BigDecimal tot) {
        if (van.compareTo(tot) == 0) {
            return getal(van);
        }
        String begin = isHeel(van) ? getal(van) : "meer dan " + van.setScale(0, RoundingMode.FLOOR);
        return isHeel(tot) ? begin + " t/m " + getal(tot) : begin + " tot " + tot.setScale(0, RoundingMode.CEILING);
    }

    private static boolean isHeel(BigDecimal getal) {
        return getal.stripTrailingZeros().scale() <= 0;
    }

    private static String getal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** In the middle of a sentence; names that hold another capital keep theirs. */
    static String klein(String label) {
        if (label.isEmpty() || label.substring(1).chars().anyMatch(Character::isUpperCase)) {
            return label;
        }
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
