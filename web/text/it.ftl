### Italian.

## Everywhere

back = Indietro
next = Avanti
cancel = Annulla
save = Salva
later = Più tardi
print = Stampa
share = Mostra
search = Cerca
copy = Copia il link
copied = Copiato
try-again = Riprova
understood = Va bene
take-back = Recupera
to-start = Torna all’inizio
speak = Leggi ad alta voce
language = Lingua
lock = Chiudi
cover = Nascondi
locking = La sua cartellina si chiude…
elsewhere = Altre schermate

## Start

start-title = Che cosa vuole fare?
start-open = Apri la mia cartellina
start-make = Crea una cartellina
start-receive = Ho ricevuto un codice
start-screen = Con il mio telefono

## Cover

cover-title = Ora locale
cover-place = Bruxelles
cover-again = Aggiorna

## Idle

idle-title = È ancora qui?
idle-note = La sua cartellina sta per chiudersi da sola, così nessun altro può leggerla.
idle-stay = Sono qui

## Make

make-what-title = Una cartellina per i suoi documenti
make-what-keep = I suoi documenti restano qui, anche se perde il telefono.
make-what-only-you = Solo Lei può aprirla. Noi non possiamo leggere niente.
make-what-show = Lei sceglie che cosa mostra, a chi e fino a quando.
make-begin = Comincia
practice-begin = Fai prima una prova
practice-strip = Questa è una prova. Non ci metta documenti veri: alla fine sparisce tutto.
practice-end = Ferma la prova
practice-end-title = Fermare la prova?
practice-end-note = Tutto quello che è nella prova sparisce.
practice-own = Crea la mia vera cartellina
practice-card = Tessera inventata
practice-letter = Lettera inventata
practice-photo = Foto inventata
practice-code = Questo codice non apre niente: è una prova.
voucher-title = Ha un buono?
voucher-lead = Per creare una cartellina qui serve un buono: un foglio con un codice quadrato. Inquadri quel codice, o incolli il link.
voucher-other = Questo non è il codice di un buono. Mostri quello del suo buono.
voucher-none = Non ha un buono? Lo chieda al centro diurno, o dove le hanno dato l’indirizzo di questo sito.
voucher-good = Il suo buono è accettato.
make-way-title = Una tessera o un soprannome?
make-way-lead = Le servirà per aprire la cartellina. Il suo vero nome non serve.
make-way-card = Una tessera
make-way-card-why = Un numero da tenere con sé. Poche immagini da ricordare: 6.
make-way-nickname = Un soprannome
make-way-nickname-why = Niente da portare con sé. Più immagini da ricordare: 10.
make-card-title = Il suo numero
make-card-lead = Conservi questo numero. Senza, la sua cartellina non si apre.
make-card-write = Lo scriva a mano o lo stampi.
make-card-photo = Oppure lo fotografi, se il suo telefono è al sicuro.
make-card-next = L’ho conservato
card-title = Farde · il mio numero
card-hint = Questo numero non basta: servono anche le sue immagini.
card-qr = Lo stesso numero, per una fotocamera
make-nickname-title = Il suo soprannome
make-nickname-lead = Una parola che non dimenticherà. Gli altri non devono indovinarla.
nickname-label = Soprannome
make-nickname-note = Lo scriva sempre nello stesso modo.
make-story-title = Le sue immagini
make-story-lead = Le ricordi in quest’ordine. Inventi un piccolo racconto con queste immagini.
make-story-again = Quasi. Guardi ancora una volta, poi riprovi con calma.
make-story-note = Non dica a nessuno le sue immagini. Noi non le conosciamo e non possiamo ritrovarle.
make-story-draw = Altre immagini
make-story-words = Preferisco scrivere una frase
make-story-next = Le so
make-words-title = La sua frase segreta
make-words-lead = Scelga quattro parole o più che non c’entrano niente l’una con l’altra.
words-label = Frase segreta
words-again-label = La stessa frase ancora una volta
words-differ = Le due frasi non sono ancora uguali.
use-pictures = Con le immagini
make-repeat-title = Tocchi le sue immagini
make-repeat-lead = Nel suo ordine. Ogni volta cambiano posto.
make-finish = Crea la mia cartellina
make-working = Preparo la sua cartellina
make-done-title = La sua cartellina è pronta
make-done-lead = Per riaprirla: il suo numero o soprannome, poi le sue immagini.
make-done-next = Vedi i miei documenti

## The picture pad

pad-count = { $done } su { $wanted }
pad-undo = Cancella
pad-label = Immagini
names-say = Ascolta i nomi
names-silent = Non dire più i nomi
names-warn-title = Chi può sentire?
names-warn = Il nome di ogni immagine che tocca viene detto ad alta voce. Chi lo sente conosce le sue immagini. Usi un auricolare, o aspetti che non ci sia nessuno vicino.
names-yes = Di’ i nomi
story-hear = Ascolta le mie immagini

## Open

open-title = Apri la mia cartellina
open-number-label = Il numero della sua tessera: 20 cifre
open-mistake = Il numero non è ancora giusto. Lo guardi ancora una volta, cifra per cifra.
open-use-nickname = Ho un soprannome
open-use-card = Ho una tessera
open-story-title = Tocchi le sue immagini
open-words-title = La sua frase segreta
open-use-words = Ho una frase segreta
open-submit = Apri
opening-title = La sua cartellina si apre
open-failed-title = Non si apre ancora
open-other = Un altro numero
closed-time-over = La sua cartellina si è chiusa da sola. I suoi documenti sono al sicuro. La apra di nuovo.
closed-broken = Qualcosa si è fermato da parte nostra. La sua cartellina si è chiusa, i suoi documenti sono al sicuro. La apra di nuovo.

## My papers

