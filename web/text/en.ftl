### English.

## Everywhere

back = Back
next = Next
cancel = Cancel
save = Save
later = Later
print = Print
share = Show
search = Search
copy = Copy the link
copied = Copied
try-again = Try again
understood = OK
take-back = Put back
to-start = Back to the start
speak = Read aloud
language = Language
lock = Lock
cover = Cover
locking = Locking your wallet…
elsewhere = Other screens

## Start

start-title = What do you want to do?
start-open = Open my wallet
start-make = Make a wallet
start-receive = I received a code
start-screen = With my phone

## Cover

cover-title = Local time
cover-place = Brussels
cover-again = Refresh

## Idle

idle-title = Are you still there?
idle-note = Your wallet will lock by itself, so that nobody else can read it.
idle-stay = I am here

## Make

make-what-title = A wallet for your papers
make-what-keep = Your papers stay here, even if you lose your phone.
make-what-only-you = Only you can open it. We cannot read anything.
make-what-show = You choose what you show, to whom, and until when.
make-begin = Begin
practice-begin = Try it first
practice-strip = You are only trying. Put no real papers in: everything goes away at the end.
practice-end = Stop trying
practice-end-title = Stop trying?
practice-end-note = Everything in this trial goes away.
practice-own = Make my real wallet
practice-card = Made-up card
practice-letter = Made-up letter
practice-photo = Made-up photo
practice-code = This code opens nothing: you are only trying.
voucher-title = Do you have a voucher?
voucher-lead = To make a wallet here you need a voucher: a paper with a square code. Scan that code, or paste the link.
voucher-other = This is not the code of a voucher. Show the one on your voucher.
voucher-none = No voucher? Ask for one at the day centre, or where you were given the address of this site.
voucher-good = Your voucher is accepted.
make-way-title = A card or a nickname?
make-way-lead = You will use it to open your wallet. Your real name is not needed.
make-way-card = A card
make-way-card-why = A number to keep with you. You remember few pictures: 6.
make-way-nickname = A nickname
make-way-nickname-why = Nothing to carry. You remember more pictures: 10.
make-card-title = Your number
make-card-lead = Keep this number. Without it, your wallet does not open.
make-card-write = Write it down on paper, or print it.
make-card-photo = Or take a photo of it, if your phone is kept safe.
make-card-next = I have kept it
card-title = Farde · my number
card-hint = This number is not enough: your pictures are needed too.
card-qr = The same number, for a camera
make-nickname-title = Your nickname
make-nickname-lead = A word that you will not forget. Others must not guess it.
nickname-label = Nickname
make-nickname-note = Always write it in the same way.
make-story-title = Your pictures
make-story-lead = Remember them in this order. Make up a little story with them.
make-story-again = Almost. Look once more, then try again calmly.
make-story-note = Tell nobody your pictures. We do not know them and cannot find them again.
make-story-draw = Other pictures
make-story-words = I would rather type a sentence
make-story-next = I know them
make-words-title = Your secret sentence
make-words-lead = Choose four words or more that have nothing to do with each other.
words-label = Secret sentence
words-again-label = The same sentence once more
words-differ = The two sentences are not the same yet.
use-pictures = With pictures
make-repeat-title = Touch your pictures
make-repeat-lead = In your order. Their places change each time.
make-finish = Make my wallet
make-working = Your wallet is being made
make-done-title = Your wallet is ready
make-done-lead = To open it again: your number or nickname, then your pictures.
make-done-next = See my papers

## The picture pad

pad-count = { $done } of { $wanted }
pad-undo = Undo
pad-label = Pictures
names-say = Hear the names
names-silent = Say no more names
names-warn-title = Who can hear?
names-warn = The name of each picture that you touch is said aloud. Whoever hears it knows your pictures. Use an earphone, or wait until you are alone.
names-yes = Say the names
story-hear = Hear my pictures

## Open

open-title = Open my wallet
open-number-label = The number of your card: 20 digits
open-mistake = The number is not right yet. Look at it once more, digit by digit.
open-use-nickname = I have a nickname
open-use-card = I have a card
open-story-title = Touch your pictures
open-words-title = Your secret sentence
open-use-words = I have a secret sentence
open-submit = Open
opening-title = Your wallet is opening
open-failed-title = It does not open yet
open-other = Another number
closed-time-over = Your wallet locked by itself. Your papers are safe. Open it again.
closed-broken = Something stopped on our side. Your wallet locked, your papers are safe. Open it again.

## My papers

