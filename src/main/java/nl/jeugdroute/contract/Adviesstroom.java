// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import nl.jeugdroute.contract.Regellezer.Regel;
import nl.jeugdroute.contract.Uitkomst.Geadviseerd;
import nl.jeugdroute.contract.Uitkomst.Geweigerd;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a stream of cases, one a line, in constant memory: exactly one line out for every line in that is not
 * blank, in the same order, an advies or the problem with that line.
 */
public final class Adviesstroom implements AutoCloseable {

    private static final int MEESTE_REGELS = 500;
    private static final int MEESTE_BYTES = 4 * Adviseur.GROOTSTE_CASUS;
    private static final int REGELS_PER_TAAK = 25;

    private final Adviseur adviseur;
    private final @Nullable ExecutorService draden;

    /** A stream evaluated by this many threads; with one, the caller's own. */
    public Adviesstroom(Adviseur adviseur, int aantalDraden) {
        this.adviseur = adviseur;
        this.draden = aantalDraden < 2
                ? null
                : Executors.newFixedThreadPool(aantalDraden, taak -> {
                    Thread draad = new Thread(taak, "adviesstroom");
                    draad.setDaemon(true);
                    return draad;
                });
    }

    /** How many cases came by, and how many of them got a problem for an answer. */
    public record Telling(long casussen, long problemen) {}

    private record Antwoord(byte[] json, boolean probleem) {}

    /**
     * Answers every line of the source.
     *
     * @param voortgang hears how many cases were answered so far
     */
    public Telling verwerk(InputStream bron, OutputStream doel, LongConsumer voortgang) throws IOException {
        Regellezer regels = new Regellezer(bron, Adviseur.GROOTSTE_CASUS);
        long casussen = 0;
        long problemen = 0;
        for (List<Regel> groep = groep(regels); !groep.isEmpty(); groep = groep(regels)) {
            for (Antwoord antwoord : beantwoord(groep)) {
                doel.write(antwoord.json());
                doel.write('\n');
                casussen++;
                problemen += antwoord.probleem() ? 1 : 0;
            }
            doel.flush();
            voortgang.accept(casussen);
        }
        return new Telling(casussen, problemen);
    }

    /** The answer to one case as compact JSON. */
    public static byte[] alsJson(Uitkomst uitkomst) {
        return Json.mapper()
                .writeValueAsBytes(
                        uitkomst instanceof Geadviseerd geadviseerd
                                ? Adviesvertaler.VERTALER.naarDto(null, geadviseerd.advies())
                                : ((Geweigerd) uitkomst).probleem());
    }

    // A sender who waits for an answer before the next line gets it: a group ends where the sender pauses.
    private static List<Regel> groep(Regellezer regels) throws IOException {
        List<Regel> groep = new ArrayList<>();
        int bytes = 0;
        do {
            Regel regel = regels.volgende();
            if (regel == null) {
                break;
            }
            groep.add(regel);
            bytes += regel.tekst().length;
        } while (groep.size() < MEESTE_REGELS && bytes < MEESTE_BYTES && regels.staatKlaar());
        return groep;
    }

    private List<Antwoord> beantwoord(List<Regel> groep) throws IOException {
        if (draden == null || groep.size() <= REGELS_PER_TAAK) {
            return groep.stream().map(this::beantwoord).toList();
        }
        List<Future<List<Antwoord>>> taken = new ArrayList<>();
        for (int i = 0; i < groep.size(); i += REGELS_PER_TAAK) {
            List<Regel> deel = groep.subList(i, Math.min(i + REGELS_PER_TAAK, groep.size()));
            taken.add(draden.submit(() -> deel.stream().map(this::beantwoord).toList()));
        }
        List<Antwoord> antwoorden = new ArrayList<>();
        for (Future<List<Antwoord>> taak : taken) {
            antwoorden.addAll(wachtOp(taak));
        }
        return antwoorden;
    }

    private static List<Antwoord> wachtOp(Future<List<Antwoord>> taak) throws IOException {
        try {
            return taak.get();
        } catch (InterruptedException onderbroken) {
            Thread.currentThread().interrupt();
            throw new IOException("Onderbroken.", onderbroken);
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        }
    }

    private Antwoord beantwoord(Regel regel) {
        Uitkomst uitkomst = regel.teLang() ? new Geweigerd(Probleem.teGroot()) : adviseur.adviseer(regel.tekst());
        boolean probleem = uitkomst instanceof Geweigerd;
        return new Antwoord(
                alsJson(
                        uitkomst instanceof Geweigerd geweigerd
                                ? new Geweigerd(geweigerd.probleem().opRegel(regel.nummer()))
                                : uitkomst),
                probleem);
    }

    @Override
    public void close() {
        if (draden != null) {
            draden.shutdownNow();
        }
    }
}
