CREATE TRIGGER asset_stays BEFORE UPDATE OF acquired, in_service, currency, cost, cost_account, accumulated_account, expense_account,
  vendor, bill, bill_line, credit_account, entry, created_at ON asset BEGIN SELECT RAISE(ABORT, 'what an asset cost never changes'); END
----
CREATE TRIGGER asset_gone_stays BEFORE UPDATE ON asset WHEN OLD.status = 'DISPOSED'
  BEGIN SELECT RAISE(ABORT, 'assets that left never change'); END
----
CREATE TRIGGER asset_never_leaves BEFORE DELETE ON asset BEGIN SELECT RAISE(ABORT, 'assets are never deleted'); END
----
CREATE TRIGGER asset_month_stays BEFORE UPDATE ON asset_month WHEN OLD.undone = 1 OR NEW.undone = 0 OR NEW.ends <> OLD.ends
  OR NEW.amount <> OLD.amount OR NEW.entry IS NOT OLD.entry BEGIN SELECT RAISE(ABORT, 'booked months never change'); END
----
CREATE TRIGGER asset_month_never_leaves BEFORE DELETE ON asset_month BEGIN SELECT RAISE(ABORT, 'booked months are never deleted'); END
----
CREATE TRIGGER asset_disposal_stays BEFORE UPDATE ON asset_disposal BEGIN SELECT RAISE(ABORT, 'disposals never change'); END
----
CREATE TRIGGER asset_disposal_never_leaves BEFORE DELETE ON asset_disposal
  BEGIN SELECT RAISE(ABORT, 'disposals are never deleted'); END
----
CREATE TRIGGER tax_supply_stays BEFORE UPDATE ON tax_supply BEGIN SELECT RAISE(ABORT, 'what was sold never changes'); END
----
CREATE TRIGGER tax_supply_never_leaves BEFORE DELETE ON tax_supply BEGIN SELECT RAISE(ABORT, 'what was sold is never deleted'); END
