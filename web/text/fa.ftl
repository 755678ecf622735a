### Persian.

## Everywhere

back = برگشت
next = بعدی
cancel = لغو
save = ذخیره
later = بعداً
print = چاپ
share = نشان دادن
search = جستجو
copy = کپی لینک
copied = کپی شد
try-again = امتحان دوباره
understood = فهمیدم
take-back = برگرداندن
to-start = برگشت به شروع
speak = بلند خواندن
language = زبان
lock = قفل کردن
cover = پنهان کردن
locking = پوشهٔ شما قفل می‌شود…
elsewhere = بخش‌های دیگر

## Start

start-title = چه کار می‌خواهید بکنید؟
start-open = باز کردن پوشهٔ من
start-make = ساختن پوشه
start-receive = یک کد گرفته‌ام
start-screen = با موبایلم

## Cover

cover-title = ساعت محلی
cover-place = بروکسل
cover-again = تازه کردن

## Idle

idle-title = هنوز اینجا هستید؟
idle-note = پوشهٔ شما خودش قفل می‌شود تا کس دیگری آن را نخواند.
idle-stay = اینجا هستم

## Make

make-what-title = پوشه‌ای برای اسناد شما
make-what-keep = اسناد شما اینجا می‌ماند، حتی اگر موبایل‌تان گم شود.
make-what-only-you = فقط شما می‌توانید بازش کنید. ما هیچ چیزی را نمی‌توانیم بخوانیم.
make-what-show = شما تصمیم می‌گیرید چه چیزی را، به چه کسی و تا چه وقت نشان بدهید.
make-begin = شروع
practice-begin = اول امتحان می‌کنم
practice-strip = این فقط آزمایشی است. سند واقعی در آن نگذارید: در پایان همه چیز از بین می‌رود.
practice-end = توقف آزمایش
practice-end-title = آزمایش متوقف شود؟
practice-end-note = هر چه در این آزمایش است، از بین می‌رود.
practice-own = ساختن پوشهٔ واقعی من
practice-card = کارت نمونه
practice-letter = نامهٔ نمونه
practice-photo = عکس نمونه
practice-code = این کد چیزی را باز نمی‌کند: فقط آزمایشی است.
voucher-title = آیا کوپن دارید؟
voucher-lead = برای ساختن پوشه در اینجا کوپن لازم است: کاغذی با یک کد مربع. آن کد را اسکن کنید یا لینک را بچسبانید.
voucher-other = این کد کوپن نیست. کد روی کوپن خود را نشان بدهید.
voucher-none = کوپن ندارید؟ از مرکز روزانه بخواهید، یا از جایی که نشانی این سایت را به شما دادند.
voucher-good = کوپن شما پذیرفته شد.
make-way-title = کارت یا نام مستعار؟
make-way-lead = با آن پوشهٔ خود را باز می‌کنید. نام واقعی شما لازم نیست.
make-way-card = کارت
make-way-card-why = یک شماره که با خود نگه می‌دارید. تصویرهای کمتری به یاد می‌سپارید: 6.
make-way-nickname = نام مستعار
make-way-nickname-why = لازم نیست چیزی با خود داشته باشید. تصویرهای بیشتری به یاد می‌سپارید: 10.
make-card-title = شمارهٔ شما
make-card-lead = این شماره را نگه دارید. بدون آن پوشهٔ شما باز نمی‌شود.
make-card-write = آن را روی کاغذ بنویسید یا چاپ کنید.
make-card-photo = یا از آن عکس بگیرید، اگر موبایل‌تان جای امن است.
make-card-next = نگهش داشتم
card-title = Farde · شمارهٔ من
card-hint = این شماره به‌تنهایی کافی نیست: تصویرهای شما هم لازم است.
card-qr = همین شماره، برای دوربین
make-nickname-title = نام مستعار شما
make-nickname-lead = کلمه‌ای که فراموش نمی‌کنید. دیگران نباید بتوانند آن را حدس بزنند.
nickname-label = نام مستعار
make-nickname-note = همیشه آن را به یک شکل بنویسید.
make-story-title = تصویرهای شما
make-story-lead = آن‌ها را به همین ترتیب به یاد بسپارید. با آن‌ها یک قصهٔ کوچک بسازید.
make-story-again = نزدیک بود. یک بار دیگر نگاه کنید، بعد آرام دوباره امتحان کنید.
make-story-note = تصویرهای‌تان را به هیچ‌کس نگویید. ما آن‌ها را نمی‌دانیم و نمی‌توانیم دوباره پیدا کنیم.
make-story-draw = تصویرهای دیگر
make-story-words = می‌خواهم جمله بنویسم
make-story-next = یادم ماند
make-words-title = جملهٔ مخفی شما
make-words-lead = چهار کلمه یا بیشتر انتخاب کنید که به هم ربطی ندارند.
words-label = جملهٔ مخفی
words-again-label = همان جمله، یک بار دیگر
words-differ = این دو جمله هنوز یکی نیستند.
use-pictures = با تصویرها
make-repeat-title = تصویرهای‌تان را لمس کنید
make-repeat-lead = به ترتیب خودتان. جای آن‌ها هر بار عوض می‌شود.
make-finish = ساختن پوشهٔ من
make-working = پوشهٔ شما ساخته می‌شود
make-done-title = پوشهٔ شما آماده است
make-done-lead = برای باز کردن دوباره: شماره یا نام مستعار، بعد تصویرها.
make-done-next = دیدن اسناد من

## The picture pad

pad-count = { $done } از { $wanted }
pad-undo = پاک کردن آخری
pad-label = تصویرها
names-say = شنیدن نام‌ها
names-silent = نام‌ها دیگر گفته نشود
names-warn-title = چه کسی می‌تواند بشنود؟
names-warn = نام هر تصویری که لمس می‌کنید، بلند گفته می‌شود. هر کس آن را بشنود، تصویرهای شما را می‌داند. از هدفون استفاده کنید، یا صبر کنید تا تنها شوید.
names-yes = گفتن نام‌ها
story-hear = شنیدن تصویرهای من

## Open

open-title = باز کردن پوشهٔ من
open-number-label = شمارهٔ کارت شما: 20 رقم
open-mistake = شماره هنوز درست نیست. یک بار دیگر رقم به رقم نگاه کنید.
open-use-nickname = نام مستعار دارم
open-use-card = کارت دارم
open-story-title = تصویرهای‌تان را لمس کنید
open-words-title = جملهٔ مخفی شما
open-use-words = جملهٔ مخفی دارم
open-submit = باز کردن
opening-title = پوشهٔ شما باز می‌شود
open-failed-title = هنوز باز نمی‌شود
open-other = شمارهٔ دیگر
closed-time-over = پوشهٔ شما خودش قفل شد. اسناد شما در امان است. دوباره بازش کنید.
closed-broken = چیزی در سیستم ما از کار افتاد. پوشهٔ شما قفل شد و اسناد شما در امان است. دوباره بازش کنید.

## My papers

