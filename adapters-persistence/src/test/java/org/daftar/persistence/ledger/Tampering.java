package org.daftar.persistence.ledger;

import java.util.List;

/**
 * What an operator might do to the books of {@link TamperedSite}, the law that notices, and what it has to name. In them
 * {@code :c} is the company.
 */
enum Tampering {
    AN_ENTRY_TAKEN_OUT(
            "history-is-chained",
            "JE/2026/00003",
            "DELETE FROM entry_line WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)",
            "DELETE FROM entry WHERE company = :c AND seq = 3"),
    AN_ENTRY_TAKEN_OUT_AND_THE_REST_MOVED_UP(
            "history-is-chained",
            "JE/2026/00002",
            "DELETE FROM entry_line WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)",
            "DELETE FROM entry WHERE company = :c AND seq = 3",
            "UPDATE entry SET seq = seq - 1, number = number - 1 WHERE company = :c AND seq = 4",
            "UPDATE entry SET seq = seq - 1, number = number - 1 WHERE company = :c AND seq = 5"),
    THE_LAST_ENTRY_CUT_OFF(
            "history-is-chained",
            "the head says entry 5",
            "DELETE FROM entry_line WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 5)",
            "DELETE FROM entry WHERE company = :c AND seq = 5"),
    AN_ENTRY_PUT_IN(
            "history-is-chained",
            "JE/2026/00005",
            """
            INSERT INTO entry SELECT company, id + 1000, posted_by, 6, journal, year, 5, date, currency, source_kind, source_id,
              reversal_of, created_at, recorded_at, posted_by, text_digest, content_digest, hash
            FROM entry WHERE company = :c AND seq = 5""",
            "INSERT INTO entry_line SELECT company, entry + 1000, line, account, date, amount, partner, project, due FROM entry_line"
                    + " WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 5)"),
    TWO_ENTRIES_EXCHANGED(
            "history-is-chained",
            "JE/2026/00003",
            "UPDATE entry SET seq = 99 WHERE company = :c AND seq = 3",
            "UPDATE entry SET seq = 3 WHERE company = :c AND seq = 4",
            "UPDATE entry SET seq = 4 WHERE company = :c AND seq = 99"),
    A_NUMBER_SKIPPED(
            "numbers-are-gapless",
            "JE/2026/00009 follows number 3",
            "UPDATE entry SET number = 9 WHERE company = :c AND seq = 5"),
    THE_NEXT_NUMBER_SET(
            "numbers-are-gapless",
            "GEN/2026 goes on after 40",
            "UPDATE series SET last_number = 40 WHERE company = :c AND year = 2026"),
    A_LINE_TAKEN_OUT(
            "entries-balance",
            "entry 3",
            "DELETE FROM entry_line WHERE company = :c AND line = 2"
                    + " AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"),
    TWO_LINES_TAKEN_OUT(
            "entries-balance",
            "entry 3",
            "DELETE FROM entry_line WHERE company = :c"
                    + " AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"),
    TWO_LINES_PUT_IN(
            "posted-is-immutable",
            "JE/2026/00002",
            """
            INSERT INTO entry_line SELECT company, entry, line + 2, account, date, amount, partner, project, due FROM entry_line
            WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"""),
    LINES_OF_NO_ENTRY(
            "balances-are-folds",
            "lines, the entries have",
            """
            INSERT INTO entry_line SELECT company, entry + 1000, line, account, date, amount, partner, project, due FROM entry_line
            WHERE company = :c AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"""),
    BOTH_AMOUNTS_RAISED(
            "posted-is-immutable",
            "JE/2026/00002",
            "UPDATE entry_line SET amount = amount * 2 WHERE company = :c"
                    + " AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"),
    A_PARTNER_TAKEN_OUT(
            "partners-are-parties", "entry 3 names a partner who is no party", "DELETE FROM party WHERE company = :c"),
    A_LINK_TURNED_TO_NOBODY(
            "partners-are-parties", "speaks for nobody", "UPDATE contact_link SET party = 99999 WHERE company = :c"),
    TWO_FIRST_TO_ASK_FOR(
            "one-primary-contact",
            "2 contacts are the primary one",
            "DROP INDEX IF EXISTS contact_link_primary",
            "UPDATE contact_link SET is_primary = 1 WHERE company = :c"),
    TWO_FIRST_WAYS(
            "one-primary-contact",
            "primary methods of one type",
            "DROP INDEX IF EXISTS contact_method_primary",
            "UPDATE contact_method SET is_primary = 1 WHERE company = :c"),
    A_TEXT_TAKEN_OUT_AND_ITS_SALT_LEFT(
            "posted-is-immutable",
            "JE/2026/00002",
            "DELETE FROM line_text WHERE company = :c"
                    + " AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"),
    LINES_TURNED_TO_ANOTHER_ACCOUNT(
            "posted-is-immutable",
            "JE/2026/00002",
            "UPDATE entry_line SET account = (SELECT id FROM account WHERE company = :c AND code = '1020')"
                    + " WHERE company = :c AND line = 1"
                    + " AND entry = (SELECT id FROM entry WHERE company = :c AND seq = 3)"),
    TWO_ACCOUNTS_EXCHANGED(
            "posted-is-immutable",
            "JE/2025/00001",
            "UPDATE account SET id = 999999 WHERE company = :c AND code = '1010'",
            "UPDATE account SET id = (SELECT min(account) FROM entry_line WHERE company = :c) WHERE company = :c AND code = '1020'"),
    AN_ACCOUNT_TAKEN_OUT("entries-balance", "entry 1", "DELETE FROM account WHERE company = :c AND code = '1010'"),
    A_BALANCE_RAISED(
            "balances-are-folds",
            "1010",
            "UPDATE movement SET debit = debit + 1 WHERE company = :c"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    A_YEAR_RAISED(
            "balances-are-folds",
            "1010",
            "UPDATE movement SET debit = debit + 1 WHERE company = :c AND grain = 1 AND period = 2026"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    MORE_LINES_COUNTED(
            "balances-are-folds",
            "1010",
            "UPDATE movement SET lines = lines + 1 WHERE company = :c"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    A_MONTH_MOVED(
            "balances-are-folds",
            "1010",
            "UPDATE movement SET period = 202611 WHERE company = :c AND grain = 2 AND period = 202602"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    A_DAY_MOVED_IN_ITS_MONTH(
            "balances-are-folds",
            "1010",
            "UPDATE movement SET period = 20260227 WHERE company = :c AND grain = 3 AND period = 20260203"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    A_MOVEMENT_TAKEN_OUT(
            "balances-are-folds",
            "1010",
            "DELETE FROM movement WHERE company = :c AND period IN (2026, 202602, 20260203)"
                    + " AND account = (SELECT id FROM account WHERE company = :c AND code = '1010')"),
    A_MOVEMENT_PUT_IN(
            "balances-are-folds",
            "1020",
            "INSERT INTO movement SELECT :c, id, 1, 2026, 5, 0, 0, 1 FROM account WHERE company = :c AND code = '1020'",
            "INSERT INTO movement SELECT :c, id, 2, 202602, 5, 0, 0, 1 FROM account WHERE company = :c AND code = '1020'",
            "INSERT INTO movement SELECT :c, id, 3, 20260203, 5, 0, 0, 1 FROM account WHERE company = :c AND code = '1020'"),
    THE_HEAD_TURNED_BACK(
            "history-is-chained",
            "the head says entry 4",
            "UPDATE head SET entry_seq = 4, chain_hash = (SELECT hash FROM entry WHERE company = :c AND seq = 4)"
                    + " WHERE company = :c"),
    THE_COUNT_OF_DRAFTS_SET("numbers-are-gapless", "7 drafts", "UPDATE head SET drafts = 7 WHERE company = :c"),
    A_FACT_TAKEN_OUT("trail-is-complete", "fact 4", "DELETE FROM fact WHERE company = :c AND seq = 4"),
    THE_LAST_FACT_CUT_OFF(
            "trail-is-complete",
            "the last one is",
            "DELETE FROM fact WHERE company = :c AND seq = (SELECT fact_seq FROM head WHERE company = :c)"),
    A_FACT_RENUMBERED("trail-is-complete", "fact 4", "UPDATE fact SET seq = 400 WHERE company = :c AND seq = 4"),
    A_FACT_PUT_IN(
            "trail-is-complete",
            "fact 103 is missing",
            "INSERT INTO fact SELECT company, seq + 100, recorded_at, app_user, request, address, action, subject_kind, subject,"
                    + " changes FROM fact WHERE company = :c AND seq = 4"),
    THE_LOCK_TAKEN_AWAY(
            "trail-is-complete", "2025-12-31", "UPDATE company SET locked_through = NULL WHERE company = :c"),
    A_FACT_OF_A_LOCK_MADE_UNREADABLE(
            "trail-is-complete",
            "fact",
            "UPDATE fact SET changes = '[[\"lockedThrough\",null,\"soon\"]]' WHERE company = :c AND action = 'period.locked'");

    final String law;
    final String place;
    final List<String> sql;

    Tampering(String law, String place, String... sql) {
        this.law = law;
        this.place = place;
        this.sql = List.of(sql);
    }
}
