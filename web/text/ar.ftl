### Modern Standard Arabic, in plain words.

## Everywhere

back = رجوع
next = التالي
cancel = إلغاء
save = حفظ
later = لاحقًا
print = طباعة
share = عرض
search = بحث
copy = نسخ الرابط
copied = تم النسخ
try-again = حاول مرة أخرى
understood = حسنًا
take-back = استرجاع
to-start = العودة إلى البداية
speak = اقرأ بصوت عالٍ
language = اللغة
lock = إغلاق
cover = إخفاء
locking = جارٍ إغلاق حافظتك…
elsewhere = شاشات أخرى

## Start

start-title = ماذا تريد أن تفعل؟
start-open = افتح حافظتي
start-make = أنشئ حافظة
start-receive = وصلني رمز
start-screen = بهاتفي

## Cover

cover-title = التوقيت المحلي
cover-place = بروكسل
cover-again = تحديث

## Idle

idle-title = هل ما زلت هنا؟
idle-note = ستُغلق حافظتك من تلقاء نفسها حتى لا يقرأها أحد غيرك.
idle-stay = أنا هنا

## Make

make-what-title = حافظة لأوراقك
make-what-keep = أوراقك تبقى هنا حتى لو فقدت هاتفك.
make-what-only-you = أنت وحدك تستطيع فتحها. نحن لا نستطيع قراءة أي شيء.
make-what-show = أنت تختار ماذا تعرض، ولمن، وإلى متى.
make-begin = ابدأ
practice-begin = جرّب أولًا
practice-strip = هذه تجربة. لا تضع فيها أوراقًا حقيقية: كل شيء يختفي في النهاية.
practice-end = إيقاف التجربة
practice-end-title = إيقاف التجربة؟
practice-end-note = يختفي كل ما في التجربة.
practice-own = أنشئ حافظتي الحقيقية
practice-card = بطاقة تجريبية
practice-letter = رسالة تجريبية
practice-photo = صورة تجريبية
practice-code = هذا الرمز لا يفتح شيئًا: هذه تجربة.
voucher-title = هل لديك قسيمة؟
voucher-lead = لإنشاء حافظة هنا تلزم قسيمة: ورقة عليها رمز مربع. امسح هذا الرمز، أو الصق الرابط.
voucher-other = هذا ليس رمز قسيمة. اعرض الرمز الذي على قسيمتك.
voucher-none = ليس لديك قسيمة؟ اطلبها في المركز النهاري، أو حيث أعطوك عنوان هذا الموقع.
voucher-good = قسيمتك مقبولة.
make-way-title = بطاقة أم اسم مستعار؟
make-way-lead = ستستعمله لفتح حافظتك. لا حاجة إلى اسمك الحقيقي.
make-way-card = بطاقة
make-way-card-why = رقم تحتفظ به معك. صور قليلة تتذكّرها: 6.
make-way-nickname = اسم مستعار
make-way-nickname-why = لا شيء تحمله معك. صور أكثر تتذكّرها: 10.
make-card-title = رقمك
make-card-lead = احتفظ بهذا الرقم. بدونه لا تُفتح حافظتك.
make-card-write = اكتبه على ورقة، أو اطبعه.
make-card-photo = أو صوّره، إذا كان هاتفك في أمان.
make-card-next = لقد احتفظت به
card-title = Farde · رقمي
card-hint = هذا الرقم وحده لا يكفي: صورك لازمة أيضًا.
card-qr = الرقم نفسه للكاميرا
make-nickname-title = اسمك المستعار
make-nickname-lead = كلمة لن تنساها. يجب ألا يخمّنها الآخرون.
nickname-label = الاسم المستعار
make-nickname-note = اكتبه دائمًا بالطريقة نفسها.
make-story-title = صورك
make-story-lead = تذكّرها بهذا الترتيب. ألّف منها قصة صغيرة.
make-story-again = كدت تنجح. انظر مرة أخرى، ثم أعد المحاولة بهدوء.
make-story-note = لا تخبر أحدًا بصورك. نحن لا نعرفها ولا نستطيع استرجاعها.
make-story-draw = صور أخرى
make-story-words = أفضّل كتابة جملة
make-story-next = حفظتها
make-words-title = جملتك السرية
make-words-lead = اختر أربع كلمات أو أكثر لا علاقة بينها.
words-label = الجملة السرية
words-again-label = الجملة نفسها مرة أخرى
words-differ = الجملتان ليستا متطابقتين بعد.
use-pictures = بالصور
make-repeat-title = المس صورك
make-repeat-lead = بترتيبك. أماكنها تتغيّر كل مرة.
make-finish = أنشئ حافظتي
make-working = يجري تجهيز حافظتك
make-done-title = حافظتك جاهزة
make-done-lead = لفتحها من جديد: رقمك أو اسمك المستعار، ثم صورك.
make-done-next = عرض أوراقي

## The picture pad

pad-count = { $done } من { $wanted }
pad-undo = تراجع
pad-label = صور
names-say = سماع الأسماء
names-silent = توقّف عن قول الأسماء
names-warn-title = من يستطيع أن يسمع؟
names-warn = يُقال اسم كل صورة تلمسها بصوت عالٍ. من يسمعه يعرف صورك. استعمل سماعة أذن، أو انتظر حتى تكون وحدك.
names-yes = قل الأسماء
story-hear = سماع أسماء صوري

## Open

open-title = افتح حافظتي
open-number-label = رقم بطاقتك: 20 رقمًا
open-mistake = الرقم ليس صحيحًا بعد. انظر إليه مرة أخرى، رقمًا رقمًا.
open-use-nickname = لدي اسم مستعار
open-use-card = لدي بطاقة
open-story-title = المس صورك
open-words-title = جملتك السرية
open-use-words = لدي جملة سرية
open-submit = افتح
opening-title = حافظتك تُفتح الآن
open-failed-title = لم تُفتح بعد
open-other = رقم آخر
closed-time-over = أُغلقت حافظتك من تلقاء نفسها. أوراقك في أمان. افتحها مرة أخرى.
closed-broken = توقف شيء من جانبنا. أُغلقت حافظتك، وأوراقك في أمان. افتحها مرة أخرى.

## My papers

