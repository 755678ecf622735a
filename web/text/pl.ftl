### Polish.

## Everywhere

back = Wróć
next = Dalej
cancel = Anuluj
save = Zapisz
later = Później
print = Drukuj
share = Pokaż
search = Szukaj
copy = Kopiuj link
copied = Skopiowano
try-again = Spróbuj ponownie
understood = Rozumiem
take-back = Przywróć
to-start = Wróć na początek
speak = Czytaj na głos
language = Język
lock = Zamknij
cover = Ukryj
locking = Teczka się zamyka…
elsewhere = Inne ekrany

## Start

start-title = Co chcą Państwo zrobić?
start-open = Otwórz moją teczkę
start-make = Załóż teczkę
start-receive = Mam kod od kogoś
start-screen = Z moim telefonem

## Cover

cover-title = Czas lokalny
cover-place = Bruksela
cover-again = Odśwież

## Idle

idle-title = Czy ktoś tu jeszcze jest?
idle-note = Teczka zaraz sama się zamknie, żeby nikt inny jej nie przeczytał.
idle-stay = Jestem tutaj

## Make

make-what-title = Teczka na Państwa dokumenty
make-what-keep = Dokumenty zostają tutaj, nawet gdy telefon się zgubi.
make-what-only-you = Tylko Państwo mogą ją otworzyć. My nie możemy niczego przeczytać.
make-what-show = To Państwo decydują, co pokazać, komu i do kiedy.
make-begin = Zacznij
practice-begin = Najpierw wypróbuj
practice-strip = To jest próba. Proszę nie wkładać prawdziwych dokumentów: na końcu wszystko zniknie.
practice-end = Zakończ próbę
practice-end-title = Zakończyć próbę?
practice-end-note = Wszystko, co jest w tej próbie, zniknie.
practice-own = Załóż moją prawdziwą teczkę
practice-card = Zmyślona karta
practice-letter = Zmyślony list
practice-photo = Zmyślone zdjęcie
practice-code = Ten kod niczego nie otwiera: to jest próba.
voucher-title = Czy mają Państwo bon?
voucher-lead = Aby założyć tu teczkę, potrzebny jest bon: kartka z kwadratowym kodem. Proszę zeskanować ten kod albo wkleić link.
voucher-other = To nie jest kod bonu. Proszę pokazać kod ze swojego bonu.
voucher-none = Nie ma bonu? Proszę zapytać w ośrodku dziennym albo tam, gdzie podano Państwu adres tej strony.
voucher-good = Bon jest przyjęty.
make-way-title = Karta czy pseudonim?
make-way-lead = To posłuży do otwierania teczki. Prawdziwe nazwisko nie jest potrzebne.
make-way-card = Karta
make-way-card-why = Numer, który trzeba mieć przy sobie. Mało obrazków do zapamiętania: 6.
make-way-nickname = Pseudonim
make-way-nickname-why = Nic nie trzeba nosić przy sobie. Więcej obrazków do zapamiętania: 10.
make-card-title = Państwa numer
make-card-lead = Ten numer trzeba zachować. Bez niego teczka się nie otworzy.
make-card-write = Proszę zapisać go na papierze albo wydrukować.
make-card-photo = Można też zrobić mu zdjęcie, jeśli telefon jest bezpieczny.
make-card-next = Mam go zapisany
card-title = Farde · mój numer
card-hint = Sam numer nie wystarczy: potrzebne są też obrazki.
card-qr = Ten sam numer, dla kamery
make-nickname-title = Państwa pseudonim
make-nickname-lead = Słowo, którego się nie zapomni. Inni nie powinni go odgadnąć.
nickname-label = Pseudonim
make-nickname-note = Proszę zawsze pisać go tak samo.
make-story-title = Państwa obrazki
make-story-lead = Proszę zapamiętać je w tej kolejności. Najłatwiej połączyć je w wyobraźni.
make-story-again = Prawie. Proszę spojrzeć jeszcze raz, a potem spokojnie spróbować ponownie.
make-story-note = Proszę nikomu nie mówić, jakie to obrazki. My ich nie znamy i nie możemy ich odnaleźć.
make-story-draw = Inne obrazki
make-story-words = Wolę wpisać zdanie
make-story-next = Już je znam
make-words-title = Tajne zdanie
make-words-lead = Proszę wybrać co najmniej cztery słowa, które nie mają ze sobą związku.
words-label = Tajne zdanie
words-again-label = To samo zdanie jeszcze raz
words-differ = Te dwa zdania nie są jeszcze takie same.
use-pictures = Z obrazkami
make-repeat-title = Proszę dotknąć obrazków
make-repeat-lead = W swojej kolejności. Za każdym razem są w innym miejscu.
make-finish = Załóż moją teczkę
make-working = Teczka powstaje
make-done-title = Teczka jest gotowa
make-done-lead = Aby otworzyć ją ponownie: numer lub pseudonim, potem obrazki.
make-done-next = Zobacz moje dokumenty

## The picture pad

pad-count = { $done } z { $wanted }
pad-undo = Cofnij
pad-label = Obrazki
names-say = Posłuchaj nazw
names-silent = Nie mów już nazw
names-warn-title = Kto może usłyszeć?
names-warn = Urządzenie mówi na głos nazwę każdego dotkniętego obrazka. Kto ją usłyszy, pozna Państwa obrazki. Proszę użyć słuchawek albo poczekać, aż nikogo nie będzie w pobliżu.
names-yes = Mów nazwy
story-hear = Posłuchaj moich obrazków

## Open

open-title = Otwórz moją teczkę
open-number-label = Numer karty: 20 cyfr
open-mistake = Numer jeszcze się nie zgadza. Proszę sprawdzić go jeszcze raz, cyfra po cyfrze.
open-use-nickname = Mam pseudonim
open-use-card = Mam kartę
open-story-title = Proszę dotknąć obrazków
open-words-title = Tajne zdanie
open-use-words = Mam tajne zdanie
open-submit = Otwórz
opening-title = Teczka się otwiera
open-failed-title = Jeszcze się nie otwiera
open-other = Inny numer
closed-time-over = Teczka sama się zamknęła. Dokumenty są bezpieczne. Proszę otworzyć ją ponownie.
closed-broken = Coś się u nas zatrzymało. Teczka się zamknęła, dokumenty są bezpieczne. Proszę otworzyć ją ponownie.

## My papers

