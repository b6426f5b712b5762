/** Exact numbers: as they were written, the amounts they may stand for, and fen. */
@NullMarked
package org.crossfoot.money;

import org.jspecify.annotations.NullMarked;