papers-title = My papers
papers-all = All
papers-soon = Expired or soon
papers-empty = Your wallet is still empty. Add a first paper: a photo is enough.
papers-none-found = Nothing found. Try another word.
papers-room = The wallet is { $percent } % full.
papers-found = { $count ->
    [0] No paper found
    [one] { $count } paper found
   *[other] { $count } papers found
}
papers-more = Show more ({ $left })
order-label = In which order
order-kind = By kind
order-date = By date
order-runs-out = Expires first
choose-several = Choose several papers
list-title = The list of my papers
list-note = Keep this list somewhere else. It says which papers you have, without showing them.
list-printed-title = My papers
print-fetching = Paper { $paper } of { $papers }
print-ready = { $pages ->
    [0] There is nothing to print here.
    [one] { $pages } page is ready.
   *[other] { $pages } pages are ready.
}
print-not-drawn = This paper cannot be shown here, so it cannot be printed.
ran-out = Expired
runs-out-today = Last day
runs-out-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}
add = Add
add-what = What do you want to add?
add-scan = Photograph a paper
add-scan-why = The camera makes it straight and clear.
add-files = Photos or files
add-files-why = One or more, already on this device.
add-write = Write
add-write-why = Your story, in your words.
add-speak = Speak
add-speak-why = Record your voice.
add-cancel = Stop
add-skip = Leave this paper out
adding-one = Adding your paper
adding-many = Adding your papers: { $file } of { $files }
remark-cleaned = { $count ->
    [one] This file said where, by whom or with what it was made. That is taken out.
   *[other] { $count } files said where, by whom or with what they were made. That is taken out.
}
remark-may-tell = { $count ->
    [one] This file may still say where or with what it was made. Think of it before you give a copy away.
   *[other] { $count } files may still say where or with what they were made. Think of it before you give a copy away.
}
remark-locked = { $count ->
    [one] This file has a password. It is kept safely, but cannot be shown here.
   *[other] { $count } files have a password. They are kept safely, but cannot be shown here.
}
remark-damaged = { $count ->
    [one] This file is damaged. It is kept as it is, but cannot be shown whole.
   *[other] { $count } files are damaged. They are kept as they are, but cannot be shown whole.
}
remark-not-shown = { $count ->
    [one] This file is kept safely, but cannot be shown here.
   *[other] { $count } files are kept safely, but cannot be shown here.
}
remark-in-part = Not everything on this paper can be shown here. Keep a copy to see all of it.
remark-date-stays = The end date is still that of the older paper. Change it if it is new.
remark-not-all = This paper is long: its first { $shown } pages can be shown. The file is kept whole.
kind-question = What kind of paper is this?
kind-left = { $count ->
    [one] One more paper after this one.
   *[other] { $count } more papers after this one.
}
toast-added = { $count ->
    [one] The paper is in your wallet.
   *[other] { $count } papers are in your wallet.
}
toast-binned = { $count ->
    [one] The paper is in the bin.
   *[other] { $count } papers are in the bin.
}
toast-restored = { $count ->
    [one] The paper is back in your wallet.
   *[other] { $count } papers are back in your wallet.
}
toast-saved = It is saved.
toast-stopped = It is stopped: it no longer opens.

## What is going on

step-reading = One moment…
step-unlocking = This takes a few seconds…
step-drawing = Preparing page { $page } of { $pages }
step-encrypting = Putting the paper under lock and key
step-sending = Sending the paper ({ $size } MB)
step-waiting = No network. This waits and goes on by itself.
step-receiving = Fetching the pages

## The bin

bin-title = Bin
bin-with = Bin ({ $count })
bin-lead = A paper stays here for { $days } days, then it disappears.
bin-empty = The bin is empty.
bin-days-left = { $days ->
    [one] { $days } day left here
   *[other] { $days } days left here
}

## A paper

paper-title = A paper
paper-date = Dated { $date }
paper-runs-out = Valid until { $date }
paper-edit = Change
paper-keep = Copy to this device
paper-bin = To the bin
paper-not-drawn = This paper cannot be shown here, but it is kept safely. You can keep a copy on this device to open it.
page-of = Page { $page } of { $pages }
page-previous = Previous page
page-next = Next page
zoom-in = Larger
zoom-out = Smaller
turn = Turn
overview = All pages
keep-title = A copy on this device?
keep-warning = The copy is not protected: anyone who uses this device can read it. Do not do this on a shared computer.
keep-yes = Keep a copy
edit-title = What paper is it?
edit-name = Title
edit-date = Date of the paper
edit-runs-out = Valid until
edit-note = Note to myself
newer-title = A newer version
newer-lead = The same paper, but newer. The old one stays.
newer-file = A photo or a file
newer-file-why = Already on this device.
versions = All versions ({ $count })
version-newest = The newest
version-older = Older
version-added = Added on { $date }
version-look = Look
version-shown = You are looking at an older version, added on { $date }.
version-to-newest = See the newest

## My story

story-title = My story
story-lead = Short pieces. You can show each one separately.
story-empty = Tell once what you are tired of repeating. Then show it.
story-name = Title (if you like)
earlier = Further up
later-in-order = Further down
write-title = Write
write-lead = A piece of your story, or a request, in your own words.
write-text = Your text
write-left = { $left ->
    [0] There is no more room. Go on in another piece.
    [one] { $left } character left.
   *[other] { $left } characters left.
}
speak-title = Speak
speak-lead = { $minutes ->
    [one] At most { $minutes } minute for each piece.
   *[other] At most { $minutes } minutes for each piece.
}
speak-begin = Touch and speak
speak-asking = The device asks whether the microphone may listen…
speak-stop = Stop
speak-listening = I am listening. Touch when you have finished.
speak-length = Length
speak-anew = Start again
speak-no-microphone = There is no microphone here. You can write, or take another device.
speak-refused = The microphone is not allowed here. You can allow it in your browser, or write.
speak-unsupported = This browser cannot record. You can write, or take a newer one.
listen = Listen
listen-progress = How far the sound is
listen-failed = This browser cannot play this sound. Keep a copy to listen to it elsewhere.

## Kinds of paper

