package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An amount and its share of a whole (占…%): of the whole that the words name, else of the total it is listed under. */
final class ShareOfWhole implements ClaimForm {
    private static final Pattern WHOLE = Pattern.compile("占(?:比|到|了)?(?<whole>.*?)(?:的)?(?:比重|比例|份额)?$");
    private static final Pattern ANY_TOTAL = Pattern.compile("^(?:总额|总数|总量|全部|合计|总计|总支出|总收入|支出总额|收入总额)$");

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(mention ->
                        mention.role() == Role.SHARE && !mention.token().range())
                .flatMap(share -> draft(text, share).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention share) {
        Optional<Mention> part = partBefore(text, share);
        return part.flatMap(amount -> whole(text, share, amount)
                .map(whole -> Draft.stated(ClaimType.RATIO, share, Quotient.of(amount, whole))));
    }

    /** The amount right before the share, both under the same bracket and in the same sentence. */
    private static Optional<Mention> partBefore(DocumentText text, Mention share) {
        if (share.index() == 0) {
            return Optional.empty();
        }
        Mention before = text.mentions().get(share.index() - 1);
        boolean spokenOf = before.isInSentenceOf(share) && before.depth() <= share.depth();
        return spokenOf && before.isAmount() ? Optional.of(before) : Optional.empty();
    }

    private static Optional<Mention> whole(DocumentText text, Mention share, Mention part) {
        Matcher words = WHOLE.matcher(share.wording().words());
        String name = words.find() ? words.group("whole").strip() : "";
        Optional<Mention> listed = text.listOf(part).map(PartList::total);
        if (name.isEmpty()) {
            return listed;
        }
        if (ANY_TOTAL.matcher(name).matches()) {
            return listed.filter(total -> !hasShare(text, total));
        }
        return named(text, part, name).or(() -> text.names().nearest(name, part));
    }

    /** True for a total that is itself given as a share: then the total (总额) meant is a greater one. */
    private static boolean hasShare(DocumentText text, Mention total) {
        return text.mentions().stream()
                .anyMatch(mention -> mention.role() == Role.SHARE
                        && partBefore(text, mention).filter(total::equals).isPresent());
    }

    /** The nearest amount of the passage before the part that bears the name. */
    private static Optional<Mention> named(DocumentText text, Mention part, String name) {
        List<Mention> before = text.mentions().subList(0, part.index());
        for (int i = before.size() - 1; i >= 0 && before.get(i).passage() == part.passage(); i--) {
            Mention candidate = before.get(i);
            if (candidate.isAmount() && candidate.label().endsWith(name)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
