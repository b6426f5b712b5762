package org.crossfoot.source.docx;

import org.crossfoot.source.pack.Xml;

/** Finds in a package's relations which part is the document. */
final class MainPart implements Xml.Visitor {
    private String target = "";

    /** The name of the part, empty if the relations name none. */
    String target() {
        return target;
    }

    @Override
    public void start(Xml at) {
        if (at.attribute("Type").endsWith("/officeDocument")) {
            target = at.attribute("Target");
        }
    }

    @Override
    public void end(Xml at) {}

    @Override
    public void text(String text) {}
}