kind-label = Kind of paper
kind-identity = Identity
kind-residence = Residence
kind-income = Income
kind-welfare = Welfare centre
kind-health = Health
kind-housing = Housing
kind-work = Work
kind-school = School and diplomas
kind-family-children = Family and children
kind-social-report = Social report
kind-story = My story
kind-request = Request
kind-receipt = Receipt
kind-membership = Club, association
kind-photo = Photo
kind-other = Other

## Share

share-choose-title = What do you want to show?
share-choose-lead = Touch the papers. The others stay invisible.
share-chosen = { $count ->
    [0] Nothing chosen yet
    [one] { $count } paper chosen
   *[other] { $count } papers chosen
}
share-how-title = How do you want to show them?
share-lifetime = For how long?
lifetime-hour = 1 hour
lifetime-day = 1 day
lifetime-week = 7 days
lifetime-month = 30 days
share-handling = What may the other person do?
handling-look = Look only
handling-print = Look and print
handling-keep = Keep a copy
share-openings = How many times?
openings-once = Once
openings-three = Three times
openings-any = No limit
share-purpose = What for? You need not say.
share-purpose-own = Or in your own words
purpose-home = A home
purpose-income = Help or income
purpose-health = Care
purpose-work = Work
purpose-residence = Residence
purpose-school = School, children
share-make = Make the code
share-more = Even safer
share-first = Only the first computer
share-first-why = The first computer that opens it can open it again. If somebody sends the link on, it opens nothing.
share-pin = Also ask for a code of 6 digits
share-pin-why = You say it to the person. Without this code the link opens nothing.
made-title = Show this code
made-lead = The other person scans it, or opens the link.
made-qr = Code to scan
made-link = Link
made-print = Print a slip
made-stop-note = You can stop it at any time: in “What I showed”.
made-pin = Say this code to the person
made-pin-why = It is not on the slip and not in the link. Without it nothing opens.
made-done = Done
until = Until { $moment }
meeting-title = Prepare a meeting
meeting-lead = Choose the papers for this meeting. Print the slip. Then lock your wallet until after the meeting.
meeting-lock = Lock my wallet
meeting-lock-why = Print or photograph this code. Then lock your wallet: nobody can open it at the meeting. The code still works.
spoken-make = Say a code aloud
spoken-say = Say these words and digits
spoken-where = The other person writes them on this page: “I received a code”.
slip-title = Farde · papers for you
slip-pin = A code of 6 digits is needed too: the person tells it to you.
slip-stop = To stop: open the wallet, “What I showed”, then “Stop”.

## What I shared

shared-title = What I showed
shared-empty = You are not showing anything now.
shared-new = Show papers
shared-show-again = Show again
shared-stop = Stop
shared-stop-sure = Yes, stop it
stop-one-title = Stop showing?
stop-one-note = This code no longer opens anything. A screen that is still open empties within a minute, if it has a network. A copy that was already kept or printed stays with the other person.
shared-code = Show the code
shared-stop-all = Stop everything
stop-all-title = Stop everything?
stop-all-note = Nobody can open your papers any more. A screen that is still open empties within a minute, if it has a network. A copy that was already kept or printed stays with the other person.
shared-opened = { $count ->
    [0] Not opened yet
    [one] Opened { $count } time
   *[other] Opened { $count } times
}
shared-unknown = { $count ->
    [one] { $count } time without saying who
   *[other] { $count } times without saying who
}
shared-unreadable = Somebody who did not give a name
state-used-up = Finished: opened as often as allowed
state-over = Finished: the time is over
state-stopped = You stopped it
left-minutes = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
left-hours = { $hours ->
    [one] { $hours } hour left
   *[other] { $hours } hours left
}
left-days = { $days ->
    [one] { $days } day left
   *[other] { $days } days left
}

## The record of one share

record-title = The record of what you showed
record-lead = What you agreed to, and what happened. Only you see it.
record-open = See the record
record-printed-title = Farde · the record of what was shown
record-what = Which papers?
record-who = Who opened them?
record-why = What for?
record-no-purpose = You did not say.
record-how = What is allowed
record-made = You agreed on
record-until = Until, at the latest
record-now = And now?
record-live = It can still be opened
record-withdraw = To take your agreement back
record-nothing-opens = This code no longer opens anything. A copy that was already kept or printed stays with the other person.
record-number = Number of this record:

## My letterbox: what others hand in

