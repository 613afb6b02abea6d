package org.daftar.export.banking;

import static org.daftar.export.banking.AsciiLines.amount;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.RoutingCode;

/**
 * Transfers as a customer credit transfer initiation of ISO 20022, version pain.001.001.09: one block of payments, all from one account, on
 * one day, with one who bears the charges. The order of elements is the schema's.
 */
final class Pain001File {

    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final int LONGEST_TEXT = 140;
    private static final int LONGEST_LINE = 70;

    private final Batch batch;

    Pain001File(Batch batch) {
        this.batch = batch;
    }

    /** @param members at least one, all with the same charges */
    void write(Iterator<Transfer> members, OutputStream into) throws IOException {
        try {
            var out = new Elements(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(into, "UTF-8"));
            var first = members.next();
            out.begin("CstmrCdtTrfInitn");
            header(out);
            out.open("PmtInf");
            block(out, first.charges());
            transfer(out, first);
            while (members.hasNext()) transfer(out, members.next());
            out.close();
            out.finish();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void header(Elements out) throws XMLStreamException {
        out.open("GrpHdr");
        out.text("MsgId", batch.reference());
        out.text(
                "CreDtTm",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(batch.made().atZone(Batch.ZONE)));
        sums(out);
        out.open("InitgPty");
        out.text("Nm", name(batch.payer().name()));
        out.close();
        out.close();
    }

    private void sums(Elements out) throws XMLStreamException {
        out.text("NbOfTxs", Integer.toString(batch.count()));
        out.text("CtrlSum", amount(batch.total()));
    }

    private void block(Elements out, Charges charges) throws XMLStreamException {
        var payer = batch.payer();
        out.text("PmtInfId", batch.reference());
        out.text("PmtMtd", "TRF");
        out.text("BtchBookg", "false");
        sums(out);
        out.open("PmtTpInf");
        out.text("InstrPrty", batch.urgent() ? "HIGH" : "NORM");
        out.close();
        out.open("ReqdExctnDt");
        out.text("Dt", batch.valueDate().toString());
        out.close();
        party(out, "Dbtr", payer.name(), payer.address(), payer.country());
        out.open("DbtrAcct");
        out.open("Id");
        out.text("IBAN", payer.iban().value());
        out.close();
        out.text("Ccy", batch.total().currency().code());
        out.close();
        out.open("DbtrAgt");
        out.open("FinInstnId");
        out.text("BICFI", payer.bic().orElseThrow().value());
        out.close();
        out.close();
        out.text("ChrgBr", bearer(charges));
    }

    private void transfer(Elements out, Transfer transfer) throws XMLStreamException {
        var beneficiary = transfer.beneficiary();
        out.open("CdtTrfTxInf");
        out.open("PmtId");
        out.text("InstrId", transfer.reference());
        out.text("EndToEndId", transfer.reference());
        out.close();
        out.open("Amt");
        out.amount("InstdAmt", transfer.amount().currency().code(), amount(transfer.amount()));
        out.close();
        out.open("CdtrAgt");
        out.open("FinInstnId");
        if (beneficiary.bic().isPresent())
            out.text("BICFI", beneficiary.bic().map(Bic::value).get());
        if (beneficiary.routingCode().isPresent()) {
            out.open("ClrSysMmbId");
            out.text("MmbId", beneficiary.routingCode().map(RoutingCode::value).get());
            out.close();
        }
        out.close();
        out.close();
        party(out, "Cdtr", beneficiary.name(), beneficiary.address(), beneficiary.country());
        out.open("CdtrAcct");
        out.open("Id");
        out.text("IBAN", beneficiary.iban().value());
        out.close();
        out.close();
        about(out, transfer);
        out.close();
    }

    private static void about(Elements out, Transfer transfer) throws XMLStreamException {
        var instructions = LatinText.of(transfer.instructions().orElse(""), LONGEST_TEXT);
        if (!instructions.isEmpty()) {
            out.open("InstrForCdtrAgt");
            out.text("InstrInf", instructions);
            out.close();
        }
        if (transfer.type().isPresent()) {
            out.open("Purp");
            out.text("Prtry", transfer.type().get().code());
            out.close();
        }
        out.open("RmtInf");
        out.text("Ustrd", LatinText.of(transfer.remittance(), LONGEST_TEXT));
        out.close();
    }

    private static void party(Elements out, String as, String name, String address, String country)
            throws XMLStreamException {
        out.open(as);
        out.text("Nm", name(name));
        out.open("PstlAdr");
        out.text("Ctry", country);
        for (var line : lines(LatinText.of(address, LONGEST_TEXT))) out.text("AdrLine", line);
        out.close();
        out.close();
    }

    private static List<String> lines(String address) {
        if (address.isEmpty()) return List.of();
        if (address.length() <= LONGEST_LINE) return List.of(address);
        return List.of(
                address.substring(0, LONGEST_LINE).strip(),
                address.substring(LONGEST_LINE).strip());
    }

    private static String name(String name) {
        return LatinText.of(name, LONGEST_TEXT);
    }

    /** As ISO 20022 calls them. */
    private static String bearer(Charges charges) {
        return switch (charges) {
            case OUR -> "DEBT";
            case BEN -> "CRED";
            case SHA -> "SHAR";
        };
    }

    /** Elements that are written as they come. */
    private record Elements(XMLStreamWriter out) {

        void begin(String root) throws XMLStreamException {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("Document");
            out.writeDefaultNamespace(NAMESPACE);
            open(root);
        }

        void open(String name) throws XMLStreamException {
            out.writeStartElement(name);
        }

        void close() throws XMLStreamException {
            out.writeEndElement();
        }

        void text(String name, String text) throws XMLStreamException {
            open(name);
            out.writeCharacters(text);
            close();
        }

        void amount(String name, String currency, String amount) throws XMLStreamException {
            open(name);
            out.writeAttribute("Ccy", currency);
            out.writeCharacters(amount);
            close();
        }

        void finish() throws XMLStreamException {
            out.writeEndDocument();
            out.flush();
        }
    }
}
