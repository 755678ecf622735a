### Portuguese.

## Everywhere

back = Voltar
next = Seguinte
cancel = Cancelar
save = Guardar
later = Mais tarde
print = Imprimir
share = Mostrar
search = Procurar
copy = Copiar o link
copied = Copiado
try-again = Tentar de novo
understood = Está bem
take-back = Recuperar
to-start = Voltar ao início
speak = Ler em voz alta
language = Língua
lock = Fechar
cover = Esconder
locking = A fechar a sua pasta…
elsewhere = Outros ecrãs

## Start

start-title = O que quer fazer?
start-open = Abrir a minha pasta
start-make = Criar uma pasta
start-receive = Recebi um código
start-screen = Com o meu telefone

## Cover

cover-title = Hora local
cover-place = Bruxelas
cover-again = Atualizar

## Idle

idle-title = Ainda está aí?
idle-note = A sua pasta vai fechar-se sozinha, para que mais ninguém a leia.
idle-stay = Estou aqui

## Make

make-what-title = Uma pasta para os seus documentos
make-what-keep = Os seus documentos ficam aqui, mesmo que perca o telefone.
make-what-only-you = Só pode ser aberta por si. Nós não podemos ler nada.
make-what-show = Escolhe o que mostra, a quem e até quando.
make-begin = Começar
practice-begin = Experimentar primeiro
practice-strip = Isto é um teste. Não ponha documentos verdadeiros: no fim, tudo desaparece.
practice-end = Parar o teste
practice-end-title = Parar o teste?
practice-end-note = Tudo o que está no teste desaparece.
practice-own = Criar a minha pasta verdadeira
practice-card = Cartão inventado
practice-letter = Carta inventada
practice-photo = Foto inventada
practice-code = Este código não abre nada: é um teste.
voucher-title = Tem um vale?
voucher-lead = Para criar uma pasta aqui é preciso um vale: um papel com um código quadrado. Leia esse código, ou cole o link.
voucher-other = Este não é o código de um vale. Mostre o que está no seu vale.
voucher-none = Não tem vale? Peça um no centro de dia, ou onde lhe deram o endereço deste site.
voucher-good = O seu vale foi aceite.
make-way-title = Um cartão ou uma alcunha?
make-way-lead = É o que vai usar para abrir a sua pasta. Não precisa de dar o seu nome verdadeiro.
make-way-card = Um cartão
make-way-card-why = Um número que leva consigo. Poucas imagens para decorar: 6.
make-way-nickname = Uma alcunha
make-way-nickname-why = Nada para levar consigo. Mais imagens para decorar: 10.
make-card-title = O seu número
make-card-lead = Guarde este número. Sem ele, a sua pasta não abre.
make-card-write = Escreva-o à mão ou imprima-o.
make-card-photo = Ou tire-lhe uma foto, se o seu telefone estiver bem guardado.
make-card-next = Já o guardei
card-title = Farde · o meu número
card-hint = Este número não basta: também são precisas as suas imagens.
card-qr = O mesmo número, para uma câmara
make-nickname-title = A sua alcunha
make-nickname-lead = Uma palavra que não vai esquecer. Os outros não a devem adivinhar.
nickname-label = Alcunha
make-nickname-note = Escreva-a sempre da mesma maneira.
make-story-title = As suas imagens
make-story-lead = Decore-as por esta ordem. Invente um pequeno conto com elas.
make-story-again = Quase. Veja mais uma vez e tente de novo com calma.
make-story-note = Não diga as suas imagens a ninguém. Nós não as conhecemos e não as podemos recuperar.
make-story-draw = Outras imagens
make-story-words = Prefiro escrever uma frase
make-story-next = Já as sei
make-words-title = A sua frase secreta
make-words-lead = Escolha quatro palavras ou mais que não tenham nada a ver umas com as outras.
words-label = Frase secreta
words-again-label = A mesma frase mais uma vez
words-differ = As duas frases ainda não são iguais.
use-pictures = Com imagens
make-repeat-title = Toque nas suas imagens
make-repeat-lead = Pela sua ordem. Mudam de lugar todas as vezes.
make-finish = Criar a minha pasta
make-working = A criar a sua pasta
make-done-title = A sua pasta está pronta
make-done-lead = Para a abrir outra vez: o seu número ou a sua alcunha, e depois as suas imagens.
make-done-next = Ver os meus documentos

## The picture pad

pad-count = { $done } de { $wanted }
pad-undo = Apagar
pad-label = Imagens
names-say = Ouvir os nomes
names-silent = Não dizer mais os nomes
names-warn-title = Quem pode ouvir?
names-warn = O nome de cada imagem em que toca é dito em voz alta. Quem o ouvir fica a conhecer as suas imagens. Use auscultadores, ou espere até não haver ninguém por perto.
names-yes = Dizer os nomes
story-hear = Ouvir as minhas imagens

## Open

open-title = Abrir a minha pasta
open-number-label = O número do seu cartão: 20 dígitos
open-mistake = O número ainda não está certo. Veja-o mais uma vez, dígito por dígito.
open-use-nickname = Tenho uma alcunha
open-use-card = Tenho um cartão
open-story-title = Toque nas suas imagens
open-words-title = A sua frase secreta
open-use-words = Tenho uma frase secreta
open-submit = Abrir
opening-title = A sua pasta está a abrir
open-failed-title = Ainda não abre
open-other = Outro número
closed-time-over = A sua pasta fechou-se sozinha. Os seus documentos estão a salvo. Abra-a outra vez.
closed-broken = Alguma coisa parou do nosso lado. A sua pasta fechou-se e os seus documentos estão a salvo. Abra-a outra vez.

## My papers

