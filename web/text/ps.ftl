### Pashto.

## Everywhere

back = شاته
next = بل
cancel = لغوه
save = خوندي کول
later = وروسته
print = چاپول
share = ښودل
search = لټول
copy = لینک کاپي کول
copied = کاپي شو
try-again = بیا هڅه
understood = پوه شوم
take-back = بېرته راوړل
to-start = بېرته پیل ته
speak = په لوړ غږ لوستل
language = ژبه
lock = قفلول
cover = پټول
locking = ستاسو بکس قفلېږي…
elsewhere = نورې برخې

## Start

start-title = څه کول غواړئ؟
start-open = خپل بکس خلاصول
start-make = بکس جوړول
start-receive = کود مې ترلاسه کړ
start-screen = په خپل موبایل

## Cover

cover-title = ځایي وخت
cover-place = بروکسل
cover-again = تازه کول

## Idle

idle-title = لا هم دلته یاست؟
idle-note = ستاسو بکس به پخپله قفل شي، چې بل څوک یې ونه لولي.
idle-stay = دلته یم

## Make

make-what-title = ستاسو د اسنادو بکس
make-what-keep = ستاسو اسناد دلته پاتې کېږي، حتی که موبایل مو ورک شي.
make-what-only-you = یوازې تاسو یې خلاصولی شئ. موږ هېڅ نه شو لوستلی.
make-what-show = تاسو ټاکئ چې څه ښیئ، چا ته یې ښیئ او تر کله پورې.
make-begin = پیل
practice-begin = لومړی ازمویل
practice-strip = دا یوازې ازمېښت دی. اصلي اسناد پکې مه ږدئ: په پای کې هر څه له منځه ځي.
practice-end = ازمېښت درول
practice-end-title = ازمېښت ودرول شي؟
practice-end-note = هر څه چې په دې ازمېښت کې دي، له منځه ځي.
practice-own = خپل اصلي بکس جوړول
practice-card = د نمونې کارت
practice-letter = د نمونې لیک
practice-photo = د نمونې عکس
practice-code = دا کود هېڅ نه خلاصوي: دا یوازې ازمېښت دی.
voucher-title = ایا کوپون لرئ؟
voucher-lead = دلته د بکس جوړولو لپاره کوپون پکار دی: یو کاغذ چې څلورګوټی کود لري. هغه کود سکن کړئ، یا لینک پېسټ کړئ.
voucher-other = دا د کوپون کود نه دی. د خپل کوپون کود وښایئ.
voucher-none = کوپون نه لرئ؟ د ورځې له مرکز څخه یې وغواړئ، یا له هغه ځایه چې د دې سایټ پته یې درکړې.
voucher-good = ستاسو کوپون ومنل شو.
make-way-title = کارت که مستعار نوم؟
make-way-lead = په دې به خپل بکس خلاصوئ. ستاسو اصلي نوم ته اړتیا نشته.
make-way-card = کارت
make-way-card-why = یوه شمېره چې له ځان سره یې ساتئ. لږ انځورونه په یاد ساتئ: 6.
make-way-nickname = مستعار نوم
make-way-nickname-why = له ځان سره هېڅ نه ګرځوئ. ډېر انځورونه په یاد ساتئ: 10.
make-card-title = ستاسو شمېره
make-card-lead = دا شمېره وساتئ. بې له دې ستاسو بکس نه خلاصېږي.
make-card-write = پر کاغذ یې ولیکئ یا یې چاپ کړئ.
make-card-photo = یا یې عکس واخلئ، که موبایل مو په خوندي ځای کې وي.
make-card-next = ومې ساتله
card-title = Farde · زما شمېره
card-hint = یوازې دا شمېره بس نه ده: ستاسو انځورونه هم پکار دي.
card-qr = همدا شمېره، د کمرې لپاره
make-nickname-title = ستاسو مستعار نوم
make-nickname-lead = داسې کلمه چې تاسو یې نه هېروئ. نور خلک باید اټکل یې نه کړي.
nickname-label = مستعار نوم
make-nickname-note = تل یې په یوه ډول ولیکئ.
make-story-title = ستاسو انځورونه
make-story-lead = په همدې ترتیب یې په یاد وساتئ. یو کوچنی نکل ورڅخه جوړ کړئ.
make-story-again = نږدې و. یو ځل بیا وګورئ، بیا په ارامه هڅه وکړئ.
make-story-note = خپل انځورونه هېچا ته مه وایئ. موږ یې نه پېژنو او بېرته یې نه شو موندلی.
make-story-draw = نور انځورونه
make-story-words = غواړم جمله ولیکم
make-story-next = یاد مې شول
make-words-title = ستاسو پټه جمله
make-words-lead = څلور یا ډېرې کلمې وټاکئ چې یو له بل سره تړاو نه لري.
words-label = پټه جمله
words-again-label = هماغه جمله یو ځل بیا
words-differ = دواړه جملې لا یو شان نه دي.
use-pictures = په انځورونو
make-repeat-title = خپل انځورونه لمس کړئ
make-repeat-lead = په خپل ترتیب. ځایونه یې هر ځل بدلېږي.
make-finish = خپل بکس جوړول
make-working = ستاسو بکس جوړېږي
make-done-title = ستاسو بکس تیار دی
make-done-lead = د بیا خلاصولو لپاره: شمېره یا مستعار نوم، بیا انځورونه.
make-done-next = زما اسناد لیدل

## The picture pad

pad-count = { $done } له { $wanted } څخه
pad-undo = وروستی پاکول
pad-label = انځورونه
names-say = نومونه اورېدل
names-silent = نومونه نور نه ویل
names-warn-title = څوک یې اورېدلی شي؟
names-warn = د هر هغه انځور نوم چې لمس کوئ یې، په لوړ غږ ویل کېږي. څوک چې یې واوري، ستاسو انځورونه پېژني. هډفون وکاروئ، یا صبر وکړئ چې یوازې شئ.
names-yes = نومونه ویل
story-hear = خپل انځورونه اورېدل

## Open

open-title = خپل بکس خلاصول
open-number-label = ستاسو د کارت شمېره: 20 رقمونه
open-mistake = شمېره لا سمه نه ده. یو ځل بیا یې رقم په رقم وګورئ.
open-use-nickname = مستعار نوم لرم
open-use-card = کارت لرم
open-story-title = خپل انځورونه لمس کړئ
open-words-title = ستاسو پټه جمله
open-use-words = پټه جمله لرم
open-submit = خلاصول
opening-title = ستاسو بکس خلاصېږي
open-failed-title = لا نه خلاصېږي
open-other = بله شمېره
closed-time-over = ستاسو بکس پخپله قفل شو. ستاسو اسناد خوندي دي. بیا یې خلاص کړئ.
closed-broken = زموږ په سیسټم کې یو څه ودرېدل. ستاسو بکس قفل شو، اسناد مو خوندي دي. بیا یې خلاص کړئ.

## My papers

