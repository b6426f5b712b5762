package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;

/**
 * A number of things and the numbers listed for it behind 其中 or 包括.
 *
 * @param total the whole
 * @param kinds the number of kinds that the whole is said to be divided into (分5类), if the words give it
 * @param members the parts in reading order
 * @param ambiguous true if the words may speak of the numbers before the whole too: 甲3名，乙5名，其中…
 * @param divides true if the words that open the list say that the whole is divided into it (分为, 由…组成, 分5类)
 */
record CountList(Mention total, Optional<Mention> kinds, List<Mention> members, boolean ambiguous, boolean divides) {
    CountList {
        members = List.copyOf(members);
    }
}