box-title = My letterbox
box-with = My letterbox ({ $count })
box-came = { $count ->
    [one] A paper has come for you
   *[other] { $count } papers have come for you
}
box-lead = Others put papers in here with your code. They see nothing of your wallet.
box-empty = Nothing has come.
box-ask = Ask for papers
box-day = Came on { $day }
box-papers = Papers
box-look = Look
box-refuse = Refuse
box-refuse-title = Refuse it?
box-refuse-note = It goes away for good. Nobody is told.
box-refuse-yes = Yes, refuse it
toast-box-refused = It is gone.
box-asked = What I asked for
box-past = What I asked for before
box-left = { $count ->
    [0] Nothing more can come
    [one] { $count } more paper can come
   *[other] { $count } more papers can come
}
box-full = All that you asked for has come
box-closed = You closed it
box-close = Close
box-close-title = Receive nothing more?
box-close-note = The code no longer opens anything. What has come stays here.
box-close-yes = Yes, close it
toast-closed = Closed. Nothing more can come.
box-known = Organisations that I know
box-forget = Forget
look-title = This came for you
look-keep = Keep
look-not-drawn = This cannot be shown here. You can keep it or refuse it.
look-unsigned = It is not signed: nobody knows for sure who sent it.
look-known = { $name }: you have compared its digits.
look-impostor = Careful! You know this name, but it does not come from there.
look-compare = It is signed. Compare these digits with those of the organisation: at its counter, or on a paper letter that you had before. Never with what came here.
look-same = They are the same
look-name = What do you call this organisation?
look-remember = Remember it
box-size = { $size } MB
kept-known = From { $name }: you have compared its digits.
kept-says = It says that it comes from { $name }. That is not certain.
hand-which = File { $file } of { $files }
hand-no-code = This is not a code for handing in papers.
hand-stopped = You stopped it. What is not ticked was not sent.
hand-too-much = Only { $size } MB fit in all. Take some away.
hand-who-asks = Farde does not know who asks. Hand in only if the person gave you this code.
sign-save-first = Save the key file first.
ask-what = What do you ask for? You need not say.
ask-decision = The decision
ask-proof = A certificate
ask-report = The social report
ask-health = A care document
ask-contract = The contract
ask-files = { $count ->
    [one] One paper
   *[other] Up to { $count } papers
}
ask-how-many = How many papers at most?
asked-title = Give this code
asked-lead = The other person scans it, or opens the link. They put the papers into your letterbox.
asked-note = They see nothing of your wallet. You look first, then you keep or refuse.
asked-slip-title = Farde · papers for me
asked-slip-how = Scan the code or open the address. Choose the files, then touch “Hand in”. No account is needed. Only the person can read them.
asked-slip-close = To close: open the wallet, “My letterbox”, then “Close”.

## Hand in

hand-opening = One moment
hand-title = Hand in papers
hand-asks = You are asked for:
hand-nothing = Somebody asks you for papers.
hand-room = { $count ->
    [one] { $count } file, { $size } MB at most
   *[other] Up to { $count } files, { $size } MB in all
}
hand-choose = Choose files
hand-choose-why = PDF, photographs, texts, up to 25 MB each
hand-remove = Remove
hand-missing = Choose a file first.
hand-too-many = { $count ->
    [one] Only { $count } file fits. Take some away.
   *[other] Only { $count } files fit. Take some away.
}
hand-from = Your name or your organisation (you may leave it empty)
hand-note = A word to go with it (you may leave it empty)
hand-final = Only the person can open them, and you cannot take them back. No account is needed.
hand-stays = What is ticked has arrived already.
hand-send = Hand in
hand-sending = The papers are on their way
hand-chosen = { $count ->
    [one] { $count } file is chosen
   *[other] { $count } files are chosen
}
hand-done-title = It has arrived
hand-done = { $count ->
    [one] { $count } file is in the letterbox.
   *[other] { $count } files are in the letterbox.
}
hand-done-what = The person looks at it, then keeps or refuses it. You can close this page.
hand-same = The same for somebody else
hand-more = Hand in more
hand-link-title = For whom?
hand-link-lead = Scan the person’s code with the camera of this device, or paste the link.
hand-link-camera = Use the camera
hand-failed-title = Nothing can be handed in
hand-tampered = The code and this letterbox do not belong together.
hand-tampered-do = Somebody may want to read along, so nothing is sent. Tell the person and the organisation.
sign-title = Sign for an organisation
sign-why = The person compares 30 digits once. The next time, they are sure that it comes from you.
sign-open = Open the key file
sign-open-why = It stays on this device and is sent nowhere
sign-draw = Make a new key
sign-digits = The digits of your key. Give them at your counter or on paper letters. Do not put them in what you hand in here.
sign-save-why = Save the file now: there is no other copy. Whoever has it can sign for you. Keep it as you keep a stamp.
sign-save = Save the key file
sign-drop = Do not sign
sign-not-a-key = This is not a key file.

## Receive

receive-title = Somebody shows you papers
receive-lead = Say who you are, then look. No account is needed.
receive-name = Your name
receive-name-missing = Write your name first: the person wants to know who looks.
receive-organisation = Your organisation (if you have one)
receive-discreet = I will be discreet
receive-discreet-what = I show these papers only to people who need them to help.
receive-discreet-missing = Tick this box too, then the papers open.
receive-pin = The code of 6 digits that the person told you
receive-pin-missing = Write the 6 digits that the person told you.
receive-pin-wrong = Perhaps the 6 digits are not the right ones.
receive-pin-again = Write the digits once more
receive-receipt = The person will see your name and the time.
receive-open = See the papers
receive-opening = The papers are coming
receive-failed-title = The papers do not open
receive-other-link = Another link
receive-paste-title = I received a code
receive-paste-lead = Scan the code with the camera of your phone, paste the link, or write the words that you heard.
receive-paste-label = Link, or 4 words and 3 digits
receive-paste-wrong = Check the 4 words and the 3 digits, or ask for a new code.
receive-paste-no-code = This is not a code: it takes 4 words and 3 digits.
receive-over-title = The time is over
receive-over-lead = The papers are no longer on this screen. Do you still need them? Ask the person for a new code.
receive-stopped-title = These papers are no longer shown
receive-stopped-lead = The person stopped. The papers are no longer on this screen. Do you still need them? Ask the person for a new code.
received-title = { $count ->
    [one] One paper for you
   *[other] { $count } papers for you
}
received-list = Papers
received-open-until = This page stays open until { $time }
received-ends = The link ends on { $moment } at the latest
received-close = I am done
received-save = Save the file
received-not-drawn = This paper cannot be shown here. Ask the person to allow a copy.
received-not-drawn-keep = This paper cannot be shown here. Save it to open it.
received-no-print = The person who shows you these papers does not allow printing.

