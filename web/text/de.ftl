### German.

## Everywhere

back = Zurück
next = Weiter
cancel = Abbrechen
save = Speichern
later = Später
print = Drucken
share = Zeigen
search = Suchen
copy = Link kopieren
copied = Kopiert
try-again = Noch einmal
understood = Verstanden
take-back = Zurückholen
to-start = Zurück zum Anfang
speak = Vorlesen
language = Sprache
lock = Abschließen
cover = Verstecken
locking = Ihre Mappe wird abgeschlossen…
elsewhere = Andere Bereiche

## Start

start-title = Was möchten Sie tun?
start-open = Meine Mappe öffnen
start-make = Eine Mappe anlegen
start-receive = Ich habe einen Code
start-screen = Mit meinem Handy

## Cover

cover-title = Ortszeit
cover-place = Brüssel
cover-again = Aktualisieren

## Idle

idle-title = Sind Sie noch da?
idle-note = Ihre Mappe wird gleich abgeschlossen, damit niemand anders sie liest.
idle-stay = Ich bin da

## Make

make-what-title = Eine Mappe für Ihre Papiere
make-what-keep = Ihre Papiere bleiben hier, auch wenn Sie Ihr Handy verlieren.
make-what-only-you = Nur Sie können die Mappe öffnen. Wir können nichts lesen.
make-what-show = Sie bestimmen, was Sie zeigen, wem und bis wann.
make-begin = Anfangen
practice-begin = Erst ausprobieren
practice-strip = Sie probieren nur aus. Legen Sie keine echten Papiere hinein: Am Ende verschwindet alles.
practice-end = Ausprobieren stoppen
practice-end-title = Ausprobieren stoppen?
practice-end-note = Alles, was Sie ausprobiert haben, verschwindet.
practice-own = Meine echte Mappe anlegen
practice-card = Erfundene Karte
practice-letter = Erfundener Brief
practice-photo = Erfundenes Foto
practice-code = Dieser Code öffnet nichts: Sie probieren nur aus.
voucher-title = Haben Sie einen Gutschein?
voucher-lead = Um hier eine Mappe anzulegen, braucht man einen Gutschein: ein Papier mit einem viereckigen Code. Scannen Sie diesen Code, oder fügen Sie den Link ein.
voucher-other = Das ist nicht der Code eines Gutscheins. Zeigen Sie den Code auf Ihrem Gutschein.
voucher-none = Kein Gutschein? Fragen Sie im Tageszentrum, oder dort, wo Sie die Adresse dieser Seite bekommen haben.
voucher-good = Ihr Gutschein ist angenommen.
make-way-title = Karte oder Spitzname?
make-way-lead = Damit öffnen Sie Ihre Mappe. Ihr richtiger Name ist nicht nötig.
make-way-card = Eine Karte
make-way-card-why = Eine Nummer, die Sie bei sich haben. Sie merken sich wenige Bilder: 6.
make-way-nickname = Ein Spitzname
make-way-nickname-why = Sie müssen nichts bei sich haben. Sie merken sich mehr Bilder: 10.
make-card-title = Ihre Nummer
make-card-lead = Heben Sie diese Nummer gut auf. Ohne sie geht Ihre Mappe nicht auf.
make-card-write = Schreiben Sie die Nummer auf Papier, oder drucken Sie sie aus.
make-card-photo = Oder machen Sie ein Foto davon, wenn Ihr Handy sicher ist.
make-card-next = Ich habe die Nummer
card-title = Farde · meine Nummer
card-hint = Die Nummer allein reicht nicht: Sie brauchen auch Ihre Bilder.
card-qr = Dieselbe Nummer, für eine Kamera
make-nickname-title = Ihr Spitzname
make-nickname-lead = Ein Wort, das Sie nicht vergessen. Andere dürfen es nicht erraten.
nickname-label = Spitzname
make-nickname-note = Schreiben Sie ihn immer gleich.
make-story-title = Ihre Bilder
make-story-lead = Merken Sie sich die Bilder in dieser Reihenfolge. Verbinden Sie sie im Kopf miteinander.
make-story-again = Fast. Sehen Sie noch einmal hin. Dann versuchen Sie es in Ruhe wieder.
make-story-note = Sagen Sie niemandem Ihre Bilder. Wir kennen sie nicht und können sie nicht wiederfinden.
make-story-draw = Andere Bilder
make-story-words = Lieber einen Satz schreiben
make-story-next = Ich kenne sie
make-words-title = Ihr geheimer Satz
make-words-lead = Wählen Sie vier Wörter oder mehr, die nichts miteinander zu tun haben.
words-label = Geheimer Satz
words-again-label = Derselbe Satz noch einmal
words-differ = Die beiden Sätze sind noch nicht gleich.
use-pictures = Mit Bildern
make-repeat-title = Tippen Sie auf Ihre Bilder
make-repeat-lead = In Ihrer Reihenfolge. Die Plätze wechseln jedes Mal.
make-finish = Meine Mappe anlegen
make-working = Ihre Mappe wird angelegt
make-done-title = Ihre Mappe ist fertig
make-done-lead = So öffnen Sie Ihre Mappe wieder: Ihre Nummer oder Ihr Spitzname, dann Ihre Bilder.
make-done-next = Meine Papiere ansehen

## The picture pad

pad-count = { $done } von { $wanted }
pad-undo = Löschen
pad-label = Bilder
names-say = Namen hören
names-silent = Namen nicht mehr sagen
names-warn-title = Wer kann mithören?
names-warn = Der Name von jedem Bild, auf das Sie tippen, wird laut gesagt. Wer das hört, kennt Ihre Bilder. Nehmen Sie Kopfhörer, oder warten Sie, bis Sie allein sind.
names-yes = Namen sagen
story-hear = Meine Bilder hören

## Open

open-title = Meine Mappe öffnen
open-number-label = Die Nummer Ihrer Karte: 20 Ziffern
open-mistake = Die Nummer stimmt noch nicht. Sehen Sie noch einmal hin, Ziffer für Ziffer.
open-use-nickname = Mit Spitzname
open-use-card = Mit Karte
open-story-title = Tippen Sie auf Ihre Bilder
open-words-title = Ihr geheimer Satz
open-use-words = Mit geheimem Satz
open-submit = Öffnen
opening-title = Ihre Mappe geht auf
open-failed-title = Die Mappe geht noch nicht auf
open-other = Andere Nummer
closed-time-over = Ihre Mappe hat sich von selbst abgeschlossen. Ihre Papiere sind sicher. Öffnen Sie die Mappe wieder.
closed-broken = Bei uns ist etwas stehen geblieben. Ihre Mappe ist abgeschlossen, Ihre Papiere sind sicher. Öffnen Sie die Mappe wieder.

## My papers

