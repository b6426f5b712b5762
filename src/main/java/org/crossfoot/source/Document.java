package org.crossfoot.source;

import java.util.List;

/**
 * A document as text: what every reader of narratives makes of its format.
 *
 * @param path as the user gave it, with forward slashes
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param kind {@code txt}, {@code docx} …
 * @param text the whole text, offsets of passages count in it; for a text file exactly its decoded content
 * @param passages the paragraphs in reading order
 */
public record Document(String path, String sha256, String kind, String text, List<Passage> passages) {}
