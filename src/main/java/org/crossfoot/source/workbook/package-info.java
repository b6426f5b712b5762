/** Workbooks of statements (.xlsx, .xls), through Apache POI; ledgers in workbooks are read by {@code source.xlsx}. */
@NullMarked
package org.crossfoot.source.workbook;

import org.jspecify.annotations.NullMarked;
