// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adviezen controller: the list of recorded adviezen. */
@Controller
class AdviezenController {

    private final AdviesListPresenter presenter;

    AdviezenController(AdviesListPresenter presenter) {
        this.presenter = presenter;
    }

    @GetMapping("/adviezen")
    String list(@RequestParam MultiValueMap<String, String> query, HttpServletRequest request, Model model) {
        String account = request.getRemoteUser();
        model.addAttribute("list", presenter.page(AdviesListFilter.from(query), account == null ? "" : account));
        return "dossier/list";
    }
}
