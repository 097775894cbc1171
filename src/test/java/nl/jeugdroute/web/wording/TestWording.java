// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import nl.jeugdroute.engine.RuleLibrary;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the pages without the application around them. */
public final class TestWording {

    private TestWording() {}

    public static PageWording van(RuleLibrary bibliotheek) {
        ResourceBundleMessageSource teksten = new ResourceBundleMessageSource();
        teksten.setBasename("messages");
        teksten.setDefaultEncoding("UTF-8");
        return new PageWording(bibliotheek, teksten);
    }
}
