DELETE FROM rejected_row WHERE load_id = :load