papers-title = Os meus documentos
papers-all = Tudo
papers-soon = Expirado ou quase
papers-empty = A sua pasta ainda está vazia. Adicione um primeiro documento: basta uma foto.
papers-none-found = Não se encontrou nada. Tente outra palavra.
papers-room = A pasta está { $percent }% cheia.
papers-found = { $count ->
    [0] Nenhum documento encontrado
    [one] { $count } documento encontrado
   *[other] { $count } documentos encontrados
}
papers-more = Mostrar mais ({ $left })
order-label = Por que ordem
order-kind = Por tipo
order-date = Por data
order-runs-out = O que expira primeiro
choose-several = Escolher vários documentos
list-title = A lista dos meus documentos
list-note = Guarde esta lista noutro lugar. Ela diz que documentos tem, sem os mostrar.
list-printed-title = Os meus documentos
print-fetching = Documento { $paper } de { $papers }
print-ready = { $pages ->
    [0] Não há nada para imprimir aqui.
    [one] { $pages } página está pronta.
   *[other] { $pages } páginas estão prontas.
}
print-not-drawn = Não é possível mostrar este documento aqui. Por isso, também não se pode imprimir.
ran-out = Expirado
runs-out-today = Último dia
runs-out-days = { $days ->
    [one] Falta { $days } dia
   *[other] Faltam { $days } dias
}
add = Adicionar
add-what = O que quer adicionar?
add-scan = Fotografar um documento
add-scan-why = A câmara põe-no direito e claro.
add-files = Fotos ou ficheiros
add-files-why = Um ou mais, já neste aparelho.
add-write = Escrever
add-write-why = A sua história, com as suas palavras.
add-speak = Falar
add-speak-why = Grave a sua voz.
add-cancel = Parar
add-skip = Saltar este documento
adding-one = A adicionar o seu documento
adding-many = A adicionar os seus documentos: { $file } de { $files }
remark-cleaned = { $count ->
    [one] Este ficheiro dizia onde e com que foi feito, ou quem o fez. Isso foi retirado.
   *[other] { $count } ficheiros diziam onde e com que foram feitos, ou quem os fez. Isso foi retirado.
}
remark-may-tell = { $count ->
    [one] Este ficheiro talvez ainda diga onde ou com que foi feito. Pense nisso antes de dar uma cópia.
   *[other] { $count } ficheiros talvez ainda digam onde ou com que foram feitos. Pense nisso antes de dar uma cópia.
}
remark-locked = { $count ->
    [one] Este ficheiro tem uma palavra-passe. Está bem guardado, mas não pode ser mostrado aqui.
   *[other] { $count } ficheiros têm uma palavra-passe. Estão bem guardados, mas não podem ser mostrados aqui.
}
remark-damaged = { $count ->
    [one] Este ficheiro está estragado. Fica guardado como está, mas não pode ser mostrado inteiro.
   *[other] { $count } ficheiros estão estragados. Ficam guardados como estão, mas não podem ser mostrados inteiros.
}
remark-not-shown = { $count ->
    [one] Este ficheiro está bem guardado, mas não pode ser mostrado aqui.
   *[other] { $count } ficheiros estão bem guardados, mas não podem ser mostrados aqui.
}
remark-in-part = Uma parte deste documento não pode ser mostrada aqui. Guarde uma cópia para ver tudo.
remark-date-stays = A data final ainda é a do documento antigo. Mude-a se for outra.
remark-not-all = Este documento é longo: as primeiras { $shown } páginas podem ser mostradas. O ficheiro fica guardado inteiro.
kind-question = Que documento é este?
kind-left = { $count ->
    [one] Mais { $count } documento depois deste.
   *[other] Mais { $count } documentos depois deste.
}
toast-added = { $count ->
    [one] O documento está na sua pasta.
   *[other] { $count } documentos estão na sua pasta.
}
toast-binned = { $count ->
    [one] O documento está no lixo.
   *[other] { $count } documentos estão no lixo.
}
toast-restored = { $count ->
    [one] O documento está outra vez na sua pasta.
   *[other] { $count } documentos estão outra vez na sua pasta.
}
toast-saved = Está guardado.
toast-stopped = Está parado: já não abre.

## What is going on

step-reading = Um momento…
step-unlocking = Demora uns segundos…
step-drawing = A preparar a página { $page } de { $pages }
step-encrypting = A fechar o documento à chave
step-sending = A enviar o documento ({ $size } MB)
step-waiting = Sem internet. Isto espera e depois continua sozinho.
step-receiving = A ir buscar as páginas

## The bin

bin-title = Lixo
bin-with = Lixo ({ $count })
bin-lead = Um documento fica aqui { $days } dias e depois desaparece.
bin-empty = O lixo está vazio.
bin-days-left = { $days ->
    [one] Mais { $days } dia aqui
   *[other] Mais { $days } dias aqui
}

## A paper

paper-title = Um documento
paper-date = De { $date }
paper-runs-out = Válido até { $date }
paper-edit = Mudar
paper-keep = Copiar para este aparelho
paper-bin = Para o lixo
paper-not-drawn = Este documento não pode ser mostrado aqui, mas está bem guardado. Pode guardar uma cópia neste aparelho para o abrir.
page-of = Página { $page } de { $pages }
page-previous = Página anterior
page-next = Página seguinte
zoom-in = Maior
zoom-out = Mais pequeno
turn = Rodar
overview = Todas as páginas
keep-title = Uma cópia neste aparelho?
keep-warning = A cópia não está protegida: quem usar este aparelho pode lê-la. Não o faça num computador partilhado.
keep-yes = Guardar uma cópia
edit-title = Que documento é?
edit-name = Título
edit-date = Data do documento
edit-runs-out = Válido até
edit-note = Nota para mim
newer-title = Uma versão mais nova
newer-lead = O mesmo documento, mas mais novo. O antigo fica.
newer-file = Uma foto ou um ficheiro
newer-file-why = Já neste aparelho.
versions = Todas as versões ({ $count })
version-newest = A mais nova
version-older = Mais antiga
version-added = Guardada em { $date }
version-look = Ver
version-shown = Está a ver uma versão mais antiga, guardada em { $date }.
version-to-newest = Ver a mais nova

## My story

story-title = A minha história
story-lead = Partes curtas. Pode mostrar cada uma em separado.
story-empty = Conte uma vez o que já lhe custa repetir. Depois, mostre.
story-name = Título (se quiser)
earlier = Mais acima
later-in-order = Mais abaixo
write-title = Escrever
write-lead = Uma parte da sua história, ou um pedido, com as suas palavras.
write-text = O seu texto
write-left = { $left ->
    [0] Já não há mais espaço. Continue noutra parte.
    [one] Ainda pode escrever { $left } letra.
   *[other] Ainda pode escrever { $left } letras.
}
speak-title = Falar
speak-lead = { $minutes ->
    [one] No máximo { $minutes } minuto por parte.
   *[other] No máximo { $minutes } minutos por parte.
}
speak-begin = Toque e fale
speak-asking = O aparelho pergunta se o microfone pode ouvir…
speak-stop = Parar
speak-listening = Estou a ouvir. Toque quando terminar.
speak-length = Duração
speak-anew = Começar de novo
speak-no-microphone = Não há microfone aqui. Pode escrever, ou usar outro aparelho.
speak-refused = O microfone não tem autorização aqui. Pode dar autorização no seu navegador, ou escrever.
speak-unsupported = Este navegador não consegue gravar. Pode escrever, ou usar um mais novo.
listen = Ouvir
listen-progress = Onde vai o som
listen-failed = Este navegador não consegue tocar este som. Guarde uma cópia para o ouvir noutro lugar.

## Kinds of paper

