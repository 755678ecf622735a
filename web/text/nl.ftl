### Dutch as it is spoken in Brussels.

## Everywhere

back = Terug
next = Volgende
cancel = Annuleren
save = Bewaren
later = Later
print = Afdrukken
share = Tonen
search = Zoeken
copy = Link kopiëren
copied = Gekopieerd
try-again = Opnieuw proberen
understood = Begrepen
take-back = Terughalen
to-start = Terug naar het begin
speak = Voorlezen
language = Taal
lock = Sluiten
cover = Verbergen
locking = Uw farde gaat dicht…
elsewhere = Andere schermen

## Start

start-title = Wat wilt u doen?
start-open = Mijn farde openen
start-make = Een farde maken
start-receive = Ik heb een code gekregen
start-screen = Met mijn telefoon

## Cover

cover-title = Lokale tijd
cover-place = Brussel
cover-again = Vernieuwen

## Idle

idle-title = Bent u er nog?
idle-note = Uw farde gaat vanzelf dicht, zodat niemand anders ze kan lezen.
idle-stay = Ik ben er nog

## Make

make-what-title = Een farde voor uw papieren
make-what-keep = Uw papieren blijven hier, ook als u uw telefoon verliest.
make-what-only-you = Alleen u kunt ze openen. Wij kunnen niets lezen.
make-what-show = U kiest wat u toont, aan wie, en tot wanneer.
make-begin = Beginnen
practice-begin = Eerst proberen
practice-strip = Dit is om te proberen. Steek er geen echte papieren in: op het einde verdwijnt alles.
practice-end = Stoppen met proberen
practice-end-title = Stoppen met proberen?
practice-end-note = Alles wat u hier geprobeerd hebt, verdwijnt.
practice-own = Mijn echte farde maken
practice-card = Verzonnen kaart
practice-letter = Verzonnen brief
practice-photo = Verzonnen foto
practice-code = Deze code opent niets: dit is om te proberen.
voucher-title = Hebt u een bon?
voucher-lead = Om hier een farde te maken is een bon nodig: een papier met een vierkante code. Scan die code, of plak de link.
voucher-other = Dit is niet de code van een bon. Toon die van uw bon.
voucher-none = Geen bon? Vraag er een in het dagcentrum, of waar u het adres van deze site kreeg.
voucher-good = Uw bon is aanvaard.
make-way-title = Een kaart of een bijnaam?
make-way-lead = Dit gebruikt u om uw farde te openen. Uw echte naam is niet nodig.
make-way-card = Een kaart
make-way-card-why = Een nummer dat u bij u houdt. Weinig prenten om te onthouden: 6.
make-way-nickname = Een bijnaam
make-way-nickname-why = Niets om bij u te dragen. Meer prenten om te onthouden: 10.
make-card-title = Uw nummer
make-card-lead = Bewaar dit nummer. Zonder dit nummer gaat uw farde niet open.
make-card-write = Schrijf het op een papier, of druk het af.
make-card-photo = Of neem er een foto van, als uw telefoon veilig is.
make-card-next = Ik heb het bewaard
card-title = Farde · mijn nummer
card-hint = Dit nummer is niet genoeg: uw prenten zijn ook nodig.
card-qr = Hetzelfde nummer, voor een camera
make-nickname-title = Uw bijnaam
make-nickname-lead = Een woord dat u niet vergeet. Anderen mogen het niet raden.
nickname-label = Bijnaam
make-nickname-note = Schrijf hem altijd op dezelfde manier.
make-story-title = Uw prenten
make-story-lead = Onthoud ze in deze volgorde. Verzin er een verhaaltje mee.
make-story-again = Bijna. Kijk nog eens, en probeer rustig opnieuw.
make-story-note = Vertel uw prenten aan niemand. Wij kennen ze niet en kunnen ze niet terugvinden.
make-story-draw = Andere prenten
make-story-words = Liever een zin typen
make-story-next = Ik ken ze
make-words-title = Uw geheime zin
make-words-lead = Kies vier woorden of meer die niets met elkaar te maken hebben.
words-label = Geheime zin
words-again-label = Dezelfde zin nog een keer
words-differ = De twee zinnen zijn nog niet gelijk.
use-pictures = Met prenten
make-repeat-title = Tik op uw prenten
make-repeat-lead = In uw volgorde. Hun plaats verandert elke keer.
make-finish = Mijn farde maken
make-working = Uw farde wordt klaargemaakt
make-done-title = Uw farde is klaar
make-done-lead = Om ze weer te openen: uw nummer of bijnaam, en dan uw prenten.
make-done-next = Mijn papieren bekijken

## The picture pad

pad-count = { $done } van { $wanted }
pad-undo = Wissen
pad-label = Prenten
names-say = De namen horen
names-silent = Geen namen meer zeggen
names-warn-title = Wie kan het horen?
names-warn = De naam van elke prent waarop u tikt, wordt luidop gezegd. Wie dat hoort, kent uw prenten. Neem een oortje, of wacht tot u alleen bent.
names-yes = De namen zeggen
story-hear = Mijn prenten horen

## Open

open-title = Mijn farde openen
open-number-label = Het nummer van uw kaart: 20 cijfers
open-mistake = Het nummer klopt nog niet. Kijk het nog eens na, cijfer per cijfer.
open-use-nickname = Ik heb een bijnaam
open-use-card = Ik heb een kaart
open-story-title = Tik op uw prenten
open-words-title = Uw geheime zin
open-use-words = Ik heb een geheime zin
open-submit = Openen
opening-title = Uw farde gaat open
open-failed-title = Ze gaat nog niet open
open-other = Een ander nummer
closed-time-over = Uw papieren zijn veilig. Uw farde is vanzelf dichtgegaan: open ze opnieuw.
closed-broken = Er is bij ons iets gestopt. Uw papieren zijn veilig. Uw farde is dichtgegaan: open ze opnieuw.

## My papers

