package dev.interviewquiz.core.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.interviewquiz.core.platform.MemberRef;
import java.time.Instant;
import java.util.List;

/**
 * What is kept of a member of a workspace beside his answers: his card, streaks and hints, what he administered, and what
 * administrators did about him and why, but not which administrator.
 */
final class ExportedMembership {
    private final Streaks streaks;
    private final Answers answers;
    private final Posts posts;
    private final AuditLog audit;

    ExportedMembership(Stores stores) {
        this.streaks = stores.streaks();
        this.answers = stores.answers();
        this.posts = stores.posts();
        this.audit = stores.audit();
    }

    ObjectNode json(MemberRef member, MemberCard card) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("workspace", member.workspace().id());
        node.put("name", card.name());
        node.put("onBoard", card.listed());
        node.put("hidden", card.hidden());
        node.put("excludedByAdministrator", card.excluded());
        node.put("toldOfBoard", card.told());
        streaks(member, node.putArray("streaks"));
        ArrayNode hints = node.putArray("hints");
        answers.hints(member).forEach((post, at) -> hint(post, at, hints.addObject()));
        actions(audit.by(member), node.putArray("administered"));
        actions(audit.about(member), node.putArray("doneByAdministrators"));
        return node;
    }

    private void streaks(MemberRef member, ArrayNode list) {
        streaks.of(member)
                .forEach((channel, streak) -> list.addObject()
                        .put("channel", channel.id())
                        .put("length", streak.length())
                        .put("freezes", streak.freezes())
                        .put("towardsFreeze", streak.towardsFreeze()));
    }

    private void hint(PostId id, Instant at, ObjectNode node) {
        node.put("at", at.toString());
        posts.find(id)
                .ifPresent(post -> node.put("channel", post.channel().id())
                        .put("date", post.date().toString())
                        .put("question", post.question().value()));
    }

    private static void actions(List<AuditLog.Entry> entries, ArrayNode list) {
        entries.forEach(entry -> list.addObject()
                .put("at", entry.at().toString())
                .put("what", entry.what())
                .put("before", entry.before())
                .put("after", entry.after()));
    }
}
