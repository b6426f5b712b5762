package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.Scope;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/** What the tests of one scope share (工作底稿). */
final class WorkingPapers {
    private final Scope scope;
    private final JournalSettings settings;

    WorkingPapers(Scope scope, JournalSettings settings) {
        this.scope = scope;
        this.settings = settings;
    }

    /** The fiscal year. */
    int year() {
        return scope.year();
    }

    /** A parameter's number; amounts in fen. */
    long value(String test, String name) {
        return settings.value(test, name);
    }

    /** The result of a test that could decide everything it looked at; one that saw nothing is undecided. */
    JournalResult result(String test, long population, Irregularities found) {
        return result(test, population, found, population == 0 ? Message.of("journal.nothing-to-test") : null);
    }

    /** The result of a test that could not decide everything, for a reason; null for none. */
    JournalResult result(String test, long population, Irregularities found, @Nullable Message reason) {
        JournalVerdict clean = reason == null ? JournalVerdict.AGREES : JournalVerdict.UNDECIDED;
        return new JournalResult(
                test,
                found.found() > 0 ? JournalVerdict.DIFFERS : clean,
                population,
                settings.of(test),
                reason,
                found.found(),
                found.fen(),
                found.listed());
    }

    /** The result of a test that does not apply. */
    JournalResult undecided(String test, long population, Message reason) {
        return new JournalResult(
                test, JournalVerdict.UNDECIDED, population, settings.of(test), reason, 0, 0, List.of());
    }
}