papers-title = I miei documenti
papers-all = Tutto
papers-soon = Scaduti o quasi
papers-empty = La sua cartellina è ancora vuota. Aggiunga un primo documento: basta una foto.
papers-none-found = Non si è trovato niente. Provi con un’altra parola.
papers-room = La cartellina è piena al { $percent }%.
papers-found = { $count ->
    [0] Nessun documento trovato
    [one] { $count } documento trovato
   *[other] { $count } documenti trovati
}
papers-more = Mostra altri ({ $left })
order-label = In che ordine
order-kind = Per tipo
order-date = Per data
order-runs-out = Prima ciò che scade
choose-several = Scegli più documenti
list-title = La lista dei miei documenti
list-note = Conservi questa lista in un altro posto. Dice quali documenti ha, senza mostrarli.
list-printed-title = I miei documenti
print-fetching = Documento { $paper } di { $papers }
print-ready = { $pages ->
    [0] Qui non c’è niente da stampare.
    [one] { $pages } pagina è pronta.
   *[other] { $pages } pagine sono pronte.
}
print-not-drawn = Questo documento non si può mostrare qui. Perciò non si può stampare.
ran-out = Scaduto
runs-out-today = Ultimo giorno
runs-out-days = { $days ->
    [one] Ancora { $days } giorno
   *[other] Ancora { $days } giorni
}
add = Aggiungi
add-what = Che cosa vuole aggiungere?
add-scan = Fotografa un documento
add-scan-why = La fotocamera lo rende dritto e chiaro.
add-files = Foto o file
add-files-why = Uno o più, già su questo dispositivo.
add-write = Scrivi
add-write-why = La sua storia, con le sue parole.
add-speak = Parla
add-speak-why = Registri la sua voce.
add-cancel = Ferma
add-skip = Salta questo documento
adding-one = Aggiungo il suo documento
adding-many = Aggiungo i suoi documenti: { $file } di { $files }
remark-cleaned = { $count ->
    [one] Questo file diceva dove, da chi o con che cosa è stato fatto. Adesso non lo dice più.
   *[other] { $count } file dicevano dove, da chi o con che cosa sono stati fatti. Adesso non lo dicono più.
}
remark-may-tell = { $count ->
    [one] Questo file forse dice ancora dove o con che cosa è stato fatto. Ci pensi prima di darne una copia.
   *[other] { $count } file forse dicono ancora dove o con che cosa sono stati fatti. Ci pensi prima di darne una copia.
}
remark-locked = { $count ->
    [one] Questo file ha una password. È conservato bene, ma non si può mostrare qui.
   *[other] { $count } file hanno una password. Sono conservati bene, ma non si possono mostrare qui.
}
remark-damaged = { $count ->
    [one] Questo file è rovinato. È conservato così com’è, ma non si può mostrare intero.
   *[other] { $count } file sono rovinati. Sono conservati così come sono, ma non si possono mostrare interi.
}
remark-not-shown = { $count ->
    [one] Questo file è conservato bene, ma non si può mostrare qui.
   *[other] { $count } file sono conservati bene, ma non si possono mostrare qui.
}
remark-in-part = Una parte di questo documento non si può mostrare qui. Salvi una copia per vedere tutto.
remark-date-stays = La data di scadenza è ancora quella del documento vecchio. Se è cambiata, la corregga.
remark-not-all = Questo documento è lungo: si possono mostrare le prime { $shown } pagine. Il file è conservato intero.
kind-question = Che documento è?
kind-left = { $count ->
    [one] Ancora un documento dopo questo.
   *[other] Ancora { $count } documenti dopo questo.
}
toast-added = { $count ->
    [one] Il documento è nella sua cartellina.
   *[other] { $count } documenti sono nella sua cartellina.
}
toast-binned = { $count ->
    [one] Il documento è nel cestino.
   *[other] { $count } documenti sono nel cestino.
}
toast-restored = { $count ->
    [one] Il documento è di nuovo nella sua cartellina.
   *[other] { $count } documenti sono di nuovo nella sua cartellina.
}
toast-saved = Salvato.
toast-stopped = Fermato: non si apre più.

## What is going on

step-reading = Un momento…
step-unlocking = Ci vuole qualche secondo…
step-drawing = Preparo la pagina { $page } di { $pages }
step-encrypting = Metto il documento sotto chiave
step-sending = Invio il documento ({ $size } MB)
step-waiting = Non c’è internet. Aspetto e poi continuo da solo.
step-receiving = Prendo le pagine

## The bin

bin-title = Cestino
bin-with = Cestino ({ $count })
bin-lead = Un documento resta qui { $days } giorni, poi sparisce.
bin-empty = Il cestino è vuoto.
bin-days-left = { $days ->
    [one] Ancora { $days } giorno qui
   *[other] Ancora { $days } giorni qui
}

## A paper

paper-title = Un documento
paper-date = Data: { $date }
paper-runs-out = Scadenza: { $date }
paper-edit = Modifica
paper-keep = Copia su questo dispositivo
paper-bin = Nel cestino
paper-not-drawn = Questo documento non si può mostrare qui, ma è conservato bene. Può salvarne una copia su questo dispositivo per aprirlo.
page-of = Pagina { $page } di { $pages }
page-previous = Pagina prima
page-next = Pagina dopo
zoom-in = Più grande
zoom-out = Più piccolo
turn = Gira
overview = Tutte le pagine
keep-title = Una copia su questo dispositivo?
keep-warning = La copia non è protetta: chi usa questo dispositivo può leggerla. Non lo faccia su un computer condiviso.
keep-yes = Salva una copia
edit-title = Che documento è?
edit-name = Titolo
edit-date = Data del documento
edit-runs-out = Scadenza
edit-note = Nota per me
newer-title = Una versione più nuova
newer-lead = Lo stesso documento, ma più nuovo. Quello vecchio resta.
newer-file = Una foto o un file
newer-file-why = Già su questo dispositivo.
versions = Tutte le versioni ({ $count })
version-newest = La più nuova
version-older = Più vecchia
version-added = Aggiunta il giorno { $date }
version-look = Guarda
version-shown = Sta guardando una versione più vecchia, aggiunta il giorno { $date }.
version-to-newest = Vedi la più nuova

## My story

story-title = La mia storia
story-lead = Pezzi brevi. Può mostrare ognuno da solo.
story-empty = Racconti una volta sola quello che non vuole più ripetere. Poi lo mostri.
story-name = Titolo (se vuole)
earlier = Più in alto
later-in-order = Più in basso
write-title = Scrivi
write-lead = Un pezzo della sua storia, o una richiesta, con le sue parole.
write-text = Il suo testo
write-left = { $left ->
    [0] Non c’è più spazio. Continui in un altro pezzo.
    [one] Ancora { $left } lettera.
   *[other] Ancora { $left } lettere.
}
speak-title = Parla
speak-lead = { $minutes ->
    [one] Al massimo { $minutes } minuto per pezzo.
   *[other] Al massimo { $minutes } minuti per pezzo.
}
speak-begin = Tocchi e parli
speak-asking = Il dispositivo chiede se il microfono può ascoltare…
speak-stop = Ferma
speak-listening = La ascolto. Quando ha finito, tocchi qui.
speak-length = Durata
speak-anew = Ricomincia
speak-no-microphone = Qui non c’è un microfono. Può scrivere, o usare un altro dispositivo.
speak-refused = Il microfono qui non è permesso. Può permetterlo nel suo browser, o scrivere.
speak-unsupported = Questo browser non sa registrare. Può scrivere, o usarne uno più nuovo.
listen = Ascolta
listen-progress = A che punto è il suono
listen-failed = Questo browser non può riprodurre questo suono. Salvi una copia per ascoltarlo altrove.

## Kinds of paper

kind-label = Tipo di documento
kind-identity = Identità
kind-residence = Soggiorno
kind-income = Reddito
kind-welfare = CPAS, aiuto sociale
kind-health = Salute
kind-housing = Casa
kind-work = Lavoro
kind-school = Scuola e diplomi
kind-family-children = Famiglia e figli
kind-social-report = Relazione sociale
kind-story = La mia storia
kind-request = Richiesta
kind-receipt = Ricevuta
kind-membership = Club, associazione
kind-photo = Foto
kind-other = Altro

