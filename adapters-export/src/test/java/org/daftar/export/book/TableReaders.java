package org.daftar.export.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads tables back: CSV from RFC 4180, a workbook from ECMA-376. */
final class TableReaders {

    private TableReaders() {}

    /** Without the apostrophes that keep a spreadsheet from reckoning. */
    static List<List<String>> csv(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                end(row, cell);
            } else if (!quoted && c == '\r') {
                end(row, cell);
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    private static void end(List<String> row, StringBuilder cell) {
        row.add(cell.length() > 0 && cell.charAt(0) == '\'' ? cell.substring(1) : cell.toString());
        cell.setLength(0);
    }

    /** Of all sheets, with the titles of the first. As spreadsheets do, it trusts the directory at the file's end alone. */
    static List<List<String>> xlsx(byte[] file) {
        try {
            var whole = Files.createTempFile("book", ".xlsx");
            try {
                Files.write(whole, file);
                return xlsx(whole);
            } finally {
                Files.delete(whole);
            }
        } catch (IOException | XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<List<String>> xlsx(Path file) throws IOException, XMLStreamException {
        var sheets = new TreeMap<String, byte[]>();
        var shared = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var content = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet")) sheets.put(entry.getName(), content);
                if (entry.getName().equals("xl/sharedStrings.xml")) shared.addAll(strings(content));
            }
        }
        var rows = new ArrayList<List<String>>();
        for (var sheet : sheets.values()) {
            var read = sheet(sheet, shared);
            rows.addAll(rows.isEmpty() ? read : read.subList(1, read.size()));
        }
        return rows;
    }

    private static List<String> strings(byte[] xml) throws XMLStreamException {
        var strings = new ArrayList<String>();
        var reader = reader(xml);
        var text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) text.setLength(0);
            if (event == XMLStreamConstants.CHARACTERS) text.append(reader.getText());
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si"))
                strings.add(text.toString());
        }
        return strings;
    }

    private static List<List<String>> sheet(byte[] xml, List<String> shared) throws XMLStreamException {
        var rows = new ArrayList<List<String>>();
        var reader = reader(xml);
        var text = new StringBuilder();
        var type = "";
        int column = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows.add(new ArrayList<>());
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("c")) {
                text.setLength(0);
                type = String.valueOf(reader.getAttributeValue(null, "t"));
                column = reader.getAttributeValue(null, "r").charAt(0) - 'A';
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("c")) {
                var row = rows.get(rows.size() - 1);
                while (row.size() < column) row.add("");
                row.add(type.equals("s") ? shared.get(Integer.parseInt(text.toString())) : text.toString());
            }
        }
        return rows;
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return XMLInputFactory.newFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