papers-title = Moje dokumenty
papers-all = Wszystkie
papers-soon = Nieważne teraz lub wkrótce
papers-empty = Teczka jest jeszcze pusta. Proszę dodać pierwszy dokument: wystarczy zdjęcie.
papers-none-found = Nic nie znaleziono. Proszę spróbować innego słowa.
papers-room = Teczka jest pełna w { $percent } %.
papers-found = { $count ->
    [0] Nie znaleziono dokumentów
    [one] Znaleziono { $count } dokument
    [few] Znaleziono { $count } dokumenty
    [many] Znaleziono { $count } dokumentów
   *[other] Znaleziono { $count } dokumentu
}
papers-more = Pokaż więcej ({ $left })
order-label = W jakiej kolejności
order-kind = Według rodzaju
order-date = Według daty
order-runs-out = Według ważności
choose-several = Wybierz kilka dokumentów
list-title = Lista moich dokumentów
list-note = Proszę trzymać tę listę gdzie indziej. Mówi, jakie dokumenty są w teczce, ale ich nie pokazuje.
list-printed-title = Moje dokumenty
print-fetching = Dokument { $paper } z { $papers }
print-ready = { $pages ->
    [0] Nie ma tu nic do wydrukowania.
    [one] { $pages } strona jest gotowa.
    [few] { $pages } strony są gotowe.
    [many] { $pages } stron jest gotowych.
   *[other] { $pages } strony jest gotowe.
}
print-not-drawn = Tego dokumentu nie można tu pokazać, więc nie można go wydrukować.
ran-out = Nieważny
runs-out-today = Ostatni dzień
runs-out-days = { $days ->
    [one] Jeszcze { $days } dzień
    [few] Jeszcze { $days } dni
    [many] Jeszcze { $days } dni
   *[other] Jeszcze { $days } dnia
}
add = Dodaj
add-what = Co chcą Państwo dodać?
add-scan = Zrób zdjęcie dokumentu
add-scan-why = Kamera wyprostuje go i rozjaśni.
add-files = Zdjęcia lub pliki
add-files-why = Jeden lub kilka, już na tym urządzeniu.
add-write = Napisz
add-write-why = Państwa historia, własnymi słowami.
add-speak = Nagraj głos
add-speak-why = Można mówić zamiast pisać.
add-cancel = Zatrzymaj
add-skip = Pomiń ten dokument
adding-one = Dodawanie dokumentu
adding-many = Dodawanie dokumentów: { $file } z { $files }
remark-cleaned = { $count ->
    [one] W tym pliku było zapisane, gdzie, przez kogo lub czym go zrobiono. Te dane są już usunięte.
    [few] W { $count } plikach było zapisane, gdzie, przez kogo lub czym je zrobiono. Te dane są już usunięte.
    [many] W { $count } plikach było zapisane, gdzie, przez kogo lub czym je zrobiono. Te dane są już usunięte.
   *[other] W { $count } pliku było zapisane, gdzie, przez kogo lub czym je zrobiono. Te dane są już usunięte.
}
remark-may-tell = { $count ->
    [one] W tym pliku może być jeszcze zapisane, gdzie lub czym go zrobiono. Proszę o tym pamiętać przed oddaniem kopii.
    [few] W { $count } plikach może być jeszcze zapisane, gdzie lub czym je zrobiono. Proszę o tym pamiętać przed oddaniem kopii.
    [many] W { $count } plikach może być jeszcze zapisane, gdzie lub czym je zrobiono. Proszę o tym pamiętać przed oddaniem kopii.
   *[other] W { $count } pliku może być jeszcze zapisane, gdzie lub czym je zrobiono. Proszę o tym pamiętać przed oddaniem kopii.
}
remark-locked = { $count ->
    [one] Ten plik ma hasło. Jest bezpieczny, ale nie można go tu pokazać.
    [few] { $count } pliki mają hasło. Są bezpieczne, ale nie można ich tu pokazać.
    [many] { $count } plików ma hasło. Są bezpieczne, ale nie można ich tu pokazać.
   *[other] { $count } pliku ma hasło. Są bezpieczne, ale nie można ich tu pokazać.
}
remark-damaged = { $count ->
    [one] Ten plik jest uszkodzony. Zostaje taki, jaki jest, ale nie można pokazać go w całości.
    [few] { $count } pliki są uszkodzone. Zostają takie, jakie są, ale nie można pokazać ich w całości.
    [many] { $count } plików jest uszkodzonych. Zostają takie, jakie są, ale nie można pokazać ich w całości.
   *[other] { $count } pliku jest uszkodzone. Zostają takie, jakie są, ale nie można pokazać ich w całości.
}
remark-not-shown = { $count ->
    [one] Ten plik jest bezpieczny, ale nie można go tu pokazać.
    [few] { $count } pliki są bezpieczne, ale nie można ich tu pokazać.
    [many] { $count } plików jest bezpiecznych, ale nie można ich tu pokazać.
   *[other] { $count } pliku jest bezpieczne, ale nie można ich tu pokazać.
}
remark-in-part = Nie wszystko z tego dokumentu można tu pokazać. Żeby zobaczyć całość, proszę zachować kopię.
remark-date-stays = Data ważności pochodzi jeszcze ze starszego dokumentu. Jeśli jest nowa, proszę ją zmienić.
remark-not-all = Ten dokument jest długi: można go pokazać do strony { $shown }. Plik zostaje zachowany w całości.
kind-question = Co to za dokument?
kind-left = { $count ->
    [one] Potem jeszcze jeden dokument.
    [few] Potem jeszcze { $count } dokumenty.
    [many] Potem jeszcze { $count } dokumentów.
   *[other] Potem jeszcze { $count } dokumentu.
}
toast-added = { $count ->
    [one] Dokument jest w teczce.
    [few] { $count } dokumenty są w teczce.
    [many] { $count } dokumentów jest w teczce.
   *[other] { $count } dokumentu jest w teczce.
}
toast-binned = { $count ->
    [one] Dokument jest w koszu.
    [few] { $count } dokumenty są w koszu.
    [many] { $count } dokumentów jest w koszu.
   *[other] { $count } dokumentu jest w koszu.
}
toast-restored = { $count ->
    [one] Dokument jest znowu w teczce.
    [few] { $count } dokumenty są znowu w teczce.
    [many] { $count } dokumentów jest znowu w teczce.
   *[other] { $count } dokumentu jest znowu w teczce.
}
toast-saved = Zapisano.
toast-stopped = Zatrzymano: to się już nie otworzy.

## What is going on

step-reading = Chwileczkę…
step-unlocking = To potrwa kilka sekund…
step-drawing = Przygotowanie strony { $page } z { $pages }
step-encrypting = Zamykanie dokumentu na klucz
step-sending = Wysyłanie dokumentu ({ $size } MB)
step-waiting = Brak internetu. To poczeka i samo ruszy dalej.
step-receiving = Pobieranie stron

## The bin

bin-title = Kosz
bin-with = Kosz ({ $count })
bin-lead = Dokument zostaje tu przez { $days } dni, a potem znika.
bin-empty = Kosz jest pusty.
bin-days-left = { $days ->
    [one] Jeszcze { $days } dzień tutaj
    [few] Jeszcze { $days } dni tutaj
    [many] Jeszcze { $days } dni tutaj
   *[other] Jeszcze { $days } dnia tutaj
}

## A paper

paper-title = Dokument
paper-date = Z dnia { $date }
paper-runs-out = Ważny do { $date }
paper-edit = Zmień
paper-keep = Kopiuj na to urządzenie
paper-bin = Do kosza
paper-not-drawn = Tego dokumentu nie można tu pokazać, ale jest bezpieczny. Żeby go otworzyć, można zachować kopię na tym urządzeniu.
page-of = Strona { $page } z { $pages }
page-previous = Poprzednia strona
page-next = Następna strona
zoom-in = Powiększ
zoom-out = Pomniejsz
turn = Obróć
overview = Wszystkie strony
keep-title = Kopia na tym urządzeniu?
keep-warning = Kopia nie jest chroniona: przeczyta ją każdy, kto używa tego urządzenia. Proszę nie robić tego na wspólnym komputerze.
keep-yes = Zachowaj kopię
edit-title = Co to za dokument?
edit-name = Tytuł
edit-date = Data dokumentu
edit-runs-out = Ważny do
edit-note = Notatka dla mnie
newer-title = Nowsza wersja
newer-lead = Ten sam dokument, ale nowszy. Stary zostaje.
newer-file = Zdjęcie lub plik
newer-file-why = Już na tym urządzeniu.
versions = Wszystkie wersje ({ $count })
version-newest = Najnowsza
version-older = Starsza
version-added = Dodana { $date }
version-look = Obejrzyj
version-shown = To jest starsza wersja, dodana { $date }.
version-to-newest = Zobacz najnowszą

## My story

