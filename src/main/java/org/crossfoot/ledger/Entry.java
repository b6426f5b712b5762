package org.crossfoot.ledger;

import java.time.LocalDate;
import org.crossfoot.budget.Portion;

/**
 * One line of a voucher (分录) as it stands in an export. What the export does not give is an empty text.
 *
 * @param file the export's path as the user gave it
 * @param sheet the sheet, empty for files without sheets
 * @param row the row in its file or sheet, from 1
 * @param unit the budget unit's code
 * @param year the fiscal year
 * @param date the voucher's date
 * @param voucher the voucher's type and number (凭证字号), such as 记-0001
 * @param line the line's number within its voucher, 0 where the export has none
 * @param summary 摘要
 * @param account the account's code; its first digit tells financial (1–5) from budget accounting (6–8)
 * @param accountName the account's name
 * @param debit the debit in fen; negative for a red-letter entry
 * @param credit the credit in fen; negative for a red-letter entry
 * @param function the functional classification's code
 * @param economic the economic classification's code
 * @param portion basic or project expenditure, {@link Portion#ALL} where the entry does not say
 * @param project the project's code
 * @param projectName the project's name
 * @param fund the nature of the money (资金性质)
 * @param payee who received it
 * @param closing true for an entry of a year-end closing voucher (年终结转), which the outturn leaves out
 */
public record Entry(
        String file,
        String sheet,
        int row,
        String unit,
        int year,
        LocalDate date,
        String voucher,
        int line,
        String summary,
        String account,
        String accountName,
        long debit,
        long credit,
        String function,
        String economic,
        Portion portion,
        String project,
        String projectName,
        String fund,
        String payee,
        boolean closing) {

    /** True for accounts of classes 6, 7 and 8 (预算会计), the only ones that declared figures are made from. */
    public boolean isBudgetAccounting() {
        return !account.isEmpty() && account.charAt(0) >= '6' && account.charAt(0) <= '8';
    }
}
