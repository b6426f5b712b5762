package org.crossfoot;

/** The program. */
public final class Crossfoot {
    private Crossfoot() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length);
    }
}
