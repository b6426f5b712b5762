INSERT INTO source_file (load_id, file_no, position, path, sheet, sha256, format, encoding, header_row, mapping,
                         column_fields, data_rows, entries, left_out, rejected, debit, credit)
VALUES (:load, :file, :position, :path, :sheet, :sha256, :format, :encoding, :headerRow, :mapping,
        :columns, :rows, :entries, :leftOut, :rejected, :debit, :credit)
