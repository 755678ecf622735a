### The reference: every other language has the same keys and the same placeholders, and the build checks it.

## Everywhere

back = Retour
next = Suivant
cancel = Annuler
save = Garder
later = Plus tard
print = Imprimer
share = Montrer
search = Chercher
copy = Copier le lien
copied = Copié
try-again = Essayer encore
understood = D’accord
take-back = Reprendre
to-start = Retour au début
speak = Lire à voix haute
language = Langue
lock = Fermer
cover = Cacher
locking = Je ferme votre farde…
elsewhere = Autres écrans

## Start

start-title = Que voulez‑vous faire ?
start-open = Ouvrir ma farde
start-make = Faire une farde
start-receive = J’ai reçu un code
start-screen = Avec mon téléphone

## Cover

cover-title = Heure locale
cover-place = Bruxelles
cover-again = Actualiser

## Idle

idle-title = Vous êtes encore là ?
idle-note = Votre farde va se fermer toute seule, pour que personne d’autre ne la lise.
idle-stay = Je suis là

## Make

make-what-title = Une farde pour vos papiers
make-what-keep = Vos papiers restent ici, même si vous perdez votre téléphone.
make-what-only-you = Personne ne l’ouvre sans vous. Nous ne pouvons rien lire.
make-what-show = Vous choisissez ce que vous montrez, à qui, et jusqu’à quand.
make-begin = Commencer
practice-begin = Essayer
practice-strip = C’est un essai. N’y mettez pas de vrais papiers : tout disparaît à la fin.
practice-end = Arrêter l’essai
practice-end-title = Arrêter l’essai ?
practice-end-note = Tout ce qui est dans l’essai disparaît.
practice-own = Faire ma vraie farde
practice-card = Carte inventée
practice-letter = Lettre inventée
practice-photo = Photo inventée
practice-code = Ce code n’ouvre rien : c’est un essai.
voucher-title = Avez-vous un bon ?
voucher-lead = Pour faire une farde ici, il faut un bon : un papier avec un code carré. Scannez ce code, ou collez le lien.
voucher-other = Ce n’est pas le code d’un bon. Montrez celui de votre bon.
voucher-none = Pas de bon ? Demandez-en un au centre de jour, ou là où on vous a donné l’adresse de ce site.
voucher-good = Votre bon est accepté.
make-way-title = Une carte ou un surnom ?
make-way-lead = C’est ce que vous donnerez pour ouvrir votre farde. Votre vrai nom n’est pas nécessaire.
make-way-card = Une carte
make-way-card-why = Un numéro à garder sur vous. Peu d’images à retenir : 6.
make-way-nickname = Un surnom
make-way-nickname-why = Rien à porter sur vous. Plus d’images à retenir : 10.
make-card-title = Votre numéro
make-card-lead = Gardez ce numéro. Sans lui, votre farde ne s’ouvre pas.
make-card-write = Écrivez-le sur un papier, ou imprimez-le.
make-card-photo = Ou prenez-le en photo, si votre téléphone est bien gardé.
make-card-next = Je l’ai gardé
card-title = Farde · mon numéro
card-hint = Ce numéro ne suffit pas : il faut aussi vos images.
card-qr = Le même numéro, pour une caméra
make-nickname-title = Votre surnom
make-nickname-lead = Un mot que vous n’oublierez pas. Les autres ne doivent pas le deviner.
nickname-label = Surnom
make-nickname-note = Écrivez-le toujours de la même façon.
make-story-title = Vos images
make-story-lead = Retenez-les dans cet ordre. Inventez une petite histoire avec elles.
make-story-again = Presque. Regardez encore une fois, puis recommencez tranquillement.
make-story-note = Ne dites vos images à personne. Nous ne les connaissons pas et ne pouvons pas les retrouver.
make-story-draw = D’autres images
make-story-words = Plutôt écrire une phrase
make-story-next = Je les connais
make-words-title = Votre phrase secrète
make-words-lead = Choisissez quatre mots ou plus, sans lien entre eux.
words-label = Phrase secrète
words-again-label = La même phrase encore une fois
words-differ = Les deux phrases ne sont pas encore les mêmes.
use-pictures = Avec des images
make-repeat-title = Touchez vos images
make-repeat-lead = Dans votre ordre. Leur place change à chaque fois.
make-finish = Faire ma farde
make-working = Votre farde se prépare
make-done-title = Votre farde est prête
make-done-lead = Pour la rouvrir : votre numéro ou surnom, puis vos images.
make-done-next = Voir mes papiers

## The picture pad

pad-count = { $done } sur { $wanted }
pad-undo = Effacer
pad-label = Images
names-say = Entendre les noms
names-silent = Ne plus dire les noms
names-warn-title = Qui peut entendre ?
names-warn = Le nom de chaque image que vous touchez est dit à voix haute. Qui l’entend connaît vos images. Prenez un écouteur, ou attendez d’être seul.
names-yes = Dire les noms
story-hear = Entendre mes images

## Open

open-title = Ouvrir ma farde
open-number-label = Le numéro de votre carte : 20 chiffres
open-mistake = Le numéro n’est pas encore juste. Regardez-le encore une fois, chiffre par chiffre.
open-use-nickname = J’ai un surnom
open-use-card = J’ai une carte
open-story-title = Touchez vos images
open-words-title = Votre phrase secrète
open-use-words = J’ai une phrase secrète
open-submit = Ouvrir
opening-title = Votre farde s’ouvre
open-failed-title = Elle ne s’ouvre pas encore
open-other = Un autre numéro
closed-time-over = Votre farde s’est fermée toute seule. Vos papiers sont en sécurité. Ouvrez-la encore une fois.
closed-broken = Quelque chose s’est arrêté chez nous. Votre farde s’est fermée, vos papiers sont en sécurité. Ouvrez-la encore une fois.

## My papers

