INSERT INTO rejected_row (load_id, reject_no, file_no, source_row, raw, reason_zh, reason_en, reason)
VALUES (:load, :number, :file, :row, :raw, :chinese, :english, :reason)
