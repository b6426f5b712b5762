INSERT INTO declared_figure (run_id, unit_code, fiscal_year, figure_no, path, figure_id, label, line_item, kind, value,
                             unit, amount, approximation, spoken_year, quote)
SELECT :run, unit_code, fiscal_year, figure_no, path, figure_id, label, line_item, kind, value,
       unit, amount, approximation, spoken_year, quote
  FROM declared_figure
 WHERE run_id = :last AND unit_code = :unit AND fiscal_year = :year