papers-title = زما اسناد
papers-all = ټول
papers-soon = موده تېره یا ژر تېرېږي
papers-empty = ستاسو بکس لا تش دی. لومړی سند ورزیات کړئ: یو عکس بس دی.
papers-none-found = هېڅ ونه موندل شول. بله کلمه وازمویئ.
papers-room = د بکس { $percent } سلنه ډکه ده.
papers-found = { $count ->
    [0] هېڅ سند ونه موندل شو
    [one] { $count } سند وموندل شو
   *[other] { $count } اسناد وموندل شول
}
papers-more = نور لیدل ({ $left })
order-label = په کوم ترتیب
order-kind = د ډول له مخې
order-date = د نېټې له مخې
order-runs-out = چې ژر پای ته رسېږي
choose-several = څو اسناد ټاکل
list-title = زما د اسنادو لېست
list-note = دا لېست په بل ځای کې وساتئ. دا وایي چې کوم اسناد لرئ، خو نه یې ښيي.
list-printed-title = زما اسناد
print-fetching = سند { $paper } له { $papers } څخه
print-ready = { $pages ->
    [0] دلته د چاپولو لپاره څه نشته.
    [one] { $pages } مخ تیار دی.
   *[other] { $pages } مخونه تیار دي.
}
print-not-drawn = دا سند دلته نه شي ښودل کېدای، نو چاپېدلی هم نه شي.
ran-out = موده یې تېره ده
runs-out-today = وروستۍ ورځ
runs-out-days = { $days ->
    [one] { $days } ورځ پاتې ده
   *[other] { $days } ورځې پاتې دي
}
add = ورزیاتول
add-what = څه ورزیاتول غواړئ؟
add-scan = د سند عکس اخیستل
add-scan-why = کمره یې سم او روښانه کوي.
add-files = عکسونه یا فایلونه
add-files-why = یو یا څو، چې پر همدې وسیله دي.
add-write = لیکل
add-write-why = ستاسو د ژوند کیسه، ستاسو په خپلو کلمو.
add-speak = خبرې کول
add-speak-why = خپل غږ ثبت کړئ.
add-cancel = درول
add-skip = دا سند پرېښودل
adding-one = ستاسو سند ورزیاتېږي
adding-many = ستاسو اسناد ورزیاتېږي: { $file } له { $files } څخه
remark-cleaned = { $count ->
    [one] په دې فایل کې لیکل شوي وو چې چېرته، چا یا په څه جوړ کړی دی. هغه لرې شول.
   *[other] په { $count } فایلونو کې لیکل شوي وو چې چېرته، چا یا په څه جوړ کړي دي. هغه لرې شول.
}
remark-may-tell = { $count ->
    [one] ښايي په دې فایل کې لا هم لیکل شوي وي چې چېرته یا په څه جوړ شوی دی. مخکې له دې چې چا ته یې کاپي ورکړئ، فکر پرې وکړئ.
   *[other] ښايي په { $count } فایلونو کې لا هم لیکل شوي وي چې چېرته یا په څه جوړ شوي دي. مخکې له دې چې چا ته یې کاپي ورکړئ، فکر پرې وکړئ.
}
remark-locked = { $count ->
    [one] دا فایل رمز لري. خوندي ساتل شوی دی، خو دلته نه شي ښودل کېدای.
   *[other] { $count } فایلونه رمز لري. خوندي ساتل شوي دي، خو دلته نه شي ښودل کېدای.
}
remark-damaged = { $count ->
    [one] دا فایل خراب دی. هماغسې ساتل شوی دی، خو ټول یې نه شي ښودل کېدای.
   *[other] { $count } فایلونه خراب دي. هماغسې ساتل شوي دي، خو ټول یې نه شي ښودل کېدای.
}
remark-not-shown = { $count ->
    [one] دا فایل خوندي ساتل شوی دی، خو دلته نه شي ښودل کېدای.
   *[other] { $count } فایلونه خوندي ساتل شوي دي، خو دلته نه شي ښودل کېدای.
}
remark-in-part = دا سند ټول دلته نه شي ښودل کېدای. د ټول لیدلو لپاره یې یوه کاپي وساتئ.
remark-date-stays = د پای نېټه لا هم د پخواني سند ده. که نوې وي، بدله یې کړئ.
remark-not-all = دا سند اوږد دی: لومړي { $shown } مخونه یې ښودل کېدای شي. فایل بشپړ ساتل شوی دی.
kind-question = دا څه ډول سند دی؟
kind-left = { $count ->
    [one] له دې وروسته یو بل سند.
   *[other] له دې وروسته { $count } نور اسناد.
}
toast-added = { $count ->
    [one] سند ستاسو په بکس کې دی.
   *[other] { $count } اسناد ستاسو په بکس کې دي.
}
toast-binned = { $count ->
    [one] سند په کثافت دانۍ کې دی.
   *[other] { $count } اسناد په کثافت دانۍ کې دي.
}
toast-restored = { $count ->
    [one] سند بېرته ستاسو په بکس کې دی.
   *[other] { $count } اسناد بېرته ستاسو په بکس کې دي.
}
toast-saved = خوندي شو.
toast-stopped = ودرول شو: نور نه خلاصېږي.

## What is going on

step-reading = یوه شېبه…
step-unlocking = څو ثانیې وخت نیسي…
step-drawing = مخ { $page } له { $pages } څخه تیارېږي
step-encrypting = سند قفلېږي
step-sending = سند لېږل کېږي ({ $size } مېګابایټ)
step-waiting = انټرنېټ نشته. چې راشي، پخپله به دوام وکړي.
step-receiving = مخونه راوړل کېږي

## The bin

bin-title = کثافت دانۍ
bin-with = کثافت دانۍ ({ $count })
bin-lead = سند دلته { $days } ورځې پاتې کېږي، بیا له منځه ځي.
bin-empty = کثافت دانۍ تشه ده.
bin-days-left = { $days ->
    [one] لا { $days } ورځ دلته دی
   *[other] لا { $days } ورځې دلته دی
}

## A paper

paper-title = یو سند
paper-date = نېټه: { $date }
paper-runs-out = تر { $date } اعتبار لري
paper-edit = بدلول
paper-keep = پر دې وسیله کاپي
paper-bin = کثافت دانۍ ته
paper-not-drawn = دا سند دلته نه شي ښودل کېدای، خو خوندي ساتل شوی دی. د خلاصولو لپاره یې پر دې وسیله کاپي ساتلی شئ.
page-of = مخ { $page } له { $pages } څخه
page-previous = مخکینی مخ
page-next = بل مخ
zoom-in = لویول
zoom-out = کوچني کول
turn = ګرځول
overview = ټول مخونه
keep-title = پر دې وسیله کاپي؟
keep-warning = دا کاپي خوندي نه ده: هر څوک چې دا وسیله کاروي، لوستلی یې شي. پر ګډ کمپیوټر دا کار مه کوئ.
keep-yes = کاپي ساتل
edit-title = دا کوم سند دی؟
edit-name = سرلیک
edit-date = د سند نېټه
edit-runs-out = د اعتبار وروستۍ نېټه
edit-note = د ځان لپاره یادښت
newer-title = نوې نسخه
newer-lead = هماغه سند، خو نوی. پخوانی هم پاتې کېږي.
newer-file = عکس یا فایل
newer-file-why = چې پر همدې وسیله دی.
versions = ټولې نسخې ({ $count })
version-newest = تر ټولو نوې
version-older = پخوانۍ
version-added = پر { $date } ورزیاته شوې
version-look = لیدل
version-shown = تاسو پخوانۍ نسخه ګورئ، چې پر { $date } ورزیاته شوې.
version-to-newest = تر ټولو نوې لیدل

## My story

story-title = زما د ژوند کیسه
story-lead = لنډې برخې. هره یوه یې جلا ښودلی شئ.
story-empty = هغه څه چې له بیا بیا ویلو یې ستړي یاست، یو ځل ووایئ. بیا یې وښایئ.
story-name = سرلیک (که مو خوښه وي)
earlier = پورته
later-in-order = ښکته
write-title = لیکل
write-lead = د خپل ژوند د کیسې یوه برخه، یا یوه غوښتنه، په خپلو کلمو.
write-text = ستاسو لیکنه
write-left = { $left ->
    [0] نور ځای نشته. په بله برخه کې دوام ورکړئ.
    [one] د { $left } توري ځای پاتې دی.
   *[other] د { $left } تورو ځای پاتې دی.
}
speak-title = خبرې کول
speak-lead = { $minutes ->
    [one] هره برخه تر ټولو ډېره { $minutes } دقیقه.
   *[other] هره برخه تر ټولو ډېره { $minutes } دقیقې.
}
speak-begin = لمس یې کړئ او خبرې وکړئ
speak-asking = وسیله پوښتي چې ایا مایکروفون اورېدلی شي…
speak-stop = درول
speak-listening = اورم. چې خبرې مو خلاصې شوې، لمس یې کړئ.
speak-length = اوږدوالی
speak-anew = له سره
speak-no-microphone = دلته مایکروفون نشته. لیکلی شئ، یا بله وسیله وکاروئ.
speak-refused = مایکروفون دلته اجازه نه لري. په خپل براوزر کې اجازه ورکولی شئ، یا ولیکئ.
speak-unsupported = دا براوزر غږ نه شي ثبتولی. لیکلی شئ، یا نوی براوزر وکاروئ.
listen = اورېدل
listen-progress = غږ چېرته رسېدلی
listen-failed = دا براوزر دا غږ نه شي غږولی. یوه کاپي وساتئ، چې بل ځای یې واورئ.

## Kinds of paper

kind-label = د سند ډول
kind-identity = هویت
kind-residence = اقامت
kind-income = عاید
kind-welfare = ټولنیزه مرسته (CPAS)
kind-health = روغتیا
kind-housing = کور
kind-work = کار
kind-school = ښوونځی او ډیپلوم
kind-family-children = کورنۍ او ماشومان
kind-social-report = ټولنیز راپور
kind-story = زما د ژوند کیسه
kind-request = غوښتنه
kind-receipt = رسید
kind-membership = کلپ، ټولنه
kind-photo = عکس
kind-other = نور

