### Albanian.

## Everywhere

back = Prapa
next = Vazhdo
cancel = Anulo
save = Ruaj
later = Më vonë
print = Printo
share = Trego
search = Gjej
copy = Kopjo linkun
copied = U kopjua
try-again = Provo përsëri
understood = Në rregull
take-back = Rikthe
to-start = Te fillimi
speak = Lexo me zë
language = Gjuha
lock = Mbyll
cover = Fshih
locking = Dosja juaj po mbyllet…
elsewhere = Ekrane të tjera

## Start

start-title = Çfarë dëshironi të bëni?
start-open = Hap dosjen time
start-make = Krijo një dosje
start-receive = Kam marrë një kod
start-screen = Me telefonin tim

## Cover

cover-title = Ora lokale
cover-place = Bruksel
cover-again = Rifresko

## Idle

idle-title = A jeni ende këtu?
idle-note = Dosja juaj do të mbyllet vetë, që të mos e lexojë askush tjetër.
idle-stay = Jam këtu

## Make

make-what-title = Një dosje për dokumentet tuaja
make-what-keep = Dokumentet tuaja mbeten këtu, edhe nëse humbni telefonin.
make-what-only-you = Vetëm ju mund ta hapni. Ne nuk mund të lexojmë asgjë.
make-what-show = Ju zgjidhni çfarë tregoni, kujt dhe deri kur.
make-begin = Fillo
practice-begin = Provo së pari
practice-strip = Kjo është vetëm provë. Mos vini dokumente të vërteta: në fund zhduket gjithçka.
practice-end = Ndal provën
practice-end-title = Ta ndalim provën?
practice-end-note = Gjithçka që është në provë zhduket.
practice-own = Krijo dosjen time të vërtetë
practice-card = Kartë e shpikur
practice-letter = Letër e shpikur
practice-photo = Foto e shpikur
practice-code = Ky kod nuk hap asgjë: është vetëm provë.
voucher-title = A keni një kupon?
voucher-lead = Për të krijuar një dosje këtu duhet një kupon: një letër me një kod katror. Skanoni atë kod, ose ngjitni linkun.
voucher-other = Ky nuk është kodi i një kuponi. Tregoni kodin e kuponit tuaj.
voucher-none = Nuk keni kupon? Kërkoni një në qendrën ditore, ose aty ku ju dhanë adresën e kësaj faqeje.
voucher-good = Kuponi juaj u pranua.
make-way-title = Kartë apo nofkë?
make-way-lead = Me të do ta hapni dosjen tuaj. Emri juaj i vërtetë nuk është i nevojshëm.
make-way-card = Kartë
make-way-card-why = Një numër që e mbani me vete. Mbani mend pak figura: 6.
make-way-nickname = Nofkë
make-way-nickname-why = Nuk keni ç’të mbani me vete. Mbani mend më shumë figura: 10.
make-card-title = Numri juaj
make-card-lead = Ruajeni këtë numër. Pa të dosja juaj nuk hapet.
make-card-write = Shkruajeni në letër ose printojeni.
make-card-photo = Ose fotografojeni, nëse e keni telefonin në vend të sigurt.
make-card-next = E ruajta
card-title = Farde · numri im
card-hint = Ky numër nuk mjafton: duhen edhe figurat tuaja.
card-qr = I njëjti numër, për kamerën
make-nickname-title = Nofka juaj
make-nickname-lead = Një fjalë që nuk do ta harroni. Të tjerët nuk duhet ta marrin me mend.
nickname-label = Nofka
make-nickname-note = Shkruajeni gjithmonë njësoj.
make-story-title = Figurat tuaja
make-story-lead = Mbajini mend me këtë radhë. Shpikni me to një përrallë të vogël.
make-story-again = Edhe pak dhe ia dolët. Shikojini edhe një herë, pastaj provoni përsëri me qetësi.
make-story-note = Mos ia tregoni askujt figurat tuaja. Ne nuk i dimë dhe nuk mund t’jua gjejmë.
make-story-draw = Figura të tjera
make-story-words = Më mirë një fjali
make-story-next = I mbaj mend
make-words-title = Fjalia juaj e fshehtë
make-words-lead = Zgjidhni katër ose më shumë fjalë që nuk kanë lidhje me njëra-tjetrën.
words-label = Fjalia e fshehtë
words-again-label = E njëjta fjali edhe një herë
words-differ = Dy fjalitë nuk janë ende njësoj.
use-pictures = Me figura
make-repeat-title = Prekni figurat tuaja
make-repeat-lead = Me radhën tuaj. Vendet e tyre ndryshojnë çdo herë.
make-finish = Krijo dosjen time
make-working = Dosja juaj po krijohet
make-done-title = Dosja juaj është gati
make-done-lead = Për ta hapur përsëri: numri ose nofka juaj, pastaj figurat tuaja.
make-done-next = Shiko dokumentet e mia

## The picture pad

pad-count = { $done } nga { $wanted }
pad-undo = Hiqe
pad-label = Figurat
names-say = Dëgjo emrat
names-silent = Mos i thuaj më emrat
names-warn-title = Kush mund të dëgjojë?
names-warn = Emri i çdo figure që prekni thuhet me zë. Kush e dëgjon, i di figurat tuaja. Përdorni kufje ose prisni derisa të mbeteni vetëm.
names-yes = Thuaji emrat
story-hear = Dëgjo figurat e mia

## Open

open-title = Hap dosjen time
open-number-label = Numri i kartës suaj: 20 shifra
open-mistake = Numri nuk është ende i saktë. Shikojeni edhe një herë, shifër për shifër.
open-use-nickname = Kam një nofkë
open-use-card = Kam një kartë
open-story-title = Prekni figurat tuaja
open-words-title = Fjalia juaj e fshehtë
open-use-words = Kam një fjali të fshehtë
open-submit = Hap
opening-title = Dosja juaj po hapet
open-failed-title = Ende nuk hapet
open-other = Numër tjetër
closed-time-over = Dosja juaj u mbyll vetë. Dokumentet tuaja janë të sigurta. Hapeni përsëri.
closed-broken = Te ne diçka u ndal. Dosja juaj u mbyll, dokumentet tuaja janë të sigurta. Hapeni përsëri.

## My papers

