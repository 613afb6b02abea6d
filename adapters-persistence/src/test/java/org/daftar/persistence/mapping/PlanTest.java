package org.daftar.persistence.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.schema.SqlDialect;
import org.junit.jupiter.api.Test;

/** No question of a list or a report reads a table that grows from one end to the other: SQLite tells how it would go about it. */
class PlanTest {

    private static final String GROWING =
            "entry|entry_line|entry_text|line_text|movement|fact|fact_text|draft|draft_line|kept_answer"
                    + "|party|contact|contact_method|contact_link|open_item|allocation|open_span|invoice|invoice_line|payment|earning"
                    + "|item|stock_event|stock_level|stock_pool|stock_commitment|stock_movement"
                    + "|purchase_order|purchase_line|purchase_receipt|purchase_receipt_line|order_step|bom|bom_line"
                    + "|sales_order|sales_line|sales_shipment|sales_shipment_line|sales_note|document"
                    + "|manufacturing_order|manufacturing_line|manufacturing_input|manufacturing_receipt|manufacturing_receipt_line"
                    + "|manufacturing_consumption|asset|asset_month|asset_disposal|tax_supply|budget_line"
                    + "|payment_batch|batch_transfer|batch_salary"
                    + "|employment|salary|leave_request|attendance|payroll_run|payslip|pay_adjustment"
                    + "|bank_statement|bank_line|bank_posting|project";

    /** Verification reads everything, that is what it is for; and the counts that no counter keeps say what they cost. */
    private static final Set<String> READS_ALL = Set.of(
            "MovementFaults$Mapper.uneven",
            "PurchasingFaults$Mapper.uncleared",
            "ManufacturingFaults$Mapper.uncleared",
            "SqlMaintained$Mapper.lines",
            "CountFaults$Mapper.drafts",
            "ItemHistories$Mapper.looseAllocations",
            "SpanFaults$Mapper.loose",
            "ItemHistories$Mapper.sums",
            "Trail$Mapper.extent",
            "Trail$Mapper.afterGap",
            "EntryListMapper.count",
            "FactMapper.count",
            "PartyMapper.count",
            "ItemMapper.count",
            "StockFaults$Mapper.otherAccounts",
            "StockFaults$Mapper.booked",
            "PurchasingFaults$Mapper.booked",
            "StockDayMapper.count",
            "ContactMapper.count",
            "PartyMapper.brokers",
            "PartyMapper.nextBrokerPlace",
            "PartyFaults$Mapper.ties",
            "PartyFaults$Mapper.links",
            "PartyFaults$Mapper.contacts",
            "PartyFaults$Mapper.looseTies",
            "PartyFaults$Mapper.looseLinks",
            "PartyFaults$Mapper.rivalContacts",
            "PartyFaults$Mapper.rivalMethods",
            "EmployeeMapper.count",
            "EmployeeMapper.employed",
            "LeaveMapper.count",
            "StayMapper.count",
            "PeopleFaults$Mapper.employees",
            "PeopleFaults$Mapper.requests",
            "PeopleFaults$Mapper.stays",
            "PeopleFaults$Mapper.unfounded",
            "PeopleFaults$Mapper.overlapping",
            "PeopleFaults$Mapper.twiceThere",
            "RunMapper.count",
            "RunFaults$Mapper.orphans",
            "BatchFaults$Mapper.salaryFiles",
            "BatchFaults$Mapper.otherNet",
            "BatchFaults$Mapper.otherAccount",
            "InvoiceMapper.count",
            "PaymentMapper.count",
            "AssetMapper.count",
            "AssetFaults$Mapper.orphans",
            "BatchMapper.count",
            "BatchMapper.countExportable",
            "BatchFaults$Mapper.batches",
            "BatchFaults$Mapper.uneven",
            "BatchFaults$Mapper.otherPayments",
            "BatchFaults$Mapper.exportedTwice",
            "BatchFaults$Mapper.paidTwice",
            "BatchFaults$Mapper.otherRuns",
            "PaymentFaults$Mapper.payments",
            "PaymentFaults$Mapper.otherwiseBooked",
            "PaymentFaults$Mapper.orphans",
            "EarningFaults$Mapper.uneven",
            "InvoicingFaults$Mapper.documents",
            "InvoicingFaults$Mapper.orphans",
            "InvoicingFaults$Mapper.overWritten",
            "BillMapper.count",
            "BillMapper.all",
            "StatementMapper.count",
            "ProjectMapper.count",
            "SqlDeposits$Mapper.otherwiseHeld",
            "StatementFaults$Mapper.missing",
            "SqlStaging$Mapper.staged");

    /** What SQLite takes to be few, and rightly: one for each sale without a document, such as that of an asset. */
    private static final Set<String> READS_FEW = Set.of("DayFaults$Mapper.otherTaxes", "DayFaults$Mapper.otherBases");

    /** In one file there is one company: to seek by it alone is to read all of it, unless a page ends the reading. */
    private static final Pattern STEP = Pattern.compile("(SCAN|SEARCH) (\\w+)(?:.*?\\((.*)\\))?.*");

