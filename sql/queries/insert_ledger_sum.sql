INSERT INTO ledger_sum (load_id, sum_no, flow, account, fund, function_code, economic_code, project_code, amount)
VALUES (:load, :number, :flow, :account, :fund, :function, :economic, :project, :amount)
