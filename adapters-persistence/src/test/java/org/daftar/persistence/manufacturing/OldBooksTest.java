package org.daftar.persistence.manufacturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.stock.Purpose;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.ports.ledger.DraftEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What begins in books that were there before: it opens with a balance that is booked, or it is refused until it can be. */
@ParameterizedClass
@EnumSource(Database.class)
class OldBooksTest {

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private Installation installation;
    private Company alpha;

    @BeforeEach
    void open() {
        installation = Installation.on(database, directory);
        alpha = installation.alpha();
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void R09_making_things_is_refused_where_the_chart_is_older_than_it_until_an_account_has_the_role()
            throws Exception {
        var making = Making.of(alpha, Kind.PRODUCTION);
        var chair = making.house().product("CHAIR");
        making.bill(chair, of(making.found(making.house().material("STEEL"), "100", "2"), "3"));
        var order = making.placed(line(chair, "10", "1"));
        withoutRole(AccountRole.CONVERSION_APPLIED);
        assertThatThrownBy(() -> making.received(order, "4"))
                .hasMessageContaining("Open one of subtype COST_OF_SALES and give it that role");
        refused("role_unassigned", () -> making.received(order, "4"));
        assertThat(alpha.balance("1200")).isEqualTo("200.00");
        assertThat(installation.brokenLaws()).isEmpty();
        assertThat(roles()).doesNotContainKey(AccountRole.CONVERSION_APPLIED);
        assign("1010", "other_subtype");
        installation.daftar().chart().assign(alpha.owner(), AccountRole.CONVERSION_APPLIED, opened("5390"));
        making.received(order, "4");
        assertThat(alpha.balance("5390")).isEqualTo("-4.00");
        refused("role_assigned", () -> installation
                .daftar()
                .chart()
                .assign(alpha.owner(), AccountRole.CONVERSION_APPLIED, alpha.account("5310")));
    }

    @Test
    void R09_stock_begins_in_books_with_history_by_events_that_open_it_and_by_nothing_else() {
        var day = LocalDate.of(2026, 1, 5);
        post(alpha.entry(day, "1010", "3000", "1000"));
        var byHand = flaws(() -> post(alpha.entry(day, "1200", "3900", "50")));
        assertThat(byHand.stream().map(Flaw::code)).contains("control_account");
        var making = Making.of(alpha, Kind.WORK);
        var steel = making.house().material("STEEL");
        installation
                .daftar()
                .stock()
                .adjust(
                        alpha.owner(),
                        making.house().of(steel, making.site(), "25"),
                        Optional.of(new BigDecimal("2")),
                        Purpose.OPENING);
        assertThat(alpha.balance("1200")).isEqualTo("50.00");
        assertThat(alpha.balance("3900")).isEqualTo("-50.00");
    }

    private void post(DraftEntry entry) {
        installation.daftar().ledger().record(alpha.owner(), entry);
    }

    private void assign(String code, String refusal) {
        assertThat(flaws(() -> installation
                                .daftar()
                                .chart()
                                .assign(alpha.owner(), AccountRole.CONVERSION_APPLIED, alpha.account(code)))
                        .stream()
                        .map(Flaw::code))
                .containsExactly(refusal);
    }

    private AccountId opened(String code) {
        return installation
                .daftar()
                .chart()
                .open(
                        alpha.owner(),
                        new NewAccount(
                                new AccountCode(code),
                                "Conversion applied since",
                                Subtype.COST_OF_SALES,
                                Optional.empty(),
                                Optional.empty(),
                                true));
    }

    private Map<AccountRole, AccountId> roles() {
        return installation.daftar().read().accounts().roles(alpha.books());
    }

    /** As it was in books that were founded before there was the role. */
    private void withoutRole(AccountRole role) throws SQLException {
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement()) {
            statement.executeUpdate("DELETE FROM account_role WHERE role = '" + role.name() + "'");
        }
    }
}
