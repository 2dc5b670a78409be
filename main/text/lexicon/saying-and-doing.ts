/** Verbs, times and degrees of every report in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const sayingAndDoing = `
said says announced announce statement declared reported report stated told confirmed informed according explained added | сообщить сообщение заявить заявление рассказать объявить уточнить подтвердить пояснить отметить добавить | хабарла мәлімде айт жарияла растады
called described describe termed labelled branded named dubbed spoke | назвать называть описать именовать охарактеризовать | деп+ата сипатта
think thinks thought believes believe belief view opinion considers consider convinced reckon maintains | считать полагать мнение думать уверен убеждён | ойла сана пікір сенімді
know known unknown unclear not+clear not+known uncertain no+idea mystery | неизвестно неизвестный неясный непонятный не+ясно загадка не+знать | белгісіз анық+емес беймәлім
reason reasons cause causes caused why because owing due motive | причина почему вызвать из-за повод мотив | себеп неге салдар
began begin begun start started starting starts onset launched broke+out since commenced kicked+off | начать начаться начало стартовать вспыхнуть приступить | баста бастал
end ended ends ending finish finished over completed complete concluded wrapped+up come+end | закончить закончиться завершить завершиться конец окончание кончиться | аяқта біт
stop stopped halt halted ceased cease suspend suspended paused pause standstill interrupted | остановить остановиться прекратить приостановить прервать встать замереть | тоқта доғар
continue continued continues continuing went+on goes+on still keep kept carried+on ongoing remain remains not+over | продолжить продолжать продолжаться всё+ещё оставаться по-прежнему идти | жалғас әлі
happened happen occurred occur took+place place incident came | произойти случиться происшествие состояться инцидент | бол оқиға өт
return returned returns came+back went+back back turned+back turned+around turn+around | вернуться возвратиться возвращение обратно назад развернуться | қайт орал кері
leave left leaves depart departed went+away walked+out stormed+out exit | уйти покинуть уехать оставить выйти | кет шық тасты
arrive arrived came come reached reach got+to flew+in turned+up | прибыть приехать прийти прилететь добраться явиться | кел жет
sent send dispatched dispatch deployed deploy despatched on+way flown | направить отправить послать прислать выслать командировать | жібер жолда аттан
took take taken carried carry brought bring moved move transported delivered driven flown | доставить отвезти перевезти везти увезти привезти вывезти забрать отправить | апар жеткіз тасы әкел
get received receive given give handed award granted grant allot allocated allocate | получить дать выдать выделить предоставить вручить передать | ал бер бөл тапсыр
help helped assist assisted aid support | помочь помогать помощь содействие | көмек көмектес
show showed shown shows reveal revealed reveals indicated indicate demonstrated disclosed suggest suggests according | показать показывать раскрыть выявить свидетельствовать | көрсет анықта
check checked checks inspection inspected inspect inspectors examined examine tested audit reviewed review verified | проверить проверка осмотреть осмотр инспекция обследовать ревизия аудит изучить | тексер қара
work works worked working functioned functioning operating operate operational in+order running in+service | работать функционировать действовать исправный эксплуатация | жұмыс+істе жарамды
fail failed failure failing malfunction fault faulty broke+down broken breakdown defect defective out+order | отказать отказ неисправность сломаться поломка сбой выйти+строя дефект | істен+шық бұзыл ақау
try tried attempt attempted attempts tries sought efforts effort | пытаться попытка стараться попробовать усилие | тырыс әрекет
need needs needed require required requires must necessary has+to have+to | нужно необходимо требоваться должен надо потребоваться | керек қажет тиіс
plan plans planned intend intends intention going+to about+to scheduled due will aims aim set+to preparing | планировать намерен намереваться собираться план готовиться запланировать | жоспар ниет дайында көзде
decide decided decision decisions chose resolved opted determined | решить решение принять+решение выбрать постановить | шешім шеш
ordered order orders told instructed instruct had commanded command directive decree decreed | приказать приказ распорядиться распоряжение поручить велеть указ | бұйыр тапсыр жарлық
asked ask asks request requested urged appeal appealed called+on plea pleaded calls | просить попросить призвать обратиться просьба призыв | сұра өтін шақыр
answer answered reply replied response responded respond react reacted reaction | ответить ответ реакция отреагировать откликнуться | жауап үн
wait waits waiting waited queue queued line lines | ждать ожидать очередь подождать | күт кезек
fear feared fears afraid worried worry worries concern concerned anxious anxiety alarm nervous | бояться опасаться страх опасение беспокоиться тревожиться тревога испугаться | қорқ алаңда қауіптен
angry anger fury furious outrage outraged indignant irate | гнев возмущение возмутиться возмущённый злость негодование разозлить | ашу ыза наразы
happy glad pleased joy delighted relief relieved celebrate celebrated celebration cheers cheered applause applauded | радость рад счастливый праздновать праздник ликовать аплодировать облегчение аплодисменты | қуан мереке той шаттан
hope hopes hoped hopeful optimistic | надеяться надежда рассчитывать | үміт
remember remembers remembered recalled recall reminded | вспомнить вспоминать помнить напомнить | есте еске
see saw seen watch watched looked look noticed notice witnessed spotted | видеть увидеть заметить смотреть наблюдать | көр байқа
hear heard sound sounds noise loud bang roar crash rumble thunder | слышать услышать звук шум грохот гул удар треск | есті дыбыс шу гүріл
wake woke woken awoke sleep asleep slept bed | проснуться разбудить спать сон постель | оян ұйықта
live lives lived living resident residence dwell resides | жить проживать житель обитать | тұр өмір
born aged age old year-old birthday | родиться возраст летний исполниться | туған жас
hold held holds keep keeps kept retained | держать удержать сохранить провести | ұста сақта
held staged organised organized hosted host took+place ran | провести состояться организовать проводить пройти | өткіз ұйымдастыр
join joined member members participate participated took+part part participants attended attend attendance | участвовать участие участник присоединиться принять+участие вступить член | қатыс қосыл мүше
break broke broken snapped burst ruptured torn smash smashed cracked | сломать лопнуть разбить прорвать разорвать треснуть | сын жарыл үз
use used uses using employ applied | использовать применить пользоваться применение | қолдан пайдалан
change changed changes altered alter shift shifted amended different | изменить измениться изменение перемена поменять другой | өзгер ауыс
spread spreads spreading expanded expand extends covered engulfed swept area | распространиться охватить расшириться распространение площадь разрастись | тарал жайыл қамты
near nearby close next+to outside beside vicinity off not+far miles+from kilometres+from | возле около рядом близ вблизи неподалёку у под окрестность | жақын маң жан
first earliest opening never+before initial unprecedented inaugural | первый впервые начальный | бірінші алғаш тұңғыш
last latest final previous recent recently | последний недавний прошлый минувший недавно | соңғы жақында өткен
consecutive row succession running straight series time+row | подряд череда серия кряду | қатар
again once+more repeatedly another second+time repeat repeated | опять снова повторно ещё+раз вновь | қайта тағы
since until ago earlier before past previously former | назад ранее раньше прежде до прошлый | бұрын бұрынғы
yesterday overnight night tuesday+night last+night | вчера ночью накануне | кеше түн
dawn daybreak morning early a.m before+dawn sunrise | утро рассвет утром утренний | таң таңертең
evening night p.m dusk late midnight | вечер ночь поздно полночь вечером | кеш түн
noon midday lunchtime afternoon | полдень днём обед | түс талтүс
weekend saturday sunday | выходной суббота воскресенье | демалыс
spring march april may | весна весной март апрель май | көктем наурыз сәуір мамыр
summer june july august | лето летом июнь июль август | жаз маусым шілде тамыз
autumn september october november fall | осень осенью сентябрь октябрь ноябрь | күз қыркүйек қазан қараша
winter december january february | зима зимой декабрь январь февраль | қыс желтоқсан қаңтар ақпан
many numerous dozens scores hundreds thousands lots plenty several large+number mass | многие множество десятки сотни тысячи масса немало многочисленный | көп көптеген ондаған жүздеген мыңдаған
few handful little small only just couple rare | немногие мало несколько единицы горстка | аз бірнеше
all every everyone everybody whole entire entirely full fully complete | весь все каждый целый полный полностью | барлық бәрі бүкіл толық
none nobody noone nothing no | никто ничто нет ни никакой ничего | ешкім ештеңе жоқ
alone only sole single one just lone | один единственный только одинокий | жалғыз тек бір
enough sufficient | достаточно хватать | жеткілікті
majority most bulk chiefly mainly | большинство большая+часть преимущественно | көпшілік
part portion share section some partly partial | часть доля частично | бөлік үлес
big large huge great major massive vast enormous biggest largest giant heavy | большой крупный огромный крупнейший масштабный громадный сильный | үлкен ірі алып зор
small little tiny minor slight light modest smallest | маленький небольшой мелкий незначительный лёгкий малый | кіші шағын жеңіл аз
serious severe grave critical heavily badly seriously acute | тяжёлый серьёзный критический сильно тяжело | ауыр күрделі
good fine well satisfactory stable better best | хороший удовлетворительный стабильный лучший лучше | жақсы тұрақты
bad poor worse worst terrible awful dire dreadful | плохой худший ужасный скверный хуже | жаман нашар
quick quickly fast rapid rapidly soon swiftly immediately at+once instantly | быстро скоро сразу немедленно стремительный срочно | тез жылдам бірден дереу
slow slowly gradually hardly barely scarcely | медленно едва постепенно почти+не | баяу әрең
dangerous danger hazard hazardous risk risks risky unsafe peril threat threatened threatens threaten endanger | опасный опасность риск угроза угрожать грозить рискованный | қауіп қатер
careless negligence negligent neglect lax ignored ignore overlooked | халатность небрежность пренебречь игнорировать недосмотр | немқұрайды салғырт
guilty blame responsible responsibility culprit fault | вина виновный ответственный ответственность виноват | кінә жауапты
true truth fact facts real right correct | правда факт верный правильный действительно | шын рас дұрыс
false untrue lie lies lied wrong incorrect mistake mistaken error | ложь ложный неверный ошибка ошибиться неправда | өтірік жалған қате
strict hard harsh tough strong severe stern | строгий жёсткий суровый твёрдый | қатаң қатты
soft lax lenient mild gentle | мягкий снисходительный | жұмсақ
increase+more extra additional further another added | дополнительный ещё добавочный | қосымша
target aim aims goal objective purpose | цель целевой задача | мақсат
record highest most all-time peak | рекорд рекордный максимум пик наивысший | рекорд
lowest least minimum | минимум минимальный низший | ең+төмен
level levels mark | уровень отметка | деңгей
number numbers figure figures count total totalled amounts counted tally statistics data | число количество цифра итого насчитать статистика данные | сан мөлшер дерек статистика
about around roughly approximately some almost nearly close+to | около примерно почти приблизительно порядка | шамамен жуық
over exceeding above more+than upwards exceeded surpass surpassed in+excess at+least | свыше больше более превысить не+менее | астам артық кемінде
old former ex- ex veteran previous | бывший прежний экс | бұрынғы
new newly fresh recent latest | новый свежий недавний | жаңа
young youth youths youngsters | молодой молодёжь юный | жас
man men woman women person people individual | мужчина женщина человек люди гражданин | ер әйел адам кісі
friend friends colleague colleagues companion comrades mate | друг коллега товарищ приятель | дос әріптес жолдас
weeks fortnight two+weeks | две+недели | екі+апта
anniversary marked commemorated | годовщина юбилей отметить | мерейтой
`