papers-title = اسناد من
papers-all = همه
papers-soon = تاریخ‌گذشته یا به‌زودی
papers-empty = پوشهٔ شما هنوز خالی است. اولین سند را اضافه کنید: یک عکس کافی است.
papers-none-found = چیزی پیدا نشد. کلمهٔ دیگری را امتحان کنید.
papers-room = { $percent } درصد پوشه پر است.
papers-found = { $count ->
    [0] هیچ سندی پیدا نشد
    [one] { $count } سند پیدا شد
   *[other] { $count } سند پیدا شد
}
papers-more = دیدن بقیه ({ $left })
order-label = به چه ترتیبی
order-kind = بر اساس نوع
order-date = بر اساس تاریخ
order-runs-out = زودتر تمام می‌شود
choose-several = انتخاب چند سند
list-title = فهرست اسناد من
list-note = این فهرست را جای دیگری نگه دارید. می‌گوید چه اسنادی دارید، بدون نشان دادن آن‌ها.
list-printed-title = اسناد من
print-fetching = سند { $paper } از { $papers }
print-ready = { $pages ->
    [0] اینجا چیزی برای چاپ نیست.
    [one] { $pages } صفحه آماده است.
   *[other] { $pages } صفحه آماده است.
}
print-not-drawn = این سند را نمی‌شود اینجا نشان داد، پس نمی‌شود چاپ کرد.
ran-out = تاریخ‌گذشته
runs-out-today = روز آخر
runs-out-days = { $days ->
    [one] { $days } روز مانده
   *[other] { $days } روز مانده
}
add = اضافه کردن
add-what = چه چیزی می‌خواهید اضافه کنید؟
add-scan = عکس گرفتن از سند
add-scan-why = دوربین آن را صاف و روشن می‌کند.
add-files = عکس یا فایل
add-files-why = یکی یا چند تا، از همین دستگاه.
add-write = نوشتن
add-write-why = سرگذشت شما، با کلمه‌های خودتان.
add-speak = حرف زدن
add-speak-why = صدای خود را ضبط کنید.
add-cancel = توقف
add-skip = کنار گذاشتن این سند
adding-one = سند شما اضافه می‌شود
adding-many = اسناد شما اضافه می‌شود: { $file } از { $files }
remark-cleaned = { $count ->
    [one] در این فایل نوشته بود کجا، به دست چه کسی یا با چه چیزی ساخته شده. آن را پاک کردیم.
   *[other] در { $count } فایل نوشته بود کجا، به دست چه کسی یا با چه چیزی ساخته شده. آن را پاک کردیم.
}
remark-may-tell = { $count ->
    [one] شاید در این فایل هنوز نوشته باشد کجا یا با چه چیزی ساخته شده. پیش از دادن کپی به دیگران به این فکر کنید.
   *[other] شاید در { $count } فایل هنوز نوشته باشد کجا یا با چه چیزی ساخته شده. پیش از دادن کپی به دیگران به این فکر کنید.
}
remark-locked = { $count ->
    [one] این فایل رمز دارد. جایش امن است، ولی نمی‌شود اینجا نشانش داد.
   *[other] { $count } فایل رمز دارد. جای‌شان امن است، ولی نمی‌شود اینجا نشان‌شان داد.
}
remark-damaged = { $count ->
    [one] این فایل خراب است. همان‌طور که هست نگه داشته شده، ولی نمی‌شود همه‌اش را نشان داد.
   *[other] { $count } فایل خراب است. همان‌طور که هست نگه داشته شده، ولی نمی‌شود همه‌اش را نشان داد.
}
remark-not-shown = { $count ->
    [one] جای این فایل امن است، ولی نمی‌شود اینجا نشانش داد.
   *[other] جای { $count } فایل امن است، ولی نمی‌شود اینجا نشان‌شان داد.
}
remark-in-part = همهٔ این سند را نمی‌شود اینجا نشان داد. برای دیدن همه‌اش یک کپی نگه دارید.
remark-date-stays = تاریخ پایان هنوز تاریخ سند قدیمی است. اگر عوض شده، آن را تغییر دهید.
remark-not-all = این سند طولانی است: { $shown } صفحهٔ اول آن را می‌شود نشان داد. فایل کامل نگه داشته شده.
kind-question = این چه نوع سندی است؟
kind-left = { $count ->
    [one] { $count } سند دیگر بعد از این.
   *[other] { $count } سند دیگر بعد از این.
}
toast-added = { $count ->
    [one] سند در پوشهٔ شماست.
   *[other] { $count } سند در پوشهٔ شماست.
}
toast-binned = { $count ->
    [one] سند در سطل زباله است.
   *[other] { $count } سند در سطل زباله است.
}
toast-restored = { $count ->
    [one] سند به پوشهٔ شما برگشت.
   *[other] { $count } سند به پوشهٔ شما برگشت.
}
toast-saved = ذخیره شد.
toast-stopped = متوقف شد: دیگر باز نمی‌شود.

## What is going on

step-reading = یک لحظه…
step-unlocking = چند ثانیه طول می‌کشد…
step-drawing = آماده کردن صفحهٔ { $page } از { $pages }
step-encrypting = سند قفل می‌شود
step-sending = سند فرستاده می‌شود ({ $size } مگابایت)
step-waiting = اینترنت نیست. وقتی وصل شد، خودش ادامه می‌دهد.
step-receiving = صفحه‌ها آورده می‌شود

## The bin

bin-title = سطل زباله
bin-with = سطل زباله ({ $count })
bin-lead = هر سند { $days } روز اینجا می‌ماند، بعد از بین می‌رود.
bin-empty = سطل زباله خالی است.
bin-days-left = { $days ->
    [one] { $days } روز دیگر اینجاست
   *[other] { $days } روز دیگر اینجاست
}

## A paper

paper-title = یک سند
paper-date = تاریخ: { $date }
paper-runs-out = معتبر تا { $date }
paper-edit = تغییر دادن
paper-keep = کپی روی این دستگاه
paper-bin = به سطل زباله
paper-not-drawn = این سند را نمی‌شود اینجا نشان داد، ولی جایش امن است. می‌توانید یک کپی روی این دستگاه نگه دارید و بازش کنید.
page-of = صفحهٔ { $page } از { $pages }
page-previous = صفحهٔ قبلی
page-next = صفحهٔ بعدی
zoom-in = بزرگ‌تر
zoom-out = کوچک‌تر
turn = چرخاندن
overview = همهٔ صفحه‌ها
keep-title = کپی روی این دستگاه؟
keep-warning = این کپی محافظت ندارد: هر کس از این دستگاه استفاده کند، می‌تواند آن را بخواند. روی کمپیوتر مشترک این کار را نکنید.
keep-yes = نگه داشتن کپی
edit-title = این چه سندی است؟
edit-name = عنوان
edit-date = تاریخ سند
edit-runs-out = معتبر تا
edit-note = یادداشت برای خودم
newer-title = نسخهٔ جدیدتر
newer-lead = همان سند، ولی جدیدتر. سند قدیمی هم می‌ماند.
newer-file = عکس یا فایل
newer-file-why = از همین دستگاه.
versions = همهٔ نسخه‌ها ({ $count })
version-newest = جدیدترین
version-older = قدیمی‌تر
version-added = اضافه‌شده در { $date }
version-look = دیدن
version-shown = شما نسخهٔ قدیمی‌تری را می‌بینید که در { $date } اضافه شده.
version-to-newest = دیدن جدیدترین

## My story

story-title = سرگذشت من
story-lead = بخش‌های کوتاه. می‌توانید هر کدام را جدا نشان بدهید.
story-empty = آنچه را که از تکرارش خسته شده‌اید، یک بار بگویید. بعد آن را نشان بدهید.
story-name = عنوان (اگر خواستید)
earlier = بالاتر
later-in-order = پایین‌تر
write-title = نوشتن
write-lead = بخشی از سرگذشت شما یا یک درخواست، با کلمه‌های خودتان.
write-text = متن شما
write-left = { $left ->
    [0] دیگر جا نیست. در بخش دیگری ادامه بدهید.
    [one] { $left } حرف دیگر جا هست.
   *[other] { $left } حرف دیگر جا هست.
}
speak-title = حرف زدن
speak-lead = { $minutes ->
    [one] هر بخش حداکثر { $minutes } دقیقه.
   *[other] هر بخش حداکثر { $minutes } دقیقه.
}
speak-begin = لمس کنید و حرف بزنید
speak-asking = دستگاه می‌پرسد که آیا میکروفون اجازه دارد گوش کند…
speak-stop = توقف
speak-listening = گوش می‌دهم. وقتی تمام شد، لمس کنید.
speak-length = مدت
speak-anew = از نو
speak-no-microphone = اینجا میکروفون نیست. می‌توانید بنویسید یا از دستگاه دیگری استفاده کنید.
speak-refused = میکروفون اینجا اجازه ندارد. می‌توانید در مرورگر اجازه بدهید، یا بنویسید.
speak-unsupported = این مرورگر نمی‌تواند صدا ضبط کند. می‌توانید بنویسید یا از مرورگر جدیدتری استفاده کنید.
listen = گوش دادن
listen-progress = صدا تا کجا رسیده
listen-failed = این مرورگر نمی‌تواند این صدا را پخش کند. یک کپی نگه دارید و جای دیگری گوش بدهید.

## Kinds of paper

kind-label = نوع سند
kind-identity = هویت
kind-residence = اقامت
kind-income = درآمد
kind-welfare = کمک اجتماعی (CPAS)
kind-health = صحت و سلامتی
kind-housing = خانه
kind-work = کار
kind-school = مکتب، مدرسه، دیپلم
kind-family-children = خانواده و کودکان
kind-social-report = گزارش اجتماعی
kind-story = سرگذشت من
kind-request = درخواست
kind-receipt = رسید
kind-membership = کلوب، انجمن
kind-photo = عکس
kind-other = دیگر

