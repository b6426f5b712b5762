package org.crossfoot.source.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crossfoot.message.Message;
import org.crossfoot.source.Row;
import org.crossfoot.source.RowReader;
import org.crossfoot.source.RowSink;
import org.crossfoot.source.RowSource;
import org.crossfoot.source.SourceRefused;

/**
 * Reads the records of an XML file (GB/T 24589): each kind of record is a sheet with the names of its fields as the first row.
 * The file is walked through twice, first for the names alone.
 */
public final class XmlRowReader implements RowReader {
    @Override
    public RowSource read(Path file, RowSink rows) throws SourceRefused, IOException {
        Map<String, Map<String, Integer>> columns = new LinkedHashMap<>();
        walk(file, (table, fields) -> {
            Map<String, Integer> known = columns.computeIfAbsent(table, name -> new LinkedHashMap<>());
            fields.keySet().forEach(field -> known.putIfAbsent(field, known.size()));
        });
        Map<String, Integer> numbers = new HashMap<>();
        walk(file, (table, fields) -> {
            Map<String, Integer> known = columns.getOrDefault(table, Map.of());
            if (!numbers.containsKey(table)) {
                // Not before: vouchers are understood by the code books, which stand before them.
                rows.row(new Row(table, 1, List.copyOf(known.keySet())));
            }
            List<String> cells = new ArrayList<>();
            known.keySet().forEach(field -> cells.add(fields.getOrDefault(field, "")));
            rows.row(new Row(table, numbers.merge(table, 1, Integer::sum) + 1, cells));
        });
        return new RowSource("xml", "");
    }

    private static void walk(Path file, Records.Taker taker) throws SourceRefused, IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            XMLStreamReader reader = factory().createXMLStreamReader(bytes);
            Records records = new Records(taker);
            for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
                hand(event, reader, records);
            }
        } catch (XMLStreamException e) {
            throw new SourceRefused(Message.of("source.broken", "xml"), e);
        }
    }

    private static void hand(int event, XMLStreamReader reader, Records records) throws SourceRefused {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> records.start(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> records.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> records.text(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new SourceRefused(Message.of("source.entities"));
            default -> {}
        }
    }

    /** The JDK's own parser, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