## Share

share-choose-title = څه ښودل غواړئ؟
share-choose-lead = اسناد لمس کړئ. نور یې پټ پاتې کېږي.
share-chosen = { $count ->
    [0] لا هېڅ نه دي ټاکل شوي
    [one] { $count } سند ټاکل شوی
   *[other] { $count } اسناد ټاکل شوي
}
share-how-title = څنګه یې ښودل غواړئ؟
share-lifetime = د څومره وخت لپاره؟
lifetime-hour = 1 ساعت
lifetime-day = 1 ورځ
lifetime-week = 7 ورځې
lifetime-month = 30 ورځې
share-handling = بل کس څه کولی شي؟
handling-look = یوازې لیدل
handling-print = لیدل او چاپول
handling-keep = کاپي ساتل
share-openings = څو ځله؟
openings-once = یو ځل
openings-three = درې ځله
openings-any = بې حده
share-purpose = د څه لپاره؟ ویل یې لازم نه دي.
share-purpose-own = یا په خپلو کلمو
purpose-home = کور
purpose-income = مرسته یا عاید
purpose-health = درملنه
purpose-work = کار
purpose-residence = اقامت
purpose-school = ښوونځی، ماشومان
share-make = کود جوړول
share-more = لا خوندي
share-first = یوازې لومړی کمپیوټر
share-first-why = لومړی کمپیوټر چې خلاص یې کړي، بیا یې هم خلاصولی شي. که څوک لینک بل چا ته ولېږي، هېڅ نه خلاصوي.
share-pin = یو 6 رقمي کود هم پکار وي
share-pin-why = تاسو یې هغه کس ته وایئ. بې له دې کوده لینک هېڅ نه خلاصوي.
made-title = دا کود وښایئ
made-lead = بل کس یې سکن کوي، یا لینک خلاصوي.
made-qr = د سکن کولو کود
made-link = لینک
made-print = د کود کاغذ چاپول
made-stop-note = هر وخت یې درولی شئ: په «څه مې ښودلي» کې.
made-pin = دا کود هغه کس ته ووایئ
made-pin-why = دا د کود پر کاغذ او په لینک کې نشته. بې له دې هېڅ نه خلاصېږي.
made-done = تمام شو
until = تر { $moment } پورې
meeting-title = ملاقات ته تیاری
meeting-lead = د دې ملاقات لپاره اسناد وټاکئ. د کود کاغذ چاپ کړئ. بیا خپل بکس تر ملاقات وروسته پورې قفل کړئ.
meeting-lock = خپل بکس قفلول
meeting-lock-why = دا کود چاپ کړئ یا یې عکس واخلئ. بیا خپل بکس قفل کړئ: په ملاقات کې یې هېڅوک نه شي خلاصولی. کود بیا هم کار کوي.
spoken-make = کود په خوله ویل
spoken-say = دا کلمې او رقمونه ووایئ
spoken-where = بل کس یې پر دې پاڼه لیکي: «کود مې ترلاسه کړ».
slip-title = Farde · ستاسو لپاره اسناد
slip-pin = یو 6 رقمي کود هم پکار دی: هغه کس یې درته وایي.
slip-stop = د درولو لپاره: بکس خلاص کړئ، «څه مې ښودلي»، بیا «درول».

## What I shared

shared-title = څه مې ښودلي
shared-empty = اوس هېڅ نه ښیئ.
shared-new = اسناد ښودل
shared-show-again = بیا ښودل
shared-stop = درول
shared-stop-sure = هو، ودرول شي
stop-one-title = ښودل ودرول شي؟
stop-one-note = دا کود نور هېڅ نه خلاصوي. که اسناد لا پر کوم سکرین خلاص وي، په یوه دقیقه کې له سکرینه ورکېږي، که سکرین انټرنېټ ولري. هغه کاپي چې پخوا ساتل شوې یا چاپ شوې، له بل کس سره پاتې کېږي.
shared-code = کود ښودل
shared-stop-all = ټول درول
stop-all-title = ټول ودرول شي؟
stop-all-note = نور هېڅوک ستاسو اسناد نه شي خلاصولی. که اسناد لا پر کوم سکرین خلاص وي، په یوه دقیقه کې له سکرینه ورکېږي، که سکرین انټرنېټ ولري. هغه کاپي چې پخوا ساتل شوې یا چاپ شوې، له بل کس سره پاتې کېږي.
shared-opened = { $count ->
    [0] لا نه دی خلاص شوی
    [one] { $count } ځل خلاص شوی
   *[other] { $count } ځله خلاص شوی
}
shared-unknown = { $count ->
    [one] { $count } ځل، نوم یې نه دی ویلی
   *[other] { $count } ځله، نوم یې نه دی ویلی
}
shared-unreadable = یو کس چې خپل نوم یې نه دی ویلی
state-used-up = پای ته ورسېد: څو ځله چې اجازه وه، خلاص شو
state-over = پای ته ورسېد: وخت یې تېر شو
state-stopped = تاسو ودراوه
left-minutes = { $minutes ->
    [one] { $minutes } دقیقه پاتې ده
   *[other] { $minutes } دقیقې پاتې دي
}
left-hours = { $hours ->
    [one] { $hours } ساعت پاتې دی
   *[other] { $hours } ساعته پاتې دي
}
left-days = { $days ->
    [one] { $days } ورځ پاتې ده
   *[other] { $days } ورځې پاتې دي
}

## The record of one share

record-title = ستاسو د ښودلو ریکارډ
record-lead = له څه سره مو موافقه وکړه، او څه وشول. یوازې تاسو یې وینئ.
record-open = ریکارډ لیدل
record-printed-title = Farde · د ښودلو ریکارډ
record-what = کوم اسناد؟
record-who = چا خلاص کړل؟
record-why = د څه لپاره؟
record-no-purpose = تاسو نه دي ویلي.
record-how = څه اجازه شته
record-made = ستاسو د موافقې نېټه
record-until = تر ټولو وروسته نېټه
record-now = او اوس؟
record-live = لا هم خلاصېدلی شي
record-withdraw = د موافقې د بېرته اخیستلو لپاره
record-nothing-opens = دا کود نور هېڅ نه خلاصوي. هغه کاپي چې پخوا ساتل شوې یا چاپ شوې، له بل کس سره پاتې کېږي.
record-number = د دې ریکارډ شمېره:

## My letterbox: what others hand in

