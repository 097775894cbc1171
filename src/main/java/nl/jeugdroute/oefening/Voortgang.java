// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.oefening;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a trainee came. It says nothing about who that is.
 *
 * @param bijnaam the name a trainee chose to go on later, or null; then it lives no longer than the session
 */
public record Voortgang(@Nullable String bijnaam, List<Resultaat> resultaten) implements Serializable {

    public Voortgang {
        resultaten = List.copyOf(resultaten);
    }

    /** Nothing done yet. */
    public static final Voortgang LEEG = new Voortgang(null, List.of());

    /**
     * One story.
     *
     * @param laatste the prediction made last, for the page with the answer
     * @param eerste how the first prediction came out; only that one counts, for afterwards the answer is known
     */
    public record Resultaat(String pakket, String casus, Thema thema, Voorspelling laatste, Uitslag eerste)
            implements Serializable {}

    /** The score within one theme. */
    public record Themascore(Thema thema, int gedaan, int goed) {}

    /** With one more prediction. */
    public Voortgang met(Oefencasus casus, Voorspelling voorspelling, Uitslag uitslag) {
        List<Resultaat> nieuw = new ArrayList<>(resultaten);
        Optional<Resultaat> eerder = van(casus);
        eerder.ifPresent(nieuw::remove);
        nieuw.add(new Resultaat(
                casus.pakket(),
                casus.id(),
                casus.thema(),
                voorspelling,
                eerder.map(Resultaat::eerste).orElse(uitslag)));
        return new Voortgang(bijnaam, nieuw);
    }

    /** Under a name, to be kept. */
    public Voortgang onder(@Nullable String naam) {
        return new Voortgang(naam, resultaten);
    }

    /** What was done with a story. */
    public Optional<Resultaat> van(Oefencasus casus) {
        return resultaten.stream()
                .filter(resultaat -> resultaat.pakket().equals(casus.pakket())
                        && resultaat.casus().equals(casus.id()))
                .findFirst();
    }

    /** What of it is about these stories. */
    public Voortgang over(List<Oefencasus> casussen) {
        return new Voortgang(
                bijnaam,
                casussen.stream().map(this::van).flatMap(Optional::stream).toList());
    }

    /** How many stories of which the route was predicted at once. */
    public int goed() {
        return (int) resultaten.stream()
                .filter(resultaat -> resultaat.eerste().route())
                .count();
    }

    /** The themes of which at least one story was done. */
    public List<Themascore> perThema() {
        return Stream.of(Thema.values())
                .map(thema -> {
                    List<Resultaat> van = resultaten.stream()
                            .filter(resultaat -> resultaat.thema() == thema)
                            .toList();
                    return new Themascore(thema, van.size(), (int) van.stream()
                            .filter(resultaat -> resultaat.eerste().route())
                            .count());
                })
                .filter(score -> score.gedaan() > 0)
                .toList();
    }
}
