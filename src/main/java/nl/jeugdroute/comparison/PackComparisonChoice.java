// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RuleSetStatus;
import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.Snapshot;
import nl.jeugdroute.rules.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Pack comparison choice: a pack to lay beside others.
 *
 * @param day the day whose rules count; null for today, or for the last day of a historical pack
 */
public record PackComparisonChoice(String pack, @Nullable LocalDate day) {

    public static final int AT_LEAST = 2;

    /** More do not fit side by side. */
    public static final int AT_MOST = 4;

    private static final String EXAMPLE = "emmen@2020-03-01";

    /**
     * The choice as people write it: {@code emmen}, or {@code emmen@2020-03-01} for a day.
     *
     * @throws PackChoiceException when the day is no day
     */
    public static PackComparisonChoice read(String choice) {
        String[] parts = choice.strip().split("@", 2);
        if (parts.length == 1) {
            return new PackComparisonChoice(parts[0], null);
        }
        return new PackComparisonChoice(
                parts[0],
                DutchTime.iso(parts[1])
                        .orElseThrow(() -> new PackChoiceException("\"" + parts[1] + "\" bij " + parts[0]
                                + " is geen datum die wij kennen. Schrijf jjjj-mm-dd, zoals " + EXAMPLE + ".")));
    }

    /** The packs in force, with others after them until there are enough; what somebody sees who chose nothing. */
    public static List<PackComparisonChoice> defaults(Snapshot snapshot) {
        List<Pack> inForce = snapshot.packs().stream()
                .filter(pack -> pack.status() == RuleSetStatus.GELDEND)
                .toList();
        List<Pack> rest = snapshot.packs().stream()
                .filter(pack -> pack.status() != RuleSetStatus.GELDEND)
                .limit(Math.max(0, AT_LEAST - inForce.size()))
                .toList();
        return Stream.concat(inForce.stream(), rest.stream())
                .limit(AT_MOST)
                .map(pack -> new PackComparisonChoice(pack.id(), null))
                .toList();
    }

    /** The choice as it stands in an address. */
    public String code() {
        return day == null ? pack : pack + "@" + day;
    }

    /**
     * The packs of these choices.
     *
     * @throws PackChoiceException when there are too few or too many, or one is unknown or chosen twice
     */
    static List<Pack> find(List<PackComparisonChoice> choices, Snapshot snapshot) {
        List<Pack> packs = new ArrayList<>();
        List<String> known = snapshot.packs().stream().map(Pack::id).toList();
        Set<String> seen = new HashSet<>();
        for (PackComparisonChoice choice : choices) {
            packs.add(snapshot.packs().stream()
                    .filter(pack -> pack.id().equals(choice.pack()))
                    .findFirst()
                    .orElseThrow(
                            () -> new PackChoiceException("Gemeente " + Suggestion.unknown(choice.pack(), known))));
            if (!seen.add(choice.pack())) {
                throw new PackChoiceException(
                        "U koos " + choice.pack() + " meer dan één keer. Kies elke gemeente één keer.");
            }
        }
        if (choices.size() < AT_LEAST || choices.size() > AT_MOST) {
            throw new PackChoiceException((choices.isEmpty()
                            ? "U koos nog geen gemeente."
                            : choices.size() == 1 ? "U koos één gemeente." : "U koos " + choices.size() + " gemeenten.")
                    + " Kies er twee, drie of vier.");
        }
        return packs;
    }
}
