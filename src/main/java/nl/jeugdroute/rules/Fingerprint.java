// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Fingerprint: SHA-256 over a row of parts, in hexadecimal. The length of a part goes first, so that two parts can
 * never read as one.
 */
public final class Fingerprint {

    private final MessageDigest hash = sha256();

    /** The fingerprint of these very bytes. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Adds a text. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds some bytes. */
    public Fingerprint add(byte[] bytes) {
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        hash.update(bytes);
        return this;
    }

    /** The fingerprint of everything added; after that it starts anew. */
    public String hex() {
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
