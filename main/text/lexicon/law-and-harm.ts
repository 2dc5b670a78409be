/** Courts, police, accidents, disasters, war: English | Russian | Kazakh, a concept a line. Written for this project. */
export const lawAndHarm = `
court courts tribunal judge judges judicial | суд судья суда судебный | сот
prosecutor prosecutors prosecution | прокурор прокуратура обвинение | прокур
lawyer lawyers attorney defence counsel | адвокат защитник юрист | адвокат заңгер қорғаушы
trial hearing hearings | процесс заседание слушание слушания | процесс отырыс
sentence sentenced verdict ruling ruled rule convicted conviction guilty | приговор приговорить приговорил осуждён вердикт виновный виновен виновным постановил | үкім кінәлі
prison jail jailed imprisoned imprisonment custody detention pre-trial | тюрьма колония заключение лишение арест стража сизо | түрме абақты қамау
arrest arrested arrests detain detained detention | арест арестовать арестовал задержать задержан задержали задержание | ұста қама тұтқын
suspect suspected suspects suspicion | подозревать подозреваемый подозрение подозревают | күдік
accuse accused accuses charge charged charges indicted allegation alleged | обвинить обвинение обвиняемый обвиняют обвинили | айып
appeal appealed contest | обжаловать апелляция жалоба обжалует | шағым апелляция
complaint complaints complain complained | жалоба жалобы пожаловаться пожаловался | шағым арыз
fine fined fines penalty | штраф оштрафовать оштрафовал | айыппұл
case cases | дело случай | іс
investigate investigation investigators inquiry probe investigator examine | расследование следователь следствие следственный проверка расследовать | тергеу тергеуш
search searched | обыск обыскать | тінту
police policeman policemen officer officers | полиция полицейский милиция | полиция
crime criminal crimes offence | преступление преступник уголовный | қылмыс
murder murdered homicide | убийство убить убийца | кісі өлтір
steal stole stolen theft rob robbery embezzle embezzled | украсть кража похитить похитил хищение воровство | ұрла жымқыр
bribe bribes bribery corruption corrupt | взятка взятки коррупция коррупционный | пара сыбайлас жемқор
secret secrets secrecy | тайна секрет секретный | құпия
witness witnesses | свидетель очевидец | куә
dead died die dies death deaths killed killing kill toll fatal | погибнуть погиб погибли погибший умереть умер умерли смерть гибель жертва убит | қаза өл қайтыс мерт
injured injury injuries wounded wound hurt casualties | ранен раненый пострадавший пострадали травма ранение пострадать | жарала зардап жарақат
missing disappeared | пропасть пропал пропали пропавший неизвестна | жоғал хабарсыз
victim victims survivors survivor | жертва жертвы пострадавший выживший | құрбан зардап
rescue rescued rescuers saved | спасти спасатель спасатели спасли спасение мчс | құтқар
evacuate evacuated evacuation | эвакуировать эвакуация эвакуировали эвакуированы вывезти вывезли | көшір эвакуа
fire fires blaze burning burned burnt flames firefighters fireman | пожар гореть сгореть огонь пламя пожарный загореться сжечь | өрт өртен өртсөндір
explosion exploded blast burst explode | взрыв взорваться взорвался лопнуть лопнула прорыв | жарыл
crash crashed collision collided accident accidents | авария крушение столкновение дтп катастрофа | апат соқтығ
emergency emergencies | чрезвычайный экстренный чрезвычайных аварийный мчс | төтенше
disaster catastrophe calamity | катастрофа бедствие стихия | апат зілзала
earthquake quake tremor aftershock aftershocks | землетрясение толчок толчки афтершок | жер сілкін дүмпу
flood flooded floods flooding | наводнение паводок затопить затопило подтопление потоп | тасқын су бас
storm snowstorm blizzard hurricane gale | буря буран шторм метель ураган | боран дауыл
wind winds gust | ветер ветра порыв | жел
rain rained rainfall | дождь ливень осадки | жаңбыр
snow snowed snowfall | снег снегопад | қар
fog foggy | туман | тұман
damage damaged destroyed destroy destruction collapsed collapse wrecked | разрушить разрушен разрушение повредить ущерб рухнуть обрушиться обвал снести снесло | қира бүлін құла бүлдір залал
leak leaked leaking spill spilled | утечка разлив вытечь протечь | ағ төгіл
oil crude petroleum | нефть нефтяной нефтепровод | мұнай
pollution polluted | загрязнение загрязнить | ластан
threat threats threatened threaten intimidated intimidation | угроза угрожать запугивать запугивание грозить грозит | қауіп қорқыт
war military army troops soldiers soldier forces | война военный армия войска солдат солдаты | соғыс әскер армия сарбаз
attack attacked attacks assault shelling strike | атака нападение удар обстрел напасть | шабуыл
weapon weapons arms gun guns | оружие вооружение автомат | қару
shot shoot shooting shots gunfire | стрелять выстрел стрельба застрелить | ату оқ
bomb bombing bombs | бомба бомбардировка | бомба
ceasefire truce peace | перемирие мир мирный | бітім бейбіт
terrorist terrorism terror militants | террорист терроризм теракт боевики | террор лаңкес
hostage hostages kidnapped | заложник заложники похищение | кепіл
defence defense | оборона | қорғаныс
safety security secure | безопасность охрана | қауіпсізді
warn warned warning | предупредить предупредил предупреждение предостеречь | ескерт
alarm siren sirens | тревога сирена сирены | дабыл
banned ban prohibited forbidden illegal unlawful | запрет запретить запрещён незаконный | тыйым заңсыз
lock locked closed close shut closure | закрыть закрыт закрыли закрытый запертый заперт | жап жабық
refugee refugees migrants | беженец беженцы мигрант | босқын
captain crew pilot | капитан экипаж пилот лётчик | капитан ұшқыш
mourning mourn | траур скорбь | аза
inspection inspected inspectors check checked | проверка проверить инспекция проверил осмотр | тексер
`
