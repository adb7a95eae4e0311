<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>para os programas deste usuário</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>sem arquivo, para todo programa</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>só este computador</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>só este computador, IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>todos os endereços, IPv4 e IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>todos os endereços IPv4</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>Valores de busca e seus resultados</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>Valor de busca</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>Voltar às respostas do servidor do tutorial</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>A resposta a “%1” foi removida.</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>Estas são as respostas do servidor do tutorial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>Respostas do servidor de aplicação</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>Devolve cada byte</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>Responde a pedidos cabeçalho/conteúdo</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>Uma sala para nc, irssi e seus próprios clientes</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>Responde a cada mensagem com o mesmo texto</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>Responde ao que corresponde às suas regras</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>Lê e fica em silêncio</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>Envia só o que você envia</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>Envia o que você envia, mostra o que chega</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>Participa de um chat: salas, nomes, conversas a dois</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>Conexão</translation>
    </message>
</context>
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Manual</source>
        <comment>what a server does: it sends only what a person sends</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>what a server does</comment>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what a server does</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>Descarte</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>what a server or a client does</comment>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>BuildInfo</name>
    <message>
        <source>Qt %1 (runs with %2)</source>
        <translation>Qt %1 (executa com %2)</translation>
    </message>
</context>
<context>
    <name>CaptureCommands</name>
    <message>
        <source>%1 — Socketscope</source>
        <translation>%1 — Socketscope</translation>
    </message>
    <message>
        <source>Only a part of the file was read.</source>
        <translation>Só uma parte do arquivo foi lida.</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>A captura está sendo salva. A janela se fecha assim que isso terminar.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Capturas (*.pcapng)</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>Salvando a captura</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salva em %1</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Salvar a captura</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir uma captura</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>Captura de %1, não salva</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhuma ainda</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Last captures</source>
        <translation>Últimas capturas</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open the capture: %1</source>
        <translation>Abrir a captura: %1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>Descartar a captura: %1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar de vez</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>encerrada inesperadamente</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The file is cut short or damaged: its last %1 cannot be read. What stands before them is complete.</source>
        <translation>O arquivo está truncado ou danificado: o trecho final, de %1, não pode ser lido. O que vem antes está completo.</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>O arquivo foi gravado por uma versão mais nova do Socketscope (formato %1). O que esta versão não conhece foi deixado de fora.</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>Outro programa salvou o arquivo sem o que o Socketscope anotou junto aos pacotes. O que as conexões fizeram se deduz dos pacotes; enquadramentos, comportamentos e causas de erros não são conhecidos.</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>Pacotes que não são do Socketscope e foram deixados de fora: %1.</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>Pacotes que o arquivo tem em dobro e foram lidos uma só vez: %1.</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>Partes do arquivo não estão em ordem de tempo: o que veio tarde demais recebeu o tempo do que está antes.</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1, conexão %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>← from %1 · %2 · %3</source>
        <comment>who, a number of bytes, what they say</comment>
        <translation>← de %1 · %2 · %3</translation>
    </message>
    <message>
        <source>→ to %1 · %2 · %3 · %4</source>
        <comment>who, a number of bytes, how far they have come, what they say</comment>
        <translation>→ para %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>enviada, nada mais se sabe</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ entregue ao nosso kernel</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ confirmada</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ lida</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>Os bytes da linha selecionada</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>Mostrar cada mensagem que chegou e saiu por esta linha</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>Selecionar no log a mensagem que foi recebida para esta linha</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>Mensagens que chegaram e saíram pela linha selecionada</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>Esta linha: %1 de entrada, %2 de saída</translation>
    </message>
</context>
<context>
    <name>ChatClientFields</name>
    <message>
        <source>Socketscope</source>
        <translation>Socketscope</translation>
    </message>
    <message>
        <source>A chat of this program: rooms, names that the server confirms, talks of two.</source>
        <translation>Um chat deste programa: salas, nomes que o servidor confirma, conversas a dois.</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>Qualquer servidor IRC, como visitante: salas, nomes, conversas a dois. Sem serviços e sem TLS.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Linhas de texto</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>Cada texto é uma linha, como com o nc. O nome vai primeiro; ninguém diz quem está presente.</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat do sentdex</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>Cada texto após seu comprimento em 10 caracteres; o nome vai primeiro. O servidor não o confirma: dois podem ter o mesmo nome, e ninguém diz quem está presente.</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat do Tech With Tim</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>Cada texto após seu comprimento em 64 caracteres. Não há nomes. Muitos servidores respondem sem comprimento: duas linhas que chegam numa só leitura parecem uma.</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>Chat do NeuralNine</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>Sem enquadramento: o que uma leitura traz é um texto; assim, duas linhas enviadas juntas podem parecer uma. O servidor pede um nome e não o confirma.</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>O que o servidor fala</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Seu nome no chat</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>Sala em que entrar</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>A que o servidor propõe</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>Fa&amp;la</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Você precisa de um nome para participar do chat.</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what a chat speaks, a name</comment>
        <translation>%1, como %2</translation>
    </message>
