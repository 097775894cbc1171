// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.advies.DutchTime;
import nl.jeugdroute.advies.RouteVorm;
import nl.jeugdroute.web.table.RuleTablePage.RuleTablePageCellPart;
import nl.jeugdroute.web.wording.PageWording;

/**
 * Rule cell presenter: puts the text of a cell in plain words. The cell itself stays what it is; an unknown form is
 * shown as it stands.
 */
public final class RuleCellPresenter {

    /** Conclusions whose value is the name of a fact. */
    private static final Set<String> DERIVED = Set.of("ontbrekend", "feit");

    private static final String NO_DIFFERENCE = "*";
    private static final Map<String, String> PREFIXES = prefixes();
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern BOUND = Pattern.compile("(>=|<=|>|<)\\s*(\\d+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final PageWording wording;

    public RuleCellPresenter(PageWording wording) {
        this.wording = wording;
    }

    /** Longest first: "niet bevat" must not be taken for "niet". */
    private static Map<String, String> prefixes() {
        Map<String, String> prefix = new LinkedHashMap<>();
        prefix.put("niet bevat ", "zonder ");
        prefix.put("bevat niet ", "zonder ");
        prefix.put("niet ", "niet: ");
        prefix.put("bevat ", "met ");
        return prefix;
    }

    /** Whether the cell makes no difference. */
    static boolean isFree(String text) {
        return text.equals(NO_DIFFERENCE);
    }

    /**
     * The cell in words.
     *
     * @param conjunction whether several values count together, as in a conclusion, instead of one of them
     */
    public List<RuleTablePageCellPart> parts(String fact, String text, boolean conjunction) {
        if (isFree(text)) {
            return List.of(new RuleTablePageCellPart("maakt niet uit", ""));
        }
        String between = conjunction ? "en " : "of ";
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (text.startsWith(prefix.getKey())) {
                return with(
                        prefix.getValue(),
                        between,
                        fact,
                        text.substring(prefix.getKey().length()));
            }
        }
        return with("", between, fact, text);
    }

    private List<RuleTablePageCellPart> with(String prefix, String between, String fact, String text) {
        String[] pieces = text.split("\\s*\\|\\s*");
        List<RuleTablePageCellPart> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            RuleTablePageCellPart part = word(fact, pieces[i]);
            parts.add(new RuleTablePageCellPart((i == 0 ? prefix : between) + part.word(), part.code()));
        }
        return parts;
    }

    private RuleTablePageCellPart word(String fact, String piece) {
        if (DAY.matcher(piece).matches()) {
            return new RuleTablePageCellPart(DutchTime.day(piece), "");
        }
        Matcher bound = BOUND.matcher(piece);
        if (bound.matches()) {
            return new RuleTablePageCellPart(bound(bound.group(1), bound.group(2)), "");
        }
        Optional<RouteVorm> withVorm = RouteVorm.find(piece).filter(route -> route.vorm() != null);
        if (withVorm.isPresent()) {
            return new RuleTablePageCellPart(wording.route(withVorm.get()), piece);
        }
        if (piece.equals("leeg")) {
            return new RuleTablePageCellPart("niet ingevuld", "");
        }
        if (!CODE.matcher(piece).matches()) {
            return DERIVED.contains(fact)
                    ? new RuleTablePageCellPart(wording.fact(piece), piece)
                    : new RuleTablePageCellPart(piece, "");
        }
        String word = wording.value(fact, piece);
        boolean same = word.replaceAll("[^A-Za-z0-9]", "").equalsIgnoreCase(piece.replaceAll("[^A-Z0-9]", ""));
        return new RuleTablePageCellPart(word, same ? "" : piece);
    }

    private static String bound(String sign, String number) {
        return switch (sign) {
            case ">=" -> number + " of meer";
            case "<=" -> number + " of minder";
            case ">" -> "meer dan " + number;
            default -> "minder dan " + number;
        };
    }
}
