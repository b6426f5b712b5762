package org.crossfoot.finding;

import java.util.stream.Stream;
import org.crossfoot.reconciliation.CheckResult;

/** A cause (差异原因): knows one way in which a difference comes about, and what would have to be so if it had. */
interface Cause {

    /** The stable id: the class's name in kebab case, such as {@code misplaced-part}. */
    String id();

    /** What may have gone wrong, the likeliest first; which of it holds water, {@link Evidence} tells. */
    Stream<Repair> repairs(Evidence evidence, CheckResult difference);
}
