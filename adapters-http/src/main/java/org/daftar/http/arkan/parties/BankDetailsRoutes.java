package org.daftar.http.arkan.parties;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PUT;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.BANK_READ;
import static org.daftar.model.kernel.Permission.BANK_WRITE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal.Invalid;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.ports.party.PartyRegister;

/** Arkan, "Batch Payment Export": to which account a client, vendor or employee is paid. */
public final class BankDetailsRoutes implements RouteGroup {

    private final PartyRegister register;
    private final PartyDesk desk;

    public BankDetailsRoutes(PartyRegister register, PartyDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    record BankDetailsPath(UUID partnerId) {

        PartyId party() {
            return new PartyId(partnerId);
        }
    }

    @Example(
            """
            {"bankName": "Commercial Bank of Dubai", "accountName": "Gulf Supplies LLC", "iban": "AE06 0230 0000 0100 2003 004",
             "swift": "CBDUAEAD", "routingCode": "102320150"}""")
    record BankDetailsBody(
            @Text(min = 1, max = 200) String bankName,
            @Doc("Whose account it is, as the bank has it.") @Text(min = 1, max = 200) String accountName,
            @Doc(
                            "Its check digits must be right; blanks are dropped. Of an employee the number of a payroll card will do.")
                    @Text(max = 60)
                    String iban,
            @Doc("8 or 11 characters.") @Text(max = 20) Optional<String> swift,
            @Doc("Nine digits; of the same bank as the IBAN.") @Text(max = 20) Optional<String> routingCode,
            @Doc("ISO 4217.") @Default("AED") @Text(min = 3, max = 3) String currency) {

        /** @throws Refused invalid with every flaw */
        BankDetails details(Sent sent) {
            var number = sent.value(Optional.of(iban), Form.ACCOUNT, "iban");
            var code = sent.value(swift, Form.BIC, "swift");
            var routing = sent.value(routingCode, Form.ROUTING_CODE, "routingCode");
            var kept = sent.value(Optional.of(currency), Form.CURRENCY, "currency");
            sent.sound(sent);
            return new BankDetails(
                    number.orElseThrow(),
                    code,
                    routing,
                    Optional.of(bankName),
                    Optional.of(accountName),
                    kept.orElseThrow());
        }
    }

    record BankDetailsView(
            UUID partnerId,
            Optional<String> bankName,
            String accountName,
            String iban,
            Optional<String> swift,
            Optional<String> routingCode,
            String currency,
            @Doc("What a bank may stumble over, although no rule forbids it.") List<String> warnings) {

        static BankDetailsView of(Party partner, BankDetails details) {
            return new BankDetailsView(
                    partner.id().value(),
                    details.bankName(),
                    details.holder().orElse(partner.name()),
                    details.account().value(),
                    details.bic().map(Bic::value),
                    details.routingCode().map(RoutingCode::value),
                    details.currency().code(),
                    details.doubts());
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(
                        PUT,
                        "/accounting/batch-payment/bank-details/{partnerId}",
                        "arkan.accounting.batch-payment.bank-details.put")
                .summary("Say to which account a partner is paid")
                .module(ACCOUNTING)
                .requires(BANK_WRITE)
                .params(BankDetailsPath.class)
                .about((call, path) -> existing(call, path))
                .body(BankDetailsBody.class)
                .writes(json(BankDetailsView.class))
                .prepare((call, path, sent) -> sent.details(desk.sent(call)))
                .handle((call, path, sent, details) -> replaced(call, path, details));
        routes.on(
                        GET,
                        "/accounting/batch-payment/bank-details/{partnerId}",
                        "arkan.accounting.batch-payment.bank-details.get")
                .summary("Read to which account a partner is paid")
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params(BankDetailsPath.class)
                .reads(json(BankDetailsView.class))
                .handle((call, path) -> {
                    var partner = existing(call, path);
                    return partner.content()
                            .bank()
                            .map(details -> BankDetailsView.of(partner, details))
                            .orElseThrow(() -> Refused.missing("bank account of partner", path.partnerId()));
                });
    }

    private BankDetailsView replaced(Call call, BankDetailsPath path, BankDetails details) {
        try {
            return BankDetailsView.of(register.payTo(call.caller(), path.party(), details), details);
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Invalid invalid)) throw refused;
            throw new Refused(new Invalid(
                    invalid.code(),
                    invalid.message(),
                    invalid.flaws().stream().map(BankDetailsRoutes::asSent).toList()));
        }
    }

    /** What the core says of a party's bank is here the whole of what was sent. */
    private static Flaw asSent(Flaw flaw) {
        return flaw.within("bank");
    }

    private Party existing(Call call, BankDetailsPath path) {
        return desk.existing(call.books(), path.party(), Optional.empty());
    }
}
