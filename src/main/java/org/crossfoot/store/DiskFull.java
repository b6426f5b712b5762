package org.crossfoot.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether something failed because the disk of the database is full, which nothing but room can help. */
public final class DiskFull {
    /** ER_DISK_FULL and ER_RECORD_FILE_FULL. */
    private static final Set<Integer> CODES = Set.of(1021, 1114);

    /** The operating system's number for it, ENOSPC, as the server tells it with other codes. */
    private static final String NUMBER = "errno: 28 ";

    private static final String WORDS = "No space left on device";

    private DiskFull() {}

    /** True if it is among the causes of a failure. */
    public static boolean isCauseOf(@Nullable Throwable failure) {
        return failure != null && (isTold(failure) || isCauseOf(failure.getCause()));
    }

    private static boolean isTold(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        boolean told = message.contains(NUMBER) || message.contains(WORDS);
        return (failure instanceof SQLException refused && (told || CODES.contains(refused.getErrorCode())))
                || (failure instanceof IOException && told);
    }
}