papers-title = Mes papiers
papers-all = Tout
papers-soon = Périmé ou bientôt
papers-empty = Votre farde est encore vide. Ajoutez un premier papier : une photo suffit.
papers-none-found = Rien trouvé. Essayez un autre mot.
papers-room = La farde est pleine à { $percent } %.
papers-found = { $count ->
    [0] Aucun papier trouvé
    [one] { $count } papier trouvé
   *[other] { $count } papiers trouvés
}
papers-more = Montrer plus ({ $left })
order-label = Dans quel ordre
order-kind = Par sorte
order-date = Par date
order-runs-out = Expire d’abord
choose-several = Choisir plusieurs papiers
list-title = La liste de mes papiers
list-note = Gardez cette liste à part. Elle dit quels papiers vous avez, sans les montrer.
list-printed-title = Mes papiers
print-fetching = Papier { $paper } sur { $papers }
print-ready = { $pages ->
    [0] Il n’y a rien à imprimer ici.
    [one] { $pages } page est prête.
   *[other] { $pages } pages sont prêtes.
}
print-not-drawn = Ce papier ne peut pas être montré ici. Il ne peut donc pas être imprimé.
ran-out = Périmé
runs-out-today = Dernier jour
runs-out-days = { $days ->
    [one] Encore { $days } jour
   *[other] Encore { $days } jours
}
add = Ajouter
add-what = Que voulez-vous ajouter ?
add-scan = Photographier un papier
add-scan-why = La caméra le remet droit et clair.
add-files = Photos ou fichiers
add-files-why = Un ou plusieurs, déjà sur cet appareil.
add-write = Écrire
add-write-why = Votre histoire, avec vos mots.
add-speak = Parler
add-speak-why = Enregistrez votre voix.
add-cancel = Arrêter
add-skip = Passer ce papier
adding-one = J’ajoute votre papier
adding-many = J’ajoute vos papiers : { $file } sur { $files }
remark-cleaned = { $count ->
    [one] Ce fichier disait où, par qui ou avec quoi il a été fait. C’est enlevé.
   *[other] { $count } fichiers disaient où, par qui ou avec quoi ils ont été faits. C’est enlevé.
}
remark-may-tell = { $count ->
    [one] Ce fichier peut encore dire où ou avec quoi il a été fait. Pensez-y avant d’en donner une copie.
   *[other] { $count } fichiers peuvent encore dire où ou avec quoi ils ont été faits. Pensez-y avant d’en donner une copie.
}
remark-locked = { $count ->
    [one] Ce fichier a un mot de passe. Il est bien gardé, mais ne peut pas être montré ici.
   *[other] { $count } fichiers ont un mot de passe. Ils sont bien gardés, mais ne peuvent pas être montrés ici.
}
remark-damaged = { $count ->
    [one] Ce fichier est abîmé. Il est gardé tel quel, mais ne peut pas être montré en entier.
   *[other] { $count } fichiers sont abîmés. Ils sont gardés tels quels, mais ne peuvent pas être montrés en entier.
}
remark-not-shown = { $count ->
    [one] Ce fichier est bien gardé, mais ne peut pas être montré ici.
   *[other] { $count } fichiers sont bien gardés, mais ne peuvent pas être montrés ici.
}
remark-in-part = Une partie de ce papier ne peut pas être montrée ici. Gardez-en une copie pour tout voir.
remark-date-stays = La date de fin est encore celle de l’ancien papier. Changez-la si elle est nouvelle.
remark-not-all = Ce papier est long : ses { $shown } premières pages peuvent être montrées. Le fichier est gardé en entier.
kind-question = Quel papier est-ce ?
kind-left = { $count ->
    [one] Encore un papier après celui-ci.
   *[other] Encore { $count } papiers après celui-ci.
}
toast-added = { $count ->
    [one] Le papier est dans votre farde.
   *[other] { $count } papiers sont dans votre farde.
}
toast-binned = { $count ->
    [one] Le papier est dans la poubelle.
   *[other] { $count } papiers sont dans la poubelle.
}
toast-restored = { $count ->
    [one] Le papier est de retour dans votre farde.
   *[other] { $count } papiers sont de retour dans votre farde.
}
toast-saved = C’est gardé.
toast-stopped = C’est arrêté : cela ne s’ouvre plus.

## What is going on

step-reading = Un instant…
step-unlocking = Cela prend quelques secondes…
step-drawing = Je prépare la page { $page } sur { $pages }
step-encrypting = Je mets le papier sous clé
step-sending = J’envoie le papier ({ $size } Mo)
step-waiting = Pas de réseau. J’attends et je continue tout seul.
step-receiving = Je vais chercher les pages

## The bin

bin-title = Poubelle
bin-with = Poubelle ({ $count })
bin-lead = Un papier reste ici { $days } jours, puis il disparaît.
bin-empty = La poubelle est vide.
bin-days-left = { $days ->
    [one] Encore { $days } jour ici
   *[other] Encore { $days } jours ici
}

## A paper

paper-title = Un papier
paper-date = Du { $date }
paper-runs-out = Valable jusqu’au { $date }
paper-edit = Changer
paper-keep = Copier sur cet appareil
paper-bin = À la poubelle
paper-not-drawn = Ce papier ne peut pas être montré ici, mais il est bien gardé. Vous pouvez en garder une copie sur cet appareil pour l’ouvrir.
page-of = Page { $page } sur { $pages }
page-previous = Page avant
page-next = Page après
zoom-in = Plus grand
zoom-out = Plus petit
turn = Tourner
overview = Toutes les pages
keep-title = Une copie sur cet appareil ?
keep-warning = La copie n’est pas protégée : toute personne qui utilise cet appareil peut la lire. Ne le faites pas sur un ordinateur partagé.
keep-yes = Garder une copie
edit-title = C’est quel papier ?
edit-name = Titre
edit-date = Date du papier
edit-runs-out = Valable jusqu’au
edit-note = Note pour moi
newer-title = Une version plus récente
newer-lead = Le même papier, plus récent. L’ancien reste là.
newer-file = Une photo ou un fichier
newer-file-why = Déjà sur cet appareil.
versions = Toutes les versions ({ $count })
version-newest = La plus récente
version-older = Plus ancienne
version-added = Ajoutée le { $date }
version-look = Regarder
version-shown = Vous regardez une version plus ancienne, ajoutée le { $date }.
version-to-newest = Voir la plus récente

## Mon histoire

story-title = Mon histoire
story-lead = Des morceaux courts. Vous pouvez montrer chacun à part.
story-empty = Racontez une fois ce que vous êtes fatigué de répéter. Ensuite, montrez-le.
story-name = Titre (si vous voulez)
earlier = Plus haut
later-in-order = Plus bas
write-title = Écrire
write-lead = Un morceau de votre histoire, ou une demande, avec vos mots.
write-text = Votre texte
write-left = { $left ->
    [0] Il n’y a plus de place. Continuez dans un autre morceau.
    [one] Encore { $left } signe.
   *[other] Encore { $left } signes.
}
speak-title = Parler
speak-lead = { $minutes ->
    [one] Au plus { $minutes } minute par morceau.
   *[other] Au plus { $minutes } minutes par morceau.
}
speak-begin = Touchez et parlez
speak-asking = L’appareil demande si le micro peut écouter…
speak-stop = Arrêter
speak-listening = J’écoute. Touchez quand vous avez fini.
speak-length = Longueur
speak-anew = Recommencer
speak-no-microphone = Il n’y a pas de micro ici. Vous pouvez écrire, ou prendre un autre appareil.
speak-refused = Le micro n’est pas permis ici. Vous pouvez le permettre dans votre navigateur, ou écrire.
speak-unsupported = Ce navigateur ne sait pas enregistrer. Vous pouvez écrire, ou en prendre un plus récent.
listen = Écouter
listen-progress = Où en est le son
listen-failed = Ce navigateur ne peut pas jouer ce son. Gardez une copie pour l’écouter ailleurs.

## Kinds of paper

kind-label = Sorte de papier
kind-identity = Identité
kind-residence = Séjour
kind-income = Revenus
kind-welfare = CPAS
kind-health = Santé
kind-housing = Logement
kind-work = Travail
kind-school = École et diplômes
kind-family-children = Famille et enfants
kind-social-report = Rapport social
kind-story = Mon histoire
kind-request = Demande
kind-receipt = Accusé, reçu
kind-membership = Club, association
kind-photo = Photo
kind-other = Autre