story-title = Moja historia
story-lead = Krótkie kawałki. Każdy można pokazać osobno.
story-empty = Wystarczy raz opowiedzieć to, czego nie chce się już powtarzać. Potem można to pokazywać.
story-name = Tytuł (jeśli potrzebny)
earlier = Wyżej
later-in-order = Niżej
write-title = Pisanie
write-lead = Kawałek swojej historii albo prośba, własnymi słowami.
write-text = Państwa tekst
write-left = { $left ->
    [0] Nie ma już miejsca. Można pisać dalej w następnym kawałku.
    [one] Jeszcze { $left } znak.
    [few] Jeszcze { $left } znaki.
    [many] Jeszcze { $left } znaków.
   *[other] Jeszcze { $left } znaku.
}
speak-title = Nagranie głosu
speak-lead = { $minutes ->
    [one] Najwyżej { $minutes } minuta na każdy kawałek.
    [few] Najwyżej { $minutes } minuty na każdy kawałek.
    [many] Najwyżej { $minutes } minut na każdy kawałek.
   *[other] Najwyżej { $minutes } minuty na każdy kawałek.
}
speak-begin = Proszę dotknąć i mówić
speak-asking = Urządzenie pyta, czy mikrofon może słuchać…
speak-stop = Zatrzymaj
speak-listening = Słucham. Na koniec proszę dotknąć.
speak-length = Długość
speak-anew = Zacznij od nowa
speak-no-microphone = Nie ma tu mikrofonu. Można pisać albo użyć innego urządzenia.
speak-refused = Mikrofon nie jest tu dozwolony. Można zezwolić na niego w przeglądarce albo pisać.
speak-unsupported = Ta przeglądarka nie umie nagrywać. Można pisać albo użyć nowszej.
listen = Posłuchaj
listen-progress = Miejsce w nagraniu
listen-failed = Ta przeglądarka nie może odtworzyć tego nagrania. Żeby posłuchać go gdzie indziej, proszę zachować kopię.

## Kinds of paper

kind-label = Rodzaj dokumentu
kind-identity = Tożsamość
kind-residence = Pobyt
kind-income = Dochody
kind-welfare = CPAS / OCMW
kind-health = Zdrowie
kind-housing = Mieszkanie
kind-work = Praca
kind-school = Szkoła i dyplomy
kind-family-children = Rodzina i dzieci
kind-social-report = Raport socjalny
kind-story = Moja historia
kind-request = Prośba, wniosek
kind-receipt = Potwierdzenie
kind-membership = Klub, stowarzyszenie
kind-photo = Zdjęcie
kind-other = Inne

## Share

share-choose-title = Co chcą Państwo pokazać?
share-choose-lead = Proszę dotknąć dokumentów. Pozostałe są niewidoczne.
share-chosen = { $count ->
    [0] Nic jeszcze nie wybrano
    [one] Wybrano { $count } dokument
    [few] Wybrano { $count } dokumenty
    [many] Wybrano { $count } dokumentów
   *[other] Wybrano { $count } dokumentu
}
share-how-title = Jak chcą je Państwo pokazać?
share-lifetime = Na jak długo?
lifetime-hour = 1 godzina
lifetime-day = 1 dzień
lifetime-week = 7 dni
lifetime-month = 30 dni
share-handling = Co może zrobić druga osoba?
handling-look = Tylko obejrzeć
handling-print = Obejrzeć i wydrukować
handling-keep = Zachować kopię
share-openings = Ile razy?
openings-once = Raz
openings-three = Trzy razy
openings-any = Bez limitu
share-purpose = Po co? Nie trzeba tego mówić.
share-purpose-own = Albo własnymi słowami
purpose-home = Mieszkanie
purpose-income = Pomoc lub dochód
purpose-health = Leczenie
purpose-work = Praca
purpose-residence = Pobyt
purpose-school = Szkoła, dzieci
share-make = Utwórz kod
share-more = Jeszcze bezpieczniej
share-first = Tylko pierwszy komputer
share-first-why = Komputer, który pierwszy otworzy link, może otworzyć go ponownie. Jeśli ktoś prześle link dalej, tam nic się nie otworzy.
share-pin = Pytaj też o kod z 6 cyfr
share-pin-why = Kod podaje się tej osobie ustnie. Bez niego link niczego nie otworzy.
made-title = Proszę pokazać ten kod
made-lead = Druga osoba skanuje go albo otwiera link.
made-qr = Kod do zeskanowania
made-link = Link
made-print = Drukuj kwitek
made-stop-note = Można to zatrzymać w każdej chwili na ekranie „Pokazane dokumenty”.
made-pin = Proszę podać tej osobie ten kod
made-pin-why = Nie ma go ani na kwitku, ani w linku. Bez niego nic się nie otworzy.
made-done = Gotowe
until = Do: { $moment }
meeting-title = Przygotuj spotkanie
meeting-lead = Proszę wybrać dokumenty na to spotkanie i wydrukować kwitek. Potem proszę zamknąć teczkę do końca spotkania.
meeting-lock = Zamknij moją teczkę
meeting-lock-why = Proszę wydrukować ten kod albo zrobić mu zdjęcie. Potem proszę zamknąć teczkę: na spotkaniu nikt jej nie otworzy. Kod nadal działa.
spoken-make = Podaj kod na głos
spoken-say = Proszę powiedzieć te słowa i cyfry
spoken-where = Druga osoba wpisuje je na tej stronie: „Mam kod od kogoś”.
slip-title = Farde · dokumenty dla Państwa
slip-pin = Potrzebny jest też kod z 6 cyfr: poda go ta osoba.
slip-stop = Aby zatrzymać: otworzyć teczkę, „Pokazane dokumenty”, potem „Zatrzymaj”.

## What I shared

shared-title = Pokazane dokumenty
shared-empty = Teraz nic nie jest pokazywane.
shared-new = Pokaż dokumenty
shared-show-again = Pokaż ponownie
shared-stop = Zatrzymaj
shared-stop-sure = Tak, zatrzymaj
stop-one-title = Przestać pokazywać?
stop-one-note = Ten kod niczego już nie otworzy. Jeszcze otwarty ekran opróżni się w ciągu minuty, jeśli ma internet. Kopia już zachowana lub wydrukowana zostaje u drugiej osoby.
shared-code = Pokaż kod
shared-stop-all = Zatrzymaj wszystko
stop-all-title = Zatrzymać wszystko?
stop-all-note = Nikt nie będzie już mógł otworzyć tych dokumentów. Jeszcze otwarty ekran opróżni się w ciągu minuty, jeśli ma internet. Kopia już zachowana lub wydrukowana zostaje u drugiej osoby.
shared-opened = { $count ->
    [0] Jeszcze nie otwarto
    [one] Otwarto { $count } raz
    [few] Otwarto { $count } razy
    [many] Otwarto { $count } razy
   *[other] Otwarto { $count } raza
}
shared-unknown = { $count ->
    [one] { $count } raz bez podania, kto
    [few] { $count } razy bez podania, kto
    [many] { $count } razy bez podania, kto
   *[other] { $count } raza bez podania, kto
}
shared-unreadable = Ktoś bez podania nazwiska
state-used-up = Koniec: otwarto tyle razy, ile było można
state-over = Koniec: czas minął
state-stopped = Zatrzymane przez Państwa
left-minutes = { $minutes ->
    [one] jeszcze { $minutes } minuta
    [few] jeszcze { $minutes } minuty
    [many] jeszcze { $minutes } minut
   *[other] jeszcze { $minutes } minuty
}
left-hours = { $hours ->
    [one] jeszcze { $hours } godzina
    [few] jeszcze { $hours } godziny
    [many] jeszcze { $hours } godzin
   *[other] jeszcze { $hours } godziny
}
left-days = { $days ->
    [one] jeszcze { $days } dzień
    [few] jeszcze { $days } dni
    [many] jeszcze { $days } dni
   *[other] jeszcze { $days } dnia
}

## The record of one share

record-title = Zapis tego, co pokazano
record-lead = Na co była zgoda i co się działo. Nikt inny tego nie widzi.
record-open = Zobacz zapis
record-printed-title = Farde · zapis tego, co pokazano
record-what = Jakie dokumenty?
record-who = Kto je otworzył?
record-why = Po co?
record-no-purpose = Nie podano.
record-how = Co wolno
record-made = Data zgody
record-until = Najpóźniej do
record-now = A teraz?
record-live = Nadal można to otworzyć
record-withdraw = Jak cofnąć zgodę
record-nothing-opens = Ten kod niczego już nie otwiera. Kopia już zachowana lub wydrukowana zostaje u drugiej osoby.
record-number = Numer tego zapisu:

## My letterbox: what others hand in

