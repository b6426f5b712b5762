INSERT INTO declared_figure (run_id, unit_code, fiscal_year, figure_no, path, figure_id, label, line_item, kind, value,
                             unit, amount, approximation, spoken_year, quote)
VALUES (:run, :unit, :year, :number, :path, :figure, :label, :item, :kind, :value,
        :unitWords, :amount, :approximation, :spokenYear, :quote)
