### Romanian.

## Everywhere

back = Înapoi
next = Continuă
cancel = Renunță
save = Salvează
later = Mai târziu
print = Tipărește
share = Arată
search = Caută
copy = Copiază linkul
copied = Copiat
try-again = Încearcă din nou
understood = Am înțeles
take-back = Pune înapoi
to-start = Înapoi la început
speak = Citește cu voce tare
language = Limba
lock = Încuie
cover = Ascunde
locking = Mapa dumneavoastră se încuie…
elsewhere = Alte ecrane

## Start

start-title = Ce doriți să faceți?
start-open = Deschide mapa mea
start-make = Creează o mapă
start-receive = Am primit un cod
start-screen = Cu telefonul meu

## Cover

cover-title = Ora locală
cover-place = Bruxelles
cover-again = Actualizează

## Idle

idle-title = Mai sunteți aici?
idle-note = Mapa dumneavoastră se va încuia singură, ca să nu o citească nimeni altcineva.
idle-stay = Sunt aici

## Make

make-what-title = O mapă pentru actele dumneavoastră
make-what-keep = Actele rămân aici, chiar dacă vă pierdeți telefonul.
make-what-only-you = Numai dumneavoastră o puteți deschide. Noi nu putem citi nimic.
make-what-show = Dumneavoastră alegeți ce arătați, cui și până când.
make-begin = Începe
practice-begin = Încearcă mai întâi
practice-strip = Aceasta este o probă. Nu puneți acte adevărate: la sfârșit totul dispare.
practice-end = Oprește proba
practice-end-title = Opriți proba?
practice-end-note = Tot ce este în probă dispare.
practice-own = Creează mapa mea adevărată
practice-card = Card inventat
practice-letter = Scrisoare inventată
practice-photo = Poză inventată
practice-code = Acest cod nu deschide nimic: este o probă.
voucher-title = Aveți un tichet?
voucher-lead = Ca să creați o mapă aici, aveți nevoie de un tichet: o hârtie cu un cod pătrat. Scanați acel cod sau lipiți linkul.
voucher-other = Acesta nu este codul unui tichet. Arătați codul de pe tichetul dumneavoastră.
voucher-none = Nu aveți tichet? Cereți unul la centrul de zi sau acolo unde ați primit adresa acestui site.
voucher-good = Tichetul dumneavoastră este acceptat.
make-way-title = Un card sau o poreclă?
make-way-lead = Așa veți deschide mapa. Numele adevărat nu este necesar.
make-way-card = Un card
make-way-card-why = Un număr de păstrat la dumneavoastră. Țineți minte puține imagini: 6.
make-way-nickname = O poreclă
make-way-nickname-why = Nimic de purtat la dumneavoastră. Țineți minte mai multe imagini: 10.
make-card-title = Numărul dumneavoastră
make-card-lead = Păstrați acest număr. Fără el, mapa nu se deschide.
make-card-write = Scrieți-l pe hârtie sau tipăriți-l.
make-card-photo = Sau faceți-i o poză, dacă telefonul este în siguranță.
make-card-next = L-am păstrat
card-title = Farde · numărul meu
card-hint = Numărul nu este de ajuns: este nevoie și de imagini.
card-qr = Același număr, pentru o cameră
make-nickname-title = Porecla dumneavoastră
make-nickname-lead = Un cuvânt pe care nu îl veți uita. Alții nu trebuie să îl ghicească.
nickname-label = Poreclă
make-nickname-note = Scrieți-o mereu la fel.
make-story-title = Imaginile dumneavoastră
make-story-lead = Țineți-le minte în această ordine. Legați-le în gând, una de alta.
make-story-again = Aproape. Uitați-vă încă o dată, apoi încercați din nou, cu calm.
make-story-note = Nu spuneți nimănui imaginile dumneavoastră. Noi nu le știm și nu le putem găsi.
make-story-draw = Alte imagini
make-story-words = Prefer să scriu o propoziție
make-story-next = Le știu
make-words-title = Propoziția secretă
make-words-lead = Alegeți cel puțin patru cuvinte care nu au legătură între ele.
words-label = Propoziția secretă
words-again-label = Aceeași propoziție încă o dată
words-differ = Cele două propoziții nu sunt încă la fel.
use-pictures = Cu imagini
make-repeat-title = Atingeți imaginile
make-repeat-lead = În ordinea dumneavoastră. Locul lor se schimbă de fiecare dată.
make-finish = Creează mapa mea
make-working = Mapa dumneavoastră se pregătește
make-done-title = Mapa dumneavoastră este gata
make-done-lead = Ca să o deschideți din nou: numărul sau porecla, apoi imaginile.
make-done-next = Vezi actele mele

## The picture pad

pad-count = { $done } din { $wanted }
pad-undo = Șterge
pad-label = Imagini
names-say = Ascultă numele
names-silent = Nu mai spune numele
names-warn-title = Cine poate auzi?
names-warn = Numele fiecărei imagini pe care o atingeți este spus cu voce tare. Cine îl aude vă știe imaginile. Folosiți căști sau așteptați până nu mai este nimeni aproape.
names-yes = Spune numele
story-hear = Ascultă imaginile mele

## Open

open-title = Deschide mapa mea
open-number-label = Numărul cardului: 20 de cifre
open-mistake = Numărul nu este încă bun. Uitați-vă încă o dată la el, cifră cu cifră.
open-use-nickname = Am o poreclă
open-use-card = Am un card
open-story-title = Atingeți imaginile
open-words-title = Propoziția secretă
open-use-words = Am o propoziție secretă
open-submit = Deschide
opening-title = Mapa dumneavoastră se deschide
open-failed-title = Încă nu se deschide
open-other = Alt număr
closed-time-over = Mapa dumneavoastră s-a încuiat singură. Actele sunt în siguranță. Deschideți mapa din nou.
closed-broken = Ceva s-a oprit la noi. Mapa dumneavoastră s-a încuiat, actele sunt în siguranță. Deschideți mapa din nou.

## My papers

