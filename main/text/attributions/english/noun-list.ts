/** Nouns of saying and wanting, by what may stand behind them and open what is said. Written for this project. */
export const nounList: Readonly<Record<string, string>> = {
  that: `claim claims statement statements announcement promise promises pledge vow warning warnings argument arguments allegation allegations
    accusation accusations assertion assertions contention suggestion suggestions belief beliefs view views opinion hope hopes fear fears
    concern concerns conclusion conclusions finding findings report reports rumor rumors rumour rumours prediction predictions admission
    acknowledgment acknowledgement insistence complaint complaints declaration assumption notion idea conviction signs sign evidence
    recognition understanding guarantee assurance assurances doubt doubts confidence message testimony insinuation implication boast
    joke reminder recommendation ruling decision estimate estimates forecast consensus theory theories perception impression realization
    suspicion suspicions worry worries frustration optimism demand requirement myth narrative charge charges lie revelation`,
  of: `claims allegations accusations criticism hopes fears promise promises threat threats vision denial warnings accusation allegation
    charges charge description view support condemnation endorsement critic critics defense rejection idea theory opponent supporter
    supporters opponents advocate advocates assessment critique portrayal praise denunciation characterization mockery disapproval
    dismissal dislike hatred admiration recollection interpretation perception account accounts definition suspicions rumors
    speculation estimates estimate forecast prediction disavowal embrace champion backer defender fan mention abandonment adulation`,
  to: `plan plans pledge pledges promise promises vow threat threats desire decision refusal intention intentions commitment calls call
    proposal proposals agreement offer willingness determination demand demands unwillingness eagerness wish reluctance aim opposition
    request requests bid push invitation recommendation urge motion goal
    objection objections reference references allusion tribute`,
  for: `call calls plan plans support demand demands proposal proposals praise request requests appeal appeals push disdain hopes hope
    preference vision concern respect endorsement enthusiasm contempt criticism desire case plea blame admiration recommendation advocacy
    sympathy approval argument love affection`,
  about: `claim claims comment comments remark remarks question questions concern concerns statement statements complaint complaints worries
    doubts fears views opinion opinions skepticism warning warnings lies story stories thoughts feelings misgivings idea ideas jokes
    speculation rumors allegations anxiety anxieties anger information revelations optimism uncertainty testimony discussion debate
    discussions conversation conversations rhetoric assertions pronouncements illusions`,
  on: `views position positions stance thoughts comments opinion opinions remarks attack attacks emphasis insistence ruling criticism assault
    stand commentary speech guidance advice statement`,
  against: `allegations accusations complaint charges claims rhetoric argument arguments attacks case attack warning warnings protest protests
    campaign threats`,
  over: 'anger concern concerns outrage frustration criticism worries dispute debate fears alarm despair',
  at: 'anger outrage frustration surprise',
  with: 'frustration agreement disagreement dissatisfaction impatience displeasure',
}
