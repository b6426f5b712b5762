package org.crossfoot.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Books as the lines of a voucher-detail export (记账凭证明细) in CSV. */
final class CsvExport {
    static final String HEADER =
            "单位编码,单位名称,会计年度,凭证日期,凭证字号,分录号,摘要,科目编码,科目名称,借方金额,贷方金额," + "功能分类编码,经济分类编码,支出类型,项目编码,项目名称,资金性质,收款人";

    private CsvExport() {}

    /** The lines of the file, the header first. */
    static List<String> lines(Books books) {
        return Stream.concat(Stream.of(HEADER), books.lines().stream().map(line -> line(books.unit(), line)))
                .toList();
    }

    private static String line(SampleUnit unit, Books.Line line) {
        Voucher voucher = line.voucher();
        Posting posting = line.posting();
        Purpose purpose = posting.purpose();
        return String.join(
                ",",
                unit.code(),
                unit.name(),
                String.valueOf(SampleInbox.YEAR),
                voucher.date().toString(),
                line.number(),
                String.valueOf(line.position()),
                voucher.summary(),
                posting.account().code(),
                posting.account().title(),
                yuan(posting.debit()),
                yuan(posting.credit()),
                purpose.function(),
                purpose.economic(),
                purpose.portion(),
                purpose.project(),
                purpose.projectName(),
                "一般公共预算",
                voucher.payee());
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
