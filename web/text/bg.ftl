### Bulgarian.

## Everywhere

back = Назад
next = Напред
cancel = Отказ
save = Запази
later = По-късно
print = Отпечатай
share = Покажи
search = Търси
copy = Копирай линка
copied = Копирано
try-again = Нов опит
understood = Разбрах
take-back = Върни
to-start = Към началото
speak = Прочети на глас
language = Език
lock = Заключи
cover = Скрий
locking = Папката Ви се заключва…
elsewhere = Други екрани

## Start

start-title = Какво искате да направите?
start-open = Отвори моята папка
start-make = Направи папка
start-receive = Получих код
start-screen = С моя телефон

## Cover

cover-title = Местно време
cover-place = Брюксел
cover-again = Обнови

## Idle

idle-title = Още ли сте тук?
idle-note = Папката Ви скоро ще се заключи сама, за да не я прочете друг.
idle-stay = Тук съм

## Make

make-what-title = Папка за Вашите документи
make-what-keep = Документите Ви остават тук, дори да загубите телефона си.
make-what-only-you = Само Вие можете да я отворите. Ние не можем да прочетем нищо.
make-what-show = Вие избирате какво да покажете, на кого и докога.
make-begin = Да започнем
practice-begin = Първо пробвай
practice-strip = Това е само проба. Не слагайте истински документи: накрая всичко изчезва.
practice-end = Спри пробата
practice-end-title = Да спре ли пробата?
practice-end-note = Всичко от пробата изчезва.
practice-own = Направи моята истинска папка
practice-card = Измислена карта
practice-letter = Измислено писмо
practice-photo = Измислена снимка
practice-code = Този код не отваря нищо: това е само проба.
make-way-title = Карта или прякор?
make-way-lead = С това ще отваряте папката си. Истинското Ви име не е нужно.
make-way-card = Карта
make-way-card-why = Номер, който носите със себе си. Запомняте малко картинки: 6.
make-way-nickname = Прякор
make-way-nickname-why = Не носите нищо със себе си. Запомняте повече картинки: 10.
make-card-title = Вашият номер
make-card-lead = Пазете този номер. Без него папката Ви не се отваря.
make-card-write = Запишете го на хартия или го отпечатайте.
make-card-photo = Или го снимайте, ако телефонът Ви е на сигурно място.
make-card-next = Запазих го
card-title = Farde · моят номер
card-hint = Само този номер не стига: нужни са и картинките Ви.
card-qr = Същият номер, за камера
make-nickname-title = Вашият прякор
make-nickname-lead = Дума, която няма да забравите. Другите не бива да я отгатнат.
nickname-label = Прякор
make-nickname-note = Пишете го винаги по един и същ начин.
make-story-title = Вашите картинки
make-story-lead = Запомнете ги в този ред. Измислете с тях малка приказка.
make-story-again = Почти. Погледнете още веднъж, после опитайте пак спокойно.
make-story-note = Не казвайте картинките си на никого. Ние не ги знаем и не можем да ги намерим вместо Вас.
make-story-draw = Други картинки
make-story-words = Предпочитам фраза
make-story-next = Знам ги
make-words-title = Вашата тайна фраза
make-words-lead = Изберете четири или повече думи, които нямат нищо общо помежду си.
words-label = Тайна фраза
words-again-label = Същата фраза още веднъж
words-differ = Двете фрази още не са еднакви.
use-pictures = С картинки
make-repeat-title = Докоснете картинките си
make-repeat-lead = Във Вашия ред. Местата им се менят всеки път.
make-finish = Направи моята папка
make-working = Папката Ви се подготвя
make-done-title = Папката Ви е готова
make-done-lead = За да я отворите пак: номерът или прякорът Ви, после картинките Ви.
make-done-next = Към моите документи

## The picture pad

pad-count = { $done } от { $wanted }
pad-undo = Изтрий
pad-label = Картинки
names-say = Чуй имената
names-silent = Не казвай повече имената
names-warn-title = Кой може да чуе?
names-warn = Името на всяка картинка, която докоснете, се казва на глас. Който го чуе, знае картинките Ви. Сложете слушалки или изчакайте, докато наблизо няма никого.
names-yes = Кажи имената
story-hear = Чуй моите картинки

## Open

open-title = Отвори моята папка
open-number-label = Номерът на картата Ви: 20 цифри
open-mistake = Номерът още не е верен. Погледнете го пак, цифра по цифра.
open-use-nickname = Имам прякор
open-use-card = Имам карта
open-story-title = Докоснете картинките си
open-words-title = Вашата тайна фраза
open-use-words = Имам тайна фраза
open-submit = Отвори
opening-title = Папката Ви се отваря
open-failed-title = Още не се отваря
open-other = Друг номер
closed-time-over = Папката Ви се заключи сама. Документите Ви са на сигурно място. Отворете я пак.
closed-broken = Нещо спря при нас. Папката Ви се заключи, документите Ви са на сигурно място. Отворете я пак.

## My papers

