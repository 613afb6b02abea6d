package org.daftar.bootstrap.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.daftar.bootstrap.benchmark.BenchmarkCommand;
import org.daftar.bootstrap.benchmark.BenchmarkServer;
import org.daftar.bootstrap.place.Place.NoBooks;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.schema.SchemaUnusable;
import org.daftar.persistence.sqlite.DataDirectory.DirectoryInUse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line: every option is also an environment variable, and no secret is ever an option. */
@Command(
        name = "daftar",
        mixinStandardHelpOptions = true,
        versionProvider = DaftarCommand.Version.class,
        description = "One set of books behind five published ERP APIs.",
        footer = "%nEvery option can also be given as an environment variable, such as DAFTAR_DATA for --data.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:all went well",
            " 1:the books break a law, or the command was refused or failed",
            " 2:the command line is wrong",
            " 3:another Daftar uses the data directory",
            " 4:the data is damaged, or of a newer version"
        },
        synopsisSubcommandLabel = "COMMAND")
public final class DaftarCommand {

    private static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            InitCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            SealCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            BenchmarkCommand.class,
            WarmUpCommand.class,
            BenchmarkServer.class);

    private DaftarCommand() {}

    /** @return the exit code, as {@code --help} lists them */
    public static int run(String... args) {
        oneLinePerRecord();
        return line(args).execute(args);
    }

    /** A command that is asked for by its name is alone: to read what all others take would be a tenth of a start. */
    static CommandLine line(String... args) {
        var line = new CommandLine(new DaftarCommand());
        var asked = COMMANDS.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        for (var command : asked.isEmpty() ? COMMANDS : asked) line.addSubcommand(command);
        line.registerConverter(Path.class, new Named());
        line.setExecutionExceptionHandler(new Failures());
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** The JDK's console log takes two lines for each record unless it is told otherwise before its first. */
    private static void oneLinePerRecord() {
        var format = "java.util.logging.SimpleFormatter.format";
        if (System.getProperty(format) == null) System.setProperty(format, "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n");
    }

    private static int exitCode(Throwable failure) {
        if (failure instanceof DirectoryInUse) return 3;
        return failure instanceof SchemaUnusable ? 4 : 1;
    }

    /** What a person needs of a failure: the message and its causes, no stack trace unless asked for. */
    private static void say(PrintWriter err, Throwable failure) {
        if (failure instanceof Refused refused) {
            err.println(refused.refusal().message());
            refused.refusal().flaws().forEach(flaw -> err.println("  " + flaw.path() + ": " + flaw.message()));
            return;
        }
        if (failure instanceof DirectoryInUse || failure instanceof SchemaUnusable || failure instanceof NoBooks) {
            err.println(failure.getMessage());
            return;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            err.println(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
        }
        if (System.getenv("DAFTAR_TRACE") != null) failure.printStackTrace(err);
        else err.println("(DAFTAR_TRACE=1 shows where.)");
    }

    /** No lambda: one over picocli's types would keep them out of the class-data archive. */
    private static final class Failures implements IExecutionExceptionHandler {

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            say(command.getErr(), failure);
            return exitCode(failure);
        }
    }

    /** A path without a name is the directory one stands in, and was meant by nobody: a variable of a script was not set. */
    private static final class Named implements ITypeConverter<Path> {

        @Override
        public Path convert(String path) {
            if (path.isBlank())
                throw new TypeConversionException("it is empty. Name a place, . for the one you are in");
            return Path.of(path);
        }
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
