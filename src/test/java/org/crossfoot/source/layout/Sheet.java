package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentWriter;
import org.crossfoot.source.Table;

/** A made-up page: full-width signs are as wide as their size, others half as wide. */
final class Sheet {
    static final double SIZE = 10;
    private static final double WIDTH = 500;
    private static final double HEIGHT = 800;
    private static final double THICK = 0.5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private double stretch;

    /** From here on every gap between signs is wider, as in a line that is stretched to the margin. */
    Sheet stretched(double points) {
        stretch = points;
        return this;
    }

    /** Sets a text with its baseline at y; a blank moves on by half the size. */
    Sheet text(double x, double y, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            double advance = sign < 0x2000 ? SIZE / 2 : SIZE;
            if (sign != ' ') {
                glyphs.add(Glyph.at(new Glyph.Origin(at, y), advance, SIZE, String.valueOf(sign)));
            }
            at += advance + stretch;
        }
        return this;
    }

    /** Sets a text that ends at x. */
    Sheet rightText(double x, double y, String text) {
        return text(
                x
                        - text.chars()
                                .mapToDouble(sign -> sign < 0x2000 ? SIZE / 2 : SIZE)
                                .sum(),
                y,
                text);
    }

    Sheet level(double y, double from, double to) {
        rules.add(new Box(from, y - THICK, to, y + THICK));
        return this;
    }

    Sheet upright(double x, double from, double to) {
        rules.add(new Box(x - THICK, from, x + THICK, to));
        return this;
    }

    /** Rules a grid through the given x and y positions. */
    Sheet grid(List<Integer> xs, List<Integer> ys) {
        int lastX = xs.get(xs.size() - 1);
        int lastY = ys.get(ys.size() - 1);
        ys.forEach(y -> level(y, xs.get(0), lastX));
        xs.forEach(x -> upright(x, ys.get(0), lastY));
        return this;
    }

    PageContent content() {
        return new PageContent(WIDTH, HEIGHT, glyphs, rules);
    }

    static Document document(Sheet... sheets) {
        LayoutWriter layout = new LayoutWriter();
        for (Sheet sheet : sheets) {
            layout.page(sheet.content());
        }
        DocumentWriter text = new DocumentWriter();
        layout.write(text);
        return text.document("made-up", "", "pdf");
    }

    static List<String> passages(Sheet... sheets) {
        return document(sheets).passages().stream()
                .map(passage -> passage.text())
                .toList();
    }

    /** The cells of each table as {@code row,column text}, with {@code heightxwidth} where a cell is merged. */
    static List<List<String>> tables(Sheet... sheets) {
        return document(sheets).tables().stream()
                .map(table -> table.cells().stream().map(Sheet::shown).toList())
                .toList();
    }

    private static String shown(Table.Cell cell) {
        String extent = cell.height() * cell.width() == 1 ? "" : " " + cell.height() + "x" + cell.width();
        return cell.row() + "," + cell.column() + extent + " " + cell.text();
    }
}
