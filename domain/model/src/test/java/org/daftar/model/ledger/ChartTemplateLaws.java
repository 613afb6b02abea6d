package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daftar.model.ledger.ChartTemplate.Row;

/** What every chart a company can begin with is, so that each posting rule finds its accounts. */
class ChartTemplateLaws {

    /** A posting rule keeps these accounts equal to its sub-ledger, so they must not be open to anybody's pen. */
    private static final Map<AccountRole, Subtype> CONTROL = Map.of(
            AccountRole.RECEIVABLE, Subtype.RECEIVABLE,
            AccountRole.PAYABLE, Subtype.PAYABLE,
            AccountRole.INVENTORY, Subtype.INVENTORY,
            AccountRole.WORK_IN_PROGRESS, Subtype.WORK_IN_PROGRESS,
            AccountRole.GRNI, Subtype.GRNI,
            AccountRole.INPUT_VAT, Subtype.INPUT_TAX,
            AccountRole.OUTPUT_VAT, Subtype.OUTPUT_TAX,
            AccountRole.SALARIES_PAYABLE, Subtype.PAYROLL);

    private static final Map<Character, AccountType> CLASSES = Map.of(
            '1', AccountType.ASSET,
            '2', AccountType.LIABILITY,
            '3', AccountType.EQUITY,
            '4', AccountType.INCOME,
            '5', AccountType.EXPENSE,
            '6', AccountType.EXPENSE);

    @Property
    void a_template_is_found_by_its_code(@ForAll ChartTemplate template) {
        assertThat(ChartTemplate.of(template.code())).contains(template);
    }

    @Property
    void codes_and_names_of_accounts_are_given_once(@ForAll ChartTemplate template) {
        assertThat(template.rows())
                .extracting(row -> new AccountCode(row.code()))
                .doesNotHaveDuplicates();
        assertThat(template.rows()).extracting(Row::name).doesNotHaveDuplicates();
    }

    @Property
    void the_first_digit_of_a_code_tells_the_type_of_the_account(@ForAll ChartTemplate template) {
        assertThat(template.rows())
                .allMatch(row ->
                        CLASSES.get(row.code().charAt(0)) == row.subtype().type());
    }

    @Property
    void every_role_has_one_account(@ForAll ChartTemplate template) {
        assertThat(template.rows().stream().flatMap(row -> row.role().stream()).toList())
                .containsExactlyInAnyOrder(AccountRole.values());
    }

    @Property
    void control_accounts_are_of_the_kind_that_hands_may_not_write_to_freely(@ForAll ChartTemplate template) {
        var byRole = template.rows().stream()
                .filter(row -> row.role().isPresent())
                .collect(Collectors.toMap(row -> row.role().orElseThrow(), Row::subtype));
        assertThat(byRole).containsAllEntriesOf(CONTROL);
        assertThat(CONTROL.values()).noneMatch(subtype -> subtype.manual() == Subtype.Manual.OPEN);
    }

    @Property
    void there_is_an_account_for_cash_and_one_for_the_bank(@ForAll ChartTemplate template) {
        assertThat(template.rows().stream()
                        .filter(row -> row.subtype().isCash())
                        .flatMap(row -> row.role().stream()))
                .contains(AccountRole.CASH, AccountRole.BANK);
    }
}