papers-title = أوراقي
papers-all = الكل
papers-soon = منتهية أو قريبًا
papers-empty = حافظتك لا تزال فارغة. أضف أول ورقة: تكفي صورة.
papers-none-found = لم يوجد شيء. جرّب كلمة أخرى.
papers-room = الحافظة ممتلئة بنسبة { $percent }٪.
papers-found = { $count ->
    [0] لم توجد أي ورقة
    [one] وُجدت ورقة واحدة
    [two] وُجدت ورقتان
    [few] وُجدت { $count } أوراق
    [many] وُجدت { $count } ورقة
   *[other] وُجدت { $count } ورقة
}
papers-more = اعرض المزيد ({ $left })
order-label = بأي ترتيب
order-kind = حسب النوع
order-date = حسب التاريخ
order-runs-out = ما ينتهي أولًا
choose-several = اختر عدة أوراق
list-title = قائمة أوراقي
list-note = احفظ هذه القائمة في مكان آخر. تقول أي أوراق لديك دون أن تعرضها.
list-printed-title = أوراقي
print-fetching = الورقة { $paper } من { $papers }
print-ready = { $pages ->
    [0] لا شيء للطباعة هنا.
    [one] صفحة واحدة جاهزة.
    [two] صفحتان جاهزتان.
    [few] { $pages } صفحات جاهزة.
    [many] { $pages } صفحة جاهزة.
   *[other] { $pages } صفحة جاهزة.
}
print-not-drawn = لا يمكن عرض هذه الورقة هنا، فلا يمكن طباعتها.
ran-out = انتهت صلاحيتها
runs-out-today = اليوم الأخير
runs-out-days = { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
add = إضافة
add-what = ماذا تريد أن تضيف؟
add-scan = صوّر ورقة
add-scan-why = الكاميرا تجعلها مستقيمة وواضحة.
add-files = صور أو ملفات
add-files-why = واحد أو أكثر، موجودة على هذا الجهاز.
add-write = اكتب
add-write-why = قصتك بكلماتك.
add-speak = تكلّم
add-speak-why = سجّل صوتك.
add-cancel = إيقاف
add-skip = تجاوز هذه الورقة
adding-one = تُضاف ورقتك
adding-many = تُضاف أوراقك: { $file } من { $files }
remark-cleaned = { $count ->
    [one] كان هذا الملف يقول أين أو بماذا صُنع أو مَن صنعه. أُزيل ذلك.
    [two] كان ملفان يقولان أين أو بماذا صُنعا أو مَن صنعهما. أُزيل ذلك.
    [few] كانت { $count } ملفات تقول أين أو بماذا صُنعت أو مَن صنعها. أُزيل ذلك.
    [many] كان { $count } ملفًا يقول أين أو بماذا صُنع أو مَن صنعه. أُزيل ذلك.
   *[other] كان { $count } ملف يقول أين أو بماذا صُنع أو مَن صنعه. أُزيل ذلك.
}
remark-may-tell = { $count ->
    [one] قد يقول هذا الملف أين أو بماذا صُنع. فكّر في الأمر قبل أن تعطي نسخة منه.
    [two] قد يقول ملفان أين أو بماذا صُنعا. فكّر في الأمر قبل أن تعطي نسخة منهما.
    [few] قد تقول { $count } ملفات أين أو بماذا صُنعت. فكّر في الأمر قبل أن تعطي نسخة منها.
    [many] قد يقول { $count } ملفًا أين أو بماذا صُنع. فكّر في الأمر قبل أن تعطي نسخة منه.
   *[other] قد يقول { $count } ملف أين أو بماذا صُنع. فكّر في الأمر قبل أن تعطي نسخة منه.
}
remark-locked = { $count ->
    [one] لهذا الملف كلمة سر. هو محفوظ بأمان، لكن لا يمكن عرضه هنا.
    [two] لملفين كلمة سر. هما محفوظان بأمان، لكن لا يمكن عرضهما هنا.
    [few] لـ{ $count } ملفات كلمة سر. هي محفوظة بأمان، لكن لا يمكن عرضها هنا.
    [many] لـ{ $count } ملفًا كلمة سر. هي محفوظة بأمان، لكن لا يمكن عرضها هنا.
   *[other] لـ{ $count } ملف كلمة سر. هي محفوظة بأمان، لكن لا يمكن عرضها هنا.
}
remark-damaged = { $count ->
    [one] هذا الملف تالف. هو محفوظ كما هو، لكن لا يمكن عرضه كاملًا.
    [two] ملفان تالفان. هما محفوظان كما هما، لكن لا يمكن عرضهما كاملين.
    [few] { $count } ملفات تالفة. هي محفوظة كما هي، لكن لا يمكن عرضها كاملة.
    [many] { $count } ملفًا تالفًا. هي محفوظة كما هي، لكن لا يمكن عرضها كاملة.
   *[other] { $count } ملف تالف. هي محفوظة كما هي، لكن لا يمكن عرضها كاملة.
}
remark-not-shown = { $count ->
    [one] هذا الملف محفوظ بأمان، لكن لا يمكن عرضه هنا.
    [two] ملفان محفوظان بأمان، لكن لا يمكن عرضهما هنا.
    [few] { $count } ملفات محفوظة بأمان، لكن لا يمكن عرضها هنا.
    [many] { $count } ملفًا محفوظًا بأمان، لكن لا يمكن عرضها هنا.
   *[other] { $count } ملف محفوظ بأمان، لكن لا يمكن عرضها هنا.
}
remark-in-part = لا يمكن عرض كل ما في هذه الورقة هنا. احتفظ بنسخة لترى كل شيء.
remark-date-stays = تاريخ الانتهاء ما زال تاريخ الورقة القديمة. غيّره إن كان جديدًا.
remark-not-all = هذه الورقة طويلة: يمكن عرض أول { $shown } صفحة منها. الملف محفوظ كاملًا.
kind-question = ما نوع هذه الورقة؟
kind-left = { $count ->
    [one] ورقة أخرى بعد هذه.
    [two] ورقتان بعد هذه.
    [few] { $count } أوراق بعد هذه.
    [many] { $count } ورقة بعد هذه.
   *[other] { $count } ورقة بعد هذه.
}
toast-added = { $count ->
    [one] الورقة في حافظتك.
    [two] ورقتان في حافظتك.
    [few] { $count } أوراق في حافظتك.
    [many] { $count } ورقة في حافظتك.
   *[other] { $count } ورقة في حافظتك.
}
toast-binned = { $count ->
    [one] الورقة في السلة.
    [two] ورقتان في السلة.
    [few] { $count } أوراق في السلة.
    [many] { $count } ورقة في السلة.
   *[other] { $count } ورقة في السلة.
}
toast-restored = { $count ->
    [one] عادت الورقة إلى حافظتك.
    [two] عادت ورقتان إلى حافظتك.
    [few] عادت { $count } أوراق إلى حافظتك.
    [many] عادت { $count } ورقة إلى حافظتك.
   *[other] عادت { $count } ورقة إلى حافظتك.
}
toast-saved = تم الحفظ.
toast-stopped = تم الإيقاف: لن يُفتح بعد الآن.

## What is going on

step-reading = لحظة من فضلك…
step-unlocking = يستغرق هذا بضع ثوانٍ…
step-drawing = تجهيز الصفحة { $page } من { $pages }
step-encrypting = تُقفل الورقة بالمفتاح
step-sending = تُرسل الورقة ({ $size } ميغابايت)
step-waiting = لا توجد شبكة. سيستمر تلقائيًا عند عودتها.
step-receiving = يتم جلب الصفحات

## The bin

bin-title = السلة
bin-with = السلة ({ $count })
bin-lead = تبقى الورقة هنا { $days } يومًا ثم تختفي.
bin-empty = السلة فارغة.
bin-days-left = { $days ->
    [one] بقي لها يوم واحد هنا
    [two] بقي لها يومان هنا
    [few] بقيت لها { $days } أيام هنا
    [many] بقي لها { $days } يومًا هنا
   *[other] بقي لها { $days } يوم هنا
}

## A paper

paper-title = ورقة
paper-date = بتاريخ { $date }
paper-runs-out = صالحة حتى { $date }
paper-edit = تعديل
paper-keep = نسخة على هذا الجهاز
paper-bin = إلى السلة
paper-not-drawn = لا يمكن عرض هذه الورقة هنا، لكنها محفوظة بأمان. يمكنك حفظ نسخة على هذا الجهاز لفتحها.
page-of = صفحة { $page } من { $pages }
page-previous = الصفحة السابقة
page-next = الصفحة التالية
zoom-in = تكبير
zoom-out = تصغير
turn = تدوير
overview = كل الصفحات
keep-title = نسخة على هذا الجهاز؟
keep-warning = النسخة غير محمية: كل من يستعمل هذا الجهاز يستطيع قراءتها. لا تفعل ذلك على حاسوب مشترك.
keep-yes = احفظ نسخة
edit-title = ما هذه الورقة؟
edit-name = العنوان
edit-date = تاريخ الورقة
edit-runs-out = صالحة حتى
edit-note = ملاحظة لي
newer-title = نسخة أحدث
newer-lead = الورقة نفسها ولكن أحدث. القديمة تبقى هنا.
newer-file = صورة أو ملف
newer-file-why = موجود على هذا الجهاز.
versions = كل النسخ ({ $count })
version-newest = الأحدث
version-older = أقدم
version-added = أُضيفت في { $date }
version-look = انظر
version-shown = أنت تنظر إلى نسخة أقدم، أُضيفت في { $date }.
version-to-newest = اعرض الأحدث

## قصتي

story-title = قصتي
story-lead = مقاطع قصيرة. يمكنك أن تعرض كل مقطع وحده.
story-empty = احكِ مرة واحدة ما تعبتَ من تكراره، ثم اعرضه.
story-name = العنوان (إن أردت)
earlier = إلى أعلى
later-in-order = إلى أسفل
write-title = اكتب
write-lead = مقطع من قصتك، أو طلب، بكلماتك.
write-text = نصّك
write-left = { $left ->
    [0] لم يبق مكان. أكمل في مقطع آخر.
    [one] بقي حرف واحد.
    [two] بقي حرفان.
    [few] بقيت { $left } أحرف.
    [many] بقي { $left } حرفًا.
   *[other] بقي { $left } حرف.
}
speak-title = تكلّم
speak-lead = { $minutes ->
    [one] دقيقة واحدة على الأكثر لكل مقطع.
    [two] دقيقتان على الأكثر لكل مقطع.
    [few] { $minutes } دقائق على الأكثر لكل مقطع.
    [many] { $minutes } دقيقة على الأكثر لكل مقطع.
   *[other] { $minutes } دقيقة على الأكثر لكل مقطع.
}
speak-begin = المس وتكلّم
speak-asking = الجهاز يسأل هل يجوز للميكروفون أن يستمع…
speak-stop = توقّف
speak-listening = أنا أستمع. المس عندما تنتهي.
speak-length = الطول
speak-anew = من جديد
speak-no-microphone = لا يوجد ميكروفون هنا. يمكنك أن تكتب، أو أن تأخذ جهازًا آخر.
speak-refused = الميكروفون غير مسموح به هنا. يمكنك السماح به في متصفحك، أو الكتابة.
speak-unsupported = هذا المتصفح لا يستطيع التسجيل. يمكنك أن تكتب، أو أن تأخذ متصفحًا أحدث.
listen = استمع
listen-progress = أين وصل الصوت
listen-failed = هذا المتصفح لا يستطيع تشغيل هذا الصوت. احتفظ بنسخة لتستمع إليها في مكان آخر.

## Kinds of paper

kind-label = نوع الورقة
kind-identity = الهوية
kind-residence = الإقامة
kind-income = الدخل
kind-welfare = مركز المساعدة CPAS
kind-health = الصحة
kind-housing = السكن
kind-work = العمل
kind-school = المدرسة والشهادات
kind-family-children = العائلة والأطفال
kind-social-report = تقرير اجتماعي
kind-story = قصتي
kind-request = طلب
kind-receipt = إيصال
kind-membership = نادٍ أو جمعية
kind-photo = صورة
kind-other = أخرى

## Share

share-choose-title = ماذا تريد أن تعرض؟
share-choose-lead = المس الأوراق. الأخرى تبقى مخفية.
share-chosen = { $count ->
    [0] لم تُختر أي ورقة
    [one] ورقة واحدة مختارة
    [two] ورقتان مختارتان
    [few] { $count } أوراق مختارة
    [many] { $count } ورقة مختارة
   *[other] { $count } ورقة مختارة
}
share-how-title = كيف تريد عرضها؟
share-lifetime = كم من الوقت؟
lifetime-hour = ساعة واحدة
lifetime-day = يوم واحد
lifetime-week = 7 أيام
lifetime-month = 30 يومًا
share-handling = ماذا يمكن للشخص الآخر أن يفعل؟
handling-look = النظر فقط
handling-print = النظر والطباعة
handling-keep = الاحتفاظ بنسخة
share-openings = كم مرة؟
openings-once = مرة واحدة
openings-three = ثلاث مرات
openings-any = بلا حد
share-purpose = لأي غرض؟ يمكنك ألا تقول شيئًا.
share-purpose-own = أو بكلماتك
purpose-home = سكن
purpose-income = مساعدة أو دخل
purpose-health = رعاية صحية
purpose-work = عمل
purpose-residence = الإقامة
purpose-school = المدرسة والأطفال
share-make = أنشئ الرمز
share-more = أمانًا أكثر
share-first = الحاسوب الأول فقط
share-first-why = أول حاسوب يفتحه يستطيع أن يفتحه من جديد. إذا أُرسل الرابط إلى غيره فلا يفتح شيئًا.
share-pin = اطلب أيضًا رمزًا من 6 أرقام
share-pin-why = تقوله أنت للشخص. بدون هذا الرمز لا يفتح الرابط شيئًا.
made-title = اعرض هذا الرمز
made-lead = يمسحه الشخص الآخر بالكاميرا أو يفتح الرابط.
made-qr = رمز للمسح بالكاميرا
made-link = الرابط
made-print = اطبع قسيمة
made-stop-note = يمكنك الإيقاف في أي وقت من «ما عرضته».
made-pin = قل هذا الرمز للشخص
made-pin-why = ليس على القسيمة ولا في الرابط. بدونه لا يُفتح شيء.
made-done = تم
until = حتى { $moment }
meeting-title = حضّر موعدًا
meeting-lead = اختر الأوراق لهذا الموعد. اطبع القسيمة. ثم أغلق حافظتك إلى ما بعد الموعد.
meeting-lock = أغلق حافظتي
meeting-lock-why = اطبع هذا الرمز أو صوّره. ثم أغلق حافظتك: في الموعد لا يستطيع أحد فتحها. الرمز يبقى يعمل.
spoken-make = قل رمزًا بصوت عالٍ
spoken-say = قل هذه الكلمات والأرقام
spoken-where = يكتبها الشخص الآخر في هذه الصفحة: «وصلني رمز».
slip-title = Farde · أوراق لك
slip-pin = يلزم أيضًا رمز من 6 أرقام: يقوله لك الشخص.
slip-stop = للإيقاف: افتح الحافظة، ثم «ما عرضته»، ثم «إيقاف».

## What I shared

shared-title = ما عرضته
shared-empty = أنت لا تعرض شيئًا الآن.
shared-new = اعرض أوراقًا
shared-show-again = اعرض من جديد
shared-stop = إيقاف
shared-stop-sure = نعم، أوقفه
stop-one-title = إيقاف العرض؟
stop-one-note = هذا الرمز لن يفتح شيئًا بعد الآن. الشاشة التي لا تزال مفتوحة تُفرَغ خلال دقيقة إن كانت متصلة بالشبكة. النسخة المحفوظة أو المطبوعة سابقًا تبقى عند الشخص الآخر.
shared-code = اعرض الرمز
shared-stop-all = أوقف الكل
stop-all-title = إيقاف الكل؟
stop-all-note = لن يستطيع أحد فتح أوراقك بعد الآن. الشاشة التي لا تزال مفتوحة تُفرَغ خلال دقيقة إن كانت متصلة بالشبكة. النسخة المحفوظة أو المطبوعة سابقًا تبقى عند الشخص الآخر.
shared-opened = { $count ->
    [0] لم يُفتح بعد
    [one] فُتح مرة واحدة
    [two] فُتح مرتين
    [few] فُتح { $count } مرات
    [many] فُتح { $count } مرة
   *[other] فُتح { $count } مرة
}
shared-unknown = { $count ->
    [one] مرة واحدة دون ذكر من
    [two] مرتان دون ذكر من
    [few] { $count } مرات دون ذكر من
    [many] { $count } مرة دون ذكر من
   *[other] { $count } مرة دون ذكر من
}
shared-unreadable = شخص لم يذكر اسمه
state-used-up = انتهى: فُتح العدد المسموح به من المرات
state-over = انتهى: مضى الوقت
state-stopped = أنت أوقفته
left-minutes = { $minutes ->
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقة
   *[other] بقيت { $minutes } دقيقة
}
left-hours = { $hours ->
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $hours } ساعات
    [many] بقيت { $hours } ساعة
   *[other] بقيت { $hours } ساعة
}
left-days = { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}