papers-title = Meine Papiere
papers-all = Alle
papers-soon = Abgelaufen oder bald
papers-empty = Ihre Mappe ist noch leer. Legen Sie ein erstes Papier hinein: Ein Foto reicht.
papers-none-found = Nichts gefunden. Versuchen Sie ein anderes Wort.
papers-room = Die Mappe ist zu { $percent } % voll.
papers-found = { $count ->
    [0] Kein Papier gefunden
    [one] { $count } Papier gefunden
   *[other] { $count } Papiere gefunden
}
papers-more = Mehr zeigen ({ $left })
order-label = In welcher Reihenfolge
order-kind = Nach Art
order-date = Nach Datum
order-runs-out = Läuft zuerst ab
choose-several = Mehrere Papiere wählen
list-title = Die Liste meiner Papiere
list-note = Heben Sie diese Liste an einem anderen Ort auf. Sie sagt, welche Papiere Sie haben, ohne sie zu zeigen.
list-printed-title = Meine Papiere
print-fetching = Papier { $paper } von { $papers }
print-ready = { $pages ->
    [0] Hier gibt es nichts zu drucken.
    [one] { $pages } Seite ist fertig.
   *[other] { $pages } Seiten sind fertig.
}
print-not-drawn = Dieses Papier kann hier nicht gezeigt werden. Darum kann es nicht gedruckt werden.
ran-out = Abgelaufen
runs-out-today = Letzter Tag
runs-out-days = { $days ->
    [one] Noch { $days } Tag
   *[other] Noch { $days } Tage
}
add = Hinzufügen
add-what = Was möchten Sie hinzufügen?
add-scan = Ein Papier fotografieren
add-scan-why = Die Kamera macht es gerade und klar.
add-files = Fotos oder Dateien
add-files-why = Eine oder mehrere, schon auf diesem Gerät.
add-write = Schreiben
add-write-why = Ihre Geschichte, mit Ihren Worten.
add-speak = Sprechen
add-speak-why = Nehmen Sie Ihre Stimme auf.
add-cancel = Stoppen
add-skip = Auslassen
adding-one = Ihr Papier kommt in die Mappe
adding-many = Ihre Papiere kommen in die Mappe: { $file } von { $files }
remark-cleaned = { $count ->
    [one] In dieser Datei stand, wo, von wem oder womit sie gemacht wurde. Das ist jetzt weg.
   *[other] In { $count } Dateien stand, wo, von wem oder womit sie gemacht wurden. Das ist jetzt weg.
}
remark-may-tell = { $count ->
    [one] In dieser Datei kann noch stehen, wo oder womit sie gemacht wurde. Denken Sie daran, bevor Sie eine Kopie weggeben.
   *[other] In { $count } Dateien kann noch stehen, wo oder womit sie gemacht wurden. Denken Sie daran, bevor Sie eine Kopie weggeben.
}
remark-locked = { $count ->
    [one] Diese Datei hat ein Passwort. Sie ist gut aufgehoben, kann aber hier nicht gezeigt werden.
   *[other] { $count } Dateien haben ein Passwort. Alle sind gut aufgehoben, können aber hier nicht gezeigt werden.
}
remark-damaged = { $count ->
    [one] Diese Datei ist beschädigt. Sie bleibt, wie sie ist, kann aber nicht ganz gezeigt werden.
   *[other] { $count } Dateien sind beschädigt. Alle bleiben, wie sie sind, können aber nicht ganz gezeigt werden.
}
remark-not-shown = { $count ->
    [one] Diese Datei ist gut aufgehoben, kann aber hier nicht gezeigt werden.
   *[other] { $count } Dateien sind gut aufgehoben, können aber hier nicht gezeigt werden.
}
remark-in-part = Nicht alles auf diesem Papier kann hier gezeigt werden. Behalten Sie eine Kopie, um alles zu sehen.
remark-date-stays = Das Ablaufdatum ist noch das vom alten Papier. Ändern Sie es, wenn es neu ist.
remark-not-all = Dieses Papier ist lang: Es kann nur bis Seite { $shown } gezeigt werden. Die Datei bleibt vollständig erhalten.
kind-question = Was für ein Papier ist das?
kind-left = { $count ->
    [one] Danach noch ein Papier.
   *[other] Danach noch { $count } Papiere.
}
toast-added = { $count ->
    [one] Das Papier ist in Ihrer Mappe.
   *[other] { $count } Papiere sind in Ihrer Mappe.
}
toast-binned = { $count ->
    [one] Das Papier ist im Papierkorb.
   *[other] { $count } Papiere sind im Papierkorb.
}
toast-restored = { $count ->
    [one] Das Papier ist wieder in Ihrer Mappe.
   *[other] { $count } Papiere sind wieder in Ihrer Mappe.
}
toast-saved = Es ist gespeichert.
toast-stopped = Es ist gestoppt: Es geht nicht mehr auf.

## What is going on

step-reading = Einen Moment…
step-unlocking = Das dauert ein paar Sekunden…
step-drawing = Seite { $page } von { $pages } wird vorbereitet
step-encrypting = Das Papier wird sicher eingeschlossen
step-sending = Das Papier wird gesendet ({ $size } MB)
step-waiting = Kein Internet. Es wartet und geht von selbst weiter.
step-receiving = Die Seiten werden geholt

## The bin

bin-title = Papierkorb
bin-with = Papierkorb ({ $count })
bin-lead = Ein Papier bleibt { $days } Tage hier, dann verschwindet es.
bin-empty = Der Papierkorb ist leer.
bin-days-left = { $days ->
    [one] Noch { $days } Tag hier
   *[other] Noch { $days } Tage hier
}

## A paper

paper-title = Ein Papier
paper-date = Vom { $date }
paper-runs-out = Gültig bis { $date }
paper-edit = Ändern
paper-keep = Auf dieses Gerät kopieren
paper-bin = In den Papierkorb
paper-not-drawn = Dieses Papier kann hier nicht gezeigt werden, aber es ist gut aufgehoben. Sie können eine Kopie auf diesem Gerät behalten und sie dort öffnen.
page-of = Seite { $page } von { $pages }
page-previous = Vorige Seite
page-next = Nächste Seite
zoom-in = Größer
zoom-out = Kleiner
turn = Drehen
overview = Alle Seiten
keep-title = Eine Kopie auf diesem Gerät?
keep-warning = Die Kopie ist nicht geschützt: Wer dieses Gerät benutzt, kann sie lesen. Tun Sie das nicht an einem gemeinsamen Computer.
keep-yes = Kopie behalten
edit-title = Welches Papier ist das?
edit-name = Titel
edit-date = Datum des Papiers
edit-runs-out = Gültig bis
edit-note = Notiz für mich
newer-title = Eine neuere Version
newer-lead = Dasselbe Papier, aber neuer. Das alte bleibt.
newer-file = Ein Foto oder eine Datei
newer-file-why = Schon auf diesem Gerät.
versions = Alle Versionen ({ $count })
version-newest = Die neueste
version-older = Älter
version-added = Hinzugefügt am { $date }
version-look = Ansehen
version-shown = Sie sehen eine ältere Version, hinzugefügt am { $date }.
version-to-newest = Die neueste ansehen

## My story

story-title = Meine Geschichte
story-lead = Kurze Stücke. Sie können jedes einzeln zeigen.
story-empty = Erzählen Sie einmal, was Sie nicht immer wieder sagen wollen. Danach zeigen Sie es.
story-name = Titel (wenn Sie möchten)
earlier = Nach oben
later-in-order = Nach unten
write-title = Schreiben
write-lead = Ein Stück Ihrer Geschichte oder eine Bitte, mit Ihren Worten.
write-text = Ihr Text
write-left = { $left ->
    [0] Hier ist kein Platz mehr. Schreiben Sie in einem anderen Stück weiter.
    [one] Noch { $left } Zeichen.
   *[other] Noch { $left } Zeichen.
}
speak-title = Sprechen
speak-lead = { $minutes ->
    [one] Höchstens { $minutes } Minute für jedes Stück.
   *[other] Höchstens { $minutes } Minuten für jedes Stück.
}
speak-begin = Antippen und sprechen
speak-asking = Das Gerät fragt, ob das Mikrofon zuhören darf…
speak-stop = Stoppen
speak-listening = Ich höre zu. Tippen Sie, wenn Sie fertig sind.
speak-length = Länge
speak-anew = Neu anfangen
speak-no-microphone = Hier ist kein Mikrofon. Sie können schreiben oder ein anderes Gerät nehmen.
speak-refused = Das Mikrofon ist hier nicht erlaubt. Sie können es im Browser erlauben, oder Sie schreiben.
speak-unsupported = Dieser Browser kann nicht aufnehmen. Sie können schreiben oder einen neueren nehmen.
listen = Anhören
listen-progress = Wie weit der Ton ist
listen-failed = Dieser Browser kann diesen Ton nicht abspielen. Behalten Sie eine Kopie, um ihn woanders zu hören.

## Kinds of paper

kind-label = Art des Papiers
kind-identity = Ausweis
kind-residence = Aufenthalt
kind-income = Einkommen
kind-welfare = ÖSHZ (CPAS)
kind-health = Gesundheit
kind-housing = Wohnen
kind-work = Arbeit
kind-school = Schule und Diplome
kind-family-children = Familie und Kinder
kind-social-report = Sozialbericht
kind-story = Meine Geschichte
kind-request = Antrag, Anfrage
kind-receipt = Bestätigung
kind-membership = Club, Verein
kind-photo = Foto
kind-other = Anderes