box-title = Moja skrzynka
box-with = Moja skrzynka ({ $count })
box-came = { $count ->
    [one] Przyszedł { $count } dokument dla Państwa
    [few] Przyszły { $count } dokumenty dla Państwa
    [many] Przyszło { $count } dokumentów dla Państwa
   *[other] Przyszło { $count } dokumentu dla Państwa
}
box-lead = Inni wkładają tu dokumenty dzięki Państwa kodowi. Niczego z teczki nie widzą.
box-empty = Nic nie przyszło.
box-ask = Poproś o dokumenty
box-day = Przyszło { $day }
box-papers = Dokumenty
box-look = Obejrzyj
box-refuse = Odrzuć
box-refuse-title = Odrzucić?
box-refuse-note = To zniknie na zawsze. Nikt nie zostanie powiadomiony.
box-refuse-yes = Tak, odrzuć
toast-box-refused = Usunięto.
box-asked = Moje prośby
box-past = Moje wcześniejsze prośby
box-left = { $count ->
    [0] Nic więcej nie może przyjść
    [one] Może przyjść jeszcze { $count } dokument
    [few] Mogą przyjść jeszcze { $count } dokumenty
    [many] Może przyjść jeszcze { $count } dokumentów
   *[other] Może przyjść jeszcze { $count } dokumentu
}
box-full = Przyszło wszystko, o co była prośba
box-closed = Zakończone przez Państwa
box-close = Zakończ
box-close-title = Nic więcej nie przyjmować?
box-close-note = Kod niczego już nie otworzy. To, co przyszło, zostaje tutaj.
box-close-yes = Tak, zakończ
toast-closed = Zakończono. Nic więcej nie może przyjść.
box-known = Organizacje, które znam
box-forget = Zapomnij
look-title = To przyszło dla Państwa
look-keep = Zachowaj
look-not-drawn = Nie można tego tu pokazać. Można to zachować albo odrzucić.
look-unsigned = To nie jest podpisane: nikt nie wie na pewno, kto to wysłał.
look-known = { $name }: cyfry są już porównane.
look-impostor = Uwaga! Ta nazwa jest znana, ale to nie przyszło stamtąd.
look-compare = To jest podpisane. Proszę porównać te cyfry z cyframi organizacji: w jej okienku albo na papierowym liście, który był wcześniej. Nigdy z tym, co przyszło tutaj.
look-same = Są takie same
look-name = Jak nazwać tę organizację?
look-remember = Zapamiętaj
box-size = { $size } MB
kept-known = Od: { $name }. Cyfry są już porównane.
kept-says = Podany nadawca: { $name }. To nie jest pewne.
hand-which = Plik { $file } z { $files }
hand-no-code = To nie jest kod do przekazywania dokumentów.
hand-stopped = Przekazywanie zatrzymano. To, co nie jest zaznaczone, nie zostało wysłane.
hand-too-much = Razem zmieści się tylko { $size } MB. Proszę coś usunąć.
hand-who-asks = Farde nie wie, kto prosi. Proszę przekazać dokumenty tylko wtedy, gdy to ta osoba dała Państwu ten kod.
sign-save-first = Najpierw proszę zapisać plik klucza.
ask-what = O co Państwo proszą? Nie trzeba tego mówić.
ask-decision = Decyzja
ask-proof = Zaświadczenie
ask-report = Raport socjalny
ask-health = Dokument medyczny
ask-contract = Umowa
ask-files = { $count ->
    [one] Jeden dokument
    [few] Do { $count } dokumentów
    [many] Do { $count } dokumentów
   *[other] Do { $count } dokumentu
}
ask-how-many = Ile najwyżej dokumentów?
asked-title = Proszę dać ten kod
asked-lead = Druga osoba skanuje go albo otwiera link. Potem wkłada dokumenty do Państwa skrzynki.
asked-note = Ta osoba nie widzi niczego z teczki. Najpierw Państwo oglądają, a potem zachowują albo odrzucają.
asked-slip-title = Farde · dokumenty dla mnie
asked-slip-how = Proszę zeskanować kod albo otworzyć adres, wybrać pliki i dotknąć „Przekaż”. Konto nie jest potrzebne. Tylko ta osoba może je przeczytać.
asked-slip-close = Aby zakończyć: otworzyć teczkę, „Moja skrzynka”, potem „Zakończ”.

## Hand in

hand-opening = Chwileczkę
hand-title = Przekaż dokumenty
hand-asks = Prośba do Państwa:
hand-nothing = Ktoś prosi Państwa o dokumenty.
hand-room = { $count ->
    [one] { $count } plik, najwyżej { $size } MB
    [few] Do { $count } plików, razem { $size } MB
    [many] Do { $count } plików, razem { $size } MB
   *[other] Do { $count } pliku, razem { $size } MB
}
hand-choose = Wybierz pliki
hand-choose-why = PDF, zdjęcia, teksty, każdy do 25 MB
hand-remove = Usuń
hand-missing = Najpierw proszę wybrać plik.
hand-too-many = { $count ->
    [one] Zmieści się tylko { $count } plik. Proszę coś usunąć.
    [few] Zmieszczą się tylko { $count } pliki. Proszę coś usunąć.
    [many] Zmieści się tylko { $count } plików. Proszę coś usunąć.
   *[other] Zmieści się tylko { $count } pliku. Proszę coś usunąć.
}
hand-from = Państwa nazwisko lub organizacja (można zostawić puste)
hand-note = Kilka słów od siebie (można zostawić puste)
hand-final = Tylko ta osoba może je otworzyć, a cofnąć tego nie można. Konto nie jest potrzebne.
hand-stays = To, co jest zaznaczone, już dotarło.
hand-send = Przekaż
hand-sending = Dokumenty są w drodze
hand-chosen = { $count ->
    [one] Wybrano { $count } plik
    [few] Wybrano { $count } pliki
    [many] Wybrano { $count } plików
   *[other] Wybrano { $count } pliku
}
hand-done-title = Dotarło
hand-done = { $count ->
    [one] { $count } plik jest w skrzynce.
    [few] { $count } pliki są w skrzynce.
    [many] { $count } plików jest w skrzynce.
   *[other] { $count } pliku jest w skrzynce.
}
hand-done-what = Ta osoba to obejrzy, a potem zachowa albo odrzuci. Można zamknąć tę stronę.
hand-same = To samo dla kogoś innego
hand-more = Przekaż coś jeszcze
hand-link-title = Dla kogo?
hand-link-lead = Proszę zeskanować kod tej osoby kamerą tego urządzenia albo wkleić link.
hand-link-camera = Użyj kamery
hand-failed-title = Nie można nic przekazać
hand-tampered = Kod i ta skrzynka do siebie nie pasują.
hand-tampered-do = Być może ktoś chce to podglądać, dlatego nic nie jest wysyłane. Proszę powiedzieć o tym tej osobie i organizacji.
sign-title = Podpisz w imieniu organizacji
sign-why = Ta osoba raz porównuje 30 cyfr. Następnym razem ma pewność, że to od Państwa.
sign-open = Otwórz plik klucza
sign-open-why = Zostaje na tym urządzeniu i nigdzie nie jest wysyłany
sign-draw = Utwórz nowy klucz
sign-digits = Cyfry Państwa klucza. Proszę podawać je w okienku albo na listach papierowych. Proszę nie wpisywać ich w to, co tu jest przekazywane.
sign-save-why = Proszę zapisać plik teraz: nie ma innej kopii. Kto go ma, może podpisywać za Państwa. Proszę strzec go jak pieczątki.
sign-save = Zapisz plik klucza
sign-drop = Nie podpisuj
sign-not-a-key = To nie jest plik klucza.

## Receive

