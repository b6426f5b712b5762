package org.crossfoot.declared;

/** What a figure counts. */
public enum FigureKind {
    MONEY,
    PERCENT,
    /** People, things, cases, times. */
    COUNT,
    OTHER
}
