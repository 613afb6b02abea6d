package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.daftar.bootstrap.Patience;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final String ENTRIES = "/accounting/journal-entries";
    private static final String MARK = "Marzipan";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Handler all = new Handler() {
        @Override
        public void publish(LogRecord written) {
            // The test's own client, not the service.
            if (written.getLoggerName().startsWith("jdk.internal.httpclient")) return;
            var line = new StringWriter();
            line.append(written.getLoggerName()).append(": ").append(new SimpleFormatter().formatMessage(written));
            if (written.getThrown() != null) written.getThrown().printStackTrace(new PrintWriter(line));
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Level before = ROOT.getLevel();

    @BeforeEach
    void listen() {
        all.setLevel(Level.ALL);
        ROOT.addHandler(all);
        ROOT.setLevel(Level.ALL);
    }

    @AfterEach
    void leave() {
        ROOT.setLevel(before);
        ROOT.removeHandler(all);
    }

    @Test
    void no_log_of_any_level_holds_a_token_a_password_or_a_body(@TempDir Path directory) {
        try (var arkan = RunningArkan.logging(directory)) {
            var owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            var signedIn = json(arkan.signIn("owner@alpha.example", RunningArkan.PASSWORD));
            var refresh = signedIn.getString("refreshToken");
            arkan.send("POST", "/auth/refresh", "{\"refreshToken\":\"" + refresh + "\"}");
            arkan.send("POST", "/auth/refresh", "{\"refreshToken\":\"" + refresh + "\"}");
            arkan.signIn("nobody@alpha.example", MARK + " of nobody");
            var entry = arkan.entry(owner, "1", true).replace("Capital paid in", MARK);
            arkan.as(owner, "POST", ENTRIES, entry, "Idempotency-Key", "log-test");
            arkan.as(owner, "POST", ENTRIES, "{\"" + MARK, "X-Request-Id", "broken-body");
            arkan.as(owner, "GET", "/" + owner.token(), "");
            arkan.at("/" + owner.token(), "GET", "");
            // A line is written after its answer.
            Patience.until(() -> lines.stream().anyMatch(line -> line.contains("site GET unknown 404")));
            for (var secret :
                    List.of(owner.token(), signedIn.getString("accessToken"), refresh, RunningArkan.PASSWORD, MARK)) {
                assertThat(lines).noneMatch(line -> line.contains(secret));
            }
            assertThat(lines)
                    .anyMatch(line -> line.matches("org\\.daftar\\.http\\.access: arkan POST " + ENTRIES
                            + " 201 \\d+\\.\\d{3} ms request=\\S+ company=" + owner.company()
                            + " from=127\\.0\\.0\\.1"))
                    .anyMatch(line -> line.contains("arkan POST " + ENTRIES + " 400") && line.contains("broken-body"))
                    .anyMatch(line -> line.contains("arkan GET unknown 404"))
                    .anyMatch(line -> line.contains("site GET unknown 404"));
        }
    }

    @Test
    void a_failed_sign_in_leaves_the_same_trace_whether_or_not_there_is_such_a_user(@TempDir Path directory) {
        try (var arkan = new RunningArkan(directory)) {
            arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            arkan.signIn("owner@alpha.example", "not the password");
            arkan.signIn("nobody@alpha.example", "not the password");
            assertThat(lines)
                    .filteredOn(line -> line.contains("arkan denied: wrong_credentials"))
                    .hasSize(2)
                    .noneMatch(line -> line.contains("alpha.example"));
            assertThat(arkan.at("/metrics", "GET", "").body())
                    .contains("daftar_sign_in_denied_total{code=\"wrong_credentials\",dialect=\"arkan\"} 2.0");
            assertThat(lines).noneMatch(line -> line.startsWith("org.daftar.http.access"));
        }
    }

    @Test
    void a_word_that_is_no_method_is_not_remembered(@TempDir Path directory) {
        try (var arkan = new RunningArkan(directory)) {
            arkan.at("/arkan/api/v1/auth/login", "BREW", "");
            assertThat(arkan.at("/metrics", "GET", "").body())
                    .contains("method=\"OTHER\"")
                    .doesNotContain("BREW");
        }
    }
}