## The record of one share

record-title = سجل ما عرضته
record-lead = ما وافقت عليه وما حدث بعده. أنت وحدك تراه.
record-open = انظر السجل
record-printed-title = Farde · سجل عرض أوراق
record-what = أي أوراق؟
record-who = من فتحها؟
record-why = لأي غرض؟
record-no-purpose = لم تذكر شيئًا.
record-how = ما هو مسموح
record-made = وافقت في
record-until = على أبعد تقدير حتى
record-now = والآن؟
record-live = ما زال يُفتح
record-withdraw = لسحب موافقتك
record-nothing-opens = هذا الرمز لم يعد يفتح شيئًا. النسخة المحفوظة أو المطبوعة سابقًا تبقى عند الشخص الآخر.
record-number = رقم هذا السجل:

## My letterbox: what others hand in

box-title = صندوق بريدي
box-with = صندوق بريدي ({ $count })
box-came = { $count ->
    [one] وصلت ورقة لك
    [two] وصلت ورقتان لك
    [few] وصلت { $count } أوراق لك
    [many] وصلت { $count } ورقة لك
   *[other] وصلت { $count } ورقة لك
}
box-lead = يضع الآخرون أوراقًا هنا برمزك. لا يرون شيئًا من حافظتك.
box-empty = لم يصل شيء.
box-ask = اطلب أوراقًا
box-day = وصل في { $day }
box-papers = أوراق
box-look = انظر
box-refuse = ارفض
box-refuse-title = هل ترفض؟
box-refuse-note = يختفي إلى الأبد. لا أحد يُبلَّغ.
box-refuse-yes = نعم، أرفض
toast-box-refused = اختفى.
box-asked = ما طلبتُه
box-past = ما طلبتُه من قبل
box-left = { $count ->
    [0] لا يمكن أن يصل شيء آخر
    [one] يمكن أن تصل ورقة واحدة أخرى
    [two] يمكن أن تصل ورقتان أخريان
    [few] يمكن أن تصل { $count } أوراق أخرى
    [many] يمكن أن تصل { $count } ورقة أخرى
   *[other] يمكن أن تصل { $count } ورقة أخرى
}
box-full = وصل كل ما طلبته
box-closed = أنت أغلقته
box-close = أغلق
box-close-title = ألا تريد أن يصل شيء آخر؟
box-close-note = لا يفتح الرمز شيئًا بعد الآن. ما وصل يبقى هنا.
box-close-yes = نعم، أغلق
toast-closed = أُغلق. لا يمكن أن يصل شيء آخر.
box-known = المنظمات التي أعرفها
box-forget = انسَ
look-title = هذا وصل لك
look-keep = احتفظ به
look-not-drawn = لا يمكن عرضه هنا. يمكنك الاحتفاظ به أو رفضه.
look-unsigned = ليس موقّعًا: لا أحد يعرف بالتأكيد من أرسله.
look-known = { $name }: قارنتَ أرقامها.
look-impostor = انتبه! تعرف هذا الاسم، لكن هذا لا يأتي من هناك.
look-compare = هو موقّع. قارن هذه الأرقام بأرقام المنظمة: عند شبّاكها أو على رسالة ورقية كانت عندك من قبل. لا تقارنها أبدًا بما وصل هنا.
look-same = هي نفسها
look-name = ماذا تسمّي هذه المنظمة؟
look-remember = تذكّرها
box-size = { $size } ميغابايت
kept-known = من { $name }: قارنتَ أرقامها.
kept-says = يقول إنه من { $name }. هذا غير مؤكد.
hand-which = الملف { $file } من { $files }
hand-no-code = هذا ليس رمزًا لتسليم أوراق.
hand-stopped = أوقفتَ الإرسال. ما ليس عليه علامة لم يُرسَل.
hand-too-much = يوجد مكان لـ { $size } ميغابايت فقط في المجموع. أزِل بعض الملفات.
hand-who-asks = لا تعرف Farde من يطلب. سلِّم فقط إذا أعطاك الشخص هذا الرمز.
sign-save-first = احفظ ملف المفتاح أولًا.
ask-what = ماذا تطلب؟ يمكنك ألا تقول شيئًا.
ask-decision = القرار
ask-proof = شهادة
ask-report = التقرير الاجتماعي
ask-health = ورقة علاج
ask-contract = العقد
ask-files = { $count ->
    [one] ورقة واحدة
    [two] حتى ورقتين
    [few] حتى { $count } أوراق
    [many] حتى { $count } ورقة
   *[other] حتى { $count } ورقة
}
ask-how-many = كم ورقة على الأكثر؟
asked-title = أعطِ هذا الرمز
asked-lead = يمسحه الشخص الآخر بالكاميرا أو يفتح الرابط. ثم يضع الأوراق في صندوق بريدك.
asked-note = لا يرى شيئًا من حافظتك. تنظر أولًا، ثم تحتفظ أو ترفض.
asked-slip-title = Farde · أوراق لي
asked-slip-how = امسح الرمز بالكاميرا أو افتح العنوان. اختر الملفات، ثم المس «سلِّم». لا حاجة إلى حساب. الشخص وحده يستطيع قراءتها.
asked-slip-close = للإغلاق: افتح الحافظة، «صندوق بريدي»، ثم «أغلق».

