CREATE TABLE head (
  company INTEGER NOT NULL PRIMARY KEY, commit_no INTEGER NOT NULL, next_key INTEGER NOT NULL, fact_seq INTEGER NOT NULL,
  entry_seq INTEGER NOT NULL, drafts INTEGER NOT NULL CHECK (drafts >= 0), chain_hash BLOB NOT NULL,
  recorded_at INTEGER NOT NULL) STRICT
----
CREATE TABLE company (
  company INTEGER NOT NULL PRIMARY KEY, public_id BLOB NOT NULL, name TEXT NOT NULL, legal_name TEXT,
  currency TEXT NOT NULL, country TEXT NOT NULL, zone TEXT NOT NULL,
  fiscal_start INTEGER NOT NULL CHECK (fiscal_start BETWEEN 1 AND 12), tax_number TEXT, address TEXT, emirate TEXT,
  wps_employer TEXT, locked_through TEXT, created_at INTEGER NOT NULL, version INTEGER NOT NULL, city TEXT, state TEXT, postal_country TEXT, postcode TEXT, logo TEXT, email TEXT, phone TEXT, updated_at INTEGER) STRICT
----
CREATE TABLE fact (
  company INTEGER NOT NULL, seq INTEGER NOT NULL, recorded_at INTEGER NOT NULL, app_user BLOB, request TEXT NOT NULL,
  address TEXT NOT NULL, action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject BLOB NOT NULL, changes TEXT NOT NULL,
  PRIMARY KEY (company, seq)) STRICT, WITHOUT ROWID
----
CREATE TABLE kept_answer (
  company INTEGER NOT NULL, app_user BLOB NOT NULL, answer_key TEXT NOT NULL, fingerprint BLOB NOT NULL,
  status INTEGER NOT NULL, content_type TEXT NOT NULL, body BLOB NOT NULL, recorded_at INTEGER NOT NULL,
  PRIMARY KEY (company, app_user, answer_key)) STRICT
----
CREATE TABLE account (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
  subtype TEXT NOT NULL, parent INTEGER, description TEXT, active INTEGER NOT NULL CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code),
  FOREIGN KEY (company, parent) REFERENCES account (company, id), CHECK (parent IS NULL OR parent <> id)) STRICT
----
CREATE TABLE account_role (
  company INTEGER NOT NULL, role TEXT NOT NULL, account INTEGER NOT NULL, PRIMARY KEY (company, role),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE journal (
  company INTEGER NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (company, code)) STRICT, WITHOUT ROWID
----
CREATE TABLE series (
  company INTEGER NOT NULL, journal TEXT NOT NULL, year INTEGER NOT NULL, starts TEXT NOT NULL, ends TEXT NOT NULL,
  last_number INTEGER NOT NULL CHECK (last_number >= 0), PRIMARY KEY (company, journal, year),
  FOREIGN KEY (company, journal) REFERENCES journal (company, code)) STRICT, WITHOUT ROWID
----
CREATE TABLE draft (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, journal TEXT NOT NULL, date TEXT NOT NULL,
  currency TEXT NOT NULL, source_kind TEXT, source_id TEXT, reference TEXT, description TEXT, created_at INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, journal) REFERENCES journal (company, code)) STRICT
----
CREATE TABLE entry (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, seq INTEGER NOT NULL, journal TEXT NOT NULL,
  year INTEGER NOT NULL, number INTEGER NOT NULL, date TEXT NOT NULL, currency TEXT NOT NULL, source_kind TEXT,
  source_id TEXT, reversal_of INTEGER, created_at INTEGER NOT NULL, recorded_at INTEGER NOT NULL, posted_by BLOB NOT NULL,
  text_digest BLOB NOT NULL, content_digest BLOB NOT NULL, hash BLOB NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, seq), UNIQUE (company, journal, year, number),
  UNIQUE (company, reversal_of),
  FOREIGN KEY (company, reversal_of) REFERENCES entry (company, id),
  FOREIGN KEY (company, journal, year) REFERENCES series (company, journal, year) DEFERRABLE INITIALLY DEFERRED) STRICT
----
CREATE TABLE entry_text (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, salt BLOB NOT NULL, reference TEXT, description TEXT,
  PRIMARY KEY (company, entry), FOREIGN KEY (company, entry) REFERENCES entry (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE line_text (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, description TEXT NOT NULL,
  PRIMARY KEY (company, entry, line), FOREIGN KEY (company, entry) REFERENCES entry (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE movement (
  company INTEGER NOT NULL, account INTEGER NOT NULL, grain INTEGER NOT NULL CHECK (grain IN (1, 2, 3)), period INTEGER NOT NULL,
  debit INTEGER NOT NULL CHECK (debit >= 0), credit INTEGER NOT NULL CHECK (credit >= 0), cash INTEGER NOT NULL,
  lines INTEGER NOT NULL CHECK (lines >= 0), PRIMARY KEY (company, account, grain, period),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE seal (
  company INTEGER NOT NULL, entries INTEGER NOT NULL CHECK (entries > 0), line TEXT NOT NULL,
  PRIMARY KEY (company, entries)) STRICT, WITHOUT ROWID
----
CREATE TABLE list_entry (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  name_key TEXT NOT NULL, sort_order INTEGER NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, kind, name_key)) STRICT
----
CREATE TABLE party (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL,
  client INTEGER NOT NULL CHECK (client IN (0, 1)), vendor INTEGER NOT NULL CHECK (vendor IN (0, 1)),
  employee INTEGER NOT NULL CHECK (employee IN (0, 1)), broker INTEGER NOT NULL CHECK (broker IN (0, 1)),
  code TEXT, code_key TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, legal_name TEXT, tax_number TEXT,
  email TEXT, phone TEXT,
  billing_street TEXT, billing_city TEXT, billing_state TEXT, billing_postal_code TEXT, billing_country TEXT,
  shipping_street TEXT, shipping_city TEXT, shipping_state TEXT, shipping_postal_code TEXT, shipping_country TEXT,
  net_days INTEGER CHECK (net_days >= 0), terms TEXT, credit_limit INTEGER CHECK (credit_limit >= 0), currency TEXT,
  iban TEXT, bic TEXT, routing_code TEXT, bank_name TEXT, bank_holder TEXT,
  parent INTEGER, brought_by INTEGER, broker_fee INTEGER, salesperson BLOB, type INTEGER, segment INTEGER,
  tags TEXT NOT NULL, sort_order INTEGER, external_id TEXT, notes TEXT, searched TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  removed_at INTEGER, version INTEGER NOT NULL, bank_currency TEXT,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, parent) REFERENCES party (company, id),
  FOREIGN KEY (company, brought_by) REFERENCES party (company, id),
  FOREIGN KEY (company, type) REFERENCES list_entry (company, id),
  FOREIGN KEY (company, segment) REFERENCES list_entry (company, id),
  CHECK (client + vendor + employee + broker > 0), CHECK (parent IS NULL OR parent <> id),
  CHECK (brought_by IS NULL OR brought_by <> id), CHECK ((code IS NULL) = (code_key IS NULL))) STRICT
----
CREATE TABLE contact (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, first_name TEXT NOT NULL, last_name TEXT,
  display_name TEXT NOT NULL, name_key TEXT NOT NULL, title TEXT, notes TEXT, searched TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id)) STRICT
----
CREATE TABLE contact_method (
  company INTEGER NOT NULL, contact INTEGER NOT NULL, place INTEGER NOT NULL, public_id BLOB NOT NULL, type TEXT NOT NULL,
  value TEXT NOT NULL, label TEXT, is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  PRIMARY KEY (company, contact, place), UNIQUE (company, public_id), UNIQUE (company, contact, type, value),
  FOREIGN KEY (company, contact) REFERENCES contact (company, id) ON DELETE CASCADE,
  CHECK (is_primary = 0 OR active = 1)) STRICT
----
CREATE TABLE contact_link (
  company INTEGER NOT NULL, contact INTEGER NOT NULL, place INTEGER NOT NULL, public_id BLOB NOT NULL, party INTEGER NOT NULL,
  as_role TEXT NOT NULL, job TEXT, notes TEXT, is_primary INTEGER NOT NULL CHECK (is_primary IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  PRIMARY KEY (company, contact, place), UNIQUE (company, public_id), UNIQUE (company, contact, party, as_role),
  FOREIGN KEY (company, contact) REFERENCES contact (company, id) ON DELETE CASCADE,
  FOREIGN KEY (company, party) REFERENCES party (company, id),
  CHECK (is_primary = 0 OR active = 1)) STRICT
----
CREATE TABLE fact_text (
  company INTEGER NOT NULL, seq INTEGER NOT NULL, changes TEXT NOT NULL, PRIMARY KEY (company, seq),
  FOREIGN KEY (company, seq) REFERENCES fact (company, seq)) STRICT, WITHOUT ROWID
----
CREATE TABLE "draft_line" (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0), partner BLOB, project BLOB, description TEXT, due TEXT,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES draft (company, id) ON DELETE CASCADE,
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) STRICT, WITHOUT ROWID
----
CREATE TABLE "entry_line" (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL, date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0), partner BLOB, project BLOB, due TEXT,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) STRICT, WITHOUT ROWID
----
CREATE TABLE open_item (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL, partner BLOB NOT NULL,
  date TEXT NOT NULL, due TEXT NOT NULL, amount INTEGER NOT NULL CHECK (amount <> 0), open INTEGER NOT NULL,
  free_from TEXT NOT NULL, last_moved TEXT,
  PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry, line) REFERENCES entry_line (company, entry, line),
  CHECK ((amount > 0 AND open BETWEEN 0 AND amount) OR (amount < 0 AND open BETWEEN amount AND 0)),
  CHECK (open = amount OR last_moved IS NOT NULL), CHECK (free_from >= date)) STRICT, WITHOUT ROWID