## Share

share-choose-title = Que voulez‑vous montrer ?
share-choose-lead = Touchez les papiers. Les autres restent invisibles.
share-chosen = { $count ->
    [0] Rien n’est choisi
    [one] { $count } papier choisi
   *[other] { $count } papiers choisis
}
share-how-title = Comment voulez‑vous les montrer ?
share-lifetime = Combien de temps ?
lifetime-hour = 1 heure
lifetime-day = 1 jour
lifetime-week = 7 jours
lifetime-month = 30 jours
share-handling = Que peut faire l’autre personne ?
handling-look = Regarder seulement
handling-print = Regarder et imprimer
handling-keep = Garder une copie
share-openings = Combien de fois ?
openings-once = Une fois
openings-three = Trois fois
openings-any = Sans limite
share-purpose = Pour quoi faire ? Vous pouvez ne rien dire.
share-purpose-own = Ou avec vos mots
purpose-home = Un logement
purpose-income = Une aide, un revenu
purpose-health = Des soins
purpose-work = Un travail
purpose-residence = Le séjour
purpose-school = L’école, les enfants
share-make = Faire le code
share-more = Encore plus sûr
share-first = Seulement le premier ordinateur
share-first-why = Le premier ordinateur qui l’ouvre pourra le rouvrir. Si quelqu’un envoie le lien plus loin, il n’ouvre rien.
share-pin = Demander aussi un code de 6 chiffres
share-pin-why = Vous le dites à la personne. Sans ce code, le lien n’ouvre rien.
made-title = Montrez ce code
made-lead = L’autre personne le scanne, ou ouvre le lien.
made-qr = Code à scanner
made-link = Lien
made-print = Imprimer un ticket
made-stop-note = Vous pouvez arrêter à tout moment : dans « Ce que j’ai montré ».
made-pin = Dites ce code à la personne
made-pin-why = Il n’est pas sur le ticket ni dans le lien. Sans lui, rien ne s’ouvre.
made-done = Terminé
until = Jusqu’au { $moment }
meeting-title = Préparer un rendez-vous
meeting-lead = Choisissez les papiers pour ce rendez-vous. Imprimez le ticket. Puis fermez votre farde jusqu’après le rendez-vous.
meeting-lock = Fermer ma farde
meeting-lock-why = Imprimez ou photographiez ce code. Puis fermez votre farde : au rendez-vous, personne ne pourra l’ouvrir. Le code marche quand même.
spoken-make = Dire un code à voix haute
spoken-say = Dites ces mots et ces chiffres
spoken-where = L’autre personne les écrit sur cette page : « J’ai reçu un code ».
slip-title = Farde · des papiers pour vous
slip-pin = Il faut aussi un code de 6 chiffres : la personne vous le dit.
slip-stop = Pour arrêter : ouvrir sa farde, « Ce que j’ai montré », puis « Arrêter ».

## What I shared

shared-title = Ce que j’ai montré
shared-empty = Vous ne montrez rien en ce moment.
shared-new = Montrer des papiers
shared-show-again = Montrer encore
shared-stop = Arrêter
shared-stop-sure = Oui, arrêter
stop-one-title = Arrêter de montrer ?
stop-one-note = Ce code n’ouvrira plus rien. Un écran encore ouvert se vide en une minute, s’il a du réseau. Une copie déjà gardée ou imprimée reste chez l’autre personne.
shared-code = Montrer le code
shared-stop-all = Tout arrêter
stop-all-title = Tout arrêter ?
stop-all-note = Plus personne ne pourra ouvrir vos papiers. Un écran encore ouvert se vide en une minute, s’il a du réseau. Une copie déjà gardée ou imprimée reste chez l’autre personne.
shared-opened = { $count ->
    [0] Pas encore ouvert
    [one] Ouvert { $count } fois
   *[other] Ouvert { $count } fois
}
shared-unknown = { $count ->
    [one] { $count } fois sans dire par qui
   *[other] { $count } fois sans dire par qui
}
shared-unreadable = Quelqu’un qui n’a pas dit son nom
state-used-up = Fini : ouvert autant de fois que permis
state-over = Fini : le temps est passé
state-stopped = Vous l’avez arrêté
left-minutes = { $minutes ->
    [one] encore { $minutes } minute
   *[other] encore { $minutes } minutes
}
left-hours = { $hours ->
    [one] encore { $hours } heure
   *[other] encore { $hours } heures
}
left-days = { $days ->
    [one] encore { $days } jour
   *[other] encore { $days } jours
}

## The record of one share

record-title = La trace de ce que vous avez montré
record-lead = Ce que vous avez accepté, et ce qui s’est passé. Personne d’autre ne la voit.
record-open = Voir la trace
record-printed-title = Farde · la trace d’un partage
record-what = Quels papiers ?
record-who = Qui les a ouverts ?
record-why = Pour quoi faire ?
record-no-purpose = Vous n’avez rien dit.
record-how = Ce qui est permis
record-made = Vous avez accepté le
record-until = Au plus tard jusqu’au
record-now = Et maintenant ?
record-live = Cela s’ouvre encore
record-withdraw = Pour reprendre votre accord
record-nothing-opens = Ce code n’ouvre plus rien. Une copie déjà gardée ou imprimée reste chez l’autre personne.
record-number = Numéro de cette trace :

## My letterbox: what others hand in

