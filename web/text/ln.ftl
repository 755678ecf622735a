### Lingala.

## Everywhere

back = Kozonga
next = Kokoba
cancel = Kotika
save = Kobomba
later = Na nsima
print = Koimprimer
share = Kolakisa
search = Koluka
copy = Copie ya lien
copied = Copie esalemi
try-again = Komeka lisusu
understood = Malamu
take-back = Kozongisa
to-start = Kozonga na ebandeli
speak = Kotanga na mongongo
language = Monoko
lock = Kokanga
cover = Kozipa
locking = Farde ezali kokangama…
elsewhere = Ba écran mosusu

## Start

start-title = Bolingi kosala nini?
start-open = Kofungola farde na ngai
start-make = Kosala farde
start-receive = Nazwi code
start-screen = Na telefone na ngai

## Cover

cover-title = Ngonga ya awa
cover-place = Bruxelles
cover-again = Kotala lisusu

## Idle

idle-title = Bozali naino awa?
idle-note = Farde na bino ekokangama yango moko, mpo moto mosusu atanga yango te.
idle-stay = Nazali awa

## Make

make-what-title = Farde mpo na mikanda na bino
make-what-keep = Mikanda na bino etikalaka awa, ata soki telefone na bino ebungi.
make-what-only-you = Kaka bino moko bokoki kofungola yango. Biso tokoki kotanga eloko te.
make-what-show = Bino nde bokopona oyo bokolakisa, na nani, mpe kino ntango nini.
make-begin = Kobanda
practice-begin = Komeka liboso
practice-strip = Oyo ezali kaka komeka. Botya mikanda ya solo te: na nsuka nyonso ekolimwa.
practice-end = Kotelemisa komeka
practice-end-title = Kotelemisa komeka?
practice-end-note = Nyonso oyo bosali na komeka ekolimwa.
practice-own = Kosala farde na ngai ya solo
practice-card = Carte ya ndakisa
practice-letter = Lettre ya ndakisa
practice-photo = Foto ya ndakisa
practice-code = Code oyo efungolaka eloko te: ezali kaka komeka.
voucher-title = Bozali na bon?
voucher-lead = Mpo na kosala farde awa, esengeli bon: mokanda oyo ezali na code ya carré. Boscanner code wana, to botya lien.
voucher-other = Oyo ezali code ya bon te. Bolakisa oyo ya bon na bino.
voucher-none = Bozali na bon te? Bosenga moko na centre ya mokolo, to esika bapesaki bino adresi ya site oyo.
voucher-good = Bon na bino endimami.
make-way-title = Carte to surnom?
make-way-lead = Ekosalisa bino mpo na kofungola farde. Tosengi kombo na bino ya solo te.
make-way-card = Carte
make-way-card-why = Nimero ya komema na bino. Bokobatela bililingi moke na motó: 6.
make-way-nickname = Surnom
make-way-nickname-why = Eloko ya komema ezali te. Bokobatela bililingi koleka na motó: 10.
make-card-title = Nimero na bino
make-card-lead = Bobomba nimero oyo. Soki ezali te, farde na bino ekofungwama te.
make-card-write = Bokoma yango na papier, to boimprimer yango.
make-card-photo = To bobeta yango foto, soki telefone na bino ebombamaka malamu.
make-card-next = Nabombi yango
card-title = Farde · nimero na ngai
card-hint = Nimero oyo kaka ekoki te: esengeli mpe bililingi na bino.
card-qr = Kaka nimero wana, mpo na caméra
make-nickname-title = Surnom na bino
make-nickname-lead = Liloba oyo bokobosana te. Bato mosusu basengeli kokanisa yango te.
nickname-label = Surnom
make-nickname-note = Bokoma yango ntango nyonso ndenge moko.
make-story-title = Bililingi na bino
make-story-lead = Bobatela yango na motó na molongo oyo. Bosala lisapo moke na yango.
make-story-again = Etikali moke. Botala lisusu, nsima bomeka lisusu na kimya.
make-story-note = Boyebisa moto moko te bililingi na bino. Biso toyebi yango te, mpe tokoki kozwa yango lisusu te.
make-story-draw = Bililingi mosusu
make-story-words = Nalingi kokoma phrase
make-story-next = Nayebi yango
make-words-title = Phrase na bino ya sekele
make-words-lead = Bopona maloba minei to koleka, oyo ezali na boyokani te.
words-label = Phrase ya sekele
words-again-label = Kaka phrase wana lisusu
words-differ = Ba phrase mibale ekokani naino te.
use-pictures = Na bililingi
make-repeat-title = Bofina bililingi na bino
make-repeat-lead = Na molongo na bino. Bisika na yango ebongwanaka mbala nyonso.
make-finish = Kosala farde na ngai
make-working = Farde na bino ezali kosalema
make-done-title = Farde na bino ebongi
make-done-lead = Mpo na kofungola yango lisusu: nimero to surnom na bino, nsima bililingi na bino.
make-done-next = Komona mikanda na ngai

## The picture pad

pad-count = { $done } sur { $wanted }
pad-undo = Kolongola
pad-label = Bililingi
names-say = Koyoka bankombo
names-silent = Kotika koloba bankombo
names-warn-title = Nani akoki koyoka?
names-warn = Kombo ya elilingi nyonso oyo bofini elobamaka na mongongo. Moto oyo ayoki yango ayebi bililingi na bino. Bozwa écouteur, to bozela kino bokotikala bino moko.
names-yes = Koloba bankombo
story-hear = Koyoka bililingi na ngai

## Open

open-title = Kofungola farde na ngai
open-number-label = Nimero ya carte na bino: ba chiffre 20
open-mistake = Nimero ebongi naino te. Botala yango lisusu, chiffre na chiffre.
open-use-nickname = Nazali na surnom
open-use-card = Nazali na carte
open-story-title = Bofina bililingi na bino
open-words-title = Phrase na bino ya sekele
open-use-words = Nazali na phrase ya sekele
open-submit = Kofungola
opening-title = Farde na bino ezali kofungwama
open-failed-title = Efungwami naino te
open-other = Nimero mosusu
closed-time-over = Farde na bino ekangami yango moko. Mikanda na bino ebatelami malamu. Bofungola yango lisusu.
closed-broken = Eloko moko etelemi epai na biso. Farde na bino ekangami, mikanda na bino ebatelami malamu. Bofungola yango lisusu.

## My papers