box-title = زما پوستي صندوق
box-with = زما پوستي صندوق ({ $count })
box-came = { $count ->
    [one] یو سند ستاسو لپاره راغلی
   *[other] { $count } اسناد ستاسو لپاره راغلي
}
box-lead = نور خلک ستاسو په کود دلته اسناد ږدي. ستاسو د بکس هېڅ شی نه ویني.
box-empty = هېڅ نه دي راغلي.
box-ask = اسناد غوښتل
box-day = پر { $day } راغلي
box-papers = اسناد
box-look = لیدل
box-refuse = ردول
box-refuse-title = رد شي؟
box-refuse-note = د تل لپاره له منځه ځي. هېڅوک نه خبرېږي.
box-refuse-yes = هو، رد شي
toast-box-refused = له منځه لاړ.
box-asked = څه مې غوښتي
box-past = پخوا مې څه غوښتي
box-left = { $count ->
    [0] نور هېڅ نه شي راتلای
    [one] { $count } بل سند راتلای شي
   *[other] { $count } نور اسناد راتلای شي
}
box-full = هر څه چې مو غوښتي وو، راغلل
box-closed = تاسو وتاړه
box-close = تړل
box-close-title = نور هېڅ رانه شي؟
box-close-note = کود نور هېڅ نه خلاصوي. څه چې راغلي، دلته پاتې کېږي.
box-close-yes = هو، وتړل شي
toast-closed = وتړل شو. نور هېڅ نه راځي.
box-known = ادارې چې پېژنم یې
box-forget = هېرول
look-title = دا ستاسو لپاره راغلي
look-keep = ساتل
look-not-drawn = دا دلته نه شي ښودل کېدای. ساتلی یا ردولی یې شئ.
look-unsigned = لاسلیک نه لري: هېڅوک په ډاډ نه پوهېږي چې چا لېږلي.
look-known = { $name }: تاسو یې رقمونه پرتله کړي دي.
look-impostor = پام وکړئ! دا نوم پېژنئ، خو دا له هغه ځایه نه دي راغلي.
look-compare = لاسلیک لري. دا رقمونه د ادارې له رقمونو سره پرتله کړئ: د ادارې په دفتر کې، یا پر هغه کاغذي لیک چې له پخوا یې لرئ. هېڅکله یې له هغه څه سره مه پرتله کوئ چې دلته راغلي.
look-same = یو شان دي
look-name = دا اداره په کوم نوم یادوئ؟
look-remember = په یاد ساتل
box-size = { $size } مېګابایټ
kept-known = له { $name } څخه: تاسو یې رقمونه پرتله کړي دي.
kept-says = پکې ویل شوي چې له { $name } څخه راغلي. دا یقیني نه ده.
hand-which = فایل { $file } له { $files } څخه
hand-no-code = دا د اسنادو د سپارلو کود نه دی.
hand-stopped = تاسو ودراوه. څه چې نښه نه لري، نه دي لېږل شوي.
hand-too-much = ټول ټال یوازې { $size } مېګابایټ ځایېږي. یو څه ترې لرې کړئ.
hand-who-asks = Farde نه پوهېږي چې څوک یې غواړي. یوازې هغه وخت یې وسپارئ چې پخپله هغه کس دا کود درکړی وي.
sign-save-first = لومړی د کیلي فایل خوندي کړئ.
ask-what = څه غواړئ؟ ویل یې لازم نه دي.
ask-decision = د پرېکړې لیک
ask-proof = تصدیق
ask-report = ټولنیز راپور
ask-health = د درملنې سند
ask-contract = قرارداد
ask-files = { $count ->
    [one] یو سند
   *[other] تر { $count } اسنادو پورې
}
ask-how-many = تر ټولو ډېر څو اسناد؟
asked-title = دا کود ورکړئ
asked-lead = بل کس یې سکن کوي، یا لینک خلاصوي. اسناد ستاسو په پوستي صندوق کې ږدي.
asked-note = ستاسو د بکس هېڅ شی نه ویني. لومړی یې تاسو ګورئ، بیا یې ساتئ یا ردوئ.
asked-slip-title = Farde · زما لپاره اسناد
asked-slip-how = کود سکن کړئ یا ادرس خلاص کړئ. فایلونه وټاکئ، بیا «سپارل» لمس کړئ. حساب ته اړتیا نشته. یوازې هغه کس یې لوستلی شي.
asked-slip-close = د تړلو لپاره: بکس خلاص کړئ، «زما پوستي صندوق»، بیا «تړل».

## Hand in

hand-opening = یوه شېبه
hand-title = اسناد سپارل
hand-asks = له تاسو غوښتل شوي:
hand-nothing = یو کس له تاسو اسناد غواړي.
hand-room = { $count ->
    [one] { $count } فایل، تر { $size } مېګابایټ پورې
   *[other] تر { $count } فایلونو، ټول ټال { $size } مېګابایټ
}
hand-choose = فایلونه ټاکل
hand-choose-why = PDF، عکسونه، لیکنې، هر یو تر 25 مېګابایټ پورې
hand-remove = لرې کول
hand-missing = لومړی یو فایل وټاکئ.
hand-too-many = { $count ->
    [one] یوازې { $count } فایل ځایېږي. نور لرې کړئ.
   *[other] یوازې { $count } فایلونه ځایېږي. نور لرې کړئ.
}
hand-from = ستاسو نوم یا اداره (تش پاتې کېدای شي)
hand-note = ورسره څو کلمې (تش پاتې کېدای شي)
hand-final = یوازې هغه کس یې خلاصولی شي، او تاسو یې بېرته نه شئ اخیستلی. حساب ته اړتیا نشته.
hand-stays = څه چې نښه لري، رسېدلي دي.
hand-send = سپارل
hand-sending = اسناد په لاره کې دي
hand-chosen = { $count ->
    [one] { $count } فایل ټاکل شوی
   *[other] { $count } فایلونه ټاکل شوي
}
hand-done-title = ورسېدل
hand-done = { $count ->
    [one] { $count } فایل په پوستي صندوق کې دی.
   *[other] { $count } فایلونه په پوستي صندوق کې دي.
}
hand-done-what = هغه کس یې ګوري، بیا یې ساتي یا ردوي. دا پاڼه تړلی شئ.
hand-same = همدا د بل چا لپاره
hand-more = نور سپارل
hand-link-title = د چا لپاره؟
hand-link-lead = د هغه کس کود د دې وسیلې په کمره سکن کړئ، یا لینک پېسټ کړئ.
hand-link-camera = په کمره
hand-failed-title = هېڅ نه شي سپارل کېدای
hand-tampered = دا کود او دا پوستي صندوق یو له بل سره نه لګېږي.
hand-tampered-do = ښايي بل څوک هم غواړي چې ویې لولي، نو هېڅ نه لېږل کېږي. هغه کس او اداره خبر کړئ.
sign-title = د ادارې له خوا لاسلیک
sign-why = هغه کس یو ځل 30 رقمونه پرتله کوي. بل ځل ډاډه وي چې ستاسو له خوا دی.
sign-open = د کیلي فایل خلاصول
sign-open-why = پر دې وسیله پاتې کېږي او چېرته نه لېږل کېږي
sign-draw = نوې کیلي جوړول
sign-digits = ستاسو د کیلي رقمونه. په خپل دفتر کې یا پر کاغذي لیکونو یې ورکړئ. په هغه څه کې یې مه لیکئ چې دلته یې سپارئ.
sign-save-why = فایل همدا اوس خوندي کړئ: بله کاپي یې نشته. هر څوک چې دا فایل ولري، ستاسو پر ځای لاسلیک کولی شي. د مُهر په څېر یې وساتئ.
sign-save = د کیلي فایل خوندي کول
sign-drop = بې لاسلیکه
sign-not-a-key = دا د کیلي فایل نه دی.

## Receive

receive-title = یو کس تاسو ته اسناد ښيي
receive-lead = ووایئ چې څوک یاست، بیا یې وګورئ. حساب ته اړتیا نشته.
receive-name = ستاسو نوم
receive-name-missing = لومړی خپل نوم ولیکئ: هغه کس غواړي پوه شي چې څوک یې ګوري.
receive-organisation = ستاسو اداره (که یې لرئ)
receive-discreet = راز به ساتم
receive-discreet-what = دا اسناد یوازې هغو کسانو ته ښیم چې د مرستې لپاره ورته اړتیا لري.
receive-discreet-missing = دا هم نښه کړئ، بیا اسناد خلاصېږي.
receive-pin = هغه 6 رقمي کود چې هغه کس درته ویلی
receive-pin-missing = هغه 6 رقمونه ولیکئ چې هغه کس درته ویلي.
receive-pin-wrong = ښايي دا 6 رقمونه سم نه وي.
receive-pin-again = رقمونه بیا لیکل
receive-receipt = هغه کس به ستاسو نوم او وخت وویني.
receive-open = اسناد لیدل
receive-opening = اسناد راځي
receive-failed-title = اسناد نه خلاصېږي
receive-other-link = بل لینک
receive-paste-title = کود مې ترلاسه کړ
receive-paste-lead = کود د خپل موبایل په کمره سکن کړئ، لینک پېسټ کړئ، یا هغه کلمې ولیکئ چې اورېدلي مو دي.
receive-paste-label = لینک، یا 4 کلمې او 3 رقمونه
receive-paste-wrong = 4 کلمې او 3 رقمونه بیا وګورئ، یا نوی کود وغواړئ.
receive-paste-no-code = دا کود نه دی: 4 کلمې او 3 رقمونه پکار دي.
receive-over-title = وخت پوره شو
receive-over-lead = اسناد نور پر دې سکرین نشته. لا هم ورته اړتیا لرئ؟ له هغه کسه نوی کود وغواړئ.
receive-stopped-title = دا اسناد نور نه ښودل کېږي
receive-stopped-lead = هغه کس ودرول. اسناد نور پر دې سکرین نشته. لا هم ورته اړتیا لرئ؟ له هغه کسه نوی کود وغواړئ.
received-title = { $count ->
    [one] یو سند ستاسو لپاره
   *[other] { $count } اسناد ستاسو لپاره
}
received-list = اسناد
received-open-until = دا پاڼه تر { $time } پورې خلاصه پاتې کېږي
received-ends = لینک تر ټولو وروسته تر { $moment } پورې کار کوي
received-close = کار مې خلاص شو
received-save = فایل خوندي کول
received-not-drawn = دا سند دلته نه شي ښودل کېدای. له هغه کسه وغواړئ چې د کاپي اجازه درکړي.
received-not-drawn-keep = دا سند دلته نه شي ښودل کېدای. د خلاصولو لپاره یې خوندي کړئ.
received-no-print = هغه کس چې دا اسناد ښيي، د چاپولو اجازه نه ده ورکړې.

