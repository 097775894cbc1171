// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.belofte;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.jeugdroute.bewijs.logica.Punt;
import nl.jeugdroute.bewijs.logica.Zoeker;
import nl.jeugdroute.bewijs.model.Casusbeeld;
import nl.jeugdroute.bewijs.model.Regelmodel;
import nl.jeugdroute.bewijs.model.Uitkomst;
import nl.jeugdroute.regels.tabel.NatuurlijkeOrde;
import org.logicng.knowledgecompilation.bdds.BDD;

/** Finds the smallest case at which something holds that never should: the fewest facts filled in. */
public final class Tegenvoorbeeld {

    private final Regelmodel model;

    public Tegenvoorbeeld(Regelmodel model) {
        this.model = model;
    }

    /** The smallest case, or nothing when the statement never holds. */
    public Optional<Punt> bij(BDD stelling) {
        return Zoeker.dichtBij(model.ruimte(), model.ruimte().leeg()).zoek(stelling);
    }

    /** The point as a case for people. */
    public Casusbeeld beeld(Punt punt) {
        return Casusbeeld.van(model.feiten(), punt);
    }

    /** Ids of the rows that fire there, in natural order. */
    public List<String> rijen(Punt punt) {
        return model.rijen().stream()
                .filter(rij -> model.ruimte().geldt(rij.vuurt(), punt))
                .map(rij -> rij.rij().regel().id())
                .distinct()
                .sorted(NatuurlijkeOrde.INSTANTIE)
                .toList();
    }

    /** The main route there. */
    public String hoofdroute(Punt punt) {
        return Uitkomst.bij(model.ruimte(), model.uitkomst().hoofdroute(), punt).orElse("geen");
    }

    /** All concluded routes there, heaviest first. */
    public String routes(Punt punt) {
        return model.uitkomst().besluit().entrySet().stream()
                .filter(route -> model.ruimte().geldt(route.getValue(), punt))
                .map(route -> route.getKey())
                .collect(Collectors.joining(", "));
    }
}
