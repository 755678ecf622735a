### Turkish.

## Everywhere

back = Geri
next = İleri
cancel = Vazgeç
save = Kaydet
later = Sonra
print = Yazdır
share = Göster
search = Ara
copy = Bağlantıyı kopyala
copied = Kopyalandı
try-again = Tekrar dene
understood = Tamam
take-back = Geri al
to-start = Başa dön
speak = Sesli oku
language = Dil
lock = Kilitle
cover = Gizle
locking = Klasörünüz kilitleniyor…
elsewhere = Diğer ekranlar

## Start

start-title = Ne yapmak istiyorsunuz?
start-open = Klasörümü aç
start-make = Klasör oluştur
start-receive = Kod aldım
start-screen = Telefonumla

## Cover

cover-title = Yerel saat
cover-place = Brüksel
cover-again = Yenile

## Idle

idle-title = Hâlâ orada mısınız?
idle-note = Başkası okumasın diye klasörünüz birazdan kendiliğinden kilitlenecek.
idle-stay = Buradayım

## Make

make-what-title = Belgeleriniz için bir klasör
make-what-keep = Telefonunuzu kaybetseniz bile belgeleriniz burada kalır.
make-what-only-you = Onu yalnızca siz açabilirsiniz. Biz hiçbir şey okuyamayız.
make-what-show = Neyi, kime, ne zamana kadar göstereceğinizi siz seçersiniz.
make-begin = Başla
practice-begin = Önce dene
practice-strip = Bu bir deneme. Gerçek belge koymayın: sonunda her şey silinir.
practice-end = Denemeyi bitir
practice-end-title = Deneme bitsin mi?
practice-end-note = Denemedeki her şey silinir.
practice-own = Gerçek klasörümü oluştur
practice-card = Örnek kart
practice-letter = Örnek mektup
practice-photo = Örnek fotoğraf
practice-code = Bu kod hiçbir şey açmaz: bu bir deneme.
voucher-title = Kuponunuz var mı?
voucher-lead = Burada klasör oluşturmak için bir kupon gerekir: üzerinde kare kod olan bir kâğıt. O kodu okutun veya bağlantıyı yapıştırın.
voucher-other = Bu, bir kuponun kodu değil. Kuponunuzun üzerindeki kodu gösterin.
voucher-none = Kuponunuz yok mu? Gündüz merkezinden veya bu sitenin adresini aldığınız yerden isteyin.
voucher-good = Kuponunuz kabul edildi.
make-way-title = Kart mı, takma ad mı?
make-way-lead = Klasörünüzü bununla açacaksınız. Gerçek adınız gerekmez.
make-way-card = Kart
make-way-card-why = Yanınızda taşıyacağınız bir numara. Az resim ezberlersiniz: 6.
make-way-nickname = Takma ad
make-way-nickname-why = Yanınızda bir şey taşımazsınız. Daha çok resim ezberlersiniz: 10.
make-card-title = Numaranız
make-card-lead = Bu numarayı saklayın. O olmadan klasörünüz açılmaz.
make-card-write = Bir kâğıda yazın veya yazdırın.
make-card-photo = Telefonunuz güvendeyse fotoğrafını da çekebilirsiniz.
make-card-next = Numarayı sakladım
card-title = Farde · numaram
card-hint = Bu numara tek başına yetmez: resimleriniz de gerekir.
card-qr = Aynı numara, kamera için
make-nickname-title = Takma adınız
make-nickname-lead = Unutmayacağınız bir kelime. Başkaları tahmin edememeli.
nickname-label = Takma ad
make-nickname-note = Her zaman aynı şekilde yazın.
make-story-title = Resimleriniz
make-story-lead = Onları bu sırayla ezberleyin. Resimlerle küçük bir masal uydurun.
make-story-again = Az kaldı. Bir daha bakın, sonra sakince yeniden deneyin.
make-story-note = Resimlerinizi kimseye söylemeyin. Biz onları bilmiyoruz ve sizin için bulamayız.
make-story-draw = Başka resimler
make-story-words = Cümle yazmak istiyorum
make-story-next = Ezberledim
make-words-title = Gizli cümleniz
make-words-lead = Birbiriyle ilgisi olmayan dört veya daha çok kelime seçin.
words-label = Gizli cümle
words-again-label = Aynı cümle bir kez daha
words-differ = İki cümle henüz aynı değil.
use-pictures = Resimlerle
make-repeat-title = Resimlerinize dokunun
make-repeat-lead = Kendi sıranızla. Yerleri her seferinde değişir.
make-finish = Klasörümü oluştur
make-working = Klasörünüz hazırlanıyor
make-done-title = Klasörünüz hazır
make-done-lead = Yeniden açmak için: önce numaranız veya takma adınız, sonra resimleriniz.
make-done-next = Belgelerimi gör

## The picture pad

pad-count = { $done } / { $wanted }
pad-undo = Sil
pad-label = Resimler
names-say = Adları dinle
names-silent = Adları artık söyleme
names-warn-title = Kim duyabilir?
names-warn = Dokunduğunuz her resmin adı sesli söylenir. Bunu duyan, resimlerinizi öğrenir. Kulaklık takın veya yalnız kalana kadar bekleyin.
names-yes = Adları söyle
story-hear = Resimlerimi dinle

## Open

open-title = Klasörümü aç
open-number-label = Kartınızın numarası: 20 rakam
open-mistake = Numara henüz doğru değil. Bir kez daha bakın, rakam rakam.
open-use-nickname = Takma adım var
open-use-card = Kartım var
open-story-title = Resimlerinize dokunun
open-words-title = Gizli cümleniz
open-use-words = Gizli cümlem var
open-submit = Aç
opening-title = Klasörünüz açılıyor
open-failed-title = Henüz açılmıyor
open-other = Başka numara
closed-time-over = Klasörünüz kendiliğinden kilitlendi. Belgeleriniz güvende. Yeniden açın.
closed-broken = Bizde bir şey durdu. Klasörünüz kilitlendi, belgeleriniz güvende. Yeniden açın.

## My papers

