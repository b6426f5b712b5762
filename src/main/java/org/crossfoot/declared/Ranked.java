package org.crossfoot.declared;

/** A number that may be an operand, and how far the words are from saying so. */
record Ranked(Mention number, int rank) {}
