package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** Sets what {@code config} sets; values are checked by the caller. */
public final class Configure {
    private final Stores stores;
    private final Audit audit;

    public Configure(Stores stores, InstantSource clock) {
        this.stores = stores;
        this.audit = new Audit(stores.audit(), clock);
    }

    /** @param value the empty text takes the key back to its default */
    public void set(MemberRef admin, ConfigKey key, String value) {
        stores.transactions().runAlone(admin.workspace(), () -> {
            Workspace known = stores.workspaces().get(admin.workspace());
            save(known, key, value);
            audit.wrote(admin, "config " + key.id(), known.config().getOrDefault(key, ""), value);
        });
    }

    /** Who has had his data deleted is named as an administrator no longer; that is written down nowhere. Outside of transactions. */
    public void forget(MemberRef member) {
        stores.transactions().runAlone(member.workspace(), () -> {
            Workspace known = stores.workspaces().get(member.workspace());
            NamedAdministrators named = new NamedAdministrators(known.administrators());
            if (named.contains(member.userId())) {
                save(known, ConfigKey.ADMINS, named.without(member.userId()).value());
            }
        });
    }

    private void save(Workspace known, ConfigKey key, String value) {
        Map<ConfigKey, String> config = new EnumMap<>(ConfigKey.class);
        config.putAll(known.config());
        if (value.isEmpty()) {
            config.remove(key);
        } else {
            config.put(key, value);
        }
        stores.workspaces()
                .save(new Workspace(known.ref(), config, known.disabledPacks(), known.left(), known.dormant()));
    }
}