box-title = Ma boîte aux lettres
box-with = Ma boîte aux lettres ({ $count })
box-came = { $count ->
    [one] Un papier est arrivé pour vous
   *[other] { $count } papiers sont arrivés pour vous
}
box-lead = D’autres y mettent des papiers avec votre code. Ils ne voient rien de votre farde.
box-empty = Rien n’est arrivé.
box-ask = Demander des papiers
box-day = Arrivé le { $day }
box-papers = Des papiers
box-look = Regarder
box-refuse = Refuser
box-refuse-title = Refuser ?
box-refuse-note = Cela disparaît pour toujours. Personne n’est prévenu.
box-refuse-yes = Oui, refuser
toast-box-refused = C’est effacé.
box-asked = Ce que j’ai demandé
box-past = Ce que j’ai demandé avant
box-left = { $count ->
    [0] Plus rien ne peut arriver
    [one] Encore { $count } papier peut arriver
   *[other] Encore { $count } papiers peuvent arriver
}
box-full = Tout ce que vous avez demandé est arrivé
box-closed = Vous l’avez fermé
box-close = Fermer
box-close-title = Ne plus rien recevoir ?
box-close-note = Le code n’ouvre plus rien. Ce qui est arrivé reste ici.
box-close-yes = Oui, fermer
toast-closed = Fermé. Plus rien ne peut arriver.
box-known = Les organisations que je connais
box-forget = Oublier
look-title = C’est arrivé pour vous
look-keep = Garder
look-not-drawn = On ne peut pas le montrer ici. Vous pouvez le garder ou le refuser.
look-unsigned = Ce n’est pas signé : personne ne sait avec certitude qui l’a envoyé.
look-known = { $name } : vous avez comparé ses chiffres.
look-impostor = Attention ! Vous connaissez ce nom, mais cela ne vient pas de là.
look-compare = C’est signé. Comparez ces chiffres avec ceux de l’organisation : à son guichet, ou sur une lettre en papier que vous aviez avant. Jamais avec ce qui est arrivé ici.
look-same = Ce sont les mêmes
look-name = Comment appelez-vous cette organisation ?
look-remember = Retenir
box-size = { $size } Mo
kept-known = De { $name } : vous avez comparé ses chiffres.
kept-says = Cela dit venir de { $name }. Ce n’est pas sûr.
hand-which = Fichier { $file } sur { $files }
hand-no-code = Ce n’est pas un code pour remettre des papiers.
hand-stopped = Vous avez arrêté. Ce qui n’est pas coché n’a pas été envoyé.
hand-too-much = Il n’y a de place que pour { $size } Mo en tout. Enlevez-en.
hand-who-asks = Farde ne sait pas qui demande. Remettez seulement si la personne vous a donné ce code.
sign-save-first = Enregistrez d’abord le fichier de la clé.
ask-what = Que demandez-vous ? Vous pouvez ne rien dire.
ask-decision = La décision
ask-proof = Une attestation
ask-report = Le rapport social
ask-health = Un papier de soins
ask-contract = Le contrat
ask-files = { $count ->
    [one] Un papier
   *[other] Jusqu’à { $count } papiers
}
ask-how-many = Combien de papiers au plus ?
asked-title = Donnez ce code
asked-lead = L’autre personne le scanne, ou ouvre le lien. Elle met les papiers dans votre boîte aux lettres.
asked-note = Elle ne voit rien de votre farde. Vous regardez d’abord, puis vous gardez ou refusez.
asked-slip-title = Farde · des papiers pour moi
asked-slip-how = Scannez le code ou ouvrez l’adresse. Choisissez les fichiers, puis touchez « Remettre ». Pas besoin de compte. Seule la personne peut les lire.
asked-slip-close = Pour fermer : ouvrir sa farde, « Ma boîte aux lettres », puis « Fermer ».

## Hand in

hand-opening = Un instant
hand-title = Remettre des papiers
hand-asks = On vous demande :
hand-nothing = Une personne vous demande des papiers.
hand-room = { $count ->
    [one] { $count } fichier, { $size } Mo au plus
   *[other] Jusqu’à { $count } fichiers, { $size } Mo en tout
}
hand-choose = Choisir des fichiers
hand-choose-why = PDF, photos, textes, jusqu’à 25 Mo chacun
hand-remove = Enlever
hand-missing = Choisissez d’abord un fichier.
hand-too-many = { $count ->
    [one] Il n’y a de place que pour { $count } fichier. Enlevez-en.
   *[other] Il n’y a de place que pour { $count } fichiers. Enlevez-en.
}
hand-from = Votre nom ou votre organisation (vous pouvez laisser vide)
hand-note = Un mot avec (vous pouvez laisser vide)
hand-final = Seule la personne peut les ouvrir, et vous ne pouvez pas les reprendre. Pas besoin de compte.
hand-stays = Ce qui est coché est déjà arrivé.
hand-send = Remettre
hand-sending = Les papiers sont en route
hand-chosen = { $count ->
    [one] { $count } fichier est choisi
   *[other] { $count } fichiers sont choisis
}
hand-done-title = C’est arrivé
hand-done = { $count ->
    [one] { $count } fichier est dans la boîte aux lettres.
   *[other] { $count } fichiers sont dans la boîte aux lettres.
}
hand-done-what = La personne regarde, puis garde ou refuse. Vous pouvez fermer cette page.
hand-same = La même chose pour quelqu’un d’autre
hand-more = Remettre autre chose
hand-link-title = Pour qui ?
hand-link-lead = Scannez le code de la personne avec la caméra de cet appareil, ou collez le lien.
hand-link-camera = Utiliser la caméra
hand-failed-title = On ne peut rien remettre
hand-tampered = Le code et cette boîte aux lettres ne vont pas ensemble.
hand-tampered-do = Quelqu’un veut peut-être lire aussi : rien n’est envoyé. Dites-le à la personne et à l’organisation.
sign-title = Signer pour une organisation
sign-why = La personne compare une fois 30 chiffres. La fois suivante, elle est sûre que cela vient de vous.
sign-open = Ouvrir le fichier de la clé
sign-open-why = Il reste sur cet appareil et n’est envoyé nulle part
sign-draw = Faire une nouvelle clé
sign-digits = Les chiffres de votre clé. Donnez-les au guichet ou sur des lettres en papier. Ne les mettez pas dans ce que vous remettez ici.
sign-save-why = Enregistrez le fichier maintenant : il n’y en a pas d’autre. La personne qui l’a peut signer pour vous. Gardez-le comme un cachet.
sign-save = Enregistrer le fichier de la clé
sign-drop = Ne pas signer
sign-not-a-key = Ce n’est pas un fichier de clé.

## Receive

receive-title = Quelqu’un vous montre des papiers
receive-lead = Dites qui vous êtes, puis regardez. Pas besoin de compte.
receive-name = Votre nom
receive-name-missing = Écrivez d’abord votre nom : la personne veut savoir qui regarde.
receive-organisation = Votre organisation (si vous en avez une)
receive-discreet = Je serai discret, discrète
receive-discreet-what = Je ne montre ces papiers qu’aux personnes qui en ont besoin pour aider.
receive-discreet-missing = Cochez encore cette case, puis les papiers s’ouvrent.
receive-pin = Le code de 6 chiffres que la personne vous a dit
receive-pin-missing = Écrivez les 6 chiffres que la personne vous a dits.
receive-pin-wrong = Peut-être que les 6 chiffres ne sont pas les bons.
receive-pin-again = Écrire les chiffres encore une fois
receive-receipt = La personne verra votre nom et l’heure.
receive-open = Voir les papiers
receive-opening = Les papiers arrivent
receive-failed-title = Les papiers ne s’ouvrent pas
receive-other-link = Un autre lien
receive-paste-title = J’ai reçu un code
receive-paste-lead = Scannez le code avec la caméra de votre téléphone, collez le lien, ou écrivez les mots qu’on vous a dits.
receive-paste-label = Lien, ou 4 mots et 3 chiffres
receive-paste-wrong = Regardez encore les 4 mots et les 3 chiffres, ou demandez un nouveau code.
receive-paste-no-code = Ce n’est pas un code : il faut 4 mots et 3 chiffres.
receive-over-title = Le temps est passé
receive-over-lead = Les papiers ne sont plus sur cet écran. Il vous les faut encore ? Demandez un nouveau code à la personne.
receive-stopped-title = Ces papiers ne sont plus montrés
receive-stopped-lead = La personne a arrêté. Ils ne sont plus sur cet écran. Il vous les faut encore ? Demandez-lui un nouveau code.
received-title = { $count ->
    [one] Un papier pour vous
   *[other] { $count } papiers pour vous
}
received-list = Papiers
received-open-until = Cette page reste ouverte jusqu’à { $time }
received-ends = Le lien s’arrête au plus tard { $moment }
received-close = J’ai fini
received-save = Enregistrer
received-not-drawn = Ce papier ne peut pas être montré ici. Demandez à la personne de permettre une copie.
received-not-drawn-keep = Ce papier ne peut pas être montré ici. Enregistrez-le pour l’ouvrir.
received-no-print = La personne qui vous montre ces papiers ne permet pas de les imprimer.

