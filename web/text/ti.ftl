### Tigrinya.

## Everywhere

back = ንድሕሪት
next = ዝቕጽል
cancel = ሰርዙ
save = ዓቅቡ
later = ድሒሩ
print = ሕተሙ
share = ኣርእዩ
search = ድለዩ
copy = ሊንክ ቅድሑ
copied = ተቐዲሑ
try-again = ደጊምኩም ፈትኑ
understood = ሕራይ
take-back = መልሱ
to-start = ናብ መጀመርታ
speak = ብድምጺ ስምዑ
language = ቋንቋ
lock = ቆልፉ
cover = ሕብኡ
locking = ማህደርኩም ይቑለፍ ኣሎ…
elsewhere = ካልኦት ገጻት

## Start

start-title = እንታይ ክትገብሩ ትደልዩ?
start-open = ማህደርኩም ክፈቱ
start-make = ማህደር ፍጠሩ
start-receive = ኮድ ተቐቢለ
start-screen = ብተሌፎነይ

## Cover

cover-title = ናይ ከባቢ ሰዓት
cover-place = ብራስልስ
cover-again = ኣሐድሱ

## Idle

idle-title = ገና ኣብዚ ዶ ኣለኹም?
idle-note = ካልእ ሰብ ከየንብቦ፣ ማህደርኩም ባዕሉ ክቑለፍ እዩ።
idle-stay = ኣብዚ ኣለኹ

## Make

make-what-title = ማህደር ንወረቓቕትኹም
make-what-keep = ተሌፎንኩም እንተ ጠፍአ እውን፣ ወረቓቕትኹም ኣብዚ ይጸንሑ።
make-what-only-you = ንስኹም ጥራይ ኢኹም እትኸፍትዎ። ንሕና ዋላ ሓንቲ ከነንብብ ኣይንኽእልን።
make-what-show = እንታይ፣ ንመንን ክሳብ መዓስን ከም እተርእዩ ንስኹም ትመርጹ።
make-begin = ጀምሩ
practice-begin = ቅድም ፈትኑ
practice-strip = እዚ ፈተነ እዩ። ሓቀኛ ወረቓቕቲ ኣይተእትዉ፦ ኣብ መወዳእታ ኩሉ ይጠፍእ።
practice-end = ነቲ ፈተነ ደው ኣብሉ
practice-end-title = እቲ ፈተነ ደው ይበል ዶ?
practice-end-note = ኣብቲ ፈተነ ዘሎ ኩሉ ይጠፍእ።
practice-own = ሓቀኛ ማህደርኩም ፍጠሩ
practice-card = ናይ ኣብነት ካርድ
practice-letter = ናይ ኣብነት ደብዳበ
practice-photo = ናይ ኣብነት ፎቶ
practice-code = እዚ ኮድ ዋላ ሓንቲ ኣይከፍትን፦ ፈተነ እዩ።
voucher-title = ኩፖን ኣለኩም ዶ?
voucher-lead = ኣብዚ ማህደር ንምፍጣር ኩፖን የድሊ፦ ርቡዕ ኮድ ዘለዎ ወረቐት። ነቲ ኮድ ስካን ግበርዎ፣ ወይ ነቲ ሊንክ ለጥፍዎ።
voucher-other = እዚ ናይ ኩፖን ኮድ ኣይኮነን። ነቲ ኣብ ኩፖንኩም ዘሎ ኣርእዩ።
voucher-none = ኩፖን የብልኩምን ዶ? ካብ ናይ መዓልቲ ማእከል፣ ወይ ካብቲ ናይዚ ዌብሳይት ኣድራሻ ዝሃቡኹም ቦታ ሕተቱ።
voucher-good = ኩፖንኩም ተቐባልነት ረኺቡ።
make-way-title = ካርድ ወይስ ሳጓ?
make-way-lead = ማህደርኩም ንምኽፋት ክትጥቀሙሉ ኢኹም። ሓቀኛ ስምኩም ኣየድልን።
make-way-card = ካርድ
make-way-card-why = ምሳኹም እትሕዝዎ ቁጽሪ። ውሑዳት ምስልታት ትዝክሩ፦ 6።
make-way-nickname = ሳጓ
make-way-nickname-why = እትሕዝዎ ነገር የለን። ዝያዳ ምስልታት ትዝክሩ፦ 10።
make-card-title = ቁጽርኹም
make-card-lead = ነዚ ቁጽሪ ሓልውዎ። ብዘይ ብእኡ ማህደርኩም ኣይክፈትን።
make-card-write = ኣብ ወረቐት ጽሓፍዎ፣ ወይ ሕተምዎ።
make-card-photo = ተሌፎንኩም ኣብ ውሑስ ቦታ እንተ ዘሎ፣ ፎቶ ከተልዕልዎ እውን ትኽእሉ።
make-card-next = ሓሊወዮ ኣለኹ
card-title = Farde · ቁጽረይ
card-hint = እዚ ቁጽሪ ጥራይ ኣይኣክልን፦ ምስልታትኩም እውን የድልዩ።
card-qr = እቲ ቁጽሪ ባዕሉ፣ ንካሜራ
make-nickname-title = ሳጓኹም
make-nickname-lead = ዘይትርስዕዎ ቃል። ካልኦት ክግምትዎ የብሎምን።
nickname-label = ሳጓ
make-nickname-note = ኩሉ ግዜ ብሓደ ዓይነት ጽሓፍዎ።
make-story-title = ምስልታትኩም
make-story-lead = በዚ ተርታ ዘክርዎም። ብእኦም ንእሽቶ ጽውጽዋይ ፍጠሩ።
make-story-again = ዳርጋ ሒዝኩምዎ። ሓንሳብ ደጊምኩም ርኣዩ፣ ብድሕሪኡ ብህድኣት ፈትኑ።
make-story-note = ምስልታትኩም ንማንም ኣይትንገሩ። ንሕና ኣይንፈልጦምን፣ ክንረኽቦም እውን ኣይንኽእልን።
make-story-draw = ካልኦት ምስልታት
make-story-words = ሓረግ ክጽሕፍ እመርጽ
make-story-next = ፈሊጠዮም
make-words-title = ምስጢራዊ ሓረግኩም
make-words-lead = ሓድሕዶም ዘይራኸቡ ኣርባዕተ ወይ ዝያዳ ቃላት ምረጹ።
words-label = ምስጢራዊ ሓረግ
words-again-label = ነቲ ሓረግ ደጊምኩም ጽሓፍዎ
words-differ = እቶም ክልተ ሓረጋት ገና ሓደ ኣይኮኑን።
use-pictures = ብምስልታት
make-repeat-title = ምስልታትኩም ጠውቑ
make-repeat-lead = ብናይ ባዕልኹም ተርታ። ቦታኦም ነፍሲ ወከፍ ግዜ ይቕየር።
make-finish = ማህደርኩም ፍጠሩ
make-working = ማህደርኩም ይፍጠር ኣሎ
make-done-title = ማህደርኩም ድሉው እዩ
make-done-lead = ደጊምኩም ንምኽፋቱ፦ ቁጽርኹም ወይ ሳጓኹም፣ ብድሕሪኡ ምስልታትኩም።
make-done-next = ወረቓቕትኹም ርኣዩ

## The picture pad

pad-count = { $done } ካብ { $wanted }
pad-undo = ኣጥፍኡ
pad-label = ምስልታት
names-say = ኣስማት ስምዑ
names-silent = ኣስማት ምስማዕ ደው ኣብሉ
names-warn-title = መን ክሰምዕ ይኽእል?
names-warn = ናይ ነፍሲ ወከፍ እትጥውቕዎ ምስሊ ስም ብድምጺ ይንገር። ዝሰምዖ ሰብ ምስልታትኩም ይፈልጥ። ሄድፎን ተጠቐሙ፣ ወይ በይንኹም ክሳብ እትኾኑ ተጸበዩ።
names-yes = ኣስማት ይነገሩ
story-hear = ምስልታትኩም ስምዑ

## Open

open-title = ማህደርኩም ክፈቱ
open-number-label = ቁጽሪ ካርድኹም፦ 20 ኣሃዛት
open-mistake = እቲ ቁጽሪ ገና ቅኑዕ ኣይኮነን። ንነፍሲ ወከፍ ኣሃዝ ደጊምኩም ርኣይዎ።
open-use-nickname = ሳጓ ኣለኒ
open-use-card = ካርድ ኣለኒ
open-story-title = ምስልታትኩም ጠውቑ
open-words-title = ምስጢራዊ ሓረግኩም
open-use-words = ምስጢራዊ ሓረግ ኣለኒ
open-submit = ክፈቱ
opening-title = ማህደርኩም ይኽፈት ኣሎ
open-failed-title = ገና ኣይተኸፍተን
open-other = ካልእ ቁጽሪ
closed-time-over = ማህደርኩም ባዕሉ ተቖሊፉ። ወረቓቕትኹም ውሑሳት እዮም። ደጊምኩም ክፈትዎ።
closed-broken = ኣብ ወገንና ሓደ ነገር ደው ኢሉ። ማህደርኩም ተቖሊፉ፣ ወረቓቕትኹም ውሑሳት እዮም። ደጊምኩም ክፈትዎ።

## My papers