## Share

share-choose-title = چه چیزی را می‌خواهید نشان بدهید؟
share-choose-lead = سندها را لمس کنید. بقیه پنهان می‌مانند.
share-chosen = { $count ->
    [0] هنوز چیزی انتخاب نشده
    [one] { $count } سند انتخاب شده
   *[other] { $count } سند انتخاب شده
}
share-how-title = چطور می‌خواهید نشان بدهید؟
share-lifetime = برای چه مدت؟
lifetime-hour = 1 ساعت
lifetime-day = 1 روز
lifetime-week = 7 روز
lifetime-month = 30 روز
share-handling = طرف مقابل اجازه دارد چه کار کند؟
handling-look = فقط دیدن
handling-print = دیدن و چاپ
handling-keep = نگه داشتن کپی
share-openings = چند بار؟
openings-once = یک بار
openings-three = سه بار
openings-any = بی‌حد
share-purpose = برای چه کاری؟ لازم نیست بگویید.
share-purpose-own = یا با کلمه‌های خودتان
purpose-home = خانه
purpose-income = کمک یا درآمد
purpose-health = درمان
purpose-work = کار
purpose-residence = اقامت
purpose-school = مکتب، مدرسه، کودکان
share-make = ساختن کد
share-more = امن‌تر
share-first = فقط اولین کمپیوتر
share-first-why = اولین کمپیوتری که بازش کند، می‌تواند دوباره هم باز کند. اگر کسی لینک را به دیگری بفرستد، چیزی باز نمی‌شود.
share-pin = یک کد 6 رقمی هم لازم باشد
share-pin-why = شما آن را به آن شخص می‌گویید. بدون این کد، لینک چیزی را باز نمی‌کند.
made-title = این کد را نشان بدهید
made-lead = طرف مقابل آن را اسکن می‌کند یا لینک را باز می‌کند.
made-qr = کد برای اسکن
made-link = لینک
made-print = چاپ کاغذ کد
made-stop-note = هر وقت خواستید می‌توانید متوقفش کنید: در «آنچه نشان دادم».
made-pin = این کد را به آن شخص بگویید
made-pin-why = این کد روی کاغذ کد و در لینک نیست. بدون آن چیزی باز نمی‌شود.
made-done = تمام
until = تا { $moment }
meeting-title = آمادگی برای ملاقات
meeting-lead = اسناد این ملاقات را انتخاب کنید. کاغذ کد را چاپ کنید. بعد پوشهٔ خود را تا بعد از ملاقات قفل کنید.
meeting-lock = قفل کردن پوشهٔ من
meeting-lock-why = این کد را چاپ کنید یا از آن عکس بگیرید. بعد پوشهٔ خود را قفل کنید: در ملاقات هیچ‌کس نمی‌تواند بازش کند. کد باز هم کار می‌کند.
spoken-make = گفتن یک کد
spoken-say = این کلمه‌ها و رقم‌ها را بگویید
spoken-where = طرف مقابل آن‌ها را در این صفحه می‌نویسد: «یک کد گرفته‌ام».
slip-title = Farde · اسناد برای شما
slip-pin = یک کد 6 رقمی هم لازم است: آن شخص به شما می‌گوید.
slip-stop = برای توقف: پوشه را باز کنید، «آنچه نشان دادم»، بعد «توقف».

## What I shared

shared-title = آنچه نشان دادم
shared-empty = حالا چیزی نشان نمی‌دهید.
shared-new = نشان دادن اسناد
shared-show-again = دوباره نشان دادن
shared-stop = توقف
shared-stop-sure = بله، متوقف شود
stop-one-title = دیگر نشان داده نشود؟
stop-one-note = این کد دیگر چیزی را باز نمی‌کند. اگر اسناد هنوز روی صفحهٔ نمایشی باز است و اینترنت دارد، تا یک دقیقه پاک می‌شود. کپی‌ای که قبلاً نگه داشته یا چاپ شده، پیش طرف مقابل می‌ماند.
shared-code = نشان دادن کد
shared-stop-all = توقف همه
stop-all-title = همه متوقف شود؟
stop-all-note = دیگر هیچ‌کس نمی‌تواند اسناد شما را باز کند. اگر اسناد هنوز روی صفحهٔ نمایشی باز است و اینترنت دارد، تا یک دقیقه پاک می‌شود. کپی‌ای که قبلاً نگه داشته یا چاپ شده، پیش طرف مقابل می‌ماند.
shared-opened = { $count ->
    [0] هنوز باز نشده
    [one] { $count } بار باز شده
   *[other] { $count } بار باز شده
}
shared-unknown = { $count ->
    [one] { $count } بار، بدون گفتن نام
   *[other] { $count } بار، بدون گفتن نام
}
shared-unreadable = کسی که نام خود را نگفت
state-used-up = تمام شد: به تعداد مجاز باز شده
state-over = تمام شد: وقتش گذشته
state-stopped = شما متوقفش کردید
left-minutes = { $minutes ->
    [one] { $minutes } دقیقه مانده
   *[other] { $minutes } دقیقه مانده
}
left-hours = { $hours ->
    [one] { $hours } ساعت مانده
   *[other] { $hours } ساعت مانده
}
left-days = { $days ->
    [one] { $days } روز مانده
   *[other] { $days } روز مانده
}

## The record of one share

record-title = سابقهٔ آنچه نشان دادید
record-lead = با چه چیزی موافقت کردید و چه شد. فقط شما آن را می‌بینید.
record-open = دیدن سابقه
record-printed-title = Farde · سابقهٔ آنچه نشان داده شد
record-what = کدام اسناد؟
record-who = چه کسی باز کرد؟
record-why = برای چه کاری؟
record-no-purpose = چیزی نگفتید.
record-how = چه چیزی مجاز است
record-made = تاریخ موافقت شما
record-until = حداکثر تا
record-now = و حالا؟
record-live = هنوز باز می‌شود
record-withdraw = برای پس گرفتن موافقت
record-nothing-opens = این کد دیگر چیزی را باز نمی‌کند. کپی‌ای که قبلاً نگه داشته یا چاپ شده، پیش طرف مقابل می‌ماند.
record-number = شمارهٔ این سابقه:

## My letterbox: what others hand in