## Share

share-choose-title = Was möchten Sie zeigen?
share-choose-lead = Tippen Sie auf die Papiere. Die anderen bleiben unsichtbar.
share-chosen = { $count ->
    [0] Noch nichts gewählt
    [one] { $count } Papier gewählt
   *[other] { $count } Papiere gewählt
}
share-how-title = Wie möchten Sie die Papiere zeigen?
share-lifetime = Wie lange?
lifetime-hour = 1 Stunde
lifetime-day = 1 Tag
lifetime-week = 7 Tage
lifetime-month = 30 Tage
share-handling = Was darf die andere Person?
handling-look = Nur ansehen
handling-print = Ansehen und drucken
handling-keep = Eine Kopie behalten
share-openings = Wie oft?
openings-once = Einmal
openings-three = Dreimal
openings-any = Ohne Grenze
share-purpose = Wofür? Sie müssen es nicht sagen.
share-purpose-own = Oder mit Ihren Worten
purpose-home = Eine Wohnung
purpose-income = Hilfe oder Einkommen
purpose-health = Medizinische Hilfe
purpose-work = Arbeit
purpose-residence = Aufenthalt
purpose-school = Schule, Kinder
share-make = Code machen
share-more = Noch sicherer
share-first = Nur der erste Computer
share-first-why = Der erste Computer, der den Link öffnet, kann ihn wieder öffnen. Schickt jemand den Link weiter, geht er dort nicht auf.
share-pin = Auch einen Code mit 6 Ziffern verlangen
share-pin-why = Sie sagen ihn der Person. Ohne diesen Code öffnet der Link nichts.
made-title = Zeigen Sie diesen Code
made-lead = Die andere Person scannt ihn oder öffnet den Link.
made-qr = Code zum Scannen
made-link = Link
made-print = Zettel drucken
made-stop-note = Sie können es jederzeit stoppen: unter „Was ich gezeigt habe“.
made-pin = Sagen Sie der Person diesen Code
made-pin-why = Er steht nicht auf dem Zettel und nicht im Link. Ohne ihn geht nichts auf.
made-done = Fertig
until = Bis { $moment }
meeting-title = Termin vorbereiten
meeting-lead = Wählen Sie die Papiere für diesen Termin. Drucken Sie den Zettel. Dann schließen Sie Ihre Mappe ab, bis der Termin vorbei ist.
meeting-lock = Mappe abschließen
meeting-lock-why = Drucken oder fotografieren Sie diesen Code. Dann schließen Sie Ihre Mappe ab: Beim Termin kann niemand sie öffnen. Der Code geht trotzdem.
spoken-make = Code laut sagen
spoken-say = Sagen Sie diese Wörter und Ziffern
spoken-where = Die andere Person schreibt sie auf dieser Seite: „Ich habe einen Code“.
slip-title = Farde · Papiere für Sie
slip-pin = Sie brauchen auch einen Code mit 6 Ziffern: Die Person sagt ihn Ihnen.
slip-stop = Zum Stoppen: Mappe öffnen, „Was ich gezeigt habe“, dann „Stoppen“.

## What I shared

shared-title = Was ich gezeigt habe
shared-empty = Sie zeigen jetzt nichts.
shared-new = Papiere zeigen
shared-show-again = Wieder zeigen
shared-stop = Stoppen
shared-stop-sure = Ja, stoppen
stop-one-title = Nicht mehr zeigen?
stop-one-note = Dieser Code öffnet nichts mehr. Ein Bildschirm, der noch offen ist, wird in einer Minute leer, wenn er Internet hat. Eine Kopie, die schon gespeichert oder gedruckt ist, bleibt bei der anderen Person.
shared-code = Code zeigen
shared-stop-all = Alles stoppen
stop-all-title = Alles stoppen?
stop-all-note = Niemand kann Ihre Papiere mehr öffnen. Ein Bildschirm, der noch offen ist, wird in einer Minute leer, wenn er Internet hat. Eine Kopie, die schon gespeichert oder gedruckt ist, bleibt bei der anderen Person.
shared-opened = { $count ->
    [0] Noch nicht geöffnet
    [one] { $count }-mal geöffnet
   *[other] { $count }-mal geöffnet
}
shared-unknown = { $count ->
    [one] { $count }-mal, ohne zu sagen, wer
   *[other] { $count }-mal, ohne zu sagen, wer
}
shared-unreadable = Jemand ohne Namen
state-used-up = Vorbei: so oft geöffnet wie erlaubt
state-over = Vorbei: Die Zeit ist um
state-stopped = Sie haben es gestoppt
left-minutes = { $minutes ->
    [one] noch { $minutes } Minute
   *[other] noch { $minutes } Minuten
}
left-hours = { $hours ->
    [one] noch { $hours } Stunde
   *[other] noch { $hours } Stunden
}
left-days = { $days ->
    [one] noch { $days } Tag
   *[other] noch { $days } Tage
}

## The record of one share

record-title = Übersicht: was Sie gezeigt haben
record-lead = Was Sie erlaubt haben und was dann passiert ist. Nur Sie sehen das.
record-open = Übersicht ansehen
record-printed-title = Farde · Übersicht: was gezeigt wurde
record-what = Welche Papiere?
record-who = Wer hat sie geöffnet?
record-why = Wofür?
record-no-purpose = Sie haben nichts gesagt.
record-how = Was erlaubt ist
record-made = Sie haben es erlaubt am
record-until = Spätestens bis
record-now = Und jetzt?
record-live = Es geht noch auf
record-withdraw = So nehmen Sie es zurück
record-nothing-opens = Dieser Code öffnet nichts mehr. Eine Kopie, die schon gespeichert oder gedruckt ist, bleibt bei der anderen Person.
record-number = Nummer dieser Übersicht:

## My letterbox: what others hand in

