package org.crossfoot.declared;

/** How a declared figure should stand to what it is held against. */
public enum Comparison {
    EQUAL("="),
    AT_LEAST("≥"),
    AT_MOST("≤"),
    MORE_THAN(">"),
    LESS_THAN("<");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
