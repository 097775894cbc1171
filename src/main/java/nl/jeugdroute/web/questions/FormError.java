// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.questions;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.jeugdroute.exchange.json.InvoerfoutDto;

/** Form error: something wrong in the form: the field it belongs to and what to do about it. */
public record FormError(String field, String message) {

    /** The error of the contract, brought to the field of the form: {@code /hulpvragen/0} is about the hulpvragen. */
    static FormError of(InvoerfoutDto error) {
        String field = Arrays.stream(error.pointer().split("/"))
                .filter(part -> !part.isEmpty() && !part.chars().allMatch(Character::isDigit))
                .collect(Collectors.joining("."));
        return new FormError(field.startsWith("leefgebieden") ? "leefgebieden" : field, error.melding());
    }

    /** The anchor of the question this error belongs to; the form itself when it belongs to none. */
    public String anchor() {
        return field.isEmpty() ? "vragen" : QuestionView.anchor(field);
    }
}