papers-title = ወረቓቕተይ
papers-all = ኩሎም
papers-soon = ግዜኡ ዝሓለፈ ወይ ዝቐረበ
papers-empty = ማህደርኩም ገና ባዶ እዩ። ቀዳማይ ወረቐት ወስኹ፦ ፎቶ ይኣክል።
papers-none-found = ዋላ ሓንቲ ኣይተረኽበን። ካልእ ቃል ፈትኑ።
papers-room = እቲ ማህደር { $percent } % መሊኡ ኣሎ።
papers-found = { $count ->
    [0] ዋላ ሓደ ወረቐት ኣይተረኽበን
    [one] { $count } ወረቐት ተረኺቡ
   *[other] { $count } ወረቓቕቲ ተረኺቦም
}
papers-more = ዝያዳ ኣርእዩ ({ $left })
order-label = ብኣየናይ ተርታ
order-kind = ብዓይነት
order-date = ብዕለት
order-runs-out = ቀልጢፉ ዝሓልፍ ቅድም
choose-several = ብዙሓት ወረቓቕቲ ምረጹ
list-title = ዝርዝር ወረቓቕተይ
list-note = ነዚ ዝርዝር ኣብ ካልእ ቦታ ሓልውዎ። ወረቓቕቲ ከየርኣየ፣ ኣየኖት ወረቓቕቲ ከም ዘለዉኹም ይነግር።
list-printed-title = ወረቓቕተይ
print-fetching = ወረቐት { $paper } ካብ { $papers }
print-ready = { $pages ->
    [0] ኣብዚ ዝሕተም ነገር የለን።
    [one] { $pages } ገጽ ድሉው እዩ።
   *[other] { $pages } ገጻት ድሉዋት እዮም።
}
print-not-drawn = እዚ ወረቐት ኣብዚ ክርአ ኣይከኣልን፣ ስለዚ ክሕተም እውን ኣይከኣልን።
ran-out = ግዜኡ ሓሊፉ
runs-out-today = ናይ መወዳእታ መዓልቲ
runs-out-days = { $days ->
    [one] { $days } መዓልቲ ተሪፉ
   *[other] { $days } መዓልታት ተሪፉ
}
add = ወስኹ
add-what = እንታይ ክትውስኹ ትደልዩ?
add-scan = ወረቐት ፎቶ ኣልዕሉ
add-scan-why = እታ ካሜራ ቅኑዕን ንጹርን ትገብሮ።
add-files = ፎቶታት ወይ ፋይላት
add-files-why = ሓደ ወይ ዝያዳ፣ ኣብዚ መሳርሒ ዘለዉ።
add-write = ጽሓፉ
add-write-why = ታሪኽኩም፣ ብናትኩም ቃላት።
add-speak = ተዛረቡ
add-speak-why = ድምጽኹም ቅድሑ።
add-cancel = ደው ኣብሉ
add-skip = ነዚ ወረቐት ሕለፍዎ
adding-one = ወረቐትኩም ይውሰኽ ኣሎ
adding-many = ወረቓቕትኹም ይውሰኹ ኣለዉ፦ { $file } ካብ { $files }
remark-cleaned = { $count ->
    [one] { $count } ፋይል ኣበይ፣ ብመን ወይ ብምንታይ ከም እተሰርሐ ይነግር ነይሩ። እዚ ሓበሬታ ተኣልጊሱ።
   *[other] { $count } ፋይላት ኣበይ፣ ብመን ወይ ብምንታይ ከም እተሰርሑ ይነግሩ ነይሮም። እዚ ሓበሬታ ተኣልጊሱ።
}
remark-may-tell = { $count ->
    [one] { $count } ፋይል ኣበይ ወይ ብምንታይ ከም እተሰርሐ ክነግር ይኽእል እዩ። ቅዳሕ ቅድሚ ምሃብኩም ሕሰቡሉ።
   *[other] { $count } ፋይላት ኣበይ ወይ ብምንታይ ከም እተሰርሑ ክነግሩ ይኽእሉ እዮም። ቅዳሕ ቅድሚ ምሃብኩም ሕሰቡሉ።
}
remark-locked = { $count ->
    [one] { $count } ፋይል ፓስዎርድ ኣለዎ። ብውሑስ ተዓቂቡ ኣሎ፣ ግን ኣብዚ ክርአ ኣይከኣልን።
   *[other] { $count } ፋይላት ፓስዎርድ ኣለዎም። ብውሑስ ተዓቂቦም ኣለዉ፣ ግን ኣብዚ ክርኣዩ ኣይከኣሉን።
}
remark-damaged = { $count ->
    [one] { $count } ፋይል ተበላሽዩ ኣሎ። ከምዘለዎ ተዓቂቡ ኣሎ፣ ግን ብምሉኡ ክርአ ኣይከኣልን።
   *[other] { $count } ፋይላት ተበላሽዮም ኣለዉ። ከምዘለዉዎ ተዓቂቦም ኣለዉ፣ ግን ብምሉኦም ክርኣዩ ኣይከኣሉን።
}
remark-not-shown = { $count ->
    [one] { $count } ፋይል ብውሑስ ተዓቂቡ ኣሎ፣ ግን ኣብዚ ክርአ ኣይከኣልን።
   *[other] { $count } ፋይላት ብውሑስ ተዓቂቦም ኣለዉ፣ ግን ኣብዚ ክርኣዩ ኣይከኣሉን።
}
remark-in-part = ኣብዚ ወረቐት ዘሎ ኩሉ ኣብዚ ክርአ ኣይከኣልን። ኩሉ ንምርኣይ ቅዳሕ ዓቅቡ።
remark-date-stays = እቲ ናይ መወዳእታ ዕለት ገና ናይቲ ኣረጊት ወረቐት እዩ። ሓድሽ እንተ ኾይኑ ቀይርዎ።
remark-not-all = እዚ ወረቐት ነዊሕ እዩ፦ እቶም ፈለማ { $shown } ገጻት ክርኣዩ ይኽእሉ። እቲ ፋይል ብምሉኡ ተዓቂቡ ኣሎ።
kind-question = እዚ እንታይ ዓይነት ወረቐት እዩ?
kind-left = { $count ->
    [one] ድሕሪ እዚ { $count } ወረቐት ተሪፉ።
   *[other] ድሕሪ እዚ { $count } ወረቓቕቲ ተሪፎም።
}
toast-added = { $count ->
    [one] { $count } ወረቐት ኣብ ማህደርኩም ኣሎ።
   *[other] { $count } ወረቓቕቲ ኣብ ማህደርኩም ኣለዉ።
}
toast-binned = { $count ->
    [one] { $count } ወረቐት ኣብ መጎሓፊ ኣሎ።
   *[other] { $count } ወረቓቕቲ ኣብ መጎሓፊ ኣለዉ።
}
toast-restored = { $count ->
    [one] { $count } ወረቐት ናብ ማህደርኩም ተመሊሱ።
   *[other] { $count } ወረቓቕቲ ናብ ማህደርኩም ተመሊሶም።
}
toast-saved = ተዓቂቡ።
toast-stopped = ደው ኢሉ፦ ድሕሪ ሕጂ ኣይክፈትን።

## What is going on

step-reading = ቁሩብ ተጸበዩ…
step-unlocking = ቁሩብ ካልኢታት ይወስድ…
step-drawing = ገጽ { $page } ካብ { $pages } ይዳሎ ኣሎ
step-encrypting = እቲ ወረቐት ብመፍትሕ ይቑለፍ ኣሎ
step-sending = እቲ ወረቐት ይለኣኽ ኣሎ ({ $size } MB)
step-waiting = ኔትዎርክ የለን። ይጽበ፣ ባዕሉ ድማ ይቕጽል።
step-receiving = እቶም ገጻት ይመጹ ኣለዉ

## The bin

bin-title = መጎሓፊ
bin-with = መጎሓፊ ({ $count })
bin-lead = ሓደ ወረቐት ኣብዚ ን{ $days } መዓልታት ይጸንሕ፣ ብድሕሪኡ ይጠፍእ።
bin-empty = እቲ መጎሓፊ ባዶ እዩ።
bin-days-left = { $days ->
    [one] ኣብዚ { $days } መዓልቲ ተሪፍዎ
   *[other] ኣብዚ { $days } መዓልታት ተሪፍዎ
}

## A paper

paper-title = ወረቐት
paper-date = ዕለት { $date }
paper-runs-out = ክሳብ { $date } ይሰርሕ
paper-edit = ቀይሩ
paper-keep = ኣብዚ መሳርሒ ቅድሑ
paper-bin = ናብ መጎሓፊ
paper-not-drawn = እዚ ወረቐት ኣብዚ ክርአ ኣይከኣልን፣ ግን ብውሑስ ተዓቂቡ ኣሎ። ንምኽፋቱ ቅዳሕ ኣብዚ መሳርሒ ክትዕቅቡ ትኽእሉ።
page-of = ገጽ { $page } ካብ { $pages }
page-previous = ዝሓለፈ ገጽ
page-next = ዝቕጽል ገጽ
zoom-in = ኣዕብዩ
zoom-out = ኣንእሱ
turn = ኣዙሩ
overview = ኩሎም ገጻት
keep-title = ቅዳሕ ኣብዚ መሳርሒ?
keep-warning = እቲ ቅዳሕ ዝሕልዎ የብሉን፦ ነዚ መሳርሒ ዝጥቀም ዝኾነ ሰብ ከንብቦ ይኽእል። ኣብ ናይ ሓባር ኮምፒተር ኣይትግበርዎ።
keep-yes = ቅዳሕ ዓቅቡ
edit-title = እንታይ ወረቐት እዩ?
edit-name = ኣርእስቲ
edit-date = ዕለት እቲ ወረቐት
edit-runs-out = ክሳብ መዓስ ይሰርሕ
edit-note = ንዓይ መዘኻኸሪ
newer-title = ሓድሽ ሕታም
newer-lead = እቲ ወረቐት ባዕሉ፣ ግን ሓድሽ። እቲ ኣረጊት ይጸንሕ።
newer-file = ፎቶ ወይ ፋይል
newer-file-why = ኣብዚ መሳርሒ ዘሎ።
versions = ኩሎም ሕታማት ({ $count })
version-newest = እቲ ዝሓደሰ
version-older = ኣረጊት
version-added = ብ{ $date } ተወሲኹ
version-look = ርኣዩ
version-shown = ብ{ $date } ዝተወሰኸ ኣረጊት ሕታም ትርእዩ ኣለኹም።
version-to-newest = እቲ ዝሓደሰ ርኣዩ

## My story

story-title = ታሪኸይ
story-lead = ሓጸርቲ ክፋላት። ነፍሲ ወከፍ ክፋል ንበይኑ ከተርእዩ ትኽእሉ።
story-empty = ምድጋሙ ዘድከመኩም ነገር ሓንሳብ ጥራይ ንገሩ። ብድሕሪኡ ኣርእይዎ።
story-name = ኣርእስቲ (እንተ ደሊኹም)
earlier = ንላዕሊ
later-in-order = ንታሕቲ
write-title = ጽሓፉ
write-lead = ክፋል ካብ ታሪኽኩም፣ ወይ ጠለብ፣ ብናትኩም ቃላት።
write-text = ጽሑፍኩም
write-left = { $left ->
    [0] ቦታ የለን። ኣብ ካልእ ክፋል ቀጽሉ።
    [one] { $left } ፊደል ተሪፉ።
   *[other] { $left } ፊደላት ተሪፉ።
}
speak-title = ተዛረቡ
speak-lead = { $minutes ->
    [one] ንነፍሲ ወከፍ ክፋል እንተ በዝሐ { $minutes } ደቒቕ።
   *[other] ንነፍሲ ወከፍ ክፋል እንተ በዝሐ { $minutes } ደቓይቕ።
}
speak-begin = ጠውቑ፣ ተዛረቡ
speak-asking = እቲ መሳርሒ፣ ማይክሮፎን ክሰምዕ ይፍቀደሉ ዶ ኢሉ ይሓትት ኣሎ…
speak-stop = ደው ኣብሉ
speak-listening = እሰምዕ ኣለኹ። ምስ ወዳእኩም ጠውቑ።
speak-length = ንውሓት
speak-anew = ካብ መጀመርታ ጀምሩ
speak-no-microphone = ኣብዚ ማይክሮፎን የለን። ክትጽሕፉ ትኽእሉ፣ ወይ ካልእ መሳርሒ ተጠቐሙ።
speak-refused = ማይክሮፎን ኣብዚ ኣይተፈቕደን። ኣብ ብራውዘርኩም ክትፈቕዱ ወይ ክትጽሕፉ ትኽእሉ።
speak-unsupported = እዚ ብራውዘር ድምጺ ክቐድሕ ኣይክእልን። ክትጽሕፉ ትኽእሉ፣ ወይ ሓድሽ ብራውዘር ተጠቐሙ።
listen = ስምዑ
listen-progress = እቲ ድምጺ ዝበጽሖ
listen-failed = እዚ ብራውዘር ነዚ ድምጺ ከስምዖ ኣይክእልን። ኣብ ካልእ ቦታ ንምስማዕ ቅዳሕ ዓቅቡ።

## Kinds of paper

kind-label = ዓይነት ወረቐት
kind-identity = መንነት
kind-residence = መንበሪ ፍቓድ
kind-income = ኣታዊ
kind-welfare = CPAS / OCMW
kind-health = ጥዕና
kind-housing = መንበሪ ገዛ
kind-work = ስራሕ
kind-school = ትምህርትን ዲፕሎማን
kind-family-children = ስድራቤትን ቆልዑን
kind-social-report = ማሕበራዊ ጸብጻብ
kind-story = ታሪኸይ
kind-request = ጠለብ
kind-receipt = ቅብሊት
kind-membership = ክለብ፣ ማሕበር
kind-photo = ፎቶ
kind-other = ካልእ

## Share

