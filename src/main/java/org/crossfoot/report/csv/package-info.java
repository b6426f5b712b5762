/** The findings as a table of text, for spreadsheets and for other systems. */
@NullMarked
package org.crossfoot.report.csv;

import org.jspecify.annotations.NullMarked;