kind-label = Tipo de documento
kind-identity = Identidade
kind-residence = Residência
kind-income = Rendimentos
kind-welfare = CPAS, ajuda social
kind-health = Saúde
kind-housing = Habitação
kind-work = Trabalho
kind-school = Escola e diplomas
kind-family-children = Família e filhos
kind-social-report = Relatório social
kind-story = A minha história
kind-request = Pedido
kind-receipt = Recibo
kind-membership = Clube, associação
kind-photo = Foto
kind-other = Outro

## Share

share-choose-title = O que quer mostrar?
share-choose-lead = Toque nos documentos. Os outros não se veem.
share-chosen = { $count ->
    [0] Ainda nada escolhido
    [one] { $count } documento escolhido
   *[other] { $count } documentos escolhidos
}
share-how-title = Como os quer mostrar?
share-lifetime = Por quanto tempo?
lifetime-hour = 1 hora
lifetime-day = 1 dia
lifetime-week = 7 dias
lifetime-month = 30 dias
share-handling = O que pode fazer a outra pessoa?
handling-look = Só ver
handling-print = Ver e imprimir
handling-keep = Guardar uma cópia
share-openings = Quantas vezes?
openings-once = Uma vez
openings-three = Três vezes
openings-any = Sem limite
share-purpose = Para quê? Não precisa de dizer.
share-purpose-own = Ou com as suas palavras
purpose-home = Uma casa
purpose-income = Ajuda ou rendimento
purpose-health = Cuidados de saúde
purpose-work = Trabalho
purpose-residence = Residência
purpose-school = Escola, filhos
share-make = Criar o código
share-more = Ainda mais seguro
share-first = Só o primeiro computador
share-first-why = O primeiro computador que o abrir pode abri-lo outra vez. Se alguém reenviar o link, ele não abre nada.
share-pin = Pedir também um código de 6 dígitos
share-pin-why = Diga-o à pessoa. Sem este código, o link não abre nada.
made-title = Mostre este código
made-lead = A outra pessoa lê-o com a câmara, ou abre o link.
made-qr = Código para a câmara
made-link = Link
made-print = Imprimir um bilhete
made-stop-note = Pode parar a qualquer momento: em “O que mostrei”.
made-pin = Diga este código à pessoa
made-pin-why = Não está no bilhete nem no link. Sem ele, nada abre.
made-done = Pronto
until = Até { $moment }
meeting-title = Preparar uma reunião
meeting-lead = Escolha os documentos para esta reunião. Imprima o bilhete. Depois feche a sua pasta até ao fim da reunião.
meeting-lock = Fechar a minha pasta
meeting-lock-why = Imprima ou fotografe este código. Depois feche a sua pasta: na reunião, ninguém a pode abrir. O código funciona na mesma.
spoken-make = Dizer um código em voz alta
spoken-say = Diga estas palavras e dígitos
spoken-where = A outra pessoa escreve-os nesta página: “Recebi um código”.
slip-title = Farde · documentos para si
slip-pin = Também é preciso um código de 6 dígitos: a pessoa diz qual é.
slip-stop = Para parar: abrir a pasta, “O que mostrei” e depois “Parar”.

## What I shared

shared-title = O que mostrei
shared-empty = Agora não está a mostrar nada.
shared-new = Mostrar documentos
shared-show-again = Mostrar outra vez
shared-stop = Parar
shared-stop-sure = Sim, parar
stop-one-title = Deixar de mostrar?
stop-one-note = Este código já não abre nada. Um ecrã que ainda esteja aberto esvazia-se num minuto, se tiver internet. Uma cópia já guardada ou impressa fica com a outra pessoa.
shared-code = Mostrar o código
shared-stop-all = Parar tudo
stop-all-title = Parar tudo?
stop-all-note = Já ninguém pode abrir os seus documentos. Um ecrã que ainda esteja aberto esvazia-se num minuto, se tiver internet. Uma cópia já guardada ou impressa fica com a outra pessoa.
shared-opened = { $count ->
    [0] Ainda não foi aberto
    [one] Aberto { $count } vez
   *[other] Aberto { $count } vezes
}
shared-unknown = { $count ->
    [one] { $count } vez sem dizer quem
   *[other] { $count } vezes sem dizer quem
}
shared-unreadable = Alguém que não deu o nome
state-used-up = Terminado: já foi aberto todas as vezes permitidas
state-over = Terminado: o tempo acabou
state-stopped = Foi parado por si
left-minutes = { $minutes ->
    [one] falta { $minutes } minuto
   *[other] faltam { $minutes } minutos
}
left-hours = { $hours ->
    [one] falta { $hours } hora
   *[other] faltam { $hours } horas
}
left-days = { $days ->
    [one] falta { $days } dia
   *[other] faltam { $days } dias
}

## The record of one share

record-title = O registo do que mostrou
record-lead = O que aceitou e o que aconteceu. Mais ninguém o vê.
record-open = Ver o registo
record-printed-title = Farde · o registo do que foi mostrado
record-what = Que documentos?
record-who = Quem os abriu?
record-why = Para quê?
record-no-purpose = Não disse.
record-how = O que é permitido
record-made = Aceitou em
record-until = No máximo até
record-now = E agora?
record-live = Ainda se pode abrir
record-withdraw = Para retirar o seu acordo
record-nothing-opens = Este código já não abre nada. Uma cópia já guardada ou impressa fica com a outra pessoa.
record-number = Número deste registo:

## My letterbox: what others hand in

