// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jeugdroute.contract.Invoerfout;
import nl.jeugdroute.regels.Regelset;
import nl.jeugdroute.web.woorden.Woorden;
import org.springframework.stereotype.Component;

/** Lays out the questions for a pack, with the answers so far and what is wrong with them. */
@Component
public class Vragenlijst {

    /** The kinds of school are asked only where a rule reads them. */
    private static final Set<String> ALLEEN_WAAR_EEN_REGEL_LEEST = Set.of("schoolsoort");

    private final Woorden woorden;

    Vragenlijst(Woorden woorden) {
        this.woorden = woorden;
    }

    /** The four safety questions and what may follow from them. */
    public Vragenblok veiligheid(Regelset regels, Antwoorden antwoorden, List<Formulierfout> fouten) {
        return blok(Indeling.VEILIGHEID, new Vraagbouwer(woorden, regels, antwoorden, perVeld(fouten)), regels);
    }

    /** All other blocks. */
    public List<Vragenblok> blokken(Regelset regels, Antwoorden antwoorden, List<Formulierfout> fouten) {
        Vraagbouwer bouwer = new Vraagbouwer(woorden, regels, antwoorden, perVeld(fouten));
        return Indeling.BLOKKEN.stream()
                .map(indeling -> blok(indeling, bouwer, regels))
                .toList();
    }

    /** Every question that can be asked under these rules, in the order of the form. */
    public List<String> velden(Regelset regels) {
        return Stream.concat(Stream.of(Indeling.VEILIGHEID), Indeling.BLOKKEN.stream())
                .flatMap(Indeling::alleVelden)
                .filter(veld -> !ALLEEN_WAAR_EEN_REGEL_LEEST.contains(veld) || leestEenRegel(veld, regels))
                .toList();
    }

    /** The four questions that come before everything else. */
    public List<String> veiligheidsvragen() {
        return Indeling.VEILIGHEID.velden();
    }

    /** One question. */
    public Vraag vraag(String veld, Regelset regels, Antwoorden antwoorden, List<Formulierfout> fouten) {
        return new Vraagbouwer(woorden, regels, antwoorden, perVeld(fouten)).vraag(veld);
    }

    private Vragenblok blok(Indeling indeling, Vraagbouwer bouwer, Regelset regels) {
        List<Vraag> vragen = indeling.velden().stream()
                .filter(veld -> !ALLEEN_WAAR_EEN_REGEL_LEEST.contains(veld) || leestEenRegel(veld, regels))
                .map(bouwer::vraag)
                .toList();
        List<Vragenblok> onderdelen = indeling.onderdelen().stream()
                .map(onderdeel -> blok(onderdeel, bouwer, regels))
                .toList();
        List<Vraag> alle = Stream.concat(vragen.stream(), onderdelen.stream().flatMap(Vragenlijst::alleVragen))
                .toList();
        int beantwoord = (int) alle.stream().filter(Vraag::beantwoord).count();
        boolean open = beantwoord > 0 || alle.stream().anyMatch(vraag -> vraag.fout() != null);
        return new Vragenblok(
                indeling.id(),
                indeling.titel(),
                indeling.waarover(),
                open,
                alle.size(),
                beantwoord,
                vragen,
                onderdelen);
    }

    private static Stream<Vraag> alleVragen(Vragenblok blok) {
        return Stream.concat(blok.vragen().stream(), blok.onderdelen().stream().flatMap(Vragenlijst::alleVragen));
    }

    private static boolean leestEenRegel(String veld, Regelset regels) {
        return regels.tabellen().stream()
                .flatMap(tabel -> tabel.kolommen().stream())
                .anyMatch(kolom -> kolom.naam().equals(veld));
    }

    private static Map<String, String> perVeld(List<Formulierfout> fouten) {
        return fouten.stream()
                .collect(Collectors.toMap(
                        Formulierfout::veld, Formulierfout::melding, (een, ander) -> een + " " + ander));
    }

    /**
     * The errors of the contract in the words of the form: it knows labels, no names of JSON fields and no quotes.
     */
    public List<Formulierfout> fouten(List<Invoerfout> fouten) {
        return fouten.stream().map(Formulierfout::van).map(this::verwoord).toList();
    }

    private Formulierfout verwoord(Formulierfout fout) {
        String naam = fout.veld().substring(fout.veld().lastIndexOf('.') + 1);
        String melding = fout.melding().replace(", zonder aanhalingstekens", "");
        if (!naam.isEmpty() && melding.startsWith(naam + " ")) {
            melding = woorden.veld(fout.veld()) + melding.substring(naam.length());
        }
        return new Formulierfout(fout.veld(), melding);
    }

    /** The errors as lines of the summary above the form. */
    public List<Foutregel> foutregels(List<Formulierfout> fouten) {
        return fouten.stream()
                .map(fout -> new Foutregel(naam(fout), fout.melding(), fout.anker()))
                .toList();
    }

    private String naam(Formulierfout fout) {
        return fout.veld().isEmpty() ? "Casus" : woorden.veld(fout.veld());
    }
}
