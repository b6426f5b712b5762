package org.crossfoot.declared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Mention> approved = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (Mention count : text.counts()) {
            String kind = Measures.people(count) ? kind(count) : "";
            if (!kind.isEmpty() && isInPost(count, text.countLists())) {
                Optional.ofNullable(approved.get(kind))
                        .map(posts -> draft(count, posts))
                        .ifPresent(drafts::add);
            } else if (!kind.isEmpty() && APPROVED.matcher(count.label()).find()) {
                approved.put(kind, count);
            }
        }
        return drafts.stream();
    }

    private static Draft draft(Mention staff, Mention posts) {
        return Draft.implied(ClaimType.COUNT, staff, Terms.of(List.of(posts))).compared(Comparison.AT_MOST);
    }

    private static boolean isInPost(Mention staff, CountLists lists) {
        return IN_POST.matcher(staff.label()).find()
                || lists.with(staff)
                        .anyMatch(list -> IN_POST.matcher(list.total().label()).find());
    }

    /** The kind of posts or of people that words name, empty if they name none. */
    private static String kind(Mention count) {
        Matcher kind = KIND.matcher(count.label());
        return kind.find() ? kind.group(1) : "";
    }
}
