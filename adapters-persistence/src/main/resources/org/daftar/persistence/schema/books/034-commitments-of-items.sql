CREATE INDEX stock_commitment_item ON stock_commitment (company, item, line, place)
