"""Given names as data: forms of one name in the languages of the region, and names that stand first.

Forms of one line are equivalent, which is weaker than identical: Олександр and Александр may be one man in two
languages. Only forms that transliteration alone does not bring together need a line. Short forms are weaker still.
Names that differ by an ending (Aleksandr, Aleksandra) have lines of their own.
"""

# One name in several languages; / separates names.
EQUIVALENT = """
Гульнара Гүлнар Гүлнәр Гульнар Gulnar / Ефим Евфимий Юхим / Александр Олександр Аляксандр Aleksander Alexandre
Alexander Alexandros İsgender Iskander Eskandar / Александра Олександра Аляксандра Alexandra / Алексей Олексій Аляксей
Alexei Alexey Alexis Oleksa / Алеся Олеся / Анастасия Анастасія Настасся Anastazja / Анатолий Анатолій Анатоль Anatole
/ Андрей Андрій Андрэй Andrew Andrzej André Andreas / Анна Ганна Hanna Anne Ann Anya / Антон Антін Anthony Antoine
Antoni / Аркадий Аркадій Аркадзь / Артём Артем Арцём / Афанасий Опанас Панас Athanasius / Борис Барыс Borys / Василий
Василь Васіль Basil Wasyl / Вера Віра / Викентий Вікентій Wincenty / Виктор Віктор Віктар Wiktor / Владимир Володимир
Уладзімір Vladimír Włodzimierz Wladimir Waldemar / Владислав Уладзіслаў Władysław Ладислав Vladislas / Вячеслав
В'ячеслав Вячаслаў Wiaczesław Viacheslav Václav / Галина Halyna Галіна / Геннадий Геннадій Генадзь Henadz Gennady /
Георгий Георгій George Georges Georg Giorgi Heorhiy Jerzy / Григорий Григорій Рыгор Ryhor Gregory Grzegorz Grégoire
Hryhoriy / Гульнара Гүлнара / Дарья Дарія Дар'я Daria / Денис Дзяніс Denys / Дмитрий Дмитро Дзмітрый Dimitri Dmitrij
Dzmitry Demetrius / Евгений Євген Евген Яўген Yauhen Eugene Eugène Eugen Eugeniusz Yevhen Jewgeni Ievgen / Евгения
Євгенія Яўгенія Eugenia Yevhenia Eugénie / Екатерина Катерина Кацярына Catherine Katarzyna Kateryna Katherine
Katharina Kateřina Yekaterina Ekaterine / Елена Олена Helena Helen Hélène Olena Jelena / Елизавета Єлизавета Лізавета
Elisabeth Elizabeth Elżbieta / Ефим Юхим Yefim / Иван Ян Іван Jan John Johann Johannes Jean Ivane / Игнатий Гнат Ігнат
Ignacy / Игорь Ігор Ігар Ihor / Илья Ілля Ілья Elijah Élie Ilia Elias / Иннокентий Інокентій / Иосиф Йосип Осип Язэп
Юзеф Joseph Józef Josef Iosif Юсиф / Ирина Ірина Irène Irene Irena Iryna / Карл Karol Charles Carl Карло / Кирилл
Кирило Кірыл Cyril Kyrylo / Клим Климент Clement / Константин Костянтин Канстанцін Constantin Constantine Konstanty
Kastus Konstantine / Ксения Ксенія Xenia / Оксана Аксана Oksana / Лариса Ларыса Larissa / Лев Леў Leo Léon Leon Lew /
Леонид Леонід Леанід / Лидия Лідія Лідзія Lydia / Лука Luke Lucas Luka / Любовь Любов Любоў Lubov / Людмила Людміла
Ludmilla Ludmiła / Максим Максім Maxime Maximus / Маргарита Маргарыта Margaret / Марина Марына Maryna / Мария Марія
Марыя Mary Marie Maria Мариам Марыям Mariya / Марк Mark Marek Marc Marcus / Матвей Матвій Мацвей Matthew / Михаил
Михайло Міхаіл Michael Michel Michał Mykhailo Michail Mikheil / Надежда Надія Надзея Nadezhda / Наталья Наталія
Наталля Nathalie Natalia Natalya / Никита Микита Мікіта Mykyta / Николай Микола Мікалай Mykola Nicholas Nicolas
Mikołaj Nikolaus Nikoloz Mikalai / Олег Алег Oleh / Ольга Вольга Olha Olga / Остап Астап / Павел Павло Pavlo Paul
Paweł Павал / Пётр Петро Пятро Peter Pierre Piotr Petr Petras / Полина Поліна Pauline / Роман Раман / Савелий Савва
Сава / Самуил Samuel Самуїл / Светлана Світлана Святлана Swetlana / Святослав Світослав Sviatoslav / Семён Семен Сымон
Simon Szymon Symon / Сергей Сергій Сяргей Serge Sergius Serhiy Siarhei Sergio Sergo / София Софія Соф'я Софья Sophie
Sophia / Степан Стефан Сцяпан Stephen Stefan Stéphane Szczepan Stepane / Станислав Stanisław Stanislas / Сусанна Susan
Suzanne / Тамара Tamar / Тарас Тарасій / Татьяна Тетяна Таццяна Tetiana Tatjana Tatiana / Тимофей Тимофій Timothy
Цімафей / Фёдор Федір Хведар Theodore Théodore Fedir Teodor Fiodor Feodor / Филипп Пилип Philip Philippe Filip Піліп /
Франц Francis François Franciszek Францішак Franz / Фридрих Frederick Fryderyk Frédéric Friedrich / Эдуард Едуард
Edward Édouard Eduard / Эмма Emma / Юлий Юлій Juliusz Julius / Юлия Юлія Julia Julie Yuliia Юля / Юрий Юрій Юры Yuri
Jurij / Яков Яків Якаў Jacob Jakub Jacques / Яна / Ярослав Яраслаў Jarosław / Вильгельм William Wilhelm Guillaume
Вільгельм / Генрих Heinrich Henry Henri Henryk Генріх / Людвиг Ludwig Louis Ludwik / Тереза Teresa Thérèse Theresa /
Фома Хома Thomas Tomasz Томас Tomáš / Зиновий Зіновій Zinoviy Zenon / Севастьян Sebastian / Терентий Терентій /
Емельян Омелян / Евдокия Явдоха Євдокія / Иларион Ларіон Hilarion / Нестор Нестар / Захар Захарія Zacharias / Гейдар
Heydar Heidar Хайдар Heydər Хейдар / Ильхам İlham Ilham / Ислам Islom Іслам / Абдулла Abdullah Абдолла Abdulla /
Мухаммед Мухамед Магомед Muhammad Mohammed Mahomet Мұхаммед Мохаммед Mehmet Muhammed Мамед Məmməd / Мустафа Мұстафа
Mustapha / Ахмед Ахмет Ahmad Ahmet Акмат / Мухтар Мұхтар Mukhtar / Юсуф Жүсіп Yusuf Жусуп Юсуп Joseph / Ибрагим Ыбырай
Ibrahim Абрахам Ибрай İbrahim / Измаил Исмаил Ismail İsmayıl / Хасан Hasan Hassan / Хусейн Hussein Hüseyn Гусейн
Хусаин Кусаин / Али Әли Əli Aliy / Омар Умар Omer Ғұмар / Осман Усман Osman Othman / Исмаил Смаил / Мурад Мурат Murad
/ Чингиз Шыңғыс Чыңгыз Genghis Çingiz Chinghiz Шингис / Чокан Шоқан Shoqan / Шолпан Чолпон / Ермухан Ермұхан / Жамбыл
Джамбул Zhambyl / Жаныбек Джанибек / Зейнолла Зейнулла / Жанна Jeanne Jeanna Żanna / Мстислав Mścisław / Зенон Зянон
Zenon / Казимир Kazimierz Казімір Kasimir / Богдан Bohdan / Всеволод Wsiewołod / Гульнар Гүлнәр Gulnora / Гаухар
Гауһар / Мария Мариям / Давид Давит David Davit Dawid / Ованес Hovhannes Иоаннес Оганес / Саркис Серж Serzh Serge /
Акоп Hakob Hagop / Арутюн Harutyun / Акакий Akaki / Бобур Бабур Babur / Улугбек Ұлықбек Ulykbek
"""

