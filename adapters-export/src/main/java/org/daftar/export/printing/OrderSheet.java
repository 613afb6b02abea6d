package org.daftar.export.printing;

import static org.daftar.export.page.Align.RIGHT;
import static org.daftar.export.page.Align.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.export.text.Fonts;
import org.daftar.model.kernel.Money;
import org.daftar.model.printing.PrintedMark;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;

/** An order to a vendor on paper: what is to come where, when, at which price. */
final class OrderSheet {

    private static final Style HEAD = Style.bold(8);
    private static final Style CELL = Style.plain(8.5f);
    private static final Style FAINT = Style.faint(8.5f);
    private static final Style PLAIN = Style.plain(9);
    private static final Style GRAND = Style.bold(11);

    private static final float NUMBER = 24;
    private static final float CODE = 96;
    private static final float QUANTITY = 68;
    private static final float PRICE = 72;
    private static final float AMOUNT = 80;
    private static final float SECTION = 16;

    private final PrintedOrder printed;
    private final Tongue tongue;
    private final Sheet sheet;

    private OrderSheet(PrintedOrder printed, Tongue tongue, Sheet sheet) {
        this.printed = printed;
        this.tongue = tongue;
        this.sheet = sheet;
    }

    static byte[] print(PrintedOrder printed, Tongue tongue, Fonts.Set fonts) {
        var title =
                tongue.word(Label.PURCHASE_ORDER) + " " + printed.order().head().number();
        var furniture = new DocumentFurniture(
                title, printed.issuer().name(), printed.mark().map(OrderSheet::mark), tongue);
        try (var sheet = new Sheet(fonts, tongue.isMirrored(), furniture)) {
            new OrderSheet(printed, tongue, sheet).fill();
            return sheet.finish(title, tongue.code());
        }
    }

    private void fill() {
        new Heading(sheet, tongue).draw(printed.issuer(), words(), Label.VENDOR, printed.recipient(), dates());
        destination();
        var totals = totals();
        rows(SECTION + totals.height());
        sheet.skip(SECTION / 2);
        totals.draw();
        printed.order().terms().notes().ifPresent(this::note);
    }

    private List<Text> words() {
        var words = new ArrayList<>(tongue.label(Label.PURCHASE_ORDER, Heading.TITLE));
        words.add(Text.figures(printed.order().head().number().toString(), Style.bold(11)));
        return words;
    }

    private Pairs dates() {
        var pairs = new Pairs(sheet, 110, 120, Align.END);
        var head = printed.order().head();
        head.milestones()
                .at(Milestone.PLACED)
                .ifPresent(at -> date(
                        pairs,
                        Label.ORDER_DATE,
                        Optional.of(LocalDate.ofInstant(at, printed.company().zone()))));
        date(pairs, Label.SHIP_DATE, head.terms().shipDate());
        date(pairs, Label.EXPECTED, head.terms().expected());
        return pairs;
    }

    private void date(Pairs pairs, Label label, Optional<LocalDate> date) {
        date.ifPresent(day -> pairs.add(tongue.label(label, FAINT), Text.figures(day.toString(), PLAIN)));
    }

    private void destination() {
        printed.destination().ifPresent(place -> {
            var texts = new ArrayList<>(tongue.label(Label.SHIP_TO, FAINT));
            texts.addAll(new PartyLines(tongue).of(place, Style.bold(10)));
            sheet.flow(sheet.block(texts, Sheet.INNER_WIDTH / 2));
            sheet.skip(SECTION);
        });
    }

    private void rows(float below) {
        float name = Sheet.INNER_WIDTH - NUMBER - CODE - QUANTITY - PRICE - AMOUNT;
        var table = new Table(
                sheet,
                List.of(
                        new Table.Column(NUMBER, START, List.of(Text.figures("#", HEAD))),
                        column(CODE, START, Label.ITEM),
                        column(name, START, Label.DESCRIPTION),
                        column(QUANTITY, RIGHT, Label.QUANTITY),
                        column(PRICE, RIGHT, Label.UNIT_PRICE),
                        column(AMOUNT, RIGHT, Label.AMOUNT)));
        var lines = printed.order().lines();
        for (int i = 0; i < lines.size(); i++) table.row(cells(i + 1, lines.get(i)), i == lines.size() - 1 ? below : 0);
    }

    private Table.Column column(float width, Align align, Label label) {
        return new Table.Column(width, align, tongue.label(label, HEAD));
    }

    private List<List<Text>> cells(int number, OrderLine line) {
        var item = Optional.ofNullable(printed.items().get(line.item()));
        return List.of(
                figures(Integer.toString(number)),
                List.of(Text.of(item.map(found -> found.code().value()).orElse(""), CELL)),
                List.of(Text.of(item.map(found -> found.content().name()).orElse(""), CELL)),
                figures(Figures.quantity(line.quantity())),
                figures(Figures.price(line.cost())),
                figures(Figures.amount(printed.amount(line))));
    }

    private Pairs totals() {
        var pairs = new Pairs(sheet, 160, PRICE + AMOUNT - Table.SIDE, Align.RIGHT);
        var costs = printed.order().terms().costs();
        add(pairs, Label.GOODS, printed.goods(), PLAIN);
        if (!costs.shipping().isZero()) add(pairs, Label.SHIPPING, costs.shipping(), PLAIN);
        if (!costs.setup().isZero()) add(pairs, Label.SETUP, costs.setup(), PLAIN);
        if (!costs.other().isZero()) add(pairs, Label.OTHER_COSTS, costs.other(), PLAIN);
        add(pairs, Label.TOTAL, printed.total(), GRAND);
        return pairs;
    }

    private void add(Pairs pairs, Label label, Money amount, Style style) {
        pairs.add(tongue.label(label, style), Text.figures(Figures.withCurrency(amount), style));
    }

    private void note(String said) {
        sheet.skip(SECTION / 2);
        sheet.flow(sheet.block(List.of(tongue.text(Label.NOTES, FAINT), Text.of(said, PLAIN)), Sheet.INNER_WIDTH));
    }

    private static List<Text> figures(String said) {
        return List.of(Text.figures(said, CELL));
    }

    private static Label mark(PrintedMark mark) {
        return switch (mark) {
            case DRAFT -> Label.DRAFT;
            case CANCELLED -> Label.CANCELLED;
        };
    }
}
