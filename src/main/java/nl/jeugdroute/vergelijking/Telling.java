// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.vergelijking;

/**
 * How many cases of one source were compared.
 *
 * @param anders how many get another advies
 * @param alleenUitleg how many get the same advies with other reasons
 */
public record Telling(Casusbron bron, int vergeleken, int anders, int alleenUitleg) {

    /** For instance "7 van 142 voorbeelden krijgen een ander advies". */
    public String zin() {
        String zin = anders + " van " + vergeleken + " " + bron.meervoud() + " krijgen een ander advies";
        return alleenUitleg == 0 ? zin : zin + "; bij " + alleenUitleg + " verandert alleen de uitleg";
    }
}