papers-title = Mijn papieren
papers-all = Alles
papers-soon = Verlopen of bijna
papers-empty = Uw farde is nog leeg. Voeg een eerste papier toe: een foto is genoeg.
papers-none-found = Niets gevonden. Probeer een ander woord.
papers-room = De farde is voor { $percent } % vol.
papers-found = { $count ->
    [0] Geen papier gevonden
    [one] { $count } papier gevonden
   *[other] { $count } papieren gevonden
}
papers-more = Meer tonen ({ $left })
order-label = In welke volgorde
order-kind = Per soort
order-date = Per datum
order-runs-out = Verloopt eerst
choose-several = Meerdere papieren kiezen
list-title = De lijst van mijn papieren
list-note = Bewaar deze lijst apart. Ze zegt welke papieren u hebt, zonder ze te tonen.
list-printed-title = Mijn papieren
print-fetching = Papier { $paper } van { $papers }
print-ready = { $pages ->
    [0] Er is hier niets om af te drukken.
    [one] { $pages } pagina is klaar.
   *[other] { $pages } pagina’s zijn klaar.
}
print-not-drawn = Dit papier kan hier niet getoond worden. Het kan dus ook niet afgedrukt worden.
ran-out = Verlopen
runs-out-today = Laatste dag
runs-out-days = { $days ->
    [one] Nog { $days } dag
   *[other] Nog { $days } dagen
}
add = Toevoegen
add-what = Wat wilt u toevoegen?
add-scan = Een papier fotograferen
add-scan-why = De camera maakt het recht en helder.
add-files = Foto’s of bestanden
add-files-why = Een of meer, die al op dit toestel staan.
add-write = Schrijven
add-write-why = Uw verhaal, in uw woorden.
add-speak = Spreken
add-speak-why = Neem uw stem op.
add-cancel = Stoppen
add-skip = Dit papier overslaan
adding-one = Uw papier wordt toegevoegd
adding-many = Uw papieren worden toegevoegd: { $file } van { $files }
remark-cleaned = { $count ->
    [one] Dit bestand vertelde waar, door wie of waarmee het gemaakt is. Dat is eruit gehaald.
   *[other] { $count } bestanden vertelden waar, door wie of waarmee ze gemaakt zijn. Dat is eruit gehaald.
}
remark-may-tell = { $count ->
    [one] Dit bestand vertelt misschien nog waar of waarmee het gemaakt is. Denk daaraan voor u een kopie geeft.
   *[other] { $count } bestanden vertellen misschien nog waar of waarmee ze gemaakt zijn. Denk daaraan voor u een kopie geeft.
}
remark-locked = { $count ->
    [one] Dit bestand heeft een wachtwoord. Het is veilig bewaard, maar kan hier niet getoond worden.
   *[other] { $count } bestanden hebben een wachtwoord. Ze zijn veilig bewaard, maar kunnen hier niet getoond worden.
}
remark-damaged = { $count ->
    [one] Dit bestand is beschadigd. Het is bewaard zoals het is, maar kan niet helemaal getoond worden.
   *[other] { $count } bestanden zijn beschadigd. Ze zijn bewaard zoals ze zijn, maar kunnen niet helemaal getoond worden.
}
remark-not-shown = { $count ->
    [one] Dit bestand is veilig bewaard, maar kan hier niet getoond worden.
   *[other] { $count } bestanden zijn veilig bewaard, maar kunnen hier niet getoond worden.
}
remark-in-part = Niet alles op dit papier kan hier getoond worden. Bewaar een kopie om alles te zien.
remark-date-stays = De einddatum is nog die van het oude papier. Pas ze aan als ze nieuw is.
remark-not-all = Dit papier is lang: de eerste { $shown } pagina’s kunnen getoond worden. Het bestand is helemaal bewaard.
kind-question = Wat voor papier is dit?
kind-left = { $count ->
    [one] Hierna nog één papier.
   *[other] Hierna nog { $count } papieren.
}
toast-added = { $count ->
    [one] Het papier zit in uw farde.
   *[other] { $count } papieren zitten in uw farde.
}
toast-binned = { $count ->
    [one] Het papier zit in de prullenbak.
   *[other] { $count } papieren zitten in de prullenbak.
}
toast-restored = { $count ->
    [one] Het papier zit weer in uw farde.
   *[other] { $count } papieren zitten weer in uw farde.
}
toast-saved = Het is bewaard.
toast-stopped = Gestopt: het gaat niet meer open.

## What is going on

step-reading = Een ogenblik…
step-unlocking = Dit duurt enkele seconden…
step-drawing = Pagina { $page } van { $pages } wordt klaargemaakt
step-encrypting = Het papier gaat achter slot
step-sending = Het papier wordt verstuurd ({ $size } MB)
step-waiting = Geen netwerk. Dit wacht en gaat vanzelf verder.
step-receiving = De pagina’s worden gehaald

## The bin

bin-title = Prullenbak
bin-with = Prullenbak ({ $count })
bin-lead = Een papier blijft hier { $days } dagen en verdwijnt dan.
bin-empty = De prullenbak is leeg.
bin-days-left = { $days ->
    [one] Nog { $days } dag hier
   *[other] Nog { $days } dagen hier
}

## A paper

paper-title = Een papier
paper-date = Datum: { $date }
paper-runs-out = Geldig tot { $date }
paper-edit = Wijzigen
paper-keep = Kopie op dit toestel
paper-bin = Naar de prullenbak
paper-not-drawn = Dit papier kan hier niet getoond worden, maar het is veilig bewaard. U kunt een kopie op dit toestel bewaren om het te openen.
page-of = Pagina { $page } van { $pages }
page-previous = Vorige pagina
page-next = Volgende pagina
zoom-in = Groter
zoom-out = Kleiner
turn = Draaien
overview = Alle pagina’s
keep-title = Een kopie op dit toestel?
keep-warning = De kopie is niet beschermd: wie dit toestel gebruikt, kan ze lezen. Doe dit niet op een gedeelde computer.
keep-yes = Kopie bewaren
edit-title = Welk papier is dit?
edit-name = Titel
edit-date = Datum van het papier
edit-runs-out = Geldig tot
edit-note = Nota voor mij
newer-title = Een nieuwere versie
newer-lead = Hetzelfde papier, maar nieuwer. Het oude blijft hier.
newer-file = Een foto of een bestand
newer-file-why = Staat al op dit toestel.
versions = Alle versies ({ $count })
version-newest = De nieuwste
version-older = Ouder
version-added = Toegevoegd op { $date }
version-look = Bekijken
version-shown = U bekijkt een oudere versie, toegevoegd op { $date }.
version-to-newest = De nieuwste bekijken

## Mijn verhaal

story-title = Mijn verhaal
story-lead = Korte stukken. U kunt elk stuk apart tonen.
story-empty = Vertel één keer wat u niet meer wilt herhalen. Daarna toont u het.
story-name = Titel (als u wilt)
earlier = Naar boven
later-in-order = Naar beneden
write-title = Schrijven
write-lead = Een stuk van uw verhaal, of een aanvraag, in uw woorden.
write-text = Uw tekst
write-left = { $left ->
    [0] Er is geen plaats meer. Ga verder in een ander stuk.
    [one] Nog { $left } teken.
   *[other] Nog { $left } tekens.
}
speak-title = Spreken
speak-lead = { $minutes ->
    [one] Hoogstens { $minutes } minuut per stuk.
   *[other] Hoogstens { $minutes } minuten per stuk.
}
speak-begin = Tik en spreek
speak-asking = Het toestel vraagt of de microfoon mag luisteren…
speak-stop = Stoppen
speak-listening = Ik luister. Tik als u klaar bent.
speak-length = Lengte
speak-anew = Opnieuw
speak-no-microphone = Er is hier geen microfoon. U kunt schrijven, of een ander toestel nemen.
speak-refused = De microfoon mag hier niet. U kunt die toestaan in uw browser, of schrijven.
speak-unsupported = Deze browser kan niet opnemen. U kunt schrijven, of een nieuwere nemen.
listen = Luisteren
listen-progress = Hoe ver het geluid is
listen-failed = Deze browser kan dit geluid niet afspelen. Bewaar een kopie om het elders te beluisteren.

