package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rate of staff control (在职人员控制率): people in post by approved posts, where the paragraph tells one number of each. */
final class StaffControlRate implements ClaimForm {
    private static final Pattern RATE = Pattern.compile("(?:人员|编制)控制率(?:为|达|到|是|约)*$");
    private static final Pattern POSTS = Pattern.compile("编制");
    /** 实有编制63人 are approved posts all the same. */
    private static final Pattern APPROVED = Pattern.compile("在编制|实有编制(?:数|人数)?$");

    private static final Pattern IN_POST = Pattern.compile("在职|实有|在编|在岗|实际");
    private static final Pattern KIND = Pattern.compile("行政|事业|工勤|参公|公益|离退休|退休|临聘|聘用|遗属|编外");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.token().kind() == FigureKind.PERCENT
                        && RATE.matcher(mention.wording().words()).find())
                .flatMap(rate -> draft(text, rate).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention rate) {
        List<Mention> people = text.counts().stream()
                .filter(count -> count.passage() == rate.passage() && count.compareInText(rate) < 0)
                .filter(count ->
                        Measures.people(count) || POSTS.matcher(count.label()).find())
                .toList();
        boolean divided =
                people.stream().anyMatch(count -> KIND.matcher(count.label()).find());
        Predicate<Mention> posts = count -> POSTS.matcher(count.label()).find()
                && !IN_POST.matcher(APPROVED.matcher(count.label()).replaceFirst(""))
                        .find();
        return divided
                ? Optional.empty()
                : only(people, posts)
                        .flatMap(approved -> only(
                                        people,
                                        posts.negate()
                                                .and(count -> IN_POST.matcher(count.label())
                                                        .find()))
                                .map(staff -> Draft.stated(ClaimType.RATE, rate, Quotient.of(staff, approved))));
    }

    private static Optional<Mention> only(List<Mention> counts, Predicate<Mention> wanted) {
        List<Mention> found = counts.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