papers-title = Belgelerim
papers-all = Hepsi
papers-soon = Süresi doldu, az kaldı
papers-empty = Klasörünüz henüz boş. İlk belgeyi ekleyin: bir fotoğraf yeter.
papers-none-found = Bir şey bulunamadı. Başka bir kelime deneyin.
papers-room = Klasör %{ $percent } dolu.
papers-found = { $count ->
    [0] Belge bulunamadı
    [one] { $count } belge bulundu
   *[other] { $count } belge bulundu
}
papers-more = Daha fazla ({ $left })
order-label = Hangi sırayla
order-kind = Türüne göre
order-date = Tarihe göre
order-runs-out = Önce süresi dolan
choose-several = Birkaç belge seç
list-title = Belgelerimin listesi
list-note = Bu listeyi başka bir yerde saklayın. Hangi belgeleriniz olduğunu söyler, ama onları göstermez.
list-printed-title = Belgelerim
print-fetching = Belge { $paper } / { $papers }
print-ready = { $pages ->
    [0] Burada yazdıracak bir şey yok.
    [one] { $pages } sayfa hazır.
   *[other] { $pages } sayfa hazır.
}
print-not-drawn = Bu belge burada gösterilemiyor. Bu yüzden yazdırılamaz.
ran-out = Süresi doldu
runs-out-today = Son gün
runs-out-days = { $days ->
    [one] { $days } gün kaldı
   *[other] { $days } gün kaldı
}
add = Ekle
add-what = Ne eklemek istiyorsunuz?
add-scan = Belgenin fotoğrafını çek
add-scan-why = Kamera onu düzgün ve okunaklı yapar.
add-files = Fotoğraf veya dosya
add-files-why = Bu cihazda duran bir veya birkaç tane.
add-write = Yaz
add-write-why = Hikâyeniz, kendi sözlerinizle.
add-speak = Konuş
add-speak-why = Sesinizi kaydedin.
add-cancel = Durdur
add-skip = Bu belgeyi geç
adding-one = Belgeniz ekleniyor
adding-many = Belgeleriniz ekleniyor: { $file } / { $files }
remark-cleaned = { $count ->
    [one] Bu dosyada nerede, kimin tarafından veya neyle yapıldığı yazıyordu. Bu bilgi çıkarıldı.
   *[other] { $count } dosyada nerede, kimin tarafından veya neyle yapıldıkları yazıyordu. Bu bilgi çıkarıldı.
}
remark-may-tell = { $count ->
    [one] Bu dosyada nerede veya neyle yapıldığı hâlâ yazıyor olabilir. Birine kopyasını vermeden önce bunu düşünün.
   *[other] { $count } dosyada nerede veya neyle yapıldıkları hâlâ yazıyor olabilir. Birine kopyalarını vermeden önce bunu düşünün.
}
remark-locked = { $count ->
    [one] Bu dosyanın şifresi var. Güvenle saklanıyor, ama burada gösterilemiyor.
   *[other] { $count } dosyanın şifresi var. Güvenle saklanıyorlar, ama burada gösterilemiyorlar.
}
remark-damaged = { $count ->
    [one] Bu dosya bozuk. Olduğu gibi saklanıyor, ama tamamı gösterilemiyor.
   *[other] { $count } dosya bozuk. Oldukları gibi saklanıyorlar, ama tamamları gösterilemiyor.
}
remark-not-shown = { $count ->
    [one] Bu dosya güvenle saklanıyor, ama burada gösterilemiyor.
   *[other] { $count } dosya güvenle saklanıyor, ama burada gösterilemiyor.
}
remark-in-part = Bu belgenin bir kısmı burada gösterilemiyor. Tamamını görmek için bir kopya saklayın.
remark-date-stays = Bitiş tarihi hâlâ eski belgenin tarihi. Yenisi farklıysa değiştirin.
remark-not-all = Bu belge uzun: yalnızca ilk { $shown } sayfası gösterilebiliyor. Dosyanın tamamı saklanıyor.
kind-question = Bu hangi tür belge?
kind-left = { $count ->
    [one] Bundan sonra bir belge daha var.
   *[other] Bundan sonra { $count } belge daha var.
}
toast-added = { $count ->
    [one] Belge klasörünüzde.
   *[other] { $count } belge klasörünüzde.
}
toast-binned = { $count ->
    [one] Belge çöp kutusunda.
   *[other] { $count } belge çöp kutusunda.
}
toast-restored = { $count ->
    [one] Belge yeniden klasörünüzde.
   *[other] { $count } belge yeniden klasörünüzde.
}
toast-saved = Kaydedildi.
toast-stopped = Durduruldu: artık açılmaz.

## What is going on

step-reading = Lütfen bekleyin…
step-unlocking = Bu birkaç saniye sürer…
step-drawing = Sayfa hazırlanıyor: { $page } / { $pages }
step-encrypting = Belge kilit altına alınıyor
step-sending = Belge gönderiliyor ({ $size } MB)
step-waiting = İnternet yok. Bekleniyor, sonra kendiliğinden devam eder.
step-receiving = Sayfalar getiriliyor

## The bin

bin-title = Çöp kutusu
bin-with = Çöp kutusu ({ $count })
bin-lead = Belgeler burada { $days } gün kalır, sonra silinir.
bin-empty = Çöp kutusu boş.
bin-days-left = { $days ->
    [one] Burada { $days } gün daha
   *[other] Burada { $days } gün daha
}

## A paper

paper-title = Belge
paper-date = Tarihi: { $date }
paper-runs-out = { $date } tarihine kadar geçerli
paper-edit = Değiştir
paper-keep = Bu cihaza kopyala
paper-bin = Çöpe at
paper-not-drawn = Bu belge burada gösterilemiyor, ama güvenle saklanıyor. Açmak için bu cihazda bir kopya saklayabilirsiniz.
page-of = Sayfa { $page } / { $pages }
page-previous = Önceki sayfa
page-next = Sonraki sayfa
zoom-in = Büyüt
zoom-out = Küçült
turn = Döndür
overview = Bütün sayfalar
keep-title = Bu cihazda kopya saklansın mı?
keep-warning = Kopya korunmaz: bu cihazı kullanan herkes okuyabilir. Bunu ortak bir bilgisayarda yapmayın.
keep-yes = Kopya sakla
edit-title = Bu hangi belge?
edit-name = Başlık
edit-date = Belgenin tarihi
edit-runs-out = Son geçerlilik günü
edit-note = Kendime not
newer-title = Daha yeni hâli
newer-lead = Aynı belge, ama daha yeni. Eskisi de kalır.
newer-file = Fotoğraf veya dosya
newer-file-why = Bu cihazda duruyor.
versions = Bütün hâlleri ({ $count })
version-newest = En yenisi
version-older = Daha eski
version-added = { $date } tarihinde eklendi
version-look = Bak
version-shown = Daha eski bir hâline bakıyorsunuz. { $date } tarihinde eklendi.
version-to-newest = En yenisini gör

## My story

story-title = Hikâyem
story-lead = Kısa parçalar. Her birini ayrı ayrı gösterebilirsiniz.
story-empty = Tekrar tekrar anlatmaktan yorulduğunuz şeyi bir kez anlatın. Sonra onu gösterin.
story-name = Başlık (isterseniz)
earlier = Yukarı
later-in-order = Aşağı
write-title = Yaz
write-lead = Hikâyenizden bir parça veya bir talep, kendi sözlerinizle.
write-text = Yazınız
write-left = { $left ->
    [0] Yer kalmadı. Başka bir parçada devam edin.
    [one] { $left } harflik yer kaldı.
   *[other] { $left } harflik yer kaldı.
}
speak-title = Konuş
speak-lead = { $minutes ->
    [one] Her parça en çok { $minutes } dakika.
   *[other] Her parça en çok { $minutes } dakika.
}
speak-begin = Dokunun ve konuşun
speak-asking = Cihaz mikrofon için izin istiyor…
speak-stop = Durdur
speak-listening = Sesiniz kaydediliyor. Bitince dokunun.
speak-length = Uzunluk
speak-anew = Baştan başla
speak-no-microphone = Burada mikrofon yok. Yazabilir veya başka bir cihaz kullanabilirsiniz.
speak-refused = Burada mikrofona izin yok. Tarayıcınızda izin verebilir veya yazabilirsiniz.
speak-unsupported = Bu tarayıcı ses kaydedemiyor. Yazabilir veya daha yeni bir tarayıcı kullanabilirsiniz.
listen = Dinle
listen-progress = Sesin neresinde
listen-failed = Bu tarayıcı bu sesi çalamıyor. Başka yerde dinlemek için bir kopya saklayın.

## Kinds of paper

kind-label = Belge türü
kind-identity = Kimlik
kind-residence = Oturum izni
kind-income = Gelir
kind-welfare = Sosyal yardım (CPAS)
kind-health = Sağlık
kind-housing = Konut
kind-work = İş
kind-school = Okul ve diplomalar
kind-family-children = Aile ve çocuklar
kind-social-report = Sosyal rapor
kind-story = Hikâyem
kind-request = Talep
kind-receipt = Alındı belgesi
kind-membership = Kulüp, dernek
kind-photo = Fotoğraf
kind-other = Diğer

