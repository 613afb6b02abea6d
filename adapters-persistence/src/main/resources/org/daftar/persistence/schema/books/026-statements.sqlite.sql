INSERT INTO bank_posting (company, entry, line, account, date, amount)
SELECT l.company, l.entry, l.line, l.account, l.date, l.amount
FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account WHERE a.subtype = 'BANK'
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
