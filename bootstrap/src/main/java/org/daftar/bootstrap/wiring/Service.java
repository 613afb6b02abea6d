package org.daftar.bootstrap.wiring;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.daftar.http.CorePorts;
import org.daftar.http.DaftarHttp;
import org.daftar.http.HttpSettings;
import org.daftar.http.tokens.Keyring;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;

/** A running installation: its store, its core, its HTTP service. */
@Singleton
@Component(modules = ServiceModule.class)
public interface Service {

    Storage storage();

    Daftar daftar();

    CorePorts core();

    Keyring keyring();

    DaftarHttp http();

    @Component.Factory
    interface Factory {

        Service of(@BindsInstance Path directory, @BindsInstance Storage storage, @BindsInstance HttpSettings settings);
    }
}
