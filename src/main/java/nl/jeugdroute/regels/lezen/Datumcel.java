// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.lezen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.jeugdroute.regels.voorwaarde.Celfout;

/**
 * A cell with a date: {@code 2027-01-01}, or {@code 1-1-2027} as Dutch Excel shows it. Everything else is refused with
 * what was probably meant; a date is never guessed.
 */
public final class Datumcel {

    /** Columns that hold a date in whatever table they stand. */
    private static final Set<String> KOLOMMEN =
            Set.of("geldig_van", "geldig_tot", "gecontroleerd_op", "bevestigd_op", "vastgesteld", "peildatum", "datum");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAG_EERST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ANDERS = Pattern.compile("(\\d{1,2})[/. ](\\d{1,2})[/. ](\\d{4})");
    private static final Pattern KORT_JAAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2}");
    private static final Pattern DAGNUMMER = Pattern.compile("[234]\\d{4}");
    private static final LocalDate DAG_NUL = LocalDate.of(1899, 12, 30);

    private Datumcel() {}

    /** Whether cells of this column are dates. */
    public static boolean isDatumkolom(String kolom) {
        return KOLOMMEN.contains(kolom);
    }

    /**
     * Reads a date.
     *
     * @throws Celfout when it is not one
     */
    static LocalDate lees(String cel) throws Celfout {
        Matcher iso = ISO.matcher(cel);
        if (iso.matches()) {
            return datum(cel, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dagEerst = DAG_EERST.matcher(cel);
        if (dagEerst.matches()) {
            return datum(cel, dagEerst.group(3), dagEerst.group(2), dagEerst.group(1));
        }
        throw new Celfout("\"" + cel + "\" is geen datum die wij kennen. " + uitweg(cel));
    }

    /** The date in the form of the file, jjjj-mm-dd; what is no date stays as it is, for {@link #lees} to refuse. */
    static String vast(String cel) {
        return poging(cel).map(LocalDate::toString).orElse(cel);
    }

    private static Optional<LocalDate> poging(String cel) {
        try {
            return Optional.of(lees(cel));
        } catch (Celfout fout) {
            return Optional.empty();
        }
    }

    private static String uitweg(String cel) {
        if (KORT_JAAR.matcher(cel).matches()) {
            return "Schrijf het jaar met vier cijfers, zoals 2027-01-01.";
        }
        Matcher anders = ANDERS.matcher(cel);
        if (anders.matches()) {
            return "Schrijf jjjj-mm-dd, zoals 2027-01-01."
                    + poging(anders.group(1) + "-" + anders.group(2) + "-" + anders.group(3))
                            .map(datum -> " Bedoelde u \"" + datum + "\"?")
                            .orElse("");
        }
        if (DAGNUMMER.matcher(cel).matches()) {
            return "Excel maakte van de datum een getal. Bedoelde u \"" + DAG_NUL.plusDays(Long.parseLong(cel)) + "\"?";
        }
        return "Schrijf jjjj-mm-dd, zoals 2027-01-01.";
    }

    private static LocalDate datum(String cel, String jaar, String maand, String dag) throws Celfout {
        try {
            LocalDate datum = LocalDate.of(Integer.parseInt(jaar), Integer.parseInt(maand), Integer.parseInt(dag));
            if (datum.getYear() >= 1900 && datum.getYear() < 2200) {
                return datum;
            }
            throw new Celfout("\"" + cel + "\" ligt te ver weg. Controleer het jaar.");
        } catch (DateTimeException e) {
            throw new Celfout("\"" + cel + "\" bestaat niet op de kalender. Controleer de dag en de maand.");
        }
    }
}
