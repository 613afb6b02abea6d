package org.daftar.http.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An issuer's key set, kept for a while. A token signed with a key that is not in it has the set read again, since keys rotate;
 * but only twice in half a minute, so that made-up keys cost nobody anything.
 */
final class PublishedKeys {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration AT_MOST_TWICE_IN = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LARGEST = 256 * 1024;

    private PublishedKeys() {}

    static JWKSource<SecurityContext> at(URI place) {
        return builder(place)
                .cache(KEPT.toMillis(), PATIENCE.multipliedBy(2).toMillis())
                .refreshAheadCache(false)
                .rateLimited(AT_MOST_TWICE_IN.toMillis())
                .retrying(true)
                .build();
    }

    private static JWKSourceBuilder<SecurityContext> builder(URI place) {
        if ("file".equals(place.getScheme())) return JWKSourceBuilder.create(new InFile(Path.of(place)));
        int patience = (int) PATIENCE.toMillis();
        try {
            return JWKSourceBuilder.create(place.toURL(), new DefaultResourceRetriever(patience, patience, LARGEST));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not an address of keys: " + place, e);
        }
    }

    private record InFile(Path file) implements JWKSetSource<SecurityContext> {

        @Override
        public JWKSet getJWKSet(
                JWKSetCacheRefreshEvaluator whetherToRefresh, long currentTime, @Nullable SecurityContext context)
                throws JWKSetRetrievalException {
            try {
                return JWKSet.parse(Files.readString(file));
            } catch (IOException | ParseException e) {
                throw new JWKSetRetrievalException("No keys can be read from " + file, e);
            }
        }

        @Override
        public void close() {
            // Nothing stays open between two readings.
        }
    }
}
