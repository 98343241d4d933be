package dev.interviewquiz.core.persistence;

import dev.interviewquiz.core.platform.ChannelRef;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Platform;
import dev.interviewquiz.core.platform.WorkspaceRef;
import dev.interviewquiz.core.practice.Person;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Turns references into keys and back: the platform is the database's own, and no other is let in. */
record Keys(Platform platform) {
    String of(WorkspaceRef workspace) {
        own(workspace.platform());
        return workspace.id();
    }

    String of(ChannelRef channel) {
        return of(channel.workspace());
    }

    String of(MemberRef member) {
        return of(member.workspace());
    }

    String of(Person person) {
        own(person.platform());
        return person.key();
    }

    WorkspaceRef workspace(String id) {
        return new WorkspaceRef(platform, id);
    }

    WorkspaceRef workspace(ResultSet row) throws SQLException {
        return workspace(row.getString("workspace"));
    }

    ChannelRef channel(ResultSet row) throws SQLException {
        return new ChannelRef(workspace(row), row.getString("channel"));
    }

    MemberRef member(ResultSet row) throws SQLException {
        return new MemberRef(workspace(row), row.getString("member"));
    }

    Person person(String key) {
        return new Person(platform, key);
    }

    private void own(Platform other) {
        if (other != platform) {
            throw new IllegalArgumentException("this database belongs to " + platform.id() + ", not to " + other.id());
        }
    }
}