box-title = A minha caixa de correio
box-with = A minha caixa de correio ({ $count })
box-came = { $count ->
    [one] Chegou { $count } documento para si
   *[other] Chegaram { $count } documentos para si
}
box-lead = Outras pessoas põem aqui documentos com o seu código. Não veem nada da sua pasta.
box-empty = Não chegou nada.
box-ask = Pedir documentos
box-day = Chegou em { $day }
box-papers = Documentos
box-look = Ver
box-refuse = Recusar
box-refuse-title = Recusar isto?
box-refuse-note = Desaparece para sempre. Ninguém é avisado.
box-refuse-yes = Sim, recusar
toast-box-refused = Já não está aqui.
box-asked = O que pedi
box-past = O que pedi antes
box-left = { $count ->
    [0] Já não pode chegar mais nada
    [one] Ainda pode chegar { $count } documento
   *[other] Ainda podem chegar { $count } documentos
}
box-full = Chegou tudo o que pediu
box-closed = Foi fechado por si
box-close = Fechar
box-close-title = Não receber mais nada?
box-close-note = O código já não abre nada. O que chegou fica aqui.
box-close-yes = Sim, fechar
toast-closed = Fechado. Já não pode chegar mais nada.
box-known = Organizações que conheço
box-forget = Esquecer
look-title = Chegou para si
look-keep = Guardar
look-not-drawn = Isto não pode ser mostrado aqui. Pode guardar ou recusar.
look-unsigned = Não está assinado: ninguém sabe com certeza quem enviou.
look-known = { $name }: já comparou os dígitos desta organização.
look-impostor = Cuidado! Conhece este nome, mas isto não vem daí.
look-compare = Está assinado. Compare estes dígitos com os da organização: no balcão dela, ou numa carta em papel que já tinha antes. Nunca com o que chegou aqui.
look-same = São os mesmos
look-name = Que nome dá a esta organização?
look-remember = Lembrar
box-size = { $size } MB
kept-known = De { $name }: já comparou os dígitos desta organização.
kept-says = Diz que vem de { $name }. Não é certo.
hand-which = Ficheiro { $file } de { $files }
hand-no-code = Este não é um código para entregar documentos.
hand-stopped = A entrega parou. O que não está marcado não foi enviado.
hand-too-much = Só cabem { $size } MB ao todo. Retire alguma coisa.
hand-who-asks = A Farde não sabe quem pede. Entregue só se a pessoa lhe deu este código.
sign-save-first = Guarde primeiro o ficheiro da chave.
ask-what = O que pede? Não precisa de dizer.
ask-decision = A decisão
ask-proof = Um certificado
ask-report = O relatório social
ask-health = Um documento de saúde
ask-contract = O contrato
ask-files = { $count ->
    [one] { $count } documento
   *[other] Até { $count } documentos
}
ask-how-many = Quantos documentos no máximo?
asked-title = Dê este código
asked-lead = A outra pessoa lê-o com a câmara, ou abre o link. Depois põe os documentos na sua caixa de correio.
asked-note = Não vê nada da sua pasta. Primeiro veja o que chegou, depois guarde ou recuse.
asked-slip-title = Farde · documentos para mim
asked-slip-how = Leia o código com a câmara ou abra o endereço. Escolha os ficheiros e toque em “Entregar”. Não é preciso ter conta. Só a pessoa os pode ler.
asked-slip-close = Para fechar: abrir a pasta, “A minha caixa de correio” e depois “Fechar”.

## Hand in

hand-opening = Um momento
hand-title = Entregar documentos
hand-asks = Pedem-lhe:
hand-nothing = Uma pessoa pede-lhe documentos.
hand-room = { $count ->
    [one] { $count } ficheiro, { $size } MB no máximo
   *[other] Até { $count } ficheiros, { $size } MB ao todo
}
hand-choose = Escolher ficheiros
hand-choose-why = PDF, fotos, textos, até 25 MB cada um
hand-remove = Retirar
hand-missing = Escolha primeiro um ficheiro.
hand-too-many = { $count ->
    [one] Só cabe { $count } ficheiro. Retire alguma coisa.
   *[other] Só cabem { $count } ficheiros. Retire alguma coisa.
}
hand-from = O seu nome ou a sua organização (pode deixar vazio)
hand-note = Umas palavras a acompanhar (pode deixar vazio)
hand-final = Só a pessoa os pode abrir, e não é possível retirá-los depois. Não é preciso ter conta.
hand-stays = O que está marcado já chegou.
hand-send = Entregar
hand-sending = Os documentos estão a caminho
hand-chosen = { $count ->
    [one] { $count } ficheiro escolhido
   *[other] { $count } ficheiros escolhidos
}
hand-done-title = Já chegou
hand-done = { $count ->
    [one] { $count } ficheiro está na caixa de correio.
   *[other] { $count } ficheiros estão na caixa de correio.
}
hand-done-what = A pessoa vê e depois guarda ou recusa. Pode fechar esta página.
hand-same = O mesmo para outra pessoa
hand-more = Entregar mais
hand-link-title = Para quem?
hand-link-lead = Leia o código da pessoa com a câmara deste aparelho, ou cole o link.
hand-link-camera = Usar a câmara
hand-failed-title = Não se pode entregar nada
hand-tampered = O código e esta caixa de correio não correspondem.
hand-tampered-do = Talvez alguém queira ler também, por isso nada é enviado. Avise a pessoa e a organização.
sign-title = Assinar por uma organização
sign-why = A pessoa compara 30 dígitos uma vez. Da próxima vez, sabe com certeza que vem da sua organização.
sign-open = Abrir o ficheiro da chave
sign-open-why = Fica neste aparelho e não é enviado a ninguém
sign-draw = Criar uma chave nova
sign-digits = Os dígitos da sua chave. Diga-os ao balcão ou escreva-os em cartas em papel. Não os ponha no que entrega aqui.
sign-save-why = Guarde o ficheiro agora: não há outra cópia. Quem o tiver pode assinar pela sua organização. Guarde-o como se guarda um carimbo.
sign-save = Guardar o ficheiro da chave
sign-drop = Não assinar
sign-not-a-key = Este não é um ficheiro de chave.

## Receive

receive-title = Alguém lhe mostra documentos
receive-lead = Diga quem é e depois veja. Não é preciso ter conta.
receive-name = O seu nome
receive-name-missing = Escreva primeiro o seu nome: a pessoa quer saber quem vê.
receive-organisation = A sua organização (se tiver uma)
receive-discreet = Vou agir com discrição
receive-discreet-what = Só mostro estes documentos a quem precisa deles para ajudar.
receive-discreet-missing = Marque também esta caixa e os documentos abrem.
receive-pin = O código de 6 dígitos que a pessoa lhe disse
receive-pin-missing = Escreva os 6 dígitos que a pessoa lhe disse.
receive-pin-wrong = Talvez os 6 dígitos não sejam os certos.
receive-pin-again = Escrever os dígitos outra vez
receive-receipt = A pessoa vai ver o seu nome e a hora.
receive-open = Ver os documentos
receive-opening = Os documentos estão a chegar
receive-failed-title = Os documentos não abrem
receive-other-link = Outro link
receive-paste-title = Recebi um código
receive-paste-lead = Leia o código com a câmara do seu telefone, cole o link, ou escreva as palavras que lhe disseram.
receive-paste-label = Link, ou 4 palavras e 3 dígitos
receive-paste-wrong = Veja outra vez as 4 palavras e os 3 dígitos, ou peça um código novo.
receive-paste-no-code = Isto não é um código: são precisas 4 palavras e 3 dígitos.
receive-over-title = O tempo acabou
receive-over-lead = Os documentos já não estão neste ecrã. Ainda precisa deles? Peça um código novo à pessoa.
receive-stopped-title = Estes documentos já não são mostrados
receive-stopped-lead = A pessoa parou. Os documentos já não estão neste ecrã. Ainda precisa deles? Peça um código novo à pessoa.
received-title = { $count ->
    [one] { $count } documento para si
   *[other] { $count } documentos para si
}
received-list = Documentos
received-open-until = Esta página fica aberta até às { $time }
received-ends = O link vale no máximo até { $moment }
received-close = Já acabei
received-save = Guardar o ficheiro
received-not-drawn = Este documento não pode ser mostrado aqui. Peça à pessoa que permita uma cópia.
received-not-drawn-keep = Este documento não pode ser mostrado aqui. Guarde-o para o abrir.
received-no-print = A pessoa que lhe mostra estes documentos não permite imprimi-los.

