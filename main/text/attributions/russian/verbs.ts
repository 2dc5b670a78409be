/** What may follow a Russian verb by which somebody says, thinks or wants something, as bits. */
export const frames = {
  /** A clause after a comma: сказал, что. */
  clause: 1,
  /** Quoted words, before or after it; also behind what is said: …, сказал он. */
  quote: 2,
  /** An infinitive: обещает снизить. */
  infinitive: 4,
  /** A noun phrase: раскритиковал закон. */
  object: 8,
  /** Somebody and an infinitive, or "к": призвал депутатов голосовать, призвал к миру. */
  request: 16,
  /** Somebody and «в»: обвинил власти в подлоге. */
  blame: 32,
  /** «о», «об», «про» and a noun phrase: заявил о победе. */
  about: 64,
  /** What something is called: назвал выборы фарсом. */
  naming: 128,
} as const

/*
 * Stem of the past (with -л, -ла, -ли; -в and -вши of the gerund; the infinitive with -ть), then forms of the present or the future in the
 * third person. Letters before a colon are frames: c clause, q quote, i infinitive, o object, r request, b blame, a about, n naming.
 * Folded (ё is е). Written for this project.
 */
const written = `
cqa: сказа скажет скажут
cqa: говори говорит говорят говоря
cqa: заяви заявит заявят; заявля заявляет заявляют заявляя
cqa: сообщи сообщит сообщат; сообща сообщает сообщают сообщая
cq: отмети отметит отметят; отмеча отмечает отмечают отмечая
cq: подчеркну подчеркнет; подчеркива подчеркивает подчеркивают подчеркивая
cq: добави добавит добавят; добавля добавляет добавляют добавляя
cqa: рассказа расскажет расскажут; рассказыва рассказывает рассказывают
cq: поясни пояснит пояснят; поясня поясняет поясняют; уточни уточнит; уточня уточняет уточняют; разъясни; объясни объяснит; объясня объясняет объясняют
cq: ответи ответит ответят; отвеча отвечает отвечают; возрази; возража возражает возражают; парирова
cq: утвержда утверждает утверждают утверждая; уверя уверяет уверяют; завери; заверя заверяет заверяют; настаива настаивает настаивают
cqo: призна; признава признает признают
cq: указа; указыва указывает указывают; констатирова констатирует констатируют; резюмирова; заключи; замети; замеча замечает
cqa: написа напишет; писа пишет пишут; напомни; напомина напоминает напоминают
cqa: предупреди предупредит; предупрежда предупреждает предупреждают
cqa: объяви объявит; объявля объявляет объявляют; доложи; докладыва докладывает; проинформирова информирует информируют
cq: предположи; предполага предполагает предполагают; прогнозирова прогнозирует прогнозируют; подтверди подтвердит; подтвержда подтверждает подтверждают
cqn: счита считает считают считая
cq: полага полагает полагают полагая; дума думает думают; вери верит верят; воскликну; пошути; посетова; сетова сетует сетуют
cq: спроси; спрашива спрашивает спрашивают; поинтересова; выска выскажет
c: опаса; зна знает знают; понима понимает понимают; показа; показыва показывает показывают; выясни; установи; обнаружи; узна; сомнева
co: отрица отрицает отрицают; опроверг; опроверга опровергает опровергают; докажет; доказа
ciq: обеща обещает обещают; пообеща пообещает; реши решит; предложи; предлага предлагает предлагают
cioq: хоте хочет хотят; потребова потребует; требова требует требуют
ci: планирова планирует планируют; намерева; пожела желает желают
crq: призва призовет; призыва призывает призывают; проси просит просят; попроси; поручи; рекомендова рекомендует рекомендуют; посоветова советует советуют
b: обвини обвинит; обвиня обвиняет обвиняют; упрекну; упрека упрекает; заподозри; подозрева подозревает подозревают
n: назва назовет; называ называет называют; охарактеризова
o: раскритикова критикует критикуют; критикова; осуди; осужда осуждает осуждают; поддержа; поддержива поддерживает поддерживают; прокомментирова комментирует; отверг; отверга отвергает отвергают; приветствова приветствует приветствуют; одобри; процитирова цитирует; упомяну
`
/** Verbs in -ся: the past with -лся, -лась, -лись. */
const reflexive = `
cqa: призна признается; пожалова жалуется жалуются; поинтересова интересуется
c: надея надеется надеются; опаса опасается опасаются; сомнева сомневается сомневаются; согласи согласится; соглаша соглашается соглашаются; убеди
ci: отказа отказывается отказываются; намерева; собира собирается собираются; обяза
a: высказа; отозва отзывается
`
/** Short adjectives and the like: уверен, что; намерен баллотироваться. */
const predicates = `
c: уверен уверена уверены убежден убеждена убеждены недоволен недовольна
ci: намерен намерена намерены готов готова готовы согласен согласна согласны
`
/** Said by nobody in particular: сообщается, что. */
const impersonal = `
c: сообщается отмечается утверждается предполагается ожидается считается говорится подчеркивается указывается известно
`