## Share

share-choose-title = Che cosa vuole mostrare?
share-choose-lead = Tocchi i documenti. Gli altri non si vedono.
share-chosen = { $count ->
    [0] Ancora niente di scelto
    [one] { $count } documento scelto
   *[other] { $count } documenti scelti
}
share-how-title = Come vuole mostrarli?
share-lifetime = Per quanto tempo?
lifetime-hour = 1 ora
lifetime-day = 1 giorno
lifetime-week = 7 giorni
lifetime-month = 30 giorni
share-handling = Che cosa può fare l’altra persona?
handling-look = Solo guardare
handling-print = Guardare e stampare
handling-keep = Tenere una copia
share-openings = Quante volte?
openings-once = Una volta
openings-three = Tre volte
openings-any = Senza limite
share-purpose = Per che cosa? Può anche non dirlo.
share-purpose-own = O con le sue parole
purpose-home = Una casa
purpose-income = Un aiuto, un reddito
purpose-health = Cure
purpose-work = Lavoro
purpose-residence = Soggiorno
purpose-school = Scuola, figli
share-make = Crea il codice
share-more = Ancora più sicuro
share-first = Solo il primo computer
share-first-why = Il primo computer che lo apre può riaprirlo. Se qualcuno manda il link ad altri, non apre niente.
share-pin = Chiedi anche un codice di 6 cifre
share-pin-why = Lo dice Lei alla persona. Senza questo codice il link non apre niente.
made-title = Mostri questo codice
made-lead = L’altra persona lo inquadra, o apre il link.
made-qr = Codice da inquadrare
made-link = Link
made-print = Stampa un biglietto
made-stop-note = Può fermarlo in ogni momento: in “Che cosa ho mostrato”.
made-pin = Dica questo codice alla persona
made-pin-why = Non è sul biglietto e non è nel link. Senza, non si apre niente.
made-done = Fatto
until = Fino a: { $moment }
meeting-title = Prepara un appuntamento
meeting-lead = Scelga i documenti per questo appuntamento. Stampi il biglietto. Poi chiuda la cartellina fino a dopo l’appuntamento.
meeting-lock = Chiudi la mia cartellina
meeting-lock-why = Stampi o fotografi questo codice. Poi chiuda la cartellina: all’appuntamento nessuno potrà aprirla. Il codice funziona lo stesso.
spoken-make = Detta un codice a voce
spoken-say = Dica queste parole e cifre
spoken-where = L’altra persona le scrive in questa pagina: “Ho ricevuto un codice”.
slip-title = Farde · documenti per Lei
slip-pin = Serve anche un codice di 6 cifre: glielo dice la persona.
slip-stop = Per fermare: aprire la cartellina, “Che cosa ho mostrato”, poi “Ferma”.

## What I shared

shared-title = Che cosa ho mostrato
shared-empty = Ora non sta mostrando niente.
shared-new = Mostra documenti
shared-show-again = Mostra di nuovo
shared-stop = Ferma
shared-stop-sure = Sì, ferma
stop-one-title = Smettere di mostrare?
stop-one-note = Questo codice non aprirà più niente. Uno schermo ancora aperto si svuota entro un minuto, se ha internet. Una copia già salvata o stampata resta all’altra persona.
shared-code = Mostra il codice
shared-stop-all = Ferma tutto
stop-all-title = Fermare tutto?
stop-all-note = Nessuno potrà più aprire i suoi documenti. Uno schermo ancora aperto si svuota entro un minuto, se ha internet. Una copia già salvata o stampata resta all’altra persona.
shared-opened = { $count ->
    [0] Non ancora aperto
    [one] Aperto { $count } volta
   *[other] Aperto { $count } volte
}
shared-unknown = { $count ->
    [one] { $count } volta senza dire chi
   *[other] { $count } volte senza dire chi
}
shared-unreadable = Qualcuno che non ha detto il nome
state-used-up = Finito: aperto tutte le volte permesse
state-over = Finito: il tempo è passato
state-stopped = Lei l’ha fermato
left-minutes = { $minutes ->
    [one] ancora { $minutes } minuto
   *[other] ancora { $minutes } minuti
}
left-hours = { $hours ->
    [one] ancora { $hours } ora
   *[other] ancora { $hours } ore
}
left-days = { $days ->
    [one] ancora { $days } giorno
   *[other] ancora { $days } giorni
}

## The record of one share

record-title = Il registro di ciò che ha mostrato
record-lead = Che cosa ha accettato e che cosa è successo. Lo vede solo Lei.
record-open = Vedi il registro
record-printed-title = Farde · il registro di ciò che è stato mostrato
record-what = Quali documenti?
record-who = Chi li ha aperti?
record-why = Per che cosa?
record-no-purpose = Non l’ha detto.
record-how = Che cosa è permesso
record-made = Data del suo accordo
record-until = Al più tardi
record-now = E adesso?
record-live = Si può ancora aprire
record-withdraw = Per ritirare il suo accordo
record-nothing-opens = Questo codice non apre più niente. Una copia già salvata o stampata resta all’altra persona.
record-number = Numero di questo registro:

## My letterbox: what others hand in