papers-title = Моите документи
papers-all = Всички
papers-soon = Изтекли и изтичащи
papers-empty = Папката Ви още е празна. Добавете първия документ: стига една снимка.
papers-none-found = Нищо не е намерено. Опитайте с друга дума.
papers-room = Папката е пълна на { $percent } %.
papers-found = { $count ->
    [0] Няма намерени документи
    [one] { $count } намерен документ
   *[other] { $count } намерени документа
}
papers-more = Покажи още ({ $left })
order-label = В какъв ред
order-kind = По вид
order-date = По дата
order-runs-out = Първо изтичащите
choose-several = Избери няколко документа
list-title = Списък на документите ми
list-note = Пазете този списък на друго място. Той казва какви документи имате, без да ги показва.
list-printed-title = Моите документи
print-fetching = Документ { $paper } от { $papers }
print-ready = { $pages ->
    [0] Тук няма нищо за отпечатване.
    [one] { $pages } страница е готова.
   *[other] { $pages } страници са готови.
}
print-not-drawn = Този документ не може да се покаже тук, затова не може и да се отпечата.
ran-out = Изтекъл
runs-out-today = Последен ден
runs-out-days = { $days ->
    [one] Остава { $days } ден
   *[other] Остават { $days } дни
}
add = Добави
add-what = Какво искате да добавите?
add-scan = Снимай документ
add-scan-why = Камерата го прави прав и ясен.
add-files = Снимки или файлове
add-files-why = Един или повече, които вече са на това устройство.
add-write = Напиши
add-write-why = Вашата история, с Ваши думи.
add-speak = Говори
add-speak-why = Запишете гласа си.
add-cancel = Спри
add-skip = Пропусни този документ
adding-one = Документът Ви се добавя
adding-many = Документите Ви се добавят: { $file } от { $files }
remark-cleaned = { $count ->
    [one] В този файл пишеше къде, от кого или с какво е направен. Това е махнато.
   *[other] В { $count } файла пишеше къде, от кого или с какво са направени. Това е махнато.
}
remark-may-tell = { $count ->
    [one] В този файл може още да пише къде или с какво е направен. Помислете за това, преди да дадете копие.
   *[other] В { $count } файла може още да пише къде или с какво са направени. Помислете за това, преди да дадете копие.
}
remark-locked = { $count ->
    [one] Този файл има парола. Той се пази сигурно, но не може да се покаже тук.
   *[other] { $count } файла имат парола. Те се пазят сигурно, но не могат да се покажат тук.
}
remark-damaged = { $count ->
    [one] Този файл е повреден. Пази се такъв, какъвто е, но не може да се покаже целият.
   *[other] { $count } файла са повредени. Пазят се такива, каквито са, но не могат да се покажат целите.
}
remark-not-shown = { $count ->
    [one] Този файл се пази сигурно, но не може да се покаже тук.
   *[other] { $count } файла се пазят сигурно, но не могат да се покажат тук.
}
remark-in-part = Не всичко от този документ може да се покаже тук. Запазете копие, за да видите всичко.
remark-date-stays = Крайната дата още е тази на стария документ. Променете я, ако е нова.
remark-not-all = Документът е дълъг: могат да се покажат първите { $shown } страници. Файлът се пази целият.
kind-question = Какъв документ е това?
kind-left = { $count ->
    [one] Още един документ след този.
   *[other] Още { $count } документа след този.
}
toast-added = { $count ->
    [one] Документът е в папката Ви.
   *[other] { $count } документа са в папката Ви.
}
toast-binned = { $count ->
    [one] Документът е в кошчето.
   *[other] { $count } документа са в кошчето.
}
toast-restored = { $count ->
    [one] Документът отново е в папката Ви.
   *[other] { $count } документа отново са в папката Ви.
}
toast-saved = Запазено е.
toast-stopped = Спряно е: вече не се отваря.

## What is going on

step-reading = Един момент…
step-unlocking = Това отнема няколко секунди…
step-drawing = Подготвя се страница { $page } от { $pages }
step-encrypting = Документът се слага под ключ
step-sending = Документът се изпраща ({ $size } MB)
step-waiting = Няма интернет. Щом дойде, ще продължи само.
step-receiving = Страниците идват

## The bin

bin-title = Кошче
bin-with = Кошче ({ $count })
bin-lead = Документът остава тук { $days } дни, после изчезва.
bin-empty = Кошчето е празно.
bin-days-left = { $days ->
    [one] Остава тук { $days } ден
   *[other] Остава тук { $days } дни
}

## A paper

paper-title = Документ
paper-date = От { $date }
paper-runs-out = Валиден до { $date }
paper-edit = Промени
paper-keep = Копирай на устройството
paper-bin = В кошчето
paper-not-drawn = Този документ не може да се покаже тук, но се пази сигурно. Можете да запазите копие на това устройство, за да го отворите.
page-of = Страница { $page } от { $pages }
page-previous = Предишна страница
page-next = Следваща страница
zoom-in = Увеличи
zoom-out = Намали
turn = Завърти
overview = Всички страници
keep-title = Копие на това устройство?
keep-warning = Копието не е защитено: всеки, който ползва това устройство, може да го прочете. Не правете това на общ компютър.
keep-yes = Запази копие
edit-title = Какъв е документът?
edit-name = Заглавие
edit-date = Дата на документа
edit-runs-out = Валиден до
edit-note = Бележка за мен
newer-title = По-нова версия
newer-lead = Същият документ, но по-нов. Старият остава.
newer-file = Снимка или файл
newer-file-why = Вече е на това устройство.
versions = Всички версии ({ $count })
version-newest = Най-новата
version-older = По-стара
version-added = Добавена на { $date }
version-look = Виж
version-shown = Гледате по-стара версия (добавена на { $date }).
version-to-newest = Виж най-новата

## My story

story-title = Моята история
story-lead = Кратки части. Можете да показвате всяка поотделно.
story-empty = Разкажете веднъж това, което Ви е омръзнало да повтаряте. После го показвайте.
story-name = Заглавие (ако искате)
earlier = Нагоре
later-in-order = Надолу
write-title = Напиши
write-lead = Част от Вашата история или молба, с Ваши думи.
write-text = Вашият текст
write-left = { $left ->
    [0] Няма повече място. Продължете в друга част.
    [one] Остава { $left } знак.
   *[other] Остават { $left } знака.
}
speak-title = Говори
speak-lead = { $minutes ->
    [one] Най-много { $minutes } минута за всяка част.
   *[other] Най-много { $minutes } минути за всяка част.
}
speak-begin = Докоснете и говорете
speak-asking = Устройството пита дали микрофонът може да слуша…
speak-stop = Спри
speak-listening = Слушам Ви. Докоснете, когато свършите.
speak-length = Дължина
speak-anew = Отначало
speak-no-microphone = Тук няма микрофон. Можете да пишете или да вземете друго устройство.
speak-refused = Микрофонът не е разрешен тук. Можете да го разрешите в браузъра си или да пишете.
speak-unsupported = Този браузър не може да записва. Можете да пишете или да вземете по-нов.
listen = Слушай
listen-progress = Докъде е стигнал звукът
listen-failed = Този браузър не може да пусне звука. Запазете копие, за да го чуете другаде.

## Kinds of paper

kind-label = Вид документ
kind-identity = Самоличност
kind-residence = Пребиваване
kind-income = Доходи
kind-welfare = CPAS (социални)
kind-health = Здраве
kind-housing = Жилище
kind-work = Работа
kind-school = Училище и дипломи
kind-family-children = Семейство и деца
kind-social-report = Социален доклад
kind-story = Моята история
kind-request = Молба
kind-receipt = Разписка
kind-membership = Клуб, сдружение
kind-photo = Снимка
kind-other = Друго

