package org.crossfoot.ledger.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.ledger.export.MadeLedger.Line;
import org.crossfoot.ledger.export.MadeLedger.Parts;

/** The tables of interface standards: GB/T 24589, the audit office's and ISO 21378; and the treasury's payments and trial balance. */
final class StandardStyle {
    private static final List<String> ITEMS = List.of("功能分类", "部门经济分类", "支出类型", "预算项目", "资金性质", "往来单位");

    private StandardStyle() {}

    /** The tables of GB/T 24589 by their names; auxiliary items are numbered, and each account has its own. */
    static Map<String, List<List<String>>> national(MadeLedger ledger) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put("电子账簿", List.of(List.of("电子账簿编号", "电子账簿名称", "会计年度"), List.of("01", "总账", "2022")));
        Map<String, String> accounts = new TreeMap<>();
        ledger.lines.forEach(line -> accounts.put(line.account(), line.accountName()));
        List<List<String>> book = new ArrayList<>(List.of(List.of("科目编号", "科目名称", "科目级次", "科目类型", "余额方向")));
        List<List<String>> items = new ArrayList<>(List.of(List.of("科目编号", "辅助项编号", "辅助项名称", "对应档案", "辅助项描述")));
        accounts.forEach((code, name) -> {
            book.add(List.of(code, name, "1", "预算", "借"));
            for (int i = 0; i < ITEMS.size(); i++) {
                String item = ITEMS.get(place(code, i));
                items.add(List.of(code, Integer.toString(i + 1), item, "档案" + item, ""));
            }
        });
        tables.put("会计科目", book);
        tables.put("科目辅助核算", items);
        tables.put("自定义档案值", archives(ledger));
        tables.put("记账凭证", vouchers(ledger));
        return tables;
    }

    /** The auxiliary item that stands at a number: not the same for all accounts. */
    private static int place(String account, int number) {
        return account.startsWith("7") ? ITEMS.size() - 1 - number : number;
    }

    private static List<List<String>> archives(MadeLedger ledger) {
        Map<String, String> names = new TreeMap<>();
        for (Line line : ledger.lines) {
            Parts parts = line.parts();
            names.put("资金性质," + fundCode(parts), parts.fund());
            names.put("支出类型," + parts.portion().length(), parts.portion());
            names.put("支出类型," + portionCode(parts), parts.portion());
            names.put("预算项目," + parts.project().code(), parts.project().name());
        }
        List<List<String>> rows = new ArrayList<>(List.of(List.of("自定义档案编码", "自定义档案值编码", "自定义档案值名称", "自定义档案值描述")));
        names.forEach(
                (code, name) -> rows.add(List.of("档案" + code.split(",", -1)[0], code.split(",", -1)[1], name, "")));
        return rows;
    }

    private static List<List<String>> vouchers(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "记账凭证日期",
                "会计年度",
                "会计期间号",
                "记账凭证类型编号",
                "记账凭证编号",
                "记账凭证行号",
                "记账凭证摘要",
                "科目编号",
                "辅助项1编号",
                "辅助项2编号",
                "辅助项3编号",
                "辅助项4编号",
                "辅助项5编号",
                "辅助项6编号",
                "币种编码",
                "借方原币金额",
                "借方本币金额",
                "贷方原币金额",
                "贷方本币金额",
                "作废标志"));
        for (Line line : ledger.lines) {
            Parts parts = line.parts();
            List<String> codes = List.of(
                    parts.function().code(),
                    parts.economic().code(),
                    portionCode(parts),
                    parts.project().code(),
                    fundCode(parts),
                    parts.payee());
            List<String> row = new ArrayList<>(List.of(
                    line.date().toString().replace("-", ""),
                    "2022",
                    Integer.toString(line.date().getMonthValue()),
                    "记",
                    line.number(),
                    Integer.toString(line.line()),
                    line.summary(),
                    line.account()));
            for (int i = 0; i < ITEMS.size(); i++) {
                row.add(codes.get(place(line.account(), i)));
            }
            String debit = MadeLedger.yuan(line.debit());
            String credit = MadeLedger.yuan(line.credit());
            row.addAll(List.of("CNY", debit, debit, credit, credit, "0"));
            rows.add(row);
        }
        return rows;
    }

    private static String portionCode(Parts parts) {
        return parts.portion().startsWith("基本") ? "1" : "2";
    }

    private static String fundCode(Parts parts) {
        return parts.fund().startsWith("一般") ? "111" : "12";
    }

    static byte[] xml(Map<String, List<List<String>>> tables) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<总账>\n");
        tables.forEach((table, rows) -> {
            for (List<String> row : rows.subList(1, rows.size())) {
                xml.append('<').append(table).append(" locID=\"1\">");
                for (int i = 0; i < row.size(); i++) {
                    String name = rows.get(0).get(i);
                    xml.append('<')
                            .append(name)
                            .append('>')
                            .append(row.get(i))
                            .append("</")
                            .append(name)
                            .append('>');
                }
                xml.append("</").append(table).append(">\n");
            }
        });
        return xml.append("</总账>\n").toString().getBytes(ExportStyle.GB18030);
    }

    /** 审计标准表 JZPZ. */
    static List<List<String>> audit(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "KJND", "DWDM", "KJYF", "JZPZRQ", "JZLXMC", "JZPZBH", "FLXH", "JZPZZY", "KJTX", "KJKMBM", "KJKMMC",
                "JFFSE", "DFFSE", "ZFBZ", "GNKMDM", "JJKMDM", "ZJXZDM", "ZJXZMC", "ZCLXMC", "YSXMDM", "YSXMMC"));
        for (Line line : ledger.lines) {
            Parts parts = line.parts();
            rows.add(List.of(
                    "2022",
                    MadeLedger.UNIT,
                    Integer.toString(line.date().getMonthValue()),
                    line.date().toString(),
                    "记",
                    line.number(),
                    Integer.toString(line.line()),
                    line.summary(),
                    line.account().compareTo("6") < 0 ? "01" : "02",
                    line.account(),
                    line.accountName(),
                    MadeLedger.yuan(line.debit()),
                    MadeLedger.yuan(line.credit()),
                    "3",
                    parts.function().code(),
                    parts.economic().code(),
                    fundCode(parts),
                    parts.fund(),
                    parts.portion(),
                    parts.project().code(),
                    parts.project().name()));
        }
        return rows;
    }

    /** ISO 21378 GL_Details. */
    static List<List<String>> international(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Journal_ID",
                "Fiscal_Year",
                "Accounting_Period",
                "Effective_Date",
                "Journal_Line_Number",
                "JE_Line_Description",
                "GL_Account_Number",
                "Local_Amount",
                "Credit_Debit_Indicator",
                "Account_Segment_Function",
                "Account_Segment_Economic",
                "Account_Segment_Portion",
                "Account_Segment_Project",
                "Account_Segment_Fund"));
        for (Line line : ledger.lines) {
            boolean debit = line.credit() == 0;
            Parts parts = line.parts();
            rows.add(List.of(
                    "J" + line.number(),
                    "2022",
                    "M" + line.date().getMonthValue(),
                    line.date().toString(),
                    Integer.toString(line.line()),
                    line.summary(),
                    line.account(),
                    MadeLedger.yuan(debit ? line.debit() : line.credit()),
                    debit ? "D" : "C",
                    parts.function().code(),
                    parts.economic().code(),
                    parts.portion(),
                    parts.project().both(),
                    parts.fund()));
        }
        return rows;
    }

    /** 国库集中支付明细: the expenditure of the ledger as the treasury lists it. */
    static List<List<String>> payments(MadeLedger ledger) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("国库集中支付明细表", "", "", "", "", "", "", "", "", "单位：元"));
        rows.add(List.of("支付凭证号", "支付日期", "预算单位", "功能分类", "部门经济分类", "预算项目", "支出类型", "资金性质", "收款人全称", "支付金额", "用途"));
        for (Line line : ledger.lines) {
            Parts parts = line.parts();
            if (line.account().startsWith("7") && line.credit() == 0) {
                rows.add(List.of(
                        "ZF2022" + line.number(),
                        line.date().toString(),
                        MadeLedger.UNIT + " 某县农业农村局",
                        parts.function().both(),
                        parts.economic().both(),
                        parts.project().both(),
                        parts.portion(),
                        "11 " + parts.fund(),
                        parts.payee(),
                        MadeLedger.yuan(line.debit()),
                        line.summary()));
            }
        }
        rows.add(List.of("合计", "", "", "", "", "", "", "", "", "9.00", ""));
        return rows;
    }

    /** 科目余额表 of the year, with a header of two rows; {@code missing} is left out of one account's turnover. */
    static List<List<String>> balances(MadeLedger ledger, long missing) {
        Map<String, long[]> sums = new TreeMap<>();
        ledger.lines.forEach(line -> {
            long[] sides = sums.computeIfAbsent(line.account().substring(0, 4), code -> new long[2]);
            sides[0] += line.debit();
            sides[1] += line.credit();
        });
        sums.get("7101")[0] -= missing;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("科目余额表", "", "", "", "", "", "", ""));
        rows.add(List.of("科目编码", "科目名称", "年初余额", "", "本年累计发生额", "", "期末余额", ""));
        rows.add(List.of("", "", "借方", "贷方", "借方", "贷方", "借方", "贷方"));
        sums.forEach((code, sides) -> {
            long opening = code.equals("8101") ? -1_250_077 : 0;
            long closing = opening + sides[0] - sides[1];
            rows.add(List.of(
                    code,
                    "科目" + code,
                    "",
                    MadeLedger.yuan(-opening),
                    MadeLedger.yuan(sides[0]),
                    MadeLedger.yuan(sides[1]),
                    closing > 0 ? MadeLedger.yuan(closing) : "",
                    closing > 0 ? "" : MadeLedger.yuan(-closing)));
        });
        rows.add(List.of("合计", "", "1.00", "1.00", "2.00", "2.00", "1.00", "1.00"));
        return rows;
    }

    static byte[] csv(List<List<String>> rows) {
        return ExportStyle.text(rows, ",", StandardCharsets.UTF_8);
    }
}
