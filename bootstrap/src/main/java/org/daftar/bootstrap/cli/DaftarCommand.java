package org.daftar.bootstrap.cli;

import java.io.PrintWriter;
import org.daftar.bootstrap.benchmark.BenchmarkCommand;
import org.daftar.bootstrap.benchmark.BenchmarkServer;
import org.daftar.model.kernel.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: every option is also an environment variable, and no secret is ever an option. */
@Command(
        name = "daftar",
        mixinStandardHelpOptions = true,
        versionProvider = DaftarCommand.Version.class,
        description = "One set of books behind five published ERP APIs.",
        footer = "%nEvery option can also be given as an environment variable, such as DAFTAR_DATA for --data.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            InitCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            BenchmarkCommand.class,
            WarmUpCommand.class,
            BenchmarkServer.class
        })
public final class DaftarCommand {

    private DaftarCommand() {}

    /** @return 0 when all went well, 1 when the books break a law or a command was refused, 2 for a wrong command line */
    public static int run(String... args) {
        var line = new CommandLine(new DaftarCommand());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            say(command.getErr(), failure);
            return 1;
        });
        return line.execute(args);
    }

    /** What a person needs of a failure: the message and its causes, no stack trace unless asked for. */
    private static void say(PrintWriter err, Throwable failure) {
        if (failure instanceof Refused refused) {
            err.println(refused.refusal().message());
            refused.refusal().flaws().forEach(flaw -> err.println("  " + flaw.path() + ": " + flaw.message()));
            return;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) err.println(cause.getMessage());
        if (System.getenv("DAFTAR_TRACE") != null) failure.printStackTrace(err);
        else err.println("(DAFTAR_TRACE=1 shows where.)");
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = DaftarCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "Daftar " + (version == null ? "(not packaged)" : version),
                "Java " + Runtime.version().toString()
            };
        }
    }
}
