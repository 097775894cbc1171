// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.statistics;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Overview controller: what the recorded adviezen have in common, for everybody who works here. */
@Controller
class OverviewController {

    private final OverviewPresenter presenter;
    private final OverviewFile file;

    OverviewController(OverviewPresenter presenter, OverviewFile file) {
        this.presenter = presenter;
        this.file = file;
    }

    @GetMapping("/overzicht")
    String overview(@RequestParam(name = "maand", defaultValue = "") String month, Model model) {
        model.addAttribute("overview", presenter.page(month.strip()));
        return "statistics/overview";
    }

    @GetMapping("/overzicht/csv")
    ResponseEntity<byte[]> downloadCsv() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("overzicht.csv")
                                .build()
                                .toString())
                .body(file.csv());
    }
}
