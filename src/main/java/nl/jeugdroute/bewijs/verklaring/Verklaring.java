// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.bewijs.verklaring;

import java.util.List;
import nl.jeugdroute.contract.AdviesDto.RegelsetDto;

/**
 * Everything that can be explained about one case under one rule set.
 *
 * @param regelset the rules it was explained with
 */
public record Verklaring(
        RegelsetDto regelset,
        Routenaam hoofdroute,
        Zekerheid zekerheid,
        List<WatAls> watAls,
        List<WaaromNiet> waaromNiet) {

    public Verklaring {
        watAls = List.copyOf(watAls);
        waaromNiet = List.copyOf(waaromNiet);
    }
}