----
CREATE TABLE allocation (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, debit_entry INTEGER NOT NULL,
  debit_line INTEGER NOT NULL, credit_entry INTEGER NOT NULL, credit_line INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0), effective TEXT NOT NULL, recorded_at INTEGER NOT NULL, releases INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, releases),
  FOREIGN KEY (company, debit_entry, debit_line) REFERENCES open_item (company, entry, line),
  FOREIGN KEY (company, credit_entry, credit_line) REFERENCES open_item (company, entry, line),
  FOREIGN KEY (company, releases) REFERENCES allocation (company, id)) STRICT
----
CREATE TABLE tax_code (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
  treatment TEXT NOT NULL, rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code)) STRICT
----
CREATE TABLE invoice (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, kind TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('DRAFT', 'POSTED', 'CANCELLED')), partner BLOB NOT NULL, date TEXT NOT NULL,
  due TEXT NOT NULL, currency TEXT NOT NULL, pricing TEXT NOT NULL, tax_difference INTEGER NOT NULL, net INTEGER NOT NULL,
  tax INTEGER NOT NULL, reference TEXT, notes TEXT, corrects INTEGER, created_at INTEGER NOT NULL, entry INTEGER,
  cancelled_by INTEGER, cancel_reason TEXT, cancelled_at INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, corrects) REFERENCES invoice (company, id),
  FOREIGN KEY (company, cancelled_by) REFERENCES invoice (company, id),
  CHECK (due >= date), CHECK (status <> 'POSTED' OR entry IS NOT NULL),
  CHECK ((status = 'CANCELLED') = (cancelled_at IS NOT NULL))) STRICT
----
CREATE TABLE invoice_line (
  company INTEGER NOT NULL, invoice INTEGER NOT NULL, line INTEGER NOT NULL, description TEXT, quantity INTEGER NOT NULL,
  price INTEGER NOT NULL, discount INTEGER NOT NULL, account INTEGER NOT NULL, tax_code TEXT NOT NULL,
  treatment TEXT NOT NULL, rate INTEGER NOT NULL, project BLOB, net INTEGER NOT NULL, tax INTEGER NOT NULL,
  corrects INTEGER, cost INTEGER,
  PRIMARY KEY (company, invoice, line),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE tax_movement (
  company INTEGER NOT NULL, day TEXT NOT NULL, sale INTEGER NOT NULL CHECK (sale IN (0, 1)), code TEXT NOT NULL,
  treatment TEXT NOT NULL, rate INTEGER NOT NULL, base INTEGER NOT NULL, tax INTEGER NOT NULL,
  self_assessed INTEGER NOT NULL, PRIMARY KEY (company, day, sale, code, treatment, rate)) STRICT, WITHOUT ROWID
----
CREATE TABLE payment (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, direction TEXT NOT NULL, purpose TEXT NOT NULL,
  partner BLOB NOT NULL, amount INTEGER NOT NULL CHECK (amount > 0), currency TEXT NOT NULL, date TEXT NOT NULL,
  method TEXT NOT NULL, account INTEGER NOT NULL, reference TEXT, created_at INTEGER NOT NULL, entry INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry),
  FOREIGN KEY (company, partner) REFERENCES party (company, public_id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) STRICT
----
CREATE TABLE payment_share (
  company INTEGER NOT NULL, payment INTEGER NOT NULL, place INTEGER NOT NULL, invoice INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0), PRIMARY KEY (company, payment, place),
  FOREIGN KEY (company, payment) REFERENCES payment (company, id),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE deposit (
  company INTEGER NOT NULL, partner BLOB NOT NULL, amount INTEGER NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (company, partner), FOREIGN KEY (company, partner) REFERENCES party (company, public_id)) STRICT, WITHOUT ROWID
----
CREATE TABLE item (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('MATERIAL', 'PRODUCT', 'SERVICE')), code TEXT NOT NULL, code_key TEXT NOT NULL,
  name TEXT NOT NULL, category INTEGER NOT NULL, unit TEXT NOT NULL,
  items_per_unit INTEGER NOT NULL CHECK (items_per_unit > 0), item_weight INTEGER, external_id TEXT, notes TEXT,
  searched TEXT NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, code_key),
  FOREIGN KEY (company, category) REFERENCES list_entry (company, id)) STRICT
----
CREATE TABLE location (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, site INTEGER, usual BLOB NOT NULL, name TEXT NOT NULL,
  name_key TEXT NOT NULL, street TEXT, city TEXT, state TEXT, postal_code TEXT, country TEXT, notes TEXT,
  sort_order INTEGER NOT NULL, active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), FOREIGN KEY (company, site) REFERENCES location (company, id)) STRICT
----
CREATE TABLE counter (
  company INTEGER NOT NULL, series TEXT NOT NULL, last_number INTEGER NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (company, series)) STRICT, WITHOUT ROWID
----
CREATE TABLE stock_event (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, series TEXT NOT NULL, ordinal INTEGER NOT NULL,
  item INTEGER NOT NULL, movement TEXT NOT NULL, reversal INTEGER NOT NULL CHECK (reversal IN (0, 1)),
  place INTEGER NOT NULL, destination INTEGER, quantity INTEGER NOT NULL CHECK (quantity > 0),
  value INTEGER CHECK (value >= 0), carried INTEGER, variance INTEGER, unit_cost INTEGER, purpose TEXT, reference TEXT,
  notes TEXT, effective INTEGER NOT NULL, recorded_at INTEGER NOT NULL, source_kind TEXT NOT NULL, source_id BLOB,
  line BLOB, batch BLOB, reverses INTEGER, answers INTEGER, entry INTEGER, day INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, reverses),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id),
  FOREIGN KEY (company, destination) REFERENCES location (company, id),
  FOREIGN KEY (company, reverses) REFERENCES stock_event (company, id),
  FOREIGN KEY (company, answers) REFERENCES stock_event (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  CHECK ((movement = 'DISPATCH') = (destination IS NOT NULL)),
  CHECK ((value IS NULL) = (carried IS NULL) AND (value IS NULL) = (variance IS NULL) AND (value IS NULL) = (purpose IS NULL)),
  CHECK ((entry IS NULL) = (coalesce(value, 0) = 0 AND coalesce(variance, 0) = 0))) STRICT
----
CREATE TABLE stock_level (
  company INTEGER NOT NULL, item INTEGER NOT NULL, place INTEGER NOT NULL, site INTEGER NOT NULL,
  on_order INTEGER NOT NULL CHECK (on_order >= 0), in_transit INTEGER NOT NULL CHECK (in_transit >= 0),
  on_hand INTEGER NOT NULL CHECK (on_hand >= 0), demanded INTEGER NOT NULL CHECK (demanded >= 0),
  allocated INTEGER NOT NULL CHECK (allocated >= 0),
  PRIMARY KEY (company, item, place), CHECK (allocated <= on_hand),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id),
  FOREIGN KEY (company, site) REFERENCES location (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE stock_pool (
  company INTEGER NOT NULL, item INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity >= 0),
  value INTEGER NOT NULL CHECK (value >= 0), carry INTEGER NOT NULL CHECK (carry >= -500000 AND carry < 500000),
  PRIMARY KEY (company, item), FOREIGN KEY (company, item) REFERENCES item (company, id),
  CHECK (quantity > 0 OR (value = 0 AND carry = 0))) STRICT, WITHOUT ROWID
