/** The workbook of a run: summary, findings, reconciliation, rejected rows and coverage of all units. */
@NullMarked
package org.crossfoot.report.xlsx;

import org.jspecify.annotations.NullMarked;
