/**
 * The checks (核对规则): one class a check, each named for what holds when it passes, all in {@link
 * org.crossfoot.check.CheckCatalogue}. A check says which equations should hold; it never judges them.
 */
@NullMarked
package org.crossfoot.check;

import org.jspecify.annotations.NullMarked;
