package org.crossfoot.declared;

import org.crossfoot.budget.Division;

/** An amount that a document divides in one of the ways of public finance. */
record Divided(Division division, PartList list) {}