box-title = Mein Briefkasten
box-with = Mein Briefkasten ({ $count })
box-came = { $count ->
    [one] Für Sie ist ein Papier gekommen
   *[other] Für Sie sind { $count } Papiere gekommen
}
box-lead = Andere legen hier mit Ihrem Code Papiere hinein. Von Ihrer Mappe sehen sie nichts.
box-empty = Es ist nichts gekommen.
box-ask = Um Papiere bitten
box-day = Gekommen am { $day }
box-papers = Papiere
box-look = Ansehen
box-refuse = Ablehnen
box-refuse-title = Ablehnen?
box-refuse-note = Dann ist es für immer weg. Niemand erfährt davon.
box-refuse-yes = Ja, ablehnen
toast-box-refused = Es ist weg.
box-asked = Worum ich gebeten habe
box-past = Worum ich früher gebeten habe
box-left = { $count ->
    [0] Es kann nichts mehr kommen
    [one] Es kann noch { $count } Papier kommen
   *[other] Es können noch { $count } Papiere kommen
}
box-full = Alles ist da, worum Sie gebeten haben
box-closed = Sie haben es beendet
box-close = Beenden
box-close-title = Nichts mehr bekommen?
box-close-note = Der Code öffnet nichts mehr. Was gekommen ist, bleibt hier.
box-close-yes = Ja, beenden
toast-closed = Beendet. Es kann nichts mehr kommen.
box-known = Organisationen, die ich kenne
box-forget = Vergessen
look-title = Das ist für Sie gekommen
look-keep = Behalten
look-not-drawn = Das kann hier nicht gezeigt werden. Sie können es behalten oder ablehnen.
look-unsigned = Es ist nicht unterschrieben: Niemand weiß sicher, wer es geschickt hat.
look-known = { $name }: Sie haben die Ziffern verglichen.
look-impostor = Achtung! Sie kennen diesen Namen, aber es kommt nicht von dort.
look-compare = Es ist unterschrieben. Vergleichen Sie diese Ziffern mit denen der Organisation: am Schalter oder auf einem Brief aus Papier, den Sie vorher hatten. Nie mit dem, was hier gekommen ist.
look-same = Die Ziffern sind gleich
look-name = Wie nennen Sie diese Organisation?
look-remember = Merken
box-size = { $size } MB
kept-known = Von { $name }: Sie haben die Ziffern verglichen.
kept-says = Da steht, es kommt von { $name }. Das ist nicht sicher.
hand-which = Datei { $file } von { $files }
hand-no-code = Das ist kein Code zum Abgeben von Papieren.
hand-stopped = Sie haben gestoppt. Was kein Häkchen hat, wurde nicht gesendet.
hand-too-much = Zusammen passen nur { $size } MB hinein. Nehmen Sie etwas weg.
hand-who-asks = Farde weiß nicht, wer fragt. Geben Sie nur etwas ab, wenn Sie diesen Code von der Person haben.
sign-save-first = Speichern Sie zuerst die Schlüsseldatei.
ask-what = Worum bitten Sie? Sie müssen es nicht sagen.
ask-decision = Die Entscheidung
ask-proof = Eine Bescheinigung
ask-report = Der Sozialbericht
ask-health = Ein Papier zur Gesundheit
ask-contract = Der Vertrag
ask-files = { $count ->
    [one] Ein Papier
   *[other] Bis zu { $count } Papiere
}
ask-how-many = Wie viele Papiere höchstens?
asked-title = Geben Sie diesen Code weiter
asked-lead = Die andere Person scannt ihn oder öffnet den Link. Sie legt die Papiere in Ihren Briefkasten.
asked-note = Sie sieht nichts von Ihrer Mappe. Sie sehen sich erst alles an. Dann behalten Sie es oder lehnen es ab.
asked-slip-title = Farde · Papiere für mich
asked-slip-how = Scannen Sie den Code oder öffnen Sie die Adresse. Wählen Sie die Dateien, dann tippen Sie auf „Abgeben“. Sie brauchen kein Konto. Nur die Person kann sie lesen.
asked-slip-close = Zum Beenden: Mappe öffnen, „Mein Briefkasten“, dann „Beenden“.

## Hand in

hand-opening = Einen Moment
hand-title = Papiere abgeben
hand-asks = Sie werden gebeten um:
hand-nothing = Eine Person bittet Sie um Papiere.
hand-room = { $count ->
    [one] { $count } Datei, höchstens { $size } MB
   *[other] Bis zu { $count } Dateien, zusammen { $size } MB
}
hand-choose = Dateien wählen
hand-choose-why = PDF, Fotos, Texte, je bis 25 MB
hand-remove = Wegnehmen
hand-missing = Wählen Sie zuerst eine Datei.
hand-too-many = { $count ->
    [one] Es passt nur { $count } Datei hinein. Nehmen Sie etwas weg.
   *[other] Es passen nur { $count } Dateien hinein. Nehmen Sie etwas weg.
}
hand-from = Ihr Name oder Ihre Organisation (kann leer bleiben)
hand-note = Ein paar Worte dazu (kann leer bleiben)
hand-final = Nur die Person kann sie öffnen, und Sie können sie nicht zurückholen. Sie brauchen kein Konto.
hand-stays = Was ein Häkchen hat, ist schon angekommen.
hand-send = Abgeben
hand-sending = Die Papiere sind unterwegs
hand-chosen = { $count ->
    [one] { $count } Datei ist gewählt
   *[other] { $count } Dateien sind gewählt
}
hand-done-title = Es ist angekommen
hand-done = { $count ->
    [one] { $count } Datei ist im Briefkasten.
   *[other] { $count } Dateien sind im Briefkasten.
}
hand-done-what = Die Person sieht es sich an, dann behält sie es oder lehnt es ab. Sie können diese Seite schließen.
hand-same = Dasselbe für jemand anderen
hand-more = Noch mehr abgeben
hand-link-title = Für wen?
hand-link-lead = Scannen Sie den Code der Person mit der Kamera dieses Geräts, oder fügen Sie den Link ein.
hand-link-camera = Kamera benutzen
hand-failed-title = Hier kann man nichts abgeben
hand-tampered = Der Code und dieser Briefkasten gehören nicht zusammen.
hand-tampered-do = Vielleicht will jemand mitlesen. Darum wird nichts gesendet. Sagen Sie es der Person und der Organisation.
sign-title = Für eine Organisation unterschreiben
sign-why = Die Person vergleicht einmal 30 Ziffern. Beim nächsten Mal weiß sie sicher, dass es von Ihnen kommt.
sign-open = Schlüsseldatei öffnen
sign-open-why = Sie bleibt auf diesem Gerät und wird nirgendwohin gesendet
sign-draw = Neuen Schlüssel machen
sign-digits = Die Ziffern Ihres Schlüssels. Geben Sie sie am Schalter oder auf Briefen aus Papier weiter. Schreiben Sie sie nicht in das, was Sie hier abgeben.
sign-save-why = Speichern Sie die Datei jetzt: Es gibt keine andere Kopie. Wer sie hat, kann für Sie unterschreiben. Bewahren Sie sie auf wie einen Stempel.
sign-save = Schlüsseldatei speichern
sign-drop = Ohne Unterschrift
sign-not-a-key = Das ist keine Schlüsseldatei.

## Receive

receive-title = Jemand zeigt Ihnen Papiere
receive-lead = Sagen Sie, wer Sie sind. Dann sehen Sie die Papiere. Sie brauchen kein Konto.
receive-name = Ihr Name
receive-name-missing = Schreiben Sie zuerst Ihren Namen: Die Person möchte wissen, wer die Papiere ansieht.
receive-organisation = Ihre Organisation (wenn Sie eine haben)
receive-discreet = Ich behandle alles vertraulich
receive-discreet-what = Ich zeige diese Papiere nur Menschen, die sie zum Helfen brauchen.
receive-discreet-missing = Setzen Sie auch hier ein Häkchen, dann gehen die Papiere auf.
receive-pin = Der Code mit 6 Ziffern, den die Person Ihnen gesagt hat
receive-pin-missing = Schreiben Sie die 6 Ziffern, die die Person Ihnen gesagt hat.
receive-pin-wrong = Vielleicht sind es nicht die richtigen 6 Ziffern.
receive-pin-again = Ziffern noch einmal schreiben
receive-receipt = Die Person sieht Ihren Namen und die Uhrzeit.
receive-open = Papiere ansehen
receive-opening = Die Papiere kommen
receive-failed-title = Die Papiere gehen nicht auf
receive-other-link = Anderer Link
receive-paste-title = Ich habe einen Code
receive-paste-lead = Scannen Sie den Code mit der Kamera Ihres Handys, fügen Sie den Link ein, oder schreiben Sie die Wörter, die Sie gehört haben.
receive-paste-label = Link, oder 4 Wörter und 3 Ziffern
receive-paste-wrong = Prüfen Sie die 4 Wörter und die 3 Ziffern, oder bitten Sie um einen neuen Code.
receive-paste-no-code = Das ist kein Code: Es müssen 4 Wörter und 3 Ziffern sein.
receive-over-title = Die Zeit ist um
receive-over-lead = Die Papiere sind nicht mehr auf diesem Bildschirm. Brauchen Sie sie noch? Bitten Sie die Person um einen neuen Code.
receive-stopped-title = Diese Papiere werden nicht mehr gezeigt
receive-stopped-lead = Die Person hat gestoppt. Die Papiere sind nicht mehr auf diesem Bildschirm. Brauchen Sie sie noch? Bitten Sie die Person um einen neuen Code.
received-title = { $count ->
    [one] Ein Papier für Sie
   *[other] { $count } Papiere für Sie
}
received-list = Papiere
received-open-until = Diese Seite bleibt offen bis { $time }
received-ends = Der Link endet spätestens: { $moment }
received-close = Ich bin fertig
received-save = Datei speichern
received-not-drawn = Dieses Papier kann hier nicht gezeigt werden. Bitten Sie die Person, eine Kopie zu erlauben.
received-not-drawn-keep = Dieses Papier kann hier nicht gezeigt werden. Speichern Sie es, um es zu öffnen.
received-no-print = Die Person, die Ihnen diese Papiere zeigt, erlaubt das Drucken nicht.

