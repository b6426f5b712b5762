/**
 * What auditors look for in the journal itself (账簿检查): each test is one pass over the vouchers while they are loaded, holds a
 * bounded amount of memory, and says what it looked at, by which parameters, and which entries are out of order.
 */
@NullMarked
package org.crossfoot.journal;

import org.jspecify.annotations.NullMarked;
