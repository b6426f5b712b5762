package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The difference of two amounts told right before it (预算数…，决算数…，两者相差…; 预算与决算的差额为…), whichever of them is greater. */
final class DifferenceOfTwo implements ClaimForm {
    private static final Pattern DIFFERENCE = Pattern.compile("(?:差值|差额|差异|差距|相差|之差)(?:额|数|为|是|金额|合计|了)*$");
    private static final Pattern OTHER = Pattern.compile("率|上年|去年|同期|累计|弥补|汇兑|调剂");
    private static final int TWO = 2;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> isDifference(mention) && !mention.token().range())
                .flatMap(difference -> draft(text, difference).stream());
    }

    /** True for an amount that is called a difference. */
    static boolean isDifference(Mention mention) {
        return mention.isMoney()
                && !mention.role().isChange()
                && DIFFERENCE.matcher(mention.wording().words()).find()
                && !OTHER.matcher(mention.wording().words()).find();
    }

    private static Optional<Draft> draft(DocumentText text, Mention difference) {
        List<Mention> near = MoneyKind.nearBefore(text, difference);
        List<Mention> two = near.subList(clause(near, difference), near.size());
        boolean told = two.size() == TWO
                && two.stream()
                        .allMatch(amount -> amount.isAmount()
                                && !amount.token().range()
                                && Objects.equals(amount.year(), difference.year()));
        return told ? Optional.of(draft(two.get(0), two.get(1), difference)) : Optional.empty();
    }

    /** Where the amounts of the difference's own clause begin: of items separated by ；, those of the others are not meant. */
    private static int clause(List<Mention> near, Mention difference) {
        int at = near.size();
        while (at > 0 && near.get(0).isInSentenceOf(difference) && !startsBehind(near, at, difference)) {
            at--;
        }
        return near.isEmpty() || !near.get(0).isInSentenceOf(difference) ? 0 : at;
    }

    private static boolean startsBehind(List<Mention> near, int at, Mention difference) {
        Mention next = at == near.size() ? difference : near.get(at);
        return next.gap().contains("；");
    }

    private static Draft draft(Mention one, Mention other, Mention difference) {
        boolean greater =
                one.token().written().amount().compareTo(other.token().written().amount()) >= 0;
        return Draft.stated(
                ClaimType.CHANGE, difference, new Terms(List.of(new Term(one, greater), new Term(other, !greater))));
    }
}
