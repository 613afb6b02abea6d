package org.daftar.export.statements;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The details of one transaction within an entry, as far as they say what it is. */
final class CamtPart {

    private static final Set<String> DETAILS = Set.of(
            "Refs",
            "Amt",
            "CdtDbtInd",
            "AmtDtls",
            "Avlbty",
            "BkTxCd",
            "Chrgs",
            "Intrst",
            "RltdPties",
            "RltdAgts",
            "LclInstrm",
            "PmtTpInf",
            "Purp",
            "RltdRmtInf",
            "RmtInf",
            "RltdDts",
            "RltdPric",
            "RltdQties",
            "FinInstrmId",
            "Tax",
            "RtrInf",
            "CorpActn",
            "SfkpgAcct",
            "CshDpst",
            "CardTx",
            "AddtlTxInf",
            "SplmtryData");
    private static final String NOT_PROVIDED = "NOTPROVIDED";

    private final Xml xml;
    private final String currency;
    private @Nullable BigDecimal own;
    private @Nullable BigDecimal detailed;
    private @Nullable Boolean debit;
    private String endToEnd = "";
    private String structured = "";
    private String bankReference = "";
    private String debtor = "";
    private String creditor = "";
    private final StringBuilder text = new StringBuilder();

    private CamtPart(Xml xml, String currency) {
        this.xml = xml;
        this.currency = currency;
    }

    static CamtPart read(Xml xml, String currency) {
        var part = new CamtPart(xml, currency);
        xml.children(DETAILS, part::read);
        return part;
    }

    private void read(String name) {
        switch (name) {
            case "Refs" -> xml.children(Set.of(), this::readReference);
            case "Amt" -> own = amountHere();
            case "CdtDbtInd" -> debit = CamtEntry.isDebit(xml);
            case "AmtDtls" -> xml.children(Set.of(), this::readDetailed);
            case "RltdPties" -> xml.children(Set.of(), this::readParty);
            case "RmtInf" -> xml.children(Set.of(), this::readRemittance);
            case "AddtlTxInf" -> say(xml.text());
            default -> xml.skip();
        }
    }

    private void readReference(String name) {
        switch (name) {
            case "EndToEndId" -> endToEnd = xml.text();
            case "AcctSvcrRef" -> bankReference = xml.text();
            default -> xml.skip();
        }
    }

    private void readDetailed(String name) {
        if (!name.equals("TxAmt")) {
            xml.skip();
            return;
        }
        xml.children(Set.of(), part -> {
            if (part.equals("Amt")) detailed = amountHere();
            else xml.skip();
        });
    }

    /** Absent where it is in another currency: it says nothing of the account then. */
    private @Nullable BigDecimal amountHere() {
        if (currency.equals(xml.attribute("Ccy"))) return CamtEntry.amount(xml, currency);
        xml.skip();
        return null;
    }

    private void readParty(String name) {
        if (name.equals("Dbtr")) debtor = name();
        else if (name.equals("Cdtr")) creditor = name();
        else xml.skip();
    }

    /** {@code Nm}, from .08 on within {@code Pty}. */
    private String name() {
        var found = new String[] {""};
        xml.children(Set.of(), part -> {
            if (part.equals("Nm")) found[0] = xml.text();
            else if (part.equals("Pty")) found[0] = name();
            else xml.skip();
        });
        return found[0];
    }

    private void readRemittance(String name) {
        if (name.equals("Ustrd")) say(xml.text());
        else if (name.equals("Strd")) xml.children(Set.of(), this::readStructured);
        else xml.skip();
    }

    private void readStructured(String name) {
        if (!name.equals("CdtrRefInf")) {
            xml.skip();
            return;
        }
        xml.children(Set.of(), part -> {
            if (part.equals("Ref")) structured = xml.text();
            else xml.skip();
        });
    }

    private void say(String more) {
        if (text.length() < Texts.DESCRIPTION) text.append(more).append(' ');
    }

    Optional<BigDecimal> amount() {
        return Optional.ofNullable(own == null ? detailed : own);
    }

    Optional<Boolean> debit() {
        return Optional.ofNullable(debit);
    }

    /** @param usually the direction of the entry, where this says none */
    BigDecimal signed(boolean usually) {
        var plain = amount().orElseThrow();
        return debit().orElse(usually) ? plain.negate() : plain;
    }

    String text() {
        return text.toString();
    }

    String reference() {
        return endToEnd.isEmpty() || endToEnd.equals(NOT_PROVIDED) ? structured : endToEnd;
    }

    String bankReference() {
        return bankReference;
    }

    String debtor() {
        return debtor;
    }

    String creditor() {
        return creditor;
    }
}
