package org.crossfoot.source;

/**
 * What reading a file of rows showed about the file itself.
 *
 * @param format {@code csv} or {@code xlsx}
 * @param encoding the character encoding, as told from the content; empty where the format fixes it
 */
public record RowSource(String format, String encoding) {}
