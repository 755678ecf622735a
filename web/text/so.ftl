### Somali.

## Everywhere

back = Dib u noqo
next = Sii soco
cancel = Iska daa
save = Kaydi
later = Mar dambe
print = Daabac
share = Tus
search = Raadi
copy = Koobiyee linkiga
copied = Waa la koobiyeeyay
try-again = Mar kale isku day
understood = Waa hagaag
take-back = Soo celi
to-start = Ku noqo bilowga
speak = Kor u akhri
language = Luqadda
lock = Quful
cover = Qari
locking = Galkaaga waa la qufulayaa…
elsewhere = Shaashadaha kale

## Start

start-title = Maxaad rabtaa inaad samayso?
start-open = Fur galkayga
start-make = Samee gal
start-receive = Kood baan helay
start-screen = Isticmaal taleefankayga

## Cover

cover-title = Waqtiga halkan
cover-place = Brussels
cover-again = Cusboonaysii

## Idle

idle-title = Weli ma joogtaa?
idle-note = Galkaagu iskiis buu isu qufuli doonaa, si uusan qof kale u akhrin.
idle-stay = Waan joogaa

## Make

make-what-title = Gal aad warqadahaaga ku hayso
make-what-keep = Warqadahaagu halkan bay ku jirayaan, xitaa haddii taleefankaagu kaa lumo.
make-what-only-you = Adiga keliya ayaa furi kara. Annagu waxba ma akhrin karno.
make-what-show = Adiga ayaa dooranaya waxa aad tusayso, cidda aad tusayso, iyo ilaa goorma.
make-begin = Bilow
practice-begin = Marka hore tijaabi
practice-strip = Tani waa tijaabo. Warqado dhab ah ha gelin: dhammaadka wax walba way tirtirmayaan.
practice-end = Jooji tijaabada
practice-end-title = Ma joojinaysaa tijaabada?
practice-end-note = Wax kasta oo tijaabada ku jira way tirtirmayaan.
practice-own = Samee galkayga dhabta ah
practice-card = Kaar tusaale ah
practice-letter = Warqad boosto oo tusaale ah
practice-photo = Footo tusaale ah
practice-code = Koodkani waxba ma furo: waa tijaabo.
voucher-title = Ma haysataa kuubon?
voucher-lead = Si aad halkan gal uga samayso, waxaad u baahan tahay kuubon: warqad leh kood afar gees ah. Koodkaas iskaan garee, ama linkiga ku dheji.
voucher-other = Kani ma aha koodka kuubon. Tus ka kuubonkaaga ku yaal.
voucher-none = Kuubon ma haysatid? Ka weydiiso xarunta maalintii, ama meeshii cinwaanka boggan lagaa siiyey.
voucher-good = Kuubonkaaga waa la aqbalay.
make-way-title = Kaar mise naanays?
make-way-lead = Waa waxa aad galkaaga ku furi doonto. Magacaaga dhabta ah looma baahna.
make-way-card = Kaar
make-way-card-why = Lambar aad sidato. Sawirro yar baad xasuusanaysaa: 6.
make-way-nickname = Naanays
make-way-nickname-why = Uma baahnid inaad wax sidato. Sawirro ka badan baad xasuusanaysaa: 10.
make-card-title = Lambarkaaga
make-card-lead = Lambarkan ilaali. La’aantiis galkaagu ma furmo.
make-card-write = Warqad ku qor, ama daabac.
make-card-photo = Ama footo ka qaad, haddii taleefankaagu meel ammaan ah ku jiro.
make-card-next = Waan kaydsaday
card-title = Farde · lambarkayga
card-hint = Lambarkan keligii kuma filna: sawirradaadana waa loo baahan yahay.
card-qr = Isla lambarka, oo kaamiro loogu talagalay
make-nickname-title = Naanaystaada
make-nickname-lead = Erey aadan hilmaami doonin. Dadka kale waa inaysan qiyaasi karin.
nickname-label = Naanays
make-nickname-note = Mar walba si isku mid ah u qor.
make-story-title = Sawirradaada
make-story-lead = Xasuuso siday isugu xigaan. Sheeko yar ka samee.
make-story-again = Wax yar baa kaa dhiman. Mar kale fiiri, kadib si deggan isugu day.
make-story-note = Sawirradaada qofna ha u sheegin. Annagu ma naqaan, dibna uma soo heli karno.
make-story-draw = Sawirro kale
make-story-words = Jumlad qor beddelkooda
make-story-next = Waan xasuustaa
make-words-title = Jumladdaada sirta ah
make-words-lead = Dooro afar erey ama ka badan oo aan isku xirnayn.
words-label = Jumladda sirta ah
words-again-label = Isla jumladda mar kale
words-differ = Labada jumladood weli isku mid ma aha.
use-pictures = Sawirro isticmaal
make-repeat-title = Taabo sawirradaada
make-repeat-lead = Siday isugu xigaan. Meelahoodu mar kasta way isbeddelaan.
make-finish = Samee galkayga
make-working = Galkaaga waa la samaynayaa
make-done-title = Galkaagu waa diyaar
make-done-lead = Si aad mar kale u furto: lambarkaaga ama naanaystaada, kadib sawirradaada.
make-done-next = Arag warqadahayga

## The picture pad

pad-count = { $done } ka mid ah { $wanted }
pad-undo = Tirtir
pad-label = Sawirro
names-say = Dhegayso magacyada
names-silent = Jooji magacyada
names-warn-title = Yaa maqli kara?
names-warn = Sawir kasta oo aad taabato magaciisa kor baa loo sheegayaa. Qofkii maqla wuu garanayaa sawirradaada. Sameecadda dhegaha xiro, ama sug ilaa aad keligaa noqoto.
names-yes = Sheeg magacyada
story-hear = Dhegayso sawirradayda

## Open

open-title = Fur galkayga
open-number-label = Lambarka kaarkaaga: 20 tiro
open-mistake = Lambarku weli sax ma aha. Mar kale fiiri, tiro tiro.
open-use-nickname = Naanays baan leeyahay
open-use-card = Kaar baan haystaa
open-story-title = Taabo sawirradaada
open-words-title = Jumladdaada sirta ah
open-use-words = Jumlad sir ah baan leeyahay
open-submit = Fur
opening-title = Galkaaga waa la furayaa
open-failed-title = Weli ma furmayo
open-other = Lambar kale
closed-time-over = Galkaagu iskiis buu isu qufulay. Warqadahaagu ammaan bay ku jiraan. Mar kale fur.
closed-broken = Wax baa dhankayaga ka istaagay. Galkaagu wuu qufulmay, warqadahaaguna ammaan bay ku jiraan. Mar kale fur.

## My papers

