package org.crossfoot.budget;

/**
 * The scope of an audit (审计范围): one unit in one fiscal year, the unit of work and of restart.
 *
 * @param unit whose figures are audited
 * @param year the fiscal year, which is the calendar year
 */
public record Scope(BudgetUnit unit, int year) {}
