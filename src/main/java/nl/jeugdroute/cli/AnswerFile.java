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
final class AnswerFile implements AutoCloseable {

    private final FileOutputStream stream;
    private final boolean regular;

    private AnswerFile(FileOutputStream stream, boolean regular) {
        this.stream = stream;
        this.regular = regular;
    }

    /**
     * Opens the file and makes it when it is not there.
     *
     * @throws CommandFailedException when it cannot be written, or another command is at it
     */
    static AnswerFile open(Path path) throws IOException {
        FileOutputStream stream;
        try {
            stream = new FileOutputStream(path.toFile(), true);
        } catch (FileNotFoundException refusal) {
            throw new CommandFailedException(
                    "Wij kunnen niet schrijven in \"" + path + "\". Is de map er, en mag u daar schrijven?");
        }
        boolean regular = Files.isRegularFile(path);
        if (regular && !acquiresLock(stream.getChannel())) {
            stream.close();
            throw new CommandFailedException(
                    "Een andere opdracht schrijft nog in \"" + path + "\". Wacht tot die klaar is.");
        }
        return new AnswerFile(stream, regular);
    }

    /** Throws away what stands after this many bytes, and writes on from there. */
    AnswerOutputStream startFrom(long bytes) throws IOException {
        if (regular) {
            stream.getChannel().truncate(bytes);
        }
        return new AnswerOutputStream(stream);
    }

    // The lock goes when the file is closed. Where the system knows no locks, people have to mind each other.
    private static boolean acquiresLock(FileChannel file) {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ownLock) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