papers-title = Mikanda na ngai
papers-all = Nyonso
papers-soon = Esili to ekosila noki
papers-empty = Farde na bino ezali naino mpamba. Bobakisa mokanda ya liboso: foto moko ekoki.
papers-none-found = Eloko emonani te. Bomeka liloba mosusu.
papers-room = Farde etondi { $percent } %.
papers-found = { $count ->
    [0] Mokanda emonani te
    [one] Mokanda { $count } emonani
   *[other] Mikanda { $count } emonani
}
papers-more = Kolakisa mosusu ({ $left })
order-label = Na molongo nini
order-kind = Na lolenge
order-date = Na dati
order-runs-out = Oyo ekosila liboso
choose-several = Kopona mikanda ebele
list-title = Liste ya mikanda na ngai
list-note = Bobomba liste oyo esika mosusu. Elobaka mikanda nini bozali na yango, kasi elakisaka yango te.
list-printed-title = Mikanda na ngai
print-fetching = Mokanda { $paper } sur { $papers }
print-ready = { $pages ->
    [0] Eloko ya koimprimer ezali awa te.
    [one] Page { $pages } ebongi.
   *[other] Ba page { $pages } ebongi.
}
print-not-drawn = Mokanda oyo ekoki komonana awa te. Yango wana bokoki koimprimer yango te.
ran-out = Esili
runs-out-today = Mokolo ya nsuka
runs-out-days = { $days ->
    [one] Etikali mokolo { $days }
   *[other] Etikali mikolo { $days }
}
add = Kobakisa
add-what = Bolingi kobakisa nini?
add-scan = Kobeta mokanda foto
add-scan-why = Caméra esembolaka yango mpe emonanaka malamu.
add-files = Ba foto to ba fichier
add-files-why = Moko to ebele, oyo ezali deja na appareil oyo.
add-write = Kokoma
add-write-why = Lisolo na bino, na maloba na bino.
add-speak = Koloba
add-speak-why = Boenregistrer mongongo na bino.
add-cancel = Kotelemisa
add-skip = Koleka mokanda oyo
adding-one = Mokanda na bino ezali kokota
adding-many = Mikanda na bino ezali kokota: { $file } sur { $files }
remark-cleaned = { $count ->
    [one] Fichier oyo ezalaki koloba esalemaki wapi, na nani to na nini. Tolongoli yango.
   *[other] Ba fichier { $count } ezalaki koloba esalemaki wapi, na nani to na nini. Tolongoli yango.
}
remark-may-tell = { $count ->
    [one] Fichier oyo ekoki naino koloba esalemaki wapi to na nini. Bokanisa yango liboso ya kopesa copie.
   *[other] Ba fichier { $count } ekoki naino koloba esalemaki wapi to na nini. Bokanisa yango liboso ya kopesa copie.
}
remark-locked = { $count ->
    [one] Fichier oyo ezali na mot de passe. Ebombami malamu, kasi ekoki komonana awa te.
   *[other] Ba fichier { $count } ezali na mot de passe. Ebombami malamu, kasi ekoki komonana awa te.
}
remark-damaged = { $count ->
    [one] Fichier oyo ebebi. Ebombami ndenge ezali, kasi ekoki komonana mobimba te.
   *[other] Ba fichier { $count } ebebi. Ebombami ndenge ezali, kasi ekoki komonana mobimba te.
}
remark-not-shown = { $count ->
    [one] Fichier oyo ebombami malamu, kasi ekoki komonana awa te.
   *[other] Ba fichier { $count } ebombami malamu, kasi ekoki komonana awa te.
}
remark-in-part = Mokanda oyo ekoki komonana awa mobimba te. Bobomba copie mpo na komona nyonso.
remark-date-stays = Dati ya nsuka ezali naino oyo ya mokanda ya kala. Bobongola yango soki ezali ya sika.
remark-not-all = Mokanda oyo ezali molai: ba page { $shown } ya liboso ekoki komonana. Fichier ebombami mobimba.
kind-question = Mokanda ya lolenge nini?
kind-left = { $count ->
    [one] Etikali mokanda { $count } nsima ya oyo.
   *[other] Etikali mikanda { $count } nsima ya oyo.
}
toast-added = { $count ->
    [one] Mokanda ezali na farde na bino.
   *[other] Mikanda { $count } ezali na farde na bino.
}
toast-binned = { $count ->
    [one] Mokanda ezali na poubelle.
   *[other] Mikanda { $count } ezali na poubelle.
}
toast-restored = { $count ->
    [one] Mokanda ezongi na farde na bino.
   *[other] Mikanda { $count } ezongi na farde na bino.
}
toast-saved = Ebombami.
toast-stopped = Etelemi: ekofungwama lisusu te.

## What is going on

step-reading = Bozela moke…
step-unlocking = Ekozwa mwa ba seconde…
step-drawing = Tozali kobongisa page { $page } sur { $pages }
step-encrypting = Mokanda ezali kokangama na fungola
step-sending = Mokanda ezali kokende ({ $size } Mo)
step-waiting = Réseau ezali te. Ezali kozela mpe ekokoba yango moko.
step-receiving = Ba page ezali koya

## The bin

bin-title = Poubelle
bin-with = Poubelle ({ $count })
bin-lead = Mokanda etikalaka awa mikolo { $days }, nsima elimwaka.
bin-empty = Poubelle ezali mpamba.
bin-days-left = { $days ->
    [one] Etikali mokolo { $days } awa
   *[other] Etikali mikolo { $days } awa
}

## A paper

paper-title = Mokanda
paper-date = Ya { $date }
paper-runs-out = Valable kino { $date }
paper-edit = Kobongola
paper-keep = Copie na appareil oyo
paper-bin = Na poubelle
paper-not-drawn = Mokanda oyo ekoki komonana awa te, kasi ebombami malamu. Bokoki kobomba copie na appareil oyo mpo na kofungola yango.
page-of = Page { $page } sur { $pages }
page-previous = Page oyo eleki
page-next = Page oyo elandi
zoom-in = Monene koleka
zoom-out = Moke koleka
turn = Kobalola
overview = Ba page nyonso
keep-title = Copie na appareil oyo?
keep-warning = Copie ebatelami te: moto nyonso oyo asalelaka appareil oyo akoki kotanga yango. Bosala yango te na ordinateur ya bato nyonso.
keep-yes = Kobomba copie
edit-title = Mokanda nini?
edit-name = Titre
edit-date = Dati ya mokanda
edit-runs-out = Valable kino
edit-note = Note mpo na ngai
newer-title = Version ya sika
newer-lead = Kaka mokanda wana, kasi ya sika. Ya kala etikali.
newer-file = Foto to fichier
newer-file-why = Ezali deja na appareil oyo.
versions = Ba version nyonso ({ $count })
version-newest = Ya sika koleka
version-older = Ya kala
version-added = Ebakisami na { $date }
version-look = Kotala
version-shown = Bozali kotala version ya kala, oyo ebakisami na { $date }.
version-to-newest = Komona ya sika koleka

## My story

story-title = Lisolo na ngai
story-lead = Biteni ya mokuse. Bokoki kolakisa eteni moko na moko.
story-empty = Boloba kaka mbala moko oyo bolembi kozongela. Nsima bolakisa yango.
story-name = Titre (soki bolingi)
earlier = Komatisa
later-in-order = Kokitisa
write-title = Kokoma
write-lead = Eteni ya lisolo na bino, to demande, na maloba na bino.
write-text = Makomi na bino
write-left = { $left ->
    [0] Esika etikali te. Bokoba na eteni mosusu.
    [one] Etikali lettre { $left }.
   *[other] Etikali ba lettre { $left }.
}
speak-title = Koloba
speak-lead = { $minutes ->
    [one] Miniti { $minutes } mpo na eteni moko, koleka te.
   *[other] Miniti { $minutes } mpo na eteni moko, koleka te.
}
speak-begin = Bofina mpe boloba
speak-asking = Appareil ezali kotuna soki micro ekoki koyoka…
speak-stop = Kotelemisa
speak-listening = Nazali koyoka. Bofina ntango bosilisi.
speak-length = Molai
speak-anew = Kobanda lisusu
speak-no-microphone = Micro ezali awa te. Bokoki kokoma, to kozwa appareil mosusu.
speak-refused = Micro ezwi nzela awa te. Bokoki kopesa yango nzela na navigateur na bino, to kokoma.
speak-unsupported = Navigateur oyo ekoki koenregistrer te. Bokoki kokoma, to kozwa oyo ya sika.
listen = Koyoka
listen-progress = Esika mongongo ekomi
listen-failed = Navigateur oyo ekoki koyokisa mongongo oyo te. Bobomba copie mpo na koyoka yango esika mosusu.

## Kinds of paper

