package org.daftar.persistence.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.driven.ApiTokenStore;

record SqlApiTokens(ControlTables<ApiTokenMapper> tables) implements ApiTokenStore {

    @Override
    public void add(ApiToken token, SecretHash hash) {
        tables.write().add(row(token), hash.bytes());
    }

    @Override
    public Optional<ApiToken> find(ApiTokenId token) {
        return tables.ask(
                mapper -> Optional.ofNullable(mapper.find(token.value())).map(SqlApiTokens::token));
    }

    @Override
    public long live(UserId user) {
        return tables.ask(mapper -> mapper.live(user.value()));
    }

    @Override
    public void revoke(ApiTokenId token, Instant at) {
        tables.write().revoke(token.value(), at);
    }

    @Override
    public void revoke(UserId user, CompanyId company, Instant at) {
        tables.write().revokeAll(user.value(), company.value(), at);
    }

    @Override
    public void used(ApiTokenId token, Instant at) {
        tables.write().used(token.value(), at);
    }

    List<ApiToken> of(UserId user) {
        return tables.ask(mapper ->
                mapper.of(user.value()).stream().map(SqlApiTokens::token).toList());
    }

    private static ApiTokenMapper.Row row(ApiToken token) {
        return new ApiTokenMapper.Row(
                token.id().value(),
                token.user().value(),
                token.company().value(),
                token.name(),
                token.prefix(),
                token.expiresAt().orElse(null),
                token.lastUsedAt().orElse(null),
                token.revokedAt().orElse(null),
                token.createdAt());
    }

    private static ApiToken token(ApiTokenMapper.Row row) {
        return new ApiToken(
                new ApiTokenId(row.id()),
                new UserId(row.appUser()),
                new CompanyId(row.company()),
                row.name(),
                row.prefix(),
                Optional.ofNullable(row.expiresAt()),
                Optional.ofNullable(row.lastUsedAt()),
                Optional.ofNullable(row.revokedAt()),
                row.createdAt());
    }
}
