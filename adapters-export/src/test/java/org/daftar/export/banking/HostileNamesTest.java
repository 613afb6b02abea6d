package org.daftar.export.banking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.export.banking.Specimens.transfers;
import static org.daftar.export.banking.Specimens.written;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.LatinText;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever names and texts there are, each file is read back by somebody else, and says what the batch says. */
class HostileNamesTest {

    /** Part of each name, so that a bank takes something of it. */
    private static final String LATIN = "Gulf";

    private static final Schema PAIN = schema();

    @Property(tries = 150)
    void every_file_says_what_its_batch_says(@ForAll("members") List<Transfer> members) throws Exception {
        uaefts(members);
        csv(members);
        pain(members);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شركة الخليج Gulf",
                "Gulf, Supplies",
                "\"Gulf\" Supplies",
                "Gulf\r\nCTC,X",
                "Gulf\nSupplies",
                "=cmd()|' /C calc'!Gulf",
                "+Gulf",
                "-Gulf",
                "@SUM(Gulf)",
                "\tGulf",
                "<Gulf>&amp;]]>",
                "Gulf\u0000\uFFFE",
                " Gulf "
            })
    void in_names_that_are_meant_to_break_it(String name) throws Exception {
        var members = List.of(
                Specimens.transfer(1, name, Specimens.aed("0.01"), name),
                Specimens.transfer(2, "Gulf", Specimens.aed("999999999999.98"), "Gulf"));
        uaefts(members);
        csv(members);
        pain(members);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Müller & Söhne Trading, L.L.C.|MULLER SOHNE TRADING L.L.C.",
                "O'Neil  Café|O NEIL CAFE",
                "شركة الخليج|''",
                "ﬁve № 1|FIVE NO 1",
                "ıstanbul|STANBUL"
            },
            delimiter = '|')
    void banks_take_latin_letters(String name, String taken) {
        assertThat(LatinText.of(name, 140)).isEqualTo(taken);
    }

    @Test
    void what_is_too_long_is_cut_and_ends_in_no_blank() {
        assertThat(LatinText.of("Gulf Supplies", 5)).isEqualTo("GULF");
    }

    private static void uaefts(List<Transfer> members) {
        var read = UaeftsReader.of(written(transfers(BatchFormat.UAEFTS, false, members), members));
        assertThat(read.details()).hasSameSizeAs(members);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var line = read.details().get(i);
            assertThat(line[7]).isEqualTo(AsciiLines.amount(member.amount()));
            assertThat(line[13]).isEqualTo(member.beneficiary().iban().value());
            assertThat(line[14]).contains("GULF");
            assertThat(line[19]).isEqualTo(member.reference());
        }
    }

    private static void csv(List<Transfer> members) {
        var rows = CsvReader.rows(new String(written(transfers(BatchFormat.CSV, false, members), members), UTF_8));
        assertThat(rows).hasSize(members.size() + 1).allMatch(row -> row.size() == 9);
        for (int i = 0; i < members.size(); i++) {
            var row = rows.get(i + 1);
            assertThat(row.get(0)).isEqualTo(members.get(i).reference());
            assertThat(row).as("nothing reckons").noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n].*"));
            assertThat(unguarded(row.get(1)))
                    .isEqualTo(unguarded(members.get(i).beneficiary().name()));
            assertThat(row.get(2)).isEqualTo(members.get(i).beneficiary().iban().value());
            assertThat(row.get(5)).isEqualTo(AsciiLines.amount(members.get(i).amount()));
        }
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static void pain(List<Transfer> members) throws Exception {
        var batch = transfers(BatchFormat.PAIN_001, false, members);
        var document = parsed(written(batch, members));
        PAIN.newValidator().validate(new DOMSource(document));
        assertThat(texts(document, "NbOfTxs")).hasSize(2).containsOnly(Integer.toString(members.size()));
        assertThat(texts(document, "CtrlSum")).hasSize(2).containsOnly(AsciiLines.amount(batch.total()));
        assertThat(texts(document, "InstdAmt"))
                .isEqualTo(members.stream()
                        .map(member -> AsciiLines.amount(member.amount()))
                        .toList());
        assertThat(texts(document, "EndToEndId"))
                .doesNotHaveDuplicates()
                .isEqualTo(members.stream().map(Transfer::reference).toList());
        assertThat(texts(document, "Prtry"))
                .isEqualTo(members.stream()
                        .map(member -> member.type().orElseThrow().code())
                        .toList());
        assertThat(texts(document, "ChrgBr")).containsExactly("SHAR");
        assertThat(texts(document, "ReqdExctnDt")).containsExactly("2026-12-07");
        assertThat(texts(document, "CreDtTm")).containsExactly("2026-12-04T10:15:30+04:00");
    }

    private static Document parsed(byte[] file) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    private static List<String> texts(Document document, String name) {
        var texts = new ArrayList<String>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++)
            texts.add(((Element) found.item(i)).getTextContent().strip());
        return texts;
    }

    /** As ISO published it. */
    private static Schema schema() {
        try (var xsd = HostileNamesTest.class.getResourceAsStream("/pain.001.001.09.xsd")) {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            return factory.newSchema(new StreamSource(xsd));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<List<Transfer>> members() {
        var texts = Arbitraries.strings()
                .withChars("abcÉü ,\"'=+-@&<>\r\n\t٤م/:?()|;")
                .ofMaxLength(60)
                .map(text -> text + LATIN);
        var amounts = Arbitraries.longs().between(1, 100_000_000L).map(minor -> new Money(minor, Specimens.AED));
        return Combinators.combine(texts, amounts, texts)
                .as(Unplaced::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(HostileNamesTest::placed);
    }

    private record Unplaced(String name, Money amount, String instructions) {}

    private static List<Transfer> placed(List<Unplaced> some) {
        var members = new ArrayList<Transfer>();
        for (var one : some)
            members.add(Specimens.transfer(members.size() + 1, one.name(), one.amount(), one.instructions()));
        return members;
    }
}
