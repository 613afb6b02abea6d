package org.daftar.export.printing;

import static org.daftar.export.page.Align.RIGHT;
import static org.daftar.export.page.Align.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.export.text.Fonts;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Money;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.people.PayPart;
import org.daftar.model.printing.PrintedPayslip;

/** A payslip on paper: what was earned, what was taken off, what is paid. */
final class PayslipSheet {

    private static final Style HEAD = Style.bold(8);
    private static final Style CELL = Style.plain(9);
    private static final Style FAINT = Style.faint(8.5f);
    private static final Style PLAIN = Style.plain(9);
    private static final Style GRAND = Style.bold(11);
    private static final float AMOUNT = 96;
    private static final float WHAT = Sheet.INNER_WIDTH - 2 * AMOUNT;
    private static final float SECTION = 16;

    private final PrintedPayslip printed;
    private final Payslip slip;
    private final Tongue tongue;
    private final Sheet sheet;

    private PayslipSheet(PrintedPayslip printed, Tongue tongue, Sheet sheet) {
        this.printed = printed;
        this.slip = printed.slip();
        this.tongue = tongue;
        this.sheet = sheet;
    }

    static byte[] print(PrintedPayslip printed, Tongue tongue, Fonts.Set fonts) {
        var title = tongue.word(Label.PAYSLIP) + " – " + printed.name().display() + " – "
                + printed.run().period().month();
        var mark = printed.mark().map(kind -> Label.DRAFT);
        var furniture = new DocumentFurniture(title, printed.issuer().name(), mark, tongue);
        try (var sheet = new Sheet(fonts, tongue.isMirrored(), furniture)) {
            new PayslipSheet(printed, tongue, sheet).fill();
            return sheet.finish(title, tongue.code());
        }
    }

    private void fill() {
        var title = tongue.label(Label.PAYSLIP, Heading.TITLE);
        new Heading(sheet, tongue).draw(printed.issuer(), title, Label.EMPLOYEE, printed.recipient(), facts());
        var totals = totals();
        rows(SECTION + totals.height());
        sheet.skip(SECTION / 2);
        totals.draw();
    }

    private Pairs facts() {
        var pairs = new Pairs(sheet, 110, 120, Align.END);
        pairs.add(
                tongue.label(Label.EMPLOYEE_NUMBER, FAINT),
                Text.figures(printed.number().value(), PLAIN));
        pairs.add(
                tongue.label(Label.FROM, FAINT),
                figures(printed.run().period().first().toString(), PLAIN));
        pairs.add(
                tongue.label(Label.TO, FAINT),
                figures(printed.run().period().last().toString(), PLAIN));
        pairs.add(tongue.label(Label.DAYS_PAID, FAINT), figures(days(), PLAIN));
        printed.account()
                .map(AccountNumber::ending)
                .ifPresent(ending -> pairs.add(tongue.label(Label.PAID_TO_ACCOUNT, FAINT), figures(ending, PLAIN)));
        return pairs;
    }

    private String days() {
        return Integer.toString(slip.days().map(PayPeriod::days).orElse(0));
    }

    /** One thing that pay is made of. @param note in the words of who said it */
    private record Row(Label label, Optional<String> note, Money amount, boolean earned) {

        static Row earned(Label label, Money amount) {
            return new Row(label, Optional.empty(), amount, true);
        }

        static Row taken(Label label, Money amount) {
            return new Row(label, Optional.empty(), amount, false);
        }
    }

    private void rows(float below) {
        var table = new Table(
                sheet,
                List.of(
                        column(WHAT, START, Label.DESCRIPTION),
                        column(AMOUNT, RIGHT, Label.EARNINGS),
                        column(AMOUNT, RIGHT, Label.DEDUCTIONS)));
        var rows = content();
        for (int i = 0; i < rows.size(); i++) table.row(cells(rows.get(i)), i == rows.size() - 1 ? below : 0);
    }

    private List<Row> content() {
        var rows = new ArrayList<Row>();
        slip.earned().parts().forEach((part, amount) -> rows.add(Row.earned(label(part), amount)));
        rows.add(Row.taken(Label.LEAVE_TAKEN_OFF, slip.earned().absence()));
        rows.add(Row.earned(Label.LEAVE_PAID_OUT, slip.earned().encashment()));
        for (var adjustment : printed.adjustments()) {
            boolean earned = adjustment.type().effect() == AdjustmentType.Effect.ADDS;
            rows.add(new Row(label(adjustment.type()), adjustment.note(), adjustment.amount(), earned));
        }
        rows.add(Row.taken(Label.PENSION, slip.insured().employee()));
        rows.add(Row.earned(Label.GRATUITY, slip.gratuity().paid()));
        rows.removeIf(row -> row.amount().isZero());
        return rows;
    }

    private List<List<Text>> cells(Row row) {
        var what = new ArrayList<>(tongue.label(row.label(), CELL));
        row.note().ifPresent(note -> what.add(Text.of(note, FAINT)));
        var amount = List.of(figures(Figures.amount(row.amount()), CELL));
        var nothing = List.<Text>of();
        return row.earned() ? List.of(what, amount, nothing) : List.of(what, nothing, amount);
    }

    private Pairs totals() {
        var earned =
                slip.gross().plus(slip.earned().absence()).plus(slip.gratuity().paid());
        var taken =
                slip.earned().absence().plus(slip.withheld()).plus(slip.extras().repaid());
        var pairs = new Pairs(sheet, 180, 2 * AMOUNT - Table.SIDE, RIGHT);
        add(pairs, Label.TOTAL_EARNINGS, earned, PLAIN);
        add(pairs, Label.TOTAL_DEDUCTIONS, taken, PLAIN);
        add(pairs, Label.NET_PAY, slip.net(), GRAND);
        if (!slip.gratuity().due().isZero() && !slip.last())
            add(pairs, Label.GRATUITY_SO_FAR, slip.gratuity().due(), FAINT);
        return pairs;
    }

    private void add(Pairs pairs, Label label, Money amount, Style style) {
        pairs.add(tongue.label(label, style), figures(Figures.withCurrency(amount), style));
    }

    private Table.Column column(float width, Align align, Label label) {
        return new Table.Column(width, align, tongue.label(label, HEAD));
    }

    private static Text figures(String said, Style style) {
        return Text.figures(said, style);
    }

    private static Label label(PayPart part) {
        return switch (part) {
            case BASIC -> Label.BASIC_PAY;
            case HOUSING -> Label.HOUSING;
            case CONVEYANCE -> Label.CONVEYANCE;
            case MEDICAL -> Label.MEDICAL;
            case ANNUAL_PASSAGE -> Label.ANNUAL_PASSAGE;
            case OVERTIME -> Label.OVERTIME_ALLOWANCE;
            case OTHER -> Label.OTHER_ALLOWANCES;
            case LEAVE_ENCASHMENT -> Label.LEAVE_ALLOWANCE;
        };
    }

    private static Label label(AdjustmentType type) {
        return switch (type) {
            case BONUS -> Label.BONUS;
            case OVERTIME -> Label.OVERTIME;
            case COMMISSION -> Label.COMMISSION;
            case REIMBURSEMENT -> Label.REIMBURSEMENT;
            case DEDUCTION -> Label.DEDUCTION;
            case LOAN -> Label.LOAN_REPAID;
        };
    }
}
