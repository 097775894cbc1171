// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Dimensie;
import nl.jeugdroute.bewijs.logica.Klasse;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.casus.Casus;
import nl.jeugdroute.casus.Casusveld;
import nl.jeugdroute.casus.Casusvelden;
import org.jspecify.annotations.Nullable;

/** Tells in facts what lies between a case and another point of the space. */
final class Wijzigingen {

    static final String ONGEBOREN = "ONGEBOREN";
    private static final String ONBEKEND = "ONBEKEND";
    private static final Map<String, Casusveld> VELDEN = Casusvelden.perPad();

    private final List<Dimensie> dimensies;
    private final Casus casus;
    private final Punt punt;

    Wijzigingen(Verklaarmodel model, Casus casus, Punt punt) {
        this.dimensies = model.ruimte().dimensies();
        this.casus = casus;
        this.punt = punt;
    }

    static @Nullable Casusveld veld(String pad) {
        return VELDEN.get(pad);
    }

    static boolean isVeiligheid(String veld) {
        return veld.startsWith("veiligheid.");
    }

    /** How many facts must be otherwise for this answer. Elements that rows cannot tell apart go one by one. */
    int aantal(int dimensie, int plaats) {
        if (punt.plaats(dimensie) == plaats) {
            return 0;
        }
        Dimensie d = dimensies.get(dimensie);
        return d.element() != null && plaats == 0 ? aanwezig(d).size() : 1;
    }

    /** The facts that are otherwise at another point. */
    List<Feitwijziging> naar(Punt ander) {
        List<Feitwijziging> wijzigingen = new ArrayList<>();
        for (int d = 0; d < dimensies.size(); d++) {
            if (ander.plaats(d) != punt.plaats(d)) {
                wijzigingen.addAll(van(d, ander.plaats(d)));
            }
        }
        return wijzigingen;
    }

    /** The facts that are otherwise with this answer. */
    List<Feitwijziging> van(int dimensie, int plaats) {
        Dimensie d = dimensies.get(dimensie);
        Klasse klasse = d.klassen().get(plaats);
        if (d.element() == null) {
            return List.of(keuze(d, klasse));
        }
        if (plaats == 1) {
            String element = tekst(klasse.waarde());
            return List.of(
                    lijst(d, element, "zonder " + element, "met " + element, "met " + Waardetekst.van(klasse.leden())));
        }
        return aanwezig(d).stream()
                .map(element -> lijst(d, element, "met " + element, "zonder " + element, "zonder " + element))
                .toList();
    }

    private Feitwijziging keuze(Dimensie d, Klasse klasse) {
        if (ONGEBOREN.equals(klasse.waarde())) {
            return new Feitwijziging("ongeboren", null, "NEE", "JA", "JA", false);
        }
        String nu = d.veld().equals("leeftijd") && casus.ongeboren()
                ? ONGEBOREN
                : tekst(VELDEN.get(d.veld()).lezer().apply(casus));
        return new Feitwijziging(
                d.veld(), null, nu, tekst(klasse.waarde()), Waardetekst.van(klasse.leden()), isVeiligheid(d.veld()));
    }

    private static Feitwijziging lijst(Dimensie d, String element, String nu, String zou, String waarden) {
        return new Feitwijziging(d.veld(), element, nu, zou, waarden, isVeiligheid(d.veld()));
    }

    /** The elements of this dimension that the case names. */
    private List<String> aanwezig(Dimensie d) {
        Set<?> genoemd = d.veld().equals("leefgebieden")
                ? casus.leefgebieden().stream()
                        .map(vermelding -> vermelding.leefgebied() + "/" + vermelding.betreft())
                        .collect(Collectors.toSet())
                : (Set<?>) VELDEN.get(d.veld()).lezer().apply(casus);
        return d.klassen().get(1).leden().stream()
                .filter(genoemd::contains)
                .map(String::valueOf)
                .toList();
    }

    static String tekst(@Nullable Object waarde) {
        if (waarde == null) {
            return ONBEKEND;
        }
        if (waarde instanceof BigDecimal getal) {
            return getal.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        if (waarde instanceof Set<?> lijst) {
            return lijst.isEmpty()
                    ? "leeg"
                    : lijst.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        }
        return waarde.toString();
    }
}
