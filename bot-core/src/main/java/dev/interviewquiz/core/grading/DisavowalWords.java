package dev.interviewquiz.core.grading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** In which words an answer says of statements that they are wrong ({@link Disavowal}). */
final class DisavowalWords {
    private static final String WRONG =
            "(?:(?:all|simply|just|plainly|completely|totally|quite|clearly|actually|both) )*"
                    + "(?:a (?:common |popular |widespread )?|an )?(?:wrong|false|untrue|incorrect|mistaken|nonsense|rubbish"
                    + "|not (?:true|correct|right|the case|so)|myth|misconception|fallacy|mistake|lie|error)";
    private static final String IS = "(?: is| are| was| were|['’]s|['’]re)";
    private static final String STATEMENT = "(?: statements?| claims?| sentences?| views?| ideas?)?";
    private static final String INSTEAD =
            "(?:in fact|actually|in reality|in truth|rather|instead|reality|fact|truth|the truth|correct|right|其实|实际上|事实上|事实是|正确|真相|而是)";

    /** What it says of the rest of its sentence. */
    static final Pattern OF_THE_REST = start("(?:it|this|that)" + IS + " " + WRONG
            + " (?:that|to (?:say|think|claim|believe|assume|suppose)(?: that)?)\\b"
            + "|(?:it|this|that) isn['’]?t (?:true|correct|right|the case) that\\b"
            + "|i (?:do not|don['’]t|would not|wouldn['’]t|cannot|can['’]t) (?:agree|accept|buy)(?: it| with the \\w+)? that\\b"
            + "|i (?:disagree|doubt|deny)(?: with the \\w+)? that\\b"
            + "|(?:并不是|不是)说|我?不(?:同意|认同|赞成)(?:说|这样的?说法)?[，,：:]?");
    /** What it says of all that follows, until it says what is the case instead. */
    static final Pattern OF_WHAT_FOLLOWS = start("(?:this|that|these|the following|what follows)" + STATEMENT
            + IS
            + " " + WRONG + " ?[:：]|(?:wrong|false|incorrect)(?: answers?| statements?| claims?)? ?[:：]"
            + "|(?:myth|misconception|fallacy) ?[:：]|(?:the )?opposite of (?:this|the following|what follows)" + IS
            + " (?:true|the case) ?[:：]"
            + "|(?:下面|以下|下列|如下)的?(?:说法|话|观点|内容|描述|几点)?[都全]*是?(?:错误|错|不对|假|不正确)的?[：:]"
            + "|这些?都?是(?:错误|错|不对|假)的?[：:]|(?:错误|误区|谣言)(?:答案|说法|观点)?[：:]"
            + "|事实(?:并不是这样|并非如此|与(?:下面|以下|此)相反)[：:]");
    /** What it says of all before. */
    static final Pattern OF_ALL_BEFORE = end("(?:(?:all|everything) (?:of (?:this|that|these|it|the above)"
            + "|above|i (?:just )?(?:said|wrote))|(?:all )?the above|all (?:this|that)|what i (?:just )?(?:said|wrote)|these"
            + " (?:statements|claims|sentences))" + IS + " " + WRONG
            + "|(?:none|nothing) of (?:this|that|these|it|the above)" + IS + " (?:true|correct|right|the case|so)"
            + "|(?:just|only) (?:kidding|joking)(?:, .*)?"
            + "|(?:以上|上面|上述|前面|我?刚才说的|我说的)的?(?:说法|观点|看法|内容|话|描述)?[都全部统通完]*是?"
            + "(?:错误|错|不对|不正确|不成立|假|反|胡说八道|胡说|瞎说)[的了]?|开玩笑的?(?:[，,].*)?");
    /** What it says of the statement before, or of what others say; as its last word, of all before. */
    static final Pattern OF_ONE_BEFORE = end("(?:this|that|which)" + STATEMENT + IS + " " + WRONG
            + "|(?:they|he|she|those people)" + IS + " (?:all )?(?:mistaken|wrong|not right)"
            + "|(?:in fact,? |actually,? )?(?:it is|it['’]s|things are) (?:exactly |just |actually )?the (?:other way (?:a)?round|opposite|reverse)"
            + "|(?:in fact,? )?the (?:opposite|reverse|contrary)(?: of (?:this|that))?(?: is (?:true|the case)| holds)"
            + "|nonsense|rubbish|bullshit"
            + "|(?:这|那|此|该)[种个样些]?的?(?:说法|观点|看法|想法|认识|理解|话)?[都并]?(?:其实|完全|显然|当然)?是?(?:一?[种个])?(?:常见的?)?"
            + "(?:错误|错|不对|不正确|不成立|假|误解|误区|谬误|谣言|胡说八道|胡说)[的了]?"
            + "|是(?:一?[种个])?(?:常见的?)?(?:误解|误区|谬误|谣言|错误的?(?:认识|理解|观点|说法|想法))"
            + "|(?:事实|实际)(?:上|情况)?(?:并非|并?不是|可不是)(?:如此|这样)的?"
            + "|(?:其实|事实|事实上|实际上)?(?:正好|恰好|刚好|恰恰|完全)相反|(?:其实是?|正好)反过来的?|胡说(?:八道)?|瞎说|扯淡");

