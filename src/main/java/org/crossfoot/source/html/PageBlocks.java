package org.crossfoot.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossfoot.source.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs and tables of an element: what stands in a block, or between two, is a paragraph. */
final class PageBlocks {
    private static final Set<String> NOT_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "textarea");

    private final List<Block> blocks = new ArrayList<>();
    private final Inline line = new Inline();

    /** Of the list's item whose first paragraph comes next. */
    private String number = "";

    /** With the element itself. */
    List<Block> of(Element element) {
        if (isShown(element)) {
            element(element);
            flush();
        }
        return blocks;
    }

    List<Block> inside(Element element) {
        read(element);
        flush();
        return blocks;
    }

    private void read(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (child instanceof Element inner && isShown(inner)) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> line.lineBreak();
            case "table" -> table(element);
            case "li" -> {
                flush();
                number = number(element);
                read(element);
                flush();
                number = "";
            }
            default -> other(element);
        }
    }

    private void other(Element element) {
        if (element.isBlock()) {
            flush();
        }
        read(element);
        if (element.isBlock()) {
            flush();
        }
    }

    private void table(Element table) {
        flush();
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                read(child);
                flush();
            }
        }
        blocks.add(PageTable.of(table));
    }

    private void flush() {
        String paragraph = line.take();
        if (!paragraph.isBlank()) {
            blocks.add(new Block.Paragraph(number + paragraph));
            number = "";
        }
    }

    /** The number that a browser shows before an item of a numbered list. */
    private static String number(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || !list.attr("type").matches("1?")) {
            return "";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
        long before = item.previousElementSiblings().stream()
                .filter(other -> other.normalName().equals("li"))
                .count();
        return (first + before) + ". ";
    }

    private static boolean isShown(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !NOT_SHOWN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !style.contains("display:none");
    }
}
