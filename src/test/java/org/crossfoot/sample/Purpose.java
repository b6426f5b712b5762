package org.crossfoot.sample;

import java.util.Comparator;

/**
 * What an amount is spent on; empty texts where a posting does not say.
 *
 * @param function the functional classification's item
 * @param economic the economic classification's group
 * @param portion 基本支出 or 项目支出
 * @param project the project's code
 * @param projectName the project's name
 */
record Purpose(String function, String economic, String portion, String project, String projectName) {
    static final Comparator<Purpose> ORDER = Comparator.comparing(Purpose::function)
            .thenComparing(Purpose::economic)
            .thenComparing(Purpose::portion)
            .thenComparing(Purpose::project);
    static final Purpose NONE = new Purpose("", "", "", "", "");

    /** What the money was given for: income is not classified by the economic classification. */
    Purpose ofIncome() {
        return new Purpose(function, "", portion, project, projectName);
    }
}
