package org.crossfoot.budget;

/**
 * A budget unit (预算单位): who spends, keeps a ledger and declares.
 *
 * @param code the unit's code at the finance bureau
 * @param name its Chinese name
 */
public record BudgetUnit(String code, String name) {}