box-title = La mia cassetta della posta
box-with = La mia cassetta della posta ({ $count })
box-came = { $count ->
    [one] È arrivato un documento per Lei
   *[other] Sono arrivati { $count } documenti per Lei
}
box-lead = Altre persone mettono qui documenti con il suo codice. Non vedono niente della sua cartellina.
box-empty = Non è arrivato niente.
box-ask = Chiedi documenti
box-day = Arrivato il giorno { $day }
box-papers = Documenti
box-look = Guarda
box-refuse = Rifiuta
box-refuse-title = Rifiutare?
box-refuse-note = Sparisce per sempre. Nessuno viene avvisato.
box-refuse-yes = Sì, rifiuta
toast-box-refused = Non c’è più.
box-asked = Che cosa ho chiesto
box-past = Che cosa ho chiesto prima
box-left = { $count ->
    [0] Non può arrivare più niente
    [one] Può arrivare ancora { $count } documento
   *[other] Possono arrivare ancora { $count } documenti
}
box-full = È arrivato tutto quello che ha chiesto
box-closed = Lei l’ha chiuso
box-close = Chiudi
box-close-title = Non ricevere più niente?
box-close-note = Il codice non apre più niente. Quello che è arrivato resta qui.
box-close-yes = Sì, chiudi
toast-closed = Chiuso. Non può arrivare più niente.
box-known = Organizzazioni che conosco
box-forget = Dimentica
look-title = È arrivato per Lei
look-keep = Tieni
look-not-drawn = Questo non si può mostrare qui. Può tenerlo o rifiutarlo.
look-unsigned = Non è firmato: nessuno sa con certezza chi l’ha mandato.
look-known = { $name }: Lei ha già confrontato le cifre.
look-impostor = Attenzione! Lei conosce questo nome, ma ciò che è arrivato non viene da lì.
look-compare = È firmato. Confronti queste cifre con quelle dell’organizzazione: allo sportello, o su una lettera di carta che aveva già. Mai con quello che è arrivato qui.
look-same = Sono le stesse
look-name = Come chiama questa organizzazione?
look-remember = Ricorda
box-size = { $size } MB
kept-known = Da { $name }: Lei ha già confrontato le cifre.
kept-says = Dice di venire da { $name }. Non è sicuro.
hand-which = File { $file } di { $files }
hand-no-code = Questo non è un codice per consegnare documenti.
hand-stopped = Lei ha fermato la consegna. Quello che non è spuntato non è stato inviato.
hand-too-much = C’è posto solo per { $size } MB in tutto. Tolga qualcosa.
hand-who-asks = Farde non sa chi chiede. Consegni solo se la persona le ha dato questo codice.
sign-save-first = Salvi prima il file della chiave.
ask-what = Che cosa chiede? Può anche non dirlo.
ask-decision = La decisione
ask-proof = Un certificato
ask-report = La relazione sociale
ask-health = Un documento sanitario
ask-contract = Il contratto
ask-files = { $count ->
    [one] Un documento
   *[other] Fino a { $count } documenti
}
ask-how-many = Quanti documenti al massimo?
asked-title = Dia questo codice
asked-lead = L’altra persona lo inquadra, o apre il link. Mette i documenti nella sua cassetta della posta.
asked-note = Non vede niente della sua cartellina. Lei prima guarda, poi tiene o rifiuta.
asked-slip-title = Farde · documenti per me
asked-slip-how = Inquadri il codice o apra l’indirizzo. Scelga i file, poi tocchi “Consegna”. Non serve un account. Solo la persona può leggerli.
asked-slip-close = Per chiudere: aprire la cartellina, “La mia cassetta della posta”, poi “Chiudi”.

## Hand in

hand-opening = Un momento
hand-title = Consegna documenti
hand-asks = Le chiedono:
hand-nothing = Una persona le chiede documenti.
hand-room = { $count ->
    [one] { $count } file, al massimo { $size } MB
   *[other] Fino a { $count } file, { $size } MB in tutto
}
hand-choose = Scegli i file
hand-choose-why = PDF, foto, testi, fino a 25 MB ciascuno
hand-remove = Togli
hand-missing = Scelga prima un file.
hand-too-many = { $count ->
    [one] C’è posto solo per { $count } file. Tolga qualcosa.
   *[other] C’è posto solo per { $count } file. Tolga qualcosa.
}
hand-from = Il suo nome o la sua organizzazione (può lasciare vuoto)
hand-note = Due parole per accompagnare (può lasciare vuoto)
hand-final = Solo la persona può aprirli, e non si possono riprendere. Non serve un account.
hand-stays = Quello che è spuntato è già arrivato.
hand-send = Consegna
hand-sending = I documenti sono in viaggio
hand-chosen = { $count ->
    [one] { $count } file scelto
   *[other] { $count } file scelti
}
hand-done-title = È arrivato
hand-done = { $count ->
    [one] { $count } file è nella cassetta della posta.
   *[other] { $count } file sono nella cassetta della posta.
}
hand-done-what = La persona guarda, poi tiene o rifiuta. Può chiudere questa pagina.
hand-same = Lo stesso per un’altra persona
hand-more = Consegna altro
hand-link-title = Per chi?
hand-link-lead = Inquadri il codice della persona con la fotocamera di questo dispositivo, o incolli il link.
hand-link-camera = Usa la fotocamera
hand-failed-title = Non si può consegnare niente
hand-tampered = Il codice e questa cassetta della posta non vanno insieme.
hand-tampered-do = Forse qualcuno vuole leggere di nascosto, perciò non si invia niente. Lo dica alla persona e all’organizzazione.
sign-title = Firma per un’organizzazione
sign-why = La persona confronta 30 cifre una volta sola. La volta dopo sa con certezza che viene da voi.
sign-open = Apri il file della chiave
sign-open-why = Resta su questo dispositivo e non viene mandato da nessuna parte
sign-draw = Crea una nuova chiave
sign-digits = Le cifre della vostra chiave. Le dia allo sportello o su lettere di carta. Non le metta in quello che consegna qui.
sign-save-why = Salvi il file adesso: non c’è un’altra copia. Chi ha il file può firmare per voi. Lo conservi come si conserva un timbro.
sign-save = Salva il file della chiave
sign-drop = Non firmare
sign-not-a-key = Questo non è un file di chiave.

## Receive

receive-title = Qualcuno le mostra documenti
receive-lead = Dica chi è, poi guardi. Non serve un account.
receive-name = Il suo nome
receive-name-missing = Scriva prima il suo nome: la persona vuole sapere chi guarda.
receive-organisation = La sua organizzazione (se ne ha una)
receive-discreet = Agirò con discrezione
receive-discreet-what = Mostro questi documenti solo a chi ne ha bisogno per aiutare.
receive-discreet-missing = Spunti anche questa casella e i documenti si aprono.
receive-pin = Il codice di 6 cifre che la persona le ha detto
receive-pin-missing = Scriva le 6 cifre che la persona le ha detto.
receive-pin-wrong = Forse le 6 cifre non sono quelle giuste.
receive-pin-again = Scrivi di nuovo le cifre
receive-receipt = La persona vedrà il suo nome e l’ora.
receive-open = Vedi i documenti
receive-opening = I documenti arrivano
receive-failed-title = I documenti non si aprono
receive-other-link = Un altro link
receive-paste-title = Ho ricevuto un codice
receive-paste-lead = Inquadri il codice con la fotocamera del telefono, incolli il link, o scriva le parole che le hanno detto.
receive-paste-label = Link, o 4 parole e 3 cifre
receive-paste-wrong = Guardi di nuovo le 4 parole e le 3 cifre, o chieda un nuovo codice.
receive-paste-no-code = Questo non è un codice: servono 4 parole e 3 cifre.
receive-over-title = Il tempo è passato
receive-over-lead = I documenti non sono più su questo schermo. Le servono ancora? Chieda alla persona un nuovo codice.
receive-stopped-title = Questi documenti non si vedono più
receive-stopped-lead = La persona ha smesso di mostrarli. Non sono più su questo schermo. Le servono ancora? Chieda alla persona un nuovo codice.
received-title = { $count ->
    [one] Un documento per Lei
   *[other] { $count } documenti per Lei
}
received-list = Documenti
received-open-until = Questa pagina resta aperta fino alle { $time }
received-ends = Il link vale al massimo fino a { $moment }
received-close = Ho finito
received-save = Salva il file
received-not-drawn = Questo documento non si può mostrare qui. Chieda alla persona di permettere una copia.
received-not-drawn-keep = Questo documento non si può mostrare qui. Lo salvi per aprirlo.
received-no-print = La persona che le mostra questi documenti non permette di stamparli.

