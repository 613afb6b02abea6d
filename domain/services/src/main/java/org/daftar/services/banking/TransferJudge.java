package org.daftar.services.banking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.banking.Transfer.Beneficiary;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Iban;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.banking.driven.BatchStore;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.payments.driven.PaymentStore;
import org.jspecify.annotations.Nullable;

/** Judges the payments of a batch, each with its partner, and names every fault at once: no file has a hole. */
record TransferJudge(BatchStore batches, PaymentStore store, Parties parties) {

    private static final int LONGEST_TEXT = 140;

    /** What is looked up for all payments together. */
    private record Found(
            Map<PaymentId, RecordedPayment> payments,
            Map<PartyId, Party> partners,
            Map<PaymentId, List<String>> settled,
            Set<PaymentId> exported) {}

    /** @return as many as are sound */
    List<Transfer> transfers(Books books, NewBatch wanted, BankAccount account, List<Flaw> flaws) {
        if (wanted.payments().isEmpty())
            flaws.add(new Flaw("paymentIds", "empty", "Name at least one payment for the file."));
        var found = found(books, wanted.payments());
        judgeTypes(wanted, flaws);
        var seen = new HashSet<PaymentId>();
        var transfers = new ArrayList<Transfer>();
        for (int i = 0; i < wanted.payments().size(); i++) {
            var id = wanted.payments().get(i);
            var path = "paymentIds[" + i + "]";
            if (!seen.add(id)) flaws.add(new Flaw(path, "repeated", "This payment is named twice. Name it once."));
            var faults = new ArrayList<Flaw>();
            var transfer = transfer(i + 1, id, wanted, account, found, path, faults);
            if (transfer != null && faults.isEmpty()) transfers.add(transfer);
            flaws.addAll(faults);
        }
        return transfers;
    }

    private Found found(Books books, List<PaymentId> ids) {
        var payments = store.details(books, ids);
        var partners = payments.values().stream()
                .map(payment -> new PartyId(payment.content().partner()))
                .collect(Collectors.toSet());
        return new Found(
                payments, parties.details(books, partners), batches.settled(books, ids), batches.exported(books, ids));
    }

    private static @Nullable Transfer transfer(
            int place,
            PaymentId id,
            NewBatch wanted,
            BankAccount account,
            Found found,
            String path,
            List<Flaw> faults) {
        var payment = found.payments().get(id);
        if (payment == null) {
            faults.add(new Flaw(path, "unknown_payment", "There is no payment " + id + " in this company."));
            return null;
        }
        var number = payment.posted().map(how -> how.number().toString()).orElse(id.toString());
        var told = new Faults("Payment " + number, path, faults);
        judgePayment(payment, account, told);
        var special = wanted.special(id);
        var charges = special.charges().orElse(wanted.charges());
        if (wanted.format() == BatchFormat.PAIN_001 && charges != wanted.charges())
            told.add(
                    "chargeBearer",
                    "one_per_file",
                    "such a file has one who bears the charges. Make a file of its own for it.");
        var partner = Optional.ofNullable(
                        found.partners().get(new PartyId(payment.content().partner())))
                .orElseThrow();
        var beneficiary = beneficiary(partner, wanted.format(), told);
        if (beneficiary == null) return null;
        return new Transfer(
                place,
                id,
                number,
                beneficiary,
                payment.content().amount(),
                special.type().or(wanted::type),
                charges,
                remittance(payment, number, found.settled().getOrDefault(id, List.of()), wanted.format()),
                special.instructions(),
                found.exported().contains(id));
    }

    private static void judgePayment(RecordedPayment payment, BankAccount account, Faults told) {
        var content = payment.content();
        if (payment.posted().isEmpty()) told.add("status", "not_posted", "it is a draft. Post it first.");
        if (content.direction() != Payment.Direction.OUTBOUND)
            told.add("direction", "not_outbound", "it comes in. Leave it out.");
        if (content.method() != Payment.Method.BANK_TRANSFER)
            told.add("method", "not_bank_transfer", "it is not paid by bank transfer. Leave it out.");
        if (!content.amount().currency().equals(PayingSide.AED))
            told.add("amount", "currency_not_supported", "only dirhams go into such a file. Leave it out.");
        if (content.amount().minor() > BatchFormat.LARGEST_AMOUNT)
            told.add("amount", "too_large", "its amount has more than twelve digits. Split it.");
        if (!content.account().equals(account.account()))
            told.add(
                    "accountId",
                    "other_account",
                    "it is booked on another account than the one that pays. Leave it out.");
    }

