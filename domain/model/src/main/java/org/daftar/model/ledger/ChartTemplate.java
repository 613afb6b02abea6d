package org.daftar.model.ledger;

import static org.daftar.model.ledger.Subtype.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charts a new company can begin with: UAE trading and manufacturing companies. Codes and roles are those every
 * posting rule starts from; a company adds and renames as it likes.
 */
public enum ChartTemplate {
    UAE_TRADING("uae-trading", List.of()),
    UAE_MANUFACTURING(
            "uae-manufacturing",
            List.of(
                    row("1205", "Raw materials in process", CURRENT_ASSET, null),
                    row("5320", "Factory overheads", COST_OF_SALES, null),
                    row("5330", "Factory wages", COST_OF_SALES, null)));

    /** @param role empty for accounts that no posting rule names */
    public record Row(String code, String name, Subtype subtype, Optional<AccountRole> role) {}

    private static final class Common {

        private static final List<Row> ROWS = List.of(
                row("1000", "Cash on hand", FUNDS, AccountRole.CASH),
                row("1010", "Bank", BANK, AccountRole.BANK),
                row("1020", "Card clearing", FUNDS, AccountRole.CARD_CLEARING),
                row("1100", "Accounts receivable", RECEIVABLE, AccountRole.RECEIVABLE),
                row("1150", "Input VAT", INPUT_TAX, AccountRole.INPUT_VAT),
                row("1160", "Prepaid expenses", CURRENT_ASSET, null),
                row("1170", "Loans and advances to employees", CURRENT_ASSET, AccountRole.EMPLOYEE_ADVANCES),
                row("1200", "Inventory", INVENTORY, AccountRole.INVENTORY),
                row("1220", "Work in progress", WORK_IN_PROGRESS, AccountRole.WORK_IN_PROGRESS),
                row("1500", "Fixed assets at cost", FIXED_ASSET, AccountRole.FIXED_ASSETS),
                row("1510", "Accumulated depreciation", ACCUMULATED_DEPRECIATION, AccountRole.ACCUMULATED_DEPRECIATION),
                row("2000", "Accounts payable", PAYABLE, AccountRole.PAYABLE),
                row("2050", "Goods received, not invoiced", GRNI, AccountRole.GRNI),
                row("2060", "Landed cost clearing", CLEARING, AccountRole.LANDED_COST_CLEARING),
                row("2070", "Conversion accrued", CLEARING, AccountRole.CONVERSION_ACCRUED),
                row("2100", "Output VAT", OUTPUT_TAX, AccountRole.OUTPUT_VAT),
                row("2200", "Customer deposits", CUSTOMER_DEPOSITS, AccountRole.CUSTOMER_DEPOSITS),
                row("2210", "Store credit", CUSTOMER_DEPOSITS, AccountRole.STORE_CREDIT),
                row("2300", "Salaries payable", PAYROLL, AccountRole.SALARIES_PAYABLE),
                row("2310", "Payroll deductions", PAYROLL, AccountRole.PAYROLL_DEDUCTIONS),
                row("2320", "Employer contributions", PAYROLL, AccountRole.EMPLOYER_CONTRIBUTIONS),
                row("2330", "End-of-service provision", PROVISION, AccountRole.GRATUITY_PROVISION),
                row("2400", "Accrued expenses", CURRENT_LIABILITY, null),
                row("2500", "Bank loans", LOAN, null),
                row("3000", "Share capital", CAPITAL, null),
                row("3200", "Retained earnings", Subtype.RETAINED_EARNINGS, AccountRole.RETAINED_EARNINGS),
                row("3900", "Opening balance equity", Subtype.OPENING_EQUITY, AccountRole.OPENING_EQUITY),
                row("4000", "Sales", Subtype.REVENUE, AccountRole.REVENUE),
                row("4080", "Sales returns", Subtype.REVENUE, AccountRole.SALES_RETURNS),
                row("4800", "Other income", Subtype.OTHER_INCOME, AccountRole.OTHER_INCOME),
                row("4900", "Gain on disposal of assets", Subtype.OTHER_INCOME, AccountRole.ASSET_GAIN),
                row("5000", "Cost of goods sold", COST_OF_SALES, AccountRole.COST_OF_GOODS_SOLD),
                row("5100", "Purchase price variance", COST_OF_SALES, AccountRole.PURCHASE_PRICE_VARIANCE),
                row("5200", "Inventory gain and loss", COST_OF_SALES, AccountRole.INVENTORY_ADJUSTMENT),
                row("5210", "Scrap", COST_OF_SALES, AccountRole.SCRAP),
                row("5300", "Production variance", COST_OF_SALES, AccountRole.PRODUCTION_VARIANCE),
                row("5310", "Conversion applied", COST_OF_SALES, AccountRole.CONVERSION_APPLIED),
                row("6000", "Salaries and wages", OPERATING_EXPENSE, AccountRole.SALARY_EXPENSE),
                row("6010", "Employer contributions expense", OPERATING_EXPENSE, AccountRole.EMPLOYER_EXPENSE),
                row("6020", "End-of-service expense", OPERATING_EXPENSE, AccountRole.GRATUITY_EXPENSE),
                row("6030", "Rent", OPERATING_EXPENSE, null),
                row("6040", "Utilities", OPERATING_EXPENSE, null),
                row("6050", "Marketing", OPERATING_EXPENSE, null),
                row("6060", "Licences and professional fees", OPERATING_EXPENSE, null),
                row("6100", "Depreciation", Subtype.DEPRECIATION, AccountRole.DEPRECIATION_EXPENSE),
                row("6200", "Bank charges", OTHER_EXPENSE, AccountRole.BANK_CHARGES),
                row("6220", "Small differences written off", OTHER_EXPENSE, AccountRole.SMALL_DIFFERENCES),
                row("6900", "Loss on disposal of assets", OTHER_EXPENSE, AccountRole.ASSET_LOSS));
    }

    private final String code;
    private final List<Row> special;

    ChartTemplate(String code, List<Row> special) {
        this.code = code;
        this.special = special;
    }

    public static Optional<ChartTemplate> of(String code) {
        return Stream.of(values())
                .filter(template -> template.code.equals(code))
                .findFirst();
    }

    /** Of which kind an account is that posting rules use for this: every chart begins with one. */
    public static Subtype subtypeOf(AccountRole role) {
        return Common.ROWS.stream()
                .filter(row -> row.role().filter(role::equals).isPresent())
                .map(Row::subtype)
                .findFirst()
                .orElseThrow();
    }

    public String code() {
        return code;
    }

    public List<Row> rows() {
        return Stream.concat(Common.ROWS.stream(), special.stream()).toList();
    }

    private static Row row(String code, String name, Subtype subtype, @Nullable AccountRole role) {
        return new Row(code, name, subtype, Optional.ofNullable(role));
    }
}