## Scanning

scan-starting = La fotocamera si accende…
scan-looking = Tenga il codice dentro la cornice.
scan-no-camera = Qui non c’è una fotocamera. Scelga una foto del codice.
scan-refused = La fotocamera qui non è permessa. Può permetterla nel suo browser, o scegliere una foto del codice.
scan-again = Riprova la fotocamera
scan-photo = Scegli una foto del codice
scan-reading = Cerco il codice…
scan-nothing = In questa foto non si vede un codice. Riprovi, più da vicino e dritto.

## Photographing a paper

shot-title = Fotografi il suo documento
shot-looking = Metta il documento in piano. Lo mostri tutto.
shot-found = Documento trovato. Scatti la foto.
shot-no-camera = Qui non c’è una fotocamera. Scelga una foto del documento.
shot-refused = La fotocamera qui non è permessa. Può permetterla nel suo browser, o scegliere una foto del documento.
shot-take = Scatta la foto
shot-choose = Le mie foto
shot-lamp = Luce
shot-working = Preparo la sua pagina…
shot-pages = { $count ->
    [one] { $count } pagina
   *[other] { $count } pagine
}
shot-page = La pagina
shot-photo = La foto
shot-no-place = Il luogo e il dispositivo di una foto non vengono conservati.
shot-leave = Uscire senza salvare?
shot-leave-note = { $count ->
    [one] La sua pagina andrà persa.
   *[other] Le sue { $count } pagine andranno perse.
}
shot-stay = Resta qui
shot-throw = Butta via
check-title = Si legge bene?
check-whole = I bordi del documento non si sono trovati: questa è la foto intera. Può mettere gli angoli al loro posto.
check-good = Sì, va bene
check-again = Rifai la foto
check-corners = Angoli
check-as-photo = Colori
check-as-paper = Carta bianca
corners-title = Dove sono gli angoli?
corners-lead = Trascini ogni cerchio su un angolo del documento. Con la tastiera: le frecce.
corners-whole = La foto intera
corners-done = Fatto
corner-top-left = Angolo in alto a sinistra
corner-top-right = Angolo in alto a destra
corner-bottom-right = Angolo in basso a destra
corner-bottom-left = Angolo in basso a sinistra
pages-title = Le sue pagine
pages-none = Non c’è più nessuna pagina.
pages-another = Un’altra pagina
pages-finish = Salva questo documento
pages-earlier = Prima
pages-later = Dopo
pages-remove = Togli
pages-removed = La pagina è stata tolta.
pages-full = Un documento ha al massimo { $pages } pagine.
pages-keep = Salva anche le foto
pages-keep-why = Le foto come le ha scattate, insieme alle pagine pulite.

## Ways in: a card that is there already, scanning

make-way-have = Ho già una tessera
make-way-have-why = Il numero resta lo stesso, con nuove immagini: 6.
make-have-title = La sua tessera
scan-card = Inquadra la mia tessera
scan-type = Scrivi il numero
scan-not-a-card = Questo non è il codice di una tessera. Mostri quello della sua tessera.
scan-not-a-sheet = Questo non è il codice di un foglio di emergenza. Riprovi.
open-device = Con questo dispositivo
open-lost = Ho perso la tessera o le immagini
story-own = Tieni le immagini che so già
story-own-title = Le immagini che tiene
story-own-lead = Tocchi le sue immagini in ordine. Lo farà due volte.
story-own-again = Le due volte non erano uguali. Ricominci con calma.
story-own-other = Preferisco nuove immagini

## A way back

way-back-title = Una via di ritorno
way-back-lead = Se un giorno perde la tessera o dimentica le immagini.
way-back-sheet = Un foglio
way-back-sheet-why = Un foglio da conservare in un altro posto sicuro. Da solo apre la sua cartellina.
way-back-helpers = Aiutanti
way-back-helpers-why = Tre persone ricevono un foglio ciascuna. Due insieme aprono la sua cartellina. Una da sola non può fare niente.

## Sheets

sheets-title = Stampi o copi a mano
sheets-lead = Questo foglio si mostra una volta sola. Lo tenga lontano dalla tessera.
sheets-lead-helpers = Questi fogli si mostrano una volta sola. Dia ogni foglio a una persona diversa.
sheets-next = Foglio seguente
sheets-kept = È stampato o copiato
sheet-title = Farde · foglio di emergenza
sheet-title-helper = Farde · foglio { $number } di { $sheets }
sheet-what = Questo foglio apre una cartellina di documenti. Chi ha il foglio può aprire la cartellina: lo conservi bene.
sheet-what-helper = Qualcuno si fida di Lei: questo foglio aiuta quella persona a riaprire la sua cartellina di documenti. Da solo non apre niente. Ne servono { $needed } insieme.
sheet-use = Per usarlo: “Apri la mia cartellina”, poi “Ho perso la tessera o le immagini”.
sheet-use-helper = Lo conservi bene. Lo dia solo alla persona stessa, quando lo chiede.
sheet-no-name = Su questo foglio non c’è nessun nome: è fatto apposta.
sheet-qr = Le stesse cifre, per una fotocamera
sheet-wait = { $wait ->
    [one] Apre dopo { $wait } giorno di attesa.
   *[other] Apre dopo { $wait } giorni di attesa.
}

## Recover

recover-title = Torni nella sua cartellina
recover-lead = Che cosa ha con sé?
recover-sheet = Il mio foglio
recover-sheet-why = Il foglio di emergenza che ha conservato.
recover-helpers = I fogli dei miei aiutanti
recover-helpers-why = Ne servono diversi insieme.
recover-sheet-title = Il suo foglio
recover-helpers-title = I fogli dei suoi aiutanti
recover-enter-lead = Inquadri il codice, o scriva le cifre riga per riga.
recover-enter-lead-helpers = Un foglio dopo l’altro. Inquadri il codice, o scriva le cifre.
recover-scan = Inquadra il foglio
recover-type = Scrivi le cifre
recover-anew = Ricomincia
recover-have = Il suo foglio è completo
recover-have-helper = Foglio { $number }
recover-count = { $have } su { $needed }
recover-same = Il foglio { $number } è già qui. Ne prenda un altro.
recover-other-set = Questo foglio non è dello stesso gruppo del primo. Ne prenda un altro.
recover-not-together = Le righe sono giuste ma non vanno insieme. Guardi l’ordine.
row-fits = Giusto
row-look-again = Guardi ancora una volta questa riga
waits-title = È giusto, ma non ancora
waits-lead = C’è un tempo di attesa, per proteggere la persona a cui appartiene la cartellina.
waits-from = Da { $moment }
waits-come-back = Torni da quel momento in poi, come ha fatto oggi. Avrà { $days ->
    [one] { $days } giorno.
   *[other] { $days } giorni.
}
waits-owner = Fino ad allora, chi apre la cartellina vede questo. E può dire di no.

