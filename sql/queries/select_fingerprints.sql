SELECT fingerprint FROM finding WHERE unit_code = :unit AND fiscal_year = :year
