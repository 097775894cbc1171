// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.casus.FactKind;
import nl.jeugdroute.proof.mutation.Mutant.MutantChange;
import nl.jeugdroute.rules.FactDefinition;

/** Every small way to write something else in a condition cell. */
final class CellMutations {

    /** Of a short list every other value is tried, of a long one only the neighbour. */
    private static final int KORTE_LIJST = 4;

    private static final Pattern BEREIK = Pattern.compile("(\\d+) t/m (\\d+)");
    private static final Pattern GRENS = Pattern.compile("(>=|<=|>|<) (\\d+)");
    private static final Map<String, String> STRENGER = Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");

    private final Map<String, MutantChange> anders = new LinkedHashMap<>();

    private CellMutations() {}

    /** Other texts for this cell, each with what kind of change it is. */
    static Map<String, MutantChange> van(FactDefinition veld, String cel) {
        if (cel.equals("*")) {
            return Map.of();
        }
        CellMutations mutaties = new CellMutations();
        mutaties.anders.put("*", MutantChange.VERRUIMD);
        if (cel.equals("leeg") || cel.equals("niet leeg")) {
            mutaties.anders.put(cel.equals("leeg") ? "niet leeg" : "leeg", MutantChange.OPERATOR);
        } else if (veld.kind() == FactKind.NUMBER) {
            mutaties.getallen(cel);
        } else {
            boolean verzameling = veld.kind() == FactKind.SET;
            String niet = verzameling ? "bevat niet " : "niet ";
            String wel = verzameling ? "bevat " : "";
            boolean ontkend = cel.startsWith(niet);
            String teken = ontkend ? niet : wel;
            String waarden = cel.substring(teken.length());
            mutaties.anders.put((ontkend ? wel : niet) + waarden, MutantChange.OPERATOR);
            anderewaarden(Arrays.asList(waarden.split("\\|")), veld.values())
                    .forEach(
                            lijst -> mutaties.anders.putIfAbsent(teken + String.join("|", lijst), MutantChange.WAARDE));
        }
        mutaties.anders.remove(cel);
        return mutaties.anders;
    }

    /** The list with a value less, a value more, or another value in the place of one. */
    static List<List<String>> anderewaarden(List<String> waarden, List<String> alle) {
        List<List<String>> lijsten = new ArrayList<>();
        for (String waarde : waarden) {
            List<String> zonder =
                    waarden.stream().filter(ander -> !ander.equals(waarde)).toList();
            if (!zonder.isEmpty()) {
                lijsten.add(zonder);
            }
            for (String ander : anderen(waarde, waarden, alle)) {
                lijsten.add(metErbij(zonder, ander));
                lijsten.add(metErbij(waarden, ander));
            }
        }
        return lijsten.stream().distinct().toList();
    }

    private static List<String> metErbij(List<String> waarden, String ander) {
        List<String> lijst = new ArrayList<>(waarden);
        lijst.add(ander);
        return lijst;
    }

    /** Values that are not in the cell: all of a short list, of a long one the first that follows. */
    static List<String> anderen(String waarde, List<String> waarden, List<String> alle) {
        int plaats = alle.indexOf(waarde);
        List<String> anderen = new ArrayList<>();
        for (int i = 1; i < alle.size(); i++) {
            String ander = alle.get((plaats + i + alle.size()) % alle.size());
            if (!waarden.contains(ander) && (anderen.isEmpty() || alle.size() <= KORTE_LIJST)) {
                anderen.add(ander);
            }
        }
        return anderen;
    }

    private void getallen(String cel) {
        List<String> delen = Arrays.asList(cel.split("\\|"));
        for (int i = 0; i < delen.size(); i++) {
            for (Map.Entry<String, MutantChange> ander : getal(delen.get(i)).entrySet()) {
                List<String> lijst = new ArrayList<>(delen);
                lijst.set(i, ander.getKey());
                anders.putIfAbsent(String.join("|", lijst), ander.getValue());
            }
        }
        anders.putIfAbsent(
                delen.contains("leeg")
                        ? String.join(
                                "|",
                                delen.stream()
                                        .filter(deel -> !deel.equals("leeg"))
                                        .toList())
                        : cel + "|leeg",
                MutantChange.WAARDE);
    }

    /** Every bound one up and one down, and the comparison stricter or looser. */
    static Map<String, MutantChange> getal(String deel) {
        Map<String, MutantChange> anders = new LinkedHashMap<>();
        Matcher bereik = BEREIK.matcher(deel);
        Matcher grens = GRENS.matcher(deel);
        if (bereik.matches()) {
            int van = Integer.parseInt(bereik.group(1));
            int tot = Integer.parseInt(bereik.group(2));
            for (int stap : new int[] {-1, 1}) {
                if (van + stap >= 0 && van + stap <= tot) {
                    anders.put((van + stap) + " t/m " + tot, MutantChange.GRENS);
                }
                if (tot + stap >= van) {
                    anders.put(van + " t/m " + (tot + stap), MutantChange.GRENS);
                }
            }
        } else if (grens.matches()) {
            int getal = Integer.parseInt(grens.group(2));
            anders.put(STRENGER.get(grens.group(1)) + " " + getal, MutantChange.OPERATOR);
            anders.put(grens.group(1) + " " + (getal - 1), MutantChange.GRENS);
            anders.put(grens.group(1) + " " + (getal + 1), MutantChange.GRENS);
        } else if (deel.matches("\\d+")) {
            anders.put(String.valueOf(Integer.parseInt(deel) - 1), MutantChange.GRENS);
            anders.put(String.valueOf(Integer.parseInt(deel) + 1), MutantChange.GRENS);
        }
        return anders;
    }
}
