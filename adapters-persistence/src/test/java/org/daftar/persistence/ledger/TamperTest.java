package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.sql.SQLException;
import java.util.List;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.persistence.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes the books behind their back, with every right of the database's operator, is found out. */
@ParameterizedClass
@EnumSource(Database.class)
class TamperTest {

    /** By its number or its place in the chain, as they were or are; a changed place leaves a gap before the next one. */
    private static final String PLACE = ".*(/00002|/00102|entry 3 |entry 4\\)).*";

    @Parameter
    Database database;

    private TamperedSite site;

    @BeforeEach
    void open() {
        site = new TamperedSite(database);
    }

    @Test
    void books_that_nobody_touched_are_clean() {
        assertThat(site.newBooks().verify()).allMatch(Verdict::holds, "holds");
    }

    @Test
    void R77_any_changed_field_of_a_posted_entry_is_found_and_its_number_named() {
        var fields = site.newBooks().fieldsOf("entry", "entry_line", "entry_text", "line_text");
        assertThat(fields).hasSizeGreaterThan(25);
        assertSoftly(softly -> {
            for (var field : fields) {
                var books = site.newBooks();
                books.flip(field);
                softly.assertThat(found(books)).as("%s", field).anyMatch(told -> told.matches(PLACE));
            }
        });
    }

    @Test
    void R76_R77_R79_whatever_is_taken_out_put_in_moved_or_summed_up_otherwise_is_found_and_the_place_named() {
        assertSoftly(softly -> {
            for (var tampering : Tampering.values()) {
                var books = site.newBooks();
                books.run(tampering.sql);
                softly.assertThat(found(books))
                        .as("%s", tampering)
                        .anyMatch(told -> told.startsWith(tampering.law + ": ") && told.contains(tampering.place));
            }
        });
    }

    @Test
    void books_in_which_items_are_settled_and_nobody_touched_are_clean() {
        assertThat(site.newOwedBooks().verify()).allMatch(Verdict::holds, "holds");
    }

    @Test
    void R75_whatever_is_kept_of_who_owes_whom_and_does_not_follow_from_the_lines_is_found() {
        assertSoftly(softly -> {
            for (var tampering : ItemTampering.values()) {
                var books = site.newOwedBooks();
                books.run(tampering.sql);
                softly.assertThat(found(books))
                        .as("%s", tampering)
                        .anyMatch(told -> told.startsWith(tampering.law + ": ") && told.contains(tampering.place));
            }
        });
    }

    @Test
    void R79_the_database_itself_refuses_to_change_or_delete_what_is_posted() throws SQLException {
        var books = site.newOwedBooks();
        var attempts = List.of(
                "UPDATE entry SET number = 7",
                "DELETE FROM entry",
                "UPDATE entry_line SET amount = 7",
                "DELETE FROM entry_line",
                "UPDATE fact SET action = 'nothing'",
                "DELETE FROM fact",
                "UPDATE open_item SET amount = 7",
                "DELETE FROM open_item",
                "UPDATE allocation SET amount = 7",
                "DELETE FROM allocation");
        assertSoftly(softly -> {
            for (var attempt : attempts) {
                softly.assertThatThrownBy(() -> books.runGuarded(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*never (change|deleted).*");
            }
        });
    }

    @Test
    void the_database_itself_refuses_to_leave_more_open_than_there_is_or_to_settle_more() {
        var books = site.newOwedBooks();
        var attempts = List.of(
                "UPDATE open_item SET open = amount * 2",
                "UPDATE open_item SET open = -open WHERE open <> 0",
                "UPDATE open_item SET last_moved = NULL",
                "UPDATE open_item SET free_from = '1999-01-01'");
        assertSoftly(softly -> {
            for (var attempt : attempts) {
                softly.assertThatThrownBy(() -> books.runGuarded(attempt))
                        .as(attempt)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?is).*check.*");
            }
        });
    }

    private static List<String> found(TamperedSite.Tampered books) {
        return books.verify().stream()
                .filter(verdict -> !verdict.holds())
                .map(verdict -> verdict.law() + ": " + verdict.counterExample().orElseThrow())
                .toList();
    }
}
