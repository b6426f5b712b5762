/** The declared side: passages to figures and claims, by a grammar of Chinese figures. Never sees a ledger. */
@NullMarked
package org.crossfoot.declared;

import org.jspecify.annotations.NullMarked;
