package org.daftar.model.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** The printed form of a seal. Only the exact form is read: what was signed is what is printed. */
final class SealText {

    private static final Pattern LINE =
            Pattern.compile("daftar-seal-1 company=(?<company>[0-9a-f-]{36}) entries=(?<entries>[0-9]{1,18})"
                    + " head=(?<head>[0-9a-f]{64}) total=(?<total>[0-9.]{1,24}) currency=(?<currency>[A-Z]{3})"
                    + " balances=(?<balances>[0-9a-f]{64}) made=(?<made>[0-9TZ:.-]{20,30})"
                    + " key=(?<key>[A-Za-z0-9_-]{1,200}) signature=(?<signature>[A-Za-z0-9_-]{1,200})");

    private SealText() {}

    static String statement(Seal seal) {
        return "daftar-seal-1 company=" + seal.company() + " entries=" + seal.entries() + " head=" + seal.head()
                + " total=" + seal.total().toDecimal().toPlainString() + " currency="
                + seal.total().currency().code() + " balances=" + seal.balances() + " made=" + seal.madeAt();
    }

    static String line(SignedSeal signed) {
        return statement(signed.seal()) + " key=" + signed.key() + " signature=" + signed.signature();
    }

    static Optional<SignedSeal> parse(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) return Optional.empty();
        try {
            var signed = new SignedSeal(seal(matcher), matcher.group("key"), matcher.group("signature"));
            return line(signed).equals(line) ? Optional.of(signed) : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Seal seal(Matcher parts) {
        var currency = Currency.of(parts.group("currency")).orElseThrow(IllegalArgumentException::new);
        return new Seal(
                new CompanyId(UUID.fromString(parts.group("company"))),
                Long.parseLong(parts.group("entries")),
                Digest.ofHex(parts.group("head")),
                Money.of(new BigDecimal(parts.group("total")), currency),
                Digest.ofHex(parts.group("balances")),
                Instant.parse(parts.group("made")));
    }
}
