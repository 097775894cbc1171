// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import nl.jeugdroute.contract.Adviseur;
import nl.jeugdroute.contract.Probleem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Takes in the body of a request: one case of limited size, or a stream of cases of any length. */
final class Aanvoer {

    private Aanvoer() {}

    /** The body, read no further than one case can be. */
    static byte[] casus(HttpServletRequest verzoek) throws IOException {
        weigerCompressie(verzoek);
        if (verzoek.getContentLengthLong() > Adviseur.GROOTSTE_CASUS) {
            throw new Probleemfout(Probleem.teGroot());
        }
        byte[] tekst = verzoek.getInputStream().readNBytes(Adviseur.GROOTSTE_CASUS + 1);
        if (tekst.length > Adviseur.GROOTSTE_CASUS) {
            throw new Probleemfout(Probleem.teGroot());
        }
        return tekst;
    }

    /**
     * The whole body as a stream that can be answered while it is read.
     *
     * <p>Most clients send everything before they read anything. Answering such a client line by line would end with
     * both sides waiting, so a large body first goes to a temporary file, readable by this account only and gone as
     * soon as it is closed. Memory stays the same whatever the length.
     */
    static InputStream stroom(HttpServletRequest verzoek) throws IOException {
        weigerCompressie(verzoek);
        InputStream bron = verzoek.getInputStream();
        byte[] begin = bron.readNBytes(Adviseur.GROOTSTE_CASUS);
        if (begin.length < Adviseur.GROOTSTE_CASUS) {
            return new ByteArrayInputStream(begin);
        }
        FileChannel bestand = FileChannel.open(
                Files.createTempFile("jeugdroute-", ".ndjson"),
                Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
        try {
            byte[] stuk = begin;
            for (int aantal = begin.length; aantal > 0; aantal = bron.read(stuk)) {
                bewaar(bestand, ByteBuffer.wrap(stuk, 0, aantal));
            }
            bestand.position(0);
            return Channels.newInputStream(bestand);
        } catch (IOException | RuntimeException fout) {
            bestand.close();
            throw fout;
        }
    }

    // Our disk that is full is no client that went away: it must be heard of.
    private static void bewaar(FileChannel bestand, ByteBuffer stuk) {
        try {
            while (stuk.hasRemaining()) {
                bestand.write(stuk);
            }
        } catch (IOException vol) {
            throw new UncheckedIOException(vol);
        }
    }

    private static void weigerCompressie(HttpServletRequest verzoek) {
        String codering = verzoek.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (codering != null && !"identity".equals(codering.toLowerCase(Locale.ROOT))) {
            throw new Probleemfout(Problemen.van(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value(), new HttpHeaders()));
        }
    }
}