receive-title = Ktoś pokazuje Państwu dokumenty
receive-lead = Proszę się przedstawić, a potem obejrzeć. Konto nie jest potrzebne.
receive-name = Państwa imię i nazwisko
receive-name-missing = Najpierw proszę wpisać imię i nazwisko: ta osoba chce wiedzieć, kto ogląda.
receive-organisation = Państwa organizacja (jeśli jest)
receive-discreet = Zachowam dyskrecję
receive-discreet-what = Pokazuję te dokumenty tylko osobom, którym są potrzebne, żeby pomóc.
receive-discreet-missing = Proszę zaznaczyć jeszcze to pole, wtedy dokumenty się otworzą.
receive-pin = Kod z 6 cyfr, podany przez tę osobę
receive-pin-missing = Proszę wpisać 6 cyfr podanych przez tę osobę.
receive-pin-wrong = Może te 6 cyfr się nie zgadza.
receive-pin-again = Wpisz cyfry jeszcze raz
receive-receipt = Ta osoba zobaczy Państwa nazwisko i godzinę.
receive-open = Zobacz dokumenty
receive-opening = Dokumenty nadchodzą
receive-failed-title = Dokumenty się nie otwierają
receive-other-link = Inny link
receive-paste-title = Mam kod od kogoś
receive-paste-lead = Proszę zeskanować kod kamerą telefonu, wkleić link albo wpisać usłyszane słowa.
receive-paste-label = Link albo 4 słowa i 3 cyfry
receive-paste-wrong = Proszę sprawdzić 4 słowa i 3 cyfry albo poprosić o nowy kod.
receive-paste-no-code = To nie jest kod: potrzeba 4 słów i 3 cyfr.
receive-over-title = Czas minął
receive-over-lead = Dokumentów nie ma już na tym ekranie. Są jeszcze potrzebne? Proszę poprosić tę osobę o nowy kod.
receive-stopped-title = Te dokumenty nie są już pokazywane
receive-stopped-lead = Ta osoba przestała je pokazywać. Dokumentów nie ma już na tym ekranie. Są jeszcze potrzebne? Proszę poprosić tę osobę o nowy kod.
received-title = { $count ->
    [one] Jeden dokument dla Państwa
    [few] { $count } dokumenty dla Państwa
    [many] { $count } dokumentów dla Państwa
   *[other] { $count } dokumentu dla Państwa
}
received-list = Dokumenty
received-open-until = Ta strona jest otwarta do { $time }
received-ends = Link działa najpóźniej do: { $moment }
received-close = Kończę
received-save = Zapisz plik
received-not-drawn = Tego dokumentu nie można tu pokazać. Proszę poprosić tę osobę o zgodę na kopię.
received-not-drawn-keep = Tego dokumentu nie można tu pokazać. Żeby go otworzyć, proszę go zapisać.
received-no-print = Osoba, która pokazuje te dokumenty, nie zgadza się na drukowanie.

## Scanning

scan-starting = Kamera się włącza…
scan-looking = Proszę trzymać kod w ramce.
scan-no-camera = Nie ma tu kamery. Proszę wybrać zdjęcie kodu.
scan-refused = Kamera nie jest tu dozwolona. Można zezwolić na nią w przeglądarce albo wybrać zdjęcie kodu.
scan-again = Włącz kamerę ponownie
scan-photo = Wybierz zdjęcie kodu
scan-reading = Szukanie kodu…
scan-nothing = Na tym zdjęciu nie znaleziono kodu. Proszę spróbować ponownie, bliżej i prosto.

## Photographing a paper

shot-title = Zdjęcie dokumentu
shot-looking = Proszę położyć dokument płasko i pokazać go w całości.
shot-found = Dokument znaleziony. Można zrobić zdjęcie.
shot-no-camera = Nie ma tu kamery. Proszę wybrać zdjęcie dokumentu.
shot-refused = Kamera nie jest tu dozwolona. Można zezwolić na nią w przeglądarce albo wybrać zdjęcie dokumentu.
shot-take = Zrób zdjęcie
shot-choose = Moje zdjęcia
shot-lamp = Lampa
shot-working = Strona powstaje…
shot-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
shot-page = Strona
shot-photo = Zdjęcie
shot-no-place = Miejsce i urządzenie zdjęcia nie są zapisywane.
shot-leave = Wyjść bez zachowania?
shot-leave-note = { $count ->
    [one] Strona przepadnie.
    [few] Przepadną { $count } strony.
    [many] Przepadnie { $count } stron.
   *[other] Przepadnie { $count } strony.
}
shot-stay = Zostań tutaj
shot-throw = Wyrzuć
check-title = Czy dobrze to widać?
check-whole = Brzegów dokumentu nie znaleziono: to jest całe zdjęcie. Rogi można ustawić.
check-good = Tak, dobrze
check-again = Zrób inne
check-corners = Rogi
check-as-photo = Kolory
check-as-paper = Biały papier
corners-title = Gdzie są rogi?
corners-lead = Proszę przesunąć każde kółko na róg dokumentu. Na klawiaturze: strzałki.
corners-whole = Całe zdjęcie
corners-done = Gotowe
corner-top-left = Lewy górny róg
corner-top-right = Prawy górny róg
corner-bottom-right = Prawy dolny róg
corner-bottom-left = Lewy dolny róg
pages-title = Państwa strony
pages-none = Nie ma już żadnej strony.
pages-another = Jeszcze jedna strona
pages-finish = Zachowaj ten dokument
pages-earlier = Do przodu
pages-later = Do tyłu
pages-remove = Usuń
pages-removed = Strona jest usunięta.
pages-full = Dokument ma najwyżej { $pages } stron.
pages-keep = Zachowaj też zdjęcia
pages-keep-why = Zdjęcia takie, jak zrobione, obok czystych stron.

## Ways in: a card that is there already, scanning

make-way-have = Mam już kartę
make-way-have-why = Numer zostaje ten sam, obrazki są nowe: 6.
make-have-title = Państwa karta
scan-card = Zeskanuj moją kartę
scan-type = Wpisz numer
scan-not-a-card = To nie jest kod karty. Proszę pokazać kod ze swojej karty.
scan-not-a-sheet = To nie jest kod arkusza zapasowego. Proszę spróbować ponownie.
open-device = Tym urządzeniem
open-lost = Nie mam karty lub obrazków
story-own = Zachowaj obrazki, które znam
story-own-title = Obrazki, które zostają
story-own-lead = Proszę dotknąć obrazków po kolei. Trzeba to zrobić dwa razy.
story-own-again = Te dwa razy nie były takie same. Proszę spokojnie zacząć od nowa.
story-own-other = Wolę nowe obrazki

## A way back

way-back-title = Droga powrotna
way-back-lead = Na wypadek, gdyby kiedyś karta się zgubiła albo obrazki wypadły z pamięci.
way-back-sheet = Arkusz
way-back-sheet-why = Arkusz do trzymania w innym, bezpiecznym miejscu. Sam otwiera teczkę.
way-back-helpers = Osoby zaufane
way-back-helpers-why = Trzy osoby dostają po jednym arkuszu. Dwie razem otworzą teczkę. Jedna sama nic nie może.

## Sheets

sheets-title = Proszę wydrukować lub przepisać
sheets-lead = Ten arkusz widać tylko jeden raz. Proszę trzymać go z dala od karty.
sheets-lead-helpers = Te arkusze widać tylko jeden raz. Proszę dać każdy innej osobie.
sheets-next = Następny arkusz
sheets-kept = Wydrukowane lub przepisane
sheet-title = Farde · arkusz zapasowy
sheet-title-helper = Farde · arkusz { $number } z { $sheets }
sheet-what = Ten arkusz otwiera teczkę z dokumentami. Kto ma arkusz, może otworzyć teczkę: proszę dobrze go strzec.
sheet-what-helper = Ktoś Państwu ufa: ten arkusz pomaga tej osobie ponownie otworzyć jej teczkę z dokumentami. Sam niczego nie otworzy. Potrzeba razem tylu arkuszy: { $needed }.
sheet-use = Jak go użyć: „Otwórz moją teczkę”, potem „Nie mam karty lub obrazków”.
sheet-use-helper = Proszę trzymać go w bezpiecznym miejscu. Proszę oddać go tylko tej osobie osobiście, gdy o niego poprosi.
sheet-no-name = Na tym arkuszu celowo nie ma nazwiska.
sheet-qr = Te same cyfry, dla kamery
sheet-wait = { $wait ->
    [one] Otwiera po { $wait } dniu czekania.
    [few] Otwiera po { $wait } dniach czekania.
    [many] Otwiera po { $wait } dniach czekania.
   *[other] Otwiera po { $wait } dnia czekania.
}

## Recover