----
CREATE TABLE stock_commitment (
  company INTEGER NOT NULL, line BLOB NOT NULL, place INTEGER NOT NULL, item INTEGER NOT NULL,
  on_order INTEGER NOT NULL CHECK (on_order >= 0), demanded INTEGER NOT NULL, allocated INTEGER NOT NULL CHECK (allocated >= 0),
  PRIMARY KEY (company, line, place), CHECK (allocated <= demanded),
  FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE purchase_order (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  vendor BLOB NOT NULL, kind TEXT, ship_to INTEGER,
  stage TEXT NOT NULL CHECK (stage IN ('PLANNED', 'PLACED', 'DISPATCHED', 'CANCELLED')),
  received TEXT NOT NULL CHECK (received IN ('NONE', 'PART', 'ALL')), closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  shipping INTEGER NOT NULL CHECK (shipping >= 0), setup INTEGER NOT NULL CHECK (setup >= 0),
  other INTEGER NOT NULL CHECK (other >= 0), ship_date TEXT, expected TEXT, notes TEXT,
  planned_at INTEGER, placed_at INTEGER, dispatched_at INTEGER, part_received_at INTEGER, received_at INTEGER,
  settled_at INTEGER, cancelled_at INTEGER, placed_once INTEGER NOT NULL CHECK (placed_once IN (0, 1)),
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, version INTEGER NOT NULL, settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, ordinal),
  FOREIGN KEY (company, vendor) REFERENCES party (company, public_id),
  FOREIGN KEY (company, ship_to) REFERENCES location (company, id),
  CHECK (received = 'NONE' OR stage IN ('PLACED', 'DISPATCHED')), CHECK (closed = 0 OR received = 'PART')) STRICT
----
CREATE TABLE purchase_line (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, purchase_order INTEGER NOT NULL,
  place INTEGER NOT NULL, item INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
  cost INTEGER NOT NULL CHECK (cost >= 0), removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, purchase_order) REFERENCES purchase_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) STRICT
----
CREATE TABLE purchase_receipt (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, purchase_order INTEGER NOT NULL, date TEXT NOT NULL,
  notes TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, reversed_at INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, purchase_order) REFERENCES purchase_order (company, id)) STRICT
----
CREATE TABLE purchase_receipt_line (
  company INTEGER NOT NULL, receipt INTEGER NOT NULL, line INTEGER NOT NULL, public_id BLOB NOT NULL, location INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), cost INTEGER NOT NULL CHECK (cost >= 0), goods INTEGER NOT NULL,
  landed INTEGER NOT NULL, most INTEGER NOT NULL, PRIMARY KEY (company, receipt, line), CHECK (goods + landed >= 0),
  FOREIGN KEY (company, receipt) REFERENCES purchase_receipt (company, id),
  FOREIGN KEY (company, line) REFERENCES purchase_line (company, id),
  FOREIGN KEY (company, location) REFERENCES location (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE "order_policy" (
  company INTEGER NOT NULL, over_receipt INTEGER NOT NULL CHECK (over_receipt >= 0 AND over_receipt <= 1000000),
  PRIMARY KEY (company)) STRICT, WITHOUT ROWID
----
CREATE TABLE bom (
  company INTEGER NOT NULL, output INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL, PRIMARY KEY (company, output),
  FOREIGN KEY (company, output) REFERENCES item (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE bom_line (
  company INTEGER NOT NULL, output INTEGER NOT NULL, component INTEGER NOT NULL, place INTEGER NOT NULL CHECK (place > 0),
  quantity INTEGER NOT NULL CHECK (quantity > 0 AND quantity <= 1000000000000000000),
  scrap INTEGER NOT NULL CHECK (scrap >= 0 AND scrap <= 10000000),
  PRIMARY KEY (company, output, component),
  FOREIGN KEY (company, output) REFERENCES bom (company, output) ON DELETE CASCADE,
  FOREIGN KEY (company, component) REFERENCES item (company, id),
  CHECK (component <> output)) STRICT, WITHOUT ROWID
----
CREATE TABLE order_step (
  company INTEGER NOT NULL, order_id BLOB NOT NULL, ordinal INTEGER NOT NULL CHECK (ordinal > 0), series TEXT NOT NULL,
  facets TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (company, order_id, ordinal)) STRICT, WITHOUT ROWID
----
CREATE TABLE sales_order (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  customer BLOB NOT NULL, channel BLOB NOT NULL, ship_from INTEGER, broker BLOB,
  fee_percent INTEGER CHECK (fee_percent BETWEEN 0 AND 1000000), agreed_fees INTEGER CHECK (agreed_fees >= 0),
  broker_fees INTEGER NOT NULL CHECK (broker_fees >= 0), fulfillment INTEGER NOT NULL CHECK (fulfillment >= 0),
  freight INTEGER NOT NULL CHECK (freight >= 0), promotion INTEGER NOT NULL CHECK (promotion >= 0),
  other INTEGER NOT NULL CHECK (other >= 0), must_arrive_by TEXT NOT NULL, placed_at INTEGER NOT NULL, notes TEXT,
  external_id TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('DRAFT', 'CONFIRMED', 'CLOSED', 'CANCELLED')),
  shipped TEXT NOT NULL CHECK (shipped IN ('NONE', 'PART', 'ALL')), billed INTEGER NOT NULL CHECK (billed IN (0, 1)),
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)), disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
  drafted_at INTEGER, confirmed_at INTEGER, shipped_at INTEGER, billed_at INTEGER, settled_at INTEGER, disputed_at INTEGER,
  closed_at INTEGER, cancelled_at INTEGER, confirmed_once INTEGER NOT NULL CHECK (confirmed_once IN (0, 1)),
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, ordinal),
  FOREIGN KEY (company, customer) REFERENCES party (company, public_id),
  FOREIGN KEY (company, broker) REFERENCES party (company, public_id),
  FOREIGN KEY (company, channel) REFERENCES list_entry (company, public_id),
  FOREIGN KEY (company, ship_from) REFERENCES location (company, id),
  CHECK (stage <> 'CONFIRMED' OR ship_from IS NOT NULL), CHECK (settled = 0 OR billed = 1),
  CHECK (shipped = 'NONE' OR stage IN ('CONFIRMED', 'CLOSED'))) STRICT
----
CREATE TABLE sales_line (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, sales_order INTEGER NOT NULL,
  place INTEGER NOT NULL, claim BLOB NOT NULL, item INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
  price INTEGER NOT NULL CHECK (price >= 0), shipped INTEGER NOT NULL CHECK (shipped >= 0 AND shipped <= quantity),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) STRICT
----
CREATE TABLE sales_shipment (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, sales_order INTEGER NOT NULL, at INTEGER NOT NULL,
  reversed_at INTEGER, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id)) STRICT
----
CREATE TABLE sales_shipment_line (
  company INTEGER NOT NULL, shipment INTEGER NOT NULL, line INTEGER NOT NULL, claim BLOB NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), PRIMARY KEY (company, shipment, line),
  FOREIGN KEY (company, shipment) REFERENCES sales_shipment (company, id),
  FOREIGN KEY (company, line) REFERENCES sales_line (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE sales_note (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, sales_order INTEGER NOT NULL, standing TEXT NOT NULL,
  moved_from TEXT, text TEXT, created_at INTEGER NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, sales_order) REFERENCES sales_order (company, id),
  CHECK ((moved_from IS NULL) <> (text IS NULL))) STRICT
----
CREATE TABLE document (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, subject_kind TEXT NOT NULL,
  subject BLOB NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, digest TEXT NOT NULL CHECK (length(digest) = 64),
  size INTEGER NOT NULL CHECK (size > 0), created_at INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id)) STRICT