kind-label = Lolenge ya mokanda
kind-identity = Identité
kind-residence = Séjour
kind-income = Mbongo
kind-welfare = CPAS
kind-health = Santé
kind-housing = Ndako
kind-work = Mosala
kind-school = Kelasi na diplôme
kind-family-children = Libota na bana
kind-social-report = Rapport social
kind-story = Lisolo na ngai
kind-request = Demande
kind-receipt = Reçu
kind-membership = Club, association
kind-photo = Foto
kind-other = Mosusu

## Share

share-choose-title = Bolingi kolakisa nini?
share-choose-lead = Bofina mikanda. Mosusu ekomonana te.
share-chosen = { $count ->
    [0] Eloko eponami naino te
    [one] Mokanda { $count } eponami
   *[other] Mikanda { $count } eponami
}
share-how-title = Bokolakisa yango ndenge nini?
share-lifetime = Mpo na ntango boni?
lifetime-hour = Ngonga 1
lifetime-day = Mokolo 1
lifetime-week = Mikolo 7
lifetime-month = Mikolo 30
share-handling = Moto mosusu akoki kosala nini?
handling-look = Kotala kaka
handling-print = Kotala mpe koimprimer
handling-keep = Kobomba copie
share-openings = Mbala boni?
openings-once = Mbala moko
openings-three = Mbala misato
openings-any = Ndelo te
share-purpose = Mpo na nini? Soki bolingi te, boloba te.
share-purpose-own = To na maloba na bino
purpose-home = Ndako
purpose-income = Lisungi to mbongo
purpose-health = Soins
purpose-work = Mosala
purpose-residence = Séjour
purpose-school = Kelasi, bana
share-make = Kosala code
share-more = Libateli koleka
share-first = Kaka ordinateur ya liboso
share-first-why = Ordinateur ya liboso oyo ekofungola yango ekoki kofungola yango lisusu. Soki moto atindi lien epai mosusu, ekofungola eloko te.
share-pin = Kosenga mpe code ya ba chiffre 6
share-pin-why = Bino nde bokoyebisa yango na moto. Soki code oyo ezali te, lien ekofungola eloko te.
made-title = Bolakisa code oyo
made-lead = Moto mosusu akoscanner yango, to akofungola lien.
made-qr = Code ya koscanner
made-link = Lien
made-print = Koimprimer ticket
made-stop-note = Bokoki kotelemisa yango ntango nyonso: na « Oyo nalakisi ».
made-pin = Boyebisa moto code oyo
made-pin-why = Ezali na ticket te, mpe ezali na lien te. Soki code wana ezali te, eloko ekofungwama te.
made-done = Kosilisa
until = Kino { $moment }
meeting-title = Kobongisa rendez-vous
meeting-lead = Bopona mikanda ya rendez-vous oyo. Boimprimer ticket. Nsima bokanga farde na bino kino rendez-vous ekosila.
meeting-lock = Kokanga farde na ngai
meeting-lock-why = Boimprimer code oyo to bobeta yango foto. Nsima bokanga farde na bino: na rendez-vous, moto akoki kofungola yango te. Code ekosala kaka.
spoken-make = Koloba code na monoko
spoken-say = Boloba maloba mpe ba chiffre oyo
spoken-where = Moto mosusu akokoma yango na page oyo: « Nazwi code ».
slip-title = Farde · mikanda mpo na bino
slip-pin = Esengeli mpe code ya ba chiffre 6: moto akoyebisa bino yango.
slip-stop = Mpo na kotelemisa: kofungola farde, « Oyo nalakisi », nsima « Kotelemisa ».

## What I shared

shared-title = Oyo nalakisi
shared-empty = Bozali kolakisa eloko te sikoyo.
shared-new = Kolakisa mikanda
shared-show-again = Kolakisa lisusu
shared-stop = Kotelemisa
shared-stop-sure = Ee, kotelemisa
stop-one-title = Kotelemisa yango?
stop-one-note = Code oyo ekofungola eloko lisusu te. Écran oyo ezali naino ya kofungwama ekokoma mpamba na miniti moko, soki ezali na réseau. Copie oyo moto abombaki to abimisaki na papier etikali epai na ye.
shared-code = Kolakisa code
shared-stop-all = Kotelemisa nyonso
stop-all-title = Kotelemisa nyonso?
stop-all-note = Moto moko te akoki kofungola mikanda na bino lisusu. Écran oyo ezali naino ya kofungwama ekokoma mpamba na miniti moko, soki ezali na réseau. Copie oyo moto abombaki to abimisaki na papier etikali epai na ye.
shared-opened = { $count ->
    [0] Efungwami naino te
    [one] Efungwami mbala { $count }
   *[other] Efungwami mbala { $count }
}
shared-unknown = { $count ->
    [one] Mbala { $count }, moto alobaki kombo te
   *[other] Mbala { $count }, moto alobaki kombo te
}
shared-unreadable = Moto oyo alobaki kombo te
state-used-up = Esili: efungwami mbala nyonso oyo bopesaki nzela
state-over = Esili: ntango eleki
state-stopped = Botelemisaki yango
left-minutes = { $minutes ->
    [one] etikali miniti { $minutes }
   *[other] etikali miniti { $minutes }
}
left-hours = { $hours ->
    [one] etikali ngonga { $hours }
   *[other] etikali bangonga { $hours }
}
left-days = { $days ->
    [one] etikali mokolo { $days }
   *[other] etikali mikolo { $days }
}

## The record of one share

record-title = Elembo ya oyo bolakisaki
record-lead = Oyo bondimaki, mpe oyo esalemaki. Kaka bino bomonaka yango.
record-open = Komona elembo
record-printed-title = Farde · elembo ya oyo elakisamaki
record-what = Mikanda nini?
record-who = Nani afungolaki yango?
record-why = Mpo na nini?
record-no-purpose = Bolobaki te.
record-how = Oyo bopesaki nzela
record-made = Bondimaki na
record-until = Na nsuka, kino
record-now = Mpe sikoyo?
record-live = Ekoki naino kofungwama
record-withdraw = Mpo na kozongisa ndingisa na bino
record-nothing-opens = Code oyo ekofungola eloko lisusu te. Copie oyo moto abombaki to abimisaki na papier etikali epai na ye.
record-number = Nimero ya elembo oyo:

## My letterbox: what others hand in

