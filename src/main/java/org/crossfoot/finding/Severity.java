package org.crossfoot.finding;

/** How much a finding matters. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