papers-title = Dokumentet e mia
papers-all = Të gjitha
papers-soon = Skaduar ose së shpejti
papers-empty = Dosja juaj është ende bosh. Shtoni dokumentin e parë: mjafton një foto.
papers-none-found = Nuk u gjet asgjë. Provoni një fjalë tjetër.
papers-room = Dosja është e mbushur { $percent } %.
papers-found = { $count ->
    [0] Nuk u gjet asnjë dokument
    [one] U gjet { $count } dokument
   *[other] U gjetën { $count } dokumente
}
papers-more = Shfaq të tjera ({ $left })
order-label = Me çfarë radhe
order-kind = Sipas llojit
order-date = Sipas datës
order-runs-out = Sipas skadimit
choose-several = Zgjidh disa dokumente
list-title = Lista e dokumenteve të mia
list-note = Ruajeni këtë listë diku tjetër. Ajo thotë cilat dokumente keni, por nuk i tregon.
list-printed-title = Dokumentet e mia
print-fetching = Dokumenti { $paper } nga { $papers }
print-ready = { $pages ->
    [0] Këtu nuk ka asgjë për të printuar.
    [one] { $pages } faqe është gati.
   *[other] { $pages } faqe janë gati.
}
print-not-drawn = Ky dokument nuk mund të shfaqet këtu. Prandaj nuk mund të printohet.
ran-out = Ka skaduar
runs-out-today = Dita e fundit
runs-out-days = { $days ->
    [one] Edhe { $days } ditë
   *[other] Edhe { $days } ditë
}
add = Shto
add-what = Çfarë dëshironi të shtoni?
add-scan = Fotografo një dokument
add-scan-why = Kamera e bën të drejtë dhe të qartë.
add-files = Foto ose skedarë
add-files-why = Një ose disa, që i keni në këtë pajisje.
add-write = Shkruaj
add-write-why = Historia juaj, me fjalët tuaja.
add-speak = Fol
add-speak-why = Regjistroni zërin tuaj.
add-cancel = Ndal
add-skip = Kaloje këtë dokument
adding-one = Dokumenti juaj po shtohet
adding-many = Dokumentet tuaja po shtohen: { $file } nga { $files }
remark-cleaned = { $count ->
    [one] Ky skedar tregonte ku, nga kush ose me çfarë është bërë. Këto të dhëna u hoqën.
   *[other] { $count } skedarë tregonin ku, nga kush ose me çfarë janë bërë. Këto të dhëna u hoqën.
}
remark-may-tell = { $count ->
    [one] Ky skedar mund të tregojë ende ku ose me çfarë është bërë. Mendojeni këtë para se të jepni një kopje.
   *[other] { $count } skedarë mund të tregojnë ende ku ose me çfarë janë bërë. Mendojeni këtë para se të jepni një kopje.
}
remark-locked = { $count ->
    [one] Ky skedar ka fjalëkalim. Ruhet në mënyrë të sigurt, por nuk mund të shfaqet këtu.
   *[other] { $count } skedarë kanë fjalëkalim. Ruhen në mënyrë të sigurt, por nuk mund të shfaqen këtu.
}
remark-damaged = { $count ->
    [one] Ky skedar është i dëmtuar. Ruhet ashtu siç është, por nuk mund të shfaqet i plotë.
   *[other] { $count } skedarë janë të dëmtuar. Ruhen ashtu siç janë, por nuk mund të shfaqen të plotë.
}
remark-not-shown = { $count ->
    [one] Ky skedar ruhet në mënyrë të sigurt, por nuk mund të shfaqet këtu.
   *[other] { $count } skedarë ruhen në mënyrë të sigurt, por nuk mund të shfaqen këtu.
}
remark-in-part = Një pjesë e këtij dokumenti nuk mund të shfaqet këtu. Ruani një kopje për ta parë të gjithin.
remark-date-stays = Data e mbarimit është ende ajo e dokumentit të vjetër. Ndryshojeni, nëse data është e re.
remark-not-all = Ky dokument është i gjatë: mund të shfaqen { $shown } faqet e para. Skedari ruhet i plotë.
kind-question = Çfarë dokumenti është ky?
kind-left = { $count ->
    [one] Edhe një dokument pas këtij.
   *[other] Edhe { $count } dokumente pas këtij.
}
toast-added = { $count ->
    [one] Dokumenti është në dosjen tuaj.
   *[other] { $count } dokumente janë në dosjen tuaj.
}
toast-binned = { $count ->
    [one] Dokumenti është në kosh.
   *[other] { $count } dokumente janë në kosh.
}
toast-restored = { $count ->
    [one] Dokumenti është përsëri në dosjen tuaj.
   *[other] { $count } dokumente janë përsëri në dosjen tuaj.
}
toast-saved = U ruajt.
toast-stopped = U ndal: nuk hapet më.

## What is going on

step-reading = Një çast…
step-unlocking = Kjo zgjat disa sekonda…
step-drawing = Po përgatitet faqja { $page } nga { $pages }
step-encrypting = Dokumenti po mbyllet me çelës
step-sending = Dokumenti po dërgohet ({ $size } MB)
step-waiting = Nuk ka internet. Kjo pret dhe pastaj vazhdon vetë.
step-receiving = Po vijnë faqet

## The bin

bin-title = Koshi
bin-with = Koshi ({ $count })
bin-lead = Një dokument rri këtu { $days } ditë, pastaj zhduket.
bin-empty = Koshi është bosh.
bin-days-left = { $days ->
    [one] Edhe { $days } ditë këtu
   *[other] Edhe { $days } ditë këtu
}

## A paper

paper-title = Dokument
paper-date = Data: { $date }
paper-runs-out = Vlen deri më { $date }
paper-edit = Ndrysho
paper-keep = Kopjo në këtë pajisje
paper-bin = Në kosh
paper-not-drawn = Ky dokument nuk mund të shfaqet këtu, por ruhet në mënyrë të sigurt. Për ta hapur, mund të ruani një kopje në këtë pajisje.
page-of = Faqja { $page } nga { $pages }
page-previous = Faqja e mëparshme
page-next = Faqja tjetër
zoom-in = Më e madhe
zoom-out = Më e vogël
turn = Rrotullo
overview = Të gjitha faqet
keep-title = Një kopje në këtë pajisje?
keep-warning = Kopja nuk është e mbrojtur: mund ta lexojë kushdo që përdor këtë pajisje. Mos e bëni këtë në një kompjuter të përbashkët.
keep-yes = Ruaj një kopje
edit-title = Cili dokument është?
edit-name = Titulli
edit-date = Data e dokumentit
edit-runs-out = Vlen deri më
edit-note = Shënim për vete
newer-title = Version më i ri
newer-lead = I njëjti dokument, por më i ri. I vjetri mbetet.
newer-file = Foto ose skedar
newer-file-why = Që e keni në këtë pajisje.
versions = Të gjitha versionet ({ $count })
version-newest = Më i riu
version-older = Më i vjetër
version-added = Shtuar më { $date }
version-look = Shiko
version-shown = Po shikoni një version më të vjetër, të shtuar më { $date }.
version-to-newest = Shiko më të riun

## My story

story-title = Historia ime
story-lead = Pjesë të shkurtra. Secilën mund ta tregoni veç e veç.
story-empty = Rrëfejeni një herë atë që jeni lodhur ta përsërisni. Pastaj tregojeni.
story-name = Titulli (nëse doni)
earlier = Më lart
later-in-order = Më poshtë
write-title = Shkruaj
write-lead = Një pjesë e historisë suaj, ose një kërkesë, me fjalët tuaja.
write-text = Teksti juaj
write-left = { $left ->
    [0] Nuk ka më vend. Vazhdoni në një pjesë tjetër.
    [one] Ka vend edhe për { $left } shkronjë.
   *[other] Ka vend edhe për { $left } shkronja.
}
speak-title = Fol
speak-lead = { $minutes ->
    [one] Çdo pjesë zgjat më së shumti { $minutes } minutë.
   *[other] Çdo pjesë zgjat më së shumti { $minutes } minuta.
}
speak-begin = Prekni dhe flisni
speak-asking = Pajisja pyet nëse lejohet mikrofoni…
speak-stop = Ndal
speak-listening = Zëri juaj po regjistrohet. Prekni kur të mbaroni.
speak-length = Gjatësia
speak-anew = Fillo nga e para
speak-no-microphone = Këtu nuk ka mikrofon. Mund të shkruani ose të merrni një pajisje tjetër.
speak-refused = Mikrofoni nuk lejohet këtu. Mund ta lejoni në shfletuesin tuaj, ose të shkruani.
speak-unsupported = Ky shfletues nuk mund të regjistrojë zë. Mund të shkruani ose të merrni një shfletues më të ri.
listen = Dëgjo
listen-progress = Ku ka arritur zëri
listen-failed = Ky shfletues nuk mund ta luajë këtë zë. Ruani një kopje për ta dëgjuar diku tjetër.

## Kinds of paper

