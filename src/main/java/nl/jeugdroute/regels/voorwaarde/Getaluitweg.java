// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.voorwaarde;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a spreadsheet or a habit made of a number, and what was probably meant; told in a message, never applied. */
public final class Getaluitweg {

    private static final Pattern DUIZENDPUNT = Pattern.compile("\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DECIMALE_PUNT = Pattern.compile("\\d+\\.\\d+");
    private static final Pattern MAANDNAAM = Pattern.compile("(\\d{1,2})-(\\p{L}{3,4})\\.?(-\\d{2,4})?");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-(\\d{2})-(\\d{2})");
    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-\\d{2,4}");
    private static final Pattern STREEPJE = Pattern.compile("(\\d+)\\s*[-\u2013]\\s*(\\d+)");
    private static final List<String> MAANDEN =
            List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private Getaluitweg() {}

    /** A Dutch sentence that helps somebody on; empty when the text resembles no number. */
    public static Optional<String> bij(String cel) {
        if (DUIZENDPUNT.matcher(cel).matches()) {
            return Optional.of("Schrijf getallen zonder punt. Bedoelde u \"" + cel.replace(".", "") + "\"?");
        }
        if (DECIMALE_PUNT.matcher(cel).matches()) {
            return Optional.of("Schrijf een komma voor decimalen. Bedoelde u \"" + cel.replace('.', ',') + "\"?");
        }
        Matcher streepje = STREEPJE.matcher(cel);
        if (streepje.matches()) {
            return Optional.of(bereik(streepje.group(1), streepje.group(2)));
        }
        Matcher maandnaam = MAANDNAAM.matcher(cel);
        if (maandnaam.matches()) {
            int maand = MAANDEN.indexOf(maandnaam.group(2).toLowerCase(Locale.ROOT)) + 1;
            return maand == 0 ? Optional.empty() : Optional.of(datum(maandnaam.group(1), String.valueOf(maand)));
        }
        Matcher datum = DATUM.matcher(cel);
        if (datum.matches()) {
            return Optional.of(datum(datum.group(2), datum.group(1)));
        }
        Matcher dagEerst = DAG_EERST.matcher(cel);
        return dagEerst.matches() ? Optional.of(datum(dagEerst.group(1), dagEerst.group(2))) : Optional.empty();
    }

    private static String datum(String dag, String maand) {
        return "Excel maakte hier een datum van. " + bereik(zonderNul(dag), zonderNul(maand));
    }

    private static String bereik(String van, String tot) {
        return "Bedoelde u \"" + van + " t/m " + tot + "\"?";
    }

    private static String zonderNul(String getal) {
        return String.valueOf(Integer.parseInt(getal));
    }
}
