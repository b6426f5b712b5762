SELECT f.path, f.sheet, e.source_row, e.voucher, e.voucher_date, e.summary, e.payee, e.account_code, e.debit, e.credit,
       e.function_code, e.economic_code, e.division, e.project_code, e.fund
FROM ledger_entry e
JOIN source_file f ON f.load_id = e.load_id AND f.file_no = e.file_no
WHERE e.load_id = :load AND e.closing = 0 AND (e.account_code LIKE '6%' OR e.account_code LIKE '7%')
ORDER BY e.entry_no
