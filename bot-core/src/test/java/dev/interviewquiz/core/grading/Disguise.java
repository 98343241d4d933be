package dev.interviewquiz.core.grading;

import dev.interviewquiz.core.question.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What people do to a right answer without making it wrong. */
enum Disguise {
    TYPOS {
        @Override
        String wear(String text, Language language, Random random) {
            return language == Language.EN
                    ? misspelt(text, random)
                    : text.replace("梯度", "剃度").replace("权重", "全重").replace("拟合", "拟和");
        }
    },
    REORDERED {
        @Override
        String wear(String text, Language language, Random random) {
            List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.。])\\s*", -1)));
            if (sentences.size() < 3) {
                return text;
            }
            Collections.swap(sentences, sentences.size() - 1, sentences.size() - 2);
            return String.join(" ", sentences);
        }
    },
    SWITCHED {
        @Override
        String wear(String text, Language language, Random random) {
            String switched = text;
            for (Map.Entry<String, String> term : TERMS.entrySet()) {
                switched = language == Language.EN
                        ? switched.replace(term.getKey(), " " + term.getValue() + " ")
                        : switched.replace(term.getValue(), " " + term.getKey() + " ");
            }
            return switched;
        }
    },
    POLITE {
        @Override
        String wear(String text, Language language, Random random) {
            return language == Language.EN
                    ? text + " Thank you for the question. I hope that this answers it."
                    : text + "谢谢您的提问。希望我说清楚了。";
        }
    },
    LOUD {
        @Override
        String wear(String text, Language language, Random random) {
            return text.toUpperCase(Locale.ROOT);
        }
    };

    private static final Map<String, String> TERMS = Map.of(
            "gradient",
            "梯度",
            "overfitting",
            "过拟合",
            "learning rate",
            "学习率",
            "training set",
            "训练集",
            "regularisation",
            "正则化");

    abstract String wear(String text, Language language, Random random);

    /** Two neighbours swapped inside every sixth long word. */
    private static String misspelt(String text, Random random) {
        String[] words = text.split(" ", -1);
        for (int i = random.nextInt(6); i < words.length; i += 6) {
            if (words[i].length() >= 8 && words[i].chars().allMatch(Character::isLowerCase)) {
                words[i] = words[i].substring(0, 3) + words[i].charAt(4) + words[i].charAt(3) + words[i].substring(5);
            }
        }
        return String.join(" ", words);
    }
}
