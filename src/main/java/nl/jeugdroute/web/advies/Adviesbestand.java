// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.UUID;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.contract.Adviesvertaler;
import nl.jeugdroute.contract.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** An advies to keep: the JSON of the API as a file. */
public final class Adviesbestand {

    private Adviesbestand() {}

    /**
     * The file.
     *
     * @param naam its name, without what comes after the dot
     * @param id the id of a recorded advies, or null
     */
    public static ResponseEntity<byte[]> van(String naam, @Nullable UUID id, Advies advies) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(naam + ".json")
                                .build()
                                .toString())
                .body(Json.mapper().writeValueAsBytes(Adviesvertaler.VERTALER.naarDto(id, advies)));
    }
}
