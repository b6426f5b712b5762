package org.crossfoot.declared;

import org.crossfoot.budget.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An amount as something that changes and rates may speak of: of which subject, year and stage.
 *
 * @param mention the amount
 * @param subject what it is about, see {@link Subject}; empty if nothing says
 * @param year its year; counted from the year reported on where the document names none
 * @param stage its stage of the budget year, null where nothing says
 * @param head true if its own words name the year or the stage
 * @param base true if it is only named to be compared with
 */
record Level(
        Mention mention, String subject, int year, @Nullable Stage stage, boolean head, boolean base) {
    boolean isBudget() {
        return Stages.isBudget(stage);
    }

    int index() {
        return mention.index();
    }
}