## Scanning

scan-starting = کمره چالانېږي…
scan-looking = کود په چوکاټ کې ونیسئ.
scan-no-camera = دلته کمره نشته. د کود یو عکس وټاکئ.
scan-refused = کمره دلته اجازه نه لري. په خپل براوزر کې اجازه ورکولی شئ، یا د کود یو عکس وټاکئ.
scan-again = کمره بیا ازمویل
scan-photo = د کود عکس ټاکل
scan-reading = کود لټول کېږي…
scan-nothing = په دې عکس کې کود ونه موندل شو. بیا هڅه وکړئ، نږدې او سم.

## Photographing a paper

shot-title = د سند عکس واخلئ
shot-looking = سند هوار کېږدئ. ټول دې ښکاره وي.
shot-found = سند وموندل شو. عکس واخلئ.
shot-no-camera = دلته کمره نشته. د سند یو عکس وټاکئ.
shot-refused = کمره دلته اجازه نه لري. په خپل براوزر کې اجازه ورکولی شئ، یا د سند یو عکس وټاکئ.
shot-take = عکس اخیستل
shot-choose = زما عکسونه
shot-lamp = څراغ
shot-working = ستاسو مخ تیارېږي…
shot-pages = { $count ->
    [one] { $count } مخ
   *[other] { $count } مخونه
}
shot-page = مخ
shot-photo = عکس
shot-no-place = د عکس ځای او وسیله نه ساتل کېږي.
shot-leave = بې له ساتلو وځئ؟
shot-leave-note = { $count ->
    [one] ستاسو مخ به له منځه لاړ شي.
   *[other] ستاسو { $count } مخونه به له منځه لاړ شي.
}
shot-stay = دلته پاتې کېدل
shot-throw = غورځول
check-title = ښه لوستل کېږي؟
check-whole = د سند څنډې ونه موندل شوې: دا ټول عکس دی. کونجونه پخپله ټاکلی شئ.
check-good = هو، ښه دی
check-again = بیا اخیستل
check-corners = کونجونه
check-as-photo = رنګونه
check-as-paper = سپین کاغذ
corners-title = کونجونه چېرته دي؟
corners-lead = هره دایره د سند پر یوه کونج کش کړئ. په کیبورډ: د غشو تڼۍ.
corners-whole = ټول عکس
corners-done = سم شول
corner-top-left = پورته کیڼ کونج
corner-top-right = پورته ښي کونج
corner-bottom-right = ښکته ښي کونج
corner-bottom-left = ښکته کیڼ کونج
pages-title = ستاسو مخونه
pages-none = نور هېڅ مخ نشته.
pages-another = یو بل مخ
pages-finish = دا سند ساتل
pages-earlier = مخکې
pages-later = وروسته
pages-remove = لرې کول
pages-removed = مخ لرې شو.
pages-full = یو سند تر ټولو ډېر { $pages } مخونه لري.
pages-keep = عکسونه هم ساتل
pages-keep-why = عکسونه لکه څنګه چې مو اخیستي، د پاکو مخونو تر څنګ.

## Ways in: a card that is there already, scanning

make-way-have = له مخکې کارت لرم
make-way-have-why = شمېره هماغه پاتې کېږي، له نویو انځورونو سره: 6.
make-have-title = ستاسو کارت
scan-card = خپل کارت سکن کول
scan-type = شمېره لیکل
scan-not-a-card = دا د کارت کود نه دی. د خپل کارت کود وښایئ.
scan-not-a-sheet = دا د راستنېدو د پاڼې کود نه دی. بیا هڅه وکړئ.
open-device = په دې وسیله
open-lost = کارت مې ورک یا انځورونه مې هېر دي
story-own = هغه انځورونه ساتل چې یاد مې دي
story-own-title = هغه انځورونه چې ساتئ یې
story-own-lead = خپل انځورونه په ترتیب لمس کړئ. دا کار به دوه ځله کوئ.
story-own-again = دواړه ځله یو شان نه وو. په ارامه له سره پیل کړئ.
story-own-other = نوي انځورونه غواړم

## A way back

way-back-title = د راستنېدو لار
way-back-lead = د هغې ورځې لپاره چې کارت مو ورک شي یا انځورونه مو هېر شي.
way-back-sheet = یوه پاڼه
way-back-sheet-why = یوه پاڼه چې په بل خوندي ځای کې یې ساتئ. ستاسو د بکس خلاصولو ته همدا یوه پاڼه بس ده.
way-back-helpers = مرستندویان
way-back-helpers-why = درې کسان هر یو یوه پاڼه اخلي. دوه یې په ګډه ستاسو بکس خلاصوي. یو کس یوازې هېڅ نه شي کولی.

## Sheets

sheets-title = چاپ یې کړئ یا یې په لاس ولیکئ
sheets-lead = دا پاڼه یوازې یو ځل ښودل کېږي. له خپل کارت څخه یې لرې وساتئ.
sheets-lead-helpers = دا پاڼې یوازې یو ځل ښودل کېږي. هره یوه یې جلا کس ته ورکړئ.
sheets-next = بله پاڼه
sheets-kept = چاپ مې کړه یا مې ولیکله
sheet-title = Farde · د راستنېدو پاڼه
sheet-title-helper = Farde · پاڼه { $number } له { $sheets } څخه
sheet-what = دا پاڼه د اسنادو یو بکس خلاصوي. هر څوک چې دا پاڼه ولري، بکس خلاصولی شي: ښه یې وساتئ.
sheet-what-helper = یو کس پر تاسو باور لري: دا پاڼه مرسته کوي چې د هغه د اسنادو بکس بیا خلاص شي. یوازې دا پاڼه هېڅ نه خلاصوي. { $needed } پاڼې په ګډه پکار دي.
sheet-use = د کارولو لپاره: «خپل بکس خلاصول»، بیا «کارت مې ورک یا انځورونه مې هېر دي».
sheet-use-helper = په خوندي ځای کې یې وساتئ. یوازې پخپله هغه کس ته یې ورکړئ، چې کله یې وغواړي.
sheet-no-name = پر دې پاڼه نوم نشته. دا په قصد داسې ده.
sheet-qr = همدا رقمونه، د کمرې لپاره
sheet-wait = { $wait ->
    [one] د { $wait } ورځې له انتظار وروسته یې خلاصوي.
   *[other] د { $wait } ورځو له انتظار وروسته یې خلاصوي.
}

## Recover

recover-title = خپل بکس ته راستنېدل
recover-lead = له ځان سره څه لرئ؟
recover-sheet = زما پاڼه
recover-sheet-why = د راستنېدو هغه پاڼه چې ساتلې مو ده.
recover-helpers = زما د مرستندویانو پاڼې
recover-helpers-why = څو پاڼې په ګډه پکار دي.
recover-sheet-title = ستاسو پاڼه
recover-helpers-title = ستاسو د مرستندویانو پاڼې
recover-enter-lead = کود سکن کړئ، یا رقمونه کرښه په کرښه ولیکئ.
recover-enter-lead-helpers = پاڼې یوه په بلې پسې راوړئ. کود سکن کړئ، یا رقمونه ولیکئ.
recover-scan = پاڼه سکن کول
recover-type = رقمونه لیکل
recover-anew = له سره
recover-have = ستاسو پاڼه بشپړه ده
recover-have-helper = پاڼه { $number }
recover-count = { $have } له { $needed } څخه
recover-same = پاڼه { $number } له مخکې دلته ده. بله یې راوړئ.
recover-other-set = دا پاڼه له لومړۍ پاڼې سره نه لګېږي. بله یې راوړئ.
recover-not-together = کرښې سمې دي، خو یو له بل سره نه لګېږي. ترتیب یې وګورئ.
row-fits = سمه ده
row-look-again = دا کرښه یو ځل بیا وګورئ
waits-title = سم دی، خو لا نه
waits-lead = د انتظار وخت شته، چې د بکس څښتن خوندي وي.
waits-from = له { $moment } څخه
waits-come-back = له هغه وروسته بیا راشئ، لکه نن. { $days ->
    [one] { $days } ورځ به وخت لرئ.
   *[other] { $days } ورځې به وخت لرئ.
}
waits-owner = تر هغه وخته، هر څوک چې بکس خلاص کړي، دا ویني. هغه «نه» ویلی شي.

