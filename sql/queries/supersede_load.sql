UPDATE ledger_load SET state = 'superseded' WHERE unit_code = :unit AND fiscal_year = :year AND state = 'current'
