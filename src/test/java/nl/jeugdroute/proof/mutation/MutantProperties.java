// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.proof.mutation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.advies.ConclusionKind;
import nl.jeugdroute.advies.Organisatieniveau;
import nl.jeugdroute.rules.DefinitionRow;
import nl.jeugdroute.rules.PackContent;

/** Every small way to change a property of a row that explains a code. */
final class MutantProperties {

    private static final List<String> TOEGANG = List.of("VRIJ", "SOCIAAL_TEAM", "INDIVIDUEEL", "GEDWONGEN");
    private static final List<String> BESCHIKKING = List.of("NEE", "STANDAARD_NEE", "JA", "RECHTER");
    private static final List<String> VRIJE_ROUTE = List.of("VRIJ_TOEGANKELIJK", "JEUGDGEZONDHEIDSZORG");
    private static final int HOOGSTE_NIVEAU = 8;

    private MutantProperties() {}

    /** Other texts for this cell; none when nobody concludes anything from it. */
    static List<String> anders(String kolom, String cel, PackContent inhoud) {
        return switch (kolom) {
            case "leeftijd" -> leeftijd(cel);
            case "toegang" -> behalve(TOEGANG, cel);
            case "beschikking" -> behalve(BESCHIKKING, cel);
            case "route" -> behalve(VRIJE_ROUTE, cel);
            case "organisatieniveau" ->
                CellMutations.anderen(
                        cel,
                        List.of(cel),
                        Arrays.stream(Organisatieniveau.values())
                                .map(Enum::name)
                                .toList());
            case "interventieniveau" -> niveau(cel);
            case "aard" ->
                lijst(cel, inhoud.facts().fact("voorziening.aard").orElseThrow().values());
            case "open_punten" -> conclusies(cel, openPunten(inhoud));
            case "regie", "voorlopig" -> List.of(cel.equals("JA") ? "NEE" : "JA");
            case "status" -> behalve(List.of("BRON", "AANNAME"), cel);
            default -> List.of();
        };
    }

    private static List<String> behalve(List<String> waarden, String cel) {
        return waarden.stream().filter(waarde -> !waarde.equals(cel)).toList();
    }

    private static List<String> leeftijd(String cel) {
        if (cel.equals("*")) {
            return List.of();
        }
        List<String> anders = new ArrayList<>(CellMutations.getal(cel).keySet());
        anders.add("*");
        return anders;
    }

    private static List<String> niveau(String cel) {
        if (cel.equals("geen")) {
            return List.of("1");
        }
        int niveau = Integer.parseInt(cel);
        List<String> anders = new ArrayList<>(List.of("geen"));
        if (niveau > 1) {
            anders.add(String.valueOf(niveau - 1));
        }
        if (niveau < HOOGSTE_NIVEAU) {
            anders.add(String.valueOf(niveau + 1));
        }
        return anders;
    }

    private static List<String> lijst(String cel, List<String> alle) {
        List<String> waarden = Mutants.delen(cel);
        if (waarden.isEmpty()) {
            return List.of(alle.get(0));
        }
        List<String> anders = new ArrayList<>();
        anders.add(waarden.size() == 1 ? "" : String.join(" | ", waarden.subList(1, waarden.size())));
        CellMutations.anderewaarden(waarden, alle).forEach(lijst -> anders.add(String.join(" | ", lijst)));
        return anders.stream().distinct().toList();
    }

    /** What a code concludes changes like any conclusion: it is gone, or it is another one. */
    private static List<String> conclusies(String cel, List<String> alle) {
        List<String> waarden = Mutants.delen(cel);
        List<String> anders = new ArrayList<>();
        for (String waarde : waarden) {
            List<String> zonder =
                    waarden.stream().filter(ander -> !ander.equals(waarde)).toList();
            anders.add(String.join(" | ", zonder));
            List<String> vervangen = new ArrayList<>(zonder);
            vervangen.addAll(CellMutations.anderen(waarde, waarden, alle));
            anders.add(String.join(" | ", vervangen));
        }
        return anders;
    }

    private static List<String> openPunten(PackContent inhoud) {
        return inhoud.definitions().stream()
                .filter(rij -> rij.kind() == ConclusionKind.OPEN_PUNT)
                .map(DefinitionRow::code)
                .toList();
    }
}
