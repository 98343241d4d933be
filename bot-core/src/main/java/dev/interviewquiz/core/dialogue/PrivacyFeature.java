package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Ack;
import dev.interviewquiz.core.platform.Attachment;
import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.platform.View;
import dev.interviewquiz.core.practice.ConfigKey;
import dev.interviewquiz.core.practice.Export;
import dev.interviewquiz.core.practice.HideMember;
import java.util.List;
import java.util.Optional;

/** Who sees what; one's own data to take along, to hide, to delete. */
final class PrivacyFeature implements Feature {
    private final Export export;
    private final HideMember hide;
    private final Deletion deletion;

    PrivacyFeature(Export export, HideMember hide, Deletion deletion) {
        this.export = export;
        this.hide = hide;
        this.deletion = deletion;
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
    }

    private Reply asked(Scene scene, Options options) {
        return switch (options.get("action", "")) {
            case "export" -> exported(scene, options.get("format", "json"));
            case "delete" -> deletion.asked(scene);
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
}