papers-title = Actele mele
papers-all = Toate
papers-soon = Expirate sau în curând
papers-empty = Mapa dumneavoastră este încă goală. Adăugați un prim act: o poză este de ajuns.
papers-none-found = Nu s-a găsit nimic. Încercați alt cuvânt.
papers-room = Mapa este { $percent } % plină.
papers-found = { $count ->
    [0] Niciun act găsit
    [one] { $count } act găsit
    [few] { $count } acte găsite
   *[other] { $count } de acte găsite
}
papers-more = Arată mai multe ({ $left })
order-label = În ce ordine
order-kind = După fel
order-date = După dată
order-runs-out = Expiră primele
choose-several = Alege mai multe acte
list-title = Lista actelor mele
list-note = Păstrați lista în alt loc. Ea spune ce acte aveți, fără să le arate.
list-printed-title = Actele mele
print-fetching = Actul { $paper } din { $papers }
print-ready = { $pages ->
    [0] Nu este nimic de tipărit aici.
    [one] { $pages } pagină este gata.
    [few] { $pages } pagini sunt gata.
   *[other] { $pages } de pagini sunt gata.
}
print-not-drawn = Acest act nu poate fi arătat aici, deci nu poate fi tipărit.
ran-out = Expirat
runs-out-today = Ultima zi
runs-out-days = { $days ->
    [one] Încă { $days } zi
    [few] Încă { $days } zile
   *[other] Încă { $days } de zile
}
add = Adaugă
add-what = Ce doriți să adăugați?
add-scan = Fotografiază un act
add-scan-why = Camera îl face drept și clar.
add-files = Poze sau fișiere
add-files-why = Unul sau mai multe, aflate deja pe acest dispozitiv.
add-write = Scrie
add-write-why = Povestea dumneavoastră, cu cuvintele dumneavoastră.
add-speak = Vorbește
add-speak-why = Înregistrați-vă vocea.
add-cancel = Oprește
add-skip = Sari peste acest act
adding-one = Se adaugă actul
adding-many = Se adaugă actele: { $file } din { $files }
remark-cleaned = { $count ->
    [one] Acest fișier spunea unde, de cine sau cu ce a fost făcut. Am scos aceste date.
    [few] { $count } fișiere spuneau unde, de cine sau cu ce au fost făcute. Am scos aceste date.
   *[other] { $count } de fișiere spuneau unde, de cine sau cu ce au fost făcute. Am scos aceste date.
}
remark-may-tell = { $count ->
    [one] Acest fișier poate încă să spună unde sau cu ce a fost făcut. Gândiți-vă la asta înainte să dați o copie.
    [few] { $count } fișiere pot încă să spună unde sau cu ce au fost făcute. Gândiți-vă la asta înainte să dați o copie.
   *[other] { $count } de fișiere pot încă să spună unde sau cu ce au fost făcute. Gândiți-vă la asta înainte să dați o copie.
}
remark-locked = { $count ->
    [one] Acest fișier are o parolă. Este păstrat în siguranță, dar nu poate fi arătat aici.
    [few] { $count } fișiere au o parolă. Sunt păstrate în siguranță, dar nu pot fi arătate aici.
   *[other] { $count } de fișiere au o parolă. Sunt păstrate în siguranță, dar nu pot fi arătate aici.
}
remark-damaged = { $count ->
    [one] Acest fișier este stricat. Este păstrat așa cum este, dar nu poate fi arătat întreg.
    [few] { $count } fișiere sunt stricate. Sunt păstrate așa cum sunt, dar nu pot fi arătate întregi.
   *[other] { $count } de fișiere sunt stricate. Sunt păstrate așa cum sunt, dar nu pot fi arătate întregi.
}
remark-not-shown = { $count ->
    [one] Acest fișier este păstrat în siguranță, dar nu poate fi arătat aici.
    [few] { $count } fișiere sunt păstrate în siguranță, dar nu pot fi arătate aici.
   *[other] { $count } de fișiere sunt păstrate în siguranță, dar nu pot fi arătate aici.
}
remark-in-part = Nu tot ce este pe acest act poate fi arătat aici. Păstrați o copie ca să vedeți tot.
remark-date-stays = Data de sfârșit este încă cea a actului vechi. Schimbați-o dacă este alta.
remark-not-all = Acest act este lung: poate fi arătat numai până la pagina { $shown }. Fișierul este păstrat întreg.
kind-question = Ce fel de act este?
kind-left = { $count ->
    [one] Încă un act după acesta.
    [few] Încă { $count } acte după acesta.
   *[other] Încă { $count } de acte după acesta.
}
toast-added = { $count ->
    [one] Actul este în mapa dumneavoastră.
    [few] { $count } acte sunt în mapa dumneavoastră.
   *[other] { $count } de acte sunt în mapa dumneavoastră.
}
toast-binned = { $count ->
    [one] Actul este la coș.
    [few] { $count } acte sunt la coș.
   *[other] { $count } de acte sunt la coș.
}
toast-restored = { $count ->
    [one] Actul este din nou în mapa dumneavoastră.
    [few] { $count } acte sunt din nou în mapa dumneavoastră.
   *[other] { $count } de acte sunt din nou în mapa dumneavoastră.
}
toast-saved = S-a salvat.
toast-stopped = S-a oprit: nu se mai deschide.

## What is going on

step-reading = O clipă…
step-unlocking = Durează câteva secunde…
step-drawing = Se pregătește pagina { $page } din { $pages }
step-encrypting = Actul este pus sub cheie
step-sending = Se trimite actul ({ $size } MB)
step-waiting = Nu este internet. Se așteaptă, apoi continuă de la sine.
step-receiving = Se aduc paginile

## The bin

bin-title = Coș
bin-with = Coș ({ $count })
bin-lead = Un act rămâne aici { $days } de zile, apoi dispare.
bin-empty = Coșul este gol.
bin-days-left = { $days ->
    [one] Încă { $days } zi aici
    [few] Încă { $days } zile aici
   *[other] Încă { $days } de zile aici
}

## A paper

paper-title = Un act
paper-date = Din { $date }
paper-runs-out = Valabil până la { $date }
paper-edit = Schimbă
paper-keep = Copiază pe acest dispozitiv
paper-bin = La coș
paper-not-drawn = Acest act nu poate fi arătat aici, dar este păstrat în siguranță. Puteți păstra o copie pe acest dispozitiv, ca să îl deschideți.
page-of = Pagina { $page } din { $pages }
page-previous = Pagina dinainte
page-next = Pagina următoare
zoom-in = Mai mare
zoom-out = Mai mic
turn = Rotește
overview = Toate paginile
keep-title = O copie pe acest dispozitiv?
keep-warning = Copia nu este protejată: oricine folosește acest dispozitiv o poate citi. Nu faceți asta pe un calculator comun.
keep-yes = Păstrează o copie
edit-title = Ce act este?
edit-name = Titlu
edit-date = Data actului
edit-runs-out = Valabil până la
edit-note = Notă pentru mine
newer-title = O versiune mai nouă
newer-lead = Același act, dar mai nou. Cel vechi rămâne.
newer-file = O poză sau un fișier
newer-file-why = Aflat deja pe acest dispozitiv.
versions = Toate versiunile ({ $count })
version-newest = Cea mai nouă
version-older = Mai veche
version-added = Adăugată pe { $date }
version-look = Privește
version-shown = Vedeți o versiune mai veche, adăugată pe { $date }.
version-to-newest = Vezi cea mai nouă

## My story

story-title = Povestea mea
story-lead = Bucăți scurte. O puteți arăta pe fiecare separat.
story-empty = Povestiți o singură dată ceea ce v-ați săturat să repetați. Apoi arătați.
story-name = Titlu (dacă doriți)
earlier = Mai sus
later-in-order = Mai jos
write-title = Scrieți
write-lead = O bucată din povestea dumneavoastră sau o cerere, cu cuvintele dumneavoastră.
write-text = Textul dumneavoastră
write-left = { $left ->
    [0] Nu mai este loc. Continuați în altă bucată.
    [one] Încă { $left } semn.
    [few] Încă { $left } semne.
   *[other] Încă { $left } de semne.
}
speak-title = Vorbiți
speak-lead = { $minutes ->
    [one] Cel mult { $minutes } minut pentru fiecare bucată.
    [few] Cel mult { $minutes } minute pentru fiecare bucată.
   *[other] Cel mult { $minutes } de minute pentru fiecare bucată.
}
speak-begin = Atingeți și vorbiți
speak-asking = Dispozitivul întreabă dacă microfonul poate asculta…
speak-stop = Oprește
speak-listening = Vă ascult. Atingeți când ați terminat.
speak-length = Durata
speak-anew = Ia de la capăt
speak-no-microphone = Aici nu este microfon. Puteți scrie sau puteți lua alt dispozitiv.
speak-refused = Microfonul nu este permis aici. Îl puteți permite în browser sau puteți scrie.
speak-unsupported = Acest browser nu poate înregistra. Puteți scrie sau puteți lua unul mai nou.
listen = Ascultă
listen-progress = Unde a ajuns sunetul
listen-failed = Acest browser nu poate reda sunetul. Păstrați o copie ca să îl ascultați în altă parte.