recover-title = Powrót do teczki
recover-lead = Co mają Państwo przy sobie?
recover-sheet = Mój arkusz
recover-sheet-why = Zachowany arkusz zapasowy.
recover-helpers = Arkusze osób zaufanych
recover-helpers-why = Potrzeba kilku razem.
recover-sheet-title = Państwa arkusz
recover-helpers-title = Arkusze osób zaufanych
recover-enter-lead = Proszę zeskanować kod albo wpisać cyfry, rząd po rzędzie.
recover-enter-lead-helpers = Arkusz po arkuszu. Proszę zeskanować kod albo wpisać cyfry.
recover-scan = Zeskanuj arkusz
recover-type = Wpisz cyfry
recover-anew = Zacznij od nowa
recover-have = Arkusz jest kompletny
recover-have-helper = Arkusz { $number }
recover-count = { $have } z { $needed }
recover-same = Arkusz { $number } już tu jest. Proszę wziąć inny.
recover-other-set = Ten arkusz nie pasuje do pierwszego. Proszę wziąć inny.
recover-not-together = Rzędy się zgadzają, ale nie pasują do siebie. Proszę sprawdzić ich kolejność.
row-fits = Zgadza się
row-look-again = Proszę jeszcze raz sprawdzić ten rząd
waits-title = Zgadza się, ale jeszcze nie teraz
waits-lead = Trzeba poczekać. To chroni osobę, do której należy teczka.
waits-from = Od: { $moment }
waits-come-back = Po tym czasie proszę wrócić i zrobić to samo co dziś. Czas na to: { $days ->
    [one] { $days } dzień.
    [few] { $days } dni.
    [many] { $days } dni.
   *[other] { $days } dnia.
}
waits-owner = Do tego czasu widzi to każdy, kto otwiera teczkę. Może powiedzieć „nie”.

## Renew

renew-what-title = Witamy z powrotem
renew-what-lead = Dokumenty są tutaj. Najpierw proszę utworzyć nowe wejście, tylko dla siebie.
renew-what-card = Karta lub pseudonim.
renew-what-story = Nowe obrazki.
renew-what-doors = Państwo wybierają, które stare wejścia zostają.
renew-way-lead = To posłuży do otwierania teczki.
renew-way-same = Zachowaj
renew-keep-title = Które wejścia zostają?
renew-keep-lead = Nowa karta lub nowy pseudonim to dodatkowe wejście. Proszę zaznaczyć, co jeszcze zostaje.
renew-keep-note = To, co nie jest zaznaczone, od teraz niczego nie otwiera. Teczka zamyka się na innych komputerach.
renew-stays = Zostaje
renew-goes = Znika
renew-finish = Tak jest dobrze
renew-working = Nowe wejście powstaje
renew-done-title = Wszystko w porządku
toast-renewed = Zmieniono. Na innych komputerach teczka jest zamknięta.

## Safety

safety-title = Bezpieczeństwo
safety-doors = Moje wejścia
safety-doors-why = Karta, obrazki, arkusze, osoby zaufane, urządzenie.
safety-lock = Zamknij do…
safety-lock-why = Nikt jej nie otworzy przed wybraną godziną.
doors-lead = Każde z nich otwiera teczkę.
doors-add = Nowe wejście
door-card = Karta i obrazki
door-nickname = Pseudonim i obrazki
door-card-words = Karta i zdanie
door-nickname-words = Pseudonim i zdanie
door-passkey = Urządzenie
door-sheet = Arkusz zapasowy
door-helpers = Osoby zaufane: { $needed } z { $sheets }
door-since = Od { $date }
door-wait = { $wait ->
    [one] Otwiera po { $wait } dniu
    [few] Otwiera po { $wait } dniach
    [many] Otwiera po { $wait } dniach
   *[other] Otwiera po { $wait } dnia
}
door-now = Teraz używane
door-my-card = Moja karta
door-new-story = Zmień obrazki
door-remove = Usuń
card-again-lead = Ten sam numer co na karcie. Proszę go wydrukować lub przepisać.
remove-title = Usunąć to wejście?
remove-note = Od teraz niczego nie otworzy. Teczka zamyka się na wszystkich innych komputerach.
remove-yes = Tak, usuń
toast-door-removed = Usunięto. Na innych komputerach teczka jest zamknięta.
add-title = Jakie nowe wejście?
add-device = To urządzenie
add-device-why = Otwieranie palcem, twarzą lub kodem telefonu.
add-card = Inna karta
add-card-why = Nowy numer lub pseudonim, gdy poprzedni się zgubił albo ktoś go zna.
new-sheet-lead = Arkusz z cyframi do wydrukowania lub przepisania. Sam otwiera teczkę.
new-sheet-make = Utwórz arkusz
new-helpers-lead = Każda osoba trzyma jeden arkusz. Jeden arkusz sam niczego nie otworzy.
new-helpers-sheets = Ile osób zaufanych?
new-helpers-needed = Ile razem, żeby otworzyć?
new-helpers-sentence = Teczkę otwierają razem arkusze: { $needed } z { $sheets }.
new-helpers-make = Utwórz arkusze
less = Mniej
more = Więcej
wait-legend = Czas czekania?
wait-none = Od razu
wait-none-why = Arkusz otwiera teczkę od razu.
wait-some-why = Teczka otworzy się dopiero po czasie czekania. W tym czasie widać to po otwarciu teczki. Można powiedzieć „nie”.
device-what = Teczkę otwiera się tak samo, jak odblokowuje się to urządzenie.
device-seen = Na tym urządzeniu widać, że teczka istnieje.
device-own-only = Tylko na własnym urządzeniu, nigdy na wspólnym komputerze.
device-make = Dodaj to urządzenie
device-other = Inaczej
toast-device = To urządzenie otwiera teraz teczkę.
passkey-cannot = To urządzenie lub ta przeglądarka tego nie umie. Proszę wybrać inne wejście: kartę, pseudonim, arkusz lub osoby zaufane.
passkey-refused = Nie potwierdzono. Można spróbować ponownie albo wybrać inne wejście.
passkey-failed = Urządzenie nie odpowiedziało jak zwykle. Proszę spróbować ponownie albo wybrać inne wejście.

## Lock until

lock-title = Do kiedy zamknąć?
lock-lead = Przed tym czasem teczka nie otworzy się nikomu, nawet Państwu.
lock-hour = Za 1 godzinę
lock-evening = Dziś wieczorem, 20:00
lock-tomorrow = Jutro, 8:00
lock-three-days = Za 3 dni
lock-own = Inny czas
lock-own-label = Dzień i godzina
lock-summary = Nikt jej nie otworzy, nawet Państwo, do: { $moment }.
lock-shares = To, co jest teraz pokazywane, pozostaje widoczne do końca swojego czasu.
lock-do = Zamknij do tego czasu
lock-sure = Zamknąć do tego czasu?
lock-sure-note = Nic i nikt nie otworzy jej wcześniej: ani Państwo, ani osoby zaufane, ani my.
start-idle = Teczka sama się zamknęła: nikt nie dotykał ekranu. Dokumenty są bezpieczne.
start-locked = Jest zamknięta do wybranej godziny. Dokumenty czekają.

## What must be seen after opening

recovery-title = Ktoś chce wejść
recovery-unknown = Wejściem, którego ta teczka nie zna
recovery-since = Od: { $moment }
recovery-opens = Teczka otworzy się tej osobie: { $moment }.
recovery-ready = Teczka może się już tej osobie otworzyć.
recovery-note = Jeśli to nie Państwo, proszę powiedzieć „nie”.
recovery-refuse = Nie, odrzuć
recovery-remove = Odrzuć i usuń to wejście na zawsze
recovery-leave = To ja, zostaw
toast-refused = Odrzucono.
refused-title = Było za dużo prób
refused-when = Ktoś próbował zbyt często: { $moment }.
refused-note = Jeśli to nie Państwo, proszę zmienić obrazki albo wziąć inną kartę.
refused-doors = Zobacz moje wejścia
unlisted-title = Nieznane wejście jest zamknięte
unlisted-note = Ktoś zostawił wejście, którego nie ma na Państwa liście. Teraz jest zamknięte. Proszę zmienić obrazki i sprawdzić swoje wejścia.

