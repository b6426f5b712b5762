package org.crossfoot;

import org.crossfoot.cli.CrossfootCommand;

/** The program. */
public final class Crossfoot {
    private Crossfoot() {}

    public static void main(String[] arguments) {
        System.exit(CrossfootCommand.execute(arguments));
    }
}
