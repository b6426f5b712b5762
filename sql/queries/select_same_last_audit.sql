-- Only the last one: its findings are those that stand.
SELECT run_id
  FROM (SELECT run_id, made_from
          FROM audited_unit
         WHERE unit_code = :unit AND fiscal_year = :year
         ORDER BY saved DESC
         LIMIT 1) last
 WHERE made_from = :madeFrom