## Hand in

hand-opening = لحظة من فضلك
hand-title = تسليم أوراق
hand-asks = يُطلب منك:
hand-nothing = شخص يطلب منك أوراقًا.
hand-room = { $count ->
    [one] ملف واحد، { $size } ميغابايت على الأكثر
    [two] حتى ملفين، { $size } ميغابايت معًا
    [few] حتى { $count } ملفات، { $size } ميغابايت معًا
    [many] حتى { $count } ملفًا، { $size } ميغابايت معًا
   *[other] حتى { $count } ملف، { $size } ميغابايت معًا
}
hand-choose = اختر ملفات
hand-choose-why = PDF وصور ونصوص، حتى 25 ميغابايت لكل ملف
hand-remove = إزالة
hand-missing = اختر ملفًا أولًا.
hand-too-many = { $count ->
    [one] يوجد مكان لملف واحد فقط. أزِل بعض الملفات.
    [two] يوجد مكان لملفين فقط. أزِل بعض الملفات.
    [few] يوجد مكان لـ { $count } ملفات فقط. أزِل بعض الملفات.
    [many] يوجد مكان لـ { $count } ملفًا فقط. أزِل بعض الملفات.
   *[other] يوجد مكان لـ { $count } ملف فقط. أزِل بعض الملفات.
}
hand-from = اسمك أو منظمتك (يمكنك تركه فارغًا)
hand-note = كلمة معها (يمكنك تركها فارغة)
hand-final = الشخص وحده يستطيع فتحها، ولا يمكنك استرجاعها. لا حاجة إلى حساب.
hand-stays = ما عليه علامة وصل من قبل.
hand-send = سلِّم
hand-sending = الأوراق في الطريق
hand-chosen = { $count ->
    [one] ملف واحد مختار
    [two] ملفان مختاران
    [few] { $count } ملفات مختارة
    [many] { $count } ملفًا مختارًا
   *[other] { $count } ملف مختار
}
hand-done-title = وصلت
hand-done = { $count ->
    [one] ملف واحد في صندوق البريد.
    [two] ملفان في صندوق البريد.
    [few] { $count } ملفات في صندوق البريد.
    [many] { $count } ملفًا في صندوق البريد.
   *[other] { $count } ملف في صندوق البريد.
}
hand-done-what = ينظر الشخص إليها ثم يحتفظ بها أو يرفضها. يمكنك إغلاق هذه الصفحة.
hand-same = الشيء نفسه لشخص آخر
hand-more = سلِّم شيئًا آخر
hand-link-title = لمن؟
hand-link-lead = امسح رمز الشخص بكاميرا هذا الجهاز، أو الصق الرابط.
hand-link-camera = استعمل الكاميرا
hand-failed-title = لا يمكن تسليم شيء
hand-tampered = الرمز وصندوق البريد هذا لا يتوافقان.
hand-tampered-do = ربما يريد أحد أن يقرأ أيضًا: لا يُرسَل شيء. أخبر الشخص والمنظمة.
sign-title = التوقيع باسم منظمة
sign-why = يقارن الشخص 30 رقمًا مرة واحدة. في المرة التالية يتأكد أنها منك.
sign-open = افتح ملف المفتاح
sign-open-why = يبقى على هذا الجهاز ولا يُرسَل إلى أي مكان
sign-draw = اصنع مفتاحًا جديدًا
sign-digits = أرقام مفتاحك. أعطها عند الشبّاك أو على رسائل ورقية. لا تضعها في ما تسلّمه هنا.
sign-save-why = احفظ الملف الآن: لا توجد نسخة أخرى. من يملكه يستطيع التوقيع باسمك. احفظه كما تحفظ الختم.
sign-save = احفظ ملف المفتاح
sign-drop = بلا توقيع
sign-not-a-key = هذا ليس ملف مفتاح.

## Receive