## Scanning

scan-starting = Die Kamera startet…
scan-looking = Halten Sie den Code in den Rahmen.
scan-no-camera = Hier ist keine Kamera. Wählen Sie ein Foto vom Code.
scan-refused = Die Kamera ist hier nicht erlaubt. Sie können sie im Browser erlauben oder ein Foto vom Code wählen.
scan-again = Kamera neu starten
scan-photo = Foto vom Code wählen
scan-reading = Der Code wird gesucht…
scan-nothing = Auf diesem Foto ist kein Code zu finden. Versuchen Sie es noch einmal, näher und gerade.

## Photographing a paper

shot-title = Fotografieren Sie Ihr Papier
shot-looking = Legen Sie das Papier flach hin. Zeigen Sie es ganz.
shot-found = Papier gefunden. Machen Sie das Foto.
shot-no-camera = Hier ist keine Kamera. Wählen Sie ein Foto vom Papier.
shot-refused = Die Kamera ist hier nicht erlaubt. Sie können sie im Browser erlauben oder ein Foto vom Papier wählen.
shot-take = Foto machen
shot-choose = Meine Fotos
shot-lamp = Lampe
shot-working = Ihre Seite wird fertig gemacht…
shot-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
shot-page = Die Seite
shot-photo = Das Foto
shot-no-place = Ort und Gerät eines Fotos werden nicht gespeichert.
shot-leave = Weggehen, ohne zu behalten?
shot-leave-note = { $count ->
    [one] Ihre Seite geht verloren.
   *[other] Ihre { $count } Seiten gehen verloren.
}
shot-stay = Hier bleiben
shot-throw = Wegwerfen
check-title = Ist es gut zu lesen?
check-whole = Die Ränder des Papiers sind nicht zu finden: Das ist das ganze Foto. Sie können die Ecken setzen.
check-good = Ja, gut
check-again = Neues Foto
check-corners = Ecken
check-as-photo = Farben
check-as-paper = Weißes Papier
corners-title = Wo sind die Ecken?
corners-lead = Ziehen Sie jeden Kreis auf eine Ecke des Papiers. Mit der Tastatur: die Pfeiltasten.
corners-whole = Das ganze Foto
corners-done = Fertig
corner-top-left = Ecke oben links
corner-top-right = Ecke oben rechts
corner-bottom-right = Ecke unten rechts
corner-bottom-left = Ecke unten links
pages-title = Ihre Seiten
pages-none = Es ist keine Seite mehr da.
pages-another = Noch eine Seite
pages-finish = Dieses Papier behalten
pages-earlier = Nach vorn
pages-later = Nach hinten
pages-remove = Wegnehmen
pages-removed = Die Seite ist weg.
pages-full = Ein Papier hat höchstens { $pages } Seiten.
pages-keep = Auch die Fotos behalten
pages-keep-why = Die Fotos, wie Sie sie gemacht haben, neben den sauberen Seiten.

## Ways in: a card that is there already, scanning

make-way-have = Ich habe schon eine Karte
make-way-have-why = Die Nummer bleibt gleich, mit neuen Bildern: 6.
make-have-title = Ihre Karte
scan-card = Meine Karte scannen
scan-type = Nummer schreiben
scan-not-a-card = Das ist nicht der Code einer Karte. Zeigen Sie den Code auf Ihrer Karte.
scan-not-a-sheet = Das ist nicht der Code eines Ersatzblatts. Versuchen Sie es noch einmal.
open-device = Mit diesem Gerät
open-lost = Karte oder Bilder verloren
story-own = Bilder behalten, die ich kenne
story-own-title = Die Bilder, die Sie behalten
story-own-lead = Tippen Sie der Reihe nach auf Ihre Bilder. Sie tun das zweimal.
story-own-again = Die zwei Male waren nicht gleich. Fangen Sie in Ruhe neu an.
story-own-other = Lieber neue Bilder

## A way back

way-back-title = Ein Weg zurück
way-back-lead = Falls Sie einmal Ihre Karte verlieren oder Ihre Bilder vergessen.
way-back-sheet = Ein Blatt
way-back-sheet-why = Ein Blatt, das Sie woanders sicher aufheben. Es öffnet Ihre Mappe ganz allein.
way-back-helpers = Vertrauenspersonen
way-back-helpers-why = Drei Menschen bekommen je ein Blatt. Zwei zusammen öffnen Ihre Mappe. Eine Person allein kann nichts tun.

## Sheets

sheets-title = Drucken oder abschreiben
sheets-lead = Dieses Blatt sehen Sie nur einmal. Heben Sie es nicht bei Ihrer Karte auf.
sheets-lead-helpers = Diese Blätter sehen Sie nur einmal. Geben Sie jedes einer anderen Person.
sheets-next = Nächstes Blatt
sheets-kept = Gedruckt oder abgeschrieben
sheet-title = Farde · Ersatzblatt
sheet-title-helper = Farde · Blatt { $number } von { $sheets }
sheet-what = Dieses Blatt öffnet eine Mappe mit Papieren. Wer das Blatt hat, kann die Mappe öffnen: Heben Sie es gut auf.
sheet-what-helper = Jemand vertraut Ihnen: Dieses Blatt hilft dieser Person, ihre Mappe mit Papieren wieder zu öffnen. Allein öffnet es nichts. Es braucht { $needed } Blätter zusammen.
sheet-use = So benutzen Sie es: „Meine Mappe öffnen“, dann „Karte oder Bilder verloren“.
sheet-use-helper = Heben Sie es sicher auf. Geben Sie es nur der Person selbst, wenn sie darum bittet.
sheet-no-name = Auf diesem Blatt steht mit Absicht kein Name.
sheet-qr = Dieselben Ziffern, für eine Kamera
sheet-wait = { $wait ->
    [one] Es öffnet nach { $wait } Tag Wartezeit.
   *[other] Es öffnet nach { $wait } Tagen Wartezeit.
}

## Recover

recover-title = Zurück in Ihre Mappe
recover-lead = Was haben Sie bei sich?
recover-sheet = Mein Blatt
recover-sheet-why = Das Ersatzblatt, das Sie aufgehoben haben.
recover-helpers = Blätter der Vertrauenspersonen
recover-helpers-why = Es braucht mehrere zusammen.
recover-sheet-title = Ihr Blatt
recover-helpers-title = Die Blätter Ihrer Vertrauenspersonen
recover-enter-lead = Scannen Sie den Code, oder schreiben Sie die Ziffern, Zeile für Zeile.
recover-enter-lead-helpers = Ein Blatt nach dem anderen. Scannen Sie den Code, oder schreiben Sie die Ziffern.
recover-scan = Blatt scannen
recover-type = Ziffern schreiben
recover-anew = Neu anfangen
recover-have = Ihr Blatt ist vollständig
recover-have-helper = Blatt { $number }
recover-count = { $have } von { $needed }
recover-same = Blatt { $number } ist schon da. Nehmen Sie ein anderes.
recover-other-set = Dieses Blatt passt nicht zum ersten. Nehmen Sie ein anderes.
recover-not-together = Die Zeilen stimmen, passen aber nicht zusammen. Sehen Sie auf die Reihenfolge.
row-fits = Stimmt
row-look-again = Sehen Sie diese Zeile noch einmal an
waits-title = Es stimmt, aber noch nicht jetzt
waits-lead = Es gibt eine Wartezeit. Sie schützt die Person, der die Mappe gehört.
waits-from = Ab { $moment }
waits-come-back = Kommen Sie danach wieder und machen Sie es wie heute. Sie haben dann { $days ->
    [one] { $days } Tag Zeit.
   *[other] { $days } Tage Zeit.
}
waits-owner = Bis dahin sieht das, wer die Mappe öffnet. Diese Person kann Nein sagen.

## Renew

