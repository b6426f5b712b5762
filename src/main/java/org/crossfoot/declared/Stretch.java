package org.crossfoot.declared;

/** A part of a document's text, as offsets of its {@link Flow}: {@code from} the first character up to but not {@code to}. */
record Stretch(int from, int to) {
    boolean holds(int at) {
        return from <= at && at < to;
    }
}
