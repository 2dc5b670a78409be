/*
 * Verbs of saying, thinking and wanting, by manner. A line is a manner, letters for what may follow (see `frames`; prepositions after a
 * slash), and verbs: c clause, t that, w question, q quote, l listener, i infinitive, o object, v request, a naming, g gerund,
 * p passive. A verb may stand on several lines. Written for this project; the manners follow the classes of Quirk et al., A Comprehensive
 * Grammar of the English Language (1985), 16.31, and of Levin, English Verb Classes and Alternations (1993), 29 to 37.
 */
export const verbList = `
say cwq: say
think cwqp: think believe know hear
argue cwqo: argue acknowledge recall mention explain note reveal confirm deny concede admit announce declare stress emphasize emphasise underscore highlight predict observe reiterate repeat profess proclaim
claim cq: add claim insist allege assert maintain contend caution remark quip joke conclude boast lament complain reply respond retort counter tweet muse opine surmise reckon exclaim fume thunder warn crow gloat brag theorize theorise hypothesize posit postulate editorialize protest object plead vouch
report cwqp: report claim state estimate project forecast calculate
charge tq: charge comment
utter tq: write post continue interject deadpan sneer sigh shout yell scream chant read whisper mutter intone volunteer hint insinuate intimate rave rage moan groan gripe grouse grumble scoff bluster bemoan implore beseech blurt mumble
suggest tqo: suggest propose imply disclose foresee foretell assume presume conjecture assure pledge dispute certify testify attest swear affirm reaffirm signal telegraph convey relay recount relate divulge leak stipulate decree mandate refute rebut contradict
agree twq: agree indicate specify clarify speculate wonder ponder inquire enquire elaborate marvel gush rejoice deliberate
show to: find show demonstrate prove establish mean
learn wt: determine decide realize realise notice discover learn understand see remember recognize recognise ascertain figure gather sense
tell cl: tell
inform tl: inform remind notify advise convince persuade alert forewarn reassure warn assure promise
ask wqv/about: ask
hope cw: hope fear worry guess bet doubt dread
feel cwp: feel suspect imagine consider suppose
expect cipv: expect anticipate
intend i: hope intend vow pledge promise threaten refuse decline agree offer seek aim aspire prefer wish propose opt resolve long yearn consent swear choose elect volunteer hesitate
want ivo: want
plan i: plan mean
urge ov: urge encourage implore beg invite order instruct exhort beseech entreat counsel advise press pressure prod nudge coax goad direct command petition challenge
callon v/for,on,upon,to: call appeal
judge op: criticize criticise blast slam denounce condemn praise mock question endorse reject oppose ridicule laud applaud rebuke deride lambaste decry dismiss bash chastise scold admonish chide castigate deplore assail skewer excoriate lampoon tout trumpet downplay belittle disparage commend congratulate salute extol hail honor honour thank reprimand reprove reproach censure berate vilify malign slander insult taunt hammer rip pillory trash pummel snub shun scorn savage deprecate demonize demonise discredit repudiate renounce disavow disown minimize minimise question contest fault knock needle defame shame bemoan lament mourn
demand oq: demand
cry q: type sing cry roar bellow crow venture counsel tease deadpan snap bark growl
side op: attack support blame advocate protest back champion promote welcome challenge espouse sponsor favour favor tolerate
discuss o: discuss cite describe defend outline detail address document invoke reference unveil unleash issue publish underline spell echo voice express foreshadow prioritize embrace admire resent regret envision envisage contemplate recommend mull weigh debate ponder preach propound articulate explore justify rationalize rationalise deny bemoan sketch recap summarize summarise quote paraphrase dispute question air vent
name a: call describe label dub brand characterize characterise deem portray depict denounce term paint cast view regard see hail tag peg frame picture ridicule deride dismiss slam blast
liken o: liken compare equate contrast link tie attribute ascribe credit
accuse po/of: accuse suspect
viewas p/as: describe portray view regard see perceive
pushfor f/for: call push press argue advocate plead pray lobby vote apologize apologise wish campaign appeal clamor clamour fight
pointto f/to: point refer object allude react admit confess respond testify appeal agree aspire
speakof f/of: speak warn complain talk boast dream think approve disapprove despair
speakabout f/about: talk speak complain worry brag boast joke rant lie muse wonder think care write comment inquire warn gripe grumble elaborate rave agonize fret moan whine preach reminisce
against f/against: speak warn argue vote protest rail lash inveigh campaign advise
onmatter f/on: insist comment elaborate expound focus rule weigh touch reflect dwell opine
at f/at: hint marvel bristle scoff rail laugh balk sneer chafe
with f/with: disagree agree sympathize sympathise concur side spar
allow op: allow permit require forbid prohibit oblige obligate ban enable empower bar authorize authorise entitle
allow vop: allow permit require forbid enable empower authorize authorise entitle
attempt i: try attempt struggle strive
love o: love like hate enjoy trust respect appreciate dislike despise loathe fear worship adore cherish value savor relish envy detest abhor distrust idolize idolise revere covet
need io: need
depict o: feature chronicle illustrate reflect portray profile depict
act o: approve sign release launch draft enact impose nominate appoint veto adopt block
voteto i/for: vote campaign
rulethat c/for,against: rule
threaten o/with,of: threaten charge
seize f/on: seize pounce capitalize capitalise
promise o: promise pledge offer decline deliver present
reportof o: report
question w: question doubt dispute spar clash debate
response f/by,with: respond react counter
watch o: watch hear see study examine explore review investigate assess probe scrutinize scrutinise
grill o: grill quiz interrogate interview press
`