    @Test
    void R62_R63_no_mapped_statement_scans_a_growing_table() throws Exception {
        var configuration = new Configuration();
        configuration.setDatabaseId(SqlDialect.SQLITE.databaseId());
        configuration.setVariables(Among.words(SqlDialect.SQLITE));
        Among.register(configuration.getTypeHandlerRegistry(), SqlDialect.SQLITE);
        for (var mapper : mappers()) configuration.addMapper(mapper);
        var asked = new LinkedHashSet<String>();
        try (var installation = Installation.on(Database.SQLITE);
                var books = installation.site().operator(installation.alpha().books())) {
            assertSoftly(softly -> {
                for (var statement : statements(configuration)) {
                    var name = name(statement);
                    if (READS_ALL.contains(name) || READS_FEW.contains(name)) continue;
                    for (var sql : variants(statement)) {
                        asked.add(name);
                        softly.assertThat(scans(books, sql))
                                .as("%s: %s", name, sql)
                                .isEmpty();
                    }
                }
            });
        }
        assertThat(asked).as("statements that were looked at").hasSizeGreaterThan(100);
    }

    /** What a plan does to the tables that grow, where it is more than seeking rows or reading one page in order. */
    private static List<String> scans(Connection books, String sql) {
        var plan = plan(books, sql);
        boolean pageInOrder = sql.contains("LIMIT")
                && sql.contains("ORDER BY")
                && plan.stream().noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
        var tables = tables(sql);
        var scans = new ArrayList<String>();
        for (var step : plan) {
            var matcher = STEP.matcher(step);
            if (!matcher.matches() || !tables.containsKey(matcher.group(2))) continue;
            boolean everything = matcher.group(1).equals("SCAN")
                    || "company=?".equals(matcher.group(3))
                    // All numbers are positive.
                    || "company=? AND seq>?".equals(matcher.group(3));
            if (everything && !pageInOrder) scans.add(step);
        }
        return scans;
    }

    private static List<String> plan(Connection books, String sql) {
        var plan = new ArrayList<String>();
        try (var statement = books.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                var steps = statement.executeQuery()) {
            while (steps.next()) plan.add(steps.getString("detail"));
        } catch (SQLException otherPlane) {
            // Tables of the control plane are not in these books.
            var told = String.valueOf(otherPlane.getMessage());
            if (Stream.of("no such table", "no such column", "no column named").noneMatch(told::contains))
                throw new IllegalStateException(sql, otherPlane);
        }
        return plan;
    }

    /** The growing tables of a statement by the names it gives them. */
    private static Map<String, String> tables(String sql) {
        var tables = new HashMap<String, String>();
        var matcher = Pattern.compile("(?:FROM|JOIN|UPDATE)\\s+(" + GROWING + ")\\b(?:\\s+(\\w+))?")
                .matcher(sql);
        while (matcher.find()) {
            tables.put(matcher.group(1), matcher.group(1));
            if (matcher.group(2) != null) tables.put(matcher.group(2), matcher.group(1));
        }
        return tables;
    }

    private static List<MappedStatement> statements(Configuration configuration) {
        var statements = new LinkedHashSet<MappedStatement>();
        for (Object known : configuration.getMappedStatements()) {
            // MyBatis keeps a mark instead of a statement where two mappers use one short name.
            if (known instanceof MappedStatement statement) statements.add(statement);
        }
        return List.copyOf(statements);
    }

    /** The statement with every condition, with none that can be left out, and with every choice the other way. */
    private static Set<String> variants(MappedStatement statement) {
        var variants = new LinkedHashSet<String>();
        for (var answer : new Boolean[] {true, false, null}) {
            variants.add(statement.getBoundSql(new Asked(answer)).getSql().replaceAll("\\s+", " "));
        }
        return variants;
    }

    /** Parameters of any name. */
    private static final class Asked extends HashMap<String, Object> {

        private final Boolean answer;

        Asked(Boolean answer) {
            this.answer = answer;
        }

        @Override
        public boolean containsKey(Object name) {
            return true;
        }

        @Override
        public Object get(Object name) {
            if (Set.of("keys", "ids", "subtypes").contains(name)) return List.of(1L, 2L);
            if (name.equals("s")) return this;
            if (name.equals("drafts") || name.equals("posted")) return true;
            return answer;
        }
    }

    private static String name(MappedStatement statement) {
        return statement.getId().replaceAll("^.*\\.(?=[^.]+\\.[^.]+$)", "");
    }

    private static List<Class<?>> mappers() throws IOException, URISyntaxException, ClassNotFoundException {
        var classes = Path.of(MyBatis.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var mappers = new ArrayList<Class<?>>();
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(file -> file.toString().endsWith("Mapper.class"))
                    .toList()) {
                var name = classes.relativize(file)
                        .toString()
                        .replace(".class", "")
                        .replace('/', '.');
                var found = Class.forName(name);
                if (found.isInterface()) mappers.add(found);
            }
        }
        return mappers;
    }
}