## Share

share-choose-title = Какво искате да покажете?
share-choose-lead = Докоснете документите. Другите остават невидими.
share-chosen = { $count ->
    [0] Още нищо не е избрано
    [one] { $count } избран документ
   *[other] { $count } избрани документа
}
share-how-title = Как искате да ги покажете?
share-lifetime = За колко време?
lifetime-hour = 1 час
lifetime-day = 1 ден
lifetime-week = 7 дни
lifetime-month = 30 дни
share-handling = Какво може да прави другият човек?
handling-look = Само гледане
handling-print = Гледане и отпечатване
handling-keep = Запазване на копие
share-openings = Колко пъти?
openings-once = Веднъж
openings-three = Три пъти
openings-any = Без ограничение
share-purpose = За какво? Не е нужно да казвате.
share-purpose-own = Или с Ваши думи
purpose-home = Жилище
purpose-income = Помощ или доход
purpose-health = Лечение
purpose-work = Работа
purpose-residence = Пребиваване
purpose-school = Училище, деца
share-make = Направи код
share-more = Още по-сигурно
share-first = Само първият компютър
share-first-why = Първият компютър, който го отвори, може да го отвори пак. Ако някой препрати линка, той не отваря нищо.
share-pin = Да се иска и код от 6 цифри
share-pin-why = Вие го казвате на човека. Без този код линкът не отваря нищо.
made-title = Покажете този код
made-lead = Другият човек го сканира или отваря линка.
made-qr = Код за сканиране
made-link = Линк
made-print = Отпечатай талон
made-stop-note = Можете да спрете по всяко време: в „Какво показах“.
made-pin = Кажете този код на човека
made-pin-why = Няма го нито на талона, нито в линка. Без него нищо не се отваря.
made-done = Готово
until = До { $moment }
meeting-title = Подготви среща
meeting-lead = Изберете документите за тази среща. Отпечатайте талона. После заключете папката си до края на срещата.
meeting-lock = Заключи моята папка
meeting-lock-why = Отпечатайте или снимайте този код. После заключете папката си: на срещата никой няма да може да я отвори. Кодът пак работи.
spoken-make = Кажи код на глас
spoken-say = Кажете тези думи и цифри
spoken-where = Другият човек ги пише на тази страница: „Получих код“.
slip-title = Farde · документи за Вас
slip-pin = Нужен е и код от 6 цифри: човекът ще Ви го каже.
slip-stop = За да спрете: отворете папката, „Какво показах“, после „Спри“.

## What I shared

shared-title = Какво показах
shared-empty = Сега не показвате нищо.
shared-new = Покажи документи
shared-show-again = Покажи пак
shared-stop = Спри
shared-stop-sure = Да, спри
stop-one-title = Да спре ли показването?
stop-one-note = Този код вече няма да отваря нищо. Екран, който още е отворен, се изпразва до една минута, ако има интернет. Копие, което вече е запазено или отпечатано, остава у другия човек.
shared-code = Покажи кода
shared-stop-all = Спри всичко
stop-all-title = Да спре ли всичко?
stop-all-note = Никой вече няма да може да отвори документите Ви. Екран, който още е отворен, се изпразва до една минута, ако има интернет. Копие, което вече е запазено или отпечатано, остава у другия човек.
shared-opened = { $count ->
    [0] Още не е отворено
    [one] Отворено { $count } път
   *[other] Отворено { $count } пъти
}
shared-unknown = { $count ->
    [one] { $count } път, без да се каже кой
   *[other] { $count } пъти, без да се каже кой
}
shared-unreadable = Някой, който не си каза името
state-used-up = Край: отворено е колкото пъти може
state-over = Край: времето изтече
state-stopped = Вие го спряхте
left-minutes = { $minutes ->
    [one] остава { $minutes } минута
   *[other] остават { $minutes } минути
}
left-hours = { $hours ->
    [one] остава { $hours } час
   *[other] остават { $hours } часа
}
left-days = { $days ->
    [one] остава { $days } ден
   *[other] остават { $days } дни
}

## The record of one share

record-title = Запис на това, което показахте
record-lead = С какво се съгласихте и какво стана. Само Вие го виждате.
record-open = Виж записа
record-printed-title = Farde · запис на показаното
record-what = Кои документи?
record-who = Кой ги отвори?
record-why = За какво?
record-no-purpose = Не казахте.
record-how = Какво е позволено
record-made = Съгласихте се на
record-until = Най-късно до
record-now = А сега?
record-live = Още може да се отвори
record-withdraw = За да оттеглите съгласието си
record-nothing-opens = Този код вече не отваря нищо. Копие, което вече е запазено или отпечатано, остава у другия човек.
record-number = Номер на този запис:

## My letterbox: what others hand in

