### Spanish.

## Everywhere

back = Volver
next = Siguiente
cancel = Cancelar
save = Guardar
later = Más tarde
print = Imprimir
share = Mostrar
search = Buscar
copy = Copiar el enlace
copied = Copiado
try-again = Probar otra vez
understood = De acuerdo
take-back = Recuperar
to-start = Volver al inicio
speak = Leer en voz alta
language = Idioma
lock = Cerrar
cover = Ocultar
locking = Cerrando su carpeta…
elsewhere = Otras pantallas

## Start

start-title = ¿Qué quiere hacer?
start-open = Abrir mi carpeta
start-make = Crear una carpeta
start-receive = He recibido un código
start-screen = Con mi teléfono

## Cover

cover-title = Hora local
cover-place = Bruselas
cover-again = Actualizar

## Idle

idle-title = ¿Sigue ahí?
idle-note = Su carpeta se va a cerrar sola, para que nadie más la lea.
idle-stay = Sigo aquí

## Make

make-what-title = Una carpeta para sus papeles
make-what-keep = Sus papeles siguen aquí, aunque pierda el teléfono.
make-what-only-you = Solo usted puede abrirla. Nosotros no podemos leer nada.
make-what-show = Usted decide qué muestra, a quién y hasta cuándo.
make-begin = Empezar
practice-begin = Probar primero
practice-strip = Esto es una prueba. No ponga papeles de verdad: al final todo desaparece.
practice-end = Parar la prueba
practice-end-title = ¿Parar la prueba?
practice-end-note = Todo lo que hay en la prueba desaparece.
practice-own = Crear mi carpeta de verdad
practice-card = Tarjeta inventada
practice-letter = Carta inventada
practice-photo = Foto inventada
practice-code = Este código no abre nada: es una prueba.
voucher-title = ¿Tiene un vale?
voucher-lead = Para crear una carpeta aquí hace falta un vale: un papel con un código cuadrado. Escanee ese código, o pegue el enlace.
voucher-other = Este no es el código de un vale. Muestre el de su vale.
voucher-none = ¿No tiene vale? Pida uno en el centro de día, o donde le dieron la dirección de este sitio.
voucher-good = Su vale está aceptado.
make-way-title = ¿Una tarjeta o un apodo?
make-way-lead = Es lo que usará para abrir su carpeta. No hace falta su nombre verdadero.
make-way-card = Una tarjeta
make-way-card-why = Un número que lleva con usted. Pocas imágenes que recordar: 6.
make-way-nickname = Un apodo
make-way-nickname-why = Nada que llevar encima. Más imágenes que recordar: 10.
make-card-title = Su número
make-card-lead = Guarde este número. Sin él, su carpeta no se abre.
make-card-write = Escríbalo a mano o imprímalo.
make-card-photo = O hágale una foto, si su teléfono está bien guardado.
make-card-next = Ya lo he guardado
card-title = Farde · mi número
card-hint = Este número no basta: también hacen falta sus imágenes.
card-qr = El mismo número, para una cámara
make-nickname-title = Su apodo
make-nickname-lead = Una palabra que no va a olvidar. Los demás no deben adivinarla.
nickname-label = Apodo
make-nickname-note = Escríbalo siempre igual.
make-story-title = Sus imágenes
make-story-lead = Recuérdelas en este orden. Invente un pequeño cuento con ellas.
make-story-again = Casi. Mire otra vez y vuelva a probar con calma.
make-story-note = No diga sus imágenes a nadie. Nosotros no las conocemos y no podemos recuperarlas.
make-story-draw = Otras imágenes
make-story-words = Prefiero escribir una frase
make-story-next = Ya me las sé
make-words-title = Su frase secreta
make-words-lead = Elija cuatro palabras o más que no tengan nada que ver entre sí.
words-label = Frase secreta
words-again-label = La misma frase otra vez
words-differ = Las dos frases todavía no son iguales.
use-pictures = Con imágenes
make-repeat-title = Toque sus imágenes
make-repeat-lead = En su orden. Cada vez cambian de sitio.
make-finish = Crear mi carpeta
make-working = Preparando su carpeta
make-done-title = Su carpeta está lista
make-done-lead = Para volver a abrirla: su número o su apodo, y luego sus imágenes.
make-done-next = Ver mis papeles

## The picture pad

pad-count = { $done } de { $wanted }
pad-undo = Borrar
pad-label = Imágenes
names-say = Oír los nombres
names-silent = No decir más los nombres
names-warn-title = ¿Quién puede oír?
names-warn = El nombre de cada imagen que toca se dice en voz alta. Quien lo oye conoce sus imágenes. Use un auricular o espere a estar a solas.
names-yes = Decir los nombres
story-hear = Oír mis imágenes

## Open

open-title = Abrir mi carpeta
open-number-label = El número de su tarjeta: 20 cifras
open-mistake = El número todavía no está bien. Mírelo otra vez, cifra por cifra.
open-use-nickname = Tengo un apodo
open-use-card = Tengo una tarjeta
open-story-title = Toque sus imágenes
open-words-title = Su frase secreta
open-use-words = Tengo una frase secreta
open-submit = Abrir
opening-title = Abriendo su carpeta
open-failed-title = Todavía no se abre
open-other = Otro número
closed-time-over = Su carpeta se ha cerrado sola. Sus papeles están a salvo. Ábrala otra vez.
closed-broken = Algo se ha parado por nuestra parte. Su carpeta se ha cerrado y sus papeles están a salvo. Ábrala otra vez.

## My papers

