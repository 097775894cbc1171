// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.woorden;

import nl.jeugdroute.regels.Regelbibliotheek;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages without the application around them. */
public final class Testwoorden {

    private Testwoorden() {}

    public static Woorden van(Regelbibliotheek bibliotheek) {
        ResourceBundleMessageSource teksten = new ResourceBundleMessageSource();
        teksten.setBasename("messages");
        teksten.setDefaultEncoding("UTF-8");
        return new Woorden(bibliotheek, teksten);
    }
}
