CREATE INDEX payment_batch_run ON payment_batch (company, run, id) WHERE run IS NOT NULL
