/**
 * The declared side: passages to figures and claims, by a grammar of Chinese figures. Never sees a ledger.
 *
 * <p>Reading goes from left to right through small steps: {@link org.crossfoot.declared.NumberScanner} finds numbers with
 * units, {@link org.crossfoot.declared.MentionReader} the words that name them, {@link
 * org.crossfoot.declared.ListReader} which of them are listed under which total, {@link
 * org.crossfoot.declared.Names} the line items; counts of people and things are found apart, by {@link
 * org.crossfoot.declared.CountReader}, and tables in {@link org.crossfoot.declared.table}. Then each {@link org.crossfoot.declared.ClaimForm} looks for its own
 * form of words. A new form is a class, a line in {@link org.crossfoot.declared.NarrativeReader} and a golden case.
 */
@NullMarked
package org.crossfoot.declared;

import org.jspecify.annotations.NullMarked;
