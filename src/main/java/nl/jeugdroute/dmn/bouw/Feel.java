// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn.bouw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.jeugdroute.regels.voorwaarde.Bereik;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** The small part of FEEL that is used here; it means the same to every engine. */
final class Feel {

    static final String MAAKT_NIET_UIT = "-";
    static final String NIETS = "null";

    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** Words that mean something in the language itself. */
    private static final Set<String> BEZET = Set.of(
            "and",
            "between",
            "else",
            "every",
            "external",
            "false",
            "for",
            "function",
            "if",
            "in",
            "instance",
            "item",
            "not",
            "null",
            "of",
            "or",
            "return",
            "satisfies",
            "some",
            "then",
            "true",
            "count",
            "max",
            "min",
            "sum",
            "mean",
            "all",
            "any",
            "sort",
            "sublist",
            "append",
            "concatenate",
            "flatten",
            "remove",
            "reverse",
            "union",
            "contains",
            "matches",
            "split",
            "replace",
            "substring",
            "date",
            "time",
            "duration",
            "number",
            "string");

    private Feel() {}

    /** A name that can stand for a field; dots would mean a part of something. */
    static String naam(String veld) {
        return veld.replace('.', '_').replace('-', '_');
    }

    /** Whether a name can be used in an expression. */
    static boolean isNaam(String naam) {
        return NAAM.matcher(naam).matches() && !BEZET.contains(naam);
    }

    /** A text in which nothing can end the text; null when there is none. */
    static String tekst(@Nullable String tekst) {
        if (tekst == null) {
            return NIETS;
        }
        StringBuilder letterlijk = new StringBuilder("\"");
        for (char teken : tekst.toCharArray()) {
            switch (teken) {
                case '"', '\\' -> letterlijk.append('\\').append(teken);
                case '\n' -> letterlijk.append("\\n");
                case '\r' -> letterlijk.append("\\r");
                case '\t' -> letterlijk.append("\\t");
                default -> letterlijk.append(teken);
            }
        }
        return letterlijk.append('"').toString();
    }

    static String getal(@Nullable Number getal) {
        return getal == null ? NIETS : getal.toString();
    }

    static String lijst(Collection<String> teksten) {
        return teksten.stream().map(Feel::tekst).collect(Collectors.joining(", ", "[", "]"));
    }

    /** That the tested list holds one of these. */
    static String bevat(Collection<String> teksten) {
        return teksten.stream()
                .map(tekst -> "list contains(?, " + tekst(tekst) + ")")
                .collect(Collectors.joining(" or "));
    }

    /** That the tested list holds none of these. */
    static String bevatNiet(Collection<String> teksten) {
        return teksten.stream()
                .map(tekst -> "list contains(?, " + tekst(tekst) + ") = false")
                .collect(Collectors.joining(" and "));
    }

    /** What a cell asks, as the test in a column of its field. */
    static String toets(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.EenVan v) {
            return teksten(v.waarden());
        } else if (voorwaarde instanceof Voorwaarde.GeenVan v) {
            return "not(" + teksten(v.waarden()) + ")";
        } else if (voorwaarde instanceof Voorwaarde.Bevat v) {
            return bevat(v.waarden());
        } else if (voorwaarde instanceof Voorwaarde.BevatNiet v) {
            return bevatNiet(v.waarden());
        } else if (voorwaarde instanceof Voorwaarde.Leeg) {
            return "count(?) = 0";
        } else if (voorwaarde instanceof Voorwaarde.NietLeeg) {
            return "count(?) > 0";
        } else if (voorwaarde instanceof Voorwaarde.Getal v) {
            return getallen(v);
        }
        return MAAKT_NIET_UIT;
    }

    private static String teksten(Collection<String> teksten) {
        return teksten.stream().map(Feel::tekst).collect(Collectors.joining(", "));
    }

    private static String getallen(Voorwaarde.Getal getal) {
        boolean elkBekend = getal.bereiken().stream().anyMatch(bereik -> bereik.min() == null && bereik.max() == null);
        if (elkBekend) {
            return getal.ookLeeg() ? MAAKT_NIET_UIT : "not(null)";
        }
        List<String> delen = new ArrayList<>();
        if (getal.ookLeeg()) {
            delen.add(NIETS);
        }
        getal.bereiken().forEach(bereik -> delen.add(bereik(bereik)));
        return String.join(", ", delen);
    }

    private static String bereik(Bereik bereik) {
        BigDecimal min = bereik.min();
        BigDecimal max = bereik.max();
        if (min == null) {
            return (bereik.maxInbegrepen() ? "<= " : "< ") + getal(max);
        }
        if (max == null) {
            return (bereik.minInbegrepen() ? ">= " : "> ") + getal(min);
        }
        return (bereik.minInbegrepen() ? "[" : "(") + min.toPlainString() + ".." + max.toPlainString()
                + (bereik.maxInbegrepen() ? "]" : ")");
    }

    private static String getal(@Nullable BigDecimal getal) {
        return getal == null ? NIETS : getal.toPlainString();
    }
}