papers-title = Warqadahayga
papers-all = Dhammaan
papers-soon = Dhacay ama ku dhow
papers-empty = Galkaaga weli waxba kuma jiraan. Ku dar warqadda ugu horraysa: hal footo ayaa ku filan.
papers-none-found = Waxba lama helin. Erey kale isku day.
papers-room = Galku wuxuu buuxaa { $percent } %.
papers-found = { $count ->
    [0] Warqad lama helin
    [one] { $count } warqad baa la helay
   *[other] { $count } warqadood baa la helay
}
papers-more = Muuji kuwa kale ({ $left })
order-label = Siday u kala horreeyaan
order-kind = Nooc ahaan
order-date = Taariikh ahaan
order-runs-out = Kuwa u dhow inay dhacaan
choose-several = Dooro dhowr warqadood
list-title = Liiska warqadahayga
list-note = Liiskan meel kale dhig. Wuxuu sheegayaa warqadaha aad haysato, isagoo aan tusayn.
list-printed-title = Warqadahayga
print-fetching = Warqadda { $paper } ee { $papers }
print-ready = { $pages ->
    [0] Wax la daabaco halkan ma jiraan.
    [one] { $pages } bog ayaa diyaar ah.
   *[other] { $pages } bog ayaa diyaar ah.
}
print-not-drawn = Warqaddan halkan laguma muujin karo, sidaas darteed lama daabici karo.
ran-out = Way dhacday
runs-out-today = Maalinta ugu dambaysa
runs-out-days = { $days ->
    [one] { $days } maalin baa harsan
   *[other] { $days } maalmood baa harsan
}
add = Ku dar
add-what = Maxaad rabtaa inaad ku darto?
add-scan = Warqad footo ka qaad
add-scan-why = Kaamiradu way toosisaa, wayna caddaysaa.
add-files = Footooyin ama faylal
add-files-why = Mid ama dhowr, oo horay ugu jira qalabkan.
add-write = Qor
add-write-why = Sheekadaada, oo ereyadaada ah.
add-speak = Hadal
add-speak-why = Codkaaga duub.
add-cancel = Jooji
add-skip = Warqaddan ka tag
adding-one = Warqaddaada waa lagu darayaa
adding-many = Warqadahaaga waa lagu darayaa: { $file } ee { $files }
remark-cleaned = { $count ->
    [one] Faylkan waxaa ku qornaa meesha, cidda ama waxa lagu sameeyay. Taas waa laga saaray.
   *[other] { $count } fayl waxaa ku qornaa meesha, cidda ama waxa lagu sameeyay. Taas waa laga saaray.
}
remark-may-tell = { $count ->
    [one] Faylkani weli wuu sheegi karaa meesha ama waxa lagu sameeyay. Ka fiirso intaadan koobi bixin.
   *[other] { $count } fayl ayaa weli sheegi kara meesha ama waxa lagu sameeyay. Ka fiirso intaadan koobi bixin.
}
remark-locked = { $count ->
    [one] Faylkani wuxuu leeyahay erey sir ah (password). Si ammaan ah baa loo hayaa, balse halkan laguma muujin karo.
   *[other] { $count } fayl waxay leeyihiin erey sir ah (password). Si ammaan ah baa loo hayaa, balse halkan laguma muujin karo.
}
remark-damaged = { $count ->
    [one] Faylkani wuu xumaaday. Sidiisa ayaa loo hayaa, balse dhammaantiis lama muujin karo.
   *[other] { $count } fayl way xumaadeen. Sidooda ayaa loo hayaa, balse dhammaantood lama muujin karo.
}
remark-not-shown = { $count ->
    [one] Faylkan si ammaan ah baa loo hayaa, balse halkan laguma muujin karo.
   *[other] { $count } fayl si ammaan ah baa loo hayaa, balse halkan laguma muujin karo.
}
remark-in-part = Warqaddan oo dhan halkan laguma muujin karo. Koobi hayso si aad u aragto dhammaanteed.
remark-date-stays = Taariikhda dhicitaanku weli waa tii warqaddii hore. Beddel haddii ay cusub tahay.
remark-not-all = Warqaddani way dheer tahay: { $shown } bog ee ugu horreeya ayaa la muujin karaa. Faylka oo dhan waa la hayaa.
kind-question = Waa warqad noocee ah?
kind-left = { $count ->
    [one] Hal warqad oo kale ayaa tan ku xigta.
   *[other] { $count } warqadood oo kale ayaa tan ku xiga.
}
toast-added = { $count ->
    [one] Warqaddu galkaaga way ku jirtaa.
   *[other] { $count } warqadood baa galkaaga ku jira.
}
toast-binned = { $count ->
    [one] Warqaddu qashinka ayay ku jirtaa.
   *[other] { $count } warqadood baa qashinka ku jira.
}
toast-restored = { $count ->
    [one] Warqaddu galkaaga way ku soo noqotay.
   *[other] { $count } warqadood baa galkaaga ku soo noqday.
}
toast-saved = Waa la kaydiyay.
toast-stopped = Waa la joojiyay: mar dambe ma furmayo.

## What is going on

step-reading = Wax yar sug…
step-unlocking = Waxay qaadanaysaa dhowr ilbiriqsi…
step-drawing = Waa la diyaarinayaa bogga { $page } ee { $pages }
step-encrypting = Warqadda waa la qufulayaa
step-sending = Warqadda waa la dirayaa ({ $size } MB)
step-waiting = Internet ma jiro. Way sugaysaa, iskeed bayna u sii soconaysaa.
step-receiving = Bogagga waa la soo qaadayaa

## The bin

bin-title = Qashinka
bin-with = Qashinka ({ $count })
bin-lead = Warqaddu halkan waxay ku jiraysaa { $days } maalmood, kadib way tirtirmaysaa.
bin-empty = Qashinka waxba kuma jiraan.
bin-days-left = { $days ->
    [one] { $days } maalin bay halkan joogaysaa
   *[other] { $days } maalmood bay halkan joogaysaa
}

## A paper

paper-title = Warqad
paper-date = Taariikhda { $date }
paper-runs-out = Waxay ku egtahay { $date }
paper-edit = Beddel
paper-keep = Ku koobiyee qalabkan
paper-bin = Ku rid qashinka
paper-not-drawn = Warqaddan halkan laguma muujin karo, balse si ammaan ah baa loo hayaa. Koobi ayaad qalabkan ku haysan kartaa si aad u furto.
page-of = Bogga { $page } ee { $pages }
page-previous = Bogga hore
page-next = Bogga xiga
zoom-in = Weynee
zoom-out = Yaree
turn = Wareeji
overview = Dhammaan bogagga
keep-title = Koobi ma ku haynaysaa qalabkan?
keep-warning = Koobigu ilaalin ma leh: qof kasta oo qalabkan isticmaala wuu akhrin karaa. Ha ku samayn kombiyuutar la wadaago.
keep-yes = Koobi hayso
edit-title = Waa warqaddee?
edit-name = Magaca warqadda
edit-date = Taariikhda warqadda
edit-runs-out = Waxay ku egtahay
edit-note = Qoraal aniga ii gaar ah
newer-title = Mid ka cusub
newer-lead = Isla warqadda, balse ka cusub. Tii hore way sii jiraysaa.
newer-file = Footo ama fayl
newer-file-why = Horay ugu jira qalabkan.
versions = Tii hore iyo ta cusub ({ $count })
version-newest = Ta ugu cusub
version-older = Tii hore
version-added = La daray { $date }
version-look = Fiiri
version-shown = Waxaad fiirinaysaa mid hore, oo la daray { $date }.
version-to-newest = Arag ta ugu cusub

## My story

story-title = Sheekadayda
story-lead = Qaybo gaagaaban. Mid walba gooni ayaad u tusi kartaa.
story-empty = Mar keliya sheeg waxa aad ka daashay inaad ku celceliso. Kadib tus.
story-name = Magac (haddii aad rabto)
earlier = Kor u qaad
later-in-order = Hoos u dhig
write-title = Qor
write-lead = Qayb sheekadaada ka mid ah, ama codsi, oo ereyadaada ah.
write-text = Qoraalkaaga
write-left = { $left ->
    [0] Meel ma harin. Qayb kale ku sii wad.
    [one] { $left } xaraf baa harsan.
   *[other] { $left } xaraf baa harsan.
}
speak-title = Hadal
speak-lead = { $minutes ->
    [one] Qayb walba ugu badnaan { $minutes } daqiiqo.
   *[other] Qayb walba ugu badnaan { $minutes } daqiiqo.
}
speak-begin = Taabo oo hadal
speak-asking = Qalabku wuxuu ku weydiinayaa in makarafoonku ku dhegaysan karo…
speak-stop = Jooji
speak-listening = Waan ku dhegaysanayaa. Taabo markaad dhammayso.
speak-length = Dhererka
speak-anew = Dib u bilow
speak-no-microphone = Makarafoon halkan ma jiro. Waad qori kartaa, ama qalab kale qaado.
speak-refused = Makarafoonka halkan looma oggola. Biraawsarkaaga waad uga oggolaan kartaa, ama waad qori kartaa.
speak-unsupported = Biraawsarkani cod ma duubi karo. Waad qori kartaa, ama mid ka cusub qaado.
listen = Dhegayso
listen-progress = Halka codku marayo
listen-failed = Biraawsarkani codkan ma shidi karo. Koobi hayso si aad meel kale uga dhegaysato.

## Kinds of paper