## Scanning

scan-starting = La caméra démarre…
scan-looking = Tenez le code dans le cadre.
scan-no-camera = Il n’y a pas de caméra ici. Choisissez une photo du code.
scan-refused = La caméra n’est pas autorisée ici. Vous pouvez l’autoriser dans votre navigateur, ou choisir une photo du code.
scan-again = Réessayer la caméra
scan-photo = Choisir une photo du code
scan-reading = Recherche du code…
scan-nothing = Aucun code trouvé sur cette photo. Réessayez, de plus près et bien droit.

## Photographing a paper

shot-title = Photographiez votre papier
shot-looking = Posez le papier à plat. Montrez-le en entier.
shot-found = Papier trouvé. Prenez la photo.
shot-no-camera = Il n’y a pas de caméra ici. Choisissez une photo du papier.
shot-refused = La caméra n’est pas autorisée ici. Vous pouvez l’autoriser dans votre navigateur, ou choisir une photo du papier.
shot-take = Prendre la photo
shot-choose = Mes photos
shot-lamp = Lampe
shot-working = Votre page se prépare…
shot-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
shot-page = La page
shot-photo = La photo
shot-no-place = Le lieu et l’appareil d’une photo ne sont pas gardés.
shot-leave = Partir sans garder ?
shot-leave-note = { $count ->
    [one] Votre page sera perdue.
   *[other] Vos { $count } pages seront perdues.
}
shot-stay = Rester ici
shot-throw = Jeter
check-title = On peut bien lire ?
check-whole = Les bords du papier n’ont pas été trouvés : voici toute la photo. Vous pouvez placer les coins.
check-good = Oui, c’est bien
check-again = Reprendre
check-corners = Coins
check-as-photo = Couleurs
check-as-paper = Papier blanc
corners-title = Où sont les coins ?
corners-lead = Glissez chaque rond sur un coin du papier. Au clavier : les flèches.
corners-whole = Toute la photo
corners-done = C’est fait
corner-top-left = Coin en haut à gauche
corner-top-right = Coin en haut à droite
corner-bottom-right = Coin en bas à droite
corner-bottom-left = Coin en bas à gauche
pages-title = Vos pages
pages-none = Il n’y a plus de page.
pages-another = Encore une page
pages-finish = Garder ce papier
pages-earlier = Avant
pages-later = Après
pages-remove = Enlever
pages-removed = La page est enlevée.
pages-full = Un papier a { $pages } pages au plus.
pages-keep = Garder aussi les photos
pages-keep-why = Les photos comme vous les avez prises, à côté des pages propres.

## Ways in: a card that is there already, scanning

make-way-have = J’ai déjà une carte
make-way-have-why = Le numéro reste le même, avec de nouvelles images : 6.
make-have-title = Votre carte
scan-card = Scanner ma carte
scan-type = Écrire le numéro
scan-not-a-card = Ce code n’est pas celui d’une carte. Montrez celui de votre carte.
scan-not-a-sheet = Ce code n’est pas celui d’une feuille de secours. Essayez encore.
open-device = Avec cet appareil
open-lost = J’ai perdu ma carte ou mes images
story-own = Garder les images que je connais
story-own-title = Les images que vous gardez
story-own-lead = Touchez vos images dans l’ordre. Vous le ferez deux fois.
story-own-again = Les deux fois n’étaient pas pareilles. Recommencez tranquillement.
story-own-other = Plutôt de nouvelles images

## A way back

way-back-title = Un chemin de retour
way-back-lead = Si un jour vous perdez votre carte ou oubliez vos images.
way-back-sheet = Une feuille
way-back-sheet-why = Une feuille à garder ailleurs, dans un endroit sûr. Elle ouvre votre farde à elle seule.
way-back-helpers = Des aides
way-back-helpers-why = Trois personnes reçoivent chacune une feuille. Deux ensemble ouvrent votre farde. Une seule ne peut rien.

## Sheets

sheets-title = Imprimez ou recopiez
sheets-lead = Cette feuille se montre une seule fois. Gardez-la loin de votre carte.
sheets-lead-helpers = Ces feuilles se montrent une seule fois. Donnez chacune à une autre personne.
sheets-next = Feuille suivante
sheets-kept = C’est imprimé ou recopié
sheet-title = Farde · feuille de secours
sheet-title-helper = Farde · feuille { $number } sur { $sheets }
sheet-what = Cette feuille ouvre une farde de papiers. La personne qui l’a peut ouvrir la farde : gardez-la bien.
sheet-what-helper = Quelqu’un vous fait confiance : cette feuille aide à rouvrir sa farde de papiers. Seule, elle n’ouvre rien. Il en faut { $needed } ensemble.
sheet-use = Pour l’utiliser : « Ouvrir ma farde », puis « J’ai perdu ma carte ou mes images ».
sheet-use-helper = Gardez-la en lieu sûr. Ne la donnez qu’à la personne elle-même, quand elle la demande.
sheet-no-name = Il n’y a pas de nom sur cette feuille, et c’est voulu.
sheet-qr = Les mêmes chiffres, pour une caméra
sheet-wait = { $wait ->
    [one] Elle ouvre après { $wait } jour d’attente.
   *[other] Elle ouvre après { $wait } jours d’attente.
}

## Recover

recover-title = Revenir dans votre farde
recover-lead = Qu’avez-vous avec vous ?
recover-sheet = Ma feuille
recover-sheet-why = La feuille de secours que vous avez gardée.
recover-helpers = Les feuilles de mes aides
recover-helpers-why = Il en faut plusieurs ensemble.
recover-sheet-title = Votre feuille
recover-helpers-title = Les feuilles de vos aides
recover-enter-lead = Scannez le code, ou écrivez les chiffres ligne par ligne.
recover-enter-lead-helpers = Une feuille après l’autre. Scannez le code, ou écrivez les chiffres.
recover-scan = Scanner la feuille
recover-type = Écrire les chiffres
recover-anew = Recommencer
recover-have = Votre feuille est complète
recover-have-helper = Feuille { $number }
recover-count = { $have } sur { $needed }
recover-same = La feuille { $number } est déjà là. Prenez-en une autre.
recover-other-set = Cette feuille ne va pas avec la première. Prenez-en une autre.
recover-not-together = Les lignes sont justes, mais ne vont pas ensemble. Regardez leur ordre.
row-fits = Juste
row-look-again = Regardez cette ligne encore une fois
waits-title = C’est bon, mais pas encore
waits-lead = Il y a un temps d’attente, pour protéger la personne à qui est la farde.
waits-from = À partir du { $moment }
waits-come-back = Revenez à partir de ce moment, comme aujourd’hui. Vous aurez { $days ->
    [one] { $days } jour.
   *[other] { $days } jours.
}
waits-owner = D’ici là, la personne qui ouvre la farde le voit. Elle peut dire non.