share-choose-title = እንታይ ከተርእዩ ትደልዩ?
share-choose-lead = ነቶም ወረቓቕቲ ጠውቑ። እቶም ካልኦት ኣይርኣዩን።
share-chosen = { $count ->
    [0] ገና ዝተመርጸ የለን
    [one] { $count } ወረቐት ተመሪጹ
   *[other] { $count } ወረቓቕቲ ተመሪጾም
}
share-how-title = ብኸመይ ከተርእይዎም ትደልዩ?
share-lifetime = ንኽንደይ ግዜ?
lifetime-hour = 1 ሰዓት
lifetime-day = 1 መዓልቲ
lifetime-week = 7 መዓልታት
lifetime-month = 30 መዓልታት
share-handling = እቲ ካልእ ሰብ እንታይ ክገብር ይኽእል?
handling-look = ምርኣይ ጥራይ
handling-print = ምርኣይን ምሕታምን
handling-keep = ቅዳሕ ምዕቃብ
share-openings = ክንደይ ግዜ?
openings-once = ሓንሳብ
openings-three = ሰለስተ ግዜ
openings-any = ብዘይ ገደብ
share-purpose = ንምንታይ? ክትነግሩ ግዴታ የብልኩምን።
share-purpose-own = ወይ ብናትኩም ቃላት
purpose-home = መንበሪ ገዛ
purpose-income = ሓገዝ ወይ ኣታዊ
purpose-health = ሕክምና
purpose-work = ስራሕ
purpose-residence = መንበሪ ፍቓድ
purpose-school = ትምህርቲ፣ ቆልዑ
share-make = ኮድ ፍጠሩ
share-more = ዝያዳ ውሑስ
share-first = እቲ ቀዳማይ ኮምፒተር ጥራይ
share-first-why = ቀዳማይ ዝኸፈቶ ኮምፒተር ደጊሙ ክኸፍቶ ይኽእል። ሓደ ሰብ ነቲ ሊንክ ንኻልእ እንተ ልኢኹዎ፣ ዋላ ሓንቲ ኣይከፍትን።
share-pin = ናይ 6 ኣሃዛት ኮድ እውን ሕተቱ
share-pin-why = ነቲ ሰብ ትነግርዎ። እቲ ሊንክ ብዘይ እዚ ኮድ ዋላ ሓንቲ ኣይከፍትን።
made-title = ነዚ ኮድ ኣርእዩ
made-lead = እቲ ካልእ ሰብ ስካን ይገብሮ፣ ወይ ነቲ ሊንክ ይኸፍቶ።
made-qr = ስካን ዝግበር ኮድ
made-link = ሊንክ
made-print = ቲኬት ሕተሙ
made-stop-note = ኣብ ዝኾነ ግዜ ደው ከተብልዎ ትኽእሉ፦ ኣብ “ዘርኣኹዎም ወረቓቕቲ”።
made-pin = ነዚ ኮድ ነቲ ሰብ ንገርዎ
made-pin-why = ኣብቲ ቲኬት ወይ ኣብቲ ሊንክ የለን። ብዘይ ብእኡ ዋላ ሓንቲ ኣይክፈትን።
made-done = ተወዲኡ
until = ክሳብ { $moment }
meeting-title = ንቖጸራ ተዳለዉ
meeting-lead = ነዚ ቆጸራ ዘድልዩ ወረቓቕቲ ምረጹ። ቲኬት ሕተሙ። ብድሕሪኡ እቲ ቆጸራ ክሳብ ዝውዳእ ማህደርኩም ቆልፉ።
meeting-lock = ማህደርኩም ቆልፉ
meeting-lock-why = ነዚ ኮድ ሕተምዎ ወይ ፎቶ ኣልዕልዎ። ብድሕሪኡ ማህደርኩም ቆልፉ፦ ኣብቲ ቆጸራ ዋላ ሓደ ሰብ ክኸፍቶ ኣይክእልን። እቲ ኮድ ግን ይሰርሕ።
spoken-make = ኮድ ብቓል ንገሩ
spoken-say = ነዞም ቃላትን ኣሃዛትን ንገሩ
spoken-where = እቲ ካልእ ሰብ ኣብዚ ገጽ ይጽሕፎም፦ “ኮድ ተቐቢለ”።
slip-title = Farde · ወረቓቕቲ ንዓኹም
slip-pin = ናይ 6 ኣሃዛት ኮድ እውን የድሊ፦ እቲ ሰብ ይነግረኩም።
slip-stop = ደው ንምባል፦ ነቲ ማህደር ክፈቱ፣ “ዘርኣኹዎም ወረቓቕቲ”፣ ብድሕሪኡ “ደው ኣብሉ”።

## What I shared

shared-title = ዘርኣኹዎም ወረቓቕቲ
shared-empty = ሕጂ እተርእይዎ ነገር የለን።
shared-new = ወረቓቕቲ ኣርእዩ
shared-show-again = ደጊምኩም ኣርእዩ
shared-stop = ደው ኣብሉ
shared-stop-sure = እወ፣ ደው ኣብሉ
stop-one-title = ምርኣይ ደው ይበል ዶ?
stop-one-note = እዚ ኮድ ድሕሪ ሕጂ ዋላ ሓንቲ ኣይከፍትን። ገና ክፉት ዘሎ ስክሪን፣ ኔትዎርክ እንተ ሃልይዎ፣ ኣብ ውሽጢ ሓደ ደቒቕ ባዶ ይኸውን። ዝተዓቀበ ወይ ዝተሓትመ ቅዳሕ ኣብቲ ካልእ ሰብ ይተርፍ።
shared-code = ነቲ ኮድ ኣርእዩ
shared-stop-all = ኩሉ ደው ኣብሉ
stop-all-title = ኩሉ ደው ይበል ዶ?
stop-all-note = ድሕሪ ሕጂ ዋላ ሓደ ሰብ ንወረቓቕትኹም ክኸፍቶም ኣይክእልን። ገና ክፉት ዘሎ ስክሪን፣ ኔትዎርክ እንተ ሃልይዎ፣ ኣብ ውሽጢ ሓደ ደቒቕ ባዶ ይኸውን። ዝተዓቀበ ወይ ዝተሓትመ ቅዳሕ ኣብቲ ካልእ ሰብ ይተርፍ።
shared-opened = { $count ->
    [0] ገና ኣይተኸፍተን
    [one] { $count } ግዜ ተኸፊቱ
   *[other] { $count } ግዜ ተኸፊቱ
}
shared-unknown = { $count ->
    [one] { $count } ግዜ፣ መን ምዃኑ ከይተነግረ
   *[other] { $count } ግዜ፣ መን ምዃኑ ከይተነግረ
}
shared-unreadable = ስሙ ዘይነገረ ሰብ
state-used-up = ተወዲኡ፦ ክሳብ ዝተፈቕደሉ ቁጽሪ ተኸፊቱ
state-over = ተወዲኡ፦ ግዜኡ ሓሊፉ
state-stopped = ደው ኣቢልኩምዎ
left-minutes = { $minutes ->
    [one] { $minutes } ደቒቕ ተሪፉ
   *[other] { $minutes } ደቓይቕ ተሪፉ
}
left-hours = { $hours ->
    [one] { $hours } ሰዓት ተሪፉ
   *[other] { $hours } ሰዓታት ተሪፉ
}
left-days = { $days ->
    [one] { $days } መዓልቲ ተሪፉ
   *[other] { $days } መዓልታት ተሪፉ
}

## The record of one share

record-title = መዝገብ ናይ ዘርኣኹምዎ
record-lead = ዝተሰማማዕኩምሉን ዘጋጠመን። ንስኹም ጥራይ ትርእይዎ።
record-open = መዝገብ ርኣዩ
record-printed-title = Farde · መዝገብ ናይ ዝተራእየ
record-what = ኣየኖት ወረቓቕቲ?
record-who = መን ከፊትዎም?
record-why = ንምንታይ?
record-no-purpose = ኣይነገርኩምን።
record-how = ዝተፈቕደ
record-made = ዝተሰማማዕኩምሉ ዕለት
record-until = እንተ ደንጎየ ክሳብ
record-now = ሕጂኸ?
record-live = ገና ክኽፈት ይኽእል
record-withdraw = ስምምዕኩም ንምስሓብ
record-nothing-opens = እዚ ኮድ ድሕሪ ሕጂ ዋላ ሓንቲ ኣይከፍትን። ዝተዓቀበ ወይ ዝተሓትመ ቅዳሕ ኣብቲ ካልእ ሰብ ይተርፍ።
record-number = ቁጽሪ ናይዚ መዝገብ፦

## My letterbox: what others hand in

