package org.crossfoot.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An amount and its share of a whole (占…%): of the whole that the words name, else of the total it is listed under, else of
 * what was spoken of last. Where every member of a complete list has its share, the shares come to 100 %.
 */
final class ShareOfWhole implements ClaimForm {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Draft> find(DocumentText text) {
        List<Share> shares = new WholesInCommon(text).chosen(Share.all(text).toList());
        Map<Mention, List<Share>> ofWholes = shares.stream().collect(Collectors.groupingBy(Share::whole));
        return Stream.concat(
                shares.stream()
                        .map(share -> Draft.stated(
                                ClaimType.RATIO, share.percentage(), Quotient.of(share.part(), share.whole()))),
                text.lists().stream()
                        .filter(PartList::exhaustive)
                        .flatMap(list -> all(list, ofWholes.getOrDefault(list.total(), List.of())).stream()));
    }

    /** The first share and what the others leave of 100 %. */
    private static Optional<Draft> all(PartList list, List<Share> shares) {
        Set<Mention> members = shares.isEmpty() ? Set.of() : Set.copyOf(list.members());
        List<Mention> ofList = shares.stream()
                .filter(share -> members.contains(share.part()))
                .map(Share::percentage)
                .toList();
        if (ofList.size() != list.members().size()) {
            return Optional.empty();
        }
        List<Term> others = new ArrayList<>();
        ofList.stream().skip(1).forEach(share -> others.add(new Term(share, false)));
        return Optional.of(Draft.implied(ClaimType.SUM, ofList.get(0), new Terms(others, HUNDRED)));
    }
}
