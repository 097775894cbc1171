// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.wording;

import java.util.Arrays;
import java.util.List;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.rules.SourceDocument;
import org.springframework.stereotype.Component;

/**
 * Source links: the documents behind the rows: {@code NOP § 5.4.10} becomes the section with the name of its document.
 */
@Component
public class SourceLinks {

    private final RuleLibrary library;

    SourceLinks(RuleLibrary library) {
        this.library = library;
    }

    /** The sources of a cell, which stand there with bars between them. */
    public List<LinkView> links(String cell) {
        return Arrays.stream(cell.split("\\s*\\|\\s*"))
                .filter(source -> !source.isEmpty())
                .map(this::link)
                .toList();
    }

    private LinkView link(String source) {
        int spaceIndex = source.indexOf(' ');
        String code = spaceIndex < 0 ? source : source.substring(0, spaceIndex);
        return library.document(code)
                .map(document -> link(document, spaceIndex < 0 ? "" : source.substring(spaceIndex + 1)))
                .orElseGet(() -> new LinkView(source, null));
    }

    private static LinkView link(SourceDocument document, String position) {
        int comma = document.title().indexOf(',');
        String title = comma < 0 ? document.title() : document.title().substring(0, comma);
        String address = document.url() == null || document.url().isEmpty() ? null : document.url();
        return new LinkView(position.isEmpty() ? title : title + ", " + position, address);
    }
}
