/** Rows of workbooks in the Office Open XML format, streamed. */
@NullMarked
package org.crossfoot.source.xlsx;

import org.jspecify.annotations.NullMarked;
