package org.crossfoot.source.layout;

/**
 * A line of running text.
 *
 * @param text with blanks where the gaps are wide
 * @param box around its glyphs
 * @param size of its largest font in points
 * @param lead how wide the part is that no line break could have parted from its beginning: a number, or one character with the
 *     closing signs after it
 */
record Line(String text, Box box, double size, double lead) implements Block {}
