package org.daftar.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

class OptionsTest {

    /** A demo must not write into the data directory that the environment names for the real books. */
    private static final Map<String, String> EXCEPTIONS = Map.of("demo --data", "DAFTAR_DEMO_DATA");

    record Named(CommandSpec command, OptionSpec option) {

        @Override
        public String toString() {
            return command.name() + " " + option.longestName();
        }
    }

    static Stream<CommandSpec> commands() {
        // As declared: with the variables of this process put in, nobody could tell where a value comes from.
        return below(DaftarCommand.line().setInterpolateVariables(false));
    }

    static Stream<Named> options() {
        return commands()
                .flatMap(command -> command.options().stream().map(option -> new Named(command, option)))
                .filter(named -> !named.option().usageHelp() && !named.option().versionHelp());
    }

    private static Stream<CommandSpec> below(CommandLine line) {
        return Stream.concat(
                Stream.of(line.getCommandSpec()),
                line.getSubcommands().values().stream()
                        .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
                        .flatMap(OptionsTest::below));
    }

    @ParameterizedTest
    @MethodSource("options")
    void every_option_is_also_a_variable_and_its_help_says_which(Named named) {
        var usual = "DAFTAR_"
                + named.option().longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
        var variable = EXCEPTIONS.getOrDefault(named.toString(), usual);
        assertThat(named.option().defaultValue()).matches("\\$\\{env:" + variable + "(:-.*)?}");
        assertThat(String.join(" ", named.option().description())).contains("(" + variable + ")");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_says_what_it_does_and_answers_help(CommandSpec command) {
        assertThat(command.usageMessage().description()).isNotEmpty();
        assertThat(command.mixinStandardHelpOptions()).isTrue();
        assertThat(command.commandLine().getUsageMessage()).contains("--help");
    }

    @Test
    void a_flag_that_is_given_is_on_whatever_the_variable_says() {
        for (var flag : new String[] {"--access-log", "--access-log=true"}) {
            var serve = DaftarCommand.line().parseArgs("serve", flag).subcommand();
            assertThat(serve.matchedOptionValue("--access-log", false)).isTrue();
        }
        var off = DaftarCommand.line().parseArgs("serve", "--access-log=false").subcommand();
        assertThat(off.matchedOptionValue("--access-log", true)).isFalse();
    }

    @Test
    void a_directory_without_a_name_is_not_the_one_that_happens_to_be_around() {
        for (var empty : new String[] {"", " "}) {
            for (var arguments : List.of(
                    List.of("serve", "--data", empty),
                    List.of("backup", "--to", empty),
                    List.of("restore", "--from", empty),
                    List.of("export", "--to", empty))) {
                var words = arguments.toArray(String[]::new);
                assertThatThrownBy(() -> DaftarCommand.line(words).parseArgs(words))
                        .as(String.join(" ", words))
                        .isInstanceOf(ParameterException.class)
                        .hasMessageContaining("it is empty");
            }
        }
    }

    @Test
    void what_cannot_be_meant_is_a_wrong_command_line_before_anything_begins() {
        for (var words : new String[][] {
            {"serve", "--jdbc-url", "foo"},
            {"verify", "--jdbc-url", "jdbc:mysql://host/daftar"},
            {"verify", "--jdbc-url", ""},
            {"benchmark", "--seconds", "0"},
            {"benchmark", "--seconds", "-5"},
            {"benchmark", "--seconds", "ten"}
        }) {
            assertThatThrownBy(() -> DaftarCommand.line(words).parseArgs(words))
                    .as(String.join(" ", words))
                    .isInstanceOf(ParameterException.class);
        }
    }

    @Test
    void R54_keys_are_known_for_seven_days_or_more_and_forever_if_wished() {
        assertThat(kept("7")).isEqualTo(Duration.ofDays(7));
        assertThat(kept("400")).isEqualTo(Duration.ofDays(400));
        assertThat(kept("forever")).isGreaterThan(Duration.ofDays(100_000));
        for (var wrong : new String[] {"6", "-1", "a week", "999999999999"}) {
            assertThatThrownBy(() -> kept(wrong))
                    .isInstanceOf(ParameterException.class)
                    .hasMessageContaining("7 to");
        }
    }

    @Test
    void an_identity_provider_is_said_whole_or_not_at_all_and_its_keys_come_by_a_way_that_nobody_can_change() {
        assertThat(identities().settings()).isEmpty();
        var keys = "https://keys.example/set";
        var settings = identities("--identity-issuer=I", "--identity-audience=A", "--identity-jwks=" + keys)
                .settings()
                .orElseThrow();
        assertThat(settings.keys()).isEqualTo(URI.create(keys));
        assertThatThrownBy(() -> identities("--identity-issuer=I").settings()).hasMessageContaining("all three");
        for (var place : new String[] {"http://keys.example/set", "http:// ", "no/such/file", ""}) {
            var unsafe = identities("--identity-issuer=I", "--identity-audience=A", "--identity-jwks=" + place);
            assertThatThrownBy(unsafe::settings)
                    .isInstanceOf(ParameterException.class)
                    .hasMessageContaining("--identity-jwks");
        }
    }

    private static IdentityOptions identities(String... arguments) {
        var trusting = new Trusting();
        new CommandLine(trusting).parseArgs(arguments);
        return trusting.identities;
    }

    private static Duration kept(String days) {
        var keeping = new Keeping();
        new CommandLine(keeping).parseArgs("--keep-answers", days);
        return keeping.answers.kept();
    }

    @Command(name = "trusting")
    private static final class Trusting {

        @Mixin
        private IdentityOptions identities = new IdentityOptions();
    }

    @Command(name = "keeping")
    private static final class Keeping {

        @Mixin
        private AnswersOption answers = new AnswersOption();
    }
}
