INSERT INTO journal_irregularity (load_id, test_no, irregularity_no, amount, message, message_zh, message_en, entries)
VALUES (:load, :number, :irregularity, :amount, :message, :chinese, :english, :entries)
