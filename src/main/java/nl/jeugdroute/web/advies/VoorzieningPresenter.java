// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.web.advies;

import java.util.List;
import java.util.Locale;
import nl.jeugdroute.advies.Advies;
import nl.jeugdroute.advies.NiveauStatus;
import nl.jeugdroute.advies.Voorziening;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageTerm;
import nl.jeugdroute.web.advies.AdviesPage.AdviesPageVoorziening;
import nl.jeugdroute.web.wording.LabelView;
import nl.jeugdroute.web.wording.PageWording;

/** Voorziening presenter: the provisions of an advies in words. */
final class VoorzieningPresenter {

    private final PageWording wording;

    VoorzieningPresenter(PageWording wording) {
        this.wording = wording;
    }

    List<AdviesPageVoorziening> present(Advies advies) {
        return advies.voorzieningen().stream().map(this::help).toList();
    }

    private AdviesPageVoorziening help(Voorziening voorziening) {
        String who = voorziening.wieBeslist() == null
                ? ""
                : decapitalize(wording.value(voorziening.wieBeslist())) + " beslist";
        return new AdviesPageVoorziening(
                voorziening.code(),
                voorziening.naam(),
                voorziening.voorwaarde() == null ? "" : voorziening.voorwaarde(),
                term("toegang", voorziening.toegang()),
                term("beschikking", voorziening.beschikking()),
                who,
                term("organisatieniveau", voorziening.organisatieniveau()),
                voorziening.interventieniveau() == null ? "Geen niveau" : "Niveau " + voorziening.interventieniveau(),
                voorziening.niveaustatus() == NiveauStatus.AANNAME ? LabelView.ASSUMPTION : null,
                voorziening.productcategorie() == null ? "" : voorziening.productcategorie(),
                term("herkomst", voorziening.herkomst()));
    }

    private AdviesPageTerm term(String fact, Enum<?> value) {
        return new AdviesPageTerm(wording.value(value), fact + "=" + value.name());
    }

    private static String decapitalize(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