## Kinds of paper

kind-label = Felul actului
kind-identity = Identitate
kind-residence = Ședere
kind-income = Venituri
kind-welfare = CPAS / OCMW
kind-health = Sănătate
kind-housing = Locuință
kind-work = Muncă
kind-school = Școală și diplome
kind-family-children = Familie și copii
kind-social-report = Raport social
kind-story = Povestea mea
kind-request = Cerere
kind-receipt = Dovadă de primire
kind-membership = Club, asociație
kind-photo = Poză
kind-other = Altceva

## Share

share-choose-title = Ce doriți să arătați?
share-choose-lead = Atingeți actele. Celelalte rămân ascunse.
share-chosen = { $count ->
    [0] Nimic ales încă
    [one] { $count } act ales
    [few] { $count } acte alese
   *[other] { $count } de acte alese
}
share-how-title = Cum doriți să le arătați?
share-lifetime = Pentru cât timp?
lifetime-hour = 1 oră
lifetime-day = 1 zi
lifetime-week = 7 zile
lifetime-month = 30 de zile
share-handling = Ce poate face cealaltă persoană?
handling-look = Doar să privească
handling-print = Să privească și să tipărească
handling-keep = Să păstreze o copie
share-openings = De câte ori?
openings-once = O dată
openings-three = De trei ori
openings-any = Fără limită
share-purpose = Pentru ce? Puteți să nu spuneți.
share-purpose-own = Sau cu cuvintele dumneavoastră
purpose-home = O locuință
purpose-income = Un ajutor sau un venit
purpose-health = Îngrijire medicală
purpose-work = Muncă
purpose-residence = Ședere
purpose-school = Școală, copii
share-make = Creează codul
share-more = Și mai sigur
share-first = Numai primul calculator
share-first-why = Primul calculator care deschide linkul îl poate deschide din nou. Trimis mai departe, linkul nu deschide nimic.
share-pin = Cere și un cod de 6 cifre
share-pin-why = Dumneavoastră îl spuneți persoanei. Fără acest cod, linkul nu deschide nimic.
made-title = Arătați acest cod
made-lead = Cealaltă persoană îl scanează sau deschide linkul.
made-qr = Cod de scanat
made-link = Link
made-print = Tipărește un bilet
made-stop-note = Puteți opri oricând: la „Ce am arătat”.
made-pin = Spuneți persoanei acest cod
made-pin-why = Nu este nici pe bilet, nici în link. Fără el nu se deschide nimic.
made-done = Gata
until = Până la: { $moment }
meeting-title = Pregătește o întâlnire
meeting-lead = Alegeți actele pentru această întâlnire. Tipăriți biletul. Apoi încuiați mapa până după întâlnire.
meeting-lock = Încuie mapa mea
meeting-lock-why = Tipăriți sau fotografiați acest cod. Apoi încuiați mapa: la întâlnire nu o poate deschide nimeni. Codul merge în continuare.
spoken-make = Spune un cod cu voce tare
spoken-say = Spuneți aceste cuvinte și cifre
spoken-where = Cealaltă persoană le scrie pe această pagină: „Am primit un cod”.
slip-title = Farde · acte pentru dumneavoastră
slip-pin = Mai trebuie un cod de 6 cifre: vi-l spune persoana.
slip-stop = Pentru a opri: deschideți mapa, „Ce am arătat”, apoi „Oprește”.

## What I shared

shared-title = Ce am arătat
shared-empty = Acum nu arătați nimic.
shared-new = Arată acte
shared-show-again = Arată din nou
shared-stop = Oprește
shared-stop-sure = Da, oprește
stop-one-title = Nu mai arătați?
stop-one-note = Acest cod nu va mai deschide nimic. Un ecran încă deschis se golește într-un minut, dacă are internet. O copie deja păstrată sau tipărită rămâne la cealaltă persoană.
shared-code = Arată codul
shared-stop-all = Oprește tot
stop-all-title = Opriți tot?
stop-all-note = Nimeni nu va mai putea deschide actele dumneavoastră. Un ecran încă deschis se golește într-un minut, dacă are internet. O copie deja păstrată sau tipărită rămâne la cealaltă persoană.
shared-opened = { $count ->
    [0] Încă nedeschis
    [one] Deschis o dată
    [few] Deschis de { $count } ori
   *[other] Deschis de { $count } de ori
}
shared-unknown = { $count ->
    [one] O dată fără să se spună cine
    [few] De { $count } ori fără să se spună cine
   *[other] De { $count } de ori fără să se spună cine
}
shared-unreadable = Cineva care nu și-a spus numele
state-used-up = Terminat: deschis de câte ori era permis
state-over = Terminat: timpul a trecut
state-stopped = Oprit de dumneavoastră
left-minutes = { $minutes ->
    [one] încă { $minutes } minut
    [few] încă { $minutes } minute
   *[other] încă { $minutes } de minute
}
left-hours = { $hours ->
    [one] încă { $hours } oră
    [few] încă { $hours } ore
   *[other] încă { $hours } de ore
}
left-days = { $days ->
    [one] încă { $days } zi
    [few] încă { $days } zile
   *[other] încă { $days } de zile
}

## The record of one share

record-title = Istoricul celor arătate
record-lead = Ce ați acceptat și ce s-a întâmplat. Numai dumneavoastră îl vedeți.
record-open = Vezi istoricul
record-printed-title = Farde · istoricul celor arătate
record-what = Ce acte?
record-who = Cine le-a deschis?
record-why = Pentru ce?
record-no-purpose = Nu ați spus.
record-how = Ce este permis
record-made = Ați acceptat pe
record-until = Cel târziu până la
record-now = Și acum?
record-live = Încă se deschide
record-withdraw = Pentru a vă lua acordul înapoi
record-nothing-opens = Acest cod nu mai deschide nimic. O copie deja păstrată sau tipărită rămâne la cealaltă persoană.
record-number = Numărul acestui istoric:

## My letterbox: what others hand in