box-title = Моята пощенска кутия
box-with = Моята пощенска кутия ({ $count })
box-came = { $count ->
    [one] Дойде документ за Вас
   *[other] Дойдоха { $count } документа за Вас
}
box-lead = Тук други хора слагат документи с Вашия код. Те не виждат нищо от папката Ви.
box-empty = Нищо не е дошло.
box-ask = Поискай документи
box-day = Дойде на { $day }
box-papers = Документи
box-look = Виж
box-refuse = Отхвърли
box-refuse-title = Да се отхвърли ли?
box-refuse-note = Изчезва завинаги. Никой не научава.
box-refuse-yes = Да, отхвърли
toast-box-refused = Няма го вече.
box-asked = Какво поисках
box-past = Какво поисках преди
box-left = { $count ->
    [0] Нищо повече не може да дойде
    [one] Може да дойде още { $count } документ
   *[other] Могат да дойдат още { $count } документа
}
box-full = Дойде всичко, което поискахте
box-closed = Вие го затворихте
box-close = Затвори
box-close-title = Да не идва нищо повече?
box-close-note = Кодът вече няма да отваря нищо. Каквото е дошло, остава тук.
box-close-yes = Да, затвори
toast-closed = Затворено. Нищо повече не може да дойде.
box-known = Познати организации
box-forget = Забрави
look-title = Това дойде за Вас
look-keep = Запази
look-not-drawn = Това не може да се покаже тук. Можете да го запазите или да го отхвърлите.
look-unsigned = Не е подписано: никой не знае със сигурност кой го е изпратил.
look-known = { $name }: сравнили сте цифрите.
look-impostor = Внимание! Името Ви е познато, но това не идва оттам.
look-compare = Подписано е. Сравнете тези цифри с цифрите на организацията: на гишето ѝ или на хартиено писмо, което имате отпреди. Никога с това, което дойде тук.
look-same = Еднакви са
look-name = Как наричате тази организация?
look-remember = Запомни
box-size = { $size } MB
kept-known = От { $name }: сравнили сте цифрите.
kept-says = Пише, че идва от { $name }. Това не е сигурно.
hand-which = Файл { $file } от { $files }
hand-no-code = Това не е код за предаване на документи.
hand-stopped = Вие го спряхте. Това, което не е отметнато, не е изпратено.
hand-too-much = Има място само за { $size } MB общо. Махнете нещо.
hand-who-asks = Farde не знае кой иска документите. Предавайте само ако човекът Ви е дал този код.
sign-save-first = Първо запазете файла с ключа.
ask-what = Какво искате да получите? Не е нужно да казвате.
ask-decision = Решението
ask-proof = Удостоверение
ask-report = Социалният доклад
ask-health = Медицински документ
ask-contract = Договорът
ask-files = { $count ->
    [one] Един документ
   *[other] До { $count } документа
}
ask-how-many = Най-много колко документа?
asked-title = Дайте този код
asked-lead = Другият човек го сканира или отваря линка. Той слага документите в пощенската Ви кутия.
asked-note = Той не вижда нищо от папката Ви. Вие първо гледате, после запазвате или отхвърляте.
asked-slip-title = Farde · документи за мен
asked-slip-how = Сканирайте кода или отворете адреса. Изберете файловете, после докоснете „Предай“. Не е нужна регистрация. Само човекът може да ги прочете.
asked-slip-close = За да затворите: отворете папката, „Моята пощенска кутия“, после „Затвори“.

## Hand in

hand-opening = Един момент
hand-title = Предай документи
hand-asks = От Вас се иска:
hand-nothing = Някой иска от Вас документи.
hand-room = { $count ->
    [one] { $count } файл, най-много { $size } MB
   *[other] До { $count } файла, общо { $size } MB
}
hand-choose = Избери файлове
hand-choose-why = PDF, снимки, текстове, до 25 MB всеки
hand-remove = Махни
hand-missing = Първо изберете файл.
hand-too-many = { $count ->
    [one] Има място само за { $count } файл. Махнете някои.
   *[other] Има място само за { $count } файла. Махнете някои.
}
hand-from = Вашето име или Вашата организация (може да остане празно)
hand-note = Няколко думи към документите (може да остане празно)
hand-final = Само човекът може да ги отвори и Вие не можете да си ги върнете. Не е нужна регистрация.
hand-stays = Това, което е отметнато, вече е пристигнало.
hand-send = Предай
hand-sending = Документите пътуват
hand-chosen = { $count ->
    [one] Избран е { $count } файл
   *[other] Избрани са { $count } файла
}
hand-done-title = Пристигна
hand-done = { $count ->
    [one] { $count } файл е в пощенската кутия.
   *[other] { $count } файла са в пощенската кутия.
}
hand-done-what = Човекът гледа, после запазва или отхвърля. Можете да затворите тази страница.
hand-same = Същото за друг човек
hand-more = Предай още нещо
hand-link-title = За кого?
hand-link-lead = Сканирайте кода на човека с камерата на това устройство или поставете линка.
hand-link-camera = Използвай камерата
hand-failed-title = Нищо не може да се предаде
hand-tampered = Кодът и тази пощенска кутия не си съответстват.
hand-tampered-do = Може би някой иска да чете и той, затова нищо не е изпратено. Кажете на човека и на организацията.
sign-title = Подпиши за организация
sign-why = Човекът сравнява веднъж 30 цифри. Следващия път знае със сигурност, че идва от Вас.
sign-open = Отвори файла с ключа
sign-open-why = Той остава на това устройство и не се изпраща никъде
sign-draw = Направи нов ключ
sign-digits = Цифрите на Вашия ключ. Давайте ги на гишето или на хартиени писма. Не ги слагайте в това, което предавате тук.
sign-save-why = Запазете файла сега: няма друго копие. Който го има, може да подписва вместо Вас. Пазете го като печат.
sign-save = Запази файла с ключа
sign-drop = Без подпис
sign-not-a-key = Това не е файл с ключ.

## Receive

receive-title = Някой Ви показва документи
receive-lead = Представете се, после вижте документите. Не е нужна регистрация.
receive-name = Вашето име
receive-name-missing = Първо напишете името си: човекът иска да знае кой гледа.
receive-organisation = Вашата организация (ако имате)
receive-discreet = Ще пазя тайна
receive-discreet-what = Показвам тези документи само на хора, на които са нужни, за да помогнат.
receive-discreet-missing = Отметнете и това поле, после документите се отварят.
receive-pin = Кодът от 6 цифри, който човекът Ви каза
receive-pin-missing = Напишете 6-те цифри, които човекът Ви каза.
receive-pin-wrong = Може би 6-те цифри не са верните.
receive-pin-again = Напиши цифрите пак
receive-receipt = Човекът ще види името Ви и часа.
receive-open = Виж документите
receive-opening = Документите идват
receive-failed-title = Документите не се отварят
receive-other-link = Друг линк
receive-paste-title = Получих код
receive-paste-lead = Сканирайте кода с камерата на телефона си, поставете линка или напишете думите, които чухте.
receive-paste-label = Линк или 4 думи и 3 цифри
receive-paste-wrong = Проверете 4-те думи и 3-те цифри или поискайте нов код.
receive-paste-no-code = Това не е код: нужни са 4 думи и 3 цифри.
receive-over-title = Времето изтече
receive-over-lead = Документите вече не са на този екран. Още ли са Ви нужни? Поискайте от човека нов код.
receive-stopped-title = Тези документи вече не се показват
receive-stopped-lead = Човекът спря. Документите вече не са на този екран. Още ли са Ви нужни? Поискайте от човека нов код.
received-title = { $count ->
    [one] Един документ за Вас
   *[other] { $count } документа за Вас
}
received-list = Документи
received-open-until = Тази страница остава отворена до { $time }
received-ends = Линкът спира най-късно: { $moment }
received-close = Приключих
received-save = Запази файла
received-not-drawn = Този документ не може да се покаже тук. Помолете човека да разреши копие.
received-not-drawn-keep = Този документ не може да се покаже тук. Запазете го, за да го отворите.
received-no-print = Човекът, който Ви показва тези документи, не разрешава да се отпечатват.

