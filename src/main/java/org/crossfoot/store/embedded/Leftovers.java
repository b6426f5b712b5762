package org.crossfoot.store.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends servers that outlived a run which was killed. */
final class Leftovers {
    /** How long a server may take to write its pages and end, in seconds. */
    static final long PATIENCE = 60;

    private Leftovers() {}

    /** Ends every process whose program lies in the folder; whoever holds the folder has started none yet. */
    static void endIn(Path folder) throws InterruptedException {
        List<ProcessHandle> servers = ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(folder))
                        .isPresent())
                .toList();
        for (ProcessHandle server : servers) {
            end(server);
        }
    }

    /** Asks a process to end, and makes it end if it does not. */
    static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        }
    }
}
