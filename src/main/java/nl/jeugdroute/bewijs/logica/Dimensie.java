// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.logica;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case, or one element of a fact that is a list.
 *
 * @param veld the path of the fact, such as {@code veiligheid.acuutGevaar}
 * @param element for a list: the element this is about, or null for the fact as a whole
 * @param klassen the answers that rows tell apart; at least one
 * @param standaard place of the answer when nothing is given
 * @param eerste number of its first variable; there is one less than there are classes
 */
public record Dimensie(String veld, @Nullable String element, List<Klasse> klassen, int standaard, int eerste) {

    public Dimensie {
        klassen = List.copyOf(klassen);
    }

    /** Number of variables: a ladder of "is it this one?", where the last answer needs no question. */
    int variabelen() {
        return klassen.size() - 1;
    }

    /** Number of values of the fact. */
    BigInteger omvang() {
        return klassen.stream().map(Klasse::gewicht).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Place of the class that holds this value, or -1. */
    public int plaats(@Nullable Object waarde) {
        for (int i = 0; i < klassen.size(); i++) {
            if (klassen.get(i).leden().contains(waarde)) {
                return i;
            }
        }
        return -1;
    }

    /** The fact, with its element when it is a list. */
    public String naam() {
        return element == null ? veld : veld + ":" + element;
    }
}
