package org.crossfoot.experiment;

/** The kinds of errors that are planted in books. */
enum LedgerError {
    TWICE("entry-entered-twice"),
    CODE("wrong-code"),
    YEAR("cut-off-error");

    private final String cause;

    LedgerError(String cause) {
        this.cause = cause;
    }

    /** The id of the cause that should be named. */
    String cause() {
        return cause;
    }
}