kind-label = Lloji i dokumentit
kind-identity = Identiteti
kind-residence = Leja e qëndrimit
kind-income = Të ardhurat
kind-welfare = Ndihma sociale (CPAS)
kind-health = Shëndeti
kind-housing = Banimi
kind-work = Puna
kind-school = Shkolla dhe diplomat
kind-family-children = Familja dhe fëmijët
kind-social-report = Raporti social
kind-story = Historia ime
kind-request = Kërkesë
kind-receipt = Vërtetim marrjeje
kind-membership = Klub, shoqatë
kind-photo = Foto
kind-other = Tjetër

## Share

share-choose-title = Çfarë dëshironi të tregoni?
share-choose-lead = Prekni dokumentet. Të tjerat nuk shihen.
share-chosen = { $count ->
    [0] Ende nuk është zgjedhur asgjë
    [one] { $count } dokument i zgjedhur
   *[other] { $count } dokumente të zgjedhura
}
share-how-title = Si dëshironi t’i tregoni?
share-lifetime = Për sa kohë?
lifetime-hour = 1 orë
lifetime-day = 1 ditë
lifetime-week = 7 ditë
lifetime-month = 30 ditë
share-handling = Çfarë i lejoni personit tjetër?
handling-look = Vetëm shikim
handling-print = Shikim dhe printim
handling-keep = Ruajtje e një kopjeje
share-openings = Sa herë?
openings-once = Një herë
openings-three = Tri herë
openings-any = Pa kufi
share-purpose = Për çfarë? Nuk jeni të detyruar ta thoni.
share-purpose-own = Ose me fjalët tuaja
purpose-home = Banesë
purpose-income = Ndihmë ose të ardhura
purpose-health = Kujdes mjekësor
purpose-work = Punë
purpose-residence = Leja e qëndrimit
purpose-school = Shkolla, fëmijët
share-make = Krijo kodin
share-more = Edhe më e sigurt
share-first = Vetëm kompjuteri i parë
share-first-why = Kompjuteri i parë që e hap mund ta hapë përsëri. Nëse dikush e dërgon linkun më tej, atje nuk hapet asgjë.
share-pin = Kërko edhe një kod me 6 shifra
share-pin-why = Ju ia thoni personit. Pa këtë kod linku nuk hap asgjë.
made-title = Tregojeni këtë kod
made-lead = Personi tjetër e skanon, ose e hap linkun.
made-qr = Kodi për skanim
made-link = Linku
made-print = Printo një fletushkë
made-stop-note = Mund ta ndalni në çdo kohë: te “Dokumentet që tregova”.
made-pin = Ia thoni këtë kod personit
made-pin-why = Nuk është në fletushkë dhe as në link. Pa të nuk hapet asgjë.
made-done = U krye
until = Mbaron: { $moment }
meeting-title = Përgatit një takim
meeting-lead = Zgjidhni dokumentet për këtë takim. Printoni fletushkën. Pastaj mbylleni dosjen deri pas takimit.
meeting-lock = Mbyll dosjen time
meeting-lock-why = Printojeni ose fotografojeni këtë kod. Pastaj mbylleni dosjen: në takim askush nuk mund ta hapë. Kodi vlen prapëseprapë.
spoken-make = Thuaj kodin me zë
spoken-say = Thoni këto fjalë dhe shifra
spoken-where = Personi tjetër i shkruan në këtë faqe: “Kam marrë një kod”.
slip-title = Farde · dokumente për ju
slip-pin = Duhet edhe një kod me 6 shifra: jua thotë personi.
slip-stop = Për ta ndalur: hapni dosjen, “Dokumentet që tregova”, pastaj “Ndal”.

## What I shared

shared-title = Dokumentet që tregova
shared-empty = Tani nuk po tregoni asgjë.
shared-new = Trego dokumente
shared-show-again = Trego përsëri
shared-stop = Ndal
shared-stop-sure = Po, ndale
stop-one-title = Ta ndalim këtë?
stop-one-note = Ky kod nuk hap më asgjë. Një ekran që është ende i hapur boshatiset brenda një minute, nëse ka internet. Një kopje që është ruajtur ose printuar më parë mbetet te personi tjetër.
shared-code = Trego kodin
shared-stop-all = Ndali të gjitha
stop-all-title = T’i ndalim të gjitha?
stop-all-note = Askush nuk mund t’i hapë më dokumentet tuaja. Një ekran që është ende i hapur boshatiset brenda një minute, nëse ka internet. Një kopje që është ruajtur ose printuar më parë mbetet te personi tjetër.
shared-opened = { $count ->
    [0] Ende nuk është hapur
    [one] U hap { $count } herë
   *[other] U hap { $count } herë
}
shared-unknown = { $count ->
    [one] { $count } herë pa thënë kush
   *[other] { $count } herë pa thënë kush
}
shared-unreadable = Dikush që nuk tha emrin
state-used-up = Mbaroi: u hap aq herë sa lejohej
state-over = Mbaroi: koha kaloi
state-stopped = E ndalët ju
left-minutes = { $minutes ->
    [one] edhe { $minutes } minutë
   *[other] edhe { $minutes } minuta
}
left-hours = { $hours ->
    [one] edhe { $hours } orë
   *[other] edhe { $hours } orë
}
left-days = { $days ->
    [one] edhe { $days } ditë
   *[other] edhe { $days } ditë
}

## The record of one share

record-title = Regjistri i asaj që treguat
record-lead = Çfarë lejuat dhe çfarë ndodhi. E shihni vetëm ju.
record-open = Shiko regjistrin
record-printed-title = Farde · regjistri i asaj që u tregua
record-what = Cilat dokumente?
record-who = Kush i hapi?
record-why = Për çfarë?
record-no-purpose = Nuk e thatë.
record-how = Çfarë lejohet
record-made = E lejuat më
record-until = Më së voni deri
record-now = Po tani?
record-live = Mund të hapet ende
record-withdraw = Për ta tërhequr lejen
record-nothing-opens = Ky kod nuk hap më asgjë. Një kopje që është ruajtur ose printuar më parë mbetet te personi tjetër.
record-number = Numri i këtij regjistri:

## My letterbox: what others hand in