## Share

share-choose-title = Ne göstermek istiyorsunuz?
share-choose-lead = Belgelere dokunun. Ötekiler görünmez.
share-chosen = { $count ->
    [0] Henüz bir şey seçilmedi
    [one] { $count } belge seçildi
   *[other] { $count } belge seçildi
}
share-how-title = Nasıl göstermek istiyorsunuz?
share-lifetime = Ne kadar süre?
lifetime-hour = 1 saat
lifetime-day = 1 gün
lifetime-week = 7 gün
lifetime-month = 30 gün
share-handling = Karşıdaki kişi ne yapabilir?
handling-look = Yalnızca bakmak
handling-print = Bakmak ve yazdırmak
handling-keep = Kopya saklamak
share-openings = Kaç kez?
openings-once = Bir kez
openings-three = Üç kez
openings-any = Sınırsız
share-purpose = Ne için? Söylemek zorunda değilsiniz.
share-purpose-own = Veya kendi sözlerinizle
purpose-home = Konut
purpose-income = Yardım veya gelir
purpose-health = Sağlık bakımı
purpose-work = İş
purpose-residence = Oturum izni
purpose-school = Okul, çocuklar
share-make = Kodu oluştur
share-more = Daha da güvenli
share-first = Yalnızca ilk bilgisayar
share-first-why = İlk açan bilgisayar yeniden açabilir. Biri bağlantıyı başkasına gönderirse orada hiçbir şey açılmaz.
share-pin = Ayrıca 6 rakamlı bir kod sor
share-pin-why = Bu kodu kişiye siz söylersiniz. Kod olmadan bağlantı hiçbir şey açmaz.
made-title = Bu kodu gösterin
made-lead = Karşıdaki kişi kodu okutur veya bağlantıyı açar.
made-qr = Okutulacak kod
made-link = Bağlantı
made-print = Kod kâğıdı yazdır
made-stop-note = İstediğiniz an durdurabilirsiniz: “Gösterdiklerim” bölümünde.
made-pin = Bu kodu kişiye söyleyin
made-pin-why = Bu kod, kod kâğıdında da bağlantıda da yazmaz. O olmadan hiçbir şey açılmaz.
made-done = Bitti
until = Bitiş: { $moment }
meeting-title = Görüşmeye hazırlan
meeting-lead = Bu görüşme için belgeleri seçin. Kod kâğıdını yazdırın. Sonra klasörünüzü görüşme bitene kadar kilitleyin.
meeting-lock = Klasörümü kilitle
meeting-lock-why = Bu kodu yazdırın veya fotoğrafını çekin. Sonra klasörünüzü kilitleyin: görüşmede kimse onu açamaz. Kod yine de çalışır.
spoken-make = Kodu sesli söyle
spoken-say = Bu kelimeleri ve rakamları söyleyin
spoken-where = Karşıdaki kişi bunları şu sayfaya yazar: “Kod aldım”.
slip-title = Farde · sizin için belgeler
slip-pin = 6 rakamlı bir kod da gerekir: onu size kişi söyler.
slip-stop = Durdurmak için: klasörü açın, “Gösterdiklerim”, sonra “Durdur”.

## What I shared

shared-title = Gösterdiklerim
shared-empty = Şu anda hiçbir şey göstermiyorsunuz.
shared-new = Belge göster
shared-show-again = Yeniden göster
shared-stop = Durdur
shared-stop-sure = Evet, durdur
stop-one-title = Gösterme durdurulsun mu?
stop-one-note = Bu kod artık hiçbir şey açmaz. Hâlâ açık olan bir ekran, interneti varsa bir dakika içinde boşalır. Daha önce saklanan veya yazdırılan kopya karşıdaki kişide kalır.
shared-code = Kodu göster
shared-stop-all = Hepsini durdur
stop-all-title = Hepsi durdurulsun mu?
stop-all-note = Artık kimse belgelerinizi açamaz. Hâlâ açık olan bir ekran, interneti varsa bir dakika içinde boşalır. Daha önce saklanan veya yazdırılan kopya karşıdaki kişide kalır.
shared-opened = { $count ->
    [0] Henüz açılmadı
    [one] { $count } kez açıldı
   *[other] { $count } kez açıldı
}
shared-unknown = { $count ->
    [one] Ad söylenmeden { $count } kez
   *[other] Ad söylenmeden { $count } kez
}
shared-unreadable = Adını söylemeyen biri
state-used-up = Bitti: izin verilen kadar açıldı
state-over = Bitti: süre doldu
state-stopped = Siz durdurdunuz
left-minutes = { $minutes ->
    [one] { $minutes } dakika kaldı
   *[other] { $minutes } dakika kaldı
}
left-hours = { $hours ->
    [one] { $hours } saat kaldı
   *[other] { $hours } saat kaldı
}
left-days = { $days ->
    [one] { $days } gün kaldı
   *[other] { $days } gün kaldı
}

## The record of one share

record-title = Gösterdiklerinizin kaydı
record-lead = Neye izin verdiğiniz ve neler olduğu. Bunu yalnızca siz görürsünüz.
record-open = Kaydı gör
record-printed-title = Farde · gösterilenlerin kaydı
record-what = Hangi belgeler?
record-who = Kim açtı?
record-why = Ne için?
record-no-purpose = Söylemediniz.
record-how = Neye izin var
record-made = İzin verdiğiniz an
record-until = En geç bitiş
record-now = Peki şimdi?
record-live = Hâlâ açılabilir
record-withdraw = İzninizi geri almak için
record-nothing-opens = Bu kod artık hiçbir şey açmaz. Daha önce saklanan veya yazdırılan kopya karşıdaki kişide kalır.
record-number = Bu kaydın numarası:

## My letterbox: what others hand in

