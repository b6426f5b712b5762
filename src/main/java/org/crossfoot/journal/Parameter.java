package org.crossfoot.journal;

/**
 * A number that a test is given, such as the limit under which payments may have been split.
 *
 * @param test the test's id
 * @param name its name within the test
 * @param kind what it counts
 * @param value the number
 */
public record Parameter(String test, String name, Kind kind, long value) {

    /** What a parameter counts. */
    public enum Kind {
        YUAN,
        PERCENT,
        DAYS,
        COUNT,
        TIMES
    }

    /** The key by which a job file sets it: {@code tests.payments-not-split.limit}. */
    public String key() {
        return "tests." + test + "." + name;
    }

    Parameter with(long other) {
        return new Parameter(test, name, kind, other);
    }
}
