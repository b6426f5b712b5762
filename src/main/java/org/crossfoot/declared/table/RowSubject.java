package org.crossfoot.declared.table;

import java.util.Optional;
import org.crossfoot.budget.LineItem;
import org.jspecify.annotations.Nullable;

/** What a row of a statement is about. */
record RowSubject(@Nullable LineItem known) {
    static final RowSubject UNKNOWN = new RowSubject(null);

    Optional<LineItem> item() {
        return Optional.ofNullable(known);
    }
}