## Renew

renew-what-title = Vous voilà de retour
renew-what-lead = Vos papiers sont là. Faites d’abord une nouvelle entrée, rien que pour vous.
renew-what-card = Une carte ou un surnom.
renew-what-story = De nouvelles images.
renew-what-doors = Vous choisissez quelles anciennes entrées restent.
renew-way-lead = C’est ce que vous donnerez pour ouvrir votre farde.
renew-way-same = Garder
renew-keep-title = Quelles entrées restent ?
renew-keep-lead = La nouvelle carte ou le nouveau surnom s’ajoute. Cochez ce qui reste aussi.
renew-keep-note = Ce qui n’est pas coché n’ouvre plus rien, tout de suite. Votre farde se ferme sur les autres ordinateurs.
renew-stays = Reste
renew-goes = S’arrête
renew-finish = C’est bon
renew-working = Votre nouvelle entrée se prépare
renew-done-title = Tout est en ordre
toast-renewed = C’est changé. Votre farde est fermée sur les autres ordinateurs.

## Safety

safety-title = Sécurité
safety-doors = Mes entrées
safety-doors-why = Carte, images, feuilles, aides, appareil.
safety-lock = Fermer jusqu’à…
safety-lock-why = Plus personne ne peut l’ouvrir avant l’heure que vous choisissez.
doors-lead = Chacune de ces entrées ouvre votre farde.
doors-add = Une nouvelle entrée
door-card = Carte et images
door-nickname = Surnom et images
door-card-words = Carte et phrase
door-nickname-words = Surnom et phrase
door-passkey = Un appareil
door-sheet = Une feuille de secours
door-helpers = Des aides : { $needed } sur { $sheets }
door-since = Depuis le { $date }
door-wait = { $wait ->
    [one] Ouvre après { $wait } jour
   *[other] Ouvre après { $wait } jours
}
door-now = Utilisée maintenant
door-my-card = Ma carte
door-new-story = Changer les images
door-remove = Enlever
card-again-lead = Le même numéro que sur votre carte. Imprimez-la ou recopiez-la.
remove-title = Enlever cette entrée ?
remove-note = Elle n’ouvre plus rien, tout de suite. Votre farde se ferme sur tous les autres ordinateurs.
remove-yes = Oui, enlever
toast-door-removed = C’est enlevé. Votre farde est fermée sur les autres ordinateurs.
add-title = Quelle nouvelle entrée ?
add-device = Cet appareil
add-device-why = Ouvrir avec le doigt, le visage ou le code de votre téléphone.
add-card = Une autre carte
add-card-why = Un nouveau numéro ou un surnom, si l’ancien est perdu ou connu d’un autre.
new-sheet-lead = Une feuille de chiffres à imprimer ou à recopier. Elle ouvre votre farde à elle seule.
new-sheet-make = Faire la feuille
new-helpers-lead = Chaque personne garde une feuille. Une seule feuille n’ouvre rien.
new-helpers-sheets = Combien d’aides ?
new-helpers-needed = Combien ensemble pour ouvrir ?
new-helpers-sentence = { $needed } feuilles sur { $sheets } ensemble ouvrent votre farde.
new-helpers-make = Faire les feuilles
less = Moins
more = Plus
wait-legend = Un temps d’attente ?
wait-none = Tout de suite
wait-none-why = La feuille ouvre votre farde tout de suite.
wait-some-why = Votre farde ne s’ouvre qu’après l’attente. Pendant ce temps, vous le voyez quand vous ouvrez votre farde. Vous pouvez dire non.
device-what = Vous ouvrez votre farde comme vous déverrouillez cet appareil.
device-seen = On peut voir sur cet appareil qu’une farde existe.
device-own-only = Seulement sur votre propre appareil, jamais sur un ordinateur partagé.
device-make = Ajouter cet appareil
device-other = Autrement
toast-device = Cet appareil ouvre maintenant votre farde.
passkey-cannot = Cet appareil ou ce navigateur ne sait pas faire cela. Prenez une autre entrée : carte, surnom, feuille ou aides.
passkey-refused = Cela n’a pas été confirmé. Vous pouvez essayer encore, ou prendre une autre entrée.
passkey-failed = L’appareil n’a pas répondu comme prévu. Essayez encore, ou prenez une autre entrée.

## Lock until

lock-title = Fermer jusqu’à quand ?
lock-lead = Avant ce moment, votre farde ne s’ouvre pour personne, même pas pour vous.
lock-hour = Dans 1 heure
lock-evening = Ce soir, 20 h
lock-tomorrow = Demain, 8 h
lock-three-days = Dans 3 jours
lock-own = Un autre moment
lock-own-label = Jour et heure
lock-summary = Jusqu’au { $moment }, personne ne peut l’ouvrir, même pas vous.
lock-shares = Ce que vous montrez en ce moment reste visible jusqu’à son heure.
lock-do = Fermer jusque-là
lock-sure = Fermer jusqu’à ce moment ?
lock-sure-note = Rien ni personne ne peut l’ouvrir avant : ni vous, ni vos aides, ni nous.
start-idle = Votre farde s’est fermée toute seule : personne ne touchait l’écran. Vos papiers sont en sécurité.
start-locked = C’est fermé jusqu’à l’heure que vous avez choisie. Vos papiers vous attendent.

## What must be seen after opening

recovery-title = Quelqu’un veut entrer
recovery-unknown = Par une entrée que votre farde ne connaît pas
recovery-since = Depuis le { $moment }
recovery-opens = Votre farde s’ouvrira pour cette personne le { $moment }.
recovery-ready = Votre farde peut s’ouvrir pour cette personne dès maintenant.
recovery-note = Si ce n’est pas vous, dites non.
recovery-refuse = Non, refuser
recovery-remove = Refuser, et enlever cette entrée pour toujours
recovery-leave = C’est moi, laisser
toast-refused = C’est refusé.
refused-title = Il y a eu trop d’essais
refused-when = Quelqu’un a essayé trop souvent, le { $moment }.
refused-note = Si ce n’était pas vous, changez vos images ou prenez une autre carte.
refused-doors = Voir mes entrées
unlisted-title = Une entrée inconnue est fermée
unlisted-note = Quelqu’un avait laissé une entrée qui n’est pas dans votre liste. Elle est fermée maintenant. Changez vos images, et regardez vos entrées.

## What went wrong: what is, and what to do

