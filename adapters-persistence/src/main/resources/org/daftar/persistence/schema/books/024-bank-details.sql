ALTER TABLE party ADD COLUMN bank_currency @text@