papers-title = Mis papeles
papers-all = Todo
papers-soon = Caducado o casi
papers-empty = Su carpeta todavía está vacía. Añada un primer papel: basta con una foto.
papers-none-found = No se ha encontrado nada. Pruebe con otra palabra.
papers-room = La carpeta está llena al { $percent } %.
papers-found = { $count ->
    [0] Ningún papel encontrado
    [one] { $count } papel encontrado
   *[other] { $count } papeles encontrados
}
papers-more = Mostrar más ({ $left })
order-label = En qué orden
order-kind = Por tipo
order-date = Por fecha
order-runs-out = Lo que caduca antes
choose-several = Elegir varios papeles
list-title = La lista de mis papeles
list-note = Guarde esta lista en otro lugar. Dice qué papeles tiene, sin mostrarlos.
list-printed-title = Mis papeles
print-fetching = Papel { $paper } de { $papers }
print-ready = { $pages ->
    [0] Aquí no hay nada que imprimir.
    [one] { $pages } página está lista.
   *[other] { $pages } páginas están listas.
}
print-not-drawn = Este papel no se puede mostrar aquí. Por eso no se puede imprimir.
ran-out = Caducado
runs-out-today = Último día
runs-out-days = { $days ->
    [one] Queda { $days } día
   *[other] Quedan { $days } días
}
add = Añadir
add-what = ¿Qué quiere añadir?
add-scan = Fotografiar un papel
add-scan-why = La cámara lo pone recto y claro.
add-files = Fotos o archivos
add-files-why = Uno o varios, ya en este dispositivo.
add-write = Escribir
add-write-why = Su historia, con sus palabras.
add-speak = Hablar
add-speak-why = Grabe su voz.
add-cancel = Parar
add-skip = Saltar este papel
adding-one = Añadiendo su papel
adding-many = Añadiendo sus papeles: { $file } de { $files }
remark-cleaned = { $count ->
    [one] Este archivo decía dónde o con qué se hizo, o quién lo hizo. Eso se ha quitado.
   *[other] { $count } archivos decían dónde o con qué se hicieron, o quién los hizo. Eso se ha quitado.
}
remark-may-tell = { $count ->
    [one] Este archivo quizá todavía dice dónde o con qué se hizo. Piénselo antes de dar una copia.
   *[other] { $count } archivos quizá todavía dicen dónde o con qué se hicieron. Piénselo antes de dar una copia.
}
remark-locked = { $count ->
    [one] Este archivo tiene contraseña. Está bien guardado, pero no se puede mostrar aquí.
   *[other] { $count } archivos tienen contraseña. Están bien guardados, pero no se pueden mostrar aquí.
}
remark-damaged = { $count ->
    [one] Este archivo está dañado. Se guarda tal como está, pero no se puede mostrar entero.
   *[other] { $count } archivos están dañados. Se guardan tal como están, pero no se pueden mostrar enteros.
}
remark-not-shown = { $count ->
    [one] Este archivo está bien guardado, pero no se puede mostrar aquí.
   *[other] { $count } archivos están bien guardados, pero no se pueden mostrar aquí.
}
remark-in-part = Una parte de este papel no se puede mostrar aquí. Guarde una copia para verlo todo.
remark-date-stays = La fecha final es todavía la del papel antiguo. Cámbiela si es otra.
remark-not-all = Este papel es largo: se pueden mostrar sus primeras { $shown } páginas. El archivo se guarda entero.
kind-question = ¿Qué papel es?
kind-left = { $count ->
    [one] Un papel más después de este.
   *[other] { $count } papeles más después de este.
}
toast-added = { $count ->
    [one] El papel está en su carpeta.
   *[other] { $count } papeles están en su carpeta.
}
toast-binned = { $count ->
    [one] El papel está en la papelera.
   *[other] { $count } papeles están en la papelera.
}
toast-restored = { $count ->
    [one] El papel está otra vez en su carpeta.
   *[other] { $count } papeles están otra vez en su carpeta.
}
toast-saved = Está guardado.
toast-stopped = Está parado: ya no se abre.

## What is going on

step-reading = Un momento…
step-unlocking = Tarda unos segundos…
step-drawing = Preparando la página { $page } de { $pages }
step-encrypting = Guardando el papel bajo llave
step-sending = Enviando el papel ({ $size } MB)
step-waiting = No hay conexión. Esto espera y luego sigue solo.
step-receiving = Trayendo las páginas

## The bin

bin-title = Papelera
bin-with = Papelera ({ $count })
bin-lead = Un papel se queda aquí { $days } días y luego desaparece.
bin-empty = La papelera está vacía.
bin-days-left = { $days ->
    [one] { $days } día más aquí
   *[other] { $days } días más aquí
}

## A paper

paper-title = Un papel
paper-date = Del { $date }
paper-runs-out = Válido hasta el { $date }
paper-edit = Cambiar
paper-keep = Copiar en este dispositivo
paper-bin = A la papelera
paper-not-drawn = Este papel no se puede mostrar aquí, pero está bien guardado. Puede guardar una copia en este dispositivo para abrirlo.
page-of = Página { $page } de { $pages }
page-previous = Página anterior
page-next = Página siguiente
zoom-in = Más grande
zoom-out = Más pequeño
turn = Girar
overview = Todas las páginas
keep-title = ¿Una copia en este dispositivo?
keep-warning = La copia no está protegida: cualquier persona que use este dispositivo puede leerla. No lo haga en un ordenador compartido.
keep-yes = Guardar una copia
edit-title = ¿Qué papel es?
edit-name = Título
edit-date = Fecha del papel
edit-runs-out = Válido hasta
edit-note = Nota para mí
newer-title = Una versión más nueva
newer-lead = El mismo papel, pero más nuevo. El antiguo se queda.
newer-file = Una foto o un archivo
newer-file-why = Ya en este dispositivo.
versions = Todas las versiones ({ $count })
version-newest = La más nueva
version-older = Más antigua
version-added = Añadida el { $date }
version-look = Mirar
version-shown = Está mirando una versión más antigua, añadida el { $date }.
version-to-newest = Ver la más nueva

## My story

story-title = Mi historia
story-lead = Trozos cortos. Puede mostrar cada uno por separado.
story-empty = Cuente una vez lo que ya le cansa repetir. Después, muéstrelo.
story-name = Título (si quiere)
earlier = Más arriba
later-in-order = Más abajo
write-title = Escribir
write-lead = Un trozo de su historia, o una petición, con sus palabras.
write-text = Su texto
write-left = { $left ->
    [0] Ya no hay más sitio. Siga en otro trozo.
    [one] Queda { $left } letra.
   *[other] Quedan { $left } letras.
}
speak-title = Hablar
speak-lead = { $minutes ->
    [one] Como máximo { $minutes } minuto por trozo.
   *[other] Como máximo { $minutes } minutos por trozo.
}
speak-begin = Toque y hable
speak-asking = El dispositivo pregunta si el micrófono puede escuchar…
speak-stop = Parar
speak-listening = Le escucho. Toque cuando termine.
speak-length = Duración
speak-anew = Empezar de nuevo
speak-no-microphone = Aquí no hay micrófono. Puede escribir, o usar otro dispositivo.
speak-refused = El micrófono no está permitido aquí. Puede permitirlo en su navegador, o escribir.
speak-unsupported = Este navegador no puede grabar. Puede escribir, o usar uno más nuevo.
listen = Escuchar
listen-progress = Por dónde va el sonido
listen-failed = Este navegador no puede reproducir este sonido. Guarde una copia para escucharlo en otro lugar.

## Kinds of paper

kind-label = Tipo de papel
kind-identity = Identidad
kind-residence = Residencia
kind-income = Ingresos
kind-welfare = CPAS, ayuda social
kind-health = Salud
kind-housing = Vivienda
kind-work = Trabajo
kind-school = Escuela y diplomas
kind-family-children = Familia e hijos
kind-social-report = Informe social
kind-story = Mi historia
kind-request = Petición
kind-receipt = Recibo
kind-membership = Club, asociación
kind-photo = Foto
kind-other = Otro

