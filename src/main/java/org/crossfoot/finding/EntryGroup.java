package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.ledger.Posting;

/**
 * Entries of one line item that belong together, whose sum may be what a difference is made of.
 *
 * @param kind what they have in common: {@code voucher}, {@code payee}, {@code project} …
 * @param name of which voucher, payee, project
 * @param postings in the order of the books
 */
record EntryGroup(String kind, String name, List<Posting> postings) {
    /** More vouchers than anyone reads in a sentence; all entries are listed beside it. */
    private static final int MOST_VOUCHERS = 5;

    EntryGroup {
        postings = List.copyOf(postings);
    }

    BigDecimal yuan() {
        return BigDecimal.valueOf(postings.stream().mapToLong(Posting::fen).reduce(0, Math::addExact), 2);
    }

    /** Every group that the entries of an item form: single entries, vouchers, payees by day and altogether, projects, codes. */
    static List<EntryGroup> all(List<Posting> postings) {
        return Stream.of(
                        by("entry", postings, posting -> posting.voucher() + " #" + posting.row()),
                        by("voucher", postings, Posting::voucher),
                        by(
                                "payee-day",
                                postings,
                                posting -> posting.payee().isEmpty() ? "" : posting.payee() + " " + posting.date()),
                        by("payee", postings, Posting::payee),
                        by("project", postings, posting -> posting.key().project()),
                        by("economic", postings, posting -> posting.key().economic()))
                .flatMap(List::stream)
                .filter(group -> group.postings().size() < postings.size())
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(
                                EntryGroup::postings, group -> group, (first, same) -> first, LinkedHashMap::new),
                        distinct -> List.copyOf(distinct.values())));
    }

    /** Groups by a name; what has none forms no group. */
    static List<EntryGroup> by(String kind, Collection<Posting> postings, Function<Posting, String> name) {
        Map<String, List<Posting>> groups = new LinkedHashMap<>();
        postings.forEach(posting -> groups.computeIfAbsent(name.apply(posting), unseen -> new ArrayList<>())
                .add(posting));
        groups.remove("");
        return groups.entrySet().stream()
                .map(group -> new EntryGroup(kind, group.getKey(), group.getValue()))
                .toList();
    }

    /** True if the entries come to what the ledger has too much, as exactly as the digits declared tell. */
    boolean makesUp(LedgerGap gap) {
        return yuan().add(gap.off()).abs().compareTo(gap.tolerance()) <= 0;
    }

    /** The vouchers, each once, in the order of the books. */
    String vouchers() {
        return postings.stream()
                .map(Posting::voucher)
                .distinct()
                .limit(MOST_VOUCHERS)
                .collect(Collectors.joining("、"));
    }
}
