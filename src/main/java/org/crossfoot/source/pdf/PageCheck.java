package org.crossfoot.source.pdf;

import org.crossfoot.message.Message;
import org.crossfoot.source.Document;
import org.crossfoot.source.DocumentWriter;

/**
 * Holds what was read of a page against the page: pictures, signs without a meaning, and numbers that two ways of reading
 * do not both find.
 */
record PageCheck(boolean empty, boolean picture, int unmapped, String streamText) {

    static PageCheck of(ReadPage page) {
        return new PageCheck(page.content().glyphs().isEmpty(), page.picture(), page.unmapped(), page.streamText());
    }

    void note(DocumentWriter text, int page, Document written, String leftOut) {
        if (empty && picture) {
            text.unreadable(page, "", Message.of("source.pdf-scanned", page));
        }
        if (unmapped > 0) {
            text.unreadable(page, "", Message.of("source.pdf-unmapped", page, unmapped));
        }
        int from = written.pages().get(page - 1);
        int to = page < written.pages().size()
                ? written.pages().get(page)
                : written.text().length();
        String laidOut = written.text().substring(from, to) + leftOut;
        for (String number : NumberTokens.differing(laidOut, streamText)) {
            text.unreadable(page, number, Message.of("source.pdf-number", page, number));
        }
    }
}
