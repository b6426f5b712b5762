package org.crossfoot.cli;

/** The exit codes that scripts rely on. */
final class ExitCode {
    static final int DONE = 0;
    /** Done, with findings at or above the severity asked for. */
    static final int FINDINGS = 1;

    static final int WRONG_USAGE = 2;
    /** A whole file was refused; the rest was done. */
    static final int FILE_REFUSED = 3;
    /** The run failed and can be started again. */
    static final int FAILED = 4;
    /** Another run is under way. */
    static final int BUSY = 5;

    private ExitCode() {}
}
