INSERT INTO open_item (company, entry, line, account, partner, date, due, amount, open, free_from)
SELECT l.company, l.entry, l.line, l.account, l.partner, l.date, l.date, l.amount, l.amount, l.date
FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account WHERE a.subtype IN ('RECEIVABLE', 'PAYABLE')
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
CREATE TRIGGER once_open_stays BEFORE UPDATE ON once_open BEGIN SELECT RAISE(ABORT, 'what was open will never change'); END
----
CREATE TRIGGER once_open_never_leaves BEFORE DELETE ON once_open
BEGIN SELECT RAISE(ABORT, 'what was open is never deleted'); END
