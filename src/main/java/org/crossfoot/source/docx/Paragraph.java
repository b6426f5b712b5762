package org.crossfoot.source.docx;

import java.util.Set;
import org.crossfoot.source.docx.ListNumbers.Membership;
import org.crossfoot.source.pack.Xml;
import org.jspecify.annotations.Nullable;

/** A paragraph of a Word document while its runs are being read. */
final class Paragraph {
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private @Nullable String list;
    private @Nullable Integer level;
    private boolean inRun;
    private boolean hidden;

    void start(Xml at) {
        switch (at.name()) {
            case "r" -> inRun = true;
            case "vanish" -> hidden = inRun && !OFF.contains(at.attribute("val"));
            case "pStyle" -> style = at.attribute("val");
            case "numId" -> list = at.attribute("val");
            case "ilvl" -> level = at.number("val", 0);
            case "tab" -> append(inRun ? "\t" : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            default -> {}
        }
    }

    void append(String more) {
        if (!hidden) {
            text.append(more);
        }
    }

    void endRun() {
        inRun = false;
        hidden = false;
    }

    /** The text with the number of its list before it; an empty paragraph is not counted. */
    String text(ListNumbers numbers) {
        if (text.toString().isBlank()) {
            return text.toString();
        }
        String in = list;
        return numbers.next(style, in == null ? null : new Membership(in, level)) + text;
    }
}