box-title = ሳንዱቕ ደብዳበይ
box-with = ሳንዱቕ ደብዳበይ ({ $count })
box-came = { $count ->
    [one] { $count } ወረቐት መጺኡኩም ኣሎ
   *[other] { $count } ወረቓቕቲ መጺኦምኹም ኣለዉ
}
box-lead = ካልኦት ብናትኩም ኮድ ወረቓቕቲ ኣብዚ የእትዉ። ካብ ማህደርኩም ዋላ ሓንቲ ኣይርእዩን።
box-empty = ዝመጸ ነገር የለን።
box-ask = ወረቓቕቲ ሕተቱ
box-day = ብ{ $day } መጺኡ
box-papers = ወረቓቕቲ
box-look = ርኣዩ
box-refuse = ኣይቅበልን
box-refuse-title = ኣይትቕበልዎን ዶ?
box-refuse-note = ንሓዋሩ ይጠፍእ። ንማንም ኣይንገርን።
box-refuse-yes = እወ፣ ኣይቅበልን
toast-box-refused = ጠፊኡ።
box-asked = ዝሓተትኩዎ
box-past = ቅድም ዝሓተትኩዎ
box-left = { $count ->
    [0] ድሕሪ ሕጂ ዝመጽእ የለን
    [one] { $count } ወረቐት ገና ክመጽእ ይኽእል
   *[other] { $count } ወረቓቕቲ ገና ክመጹ ይኽእሉ
}
box-full = ዝሓተትኩምዎ ኩሉ መጺኡ
box-closed = ዓጺኹምዎ
box-close = ዕጸዉ
box-close-title = ድሕሪ ሕጂ ኣይትቕበሉን ዶ?
box-close-note = እቲ ኮድ ድሕሪ ሕጂ ዋላ ሓንቲ ኣይከፍትን። ዝመጸ ኣብዚ ይጸንሕ።
box-close-yes = እወ፣ ዕጸዉ
toast-closed = ተዓጽዩ። ድሕሪ ሕጂ ዝመጽእ የለን።
box-known = ዝፈልጦም ትካላት
box-forget = ረስዑ
look-title = እዚ መጺኡኩም
look-keep = ዓቅቡ
look-not-drawn = እዚ ኣብዚ ክርአ ኣይከኣልን። ክትዕቅብዎ ወይ ዘይክትቅበልዎ ትኽእሉ።
look-unsigned = ኣይተፈረመን፦ መን ከም ዝለኣኾ ብርግጽ ዝፈልጥ የለን።
look-known = { $name }፦ ኣሃዛቱ ኣነጻጺርኩም ኢኹም።
look-impostor = ተጠንቀቑ! ነዚ ስም ትፈልጥዎ ኢኹም፣ እዚ ግን ካብኡ ኣይመጸን።
look-compare = ተፈሪሙ ኣሎ። ነዞም ኣሃዛት ምስ ኣሃዛት እቲ ትካል ኣነጻጽርዎም፦ ኣብ ቤት ጽሕፈቱ፣ ወይ ኣብ ቅድሚ ሕጂ ዝነበረኩም ናይ ወረቐት ደብዳበ። ምስ ኣብዚ ዝመጸ ፈጺምኩም ኣይተነጻጽሩ።
look-same = ሓደ እዮም
look-name = ነዚ ትካል እንታይ ኢልኩም ትጽውዕዎ?
look-remember = ዘክርዎ
box-size = { $size } MB
kept-known = ካብ { $name }፦ ኣሃዛቱ ኣነጻጺርኩም ኢኹም።
kept-says = ካብ { $name } ከም ዝመጸ ይብል። ርግጸኛ ግን ኣይኮነን።
hand-which = ፋይል { $file } ካብ { $files }
hand-no-code = በዚ ኮድ ወረቓቕቲ ከተረክቡ ኣይትኽእሉን።
hand-stopped = ደው ኣቢልኩምዎ። ምልክት ዘይብሉ ኣይተላእከን።
hand-too-much = ብድምር { $size } MB ጥራይ ይኣቱ። ገሊኡ ኣልግሱ።
hand-who-asks = Farde መን ይሓትት ከም ዘሎ ኣይፈልጥን። እቲ ሰብ ባዕሉ ነዚ ኮድ እንተ ሂቡኩም ጥራይ ኣረክቡ።
sign-save-first = ቅድም ነቲ ናይ መፍትሕ ፋይል ዓቅብዎ።
ask-what = እንታይ ትሓቱ? ክትነግሩ ግዴታ የብልኩምን።
ask-decision = እቲ ውሳነ
ask-proof = ምስክር ወረቐት
ask-report = እቲ ማሕበራዊ ጸብጻብ
ask-health = ናይ ሕክምና ወረቐት
ask-contract = እቲ ውዕል
ask-files = { $count ->
    [one] { $count } ወረቐት
   *[other] ክሳብ { $count } ወረቓቕቲ
}
ask-how-many = እንተ በዝሐ ክንደይ ወረቓቕቲ?
asked-title = ነዚ ኮድ ሃቡ
asked-lead = እቲ ካልእ ሰብ ስካን ይገብሮ፣ ወይ ነቲ ሊንክ ይኸፍቶ። ነቶም ወረቓቕቲ ኣብ ሳንዱቕ ደብዳበኹም የእትዎም።
asked-note = ካብ ማህደርኩም ዋላ ሓንቲ ኣይርእን። ቅድም ትርእዩ፣ ብድሕሪኡ ትዕቅቡ ወይ ኣይትቕበሉን።
asked-slip-title = Farde · ወረቓቕቲ ንዓይ
asked-slip-how = ነቲ ኮድ ስካን ግበሩ ወይ ነቲ ኣድራሻ ክፈቱ። ፋይላት ምረጹ፣ ብድሕሪኡ “ኣረክቡ” ጠውቑ። ኣካውንት ኣየድልን። እቲ ሰብ ጥራይ ከንብቦም ይኽእል።
asked-slip-close = ንምዕጻው፦ ነቲ ማህደር ክፈቱ፣ “ሳንዱቕ ደብዳበይ”፣ ብድሕሪኡ “ዕጸዉ”።

## Hand in

hand-opening = ቁሩብ ተጸበዩ
hand-title = ወረቓቕቲ ኣረክቡ
hand-asks = ዝተሓተትኩምዎ፦
hand-nothing = ሓደ ሰብ ወረቓቕቲ ይሓተኩም ኣሎ።
hand-room = { $count ->
    [one] { $count } ፋይል፣ እንተ በዝሐ { $size } MB
   *[other] ክሳብ { $count } ፋይላት፣ ብድምር { $size } MB
}
hand-choose = ፋይላት ምረጹ
hand-choose-why = PDF፣ ፎቶታት፣ ጽሑፋት፣ ነፍሲ ወከፍ ክሳብ 25 MB
hand-remove = ኣልግሱ
hand-missing = ቅድም ፋይል ምረጹ።
hand-too-many = { $count ->
    [one] { $count } ፋይል ጥራይ ይኣቱ። ገሊኡ ኣልግሱ።
   *[other] { $count } ፋይላት ጥራይ ይኣትዉ። ገሊኦም ኣልግሱ።
}
hand-from = ስምኩም ወይ ትካልኩም (ባዶ ክትገድፍዎ ትኽእሉ)
hand-note = ምስኡ ዝኸይድ መልእኽቲ (ባዶ ክትገድፍዎ ትኽእሉ)
hand-final = እቲ ሰብ ጥራይ ክኸፍቶም ይኽእል፣ ንስኹም ድማ ክትመልስዎም ኣይትኽእሉን። ኣካውንት ኣየድልን።
hand-stays = ምልክት ዘለዎ በጺሑ እዩ።
hand-send = ኣረክቡ
hand-sending = እቶም ወረቓቕቲ ኣብ መንገዲ ኣለዉ
hand-chosen = { $count ->
    [one] { $count } ፋይል ተመሪጹ
   *[other] { $count } ፋይላት ተመሪጾም
}
hand-done-title = በጺሑ
hand-done = { $count ->
    [one] { $count } ፋይል ኣብቲ ሳንዱቕ ደብዳበ ኣሎ።
   *[other] { $count } ፋይላት ኣብቲ ሳንዱቕ ደብዳበ ኣለዉ።
}
hand-done-what = እቲ ሰብ ይርእዮ፣ ብድሕሪኡ ይዕቅቦ ወይ ኣይቅበሎን። ነዚ ገጽ ክትዓጽውዎ ትኽእሉ።
hand-same = ነዚ ባዕሉ ንኻልእ ሰብ
hand-more = ተወሳኺ ኣረክቡ
hand-link-title = ንመን?
hand-link-lead = ንኮድ እቲ ሰብ ብካሜራ ናይዚ መሳርሒ ስካን ግበርዎ፣ ወይ ነቲ ሊንክ ለጥፍዎ።
hand-link-camera = ካሜራ ተጠቐሙ
hand-failed-title = ወረቓቕቲ ከተረክቡ ኣይትኽእሉን
hand-tampered = እቲ ኮድን እዚ ሳንዱቕ ደብዳበን ኣይሰማምዑን።
hand-tampered-do = ሓደ ሰብ ምናልባት ከንብብ ይደሊ ይኸውን፣ ስለዚ ዋላ ሓንቲ ኣይተላእከን። ነቲ ሰብን ነቲ ትካልን ንገሩ።
sign-title = ብስም ትካል ፈርሙ
sign-why = እቲ ሰብ 30 ኣሃዛት ሓንሳብ የነጻጽር። ዝቕጽል ግዜ ካባኹም ከም ዝመጸ ርግጸኛ ይኸውን።
sign-open = ናይ መፍትሕ ፋይል ክፈቱ
sign-open-why = ኣብዚ መሳርሒ ይጸንሕ፣ ናብ ካልእ ቦታ ኣይለኣኽን
sign-draw = ሓድሽ መፍትሕ ፍጠሩ
sign-digits = ኣሃዛት መፍትሕኩም። ኣብ ቤት ጽሕፈትኩም ወይ ብናይ ወረቐት ደብዳበ ሃብዎም። ኣብቲ ኣብዚ እተረክብዎ ኣይትጽሓፍዎም።
sign-save-why = ነቲ ፋይል ሕጂ ዓቅብዎ፦ ካልእ ቅዳሕ የለን። ዝሓዞ ሰብ ብስምኩም ክፍርም ይኽእል። ከም ማሕተም ሓልውዎ።
sign-save = ናይ መፍትሕ ፋይል ዓቅቡ
sign-drop = ኣይትፈርሙ
sign-not-a-key = እዚ ናይ መፍትሕ ፋይል ኣይኮነን።

## Receive

receive-title = ሓደ ሰብ ወረቓቕቲ የርእየኩም ኣሎ
receive-lead = መን ምዃንኩም ንገሩ፣ ብድሕሪኡ ርኣዩ። ኣካውንት ኣየድልን።
receive-name = ስምኩም
receive-name-missing = ቅድም ስምኩም ጽሓፉ፦ እቲ ሰብ መን ይርኢ ከም ዘሎ ክፈልጥ ይደሊ።
receive-organisation = ትካልኩም (እንተ ሃልይኩም)
receive-discreet = ምስጢር ክሕሉ እየ
receive-discreet-what = ነዞም ወረቓቕቲ ንምሕጋዝ ንዘድልይዎም ሰባት ጥራይ ከርእዮም እየ።
receive-discreet-missing = ኣብዚ ሳጹን እውን ምልክት ግበሩ፣ ሽዑ እቶም ወረቓቕቲ ይኽፈቱ።
receive-pin = እቲ ሰብ ዝነገረኩም ናይ 6 ኣሃዛት ኮድ
receive-pin-missing = እቲ ሰብ ዝነገረኩም 6 ኣሃዛት ጽሓፉ።
receive-pin-wrong = ምናልባት እቶም 6 ኣሃዛት ቅኑዓት ኣይኮኑን።
receive-pin-again = ነቶም ኣሃዛት ደጊምኩም ጽሓፉ
receive-receipt = እቲ ሰብ ስምኩምን ሰዓትን ክርኢ እዩ።
receive-open = ወረቓቕቲ ርኣዩ
receive-opening = እቶም ወረቓቕቲ ይመጹ ኣለዉ
receive-failed-title = እቶም ወረቓቕቲ ኣይክፈቱን
receive-other-link = ካልእ ሊንክ
receive-paste-title = ኮድ ተቐቢለ
receive-paste-lead = ነቲ ኮድ ብካሜራ ተሌፎንኩም ስካን ግበርዎ፣ ነቲ ሊንክ ለጥፍዎ፣ ወይ ዝሰማዕኩምዎም ቃላት ጽሓፉ።
receive-paste-label = ሊንክ፣ ወይ 4 ቃላትን 3 ኣሃዛትን
receive-paste-wrong = ነቶም 4 ቃላትን 3 ኣሃዛትን ደጊምኩም ርኣዩ፣ ወይ ሓድሽ ኮድ ሕተቱ።
receive-paste-no-code = እዚ ኮድ ኣይኮነን፦ 4 ቃላትን 3 ኣሃዛትን የድልዩ።
receive-over-title = ግዜኡ ሓሊፉ
receive-over-lead = እቶም ወረቓቕቲ ካብዚ ስክሪን ጠፊኦም። ገና የድልዩኹም ዶ? ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ።
receive-stopped-title = እዞም ወረቓቕቲ ድሕሪ ሕጂ ኣይርኣዩን
receive-stopped-lead = እቲ ሰብ ደው ኣቢልዎ። እቶም ወረቓቕቲ ካብዚ ስክሪን ጠፊኦም። ገና የድልዩኹም ዶ? ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ።
received-title = { $count ->
    [one] { $count } ወረቐት ንዓኹም
   *[other] { $count } ወረቓቕቲ ንዓኹም
}
received-list = ወረቓቕቲ
received-open-until = እዚ ገጽ ክሳብ { $time } ክፉት ይጸንሕ
received-ends = እቲ ሊንክ እንተ ደንጎየ { $moment } ይውዳእ
received-close = ወዲአ
received-save = ፋይል ዓቅቡ
received-not-drawn = እዚ ወረቐት ኣብዚ ክርአ ኣይከኣልን። እቲ ሰብ ቅዳሕ ክፈቕድ ሕተትዎ።
received-not-drawn-keep = እዚ ወረቐት ኣብዚ ክርአ ኣይከኣልን። ንምኽፋቱ ዓቅብዎ።
received-no-print = ነዞም ወረቓቕቲ ዘርእየኩም ዘሎ ሰብ ምሕታም ኣይፈቐደን።

