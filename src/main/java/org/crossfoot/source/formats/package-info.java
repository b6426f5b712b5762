/** The one place that knows which reader reads which document; told from what a file holds before what it is called. */
@NullMarked
package org.crossfoot.source.formats;

import org.jspecify.annotations.NullMarked;