## Renew

renew-what-title = È di nuovo qui
renew-what-lead = I suoi documenti sono qui. Prima crei un nuovo modo di entrare, solo per Lei.
renew-what-card = Una tessera o un soprannome.
renew-what-story = Nuove immagini.
renew-what-doors = Sceglie Lei quali vecchi modi di entrare restano.
renew-way-lead = Le servirà per aprire la cartellina.
renew-way-same = Tieni
renew-keep-title = Che cosa resta?
renew-keep-lead = Si aggiunge la nuova tessera o il nuovo soprannome. Spunti quello che resta.
renew-keep-note = Quello che non è spuntato da ora non apre più niente. La sua cartellina si chiude sugli altri computer.
renew-stays = Resta
renew-goes = Non apre più
renew-finish = Va bene così
renew-working = Preparo il suo nuovo modo di entrare
renew-done-title = È tutto a posto
toast-renewed = Cambiato. La sua cartellina è chiusa sugli altri computer.

## Safety

safety-title = Sicurezza
safety-doors = Modi di entrare
safety-doors-why = Tessera, immagini, fogli, aiutanti, dispositivo.
safety-lock = Chiudi fino a…
safety-lock-why = Nessuno può aprirla prima dell’ora che sceglie.
doors-lead = Ognuno di questi modi apre la sua cartellina.
doors-add = Nuovo modo di entrare
door-card = Tessera e immagini
door-nickname = Soprannome e immagini
door-card-words = Tessera e frase
door-nickname-words = Soprannome e frase
door-passkey = Un dispositivo
door-sheet = Un foglio di emergenza
door-helpers = Aiutanti: { $needed } su { $sheets }
door-since = Dal giorno { $date }
door-wait = { $wait ->
    [one] Apre dopo { $wait } giorno
   *[other] Apre dopo { $wait } giorni
}
door-now = Usato adesso
door-my-card = La mia tessera
door-new-story = Cambia le immagini
door-remove = Togli
card-again-lead = Lo stesso numero della sua tessera. Lo stampi o lo copi.
remove-title = Togliere questo modo di entrare?
remove-note = Da ora non apre più niente. La sua cartellina si chiude su tutti gli altri computer.
remove-yes = Sì, togli
toast-door-removed = Tolto. La sua cartellina è chiusa sugli altri computer.
add-title = Quale nuovo modo di entrare?
add-device = Questo dispositivo
add-device-why = Aprire con il dito, il viso o il codice del telefono.
add-card = Un’altra tessera
add-card-why = Un nuovo numero o un soprannome, se quello vecchio è perso o qualcuno lo conosce.
new-sheet-lead = Un foglio di cifre da stampare o copiare. Da solo apre la sua cartellina.
new-sheet-make = Crea il foglio
new-helpers-lead = Ogni persona conserva un foglio. Un foglio da solo non apre niente.
new-helpers-sheets = Quanti aiutanti?
new-helpers-needed = Quanti insieme per aprire?
new-helpers-sentence = { $needed } dei { $sheets } fogli insieme aprono la sua cartellina.
new-helpers-make = Crea i fogli
less = Meno
more = Più
wait-legend = Un tempo di attesa?
wait-none = Subito
wait-none-why = Il foglio apre subito la sua cartellina.
wait-some-why = La sua cartellina si apre solo dopo l’attesa. Intanto, quando apre la cartellina, Lei lo vede. Può dire di no.
device-what = Apre la cartellina nello stesso modo in cui sblocca questo dispositivo.
device-seen = Su questo dispositivo si può vedere che esiste una cartellina.
device-own-only = Solo sul suo dispositivo personale, mai su un computer condiviso.
device-make = Aggiungi questo dispositivo
device-other = In un altro modo
toast-device = Ora questo dispositivo apre la sua cartellina.
passkey-cannot = Questo dispositivo o browser non può farlo. Usi un altro modo di entrare: tessera, soprannome, foglio o aiutanti.
passkey-refused = Non è stato confermato. Può riprovare, o usare un altro modo di entrare.
passkey-failed = Il dispositivo non ha risposto come previsto. Riprovi, o usi un altro modo di entrare.

## Lock until

lock-title = Chiudere fino a quando?
lock-lead = Prima di quell’ora la cartellina non si apre per nessuno, nemmeno per Lei.
lock-hour = Tra 1 ora
lock-evening = Stasera alle 20:00
lock-tomorrow = Domani alle 8:00
lock-three-days = Tra 3 giorni
lock-own = Un altro momento
lock-own-label = Giorno e ora
lock-summary = Fino a { $moment } nessuno può aprirla, nemmeno Lei.
lock-shares = Quello che sta mostrando ora resta visibile fino alla fine del suo tempo.
lock-do = Chiudi fino ad allora
lock-sure = Chiudere fino ad allora?
lock-sure-note = Niente e nessuno può aprirla prima: né Lei, né i suoi aiutanti, né noi.
start-idle = La sua cartellina si è chiusa da sola: nessuno toccava lo schermo. I suoi documenti sono al sicuro.
start-locked = È chiusa fino all’ora che ha scelto. I suoi documenti la aspettano.

## What must be seen after opening

recovery-title = Qualcuno vuole entrare
recovery-unknown = In un modo che la sua cartellina non conosce
recovery-since = Da { $moment }
recovery-opens = La sua cartellina si aprirà per quella persona { $moment }.
recovery-ready = La sua cartellina può già aprirsi per quella persona.
recovery-note = Se non è Lei, dica di no.
recovery-refuse = No, rifiuta
recovery-remove = Rifiuta, e togli per sempre questo modo di entrare
recovery-leave = Sono io, lascia così
toast-refused = Rifiutato.
refused-title = Ci sono stati troppi tentativi
refused-when = Qualcuno ha provato troppe volte: { $moment }.
refused-note = Se non era Lei, cambi le sue immagini o prenda un’altra tessera.
refused-doors = Vedi i modi di entrare
unlisted-title = Chiuso un modo di entrare sconosciuto
unlisted-note = Qualcuno aveva lasciato un modo di entrare che non è nella sua lista. Ora è chiuso. Cambi le sue immagini e guardi i suoi modi di entrare.

## What went wrong: what is, and what to do