## Scanning

scan-starting = እታ ካሜራ ትጅምር ኣላ…
scan-looking = ነቲ ኮድ ኣብ ውሽጢ እቲ ቅርጺ ሓዝዎ።
scan-no-camera = ኣብዚ ካሜራ የለን። ፎቶ ናይቲ ኮድ ምረጹ።
scan-refused = ካሜራ ኣብዚ ኣይተፈቕደን። ኣብ ብራውዘርኩም ክትፈቕድዎ፣ ወይ ፎቶ ናይቲ ኮድ ክትመርጹ ትኽእሉ።
scan-again = ካሜራ ደጊምኩም ፈትኑ
scan-photo = ፎቶ ናይቲ ኮድ ምረጹ
scan-reading = እቲ ኮድ ይድለ ኣሎ…
scan-nothing = ኣብዚ ፎቶ ኮድ ኣይተረኽበን። ኣቕሪብኩምን ኣቕኒዕኩምን ደጊምኩም ፈትኑ።

## Photographing a paper

shot-title = ወረቐትኩም ፎቶ ኣልዕሉ
shot-looking = ነቲ ወረቐት ዘርጊሕኩም ኣንብርዎ። ብምሉኡ ይረአ።
shot-found = እቲ ወረቐት ተረኺቡ። ፎቶ ኣልዕሉ።
shot-no-camera = ኣብዚ ካሜራ የለን። ፎቶ ናይቲ ወረቐት ምረጹ።
shot-refused = ካሜራ ኣብዚ ኣይተፈቕደን። ኣብ ብራውዘርኩም ክትፈቕድዎ፣ ወይ ፎቶ ናይቲ ወረቐት ክትመርጹ ትኽእሉ።
shot-take = ፎቶ ኣልዕሉ
shot-choose = ፎቶታተይ
shot-lamp = መብራህቲ
shot-working = ገጽኩም ይዳሎ ኣሎ…
shot-pages = { $count ->
    [one] { $count } ገጽ
   *[other] { $count } ገጻት
}
shot-page = እቲ ገጽ
shot-photo = እቲ ፎቶ
shot-no-place = ፎቶ ኣበይን ብኣየናይ መሳርሕን ከም እተላዕለ ኣይዕቀብን።
shot-leave = ከይዓቀብኩም ትወጹ ዶ?
shot-leave-note = { $count ->
    [one] { $count } ገጽኩም ክጠፍእ እዩ።
   *[other] { $count } ገጻትኩም ክጠፍኡ እዮም።
}
shot-stay = ኣብዚ ጽንሑ
shot-throw = ደርብዩ
check-title = ብቐሊሉ ይንበብ ዶ?
check-whole = ደረታት እቲ ወረቐት ኣይተረኽበን፦ እዚ ምሉእ ፎቶ እዩ። ነቶም ኩርናዓት ከተቐምጥዎም ትኽእሉ።
check-good = እወ፣ ጽቡቕ
check-again = ደጊምኩም ኣልዕሉ
check-corners = ኩርናዓት
check-as-photo = ሕብርታት
check-as-paper = ጻዕዳ ወረቐት
corners-title = እቶም ኩርናዓት ኣበይ ኣለዉ?
corners-lead = ንነፍሲ ወከፍ ዓንኬል ናብ ኩርናዕ እቲ ወረቐት ሰሓብዎ። ብኪቦርድ፦ ናይ ፍላጻ መፍትሓት።
corners-whole = ምሉእ ፎቶ
corners-done = ተወዲኡ
corner-top-left = ላዕለዋይ ጸጋማይ ኩርናዕ
corner-top-right = ላዕለዋይ የማናይ ኩርናዕ
corner-bottom-right = ታሕተዋይ የማናይ ኩርናዕ
corner-bottom-left = ታሕተዋይ ጸጋማይ ኩርናዕ
pages-title = ገጻትኩም
pages-none = ድሕሪ ሕጂ ገጽ የለን።
pages-another = ካልእ ገጽ
pages-finish = ነዚ ወረቐት ዓቅቡ
pages-earlier = ናብ ቅድሚት
pages-later = ናብ ድሕሪት
pages-remove = ኣልግሱ
pages-removed = እቲ ገጽ ተኣልጊሱ።
pages-full = ሓደ ወረቐት እንተ በዝሐ { $pages } ገጻት ኣለዎ።
pages-keep = ፎቶታት እውን ዓቅቡ
pages-keep-why = እቶም ዘልዓልኩምዎም ፎቶታት ከምዘለዉዎ፣ ምስቶም ጽሩያት ገጻት።

## Ways in: a card that is there already, scanning

make-way-have = ካርድ ኣለኒ
make-way-have-why = እቲ ቁጽሪ ኣይቅየርን፣ ሓደስቲ ምስልታት ግን ይህልዉ፦ 6።
make-have-title = ካርድኹም
scan-card = ካርድኹም ስካን ግበሩ
scan-type = ቁጽሪ ጽሓፉ
scan-not-a-card = እዚ ናይ ካርድ ኮድ ኣይኮነን። ነቲ ኣብ ካርድኹም ዘሎ ኣርእዩ።
scan-not-a-sheet = እዚ ናይ መመለሲ ወረቐት ኮድ ኣይኮነን። ደጊምኩም ፈትኑ።
open-device = በዚ መሳርሒ
open-lost = ካርደይ ወይ ምስልታተይ ጠፊኦምኒ
story-own = ዝፈልጦም ምስልታት ይጽንሑ
story-own-title = እትሕዝዎም ምስልታት
story-own-lead = ምስልታትኩም ብተርታ ጠውቑ። ክልተ ግዜ ክትገብርዎ ኢኹም።
story-own-again = እቶም ክልተ ግዜ ሓደ ኣይነበሩን። ብህድኣት ካብ መጀመርታ ጀምሩ።
story-own-other = ሓደስቲ ምስልታት ይሓይሹ

## A way back

way-back-title = መመለሲ መንገዲ
way-back-lead = ሓደ መዓልቲ ካርድኹም እንተ ጠፍአኩም ወይ ምስልታትኩም እንተ ረሳዕኩም።
way-back-sheet = መመለሲ ወረቐት
way-back-sheet-why = ኣብ ካልእ ውሑስ ቦታ ሓልውዎ። ንበይኑ ማህደርኩም ይኸፍት።
way-back-helpers = ሓገዝቲ
way-back-helpers-why = ሰለስተ ሰባት ነፍሲ ወከፎም ሓደ መመለሲ ወረቐት ይቕበሉ። ክልተ ብሓባር ማህደርኩም ይኸፍቱ። ሓደ ንበይኑ ግን ኣይክእልን።

## Sheets

sheets-title = ሕተምዎ ወይ ብኢድ ጽሓፍዎ
sheets-lead = እዚ መመለሲ ወረቐት ሓንሳብ ጥራይ ይርአ። ካብ ካርድኹም ኣርሒቕኩም ሓልውዎ።
sheets-lead-helpers = እዞም መመለሲ ወረቓቕቲ ሓንሳብ ጥራይ ይርኣዩ። ንነፍሲ ወከፎም ንዝተፈላለየ ሰብ ሃብዎም።
sheets-next = ዝቕጽል መመለሲ ወረቐት
sheets-kept = ተሓቲሙ ወይ ተጻሒፉ
sheet-title = Farde · መመለሲ ወረቐት
sheet-title-helper = Farde · መመለሲ ወረቐት { $number } ካብ { $sheets }
sheet-what = እዚ መመለሲ ወረቐት ናይ ወረቓቕቲ ማህደር ይኸፍት። ነዚ ዝሓዘ ሰብ ነቲ ማህደር ክኸፍቶ ይኽእል፦ ኣጸቢቕኩም ሓልውዎ።
sheet-what-helper = ሓደ ሰብ ይኣምነኩም እዩ፦ እዚ መመለሲ ወረቐት ናይ ወረቓቕቲ ማህደሩ ደጊሙ ንምኽፋት ይሕግዝ። ንበይኑ ዋላ ሓንቲ ኣይከፍትን። { $needed } ብሓባር የድልዩ።
sheet-use = ንምጥቃሙ፦ “ማህደርኩም ክፈቱ”፣ ብድሕሪኡ “ካርደይ ወይ ምስልታተይ ጠፊኦምኒ”።
sheet-use-helper = ኣጸቢቕኩም ሓልውዎ። እቲ ሰብ ባዕሉ ምስ ዝሓትት፣ ንዕኡ ጥራይ ሃብዎ።
sheet-no-name = ኣብዚ መመለሲ ወረቐት ስም የለን፣ ኮነ ተባሂሉ እዩ።
sheet-qr = እቶም ኣሃዛት ባዕሎም፣ ንካሜራ
sheet-wait = { $wait ->
    [one] ድሕሪ ናይ { $wait } መዓልቲ ምጽባይ ይኸፍት።
   *[other] ድሕሪ ናይ { $wait } መዓልታት ምጽባይ ይኸፍት።
}

## Recover

recover-title = ናብ ማህደርኩም ተመለሱ
recover-lead = እንታይ ሒዝኩም ኣለኹም?
recover-sheet = መመለሲ ወረቐተይ
recover-sheet-why = እቲ ዝሓለኹምዎ መመለሲ ወረቐት።
recover-helpers = መመለሲ ወረቓቕቲ ሓገዝተይ
recover-helpers-why = ብዙሓት ብሓባር የድልዩ።
recover-sheet-title = መመለሲ ወረቐትኩም
recover-helpers-title = መመለሲ ወረቓቕቲ ሓገዝትኹም
recover-enter-lead = ነቲ ኮድ ስካን ግበርዎ፣ ወይ ነቶም ኣሃዛት መስመር ብመስመር ጽሓፍዎም።
recover-enter-lead-helpers = በብሓደ መመለሲ ወረቐት። ነቲ ኮድ ስካን ግበርዎ፣ ወይ ነቶም ኣሃዛት ጽሓፍዎም።
recover-scan = መመለሲ ወረቐት ስካን ግበሩ
recover-type = ኣሃዛት ጽሓፉ
recover-anew = ካብ መጀመርታ ጀምሩ
recover-have = መመለሲ ወረቐትኩም ምሉእ እዩ
recover-have-helper = መመለሲ ወረቐት { $number }
recover-count = { $have } ካብ { $needed }
recover-same = መመለሲ ወረቐት { $number } ኣብዚ ኣሎ። ካልእ ውሰዱ።
recover-other-set = እዚ መመለሲ ወረቐት ምስቲ ቀዳማይ ኣይከይድን። ካልእ ውሰዱ።
recover-not-together = እቶም መስመራት ቅኑዓት እዮም፣ ግን ብሓባር ኣይኸዱን። ተርታኦም ርኣዩ።
row-fits = ቅኑዕ
row-look-again = ነዚ መስመር ደጊምኩም ርኣዩ
waits-title = ቅኑዕ እዩ፣ ግን ገና
waits-lead = ነቲ በዓል ማህደር ንምክልኻል፣ ናይ ምጽባይ ግዜ ኣሎ።
waits-from = ካብ { $moment }
waits-come-back = ካብ ሽዑ ጀሚርኩም፣ ከም ናይ ሎሚ ተመለሱ። { $days ->
    [one] { $days } መዓልቲ ክህልወኩም እዩ።
   *[other] { $days } መዓልታት ክህልወኩም እዩ።
}
waits-owner = ክሳብ ሽዑ፣ ነቲ ማህደር ዝኸፍት ሰብ ነዚ ይርእዮ። ኣይፋል ክብል ይኽእል።