box-title = صندوق پستی من
box-with = صندوق پستی من ({ $count })
box-came = { $count ->
    [one] { $count } سند برای شما رسیده
   *[other] { $count } سند برای شما رسیده
}
box-lead = دیگران با کد شما اسناد را اینجا می‌گذارند. آن‌ها هیچ چیز پوشهٔ شما را نمی‌بینند.
box-empty = چیزی نرسیده.
box-ask = خواستن سند
box-day = رسیده در { $day }
box-papers = اسناد
box-look = دیدن
box-refuse = رد کردن
box-refuse-title = رد شود؟
box-refuse-note = برای همیشه از بین می‌رود. به کسی خبر داده نمی‌شود.
box-refuse-yes = بله، رد شود
toast-box-refused = پاک شد.
box-asked = آنچه خواسته‌ام
box-past = آنچه قبلاً خواسته بودم
box-left = { $count ->
    [0] دیگر چیزی نمی‌تواند برسد
    [one] { $count } سند دیگر می‌تواند برسد
   *[other] { $count } سند دیگر می‌تواند برسد
}
box-full = هر چه خواسته بودید، رسیده است
box-closed = شما آن را بستید
box-close = بستن
box-close-title = دیگر چیزی نرسد؟
box-close-note = کد دیگر چیزی را باز نمی‌کند. آنچه رسیده، اینجا می‌ماند.
box-close-yes = بله، بسته شود
toast-closed = بسته شد. دیگر چیزی نمی‌رسد.
box-known = سازمان‌هایی که می‌شناسم
box-forget = فراموش کردن
look-title = این برای شما رسیده
look-keep = نگه داشتن
look-not-drawn = این را نمی‌شود اینجا نشان داد. می‌توانید نگهش دارید یا ردش کنید.
look-unsigned = امضا ندارد: هیچ‌کس به‌یقین نمی‌داند چه کسی فرستاده.
look-known = { $name }: شما رقم‌هایش را مقایسه کرده‌اید.
look-impostor = احتیاط کنید! شما این نام را می‌شناسید، ولی این از آنجا نیامده.
look-compare = امضا دارد. این رقم‌ها را با رقم‌های سازمان مقایسه کنید: در دفتر سازمان، یا روی نامهٔ کاغذی که از قبل دارید. هرگز با آنچه اینجا رسیده، مقایسه نکنید.
look-same = یکی هستند
look-name = این سازمان را به چه نامی می‌شناسید؟
look-remember = به یاد سپردن
box-size = { $size } مگابایت
kept-known = از { $name }: شما رقم‌هایش را مقایسه کرده‌اید.
kept-says = در آن نوشته که از { $name } آمده. این حتمی نیست.
hand-which = فایل { $file } از { $files }
hand-no-code = این کد برای تحویل دادن اسناد نیست.
hand-stopped = شما متوقف کردید. آنچه علامت ندارد، فرستاده نشده.
hand-too-much = روی هم فقط { $size } مگابایت جا می‌شود. چیزی را بردارید.
hand-who-asks = Farde نمی‌داند چه کسی می‌خواهد. فقط وقتی تحویل بدهید که خود آن شخص این کد را به شما داده باشد.
sign-save-first = اول فایل کلید را ذخیره کنید.
ask-what = چه چیزی می‌خواهید؟ لازم نیست بگویید.
ask-decision = نامهٔ تصمیم
ask-proof = گواهی، تصدیق
ask-report = گزارش اجتماعی
ask-health = سند درمان
ask-contract = قرارداد
ask-files = { $count ->
    [one] { $count } سند
   *[other] تا { $count } سند
}
ask-how-many = حداکثر چند سند؟
asked-title = این کد را بدهید
asked-lead = طرف مقابل آن را اسکن می‌کند یا لینک را باز می‌کند. اسناد را در صندوق پستی شما می‌گذارد.
asked-note = هیچ چیز پوشهٔ شما را نمی‌بیند. اول شما نگاه می‌کنید، بعد نگه می‌دارید یا رد می‌کنید.
asked-slip-title = Farde · اسناد برای من
asked-slip-how = کد را اسکن کنید یا آدرس را باز کنید. فایل‌ها را انتخاب کنید، بعد «تحویل دادن» را لمس کنید. حساب لازم نیست. فقط خود آن شخص می‌تواند آن‌ها را بخواند.
asked-slip-close = برای بستن: پوشه را باز کنید، «صندوق پستی من»، بعد «بستن».

## Hand in

hand-opening = یک لحظه
hand-title = تحویل دادن اسناد
hand-asks = از شما می‌خواهند:
hand-nothing = کسی از شما سند می‌خواهد.
hand-room = { $count ->
    [one] { $count } فایل، حداکثر { $size } مگابایت
   *[other] تا { $count } فایل، روی هم { $size } مگابایت
}
hand-choose = انتخاب فایل‌ها
hand-choose-why = PDF، عکس، متن، هر کدام تا 25 مگابایت
hand-remove = برداشتن
hand-missing = اول یک فایل انتخاب کنید.
hand-too-many = { $count ->
    [one] فقط { $count } فایل جا می‌شود. چیزی را بردارید.
   *[other] فقط { $count } فایل جا می‌شود. چیزی را بردارید.
}
hand-from = نام شما یا سازمان شما (می‌تواند خالی باشد)
hand-note = چند کلمه همراه آن (می‌تواند خالی باشد)
hand-final = فقط خود آن شخص می‌تواند بازشان کند و شما نمی‌توانید پس بگیرید. حساب لازم نیست.
hand-stays = آنچه علامت دارد، رسیده است.
hand-send = تحویل دادن
hand-sending = اسناد در راه است
hand-chosen = { $count ->
    [one] { $count } فایل انتخاب شده
   *[other] { $count } فایل انتخاب شده
}
hand-done-title = رسید
hand-done = { $count ->
    [one] { $count } فایل در صندوق پستی است.
   *[other] { $count } فایل در صندوق پستی است.
}
hand-done-what = آن شخص نگاه می‌کند، بعد نگه می‌دارد یا رد می‌کند. می‌توانید این صفحه را ببندید.
hand-same = همین برای شخص دیگر
hand-more = تحویل دادن چیز دیگر
hand-link-title = برای چه کسی؟
hand-link-lead = کد آن شخص را با دوربین این دستگاه اسکن کنید یا لینک را بچسبانید.
hand-link-camera = با دوربین
hand-failed-title = نمی‌شود چیزی تحویل داد
hand-tampered = این کد و این صندوق پستی مال هم نیستند.
hand-tampered-do = شاید کس دیگری هم می‌خواهد بخواند، برای همین چیزی فرستاده نمی‌شود. به آن شخص و به سازمان بگویید.
sign-title = امضا از طرف سازمان
sign-why = آن شخص یک بار 30 رقم را مقایسه می‌کند. دفعهٔ بعد مطمئن است که از طرف شماست.
sign-open = باز کردن فایل کلید
sign-open-why = روی این دستگاه می‌ماند و جایی فرستاده نمی‌شود
sign-draw = ساختن کلید جدید
sign-digits = رقم‌های کلید شما. آن‌ها را در دفترتان یا روی نامهٔ کاغذی بدهید. در آنچه اینجا تحویل می‌دهید، ننویسید.
sign-save-why = همین حالا فایل را ذخیره کنید: نسخهٔ دیگری نیست. هر کس آن را داشته باشد، می‌تواند به نام شما امضا کند. مثل مُهر نگهش دارید.
sign-save = ذخیرهٔ فایل کلید
sign-drop = بدون امضا
sign-not-a-key = این فایل کلید نیست.

## Receive

receive-title = کسی به شما اسناد نشان می‌دهد
receive-lead = بگویید کی هستید، بعد نگاه کنید. حساب لازم نیست.
receive-name = نام شما
receive-name-missing = اول نام خود را بنویسید: آن شخص می‌خواهد بداند چه کسی نگاه می‌کند.
receive-organisation = سازمان شما (اگر دارید)
receive-discreet = رازدار می‌مانم
receive-discreet-what = این اسناد را فقط به کسانی نشان می‌دهم که برای کمک به آن‌ها نیاز دارند.
receive-discreet-missing = این خانه را هم علامت بزنید، بعد اسناد باز می‌شود.
receive-pin = کد 6 رقمی که آن شخص به شما گفت
receive-pin-missing = 6 رقمی را که آن شخص به شما گفت، بنویسید.
receive-pin-wrong = شاید این 6 رقم درست نباشد.
receive-pin-again = دوباره نوشتن رقم‌ها
receive-receipt = آن شخص نام شما و ساعت را می‌بیند.
receive-open = دیدن اسناد
receive-opening = اسناد می‌آید
receive-failed-title = اسناد باز نمی‌شود
receive-other-link = لینک دیگر
receive-paste-title = یک کد گرفته‌ام
receive-paste-lead = کد را با دوربین موبایل اسکن کنید، لینک را بچسبانید، یا کلمه‌هایی را که شنیدید بنویسید.
receive-paste-label = لینک، یا 4 کلمه و 3 رقم
receive-paste-wrong = 4 کلمه و 3 رقم را دوباره نگاه کنید، یا کد جدید بخواهید.
receive-paste-no-code = این کد نیست: 4 کلمه و 3 رقم لازم است.
receive-over-title = وقت تمام شد
receive-over-lead = اسناد دیگر روی این صفحهٔ نمایش نیست. هنوز لازم دارید؟ از آن شخص کد جدید بخواهید.
receive-stopped-title = این اسناد دیگر نشان داده نمی‌شود
receive-stopped-lead = آن شخص متوقف کرد. اسناد دیگر روی این صفحهٔ نمایش نیست. هنوز لازم دارید؟ از آن شخص کد جدید بخواهید.
received-title = { $count ->
    [one] { $count } سند برای شما
   *[other] { $count } سند برای شما
}
received-list = اسناد
received-open-until = این صفحه تا { $time } باز می‌ماند
received-ends = لینک حداکثر تا { $moment } کار می‌کند
received-close = کارم تمام شد
received-save = ذخیرهٔ فایل
received-not-drawn = این سند را نمی‌شود اینجا نشان داد. از آن شخص بخواهید کپی گرفتن را اجازه بدهد.
received-not-drawn-keep = این سند را نمی‌شود اینجا نشان داد. ذخیره‌اش کنید تا بازش کنید.
received-no-print = کسی که این اسناد را نشان می‌دهد، اجازهٔ چاپ نداده است.

