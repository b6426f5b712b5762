package org.crossfoot.declared;

import java.util.Optional;

/**
 * An amount of change or a rate of growth with the levels that it lies between, as far as they stand in the text.
 *
 * @param mention the change or rate
 * @param up true for an increase
 * @param now the level that changed
 * @param against what it is compared with
 * @param base the level it is compared with, if the text states it
 */
record Move(Mention mention, boolean up, Level now, Base against, Optional<Level> base) {
    boolean isAmount() {
        return mention.isMoney();
    }
}
