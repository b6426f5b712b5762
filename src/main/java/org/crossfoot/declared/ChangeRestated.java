package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change told again in the same words with only some of the causes that were listed for it the first time: the causes not
 * told again are as they were, those told again as they are told now.
 */
final class ChangeRestated implements ClaimForm {
    private final CausesOfChange causes = new CausesOfChange();

    @Override
    public Stream<Draft> find(DocumentText text) {
        Map<Mention, Draft> drafts = causes.find(text).collect(Collectors.toMap(Draft::declared, draft -> draft));
        Map<Object, Draft> told = new HashMap<>();
        List<Draft> restated = new ArrayList<>();
        for (Mention change : drafts.isEmpty() ? List.<Mention>of() : text.mentions()) {
            Object words = List.of(change.isMoney(), change.role(), change.label(), String.valueOf(change.year()));
            Optional.ofNullable(told.get(words))
                    .flatMap(last -> draft(text, last, change))
                    .ifPresent(restated::add);
            Optional.ofNullable(drafts.get(change)).ifPresent(draft -> told.put(words, draft));
        }
        return restated.stream();
    }

    private static Optional<Draft> draft(DocumentText text, Draft first, Mention change) {
        List<Term> listed = ((Terms) first.derived()).terms();
        Set<Object> causes = listed.stream().map(term -> cause(term.mention())).collect(Collectors.toSet());
        List<Mention> told = InReadingOrder.behind(text.mentions(), change).stream()
                .takeWhile(mention -> mention.isInSentenceOf(change))
                .filter(Mention::isMoney)
                .toList();
        boolean known = told.stream().allMatch(mention -> causes.contains(cause(mention)));
        return told.isEmpty() || !known || told.size() == listed.size()
                ? Optional.empty()
                : Optional.of(Draft.implied(ClaimType.CHANGE, change, new Terms(restated(listed, told)))
                        .compared(first.comparison()));
    }

    private static List<Term> restated(List<Term> listed, List<Mention> told) {
        Map<Object, Mention> now = new HashMap<>();
        told.forEach(mention -> now.putIfAbsent(cause(mention), mention));
        return listed.stream()
                .map(term -> new Term(now.getOrDefault(cause(term.mention()), term.mention()), term.added()))
                .toList();
    }

    private static Object cause(Mention mention) {
        return List.of(mention.label(), mention.role());
    }
}
