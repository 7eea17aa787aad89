// One row for each kind of evidence: what is looked at, an example for which it fires with the value named, and an
// example for which it does not. The span that is judged stands in brackets.
#include "mentions/name_rules.h"

#include "mentions/name_axes.h"

namespace artparse {
namespace {

using enum NameAxis;

constexpr std::array<AxisId, 3> on(NameAxis gate, NameAxis second = kNothing, NameAxis third = kNothing) {
  return {static_cast<AxisId>(gate), static_cast<AxisId>(second), static_cast<AxisId>(third)};
}
constexpr std::array<AxisId, 3> on(SkipAxis gate, SkipAxis second = SkipAxis::kNothing,
                                   SkipAxis third = SkipAxis::kNothing) {
  return {static_cast<AxisId>(gate), static_cast<AxisId>(second), static_cast<AxisId>(third)};
}

constexpr EvidenceRow kNameRules[] = {
    // S: shape, length, and how the span lies in its chunk
    {"shape.tokens", 'S', "how many tokens", on(kLength), "He met [Tom Brown] there.", "2", "He met [Brown] there."},
    {"shape.capitals", 'S', "how many capitalised words", on(kCapitals), "the [Bank of England] said", "2", "the [Bank] said"},
    {"shape.sequence", 'S', "the shapes of its words in order", on(kShapes), "He met [Brown] there.", "1", "He met [Tom Brown] there."},
    {"shape.first", 'S', "shape of the first word and how many capitals", on(kFirstShape, kCapitals), "He met [J. Brown] there.", "initial", "He met [Tom Brown] there."},
    {"shape.last", 'S', "shape of the last word and how many capitals", on(kLastShape, kCapitals), "the [Labour NGO] said", "short capitals", "the [Labour Group] said"},
    {"shape.inner", 'S', "small words and marks inside", on(kInner), "the [Bank of England] said", "of", "the [English Bank] said"},
    {"shape.inner-capitals", 'S', "small words inside and how many capitals", on(kInner, kCapitals), "the [Arts and Crafts] fair", "and", "the [Crafts] fair"},
    {"shape.start-low", 'S', "begins in lower case", on(kStartLow), "He met [van Dyke] there.", "particle", "He met [Dyke] there."},
    {"shape.end-low", 'S', "ends in lower case or with a number", on(kEndLow, kLastHead), "in [Kent county] again", "place head", "in [Kent] again"},
    {"shape.initial", 'S', "holds an initial", on(kInitial, kCapitals), "He met [Tom J. Brown] there.", "yes", "He met [Tom Brown] there."},
    {"shape.left", 'S', "what part of the chunk stands before", on(kLeftBorder, kCapitals), "Bank of [England] said", "of", "the [England] side"},
    {"shape.right", 'S', "what part of the chunk stands after", on(kRightBorder, kCapitals), "the [Bank] of England", "of", "the [Bank] closed"},
    {"shape.borders", 'S', "whether its borders are those of the chunk", on(kBorders, kCapitals), "He met [Brown] there.", "whole chunk", "He met Tom [Brown] there."},
    {"shape.glue-left", 'S', "what mark it is glued to on the left", on(kLeftGlue, kCapitals), "the pro-[Brown] camp", "hyphen", "the [Brown] camp"},
    {"shape.glue-right", 'S', "what mark it is glued to on the right", on(kRightGlue, kCapitals), "the [London]-based firm", "hyphen", "the [London] firm"},
    {"shape.left-class", 'S', "kind of word before, shape of the first word", on(kLeftClass, kFirstShape, kCapitals), "a house in [London] now", "in", "a house of [London] now"},
    {"shape.chunk-end", 'S', "last head of the chunk that goes on after it", on(kChunkHead, kCapitals), "the [Kent] County Council met", "organization", "the [Kent] council met"},

    // P: position in line and page
    {"position.line", 'P', "type of the line and place in it", on(kLine, kPosition), "It was [London] that he saw on the way back home.", "text", "LONDON AND [PARIS] AND ROME"},
    {"position.line-capitals", 'P', "type of the line and how many capitals", on(kLine, kCapitals), "It was [London] that he saw on the way back home.", "text", "LONDON AND [PARIS] AND ROME"},
    {"position.shape", 'P', "place in the line, first shape, capitals", on(kPosition, kFirstShape, kCapitals), "He left. [London] slept.", "sentence start", "He saw [London] asleep."},
    {"position.label", 'P', "part of the page and how many capitals", on(kLabel, kCapitals), "It was [London] that he saw on the way back home.", "body", ""},
    {"position.whole", 'P', "alone on its line", on(kWholeLine, kLine, kCapitals), "[Tom Brown]", "whole first line", "He met [Tom Brown] there."},
    {"position.dateline", 'P', "like the place of a dateline", on(kDateline, kCapitals), "[LONDON] (Reuters) - Shares fell.", "capitals", "In [LONDON] shares fell."},
    {"position.bracket", 'P', "inside brackets", on(kParenthesis, kFirstShape), "the party ([SNP]) said", "closed", "the party [SNP] said"},
    {"position.quote", 'P', "inside quote marks", on(kQuoted, kCapitals), "the film \"[Gold]\" won", "closed", "the film [Gold] won"},

    // X: lower-case words and marks around
    {"word.before", 'X', "the word before and how many capitals", on(kLeftWord, kCapitals), "a house in [London] now", "in", "a house of [London] now"},
    {"word.after", 'X', "the word after and how many capitals", on(kRightWord, kCapitals), "Then [Brown] said no.", "said", "Then [Brown] of old."},
    {"word.before-chunk", 'X', "the word before the chunk it stands in", on(kChunkLeft), "He met Tom [Brown] there.", "met", "He met [Brown] there."},
    {"word.after-chunk", 'X', "the word after the chunk it stands in", on(kChunkRight), "Then [Tom] Brown said no.", "said", "Then [Brown] said no."},
    {"word.pair-before", 'X', "the two words before, coarse", on(kLeftPair, kLeftPair2), "out in the [North] it rained", "the", "out in [North] it rained"},
    {"word.pair-after", 'X', "the two words after, coarse", on(kRightPair, kRightPair2), "Then [Brown] said in", "said", "Then [Brown] in"},
    {"word.pair-around", 'X', "the words on both sides, coarse", on(kLeftPair, kRightPair), "out in [London] and", "in", "out of [London] and"},
    {"word.hyphen", 'X', "the word glued on with a hyphen", on(kHyphenWord), "the [London]-based firm", "based", "the [London] firm"},

    // T: titles and roles
    {"title.before", 'T', "a title or role word before", on(kTitleBefore, kCapitals), "Then Mr. [Brown] left.", "abbreviated title", "Then [Brown] left."},
    {"title.in-chunk", 'T', "a capitalised title right before", on(kLeftRole, kCapitals), "Then Senator [Brown] left.", "yes", "Then [Brown] left."},
    {"title.inside", 'T', "a title or role inside the span", on(kTitleInside, kCapitals), "Then [Senator Brown] left.", "title first", "Then [Tom Brown] left."},
    {"title.first", 'T', "role of the first word, shape of the right", on(kFirstRole, kRightBorder), "The [President] spoke.", "title", "The [House] spoke."},
    {"title.last", 'T', "role of the last word and how many capitals", on(kLastRole, kCapitals), "The [Labour President] spoke.", "title", "The [Labour House] spoke."},

    // A: appositions
    {"apposition.after", 'A', "an age, a role or a relative clause after it", on(kAfter, kCapitals), "Then [Brown], 42, left.", "age", "Then [Brown] left."},
    {"apposition.bracket", 'A', "what opens after it in brackets", on(kBracket, kCapitals), "the [National Party] (NP) said", "acronym alone", "the [National Party] said"},

    // V: verbs
    {"verb.after", 'V', "a verb of speech or action after", on(kSaysAfter, kCapitals), "Then [Brown] said no.", "says", "Then [Brown] of old."},
    {"verb.place", 'V', "kind of word after, listed place", on(kRightClass, kPlace, kCapitals), "Then [Brown] said no.", "says", "Then [Brown] of old."},
    {"verb.people", 'V', "kind of word after, given name and surname", on(kRightClass, kFirstGivenCoarse, kLastSurnameCoarse), "Then [Brown] said no.", "says", "Then [Brown] of old."},
    {"verb.head", 'V', "kind of word after and head of the last word", on(kRightClass, kLastHead, kCapitals), "the [National Party] said no", "says", "the [National Party] of old"},
    {"verb.both-sides", 'V', "kinds of word on both sides", on(kLeftClass, kRightClass, kCapitals), "he left. The [Party] said no", "the", "of [Party] said no"},

    // L: location
    {"location.before", 'L', "kind of word before, listed place", on(kLeftClass, kPlace, kCapitals), "a house in [London] now", "in", "a house of [London] now"},
    {"location.people", 'L', "kind of word before, given name and surname", on(kLeftClass, kFirstGivenCoarse, kLastSurnameCoarse), "a house in [London] now", "in", "a house of [London] now"},
    {"location.head", 'L', "kind of word before and head of the last word", on(kLeftClass, kLastHead, kCapitals), "a house in [Kent County] now", "in", "a house of [Kent County] now"},
    {"location.container", 'L', "a listed place after a comma", on(kContainer, kCapitals), "a house in [Derby], Norway, now", "country", "a house in [Derby] now"},
    {"location.contained", 'L', "a listed place before the comma before it", on(kContainedIn, kCapitals), "in Norway, [Maine], now", "country", "in [Norway] now"},
    {"location.direction", 'L', "a direction before", on(kDirectionBefore, kPlace), "in northern [Norway] now", "lower", "in [Norway] now"},
    {"location.possessive", 'L', "a possessive before", on(kPossessiveBefore, kCapitals), "in Norway's [Senate] now", "place's", "in the [Senate] now"},
    {"location.head-after", 'L', "a head noun in lower case after", on(kLowerHead, kCapitals), "in [Kent] county now", "organization or place", "in [Kent] now"},
    {"location.noun", 'L', "kind of the noun before, listed place", on(kNounBefore, kPlace, kCapitals), "the party [Xyzzyx] fell", "organization", "the [Xyzzyx] fell"},
    {"location.noun-of", 'L', "kind of the noun before of, listed place", on(kNounOf, kPlace, kCapitals), "the spokesman of [Xyzzyx] fell", "role", "the [Xyzzyx] fell"},
    {"location.noun-after", 'L', "kind of the noun after, listed place", on(kNounAfter, kPlace, kCapitals), "the [Xyzzyx] spokesman said", "role", "the [Xyzzyx] fell"},
    {"location.noun-people", 'L', "kind of the noun after, given name and surname", on(kNounAfter, kFirstGivenCoarse, kLastSurnameCoarse), "the [Xyzzyx] spokesman said", "role", "the [Xyzzyx] fell"},
    {"location.start-place", 'L', "direction at the start and listed place", on(kStartLow, kPlaceFit), "in [northern Norway] now", "direction", "in [Norway] now"},

    // C: coordination
    {"joined.left", 'C', "the name across a conjunction or comma before", on(kLeftNeighbour, kPlace), "in Norway and [Spain] now", "and place", "in [Spain] now"},
    {"joined.right", 'C', "the name across a conjunction or comma after", on(kRightNeighbour, kPlace), "in [Spain] and Norway now", "and place", "in [Spain] now"},
    {"joined.left-capitals", 'C', "the same and how many capitals", on(kLeftNeighbour, kCapitals), "in Norway and [Spain] now", "and place", "in [Spain] now"},
    {"joined.right-capitals", 'C', "the same and how many capitals", on(kRightNeighbour, kCapitals), "in [Spain] and Norway now", "and place", "in [Spain] now"},

    // G: gazetteer, given names, surnames, lists
    {"list.place", 'G', "a listed place and how many capitals", on(kPlace, kCapitals), "in [Norway] now", "country", "in [Summer] now"},
    {"list.place-shape", 'G', "a listed place and the first shape", on(kPlace, kFirstShape), "in [Norway] now", "country", "in [Summer] now"},
    {"list.place-position", 'G', "a listed place and its place in the line", on(kPlace, kPosition), "in [Norway] now", "country", "in [Summer] now"},
    {"list.place-right", 'G', "a listed place and what follows in the chunk", on(kPlace, kRightBorder), "in [Norway] now", "country", "in [Summer] now"},
    {"list.fit", 'G', "how a listed place lies in the span", on(kPlaceFit, kCapitals), "in [New York] now", "exact", "in [Summer] now"},
    {"list.fit-head", 'G', "the same and the head of the last word", on(kPlaceFit, kLastHead, kCapitals), "the [Norway Bank] now", "starts with country", "the [National Bank] now"},
    {"list.given", 'G', "first word as given name", on(kFirstGiven, kCapitals), "He met [Tom Brown] there.", "frequent", "He met [J. Brown] there."},
    {"list.surname", 'G', "last word as surname", on(kLastSurname, kCapitals), "He met [Tom Brown] there.", "frequent", "He met [Xyzzyx] there."},
    {"list.single", 'G', "one word as given name, surname and common word", on(kSinglePeople), "He met [Xyzzyx] there.", "1", "He met [Tom Brown] there."},
    {"list.single-position", 'G', "the same and its place in the line", on(kSinglePeople, kPosition), "He met [Xyzzyx] there.", "1", "He met [Tom Brown] there."},
    {"list.single-place", 'G', "one word as name of people or place", on(kCrossPlace, kLeftClass), "He met [Xyzzyx] there.", "1", "He met [Tom Brown] there."},
    {"list.two", 'G', "given name and surname of several words", on(kPeopleOfTwo, kCapitals), "He met [Xyzzyx Xyzzyx] there.", "1", "He met [Brown] there."},
    {"list.two-common", 'G', "the same and common words", on(kPeopleOfTwo, kFirstCommon, kLastCommon), "He met [Xyzzyx Xyzzyx] there.", "1", "He met [Brown] there."},
    {"list.initial-surname", 'G', "first shape and surname", on(kFirstShape, kLastSurname), "He met [J. Brown] there.", "initial", "He met [Tom Brown] there."},
    {"list.middle", 'G', "middle words that are names of people", on(kMiddleNames, kFirstGivenCoarse), "He met [Tom J. Brown] there.", "one name", "He met [Tom Brown] there."},
    {"list.given-before", 'G', "a capital before as given name", on(kLeftGiven, kLastSurnameCoarse), "He met Tom [Brown] there.", "frequent", "He met [Brown] there."},
    {"list.surname-after", 'G', "a capital after as surname", on(kRightSurname, kFirstGivenCoarse), "He met [Tom] Brown there.", "frequent", "He met [Tom] there."},
    {"list.organization", 'G', "a listed organization", on(kListed, kCapitals), "the [Reuters] story", "agency", "the [Summer] story"},
    {"list.organization-place", 'G', "a listed organization that is also a place", on(kListed, kPlace), "the [Reuters] story", "agency", "the [Summer] story"},
    {"list.common", 'G', "how many common words", on(kCommonCount, kCapitals), "the [Summer] story", "2", "the [Xyzzyx] story"},
    {"list.common-shape", 'G', "how many common words and the first shape", on(kCommonCount, kFirstShape, kPosition), "the [Summer] story", "2", "the [Xyzzyx] story"},

    // O: heads and acronyms
    {"head.last", 'O', "head class of the last word", on(kLastHead, kCapitals), "the [Kent Council] met", "organization", "the [Kent] met"},
    {"head.first", 'O', "head class of the first word", on(kFirstHead, kCapitals), "the [Council of Kent] met", "organization", "the [Kent] met"},
    {"head.any", 'O', "head classes of all words", on(kHeads, kCapitals), "the [Kent Council Group] met", "organization", "the [Kent] met"},
    {"head.both", 'O', "head class of the last and place fit", on(kLastHead, kPlaceFit), "the [Kent Council] met", "organization", "the [Kent] met"},
    {"head.place", 'O', "head class of the last and listed place", on(kLastHead, kPlace), "the [Kent Council] met", "organization", "the [Kent] met"},
    {"head.given", 'O', "head class of the last and first word as given name", on(kLastHead, kFirstGivenCoarse, kCapitals), "the [Kent Council] met", "organization", "the [Kent] met"},
    {"head.of", 'O', "head class of the word before of", on(kOfHead, kCapitals), "the [Council of Kent] met", "organization", "the [Kent Council] met"},
    {"head.next", 'O', "head class of the capital after", on(kRightHead, kCapitals), "the [Kent] Council met", "organization", "the [Kent] met"},
    {"head.end-low", 'O', "lower-case end and heads inside", on(kEndLow, kPlaceFit), "in [Kent county] again", "place head", "in [Kent] again"},
    {"acronym.length", 'O', "letters of an acronym and the line", on(kAcronymLength, kLine), "the [SNP] said it would come", "3", "the [Party] said it would come"},
    {"acronym.known", 'O', "an acronym whose long form is in the article", on(kAcronymKnown, kPlace), "the National Party (NP) and later the [NP] said", "defined", "later the [NP] said"},
    {"acronym.verb", 'O', "letters of an acronym and the words around", on(kAcronymLength, kLeftClass, kRightClass), "the [SNP] said it would come", "3", "the [Party] said it would come"},
    {"acronym.class", 'O', "letters of an acronym, listed place, organization", on(kAcronymLength, kListed, kPlace), "the [SNP] said it would come", "3", "the [Party] said it would come"},
    {"acronym.long-form", 'O', "its acronym follows in brackets", on(kDefines, kCapitals), "the [National Party] (NP) said", "from the start", "the [National Party] said"},

    // M: demonyms, dates, languages
    {"other.first", 'M', "list of the first word", on(kFirstList, kCapitals), "the [French Senate] met", "demonym", "the [Senate] met"},
    {"other.last", 'M', "list of the last word", on(kLastList, kCapitals), "on [Good Friday] again", "weekday", "on [Good] again"},
    {"other.first-last", 'M', "list of the first word and head of the last", on(kFirstList, kLastHead), "the [French Council] met", "demonym", "the [Council] met"},
    {"other.demonym", 'M', "one word that is a demonym", on(kDemonymKey, kRightPair), "the [French] met", "yes", "the [Senate] met"},
    {"other.date", 'M', "holds a month or weekday", on(kEachDate, kCapitals), "on [Good Friday] again", "weekday", "on [Good] again"},

    // R: sport and tables
    {"sport.capitals", 'R', "sport words in the article", on(kSport, kCapitals), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.place", 'R', "the same and a listed place", on(kSport, kPlace, kLine), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.place-left", 'R', "the same and the kind of word before", on(kSport, kPlace, kLeftClass), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.place-right", 'R', "the same and the kind of word after", on(kSport, kPlace, kRightClass), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.sides", 'R', "numbers at its sides", on(kTableSides, kLine, kPlace), "LEEDS AND [DERBY] AND YORK", "1", "The talks in [Leeds] went on."},
    {"sport.sides-capitals", 'R', "numbers at its sides and how many capitals", on(kTableSides, kLine, kCapitals), "LEEDS AND [DERBY] AND YORK", "1", "The talks in [Leeds] went on."},
    {"sport.after", 'R', "the word after, in sport", on(kSport, kRightPair, kCrossPlace), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.before", 'R', "the word before, in sport", on(kSport, kLeftPair, kCrossPlace), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},
    {"sport.container", 'R', "a bracket after, in sport", on(kSport, kBracket, kPlace), "The football match in the league cup: [Leeds] scored a goal.", "much", "The talks in [Leeds] went on."},

    // W: classes of the words around and inside
    {"class.before", 'W', "class of the word before", on(kLeftWordClass, kCapitals), "the company [Xyzzyx] fell", "group", "the [Xyzzyx] fell"},
    {"class.before-2", 'W', "class of the second word before", on(kLeftWordClass2), "the company of [Xyzzyx] fell", "group", "out of [Xyzzyx] fell"},
    {"class.after", 'W', "class of the word after", on(kRightWordClass, kCapitals), "the [Xyzzyx] company fell", "group", "the [Xyzzyx]"},
    {"class.after-2", 'W', "class of the second word after", on(kRightWordClass2), "the [Xyzzyx] and company", "group", "the [Xyzzyx]"},
    {"class.last", 'W', "class of the last word", on(kLastWordClass, kCapitals), "the [Company] fell", "group", "the [Xyzzyx] fell"},
    {"class.first", 'W', "class of the first word", on(kFirstWordClass, kCapitals), "the [Company] fell", "group", "the [Xyzzyx] fell"},
    {"class.next-capital", 'W', "class of the capital after", on(kRightCapitalClass), "the [Xyzzyx] Company fell", "group", "the [Xyzzyx] fell"},
    {"class.previous-capital", 'W', "class of the capital before", on(kLeftCapitalClass), "the Company [Xyzzyx] fell", "group", "the [Xyzzyx] fell"},

    // K: clusters, which hold the words that keep the same company, and groups of clusters
    {"cluster.first", 'K', "cluster of the first word", on(kFirstCluster, kCapitals), "He saw [Berlin Hill] there.", "berlin+athens", "He saw [Xyzzyx Hill] there."},
    {"cluster.last", 'K', "cluster of the last word", on(kLastCluster, kCapitals), "He saw [New Berlin] there.", "berlin+athens", "He saw [New Xyzzyx] there."},
    {"cluster.one-left", 'K', "cluster of the one word and kind of word before", on(kOneCluster, kLeftClass), "He saw [Berlin] there.", "berlin+athens", "He saw [Xyzzyx] there."},
    {"cluster.one-right", 'K', "cluster of the one word and kind of word after", on(kOneCluster, kRightClass), "He saw [Berlin] there.", "berlin+athens", "He saw [Xyzzyx] there."},
    {"cluster.before", 'K', "cluster of the word before", on(kLeftCluster, kCapitals), "the jazz [Xyzzyx] fell", "jazz+solo", "the [Xyzzyx] fell"},
    {"cluster.before-2", 'K', "cluster of the second word before", on(kLeftCluster2), "the jazz of [Xyzzyx] fell", "jazz+solo", "out of [Xyzzyx] fell"},
    {"cluster.after", 'K', "cluster of the word after", on(kRightCluster, kCapitals), "the [Xyzzyx] jazz fell", "jazz+solo", "the [Xyzzyx]"},
    {"cluster.after-2", 'K', "cluster of the second word after", on(kRightCluster2), "the [Xyzzyx] of jazz", "jazz+solo", "the [Xyzzyx] of"},
    {"cluster.next-capital", 'K', "cluster of the capital after", on(kRightCapitalCluster), "He saw [New] Berlin there.", "berlin+athens", "He saw [Berlin] there."},
    {"cluster.previous-capital", 'K', "cluster of the capital before", on(kLeftCapitalCluster), "He saw Berlin [Hill] there.", "berlin+athens", "He saw [Hill] there."},
    {"group.first-last", 'K', "groups of the first and the last word", on(kFirstGroup, kLastGroup), "He saw [Berlin Hill] there.", "(capital+kabul)", "He saw [Xyzzyx Hill] there."},
    {"group.one-before", 'K', "group of the one word and the word before, coarse", on(kOneGroup, kLeftPair), "He saw [Berlin] there.", "(capital+kabul)", "He saw [Xyzzyx] there."},
    {"group.one-after", 'K', "group of the one word and the word after, coarse", on(kOneGroup, kRightPair), "He saw [Berlin] there.", "(capital+kabul)", "He saw [Xyzzyx] there."},
    {"group.one-place", 'K', "group of the one word, listed place, kind of word before", on(kOneGroup, kPlace, kLeftClass), "He saw [Berlin] there.", "(capital+kabul)", "He saw [Xyzzyx] there."},
    {"group.one-people", 'K', "group of the one word, given name, surname and common word", on(kOneGroup, kSinglePeople), "He saw [Berlin] there.", "(capital+kabul)", "He saw [Xyzzyx] there."},
    {"group.before-last", 'K', "the word before, coarse, and group of the last word", on(kLeftPair, kLastGroup), "out in [Berlin] now", "in", "out of [Berlin] now"},
    {"group.last-after", 'K', "the word after, coarse, and group of the last word", on(kRightPair, kLastGroup), "Then [Berlin] said no.", "said", "Then [Berlin] of old."},

    // D: the document
    {"document.cue", 'D', "a cue that any mention of this name has", on(kCues, kCapitals), "Mr. Brown left. Then [Brown] sat.", "title", "He left. Then [Brown] sat."},
    {"document.cue-twice", 'D', "a cue that two mentions have", on(kCuesTwice), "Mr. Brown left. Mr. [Brown] sat.", "title", "Mr. [Brown] sat."},
    {"document.cue-usual", 'D', "a cue that half of the mentions have", on(kUsualCues), "Mr. Brown left. Then [Brown] sat.", "title", "Mr. [Brown] sat."},
    {"document.mentions", 'D', "how often the name occurs", on(kMentions, kCapitals), "Mr. Brown left. Then [Brown] sat.", "2", "Mr. [Brown] sat."},
    {"document.mix", 'D', "cues together, listed place", on(kCueMix, kPlace, kCapitals), "Mr. Brown left. Then [Brown] sat.", "3", "Mr. [Brown] sat."},
    {"document.mix-people", 'D', "cues together, given name and surname", on(kCueMix, kFirstGivenCoarse, kLastSurnameCoarse), "Mr. Brown left. Then [Brown] sat.", "3", "Mr. [Brown] sat."},
    {"document.longer", 'D', "where the word stands in longer names", on(kLonger), "He met Tom Brown. Then [Brown] sat.", "last of person", "Then [Brown] sat."},
    {"document.longer-place", 'D', "the same and whether it is a place itself", on(kLonger, kCrossPlace), "He met Tom Brown. Then [Brown] sat.", "last of person", "Then [Brown] sat."},
    {"document.last-alone", 'D', "cues of its last word alone", on(kLastAlone, kCapitals), "He met [Tom Brown]. Then Mr. Brown sat.", "title", "He met [Tom Brown]."},
    {"document.first-alone", 'D', "its first word stands alone elsewhere", on(kFirstAlone, kCapitals), "He met [Tom Brown]. Then Tom sat.", "yes", "He met [Tom Brown]."},
    {"document.seen", 'D', "the word elsewhere, in lower case or capitals", on(kSeen, kPosition, kFirstCommon), "They play. [Play] went on.", "in lower case", "They ran. [Play] went on."},
    {"document.seen-line", 'D', "the same and the type of line", on(kSeen, kLine), "They play. [Play] went on.", "in lower case", "They ran. [Play] went on."},
    {"document.all-lower", 'D', "all its words are seen in lower case", on(kAllLower, kCapitals), "The green party met. The [Green Party] sat.", "yes", "The [Green Party] sat."},
    {"document.first-seen", 'D', "its first word elsewhere", on(kFirstSeen, kPosition, kCapitals), "They play. [Play] went on.", "in lower case", "They ran. [Play] went on."},
};

constexpr EvidenceRow kSkipRules[] = {
    {"none.shape", 'S', "shape and position", on(SkipAxis::kShape, SkipAxis::kPosition, SkipAxis::kLine), "He met [Tom] there.", "capitalized", "He met [tom] there."},
    {"none.word", 'X', "a word in lower case or a mark", on(SkipAxis::kContext), "Bank [of] England", "of", "He met [Tom] there."},
    {"none.seen", 'D', "the word elsewhere", on(SkipAxis::kSeen, SkipAxis::kPosition, SkipAxis::kLine), "They play. [Play] went on.", "in lower case", "They ran. [Play] went on."},
    {"none.role", 'T', "a title or role", on(SkipAxis::kRole, SkipAxis::kPosition, SkipAxis::kBeforeCapital), "Then [Mr.] Brown left.", "abbreviated title", "Then [Tom] left."},
    {"none.list", 'M', "a demonym, date or language", on(SkipAxis::kList, SkipAxis::kPosition, SkipAxis::kBeforeCapital), "on [Friday] again", "weekday", "on [Tom] again"},
    {"none.head", 'O', "head class", on(SkipAxis::kHead, SkipAxis::kPosition, SkipAxis::kBeforeCapital), "the [Council] met", "organization", "the [Tom] met"},
    {"none.given", 'G', "given name and surname", on(SkipAxis::kGiven, SkipAxis::kSurname, SkipAxis::kCommon), "He met [Tom] there.", "frequent", "He met [Xyzzyx] there."},
    {"none.common", 'G', "common word", on(SkipAxis::kCommon, SkipAxis::kPosition, SkipAxis::kSeen), "the [Summer] story", "yes", "the [Xyzzyx] story"},
    {"none.class", 'W', "class of the word", on(SkipAxis::kWordClass, SkipAxis::kPosition), "the [Company] met", "group", "the [Xyzzyx] met"},
    {"none.place", 'G', "listed place", on(SkipAxis::kPlace, SkipAxis::kBeforeCapital), "in [Norway] now", "country", "in [Summer] now"},
    {"none.cluster", 'K', "cluster", on(SkipAxis::kCluster, SkipAxis::kPosition), "in [Berlin] now", "berlin+athens", "in [Xyzzyx] now"},
    {"none.organization", 'G', "listed organization", on(SkipAxis::kListed), "the [Reuters] story", "yes", "the [Summer] story"},
};

}  // namespace

std::span<const EvidenceRow> name_rules() { return kNameRules; }
std::span<const EvidenceRow> skip_rules() { return kSkipRules; }

const EvidenceLayout& name_layout() {
  static const EvidenceLayout layout(name_axes(), name_rules());
  return layout;
}
const EvidenceLayout& skip_layout() {
  static const EvidenceLayout layout(skip_axes(), skip_rules());
  return layout;
}

}  // namespace artparse