renew-what-title = Sie sind wieder da
renew-what-lead = Ihre Papiere sind hier. Machen Sie zuerst einen neuen Zugang, nur für Sie.
renew-what-card = Eine Karte oder ein Spitzname.
renew-what-story = Neue Bilder.
renew-what-doors = Sie bestimmen, welche alten Zugänge bleiben.
renew-way-lead = Damit öffnen Sie Ihre Mappe.
renew-way-same = Behalten
renew-keep-title = Welche Zugänge bleiben?
renew-keep-lead = Die neue Karte oder der neue Spitzname kommt dazu. Setzen Sie ein Häkchen bei dem, was auch bleibt.
renew-keep-note = Was kein Häkchen hat, öffnet ab jetzt nichts mehr. Ihre Mappe wird auf anderen Computern abgeschlossen.
renew-stays = Bleibt
renew-goes = Endet
renew-finish = So ist es gut
renew-working = Ihr neuer Zugang wird gemacht
renew-done-title = Alles ist gut
toast-renewed = Es ist geändert. Auf anderen Computern ist Ihre Mappe abgeschlossen.

## Safety

safety-title = Sicherheit
safety-doors = Meine Zugänge
safety-doors-why = Karte, Bilder, Blätter, Vertrauenspersonen, Gerät.
safety-lock = Abschließen bis…
safety-lock-why = Niemand kann sie vor der Zeit öffnen, die Sie wählen.
doors-lead = Jeder Zugang öffnet Ihre Mappe.
doors-add = Ein neuer Zugang
door-card = Karte und Bilder
door-nickname = Spitzname und Bilder
door-card-words = Karte und Satz
door-nickname-words = Spitzname und Satz
door-passkey = Ein Gerät
door-sheet = Ein Ersatzblatt
door-helpers = Vertrauenspersonen: { $needed } von { $sheets }
door-since = Seit { $date }
door-wait = { $wait ->
    [one] Öffnet nach { $wait } Tag
   *[other] Öffnet nach { $wait } Tagen
}
door-now = Gerade benutzt
door-my-card = Meine Karte
door-new-story = Bilder ändern
door-remove = Wegnehmen
card-again-lead = Dieselbe Nummer wie auf Ihrer Karte. Drucken Sie sie, oder schreiben Sie sie ab.
remove-title = Diesen Zugang wegnehmen?
remove-note = Er öffnet ab jetzt nichts mehr. Ihre Mappe wird auf jedem anderen Computer abgeschlossen.
remove-yes = Ja, wegnehmen
toast-door-removed = Er ist weg. Auf anderen Computern ist Ihre Mappe abgeschlossen.
add-title = Welcher neue Zugang?
add-device = Dieses Gerät
add-device-why = Öffnen mit dem Finger, dem Gesicht oder dem Code Ihres Handys.
add-card = Eine andere Karte
add-card-why = Neue Nummer oder Spitzname, wenn das Alte verloren ist oder jemand es kennt.
new-sheet-lead = Ein Blatt mit Ziffern zum Drucken oder Abschreiben. Es öffnet Ihre Mappe ganz allein.
new-sheet-make = Blatt machen
new-helpers-lead = Jede Person hebt ein Blatt auf. Ein Blatt allein öffnet nichts.
new-helpers-sheets = Wie viele Vertrauenspersonen?
new-helpers-needed = Wie viele zusammen zum Öffnen?
new-helpers-sentence = { $needed } von { $sheets } Blättern öffnen zusammen Ihre Mappe.
new-helpers-make = Blätter machen
less = Weniger
more = Mehr
wait-legend = Eine Wartezeit?
wait-none = Sofort
wait-none-why = Das Blatt öffnet Ihre Mappe sofort.
wait-some-why = Ihre Mappe geht erst nach der Wartezeit auf. Bis dahin sehen Sie das, wenn Sie Ihre Mappe öffnen. Sie können Nein sagen.
device-what = Sie öffnen Ihre Mappe so, wie Sie dieses Gerät entsperren.
device-seen = Man kann auf diesem Gerät sehen, dass es eine Mappe gibt.
device-own-only = Nur auf Ihrem eigenen Gerät, nie auf einem gemeinsamen Computer.
device-make = Dieses Gerät hinzufügen
device-other = Anders
toast-device = Dieses Gerät öffnet jetzt Ihre Mappe.
passkey-cannot = Dieses Gerät oder dieser Browser kann das nicht. Nehmen Sie einen anderen Zugang: Karte, Spitzname, Blatt oder Vertrauenspersonen.
passkey-refused = Es wurde nicht bestätigt. Sie können es noch einmal versuchen oder einen anderen Zugang nehmen.
passkey-failed = Das Gerät hat nicht wie erwartet geantwortet. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Zugang.

## Lock until

lock-title = Abschließen bis wann?
lock-lead = Vor dieser Zeit geht Ihre Mappe für niemanden auf, auch nicht für Sie.
lock-hour = In 1 Stunde
lock-evening = Heute Abend, 20 Uhr
lock-tomorrow = Morgen, 8 Uhr
lock-three-days = In 3 Tagen
lock-own = Andere Zeit
lock-own-label = Tag und Uhrzeit
lock-summary = Bis { $moment } kann niemand sie öffnen, auch Sie nicht.
lock-shares = Was Sie jetzt zeigen, bleibt sichtbar, bis seine Zeit um ist.
lock-do = Bis dahin abschließen
lock-sure = Bis dahin abschließen?
lock-sure-note = Nichts und niemand kann sie früher öffnen: nicht Sie, nicht Ihre Vertrauenspersonen, nicht wir.
start-idle = Ihre Mappe hat sich von selbst abgeschlossen: Niemand hat den Bildschirm berührt. Ihre Papiere sind sicher.
start-locked = Die Mappe ist abgeschlossen bis zu der Zeit, die Sie gewählt haben. Ihre Papiere warten auf Sie.

## What must be seen after opening

recovery-title = Jemand möchte hinein
recovery-unknown = Durch einen Zugang, den Ihre Mappe nicht kennt
recovery-since = Seit { $moment }
recovery-opens = Ihre Mappe geht für diese Person auf: { $moment }.
recovery-ready = Ihre Mappe kann jetzt für diese Person aufgehen.
recovery-note = Wenn Sie es nicht sind, sagen Sie Nein.
recovery-refuse = Nein, ablehnen
recovery-remove = Ablehnen und diesen Zugang für immer wegnehmen
recovery-leave = Das bin ich, so lassen
toast-refused = Es ist abgelehnt.
refused-title = Es gab zu viele Versuche
refused-when = Jemand hat es zu oft versucht: { $moment }.
refused-note = Wenn Sie es nicht waren, ändern Sie Ihre Bilder oder nehmen Sie eine andere Karte.
refused-doors = Meine Zugänge ansehen
unlisted-title = Ein unbekannter Zugang ist zu
unlisted-note = Jemand hatte einen Zugang hinterlassen, der nicht auf Ihrer Liste steht. Er ist jetzt zu. Ändern Sie Ihre Bilder, und sehen Sie sich Ihre Zugänge an.

## What went wrong: what is, and what to do

