CREATE TRIGGER payment_batch_stays BEFORE UPDATE ON payment_batch FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches never change')
----
CREATE TRIGGER payment_batch_never_leaves BEFORE DELETE ON payment_batch FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
CREATE TRIGGER payment_batchs_never_leave BEFORE TRUNCATE ON payment_batch FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
CREATE TRIGGER batch_transfer_stays BEFORE UPDATE ON batch_transfer FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches never change')
----
CREATE TRIGGER batch_transfer_never_leaves BEFORE DELETE ON batch_transfer FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
CREATE TRIGGER batch_transfers_never_leave BEFORE TRUNCATE ON batch_transfer FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
CREATE TRIGGER batch_salary_stays BEFORE UPDATE ON batch_salary FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches never change')
----
CREATE TRIGGER batch_salary_never_leaves BEFORE DELETE ON batch_salary FOR EACH ROW
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
CREATE TRIGGER batch_salarys_never_leave BEFORE TRUNCATE ON batch_salary FOR EACH STATEMENT
  EXECUTE FUNCTION refuse_change('batches are never deleted')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['payment_batch', 'batch_transfer', 'batch_salary'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
