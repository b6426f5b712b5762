/**
 * What budgets are made of: units, scopes, line items and the classifications behind them ({@link
 * org.crossfoot.budget.CodeBook}).
 */
@NullMarked
package org.crossfoot.budget;

import org.jspecify.annotations.NullMarked;