const letters: Readonly<Record<string, number>> = {
  c: frames.clause,
  q: frames.quote,
  i: frames.infinitive,
  o: frames.object,
  r: frames.request,
  b: frames.blame,
  a: frames.about,
  n: frames.naming,
}
const framesOf = (code: string): number => [...code].reduce((bits, letter) => bits | (letters[letter] ?? 0), 0)

export type Verb = {
  frames: number
  kind: 'finite' | 'gerund' | 'predicate' | 'impersonal' | 'infinitive'
  /** What the past says of the subject. */
  gender: 'masculine' | 'feminine' | 'plural' | null
}

/** By written form, folded. */
export const verbForms: ReadonlyMap<string, Verb> = readVerbs()

function readVerbs(): Map<string, Verb> {
  const read = new Map<string, Verb>()
  const add = (form: string, verb: Verb) =>
    read.set(form, { ...verb, frames: verb.frames | (read.get(form)?.frames ?? 0) })
  eachVerb(written, (bits, stem, present) => {
    // опроверг, отверг: no vowel before the ending, and no -л.
    const masculine = /[бвгджзклмнпрстхцч]$/.test(stem) ? stem : `${stem}л`
    add(masculine, { frames: bits, kind: 'finite', gender: 'masculine' })
    add(`${stem}ла`, { frames: bits, kind: 'finite', gender: 'feminine' })
    add(`${stem}ло`, { frames: bits, kind: 'finite', gender: null })
    add(`${stem}ли`, { frames: bits, kind: 'finite', gender: 'plural' })
    add(`${stem}в`, { frames: bits, kind: 'gerund', gender: null })
    add(`${stem}ть`, { frames: bits, kind: 'infinitive', gender: null })
    for (const form of present)
      add(form, { frames: bits, kind: /[ая]я$/.test(form) ? 'gerund' : 'finite', gender: null })
  })
  eachVerb(reflexive, (bits, stem, present) => {
    add(`${stem}лся`, { frames: bits, kind: 'finite', gender: 'masculine' })
    add(`${stem}лась`, { frames: bits, kind: 'finite', gender: 'feminine' })
    add(`${stem}лись`, { frames: bits, kind: 'finite', gender: 'plural' })
    add(`${stem}вшись`, { frames: bits, kind: 'gerund', gender: null })
    for (const form of present) add(form, { frames: bits, kind: 'finite', gender: null })
  })
  eachWord(predicates, (bits, form) => add(form, { frames: bits, kind: 'predicate', gender: null }))
  eachWord(impersonal, (bits, form) => add(form, { frames: bits, kind: 'impersonal', gender: null }))
  return read
}

function eachVerb(list: string, take: (bits: number, stem: string, present: string[]) => void): void {
  for (const line of list.trim().split('\n')) {
    const [code = '', verbs = ''] = line.split(': ')
    for (const verb of verbs.split('; ')) {
      const [stem = '', ...present] = verb.split(' ')
      take(framesOf(code), stem, present)
    }
  }
}

function eachWord(list: string, take: (bits: number, form: string) => void): void {
  for (const line of list.trim().split('\n')) {
    const [code = '', forms = ''] = line.split(': ')
    for (const form of forms.split(' ')) take(framesOf(code), form)
  }
}