trouble-title = Cela n’a pas marché
fail-nothing-opens = Rien ne s’ouvre avec cela maintenant.
fail-nothing-opens-do = Regardez votre carte ou votre surnom. Puis touchez vos images tranquillement, une par une.
fail-sheet = Cette feuille n’ouvre rien maintenant.
fail-sheet-do = Elle est peut-être arrêtée, ou la farde est fermée pour un temps. Essayez une autre feuille, ou revenez plus tard.
fail-wait = Il y a eu plusieurs essais.
fail-wait-do = { $minutes ->
    [one] Attendez { $minutes } minute. C’est pour que personne ne puisse deviner.
   *[other] Attendez { $minutes } minutes. C’est pour que personne ne puisse deviner.
}
fail-sheets = Ces feuilles n’ouvrent rien ensemble.
fail-sheets-do = Regardez si elles vont ensemble, puis entrez-les encore une fois.
fail-last-door = C’est votre seule entrée qui ouvre tout de suite.
fail-last-door-do = Faites d’abord une nouvelle carte ou une nouvelle entrée, puis enlevez celle-ci.
fail-many-doors = Il y a beaucoup d’entrées.
fail-many-doors-do = Enlevez-en une que vous n’utilisez plus, puis essayez encore.
fail-already = Cette carte et ces images ouvrent déjà une farde.
fail-already-do = Prenez d’autres images.
fail-voucher = Ce bon n’est pas pour ce site, ou sa date est passée.
fail-voucher-do = Demandez-en un autre là où vous l’avez reçu.
fail-voucher-used = Ce bon a déjà servi.
fail-voucher-used-do = Un bon sert une fois. Demandez-en un autre. Si vous avez fait une farde avec lui, ouvrez-la.
fail-open-again = Votre farde s’est fermée.
fail-open-again-do = Ouvrez-la encore une fois. Vos papiers sont en sécurité.
fail-share = Il n’y a rien à ouvrir ici.
fail-share-do = Le code ne marche plus. Demandez-en un nouveau à la personne.
fail-request = On ne peut rien remettre ici.
fail-request-do = Le temps est passé, ou assez de papiers sont arrivés. Demandez un nouveau code à la personne, ou essayez encore dans dix minutes.
fail-deposit = Ce qui est arrivé est abîmé, ou n’est pas fait comme il faut.
fail-deposit-do = On ne peut pas l’ouvrir. Vous pouvez le refuser.
fail-link = Il manque un morceau du lien.
fail-link-do = Copiez le lien en entier, ou scannez le code encore une fois.
fail-offline = Pas de réseau.
fail-offline-do = Cherchez un endroit avec du réseau ou du wifi, puis essayez encore. Rien n’est perdu.
fail-busy = Il y a beaucoup de monde en ce moment.
fail-busy-do = Essayez encore dans quelques minutes. Rien n’est perdu.
fail-large = Ce fichier est trop grand.
fail-large-do = Le maximum est de { $size } Mo. Prenez plutôt une photo du papier.
fail-full = Votre farde est pleine.
fail-full-do = Mettez à la poubelle ce que vous n’utilisez plus. La place revient quand la poubelle se vide.
fail-empty = Ce fichier est vide.
fail-empty-do = Choisissez un autre fichier, ou prenez une photo.
fail-draw = Ce papier ne peut pas être montré.
fail-draw-do = Il est bien gardé. Vous pouvez en garder une copie sur cet appareil.
fail-tampered = Ce papier n’est plus celui que vous avez gardé.
fail-tampered-do = Quelqu’un l’a abîmé ou changé. C’est pourquoi il n’est pas montré. Prévenez ceux qui s’occupent de ce site.
fail-other-passkey = Cela n’ouvre pas cette farde.
fail-other-passkey-do = Choisissez autre chose dans la liste de l’appareil, ou ajoutez d’abord cet appareil à vos entrées.
fail-device-full = Il n’y a plus de place sur cet appareil.
fail-device-full-do = Faites de la place, ou gardez moins de papiers ici. Rien n’est perdu.
fail-kept-damaged = Ce papier est abîmé sur cet appareil.
fail-kept-damaged-do = Ouvrez votre farde avec du réseau : le papier revient ici.
fail-not-there = Ce papier n’est plus là.
fail-not-there-do = Regardez dans la poubelle : il y est peut-être.
fail-input = Quelque chose n’est pas encore juste.
fail-input-do = Regardez ce que vous avez écrit : c’est peut-être trop court ou trop long.
fail-browser = Ce navigateur est trop ancien.
fail-browser-do = Utilisez un navigateur plus récent, ou un autre appareil.
fail-unreadable = Ce fichier n’a pas pu être lu jusqu’au bout.
fail-unreadable-do = Choisissez-le encore une fois.
fail-stopped = C’est arrêté.
fail-stopped-do = Rien n’en a été gardé. Vous pouvez recommencer.
fail-code = Ce fichier est fermé par un code.
fail-code-do = Écrivez le code de ce fichier.
fail-wrong-code = Ce code n’ouvre pas ce fichier.
fail-wrong-code-do = Regardez les chiffres encore une fois, groupe par groupe.
fail-not-export = Ce fichier ne vient pas d’une farde, ou il est abîmé.
fail-not-export-do = Choisissez le fichier que vous avez emporté d’une farde.
fail-fault = Quelque chose n’a pas marché chez nous.
fail-fault-do = Essayez encore une fois. Rien n’est perdu.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Chat
picture-horse = Cheval
picture-elephant = Éléphant
picture-turtle = Tortue
picture-fish = Poisson
picture-butterfly = Papillon
picture-snail = Escargot
picture-rooster = Coq
picture-owl = Hibou
picture-bee = Abeille
picture-penguin = Pingouin
picture-octopus = Pieuvre
picture-apple = Pomme
picture-banana = Banane
picture-strawberry = Fraise
picture-lemon = Citron
picture-watermelon = Pastèque
picture-carrot = Carotte
picture-corn = Maïs
picture-bread = Pain
picture-cheese = Fromage
picture-ice-cream = Glace
picture-mushroom = Champignon
picture-cake = Gâteau
picture-house = Maison
picture-key = Clé
picture-umbrella = Parapluie
picture-bicycle = Vélo
picture-bus = Bus
picture-boat = Bateau
picture-plane = Avion
picture-train = Train
picture-tractor = Tracteur
picture-tent = Tente
picture-chair = Chaise
picture-lamp = Ampoule
picture-ladder = Échelle
picture-clock = Réveil
picture-book = Livre
picture-pencil = Crayon
picture-scissors = Ciseaux
picture-hammer = Marteau
picture-guitar = Guitare
picture-drum = Tambour
picture-bell = Cloche
picture-balloon = Ballon rouge
picture-kite = Cerf-volant
picture-ball = Football
picture-hat = Chapeau
picture-shoe = Chaussure
picture-glasses = Lunettes
picture-socks = Chaussettes
picture-backpack = Sac à dos
picture-gift = Cadeau
picture-camera = Appareil photo
picture-telephone = Téléphone
picture-sun = Soleil
picture-cloud = Nuage
picture-rainbow = Arc-en-ciel
picture-snowflake = Flocon de neige
picture-fire = Feu
picture-cactus = Cactus
picture-tree = Arbre
picture-sunflower = Tournesol

## Tout emporter