## Renew

renew-what-title = እንቋዕ ተመለስኩም
renew-what-lead = ወረቓቕትኹም ኣብዚ ኣለዉ። ቅድም ንዓኹም ጥራይ ዝኸውን ሓድሽ መእተዊ ፍጠሩ።
renew-what-card = ካርድ ወይ ሳጓ።
renew-what-story = ሓደስቲ ምስልታት።
renew-what-doors = ካብቶም ናይ ቀደም መእተዊታት ኣየኖት ከም ዝጸንሑ ትመርጹ።
renew-way-lead = ማህደርኩም ንምኽፋት ክትጥቀሙሉ ኢኹም።
renew-way-same = ከምዘለዎ ይጽናሕ
renew-keep-title = ኣየኖት መእተዊታት ይጽንሑ?
renew-keep-lead = እቲ ሓድሽ ካርድ ወይ ሳጓ ተወሲኹ። ኣብቶም ዝጸንሑ እውን ምልክት ግበሩ።
renew-keep-note = ምልክት ዘይብሉ ካብ ሕጂ ዋላ ሓንቲ ኣይከፍትን። ማህደርኩም ኣብ ካልኦት ኮምፒተራት ይቑለፍ።
renew-stays = ይጸንሕ
renew-goes = ደው ይብል
renew-finish = ቅኑዕ እዩ
renew-working = ሓድሽ መእተዊኹም ይፍጠር ኣሎ
renew-done-title = ኩሉ ጽቡቕ እዩ
toast-renewed = ተቐይሩ። ማህደርኩም ኣብ ካልኦት ኮምፒተራት ተቖሊፉ።

## Safety

safety-title = ውሕስነት
safety-doors = መእተዊታተይ
safety-doors-why = ካርድ፣ ምስልታት፣ መመለሲ ወረቓቕቲ፣ ሓገዝቲ፣ መሳርሒ።
safety-lock = ክሳብ… ቆልፉ
safety-lock-why = ቅድሚ እቲ እትመርጽዎ ግዜ ዋላ ሓደ ሰብ ክኸፍቶ ኣይክእልን።
doors-lead = ነፍሲ ወከፍ ካብዞም ማህደርኩም ይኸፍት።
doors-add = ሓድሽ መእተዊ
door-card = ካርድን ምስልታትን
door-nickname = ሳጓን ምስልታትን
door-card-words = ካርድን ሓረግን
door-nickname-words = ሳጓን ሓረግን
door-passkey = መሳርሒ
door-sheet = መመለሲ ወረቐት
door-helpers = ሓገዝቲ፦ { $needed } ካብ { $sheets }
door-since = ካብ { $date }
door-wait = { $wait ->
    [one] ድሕሪ { $wait } መዓልቲ ይኸፍት
   *[other] ድሕሪ { $wait } መዓልታት ይኸፍት
}
door-now = ሕጂ ዝተጠቐምኩምሉ
door-my-card = ካርደይ
door-new-story = ምስልታት ቀይሩ
door-remove = ኣልግሱ
card-again-lead = እቲ ኣብ ካርድኹም ዘሎ ቁጽሪ ባዕሉ። ሕተምዎ ወይ ብኢድ ጽሓፍዎ።
remove-title = ነዚ መእተዊ ከተልግስዎ ትደልዩ ዶ?
remove-note = ካብ ሕጂ ዋላ ሓንቲ ኣይከፍትን። ማህደርኩም ኣብ ኩሎም ካልኦት ኮምፒተራት ይቑለፍ።
remove-yes = እወ፣ ኣልግሱ
toast-door-removed = ተኣልጊሱ። ማህደርኩም ኣብ ካልኦት ኮምፒተራት ተቖሊፉ።
add-title = እንታይ ሓድሽ መእተዊ?
add-device = እዚ መሳርሒ
add-device-why = ብኣጻብዕኹም፣ ብገጽኩም ወይ ብኮድ ተሌፎንኩም ክፈቱ።
add-card = ካልእ ካርድ
add-card-why = እቲ ኣረጊት እንተ ጠፍአ ወይ ካልእ ሰብ እንተ ፈሊጥዎ፣ ሓድሽ ቁጽሪ ወይ ሳጓ።
new-sheet-lead = ኣሃዛት ዘለዎ መመለሲ ወረቐት። ሕተምዎ ወይ ብኢድ ጽሓፍዎ። ንበይኑ ማህደርኩም ይኸፍት።
new-sheet-make = መመለሲ ወረቐት ፍጠሩ
new-helpers-lead = ነፍሲ ወከፍ ሰብ ሓደ መመለሲ ወረቐት ይሕሉ። ሓደ ንበይኑ ዋላ ሓንቲ ኣይከፍትን።
new-helpers-sheets = ክንደይ ሓገዝቲ?
new-helpers-needed = ንምኽፋት ክንደይ ብሓባር?
new-helpers-sentence = { $needed } ካብቶም { $sheets } መመለሲ ወረቓቕቲ ብሓባር ማህደርኩም ይኸፍቱ።
new-helpers-make = መመለሲ ወረቓቕቲ ፍጠሩ
less = ኣውሕዱ
more = ኣብዝሑ
wait-legend = ናይ ምጽባይ ግዜ?
wait-none = ብኡንብኡ
wait-none-why = እቲ መመለሲ ወረቐት ብኡንብኡ ማህደርኩም ይኸፍት።
wait-some-why = ማህደርኩም ድሕሪ ምጽባይ ጥራይ ይኽፈት። ክሳብ ሽዑ፣ ማህደርኩም ክትከፍቱ ከለኹም ትርእይዎ። ኣይፋል ክትብሉ ትኽእሉ።
device-what = ነዚ መሳርሒ ብእትኸፍትሉ መንገዲ ማህደርኩም ትኸፍቱ።
device-seen = ሰባት ኣብዚ መሳርሒ ማህደር ከም ዘሎ ክርእዩ ይኽእሉ።
device-own-only = ኣብ ናይ ገዛእ ርእስኹም መሳርሒ ጥራይ፣ ኣብ ናይ ሓባር ኮምፒተር ፈጺምኩም ኣይትግበርዎ።
device-make = ነዚ መሳርሒ ወስኹ
device-other = ካልእ መንገዲ
toast-device = እዚ መሳርሒ ሕጂ ማህደርኩም ይኸፍት።
passkey-cannot = እዚ መሳርሒ ወይ ብራውዘር ነዚ ክገብሮ ኣይክእልን። ካልእ መእተዊ ውሰዱ፦ ካርድ፣ ሳጓ፣ መመለሲ ወረቐት ወይ ሓገዝቲ።
passkey-refused = ኣይተረጋገጸን። ደጊምኩም ክትፍትኑ፣ ወይ ካልእ መእተዊ ክትወስዱ ትኽእሉ።
passkey-failed = እቲ መሳርሒ ከምቲ ዝተጸበናዮ ኣይመለሰን። ደጊምኩም ፈትኑ፣ ወይ ካልእ መእተዊ ውሰዱ።

## Lock until

lock-title = ክሳብ መዓስ ይቑለፍ?
lock-lead = ቅድሚ እቲ ግዜ ማህደርኩም ንማንም ኣይክፈትን፣ ዋላ ንዓኹም።
lock-hour = ድሕሪ 1 ሰዓት
lock-evening = ሎሚ ምሸት፣ 20:00
lock-tomorrow = ጽባሕ፣ 8:00
lock-three-days = ድሕሪ 3 መዓልታት
lock-own = ካልእ ግዜ
lock-own-label = መዓልትን ሰዓትን
lock-summary = ክሳብ { $moment } ክኸፍቶ ዝኽእል የለን፣ ዋላ ንስኹም።
lock-shares = ሕጂ እተርእይዎ ዘለኹም ግዜኡ ክሳብ ዝሓልፍ ይርአ።
lock-do = ክሳብ ሽዑ ቆልፉ
lock-sure = ክሳብ ሽዑ ይቑለፍ ዶ?
lock-sure-note = ቅድሚኡ ክኸፍቶ ዝኽእል የለን፦ ንስኹም ኮነ፣ ሓገዝትኹም ኮነ፣ ንሕና ኮነ።
start-idle = ማህደርኩም ባዕሉ ተቖሊፉ፦ ዋላ ሓደ ሰብ ነቲ ስክሪን ኣይተንከፎን። ወረቓቕትኹም ውሑሳት እዮም።
start-locked = ክሳብ እቲ ዝመረጽኩምዎ ግዜ ተቖሊፉ ኣሎ። ወረቓቕትኹም ይጽበዩኹም ኣለዉ።

## What must be seen after opening

recovery-title = ሓደ ሰብ ክኣቱ ይደሊ ኣሎ
recovery-unknown = ማህደርኩም ብዘይፈልጦ መእተዊ
recovery-since = ካብ { $moment }
recovery-opens = ማህደርኩም ነቲ ሰብ ብ{ $moment } ክኽፈተሉ እዩ።
recovery-ready = ማህደርኩም ነቲ ሰብ ሕጂ ክኽፈተሉ ይኽእል።
recovery-note = ንስኹም እንተ ዘይኮንኩም፣ ኣይፋል በሉ።
recovery-refuse = ኣይፋል፣ ከልክሉ
recovery-remove = ከልክሉ፣ ነዚ መእተዊ ድማ ንሓዋሩ ኣልግሱ
recovery-leave = ኣነ እየ፣ ይጽናሕ
toast-refused = ተኸልኪሉ።
refused-title = ካብ መጠን ንላዕሊ ፈተነታት ነይሩ
refused-when = ሓደ ሰብ ብ{ $moment } ካብ መጠን ንላዕሊ ፈቲኑ።
refused-note = ንስኹም እንተ ዘይነበርኩም፣ ምስልታትኩም ቀይሩ ወይ ካልእ ካርድ ውሰዱ።
refused-doors = መእተዊታተይ ርኣዩ
unlisted-title = ዘይፍለጥ መእተዊ ተዓጽዩ
unlisted-note = ሓደ ሰብ ኣብ ዝርዝርኩም ዘየለ መእተዊ ገዲፉ ነይሩ። ሕጂ ተዓጽዩ ኣሎ። ምስልታትኩም ቀይሩ፣ መእተዊታትኩም ድማ ርኣዩ።

## What went wrong: what is, and what to do