/*
 * A verb with a particle behind it that says what one word would: pointed out (that). Letters as above. Verbs that stand only here are
 * of no other use without their particle.
 */
export const particleList = `
point out ctqo
lay out ow
spell out ow
call out o
speak out q/against,about,on,for,in
speak up q/for,about
lash out q/at,against
chime in q
bring up o
rule out og
fire back qt
shoot back q
hit back q/at
push back q/against,on,at
sum up oq
play down o
play up o
shrug off o
brush off o
wave off o
laugh off o
write off o
single out o
weigh in q/on
sound off q/on,about
open up q/about
walk back o
double down q/on
back away q/from
back off q/from
back up o
figure out wo
find out tw
turn down o
make clear ctqw
put it q
own up q/to
go after o
stand by o
tear into o
lay into o
rip into o
take on o
strike back q/at
come out q/against,for
hold out q/for
`

/** Verbs one of whose present forms is a common noun as well: of these a form without an auxiliary needs a clear subject. */
export const alsoNouns: ReadonlySet<string> = new Set(
  `report claim state estimate charge comment remark reply quip joke boast lament tweet post question praise ridicule rebuke protest address
   outline document voice issue detail reference echo plan need wish offer promise label brand view term cast paint hope fear worry guess
   bet doubt blame attack support demand vote rule study watch release launch draft sign feature trust respect love like hate call point
   push press talk object hint aim order show note pledge vow signal dispute read care back champion challenge welcome dream talk cite
   hear find focus rail lash advocate profile review attempt struggle ban influence campaign worship counter muse retort volunteer notice
   sneer sigh shout yell scream chant whisper think project forecast alert leak relay appeal pressure counsel command petition insult
   taunt hammer honor honour shame fault knock needle credit link tie contrast quote air vent sketch recap frame tag peg picture bar
   mandate value envy block probe quiz interview bark snap growl cry rage moan groan gripe grouse dread sense figure bash slam blast rip
   trash snub scorn censure reprimand salute title favor favour sponsor fight interview balk insult veto contest mention
   debate sound walk play stand turn hold strike fire shoot hit laugh wave shrug brush tear lay put make`.split(/\s+/),
)
