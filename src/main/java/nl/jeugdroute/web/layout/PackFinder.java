// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.layout;

import nl.jeugdroute.engine.Pack;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.web.wording.StatusBarView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Pack finder: finds the pack an address names; an unknown one is a page that does not exist. */
@Component
public class PackFinder {

    private final RuleLibrary library;

    PackFinder(RuleLibrary library) {
        this.library = library;
    }

    public Pack get(String id) {
        return library.packs().stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public StatusBarView bar(String id) {
        return StatusBarView.of(get(id));
    }
}