box-title = Sanduku na ngai ya mikanda
box-with = Sanduku na ngai ya mikanda ({ $count })
box-came = { $count ->
    [one] Mokanda { $count } eyeli bino
   *[other] Mikanda { $count } eyeli bino
}
box-lead = Bato mosusu batyaka mikanda awa na code na bino. Bamonaka eloko ya farde na bino te.
box-empty = Eloko eyei te.
box-ask = Kosenga mikanda
box-day = Eyaki na { $day }
box-papers = Mikanda
box-look = Kotala
box-refuse = Koboya
box-refuse-title = Koboya yango?
box-refuse-note = Ekolimwa libela. Tokoyebisa moto te.
box-refuse-yes = Ee, koboya
toast-box-refused = Elimwi.
box-asked = Oyo nasengi
box-past = Oyo nasengaki liboso
box-left = { $count ->
    [0] Eloko mosusu ekoki koya te
    [one] Mokanda { $count } ekoki naino koya
   *[other] Mikanda { $count } ekoki naino koya
}
box-full = Nyonso oyo bosengaki eyei
box-closed = Bokangaki yango
box-close = Kokanga
box-close-title = Kozwa eloko lisusu te?
box-close-note = Code ekofungola eloko lisusu te. Oyo eyei etikali awa.
box-close-yes = Ee, kokanga
toast-closed = Ekangami. Eloko mosusu ekoki koya te.
box-known = Ba organisation oyo nayebi
box-forget = Kobosana
look-title = Oyo eyeli bino
look-keep = Kobomba
look-not-drawn = Ekoki komonana awa te. Bokoki kobomba yango to koboya yango.
look-unsigned = Ezali na signature te: moto moko te ayebi solo nani atindi yango.
look-known = { $name }: bokokanisaki ba chiffre na yango.
look-impostor = Bokeba! Boyebi kombo oyo, kasi euti kuna te.
look-compare = Ezali na signature. Bokokanisa ba chiffre oyo na oyo ya organisation: na guichet na yango, to na lettre ya papier oyo bozwaki liboso. Bokokanisa yango te na oyo eyei awa.
look-same = Ekokani
look-name = Bobengaka organisation oyo nini?
look-remember = Kobatela kombo
box-size = { $size } Mo
kept-known = Euti na { $name }: bokokanisaki ba chiffre na yango.
kept-says = Elobi ete euti na { $name }. Eyebani solo te.
hand-which = Fichier { $file } sur { $files }
hand-no-code = Oyo ezali code ya kopesa mikanda te.
hand-stopped = Botelemisi yango. Oyo ezali na ✓ te etindamaki te.
hand-too-much = Kaka { $size } Mo ekoki kokota. Bolongola mosusu.
hand-who-asks = Farde eyebi te nani azali kosenga. Bopesa kaka soki moto yango apesaki bino code oyo.
sign-save-first = Bobomba liboso fichier ya fungola.
ask-what = Bozali kosenga nini? Soki bolingi te, boloba te.
ask-decision = Décision
ask-proof = Attestation
ask-report = Rapport social
ask-health = Mokanda ya soins
ask-contract = Contrat
ask-files = { $count ->
    [one] Mokanda { $count }
   *[other] Kino mikanda { $count }
}
ask-how-many = Mikanda boni, koleka te?
asked-title = Bopesa code oyo
asked-lead = Moto mosusu akoscanner yango, to akofungola lien. Akotya mikanda na sanduku na bino ya mikanda.
asked-note = Amonaka eloko ya farde na bino te. Bino bokotala liboso, nsima bokobomba to bokoboya.
asked-slip-title = Farde · mikanda mpo na ngai
asked-slip-how = Boscanner code to bofungola adresse. Bopona ba fichier, nsima bofina « Kopesa ». Compte esengeli te. Kaka moto yango akoki kotanga yango.
asked-slip-close = Mpo na kokanga: kofungola farde, « Sanduku na ngai ya mikanda », nsima « Kokanga ».

## Hand in

hand-opening = Bozela moke
hand-title = Kopesa mikanda
hand-asks = Basengi bino:
hand-nothing = Moto moko azali kosenga bino mikanda.
hand-room = { $count ->
    [one] Fichier { $count }, { $size } Mo, koleka te
   *[other] Kino ba fichier { $count }, { $size } Mo mpo na nyonso
}
hand-choose = Kopona ba fichier
hand-choose-why = PDF, ba foto, makomi, kino 25 Mo moko na moko
hand-remove = Kolongola
hand-missing = Bopona liboso fichier.
hand-too-many = { $count ->
    [one] Kaka fichier { $count } ekoki kokota. Bolongola mosusu.
   *[other] Kaka ba fichier { $count } ekoki kokota. Bolongola mosusu.
}
hand-from = Kombo na bino to organisation na bino (bokoki kotika mpamba)
hand-note = Mwa maloba elongo na yango (bokoki kotika mpamba)
hand-final = Kaka moto yango akoki kofungola yango, mpe bokoki kozwa yango lisusu te. Compte esengeli te.
hand-stays = Oyo ezali na ✓ ekomi deja.
hand-send = Kopesa
hand-sending = Mikanda ezali na nzela
hand-chosen = { $count ->
    [one] Fichier { $count } eponami
   *[other] Ba fichier { $count } eponami
}
hand-done-title = Ekomi
hand-done = { $count ->
    [one] Fichier { $count } ezali na sanduku ya mikanda.
   *[other] Ba fichier { $count } ezali na sanduku ya mikanda.
}
hand-done-what = Moto akotala, nsima akobomba to akoboya. Bokoki kokanga page oyo.
hand-same = Kaka yango mpo na moto mosusu
hand-more = Kopesa eloko mosusu
hand-link-title = Mpo na nani?
hand-link-lead = Boscanner code ya moto na caméra ya appareil oyo, to botya lien awa.
hand-link-camera = Kosalela caméra
hand-failed-title = Bokoki kopesa eloko te
hand-tampered = Code mpe sanduku ya mikanda oyo eyokani te.
hand-tampered-do = Mbala mosusu moto alingi kotanga mpe: yango wana eloko etindami te. Boyebisa moto mpe organisation.
sign-title = Signature mpo na organisation
sign-why = Moto akokokanisa ba chiffre 30 kaka mbala moko. Mbala oyo elandi, akoyeba solo ete euti na bino.
sign-open = Kofungola fichier ya fungola
sign-open-why = Etikali na appareil oyo mpe etindami esika moko te
sign-draw = Kosala fungola ya sika
sign-digits = Ba chiffre ya fungola na bino. Bopesa yango na guichet to na ba lettre ya papier. Botya yango te na oyo bozali kopesa awa.
sign-save-why = Bobomba fichier sikoyo: mosusu ezali te. Moto oyo azali na yango akoki kotya signature na esika na bino. Bobatela yango lokola cachet.
sign-save = Kobomba fichier ya fungola
sign-drop = Kotya signature te
sign-not-a-key = Oyo ezali fichier ya fungola te.

## Receive

receive-title = Moto azali kolakisa bino mikanda
receive-lead = Boloba bozali nani, nsima botala. Compte esengeli te.
receive-name = Kombo na bino
receive-name-missing = Bokoma liboso kombo na bino: moto alingi koyeba nani azali kotala.
receive-organisation = Organisation na bino (soki bozali na yango)
receive-discreet = Nakobatela sekele
receive-discreet-what = Nakolakisa mikanda oyo kaka na bato oyo basengeli na yango mpo na kosunga.
receive-discreet-missing = Botya mpe ✓ awa, nsima mikanda ekofungwama.
receive-pin = Code ya ba chiffre 6 oyo moto ayebisi bino
receive-pin-missing = Bokoma ba chiffre 6 oyo moto ayebisi bino.
receive-pin-wrong = Mbala mosusu ba chiffre 6 wana ezali yango te.
receive-pin-again = Kokoma ba chiffre lisusu
receive-receipt = Moto akomona kombo na bino mpe ngonga.
receive-open = Komona mikanda
receive-opening = Mikanda ezali koya
receive-failed-title = Mikanda efungwami te
receive-other-link = Lien mosusu
receive-paste-title = Nazwi code
receive-paste-lead = Boscanner code na caméra ya telefone na bino, botya lien, to bokoma maloba oyo bayebisaki bino.
receive-paste-label = Lien, to maloba 4 mpe ba chiffre 3
receive-paste-wrong = Botala lisusu maloba 4 mpe ba chiffre 3, to bosenga code ya sika.
receive-paste-no-code = Oyo ezali code te: esengeli maloba 4 mpe ba chiffre 3.
receive-over-title = Ntango eleki
receive-over-lead = Mikanda ezali lisusu na écran oyo te. Bozali naino na mposa na yango? Bosenga moto code ya sika.
receive-stopped-title = Mikanda oyo emonanaka lisusu te
receive-stopped-lead = Moto atelemisi. Mikanda ezali lisusu na écran oyo te. Bozali naino na mposa na yango? Bosenga moto code ya sika.
received-title = { $count ->
    [one] Mokanda { $count } mpo na bino
   *[other] Mikanda { $count } mpo na bino
}
received-list = Mikanda
received-open-until = Page oyo ekotikala ya kofungwama kino { $time }
received-ends = Lien ekosila na { $moment }, koleka te
received-close = Nasilisi
received-save = Kobomba fichier
received-not-drawn = Mokanda oyo ekoki komonana awa te. Bosenga na moto apesa nzela ya copie.
received-not-drawn-keep = Mokanda oyo ekoki komonana awa te. Bobomba yango mpo na kofungola yango.
received-no-print = Moto oyo azali kolakisa bino mikanda apesi nzela ya koimprimer te.