box-title = Cutia mea poștală
box-with = Cutia mea poștală ({ $count })
box-came = { $count ->
    [one] A venit un act pentru dumneavoastră
    [few] Au venit { $count } acte pentru dumneavoastră
   *[other] Au venit { $count } de acte pentru dumneavoastră
}
box-lead = Alții pun acte aici cu codul dumneavoastră. Nu văd nimic din mapă.
box-empty = Nu a venit nimic.
box-ask = Cere acte
box-day = Venit pe { $day }
box-papers = Acte
box-look = Privește
box-refuse = Refuză
box-refuse-title = Refuzați?
box-refuse-note = Dispare pentru totdeauna. Nimeni nu este anunțat.
box-refuse-yes = Da, refuză
toast-box-refused = S-a șters.
box-asked = Ce am cerut
box-past = Ce am cerut înainte
box-left = { $count ->
    [0] Nu mai poate veni nimic
    [one] Mai poate veni { $count } act
    [few] Mai pot veni { $count } acte
   *[other] Mai pot veni { $count } de acte
}
box-full = Tot ce ați cerut a venit
box-closed = Închisă de dumneavoastră
box-close = Închide
box-close-title = Nu mai primiți nimic?
box-close-note = Codul nu va mai deschide nimic. Ce a venit rămâne aici.
box-close-yes = Da, închide
toast-closed = S-a închis. Nu mai poate veni nimic.
box-known = Organizații pe care le cunosc
box-forget = Uită
look-title = A venit pentru dumneavoastră
look-keep = Păstrează
look-not-drawn = Nu poate fi arătat aici. Puteți păstra sau refuza.
look-unsigned = Nu este semnat: nimeni nu știe sigur cine l-a trimis.
look-known = { $name }: ați comparat cifrele.
look-impostor = Atenție! Cunoașteți acest nume, dar nu vine de acolo.
look-compare = Este semnat. Comparați aceste cifre cu cele ale organizației: la ghișeul ei sau pe o scrisoare pe hârtie pe care o aveați dinainte. Niciodată cu ce a venit aici.
look-same = Sunt la fel
look-name = Cum numiți această organizație?
look-remember = Ține minte
box-size = { $size } MB
kept-known = De la { $name }: ați comparat cifrele.
kept-says = Spune că vine de la { $name }. Nu este sigur.
hand-which = Fișierul { $file } din { $files }
hand-no-code = Acesta nu este un cod pentru depus acte.
hand-stopped = Ați oprit. Ce nu este bifat nu a fost trimis.
hand-too-much = Încap numai { $size } MB în total. Scoateți ceva.
hand-who-asks = Farde nu știe cine cere. Depuneți numai dacă persoana v-a dat acest cod.
sign-save-first = Salvați mai întâi fișierul cheii.
ask-what = Ce cereți? Puteți să nu spuneți.
ask-decision = Decizia
ask-proof = O adeverință
ask-report = Raportul social
ask-health = Un act medical
ask-contract = Contractul
ask-files = { $count ->
    [one] Un act
    [few] Până la { $count } acte
   *[other] Până la { $count } de acte
}
ask-how-many = Cel mult câte acte?
asked-title = Dați acest cod
asked-lead = Cealaltă persoană îl scanează sau deschide linkul. Ea pune actele în cutia dumneavoastră poștală.
asked-note = Ea nu vede nimic din mapă. Întâi priviți, apoi păstrați sau refuzați.
asked-slip-title = Farde · acte pentru mine
asked-slip-how = Scanați codul sau deschideți adresa. Alegeți fișierele, apoi atingeți „Depune”. Nu este nevoie de cont. Numai persoana le poate citi.
asked-slip-close = Pentru a închide: deschideți mapa, „Cutia mea poștală”, apoi „Închide”.

## Hand in

hand-opening = O clipă
hand-title = Depuneți acte
hand-asks = Vi se cere:
hand-nothing = O persoană vă cere acte.
hand-room = { $count ->
    [one] { $count } fișier, cel mult { $size } MB
    [few] Până la { $count } fișiere, { $size } MB în total
   *[other] Până la { $count } de fișiere, { $size } MB în total
}
hand-choose = Alege fișiere
hand-choose-why = PDF, poze, texte, până la 25 MB fiecare
hand-remove = Scoate
hand-missing = Alegeți mai întâi un fișier.
hand-too-many = { $count ->
    [one] Încape numai { $count } fișier. Scoateți ceva.
    [few] Încap numai { $count } fișiere. Scoateți ceva.
   *[other] Încap numai { $count } de fișiere. Scoateți ceva.
}
hand-from = Numele dumneavoastră sau organizația (puteți lăsa gol)
hand-note = Un mesaj alături (puteți lăsa gol)
hand-final = Numai persoana le poate deschide, iar dumneavoastră nu le puteți lua înapoi. Nu este nevoie de cont.
hand-stays = Ce este bifat a ajuns deja.
hand-send = Depune
hand-sending = Actele sunt pe drum
hand-chosen = { $count ->
    [one] { $count } fișier este ales
    [few] { $count } fișiere sunt alese
   *[other] { $count } de fișiere sunt alese
}
hand-done-title = A ajuns
hand-done = { $count ->
    [one] { $count } fișier este în cutia poștală.
    [few] { $count } fișiere sunt în cutia poștală.
   *[other] { $count } de fișiere sunt în cutia poștală.
}
hand-done-what = Persoana se uită, apoi păstrează sau refuză. Puteți închide această pagină.
hand-same = La fel pentru altcineva
hand-more = Depune și altceva
hand-link-title = Pentru cine?
hand-link-lead = Scanați codul persoanei cu camera acestui dispozitiv sau lipiți linkul.
hand-link-camera = Folosește camera
hand-failed-title = Nu se poate depune nimic
hand-tampered = Codul și această cutie poștală nu se potrivesc.
hand-tampered-do = Poate că cineva vrea să citească și el, așa că nu se trimite nimic. Spuneți persoanei și organizației.
sign-title = Semnează pentru o organizație
sign-why = Persoana compară o dată 30 de cifre. Data viitoare știe sigur că vine de la dumneavoastră.
sign-open = Deschide fișierul cheii
sign-open-why = Rămâne pe acest dispozitiv și nu se trimite nicăieri
sign-draw = Creează o cheie nouă
sign-digits = Cifrele cheii dumneavoastră. Dați-le la ghișeu sau pe scrisori pe hârtie. Nu le puneți în ce depuneți aici.
sign-save-why = Salvați fișierul acum: nu există altă copie. Cine îl are poate semna în locul dumneavoastră. Păstrați-l ca pe o ștampilă.
sign-save = Salvează fișierul cheii
sign-drop = Nu semna
sign-not-a-key = Acesta nu este un fișier cu o cheie.

## Receive

receive-title = Cineva vă arată acte
receive-lead = Spuneți cine sunteți, apoi priviți. Nu este nevoie de cont.
receive-name = Numele dumneavoastră
receive-name-missing = Scrieți mai întâi numele dumneavoastră: persoana vrea să știe cine se uită.
receive-organisation = Organizația dumneavoastră (dacă aveți una)
receive-discreet = Păstrez discreția
receive-discreet-what = Arăt aceste acte numai celor care au nevoie de ele ca să ajute.
receive-discreet-missing = Bifați și această căsuță, apoi actele se deschid.
receive-pin = Codul de 6 cifre pe care vi l-a spus persoana
receive-pin-missing = Scrieți cele 6 cifre pe care vi le-a spus persoana.
receive-pin-wrong = Poate că cele 6 cifre nu sunt cele bune.
receive-pin-again = Scrie cifrele încă o dată
receive-receipt = Persoana va vedea numele dumneavoastră și ora.
receive-open = Vezi actele
receive-opening = Vin actele
receive-failed-title = Actele nu se deschid
receive-other-link = Alt link
receive-paste-title = Am primit un cod
receive-paste-lead = Scanați codul cu camera telefonului, lipiți linkul sau scrieți cuvintele pe care le-ați auzit.
receive-paste-label = Link sau 4 cuvinte și 3 cifre
receive-paste-wrong = Verificați cele 4 cuvinte și cele 3 cifre sau cereți un cod nou.
receive-paste-no-code = Acesta nu este un cod: trebuie 4 cuvinte și 3 cifre.
receive-over-title = Timpul a trecut
receive-over-lead = Actele nu mai sunt pe acest ecran. Mai aveți nevoie de ele? Cereți persoanei un cod nou.
receive-stopped-title = Aceste acte nu mai sunt arătate
receive-stopped-lead = Persoana a oprit. Actele nu mai sunt pe acest ecran. Mai aveți nevoie de ele? Cereți persoanei un cod nou.
received-title = { $count ->
    [one] Un act pentru dumneavoastră
    [few] { $count } acte pentru dumneavoastră
   *[other] { $count } de acte pentru dumneavoastră
}
received-list = Acte
received-open-until = Această pagină rămâne deschisă până la { $time }
received-ends = Linkul se oprește cel târziu { $moment }
received-close = Am terminat
received-save = Salvează fișierul
received-not-drawn = Acest act nu poate fi arătat aici. Rugați persoana să permită o copie.
received-not-drawn-keep = Acest act nu poate fi arătat aici. Salvați-l ca să îl deschideți.
received-no-print = Persoana care vă arată aceste acte nu permite tipărirea.

