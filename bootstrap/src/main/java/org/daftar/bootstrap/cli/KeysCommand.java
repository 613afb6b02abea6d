package org.daftar.bootstrap.cli;

import java.util.concurrent.Callable;
import org.daftar.bootstrap.keys.FileKeyring;
import org.daftar.bootstrap.place.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = "The keys that sign access tokens.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = KeysCommand.Rotate.class)
final class KeysCommand {

    @Command(
            name = "rotate",
            mixinStandardHelpOptions = true,
            description =
                    "Sign with a new key from the next start on. Keys before it verify what they signed for seven days, as long"
                            + " as anybody can present it, however often keys are rotated; then they are dropped.")
    static final class Rotate implements Callable<Integer> {

        @Mixin
        private DataOption data = new DataOption();

        @Override
        public Integer call() {
            if (!FileKeyring.isIn(data.directory()))
                throw new IllegalStateException("There are no signing keys in " + data.directory() + ".");
            FileKeyring.rotate(data.directory());
            System.out.println(
                    "A new signing key is in place. Restart the service to use it; nobody has to sign in again.");
            return 0;
        }
    }
}