## Share

share-choose-title = ¿Qué quiere mostrar?
share-choose-lead = Toque los papeles. Los demás no se ven.
share-chosen = { $count ->
    [0] Todavía nada elegido
    [one] { $count } papel elegido
   *[other] { $count } papeles elegidos
}
share-how-title = ¿Cómo quiere mostrarlos?
share-lifetime = ¿Cuánto tiempo?
lifetime-hour = 1 hora
lifetime-day = 1 día
lifetime-week = 7 días
lifetime-month = 30 días
share-handling = ¿Qué puede hacer la otra persona?
handling-look = Solo mirar
handling-print = Mirar e imprimir
handling-keep = Guardar una copia
share-openings = ¿Cuántas veces?
openings-once = Una vez
openings-three = Tres veces
openings-any = Sin límite
share-purpose = ¿Para qué? No hace falta decirlo.
share-purpose-own = O con sus palabras
purpose-home = Una vivienda
purpose-income = Ayuda o ingresos
purpose-health = Atención médica
purpose-work = Trabajo
purpose-residence = Residencia
purpose-school = Escuela, hijos
share-make = Crear el código
share-more = Todavía más seguro
share-first = Solo el primer ordenador
share-first-why = El primer ordenador que lo abra podrá abrirlo otra vez. Si alguien reenvía el enlace, no abre nada.
share-pin = Pedir también un código de 6 cifras
share-pin-why = Usted se lo dice a la persona. Sin este código, el enlace no abre nada.
made-title = Muestre este código
made-lead = La otra persona lo escanea, o abre el enlace.
made-qr = Código para escanear
made-link = Enlace
made-print = Imprimir un ticket
made-stop-note = Puede pararlo en cualquier momento: en «Lo que he mostrado».
made-pin = Diga este código a la persona
made-pin-why = No está en el ticket ni en el enlace. Sin él no se abre nada.
made-done = Listo
until = Hasta el { $moment }
meeting-title = Preparar una cita
meeting-lead = Elija los papeles para esta cita. Imprima el ticket. Luego cierre su carpeta hasta después de la cita.
meeting-lock = Cerrar mi carpeta
meeting-lock-why = Imprima o fotografíe este código. Luego cierre su carpeta: en la cita nadie podrá abrirla. El código funciona igual.
spoken-make = Decir un código en voz alta
spoken-say = Diga estas palabras y cifras
spoken-where = La otra persona las escribe en esta página: «He recibido un código».
slip-title = Farde · papeles para usted
slip-pin = También hace falta un código de 6 cifras: la persona se lo dice.
slip-stop = Para parar: abrir la carpeta, «Lo que he mostrado» y luego «Parar».

## What I shared

shared-title = Lo que he mostrado
shared-empty = Ahora no muestra nada.
shared-new = Mostrar papeles
shared-show-again = Mostrar otra vez
shared-stop = Parar
shared-stop-sure = Sí, parar
stop-one-title = ¿Dejar de mostrar?
stop-one-note = Este código ya no abrirá nada. Una pantalla que siga abierta se vacía en un minuto, si tiene conexión. Una copia ya guardada o impresa se queda con la otra persona.
shared-code = Mostrar el código
shared-stop-all = Parar todo
stop-all-title = ¿Parar todo?
stop-all-note = Ya nadie podrá abrir sus papeles. Una pantalla que siga abierta se vacía en un minuto, si tiene conexión. Una copia ya guardada o impresa se queda con la otra persona.
shared-opened = { $count ->
    [0] Todavía no se ha abierto
    [one] Abierto { $count } vez
   *[other] Abierto { $count } veces
}
shared-unknown = { $count ->
    [one] { $count } vez sin decir quién
   *[other] { $count } veces sin decir quién
}
shared-unreadable = Alguien que no dio su nombre
state-used-up = Terminado: se abrió todas las veces permitidas
state-over = Terminado: se acabó el tiempo
state-stopped = Usted lo paró
left-minutes = { $minutes ->
    [one] queda { $minutes } minuto
   *[other] quedan { $minutes } minutos
}
left-hours = { $hours ->
    [one] queda { $hours } hora
   *[other] quedan { $hours } horas
}
left-days = { $days ->
    [one] queda { $days } día
   *[other] quedan { $days } días
}

## The record of one share

record-title = El registro de lo que mostró
record-lead = Lo que usted aceptó y lo que pasó. Solo usted lo ve.
record-open = Ver el registro
record-printed-title = Farde · el registro de lo que se mostró
record-what = ¿Qué papeles?
record-who = ¿Quién los abrió?
record-why = ¿Para qué?
record-no-purpose = Usted no lo dijo.
record-how = Lo que está permitido
record-made = Usted lo aceptó el
record-until = Como máximo hasta el
record-now = ¿Y ahora?
record-live = Todavía se puede abrir
record-withdraw = Para retirar su acuerdo
record-nothing-opens = Este código ya no abre nada. Una copia ya guardada o impresa se queda con la otra persona.
record-number = Número de este registro:

## My letterbox: what others hand in