## What went wrong: what is, and what to do

trouble-title = To się nie udało
fail-nothing-opens = Teraz nic się tym nie otwiera.
fail-nothing-opens-do = Proszę sprawdzić kartę lub pseudonim. Potem proszę spokojnie dotknąć obrazków, jeden po drugim.
fail-sheet = Ten arkusz teraz niczego nie otwiera.
fail-sheet-do = Może został zatrzymany albo teczka jest na jakiś czas zamknięta. Proszę spróbować innego arkusza albo wrócić później.
fail-wait = Było kilka prób.
fail-wait-do = { $minutes ->
    [one] Proszę poczekać { $minutes } minutę. To po to, żeby nikt nie mógł zgadywać.
    [few] Proszę poczekać { $minutes } minuty. To po to, żeby nikt nie mógł zgadywać.
    [many] Proszę poczekać { $minutes } minut. To po to, żeby nikt nie mógł zgadywać.
   *[other] Proszę poczekać { $minutes } minuty. To po to, żeby nikt nie mógł zgadywać.
}
fail-sheets = Te arkusze razem niczego nie otwierają.
fail-sheets-do = Proszę sprawdzić, czy do siebie pasują, i wpisać je jeszcze raz.
fail-last-door = To jedyne wejście, które otwiera od razu.
fail-last-door-do = Najpierw proszę utworzyć nową kartę lub nowe wejście, a potem usunąć to.
fail-many-doors = Jest dużo wejść.
fail-many-doors-do = Proszę usunąć jedno, już nieużywane, i spróbować ponownie.
fail-already = Ta karta i te obrazki otwierają już jakąś teczkę.
fail-already-do = Proszę wziąć inne obrazki.
fail-voucher = Ten bon nie jest do tej strony albo jego termin minął.
fail-voucher-do = Proszę poprosić o inny tam, skąd jest ten bon.
fail-voucher-used = Ten bon był już użyty.
fail-voucher-used-do = Bon działa jeden raz. Proszę poprosić o inny. Jeśli założono nim teczkę, proszę ją otworzyć.
fail-open-again = Teczka się zamknęła.
fail-open-again-do = Proszę otworzyć ją ponownie. Dokumenty są bezpieczne.
fail-share = Nie ma tu nic do otwarcia.
fail-share-do = Kod już nie działa. Proszę poprosić tę osobę o nowy.
fail-request = Nie można tu nic przekazać.
fail-request-do = Czas minął albo przyszło już dość dokumentów. Proszę poprosić tę osobę o nowy kod albo spróbować ponownie za dziesięć minut.
fail-deposit = To, co przyszło, jest uszkodzone albo zrobione nie tak, jak trzeba.
fail-deposit-do = Nie można tego otworzyć. Można to odrzucić.
fail-link = Brakuje kawałka linku.
fail-link-do = Proszę skopiować cały link albo zeskanować kod jeszcze raz.
fail-offline = Brak internetu.
fail-offline-do = Proszę znaleźć miejsce z internetem lub Wi-Fi i spróbować ponownie. Nic nie przepadło.
fail-busy = Jest teraz bardzo duży ruch.
fail-busy-do = Proszę spróbować ponownie za kilka minut. Nic nie przepadło.
fail-large = Ten plik jest za duży.
fail-large-do = Najwięcej można { $size } MB. Lepiej zrobić zdjęcie dokumentu.
fail-full = Teczka jest pełna.
fail-full-do = Proszę włożyć do kosza to, co już niepotrzebne. Miejsce będzie, gdy kosz się opróżni.
fail-empty = Ten plik jest pusty.
fail-empty-do = Proszę wybrać inny plik albo zrobić zdjęcie.
fail-draw = Tego dokumentu nie można pokazać.
fail-draw-do = Jest bezpieczny. Można zachować kopię na tym urządzeniu.
fail-tampered = Ten dokument nie jest już taki, jak był.
fail-tampered-do = Ktoś go uszkodził albo zmienił. Dlatego nie jest pokazany. Proszę powiedzieć o tym osobom, które prowadzą tę stronę.
fail-other-passkey = To nie otwiera tej teczki.
fail-other-passkey-do = Proszę wybrać coś innego z listy urządzenia albo najpierw dodać to urządzenie do swoich wejść.
fail-device-full = Na tym urządzeniu nie ma już miejsca.
fail-device-full-do = Proszę zrobić na nim miejsce albo zachować tu mniej dokumentów. Nic nie przepadło.
fail-kept-damaged = Ten dokument jest na tym urządzeniu uszkodzony.
fail-kept-damaged-do = Proszę otworzyć teczkę z internetem: dokument tu wróci.
fail-not-there = Tego dokumentu już tu nie ma.
fail-not-there-do = Proszę zajrzeć do kosza: może tam jest.
fail-input = Coś się jeszcze nie zgadza.
fail-input-do = Proszę sprawdzić wpisany tekst: może jest za krótki albo za długi.
fail-browser = Ta przeglądarka jest za stara.
fail-browser-do = Proszę użyć nowszej przeglądarki albo innego urządzenia.
fail-unreadable = Tego pliku nie udało się odczytać do końca.
fail-unreadable-do = Proszę wybrać go jeszcze raz.
fail-stopped = Zatrzymano.
fail-stopped-do = Nic z tego nie zostało zachowane. Można zacząć od nowa.
fail-code = Ten plik jest zamknięty kodem.
fail-code-do = Proszę wpisać kod tego pliku.
fail-wrong-code = Ten kod nie otwiera tego pliku.
fail-wrong-code-do = Proszę sprawdzić cyfry jeszcze raz, grupa po grupie.
fail-not-export = Ten plik nie pochodzi z teczki albo jest uszkodzony.
fail-not-export-do = Proszę wybrać plik zapisany z teczki.
fail-fault = Coś się u nas nie udało.
fail-fault-do = Proszę spróbować ponownie. Nic nie przepadło.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Kot
picture-horse = Koń
picture-elephant = Słoń
picture-turtle = Żółw
picture-fish = Ryba
picture-butterfly = Motyl
picture-snail = Ślimak
picture-rooster = Kogut
picture-owl = Sowa
picture-bee = Pszczoła
picture-penguin = Pingwin
picture-octopus = Ośmiornica
picture-apple = Jabłko
picture-banana = Banan
picture-strawberry = Truskawka
picture-lemon = Cytryna
picture-watermelon = Arbuz
picture-carrot = Marchewka
picture-corn = Kukurydza
picture-bread = Chleb
picture-cheese = Ser
picture-ice-cream = Lody
picture-mushroom = Grzyb
picture-cake = Tort
picture-house = Dom
picture-key = Klucz
picture-umbrella = Parasol
picture-bicycle = Rower
picture-bus = Autobus
picture-boat = Łódka
picture-plane = Samolot
picture-train = Pociąg
picture-tractor = Traktor
picture-tent = Namiot
picture-chair = Krzesło
picture-lamp = Żarówka
picture-ladder = Drabina
picture-clock = Budzik
picture-book = Książka
picture-pencil = Ołówek
picture-scissors = Nożyczki
picture-hammer = Młotek
picture-guitar = Gitara
picture-drum = Bęben
picture-bell = Dzwonek
picture-balloon = Balon
picture-kite = Latawiec
picture-ball = Piłka
picture-hat = Kapelusz
picture-shoe = But
picture-glasses = Okulary
picture-socks = Skarpetki
picture-backpack = Plecak
picture-gift = Prezent
picture-camera = Aparat
picture-telephone = Telefon
picture-sun = Słońce
picture-cloud = Chmura
picture-rainbow = Tęcza
picture-snowflake = Płatek śniegu
picture-fire = Ogień
picture-cactus = Kaktus
picture-tree = Drzewo
picture-sunflower = Słonecznik

## Take everything with me

