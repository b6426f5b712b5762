package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree that codes make: each below the nearest code printed that it begins with. */
final class Parents {
    private static final int CLASS = 3;
    private static final int STEP = 2;

    private final Set<String> codes;
    private final Map<String, List<RowHead>> children = new HashMap<>();

    Parents(Set<String> codes) {
        this.codes = codes;
    }

    /** The code above a row's, empty for one below no other. */
    Optional<String> of(RowHead head) {
        for (int digits = head.code().length() - STEP; digits >= CLASS; digits -= STEP) {
            String above = head.code().substring(0, digits);
            if (codes.contains(above)) {
                return Optional.of(above);
            }
        }
        return Optional.empty();
    }

    void add(String above, RowHead head) {
        children.computeIfAbsent(above, key -> new ArrayList<>()).add(head);
    }

    List<RowHead> children(RowHead head) {
        return children.getOrDefault(head.code(), List.of());
    }
}