----
CREATE TABLE manufacturing_order (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('WORK', 'PRODUCTION')),
  ordinal INTEGER NOT NULL CHECK (ordinal > 0), site INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('DRAFT', 'ENTERED', 'PLACED', 'IN_PRODUCTION', 'DISPATCHED', 'CANCELLED')),
  received TEXT NOT NULL CHECK (received IN ('NONE', 'PART', 'ALL')), closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  completed INTEGER NOT NULL CHECK (completed IN (0, 1)), expected TEXT, notes TEXT, draft_at INTEGER, entered_at INTEGER,
  placed_at INTEGER, in_production_at INTEGER, dispatched_at INTEGER, part_received_at INTEGER, received_at INTEGER,
  completed_at INTEGER, cancelled_at INTEGER, placed_once INTEGER NOT NULL CHECK (placed_once IN (0, 1)),
  created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, kind, ordinal),
  FOREIGN KEY (company, site) REFERENCES location (company, id),
  CHECK (received = 'NONE' OR stage IN ('PLACED', 'IN_PRODUCTION', 'DISPATCHED')), CHECK (closed = 0 OR received = 'PART'),
  CHECK (completed = 0 OR closed = 1 OR received = 'ALL')) STRICT
----
CREATE TABLE manufacturing_line (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, manufacturing_order INTEGER NOT NULL,
  place INTEGER NOT NULL, item INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0),
  conversion INTEGER CHECK (conversion >= 0), frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, manufacturing_order) REFERENCES manufacturing_order (company, id),
  FOREIGN KEY (company, item) REFERENCES item (company, id)) STRICT
----
CREATE TABLE manufacturing_input (
  company INTEGER NOT NULL, line INTEGER NOT NULL, component INTEGER NOT NULL, public_id BLOB NOT NULL,
  place INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0), scrap INTEGER NOT NULL CHECK (scrap >= 0),
  standing INTEGER NOT NULL CHECK (standing IN (0, 1)),
  PRIMARY KEY (company, line, component),
  FOREIGN KEY (company, line) REFERENCES manufacturing_line (company, id),
  FOREIGN KEY (company, component) REFERENCES item (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE manufacturing_receipt (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, manufacturing_order INTEGER NOT NULL,
  date TEXT NOT NULL, notes TEXT, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, reversed_at INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, manufacturing_order) REFERENCES manufacturing_order (company, id)) STRICT
----
CREATE TABLE manufacturing_receipt_line (
  company INTEGER NOT NULL, receipt INTEGER NOT NULL, line INTEGER NOT NULL, place INTEGER NOT NULL, public_id BLOB NOT NULL,
  location INTEGER NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0), rate INTEGER NOT NULL CHECK (rate >= 0),
  conversion INTEGER NOT NULL CHECK (conversion >= 0), most INTEGER NOT NULL, PRIMARY KEY (company, receipt, line),
  FOREIGN KEY (company, receipt) REFERENCES manufacturing_receipt (company, id),
  FOREIGN KEY (company, line) REFERENCES manufacturing_line (company, id),
  FOREIGN KEY (company, location) REFERENCES location (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE manufacturing_consumption (
  company INTEGER NOT NULL, receipt INTEGER NOT NULL, line INTEGER NOT NULL, item INTEGER NOT NULL, place INTEGER NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), value INTEGER NOT NULL CHECK (value >= 0),
  PRIMARY KEY (company, receipt, line, item),
  FOREIGN KEY (company, receipt, line) REFERENCES manufacturing_receipt_line (company, receipt, line),
  FOREIGN KEY (company, line, item) REFERENCES manufacturing_input (company, line, component)) STRICT, WITHOUT ROWID
----
CREATE TABLE sales_charge (
  company INTEGER NOT NULL, line INTEGER NOT NULL, invoice BLOB NOT NULL, place INTEGER NOT NULL CHECK (place > 0),
  PRIMARY KEY (company, line), UNIQUE (company, invoice, place),
  FOREIGN KEY (company, line) REFERENCES sales_line (company, id),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, public_id)) STRICT, WITHOUT ROWID
----
CREATE TABLE purchase_charge (
  company INTEGER NOT NULL, receipt INTEGER NOT NULL, line INTEGER NOT NULL, invoice BLOB NOT NULL,
  place INTEGER NOT NULL CHECK (place > 0), PRIMARY KEY (company, receipt, line), UNIQUE (company, invoice, place),
  FOREIGN KEY (company, receipt, line) REFERENCES purchase_receipt_line (company, receipt, line),
  FOREIGN KEY (company, invoice) REFERENCES invoice (company, public_id)) STRICT, WITHOUT ROWID
----
CREATE TABLE bank_account (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, name TEXT NOT NULL, iban TEXT NOT NULL,
  bank_name TEXT NOT NULL, bic TEXT, routing_code TEXT, account INTEGER NOT NULL,
  usual INTEGER NOT NULL CHECK (usual IN (0, 1)), created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, iban),
  UNIQUE (company, account), FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT
----
CREATE TABLE asset (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, name TEXT NOT NULL, category TEXT,
  status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'FULLY_DEPRECIATED', 'DISPOSED')), acquired TEXT NOT NULL,
  in_service TEXT NOT NULL, currency TEXT NOT NULL, cost INTEGER NOT NULL CHECK (cost > 0), salvage INTEGER NOT NULL,
  life INTEGER NOT NULL CHECK (life > 0), method TEXT NOT NULL, rate INTEGER, cost_account INTEGER NOT NULL,
  accumulated_account INTEGER NOT NULL, expense_account INTEGER NOT NULL, vendor BLOB, bill BLOB, bill_line BLOB,
  credit_account INTEGER, entry INTEGER, months INTEGER NOT NULL CHECK (months >= 0), booked INTEGER NOT NULL,
  spread_from INTEGER NOT NULL CHECK (spread_from >= 0), booked_before INTEGER NOT NULL, next_due TEXT,
  created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, cost_account) REFERENCES account (company, id),
  FOREIGN KEY (company, accumulated_account) REFERENCES account (company, id),
  FOREIGN KEY (company, expense_account) REFERENCES account (company, id),
  FOREIGN KEY (company, credit_account) REFERENCES account (company, id),
  FOREIGN KEY (company, vendor) REFERENCES party (company, public_id),
  FOREIGN KEY (company, bill) REFERENCES invoice (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  CHECK (salvage BETWEEN 0 AND cost), CHECK (booked BETWEEN 0 AND cost - salvage), CHECK ((bill IS NULL) = (bill_line IS NULL)),
  CHECK (in_service >= acquired)) STRICT
----
CREATE TABLE asset_month (
  company INTEGER NOT NULL, asset INTEGER NOT NULL, place INTEGER NOT NULL CHECK (place >= 0), ends TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), entry INTEGER, undone INTEGER NOT NULL CHECK (undone IN (0, 1)), reversal INTEGER,
  PRIMARY KEY (company, asset, place), UNIQUE (company, asset, ends),
  FOREIGN KEY (company, asset) REFERENCES asset (company, id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id),
  FOREIGN KEY (company, reversal) REFERENCES entry (company, id),
  CHECK ((entry IS NULL) = (amount = 0)), CHECK (reversal IS NULL OR undone = 1)) STRICT, WITHOUT ROWID
