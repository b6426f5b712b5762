/** Both sides together: observations, equations between them, and whether they hold. */
@NullMarked
package org.crossfoot.reconciliation;

import org.jspecify.annotations.NullMarked;
