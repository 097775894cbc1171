// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.web.beheer.Kolomkeuze.Vorm;

/**
 * The text of a cell taken apart for a form, and put together again from it.
 *
 * @param hoe the chosen manner; {@link #ANDERS} when the text fits none and stands as it is in {@code tekst}
 * @param waarden the chosen values
 * @param van first number of a range, or the only one
 * @param ofLeeg whether "not filled in" counts too
 */
record Celinvoer(String hoe, Set<String> waarden, String van, String tot, boolean ofLeeg, String tekst) {

    static final String ANDERS = "anders";
    private static final String VRIJ = "vrij";
    private static final String TUSSEN = "tussen";
    private static final Map<String, String> GRENZEN =
            Map.of("is", "", "vanaf", ">= ", "meer", "> ", "hooguit", "<= ", "minder", "< ");
    private static final Pattern BEREIK = Pattern.compile("(-?[\\d,]+)\\s+t/m\\s+(-?[\\d,]+)");
    private static final Pattern GRENS = Pattern.compile("(>=|<=|>|<)?\\s*(-?\\d+(?:,\\d+)?)");
    private static final Pattern OF_LEEG = Pattern.compile("(.*\\S)\\s*\\|\\s*leeg");
    private static final String OF = "|";

    Celinvoer {
        waarden = Set.copyOf(waarden);
    }

    /** The manners a form offers, in order. */
    static List<String> manieren(Vorm vorm) {
        return switch (vorm) {
            case VOORWAARDE_KEUZE -> List.of(VRIJ, "een", "niet", ANDERS);
            case VOORWAARDE_LIJST -> List.of(VRIJ, "bevat", "bevatniet", "leeg", "nietleeg", ANDERS);
            case VOORWAARDE_GETAL ->
                List.of(VRIJ, TUSSEN, "is", "vanaf", "meer", "hooguit", "minder", "leeg", "nietleeg", ANDERS);
            case LEEFTIJDEN -> List.of(VRIJ, TUSSEN, ANDERS);
            default -> List.of();
        };
    }

    /** Takes the text of a cell apart. */
    static Celinvoer uit(Kolomkeuze keuze, String cel) {
        return switch (keuze.vorm()) {
            case VOORWAARDE_KEUZE -> keuze(keuze, cel);
            case VOORWAARDE_LIJST -> lijst(keuze, cel);
            case VOORWAARDE_GETAL -> getal(cel);
            case LEEFTIJDEN -> BEREIK.matcher(cel).matches() || cel.equals("*") ? getal(cel) : anders(cel);
            case KEUZES -> new Celinvoer("", delen(cel), "", "", false, "");
            default -> anders(cel);
        };
    }

    /** Reads what a form sent. */
    static Celinvoer uit(Function<String, List<String>> formulier, String veld) {
        return new Celinvoer(
                een(formulier, veld + ".hoe"),
                new LinkedHashSet<>(formulier.apply(veld + ".waarde")),
                een(formulier, veld + ".van"),
                een(formulier, veld + ".tot"),
                !formulier.apply(veld + ".ofleeg").isEmpty(),
                een(formulier, veld + ".tekst"));
    }

    /** The text of the cell. */
    String cel(Kolomkeuze keuze) {
        return switch (keuze.vorm()) {
            case VOORWAARDE_KEUZE, VOORWAARDE_LIJST ->
                switch (hoe) {
                    case VRIJ -> "*";
                    case "leeg" -> "leeg";
                    case "nietleeg" -> "niet leeg";
                    case "een" -> gekozen(keuze, OF);
                    case "niet" -> "niet " + gekozen(keuze, OF);
                    case "bevat" -> "bevat " + gekozen(keuze, OF);
                    case "bevatniet" -> "bevat niet " + gekozen(keuze, OF);
                    default -> tekst;
                };
            case VOORWAARDE_GETAL, LEEFTIJDEN -> getalcel();
            case KEUZES -> gekozen(keuze, " | ");
            case KEUZE -> waarden.isEmpty() ? tekst : String.join(OF, waarden);
            default -> tekst;
        };
    }

