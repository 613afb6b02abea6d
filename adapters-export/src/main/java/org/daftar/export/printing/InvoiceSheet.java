package org.daftar.export.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.export.page.Align;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Style;
import org.daftar.export.page.Table;
import org.daftar.export.page.Text;
import org.daftar.export.text.Fonts;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Money;
import org.daftar.model.printing.Correction;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.printing.PrintedMark;
import org.daftar.model.printing.PrintedTitle;

/** An invoice, bill or credit note on paper: who to whom, when, for what, how much. */
final class InvoiceSheet {

    private static final Style FAINT = Style.faint(8.5f);
    private static final Style PLAIN = Style.plain(9);
    private static final Style BOLD = Style.bold(9);
    private static final Style GRAND = Style.bold(11);

    /** So that sums stand below amounts, whichever way the page runs. */
    private static final float AMOUNTS = 2 * InvoiceRows.AMOUNT - Table.SIDE;

    private static final float SECTION = 16;

    private final PrintedInvoice invoice;
    private final Tongue tongue;
    private final Sheet sheet;

    private InvoiceSheet(PrintedInvoice invoice, Tongue tongue, Sheet sheet) {
        this.invoice = invoice;
        this.tongue = tongue;
        this.sheet = sheet;
    }

    static byte[] print(PrintedInvoice invoice, Tongue tongue, Fonts.Set fonts) {
        var title =
                (tongue.word(title(invoice.title())) + " " + invoice.number().orElse("")).strip();
        var furniture = new DocumentFurniture(
                title, invoice.supplier().name(), invoice.mark().map(InvoiceSheet::mark), tongue);
        try (var sheet = new Sheet(fonts, tongue.isMirrored(), furniture)) {
            new InvoiceSheet(invoice, tongue, sheet).fill();
            return sheet.finish(title, tongue.code());
        }
    }

    private void fill() {
        new Heading(sheet, tongue).draw(invoice.supplier(), words(), recipientLabel(), invoice.recipient(), dates());
        var totals = totals();
        new InvoiceRows(invoice, tongue).draw(sheet, SECTION + totals.height());
        sheet.skip(SECTION / 2);
        totals.draw();
        statements();
    }

    private List<Text> words() {
        var words = new ArrayList<>(tongue.label(title(invoice.title()), Heading.TITLE));
        invoice.number().ifPresent(number -> words.add(Text.figures(number, Style.bold(11))));
        return words;
    }

    private Label recipientLabel() {
        return invoice.content().kind().isSale() ? Label.CUSTOMER : Label.RECIPIENT;
    }

    private Pairs dates() {
        var content = invoice.content();
        var pairs = new Pairs(sheet, 110, 120, Align.END);
        pairs.add(
                tongue.label(Label.DATE_OF_ISSUE, FAINT), figures(content.date().toString()));
        if (!content.kind().isCreditNote())
            pairs.add(tongue.label(Label.DUE_DATE, FAINT), figures(content.due().toString()));
        content.reference()
                .ifPresent(reference -> pairs.add(tongue.label(Label.REFERENCE, FAINT), Text.of(reference, PLAIN)));
        invoice.corrected().ifPresent(corrected -> original(pairs, corrected.original()));
        return pairs;
    }

    private void original(Pairs pairs, RecordedInvoice corrected) {
        corrected
                .posted()
                .ifPresent(posted -> pairs.add(
                        tongue.label(Label.CORRECTED_INVOICE, FAINT),
                        figures(posted.number().toString())));
        pairs.add(
                tongue.label(Label.ITS_DATE, FAINT),
                figures(corrected.content().date().toString()));
    }

    private Pairs totals() {
        var content = invoice.content();
        var total = content.total();
        var pairs = new Pairs(sheet, 180, AMOUNTS, Align.RIGHT);
        invoice.corrected().ifPresent(corrected -> values(pairs, corrected));
        pairs.add(
                tongue.label(invoice.corrected().isPresent() ? Label.DIFFERENCE : Label.TOTAL_NET, PLAIN),
                amount(total.net(), PLAIN));
        for (var tax : invoice.taxes()) {
            var label = tongue.word(Label.VAT) + " " + InvoiceRows.rate(tax.code(), tongue);
            pairs.add(List.of(tongue.sentence(label, FAINT)), amount(tax.tax(), FAINT));
        }
        pairs.add(tongue.label(Label.TOTAL_VAT, PLAIN), amount(total.tax(), PLAIN));
        pairs.add(
                tongue.label(content.kind().isCreditNote() ? Label.TOTAL_CREDITED : Label.TOTAL_GROSS, GRAND),
                amount(total.gross(), GRAND));
        invoice.due().ifPresent(due -> pairs.add(tongue.label(Label.STILL_DUE, BOLD), amount(due, BOLD)));
        return pairs;
    }

    private void values(Pairs pairs, Correction corrected) {
        pairs.add(tongue.label(Label.ORIGINAL_VALUE, FAINT), amount(corrected.onOriginal(), FAINT));
        if (!corrected.before().equals(corrected.onOriginal()))
            pairs.add(tongue.label(Label.VALUE_BEFORE, FAINT), amount(corrected.before(), FAINT));
        invoice.correctValue()
                .ifPresent(value -> pairs.add(tongue.label(Label.CORRECT_VALUE, FAINT), amount(value, FAINT)));
    }

    private void statements() {
        var content = invoice.content();
        if (invoice.isChargeReversed()) say(Optional.empty(), tongue.word(Label.CHARGE_REVERSED));
        if (!content.kind().isSale()) say(Optional.empty(), tongue.word(Label.NOT_A_TAX_INVOICE));
        invoice.invoice().cancelled().ifPresent(how -> say(Optional.of(Label.CANCELLED_BECAUSE), how.reason()));
        content.notes()
                .ifPresent(
                        notes -> say(Optional.of(content.kind().isCreditNote() ? Label.REASON : Label.NOTES), notes));
        invoice.terms().ifPresent(terms -> say(Optional.of(Label.TERMS), terms));
    }

    private void say(Optional<Label> label, String said) {
        sheet.skip(SECTION / 2);
        var texts = new ArrayList<Text>();
        label.ifPresent(what -> texts.add(tongue.text(what, FAINT)));
        texts.add(label.isPresent() ? Text.of(said, PLAIN) : tongue.sentence(said, PLAIN));
        sheet.flow(sheet.block(texts, Sheet.INNER_WIDTH));
    }

    private static Text figures(String said) {
        return Text.figures(said, PLAIN);
    }

    private static Text amount(Money money, Style style) {
        return Text.figures(Figures.withCurrency(money), style);
    }

    private static Label title(PrintedTitle title) {
        return switch (title) {
            case TAX_INVOICE -> Label.TAX_INVOICE;
            case INVOICE -> Label.INVOICE;
            case TAX_CREDIT_NOTE -> Label.TAX_CREDIT_NOTE;
            case CREDIT_NOTE -> Label.CREDIT_NOTE;
            case BILL -> Label.BILL;
            case VENDOR_CREDIT_NOTE -> Label.VENDOR_CREDIT_NOTE;
        };
    }

    private static Label mark(PrintedMark mark) {
        return switch (mark) {
            case DRAFT -> Label.DRAFT;
            case CANCELLED -> Label.CANCELLED;
        };
    }
}
