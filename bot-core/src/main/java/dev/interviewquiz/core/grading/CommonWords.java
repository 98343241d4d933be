package dev.interviewquiz.core.grading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The commonest English words of four and more letters, written for this grader: who writes one of them means it, so that it is no
 * typing mistake for a word that looks like it (three and there, produces and product). Words that are often
 * mistyped for one of the field (form, trail, loose) do not stand here.
 */
final class CommonWords {
    private static final Set<String> WORDS = Pattern.compile("\\s+")
            .splitAsStream("""
                    able about above accept across action active actual actually added adding again against agree ahead alike
                    alive almost alone along already although always among amount anger animal animals answer answers anybody
                    anyone anything anyway apart appear appears apply around arrive asked asking assume attempt author average
                    away baby back backs badly ball band bank base based basic beat beauty become becomes bedroom began begin
                    begins behind being believe belong beside besides best beyond bill bird birds bits blame blind block blood
                    blue board boat body book books boring born boss both bottle bottom bound bread break breaks bridge brief
                    bright bring brings broad broken brother brought brown build builds built bunch burn busy buying call called
                    calls came camera care careful carry carries case cases catch caught cause caused causes cent central certain
                    chain chair chance chances change changed changes charge cheap check cheese chess chief child children
                    choice choose chosen church circle city claim claims class clean clear clearly clever climb clock close
                    closed closer clothes coach coast code coffee cold collect color colour come comes coming common company
                    compare complete concern contain content control cook copies copy corner correct cost costs could count
                    country couple course cover covers create creates cross crowd current cute daily damage dance danger dark
                    data date daughter days dead deal dear death decide decides degree deny desk detail details didn die died
                    difficult dinner direct dirty does doesn dogs doing done door doors double doubt down draw drawn draws dream
                    dress drink drive driver drop drops during dust duty each early earn earth easier easily east easy eaten
                    edge eight either else empty ends enemy enjoy enough enter entire equal escape evening event events ever
                    every exact exactly exam example examples except exist exists expect expert explain extra eyes face faces
                    fact facts fail fair fall falls false family famous far farm fast father favor fear feed feel feels feet
                    fell felt fewer field fight figure file fill final finally find finds fine finger finish fire firm first
                    fish five flat floor fly folks follow follows food foot force forced forces foreign forest forever forget
                    forth forward found four free fresh friend friends front full funny further future gain game
                    games garden gave gets getting girl give given gives giving glad glass goal goes going gold gone good grade
                    great green grew ground group groups grow grown grows guess guest guide half hand handful hands hang happen
                    happens happy hard harder hardly hate have having head hear heard heart heat heavy height held hello help
                    helped helps here hers hidden hide high higher hill himself history hold holds hole home honest hope horse
                    hospital hotel hour hours house huge human hundred hurt idea ideas ignore imagine indeed inside instead
                    island issue item items itself jobs join joke judge jump just keep keeps kept keys kick kids kill kind kinds
                    king kitchen knew knife know known knows lack lady land language large larger last late later latter laugh
                    lazy learned learns least leave leaves left legs lend less lets letter letters level lies life lift light
                    like liked likely likes line lines linked list listen little live lives living long longer look looked
                    looking looks lost lots love luck lucky lunch made main make makes making manage many mark market marry
                    match matter matters maybe meal meaning means meant meat meet member memory mention mere merely met middle
                    might mile milk mind mine minute minutes miss missed missing mistake mixed modern moment money month months
                    mood moon more morning most mother mountain mouth move moved moves movie much music must myself name named
                    names nation nature near nearby nearly neat neck need needed needs neither nervous never news next nice
                    night nine nobody noise none noon north nose note notes nothing notice obey object obvious occur ocean offer
                    office often older once ones only onto open opens opinion order other others ought ours outer outside over
                    owner page paid pain paint pair paper parent parents park part parts party pass passed past path pause peace
                    people perhaps period person phone photo phrase pick picked picks picture pictures piece pieces place placed
                    places plain plan plane plant plants play played player players plays please plenty point points police
                    polite pool poor popular possible post pour power present press pretty prevent price print prison private
                    prize problem problems produce produced produces project promise proof proper protect proud prove provide
                    public pull pulled purpose push pushed puts quarter queen question questions quick quickly quite radio rain
                    raise ran rather reach reached reaches read reader reading ready real really reason reasons recent record
                    refer remain remains remember remove repair repeat reply report rest result results return rich ride right
                    ring rise risk river road rock role room rooms round rule rules running rush sadly safe said sail salt same
                    sand saved saves saying says scale school science score search season seat second secret seem seems seen
                    self sell send sense sent sentence separate series serious serve service seven several shake shall shame
                    shape share sharp sheet ship shirt shoe shoot shop short shot should show showed shown shows shut sick side
                    sides sight silent silly similar simple simply since single sister size skin sleep slight slow slowly small
                    smart smell smile smoke snow social soft sold solve some somehow someone sometimes somewhat song soon sorry
                    sort sound soup source south space speak speech speed spell spend spent spoke sport spot spread spring
                    stage stand standard stands star start started starts state station stay stays steal step steps stick still
                    stone stood stop stopped stops store story straight strange street strong student students study stuff
                    stupid style subject such sudden suffer sugar suggest summer suppose sure surely surface surprise sweet
                    swim table take taken takes talk talks tall taste teach teacher team tell tells tend terrible test than
                    thank thanks that their them themselves then there these they thick thin thing things think thinks third
                    this those though thought thousand three threw throat through throw thus tight till time times tired title
                    today together told tomorrow tone tongue tonight took tool tools tooth total touch toward towards town
                    track trade traffic tree trees trick tried tries trip trouble true trust truth trying turn turned turns
                    twelve twenty twice type types typical uncle under understand unless until upon used useful user uses using
                    usual usually valley value various very view village visit voice wait waiting walk walking wall walls want
                    wanted wants warm warn wash waste watch water waves ways weak wear weather week weeks well went were west
                    what wheel when where whether which while white whole whom whose wide wife wild will wind window wine wing
                    winter wise wish with within without woman women wonder wood word words work worked working works world
                    worry worse worst worth would write writer writes written wrong wrote yard yeah year years yellow yesterday
                    young your yours yourself zero
                    """)
            .filter(word -> word.length() > 3)
            .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
