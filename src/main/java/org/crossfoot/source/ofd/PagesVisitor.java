package org.crossfoot.source.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.source.pack.Xml;

/** Finds the pages of a document, their templates and the size they have unless they say otherwise. */
final class PagesVisitor implements Xml.Visitor {
    private static final double[] A4 = {0, 0, 210, 297};

    private final String folder;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private double[] area = A4;
    private boolean inArea;

    /** With the name of the document's own part, which others are named relative to. */
    PagesVisitor(String document) {
        this.folder = document.substring(0, document.lastIndexOf('/') + 1);
    }

    List<String> pages() {
        return pages;
    }

    Map<String, String> templates() {
        return templates;
    }

    double[] area() {
        return area;
    }

    @Override
    public void start(Xml at) {
        inArea = at.name().equals("PhysicalBox");
        String part = part(at.attribute("BaseLoc"));
        switch (at.name()) {
            case "Page" -> pages.add(part);
            case "TemplatePage" -> templates.put(at.attribute("ID"), part);
            default -> {}
        }
    }

    private String part(String location) {
        return location.startsWith("/") ? location : folder + location;
    }

    @Override
    public void end(Xml at) {
        inArea = false;
    }

    @Override
    public void text(String text) {
        double[] box = Numbers.of(text);
        if (inArea && box.length == 4) {
            area = box;
        }
    }
}