## Scanning

scan-starting = Камерата се включва…
scan-looking = Дръжте кода в рамката.
scan-no-camera = Тук няма камера. Изберете снимка на кода.
scan-refused = Камерата не е разрешена тук. Можете да я разрешите в браузъра си или да изберете снимка на кода.
scan-again = Опитай пак с камерата
scan-photo = Избери снимка на кода
scan-reading = Кодът се търси…
scan-nothing = На тази снимка няма код. Опитайте пак, по-отблизо и по-право.

## Photographing a paper

shot-title = Снимайте документа си
shot-looking = Сложете документа на равно. Покажете го целия.
shot-found = Документът се вижда. Снимайте.
shot-no-camera = Тук няма камера. Изберете снимка на документа.
shot-refused = Камерата не е разрешена тук. Можете да я разрешите в браузъра си или да изберете снимка на документа.
shot-take = Снимай
shot-choose = Моите снимки
shot-lamp = Лампа
shot-working = Страницата Ви се подготвя…
shot-pages = { $count ->
    [one] { $count } страница
   *[other] { $count } страници
}
shot-page = Страницата
shot-photo = Снимката
shot-no-place = Мястото и устройството на снимката не се пазят.
shot-leave = Излизане без запазване?
shot-leave-note = { $count ->
    [one] Страницата Ви ще се загуби.
   *[other] Вашите { $count } страници ще се загубят.
}
shot-stay = Оставам тук
shot-throw = Изхвърли
check-title = Чете ли се добре?
check-whole = Краищата на документа не са намерени: това е цялата снимка. Можете да поставите ъглите.
check-good = Да, добре е
check-again = Снимай пак
check-corners = Ъгли
check-as-photo = Цветно
check-as-paper = Бяла хартия
corners-title = Къде са ъглите?
corners-lead = Преместете всяко кръгче върху ъгъл на документа. С клавиатура: стрелките.
corners-whole = Цялата снимка
corners-done = Готово
corner-top-left = Горен ляв ъгъл
corner-top-right = Горен десен ъгъл
corner-bottom-right = Долен десен ъгъл
corner-bottom-left = Долен ляв ъгъл
pages-title = Вашите страници
pages-none = Вече няма страници.
pages-another = Още една страница
pages-finish = Запази документа
pages-earlier = По-напред
pages-later = По-назад
pages-remove = Махни
pages-removed = Страницата е махната.
pages-full = Един документ има най-много { $pages } страници.
pages-keep = Запази и снимките
pages-keep-why = Снимките, както сте ги направили, до чистите страници.

## Ways in: a card that is there already, scanning

make-way-have = Вече имам карта
make-way-have-why = Номерът остава същият, с нови картинки: 6.
make-have-title = Вашата карта
scan-card = Сканирай картата ми
scan-type = Напиши номера
scan-not-a-card = Това не е код на карта. Покажете кода на Вашата карта.
scan-not-a-sheet = Това не е код на резервен лист. Опитайте пак.
open-device = С това устройство
open-lost = Загубих картата или картинките
story-own = Запази картинките, които знам
story-own-title = Картинките, които запазвате
story-own-lead = Докоснете картинките си поред. Ще го направите два пъти.
story-own-again = Двата пъти не бяха еднакви. Започнете отначало, спокойно.
story-own-other = По-добре нови картинки

## A way back

way-back-title = Резервен път
way-back-lead = Ако някой ден загубите картата си или забравите картинките си.
way-back-sheet = Лист
way-back-sheet-why = Лист, който пазите на друго сигурно място. Той сам отваря папката Ви.
way-back-helpers = Помощници
way-back-helpers-why = Трима души получават по един лист. Двама заедно отварят папката Ви. Един сам не може нищо.

## Sheets

sheets-title = Отпечатайте или препишете
sheets-lead = Този лист се показва само веднъж. Пазете го далеч от картата си.
sheets-lead-helpers = Тези листове се показват само веднъж. Дайте всеки на различен човек.
sheets-next = Следващ лист
sheets-kept = Отпечатан или преписан е
sheet-title = Farde · резервен лист
sheet-title-helper = Farde · лист { $number } от { $sheets }
sheet-what = Този лист отваря папка с документи. Който има листа, може да отвори папката: пазете го добре.
sheet-what-helper = Някой Ви има доверие: този лист помага папката му с документи да се отвори отново. Сам той не отваря нищо. Нужни са { $needed } такива листа заедно.
sheet-use = За да го използвате: „Отвори моята папка“, после „Загубих картата или картинките“.
sheet-use-helper = Пазете го на сигурно място. Дайте го само на самия човек, когато го поиска.
sheet-no-name = На този лист няма име, нарочно.
sheet-qr = Същите цифри, за камера
sheet-wait = { $wait ->
    [one] Отваря след { $wait } ден чакане.
   *[other] Отваря след { $wait } дни чакане.
}

## Recover

recover-title = Обратно в папката
recover-lead = Какво имате със себе си?
recover-sheet = Моят лист
recover-sheet-why = Резервният лист, който сте запазили.
recover-helpers = Листовете на помощниците ми
recover-helpers-why = Нужни са няколко заедно.
recover-sheet-title = Вашият лист
recover-helpers-title = Листовете на помощниците Ви
recover-enter-lead = Сканирайте кода или напишете цифрите ред по ред.
recover-enter-lead-helpers = Листовете един след друг. Сканирайте кода или напишете цифрите.
recover-scan = Сканирай листа
recover-type = Напиши цифрите
recover-anew = Отначало
recover-have = Листът Ви е пълен
recover-have-helper = Лист { $number }
recover-count = { $have } от { $needed }
recover-same = Лист { $number } вече е тук. Вземете друг.
recover-other-set = Този лист не върви с първия. Вземете друг.
recover-not-together = Редовете са верни, но не си подхождат. Погледнете подредбата им.
row-fits = Вярно
row-look-again = Погледнете този ред още веднъж
waits-title = Вярно е, но още не може
waits-lead = Има време за чакане, за да е защитен човекът, чиято е папката.
waits-from = От { $moment }
waits-come-back = Елате пак след това, както днес. Ще имате { $days ->
    [one] { $days } ден.
   *[other] { $days } дни.
}
waits-owner = Дотогава който отвори папката, вижда това. Той може да каже „не“.