## Scanning

scan-starting = دوربین روشن می‌شود…
scan-looking = کد را داخل قاب نگه دارید.
scan-no-camera = اینجا دوربین نیست. یک عکس از کد را انتخاب کنید.
scan-refused = دوربین اینجا اجازه ندارد. می‌توانید در مرورگر اجازه بدهید، یا یک عکس از کد را انتخاب کنید.
scan-again = امتحان دوبارهٔ دوربین
scan-photo = انتخاب عکس کد
scan-reading = جستجوی کد…
scan-nothing = در این عکس کدی پیدا نشد. دوباره امتحان کنید، نزدیک‌تر و صاف.

## Photographing a paper

shot-title = از سند خود عکس بگیرید
shot-looking = سند را صاف بگذارید. همه‌اش دیده شود.
shot-found = سند پیدا شد. عکس بگیرید.
shot-no-camera = اینجا دوربین نیست. یک عکس از سند را انتخاب کنید.
shot-refused = دوربین اینجا اجازه ندارد. می‌توانید در مرورگر اجازه بدهید، یا یک عکس از سند را انتخاب کنید.
shot-take = عکس گرفتن
shot-choose = عکس‌های من
shot-lamp = چراغ
shot-working = صفحهٔ شما آماده می‌شود…
shot-pages = { $count ->
    [one] { $count } صفحه
   *[other] { $count } صفحه
}
shot-page = صفحه
shot-photo = عکس
shot-no-place = جای گرفتن عکس و نام دستگاه نگه داشته نمی‌شود.
shot-leave = بدون نگه داشتن می‌روید؟
shot-leave-note = { $count ->
    [one] صفحهٔ شما از بین می‌رود.
   *[other] { $count } صفحهٔ شما از بین می‌رود.
}
shot-stay = ماندن در اینجا
shot-throw = دور انداختن
check-title = خوب خوانده می‌شود؟
check-whole = لبه‌های سند پیدا نشد: این تمام عکس است. می‌توانید گوشه‌ها را تعیین کنید.
check-good = بله، خوب است
check-again = دوباره گرفتن
check-corners = گوشه‌ها
check-as-photo = رنگی
check-as-paper = کاغذ سفید
corners-title = گوشه‌ها کجاست؟
corners-lead = هر دایره را روی یک گوشهٔ سند بکشید. با کیبورد: کلیدهای پیکان.
corners-whole = تمام عکس
corners-done = درست شد
corner-top-left = گوشهٔ بالا، چپ
corner-top-right = گوشهٔ بالا، راست
corner-bottom-right = گوشهٔ پایین، راست
corner-bottom-left = گوشهٔ پایین، چپ
pages-title = صفحه‌های شما
pages-none = دیگر صفحه‌ای نیست.
pages-another = یک صفحهٔ دیگر
pages-finish = نگه داشتن این سند
pages-earlier = قبل‌تر
pages-later = بعدتر
pages-remove = برداشتن
pages-removed = صفحه برداشته شد.
pages-full = یک سند حداکثر { $pages } صفحه دارد.
pages-keep = عکس‌ها هم نگه داشته شود
pages-keep-why = عکس‌ها همان‌طور که گرفتید، کنار صفحه‌های تمیز.

## Ways in: a card that is there already, scanning

make-way-have = از قبل کارت دارم
make-way-have-why = شماره همان می‌ماند، با تصویرهای جدید: 6.
make-have-title = کارت شما
scan-card = اسکن کارت من
scan-type = نوشتن شماره
scan-not-a-card = این کد کارت نیست. کد روی کارت خود را نشان بدهید.
scan-not-a-sheet = این کد برگهٔ برگشت نیست. دوباره امتحان کنید.
open-device = با این دستگاه
open-lost = کارتم گم شده یا تصویرها یادم نیست
story-own = تصویرهایی که بلدم بماند
story-own-title = تصویرهایی که نگه می‌دارید
story-own-lead = تصویرهای‌تان را به ترتیب لمس کنید. این کار را دو بار می‌کنید.
story-own-again = این دو بار مثل هم نبود. آرام از نو شروع کنید.
story-own-other = تصویرهای جدید می‌خواهم

## A way back

way-back-title = راه برگشت
way-back-lead = برای روزی که کارت‌تان گم شود یا تصویرها را فراموش کنید.
way-back-sheet = یک برگه
way-back-sheet-why = برگه‌ای که در جای امن دیگری نگه می‌دارید. خودش به‌تنهایی پوشهٔ شما را باز می‌کند.
way-back-helpers = یاورها
way-back-helpers-why = سه نفر هر کدام یک برگه می‌گیرند. دو نفر با هم پوشهٔ شما را باز می‌کنند. یک نفر تنها هیچ کاری نمی‌تواند بکند.

## Sheets

sheets-title = چاپ کنید یا با دست بنویسید
sheets-lead = این برگه فقط یک بار نشان داده می‌شود. دور از کارت خود نگهش دارید.
sheets-lead-helpers = این برگه‌ها فقط یک بار نشان داده می‌شود. هر کدام را به یک نفر دیگر بدهید.
sheets-next = برگهٔ بعدی
sheets-kept = چاپ کردم یا نوشتم
sheet-title = Farde · برگهٔ برگشت
sheet-title-helper = Farde · برگهٔ { $number } از { $sheets }
sheet-what = این برگه یک پوشهٔ اسناد را باز می‌کند. هر کس این برگه را داشته باشد، می‌تواند پوشه را باز کند: خوب نگهش دارید.
sheet-what-helper = کسی به شما اعتماد دارد: این برگه کمک می‌کند که پوشهٔ اسنادش دوباره باز شود. به‌تنهایی چیزی را باز نمی‌کند. { $needed } برگه با هم لازم است.
sheet-use = برای استفاده: «باز کردن پوشهٔ من»، بعد «کارتم گم شده یا تصویرها یادم نیست».
sheet-use-helper = جای امن نگهش دارید. فقط به خود آن شخص بدهید، وقتی که خودش بخواهد.
sheet-no-name = روی این برگه نامی نیست. این عمدی است.
sheet-qr = همین رقم‌ها، برای دوربین
sheet-wait = { $wait ->
    [one] بعد از { $wait } روز انتظار باز می‌کند.
   *[other] بعد از { $wait } روز انتظار باز می‌کند.
}

## Recover

recover-title = برگشت به پوشهٔ شما
recover-lead = چه چیزی همراه دارید؟
recover-sheet = برگهٔ من
recover-sheet-why = برگهٔ برگشت که نگه داشته‌اید.
recover-helpers = برگه‌های یاورهایم
recover-helpers-why = چند برگه با هم لازم است.
recover-sheet-title = برگهٔ شما
recover-helpers-title = برگه‌های یاورهای شما
recover-enter-lead = کد را اسکن کنید یا رقم‌ها را سطر به سطر بنویسید.
recover-enter-lead-helpers = برگه‌ها را یکی بعد از دیگری بیاورید. کد را اسکن کنید یا رقم‌ها را بنویسید.
recover-scan = اسکن برگه
recover-type = نوشتن رقم‌ها
recover-anew = از نو
recover-have = برگهٔ شما کامل است
recover-have-helper = برگهٔ { $number }
recover-count = { $have } از { $needed }
recover-same = برگهٔ { $number } از قبل اینجاست. برگهٔ دیگری بیاورید.
recover-other-set = این برگه با برگهٔ اول جور نیست. برگهٔ دیگری بیاورید.
recover-not-together = سطرها درست است، ولی با هم جور نیست. به ترتیب آن‌ها نگاه کنید.
row-fits = درست
row-look-again = این سطر را یک بار دیگر نگاه کنید
waits-title = درست است، ولی هنوز نه
waits-lead = یک مدت انتظار هست، تا از صاحب پوشه محافظت شود.
waits-from = از { $moment }
waits-come-back = از آن زمان به بعد، مثل امروز دوباره بیایید. { $days ->
    [one] { $days } روز فرصت دارید.
   *[other] { $days } روز فرصت دارید.
}
waits-owner = تا آن وقت، هر کس پوشه را باز کند، این را می‌بیند. می‌تواند «نه» بگوید.