box-title = Posta kutum
box-with = Posta kutum ({ $count })
box-came = { $count ->
    [one] Size bir belge geldi
   *[other] Size { $count } belge geldi
}
box-lead = Başkaları sizin kodunuzla buraya belge koyar. Klasörünüzü hiç görmezler.
box-empty = Bir şey gelmedi.
box-ask = Belge iste
box-day = Geliş günü: { $day }
box-papers = Belgeler
box-look = Bak
box-refuse = Reddet
box-refuse-title = Reddedilsin mi?
box-refuse-note = Tamamen silinir, geri gelmez. Kimseye haber verilmez.
box-refuse-yes = Evet, reddet
toast-box-refused = Silindi.
box-asked = İstediklerim
box-past = Daha önce istediklerim
box-left = { $count ->
    [0] Artık bir şey gelemez
    [one] { $count } belge daha gelebilir
   *[other] { $count } belge daha gelebilir
}
box-full = İstediklerinizin hepsi geldi
box-closed = Siz kapattınız
box-close = Kapat
box-close-title = Artık bir şey gelmesin mi?
box-close-note = Kod artık hiçbir şey açmaz. Gelenler burada kalır.
box-close-yes = Evet, kapat
toast-closed = Kapatıldı. Artık bir şey gelemez.
box-known = Tanıdığım kurumlar
box-forget = Unut
look-title = Bu size geldi
look-keep = Sakla
look-not-drawn = Bu burada gösterilemiyor. Saklayabilir veya reddedebilirsiniz.
look-unsigned = İmzası yok: kimin gönderdiğini kimse kesin olarak bilemez.
look-known = { $name }: rakamlarını karşılaştırdınız.
look-impostor = Dikkat! Bu adı tanıyorsunuz, ama bu oradan gelmiyor.
look-compare = İmzası var. Bu rakamları kurumun rakamlarıyla karşılaştırın: kurumun gişesinde veya daha önce aldığınız kâğıt mektupta. Buraya gelen bir şeyle asla karşılaştırmayın.
look-same = Rakamlar aynı
look-name = Bu kuruma ne ad veriyorsunuz?
look-remember = Hatırla
box-size = { $size } MB
kept-known = Gönderen { $name }: rakamlarını karşılaştırdınız.
kept-says = Gönderen olarak { $name } yazıyor. Bu kesin değil.
hand-which = Dosya { $file } / { $files }
hand-no-code = Bu, belge teslim etmek için bir kod değil.
hand-stopped = Durdurdunuz. İşaretli olmayanlar gönderilmedi.
hand-too-much = Toplam en çok { $size } MB sığar. Bazılarını çıkarın.
hand-who-asks = Farde kimin istediğini bilmez. Yalnızca bu kodu size kişinin kendisi verdiyse teslim edin.
sign-save-first = Önce anahtar dosyasını kaydedin.
ask-what = Ne istiyorsunuz? Söylemek zorunda değilsiniz.
ask-decision = Karar
ask-proof = Resmî belge
ask-report = Sosyal rapor
ask-health = Sağlık belgesi
ask-contract = Sözleşme
ask-files = { $count ->
    [one] Bir belge
   *[other] En çok { $count } belge
}
ask-how-many = En çok kaç belge?
asked-title = Bu kodu verin
asked-lead = Karşıdaki kişi kodu okutur veya bağlantıyı açar. Belgeleri posta kutunuza koyar.
asked-note = Klasörünüzü hiç görmez. Önce siz bakarsınız, sonra saklar veya reddedersiniz.
asked-slip-title = Farde · benim için belgeler
asked-slip-how = Kodu okutun veya adresi açın. Dosyaları seçin, sonra “Teslim et” düğmesine dokunun. Hesap açmak gerekmez. Onları yalnızca bu kişi okuyabilir.
asked-slip-close = Kapatmak için: klasörü açın, “Posta kutum”, sonra “Kapat”.

## Hand in

hand-opening = Lütfen bekleyin
hand-title = Belge teslim et
hand-asks = Sizden istenen:
hand-nothing = Biri sizden belge istiyor.
hand-room = { $count ->
    [one] { $count } dosya, en çok { $size } MB
   *[other] En çok { $count } dosya, toplam { $size } MB
}
hand-choose = Dosya seç
hand-choose-why = PDF, fotoğraf, yazı; her biri en çok 25 MB
hand-remove = Çıkar
hand-missing = Önce bir dosya seçin.
hand-too-many = { $count ->
    [one] Yalnızca { $count } dosya sığar. Bazılarını çıkarın.
   *[other] Yalnızca { $count } dosya sığar. Bazılarını çıkarın.
}
hand-from = Adınız veya kurumunuz (boş bırakabilirsiniz)
hand-note = Yanına birkaç söz (boş bırakabilirsiniz)
hand-final = Onları yalnızca bu kişi açabilir ve siz geri alamazsınız. Hesap açmak gerekmez.
hand-stays = İşaretli olanlar ulaştı bile.
hand-send = Teslim et
hand-sending = Belgeler yolda
hand-chosen = { $count ->
    [one] { $count } dosya seçildi
   *[other] { $count } dosya seçildi
}
hand-done-title = Ulaştı
hand-done = { $count ->
    [one] { $count } dosya posta kutusunda.
   *[other] { $count } dosya posta kutusunda.
}
hand-done-what = Kişi önce bakar, sonra saklar veya reddeder. Bu sayfayı kapatabilirsiniz.
hand-same = Aynısını başka birine
hand-more = Başka belge teslim et
hand-link-title = Kimin için?
hand-link-lead = Kişinin kodunu bu cihazın kamerasıyla okutun veya bağlantıyı yapıştırın.
hand-link-camera = Kamerayı kullan
hand-failed-title = Teslim edilemiyor
hand-tampered = Kod ile bu posta kutusu birbirine uymuyor.
hand-tampered-do = Belki biri gizlice okumak istiyor. Bu yüzden hiçbir şey gönderilmedi. Kişiye ve kuruma haber verin.
sign-title = Bir kurum adına imzala
sign-why = Kişi 30 rakamı bir kez karşılaştırır. Bir dahaki sefere sizden geldiğinden emin olur.
sign-open = Anahtar dosyasını aç
sign-open-why = Bu cihazda kalır, hiçbir yere gönderilmez
sign-draw = Yeni anahtar oluştur
sign-digits = Anahtarınızın rakamları. Bunları gişede veya kâğıt mektupla verin. Burada teslim ettiklerinizin içine koymayın.
sign-save-why = Dosyayı şimdi kaydedin: başka kopyası yok. Bu dosya kimdeyse sizin adınıza imzalayabilir. Onu bir mühür gibi saklayın.
sign-save = Anahtar dosyasını kaydet
sign-drop = İmzasız olsun
sign-not-a-key = Bu bir anahtar dosyası değil.

## Receive

receive-title = Biri size belge gösteriyor
receive-lead = Kim olduğunuzu söyleyin, sonra bakın. Hesap açmak gerekmez.
receive-name = Adınız
receive-name-missing = Önce adınızı yazın: kişi kimin baktığını bilmek istiyor.
receive-organisation = Kurumunuz (varsa)
receive-discreet = Gördüklerimi gizli tutacağım
receive-discreet-what = Bu belgeleri yalnızca yardım etmek için onlara ihtiyacı olanlara gösteririm.
receive-discreet-missing = Bu kutuyu da işaretleyin, belgeler açılır.
receive-pin = Kişinin size söylediği 6 rakamlı kod
receive-pin-missing = Kişinin size söylediği 6 rakamı yazın.
receive-pin-wrong = Bu 6 rakam belki doğru değil.
receive-pin-again = Rakamları yeniden yaz
receive-receipt = Kişi adınızı ve saati görecek.
receive-open = Belgeleri gör
receive-opening = Belgeler geliyor
receive-failed-title = Belgeler açılmıyor
receive-other-link = Başka bağlantı
receive-paste-title = Kod aldım
receive-paste-lead = Kodu telefonunuzun kamerasıyla okutun, bağlantıyı yapıştırın veya duyduğunuz kelimeleri yazın.
receive-paste-label = Bağlantı veya 4 kelime ve 3 rakam
receive-paste-wrong = 4 kelimeye ve 3 rakama bir daha bakın veya yeni bir kod isteyin.
receive-paste-no-code = Bu bir kod değil: 4 kelime ve 3 rakam gerekir.
receive-over-title = Süre doldu
receive-over-lead = Belgeler artık bu ekranda değil. Onlara hâlâ ihtiyacınız var mı? Kişiden yeni bir kod isteyin.
receive-stopped-title = Bu belgeler artık gösterilmiyor
receive-stopped-lead = Kişi göstermeyi durdurdu. Belgeler artık bu ekranda değil. Onlara hâlâ ihtiyacınız var mı? Kişiden yeni bir kod isteyin.
received-title = { $count ->
    [one] Size bir belge
   *[other] Size { $count } belge
}
received-list = Belgeler
received-open-until = Bu sayfanın kapanma saati: { $time }
received-ends = Bağlantı en geç şu zaman biter: { $moment }
received-close = İşim bitti
received-save = Dosyayı kaydet
received-not-drawn = Bu belge burada gösterilemiyor. Kişiden kopyaya izin vermesini isteyin.
received-not-drawn-keep = Bu belge burada gösterilemiyor. Açmak için kaydedin.
received-no-print = Size bu belgeleri gösteren kişi yazdırmaya izin vermiyor.

