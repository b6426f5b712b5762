package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;

/** The amounts of money that the words around a percentage may speak of, the nearest first. */
record NearAmounts(DocumentText text, Mention percentage) {
    /** More amounts than that make a table, no sentence: nobody divides them in his head. */
    private static final int MOST = 12;

    /** Those of its passage that stand before it. */
    List<Mention> before() {
        List<Mention> found = new ArrayList<>();
        for (int at = percentage.index() - 1; at >= 0 && found.size() < MOST; at--) {
            Mention mention = text.mentions().get(at);
            if (mention.passage() != percentage.passage()) {
                break;
            }
            if (mention.isMoney()) {
                found.add(mention);
            }
        }
        return found;
    }
}
