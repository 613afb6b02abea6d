package org.daftar.export.banking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.export.banking.Specimens.paid;
import static org.daftar.export.banking.Specimens.salaries;
import static org.daftar.export.banking.Specimens.salary;
import static org.daftar.export.banking.Specimens.variable;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SifFileTest {

    private static final VariablePay NONE = VariablePay.none(Specimens.AED);

    /** Section 1.9 of the reference. */
    private static final List<Salary> TWO = List.of(
            salary(
                    1,
                    "10012345678901",
                    "302620122",
                    "AE140261015000000101101",
                    "2026-10-01",
                    "2026-10-31",
                    "5000",
                    NONE,
                    0),
            salary(
                    2,
                    "00987654321012",
                    "803510106",
                    "AE700350000004200770011",
                    "2026-10-01",
                    "2026-10-31",
                    "3250.50",
                    NONE,
                    0));

    /** Section 1.10. */
    private static final List<Salary> THREE = List.of(
            salary(
                    1,
                    "10012345678901",
                    "302620122",
                    "AE140261015000000101101",
                    "2026-11-01",
                    "2026-11-30",
                    "6000",
                    variable("1000", "300", "0", "0", "450.75", "100", "0"),
                    0),
            salary(
                    2,
                    "00987654321012",
                    "803510106",
                    "AE700350000004200770011",
                    "2026-11-01",
                    "2026-11-30",
                    "4050",
                    NONE,
                    3),
            salary(
                    3,
                    "20023456789012",
                    "720610101",
                    "4578901234567890",
                    "2026-11-16",
                    "2026-11-30",
                    "2400",
                    variable("0", "0", "0", "0", "250", "0", "0"),
                    0));

    private static final Batch OCTOBER =
            salaries(YearMonth.of(2026, 10), LocalDateTime.of(2026, 10, 29, 9, 15, 30), TWO);
    private static final Batch NOVEMBER =
            salaries(YearMonth.of(2026, 11), LocalDateTime.of(2026, 11, 30, 16, 5, 9), THREE);

    @Test
    void the_first_worked_example_comes_out_byte_for_byte() {
        var file = paid(OCTOBER, TWO);
        assertThat(OCTOBER.fileName()).isEqualTo("0000000987654261029091530.SIF");
        assertThat(file).hasSize(272);
        assertThat(Specimens.sha256(file))
                .as(new String(file, US_ASCII))
                .isEqualTo("d13201bc5d99219ef329deb1d6abd77faad382bcefafe6c062eb3a4025205cd5");
        assertThat(SifChecker.broken(OCTOBER.fileName(), file)).isEmpty();
    }

    @Test
    void the_second_worked_example_comes_out_byte_for_byte() {
        var file = paid(NOVEMBER, THREE);
        assertThat(NOVEMBER.fileName()).isEqualTo("0000000987654261130160509.SIF");
        assertThat(file).hasSize(506);
        assertThat(Specimens.sha256(file))
                .as(new String(file, US_ASCII))
                .isEqualTo("8e3e24a76b7b0cc2a28825b175fc0aa1177bf3f9ce69e3c6a489e0336d4fa122");
        assertThat(SifChecker.broken(NOVEMBER.fileName(), file)).isEmpty();
    }

    /** That the checker finds what is wrong, so that what it does not find is right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "112026,3,|112026,5,|SIF-13",
                "14550.75|14550.74|SIF-14",
                "450.75|450.74|SIF-11",
                "AE140261015000000101101|AE150261015000000101101|SIF-07",
                "00987654321012|10012345678901|SIF-05",
                "2026-11-01,2026-11-30,30,6000|2026-12-01,2026-12-30,30,6000|SIF-09",
                ",112026,|,202611,|SIF-09",
                "AED,ALPHA|AED, ALPHA|SIF-02",
                "TRADING|TRÉDING|SIF-02",
                "SCR,0000000987654|SCR,0000000987655|SIF-15",
                ",1605,|,1606,|SIF-15",
                "4050.00,0.00,3|4050.00,0.00,31|SIF-16",
                "2400.00,250.00|2400.00,-250.00|SIF-10"
            })
    void the_checker_rejects_a_file_that_is_wrong(String right, String wrong, String rule) {
        var text = new String(paid(NOVEMBER, THREE), US_ASCII);
        var changed = text.replace(right, wrong);
        assertThat(changed).isNotEqualTo(text);
        assertThat(SifChecker.broken(NOVEMBER.fileName(), changed.getBytes(ISO_8859_1)))
                .contains(rule);
    }

    @Test
    void a_blank_after_any_comma_is_found() {
        var text = new String(paid(NOVEMBER, THREE), US_ASCII);
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            var changed = text.substring(0, at + 1) + " " + text.substring(at + 1);
            assertThat(SifChecker.broken(NOVEMBER.fileName(), changed.getBytes(US_ASCII)))
                    .as(changed)
                    .isNotEmpty();
        }
    }

    @Property(tries = 150)
    void R94_whatever_is_paid_the_file_holds_and_says_the_same(@ForAll("employees") List<Salary> employees) {
        var batch = salaries(YearMonth.of(2026, 2), LocalDateTime.of(2026, 2, 27, 23, 59, 59), employees);
        var file = paid(batch, employees);
        assertThat(SifChecker.broken(batch.fileName(), file)).isEmpty();
        var lines = new String(file, US_ASCII).split("\r\n");
        var edr = List.of(lines).stream().filter(line -> line.startsWith("EDR")).toList();
        for (int i = 0; i < employees.size(); i++)
            assertThat(edr.get(i))
                    .startsWith("EDR," + employees.get(i).personId() + ",")
                    .contains("," + AsciiLines.amount(employees.get(i).fixed()) + ","
                            + AsciiLines.amount(employees.get(i).variable().total()) + ",");
    }

    @Provide
    Arbitrary<List<Salary>> employees() {
        var money = Arbitraries.longs().between(0, 10_000_000).map(minor -> new Money(minor, Specimens.AED));
        var variable = Combinators.combine(money, money, money, money, money, money, money)
                .as(VariablePay::new);
        var some = Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(NONE)), Tuple.of(2, variable));
        return Combinators.combine(money, some, Arbitraries.integers().between(1, 28))
                .as(Pay::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(SifFileTest::placed);
    }

    private record Pay(Money fixed, VariablePay variable, int lastDay) {}

    private static List<Salary> placed(List<Pay> pays) {
        var employees = new ArrayList<Salary>();
        for (var pay : pays) {
            int place = employees.size() + 1;
            employees.add(salary(
                    place,
                    String.format("%014d", place),
                    "302620122",
                    "AE140261015000000101101",
                    "2026-02-01",
                    String.format("2026-02-%02d", pay.lastDay()),
                    pay.fixed().toDecimal().toPlainString(),
                    pay.variable(),
                    pay.lastDay() / 2));
        }
        return employees;
    }
}
