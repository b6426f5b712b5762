package org.crossfoot.report;

import java.util.Set;
import org.crossfoot.journal.JournalCatalogue;
import org.crossfoot.message.Words;

/** The names of checks and of tests of the journal, which findings speak of alike. */
public final class CheckNames {
    private static final Set<String> JOURNAL = Set.copyOf(JournalCatalogue.ids());

    private CheckNames() {}

    public static String of(String id, Words words) {
        return words.say((JOURNAL.contains(id) ? "journal." : "check.") + id);
    }
}
