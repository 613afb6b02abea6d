CREATE TRIGGER invoice_stays BEFORE UPDATE OF kind, partner, date, due, currency, pricing, tax_difference, net, tax, corrects, entry
  ON invoice WHEN OLD.status <> 'DRAFT' BEGIN SELECT RAISE(ABORT, 'posted documents never change'); END
----
CREATE TRIGGER invoice_never_leaves BEFORE DELETE ON invoice BEGIN SELECT RAISE(ABORT, 'documents are never deleted'); END
----
CREATE TRIGGER invoice_line_stays BEFORE UPDATE ON invoice_line BEGIN SELECT RAISE(ABORT, 'lines of documents never change'); END
----
CREATE TRIGGER invoice_line_never_leaves BEFORE DELETE ON invoice_line
  BEGIN SELECT RAISE(ABORT, 'lines of documents are never deleted'); END