luggage-title = Tout emporter
luggage-why = Tous vos papiers dans un seul fichier.
luggage-lead = Tous vos papiers dans un seul fichier, avec la trace de ce que vous avez montré. Vous pouvez le garder, ou le mettre dans une autre farde. La poubelle n’est pas dedans.
luggage-sealed = Fermé par un code
luggage-sealed-why = Personne ne le lit sans le code. C’est mieux.
luggage-plain = Sans code
luggage-plain-why = Un dossier que tout ordinateur peut lire.
luggage-plain-title = Lisible par tous ?
luggage-plain-warning = Ce dossier n’est pas protégé : celui qui le trouve lit tous vos papiers. Ne le faites jamais sur un ordinateur partagé.
luggage-plain-yes = Oui, sans protection
luggage-code-title = Farde · le code de votre fichier
luggage-code-note = Gardez ce code loin du fichier. Sans lui, personne n’ouvre le fichier, même pas vous. Il n’est montré qu’une fois.
luggage-code-hint = Pour l’ouvrir : « Sécurité », puis « Faire entrer des papiers ». Ou avec le programme age.
luggage-save = Garder le fichier
luggage-saved = Le fichier est dans les téléchargements de cet appareil.
unpack-title = Faire entrer des papiers
unpack-why = D’un fichier emporté d’une autre farde.
unpack-lead = Choisissez le fichier que vous avez emporté d’une farde.
unpack-file = Choisir le fichier
unpack-file-why = Il se termine par .age ou .zip.
unpack-scan = Scanner le code
unpack-not-a-code = Ce n’est pas le code d’un fichier de Farde. Montrez celui que vous avez reçu avec le fichier.
unpack-digits = { $have } chiffres sur { $wanted }
unpack-found = { $count ->
    [0] Il n’y a pas de papiers dans ce fichier.
    [one] Il y a { $count } papier dans ce fichier.
   *[other] Il y a { $count } papiers dans ce fichier.
}
unpack-known = { $count ->
    [one] Un papier de ce fichier est déjà dans votre farde.
   *[other] { $count } papiers de ce fichier sont déjà dans votre farde.
}
unpack-take = Les faire entrer

## Papers on this device

kept-title = Sur cet appareil
kept-why = Des papiers qui s’ouvrent sans réseau.
kept-what = Les papiers que vous choisissez s’ouvrent ici même sans réseau.
kept-seen = On peut voir sur cet appareil que Farde y garde quelque chose.
kept-who = Toute personne qui peut déverrouiller cet appareil peut ouvrir ces papiers, même quand votre farde est fermée.
kept-own-only = Seulement sur votre propre téléphone, jamais sur un appareil partagé.
kept-choose = Choisir des papiers
kept-cannot = Ce navigateur ne sait pas garder des papiers. Prenez-en un autre, ou imprimez-les.
kept-needs-device = Ajoutez d’abord cet appareil à vos entrées : c’est lui qui ouvre les papiers sans réseau.
kept-choose-title = Quels papiers ?
kept-choose-lead = Ils restent sous clé, et s’ouvrent avec le doigt, le visage ou le code de votre téléphone.
kept-all = Tous
kept-do = Garder ici
kept-lead = Ces papiers s’ouvrent ici aussi sans réseau.
kept-size = { $size } Mo sur cet appareil
kept-behind = La version la plus récente d’un papier est encore en route vers cet appareil.
kept-change = Choisir d’autres
kept-off = Tout enlever d’ici
kept-offline = Pas de réseau : voici les papiers gardés sur cet appareil.
kept-with-network = Ouvrir avec le réseau
toast-kept-off = Plus rien de cette farde n’est sur cet appareil.

## A shared computer

kiosk-mark = Ordinateur partagé
kiosk-left = { $minutes ->
    [one] Encore { $minutes } minute pour vous
   *[other] Encore { $minutes } minutes pour vous
}
screen-title = Montrer mes papiers ici
screen-lead = Votre numéro et vos images restent sur votre téléphone. Seuls les papiers choisis viennent ici.
screen-qr = Code de cet écran
screen-step-scan = Scannez ce code avec votre téléphone
screen-step-open = Ouvrez votre farde sur le téléphone
screen-step-choose = Choisissez les papiers : ils arrivent ici
screen-waiting = En attente de votre téléphone
screen-old-title = Ce code n’est plus valable
screen-old-lead = Rien n’est arrivé. Prenez un nouveau code quand vous avez votre téléphone en main.
screen-again = Nouveau code
screen-door-title = Un écran attend vos papiers
screen-door-lead = Ouvrez votre farde ici, sur votre téléphone. Ensuite, vous choisissez ce que l’écran peut montrer.
screen-door-warning = Seulement si vous êtes devant cet écran et avez scanné son code vous-même.
screen-choose-title = Que peut montrer l’écran ?
screen-find-title = Scanner le code de l’écran
screen-find-lead = Sur l’ordinateur, touchez « Avec mon téléphone ». Un code apparaît.
screen-other-code = Ce n’est pas le code d’un écran.
screen-send-title = Montrer sur l’écran
screen-handling = Que peut‑on faire sur l’écran ?
screen-send-lead = Une seule fois, sur cet écran, et une demi-heure au plus.
screen-send = Montrer
screen-old-code = Ce code n’est plus valable. Prenez un nouveau code sur l’écran.
screen-sent-title = Regardez l’écran
screen-sent-lead = Vos papiers y apparaissent en quelques secondes.
screen-sent-where = Vous ne les voyez pas ? Quelqu’un d’autre les voit peut-être. Retirez-les tout de suite.
screen-sent-stop = Quand vous avez fini, retirez-les : l’écran ne les montre plus.
screen-take-away = Retirer de l’écran
screen-taken = L’écran se vide en quelques secondes, s’il a du réseau.
screen-way = Sur un écran devant moi
screen-name = Écran partagé
staff-way = Pour l’équipe
staff-title = Aider sans voir
staff-lead = Une feuille à imprimer et à poser à côté de l’ordinateur partagé.
staff-sit = Asseyez-vous à côté, jamais derrière. Demandez d’abord : « Je peux regarder ? »
staff-look-away = Quand la personne touche ses images, regardez ailleurs. N’écrivez jamais ces images ni le numéro.
staff-card = La carte reste dans la main de la personne. Ne la gardez pas, ne la photographiez pas.
staff-read = Le haut-parleur lit l’écran à voix haute. Avec un casque, personne d’autre n’entend. La personne touche, vous montrez du doigt.
staff-shown = Il vous faut un papier ? La personne le choisit et vous donne un code. Ouvrez-le sur votre propre ordinateur.
staff-printer = Un papier imprimé : donnez-le tout de suite, sans le lire. Chaque soir, prenez ce qui reste dans l’imprimante et détruisez-le sans le lire.
staff-done = Avant de partir, la personne touche « J’ai fini ». L’écran doit montrer les langues.
staff-lost = Carte perdue, images oubliées : la feuille de secours ou les aides. Personne d’autre ne peut ouvrir, vous non plus. N’essayez pas à sa place.
staff-odd = Une clé USB inconnue, une fenêtre étrange, une caméra au-dessus de l’écran, un code collé dessus : n’utilisez plus l’ordinateur et prévenez la personne qui s’en occupe.
kiosk-save-title = Enregistrer sur un ordinateur partagé ?
kiosk-save-warning = Le fichier reste ici, et la personne suivante peut le lire. Enregistrez-le seulement sur votre propre clé USB, et emportez-la.
kiosk-save-yes = Enregistrer quand même
kiosk-take-paper = Prenez votre papier dans l’imprimante.