----
CREATE TABLE asset_disposal (
  company INTEGER NOT NULL, asset INTEGER NOT NULL, date TEXT NOT NULL, method TEXT NOT NULL, net INTEGER NOT NULL CHECK (net >= 0),
  tax INTEGER NOT NULL CHECK (tax >= 0), tax_code TEXT NOT NULL, treatment TEXT NOT NULL, tax_rate INTEGER NOT NULL, buyer BLOB,
  due TEXT, account INTEGER, reason TEXT, entry INTEGER NOT NULL,
  PRIMARY KEY (company, asset),
  FOREIGN KEY (company, asset) REFERENCES asset (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id),
  FOREIGN KEY (company, buyer) REFERENCES party (company, public_id),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE tax_supply (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, day TEXT NOT NULL, code TEXT NOT NULL, treatment TEXT NOT NULL,
  rate INTEGER NOT NULL, base INTEGER NOT NULL, tax INTEGER NOT NULL, PRIMARY KEY (company, entry),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE bank_import (
  company INTEGER NOT NULL PRIMARY KEY, id BLOB NOT NULL, touched_at INTEGER NOT NULL) STRICT
----
CREATE TABLE bank_statement (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, account INTEGER NOT NULL, date TEXT NOT NULL,
  reference TEXT, opening INTEGER NOT NULL, closing INTEGER NOT NULL, lines INTEGER NOT NULL CHECK (lines >= 0),
  unmatched INTEGER NOT NULL, unexplained INTEGER NOT NULL, imported_at INTEGER NOT NULL, staged BLOB,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), FOREIGN KEY (company, account) REFERENCES account (company, id),
  CHECK (unmatched >= 0 AND unmatched <= lines)) STRICT
----
CREATE TABLE bank_line (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, statement INTEGER NOT NULL,
  place INTEGER NOT NULL CHECK (place > 0), account INTEGER NOT NULL, identity TEXT NOT NULL, date TEXT NOT NULL,
  amount INTEGER NOT NULL, description TEXT, reference TEXT, counterparty TEXT, external_id TEXT,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, account, identity),
  UNIQUE (company, statement, place),
  FOREIGN KEY (company, statement) REFERENCES bank_statement (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT
----
CREATE TABLE bank_posting (
  company INTEGER NOT NULL, entry INTEGER NOT NULL, line INTEGER NOT NULL, account INTEGER NOT NULL, date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0), cleared_by INTEGER, PRIMARY KEY (company, entry, line),
  FOREIGN KEY (company, entry, line) REFERENCES entry_line (company, entry, line),
  FOREIGN KEY (company, cleared_by) REFERENCES bank_line (company, id)) STRICT
----
CREATE TABLE bank_policy (
  company INTEGER NOT NULL PRIMARY KEY, write_off INTEGER NOT NULL CHECK (write_off >= 0)) STRICT
----
CREATE TABLE payment_batch (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, year INTEGER NOT NULL, ordinal INTEGER NOT NULL,
  reference TEXT NOT NULL, format TEXT NOT NULL, account INTEGER NOT NULL, value_date TEXT NOT NULL,
  urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)), run BLOB, month TEXT, narrative TEXT, payer_name TEXT NOT NULL,
  payer_address TEXT NOT NULL, payer_country TEXT NOT NULL, payer_iban TEXT NOT NULL, payer_bank TEXT NOT NULL,
  payer_bic TEXT, payer_routing_code TEXT, employer_id TEXT, members INTEGER NOT NULL CHECK (members > 0),
  total INTEGER NOT NULL CHECK (total >= 0), currency TEXT NOT NULL, made TEXT NOT NULL, created_at INTEGER NOT NULL,
  warnings TEXT NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, year, ordinal), UNIQUE (company, made),
  FOREIGN KEY (company, account) REFERENCES bank_account (company, id),
  CHECK ((format = 'SIF') = (run IS NOT NULL)), CHECK ((run IS NULL) = (month IS NULL))) STRICT
----
CREATE TABLE batch_transfer (
  company INTEGER NOT NULL, batch INTEGER NOT NULL, place INTEGER NOT NULL, payment INTEGER NOT NULL, reference TEXT NOT NULL,
  name TEXT NOT NULL, address TEXT NOT NULL, country TEXT NOT NULL, iban TEXT NOT NULL, bank_name TEXT, bic TEXT,
  routing_code TEXT, amount INTEGER NOT NULL CHECK (amount > 0), type TEXT, charges TEXT NOT NULL,
  remittance TEXT NOT NULL, instructions TEXT, again INTEGER NOT NULL CHECK (again IN (0, 1)),
  PRIMARY KEY (company, batch, place), UNIQUE (company, batch, payment),
  FOREIGN KEY (company, batch) REFERENCES payment_batch (company, id),
  FOREIGN KEY (company, payment) REFERENCES payment (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE batch_salary (
  company INTEGER NOT NULL, batch INTEGER NOT NULL, place INTEGER NOT NULL, run BLOB NOT NULL, employee BLOB NOT NULL,
  person_id TEXT NOT NULL, routing_code TEXT NOT NULL, account TEXT NOT NULL, first_day TEXT NOT NULL,
  last_day TEXT NOT NULL, fixed INTEGER NOT NULL CHECK (fixed >= 0), housing INTEGER NOT NULL CHECK (housing >= 0),
  conveyance INTEGER NOT NULL CHECK (conveyance >= 0), medical INTEGER NOT NULL CHECK (medical >= 0),
  passage INTEGER NOT NULL CHECK (passage >= 0), overtime INTEGER NOT NULL CHECK (overtime >= 0),
  other INTEGER NOT NULL CHECK (other >= 0), encashment INTEGER NOT NULL CHECK (encashment >= 0),
  unpaid_days INTEGER NOT NULL CHECK (unpaid_days >= 0), again INTEGER NOT NULL CHECK (again IN (0, 1)),
  PRIMARY KEY (company, batch, place), UNIQUE (company, batch, person_id),
  FOREIGN KEY (company, batch) REFERENCES payment_batch (company, id),
  FOREIGN KEY (company, employee) REFERENCES party (company, public_id), CHECK (last_day >= first_day)) STRICT, WITHOUT ROWID
----
CREATE TABLE budget (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, name TEXT NOT NULL, year INTEGER NOT NULL,
  starts TEXT NOT NULL, ends TEXT NOT NULL, project BLOB, currency TEXT NOT NULL, created_at INTEGER NOT NULL,
  version INTEGER NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id), CHECK (starts < ends)) STRICT
----
CREATE TABLE budget_line (
  company INTEGER NOT NULL, budget INTEGER NOT NULL, account INTEGER NOT NULL, month INTEGER NOT NULL,
  place INTEGER NOT NULL, amount INTEGER NOT NULL, PRIMARY KEY (company, budget, account, month),
  FOREIGN KEY (company, budget) REFERENCES budget (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE employment (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, number TEXT NOT NULL, number_key TEXT NOT NULL,
  first_name TEXT NOT NULL, last_name TEXT, hired TEXT NOT NULL, left_on TEXT, title TEXT, department TEXT, manager BLOB,
  person_id TEXT, nationality TEXT, pension TEXT NOT NULL, pension_employee INTEGER, pension_employer INTEGER,
  pension_salary INTEGER CHECK (pension_salary >= 0), annual_leave INTEGER NOT NULL CHECK (annual_leave >= 0), user_id BLOB,
  searched TEXT NOT NULL, pay_changed_at INTEGER NOT NULL, created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, number_key),
  FOREIGN KEY (company, public_id) REFERENCES party (company, public_id),
  FOREIGN KEY (company, manager) REFERENCES employment (company, public_id), CHECK (left_on >= hired),
  CHECK ((pension = 'OTHER') = (pension_employee IS NOT NULL)), CHECK ((pension_employee IS NULL) = (pension_employer IS NULL))) STRICT
----
CREATE TABLE salary (
  company INTEGER NOT NULL, employment INTEGER NOT NULL, from_day TEXT NOT NULL, basic INTEGER NOT NULL CHECK (basic >= 0),
  housing INTEGER NOT NULL CHECK (housing >= 0), conveyance INTEGER NOT NULL CHECK (conveyance >= 0),
  medical INTEGER NOT NULL CHECK (medical >= 0), annual_passage INTEGER NOT NULL CHECK (annual_passage >= 0),
  overtime INTEGER NOT NULL CHECK (overtime >= 0), other INTEGER NOT NULL CHECK (other >= 0),
  leave_encashment INTEGER NOT NULL CHECK (leave_encashment >= 0),
  PRIMARY KEY (company, employment, from_day), FOREIGN KEY (company, employment) REFERENCES employment (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE leave_request (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, employee BLOB NOT NULL, type TEXT NOT NULL,
  first_day TEXT NOT NULL, last_day TEXT NOT NULL, half INTEGER NOT NULL CHECK (half IN (0, 1)), reason TEXT,
  state TEXT NOT NULL CHECK (state IN ('PENDING', 'APPROVED', 'REJECTED', 'CANCELLED')), decided_by BLOB, decided_at INTEGER,
  created_at INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, employee) REFERENCES employment (company, public_id), CHECK (last_day >= first_day),
  CHECK (half = 0 OR first_day = last_day), CHECK ((state = 'PENDING') = (decided_at IS NULL))) STRICT
----
CREATE TABLE attendance (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, employee BLOB NOT NULL, came_at INTEGER NOT NULL,
  went_at INTEGER, note TEXT, PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, employee) REFERENCES employment (company, public_id), CHECK (went_at >= came_at)) STRICT
----
CREATE TABLE payroll_run (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, first_day TEXT NOT NULL, last_day TEXT NOT NULL,
  pay_date TEXT, daily TEXT NOT NULL, cap_base TEXT NOT NULL, concluded INTEGER NOT NULL CHECK (concluded IN (0, 1)),
  computed_at INTEGER NOT NULL, employees INTEGER NOT NULL CHECK (employees >= 0), gross INTEGER NOT NULL, withheld INTEGER NOT NULL,
  repaid INTEGER NOT NULL, employer INTEGER NOT NULL, gratuity INTEGER NOT NULL, gratuity_paid INTEGER NOT NULL,
  net INTEGER NOT NULL CHECK (net >= 0), entry INTEGER, payment INTEGER, account INTEGER,
  PRIMARY KEY (company, id), UNIQUE (company, public_id), UNIQUE (company, entry), UNIQUE (company, payment),
  FOREIGN KEY (company, entry) REFERENCES entry (company, id), FOREIGN KEY (company, payment) REFERENCES entry (company, id),
  FOREIGN KEY (company, account) REFERENCES account (company, id), CHECK (last_day >= first_day),
  CHECK (entry IS NULL OR concluded = 1), CHECK (payment IS NULL OR entry IS NOT NULL),
  CHECK ((payment IS NULL) = (account IS NULL))) STRICT
----
CREATE TABLE payslip (
  company INTEGER NOT NULL, run INTEGER NOT NULL, employment INTEGER NOT NULL, department TEXT, period_last TEXT NOT NULL,
  first_day TEXT, last_day TEXT, settles INTEGER NOT NULL CHECK (settles IN (0, 1)), basic INTEGER NOT NULL CHECK (basic >= 0),
  housing INTEGER NOT NULL, conveyance INTEGER NOT NULL, medical INTEGER NOT NULL, annual_passage INTEGER NOT NULL,
  overtime INTEGER NOT NULL, other INTEGER NOT NULL, leave_encashment INTEGER NOT NULL, unpaid INTEGER NOT NULL CHECK (unpaid >= 0),
  absence INTEGER NOT NULL CHECK (absence >= 0), encashment INTEGER NOT NULL CHECK (encashment >= 0),
  added INTEGER NOT NULL CHECK (added >= 0), withheld INTEGER NOT NULL CHECK (withheld >= 0),
  repaid INTEGER NOT NULL CHECK (repaid >= 0), pension_employee INTEGER NOT NULL CHECK (pension_employee >= 0),
  pension_employer INTEGER NOT NULL CHECK (pension_employer >= 0), gratuity_before INTEGER NOT NULL CHECK (gratuity_before >= 0),
  gratuity_due INTEGER NOT NULL CHECK (gratuity_due >= 0), gratuity_paid INTEGER NOT NULL, gratuity_basic INTEGER NOT NULL,
  gratuity_wage INTEGER NOT NULL, gratuity_days INTEGER NOT NULL, gross INTEGER NOT NULL, net INTEGER NOT NULL CHECK (net >= 0),
  PRIMARY KEY (company, run, employment), FOREIGN KEY (company, run) REFERENCES payroll_run (company, id),
  FOREIGN KEY (company, employment) REFERENCES employment (company, id),
  CHECK (gross = basic + housing + conveyance + medical + annual_passage + overtime + other + leave_encashment - absence + encashment
    + added),
  CHECK (net = gross + gratuity_paid - pension_employee - withheld - repaid),
  CHECK (gratuity_paid = CASE WHEN settles = 1 THEN gratuity_due ELSE 0 END), CHECK ((first_day IS NULL) = (last_day IS NULL))) STRICT, WITHOUT ROWID
----
CREATE TABLE pay_adjustment (
  company INTEGER NOT NULL, run INTEGER NOT NULL, employment INTEGER NOT NULL, place INTEGER NOT NULL, type TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0), note TEXT, PRIMARY KEY (company, run, employment, place),
  FOREIGN KEY (company, run, employment) REFERENCES payslip (company, run, employment)) STRICT, WITHOUT ROWID
----
CREATE TABLE stock_movement (
  company INTEGER NOT NULL, item INTEGER NOT NULL, grain INTEGER NOT NULL CHECK (grain IN (1, 2, 3)), period INTEGER NOT NULL,
  place INTEGER NOT NULL, on_hand INTEGER NOT NULL, in_transit INTEGER NOT NULL, value INTEGER NOT NULL,
  PRIMARY KEY (company, item, grain, period, place), FOREIGN KEY (company, item) REFERENCES item (company, id),
  FOREIGN KEY (company, place) REFERENCES location (company, id)) STRICT, WITHOUT ROWID
----
CREATE TABLE payroll_policy (
  company INTEGER NOT NULL PRIMARY KEY, daily TEXT NOT NULL, cap_base TEXT NOT NULL) STRICT
----
CREATE TABLE project (
  company INTEGER NOT NULL, id INTEGER NOT NULL, public_id BLOB NOT NULL, name TEXT NOT NULL, code TEXT, client BLOB,
  manager BLOB, starts TEXT, ends TEXT, budget INTEGER, description TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)), created_at INTEGER NOT NULL, version INTEGER NOT NULL,
  PRIMARY KEY (company, id), UNIQUE (company, public_id),
  FOREIGN KEY (company, client) REFERENCES party (company, public_id),
  FOREIGN KEY (company, manager) REFERENCES party (company, public_id),
  CHECK (starts <= ends), CHECK (budget >= 0)) STRICT