box-title = Mi buzón
box-with = Mi buzón ({ $count })
box-came = { $count ->
    [one] Ha llegado un papel para usted
   *[other] Han llegado { $count } papeles para usted
}
box-lead = Otras personas dejan aquí papeles con su código. No ven nada de su carpeta.
box-empty = No ha llegado nada.
box-ask = Pedir papeles
box-day = Llegó el { $day }
box-papers = Papeles
box-look = Mirar
box-refuse = Rechazar
box-refuse-title = ¿Rechazarlo?
box-refuse-note = Desaparece para siempre. No se avisa a nadie.
box-refuse-yes = Sí, rechazarlo
toast-box-refused = Ya no está.
box-asked = Lo que he pedido
box-past = Lo que pedí antes
box-left = { $count ->
    [0] Ya no puede llegar nada más
    [one] Puede llegar { $count } papel más
   *[other] Pueden llegar { $count } papeles más
}
box-full = Ha llegado todo lo que pidió
box-closed = Usted lo cerró
box-close = Cerrar
box-close-title = ¿No recibir nada más?
box-close-note = El código ya no abre nada. Lo que ha llegado se queda aquí.
box-close-yes = Sí, cerrar
toast-closed = Cerrado. Ya no puede llegar nada más.
box-known = Organizaciones que conozco
box-forget = Olvidar
look-title = Ha llegado para usted
look-keep = Guardar
look-not-drawn = Esto no se puede mostrar aquí. Puede guardarlo o rechazarlo.
look-unsigned = No está firmado: nadie sabe con seguridad quién lo ha enviado.
look-known = { $name }: usted ya comparó sus cifras.
look-impostor = ¡Cuidado! Usted conoce este nombre, pero esto no viene de ahí.
look-compare = Está firmado. Compare estas cifras con las de la organización: en su ventanilla, o en una carta en papel que ya tenía antes. Nunca con lo que ha llegado aquí.
look-same = Son las mismas
look-name = ¿Cómo llama usted a esta organización?
look-remember = Recordarla
box-size = { $size } MB
kept-known = De { $name }: usted ya comparó sus cifras.
kept-says = Dice que viene de { $name }. No es seguro.
hand-which = Archivo { $file } de { $files }
hand-no-code = Este no es un código para entregar papeles.
hand-stopped = Usted lo paró. Lo que no está marcado no se ha enviado.
hand-too-much = Solo caben { $size } MB en total. Quite algo.
hand-who-asks = Farde no sabe quién pide los papeles. Entregue algo solo si la persona le dio este código.
sign-save-first = Guarde primero el archivo de la clave.
ask-what = ¿Qué pide? No hace falta decirlo.
ask-decision = La decisión
ask-proof = Un certificado
ask-report = El informe social
ask-health = Un papel médico
ask-contract = El contrato
ask-files = { $count ->
    [one] Un papel
   *[other] Hasta { $count } papeles
}
ask-how-many = ¿Cuántos papeles como máximo?
asked-title = Dé este código
asked-lead = La otra persona lo escanea, o abre el enlace. Así los papeles llegan a su buzón.
asked-note = No ve nada de su carpeta. Usted mira primero, y luego guarda o rechaza.
asked-slip-title = Farde · papeles para mí
asked-slip-how = Escanee el código o abra la dirección. Elija los archivos y toque «Entregar». No hace falta una cuenta. Solo la persona puede leerlos.
asked-slip-close = Para cerrar: abrir la carpeta, «Mi buzón» y luego «Cerrar».

## Hand in

hand-opening = Un momento
hand-title = Entregar papeles
hand-asks = Le piden:
hand-nothing = Una persona le pide papeles.
hand-room = { $count ->
    [one] { $count } archivo, { $size } MB como máximo
   *[other] Hasta { $count } archivos, { $size } MB en total
}
hand-choose = Elegir archivos
hand-choose-why = PDF, fotos, textos, hasta 25 MB cada uno
hand-remove = Quitar
hand-missing = Elija primero un archivo.
hand-too-many = { $count ->
    [one] Solo cabe { $count } archivo. Quite algo.
   *[other] Solo caben { $count } archivos. Quite algo.
}
hand-from = Su nombre o su organización (puede dejarlo vacío)
hand-note = Unas palabras para acompañar (puede dejarlo vacío)
hand-final = Solo la persona puede abrirlos, y usted no puede retirarlos. No hace falta una cuenta.
hand-stays = Lo que está marcado ya ha llegado.
hand-send = Entregar
hand-sending = Los papeles están en camino
hand-chosen = { $count ->
    [one] { $count } archivo elegido
   *[other] { $count } archivos elegidos
}
hand-done-title = Ha llegado
hand-done = { $count ->
    [one] { $count } archivo está en el buzón.
   *[other] { $count } archivos están en el buzón.
}
hand-done-what = La persona lo mira, y luego lo guarda o lo rechaza. Puede cerrar esta página.
hand-same = Lo mismo para otra persona
hand-more = Entregar algo más
hand-link-title = ¿Para quién?
hand-link-lead = Escanee el código de la persona con la cámara de este dispositivo, o pegue el enlace.
hand-link-camera = Usar la cámara
hand-failed-title = No se puede entregar nada
hand-tampered = El código y este buzón no van juntos.
hand-tampered-do = Quizá alguien quiere leerlo también, por eso no se envía nada. Avise a la persona y a la organización.
sign-title = Firmar por una organización
sign-why = La persona compara 30 cifras una sola vez. La próxima vez sabrá con seguridad que viene de ustedes.
sign-open = Abrir el archivo de la clave
sign-open-why = Se queda en este dispositivo y no se envía a ningún sitio
sign-draw = Crear una clave nueva
sign-digits = Las cifras de su clave. Dígalas en la ventanilla o póngalas en cartas en papel. No las ponga en lo que entrega aquí.
sign-save-why = Guarde el archivo ahora: no hay otra copia. Quien lo tiene puede firmar por ustedes. Guárdelo como se guarda un sello.
sign-save = Guardar el archivo de la clave
sign-drop = No firmar
sign-not-a-key = Este no es un archivo de clave.

## Receive

receive-title = Alguien le muestra papeles
receive-lead = Diga quién es y luego mire. No hace falta una cuenta.
receive-name = Su nombre
receive-name-missing = Escriba primero su nombre: la persona quiere saber quién mira.
receive-organisation = Su organización (si tiene una)
receive-discreet = Actuaré con discreción
receive-discreet-what = Solo muestro estos papeles a quienes los necesitan para ayudar.
receive-discreet-missing = Marque también esta casilla y los papeles se abren.
receive-pin = El código de 6 cifras que le dijo la persona
receive-pin-missing = Escriba las 6 cifras que le dijo la persona.
receive-pin-wrong = Quizá las 6 cifras no son las correctas.
receive-pin-again = Escribir las cifras otra vez
receive-receipt = La persona verá su nombre y la hora.
receive-open = Ver los papeles
receive-opening = Los papeles están llegando
receive-failed-title = Los papeles no se abren
receive-other-link = Otro enlace
receive-paste-title = He recibido un código
receive-paste-lead = Escanee el código con la cámara de su teléfono, pegue el enlace, o escriba las palabras que le dijeron.
receive-paste-label = Enlace, o 4 palabras y 3 cifras
receive-paste-wrong = Mire otra vez las 4 palabras y las 3 cifras, o pida un código nuevo.
receive-paste-no-code = Esto no es un código: hacen falta 4 palabras y 3 cifras.
receive-over-title = El tiempo se ha acabado
receive-over-lead = Los papeles ya no están en esta pantalla. ¿Todavía los necesita? Pida a la persona un código nuevo.
receive-stopped-title = Estos papeles ya no se muestran
receive-stopped-lead = La persona dejó de mostrarlos. Ya no están en esta pantalla. ¿Todavía los necesita? Pida a la persona un código nuevo.
received-title = { $count ->
    [one] Un papel para usted
   *[other] { $count } papeles para usted
}
received-list = Papeles
received-open-until = Esta página sigue abierta hasta las { $time }
received-ends = El enlace vale como máximo hasta el { $moment }
received-close = He terminado
received-save = Guardar el archivo
received-not-drawn = Este papel no se puede mostrar aquí. Pida a la persona que permita una copia.
received-not-drawn-keep = Este papel no se puede mostrar aquí. Guárdelo para abrirlo.
received-no-print = La persona que le muestra estos papeles no permite imprimirlos.

