package org.crossfoot.ledger;

import java.util.List;
import java.util.function.Predicate;

/** Finds the entries that amounts of a scope's outturn were made from. */
@FunctionalInterface
public interface EntrySearch {
    /** A scope of which no entries are kept. */
    EntrySearch NONE = wanted -> List.of();

    /** The entries summed under the keys that {@code wanted} accepts, in the order of the files. */
    List<Posting> postings(Predicate<OutturnKey> wanted);
}
