package org.daftar.http.arkan.banking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.banking.BankAccountRegister.BankAccountChange;
import org.daftar.ports.banking.BankAccountRegister.NewBankAccount;

/** What is sent and shown of the company's accounts with banks. */
final class BankAccountBodies {

    private BankAccountBodies() {}

    record BankAccountPath(UUID id) {

        BankAccountId account() {
            return new BankAccountId(id);
        }
    }

    @Example(
            """
            {"name": "Emirates NBD, current", "iban": "AE14 0261 0150 0000 0101 101", "bankName": "Emirates NBD",
             "swift": "EBILAEAD", "routingCode": "302620122"}""")
    record BankAccountBody(
            @Text(min = 1, max = 100) String name,
            @Doc("Its check digits must be right; blanks are dropped.") @Text(max = 60) String iban,
            @Text(min = 1, max = 200) String bankName,
            @Doc("8 or 11 characters; transfer files need it.") @Text(max = 20) Optional<String> swift,
            @Doc("Nine digits; salary files need it.") @Text(max = 20) Optional<String> routingCode,
            @Doc(
                            "An account of the ledger that is of a bank. When absent: the company's bank, while nothing stands for it, else a"
                                    + " new one.")
                    Optional<UUID> accountId,
            @Doc("The first one is the default in any case.") @Default("false") boolean isDefault) {

        NewBankAccount toNew() {
            var flaws = new ArrayList<Flaw>();
            var number = read(Optional.of(iban), Iban::parse, flaws, "iban", "not_an_iban", NO_IBAN);
            var code = read(swift, Bic::parse, flaws, "swift", "not_a_bic", NO_BIC);
            var routing = read(routingCode, RoutingCode::parse, flaws, "routingCode", "not_a_routing_code", NO_CODE);
            require(flaws);
            return new NewBankAccount(
                    name, number.orElseThrow(), bankName, code, routing, accountId.map(AccountId::new), isDefault);
        }
    }

    @Example("""
            {"name": "Emirates NBD, main", "isDefault": true}""")
    record BankAccountChangeBody(
            @Text(min = 1, max = 100) Change<String> name,
            @Text(max = 60) Change<String> iban,
            @Text(min = 1, max = 200) Change<String> bankName,
            @Text(max = 20) Change<String> swift,
            @Text(max = 20) Change<String> routingCode,
            Change<Boolean> isDefault,
            @Doc("Refuse when the account has another version by now.") Optional<Long> version) {

        BankAccountChange toChange() {
            var flaws = new ArrayList<Flaw>();
            var change = new BankAccountChange(
                    name,
                    changed(iban, Iban::parse, flaws, "iban", "not_an_iban", NO_IBAN),
                    bankName,
                    changed(swift, Bic::parse, flaws, "swift", "not_a_bic", NO_BIC),
                    changed(routingCode, RoutingCode::parse, flaws, "routingCode", "not_a_routing_code", NO_CODE),
                    isDefault,
                    version);
            require(flaws);
            return change;
        }
    }

    record BankAccountView(
            UUID id,
            String name,
            String iban,
            String bankName,
            Optional<String> swift,
            Optional<String> routingCode,
            @Doc("What it is in the ledger.") UUID accountId,
            boolean isDefault,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static BankAccountView of(BankAccount account) {
            return new BankAccountView(
                    account.id().value(),
                    account.name(),
                    account.iban().value(),
                    account.bankName(),
                    account.bic().map(Bic::value),
                    account.routingCode().map(RoutingCode::value),
                    account.account().value(),
                    account.usual(),
                    account.createdAt(),
                    account.updatedAt(),
                    account.version());
        }
    }

    private static final String NO_IBAN =
            "This is no IBAN: its length, its form or its check digits are wrong. Compare it with the bank's paper.";
    private static final String NO_BIC = "A BIC has 8 or 11 characters, such as EBILAEAD. Correct it.";
    private static final String NO_CODE = "A routing code has 9 digits. Correct it.";

    private static <T> Optional<T> read(
            Optional<String> sent,
            Function<String, Optional<T>> reading,
            List<Flaw> flaws,
            String path,
            String code,
            String message) {
        var value = sent.flatMap(reading);
        if (sent.isPresent() && value.isEmpty()) flaws.add(new Flaw(path, code, message));
        return value;
    }

    private static <T> Change<T> changed(
            Change<String> sent,
            Function<String, Optional<T>> reading,
            List<Flaw> flaws,
            String path,
            String code,
            String message) {
        if (!(sent instanceof Change.Set<String> set)) return sent.isSent() ? new Change.Clear<>() : Change.keep();
        return read(Optional.of(set.value()), reading, flaws, path, code, message)
                .<Change<T>>map(Change.Set::new)
                .orElseGet(Change::keep);
    }

    private static void require(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }
}
