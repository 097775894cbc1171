// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.regels.tabel;

import java.io.Serializable;
import java.util.Comparator;

/** Orders ids as people do: letters by letter, numbers by value, so A2 comes before A10. */
public final class NatuurlijkeOrde implements Comparator<String>, Serializable {

    public static final NatuurlijkeOrde INSTANTIE = new NatuurlijkeOrde();

    private static final long serialVersionUID = 1L;

    private NatuurlijkeOrde() {}

    // Walks the characters without making new texts: every advies sorts its reasons with this.
    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            if (cijfer(a, i) && cijfer(b, j)) {
                int eindeA = einde(a, i);
                int eindeB = einde(b, j);
                int verschil = getal(a, i, eindeA, b, j, eindeB);
                if (verschil != 0) {
                    return verschil;
                }
                i = eindeA;
                j = eindeB;
            } else {
                int verschil = Character.compare(a.charAt(i++), b.charAt(j++));
                if (verschil != 0) {
                    return verschil;
                }
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static boolean cijfer(String tekst, int plaats) {
        char teken = tekst.charAt(plaats);
        return teken >= '0' && teken <= '9';
    }

    private static int einde(String tekst, int van) {
        int einde = van;
        while (einde < tekst.length() && cijfer(tekst, einde)) {
            einde++;
        }
        return einde;
    }

    /** Compares two runs of digits by value: without leading zeros the longer one is larger. */
    private static int getal(String a, int vanA, int totA, String b, int vanB, int totB) {
        int i = zonderNullen(a, vanA, totA);
        int j = zonderNullen(b, vanB, totB);
        if (totA - i != totB - j) {
            return Integer.compare(totA - i, totB - j);
        }
        while (i < totA) {
            int verschil = Character.compare(a.charAt(i++), b.charAt(j++));
            if (verschil != 0) {
                return verschil;
            }
        }
        return 0;
    }

    private static int zonderNullen(String tekst, int van, int tot) {
        int begin = van;
        while (begin < tot - 1 && tekst.charAt(begin) == '0') {
            begin++;
        }
        return begin;
    }
}
