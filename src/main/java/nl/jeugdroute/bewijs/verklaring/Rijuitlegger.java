// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Bron;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.model.Rijformule;
import nl.jeugdroute.redenering.Leeftijdsgrens;
import nl.jeugdroute.redenering.Onderwerp;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.rijen.Celvoorwaarde;
import nl.jeugdroute.regels.voorwaarde.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Tells of rows how far they are from applying to one case; what follows from other rows is followed down to facts. */
final class Rijuitlegger {

    /** More roads to one derived fact than these nobody reads. */
    private static final int MEESTE_WEGEN = 3;

    private static final String WENS = "gewensteVoorzieningen";

    private final Verklaarmodel model;
    private final Punt punt;
    private final Puntwaarden waarden;
    private final Set<String> bezig = new HashSet<>();
    private final Map<String, List<Rijuitleg>> eerder = new HashMap<>();

    Rijuitlegger(Verklaarmodel model, Punt punt, Puntwaarden waarden) {
        this.model = model;
        this.punt = punt;
        this.waarden = waarden;
    }

    /** Ids of the rows that now draw this conclusion. */
    List<String> vurend(Soort soort, String waarde) {
        return model.rijen(soort, waarde).stream()
                .filter(rij -> model.geldt(rij.vuurt(), punt))
                .map(rij -> rij.rij().regel().id())
                .distinct()
                .toList();
    }

    /** The nearest rows that draw one of these conclusions, fewest failing conditions first; each row once. */
    List<Rijuitleg> dichtstbij(Soort soort, Stream<String> codes, int hoeveel) {
        return dichtstbij(
                codes.flatMap(code -> model.rijen(soort, code).stream()).distinct(), hoeveel);
    }

    private List<Rijuitleg> dichtstbij(Stream<Rijformule> rijen, int hoeveel) {
        Map<String, Rijuitleg> perRij = new LinkedHashMap<>();
        rijen.map(this::uitleg)
                .forEach(uitleg -> perRij.merge(
                        uitleg.regel(), uitleg, (een, ander) -> ander.afstand() < een.afstand() ? ander : een));
        return perRij.values().stream()
                .sorted(Comparator.comparingInt(Rijuitleg::afstand))
                .limit(hoeveel)
                .toList();
    }

    private Rijuitleg uitleg(Rijformule rij) {
        List<Ontbrekendevoorwaarde> ontbreekt = new ArrayList<>();
        String voorziening = rij.voorziening();
        if (voorziening != null && !waarden.inBeeld(voorziening)) {
            ontbreekt.add(wens(voorziening, "bevat " + voorziening));
        }
        for (Celvoorwaarde cel : rij.rij().voorwaarden()) {
            Object waarde = waarden.waarde(cel.veld(), voorziening);
            if (!cel.voorwaarde().geldt(waarde)) {
                ontbreekt.add(ontbreekt(cel, voorziening, waarde));
            }
        }
        Regel regel = rij.rij().regel();
        return new Rijuitleg(
                regel.id(),
                regel.laag(),
                regel.tabel(),
                voorziening == null
                        ? regel.reden()
                        : model.voorziening(voorziening).vul(regel.reden()),
                bron(regel.bron()),
                voorziening,
                ontbreekt.stream().mapToInt(Rijuitlegger::afstand).sum(),
                ontbreekt);
    }

    private static String bron(Bron bron) {
        return bron.document() + ", " + bron.paragraaf();
    }

    private static int afstand(Ontbrekendevoorwaarde voorwaarde) {
        if (voorwaarde.moetVervallen()) {
            return Math.max(1, voorwaarde.via().size());
        }
        return voorwaarde.via().stream().mapToInt(Rijuitleg::afstand).min().orElse(1);
    }

    private Ontbrekendevoorwaarde wens(String voorziening, String vraagt) {
        return feit(WENS, waarden.waarde(WENS, null), vraagt, voorziening);
    }

    private static Ontbrekendevoorwaarde feit(
            String veld, @Nullable Object nu, String vraagt, @Nullable String voorziening) {
        return new Ontbrekendevoorwaarde(
                veld, Wijzigingen.tekst(nu), vraagt, voorziening, Wijzigingen.isVeiligheid(veld), List.of(), false);
    }

