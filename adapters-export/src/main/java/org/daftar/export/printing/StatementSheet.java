package org.daftar.export.printing;

import static org.daftar.export.page.Align.RIGHT;
import static org.daftar.export.page.Align.START;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.export.text.Fonts;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.model.printing.PrintedStatement;

/** A statement of account on paper: what was owed before, what passed, what is owed now. */
final class StatementSheet {

    private static final Style HEAD = Style.bold(8);
    private static final Style CELL = Style.plain(8.5f);
    private static final Style FAINT = Style.faint(8.5f);
    private static final Style PLAIN = Style.plain(9);
    private static final Style GRAND = Style.bold(11);

    private static final float DAY = 60;
    private static final float NUMBER = 88;
    private static final float AMOUNT = 68;
    private static final float DETAILS = Sheet.INNER_WIDTH - 2 * DAY - NUMBER - 3 * AMOUNT;
    private static final float SECTION = 16;

    private final PrintedStatement printed;
    private final PartnerStatement statement;
    private final Tongue tongue;
    private final Sheet sheet;

    private StatementSheet(PrintedStatement printed, Tongue tongue, Sheet sheet) {
        this.printed = printed;
        this.statement = printed.statement();
        this.tongue = tongue;
        this.sheet = sheet;
    }

    static byte[] print(PrintedStatement printed, Tongue tongue, Fonts.Set fonts) {
        var title = tongue.word(Label.STATEMENT) + " – " + printed.recipient().name();
        var furniture = new DocumentFurniture(title, printed.issuer().name(), Optional.empty(), tongue);
        try (var sheet = new Sheet(fonts, tongue.isMirrored(), furniture)) {
            new StatementSheet(printed, tongue, sheet).fill();
            return sheet.finish(title, tongue.code());
        }
    }

    private void fill() {
        var title = tongue.label(Label.STATEMENT, Heading.TITLE);
        new Heading(sheet, tongue).draw(printed.issuer(), title, Label.PARTNER, printed.recipient(), dates());
        var totals = totals();
        rows(SECTION + totals.height());
        sheet.skip(SECTION / 2);
        totals.draw();
        sheet.skip(SECTION / 2);
        sheet.flow(sheet.block(List.of(tongue.text(Label.SIGNS, FAINT)), Sheet.INNER_WIDTH));
    }

    private Pairs dates() {
        var pairs = new Pairs(sheet, 110, 120, Align.END);
        pairs.add(tongue.label(Label.FROM, FAINT), Text.figures(statement.from().toString(), PLAIN));
        pairs.add(tongue.label(Label.TO, FAINT), Text.figures(statement.to().toString(), PLAIN));
        return pairs;
    }

    private void rows(float below) {
        var table = new Table(
                sheet,
                List.of(
                        column(DAY, START, Label.DATE),
                        column(NUMBER, START, Label.DOCUMENT),
                        column(DETAILS, START, Label.DESCRIPTION),
                        column(DAY, START, Label.DUE),
                        column(AMOUNT, RIGHT, Label.DEBIT),
                        column(AMOUNT, RIGHT, Label.CREDIT),
                        column(AMOUNT, RIGHT, Label.BALANCE)));
        var lines = statement.lines();
        table.row(opening(), lines.isEmpty() ? below : 0);
        for (int i = 0; i < lines.size(); i++) table.row(cells(lines.get(i)), i == lines.size() - 1 ? below : 0);
    }

    private Table.Column column(float width, Align align, Label label) {
        return new Table.Column(width, align, tongue.label(label, HEAD));
    }

    private List<List<Text>> opening() {
        var nothing = List.<Text>of();
        return List.of(
                figures(statement.from().toString()),
                nothing,
                List.of(tongue.text(Label.OPENING_BALANCE, CELL)),
                nothing,
                nothing,
                nothing,
                figures(Figures.amount(statement.opening())));
    }

    private static List<List<Text>> cells(PartnerStatement.Line line) {
        var amount = line.amount();
        var details = Stream.of(line.reference(), line.description())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return List.of(
                figures(line.date().toString()),
                figures(line.number().toString()),
                List.of(Text.of(details, CELL)),
                figures(line.due().toString()),
                figures(amount.isPositive() ? Figures.amount(amount) : ""),
                figures(amount.isPositive() ? "" : Figures.amount(amount.negated())),
                figures(Figures.amount(line.balance())));
    }

    private Pairs totals() {
        var pairs = new Pairs(sheet, 160, 2 * AMOUNT - Table.SIDE, RIGHT);
        add(pairs, Label.OPENING_BALANCE, statement.opening(), PLAIN);
        add(pairs, Label.TOTAL_DEBIT, statement.debits(), PLAIN);
        add(pairs, Label.TOTAL_CREDIT, statement.credits(), PLAIN);
        add(pairs, Label.CLOSING_BALANCE, statement.closing(), GRAND);
        var receivable = statement.closing(Control.RECEIVABLE);
        var payable = statement.closing(Control.PAYABLE);
        if (!receivable.isZero() && !payable.isZero()) {
            add(pairs, Label.RECEIVABLE, receivable, FAINT);
            add(pairs, Label.PAYABLE, payable, FAINT);
        }
        return pairs;
    }

    private void add(Pairs pairs, Label label, Money amount, Style style) {
        pairs.add(tongue.label(label, style), Text.figures(Figures.withCurrency(amount), style));
    }

    private static List<Text> figures(String said) {
        return List.of(Text.figures(said, CELL));
    }
}