## Scanning

scan-starting = Caméra ezali kobanda…
scan-looking = Botya code na kati ya cadre.
scan-no-camera = Caméra ezali awa te. Bopona foto ya code.
scan-refused = Caméra ezwi nzela awa te. Bokoki kopesa yango nzela na navigateur na bino, to kopona foto ya code.
scan-again = Komeka caméra lisusu
scan-photo = Kopona foto ya code
scan-reading = Tozali koluka code…
scan-nothing = Code emonani na foto oyo te. Bomeka lisusu, pene koleka mpe semba.

## Photographing a paper

shot-title = Bobeta mokanda na bino foto
shot-looking = Botya mokanda na esika ya patatalu. Bolakisa yango mobimba.
shot-found = Mokanda emonani. Bobeta foto.
shot-no-camera = Caméra ezali awa te. Bopona foto ya mokanda.
shot-refused = Caméra ezwi nzela awa te. Bokoki kopesa yango nzela na navigateur na bino, to kopona foto ya mokanda.
shot-take = Kobeta foto
shot-choose = Ba foto na ngai
shot-lamp = Mwinda
shot-working = Page na bino ezali kosalema…
shot-pages = { $count ->
    [one] Page { $count }
   *[other] Ba page { $count }
}
shot-page = Page
shot-photo = Foto
shot-no-place = Esika mpe appareil ya foto ebombamaka te.
shot-leave = Kobima kozanga kobomba?
shot-leave-note = { $count ->
    [one] Page na bino ekobunga.
   *[other] Ba page na bino { $count } ekobunga.
}
shot-stay = Kotikala awa
shot-throw = Kobwaka
check-title = Etangamaka malamu?
check-whole = Ba bord ya mokanda emonani te: oyo ezali foto mobimba. Bokoki kotya ba coin.
check-good = Ee, ezali malamu
check-again = Kobeta lisusu
check-corners = Ba coin
check-as-photo = Ba langi
check-as-paper = Papier ya pembe
corners-title = Ba coin ezali wapi?
corners-lead = Bobenda rond moko na moko na coin ya mokanda. Na clavier: ba flèche.
corners-whole = Foto mobimba
corners-done = Kosilisa
corner-top-left = Coin ya likolo na gauche
corner-top-right = Coin ya likolo na droite
corner-bottom-right = Coin ya nse na droite
corner-bottom-left = Coin ya nse na gauche
pages-title = Ba page na bino
pages-none = Page etikali te.
pages-another = Page mosusu
pages-finish = Kobomba mokanda oyo
pages-earlier = Liboso
pages-later = Nsima
pages-remove = Kolongola
pages-removed = Page elongolami.
pages-full = Mokanda ekoki kozala na ba page { $pages }, koleka te.
pages-keep = Kobomba mpe ba foto
pages-keep-why = Ba foto ndenge bobetaki yango, pembeni ya ba page ya peto.

## Ways in: a card that is there already, scanning

make-way-have = Nazali deja na carte
make-way-have-why = Nimero ebongwani te, na bililingi ya sika: 6.
make-have-title = Carte na bino
scan-card = Koscanner carte na ngai
scan-type = Kokoma nimero
scan-not-a-card = Oyo ezali code ya carte te. Bolakisa oyo ya carte na bino.
scan-not-a-sheet = Oyo ezali code ya feuille ya kozonga te. Bomeka lisusu.
open-device = Na appareil oyo
open-lost = Nabungisi carte to bililingi na ngai
story-own = Kobatela bililingi oyo nayebi
story-own-title = Bililingi oyo bobateli
story-own-lead = Bofina bililingi na bino na molongo. Bokosala yango mbala mibale.
story-own-again = Mbala mibale wana ekokanaki te. Bobanda lisusu na kimya.
story-own-other = Nalingi bililingi ya sika

## A way back

way-back-title = Nzela ya kozonga
way-back-lead = Soki mokolo moko bobungisi carte to bobosani bililingi na bino.
way-back-sheet = Feuille
way-back-sheet-why = Feuille ya kobomba esika mosusu, na esika ya malamu. Yango moko efungolaka farde na bino.
way-back-helpers = Basungi
way-back-helpers-why = Bato misato bakozwa feuille moko moko. Bato mibale elongo bakoki kofungola farde na bino. Moto moko kaka akoki kosala eloko te.

## Sheets

sheets-title = Boimprimer to bokoma
sheets-lead = Feuille oyo emonanaka kaka mbala moko. Bobomba yango mosika na carte na bino.
sheets-lead-helpers = Ba feuille oyo emonanaka kaka mbala moko. Bopesa feuille moko na moko na moto na yango.
sheets-next = Feuille oyo elandi
sheets-kept = Ebimi na papier to ekomami
sheet-title = Farde · feuille ya kozonga
sheet-title-helper = Farde · feuille { $number } sur { $sheets }
sheet-what = Feuille oyo efungolaka farde ya mikanda. Moto oyo azali na yango akoki kofungola farde: bobatela yango malamu.
sheet-what-helper = Moto moko atyeli bino motema: feuille oyo esungaka mpo na kofungola lisusu farde na ye ya mikanda. Yango kaka efungolaka eloko te. Esengeli { $needed } elongo.
sheet-use = Mpo na kosalela yango: « Kofungola farde na ngai », nsima « Nabungisi carte to bililingi na ngai ».
sheet-use-helper = Bobomba yango na esika ya malamu. Bopesa yango kaka na moto yango, ye moko, ntango akosenga yango.
sheet-no-name = Kombo ezali na feuille oyo te: tosali yango nko.
sheet-qr = Kaka ba chiffre wana, mpo na caméra
sheet-wait = { $wait ->
    [one] Efungolaka nsima ya kozela mokolo { $wait }.
   *[other] Efungolaka nsima ya kozela mikolo { $wait }.
}

## Recover

recover-title = Kozonga na farde na bino
recover-lead = Bozali na nini na maboko?
recover-sheet = Feuille na ngai
recover-sheet-why = Feuille ya kozonga oyo bobombaki.
recover-helpers = Ba feuille ya basungi na ngai
recover-helpers-why = Esengeli ebele elongo.
recover-sheet-title = Feuille na bino
recover-helpers-title = Ba feuille ya basungi na bino
recover-enter-lead = Boscanner code, to bokoma ba chiffre, ligne na ligne.
recover-enter-lead-helpers = Feuille moko nsima ya mosusu. Boscanner code, to bokoma ba chiffre.
recover-scan = Koscanner feuille
recover-type = Kokoma ba chiffre
recover-anew = Kobanda lisusu
recover-have = Feuille na bino ezali mobimba
recover-have-helper = Feuille { $number }
recover-count = { $have } sur { $needed }
recover-same = Feuille { $number } ezali deja awa. Bozwa mosusu.
recover-other-set = Feuille oyo eyokani na ya liboso te. Bozwa mosusu.
recover-not-together = Ba ligne ezali malamu, kasi eyokani te. Botala molongo na yango.
row-fits = Malamu
row-look-again = Botala ligne oyo lisusu
waits-title = Ezali malamu, kasi naino te
waits-lead = Esengeli kozela, mpo na kobatela moto oyo azali nkolo ya farde.
waits-from = Kobanda { $moment }
waits-come-back = Bozonga kobanda ntango wana, ndenge bosali lelo. Bokozala na { $days ->
    [one] mokolo { $days }.
   *[other] mikolo { $days }.
}
waits-owner = Kino ntango wana, moto oyo akofungola farde akomona yango. Akoki koboya.

