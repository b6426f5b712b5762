package org.crossfoot.report;

import java.util.function.Consumer;

/** The audited units of a run, one after another in the order of their codes, so that no more than one need be held. */
@FunctionalInterface
public interface UnitSource {

    /** Hands every unit to {@code reader}; may be asked again. */
    void forEach(Consumer<AuditedUnit> reader);
}
