package org.crossfoot.ledger;

/** Whether lists of payments were seen, and whether they count: only where there are no vouchers. */
final class Payments {
    private boolean counted;
    private boolean seen;

    void note() {
        seen = true;
    }

    boolean areSeen() {
        return seen;
    }

    void count() {
        counted = true;
    }

    boolean areCounted() {
        return counted;
    }
}
