package org.crossfoot.declared;

import java.util.stream.Stream;

/**
 * A total of this year's accounts under another year's label. Figures of earlier years stand in reports for comparison; so
 * the label is only taken for a slip where the sentence goes on about this year (本年) and no figure of the report's own year
 * states the same item in the passage.
 */
final class YearNamed implements ClaimForm {
    private static final String THIS_YEAR = "本年";

    @Override
    public Stream<Draft> find(DocumentText text) {
        Integer year = text.year();
        return year == null
                ? Stream.empty()
                : text.mentions().stream()
                        .filter(mention -> isSlip(text, mention, year))
                        .map(mention -> draft(mention, year));
    }

    private static Draft draft(Mention mention, int reportYear) {
        Integer written = mention.wording().year();
        int named = written == null ? reportYear : written;
        return Draft.stated(ClaimType.PERIOD, mention, new ReportYear(named, reportYear));
    }

    private static boolean isSlip(DocumentText text, Mention mention, int reportYear) {
        Integer written = mention.wording().year();
        return written != null
                && written != reportYear
                && text.names().isKnown(mention)
                && !mention.wording().comparative()
                && saysThisYear(text, mention)
                && InReadingOrder.besides(text.mentions(), mention).stream()
                        .filter(other -> other.index() != mention.index())
                        .noneMatch(other -> compares(text, mention, other));
    }

    private static boolean saysThisYear(DocumentText text, Mention mention) {
        return InReadingOrder.besides(text.mentions(), mention).stream()
                .anyMatch(other -> other.isInSentenceOf(mention) && other.gap().contains(THIS_YEAR));
    }

    /** True if two figures state the same item, as those of two years do that are compared. */
    private static boolean compares(DocumentText text, Mention mention, Mention other) {
        return text.names().item(mention).equals(text.names().item(other));
    }
}
