package org.crossfoot.source.xls;

/** Carries what the taker of rows threw through the parser, so that it is not taken for a damaged file. */
final class SinkFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException failure;

    SinkFailed(RuntimeException failure) {
        super(failure);
        this.failure = failure;
    }

    RuntimeException failure() {
        return failure;
    }
}
