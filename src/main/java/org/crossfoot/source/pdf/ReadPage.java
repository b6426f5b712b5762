package org.crossfoot.source.pdf;

import org.crossfoot.source.layout.PageContent;

/**
 * A page as the file draws it.
 *
 * @param content its glyphs and rules
 * @param streamText its text in the order in which the file has it, put together without regard to tables and margins
 * @param unmapped how many of its signs no character is known for
 * @param picture whether pictures cover much of it
 */
record ReadPage(PageContent content, String streamText, int unmapped, boolean picture) {}
