package org.daftar.export.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daftar.ports.statements.NewStatement;
import org.jspecify.annotations.Nullable;

/** One entry of a camt.053 statement: a booking, or several in one, which are told apart where they come to its amount. */
final class CamtEntry {

    private static final Set<String> ENTRY = Set.of(
            "NtryRef",
            "Amt",
            "CdtDbtInd",
            "RvslInd",
            "Sts",
            "BookgDt",
            "ValDt",
            "AcctSvcrRef",
            "Avlbty",
            "BkTxCd",
            "ComssnWvrInd",
            "AddtlInfInd",
            "AmtDtls",
            "Chrgs",
            "TechInptChanl",
            "Intrst",
            "CardTx",
            "NtryDtls",
            "AddtlNtryInf");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{0,5})?");
    /** More than that in one booking stay one line. */
    private static final int MOST_PARTS = 2000;

    private final Xml xml;
    private final String currency;
    private final List<CamtPart> parts = new ArrayList<>();
    private int partsSeen;
    private @Nullable BigDecimal amount;
    private @Nullable LocalDate booked;
    private @Nullable LocalDate valued;
    private boolean debit;
    private String status = "";
    private String reference = "";
    private String text = "";

    CamtEntry(Xml xml, String currency) {
        this.xml = xml;
        this.currency = currency;
    }

    /** None for what is not booked yet. */
    List<NewStatement.Line> lines() {
        xml.children(ENTRY, this::read);
        if (!status.equals("BOOK")) return List.of();
        var whole = amount;
        var day = booked == null ? valued : booked;
        if (whole == null || day == null)
            throw Unreadable.at(
                    xml.where(), "incomplete", xml.here() + " has no " + (whole == null ? "Amt" : "BookgDt") + ".");
        if (parts.size() > 1 && partsSeen == parts.size() && comeTo(whole))
            return parts.stream()
                    .map(part -> line(day, part.amount().orElseThrow(), Optional.of(part)))
                    .toList();
        return List.of(line(day, whole, parts.stream().findFirst().filter(part -> partsSeen == 1)));
    }

    private void read(String name) {
        switch (name) {
            case "Amt" -> amount = amount(xml, currency);
            case "CdtDbtInd" -> debit = isDebit(xml);
            case "Sts" -> status = status();
            case "BookgDt" -> booked = date(xml);
            case "ValDt" -> valued = date(xml);
            case "AcctSvcrRef" -> reference = xml.text();
            case "AddtlNtryInf" -> text = xml.text();
            case "NtryDtls" -> xml.children(Set.of("Btch", "TxDtls"), this::readPart);
            default -> xml.skip();
        }
    }

    private void readPart(String name) {
        if (name.equals("Btch")) {
            xml.skip();
            return;
        }
        partsSeen++;
        var part = CamtPart.read(xml, currency);
        if (parts.size() < MOST_PARTS) parts.add(part);
    }

    private boolean comeTo(BigDecimal whole) {
        if (parts.stream().anyMatch(part -> part.amount().isEmpty())) return false;
        var sum = parts.stream().map(part -> part.signed(debit)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(debit ? whole.negate() : whole) == 0;
    }

    private NewStatement.Line line(LocalDate day, BigDecimal plain, Optional<CamtPart> part) {
        boolean out = part.flatMap(CamtPart::debit).orElse(debit);
        return new NewStatement.Line(
                day,
                out ? plain.negate() : plain,
                Texts.cut(text + " " + part.map(CamtPart::text).orElse(""), Texts.DESCRIPTION),
                part.flatMap(told -> Texts.cut(told.reference(), Texts.REFERENCE)),
                part.flatMap(told -> Texts.cut(out ? told.creditor() : told.debtor(), Texts.NAME)),
                Texts.cut(
                        part.map(CamtPart::bankReference)
                                .filter(told -> !told.isEmpty())
                                .orElse(reference),
                        100));
    }

    /** The code alone up to .07, an element around it from .08 on. */
    private String status() {
        return xml.textOf("Cd");
    }

    static BigDecimal amount(Xml xml, String currency) {
        var told = xml.attribute("Ccy");
        if (told != null && !currency.isEmpty() && !told.equals(currency))
            throw Unreadable.at(
                    xml.where(),
                    "other_currency",
                    xml.here() + " is in " + told + ", and the statement in " + currency + ".");
        var text = xml.text();
        if (AMOUNT.matcher(text).matches()) return new BigDecimal(text);
        throw Unreadable.at(xml.where(), "bad_amount", xml.here() + " is no amount.");
    }

    static boolean isDebit(Xml xml) {
        var text = xml.text();
        if (text.equals("DBIT")) return true;
        if (text.equals("CRDT")) return false;
        throw Unreadable.at(xml.where(), "unknown_element", xml.here() + " is neither CRDT nor DBIT.");
    }

    /** {@code Dt} or {@code DtTm}. */
    static LocalDate date(Xml xml) {
        var day = new LocalDate[1];
        xml.children(Set.of("Dt", "DtTm"), name -> day[0] = CamtReader.day(xml, xml.text()));
        if (day[0] == null) throw Unreadable.at(xml.where(), "incomplete", xml.here() + " holds no day.");
        return day[0];
    }
}
