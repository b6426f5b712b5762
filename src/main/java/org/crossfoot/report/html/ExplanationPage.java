package org.crossfoot.report.html;

/** What the program says of one check or cause, as the developer reads it too; {@code html} is safe to insert. */
record ExplanationPage(String id, String html) {}
