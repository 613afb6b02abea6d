CREATE TABLE company_key (
  public_id @uuid@ NOT NULL PRIMARY KEY, company @bigint@ NOT NULL UNIQUE) @table@
----
CREATE SEQUENCE next_company_key
----
ALTER TABLE head ADD FOREIGN KEY (company) REFERENCES company_key (company)
----
ALTER TABLE company ADD FOREIGN KEY (company) REFERENCES company_key (company)
----
DO $$
DECLARE fenced text;
BEGIN
  FOREACH fenced IN ARRAY ARRAY['head', 'company', 'fact', 'kept_answer', 'account', 'account_role', 'journal', 'series',
      'draft', 'draft_line', 'entry', 'entry_line', 'entry_text', 'line_text', 'movement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY own_company ON %I USING (company = (SELECT NULLIF(current_setting(%L, true), %L)::bigint))',
      fenced, 'daftar.company', '');
  END LOOP;
END $$
----
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$
----
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change('posted entries never change')
----
CREATE TRIGGER entry_never_leaves BEFORE DELETE ON entry FOR EACH ROW EXECUTE FUNCTION refuse_change('posted entries are never deleted')
----
CREATE TRIGGER entries_never_leave BEFORE TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('posted entries are never deleted')
----
CREATE TRIGGER entry_line_stays BEFORE UPDATE ON entry_line FOR EACH ROW EXECUTE FUNCTION refuse_change('posted lines never change')
----
CREATE TRIGGER entry_line_never_leaves BEFORE DELETE ON entry_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change('posted lines are never deleted')
----
CREATE TRIGGER entry_lines_never_leave BEFORE TRUNCATE ON entry_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('posted lines are never deleted')
----
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change('facts never change')
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact FOR EACH ROW EXECUTE FUNCTION refuse_change('facts are never deleted')
----
CREATE TRIGGER facts_never_leave BEFORE TRUNCATE ON fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('facts are never deleted')
