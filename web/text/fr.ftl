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

start-title = Que voulez-vous faire ?
start-open = Ouvrir ma farde
start-make = Faire une farde
start-receive = J’ai reçu un code

## Cover

cover-title = Heure locale
cover-place = Bruxelles
cover-again = Actualiser

## Idle

idle-title = Vous êtes encore là ?
idle-note = Votre farde va se fermer toute seule, pour que personne d’autre ne la lise.
idle-stay = Je suis là

## Make

make-what-title = Une farde pour vos papiers
make-what-keep = Vos papiers restent ici, même si vous perdez tout.
make-what-only-you = Vous seul pouvez l’ouvrir. Nous ne pouvons rien lire.
make-what-show = Vous choisissez ce que vous montrez, à qui, et jusqu’à quand.
make-begin = Commencer
make-way-title = Une carte ou un surnom ?
make-way-lead = C’est ce que vous donnerez pour ouvrir votre farde. Votre vrai nom n’est pas nécessaire.
make-way-card = Une carte
make-way-card-why = Un numéro à garder sur vous. L’histoire à retenir est courte : 6 images.
make-way-nickname = Un surnom
make-way-nickname-why = Rien à porter sur vous. L’histoire à retenir est plus longue : 10 images.
make-card-title = Votre numéro
make-card-lead = Gardez ce numéro. Sans lui, votre farde ne s’ouvre pas.
make-card-write = Écrivez-le sur un papier, ou imprimez-le.
make-card-photo = Ou prenez-le en photo, si votre téléphone est bien gardé.
make-card-next = Je l’ai gardé
card-title = Farde · mon numéro
card-hint = Ce numéro ne suffit pas : il faut aussi l’histoire.
card-qr = Le même numéro, pour un appareil photo
make-nickname-title = Votre surnom
make-nickname-lead = Un mot que vous n’oublierez pas et que les autres ne devinent pas.
nickname-label = Surnom
make-nickname-note = Écrivez-le toujours de la même façon.
make-story-title = Votre histoire
make-story-lead = Retenez ces images, dans cet ordre. Inventez une histoire avec elles.
make-story-again = Presque. Regardez encore une fois, puis recommencez tranquillement.
make-story-note = Ne dites cette histoire à personne. Nous ne la connaissons pas et ne pouvons pas la retrouver.
make-story-draw = D’autres images
make-story-words = Plutôt écrire une phrase
make-story-next = Je la connais
make-words-title = Votre phrase secrète
make-words-lead = Choisissez quatre mots ou plus, sans lien entre eux.
words-label = Phrase secrète
words-again-label = La même phrase encore une fois
words-differ = Les deux phrases ne sont pas encore les mêmes.
use-pictures = Avec des images
make-repeat-title = Racontez votre histoire
make-repeat-lead = Touchez vos images dans l’ordre. Leurs places changent à chaque fois.
make-finish = Faire ma farde
make-working = Votre farde se prépare
make-done-title = Votre farde est prête
make-done-lead = Pour la rouvrir : votre numéro ou surnom, puis votre histoire.
make-done-next = Voir mes papiers

## The picture pad

pad-count = { $done } sur { $wanted }
pad-undo = Effacer
pad-label = Images

## Open

open-title = Ouvrir ma farde
open-number-label = Le numéro de votre carte : 20 chiffres
open-mistake = Il y a une petite erreur dans le numéro. Regardez-le encore une fois, chiffre par chiffre.
open-use-nickname = J’ai un surnom
open-use-card = J’ai une carte
open-story-title = Racontez votre histoire
open-words-title = Votre phrase secrète
open-use-words = J’ai une phrase secrète
open-submit = Ouvrir
opening-title = Votre farde s’ouvre
open-failed-title = Elle ne s’ouvre pas encore
open-other = Un autre numéro
closed-time-over = Votre farde s’est fermée toute seule. Vos papiers sont en sécurité. Ouvrez-la encore une fois.
closed-broken = Quelque chose s’est arrêté chez nous et votre farde s’est fermée. Vos papiers sont en sécurité. Ouvrez-la encore une fois.