kind-label = Nooca warqadda
kind-identity = Aqoonsi
kind-residence = Deganaansho
kind-income = Dakhli
kind-welfare = CPAS / OCMW
kind-health = Caafimaad
kind-housing = Guri
kind-work = Shaqo
kind-school = Dugsi iyo shahaado
kind-family-children = Qoys iyo carruur
kind-social-report = Warbixin bulsho
kind-story = Sheekadayda
kind-request = Codsi
kind-receipt = Rasiidh
kind-membership = Naadi, urur
kind-photo = Footo
kind-other = Wax kale

## Share

share-choose-title = Maxaad rabtaa inaad tusto?
share-choose-lead = Taabo warqadaha. Kuwa kale lama arkayo.
share-chosen = { $count ->
    [0] Weli waxba lama dooran
    [one] { $count } warqad baa la doortay
   *[other] { $count } warqadood baa la doortay
}
share-how-title = Sidee baad u tusaysaa?
share-lifetime = Muddo intee le’eg?
lifetime-hour = 1 saacad
lifetime-day = 1 maalin
lifetime-week = 7 maalmood
lifetime-month = 30 maalmood
share-handling = Qofka kale muxuu samayn karaa?
handling-look = Fiirin keliya
handling-print = Fiirin iyo daabicid
handling-keep = Koobi haysasho
share-openings = Immisa jeer?
openings-once = Hal mar
openings-three = Saddex jeer
openings-any = Xad la’aan
share-purpose = Maxaa loo tusayaa? Qasab ma aha inaad sheegto.
share-purpose-own = Ama ereyadaada ku qor
purpose-home = Guri
purpose-income = Caawin ama dakhli
purpose-health = Daryeel caafimaad
purpose-work = Shaqo
purpose-residence = Deganaansho
purpose-school = Dugsi, carruur
share-make = Samee koodka
share-more = Ammaan dheeraad ah
share-first = Kombiyuutarka koowaad keliya
share-first-why = Kombiyuutarka ugu horreeya ee furaa mar kale ayuu furi karaa. Haddii qof linkiga cid kale u sii diro, waxba ma furo.
share-pin = Sidoo kale weydii kood 6 tiro ah
share-pin-why = Qofka ayaad u sheegaysaa. Koodkan la’aantiis linkigu waxba ma furo.
made-title = Tus koodkan
made-lead = Qofka kale ayaa iskaan gareeya, ama linkiga fura.
made-qr = Kood la iskaan gareeyo
made-link = Link
made-print = Daabac tigidh
made-stop-note = Goor kasta waad joojin kartaa: tag “Waxa aan tusay”.
made-pin = Koodkan qofka u sheeg
made-pin-why = Tigidhka kuma qorna, linkigana kuma jiro. La’aantiis waxba ma furmaan.
made-done = Dhammee
until = Ilaa { $moment }
meeting-title = Diyaari ballan
meeting-lead = Dooro warqadaha ballantan. Daabac tigidhka. Kadib galkaaga quful ilaa ballantu ka dhammaato.
meeting-lock = Quful galkayga
meeting-lock-why = Koodkan daabac ama footo ka qaad. Kadib galkaaga quful: inta ballanta lagu jiro qofna ma furi karo. Koodku weli wuu shaqaynayaa.
spoken-make = Kood afka ka sheeg
spoken-say = Sheeg ereyadan iyo tirooyinkan
spoken-where = Qofka kale wuxuu ku qorayaa boggan: “Kood baan helay”.
slip-title = Farde · warqado kuu socda
slip-pin = Kood 6 tiro ah ayaa sidoo kale loo baahan yahay: qofka ayaa kuu sheegaya.
slip-stop = Si loo joojiyo: fur galka, “Waxa aan tusay”, kadib “Jooji”.

## What I shared

shared-title = Waxa aan tusay
shared-empty = Hadda waxba ma tusaysid.
shared-new = Tus warqado
shared-show-again = Mar kale tus
shared-stop = Jooji
shared-stop-sure = Haa, jooji
stop-one-title = Ma joojinaysaa tusidda?
stop-one-note = Koodkani mar dambe waxba ma furo. Haddii shaashad weli furan tahay oo ay internet leedahay, warqaduhu hal daqiiqo gudaheed ayay kaga baxayaan. Koobigii horay loo kaydsaday ama loo daabacay qofka kale ayuu la joogayaa.
shared-code = Tus koodka
shared-stop-all = Dhammaan jooji
stop-all-title = Dhammaan ma joojinaysaa?
stop-all-note = Mar dambe qofna warqadahaaga ma furi karo. Haddii shaashad weli furan tahay oo ay internet leedahay, warqaduhu hal daqiiqo gudaheed ayay kaga baxayaan. Koobigii horay loo kaydsaday ama loo daabacay qofka kale ayuu la joogayaa.
shared-opened = { $count ->
    [0] Weli lama furin
    [one] { $count } mar baa la furay
   *[other] { $count } jeer baa la furay
}
shared-unknown = { $count ->
    [one] { $count } mar, qofku isma sheegin
   *[other] { $count } jeer, qofku isma sheegin
}
shared-unreadable = Qof aan magaciisa sheegin
state-used-up = Dhammaad: intii la oggolaa waa la furay
state-over = Dhammaad: waqtigii wuu dhammaaday
state-stopped = Adiga ayaa joojiyay
left-minutes = { $minutes ->
    [one] { $minutes } daqiiqo baa harsan
   *[other] { $minutes } daqiiqo baa harsan
}
left-hours = { $hours ->
    [one] { $hours } saacad baa harsan
   *[other] { $hours } saacadood baa harsan
}
left-days = { $days ->
    [one] { $days } maalin baa harsan
   *[other] { $days } maalmood baa harsan
}

## The record of one share

record-title = Diiwaanka waxa aad tustay
record-lead = Waxa aad oggolaatay, iyo waxa dhacay. Adiga keliya ayaa arka.
record-open = Arag diiwaanka
record-printed-title = Farde · diiwaanka waxa la tusay
record-what = Waa warqadahee?
record-who = Yaa furay?
record-why = Maxaa loo tusay?
record-no-purpose = Ma aadan sheegin.
record-how = Waxa la oggol yahay
record-made = Goorta aad oggolaatay
record-until = Ugu dambayn ilaa
record-now = Haddase?
record-live = Weli waa la furi karaa
record-withdraw = Si aad oggolaanshahaaga ula noqoto
record-nothing-opens = Koodkani mar dambe waxba ma furo. Koobigii horay loo kaydsaday ama loo daabacay qofka kale ayuu la joogayaa.
record-number = Lambarka diiwaankan:

## My letterbox: what others hand in

