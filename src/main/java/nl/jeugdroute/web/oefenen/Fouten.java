// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.oefenen;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.jeugdroute.web.besluit.Veldfout;
import org.springframework.ui.Model;

/** Puts what is wrong with a form in the model: the list for the top of the page, and the message for each field. */
final class Fouten {

    private Fouten() {}

    static void zet(List<Veldfout> fouten, Model model) {
        Map<String, String> perVeld =
                fouten.stream().collect(Collectors.toMap(Veldfout::anker, Veldfout::melding, (een, ander) -> een));
        model.addAttribute("fouten", fouten.isEmpty() ? null : fouten);
        model.addAttribute("f", perVeld);
    }
}