## Renew

renew-what-title = Отново сте тук
renew-what-lead = Документите Ви са тук. Първо направете нов начин за вход, само за Вас.
renew-what-card = Карта или прякор.
renew-what-story = Нови картинки.
renew-what-doors = Вие избирате кои стари начини за вход остават.
renew-way-lead = С това ще отваряте папката си.
renew-way-same = Запази
renew-keep-title = Кои начини за вход остават?
renew-keep-lead = Новата карта или новият прякор се добавя. Отметнете какво друго остава.
renew-keep-note = Това, което не е отметнато, вече няма да отваря нищо. Папката Ви се заключва на другите компютри.
renew-stays = Остава
renew-goes = Спира
renew-finish = Така е добре
renew-working = Новият Ви начин за вход се подготвя
renew-done-title = Всичко е наред
toast-renewed = Сменено е. Папката Ви е заключена на другите компютри.

## Safety

safety-title = Сигурност
safety-doors = Начини за вход
safety-doors-why = Карта, картинки, листове, помощници, устройство.
safety-lock = Заключи до…
safety-lock-why = Никой не може да я отвори преди часа, който изберете.
doors-lead = Всеки от тези начини отваря папката Ви.
doors-add = Нов начин за вход
door-card = Карта и картинки
door-nickname = Прякор и картинки
door-card-words = Карта и фраза
door-nickname-words = Прякор и фраза
door-passkey = Устройство
door-sheet = Резервен лист
door-helpers = Помощници: { $needed } от { $sheets }
door-since = От { $date }
door-wait = { $wait ->
    [one] Отваря след { $wait } ден
   *[other] Отваря след { $wait } дни
}
door-now = Използва се сега
door-my-card = Моята карта
door-new-story = Смени картинките
door-remove = Махни
card-again-lead = Същият номер като на картата Ви. Отпечатайте я или я препишете.
remove-title = Да се махне ли този начин?
remove-note = Той вече няма да отваря нищо. Папката Ви се заключва на всички други компютри.
remove-yes = Да, махни
toast-door-removed = Махнато е. Папката Ви е заключена на другите компютри.
add-title = Какъв нов начин за вход?
add-device = Това устройство
add-device-why = Отваря се с пръста, лицето или кода на телефона Ви.
add-card = Друга карта
add-card-why = Нов номер или прякор, ако старият е загубен или някой го знае.
new-sheet-lead = Лист с цифри за отпечатване или преписване. Той сам отваря папката Ви.
new-sheet-make = Направи листа
new-helpers-lead = Всеки човек пази един лист. Един лист сам не отваря нищо.
new-helpers-sheets = Колко помощници?
new-helpers-needed = Колко заедно отварят?
new-helpers-sentence = { $needed } от { $sheets } листа заедно отварят папката Ви.
new-helpers-make = Направи листовете
less = По-малко
more = Повече
wait-legend = Време за чакане?
wait-none = Веднага
wait-none-why = Листът отваря папката Ви веднага.
wait-some-why = Папката Ви се отваря чак след чакането. Дотогава го виждате, когато отворите папката си. Можете да кажете „не“.
device-what = Отваряте папката си така, както отключвате това устройство.
device-seen = На това устройство може да се види, че има папка.
device-own-only = Само на Ваше собствено устройство, никога на общ компютър.
device-make = Добави това устройство
device-other = По друг начин
toast-device = Това устройство вече отваря папката Ви.
passkey-cannot = Това устройство или този браузър не може да прави това. Използвайте друг начин за вход: карта, прякор, лист или помощници.
passkey-refused = Не беше потвърдено. Можете да опитате пак или да използвате друг начин за вход.
passkey-failed = Устройството не отговори, както се очакваше. Опитайте пак или използвайте друг начин за вход.

## Lock until

lock-title = Заключена докога?
lock-lead = Преди това време папката Ви не се отваря за никого, дори за Вас.
lock-hour = След 1 час
lock-evening = Тази вечер, 20:00
lock-tomorrow = Утре, 8:00
lock-three-days = След 3 дни
lock-own = Друго време
lock-own-label = Ден и час
lock-summary = До { $moment } никой не може да я отвори, дори Вие.
lock-shares = Това, което показвате сега, се вижда, докато изтече времето му.
lock-do = Заключи дотогава
lock-sure = Да се заключи ли дотогава?
lock-sure-note = Нищо и никой не може да я отвори преди това: нито Вие, нито помощниците Ви, нито ние.
start-idle = Папката Ви се заключи сама: никой не докосваше екрана. Документите Ви са на сигурно място.
start-locked = Заключена е до часа, който избрахте. Документите са там и Ви чакат.

## What must be seen after opening

recovery-title = Някой иска да влезе
recovery-unknown = С начин за вход, който папката Ви не познава
recovery-since = От { $moment }
recovery-opens = Папката Ви ще се отвори за този човек: { $moment }.
recovery-ready = Папката Ви може да се отвори за този човек още сега.
recovery-note = Ако не сте Вие, кажете „не“.
recovery-refuse = Не, откажи
recovery-remove = Откажи и махни този начин за вход завинаги
recovery-leave = Аз съм, остави
toast-refused = Отказано е.
refused-title = Имаше твърде много опити
refused-when = Някой опита твърде много пъти: { $moment }.
refused-note = Ако не сте били Вие, сменете картинките си или вземете друга карта.
refused-doors = Виж начините за вход
unlisted-title = Непознат начин за вход е затворен
unlisted-note = Някой беше оставил начин за вход, който не е във Вашия списък. Сега той е затворен. Сменете картинките си и прегледайте начините си за вход.

## What went wrong: what is, and what to do

