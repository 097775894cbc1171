// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.dmn;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.dmn.bouw.Dmnbouwer;
import nl.jeugdroute.dmn.geval.Casusfeiten;
import nl.jeugdroute.dmn.model.Dmnmodel;
import nl.jeugdroute.regels.Regelset;
import org.jspecify.annotations.Nullable;

/** Somebody else's engine with our own export of a rule set in it, for a case as we know it. Safe for use by many threads. */
public final class AndereMotor {

    private final Naspeler naspeler;
    private final Dmnmodel model;
    private final Programma programma;

    private AndereMotor(Regelset set, Naspeler naspeler, Programma programma) {
        this.naspeler = naspeler;
        this.model = Dmnbouwer.bouw(set);
        this.programma = programma;
    }

    /** KIE DMN. */
    public static AndereMotor kie(Regelset set) {
        Naspeler naspeler = new Naspeler(set);
        return new AndereMotor(set, naspeler, new KieDmn(naspeler.xml()));
    }

    /** jDMN, translated to Java and compiled; that takes the better part of a minute. */
    public static AndereMotor jdmn(Regelset set) throws IOException {
        Naspeler naspeler = new Naspeler(set);
        return new AndereMotor(set, naspeler, new Jdmn(naspeler.xml(), Files.createTempDirectory("jdmn")));
    }

    /** The advies and the rows that hold, in maps and lists that any JSON writer can write. */
    public Map<String, @Nullable Object> beslis(Casus casus) {
        Programma.Uitslag uitslag = programma.beslis(Casusfeiten.van(casus, model));
        Map<String, @Nullable Object> antwoord = new LinkedHashMap<>();
        antwoord.put("advies", kaal(Beeldtekst.structuur(uitslag.advies())));
        antwoord.put("geldende_rijen", kaal(uitslag.rijen()));
        return antwoord;
    }

    /** In what this engine differs from the advies about a case; nothing when they agree. */
    public Optional<String> verschil(Casus casus) {
        return naspeler.verschil(programma, casus);
    }

    private static @Nullable Object kaal(@Nullable Object waarde) {
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(AndereMotor::kaal).toList();
        }
        if (waarde == null || waarde instanceof Number || waarde instanceof String || waarde instanceof Boolean) {
            return waarde;
        }
        Map<String, @Nullable Object> delen = Beeldtekst.structuur(waarde);
        delen.replaceAll((naam, deel) -> kaal(deel));
        return delen;
    }
}
