// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Regelsetkenmerk;
import nl.jeugdroute.redenering.Bord;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Situatie;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Vermelding;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.voorwaarde.Bereik;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;

/** Prints rows as plain DRL, one rule per row, for people who know Drools. The text is output only, never input. */
public final class DrlSchrijver {

    private DrlSchrijver() {}

    /** The rows of a rule set as one DRL text. */
    public static String schrijf(Regelsetkenmerk kenmerk, Fasering fasering, List<Definitierij> definities) {
        StringBuilder drl = new StringBuilder("// Regelset ")
                .append(kenmerk.id())
                .append(", van ")
                .append(kenmerk.tijdvak().van())
                .append(" tot ")
                .append(
                        kenmerk.tijdvak().tot() == null
                                ? "later"
                                : kenmerk.tijdvak().tot())
                .append(", hash ")
                .append(kenmerk.hash())
                .append("\npackage ")
                .append(Rijcompiler.PAKKET)
                .append(";\n\n");
        for (Class<?> type : List.of(
                Bord.class,
                Conclusie.class,
                Feit.class,
                Onderwerp.class,
                Situatie.class,
                Soort.class,
                Vermelding.class)) {
            drl.append("import ").append(type.getName()).append(";\n");
        }
        drl.append("import java.util.List;\n");
        fasering.fasen().forEach((rij, fase) -> beslisregel(drl, rij, fase));
        definities.forEach(rij -> definitieregel(drl, rij));
        return drl.toString();
    }

    private static void kop(StringBuilder drl, Regel regel) {
        drl.append("\n// ").append(eenRegel(regel.reden())).append('\n');
        drl.append("rule ").append(letterlijk(regel.id())).append('\n');
        drl.append("    @pakket( ").append(letterlijk(regel.laag())).append(" )\n");
        drl.append("    @tabel( ").append(letterlijk(regel.tabel())).append(" )\n");
        drl.append("    @bron( ")
                .append(letterlijk(regel.bron().document() + ", " + regel.bron().paragraaf()))
                .append(" )\nwhen\n");
    }

    private static void beslisregel(StringBuilder drl, Beslisrij rij, int fase) {
        kop(drl, rij.regel());
        drl.append("    $s : Situatie( fase == ")
                .append(fase)
                .append(", onderwerp == Onderwerp.")
                .append(rij.onderwerp());
        rij.voorwaarden().forEach(cel -> drl.append(",\n                   ").append(voorwaarde(cel)));
        drl.append(" )\nthen\n    List feiten = $s.feiten( ")
                .append(rij.voorwaarden().stream()
                        .map(cel -> letterlijk(cel.veld()))
                        .collect(Collectors.joining(", ")))
                .append(" );\n");
        for (Gevolg gevolg : rij.gevolgen()) {
            drl.append("    for ( Object nieuw : $s.concludeer( $s.regel( ")
                    .append(letterlijk(rij.regel().id()))
                    .append(" ), Soort.")
                    .append(gevolg.soort())
                    .append(", ")
                    .append(letterlijk(gevolg.waarde()))
                    .append(", feiten ) ) {\n        insert( nieuw );\n    }\n");
        }
        drl.append("end\n");
    }

    private static void definitieregel(StringBuilder drl, Definitierij rij) {
        String id = letterlijk(rij.definitie().regel().id());
        kop(drl, rij.definitie().regel());
        drl.append("    $bord : Bord()\n    Vermelding( soort == Soort.")
                .append(rij.soort())
                .append(", code == ")
                .append(letterlijk(rij.code()))
                .append(" )\nthen\n    for ( Object nieuw : $bord.omschrijf( $bord.definitie( ")
                .append(id)
                .append(" ) ) ) {\n        insert( nieuw );\n    }\n");
        for (Gevolg gevolg : rij.gevolgen()) {
            drl.append("    for ( Object nieuw : $bord.noteer( new Conclusie( Soort.")
                    .append(gevolg.soort())
                    .append(", ")
                    .append(letterlijk(gevolg.waarde()))
                    .append(", null, $bord.definitie( ")
                    .append(id)
                    .append(" ).regel(), List.of( new Feit( ")
                    .append(letterlijk(rij.soort().name().toLowerCase(Locale.ROOT)))
                    .append(", ")
                    .append(letterlijk(rij.code()))
                    .append(" ) ) ) ) ) {\n        insert( nieuw );\n    }\n");
        }
        drl.append("end\n");
    }

    private static String voorwaarde(Celvoorwaarde cel) {
        String veld = letterlijk(cel.veld());
        Voorwaarde voorwaarde = cel.voorwaarde();
        if (voorwaarde instanceof Voorwaarde.EenVan v) {
            return "is( " + veld + lijst(v.waarden()) + " )";
        } else if (voorwaarde instanceof Voorwaarde.GeenVan v) {
            return "!is( " + veld + lijst(v.waarden()) + " )";
        } else if (voorwaarde instanceof Voorwaarde.Bevat v) {
            return "bevat( " + veld + lijst(v.waarden()) + " )";
        } else if (voorwaarde instanceof Voorwaarde.BevatNiet v) {
            return "!bevat( " + veld + lijst(v.waarden()) + " )";
        } else if (voorwaarde instanceof Voorwaarde.Leeg) {
            return "leeg( " + veld + " )";
        } else if (voorwaarde instanceof Voorwaarde.NietLeeg) {
            return "!leeg( " + veld + " )";
        } else if (voorwaarde instanceof Voorwaarde.Getal v) {
            Stream<String> delen = v.bereiken().stream().map(bereik -> bereik(veld, bereik));
            return Stream.concat(delen, v.ookLeeg() ? Stream.of("leeg( " + veld + " )") : Stream.empty())
                    .collect(Collectors.joining(" || ", "( ", " )"));
        }
        return "true";
    }

    private static String bereik(String veld, Bereik bereik) {
        List<String> delen = new ArrayList<>();
        delen.add("!leeg( " + veld + " )");
        if (bereik.min() != null) {
            String grens = letterlijk(bereik.min().toPlainString());
            delen.add(
                    bereik.minInbegrepen()
                            ? "minstens( " + veld + ", " + grens + " )"
                            : "!hoogstens( " + veld + ", " + grens + " )");
        }
        if (bereik.max() != null) {
            String grens = letterlijk(bereik.max().toPlainString());
            delen.add(
                    bereik.maxInbegrepen()
                            ? "hoogstens( " + veld + ", " + grens + " )"
                            : "!minstens( " + veld + ", " + grens + " )");
        }
        return String.join(" && ", delen);
    }

    private static String lijst(Collection<String> waarden) {
        return waarden.stream().map(waarde -> ", " + letterlijk(waarde)).collect(Collectors.joining());
    }

    private static String eenRegel(String tekst) {
        return tekst.replaceAll("\\R", " ");
    }

    /** A string literal in which nothing can end the string. */
    static String letterlijk(String tekst) {
        StringBuilder letterlijk = new StringBuilder("\"");
        for (char teken : tekst.toCharArray()) {
            if (teken == '"' || teken == '\\') {
                letterlijk.append('\\').append(teken);
            } else if (teken < ' ') {
                letterlijk.append(String.format("\\u%04x", (int) teken));
            } else {
                letterlijk.append(teken);
            }
        }
        return letterlijk.append('"').toString();
    }
}