## Scanning

scan-starting = A câmara está a ligar-se…
scan-looking = Ponha o código dentro da moldura.
scan-no-camera = Não há câmara aqui. Escolha uma foto do código.
scan-refused = A câmara não tem autorização aqui. Pode dar autorização no seu navegador, ou escolher uma foto do código.
scan-again = Tentar a câmara outra vez
scan-photo = Escolher uma foto do código
scan-reading = À procura do código…
scan-nothing = Não se encontrou um código nesta foto. Tente de novo, mais perto e direito.

## Photographing a paper

shot-title = Fotografe o seu documento
shot-looking = Ponha o documento plano. Mostre-o inteiro.
shot-found = Documento encontrado. Tire a foto.
shot-no-camera = Não há câmara aqui. Escolha uma foto do documento.
shot-refused = A câmara não tem autorização aqui. Pode dar autorização no seu navegador, ou escolher uma foto do documento.
shot-take = Tirar a foto
shot-choose = As minhas fotos
shot-lamp = Luz
shot-working = A preparar a sua página…
shot-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
shot-page = A página
shot-photo = A foto
shot-no-place = O lugar e o aparelho de uma foto não ficam guardados.
shot-leave = Sair sem guardar?
shot-leave-note = { $count ->
    [one] A sua página vai perder-se.
   *[other] As suas { $count } páginas vão perder-se.
}
shot-stay = Ficar aqui
shot-throw = Deitar fora
check-title = Lê-se bem?
check-whole = Não se encontraram as bordas do documento: esta é a foto inteira. Pode marcar os cantos.
check-good = Sim, está bem
check-again = Repetir a foto
check-corners = Cantos
check-as-photo = Cores
check-as-paper = Papel branco
corners-title = Onde estão os cantos?
corners-lead = Arraste cada círculo para um canto do documento. Com o teclado: as setas.
corners-whole = A foto inteira
corners-done = Pronto
corner-top-left = Canto de cima à esquerda
corner-top-right = Canto de cima à direita
corner-bottom-right = Canto de baixo à direita
corner-bottom-left = Canto de baixo à esquerda
pages-title = As suas páginas
pages-none = Já não há nenhuma página.
pages-another = Mais uma página
pages-finish = Guardar este documento
pages-earlier = Antes
pages-later = Depois
pages-remove = Retirar
pages-removed = A página foi retirada.
pages-full = Um documento tem { $pages } páginas no máximo.
pages-keep = Guardar também as fotos
pages-keep-why = As fotos como as tirou, junto com as páginas limpas.

## Ways in: a card that is there already, scanning

make-way-have = Já tenho um cartão
make-way-have-why = O número fica o mesmo, com imagens novas: 6.
make-have-title = O seu cartão
scan-card = Ler o meu cartão
scan-type = Escrever o número
scan-not-a-card = Este não é o código de um cartão. Mostre o que está no seu cartão.
scan-not-a-sheet = Este não é o código de uma folha de emergência. Tente de novo.
open-device = Com este aparelho
open-lost = Perdi o meu cartão ou as minhas imagens
story-own = Ficar com as imagens que já sei
story-own-title = As imagens com que fica
story-own-lead = Toque nas suas imagens por ordem. Vai fazê-lo duas vezes.
story-own-again = As duas vezes não foram iguais. Comece de novo com calma.
story-own-other = Prefiro imagens novas

## A way back

way-back-title = Um caminho de volta
way-back-lead = Para o caso de um dia perder o cartão ou esquecer as imagens.
way-back-sheet = Uma folha
way-back-sheet-why = Uma folha para guardar noutro lugar seguro. Sozinha, abre a sua pasta.
way-back-helpers = Ajudantes
way-back-helpers-why = Três pessoas recebem uma folha cada uma. Duas juntas abrem a sua pasta. Uma sozinha não pode fazer nada.

## Sheets

sheets-title = Imprima ou copie à mão
sheets-lead = Esta folha só é mostrada uma vez. Guarde-a longe do seu cartão.
sheets-lead-helpers = Estas folhas só são mostradas uma vez. Dê cada uma a uma pessoa diferente.
sheets-next = Folha seguinte
sheets-kept = Já imprimi ou copiei
sheet-title = Farde · folha de emergência
sheet-title-helper = Farde · folha { $number } de { $sheets }
sheet-what = Esta folha abre uma pasta de documentos. Quem tem a folha pode abrir a pasta: guarde-a bem.
sheet-what-helper = Alguém confia em si: esta folha ajuda essa pessoa a abrir outra vez a sua pasta de documentos. Sozinha, não abre nada. São precisas { $needed } juntas.
sheet-use = Para a usar: “Abrir a minha pasta” e depois “Perdi o meu cartão ou as minhas imagens”.
sheet-use-helper = Guarde-a bem. Dê-a só à própria pessoa, quando ela a pedir.
sheet-no-name = Não há nenhum nome nesta folha, e é de propósito.
sheet-qr = Os mesmos dígitos, para uma câmara
sheet-wait = { $wait ->
    [one] Abre depois de { $wait } dia de espera.
   *[other] Abre depois de { $wait } dias de espera.
}

## Recover

recover-title = Voltar à sua pasta
recover-lead = O que tem consigo?
recover-sheet = A minha folha
recover-sheet-why = A folha de emergência que guardou.
recover-helpers = As folhas dos meus ajudantes
recover-helpers-why = São precisas várias juntas.
recover-sheet-title = A sua folha
recover-helpers-title = As folhas dos seus ajudantes
recover-enter-lead = Leia o código com a câmara, ou escreva os dígitos linha por linha.
recover-enter-lead-helpers = Uma folha de cada vez. Leia o código com a câmara, ou escreva os dígitos.
recover-scan = Ler com a câmara
recover-type = Escrever os dígitos
recover-anew = Começar de novo
recover-have = A sua folha está completa
recover-have-helper = Folha { $number }
recover-count = { $have } de { $needed }
recover-same = A folha { $number } já está aqui. Use outra.
recover-other-set = Esta folha não é do mesmo conjunto que a primeira. Use outra.
recover-not-together = As linhas estão certas, mas não combinam. Veja a ordem.
row-fits = Certo
row-look-again = Veja esta linha mais uma vez
waits-title = Está certo, mas ainda não
waits-lead = Há um tempo de espera, para proteger a pessoa a quem pertence a pasta.
waits-from = A partir de { $moment }
waits-come-back = Volte a partir desse momento, como fez hoje. Vai ter { $days ->
    [one] { $days } dia.
   *[other] { $days } dias.
}
waits-owner = Até lá, quem abrir a pasta vê isto. E pode dizer que não.

