package org.crossfoot.source.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.message.Message;
import org.crossfoot.source.Decoded;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the tables of a web page, which accounting programs write and call a workbook; a merged cell's text stands in its first. */
public final class HtmlRowReader implements RowReader {
    private static final long LARGEST = 64L << 20;
    private static final int DEEPEST = 256;
    private static final int WIDEST = 1000;

    @Override
    public RowSource read(Path file, RowSink rows) throws SourceRefused, IOException {
        long size = Files.size(file);
        if (size > LARGEST) {
            throw new SourceRefused(Message.of("source.too-large", size >> 20, LARGEST >> 20));
        }
        byte[] bytes = Files.readAllBytes(file);
        String page = Decoded.of(bytes).orElseGet(() -> HtmlReader.asItSays(bytes));
        Element body =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "").body();
        Map<Integer, Integer> covered = new HashMap<>();
        int number = 0;
        for (Element row : body.select("tr")) {
            rows.row(new Row("", ++number, cells(row, covered)));
        }
        return new RowSource("html", "");
    }

    /** The cells of a row; {@code covered} tells for how many rows more a column is taken by a cell from above. */
    private static List<String> cells(Element row, Map<Integer, Integer> covered) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            skipCovered(cells, covered);
            int width = span(cell, "colspan");
            int height = span(cell, "rowspan");
            for (int column = 0; column < width && cells.size() < WIDEST; column++) {
                covered.put(cells.size(), height - 1);
                cells.add(column == 0 ? cell.text() : "");
            }
        }
        skipCovered(cells, covered);
        return cells;
    }

    private static void skipCovered(List<String> cells, Map<Integer, Integer> covered) {
        while (covered.getOrDefault(cells.size(), 0) > 0) {
            covered.merge(cells.size(), -1, Integer::sum);
            cells.add("");
        }
    }

    private static int span(Element cell, String attribute) {
        String span = cell.attr(attribute);
        return span.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }
}
