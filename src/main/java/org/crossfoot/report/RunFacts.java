package org.crossfoot.report;

import java.util.Map;

/**
 * What tells one run from another; nothing else in the outputs may differ between two runs over the same input.
 *
 * @param id the run's name, also of its folder
 * @param started ISO 8601 with offset
 * @param finished ISO 8601 with offset
 * @param versions of the program and what it runs on
 * @param inputs path to sha256 of every input file
 * @param configuration sha256 of the job's settings
 */
public record RunFacts(
        String id,
        String started,
        String finished,
        Map<String, String> versions,
        Map<String, String> inputs,
        String configuration) {}
