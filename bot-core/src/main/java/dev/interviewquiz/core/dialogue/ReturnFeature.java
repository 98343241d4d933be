package dev.interviewquiz.core.dialogue;

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

    private Reply confirmed(Scene scene) {
        if (!scene.admin()) {
            return Rights.refused(scene);
        }
        confirm.confirm(scene.member());
        return Reply.ephemeral(Sheet.said(scene, "dormant.runs"));
    }
}
