package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.platform.Button;
import dev.interviewquiz.core.platform.Reply;
import dev.interviewquiz.core.practice.ConfirmReturn;

/** The button that lets a workspace go on to which the bot came back. */
final class ReturnFeature implements Feature {
    private final ConfirmReturn confirm;

    ReturnFeature(ConfirmReturn confirm) {
        this.confirm = confirm;
    }

    @Override
    public void register(Routes routes) {
        routes.click("return", (scene, action, values) -> confirmed(scene));
    }

    static Button button(Texts texts) {
        return Button.primary(Action.id("return"), texts.get("button.go-on"));
    }

    /** The button for who may press it; others are told whom to ask. */
    static void offer(Scene scene, Sheet sheet) {
        if (scene.admin()) {
            sheet.buttons(button(scene.texts()));
        } else {
            sheet.note(scene.say("dormant.ask"));
        }
    }

    private Reply confirmed(Scene scene) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        confirm.confirm(scene.member());
        return Reply.ephemeral(Sheet.said(scene, "dormant.runs"));
    }
}