## Scanning

scan-starting = Abriendo la cámara…
scan-looking = Ponga el código dentro del marco.
scan-no-camera = Aquí no hay cámara. Elija una foto del código.
scan-refused = La cámara no está permitida aquí. Puede permitirla en su navegador, o elegir una foto del código.
scan-again = Probar la cámara otra vez
scan-photo = Elegir una foto del código
scan-reading = Buscando el código…
scan-nothing = No se ve ningún código en esta foto. Pruebe otra vez, más cerca y recto.

## Photographing a paper

shot-title = Fotografíe su papel
shot-looking = Ponga el papel plano. Que se vea entero.
shot-found = Papel encontrado. Haga la foto.
shot-no-camera = Aquí no hay cámara. Elija una foto del papel.
shot-refused = La cámara no está permitida aquí. Puede permitirla en su navegador, o elegir una foto del papel.
shot-take = Hacer la foto
shot-choose = Mis fotos
shot-lamp = Linterna
shot-working = Preparando su página…
shot-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
shot-page = La página
shot-photo = La foto
shot-no-place = El lugar y el dispositivo de una foto no se guardan.
shot-leave = ¿Salir sin guardar?
shot-leave-note = { $count ->
    [one] Su página se perderá.
   *[other] Sus { $count } páginas se perderán.
}
shot-stay = Quedarme aquí
shot-throw = Tirar
check-title = ¿Se lee bien?
check-whole = No se han encontrado los bordes del papel: esta es la foto entera. Puede colocar las esquinas.
check-good = Sí, está bien
check-again = Repetir la foto
check-corners = Esquinas
check-as-photo = Colores
check-as-paper = Papel blanco
corners-title = ¿Dónde están las esquinas?
corners-lead = Arrastre cada círculo a una esquina del papel. Con el teclado: las flechas.
corners-whole = La foto entera
corners-done = Listo
corner-top-left = Esquina de arriba a la izquierda
corner-top-right = Esquina de arriba a la derecha
corner-bottom-right = Esquina de abajo a la derecha
corner-bottom-left = Esquina de abajo a la izquierda
pages-title = Sus páginas
pages-none = Ya no queda ninguna página.
pages-another = Otra página
pages-finish = Guardar este papel
pages-earlier = Antes
pages-later = Después
pages-remove = Quitar
pages-removed = Se ha quitado la página.
pages-full = Un papel tiene { $pages } páginas como máximo.
pages-keep = Guardar también las fotos
pages-keep-why = Las fotos como usted las hizo, junto a las páginas limpias.

## Ways in: a card that is there already, scanning

make-way-have = Ya tengo una tarjeta
make-way-have-why = El número es el mismo, con imágenes nuevas: 6.
make-have-title = Su tarjeta
scan-card = Escanear mi tarjeta
scan-type = Escribir el número
scan-not-a-card = Este no es el código de una tarjeta. Muestre el de su tarjeta.
scan-not-a-sheet = Este no es el código de una hoja de emergencia. Pruebe otra vez.
open-device = Con este dispositivo
open-lost = He perdido mi tarjeta o mis imágenes
story-own = Seguir con las imágenes que ya conozco
story-own-title = Las imágenes que conserva
story-own-lead = Toque sus imágenes en orden. Lo hará dos veces.
story-own-again = Las dos veces no fueron iguales. Empiece otra vez con calma.
story-own-other = Prefiero imágenes nuevas

## A way back

way-back-title = Un camino de vuelta
way-back-lead = Por si un día pierde la tarjeta u olvida sus imágenes.
way-back-sheet = Una hoja
way-back-sheet-why = Una hoja para guardar en otro lugar seguro. Ella sola abre su carpeta.
way-back-helpers = Ayudantes
way-back-helpers-why = Tres personas reciben una hoja cada una. Dos juntas abren su carpeta. Una sola no puede hacer nada.

## Sheets

sheets-title = Imprima o copie a mano
sheets-lead = Esta hoja se muestra una sola vez. Guárdela lejos de su tarjeta.
sheets-lead-helpers = Estas hojas se muestran una sola vez. Dé cada una a una persona distinta.
sheets-next = Hoja siguiente
sheets-kept = Ya está impresa o copiada
sheet-title = Farde · hoja de emergencia
sheet-title-helper = Farde · hoja { $number } de { $sheets }
sheet-what = Esta hoja abre una carpeta de papeles. Quien tiene la hoja puede abrir la carpeta: guárdela bien.
sheet-what-helper = Alguien confía en usted: esta hoja ayuda a esa persona a volver a abrir su carpeta de papeles. Sola no abre nada. Hacen falta { $needed } juntas.
sheet-use = Para usarla: «Abrir mi carpeta» y luego «He perdido mi tarjeta o mis imágenes».
sheet-use-helper = Guárdela bien. Désela solo a la propia persona, cuando se la pida.
sheet-no-name = En esta hoja no hay ningún nombre, y es a propósito.
sheet-qr = Las mismas cifras, para una cámara
sheet-wait = { $wait ->
    [one] Abre después de { $wait } día de espera.
   *[other] Abre después de { $wait } días de espera.
}

## Recover

recover-title = Volver a su carpeta
recover-lead = ¿Qué tiene con usted?
recover-sheet = Mi hoja
recover-sheet-why = La hoja de emergencia que guardó.
recover-helpers = Las hojas de mis ayudantes
recover-helpers-why = Hacen falta varias juntas.
recover-sheet-title = Su hoja
recover-helpers-title = Las hojas de sus ayudantes
recover-enter-lead = Escanee el código, o escriba las cifras línea por línea.
recover-enter-lead-helpers = Una hoja después de otra. Escanee el código, o escriba las cifras.
recover-scan = Escanear la hoja
recover-type = Escribir las cifras
recover-anew = Empezar de nuevo
recover-have = Su hoja está completa
recover-have-helper = Hoja { $number }
recover-count = { $have } de { $needed }
recover-same = La hoja { $number } ya está aquí. Use otra.
recover-other-set = Esta hoja no es del mismo grupo que la primera. Use otra.
recover-not-together = Las líneas están bien, pero no van juntas. Mire el orden.
row-fits = Bien
row-look-again = Mire esta línea otra vez
waits-title = Está bien, pero todavía no
waits-lead = Hay un tiempo de espera, para proteger a la persona a la que pertenece la carpeta.
waits-from = A partir del { $moment }
waits-come-back = Vuelva a partir de ese momento, igual que hoy. Tendrá { $days ->
    [one] { $days } día.
   *[other] { $days } días.
}
waits-owner = Hasta entonces, quien abra la carpeta verá esto. Y puede decir que no.

