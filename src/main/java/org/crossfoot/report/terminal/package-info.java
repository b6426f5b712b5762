/** What a run prints: a line a unit, the most serious findings, and where the report lies. */
@NullMarked
package org.crossfoot.report.terminal;

import org.jspecify.annotations.NullMarked;
