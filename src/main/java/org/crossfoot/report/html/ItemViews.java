package org.crossfoot.report.html;

import java.math.BigDecimal;
import java.util.List;
import org.crossfoot.message.Words;
import org.crossfoot.report.AmountText;
import org.crossfoot.report.FindingReport.Evidence;
import org.crossfoot.report.PlaceWords;
import org.crossfoot.report.ReconciledItem;

/** Prepares the reconciliation for its page. */
final class ItemViews {
    private static final ItemView.Mention NOT_DECLARED = new ItemView.Mention("", "", "", "");

    private final Words words;
    private final PlaceWords places;
    private final Anchors anchors;

    ItemViews(Words words, PlaceWords places, Anchors anchors) {
        this.words = words;
        this.places = places;
        this.anchors = anchors;
    }

    /** Those that a document declares. */
    List<ItemView> declared(List<ReconciledItem> items) {
        return items.stream()
                .filter(item -> !item.declared().isEmpty())
                .map(this::of)
                .toList();
    }

    /** Those that only the ledger knows, without the ones that come to nothing. */
    List<ItemView> onlyRecorded(List<ReconciledItem> items) {
        return items.stream()
                .filter(item -> item.declared().isEmpty() && isSomething(item))
                .map(this::of)
                .toList();
    }

    private static boolean isSomething(ReconciledItem item) {
        String recorded = item.recorded();
        return recorded != null && new BigDecimal(recorded).signum() != 0;
    }

    private ItemView of(ReconciledItem item) {
        List<ItemView.Mention> mentions =
                item.declared().stream().map(this::mention).toList();
        return new ItemView(
                item.name(),
                AmountText.grouped(item.recorded()),
                AmountText.signed(item.difference()),
                VerdictView.of(item.verdict(), words),
                Math.max(1, mentions.size()),
                mentions.isEmpty() ? NOT_DECLARED : mentions.get(0),
                mentions.isEmpty() ? mentions : mentions.subList(1, mentions.size()));
    }

    private ItemView.Mention mention(Evidence place) {
        String unit = place.value().replaceFirst("^[-0-9.]+", "");
        String digits = place.value().substring(0, place.value().length() - unit.length());
        return new ItemView.Mention(
                AmountText.grouped(digits) + " " + unit, place.label(), places.brief(place), anchors.figure(place));
    }
}