## Kinds of paper

kind-label = Soort papier
kind-identity = Identiteit
kind-residence = Verblijf
kind-income = Inkomen
kind-welfare = OCMW
kind-health = Gezondheid
kind-housing = Wonen
kind-work = Werk
kind-school = School en diploma’s
kind-family-children = Gezin en kinderen
kind-social-report = Sociaal verslag
kind-story = Mijn verhaal
kind-request = Aanvraag
kind-receipt = Ontvangstbewijs
kind-membership = Club, vereniging
kind-photo = Foto
kind-other = Andere

## Share

share-choose-title = Wat wilt u tonen?
share-choose-lead = Tik op de papieren. De andere blijven onzichtbaar.
share-chosen = { $count ->
    [0] Nog niets gekozen
    [one] { $count } papier gekozen
   *[other] { $count } papieren gekozen
}
share-how-title = Hoe wilt u ze tonen?
share-lifetime = Hoe lang?
lifetime-hour = 1 uur
lifetime-day = 1 dag
lifetime-week = 7 dagen
lifetime-month = 30 dagen
share-handling = Wat mag de andere persoon doen?
handling-look = Alleen bekijken
handling-print = Bekijken en afdrukken
handling-keep = Een kopie bewaren
share-openings = Hoeveel keer?
openings-once = Eén keer
openings-three = Drie keer
openings-any = Onbeperkt
share-purpose = Waarvoor? U hoeft niets te zeggen.
share-purpose-own = Of in uw woorden
purpose-home = Een woning
purpose-income = Hulp of inkomen
purpose-health = Zorg
purpose-work = Werk
purpose-residence = Het verblijf
purpose-school = School, kinderen
share-make = Code maken
share-more = Nog veiliger
share-first = Alleen de eerste computer
share-first-why = De eerste computer die het opent, kan het opnieuw openen. Een doorgestuurde link opent niets.
share-pin = Ook een code van 6 cijfers vragen
share-pin-why = U zegt de code aan de persoon. Zonder die code opent de link niets.
made-title = Toon deze code
made-lead = De andere persoon scant hem, of opent de link.
made-qr = Code om te scannen
made-link = Link
made-print = Een ticket afdrukken
made-stop-note = U kunt op elk moment stoppen: in ‘Wat ik getoond heb’.
made-pin = Zeg deze code aan de persoon
made-pin-why = Hij staat niet op het ticket en niet in de link. Zonder die code gaat niets open.
made-done = Klaar
until = Tot { $moment }
meeting-title = Een afspraak voorbereiden
meeting-lead = Kies de papieren voor deze afspraak. Druk het ticket af. Sluit dan uw farde tot na de afspraak.
meeting-lock = Mijn farde sluiten
meeting-lock-why = Druk deze code af of neem er een foto van. Sluit dan uw farde: op de afspraak kan niemand ze openen. De code werkt wel.
spoken-make = Een code luidop zeggen
spoken-say = Zeg deze woorden en cijfers
spoken-where = De andere persoon schrijft ze op deze pagina: ‘Ik heb een code gekregen’.
slip-title = Farde · papieren voor u
slip-pin = Er is ook een code van 6 cijfers nodig: de persoon zegt u die.
slip-stop = Stoppen: farde openen, ‘Wat ik getoond heb’, dan ‘Stoppen’.

## What I shared

shared-title = Wat ik getoond heb
shared-empty = U toont nu niets.
shared-new = Papieren tonen
shared-show-again = Opnieuw tonen
shared-stop = Stoppen
shared-stop-sure = Ja, stoppen
stop-one-title = Stoppen met tonen?
stop-one-note = Deze code opent dan niets meer. Een scherm dat nog open is, wordt binnen een minuut leeg als het netwerk heeft. Een kopie die al bewaard of afgedrukt is, blijft bij de andere persoon.
shared-code = De code tonen
shared-stop-all = Alles stoppen
stop-all-title = Alles stoppen?
stop-all-note = Niemand kan uw papieren dan nog openen. Een scherm dat nog open is, wordt binnen een minuut leeg als het netwerk heeft. Een kopie die al bewaard of afgedrukt is, blijft bij de andere persoon.
shared-opened = { $count ->
    [0] Nog niet geopend
    [one] { $count } keer geopend
   *[other] { $count } keer geopend
}
shared-unknown = { $count ->
    [one] { $count } keer zonder te zeggen door wie
   *[other] { $count } keer zonder te zeggen door wie
}
shared-unreadable = Iemand die geen naam gaf
state-used-up = Gedaan: zo vaak geopend als mocht
state-over = Gedaan: de tijd is om
state-stopped = U hebt het gestopt
left-minutes = { $minutes ->
    [one] nog { $minutes } minuut
   *[other] nog { $minutes } minuten
}
left-hours = { $hours ->
    [one] nog { $hours } uur
   *[other] nog { $hours } uur
}
left-days = { $days ->
    [one] nog { $days } dag
   *[other] nog { $days } dagen
}

## The record of one share

record-title = Overzicht van wat u toonde
record-lead = Waarmee u akkoord ging, en wat er gebeurde. Alleen u ziet dit.
record-open = Overzicht bekijken
record-printed-title = Farde · overzicht van wat getoond is
record-what = Welke papieren?
record-who = Wie heeft ze geopend?
record-why = Waarvoor?
record-no-purpose = U hebt niets gezegd.
record-how = Wat mag
record-made = U ging akkoord op
record-until = Ten laatste tot
record-now = En nu?
record-live = Het gaat nog open
record-withdraw = Uw akkoord terugnemen
record-nothing-opens = Deze code opent niets meer. Een kopie die al bewaard of afgedrukt is, blijft bij de andere persoon.
record-number = Nummer van dit overzicht:

## My letterbox: what others hand in

