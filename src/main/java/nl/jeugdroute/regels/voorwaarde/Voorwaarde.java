// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.voorwaarde;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one cell asks of one field. */
public sealed interface Voorwaarde {

    /** Whether a value meets the condition. The value is a String, a BigDecimal, a Set of String, or null when unknown. */
    boolean geldt(@Nullable Object waarde);

    /** The condition in the canonical spelling of the cell grammar. */
    String tekst();

    /** {@code *}: makes no difference. */
    record MaaktNietUit() implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return true;
        }

        @Override
        public String tekst() {
            return "*";
        }
    }

    /** {@code JA|ONBEKEND}: the value is one of these. */
    record EenVan(SortedSet<String> waarden) implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return waarde != null && waarden.contains(waarde);
        }

        @Override
        public String tekst() {
            return String.join("|", waarden);
        }
    }

    /** {@code niet NEE}: the value is none of these. */
    record GeenVan(SortedSet<String> waarden) implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return waarde == null || !waarden.contains(waarde);
        }

        @Override
        public String tekst() {
            return "niet " + String.join("|", waarden);
        }
    }

    /** {@code bevat A|B}: the set holds at least one of these. */
    record Bevat(SortedSet<String> waarden) implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return waarde instanceof Set<?> verzameling && !Collections.disjoint(verzameling, waarden);
        }

        @Override
        public String tekst() {
            return "bevat " + String.join("|", waarden);
        }
    }

    /** {@code bevat niet A|B}: the set holds none of these. */
    record BevatNiet(SortedSet<String> waarden) implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return !(waarde instanceof Set<?> verzameling) || Collections.disjoint(verzameling, waarden);
        }

        @Override
        public String tekst() {
            return "bevat niet " + String.join("|", waarden);
        }
    }

    /** {@code leeg}: the set has no element. */
    record Leeg() implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return !(waarde instanceof Set<?> verzameling) || verzameling.isEmpty();
        }

        @Override
        public String tekst() {
            return "leeg";
        }
    }

    /** {@code niet leeg}: the set has an element. */
    record NietLeeg() implements Voorwaarde {
        @Override
        public boolean geldt(@Nullable Object waarde) {
            return waarde instanceof Set<?> verzameling && !verzameling.isEmpty();
        }

        @Override
        public String tekst() {
            return "niet leeg";
        }
    }

    /** Numbers: {@code 12 t/m 17}, {@code >= 18}, {@code < 18|leeg}. A number that is not known meets only {@code leeg}. */
    record Getal(List<Bereik> bereiken, boolean ookLeeg) implements Voorwaarde {
        public Getal {
            bereiken = List.copyOf(bereiken);
        }

        @Override
        public boolean geldt(@Nullable Object waarde) {
            if (waarde instanceof BigDecimal getal) {
                for (Bereik bereik : bereiken) {
                    if (bereik.bevat(getal)) {
                        return true;
                    }
                }
                return false;
            }
            return ookLeeg;
        }

        @Override
        public String tekst() {
            Stream<String> delen = bereiken.stream().map(Bereik::tekst);
            return Stream.concat(delen, ookLeeg ? Stream.of("leeg") : Stream.empty())
                    .collect(Collectors.joining("|"));
        }
    }
}
