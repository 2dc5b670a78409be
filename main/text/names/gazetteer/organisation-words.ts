/** Words by which a name in English is an organisation's; in small letters. */
export const englishOrganisationWords = `
academy administration agency airlines airways alliance army assembly associates association authority bank barracks battalion bench board brigade broadcasting bureau cabinet caucus center centre chamber
chambers chancellery church circuit clinic club coalition college commission committee committees community company confederation conference consortium convention cooperative corp
corporation corps council councils court courts department directorate division embassy energy enterprises exchange executive factory faculty federation fire firm force forces foundation
front fund gazette government group guard guards guild hall headquarters herald holding holdings hospital house inc inquirer institute institution intelligence investments journal
laboratory laboratories league legislature limited llc llp ltd media mejlis militia ministry mission monitor motors movement museum navy network news newspaper ngo observatory observer office
oil opera orchestra organisation organization panel parliament partners partnership party patrol petroleum pharmaceuticals plc police politburo post press programme program radio railways railroad regiment registry research resources
school schools secretariat senate service services society solutions staff studios survey syndicate systems tabloid team technologies telegraph magazine review weekly standard quarterly telecom television times trade treasury tribunal tribune trust trustees tv
unicef union united university volunteers watch workers works
`
/** Words by which a name in English is of none of the three: laws, prizes, wars, feasts; in small letters. */
export const thingWords = `
act acts amendment amendments award awards ballot bill bills bowl championship championships code constitution crisis cup day deal decree doctrine eve festival games law laws
memo memorandum olympics pact plan prize protocol referendum report resolution revolution scandal summit treaty trophy uprising virus war wars world
`
/** Beginnings of Russian nouns that say what an organisation is; the case follows. */
export const russianOrganisationWords = `
агентств администраци академи альянс ансамбл ассамбле ассоциаци банк бюро ведомств газет гвардии движени департамент дирекци дум завод институт
инспекци канцеляри клуб коалици коллеги колледж комбинат комисси комитет компани конгресс консульств корпораци корпус лиг министерств музей музе обществ
объединени оппозици организаци орден палат парламент парти полици посольств правительств прокуратур профсоюз радио редакци рынок совет союз суд
телекан телекомпани театр трест трибунал университет управлени училищ федераци фирм фонд форум фронт холдинг центр церков школ штаб служб банд
`
/** Beginnings of Kazakh nouns of the same kind. */
export const kazakhOrganisationWords = `
агенттік агенттіг академия ассамблея ассоциация банк басқарма бюро гвардия департамент жоғарғы кеңес компания комиссия комитет конгресс корпорация кәсіпорын
қауымдаст қозғалыс қор қоғам министрлі музей одақ одағ палата парламент партия полиция прокуратура сот театр ұйым университет федерация холдинг шіркеу орталығ орталық кітапхана газет арна
`
/** Words by which a name in English is a place's, the last of it or the first; in small letters. */
export const placeWordsLast = `
airport alley avenue barrage basin bay beach boulevard bridge canal canyon cape city coast county creek dam desert district forest garden gardens glacier gulf harbor harbour heights highway hill hills
island islands isle isles lake lane mine mountain mountains oblast ocean palace park pass peninsula plain plateau plaza prairie prison province reef region reservoir ridge river road sea square stadium station
steppe strait street terminal territory tower township tunnel valley village volcano waterfall way woods
`
export const placeWordsFirst = `cape fort gulf isle lake mount port san santa st river bay las los el saint new north south east west upper lower cabo lac`
