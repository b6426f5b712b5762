package org.crossfoot.source.pdf;

/** Ends the reading of a file that has no end: more signs than any report has, or more time than they could take. */
final class Limits {
    static final int PAGES = 3000;
    private static final int STEPS = 5_000_000;
    private int steps;

    /** Counts one sign or stroke. */
    void step() {
        steps++;
        if (steps > STEPS) {
            throw new Endless();
        }
    }

    /** Thrown through PDFBox, which catches input and output errors on the way. */
    static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
