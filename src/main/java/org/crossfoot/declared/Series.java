package org.crossfoot.declared;

import java.util.List;

/**
 * A list whose items bear numbers in order: 1. 2. 3., （一）（二）, 一是…二是….
 *
 * @param items each from its number up to the next one
 */
record Series(List<Stretch> items) {
    Series {
        items = List.copyOf(items);
    }

    int from() {
        return items.get(0).from();
    }

    int to() {
        return items.get(items.size() - 1).to();
    }
}
