/** The recorded side: entries, the outturn and trial balance made from them, and how an export's columns are understood. Knows nothing of what is declared. */
@NullMarked
package org.crossfoot.ledger;

import org.jspecify.annotations.NullMarked;