## Renew

renew-what-title = خوش آمدید
renew-what-lead = اسناد شما اینجاست. اول یک راه ورود جدید بسازید، فقط برای خودتان.
renew-what-card = یک کارت یا نام مستعار.
renew-what-story = تصویرهای جدید.
renew-what-doors = شما انتخاب می‌کنید کدام راه‌های ورود قدیمی بماند.
renew-way-lead = با آن پوشهٔ خود را باز می‌کنید.
renew-way-same = نگه داشتن
renew-keep-title = کدام راه‌های ورود بماند؟
renew-keep-lead = کارت یا نام مستعار جدید اضافه می‌شود. آنچه را هم که باید بماند، علامت بزنید.
renew-keep-note = آنچه علامت ندارد، از همین حالا چیزی را باز نمی‌کند. پوشهٔ شما در کمپیوترهای دیگر قفل می‌شود.
renew-stays = می‌ماند
renew-goes = تمام می‌شود
renew-finish = درست است
renew-working = راه ورود جدید شما ساخته می‌شود
renew-done-title = همه چیز خوب است
toast-renewed = تغییر کرد. پوشهٔ شما در کمپیوترهای دیگر قفل است.

## Safety

safety-title = امنیت
safety-doors = راه‌های ورود من
safety-doors-why = کارت، تصویرها، برگه‌ها، یاورها، دستگاه.
safety-lock = قفل کردن تا…
safety-lock-why = پیش از زمانی که شما انتخاب می‌کنید، هیچ‌کس نمی‌تواند بازش کند.
doors-lead = هر کدام از این‌ها پوشهٔ شما را باز می‌کند.
doors-add = راه ورود جدید
door-card = کارت و تصویرها
door-nickname = نام مستعار و تصویرها
door-card-words = کارت و جمله
door-nickname-words = نام مستعار و جمله
door-passkey = یک دستگاه
door-sheet = برگهٔ برگشت
door-helpers = یاورها: { $needed } از { $sheets }
door-since = از { $date }
door-wait = { $wait ->
    [one] بعد از { $wait } روز باز می‌کند
   *[other] بعد از { $wait } روز باز می‌کند
}
door-now = الان با این وارد شده‌اید
door-my-card = کارت من
door-new-story = تغییر تصویرها
door-remove = برداشتن
card-again-lead = همان شمارهٔ روی کارت شما. چاپش کنید یا از رویش بنویسید.
remove-title = این راه ورود برداشته شود؟
remove-note = از همین حالا چیزی را باز نمی‌کند. پوشهٔ شما در همهٔ کمپیوترهای دیگر قفل می‌شود.
remove-yes = بله، برداشته شود
toast-door-removed = برداشته شد. پوشهٔ شما در کمپیوترهای دیگر قفل است.
add-title = کدام راه ورود جدید؟
add-device = این دستگاه
add-device-why = با انگشت، صورت یا رمز موبایل‌تان باز می‌کنید.
add-card = کارت دیگر
add-card-why = شمارهٔ جدید یا نام مستعار، اگر قبلی گم شده یا کسی آن را می‌داند.
new-sheet-lead = برگه‌ای با رقم‌ها، برای چاپ یا نوشتن با دست. خودش به‌تنهایی پوشهٔ شما را باز می‌کند.
new-sheet-make = ساختن برگه
new-helpers-lead = هر نفر یک برگه نگه می‌دارد. یک برگه تنها چیزی را باز نمی‌کند.
new-helpers-sheets = چند یاور؟
new-helpers-needed = برای باز کردن، چند نفر با هم؟
new-helpers-sentence = { $needed } برگه از { $sheets } برگه، با هم پوشهٔ شما را باز می‌کند.
new-helpers-make = ساختن برگه‌ها
less = کمتر
more = بیشتر
wait-legend = مدت انتظار داشته باشد؟
wait-none = فوری
wait-none-why = برگه پوشهٔ شما را فوری باز می‌کند.
wait-some-why = پوشهٔ شما فقط بعد از مدت انتظار باز می‌شود. تا آن وقت، هر بار پوشه را باز کنید این را می‌بینید. می‌توانید «نه» بگویید.
device-what = پوشهٔ خود را همان‌طور باز می‌کنید که قفل این دستگاه را باز می‌کنید.
device-seen = دیگران می‌توانند روی این دستگاه ببینند که پوشه‌ای هست.
device-own-only = فقط روی دستگاه خودتان، هرگز روی کمپیوتر مشترک.
device-make = اضافه کردن این دستگاه
device-other = راه دیگر
toast-device = حالا این دستگاه پوشهٔ شما را باز می‌کند.
passkey-cannot = این دستگاه یا مرورگر نمی‌تواند این کار را بکند. راه ورود دیگری انتخاب کنید: کارت، نام مستعار، برگه یا یاورها.
passkey-refused = تأیید نشد. می‌توانید دوباره امتحان کنید، یا راه ورود دیگری انتخاب کنید.
passkey-failed = دستگاه آن‌طور که باید جواب نداد. دوباره امتحان کنید، یا راه ورود دیگری انتخاب کنید.

## Lock until

lock-title = تا چه وقت قفل باشد؟
lock-lead = پیش از آن زمان پوشهٔ شما برای هیچ‌کس باز نمی‌شود، حتی برای خود شما.
lock-hour = 1 ساعت دیگر
lock-evening = امشب، 20:00
lock-tomorrow = فردا، 8:00
lock-three-days = 3 روز دیگر
lock-own = زمان دیگر
lock-own-label = روز و ساعت
lock-summary = تا { $moment } هیچ‌کس نمی‌تواند بازش کند، حتی شما.
lock-shares = آنچه حالا نشان می‌دهید، تا پایان وقتش دیده می‌شود.
lock-do = تا آن وقت قفل شود
lock-sure = تا آن وقت قفل شود؟
lock-sure-note = پیش از آن هیچ چیز و هیچ‌کس نمی‌تواند بازش کند: نه شما، نه یاورهای شما، نه ما.
start-idle = پوشهٔ شما خودش قفل شد، چون کسی به صفحهٔ نمایش دست نزد. اسناد شما در امان است.
start-locked = تا زمانی که انتخاب کردید، قفل است. اسناد شما منتظر شماست.

## What must be seen after opening

recovery-title = کسی می‌خواهد وارد شود
recovery-unknown = از یک راه ورود که پوشهٔ شما نمی‌شناسد
recovery-since = از { $moment }
recovery-opens = پوشهٔ شما در { $moment } برای آن شخص باز می‌شود.
recovery-ready = پوشهٔ شما همین حالا می‌تواند برای آن شخص باز شود.
recovery-note = اگر شما نیستید، «نه» بگویید.
recovery-refuse = نه، رد شود
recovery-remove = رد شود و این راه ورود برای همیشه برداشته شود
recovery-leave = خودم هستم، بماند
toast-refused = رد شد.
refused-title = تلاش‌ها زیاد بود
refused-when = کسی در { $moment } بارها تلاش کرد وارد شود.
refused-note = اگر شما نبودید، تصویرهای‌تان را تغییر بدهید یا کارت دیگری بگیرید.
refused-doors = دیدن راه‌های ورود من
unlisted-title = یک راه ورود ناشناس بسته شد
unlisted-note = کسی یک راه ورود گذاشته بود که در فهرست شما نیست. حالا بسته است. تصویرهای‌تان را تغییر بدهید و به راه‌های ورود خود نگاه کنید.

## What went wrong: what is, and what to do

