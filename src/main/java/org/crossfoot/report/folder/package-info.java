/** The folder of a run: every file of its report, written in one pass over the units. */
@NullMarked
package org.crossfoot.report.folder;

import org.jspecify.annotations.NullMarked;