    /** Others say something; not he himself. */
    static final Pattern OTHERS_SAY =
            start("(?!i\\b|we\\b)(?:[\\w’']+ ){0,4}?(?:say|think|claim|believe|argue|assume)s?"
                    + "(?:,| that\\b| ?[:：]| ?[“\"])|(?!我|个人)[^，,。]{0,6}(?:说|认为|以为|觉得|声称|主张)[，,：:“\"]?");

    static final Pattern TURN = start(INSTEAD);
    /** Where the rest of a sentence ends that is denied: “…, in fact …”, “…; …”. */
    static final Pattern PART_ENDS = Pattern.compile(
            "[;；]|[,，—–-] ?(?=(?:but|it['’]s|" + INSTEAD + ")\\b)|[,，] ?(?=而是|其实|实际|事实)", Pattern.CASE_INSENSITIVE);

    /** One of these is in every disavowal: to look for them costs little. */
    static final List<String> SIGNS = List.of(
            "wrong",
            "false",
            "untrue",
            "incorrect",
            "mistaken",
            "nonsense",
            "rubbish",
            "bullshit",
            "myth",
            "misconception",
            "fallacy",
            "mistake",
            "a lie",
            "an error",
            "common error",
            "popular error",
            "opposite",
            "disagree",
            "doubt",
            "deny",
            "none of",
            "nothing of",
            "kidding",
            "joking",
            "other way",
            "reverse",
            "contrary",
            "not true",
            "not correct",
            "not right",
            "not the case",
            "not so",
            "not agree",
            "not accept",
            "not buy",
            "t true",
            "t correct",
            "t right",
            "t the case",
            "t agree",
            "t accept",
            "t buy",
            "错",
            "不对",
            "不正确",
            "不成立",
            "假的",
            "误解",
            "误区",
            "谬",
            "谣",
            "胡说",
            "瞎说",
            "扯淡",
            "相反",
            "反的",
            "反过来",
            "玩笑",
            "不是说",
            "不是这样",
            "不是如此",
            "并非如此",
            "并非这样",
            "不同意",
            "不认同",
            "不赞成");

    /** With one of these, or a remark behind a joke, ends whatever looks back. */
    static final Set<String> LAST_WORDS = Set.of(
            "wrong",
            "false",
            "untrue",
            "incorrect",
            "mistaken",
            "nonsense",
            "rubbish",
            "bullshit",
            "true",
            "correct",
            "right",
            "case",
            "so",
            "myth",
            "misconception",
            "fallacy",
            "mistake",
            "lie",
            "error",
            "round",
            "around",
            "opposite",
            "reverse",
            "contrary",
            "holds");

    static final String LAST_CHARACTERS = "错对确立假反的了道说解区误谬言法点识此样来淡";
    static final List<String> JOKES = List.of("kidding", "joking", "玩笑");

    private DisavowalWords() {}

    private static Pattern start(String words) {
        return Pattern.compile(
                "[\\s“\"]*(?:(?:well|no|so|but|and|但是?|不过|那么)[,，]? ?)?(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern end(String words) {
        return Pattern.compile(
                "(?:(?<![^\\s,，;；:：—–“”\"。.…!?！？-])|(?=以上|上面|上述|这些都|刚才|我刚才|但|不过|可是|其实|事实|开玩笑))(?:but|however,?|and|though"
                        + "|although|yet|但是?|不过|可是?)? ?(?:" + words + ")[\\s.!。！”\"]*",
                Pattern.CASE_INSENSITIVE);
    }
}