## Renew

renew-what-title = Já está de volta
renew-what-lead = Os seus documentos estão aqui. Primeiro crie uma nova forma de entrar, só para si.
renew-what-card = Um cartão ou uma alcunha.
renew-what-story = Imagens novas.
renew-what-doors = Depois escolhe que formas de entrar antigas ficam.
renew-way-lead = É o que vai usar para abrir a sua pasta.
renew-way-same = Deixar igual
renew-keep-title = O que fica?
renew-keep-lead = O novo cartão ou a nova alcunha passa a abrir a pasta. Marque o que também fica.
renew-keep-note = O que não está marcado deixa já de abrir. A sua pasta fecha-se nos outros computadores.
renew-stays = Fica
renew-goes = Já não abre
renew-finish = Está certo
renew-working = A criar a sua nova forma de entrar
renew-done-title = Está tudo bem
toast-renewed = Está mudado. A sua pasta está fechada nos outros computadores.

## Safety

safety-title = Segurança
safety-doors = Formas de entrar
safety-doors-why = Cartão, imagens, folhas, ajudantes, aparelho.
safety-lock = Fechar até…
safety-lock-why = Ninguém a pode abrir antes da hora que escolher.
doors-lead = Cada uma destas formas abre a sua pasta.
doors-add = Nova forma de entrar
door-card = Cartão e imagens
door-nickname = Alcunha e imagens
door-card-words = Cartão e frase
door-nickname-words = Alcunha e frase
door-passkey = Um aparelho
door-sheet = Uma folha de emergência
door-helpers = Ajudantes: { $needed } de { $sheets }
door-since = Desde { $date }
door-wait = { $wait ->
    [one] Abre depois de { $wait } dia
   *[other] Abre depois de { $wait } dias
}
door-now = Em uso agora
door-my-card = O meu cartão
door-new-story = Mudar as imagens
door-remove = Retirar
card-again-lead = O mesmo número que está no seu cartão. Imprima-o ou copie-o.
remove-title = Retirar esta forma de entrar?
remove-note = A partir de agora já não abre nada. A sua pasta fecha-se em todos os outros computadores.
remove-yes = Sim, retirar
toast-door-removed = Foi retirada. A sua pasta está fechada nos outros computadores.
add-title = Que nova forma de entrar?
add-device = Este aparelho
add-device-why = Abrir com o dedo, o rosto ou o código do seu telefone.
add-card = Outro cartão
add-card-why = Um novo número ou uma alcunha, se o antigo se perdeu ou alguém o conhece.
new-sheet-lead = Uma folha de dígitos para imprimir ou copiar. Sozinha, abre a sua pasta.
new-sheet-make = Criar a folha
new-helpers-lead = Cada pessoa guarda uma folha. Uma folha sozinha não abre nada.
new-helpers-sheets = Quantos ajudantes?
new-helpers-needed = Quantos juntos para abrir?
new-helpers-sentence = { $needed } das { $sheets } folhas juntas abrem a sua pasta.
new-helpers-make = Criar as folhas
less = Menos
more = Mais
wait-legend = Um tempo de espera?
wait-none = Sem espera
wait-none-why = A folha abre a sua pasta sem espera.
wait-some-why = A sua pasta só abre depois da espera. Até lá, vê isso quando abre a sua pasta. Pode dizer que não.
device-what = Abre a sua pasta da mesma forma que desbloqueia este aparelho.
device-seen = Neste aparelho pode ver-se que existe uma pasta.
device-own-only = Só no seu próprio aparelho, nunca num computador partilhado.
device-make = Adicionar este aparelho
device-other = De outra forma
toast-device = Agora este aparelho abre a sua pasta.
passkey-cannot = Este aparelho ou navegador não consegue fazer isto. Use outra forma de entrar: cartão, alcunha, folha ou ajudantes.
passkey-refused = Não foi confirmado. Pode tentar de novo, ou usar outra forma de entrar.
passkey-failed = O aparelho não respondeu como se esperava. Tente de novo, ou use outra forma de entrar.

## Lock until

lock-title = Fechar até quando?
lock-lead = Antes dessa hora a sua pasta não abre para ninguém, nem para si.
lock-hour = Daqui a 1 hora
lock-evening = Hoje às 20:00
lock-tomorrow = Amanhã às 8:00
lock-three-days = Daqui a 3 dias
lock-own = Outro momento
lock-own-label = Dia e hora
lock-summary = Até { $moment } a pasta não abre para ninguém, nem para si.
lock-shares = O que está a mostrar agora continua visível até o seu tempo acabar.
lock-do = Fechar até lá
lock-sure = Fechar até essa hora?
lock-sure-note = Antes disso, a pasta não abre para ninguém: nem para si, nem para os seus ajudantes, nem para nós.
start-idle = A sua pasta fechou-se sozinha: ninguém tocou no ecrã. Os seus documentos estão a salvo.
start-locked = Está fechada até à hora que escolheu. Os seus documentos esperam por si.

## What must be seen after opening

recovery-title = Alguém quer entrar
recovery-unknown = De uma forma que a sua pasta não conhece
recovery-since = Desde { $moment }
recovery-opens = A sua pasta abre para essa pessoa a partir de { $moment }.
recovery-ready = A sua pasta já pode abrir para essa pessoa.
recovery-note = Se não é um pedido seu, diga que não.
recovery-refuse = Não, recusar
recovery-remove = Recusar, e retirar esta forma de entrar para sempre
recovery-leave = Sou eu, deixar estar
toast-refused = Foi recusado.
refused-title = Houve demasiadas tentativas
refused-when = Alguém tentou demasiadas vezes: { $moment }.
refused-note = Se as tentativas não foram suas, mude as suas imagens ou use outro cartão.
refused-doors = Ver as formas de entrar
unlisted-title = Fechou-se uma forma de entrar desconhecida
unlisted-note = Alguém tinha deixado uma forma de entrar que não está na sua lista. Agora está fechada. Mude as suas imagens e veja as suas formas de entrar.

## What went wrong: what is, and what to do

