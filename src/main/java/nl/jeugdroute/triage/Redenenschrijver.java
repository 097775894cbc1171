// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.triage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.advies.Coordinatie;
import nl.jeugdroute.advies.Feit;
import nl.jeugdroute.advies.Reden;
import nl.jeugdroute.advies.Urgentie;
import nl.jeugdroute.redenering.Catalogusregel;
import nl.jeugdroute.redenering.Conclusie;
import nl.jeugdroute.redenering.Niveauomschrijving;
import nl.jeugdroute.redenering.Rangplaats;
import nl.jeugdroute.redenering.Regel;
import nl.jeugdroute.redenering.Soort;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.jspecify.annotations.Nullable;

/** Gives every conclusion its reason: the row, its source, and the facts of the case it rests on. */
final class Redenenschrijver {

    private final Regelset set;
    private final Beoordeling beoordeling;
    private final Urgentie urgentie;
    private final Coordinatie coordinatie;
    private final SortedMap<String, Catalogusregel> catalogus;

    /** The conclusions that established a derived fact, by its name. */
    private final Map<String, List<Conclusie>> vastgesteld = new HashMap<>();

    Redenenschrijver(Regelset set, Beoordeling beoordeling, Urgentie urgentie, Coordinatie coordinatie) {
        this.set = set;
        this.beoordeling = beoordeling;
        this.urgentie = urgentie;
        this.coordinatie = coordinatie;
        this.catalogus = beoordeling
                .definities(Catalogusregel.class)
                .collect(Collectors.toMap(
                        Catalogusregel::code,
                        Function.identity(),
                        (a, b) -> a,
                        () -> new TreeMap<>(NatuurlijkeOrde.INSTANTIE)));
        beoordeling
                .conclusies(Soort.FEIT)
                .forEach(conclusie -> vastgesteld
                        .computeIfAbsent(conclusie.waarde(), feit -> new ArrayList<>())
                        .add(conclusie));
    }

    List<Reden> schrijf() {
        Map<String, BigDecimal> rang =
                beoordeling.definities(Rangplaats.class).collect(Collectors.toMap(Rangplaats::code, Rangplaats::rang));
        // They come in order of row, value and provision; sorting keeps that order among equals.
        Stream<Reden> uitRijen = beoordeling.conclusies().stream()
                .filter(this::telt)
                .sorted(Comparator.comparing(Conclusie::soort)
                        .thenComparing(c -> rang.getOrDefault(c.waarde(), BigDecimal.ZERO)))
                .map(this::reden);
        Stream<Reden> voorzieningen = catalogus.values().stream().map(this::reden);
        Stream<Reden> niveau = beoordeling
                .definities(Niveauomschrijving.class)
                .map(n -> reden(
                        n.regel(),
                        "NIVEAU " + n.niveau().niveau(),
                        n.regel().reden(),
                        catalogus.values().stream()
                                .filter(v ->
                                        Integer.valueOf(n.niveau().niveau()).equals(v.interventieniveau()))
                                .map(v -> new Feit("voorziening", v.code()))
                                .toList()));
        return Stream.of(uitRijen, voorzieningen, niveau)
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    /** Of urgency and coordination only the strongest was concluded; weaker ones were merely considered. */
    private boolean telt(Conclusie conclusie) {
        return switch (conclusie.soort()) {
            case URGENTIE -> conclusie.waarde().equals(urgentie.name());
            case COORDINATIE -> conclusie.waarde().equals(coordinatie.name());
            default -> true;
        };
    }

    private Reden reden(Conclusie conclusie) {
        String over = conclusie.voorziening() == null ? "" : " VOOR " + conclusie.voorziening();
        return reden(
                conclusie.regel(),
                conclusie.soort() + " " + conclusie.waarde() + over,
                vul(conclusie.regel().reden(), conclusie.voorziening()),
                feiten(conclusie));
    }

    private Reden reden(Catalogusregel regel) {
        return reden(
                regel.regel(),
                "VOORZIENING " + regel.code(),
                regel.regel().reden(),
                List.of(new Feit("voorziening", regel.code())));
    }

    private static Reden reden(Regel regel, String conclusie, String tekst, List<Feit> feiten) {
        return new Reden(regel.id(), regel.laag(), conclusie, tekst, regel.bron(), feiten);
    }

    /** A derived fact alone explains little; the facts it came from are added. */
    private List<Feit> feiten(Conclusie conclusie) {
        Set<Feit> feiten = new LinkedHashSet<>();
        if (conclusie.voorziening() != null) {
            feiten.add(new Feit("voorziening", conclusie.voorziening()));
        }
        voegToe(feiten, conclusie, 0);
        return List.copyOf(feiten);
    }

    private void voegToe(Set<Feit> feiten, Conclusie conclusie, int diepte) {
        for (Feit feit : conclusie.feiten()) {
            feiten.add(feit);
            if (feit.waarde().equals("JA")
                    && diepte < set.fasenplan().afsluitingen().size()) {
                for (Conclusie eronder : vastgesteld.getOrDefault(feit.veld(), List.of())) {
                    if (conclusie.voorziening() == null
                            || eronder.voorziening() == null
                            || eronder.voorziening().equals(conclusie.voorziening())) {
                        voegToe(feiten, eronder, diepte + 1);
                    }
                }
            }
        }
    }

    private String vul(String tekst, @Nullable String voorziening) {
        Catalogusregel regel = voorziening == null ? null : catalogus.get(voorziening);
        return regel == null ? tekst : regel.vul(tekst);
    }
}