receive-title = شخص يعرض عليك أوراقًا
receive-lead = قل من أنت، ثم انظر. لا حاجة إلى حساب.
receive-name = اسمك
receive-name-missing = اكتب اسمك أولًا: الشخص يريد أن يعرف من ينظر.
receive-organisation = منظمتك (إن وُجدت)
receive-discreet = سأحافظ على السرية
receive-discreet-what = لا أُطلع على هذه الأوراق إلا من يحتاجها للمساعدة.
receive-discreet-missing = ضع علامة في هذا المربع أيضًا، ثم تُفتح الأوراق.
receive-pin = الرمز من 6 أرقام الذي قاله لك الشخص
receive-pin-missing = اكتب الأرقام الستة التي قالها لك الشخص.
receive-pin-wrong = ربما الأرقام الستة ليست صحيحة.
receive-pin-again = اكتب الأرقام مرة أخرى
receive-receipt = سيرى الشخص اسمك والوقت.
receive-open = عرض الأوراق
receive-opening = الأوراق في الطريق
receive-failed-title = الأوراق لا تُفتح
receive-other-link = رابط آخر
receive-paste-title = وصلني رمز
receive-paste-lead = امسح الرمز بكاميرا هاتفك، أو الصق الرابط، أو اكتب الكلمات التي قيلت لك.
receive-paste-label = الرابط، أو 4 كلمات و3 أرقام
receive-paste-wrong = انظر مرة أخرى إلى الكلمات الأربع والأرقام الثلاثة، أو اطلب رمزًا جديدًا.
receive-paste-no-code = هذا ليس رمزًا: يلزم 4 كلمات و3 أرقام.
receive-over-title = انتهى الوقت
receive-over-lead = لم تعد الأوراق على هذه الشاشة. هل ما زلت تحتاج إليها؟ اطلب من الشخص رمزًا جديدًا.
receive-stopped-title = لم تعد هذه الأوراق معروضة
receive-stopped-lead = أوقف الشخص العرض. لم تعد الأوراق على هذه الشاشة. هل ما زلت تحتاج إليها؟ اطلب من الشخص رمزًا جديدًا.
received-title = { $count ->
    [one] ورقة واحدة لك
    [two] ورقتان لك
    [few] { $count } أوراق لك
    [many] { $count } ورقة لك
   *[other] { $count } ورقة لك
}
received-list = الأوراق
received-open-until = تبقى هذه الصفحة مفتوحة حتى { $time }
received-ends = ينتهي الرابط في { $moment } على أبعد تقدير
received-close = انتهيت
received-save = حفظ الملف
received-not-drawn = لا يمكن عرض هذه الورقة هنا. اطلب من الشخص السماح بنسخة.
received-not-drawn-keep = لا يمكن عرض هذه الورقة هنا. احفظها لفتحها.
received-no-print = الشخص الذي يعرض عليك هذه الأوراق لا يسمح بطباعتها.

## Scanning

scan-starting = يتم تشغيل الكاميرا…
scan-looking = ضع الرمز داخل الإطار.
scan-no-camera = لا توجد كاميرا هنا. اختر صورة للرمز.
scan-refused = الكاميرا غير مسموح بها هنا. يمكنك السماح بها في متصفحك، أو اختيار صورة للرمز.
scan-again = جرّب الكاميرا مرة أخرى
scan-photo = اختر صورة للرمز
scan-reading = جارٍ البحث عن الرمز…
scan-nothing = لم يُعثر على رمز في هذه الصورة. حاول مرة أخرى، من مسافة أقرب وبشكل مستقيم.

## Photographing a paper

shot-title = صوّر ورقتك
shot-looking = ضع الورقة مبسوطة. أظهرها كاملة.
shot-found = وُجدت الورقة. التقط الصورة.
shot-no-camera = لا توجد كاميرا هنا. اختر صورة للورقة.
shot-refused = الكاميرا غير مسموح بها هنا. يمكنك السماح بها في متصفحك، أو اختيار صورة للورقة.
shot-take = التقط الصورة
shot-choose = صوري
shot-lamp = مصباح
shot-working = نُجهّز صفحتك…
shot-pages = { $count ->
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $count } صفحات
    [many] { $count } صفحة
   *[other] { $count } صفحة
}
shot-page = الصفحة
shot-photo = الصورة
shot-no-place = لا نحفظ مكان التقاط الصورة ولا الجهاز.
shot-leave = هل تغادر دون حفظ؟
shot-leave-note = { $count ->
    [one] ستضيع صفحتك.
    [two] ستضيع صفحتاك.
    [few] ستضيع صفحاتك الـ { $count }.
    [many] ستضيع صفحاتك الـ { $count }.
   *[other] ستضيع صفحاتك الـ { $count }.
}
shot-stay = ابقَ هنا
shot-throw = ارمِها
check-title = هل القراءة سهلة؟
check-whole = لم نجد حواف الورقة: هذه هي الصورة كاملة. يمكنك تحديد الزوايا.
check-good = نعم، جيد
check-again = أعد التصوير
check-corners = الزوايا
check-as-photo = الألوان
check-as-paper = ورق أبيض
corners-title = أين الزوايا؟
corners-lead = اسحب كل دائرة إلى زاوية من الورقة. بلوحة المفاتيح: الأسهم.
corners-whole = الصورة كاملة
corners-done = تم
corner-top-left = الزاوية العليا اليسرى
corner-top-right = الزاوية العليا اليمنى
corner-bottom-right = الزاوية السفلى اليمنى
corner-bottom-left = الزاوية السفلى اليسرى
pages-title = صفحاتك
pages-none = لم تبقَ أي صفحة.
pages-another = صفحة أخرى
pages-finish = احفظ هذه الورقة
pages-earlier = قبل
pages-later = بعد
pages-remove = إزالة
pages-removed = أُزيلت الصفحة.
pages-full = للورقة { $pages } صفحة على الأكثر.
pages-keep = احفظ الصور أيضًا
pages-keep-why = الصور كما التقطتها، إلى جانب الصفحات النظيفة.

## Ways in: a card that is there already, scanning

make-way-have = لدي بطاقة من قبل
make-way-have-why = يبقى الرقم نفسه مع صور جديدة: 6.
make-have-title = بطاقتك
scan-card = امسح بطاقتي بالكاميرا
scan-type = اكتب الرقم
scan-not-a-card = هذا ليس رمز بطاقة. اعرض الرمز الذي على بطاقتك.
scan-not-a-sheet = هذا ليس رمز ورقة العودة. حاول مرة أخرى.
open-device = بهذا الجهاز
open-lost = فقدت بطاقتي أو نسيت صوري
story-own = أبقي الصور التي أعرفها
story-own-title = الصور التي تبقيها
story-own-lead = المس صورك بالترتيب. ستفعل ذلك مرتين.
story-own-again = لم تكن المرتان متطابقتين. أعد المحاولة بهدوء.
story-own-other = أفضّل صورًا جديدة

## A way back

way-back-title = طريق للعودة
way-back-lead = إذا فقدت بطاقتك أو نسيت صورك يومًا ما.
way-back-sheet = ورقة عودة
way-back-sheet-why = ورقة تحفظها في مكان آخر آمن. تفتح حافظتك وحدها.
way-back-helpers = مساعدون
way-back-helpers-why = ثلاثة أشخاص يأخذ كل منهم ورقة. اثنان معًا يفتحان حافظتك. واحد وحده لا يستطيع شيئًا.

## Sheets

sheets-title = اطبعها أو انسخها بيدك
sheets-lead = تظهر هذه الورقة مرة واحدة فقط. احفظها بعيدًا عن بطاقتك.
sheets-lead-helpers = تظهر هذه الأوراق مرة واحدة فقط. أعطِ كل ورقة لشخص مختلف.
sheets-next = الورقة التالية
sheets-kept = طبعتها أو نسختها
sheet-title = Farde · ورقة العودة
sheet-title-helper = Farde · الورقة { $number } من { $sheets }
sheet-what = تفتح هذه الورقة حافظة أوراق. من يملكها يستطيع فتحها: احفظها جيدًا.
sheet-what-helper = شخص يثق بك: تساعد هذه الورقة على فتح حافظة أوراقه من جديد. وحدها لا تفتح شيئًا. يلزم { $needed } منها معًا.
sheet-use = لاستعمالها: «افتح حافظتي»، ثم «فقدت بطاقتي أو نسيت صوري».
sheet-use-helper = احفظها في مكان آمن. لا تعطها إلا للشخص نفسه عندما يطلبها.
sheet-no-name = لا يوجد اسم على هذه الورقة، وهذا مقصود.
sheet-qr = الأرقام نفسها للكاميرا
sheet-wait = { $wait ->
    [one] تفتح بعد انتظار يوم واحد.
    [two] تفتح بعد انتظار يومين.
    [few] تفتح بعد انتظار { $wait } أيام.
    [many] تفتح بعد انتظار { $wait } يومًا.
   *[other] تفتح بعد انتظار { $wait } يوم.
}

## Recover