## Renew

renew-what-title = Ya está de vuelta
renew-what-lead = Sus papeles están aquí. Primero cree una nueva forma de entrar, solo para usted.
renew-what-card = Una tarjeta o un apodo.
renew-what-story = Imágenes nuevas.
renew-what-doors = Usted elige qué formas de entrar de antes se quedan.
renew-way-lead = Es lo que usará para abrir su carpeta.
renew-way-same = Dejar igual
renew-keep-title = ¿Qué se queda?
renew-keep-lead = Se añade la nueva tarjeta o el nuevo apodo. Marque lo que también se queda.
renew-keep-note = Lo que no está marcado ya no abre nada desde ahora. Su carpeta se cierra en los otros ordenadores.
renew-stays = Se queda
renew-goes = Ya no abre
renew-finish = Así está bien
renew-working = Preparando su nueva forma de entrar
renew-done-title = Todo está bien
toast-renewed = Ya está cambiado. Su carpeta está cerrada en los otros ordenadores.

## Safety

safety-title = Seguridad
safety-doors = Mis formas de entrar
safety-doors-why = Tarjeta, imágenes, hojas, ayudantes, dispositivo.
safety-lock = Cerrar hasta…
safety-lock-why = Nadie puede abrirla antes de la hora que usted elija.
doors-lead = Cada una de estas formas abre su carpeta.
doors-add = Nueva forma de entrar
door-card = Tarjeta e imágenes
door-nickname = Apodo e imágenes
door-card-words = Tarjeta y frase
door-nickname-words = Apodo y frase
door-passkey = Un dispositivo
door-sheet = Una hoja de emergencia
door-helpers = Ayudantes: { $needed } de { $sheets }
door-since = Desde el { $date }
door-wait = { $wait ->
    [one] Abre después de { $wait } día
   *[other] Abre después de { $wait } días
}
door-now = En uso ahora
door-my-card = Mi tarjeta
door-new-story = Cambiar las imágenes
door-remove = Quitar
card-again-lead = El mismo número que en su tarjeta. Imprímalo o cópielo.
remove-title = ¿Quitar esta forma de entrar?
remove-note = Desde ahora ya no abre nada. Su carpeta se cierra en todos los otros ordenadores.
remove-yes = Sí, quitar
toast-door-removed = Ya está quitada. Su carpeta está cerrada en los otros ordenadores.
add-title = ¿Qué nueva forma de entrar?
add-device = Este dispositivo
add-device-why = Abrir con el dedo, la cara o el código de su teléfono.
add-card = Otra tarjeta
add-card-why = Un nuevo número o un apodo, si el de antes se ha perdido o alguien lo conoce.
new-sheet-lead = Una hoja de cifras para imprimir o copiar. Ella sola abre su carpeta.
new-sheet-make = Crear la hoja
new-helpers-lead = Cada persona guarda una hoja. Una hoja sola no abre nada.
new-helpers-sheets = ¿Cuántos ayudantes?
new-helpers-needed = ¿Cuántos juntos para abrir?
new-helpers-sentence = { $needed } de las { $sheets } hojas juntas abren su carpeta.
new-helpers-make = Crear las hojas
less = Menos
more = Más
wait-legend = ¿Un tiempo de espera?
wait-none = Sin espera
wait-none-why = La hoja abre su carpeta sin espera.
wait-some-why = Su carpeta se abre solo después de la espera. Mientras tanto, lo verá cuando abra su carpeta. Puede decir que no.
device-what = Usted abre su carpeta igual que desbloquea este dispositivo.
device-seen = En este dispositivo se puede ver que existe una carpeta.
device-own-only = Solo en su propio dispositivo, nunca en un ordenador compartido.
device-make = Añadir este dispositivo
device-other = De otra forma
toast-device = Este dispositivo ya abre su carpeta.
passkey-cannot = Este dispositivo o este navegador no puede hacerlo. Use otra forma de entrar: tarjeta, apodo, hoja o ayudantes.
passkey-refused = No se ha confirmado. Puede probar otra vez, o usar otra forma de entrar.
passkey-failed = El dispositivo no ha respondido como se esperaba. Pruebe otra vez, o use otra forma de entrar.

## Lock until

lock-title = ¿Cerrar hasta cuándo?
lock-lead = Antes de esa hora su carpeta no se abre para nadie, tampoco para usted.
lock-hour = Dentro de 1 hora
lock-evening = Hoy a las 20:00
lock-tomorrow = Mañana a las 8:00
lock-three-days = Dentro de 3 días
lock-own = Otro momento
lock-own-label = Día y hora
lock-summary = Hasta el { $moment } nadie puede abrirla, tampoco usted.
lock-shares = Lo que muestra ahora se sigue viendo hasta que acabe su tiempo.
lock-do = Cerrar hasta entonces
lock-sure = ¿Cerrarla hasta entonces?
lock-sure-note = Nada ni nadie puede abrirla antes: ni usted, ni sus ayudantes, ni nosotros.
start-idle = Su carpeta se ha cerrado sola: nadie tocaba la pantalla. Sus papeles están a salvo.
start-locked = Está cerrada hasta la hora que usted eligió. Sus papeles le esperan.

## What must be seen after opening

recovery-title = Alguien quiere entrar
recovery-unknown = De una forma que su carpeta no conoce
recovery-since = Desde el { $moment }
recovery-opens = Su carpeta se abrirá para esa persona el { $moment }.
recovery-ready = Su carpeta ya se puede abrir para esa persona.
recovery-note = Si no es usted, diga que no.
recovery-refuse = No, rechazar
recovery-remove = Rechazar, y quitar esta forma de entrar para siempre
recovery-leave = Soy yo, dejarlo así
toast-refused = Está rechazado.
refused-title = Hubo demasiados intentos
refused-when = Alguien probó demasiadas veces, el { $moment }.
refused-note = Si no era usted, cambie sus imágenes o use otra tarjeta.
refused-doors = Ver mis formas de entrar
unlisted-title = Se ha cerrado una forma de entrar desconocida
unlisted-note = Alguien había dejado una forma de entrar que no está en su lista. Ahora está cerrada. Cambie sus imágenes y mire sus formas de entrar.

## What went wrong: what is, and what to do

