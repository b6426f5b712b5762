package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The posts that were approved (编制) and the people who hold posts of that kind: there are no more of them than posts, by the
 * rules of establishments, whatever the document says of it.
 */
final class StaffWithinEstablishment implements ClaimForm {
    private static final Pattern KIND = Pattern.compile("(行政|事业|工勤|参公|公益)");
    private static final Pattern APPROVED = Pattern.compile("编制(?:数|人数|总数)?(?:为|共|有)*$");
    private static final Pattern IN_POST = Pattern.compile("实有|在职|在编|在岗|实际|现有");

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<CountList> lists = text.countLists();
        List<Mention> people = text.counts().stream().filter(Measures::people).toList();
        return people.stream()
                .filter(staff -> isInPost(staff, lists))
                .flatMap(staff -> approved(people, staff, lists)
                        .map(posts -> Draft.implied(ClaimType.COUNT, staff, Terms.of(List.of(posts)))
                                .compared(Comparison.AT_MOST))
                        .stream());
    }

    private static boolean isInPost(Mention staff, List<CountList> lists) {
        return IN_POST.matcher(staff.label()).find()
                || lists.stream()
                        .filter(list -> list.members().contains(staff))
                        .anyMatch(list -> IN_POST.matcher(list.total().label()).find());
    }

    /** The nearest number of posts of the same kind before the staff. */
    private static Optional<Mention> approved(List<Mention> people, Mention staff, List<CountList> lists) {
        Optional<String> kind = kind(staff);
        return people.stream()
                .filter(posts -> posts.compareInText(staff) < 0)
                .filter(posts -> APPROVED.matcher(posts.label()).find() && !isInPost(posts, lists))
                .filter(posts -> kind.isPresent() && kind.equals(kind(posts)))
                .reduce((earlier, later) -> later);
    }

    private static Optional<String> kind(Mention count) {
        Matcher kind = KIND.matcher(count.label());
        return kind.find() ? Optional.of(kind.group(1)) : Optional.empty();
    }
}
