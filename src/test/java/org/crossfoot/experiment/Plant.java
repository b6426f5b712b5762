package org.crossfoot.experiment;

import java.util.List;
import java.util.Set;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * An error to be planted.
 *
 * @param type what kind
 * @param figure the figure that is made wrong; of a list, the part
 * @param wrong its wrong number; null where a list is made wrong and no number
 * @param broken the equations that it breaks, as they stood before; of a list, the list's
 * @param causes the causes that would explain it
 * @param changes what is changed in the text
 * @param place where the figure begins before anything is changed; of a list, its total
 * @param words what is done
 */
record Plant(
        ErrorType type,
        Observation figure,
        @Nullable Written wrong,
        List<CheckResult> broken,
        Set<String> causes,
        List<Replacement> changes,
        int place,
        String words) {
    @Override
    public String toString() {
        return type + ": " + words + " (breaks " + broken.size() + ")";
    }
}
