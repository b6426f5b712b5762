package org.crossfoot.source;

/**
 * A paragraph of a document.
 *
 * @param start where it begins in {@link Document#text()}, in UTF-16 units
 * @param text its characters, without the line break at its end
 */
public record Passage(int start, String text) {}
