INSERT INTO journal_result (load_id, test_no, test_id, verdict, population, parameters, reason, reason_zh, reason_en, found, amount)
VALUES (:load, :number, :test, :verdict, :population, :parameters, :reason, :chinese, :english, :found, :amount)