# Short forms of a name; the first of a line is the full one.
SHORT = """
Александр Саша Sasha Alex Олесь Алесь Шура Alec / Александра Саша Леся Шура Alex / Алексей Алёша Алексий Лёша Alex /
Анастасия Настя Ася / Анна Аня Нюра Анюта Annie / Борис Боря / Валентина Валя / Василий Вася / Виктор Витя Вика Vic
/ Виктория Вика Vicky / Владимир Володя Вова Вольдемар / Владислав Влад / Вячеслав Слава / Галина Галя / Геннадий
Гена Генка / Георгий Гога Гоша Жора / Григорий Гриша / Дарья Даша / Дмитрий Дима Митя / Евгений Женя / Евгения Женя
/ Екатерина Катя Kate / Елена Лена Леся Алёна / Елизавета Лиза Liza Lisa / Зинаида Зина / Иван Ваня / Ирина Ира /
Константин Костя / Ксения Ксюша Оксана / Лариса Лара / Любовь Люба / Людмила Люда Мила / Максим Макс Max / Мария
Маша Маруся Маня / Михаил Миша Misha Mike / Надежда Надя / Наталья Наташа / Николай Коля Nick / Ольга Оля / Павел
Паша / Пётр Петя Pete / Светлана Света / Сергей Серёжа / София Соня Sonya / Станислав Стас / Степан Стёпа / Татьяна
Таня / Фёдор Федя / Юлия Юля / Юрий Юра / Яков Яша / Ярослав Слава / Гарри Гарик Garik / Илья Ильюша / Леонид Лёня /
Тимофей Тима / Роман Рома / Антон Антоша / Бауыржан Бауке / Нурсултан Султан / Мухтар Муха / Зинаида Зина / Вера
Верочка
"""