trouble-title = Não funcionou
fail-nothing-opens = Com isto nada abre agora.
fail-nothing-opens-do = Veja o seu cartão ou a sua alcunha. Depois toque nas suas imagens com calma, uma a uma.
fail-sheet = Esta folha não abre nada agora.
fail-sheet-do = Talvez já não valha, ou a pasta esteja fechada por algum tempo. Tente outra folha, ou volte mais tarde.
fail-wait = Houve várias tentativas.
fail-wait-do = { $minutes ->
    [one] Espere { $minutes } minuto. É para que ninguém possa adivinhar.
   *[other] Espere { $minutes } minutos. É para que ninguém possa adivinhar.
}
fail-sheets = Estas folhas juntas não abrem nada.
fail-sheets-do = Veja se são do mesmo conjunto e ponha-as outra vez.
fail-last-door = É a sua única forma de entrar que abre sem espera.
fail-last-door-do = Crie primeiro um cartão ou outra forma de entrar. Depois retire esta.
fail-many-doors = Há muitas formas de entrar.
fail-many-doors-do = Retire uma que já não usa e tente de novo.
fail-already = Este cartão e estas imagens já abrem uma pasta.
fail-already-do = Use outras imagens.
fail-voucher = Este vale não é para este site, ou a data já passou.
fail-voucher-do = Peça outro onde lho deram.
fail-voucher-used = Este vale já foi usado.
fail-voucher-used-do = Um vale serve uma vez. Peça outro. Se criou uma pasta com ele, abra-a.
fail-open-again = A sua pasta fechou-se.
fail-open-again-do = Abra-a outra vez. Os seus documentos estão a salvo.
fail-share = Não há nada para abrir aqui.
fail-share-do = O código já não funciona. Peça um novo à pessoa.
fail-request = Não se pode entregar nada aqui.
fail-request-do = O tempo acabou, ou já chegaram documentos suficientes. Peça um código novo à pessoa, ou tente de novo daqui a dez minutos.
fail-deposit = O que chegou está estragado, ou não foi feito como devia.
fail-deposit-do = Não se pode abrir. Pode recusar.
fail-link = Falta uma parte do link.
fail-link-do = Copie o link inteiro, ou leia o código outra vez.
fail-offline = Sem internet.
fail-offline-do = Procure um lugar com internet ou Wi-Fi e tente de novo. Nada se perdeu.
fail-busy = Há muita gente a usar isto agora.
fail-busy-do = Tente de novo daqui a uns minutos. Nada se perdeu.
fail-large = Este ficheiro é grande demais.
fail-large-do = O máximo é { $size } MB. Em vez disso, tire uma foto do documento.
fail-full = A sua pasta está cheia.
fail-full-do = Ponha no lixo o que já não usa. Volta a haver espaço quando o lixo se esvazia.
fail-empty = Este ficheiro está vazio.
fail-empty-do = Escolha outro ficheiro, ou tire uma foto.
fail-draw = Este documento não pode ser mostrado.
fail-draw-do = Está bem guardado. Pode guardar uma cópia neste aparelho.
fail-tampered = Este documento já não é o que guardou.
fail-tampered-do = Alguém o estragou ou mudou. Por isso não é mostrado. Avise quem trata deste site.
fail-other-passkey = Isso não abre esta pasta.
fail-other-passkey-do = Escolha outra coisa na lista do aparelho, ou adicione primeiro este aparelho às suas formas de entrar.
fail-device-full = Já não há espaço neste aparelho.
fail-device-full-do = Arranje espaço, ou guarde menos documentos aqui. Nada se perdeu.
fail-kept-damaged = Este documento está estragado neste aparelho.
fail-kept-damaged-do = Abra a sua pasta com internet: o documento volta para aqui.
fail-not-there = Este documento já não está aqui.
fail-not-there-do = Veja no lixo: talvez esteja lá.
fail-input = Alguma coisa ainda não está certa.
fail-input-do = Veja o que escreveu: talvez seja curto demais ou longo demais.
fail-browser = Este navegador é antigo demais.
fail-browser-do = Use um navegador mais novo, ou outro aparelho.
fail-unreadable = Não foi possível ler este ficheiro até ao fim.
fail-unreadable-do = Escolha-o outra vez.
fail-stopped = Está parado.
fail-stopped-do = Nada ficou guardado. Pode começar de novo.
fail-code = Este ficheiro está fechado com um código.
fail-code-do = Escreva o código deste ficheiro.
fail-wrong-code = Este código não abre este ficheiro.
fail-wrong-code-do = Veja os dígitos mais uma vez, grupo por grupo.
fail-not-export = Este ficheiro não vem de uma pasta, ou está estragado.
fail-not-export-do = Escolha o ficheiro que guardou a partir de uma pasta.
fail-fault = Alguma coisa não funcionou do nosso lado.
fail-fault-do = Tente de novo. Nada se perdeu.

## The 64 pictures of the story, in the order of web/assets/pictograms.svg

picture-cat = Gato
picture-horse = Cavalo
picture-elephant = Elefante
picture-turtle = Tartaruga
picture-fish = Peixe
picture-butterfly = Borboleta
picture-snail = Caracol
picture-rooster = Galo
picture-owl = Coruja
picture-bee = Abelha
picture-penguin = Pinguim
picture-octopus = Polvo
picture-apple = Maçã
picture-banana = Banana
picture-strawberry = Morango
picture-lemon = Limão
picture-watermelon = Melancia
picture-carrot = Cenoura
picture-corn = Milho
picture-bread = Pão
picture-cheese = Queijo
picture-ice-cream = Gelado
picture-mushroom = Cogumelo
picture-cake = Bolo
picture-house = Casa
picture-key = Chave
picture-umbrella = Guarda-chuva
picture-bicycle = Bicicleta
picture-bus = Autocarro
picture-boat = Barco
picture-plane = Avião
picture-train = Comboio
picture-tractor = Trator
picture-tent = Tenda
picture-chair = Cadeira
picture-lamp = Lâmpada
picture-ladder = Escada
picture-clock = Despertador
picture-book = Livro
picture-pencil = Lápis
picture-scissors = Tesoura
picture-hammer = Martelo
picture-guitar = Guitarra
picture-drum = Tambor
picture-bell = Sino
picture-balloon = Balão
picture-kite = Papagaio de papel
picture-ball = Bola
picture-hat = Chapéu
picture-shoe = Sapato
picture-glasses = Óculos
picture-socks = Meias
picture-backpack = Mochila
picture-gift = Presente
picture-camera = Máquina fotográfica
picture-telephone = Telefone
picture-sun = Sol
picture-cloud = Nuvem
picture-rainbow = Arco-íris
picture-snowflake = Floco de neve
picture-fire = Fogo
picture-cactus = Cacto
picture-tree = Árvore
picture-sunflower = Girassol

## Take everything with me

