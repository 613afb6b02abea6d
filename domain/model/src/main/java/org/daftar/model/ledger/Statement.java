package org.daftar.model.ledger;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;

/**
 * A financial statement: sections of lines with their totals, and the figures that are drawn from them.
 *
 * @param figures in printing order, such as gross profit and net profit
 */
public record Statement(List<Section> sections, List<Figure> figures) {

    public Statement {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    public record Section(String key, List<Line> lines, Money total) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** @param account empty for a line that is computed and has no account */
    public record Line(Optional<Account> account, String name, Money amount) {

        static Line of(Account account, Money amount) {
            return new Line(Optional.of(account), account.name(), amount);
        }

        static Line computed(String name, Money amount) {
            return new Line(Optional.empty(), name, amount);
        }
    }

    public record Figure(String key, Money amount) {}

    /** @throws IllegalArgumentException if the statement has no such figure */
    public Money figure(String key) {
        return figures.stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure " + key))
                .amount();
    }

    static Section section(String key, List<Line> lines, Money zero) {
        var shown = lines.stream().filter(line -> !line.amount().isZero()).toList();
        return new Section(key, shown, shown.stream().map(Line::amount).reduce(zero, Money::plus));
    }
}
