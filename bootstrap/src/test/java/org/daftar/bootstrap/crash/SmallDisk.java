package org.daftar.bootstrap.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real file system of a few megabytes, mounted in a namespace of its own: it needs no rights, goes when the last process
 * that sees it ends, and is Linux's.
 */
record SmallDisk(Path mount) {

    private static final String MOUNT = "mount -t tmpfs -o size=12m daftar \"$1\"";

    /** The script's first two parameters are the mount and the books to begin with; the rest is the program. */
    private static final String SCRIPT =
            MOUNT + " && cp -R \"$2/.\" \"$1\" && head -c 8000000 /dev/zero >\"$1/spare\" && shift 2 && exec \"$@\"";

    /** Whether this system lets an ordinary process mount something for itself. */
    static boolean isPossible(Path mount) {
        try {
            var trial = new ProcessBuilder(command(MOUNT, mount.toString()))
                    .redirectErrorStream(true)
                    .start();
            return trial.waitFor(10, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    List<String> running(Path books, List<String> program) {
        var command = command(SCRIPT, mount.toString(), books.toString());
        command.addAll(program);
        return command;
    }

    /** As the service sees it. */
    Path spare() {
        return mount.resolve("spare");
    }

    private static List<String> command(String script, String... parameters) {
        var command =
                new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"));
        command.addAll(List.of(parameters));
        return command;
    }
}
