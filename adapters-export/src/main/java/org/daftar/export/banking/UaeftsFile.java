package org.daftar.export.banking;

import static org.daftar.export.banking.AsciiLines.amount;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.RoutingCode;

/**
 * A file of transfers of the UAE Funds Transfer System: a line of 25 fields (CTD) for each, and one of eight (CTC) that controls them.
 * Fields 1 to 25 are those of the Central Bank's record for participants; no layout for customers is published, so the control line is
 * ours, and a profile may leave it out.
 */
final class UaeftsFile {

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);
    private static final int LONGEST_TEXT = 140;
    private static final int LONGEST_INSTRUCTIONS = 175;
    private static final String NOTHING = "";

    private final Batch batch;
    private final BankProfile profile;
    private final String messageType;
    private final String valueDate;
    private final String currency;
    private final String orderer;
    private final String orderingBank;

    UaeftsFile(Batch batch, BankProfile profile) {
        this.batch = batch;
        this.profile = profile;
        var payer = batch.payer();
        messageType = (batch.count() > 1 ? "I102" : "I103") + (batch.urgent() ? "U" : "N");
        valueDate = SHORT_DAY.format(batch.valueDate());
        currency = batch.total().currency().code();
        orderer = LatinText.of(payer.name() + " " + payer.address() + " " + payer.country(), LONGEST_TEXT);
        orderingBank = payer.bic().orElseThrow().value();
    }

    void write(Iterator<Transfer> members, OutputStream into) throws IOException {
        var lines = new AsciiLines(into, profile.separator());
        while (members.hasNext()) detail(lines, members.next());
        if (profile.trailer()) control(lines);
        lines.flush();
    }

    private void detail(AsciiLines lines, Transfer transfer) throws IOException {
        var beneficiary = transfer.beneficiary();
        var bic = beneficiary.bic().map(Bic::value);
        var bank =
                beneficiary.routingCode().map(RoutingCode::value).or(() -> bic).orElseThrow();
        var amount = amount(transfer.amount());
        lines.line(
                "CTD",
                messageType,
                sixDigits(transfer.place()),
                bank,
                transfer.type().map(TransactionType::code).orElseThrow(),
                valueDate,
                currency,
                amount,
                amount,
                profile.customerType(),
                batch.payer().iban().value(),
                orderer,
                orderingBank,
                beneficiary.iban().value(),
                LatinText.of(
                        beneficiary.name() + " " + beneficiary.address() + " " + beneficiary.country(), LONGEST_TEXT),
                LatinText.of(profile.remittancePrefix() + " " + transfer.remittance(), LONGEST_TEXT),
                transfer.charges().name(),
                NOTHING,
                LatinText.of(transfer.instructions().orElse(NOTHING), LONGEST_INSTRUCTIONS),
                transfer.reference(),
                bic.orElse(NOTHING),
                currency,
                NOTHING,
                NOTHING,
                NOTHING);
    }

    private void control(AsciiLines lines) throws IOException {
        lines.line(
                "CTC",
                batch.reference(),
                sixDigits(batch.count()),
                amount(batch.total()),
                currency,
                valueDate,
                DAY.format(batch.made()),
                SECOND.format(batch.made()));
    }

    private static String sixDigits(int number) {
        return Integer.toString(1_000_000 + number).substring(1);
    }
}
