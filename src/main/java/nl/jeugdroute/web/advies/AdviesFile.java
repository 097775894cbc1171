// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.exchange.json.AdviesMapper;
import nl.jeugdroute.exchange.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Advies file: an advies to keep: the JSON of the API as a file. */
public final class AdviesFile {

    private AdviesFile() {}

    /**
     * The file.
     *
     * @param name its name, without what comes after the dot
     * @param id the id of a recorded advies, or null
     */
    public static ResponseEntity<byte[]> of(String name, @Nullable UUID id, Advies advies) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".json")
                                .build()
                                .toString())
                .body(Json.mapper().writeValueAsBytes(AdviesMapper.TRANSLATOR.toDto(id, advies)));
    }
}