## Scanning

scan-starting = Kamera açılıyor…
scan-looking = Kodu çerçevenin içinde tutun.
scan-no-camera = Burada kamera yok. Kodun bir fotoğrafını seçin.
scan-refused = Burada kameraya izin yok. Tarayıcınızda izin verebilir veya kodun bir fotoğrafını seçebilirsiniz.
scan-again = Kamerayı tekrar dene
scan-photo = Kodun fotoğrafını seç
scan-reading = Kod aranıyor…
scan-nothing = Bu fotoğrafta kod bulunamadı. Daha yakından ve düz tutarak tekrar deneyin.

## Photographing a paper

shot-title = Belgenizin fotoğrafını çekin
shot-looking = Belgeyi düz bir yere koyun. Tamamı görünsün.
shot-found = Belge bulundu. Fotoğrafı çekin.
shot-no-camera = Burada kamera yok. Belgenin bir fotoğrafını seçin.
shot-refused = Burada kameraya izin yok. Tarayıcınızda izin verebilir veya belgenin bir fotoğrafını seçebilirsiniz.
shot-take = Fotoğraf çek
shot-choose = Fotoğraflarım
shot-lamp = Işık
shot-working = Sayfanız hazırlanıyor…
shot-pages = { $count ->
    [one] { $count } sayfa
   *[other] { $count } sayfa
}
shot-page = Sayfa
shot-photo = Fotoğraf
shot-no-place = Fotoğrafın nerede ve hangi cihazla çekildiği saklanmaz.
shot-leave = Saklamadan mı çıkıyorsunuz?
shot-leave-note = { $count ->
    [one] Sayfanız silinecek.
   *[other] { $count } sayfanız silinecek.
}
shot-stay = Burada kal
shot-throw = Sil
check-title = Kolay okunuyor mu?
check-whole = Belgenin kenarları bulunamadı: bu, fotoğrafın tamamı. Köşeleri siz gösterebilirsiniz.
check-good = Evet, iyi
check-again = Yeniden çek
check-corners = Köşeler
check-as-photo = Renkli
check-as-paper = Beyaz kâğıt
corners-title = Köşeler nerede?
corners-lead = Her yuvarlağı belgenin bir köşesine sürükleyin. Klavyede: ok tuşları.
corners-whole = Fotoğrafın tamamı
corners-done = Bitti
corner-top-left = Sol üst köşe
corner-top-right = Sağ üst köşe
corner-bottom-right = Sağ alt köşe
corner-bottom-left = Sol alt köşe
pages-title = Sayfalarınız
pages-none = Hiç sayfa kalmadı.
pages-another = Bir sayfa daha
pages-finish = Bu belgeyi sakla
pages-earlier = Öne
pages-later = Arkaya
pages-remove = Çıkar
pages-removed = Sayfa çıkarıldı.
pages-full = Bir belge en çok { $pages } sayfa olabilir.
pages-keep = Fotoğrafları da sakla
pages-keep-why = Temiz sayfaların yanında, çektiğiniz fotoğraflar da kalır.

## Ways in: a card that is there already, scanning

make-way-have = Zaten kartım var
make-way-have-why = Numara aynı kalır, resimler yeni olur: 6.
make-have-title = Kartınız
scan-card = Kartımı okut
scan-type = Numarayı yaz
scan-not-a-card = Bu, bir kartın kodu değil. Kartınızın üzerindeki kodu gösterin.
scan-not-a-sheet = Bu, bir kurtarma kâğıdının kodu değil. Tekrar deneyin.
open-device = Bu cihazla
open-lost = Kartımı veya resimlerimi kaybettim
story-own = Bildiğim resimler kalsın
story-own-title = Sizde kalan resimler
story-own-lead = Resimlerinize sırayla dokunun. Bunu iki kez yapacaksınız.
story-own-again = İki sefer aynı olmadı. Sakince yeniden başlayın.
story-own-other = Yeni resimler olsun

## A way back

way-back-title = Kurtarma yolu
way-back-lead = Bir gün kartınızı kaybederseniz veya resimlerinizi unutursanız diye.
way-back-sheet = Kurtarma kâğıdı
way-back-sheet-why = Başka, güvenli bir yerde saklayacağınız bir kâğıt. Klasörünüzü tek başına açar.
way-back-helpers = Yardımcılar
way-back-helpers-why = Üç kişinin her biri bir kâğıt alır. İkisi birlikte klasörünüzü açar. Biri tek başına hiçbir şey yapamaz.

## Sheets

sheets-title = Yazdırın veya elle yazın
sheets-lead = Bu kâğıt yalnızca bir kez gösterilir. Onu kartınızdan ayrı bir yerde saklayın.
sheets-lead-helpers = Bu kâğıtlar yalnızca bir kez gösterilir. Her birini başka birine verin.
sheets-next = Sonraki kâğıt
sheets-kept = Yazdırdım veya elle yazdım
sheet-title = Farde · kurtarma kâğıdı
sheet-title-helper = Farde · kâğıt { $number } / { $sheets }
sheet-what = Bu kâğıt bir belge klasörünü açar. Kâğıt kimdeyse klasörü açabilir: onu iyi saklayın.
sheet-what-helper = Biri size güveniyor: bu kâğıt, o kişinin belge klasörünü yeniden açmaya yardım eder. Tek başına hiçbir şey açmaz. { $needed } kâğıt birlikte gerekir.
sheet-use = Kullanmak için: “Klasörümü aç”, sonra “Kartımı veya resimlerimi kaybettim”.
sheet-use-helper = Güvenli bir yerde saklayın. Yalnızca kişinin kendisine, o istediğinde verin.
sheet-no-name = Bu kâğıtta bilerek ad yazılmadı.
sheet-qr = Aynı rakamlar, kamera için
sheet-wait = { $wait ->
    [one] { $wait } gün bekledikten sonra açar.
   *[other] { $wait } gün bekledikten sonra açar.
}

## Recover

recover-title = Klasörünüze yeniden girin
recover-lead = Yanınızda ne var?
recover-sheet = Kâğıdım
recover-sheet-why = Sakladığınız kurtarma kâğıdı.
recover-helpers = Yardımcılarımın kâğıtları
recover-helpers-why = Birkaçı birlikte gerekir.
recover-sheet-title = Kâğıdınız
recover-helpers-title = Yardımcılarınızın kâğıtları
recover-enter-lead = Kodu okutun veya rakamları satır satır yazın.
recover-enter-lead-helpers = Kâğıtları tek tek girin: kodu okutun veya rakamları yazın.
recover-scan = Kâğıdı okut
recover-type = Rakamları yaz
recover-anew = Baştan başla
recover-have = Kâğıdınız tamam
recover-have-helper = Kâğıt { $number }
recover-count = { $have } / { $needed }
recover-same = Kâğıt { $number } zaten burada. Başka bir kâğıt alın.
recover-other-set = Bu kâğıt ilkine uymuyor. Başka bir kâğıt alın.
recover-not-together = Satırlar doğru, ama birbirine uymuyor. Sıralarına bakın.
row-fits = Doğru
row-look-again = Bu satıra bir daha bakın
waits-title = Doğru, ama henüz değil
waits-lead = Klasörün sahibini korumak için bir bekleme süresi var.
waits-from = Açılma zamanı: { $moment }
waits-come-back = O andan sonra bugün yaptığınız gibi yeniden gelin. Bunun için süreniz { $days ->
    [one] { $days } gün.
   *[other] { $days } gün.
}
waits-owner = O zamana kadar klasörü açan kişi bunu görür. Hayır diyebilir.

