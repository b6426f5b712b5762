/** Rows of workbooks in the binary format of Excel 97–2003, record by record, through Apache POI. */
@NullMarked
package org.crossfoot.source.xls;

import org.jspecify.annotations.NullMarked;