box-title = Mijn brievenbus
box-with = Mijn brievenbus ({ $count })
box-came = { $count ->
    [one] Er is een papier voor u gekomen
   *[other] Er zijn { $count } papieren voor u gekomen
}
box-lead = Anderen steken hier papieren in met uw code. Ze zien niets van uw farde.
box-empty = Er is niets gekomen.
box-ask = Papieren vragen
box-day = Gekomen op { $day }
box-papers = Papieren
box-look = Bekijken
box-refuse = Weigeren
box-refuse-title = Weigeren?
box-refuse-note = Het verdwijnt voorgoed. Niemand krijgt het te horen.
box-refuse-yes = Ja, weigeren
toast-box-refused = Het is weg.
box-asked = Wat ik gevraagd heb
box-past = Wat ik vroeger gevraagd heb
box-left = { $count ->
    [0] Er kan niets meer komen
    [one] Er kan nog { $count } papier komen
   *[other] Er kunnen nog { $count } papieren komen
}
box-full = Alles wat u gevraagd hebt, is gekomen
box-closed = U hebt het gesloten
box-close = Sluiten
box-close-title = Niets meer ontvangen?
box-close-note = De code opent niets meer. Wat gekomen is, blijft hier.
box-close-yes = Ja, sluiten
toast-closed = Gesloten. Er kan niets meer komen.
box-known = Organisaties die ik ken
box-forget = Vergeten
look-title = Dit is voor u gekomen
look-keep = Bewaren
look-not-drawn = Dit kan hier niet getoond worden. U kunt het bewaren of weigeren.
look-unsigned = Het is niet ondertekend: niemand weet zeker wie het gestuurd heeft.
look-known = { $name }: u hebt de cijfers vergeleken.
look-impostor = Let op! U kent deze naam, maar het komt daar niet vandaan.
look-compare = Het is ondertekend. Vergelijk deze cijfers met die van de organisatie: aan haar loket, of op een papieren brief die u al had. Nooit met wat hier gekomen is.
look-same = Ze zijn dezelfde
look-name = Hoe noemt u deze organisatie?
look-remember = Onthouden
box-size = { $size } MB
kept-known = Van { $name }: u hebt de cijfers vergeleken.
kept-says = Het zegt dat het van { $name } komt. Dat is niet zeker.
hand-which = Bestand { $file } van { $files }
hand-no-code = Dit is geen code om papieren af te geven.
hand-stopped = U bent gestopt. Wat niet aangevinkt is, is niet verstuurd.
hand-too-much = Er is maar plaats voor { $size } MB in totaal. Haal er weg.
hand-who-asks = Farde weet niet wie het vraagt. Geef alleen af als de persoon u deze code gegeven heeft.
sign-save-first = Bewaar eerst het sleutelbestand.
ask-what = Wat vraagt u? U hoeft niets te zeggen.
ask-decision = De beslissing
ask-proof = Een attest
ask-report = Het sociaal verslag
ask-health = Een zorgdocument
ask-contract = Het contract
ask-files = { $count ->
    [one] Eén papier
   *[other] Tot { $count } papieren
}
ask-how-many = Hoeveel papieren ten hoogste?
asked-title = Geef deze code
asked-lead = De andere persoon scant hem, of opent de link. Zo komen de papieren in uw brievenbus.
asked-note = Die persoon ziet niets van uw farde. U kijkt eerst, en bewaart of weigert dan.
asked-slip-title = Farde · papieren voor mij
asked-slip-how = Scan de code of open het adres. Kies de bestanden, en tik op ‘Afgeven’. Geen account nodig. Alleen de persoon kan ze lezen.
asked-slip-close = Sluiten: farde openen, ‘Mijn brievenbus’, dan ‘Sluiten’.

## Hand in

hand-opening = Een ogenblik
hand-title = Papieren afgeven
hand-asks = Er wordt u gevraagd:
hand-nothing = Iemand vraagt u papieren.
hand-room = { $count ->
    [one] { $count } bestand, ten hoogste { $size } MB
   *[other] Tot { $count } bestanden, samen { $size } MB
}
hand-choose = Bestanden kiezen
hand-choose-why = Pdf, foto’s, teksten, tot 25 MB per stuk
hand-remove = Weghalen
hand-missing = Kies eerst een bestand.
hand-too-many = { $count ->
    [one] Er is maar plaats voor { $count } bestand. Haal er weg.
   *[other] Er is maar plaats voor { $count } bestanden. Haal er weg.
}
hand-from = Uw naam of uw organisatie (u mag dit leeg laten)
hand-note = Een woordje erbij (u mag dit leeg laten)
hand-final = Alleen de persoon kan ze openen, en u kunt ze niet terugnemen. Geen account nodig.
hand-stays = Wat aangevinkt is, is al aangekomen.
hand-send = Afgeven
hand-sending = De papieren zijn onderweg
hand-chosen = { $count ->
    [one] { $count } bestand is gekozen
   *[other] { $count } bestanden zijn gekozen
}
hand-done-title = Het is aangekomen
hand-done = { $count ->
    [one] { $count } bestand zit in de brievenbus.
   *[other] { $count } bestanden zitten in de brievenbus.
}
hand-done-what = De persoon kijkt ernaar en bewaart of weigert het dan. U kunt deze pagina sluiten.
hand-same = Hetzelfde voor iemand anders
hand-more = Nog iets afgeven
hand-link-title = Voor wie?
hand-link-lead = Scan de code van de persoon met de camera van dit toestel, of plak de link.
hand-link-camera = De camera gebruiken
hand-failed-title = Er kan niets afgegeven worden
hand-tampered = De code en deze brievenbus horen niet bij elkaar.
hand-tampered-do = Misschien wil iemand meelezen: er wordt niets gestuurd. Zeg het aan de persoon en aan de organisatie.
sign-title = Ondertekenen voor een organisatie
sign-why = De persoon vergelijkt één keer 30 cijfers. De volgende keer is het zeker dat het van u komt.
sign-open = Het sleutelbestand openen
sign-open-why = Het blijft op dit toestel en wordt nergens naartoe gestuurd
sign-draw = Een nieuwe sleutel maken
sign-digits = De cijfers van uw sleutel. Geef ze aan het loket of op papieren brieven. Zet ze niet in wat u hier afgeeft.
sign-save-why = Bewaar het bestand nu: er is geen ander. Wie het heeft, kan in uw naam ondertekenen. Bewaar het zoals een stempel.
sign-save = Het sleutelbestand bewaren
sign-drop = Niet ondertekenen
sign-not-a-key = Dit is geen sleutelbestand.

## Receive

receive-title = Iemand toont u papieren
receive-lead = Zeg wie u bent, en kijk dan. Geen account nodig.
receive-name = Uw naam
receive-name-missing = Schrijf eerst uw naam: de persoon wil weten wie kijkt.
receive-organisation = Uw organisatie (als u er een hebt)
receive-discreet = Ik ben discreet
receive-discreet-what = Ik toon deze papieren alleen aan wie ze nodig heeft om te helpen.
receive-discreet-missing = Vink dit vakje nog aan, dan gaan de papieren open.
receive-pin = De code van 6 cijfers die de persoon u heeft gezegd
receive-pin-missing = Schrijf de 6 cijfers die de persoon u heeft gezegd.
receive-pin-wrong = Misschien zijn de 6 cijfers niet juist.
receive-pin-again = De cijfers nog eens schrijven
receive-receipt = De persoon ziet uw naam en het uur.
receive-open = De papieren bekijken
receive-opening = De papieren komen eraan
receive-failed-title = De papieren gaan niet open
receive-other-link = Een andere link
receive-paste-title = Ik heb een code gekregen
receive-paste-lead = Scan de code met de camera van uw telefoon, plak de link, of schrijf de woorden die u gehoord hebt.
receive-paste-label = Link, of 4 woorden en 3 cijfers
receive-paste-wrong = Kijk de 4 woorden en de 3 cijfers nog eens na, of vraag een nieuwe code.
receive-paste-no-code = Dit is geen code: er zijn 4 woorden en 3 cijfers nodig.
receive-over-title = De tijd is om
receive-over-lead = De papieren staan niet meer op dit scherm. Hebt u ze nog nodig? Vraag de persoon dan een nieuwe code.
receive-stopped-title = Deze papieren worden niet meer getoond
receive-stopped-lead = De persoon is gestopt. De papieren staan niet meer op dit scherm. Hebt u ze nog nodig? Vraag de persoon dan een nieuwe code.
received-title = { $count ->
    [one] Eén papier voor u
   *[other] { $count } papieren voor u
}
received-list = Papieren
received-open-until = Deze pagina blijft open tot { $time }
received-ends = De link stopt uiterlijk op { $moment }
received-close = Ik ben klaar
received-save = Bewaren
received-not-drawn = Dit papier kan hier niet getoond worden. Vraag de persoon om een kopie toe te staan.
received-not-drawn-keep = Dit papier kan hier niet getoond worden. Bewaar het om het te openen.
received-no-print = De persoon die u deze papieren toont, laat niet toe om ze af te drukken.