trouble-title = Das ging nicht
fail-nothing-opens = Damit geht jetzt nichts auf.
fail-nothing-opens-do = Prüfen Sie Ihre Karte oder Ihren Spitznamen. Dann tippen Sie in Ruhe auf Ihre Bilder, eins nach dem anderen.
fail-sheet = Dieses Blatt öffnet jetzt nichts.
fail-sheet-do = Vielleicht wurde es gestoppt, oder die Mappe ist für eine Zeit abgeschlossen. Versuchen Sie ein anderes Blatt, oder kommen Sie später wieder.
fail-wait = Es gab mehrere Versuche.
fail-wait-do = { $minutes ->
    [one] Warten Sie { $minutes } Minute. So kann niemand einfach raten.
   *[other] Warten Sie { $minutes } Minuten. So kann niemand einfach raten.
}
fail-sheets = Diese Blätter öffnen zusammen nichts.
fail-sheets-do = Sehen Sie nach, ob sie zusammengehören. Dann geben Sie sie noch einmal ein.
fail-last-door = Das ist Ihr einziger Zugang, der sofort öffnet.
fail-last-door-do = Machen Sie zuerst eine neue Karte oder einen neuen Zugang. Dann nehmen Sie diesen weg.
fail-many-doors = Es gibt viele Zugänge.
fail-many-doors-do = Nehmen Sie einen weg, den Sie nicht mehr brauchen. Dann versuchen Sie es noch einmal.
fail-already = Diese Karte und diese Bilder öffnen schon eine Mappe.
fail-already-do = Nehmen Sie andere Bilder.
fail-voucher = Dieser Gutschein ist nicht für diese Seite, oder sein Datum ist vorbei.
fail-voucher-do = Bitten Sie dort um einen anderen, wo Sie ihn bekommen haben.
fail-voucher-used = Dieser Gutschein ist schon benutzt.
fail-voucher-used-do = Ein Gutschein gilt einmal. Bitten Sie um einen anderen. Wenn Sie damit eine Mappe angelegt haben, öffnen Sie diese.
fail-open-again = Ihre Mappe ist jetzt abgeschlossen.
fail-open-again-do = Öffnen Sie sie wieder. Ihre Papiere sind sicher.
fail-share = Hier gibt es nichts zu öffnen.
fail-share-do = Der Code geht nicht mehr. Bitten Sie die Person um einen neuen.
fail-request = Hier kann man nichts abgeben.
fail-request-do = Die Zeit ist um, oder es sind genug Papiere da. Bitten Sie die Person um einen neuen Code, oder versuchen Sie es in zehn Minuten noch einmal.
fail-deposit = Was gekommen ist, ist beschädigt oder nicht richtig gemacht.
fail-deposit-do = Man kann es nicht öffnen. Sie können es ablehnen.
fail-link = Vom Link fehlt ein Stück.
fail-link-do = Kopieren Sie den ganzen Link, oder scannen Sie den Code noch einmal.
fail-offline = Kein Internet.
fail-offline-do = Suchen Sie einen Ort mit Internet oder WLAN. Dann versuchen Sie es noch einmal. Nichts ist verloren.
fail-busy = Gerade ist sehr viel los.
fail-busy-do = Versuchen Sie es in ein paar Minuten noch einmal. Nichts ist verloren.
fail-large = Diese Datei ist zu groß.
fail-large-do = Höchstens { $size } MB sind möglich. Machen Sie lieber ein Foto vom Papier.
fail-full = Ihre Mappe ist voll.
fail-full-do = Legen Sie in den Papierkorb, was Sie nicht mehr brauchen. Wenn der Papierkorb leer wird, ist wieder Platz.
fail-empty = Diese Datei ist leer.
fail-empty-do = Wählen Sie eine andere Datei, oder machen Sie ein Foto.
fail-draw = Dieses Papier kann nicht gezeigt werden.
fail-draw-do = Es ist gut aufgehoben. Sie können eine Kopie auf diesem Gerät behalten.
fail-tampered = Dieses Papier ist nicht mehr so, wie Sie es hineingelegt haben.
fail-tampered-do = Jemand hat es beschädigt oder geändert. Darum wird es nicht gezeigt. Sagen Sie es den Leuten, die sich um diese Seite kümmern.
fail-other-passkey = Das öffnet diese Mappe nicht.
fail-other-passkey-do = Wählen Sie etwas anderes in der Liste des Geräts. Oder fügen Sie dieses Gerät zuerst zu Ihren Zugängen hinzu.
fail-device-full = Auf diesem Gerät ist kein Platz mehr.
fail-device-full-do = Machen Sie Platz, oder behalten Sie hier weniger Papiere. Nichts ist verloren.
fail-kept-damaged = Dieses Papier ist auf diesem Gerät beschädigt.
fail-kept-damaged-do = Öffnen Sie Ihre Mappe mit Internet: Dann kommt das Papier wieder hierher.
fail-not-there = Dieses Papier ist nicht mehr da.
fail-not-there-do = Sehen Sie im Papierkorb nach: Vielleicht ist es dort.
fail-input = Etwas stimmt noch nicht.
fail-input-do = Sehen Sie an, was Sie geschrieben haben: Vielleicht ist es zu kurz oder zu lang.
fail-browser = Dieser Browser ist zu alt.
fail-browser-do = Nehmen Sie einen neueren Browser oder ein anderes Gerät.
fail-unreadable = Diese Datei war nicht bis zum Ende zu lesen.
fail-unreadable-do = Wählen Sie sie noch einmal.
fail-stopped = Es ist gestoppt.
fail-stopped-do = Nichts davon wurde behalten. Sie können neu anfangen.
fail-code = Diese Datei ist mit einem Code abgeschlossen.
fail-code-do = Geben Sie den Code dieser Datei ein.
fail-wrong-code = Dieser Code öffnet diese Datei nicht.
fail-wrong-code-do = Sehen Sie die Ziffern noch einmal an, Gruppe für Gruppe.
fail-not-export = Diese Datei kommt nicht aus einer Mappe, oder sie ist beschädigt.
fail-not-export-do = Wählen Sie die Datei, die Sie aus einer Mappe gespeichert haben.
fail-fault = Bei uns ging etwas nicht.
fail-fault-do = Versuchen Sie es noch einmal. Nichts ist verloren.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Katze
picture-horse = Pferd
picture-elephant = Elefant
picture-turtle = Schildkröte
picture-fish = Fisch
picture-butterfly = Schmetterling
picture-snail = Schnecke
picture-rooster = Hahn
picture-owl = Eule
picture-bee = Biene
picture-penguin = Pinguin
picture-octopus = Tintenfisch
picture-apple = Apfel
picture-banana = Banane
picture-strawberry = Erdbeere
picture-lemon = Zitrone
picture-watermelon = Wassermelone
picture-carrot = Karotte
picture-corn = Mais
picture-bread = Brot
picture-cheese = Käse
picture-ice-cream = Eis
picture-mushroom = Pilz
picture-cake = Kuchen
picture-house = Haus
picture-key = Schlüssel
picture-umbrella = Regenschirm
picture-bicycle = Fahrrad
picture-bus = Bus
picture-boat = Boot
picture-plane = Flugzeug
picture-train = Zug
picture-tractor = Traktor
picture-tent = Zelt
picture-chair = Stuhl
picture-lamp = Glühbirne
picture-ladder = Leiter
picture-clock = Wecker
picture-book = Buch
picture-pencil = Bleistift
picture-scissors = Schere
picture-hammer = Hammer
picture-guitar = Gitarre
picture-drum = Trommel
picture-bell = Glocke
picture-balloon = Luftballon
picture-kite = Drachen
picture-ball = Fußball
picture-hat = Hut
picture-shoe = Schuh
picture-glasses = Brille
picture-socks = Socken
picture-backpack = Rucksack
picture-gift = Geschenk
picture-camera = Fotoapparat
picture-telephone = Telefon
picture-sun = Sonne
picture-cloud = Wolke
picture-rainbow = Regenbogen
picture-snowflake = Schneeflocke
picture-fire = Feuer
picture-cactus = Kaktus
picture-tree = Baum
picture-sunflower = Sonnenblume

## Take everything with me

