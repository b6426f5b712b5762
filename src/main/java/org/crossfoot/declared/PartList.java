package org.crossfoot.declared;

import java.util.ArrayList;
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

    /**
     * The lists that words open with those that are told by the names of their members: of two with the same total and members
     * in common, the longer one, and the one told by names if they are equally long.
     */
    static List<PartList> merged(List<PartList> opened, List<PartList> named) {
        List<PartList> all = new ArrayList<>();
        opened.stream()
                .filter(list -> named.stream().noneMatch(other -> other.replaces(list, list.members.size())))
                .forEach(all::add);
        named.stream()
                .filter(list -> opened.stream().noneMatch(other -> other.replaces(list, list.members.size() + 1)))
                .forEach(all::add);
        return all;
    }

    private boolean replaces(PartList other, int length) {
        if (!total.equals(other.total) && !members.get(0).equals(other.members.get(0))) {
            return false;
        }
        boolean sameMembers = members.containsAll(other.members) && other.members.containsAll(members);
        return (total.equals(other.total) || sameMembers)
                && members.size() >= length
                && members.stream().anyMatch(other.members::contains);
    }
}