trouble-title = Non ha funzionato
fail-nothing-opens = Con questo ora non si apre niente.
fail-nothing-opens-do = Guardi la sua tessera o il suo soprannome. Poi tocchi le immagini con calma, una per una.
fail-sheet = Questo foglio ora non apre niente.
fail-sheet-do = Forse non vale più, o la cartellina è chiusa per un po’ di tempo. Provi un altro foglio, o torni più tardi.
fail-wait = Ci sono stati diversi tentativi.
fail-wait-do = { $minutes ->
    [one] Aspetti { $minutes } minuto. Serve perché nessuno possa indovinare.
   *[other] Aspetti { $minutes } minuti. Serve perché nessuno possa indovinare.
}
fail-sheets = Questi fogli insieme non aprono niente.
fail-sheets-do = Guardi se sono dello stesso gruppo, poi li metta di nuovo.
fail-last-door = È il suo unico modo di entrare che apre subito.
fail-last-door-do = Crei prima una nuova tessera o un altro modo di entrare. Poi tolga questo.
fail-many-doors = Ci sono molti modi di entrare.
fail-many-doors-do = Ne tolga uno che non usa più, poi riprovi.
fail-already = Questa tessera e queste immagini aprono già una cartellina.
fail-already-do = Prenda altre immagini.
fail-voucher = Questo buono non è per questo sito, o la sua data è passata.
fail-voucher-do = Ne chieda un altro dove l’ha ricevuto.
fail-voucher-used = Questo buono è già stato usato.
fail-voucher-used-do = Un buono vale una volta. Ne chieda un altro. Se ha creato una cartellina con questo, la apra.
fail-open-again = La sua cartellina si è chiusa.
fail-open-again-do = La apra di nuovo. I suoi documenti sono al sicuro.
fail-share = Qui non c’è niente da aprire.
fail-share-do = Il codice non funziona più. Ne chieda uno nuovo alla persona.
fail-request = Qui non si può consegnare niente.
fail-request-do = Il tempo è passato, o sono arrivati abbastanza documenti. Chieda alla persona un nuovo codice, o riprovi tra dieci minuti.
fail-deposit = Quello che è arrivato è rovinato, o non è fatto come si deve.
fail-deposit-do = Non si può aprire. Può rifiutarlo.
fail-link = Manca un pezzo del link.
fail-link-do = Copi il link intero, o inquadri di nuovo il codice.
fail-offline = Non c’è internet.
fail-offline-do = Cerchi un posto con internet o Wi-Fi, poi riprovi. Non si è perso niente.
fail-busy = Adesso c’è molta gente collegata.
fail-busy-do = Riprovi tra qualche minuto. Non si è perso niente.
fail-large = Questo file è troppo grande.
fail-large-do = Il massimo è { $size } MB. Faccia piuttosto una foto del documento.
fail-full = La sua cartellina è piena.
fail-full-do = Metta nel cestino quello che non usa più. Quando il cestino si svuota, torna lo spazio.
fail-empty = Questo file è vuoto.
fail-empty-do = Scelga un altro file, o faccia una foto.
fail-draw = Questo documento non si può mostrare.
fail-draw-do = È conservato bene. Può salvarne una copia su questo dispositivo.
fail-tampered = Questo documento non è più quello che ha conservato.
fail-tampered-do = Qualcuno l’ha rovinato o cambiato. Per questo non si mostra. Avvisi chi si occupa di questo sito.
fail-other-passkey = Questo non apre questa cartellina.
fail-other-passkey-do = Scelga un’altra voce nella lista del dispositivo, o prima aggiunga questo dispositivo ai suoi modi di entrare.
fail-device-full = Non c’è più spazio su questo dispositivo.
fail-device-full-do = Faccia spazio, o tenga qui meno documenti. Non si è perso niente.
fail-kept-damaged = Questo documento è rovinato su questo dispositivo.
fail-kept-damaged-do = Apra la cartellina con internet: il documento torna qui.
fail-not-there = Questo documento non è più qui.
fail-not-there-do = Guardi nel cestino: forse è lì.
fail-input = Qualcosa non è ancora giusto.
fail-input-do = Guardi che cosa ha scritto: forse è troppo corto o troppo lungo.
fail-browser = Questo browser è troppo vecchio.
fail-browser-do = Usi un browser più nuovo, o un altro dispositivo.
fail-unreadable = Non si è potuto leggere questo file fino alla fine.
fail-unreadable-do = Lo scelga di nuovo.
fail-stopped = Fermato.
fail-stopped-do = Non si è conservato niente. Può ricominciare.
fail-code = Questo file è chiuso con un codice.
fail-code-do = Scriva il codice di questo file.
fail-wrong-code = Questo codice non apre questo file.
fail-wrong-code-do = Guardi di nuovo le cifre, gruppo per gruppo.
fail-not-export = Questo file non viene da una cartellina, o è rovinato.
fail-not-export-do = Scelga il file che ha salvato da una cartellina.
fail-fault = Qualcosa non ha funzionato da parte nostra.
fail-fault-do = Riprovi. Non si è perso niente.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Gatto
picture-horse = Cavallo
picture-elephant = Elefante
picture-turtle = Tartaruga
picture-fish = Pesce
picture-butterfly = Farfalla
picture-snail = Lumaca
picture-rooster = Gallo
picture-owl = Gufo
picture-bee = Ape
picture-penguin = Pinguino
picture-octopus = Polpo
picture-apple = Mela
picture-banana = Banana
picture-strawberry = Fragola
picture-lemon = Limone
picture-watermelon = Anguria
picture-carrot = Carota
picture-corn = Mais
picture-bread = Pane
picture-cheese = Formaggio
picture-ice-cream = Gelato
picture-mushroom = Fungo
picture-cake = Torta
picture-house = Casa
picture-key = Chiave
picture-umbrella = Ombrello
picture-bicycle = Bicicletta
picture-bus = Autobus
picture-boat = Barca
picture-plane = Aereo
picture-train = Treno
picture-tractor = Trattore
picture-tent = Tenda
picture-chair = Sedia
picture-lamp = Lampadina
picture-ladder = Scala
picture-clock = Sveglia
picture-book = Libro
picture-pencil = Matita
picture-scissors = Forbici
picture-hammer = Martello
picture-guitar = Chitarra
picture-drum = Tamburo
picture-bell = Campana
picture-balloon = Palloncino
picture-kite = Aquilone
picture-ball = Pallone
picture-hat = Cappello
picture-shoe = Scarpa
picture-glasses = Occhiali
picture-socks = Calzini
picture-backpack = Zaino
picture-gift = Regalo
picture-camera = Macchina fotografica
picture-telephone = Telefono
picture-sun = Sole
picture-cloud = Nuvola
picture-rainbow = Arcobaleno
picture-snowflake = Fiocco di neve
picture-fire = Fuoco
picture-cactus = Cactus
picture-tree = Albero
picture-sunflower = Girasole

## Take everything with me

