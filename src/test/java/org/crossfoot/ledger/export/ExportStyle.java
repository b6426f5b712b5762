package org.crossfoot.ledger.export;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossfoot.ledger.export.MadeLedger.Line;
import org.crossfoot.ledger.export.MadeLedger.Parts;

/** The tables that the styles of export make of a ledger, as rows of cells. */
final class ExportStyle {
    static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> PLAIN = List.of(
            "单位编码", "会计年度", "凭证日期", "凭证字号", "分录号", "摘要", "科目编码", "科目名称", "借方金额", "贷方金额", "功能分类编码", "经济分类编码", "支出类型",
            "项目编码", "项目名称", "资金性质", "收款人");

    private ExportStyle() {}

    /** The canonical form: one header row, every cell filled, amounts plain. */
    static List<List<String>> plain(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>(List.of(PLAIN));
        for (Line line : all(ledger)) {
            rows.add(row(
                    MadeLedger.UNIT + "," + MadeLedger.YEAR + "," + line.date() + "," + voucher(line) + ","
                            + line.line() + "," + line.summary() + "," + line.account() + "," + line.accountName() + ","
                            + MadeLedger.yuan(line.debit()) + "," + MadeLedger.yuan(line.credit()),
                    codes(line.parts()),
                    line.parts().payee()));
        }
        return rows;
    }

    /** 用友 GRP: titles, a header of two rows, a voucher's date and number on its first line only, subtotals by month. */
    static List<List<String>> merged(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序 时 账"));
        rows.add(List.of("单位名称：某县农业农村局", "", "", "", "", "", "单位：元"));
        rows.add(List.of("2022年", "", "凭证", "", "摘要", "科目", "", "金额", "", "辅助核算", "", "", "", "", "", ""));
        rows.add(List.of(
                "月", "日", "字", "号", "", "编码", "名称", "借方", "贷方", "功能科目", "经济科目", "支出类型", "项目编码", "项目名称", "资金性质",
                "往来单位"));
        int month = 1;
        for (Line line : all(ledger)) {
            if (line.date().getMonthValue() != month) {
                rows.add(row(",,,,本月合计,,,1.00,1.00", ",,,,,", ""));
                rows.add(row(",,,,本年累计,,,2.00,2.00", ",,,,,", ""));
                month = line.date().getMonthValue();
            }
            boolean first = line.line() < 2;
            String head = first
                    ? month + "," + line.date().getDayOfMonth() + ","
                            + (line.voucher() == 0 ? "," : "记," + line.number())
                    : ",,,";
            rows.add(row(
                    head + "," + line.summary() + "," + line.account() + "," + line.accountName() + ","
                            + blankZero(line.debit(), line) + "," + blankZero(line.credit(), line),
                    codes(line.parts()),
                    line.parts().payee()));
        }
        rows.add(row("合 计,,,,,,,3.00,3.00", ",,,,,", ""));
        return rows;
    }

    /** 金蝶: one amount and its direction, grouped digits, auxiliaries as code and name in one cell. */
    static List<List<String>> directed(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "日期", "凭证类型", "凭证号数", "行号", "摘要", "会计科目", "借贷方向", "金额", "功能分类", "部门经济分类", "支出类型", "预算项目", "资金性质",
                "收款人名称"));
        for (Line line : all(ledger)) {
            boolean debit = line.credit() == 0;
            Parts parts = line.parts();
            rows.add(List.of(
                    line.date().toString().replace('-', '/'),
                    line.voucher() == 0 ? "" : "记",
                    line.voucher() == 0 ? "" : line.number(),
                    Integer.toString(line.line()),
                    line.summary(),
                    line.account() + " " + line.accountName(),
                    debit ? "借" : "贷",
                    String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(debit ? line.debit() : line.credit(), 2)),
                    parts.function().both(),
                    parts.economic().both(),
                    parts.portion(),
                    parts.project().both(),
                    parts.fund().isEmpty() ? "" : "111 " + parts.fund(),
                    parts.payee()));
        }
        return rows;
    }

    /** Red letters in brackets, compact dates, codes with a decimal as a spreadsheet leaves them; blanks for zeros. */
    static List<List<String>> redLetters(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "制单日期", "凭证编号", "摘要", "科目代码", "科目名称", "借方", "贷方", "功能科目编码", "经济科目编码", "支出类型", "项目编码", "项目名称", "资金性质",
                "往来单位"));
        for (Line line : all(ledger)) {
            rows.add(row(
                    line.date().toString().replace("-", "") + "," + voucher(line) + "," + line.summary() + ","
                            + line.account() + ".0," + line.accountName() + "," + bracketed(line.debit(), line) + ","
                            + bracketed(line.credit(), line),
                    codes(line.parts()),
                    line.parts().payee()));
        }
        return rows;
    }

    /** Amounts in 万元 with all their decimals; the unit stands in the title. */
    static List<List<String>> tenThousands(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("凭证明细表", "", "金额单位：万元")));
        rows.addAll(plain(ledger));
        for (List<String> row : rows.subList(2, rows.size())) {
            row.set(8, new BigDecimal(row.get(8)).movePointLeft(4).toPlainString());
            row.set(9, new BigDecimal(row.get(9)).movePointLeft(4).toPlainString());
        }
        return rows;
    }

    static byte[] text(List<List<String>> rows, String separator, Charset charset) {
        StringBuilder text = new StringBuilder(charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "");
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                text.append(column == 0 ? "" : separator).append(cell.contains(separator) ? '"' + cell + '"' : cell);
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(charset);
    }

    private static List<Line> all(MadeLedger ledger) {
        List<Line> lines = new ArrayList<>(ledger.openings);
        lines.addAll(ledger.lines);
        return lines;
    }

    private static String voucher(Line line) {
        return line.voucher() == 0 ? "" : "记-" + line.number();
    }

    private static String codes(Parts parts) {
        return String.join(
                ",",
                parts.function().code(),
                parts.economic().code(),
                parts.portion(),
                parts.project().code(),
                parts.project().name(),
                parts.fund());
    }

    private static String blankZero(long fen, Line line) {
        return fen == 0 && line.debit() != line.credit() ? "" : MadeLedger.yuan(fen);
    }

    private static String bracketed(long fen, Line line) {
        return fen < 0 ? "(" + MadeLedger.yuan(-fen) + ")" : blankZero(fen, line);
    }

    private static List<String> row(String cells, String codes, String payee) {
        return new ArrayList<>(List.of((cells + "," + codes + "," + payee).split(",", -1)));
    }
}
