package org.daftar.export.printing;

import static org.daftar.export.page.Align.RIGHT;
import static org.daftar.export.page.Align.START;

import java.util.ArrayList;
import java.util.List;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;

/** The lines of a document as a table. Net and tax of a line are those that were posted: the columns add up to the totals. */
final class InvoiceRows {

    private static final Style HEAD = Style.bold(8);
    private static final Style CELL = Style.plain(8.5f);

    private static final float NUMBER = 24;
    private static final float QUANTITY = 50;
    private static final float PRICE = 62;
    private static final float DISCOUNT = 48;
    private static final float RATE = 52;
    static final float AMOUNT = 66;

    private final PrintedInvoice invoice;
    private final Tongue tongue;
    private final boolean discounted;

    InvoiceRows(PrintedInvoice invoice, Tongue tongue) {
        this.invoice = invoice;
        this.tongue = tongue;
        this.discounted = invoice.content().lines().stream().anyMatch(InvoiceRows::isDiscounted);
    }

    private static boolean isDiscounted(InvoiceLine line) {
        return line.discount().millionths() != 0;
    }

    /** @param below what must stay on the page of the last line */
    void draw(Sheet sheet, float below) {
        var table = new Table(sheet, columns());
        var lines = invoice.content().lines();
        for (int i = 0; i < lines.size(); i++) table.row(cells(i + 1, lines.get(i)), i == lines.size() - 1 ? below : 0);
    }

    private List<Table.Column> columns() {
        boolean inclusive = invoice.content().pricing() == Pricing.INCLUSIVE;
        float discount = discounted ? DISCOUNT : 0;
        float description = Sheet.INNER_WIDTH - NUMBER - QUANTITY - PRICE - discount - RATE - 2 * AMOUNT;
        var columns = new ArrayList<Table.Column>();
        columns.add(new Table.Column(NUMBER, START, List.of(Text.figures("#", HEAD))));
        columns.add(column(description, START, Label.DESCRIPTION));
        columns.add(column(QUANTITY, RIGHT, Label.QUANTITY));
        columns.add(column(PRICE, RIGHT, inclusive ? Label.UNIT_PRICE_WITH_VAT : Label.UNIT_PRICE));
        if (discounted) columns.add(column(DISCOUNT, RIGHT, Label.DISCOUNT));
        columns.add(column(RATE, RIGHT, Label.VAT_RATE));
        columns.add(column(AMOUNT, RIGHT, Label.NET));
        columns.add(column(AMOUNT, RIGHT, Label.VAT));
        return columns;
    }

    private Table.Column column(float width, Align align, Label label) {
        return new Table.Column(width, align, tongue.label(label, HEAD));
    }

    private List<List<Text>> cells(int number, InvoiceLine line) {
        var cells = new ArrayList<List<Text>>();
        cells.add(figures(Integer.toString(number)));
        cells.add(List.of(Text.of(line.description().orElse(""), CELL)));
        cells.add(figures(Figures.quantity(line.quantity())));
        cells.add(figures(Figures.price(line.price())));
        if (discounted) cells.add(figures(isDiscounted(line) ? Figures.percent(line.discount()) : ""));
        cells.add(List.of(tongue.sentence(rate(line.tax(), tongue), CELL)));
        cells.add(figures(Figures.amount(line.amount().net())));
        cells.add(figures(Figures.amount(line.amount().tax())));
        return cells;
    }

    private static List<Text> figures(String said) {
        return List.of(Text.figures(said, CELL));
    }

    /** How a supply is taxed, in a word or a rate. */
    static String rate(AppliedTax tax, Tongue tongue) {
        return switch (tax.treatment()) {
            case STANDARD, ZERO_RATED -> Tongue.apart(Figures.percent(tax.rate()));
            case EXEMPT -> tongue.word(Label.EXEMPT);
            case OUT_OF_SCOPE -> tongue.word(Label.OUT_OF_SCOPE);
            case REVERSE_CHARGE -> tongue.word(Label.REVERSE_CHARGE);
        };
    }
}
