package org.crossfoot.declared;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares given in turn for the parts of a total (各占8.1%和91.9%), each a share of that total. */
final class SharesInTurn implements ClaimForm {
    /** Words that name no whole of their own. */
    private static final Pattern PLAIN = Pattern.compile("(?:分别|依次|各)?(?:占比?|比重)(?:总额|总数|总量|比重|的|比|分别|依次|各|为|是)*$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        InTurn turns = InTurn.in(text);
        return text.mentions().stream()
                .filter(mention -> mention.role() == Role.SHARE && turns.holds(mention))
                .filter(share -> share.label().isEmpty()
                        || PLAIN.matcher(share.wording().words()).find())
                .flatMap(share -> turns.owner(share).flatMap(part -> draft(text, share, part)).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention share, Mention part) {
        return text.listOf(part).map(list -> Draft.stated(ClaimType.RATIO, share, Quotient.of(part, list.total())));
    }
}
