package org.crossfoot.source.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the records of an XML file: the elements whose parts are fields, which have nothing but text. */
final class Records {
    /** Names that tell nothing of a record; the element around it does. */
    private static final Set<String> PLAIN = Set.of("record", "row", "item", "Record", "Row", "Item", "记录", "行");

    private static final int DEEPEST = 64;

    private final Taker taker;
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    Records(Taker taker) {
        this.taker = taker;
    }

    /** Takes a record: its kind, and its fields by their names. */
    @FunctionalInterface
    interface Taker {
        void record(String table, Map<String, String> fields);
    }

    /** An element that has begun. */
    private static final class Element {
        private final String name;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private boolean leaf = true;

        Element(String name) {
            this.name = name;
        }
    }

    void start(String name) {
        Element outer = open.peek();
        if (outer != null) {
            outer.leaf = false;
        }
        if (open.size() < DEEPEST) {
            open.push(new Element(name));
        }
        text.setLength(0);
    }

    void text(String part) {
        text.append(part);
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Element ended = open.pop();
        Element outer = open.peek();
        if (ended.leaf && outer != null) {
            outer.fields.put(ended.name, text.toString().strip());
        } else if (!ended.fields.isEmpty()) {
            taker.record(outer != null && PLAIN.contains(ended.name) ? outer.name : ended.name, ended.fields);
        }
        text.setLength(0);
    }
}