## Scanning

scan-starting = De camera start…
scan-looking = Houd de code binnen het kader.
scan-no-camera = Er is hier geen camera. Kies een foto van de code.
scan-refused = De camera mag hier niet. U kunt ze toestaan in uw browser, of een foto van de code kiezen.
scan-again = De camera opnieuw proberen
scan-photo = Een foto van de code kiezen
scan-reading = De code wordt gezocht…
scan-nothing = Geen code gevonden op deze foto. Probeer opnieuw, dichterbij en recht.

## Photographing a paper

shot-title = Fotografeer uw papier
shot-looking = Leg het papier plat. Toon het helemaal.
shot-found = Papier gevonden. Neem de foto.
shot-no-camera = Er is hier geen camera. Kies een foto van het papier.
shot-refused = De camera mag hier niet. U kunt ze toestaan in uw browser, of een foto van het papier kiezen.
shot-take = De foto nemen
shot-choose = Mijn foto’s
shot-lamp = Lamp
shot-working = Uw pagina wordt gemaakt…
shot-pages = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagina’s
}
shot-page = De pagina
shot-photo = De foto
shot-no-place = De plaats en het toestel van een foto worden niet bewaard.
shot-leave = Weggaan zonder te bewaren?
shot-leave-note = { $count ->
    [one] Uw pagina gaat verloren.
   *[other] Uw { $count } pagina’s gaan verloren.
}
shot-stay = Hier blijven
shot-throw = Weggooien
check-title = Is het goed te lezen?
check-whole = De randen van het papier zijn niet gevonden: dit is de hele foto. U kunt de hoeken zetten.
check-good = Ja, goed zo
check-again = Opnieuw
check-corners = Hoeken
check-as-photo = Kleuren
check-as-paper = Wit papier
corners-title = Waar zijn de hoeken?
corners-lead = Sleep elke cirkel naar een hoek van het papier. Met het toetsenbord: de pijltjes.
corners-whole = De hele foto
corners-done = Klaar
corner-top-left = Hoek linksboven
corner-top-right = Hoek rechtsboven
corner-bottom-right = Hoek rechtsonder
corner-bottom-left = Hoek linksonder
pages-title = Uw pagina’s
pages-none = Er is geen pagina meer.
pages-another = Nog een pagina
pages-finish = Dit papier bewaren
pages-earlier = Eerder
pages-later = Later
pages-remove = Weghalen
pages-removed = De pagina is weggehaald.
pages-full = Een papier heeft hoogstens { $pages } pagina’s.
pages-keep = Ook de foto’s bewaren
pages-keep-why = De foto’s zoals u ze nam, naast de verbeterde pagina’s.

## Ways in: a card that is there already, scanning

make-way-have = Ik heb al een kaart
make-way-have-why = Het nummer blijft hetzelfde, met nieuwe prenten: 6.
make-have-title = Uw kaart
scan-card = Mijn kaart scannen
scan-type = Het nummer typen
scan-not-a-card = Dit is niet de code van een kaart. Toon die van uw kaart.
scan-not-a-sheet = Dit is niet de code van een reserveblad. Probeer opnieuw.
open-device = Met dit toestel
open-lost = Ik ben mijn kaart of mijn prenten kwijt
story-own = De prenten houden die ik ken
story-own-title = De prenten die u houdt
story-own-lead = Tik op uw prenten in de juiste volgorde. U doet het twee keer.
story-own-again = De twee keren waren niet gelijk. Begin rustig opnieuw.
story-own-other = Liever nieuwe prenten

## A way back

way-back-title = Een weg terug
way-back-lead = Voor als u ooit uw kaart verliest of uw prenten vergeet.
way-back-sheet = Een blad
way-back-sheet-why = Een blad dat u ergens anders veilig bewaart. Dit blad alleen opent uw farde.
way-back-helpers = Helpers
way-back-helpers-why = Drie mensen krijgen elk een blad. Twee samen openen uw farde. Eén alleen kan niets.

## Sheets

sheets-title = Afdrukken of overschrijven
sheets-lead = Dit blad ziet u maar één keer. Bewaar het niet bij uw kaart.
sheets-lead-helpers = Deze bladen ziet u maar één keer. Geef elk blad aan iemand anders.
sheets-next = Volgend blad
sheets-kept = Het is afgedrukt of overgeschreven
sheet-title = Farde · reserveblad
sheet-title-helper = Farde · blad { $number } van { $sheets }
sheet-what = Dit blad opent een farde met papieren. Wie het blad heeft, kan de farde openen: bewaar het goed.
sheet-what-helper = Iemand vertrouwt u: dit blad helpt om zijn of haar farde met papieren weer te openen. Alleen opent het niets. Er zijn er { $needed } samen nodig.
sheet-use = Om het te gebruiken: ‘Mijn farde openen’, dan ‘Ik ben mijn kaart of mijn prenten kwijt’.
sheet-use-helper = Bewaar het veilig. Geef het alleen aan de persoon zelf, als die het vraagt.
sheet-no-name = Er staat geen naam op dit blad, en dat is de bedoeling.
sheet-qr = Dezelfde cijfers, voor een camera
sheet-wait = { $wait ->
    [one] Het opent na { $wait } dag wachten.
   *[other] Het opent na { $wait } dagen wachten.
}

## Recover

recover-title = Terug in uw farde
recover-lead = Wat hebt u bij u?
recover-sheet = Mijn blad
recover-sheet-why = Het reserveblad dat u bewaard hebt.
recover-helpers = De bladen van mijn helpers
recover-helpers-why = Er zijn er meerdere samen nodig.
recover-sheet-title = Uw blad
recover-helpers-title = De bladen van uw helpers
recover-enter-lead = Scan de code, of typ de cijfers rij per rij.
recover-enter-lead-helpers = Het ene blad na het andere. Scan de code, of typ de cijfers.
recover-scan = Het blad scannen
recover-type = De cijfers typen
recover-anew = Opnieuw beginnen
recover-have = Uw blad is volledig
recover-have-helper = Blad { $number }
recover-count = { $have } van { $needed }
recover-same = Blad { $number } is er al. Neem een ander.
recover-other-set = Dit blad hoort niet bij het eerste. Neem een ander.
recover-not-together = De rijen kloppen, maar horen niet bij elkaar. Kijk naar de volgorde.
row-fits = Juist
row-look-again = Kijk deze rij nog eens na
waits-title = Het klopt, maar nog even wachten
waits-lead = Er hoort een wachttijd bij, om de eigenaar van de farde te beschermen.
waits-from = Vanaf { $moment }
waits-come-back = Kom vanaf dan terug, zoals vandaag. U hebt daarna { $days ->
    [one] { $days } dag.
   *[other] { $days } dagen.
}
waits-owner = Wie de farde intussen opent, ziet dit en kan nee zeggen.

