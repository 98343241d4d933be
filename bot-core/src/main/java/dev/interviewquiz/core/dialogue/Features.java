package dev.interviewquiz.core.dialogue;

import dev.interviewquiz.core.practice.Boards;
import dev.interviewquiz.core.practice.ClaimPoint;
import dev.interviewquiz.core.practice.Export;
import dev.interviewquiz.core.practice.HeldBack;
import dev.interviewquiz.core.practice.OwnFigures;
import dev.interviewquiz.core.practice.Practise;
import dev.interviewquiz.core.practice.Stores;
import java.util.ArrayList;
import java.util.List;

/** Every part of the conversation, wired by hand: the one list to read for what the product can do. */
final class Features {
    private Features() {}

    static List<Feature> of(Surroundings around) {
        Stores stores = around.stores();
        Drafts drafts = new Drafts();
        CardView cards = new CardView(around.bank());
        Boards boards = around.day().boards();
        Results results = new Results(
                stores.posts(),
                stores.answers(),
                stores.editions(),
                stores.members(),
                boards,
                stores.streaks(),
                new ClaimPoint(stores.answers(), around.clock()));
        MeFeature me = new MeFeature(stores, boards, new OwnFigures(around.bank(), stores.answers()), around.bank());
        List<Feature> features = new ArrayList<>(List.of(
                new HomeFeature(stores, around.bank(), around.day().coming(), me),
                new DailyFeature(
                        stores.transactions(),
                        stores.posts(),
                        stores.answers(),
                        stores.editions(),
                        around.day().submit(),
                        around.day().show(),
                        cards,
                        results,
                        drafts),
                results,
                new PracticeFeature(around.bank(), practise(around), stores.answers(), results, drafts),
                new BoardFeature(boards, stores.channels(), stores.seasons()),
                me,
                new SettingsFeature(stores.members(), boards, around.remind()),
                new PrivacyFeature(
                        stores.members(), stores.erasure(), new Export(stores.answers(), stores.members()), boards),
                new HelpFeature()));
        features.addAll(Administration.of(around));
        return features;
    }

    private static Practise practise(Surroundings around) {
        Stores stores = around.stores();
        HeldBack heldBack =
                new HeldBack(stores.members(), stores.posts(), stores.plans(), stores.answers(), around.clock());
        return new Practise(
                around.bank(),
                stores.workspaces(),
                stores.answers(),
                stores.editions(),
                heldBack,
                around.grader(),
                around.ids(),
                around.clock());
    }
}
