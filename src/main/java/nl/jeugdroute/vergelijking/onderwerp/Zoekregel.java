// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking.onderwerp;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.tabel.Rij;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/**
 * One way to recognise the rows of a subject; everything that is filled in must hold, {@code *} makes no difference.
 *
 * @param tabel name of the table
 * @param rij code of a row that explains: a route, with or without its form
 * @param leest a field the row reads, or {@code veld=WAARDE|WAARDE} when it must ask for one of these values
 * @param concludeert {@code SOORT=WAARDE}: what the row concludes
 * @param noemt a word in the name or the explanation of help
 */
record Zoekregel(
        Vergelijkonderwerp onderwerp, String tabel, String rij, String leest, String concludeert, String noemt) {

    private static final String VRIJ = "*";

    static Zoekregel van(Rij regel) {
        Zoekregel zoek = new Zoekregel(
                Vergelijkonderwerp.valueOf(regel.cel("onderwerp")),
                regel.cel("tabel"),
                regel.cel("rij"),
                regel.cel("leest"),
                regel.cel("concludeert"),
                regel.cel("noemt"));
        boolean leeg = List.of(zoek.tabel, zoek.rij, zoek.leest, zoek.concludeert, zoek.noemt)
                .contains("");
        if (leeg || zoek.kiestAlles()) {
            throw new IllegalStateException("subject line " + regel.id() + " has an empty cell or chooses every row");
        }
        return zoek;
    }

    private boolean kiestAlles() {
        return List.of(tabel, rij, leest, concludeert, noemt).stream().allMatch(VRIJ::equals);
    }

    /** Whether this is a row of the subject. */
    boolean kiest(Beslisrij beslisrij) {
        return past(tabel, beslisrij.regel().tabel())
                && rij.equals(VRIJ)
                && noemt.equals(VRIJ)
                && (leest.equals(VRIJ) || beslisrij.voorwaarden().stream().anyMatch(this::leest))
                && (concludeert.equals(VRIJ) || beslisrij.gevolgen().stream().anyMatch(this::concludeert));
    }

    /** Whether this is an explanation of the subject. */
    boolean kiest(Definitierij definitierij) {
        return past(tabel, definitierij.definitie().regel().tabel())
                && leest.equals(VRIJ)
                && concludeert.equals(VRIJ)
                && (rij.equals(VRIJ) || isCode(definitierij.code(), rij))
                && (noemt.equals(VRIJ) || noemt(definitierij));
    }

    private static boolean past(String gevraagd, String gegeven) {
        return gevraagd.equals(VRIJ) || gevraagd.equals(gegeven);
    }

    private boolean leest(Celvoorwaarde voorwaarde) {
        String[] delen = leest.split("=", 2);
        return voorwaarde.veld().equals(delen[0])
                && (delen.length == 1 || vraagtOm(voorwaarde.voorwaarde(), delen[1].split("\\|")));
    }

    /** "Not a doctor" also names the doctor, but is no row about doctors: only what is asked for counts. */
    private static boolean vraagtOm(Voorwaarde voorwaarde, String... waarden) {
        List<String> gezocht = Arrays.asList(waarden);
        if (voorwaarde instanceof Voorwaarde.EenVan een) {
            return een.waarden().stream().anyMatch(gezocht::contains);
        }
        return voorwaarde instanceof Voorwaarde.Bevat bevat
                && bevat.waarden().stream().anyMatch(gezocht::contains);
    }

    private boolean concludeert(Gevolg gevolg) {
        String[] delen = concludeert.split("=", 2);
        return gevolg.soort().name().equals(delen[0]) && isCode(gevolg.waarde(), delen[1]);
    }

    private boolean noemt(Definitierij definitierij) {
        String tekst = definitierij.definitie() instanceof Catalogusregel hulp
                ? hulp.naam() + " " + hulp.regel().reden()
                : definitierij.definitie().regel().reden();
        return tekst.toLowerCase(Locale.ROOT).contains(noemt.toLowerCase(Locale.ROOT));
    }

    /** {@code SPECIALIST} stands for every form of that route. */
    private static boolean isCode(String code, String gevraagd) {
        return code.equals(gevraagd) || code.startsWith(gevraagd + "(");
    }
}
