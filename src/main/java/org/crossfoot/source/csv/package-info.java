/** Rows of delimited text: comma or tab, in the encodings that accounting programs export. */
@NullMarked
package org.crossfoot.source.csv;

import org.jspecify.annotations.NullMarked;