box-title = Kutia ime postare
box-with = Kutia ime postare ({ $count })
box-came = { $count ->
    [one] Ju ka ardhur një dokument
   *[other] Ju kanë ardhur { $count } dokumente
}
box-lead = Të tjerët lënë këtu dokumente me kodin tuaj. Nuk shohin asgjë nga dosja juaj.
box-empty = Nuk ka ardhur asgjë.
box-ask = Kërko dokumente
box-day = Erdhi më { $day }
box-papers = Dokumente
box-look = Shiko
box-refuse = Refuzo
box-refuse-title = Ta refuzojmë?
box-refuse-note = Zhduket përgjithmonë. Nuk njoftohet askush.
box-refuse-yes = Po, refuzo
toast-box-refused = U hoq përgjithmonë.
box-asked = Çfarë kam kërkuar
box-past = Çfarë kam kërkuar më parë
box-left = { $count ->
    [0] Nuk mund të vijë më asgjë
    [one] Mund të vijë edhe { $count } dokument
   *[other] Mund të vijnë edhe { $count } dokumente
}
box-full = Erdhi gjithçka që kërkuat
box-closed = E mbyllët ju
box-close = Mbyll
box-close-title = Të mos vijë më asgjë?
box-close-note = Kodi nuk hap më asgjë. Ajo që ka ardhur mbetet këtu.
box-close-yes = Po, mbyll
toast-closed = U mbyll. Nuk mund të vijë më asgjë.
box-known = Organizatat që njoh
box-forget = Harro
look-title = Kjo erdhi për ju
look-keep = Ruaj
look-not-drawn = Kjo nuk mund të shfaqet këtu. Mund ta ruani ose ta refuzoni.
look-unsigned = Nuk është nënshkruar: askush nuk e di me siguri kush e dërgoi.
look-known = { $name }: ju i keni krahasuar shifrat.
look-impostor = Kujdes! Ju e njihni këtë emër, por kjo nuk vjen prej andej.
look-compare = Është nënshkruar. Krahasojini këto shifra me ato të organizatës: në sportelin e saj, ose në një letër që e kishit më parë. Kurrë me diçka që erdhi këtu.
look-same = Janë të njëjtat
look-name = Si e quani këtë organizatë?
look-remember = Mbaje mend
box-size = { $size } MB
kept-known = Nga { $name }: ju i keni krahasuar shifrat.
kept-says = Aty thuhet se vjen nga { $name }. Kjo nuk është e sigurt.
hand-which = Skedari { $file } nga { $files }
hand-no-code = Ky nuk është kod për të dorëzuar dokumente.
hand-stopped = E ndalët. Ato që nuk janë shënuar nuk u dërguan.
hand-too-much = Gjithsej ka vend vetëm për { $size } MB. Hiqni disa.
hand-who-asks = Farde nuk e di kush kërkon. Dorëzoni vetëm nëse këtë kod jua dha vetë personi.
sign-save-first = Ruani së pari skedarin e çelësit.
ask-what = Çfarë kërkoni? Nuk jeni të detyruar ta thoni.
ask-decision = Vendimi
ask-proof = Vërtetim
ask-report = Raporti social
ask-health = Dokument mjekësor
ask-contract = Kontrata
ask-files = { $count ->
    [one] Një dokument
   *[other] Deri në { $count } dokumente
}
ask-how-many = Më së shumti sa dokumente?
asked-title = Jepeni këtë kod
asked-lead = Personi tjetër e skanon, ose e hap linkun. Ai i lë dokumentet në kutinë tuaj postare.
asked-note = Ai nuk sheh asgjë nga dosja juaj. Ju shikoni së pari, pastaj ruani ose refuzoni.
asked-slip-title = Farde · dokumente për mua
asked-slip-how = Skanoni kodin ose hapni adresën. Zgjidhni skedarët, pastaj prekni “Dorëzo”. Nuk nevojitet llogari. Mund t’i lexojë vetëm personi që i kërkon.
asked-slip-close = Për ta mbyllur: hapni dosjen, “Kutia ime postare”, pastaj “Mbyll”.

## Hand in

hand-opening = Një çast
hand-title = Dorëzo dokumente
hand-asks = Ju kërkohet:
hand-nothing = Dikush ju kërkon dokumente.
hand-room = { $count ->
    [one] { $count } skedar, më së shumti { $size } MB
   *[other] Deri në { $count } skedarë, gjithsej { $size } MB
}
hand-choose = Zgjidh skedarë
hand-choose-why = PDF, foto, tekste, deri në 25 MB secili
hand-remove = Hiqe
hand-missing = Zgjidhni së pari një skedar.
hand-too-many = { $count ->
    [one] Ka vend vetëm për { $count } skedar. Hiqni disa.
   *[other] Ka vend vetëm për { $count } skedarë. Hiqni disa.
}
hand-from = Emri juaj ose organizata juaj (mund ta lini bosh)
hand-note = Disa fjalë shoqëruese (mund t’i lini bosh)
hand-final = Mund t’i hapë vetëm personi. Ju nuk mund t’i merrni më mbrapsht. Nuk nevojitet llogari.
hand-stays = Ato që janë shënuar kanë arritur tashmë.
hand-send = Dorëzo
hand-sending = Dokumentet janë rrugës
hand-chosen = { $count ->
    [one] { $count } skedar i zgjedhur
   *[other] { $count } skedarë të zgjedhur
}
hand-done-title = Arriti
hand-done = { $count ->
    [one] { $count } skedar është në kutinë postare.
   *[other] { $count } skedarë janë në kutinë postare.
}
hand-done-what = Personi e shikon, pastaj e ruan ose e refuzon. Mund ta mbyllni këtë faqe.
hand-same = Të njëjtat për dikë tjetër
hand-more = Dorëzo të tjera
hand-link-title = Për kë?
hand-link-lead = Skanoni kodin e personit me kamerën e kësaj pajisjeje, ose ngjitni linkun.
hand-link-camera = Përdor kamerën
hand-failed-title = Nuk mund të dorëzohet
hand-tampered = Kodi dhe kjo kuti postare nuk shkojnë bashkë.
hand-tampered-do = Ndoshta dikush dëshiron t’i lexojë fshehurazi, prandaj nuk u dërgua asgjë. Njoftoni personin dhe organizatën.
sign-title = Nënshkruaj për një organizatë
sign-why = Personi i krahason një herë 30 shifra. Herën tjetër e di me siguri se vjen nga ju.
sign-open = Hap skedarin e çelësit
sign-open-why = Mbetet në këtë pajisje dhe nuk dërgohet askund
sign-draw = Krijo një çelës të ri
sign-digits = Shifrat e çelësit tuaj. Jepini në sportel ose me letër. Mos i vini te dokumentet që dorëzoni këtu.
sign-save-why = Ruajeni skedarin tani: nuk ka kopje tjetër. Kush e ka, mund të nënshkruajë për ju. Ruajeni si një vulë.
sign-save = Ruaj skedarin e çelësit
sign-drop = Pa nënshkrim
sign-not-a-key = Ky nuk është skedar çelësi.

## Receive

receive-title = Dikush ju tregon dokumente
receive-lead = Thoni kush jeni, pastaj shikoni. Nuk nevojitet llogari.
receive-name = Emri juaj
receive-name-missing = Shkruani së pari emrin tuaj: personi dëshiron të dijë kush i shikon.
receive-organisation = Organizata juaj (nëse keni)
receive-discreet = Do ta ruaj fshehtësinë
receive-discreet-what = Këto dokumente ua tregoj vetëm atyre që u duhen për të ndihmuar.
receive-discreet-missing = Shënoni edhe këtë kuti, pastaj dokumentet hapen.
receive-pin = Kodi me 6 shifra që jua tha personi
receive-pin-missing = Shkruani 6 shifrat që jua tha personi.
receive-pin-wrong = Ndoshta këto 6 shifra nuk janë të sakta.
receive-pin-again = Shkruaj shifrat edhe një herë
receive-receipt = Personi do ta shohë emrin tuaj dhe orën.
receive-open = Shiko dokumentet
receive-opening = Dokumentet po vijnë
receive-failed-title = Dokumentet nuk hapen
receive-other-link = Link tjetër
receive-paste-title = Kam marrë një kod
receive-paste-lead = Skanoni kodin me kamerën e telefonit, ngjitni linkun, ose shkruani fjalët që dëgjuat.
receive-paste-label = Linku, ose 4 fjalë dhe 3 shifra
receive-paste-wrong = Shikojini edhe një herë 4 fjalët dhe 3 shifrat, ose kërkoni një kod të ri.
receive-paste-no-code = Ky nuk është kod: duhen 4 fjalë dhe 3 shifra.
receive-over-title = Koha kaloi
receive-over-lead = Dokumentet nuk janë më në këtë ekran. A ju duhen ende? Kërkojini personit një kod të ri.
receive-stopped-title = Këto dokumente nuk tregohen më
receive-stopped-lead = Personi e ndali. Dokumentet nuk janë më në këtë ekran. A ju duhen ende? Kërkojini personit një kod të ri.
received-title = { $count ->
    [one] Një dokument për ju
   *[other] { $count } dokumente për ju
}
received-list = Dokumentet
received-open-until = Kjo faqe mbetet e hapur deri në orën { $time }
received-ends = Linku mbaron më së voni: { $moment }
received-close = Mbarova
received-save = Ruaj skedarin
received-not-drawn = Ky dokument nuk mund të shfaqet këtu. Kërkojini personit të lejojë një kopje.
received-not-drawn-keep = Ky dokument nuk mund të shfaqet këtu. Ruajeni për ta hapur.
received-no-print = Personi që ju tregon këto dokumente nuk lejon printim.

