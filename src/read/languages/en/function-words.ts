import { WordClass } from "../../text/word-class.ts";

const words = (list: string) => list.trim().split(/\s+/);

/** The closed classes of English, and the abbreviations whose full stop ends no sentence. */
export const functionWords: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.determiner, words("the a an this that these those my your his her its our their each every either neither such another 's")],
  [
    WordClass.pronoun,
    words(
      "i you he she it we they me him her us them himself herself itself themselves myself ourselves yourself one who whom someone somebody everyone everybody anyone anybody others mine yours hers ours theirs i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll",
    ),
  ],
  [
    WordClass.preposition,
    words(
      "of in on at by for from to with without within into onto upon over under above below between among amongst amid amidst against across after before behind beside besides beyond during despite down except inside near off out outside past per since through throughout till toward towards until up via versus like unlike about around along as than aboard following including concerning regarding",
    ),
  ],
  [
    WordClass.conjunction,
    words("and or but nor so yet because although though while whereas if unless whether when whenever where wherever as once lest & plus"),
  ],
  [WordClass.relative, words("who whom whose which that where when")],
  [
    WordClass.auxiliary,
    words(
      "be am is are was were been being isn't aren't wasn't weren't have has had having haven't hasn't hadn't do does did doing don't doesn't didn't get gets got getting gotten i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd",
    ),
  ],
  [
    WordClass.modal,
    words(
      "will would shall should can could may might must ought cannot can't couldn't won't wouldn't shan't shouldn't mightn't mustn't i'll you'll he'll she'll it'll we'll they'll",
    ),
  ],
  [
    WordClass.negation,
    words(
      "no not none nobody nothing neither nor never without isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shan't shouldn't mightn't mustn't hardly barely",
    ),
  ],
  [
    WordClass.month,
    words(
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
    ),
  ],
  [WordClass.weekday, words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")],
  [
    WordClass.abbreviation,
    words(
      "mr mrs ms dr prof gen lt col maj sgt capt cpl cmdr adm brig pvt rev fr hon gov sen rep pres sr jr st mt ft vs etc no nos vol fig eq inc ltd co corp dept est approx al ave blvd rd art sec pp ed eds supt insp det pte messrs e.g. i.e.",
    ),
  ],
]);
