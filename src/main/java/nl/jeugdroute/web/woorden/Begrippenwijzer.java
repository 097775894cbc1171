// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.tabel.Begrip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the vocabulary says about a word on a page, and where the glossary says it. */
@Component
public class Begrippenwijzer {

    private static final String WOORDENLIJST = "/regels/begrippen#";

    private final Regelbibliotheek bibliotheek;

    Begrippenwijzer(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** An explanation with its place in the glossary. */
    public record Uitleg(String tekst, String adres) {}

    /** The explanation of an entry of the vocabulary, or null when it has none. */
    public @Nullable Uitleg van(String id) {
        return bibliotheek.begrippen().alle().stream()
                .filter(begrip -> begrip.id().equals(id) && !begrip.uitleg().isBlank())
                .findFirst()
                .map(begrip -> new Uitleg(begrip.uitleg(), WOORDENLIJST + anker(begrip)))
                .orElse(null);
    }

    private static String anker(Begrip begrip) {
        return switch (begrip.soort()) {
            case "BEGRIP" -> begrip.id();
            case "WAARDE" -> "veld-" + begrip.veld();
            default -> "veld-" + begrip.id();
        };
    }
}
