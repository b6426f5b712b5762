/** PDF documents, through Apache PDFBox. */
@NullMarked
package org.crossfoot.source.pdf;

import org.jspecify.annotations.NullMarked;
