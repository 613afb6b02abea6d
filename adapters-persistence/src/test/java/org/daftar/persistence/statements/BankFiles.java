package org.daftar.persistence.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.kernel.Page;
import org.daftar.persistence.Installation;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.StatementFiles.Taken;
import org.daftar.ports.statements.StatementSink;
import org.daftar.ports.statements.StatementSink.Heading;
import org.daftar.ports.statements.query.BankStatements.StatementSort;

/** Files of statements of account 1010, as their readers tell of them, and what the books hold of them. */
record BankFiles(Installation installation, Bank bank) {

    static Consumer<StatementSink> of(String iban, String currency, String reference) {
        return sink -> {
            sink.opens(
                    new Heading(Optional.of(iban), Optional.of(currency), Optional.of(reference), new BigDecimal("0")));
            sink.closes(BigDecimal.ZERO, DAY);
        };
    }

    static Consumer<StatementSink> statement(String reference, List<NewStatement.Line> lines) {
        return sink -> {
            sink.opens(heading(reference));
            lines.forEach(sink::line);
            sink.closes(sum(lines), DAY);
        };
    }

    static Heading heading(String reference) {
        return new Heading(
                Optional.empty(),
                Optional.empty(),
                reference.isEmpty() ? Optional.empty() : Optional.of(reference),
                BigDecimal.ZERO);
    }

    static List<NewStatement.Line> lines(int many) {
        var lines = new ArrayList<NewStatement.Line>();
        for (int i = 1; i <= many; i++) lines.add(Bank.line(DAY, "" + (100 + i), "Transfer"));
        return lines;
    }

    static BigDecimal sum(List<NewStatement.Line> lines) {
        return lines.stream().map(NewStatement.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Taken> take(Consumer<StatementSink> file) {
        return verbs().take(bank.company().owner(), Optional.of(bank.company().account("1010")), file);
    }

    StatementFiles verbs() {
        return bank.company().daftar().statementFiles();
    }

    static Taken only(List<Taken> taken) {
        assertThat(taken).hasSize(1);
        return taken.get(0);
    }

    long statements() {
        return bank.statements()
                .list(
                        bank.company().books(),
                        Optional.empty(),
                        new Page.Request<>(StatementSort.CREATED_AT, true, 5, Optional.empty()))
                .total();
    }

    long rows(String table) {
        try (var books = installation.site().operator(bank.company().books());
                var statement = books.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    void operator(String sql) {
        try (var books = installation.site().operator(bank.company().books());
                var statement = books.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
