package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A change and the changes listed right behind it (支出增加100万元，其中基本支出增加80万元，项目支出增加20万元): both halves of a
 * division come to it, an increase against a decrease; others that go its way come to no more.
 */
final class ChangesListed implements ClaimForm {
    private static final Pattern OPENS = Pattern.compile("^\\s*[，。；]\\s*其中[，,：:]?[^，。；：:、（）()\\d]*$");
    /** 支出增加…，主要是人员增加，基本支出增加…: only where both halves follow. */
    private static final Pattern GOES_ON = Pattern.compile("^\\s*，主要(?:原因)?是[^，。；\\d]*，[^，。；：:、（）()\\d]*$");

    private static final Pattern NEXT = Pattern.compile("^\\s*[，、；]?[^，。；：:、（）()\\d]*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(ChangesListed::isChange)
                .flatMap(first -> OPENS.matcher(first.gap()).find()
                        ? draft(text, first).stream()
                        : Optional.of(first)
                                .filter(part -> GOES_ON.matcher(part.gap()).find() && isDivision(parts(text, part)))
                                .flatMap(part -> draft(text, part))
                                .stream());
    }

    private static boolean isChange(Mention mention) {
        return mention.isMoney() && mention.role().isChange();
    }

    private static Optional<Draft> draft(DocumentText text, Mention first) {
        List<Mention> parts = parts(text, first);
        return total(text, first).filter(total -> parts.size() > 1).flatMap(total -> {
            boolean divided = isDivision(parts);
            boolean oneWay = parts.stream().allMatch(part -> part.role() == total.role());
            List<Term> terms = parts.stream()
                    .map(part -> new Term(part, part.role() == total.role()))
                    .toList();
            Draft draft = Draft.stated(ClaimType.CHANGE, total, new Terms(terms));
            return divided
                    ? Optional.of(draft)
                    : Optional.of(draft.compared(Comparison.AT_LEAST)).filter(open -> oneWay);
        });
    }

    /** The change right before, its rate passed over. */
    private static Optional<Mention> total(DocumentText text, Mention first) {
        return Stream.of(1, 2)
                .map(back -> first.index() - back)
                .filter(at -> at >= 0)
                .map(text.mentions()::get)
                .takeWhile(mention ->
                        mention.passage() == first.passage() && mention.role().isChange())
                .filter(mention -> isChange(mention) && mention.depth() == first.depth())
                .findFirst();
    }

    /** The changes from the first part on, each right behind the one before or its rate. */
    private static List<Mention> parts(DocumentText text, Mention first) {
        List<Mention> parts = new ArrayList<>(List.of(first));
        text.mentions().stream()
                .skip(first.index() + 1L)
                .takeWhile(mention -> mention.isInSentenceOf(first)
                        && mention.role().isChange()
                        && NEXT.matcher(mention.gap()).matches())
                .filter(Mention::isMoney)
                .forEach(parts::add);
        return parts;
    }

    private static boolean isDivision(List<Mention> parts) {
        return parts.size() == 2 && (areNamed(parts, "基本支出", "项目支出") || areNamed(parts, "人员经费", "公用经费"));
    }

    private static boolean areNamed(List<Mention> parts, String one, String other) {
        return Stream.of(one, other)
                .allMatch(name -> parts.stream()
                                .filter(part -> part.label().startsWith(name))
                                .count()
                        == 1);
    }
}
