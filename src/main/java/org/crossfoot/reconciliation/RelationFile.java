package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossfoot.message.Message;
import org.crossfoot.message.NearestWord;
import org.crossfoot.source.SourceRefused;

/**
 * Reads relations from rows of text: commas, cells with commas in quotation marks, a first row that names the columns, rows
 * with {@code #} for notes. A row that cannot be understood refuses the file.
 */
final class RelationFile {
    private static final List<String> NEEDED = List.of("id", "total", "comparison", "terms");
    private static final List<String> KNOWN = List.of(
            "id", "total", "comparison", "terms", "check", "where", "basis", "severity", "from", "to", "zh", "en");
    private static final Pattern CELL = Pattern.compile(",(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private final String file;
    private final Set<String> ids;
    private final RelationCycles cycles;
    private final List<String> columns = new ArrayList<>();

    /**
     * Sets out to read a file.
     *
     * @param known the relations that are there already, whose ids are taken
     */
    RelationFile(String file, List<Relation> known) {
        this.file = file;
        this.ids = known.stream()
                .map(relation -> relation.id().replaceFirst("@.*", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.cycles = new RelationCycles(known);
    }

    List<Relation> relations(List<String> lines) throws SourceRefused {
        List<Relation> relations = new ArrayList<>();
        for (int row = 1; row <= lines.size(); row++) {
            String line = lines.get(row - 1).replace("\uFEFF", "");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                name(cells(line), row);
            } else {
                relations.addAll(relations(line, row));
            }
        }
        return relations;
    }

    private void name(List<String> titles, int row) throws SourceRefused {
        for (String title : titles) {
            if (!KNOWN.contains(title)) {
                throw refused(row, "column-unknown", title, NearestWord.to(title, KNOWN), String.join(", ", KNOWN));
            }
        }
        for (String needed : NEEDED) {
            if (!titles.contains(needed)) {
                throw refused(row, "column-missing", needed, String.join(", ", KNOWN));
            }
        }
        columns.addAll(titles);
    }

    private List<Relation> relations(String line, int row) throws SourceRefused {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw refused(row, "cells", cells.size(), columns.size());
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        RelationRow relation = new RelationRow(file, row, byColumn);
        if (!ids.add(relation.id())) {
            throw refused(row, "id-twice", relation.id());
        }
        List<Relation> read = relation.relations();
        for (Relation each : read) {
            List<String> cycle = cycles.with(each);
            if (!cycle.isEmpty()) {
                throw refused(row, "cycle", each.total().id(), String.join(" → ", cycle));
            }
        }
        return read;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher("," + line);
        while (cell.find()) {
            String quoted = cell.group(1);
            cells.add((quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"")).strip());
        }
        return cells;
    }

    private SourceRefused refused(int row, String reason, Object... details) {
        return refused(file, row, reason, details);
    }

    /** Says what is wrong with a row. */
    static SourceRefused refused(String file, int row, String reason, Object... details) {
        return new SourceRefused(Message.of(
                "reconciliation.relations-row", file, row, Message.of("reconciliation.relation-" + reason, details)));
    }
}