luggage-title = Porta via tutto
luggage-why = Tutti i suoi documenti in un solo file.
luggage-lead = Tutti i suoi documenti in un solo file, con il registro di ciò che ha mostrato. Può conservarlo, o metterlo in un’altra cartellina. Il cestino non è compreso.
luggage-sealed = Chiuso con un codice
luggage-sealed-why = Nessuno lo legge senza il codice. È meglio così.
luggage-plain = Senza codice
luggage-plain-why = Un file che ogni computer può leggere.
luggage-plain-title = Leggibile da tutti?
luggage-plain-warning = Questo file non è protetto: chi lo trova legge tutti i suoi documenti. Non lo faccia mai su un computer condiviso.
luggage-plain-yes = Sì, senza protezione
luggage-code-title = Farde · il codice del suo file
luggage-code-note = Tenga questo codice lontano dal file. Senza, nessuno apre il file, nemmeno Lei. Si mostra una volta sola.
luggage-code-hint = Per aprirlo: “Sicurezza”, poi “Porta qui documenti”. O con il programma age.
luggage-save = Salva il file
luggage-saved = Il file è tra i download di questo dispositivo.
unpack-title = Porta qui documenti
unpack-why = Da un file di un’altra cartellina.
unpack-lead = Scelga il file che ha salvato da una cartellina.
unpack-file = Scegli il file
unpack-file-why = Finisce con .age o .zip.
unpack-scan = Inquadra il codice
unpack-not-a-code = Questo non è il codice di un file di Farde. Mostri quello che ha ricevuto con il file.
unpack-digits = { $have } cifre su { $wanted }
unpack-found = { $count ->
    [0] Non ci sono documenti in questo file.
    [one] C’è { $count } documento in questo file.
   *[other] Ci sono { $count } documenti in questo file.
}
unpack-known = { $count ->
    [one] Un documento di questo file è già nella sua cartellina.
   *[other] { $count } documenti di questo file sono già nella sua cartellina.
}
unpack-take = Portali qui

## Papers on this device

kept-title = Su questo dispositivo
kept-why = Documenti che si aprono senza internet.
kept-what = I documenti che sceglie si aprono qui anche senza internet.
kept-seen = Su questo dispositivo si può vedere che Farde conserva qualcosa.
kept-who = Chi può sbloccare questo dispositivo può aprire questi documenti, anche quando la cartellina è chiusa.
kept-own-only = Solo sul suo telefono personale, mai su uno condiviso.
kept-choose = Scegli documenti
kept-cannot = Questo browser non può conservare documenti. Ne usi un altro, o li stampi.
kept-needs-device = Aggiunga prima questo dispositivo ai suoi modi di entrare: è lui che apre i documenti senza internet.
kept-choose-title = Quali documenti?
kept-choose-lead = Restano sotto chiave e si aprono con il dito, il viso o il codice del telefono.
kept-all = Tutti
kept-do = Conserva qui
kept-lead = Questi documenti si aprono qui anche senza internet.
kept-size = { $size } MB su questo dispositivo
kept-behind = La versione più nuova di un documento è ancora in viaggio verso questo dispositivo.
kept-change = Scegli altri
kept-off = Togli tutto da qui
kept-offline = Non c’è internet: questi sono i documenti conservati su questo dispositivo.
kept-with-network = Apri con internet
toast-kept-off = Su questo dispositivo non c’è più niente di questa cartellina.

## A shared computer

kiosk-mark = Computer condiviso
kiosk-left = { $minutes ->
    [one] Ha ancora { $minutes } minuto
   *[other] Ha ancora { $minutes } minuti
}
screen-title = Mostra qui i miei documenti
screen-lead = Il suo numero e le sue immagini restano sul telefono. Qui arrivano solo i documenti che sceglie.
screen-qr = Codice di questo schermo
screen-step-scan = Inquadri questo codice con il telefono
screen-step-open = Apra la cartellina sul telefono
screen-step-choose = Scelga i documenti: appaiono qui
screen-waiting = In attesa del suo telefono
screen-old-title = Questo codice non vale più
screen-old-lead = Non è arrivato niente. Prenda un nuovo codice quando ha il telefono in mano.
screen-again = Nuovo codice
screen-door-title = Uno schermo aspetta i suoi documenti
screen-door-lead = Apra la cartellina qui, sul suo telefono. Poi sceglie che cosa può mostrare lo schermo.
screen-door-warning = Solo se è davanti a quello schermo e ha inquadrato il codice di persona.
screen-choose-title = Che cosa può mostrare lo schermo?
screen-find-title = Inquadri il codice dello schermo
screen-find-lead = Sul computer, tocchi “Con il mio telefono”. Appare un codice.
screen-other-code = Questo non è il codice di uno schermo.
screen-send-title = Mostra sullo schermo
screen-handling = Che cosa si può fare sullo schermo?
screen-send-lead = Una volta, su quello schermo, e al massimo per mezz’ora.
screen-send = Mostra
screen-old-code = Questo codice non vale più. Prenda un nuovo codice sullo schermo.
screen-sent-title = Guardi lo schermo
screen-sent-lead = I suoi documenti appaiono lì in pochi secondi.
screen-sent-where = Non li vede? Forse li vede qualcun altro. Li tolga subito dallo schermo.
screen-sent-stop = Quando ha finito, li tolga: lo schermo non li mostra più.
screen-take-away = Togli dallo schermo
screen-taken = Lo schermo si svuota in pochi secondi, se ha internet.
screen-way = Su uno schermo davanti a me
screen-name = Schermo condiviso
staff-way = Per il personale
staff-title = Aiutare senza vedere
staff-lead = Un foglio da stampare e mettere accanto al computer condiviso.
staff-sit = Si sieda accanto, mai dietro. Prima chieda: “Posso guardare?”
staff-look-away = Guardi altrove mentre la persona tocca le immagini. Non scriva mai le immagini né il numero.
staff-card = La tessera resta in mano alla persona. Non la tenga, non la fotografi.
staff-read = L’altoparlante legge lo schermo ad alta voce. Con le cuffie nessun altro sente. La persona tocca, Lei indica.
staff-shown = Le serve un documento? La persona lo sceglie e le dà un codice. Lo apra sul suo computer di lavoro.
staff-printer = Un documento stampato: lo consegni subito, senza leggerlo. Ogni sera tolga quello che resta nella stampante e lo distrugga senza leggerlo.
staff-done = Prima di andare via, la persona tocca “Ho finito”. Lo schermo deve mostrare le lingue.
staff-lost = Tessera persa, immagini dimenticate: il foglio di emergenza o gli aiutanti. Nessun altro può aprire la cartellina, nemmeno Lei. Non provi al posto della persona.
staff-odd = Una chiavetta USB sconosciuta, una finestra strana, una telecamera sopra lo schermo, un codice incollato sopra: smetta di usare il computer e avvisi chi se ne occupa.
kiosk-save-title = Salvare su un computer condiviso?
kiosk-save-warning = Il file resta qui, e la persona dopo può leggerlo. Lo salvi solo sulla sua chiavetta USB, e la porti via con sé.
kiosk-save-yes = Salva lo stesso
kiosk-take-paper = Prenda il suo documento dalla stampante.
