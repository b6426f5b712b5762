package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of things and the numbers of its parts (其中). They add up to it where the words divide it: into kinds that are
 * counted, grades, kinds of posts, sexes, all levels of schooling, with the rest as 其他. Other lists may leave some out, so that their parts come to no
 * more than the whole; and people may be counted under several heads, so that only each number by itself is held against it.
 */
final class PartsOfCount implements ClaimForm {
    private static final String RESULT = "(?:优秀?|良好?|中等?|差|合格|基本合格|不合格|达标|不达标)";
    private static final Pattern GRADE = Pattern.compile(
            "[A-DＡ-Ｄ一二三四甲乙丙丁]级|[一二三四A-D]类|“" + RESULT + "”|(?:评级|等次|等级|结果)为?" + RESULT + "|^" + RESULT + "$");
    private static final Pattern POST = Pattern.compile("行政|参公|参照公务员|公务员|事业|全额|差额|自收自支|工勤|编制|在编|编外|临聘|聘用");
    private static final Pattern STAFF = Pattern.compile("在职|实有|编制|人员|职工|干部");
    private static final Pattern SEX = Pattern.compile("男|女");
    private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余|剩余|余下)");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.countLists().all().stream().flatMap(PartsOfCount::drafts);
    }

    private static Stream<Draft> drafts(CountList list) {
        Stream<Draft> kinds =
                list.kinds().map(kind -> Draft.stated(ClaimType.COUNT, kind, new Named(labels(list)))).stream();
        return Stream.concat(kinds, sums(list));
    }

    private static List<String> labels(CountList list) {
        return list.members().stream().map(Mention::label).toList();
    }

    private static Stream<Draft> sums(CountList list) {
        if (isDivision(list)) {
            return Stream.of(Draft.stated(ClaimType.SUM, list.total(), Terms.of(list.members())));
        }
        if (list.ambiguous()) {
            return Stream.empty();
        }
        return Measures.people(list.total())
                ? list.members().stream().map(member -> room(list, List.of(member)))
                : Stream.of(room(list, list.members()));
    }

    private static Draft room(CountList list, List<Mention> members) {
        return Draft.stated(ClaimType.SUM, list.total(), Terms.of(members)).compared(Comparison.AT_LEAST);
    }

    private static boolean isDivision(CountList list) {
        List<Mention> members = list.members();
        boolean staff = STAFF.matcher(list.total().label()).find() && all(members, POST);
        boolean several = members.size() > 1;
        boolean rest = REST.matcher(members.get(members.size() - 1).label()).find();
        return several
                && (list.divides()
                        || staff
                        || rest
                        || isBySchooling(members)
                        || all(members, GRADE)
                        || all(members, SEX));
    }

    private static boolean isBySchooling(List<Mention> members) {
        return SchoolingLevels.areComplete(members.stream().map(Mention::label).toList());
    }

    private static boolean all(List<Mention> members, Pattern word) {
        return members.stream().allMatch(member -> word.matcher(member.label()).find());
    }
}