trouble-title = Това не стана
fail-nothing-opens = С това сега нищо не се отваря.
fail-nothing-opens-do = Проверете картата или прякора си. После докоснете картинките си спокойно, една по една.
fail-sheet = Този лист сега не отваря нищо.
fail-sheet-do = Може да е спрян или папката да е заключена за известно време. Опитайте с друг лист или елате по-късно.
fail-wait = Имаше няколко опита.
fail-wait-do = { $minutes ->
    [one] Изчакайте { $minutes } минута. Това е, за да не може никой да налучка.
   *[other] Изчакайте { $minutes } минути. Това е, за да не може никой да налучка.
}
fail-sheets = Тези листове заедно не отварят нищо.
fail-sheets-do = Вижте дали са за една и съща папка, после ги въведете още веднъж.
fail-last-door = Това е единственият Ви начин за вход, който отваря веднага.
fail-last-door-do = Първо направете нова карта или нов начин за вход, после махнете този.
fail-many-doors = Има много начини за вход.
fail-many-doors-do = Махнете някой, който вече не ползвате, после опитайте пак.
fail-already = Тази карта и тези картинки вече отварят папка.
fail-already-do = Вземете други картинки.
fail-open-again = Папката Ви се заключи.
fail-open-again-do = Отворете я пак. Документите Ви са на сигурно място.
fail-share = Тук няма нищо за отваряне.
fail-share-do = Кодът вече не работи. Поискайте от човека нов.
fail-request = Тук не може да се предаде нищо.
fail-request-do = Времето е изтекло или са дошли достатъчно документи. Поискайте от човека нов код или опитайте пак след десет минути.
fail-deposit = Това, което дойде, е повредено или не е направено както трябва.
fail-deposit-do = Не може да се отвори. Можете да го отхвърлите.
fail-link = Липсва част от линка.
fail-link-do = Копирайте целия линк или сканирайте кода пак.
fail-offline = Няма интернет.
fail-offline-do = Намерете място с мрежа или Wi-Fi, после опитайте пак. Нищо не е загубено.
fail-busy = В момента е много натоварено.
fail-busy-do = Опитайте пак след няколко минути. Нищо не е загубено.
fail-large = Този файл е твърде голям.
fail-large-do = Най-много може { $size } MB. По-добре снимайте документа.
fail-full = Папката Ви е пълна.
fail-full-do = Сложете в кошчето това, което вече не ползвате. Когато кошчето се изпразни, пак ще има място.
fail-empty = Този файл е празен.
fail-empty-do = Изберете друг файл или направете снимка.
fail-draw = Този документ не може да се покаже.
fail-draw-do = Той се пази сигурно. Можете да запазите копие на това устройство.
fail-tampered = Този документ вече не е същият, който запазихте.
fail-tampered-do = Някой го е повредил или променил. Затова не се показва. Кажете на хората, които се грижат за този сайт.
fail-other-passkey = Това не отваря тази папка.
fail-other-passkey-do = Изберете нещо друго в списъка на устройството или първо добавете това устройство към начините си за вход.
fail-device-full = На това устройство няма повече място.
fail-device-full-do = Освободете място или пазете тук по-малко документи. Нищо не е загубено.
fail-kept-damaged = Този документ е повреден на това устройство.
fail-kept-damaged-do = Отворете папката си, когато има интернет: документът ще се върне тук.
fail-not-there = Този документ вече не е тук.
fail-not-there-do = Погледнете в кошчето: може да е там.
fail-input = Нещо още не е наред.
fail-input-do = Погледнете какво сте написали: може да е твърде кратко или твърде дълго.
fail-browser = Този браузър е твърде стар.
fail-browser-do = Използвайте по-нов браузър или друго устройство.
fail-unreadable = Този файл не можа да се прочете докрай.
fail-unreadable-do = Изберете го още веднъж.
fail-stopped = Спряно е.
fail-stopped-do = Нищо от него не е запазено. Можете да започнете отначало.
fail-code = Този файл е заключен с код.
fail-code-do = Напишете кода на този файл.
fail-wrong-code = Този код не отваря този файл.
fail-wrong-code-do = Погледнете цифрите още веднъж, група по група.
fail-not-export = Този файл не е от папка във Farde или е повреден.
fail-not-export-do = Изберете файла, който сте запазили от папка.
fail-fault = Нещо не стана при нас.
fail-fault-do = Опитайте пак. Нищо не е загубено.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Котка
picture-horse = Кон
picture-elephant = Слон
picture-turtle = Костенурка
picture-fish = Риба
picture-butterfly = Пеперуда
picture-snail = Охлюв
picture-rooster = Петел
picture-owl = Сова
picture-bee = Пчела
picture-penguin = Пингвин
picture-octopus = Октопод
picture-apple = Ябълка
picture-banana = Банан
picture-strawberry = Ягода
picture-lemon = Лимон
picture-watermelon = Диня
picture-carrot = Морков
picture-corn = Царевица
picture-bread = Хляб
picture-cheese = Сирене
picture-ice-cream = Сладолед
picture-mushroom = Гъба
picture-cake = Торта
picture-house = Къща
picture-key = Ключ
picture-umbrella = Чадър
picture-bicycle = Колело
picture-bus = Автобус
picture-boat = Лодка
picture-plane = Самолет
picture-train = Влак
picture-tractor = Трактор
picture-tent = Палатка
picture-chair = Стол
picture-lamp = Крушка
picture-ladder = Стълба
picture-clock = Будилник
picture-book = Книга
picture-pencil = Молив
picture-scissors = Ножица
picture-hammer = Чук
picture-guitar = Китара
picture-drum = Барабан
picture-bell = Камбана
picture-balloon = Балон
picture-kite = Хвърчило
picture-ball = Топка
picture-hat = Шапка
picture-shoe = Обувка
picture-glasses = Очила
picture-socks = Чорапи
picture-backpack = Раница
picture-gift = Подарък
picture-camera = Фотоапарат
picture-telephone = Телефон
picture-sun = Слънце
picture-cloud = Облак
picture-rainbow = Дъга
picture-snowflake = Снежинка
picture-fire = Огън
picture-cactus = Кактус
picture-tree = Дърво
picture-sunflower = Слънчоглед

## Take everything with me

