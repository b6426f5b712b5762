/** Word documents, through Apache POI. */
@NullMarked
package org.crossfoot.source.docx;

import org.jspecify.annotations.NullMarked;