## Renew

renew-what-title = ښه راغلاست
renew-what-lead = ستاسو اسناد دلته دي. لومړی د ننوتلو نوې لار جوړه کړئ، یوازې د ځان لپاره.
renew-what-card = یو کارت یا مستعار نوم.
renew-what-story = نوي انځورونه.
renew-what-doors = تاسو ټاکئ چې د ننوتلو کومې پخوانۍ لارې پاتې شي.
renew-way-lead = په دې به خپل بکس خلاصوئ.
renew-way-same = ساتل
renew-keep-title = د ننوتلو کومې لارې پاتې شي؟
renew-keep-lead = نوی کارت یا مستعار نوم ورزیاتېږي. څه چې پاتې کېږي، هغه هم نښه کړئ.
renew-keep-note = څه چې نښه نه لري، له همدې اوس څخه هېڅ نه خلاصوي. ستاسو بکس پر نورو کمپیوټرونو قفلېږي.
renew-stays = پاتې کېږي
renew-goes = ختمېږي
renew-finish = سمه ده
renew-working = د ننوتلو نوې لار مو جوړېږي
renew-done-title = هر څه سم دي
toast-renewed = بدل شول. ستاسو بکس پر نورو کمپیوټرونو قفل دی.

## Safety

safety-title = خوندیتوب
safety-doors = زما د ننوتلو لارې
safety-doors-why = کارت، انځورونه، پاڼې، مرستندویان، وسیله.
safety-lock = قفلول تر…
safety-lock-why = مخکې له هغه وخته چې تاسو یې ټاکئ، هېڅوک یې نه شي خلاصولی.
doors-lead = له دې لارو هره یوه ستاسو بکس خلاصوي.
doors-add = د ننوتلو نوې لار
door-card = کارت او انځورونه
door-nickname = مستعار نوم او انځورونه
door-card-words = کارت او جمله
door-nickname-words = مستعار نوم او جمله
door-passkey = یوه وسیله
door-sheet = د راستنېدو پاڼه
door-helpers = مرستندویان: { $needed } له { $sheets } څخه
door-since = له { $date } څخه
door-wait = { $wait ->
    [one] { $wait } ورځ وروسته خلاصوي
   *[other] { $wait } ورځې وروسته خلاصوي
}
door-now = اوس په دې راننوتي یاست
door-my-card = زما کارت
door-new-story = انځورونه بدلول
door-remove = لرې کول
card-again-lead = هماغه شمېره چې پر کارت مو ده. چاپ یې کړئ یا یې له مخې ولیکئ.
remove-title = د ننوتلو دا لار لرې شي؟
remove-note = له همدې اوس څخه هېڅ نه خلاصوي. ستاسو بکس پر ټولو نورو کمپیوټرونو قفلېږي.
remove-yes = هو، لرې شي
toast-door-removed = لرې شوه. ستاسو بکس پر نورو کمپیوټرونو قفل دی.
add-title = د ننوتلو کومه نوې لار؟
add-device = دا وسیله
add-device-why = په خپله ګوته، مخ یا د موبایل په رمز یې خلاصوئ.
add-card = بل کارت
add-card-why = نوې شمېره یا مستعار نوم، که پخوانی ورک وي یا یې بل څوک پېژني.
new-sheet-lead = د رقمونو یوه پاڼه چې چاپ یې کړئ یا یې په لاس ولیکئ. ستاسو د بکس خلاصولو ته همدا یوه پاڼه بس ده.
new-sheet-make = پاڼه جوړول
new-helpers-lead = هر کس یوه پاڼه ساتي. یوازې یوه پاڼه هېڅ نه خلاصوي.
new-helpers-sheets = څو مرستندویان؟
new-helpers-needed = د خلاصولو لپاره څو کسه په ګډه؟
new-helpers-sentence = له { $sheets } پاڼو څخه { $needed } په ګډه ستاسو بکس خلاصوي.
new-helpers-make = پاڼې جوړول
less = لږ
more = ډېر
wait-legend = د انتظار وخت؟
wait-none = سمدستي
wait-none-why = پاڼه ستاسو بکس سمدستي خلاصوي.
wait-some-why = ستاسو بکس یوازې له انتظار وروسته خلاصېږي. تر هغه وخته، هر ځل چې بکس خلاص کړئ، دا وینئ. تاسو «نه» ویلی شئ.
device-what = خپل بکس داسې خلاصوئ، لکه څنګه چې د دې وسیلې قفل خلاصوئ.
device-seen = خلک پر دې وسیله لیدلی شي چې یو بکس شته.
device-own-only = یوازې پر خپله وسیله، هېڅکله پر ګډ کمپیوټر نه.
device-make = دا وسیله ورزیاتول
device-other = بله لار
toast-device = اوس دا وسیله ستاسو بکس خلاصوي.
passkey-cannot = دا وسیله یا براوزر دا کار نه شي کولی. د ننوتلو بله لار وټاکئ: کارت، مستعار نوم، پاڼه یا مرستندویان.
passkey-refused = تایید نه شو. بیا هڅه کولی شئ، یا د ننوتلو بله لار وټاکئ.
passkey-failed = وسیلې سم ځواب رانه کړ. بیا هڅه وکړئ، یا د ننوتلو بله لار وټاکئ.

## Lock until

lock-title = تر کله پورې قفل وي؟
lock-lead = له هغه وخته مخکې ستاسو بکس هېچا ته نه خلاصېږي، تاسو ته هم نه.
lock-hour = 1 ساعت وروسته
lock-evening = نن ماښام، 20:00
lock-tomorrow = سبا، 8:00
lock-three-days = 3 ورځې وروسته
lock-own = بل وخت
lock-own-label = ورځ او وخت
lock-summary = تر { $moment } پورې یې هېڅوک نه شي خلاصولی، تاسو هم نه.
lock-shares = څه چې اوس یې ښیئ، د خپل وخت تر پایه ښکاري.
lock-do = تر هغه وخته قفلول
lock-sure = تر هغه وخته قفل شي؟
lock-sure-note = له هغه مخکې یې هېڅ شی او هېڅوک نه شي خلاصولی: نه تاسو، نه ستاسو مرستندویان، نه موږ.
start-idle = ستاسو بکس پخپله قفل شو: چا سکرین نه دی لمس کړی. ستاسو اسناد خوندي دي.
start-locked = تر هغه وخته قفل دی چې تاسو ټاکلی. ستاسو اسناد درته انتظار دي.

## What must be seen after opening

recovery-title = یو کس غواړي ننوځي
recovery-unknown = له داسې لارې چې ستاسو بکس یې نه پېژني
recovery-since = له { $moment } څخه
recovery-opens = ستاسو بکس به هغه کس ته پر { $moment } خلاص شي.
recovery-ready = ستاسو بکس همدا اوس هغه کس ته خلاصېدلی شي.
recovery-note = که دا تاسو نه یاست، «نه» ووایئ.
recovery-refuse = نه، رد شي
recovery-remove = ردول، او د ننوتلو دا لار د تل لپاره لرې کول
recovery-leave = دا زه یم، پرې یې ږدئ
toast-refused = رد شو.
refused-title = ډېرې هڅې شوې دي
refused-when = یو کس پر { $moment } ډېرې هڅې کړې دي.
refused-note = که دا تاسو نه وئ، خپل انځورونه بدل کړئ یا بل کارت واخلئ.
refused-doors = زما د ننوتلو لارې لیدل
unlisted-title = د ننوتلو یوه ناپېژندل شوې لار وتړل شوه
unlisted-note = یو کس د ننوتلو داسې لار پرېښې وه چې ستاسو په لېست کې نشته. اوس تړلې ده. خپل انځورونه بدل کړئ، او د ننوتلو خپلې لارې وګورئ.

## What went wrong: what is, and what to do