## Scanning

scan-starting = Kamera po ndizet…
scan-looking = Mbajeni kodin brenda kornizës.
scan-no-camera = Këtu nuk ka kamerë. Zgjidhni një foto të kodit.
scan-refused = Kamera nuk lejohet këtu. Mund ta lejoni në shfletuesin tuaj, ose të zgjidhni një foto të kodit.
scan-again = Provo përsëri kamerën
scan-photo = Zgjidh një foto të kodit
scan-reading = Po kërkohet kodi…
scan-nothing = Në këtë foto nuk u gjet asnjë kod. Provoni përsëri, më afër dhe drejt.

## Photographing a paper

shot-title = Fotografoni dokumentin
shot-looking = Vendoseni dokumentin në një vend të rrafshët. Le të duket i gjithi.
shot-found = Dokumenti u gjet. Bëni foton.
shot-no-camera = Këtu nuk ka kamerë. Zgjidhni një foto të dokumentit.
shot-refused = Kamera nuk lejohet këtu. Mund ta lejoni në shfletuesin tuaj, ose të zgjidhni një foto të dokumentit.
shot-take = Bëj foto
shot-choose = Fotot e mia
shot-lamp = Drita
shot-working = Faqja juaj po përgatitet…
shot-pages = { $count ->
    [one] { $count } faqe
   *[other] { $count } faqe
}
shot-page = Faqja
shot-photo = Fotoja
shot-no-place = Vendi dhe pajisja e një fotoje nuk ruhen.
shot-leave = Po dilni pa ruajtur?
shot-leave-note = { $count ->
    [one] Faqja juaj do të humbasë.
   *[other] { $count } faqet tuaja do të humbasin.
}
shot-stay = Qëndro këtu
shot-throw = Hidhe
check-title = A lexohet mirë?
check-whole = Skajet e dokumentit nuk u gjetën: kjo është e gjithë fotoja. Cepat mund t’i vendosni vetë.
check-good = Po, mirë
check-again = Bëje përsëri
check-corners = Cepat
check-as-photo = Me ngjyra
check-as-paper = Letër e bardhë
corners-title = Ku janë cepat?
corners-lead = Tërhiqeni çdo rreth te një cep i dokumentit. Me tastierë: shigjetat.
corners-whole = E gjithë fotoja
corners-done = U krye
corner-top-left = Cepi lart majtas
corner-top-right = Cepi lart djathtas
corner-bottom-right = Cepi poshtë djathtas
corner-bottom-left = Cepi poshtë majtas
pages-title = Faqet tuaja
pages-none = Nuk ka më asnjë faqe.
pages-another = Edhe një faqe
pages-finish = Ruaj këtë dokument
pages-earlier = Më para
pages-later = Më pas
pages-remove = Hiqe
pages-removed = Faqja u hoq.
pages-full = Një dokument ka më së shumti { $pages } faqe.
pages-keep = Ruaj edhe fotot
pages-keep-why = Fotot siç i bëtë, krahas faqeve të pastra.

## Ways in: a card that is there already, scanning

make-way-have = E kam një kartë
make-way-have-why = Numri mbetet i njëjti, me figura të reja: 6.
make-have-title = Karta juaj
scan-card = Skano kartën time
scan-type = Shkruaj numrin
scan-not-a-card = Ky nuk është kodi i një karte. Tregoni kodin e kartës suaj.
scan-not-a-sheet = Ky nuk është kodi i një flete rezervë. Provoni përsëri.
open-device = Me këtë pajisje
open-lost = Kam humbur kartën ose figurat
story-own = Mbaj figurat që di
story-own-title = Figurat që mbani
story-own-lead = Prekni figurat tuaja me radhë. Do ta bëni dy herë.
story-own-again = Dy herët nuk ishin njësoj. Filloni përsëri me qetësi.
story-own-other = Më mirë figura të reja

## A way back

way-back-title = Një hyrje rezervë
way-back-lead = Nëse një ditë humbni kartën ose harroni figurat.
way-back-sheet = Një fletë rezervë
way-back-sheet-why = Një fletë për ta ruajtur diku tjetër, në vend të sigurt. Ajo e hap vetë dosjen tuaj.
way-back-helpers = Ndihmës
way-back-helpers-why = Tre persona marrin nga një fletë. Dy bashkë e hapin dosjen tuaj. Një i vetëm nuk mund të bëjë asgjë.

## Sheets

sheets-title = Printojeni ose kopjojeni me dorë
sheets-lead = Kjo fletë shfaqet vetëm një herë. Ruajeni larg kartës suaj.
sheets-lead-helpers = Këto fletë shfaqen vetëm një herë. Jepini çdo personi vetëm një fletë.
sheets-next = Fleta tjetër
sheets-kept = U printua ose u kopjua
sheet-title = Farde · fletë rezervë
sheet-title-helper = Farde · fleta { $number } nga { $sheets }
sheet-what = Kjo fletë hap një dosje me dokumente. Kush e ka fletën, mund ta hapë dosjen: ruajeni mirë.
sheet-what-helper = Dikush ju beson: kjo fletë ndihmon për ta hapur përsëri dosjen me dokumente të atij personi. E vetme nuk hap asgjë. Duhen { $needed } fletë bashkë.
sheet-use = Për ta përdorur: “Hap dosjen time”, pastaj “Kam humbur kartën ose figurat”.
sheet-use-helper = Ruajeni në vend të sigurt. Jepjani vetëm personit vetë, kur ta kërkojë.
sheet-no-name = Në këtë fletë nuk ka emër, me qëllim.
sheet-qr = Të njëjtat shifra, për kamerën
sheet-wait = { $wait ->
    [one] Hap pas { $wait } dite pritjeje.
   *[other] Hap pas { $wait } ditësh pritjeje.
}

## Recover

recover-title = Hyni përsëri në dosje
recover-lead = Çfarë keni me vete?
recover-sheet = Fleta ime
recover-sheet-why = Fleta rezervë që keni ruajtur.
recover-helpers = Fletët e ndihmësve të mi
recover-helpers-why = Duhen disa bashkë.
recover-sheet-title = Fleta juaj
recover-helpers-title = Fletët e ndihmësve tuaj
recover-enter-lead = Skanoni kodin, ose shkruani shifrat rresht për rresht.
recover-enter-lead-helpers = Një fletë pas tjetrës. Skanoni kodin, ose shkruani shifrat.
recover-scan = Skano fletën
recover-type = Shkruaj shifrat
recover-anew = Fillo nga e para
recover-have = Fleta juaj është e plotë
recover-have-helper = Fleta { $number }
recover-count = { $have } nga { $needed }
recover-same = Fleta { $number } është tashmë këtu. Merrni një tjetër.
recover-other-set = Kjo fletë nuk shkon me të parën. Merrni një tjetër.
recover-not-together = Rreshtat janë të saktë, por nuk shkojnë bashkë. Shikoni radhën e tyre.
row-fits = Saktë
row-look-again = Shikojeni këtë rresht edhe një herë
waits-title = Është e saktë, por jo ende
waits-lead = Ka një kohë pritjeje, për ta mbrojtur personin që e ka dosjen.
waits-from = Hapet: { $moment }
waits-come-back = Ejani përsëri pas këtij çasti, siç bëtë sot. Për këtë keni { $days ->
    [one] { $days } ditë.
   *[other] { $days } ditë.
}
waits-owner = Deri atëherë, kush e hap dosjen e sheh këtë. Mund të thotë jo.

