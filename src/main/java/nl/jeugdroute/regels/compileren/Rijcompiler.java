// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.compileren;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.redenering.Bord;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Situatie;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.redenering.Vermelding;
import nl.jeugdroute.regels.rijen.Beslisrij;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.rijen.Definitierij;
import nl.jeugdroute.regels.rijen.Gevolg;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.drools.model.Drools;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleBuilder;

/**
 * Builds one Drools rule per row, in memory. A cell is a value handed to a lambda, never text that is compiled, so no
 * cell can become code.
 */
public final class Rijcompiler {

    /** Package of the rules that come from rows. */
    public static final String PAKKET = "nl.jeugdroute.rijen";

    private Rijcompiler() {}

    /** The rules of these rows as a Drools model: as many rules as rows. */
    public static Model compileer(Fasering fasering, List<Definitierij> definities) {
        List<Rule> regels = new ArrayList<>();
        fasering.fasen().forEach((rij, fase) -> regels.add(beslisregel(rij, fase)));
        definities.forEach(rij -> regels.add(definitieregel(rij)));
        return new ModelImpl().withRules(regels);
    }

    private static Rule beslisregel(Beslisrij rij, int fase) {
        Variable<Situatie> situatie = declarationOf(Situatie.class);
        int sleutel = Situatie.sleutel(fase, rij.onderwerp());
        PatternDef<Situatie> patroon = pattern(situatie)
                .expr(
                        "sleutel=" + sleutel,
                        s -> s.getSleutel() == sleutel,
                        alphaIndexedBy(int.class, ConstraintType.EQUAL, 0, Situatie::getSleutel, sleutel));
        // In one order for all rows, so that rows share the tests they have in common.
        for (Celvoorwaarde cel : rij.voorwaarden().stream()
                .sorted(Comparator.comparingInt(Celvoorwaarde::plaats))
                .toList()) {
            patroon = voeg(patroon, cel);
        }
        int[] velden =
                rij.voorwaarden().stream().mapToInt(Celvoorwaarde::plaats).toArray();
        return metadata(rule(PAKKET, rij.regel().id()), rij.regel())
                .build(patroon, on(situatie).execute((drools, s) -> vuur(drools, s, rij, velden)));
    }

    private static PatternDef<Situatie> voeg(PatternDef<Situatie> patroon, Celvoorwaarde cel) {
        String naam = cel.plaats() + ":" + cel.voorwaarde().tekst();
        int plaats = cel.plaats();
        Voorwaarde voorwaarde = cel.voorwaarde();
        if (voorwaarde instanceof Voorwaarde.EenVan eenVan && eenVan.waarden().size() == 1) {
            String waarde = eenVan.waarden().first();
            return patroon.expr(
                    naam,
                    s -> waarde.equals(s.waarde(plaats)),
                    alphaIndexedBy(
                            String.class, ConstraintType.EQUAL, plaats + 1, s -> (String) s.waarde(plaats), waarde));
        }
        return patroon.expr(naam, s -> voorwaarde.geldt(s.waarde(plaats)));
    }

    private static void vuur(Drools drools, Situatie situatie, Beslisrij rij, int[] velden) {
        List<Feit> feiten = situatie.feitenOp(velden);
        for (Gevolg gevolg : rij.gevolgen()) {
            situatie.concludeer(rij.regel(), gevolg.soort(), gevolg.waarde(), feiten)
                    .forEach(drools::insert);
        }
    }

    private static Rule definitieregel(Definitierij rij) {
        Variable<Vermelding> vermelding = declarationOf(Vermelding.class);
        String code = rij.code();
        Soort soort = rij.soort();
        PatternDef<Vermelding> patroon = pattern(vermelding)
                .expr(
                        "code=" + code,
                        v -> v.code().equals(code),
                        alphaIndexedBy(String.class, ConstraintType.EQUAL, 0, Vermelding::code, code))
                .expr("soort=" + soort, v -> v.soort() == soort);
        return metadata(
                        rule(PAKKET, rij.definitie().regel().id()),
                        rij.definitie().regel())
                .build(patroon, on(vermelding).execute((drools, v) -> verklaar(drools, v.bord(), rij)));
    }

    private static void verklaar(Drools drools, Bord bord, Definitierij rij) {
        bord.omschrijf(rij.definitie()).forEach(drools::insert);
        List<Feit> feiten = List.of(new Feit(rij.soort().name().toLowerCase(Locale.ROOT), rij.code()));
        for (Gevolg gevolg : rij.gevolgen()) {
            bord.noteer(new Conclusie(
                            gevolg.soort(),
                            gevolg.waarde(),
                            null,
                            rij.definitie().regel(),
                            feiten))
                    .forEach(drools::insert);
        }
    }

    private static RuleBuilder metadata(RuleBuilder bouwer, Regel regel) {
        return bouwer.metadata("pakket", regel.laag())
                .metadata("tabel", regel.tabel())
                .metadata("bron", regel.bron().document() + ", " + regel.bron().paragraaf());
    }
}
