package org.crossfoot.cli;

/** Which of the process's streams are a terminal: the launcher can tell and says so, the JDK cannot. */
final class Terminal {
    private Terminal() {}

    static boolean isOutput() {
        return Boolean.getBoolean("crossfoot.terminal.out");
    }

    static boolean isError() {
        return Boolean.getBoolean("crossfoot.terminal.err");
    }
}
