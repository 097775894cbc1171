// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.jeugdroute.web.lijst.Lijstfilter;
import nl.jeugdroute.web.lijst.Lijstopmaak;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of recorded adviezen. */
@Controller
class AdviezenController {

    private final Lijstopmaak opmaak;

    AdviezenController(Lijstopmaak opmaak) {
        this.opmaak = opmaak;
    }

    @GetMapping("/adviezen")
    String lijst(@RequestParam MultiValueMap<String, String> vraag, HttpServletRequest verzoek, Model model) {
        String account = verzoek.getRemoteUser();
        model.addAttribute("lijst", opmaak.pagina(Lijstfilter.uit(vraag), account == null ? "" : account));
        return "adviezen";
    }
}