recover-title = العودة إلى حافظتك
recover-lead = ماذا لديك معك؟
recover-sheet = ورقتي
recover-sheet-why = ورقة العودة التي حفظتها.
recover-helpers = أوراق مساعديّ
recover-helpers-why = يلزم عدد منها معًا.
recover-sheet-title = ورقتك
recover-helpers-title = أوراق مساعديك
recover-enter-lead = امسح الرمز بالكاميرا، أو اكتب الأرقام سطرًا سطرًا.
recover-enter-lead-helpers = ورقة بعد أخرى. امسح الرمز بالكاميرا، أو اكتب الأرقام.
recover-scan = امسح الورقة بالكاميرا
recover-type = اكتب الأرقام
recover-anew = ابدأ من جديد
recover-have = ورقتك كاملة
recover-have-helper = الورقة { $number }
recover-count = { $have } من { $needed }
recover-same = الورقة { $number } موجودة. خذ ورقة أخرى.
recover-other-set = هذه الورقة لا تتوافق مع الأولى. خذ ورقة أخرى.
recover-not-together = الأسطر صحيحة لكنها لا تتوافق معًا. انظر إلى ترتيبها.
row-fits = صحيح
row-look-again = انظر إلى هذا السطر مرة أخرى
waits-title = هذا صحيح، لكن يجب الانتظار
waits-lead = هناك مدة انتظار لحماية صاحب الحافظة.
waits-from = ابتداءً من { $moment }
waits-come-back = عد بعد ذلك الوقت كما فعلت اليوم. سيكون لديك { $days ->
    [one] يوم واحد.
    [two] يومان.
    [few] { $days } أيام.
    [many] { $days } يومًا.
   *[other] { $days } يوم.
}
waits-owner = حتى ذلك الحين، من يفتح الحافظة يرى ذلك ويستطيع أن يرفض.

## Renew

renew-what-title = لقد عدت
renew-what-lead = أوراقك هنا. أنشئ أولًا مدخلًا جديدًا لك وحدك.
renew-what-card = بطاقة أو اسم مستعار.
renew-what-story = صور جديدة.
renew-what-doors = أنت تختار أي المداخل القديمة تبقى.
renew-way-lead = ستستعمله لفتح حافظتك.
renew-way-same = أبقي
renew-keep-title = أي المداخل تبقى؟
renew-keep-lead = تُضاف البطاقة الجديدة أو الاسم الجديد. ضع علامة على ما يبقى أيضًا.
renew-keep-note = ما ليس عليه علامة لا يفتح شيئًا بعد الآن. وتُغلق حافظتك على الحواسيب الأخرى.
renew-stays = يبقى
renew-goes = يتوقف
renew-finish = هذا صحيح
renew-working = يجري تجهيز مدخلك الجديد
renew-done-title = كل شيء على ما يرام
toast-renewed = تم التغيير. أُغلقت حافظتك على الحواسيب الأخرى.

## Safety

safety-title = الأمان
safety-doors = مداخلي
safety-doors-why = البطاقة والصور وأوراق العودة والمساعدون والجهاز.
safety-lock = إغلاق حتى…
safety-lock-why = لا يستطيع أحد فتحها قبل الوقت الذي تختاره.
doors-lead = كل واحد من هذه المداخل يفتح حافظتك.
doors-add = مدخل جديد
door-card = بطاقة وصور
door-nickname = اسم مستعار وصور
door-card-words = بطاقة وجملة
door-nickname-words = اسم مستعار وجملة
door-passkey = جهاز
door-sheet = ورقة عودة
door-helpers = مساعدون: { $needed } من { $sheets }
door-since = منذ { $date }
door-wait = { $wait ->
    [one] تفتح بعد يوم واحد
    [two] تفتح بعد يومين
    [few] تفتح بعد { $wait } أيام
    [many] تفتح بعد { $wait } يومًا
   *[other] تفتح بعد { $wait } يوم
}
door-now = مستعمل الآن
door-my-card = بطاقتي
door-new-story = تغيير الصور
door-remove = إزالة
card-again-lead = الرقم نفسه الذي على بطاقتك. اطبعه أو انسخه.
remove-title = هل تريد إزالة هذا المدخل؟
remove-note = لن يفتح شيئًا بعد الآن. وتُغلق حافظتك على كل الحواسيب الأخرى.
remove-yes = نعم، أزله
toast-door-removed = تمت الإزالة. أُغلقت حافظتك على الحواسيب الأخرى.
add-title = أي مدخل جديد؟
add-device = هذا الجهاز
add-device-why = افتح ببصمتك أو وجهك أو رمز هاتفك.
add-card = بطاقة أخرى
add-card-why = رقم جديد أو اسم مستعار، إذا ضاع القديم أو عرفه أحد.
new-sheet-lead = ورقة أرقام للطباعة أو النسخ. تفتح حافظتك وحدها.
new-sheet-make = أنشئ الورقة
new-helpers-lead = كل شخص يحفظ ورقة. ورقة واحدة لا تفتح شيئًا.
new-helpers-sheets = كم مساعدًا؟
new-helpers-needed = كم منهم معًا للفتح؟
new-helpers-sentence = { $needed } من { $sheets } من الأوراق معًا تفتح حافظتك.
new-helpers-make = أنشئ الأوراق
less = أقل
more = أكثر
wait-legend = مدة انتظار؟
wait-none = فورًا
wait-none-why = تفتح الورقة حافظتك فورًا.
wait-some-why = لا تُفتح حافظتك إلا بعد الانتظار. حتى ذلك الحين ترى ذلك عندما تفتح حافظتك. تستطيع أن ترفض.
device-what = تفتح حافظتك كما تفتح قفل هذا الجهاز.
device-seen = يمكن للناس أن يروا على هذا الجهاز أن هناك حافظة.
device-own-only = فقط على جهازك الخاص، وليس أبدًا على حاسوب مشترك.
device-make = أضف هذا الجهاز
device-other = بطريقة أخرى
toast-device = هذا الجهاز يفتح حافظتك الآن.
passkey-cannot = هذا الجهاز أو المتصفح لا يستطيع ذلك. خذ مدخلًا آخر: بطاقة أو اسم مستعار أو ورقة أو مساعدون.
passkey-refused = لم يتم التأكيد. يمكنك المحاولة مرة أخرى أو أخذ مدخل آخر.
passkey-failed = لم يستجب الجهاز كما هو متوقع. حاول مرة أخرى أو خذ مدخلًا آخر.

## Lock until

lock-title = إغلاق حتى متى؟
lock-lead = قبل ذلك الوقت لا تُفتح حافظتك لأحد، ولا حتى لك.
lock-hour = بعد ساعة
lock-evening = هذا المساء، 20:00
lock-tomorrow = غدًا، 8:00
lock-three-days = بعد 3 أيام
lock-own = وقت آخر
lock-own-label = اليوم والساعة
lock-summary = حتى { $moment } لا يستطيع أحد فتحها، ولا أنت.
lock-shares = ما تعرضه الآن يبقى ظاهرًا حتى ينتهي وقته.
lock-do = أغلق حتى ذلك الوقت
lock-sure = إغلاق حتى ذلك الوقت؟
lock-sure-note = لا شيء ولا أحد يستطيع فتحها قبل ذلك: لا أنت ولا مساعدوك ولا نحن.
start-idle = أُغلقت حافظتك من تلقاء نفسها: لم يلمس أحد الشاشة. أوراقك في أمان.
start-locked = تم الإغلاق حتى الوقت الذي اخترته. أوراقك بانتظارك.

## What must be seen after opening

recovery-title = شخص ما يريد الدخول
recovery-unknown = بمدخل لا تعرفه حافظتك
recovery-since = منذ { $moment }
recovery-opens = ستُفتح حافظتك لهذا الشخص في { $moment }.
recovery-ready = يمكن أن تُفتح حافظتك لهذا الشخص الآن.
recovery-note = إذا لم تكن أنت، فارفض.
recovery-refuse = لا، أرفض
recovery-remove = أرفض، وأزيل هذا المدخل نهائيًا
recovery-leave = هذا أنا، اتركه
toast-refused = تم الرفض.
refused-title = كانت هناك محاولات كثيرة
refused-when = حاول شخص ما مرات كثيرة، في { $moment }.
refused-note = إذا لم تكن أنت، فغيّر صورك أو خذ بطاقة أخرى.
refused-doors = عرض مداخلي
unlisted-title = أُغلق مدخل غير معروف
unlisted-note = ترك شخص ما مدخلًا غير موجود في قائمتك. لقد أُغلق الآن. غيّر صورك، وانظر إلى مداخلك.

## What went wrong: what is, and what to do