## Scanning

scan-starting = Camera pornește…
scan-looking = Țineți codul în cadru.
scan-no-camera = Aici nu este cameră. Alegeți o poză cu codul.
scan-refused = Camera nu este permisă aici. O puteți permite în browser sau puteți alege o poză cu codul.
scan-again = Încearcă din nou camera
scan-photo = Alege o poză cu codul
scan-reading = Se caută codul…
scan-nothing = Nu s-a găsit niciun cod în această poză. Încercați din nou, mai aproape și drept.

## Photographing a paper

shot-title = Fotografiați actul
shot-looking = Puneți actul întins. Arătați-l întreg.
shot-found = Act găsit. Faceți poza.
shot-no-camera = Aici nu este cameră. Alegeți o poză a actului.
shot-refused = Camera nu este permisă aici. O puteți permite în browser sau puteți alege o poză a actului.
shot-take = Fă poza
shot-choose = Pozele mele
shot-lamp = Lampă
shot-working = Pagina se pregătește…
shot-pages = { $count ->
    [one] { $count } pagină
    [few] { $count } pagini
   *[other] { $count } de pagini
}
shot-page = Pagina
shot-photo = Poza
shot-no-place = Locul și dispozitivul unei poze nu sunt păstrate.
shot-leave = Plecați fără să păstrați?
shot-leave-note = { $count ->
    [one] Pagina se va pierde.
    [few] Cele { $count } pagini se vor pierde.
   *[other] Cele { $count } de pagini se vor pierde.
}
shot-stay = Rămâi aici
shot-throw = Aruncă
check-title = Se citește bine?
check-whole = Marginile actului nu s-au găsit: aceasta este toată poza. Puteți așeza colțurile.
check-good = Da, e bine
check-again = Fă alta
check-corners = Colțuri
check-as-photo = Culori
check-as-paper = Hârtie albă
corners-title = Unde sunt colțurile?
corners-lead = Trageți fiecare cerc pe un colț al actului. De la tastatură: săgețile.
corners-whole = Toată poza
corners-done = Gata
corner-top-left = Colțul din stânga sus
corner-top-right = Colțul din dreapta sus
corner-bottom-right = Colțul din dreapta jos
corner-bottom-left = Colțul din stânga jos
pages-title = Paginile dumneavoastră
pages-none = Nu mai este nicio pagină.
pages-another = Încă o pagină
pages-finish = Păstrează acest act
pages-earlier = Mai în față
pages-later = Mai în spate
pages-remove = Scoate
pages-removed = Pagina a fost scoasă.
pages-full = Un act are cel mult { $pages } de pagini.
pages-keep = Păstrează și pozele
pages-keep-why = Pozele așa cum le-ați făcut, pe lângă paginile curate.

## Ways in: a card that is there already, scanning

make-way-have = Am deja un card
make-way-have-why = Numărul rămâne același, cu imagini noi: 6.
make-have-title = Cardul dumneavoastră
scan-card = Scanează cardul meu
scan-type = Scrie numărul
scan-not-a-card = Acesta nu este codul unui card. Arătați codul de pe cardul dumneavoastră.
scan-not-a-sheet = Acesta nu este codul unei foi de rezervă. Încercați din nou.
open-device = Cu acest dispozitiv
open-lost = Mi-am pierdut cardul sau imaginile
story-own = Păstrează imaginile pe care le știu
story-own-title = Imaginile pe care le păstrați
story-own-lead = Atingeți imaginile în ordine. O veți face de două ori.
story-own-again = Cele două dăți nu au fost la fel. Luați-o de la capăt, cu calm.
story-own-other = Mai bine imagini noi

## A way back

way-back-title = O cale de întoarcere
way-back-lead = Pentru cazul în care vă pierdeți cardul sau uitați imaginile.
way-back-sheet = O foaie
way-back-sheet-why = O foaie de păstrat în alt loc sigur. Ea singură vă deschide mapa.
way-back-helpers = Persoane de încredere
way-back-helpers-why = Trei persoane primesc câte o foaie. Două împreună vă deschid mapa. Una singură nu poate face nimic.

## Sheets

sheets-title = Tipăriți sau copiați de mână
sheets-lead = Această foaie se arată o singură dată. Păstrați-o departe de card.
sheets-lead-helpers = Aceste foi se arată o singură dată. Dați fiecare foaie altei persoane.
sheets-next = Foaia următoare
sheets-kept = Am tipărit sau am copiat
sheet-title = Farde · foaie de rezervă
sheet-title-helper = Farde · foaia { $number } din { $sheets }
sheet-what = Această foaie deschide o mapă cu acte. Cine are foaia poate deschide mapa: păstrați-o bine.
sheet-what-helper = Cineva are încredere în dumneavoastră: această foaie ajută la redeschiderea mapei sale cu acte. Singură nu deschide nimic. Este nevoie de { $needed } foi împreună.
sheet-use = Pentru a o folosi: „Deschide mapa mea”, apoi „Mi-am pierdut cardul sau imaginile”.
sheet-use-helper = Păstrați-o în siguranță. Dați-o numai persoanei înseși, când o cere.
sheet-no-name = Pe această foaie nu este niciun nume, și așa trebuie.
sheet-qr = Aceleași cifre, pentru o cameră
sheet-wait = { $wait ->
    [one] Deschide după o așteptare de { $wait } zi.
    [few] Deschide după o așteptare de { $wait } zile.
   *[other] Deschide după o așteptare de { $wait } de zile.
}

## Recover

recover-title = Înapoi în mapa dumneavoastră
recover-lead = Ce aveți la dumneavoastră?
recover-sheet = Foaia mea
recover-sheet-why = Foaia de rezervă pe care ați păstrat-o.
recover-helpers = Foile persoanelor de încredere
recover-helpers-why = Este nevoie de mai multe împreună.
recover-sheet-title = Foaia dumneavoastră
recover-helpers-title = Foile persoanelor de încredere
recover-enter-lead = Scanați codul sau scrieți cifrele, rând cu rând.
recover-enter-lead-helpers = O foaie după alta. Scanați codul sau scrieți cifrele.
recover-scan = Scanează foaia
recover-type = Scrie cifrele
recover-anew = Ia de la capăt
recover-have = Foaia dumneavoastră este completă
recover-have-helper = Foaia { $number }
recover-count = { $have } din { $needed }
recover-same = Foaia { $number } este deja aici. Luați alta.
recover-other-set = Această foaie nu se potrivește cu prima. Luați alta.
recover-not-together = Rândurile sunt bune, dar nu se potrivesc între ele. Uitați-vă la ordinea lor.
row-fits = Bun
row-look-again = Mai uitați-vă o dată la acest rând
waits-title = Este bine, dar nu încă
waits-lead = Există un timp de așteptare, ca să fie protejată persoana căreia îi aparține mapa.
waits-from = Începând cu: { $moment }
waits-come-back = Reveniți de atunci încolo, la fel ca astăzi. Veți avea la dispoziție { $days ->
    [one] { $days } zi.
    [few] { $days } zile.
   *[other] { $days } de zile.
}
waits-owner = Până atunci, cine deschide mapa vede acest lucru. Poate spune nu.

