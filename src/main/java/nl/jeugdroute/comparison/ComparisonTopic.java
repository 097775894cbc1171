// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.jeugdroute.rules.Suggestion;

/** Comparison topic: the subjects in which packs are laid side by side, in the order in which a reader meets them. */
public enum ComparisonTopic {
    DEUR("Deur", "Hoe heet de voordeur, wat is er zonder verwijzing, en wie meldt aan?"),
    NIVEAUS("Niveaus", "Welke interventieniveaus zijn er, en staan ze in de bron?"),
    ZWARE_POORT("Zware poort", "Wie bepaalt of er specialistische hulp komt? Eerst raad vragen, of meteen zwaarder?"),
    VEILIGHEID("Veiligheid", "Wie belt u, in welke volgorde, en wat doet deze gemeente daarnaast?"),
    ARTS("Arts", "Wat gebeurt er als een huisarts, jeugdarts of specialist verwijst of aanmeldt?"),
    SCHOOL("School", "Wanneer doet school mee, en wat bepaalt de soort school?"),
    AFSCHALEN("Afschalen", "Wanneer kan de hulp weer lichter?");

    private final String titel;
    private final String vraag;

    ComparisonTopic(String title, String question) {
        this.titel = title;
        this.vraag = question;
    }

    /** The name of the subject. */
    public String title() {
        return titel;
    }

    /** Question of the topic: what a reader wants to know about it. */
    public String question() {
        return vraag;
    }

    /** The name as people type it and as it stands in an address: {@code zware-poort}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The subjects with these names; all of them when none is named.
     *
     * @throws PackChoiceException when a name is not known
     */
    public static List<ComparisonTopic> read(List<String> codes) {
        return codes.isEmpty()
                ? List.of(values())
                : codes.stream().map(ComparisonTopic::read).distinct().toList();
    }

    private static ComparisonTopic read(String code) {
        return Arrays.stream(values())
                .filter(topic -> topic.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new PackChoiceException("Onderwerp "
                        + Suggestion.unknown(
                                code,
                                Arrays.stream(values())
                                        .map(ComparisonTopic::code)
                                        .toList())));
    }
}
