package org.crossfoot.source.ofd;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.source.pack.Xml;

/** Finds the documents of a file; mostly it is one. */
final class RootVisitor implements Xml.Visitor {
    private final List<String> documents = new ArrayList<>();
    private boolean inRoot;

    List<String> documents() {
        return documents;
    }

    @Override
    public void start(Xml at) {
        inRoot = at.name().equals("DocRoot");
    }

    @Override
    public void end(Xml at) {
        inRoot = false;
    }

    @Override
    public void text(String text) {
        if (inRoot && !text.isBlank()) {
            documents.add(text.strip());
        }
    }
}
