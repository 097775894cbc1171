// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongConsumer;
import nl.jeugdroute.contract.Lijstbron.Element;
import nl.jeugdroute.contract.Regellezer.Regel;
import nl.jeugdroute.contract.Uitkomst.Geadviseerd;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import nl.jeugdroute.werk.LopendeBand;

/**
 * Evaluates many cases on every core and in constant memory: exactly one answer for every case, in the same order, an advies
 * or the problem with it. All of them are evaluated under the same rules, whatever is published meanwhile.
 */
public final class Adviesstroom {

    private final Adviseur adviseur;

    /** A stream under the rules as they stand at this instant. */
    public Adviesstroom(Adviseur adviseur) {
        this.adviseur = adviseur.zoalsNu();
    }

    /** How many cases came by, and how many of them got a problem for an answer. */
    public record Telling(long casussen, long problemen) {

        /** The same with those of an earlier part of the work. */
        public Telling plus(Telling eerder) {
            return new Telling(casussen + eerder.casussen, problemen + eerder.problemen);
        }

        private Telling plus(Antwoord antwoord) {
            return new Telling(casussen + 1, problemen + (antwoord.probleem() ? 1 : 0));
        }
    }

    private record Antwoord(byte[] json, boolean probleem) {

        static Antwoord op(Uitkomst uitkomst) {
            return new Antwoord(alsJson(uitkomst), uitkomst instanceof Geweigerd);
        }

        byte[] metRegeleinde() {
            byte[] regel = Arrays.copyOf(json, json.length + 1);
            regel[json.length] = '\n';
            return regel;
        }
    }

    /** Answers every line of the source that is not blank, as {@link #verwerk(Regellezer, OutputStream, LongConsumer)}. */
    public Telling verwerk(InputStream bron, OutputStream doel, LongConsumer voortgang) throws IOException {
        return verwerk(new Regellezer(bron, Adviseur.GROOTSTE_CASUS), doel, voortgang);
    }

    /**
     * Answers every line that is still to be read and not blank. A sender who waits for an answer before the next line gets
     * it.
     *
     * @param doel is given every answer as one line in one piece
     * @param voortgang hears how many cases were answered so far
     */
    public Telling verwerk(Regellezer regels, OutputStream doel, LongConsumer voortgang) throws IOException {
        Teller teller = new Teller();
        LopendeBand.verwerk(new Regelbron(regels, doel), this::beantwoord, antwoord -> {
            doel.write(antwoord.metRegeleinde());
            teller.tel(antwoord);
            voortgang.accept(teller.stand.casussen());
        });
        doel.flush();
        return teller.stand;
    }

    /** Answers the cases of a JSON array with an array. Where it breaks off, the problem with that is the last answer. */
    public Telling verwerkLijst(InputStream bron, OutputStream doel) throws IOException {
        Teller teller = new Teller();
        doel.write('[');
        LopendeBand.verwerk(new Lijstbron(new Jsonlijst(bron)), this::beantwoord, antwoord -> {
            doel.write((teller.stand.casussen() == 0 ? "\n" : ",\n").getBytes(StandardCharsets.US_ASCII));
            doel.write(antwoord.json());
            teller.tel(antwoord);
        });
        doel.write("\n]\n".getBytes(StandardCharsets.US_ASCII));
        doel.flush();
        return teller.stand;
    }

    /** The answer to one case as compact JSON. */
    public static byte[] alsJson(Uitkomst uitkomst) {
        return Json.mapper()
                .writeValueAsBytes(
                        uitkomst instanceof Geadviseerd geadviseerd
                                ? Adviesvertaler.VERTALER.naarDto(null, geadviseerd.advies())
                                : ((Geweigerd) uitkomst).probleem());
    }

    private Antwoord beantwoord(Regel regel) {
        Uitkomst uitkomst = regel.teLang() ? new Geweigerd(Probleem.teGroot()) : adviseur.adviseer(regel.tekst());
        return Antwoord.op(
                uitkomst instanceof Geweigerd geweigerd
                        ? new Geweigerd(geweigerd.probleem().opRegel(regel.nummer()))
                        : uitkomst);
    }

    private Antwoord beantwoord(Element element) {
        return Antwoord.op(
                element instanceof Element.Casus casus
                        ? adviseur.adviseer(casus.json())
                        : new Geweigerd(Probleem.onleesbaar(((Element.Einde) element).fout())));
    }

    private static final class Teller {

        private Telling stand = new Telling(0, 0);

        void tel(Antwoord antwoord) {
            stand = stand.plus(antwoord);
        }
    }
}