trouble-title = No ha funcionado
fail-nothing-opens = Con esto no se abre nada ahora.
fail-nothing-opens-do = Mire su tarjeta o su apodo. Luego toque sus imágenes con calma, una por una.
fail-sheet = Esta hoja no abre nada ahora.
fail-sheet-do = Quizá ya no vale, o la carpeta está cerrada por un tiempo. Pruebe con otra hoja, o vuelva más tarde.
fail-wait = Hubo varios intentos.
fail-wait-do = { $minutes ->
    [one] Espere { $minutes } minuto. Es para que nadie pueda adivinar.
   *[other] Espere { $minutes } minutos. Es para que nadie pueda adivinar.
}
fail-sheets = Estas hojas juntas no abren nada.
fail-sheets-do = Mire si son del mismo grupo y póngalas otra vez.
fail-last-door = Es su única forma de entrar que abre sin espera.
fail-last-door-do = Cree primero una tarjeta u otra forma de entrar. Después quite esta.
fail-many-doors = Hay muchas formas de entrar.
fail-many-doors-do = Quite una que ya no usa y pruebe otra vez.
fail-already = Esta tarjeta y estas imágenes ya abren una carpeta.
fail-already-do = Use otras imágenes.
fail-voucher = Este vale no es para este sitio, o su fecha ha pasado.
fail-voucher-do = Pida otro donde se lo dieron.
fail-voucher-used = Este vale ya se ha usado.
fail-voucher-used-do = Un vale sirve una vez. Pida otro. Si creó una carpeta con él, ábrala.
fail-open-again = Su carpeta se ha cerrado.
fail-open-again-do = Ábrala otra vez. Sus papeles están a salvo.
fail-share = Aquí no hay nada que abrir.
fail-share-do = El código ya no funciona. Pida a la persona uno nuevo.
fail-request = Aquí no se puede entregar nada.
fail-request-do = El tiempo se ha acabado, o ya han llegado bastantes papeles. Pida a la persona un código nuevo, o pruebe otra vez dentro de diez minutos.
fail-deposit = Lo que ha llegado está dañado, o no está hecho como debe ser.
fail-deposit-do = No se puede abrir. Puede rechazarlo.
fail-link = Falta un trozo del enlace.
fail-link-do = Copie el enlace entero, o escanee el código otra vez.
fail-offline = No hay conexión.
fail-offline-do = Busque un lugar con conexión o wifi y pruebe otra vez. No se ha perdido nada.
fail-busy = Ahora hay mucha gente usándolo.
fail-busy-do = Pruebe otra vez dentro de unos minutos. No se ha perdido nada.
fail-large = Este archivo es demasiado grande.
fail-large-do = El máximo es { $size } MB. Haga mejor una foto del papel.
fail-full = Su carpeta está llena.
fail-full-do = Ponga en la papelera lo que ya no usa. Vuelve a haber sitio cuando la papelera se vacía.
fail-empty = Este archivo está vacío.
fail-empty-do = Elija otro archivo, o haga una foto.
fail-draw = Este papel no se puede mostrar.
fail-draw-do = Está bien guardado. Puede guardar una copia en este dispositivo.
fail-tampered = Este papel ya no es el que usted guardó.
fail-tampered-do = Alguien lo ha dañado o cambiado. Por eso no se muestra. Avise a quien se ocupa de este sitio.
fail-other-passkey = Eso no abre esta carpeta.
fail-other-passkey-do = Elija otra cosa en la lista del dispositivo, o añada primero este dispositivo a sus formas de entrar.
fail-device-full = Ya no hay sitio en este dispositivo.
fail-device-full-do = Haga sitio, o guarde menos papeles aquí. No se ha perdido nada.
fail-kept-damaged = Este papel está dañado en este dispositivo.
fail-kept-damaged-do = Abra su carpeta con conexión: el papel vuelve aquí.
fail-not-there = Este papel ya no está aquí.
fail-not-there-do = Mire en la papelera: quizá está allí.
fail-input = Algo todavía no está bien.
fail-input-do = Mire lo que ha escrito: quizá es demasiado corto o demasiado largo.
fail-browser = Este navegador es demasiado antiguo.
fail-browser-do = Use un navegador más nuevo, u otro dispositivo.
fail-unreadable = Este archivo no se ha podido leer hasta el final.
fail-unreadable-do = Elíjalo otra vez.
fail-stopped = Está parado.
fail-stopped-do = No se ha guardado nada. Puede empezar de nuevo.
fail-code = Este archivo está cerrado con un código.
fail-code-do = Escriba el código de este archivo.
fail-wrong-code = Este código no abre este archivo.
fail-wrong-code-do = Mire otra vez las cifras, grupo por grupo.
fail-not-export = Este archivo no viene de una carpeta, o está dañado.
fail-not-export-do = Elija el archivo que guardó desde una carpeta.
fail-fault = Algo no ha funcionado por nuestra parte.
fail-fault-do = Pruebe otra vez. No se ha perdido nada.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Gato
picture-horse = Caballo
picture-elephant = Elefante
picture-turtle = Tortuga
picture-fish = Pez
picture-butterfly = Mariposa
picture-snail = Caracol
picture-rooster = Gallo
picture-owl = Búho
picture-bee = Abeja
picture-penguin = Pingüino
picture-octopus = Pulpo
picture-apple = Manzana
picture-banana = Plátano
picture-strawberry = Fresa
picture-lemon = Limón
picture-watermelon = Sandía
picture-carrot = Zanahoria
picture-corn = Maíz
picture-bread = Pan
picture-cheese = Queso
picture-ice-cream = Helado
picture-mushroom = Seta
picture-cake = Tarta
picture-house = Casa
picture-key = Llave
picture-umbrella = Paraguas
picture-bicycle = Bicicleta
picture-bus = Autobús
picture-boat = Barco
picture-plane = Avión
picture-train = Tren
picture-tractor = Tractor
picture-tent = Tienda de campaña
picture-chair = Silla
picture-lamp = Bombilla
picture-ladder = Escalera
picture-clock = Despertador
picture-book = Libro
picture-pencil = Lápiz
picture-scissors = Tijeras
picture-hammer = Martillo
picture-guitar = Guitarra
picture-drum = Tambor
picture-bell = Campana
picture-balloon = Globo
picture-kite = Cometa
picture-ball = Balón
picture-hat = Sombrero
picture-shoe = Zapato
picture-glasses = Gafas
picture-socks = Calcetines
picture-backpack = Mochila
picture-gift = Regalo
picture-camera = Cámara
picture-telephone = Teléfono
picture-sun = Sol
picture-cloud = Nube
picture-rainbow = Arcoíris
picture-snowflake = Copo de nieve
picture-fire = Fuego
picture-cactus = Cactus
picture-tree = Árbol
picture-sunflower = Girasol

## Take everything with me