trouble-title = این کار نشد
fail-nothing-opens = فعلاً با این‌ها چیزی باز نمی‌شود.
fail-nothing-opens-do = کارت یا نام مستعار خود را نگاه کنید. بعد تصویرها را آرام، یکی یکی لمس کنید.
fail-sheet = این برگه حالا چیزی را باز نمی‌کند.
fail-sheet-do = شاید متوقف شده، یا پوشه برای مدتی قفل است. برگهٔ دیگری را امتحان کنید، یا بعداً بیایید.
fail-wait = چند بار تلاش شده است.
fail-wait-do = { $minutes ->
    [one] { $minutes } دقیقه صبر کنید. این برای آن است که کسی نتواند حدس بزند.
   *[other] { $minutes } دقیقه صبر کنید. این برای آن است که کسی نتواند حدس بزند.
}
fail-sheets = این برگه‌ها با هم چیزی را باز نمی‌کنند.
fail-sheets-do = ببینید آیا با هم جور هستند، بعد یک بار دیگر واردشان کنید.
fail-last-door = این تنها راه ورود شماست که فوری باز می‌کند.
fail-last-door-do = اول یک کارت یا راه ورود جدید بسازید، بعد این یکی را بردارید.
fail-many-doors = راه‌های ورود زیاد است.
fail-many-doors-do = یکی را که دیگر استفاده نمی‌کنید بردارید، بعد دوباره امتحان کنید.
fail-already = این کارت و این تصویرها از قبل پوشه‌ای را باز می‌کنند.
fail-already-do = تصویرهای دیگری بگیرید.
fail-voucher = این کوپن برای این سایت نیست، یا تاریخ آن گذشته است.
fail-voucher-do = از جایی که آن را گرفتید یکی دیگر بخواهید.
fail-voucher-used = این کوپن قبلاً استفاده شده است.
fail-voucher-used-do = هر کوپن یک بار کار می‌کند. یکی دیگر بخواهید. اگر با آن پوشه‌ای ساخته‌اید، همان را باز کنید.
fail-open-again = پوشهٔ شما قفل شد.
fail-open-again-do = دوباره بازش کنید. اسناد شما در امان است.
fail-share = اینجا چیزی برای باز کردن نیست.
fail-share-do = این کد دیگر کار نمی‌کند. از آن شخص کد جدید بخواهید.
fail-request = اینجا نمی‌شود چیزی تحویل داد.
fail-request-do = وقتش گذشته، یا به اندازهٔ کافی سند رسیده. از آن شخص کد جدید بخواهید، یا ده دقیقه بعد دوباره امتحان کنید.
fail-deposit = آنچه رسیده خراب است، یا آن‌طور که باید ساخته نشده.
fail-deposit-do = نمی‌شود بازش کرد. می‌توانید ردش کنید.
fail-link = یک تکه از لینک کم است.
fail-link-do = لینک را کامل کپی کنید، یا کد را دوباره اسکن کنید.
fail-offline = اینترنت نیست.
fail-offline-do = جایی بروید که اینترنت یا وای‌فای دارد، بعد دوباره امتحان کنید. چیزی گم نشده.
fail-busy = الان خیلی شلوغ است.
fail-busy-do = چند دقیقه بعد دوباره امتحان کنید. چیزی گم نشده.
fail-large = این فایل خیلی بزرگ است.
fail-large-do = حداکثر { $size } مگابایت است. به جایش از سند عکس بگیرید.
fail-full = پوشهٔ شما پر است.
fail-full-do = آنچه را دیگر لازم ندارید، در سطل زباله بیندازید. وقتی سطل زباله خالی شود، دوباره جا باز می‌شود.
fail-empty = این فایل خالی است.
fail-empty-do = فایل دیگری انتخاب کنید، یا عکس بگیرید.
fail-draw = این سند را نمی‌شود نشان داد.
fail-draw-do = جایش امن است. می‌توانید یک کپی روی این دستگاه نگه دارید.
fail-tampered = این سند دیگر همانی نیست که نگه داشتید.
fail-tampered-do = کسی آن را خراب یا عوض کرده. برای همین نشان داده نمی‌شود. به مسئول این سایت بگویید.
fail-other-passkey = این پوشه با آن باز نمی‌شود.
fail-other-passkey-do = در فهرست دستگاه چیز دیگری انتخاب کنید، یا اول این دستگاه را به راه‌های ورود خود اضافه کنید.
fail-device-full = روی این دستگاه دیگر جا نیست.
fail-device-full-do = روی آن جا باز کنید، یا سندهای کمتری اینجا نگه دارید. چیزی گم نشده.
fail-kept-damaged = این سند روی این دستگاه خراب است.
fail-kept-damaged-do = پوشهٔ خود را با اینترنت باز کنید: سند دوباره به اینجا می‌آید.
fail-not-there = این سند دیگر اینجا نیست.
fail-not-there-do = در سطل زباله نگاه کنید: شاید آنجا باشد.
fail-input = چیزی هنوز درست نیست.
fail-input-do = به آنچه نوشتید نگاه کنید: شاید خیلی کوتاه یا خیلی طولانی باشد.
fail-browser = این مرورگر خیلی قدیمی است.
fail-browser-do = از مرورگر جدیدتر یا دستگاه دیگری استفاده کنید.
fail-unreadable = این فایل تا آخر خوانده نشد.
fail-unreadable-do = یک بار دیگر انتخابش کنید.
fail-stopped = متوقف شد.
fail-stopped-do = چیزی از آن نگه داشته نشد. می‌توانید از نو شروع کنید.
fail-code = این فایل با یک کد قفل است.
fail-code-do = کد این فایل را بنویسید.
fail-wrong-code = این کد این فایل را باز نمی‌کند.
fail-wrong-code-do = رقم‌ها را یک بار دیگر، گروه به گروه نگاه کنید.
fail-not-export = این فایل از یک پوشه نیامده، یا خراب است.
fail-not-export-do = فایلی را انتخاب کنید که از یک پوشه ذخیره کردید.
fail-fault = چیزی در سیستم ما کار نکرد.
fail-fault-do = دوباره امتحان کنید. چیزی گم نشده.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = گربه
picture-horse = اسب
picture-elephant = فیل
picture-turtle = سنگ‌پشت
picture-fish = ماهی
picture-butterfly = پروانه
picture-snail = حلزون
picture-rooster = خروس
picture-owl = جغد
picture-bee = زنبور عسل
picture-penguin = پنگوئن
picture-octopus = هشت‌پا
picture-apple = سیب
picture-banana = موز
picture-strawberry = توت‌فرنگی
picture-lemon = لیمو
picture-watermelon = هندوانه
picture-carrot = هویج
picture-corn = ذرت
picture-bread = نان
picture-cheese = پنیر
picture-ice-cream = آیسکریم
picture-mushroom = قارچ
picture-cake = کیک
picture-house = خانه
picture-key = کلید
picture-umbrella = چتر
picture-bicycle = دوچرخه
picture-bus = اتوبوس
picture-boat = کشتی
picture-plane = هواپیما
picture-train = قطار
picture-tractor = تراکتور
picture-tent = خیمه
picture-chair = صندلی
picture-lamp = لامپ
picture-ladder = نردبان
picture-clock = ساعت زنگ‌دار
picture-book = کتاب
picture-pencil = مداد
picture-scissors = قیچی
picture-hammer = چکش
picture-guitar = گیتار
picture-drum = طبل
picture-bell = زنگ
picture-balloon = بادکنک
picture-kite = کاغذپران
picture-ball = توپ فوتبال
picture-hat = کلاه
picture-shoe = کفش
picture-glasses = عینک
picture-socks = جوراب
picture-backpack = کوله‌پشتی
picture-gift = هدیه
picture-camera = دوربین عکاسی
picture-telephone = تلفون
picture-sun = آفتاب
picture-cloud = ابر
picture-rainbow = رنگین‌کمان
picture-snowflake = دانهٔ برف
picture-fire = آتش
picture-cactus = کاکتوس
picture-tree = درخت
picture-sunflower = گل آفتاب‌گردان

## Take everything with me