## Renew

renew-what-title = Bozongi
renew-what-lead = Mikanda na bino ezali awa. Liboso, bosala nzela ya sika ya kokota, mpo na bino kaka.
renew-what-card = Carte to surnom.
renew-what-story = Bililingi ya sika.
renew-what-doors = Bino nde bokopona banzela ya kala oyo ekotikala.
renew-way-lead = Ekosalisa bino mpo na kofungola farde.
renew-way-same = Kobatela
renew-keep-title = Banzela nini ekotikala?
renew-keep-lead = Carte to surnom ya sika ebakisami. Botya ✓ na oyo ekotikala mpe.
renew-keep-note = Kobanda sikoyo, oyo ezali na ✓ te ekofungola eloko te. Farde na bino ekokangama na ba ordinateur mosusu.
renew-stays = Etikali
renew-goes = Etelemi
renew-finish = Ezali malamu
renew-working = Nzela na bino ya sika ezali kosalema
renew-done-title = Nyonso ezali malamu
toast-renewed = Ebongwani. Farde na bino ekangami na ba ordinateur mosusu.

## Safety

safety-title = Libateli
safety-doors = Banzela ya kokota
safety-doors-why = Carte, bililingi, ba feuille, basungi, appareil.
safety-lock = Kokanga kino…
safety-lock-why = Moto moko te akoki kofungola yango liboso ya ngonga oyo bokopona.
doors-lead = Nzela moko na moko efungolaka farde na bino.
doors-add = Nzela ya sika ya kokota
door-card = Carte na bililingi
door-nickname = Surnom na bililingi
door-card-words = Carte na phrase
door-nickname-words = Surnom na phrase
door-passkey = Appareil
door-sheet = Feuille ya kozonga
door-helpers = Basungi: { $needed } sur { $sheets }
door-since = Banda { $date }
door-wait = { $wait ->
    [one] Efungolaka nsima ya mokolo { $wait }
   *[other] Efungolaka nsima ya mikolo { $wait }
}
door-now = Esalelami sikoyo
door-my-card = Carte na ngai
door-new-story = Kobongola bililingi
door-remove = Kolongola
card-again-lead = Kaka nimero oyo ezali na carte na bino. Boimprimer yango to bokoma yango.
remove-title = Kolongola nzela oyo?
remove-note = Kobanda sikoyo ekofungola eloko te. Farde na bino ekokangama na ba ordinateur mosusu nyonso.
remove-yes = Ee, kolongola
toast-door-removed = Elongolami. Farde na bino ekangami na ba ordinateur mosusu.
add-title = Nzela nini ya sika?
add-device = Appareil oyo
add-device-why = Kofungola na mosapi, na elongi to na code ya telefone na bino.
add-card = Carte mosusu
add-card-why = Nimero ya sika to surnom, soki ya kala ebungi to moto mosusu ayebi yango.
new-sheet-lead = Feuille ya ba chiffre ya koimprimer to ya kokoma. Yango moko efungolaka farde na bino.
new-sheet-make = Kosala feuille
new-helpers-lead = Moto moko na moko abombaka feuille. Feuille moko kaka efungolaka eloko te.
new-helpers-sheets = Basungi boni?
new-helpers-needed = Boni elongo mpo na kofungola?
new-helpers-sentence = Ba feuille { $needed } sur { $sheets } elongo efungolaka farde na bino.
new-helpers-make = Kosala ba feuille
less = Moke
more = Mingi
wait-legend = Ntango ya kozela?
wait-none = Kozela te
wait-none-why = Feuille efungolaka farde na bino na mbala moko.
wait-some-why = Farde na bino ekofungwama kaka nsima ya kozela. Kino ntango wana, bokomona yango ntango bokofungola farde na bino. Bokoki koboya.
device-what = Bokofungola farde na bino ndenge bofungolaka appareil oyo.
device-seen = Bato bakoki komona na appareil oyo ete farde ezali.
device-own-only = Kaka na appareil na bino moko, na ordinateur ya bato nyonso te.
device-make = Kobakisa appareil oyo
device-other = Ndenge mosusu
toast-device = Sikoyo appareil oyo efungolaka farde na bino.
passkey-cannot = Appareil to navigateur oyo ekoki kosala yango te. Bozwa nzela mosusu: carte, surnom, feuille to basungi.
passkey-refused = Endimami te. Bokoki komeka lisusu, to kozwa nzela mosusu.
passkey-failed = Appareil eyanolaki te ndenge esengelaki. Bomeka lisusu, to bozwa nzela mosusu.

## Lock until

lock-title = Kokanga kino ntango nini?
lock-lead = Liboso ya ntango wana, farde na bino ekofungwama mpo na moto moko te, ata mpo na bino te.
lock-hour = Nsima ya ngonga 1
lock-evening = Na mpokwa, 20:00
lock-tomorrow = Lobi na ntongo, 8:00
lock-three-days = Nsima ya mikolo 3
lock-own = Ntango mosusu
lock-own-label = Mokolo mpe ngonga
lock-summary = Kino { $moment } moto akoki kofungola yango te, ata bino te.
lock-shares = Oyo bozali kolakisa sikoyo ekomonana kaka kino ntango na yango ekosila.
lock-do = Kokanga kino wana
lock-sure = Kokanga kino ntango wana?
lock-sure-note = Liboso ya ntango wana, eloko to moto moko te akoki kofungola yango: bino te, basungi na bino te, biso te.
start-idle = Farde na bino ekangami yango moko: moto afinaki écran te. Mikanda na bino ebatelami malamu.
start-locked = Ekangami kino ntango oyo boponaki. Mikanda na bino ezali kozela bino.

## What must be seen after opening

recovery-title = Moto alingi kokota
recovery-unknown = Na nzela oyo farde na bino eyebi te
recovery-since = Banda { $moment }
recovery-opens = Farde na bino ekofungwama mpo na moto wana na { $moment }.
recovery-ready = Farde na bino ekoki kofungwama sikoyo mpo na moto wana.
recovery-note = Soki ezali bino te, boboya.
recovery-refuse = Te, koboya
recovery-remove = Koboya, mpe kolongola nzela oyo libela
recovery-leave = Ezali ngai, kotika
toast-refused = Eboyami.
refused-title = Bameki mbala mingi koleka
refused-when = Moto amekaki mbala mingi koleka, na { $moment }.
refused-note = Soki ezalaki bino te, bobongola bililingi na bino to bozwa carte mosusu.
refused-doors = Komona banzela ya kokota
unlisted-title = Nzela oyo eyebani te ekangami
unlisted-note = Moto atikaki nzela moko oyo ezali na liste na bino te. Ekangami sikoyo. Bobongola bililingi na bino, mpe botala banzela na bino ya kokota.

## What went wrong: what is, and what to do