## Renew

renew-what-title = U bent terug
renew-what-lead = Uw papieren zijn er. Maak eerst een nieuwe toegang, alleen voor u.
renew-what-card = Een kaart of een bijnaam.
renew-what-story = Nieuwe prenten.
renew-what-doors = U kiest welke oude toegangen blijven.
renew-way-lead = Dit gebruikt u om uw farde te openen.
renew-way-same = Houden:
renew-keep-title = Welke toegangen blijven?
renew-keep-lead = De nieuwe kaart of bijnaam komt erbij. Vink aan wat ook blijft.
renew-keep-note = Wat niet aangevinkt is, opent meteen niets meer. Uw farde gaat dicht op andere computers.
renew-stays = Blijft
renew-goes = Stopt
renew-finish = Dat is goed
renew-working = Uw nieuwe toegang wordt klaargemaakt
renew-done-title = Alles is in orde
toast-renewed = Het is veranderd. Uw farde is dicht op andere computers.

## Safety

safety-title = Veiligheid
safety-doors = Mijn toegangen
safety-doors-why = Kaart, prenten, bladen, helpers, toestel.
safety-lock = Sluiten tot…
safety-lock-why = Niemand kan ze openen vóór het tijdstip dat u kiest.
doors-lead = Elk van deze toegangen opent uw farde.
doors-add = Een nieuwe toegang
door-card = Kaart en prenten
door-nickname = Bijnaam en prenten
door-card-words = Kaart en zin
door-nickname-words = Bijnaam en zin
door-passkey = Een toestel
door-sheet = Een reserveblad
door-helpers = Helpers: { $needed } van { $sheets }
door-since = Sinds { $date }
door-wait = { $wait ->
    [one] Opent na { $wait } dag
   *[other] Opent na { $wait } dagen
}
door-now = Nu gebruikt
door-my-card = Mijn kaart
door-new-story = Andere prenten
door-remove = Weghalen
card-again-lead = Hetzelfde nummer als op uw kaart. Druk het af of schrijf het over.
remove-title = Deze toegang weghalen?
remove-note = Ze opent meteen niets meer. Uw farde gaat dicht op alle andere computers.
remove-yes = Ja, weghalen
toast-door-removed = Het is weggehaald. Uw farde is dicht op andere computers.
add-title = Welke nieuwe toegang?
add-device = Dit toestel
add-device-why = Openen met uw vinger, uw gezicht of de code van uw telefoon.
add-card = Een andere kaart
add-card-why = Een nieuw nummer of een bijnaam, als het oude kwijt is of iemand het kent.
new-sheet-lead = Een blad met cijfers om af te drukken of over te schrijven. Dit blad alleen opent uw farde.
new-sheet-make = Het blad maken
new-helpers-lead = Elke persoon bewaart een blad. Eén blad alleen opent niets.
new-helpers-sheets = Hoeveel helpers?
new-helpers-needed = Hoeveel samen om te openen?
new-helpers-sentence = { $needed } van de { $sheets } bladen openen samen uw farde.
new-helpers-make = De bladen maken
less = Minder
more = Meer
wait-legend = Een wachttijd?
wait-none = Meteen
wait-none-why = Het blad opent uw farde meteen.
wait-some-why = Uw farde gaat pas open na het wachten. Intussen ziet u het als u uw farde opent. U kunt nee zeggen.
device-what = U opent uw farde zoals u dit toestel ontgrendelt.
device-seen = Op dit toestel kan men zien dat er een farde bestaat.
device-own-only = Alleen op uw eigen toestel, nooit op een gedeelde computer.
device-make = Dit toestel toevoegen
device-other = Anders
toast-device = Dit toestel opent nu uw farde.
passkey-cannot = Dit toestel of deze browser kan dit niet. Neem een andere toegang: kaart, bijnaam, blad of helpers.
passkey-refused = Het is niet bevestigd. U kunt het opnieuw proberen, of een andere toegang nemen.
passkey-failed = Het toestel antwoordde niet zoals verwacht. Probeer opnieuw, of neem een andere toegang.

## Lock until

lock-title = Sluiten tot wanneer?
lock-lead = Voor dat moment gaat uw farde voor niemand open, ook niet voor u.
lock-hour = Over 1 uur
lock-evening = Vanavond, 20 u.
lock-tomorrow = Morgen, 8 u.
lock-three-days = Over 3 dagen
lock-own = Een ander moment
lock-own-label = Dag en uur
lock-summary = Tot { $moment } kan niemand ze openen, u ook niet.
lock-shares = Wat u nu toont, blijft zichtbaar tot de tijd om is.
lock-do = Sluiten tot dan
lock-sure = Sluiten tot dan?
lock-sure-note = Niets of niemand kan ze eerder openen: u niet, uw helpers niet, wij niet.
start-idle = Uw farde is vanzelf dichtgegaan: niemand raakte het scherm aan. Uw papieren zijn veilig.
start-locked = Het is dicht tot het uur dat u gekozen hebt. Uw papieren wachten op u.

## What must be seen after opening

recovery-title = Iemand wil binnen
recovery-unknown = Met een toegang die uw farde niet kent
recovery-since = Sinds { $moment }
recovery-opens = Uw farde gaat voor die persoon open op { $moment }.
recovery-ready = Uw farde kan nu al voor die persoon opengaan.
recovery-note = Bent u het niet? Zeg dan nee.
recovery-refuse = Nee, weigeren
recovery-remove = Weigeren, en deze toegang voorgoed weghalen
recovery-leave = Ik ben het, laten
toast-refused = Het is geweigerd.
refused-title = Er waren te veel pogingen
refused-when = Iemand heeft te vaak geprobeerd, op { $moment }.
refused-note = Was u het niet? Verander dan uw prenten of neem een andere kaart.
refused-doors = Mijn toegangen bekijken
unlisted-title = Een onbekende toegang is gesloten
unlisted-note = Iemand had een toegang achtergelaten die niet in uw lijst staat. Ze is nu gesloten. Verander uw prenten, en bekijk uw toegangen.

## What went wrong: what is, and what to do

