// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/** Reads a JSON array of cases one element at a time, so that its length does not matter. */
public final class Jsonlijst {

    private static final int BOM = 0xFEFF;

    private Jsonlijst() {}

    /** Takes in the elements in order. */
    @FunctionalInterface
    public interface Ontvanger {

        /** Hears of the next element. */
        void ontvang(JsonNode element) throws IOException;
    }

    /**
     * Reads the array to its end.
     *
     * @throws OnleesbareJson where the text is not UTF-8 or not JSON; the elements before it were received
     */
    public static void lees(InputStream bron, Ontvanger ontvanger) throws IOException, OnleesbareJson {
        try (Reader tekst = zonderBom(bron);
                JsonParser lezer = Json.mapper().createParser(tekst)) {
            lees(lezer, ontvanger);
        } catch (JacksonIOException fout) {
            throw onleesbaar("Dit is geen UTF-8 of niet helemaal te lezen. Sla de tekst op als UTF-8.");
        }
    }

    private static void lees(JsonParser lezer, Ontvanger ontvanger) throws IOException, OnleesbareJson {
        try {
            if (lezer.nextToken() != JsonToken.START_ARRAY) {
                throw onleesbaar("Hier hoort een lijst tussen blokhaken te staan.");
            }
            while (lezer.nextToken() != JsonToken.END_ARRAY) {
                ontvanger.ontvang(lezer.readValueAsTree());
            }
            if (lezer.nextToken() != null) {
                throw onleesbaar("Na de lijst staat nog meer tekst.");
            }
        } catch (JacksonIOException fout) {
            throw fout;
        } catch (JacksonException fout) {
            throw Jsontekst.fout(lezer, fout);
        }
    }

    private static Reader zonderBom(InputStream bron) throws IOException {
        Reader tekst = new BufferedReader(new InputStreamReader(
                bron,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        tekst.mark(1);
        if (tekst.read() != BOM) {
            tekst.reset();
        }
        return tekst;
    }

    private static OnleesbareJson onleesbaar(String melding) {
        return new OnleesbareJson(new Invoerfout("", melding, null, List.of(), null));
    }
}