trouble-title = دا ونه شول
fail-nothing-opens = اوس په دې هېڅ نه خلاصېږي.
fail-nothing-opens-do = خپل کارت یا مستعار نوم وګورئ. بیا خپل انځورونه په ارامه یو یو لمس کړئ.
fail-sheet = دا پاڼه اوس هېڅ نه خلاصوي.
fail-sheet-do = ښايي ودرول شوې وي، یا بکس د یو وخت لپاره قفل وي. بله پاڼه وازمویئ، یا وروسته راشئ.
fail-wait = څو هڅې شوې دي.
fail-wait-do = { $minutes ->
    [one] { $minutes } دقیقه صبر وکړئ. دا د دې لپاره دی چې څوک یې اټکل نه کړي.
   *[other] { $minutes } دقیقې صبر وکړئ. دا د دې لپاره دی چې څوک یې اټکل نه کړي.
}
fail-sheets = دا پاڼې په ګډه هېڅ نه خلاصوي.
fail-sheets-do = وګورئ چې یو له بل سره لګېږي که نه، بیا یې یو ځل بیا ولیکئ.
fail-last-door = دا ستاسو د ننوتلو یوازینۍ لار ده چې سمدستي خلاصوي.
fail-last-door-do = لومړی نوی کارت یا د ننوتلو نوې لار جوړه کړئ، بیا دا لرې کړئ.
fail-many-doors = د ننوتلو لارې ډېرې دي.
fail-many-doors-do = یوه یې لرې کړئ چې نوره یې نه کاروئ، بیا هڅه وکړئ.
fail-already = دا کارت او دا انځورونه له مخکې یو بکس خلاصوي.
fail-already-do = نور انځورونه واخلئ.
fail-voucher = دا کوپون د دې سایټ لپاره نه دی، یا یې نېټه تېره شوې ده.
fail-voucher-do = له هغه ځایه چې اخیستی مو دی، بل وغواړئ.
fail-voucher-used = دا کوپون له مخکې کارول شوی دی.
fail-voucher-used-do = کوپون یو ځل کار کوي. بل وغواړئ. که بکس مو پرې جوړ کړی وي، هغه خلاص کړئ.
fail-open-again = ستاسو بکس قفل شو.
fail-open-again-do = بیا یې خلاص کړئ. ستاسو اسناد خوندي دي.
fail-share = دلته د خلاصولو لپاره څه نشته.
fail-share-do = دا کود نور کار نه کوي. له هغه کسه نوی کود وغواړئ.
fail-request = دلته هېڅ نه شي سپارل کېدای.
fail-request-do = وخت یې تېر شوی، یا کافي اسناد راغلي دي. له هغه کسه نوی کود وغواړئ، یا لس دقیقې وروسته بیا هڅه وکړئ.
fail-deposit = څه چې راغلي خراب دي، یا سم نه دي جوړ شوي.
fail-deposit-do = خلاصېدلی نه شي. ردولی یې شئ.
fail-link = د لینک یوه برخه کمه ده.
fail-link-do = ټول لینک کاپي کړئ، یا کود بیا سکن کړئ.
fail-offline = انټرنېټ نشته.
fail-offline-do = داسې ځای ومومئ چې انټرنېټ یا وای فای ولري، بیا هڅه وکړئ. هېڅ شی نه دی ورک شوی.
fail-busy = اوس ډېره ګڼه ګوڼه ده.
fail-busy-do = څو دقیقې وروسته بیا هڅه وکړئ. هېڅ شی نه دی ورک شوی.
fail-large = دا فایل ډېر لوی دی.
fail-large-do = تر ټولو ډېر { $size } مېګابایټ کېدای شي. پر ځای یې د سند عکس واخلئ.
fail-full = ستاسو بکس ډک دی.
fail-full-do = څه چې نور نه کاروئ، په کثافت دانۍ کې یې واچوئ. چې کثافت دانۍ تشه شي، بیا ځای پیدا کېږي.
fail-empty = دا فایل تش دی.
fail-empty-do = بل فایل وټاکئ، یا عکس واخلئ.
fail-draw = دا سند نه شي ښودل کېدای.
fail-draw-do = خوندي ساتل شوی دی. پر دې وسیله یې کاپي ساتلی شئ.
fail-tampered = دا سند نور هغه نه دی چې تاسو ساتلی و.
fail-tampered-do = چا خراب کړی یا بدل کړی دی. ځکه نه ښودل کېږي. د دې سایټ مسوول خبر کړئ.
fail-other-passkey = دا بکس په دې نه خلاصېږي.
fail-other-passkey-do = د وسیلې په لېست کې بل څه وټاکئ، یا لومړی دا وسیله د ننوتلو خپلو لارو ته ورزیاته کړئ.
fail-device-full = پر دې وسیله نور ځای نشته.
fail-device-full-do = پر وسیله ځای خالي کړئ، یا دلته لږ اسناد وساتئ. هېڅ شی نه دی ورک شوی.
fail-kept-damaged = دا سند پر دې وسیله خراب شوی.
fail-kept-damaged-do = خپل بکس له انټرنېټ سره خلاص کړئ: سند بېرته دلته راځي.
fail-not-there = دا سند نور دلته نشته.
fail-not-there-do = په کثافت دانۍ کې وګورئ: ښايي هلته وي.
fail-input = یو څه لا سم نه دي.
fail-input-do = خپله لیکنه وګورئ: ښايي ډېره لنډه یا ډېره اوږده وي.
fail-browser = دا براوزر ډېر زوړ دی.
fail-browser-do = نوی براوزر یا بله وسیله وکاروئ.
fail-unreadable = دا فایل تر پایه ونه لوستل شو.
fail-unreadable-do = یو ځل بیا یې وټاکئ.
fail-stopped = ودرول شو.
fail-stopped-do = هېڅ ترې نه دي ساتل شوي. له سره یې پیلولی شئ.
fail-code = دا فایل په کود قفل دی.
fail-code-do = د دې فایل کود ولیکئ.
fail-wrong-code = دا کود دا فایل نه خلاصوي.
fail-wrong-code-do = رقمونه یو ځل بیا ډله په ډله وګورئ.
fail-not-export = دا فایل له بکس څخه نه دی راغلی، یا خراب دی.
fail-not-export-do = هغه فایل وټاکئ چې له یوه بکس څخه مو خوندي کړی.
fail-fault = زموږ په سیسټم کې یو څه کار ونه کړ.
fail-fault-do = بیا هڅه وکړئ. هېڅ شی نه دی ورک شوی.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = پیشو
picture-horse = آس
picture-elephant = فیل
picture-turtle = شمشتۍ
picture-fish = کب
picture-butterfly = پتنګ
picture-snail = حلزون
picture-rooster = چرګ
picture-owl = کونګ
picture-bee = د شاتو مچۍ
picture-penguin = پېنګوین
picture-octopus = اته پښی
picture-apple = مڼه
picture-banana = کېله
picture-strawberry = ځمکنی توت
picture-lemon = لېمو
picture-watermelon = هندواڼه
picture-carrot = ګازره
picture-corn = جوار
picture-bread = ډوډۍ
picture-cheese = پنیر
picture-ice-cream = آیسکریم
picture-mushroom = مرخېړی
picture-cake = کېک
picture-house = کور
picture-key = کیلي
picture-umbrella = چترۍ
picture-bicycle = بایسکل
picture-bus = بس
picture-boat = بېړۍ
picture-plane = الوتکه
picture-train = اورګاډی
picture-tractor = ټراکټور
picture-tent = خېمه
picture-chair = چوکۍ
picture-lamp = ګروپ
picture-ladder = زینه
picture-clock = زنګي ساعت
picture-book = کتاب
picture-pencil = پنسل
picture-scissors = بیاتي
picture-hammer = څټک
picture-guitar = ګیټار
picture-drum = ډول
picture-bell = زنګ
picture-balloon = پوقاڼه
picture-kite = کاغذپران
picture-ball = د فوټبال توپ
picture-hat = خولۍ
picture-shoe = بوټ
picture-glasses = عینکې
picture-socks = جورابې
picture-backpack = د شا کڅوړه
picture-gift = ډالۍ
picture-camera = کمره
picture-telephone = ټیلیفون
picture-sun = لمر
picture-cloud = ورېځ
picture-rainbow = شنه زرغونه
picture-snowflake = د واورې دانه
picture-fire = اور
picture-cactus = کاکټوس
picture-tree = ونه
picture-sunflower = لمرګلی

## Take everything with me

