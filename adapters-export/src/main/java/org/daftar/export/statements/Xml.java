package org.daftar.export.statements;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks down a document element by element, in the order in which they come; nothing outside the file is ever read. */
final class Xml {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 4000;

    private final XMLStreamReader in;
    private final Deque<String> path = new ArrayDeque<>();

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    static Xml over(InputStream file) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            return new Xml(factory.createXMLStreamReader(file));
        } catch (XMLStreamException broken) {
            throw unreadable(broken, "line 1");
        }
    }

    /** Goes to the outermost element. @return its namespace */
    String root(String name) {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            if (in.getEventType() == XMLStreamConstants.DTD) throw doctype();
        }
        path.addLast(in.getLocalName());
        if (!in.getLocalName().equals(name)) throw unknown();
        var namespace = in.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /**
     * Visits each child of the element in turn; a visit reads its child to the end.
     *
     * @param known what may be there; empty for anything
     */
    void children(Set<String> known, Consumer<String> visit) {
        while (nextTag() == XMLStreamConstants.START_ELEMENT) {
            var name = in.getLocalName();
            path.addLast(name);
            if (path.size() > DEEPEST || (!known.isEmpty() && !known.contains(name))) throw unknown();
            visit.accept(name);
            path.removeLast();
        }
    }

    @Nullable
    String attribute(String name) {
        return in.getAttributeValue(null, name);
    }

    /** The text of an element that holds nothing else. */
    String text() {
        var text = new StringBuilder();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(in.getLocalName());
                throw unknown();
            }
            if (in.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(in.getText());
                if (text.length() > LONGEST) throw Unreadable.at(where(), "too_long", here() + " is too long.");
            }
            event = next();
        }
        return text.toString().strip();
    }

    /** The text of an element, or that of the one child by that name which it holds instead. */
    String textOf(String child) {
        var text = new StringBuilder();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(in.getLocalName());
                if (!in.getLocalName().equals(child)) throw unknown();
                text.setLength(0);
                text.append(text());
                path.removeLast();
            } else if (event == XMLStreamConstants.CHARACTERS && text.length() < LONGEST) {
                text.append(in.getText());
            }
            event = next();
        }
        return text.toString().strip();
    }

    /** Reads the element to its end, whatever it holds. */
    void skip() {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (path.size() + depth > DEEPEST) throw unknown();
        }
    }

    String where() {
        return "line " + in.getLocation().getLineNumber();
    }

    /** The names of the elements around, from the outermost. */
    String here() {
        return String.join("/", path);
    }

    private int nextTag() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace())
                throw Unreadable.at(where(), "unexpected_text", "a text where elements of " + here() + " are.");
            event = next();
        }
        return event;
    }

    private int next() {
        try {
            if (!in.hasNext()) throw Unreadable.at(where(), "incomplete", "the file ends too early.");
            int event = in.next();
            if (event == XMLStreamConstants.DTD) throw doctype();
            if (event == XMLStreamConstants.END_DOCUMENT)
                throw Unreadable.at(where(), "incomplete", "the file ends too early.");
            return event;
        } catch (XMLStreamException broken) {
            throw unreadable(broken, where());
        }
    }

    private RuntimeException doctype() {
        return Unreadable.at(where(), "doctype", "a document type is declared, and no bank does that.");
    }

    private RuntimeException unknown() {
        return Unreadable.at(
                where(),
                "unknown_element",
                here() + " is no element of a camt.053 statement. Ask the bank for camt.053.001.02 to .08.");
    }

    private static RuntimeException unreadable(XMLStreamException broken, String where) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause())
            if (cause instanceof CharacterCodingException || isOfEncoding(cause)) return Unreadable.encoding(where);
        var nested = broken.getNestedException();
        if (nested != null && isOfEncoding(nested)) return Unreadable.encoding(where);
        return Unreadable.at(where, "not_xml", "the file is no well-formed XML.");
    }

    /** The JDK's parser has an exception of its own for it. */
    private static boolean isOfEncoding(Throwable cause) {
        return cause instanceof IOException && cause.getClass().getSimpleName().contains("MalformedByteSequence")
                || String.valueOf(cause.getMessage()).contains("UTF-8 sequence");
    }
}
