package org.daftar.export.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.statements.CsvForm;
import org.daftar.ports.statements.CsvForm.DayForm;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementSink;

/** What a sink heard, one word after the other. */
final class Heard implements StatementSink {

    static final CsvForm CSV = csv(Map.of(), ',', DayForm.YEAR_MONTH_DAY, '.');

    final List<String> words = new ArrayList<>();
    final List<NewStatement.Line> lines = new ArrayList<>();

    static CsvForm csv(Map<CsvForm.Column, String> columns, char separator, DayForm days, char decimal) {
        return new CsvForm(
                columns,
                separator,
                days,
                decimal,
                Optional.of("March"),
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.TEN));
    }

    static Heard of(Path directory, String file) {
        return of(directory, CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    static Heard of(Path directory, CsvForm csv, byte[] file) {
        try {
            var path = Files.createTempFile(directory, "bank", ".file");
            Files.write(path, file);
            var heard = new Heard();
            new BankFiles().read(path, Optional.empty(), csv, heard);
            return heard;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why the file is refused, with where. */
    static String refused(Path directory, String file) {
        return refused(directory, CSV, file.getBytes(StandardCharsets.UTF_8));
    }

    static String refused(Path directory, CsvForm csv, byte[] file) {
        try {
            return of(directory, csv, file).words.toString();
        } catch (Refused refused) {
            var refusal = (Refusal.Invalid) refused.refusal();
            return refusal.code() + " " + refusal.message();
        }
    }

    @Override
    public void opens(Heading heading) {
        words.add("opens " + heading.account().orElse("-") + " "
                + heading.currency().orElse("-") + " " + heading.reference().orElse("-") + " " + heading.opening());
    }

    @Override
    public void line(NewStatement.Line line) {
        words.add(line.date() + " " + line.amount());
        lines.add(line);
    }

    @Override
    public void closes(BigDecimal closing, LocalDate date) {
        words.add("closes " + closing + " " + date);
    }
}
