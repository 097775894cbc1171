// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.housestyle;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * House style controller: the colour of the municipality as a stylesheet: the content policy allows no style inside a
 * page.
 */
@Controller
class HouseStyleController {

    private final HouseStyle houseStyle;

    HouseStyleController(HouseStyle houseStyle) {
        this.houseStyle = houseStyle;
    }

    @GetMapping(value = "/huisstijl.css", produces = "text/css")
    @ResponseBody
    String css() {
        return houseStyle.css();
    }
}