----
CREATE TABLE "earning" (
  company INTEGER NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('CLIENT', 'PROJECT')), grain INTEGER NOT NULL CHECK (grain IN (1, 2, 3)),
  period INTEGER NOT NULL, subject BLOB NOT NULL, revenue INTEGER NOT NULL, cost INTEGER NOT NULL, uncosted INTEGER NOT NULL,
  PRIMARY KEY (company, kind, grain, period, subject)) STRICT, WITHOUT ROWID
----
CREATE TABLE open_span (
  company INTEGER NOT NULL, account INTEGER NOT NULL, node INTEGER NOT NULL, partner BLOB NOT NULL, due TEXT NOT NULL,
  side INTEGER NOT NULL CHECK (side IN (-1, 1)), date TEXT NOT NULL, until TEXT NOT NULL, part INTEGER NOT NULL,
  PRIMARY KEY (company, account, node, partner, due, side, date, until), CHECK (until > date)) STRICT, WITHOUT ROWID
----
CREATE INDEX fact_subject ON fact (company, subject, seq)
----
CREATE INDEX kept_answer_age ON kept_answer (company, recorded_at)
----
CREATE INDEX entry_date ON entry (company, date, id)
----
CREATE UNIQUE INDEX party_code ON party (company, code_key) WHERE removed_at IS NULL
----
CREATE UNIQUE INDEX client_tax_number ON party (company, tax_number) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX party_there ON party (company, id, active) WHERE removed_at IS NULL
----
CREATE INDEX party_name ON party (company, name_key, id) WHERE removed_at IS NULL
----
CREATE INDEX client_there ON party (company, id, active) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX client_name ON party (company, name_key, id) WHERE client = 1 AND removed_at IS NULL
----
CREATE INDEX vendor_there ON party (company, id, active) WHERE vendor = 1 AND removed_at IS NULL
----
CREATE INDEX vendor_name ON party (company, name_key, id) WHERE vendor = 1 AND removed_at IS NULL
----
CREATE INDEX employee_there ON party (company, id, active) WHERE employee = 1 AND removed_at IS NULL
----
CREATE INDEX employee_name ON party (company, name_key, id) WHERE employee = 1 AND removed_at IS NULL
----
CREATE INDEX broker_there ON party (company, id, active) WHERE broker = 1 AND removed_at IS NULL
----
CREATE INDEX broker_name ON party (company, name_key, id) WHERE broker = 1 AND removed_at IS NULL
----
CREATE INDEX party_parent ON party (company, parent) WHERE parent IS NOT NULL
----
CREATE INDEX party_brought_by ON party (company, brought_by) WHERE brought_by IS NOT NULL
----
CREATE INDEX party_type ON party (company, type) WHERE type IS NOT NULL
----
CREATE INDEX party_segment ON party (company, segment) WHERE segment IS NOT NULL
----
CREATE INDEX contact_there ON contact (company, id, active)
----
CREATE INDEX contact_name ON contact (company, name_key, id)
----
CREATE UNIQUE INDEX contact_method_primary ON contact_method (company, contact, type) WHERE is_primary = 1
----
CREATE INDEX contact_method_value ON contact_method (company, type, value, contact)
----
CREATE UNIQUE INDEX contact_link_primary ON contact_link (company, party, as_role) WHERE is_primary = 1
----
CREATE INDEX contact_link_party ON contact_link (company, party, as_role, active, contact)
----
CREATE INDEX draft_line_partner ON draft_line (company, partner) WHERE partner IS NOT NULL
----
CREATE INDEX entry_line_account ON entry_line (company, account, date, entry, line, amount)
----
CREATE INDEX entry_line_partner ON entry_line (company, partner, account, date, entry, line, amount) WHERE partner IS NOT NULL
----
CREATE INDEX open_item_open ON open_item (company, account, partner, due, entry, line, date, open) WHERE open <> 0
----
CREATE INDEX allocation_debit ON allocation (company, debit_entry, debit_line)
----
CREATE INDEX allocation_credit ON allocation (company, credit_entry, credit_line)
----
CREATE INDEX invoice_list ON invoice (company, kind, status, id)
----
CREATE INDEX invoice_partner ON invoice (company, partner, kind, reference, status)
----
CREATE INDEX invoice_corrects ON invoice (company, corrects, id) WHERE corrects IS NOT NULL
----
CREATE INDEX invoice_date ON invoice (company, date, id)
----
CREATE INDEX payment_list ON payment (company, direction, id)
----
CREATE INDEX payment_partner ON payment (company, partner, id)
----
CREATE INDEX payment_date ON payment (company, date, id)
----
CREATE INDEX open_item_partner ON open_item (company, partner, date, entry, line)
----
CREATE INDEX item_kind ON item (company, kind, code_key, id, active)
----
CREATE INDEX item_category ON item (company, category, id)
----
CREATE UNIQUE INDEX site_name ON location (company, name_key) WHERE site IS NULL
----
CREATE INDEX location_site ON location (company, site) WHERE site IS NOT NULL
----
CREATE INDEX stock_event_series ON stock_event (company, series, id)
----
CREATE INDEX stock_event_item ON stock_event (company, item, id)
----
CREATE INDEX stock_event_place ON stock_event (company, place, id)
----
CREATE INDEX stock_event_reference ON stock_event (company, reference, id) WHERE reference IS NOT NULL
----
CREATE INDEX stock_event_batch ON stock_event (company, batch, id) WHERE batch IS NOT NULL
----
CREATE INDEX stock_event_in ON stock_event (company, item, id) WHERE reversal = 0 AND movement IN ('RECEIVE', 'PRODUCE')
----
CREATE UNIQUE INDEX stock_event_arrival ON stock_event (company, answers) WHERE answers IS NOT NULL AND reversal = 0
----
CREATE INDEX stock_level_site ON stock_level (company, site, item)
----
CREATE INDEX stock_level_place ON stock_level (company, place)
----
CREATE INDEX purchase_order_vendor ON purchase_order (company, vendor, id)
----
CREATE INDEX purchase_order_ship_to ON purchase_order (company, ship_to, id) WHERE ship_to IS NOT NULL
----
CREATE INDEX purchase_line_order ON purchase_line (company, purchase_order, id)
----
CREATE INDEX purchase_line_item ON purchase_line (company, item, purchase_order)
----
CREATE INDEX purchase_receipt_order ON purchase_receipt (company, purchase_order, id)
----
CREATE INDEX purchase_receipt_line_line ON purchase_receipt_line (company, line)
----
CREATE INDEX bom_line_user ON bom_line (company, component, output, place, quantity, scrap)
----
CREATE INDEX sales_order_customer ON sales_order (company, customer, id)
----
CREATE INDEX sales_order_broker ON sales_order (company, broker, id) WHERE broker IS NOT NULL
----
CREATE INDEX sales_order_channel ON sales_order (company, channel, id)
----
CREATE INDEX sales_order_ship_from ON sales_order (company, ship_from, id) WHERE ship_from IS NOT NULL
----
CREATE INDEX sales_line_order ON sales_line (company, sales_order, id)
----
CREATE INDEX sales_line_item ON sales_line (company, item, sales_order)
----
CREATE INDEX sales_shipment_order ON sales_shipment (company, sales_order, id)
----
CREATE INDEX sales_shipment_line_line ON sales_shipment_line (company, line)
----
CREATE INDEX sales_note_order ON sales_note (company, sales_order, id)
----
CREATE INDEX document_subject ON document (company, subject_kind, subject, id)
----
CREATE INDEX document_digest ON document (company, digest)
----
CREATE INDEX manufacturing_order_kind ON manufacturing_order (company, kind, id)
----
CREATE INDEX manufacturing_order_site ON manufacturing_order (company, site, kind, id)
----
CREATE INDEX manufacturing_line_order ON manufacturing_line (company, manufacturing_order, id)
----
CREATE INDEX manufacturing_line_item ON manufacturing_line (company, item, manufacturing_order)
----
CREATE INDEX manufacturing_input_component ON manufacturing_input (company, component, line)
----
CREATE INDEX manufacturing_receipt_order ON manufacturing_receipt (company, manufacturing_order, id)
----
CREATE INDEX manufacturing_receipt_line_line ON manufacturing_receipt_line (company, line)
----
CREATE INDEX manufacturing_receipt_line_location ON manufacturing_receipt_line (company, location, receipt)
----
CREATE INDEX manufacturing_consumption_line ON manufacturing_consumption (company, line, item, receipt, quantity)
----
CREATE UNIQUE INDEX bank_account_usual ON bank_account (company) WHERE usual = 1
----
CREATE INDEX asset_list ON asset (company, status, id)
----
CREATE INDEX asset_category ON asset (company, category, id) WHERE category IS NOT NULL
----
CREATE INDEX asset_due ON asset (company, next_due, id) WHERE next_due IS NOT NULL
----
CREATE INDEX asset_bill_line ON asset (company, bill_line, id) WHERE bill_line IS NOT NULL
----
CREATE INDEX asset_entry ON asset (company, entry) WHERE entry IS NOT NULL
----
CREATE INDEX asset_vendor ON asset (company, vendor, id) WHERE vendor IS NOT NULL
----
CREATE INDEX asset_month_entry ON asset_month (company, entry) WHERE entry IS NOT NULL
----
CREATE INDEX asset_disposal_buyer ON asset_disposal (company, buyer, asset) WHERE buyer IS NOT NULL
----
CREATE INDEX asset_disposal_entry ON asset_disposal (company, entry)
----
CREATE INDEX tax_supply_day ON tax_supply (company, day, entry)
----
CREATE UNIQUE INDEX bank_statement_reference ON bank_statement (company, account, reference) WHERE reference IS NOT NULL AND staged IS NULL
----
CREATE INDEX bank_statement_account ON bank_statement (company, account, date, id)
----
CREATE INDEX bank_statement_staged ON bank_statement (company, staged) WHERE staged IS NOT NULL
----
CREATE INDEX bank_line_amount ON bank_line (company, statement, amount, place)
----
CREATE INDEX bank_posting_open ON bank_posting (company, account, amount, date, entry, line) WHERE cleared_by IS NULL
----
CREATE INDEX bank_posting_cleared ON bank_posting (company, cleared_by) WHERE cleared_by IS NOT NULL
----
CREATE UNIQUE INDEX batch_transfer_once ON batch_transfer (company, payment) WHERE again = 0
----
CREATE INDEX batch_transfer_payment ON batch_transfer (company, payment, batch)
----
CREATE UNIQUE INDEX batch_salary_once ON batch_salary (company, run, employee) WHERE again = 0
----
CREATE INDEX payment_to_export ON payment (company, id)
  WHERE direction = 'OUTBOUND' AND method = 'BANK_TRANSFER' AND entry IS NOT NULL
