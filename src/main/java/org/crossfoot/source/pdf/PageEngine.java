package org.crossfoot.source.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.crossfoot.source.layout.Box;
import org.crossfoot.source.layout.PageContent;

/** Goes through what draws a page, and takes down its letters, rules and pictures, and its plain text in the file's order. */
final class PageEngine extends PDFTextStripper {
    private static final double MUCH = 0.5;

    private static final Pattern LIST_SIGNS = Pattern.compile("(?i)wingdings|webdings|symbol");

    private final List<TextPosition> letters = new ArrayList<>();
    private final Strokes strokes = new Strokes();
    private final Limits limits;
    private Consumer<ReadPage> pages = page -> {};
    private int given;
    private double pictured;
    private int unmapped;

    /** True while a sign is shown that no character is known for; its code is none, though it may look like a digit. */
    private boolean meaningless;

    PageEngine(Limits limits) {
        this.limits = limits;
        setSuppressDuplicateOverlappingText(true);
        PathOperator.all(this, strokes).forEach(this::addOperator);
        addOperator(new PictureOperator(this, limits, this::picture));
    }

    /** Reads all pages in their order, one in memory at a time. */
    void read(PDDocument document, Consumer<ReadPage> reader) throws IOException {
        pages = reader;
        given = 0;
        writeText(document, Writer.nullWriter());
        emptyUpTo(document.getNumberOfPages());
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        emptyUpTo(getCurrentPageNo() - 1);
        letters.clear();
        strokes.taken();
        pictured = 0;
        unmapped = 0;
        output = new StringWriter();
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            limits.unpacked(contents.next());
        }
    }

    /** A page without any content is a page all the same. */
    private void emptyUpTo(int page) {
        for (; given < page; given++) {
            pages.accept(new ReadPage(new PageContent(0, 0, List.of(), List.of()), "", 0, false));
        }
    }

    @Override
    protected void endPage(PDPage page) {
        PDRectangle crop = page.getCropBox();
        Box sheet = new Box(crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getUpperRightX(), crop.getUpperRightY());
        boolean picture = pictured > MUCH * crop.getWidth() * crop.getHeight();
        PageContent content = Upright.of(letters, strokes.taken(), sheet);
        given++;
        pages.accept(new ReadPage(content, output.toString(), unmapped, picture));
    }

    private void picture(Matrix place) {
        pictured += Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.step();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        limits.step();
        String text = font.toUnicode(code);
        boolean known = text != null && text.chars().noneMatch(PageEngine::isNoCharacter);
        meaningless = !known && !isListSign(font);
        if (meaningless && isDrawn(font, code)) {
            unmapped++;
        }
        super.showGlyph(place, font, code, displacement);
        meaningless = false;
    }

    /** The signs of list items have no characters. */
    private static boolean isListSign(PDFont font) {
        return LIST_SIGNS.matcher(String.valueOf(font.getName())).find();
    }

    /** Blanks are often left without a character. */
    private static boolean isDrawn(PDFont font, int code) throws IOException {
        return !(font instanceof PDVectorFont drawn
                && drawn.getPath(code).getBounds2D().isEmpty());
    }

    /** What stands for a shape without a meaning: controls, private use, the replacement character. */
    private static boolean isNoCharacter(int character) {
        boolean control = Character.getType(character) == Character.CONTROL && !Character.isWhitespace(character);
        return control || Character.getType(character) == Character.PRIVATE_USE || character == 0xFFFD;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        TextPosition shown = meaningless ? UnknownSign.at(letter) : letter;
        letters.add(shown);
        super.processTextPosition(shown);
    }
}