## Scanning

scan-starting = The camera is starting…
scan-looking = Hold the code inside the frame.
scan-no-camera = There is no camera here. Choose a photo of the code.
scan-refused = The camera is not allowed here. You can allow it in your browser, or choose a photo of the code.
scan-again = Try the camera again
scan-photo = Choose a photo of the code
scan-reading = Looking for the code…
scan-nothing = No code found in this photo. Try again, closer and straight.

## Photographing a paper

shot-title = Photograph your paper
shot-looking = Lay the paper flat. Show all of it.
shot-found = Paper found. Take the picture.
shot-no-camera = There is no camera here. Choose a photo of the paper.
shot-refused = The camera is not allowed here. You can allow it in your browser, or choose a photo of the paper.
shot-take = Take the picture
shot-choose = My photos
shot-lamp = Lamp
shot-working = Your page is being made…
shot-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
shot-page = The page
shot-photo = The photo
shot-no-place = The place and the device of a photo are not kept.
shot-leave = Leave without keeping?
shot-leave-note = { $count ->
    [one] Your page will be lost.
   *[other] Your { $count } pages will be lost.
}
shot-stay = Stay here
shot-throw = Throw away
check-title = Is it easy to read?
check-whole = The edges of the paper were not found: this is the whole photo. You can place the corners.
check-good = Yes, good
check-again = Take it again
check-corners = Corners
check-as-photo = Colours
check-as-paper = White paper
corners-title = Where are the corners?
corners-lead = Drag each circle to a corner of the paper. By keyboard: the arrow keys.
corners-whole = The whole photo
corners-done = Done
corner-top-left = Top left corner
corner-top-right = Top right corner
corner-bottom-right = Bottom right corner
corner-bottom-left = Bottom left corner
pages-title = Your pages
pages-none = There is no page any more.
pages-another = Another page
pages-finish = Keep this paper
pages-earlier = Earlier
pages-later = Later
pages-remove = Remove
pages-removed = The page is removed.
pages-full = A paper has { $pages } pages at most.
pages-keep = Keep the photos too
pages-keep-why = The photos as you took them, beside the clean pages.

## Ways in: a card that is there already, scanning

make-way-have = I have a card already
make-way-have-why = The number stays the same, with new pictures: 6.
make-have-title = Your card
scan-card = Scan my card
scan-type = Type the number
scan-not-a-card = This is not the code of a card. Show the one on your card.
scan-not-a-sheet = This is not the code of a way-back sheet. Try again.
open-device = With this device
open-lost = I have lost my card or my pictures
story-own = Keep the pictures that I know
story-own-title = The pictures that you keep
story-own-lead = Touch your pictures in order. You will do it twice.
story-own-again = The two times were not the same. Begin again calmly.
story-own-other = Rather new pictures

## A way back

way-back-title = A way back
way-back-lead = In case you lose your card or forget your pictures one day.
way-back-sheet = A sheet
way-back-sheet-why = A sheet to keep safe somewhere else. It opens your wallet by itself.
way-back-helpers = Helpers
way-back-helpers-why = Three people get a sheet each. Two together open your wallet. One alone can do nothing.

## Sheets

sheets-title = Print it or copy it by hand
sheets-lead = This sheet is shown only once. Keep it away from your card.
sheets-lead-helpers = These sheets are shown only once. Give each one to a different person.
sheets-next = Next sheet
sheets-kept = It is printed or copied
sheet-title = Farde · way-back sheet
sheet-title-helper = Farde · sheet { $number } of { $sheets }
sheet-what = This sheet opens a wallet of papers. Whoever has the sheet can open the wallet: keep it safe.
sheet-what-helper = Somebody trusts you: this sheet helps to open their wallet of papers again. Alone it opens nothing. { $needed } of them are needed together.
sheet-use = To use it: “Open my wallet”, then “I have lost my card or my pictures”.
sheet-use-helper = Keep it safe. Give it only to the person themselves, when they ask for it.
sheet-no-name = There is no name on this sheet, on purpose.
sheet-qr = The same digits, for a camera
sheet-wait = { $wait ->
    [one] It opens after a wait of { $wait } day.
   *[other] It opens after a wait of { $wait } days.
}

## Recover

recover-title = Back into your wallet
recover-lead = What do you have with you?
recover-sheet = My sheet
recover-sheet-why = The way-back sheet that you kept.
recover-helpers = My helpers’ sheets
recover-helpers-why = Several of them are needed together.
recover-sheet-title = Your sheet
recover-helpers-title = Your helpers’ sheets
recover-enter-lead = Scan the code, or type the digits row by row.
recover-enter-lead-helpers = One sheet after the other. Scan the code, or type the digits.
recover-scan = Scan the sheet
recover-type = Type the digits
recover-anew = Begin again
recover-have = Your sheet is complete
recover-have-helper = Sheet { $number }
recover-count = { $have } of { $needed }
recover-same = Sheet { $number } is here already. Take another one.
recover-other-set = This sheet does not belong with the first one. Take another one.
recover-not-together = The rows are right but do not go together. Look at their order.
row-fits = Right
row-look-again = Look at this row once more
waits-title = It is right, but not yet
waits-lead = There is a waiting time, to protect the person whose wallet it is.
waits-from = From { $moment }
waits-come-back = Come back from then on, as you did today. You will have { $days ->
    [one] { $days } day.
   *[other] { $days } days.
}
waits-owner = Until then, whoever opens the wallet sees this. They can say no.

