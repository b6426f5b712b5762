DELETE FROM rejected_row WHERE load_id = :load AND file_no = :file