    boolean heeft(String waarde) {
        return waarden.contains(waarde);
    }

    private String getalcel() {
        String einde = ofLeeg ? "|leeg" : "";
        return switch (hoe) {
            case VRIJ -> "*";
            case "leeg" -> "leeg";
            case "nietleeg" -> "niet leeg";
            case TUSSEN -> van + " t/m " + tot + einde;
            case ANDERS -> tekst;
            default -> GRENZEN.getOrDefault(hoe, "") + van + einde;
        };
    }

    private static Celinvoer keuze(Kolomkeuze keuze, String cel) {
        if (cel.equals("*")) {
            return manier(VRIJ, Set.of(), cel);
        }
        boolean niet = cel.startsWith("niet ");
        return met(keuze, niet ? "niet" : "een", niet ? cel.substring(5) : cel, cel);
    }

    private static Celinvoer lijst(Kolomkeuze keuze, String cel) {
        return switch (cel) {
            case "*" -> manier(VRIJ, Set.of(), cel);
            case "leeg" -> manier("leeg", Set.of(), cel);
            case "niet leeg" -> manier("nietleeg", Set.of(), cel);
            default -> {
                if (cel.startsWith("bevat niet ")) {
                    yield met(keuze, "bevatniet", cel.substring(11), cel);
                }
                yield cel.startsWith("bevat ") ? met(keuze, "bevat", cel.substring(6), cel) : anders(cel);
            }
        };
    }

    private static Celinvoer met(Kolomkeuze keuze, String hoe, String waarden, String cel) {
        Set<String> delen = delen(waarden);
        return keuze.waarden().containsAll(delen) && !delen.isEmpty() ? manier(hoe, delen, cel) : anders(cel);
    }

    private static Celinvoer getal(String cel) {
        switch (cel) {
            case "*":
                return manier(VRIJ, Set.of(), "");
            case "leeg":
                return manier("leeg", Set.of(), "");
            case "niet leeg":
                return manier("nietleeg", Set.of(), "");
            default:
                Matcher ofLeeg = OF_LEEG.matcher(cel);
                boolean leeg = ofLeeg.matches();
                return bereik(leeg ? ofLeeg.group(1) : cel, leeg, cel);
        }
    }

    private static Celinvoer bereik(String deel, boolean ofLeeg, String cel) {
        Matcher tussen = BEREIK.matcher(deel);
        if (tussen.matches()) {
            return new Celinvoer(TUSSEN, Set.of(), tussen.group(1), tussen.group(2), ofLeeg, "");
        }
        Matcher grens = GRENS.matcher(deel);
        if (!grens.matches()) {
            return anders(cel);
        }
        String teken = grens.group(1) == null ? "" : grens.group(1) + " ";
        String hoe = GRENZEN.entrySet().stream()
                .filter(manier -> manier.getValue().equals(teken))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new Celinvoer(hoe, Set.of(), grens.group(2), "", ofLeeg, "");
    }

    private static Celinvoer manier(String hoe, Set<String> waarden, String cel) {
        return new Celinvoer(hoe, waarden, "", "", false, hoe.equals(ANDERS) ? cel : "");
    }

    private static Celinvoer anders(String cel) {
        return new Celinvoer(ANDERS, Set.of(), "", "", false, cel);
    }

    /** In the order of the list, so that ticking the same boxes gives the same text; unknown values keep their place at the end. */
    private String gekozen(Kolomkeuze keuze, String tussen) {
        return Stream.concat(
                        keuze.waarden().stream().filter(waarden::contains),
                        waarden.stream()
                                .filter(waarde -> !keuze.waarden().contains(waarde))
                                .sorted())
                .collect(Collectors.joining(tussen));
    }

    private static Set<String> delen(String cel) {
        return Arrays.stream(cel.split("\\|"))
                .map(String::strip)
                .filter(deel -> !deel.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String een(Function<String, List<String>> formulier, String veld) {
        List<String> waarden = formulier.apply(veld);
        return waarden.isEmpty() ? "" : waarden.get(0).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
