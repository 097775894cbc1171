// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.web.regels.Tabelpagina.Deel;
import nl.jeugdroute.web.woorden.Tijdnotatie;
import nl.jeugdroute.web.woorden.Woorden;

/** Puts the text of a cell in plain words. The cell itself stays what it is; an unknown form is shown as it stands. */
final class Celopmaak {

    /** Conclusions whose value is the name of a fact. */
    private static final Set<String> AFGELEID = Set.of("ontbrekend", "feit");

    private static final String GEEN_VERSCHIL = "*";
    private static final Map<String, String> BEGIN = begin();
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern MET_VORM = Pattern.compile("([A-Z_]+)\\(([A-Z_]+)\\)");
    private static final Pattern GRENS = Pattern.compile("(>=|<=|>|<)\\s*(\\d+)");
    private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Woorden woorden;

    Celopmaak(Woorden woorden) {
        this.woorden = woorden;
    }

    /** Longest first: "niet bevat" must not be taken for "niet". */
    private static Map<String, String> begin() {
        Map<String, String> begin = new LinkedHashMap<>();
        begin.put("niet bevat ", "zonder ");
        begin.put("bevat niet ", "zonder ");
        begin.put("niet ", "niet: ");
        begin.put("bevat ", "met ");
        return begin;
    }

    /** Whether the cell makes no difference. */
    static boolean vrij(String tekst) {
        return tekst.equals(GEEN_VERSCHIL);
    }

    /**
     * The cell in words.
     *
     * @param en whether several values count together, as in a conclusion, instead of one of them
     */
    List<Deel> delen(String veld, String tekst, boolean en) {
        if (vrij(tekst)) {
            return List.of(new Deel("maakt niet uit", ""));
        }
        String tussen = en ? "en " : "of ";
        for (Map.Entry<String, String> begin : BEGIN.entrySet()) {
            if (tekst.startsWith(begin.getKey())) {
                return met(
                        begin.getValue(),
                        tussen,
                        veld,
                        tekst.substring(begin.getKey().length()));
            }
        }
        return met("", tussen, veld, tekst);
    }

    private List<Deel> met(String begin, String tussen, String veld, String tekst) {
        String[] stukken = tekst.split("\\s*\\|\\s*");
        List<Deel> delen = new ArrayList<>();
        for (int i = 0; i < stukken.length; i++) {
            Deel deel = woord(veld, stukken[i]);
            delen.add(new Deel((i == 0 ? begin : tussen) + deel.woord(), deel.code()));
        }
        return delen;
    }

    private Deel woord(String veld, String stuk) {
        if (DAG.matcher(stuk).matches()) {
            return new Deel(Tijdnotatie.dag(stuk), "");
        }
        Matcher grens = GRENS.matcher(stuk);
        if (grens.matches()) {
            return new Deel(grens(grens.group(1), grens.group(2)), "");
        }
        Matcher metVorm = MET_VORM.matcher(stuk);
        if (metVorm.matches()) {
            String vorm = woorden.waarde("vorm", metVorm.group(2)).toLowerCase(Locale.ROOT);
            return new Deel(woorden.waarde("route", metVorm.group(1)) + ", " + vorm, stuk);
        }
        if (stuk.equals("leeg")) {
            return new Deel("niet ingevuld", "");
        }
        if (!CODE.matcher(stuk).matches()) {
            return AFGELEID.contains(veld) ? new Deel(woorden.veld(stuk), stuk) : new Deel(stuk, "");
        }
        String woord = woorden.waarde(veld, stuk);
        boolean zelfde = woord.replaceAll("[^A-Za-z0-9]", "").equalsIgnoreCase(stuk.replaceAll("[^A-Z0-9]", ""));
        return new Deel(woord, zelfde ? "" : stuk);
    }

    private static String grens(String teken, String getal) {
        return switch (teken) {
            case ">=" -> getal + " of meer";
            case "<=" -> getal + " of minder";
            case ">" -> "meer dan " + getal;
            default -> "minder dan " + getal;
        };
    }
}