## Renew

renew-what-title = Jeni përsëri këtu
renew-what-lead = Dokumentet tuaja janë këtu. Krijoni së pari një hyrje të re, vetëm për ju.
renew-what-card = Një kartë ose një nofkë.
renew-what-story = Figura të reja.
renew-what-doors = Ju zgjidhni cilat hyrje të vjetra mbeten.
renew-way-lead = Me të do ta hapni dosjen tuaj.
renew-way-same = Mbaj
renew-keep-title = Cilat hyrje mbeten?
renew-keep-lead = Karta e re ose nofka e re shtohet. Shënoni edhe ato që mbeten.
renew-keep-note = Ato që nuk i shënoni nuk hapin më asgjë. Dosja juaj mbyllet në kompjuterët e tjerë.
renew-stays = Mbetet
renew-goes = Mbyllet
renew-finish = Mirë kështu
renew-working = Hyrja juaj e re po krijohet
renew-done-title = Gjithçka është në rregull
toast-renewed = U ndryshua. Dosja juaj është mbyllur në kompjuterët e tjerë.

## Safety

safety-title = Siguria
safety-doors = Hyrjet e mia
safety-doors-why = Karta, figurat, fletët, ndihmësit, pajisja.
safety-lock = Mbyll deri…
safety-lock-why = Askush nuk mund ta hapë para orës që zgjidhni.
doors-lead = Secila prej tyre e hap dosjen tuaj.
doors-add = Hyrje e re
door-card = Karta dhe figurat
door-nickname = Nofka dhe figurat
door-card-words = Karta dhe fjalia
door-nickname-words = Nofka dhe fjalia
door-passkey = Një pajisje
door-sheet = Një fletë rezervë
door-helpers = Ndihmësit: { $needed } nga { $sheets }
door-since = Që nga data { $date }
door-wait = { $wait ->
    [one] Hap pas { $wait } dite
   *[other] Hap pas { $wait } ditësh
}
door-now = Po përdoret tani
door-my-card = Karta ime
door-new-story = Ndrysho figurat
door-remove = Hiqe
card-again-lead = I njëjti numër si në kartën tuaj. Printojeni ose kopjojeni me dorë.
remove-title = Ta heqim këtë hyrje?
remove-note = Nga tani nuk hap më asgjë. Dosja juaj mbyllet në të gjithë kompjuterët e tjerë.
remove-yes = Po, hiqe
toast-door-removed = U hoq. Dosja juaj është mbyllur në kompjuterët e tjerë.
add-title = Cilën hyrje të re?
add-device = Kjo pajisje
add-device-why = Hapni me gishtin, me fytyrën ose me kodin e telefonit tuaj.
add-card = Një kartë tjetër
add-card-why = Një numër i ri ose një nofkë, nëse e vjetra ka humbur ose e njeh dikush tjetër.
new-sheet-lead = Një fletë me shifra, për ta printuar ose kopjuar me dorë. Ajo e hap vetë dosjen tuaj.
new-sheet-make = Krijo fletën
new-helpers-lead = Çdo person ruan një fletë. Një fletë e vetme nuk hap asgjë.
new-helpers-sheets = Sa ndihmës?
new-helpers-needed = Sa bashkë për ta hapur?
new-helpers-sentence = { $needed } nga { $sheets } fletët, bashkë, e hapin dosjen tuaj.
new-helpers-make = Krijo fletët
less = Më pak
more = Më shumë
wait-legend = Me kohë pritjeje?
wait-none = Menjëherë
wait-none-why = Fleta e hap dosjen tuaj menjëherë.
wait-some-why = Dosja juaj hapet vetëm pas pritjes. Deri atëherë ju e shihni këtë kur hapni dosjen. Mund të thoni jo.
device-what = Ju e hapni dosjen ashtu siç e zhbllokoni këtë pajisje.
device-seen = Në këtë pajisje mund të shihet se ekziston një dosje.
device-own-only = Vetëm në pajisjen tuaj, kurrë në një kompjuter të përbashkët.
device-make = Shto këtë pajisje
device-other = Mënyrë tjetër
toast-device = Kjo pajisje tani e hap dosjen tuaj.
passkey-cannot = Kjo pajisje ose ky shfletues nuk e bën dot këtë. Zgjidhni një hyrje tjetër: kartë, nofkë, fletë ose ndihmës.
passkey-refused = Nuk u konfirmua. Mund të provoni përsëri, ose të zgjidhni një hyrje tjetër.
passkey-failed = Pajisja nuk u përgjigj siç pritej. Provoni përsëri, ose zgjidhni një hyrje tjetër.

## Lock until

lock-title = Mbyll deri kur?
lock-lead = Para asaj kohe dosja juaj nuk hapet për askënd, as për ju.
lock-hour = Pas 1 ore
lock-evening = Sonte, ora 20:00
lock-tomorrow = Nesër, ora 8:00
lock-three-days = Pas 3 ditësh
lock-own = Kohë tjetër
lock-own-label = Dita dhe ora
lock-summary = Deri në këtë kohë askush nuk mund ta hapë, as ju: { $moment }.
lock-shares = Ato që po tregoni tani mbeten të dukshme derisa t’u mbarojë koha.
lock-do = Mbyll deri atëherë
lock-sure = Ta mbyllim deri atëherë?
lock-sure-note = Asgjë dhe askush nuk mund ta hapë më parë: as ju, as ndihmësit tuaj, as ne.
start-idle = Dosja juaj u mbyll vetë: askush nuk e preku ekranin. Dokumentet tuaja janë të sigurta.
start-locked = Është e mbyllur deri në orën që zgjodhët. Dokumentet tuaja ju presin.

## What must be seen after opening

recovery-title = Dikush kërkon të hyjë
recovery-unknown = Nga një hyrje që dosja juaj nuk e njeh
recovery-since = Filloi: { $moment }
recovery-opens = Dosja juaj do të hapet për atë person: { $moment }.
recovery-ready = Dosja juaj mund të hapet tani për atë person.
recovery-note = Nëse nuk jeni ju, thoni jo.
recovery-refuse = Jo, refuzo
recovery-remove = Refuzo dhe hiqe përgjithmonë këtë hyrje
recovery-leave = Jam unë, lëre
toast-refused = U refuzua.
refused-title = Pati tepër shumë prova
refused-when = Dikush provoi tepër shpesh: { $moment }.
refused-note = Nëse nuk ishit ju, ndryshoni figurat ose merrni një kartë tjetër.
refused-doors = Shiko hyrjet e mia
unlisted-title = Një hyrje e panjohur u mbyll
unlisted-note = Dikush kishte lënë një hyrje që nuk është në listën tuaj. Tani është e mbyllur. Ndryshoni figurat tuaja dhe shikoni hyrjet tuaja.

## What went wrong: what is, and what to do