trouble-title = እዚ ኣይሰርሐን
fail-nothing-opens = ሕጂ በዚ ዝኽፈት የለን።
fail-nothing-opens-do = ካርድኹም ወይ ሳጓኹም ርኣዩ። ብድሕሪኡ ምስልታትኩም በብሓደ ብህድኣት ጠውቑ።
fail-sheet = እዚ መመለሲ ወረቐት ሕጂ ዋላ ሓንቲ ኣይከፍትን።
fail-sheet-do = ምናልባት ደው ኢሉ ይኸውን፣ ወይ እቲ ማህደር ንግዜኡ ተቖሊፉ ይኸውን። ካልእ መመለሲ ወረቐት ፈትኑ፣ ወይ ድሒርኩም ተመለሱ።
fail-wait = ብዙሓት ፈተነታት ነይሮም።
fail-wait-do = { $minutes ->
    [one] { $minutes } ደቒቕ ተጸበዩ። እዚ፣ ማንም ገሚቱ ምእንቲ ከይኸፍቶ እዩ።
   *[other] { $minutes } ደቓይቕ ተጸበዩ። እዚ፣ ማንም ገሚቱ ምእንቲ ከይኸፍቶ እዩ።
}
fail-sheets = እዞም መመለሲ ወረቓቕቲ ብሓባር ዋላ ሓንቲ ኣይከፍቱን።
fail-sheets-do = ብሓባር ዝኸዱ እንተ ኾይኖም ርኣዩ፣ ብድሕሪኡ ደጊምኩም ኣእትውዎም።
fail-last-door = ብኡንብኡ ዝኸፍት መእተዊኹም እዚ ጥራይ እዩ።
fail-last-door-do = ቅድም ሓድሽ ካርድ ወይ መእተዊ ፍጠሩ፣ ብድሕሪኡ ነዚ ኣልግስዎ።
fail-many-doors = ብዙሓት መእተዊታት ኣለዉ።
fail-many-doors-do = ድሕሪ ሕጂ ዘይትጥቀሙሉ ሓደ ኣልግሱ፣ ብድሕሪኡ ደጊምኩም ፈትኑ።
fail-already = እዚ ካርድን እዞም ምስልታትን ድሮ ሓደ ማህደር ይኸፍቱ።
fail-already-do = ካልኦት ምስልታት ውሰዱ።
fail-voucher = እዚ ኩፖን ናይዚ ዌብሳይት ኣይኮነን፣ ወይ ዕለቱ ሓሊፉ።
fail-voucher-do = ካብቲ ዝረኸብኩምዎ ቦታ ካልእ ሕተቱ።
fail-voucher-used = እዚ ኩፖን ድሮ ሰሪሑ እዩ።
fail-voucher-used-do = ኩፖን ሓደ ግዜ ጥራይ ይሰርሕ። ካልእ ሕተቱ። ብእኡ ማህደር ፈጢርኩም እንተኾይንኩም፣ ነቲ ማህደር ክፈትዎ።
fail-open-again = ማህደርኩም ተቖሊፉ።
fail-open-again-do = ደጊምኩም ክፈትዎ። ወረቓቕትኹም ውሑሳት እዮም።
fail-share = ኣብዚ ዝኽፈት ነገር የለን።
fail-share-do = እቲ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ።
fail-request = ኣብዚ ወረቓቕቲ ከተረክቡ ኣይትኽእሉን።
fail-request-do = ግዜኡ ሓሊፉ፣ ወይ እኹላት ወረቓቕቲ መጺኦም። ነቲ ሰብ ሓድሽ ኮድ ሕተትዎ፣ ወይ ድሕሪ ዓሰርተ ደቓይቕ ደጊምኩም ፈትኑ።
fail-deposit = እቲ ዝመጸ ተበላሽዩ፣ ወይ ከምቲ ዝግባእ ኣይተሰርሐን።
fail-deposit-do = ክኽፈት ኣይከኣልን። ዘይክትቅበልዎ ትኽእሉ።
fail-link = ካብቲ ሊንክ ዝጎደለ ኣሎ።
fail-link-do = ነቲ ሊንክ ብምሉኡ ቅድሑ፣ ወይ ነቲ ኮድ ደጊምኩም ስካን ግበሩ።
fail-offline = ኔትዎርክ የለን።
fail-offline-do = ኔትዎርክ ወይ Wi-Fi ዘለዎ ቦታ ድለዩ፣ ብድሕሪኡ ደጊምኩም ፈትኑ። ዝጠፍአ ነገር የለን።
fail-busy = ሕጂ ብዙሕ ሰብ ይጥቀም ኣሎ።
fail-busy-do = ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ። ዝጠፍአ ነገር የለን።
fail-large = እዚ ፋይል ኣዝዩ ዓቢ እዩ።
fail-large-do = እቲ ዝለዓለ { $size } MB እዩ። ኣብ ክንድኡ ነቲ ወረቐት ፎቶ ኣልዕልዎ።
fail-full = ማህደርኩም መሊኡ።
fail-full-do = ድሕሪ ሕጂ ዘይትጥቀሙሉ ናብ መጎሓፊ ኣእትዉ። እቲ መጎሓፊ ባዶ ምስ ኮነ ቦታ ይርከብ።
fail-empty = እዚ ፋይል ባዶ እዩ።
fail-empty-do = ካልእ ፋይል ምረጹ፣ ወይ ፎቶ ኣልዕሉ።
fail-draw = እዚ ወረቐት ክርአ ኣይከኣልን።
fail-draw-do = ብውሑስ ተዓቂቡ ኣሎ። ቅዳሕ ኣብዚ መሳርሒ ክትዕቅቡ ትኽእሉ።
fail-tampered = እዚ ወረቐት እቲ ዝዓቀብኩምዎ ኣይኮነን።
fail-tampered-do = ሓደ ሰብ ኣበላሽይዎ ወይ ቀይርዎ። ስለዚ ኣይርአን። ነቶም ነዚ ዌብሳይት ዘካይድዎ ሰባት ንገርዎም።
fail-other-passkey = እዚ ነዚ ማህደር ኣይከፍትን።
fail-other-passkey-do = ካብ ዝርዝር እቲ መሳርሒ ካልእ ምረጹ፣ ወይ ቅድም ነዚ መሳርሒ ኣብ መእተዊታትኩም ወስኽዎ።
fail-device-full = ኣብዚ መሳርሒ ቦታ የለን።
fail-device-full-do = ኣብኡ ቦታ ግበሩ፣ ወይ ኣብዚ ዝወሓዱ ወረቓቕቲ ዓቅቡ። ዝጠፍአ ነገር የለን።
fail-kept-damaged = እዚ ወረቐት ኣብዚ መሳርሒ ተበላሽዩ።
fail-kept-damaged-do = ኔትዎርክ እናሃለወ ማህደርኩም ክፈቱ፦ እቲ ወረቐት ናብዚ ይምለስ።
fail-not-there = እዚ ወረቐት ድሕሪ ሕጂ ኣብዚ የለን።
fail-not-there-do = ኣብቲ መጎሓፊ ርኣዩ፦ ምናልባት ኣብኡ ይህሉ።
fail-input = ገና ቅኑዕ ዘይኮነ ነገር ኣሎ።
fail-input-do = ዝጸሓፍኩምዎ ርኣዩ፦ ምናልባት ኣዝዩ ሓጺር ወይ ኣዝዩ ነዊሕ ይኸውን።
fail-browser = እዚ ብራውዘር ኣዝዩ ኣረጊት እዩ።
fail-browser-do = ሓድሽ ብራውዘር ወይ ካልእ መሳርሒ ተጠቐሙ።
fail-unreadable = እዚ ፋይል ክሳብ መወዳእታኡ ክንበብ ኣይተኻእለን።
fail-unreadable-do = ደጊምኩም ምረጽዎ።
fail-stopped = ደው ኢሉ።
fail-stopped-do = ካብኡ ዋላ ሓንቲ ኣይተዓቀበን። ካብ መጀመርታ ክትጅምሩ ትኽእሉ።
fail-code = እዚ ፋይል ብኮድ ተቖሊፉ ኣሎ።
fail-code-do = ምስቲ ፋይል ዝሓለኹምዎ ኮድ ጽሓፉ።
fail-wrong-code = እዚ ኮድ ነዚ ፋይል ኣይከፍትን።
fail-wrong-code-do = ነቶም ኣሃዛት ጉጅለ ብጉጅለ ደጊምኩም ርኣዩ።
fail-not-export = እዚ ፋይል ካብ ማህደር ኣይመጸን፣ ወይ ተበላሽዩ።
fail-not-export-do = ካብ ማህደር ዝዓቀብኩምዎ ፋይል ምረጹ።
fail-fault = ኣብ ወገንና ሓደ ነገር ኣይሰርሐን።
fail-fault-do = ደጊምኩም ፈትኑ። ዝጠፍአ ነገር የለን።

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = ድሙ
picture-horse = ፈረስ
picture-elephant = ሓርማዝ
picture-turtle = ጎብየ
picture-fish = ዓሳ
picture-butterfly = ጽምብላሊዕ
picture-snail = ኣረነ
picture-rooster = ኣርሓ ደርሆ
picture-owl = ጉንጓ
picture-bee = ንህቢ
picture-penguin = ፐንጒን
picture-octopus = ኦክቶፐስ
picture-apple = ቱፋሕ
picture-banana = ባናና
picture-strawberry = ፍራውለ
picture-lemon = ለሚን
picture-watermelon = ብርጭቕ
picture-carrot = ካሮቲ
picture-corn = ዕፉን
picture-bread = ባኒ
picture-cheese = ፎርማጆ
picture-ice-cream = ጀላቶ
picture-mushroom = ቃንጥሻ
picture-cake = ኬክ
picture-house = ገዛ
picture-key = መፍትሕ
picture-umbrella = ጽላል
picture-bicycle = ብሽክለታ
picture-bus = ኣውቶቡስ
picture-boat = ጃልባ
picture-plane = ነፋሪት
picture-train = ባቡር
picture-tractor = ትራክተር
picture-tent = ተንዳ
picture-chair = መንበር
picture-lamp = መብራህቲ
picture-ladder = መሳልል
picture-clock = ሰዓት
picture-book = መጽሓፍ
picture-pencil = ርሳስ
picture-scissors = መቐስ
picture-hammer = ማርቴሎ
picture-guitar = ጊታር
picture-drum = ከበሮ
picture-bell = ደወል
picture-balloon = ባሎንቺና
picture-kite = ካይት
picture-ball = ኩዕሶ
picture-hat = ቆብዕ
picture-shoe = ጫማ
picture-glasses = መነጽር
picture-socks = ካልሲ
picture-backpack = ናይ ሕቖ ቦርሳ
picture-gift = ህያብ
picture-camera = ካሜራ
picture-telephone = ተሌፎን
picture-sun = ጸሓይ
picture-cloud = ደበና
picture-rainbow = ቀስተ ደበና
picture-snowflake = ንጣብ በረድ
picture-fire = ሓዊ
picture-cactus = ቁልቋል
picture-tree = ኦም
picture-sunflower = ዕምባባ ጸሓይ

## Take everything with me

