package org.crossfoot.sample;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes workbooks apart, so that comparing them does not depend on how a Java runtime compresses. */
public final class Workbooks {
    private Workbooks() {}

    /** The same outputs, each workbook replaced by its parts. */
    public static SortedMap<String, byte[]> apart(SortedMap<String, byte[]> outputs) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        for (Map.Entry<String, byte[]> output : outputs.entrySet()) {
            if (output.getKey().endsWith(".xlsx")) {
                addParts(output, parts);
            } else {
                parts.put(output.getKey(), output.getValue());
            }
        }
        return parts;
    }

    private static void addParts(Map.Entry<String, byte[]> workbook, Map<String, byte[]> parts) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook.getValue()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(workbook.getKey() + "!" + part.getName(), zip.readAllBytes());
            }
        }
    }
}