## Renew

renew-what-title = Ați revenit
renew-what-lead = Actele dumneavoastră sunt aici. Creați mai întâi o intrare nouă, numai pentru dumneavoastră.
renew-what-card = Un card sau o poreclă.
renew-what-story = Imagini noi.
renew-what-doors = Dumneavoastră alegeți care intrări vechi rămân.
renew-way-lead = Așa veți deschide mapa.
renew-way-same = Păstrează
renew-keep-title = Ce intrări rămân?
renew-keep-lead = Cardul nou sau porecla nouă se adaugă. Bifați ce mai rămâne.
renew-keep-note = Ce nu este bifat nu mai deschide nimic de acum. Mapa dumneavoastră se încuie pe celelalte calculatoare.
renew-stays = Rămâne
renew-goes = Se oprește
renew-finish = E bine așa
renew-working = Intrarea nouă se pregătește
renew-done-title = Totul este în ordine
toast-renewed = S-a schimbat. Mapa dumneavoastră este încuiată pe celelalte calculatoare.

## Safety

safety-title = Siguranță
safety-doors = Intrările mele
safety-doors-why = Card, imagini, foi, persoane de încredere, dispozitiv.
safety-lock = Încuie până la…
safety-lock-why = Nimeni nu o poate deschide înainte de ora pe care o alegeți.
doors-lead = Fiecare dintre acestea vă deschide mapa.
doors-add = O intrare nouă
door-card = Card și imagini
door-nickname = Poreclă și imagini
door-card-words = Card și propoziție
door-nickname-words = Poreclă și propoziție
door-passkey = Un dispozitiv
door-sheet = O foaie de rezervă
door-helpers = Persoane de încredere: { $needed } din { $sheets }
door-since = Din { $date }
door-wait = { $wait ->
    [one] Deschide după { $wait } zi
    [few] Deschide după { $wait } zile
   *[other] Deschide după { $wait } de zile
}
door-now = Folosită acum
door-my-card = Cardul meu
door-new-story = Schimbă imaginile
door-remove = Scoate
card-again-lead = Același număr ca pe cardul dumneavoastră. Tipăriți-l sau copiați-l.
remove-title = Scoateți această intrare?
remove-note = De acum nu mai deschide nimic. Mapa dumneavoastră se încuie pe toate celelalte calculatoare.
remove-yes = Da, scoate
toast-door-removed = S-a scos. Mapa dumneavoastră este încuiată pe celelalte calculatoare.
add-title = Ce intrare nouă?
add-device = Acest dispozitiv
add-device-why = Deschideți cu degetul, cu fața sau cu codul telefonului.
add-card = Alt card
add-card-why = Un număr nou sau o poreclă, dacă numărul vechi s-a pierdut sau îl știe altcineva.
new-sheet-lead = O foaie cu cifre, de tipărit sau de copiat. Ea singură vă deschide mapa.
new-sheet-make = Creează foaia
new-helpers-lead = Fiecare persoană păstrează o foaie. O singură foaie nu deschide nimic.
new-helpers-sheets = Câte persoane de încredere?
new-helpers-needed = Câte împreună ca să deschidă?
new-helpers-sentence = { $needed } din cele { $sheets } foi, împreună, vă deschid mapa.
new-helpers-make = Creează foile
less = Mai puține
more = Mai multe
wait-legend = Un timp de așteptare?
wait-none = Imediat
wait-none-why = Foaia vă deschide mapa imediat.
wait-some-why = Mapa se deschide numai după așteptare. Până atunci vedeți acest lucru când vă deschideți mapa. Puteți spune nu.
device-what = Vă deschideți mapa la fel cum deblocați acest dispozitiv.
device-seen = Se poate vedea pe acest dispozitiv că există o mapă.
device-own-only = Numai pe dispozitivul dumneavoastră, niciodată pe un calculator comun.
device-make = Adaugă acest dispozitiv
device-other = Altfel
toast-device = Acest dispozitiv vă deschide acum mapa.
passkey-cannot = Acest dispozitiv sau browser nu poate face asta. Luați altă intrare: card, poreclă, foaie sau persoane de încredere.
passkey-refused = Nu s-a confirmat. Puteți încerca din nou sau puteți lua altă intrare.
passkey-failed = Dispozitivul nu a răspuns cum era de așteptat. Încercați din nou sau luați altă intrare.

## Lock until

lock-title = Încuiați până când?
lock-lead = Înainte de acel moment, mapa nu se deschide pentru nimeni, nici măcar pentru dumneavoastră.
lock-hour = Peste 1 oră
lock-evening = Diseară, la 20:00
lock-tomorrow = Mâine, la 8:00
lock-three-days = Peste 3 zile
lock-own = Alt moment
lock-own-label = Ziua și ora
lock-summary = Până { $moment } nu o poate deschide nimeni, nici dumneavoastră.
lock-shares = Ce arătați acum rămâne vizibil până la sfârșitul timpului său.
lock-do = Încuie până atunci
lock-sure = Încuiați până atunci?
lock-sure-note = Nimic și nimeni nu o poate deschide mai devreme: nici dumneavoastră, nici persoanele de încredere, nici noi.
start-idle = Mapa dumneavoastră s-a încuiat singură: nimeni nu a atins ecranul. Actele sunt în siguranță.
start-locked = Este încuiată până la ora pe care ați ales-o. Actele vă așteaptă.

## What must be seen after opening

recovery-title = Cineva vrea să intre
recovery-unknown = Printr-o intrare pe care mapa dumneavoastră nu o cunoaște
recovery-since = Din: { $moment }
recovery-opens = Mapa dumneavoastră se va deschide pentru acea persoană: { $moment }.
recovery-ready = Mapa dumneavoastră se poate deschide acum pentru acea persoană.
recovery-note = Dacă nu sunteți dumneavoastră, spuneți nu.
recovery-refuse = Nu, refuză
recovery-remove = Refuză și scoate definitiv această intrare
recovery-leave = Sunt eu, lasă
toast-refused = S-a refuzat.
refused-title = Au fost prea multe încercări
refused-when = Cineva a încercat prea des: { $moment }.
refused-note = Dacă nu ați fost dumneavoastră, schimbați imaginile sau luați alt card.
refused-doors = Vezi intrările mele
unlisted-title = O intrare necunoscută este închisă
unlisted-note = Cineva lăsase o intrare care nu este pe lista dumneavoastră. Acum este închisă. Schimbați imaginile și uitați-vă la intrările dumneavoastră.

## What went wrong: what is, and what to do

