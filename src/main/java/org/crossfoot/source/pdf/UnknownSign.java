package org.crossfoot.source.pdf;

import org.apache.pdfbox.text.TextPosition;

/** A sign whose font says no character: its place is kept, so that what stands around it is not read as one number. */
final class UnknownSign {
    /** The replacement character, which is part of no number or word. */
    private static final String SIGN = "\uFFFD";

    private UnknownSign() {}

    static TextPosition at(TextPosition letter) {
        return new TextPosition(
                letter.getRotation(),
                letter.getPageWidth(),
                letter.getPageHeight(),
                letter.getTextMatrix(),
                letter.getEndX(),
                letter.getEndY(),
                letter.getHeight(),
                letter.getIndividualWidths()[0],
                letter.getWidthOfSpace(),
                SIGN,
                letter.getCharacterCodes(),
                letter.getFont(),
                letter.getFontSize(),
                (int) letter.getFontSizeInPt());
    }
}
