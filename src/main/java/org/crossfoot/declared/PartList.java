package org.crossfoot.declared;

import java.util.List;

/**
 * A total and the parts that the words list for it.
 *
 * @param total the total
 * @param members its parts in reading order
 * @param exhaustive false if the words leave room for parts not listed
 */
record PartList(Mention total, List<Mention> members, boolean exhaustive) {
    PartList {
        members = List.copyOf(members);
    }
}
