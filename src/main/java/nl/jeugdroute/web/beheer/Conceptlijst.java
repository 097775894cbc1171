// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.beheer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.jeugdroute.beheer.Concepten;
import nl.jeugdroute.beheer.Rolaccount;
import org.springframework.stereotype.Component;

/** The concepts somebody may see, for the page with all rules. */
@Component
public class Conceptlijst {

    private final Concepten concepten;

    Conceptlijst(Concepten concepten) {
        this.concepten = concepten;
    }

    /** Whether the one who asks may see concepts. */
    public boolean magLezen(HttpServletRequest verzoek) {
        return Account.van(verzoek).magLezen();
    }

    /** Whether the one who asks may change rules. */
    public boolean magWijzigen(HttpServletRequest verzoek) {
        return Account.van(verzoek).magWijzigen();
    }

    /** The concepts, those under way first; none for who may not see them. */
    public List<Conceptregel> voor(HttpServletRequest verzoek) {
        Rolaccount wie = Account.van(verzoek);
        return wie.magLezen()
                ? concepten.lijst(wie).stream().map(Conceptregel::van).toList()
                : List.of();
    }
}