----
CREATE UNIQUE INDEX budget_of_project ON budget (company, year, project) WHERE project IS NOT NULL
----
CREATE UNIQUE INDEX budget_of_company ON budget (company, year) WHERE project IS NULL
----
CREATE INDEX entry_line_project ON entry_line (company, project, date, account, amount) WHERE project IS NOT NULL
----
CREATE UNIQUE INDEX employment_person ON employment (company, person_id) WHERE person_id IS NOT NULL
----
CREATE INDEX employment_left ON employment (company, left_on, id) WHERE left_on IS NOT NULL
----
CREATE INDEX employment_department ON employment (company, department, id) WHERE department IS NOT NULL
----
CREATE INDEX employment_manager ON employment (company, manager, id) WHERE manager IS NOT NULL
----
CREATE INDEX leave_request_employee ON leave_request (company, employee, first_day)
----
CREATE INDEX leave_request_state ON leave_request (company, state, id)
----
CREATE UNIQUE INDEX attendance_open ON attendance (company, employee) WHERE went_at IS NULL
----
CREATE INDEX attendance_employee ON attendance (company, employee, came_at)
----
CREATE INDEX attendance_came ON attendance (company, came_at, id)
----
CREATE INDEX payroll_run_last_day ON payroll_run (company, last_day, id)
----
CREATE INDEX payroll_run_owed ON payroll_run (company, net, id) WHERE entry IS NOT NULL AND payment IS NULL
----
CREATE INDEX payroll_run_begun ON payroll_run (company, computed_at, id) WHERE concluded = 0
----
CREATE INDEX payslip_employment ON payslip (company, employment, period_last, run)
----
CREATE INDEX payment_batch_run ON payment_batch (company, run, id) WHERE run IS NOT NULL
----
CREATE INDEX stock_commitment_item ON stock_commitment (company, item, line, place)
----
CREATE UNIQUE INDEX project_code ON project (company, code) WHERE code IS NOT NULL
----
CREATE INDEX project_client ON project (company, client, id) WHERE client IS NOT NULL
----
CREATE INDEX project_manager ON project (company, manager, id) WHERE manager IS NOT NULL
----
CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries never change'); END
----
CREATE TRIGGER entry_never_leaves BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'posted entries are never deleted'); END
----
CREATE TRIGGER fact_stays BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts never change'); END
----
CREATE TRIGGER fact_never_leaves BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END
----
CREATE TRIGGER seal_stays BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'seals never change'); END
----
CREATE TRIGGER seal_never_leaves BEFORE DELETE ON seal BEGIN SELECT RAISE(ABORT, 'seals are never deleted'); END
----
CREATE TRIGGER entry_line_stays BEFORE UPDATE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines never change'); END
----
CREATE TRIGGER entry_line_never_leaves BEFORE DELETE ON entry_line BEGIN SELECT RAISE(ABORT, 'posted lines are never deleted'); END
----
CREATE TRIGGER open_item_stays BEFORE UPDATE OF company, entry, line, account, partner, date, due, amount ON open_item
BEGIN SELECT RAISE(ABORT, 'open items never change but in what is open'); END
----
CREATE TRIGGER open_item_never_leaves BEFORE DELETE ON open_item BEGIN SELECT RAISE(ABORT, 'open items are never deleted'); END
----
CREATE TRIGGER allocation_stays BEFORE UPDATE ON allocation BEGIN SELECT RAISE(ABORT, 'allocations never change'); END
----
CREATE TRIGGER allocation_never_leaves BEFORE DELETE ON allocation
BEGIN SELECT RAISE(ABORT, 'allocations are never deleted'); END
----
CREATE TRIGGER invoice_stays BEFORE UPDATE OF kind, partner, date, due, currency, pricing, tax_difference, net, tax, corrects, entry
  ON invoice WHEN OLD.status <> 'DRAFT' BEGIN SELECT RAISE(ABORT, 'posted documents never change'); END