trouble-title = لم ينجح ذلك
fail-nothing-opens = لا شيء يُفتح بهذا الآن.
fail-nothing-opens-do = تحقق من بطاقتك أو اسمك المستعار. ثم المس صورك بهدوء، صورةً صورة.
fail-sheet = ورقة العودة هذه لا تفتح شيئًا الآن.
fail-sheet-do = ربما أُوقفت، أو الحافظة مغلقة لمدة. جرّب ورقة أخرى، أو عد لاحقًا.
fail-wait = كانت هناك عدة محاولات.
fail-wait-do = { $minutes ->
    [one] انتظر دقيقة واحدة. هذا حتى لا يستطيع أحد التخمين.
    [two] انتظر دقيقتين. هذا حتى لا يستطيع أحد التخمين.
    [few] انتظر { $minutes } دقائق. هذا حتى لا يستطيع أحد التخمين.
    [many] انتظر { $minutes } دقيقة. هذا حتى لا يستطيع أحد التخمين.
   *[other] انتظر { $minutes } دقيقة. هذا حتى لا يستطيع أحد التخمين.
}
fail-sheets = هذه الأوراق لا تفتح شيئًا معًا.
fail-sheets-do = تأكد من أنها متوافقة، ثم أدخلها مرة أخرى.
fail-last-door = هذا مدخلك الوحيد الذي يفتح فورًا.
fail-last-door-do = أنشئ أولًا بطاقة جديدة أو مدخلًا جديدًا، ثم أزل هذا.
fail-many-doors = هناك مداخل كثيرة.
fail-many-doors-do = أزل مدخلًا لم تعد تستعمله، ثم حاول مرة أخرى.
fail-already = هذه البطاقة وهذه الصور تفتح حافظة من قبل.
fail-already-do = خذ صورًا أخرى.
fail-voucher = هذه القسيمة ليست لهذا الموقع، أو انتهى تاريخها.
fail-voucher-do = اطلب قسيمة أخرى من المكان الذي أعطاك إياها.
fail-voucher-used = هذه القسيمة استُعملت من قبل.
fail-voucher-used-do = القسيمة تُستعمل مرة واحدة. اطلب قسيمة أخرى. وإن أنشأت بها حافظة فافتحها.
fail-open-again = أُغلقت حافظتك.
fail-open-again-do = افتحها مرة أخرى. أوراقك في أمان.
fail-share = لا يوجد ما يُفتح هنا.
fail-share-do = الرمز لم يعد يعمل. اطلب من الشخص رمزًا جديدًا.
fail-request = لا يمكن تسليم شيء هنا.
fail-request-do = انتهى الوقت، أو وصل عدد كافٍ من الأوراق. اطلب من الشخص رمزًا جديدًا، أو حاول مرة أخرى بعد عشر دقائق.
fail-deposit = ما وصل تالف، أو لم يُصنع كما يجب.
fail-deposit-do = لا يمكن فتحه. يمكنك رفضه.
fail-link = ينقص جزء من الرابط.
fail-link-do = انسخ الرابط كاملًا، أو امسح الرمز بالكاميرا مرة أخرى.
fail-offline = لا توجد شبكة.
fail-offline-do = ابحث عن مكان فيه شبكة أو واي فاي، ثم حاول مرة أخرى. لم يضع شيء.
fail-busy = هناك ضغط كبير الآن.
fail-busy-do = حاول مرة أخرى بعد بضع دقائق. لم يضع شيء.
fail-large = هذا الملف كبير جدًا.
fail-large-do = الحد الأقصى { $size } ميغابايت. التقط صورة للورقة بدلًا من ذلك.
fail-full = حافظتك ممتلئة.
fail-full-do = ضع في السلة ما لم تعد تستعمله. يعود المكان عندما تفرغ السلة.
fail-empty = هذا الملف فارغ.
fail-empty-do = اختر ملفًا آخر، أو التقط صورة.
fail-draw = لا يمكن عرض هذه الورقة.
fail-draw-do = هي محفوظة بأمان. يمكنك حفظ نسخة على هذا الجهاز.
fail-tampered = هذه الورقة لم تعد كما حفظتها.
fail-tampered-do = أتلفها شخص أو غيّرها. لذلك لا تُعرض. أخبر من يدير هذا الموقع.
fail-other-passkey = هذا لا يفتح هذه الحافظة.
fail-other-passkey-do = اختر شيئًا آخر في قائمة الجهاز، أو أضف أولًا هذا الجهاز إلى مداخلك.
fail-device-full = لا يوجد مكان على هذا الجهاز.
fail-device-full-do = أفسح مكانًا، أو احفظ هنا أوراقًا أقل. لم يضع شيء.
fail-kept-damaged = هذه الورقة تالفة على هذا الجهاز.
fail-kept-damaged-do = افتح حافظتك مع شبكة: ستعود الورقة إلى هنا.
fail-not-there = هذه الورقة لم تعد هنا.
fail-not-there-do = انظر في السلة: ربما تكون هناك.
fail-input = هناك شيء غير صحيح بعد.
fail-input-do = راجع ما كتبته: ربما هو قصير جدًا أو طويل جدًا.
fail-browser = هذا المتصفح قديم جدًا.
fail-browser-do = استعمل متصفحًا أحدث، أو جهازًا آخر.
fail-unreadable = تعذّرت قراءة هذا الملف إلى آخره.
fail-unreadable-do = اختره مرة أخرى.
fail-stopped = توقّف.
fail-stopped-do = لم يُحفظ منه شيء. يمكنك أن تبدأ من جديد.
fail-code = هذا الملف مغلق برمز.
fail-code-do = اكتب رمز هذا الملف.
fail-wrong-code = هذا الرمز لا يفتح هذا الملف.
fail-wrong-code-do = انظر إلى الأرقام مرة أخرى، مجموعة بعد مجموعة.
fail-not-export = هذا الملف ليس من حافظة، أو أنه تالف.
fail-not-export-do = اختر الملف الذي أخذته معك من حافظة.
fail-fault = لم ينجح شيء من جانبنا.
fail-fault-do = حاول مرة أخرى. لم يضع شيء.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = قطة
picture-horse = حصان
picture-elephant = فيل
picture-turtle = سلحفاة
picture-fish = سمكة
picture-butterfly = فراشة
picture-snail = حلزون
picture-rooster = ديك
picture-owl = بومة
picture-bee = نحلة
picture-penguin = بطريق
picture-octopus = أخطبوط
picture-apple = تفاحة
picture-banana = موزة
picture-strawberry = فراولة
picture-lemon = ليمونة
picture-watermelon = بطيخ
picture-carrot = جزرة
picture-corn = ذرة
picture-bread = خبز
picture-cheese = جبن
picture-ice-cream = مثلجات
picture-mushroom = فطر
picture-cake = كعكة
picture-house = بيت
picture-key = مفتاح
picture-umbrella = مظلة
picture-bicycle = دراجة
picture-bus = حافلة
picture-boat = قارب
picture-plane = طائرة
picture-train = قطار
picture-tractor = جرار
picture-tent = خيمة
picture-chair = كرسي
picture-lamp = مصباح
picture-ladder = سلّم
picture-clock = منبّه
picture-book = كتاب
picture-pencil = قلم
picture-scissors = مقص
picture-hammer = مطرقة
picture-guitar = غيتار
picture-drum = طبل
picture-bell = جرس
picture-balloon = بالون
picture-kite = طائرة ورقية
picture-ball = كرة قدم
picture-hat = قبعة
picture-shoe = حذاء
picture-glasses = نظارات
picture-socks = جوارب
picture-backpack = حقيبة ظهر
picture-gift = هدية
picture-camera = كاميرا
picture-telephone = هاتف
picture-sun = شمس
picture-cloud = سحابة
picture-rainbow = قوس قزح
picture-snowflake = ندفة ثلج
picture-fire = نار
picture-cactus = صبّار
picture-tree = شجرة
picture-sunflower = عبّاد الشمس

## خذ كل شيء معك

