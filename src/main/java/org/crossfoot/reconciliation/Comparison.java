package org.crossfoot.reconciliation;

/** How the observed side of an equation should stand to the expected side. */
public enum Comparison {
    EQUAL("="),
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
