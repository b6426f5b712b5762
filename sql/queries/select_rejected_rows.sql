SELECT f.path, f.sheet, r.source_row, r.raw, r.reason
  FROM rejected_row r
  JOIN source_file f ON f.load_id = r.load_id AND f.file_no = r.file_no
 WHERE r.load_id = :load
 ORDER BY r.reject_no