luggage-title = ټول له ځان سره وړل
luggage-why = ستاسو ټول اسناد په یوه فایل کې.
luggage-lead = ستاسو ټول اسناد په یوه فایل کې، ستاسو د ښودلو له ریکارډ سره. ساتلی یې شئ، یا یې په بل بکس کې اچولی شئ. کثافت دانۍ پکې نشته.
luggage-sealed = په کود قفل
luggage-sealed-why = بې له کوده یې هېڅوک نه لولي. دا غوره ده.
luggage-plain = بې قفله
luggage-plain-why = یو فولډر چې هر کمپیوټر یې لوستلی شي.
luggage-plain-title = هر څوک یې لوستلی شي؟
luggage-plain-warning = دا فولډر خوندي نه دی: هر څوک چې یې ومومي، ستاسو ټول اسناد لولي. پر ګډ کمپیوټر دا هېڅکله مه کوئ.
luggage-plain-yes = هو، بې قفله
luggage-code-title = Farde · ستاسو د فایل کود
luggage-code-note = دا کود له فایل څخه لرې وساتئ. بې له دې فایل هېڅوک نه خلاصوي، تاسو هم نه. یوازې یو ځل ښودل کېږي.
luggage-code-hint = د خلاصولو لپاره: «خوندیتوب»، بیا «اسناد راوړل». یا د age په پروګرام.
luggage-save = فایل خوندي کول
luggage-saved = فایل د دې وسیلې په ډاونلوډونو کې دی.
unpack-title = اسناد راوړل
unpack-why = د بل بکس له فایل څخه.
unpack-lead = هغه فایل وټاکئ چې له یوه بکس څخه مو خوندي کړی.
unpack-file = فایل ټاکل
unpack-file-why = د نوم پای یې ‎.age یا ‎.zip دی.
unpack-scan = کود سکن کول
unpack-not-a-code = دا د Farde د فایل کود نه دی. هغه کود وښایئ چې له فایل سره درکړل شوی.
unpack-digits = { $have } رقمونه له { $wanted } څخه
unpack-found = { $count ->
    [0] په دې فایل کې اسناد نشته.
    [one] په دې فایل کې { $count } سند دی.
   *[other] په دې فایل کې { $count } اسناد دي.
}
unpack-known = { $count ->
    [one] د دې فایل یو سند له مخکې ستاسو په بکس کې دی.
   *[other] د دې فایل { $count } اسناد له مخکې ستاسو په بکس کې دي.
}
unpack-take = بکس ته راوړل

## Papers on this device

kept-title = پر دې وسیله
kept-why = اسناد چې بې انټرنېټه خلاصېږي.
kept-what = هغه اسناد چې تاسو یې ټاکئ، دلته حتی بې انټرنېټه خلاصېږي.
kept-seen = خلک پر دې وسیله لیدلی شي چې Farde دلته یو څه ساتي.
kept-who = هر څوک چې د دې وسیلې قفل خلاصولی شي، دا اسناد هم خلاصولی شي، حتی چې ستاسو بکس قفل وي.
kept-own-only = یوازې پر خپل موبایل، هېڅکله پر ګډه وسیله نه.
kept-choose = اسناد ټاکل
kept-cannot = دا براوزر اسناد نه شي ساتلی. بل براوزر وکاروئ، یا یې چاپ کړئ.
kept-needs-device = لومړی دا وسیله د ننوتلو خپلو لارو ته ورزیاته کړئ: همدا ده چې بې انټرنېټه اسناد خلاصوي.
kept-choose-title = کوم اسناد؟
kept-choose-lead = قفل پاتې کېږي، او په ګوته، مخ یا د موبایل په رمز خلاصېږي.
kept-all = ټول
kept-do = دلته ساتل
kept-lead = دا اسناد دلته بې انټرنېټه هم خلاصېږي.
kept-size = پر دې وسیله { $size } مېګابایټ
kept-behind = د یوه سند تر ټولو نوې نسخه لا دې وسیلې ته په لاره کې ده.
kept-change = نور ټاکل
kept-off = ټول له دې ځایه لرې کول
kept-offline = انټرنېټ نشته: دا هغه اسناد دي چې پر دې وسیله ساتل شوي.
kept-with-network = له انټرنېټ سره خلاصول
toast-kept-off = د دې بکس هېڅ شی نور پر دې وسیله نشته.

## A shared computer

kiosk-mark = ګډ کمپیوټر
kiosk-left = { $minutes ->
    [one] ستاسو لپاره { $minutes } دقیقه پاتې ده
   *[other] ستاسو لپاره { $minutes } دقیقې پاتې دي
}
screen-title = خپل اسناد دلته ښودل
screen-lead = ستاسو شمېره او انځورونه ستاسو پر موبایل پاتې کېږي. یوازې هغه اسناد دلته راځي چې تاسو یې ټاکئ.
screen-qr = د دې سکرین کود
screen-step-scan = دا کود په خپل موبایل سکن کړئ
screen-step-open = پر موبایل خپل بکس خلاص کړئ
screen-step-choose = اسناد وټاکئ: دلته ښکاره کېږي
screen-waiting = ستاسو موبایل ته انتظار
screen-old-title = دا کود نور کار نه کوي
screen-old-lead = هېڅ نه دي راغلي. چې موبایل مو په لاس کې وي، نوی کود واخلئ.
screen-again = نوی کود
screen-door-title = یو سکرین ستاسو اسنادو ته انتظار دی
screen-door-lead = خپل بکس دلته، پر خپل موبایل خلاص کړئ. بیا وټاکئ چې سکرین څه وښيي.
screen-door-warning = یوازې که د هغه سکرین مخې ته یاست او کود مو یې پخپله سکن کړی.
screen-choose-title = سکرین دې څه وښيي؟
screen-find-title = د سکرین کود سکن کړئ
screen-find-lead = پر کمپیوټر «په خپل موبایل» لمس کړئ. یو کود ښکاره کېږي.
screen-other-code = دا د سکرین کود نه دی.
screen-send-title = پر سکرین ښودل
screen-handling = پر سکرین څه کېدای شي؟
screen-send-lead = یو ځل، پر هماغه سکرین، او تر ټولو ډېر نیم ساعت.
screen-send = ښودل
screen-old-code = دا کود نور کار نه کوي. پر سکرین نوی کود واخلئ.
screen-sent-title = سکرین ته وګورئ
screen-sent-lead = ستاسو اسناد په څو ثانیو کې هلته ښکاره کېږي.
screen-sent-where = نه یې وینئ؟ ښايي بل څوک یې ویني. سمدستي یې له سکرینه لرې کړئ.
screen-sent-stop = چې کار مو خلاص شو، لرې یې کړئ: سکرین یې نور نه ښيي.
screen-take-away = له سکرینه لرې کول
screen-taken = سکرین په څو ثانیو کې پاکېږي، که انټرنېټ ولري.
screen-way = زما مخې ته پر سکرین
screen-name = ګډ سکرین
staff-way = کارکوونکو ته
staff-title = بې لیدلو مرسته
staff-lead = یو کاغذ چې چاپ یې کړئ او د ګډ کمپیوټر تر څنګ یې کېږدئ.
staff-sit = د کس تر څنګ کېنئ، هېڅکله یې تر شا مه کېنئ. لومړی وپوښتئ: «اجازه ده وګورم؟»
staff-look-away = چې کس خپل انځورونه لمس کوي، بلې خوا ته وګورئ. انځورونه یا شمېره هېڅکله مه لیکئ.
staff-card = کارت د کس په خپل لاس کې پاتې کېږي. مه یې ساتئ، عکس یې مه اخلئ.
staff-read = لوډسپیکر د سکرین لیکنې په لوړ غږ لولي. په هډفون یې بل څوک نه اوري. کس یې لمس کوي، تاسو یې ورښیئ.
staff-shown = کوم سند ته اړتیا لرئ؟ کس یې ټاکي او کود درکوي. پر خپل کمپیوټر یې خلاص کړئ.
staff-printer = چاپ شوی سند: سمدستي یې ورکړئ، بې له لوستلو. هر ماښام هغه څه واخلئ چې په پرنټر کې پاتې وي، او بې له لوستلو یې له منځه یوسئ.
staff-done = مخکې له تلو، کس «کار مې خلاص شو» لمس کوي. سکرین باید ژبې وښيي.
staff-lost = کارت ورک، انځورونه هېر: د راستنېدو پاڼه یا مرستندویان. بل هېڅوک یې نه شي خلاصولی، تاسو هم نه. د هغه پر ځای هڅه مه کوئ.
staff-odd = ناپېژندل شوې USB فلش، عجیبه کړکۍ، د سکرین له پاسه کمره، پرې سرېښ شوی کود: کمپیوټر نور مه کاروئ او مسوول یې خبر کړئ.
kiosk-save-title = پر ګډ کمپیوټر فایل خوندي کول؟
kiosk-save-warning = فایل دلته پاتې کېږي، او بل کس یې لوستلی شي. یوازې پر خپله USB فلش یې خوندي کړئ، او له ځان سره یې یوسئ.
kiosk-save-yes = بیا هم خوندي کول
kiosk-take-paper = خپل سند له پرنټر څخه واخلئ.