## Renew

renew-what-title = You are back
renew-what-lead = Your papers are here. First make a new way in, just for you.
renew-what-card = A card or a nickname.
renew-what-story = New pictures.
renew-what-doors = You choose which old ways in stay.
renew-way-lead = You will use it to open your wallet.
renew-way-same = Keep
renew-keep-title = Which ways in stay?
renew-keep-lead = The new card or nickname is added. Tick what stays as well.
renew-keep-note = What is not ticked opens nothing from now on. Your wallet locks on other computers.
renew-stays = Stays
renew-goes = Stops
renew-finish = That is right
renew-working = Your new way in is being made
renew-done-title = All is well
toast-renewed = It is changed. Your wallet is locked on other computers.

## Safety

safety-title = Safety
safety-doors = My ways in
safety-doors-why = Card, pictures, sheets, helpers, device.
safety-lock = Lock until…
safety-lock-why = Nobody can open it before the time that you choose.
doors-lead = Each of these opens your wallet.
doors-add = A new way in
door-card = Card and pictures
door-nickname = Nickname and pictures
door-card-words = Card and sentence
door-nickname-words = Nickname and sentence
door-passkey = A device
door-sheet = A way-back sheet
door-helpers = Helpers: { $needed } of { $sheets }
door-since = Since { $date }
door-wait = { $wait ->
    [one] Opens after { $wait } day
   *[other] Opens after { $wait } days
}
door-now = Used now
door-my-card = My card
door-new-story = Change the pictures
door-remove = Remove
card-again-lead = The same number as on your card. Print it or copy it.
remove-title = Remove this way in?
remove-note = It opens nothing from now on. Your wallet locks on every other computer.
remove-yes = Yes, remove it
toast-door-removed = It is removed. Your wallet is locked on other computers.
add-title = Which new way in?
add-device = This device
add-device-why = Open with your finger, your face or your phone’s code.
add-card = Another card
add-card-why = A new number or a nickname, if the old one is lost or known to somebody.
new-sheet-lead = A sheet of digits to print or copy. It opens your wallet by itself.
new-sheet-make = Make the sheet
new-helpers-lead = Each person keeps a sheet. One sheet alone opens nothing.
new-helpers-sheets = How many helpers?
new-helpers-needed = How many together to open?
new-helpers-sentence = { $needed } of the { $sheets } sheets together open your wallet.
new-helpers-make = Make the sheets
less = Fewer
more = More
wait-legend = A waiting time?
wait-none = At once
wait-none-why = The sheet opens your wallet at once.
wait-some-why = Your wallet opens only after the wait. Until then you see it when you open your wallet. You can say no.
device-what = You open your wallet the way you unlock this device.
device-seen = People can see on this device that a wallet exists.
device-own-only = Only on your own device, never on a shared computer.
device-make = Add this device
device-other = Another way
toast-device = This device opens your wallet now.
passkey-cannot = This device or browser cannot do this. Take another way in: card, nickname, sheet or helpers.
passkey-refused = It was not confirmed. You can try again, or take another way in.
passkey-failed = The device did not answer as expected. Try again, or take another way in.

## Lock until

lock-title = Lock until when?
lock-lead = Before that time your wallet opens for nobody, not even for you.
lock-hour = In 1 hour
lock-evening = This evening, 20:00
lock-tomorrow = Tomorrow, 8:00
lock-three-days = In 3 days
lock-own = Another time
lock-own-label = Day and time
lock-summary = Until { $moment } nobody can open it, not even you.
lock-shares = What you are showing now stays visible until its time is over.
lock-do = Lock until then
lock-sure = Lock it until then?
lock-sure-note = Nothing and nobody can open it before: not you, not your helpers, not us.
start-idle = Your wallet locked by itself: nobody touched the screen. Your papers are safe.
start-locked = It is locked until the time that you chose. Your papers wait for you.

## What must be seen after opening

recovery-title = Somebody wants to come in
recovery-unknown = By a way in that your wallet does not know
recovery-since = Since { $moment }
recovery-opens = Your wallet opens for that person on { $moment }.
recovery-ready = Your wallet can open for that person now.
recovery-note = If it is not you, say no.
recovery-refuse = No, refuse
recovery-remove = Refuse, and remove this way in for good
recovery-leave = It is me, leave it
toast-refused = It is refused.
refused-title = There were too many tries
refused-when = Somebody tried too often, on { $moment }.
refused-note = If it was not you, change your pictures or take another card.
refused-doors = See my ways in
unlisted-title = An unknown way in is closed
unlisted-note = Somebody had left a way in that is not on your list. It is closed now. Change your pictures, and look at your ways in.

## What went wrong: what is, and what to do

