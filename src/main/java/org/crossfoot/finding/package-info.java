/** Findings: differences gathered under their roots, with probable causes in exact arithmetic. */
@NullMarked
package org.crossfoot.finding;

import org.jspecify.annotations.NullMarked;