trouble-title = Nu a mers
fail-nothing-opens = Cu acestea nu se deschide nimic acum.
fail-nothing-opens-do = Verificați cardul sau porecla. Apoi atingeți imaginile cu calm, una câte una.
fail-sheet = Această foaie nu deschide nimic acum.
fail-sheet-do = Poate că a fost oprită sau mapa este încuiată pentru un timp. Încercați altă foaie sau reveniți mai târziu.
fail-wait = Au fost mai multe încercări.
fail-wait-do = { $minutes ->
    [one] Așteptați { $minutes } minut. Astfel nu poate ghici nimeni.
    [few] Așteptați { $minutes } minute. Astfel nu poate ghici nimeni.
   *[other] Așteptați { $minutes } de minute. Astfel nu poate ghici nimeni.
}
fail-sheets = Aceste foi nu deschid nimic împreună.
fail-sheets-do = Uitați-vă dacă se potrivesc, apoi introduceți-le încă o dată.
fail-last-door = Aceasta este singura dumneavoastră intrare care deschide imediat.
fail-last-door-do = Creați mai întâi un card nou sau o intrare nouă, apoi scoateți-o pe aceasta.
fail-many-doors = Sunt multe intrări.
fail-many-doors-do = Scoateți una pe care nu o mai folosiți, apoi încercați din nou.
fail-already = Acest card și aceste imagini deschid deja o mapă.
fail-already-do = Luați alte imagini.
fail-voucher = Acest tichet nu este pentru acest site sau data lui a trecut.
fail-voucher-do = Cereți altul acolo unde l-ați primit.
fail-voucher-used = Acest tichet a fost deja folosit.
fail-voucher-used-do = Un tichet se folosește o dată. Cereți altul. Dacă ați creat o mapă cu el, deschideți-o.
fail-open-again = Mapa dumneavoastră s-a încuiat.
fail-open-again-do = Deschideți-o din nou. Actele sunt în siguranță.
fail-share = Aici nu este nimic de deschis.
fail-share-do = Codul nu mai merge. Cereți persoanei unul nou.
fail-request = Aici nu se poate depune nimic.
fail-request-do = Timpul a trecut sau au venit destule acte. Cereți persoanei un cod nou sau încercați din nou peste zece minute.
fail-deposit = Ce a venit este stricat sau nu a fost făcut cum trebuie.
fail-deposit-do = Nu se poate deschide. Îl puteți refuza.
fail-link = Lipsește o parte din link.
fail-link-do = Copiați tot linkul sau scanați codul din nou.
fail-offline = Nu este internet.
fail-offline-do = Căutați un loc cu internet sau Wi-Fi, apoi încercați din nou. Nu s-a pierdut nimic.
fail-busy = Sunt foarte mulți oameni acum.
fail-busy-do = Încercați din nou peste câteva minute. Nu s-a pierdut nimic.
fail-large = Acest fișier este prea mare.
fail-large-do = Maximul este de { $size } MB. Faceți mai bine o poză a actului.
fail-full = Mapa dumneavoastră este plină.
fail-full-do = Puneți la coș ce nu mai folosiți. Se face din nou loc când se golește coșul.
fail-empty = Acest fișier este gol.
fail-empty-do = Alegeți alt fișier sau faceți o poză.
fail-draw = Acest act nu poate fi arătat.
fail-draw-do = Este păstrat în siguranță. Puteți păstra o copie pe acest dispozitiv.
fail-tampered = Acest act nu mai este cel pe care l-ați păstrat.
fail-tampered-do = Cineva l-a stricat sau l-a schimbat. De aceea nu este arătat. Anunțați-i pe cei care se ocupă de acest site.
fail-other-passkey = Cu asta nu se deschide această mapă.
fail-other-passkey-do = Alegeți altceva din lista dispozitivului sau adăugați mai întâi acest dispozitiv la intrările dumneavoastră.
fail-device-full = Nu mai este loc pe acest dispozitiv.
fail-device-full-do = Faceți loc pe el sau păstrați mai puține acte aici. Nu s-a pierdut nimic.
fail-kept-damaged = Acest act este stricat pe acest dispozitiv.
fail-kept-damaged-do = Deschideți mapa când aveți internet: actul revine aici.
fail-not-there = Acest act nu mai este aici.
fail-not-there-do = Uitați-vă în coș: poate este acolo.
fail-input = Ceva nu este încă bine.
fail-input-do = Uitați-vă la ce ați scris: poate este prea scurt sau prea lung.
fail-browser = Acest browser este prea vechi.
fail-browser-do = Folosiți un browser mai nou sau alt dispozitiv.
fail-unreadable = Acest fișier nu a putut fi citit până la capăt.
fail-unreadable-do = Alegeți-l încă o dată.
fail-stopped = S-a oprit.
fail-stopped-do = Nu s-a păstrat nimic din el. Puteți lua totul de la capăt.
fail-code = Acest fișier este încuiat cu un cod.
fail-code-do = Scrieți codul acestui fișier.
fail-wrong-code = Acest cod nu deschide acest fișier.
fail-wrong-code-do = Uitați-vă încă o dată la cifre, grup cu grup.
fail-not-export = Acest fișier nu vine dintr-o mapă sau este stricat.
fail-not-export-do = Alegeți fișierul pe care l-ați salvat dintr-o mapă.
fail-fault = Ceva nu a mers la noi.
fail-fault-do = Încercați din nou. Nu s-a pierdut nimic.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Pisică
picture-horse = Cal
picture-elephant = Elefant
picture-turtle = Broască țestoasă
picture-fish = Pește
picture-butterfly = Fluture
picture-snail = Melc
picture-rooster = Cocoș
picture-owl = Bufniță
picture-bee = Albină
picture-penguin = Pinguin
picture-octopus = Caracatiță
picture-apple = Măr
picture-banana = Banană
picture-strawberry = Căpșună
picture-lemon = Lămâie
picture-watermelon = Pepene verde
picture-carrot = Morcov
picture-corn = Porumb
picture-bread = Pâine
picture-cheese = Brânză
picture-ice-cream = Înghețată
picture-mushroom = Ciupercă
picture-cake = Tort
picture-house = Casă
picture-key = Cheie
picture-umbrella = Umbrelă
picture-bicycle = Bicicletă
picture-bus = Autobuz
picture-boat = Barcă
picture-plane = Avion
picture-train = Tren
picture-tractor = Tractor
picture-tent = Cort
picture-chair = Scaun
picture-lamp = Bec
picture-ladder = Scară
picture-clock = Ceas deșteptător
picture-book = Carte
picture-pencil = Creion
picture-scissors = Foarfece
picture-hammer = Ciocan
picture-guitar = Chitară
picture-drum = Tobă
picture-bell = Clopot
picture-balloon = Balon
picture-kite = Zmeu
picture-ball = Minge
picture-hat = Pălărie
picture-shoe = Pantof
picture-glasses = Ochelari
picture-socks = Șosete
picture-backpack = Rucsac
picture-gift = Cadou
picture-camera = Aparat foto
picture-telephone = Telefon
picture-sun = Soare
picture-cloud = Nor
picture-rainbow = Curcubeu
picture-snowflake = Fulg de zăpadă
picture-fire = Foc
picture-cactus = Cactus
picture-tree = Copac
picture-sunflower = Floarea-soarelui

## Take everything with me

