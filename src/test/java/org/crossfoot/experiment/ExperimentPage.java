package org.crossfoot.experiment;

/** The page that tells what came of the experiment. */
final class ExperimentPage {
    private static final String PAGE = """
            # 植入差错实验 · The error experiment

            在内部一致的范围（本程序自行编制的部门决算公开，数字 49 至 365 个，金额以万元或元列示，部分附有一致的账簿；以及样例单位）中逐一植入各类差错，
            重新读取、核对并归因，统计是否发现、首先指出的数字与原因是否正确。

            Errors of every kind are planted one at a time into scopes that are consistent: made published accounts of 49 to 365
            figures, in 万元 and in 元, some with a ledger that agrees, and the sample units. The changed document is read,
            checked and explained as any other.

            - **有关系约束 guarded**：改动之前，至少一条成立的等式含有该数字。At least one equation that held contains the figure.
            - **尾差之内 within rounding**：差错不超过所写位数允许的尾差，任何等式仍然成立，故不可能发现；不计入“发现”的分母。No equation fails,
              because the error is no larger than what the digits written allow; not counted against what is found.
            - **发现 found**：有一项发现涉及含有该数字的等式。A finding speaks of an equation with the figure.
            - **可确定 determined**：关系足以确定：被破坏的等式原本分毫不差，且没有另一个数字改动后同样能使全部等式成立。An equation that breaks held to the
              last digit, and no other figure, put otherwise, would make all hold as well.
            - **首指数字、首指原因正确 figure, cause right**：在可确定者中，发现首先指出的数字、原因即所植入者。Of those determined, the figure and the
              cause named first are the ones planted.

            账簿一侧的差错（重记、错科目、跨期）由 `LedgerErrorsTest` 另行植入，并打印其结果。
            Errors in the ledger (an entry twice, a wrong code, a wrong year) are planted by `LedgerErrorsTest`, which prints what came of them.

            种子 seed: %d。重做 remade by: `mvn -B test -Dtest=ErrorExperiment -Dexperiment.full=true`

            %s""";

    private ExperimentPage() {}

    static String of(long seed, Result result) {
        return PAGE.formatted(seed, result.table());
    }
}
