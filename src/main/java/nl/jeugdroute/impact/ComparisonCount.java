// SPDX-License-Identifier: EUPL-1.2
package nl.jeugdroute.impact;

/**
 * Comparison count: how many cases of one source were compared.
 *
 * @param anders how many get another advies
 * @param alleenUitleg how many get the same advies with other reasons
 */
public record ComparisonCount(CasusSource bron, int vergeleken, int anders, int alleenUitleg) {

    /** For instance "7 van 142 voorbeelden krijgen een ander advies". */
    public String sentence() {
        String sentence = anders + " van " + vergeleken + " " + bron.plural() + " krijgen een ander advies";
        return alleenUitleg == 0 ? sentence : sentence + "; bij " + alleenUitleg + " verandert alleen de uitleg";
    }
}
