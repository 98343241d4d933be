package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.question.PackId;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/** Enables or disables a pack in one workspace. */
public final class EnablePack {
    private final Stores stores;
    private final Audit audit;

    public EnablePack(Stores stores, InstantSource clock) {
        this.stores = stores;
        this.audit = new Audit(stores.audit(), clock);
    }

    public void set(MemberRef admin, PackId pack, boolean enabled) {
        stores.transactions().runAlone(admin.workspace(), () -> {
            Workspace known = stores.workspaces().get(admin.workspace());
            Set<PackId> disabled = new HashSet<>(known.disabledPacks());
            boolean was = !disabled.contains(pack);
            if (enabled) {
                disabled.remove(pack);
            } else {
                disabled.add(pack);
            }
            stores.workspaces()
                    .save(new Workspace(known.ref(), known.config(), disabled, known.left(), known.dormant()));
            audit.wrote(admin, "pack " + pack.value(), word(was), word(enabled));
        });
    }

    private static String word(boolean enabled) {
        return enabled ? "enabled" : "disabled";
    }
}
