package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.MemberRef;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Erasure;
import dev.interviewquiz.core.practice.Export;
import dev.interviewquiz.core.practice.HideMember;
import dev.interviewquiz.core.practice.MemberCard;
import dev.interviewquiz.core.practice.Members;
import java.util.List;
import java.util.Optional;

/** Who sees what; one's own data to take along, to hide, to delete. */
final class PrivacyFeature implements Feature {
    private final Members members;
    private final Erasure erasure;
    private final Export export;
    private final Boards boards;
    private final HideMember hide;
    private final Drafts drafts;

    PrivacyFeature(Members members, Erasure erasure, Export export, Boards boards, HideMember hide, Drafts drafts) {
        this.members = members;
        this.erasure = erasure;
        this.export = export;
        this.boards = boards;
        this.hide = hide;
        this.drafts = drafts;
    }

    @Override
    public void register(Routes routes) {
        routes.member(
                Wordings.verb(
                        "privacy",
                        Wordings.oneOf("action", "export", "delete", "hide"),
                        Wordings.oneOf("format", "json", "csv")),
                this::asked);
        routes.click("privacy", (scene, action, values) -> told(scene));
        routes.click("export", (scene, action, values) -> exported(scene, action.field(0)));
        routes.click(
                "delete",
                (scene, action, values) -> action.fields().isEmpty() ? deleting(scene) : sure(scene, action.field(0)));
        routes.update("delete-yes", (scene, action, values) -> deleted(scene, action.field(0)));
    }

    private Reply asked(Scene scene, Options options) {
        return switch (options.get("action", "")) {
            case "export" -> exported(scene, options.get("format", "json"));
            case "delete" -> deleting(scene);
            case "hide" -> hidden(scene);
            default -> told(scene);
        };
    }

    private static Reply told(Scene scene) {
        String operator = scene.workspace().config().getOrDefault(ConfigKey.OPERATOR, "");
        return Reply.ephemeral(Sheet.of(scene)
                .title(scene.say("privacy.title"))
                .heading(scene.say("privacy.title"))
                .text(scene.say("privacy.who"))
                .text(
                        operator.isEmpty()
                                ? scene.say("privacy.operator-unnamed")
                                : scene.say("privacy.operator", operator))
                .text(scene.say("privacy.backups"))
                .buttons(
                        Button.plain(Action.id("export", "json"), scene.say("button.export")),
                        Button.plain(Action.id("export", "csv"), scene.say("button.export-csv")),
                        Button.danger(Action.id("delete"), scene.say("button.delete")))
                .view());
    }

    private Reply exported(Scene scene, String format) {
        boolean csv = format.equals("csv");
        String told = scene.say(csv ? "privacy.exported-answers" : "privacy.exported");
        List<View> otherwise = List.of(Sheet.said(scene, "privacy.not-sent"));
        Attachment file = csv
                ? new Attachment("interview-quiz.csv", export.csv(scene.person(), scene.language()), told, otherwise)
                : new Attachment("interview-quiz.json", export.json(scene.person(), scene.language()), told, otherwise);
        return new Reply(Ack.EPHEMERAL, Sheet.of(scene).text(told).view(), Optional.of(file));
    }

    private Reply hidden(Scene scene) {
        hide.hide(scene.member(), true);
        return Reply.ephemeral(Sheet.said(scene, Results.hidden(scene)));
    }

    /** A direct message is of no workspace: which is meant is asked. */
    private Reply deleting(Scene scene) {
        return scene.member().workspace().direct() ? where(scene) : sure(scene, "here");
    }

    private static Reply where(Scene scene) {
        return Reply.ephemeral(Sheet.of(scene)
                .text(scene.say("privacy.where"))
                .buttons(
                        Button.plain(Action.id("delete", "here"), scene.say("button.delete-here")),
                        Button.danger(Action.id("delete", "everywhere"), scene.say("button.delete-everywhere")))
                .view());
    }

    private Reply sure(Scene scene, String scope) {
        List<MemberRef> going = memberships(scene, scope);
        Erasure.Toll toll = erasure.toll(going);
        boolean staysElsewhere = !going.containsAll(members.memberships(scene.person()));
        String key = (toll.answers() + toll.marks() == 0 ? "privacy.toll-none" : "privacy.toll")
                + (staysElsewhere ? "-here" : "");
        Sheet sheet = Sheet.of(scene).text(scene.say(key, toll.answers(), toll.points()));
        if (toll.ungraded() > 0) {
            sheet.text(scene.say("privacy.toll-ungraded", toll.ungraded()));
        }
        if (going.stream().anyMatch(this::excluded)) {
            sheet.text(scene.say("privacy.exclusion-stays"));
        }
        return Reply.ephemeral(sheet.note(scene.say("privacy.final"))
                .note(scene.say("privacy.backups"))
                .buttons(Button.danger(Action.id("delete-yes", scope), scene.say("button.delete-now")))
                .view());
    }

    private boolean excluded(MemberRef member) {
        return members.find(member).filter(MemberCard::excluded).isPresent();
    }

    private Reply deleted(Scene scene, String scope) {
        List<MemberRef> gone = memberships(scene, scope);
        erasure.erase(gone);
        gone.forEach(drafts::forget);
        gone.forEach(member -> boards.changed(member.workspace()));
        return Reply.update(Sheet.said(scene, "privacy.deleted"));
    }

    private List<MemberRef> memberships(Scene scene, String scope) {
        return scope.equals("everywhere") ? members.memberships(scene.person()) : List.of(scene.member());
    }
}
