package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change told again in the same words with only some of the causes that were listed for it the first time: the causes not
 * told again are as they were, those told again as they are told now.
 */
final class ChangeRestated implements ClaimForm {
    private final CausesOfChange causes = new CausesOfChange();

    @Override
    public Stream<Draft> find(DocumentText text) {
        return causes.find(text)
                .flatMap(first -> text.mentions().stream()
                        .skip(first.declared().index() + 1L)
                        .filter(change -> isSame(first.declared(), change))
                        .flatMap(change -> draft(text, first, change).stream()));
    }

    private static boolean isSame(Mention first, Mention change) {
        return change.isMoney()
                && change.role() == first.role()
                && change.label().equals(first.label())
                && Objects.equals(change.year(), first.year());
    }

    private static Optional<Draft> draft(DocumentText text, Draft first, Mention change) {
        List<Term> listed = ((Terms) first.derived()).terms();
        List<Mention> told = text.mentions().stream()
                .skip(change.index() + 1L)
                .takeWhile(mention -> mention.isInSentenceOf(change))
                .filter(Mention::isMoney)
                .toList();
        boolean known =
                told.stream().allMatch(cause -> listed.stream().anyMatch(term -> isCause(term.mention(), cause)));
        return told.isEmpty() || !known || told.size() == listed.size()
                ? Optional.empty()
                : Optional.of(Draft.implied(ClaimType.CHANGE, change, new Terms(restated(listed, told)))
                        .compared(first.comparison()));
    }

    private static List<Term> restated(List<Term> listed, List<Mention> told) {
        return listed.stream()
                .map(term -> told.stream()
                        .filter(cause -> isCause(term.mention(), cause))
                        .findFirst()
                        .map(cause -> new Term(cause, term.added()))
                        .orElse(term))
                .toList();
    }

    private static boolean isCause(Mention listed, Mention cause) {
        return listed.label().equals(cause.label()) && listed.role() == cause.role();
    }
}
