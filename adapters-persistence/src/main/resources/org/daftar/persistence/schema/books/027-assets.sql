CREATE TABLE asset (
  company @bigint@ NOT NULL, id @bigint@ NOT NULL, public_id @uuid@ NOT NULL, name @text@ NOT NULL, category @text@,
  status @text@ NOT NULL CHECK (status IN ('ACTIVE', 'FULLY_DEPRECIATED', 'DISPOSED')), acquired @date@ NOT NULL,
  in_service @date@ NOT NULL, currency @text@ NOT NULL, cost @bigint@ NOT NULL CHECK (cost > 0), salvage @bigint@ NOT NULL,
  life @bigint@ NOT NULL CHECK (life > 0), method @text@ NOT NULL, rate @bigint@, cost_account @bigint@ NOT NULL,
  accumulated_account @bigint@ NOT NULL, expense_account @bigint@ NOT NULL, vendor @uuid@, bill @uuid@, bill_line @uuid@,
  credit_account @bigint@, entry @bigint@, months @bigint@ NOT NULL CHECK (months >= 0), booked @bigint@ NOT NULL,
  spread_from @bigint@ NOT NULL CHECK (spread_from >= 0), booked_before @bigint@ NOT NULL, next_due @date@,
  created_at @bigint@ NOT NULL, version @bigint@ NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, cost_account) REFERENCES account (company, id),
  FOREIGN KEY (company, accumulated_account) REFERENCES account (company, id),
  FOREIGN KEY (company, expense_account) REFERENCES account (company, id),
  FOREIGN KEY (company, credit_account) REFERENCES account (company, id),
  FOREIGN KEY (company, vendor) REFERENCES party (company, public_id),
  FOREIGN KEY (company, bill) REFERENCES invoice (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  CHECK (salvage BETWEEN 0 AND cost), CHECK (booked BETWEEN 0 AND cost - salvage), CHECK ((bill IS NULL) = (bill_line IS NULL)),
  CHECK (in_service >= acquired)) @table@
----
CREATE INDEX asset_list ON asset (company, status@and_id@
----
CREATE INDEX asset_category ON asset (company, category@and_id@ WHERE category IS NOT NULL
----
CREATE INDEX asset_due ON asset (company, next_due@and_id@ WHERE next_due IS NOT NULL
----
CREATE INDEX asset_bill_line ON asset (company, bill_line@and_id@ WHERE bill_line IS NOT NULL
----
CREATE INDEX asset_entry ON asset (company, entry) WHERE entry IS NOT NULL
----
CREATE INDEX asset_vendor ON asset (company, vendor@and_id@ WHERE vendor IS NOT NULL
----
CREATE TABLE asset_month (
  company @bigint@ NOT NULL, asset @bigint@ NOT NULL, place @bigint@ NOT NULL CHECK (place >= 0), ends @date@ NOT NULL,
  amount @bigint@ NOT NULL CHECK (amount >= 0), entry @bigint@, undone @bigint@ NOT NULL CHECK (undone IN (0, 1)), reversal @bigint@,
  PRIMARY KEY (company, asset, place), UNIQUE (company, asset, ends),
  FOREIGN KEY (company, asset) REFERENCES asset (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, reversal) REFERENCES entry (company, id),
  CHECK ((entry IS NULL) = (amount = 0)), CHECK (reversal IS NULL OR undone = 1)) @clustered@
----
CREATE INDEX asset_month_entry ON asset_month (company, entry) WHERE entry IS NOT NULL
----
CREATE TABLE asset_disposal (
  company @bigint@ NOT NULL, asset @bigint@ NOT NULL, date @date@ NOT NULL, method @text@ NOT NULL, net @bigint@ NOT NULL CHECK (net >= 0),
  tax @bigint@ NOT NULL CHECK (tax >= 0), tax_code @text@ NOT NULL, treatment @text@ NOT NULL, tax_rate @bigint@ NOT NULL, buyer @uuid@,
  due @date@, account @bigint@, reason @text@, entry @bigint@ NOT NULL,
  PRIMARY KEY (company, asset),
  FOREIGN KEY (company, asset) REFERENCES asset (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, buyer) REFERENCES party (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) @clustered@
----
CREATE INDEX asset_disposal_buyer ON asset_disposal (company, buyer, asset) WHERE buyer IS NOT NULL
----
CREATE INDEX asset_disposal_entry ON asset_disposal (company, entry)
----
CREATE TABLE tax_supply (
  company @bigint@ NOT NULL, entry @bigint@ NOT NULL, day @date@ NOT NULL, code @text@ NOT NULL, treatment @text@ NOT NULL,
  rate @bigint@ NOT NULL, base @bigint@ NOT NULL, tax @bigint@ NOT NULL, PRIMARY KEY (company, entry),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) @clustered@
----
CREATE INDEX tax_supply_day ON tax_supply (company, day, entry)
