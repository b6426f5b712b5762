package org.crossfoot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sets paragraphs and a table on a page of an OFD document as an office program would: lines wrapped, cells framed. */
final class OfdPages {
    private static final double SIZE = 4.5;
    private static final double LEFT = 25;
    private static final double RIGHT = 185;
    private static final double LINE = 8;
    private static final String SPACE = " xmlns:ofd='http://www.ofdspec.org/2016'>";

    private final StringBuilder page = new StringBuilder();
    private double y = 30;

    static void write(Path file, List<String> before, List<List<String>> table, List<String> after) throws IOException {
        OfdPages pages = new OfdPages();
        before.forEach(pages::paragraph);
        pages.table(table);
        after.forEach(pages::paragraph);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD" + SPACE + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>"
                            + "</ofd:DocBody></ofd:OFD>");
            put(
                    zip,
                    "Doc_0/Document.xml",
                    "<ofd:Document" + SPACE + "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>"
                            + "0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages><ofd:Page ID='1' "
                            + "BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages></ofd:Document>");
            put(
                    zip,
                    "Doc_0/Pages/Page_0/Content.xml",
                    "<ofd:Page" + SPACE + "<ofd:Content><ofd:Layer>" + pages.page
                            + "</ofd:Layer></ofd:Content></ofd:Page>");
        }
    }

    private void paragraph(String text) {
        double x = LEFT + 2 * SIZE;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            double end = x;
            while (to < text.length() && end + width(text.charAt(to)) <= RIGHT) {
                end += width(text.charAt(to));
                to++;
            }
            line(x, text.substring(from, to));
            y += LINE;
            x = LEFT;
            from = to;
        }
    }

    private void table(List<List<String>> rows) {
        double top = y - SIZE - 1;
        double width = (RIGHT - LEFT) / rows.get(0).size();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                line(LEFT + i * width + 2, row.get(i));
            }
            y += LINE;
        }
        for (int i = 0; i <= rows.size(); i++) {
            rule(LEFT, top + i * LINE, RIGHT - LEFT, 0);
        }
        for (int i = 0; i <= rows.get(0).size(); i++) {
            rule(LEFT + i * width, top, 0, rows.size() * LINE);
        }
        y += LINE;
    }

    private void line(double x, String text) {
        StringBuilder steps = new StringBuilder();
        text.chars()
                .limit(text.length() - 1L)
                .forEach(c -> steps.append(width((char) c)).append(' '));
        page.append(String.format(
                Locale.ROOT,
                "<ofd:TextObject Boundary='%.2f %.2f 180 6' Size='%.2f'><ofd:TextCode X='0' Y='%.2f' DeltaX='%s'>%s"
                        + "</ofd:TextCode></ofd:TextObject>",
                x,
                y - SIZE,
                SIZE,
                SIZE,
                steps.toString().strip(),
                text));
    }

    private void rule(double x, double top, double width, double height) {
        page.append(String.format(
                Locale.ROOT,
                "<ofd:PathObject Boundary='%.2f %.2f %.2f %.2f' LineWidth='0.25'><ofd:AbbreviatedData>M 0 0 L %.2f %.2f"
                        + "</ofd:AbbreviatedData></ofd:PathObject>",
                x,
                top,
                width + 0.25,
                height + 0.25,
                width,
                height));
    }

    private static double width(char c) {
        return c < 0x2000 ? SIZE / 2 : SIZE;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