    private static @Nullable Beneficiary beneficiary(Party partner, BatchFormat format, Faults told) {
        var bank = partner.content().bank();
        if (bank.isEmpty()) {
            told.add(
                    "partner.bank",
                    "no_bank_details",
                    "nothing says to which account \"" + partner.name() + "\" is paid. Enter the bank details.");
            return null;
        }
        var iban = iban(partner, bank.get(), format, told);
        var name = bank.get().holder().or(partner.content()::legalName).orElse(partner.name());
        if (format.isOfBanks() && LatinText.of(name, LONGEST_TEXT).isEmpty())
            told.add(
                    "partner.bank.accountName",
                    "no_latin_name",
                    "banks take Latin letters alone, and the account name of \"" + partner.name()
                            + "\" has none. Enter it in Latin letters.");
        if (format.isOfBanks()
                && bank.get().routingCode().isEmpty()
                && bank.get().bic().isEmpty())
            told.add(
                    "partner.bank.routingCode",
                    "missing",
                    "neither routing code nor BIC of the bank of \"" + partner.name() + "\" is known. Enter one.");
        if (iban.isEmpty()) return null;
        var address = partner.content().reach().billing();
        return new Beneficiary(
                name,
                address.map(TransferJudge::words).orElse(""),
                address.flatMap(Address::country).orElse("AE"),
                iban.get(),
                bank.get().bankName(),
                bank.get().bic(),
                bank.get().routingCode());
    }

    private static Optional<Iban> iban(Party partner, BankDetails bank, BatchFormat format, Faults told) {
        var iban = bank.iban();
        if (iban.isEmpty())
            told.add("partner.bank.iban", "not_an_iban", "\"" + partner.name() + "\" has no IBAN. Enter it.");
        if (format == BatchFormat.UAEFTS
                && iban.filter(known -> known.uaeBank().isEmpty()).isPresent())
            told.add(
                    "partner.bank.iban",
                    "not_a_uae_iban",
                    "the account of \"" + partner.name() + "\" is not in the UAE. Use another format for it.");
        if (!bank.currency().equals(PayingSide.AED))
            told.add(
                    "partner.bank.currency",
                    "currency_not_supported",
                    "the account of \"" + partner.name() + "\" is not kept in dirhams.");
        return iban;
    }

    /** Street and city, and the emirate where it is called otherwise. */
    private static String words(Address address) {
        return Stream.of(address.street(), address.city(), address.state())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the beneficiary knows the payment by: the documents that it settles, else its reference, else its number. */
    private static String remittance(RecordedPayment payment, String number, List<String> settled, BatchFormat format) {
        return Stream.of(
                        Optional.of(String.join(" ", settled)),
                        payment.content().reference())
                .flatMap(Optional::stream)
                .filter(text -> !(format.isOfBanks() ? LatinText.of(text, LONGEST_TEXT) : text).isBlank())
                .findFirst()
                .orElse(number);
    }

    private static void judgeTypes(NewBatch wanted, List<Flaw> flaws) {
        wanted.type().ifPresent(type -> judgeType(type, "purposeCode", flaws));
        for (int i = 0; i < wanted.payments().size(); i++) {
            var own = wanted.special(wanted.payments().get(i)).type();
            var path = "paymentIds[" + i + "].purposeCode";
            own.ifPresent(type -> judgeType(type, path, flaws));
            if (own.isEmpty() && wanted.type().isEmpty() && wanted.format().isOfBanks())
                flaws.add(new Flaw(
                        path, "missing", "Say what this payment is for: a transaction type such as GDI for goods."));
        }
    }

    private static void judgeType(TransactionType type, String path, List<Flaw> flaws) {
        if (type.isInForce()) return;
        flaws.add(new Flaw(
                path,
                type.isWithdrawn() ? "withdrawn" : "unknown",
                type + " is no transaction type of the Central Bank" + (type.isWithdrawn() ? " any more" : "")
                        + ". Use one such as GDI for goods."));
    }

    /** What is wrong with one payment, told with its name. */
    private record Faults(String payment, String path, List<Flaw> faults) {

        void add(String field, String code, String message) {
            faults.add(new Flaw(path + "." + field, code, payment + ": " + message));
        }
    }
}
