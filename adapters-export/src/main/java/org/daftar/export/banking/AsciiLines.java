package org.daftar.export.banking;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.daftar.model.kernel.Money;

/** Lines of fields as banks read them: ASCII, nothing quoted, carriage return and line feed after each line, the last one too. */
final class AsciiLines {

    private final Writer out;
    private final String separator;

    AsciiLines(OutputStream into, String separator) {
        this.out = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.US_ASCII));
        this.separator = separator;
    }

    void line(String... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) out.write(separator);
            out.write(fields[i]);
        }
        out.write("\r\n");
    }

    /** What was written is there. The stream below stays open: it is somebody else's. */
    void flush() throws IOException {
        out.flush();
    }

    /** Two decimals after a point, whatever the currency is shown with. */
    static String amount(Money money) {
        return money.toDecimal().setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
