// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.jeugdroute.casus.Casus;
import org.jspecify.annotations.Nullable;

/** Cases as NDJSON, read one by one for who wants the cases themselves and no advies yet. */
public final class Casusregels {

    private Casusregels() {}

    /**
     * One line.
     *
     * @param nummer the line as an editor counts it
     * @param casus the case, or null when the line is no good case
     * @param reden why it is no good case, in Dutch and without its content; empty when it is one
     */
    public record Casusregel(long nummer, @Nullable Casus casus, String reden) {}

    /** Reads line by line; blank lines are skipped. A failing stream throws {@link UncheckedIOException}. */
    public static Stream<Casusregel> lees(InputStream bron, Casuslezer lezer) {
        Regellezer regels = new Regellezer(bron, Adviseur.GROOTSTE_CASUS);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new Regels(regels, lezer), Spliterator.ORDERED), false);
    }

    private static final class Regels implements Iterator<Casusregel> {

        private final Regellezer regels;
        private final Casuslezer lezer;
        private Regellezer.@Nullable Regel volgende;

        Regels(Regellezer regels, Casuslezer lezer) {
            this.regels = regels;
            this.lezer = lezer;
        }

        @Override
        public boolean hasNext() {
            try {
                if (volgende == null) {
                    volgende = regels.volgende();
                }
                return volgende != null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Casusregel next() {
            if (!hasNext() || volgende == null) {
                throw new NoSuchElementException();
            }
            Regellezer.Regel regel = volgende;
            volgende = null;
            return lees(regel);
        }

        private Casusregel lees(Regellezer.Regel regel) {
            if (regel.teLang()) {
                return new Casusregel(regel.nummer(), null, Probleem.teGroot().detail());
            }
            try {
                Leesresultaat resultaat = lezer.lees(Jsontekst.lees(regel.tekst()));
                return resultaat instanceof Leesresultaat.Gelezen gelezen
                        ? new Casusregel(regel.nummer(), gelezen.casus(), "")
                        : new Casusregel(regel.nummer(), null, redenen((Leesresultaat.Fouten) resultaat));
            } catch (OnleesbareJson onleesbaar) {
                return new Casusregel(regel.nummer(), null, onleesbaar.fout().melding());
            }
        }

        private static String redenen(Leesresultaat.Fouten fouten) {
            return fouten.fouten().stream()
                    .map(fout -> fout.pointer() + ": " + fout.melding())
                    .collect(Collectors.joining(" "));
        }
    }
}
