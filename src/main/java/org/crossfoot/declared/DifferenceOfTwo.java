package org.crossfoot.declared;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The difference of two amounts told right before it (预算数…，决算数…，两者相差…; 预算与决算的差额为…), whichever of them is greater. */
final class DifferenceOfTwo implements ClaimForm {
    private static final Pattern DIFFERENCE = Pattern.compile("(?:差值|差额|差异|差距|相差|之差)(?:额|数|为|是|金额|合计|了)*$");
    private static final Pattern OTHER = Pattern.compile("率|上年|去年|同期|累计|汇兑|调剂");
    private static final int TWO = 2;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention -> mention.isMoney()
                        && !mention.role().isChange()
                        && DIFFERENCE.matcher(mention.wording().words()).find()
                        && !OTHER.matcher(mention.wording().words()).find()
                        && !mention.token().range())
                .flatMap(difference -> draft(text, difference).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention difference) {
        List<Mention> two = MoneyKind.nearBefore(text, difference);
        boolean told = two.size() == TWO
                && two.stream()
                        .allMatch(amount -> amount.isAmount()
                                && !amount.token().range()
                                && Objects.equals(amount.year(), difference.year()));
        return told ? Optional.of(draft(two.get(0), two.get(1), difference)) : Optional.empty();
    }

    private static Draft draft(Mention one, Mention other, Mention difference) {
        boolean greater =
                one.token().written().amount().compareTo(other.token().written().amount()) >= 0;
        return Draft.stated(
                ClaimType.CHANGE, difference, new Terms(List.of(new Term(one, greater), new Term(other, !greater))));
    }
}