luggage-title = Alles mitnehmen
luggage-why = Alle Ihre Papiere in einer Datei.
luggage-lead = Alle Ihre Papiere in einer Datei, mit der Übersicht über alles, was Sie gezeigt haben. Sie können die Datei behalten oder in eine andere Mappe legen. Der Papierkorb ist nicht dabei.
luggage-sealed = Mit Code abgeschlossen
luggage-sealed-why = Ohne den Code liest sie niemand. Das ist besser.
luggage-plain = Ohne Code
luggage-plain-why = Ein Ordner, den jeder Computer lesen kann.
luggage-plain-title = Für alle lesbar?
luggage-plain-warning = Dieser Ordner ist nicht geschützt: Wer ihn findet, liest alle Ihre Papiere. Tun Sie das nie an einem gemeinsamen Computer.
luggage-plain-yes = Ja, ohne Schutz
luggage-code-title = Farde · der Code Ihrer Datei
luggage-code-note = Heben Sie diesen Code nicht bei der Datei auf. Ohne ihn öffnet niemand die Datei, auch Sie nicht. Sie sehen ihn nur einmal.
luggage-code-hint = Zum Öffnen: „Sicherheit“, dann „Papiere hereinholen“. Oder mit dem Programm age.
luggage-save = Datei speichern
luggage-saved = Die Datei ist bei den Downloads dieses Geräts.
unpack-title = Papiere hereinholen
unpack-why = Aus einer Datei von einer anderen Mappe.
unpack-lead = Wählen Sie die Datei, die Sie aus einer Mappe gespeichert haben.
unpack-file = Datei wählen
unpack-file-why = Am Ende steht .age oder .zip.
unpack-scan = Code scannen
unpack-not-a-code = Das ist nicht der Code einer Farde-Datei. Zeigen Sie den Code, den Sie zur Datei bekommen haben.
unpack-digits = { $have } von { $wanted } Ziffern
unpack-found = { $count ->
    [0] In dieser Datei sind keine Papiere.
    [one] In dieser Datei ist { $count } Papier.
   *[other] In dieser Datei sind { $count } Papiere.
}
unpack-known = { $count ->
    [one] Ein Papier aus dieser Datei ist schon in Ihrer Mappe.
   *[other] { $count } Papiere aus dieser Datei sind schon in Ihrer Mappe.
}
unpack-take = Hereinholen

## Papers on this device

kept-title = Auf diesem Gerät
kept-why = Papiere, die ohne Internet aufgehen.
kept-what = Die Papiere, die Sie wählen, gehen hier auch ohne Internet auf.
kept-seen = Man kann auf diesem Gerät sehen, dass Farde hier etwas aufhebt.
kept-who = Wer dieses Gerät entsperren kann, kann diese Papiere öffnen, auch wenn Ihre Mappe abgeschlossen ist.
kept-own-only = Nur auf Ihrem eigenen Handy, nie auf einem gemeinsamen.
kept-choose = Papiere wählen
kept-cannot = Dieser Browser kann keine Papiere aufheben. Nehmen Sie einen anderen, oder drucken Sie die Papiere.
kept-needs-device = Fügen Sie dieses Gerät zuerst zu Ihren Zugängen hinzu: Es öffnet die Papiere ohne Internet.
kept-choose-title = Welche Papiere?
kept-choose-lead = Die Papiere bleiben sicher eingeschlossen. Es öffnet sie der Finger, das Gesicht oder der Code Ihres Handys.
kept-all = Alle
kept-do = Hier behalten
kept-lead = Diese Papiere gehen hier auch ohne Internet auf.
kept-size = { $size } MB auf diesem Gerät
kept-behind = Die neueste Version eines Papiers ist noch auf dem Weg zu diesem Gerät.
kept-change = Andere wählen
kept-off = Hier alles wegnehmen
kept-offline = Kein Internet: Das sind die Papiere auf diesem Gerät.
kept-with-network = Mit Internet öffnen
toast-kept-off = Von dieser Mappe ist nichts mehr auf diesem Gerät.

## A shared computer

kiosk-mark = Gemeinsamer Computer
kiosk-left = { $minutes ->
    [one] Noch { $minutes } Minute für Sie
   *[other] Noch { $minutes } Minuten für Sie
}
screen-title = Meine Papiere hier zeigen
screen-lead = Ihre Nummer und Ihre Bilder bleiben auf Ihrem Handy. Nur die Papiere, die Sie wählen, kommen hierher.
screen-qr = Code dieses Bildschirms
screen-step-scan = Scannen Sie diesen Code mit Ihrem Handy
screen-step-open = Öffnen Sie Ihre Mappe auf dem Handy
screen-step-choose = Wählen Sie die Papiere: Dann erscheinen sie hier
screen-waiting = Wir warten auf Ihr Handy
screen-old-title = Dieser Code geht nicht mehr
screen-old-lead = Es ist nichts gekommen. Nehmen Sie einen neuen Code, wenn Sie Ihr Handy in der Hand haben.
screen-again = Neuer Code
screen-door-title = Ein Bildschirm wartet auf Ihre Papiere
screen-door-lead = Öffnen Sie Ihre Mappe hier, auf Ihrem Handy. Dann wählen Sie, was der Bildschirm zeigen darf.
screen-door-warning = Nur wenn Sie vor diesem Bildschirm sind und seinen Code selbst gescannt haben.
screen-choose-title = Was darf der Bildschirm zeigen?
screen-find-title = Code auf dem Bildschirm scannen
screen-find-lead = Tippen Sie am Computer auf „Mit meinem Handy“. Dann erscheint ein Code.
screen-other-code = Das ist nicht der Code eines Bildschirms.
screen-send-title = Auf dem Bildschirm zeigen
screen-handling = Was ist am Bildschirm erlaubt?
screen-send-lead = Einmal, auf diesem Bildschirm, und höchstens eine halbe Stunde.
screen-send = Zeigen
screen-old-code = Dieser Code geht nicht mehr. Nehmen Sie am Bildschirm einen neuen Code.
screen-sent-title = Sehen Sie auf den Bildschirm
screen-sent-lead = Ihre Papiere erscheinen dort in wenigen Sekunden.
screen-sent-where = Ihre Papiere sind dort nicht zu sehen? Vielleicht sieht sie jemand anders. Nehmen Sie sie sofort vom Bildschirm.
screen-sent-stop = Wenn Sie fertig sind, nehmen Sie sie weg: Der Bildschirm zeigt sie nicht mehr.
screen-take-away = Vom Bildschirm nehmen
screen-taken = Der Bildschirm wird in wenigen Sekunden leer, wenn er Internet hat.
screen-way = Auf einem Bildschirm vor mir
screen-name = Gemeinsamer Bildschirm
staff-way = Für das Team
staff-title = Helfen, ohne zu sehen
staff-lead = Ein Blatt zum Drucken. Legen Sie es neben den gemeinsamen Computer.
staff-sit = Setzen Sie sich daneben, nie dahinter. Fragen Sie zuerst: „Darf ich hinsehen?“
staff-look-away = Sehen Sie weg, wenn die Person auf die Bilder tippt. Schreiben Sie nie die Bilder oder die Nummer auf.
staff-card = Die Karte bleibt in der Hand der Person. Behalten Sie sie nicht, fotografieren Sie sie nicht.
staff-read = Der Lautsprecher liest den Bildschirm vor. Mit Kopfhörern hört es sonst niemand. Die Person tippt, Sie zeigen mit dem Finger.
staff-shown = Brauchen Sie ein Papier? Die Person wählt es und gibt Ihnen einen Code. Öffnen Sie es auf Ihrem eigenen Computer.
staff-printer = Ein gedrucktes Papier: Geben Sie es sofort weiter, ohne es zu lesen. Nehmen Sie jeden Abend aus dem Drucker, was noch da ist, und vernichten Sie es, ohne es zu lesen.
staff-done = Bevor die Person geht, tippt sie auf „Ich bin fertig“. Der Bildschirm muss die Sprachen zeigen.
staff-lost = Karte verloren, Bilder vergessen: das Ersatzblatt oder die Vertrauenspersonen. Niemand sonst kann öffnen, auch Sie nicht. Versuchen Sie es nicht anstelle der Person.
staff-odd = Ein unbekannter USB-Stick, ein seltsames Fenster, eine Kamera über dem Bildschirm, ein aufgeklebter Code: Benutzen Sie den Computer nicht mehr. Sagen Sie es der Person, die sich um ihn kümmert.
kiosk-save-title = Datei auf einem gemeinsamen Computer speichern?
kiosk-save-warning = Die Datei bleibt hier, und die nächste Person kann sie lesen. Speichern Sie sie nur auf Ihrem eigenen USB-Stick, und nehmen Sie ihn mit.
kiosk-save-yes = Trotzdem speichern
kiosk-take-paper = Nehmen Sie Ihr Papier aus dem Drucker.