trouble-title = That did not work
fail-nothing-opens = Nothing opens with this now.
fail-nothing-opens-do = Check your card or nickname. Then touch your pictures calmly, one by one.
fail-sheet = This sheet opens nothing now.
fail-sheet-do = It may have been stopped, or the wallet is locked for a time. Try another sheet, or come back later.
fail-wait = There were several tries.
fail-wait-do = { $minutes ->
    [one] Wait { $minutes } minute. This is so that nobody can guess.
   *[other] Wait { $minutes } minutes. This is so that nobody can guess.
}
fail-sheets = These sheets do not open anything together.
fail-sheets-do = See whether they belong together, then enter them once more.
fail-last-door = This is your only way in that opens at once.
fail-last-door-do = Make a new card or way in first, then remove this one.
fail-many-doors = There are many ways in.
fail-many-doors-do = Remove one that you no longer use, then try again.
fail-already = This card and these pictures already open a wallet.
fail-already-do = Take other pictures.
fail-voucher = This voucher is not for this site, or its date has passed.
fail-voucher-do = Ask for another where you got it.
fail-voucher-used = This voucher was used already.
fail-voucher-used-do = A voucher works once. Ask for another. If you made a wallet with it, open that one.
fail-open-again = Your wallet has locked.
fail-open-again-do = Open it again. Your papers are safe.
fail-share = There is nothing to open here.
fail-share-do = The code no longer works. Ask the person for a new one.
fail-request = Nothing can be handed in here.
fail-request-do = The time is over, or enough papers have come. Ask the person for a new code, or try again in ten minutes.
fail-deposit = What came is damaged, or it was not made as it should be.
fail-deposit-do = It cannot be opened. You can refuse it.
fail-link = A piece of the link is missing.
fail-link-do = Copy the whole link, or scan the code again.
fail-offline = No network.
fail-offline-do = Find a place with a network or Wi-Fi, then try again. Nothing is lost.
fail-busy = It is very busy right now.
fail-busy-do = Try again in a few minutes. Nothing is lost.
fail-large = This file is too large.
fail-large-do = The maximum is { $size } MB. Take a photo of the paper instead.
fail-full = Your wallet is full.
fail-full-do = Put what you no longer use in the bin. There is room again when the bin empties.
fail-empty = This file is empty.
fail-empty-do = Choose another file, or take a photo.
fail-draw = This paper cannot be shown.
fail-draw-do = It is kept safely. You can keep a copy on this device.
fail-tampered = This paper is no longer the one that you kept.
fail-tampered-do = Somebody damaged or changed it. That is why it is not shown. Tell whoever runs this site.
fail-other-passkey = That does not open this wallet.
fail-other-passkey-do = Choose something else in the device’s list, or first add this device to your ways in.
fail-device-full = There is no more room on this device.
fail-device-full-do = Make room on it, or keep fewer papers here. Nothing is lost.
fail-kept-damaged = This paper is damaged on this device.
fail-kept-damaged-do = Open your wallet with a network: the paper comes back here.
fail-not-there = This paper is not here any more.
fail-not-there-do = Look in the bin: perhaps it is there.
fail-input = Something is not right yet.
fail-input-do = Look at what you wrote: it may be too short or too long.
fail-browser = This browser is too old.
fail-browser-do = Use a newer browser, or another device.
fail-unreadable = This file could not be read to its end.
fail-unreadable-do = Choose it once more.
fail-stopped = It is stopped.
fail-stopped-do = Nothing of it was kept. You can begin again.
fail-code = This file is closed by a code.
fail-code-do = Write the code of this file.
fail-wrong-code = This code does not open this file.
fail-wrong-code-do = Look at the digits once more, group by group.
fail-not-export = This file does not come from a wallet, or it is damaged.
fail-not-export-do = Choose the file that you saved from a wallet.
fail-fault = Something did not work on our side.
fail-fault-do = Try again. Nothing is lost.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Cat
picture-horse = Horse
picture-elephant = Elephant
picture-turtle = Turtle
picture-fish = Fish
picture-butterfly = Butterfly
picture-snail = Snail
picture-rooster = Rooster
picture-owl = Owl
picture-bee = Bee
picture-penguin = Penguin
picture-octopus = Octopus
picture-apple = Apple
picture-banana = Banana
picture-strawberry = Strawberry
picture-lemon = Lemon
picture-watermelon = Watermelon
picture-carrot = Carrot
picture-corn = Corn
picture-bread = Bread
picture-cheese = Cheese
picture-ice-cream = Ice cream
picture-mushroom = Mushroom
picture-cake = Cake
picture-house = House
picture-key = Key
picture-umbrella = Umbrella
picture-bicycle = Bicycle
picture-bus = Bus
picture-boat = Boat
picture-plane = Plane
picture-train = Train
picture-tractor = Tractor
picture-tent = Tent
picture-chair = Chair
picture-lamp = Light bulb
picture-ladder = Ladder
picture-clock = Alarm clock
picture-book = Book
picture-pencil = Pencil
picture-scissors = Scissors
picture-hammer = Hammer
picture-guitar = Guitar
picture-drum = Drum
picture-bell = Bell
picture-balloon = Balloon
picture-kite = Kite
picture-ball = Football
picture-hat = Hat
picture-shoe = Shoe
picture-glasses = Glasses
picture-socks = Socks
picture-backpack = Backpack
picture-gift = Gift
picture-camera = Camera
picture-telephone = Telephone
picture-sun = Sun
picture-cloud = Cloud
picture-rainbow = Rainbow
picture-snowflake = Snowflake
picture-fire = Fire
picture-cactus = Cactus
picture-tree = Tree
picture-sunflower = Sunflower

## Take everything with me

