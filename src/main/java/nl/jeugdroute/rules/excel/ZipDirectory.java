// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules.excel;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Zip directory: the list at the end of a zip of what is in it. Excel goes by this list; a file that holds something
 * else than its list says is not read, because nobody knows which of the two was meant.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int LARGE_LOCATOR_LENGTH = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    private ZipDirectory() {}

    /** The names in the list, in order; empty when there is no whole list. */
    static Optional<List<String>> names(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = bytes.length - END_LENGTH; end >= Math.max(0, bytes.length - END_LENGTH - MAX_COMMENT); end--) {
            if (zip.getInt(end) == END) {
                try {
                    return entries(zip, end);
                } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> entries(ByteBuffer zip, int end) {
        int count = zip.getShort(end + 10) & 0xFFFF;
        int place = zip.getInt(end + 16);
        int locator = end - LARGE_LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == LARGE_LOCATOR) {
            // Some programs write the form for files over 4 GB for small ones too.
            int large = (int) zip.getLong(locator + 8);
            count = (int) zip.getLong(large + 32);
            place = (int) zip.getLong(large + 48);
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(place) != ENTRY) {
                return Optional.empty();
            }
            int length = zip.getShort(place + 28) & 0xFFFF;
            byte[] name = new byte[length];
            zip.position(place + ENTRY_LENGTH).get(name);
            names.add(new String(name, StandardCharsets.UTF_8));
            place += ENTRY_LENGTH + length + (zip.getShort(place + 30) & 0xFFFF) + (zip.getShort(place + 32) & 0xFFFF);
        }
        return Optional.of(names);
    }
}