trouble-title = Het is niet gelukt
fail-nothing-opens = Hiermee gaat nu niets open.
fail-nothing-opens-do = Kijk uw kaart of bijnaam na. Tik dan rustig op uw prenten, een voor een.
fail-sheet = Dit blad opent nu niets.
fail-sheet-do = Misschien is het gestopt, of is de farde voor een tijd gesloten. Probeer een ander blad, of kom later terug.
fail-wait = Er is al enkele keren geprobeerd.
fail-wait-do = { $minutes ->
    [one] Wacht { $minutes } minuut. Zo kan niemand het raden.
   *[other] Wacht { $minutes } minuten. Zo kan niemand het raden.
}
fail-sheets = Deze bladen openen samen niets.
fail-sheets-do = Kijk of ze bij elkaar horen, en voer ze opnieuw in.
fail-last-door = Dit is uw enige toegang die meteen opent.
fail-last-door-do = Maak eerst een nieuwe kaart of toegang, en haal deze daarna weg.
fail-many-doors = Er zijn veel toegangen.
fail-many-doors-do = Haal er een weg die u niet meer gebruikt, en probeer opnieuw.
fail-already = Deze kaart en deze prenten openen al een farde.
fail-already-do = Neem andere prenten.
fail-voucher = Deze bon is niet voor deze site, of zijn datum is voorbij.
fail-voucher-do = Vraag een andere waar u hem kreeg.
fail-voucher-used = Deze bon is al gebruikt.
fail-voucher-used-do = Een bon dient één keer. Vraag een andere. Hebt u er een farde mee gemaakt, open dan die.
fail-open-again = Uw farde is dichtgegaan.
fail-open-again-do = Open ze opnieuw. Uw papieren zijn veilig.
fail-share = Hier is niets te openen.
fail-share-do = De code werkt niet meer. Vraag de persoon een nieuwe.
fail-request = Hier kan niets afgegeven worden.
fail-request-do = De tijd is om, of er zijn genoeg papieren gekomen. Vraag de persoon een nieuwe code, of probeer over tien minuten opnieuw.
fail-deposit = Wat gekomen is, is beschadigd of niet gemaakt zoals het moet.
fail-deposit-do = Het kan niet geopend worden. U kunt het weigeren.
fail-link = Er ontbreekt een stuk van de link.
fail-link-do = Kopieer de hele link, of scan de code opnieuw.
fail-offline = Geen netwerk.
fail-offline-do = Zoek een plek met netwerk of wifi en probeer opnieuw. Er is niets verloren.
fail-busy = Het is nu erg druk.
fail-busy-do = Probeer over enkele minuten opnieuw. Er is niets verloren.
fail-large = Dit bestand is te groot.
fail-large-do = Het maximum is { $size } MB. Neem liever een foto van het papier.
fail-full = Uw farde is vol.
fail-full-do = Leg in de prullenbak wat u niet meer gebruikt. Er is weer plaats als de prullenbak leeg raakt.
fail-empty = Dit bestand is leeg.
fail-empty-do = Kies een ander bestand, of neem een foto.
fail-draw = Dit papier kan niet getoond worden.
fail-draw-do = Het is veilig bewaard. U kunt een kopie op dit toestel bewaren.
fail-tampered = Dit papier is niet meer wat u bewaard hebt.
fail-tampered-do = Iemand heeft het beschadigd of veranderd. Daarom wordt het niet getoond. Verwittig wie voor deze site zorgt.
fail-other-passkey = Dat opent deze farde niet.
fail-other-passkey-do = Kies iets anders in de lijst van het toestel, of voeg dit toestel eerst toe aan uw toegangen.
fail-device-full = Er is geen plaats meer op dit toestel.
fail-device-full-do = Maak plaats, of bewaar hier minder papieren. Er is niets verloren.
fail-kept-damaged = Dit papier is beschadigd op dit toestel.
fail-kept-damaged-do = Open uw farde met netwerk: het papier komt hier terug.
fail-not-there = Dit papier is er niet meer.
fail-not-there-do = Kijk in de prullenbak: misschien zit het daar.
fail-input = Er klopt iets nog niet.
fail-input-do = Kijk na wat u schreef: misschien is het te kort of te lang.
fail-browser = Deze browser is te oud.
fail-browser-do = Gebruik een nieuwere browser, of een ander toestel.
fail-unreadable = Dit bestand kon niet tot het einde gelezen worden.
fail-unreadable-do = Kies het nog een keer.
fail-stopped = Het is gestopt.
fail-stopped-do = Er is niets van bewaard. U kunt opnieuw beginnen.
fail-code = Dit bestand is gesloten met een code.
fail-code-do = Schrijf de code van dit bestand.
fail-wrong-code = Deze code opent dit bestand niet.
fail-wrong-code-do = Kijk nog een keer naar de cijfers, groep per groep.
fail-not-export = Dit bestand komt niet uit een farde, of het is beschadigd.
fail-not-export-do = Kies het bestand dat u uit een farde hebt meegenomen.
fail-fault = Er is bij ons iets niet gelukt.
fail-fault-do = Probeer het opnieuw. Er is niets verloren.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Kat
picture-horse = Paard
picture-elephant = Olifant
picture-turtle = Schildpad
picture-fish = Vis
picture-butterfly = Vlinder
picture-snail = Slak
picture-rooster = Haan
picture-owl = Uil
picture-bee = Bij
picture-penguin = Pinguïn
picture-octopus = Inktvis
picture-apple = Appel
picture-banana = Banaan
picture-strawberry = Aardbei
picture-lemon = Citroen
picture-watermelon = Watermeloen
picture-carrot = Wortel
picture-corn = Maïs
picture-bread = Brood
picture-cheese = Kaas
picture-ice-cream = IJsje
picture-mushroom = Paddenstoel
picture-cake = Taart
picture-house = Huis
picture-key = Sleutel
picture-umbrella = Paraplu
picture-bicycle = Fiets
picture-bus = Bus
picture-boat = Boot
picture-plane = Vliegtuig
picture-train = Trein
picture-tractor = Tractor
picture-tent = Tent
picture-chair = Stoel
picture-lamp = Lamp
picture-ladder = Ladder
picture-clock = Wekker
picture-book = Boek
picture-pencil = Potlood
picture-scissors = Schaar
picture-hammer = Hamer
picture-guitar = Gitaar
picture-drum = Trommel
picture-bell = Bel
picture-balloon = Ballon
picture-kite = Vlieger
picture-ball = Voetbal
picture-hat = Hoed
picture-shoe = Schoen
picture-glasses = Bril
picture-socks = Sokken
picture-backpack = Rugzak
picture-gift = Cadeau
picture-camera = Fototoestel
picture-telephone = Telefoon
picture-sun = Zon
picture-cloud = Wolk
picture-rainbow = Regenboog
picture-snowflake = Sneeuwvlok
picture-fire = Vuur
picture-cactus = Cactus
picture-tree = Boom
picture-sunflower = Zonnebloem

## Alles meenemen

