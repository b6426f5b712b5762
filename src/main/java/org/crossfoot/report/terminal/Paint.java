package org.crossfoot.report.terminal;

/** Colours words on a terminal, and leaves them plain elsewhere. */
record Paint(boolean colours) {
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String GREEN = "32";
    private static final String BOLD = "1";

    String severity(String severity, String text) {
        return switch (severity) {
            case "high" -> in(RED, text);
            case "medium" -> in(YELLOW, text);
            default -> text;
        };
    }

    String agreement(String text) {
        return in(GREEN, text);
    }

    String heading(String text) {
        return in(BOLD, text);
    }

    private String in(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
