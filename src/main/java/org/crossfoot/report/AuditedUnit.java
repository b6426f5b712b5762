package org.crossfoot.report;

import java.util.List;

/** All that the renderers need of one unit; what a run keeps of it between its steps. */
public record AuditedUnit(UnitReport report, List<MarkedDocument> texts) {}