luggage-title = ኩሉ ሒዝኩም ኪዱ
luggage-why = ኩሎም ወረቓቕትኹም ኣብ ሓደ ፋይል።
luggage-lead = ኩሎም ወረቓቕትኹም ኣብ ሓደ ፋይል፣ ምስ መዝገብ ናይ ዘርኣኹምዎ። ክትሕልውዎ፣ ወይ ናብ ካልእ ማህደር ከተእትውዎ ትኽእሉ። እቲ መጎሓፊ ኣብ ውሽጡ የለን።
luggage-sealed = ብኮድ ዝተቖለፈ
luggage-sealed-why = ብዘይቲ ኮድ ዋላ ሓደ ሰብ ኣየንብቦን። እዚ ይሓይሽ።
luggage-plain = ክፉት
luggage-plain-why = ኩሉ ኮምፒተር ከንብቦ ዝኽእል ፎልደር።
luggage-plain-title = ኩሉ ሰብ ከንብቦ ዶ?
luggage-plain-warning = እዚ ፎልደር ዝሕልዎ የብሉን፦ ዝረኸቦ ሰብ ንኹሎም ወረቓቕትኹም የንብብ። ኣብ ናይ ሓባር ኮምፒተር ፈጺምኩም ኣይትግበርዎ።
luggage-plain-yes = እወ፣ ብዘይ ሓለዋ
luggage-code-title = Farde · ኮድ ፋይልኩም
luggage-code-note = ነዚ ኮድ ካብቲ ፋይል ኣርሒቕኩም ሓልውዎ። ብዘይ ብእኡ ነቲ ፋይል ክኸፍቶ ዝኽእል የለን፣ ዋላ ንስኹም። ሓንሳብ ጥራይ ይርአ።
luggage-code-hint = ንምኽፋቱ፦ “ውሕስነት”፣ ብድሕሪኡ “ወረቓቕቲ ኣእትዉ”። ወይ ብፕሮግራም age።
luggage-save = ፋይል ዓቅቡ
luggage-saved = እቲ ፋይል ኣብ ዳውንሎድ ናይዚ መሳርሒ ኣሎ።
unpack-title = ወረቓቕቲ ኣእትዉ
unpack-why = ካብ ፋይል ናይ ካልእ ማህደር።
unpack-lead = ካብ ማህደር ዝዓቀብኩምዎ ፋይል ምረጹ።
unpack-file = ፋይል ምረጹ
unpack-file-why = መወዳእታኡ .age ወይ .zip እዩ።
unpack-scan = ኮድ ስካን ግበሩ
unpack-not-a-code = እዚ ናይ Farde ፋይል ኮድ ኣይኮነን። ምስቲ ፋይል ዝተዋህበኩም ኮድ ኣርእዩ።
unpack-digits = { $have } ካብ { $wanted } ኣሃዛት
unpack-found = { $count ->
    [0] ኣብዚ ፋይል ወረቓቕቲ የለዉን።
    [one] ኣብዚ ፋይል { $count } ወረቐት ኣሎ።
   *[other] ኣብዚ ፋይል { $count } ወረቓቕቲ ኣለዉ።
}
unpack-known = { $count ->
    [one] { $count } ወረቐት ናይዚ ፋይል ድሮ ኣብ ማህደርኩም ኣሎ።
   *[other] { $count } ወረቓቕቲ ናይዚ ፋይል ድሮ ኣብ ማህደርኩም ኣለዉ።
}
unpack-take = ኣእትውዎም

## Papers on this device

kept-title = ኣብዚ መሳርሒ
kept-why = ብዘይ ኔትዎርክ ዝኽፈቱ ወረቓቕቲ።
kept-what = እትመርጽዎም ወረቓቕቲ ብዘይ ኔትዎርክ እውን ኣብዚ ይኽፈቱ።
kept-seen = ሰባት ኣብዚ መሳርሒ Farde ዝዓቀቦ ነገር ከም ዘሎ ክርእዩ ይኽእሉ።
kept-who = ነዚ መሳርሒ ክኸፍቶ ዝኽእል ሰብ፣ ማህደርኩም ተቖሊፉ እናሃለወ እውን፣ ነዞም ወረቓቕቲ ክኸፍቶም ይኽእል።
kept-own-only = ኣብ ናይ ገዛእ ርእስኹም ተሌፎን ጥራይ፣ ኣብ ናይ ሓባር ተሌፎን ፈጺምኩም ኣይትግበርዎ።
kept-choose = ወረቓቕቲ ምረጹ
kept-cannot = እዚ ብራውዘር ወረቓቕቲ ክዕቅብ ኣይክእልን። ካልእ ተጠቐሙ፣ ወይ ሕተምዎም።
kept-needs-device = ቅድም ነዚ መሳርሒ ኣብ መእተዊታትኩም ወስኽዎ፦ ነቶም ወረቓቕቲ ብዘይ ኔትዎርክ ዝኸፍቶም ንሱ እዩ።
kept-choose-title = ኣየኖት ወረቓቕቲ?
kept-choose-lead = ብመፍትሕ ተቖሊፎም ይጸንሑ፣ ብኣጻብዕኹም፣ ብገጽኩም ወይ ብኮድ ተሌፎንኩም ድማ ይኽፈቱ።
kept-all = ኩሎም
kept-do = ኣብዚ ዓቅቡ
kept-lead = እዞም ወረቓቕቲ ብዘይ ኔትዎርክ እውን ኣብዚ ይኽፈቱ።
kept-size = { $size } MB ኣብዚ መሳርሒ
kept-behind = ናይ ሓደ ወረቐት እቲ ዝሓደሰ ሕታም ናብዚ መሳርሒ ገና ይመጽእ ኣሎ።
kept-change = ካልኦት ምረጹ
kept-off = ኩሎም ካብዚ ኣልግሱ
kept-offline = ኔትዎርክ የለን፦ እዞም ኣብዚ መሳርሒ ዝተዓቀቡ ወረቓቕቲ እዮም።
kept-with-network = ብኔትዎርክ ክፈቱ
toast-kept-off = ድሕሪ ሕጂ ናይዚ ማህደር ዋላ ሓንቲ ኣብዚ መሳርሒ የለን።

## A shared computer

kiosk-mark = ናይ ሓባር ኮምፒተር
kiosk-left = { $minutes ->
    [one] { $minutes } ደቒቕ ተሪፉኩም
   *[other] { $minutes } ደቓይቕ ተሪፉኩም
}
screen-title = ወረቓቕትኹም ኣብዚ ኣርእዩ
screen-lead = ቁጽርኹምን ምስልታትኩምን ኣብ ተሌፎንኩም ይጸንሑ። እትመርጽዎም ወረቓቕቲ ጥራይ ናብዚ ይመጹ።
screen-qr = ኮድ ናይዚ ስክሪን
screen-step-scan = ነዚ ኮድ ብተሌፎንኩም ስካን ግበርዎ
screen-step-open = ኣብቲ ተሌፎን ማህደርኩም ክፈቱ
screen-step-choose = ወረቓቕቲ ምረጹ፦ ኣብዚ ይርኣዩ
screen-waiting = ንተሌፎንኩም ይጽበ ኣሎ
screen-old-title = እዚ ኮድ ድሕሪ ሕጂ ኣይሰርሕን
screen-old-lead = ዋላ ሓንቲ ኣይመጸን። ተሌፎንኩም ኣብ ኢድኩም ምስ ሃለወ ሓድሽ ኮድ ውሰዱ።
screen-again = ሓድሽ ኮድ
screen-door-title = ሓደ ስክሪን ንወረቓቕትኹም ይጽበ ኣሎ
screen-door-lead = ማህደርኩም ኣብዚ፣ ኣብ ተሌፎንኩም ክፈቱ። ብድሕሪኡ እቲ ስክሪን እንታይ ከም ዘርኢ ትመርጹ።
screen-door-warning = ኣብ ቅድሚ እቲ ስክሪን ሃሊኹም፣ ነቲ ኮድ ባዕልኹም ስካን እንተ ጌርኩምዎ ጥራይ።
screen-choose-title = እቲ ስክሪን እንታይ ከርኢ?
screen-find-title = ነቲ ኮድ ኣብቲ ስክሪን ስካን ግበርዎ
screen-find-lead = ኣብቲ ኮምፒተር “ብተሌፎነይ” ጠውቑ። ኮድ ይመጽእ።
screen-other-code = እዚ ናይ ስክሪን ኮድ ኣይኮነን።
screen-send-title = ኣብቲ ስክሪን ኣርእዩ
screen-handling = ኣብቲ ስክሪን እንታይ ክግበር ይከኣል?
screen-send-lead = ሓንሳብ፣ ኣብቲ ስክሪን ጥራይ፣ እንተ በዝሐ ድማ ንፍርቂ ሰዓት።
screen-send = ኣርእዩ
screen-old-code = እዚ ኮድ ድሕሪ ሕጂ ኣይሰርሕን። ኣብቲ ስክሪን ሓድሽ ኮድ ውሰዱ።
screen-sent-title = ነቲ ስክሪን ርኣይዎ
screen-sent-lead = ወረቓቕትኹም ኣብ ውሽጢ ካልኢታት ኣብኡ ይርኣዩ።
screen-sent-where = እንተ ዘይርኢኹምዎም፣ ምናልባት ካልእ ሰብ ይርእዮም ኣሎ። ብኡንብኡ ካብቲ ስክሪን ኣልግስዎም።
screen-sent-stop = ምስ ወዳእኩም ኣልግስዎም፦ እቲ ስክሪን ድሕሪኡ ኣየርእዮምን።
screen-take-away = ካብቲ ስክሪን ኣልግሱ
screen-taken = እቲ ስክሪን፣ ኔትዎርክ እንተ ሃልይዎ፣ ኣብ ውሽጢ ካልኢታት ባዶ ይኸውን።
screen-way = ኣብ ቅድመይ ዘሎ ስክሪን
screen-name = ናይ ሓባር ስክሪን
staff-way = ንሰራሕተኛታት
staff-title = ከይረኣኹም ሓግዙ
staff-lead = ሓትምኩም ኣብ ጥቓ እቲ ናይ ሓባር ኮምፒተር እተቐምጥዎ ገጽ።
staff-sit = ኣብ ጎኒ ኮፍ በሉ፣ ብድሕሪት ፈጺምኩም ኣይትቐመጡ። ቅድም ሕተቱ፦ “ክርኢ ዶ?”
staff-look-away = እቲ ሰብ ምስልታት ክጥውቕ ከሎ ናብ ካልእ ጠምቱ። ነቶም ምስልታት ወይ ነቲ ቁጽሪ ፈጺምኩም ኣይትጽሓፍዎም።
staff-card = እቲ ካርድ ኣብ ኢድ እቲ ሰብ ይጽናሕ። ኣይትሓዝዎ፣ ፎቶ ኣይተልዕልዎ።
staff-read = መጉልሒ ድምጺ ነቲ ስክሪን ብድምጺ የንብቦ። ብሄድፎን ካልእ ሰብ ኣይሰምዖን። እቲ ሰብ ይጥውቕ፣ ንስኹም ብኣጻብዕኹም ትሕብሩ።
staff-shown = ወረቐት የድልየኩም ዶ? እቲ ሰብ መሪጹ ኮድ ይህበኩም። ኣብ ናይ ገዛእ ርእስኹም ኮምፒተር ክፈትዎ።
staff-printer = ዝተሓትመ ወረቐት፦ ከየንበብኩም ብኡንብኡ ሃብዎ። ኣብ ፕሪንተር ዝተረፈ ነፍሲ ወከፍ ምሸት ኣውጽእዎ፣ ከየንበብኩም ድማ ቀዳዲድኩም ደርብይዎ።
staff-done = ቅድሚ ምኻዱ እቲ ሰብ “ወዲአ” ይጥውቕ። እቲ ስክሪን ቋንቋታት ከርኢ ኣለዎ።
staff-lost = ካርድ እንተ ጠፍአ፣ ምስልታት እንተ ተረስዑ፦ መመለሲ ወረቐት ወይ ሓገዝቲ። ካልእ ክኸፍቶ ዝኽእል የለን፣ ዋላ ንስኹም። ኣብ ክንድኡ ኣይትፈትኑ።
staff-odd = ዘይፍለጥ USB፣ ዘይልሙድ መስኮት፣ ኣብ ልዕሊ ስክሪን ዘሎ ካሜራ፣ ኣብኡ ዝተለጠፈ ኮድ፦ ነቲ ኮምፒተር ምጥቃም ደው ኣብሉ፣ ነቲ ዝከታተሎ ሰብ ድማ ንገርዎ።
kiosk-save-title = ፋይል ኣብ ናይ ሓባር ኮምፒተር ይዓቀብ ዶ?
kiosk-save-warning = እቲ ፋይል ኣብዚ ይተርፍ፣ ዝቕጽል ሰብ ከንብቦ ይኽእል። ኣብ ናይ ገዛእ ርእስኹም USB ጥራይ ዓቅብዎ፣ ሒዝኩምዎ ድማ ኪዱ።
kiosk-save-yes = ይኹን፣ ዓቅቡ
kiosk-take-paper = ወረቐትኩም ካብቲ ፕሪንተር ውሰዱ።
