package org.daftar.export.printing;

import static org.daftar.export.page.Align.RIGHT;
import static org.daftar.export.page.Align.START;

import java.util.List;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.export.text.Fonts;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Money;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayment.Settled;

/** A payment advice or a receipt on paper: how much, how, and for what. */
final class PaymentSheet {

    private static final Style HEAD = Style.bold(8);
    private static final Style CELL = Style.plain(9);
    private static final Style FAINT = Style.faint(8.5f);
    private static final Style PLAIN = Style.plain(9);
    private static final Style GRAND = Style.bold(11);
    private static final float DAY = 66;
    private static final float AMOUNT = 90;
    private static final float NUMBER = 110;
    private static final float REFERENCE = Sheet.INNER_WIDTH - NUMBER - DAY - 2 * AMOUNT;
    private static final float SECTION = 16;

    private final PrintedPayment printed;
    private final Payment payment;
    private final Tongue tongue;
    private final Sheet sheet;

    private PaymentSheet(PrintedPayment printed, Tongue tongue, Sheet sheet) {
        this.printed = printed;
        this.payment = printed.payment().content();
        this.tongue = tongue;
        this.sheet = sheet;
    }

    static byte[] print(PrintedPayment printed, Tongue tongue, Fonts.Set fonts) {
        var title = tongue.word(title(printed)) + " – " + printed.recipient().name();
        var furniture = new DocumentFurniture(
                title, printed.issuer().name(), printed.mark().map(kind -> Label.DRAFT), tongue);
        try (var sheet = new Sheet(fonts, tongue.isMirrored(), furniture)) {
            new PaymentSheet(printed, tongue, sheet).fill();
            return sheet.finish(title, tongue.code());
        }
    }

    private static Label title(PrintedPayment printed) {
        return printed.isReceipt() ? Label.RECEIPT : Label.PAYMENT_ADVICE;
    }

    private void fill() {
        var title = tongue.label(title(printed), Heading.TITLE);
        var partner = payment.isOfClient() ? Label.CUSTOMER : Label.VENDOR;
        new Heading(sheet, tongue).draw(printed.issuer(), title, partner, printed.recipient(), facts());
        var totals = totals();
        rows(SECTION + totals.height());
        sheet.skip(SECTION / 2);
        totals.draw();
    }

    private Pairs facts() {
        var pairs = new Pairs(sheet, 110, 120, Align.END);
        printed.payment()
                .posted()
                .map(RecordedPayment.Posted::number)
                .ifPresent(number -> figures(pairs, Label.DOCUMENT, number.toString()));
        figures(pairs, Label.DATE, payment.date().toString());
        pairs.add(tongue.label(Label.METHOD, FAINT), tongue.text(method(), PLAIN));
        payment.reference().ifPresent(said -> pairs.add(tongue.label(Label.REFERENCE, FAINT), Text.of(said, PLAIN)));
        printed.account().map(AccountNumber::ending).ifPresent(ending -> figures(pairs, Label.PAID_TO_ACCOUNT, ending));
        return pairs;
    }

    private void figures(Pairs pairs, Label label, String said) {
        pairs.add(tongue.label(label, FAINT), Text.figures(said, PLAIN));
    }

    private void rows(float below) {
        var settled = printed.settled();
        if (settled.isEmpty()) return;
        var table = new Table(
                sheet,
                List.of(
                        column(NUMBER, START, Label.DOCUMENT),
                        column(REFERENCE, START, Label.REFERENCE),
                        column(DAY, START, Label.DATE),
                        column(AMOUNT, RIGHT, Label.TOTAL),
                        column(AMOUNT, RIGHT, Label.PAID)));
        for (int i = 0; i < settled.size(); i++) table.row(cells(settled.get(i)), i == settled.size() - 1 ? below : 0);
    }

    private static List<List<Text>> cells(Settled settled) {
        return List.of(
                settled.number().map(PaymentSheet::figures).orElse(List.of()),
                settled.reference().map(said -> List.of(Text.of(said, CELL))).orElse(List.of()),
                figures(settled.date().toString()),
                figures(Figures.amount(settled.total())),
                figures(Figures.amount(settled.amount())));
    }

    private Pairs totals() {
        var pairs = new Pairs(sheet, 180, 2 * AMOUNT - Table.SIDE, RIGHT);
        if (!printed.onAccount().isZero()) add(pairs, Label.ON_ACCOUNT, printed.onAccount(), PLAIN);
        add(pairs, printed.isReceipt() ? Label.TOTAL_RECEIVED : Label.TOTAL_PAID, payment.amount(), GRAND);
        return pairs;
    }

    private void add(Pairs pairs, Label label, Money amount, Style style) {
        pairs.add(tongue.label(label, style), Text.figures(Figures.withCurrency(amount), style));
    }

    private Table.Column column(float width, Align align, Label label) {
        return new Table.Column(width, align, tongue.label(label, HEAD));
    }

    private static List<Text> figures(String said) {
        return List.of(Text.figures(said, CELL));
    }

    private Label method() {
        return switch (payment.method()) {
            case CASH -> Label.CASH;
            case BANK_TRANSFER -> Label.BANK_TRANSFER;
            case CARD -> Label.CARD;
            case CHEQUE -> Label.CHEQUE;
            case ELSEWHERE -> Label.ELSEWHERE;
        };
    }
}
