SELECT load_id
  FROM ledger_load
 WHERE unit_code = :unit AND fiscal_year = :year AND state = 'current' AND inputs_hash = :hash
