package org.daftar.bootstrap.cli;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.keys.SealKeys;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.sqlite.DataDirectory;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.Sealing;
import org.daftar.services.Daftar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "seal",
        mixinStandardHelpOptions = true,
        description = {
            "Prove what was posted since the last seal, sign where every company's books stand, and print a line per company."
                    + " Keep the lines where nobody who can change the books can change them; ./daftar verify --expect-head"
                    + " compares the books with them. Exits with 1 when some books break a law.",
            "Beside a running service the seals are printed and not stored: the service stores its own, one a day."
        })
final class SealCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    @Override
    public Integer call() {
        var books = place.at(data.directory()).withBooks();
        try (var storage = books.open()) {
            return seal(storage, true);
        } catch (DataDirectory.DirectoryInUse served) {
            try (var storage = books.beside()) {
                return seal(storage, false);
            }
        }
    }

    private int seal(Storage storage, boolean kept) {
        var daftar = Daftar.on(storage, InstantSource.system(), new SecureRandom(), new SealKeys(data.directory()));
        var sound = new ArrayList<Boolean>();
        new EveryBooks(daftar).each(company -> sound.add(isSealed(daftar, company, kept)));
        return sound.contains(false) ? 1 : 0;
    }

    private static boolean isSealed(Daftar daftar, Books company, boolean kept) {
        try {
            var seal = daftar.sealing().sign(company, Progress::show);
            Progress.end();
            if (kept) seal.ifPresent(signed -> daftar.sealing().keep(company, signed));
            seal.ifPresent(signed -> System.out.println(signed.line()));
            return true;
        } catch (Sealing.Unsound unsound) {
            Progress.end();
            System.err.println(daftar.read().profiles().profile(company).name() + ": " + unsound.getMessage());
            return false;
        }
    }
}
