/**
 * Given names that news often has, written for this project, in the letters that English, Russian and Kazakh reports write them in;
 * what is spelled in other ways is met by its sound. Names that may be either's are in neither.
 */
export const masculineLatin = `
Aaron Abdul Abdullah Abraham Adam Adrian Adolf Ahmad Ahmed Akezhan Akira Alan Albert Alberto Aldo Alex Alec Alejandro Alexander Alexandre Alexei
Aleksandr Aleksei Alfonso Alfred Ali Alikhan Allan Allen Altynbek Aman Amir Amirzhan Amit Anatoly Anders Andre Andreas Andrei Andrew Andrey
Andriy Andrzej Angel Angus Anil Anthony Antoine Anton Antonio Antony Ari Ariel Arkady Armando Arnold Arsen Arthur Artem Arturo Ashraf
Asif Askar Aslan Atef Augusto Austin Ayman Azamat Bakhyt Bakytzhan Barack Barry Bashar Bauyrzhan Baurzhan Ben Benjamin Benito Bernard Bernie
Bert Bertrand Bill Bob Bobby Bolat Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bulat Caleb Calvin Carl Carlo
Carlos Cecil Cesar Chad Charles Charlie Chester Christian Christoph Christophe Christopher Chuck Claude Claudio Clement Clifford Colin
Connor Constantin Craig Curtis Cyril Cyrus Damian Damien Daniel Daniyar Danny Darrell Darren Daulet Dave David Dean Denis Dennis Derek
Devin Dick Diego Dieter Dimitri Dinmukhamed Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Douglas Duncan Dustin Dwight
Earl Ed Eddie Edgar Eduard Eduardo Edward Edwin Eli Elias Elijah Elliot Emil Emilio Emmanuel Emomali Enrico Enrique Eric Erik Erlan
Ermek Ernest Ernesto Ernst Ethan Eugene Evan Evgeny Fadi Faisal Felipe Felix Ferdinand Fernando Fidel Florian Francesco Francis Francisco
Franck Francois Frank Franklin Franz Fred Freddie Frederic Frederick Friedrich Fyodor Gabriel Galymzhan Gareth Gary Gavin Gennady Geoff
Geoffrey Georg George Georges Gerald Gerard Gerhard German Gianni Gilbert Giorgio Giovanni Giulio Giuseppe Glen Glenn Gordon Graham Grant
Greg Gregory Grigory Guido Guillermo Gunter Gurbanguly Gustav Gustavo Guy Hamid Hamza Hani Hank Hans Harold Harry Harvey Hasan Hassan
Heinrich Helmut Henri Henrik Henry Herbert Herman Hiroshi Homer Horst Howard Hugh Hugo Hussein Hussain Ian Ibrahim Igor Ikram Ilham Ilya
Imran Ion Ioannis Irakli Isaac Isaiah Islam Ismail Itzhak Ivan Ivo Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jamal James Jamie
Jan Janos Janusz Jared Jason Javier Jay Jean Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joachim Joao Joaquin Joe Joel Johan Johann
Johannes John Johnny Jon Jonas Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Jurgen Justin Juma Kairat Kairbek Kanat
Karim Karl Kassym-Jomart Kasymzhomart Kassymzhomart Keith Ken Kenneth Kerry Kevin Khaled Khalid Kirill Klaus Kofi Konrad Konstantin Krzysztof
Kuandyk Kurmanbek Kurt Kyle Lance Larry Lars Laurent Lawrence Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Lewis Liam Lionel
Lloyd Lorenzo Louis Luc Luca Lucas Ludwig Luigi Luis Luiz Luke Lyndon Magnus Mahmoud Mahmud Makhmud Malcolm Malik Manfred Manuel Marat
Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Marius Mark Markus Marshall Martin Marvin Mateusz Matt Matteo Matteus Matthew
Matthias Maurice Mauricio Max Maxim Maxime Maximilian Mehmet Michael Michal Michel Miguel Mikael Mike Mikhail Mikheil Milan Miles Milos
Mitch Mitt Moammar Mohamed Mohammad Mohammed Muhammad Muammar Mohsen Moises Morgan Moses Moustafa Mustafa Mukhtar Murat Nader Nasser
Nathan Nathaniel Neil Nelson Newt Nicholas Nick Nico Nicola Nicolae Nicolas Nigel Nikita Nikol Nikola Nikolai Nikolaus Nikolay Nils
Niyazbek Noah Noel Norbert Norman Nurlan Nursultan Nurtai Olaf Oleg Oleksandr Oliver Olivier Olzhas Omar Onalsyn Oralsyn Orlando Oscar Oskar
Osama Otto Owen Pablo Paolo Patrick Patrice Paul Paulo Pavel Pavlo Pedro Pehr Per Percy Perry Pete Peter Petr Petro Phil Philip Philippe
Phillip Pierre Pietro Piotr Pyotr Rafael Rahim Rahul Rajiv Rakesh Rakhat Ralph Ramon Ramzan Randall Randy Rashid Raul Ray Raymond Recep
Reinhard Rene Rex Ricardo Richard Rick Ricky Rinat Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Ron
Ronald Rory Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Rustam Ryan Saad Saddam Said Saif Salim Salman Salvador Sam Samir Samuel
Sanzhar Saparmurat Scott Sean Sebastian Serge Sergei Sergey Serhiy Sergio Serik Serikbolsyn Serzhan Seth Shane Shavkat Shawn Shimon Shinzo
Sidney Silvio Simon Simeon Soren Spencer Stan Stanislav Stanley Stefan Stefano Stephane Stephen Steve Steven Stewart Stuart Sultan Suresh
Sven Talgat Tariq Tayyip Ted Temirlan Terence Terry Thabo Theo Theodore Thierry Thomas Tim Timothy Timur Tito Tobias Toby Todd Tom Tomas
Tommy Tony Toomas Tony Travis Trent Trevor Tristan Tulegen Tundu Tyler Umar Umberto Usain Uwe Vaclav Vadim Valentin Valery Vasily Vassily Vernon
Victor Viktor Vikram Vincent Vincenzo Vitali Vitaly Vitaliy Vlad Vladimir Volodymyr Vojislav Volker Vyacheslav Wade Wallace Walter Warren
Wayne Werner Wesley Wilfred Wilhelm Will William Willie Winston Wolfgang Woodrow Xavier Yasser Yehor Yerlan Yermukhamet Yevgeny Yitzhak
Yohan Yoshihide Youssef Yuri Yuriy Yury Yusuf Zachary Zamanbek Zhaksybek Zharmakhan Zhomart Zbigniew Zoran Muratbek Myrzatay Sat Tasmagambet
Imangali Berik Bolatbek Kazbek Umirzak Beibut Alibek Adilbek Ablai Abai Abay Dauren Asylbek Mukhtar Nurzhan Yerbol Yerbolat Yerzhan Zhanbolat Sabit Marlen Arman Dias Alikhan Olzhas Kasym
`
export const feminineLatin = `
Abigail Adele Agnes Aicha Aigul Aida Aisha Ainur Alice Alicia Alison Allison Alma Amanda Amal Amelia Amina Amy Ana Anastasia Andrea
Angela Angelina Anita Ann Anna Anne Annette Annie Anita Antonia April Arlene Asel Assel Asma Audrey Ava Ayesha Barbara Beatrice Becky
Benazir Bernadette Beth Betsy Betty Beverly Bibi Bonnie Brenda Bridget Brigitte Camilla Candace Carla Carly Carmen Carol Carole Caroline
Carolyn Carrie Catherine Cathy Cecilia Celia Charlotte Chelsea Cheryl Christiane Christina Christine Cindy Claire Clara Claudia Colleen
Condoleezza Connie Constance Cristina Crystal Cynthia Daisy Dana Danielle Dariga Daria Darya Dawn Debbie Deborah Debra Denise Diana Diane Dilma
Dina Dinara Dolores Donna Dora Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Eleni Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily
Emma Erica Erika Erin Esther Ethel Eva Eve Evelyn Faith Fatima Felicia Fiona Flora Florence Folake Frances Francesca Frederica Gail Galina
Geraldine Gertrude Gina Giorgia Giulia Gladys Glenda Gloria Golda Grace Greta Gretchen Gulnara Gwen Gulnar Hannah Hanna Harriet Hazel
Heather Heidi Helen Helena Helene Helga Hillary Hilary Holly Ida Ilse Imelda Indira Ines Ingrid Inna Irena Irene Irina Iris Isabel
Isabella Isabelle Ivanka Jacqueline Jane Janet Janice Jasmine Jean Jeanette Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Joyce
Juanita Judith Judy Julia Julie June Justine Kamala Karen Karin Karla Katarina Kate Katerina Katherine Kathleen Kathryn Kathy Katie Kay
Kayla Kellyanne Khaleda Kimberly Kirsten Kristen Kristin Kristina Larisa Laura Lauren Laurie Leila Lena Leslie Leyla Lidia Lidiya Liliana
Lilian Lillian Linda Linh Lindsay Lisa Liz Liza Lois Loretta Lori Louise Lucia Lucille Lucy Ludmila Luisa Lydia Lyn Lynn Lyudmila Madeleine
Maia Malala Marcia Margaret Margarita Maria Marian Marianne Marie Marilyn Marina Marion Marjorie Marlene Marsha Martha Martina Mary Maryam
Matilda Maureen Maxine Megan Melania Melanie Melinda Melissa Mercedes Meredith Meghan Mia Michelle Michele Mildred Miriam Mitsuko Molly
Monica Monika Mona Muriel Nadezhda Nadia Nancy Naomi Natalia Natalie Natalya Natasha Nicole Nikki Nina Nora Norma Olena Olga Olivia Oksana
Pamela Patricia Patsy Patty Paula Pauline Peggy Penelope Penny Phyllis Polina Priscilla Priti Rachel Raisa Raquel Rebecca Regina Renee
Rhonda Rita Roberta Rosa Rosalind Rosalyn Rose Rosemary Roxana Ruth Sabina Sabrina Sally Saltanat Samantha Samia Sandra Sara Sarah Saule
Selma Shannon Sharon Shazia Sheila Shelley Sheryl Shirin Shirley Silvia Simone Sonia Sonya Sophia Sophie Stacey Stephanie Sue Susan Susana
Susanna Suzanne Svetlana Sviatlana Sylvia Tamara Tammy Tanya Tatiana Tatyana Tara Teresa Theresa Tiffany Tina Tracy Tulsi Ulrike Ursula
Valentina Valeria Valerie Vanessa Vera Veronica Vicky Victoria Viktoria Violet Virginia Vivian Wanda Wendy Whitney Wilma Winifred Winnie
Xenia Yasmin Yekaterina Yelena Yolanda Yulia Yuliya Zara Zhanna Zoe Zuhra Zukhra Zarina Zeinep Zhuldyz Zhamila Makpal Bibigul Balzhan Sholpan Ainura
`
export const masculineCyrillic = `
Абай Абдель Абдулла Абиш Адам Адильбек Адольф Азамат Айдар Айдын Айтуган Айрат Акежан Аким Аккали Алан Алдар Александр Алексей Алибек Али
Алишер Алихан Алтай Алтынбек Альберт Алмасадам Альфред Аман Амангельды Амир Амиржан Анатолий Ангел Андерс Андрей Андрес Антон Антонио Антониу Анвар Арал Ардак
Ариэль Аркадий Арман Армен Арон Арсен Арсений Артем Артур Архимед Асан Асет Аскар Аслан Асылбек Асхат Ахмад Ахмед Ахмет Багдат Балтабек Барак
Бауыржан Бауржан Бахтияр Бахыт Бахытжан Бакытжан Башар Бейбит Бейбут Бенжамин Беньямин Берик Бернар Берни Билл Биржан Богдан Болат Боб Борис Брайан
Бронислав Брюс Булат Вадим Валентин Валерий Вальтер Василий Вацлав Вениамин Виктор Вильгельм Винсент Виталий Владимир Владислав Влад Владлен
Всеволод Вячеслав Габидолла Габриэль Галым Галымжан Гарри Гани Ганы Генри Геннадий Георгий Геральд Герман Герхард Глеб Гордон Григорий
Грэм Гурбангулы Густав Дамир Данат Даниал Данила Данил Даниил Данияр Дастан Даулет Даурен Денис Дерек Джамал Джастин Джеймс Джейсон Джек Джеральд Джеф Джефф
Джером Джерри Джим Джимми Джо Джозеф Джон Джонатан Джордж Джулиан Джастин Диас Динмухамед Динмухаммед Дмитрий Дмитро Доминик Дональд Дуглас Дэвид
Дэн Дэниел Евгений Егор Ерболат Ербол Еркин Ержан Ерик Ерлан Ермек Ермухамет Ефим Жаксыбек Жак Жак-Ив Жан Жан-Клод Жанболат Жандос
Жармахан Жерар Жомарт Жорж Жозе Зауреш Захар Зиновий Ибрагим Иван Игнат Игорь Идрис Израиль Илон Ильгам Ильдар Илья Имангали Имран Иннокентий
Иоганн Иосиф Ислам Исмаил Итало Йенс Йозеф Йохан Йоханнес Каиргельды Кайрат Кайрбек Каирбек Калмухан Камаль Камчыбек Канат Канатжан Карим Карл Карлос Касым Касым-Жомарт
Касымжомарт Кевин Кемаль Кеннет Ким Кирилл Клаус Клод Кофи Константин Кристоф Кристофер Ксавье Куандык Курманбек Курт Лавр Ларри Ларс Лев
Леонард Леонид Лех Лоран Лукас Луи Луис Луиш Лула Людвиг Магжан Магомед Майк Майкл Макс Максим Максат Максут Мануэль Марат Марио Марк Марко
Марсель Мартин Матвей Маттео Махмуд Медет Мирон Митт Митч Михаил Михаэль Мишель Моххамад Мохаммад Мохаммед Муаммар Мурат Муратбек Мурад Мустафа
Мухаммад Мухаммед Мухтар Мэтью Мирзиё Назар Никита Никол Никола Николай Николас Ник Нил Ниязбек Нурбол Нурлан Нурсултан Нуртай Нурмухамед Нуржан
Обама Олег Олжас Оливер Олаф Оразалы Оралбай Орхан Оскар Отто Оналсын Пабло Павел Пак Пал Пауло Педро Пер Петр Пётр Пит Питер Платон Пол Поль
Прохор Пьер Рамазан Рамзан Рамиль Расул Раджив Рахат Рауль Рашид Реджеп Рене Ренат Ризван Рик Ринат Ричард Роберт Роберто Роджер Родион Роман
Рон Рональд Рудольф Руслан Рустам Рустем Рустэм Садыр Салим Салман Самат Самюэль Санжар Сапар Сапармурат Сат Саттар Святослав Себастьян Семен Серж
Серик Серикболсын Сергей Сейф Сидней Сильвио Симеон Си Скотт Сооронбай Сослан Спартак Станислав Степан Стив Стивен Султан Сэм Талгат Тамерлан
Тарас Темир Темирлан Терри Тим Тимофей Тимоти Тимур Тито Тобиас Тодор Токтар Тони Том Томас Трофим Тулеген Тунду Тед Узакбай Умирзак Урал
Усама Усэйн Уильям Фарид Федор Фёдор Феликс Филипп Фидель Франк Франсуа Франц Франсиско Фридрих Фрэнк Хабиб Хакан Хасан Ханс Хамид Хельмут Хосе
Хуан Хусейн Хосни Цезарь Чарльз Чингиз Чингис Шавкат Шамиль Шарль Шон Шимон Эбу Эван Эдвард Эдгар Эдуард Эльдар Эмомали Эмиль Эмманюэль Энвер
Эндрю Энтони Эрик Эрнест Эрнесто Эхуд Юлиан Юлий Юнус Юрий Юсуф Яков Ян Янис Ярослав Яир Мир Мохаммад
`
export const feminineCyrillic = `
Ада Агата Аделя Аида Айгерим Айгуль Айжан Айнур Айсулу Айша Акмарал Алевтина Александра Алена Алёна Алина Алиса Алия Алла Алма Альбина Альфия
Амалия Амина Анастасия Ангела Ангелина Анна Анара Анита Антонина Анфиса Ариадна Арина Асель Асем Асия Астрид Аурика Барбара Беатрис Белла
Бибигуль Балжан Бриджит Валентина Валерия Ванесса Варвара Василиса Венера Вера Вероника Виктория Виолетта Виталина Галина Галия Гаухар Герда Глафира
Грета Гузель Гулзира Гульжан Гульмира Гульнар Гульнара Гульшат Дана Данна Дарига Дарина Дарья Джамиля Джейн Джулия Диана Дилма Дина Динара
Динара Ева Евгения Евдокия Екатерина Елена Елизавета Жамиля Жанар Жанна Жания Жанат Женевьева Жулдыз Загипа Зарема Зарина Зара Зейнеп Зинаида Злата Зоя Зульфия
Зухра Ивонна Ида Изабелла Инга Индира Инна Ираида Ирина Ирма Ия Камила Камилла Карина Катерина Катрин Кира Клавдия Клара Кларисса Кристина
Ксения Куляш Лаура Лариса Лейла Лена Лидия Лилия Лина Лия Лора Луиза Любовь Людмила Мадина Майра Майя Макпал Малика Мара Маргарет
Маргарита Марзия Марианна Марина Мария Марта Марфа Марьям Матильда Мелания Мелисса Мила Милена Мишель Моника Надежда Назгуль Наоми Наргиз Настасья
Наталия Наталья Нелли Ника Николь Нина Нонна Оксана Олеся Ольга Паулина Полина Раиса Райхан Раушан Рената Рита Роза Роксана Руфина
Сабина Салтанат Самия Сара Сауле Светлана Серафима Симона Снежана София Софья Сусанна Тамара Татьяна Тереза Улжан Урсула Фаина Фарида Фатима
Хадича Хелена Хиллари Цецилия Шолпан Шынар Эвелина Элеонора Элизабет Элина Элла Эльвира Эльза Эльмира Эмилия Эмма Энже Эрика Юлия
Ядвига Яна Янина
`
export const masculineKazakh = `
Абай Азамат Айдар Айдын Ақан Ақылбек Алмас Алтынбек Әбдімәжит Әбіш Әділ Әділбек Әкежан Әли Әлібек Әлішер Әлихан Әнуар Әміржан Әсет Асқар Асылбек Ахмет Бақыт Бақытжан Бауыржан Бейбіт Берік
Бердібек Болат Бөлат Ғани Ғабит Ғабидолла Ғалым Ғалымжан Дәулет Дәурен Данияр Дінмұхаммед Дінмұхамед Ерболат Ербол Ержан Еркін Ерлан Ермек Ермұхамет Есет Жақсыбек Жамбыл
Жанболат Жандос Жармахан Жомарт Жұмабек Иманғали Қайрат Қайрбек Қанат Қасым Қасым-Жомарт Қасымжомарт Қуандық Кәрім Мағжан Марат Мақсат Медет Мұқағали Мұрат Мұхтар Мырзатай
Нұрбол Нұржан Нұрлан Нұрлыбек Нұрсұлтан Нұртай Олжас Оналсын Оңалсын Оралхан Өмірзақ Рахат Рүстем Сабит Сәбит Самат Санжар Сапар Серік Серікболсын Сәкен Тайыр
Талғат Темірлан Тимур Төлеген Тұрар Шавкат Шәкәрім Шерхан Ыбырай Ілияс
`
export const feminineKazakh = `
Айгүл Айжан Айнұр Айсұлу Айгерім Ақмарал Әлия Әсел Әсем Бибігүл Балжан Гауһар Гүлжан Гүлнар Гүлнара Гүлзира Гүлмира Дана Дариға Динара Дина Жамал Жанар Жанна Жәмила
Жұлдыз Зағипа Зейнеп Күләш Ләйла Мадина Мақпал Мәриям Майра Нұргүл Назгүл Роза Салтанат Сара Сәуле Фатима Фариза Шолпан Шынар Ұлжан Раушан Қарлығаш Алтынай Меруерт
`
