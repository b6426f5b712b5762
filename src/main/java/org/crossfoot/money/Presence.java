package org.crossfoot.money;

/** What stands where an amount may stand: missing is not zero, and a printed zero is not missing. */
public enum Presence {
    /** A number, zero included: {@code 0.00} is an exact amount. */
    STATED,
    /** Nothing: the form leaves the place empty, which its sums take for nothing there. */
    BLANK,
    /** A mark or word that says there is none: —, /, 无. */
    NONE;

    /** What a text without any number in it says. */
    public static Presence ofWords(String text) {
        return text.isBlank() ? BLANK : NONE;
    }
}