luggage-title = Levar tudo comigo
luggage-why = Todos os seus documentos num só ficheiro.
luggage-lead = Todos os seus documentos num só ficheiro, com o registo do que mostrou. Pode guardá-lo, ou pô-lo noutra pasta. O lixo não está incluído.
luggage-sealed = Fechado com um código
luggage-sealed-why = Ninguém o lê sem o código. É melhor assim.
luggage-plain = Sem código
luggage-plain-why = Um ficheiro que qualquer computador pode ler.
luggage-plain-title = Todos podem ler?
luggage-plain-warning = Este ficheiro não está protegido: quem o encontrar lê todos os seus documentos. Nunca o faça num computador partilhado.
luggage-plain-yes = Sim, sem proteção
luggage-code-title = Farde · o código do seu ficheiro
luggage-code-note = Guarde este código longe do ficheiro. Sem ele, o ficheiro não abre para ninguém, nem para si. Só é mostrado uma vez.
luggage-code-hint = Para o abrir: “Segurança” e depois “Trazer documentos”. Ou com o programa age.
luggage-save = Guardar o ficheiro
luggage-saved = O ficheiro está nas transferências (downloads) deste aparelho.
unpack-title = Trazer documentos
unpack-why = De um ficheiro de outra pasta.
unpack-lead = Escolha o ficheiro que guardou a partir de uma pasta.
unpack-file = Escolher o ficheiro
unpack-file-why = Termina em .age ou .zip.
unpack-scan = Ler o código
unpack-not-a-code = Este não é o código de um ficheiro da Farde. Mostre o que recebeu com o ficheiro.
unpack-digits = { $have } de { $wanted } dígitos
unpack-found = { $count ->
    [0] Não há documentos neste ficheiro.
    [one] Há { $count } documento neste ficheiro.
   *[other] Há { $count } documentos neste ficheiro.
}
unpack-known = { $count ->
    [one] { $count } documento deste ficheiro já está na sua pasta.
   *[other] { $count } documentos deste ficheiro já estão na sua pasta.
}
unpack-take = Trazer

## Papers on this device

kept-title = Neste aparelho
kept-why = Documentos que abrem sem internet.
kept-what = Os documentos que escolher abrem-se aqui, mesmo sem internet.
kept-seen = Neste aparelho pode ver-se que a Farde guarda alguma coisa.
kept-who = Quem consegue desbloquear este aparelho pode abrir estes documentos, mesmo com a sua pasta fechada.
kept-own-only = Só no seu próprio telefone, nunca num partilhado.
kept-choose = Escolher documentos
kept-cannot = Este navegador não consegue guardar documentos. Use outro, ou imprima-os.
kept-needs-device = Adicione primeiro este aparelho às suas formas de entrar: é ele que abre os documentos sem internet.
kept-choose-title = Que documentos?
kept-choose-lead = Ficam fechados à chave e abrem com o dedo, o rosto ou o código do seu telefone.
kept-all = Todos
kept-do = Guardar aqui
kept-lead = Estes documentos também abrem aqui sem internet.
kept-size = { $size } MB neste aparelho
kept-behind = A versão mais nova de um documento ainda está a caminho deste aparelho.
kept-change = Escolher outros
kept-off = Retirar tudo daqui
kept-offline = Sem internet: estes são os documentos guardados neste aparelho.
kept-with-network = Abrir com internet
toast-kept-off = Já não há nada desta pasta neste aparelho.

## A shared computer

kiosk-mark = Computador partilhado
kiosk-left = { $minutes ->
    [one] Ainda tem { $minutes } minuto
   *[other] Ainda tem { $minutes } minutos
}
screen-title = Mostrar os meus documentos aqui
screen-lead = O seu número e as suas imagens ficam no seu telefone. Só vêm para aqui os documentos que escolher.
screen-qr = Código deste ecrã
screen-step-scan = Leia este código com o seu telefone
screen-step-open = Abra a sua pasta no telefone
screen-step-choose = Escolha os documentos: aparecem aqui
screen-waiting = À espera do seu telefone
screen-old-title = Este código já não funciona
screen-old-lead = Não chegou nada. Peça um código novo quando tiver o telefone na mão.
screen-again = Código novo
screen-door-title = Um ecrã espera pelos seus documentos
screen-door-lead = Abra a sua pasta aqui, no seu telefone. Depois escolhe o que o ecrã pode mostrar.
screen-door-warning = Só se está em frente desse ecrã e se foi o seu telefone que leu o código.
screen-choose-title = O que pode o ecrã mostrar?
screen-find-title = Ler o código do ecrã
screen-find-lead = No computador, toque em “Com o meu telefone”. Aparece um código.
screen-other-code = Este não é o código de um ecrã.
screen-send-title = Mostrar no ecrã
screen-handling = O que se pode fazer no ecrã?
screen-send-lead = Uma vez, nesse ecrã, e meia hora no máximo.
screen-send = Mostrar
screen-old-code = Este código já não funciona. Peça um novo no ecrã.
screen-sent-title = Olhe para o ecrã
screen-sent-lead = Os seus documentos aparecem lá em poucos segundos.
screen-sent-where = Não os vê? Talvez outra pessoa os veja. Retire-os já do ecrã.
screen-sent-stop = Quando acabar, retire-os: o ecrã deixa de os mostrar.
screen-take-away = Retirar do ecrã
screen-taken = O ecrã esvazia-se em poucos segundos, se tiver internet.
screen-way = Num ecrã à minha frente
screen-name = Ecrã partilhado
staff-way = Para a equipa
staff-title = Ajudar sem ver
staff-lead = Uma folha para imprimir e pôr ao lado do computador partilhado.
staff-sit = Sente-se ao lado, nunca atrás. Pergunte primeiro: “Posso ver?”
staff-look-away = Olhe para outro lado enquanto a pessoa toca nas imagens. Nunca escreva as imagens nem o número.
staff-card = O cartão fica na mão da pessoa. Não o guarde, não o fotografe.
staff-read = O altifalante lê o ecrã em voz alta. Com auscultadores, mais ninguém ouve. A pessoa toca, quem ajuda aponta.
staff-shown = Precisa de um documento? A pessoa escolhe-o e dá-lhe um código. Abra-o no seu próprio computador.
staff-printer = Um documento impresso: entregue-o imediatamente, sem o ler. Todas as noites, tire o que ficou na impressora e destrua-o sem o ler.
staff-done = Antes de sair, a pessoa toca em “Já acabei”. O ecrã deve mostrar as línguas.
staff-lost = Cartão perdido, imagens esquecidas: a folha de emergência ou os ajudantes. Mais ninguém pode abrir a pasta, nem quem ajuda. Não tente em lugar da pessoa.
staff-odd = Uma pen USB desconhecida, uma janela estranha, uma câmara por cima do ecrã, um código colado nele: deixe de usar o computador e avise quem trata dele.
kiosk-save-title = Guardar num computador partilhado?
kiosk-save-warning = O ficheiro fica aqui, e a próxima pessoa pode lê-lo. Guarde-o só na sua própria pen USB e leve-a consigo.
kiosk-save-yes = Guardar mesmo assim
kiosk-take-paper = Tire o seu documento da impressora.
