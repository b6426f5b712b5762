package org.crossfoot.report.terminal;

import java.util.List;
import java.util.Locale;
import org.crossfoot.message.Words;
import org.crossfoot.report.TextWidth;
import org.crossfoot.report.UnitSummary;

/** The units of a run in columns. */
final class UnitTable {
    private static final int NAME = 36;
    private static final String STATE = "report.state-";
    private static final String GAP = "  ";

    private final Words words;
    private final Paint paint;

    UnitTable(Words words, Paint paint) {
        this.words = words;
        this.paint = paint;
    }

    String of(List<UnitSummary> units) {
        StringBuilder text = new StringBuilder();
        int name =
                units.stream().mapToInt(unit -> TextWidth.of(unit.name())).max().orElse(0);
        int nameWidth = Math.min(NAME, Math.max(name, TextWidth.of(words.say("report.col-unit"))));
        int stateWidth = stateWidth();
        List<String> heads = List.of(
                words.say("report.severity-high"),
                words.say("report.severity-medium"),
                words.say("report.severity-low"),
                words.say("report.col-guarded"),
                words.say("report.col-not-checked"),
                words.say("report.col-rejected"));
        String head = TextWidth.left(words.say("report.col-unit"), nameWidth)
                + GAP
                + TextWidth.left(words.say("report.col-state"), stateWidth)
                + numbers(heads, heads);
        text.append(paint.heading(head)).append('\n');
        for (UnitSummary unit : units) {
            text.append(TextWidth.left(unit.name(), nameWidth))
                    .append(GAP)
                    .append(state(unit, stateWidth))
                    .append(numbers(heads, counts(unit)))
                    .append('\n');
        }
        return text.toString();
    }

    private List<String> counts(UnitSummary unit) {
        return List.of(
                String.valueOf(unit.high()),
                String.valueOf(unit.medium()),
                String.valueOf(unit.low()),
                words.say("report.of", unit.guarded(), unit.figures()),
                String.valueOf(unit.notChecked()),
                String.valueOf(unit.rejected()));
    }

    private static String numbers(List<String> heads, List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < heads.size(); i++) {
            int width = Math.max(4, TextWidth.of(heads.get(i)));
            text.append(GAP).append(TextWidth.right(cells.get(i), width));
        }
        return text.toString();
    }

    private String state(UnitSummary unit, int width) {
        String state = TextWidth.left(word(unit.state()), width);
        return switch (unit.state()) {
            case FINDINGS -> paint.severity(unit.high() > 0 ? "high" : "medium", state);
            case INCOMPLETE -> state;
            case AGREES -> paint.agreement(state);
        };
    }

    private String word(UnitSummary.State state) {
        return words.say(STATE + state.name().toLowerCase(Locale.ROOT));
    }

    private int stateWidth() {
        int width = 0;
        for (UnitSummary.State state : UnitSummary.State.values()) {
            width = Math.max(width, TextWidth.of(word(state)));
        }
        return width;
    }
}