trouble-title = Këtë herë nuk u bë
fail-nothing-opens = Me këtë nuk hapet asgjë tani.
fail-nothing-opens-do = Shikoni kartën ose nofkën tuaj. Pastaj prekni figurat me qetësi, një nga një.
fail-sheet = Kjo fletë nuk hap asgjë tani.
fail-sheet-do = Ndoshta nuk vlen më, ose dosja është e mbyllur për një kohë. Provoni një fletë tjetër, ose ejani më vonë.
fail-wait = Pati disa prova.
fail-wait-do = { $minutes ->
    [one] Prisni { $minutes } minutë. Kjo është që askush të mos e gjejë me hamendje.
   *[other] Prisni { $minutes } minuta. Kjo është që askush të mos e gjejë me hamendje.
}
fail-sheets = Këto fletë bashkë nuk hapin asgjë.
fail-sheets-do = Shikoni nëse shkojnë bashkë, pastaj shkruajini edhe një herë.
fail-last-door = Kjo është hyrja juaj e vetme që hap menjëherë.
fail-last-door-do = Krijoni së pari një kartë ose hyrje të re, pastaj hiqeni këtë.
fail-many-doors = Ka shumë hyrje.
fail-many-doors-do = Hiqni një që nuk e përdorni më, pastaj provoni përsëri.
fail-already = Kjo kartë dhe këto figura hapin tashmë një dosje.
fail-already-do = Merrni figura të tjera.
fail-voucher = Ky kupon nuk është për këtë faqe, ose data e tij ka kaluar.
fail-voucher-do = Kërkoni një tjetër aty ku e morët.
fail-voucher-used = Ky kupon është përdorur tashmë.
fail-voucher-used-do = Një kupon vlen një herë. Kërkoni një tjetër. Nëse keni krijuar një dosje me të, hapeni atë.
fail-open-again = Dosja juaj u mbyll.
fail-open-again-do = Hapeni përsëri. Dokumentet tuaja janë të sigurta.
fail-share = Këtu nuk ka asgjë për të hapur.
fail-share-do = Kodi nuk vlen më. Kërkojini personit një kod të ri.
fail-request = Këtu nuk mund të dorëzohet asgjë.
fail-request-do = Koha kaloi, ose erdhën mjaft dokumente. Kërkojini personit një kod të ri, ose provoni përsëri pas dhjetë minutash.
fail-deposit = Ajo që erdhi është e dëmtuar, ose nuk është bërë siç duhet.
fail-deposit-do = Nuk mund të hapet. Mund ta refuzoni.
fail-link = Mungon një pjesë e linkut.
fail-link-do = Kopjoni linkun e plotë, ose skanoni kodin përsëri.
fail-offline = Nuk ka internet.
fail-offline-do = Gjeni një vend me internet ose Wi-Fi, pastaj provoni përsëri. Asgjë nuk ka humbur.
fail-busy = Tani ka shumë njerëz njëherësh.
fail-busy-do = Provoni përsëri pas disa minutash. Asgjë nuk ka humbur.
fail-large = Ky skedar është tepër i madh.
fail-large-do = Më së shumti lejohen { $size } MB. Më mirë bëjini një foto dokumentit.
fail-full = Dosja juaj është plot.
fail-full-do = Hidhni në kosh atë që nuk ju duhet më. Kur koshi zbrazet, ka përsëri vend.
fail-empty = Ky skedar është bosh.
fail-empty-do = Zgjidhni një skedar tjetër, ose bëni një foto.
fail-draw = Ky dokument nuk mund të shfaqet.
fail-draw-do = Ruhet në mënyrë të sigurt. Mund të ruani një kopje në këtë pajisje.
fail-tampered = Ky dokument nuk është më ai që ruajtët ju.
fail-tampered-do = Dikush e dëmtoi ose e ndryshoi. Prandaj nuk shfaqet. Njoftoni ata që kujdesen për këtë faqe interneti.
fail-other-passkey = Kjo nuk e hap këtë dosje.
fail-other-passkey-do = Zgjidhni diçka tjetër në listën e pajisjes, ose shtojeni së pari këtë pajisje te hyrjet tuaja.
fail-device-full = Nuk ka më vend në këtë pajisje.
fail-device-full-do = Lironi vend në të, ose ruani më pak dokumente këtu. Asgjë nuk ka humbur.
fail-kept-damaged = Ky dokument është dëmtuar në këtë pajisje.
fail-kept-damaged-do = Hapeni dosjen kur keni internet: dokumenti kthehet këtu.
fail-not-there = Ky dokument nuk është më këtu.
fail-not-there-do = Shikoni në kosh: ndoshta është aty.
fail-input = Diçka nuk është ende në rregull.
fail-input-do = Shikoni çfarë keni shkruar: ndoshta është tepër shkurt ose tepër gjatë.
fail-browser = Ky shfletues është tepër i vjetër.
fail-browser-do = Përdorni një shfletues më të ri, ose një pajisje tjetër.
fail-unreadable = Ky skedar nuk u lexua dot deri në fund.
fail-unreadable-do = Zgjidheni edhe një herë.
fail-stopped = U ndal.
fail-stopped-do = Asgjë prej tij nuk u ruajt. Mund të filloni përsëri.
fail-code = Ky skedar është i mbyllur me kod.
fail-code-do = Shkruani kodin e këtij skedari.
fail-wrong-code = Ky kod nuk e hap këtë skedar.
fail-wrong-code-do = Shikojini shifrat edhe një herë, grup për grup.
fail-not-export = Ky skedar nuk vjen nga një dosje, ose është i dëmtuar.
fail-not-export-do = Zgjidhni skedarin që keni ruajtur nga një dosje.
fail-fault = Te ne diçka nuk funksionoi.
fail-fault-do = Provoni përsëri. Asgjë nuk ka humbur.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Mace
picture-horse = Kalë
picture-elephant = Elefant
picture-turtle = Breshkë
picture-fish = Peshk
picture-butterfly = Flutur
picture-snail = Kërmill
picture-rooster = Gjel
picture-owl = Buf
picture-bee = Bletë
picture-penguin = Pinguin
picture-octopus = Oktapod
picture-apple = Mollë
picture-banana = Banane
picture-strawberry = Luleshtrydhe
picture-lemon = Limon
picture-watermelon = Shalqi
picture-carrot = Karotë
picture-corn = Misër
picture-bread = Bukë
picture-cheese = Djathë
picture-ice-cream = Akullore
picture-mushroom = Kërpudhë
picture-cake = Tortë
picture-house = Shtëpi
picture-key = Çelës
picture-umbrella = Çadër
picture-bicycle = Biçikletë
picture-bus = Autobus
picture-boat = Varkë
picture-plane = Aeroplan
picture-train = Tren
picture-tractor = Traktor
picture-tent = Tendë
picture-chair = Karrige
picture-lamp = Llambë
picture-ladder = Shkallë
picture-clock = Orë me zile
picture-book = Libër
picture-pencil = Laps
picture-scissors = Gërshërë
picture-hammer = Çekiç
picture-guitar = Kitarë
picture-drum = Daulle
picture-bell = Këmbanë
picture-balloon = Tullumbace
picture-kite = Balonë letre
picture-ball = Top futbolli
picture-hat = Kapelë
picture-shoe = Këpucë
picture-glasses = Syze
picture-socks = Çorape
picture-backpack = Çantë shpine
picture-gift = Dhuratë
picture-camera = Aparat fotografik
picture-telephone = Telefon
picture-sun = Diell
picture-cloud = Re
picture-rainbow = Ylber
picture-snowflake = Flok dëbore
picture-fire = Zjarr
picture-cactus = Kaktus
picture-tree = Pemë
picture-sunflower = Luledielli

## Take everything with me

