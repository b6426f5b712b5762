/** How long checking and explaining takes; run by hand, see {@link org.crossfoot.benchmark.FindingsBenchmark}. */
@NullMarked
package org.crossfoot.benchmark;

import org.jspecify.annotations.NullMarked;