box-title = Sanduuqayga boostada
box-with = Sanduuqayga boostada ({ $count })
box-came = { $count ->
    [one] Warqad baa kuu timid
   *[other] { $count } warqadood baa kuu yimid
}
box-lead = Dadka koodkaaga haysta ayaa warqado halkan ku soo rida. Galkaaga waxba kama arkaan.
box-empty = Waxba ma iman.
box-ask = Codso warqado
box-day = Waxay timid { $day }
box-papers = Warqado
box-look = Fiiri
box-refuse = Diid
box-refuse-title = Ma diidaysaa?
box-refuse-note = Way tirtirmaysaa, dibna uma soo noqonayso. Qofna looma sheegayo.
box-refuse-yes = Haa, diid
toast-box-refused = Waa la tirtiray.
box-asked = Waxa aan codsaday
box-past = Waxa aan hore u codsaday
box-left = { $count ->
    [0] Wax kale ma iman karaan
    [one] { $count } warqad oo kale ayaa iman karta
   *[other] { $count } warqadood oo kale ayaa iman kara
}
box-full = Wixii aad codsatay oo dhan way yimaadeen
box-closed = Waad xirtay
box-close = Xir
box-close-title = Wax kale miyaadan rabin?
box-close-note = Koodku mar dambe waxba ma furo. Wixii yimid halkan bay ku jirayaan.
box-close-yes = Haa, xir
toast-closed = Waa la xiray. Wax kale ma iman karaan.
box-known = Hay’adaha aan aqaan
box-forget = Iska ilow
look-title = Wax baa kuu yimid
look-keep = Hayso
look-not-drawn = Tan halkan laguma muujin karo. Waad haysan kartaa ama waad diidi kartaa.
look-unsigned = Ma saxiixna: qofna si hubaal ah uma yaqaan cidda soo dirtay.
look-known = { $name }: waad barbardhigtay tirooyinkeeda.
look-impostor = Ka digtoonow! Magacan waad taqaan, balse halkaas kama iman.
look-compare = Way saxiixan tahay. Tirooyinkan la barbardhig kuwa hay’adda: xafiiskeeda weydii, ama fiiri warqad boosto oo aad hore u haysatay. Weligaa ha la barbardhigin wax halkan yimid.
look-same = Waa isku mid
look-name = Maxaad hay’addan ugu yeertaa?
look-remember = Xasuuso
box-size = { $size } MB
kept-known = Waxay ka timid { $name }: waad barbardhigtay tirooyinkeeda.
kept-says = Waxay sheeganaysaa inay ka timid { $name }. Taasi hubaal ma aha.
hand-which = Faylka { $file } ee { $files }
hand-no-code = Kani ma aha kood warqado lagu dhiibo.
hand-stopped = Waad joojisay. Wixii aan calaamad lahayn lama dirin.
hand-too-much = Dhammaan waxaa gelaya { $size } MB keliya. Qaar ka saar.
hand-who-asks = Farde ma yaqaan cidda codsanaysa. Dhiib keliya haddii qofku koodkan ku siiyay.
sign-save-first = Marka hore kaydi faylka furaha.
ask-what = Maxaad codsanaysaa? Qasab ma aha inaad sheegto.
ask-decision = Go’aanka
ask-proof = Caddayn
ask-report = Warbixinta bulshada
ask-health = Warqad caafimaad
ask-contract = Heshiiska
ask-files = { $count ->
    [one] Hal warqad
   *[other] Ilaa { $count } warqadood
}
ask-how-many = Ugu badnaan immisa warqadood?
asked-title = Koodkan bixi
asked-lead = Qofka kale ayaa iskaan gareeya, ama linkiga fura. Warqadaha wuxuu ku ridaa sanduuqaaga boostada.
asked-note = Galkaaga waxba kama arko. Adiga ayaa marka hore fiirinaya, kadib waad haysanaysaa ama waad diidaysaa.
asked-slip-title = Farde · warqado ii socda
asked-slip-how = Iskaan garee koodka ama fur ciwaanka. Dooro faylalka, kadib taabo “Dhiib”. Akoon looma baahna. Qofka keliya ayaa akhrin kara.
asked-slip-close = Si loo xiro: fur galka, “Sanduuqayga boostada”, kadib “Xir”.

## Hand in

hand-opening = Wax yar sug
hand-title = Dhiib warqado
hand-asks = Waxaa lagaa codsanayaa:
hand-nothing = Qof baa warqado kaa codsanaya.
hand-room = { $count ->
    [one] { $count } fayl, ugu badnaan { $size } MB
   *[other] Ilaa { $count } fayl, dhammaan { $size } MB
}
hand-choose = Dooro faylal
hand-choose-why = PDF, footooyin, qoraallo, midkiiba ilaa 25 MB
hand-remove = Ka saar
hand-missing = Marka hore fayl dooro.
hand-too-many = { $count ->
    [one] { $count } fayl keliya ayaa gelaya. Qaar ka saar.
   *[other] { $count } fayl keliya ayaa gelaya. Qaar ka saar.
}
hand-from = Magacaaga ama hay’addaada (waad ka tegi kartaa)
hand-note = Farriin la socota (waad ka tegi kartaa)
hand-final = Qofka keliya ayaa furi kara, adiguna dib uma soo qaadan kartid. Akoon looma baahna.
hand-stays = Wixii calaamad leh horay bay u gaareen.
hand-send = Dhiib
hand-sending = Warqadaha waa la dirayaa
hand-chosen = { $count ->
    [one] { $count } fayl baa la doortay
   *[other] { $count } fayl baa la doortay
}
hand-done-title = Way gaartay
hand-done = { $count ->
    [one] { $count } fayl baa sanduuqa boostada ku jira.
   *[other] { $count } fayl baa sanduuqa boostada ku jira.
}
hand-done-what = Qofka ayaa fiirinaya, kadib wuu haysanayaa ama wuu diidayaa. Boggan waad xiri kartaa.
hand-same = Isla kuwan qof kale u dhiib
hand-more = Wax kale dhiib
hand-link-title = Yaad u dhiibaysaa?
hand-link-lead = Koodka qofka ku iskaan garee kaamirada qalabkan, ama linkiga ku dheji.
hand-link-camera = Isticmaal kaamirada
hand-failed-title = Waxba lama dhiibi karo
hand-tampered = Koodka iyo sanduuqan boostadu isma laha.
hand-tampered-do = Waxaa laga yaabaa in qof kale rabo inuu akhriyo, sidaas darteed waxba lama dirayo. U sheeg qofka iyo hay’adda.
sign-title = U saxiix hay’ad
sign-why = Qofku mar keliya ayuu barbardhigayaa 30 tiro. Marka xigta wuu hubaa inay adiga kaa timid.
sign-open = Fur faylka furaha
sign-open-why = Qalabkan ayuu ku jirayaa, meelna looma dirayo
sign-draw = Samee fure cusub
sign-digits = Waa tirooyinka furahaaga. Xafiiska ka bixi, ama ku qor warqado boosto. Ha ku darin waxa aad halkan ku dhiibto.
sign-save-why = Faylka hadda kaydi: koobi kale ma jiro. Qofkii haysta magacaaga ayuu ku saxiixi karaa. U ilaali sida shaabbad.
sign-save = Kaydi faylka furaha
sign-drop = Ha saxiixin
sign-not-a-key = Kani ma aha fayl fure.

## Receive

receive-title = Qof baa warqado ku tusaya
receive-lead = Sheeg cidda aad tahay, kadib fiiri. Akoon looma baahna.
receive-name = Magacaaga
receive-name-missing = Marka hore magacaaga qor: qofku wuxuu rabaa inuu ogaado cidda fiirinaysa.
receive-organisation = Hay’addaada (haddii aad leedahay)
receive-discreet = Sirta waan ilaalinayaa
receive-discreet-what = Warqadahan waxaan tusayaa keliya dadka u baahan si ay u caawiyaan.
receive-discreet-missing = Tanna calaamad saar, kadib warqaduhu way furmayaan.
receive-pin = Koodka 6 tiro ah ee qofku kuu sheegay
receive-pin-missing = Qor 6-da tiro ee qofku kuu sheegay.
receive-pin-wrong = Waxaa laga yaabaa in 6-da tiro aysan ahayn kuwii saxda ahaa.
receive-pin-again = Mar kale qor tirooyinka
receive-receipt = Qofku wuxuu arki doonaa magacaaga iyo saacadda.
receive-open = Arag warqadaha
receive-opening = Warqaduhu way soo socdaan
receive-failed-title = Warqaduhu ma furmayaan
receive-other-link = Link kale
receive-paste-title = Kood baan helay
receive-paste-lead = Koodka ku iskaan garee kaamirada taleefankaaga, linkiga ku dheji, ama qor ereyadii laguu sheegay.
receive-paste-label = Link, ama 4 erey iyo 3 tiro
receive-paste-wrong = Mar kale fiiri 4-ta erey iyo 3-da tiro, ama kood cusub weydiiso.
receive-paste-no-code = Kani kood ma aha: 4 erey iyo 3 tiro ayaa loo baahan yahay.
receive-over-title = Waqtigii wuu dhammaaday
receive-over-lead = Warqaduhu shaashaddan kama muuqdaan hadda. Weli ma u baahan tahay? Qofka kood cusub weydiiso.
receive-stopped-title = Warqadahan mar dambe lama tusayo
receive-stopped-lead = Qofku wuu joojiyay. Warqaduhu shaashaddan kama muuqdaan hadda. Weli ma u baahan tahay? Qofka kood cusub weydiiso.
received-title = { $count ->
    [one] Hal warqad oo kuu socota
   *[other] { $count } warqadood oo kuu socda
}
received-list = Warqado
received-open-until = Boggani wuxuu furan yahay ilaa { $time }
received-ends = Linkigu wuxuu dhammaanayaa ugu dambayn { $moment }
received-close = Waan dhammeeyay
received-save = Kaydi faylka
received-not-drawn = Warqaddan halkan laguma muujin karo. Qofka weydiiso inuu koobi kuu oggolaado.
received-not-drawn-keep = Warqaddan halkan laguma muujin karo. Kaydi si aad u furto.
received-no-print = Qofka warqadahan ku tusaya ma oggola in la daabaco.