luggage-title = Изнеси всичко
luggage-why = Всичките Ви документи в един файл.
luggage-lead = Всичките Ви документи в един файл, със записа на това, което показахте. Можете да го пазите или да го сложите в друга папка. Кошчето не е вътре.
luggage-sealed = Заключено с код
luggage-sealed-why = Никой не го чете без кода. Така е по-добре.
luggage-plain = Без код
luggage-plain-why = Файл, който всеки компютър може да прочете.
luggage-plain-title = Да остане ли без защита?
luggage-plain-warning = Този файл не е защитен: който го намери, чете всичките Ви документи. Никога не правете това на общ компютър.
luggage-plain-yes = Да, без защита
luggage-code-title = Farde · кодът на Вашия файл
luggage-code-note = Пазете този код далеч от файла. Без него никой не отваря файла, дори Вие. Показва се само веднъж.
luggage-code-hint = За да го отворите: „Сигурност“, после „Внеси документи“. Или с програмата age.
luggage-save = Запази файла
luggage-saved = Файлът е при изтеглените файлове на това устройство.
unpack-title = Внеси документи
unpack-why = От файл на друга папка.
unpack-lead = Изберете файла, който сте запазили от папка.
unpack-file = Избери файла
unpack-file-why = Завършва на .age или .zip.
unpack-scan = Сканирай кода
unpack-not-a-code = Това не е код на файл от Farde. Покажете кода, който сте получили с файла.
unpack-digits = { $have } от { $wanted } цифри
unpack-found = { $count ->
    [0] В този файл няма документи.
    [one] В този файл има { $count } документ.
   *[other] В този файл има { $count } документа.
}
unpack-known = { $count ->
    [one] Един документ от този файл вече е в папката Ви.
   *[other] { $count } документа от този файл вече са в папката Ви.
}
unpack-take = Внеси ги

## Papers on this device

kept-title = На това устройство
kept-why = Документи, които се отварят без интернет.
kept-what = Документите, които изберете, се отварят тук дори без интернет.
kept-seen = На това устройство може да се види, че Farde пази нещо тук.
kept-who = Който може да отключи това устройство, може да отвори тези документи, дори когато папката Ви е заключена.
kept-own-only = Само на Вашия собствен телефон, никога на общ.
kept-choose = Избери документи
kept-cannot = Този браузър не може да пази документи. Използвайте друг или ги отпечатайте.
kept-needs-device = Първо добавете това устройство към начините си за вход: то отваря документите без интернет.
kept-choose-title = Кои документи?
kept-choose-lead = Те остават под ключ и се отварят с пръста, лицето или кода на телефона Ви.
kept-all = Всички
kept-do = Пази тук
kept-lead = Тези документи се отварят тук и без интернет.
kept-size = { $size } MB на това устройство
kept-behind = Най-новата версия на един документ още пътува към това устройство.
kept-change = Избери други
kept-off = Махни всичко оттук
kept-offline = Няма интернет: това са документите, които се пазят на това устройство.
kept-with-network = Отвори през интернет
toast-kept-off = На това устройство вече няма нищо от тази папка.

## A shared computer

kiosk-mark = Общ компютър
kiosk-left = { $minutes ->
    [one] Остава Ви { $minutes } минута
   *[other] Остават Ви { $minutes } минути
}
screen-title = Покажи документите ми тук
screen-lead = Номерът и картинките Ви остават на телефона Ви. Тук идват само документите, които изберете.
screen-qr = Код на този екран
screen-step-scan = Сканирайте този код с телефона си
screen-step-open = Отворете папката си на телефона
screen-step-choose = Изберете документите: те се появяват тук
screen-waiting = Чакаме телефона Ви
screen-old-title = Този код вече не работи
screen-old-lead = Нищо не дойде. Вземете нов код, когато телефонът Ви е в ръката.
screen-again = Нов код
screen-door-title = Един екран чака документите Ви
screen-door-lead = Отворете папката си тук, на телефона. После избирате какво може да показва екранът.
screen-door-warning = Само ако сте пред този екран и Вие сте сканирали кода му.
screen-choose-title = Какво може да показва екранът?
screen-find-title = Сканирай кода на екрана
screen-find-lead = На компютъра докоснете „С моя телефон“. Появява се код.
screen-other-code = Това не е код на екран.
screen-send-title = Покажи на екрана
screen-handling = Какво може да се прави на екрана?
screen-send-lead = Веднъж, на този екран и най-много за половин час.
screen-send = Покажи
screen-old-code = Този код вече не работи. Вземете нов код на екрана.
screen-sent-title = Погледнете екрана
screen-sent-lead = Документите Ви се появяват там до няколко секунди.
screen-sent-where = Не ги ли виждате? Може би ги вижда друг. Махнете ги веднага от екрана.
screen-sent-stop = Когато свършите, махнете ги: екранът вече не ги показва.
screen-take-away = Махни ги от екрана
screen-taken = Екранът се изпразва до няколко секунди, ако има интернет.
screen-way = На екран пред мен
screen-name = Общ екран
staff-way = За екипа
staff-title = Помагайте, без да гледате
staff-lead = Един лист за отпечатване, който се слага до общия компютър.
staff-sit = Седнете до човека, никога зад него. Първо попитайте: „Мога ли да погледна?“
staff-look-away = Гледайте настрани, докато човекът докосва картинките. Никога не записвайте картинките или номера.
staff-card = Картата остава в ръката на човека. Не я задържайте, не я снимайте.
staff-read = Високоговорителят чете екрана на глас. Със слушалки никой друг не чува. Човекът докосва, Вие сочите.
staff-shown = Нужен ли Ви е документ? Човекът го избира и Ви дава код. Отворете го на Вашия компютър.
staff-printer = Отпечатан документ: дайте го веднага, без да го четете. Всяка вечер вземете каквото е останало в принтера и го унищожете, без да го четете.
staff-done = Преди да си тръгне, човекът докосва „Приключих“. Екранът трябва да показва езиците.
staff-lost = Загубена карта, забравени картинки: резервният лист или помощниците. Никой друг не може да отвори папката, дори Вие. Не опитвайте вместо човека.
staff-odd = Непозната USB памет, странен прозорец, камера над екрана, код, залепен върху него: спрете да ползвате компютъра и кажете на човека, който се грижи за него.
kiosk-save-title = Запазване на общ компютър?
kiosk-save-warning = Файлът остава тук и следващият човек може да го прочете. Запазете го само на Ваша USB памет и я вземете със себе си.
kiosk-save-yes = Запази въпреки това
kiosk-take-paper = Вземете документа си от принтера.
