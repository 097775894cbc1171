// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Jsontekst;
import nl.jeugdroute.contract.OnleesbareJson;

/** In which form cases are given. It is told by the content, and a stream is not held up longer than needed. */
enum Invoervorm {
    /** Nothing at all. */
    LEEG,
    /** One case over several lines. */
    ENKEL,
    /** A JSON array of cases. */
    LIJST,
    /** A case a line. */
    REGELS;

    private static final int KOP = Adviseur.GROOTSTE_CASUS;

    /** The form of what comes; leaves the stream where it was. */
    static Invoervorm van(BufferedInputStream in) throws IOException {
        in.mark(KOP + 2);
        try {
            String eerste = eersteRegel(in);
            // A whole case on the first line is enough: one such case is answered like a stream of one.
            if (isObject(eerste)) {
                return REGELS;
            }
            in.reset();
            return vanKop(tekst(in.readNBytes(KOP)), in.read() == -1);
        } finally {
            in.reset();
        }
    }

    private static Invoervorm vanKop(String kop, boolean allesGelezen) {
        List<String> regels =
                kop.lines().map(String::strip).filter(regel -> !regel.isEmpty()).toList();
        if (regels.isEmpty()) {
            return allesGelezen ? LEEG : REGELS;
        }
        boolean lijst = regels.get(0).startsWith("[");
        if (allesGelezen && isJson(kop)) {
            return lijst ? LIJST : regels.get(0).startsWith("{") ? ENKEL : REGELS;
        }
        // From here on something is broken or goes on beyond the head; whole cases on a line then mean a case a line.
        if (regels.stream().anyMatch(Invoervorm::isObject)) {
            return REGELS;
        }
        if (lijst) {
            return LIJST;
        }
        boolean uitgeschreven = regels.stream().skip(1).anyMatch(regel -> regel.matches("[\"}\\]].*"));
        return regels.get(0).startsWith("{") && uitgeschreven ? ENKEL : REGELS;
    }

    private static String eersteRegel(BufferedInputStream in) throws IOException {
        ByteArrayOutputStream regel = new ByteArrayOutputStream();
        int gelezen = 0;
        for (int teken = in.read(); teken != -1 && gelezen < KOP; teken = in.read()) {
            gelezen++;
            if (teken != '\n') {
                regel.write(teken);
            } else if (tekst(regel.toByteArray()).isBlank()) {
                regel.reset();
            } else {
                break;
            }
        }
        return tekst(regel.toByteArray()).strip();
    }

    private static String tekst(byte[] bytes) {
        String tekst = new String(bytes, StandardCharsets.UTF_8);
        return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    }

    private static boolean isObject(String regel) {
        return regel.startsWith("{") && isJson(regel);
    }

    private static boolean isJson(String tekst) {
        try {
            Jsontekst.lees(tekst.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (OnleesbareJson onleesbaar) {
            return false;
        }
    }
}
