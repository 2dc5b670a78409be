/** States of mind, by what may open what is in mind. Written for this project. */
export const mindList: readonly (readonly [opening: string, adjectives: string])[] = [
  [
    'that',
    `confident sure certain aware convinced worried concerned afraid hopeful optimistic pessimistic doubtful glad happy proud surprised
     angry disappointed adamant clear obvious evident unclear positive sorry unaware mindful pleased grateful relieved fearful sceptical
     skeptical insistent shocked stunned dismayed outraged amazed astonished frustrated thankful thrilled delighted encouraged alarmed`,
  ],
  [
    'about',
    `worried concerned optimistic pessimistic skeptical sceptical excited enthusiastic angry clear cautious coy passionate happy nervous
     anxious certain sure confident serious frank vocal adamant furious upset hopeful curious candid open upfront ambivalent apprehensive
     emphatic silent mum evasive dubious bullish vague uneasy outspoken critical unsure crazy sorry mad`,
  ],
  [
    'of',
    `critical afraid aware sure certain proud skeptical sceptical wary fearful supportive convinced suspicious tired confident dismissive
     contemptuous ashamed appreciative respectful tolerant mindful fond sick dubious leery weary resentful jealous envious distrustful
     scornful disdainful complimentary`,
  ],
  [
    'to',
    `willing unwilling determined eager ready reluctant committed opposed dedicated hesitant keen anxious inclined sympathetic prepared
     loath glad open receptive hostile indifferent resistant averse devoted desperate happy proud thrilled`,
  ],
  [
    'with',
    'happy satisfied disappointed unhappy frustrated pleased obsessed angry impressed comfortable uncomfortable',
  ],
  ['on', 'keen bullish bearish tough silent mum insistent noncommittal focused intent critical'],
  ['in', 'interested confident disappointed'],
  ['for', 'eager hungry desperate grateful thankful sorry ready'],
  ['at', 'angry shocked surprised furious outraged dismayed'],
  ['over', 'angry furious outraged worried upset'],
  [
    'by',
    `surprised disappointed impressed troubled angered encouraged alarmed disturbed shocked stunned appalled dismayed horrified disgusted
     outraged puzzled amazed baffled bothered offended insulted amused frustrated`,
  ],
  ...['whether', 'if', 'how', 'what', 'why'].map((opening): [string, string] => [
    opening,
    'sure certain unsure unclear clear uncertain',
  ]),
]