luggage-title = Zabierz wszystko
luggage-why = Wszystkie dokumenty w jednym pliku.
luggage-lead = Wszystkie dokumenty w jednym pliku, razem z zapisem tego, co pokazano. Można go zachować albo włożyć do innej teczki. Kosza w nim nie ma.
luggage-sealed = Zamknięty kodem
luggage-sealed-why = Bez kodu nikt go nie przeczyta. Tak jest lepiej.
luggage-plain = Bez kodu
luggage-plain-why = Folder, który przeczyta każdy komputer.
luggage-plain-title = Do przeczytania dla każdego?
luggage-plain-warning = Ten folder nie jest chroniony: kto go znajdzie, przeczyta wszystkie dokumenty. Proszę nigdy nie robić tego na wspólnym komputerze.
luggage-plain-yes = Tak, bez ochrony
luggage-code-title = Farde · kod pliku
luggage-code-note = Proszę trzymać ten kod z dala od pliku. Bez niego nikt nie otworzy pliku, nawet Państwo. Widać go tylko jeden raz.
luggage-code-hint = Jak go otworzyć: „Bezpieczeństwo”, potem „Przenieś dokumenty tutaj”. Albo programem age.
luggage-save = Zapisz plik
luggage-saved = Plik jest w pobranych na tym urządzeniu.
unpack-title = Przenieś dokumenty tutaj
unpack-why = Z pliku z innej teczki.
unpack-lead = Proszę wybrać plik zapisany z teczki.
unpack-file = Wybierz plik
unpack-file-why = Kończy się na .age lub .zip.
unpack-scan = Zeskanuj kod
unpack-not-a-code = To nie jest kod pliku Farde. Proszę pokazać kod otrzymany razem z plikiem.
unpack-digits = Cyfry: { $have } z { $wanted }
unpack-found = { $count ->
    [0] W tym pliku nie ma dokumentów.
    [one] W tym pliku jest { $count } dokument.
    [few] W tym pliku są { $count } dokumenty.
    [many] W tym pliku jest { $count } dokumentów.
   *[other] W tym pliku jest { $count } dokumentu.
}
unpack-known = { $count ->
    [one] Jeden dokument z tego pliku jest już w teczce.
    [few] { $count } dokumenty z tego pliku są już w teczce.
    [many] { $count } dokumentów z tego pliku jest już w teczce.
   *[other] { $count } dokumentu z tego pliku jest już w teczce.
}
unpack-take = Przenieś je tutaj

## Papers on this device

kept-title = Na tym urządzeniu
kept-why = Dokumenty, które otwierają się bez internetu.
kept-what = Wybrane dokumenty otworzą się tu nawet bez internetu.
kept-seen = Na tym urządzeniu widać, że Farde coś tu przechowuje.
kept-who = Kto może odblokować to urządzenie, może otworzyć te dokumenty, nawet gdy teczka jest zamknięta.
kept-own-only = Tylko na własnym telefonie, nigdy na wspólnym.
kept-choose = Wybierz dokumenty
kept-cannot = Ta przeglądarka nie może przechowywać dokumentów. Proszę użyć innej albo je wydrukować.
kept-needs-device = Najpierw proszę dodać to urządzenie do swoich wejść: to ono otwiera dokumenty bez internetu.
kept-choose-title = Które dokumenty?
kept-choose-lead = Są zamknięte na klucz. Otwiera je palec, twarz lub kod telefonu.
kept-all = Wszystkie
kept-do = Zachowaj tutaj
kept-lead = Te dokumenty otwierają się tu także bez internetu.
kept-size = { $size } MB na tym urządzeniu
kept-behind = Najnowsza wersja jednego dokumentu jest jeszcze w drodze na to urządzenie.
kept-change = Wybierz inne
kept-off = Usuń stąd wszystkie
kept-offline = Brak internetu: to są dokumenty zachowane na tym urządzeniu.
kept-with-network = Otwórz z internetem
toast-kept-off = Na tym urządzeniu nie ma już nic z tej teczki.

## A shared computer

kiosk-mark = Wspólny komputer
kiosk-left = { $minutes ->
    [one] Została { $minutes } minuta
    [few] Zostały { $minutes } minuty
    [many] Zostało { $minutes } minut
   *[other] Zostało { $minutes } minuty
}
screen-title = Pokaż tu moje dokumenty
screen-lead = Numer i obrazki zostają w Państwa telefonie. Tu trafią tylko wybrane dokumenty.
screen-qr = Kod tego ekranu
screen-step-scan = Proszę zeskanować ten kod telefonem
screen-step-open = Proszę otworzyć teczkę w telefonie
screen-step-choose = Proszę wybrać dokumenty: pojawią się tutaj
screen-waiting = Oczekiwanie na telefon
screen-old-title = Ten kod już nie działa
screen-old-lead = Nic nie przyszło. Proszę wziąć nowy kod, gdy telefon będzie w ręku.
screen-again = Nowy kod
screen-door-title = Ekran czeka na dokumenty
screen-door-lead = Proszę otworzyć teczkę tutaj, w telefonie. Potem wybiera się, co ekran może pokazać.
screen-door-warning = Tylko jeśli są Państwo przed tym ekranem i zeskanowali jego kod własnym telefonem.
screen-choose-title = Co może pokazać ekran?
screen-find-title = Zeskanuj kod z ekranu
screen-find-lead = Na komputerze proszę dotknąć „Z moim telefonem”. Pojawi się kod.
screen-other-code = To nie jest kod ekranu.
screen-send-title = Pokaż na ekranie
screen-handling = Co wolno zrobić na ekranie?
screen-send-lead = Jeden raz, na tym ekranie, najwyżej przez pół godziny.
screen-send = Pokaż
screen-old-code = Ten kod już nie działa. Proszę wziąć nowy kod na ekranie.
screen-sent-title = Proszę spojrzeć na ekran
screen-sent-lead = Dokumenty pojawią się tam w ciągu kilku sekund.
screen-sent-where = Nie widać ich? Może widzi je ktoś inny. Proszę od razu zdjąć je z ekranu.
screen-sent-stop = Na koniec proszę zdjąć je z ekranu: ekran już ich nie pokaże.
screen-take-away = Zdejmij z ekranu
screen-taken = Ekran opróżni się w ciągu kilku sekund, jeśli ma internet.
screen-way = Na ekranie przede mną
screen-name = Wspólny ekran
staff-way = Dla personelu
staff-title = Jak pomagać, nie patrząc
staff-lead = Strona do wydrukowania i położenia obok wspólnego komputera.
staff-sit = Proszę siadać obok, nigdy z tyłu. Najpierw proszę zapytać: „Czy mogę spojrzeć?”
staff-look-away = Gdy ta osoba dotyka obrazków, proszę patrzeć w inną stronę. Proszę nigdy nie zapisywać obrazków ani numeru.
staff-card = Karta zostaje w ręku tej osoby. Proszę jej nie zatrzymywać i nie fotografować.
staff-read = Głośnik czyta ekran na głos. Ze słuchawkami nikt inny tego nie słyszy. Ta osoba dotyka, Państwo wskazują.
staff-shown = Potrzebny jest dokument? Ta osoba go wybiera i podaje kod. Proszę otworzyć go na własnym komputerze.
staff-printer = Wydrukowany dokument proszę oddać od razu, nie czytając. Co wieczór proszę wyjąć z drukarki to, co zostało, i zniszczyć bez czytania.
staff-done = Przed wyjściem ta osoba dotyka „Kończę”. Na ekranie muszą być widoczne języki.
staff-lost = Zgubiona karta, zapomniane obrazki: arkusz zapasowy lub osoby zaufane. Nikt inny nie otworzy teczki, Państwo też nie. Proszę nie próbować za tę osobę.
staff-odd = Nieznany pendrive, dziwne okno, kamera nad ekranem, naklejony na nim kod: proszę już nie używać komputera i powiedzieć o tym osobie, która się nim opiekuje.
kiosk-save-title = Zapisać plik na wspólnym komputerze?
kiosk-save-warning = Plik zostaje tutaj i następna osoba może go przeczytać. Proszę zapisać go tylko na własnym pendrivie i zabrać go ze sobą.
kiosk-save-yes = Mimo to zapisz
kiosk-take-paper = Proszę wyjąć swój dokument z drukarki.
