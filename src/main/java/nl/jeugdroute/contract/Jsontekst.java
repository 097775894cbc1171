// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;

/** Reads bytes as one JSON text in UTF-8. What is wrong is said in Dutch with line and column, never by quoting. */
public final class Jsontekst {

    private static final char BOM = '\uFEFF';

    private Jsontekst() {}

    /**
     * The JSON tree of these bytes.
     *
     * @throws OnleesbareJson when they are empty, not UTF-8, not JSON, cut off, or name something twice
     */
    public static JsonNode lees(byte[] bytes) throws OnleesbareJson {
        String tekst = alsTekst(bytes);
        if (tekst.isBlank()) {
            throw onleesbaar(
                    "",
                    "Er staat niets in. Stuur een casus als JSON, bijvoorbeeld "
                            + "{\"gemeente\": \"noordoostpolder\"}.");
        }
        try (JsonParser lezer = Json.mapper().createParser(tekst)) {
            return lees(lezer, tekst);
        }
    }

    private static JsonNode lees(JsonParser lezer, String tekst) throws OnleesbareJson {
        try {
            JsonNode boom = lezer.readValueAsTree();
            if (lezer.nextToken() != null) {
                throw onleesbaar(
                        "",
                        "Na de casus staat nog meer tekst" + plaats(lezer.currentTokenLocation())
                                + ". Stuur een casus per keer, of gebruik NDJSON met een casus per regel.");
            }
            return boom;
        } catch (JacksonException fout) {
            throw stopt(lezer, tekst.stripTrailing()) ? afgebroken(einde(tekst.stripTrailing())) : fout(lezer, fout);
        }
    }

    /** What Jackson found wrong, in Dutch. */
    static OnleesbareJson fout(JsonParser lezer, JacksonException fout) {
        if (fout instanceof StreamConstraintsException) {
            return onleesbaar(
                    "",
                    "Deze JSON is te diep genest of bevat een te lang getal" + plaats(fout.getLocation())
                            + ". Een casus is hooguit drie niveaus diep.");
        }
        if (fout instanceof UnexpectedEndOfInputException) {
            return afgebroken(plaats(lezer.currentLocation()));
        }
        return isDubbel(fout) ? dubbel(lezer) : ongeldig(fout);
    }

    private static String alsTekst(byte[] bytes) throws OnleesbareJson {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bron = ByteBuffer.wrap(bytes);
        CharBuffer doel = CharBuffer.allocate(bytes.length);
        CoderResult uitslag = decoder.decode(bron, doel, true);
        doel.flip();
        if (uitslag.isError()) {
            throw onleesbaar(
                    "",
                    "Dit is geen UTF-8" + einde(doel.toString()) + ". Sla de tekst op als UTF-8 en stuur hem opnieuw.");
        }
        return !doel.isEmpty() && doel.charAt(0) == BOM
                ? doel.subSequence(1, doel.length()).toString()
                : doel.toString();
    }

    // A text that stops inside a word or after a comma is reported by Jackson as an ordinary error at its end.
    private static boolean stopt(JsonParser lezer, String tekst) {
        return lezer.currentLocation().getCharOffset() >= tekst.length()
                && !tekst.endsWith("}")
                && !tekst.endsWith("]");
    }

    // Jackson has no class of its own for a name given twice, only this text.
    private static boolean isDubbel(JacksonException fout) {
        String melding = fout.getOriginalMessage();
        return melding != null && melding.startsWith("Duplicate ");
    }

    private static OnleesbareJson dubbel(JsonParser lezer) {
        String naam = String.valueOf(lezer.streamReadContext().currentName());
        String pointer = lezer.streamReadContext().pathAsPointer().toString();
        boolean noembaar = !Bsntoets.lijktOpBsn(pointer);
        return onleesbaar(
                noembaar ? Foutenlijst.kort(pointer) : "",
                (noembaar ? "\"" + Foutenlijst.kort(naam) + "\"" : "Een naam") + " staat twee keer in hetzelfde object"
                        + plaats(lezer.currentTokenLocation()) + ". Laat er een weg.");
    }

    private static OnleesbareJson ongeldig(JacksonException fout) {
        return onleesbaar(
                "",
                "Dit is geen geldige JSON" + plaats(fout.getLocation())
                        + ". Controleer daar de aanhalingstekens, komma's en haakjes.");
    }

    private static OnleesbareJson afgebroken(String plaats) {
        return onleesbaar(
                "",
                "De JSON stopt te vroeg" + plaats
                        + ". Er ontbreekt een haakje of aanhalingsteken, of de tekst is niet helemaal verstuurd.");
    }

    private static String plaats(@Nullable TokenStreamLocation plek) {
        return plek == null || plek.getLineNr() < 1
                ? ""
                : " op regel " + plek.getLineNr() + ", positie " + plek.getColumnNr();
    }

    private static String einde(String voorafgaand) {
        long regel = voorafgaand.chars().filter(teken -> teken == '\n').count() + 1;
        int positie = voorafgaand.length() - voorafgaand.lastIndexOf('\n');
        return " op regel " + regel + ", positie " + positie;
    }

    private static OnleesbareJson onleesbaar(String pointer, String melding) {
        return new OnleesbareJson(new Invoerfout(pointer, melding, null, List.of(), null));
    }
}
