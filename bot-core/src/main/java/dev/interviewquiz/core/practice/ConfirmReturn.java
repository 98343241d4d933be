package dev.interviewquiz.core.practice;

import dev.interviewquiz.core.platform.MemberRef;
import java.time.InstantSource;

/** An administrator lets a workspace that the bot came back to go on. */
public final class ConfirmReturn {
    private final Stores stores;
    private final Attendance attendance;
    private final Audit audit;

    public ConfirmReturn(Stores stores, Attendance attendance, InstantSource clock) {
        this.stores = stores;
        this.attendance = attendance;
        this.audit = new Audit(stores.audit(), clock);
    }

    /** Does nothing where nothing waits. */
    public void confirm(MemberRef admin) {
        attendance.passOver(admin.workspace());
        stores.transactions().runAlone(admin.workspace(), () -> {
            if (stores.workspaces().get(admin.workspace()).asleep()) {
                attendance.confirmed(admin.workspace());
                audit.wrote(admin, "confirm return", "waiting", "running");
            }
        });
    }
}