## Scanning

scan-starting = Kaamiradu way bilaabmaysaa…
scan-looking = Koodka ku hay gudaha xariiqaha.
scan-no-camera = Halkan kaamiro ma jirto. Dooro footo koodka laga qaaday.
scan-refused = Kaamirada halkan looma oggola. Biraawsarkaaga waad uga oggolaan kartaa, ama dooro footo koodka laga qaaday.
scan-again = Kaamirada mar kale isku day
scan-photo = Dooro footada koodka
scan-reading = Koodka waa la raadinayaa…
scan-nothing = Footadan kood lagama helin. Mar kale isku day, meel u dhow oo toosan ka qaad.

## Photographing a paper

shot-title = Warqaddaada footo ka qaad
shot-looking = Warqadda si siman u dhig. Dhammaanteed muuji.
shot-found = Warqaddii waa la helay. Qaad footada.
shot-no-camera = Halkan kaamiro ma jirto. Dooro footo warqadda laga qaaday.
shot-refused = Kaamirada halkan looma oggola. Biraawsarkaaga waad uga oggolaan kartaa, ama dooro footo warqadda laga qaaday.
shot-take = Qaad footada
shot-choose = Footooyinkayga
shot-lamp = Nalka
shot-working = Boggaaga waa la samaynayaa…
shot-pages = { $count ->
    [one] { $count } bog
   *[other] { $count } bog
}
shot-page = Bogga
shot-photo = Footada
shot-no-place = Meesha iyo qalabka footada lagu qaaday lama kaydiyo.
shot-leave = Ma ka tegaysaa kayd la’aan?
shot-leave-note = { $count ->
    [one] Boggaagu wuu lumayaa.
   *[other] { $count } bog oo kaaga ah ayaa lumaya.
}
shot-stay = Halkan joog
shot-throw = Tuur
check-title = Si fudud ma loo akhrin karaa?
check-whole = Darfaha warqadda lama helin: tani waa footada oo dhan. Geesaha waad dhigi kartaa.
check-good = Haa, way fiican tahay
check-again = Mar kale qaad
check-corners = Geesaha
check-as-photo = Midabbo
check-as-paper = Warqad cad
corners-title = Geesuhu xaggee ku yaallaan?
corners-lead = Goobo kasta ku jiid gees warqadda ka mid ah. Kiiboodhka: badhannada fallaaraha.
corners-whole = Footada oo dhan
corners-done = Dhammee
corner-top-left = Geeska sare ee bidix
corner-top-right = Geeska sare ee midig
corner-bottom-right = Geeska hoose ee midig
corner-bottom-left = Geeska hoose ee bidix
pages-title = Bogaggaaga
pages-none = Bog ma harin.
pages-another = Bog kale
pages-finish = Kaydi warqaddan
pages-earlier = Hore u mari
pages-later = Dib u dhig
pages-remove = Ka saar
pages-removed = Bogga waa laga saaray.
pages-full = Warqaddu ugu badnaan waxay leedahay { $pages } bog.
pages-keep = Footooyinkana kaydi
pages-keep-why = Footooyinka sidii aad u qaadday, oo la socda bogagga nadiifka ah.

## Ways in: a card that is there already, scanning

make-way-have = Kaar hore ayaan haystaa
make-way-have-why = Lambarku isma beddelayo, sawirro cusub baa la socda: 6.
make-have-title = Kaarkaaga
scan-card = Iskaan garee kaarkayga
scan-type = Qor lambarka
scan-not-a-card = Kani ma aha koodka kaar. Tus ka kaarkaaga ku yaal.
scan-not-a-sheet = Kani ma aha koodka xaashida soo noqoshada. Mar kale isku day.
open-device = Isticmaal qalabkan
open-lost = Kaarka ama sawirrada ayaa iga lumay
story-own = Hayso sawirrada aan aqaan
story-own-title = Sawirrada aad haysanayso
story-own-lead = Taabo sawirradaada siday isugu xigaan. Laba jeer ayaad samaynaysaa.
story-own-again = Labada jeer isku mid ma ahayn. Si deggan dib u bilow.
story-own-other = Sawirro cusub baan rabaa

## A way back

way-back-title = Waddo aad ku soo noqoto
way-back-lead = Haddii maalin kaarku kaa lumo ama aad hilmaanto sawirradaada.
way-back-sheet = Xaashi
way-back-sheet-why = Xaashi aad meel kale oo ammaan ah ku hayso. Keligeed ayay galkaaga furtaa.
way-back-helpers = Caawiyeyaal
way-back-helpers-why = Saddex qof ayaa midkiiba xaashi qaadanaya. Laba isla jira ayaa galkaaga furi kara. Mid keliya waxba ma samayn karo.

## Sheets

sheets-title = Daabac ama gacanta ku qor
sheets-lead = Xaashidan mar keliya ayaa la muujiyaa. Ka fogee kaarkaaga.
sheets-lead-helpers = Xaashiyahan mar keliya ayaa la muujiyaa. Mid walba qof gaar ah sii.
sheets-next = Xaashida xigta
sheets-kept = Waa la daabacay ama la qoray
sheet-title = Farde · xaashida soo noqoshada
sheet-title-helper = Farde · xaashida { $number } ee { $sheets }
sheet-what = Xaashidani waxay furtaa gal warqado. Qofkii xaashida haysta galka wuu furi karaa: si fiican u ilaali.
sheet-what-helper = Qof baa ku aaminay: xaashidani waxay ka caawisaa inuu mar kale furo galkiisa warqadaha. Keligeed waxba ma furto. { $needed } wada jira ayaa loo baahan yahay.
sheet-use = Si loo isticmaalo: “Fur galkayga”, kadib “Kaarka ama sawirrada ayaa iga lumay”.
sheet-use-helper = Meel ammaan ah ku hay. Qofka laftiisa keliya sii, markuu ku weydiisto.
sheet-no-name = Xaashidan magac kuma qorna, waana ula kac.
sheet-qr = Isla tirooyinka, oo kaamiro loogu talagalay
sheet-wait = { $wait ->
    [one] Waxay galka furtaa marka la sugo { $wait } maalin.
   *[other] Waxay galka furtaa marka la sugo { $wait } maalmood.
}

## Recover

recover-title = Ku noqo galkaaga
recover-lead = Maxaad sidataa?
recover-sheet = Xaashidayda
recover-sheet-why = Xaashida soo noqoshada ee aad kaydsatay.
recover-helpers = Xaashiyaha caawiyeyaashayda
recover-helpers-why = Dhowr wada jira ayaa loo baahan yahay.
recover-sheet-title = Xaashidaada
recover-helpers-title = Xaashiyaha caawiyeyaashaada
recover-enter-lead = Koodka iskaan garee, ama tirooyinka qor, saf saf.
recover-enter-lead-helpers = Xaashi kadib xaashi. Koodka iskaan garee, ama tirooyinka qor.
recover-scan = Iskaan garee xaashida
recover-type = Qor tirooyinka
recover-anew = Dib u bilow
recover-have = Xaashidaadu way dhan tahay
recover-have-helper = Xaashida { $number }
recover-count = { $have } ka mid ah { $needed }
recover-same = Xaashida { $number } horay bay u taallay. Mid kale qaado.
recover-other-set = Xaashidan iyo tii hore isma laha. Mid kale qaado.
recover-not-together = Safafku waa sax, balse isma laha. Fiiri siday isugu xigaan.
row-fits = Sax
row-look-again = Mar kale fiiri safkan
waits-title = Waa sax, balse weli waa la sugayaa
waits-lead = Waxaa jira waqti sugid, si loo ilaaliyo qofka galka leh.
waits-from = Laga bilaabo { $moment }
waits-come-back = Waqtigaas kadib soo noqo, oo samee sidii maanta. Waxaad haysan doontaa { $days ->
    [one] { $days } maalin.
   *[other] { $days } maalmood.
}
waits-owner = Ilaa markaas, qofkii galka furaa tan wuu arkayaa. Maya ayuu oran karaa.

