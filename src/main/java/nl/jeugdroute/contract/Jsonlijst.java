// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/** Reads a JSON array of cases one element at a time, so that its length does not matter. */
public final class Jsonlijst implements AutoCloseable {

    private static final int BOM = 0xFEFF;

    private final InputStream bron;
    private @Nullable JsonParser lezer;

    /** The array in this text; nothing is read yet. */
    public Jsonlijst(InputStream bron) {
        this.bron = bron;
    }

    /**
     * The next element, or null at the end.
     *
     * @throws OnleesbareJson where the text is not UTF-8 or not JSON; there is nothing to read after that
     */
    public @Nullable JsonNode volgende() throws IOException, OnleesbareJson {
        try {
            return volgende(lezer == null ? begin() : lezer);
        } catch (CharacterCodingException | JacksonIOException fout) {
            throw onleesbaar("Dit is geen UTF-8 of niet helemaal te lezen. Sla de tekst op als UTF-8.");
        }
    }

    /** How many characters were read so far. */
    long gelezen() {
        return lezer == null ? 0 : lezer.currentLocation().getCharOffset();
    }

    private JsonParser begin() throws IOException, OnleesbareJson {
        JsonParser begin = Json.mapper().createParser(zonderBom(bron));
        lezer = begin;
        try {
            if (begin.nextToken() != JsonToken.START_ARRAY) {
                throw onleesbaar("Hier hoort een lijst tussen blokhaken te staan.");
            }
        } catch (JacksonIOException fout) {
            throw fout;
        } catch (JacksonException fout) {
            throw Jsontekst.fout(begin, fout);
        }
        return begin;
    }

    private static @Nullable JsonNode volgende(JsonParser lezer) throws OnleesbareJson {
        try {
            if (lezer.nextToken() != JsonToken.END_ARRAY) {
                return lezer.readValueAsTree();
            }
            if (lezer.nextToken() != null) {
                throw onleesbaar("Na de lijst staat nog meer tekst.");
            }
            return null;
        } catch (JacksonIOException fout) {
            throw fout;
        } catch (JacksonException fout) {
            throw Jsontekst.fout(lezer, fout);
        }
    }

    @Override
    public void close() throws IOException {
        bron.close();
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