----
CREATE TRIGGER invoice_never_leaves BEFORE DELETE ON invoice BEGIN SELECT RAISE(ABORT, 'documents are never deleted'); END
----
CREATE TRIGGER invoice_line_stays BEFORE UPDATE ON invoice_line BEGIN SELECT RAISE(ABORT, 'lines of documents never change'); END
----
CREATE TRIGGER invoice_line_never_leaves BEFORE DELETE ON invoice_line
  BEGIN SELECT RAISE(ABORT, 'lines of documents are never deleted'); END
----
CREATE TRIGGER payment_stays BEFORE UPDATE ON payment WHEN OLD.entry IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payments never change'); END
----
CREATE TRIGGER payment_never_leaves BEFORE DELETE ON payment BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END
----
CREATE TRIGGER stock_event_never_leaves BEFORE DELETE ON stock_event
  BEGIN SELECT RAISE(ABORT, 'events of stock are never deleted'); END
----
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
----
CREATE TRIGGER bank_line_stays BEFORE UPDATE ON bank_line BEGIN SELECT RAISE(ABORT, 'lines of statements never change'); END
----
CREATE TRIGGER bank_line_never_leaves BEFORE DELETE ON bank_line
WHEN (SELECT s.staged FROM bank_statement s WHERE s.company = OLD.company AND s.id = OLD.statement) IS NULL
BEGIN SELECT RAISE(ABORT, 'lines of statements are never deleted'); END
----
CREATE TRIGGER bank_statement_stays
BEFORE UPDATE OF company, id, public_id, account, date, reference, opening, closing, lines, staged ON bank_statement
WHEN OLD.staged IS NULL BEGIN SELECT RAISE(ABORT, 'statements never change'); END
----
CREATE TRIGGER bank_statement_never_leaves BEFORE DELETE ON bank_statement WHEN OLD.staged IS NULL
BEGIN SELECT RAISE(ABORT, 'statements are never deleted'); END
----
CREATE TRIGGER bank_posting_stays BEFORE UPDATE OF company, entry, line, account, date, amount ON bank_posting
BEGIN SELECT RAISE(ABORT, 'postings on bank accounts never change'); END
----
CREATE TRIGGER bank_posting_cleared_once BEFORE UPDATE OF cleared_by ON bank_posting
WHEN OLD.cleared_by IS NOT NULL AND NEW.cleared_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a posting is cleared once'); END
----
CREATE TRIGGER bank_posting_never_leaves BEFORE DELETE ON bank_posting
BEGIN SELECT RAISE(ABORT, 'postings on bank accounts are never deleted'); END
----
CREATE TRIGGER payment_batch_stays BEFORE UPDATE ON payment_batch BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER payment_batch_never_leaves BEFORE DELETE ON payment_batch BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
----
CREATE TRIGGER batch_transfer_stays BEFORE UPDATE ON batch_transfer BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER batch_transfer_never_leaves BEFORE DELETE ON batch_transfer BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
----
CREATE TRIGGER batch_salary_stays BEFORE UPDATE ON batch_salary BEGIN SELECT RAISE(ABORT, 'batches never change'); END
----
CREATE TRIGGER batch_salary_never_leaves BEFORE DELETE ON batch_salary BEGIN SELECT RAISE(ABORT, 'batches are never deleted'); END
----
CREATE TRIGGER payroll_run_stays BEFORE UPDATE ON payroll_run WHEN OLD.entry IS NOT NULL AND (OLD.payment IS NOT NULL
  OR NEW.entry IS NOT OLD.entry OR NEW.first_day <> OLD.first_day OR NEW.last_day <> OLD.last_day OR NEW.employees <> OLD.employees
  OR NEW.gross <> OLD.gross OR NEW.withheld <> OLD.withheld OR NEW.repaid <> OLD.repaid OR NEW.employer <> OLD.employer
  OR NEW.gratuity <> OLD.gratuity OR NEW.gratuity_paid <> OLD.gratuity_paid OR NEW.net <> OLD.net)
  BEGIN SELECT RAISE(ABORT, 'posted payroll never changes'); END
----
CREATE TRIGGER payroll_run_never_leaves BEFORE DELETE ON payroll_run WHEN OLD.entry IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payroll is never deleted'); END
----
CREATE TRIGGER payslip_stays BEFORE UPDATE ON payslip
  WHEN (SELECT r.entry FROM payroll_run r WHERE r.company = OLD.company AND r.id = OLD.run) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payslips never change'); END
----
CREATE TRIGGER payslip_never_leaves BEFORE DELETE ON payslip
  WHEN (SELECT r.entry FROM payroll_run r WHERE r.company = OLD.company AND r.id = OLD.run) IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'posted payslips are never deleted'); END
----
CREATE TRIGGER payslip_never_joins BEFORE INSERT ON payslip
  WHEN (SELECT r.concluded FROM payroll_run r WHERE r.company = NEW.company AND r.id = NEW.run) = 1
  BEGIN SELECT RAISE(ABORT, 'no payslip joins a run that was concluded'); END
----
CREATE TRIGGER stock_event_stays BEFORE UPDATE ON stock_event BEGIN SELECT RAISE(ABORT, 'events of stock never change'); END
