package org.daftar.bootstrap.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test class's constructor a service of the class's own and its first owner, and stops it after the last test. */
final class ArkanOfItsOwn implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ArkanOfItsOwn.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == RunningArkan.class || type == Owner.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var started = test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(test.getRequiredTestClass(), testClass -> Started.now(), Started.class);
        return parameter.getParameter().getType() == Owner.class ? started.owner : started.arkan;
    }

    private record Started(Path directory, RunningArkan arkan, Owner owner) implements AutoCloseable {

        static Started now() {
            try {
                var directory = Files.createTempDirectory("daftar-test");
                var arkan = new RunningArkan(directory);
                return new Started(directory, arkan, arkan.owner("owner@alpha.example", Plan.SELF_HOSTED));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            arkan.close();
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }
}
