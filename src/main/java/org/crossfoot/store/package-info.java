/**
 * The database: bulk loads of ledgers, and what runs leave behind for their restart and for auditors' queries.
 *
 * <p>{@link org.crossfoot.store.Database} is the way in; {@link org.crossfoot.store.LedgerStore} keeps the recorded side and
 * {@link org.crossfoot.store.RunStore} what came of a run. Every statement stands in {@code sql/}.
 */
@NullMarked
package org.crossfoot.store;

import org.jspecify.annotations.NullMarked;
