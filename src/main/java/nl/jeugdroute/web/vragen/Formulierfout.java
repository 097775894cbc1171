// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.vragen;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.jeugdroute.contract.Invoerfout;

/** Something wrong in the form: the field it belongs to and what to do about it. */
public record Formulierfout(String veld, String melding) {

    /** The error of the contract, brought to the field of the form: {@code /hulpvragen/0} is about the hulpvragen. */
    static Formulierfout van(Invoerfout fout) {
        String veld = Arrays.stream(fout.pointer().split("/"))
                .filter(deel -> !deel.isEmpty() && !deel.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("."));
        return new Formulierfout(veld.startsWith("leefgebieden") ? "leefgebieden" : veld, fout.melding());
    }

    /** The anchor of the question this error belongs to; the form itself when it belongs to none. */
    public String anker() {
        return veld.isEmpty() ? "vragen" : Vraag.anker(veld);
    }
}