## Renew

renew-what-title = Yeniden buradasınız
renew-what-lead = Belgeleriniz burada. Önce yalnızca size ait yeni bir giriş yolu ekleyin.
renew-what-card = Bir kart veya takma ad.
renew-what-story = Yeni resimler.
renew-what-doors = Hangi eski giriş yollarının kalacağını siz seçersiniz.
renew-way-lead = Klasörünüzü bununla açacaksınız.
renew-way-same = Aynısı kalsın:
renew-keep-title = Hangi giriş yolları kalsın?
renew-keep-lead = Yeni kart veya takma ad eklenir. Kalacak olanları da işaretleyin.
renew-keep-note = İşaretlemedikleriniz bundan sonra hiçbir şey açmaz. Klasörünüz başka bilgisayarlarda kilitlenir.
renew-stays = Kalır
renew-goes = Kapanır
renew-finish = Böyle olsun
renew-working = Yeni giriş yolunuz hazırlanıyor
renew-done-title = Her şey yolunda
toast-renewed = Değişti. Klasörünüz başka bilgisayarlarda kilitlendi.

## Safety

safety-title = Güvenlik
safety-doors = Giriş yollarım
safety-doors-why = Kart, resimler, kâğıtlar, yardımcılar, cihaz.
safety-lock = Bir süre kilitle…
safety-lock-why = Seçtiğiniz saatten önce kimse açamaz.
doors-lead = Bunların her biri klasörünüzü açar.
doors-add = Yeni giriş yolu
door-card = Kart ve resimler
door-nickname = Takma ad ve resimler
door-card-words = Kart ve cümle
door-nickname-words = Takma ad ve cümle
door-passkey = Bir cihaz
door-sheet = Kurtarma kâğıdı
door-helpers = Yardımcılar: { $needed } / { $sheets }
door-since = { $date } tarihinden beri
door-wait = { $wait ->
    [one] { $wait } gün sonra açar
   *[other] { $wait } gün sonra açar
}
door-now = Şimdi kullanılan
door-my-card = Kartım
door-new-story = Resimleri değiştir
door-remove = Kaldır
card-again-lead = Kartınızdaki numaranın aynısı. Yazdırın veya elle yazın.
remove-title = Bu giriş yolu kaldırılsın mı?
remove-note = Bundan sonra hiçbir şey açmaz. Klasörünüz bütün başka bilgisayarlarda kilitlenir.
remove-yes = Evet, kaldır
toast-door-removed = Kaldırıldı. Klasörünüz başka bilgisayarlarda kilitlendi.
add-title = Hangi yeni giriş yolu?
add-device = Bu cihaz
add-device-why = Parmağınızla, yüzünüzle veya telefonunuzun koduyla açın.
add-card = Başka bir kart
add-card-why = Eskisi kaybolduysa veya başkası biliyorsa yeni bir numara veya takma ad.
new-sheet-lead = Yazdıracağınız veya elle yazacağınız, rakamlı bir kâğıt. Klasörünüzü tek başına açar.
new-sheet-make = Kâğıdı hazırla
new-helpers-lead = Her kişi bir kâğıt saklar. Tek kâğıt hiçbir şey açmaz.
new-helpers-sheets = Kaç yardımcı?
new-helpers-needed = Açmak için kaçı birlikte?
new-helpers-sentence = { $sheets } kâğıttan { $needed } tanesi birlikte klasörünüzü açar.
new-helpers-make = Kâğıtları hazırla
less = Daha az
more = Daha çok
wait-legend = Bekleme süresi olsun mu?
wait-none = Hemen
wait-none-why = Kâğıt klasörünüzü hemen açar.
wait-some-why = Klasörünüz ancak bekleme süresinden sonra açılır. O zamana kadar klasörünüzü açınca bunu görürsünüz. Hayır diyebilirsiniz.
device-what = Klasörünüzü bu cihazın kilidini açtığınız gibi açarsınız.
device-seen = Bu cihaza bakan biri, bir klasör olduğunu görebilir.
device-own-only = Yalnızca kendi cihazınızda yapın, ortak bilgisayarda asla.
device-make = Bu cihazı ekle
device-other = Başka yol
toast-device = Bu cihaz artık klasörünüzü açar.
passkey-cannot = Bu cihaz veya tarayıcı bunu yapamıyor. Başka bir giriş yolu seçin: kart, takma ad, kâğıt veya yardımcılar.
passkey-refused = Onaylanmadı. Tekrar deneyebilir veya başka bir giriş yolu seçebilirsiniz.
passkey-failed = Cihaz beklendiği gibi cevap vermedi. Tekrar deneyin veya başka bir giriş yolu seçin.

## Lock until

lock-title = Ne zamana kadar kilitlensin?
lock-lead = O zamandan önce klasörünüz kimseye açılmaz, size bile.
lock-hour = 1 saat sonra
lock-evening = Bu akşam, 20:00
lock-tomorrow = Yarın, 8:00
lock-three-days = 3 gün sonra
lock-own = Başka bir zaman
lock-own-label = Gün ve saat
lock-summary = Şu zamana kadar onu kimse açamaz, siz bile: { $moment }.
lock-shares = Şu anda gösterdikleriniz, süreleri bitene kadar görünür kalır.
lock-do = O zamana kadar kilitle
lock-sure = O zamana kadar kilitlensin mi?
lock-sure-note = Ondan önce hiçbir şey ve hiç kimse açamaz: ne siz, ne yardımcılarınız, ne de biz.
start-idle = Klasörünüz kendiliğinden kilitlendi: ekrana kimse dokunmadı. Belgeleriniz güvende.
start-locked = Seçtiğiniz saate kadar kilitli. Belgeleriniz sizi bekliyor.

## What must be seen after opening

recovery-title = Biri girmek istiyor
recovery-unknown = Klasörünüzün tanımadığı bir giriş yolundan
recovery-since = Başlangıç: { $moment }
recovery-opens = Klasörünüz o kişiye şu zaman açılacak: { $moment }.
recovery-ready = Klasörünüz artık o kişiye açılabilir.
recovery-note = Bu siz değilseniz hayır deyin.
recovery-refuse = Hayır, reddet
recovery-remove = Reddet, bu giriş yolunu tamamen kaldır
recovery-leave = Bu benim, kalsın
toast-refused = Reddedildi.
refused-title = Çok fazla deneme oldu
refused-when = Biri çok fazla deneme yaptı: { $moment }.
refused-note = Bu siz değildiyseniz resimlerinizi değiştirin veya başka bir kart alın.
refused-doors = Giriş yollarımı gör
unlisted-title = Bilinmeyen bir giriş yolu kapatıldı
unlisted-note = Biri, listenizde olmayan bir giriş yolu bırakmıştı. Artık kapalı. Resimlerinizi değiştirin ve giriş yollarınıza bakın.

## What went wrong: what is, and what to do