## Renew

renew-what-title = Waad soo noqotay
renew-what-lead = Warqadahaagu waa kuwan. Marka hore samee albaab cusub, adiga keliya kuu gaar ah.
renew-what-card = Kaar ama naanays.
renew-what-story = Sawirro cusub.
renew-what-doors = Adiga ayaa dooranaya albaabbadii hore kuwa sii jiraya.
renew-way-lead = Waa waxa aad galkaaga ku furi doonto.
renew-way-same = Hayso
renew-keep-title = Albaabbadee sii jiraya?
renew-keep-lead = Kaarka ama naanaysta cusub waa lagu daray. Calaamad saar waxa kale ee sii jiraya.
renew-keep-note = Wixii aan calaamad lahayn hadda kadib waxba ma furaan. Galkaaga waa lagu qufulayaa kombiyuutarrada kale.
renew-stays = Sii jiraya
renew-goes = Joogsanaya
renew-finish = Waa sax
renew-working = Albaabkaaga cusub waa la samaynayaa
renew-done-title = Wax walba waa hagaag
toast-renewed = Waa la beddelay. Galkaaga waa lagu qufulay kombiyuutarrada kale.

## Safety

safety-title = Ammaanka
safety-doors = Albaabbadayda
safety-doors-why = Kaar, sawirro, xaashiyo, caawiyeyaal, qalab.
safety-lock = Quful ilaa…
safety-lock-why = Qofna ma furi karo ka hor waqtiga aad doorato.
doors-lead = Albaab kasta oo kuwan ka mid ah galkaaga wuu furaa.
doors-add = Albaab cusub
door-card = Kaar iyo sawirro
door-nickname = Naanays iyo sawirro
door-card-words = Kaar iyo jumlad
door-nickname-words = Naanays iyo jumlad
door-passkey = Qalab
door-sheet = Xaashida soo noqoshada
door-helpers = Caawiyeyaal: { $needed } ka mid ah { $sheets }
door-since = Tan iyo { $date }
door-wait = { $wait ->
    [one] Wuxuu furmaa { $wait } maalin kadib
   *[other] Wuxuu furmaa { $wait } maalmood kadib
}
door-now = Kan hadda la isticmaalay
door-my-card = Kaarkayga
door-new-story = Beddel sawirrada
door-remove = Ka saar
card-again-lead = Isla lambarka kaarkaaga ku qoran. Daabac ama gacanta ku qor.
remove-title = Ma ka saaraysaa albaabkan?
remove-note = Hadda kadib waxba ma furo. Galkaaga waa lagu qufulayaa dhammaan kombiyuutarrada kale.
remove-yes = Haa, ka saar
toast-door-removed = Waa laga saaray. Galkaaga waa lagu qufulay kombiyuutarrada kale.
add-title = Albaab cusub oo noocee ah?
add-device = Qalabkan
add-device-why = Ku fur fartaada, wejigaaga ama koodka taleefankaaga.
add-card = Kaar kale
add-card-why = Lambar cusub ama naanays, haddii kii hore lumay ama qof kale ogaaday.
new-sheet-lead = Xaashi tirooyin ah oo la daabaco ama gacanta lagu qoro. Keligeed ayay galkaaga furtaa.
new-sheet-make = Samee xaashida
new-helpers-lead = Qof walba xaashi ayuu hayaa. Hal xaashi keligeed waxba ma furto.
new-helpers-sheets = Immisa caawiye?
new-helpers-needed = Immisa wada jira ayaa furi kara?
new-helpers-sentence = { $needed } xaashiyood oo wada jira, oo ka mid ah { $sheets }, ayaa galkaaga fura.
new-helpers-make = Samee xaashiyaha
less = Ka yar
more = Ka badan
wait-legend = Waqti sugid ma rabtaa?
wait-none = Isla markiiba
wait-none-why = Xaashidu isla markiiba galkaaga way furtaa.
wait-some-why = Galkaagu wuxuu furmaa sugidda kadib. Ilaa markaas waad arkaysaa markaad galkaaga furto. Maya ayaad oran kartaa.
device-what = Galkaaga waxaad u furaysaa sida aad qalabkan u furato.
device-seen = Qalabkan waxaa laga arki karaa in gal jiro.
device-own-only = Keliya qalabka aad adigu leedahay, weligaa ha ku samayn kombiyuutar la wadaago.
device-make = Ku dar qalabkan
device-other = Si kale
toast-device = Qalabkani hadda galkaaga wuu furaa.
passkey-cannot = Qalabkan ama biraawsarkani tan ma samayn karo. Albaab kale qaado: kaar, naanays, xaashi ama caawiyeyaal.
passkey-refused = Lama xaqiijin. Mar kale isku day, ama albaab kale qaado.
passkey-failed = Qalabku uma jawaabin sidii la filayay. Mar kale isku day, ama albaab kale qaado.

## Lock until

lock-title = Ilaa goorma la qufulayaa?
lock-lead = Waqtigaas ka hor galkaagu qofna uma furmayo, xitaa adiga.
lock-hour = 1 saacad kadib
lock-evening = Caawa, 20:00
lock-tomorrow = Berri, 8:00
lock-three-days = 3 maalmood kadib
lock-own = Waqti kale
lock-own-label = Maalin iyo saacad
lock-summary = Ilaa { $moment } qofna ma furi karo, xitaa adiga.
lock-shares = Waxa aad hadda tusayso way sii muuqanayaan ilaa waqtigoodu dhammaado.
lock-do = Quful ilaa markaas
lock-sure = Ma qufulaysaa ilaa markaas?
lock-sure-note = Waqtigaas ka hor waxba iyo cidna ma furi karaan: adiga, caawiyeyaashaada iyo annaga midna.
start-idle = Galkaagu iskiis buu isu qufulay: qofna shaashadda ma taaban. Warqadahaagu ammaan bay ku jiraan.
start-locked = Wuu qufulan yahay ilaa waqtigii aad dooratay. Warqadahaagu way ku sugayaan.

## What must be seen after opening

recovery-title = Qof baa doonaya inuu soo galo
recovery-unknown = Wuxuu ka soo galayaa albaab uusan galkaagu aqoon
recovery-since = Tan iyo { $moment }
recovery-opens = Galkaagu qofkaas wuxuu u furmi doonaa { $moment }.
recovery-ready = Galkaagu hadda qofkaas wuu u furmi karaa.
recovery-note = Haddii uusan adiga ahayn, maya dheh.
recovery-refuse = Maya, diid
recovery-remove = Diid, albaabkanna gebi ahaan ka saar
recovery-leave = Waa aniga, iska daa
toast-refused = Waa la diiday.
refused-title = Marar badan baa la isku dayay
refused-when = Qof baa isku dayay marar xad dhaaf ah, { $moment }.
refused-note = Haddii uusan adiga ahayn, sawirradaada beddel ama kaar kale qaado.
refused-doors = Arag albaabbadayda
unlisted-title = Albaab aan la aqoon waa la xiray
unlisted-note = Qof baa ka tegay albaab aan liiskaaga ku jirin. Hadda waa la xiray. Sawirradaada beddel, albaabbadaadana fiiri.

## What went wrong: what is, and what to do