luggage-title = Merri të gjitha me vete
luggage-why = Të gjitha dokumentet tuaja në një skedar.
luggage-lead = Të gjitha dokumentet tuaja në një skedar, bashkë me regjistrin e asaj që treguat. Mund ta ruani, ose ta fusni në një dosje tjetër. Koshi nuk është brenda.
luggage-sealed = I mbyllur me kod
luggage-sealed-why = Askush nuk e lexon pa kodin. Kjo është më mirë.
luggage-plain = Pa kod
luggage-plain-why = Një paketë që e lexon çdo kompjuter.
luggage-plain-title = Ta lexojë kushdo?
luggage-plain-warning = Kjo paketë nuk është e mbrojtur: kush e gjen, i lexon të gjitha dokumentet tuaja. Mos e bëni kurrë këtë në një kompjuter të përbashkët.
luggage-plain-yes = Po, pa mbrojtje
luggage-code-title = Farde · kodi i skedarit tuaj
luggage-code-note = Ruajeni këtë kod larg skedarit. Pa të askush nuk e hap skedarin, as ju. Shfaqet vetëm një herë.
luggage-code-hint = Për ta hapur: “Siguria”, pastaj “Fut dokumente në dosje”. Ose me programin age.
luggage-save = Ruaj skedarin
luggage-saved = Skedari është te shkarkimet e kësaj pajisjeje.
unpack-title = Fut dokumente në dosje
unpack-why = Nga skedari i një dosjeje tjetër.
unpack-lead = Zgjidhni skedarin që keni ruajtur nga një dosje.
unpack-file = Zgjidh skedarin
unpack-file-why = Emri i tij mbaron me .age ose .zip.
unpack-scan = Skano kodin
unpack-not-a-code = Ky nuk është kodi i një skedari të Farde. Tregoni kodin që morët bashkë me skedarin.
unpack-digits = { $have } nga { $wanted } shifra
unpack-found = { $count ->
    [0] Në këtë skedar nuk ka dokumente.
    [one] Në këtë skedar ka { $count } dokument.
   *[other] Në këtë skedar ka { $count } dokumente.
}
unpack-known = { $count ->
    [one] Një dokument i këtij skedari është tashmë në dosjen tuaj.
   *[other] { $count } dokumente të këtij skedari janë tashmë në dosjen tuaj.
}
unpack-take = Futi në dosje

## Papers on this device

kept-title = Në këtë pajisje
kept-why = Dokumente që hapen pa internet.
kept-what = Dokumentet që zgjidhni hapen këtu edhe pa internet.
kept-seen = Në këtë pajisje mund të shihet se Farde ruan diçka këtu.
kept-who = Kush mund ta zhbllokojë këtë pajisje, mund t’i hapë këto dokumente, edhe kur dosja juaj është e mbyllur.
kept-own-only = Vetëm në telefonin tuaj, kurrë në një telefon të përbashkët.
kept-choose = Zgjidh dokumente
kept-cannot = Ky shfletues nuk mund të ruajë dokumente. Përdorni një tjetër, ose printojini.
kept-needs-device = Shtojeni së pari këtë pajisje te hyrjet tuaja: ajo i hap dokumentet pa internet.
kept-choose-title = Cilat dokumente?
kept-choose-lead = Mbeten të mbyllura me çelës dhe hapen me gishtin, me fytyrën ose me kodin e telefonit tuaj.
kept-all = Të gjitha
kept-do = Ruaj këtu
kept-lead = Këto dokumente hapen këtu edhe pa internet.
kept-size = { $size } MB në këtë pajisje
kept-behind = Versioni më i ri i një dokumenti është ende rrugës për këtë pajisje.
kept-change = Zgjidh të tjera
kept-off = Hiqi të gjitha nga këtu
kept-offline = Nuk ka internet: këto janë dokumentet e ruajtura në këtë pajisje.
kept-with-network = Hap me internet
toast-kept-off = Në këtë pajisje nuk ka më asgjë nga kjo dosje.

## A shared computer

kiosk-mark = Kompjuter i përbashkët
kiosk-left = { $minutes ->
    [one] Keni edhe { $minutes } minutë
   *[other] Keni edhe { $minutes } minuta
}
screen-title = Trego këtu dokumentet e mia
screen-lead = Numri dhe figurat tuaja mbeten në telefonin tuaj. Këtu vijnë vetëm dokumentet që zgjidhni.
screen-qr = Kodi i këtij ekrani
screen-step-scan = Skanoni këtë kod me telefonin tuaj
screen-step-open = Hapni dosjen tuaj në telefon
screen-step-choose = Zgjidhni dokumentet: ato dalin këtu
screen-waiting = Po pritet telefoni juaj
screen-old-title = Ky kod nuk vlen më
screen-old-lead = Nuk erdhi asgjë. Merrni një kod të ri kur ta keni telefonin në dorë.
screen-again = Kod i ri
screen-door-title = Një ekran pret dokumentet tuaja
screen-door-lead = Hapeni dosjen tuaj këtu, në telefonin tuaj. Pastaj ju zgjidhni çfarë mund të tregojë ekrani.
screen-door-warning = Vetëm nëse jeni para atij ekrani dhe e keni skanuar vetë kodin e tij.
screen-choose-title = Çfarë mund të tregojë ekrani?
screen-find-title = Skano kodin në ekran
screen-find-lead = Në kompjuter, prekni “Me telefonin tim”. Del një kod.
screen-other-code = Ky nuk është kodi i një ekrani.
screen-send-title = Trego në ekran
screen-handling = Çfarë lejohet në ekran?
screen-send-lead = Një herë, në atë ekran, dhe më së shumti gjysmë ore.
screen-send = Trego
screen-old-code = Ky kod nuk vlen më. Merrni një kod të ri në ekran.
screen-sent-title = Shikoni ekranin
screen-sent-lead = Dokumentet tuaja dalin aty brenda pak sekondash.
screen-sent-where = Nuk i shihni? Ndoshta i sheh dikush tjetër. Hiqini menjëherë nga ekrani.
screen-sent-stop = Kur të mbaroni, hiqini: ekrani nuk i tregon më.
screen-take-away = Hiqi nga ekrani
screen-taken = Ekrani boshatiset brenda pak sekondash, nëse ka internet.
screen-way = Në një ekran para meje
screen-name = Ekran i përbashkët
staff-way = Për stafin
staff-title = Të ndihmosh pa parë
staff-lead = Një fletë për ta printuar dhe vendosur pranë kompjuterit të përbashkët.
staff-sit = Uluni pranë, kurrë prapa. Pyetni së pari: “A mund të shoh?”
staff-look-away = Shikoni gjetkë kur personi prek figurat. Mos i shkruani kurrë figurat ose numrin.
staff-card = Karta mbetet në dorën e personit. Mos e mbani dhe mos e fotografoni.
staff-read = Altoparlanti e lexon ekranin me zë. Me kufje nuk dëgjon askush tjetër. Personi prek, ju tregoni me gisht.
staff-shown = A ju duhet një dokument? Personi e zgjedh dhe ju jep një kod. Hapeni në kompjuterin tuaj.
staff-printer = Një dokument i printuar: dorëzojeni menjëherë, pa e lexuar. Çdo mbrëmje, merrni ç’ka mbetur në printer dhe asgjësojeni pa e lexuar.
staff-done = Para se të largohet, personi prek “Mbarova”. Ekrani duhet të tregojë gjuhët.
staff-lost = Karta ka humbur, figurat janë harruar: fleta rezervë ose ndihmësit. Askush tjetër nuk mund ta hapë, as ju. Mos provoni në vend të tij.
staff-odd = Një USB e panjohur, një dritare e çuditshme, një kamerë mbi ekran, një kod i ngjitur mbi të: mos e përdorni më kompjuterin dhe njoftoni personin që kujdeset për të.
kiosk-save-title = Ta ruajmë skedarin në një kompjuter të përbashkët?
kiosk-save-warning = Skedari mbetet këtu dhe mund ta lexojë personi që vjen pas jush. Ruajeni vetëm në USB-në tuaj dhe merreni me vete.
kiosk-save-yes = Ruaje gjithsesi
kiosk-take-paper = Merreni letrën tuaj nga printeri.