trouble-title = Bu sefer olmadı
fail-nothing-opens = Bununla şu anda hiçbir şey açılmıyor.
fail-nothing-opens-do = Kartınıza veya takma adınıza bakın. Sonra resimlerinize sakince, tek tek dokunun.
fail-sheet = Bu kâğıt şu anda hiçbir şey açmıyor.
fail-sheet-do = Belki artık geçerli değil veya klasör bir süre için kilitli. Başka bir kâğıt deneyin veya daha sonra gelin.
fail-wait = Birkaç deneme oldu.
fail-wait-do = { $minutes ->
    [one] { $minutes } dakika bekleyin. Kimse tahmin edemesin diye böyle.
   *[other] { $minutes } dakika bekleyin. Kimse tahmin edemesin diye böyle.
}
fail-sheets = Bu kâğıtlar birlikte hiçbir şey açmıyor.
fail-sheets-do = Birbirine uyup uymadıklarına bakın, sonra bir kez daha girin.
fail-last-door = Bu, hemen açan tek giriş yolunuz.
fail-last-door-do = Önce yeni bir kart veya giriş yolu ekleyin, sonra bunu kaldırın.
fail-many-doors = Çok fazla giriş yolu var.
fail-many-doors-do = Artık kullanmadığınız birini kaldırın, sonra tekrar deneyin.
fail-already = Bu kart ve bu resimler zaten bir klasör açıyor.
fail-already-do = Başka resimler seçin.
fail-voucher = Bu kupon bu site için değil veya tarihi geçmiş.
fail-voucher-do = Aldığınız yerden başka bir kupon isteyin.
fail-voucher-used = Bu kupon zaten kullanılmış.
fail-voucher-used-do = Bir kupon bir kez kullanılır. Başka bir kupon isteyin. Onunla bir klasör oluşturduysanız, o klasörü açın.
fail-open-again = Klasörünüz kilitlendi.
fail-open-again-do = Yeniden açın. Belgeleriniz güvende.
fail-share = Burada açılacak bir şey yok.
fail-share-do = Kod artık çalışmıyor. Kişiden yeni bir kod isteyin.
fail-request = Buraya belge teslim edilemiyor.
fail-request-do = Süre doldu veya yeterince belge geldi. Kişiden yeni bir kod isteyin veya on dakika sonra tekrar deneyin.
fail-deposit = Gelen şey bozuk veya olması gerektiği gibi yapılmamış.
fail-deposit-do = Açılamıyor. Reddedebilirsiniz.
fail-link = Bağlantının bir parçası eksik.
fail-link-do = Bağlantının tamamını kopyalayın veya kodu yeniden okutun.
fail-offline = İnternet yok.
fail-offline-do = İnternet veya Wi-Fi olan bir yer bulun, sonra tekrar deneyin. Hiçbir şey kaybolmadı.
fail-busy = Şu anda çok yoğunuz.
fail-busy-do = Birkaç dakika sonra tekrar deneyin. Hiçbir şey kaybolmadı.
fail-large = Bu dosya çok büyük.
fail-large-do = En çok { $size } MB olabilir. Onun yerine belgenin fotoğrafını çekin.
fail-full = Klasörünüz dolu.
fail-full-do = Artık kullanmadıklarınızı çöpe atın. Çöp kutusu boşalınca yine yer açılır.
fail-empty = Bu dosya boş.
fail-empty-do = Başka bir dosya seçin veya fotoğraf çekin.
fail-draw = Bu belge gösterilemiyor.
fail-draw-do = Güvenle saklanıyor. Bu cihazda bir kopya saklayabilirsiniz.
fail-tampered = Bu belge artık sizin sakladığınız belge değil.
fail-tampered-do = Biri onu bozmuş veya değiştirmiş. Bu yüzden gösterilmiyor. Bu siteyle ilgilenen kişilere haber verin.
fail-other-passkey = Bununla bu klasör açılmıyor.
fail-other-passkey-do = Cihazın listesinden başka bir şey seçin veya önce bu cihazı giriş yollarınıza ekleyin.
fail-device-full = Bu cihazda yer kalmadı.
fail-device-full-do = Cihazda yer açın veya burada daha az belge saklayın. Hiçbir şey kaybolmadı.
fail-kept-damaged = Bu belge bu cihazda bozulmuş.
fail-kept-damaged-do = Klasörünüzü internet varken açın: belge buraya geri gelir.
fail-not-there = Bu belge artık burada değil.
fail-not-there-do = Çöp kutusuna bakın: belki oradadır.
fail-input = Bir şey henüz doğru değil.
fail-input-do = Yazdığınıza bakın: belki çok kısa veya çok uzun.
fail-browser = Bu tarayıcı çok eski.
fail-browser-do = Daha yeni bir tarayıcı veya başka bir cihaz kullanın.
fail-unreadable = Bu dosya sonuna kadar okunamadı.
fail-unreadable-do = Onu bir kez daha seçin.
fail-stopped = Durduruldu.
fail-stopped-do = Hiçbir parçası saklanmadı. Yeniden başlayabilirsiniz.
fail-code = Bu dosya bir kodla kilitli.
fail-code-do = Bu dosyanın kodunu yazın.
fail-wrong-code = Bu kod bu dosyayı açmıyor.
fail-wrong-code-do = Rakamlara bir kez daha bakın, grup grup.
fail-not-export = Bu dosya bir klasörden gelmiyor veya bozuk.
fail-not-export-do = Bir klasörden kaydettiğiniz dosyayı seçin.
fail-fault = Bizde bir şey çalışmadı.
fail-fault-do = Tekrar deneyin. Hiçbir şey kaybolmadı.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Kedi
picture-horse = At
picture-elephant = Fil
picture-turtle = Kaplumbağa
picture-fish = Balık
picture-butterfly = Kelebek
picture-snail = Salyangoz
picture-rooster = Horoz
picture-owl = Baykuş
picture-bee = Arı
picture-penguin = Penguen
picture-octopus = Ahtapot
picture-apple = Elma
picture-banana = Muz
picture-strawberry = Çilek
picture-lemon = Limon
picture-watermelon = Karpuz
picture-carrot = Havuç
picture-corn = Mısır
picture-bread = Ekmek
picture-cheese = Peynir
picture-ice-cream = Dondurma
picture-mushroom = Mantar
picture-cake = Pasta
picture-house = Ev
picture-key = Anahtar
picture-umbrella = Şemsiye
picture-bicycle = Bisiklet
picture-bus = Otobüs
picture-boat = Tekne
picture-plane = Uçak
picture-train = Tren
picture-tractor = Traktör
picture-tent = Çadır
picture-chair = Sandalye
picture-lamp = Ampul
picture-ladder = Merdiven
picture-clock = Çalar saat
picture-book = Kitap
picture-pencil = Kalem
picture-scissors = Makas
picture-hammer = Çekiç
picture-guitar = Gitar
picture-drum = Davul
picture-bell = Çan
picture-balloon = Balon
picture-kite = Uçurtma
picture-ball = Futbol topu
picture-hat = Şapka
picture-shoe = Ayakkabı
picture-glasses = Gözlük
picture-socks = Çorap
picture-backpack = Sırt çantası
picture-gift = Hediye
picture-camera = Fotoğraf makinesi
picture-telephone = Telefon
picture-sun = Güneş
picture-cloud = Bulut
picture-rainbow = Gökkuşağı
picture-snowflake = Kar tanesi
picture-fire = Ateş
picture-cactus = Kaktüs
picture-tree = Ağaç
picture-sunflower = Ayçiçeği

## Take everything with me

