// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders ids as people do: letters by letter, numbers by value, so A2 comes before A10. */
public final class NatuurlijkeOrde implements Comparator<String>, Serializable {

    public static final NatuurlijkeOrde INSTANTIE = new NatuurlijkeOrde();

    private static final long serialVersionUID = 1L;
    private static final Pattern DELEN = Pattern.compile("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)");

    private NatuurlijkeOrde() {}

    @Override
    public int compare(String a, String b) {
        String[] delenA = DELEN.split(a);
        String[] delenB = DELEN.split(b);
        for (int i = 0; i < Math.min(delenA.length, delenB.length); i++) {
            int verschil = deel(delenA[i], delenB[i]);
            if (verschil != 0) {
                return verschil;
            }
        }
        return delenA.length != delenB.length ? Integer.compare(delenA.length, delenB.length) : a.compareTo(b);
    }

    private static int deel(String a, String b) {
        boolean getallen = !a.isEmpty()
                && !b.isEmpty()
                && Character.isDigit(a.charAt(0))
                && Character.isDigit(b.charAt(0));
        return getallen ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