    private Ontbrekendevoorwaarde ontbreekt(Celvoorwaarde cel, @Nullable String voorziening, @Nullable Object nu) {
        String vraagt = cel.voorwaarde().tekst();
        return switch (cel.veld()) {
            case "voorziening.pastLeeftijd" -> leeftijd(String.valueOf(voorziening), cel.voorwaarde());
            case "voorziening.herkomst" ->
                wens(
                        String.valueOf(voorziening),
                        (cel.voorwaarde().geldt("GEWENST") ? "bevat " : "bevat niet ") + voorziening);
            case "routes" -> afgeleid(cel, null, nu, Soort.ROUTE);
            case "geenRoute" -> afgeleid(cel, null, nu, Soort.ROUTE);
            default ->
                isFeit(cel.veld())
                        ? afgeleid(cel, perVoorziening(cel.veld()) ? voorziening : null, nu, Soort.FEIT)
                        : feit(cel.veld(), nu, vraagt, voorziening);
        };
    }

    private boolean isFeit(String veld) {
        return !model.rijen(Soort.FEIT, veld).isEmpty();
    }

    private boolean perVoorziening(String veld) {
        return model.set()
                .velden()
                .veld(veld)
                .filter(een -> een.onderwerp() == Onderwerp.VOORZIENING)
                .isPresent();
    }

    private Ontbrekendevoorwaarde leeftijd(String voorziening, Voorwaarde voorwaarde) {
        Leeftijdsgrens band = model.voorziening(voorziening).leeftijd();
        String binnen = band == null ? "*" : band.van() + " t/m " + band.tot();
        String vraagt = voorwaarde.geldt("JA") || band == null ? binnen : "< " + band.van() + "|> " + band.tot();
        return feit("leeftijd", waarden.waarde("leeftijd", null), vraagt, voorziening);
    }

    /** What other rows establish: the rows that would make it so, or those that now stand in the way. */
    private Ontbrekendevoorwaarde afgeleid(
            Celvoorwaarde cel, @Nullable String voorziening, @Nullable Object nu, Soort soort) {
        boolean erbij = cel.voorwaarde() instanceof Voorwaarde.Bevat
                || cel.voorwaarde() instanceof Voorwaarde.NietLeeg
                || soort == Soort.FEIT && cel.voorwaarde().geldt("JA");
        String sleutel = cel.veld() + ' ' + cel.voorwaarde().tekst() + ' ' + voorziening;
        List<Rijuitleg> via = eerder.get(sleutel);
        if (via == null) {
            // A row that waits for itself by a detour leads nowhere; rules that do so are refused, so this is a guard
            // only.
            if (!bezig.add(sleutel)) {
                return feit(cel.veld(), nu, cel.voorwaarde().tekst(), voorziening);
            }
            Stream<Rijformule> rijen = rijen(cel, soort)
                    .filter(rij -> voorziening == null || voorziening.equals(rij.voorziening()))
                    .filter(rij -> erbij || model.geldt(rij.vuurt(), punt));
            via = dichtstbij(rijen, erbij ? MEESTE_WEGEN : Integer.MAX_VALUE);
            bezig.remove(sleutel);
            eerder.put(sleutel, via);
        }
        return new Ontbrekendevoorwaarde(
                cel.veld(), Wijzigingen.tekst(nu), cel.voorwaarde().tekst(), voorziening, false, via, !erbij);
    }

    private Stream<Rijformule> rijen(Celvoorwaarde cel, Soort soort) {
        if (soort == Soort.FEIT) {
            return model.rijen(Soort.FEIT, cel.veld()).stream();
        }
        Set<String> genoemd = cel.voorwaarde() instanceof Voorwaarde.Bevat bevat
                ? bevat.waarden()
                : cel.voorwaarde() instanceof Voorwaarde.BevatNiet niet ? niet.waarden() : Set.of();
        return model.plaatsen().values().stream()
                .filter(plaats -> genoemd.isEmpty()
                        || genoemd.contains(plaats.code())
                        || genoemd.contains(plaats.route().name()))
                .flatMap(plaats -> model.rijen(Soort.ROUTE, plaats.code()).stream())
                .distinct();
    }
}
