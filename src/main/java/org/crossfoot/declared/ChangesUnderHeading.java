package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Changes listed under a heading of their own (分项减少：…): they add up to the change of the total before them. */
final class ChangesUnderHeading implements ClaimForm {
    private static final Pattern HEADING = Pattern.compile("(?:分项|各项|分别|其中|具体)[^，。；：:\\d]{0,8}[：:][^，。；：:（(\\d]*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(first -> first.isMoney() && first.role().isChange())
                .filter(first -> HEADING.matcher(first.gap()).find())
                .flatMap(first -> draft(text, first).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention first) {
        List<Mention> parts = new ArrayList<>();
        text.mentions().subList(first.index(), text.mentions().size()).stream()
                .takeWhile(mention -> mention.isInSentenceOf(first)
                        && (mention.equals(first) || !mention.gap().contains("；")))
                .filter(mention -> mention.isMoney() && mention.depth() == first.depth())
                .forEach(parts::add);
        boolean alike = parts.size() > 1 && parts.stream().allMatch(part -> part.role() == first.role());
        return alike
                ? InReadingOrder.lastBefore(
                                text.mentions(), first, mention -> mention.isMoney() && mention.role() == first.role())
                        .map(total -> Draft.stated(ClaimType.CHANGE, total, Terms.of(parts)))
                : Optional.empty();
    }
}