trouble-title = Taasi ma shaqayn
fail-nothing-opens = Hadda waxba kuma furmaan.
fail-nothing-opens-do = Fiiri kaarkaaga ama naanaystaada. Kadib si deggan u taabo sawirradaada, mid mid.
fail-sheet = Xaashidani hadda waxba ma furto.
fail-sheet-do = Waxaa laga yaabaa in la joojiyay, ama in galku muddo qufulan yahay. Xaashi kale isku day, ama mar dambe soo noqo.
fail-wait = Dhowr jeer baa la isku dayay.
fail-wait-do = { $minutes ->
    [one] Sug { $minutes } daqiiqo. Waa si uusan qofna u qiyaasi karin.
   *[other] Sug { $minutes } daqiiqo. Waa si uusan qofna u qiyaasi karin.
}
fail-sheets = Xaashiyahani markay wada jiraan waxba ma furaan.
fail-sheets-do = Fiiri inay is leeyihiin, kadib mar kale geli.
fail-last-door = Kani waa albaabkaaga keliya ee isla markiiba furma.
fail-last-door-do = Marka hore samee kaar ama albaab cusub, kadib kan ka saar.
fail-many-doors = Albaabbo badan baa jira.
fail-many-doors-do = Ka saar mid aadan isticmaalin, kadib mar kale isku day.
fail-already = Kaarkan iyo sawirradani horay bay gal u furaan.
fail-already-do = Sawirro kale qaado.
fail-voucher = Kuubonkani boggan ma aha, ama taariikhdiisii way dhaaftay.
fail-voucher-do = Mid kale ka weydiiso meeshii laga siiyey.
fail-voucher-used = Kuubonkan horay baa loo isticmaalay.
fail-voucher-used-do = Kuubon hal mar baa la isticmaalaa. Mid kale weydiiso. Haddii aad gal ku samaysay, galkaas fur.
fail-open-again = Galkaagu wuu qufulmay.
fail-open-again-do = Mar kale fur. Warqadahaagu ammaan bay ku jiraan.
fail-share = Wax la furo halkan ma jiraan.
fail-share-do = Koodku mar dambe ma shaqeeyo. Qofka mid cusub weydiiso.
fail-request = Halkan waxba laguma dhiibi karo.
fail-request-do = Waqtigii wuu dhammaaday, ama warqado ku filan baa yimid. Qofka kood cusub weydiiso, ama toban daqiiqo kadib mar kale isku day.
fail-deposit = Wixii yimid wuu xumaaday, ama si sax ah looma samayn.
fail-deposit-do = Lama furi karo. Waad diidi kartaa.
fail-link = Qayb linkiga ka mid ah ayaa maqan.
fail-link-do = Linkiga oo dhan koobiyee, ama koodka mar kale iskaan garee.
fail-offline = Internet ma jiro.
fail-offline-do = Raadi meel internet ama Wi-Fi leh, kadib mar kale isku day. Waxba ma lumin.
fail-busy = Hadda dad badan baa isticmaalaya.
fail-busy-do = Dhowr daqiiqo kadib mar kale isku day. Waxba ma lumin.
fail-large = Faylkani aad buu u weyn yahay.
fail-large-do = Ugu badnaan waa { $size } MB. Beddelkiisa warqadda footo ka qaad.
fail-full = Galkaagu wuu buuxsamay.
fail-full-do = Waxa aadan isticmaalin qashinka ku rid. Marka qashinku tirtirmo, meel baa soo bannaanaanaysa.
fail-empty = Faylkan waxba kuma jiraan.
fail-empty-do = Fayl kale dooro, ama footo qaad.
fail-draw = Warqaddan lama muujin karo.
fail-draw-do = Si ammaan ah baa loo hayaa. Koobi ayaad qalabkan ku haysan kartaa.
fail-tampered = Warqaddani ma aha tii aad kaydsatay.
fail-tampered-do = Qof baa waxyeelleeyay ama beddelay. Sidaas darteed lama muujinayo. U sheeg cidda Farde maamusha.
fail-other-passkey = Taasi galkan ma furto.
fail-other-passkey-do = Wax kale ka dooro liiska qalabka, ama marka hore qalabkan ku dar albaabbadaada.
fail-device-full = Qalabkan meel kuma harin.
fail-device-full-do = Meel ka bannee, ama warqado ka yar halkan ku hay. Waxba ma lumin.
fail-kept-damaged = Warqaddani qalabkan way ku xumaatay.
fail-kept-damaged-do = Galkaaga fur markaad internet leedahay: warqaddu halkan way ku soo noqonaysaa.
fail-not-there = Warqaddani hadda halkan ma taallo.
fail-not-there-do = Qashinka ka fiiri: waxaa laga yaabaa inay ku jirto.
fail-input = Wax baan weli sax ahayn.
fail-input-do = Fiiri waxa aad qortay: waxaa laga yaabaa inuu aad u gaaban yahay ama aad u dheer yahay.
fail-browser = Biraawsarkani wuu duugoobay.
fail-browser-do = Isticmaal biraawsar ka cusub, ama qalab kale.
fail-unreadable = Faylkan ilaa dhammaadka lama akhrin karin.
fail-unreadable-do = Mar kale dooro.
fail-stopped = Waa la joojiyay.
fail-stopped-do = Waxba lagama kaydin. Mar kale waad bilaabi kartaa.
fail-code = Faylkani kood buu ku xiran yahay.
fail-code-do = Qor koodka faylkan.
fail-wrong-code = Koodkani faylkan ma furo.
fail-wrong-code-do = Tirooyinka mar kale fiiri, koox koox.
fail-not-export = Faylkani gal kama iman, ama wuu xumaaday.
fail-not-export-do = Dooro faylka aad gal ka kaydsatay.
fail-fault = Wax baa dhankayaga ka shaqayn waayay.
fail-fault-do = Mar kale isku day. Waxba ma lumin.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Bisad
picture-horse = Faras
picture-elephant = Maroodi
picture-turtle = Diin
picture-fish = Kalluun
picture-butterfly = Balanbaallis
picture-snail = Dixiri qolofle
picture-rooster = Diiq
picture-owl = Guumays
picture-bee = Shinni
picture-penguin = Bengwin
picture-octopus = Farammugo
picture-apple = Tufaax
picture-banana = Muus
picture-strawberry = Istaroobeeri
picture-lemon = Liin dhanaan
picture-watermelon = Qare
picture-carrot = Karooto
picture-corn = Galley
picture-bread = Rooti
picture-cheese = Farmaajo
picture-ice-cream = Jallaato
picture-mushroom = Barkin waraabe
picture-cake = Keeg
picture-house = Guri
picture-key = Fure
picture-umbrella = Dallad
picture-bicycle = Baaskiil
picture-bus = Bas
picture-boat = Doon
picture-plane = Diyaarad
picture-train = Tareen
picture-tractor = Cagafcagaf
picture-tent = Teendho
picture-chair = Kursi
picture-lamp = Guluub
picture-ladder = Jaranjaro
picture-clock = Saacad
picture-book = Buug
picture-pencil = Qalin
picture-scissors = Maqas
picture-hammer = Dubbe
picture-guitar = Gitaar
picture-drum = Durbaan
picture-bell = Gambaleel
picture-balloon = Buufin
picture-kite = Abitey
picture-ball = Kubbad
picture-hat = Koofiyad
picture-shoe = Kab
picture-glasses = Muraayado
picture-socks = Sharabaado
picture-backpack = Shandad dhabar
picture-gift = Hadiyad
picture-camera = Kaamiro
picture-telephone = Taleefan
picture-sun = Qorrax
picture-cloud = Daruur
picture-rainbow = Qaansoroobaad
picture-snowflake = Baraf
picture-fire = Dab
picture-cactus = Tiin
picture-tree = Geed
picture-sunflower = Gabbaldaye

## Take everything with me

