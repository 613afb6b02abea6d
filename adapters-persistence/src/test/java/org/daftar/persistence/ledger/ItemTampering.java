package org.daftar.persistence.ledger;

import java.util.List;

/** What an operator might do to who owes whom in the owed books of {@link TamperedSite}, as {@link Tampering}. */
enum ItemTampering {
    MORE_LEFT_OPEN(
            "allocations-fit",
            "40.00 AED",
            "UPDATE open_item SET open = open + 100 WHERE company = :c AND amount = 10000"),
    AN_ITEM_SAID_TO_BE_SETTLED(
            "allocations-fit",
            "its allocations leave",
            "UPDATE open_item SET open = 0, last_moved = '2026-06-01' WHERE company = :c AND amount = 10000"),
    SETTLED_ON_ANOTHER_DAY(
            "allocations-fit",
            "on another day",
            "UPDATE open_item SET last_moved = '2026-06-04' WHERE company = :c AND amount = 4000"),
    FREE_ON_ANOTHER_DAY(
            "allocations-fit",
            "free on another day",
            "UPDATE open_item SET free_from = '2026-06-04' WHERE company = :c AND amount = 10000"),
    AN_ALLOCATION_RAISED(
            "allocations-fit",
            "its allocations leave",
            "UPDATE allocation SET amount = amount + 1 WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_TAKEN_OUT(
            "allocations-fit", "its allocations leave", "DELETE FROM allocation WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_PUT_EARLIER(
            "allocations-fit",
            "before there is something to settle",
            "UPDATE allocation SET effective = '2026-04-19' WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_BEYOND_ITS_ITEMS(
            "allocations-fit",
            "-20.00 AED open of 100.00 AED",
            "UPDATE allocation SET amount = 12000 WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_TURNED_TO_ANOTHER_PARTNER(
            "allocations-fit",
            "what it cannot settle",
            "UPDATE allocation SET credit_entry = (SELECT entry FROM open_item WHERE company = :c AND amount = -4000)"
                    + " WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_OF_NOTHING(
            "allocations-fit",
            "its allocations leave",
            "UPDATE allocation SET debit_line = 77 WHERE company = :c AND amount = 6000"),
    AN_ALLOCATION_PUT_IN(
            "allocations-fit",
            "is of no item",
            """
            INSERT INTO allocation (company, id, public_id, debit_entry, debit_line, credit_entry, credit_line, amount, effective,
              recorded_at)
            SELECT m.company, m.id + 1000, e.public_id, debit_entry, 77, credit_entry, 77, amount, effective, m.recorded_at
            FROM allocation m JOIN entry e ON e.company = m.company AND e.id = m.debit_entry
            WHERE m.company = :c AND m.amount = 6000"""),
    A_RELEASE_TAKEN_OUT(
            "allocations-fit",
            "its allocations leave",
            "DELETE FROM allocation WHERE company = :c AND releases IS NOT NULL"),
    A_RELEASE_OF_SOMETHING_ELSE(
            "allocations-fit",
            "of what was not allocated",
            "UPDATE allocation SET releases = (SELECT id FROM allocation WHERE company = :c AND amount = 6000)"
                    + " WHERE company = :c AND releases IS NOT NULL"),
    AN_ITEM_TAKEN_OUT("subledger-equals-control", "1100", "DELETE FROM open_item WHERE company = :c AND amount = 500"),
    A_SETTLED_ITEM_TAKEN_OUT(
            "allocations-fit", "its allocations leave", "DELETE FROM open_item WHERE company = :c AND amount = 10000"),
    AN_ITEM_PUT_IN(
            "subledger-equals-control",
            "is not its line",
            """
            INSERT INTO open_item (company, entry, line, account, partner, date, due, amount, open, free_from,
              last_moved)
            SELECT company, entry, line + 1, account, partner, date, due, amount, open, free_from, last_moved FROM open_item
            WHERE company = :c AND amount = 10000"""),
    AN_ITEM_OF_NO_LINE(
            "subledger-equals-control",
            "has no line",
            "UPDATE open_item SET line = 9 WHERE company = :c AND amount = 500"),
    AN_ITEM_TURNED_TO_ANOTHER_PARTNER(
            "subledger-equals-control",
            "is not its line",
            "UPDATE open_item SET partner = (SELECT partner FROM open_item WHERE company = :c AND amount = -4000)"
                    + " WHERE company = :c AND amount = 10000"),
    AN_ITEM_DUE_LATER(
            "subledger-equals-control",
            "is not its line",
            "UPDATE open_item SET due = '2026-12-31' WHERE company = :c AND amount = 10000"),
    A_PAST_DAY_RAISED(
            "subledger-equals-control",
            "is kept otherwise than allocations say",
            "UPDATE open_span SET part = part + 1 WHERE company = :c AND part = 6000"),
    A_PAST_SPAN_CUT(
            "subledger-equals-control",
            "is kept otherwise than allocations say",
            "DELETE FROM open_span WHERE company = :c AND node = (SELECT max(node) FROM open_span WHERE company = :c)"),
    A_PAST_SPAN_PUT_ELSEWHERE(
            "subledger-equals-control",
            "where nobody looks for it",
            "UPDATE open_span SET node = node + 1 WHERE company = :c AND part = 6000"),
    A_PAST_SPAN_OF_NOBODY(
            "allocations-fit",
            "is of no item",
            "UPDATE open_span SET partner = (SELECT public_id FROM account WHERE company = :c AND code = '1100')"
                    + " WHERE company = :c AND part = 6000"),
    A_PAST_SPAN_ON_ANOTHER_ACCOUNT(
            "allocations-fit",
            "is of no item",
            "UPDATE open_span SET account = (SELECT id FROM account WHERE company = :c AND code = '4000')"
                    + " WHERE company = :c AND part = 6000"),
    A_PAST_SPAN_DUE_LATER(
            "subledger-equals-control",
            "is kept otherwise than allocations say",
            "UPDATE open_span SET due = '2031-01-31' WHERE company = :c AND part = 6000");

    final String law;
    final String place;
    final List<String> sql;

    ItemTampering(String law, String place, String... sql) {
        this.law = law;
        this.place = place;
        this.sql = List.of(sql);
    }
}