luggage-title = بردن همهٔ اسناد
luggage-why = همهٔ اسناد شما در یک فایل.
luggage-lead = همهٔ اسناد شما در یک فایل، با سابقهٔ آنچه نشان دادید. می‌توانید نگهش دارید یا در پوشهٔ دیگری بگذارید. سطل زباله در آن نیست.
luggage-sealed = قفل با کد
luggage-sealed-why = بدون کد هیچ‌کس آن را نمی‌خواند. این بهتر است.
luggage-plain = بدون قفل
luggage-plain-why = یک فولدر که هر کمپیوتر می‌تواند بخواند.
luggage-plain-title = همه بتوانند بخوانند؟
luggage-plain-warning = این فولدر محافظت ندارد: هر کس پیدایش کند، همهٔ اسناد شما را می‌خواند. هرگز روی کمپیوتر مشترک این کار را نکنید.
luggage-plain-yes = بله، بدون قفل
luggage-code-title = Farde · کد فایل شما
luggage-code-note = این کد را دور از فایل نگه دارید. بدون آن هیچ‌کس فایل را باز نمی‌کند، حتی شما. فقط یک بار نشان داده می‌شود.
luggage-code-hint = برای باز کردن: «امنیت»، بعد «آوردن اسناد». یا با برنامهٔ age.
luggage-save = ذخیرهٔ فایل
luggage-saved = فایل در دانلودهای این دستگاه است.
unpack-title = آوردن اسناد
unpack-why = از فایل یک پوشهٔ دیگر.
unpack-lead = فایلی را انتخاب کنید که از یک پوشه ذخیره کردید.
unpack-file = انتخاب فایل
unpack-file-why = آخر نامش ‎.age یا ‎.zip است.
unpack-scan = اسکن کد
unpack-not-a-code = این کد فایل Farde نیست. کدی را نشان بدهید که همراه فایل گرفتید.
unpack-digits = { $have } رقم از { $wanted }
unpack-found = { $count ->
    [0] در این فایل سندی نیست.
    [one] در این فایل { $count } سند است.
   *[other] در این فایل { $count } سند است.
}
unpack-known = { $count ->
    [one] { $count } سند این فایل از قبل در پوشهٔ شماست.
   *[other] { $count } سند این فایل از قبل در پوشهٔ شماست.
}
unpack-take = آوردن به پوشه

## Papers on this device

kept-title = روی این دستگاه
kept-why = اسنادی که بدون اینترنت باز می‌شود.
kept-what = اسنادی که انتخاب می‌کنید، اینجا حتی بدون اینترنت باز می‌شود.
kept-seen = دیگران می‌توانند روی این دستگاه ببینند که Farde اینجا چیزی نگه می‌دارد.
kept-who = هر کس بتواند قفل این دستگاه را باز کند، می‌تواند این اسناد را باز کند، حتی وقتی پوشهٔ شما قفل است.
kept-own-only = فقط روی موبایل خودتان، هرگز روی دستگاه مشترک.
kept-choose = انتخاب اسناد
kept-cannot = این مرورگر نمی‌تواند اسناد را نگه دارد. از مرورگر دیگری استفاده کنید، یا چاپ‌شان کنید.
kept-needs-device = اول این دستگاه را به راه‌های ورود خود اضافه کنید: همین است که اسناد را بدون اینترنت باز می‌کند.
kept-choose-title = کدام اسناد؟
kept-choose-lead = قفل می‌ماند و با انگشت، صورت یا رمز موبایل‌تان باز می‌شود.
kept-all = همه
kept-do = نگه داشتن در اینجا
kept-lead = این اسناد اینجا بدون اینترنت هم باز می‌شود.
kept-size = { $size } مگابایت روی این دستگاه
kept-behind = جدیدترین نسخهٔ یک سند هنوز در راه این دستگاه است.
kept-change = انتخاب اسناد دیگر
kept-off = برداشتن همه از اینجا
kept-offline = اینترنت نیست: این‌ها اسنادی است که روی این دستگاه نگه داشته شده.
kept-with-network = باز کردن با اینترنت
toast-kept-off = دیگر چیزی از این پوشه روی این دستگاه نیست.

## A shared computer

kiosk-mark = کمپیوتر مشترک
kiosk-left = { $minutes ->
    [one] { $minutes } دقیقه برای شما مانده
   *[other] { $minutes } دقیقه برای شما مانده
}
screen-title = نشان دادن اسناد من در اینجا
screen-lead = شماره و تصویرهای شما روی موبایل‌تان می‌ماند. فقط اسنادی که انتخاب می‌کنید به اینجا می‌آید.
screen-qr = کد این صفحهٔ نمایش
screen-step-scan = این کد را با موبایل خود اسکن کنید
screen-step-open = پوشهٔ خود را روی موبایل باز کنید
screen-step-choose = اسناد را انتخاب کنید: اینجا ظاهر می‌شود
screen-waiting = منتظر موبایل شما
screen-old-title = این کد دیگر کار نمی‌کند
screen-old-lead = چیزی نرسید. وقتی موبایل در دست‌تان است، کد جدید بگیرید.
screen-again = کد جدید
screen-door-title = یک صفحهٔ نمایش منتظر اسناد شماست
screen-door-lead = پوشهٔ خود را اینجا، روی موبایل باز کنید. بعد انتخاب می‌کنید که صفحهٔ نمایش چه چیزی را نشان بدهد.
screen-door-warning = فقط اگر روبه‌روی آن صفحهٔ نمایش هستید و خودتان کدش را اسکن کرده‌اید.
screen-choose-title = صفحهٔ نمایش چه چیزی را نشان بدهد؟
screen-find-title = کد صفحهٔ نمایش را اسکن کنید
screen-find-lead = روی کمپیوتر «با موبایلم» را لمس کنید. یک کد ظاهر می‌شود.
screen-other-code = این کد صفحهٔ نمایش نیست.
screen-send-title = نشان دادن روی صفحهٔ نمایش
screen-handling = روی صفحهٔ نمایش چه کاری مجاز است؟
screen-send-lead = یک بار، روی همان صفحهٔ نمایش، و حداکثر نیم ساعت.
screen-send = نشان دادن
screen-old-code = این کد دیگر کار نمی‌کند. روی صفحهٔ نمایش کد جدید بگیرید.
screen-sent-title = به صفحهٔ نمایش نگاه کنید
screen-sent-lead = اسناد شما تا چند ثانیه آنجا ظاهر می‌شود.
screen-sent-where = آن‌ها را نمی‌بینید؟ شاید کس دیگری می‌بیند. فوری از صفحهٔ نمایش بردارید.
screen-sent-stop = وقتی کارتان تمام شد، آن‌ها را بردارید: صفحهٔ نمایش دیگر نشان‌شان نمی‌دهد.
screen-take-away = برداشتن از صفحهٔ نمایش
screen-taken = صفحهٔ نمایش تا چند ثانیه پاک می‌شود، اگر اینترنت داشته باشد.
screen-way = روی صفحهٔ نمایش روبه‌رویم
screen-name = صفحهٔ نمایش مشترک
staff-way = برای کارمندان
staff-title = کمک بدون دیدن
staff-lead = یک ورق برای چاپ، تا کنار کمپیوتر مشترک بگذارید.
staff-sit = کنار شخص بنشینید، هرگز پشت سرش. اول بپرسید: «اجازه است نگاه کنم؟»
staff-look-away = وقتی شخص تصویرها را لمس می‌کند، به جای دیگری نگاه کنید. هرگز تصویرها یا شماره را ننویسید.
staff-card = کارت در دست خود شخص می‌ماند. آن را نگه ندارید و از آن عکس نگیرید.
staff-read = بلندگو نوشته‌های صفحه را بلند می‌خواند. با هدفون کس دیگری نمی‌شنود. شخص لمس می‌کند، شما نشان می‌دهید.
staff-shown = به سندی نیاز دارید؟ شخص آن را انتخاب می‌کند و به شما کد می‌دهد. آن را روی کمپیوتر خودتان باز کنید.
staff-printer = سند چاپ‌شده: فوری و نخوانده به شخص بدهید. هر شب آنچه را در پرینتر مانده بردارید و نخوانده از بین ببرید.
staff-done = شخص پیش از رفتن «کارم تمام شد» را لمس می‌کند. صفحهٔ نمایش باید زبان‌ها را نشان بدهد.
staff-lost = کارت گم شده، تصویرها فراموش شده: برگهٔ برگشت یا یاورها. هیچ‌کس دیگری نمی‌تواند باز کند، شما هم نمی‌توانید. به جای او امتحان نکنید.
staff-odd = یک فلش USB ناشناس، یک پنجرهٔ عجیب، دوربینی بالای صفحهٔ نمایش، کدی چسبیده روی آن: دیگر از کمپیوتر استفاده نکنید و به مسئول آن بگویید.
kiosk-save-title = ذخیرهٔ فایل روی کمپیوتر مشترک؟
kiosk-save-warning = فایل اینجا می‌ماند و نفر بعدی می‌تواند آن را بخواند. فقط روی فلش USB خودتان ذخیره کنید و آن را با خود ببرید.
kiosk-save-yes = با این حال ذخیره شود
kiosk-take-paper = سند خود را از پرینتر بردارید.
