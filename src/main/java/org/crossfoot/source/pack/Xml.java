package org.crossfoot.source.pack;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossfoot.message.Message;
import org.crossfoot.source.SourceRefused;

/** Walks through a part's XML, tag by tag; refuses definitions of entities, which no document of an office program has. */
public final class Xml implements AutoCloseable {
    private final InputStream bytes;
    private final String kind;
    private final XMLStreamReader reader;

    /** Takes what a walk meets. */
    public interface Visitor {
        void start(Xml at) throws SourceRefused;

        void end(Xml at) throws SourceRefused;

        void text(String text);
    }

    Xml(InputStream bytes, String kind) throws SourceRefused, IOException {
        this.bytes = bytes;
        this.kind = kind;
        try {
            this.reader = factory().createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            bytes.close();
            throw refused(e);
        }
    }

    /** The JDK's own parser, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Walks through the whole part. */
    public void walk(Visitor visitor) throws SourceRefused {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new SourceRefused(Message.of("source.entities"));
            }
            hand(event, visitor);
        }
    }

    /** The JDK's parser reports some faults of its input in unchecked exceptions. */
    private int next() throws SourceRefused {
        try {
            return reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw refused(e);
        }
    }

    private void hand(int event, Visitor visitor) throws SourceRefused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> visitor.start(this);
            case XMLStreamConstants.END_ELEMENT -> visitor.end(this);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> visitor.text(reader.getText());
            default -> {}
        }
    }

    private SourceRefused refused(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Pack.Oversize) {
                return new SourceRefused(Message.of("source.unsafe"), failure);
            }
            if (cause instanceof XMLStreamException stream && stream.getNestedException() instanceof Pack.Oversize) {
                return new SourceRefused(Message.of("source.unsafe"), failure);
            }
        }
        return new SourceRefused(Message.of("source.broken", kind), failure);
    }

    /** The local name of the tag that the walk stands on. */
    public String name() {
        return reader.getLocalName();
    }

    /** The name space of the tag that the walk stands on, empty if it has none. */
    public String space() {
        String space = reader.getNamespaceURI();
        return space == null ? "" : space;
    }

    /** An attribute of the tag that the walk stands on, by its local name; empty if it has none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number in an attribute, or what it is where it is missing. */
    public int number(String name, int missing) {
        try {
            String value = attribute(name);
            return value.isEmpty() ? missing : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return missing;
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
