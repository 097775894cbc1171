// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import nl.jeugdroute.web.huisstijl.Huisstijl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The colour of the municipality as a stylesheet: the content policy allows no style inside a page. */
@Controller
class HuisstijlController {

    private final Huisstijl huisstijl;

    HuisstijlController(Huisstijl huisstijl) {
        this.huisstijl = huisstijl;
    }

    @GetMapping(value = "/huisstijl.css", produces = "text/css")
    @ResponseBody
    String css() {
        return huisstijl.css();
    }
}