trouble-title = Esalemi te
fail-nothing-opens = Eloko efungwami te sikoyo.
fail-nothing-opens-do = Botala carte to surnom na bino. Nsima bofina bililingi na bino na kimya, moko na moko.
fail-sheet = Feuille oyo efungoli eloko te sikoyo.
fail-sheet-do = Mbala mosusu batelemisaki yango, to farde ekangami mpo na mwa ntango. Bomeka feuille mosusu, to bozonga na nsima.
fail-wait = Bameki mbala ebele.
fail-wait-do = { $minutes ->
    [one] Bozela miniti { $minutes }. Ezali mpo ete moto amekameka te.
   *[other] Bozela miniti { $minutes }. Ezali mpo ete moto amekameka te.
}
fail-sheets = Ba feuille oyo elongo efungoli eloko te.
fail-sheets-do = Botala soki eyokani, nsima bokotisa yango lisusu.
fail-last-door = Oyo ezali kaka nzela moko na bino oyo efungolaka na mbala moko.
fail-last-door-do = Bosala liboso carte to nzela ya sika, nsima bolongola oyo.
fail-many-doors = Banzela ya kokota ezali mingi.
fail-many-doors-do = Bolongola moko oyo bosalelaka lisusu te, nsima bomeka lisusu.
fail-already = Carte oyo na bililingi oyo efungolaka deja farde moko.
fail-already-do = Bozwa bililingi mosusu.
fail-voucher = Bon oyo ezali ya site oyo te, to date na yango eleki.
fail-voucher-do = Bosenga mosusu esika bozwaki yango.
fail-voucher-used = Bon oyo basalelá yango deja.
fail-voucher-used-do = Bon esalaka mbala moko. Bosenga mosusu. Soki bosalaki farde na yango, bofungola farde wana.
fail-open-again = Farde na bino ekangami.
fail-open-again-do = Bofungola yango lisusu. Mikanda na bino ebatelami malamu.
fail-share = Eloko ya kofungola ezali awa te.
fail-share-do = Code esalaka lisusu te. Bosenga moto code ya sika.
fail-request = Bokoki kopesa eloko awa te.
fail-request-do = Ntango eleki, to mikanda oyo eyei ekoki. Bosenga moto code ya sika, to bomeka lisusu nsima ya miniti zomi.
fail-deposit = Oyo eyei ebebi, to esalemi malamu te.
fail-deposit-do = Ekoki kofungwama te. Bokoki koboya yango.
fail-link = Eteni ya lien ezangi.
fail-link-do = Bosala copie ya lien mobimba, to boscanner code lisusu.
fail-offline = Réseau ezali te.
fail-offline-do = Boluka esika oyo réseau to wifi ezali, nsima bomeka lisusu. Eloko ebungi te.
fail-busy = Bato bazali mingi sikoyo.
fail-busy-do = Bomeka lisusu nsima ya mwa miniti. Eloko ebungi te.
fail-large = Fichier oyo ezali monene mingi.
fail-large-do = Ndelo ezali { $size } Mo. Bobeta nde mokanda foto.
fail-full = Farde na bino etondi.
fail-full-do = Botya na poubelle oyo bosalelaka lisusu te. Esika ekozonga ntango poubelle ekokoma mpamba.
fail-empty = Fichier oyo ezali mpamba.
fail-empty-do = Bopona fichier mosusu, to bobeta foto.
fail-draw = Mokanda oyo ekoki komonana te.
fail-draw-do = Ebombami malamu. Bokoki kobomba copie na appareil oyo.
fail-tampered = Mokanda oyo ekeseni na oyo bobombaki.
fail-tampered-do = Moto abebisi to abongoli yango. Yango wana emonani te. Boyebisa bato oyo batambwisaka site oyo.
fail-other-passkey = Yango efungolaka farde oyo te.
fail-other-passkey-do = Bopona eloko mosusu na liste ya appareil, to bobakisa liboso appareil oyo na banzela na bino ya kokota.
fail-device-full = Esika etikali na appareil oyo te.
fail-device-full-do = Bosala esika, to bobomba mikanda moke awa. Eloko ebungi te.
fail-kept-damaged = Mokanda oyo ebebi na appareil oyo.
fail-kept-damaged-do = Bofungola farde na bino na réseau: mokanda ekozonga awa.
fail-not-there = Mokanda oyo ezali lisusu awa te.
fail-not-there-do = Botala na poubelle: mbala mosusu ezali kuna.
fail-input = Eloko moko ebongi naino te.
fail-input-do = Botala oyo bokomi: mbala mosusu ezali mokuse to molai mingi.
fail-browser = Navigateur oyo ezali ya kala mingi.
fail-browser-do = Bosalela navigateur ya sika, to appareil mosusu.
fail-unreadable = Fichier oyo etangamaki kino nsuka te.
fail-unreadable-do = Bopona yango lisusu.
fail-stopped = Etelemi.
fail-stopped-do = Eloko ebombami te. Bokoki kobanda lisusu.
fail-code = Fichier oyo ekangami na code.
fail-code-do = Bokoma code ya fichier oyo.
fail-wrong-code = Code oyo efungolaka fichier oyo te.
fail-wrong-code-do = Botala ba chiffre lisusu, groupe na groupe.
fail-not-export = Fichier oyo euti na farde te, to ebebi.
fail-not-export-do = Bopona fichier oyo bobimisaki na farde.
fail-fault = Eloko moko esalemi te epai na biso.
fail-fault-do = Bomeka lisusu. Eloko ebungi te.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Niawu
picture-horse = Mpunda
picture-elephant = Nzoku
picture-turtle = Koba
picture-fish = Mbisi
picture-butterfly = Papillon
picture-snail = Mbembe
picture-rooster = Nsoso mobali
picture-owl = Esukulu
picture-bee = Nzoi
picture-penguin = Pingouin
picture-octopus = Pieuvre
picture-apple = Pomme
picture-banana = Etabe
picture-strawberry = Fraise
picture-lemon = Citron
picture-watermelon = Pastèque
picture-carrot = Carotte
picture-corn = Masangu
picture-bread = Limpa
picture-cheese = Fromage
picture-ice-cream = Glace
picture-mushroom = Liyebo
picture-cake = Gâteau
picture-house = Ndako
picture-key = Fungola
picture-umbrella = Parapluie
picture-bicycle = Kinga
picture-bus = Bus
picture-boat = Masuwa
picture-plane = Mpepo
picture-train = Train
picture-tractor = Tracteur
picture-tent = Tente
picture-chair = Kiti
picture-lamp = Ampoule
picture-ladder = Échelle
picture-clock = Réveil
picture-book = Buku
picture-pencil = Crayon
picture-scissors = Ciseaux
picture-hammer = Marteau
picture-guitar = Guitare
picture-drum = Mbonda
picture-bell = Cloche
picture-balloon = Ballon ya mopepe
picture-kite = Cerf-volant
picture-ball = Ndembo
picture-hat = Ekoti
picture-shoe = Sapato
picture-glasses = Lunettes
picture-socks = Chaussettes
picture-backpack = Sac ya mokongo
picture-gift = Cadeau
picture-camera = Appareil foto
picture-telephone = Telefone
picture-sun = Moyi
picture-cloud = Lipata
picture-rainbow = Monama
picture-snowflake = Neige
picture-fire = Mɔ́tɔ
picture-cactus = Cactus
picture-tree = Nzete
picture-sunflower = Tournesol

## Take everything with me

