// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.cli;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file for answers that nobody else of us is writing in. Nothing in it changes before somebody says from where. */
final class Uitvoerbestand implements AutoCloseable {

    private final FileOutputStream stroom;
    private final boolean gewoon;

    private Uitvoerbestand(FileOutputStream stroom, boolean gewoon) {
        this.stroom = stroom;
        this.gewoon = gewoon;
    }

    /**
     * Opens the file and makes it when it is not there.
     *
     * @throws Onbruikbaar when it cannot be written, or another command is at it
     */
    static Uitvoerbestand open(Path pad) throws IOException {
        FileOutputStream stroom;
        try {
            stroom = new FileOutputStream(pad.toFile(), true);
        } catch (FileNotFoundException weigering) {
            throw new Onbruikbaar(
                    "Wij kunnen niet schrijven in \"" + pad + "\". Is de map er, en mag u daar schrijven?");
        }
        boolean gewoon = Files.isRegularFile(pad);
        if (gewoon && !krijgtSlot(stroom.getChannel())) {
            stroom.close();
            throw new Onbruikbaar("Een andere opdracht schrijft nog in \"" + pad + "\". Wacht tot die klaar is.");
        }
        return new Uitvoerbestand(stroom, gewoon);
    }

    /** Throws away what stands after this many bytes, and writes on from there. */
    Uitvoer vanaf(long bytes) throws IOException {
        if (gewoon) {
            stroom.getChannel().truncate(bytes);
        }
        return new Uitvoer(stroom);
    }

    // The lock goes when the file is closed. Where the system knows no locks, people have to mind each other.
    private static boolean krijgtSlot(FileChannel bestand) {
        try {
            return bestand.tryLock() != null;
        } catch (OverlappingFileLockException ikZelf) {
            return false;
        } catch (IOException geenSloten) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        stroom.close();
    }
}