luggage-title = Llevarme todo
luggage-why = Todos sus papeles en un solo archivo.
luggage-lead = Todos sus papeles en un solo archivo, con el registro de lo que mostró. Puede guardarlo, o ponerlo en otra carpeta. La papelera no está incluida.
luggage-sealed = Cerrado con un código
luggage-sealed-why = Nadie lo lee sin el código. Es mejor así.
luggage-plain = Sin código
luggage-plain-why = Un archivo que cualquier ordenador puede leer.
luggage-plain-title = ¿Legible para todos?
luggage-plain-warning = Este archivo no está protegido: quien lo encuentra lee todos sus papeles. No lo haga nunca en un ordenador compartido.
luggage-plain-yes = Sí, sin protección
luggage-code-title = Farde · el código de su archivo
luggage-code-note = Guarde este código lejos del archivo. Sin él nadie abre el archivo, tampoco usted. Se muestra una sola vez.
luggage-code-hint = Para abrirlo: «Seguridad» y luego «Traer papeles». O con el programa age.
luggage-save = Guardar el archivo
luggage-saved = El archivo está en las descargas de este dispositivo.
unpack-title = Traer papeles
unpack-why = De un archivo de otra carpeta.
unpack-lead = Elija el archivo que guardó desde una carpeta.
unpack-file = Elegir el archivo
unpack-file-why = Termina en .age o .zip.
unpack-scan = Escanear el código
unpack-not-a-code = Este no es el código de un archivo de Farde. Muestre el que recibió con el archivo.
unpack-digits = { $have } de { $wanted } cifras
unpack-found = { $count ->
    [0] No hay papeles en este archivo.
    [one] Hay { $count } papel en este archivo.
   *[other] Hay { $count } papeles en este archivo.
}
unpack-known = { $count ->
    [one] Un papel de este archivo ya está en su carpeta.
   *[other] { $count } papeles de este archivo ya están en su carpeta.
}
unpack-take = Traerlos

## Papers on this device

kept-title = En este dispositivo
kept-why = Papeles que se abren sin conexión.
kept-what = Los papeles que usted elija se abren aquí, incluso sin conexión.
kept-seen = En este dispositivo se puede ver que Farde guarda algo.
kept-who = Quien puede desbloquear este dispositivo puede abrir estos papeles, incluso con su carpeta cerrada.
kept-own-only = Solo en su propio teléfono, nunca en uno compartido.
kept-choose = Elegir papeles
kept-cannot = Este navegador no puede guardar papeles. Use otro, o imprímalos.
kept-needs-device = Añada primero este dispositivo a sus formas de entrar: es lo que abre los papeles sin conexión.
kept-choose-title = ¿Qué papeles?
kept-choose-lead = Quedan bajo llave y se abren con el dedo, la cara o el código de su teléfono.
kept-all = Todos
kept-do = Guardar aquí
kept-lead = Estos papeles se abren aquí también sin conexión.
kept-size = { $size } MB en este dispositivo
kept-behind = La versión más nueva de un papel todavía está en camino a este dispositivo.
kept-change = Elegir otros
kept-off = Quitar todo de aquí
kept-offline = No hay conexión: estos son los papeles guardados en este dispositivo.
kept-with-network = Abrir con conexión
toast-kept-off = Ya no queda nada de esta carpeta en este dispositivo.

## A shared computer

kiosk-mark = Ordenador compartido
kiosk-left = { $minutes ->
    [one] Le queda { $minutes } minuto
   *[other] Le quedan { $minutes } minutos
}
screen-title = Mostrar mis papeles aquí
screen-lead = Su número y sus imágenes se quedan en su teléfono. Aquí solo vienen los papeles que usted elija.
screen-qr = Código de esta pantalla
screen-step-scan = Escanee este código con su teléfono
screen-step-open = Abra su carpeta en el teléfono
screen-step-choose = Elija los papeles: aparecen aquí
screen-waiting = Esperando su teléfono
screen-old-title = Este código ya no funciona
screen-old-lead = No ha llegado nada. Pida un código nuevo cuando tenga el teléfono en la mano.
screen-again = Código nuevo
screen-door-title = Una pantalla espera sus papeles
screen-door-lead = Abra su carpeta aquí, en su teléfono. Después elige qué puede mostrar la pantalla.
screen-door-warning = Solo si está delante de esa pantalla y es usted quien ha escaneado su código.
screen-choose-title = ¿Qué puede mostrar la pantalla?
screen-find-title = Escanear el código de la pantalla
screen-find-lead = En el ordenador, toque «Con mi teléfono». Aparece un código.
screen-other-code = Este no es el código de una pantalla.
screen-send-title = Mostrar en la pantalla
screen-handling = ¿Qué se puede hacer en la pantalla?
screen-send-lead = Una vez, en esa pantalla, y media hora como máximo.
screen-send = Mostrar
screen-old-code = Este código ya no funciona. Pida uno nuevo en la pantalla.
screen-sent-title = Mire la pantalla
screen-sent-lead = Sus papeles aparecen allí en unos segundos.
screen-sent-where = ¿No los ve? Quizá los ve otra persona. Quítelos ya de la pantalla.
screen-sent-stop = Cuando termine, quítelos: la pantalla ya no los muestra.
screen-take-away = Quitar de la pantalla
screen-taken = La pantalla se vacía en unos segundos, si tiene conexión.
screen-way = En una pantalla delante de mí
screen-name = Pantalla compartida
staff-way = Para el equipo
staff-title = Ayudar sin ver
staff-lead = Una hoja para imprimir y poner junto al ordenador compartido.
staff-sit = Siéntese al lado, nunca detrás. Pregunte primero: «¿Puedo mirar?»
staff-look-away = Mire a otro lado mientras la persona toca las imágenes. No anote nunca las imágenes ni el número.
staff-card = La tarjeta se queda en la mano de la persona. No la guarde, no la fotografíe.
staff-read = El altavoz lee la pantalla en voz alta. Con auriculares no lo oye nadie más. La persona toca, usted señala.
staff-shown = ¿Necesita un papel? La persona lo elige y le da un código. Ábralo en su propio ordenador.
staff-printer = Un papel impreso: entréguelo enseguida, sin leerlo. Cada noche, saque lo que queda en la impresora y destrúyalo sin leerlo.
staff-done = Antes de irse, la persona toca «He terminado». La pantalla debe mostrar los idiomas.
staff-lost = Tarjeta perdida, imágenes olvidadas: la hoja de emergencia o los ayudantes. Nadie más puede abrir la carpeta, usted tampoco. No lo intente en lugar de la persona.
staff-odd = Una memoria USB desconocida, una ventana rara, una cámara encima de la pantalla, un código pegado en ella: deje de usar el ordenador y avise a quien se ocupa de él.
kiosk-save-title = ¿Guardar en un ordenador compartido?
kiosk-save-warning = El archivo se queda aquí, y la próxima persona puede leerlo. Guárdelo solo en su propia memoria USB y llévesela.
kiosk-save-yes = Guardar de todos modos
kiosk-take-paper = Recoja su papel de la impresora.
