package org.crossfoot.source.ofd;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;
import org.crossfoot.source.layout.Box;
import org.crossfoot.source.layout.Glyph;
import org.crossfoot.source.layout.PageContent;
import org.crossfoot.source.pack.Xml;
import org.jspecify.annotations.Nullable;

/** Gathers the letters and lines of a page. */
final class PageVisitor implements Xml.Visitor {
    private static final double POINTS = 72 / 25.4;
    private static final int MOST = 500_000;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<String> templates = new ArrayList<>();
    private double[] area;
    private boolean pictured;
    private @Nullable TextObject text;
    private @Nullable PathObject path;
    private String inside = "";

    /** With the area of the document's pages: left, top, width, height in millimetres. */
    PageVisitor(double[] area) {
        this.area = area;
    }

    List<String> templates() {
        return templates;
    }

    /** Adds what the page's template shows. */
    void add(PageVisitor template) {
        glyphs.addAll(template.glyphs);
        rules.addAll(template.rules);
        pictured |= template.pictured;
    }

    PageContent content() {
        return new PageContent(area[2] * POINTS, area[3] * POINTS, glyphs, rules);
    }

    /** True if there is a picture and no letter. */
    boolean isPicture() {
        return pictured && glyphs.isEmpty();
    }

    @Override
    public void start(Xml at) throws SourceRefused {
        if (glyphs.size() + rules.size() > MOST) {
            throw new SourceRefused(Message.of("source.unsafe"));
        }
        inside = at.name();
        boolean shown = !at.attribute("Visible").equals("false");
        switch (inside) {
            case "Template" -> templates.add(at.attribute("TemplateID"));
            case "ImageObject" -> pictured = true;
            case "TextObject" -> text = shown ? new TextObject(at) : null;
            case "PathObject" -> path = shown ? new PathObject(at) : null;
            default -> {}
        }
        if (inside.equals("TextCode") && text != null) {
            text.code(at);
        }
    }

    @Override
    public void end(Xml at) {
        inside = "";
        if (at.name().equals("TextCode") && text != null) {
            text.end(glyphs::add);
        } else if (at.name().equals("AbbreviatedData") && path != null) {
            path.end(rules::add);
        }
    }

    @Override
    public void text(String more) {
        if (inside.equals("TextCode") && text != null) {
            text.append(more);
        } else if (inside.equals("AbbreviatedData") && path != null) {
            path.append(more);
        } else if (inside.equals("PhysicalBox")) {
            double[] box = Numbers.of(more);
            area = box.length == 4 ? box : area;
        }
    }
}