luggage-title = خذ كل شيء معك
luggage-why = كل أوراقك في ملف واحد.
luggage-lead = كل أوراقك في ملف واحد، مع سجل ما عرضته. يمكنك حفظه، أو وضعه في حافظة أخرى. السلة ليست فيه.
luggage-sealed = مغلق برمز
luggage-sealed-why = لا يقرأه أحد بلا الرمز. هذا أفضل.
luggage-plain = بلا رمز
luggage-plain-why = مجلد يستطيع كل حاسوب قراءته.
luggage-plain-title = مقروء للجميع؟
luggage-plain-warning = هذا المجلد غير محمي: من يجده يقرأ كل أوراقك. لا تفعل ذلك أبدًا على حاسوب مشترك.
luggage-plain-yes = نعم، بلا حماية
luggage-code-title = Farde · رمز ملفك
luggage-code-note = احفظ هذا الرمز بعيدًا عن الملف. بدونه لا يفتح أحد الملف، ولا حتى أنت. يظهر مرة واحدة فقط.
luggage-code-hint = لفتحه: «الأمان» ثم «أدخل أوراقًا». أو ببرنامج age.
luggage-save = احفظ الملف
luggage-saved = الملف بين تنزيلات هذا الجهاز.
unpack-title = أدخل أوراقًا
unpack-why = من ملف أخذته من حافظة أخرى.
unpack-lead = اختر الملف الذي أخذته معك من حافظة.
unpack-file = اختر الملف
unpack-file-why = ينتهي بـ ‎.age أو ‎.zip.
unpack-scan = امسح الرمز ضوئيًا
unpack-not-a-code = هذا ليس رمز ملف من Farde. اعرض الرمز الذي أُعطي لك مع الملف.
unpack-digits = { $have } من { $wanted } رقمًا
unpack-found = { $count ->
    [0] لا توجد أوراق في هذا الملف.
    [one] توجد ورقة واحدة في هذا الملف.
    [two] توجد ورقتان في هذا الملف.
    [few] توجد { $count } أوراق في هذا الملف.
    [many] توجد { $count } ورقة في هذا الملف.
   *[other] توجد { $count } ورقة في هذا الملف.
}
unpack-known = { $count ->
    [one] ورقة من هذا الملف موجودة في حافظتك.
    [two] ورقتان من هذا الملف موجودتان في حافظتك.
    [few] { $count } أوراق من هذا الملف موجودة في حافظتك.
    [many] { $count } ورقة من هذا الملف موجودة في حافظتك.
   *[other] { $count } ورقة من هذا الملف موجودة في حافظتك.
}
unpack-take = أدخلها

## Papers on this device

kept-title = على هذا الجهاز
kept-why = أوراق تُفتح من دون شبكة.
kept-what = الأوراق التي تختارها تُفتح هنا حتى من دون شبكة.
kept-seen = يمكن للناس أن يروا على هذا الجهاز أن Farde تحفظ فيه شيئًا.
kept-who = كل من يستطيع فتح قفل هذا الجهاز يستطيع فتح هذه الأوراق، حتى عندما تكون حافظتك مغلقة.
kept-own-only = فقط على هاتفك الخاص، وليس أبدًا على جهاز مشترك.
kept-choose = اختر الأوراق
kept-cannot = هذا المتصفح لا يستطيع حفظ الأوراق. استعمل متصفحًا آخر أو اطبعها.
kept-needs-device = أضف أولًا هذا الجهاز إلى مداخلك: به تُفتح الأوراق من دون شبكة.
kept-choose-title = أي أوراق؟
kept-choose-lead = تبقى مقفلة بالمفتاح، وتُفتح ببصمتك أو وجهك أو رمز هاتفك.
kept-all = الكل
kept-do = احفظ هنا
kept-lead = هذه الأوراق تُفتح هنا من دون شبكة أيضًا.
kept-size = { $size } ميغابايت على هذا الجهاز
kept-behind = أحدث نسخة من إحدى الأوراق لا تزال في طريقها إلى هذا الجهاز.
kept-change = اختر غيرها
kept-off = أزل كل شيء من هنا
kept-offline = لا توجد شبكة: هذه هي الأوراق المحفوظة على هذا الجهاز.
kept-with-network = افتح مع الشبكة
toast-kept-off = لم يعد شيء من هذه الحافظة على هذا الجهاز.

## A shared computer

kiosk-mark = حاسوب مشترك
kiosk-left = { $minutes ->
    [zero] انتهى وقتك
    [one] بقيت لك دقيقة واحدة
    [two] بقيت لك دقيقتان
    [few] بقيت لك { $minutes } دقائق
    [many] بقيت لك { $minutes } دقيقة
   *[other] بقيت لك { $minutes } دقيقة
}
screen-title = عرض أوراقي هنا
screen-lead = رقمك وصورك تبقى في هاتفك. الأوراق التي تختارها فقط تظهر هنا.
screen-qr = رمز هذه الشاشة
screen-step-scan = امسح هذا الرمز بكاميرا هاتفك
screen-step-open = افتح حافظتك على الهاتف
screen-step-choose = اختر الأوراق: تظهر هنا
screen-waiting = في انتظار هاتفك
screen-old-title = لم يعد هذا الرمز يعمل
screen-old-lead = لم يصل شيء. خذ رمزًا جديدًا عندما يكون هاتفك في يدك.
screen-again = رمز جديد
screen-door-title = شاشة تنتظر أوراقك
screen-door-lead = افتح حافظتك هنا على هاتفك. ثم تختار ما يمكن للشاشة أن تعرضه.
screen-door-warning = فقط إذا كنت أمام تلك الشاشة ومسحت رمزها بالكاميرا بنفسك.
screen-choose-title = ماذا يمكن للشاشة أن تعرض؟
screen-find-title = امسح رمز الشاشة بالكاميرا
screen-find-lead = على الحاسوب المس «بهاتفي». يظهر رمز.
screen-other-code = هذا ليس رمز شاشة.
screen-send-title = العرض على الشاشة
screen-handling = ماذا يمكن فعله على الشاشة؟
screen-send-lead = مرة واحدة، على تلك الشاشة، ولنصف ساعة على الأكثر.
screen-send = اعرض
screen-old-code = لم يعد هذا الرمز يعمل. خذ رمزًا جديدًا على الشاشة.
screen-sent-title = انظر إلى الشاشة
screen-sent-lead = تظهر أوراقك هناك خلال ثوانٍ.
screen-sent-where = لا تراها؟ ربما يراها شخص آخر. أزلها حالًا.
screen-sent-stop = عندما تنتهي، أزلها: لن تعرضها الشاشة بعد ذلك.
screen-take-away = أزلها من الشاشة
screen-taken = تُفرَغ الشاشة خلال ثوانٍ إن كانت متصلة بالشبكة.
screen-way = على شاشة أمامي
screen-name = شاشة مشتركة
staff-way = لفريق العمل
staff-title = المساعدة دون الاطلاع
staff-lead = ورقة للطباعة، توضع بجانب الحاسوب المشترك.
staff-sit = اجلس بجانب الشخص، لا خلفه. اسأل أولًا: «هل يمكنني النظر؟»
staff-look-away = انظر إلى جهة أخرى عندما يلمس الشخص صوره. لا تكتب هذه الصور ولا الرقم أبدًا.
staff-card = تبقى البطاقة في يد صاحبها. لا تحتفظ بها ولا تصوّرها.
staff-read = مكبر الصوت يقرأ الشاشة. بالسماعات لا يسمع أحد آخر. الشخص يلمس، وأنت تشير فقط.
staff-shown = تحتاج ورقة؟ الشخص يختارها ويعطيك رمزًا. افتحه على حاسوبك أنت.
staff-printer = ورقة مطبوعة: أعطها حالًا دون قراءتها. كل مساء خذ ما بقي في الطابعة وأتلفه دون قراءته.
staff-done = قبل المغادرة يلمس الشخص «انتهيت». يجب أن تظهر اللغات على الشاشة.
staff-lost = ضاعت البطاقة أو نُسيت الصور: ورقة العودة أو المساعدون. لا أحد غيرهم يستطيع الفتح، ولا أنت. لا تحاول بدلًا منه.
staff-odd = ذاكرة USB مجهولة أو نافذة غريبة أو كاميرا فوق الشاشة أو رمز ملصق عليها: أوقف استعمال الحاسوب وأخبر المسؤول عنه.
kiosk-save-title = هل تحفظ ملفًا على حاسوب مشترك؟
kiosk-save-warning = يبقى الملف هنا، ويستطيع الشخص التالي قراءته. احفظه فقط على ذاكرة USB لك، وخذها معك.
kiosk-save-yes = احفظ رغم ذلك
kiosk-take-paper = خذ ورقتك من الطابعة.
