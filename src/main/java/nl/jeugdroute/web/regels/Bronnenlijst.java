// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.regels;

import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.regels.Regelbibliotheek;
import nl.jeugdroute.regels.lezen.Brondocument;
import nl.jeugdroute.web.woorden.Koppeling;
import org.springframework.stereotype.Component;

/** The documents behind the rows: {@code NOP § 5.4.10} becomes the section with the name of its document. */
@Component
public class Bronnenlijst {

    private final Regelbibliotheek bibliotheek;

    Bronnenlijst(Regelbibliotheek bibliotheek) {
        this.bibliotheek = bibliotheek;
    }

    /** The sources of a cell, which stand there with bars between them. */
    public List<Koppeling> koppelingen(String cel) {
        return Arrays.stream(cel.split("\\s*\\|\\s*"))
                .filter(bron -> !bron.isEmpty())
                .map(this::koppeling)
                .toList();
    }

    private Koppeling koppeling(String bron) {
        int spatie = bron.indexOf(' ');
        String code = spatie < 0 ? bron : bron.substring(0, spatie);
        return bibliotheek
                .document(code)
                .map(document -> koppeling(document, spatie < 0 ? "" : bron.substring(spatie + 1)))
                .orElseGet(() -> new Koppeling(bron, null));
    }

    private static Koppeling koppeling(Brondocument document, String plaats) {
        int komma = document.titel().indexOf(',');
        String titel = komma < 0 ? document.titel() : document.titel().substring(0, komma);
        String adres = document.url() == null || document.url().isEmpty() ? null : document.url();
        return new Koppeling(plaats.isEmpty() ? titel : titel + ", " + plaats, adres);
    }
}
