package org.crossfoot.declared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence that sums up the one before (甲项目40万元；乙项目3万元；丙项目26万元。共计下达资金69万元): nothing but amounts between semicolons, the first
 * of their paragraph.
 */
final class SumOfSentence implements ClaimForm {
    private static final Pattern SUMS_UP =
            Pattern.compile("。\\s*(?:以上|上述)?(?:各项|项目|资金)*(?:合计|共计|总计|累计)[^。，；：\\d]{0,24}$");
    private static final Pattern NEXT_ITEM = Pattern.compile("^\\s*[；;][^。]*$");
    /** Two amounts may be summed up with others that are told elsewhere. */
    private static final int FEWEST = 3;

    @Override
    public Stream<Draft> find(DocumentText text) {
        return text.mentions().stream()
                .filter(total -> total.isAmount()
                        && total.depth() == 0
                        && !total.token().range()
                        && SUMS_UP.matcher(total.gap()).find())
                .flatMap(total -> draft(text, total).stream());
    }

    private static Optional<Draft> draft(DocumentText text, Mention total) {
        List<Mention> before = InReadingOrder.besides(text.mentions(), total).stream()
                .takeWhile(mention -> !mention.equals(total))
                .toList();
        boolean one = before.size() >= FEWEST
                && before.get(0).sentence() == total.sentence() - 1
                && isItem(before.get(0), total)
                && before.stream()
                        .skip(1)
                        .allMatch(item -> isItem(item, total)
                                && NEXT_ITEM.matcher(item.gap()).matches());
        return one ? Optional.of(Draft.stated(ClaimType.SUM, total, Terms.of(before))) : Optional.empty();
    }

    private static boolean isItem(Mention item, Mention total) {
        return item.isAmount()
                && item.depth() == 0
                && !item.label().isEmpty()
                && !item.token().range()
                && !item.wording().qualified()
                && item.sentence() == total.sentence() - 1;
    }
}