luggage-title = Komema nyonso
luggage-why = Mikanda na bino nyonso na fichier moko.
luggage-lead = Mikanda na bino nyonso na fichier moko, elongo na elembo ya oyo bolakisaki. Bokoki kobomba yango, to kotya yango na farde mosusu. Poubelle ezali na kati te.
luggage-sealed = Ekangami na code
luggage-sealed-why = Soki code ezali te, moto akoki kotanga yango te. Yango eleki malamu.
luggage-plain = Kozanga code
luggage-plain-why = Dossier oyo ordinateur nyonso ekoki kotanga.
luggage-plain-title = Polele mpo na bato nyonso?
luggage-plain-warning = Dossier oyo ebatelami te: moto oyo akozwa yango akotanga mikanda na bino nyonso. Bosala yango ata moke te na ordinateur ya bato nyonso.
luggage-plain-yes = Ee, kozanga libateli
luggage-code-title = Farde · code ya fichier na bino
luggage-code-note = Bobomba code oyo mosika na fichier. Soki code ezali te, moto akoki kofungola fichier te, ata bino te. Emonanaka kaka mbala moko.
luggage-code-hint = Mpo na kofungola yango: « Libateli », nsima « Kokotisa mikanda ». To na programme age.
luggage-save = Kobomba fichier
luggage-saved = Fichier ezali na ba téléchargement ya appareil oyo.
unpack-title = Kokotisa mikanda
unpack-why = Na fichier oyo euti na farde mosusu.
unpack-lead = Bopona fichier oyo bobimisaki na farde.
unpack-file = Kopona fichier
unpack-file-why = Esukaka na .age to .zip.
unpack-scan = Koscanner code
unpack-not-a-code = Oyo ezali code ya fichier ya Farde te. Bolakisa oyo bozwaki elongo na fichier.
unpack-digits = Ba chiffre { $have } sur { $wanted }
unpack-found = { $count ->
    [0] Mikanda ezali na fichier oyo te.
    [one] Mokanda { $count } ezali na fichier oyo.
   *[other] Mikanda { $count } ezali na fichier oyo.
}
unpack-known = { $count ->
    [one] Mokanda { $count } ya fichier oyo ezali deja na farde na bino.
   *[other] Mikanda { $count } ya fichier oyo ezali deja na farde na bino.
}
unpack-take = Kokotisa yango

## Papers on this device

kept-title = Na appareil oyo
kept-why = Mikanda oyo efungwamaka ata réseau ezali te.
kept-what = Mikanda oyo bokopona ekofungwama awa ata soki réseau ezali te.
kept-seen = Bato bakoki komona na appareil oyo ete Farde ebombi eloko awa.
kept-who = Moto nyonso oyo akoki kofungola appareil oyo akoki kofungola mikanda oyo, ata ntango farde na bino ekangami.
kept-own-only = Kaka na telefone na bino moko, na oyo ya bato nyonso te.
kept-choose = Kopona mikanda
kept-cannot = Navigateur oyo ekoki kobomba mikanda te. Bosalela mosusu, to boimprimer yango.
kept-needs-device = Bobakisa liboso appareil oyo na banzela na bino ya kokota: yango nde efungolaka mikanda soki réseau ezali te.
kept-choose-title = Mikanda nini?
kept-choose-lead = Etikalaka ya kokangama, mpe efungwamaka na mosapi, na elongi to na code ya telefone na bino.
kept-all = Nyonso
kept-do = Kobomba awa
kept-lead = Mikanda oyo efungwamaka awa ata soki réseau ezali te.
kept-size = { $size } Mo na appareil oyo
kept-behind = Version ya sika koleka ya mokanda moko ezali naino na nzela.
kept-change = Kopona mosusu
kept-off = Kolongola nyonso awa
kept-offline = Réseau ezali te: oyo nde mikanda oyo ebombami na appareil oyo.
kept-with-network = Kofungola na réseau
toast-kept-off = Eloko ya farde oyo etikali na appareil oyo te.

## A shared computer

kiosk-mark = Ordinateur ya bato nyonso
kiosk-left = { $minutes ->
    [one] Etikali miniti { $minutes } mpo na bino
   *[other] Etikali miniti { $minutes } mpo na bino
}
screen-title = Kolakisa mikanda na ngai awa
screen-lead = Nimero mpe bililingi na bino etikali na telefone na bino. Kaka mikanda oyo bokopona ekoya awa.
screen-qr = Code ya écran oyo
screen-step-scan = Boscanner code oyo na telefone na bino
screen-step-open = Bofungola farde na bino na telefone
screen-step-choose = Bopona mikanda: ekomonana awa
screen-waiting = Tozali kozela telefone na bino
screen-old-title = Code oyo esalaka lisusu te
screen-old-lead = Eloko eyei te. Bozwa code ya sika ntango telefone ezali na maboko na bino.
screen-again = Code ya sika
screen-door-title = Écran ezali kozela mikanda na bino
screen-door-lead = Bofungola farde na bino awa, na telefone na bino. Nsima bokopona oyo écran ekoki kolakisa.
screen-door-warning = Kaka soki bozali liboso ya écran wana mpe bino moko boscanner code na yango.
screen-choose-title = Écran ekoki kolakisa nini?
screen-find-title = Koscanner code ya écran
screen-find-lead = Na ordinateur, bofina « Na telefone na ngai ». Code ekobima.
screen-other-code = Oyo ezali code ya écran te.
screen-send-title = Kolakisa na écran
screen-handling = Nini ekoki kosalema na écran?
screen-send-lead = Kaka mbala moko, na écran wana, mpe ndambo ya ngonga, koleka te.
screen-send = Kolakisa
screen-old-code = Code oyo esalaka lisusu te. Bozwa code ya sika na écran.
screen-sent-title = Botala écran
screen-sent-lead = Mikanda na bino ekomonana kuna nsima ya mwa ba seconde.
screen-sent-where = Bomoni yango te? Mbala mosusu moto mosusu azali komona yango. Bolongola yango na écran na mbala moko.
screen-sent-stop = Ntango bosilisi, bolongola yango: écran ekolakisa yango lisusu te.
screen-take-away = Kolongola na écran
screen-taken = Écran ekokoma mpamba nsima ya mwa ba seconde, soki ezali na réseau.
screen-way = Na écran liboso na ngai
screen-name = Écran ya bato nyonso
staff-way = Mpo na équipe
staff-title = Kosunga kozanga komona
staff-lead = Feuille ya koimprimer mpe ya kotya pembeni ya ordinateur ya bato nyonso.
staff-sit = Bofanda pembeni na ye, nsima na ye te. Botuna liboso: « Nakoki kotala? »
staff-look-away = Botala esika mosusu ntango moto azali kofina bililingi. Bokoma bililingi to nimero ata moke te.
staff-card = Carte etikalaka na loboko ya moto. Bobomba yango te, bobeta yango foto te.
staff-read = Haut-parleur etangaka écran na mongongo. Na casque, moto mosusu ayokaka te. Moto nde afinaka, bino bolakisaka na mosapi.
staff-shown = Bozali na mposa ya mokanda? Moto akopona yango mpe akopesa bino code. Bofungola yango na ordinateur na bino moko.
staff-printer = Mokanda oyo ebimi na imprimante: bopesa yango na mbala moko, botanga yango te. Mpokwa nyonso, bolongola oyo etikali na imprimante mpe bobebisa yango, botanga yango te.
staff-done = Liboso ya kokende, moto akofina « Nasilisi ». Écran esengeli kolakisa minoko.
staff-lost = Carte ebungi, bililingi ebosanami: feuille ya kozonga to basungi. Moto mosusu akoki kofungola te, ata bino te. Bomeka te na esika na ye.
staff-odd = Clé USB oyo eyebani te, fenêtre ya kokamwa, caméra likolo ya écran, code oyo bakangisi likolo na yango: bosalela ordinateur lisusu te, mpe boyebisa moto oyo abatelaka yango.
kiosk-save-title = Kobomba na ordinateur ya bato nyonso?
kiosk-save-warning = Fichier ekotikala awa, mpe moto oyo akoya nsima akoki kotanga yango. Bobomba yango kaka na clé USB na bino moko, mpe bokende na yango.
kiosk-save-yes = Kobomba ata bongo
kiosk-take-paper = Bozwa mokanda na bino na imprimante.