</context>
<context>
    <name>ChatCommand</name>
    <message>
        <source>There is no %1; /help tells what there is.</source>
        <translation>Não há %1; /help mostra o que existe.</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>Não se sabe de ninguém aqui.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Em %1: %2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>O servidor não nos deixou entrar antes do fim.</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>Linhas que deviam ser ditas e não foram: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>Foram recebidas %1 de %2 mensagem.</numerusform>
            <numerusform>Foram recebidas %1 de %2 mensagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>Não há sala aqui: escolha antes uma à esquerda.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>NOME</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>what is said</comment>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>ROOM</source>
        <comment>its name</comment>
        <translation>SALA</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>diz o que você faz</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>entra em uma sala</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>sai desta sala, ou de outra</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>dá a você outro nome</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>define o tópico da sala</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>pergunta de novo quem está presente</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>diz que você está ausente, e por quê; sem isso: de volta</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>não deixa mais um nome ou um endereço entrar</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>deixa um nome ou um endereço entrar de novo</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>envia uma linha como está</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>Não há comando /%1. /help mostra quais existem; //%1 o diz como está escrito.</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>mostra estes comandos</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>Nada pode ser dito aqui: escolha uma sala à esquerda, ou entre em uma com /join.</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 precisa de um nome.</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 precisa de um nome ou de um endereço.</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 precisa de uma sala, como #lobby.</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me precisa do que você faz, como em “/me acena”.</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg precisa de um nome e de um texto.</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 precisa de um texto.</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw precisa de uma linha, que é enviada como está.</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>diz o texto a um só membro</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>expulsa um membro da sala, para operadores</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>não deixa um membro falar</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>deixa um membro falar de novo</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>deixa um membro expulsar outros</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>não deixa mais um membro expulsar outros</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>Salvar a conversa</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Show the rooms</source>
        <translation>Mostrar as salas</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>Localizar na sala (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>Mostrar quem está na sala</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>Mais sobre este chat</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Tópico da sala</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>Uma conversa a dois: ninguém mais recebe o que é dito aqui.</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>O que acontece fora das salas.</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Ainda sem tópico</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
Definido por %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 aqui</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>Escreva algo</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Enter envia, Shift+Enter começa uma nova linha, Tab completa nomes, salas e comandos, seta para cima e para baixo trazem o que foi dito, Alt+seta para cima e para baixo vão a outra sala, /help mostra os comandos</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>Bytes de uma linha dita</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>Linhas de um membro por segundo; 0: sem limite</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>Linhas de uma vez, antes que a taxa conte</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>Caracteres de um nome</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>Salas em que um membro pode estar</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>Linhas anteriores mostradas a quem chega</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>Bytes que esperam por um membro antes que ele seja desconectado</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>Segundos de silêncio até perguntar a um cliente IRC se ele está lá; 0: nunca</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>Limites do chat</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>O que passa de um limite é recusado, ou lido mais tarde, e o responsável é avisado.</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>não enviada · %1</translation>
    </message>
    <message>
        <source>earlier · %1</source>
        <comment>a time</comment>
        <translation>anterior · %1</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>IRC&apos;s: it wants no answer</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>to %1 alone</source>
        <comment>a name</comment>
        <translation>só para %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>Não foi enviada: não havia conexão, ou foi recusada.</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>Foi dita antes, e o servidor a repetiu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>Não enviada, %1: %2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Você às %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 às %2: %3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 só para você às %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 às %2, citando você: %3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>Definir o &amp;tópico</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>&amp;Avisar-me quando alguém disser meu nome</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>&amp;Comandos que podem ser escritos</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>&amp;Salvar conversa como…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>Remover &amp;banimento</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Ninguém está banido</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>O que é dito aparece aqui.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salva em %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>A conversa não foi salva em %1: %2.</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join SALA, ou escolha uma sala à esquerda</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>Escreva para %1</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>O que você disser agora vai só para %1.</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>De novo para todos</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Abrir %1 no navegador?</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>Abrir %1 no navegador? O endereço leva a %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>Nenhum byte chegou ou saiu por esta linha.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Repetir a cada</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>Cada linha é uma mensagem</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar para</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>A quais conexões vai</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>O que está escrito: texto simples, texto com escapes como \n e \x00, bytes em dígitos hexadecimais, ou o caminho de um arquivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>Texto com escapes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto a enviar</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Enter envia, Shift+Enter começa uma nova linha, seta para cima e para baixo trazem o que foi enviado</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>Enviar o mesmo repetidamente</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>Milissegundos entre repetições</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>Enviar cada linha como mensagem própria, e não todas como uma</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>Localizar na conversa (Ctrl+F)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>send to all connections</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>3, closed: a connection</comment>
        <translation>%1, fechada</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>Mensagem com \n \x00 …</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Caminho de um arquivo</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar um arquivo</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>A conexão %1 está fechada. Escolha outra.</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>Ninguém está conectado; não há a quem enviar.</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>A conexão %1 não está entre as que podem ser escolhidas.</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>não há arquivo que possa ser lido neste caminho</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>Localizar na sala</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>Mais antiga (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Mais nova (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
</context>
<context>
    <name>ChatServerFields</name>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Seu nome no chat</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>Você participa por esta janela, com este nome</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>Salas que sempre existem</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>Nomes separados por espaços; quem chega entra na primeira. Os membros podem criar mais</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Mensagem do dia</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>Mostrada a todos que chegam</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>Limites do chat</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>Sa&amp;las</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Mensa&amp;gem</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Você precisa de um nome para participar do chat.</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>Um chat precisa de uma sala, como #lobby.</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>A conexão terminou (%1).</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>Fora das salas</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>O que é dito na sala</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>a time, who, what was said</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  -- %2</source>
        <comment>a time, what happened</comment>
        <translation>%1  -- %2</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Mostrar no &amp;log</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar de n&amp;ovo</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>&amp;Responder a %1</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>Mensagem &amp;só para %1</translation>
    </message>
</context>
<context>
    <name>ChatWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 takes part, by lines of text</source>
        <comment>a name</comment>
        <translation>%1 participa, por linhas de texto</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 participa, por mensagens cabeçalho/conteúdo</translation>
    </message>
    <message>
        <source>%1 takes part, by IRC</source>
        <comment>a name</comment>
        <translation>%1 participa, por IRC</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <comment>a name</comment>
        <translation>%1 participa</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a name</comment>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 entrou em %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 saiu de %2</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 expulsou %2 do chat</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 expulsou %2 da sala</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 expulsou %2 de %3</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 removeu o tópico</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 definiu o tópico: %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 removeu o tópico de %2</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 definiu o tópico de %2: %3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 baniu %2</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 deixa %2 entrar de novo</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 silenciou %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 deixa %2 falar de novo</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>Não enviada a %1: %2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 saiu do chat</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 agora se chama %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 está de volta</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 está ausente: %2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>O servidor nos conhece como %1</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 envia mais rápido do que a sala permite; o resto é lido mais tarde</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 participa, no servidor</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>Bom</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>Falha</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what came of a step of a check, “Good”; the step; what that means</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Ask what it &amp;speaks</source>
        <translation>Perguntar o que fa&amp;la</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>Transporte a verificar</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>Host a verificar</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>Porta a verificar</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>sem porta</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>Uma porta que aceita e nada diz recebe a primeira mensagem do TLS, depois um pedido HTTP, cada um em sua própria conexão</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>Copiar todos os passos e seus resultados</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Verificar um par</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Fechar a verificação</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Passos da verificação</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>Por que não responde? Nome, rota, ping, porta e programa são verificados um após o outro,
e cada passo diz o que perguntou, e com qual chamada.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>Caminho, ou @ e um nome abstrato</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nome ou endereço</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Isto não é um host</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>Escreva um nome ou um endereço, por exemplo lab-7, 127.0.0.1 ou ::1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>Desistir da verificação (Esc)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>Selecione um passo para ver o que ele pergunta, e com qual chamada.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>Verificar de novo</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>um datagrama vazio voltou para %1</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%1 voltaram para %2: %3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>a fila de recepção está vazia: o que chegou foi lido</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1; datagramas que não couberam: %2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 responde por UDP, em %2</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Nada lhe foi enviado.</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>Não responde ao que nada diz, como muitos: envie o que o protocolo dele espera.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>Ninguém tem UDP %1: o servidor tem %2</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>%1 neste computador está vinculado só a esse endereço. Faça-o chamar bind() com %2 ou com todos os endereços, ou envie ao endereço que ele tem.</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 não responde, e é este computador</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>Nenhum programa tem a porta, e nosso próprio kernel recusaria o datagrama: um firewall deste computador descarta o que é enviado para lá (“nft list ruleset” mostra suas regras).</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>%1 é recusado, embora um programa tenha a porta</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 tem UDP %2. Um firewall deste computador rejeita o que é enviado para lá (“nft list ruleset” mostra suas regras).</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>Não dá para saber se há alguém em UDP %1</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>O computador está lá, responde a ping.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>Durante %1 s nada voltou. Ou há um programa lá que não responde ao que nada diz, ou um firewall descarta o que lhe é enviado ou o que volta, ou não há computador lá. Envie o que o protocolo dele espera, e veja no outro computador: “ss -ulpn” mostra quem tem a porta.</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>O UDP não tem handshake. connect() só guarda o endereço; um datagrama enviado chega ou não, e ninguém avisa. O que volta é a resposta do próprio programa, ou um erro ICMP: o outro kernel diz “port unreachable” quando nenhum soquete tem a porta, e a próxima chamada o devolve como ECONNREFUSED.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 porta %2: %3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nada foi enviado</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>só connect(), de %1: sem um datagrama nada se pode saber</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ninguém a tem</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>voltou ICMP port unreachable: nenhum soquete UDP tem essa porta nesse endereço, ou um firewall o rejeita</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>sem resposta a uma quebra de linha</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>sem resposta a um datagrama vazio</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>não voltou datagrama nem erro ICMP: isso não prova nada</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>nada foi enviado, ou o ICMP diz isso</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG é a lista do próprio kernel com todos os soquetes, e /proc diz qual processo tem quais deles abertos. Um soquete UDP não escuta: bind() basta, e sua fila de recepção recebe o que chega. “ss -ulpn” mostra o mesmo.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Nenhum soquete deste computador tem a porta %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>nem TCP nem UDP</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 tem TCP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP e TCP têm cada um suas portas: nenhum datagrama chega lá</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 tem UDP %2</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>outro endereço, não o pedido: o que é enviado para lá não chega aqui</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>Nada foi enviado a UDP %1</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>O UDP não tem handshake: se há alguém lá, só se vê quando algo é enviado. Verifique de novo com um datagrama, ou veja no outro computador: “ss -ulpn” mostra quem tem a porta.</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 recusa: ninguém tem essa porta UDP</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>O computador está lá e diz não (ICMP port unreachable): nenhum programa tem a porta nesse endereço, ou um firewall o rejeita. Inicie o servidor, confira a porta, e se o servidor não está vinculado só a 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>Ninguém tem a porta UDP %1 deste computador</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>%1 é recusado pelo nosso próprio kernel (ICMP port unreachable). Inicie o servidor, ou confira a porta.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>Ninguém tem UDP %1: só TCP tem essa porta</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 tem lá um soquete TCP, e nenhum programa um UDP. Conecte por TCP, ou faça o servidor criar um soquete UDP (SOCK_DGRAM).</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>a fila de recepção tem %1: o que chegou não foi lido</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>%1 tem a porta.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>O servidor devolve o que recebe: um servidor de eco.</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>O servidor respondeu a um datagrama que nada diz; o resto, diz o protocolo dele.</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>A fila de recepção tem %1: veja o que impede o programa de chamar recvfrom().</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>%1 está lá: %2 tem a porta</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>nenhum arquivo tem esse nome</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>não há pasta %1</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 não pode usar %2</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1: falta w para esta conta</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>a pasta %1 não dá passagem: falta x para esta conta</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 escuta lá.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 o tem.</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>O que é enviado entra na fila dele; nada foi enviado, pois seria uma mensagem para o programa.</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 recebe datagramas</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 responde: uma conexão se faz em %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>A pasta %1 não dá passagem a esta conta. Dê-lhe x ali (chmod), ou execute como outro usuário.</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>O soquete é %1, e conectar exige o direito de escrita. Entre no grupo %2, ou faça o servidor criar seu soquete com outras permissões.</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>As permissões bastariam, e ainda assim connect() é recusado: o soquete está conectado a um outro e só recebe dele, ou um módulo de segurança do sistema o proíbe.</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 é um soquete de domínio Unix de outro tipo</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>As duas pontas têm de ser do mesmo tipo: tente unix:, unix-seqpacket: e unix-dgram: antes do caminho.</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>As duas pontas têm de ser do mesmo tipo: escreva %1.</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>Não há nada em %1</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>O servidor não está em execução, ou cria seu soquete em outro lugar. Inicie-o, ou confira o caminho: “ss -xlp” mostra todos.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>Não há pasta %1. Confira o caminho: “ss -xlp” mostra todos os soquetes que escutam.</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 não é um soquete</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>É uma pasta; o soquete pode estar nela. Confira o caminho.</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>É um arquivo. Confira o caminho: “ss -xlp” mostra todos os soquetes que escutam.</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>O caminho é longo demais para um soquete</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 está abandonado: ninguém escuta lá</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>O arquivo sobreviveu ao servidor que o criou. Inicie o servidor, que talvez precise remover o arquivo antes.</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>A conexão com %1 falhou</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 não responde: a fila está cheia</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>Veja o que o impede de chamar accept(), ou dê-lhe um backlog maior.</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 escuta lá e não aceita: conexões que esperam: %2, de %3 possíveis (o backlog de listen()).</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Um soquete de domínio Unix tem um nome no sistema de arquivos: conectar exige x de cada pasta no caminho, e w do próprio soquete (“namei -l” mostra tudo). O arquivo fica quando o servidor se vai. Um nome abstrato, com @, não é arquivo e some com seu soquete.</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 é um nome abstrato</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>não é arquivo, e não tem permissões</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 é um soquete</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1: %2 pode escrever nele</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1: é uma pasta</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1: é um arquivo</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 é longo demais</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>o caminho de um soquete tem no máximo 107 bytes</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>%1 não pode ser examinado</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>O connect() de um soquete de domínio Unix ocorre dentro do kernel: nenhum pacote vai a lugar algum. Alguém tem de escutar, e as duas pontas têm de ser do mesmo tipo: SOCK_STREAM, SOCK_SEQPACKET ou SOCK_DGRAM.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está lá</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>o que é enviado entra na fila</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>conectado, dentro deste computador</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>ninguém escuta nele</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>a fila de aceitação ficou sem lugar o tempo todo</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>outro tipo</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>o soquete de lá não é do tipo pedido</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG é a lista do próprio kernel com todos os soquetes de domínio Unix, e /proc diz qual processo tem quais deles abertos. “ss -xlp” mostra o mesmo.</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>Nenhum soquete deste computador tem esse nome</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>o programa terminou, ou está em outro espaço de nomes de rede: um contêiner</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 escuta, %2</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 o tem, %2</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>não lidos na fila: %1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 o vinculou, e não escuta</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>depois de bind() vem listen(): até lá as conexões são recusadas</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 é recusado: está vinculado, e ninguém escuta</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 chamou bind() e não listen(). Faça-o chamar listen(), depois accept().</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>Ninguém tem o nome %1</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>Um nome abstrato existe enquanto seu soquete existe. Inicie o servidor, ou confira o nome; um contêiner tem seus próprios nomes.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>A verificação foi cancelada</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>a fila de aceitação está cheia: %1 de %2; mais conexões têm de esperar por ela</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>fila de aceitação: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>O caminho tem %1 byte, e o máximo é 107 (unix(7)). Escolha um mais curto.</numerusform>
            <numerusform>O caminho tem %1 bytes, e o máximo é 107 (unix(7)). Escolha um mais curto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 escuta lá.</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 responde: uma conexão se faz em %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 responde, %2 não</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>O nome tem vários endereços. Programas que tentam um após o outro chegam a ele tarde, e os que só tentam o primeiro não chegam. Faça o servidor escutar em todos, ou tire %1 do nome.</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>%1 refuses port %2: the server listens on %3 only</source>
        <translation>%1 recusa a porta %2: o servidor só escuta em %3</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>%1 neste computador escuta em %2: todos os endereços dessa família, nenhum da outra.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>%1 neste computador escuta em %2, um endereço da outra família.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>%1 neste computador escuta em %2, só para quem usa esse endereço.</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>Faça-o escutar em %1 ou em %2, depois verifique de novo.</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 não responde: a fila de aceitação está cheia</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 escuta lá e não aceita: conexões que esperam: %2, de %3 possíveis (o backlog de listen()). Veja o que o impede de chamar accept(), ou dê-lhe um backlog maior.</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 não responde, e é este computador</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>O que é enviado para lá é descartado antes de chegar: um firewall deste computador faz isso (“nft list ruleset” mostra suas regras).</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 não responde</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>O computador está lá, responde a ping; durante %1 s nada voltou da porta. Um firewall descarta o que é enviado a essa porta, ou a fila de aceitação do servidor está cheia: libere a porta, ou veja o servidor.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>Durante %1 s nada voltou. O computador está desligado ou tem outro endereço, ou um firewall descarta o que lhe é enviado. Confira o endereço, se ele está ligado, e os firewalls no caminho.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>Nada escuta em %1: a conexão foi consigo mesma</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>O sistema deu à ponta do cliente a mesma porta à qual ela se conecta, e assim as duas pontas são um só soquete. Inicie o servidor, e escolha uma porta fora de net.ipv4.ip_local_port_range.</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>Nenhum host se chama %1</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>O nome %1 não pôde ser resolvido</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 precisa de sua zona</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 indica uma interface que não existe</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Não há rota até %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 não pode ser alcançado</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>Este computador não permite conexões com %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>O IPv6 está desativado neste computador</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>A conexão com %1 falhou</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>Só há um endereço IPv6.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 responde a ping</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>O computador está lá. Acrescente uma porta para ver se um programa responde.</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 não responde a ping</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>Está desligado, ou um firewall descarta ping, como muitos. Acrescente uma porta para ver se um programa responde.</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 é este computador</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>Acrescente uma porta para ver se um programa escuta lá.</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>Não é possível perguntar se %1 está lá</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>Esta conta não pode enviar ping. Acrescente uma porta para ver se um programa responde.</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 recusa: nada escuta lá</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>O computador está lá e diz não (RST): nenhum programa escuta nessa porta nesse endereço, ou um firewall a rejeita. Inicie o servidor, confira a porta, e se o servidor não escuta só em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>Nada escuta na porta %1 deste computador</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>%1 é recusado pelo nosso próprio kernel. Inicie o servidor, ou confira a porta.</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 é recusado: a porta está vinculada, e ninguém escuta</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 chamou bind() e não listen(). Faça-o chamar listen(), depois accept().</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 é recusado: só UDP tem essa porta</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 tem lá um soquete UDP, e nenhum programa um TCP. Use um cliente UDP, ou faça o servidor criar um soquete TCP (SOCK_STREAM).</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Uma rota deste computador descarta o que vai para %1</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>É uma rota blackhole: “ip route get %1” a mostra. Remova-a da tabela de roteamento.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>A verificação foi cancelada</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>O servidor nada diz por si só, e não responde nem a TLS nem a HTTP: o cliente tem de começar, no protocolo que se fala lá.</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>O servidor fecha cada conexão imediatamente: talvez só permita alguns clientes, ou tenha terminado. Veja o que ele registra no log.</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>O servidor fecha a conexão quando se tenta TLS ou HTTP: ele fala outro protocolo.</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>O servidor fala primeiro: leia antes de enviar.</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>O servidor responde, e não fala nem TLS nem HTTP.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>O servidor devolve o que recebe: um servidor de eco.</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>O servidor fala TLS: texto simples não é entendido lá; conecte com TLS.</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>O servidor fala HTTP: primeiro vai um pedido; um navegador pode abri-lo.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>do arquivo hosts (/etc/hosts); o DNS não foi consultado</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>do DNS</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>de uma destas fontes: %1, como diz /etc/nsswitch.conf</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() consulta as fontes indicadas em /etc/nsswitch.conf, uma após a outra, em busca dos endereços de um nome: primeiro o arquivo hosts, depois o DNS. Um programa se conecta a esses endereços; o próprio nome nunca é enviado no TCP.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>O nome %1 não é conhecido</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>consultados: %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 precisa de sua zona</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 indica uma interface que não existe</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>O nome %1 não pôde ser resolvido</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>O endereço é %1</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>O nome é conhecido: %1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>O DNS diz outra coisa: %1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>o arquivo hosts vem antes dele neste computador; os outros veem o que o DNS diz</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>Uma linha em /etc/hosts esconde o que o DNS sabe de um nome. Se ela é antiga, este computador fala com um computador diferente do dos demais.</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>bem conhecida (0 a 1023): escutar nela exige o direito para isso</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>registrada (1024 a 49151): qualquer programa pode escutar nela</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>dinâmica (49152 a 65535): para qualquer um, e para as pontas dos próprios clientes</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>A porta %1 não tem nome por convenção</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>A porta %1 é %2 por convenção</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() procura o número em /etc/services. É uma convenção: qualquer programa pode escutar em qualquer porta.</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>Endereços deste computador: %1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>de %1; não há rede no meio</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>de %1, pelo roteador %2</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>de %1, diretamente: está na mesma rede</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE pergunta à tabela de roteamento do kernel o que connect() acharia nela: a interface, o roteador e o endereço de origem dos pacotes. Nada é enviado. “ip route get” pergunta o mesmo.</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>A rota até %1 não pode ser consultada aqui</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Uma rota deste computador descarta o que vai para %1</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>uma rota blackhole, em silêncio</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>Uma rota deste computador proíbe %1</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>uma rota prohibit</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>Uma rota deste computador recusa %1</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>uma rota unreachable</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Não há rota até %1</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>nenhuma rota deste computador leva até lá: %1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 é um endereço deste computador, alcançado por %2</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>%1 é alcançado por %2</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>Um pedido de eco ICMP pergunta ao kernel do outro computador se ele está lá; nenhum programa precisa estar em execução nele. Muitos firewalls o descartam; por isso, a falta de resposta diz pouco.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 responde a ping</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>o computador está lá, e o caminho de ida e volta funciona</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 não responde a ping</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>está desligado, ou algo no caminho descarta ICMP; suas portas podem responder mesmo assim</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>Não é possível usar ping aqui</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>esta conta não pode enviar ICMP (net.ipv4.ping_group_range é %1)</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>O ping a %1 foi recusado</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>Não é possível usar ping com %1</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>RST em resposta a SYN: o computador está lá, nada escuta nesse endereço</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() envia SYN. Volta SYN-ACK se um programa escuta, RST se nenhum escuta, e nada se um firewall o descarta ou não há computador lá: então ele é retransmitido após 1, 2 e 4 segundos.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 porta %2: %3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>conectado a si mesmo</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>o sistema deu à nossa ponta a mesma porta: as duas pontas são um só soquete</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN, SYN-ACK, ACK: conectado a partir de %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>não voltou SYN-ACK nem RST ao que foi enviado</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>este computador não tem IPv6</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>não há endereço de onde enviar</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>nada foi enviado, ou voltou</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG é a lista do próprio kernel com todos os soquetes, e /proc diz qual processo tem quais deles abertos. “ss -ltnp” mostra o mesmo.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Nenhum soquete deste computador tem a porta %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>nem TCP nem UDP</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 escuta em %2</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>outro endereço, não o pedido: por isso não é alcançado lá</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 vinculou %2, e não escuta</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>depois de bind() vem listen(): até lá as conexões são recusadas</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 tem UDP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP e TCP têm cada um suas portas: TCP é recusado lá</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>Alguns protocolos começam pelo servidor (SSH, SMTP, MySQL), a maioria pelo cliente. O que fica em silêncio por um segundo é consultado em conexões próprias: a primeira mensagem do TLS, depois um pedido HTTP.</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>em silêncio por um segundo</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>sem um byte</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>um servidor de eco</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>responde a um TLS ClientHello</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>a program that this account may not see</source>
        <translation>um programa que esta conta não pode ver</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>foi dado um endereço: não foi preciso resolver um nome</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; só IPv4, o nome não tem endereço IPv6</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; só IPv6, o nome não tem endereço IPv4</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>um endereço de enlace local é outro em cada rede; escreva um destes: %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>escreva um destes: %1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() lista os endereços de cada interface ativa. A interface lo fica dentro deste computador: 127.0.0.1 e ::1 só são alcançados daqui.</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>a fila de aceitação está cheia: %1 de %2; mais conexões ficam sem resposta</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>fila de aceitação: %1 de %2</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>O servidor não fala primeiro</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>O servidor não responde a TLS</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>O servidor não responde a HTTP</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>O servidor fecha a conexão imediatamente</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>O servidor fecha a conexão quando o TLS começa</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>O servidor fecha a conexão ao receber um pedido HTTP</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>O servidor fala primeiro</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>O servidor responde, mas não em TLS nem em HTTP</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>O servidor devolve o que recebe</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>O servidor fala TLS</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>O servidor fala HTTP</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>O que veio antes foi limpo. O arquivo de captura guarda tudo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>Reconectar quando uma conexão se perder</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>Estas configurações estão em uso. Desconecte para alterá-las.</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Conexõe&amp;s</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>En&amp;quadramento</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>Host ao qual conectar</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>Porta à qual conectar</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>Quantas conexões</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>Um chat precisa de uma conexão: escolha TCP ou um soquete de fluxo Unix.</translation>
    </message>
    <message>
        <source>Client → %1</source>
        <translation>Cliente → %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Messages: %1.</source>
        <translation>Mensagens: %1.</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>Fechada pelo par.</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>Redefinida pelo par.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%1 de %2 conectadas a %3.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %2 de %3 enviam para %4.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %2 de %3 conectadas a %4.</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>Chat: %1.</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>Enquadramento: %1.</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>Uma conexão que o par encerrou, ou que não pôde ser feita, é pedida de novo, após pausas crescentes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>indique um endereço e uma porta, por exemplo 127.0.0.1:65432 ou [::1]:65432, com udp: à frente para UDP; ou unix:, unix-seqpacket: ou unix-dgram: e o caminho de um soquete de domínio Unix</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>tem de ser texto em UTF-8</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>A codificação dos textos cuja mensagem não a informa (padrão: UTF-8), como latin-1, utf-16 ou cp1252; o que não é texto nela aparece como bytes</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>Como bytes são tomados por mensagens: %1, com parâmetros como em lines:delimiter=\r\n; ou pelo nome de um protocolo: %2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>O mesmo para o que é enviado, se o enquadramento não é o do que é recebido</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto é só para decode; um servidor ou cliente diz que enquadramento tem</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>Iniciar um servidor aqui; a porta 0 deixa o sistema escolher, o endereço * representa todos os deste computador, IPv4 e IPv6; udp:ADDR:PORT para UDP, unix:PATH, unix-seqpacket:PATH ou unix-dgram:PATH para soquetes de domínio Unix (unix:@NAME: abstrato)</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>O que o servidor faz com o que recebe: %1 (padrão: echo; reply com --reply, rules com --rules)</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>O que o comportamento reply envia para cada mensagem; pode ser vazio, e ter escapes como em --send</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>O que o comportamento rules responde: um arquivo JSON, como a janela o exporta</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>Fechar cada conexão assim que sua primeira resposta for enviada</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>Uma sala do comportamento chat que sempre existe (padrão: #lobby); pode ser dada várias vezes</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>A mensagem do dia do comportamento chat; com escapes como em --send</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>Um limite do comportamento chat: %1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client não é de servidor: socketscope chat participa de um chat, chat mantém um</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply precisa de --reply TEXT</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>usa-se com --behavior reply</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules precisa de --rules FILE</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>usa-se com --behavior rules</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>usam-se com --behavior chat</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>Conectar clientes a este servidor; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH e unix-dgram:PATH como nos servidores</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>Quantas conexões (padrão: 1)</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Reconectar quando o servidor encerrou uma conexão ou não pode ser alcançado, após pausas de 1 a 60 segundos</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>indique a porta do servidor, de 1 a 65535</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP: ser membro de um grupo multicast, só de uma origem se for indicada, por essa interface; como em 239.255.0.1, 232.1.2.3@192.0.2.7 ou ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP: o que é enviado a grupos sai por esta interface (seu nome ou um endereço dela)</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP: por quantos roteadores pode passar o que é enviado a grupos, 0 a 255 (padrão: 1, isto é, esta rede)</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP: o que é enviado a grupos não é ouvido por membros neste computador</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP: o envio a um endereço de broadcast é recusado, como sem SO_BROADCAST</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP: bytes que podem esperar no kernel antes que datagramas se percam (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>Datagramas: segundos após os quais um par do qual nada chega é esquecido; 0: nunca (padrão: 60)</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>Clientes UDP: ouvir todos, e não só o servidor; suas recusas são informadas mesmo assim</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Servidores Unix: permissões do caminho, em octal como em 660 (padrão: conforme a umask)</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Servidores Unix: remover um soquete que está no caminho e no qual ninguém mais escuta</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>indique dígitos octais, de 0 a 777</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>Enviar texto, byte por byte como dado; \n \r \t \e \0 \xNN \101 \u{1F430} \\ são aceitos</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>Enviar bytes dados como dígitos hexadecimais, um despejo hex, um vetor em C ou um literal</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>Enviar os bytes de um arquivo</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>Enviar um pedido cabeçalho/conteúdo: `search` como JSON, qualquer outra ação como binário</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>O valor de --action</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>cada --action leva um --value</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>Guardar a captura neste arquivo pcapng (o Wireshark o lê); ele é sobrescrito. - a grava na saída padrão à medida que cresce, e os eventos na saída de erro padrão</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>Imprimir um objeto JSON por linha para cada evento</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- grava bytes na saída padrão, que é um terminal: dê-lhe um leitor, como em | tshark -r -</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- usa-se com serve e connect</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>Limitar a memória; BYTES aceita k, M e G. NAME é um destes:</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>Segundos que um fechamento espera por um par que nada recebe, antes que o resto seja descartado (padrão: 10)</translation>
    </message>
    <message>
        <source>
Each line of standard input is said in the room; /help tells of commands: /me, /msg, /join, /nick,
/topic, /who, /quit. At its end all is said, and told back where the server does that; then it
leaves, and exits 0. It exits 1 if the server cannot be reached, lets nobody in or ends the
connection, or if something of what was to be said was not.
With --expect-messages it leaves once others have said so much; with --duration when the time is over.
Of servers whose language has no names for rooms #lobby is the room. Names, rooms and texts are made
safe for the terminal; colours only where standard output is one, and NO_COLOR is not set.
</source>
        <translation>
Cada linha da entrada padrão é dita na sala; /help mostra os comandos: /me, /msg, /join, /nick,
/topic, /who, /quit. No fim dela tudo foi dito, e repetido de volta se o servidor faz isso; então
ele sai, com status 0. Sai com status 1 se o servidor não pode ser alcançado, não deixa ninguém
entrar ou encerra a conexão, ou se algo do que devia ser dito não foi.
Com --expect-messages ele sai quando outros tiverem dito essa quantidade; com --duration, quando o
tempo acaba. Em servidores cuja linguagem não tem nomes para salas, #lobby é a sala. Nomes, salas e
textos são tornados seguros para o terminal; cores, só se a saída padrão é um, e NO_COLOR não está
definido.
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>Participar de um chat, no terminal</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>O servidor do chat; unix:PATH como em connect</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>O nome pelo qual ser conhecido (padrão: o do usuário)</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>A sala em que estar (padrão: a que o servidor tem)</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>O servidor fala IRC</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>O que o servidor fala (padrão: o primeiro, como os nossos): %1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Reconectar quando o servidor encerrou a conexão ou não pode ser alcançado, após pausas de 1 a 60 segundos</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>Sair quando outros tiverem dito esse número de linhas</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>Sair após esse número de segundos</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>Inicia servidores, conecta clientes e mostra cada byte, mensagem e estado de conexão.
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>Sem subcomando, abre a janela; `serve`, `connect`, `chat`, `decode`, `sockets` e `check` não precisam de tela.</translation>
    </message>
    <message>
        <source>
Examples of the window:
  socketscope
  socketscope --demo                                      with a conversation in it
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              with a capture in it
</source>
        <translation>
Exemplos da janela:
  socketscope
  socketscope --demo                                      com uma conversa nela
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              com uma captura nela
</translation>
    </message>
    <message>
        <source>
Examples:
  socketscope serve --listen 127.0.0.1:65432 --json       an echo server, one JSON object per event
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          the same over UDP; unix:/tmp/app.sock likewise
  socketscope chat 127.0.0.1:65432 --nick ada             a chat in the terminal; --irc on an IRC server
  socketscope decode capture.pcapng --framing lines       its messages, taken for lines
  socketscope sockets                                     this computer&apos;s sockets and their states
  socketscope check example.org:443                       step by step, why it does or does not answer

Exit status: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>
Exemplos:
  socketscope serve --listen 127.0.0.1:65432 --json       um servidor de eco, um objeto JSON por evento
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          o mesmo por UDP; unix:/tmp/app.sock igualmente
  socketscope chat 127.0.0.1:65432 --nick ada             um chat no terminal; --irc num servidor IRC
  socketscope decode capture.pcapng --framing lines       suas mensagens, tomadas por linhas
  socketscope sockets                                     os soquetes deste computador e seus estados
  socketscope check example.org:443                       passo a passo, por que responde ou não

Status de saída: 0 concluído, 1 falhou, 2 uso incorreto.
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
Sem --json só se imprimem conexões, e não cada mensagem; --capture guarda todos os bytes de qualquer modo.
SIGINT (Ctrl+C) e SIGTERM o encerram em ordem: a captura fica completa e o status de saída é 0.
</translation>
    </message>
    <message>
        <source>
Everything given by --send, --send-hex, --send-file and --action is sent on each connection, in the
order of the command line, byte for byte as given; only --action adds a frame (header-content).
With an expectation it closes and exits 0 as soon as every connection has met it, and exits 1 if one
cannot, or not in time. Without one it half-closes after sending (a shut-down that leaves the other
direction open), waits for the peer to close, and exits 0 then, or when the time is over: when
nothing has moved for so long. With nothing to send it only listens.
Over UDP and Unix datagrams each of them is one datagram, and nobody closes: it waits for answers until
the time is over. It exits 1 at once if the network tells that nobody listens there.
With --reconnect a connection that is lost is no failure: what is to be sent is sent on the next one.
Only whole messages without a fault count for --expect-messages. Whatever was expected, it exits 1
if something of what was to be sent was not taken by the system, and says how much.
</source>
        <translation>
Tudo o que é dado com --send, --send-hex, --send-file e --action é enviado em cada conexão, na ordem
da linha de comando, byte por byte como dado; só --action acrescenta um quadro (header-content).
Com uma expectativa, ele fecha e sai com status 0 assim que toda conexão a tiver atendido, e sai com
status 1 se uma não pode, ou não a tempo. Sem expectativa, ele semifecha após enviar (um shutdown que
deixa a outra direção aberta), espera que o par feche e então sai com status 0, ou quando o tempo
acaba: quando nada se moveu por esse tempo. Sem nada a enviar, ele só ouve.
Por UDP e datagramas Unix cada um deles é um datagrama, e ninguém fecha: ele espera respostas até
que o tempo acabe. Sai logo com status 1 se a rede informa que ninguém escuta lá.
Com --reconnect uma conexão perdida não é falha: o que deve ser enviado vai na próxima.
Só mensagens inteiras e sem falha contam para --expect-messages. Seja qual for a expectativa, ele sai
com status 1 se algo do que devia ser enviado não foi aceito pelo sistema, e diz quanto.
</translation>
    </message>
    <message>
        <source>
FILE is a capture of Socketscope; one that was cut short is printed as far as it is whole. Without
--framing each connection keeps the framing of its server or client; auto finds one that explains
how its bytes begin. Times are seconds since 1970 UTC. Of --states those that the kernel did not say,
but that follow from what happened, are in parentheses, or have &quot;seen&quot;: false.
</source>
        <translation>
FILE é uma captura do Socketscope; uma truncada é impressa até onde está inteira. Sem --framing cada
conexão mantém o enquadramento do seu servidor ou cliente; auto acha um que explique como seus bytes
começam. Os tempos são segundos desde 1970 UTC. Em --states, os estados que o kernel não informou, mas
que se deduzem do que aconteceu, estão entre parênteses, ou têm &quot;seen&quot;: false.
</translation>
    </message>
    <message>
        <source>
TCP, UDP and Unix sockets of all processes, as the kernel lists them now, those that are only bound
included. States of TCP are RFC 9293&apos;s. Receive and Send are bytes in the kernel&apos;s queues; of a socket
that listens they are the connections that wait to be accepted, and how many may. Processes of other
users are known to root alone.
</source>
        <translation>
Soquetes TCP, UDP e Unix de todos os processos, como o kernel os lista agora, incluídos os que só
estão vinculados. Os estados TCP são os da RFC 9293. Recepção e Envio são bytes nas filas do kernel;
num soquete que escuta são as conexões que esperam para ser aceitas, e quantas podem. Processos de
outros usuários só são conhecidos pelo root.
</translation>
    </message>
    <message>
        <source>
Asks for the name&apos;s addresses, the way to each, ping, and a connection to each, and who has the port
if it is this computer&apos;s. A port that accepts and says nothing is asked what it speaks: the first
message of TLS, then an HTTP request, each on a connection of its own; --connect-only sends nothing.
A UDP port is sent an empty datagram and a line feed; nothing that comes back tells nothing, unless
the port is this computer&apos;s. Of a Unix domain socket it looks at the path, its permissions, who listens.
Exit status: 0 it answers (or a program of this computer has the UDP port), 1 it does not, or that
cannot be told, 2 wrong usage.
</source>
        <translation>
Pergunta pelos endereços do nome, pela rota até cada um, ping, e uma conexão com cada um, e quem tem
a porta se ela é deste computador. A uma porta que aceita e nada diz se pergunta o que ela fala: a
primeira mensagem do TLS, depois um pedido HTTP, cada um em sua própria conexão; --connect-only não
envia nada. A uma porta UDP se enviam um datagrama vazio e uma quebra de linha; se nada volta, isso
nada diz, a menos que a porta seja deste computador. De um soquete de domínio Unix se examinam o
caminho, suas permissões e quem escuta.
Status de saída: 0 responde (ou um programa deste computador tem a porta UDP), 1 não responde, ou
não se pode saber, 2 uso incorreto.
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>Iniciar com um servidor, três clientes e sua conversa</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>Mostrar esta captura; nada é gravado</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>Executar um servidor sem a janela</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Parar após esse número de segundos</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>Conectar clientes sem a janela</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>Toda conexão tem de receber pelo menos esse número de bytes</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>Toda conexão tem de receber pelo menos esse número de mensagens</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>Segundos a esperar por uma conexão, e pelos próximos bytes nela (padrão: 10; 0: para sempre)</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>Imprimir as mensagens de uma captura</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>A captura; - lê antes a entrada padrão até o fim</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>Tomar os bytes de todas as conexões por mensagens deste enquadramento, ou do que serve: auto</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>O mesmo para o que foi enviado, se o enquadramento não é o do que foi recebido</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>Imprimir só mensagens que correspondem, como na janela: in len&gt;100 conn:2 hex:00ff content-type:text/json palavra</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>Mostrar também o caminho de cada conexão pelos estados da RFC 9293</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>Imprimir os soquetes deste computador e seus estados</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>Descobrir, passo a passo, por que um par responde ou não</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>O par, por nome ou endereço: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; sem porta só se verifica o computador</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>Segundos que uma conexão pode levar (padrão: 5)</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>Não enviar nada a uma porta, e não esperar pelo que ela diz</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>indique um host e talvez uma porta de 1 a 65535, por exemplo 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 ou unix:/run/app.sock</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>Compilado com %1.</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>Imprimir a versão, e com o que foi compilado</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>Iniciar com o formulário de um novo servidor</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>Iniciar com o diálogo que abre uma captura</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 é uma opção da janela: ponha o subcomando antes dela, ou omita-o</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Imprimir esta ajuda e sair</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Execute com --help para mais informações.</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMANDO</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>Posicionais</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>OBRIGATÓRIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>Exclui</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcomandos</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Localizar uma ação</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, one of its actions</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Faults…</source>
        <translation>Falhas…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>“%1” não pode ser enviada: %2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>selecione uma conexão para enviar</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>a conexão %1 foi encerrada e não é mais conhecida</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>a conexão %1 ainda não está aberta</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>a conexão %1 foi encerrada</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>a conexão %1 foi semifechada por nós</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>enviado %1 de %2 byte</numerusform>
            <numerusform>enviados %1 de %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>to connection %1, %2</source>
        <comment>to connection 3, lines</comment>
        <translation>à conexão %1, %2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 retida</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>Omitir o que ainda não foi enviado</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>Selecione antes uma conexão aberta na tabela</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>Enviar à conexão %1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Não há nada a enviar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Text ▾</source>
        <translation>Texto ▾</translation>
    </message>
    <message>
        <source>Hex ▾</source>
        <translation>Hex ▾</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>Arquivo ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>Conteúdo; Ctrl+Enter envia</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Caminho de um arquivo</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>Compor mensagem</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ Compor mensagem</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ Compor mensagem</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Mostrar o formulário</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>Recolher a esta linha</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>Como o conteúdo é dado: texto, dígitos hexadecimais ou um arquivo</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>Como o conteúdo é dado</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Arquivo…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>Estragar de propósito a mensagem, ou o modo como é enviada</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>Salvas ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>Mensagens para guardar e enviar com uma tecla</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 omitida</numerusform>
            <numerusform>%1 omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>Conteúdo de um arquivo</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes da mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 byte:</numerusform>
            <numerusform>%1 bytes:</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>bytes</comment>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>cortada: %1 omitidos</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>Não é JSON, linha %1, coluna %2: termina cedo demais. Mesmo assim pode ser enviado.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>Não é JSON, linha %1, coluna %2: “%3” está fora de lugar. Mesmo assim pode ser enviado.</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>Não se conhece codificação de nome “%1”: o conteúdo vai em UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>%1 não comporta este texto: o conteúdo vai em UTF-8.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indique um arquivo que possa ser lido.</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>Não são pares de dígitos hexadecimais: %1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>Este enquadramento não pode levar isto: %1.</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>O arquivo tem mais de %1, mais do que cabe numa mensagem deste enquadramento.</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>Estas falhas não podem ser aplicadas a um arquivo de mais de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 mensagem deste tamanho é demais para uma escrita.</numerusform>
            <numerusform>%1 mensagens deste tamanho são demais para uma escrita.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>Não há byte para tornar inválido.</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>UTF-8 inválido no cabeçalho</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>UTF-8 inválido no conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>%1 mensagem em uma escrita</numerusform>
            <numerusform>%1 mensagens em uma escrita</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>cortada após %1</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>em pedaços de %1, a cada %2 ms</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>enviada duas vezes</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>enviada depois da próxima</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>Uma sequência de escape no texto não é válida (%1): o conteúdo vai como foi digitado.</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>A conexão %1 terminou (%2): %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>%1 de %2 byte recebido</numerusform>
            <numerusform>%1 de %2 bytes recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>%1 de %2 mensagem recebida</numerusform>
            <numerusform>%1 de %2 mensagens recebidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>%1 de %2 byte enviado</numerusform>
            <numerusform>%1 de %2 bytes enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved for %1 s.</source>
        <translation>Nada se moveu por %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>%1 de %2 byte que devia ser enviado não foi aceito.</numerusform>
            <numerusform>%1 de %2 bytes que deviam ser enviados não foram aceitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>%1 de %2 conexão fez a tempo o que devia.</numerusform>
            <numerusform>%1 de %2 conexões fizeram a tempo o que deviam.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>Até onde a conexão %1 chegou: %2.</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>Conexões que o par não fechou e que são fechadas daqui: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>O sistema não aceita este valor. (%1)</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>Só mensagens da conexão %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>Inspetor da conexão</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>O que da conexão é mostrado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Soquete</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · pareada com %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTableModel</name>
    <message>
        <source>%1 %2 s</source>
        <comment>a state, for how many seconds more</comment>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a connection</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>Papel: servidor ou cliente</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Endereço local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Endereço do par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>Estado no kernel</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recebidos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Entr./s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Bytes recebidos por segundo</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Saída/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Bytes enviados por segundo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>Tempo de ida e volta, como suavizado pelo kernel</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Retransm.</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Segmentos retransmitidos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>Janela de congestionamento: segmentos que podem estar a caminho</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>Bytes recebidos pelo kernel que não lemos</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Não confirmados</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>Bytes no buffer de envio do kernel que o par não confirmou</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>Bytes que não entregamos ao kernel</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>Entrega/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>Bytes por segundo que chegaram ao par, na última medição</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Retida por</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>Quem é lento: pelo que os bytes esperam</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transporte: o que carrega os bytes</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>Datagramas que o kernel jogou fora antes de serem lidos</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>Processo do par</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>Usuário a quem pertence o processo do par</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>Programa que o processo do par executa</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Motivo do fim</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the state of a connection, sentences about it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>Mostrar as conexões de todos os servidores e clientes</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>As conexões aparecem aqui, ativas e encerradas.
Inicie um servidor ou conecte um cliente para criar uma.</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>Mostrar só as conexões de um estado no kernel</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>São mostradas conexões em todos os estados no kernel.</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>São mostradas só conexões em %1 no kernel.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Par semifechou</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>&amp;Semifechar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nome…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>Mostrar só &amp;esta</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>São mostradas só as conexões de %1. Mostrar todas.</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>%1, das quais %2 ativas</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 mostradas</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>Todos os estados ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>Só %1 ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>Só %1  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fechada pelo par</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Redefinida pelo par</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Redefinida por nós</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Inalcançável</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Host não encontrado</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Limite atingido</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>sem nome · pid %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>Não lidos: %1.</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>Buffer de recepção: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1 Datagramas que não couberam: %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Par semifechou</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Semifechada</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>A leitura está em pausa.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>Esperam para ser enviados: %1, conexões: %2.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>Esperam para ser enviados: %1, conexões: %2, das quais se fecham depois: %3.</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>Fila de aceitação: %1 de %2.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a connection that the kernel has forgotten</comment>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>nós: bytes não lidos</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>a janela do par</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>nosso buffer de envio</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>a rede</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fechada por nós</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fechada pelo par</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>redefinida pelo par (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>redefinida por nós (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>inalcançável</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>host não encontrado</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>um limite foi atingido</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>nada passou durante o tempo de ociosidade</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>redefinida pelo par: ele fechou antes de ler tudo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1; %2 não enviados</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Semifechando · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Fechando · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>Esperam para ser enviados: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>Esperam para ser enviados: %1, depois nosso FIN.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>Esperam para ser enviados: %1, depois ela se fecha.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>Esperam para ser enviados: %1, depois ela é redefinida.</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>Ociosa</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>Deixada aberta</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>Conexões que ainda se fecham: %1, à espera de envio: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 encerrada</numerusform>
            <numerusform>%1 encerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fechada por nós</numerusform>
            <numerusform>%1 fechadas por nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fechada pelo par</numerusform>
            <numerusform>%1 fechadas pelo par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 redefinida pelo par (RST)</numerusform>
            <numerusform>%1 redefinidas pelo par (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 redefinida por nós (RST)</numerusform>
            <numerusform>%1 redefinidas por nós (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 recusada</numerusform>
            <numerusform>%1 recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 com tempo esgotado</numerusform>
            <numerusform>%1 com tempo esgotado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 inalcançável</numerusform>
            <numerusform>%1 inalcançáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 não encontrou o host</numerusform>
            <numerusform>%1 não encontraram o host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 encerrada: um limite foi atingido</numerusform>
            <numerusform>%1 encerradas: um limite foi atingido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 falhou</numerusform>
            <numerusform>%1 falharam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>Ninguém leu a saída: o que restava dela se perdeu.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>A saída não pode ser gravada: %1.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message>
        <source>Older (Enter)</source>
        <translation>Mais antiga (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Mais nova (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>De quem são as linhas mostradas</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>Mostrar o que é dito em todas as conexões, ou em uma só</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 encontrada</numerusform>
            <numerusform>%1 encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
</context>
<context>
    <name>ConversationModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>what else is known of who speaks, hours and minutes</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ConversationPane</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Salva em %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>A conversa não foi salva em %1: %2.</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>Mostrar só a con&amp;exão %1</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>&amp;Nomear a conexão %1…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>Sal&amp;var conversa como texto…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Salvar a conversa</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the conversation: %1 %</source>
        <translation>Salvando a conversa: %1%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What is said here appears line by line: received at the left, sent at the right.</source>
        <translation>O que é dito aqui aparece linha por linha: recebido à esquerda, enviado à direita.</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>&amp;Responder só à conexão %1</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Mostrar no &amp;log</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 agora é um par</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what became of the connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 connected</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 conectada</numerusform>
            <numerusform>%1 conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the peer&apos;s kernel has it.</source>
        <translation>Não se sabe se o kernel do par a tem.</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ Entregue ao nosso kernel; o do par não confirmou tudo.</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ Confirmada pelo kernel do par.</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ Lida pelo programa da outra ponta, que é este mesmo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>Confirmada por %1 de %2 kernel.</numerusform>
            <numerusform>Confirmada por %1 de %2 kernels.</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexão %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1 no byte %2</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>para %1</numerusform>
            <numerusform>para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexões: %1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>Recebida na conexão %1</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>Enviada nas conexões: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  -- %2</source>
        <comment>a time, what happened</comment>
        <translation>%1  -- %2</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>a time, who, what was said</comment>
        <translation>%1  %2: %3</translation>
    </message>
    <message>
        <source>%1  sent: %2</source>
        <comment>a time, what was said</comment>
        <translation>%1  enviado: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Enviado às %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1: conectada</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1: aberta para datagramas</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 novo par</numerusform>
            <numerusform>%1 novos pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 conexão aberta para datagramas</numerusform>
            <numerusform>%1 conexões abertas para datagramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 par esquecido: nada passou durante o tempo de ociosidade</numerusform>
            <numerusform>%1 pares esquecidos: nada passou durante o tempo de ociosidade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>para a conexão %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  enviado, %2: %3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>Recebido de %1 às %2: %3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>Enviado às %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Escaped text</source>
        <translation>Texto com &amp;escapes</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>&amp;Despejo hex</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>Vetor em &amp;C</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>Bytes em &amp;Python</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar co&amp;mo</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>Interface por onde sai o que é enviado a grupos</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>Os grupos também são ouvidos neste computador</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>Pode enviar a endereços de broadcast</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>Ouvir só este par (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>Opções de datagrama</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>Por quantos roteadores pode passar o que é enviado a grupos (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>Buffer de recepção em bytes</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>Segundos após os quais um par em silêncio é esquecido</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 fica nesta rede, 0 neste computador (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>O que é enviado a grupos volta aos membros daqui (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>Sem isso, o envio a um endereço de broadcast é recusado (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>O que chega enquanto ele está cheio se perde, e é contado (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>Nada avisa que um par se foi: se fica em silêncio por esse tempo, é dado como ausente</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>Outros não são ouvidos, e uma recusa do computador do par é informada (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>o do sistema (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> bytes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Forget a peer after</source>
        <translation>Esquecer um par após</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Buffer de recepção</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>Enviar a grupos por</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>TTL para grupos</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ Opções de datagrama</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ Opções de datagrama</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>grupos: %1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>buffer: %1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>ociosidade: %1</translation>
    </message>
</context>
<context>
    <name>DecodeAsDialog</name>
    <message>
        <source>Decode as</source>
        <translation>Decodificar como</translation>
    </message>
    <message>
        <source>What to decode</source>
        <translation>O que decodificar</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>Todas as conexões do mesmo servidor</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>Todas as conexões dos mesmos clientes</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>Porta %1, de agora em diante</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Enquadramento: como bytes viram mensagens</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>Como diz o servidor ou cliente</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>As primeiras mensagens</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>En&amp;quadramento</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>O que foi escolhido aqui antes é esquecido.</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>Nenhuma mensagem inteira até agora.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>A captura não pode ser lida: %1.</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>A entrada padrão não é uma captura do Socketscope, e só essas podem ser decodificadas (%1).</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 não é uma captura do Socketscope, e só essas podem ser decodificadas (%2).</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>falha: </translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>Codificação dos textos cuja mensagem não a informa</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>Qualquer nome que Python ou a IANA tenha para ela</translation>
    </message>
</context>
<context>
    <name>EndpointDelegate</name>
    <message>
        <source>%1+</source>
        <comment>or more</comment>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>EndpointDocks</name>
    <message numerus="yes">
        <source>%1 (%2 new)</source>
        <comment>the title of a window, a number of messages</comment>
        <translation>
            <numerusform>%1 (%2 nova)</numerusform>
            <numerusform>%1 (%2 novas)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointModel</name>
    <message>
        <source>Sockets</source>
        <comment>of this computer</comment>
        <translation>Soquetes</translation>
    </message>
    <message>
        <source>Sockets of this computer: %1</source>
        <translation>Soquetes deste computador: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>fechando · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>esperando · %1</translation>
    </message>
    <message>
        <source>lost · %1</source>
        <comment>a number of datagrams</comment>
        <translation>perdidos · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what a server does: “Echo”; how many connections it has</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 nova</numerusform>
            <numerusform>%1 novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>Servidores, clientes e este computador</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>Servidores e clientes aparecem aqui quando estão em execução.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>Mostrar as configurações no lugar da conversa</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>Mostrar o que passa por cada conexão, no lugar das salas</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>Conferir configurações</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>Nenhuma porta local está livre: conexões abertas, ou encerradas no último minuto, usam todas as que o sistema pode escolher. Use menos, espere um minuto, ou amplie a faixa (“sysctl net.ipv4.ip_local_port_range”).</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>Este computador não tem endereço do tipo de %1: o IPv6 está desativado ou não configurado. Use um endereço IPv4, ou ative o IPv6 (“sysctl net.ipv6.conf.all.disable_ipv6”).</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>Nenhum host com esse nome foi encontrado para %1. Confira a grafia, ou use um endereço, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>O nome em %1 não pôde ser resolvido: nenhum servidor de nomes responde. Confira a conexão de rede, ou use um endereço.</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1: um endereço de enlace local precisa de sua zona, a interface à qual pertence. Escreva um destes endereços: %2.</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1: este computador não tem interface com esse nome. Escreva um destes endereços: %2.</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>Este programa tem tantos arquivos e conexões abertos quantos pode ter (“ulimit -n”). Feche algumas conexões: um servidor em execução volta a aceitar por si só.</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>O computador todo tem tantos arquivos abertos quantos pode ter (“sysctl fs.file-max”). Feche alguns programas ou conexões: um servidor em execução volta a aceitar por si só.</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>O sistema não tem mais memória para outra conexão. Feche algumas conexões ou programas, e tente de novo.</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1: a mensagem é grande demais para um datagrama (%2). Envie menos de uma vez, ou use um fluxo.</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1: não foi possível entrar em um grupo (%2). Confira o endereço do grupo, e a interface pela qual entrar nele.</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1: este computador não tem essa interface. Existem: %2.</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 é longo demais: o caminho de um soquete de domínio Unix pode ter 107 bytes. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 existe, e não é um soquete. Foi deixado como estava; escolha outro caminho.</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>Há um soquete em %1, e ninguém mais escuta nele: um servidor terminou sem removê-lo. Mande removê-lo antes, ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>O soquete em %1 é de outro tipo. Escolha outro transporte: fluxo, seqpacket ou datagrama.</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>Um servidor já escuta em %1. Escolha outro caminho, ou pare-o; “ss -lxp” em um terminal mostra de quem é.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 não é um endereço deste computador. Use 127.0.0.1 só para este computador, ou 0.0.0.0 para todos os seus endereços.</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>A porta %1 está abaixo de 1024, e só um administrador pode escutar nela. Escolha uma porta de 1024 a 65535.</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>O sistema não permite escutar ali. Escolha outra porta.</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>O sistema não consegue escutar em %1. Confira o endereço.</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>Um limite foi atingido. Feche algumas conexões e inicie de novo.</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>O servidor não pôde iniciar.</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>Não há soquete em %1. Inicie o servidor dele, ou confira o caminho.</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>Ninguém mais escuta em %1: o soquete de um servidor que terminou ainda está ali. Inicie o servidor de novo.</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>As permissões de %1 não deixam você escrever nele, o que conectar exige. Peça ao dono, ou faça o servidor definir outras.</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>Nada recebe em %1: o computador de lá disse isso (ICMP port unreachable). Inicie um servidor nessa porta, ou confira host e porta.</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>O sistema não permite enviar a %1: é um endereço de broadcast, e broadcasts não são permitidos neste soquete, ou um firewall deste computador o proíbe.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 recusou a conexão: nada escuta lá. Inicie um servidor nessa porta, ou confira host e porta.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>Não há rota até %1 daqui: nenhuma rede deste computador leva até lá. Confira a conexão de rede e o endereço.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>%1 não pode ser alcançado: a rede está lá, mas o host não responde, ou um roteador o recusa. Confira o endereço, e se ele está ligado.</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>O sistema não pode conectar a %1: não é um endereço ao qual conectar, ou uma rota deste computador descarta o que vai para lá (“ip route get” a mostra).</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>O sistema não permite uma conexão com %1: um firewall ou uma rota deste computador a proíbe, ou é um endereço de broadcast. Confira o endereço e o firewall.</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>Desistiu-se da conexão com %1 antes que fosse feita.</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>Um limite foi atingido. Use menos conexões.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>O arquivo não pode ser lido. Escolha outro.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>A conexão com %1 falhou.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>%1: o disco está cheio. Libere espaço, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>%1: não é possível gravar tão rápido quanto os bytes passam. A gravação continua por si só assim que o disco der conta.</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>%1: não é permitido gravar. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>O salvamento foi cancelado; nada foi guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1: não foi possível gravar. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 não é uma captura deste programa. Escolha uma que ele tenha salvado.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>%1: não é permitido ler. Altere as permissões, ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>A abertura foi cancelada.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1: não foi possível ler. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>Estes parâmetros não podem ser usados: %1.</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>Isto é grande demais para um datagrama (%1). Envie menos de uma vez, ou use um fluxo.</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>Isto não pode ser enviado como está.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>Não há a pasta em que criar %1. Crie-a antes, ou escolha outro caminho.</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>O sistema não permite criar %1: você não pode gravar na pasta. Escolha outro caminho.</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>O disco que contém a captura está cheio. Libere espaço, ou salve em outro lugar.</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>A captura não pode ser gravada tão rápido quanto os bytes passam. A gravação continua por si só assim que o disco der conta.</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>Não é permitido gravar a captura. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>Não foi possível gravar a captura. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 não responde. Pode estar desligado, um firewall pode descartar o que lhe é enviado, ou o servidor não aceita conexões e a fila delas está cheia.</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>A porta %1 já está em uso. Escolha outra, ou 0 para o sistema escolher. “ss -lntup” mostra quem a tem; se ninguém a tiver, espere um minuto (TIME-WAIT).</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 mensagem chegou mais rápido do que podia ser impressa.</numerusform>
            <numerusform>%1 mensagens chegaram mais rápido do que podiam ser impressas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>A gravação parou, as conexões continuam. %1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>Adicionar membro…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>Falhas de propósito</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>Membros do cabeçalho, adicionados ou no lugar de um do mesmo nome</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>Membros do cabeçalho a adicionar ou substituir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>Um valor que não é JSON vai como cadeia de caracteres.</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>Byte UTF-8 inválido</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>no cabeçalho</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>no conteúdo</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>Mensagens em uma escrita</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Cortar após</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>sem corte</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>Enviar em pedaços de</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>tudo de uma vez</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>Pausa entre pedaços</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>O que acontece com a mensagem como um todo</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>Uma rede pode perder, duplicar ou ultrapassar um datagrama: aqui isso pode ser feito de propósito.</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>O par a recebe duas vezes, como quando uma rede a duplica: ela conta em dobro?</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>Ela espera aqui até que a próxima mensagem para esta conexão tenha saído, como quando essa a ultrapassa.</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>É contada e não enviada, como quando uma rede a perde: o par percebe?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>duas vezes</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>depois da próxima</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>nenhuma vez</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>A mensagem é enviada</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>a conexão terminou dentro de uma mensagem</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>a mensagem é mais longa que o limite</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>o comprimento é um que nenhuma mensagem pode ter</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>escape antes de um byte que não pode segui-lo</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>o datagrama foi cortado: era mais longo do que o que foi lido</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>datagramas se perderam</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>a rede informou um erro</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>o código COBS indica mais bytes do que a mensagem tem</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>os cabeçalhos são mais longos que o limite</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>os cabeçalhos não têm Content-Length</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>isto não é linha de um cabeçalho</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>o conteúdo não está em blocos (chunked) como diz seu cabeçalho</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>há outros bytes depois do conteúdo</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>a próxima mensagem começa antes que esta termine</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>o comprimento do cabeçalho é 0: nenhuma mensagem pode começar assim</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>o cabeçalho JSON não é UTF-8</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>o cabeçalho JSON não é JSON</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>o cabeçalho JSON não é um objeto</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>o cabeçalho JSON não tem %1</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>o cabeçalho JSON tem %1 errado</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>o conteúdo é mais longo que o limite</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>a codificação do conteúdo não é conhecida</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>o conteúdo não está na codificação que seu cabeçalho indica</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>o conteúdo não é JSON</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>uma linha de IRC contém um NUL</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>retorno de carro sem quebra de linha depois</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>esperava-se um valor</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>esperava-se um valor ou “]”</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>esperava-se um nome</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>esperava-se um nome ou “}”</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>esperava-se “:”</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>esperava-se “,” ou “}”</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>esperava-se “,” ou “]”</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>esperava-se o fim</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>esperava-se um caractere ou aspas</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>esperava-se um destes: &quot; \ / b f n r t u</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>esperava-se um dígito hexadecimal</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>esperava-se true, false ou null</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>esperava-se um dígito</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1, no byte %2</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1, no byte %2: %3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>Tipo do conteúdo</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>Codificação do conteúdo</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Comprimento do conteúdo</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Comprimento do cabeçalho</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>O que um filtro pode dizer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a word, what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter of the messages</source>
        <translation>Filtro das mensagens</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>Filtrar mensagens: texto, conn:2, out, len&gt;100, fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>Mostrar só mensagens que correspondem (Ctrl+F). Ctrl+Espaço mostra o que pode ser escrito, Esc limpa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensagens</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>0 B</source>
        <translation>0 B</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is listed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Partes da mensagem</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>Bytes de nenhuma mensagem</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>No fluxo: %1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>Copiar &amp;membro como</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>Copiar &amp;valor como</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>Copiar &amp;parte como</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Enquadramento: como bytes viram mensagens</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>Mais sobre como as mensagens são distinguidas</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>Enquadramento do que é enviado</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>Como o que é recebido</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como todas as outras</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>Primeira do cliente</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primeira mensagem</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>Não se conhece codificação com o nome “%1”. Escolha uma da lista, ou escreva o nome dela como em Python.</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a framing</comment>
        <translation>enviado: %1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <comment>an encoding</comment>
        <translation>texto: %1</translation>
    </message>
    <message>
        <source>▾ More about how messages are told apart</source>
        <translation>▾ Mais sobre como as mensagens são distinguidas</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ Mais sobre como as mensagens são distinguidas</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>Parâmetros do enquadramento</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>Enquadramento: %1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>um ou mais bytes; \n \r \t \0 \xNN \\ são aceitos</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>um byte; \n \r \t \0 \xNN \\ são aceitos</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>um número de %1 a %2</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>um enquadramento, com / no lugar de : e , como em fixed/size=8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um destes: %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Esperado: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>“%1” não pode ser “%2”. Esperado: %3.</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>Máximo de bytes dos cabeçalhos de uma mensagem</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Bytes de cada mensagem</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>Bytes do comprimento, um varint, ou dígitos</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>Ordem dos bytes do comprimento</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>Dígitos do comprimento</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>Zeros, ou espaços antes ou depois dos dígitos que enviamos</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>Byte que encerra os dígitos, se não estiverem todos presentes</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>Bytes antes do comprimento</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>Bytes entre o comprimento e o conteúdo</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>Se o comprimento conta tudo o que está antes do conteúdo</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>Bytes somados ao comprimento</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>Comprimentos até este não têm conteúdo e nada contam (-1: nenhum)</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>Bytes depois de cada conteúdo</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>Enquadramento da primeira mensagem de cada direção, como em fixed/size=68</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>Enquadramento da primeira mensagem do cliente, como em fixed/size=8</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>Bytes que encerram uma mensagem</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>Bytes que iniciam uma mensagem</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>Byte que torna dado o byte seguinte; nenhum se vazio</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>Byte com o qual um byte com escape é combinado por ou exclusivo; nenhum se vazio</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>Se o fim de uma mensagem é o início da próxima</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>Bytes depois do fim, como os de uma soma de verificação</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>Máximo de bytes do conteúdo de uma mensagem</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>Se um fluxo perdido é reencontrado</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Aplicação do Real Python</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>O protocolo do tutorial de soquetes do Real Python</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat do sentdex</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>Um comprimento de 10 dígitos e espaços, depois a mensagem</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat do Tech With Tim</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>Um comprimento de 64 dígitos e espaços, depois a mensagem</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>Chats com zfill(8)</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>Um comprimento de 8 dígitos, com zeros à frente, depois a mensagem</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1, com Content-Length</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>Language server (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>Language Server e Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>HTTP/2 sem TLS (RFC 9113): quadros</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNS over TCP (RFC 1035)</source>
        <translation>DNS sobre TCP (RFC 1035)</translation>
    </message>
    <message>
        <source>TLS records</source>
        <translation>Registros TLS</translation>
    </message>
    <message>
        <source>TLS (RFC 8446): records, not decrypted</source>
        <translation>TLS (RFC 8446): registros, não decifrados</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>Pacotes de controle MQTT</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ): quadros</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Pedidos e respostas do Kafka</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf, delimitado</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>Protocol Buffers com writeDelimitedTo()</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL e MariaDB: pacotes</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>Protocolo de rede do MongoDB</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Protocolo nativo do Cassandra, versões 3 e 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream: pacotes</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>Modbus sobre TCP: cabeçalho MBAP, unidade e função</translation>
    </message>
    <message>
        <source>TPKT</source>
        <translation>TPKT</translation>
    </message>
    <message>
        <source>TPKT (RFC 1006): S7, RDP, H.323</source>
        <translation>TPKT (RFC 1006): S7, RDP, H.323</translation>
    </message>
    <message>
        <source>IEC 60870-5-104</source>
        <translation>IEC 60870-5-104</translation>
    </message>
    <message>
        <source>IEC 60870-5-104: telecontrol</source>
        <translation>IEC 60870-5-104: telecontrole</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP: mensagens curtas</translation>
    </message>
    <message>
        <source>Diameter</source>
        <translation>Diameter</translation>
    </message>
    <message>
        <source>Diameter (RFC 6733)</source>
        <translation>Diameter (RFC 6733)</translation>
    </message>
    <message>
        <source>ISO 8583</source>
        <translation>ISO 8583</translation>
    </message>
    <message>
        <source>Card payments, with a length of 4 digits</source>
        <translation>Pagamentos com cartão, com um comprimento de 4 dígitos</translation>
    </message>
    <message>
        <source>BGP</source>
        <translation>BGP</translation>
    </message>
    <message>
        <source>BGP-4 (RFC 4271)</source>
        <translation>BGP-4 (RFC 4271)</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>SMB</translation>
    </message>
    <message>
        <source>SMB over TCP: Windows file sharing</source>
        <translation>SMB sobre TCP: compartilhamento de arquivos do Windows</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P: protocolo de arquivos do Plan 9</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>pkt-line do Git</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git: comprimentos de 4 dígitos hexadecimais, 0000 a 0002 sozinhos</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>Pares BitTorrent: um handshake, depois mensagens</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstrings</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world!, e similares: SCGI, qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 e AIS: sentenças de GPS e navios</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>Nenhum (bytes brutos)</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>Sem enquadramento: cada leitura é uma mensagem</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>Linhas, ou o que quer que termine com um delimitador</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>Cabeçalho/conteúdo</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>Cabeçalho/conteúdo: comprimento, cabeçalho JSON, conteúdo</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>Prefixo de comprimento</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>Um comprimento, depois a mensagem</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>Cabeçalhos de texto com Content-Length: LSP, HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Início e fim</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>Entre um início e um fim: STX e ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>Tamanho fixo</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>Mensagens de um só tamanho</translation>
    </message>
    <message>
        <source>SLIP</source>
        <translation>SLIP</translation>
    </message>
    <message>
        <source>SLIP (RFC 1055)</source>
        <translation>SLIP (RFC 1055)</translation>
    </message>
    <message>
        <source>COBS</source>
        <translation>COBS</translation>
    </message>
    <message>
        <source>COBS, each message ended by a zero byte</source>
        <translation>COBS, cada mensagem encerrada por um byte zero</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>Mensagens do PostgreSQL, desde a primeira</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC: linhas com um comando e seus parâmetros</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>nenhum enquadramento explica estes bytes</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>ainda não há bytes; os primeiros decidem</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>seus cabeçalhos estão lá e são válidos</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>suas primeiras linhas são comandos deste protocolo</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>isto é texto que termina com o delimitador repetidas vezes</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>cada comprimento leva ao próximo</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>seus delimitadores estão lá, e o que há entre eles é válido</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 Messages: %2, in %3 of the first %4.</source>
        <translation>%1 Mensagens: %2, em %3 dos primeiros %4.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>Grupos em que entrar</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Entrar em um grupo</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Entrar em um grupo</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>Ouvir o que é enviado a um grupo multicast, como 239.255.0.1</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 não é um grupo. Grupos são endereços de 224.0.0.0 a 239.255.255.255, e os que começam com ff.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>Origem, a única a ser ouvida</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>de todos</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>Interface pela qual entrar no grupo</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Sair do grupo</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes da mensagem</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Como a mensagem é mostrada</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Select a message in the log to see what it is made of: its parts, what they say, and the bytes of each.</source>
        <translation>Selecione uma mensagem no log para ver de que é feita: suas partes, o que dizem, e os bytes de cada uma.</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>Uma imagem: a página Quadro a mostra. Aqui seus bytes estão como texto, e os que não são texto, como escapes.</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>Não é texto: bytes que não são caracteres estão como escapes.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>Não é texto: os primeiros %1 de %2. A visão hex tem tudo.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>Os primeiros %1 de %2. A visão hex tem tudo.</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>Decodificado de %1; a visão hex o tem como foi enviado.</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>con. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2, conexão %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>pelo sistema</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>Ir para a linha mais nova (End)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Mais nova ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Ir para a linha mais nova</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nova ↓</numerusform>
            <numerusform>%1 novas ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>Ir para a linha mais nova, %1 é nova</numerusform>
            <numerusform>Ir para a linha mais nova, %1 são novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>No kernel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>Alterado. %1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Janela de congestionamento</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 segmento</numerusform>
            <numerusform>%1 segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Taxa de entrega</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>O que o kernel mede da conexão</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>O que o kernel mede</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>O kernel mede uma conexão enquanto este programa a tem aberta.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>confirmados fora de ordem</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>Do soquete que todos os pares do servidor compartilham.</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>Último estado conhecido: a conexão foi encerrada.</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>Nada se sabe: o que o kernel mede não é guardado em uma captura.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>Português (Brasil)</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Hoje %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Ontem %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1, mensagens: %2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1, encerrada inesperadamente, %2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1, não salva, %2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>O que espera para ser enviado em uma conexão</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>O que espera para ser enviado em todas as conexões juntas</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>O que está a caminho do arquivo de captura</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>O índice da captura na memória</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>As linhas do log de mensagens</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>Cada lista de mensagens filtradas</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>O que se sabe de conexões encerradas</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>Limites de memória</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>O que passa de um limite é abandonado, o mais antigo primeiro, ou recusado, e contado. O que está no arquivo de captura fica lá. Conexões abertas são sempre mantidas.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>Quanto tempo um fechamento espera por um par que nada recebe</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>Capturas não salvas: quantas são mantidas</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>Capturas não salvas: quanto do disco podem ocupar</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> MB</translation>
    </message>
</context>
<context>
    <name>LineLayout</name>
    <message>
        <source>The inspector has the rest.</source>
        <translation>O inspetor tem o resto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>Novas</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <comment>rows that were found, of all</comment>
        <translation>as %1 mais novas de %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>En&amp;dpoint</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>&amp;Conexão</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nova &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir r&amp;ecente</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;Salvar captura…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>&amp;Localizar mensagens</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Li&amp;mpar</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>&amp;Desfazer limpeza</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Painel &amp;anterior</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>Mostrar &amp;sequência</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>Inspetor: &amp;quadro</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>Inspetor: &amp;hex</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>Inspetor: te&amp;xto</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>Inspetor: &amp;estado</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>Inspetor: &amp;kernel</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>Inspetor: s&amp;oquete</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>Novo &amp;servidor</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>Novo &amp;cliente</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Parar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>&amp;Flutuar ou encaixar a janela</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>Pôr a janela ao &amp;lado das outras</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>F&amp;echar a janela</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>Compor &amp;mensagem</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>&amp;Enviar a mensagem composta</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Mensagens sal&amp;vas</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>Decodificar &amp;como…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>Verificar um &amp;par…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>&amp;Soquetes deste computador</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>&amp;Limites de memória…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Localizar uma &amp;ação…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>Mostrar uma &amp;demonstração</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>&amp;Sobre o Socketscope</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Não gravando</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Tema do a&amp;mbiente</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;escuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Idioma do a&amp;mbiente</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Não gravando</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>Foi isso. A última mensagem tinha um erro: o inspetor mostra onde. Escreva uma você mesmo abaixo, ou veja o mesmo por outro transporte.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De novo</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>Por UDP</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>Por um soquete Unix</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>Esta janela mostra um arquivo: nada é executado nela. Arquivo, Nova janela abre uma em que se executa.</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Sobre o Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>O idioma será %1 quando o Socketscope iniciar da próxima vez.</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>Um inspetor de chat e soquetes. Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Ícones: KDE Breeze (LGPL). Fontes: Inter e JetBrains Mono (OFL). Compilado com %1.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>recebidas</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>há algo errado com ela</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>números de conexões, como em conn:2,5</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>de conexões TCP</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>de UDP</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>de fluxos de domínio Unix</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>de soquetes de domínio Unix que mantêm limites entre mensagens</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>de datagramas de domínio Unix</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>mais longas, em bytes</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>mais curtas, em bytes</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>desse comprimento, em bytes</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>bytes que contém, como em hex:00ff</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>bytes como foram lidos</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>mensagens inteiras</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>o que não é mensagem</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>bytes depois que um fluxo se perdeu</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>bytes que não foram gravados</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>mudanças de estado de uma conexão</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>faltam as aspas de fechamento</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>tomado como texto: o termo se escreve em minúsculas, %1</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>tomado como texto: um comprimento se compara como em len&gt;100, len&lt;10 ou len=5</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>tomado como texto: o termo começa com %1</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: recebe números de conexões, como em conn:2 ou conn:2,5</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: recebe um destes: %1</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len recebe um número de bytes, como em len&gt;100, len&lt;10 ou len=5</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: recebe um destes: tcp, udp, unix, unix-seqpacket e unix-dgram</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: recebe pares de dígitos hexadecimais, como em hex:00ff</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>caractere %1: %2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>Chegando</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>nem entrada nem saída</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>Milissegundos desde a linha anterior</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Con.</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>Número da conexão</translation>
    </message>
    <message>
        <source>⇅</source>
        <comment>in or out</comment>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Compr.</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>Comprimento em bytes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ em ms</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>Seguir a mensagem mais nova</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>Manter à vista a mensagem mais nova (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Sem quadro</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Nenhuma mensagem passa pelo filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>As mensagens aparecem aqui à medida que são enviadas e recebidas.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copiar mensagem</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>Mostrar só es&amp;ta conexão</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>&amp;Seguir a mensagem mais nova</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>Mostrar só a con&amp;exão %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 nova ↓</numerusform>
            <numerusform>%1 novas ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRemark</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 de %2 byte</numerusform>
            <numerusform>%1 de %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the stream)</source>
        <comment>a fault with its offset, its offset in the stream</comment>
        <translation>%1 (%2 do fluxo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>Conteúdo: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>Ainda chegando (%1)</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>(não está mais na captura)</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>bytes: %1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>primeiros bytes: %1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>resultado “%1”</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sem conteúdo)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazia)</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>imagem %1, %2 byte</numerusform>
            <numerusform>imagem %1, %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>não gravados, bytes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 bytes</source>
        <comment>a part of a message, numbers</comment>
        <translation>
            <numerusform>%1: %2 de %3 byte</numerusform>
            <numerusform>%1: %2 de %3 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>Conteúdo: %1 de %2 byte</numerusform>
            <numerusform>Conteúdo: %1 de %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>connected (connection %1 is no longer known)</source>
        <translation>conectada (a conexão %1 não é mais conhecida)</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>primeiro datagrama de %1</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>os datagramas vão para %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>conectada a si mesma em %1: nada escuta lá, e o sistema escolheu essa porta para esta ponta</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>aceita de %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>conectada a %1</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Bloco</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Sem quadro</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Não gravado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>o datagrama terminou dentro de uma mensagem</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>o par parou de enviar (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>o par parou de enviar (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>paramos de enviar (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>paramos de enviar (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>datagramas se perderam: o buffer de recepção estava cheio</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>a rede informou um erro</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>%1 datagrama se perdeu: o buffer de recepção estava cheio</numerusform>
            <numerusform>%1 datagramas se perderam: o buffer de recepção estava cheio</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>ninguém escuta lá: conexão recusada (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>ninguém escuta em %1: conexão recusada (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>na outra ponta: processo %1 (%2) de %3</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>descritores que o par passou, e que foram fechados: %1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>não tem mais nome</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>agora se chama %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>%1 byte até agora</numerusform>
            <numerusform>%1 bytes até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 de %2 byte</numerusform>
            <numerusform>%1 de %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>received</comment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>saída</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>Mensagens, servidores e clientes</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>Nomear a conexão %1</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>Como você chama o par. A captura o guarda; vazio: sem nome.</translation>
    </message>
</context>
<context>
    <name>OpenedChats</name>
    <message>
        <source>Chat %1</source>
        <comment>an address</comment>
        <translation>Chat %1</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: %2</source>
        <comment>0–1: length 2</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transporte: o que carrega os bytes</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>Escolher o caminho do soquete</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>udp %1</source>
        <translation>udp %1</translation>
    </message>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>Um caminho do sistema de arquivos, ou @ e um nome que nenhum arquivo tem: %1 de %2 byte.</numerusform>
            <numerusform>Um caminho do sistema de arquivos, ou @ e um nome que nenhum arquivo tem: %1 de %2 bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>Escreva o caminho do soquete, ou @ e um nome que nenhum arquivo tem.</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>O caminho tem %1 byte, e o de um soquete de domínio Unix pode ter %2. Escolha um mais curto.</numerusform>
            <numerusform>O caminho tem %1 bytes, e o de um soquete de domínio Unix pode ter %2. Escolha um mais curto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Caminho do soquete</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Escol&amp;her</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>Nada é gravado: o que passa agora não poderá ser visto depois. Não gravado até agora: %1.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Gravar de novo</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>Salvar o que há…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>A gravação parou. %1 As conexões continuam; não gravados: %2.</translation>
    </message>
</context>
<context>
    <name>RoomList</name>
    <message>
        <source>%1+</source>
        <comment>or more</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Rooms and private talks</source>
        <translation>Salas e conversas privadas</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>O que %1 e você disseram a sós</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>O que acontece fora das salas</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1, membros: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nova</numerusform>
            <numerusform>%1 novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 para você</numerusform>
            <numerusform>%1 para você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>O servidor conhece você como %1</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>O servidor conhece você como %1
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>esta janela</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>linhas</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>cabeçalho/conteúdo</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>what happens in no room of a chat</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>The chat is closed: nobody hears what is said. Start the server again.</source>
        <translation>O chat está fechado: ninguém ouve o que é dito. Inicie o servidor de novo.</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>A conexão se perdeu. Ela é pedida de novo por si só, após pausas crescentes.</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>Não há conexão. O que você disser agora é marcado como não enviado, e pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>O servidor não aceita o nome: %1. Escreva /nick e outro.</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>Conectado. O servidor ainda não disse que conhece você.</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 participa</numerusform>
            <numerusform>%1 participam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 saiu do chat</numerusform>
            <numerusform>%1 saíram do chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 entrou</numerusform>
            <numerusform>%1 entraram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 saiu</numerusform>
            <numerusform>%1 saíram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Operators · %1</source>
        <comment>a number</comment>
        <translation>Operadores · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <comment>a number</comment>
        <translation>Membros · %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a mark in a list of members</comment>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark in a list of members</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Speaks by: %1</source>
        <comment>IRC, lines ...</comment>
        <translation>Fala por: %1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>Conexão %1 de %2</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>Falou pela última vez às %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>Em silêncio há %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>Ausente: %1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>Não pode falar</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>Esperam para ser enviados: %1, pois este membro lê mais devagar do que a sala fala</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>Quem está na sala</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>&amp;Expulsar da sala</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>%1 não lidos</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>Mensagem &amp;só para este membro</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>Escrever este &amp;nome</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Mostrar a &amp;conexão</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>&amp;Deixar falar de novo</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>Não &amp;deixar falar</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>&amp;Banir este nome</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>Banir este ende&amp;reço</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>Retirar cargo de &amp;operador</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>Tornar &amp;operador</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Isto não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>${time} ${counter} ${peer} e ${0}…${9}, o que correspondeu, são preenchidos; \n \r \t \0 \xNN \\ são escapes.</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>Uma vez por conexão</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>Como uma mensagem é comparada</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>Nome do membro do cabeçalho</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>Com o que uma mensagem é comparada</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de resposta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>Atraso da resposta em milissegundos</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>O que acontece depois da resposta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Resposta</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>A&amp;pós</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>qualquer valor</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>qualquer mensagem</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>O arquivo da resposta</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1, falharam: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>Usos</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Matches regular expression</source>
        <translation>Corresponde à expressão regular</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>Contém os bytes (hex, ?? é qualquer)</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>Tem o membro do cabeçalho</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>Texto como está</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>Bytes de um arquivo</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>Texto como uma mensagem do enquadramento</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fechar a conexão</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Redefinir a conexão</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>arquivo %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is answered</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <comment>an answer: hexadecimal digits</comment>
        <translation>bytes %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <comment>an answer: “a text”</comment>
        <translation>mensagem %1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>Contém o texto</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>É igual ao texto</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>Qualquer mensagem</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>Contém %1</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>É igual a %1</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>Corresponde a /%1/</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>Contém os bytes %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>Tem %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>após %1 ms</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>uma vez</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>depois fechar</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>depois redefinir</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regras (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>A&amp;cima</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>A&amp;baixo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>Regras, na ordem em que são testadas</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>As regras aparecem aqui. A primeira que corresponde a uma mensagem responde a ela;
uma mensagem a que nenhuma corresponde fica sem resposta.</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>Estas regras não podem ser usadas: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 não tem regras que possam ser usadas: %2.</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>As regras do arquivo tomaram o lugar das anteriores.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 não pode ser gravado: %2.</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>Regras de resposta</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>A regra foi removida: %1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar regras</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar regras</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>Mensagens salvas</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Enter carrega uma mensagem, F2 a renomeia</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>As mensagens que você salva aparecem aqui.
Enter carrega uma, F2 a renomeia, Alt+1 a Alt+9 enviam.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>Guardar a mensagem escrita agora</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Mensagens (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>O arquivo não tem mensagens que possam ser usadas: %1.</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>O arquivo de mensagens: %1.</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importar mensagens</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensagens</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>a field of a message</comment>
        <translation>errado</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>a mais</translation>
    </message>
    <message>
        <source>as text</source>
        <comment>before the bytes of a part that could not be read</comment>
        <translation>como texto</translation>
    </message>
</context>
<context>
    <name>SectionType</name>
    <message>
        <source>Length prefix</source>
        <translation>Prefixo de comprimento</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>Linha inicial</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>Cabeçalho fixo</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>Cabeçalho JSON</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>SentLink</name>
    <message>
        <source>Handed to connection %1, and not recorded</source>
        <translation>Entregue à conexão %1, e não gravada</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Mostrar no log</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>Enviada, nº %1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Em escala</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>Linhas tão afastadas quanto seus tempos, ou todas iguais</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Manter à vista a linha mais nova (End)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>Linhas ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>Quais linhas há, e de que tamanho</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>&amp;Ambas as pontas, quando ambas estão neste programa</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>Tamanho &amp;inicial</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>Salvar o diagrama como imagem</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>O que está à &amp;vista, como SVG…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>O que está à vi&amp;sta, como PNG…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>&amp;Tudo, como SVG…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>T&amp;udo, como PNG…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>Estados só contornados se deduzem dos eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1 de %2 conexão</numerusform>
            <numerusform>%1 de %2 conexões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Save the sequence as a picture</source>
        <translation>Salvar a sequência como imagem</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imagens SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>A imagem não pôde ser gravada em %1: %2. Escolha outro lugar, ou libere espaço ali.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>Salva em %1. Uma imagem não comporta mais: %2 linha, a última, não está nela.</numerusform>
            <numerusform>Salva em %1. Uma imagem não comporta mais: as últimas %2 linhas não estão nela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Salva em %1</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>Não se sabe quando chegou: a outra ponta não está neste programa, ou não o leu.</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>Não se sabe quando foi enviado: a outra ponta não está neste programa.</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 segundos, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 segundos, %2 para %3: %4, %5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>cliente, não nosso</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>servidor, não nosso</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>number, role, name of an end</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and role of an end</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>%1 a caminho</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>A sequência de uma conexão aparece aqui: seus estados, o que os programas nas suas pontas chamam, e o que vai de uma à outra.
Escolha uma conexão na tabela, ou várias para vê-las lado a lado.</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Mostrar no &amp;log</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>&amp;Recolher as mensagens</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>&amp;Expandir as mensagens</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>fim do fluxo</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>redefinida</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2 em pedaços</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>conexão</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 perdido: buffer de recepção cheio</numerusform>
            <numerusform>%1 perdidos: buffer de recepção cheio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>%1 de silêncio</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1, agora</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>falta close()</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>mais %1 mensagem · %2 · %3</numerusform>
            <numerusform>mais %1 mensagens · %2 · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>ServerWindow</name>
    <message>
        <source>Close after each answer</source>
        <translation>Fechar após cada resposta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Conectar um cliente</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>Abrir uma janela de cliente para este servidor</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Não iniciado.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Endereço em que escutar</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Porta em que escutar</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>0 deixa o sistema escolher</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>O que faz com o que recebe</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto da resposta</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>Editar as regras de resposta</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>Editar a tabela de respostas</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ende&amp;reço</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>C&amp;omportamento</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>En&amp;quadramento</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>Re&amp;sposta</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;gras</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Resposta&amp;s</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>A chat needs connections: choose TCP or a Unix stream socket.</source>
        <translation>Um chat precisa de conexões: escolha TCP ou um soquete de fluxo Unix.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Editar… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>Parado. Mensagens: %1.</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>Conectadas: %1. Mensagens: %2.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>só este computador</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>alcançável de outros computadores</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>para todo programa deste computador</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>Escutando em %1, %2.</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2, %3.</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>O arquivo de uma resposta não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Não está em execução.</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Remover e iniciar</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Outros computadores podem enviar a este endereço. 127.0.0.1 é só para este computador.</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Outros computadores podem conectar a este endereço. 127.0.0.1 é só para este computador.</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>O servidor está em execução, e o que você altera aqui vale de agora em diante: o comportamento para todas as conexões, o enquadramento para as novas. Pare o servidor para alterar transporte, endereço e porta.</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1. Enquadramento: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a server does: “Chat”</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Nobody reads the capture from standard output any more.</source>
        <translation>Ninguém mais lê a captura da saída padrão.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>não lidos por nós</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>Bytes que chegaram e que ainda não lemos.</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>não lidos pelo par</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>Bytes que escrevemos e que não saíram do nosso buffer de envio.</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>buffer de recepção</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>O que pode esperar sem ser lido, incluída a contabilidade do próprio kernel: o dobro do valor definido em SO_RCVBUF. Datagramas que chegam enquanto ele está cheio se perdem.</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>buffer de envio</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>O que pode esperar para ser enviado, incluída a contabilidade. O programa espera enquanto ele está cheio.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jogados fora</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>Datagramas que chegaram com o buffer de recepção cheio, ou danificados: ninguém os envia de novo.</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>É um deste programa (Enter)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>Selecione um soquete para ver o que seu estado significa.</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>Mostrar conexão %1</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>Mostrar o servidor</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 precisa de um valor</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 é um texto: é igual (:) ou não (!=)</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 recebe um número, como em %1:22 ou %1&gt;1024</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>Consultar par em silêncio (keep-alive)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>A um par em silêncio se pergunta se ele ainda está lá; sem isso, nunca se nota a falta de um par que ficou sem energia.</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>… após um silêncio de</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>Quanto tempo ele fica em silêncio até a primeira consulta.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>… de novo a cada</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>Quanto tempo ele tem para responder até a próxima consulta.</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>… e encerrar após</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>Após tantas consultas sem resposta, a conexão termina com ETIMEDOUT.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>consultas</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>Enviar logo segmentos pequenos</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>O algoritmo de Nagle está desativado. Enquanto ativo, escritas pequenas esperam a confirmação das anteriores, e saem juntas.</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>Sem confirmação no máximo</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>Bytes que ficam tanto tempo sem confirmação encerram a conexão (RFC 5482).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>do sistema</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>Esperar em close()</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>Desativado: close() retorna logo e o kernel envia o que resta. 0 s: close() envia um RST e descarta o resto.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Buffer de envio</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>Bytes que o kernel guarda para enviar. Ele dobra o valor definido, para sua própria contabilidade, e não o ajusta mais por si só.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Buffer de recepção</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>Bytes que o kernel guarda sem serem lidos; nossa janela é o que há livre nele. Ele dobra o valor definido, e não o ajusta mais por si só.</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>Saltos no máximo</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>Um roteador que recebe um pacote depois de tantos outros o descarta (tempo de vida; no IPv6 limite de saltos, IPV6_UNICAST_HOPS).</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>O endereço pode ser revinculado</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>Um servidor pode vincular sua porta mesmo que conexões de um anterior estejam em TIME-WAIT. Só importa em bind().</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>Opções do soquete da conexão</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>O que se altera aqui vale para esta ponta desta conexão, imediatamente (setsockopt).</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>As opções podem ser vistas e alteradas enquanto este programa tem a conexão aberta.</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>de %1, não mostrado a você</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>descartados %1</translation>
    </message>
</context>
<context>
    <name>SocketWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>It waits for connections.</source>
        <translation>Espera por conexões.</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() enviou SYN, e ainda não chegou resposta.</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>Um SYN chegou e foi respondido; falta a última parte do handshake.</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>Conectado: as duas pontas podem enviar.</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>Esta ponta terminou; seu FIN ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>Esta ponta terminou, e o par sabe; o par ainda não terminou.</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>O par terminou (o FIN dele chegou); este programa ainda não fechou.</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>Ambos terminaram; o FIN desta ponta, o segundo, ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>Ambos terminaram ao mesmo tempo; o FIN desta ponta ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>Ambos terminaram. A ponta que terminou primeiro é mantida por um minuto, para que segmentos atrasados não achem uma nova conexão.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>Não está conectado a nada.</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>Conectado: envia a seu par, e só recebe dele.</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>Não conectado: cada datagrama indica aonde vai.</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() lhe deu seu nome; não se chamou listen() nem connect().</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() lhe deu seu endereço; não se chamou listen() nem connect().</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>O par não leu: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>Não confirmados ou não enviados: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>Esperam para ser lidos: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>Espera para ser lido: o fim do fluxo.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>Esperam para ser lidos: %1, depois o fim do fluxo.</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>Conexões que esperam para ser aceitas: %1, de %2 possíveis.</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>Datagramas descartados por falta de lugar: %1.</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>keep-alive %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>sem confirmação, %1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>retransmitido %1×, %2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>janela fechada, %1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>nenhum ainda: não aceita</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>nenhum: o kernel o mantém</translation>
    </message>
</context>
<context>
    <name>SocketsCommand</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>descartados %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>sem permissão para saber</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, restam %2 s</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Os soquetes deste computador não podem ser lidos: %1.</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>O kernel daqui não tem SOCK_DIAG (%1); por isso, isto é o que /proc/net informa: não traz soquetes só vinculados.</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local address or path</source>
        <translation>Endereço ou caminho local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>Endereço ou caminho da outra ponta; de um soquete Unix sem nome, o programa que o tem</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidos</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>Bytes que esperam para ser lidos; num soquete que escuta, conexões que esperam para ser aceitas, e quantas podem</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Não env.</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>Bytes não enviados ou não confirmados</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporiz.</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>Pelo que o kernel espera; no UDP, os datagramas que foram descartados</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>Novo, alterado ou sumido nos últimos segundos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a process or a state, how many sockets</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SocketsPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escutando</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Estabelecidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>Unix</source>
        <translation>Unix</translation>
    </message>
    <message>
        <source>All sockets</source>
        <translation>Todos os soquetes</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP: os que escutam, e os que só estão vinculados</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP: conectados</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP: os que começam ou terminam</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>Soquetes UDP</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Soquetes de domínio Unix</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Soquetes deste computador</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>&amp;Nomes das portas</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>Fechar os soquetes deste computador</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>Filtro dos soquetes</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>Filtrar: state == CLOSE-WAIT, port == 65432, proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>Mostrar só soquetes que correspondem (Ctrl+F): palavras, ou type, state, port, sport, dport, local, peer, proc, pid, user, recv ou send com :, !=, &lt; ou &gt;. Esc limpa</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>Agrupar por processo</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>Como os soquetes são agrupados</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>Escrever depois dos números os nomes que as portas têm por convenção</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>Só este &amp;estado</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>Só esta &amp;porta</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>Só este p&amp;rocesso</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>O kernel daqui não tem SOCK_DIAG (%1); por isso, isto é o que /proc/net informa: não traz soquetes só vinculados, nem temporizadores de conexões.</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Os soquetes deste computador não podem ser lidos: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · lidos a cada %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>%1 de %2 mostrados · lidos a cada %3 s</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>Os soquetes deste computador aparecem aqui.</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>Nenhum soquete corresponde. Esc limpa o filtro.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>See what sockets say</source>
        <translation>Veja o que os soquetes dizem</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>Inicie servidores, conecte clientes, converse e observe cada byte e cada estado enquanto acontece.</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 mostra todas as teclas, Ctrl+K encontra tudo pelo nome.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Mostre-me</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>Um servidor, três clientes e suas mensagens, com um erro a encontrar</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>Iniciar um servidor de eco</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432, só para este computador; devolve o que recebe</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Conectar um cliente</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>A um servidor daqui ou de outro lugar, uma conexão ou milhares</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Verificar um par</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>Por que não responde? Nome, rota, porta e programa, passo a passo</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir uma captura</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>O que foi gravado antes; ou solte o arquivo aqui</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Soquetes deste computador</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>Todos os que há agora, seus estados e programas, como ss e lsof os listam</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>Estados da conexão, conforme a RFC 9293</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>outra ponta</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>Estados em que a conexão esteve, em ordem: %1.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>Estado da conexão</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>não lidos por nós</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>não confirmados</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>na nossa fila</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida e volta</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>retransmitidos</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>retida por</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>Escrever uma mensagem para esta conexão</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>Semifechar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>Enviar o que está na fila, depois nosso FIN, e fechar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar leitura</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>no fim</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>agora, %1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>o que significa</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>há %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>segments</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Send our FIN (shutdown(SHUT_WR)); reading goes on</source>
        <translation>Enviar nosso FIN (shutdown(SHUT_WR)); a leitura continua</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>Enviar um RST imediatamente; o que está na fila se perde</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Retomar leitura</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>Ler o que o par enviou</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>Não ler mais, para que o buffer de recepção se encha, e o que chega então se perca</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>Não ler mais, para que o envio do par encha nossa janela e pare</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>Um RST respondeu ao nosso SYN: nada escuta nesse endereço e porta. Quase sempre o servidor não está em execução, escuta em outra porta, ou só em 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>Nada respondeu ao nosso SYN. Quase sempre um firewall o descarta, o computador está desligado, ou a fila de aceitação do servidor está cheia porque o programa dele não chama accept().</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>A rede não tem rota até esse endereço, ou um roteador disse isso. Veja as rotas e interfaces deste computador, e se o endereço é de uma família que ele tem.</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>O nome não tem endereço; por isso nenhum SYN foi enviado. Quase sempre está mal escrito, ou o servidor de nomes não pode ser alcançado.</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>Este computador não pôde dar descritor, porta ou memória para ela; por isso nenhum SYN foi enviado. Aumente o limite (ulimit -n), ou feche o que não é necessário.</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>Desistimos dela antes que chegasse uma resposta.</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>Não pôde ser feita; o motivo está na tabela de conexões.</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>Não há conexão: o kernel não guarda mais nada dela.</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>O programa chamou listen(): o kernel responde aos SYN para esta porta e guarda as conexões prontas na fila de aceitação. Quando ela fica cheia, os clientes esperam em SYN-SENT.</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>connect() foi chamado e nosso SYN foi enviado; o par não respondeu. Se isso durar, um firewall descarta o SYN, o host está desligado, ou a fila de aceitação do servidor está cheia.</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>Um SYN chegou e o kernel respondeu a ele; falta o último ACK do handshake. Se isso durar, nossa resposta não chega ao par, ou o SYN foi enviado com um endereço falso.</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>O handshake está feito: as duas pontas podem enviar e receber. Fica assim até que uma delas envie um FIN ou um RST, mesmo que o par tenha ficado sem energia: só enviando se descobre.</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>Terminamos de enviar (close() ou shutdown()), e nosso FIN ainda não foi confirmado. Se isso durar, bytes antes dele esperam porque o par não lê, ou o caminho está interrompido.</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>Nosso FIN foi confirmado; o par não enviou o dele. Ele ainda pode enviar, e nós ainda lemos. Fica assim até que o programa do par chame close(): procure um close que falta na outra ponta. Sem um programa nosso, o kernel espera um minuto.</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>O par terminou; o FIN dele foi confirmado, e nosso programa não fechou. Se isso durar, esta ponta se esqueceu de chamar close() depois que recv() retornou 0: é ela que se deve corrigir.</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>As duas pontas enviaram seus FIN ao mesmo tempo, e o nosso não foi confirmado. É breve, a menos que bytes antes do nosso FIN esperem porque o par não os lê.</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>O par terminou primeiro, e agora nosso FIN também foi enviado; falta a confirmação. Se isso durar, bytes antes dele esperam, ou o par se foi.</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>As duas pontas terminaram, e a nossa primeiro: o kernel mantém os endereços por um minuto, para que segmentos atrasados não prejudiquem uma próxima conexão. É normal; um servidor que deve vincular a porta de novo logo define SO_REUSEADDR.</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>O kernel não disse em que estado está esta conexão.</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>Terminamos primeiro, e o par também terminou: nada se perdeu.</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>O par terminou primeiro, e nós também terminamos: nada se perdeu.</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>Chegou um RST: a conexão terminou imediatamente, e o que estava a caminho se perdeu. Quase sempre o programa do par fechou com bytes não lidos, foi morto, ou definiu SO_LINGER como 0; ou já se fora quando enviamos.</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>Enviamos um RST: a conexão terminou imediatamente, e o que estava a caminho se perdeu. O par vê “Connection reset by peer” (ECONNRESET).</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>O par não confirmou nada por tempo demais. Quase sempre o computador dele ou o caminho até lá caiu sem aviso.</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>O caminho até o par caiu enquanto ele estava conectado: uma interface se foi, ou um roteador não tem mais rota.</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>Ela se interrompeu; o motivo está na tabela de conexões.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>como diz o kernel</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>como se deduz do que aconteceu</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1/s</source>
        <comment>a rate</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Rows that the log has let go of, the oldest first: %1.</source>
        <translation>Linhas de que o log abriu mão, as mais antigas primeiro: %1.</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>Conexões encerradas e não mais listadas: %1.</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>Registros de que o índice abriu mão; o arquivo de captura os tem: %1.</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>Recusados, porque havia demais esperando para ser enviado: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>Esperavam para ser enviados quando a conexão terminou, e se perderam: %1.</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>Passaram enquanto nada era gravado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 escutando</numerusform>
            <numerusform>%1 escutando</numerusform>
        </translation>
    </message>
    <message>
        <source>◀ %1</source>
        <translation>◀ %1</translation>
    </message>
    <message>
        <source>▶ %1</source>
        <translation>▶ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>captura %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 conexão</numerusform>
            <numerusform>%1 conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recebidos: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 de %2 conexão ativa</numerusform>
            <numerusform>%1 de %2 conexões ativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>%1 descartada</numerusform>
            <numerusform>%1 descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>bytes</comment>
        <translation>%1 não enviados</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>%1 não gravados</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;unas</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colunas &amp;padrão</translation>
    </message>
</context>
<context>
    <name>TcpInfoWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>desordem</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>janela reduzida</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperação</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tempo</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>escala da janela %1, %2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida e volta</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>De um segmento até sua confirmação, suavizado (RFC 6298).</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>sua variação</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>Quanto as idas e voltas se afastam disso, em média.</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>menor ida e volta</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>A menor dos últimos minutos: o caminho em si.</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>ida e volta, recepção</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>Como se estima pelo que é recebido.</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>retransmite após</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>Sem confirmação por esse tempo, um segmento é retransmitido (tempo limite de retransmissão).</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>confirma em até</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>Uma confirmação pode ser atrasada por esse tempo.</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>desde o último envio</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>Há quanto tempo enviamos dados pela última vez.</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>desde a última recepção</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>Há quanto tempo recebemos dados pela última vez.</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>desde o último ACK do par</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>Há quanto tempo o par confirmou algo pela última vez.</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>janela de congestionamento</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>Quantos segmentos podem estar a caminho, para poupar a rede.</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>partida lenta até</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>Até aqui a janela de congestionamento dobra a cada ida e volta (RFC 5681).</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>janela do par</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>Quanto mais o par aceita; 0 B: ele não lê.</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>nossa janela cresce até</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>O máximo que deixamos o par enviar, por enquanto.</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>lidos por ida e volta</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestionamento</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>Como o kernel trata perdas no momento.</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>taxa de entrega</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>A que velocidade os dados chegaram ao par; havia pouco a enviar para saber quanto ela pode ser.</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>A que velocidade os dados chegaram ao par, na última medição.</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>taxa de cadência</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>Os segmentos são espaçados para que não saia mais do que isso.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>Tempo com algo a enviar.</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>retida pela janela do par</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>Disso, o tempo em que a janela do par estava cheia.</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>retida pelo buffer de envio</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>Disso, o tempo em que nosso buffer de envio era pequeno demais.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>Segmentos enviados e não confirmados.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>confirmados fora de ordem</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>Segmentos que o par tem, embora falte um anterior (RFC 2018).</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>dados como perdidos</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>Segmentos que serão retransmitidos.</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>Segmentos retransmitidos e não confirmados.</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>retransmitidos, total</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>Segmentos que foram retransmitidos.</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>tempo limite dobrado</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>Quantas vezes o tempo limite foi dobrado.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondagens</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>Consultas a um par cuja janela é 0, ou que está em silêncio, sem resposta.</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>chegaram fora de ordem</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>Segmentos recebidos antes de um que devia precedê-los.</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>reordenação permitida</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>Quanto os segmentos podem estar fora de ordem sem ser dados como perdidos.</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>segmentos enviados</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>Incluídos os sem dados.</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>segmentos recebidos</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>com dados, enviados</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>Segmentos que levavam dados.</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>com dados, recebidos</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>Incluídos os retransmitidos.</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>bytes confirmados</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN e FIN contam um cada.</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>bytes recebidos</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>Um FIN conta um.</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>bytes retransmitidos</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>Bytes que foram enviados mais de uma vez.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviados</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>Bytes no buffer de envio que esperam.</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>maior segmento, envio</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>Dados em um segmento, no máximo (MSS).</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>maior segmento, recepção</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>MTU do caminho</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>O maior pacote que o caminho aceita (RFC 1191).</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>Opções do handshake que as duas pontas têm.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>Quanto lemos em uma ida e volta; com base nisso o kernel escolhe o tamanho do nosso buffer de recepção.</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>de novo a caminho</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>mais antigo retransmitido</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>Quantas vezes seguidas o segmento mais antigo não confirmado foi retransmitido.</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 conexão</numerusform>
            <numerusform>%1 conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>, %1 não enviados</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>um soquete sem nome</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>processo %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>Escutando em %1 (%2). Ctrl+C o para.</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 conectada; seus endereços não são mais conhecidos</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 conectada a %2, que é ela mesma: nada escuta lá</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 conectada de %2</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 conectada a %2</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 recebeu %2</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 enviou %2</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 desconectada (%2)</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 desconectada (%2), entrada: %3, saída: %4</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 estados: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1, %2, entrada: %3, saída: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>, %1 datagrama perdido no kernel</numerusform>
            <numerusform>, %1 datagramas perdidos no kernel</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>, %1 não gravados</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>Para ficar nos limites, a memória abriu mão de %1 do log, %2 e %3 do índice da captura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 recebeu %2 fora de qualquer mensagem</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 enviou %2 fora de qualquer mensagem</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 recebeu %2, não gravados</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 enviou %2, não gravados</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>Como recebido</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>Mostrar o JSON como foi recebido, e não com um item por linha</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>Conteúdo como texto</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>O começo; a página Quadro tem mais.</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>O começo; a página Hex tem tudo.</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>Linhas com mais de %1 caracteres são quebradas.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>(Mais linhas não foram copiadas. Salve a conversa como texto para ter todas.)</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>before what was said</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>sent, %1</source>
        <comment>“to connection 3”; before what was said</comment>
        <translation>enviado, %1</translation>
    </message>
</context>
<context>
    <name>TransportFacts</name>
    <message>
        <source>What is known of the connection</source>
        <translation>O que se sabe da conexão</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>O UDP não tem conexão nem estados: dois endereços se correspondem porque datagramas passam entre eles. Não houve handshake, e não haverá FIN: nada avisa que o par se foi. Quem fica em silêncio durante o tempo de ociosidade é esquecido aqui.</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Datagramas Unix não têm conexão: dois nomes se correspondem porque datagramas passam entre eles. Onde o receptor é lento, o emissor espera, e assim nenhum se perde. Quem fica em silêncio durante o tempo de ociosidade é esquecido aqui.</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>connect() foi chamado. Se isso durar, a fila do servidor com as conexões que esperam está cheia, porque o programa dele não chama accept().</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>O kernel ligou as duas pontas: o que uma escreve a outra lê, imediatamente e em ordem. Não há handshake, nem janela, nem TIME-WAIT, e nada sai deste computador.</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>Estava aberta quando a gravação parou: o que foi dela não está nesta captura.</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>Nada passou durante o tempo de ociosidade; por isso o par foi esquecido. Ele não foi avisado, pois não há com que avisar; o próximo datagrama dele cria uma nova linha.</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>Acabou só nesta ponta: o par não foi avisado, pois datagramas não têm FIN. O que ele ainda envia é recusado, ou não vai a lugar algum.</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>Há um soquete no caminho, e ninguém escuta nele: o servidor terminou sem removê-lo.</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>O par fechou sem ler bytes nossos: eles se perderam, e o kernel diz isso (ECONNRESET).</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>Uma ponta fechou, e a outra lê isso imediatamente. O kernel não guarda nada dela: não há TIME-WAIT.</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>processo do par</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>programa do par</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>usuário do par</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>descritores passados</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1, fechados logo</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transporte</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>par</translation>
    </message>
    <message>
        <source>messages in</source>
        <translation>mensagens recebidas</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>mensagens enviadas</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>bytes recebidos</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>perdidos aqui</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>recusas informadas</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>em silêncio há</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>pode ser usado por todos neste computador</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>pode ser usado por outros além do dono ou do grupo</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>pode ser usado pelo dono e pelo grupo</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>só pode ser usado pelo dono</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>só pode ser usado pelo grupo</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>só pode ser usado por um administrador</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Fluxo Unix</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Seqpacket Unix</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Datagrama Unix</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>Um fluxo de bytes: todos chegam, uma vez e em ordem, ou a conexão se rompe. Onde uma mensagem termina, os bytes têm de dizer.</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>Datagramas avulsos: cada um chega inteiro, ou se perde, ou vem em dobro ou atrasado. Ninguém se conecta, e nada é retransmitido.</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>Como TCP, entre programas deste computador: um caminho ou nome no lugar de endereço e porta, e o kernel sabe quem está na outra ponta.</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>Uma conexão dentro deste computador que mantém as mensagens separadas: uma enviada é uma recebida. Todas chegam, em ordem.</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>Datagramas avulsos dentro deste computador: inteiros, em ordem e nenhum perdido, pois o emissor espera. Ninguém se conecta.</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>pode ser usado por quem a umask deixa com direito de escrita</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>Datagramas não têm fim que se possa avisar: não há FIN a enviar.</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>Não há conexão a redefinir: datagramas não conhecem RST.</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>RST é coisa do TCP: um soquete de domínio Unix se fecha, e o par é avisado, imediatamente.</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>Todos os pares enviam a um só soquete: não se pode deixar só um deles sem ler.</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>Datagramas perdidos: %1. O buffer de recepção estava cheio, e o kernel os jogou fora sem serem lidos. Um buffer de recepção maior comporta mais.</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>Agora %1, no máximo %2 no último minuto.</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · no máximo %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>Toda linha é dita na sala. Outras começam com /:</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me TEXTO  o que você faz</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg NOME TEXTO  a uma só pessoa</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join SALA  outra sala, na qual se fala daí em diante</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave TEXTO  sair desta</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick NOME  outro nome</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic TEXTO  o tópico da sala</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  quem está na sala</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away TEXTO  por que você está ausente; sem texto: de volta</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick NOME TEXTO  expulsar da sala</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw TEXTO  uma linha na linguagem do próprio servidor</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit TEXTO  o fim</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//TEXTO  diz /TEXTO</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>Remover antes soquete abandonado</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>Permissões do caminho, em octal</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>Três dígitos octais, como chmod os recebe: 660. Vazio: conforme a umask</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>Um soquete que está no caminho e no qual ninguém escuta; nunca outro arquivo</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>É preciso um subcomando.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 é obrigatório.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Isto não era esperado: %1.</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 só se usa com %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 e %2 se excluem.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 só pode ser dado uma vez.</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 aceita números positivos, e não %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 aceita um número de %3 a %4, e não %2.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: não há arquivo %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1: %2 é uma pasta, e não um arquivo.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 não aceita %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 não aceita valor.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>A janela precisa de uma tela, e não há nenhuma aqui. Inicie-o em uma sessão gráfica, sob uma tela virtual (`xvfb-run app/run`), ou use um subcomando que não precise dela (`socketscope serve --help`, `socketscope connect --help`).</translation>
    </message>
</context>
</TS>