luggage-title = Alles meenemen
luggage-why = Al uw papieren in één bestand.
luggage-lead = Al uw papieren in één bestand, met het overzicht van wat u toonde. U kunt het bewaren, of in een andere farde doen. De prullenbak zit er niet in.
luggage-sealed = Gesloten met een code
luggage-sealed-why = Niemand leest het zonder de code. Dat is beter.
luggage-plain = Zonder code
luggage-plain-why = Een map die elke computer kan lezen.
luggage-plain-title = Leesbaar voor iedereen?
luggage-plain-warning = Deze map is niet beschermd: wie ze vindt, leest al uw papieren. Doe dit nooit op een gedeelde computer.
luggage-plain-yes = Ja, zonder bescherming
luggage-code-title = Farde · de code van uw bestand
luggage-code-note = Bewaar deze code ver van het bestand. Zonder code opent niemand het bestand, u ook niet. U ziet hem maar één keer.
luggage-code-hint = Om het te openen: ‘Veiligheid’, dan ‘Papieren binnenbrengen’. Of met het programma age.
luggage-save = Het bestand bewaren
luggage-saved = Het bestand staat bij de downloads van dit toestel.
unpack-title = Papieren binnenbrengen
unpack-why = Uit een bestand van een andere farde.
unpack-lead = Kies het bestand dat u uit een farde hebt meegenomen.
unpack-file = Het bestand kiezen
unpack-file-why = Het eindigt op .age of .zip.
unpack-scan = De code scannen
unpack-not-a-code = Dit is niet de code van een bestand van Farde. Toon de code die u bij het bestand hebt gekregen.
unpack-digits = { $have } van { $wanted } cijfers
unpack-found = { $count ->
    [0] Er zitten geen papieren in dit bestand.
    [one] Er zit { $count } papier in dit bestand.
   *[other] Er zitten { $count } papieren in dit bestand.
}
unpack-known = { $count ->
    [one] Eén papier uit dit bestand zit al in uw farde.
   *[other] { $count } papieren uit dit bestand zitten al in uw farde.
}
unpack-take = Binnenbrengen

## Papers on this device

kept-title = Op dit toestel
kept-why = Papieren die zonder netwerk opengaan.
kept-what = De papieren die u kiest, gaan hier ook zonder netwerk open.
kept-seen = Op dit toestel kan men zien dat Farde er iets bewaart.
kept-who = Wie dit toestel kan ontgrendelen, kan deze papieren openen, ook als uw farde gesloten is.
kept-own-only = Alleen op uw eigen telefoon, nooit op een gedeeld toestel.
kept-choose = Papieren kiezen
kept-cannot = Deze browser kan geen papieren bewaren. Neem een andere, of druk ze af.
kept-needs-device = Voeg eerst dit toestel toe aan uw toegangen: daarmee gaan de papieren open zonder netwerk.
kept-choose-title = Welke papieren?
kept-choose-lead = Ze blijven achter slot, en gaan open met uw vinger, uw gezicht of de code van uw telefoon.
kept-all = Alle
kept-do = Hier bewaren
kept-lead = Deze papieren gaan hier ook zonder netwerk open.
kept-size = { $size } MB op dit toestel
kept-behind = De nieuwste versie van een papier is nog onderweg naar dit toestel.
kept-change = Andere kiezen
kept-off = Alles hier wissen
kept-offline = Geen netwerk: dit zijn de papieren die op dit toestel bewaard zijn.
kept-with-network = Openen met het netwerk
toast-kept-off = Er staat niets meer van deze farde op dit toestel.

## A shared computer

kiosk-mark = Gedeelde computer
kiosk-left = { $minutes ->
    [one] Nog { $minutes } minuut voor u
   *[other] Nog { $minutes } minuten voor u
}
screen-title = Mijn papieren hier tonen
screen-lead = Uw nummer en uw prenten blijven op uw telefoon. Alleen de gekozen papieren komen hier.
screen-qr = Code van dit scherm
screen-step-scan = Scan deze code met uw telefoon
screen-step-open = Open uw farde op de telefoon
screen-step-choose = Kies de papieren: ze komen hier
screen-waiting = Wachten op uw telefoon
screen-old-title = Deze code werkt niet meer
screen-old-lead = Er is niets gekomen. Neem een nieuwe code wanneer u uw telefoon in de hand hebt.
screen-again = Nieuwe code
screen-door-title = Een scherm wacht op uw papieren
screen-door-lead = Open uw farde hier, op uw telefoon. Daarna kiest u wat het scherm mag tonen.
screen-door-warning = Alleen als u voor dat scherm zit of staat, en de code zelf gescand hebt.
screen-choose-title = Wat mag het scherm tonen?
screen-find-title = De code van het scherm scannen
screen-find-lead = Tik op de computer op ‘Met mijn telefoon’. Er verschijnt een code.
screen-other-code = Dit is geen code van een scherm.
screen-send-title = Op het scherm tonen
screen-handling = Wat mag er op het scherm?
screen-send-lead = Eén keer, op dat scherm, en hoogstens een half uur.
screen-send = Tonen
screen-old-code = Deze code werkt niet meer. Neem een nieuwe code op het scherm.
screen-sent-title = Kijk naar het scherm
screen-sent-lead = Uw papieren verschijnen er binnen enkele seconden.
screen-sent-where = Ziet u ze niet? Misschien ziet iemand anders ze. Haal ze meteen van het scherm.
screen-sent-stop = Bent u klaar, haal ze dan van het scherm: het toont ze niet meer.
screen-take-away = Van het scherm halen
screen-taken = Het scherm wordt binnen enkele seconden leeg, als het netwerk heeft.
screen-way = Op een scherm voor mij
screen-name = Gedeeld scherm
staff-way = Voor het team
staff-title = Helpen zonder mee te kijken
staff-lead = Eén blad om af te drukken en naast de gedeelde computer te leggen.
staff-sit = Ga ernaast zitten, nooit erachter. Vraag eerst: ‘Mag ik kijken?’
staff-look-away = Kijk weg wanneer iemand op de prenten tikt. Schrijf die prenten en het nummer nooit op.
staff-card = De kaart blijft bij de persoon zelf. Bewaar of fotografeer ze niet.
staff-read = De luidspreker leest het scherm voor. Met een koptelefoon hoort niemand anders het. De persoon tikt, u wijst aan.
staff-shown = Hebt u een papier nodig? De persoon kiest het en geeft u een code. Open die op uw eigen computer.
staff-printer = Een afgedrukt papier: geef het meteen, zonder te lezen. Haal elke avond weg wat nog in de printer ligt, en vernietig het ongelezen.
staff-done = Vóór het weggaan tikt de persoon op ‘Ik ben klaar’. Het scherm moet de talen tonen.
staff-lost = Kaart kwijt, prenten vergeten: het reserveblad of de helpers. Niemand anders kan openen, ook u niet. Probeer het niet in hun plaats.
staff-odd = Een onbekende USB-stick, een vreemd venster, een camera boven het scherm, een code die erop geplakt is: gebruik de computer niet meer en verwittig wie ervoor zorgt.
kiosk-save-title = Bewaren op een gedeelde computer?
kiosk-save-warning = Het bestand blijft hier, en de volgende persoon kan het lezen. Bewaar het alleen op uw eigen USB-stick, en neem die mee.
kiosk-save-yes = Toch bewaren
kiosk-take-paper = Neem uw papier uit de printer.
