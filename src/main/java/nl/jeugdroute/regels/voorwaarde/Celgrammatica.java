// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.voorwaarde;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.redenering.Veld;
import nl.jeugdroute.regels.tabel.Suggestie;

/**
 * The closed grammar of condition cells: {@code JA}, {@code NEE|ONBEKEND}, {@code niet NEE}, {@code 12 t/m 17},
 * {@code >= 18}, {@code bevat T9}, {@code leeg}, {@code *}. Anything else is refused, never guessed.
 */
public final class Celgrammatica {

    private static final Pattern TOT_EN_MET = Pattern.compile("(-?[\\d,]+)\\s+t/m\\s+(-?[\\d,]+)");
    private static final Pattern VERGELIJKING = Pattern.compile("(>=|<=|>|<)\\s*(-?[\\d,]+)");
    private static final Pattern GETAL = Pattern.compile("-?\\d+(,\\d+)?");

    private Celgrammatica() {}

    /**
     * Reads a condition on a field.
     *
     * @throws Celfout when the cell is empty or outside the grammar
     */
    public static Voorwaarde lees(Veld veld, String cel) throws Celfout {
        if (cel.isEmpty()) {
            throw new Celfout("Deze voorwaarde is leeg. Schrijf * als het niet uitmaakt.");
        }
        if (cel.equals("*")) {
            return new Voorwaarde.MaaktNietUit();
        }
        return switch (veld.soort()) {
            case KEUZE, JA_NEE ->
                cel.startsWith("niet ")
                        ? new Voorwaarde.GeenVan(waarden(veld, cel.substring(5)))
                        : new Voorwaarde.EenVan(waarden(veld, cel));
            case VERZAMELING -> verzameling(veld, cel);
            case GETAL -> getallen(cel);
        };
    }

    private static Voorwaarde verzameling(Veld veld, String cel) throws Celfout {
        if (cel.equals("leeg")) {
            return new Voorwaarde.Leeg();
        }
        if (cel.equals("niet leeg")) {
            return new Voorwaarde.NietLeeg();
        }
        if (cel.startsWith("bevat niet ")) {
            return new Voorwaarde.BevatNiet(waarden(veld, cel.substring(11)));
        }
        if (cel.startsWith("bevat ")) {
            return new Voorwaarde.Bevat(waarden(veld, cel.substring(6)));
        }
        throw new Celfout("\"" + cel + "\" kennen wij niet bij een lijst. Schrijf bijvoorbeeld: bevat X, bevat niet X,"
                + " leeg, niet leeg of *."
                + Suggestie.beste(cel, veld.waarden())
                        .map(beste -> " Bedoelde u \"bevat " + beste + "\"?")
                        .orElse(""));
    }

    private static SortedSet<String> waarden(Veld veld, String tekst) throws Celfout {
        SortedSet<String> waarden = new TreeSet<>();
        for (String deel : tekst.split("\\|", -1)) {
            String waarde = deel.trim();
            if (!veld.waarden().contains(waarde)) {
                throw new Celfout(Suggestie.onbekend(waarde, veld.waarden()));
            }
            waarden.add(waarde);
        }
        return Collections.unmodifiableSortedSet(waarden);
    }

    private static Voorwaarde getallen(String cel) throws Celfout {
        if (cel.equals("niet leeg")) {
            return new Voorwaarde.Getal(List.of(new Bereik(null, true, null, true)), false);
        }
        List<Bereik> bereiken = new ArrayList<>();
        boolean leeg = false;
        for (String deel : cel.split("\\|", -1)) {
            if (deel.trim().equals("leeg")) {
                leeg = true;
            } else {
                bereiken.add(bereik(deel.trim()));
            }
        }
        return new Voorwaarde.Getal(bereiken, leeg);
    }

    private static Bereik bereik(String deel) throws Celfout {
        Matcher totEnMet = TOT_EN_MET.matcher(deel);
        if (totEnMet.matches()) {
            BigDecimal van = getal(totEnMet.group(1));
            BigDecimal tot = getal(totEnMet.group(2));
            if (van.compareTo(tot) > 0) {
                throw new Celfout("\"" + deel + "\" loopt terug. Bedoelde u \"" + totEnMet.group(2) + " t/m "
                        + totEnMet.group(1) + "\"?");
            }
            return new Bereik(van, true, tot, true);
        }
        Matcher vergelijking = VERGELIJKING.matcher(deel);
        if (vergelijking.matches()) {
            BigDecimal grens = getal(vergelijking.group(2));
            return switch (vergelijking.group(1)) {
                case ">=" -> new Bereik(grens, true, null, false);
                case ">" -> new Bereik(grens, false, null, false);
                case "<=" -> new Bereik(null, false, grens, true);
                default -> new Bereik(null, false, grens, false);
            };
        }
        BigDecimal getal = getal(deel);
        return new Bereik(getal, true, getal, true);
    }

    private static BigDecimal getal(String tekst) throws Celfout {
        if (!GETAL.matcher(tekst).matches()) {
            throw new Celfout("\"" + tekst + "\" is geen getal of bereik dat wij kennen. Schrijf bijvoorbeeld: 12,"
                    + " 12 t/m 17, >= 18, < 18|leeg, leeg of *."
                    + Getaluitweg.bij(tekst).map(uitweg -> " " + uitweg).orElse(""));
        }
        return new BigDecimal(tekst.replace(',', '.'));
    }
}
