// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.rules.GlossaryTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Glossary locator: finds what the vocabulary says about a word on a page, and where the glossary says it. */
@Component
public class GlossaryLocator {

    private static final String GLOSSARY = "/regels/begrippen#";

    private final RuleLibrary library;

    GlossaryLocator(RuleLibrary library) {
        this.library = library;
    }

    /** The explanation of an entry of the vocabulary, or null when it has none. */
    public @Nullable LinkView find(String id) {
        return library.glossary().all().stream()
                .filter(term -> term.id().equals(id) && !term.hint().isBlank())
                .findFirst()
                .map(term -> new LinkView(term.hint(), GLOSSARY + anchor(term)))
                .orElse(null);
    }

    private static String anchor(GlossaryTerm term) {
        return switch (term.kind()) {
            case "BEGRIP" -> term.id();
            case "WAARDE" -> "veld-" + term.fact();
            default -> "veld-" + term.id();
        };
    }
}
