package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A composite in quotation marks (“1+3+5”) whose brackets behind give its terms one by one: each term is the number of its
 * place, and where the numbers are the parts of a whole, so are the terms.
 */
final class CompositeMeant implements ClaimForm {
    @Override
    public Stream<Draft> find(DocumentText text) {
        CountLists lists = text.countLists();
        List<Draft> drafts = new ArrayList<>();
        List<Mention> counts = text.counts();
        for (int at = 0; at < counts.size(); at++) {
            boolean begins = at == 0 || !isTermAfter(counts.get(at), counts.get(at - 1));
            List<Mention> terms = begins ? terms(counts, at) : List.of();
            if (terms.size() > 1) {
                drafts.addAll(drafts(terms, meaning(counts, at + terms.size()), lists));
            }
        }
        return drafts.stream();
    }

    private static List<Mention> terms(List<Mention> counts, int at) {
        int to = at + 1;
        while (to < counts.size() && isTermAfter(counts.get(to), counts.get(to - 1))) {
            to++;
        }
        return counts.subList(at, to);
    }

    private static boolean isTermAfter(Mention count, Mention before) {
        return count.isInSentenceOf(before)
                && count.token().unitWords().isEmpty()
                && count.gap().strip().equals("+");
    }

    /** The counts in the brackets that open behind a composite. */
    private static List<Mention> meaning(List<Mention> counts, int from) {
        int to = from;
        while (to < counts.size()
                && counts.get(to).isInSentenceOf(counts.get(from))
                && counts.get(to).depth() > counts.get(from - 1).depth()) {
            to++;
        }
        return counts.subList(from, to);
    }

    private static List<Draft> drafts(List<Mention> terms, List<Mention> meaning, CountLists lists) {
        Optional<CountList> listed = lists.withAny(meaning)
                .filter(list -> list.members().size() == terms.size())
                .findFirst();
        List<Mention> meant = listed.map(CountList::members).orElse(meaning);
        if (meant.size() != terms.size()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        listed.filter(CountList::divides)
                .ifPresent(list -> drafts.add(Draft.stated(ClaimType.SUM, list.total(), Terms.of(terms))));
        IntStream.range(0, terms.size())
                .forEach(
                        i -> drafts.add(Draft.stated(ClaimType.REPEAT, meant.get(i), Terms.of(List.of(terms.get(i))))));
        return drafts;
    }
}