## My papers

papers-title = Mes papiers
papers-all = Tout
papers-soon = Bientôt périmé
papers-empty = Votre farde est encore vide. Ajoutez un premier papier : une photo suffit.
papers-none-found = Rien ne correspond. Essayez un autre mot.
papers-room = La farde est pleine à { $percent } %.
ran-out = Périmé
runs-out-today = Dernier jour
runs-out-days = { $days ->
    [one] Encore { $days } jour
   *[other] Encore { $days } jours
}
add-photo = Photo
add-file = Fichier
add-cancel = Arrêter
add-skip = Passer ce papier
adding-one = J’ajoute votre papier
adding-many = J’ajoute vos papiers : { $file } sur { $files }
kind-question = { $count ->
    [one] Quel papier est-ce ?
   *[other] Quels papiers sont-ce ? ({ $count })
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
toast-stopped = C’est arrêté. Plus personne ne peut l’ouvrir.

## What is going on

step-reading = Un instant…
step-unlocking = Cela prend quelques secondes…
step-drawing = Je regarde la page { $page } sur { $pages }
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
paper-keep = Garder une copie ici
paper-bin = À la poubelle
paper-not-drawn = Ce papier ne peut pas être montré ici, mais il est bien gardé. Vous pouvez en garder une copie sur cet appareil pour l’ouvrir.
page-of = Page { $page } sur { $pages }
page-previous = Page avant
page-next = Page après
zoom-in = Plus grand
zoom-out = Plus petit
turn = Tourner
overview = Toutes les pages
keep-title = Une copie sur cet appareil ?
keep-warning = La copie n’est pas protégée : toute personne qui utilise cet appareil peut la lire. Ne le faites pas sur un ordinateur partagé.
keep-yes = Garder une copie
edit-title = C’est quel papier ?
edit-name = Titre
edit-date = Date du papier
edit-runs-out = Valable jusqu’au
edit-note = Note pour moi

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

share-choose-title = Que voulez-vous montrer ?
share-choose-lead = Touchez les papiers. Les autres restent invisibles.
share-chosen = { $count ->
    [0] Rien n’est choisi
    [one] { $count } papier choisi
   *[other] { $count } papiers choisis
}
share-how-title = Comment voulez-vous les montrer ?
share-lifetime = Combien de temps ?
lifetime-hour = 1 heure
lifetime-day = 1 jour
lifetime-week = 7 jours
lifetime-month = 30 jours
share-handling = Que peut faire l’autre personne ?
handling-look = Regarder seulement
handling-print = Regarder et imprimer
handling-keep = Garder une copie
share-openings = Combien de fois ?
openings-once = Une fois
openings-three = Trois fois
openings-any = Sans limite
share-purpose = Pour quoi faire ? Vous pouvez ne rien dire.
share-purpose-own = Ou avec vos mots
purpose-home = Un logement
purpose-income = Une aide, un revenu
purpose-health = Des soins
purpose-work = Un travail
purpose-residence = Le séjour
purpose-school = L’école, les enfants
share-make = Faire le code
made-title = Montrez ce code
made-lead = L’autre personne le scanne, ou ouvre le lien.
made-qr = Code à scanner
made-link = Lien
made-print = Imprimer un ticket
made-stop-note = Vous pouvez arrêter à tout moment : dans « Ce que j’ai montré ».
made-done = Terminé
until = Jusqu’au { $moment }
slip-title = Farde · des papiers pour vous
slip-stop = Pour arrêter : ouvrir sa farde, « Ce que j’ai montré », puis « Arrêter ».

## What I shared

shared-title = Ce que j’ai montré
shared-empty = Vous ne montrez rien en ce moment.
shared-new = Montrer des papiers
shared-stop = Arrêter
shared-stop-sure = Oui, arrêter
shared-stop-all = Tout arrêter
stop-all-title = Tout arrêter ?
stop-all-note = Plus personne ne pourra ouvrir vos papiers. Une copie déjà gardée ou imprimée reste chez l’autre personne.
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
state-used-up = Fini : ouvert autant de fois que permis
state-over = Fini : le temps est passé
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

## Receive

receive-title = Quelqu’un vous montre des papiers
receive-lead = Dites qui vous êtes, puis regardez. Aucun compte n’est nécessaire.
receive-name = Votre nom
receive-organisation = Votre organisation (si vous en avez une)
receive-discreet = Je serai discret, discrète
receive-discreet-what = Je ne montre ces papiers qu’aux personnes qui en ont besoin pour aider.
receive-receipt = La personne verra votre nom et l’heure.
receive-open = Voir les papiers
receive-opening = Les papiers arrivent
receive-failed-title = Les papiers ne s’ouvrent pas
receive-other-link = Un autre lien
receive-paste-title = J’ai reçu un code
receive-paste-lead = Scannez le code avec l’appareil photo de votre téléphone, ou collez le lien ici.
receive-over-title = Le temps est passé
receive-over-lead = Les papiers ne sont plus sur cet écran. S’il vous les faut encore, demandez un nouveau code à la personne.
received-title = { $count ->
    [one] Un papier pour vous
   *[other] { $count } papiers pour vous
}
received-list = Papiers
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

## What went wrong: what is, and what to do

trouble-title = Ce n’est pas allé
fail-nothing-opens = Rien ne s’ouvre avec cela maintenant.
fail-nothing-opens-do = Regardez votre carte ou votre surnom, puis refaites votre histoire tranquillement, image par image.
fail-wait = Il y a eu plusieurs essais.
fail-wait-do = { $minutes ->
    [one] Attendez { $minutes } minute. C’est pour que personne ne puisse deviner.
   *[other] Attendez { $minutes } minutes. C’est pour que personne ne puisse deviner.
}
fail-open-again = Votre farde s’est fermée.
fail-open-again-do = Ouvrez-la encore une fois. Rien n’est perdu.
fail-share = Il n’y a rien à ouvrir ici.
fail-share-do = Le code n’est plus valable. Demandez-en un nouveau à la personne.
fail-link = Il manque un morceau du lien.
fail-link-do = Copiez le lien en entier, ou scannez le code encore une fois.
fail-offline = Pas de réseau.
fail-offline-do = Cherchez un endroit avec du réseau ou du wifi, puis essayez encore. Rien n’est perdu.
fail-busy = Il y a beaucoup de monde en ce moment.
fail-busy-do = Essayez dans quelques minutes. Rien n’est perdu.
fail-large = Ce fichier est trop grand.
fail-large-do = Le maximum est de { $size } Mo. Prenez plutôt une photo du papier.
fail-full = Votre farde est pleine.
fail-full-do = Mettez à la poubelle ce que vous n’utilisez plus.
fail-empty = Ce fichier est vide.
fail-empty-do = Choisissez un autre fichier, ou prenez une photo.
fail-draw = Ce papier ne peut pas être montré.
fail-draw-do = Il est bien gardé. Vous pouvez en garder une copie sur cet appareil.
fail-tampered = Ce papier n’est plus celui que vous avez gardé.
fail-tampered-do = Quelqu’un l’a abîmé ou changé, alors il n’est pas montré. Prévenez l’organisation.
fail-not-there = Ce papier n’est plus là.
fail-not-there-do = Regardez dans la poubelle : il y est peut-être.
fail-input = Quelque chose n’est pas encore juste.
fail-input-do = Regardez ce que vous avez écrit : c’est peut-être trop court ou trop long.
fail-browser = Ce navigateur est trop ancien.
fail-browser-do = Utilisez un navigateur plus récent, ou un autre appareil.
fail-fault = C’est une erreur de notre part.
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