luggage-title = Iau tot cu mine
luggage-why = Toate actele într-un singur fișier.
luggage-lead = Toate actele într-un singur fișier, cu istoricul celor arătate. Îl puteți păstra sau îl puteți pune în altă mapă. Coșul nu este inclus.
luggage-sealed = Încuiat cu un cod
luggage-sealed-why = Nimeni nu îl citește fără cod. Este mai bine.
luggage-plain = Fără cod
luggage-plain-why = Un folder pe care îl poate citi orice calculator.
luggage-plain-title = Poate fi citit de oricine?
luggage-plain-warning = Acest folder nu este protejat: cine îl găsește citește toate actele dumneavoastră. Nu faceți niciodată asta pe un calculator comun.
luggage-plain-yes = Da, fără protecție
luggage-code-title = Farde · codul fișierului
luggage-code-note = Păstrați acest cod departe de fișier. Fără el nimeni nu deschide fișierul, nici dumneavoastră. Se arată o singură dată.
luggage-code-hint = Pentru a-l deschide: „Siguranță”, apoi „Adu acte aici”. Sau cu programul age.
luggage-save = Salvează fișierul
luggage-saved = Fișierul este în descărcările acestui dispozitiv.
unpack-title = Adu acte aici
unpack-why = Din fișierul altei mape.
unpack-lead = Alegeți fișierul pe care l-ați salvat dintr-o mapă.
unpack-file = Alege fișierul
unpack-file-why = Se termină în .age sau .zip.
unpack-scan = Scanează codul
unpack-not-a-code = Acesta nu este codul unui fișier Farde. Arătați codul pe care l-ați primit odată cu fișierul.
unpack-digits = Cifre: { $have } din { $wanted }
unpack-found = { $count ->
    [0] În acest fișier nu sunt acte.
    [one] În acest fișier este { $count } act.
    [few] În acest fișier sunt { $count } acte.
   *[other] În acest fișier sunt { $count } de acte.
}
unpack-known = { $count ->
    [one] Un act din acest fișier este deja în mapa dumneavoastră.
    [few] { $count } acte din acest fișier sunt deja în mapa dumneavoastră.
   *[other] { $count } de acte din acest fișier sunt deja în mapa dumneavoastră.
}
unpack-take = Adu-le aici

## Papers on this device

kept-title = Pe acest dispozitiv
kept-why = Acte care se deschid fără internet.
kept-what = Actele pe care le alegeți se deschid aici chiar și fără internet.
kept-seen = Se poate vedea pe acest dispozitiv că Farde păstrează ceva aici.
kept-who = Cine poate debloca acest dispozitiv poate deschide aceste acte, chiar și când mapa este încuiată.
kept-own-only = Numai pe telefonul dumneavoastră, niciodată pe unul comun.
kept-choose = Alege acte
kept-cannot = Acest browser nu poate păstra acte. Folosiți altul sau tipăriți actele.
kept-needs-device = Adăugați mai întâi acest dispozitiv la intrările dumneavoastră: cu el se deschid actele fără internet.
kept-choose-title = Ce acte?
kept-choose-lead = Rămân sub cheie și se deschid cu degetul, cu fața sau cu codul telefonului.
kept-all = Toate
kept-do = Păstrează aici
kept-lead = Aceste acte se deschid aici și fără internet.
kept-size = { $size } MB pe acest dispozitiv
kept-behind = Cea mai nouă versiune a unui act este încă pe drum spre acest dispozitiv.
kept-change = Alege altele
kept-off = Scoate tot de aici
kept-offline = Fără internet: acestea sunt actele păstrate pe acest dispozitiv.
kept-with-network = Deschide cu internet
toast-kept-off = Nimic din această mapă nu mai este pe acest dispozitiv.

## A shared computer

kiosk-mark = Calculator comun
kiosk-left = { $minutes ->
    [one] Mai aveți { $minutes } minut
    [few] Mai aveți { $minutes } minute
   *[other] Mai aveți { $minutes } de minute
}
screen-title = Arată actele mele aici
screen-lead = Numărul și imaginile rămân pe telefonul dumneavoastră. Aici vin numai actele pe care le alegeți.
screen-qr = Codul acestui ecran
screen-step-scan = Scanați acest cod cu telefonul
screen-step-open = Deschideți mapa pe telefon
screen-step-choose = Alegeți actele: ele apar aici
screen-waiting = Se așteaptă telefonul dumneavoastră
screen-old-title = Acest cod nu mai merge
screen-old-lead = Nu a venit nimic. Luați un cod nou când aveți telefonul în mână.
screen-again = Cod nou
screen-door-title = Un ecran așteaptă actele dumneavoastră
screen-door-lead = Deschideți mapa aici, pe telefon. Apoi alegeți ce poate arăta ecranul.
screen-door-warning = Numai dacă vă aflați în fața acelui ecran și i-ați scanat chiar dumneavoastră codul.
screen-choose-title = Ce poate arăta ecranul?
screen-find-title = Scanați codul de pe ecran
screen-find-lead = Pe calculator, atingeți „Cu telefonul meu”. Apare un cod.
screen-other-code = Acesta nu este codul unui ecran.
screen-send-title = Arată pe ecran
screen-handling = Ce se poate face pe ecran?
screen-send-lead = O singură dată, pe acel ecran, cel mult o jumătate de oră.
screen-send = Arată
screen-old-code = Acest cod nu mai merge. Luați un cod nou pe ecran.
screen-sent-title = Uitați-vă la ecran
screen-sent-lead = Actele dumneavoastră apar acolo în câteva secunde.
screen-sent-where = Nu le vedeți? Poate le vede altcineva. Luați-le imediat de pe ecran.
screen-sent-stop = Când ați terminat, luați-le de pe ecran: ecranul nu le mai arată.
screen-take-away = Ia-le de pe ecran
screen-taken = Ecranul se golește în câteva secunde, dacă are internet.
screen-way = Pe un ecran din fața mea
screen-name = Ecran comun
staff-way = Pentru personal
staff-title = Ajutați fără să vedeți
staff-lead = O foaie de tipărit și de pus lângă calculatorul comun.
staff-sit = Stați alături, niciodată în spate. Întrebați întâi: „Pot să mă uit?”
staff-look-away = Uitați-vă în altă parte când persoana atinge imaginile. Nu scrieți niciodată imaginile sau numărul.
staff-card = Cardul rămâne în mâna persoanei. Nu îl păstrați, nu îl fotografiați.
staff-read = Difuzorul citește ecranul cu voce tare. Cu căști nu mai aude nimeni altcineva. Persoana atinge, dumneavoastră arătați cu degetul.
staff-shown = Aveți nevoie de un act? Persoana îl alege și vă dă un cod. Deschideți-l pe calculatorul dumneavoastră.
staff-printer = Un act tipărit: dați-l imediat, fără să îl citiți. În fiecare seară, scoateți ce a rămas în imprimantă și distrugeți tot, fără să citiți.
staff-done = Înainte de plecare, persoana atinge „Am terminat”. Ecranul trebuie să arate limbile.
staff-lost = Card pierdut, imagini uitate: foaia de rezervă sau persoanele de încredere. Nimeni altcineva nu poate deschide, nici dumneavoastră. Nu încercați în locul persoanei.
staff-odd = Un stick USB necunoscut, o fereastră ciudată, o cameră deasupra ecranului, un cod lipit pe el: nu mai folosiți calculatorul și anunțați persoana care se ocupă de el.
kiosk-save-title = Salvați un fișier pe un calculator comun?
kiosk-save-warning = Fișierul rămâne aici și îl poate citi persoana următoare. Salvați-l numai pe stickul dumneavoastră USB și luați-l cu dumneavoastră.
kiosk-save-yes = Salvează totuși
kiosk-take-paper = Luați actul din imprimantă.