luggage-title = Hepsini yanıma al
luggage-why = Bütün belgeleriniz tek dosyada.
luggage-lead = Bütün belgeleriniz tek dosyada, gösterdiklerinizin kaydıyla birlikte. Onu saklayabilir veya başka bir klasöre koyabilirsiniz. Çöp kutusu içinde değildir.
luggage-sealed = Kodla kilitli
luggage-sealed-why = Kod olmadan kimse okuyamaz. Böylesi daha iyi.
luggage-plain = Kilitsiz
luggage-plain-why = Her bilgisayarın okuyabildiği bir paket.
luggage-plain-title = Herkes okuyabilsin mi?
luggage-plain-warning = Bu paket korunmaz: onu bulan, bütün belgelerinizi okur. Bunu ortak bir bilgisayarda asla yapmayın.
luggage-plain-yes = Evet, korumasız
luggage-code-title = Farde · dosyanızın kodu
luggage-code-note = Bu kodu dosyadan ayrı bir yerde saklayın. O olmadan dosyayı kimse açamaz, siz bile. Yalnızca bir kez gösterilir.
luggage-code-hint = Açmak için: “Güvenlik”, sonra “Belgeleri içeri al”. Ya da age adlı programla.
luggage-save = Dosyayı kaydet
luggage-saved = Dosya bu cihazda, indirilenler arasında.
unpack-title = Belgeleri içeri al
unpack-why = Başka bir klasörün dosyasından.
unpack-lead = Bir klasörden kaydettiğiniz dosyayı seçin.
unpack-file = Dosyayı seç
unpack-file-why = Adı .age veya .zip ile biter.
unpack-scan = Kodu okut
unpack-not-a-code = Bu, bir Farde dosyasının kodu değil. Dosyayla birlikte aldığınız kodu gösterin.
unpack-digits = { $have } / { $wanted } rakam
unpack-found = { $count ->
    [0] Bu dosyada belge yok.
    [one] Bu dosyada { $count } belge var.
   *[other] Bu dosyada { $count } belge var.
}
unpack-known = { $count ->
    [one] Bu dosyadaki bir belge zaten klasörünüzde.
   *[other] Bu dosyadaki { $count } belge zaten klasörünüzde.
}
unpack-take = İçeri al

## Papers on this device

kept-title = Bu cihazda
kept-why = İnternet olmadan açılan belgeler.
kept-what = Seçtiğiniz belgeler burada internet olmadan da açılır.
kept-seen = Bu cihaza bakan biri, Farde’nin burada bir şey sakladığını görebilir.
kept-who = Bu cihazın kilidini açabilen herkes, klasörünüz kilitliyken bile bu belgeleri açabilir.
kept-own-only = Yalnızca kendi telefonunuzda yapın, ortak bir telefonda asla.
kept-choose = Belge seç
kept-cannot = Bu tarayıcı belge saklayamıyor. Başka bir tarayıcı kullanın veya belgeleri yazdırın.
kept-needs-device = Önce bu cihazı giriş yollarınıza ekleyin: internet olmadan belgeleri o açar.
kept-choose-title = Hangi belgeler?
kept-choose-lead = Kilit altında kalırlar. Parmağınızla, yüzünüzle veya telefonunuzun koduyla açılırlar.
kept-all = Hepsi
kept-do = Burada sakla
kept-lead = Bu belgeler burada internet olmadan da açılır.
kept-size = Bu cihazda { $size } MB
kept-behind = Bir belgenin en yeni hâli henüz bu cihaza gelmedi, yolda.
kept-change = Başkalarını seç
kept-off = Hepsini buradan kaldır
kept-offline = İnternet yok: bunlar bu cihazda saklanan belgeler.
kept-with-network = İnternetle aç
toast-kept-off = Artık bu cihazda bu klasörden hiçbir şey yok.

## A shared computer

kiosk-mark = Ortak bilgisayar
kiosk-left = { $minutes ->
    [one] { $minutes } dakikanız kaldı
   *[other] { $minutes } dakikanız kaldı
}
screen-title = Belgelerimi burada göster
screen-lead = Numaranız ve resimleriniz telefonunuzda kalır. Buraya yalnızca seçtiğiniz belgeler gelir.
screen-qr = Bu ekranın kodu
screen-step-scan = Bu kodu telefonunuzla okutun
screen-step-open = Klasörünüzü telefonda açın
screen-step-choose = Belgeleri seçin: burada görünürler
screen-waiting = Telefonunuz bekleniyor
screen-old-title = Bu kod artık çalışmıyor
screen-old-lead = Bir şey gelmedi. Telefonunuz elinizdeyken yeni bir kod alın.
screen-again = Yeni kod
screen-door-title = Bir ekran belgelerinizi bekliyor
screen-door-lead = Klasörünüzü burada, telefonunuzda açın. Sonra ekranın neyi gösterebileceğini siz seçersiniz.
screen-door-warning = Yalnızca o ekranın karşısındaysanız ve kodunu kendiniz okuttuysanız.
screen-choose-title = Ekran neyi gösterebilir?
screen-find-title = Ekrandaki kodu okut
screen-find-lead = Bilgisayarda “Telefonumla” düğmesine dokunun. Bir kod çıkar.
screen-other-code = Bu, bir ekranın kodu değil.
screen-send-title = Ekranda göster
screen-handling = Ekranda ne yapılabilir?
screen-send-lead = Bir kez, yalnızca o ekranda ve en çok yarım saat.
screen-send = Göster
screen-old-code = Bu kod artık çalışmıyor. Ekranda yeni bir kod alın.
screen-sent-title = Ekrana bakın
screen-sent-lead = Belgeleriniz birkaç saniye içinde orada görünür.
screen-sent-where = Onları görmüyor musunuz? Belki başkası görüyor. Hemen ekrandan kaldırın.
screen-sent-stop = İşiniz bitince kaldırın: ekran onları artık göstermez.
screen-take-away = Ekrandan kaldır
screen-taken = Ekran, interneti varsa birkaç saniye içinde boşalır.
screen-way = Karşımdaki bir ekranda
screen-name = Ortak ekran
staff-way = Çalışanlar için
staff-title = Görmeden yardım etmek
staff-lead = Yazdırıp ortak bilgisayarın yanına koyacağınız bir kâğıt.
staff-sit = Kişinin yanına oturun, asla arkasına oturmayın. Önce sorun: “Bakabilir miyim?”
staff-look-away = Kişi resimlere dokunurken başka yere bakın. Resimleri veya numarayı asla yazmayın.
staff-card = Kart kişinin elinde kalır. Onu almayın, fotoğrafını çekmeyin.
staff-read = Hoparlör ekranı sesli okur. Kulaklıkla başka kimse duymaz. Kişi dokunur, siz parmağınızla gösterirsiniz.
staff-shown = Bir belge mi gerekiyor? Kişi belgeyi seçer ve size bir kod verir. Onu kendi bilgisayarınızda açın.
staff-printer = Yazdırılan belge: hemen, okumadan verin. Her akşam yazıcıda kalanları alın ve okumadan yok edin.
staff-done = Kişi gitmeden önce “İşim bitti” düğmesine dokunur. Ekranda diller görünmelidir.
staff-lost = Kart kayboldu, resimler unutuldu: kurtarma kâğıdı veya yardımcılar. Başka kimse açamaz, siz de. Onun yerine denemeyin.
staff-odd = Yabancı bir USB bellek, garip bir pencere, ekranın üstünde bir kamera, ekrana yapıştırılmış bir kod: bilgisayarı artık kullanmayın ve ondan sorumlu kişiye haber verin.
kiosk-save-title = Dosya ortak bilgisayara kaydedilsin mi?
kiosk-save-warning = Dosya burada kalır ve sizden sonraki kişi okuyabilir. Yalnızca kendi USB belleğinize kaydedin ve belleği yanınıza alın.
kiosk-save-yes = Yine de kaydet
kiosk-take-paper = Kâğıdınızı yazıcıdan alın.