luggage-title = Wax walba qaado
luggage-why = Dhammaan warqadahaaga oo hal fayl ku jira.
luggage-lead = Dhammaan warqadahaaga oo hal fayl ku jira, iyo diiwaanka waxa aad tustay. Waad haysan kartaa, ama gal kale ayaad gelin kartaa. Qashinku kuma jiro.
luggage-sealed = Kood ku qufulan
luggage-sealed-why = Qofna ma akhrin karo koodka la’aantiis. Tan baa fiican.
luggage-plain = Kood la’aan
luggage-plain-why = Folder uu kombiyuutar kasta akhrin karo.
luggage-plain-title = Qof walba ma akhrin karaa?
luggage-plain-warning = Folder-kani ilaalin ma leh: qofkii hela warqadahaaga oo dhan wuu akhrinayaa. Weligaa ha ku samayn kombiyuutar la wadaago.
luggage-plain-yes = Haa, ilaalin la’aan
luggage-code-title = Farde · koodka faylkaaga
luggage-code-note = Koodkan faylka ka fogee. La’aantiis qofna faylka ma furi karo, xitaa adiga. Mar keliya ayaa la muujiyaa.
luggage-code-hint = Si loo furo: “Ammaanka”, kadib “Soo geli warqado”. Ama ku fur barnaamijka age.
luggage-save = Kaydi faylka
luggage-saved = Faylku wuxuu ku jiraa waxa qalabkan lagu soo dejiyay (Downloads).
unpack-title = Soo geli warqado
unpack-why = Fayl ka yimid gal kale.
unpack-lead = Dooro faylka aad gal ka kaydsatay.
unpack-file = Dooro faylka
unpack-file-why = Wuxuu ku dhammaadaa .age ama .zip.
unpack-scan = Iskaan garee koodka
unpack-not-a-code = Kani ma aha koodka fayl Farde ah. Tus koodkii faylka la socday.
unpack-digits = { $have } ka mid ah { $wanted } tiro
unpack-found = { $count ->
    [0] Faylkan warqado kuma jiraan.
    [one] { $count } warqad baa faylkan ku jirta.
   *[other] { $count } warqadood baa faylkan ku jira.
}
unpack-known = { $count ->
    [one] Hal warqad oo faylkan ka mid ah horay bay galkaaga ugu jirtaa.
   *[other] { $count } warqadood oo faylkan ka mid ah horay bay galkaaga ugu jiraan.
}
unpack-take = Soo geli

## Papers on this device

kept-title = Qalabkan ku kaydsan
kept-why = Warqado furma internet la’aan.
kept-what = Warqadaha aad doorato halkan way ka furmaan xitaa internet la’aan.
kept-seen = Qalabkan waxaa laga arki karaa in Farde wax ku hayso.
kept-who = Qof kasta oo qalabkan furi kara warqadahan wuu furi karaa, xitaa markuu galkaagu qufulan yahay.
kept-own-only = Keliya taleefanka aad adigu leedahay, weligaa ha ku samayn mid la wadaago.
kept-choose = Dooro warqado
kept-cannot = Biraawsarkani warqado ma hayn karo. Mid kale isticmaal, ama daabac.
kept-needs-device = Marka hore qalabkan ku dar albaabbadaada: isaga ayaa warqadaha fura marka internet la’aan la yahay.
kept-choose-title = Warqadahee?
kept-choose-lead = Way qufulan yihiin, waxayna ku furmaan fartaada, wejigaaga ama koodka taleefankaaga.
kept-all = Dhammaan
kept-do = Halkan ku hay
kept-lead = Warqadahani halkan way ka furmaan internet la’aan sidoo kale.
kept-size = { $size } MB baa qalabkan ku jirta
kept-behind = Warqad ta ugu cusub weli way ku soo socotaa qalabkan.
kept-change = Kuwo kale dooro
kept-off = Dhammaan halkan ka saar
kept-offline = Internet ma jiro: kuwani waa warqadaha qalabkan ku kaydsan.
kept-with-network = Internet ku fur
toast-kept-off = Galkan waxba kagama harin qalabkan.

## A shared computer

kiosk-mark = Kombiyuutar la wadaago
kiosk-left = { $minutes ->
    [one] { $minutes } daqiiqo baa kuu harsan
   *[other] { $minutes } daqiiqo baa kuu harsan
}
screen-title = Warqadahayga halkan ku tus
screen-lead = Lambarkaaga iyo sawirradaadu taleefankaaga ayay ku jirayaan. Warqadaha aad doorato keliya ayaa halkan imanaya.
screen-qr = Koodka shaashaddan
screen-step-scan = Koodkan ku iskaan garee taleefankaaga
screen-step-open = Galkaaga ka fur taleefanka
screen-step-choose = Dooro warqadaha: halkan bay ka soo muuqanayaan
screen-waiting = Taleefankaaga waa la sugayaa
screen-old-title = Koodkani mar dambe ma shaqeeyo
screen-old-lead = Waxba ma iman. Qaado kood cusub markaad taleefankaaga gacanta ku hayso.
screen-again = Kood cusub
screen-door-title = Shaashad baa warqadahaaga sugaysa
screen-door-lead = Galkaaga halkan ka fur, taleefankaaga. Kadib adiga ayaa dooranaya waxa shaashaddu muujin karto.
screen-door-warning = Keliya haddii aad shaashaddaas hor joogto oo aad adigu koodkeeda iskaan garaysay.
screen-choose-title = Maxay shaashaddu muujin kartaa?
screen-find-title = Iskaan garee koodka shaashadda
screen-find-lead = Kombiyuutarka, ka taabo “Isticmaal taleefankayga”. Kood baa soo baxaya.
screen-other-code = Kani ma aha koodka shaashad.
screen-send-title = Shaashadda ku tus
screen-handling = Maxaa shaashadda lagu samayn karaa?
screen-send-lead = Hal mar, shaashaddaas keliya, ugu badnaanna nus saac.
screen-send = Tus
screen-old-code = Koodkani mar dambe ma shaqeeyo. Kood cusub ka qaado shaashadda.
screen-sent-title = Fiiri shaashadda
screen-sent-lead = Warqadahaagu ilbiriqsiyo gudahood ayay halkaas ka soo muuqanayaan.
screen-sent-where = Ma arkaysid? Waxaa laga yaabaa in qof kale arko. Isla markiiba shaashadda ka saar.
screen-sent-stop = Markaad dhammayso, ka saar: shaashaddu mar dambe ma muujinayso.
screen-take-away = Ka saar shaashadda
screen-taken = Ilbiriqsiyo gudahood ayay shaashadda kaga baxayaan, haddii ay internet leedahay.
screen-way = Shaashad i hor taal
screen-name = Shaashad la wadaago
staff-way = Shaqaalaha
staff-title = Caawi adigoon arkin
staff-lead = Xaashi la daabaco oo la dhigo kombiyuutarka la wadaago agtiisa.
staff-sit = Dhinac fariiso, weligaa gadaal ha fariisan. Marka hore weydii: “Ma fiirin karaa?”
staff-look-away = Dhanka kale fiiri marka qofku sawirrada taabanayo. Weligaa ha qorin sawirrada ama lambarka.
staff-card = Kaarku gacanta qofka ayuu ku jirayaa. Ha ka qaadan, footona ha ka qaadin.
staff-read = Sameecadda ayaa shaashadda kor u akhrisa. Haddii sameecadda dhegaha la xirto, qof kale ma maqlo. Qofka ayaa taabanaya, adiguna farta ku tilmaan.
staff-shown = Warqad ma u baahan tahay? Qofka ayaa dooranaya oo kood ku siinaya. Kombiyuutarkaaga ku fur.
staff-printer = Warqad la daabacay: isla markiiba dhiib, adigoon akhrin. Fiid kasta ka qaad waxa daabacaha ku haray oo baabbi’i, adigoon akhrin.
staff-done = Intuusan tegin, qofku wuxuu taabanayaa “Waan dhammeeyay”. Shaashaddu waa inay luqadaha muujisaa.
staff-lost = Kaar lumay, sawirro la hilmaamay: xaashida soo noqoshada ama caawiyeyaasha. Qof kale ma furi karo, xitaa adiga. Ha isku dayin inaad adigu u furto.
staff-odd = USB aan la aqoon, daaqad qariib ah, kaamiro shaashadda ka korraysa, kood lagu dhejiyay: ha isticmaalin kombiyuutarka, oo u sheeg cidda ilaalisa.
kiosk-save-title = Fayl ma ku kaydinaysaa kombiyuutar la wadaago?
kiosk-save-warning = Faylku halkan ayuu ku sii jirayaa, qofka xigana wuu akhrin karaa. Ku kaydi USB-gaaga keliya, oo la tag.
kiosk-save-yes = Haa, kaydi
kiosk-take-paper = Warqaddaada ka qaado daabacaha.