luggage-title = Take everything with me
luggage-why = All your papers in one file.
luggage-lead = All your papers in one file, with the record of what you showed. You can keep it, or put it into another wallet. The bin is not in it.
luggage-sealed = Locked with a code
luggage-sealed-why = Nobody reads it without the code. This is better.
luggage-plain = Without a code
luggage-plain-why = A folder that every computer can read.
luggage-plain-title = Readable by everybody?
luggage-plain-warning = This folder is not protected: whoever finds it reads all your papers. Never do this on a shared computer.
luggage-plain-yes = Yes, unprotected
luggage-code-title = Farde · the code of your file
luggage-code-note = Keep this code away from the file. Without it nobody opens the file, not even you. It is shown only once.
luggage-code-hint = To open it: “Safety”, then “Bring papers in”. Or with the program age.
luggage-save = Save the file
luggage-saved = The file is among the downloads of this device.
unpack-title = Bring papers in
unpack-why = From a file of another wallet.
unpack-lead = Choose the file that you saved from a wallet.
unpack-file = Choose the file
unpack-file-why = It ends in .age or .zip.
unpack-scan = Scan the code
unpack-not-a-code = This is not the code of a Farde file. Show the one that you were given with the file.
unpack-digits = { $have } of { $wanted } digits
unpack-found = { $count ->
    [0] There are no papers in this file.
    [one] There is { $count } paper in this file.
   *[other] There are { $count } papers in this file.
}
unpack-known = { $count ->
    [one] One paper of this file is in your wallet already.
   *[other] { $count } papers of this file are in your wallet already.
}
unpack-take = Bring them in

## Papers on this device

kept-title = On this device
kept-why = Papers that open without a network.
kept-what = The papers that you choose open here even without a network.
kept-seen = People can see on this device that Farde keeps something here.
kept-who = Whoever can unlock this device can open these papers, even while your wallet is locked.
kept-own-only = Only on your own phone, never on a shared one.
kept-choose = Choose papers
kept-cannot = This browser cannot keep papers. Use another one, or print them.
kept-needs-device = First add this device to your ways in: that is what opens the papers without a network.
kept-choose-title = Which papers?
kept-choose-lead = They stay under lock and key, and open with your finger, your face or your phone’s code.
kept-all = All
kept-do = Keep here
kept-lead = These papers open here without a network too.
kept-size = { $size } MB on this device
kept-behind = The newest version of a paper is still on its way to this device.
kept-change = Choose others
kept-off = Remove all from here
kept-offline = No network: these are the papers kept on this device.
kept-with-network = Open with the network
toast-kept-off = Nothing of this wallet is on this device any more.

## A shared computer

kiosk-mark = Shared computer
kiosk-left = { $minutes ->
    [one] { $minutes } minute left for you
   *[other] { $minutes } minutes left for you
}
screen-title = Show my papers here
screen-lead = Your number and your pictures stay on your phone. Only the papers that you choose come here.
screen-qr = Code of this screen
screen-step-scan = Scan this code with your phone
screen-step-open = Open your wallet on the phone
screen-step-choose = Choose the papers: they appear here
screen-waiting = Waiting for your phone
screen-old-title = This code no longer works
screen-old-lead = Nothing came. Take a new code when your phone is in your hand.
screen-again = New code
screen-door-title = A screen is waiting for your papers
screen-door-lead = Open your wallet here, on your phone. Then you choose what the screen may show.
screen-door-warning = Only if you are in front of that screen and scanned its code yourself.
screen-choose-title = What may the screen show?
screen-find-title = Scan the code on the screen
screen-find-lead = On the computer, touch “With my phone”. A code appears.
screen-other-code = This is not the code of a screen.
screen-send-title = Show on the screen
screen-handling = What may be done on the screen?
screen-send-lead = Once, on that screen, and for half an hour at most.
screen-send = Show
screen-old-code = This code no longer works. Take a new code on the screen.
screen-sent-title = Look at the screen
screen-sent-lead = Your papers appear there within seconds.
screen-sent-where = You do not see them? Somebody else may. Take them off the screen at once.
screen-sent-stop = When you are done, take them off: the screen no longer shows them.
screen-take-away = Take them off the screen
screen-taken = The screen empties within seconds, if it has a network.
screen-way = On a screen in front of me
screen-name = Shared screen
staff-way = For staff
staff-title = Help without seeing
staff-lead = One sheet to print and put beside the shared computer.
staff-sit = Sit beside, never behind. Ask first: “May I look?”
staff-look-away = Look away while the person touches the pictures. Never write down the pictures or the number.
staff-card = The card stays in the person’s hand. Do not keep it, do not photograph it.
staff-read = The loudspeaker reads the screen aloud. With headphones nobody else hears it. The person touches, you point.
staff-shown = Do you need a paper? The person chooses it and gives you a code. Open it on your own computer.
staff-printer = A printed paper: hand it over at once, unread. Every evening, take out what is left in the printer and destroy it unread.
staff-done = Before leaving, the person touches “I am done”. The screen must show the languages.
staff-lost = Card lost, pictures forgotten: the way-back sheet or the helpers. Nobody else can open it, not even you. Do not try in their place.
staff-odd = An unknown USB stick, a strange window, a camera above the screen, a code stuck onto it: stop using the computer and tell whoever looks after it.
kiosk-save-title = Save a file on a shared computer?
kiosk-save-warning = The file stays here, and the next person can read it. Save it only on your own USB stick, and take it with you.
kiosk-save-yes = Save it all the same
kiosk-take-paper = Take your paper out of the printer.