# More names that stand before a surname, so that "Surname Given" is told from "Given Surname".
COMMON = """
Абай Абдулла Адиль Азамат Азат Айгерим Айгуль Айдар Айдос Айман Айнур Айтеке Айша Акмарал Алия Алихан Алмаз Алмас
Алтынай Амангельды Аман Амир Амина Аида Арман Арсен Арсений Асан Асель Асет Аскар Асхат Ахмет Бакыт Бакытжан Бауыржан
Бахыт Бахытжан Бекзат Берик Бермет Болат Бота Валентин Валентина Валерий Валерия Вероника Виктория Вениамин Виталий
Всеволод Габит Гази Галым Гани Гарри Гульнар Гульмира Дамир Дана Даниил Данияр Дархан Даулет Диана Дина Динара
Динмухамед Димаш Ерболат Ермек Ержан Ерлан Жамал Жанар Жанна Жанара Жанат Жаныш Жасулан Жумабек Зарина Захар Заура
Зинаида Зоя Иса Ильяс Инна Исатай Кайрат Камила Канат Каныш Касым Кенесары Кенжебек Кирилл Клара Кубанычбек Куляш
Курманбек Курмангазы Ладо Лайла Лилия Леонардо Лина Магжан Мадина Майра Мамед Маншук Мансур Марат Маржан Маулен
Махамбет Мелис Меруерт Мирас Мыржакып Мукан Мурат Назарбек Назгуль Нино Нина Нурбек Нурлан Нурсултан Ораз Оралхан
Олжас Омурбек Роза Рахим Рашид Раиса Рафаэль Ринат Руслан Рустам Рыскул Саида Сакен Салтанат Самал Санжар Сапармурат
Саул Сауле Сейит Серик Силвия Слушаш Султан Талгат Тимур Тихон Темирлан Толеген Турар Турсун Улан Умит Фарида Фатима
Федерик Феликс Хадиша Чингиз Шакарим Шамшия Шерхан Шокан Шолпан Эльмира Эльвира Эдуард Эмиль Эрнест Ыбырай Аслан
Акежан Алмазбек Гурбангулы Гурбангули Бердымухамед Розалия Рамазан Роллан Ильхам Гейдар Абульфаз Эльдар Левон Никол
Серж Роберт Зураб Звиад Михеил Нодар Важа Коста Гия Георгий Паата Тенгиз Отар Шота Резо Вано Лаврентий Sadriddin
Emomali Rahmon Mirzo Bobojon Shavkat Abdulhamid Erkin Islam Zulfiya Fitrat Lech Bronisław Czesław Wisława Adam Ryszard
Bronislava Witold Zbigniew Tadeusz Kazimierz Jarosław Donald Andrzej Vytautas Algirdas Dalia Valdas Lennart Toomas
Arnold Vaclav Václav Milan Miroslav Alois Bedřich Antonín Leoš Bohumil Jaroslav Otto Günter Helmut Angela Willy Konrad
Gerhard Franz Walter Hannah Rosa Simone François Jacques Emmanuel Valéry Marcel Victor Gustave Honoré Émile Jules
Albert Raymond Mirza Nursultan Garri Bob Robert Richard William Henry Ronald Martin Nelson Mahatma Desmond Eleanor
Margaret Winston Harry
"""
