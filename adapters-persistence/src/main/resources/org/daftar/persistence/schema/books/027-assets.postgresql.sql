CREATE TRIGGER asset_stays BEFORE UPDATE OF acquired, in_service, currency, cost, cost_account, accumulated_account, expense_account,
  vendor, bill, bill_line, credit_account, entry, created_at ON asset
  FOR EACH ROW EXECUTE FUNCTION refuse_change('what an asset cost never changes')
----
CREATE TRIGGER asset_gone_stays BEFORE UPDATE ON asset FOR EACH ROW WHEN (OLD.status = 'DISPOSED')
  EXECUTE FUNCTION refuse_change('assets that left never change')
----
CREATE TRIGGER asset_never_leaves BEFORE DELETE ON asset FOR EACH ROW EXECUTE FUNCTION refuse_change('assets are never deleted')
----
CREATE TRIGGER asset_month_stays BEFORE UPDATE ON asset_month FOR EACH ROW WHEN (OLD.undone = 1 OR NEW.undone = 0
  OR NEW.ends <> OLD.ends OR NEW.amount <> OLD.amount OR NEW.entry IS DISTINCT FROM OLD.entry)
  EXECUTE FUNCTION refuse_change('booked months never change')
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['asset_month', 'asset_disposal', 'tax_supply'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_never_leaves', fenced, 'what was booked is never deleted');
  END LOOP;
  FOREACH fenced IN ARRAY ARRAY['asset_disposal', 'tax_supply'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_stays', fenced, 'what was booked never changes');
  END LOOP;
  FOREACH fenced IN ARRAY ARRAY['asset', 'asset_month', 'asset_disposal', 'tax_supply'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change(%L)',
      fenced || '_stays_whole', fenced, 'what was booked is never deleted');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
