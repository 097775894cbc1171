// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.rules;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import nl.jeugdroute.engine.NoRulesOnDateException;
import nl.jeugdroute.engine.RuleLibrary;
import nl.jeugdroute.engine.RuleSet;
import nl.jeugdroute.engine.UnknownPackException;
import nl.jeugdroute.exchange.dmn.DmnModel;
import nl.jeugdroute.exchange.dmn.DmnModelBuilder;
import nl.jeugdroute.exchange.dmn.DmnWriter;
import nl.jeugdroute.exchange.dmn.NotExpressibleInDmnException;
import nl.jeugdroute.web.layout.PageNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** DMN controller: the rules of a pack as a DMN model, to take along. */
@Controller
public class DmnController {

    private final RuleLibrary library;

    public DmnController(RuleLibrary library) {
        this.library = library;
    }

    /** The file, or a page with the rows that DMN cannot say. */
    @GetMapping("/regels/{pakket}/dmn")
    Object showDmn(
            @PathVariable("pakket") String pack,
            @RequestParam(name = "dag", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate day) {
        try {
            return file(pack, DmnModelBuilder.build(rules(pack, day)));
        } catch (NotExpressibleInDmnException refusal) {
            return showRefusal(refusal);
        }
    }

    private static ResponseEntity<byte[]> file(String pack, DmnModel model) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DmnWriter.write(model, file);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(pack + ".dmn")
                                .build()
                                .toString())
                .body(file.toByteArray());
    }

    private RuleSet rules(String pack, @Nullable LocalDate day) {
        try {
            return library.ruleSetFor(pack, day);
        } catch (UnknownPackException | NoRulesOnDateException notFound) {
            throw new PageNotFoundException(notFound.getMessage());
        }
    }

    private static ModelAndView showRefusal(NotExpressibleInDmnException refusal) {
        ModelAndView page = new ModelAndView("rules/dmn-refusal");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("findings", refusal.findings());
        return page;
    }
}
