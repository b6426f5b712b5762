package org.crossfoot.ledger;

/**
 * An opening balance (年初余额) that a row of an export states.
 *
 * @param unit the budget unit's code
 * @param year the fiscal year that it opens
 * @param account the account's whole code
 * @param key what it is summed by
 * @param fen credit less debit
 */
record Opening(String unit, int year, String account, OutturnKey key, long fen) {}
