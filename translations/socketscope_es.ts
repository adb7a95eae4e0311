<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>para los programas de este usuario</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>sin archivo, para todos los programas</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>solo este equipo, IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>todas las direcciones, IPv4 e IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>todas las direcciones IPv4</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>Valores de búsqueda con sus resultados</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>Valor de búsqueda</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>Volver a las respuestas del servidor del tutorial</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>Se quitó la respuesta a «%1».</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>Estas son las respuestas del servidor del tutorial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>Respuestas del servidor de la aplicación</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>Devuelve cada byte</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>Responde a peticiones cabecera/contenido</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>Una sala para nc, irssi y clientes propios</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>Responde a cada mensaje con el mismo texto</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>Responde a lo que coincide con las reglas</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>Lee y calla</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>Envía solo lo que se le manda</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>Envía lo que se escribe y muestra lo que llega</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>Participa en un chat: salas, nombres, charlas privadas</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>Conexión</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>Descarte</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>Reglas</translation>
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
        <translation>Qt %1 (se ejecuta con %2)</translation>
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
        <translation>Solo se leyó una parte del archivo.</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>Se está guardando la captura. La ventana se cerrará en cuanto termine.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
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
        <translation>Guardando la captura</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Guardar la captura</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>Captura de %1, sin guardar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
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
        <translation>Abrir la captura: %1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>Descartar la captura: %1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Descartar definitivamente</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>terminó de forma inesperada</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The file is cut short or damaged: its last %1 cannot be read. What stands before them is complete.</source>
        <translation>El archivo está cortado o dañado: sus últimos %1 no se pueden leer. Lo anterior está completo.</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>El archivo se escribió con una versión posterior de Socketscope (formato %1). Se omite lo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>Otro programa guardó el archivo sin lo que Socketscope anotó junto a los paquetes. Lo que hicieron las conexiones se deduce de los paquetes; no se conocen entramados, comportamientos ni causas de errores.</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>Se omitieron paquetes que no son de Socketscope: %1.</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>Se tomaron una sola vez paquetes que el archivo tiene repetidos: %1.</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>Partes del archivo no están en orden temporal: lo que llegó tarde recibió la hora de lo que tiene delante.</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1, conexión %2</translation>
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
        <translation>→ a %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>enviado, no se sabe más</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ entregado a nuestro núcleo</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ confirmado</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ leído</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>Los bytes de la línea seleccionada</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>Mostrar cada mensaje que llegó y salió por esta línea</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Ver en el registro</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>Seleccionar en el registro el mensaje que se recibió para esta línea</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>Mensajes que llegaron y salieron por la línea seleccionada</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>Esta línea: %1 de entrada, %2 de salida</translation>
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
        <translation>Un chat de este programa: salas, nombres que el servidor confirma, charlas privadas.</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>Cualquier servidor IRC, como invitado: salas, nombres, charlas privadas. Sin servicios y sin TLS.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Líneas de texto</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>Cada texto es una línea, como con nc. Primero va el nombre; nadie dice quién está.</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat de sentdex</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>Cada texto va detrás de su longitud en 10 caracteres; primero va el nombre. El servidor no lo confirma: dos pueden tener el mismo nombre, y nadie dice quién está.</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat de Tech With Tim</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>Cada texto va detrás de su longitud en 64 caracteres. No hay nombres. Muchos servidores responden sin longitud: dos líneas que llegan en una lectura parecen una.</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>Chat de NeuralNine</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>Sin entramado: lo que trae una lectura es un texto, así que dos líneas enviadas a la vez pueden parecer una. El servidor pide un nombre y no lo confirma.</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>Qué habla el servidor</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Nombre en el chat</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>Sala en la que entrar</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>La que propone el servidor</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>&amp;Habla</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Hace falta un nombre para participar en el chat.</translation>
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
        <translation>No existe %1; /help dice lo que hay.</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>No se sabe de nadie aquí.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>El servidor no nos dejó entrar antes del final.</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>Líneas por decir que no se dijeron: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>Se recibió %1 de %2 mensaje.</numerusform>
            <numerusform>Se recibieron %1 de %2 mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>Aquí no hay sala: elegir antes una a la izquierda.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>NOMBRE</translation>
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
        <translation>dice lo que se hace</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>entra en una sala</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>sale de esta sala o de otra</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>cambia de nombre</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>fija el tema de la sala</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>vuelve a preguntar quién está</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>indica ausencia y su motivo; sin él, el regreso</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>ya no deja entrar a un nombre o una dirección</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>deja volver a un nombre o una dirección</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>envía una línea tal cual</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>No existe la orden /%1. /help dice cuáles hay; //%1 lo dice tal como está escrito.</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>explica estas órdenes</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>Aquí no se puede decir nada: elegir una sala a la izquierda, o entrar en una con /join.</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 necesita un nombre.</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 necesita una sala, como #lobby.</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me necesita una acción, como en «/me saluda».</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg necesita un nombre y un texto.</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 necesita un texto.</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw necesita una línea, que sale tal cual.</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>dice el texto a un solo miembro</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>expulsa a un miembro de la sala, para operadores</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>silencia a un miembro</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>vuelve a dejar hablar a un miembro</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>permite a un miembro expulsar a otros</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>ya no permite a un miembro expulsar a otros</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
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
        <translation>Mostrar las salas</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>Buscar en la sala (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>Mostrar quién está en la sala</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>Más sobre este chat</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Tema de la sala</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>Una charla privada: nadie más se entera de lo que se dice aquí.</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>Lo que no ocurre en ninguna sala.</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Aún sin tema</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
Fijado por %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 aquí</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>Decir algo</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva, Tab completa nombres, salas y órdenes, Arriba y Abajo recuperan lo dicho, Alt+Arriba y Alt+Abajo van a otra sala, /help explica las órdenes</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>Bytes de una línea que se dice</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>Líneas de un miembro por segundo; 0: sin límite</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>Líneas seguidas, antes de contar el ritmo</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>Caracteres de un nombre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>Salas en las que puede estar un miembro</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>Líneas anteriores que se cuentan a quien llega</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>Bytes que esperan a un miembro antes de desconectarlo</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>Segundos de silencio antes de preguntar a un cliente IRC si sigue ahí; 0: nunca</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>Límites del chat</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>Lo que supera un límite se rechaza, o se lee más tarde, y se avisa a quien corresponde.</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>no enviado · %1</translation>
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
        <translation>solo a %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>No se envió: no había conexión, o se rechazó.</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>Se dijo antes, y el servidor lo volvió a contar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>No enviado, %1: %2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Enviado a las %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 a las %2: %3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 en privado a las %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 a las %2, con mención: %3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>Fijar el &amp;tema</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>&amp;Avisar cuando alguien diga mi nombre</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>Ó&amp;rdenes que se pueden escribir</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>&amp;Guardar la conversación como…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>Levantar un &amp;veto</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>No hay nadie vetado</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>Decirlo (Intro)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Aquí aparece lo que se dice.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>La conversación no se guardó en %1: %2.</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join SALA, o elegir una sala a la izquierda</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>Decir algo a %1</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>Lo que se diga ahora va solo a %1.</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>De nuevo a todos</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>¿Abrir %1 en el navegador?</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>¿Abrir %1 en el navegador? Lleva a %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>Ningún byte llegó ni salió por esta línea.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Repetir cada</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>Cada línea es un mensaje</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Enviar a</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>A qué conexiones va</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Enviar como</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>Qué se escribe: texto simple, texto con escapes como \n y \x00, bytes en dígitos hexadecimales, o la ruta de un archivo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>Texto con escapes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texto que enviar</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Intro envía, Mayús+Intro empieza una línea nueva, Arriba y Abajo recuperan lo enviado</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>Enviar lo mismo una y otra vez</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>Milisegundos entre repeticiones</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>Enviar cada línea como un mensaje propio, no todas como uno</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>Buscar en la conversación (Ctrl+F)</translation>
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
        <translation>%1, cerrada</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>Mensaje con \n \x00 …</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Ruta de un archivo</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>La conexión %1 está cerrada. Elegir otra.</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>No hay nadie conectado, así que no hay a quién enviar.</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>La conexión %1 no está entre las que se pueden elegir.</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>en esta ruta no hay ningún archivo que se pueda leer</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>Buscar en la sala</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>Más antiguo (Intro)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Más reciente (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>ChatServerFields</name>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Nombre en el chat</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>En esta ventana se participa con este nombre</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>Salas que siempre están</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>Nombres separados por espacios; quien llega entra en la primera. Los miembros pueden crear más</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Mensaje del día</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>Se muestra a todo el que llega</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>Límites del chat</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>S&amp;alas</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Mensa&amp;je</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Hace falta un nombre para participar en el chat.</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>Un chat necesita una sala, como #lobby.</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>La conexión ha terminado (%1).</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>De ninguna sala</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>Lo que se dice en la sala</translation>
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
        <translation>&amp;Mostrarlo entero</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Ver en el re&amp;gistro</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Volver a enviar</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>&amp;Responder a %1</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>M&amp;ensaje solo a %1</translation>
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
        <translation>%1 participa, con líneas de texto</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 participa, con mensajes cabecera/contenido</translation>
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
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 entró en %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 salió de %2</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 expulsó a %2 del chat</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 expulsó a %2 de la sala</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 expulsó a %2 de %3</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 borró el tema</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 fijó el tema: %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 borró el tema de %2</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 fijó el tema de %2: %3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 vetó a %2</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 deja volver a %2</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 silenció a %2</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 vuelve a dejar hablar a %2</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>No enviado a %1: %2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 salió del chat</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 ahora se llama %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 está de vuelta</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 está ausente: %2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>El servidor nos conoce como %1</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 envía más rápido de lo que permite la sala; el resto se lee después</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 participa, en el servidor</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>Falla</translation>
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
        <translation>Preguntar qué &amp;habla</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>Transporte que comprobar</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>Host que comprobar</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>Puerto que comprobar</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>sin puerto</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>Un puerto que acepta y no dice nada recibe el primer mensaje de TLS y luego una petición HTTP, cada uno en una conexión propia</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>Copiar todos los pasos y sus resultados</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Comprobar un par</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Cerrar la comprobación</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Pasos de la comprobación</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>¿Por qué no responde? Se consultan uno tras otro el nombre, el camino, el ping, el puerto y el programa,
y cada paso dice qué ha preguntado y con qué llamada.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>Ruta, o @ y un nombre abstracto</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Esto no es un host</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>Escribir un nombre o una dirección, por ejemplo lab-7, 127.0.0.1 o ::1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>Abandonar la comprobación (Escape)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>Seleccionar un paso para ver qué pregunta y con qué llamada.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>Volver a comprobar</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>volvió un datagrama vacío a %1</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%1 de vuelta en %2: %3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>su cola de recepción está vacía: se leyó lo que llegó</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1; datagramas que no tuvieron sitio: %2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 responde por UDP, en %2</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>No se le envió nada.</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>No responde a un datagrama que no dice nada, como muchos: enviar lo que espera su protocolo.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>Nadie tiene UDP %1: el servidor tiene %2</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>%1, en este equipo, está vinculado solo a esa dirección. Hacer que use bind() con %2 o con todas las direcciones, o enviar a la dirección que tiene.</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 no responde, y es este equipo</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>Ningún programa tiene el puerto, y nuestro propio núcleo lo rechazaría: un cortafuegos de este equipo descarta lo que se envía allí («nft list ruleset» muestra sus reglas).</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>%1 se rechaza, aunque un programa tiene el puerto</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 tiene UDP %2. Un cortafuegos de este equipo rechaza lo que se envía allí («nft list ruleset» muestra sus reglas).</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>No se puede saber si hay alguien en UDP %1</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>El equipo está ahí: responde a ping.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>En %1 s no volvió nada. O bien hay un programa que no responde a lo que no dice nada, o un cortafuegos descarta lo que va o lo que vuelve, o allí no hay ningún equipo. Enviar lo que espera su protocolo, y mirar en el otro equipo: «ss -ulpn» muestra quién tiene el puerto.</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>UDP no tiene handshake. connect() solo recuerda la dirección; un datagrama que se envía llega o no, y nadie avisa. Lo que vuelve es la respuesta del propio programa, o un error ICMP: el otro núcleo dice «port unreachable» si ningún socket tiene el puerto, y la siguiente llamada lo devuelve como ECONNREFUSED.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1, puerto %2: %3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>no se envió nada</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>solo connect(), desde %1: sin un datagrama no se puede saber nada</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>nadie lo tiene</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>volvió ICMP port unreachable: ningún socket UDP tiene ese puerto en esa dirección, o un cortafuegos lo rechaza</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>sin respuesta a un salto de línea</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>sin respuesta a un datagrama vacío</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>no volvió ni un datagrama ni un error ICMP: eso no prueba nada</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>no se envió nada, o así lo dice ICMP</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG es la lista que el propio núcleo lleva de todos los sockets, y /proc dice qué proceso tiene abierto cada uno. Un socket UDP no escucha: basta con bind(), y su cola de recepción acoge lo que llega. «ss -ulpn» muestra lo mismo.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Ningún socket de este equipo tiene el puerto %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>ni TCP ni UDP</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 tiene TCP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP y TCP tienen cada uno sus puertos: allí no llega ningún datagrama</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 tiene UDP %2</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>otra dirección que la consultada: lo que se envía allí no llega aquí</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>No se envió nada a UDP %1</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>UDP no tiene handshake: solo se ve si hay alguien cuando se envía algo. Volver a comprobar con un datagrama, o mirar en el otro equipo: «ss -ulpn» muestra quién tiene el puerto.</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 rechaza: nadie tiene ese puerto UDP</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>El equipo está ahí, y dice que no (ICMP port unreachable): ningún programa tiene el puerto en esa dirección, o un cortafuegos lo rechaza. Iniciar el servidor, y comprobar el puerto y que el servidor no esté vinculado solo a 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>Nadie tiene el puerto UDP %1 de este equipo</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>Nuestro propio núcleo rechaza %1 (ICMP port unreachable). Iniciar el servidor, o comprobar el puerto.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>Nadie tiene UDP %1: solo TCP tiene ese puerto</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 tiene allí un socket TCP, y ningún programa uno UDP. Conectar por TCP, o hacer que el servidor cree un socket UDP (SOCK_DGRAM).</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>su cola de recepción contiene %1: no ha leído lo que llegó</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>%1 tiene el puerto.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>El servidor devuelve lo que recibe: es un servidor de eco.</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>El servidor respondió a un datagrama que no dice nada; lo demás lo dice su propio protocolo.</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>Su cola de recepción contiene %1: mirar qué le impide llamar a recvfrom().</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>Hay alguien en %1: %2 tiene el puerto</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>ningún archivo tiene ese nombre</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>no existe la carpeta %1</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 no puede usar %2</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1: falta w para esta cuenta</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>la carpeta %1 no deja pasar: falta x para esta cuenta</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 escucha allí.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 lo tiene.</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>Lo que se envía llega a su cola; no se envió nada, porque para el programa sería un mensaje.</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 acepta datagramas</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 responde: la conexión se establece en %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>La carpeta %1 no deja pasar a esta cuenta. Darle x en ella (chmod), o ejecutar con otro usuario.</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>Permisos del socket: %1. Para conectar hace falta el permiso de escritura. Unirse al grupo %2, o hacer que el servidor cree su socket con otros permisos.</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>Los permisos lo permitirían, y aun así connect() se rechaza: el socket está conectado a otro y solo acepta de él, o un módulo de seguridad del sistema lo prohíbe.</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 es un socket de dominio Unix de otro tipo</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>Los dos extremos tienen que ser del mismo tipo: probar unix:, unix-seqpacket: y unix-dgram: delante de la ruta.</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>Los dos extremos tienen que ser del mismo tipo: escribir %1.</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>No hay nada en %1</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>El servidor no está en marcha, o crea su socket en otro sitio. Iniciarlo, o comprobar la ruta: «ss -xlp» los muestra todos.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>No existe la carpeta %1. Comprobar la ruta: «ss -xlp» muestra todos los sockets que escuchan.</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 no es un socket</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>Es una carpeta; quizá el socket esté dentro. Comprobar la ruta.</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>Es un archivo. Comprobar la ruta: «ss -xlp» muestra todos los sockets que escuchan.</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>La ruta es demasiado larga para un socket</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 está obsoleto: nadie escucha allí</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>El archivo ha sobrevivido al servidor que lo creó. Iniciar el servidor, que quizá tenga que eliminar antes el archivo.</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La conexión a %1 falló</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 no responde: su cola está llena</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>Mirar qué le impide llamar a accept(), o darle un backlog mayor.</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 escucha allí y no acepta; conexiones en espera: %2, de un máximo de %3 (el backlog de listen()).</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Un socket de dominio Unix tiene un nombre en el sistema de archivos: para conectar hace falta x en cada carpeta del camino, y w en el propio socket («namei -l» muestra todo). El archivo permanece cuando su servidor ya no está. Un nombre abstracto, con @, no es un archivo y desaparece con su socket.</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 es un nombre abstracto</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>no es un archivo, y no tiene permisos</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 es un socket</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1: %2 puede escribir en él</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1: es una carpeta</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1: es un archivo</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 es demasiado largo</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>la ruta de un socket tiene como máximo 107 bytes</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>%1 no se puede consultar</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>connect() de un socket de dominio Unix se hace dentro del núcleo: ningún paquete va a ninguna parte. Alguien tiene que escuchar, y los dos extremos tienen que ser del mismo tipo: SOCK_STREAM, SOCK_SEQPACKET o SOCK_DGRAM.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>lo que se envía llega a su cola</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>conectado, dentro de este equipo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>nadie escucha en él</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>en su cola de aceptación no hubo sitio en todo el tiempo</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>el socket de allí no es del tipo que se pidió</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG es la lista que el propio núcleo lleva de todos los sockets de dominio Unix, y /proc dice qué proceso tiene abierto cada uno. «ss -xlp» muestra lo mismo.</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>Ningún socket de este equipo tiene ese nombre</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>su programa ha terminado, o está en otro espacio de nombres de red: un contenedor</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 escucha, %2</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 lo tiene, %2</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>sin leer en su cola: %1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 lo ha vinculado, y no escucha</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>después de bind() viene listen(): hasta entonces se rechazan las conexiones</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 se rechaza: está vinculado, y nadie escucha</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 ha llamado a bind() y no a listen(). Hacer que llame a listen() y luego a accept().</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>Nadie tiene el nombre %1</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>Un nombre abstracto existe mientras existe su socket. Iniciar el servidor, o comprobar el nombre; un contenedor tiene sus propios nombres.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>Se canceló la comprobación</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>la cola de aceptación está llena: %1 de %2; las demás conexiones tienen que esperar sitio</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>cola de aceptación: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>La ruta tiene %1 byte, y el máximo es 107 (unix(7)). Elegir una más corta.</numerusform>
            <numerusform>La ruta tiene %1 bytes, y el máximo es 107 (unix(7)). Elegir una más corta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 escucha allí.</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 responde: la conexión se establece en %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 responde, %2 no</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>El nombre tiene varias direcciones. Los programas que las prueban una tras otra tardan en llegar, y los que solo prueban la primera no llegan. Hacer que el servidor escuche en todas, o quitar %1 del nombre.</translation>
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
        <translation>%1 rechaza el puerto %2: el servidor solo escucha en %3</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>%1, en este equipo, escucha en %2: todas las direcciones de esa familia, ninguna de la otra.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>%1, en este equipo, escucha en %2, una dirección de la otra familia.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>%1, en este equipo, escucha en %2, para quienes usan solo esa dirección.</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>Hacer que escuche en %1 o en %2, y volver a comprobar.</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 no responde: su cola de aceptación está llena</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 escucha allí y no acepta; conexiones en espera: %2, de un máximo de %3 (el backlog de listen()). Mirar qué le impide llamar a accept(), o darle un backlog mayor.</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 no responde, y es este equipo</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>Lo que se envía allí se descarta antes de llegar: lo hace un cortafuegos de este equipo («nft list ruleset» muestra sus reglas).</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>El equipo está ahí: responde a ping; en %1 s no volvió nada del puerto. Un cortafuegos descarta lo que se envía a ese puerto, o la cola de aceptación del servidor está llena: permitir el puerto, o mirar el servidor.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>En %1 s no volvió nada. El equipo está apagado o tiene otra dirección, o un cortafuegos descarta lo que se le envía. Comprobar la dirección, si está encendido, y los cortafuegos del camino.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>Nadie escucha en %1: la conexión fue consigo misma</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>El sistema dio al extremo del cliente el mismo puerto al que conecta, de modo que los dos extremos son un único socket. Iniciar el servidor, y elegir un puerto fuera de net.ipv4.ip_local_port_range.</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>Ningún host se llama %1</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>El nombre %1 no se pudo resolver</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 necesita su zona</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 nombra una interfaz que no existe</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>No hay camino hacia %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>No se puede llegar a %1</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>Este equipo no permite conexiones a %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>IPv6 está desactivado en este equipo</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La conexión a %1 falló</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>Solo hay una dirección IPv6.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 responde a ping</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>El equipo está ahí. Añadir un puerto para ver si responde un programa.</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 no responde a ping</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>Está apagado, o un cortafuegos descarta los pings, como hacen muchos. Añadir un puerto para ver si responde un programa.</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 es este equipo</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>Añadir un puerto para ver si escucha un programa.</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>No se puede preguntar si %1 está ahí</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>Esta cuenta no puede enviar ping. Añadir un puerto para ver si responde un programa.</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 rechaza: nadie escucha allí</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>El equipo está ahí, y dice que no (RST): ningún programa escucha en ese puerto de esa dirección, o un cortafuegos lo rechaza. Iniciar el servidor, y comprobar el puerto y que el servidor no escuche solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>Nadie escucha en el puerto %1 de este equipo</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>Nuestro propio núcleo rechaza %1. Iniciar el servidor, o comprobar el puerto.</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 se rechaza: el puerto está vinculado, y nadie escucha</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 ha llamado a bind() y no a listen(). Hacer que llame a listen() y luego a accept().</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 se rechaza: solo UDP tiene ese puerto</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 tiene allí un socket UDP, y ningún programa uno TCP. Usar un cliente UDP, o hacer que el servidor cree un socket TCP (SOCK_STREAM).</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Una ruta de este equipo descarta lo que va a %1</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>Es una ruta de tipo blackhole: «ip route get %1» la nombra. Quitarla de la tabla de rutas.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>Se canceló la comprobación</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>El servidor no dice nada por sí mismo, y no responde ni a TLS ni a HTTP: tiene que empezar el cliente, en el protocolo que se habla allí.</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>El servidor cierra cada conexión de inmediato: quizá solo admita a algunos clientes, o haya terminado. Mirar qué escribe en su registro.</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>El servidor cierra la conexión cuando se le pregunta por TLS o HTTP: habla otro protocolo.</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>El servidor habla primero: leer antes de enviar.</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>El servidor responde, pero no habla ni TLS ni HTTP.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>El servidor devuelve lo que recibe: es un servidor de eco.</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>El servidor habla TLS: allí no se entiende el texto simple; conectar con TLS.</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>El servidor habla HTTP: primero va una petición; un navegador puede abrirlo.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>del archivo hosts (/etc/hosts); no se preguntó a DNS</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>de DNS</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>de una de estas fuentes: %1, según /etc/nsswitch.conf</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() pregunta por las direcciones de un nombre a las fuentes que nombra /etc/nsswitch.conf, una tras otra: primero el archivo hosts, luego DNS. Un programa conecta a esas direcciones; en TCP el nombre nunca se envía.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>El nombre %1 no se conoce</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>se preguntó a: %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 necesita su zona</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 nombra una interfaz que no existe</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>El nombre %1 no se pudo resolver</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>La dirección es %1</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>El nombre se conoce: %1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>DNS dice otra cosa: %1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>en este equipo el archivo hosts tiene preferencia; los demás ven lo que dice DNS</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>Una línea de /etc/hosts oculta lo que DNS sabe de un nombre. Si es vieja, este equipo habla con otro distinto que los demás.</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>bien conocido (0 a 1023): para escuchar allí hace falta permiso</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>registrado (1024 a 49151): cualquier programa puede escuchar allí</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>dinámico (49152 a 65535): para cualquiera, y para los extremos de los clientes</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>El puerto %1 no tiene nombre por convención</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>El puerto %1 es %2 por convención</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() busca el número en /etc/services. Es una convención: cualquier programa puede escuchar en cualquier puerto.</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>Direcciones de este equipo: %1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>desde %1; no hay ninguna red de por medio</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>desde %1, por el router %2</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>desde %1, directamente: está en la misma red</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE pregunta a la tabla de rutas del núcleo qué encontraría allí connect(): la interfaz, el router y la dirección de la que salen los paquetes. No se envía nada. «ip route get» pregunta lo mismo.</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>Aquí no se puede preguntar el camino hacia %1</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Una ruta de este equipo descarta lo que va a %1</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>una ruta de tipo blackhole, en silencio</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>Una ruta de este equipo prohíbe %1</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>una ruta de tipo prohibit</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>Una ruta de este equipo rechaza %1</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>una ruta de tipo unreachable</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>No hay camino hacia %1</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>ninguna ruta de este equipo lleva allí: %1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 es una dirección de este equipo, se llega por %2</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>Se llega a %1 por %2</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>Una petición de eco ICMP pregunta al núcleo del otro equipo si está ahí; no hace falta que haya ningún programa. Muchos cortafuegos la descartan, así que la falta de respuesta dice poco.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 responde a ping</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>el equipo está ahí, y el camino de ida y vuelta funciona</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 no responde a ping</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>está apagado, o algo en el camino descarta ICMP; aun así, sus puertos pueden responder</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>Aquí no se puede usar ping</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>esta cuenta no puede enviar ICMP (net.ipv4.ping_group_range es %1)</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>Se rechazó el ping a %1</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>No se puede hacer ping a %1</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>RST en respuesta a SYN: el equipo está ahí, pero nadie escucha en esa dirección</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() envía SYN. Vuelve SYN-ACK donde un programa escucha, RST donde ninguno lo hace, y nada donde un cortafuegos lo descarta o no hay ningún equipo: entonces se retransmite tras 1, 2 y 4 segundos.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1, puerto %2: %3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>conectado a sí mismo</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>el sistema dio a nuestro extremo el mismo puerto: los dos extremos son un único socket</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN, SYN-ACK, ACK: conectado desde %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>no volvió ni SYN-ACK ni RST a lo que se envió</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>este equipo no tiene IPv6</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>no hay dirección desde la que enviar</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>no se envió nada, o volvió</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG es la lista que el propio núcleo lleva de todos los sockets, y /proc dice qué proceso tiene abierto cada uno. «ss -ltnp» muestra lo mismo.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Ningún socket de este equipo tiene el puerto %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>ni TCP ni UDP</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 escucha en %2</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>otra dirección que la consultada: por eso no se llega a ella</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 ha vinculado %2, y no escucha</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>después de bind() viene listen(): hasta entonces se rechazan las conexiones</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 tiene UDP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP y TCP tienen cada uno sus puertos: allí TCP se rechaza</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>En algunos protocolos empieza el servidor (SSH, SMTP, MySQL), en la mayoría el cliente. A lo que calla un segundo se le pregunta en conexiones propias: el primer mensaje de TLS, luego una petición HTTP.</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>un segundo de silencio</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>sin un solo byte</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>un servidor de eco</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>responde a un ClientHello de TLS</translation>
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
        <translation>un programa que esta cuenta no puede ver</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>se dio una dirección: no hubo que resolver ningún nombre</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; solo IPv4: el nombre no tiene dirección IPv6</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; solo IPv6: el nombre no tiene dirección IPv4</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>una dirección de enlace local es otra en cada red; escribir una de %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>escribir una de %1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() lista las direcciones de cada interfaz activa. La interfaz «lo» está dentro de este equipo: a 127.0.0.1 y ::1 solo se llega desde aquí.</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>la cola de aceptación está llena: %1 de %2; no se responde a más conexiones</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>cola de aceptación: %1 de %2</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>El servidor no habla primero</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>El servidor no responde a TLS</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>El servidor no responde a HTTP</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>El servidor cierra la conexión de inmediato</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>El servidor cierra la conexión cuando empieza TLS</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>El servidor cierra la conexión ante una petición HTTP</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>El servidor habla primero</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>El servidor responde, pero ni con TLS ni con HTTP</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>El servidor devuelve lo que recibe</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>El servidor habla TLS</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>El servidor habla HTTP</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>Se quitó de la vista lo anterior. El archivo de captura lo conserva todo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>Volver a conectar si se pierde una conexión</translation>
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
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>Estos ajustes están en uso. Desconectar para cambiarlos.</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>Ent&amp;ramado</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>Host al que conectar</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>Puerto al que conectar</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>Cuántas conexiones</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>Un chat necesita una conexión: elegir TCP o un socket Unix de flujo.</translation>
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
        <translation>Mensajes: %1.</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>Cerrada por el par.</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>Reiniciada por el par.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%1 de %2 con conexión a %3.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %2 de %3 envían a %4.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %2 de %3 con conexión a %4.</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>Chat: %1.</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>Entramado: %1.</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>Una conexión que el par terminó, o que no se pudo establecer, se vuelve a pedir, tras pausas crecientes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>indicar una dirección y un puerto, por ejemplo 127.0.0.1:65432 o [::1]:65432, con udp: delante para UDP; o unix:, unix-seqpacket: o unix-dgram: y la ruta de un socket de dominio Unix</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>tiene que ser texto en UTF-8</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>La codificación de los textos cuyo mensaje no la indica (predeterminada: UTF-8), como en latin-1, utf-16 o cp1252; lo que no sea texto en ella se muestra como bytes</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>Cómo se dividen los bytes en mensajes: %1, con parámetros como en lines:delimiter=\r\n; o por el nombre de un protocolo: %2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>Lo mismo para lo que se envía, si su entramado es distinto del de lo que se recibe</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto es solo para decode; un servidor o cliente dice qué entramado tiene</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>Iniciar aquí un servidor; con el puerto 0 elige el sistema, la dirección * representa todas las de este equipo, IPv4 e IPv6; udp:ADDR:PORT para UDP, unix:PATH, unix-seqpacket:PATH o unix-dgram:PATH para sockets de dominio Unix (unix:@NAME: abstracto)</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>Qué hace el servidor con lo que recibe: %1 (predeterminado: echo; reply si se da --reply, rules si se da --rules)</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>Lo que el comportamiento reply envía por cada mensaje; puede estar vacío, y tener escapes como --send</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>Lo que responde el comportamiento rules: un archivo JSON, como lo exporta la ventana</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>Cerrar cada conexión una vez enviada su primera respuesta</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>Una sala del comportamiento chat que siempre está (predeterminada: #lobby); se puede dar varias veces</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>El mensaje del día del comportamiento chat; con escapes como --send</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>Un límite del comportamiento chat: %1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client no es de un servidor: socketscope chat participa en un chat, chat ofrece uno</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply necesita --reply TEXT</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>solo con --behavior reply</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules necesita --rules FILE</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>solo con --behavior rules</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>solo con --behavior chat</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>Conectar clientes a este servidor; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH y unix-dgram:PATH como en los servidores</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>Cuántas conexiones (predeterminado: 1)</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Volver a conectar si el servidor termina una conexión o no se puede llegar a él, tras pausas de 1 a 60 segundos</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>indicar el puerto del servidor, de 1 a 65535</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP: ser miembro de un grupo multicast, solo de una fuente si se nombra, por esa interfaz; como en 239.255.0.1, 232.1.2.3@192.0.2.7 o ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP: lo que se envía a grupos sale por esta interfaz (su nombre o una dirección suya)</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP: cuántos routers puede cruzar lo que se envía a grupos, de 0 a 255 (predeterminado: 1, que es esta red)</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP: los miembros de este equipo no oyen lo que se envía a grupos</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP: se rechaza enviar a una dirección de difusión, como sin SO_BROADCAST</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP: bytes que pueden esperar en el núcleo antes de que se pierdan datagramas (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>Datagramas: segundos tras los que se olvida a un par del que no llega nada; 0: nunca (predeterminado: 60)</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>Clientes UDP: oír a todos, no solo al servidor; se avisa igualmente de sus rechazos</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Servidores Unix: permisos de la ruta, en octal como en 660 (predeterminado: según la umask)</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Servidores Unix: eliminar de la ruta un socket en el que ya nadie escucha</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>indicar dígitos octales, de 0 a 777</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>Enviar texto, byte a byte tal como se da; se entienden \n \r \t \e \0 \xNN \101 \u{1F430} \\</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>Enviar bytes dados como dígitos hexadecimales, un volcado hex, un array de C o un literal</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>Enviar los bytes de un archivo</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>Enviar una petición cabecera/contenido: `search` como JSON, cualquier otra acción como binario</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>El valor de --action</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>cada --action lleva un --value</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>Conservar la captura en este archivo pcapng (Wireshark lo lee); se sobrescribe. - la escribe en la salida estándar según crece, y los sucesos en la salida de error</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>Imprimir un objeto JSON por línea para cada suceso</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- escribe bytes en la salida estándar, que es una terminal: darle un lector, como en | tshark -r -</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- es solo para serve y connect</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>Limitar la memoria; BYTES admite k, M y G. NAME es uno de:</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>Segundos que un cierre espera a un par que no acepta nada, antes de descartar lo que queda (predeterminado: 10)</translation>
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
Cada línea de la entrada estándar se dice en la sala; /help explica las órdenes: /me, /msg, /join,
/nick, /topic, /who, /quit. Al acabar la entrada espera a que todo esté dicho y, donde el servidor lo
hace, devuelto; luego sale, con estado 0. Sale con 1 si no se puede llegar al servidor, si este no deja
entrar o termina la conexión, o si no se dijo algo de lo que había que decir.
Con --expect-messages sale cuando otros han dicho esa cantidad; con --duration, al acabar el tiempo.
En servidores cuyo lenguaje no tiene nombres de salas, la sala es #lobby. Nombres, salas y textos se
hacen seguros para la terminal; colores solo si la salida estándar es una y NO_COLOR no está definida.
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>Participar en un chat, en la terminal</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>El servidor del chat; unix:PATH como en connect</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>El nombre con el que darse a conocer (predeterminado: el del usuario)</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>La sala en la que estar (predeterminada: la que tenga el servidor)</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>El servidor habla IRC</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>Qué habla el servidor (predeterminado: el primero, como los nuestros): %1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Volver a conectar si el servidor ha terminado la conexión o no se puede llegar a él, tras pausas de 1 a 60 segundos</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>Salir cuando otros hayan dicho este número de líneas</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>Salir tras este número de segundos</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>Inicia servidores, conecta clientes, y muestra cada byte, mensaje y estado de conexión.
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>Sin una suborden abre la ventana; `serve`, `connect`, `chat`, `decode`, `sockets` y `check` no necesitan pantalla.</translation>
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
Ejemplos de la ventana:
  socketscope
  socketscope --demo                                      con una conversación dentro
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              con una captura dentro
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
Ejemplos:
  socketscope serve --listen 127.0.0.1:65432 --json       un servidor de eco, un objeto JSON por suceso
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          lo mismo por UDP; igual con unix:/tmp/app.sock
  socketscope chat 127.0.0.1:65432 --nick ada             un chat en la terminal; --irc en un servidor IRC
  socketscope decode capture.pcapng --framing lines       sus mensajes, tomados como líneas
  socketscope sockets                                     los sockets de este equipo y sus estados
  socketscope check example.org:443                       paso a paso, por qué responde o no

Estado de salida: 0 hecho, 1 fallo, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
Sin --json solo se imprimen las conexiones, no cada mensaje; en ambos casos --capture conserva cada byte.
SIGINT (Ctrl+C) y SIGTERM lo terminan en orden: la captura queda completa y el estado de salida es 0.
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
Todo lo dado con --send, --send-hex, --send-file y --action se envía en cada conexión, en el orden de
la línea de órdenes, byte a byte tal como se da; solo --action añade una trama (header-content).
Si se espera algo, cierra y sale con 0 en cuanto todas las conexiones lo han cumplido, y sale con 1 si
alguna no puede, o no a tiempo. Si no, hace un semicierre tras enviar (un shutdown que deja abierto el
otro sentido), espera a que el par cierre, y sale entonces con 0, o al acabar el tiempo: cuando nada se
ha movido durante ese tiempo. Si no hay nada que enviar, solo escucha.
Por UDP y datagramas Unix cada uno de ellos es un datagrama, y nadie cierra: espera respuestas hasta
que se acaba el tiempo. Sale con 1 de inmediato si la red avisa de que nadie escucha allí.
Con --reconnect, una conexión perdida no es un fallo: lo que hay que enviar se envía en la siguiente.
Para --expect-messages solo cuentan los mensajes completos sin fallos. Se espere lo que se espere,
sale con 1 si el sistema no aceptó algo de lo que había que enviar, y dice cuánto.
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
FILE es una captura de Socketscope; una cortada se imprime hasta donde está completa. Sin --framing
cada conexión conserva el entramado de su servidor o cliente; auto busca uno que explique cómo empiezan
sus bytes. Los tiempos son segundos desde 1970 UTC. En --states, los que el núcleo no dijo, sino que se
deducen de lo ocurrido, van entre paréntesis, o tienen &quot;seen&quot;: false.
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
Sockets TCP, UDP y Unix de todos los procesos, como los lista ahora el núcleo, incluidos los que solo
están vinculados. Los estados de TCP son los de la RFC 9293. Recep. y Envío son bytes en las colas del
núcleo; en un socket que escucha son las conexiones que esperan ser aceptadas, y su máximo. Solo root
conoce los procesos de otros usuarios.
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
Pregunta por las direcciones del nombre, el camino a cada una, ping, y una conexión a cada una, y quién
tiene el puerto si es de este equipo. A un puerto que acepta y no dice nada se le pregunta qué habla: el
primer mensaje de TLS, luego una petición HTTP, cada uno en una conexión propia; --connect-only no envía
nada. A un puerto UDP se le envían un datagrama vacío y un salto de línea; si no vuelve nada, eso no dice
nada, salvo que el puerto sea de este equipo. De un socket de dominio Unix mira la ruta, sus permisos y
quién escucha. Estado de salida: 0 responde (o un programa de este equipo tiene el puerto UDP), 1 no
responde, o no se puede saber, 2 uso incorrecto.
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>Empezar con un servidor, tres clientes y su conversación</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>Mostrar esta captura; no se graba nada</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>Ejecutar un servidor sin la ventana</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Detenerse tras este número de segundos</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>Conectar clientes sin la ventana</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>Cada conexión tiene que recibir al menos este número de bytes</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>Cada conexión tiene que recibir al menos este número de mensajes</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>Segundos que esperar una conexión, y los siguientes bytes en ella (predeterminado: 10; 0: sin límite)</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>Imprimir los mensajes de una captura</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>La captura; - lee antes la entrada estándar hasta el final</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>Tomar los bytes de todas las conexiones como mensajes de este entramado, o del que encaje: auto</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>Lo mismo para lo que se envió, si su entramado era distinto del de lo que se recibió</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>Imprimir solo los mensajes que coinciden, como en la ventana: in len&gt;100 conn:2 hex:00ff content-type:text/json word</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>Mostrar también el recorrido de cada conexión por los estados de la RFC 9293</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>Imprimir los sockets de este equipo y sus estados</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>Averiguar, paso a paso, por qué un par responde o no</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>El par, por nombre o dirección: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; sin un puerto solo se pregunta por el equipo</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>Segundos que puede tardar una conexión (predeterminado: 5)</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>No enviar nada a un puerto, y no esperar a lo que diga</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>indicar un host y, si acaso, un puerto de 1 a 65535, por ejemplo 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 o unix:/run/app.sock</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>Compilado con %1.</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>Imprimir la versión, y con qué se compiló</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>Empezar con el formulario de un servidor nuevo</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>Empezar con el diálogo que abre una captura</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 es una opción de la ventana: poner antes la suborden, u omitirla</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Imprimir esta ayuda y salir</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Ejecutar con --help para más información.</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBORDEN</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subórdenes</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
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
        <translation>Fallos…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>«%1» no se puede enviar: %2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>seleccionar una conexión a la que enviar</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>la conexión %1 ha terminado y ya no se conoce</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>la conexión %1 aún no está abierta</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>la conexión %1 ha terminado</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>la conexión %1 está semicerrada por nosotros</translation>
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
        <translation>a la conexión %1, %2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 retenido</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>Omitir lo que aún no se ha enviado</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>Seleccionar antes una conexión abierta en la tabla</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>Enviar a la conexión %1 (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>No hay nada que enviar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
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
        <translation>Archivo ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>Contenido; Ctrl+Intro envía</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Ruta de un archivo</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>Componer un mensaje</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ Componer un mensaje</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ Componer un mensaje</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Mostrar el formulario</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>Plegar en esta línea</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>Cómo se da el contenido: texto, dígitos hexadecimales o un archivo</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>Cómo se da el contenido</translation>
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
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>Estropear a propósito el mensaje, o la forma de enviarlo</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>Guardados ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>Mensajes que conservar y enviar con una tecla</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 omitido</numerusform>
            <numerusform>%1 omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>Contenido de un archivo</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes del mensaje</translation>
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
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>cortado: faltan %1</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>No es JSON, línea %1, columna %2: acaba antes de tiempo. Aun así se puede enviar.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>No es JSON, línea %1, columna %2: «%3» está fuera de lugar. Aun así se puede enviar.</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>No se conoce ninguna codificación llamada «%1»: el contenido sale como UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>%1 no puede representar este texto: el contenido sale como UTF-8.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indicar un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>No son pares de dígitos hexadecimales: %1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>Este entramado no puede llevarlo: %1.</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>El archivo supera %1, más de lo que admite un mensaje con este entramado.</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>Estos fallos no se pueden aplicar a un archivo de más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 mensaje de este tamaño es demasiado para una escritura.</numerusform>
            <numerusform>%1 mensajes de este tamaño son demasiado para una escritura.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>No hay ningún byte que invalidar.</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>UTF-8 no válido en la cabecera</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>UTF-8 no válido en el contenido</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>%1 mensaje en una escritura</numerusform>
            <numerusform>%1 mensajes en una escritura</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>cortado tras %1</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>en trozos de %1, cada %2 ms</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>enviado dos veces</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>enviado después del siguiente</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>Una secuencia de escape del texto no es válida (%1): el contenido va tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>La conexión %1 terminó (%2) con %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>%1 de %2 byte recibido</numerusform>
            <numerusform>%1 de %2 bytes recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>%1 de %2 mensaje recibido</numerusform>
            <numerusform>%1 de %2 mensajes recibidos</numerusform>
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
        <translation>Nada se ha movido en %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>%1 de %2 byte por enviar no se aceptó.</numerusform>
            <numerusform>%1 de %2 bytes por enviar no se aceptaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>%1 de %2 conexión cumplió a tiempo lo esperado.</numerusform>
            <numerusform>%1 de %2 conexiones cumplieron a tiempo lo esperado.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>Hasta dónde ha llegado la conexión %1: %2.</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>Conexiones que el par no ha cerrado y se cierran desde aquí: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>El sistema no acepta este valor. (%1)</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>Solo los mensajes de la conexión %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>Inspector de la conexión</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>Qué se muestra de la conexión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · pareja de %2</translation>
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
        <translation>#</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>Rol: servidor o cliente</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Dirección local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Dirección del par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>Estado en el núcleo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Ent.</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Bytes recibidos</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sal.</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Bytes enviados</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ent./s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Bytes recibidos por segundo</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Sal./s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Bytes enviados por segundo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>Tiempo de ida y vuelta, según lo suaviza el núcleo</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Segmentos retransmitidos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>Ventana de congestión: segmentos que pueden estar en camino</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>Bytes recibidos por el núcleo que no hemos leído</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>Bytes en el búfer de envío del núcleo que el par no ha confirmado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>Bytes que no hemos entregado al núcleo</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>Entrega/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>Bytes por segundo que llegaron al par, según la última medida</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Frenada por</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>Quién es lento: qué esperan los bytes</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transporte: qué lleva los bytes</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>Datagramas que el núcleo desechó antes de leerse</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>Proceso del par</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>Usuario del proceso del par</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>Programa que ejecuta el proceso del par</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Fin por</translation>
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
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>Mostrar las conexiones de todos los servidores y clientes</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>Aquí aparecen las conexiones, activas y terminadas.
Para crear una, iniciar un servidor o conectar un cliente.</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>Mostrar solo las conexiones con un estado del núcleo</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>Se muestran las conexiones con cualquier estado del núcleo.</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>Solo se muestran las conexiones que el núcleo tiene en %1.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Par semicerrado</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>&amp;Semicerrar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>M&amp;ostrar solo esta</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar la dirección</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>Solo se muestran las conexiones de %1. Mostrar todas.</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>%1, de ellas %2 activas</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 visibles</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>Todos los estados ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>Solo %1 ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>Solo %1  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Cerrada por el par</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Reiniciada por el par</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Reiniciada aquí</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Host no encontrado</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>sin nombre · pid %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>Sin leer: %1.</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>Búfer de recepción: %1 de %2.</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1 Datagramas que no tuvieron sitio: %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Par semicerrado</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Semicerrada</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>La lectura está en pausa.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>Por enviar: %1, conexiones: %2.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>Por enviar: %1, conexiones: %2, se cierran después: %3.</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>Cola de aceptación: %1 de %2.</translation>
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
        <translation>ya no está</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>nosotros: bytes sin leer</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>la ventana del par</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>nuestro búfer de envío</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>cierre nuestro</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>cierre del par</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>reinicio del par (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>reinicio nuestro (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>destino inaccesible</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>host no encontrado</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>límite alcanzado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fallo</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>nada pasó en su tiempo de inactividad</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>reinicio del par: cerró antes de leerlo todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1; %2 sin enviar</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Semicerrando · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Cerrando · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>Por enviar: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>Por enviar: %1, luego nuestro FIN.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>Por enviar: %1, luego se cierra.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>Por enviar: %1, luego se reinicia.</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>Quedó abierta</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>Conexiones que aún se cierran: %1, por enviar: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 terminada</numerusform>
            <numerusform>%1 terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 cerrada aquí</numerusform>
            <numerusform>%1 cerradas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 cerrada por el par</numerusform>
            <numerusform>%1 cerradas por el par</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 reiniciada por el par (RST)</numerusform>
            <numerusform>%1 reiniciadas por el par (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 reiniciada aquí (RST)</numerusform>
            <numerusform>%1 reiniciadas aquí (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 con tiempo agotado</numerusform>
            <numerusform>%1 con tiempo agotado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 con destino inaccesible</numerusform>
            <numerusform>%1 con destino inaccesible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 no encontró el host</numerusform>
            <numerusform>%1 no encontraron el host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 terminada: límite alcanzado</numerusform>
            <numerusform>%1 terminadas: límite alcanzado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fallida</numerusform>
            <numerusform>%1 fallidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>Nadie leyó la salida: lo que quedaba de ella se ha perdido.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>La salida no se puede escribir: %1.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message>
        <source>Older (Enter)</source>
        <translation>Más antiguo (Intro)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Más reciente (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>De quién se muestran las líneas</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>Mostrar lo que se dice en todas las conexiones, o solo en una</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
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
        <translation>Buscar</translation>
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
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>La conversación no se guardó en %1: %2.</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>M&amp;ostrar solo la conexión %1</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>&amp;Nombrar la conexión %1…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>Guardar la con&amp;versación como texto…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Guardar la conversación</translation>
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
        <translation>Guardando la conversación: %1 %</translation>
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
        <translation>Lo que se dice aparece aquí línea a línea: lo recibido a la izquierda, lo enviado a la derecha.</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Mostrarlo entero</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>&amp;Responder solo a la conexión %1</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Ver en el re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 es ahora un par</translation>
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
        <translation>No se sabe si lo tiene el núcleo del par.</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ Entregado a nuestro núcleo; el del par no lo ha confirmado todo.</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ Confirmado por el núcleo del par.</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ Leído por el programa del otro extremo, que es este.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>%1 de %2 núcleo lo ha confirmado.</numerusform>
            <numerusform>%1 de %2 núcleos lo han confirmado.</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>conexión %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1 en el byte %2</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>a %1 conexión</numerusform>
            <numerusform>a %1 conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Conexiones: %1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>Recibido en la conexión %1</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>Enviado en conexiones: %1</translation>
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
        <translation>Enviado a las %1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1 se conectó</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1: abierta para datagramas</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 par nuevo</numerusform>
            <numerusform>%1 pares nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 conexión abierta para datagramas</numerusform>
            <numerusform>%1 conexiones abiertas para datagramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 par olvidado: nada pasó en su tiempo de inactividad</numerusform>
            <numerusform>%1 pares olvidados: nada pasó en su tiempo de inactividad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1 conexiones: %2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>a la conexión %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  enviado, %2: %3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>Recibido de %1 a las %2: %3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>Enviado a las %1, %2: %3</translation>
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
        <translation>Texto con &amp;escapes</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>&amp;Volcado hex</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>Array de &amp;C</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>Bytes de &amp;Python</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Copiar c&amp;omo</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>Interfaz por la que sale lo que se envía a los grupos</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>Los grupos también se oyen en este equipo</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>Puede enviar a direcciones de difusión</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>Oír solo a este par (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>Opciones de datagramas</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>Cuántos routers puede cruzar lo que se envía a los grupos (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>Búfer de recepción en bytes</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>Segundos tras los que se olvida a un par en silencio</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 se queda en esta red, 0 en este equipo (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>Lo que se envía a los grupos vuelve a los miembros de aquí (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>Sin ella, enviar a una dirección de difusión se rechaza (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>Lo que llega mientras está lleno se pierde, y se cuenta (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>Nada avisa de que un par se ha ido: el que calla este tiempo se da por ido</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>No se oye a otros, y se avisa si el equipo del par rechaza (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>el del sistema (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
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
        <translation>Olvidar a un par tras</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>Enviar a grupos por</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>TTL a grupos</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ Opciones de datagramas</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ Opciones de datagramas</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>grupos: %1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>búfer: %1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>inactividad: %1</translation>
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
        <translation>Qué decodificar</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>Todas las conexiones de su servidor</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>Todas las conexiones de sus clientes</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>Puerto %1, desde ahora</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Entramado: cómo los bytes forman mensajes</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>Según su servidor o cliente</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>Los primeros mensajes</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;Entramado</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>Se olvida lo que se eligió aquí antes.</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>Ningún mensaje completo hasta ahora.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>La captura no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>La entrada estándar no es una captura de Socketscope, y solo estas se pueden decodificar (%1).</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 no es una captura de Socketscope, y solo estas se pueden decodificar (%2).</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>fallo: </translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>Codificación de los textos cuyo mensaje no la indica</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>Cualquier nombre que le den Python o IANA</translation>
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
            <numerusform>%1 (%2 nuevo)</numerusform>
            <numerusform>%1 (%2 nuevos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointModel</name>
    <message>
        <source>Sockets</source>
        <comment>of this computer</comment>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Sockets of this computer: %1</source>
        <translation>Sockets de este equipo: %1</translation>
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
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>cerrando · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>en espera · %1</translation>
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
            <numerusform>%1 nuevo</numerusform>
            <numerusform>%1 nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>Servidores, clientes y este equipo</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>Los servidores y clientes en marcha aparecen aquí.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>Mostrar los ajustes en lugar de la conversación</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>Mostrar lo que pasa por cada conexión, en lugar de las salas</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>Revisar los ajustes</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>No queda ningún puerto local libre: las conexiones abiertas, o terminadas en el último minuto, usan todos los que el sistema puede elegir. Usar menos, esperar un minuto, o ampliar el intervalo («sysctl net.ipv4.ip_local_port_range»).</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>Este equipo no tiene ninguna dirección del tipo de %1: IPv6 está desactivado o sin configurar. Usar una dirección IPv4, o activar IPv6 («sysctl net.ipv6.conf.all.disable_ipv6»).</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>No se encontró ningún host con ese nombre para %1. Revisar la ortografía, o usar una dirección, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>El nombre de %1 no se pudo resolver: ningún servidor de nombres responde. Comprobar la conexión de red, o usar una dirección.</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1: una dirección de enlace local necesita su zona, la interfaz a la que pertenece. Escribir una de %2.</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1: este equipo no tiene ninguna interfaz con ese nombre. Escribir una de %2.</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>Este programa tiene abiertos tantos archivos y conexiones como se le permite («ulimit -n»). Cerrar algunas conexiones: un servidor en marcha sigue aceptando por sí solo.</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>El equipo entero tiene abiertos tantos archivos como puede («sysctl fs.file-max»). Cerrar algunos programas o conexiones: un servidor en marcha sigue aceptando por sí solo.</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>Al sistema no le queda memoria para otra conexión. Cerrar algunas conexiones o programas, y volver a intentarlo.</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1: el mensaje es demasiado grande para un datagrama (%2). Enviar menos de una vez, o usar un flujo.</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1: no fue posible unirse a un grupo (%2). Comprobar la dirección del grupo y la interfaz en la que unirse.</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1: este equipo no tiene esa interfaz. Existen: %2.</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 es demasiado largo: la ruta de un socket de dominio Unix puede tener como máximo 107 bytes. Elegir una más corta.</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 existe, y no es un socket. Se dejó como está; elegir otra ruta.</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>Hay un socket en %1, y ya nadie escucha en él: un servidor terminó sin eliminarlo. Hacer que se elimine antes, o elegir otra ruta.</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>El socket en %1 es de otra clase. Elegir otro transporte: flujo, seqpacket o datagramas.</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>Un servidor ya escucha en %1. Elegir otra ruta, o detenerlo; «ss -lxp» en una terminal muestra de quién es.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 no es una dirección de este equipo. Usar 127.0.0.1 solo para este equipo, o 0.0.0.0 para todas sus direcciones.</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>El puerto %1 es menor que 1024, y solo un administrador puede escuchar en él. Elegir un puerto entre 1024 y 65535.</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>El sistema no permite escuchar ahí. Elegir otro puerto.</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>El sistema no puede escuchar en %1. Comprobar la dirección.</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>Se alcanzó un límite. Cerrar algunas conexiones y volver a iniciar.</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>El servidor no pudo iniciarse.</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>No hay ningún socket en %1. Iniciar su servidor, o comprobar la ruta.</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>Ya nadie escucha en %1: lo que hay es el socket de un servidor que terminó. Volver a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>Los permisos de %1 no dejan escribir en él, y para conectar hace falta. Pedir permiso a su propietario, o hacer que su servidor ponga otros.</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>Nadie recibe en %1: así lo dijo su equipo (ICMP port unreachable). Iniciar un servidor en ese puerto, o comprobar el host y el puerto.</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>El sistema no permite enviar a %1: es una dirección de difusión, y este socket no la tiene permitida, o lo prohíbe un cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 rechazó la conexión: nadie escucha allí. Iniciar un servidor en ese puerto, o comprobar el host y el puerto.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>No hay camino de aquí a %1: ninguna red de este equipo lleva allí. Comprobar la conexión de red y la dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>No se puede llegar a %1: su red existe, pero el host no responde, o un router lo rechaza. Comprobar la dirección y si está encendido.</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>El sistema no puede conectar a %1: no es una dirección a la que conectar, o una ruta de este equipo descarta lo que va allí («ip route get» la muestra).</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>El sistema no permite una conexión a %1: lo prohíbe un cortafuegos o una ruta de este equipo, o es una dirección de difusión. Comprobar la dirección y el cortafuegos.</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>La conexión a %1 se abandonó antes de establecerse.</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>Se alcanzó un límite. Usar menos conexiones.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>El archivo no se puede leer. Elegir otro.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La conexión a %1 falló.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>%1: el disco está lleno. Liberar espacio, o guardar en otro sitio.</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>%1 no se puede escribir tan rápido como pasan los bytes. La grabación sigue por sí sola en cuanto el disco se pone al día.</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>%1 no se puede escribir por falta de permisos. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>Se canceló el guardado; no se conservó nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 no se puede escribir. Elegir otro sitio.</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 no es una captura de este programa. Elegir una que haya guardado.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>%1 no se puede leer por falta de permisos. Cambiarlos, o elegir otro archivo.</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>Se canceló la apertura.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 no se puede leer. Elegir otro archivo.</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>Estos parámetros no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>Esto es demasiado grande para un datagrama (%1). Enviar menos de una vez, o usar un flujo.</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>Esto no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>No existe la carpeta en la que crear %1. Crearla antes, o elegir otra ruta.</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>El sistema no permite crear %1: falta permiso de escritura en su carpeta. Elegir otra ruta.</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>El disco que contiene la captura está lleno. Liberar espacio, o guardar en otro sitio.</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>La captura no se puede escribir tan rápido como pasan los bytes. La grabación sigue por sí sola en cuanto el disco se pone al día.</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>La captura no se puede escribir por falta de permisos. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>La captura no se puede escribir. Elegir otro sitio.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 no responde. Quizá esté apagado, quizá un cortafuegos descarte lo que se le envía, o el servidor no acepta conexiones y su cola está llena.</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>El puerto %1 ya está en uso. Elegir otro, o 0 para que elija el sistema. «ss -lntup» muestra quién lo tiene; si no lo tiene nadie, esperar un minuto (TIME-WAIT).</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 mensaje llegó más rápido de lo que se podía imprimir.</numerusform>
            <numerusform>%1 mensajes llegaron más rápido de lo que se podían imprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>La grabación se ha detenido, las conexiones siguen. %1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>Añadir un miembro…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>Fallos a propósito</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>Miembros de la cabecera, añadidos o en lugar del que tenga su nombre</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>Miembros de la cabecera que añadir o sustituir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>Un valor que no es JSON va como cadena.</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>Byte UTF-8 no válido</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>en la cabecera</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>en el contenido</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>Mensajes en una escritura</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Cortar tras</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>sin cortar</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>Enviar en trozos de</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>todo de una vez</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>Pausa entre trozos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>Qué ocurre con el mensaje entero</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>Una red puede perder, duplicar o adelantar un datagrama: aquí se puede hacer a propósito.</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>El par lo recibe dos veces, como cuando una red lo duplica: ¿cuenta dos veces?</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>Espera aquí hasta que haya salido el siguiente mensaje a esta conexión, como cuando ese lo adelanta.</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>Se cuenta y no se envía, como cuando una red lo pierde: ¿lo nota el par?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>tras el siguiente</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>El mensaje se envía</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>la conexión terminó dentro de un mensaje</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>el mensaje supera el límite</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>ningún mensaje puede tener esta longitud</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>escape antes de un byte que no puede seguirle</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>el datagrama se cortó: era más largo que lo leído</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>se perdieron datagramas</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>la red avisó de un error</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>el código COBS indica más bytes de los que tiene el mensaje</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>las cabeceras superan el límite</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>las cabeceras no tienen Content-Length</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>esto no es una línea de cabecera</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>el contenido no está fragmentado (chunked) como dice su cabecera</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>hay otros bytes detrás del contenido</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>el mensaje siguiente empieza antes de que este termine</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>la longitud de la cabecera es 0: ningún mensaje puede empezar así</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>la cabecera JSON no es UTF-8</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>la cabecera JSON no es JSON</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>la cabecera JSON no es un objeto</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>la cabecera JSON no tiene %1</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>%1 incorrecto en la cabecera JSON</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>el contenido supera el límite</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>codificación del contenido desconocida</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>el contenido no está en la codificación que nombra su cabecera</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>el contenido no es JSON</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>una línea de IRC contiene un NUL</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>retorno de carro sin salto de línea detrás</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>se esperaba un valor o «]»</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>se esperaba un nombre</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>se esperaba un nombre o «}»</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>se esperaba «:»</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>se esperaba «,» o «}»</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>se esperaba «,» o «]»</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>se esperaba el final</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>se esperaba un carácter o una comilla</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>se esperaba uno de &quot; \ / b f n r t u</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>se esperaba un dígito hexadecimal</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>se esperaba true, false o null</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>se esperaba un dígito</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1, en el byte %2</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1, en el byte %2: %3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>Tipo de contenido</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>Codificación del contenido</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Longitud del contenido</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Longitud de la cabecera</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>Qué puede decir un filtro</translation>
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
        <translation>Filtro de los mensajes</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>Filtrar mensajes: texto, conn:2, out, len&gt;100, fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>Mostrar solo los mensajes que coinciden (Ctrl+F). Ctrl+Espacio dice qué se puede escribir, Escape borra</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Partes del mensaje</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>Bytes de ningún mensaje</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>En el flujo: %1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>Copiar el &amp;miembro como</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>Copiar el &amp;valor como</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>Copiar la &amp;parte como</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Entramado: cómo los bytes forman mensajes</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>Más sobre cómo se distinguen los mensajes</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>Entramado de lo que se envía</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>Como lo recibido</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Como los demás</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>1.º del cliente</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>No se conoce ninguna codificación llamada «%1». Elegir una de la lista, o escribir su nombre como en Python.</translation>
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
        <translation>▾ Más sobre cómo se distinguen los mensajes</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ Más sobre cómo se distinguen los mensajes</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>Parámetros del entramado</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>Entramado: %1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>uno o más bytes; se entienden \n \r \t \0 \xNN \\</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>un byte; se entienden \n \r \t \0 \xNN \\</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>un entramado, con / en lugar de : y , como en fixed/size=8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Se espera: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>«%1» no puede ser «%2». Se espera: %3.</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>Máximo de bytes de las cabeceras de un mensaje</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Bytes de cada mensaje</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>Bytes de la longitud, un varint, o dígitos</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>Orden de los bytes de la longitud</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>Dígitos de la longitud</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>Ceros, o espacios antes o después de los dígitos que enviamos</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>Byte que termina los dígitos, si no están todos</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>Bytes antes de la longitud</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>Bytes entre la longitud y el contenido</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>Si la longitud cuenta todo lo que hay antes del contenido</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>Bytes que se suman a la longitud</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>Hasta esta longitud no hay contenido ni se cuenta nada (-1: ninguna)</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>Bytes detrás de cada contenido</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>Entramado del primer mensaje de cada sentido, como en fixed/size=68</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>Entramado del primer mensaje del cliente, como en fixed/size=8</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>Bytes que terminan un mensaje</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>Bytes que inician un mensaje</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>Byte que convierte en dato al siguiente; vacío: ninguno</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>Byte con el que se combina un byte escapado mediante o exclusivo; vacío: ninguno</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>Si el final de un mensaje es el inicio del siguiente</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>Bytes después del final, como los de una suma de comprobación</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>Máximo de bytes del contenido de un mensaje</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>Si se recupera un flujo perdido</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Aplicación de Real Python</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>El protocolo del tutorial de sockets de Real Python</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat de sentdex</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>Una longitud de 10 dígitos y espacios, luego el mensaje</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat de Tech With Tim</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>Una longitud de 64 dígitos y espacios, luego el mensaje</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>Chats con zfill(8)</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>Una longitud de 8 dígitos, con ceros delante, luego el mensaje</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1, con Content-Length</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>Servidor de lenguaje (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>Language Server y Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>HTTP/2 sin TLS (RFC 9113): tramas</translation>
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
        <translation>TLS (RFC 8446): registros, sin descifrar</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>Paquetes de control MQTT</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ): tramas</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Peticiones y respuestas de Kafka</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf, delimitado</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>Protocol Buffers con writeDelimitedTo()</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL y MariaDB: paquetes</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>Protocolo de red de MongoDB</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Protocolo nativo de Cassandra, versiones 3 y 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream: paquetes</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>Modbus sobre TCP: cabecera MBAP, unidad y función</translation>
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
        <translation>IEC 60870-5-104: telecontrol</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP: mensajes cortos</translation>
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
        <translation>Pagos con tarjeta, con una longitud de 4 dígitos</translation>
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
        <translation>SMB sobre TCP: archivos compartidos de Windows</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P: protocolo de archivos de Plan 9</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>pkt-line de Git</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git: longitudes de 4 dígitos hex, 0000 a 0002 solas</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>Pares de BitTorrent: un handshake, luego mensajes</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstrings</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world!, y similares: SCGI, qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 y AIS: sentencias de GPS y barcos</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>Ninguno (bytes en bruto)</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>Sin entramado: cada lectura es un mensaje</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>Líneas, o lo que termine con un delimitador</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>Cabecera/contenido</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>Cabecera/contenido: longitud, cabecera JSON, contenido</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>Prefijo de longitud</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>Una longitud, luego el mensaje</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>Cabeceras de texto con Content-Length: LSP, HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Inicio y fin</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>Entre un inicio y un fin: STX y ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>Tamaño fijo</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>Mensajes de un mismo tamaño</translation>
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
        <translation>COBS, cada mensaje termina con un byte cero</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>Mensajes de PostgreSQL, desde el primero</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC: líneas con una orden y sus parámetros</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>ningún entramado explica estos bytes</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>aún no hay bytes; los primeros deciden</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>sus cabeceras están y son correctas</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>sus primeras líneas son órdenes de este protocolo</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>esto es texto que termina una y otra vez con el delimitador</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>cada longitud lleva a la siguiente</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>sus delimitadores están, y lo que hay entre ellos es correcto</translation>
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
        <translation>%1 Mensajes: %2, en %3 de los primeros %4.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>Grupos a los que unirse</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Unirse a un grupo</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Unirse a un grupo</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>Oír lo que se envía a un grupo multicast, como 239.255.0.1</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 no es un grupo. Los grupos son direcciones de 224.0.0.0 a 239.255.255.255, y las que empiezan por ff.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>Única fuente que se oye</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>de todas</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>Interfaz en la que unirse al grupo</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Salir del grupo</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes del mensaje</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Cómo se muestra el mensaje</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
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
        <translation>Seleccionar un mensaje en el registro para ver de qué se compone: sus partes, lo que dicen, y los bytes de cada una.</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>Una imagen: la página Trama la muestra. Aquí sus bytes aparecen como texto, y los que no lo son, como escapes.</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>No es texto: los bytes que no son caracteres aparecen como escapes.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>No es texto: los primeros %1 de %2. La vista hex lo tiene todo.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>Los primeros %1 de %2. La vista hex lo tiene todo.</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>Decodificado de %1; la vista hex lo tiene tal como se envió.</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>con. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2, conexión %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>por el sistema</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>Ir a la línea más reciente (Fin)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Última ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Ir a la línea más reciente</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nueva ↓</numerusform>
            <numerusform>%1 nuevas ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>Ir a la línea más reciente, hay %1 nueva</numerusform>
            <numerusform>Ir a la línea más reciente, hay %1 nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>En el núcleo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>Cambió. %1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Ventana de congestión</translation>
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
        <translation>Tasa de entrega</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>Lo que el núcleo mide de la conexión</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>Lo que mide el núcleo</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>El núcleo mide una conexión mientras este programa la tiene abierta.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>confirmados fuera de orden</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>Del socket que comparten todos los pares del servidor.</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>Lo último que se supo: la conexión ha terminado.</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>No se sabe nada: lo que mide el núcleo no se conserva en una captura.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1, mensajes: %2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1, terminó de forma inesperada, %2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1, sin guardar, %2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>Lo que espera para enviarse en una conexión</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>Lo que espera para enviarse en todas las conexiones</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>Lo que va de camino al archivo de captura</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>El índice de la captura en memoria</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>Las filas del registro de mensajes</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>Cada lista de mensajes filtrados</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>Lo que se sabe de las conexiones terminadas</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>Límites de memoria</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>Lo que supera un límite se descarta, empezando por lo más antiguo, o se rechaza, y se cuenta. Lo que está en el archivo de captura permanece ahí. Las conexiones abiertas se conservan siempre.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>Cuánto espera un cierre a un par que no acepta nada</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>Capturas sin guardar: cuántas se conservan</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>Capturas sin guardar: cuánto disco pueden ocupar</translation>
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
        <translation>El inspector tiene el resto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>Nuevas</translation>
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
        <translation>los últimos %1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>E&amp;xtremo</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Abrir una captura…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;Guardar la captura…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>&amp;Buscar mensajes</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>&amp;Deshacer vaciado</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>Mostrar la se&amp;cuencia</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>Inspector: t&amp;rama</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>Inspector: &amp;hex</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>Inspector: te&amp;xto</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>Inspector: &amp;estado</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>Inspector: &amp;núcleo</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>Inspector: s&amp;ocket</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>Nuevo &amp;servidor</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>Nuevo &amp;cliente</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>Hacer &amp;flotar o acoplar la ventana</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>Poner la ventana &amp;junto a las otras</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>C&amp;errar la ventana</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>Componer un &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>&amp;Enviar el mensaje compuesto</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Mensajes &amp;guardados</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>&amp;Decodificar como…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>Comprobar un &amp;par…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>&amp;Sockets de este equipo</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>&amp;Límites de memoria…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>Mostrar una &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>&amp;Acerca de Socketscope</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Tema del &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Idioma del &amp;escritorio</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Extremos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>Eso era todo. El último mensaje tenía un error: el inspector muestra dónde. Se puede escribir uno abajo, o ver lo mismo con otro transporte.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>Por UDP</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>Por un socket Unix</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>Esta ventana muestra un archivo: en ella no se ejecuta nada. «Archivo, Nueva ventana» abre una en la que sí.</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Acerca de Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>El idioma será %1 la próxima vez que se inicie Socketscope.</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>Un inspector de chats y sockets. Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Iconos: KDE Breeze (LGPL). Tipos de letra: Inter y JetBrains Mono (OFL). Compilado con %1.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>recibidos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>tienen algún fallo</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>números de conexiones, como en conn:2,5</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>de conexiones TCP</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>de UDP</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>de flujos de dominio Unix</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>de sockets de dominio Unix que separan los mensajes</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>de datagramas de dominio Unix</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>más largos, en bytes</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>más cortos, en bytes</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>de esa longitud, en bytes</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>bytes que contiene, como en hex:00ff</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>bytes tal como se leyeron</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>mensajes completos</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>lo que no es un mensaje</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>bytes después de perderse un flujo</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>bytes que no se grabaron</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>cambios de estado de una conexión</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>falta la comilla de cierre</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>se toma como texto: el término se escribe en minúsculas, %1</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>se toma como texto: una longitud se compara como en len&gt;100, len&lt;10 o len=5</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>se toma como texto: el término empieza por %1</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: admite números de conexiones, como en conn:2 o conn:2,5</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: admite uno de %1</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len admite un número de bytes, como en len&gt;100, len&lt;10 o len=5</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: admite uno de tcp, udp, unix, unix-seqpacket y unix-dgram</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: admite pares de dígitos hexadecimales, como en hex:00ff</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>carácter %1: %2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>Llegando</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>ni entrada ni salida</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>#</translation>
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
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>Milisegundos desde la fila anterior</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Con.</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>Número de la conexión</translation>
    </message>
    <message>
        <source>⇅</source>
        <comment>in or out</comment>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>Longitud en bytes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ en ms</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>Seguir el mensaje más reciente</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>Mantener a la vista el mensaje más reciente (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Sin trama</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Ningún mensaje pasa el filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>Los mensajes aparecen aquí según se envían y reciben.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copiar mensaje</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>M&amp;ostrar solo esta conexión</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>&amp;Seguir el mensaje más reciente</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>M&amp;ostrar solo la conexión %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 nuevo ↓</numerusform>
            <numerusform>%1 nuevos ↓</numerusform>
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
        <translation>%1 (%2 del flujo)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>Contenido: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>Aún llegando (%1)</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>(ya no está en la captura)</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>bytes: %1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>primeros bytes: %1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>resultado «%1»</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sin contenido)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>imagen %1, %2 byte</numerusform>
            <numerusform>imagen %1, %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>sin grabar, bytes: %1</translation>
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
            <numerusform>Contenido: %1 de %2 byte</numerusform>
            <numerusform>Contenido: %1 de %2 bytes</numerusform>
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
        <translation>conexión establecida (la conexión %1 ya no se conoce)</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conexión establecida</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>primer datagrama de %1</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>los datagramas van a %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>conectada consigo misma en %1: nadie escucha allí, y el sistema eligió ese puerto para este extremo</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>aceptada de %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>conectada a %1</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Sin trama</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Sin grabar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>el datagrama terminó dentro de un mensaje</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>el par terminó de enviar (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>el par terminó de enviar (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>terminamos de enviar (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>terminamos de enviar (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>se perdieron datagramas: el búfer de recepción estaba lleno</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>la red avisó de un error</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>se perdió %1 datagrama: el búfer de recepción estaba lleno</numerusform>
            <numerusform>se perdieron %1 datagramas: el búfer de recepción estaba lleno</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>nadie escucha allí: conexión rechazada (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>nadie escucha en %1: conexión rechazada (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>en el otro extremo: proceso %1 (%2) de %3</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>descriptores que el par pasó, y que se cerraron: %1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>ya no tiene nombre</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>ahora se llama %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>%1 byte hasta ahora</numerusform>
            <numerusform>%1 bytes hasta ahora</numerusform>
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
        <translation>ent.</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>sal.</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>Mensajes, servidores y clientes</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>Nombrar la conexión %1</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>Cómo llamar al par. La captura lo conserva; vacío: sin nombre.</translation>
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
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transporte: qué lleva los bytes</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>Elegir la ruta del socket</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>udp %1</source>
        <translation>udp %1</translation>
    </message>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>Una ruta del sistema de archivos, o @ y un nombre que no tiene ningún archivo: %1 de %2 byte.</numerusform>
            <numerusform>Una ruta del sistema de archivos, o @ y un nombre que no tiene ningún archivo: %1 de %2 bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>Escribir la ruta del socket, o @ y un nombre que no tiene ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>La ruta tiene %1 byte, y la de un socket de dominio Unix puede tener como máximo %2. Elegir una más corta.</numerusform>
            <numerusform>La ruta tiene %1 bytes, y la de un socket de dominio Unix puede tener como máximo %2. Elegir una más corta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Ruta del socket</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>No se graba nada: lo que pase ahora no se podrá ver después. Sin grabar hasta ahora: %1.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Volver a grabar</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>Guardar lo que hay…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>La grabación se detuvo. %1 Las conexiones siguen; sin grabar: %2.</translation>
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
        <translation>Salas y charlas privadas</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>Charla privada con %1</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>Lo que no ocurre en ninguna sala</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1, miembros: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nueva</numerusform>
            <numerusform>%1 nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 para mí</numerusform>
            <numerusform>%1 para mí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>Nombre reconocido por el servidor: %1</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>Nombre reconocido por el servidor: %1
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>esta ventana</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>líneas</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>cabecera/contenido</translation>
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
        <translation>El chat está cerrado: nadie oye lo que se dice. Volver a iniciar el servidor.</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>Se perdió la conexión. Se vuelve a pedir por sí sola, tras pausas crecientes.</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>No hay conexión. Lo que se diga ahora se marca como no enviado, y se puede volver a enviar.</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>El servidor no acepta el nombre: %1. Escribir /nick y otro.</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>Conectado. El servidor aún no ha confirmado el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 participa</numerusform>
            <numerusform>%1 participan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 salió del chat</numerusform>
            <numerusform>%1 salieron del chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 entró</numerusform>
            <numerusform>%1 entraron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 salió</numerusform>
            <numerusform>%1 salieron</numerusform>
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
        <translation>Miembros · %1</translation>
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
        <translation>Habla mediante: %1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>Conexión %1 de %2</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>Habló por última vez a las %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>En silencio desde hace %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>Ausente: %1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>No puede hablar</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>Por enviar: %1, porque este miembro lee más despacio de lo que habla la sala</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>Quién está en la sala</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>&amp;Expulsar de la sala</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>%1 sin leer</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>&amp;Mensaje solo a este miembro</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>Escribir este &amp;nombre</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Mostrar la &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>Volver a &amp;dejar hablar</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>&amp;Vetar este nombre</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>Vetar esta di&amp;rección</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>Ya no &amp;operador</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>Hacer &amp;operador</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>Se sustituyen ${time} ${counter} ${peer} y ${0}…${9}, lo que coincidió; \n \r \t \0 \xNN \\ son escapes.</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>Una vez por conexión</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>Cómo se compara un mensaje</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>Nombre del miembro de la cabecera</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>Con qué se compara un mensaje</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Clase de respuesta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>Retardo de la respuesta en milisegundos</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>Qué ocurre después de la respuesta</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>&amp;Tras</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>cualquier mensaje</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>El archivo de la respuesta</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1, fallidas: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>Coincid.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Matches regular expression</source>
        <translation>Coincide con la expresión regular</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>Contiene los bytes (hex, ?? es cualquiera)</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>Tiene el miembro de cabecera</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>Texto tal cual</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>Los bytes de un archivo</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>Texto como un mensaje del entramado</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Reiniciar la conexión</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>archivo %1</translation>
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
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>Contiene el texto</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>Es igual al texto</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>Cualquier mensaje</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>Es igual a %1</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>Coincide con /%1/</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>Contiene los bytes %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>Tiene %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>tras %1 ms</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>luego cerrar</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>luego reiniciar</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>&amp;Bajar</translation>
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
        <translation>Reglas, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>Las reglas aparecen aquí. La primera que coincide con un mensaje lo responde;
un mensaje con el que ninguna coincide no se responde.</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>Estas reglas no se pueden usar: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 no tiene reglas que se puedan usar: %2.</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>Las reglas del archivo sustituyeron a las anteriores.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>Reglas de respuesta</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>Se quitó la regla: %1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Intro recupera un mensaje, F2 le cambia el nombre</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>Los mensajes guardados aparecen aquí.
Intro recupera uno, F2 le cambia el nombre, Alt+1 a Alt+9 envían.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>Conservar el mensaje escrito ahora</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Mensajes (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>El archivo no tiene mensajes que se puedan usar: %1.</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>El archivo de mensajes: %1.</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importar mensajes</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
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
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>adicional</translation>
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
        <translation>Prefijo de longitud</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>Línea inicial</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>Cabecera fija</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>Cabecera JSON</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
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
        <translation>Entregado a la conexión %1, sin grabar</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Verlo en el registro</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>Enviado, #%1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>A escala</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>Filas separadas según sus tiempos, o todas por igual</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Mantener a la vista la fila más reciente (Fin)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>Filas ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>Qué filas hay, y de qué tamaño</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>&amp;Los dos extremos, si ambos están en este programa</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>&amp;Tamaño inicial</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>Guardar el diagrama como imagen</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>Lo &amp;visible, como SVG…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>Lo v&amp;isible, como PNG…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>&amp;Todo, como SVG…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>T&amp;odo, como PNG…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>Con contorno: estados deducidos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1 de %2 conexión</numerusform>
            <numerusform>%1 de %2 conexiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
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
        <translation>Guardar la secuencia como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>La imagen no se pudo escribir en %1: %2. Elegir otro sitio, o hacer espacio ahí.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>Guardado en %1. En una imagen no cabe más: falta %2 fila del final.</numerusform>
            <numerusform>Guardado en %1. En una imagen no cabe más: faltan las últimas %2 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>No se sabe cuándo llegó: el otro extremo no está en este programa, o no lo ha leído.</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>No se sabe cuándo se envió: el otro extremo no está en este programa.</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 segundos, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 segundos, %2 a %3: %4, %5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>cliente, no nuestro</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>servidor, no nuestro</translation>
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
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>%1 en camino</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>Aquí aparece la secuencia de una conexión: sus estados, lo que llaman los programas de sus extremos, y lo que va de uno a otro.
Elegir una conexión en la tabla, o varias para verlas una junto a otra.</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Ver en el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>&amp;Plegar los mensajes</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>&amp;Desplegar los mensajes</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>fin del flujo</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>reinicio</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2 en trozos</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 perdido: búfer de recepción lleno</numerusform>
            <numerusform>%1 perdidos: búfer de recepción lleno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>%1 de silencio</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>falta close()</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>%1 mensaje más · %2 · %3</numerusform>
            <numerusform>%1 mensajes más · %2 · %3</numerusform>
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
        <translation>Cerrar tras cada respuesta</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a iniciar</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Conectar un cliente</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>Abrir una ventana de cliente para este servidor</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Sin iniciar.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Dirección en la que escuchar</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Puerto en el que escuchar</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>Con 0 elige el sistema</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>Qué hace con lo que recibe</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texto de la respuesta</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>Editar las reglas de respuesta</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>Editar la tabla de respuestas</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramas</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;Comportamiento</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>Ent&amp;ramado</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>Re&amp;spuesta</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;eglas</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Resp&amp;uestas</translation>
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
        <translation>Un chat necesita conexiones: elegir TCP o un socket Unix de flujo.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Editar… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>Detenido. Mensajes: %1.</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>Conectados: %1. Mensajes: %2.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>accesible desde otros equipos</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>para todos los programas de este equipo</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>Escuchando en %1, %2.</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2, %3.</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>El archivo de una respuesta no se puede leer: %1.</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>No está en marcha.</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Eliminarlo e iniciar</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Otros equipos pueden enviar a esta dirección. 127.0.0.1 es solo para este equipo.</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Otros equipos pueden conectar a esta dirección. 127.0.0.1 es solo para este equipo.</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>El servidor está en marcha, y lo que se cambie aquí vale desde ahora: el comportamiento para todas las conexiones, el entramado para las nuevas. Detener el servidor para cambiar su transporte, dirección y puerto.</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1. Entramado: %2.</translation>
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
        <translation>Ya nadie lee la captura de la salida estándar.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>sin leer aquí</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>Bytes que llegaron y que aún no hemos leído.</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>sin leer por el par</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>Bytes que escribimos y que no han salido de nuestro búfer de envío.</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>búfer de recepción</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>Lo que puede esperar sin leer, incluida la contabilidad del núcleo: el doble de lo fijado con SO_RCVBUF. Los datagramas que llegan mientras está lleno se pierden.</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>búfer de envío</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>Lo que puede esperar para enviarse, incluida la contabilidad. El programa espera mientras está lleno.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>desechados</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>Datagramas que llegaron con el búfer de recepción lleno, o dañados: nadie los vuelve a enviar.</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>Es uno de este programa (Intro)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>Seleccionar un socket para ver qué significa su estado.</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>Mostrar la conexión %1</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>Mostrar su servidor</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 necesita un valor</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 es un texto: es igual (:) o no (!=)</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 admite un número, como en %1:22 o %1&gt;1024</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>Preguntar a un par en silencio (keep-alive)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>A un par que calla se le pregunta si sigue ahí; sin esto, nunca se echa en falta a un par que se quedó sin corriente.</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>… tras un silencio de</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>Cuánto tiempo calla antes de la primera pregunta.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>… de nuevo cada</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>Cuánto tiempo tiene para responder antes de la siguiente pregunta.</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>… y termina tras</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>Tras este número de preguntas sin respuesta, la conexión termina con ETIMEDOUT.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>Enviar al momento los segmentos pequeños</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>El algoritmo de Nagle está desactivado. Mientras está activo, las escrituras pequeñas esperan la confirmación de las anteriores, y salen juntas.</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>Sin confirmar, como máximo</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>Los bytes que siguen sin confirmar durante este tiempo ponen fin a la conexión (RFC 5482).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>Esperar en close()</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>No: close() vuelve al momento y el núcleo envía lo que queda. 0 s: close() envía un RST y lo descarta.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Búfer de envío</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>Bytes que el núcleo guarda para enviar. Duplica lo que se fija, para su propia contabilidad, y deja de ajustarlo por sí mismo.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Búfer de recepción</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>Bytes que el núcleo guarda sin leer; nuestra ventana es lo que queda libre. Duplica lo que se fija, y deja de ajustarlo por sí mismo.</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>Máximo de saltos</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>Un router que recibe un paquete que ya ha pasado por este número de routers lo descarta (tiempo de vida; en IPv6 límite de saltos, IPV6_UNICAST_HOPS).</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>La dirección se puede volver a vincular</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>Un servidor puede vincular su puerto aunque conexiones de uno anterior estén en TIME-WAIT. Solo importa en bind().</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>Opciones del socket de la conexión</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>Lo que se cambia aquí vale para este extremo de esta conexión, de inmediato (setsockopt).</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>Las opciones se pueden ver y cambiar mientras este programa tiene abierta la conexión.</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>cambió</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>de %1, oculto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>descartados: %1</translation>
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
        <translation>Espera conexiones.</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() ha enviado SYN, y aún no ha llegado respuesta.</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>Llegó un SYN y se respondió; falta la última parte del handshake.</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>Conectado: los dos extremos pueden enviar.</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>Este extremo ha terminado; su FIN aún no está confirmado.</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>Este extremo ha terminado, y el par lo sabe; el par aún no ha terminado.</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>El par ha terminado (llegó su FIN); este programa aún no ha cerrado.</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>Los dos han terminado; el FIN de este extremo, el segundo, aún no está confirmado.</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>Los dos han terminado a la vez; el FIN de este extremo aún no está confirmado.</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>Los dos han terminado. El extremo que terminó primero se conserva un minuto, para que los segmentos tardíos no encuentren una conexión nueva.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>No está conectado a nada.</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>Conectado: envía a su par, y solo recibe de él.</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>No conectado: cada datagrama indica adónde va.</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() le dio su nombre; no se llamó a listen() ni a connect().</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() le dio su dirección; no se llamó a listen() ni a connect().</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>El par no ha leído: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>Sin confirmar o sin enviar: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>Por leer: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>Por leer: el fin del flujo.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>Por leer: %1, luego el fin del flujo.</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>Conexiones que esperan ser aceptadas: %1, de un máximo de %2.</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>Datagramas descartados por falta de sitio: %1.</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>keep-alive %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>sin confirmar, %1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>retransmitido %1×, %2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>ventana cerrada, %1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>aún ninguno: sin aceptar</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>ninguno: lo guarda el núcleo</translation>
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
        <translation>Recep.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envío</translation>
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
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>descartados: %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>sin permiso para saberlo</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, quedan %2 s</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Los sockets de este equipo no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>Aquí el núcleo no tiene SOCK_DIAG (%1), así que esto es lo que dice /proc/net: no incluye los sockets que solo están vinculados.</translation>
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
        <translation>Dirección o ruta local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>Dirección o ruta del otro extremo; de un socket Unix sin nombre, el programa que lo tiene</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>Bytes que esperan ser leídos; si escucha, conexiones que esperan ser aceptadas, y su máximo</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>Bytes sin enviar o sin confirmar</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>A qué espera el núcleo; en UDP, los datagramas descartados</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>Nuevo, cambiado o desaparecido en los últimos segundos</translation>
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
        <translation>A la escucha</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Establecidos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
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
        <translation>Todos los sockets</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP: los que escuchan, y los que solo están vinculados</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP: conectados</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP: los que empiezan o terminan</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>Sockets UDP</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Sockets de dominio Unix</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets de este equipo</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>&amp;Nombres de puertos</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>Cerrar los sockets de este equipo</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>Filtro de los sockets</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>Filtro: state == CLOSE-WAIT, port == 65432, proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>Mostrar solo los sockets que coinciden (Ctrl+F): palabras, o type, state, port, sport, dport, local, peer, proc, pid, user, recv o send con :, !=, &lt; o &gt;. Escape borra</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>Agrupar por proceso</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>Cómo se agrupan los sockets</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>Escribir detrás de los números de puerto los nombres que tienen por convención</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>Solo este &amp;estado</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>Solo este &amp;puerto</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>Solo este p&amp;roceso</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>Aquí el núcleo no tiene SOCK_DIAG (%1), así que esto es lo que dice /proc/net: no incluye los sockets que solo están vinculados, ni los temporizadores de las conexiones.</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Los sockets de este equipo no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · se lee cada %2 s</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>%1 de %2 visibles · se lee cada %3 s</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>Los sockets de este equipo aparecen aquí.</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>Ningún socket coincide. Escape borra el filtro.</translation>
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
        <translation>Ver lo que dicen los sockets</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>Iniciar servidores, conectar clientes, conversar, y observar cada byte y cada estado mientras ocurre.</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 muestra todas las teclas, Ctrl+K encuentra cualquier cosa por su nombre.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>Un servidor, tres clientes y sus mensajes, con un error por encontrar</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>Iniciar un servidor de eco</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432, solo para este equipo; devuelve lo que recibe</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Conectar un cliente</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>A un servidor de aquí o de otro sitio, una conexión o miles</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Comprobar un par</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>¿Por qué no responde? Nombre, camino, puerto y programa, paso a paso</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>Lo que se grabó antes; o soltar aquí el archivo</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets de este equipo</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>Todos los que hay ahora, con sus estados y programas, como los listan ss y lsof</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>Estados de la conexión, según la RFC 9293</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>otro extremo</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>Estados por los que pasó la conexión, en orden: %1.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>Estado de la conexión</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>sin leer aquí</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>en cola aquí</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>retransmitido</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>frenada por</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>Escribir un mensaje a esta conexión</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>Semicerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>Enviar lo que está en cola, luego nuestro FIN, y cerrar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Pausar lectura</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>ahora, %1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>desde hace %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
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
        <translation>Enviar nuestro FIN (shutdown(SHUT_WR)); la lectura sigue</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>Enviar un RST de inmediato; lo que está en cola se pierde</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>Leer lo que ha enviado el par</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>No leer más, de modo que el búfer de recepción se llena, y lo que llegue entonces se pierde</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>No leer más, de modo que lo que envía el par llena nuestra ventana, y se detiene</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>Un RST respondió a nuestro SYN: nadie escucha en esa dirección y puerto. Casi siempre el servidor no está en marcha, escucha en otro puerto, o solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>Nada respondió a nuestro SYN. Casi siempre lo descarta un cortafuegos, el equipo está apagado, o la cola de aceptación del servidor está llena porque su programa no llama a accept().</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>La red no tiene camino a esa dirección, o así lo dijo un router. Mirar las rutas e interfaces de este equipo, y si la dirección es de una familia que tiene.</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>El nombre no tiene dirección, así que no se envió ningún SYN. Casi siempre está mal escrito, o no se puede llegar al servidor de nombres.</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>Este equipo no pudo darle descriptor, puerto o memoria, así que no se envió ningún SYN. Subir el límite (ulimit -n), o cerrar lo que no haga falta.</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>La abandonamos antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>No se pudo establecer; el motivo está en la tabla de conexiones.</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>No hay conexión: el núcleo ya no guarda nada de ella.</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>El programa llamó a listen(): el núcleo responde a los SYN que llegan a este puerto y guarda las conexiones completadas en la cola de aceptación. Cuando se llena, los clientes esperan en SYN-SENT.</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>Se llamó a connect() y nuestro SYN está enviado; el par no ha respondido. Si dura, un cortafuegos descarta el SYN, el host está apagado, o la cola de aceptación del servidor está llena.</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>Llegó un SYN y el núcleo lo respondió; falta el último ACK del handshake. Si dura, nuestra respuesta no llega al par, o el SYN se envió con una dirección falsa.</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>El handshake está hecho: los dos extremos pueden enviar y recibir. Sigue así hasta que uno de ellos envía un FIN o un RST, aunque el par se haya quedado sin corriente: solo se descubre al enviar.</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>Hemos terminado de enviar (close() o shutdown()), y nuestro FIN no está confirmado. Si dura, hay bytes delante que esperan porque el par no lee, o el camino está cortado.</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>Nuestro FIN está confirmado; el par no ha enviado el suyo. Aún puede enviar, y seguimos leyendo. Sigue así hasta que el programa del par llama a close(): buscar un close que falte en el otro extremo. Sin un programa nuestro, el núcleo espera un minuto.</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>El par ha terminado; su FIN está confirmado, y nuestro programa no ha cerrado. Si dura, este extremo olvidó llamar a close() después de que recv() devolviera 0: es el que hay que corregir.</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>Los dos extremos enviaron su FIN a la vez, y el nuestro no está confirmado. Es breve, salvo que haya bytes delante de nuestro FIN que esperan porque el par no los lee.</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>El par terminó primero, y ahora nuestro FIN también está enviado; falta su confirmación. Si dura, hay bytes delante que esperan, o el par ya no está.</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>Los dos extremos han terminado, y el nuestro lo hizo primero: el núcleo guarda las direcciones un minuto, para que los segmentos tardíos no dañen a una conexión siguiente. Es normal; un servidor que deba volver a vincular el puerto de inmediato usa SO_REUSEADDR.</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>El núcleo no ha dicho en qué estado está esta conexión.</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>Terminamos primero, y el par también lo hizo: no se perdió nada.</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>El par terminó primero, y también lo hicimos: no se perdió nada.</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>Llegó un RST: la conexión terminó de inmediato, y lo que estaba en camino se perdió. Casi siempre el programa del par cerró con bytes sin leer, fue terminado (kill), o puso SO_LINGER a 0; o ya no estaba cuando enviamos.</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>Enviamos un RST: la conexión terminó de inmediato, y lo que estaba en camino se perdió. El par ve «Connection reset by peer» (ECONNRESET).</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>El par no confirmó nada durante demasiado tiempo. Casi siempre su equipo o el camino hasta él se cayó sin avisar.</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>El camino hasta el par se cortó mientras estaba conectado: desapareció una interfaz, o un router ya no tiene ruta.</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>Se interrumpió; el motivo está en la tabla de conexiones.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>según el núcleo</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>según se deduce de lo ocurrido</translation>
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
        <translation>Filas descartadas del registro, primero las más antiguas: %1.</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>Conexiones terminadas que ya no aparecen en la lista: %1.</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>Entradas descartadas del índice; el archivo de captura las tiene: %1.</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>Rechazado, porque había demasiado por enviar: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>Por enviar cuando terminó la conexión, y perdido: %1.</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>Lo que pasó mientras no se grababa nada: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 a la escucha</numerusform>
            <numerusform>%1 a la escucha</numerusform>
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
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
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
            <numerusform>%1 conexión</numerusform>
            <numerusform>%1 conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 de %2 conexión activa</numerusform>
            <numerusform>%1 de %2 conexiones activas</numerusform>
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
        <translation>sin enviar: %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>sin grabar: %1</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Columnas pre&amp;determinadas</translation>
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
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>desorden</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>ventana reducida</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>recuperación</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>marcas de tiempo</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>escala de ventana %1, %2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>De un segmento a su confirmación, suavizado (RFC 6298).</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>su variación</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>Cuánto se apartan de ese valor, en promedio, las idas y vueltas.</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>ida y vuelta mínima</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>La más corta de los últimos minutos: el camino en sí.</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>ida y vuelta, recibido</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>Según se estima por lo que se recibe.</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>retransmite tras</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>Un segmento que en este tiempo no se confirma se retransmite (tiempo de espera de retransmisión).</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>confirma en</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>Una confirmación puede retrasarse este tiempo.</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>desde el último envío</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>Hace cuánto enviamos datos por última vez.</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>desde la última recepción</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>Hace cuánto recibimos datos por última vez.</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>desde el último ACK del par</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>Hace cuánto el par confirmó algo por última vez.</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>ventana de congestión</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>Segmentos que puede haber en camino, por el bien de la red.</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>arranque lento hasta</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>Hasta aquí la ventana de congestión se duplica con cada ida y vuelta (RFC 5681).</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>ventana del par</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>Cuánto más acepta el par; 0 B: no lee.</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>nuestra ventana crece a</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>Lo que por ahora dejamos enviar al par, como máximo.</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>leído en una ida y vuelta</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestión</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>Cómo interpreta el núcleo las pérdidas en este momento.</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>tasa de entrega</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>A qué velocidad llegaron los datos al par; había demasiado poco que enviar para saber cuánta puede alcanzar.</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>A qué velocidad llegaron los datos al par, según la última medida.</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>ritmo de envío</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>Los segmentos se espacian para no superar este ritmo.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupada</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>Tiempo con algo que enviar.</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>frenada por ventana del par</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>De ese, el tiempo con la ventana del par llena.</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>frenada por búfer de envío</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>De ese, el tiempo con nuestro búfer de envío demasiado pequeño.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>Segmentos enviados y sin confirmar.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>confirmados fuera de orden</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>Segmentos que el par tiene aunque falte uno anterior (RFC 2018).</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>dados por perdidos</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>Segmentos que se retransmitirán.</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>Segmentos retransmitidos y sin confirmar.</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>retransmitidos en total</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>Segmentos que se retransmitieron.</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>espera duplicada</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>Cuántas veces se duplicó el tiempo de espera.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondeos</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>Preguntas sin respuesta a un par cuya ventana es 0, o que calla.</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>llegados fuera de orden</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>Segmentos recibidos antes que otro que va delante.</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>desorden admitido</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>Cuánto puede desordenarse un segmento sin darse por perdido.</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>segmentos enviados</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>Incluidos los que no llevan datos.</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>segmentos recibidos</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>con datos, enviados</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>Segmentos que llevaban datos.</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>con datos, recibidos</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>Incluidos los retransmitidos.</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>bytes confirmados</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN y FIN cuentan como uno cada uno.</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>bytes recibidos</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>Un FIN cuenta como uno.</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>bytes retransmitidos</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>Bytes que se enviaron más de una vez.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>Bytes que esperan en el búfer de envío.</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>segmento máximo, envío</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>Datos en un segmento, como máximo (MSS).</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>segmento máximo, recepción</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>MTU de la ruta</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>El paquete más grande que admite la ruta (RFC 1191).</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>Opciones del handshake que tienen los dos extremos.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>Cuánto leemos en una ida y vuelta; según ello elige el núcleo el tamaño de nuestro búfer de recepción.</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>retransmitidos en camino</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>más antiguo retransmitido</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>Cuántas veces seguidas se retransmitió el segmento más antiguo sin confirmar.</translation>
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
            <numerusform>%1 conexión</numerusform>
            <numerusform>%1 conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>, %1 sin enviar</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>un socket sin nombre</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>proceso %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>Escuchando en %1 (%2). Ctrl+C lo detiene.</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 conectada; sus direcciones ya no se conocen</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 conectada a %2, que es ella misma: nadie escucha allí</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 conectada desde %2</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 conectada a %2</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 recibió %2</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 envió %2</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 desconectada (%2)</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 desconectada (%2), %3 de entrada, %4 de salida</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 estados: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1, %2, %3 de entrada, %4 de salida</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>, %1 datagrama perdido en el núcleo</numerusform>
            <numerusform>, %1 datagramas perdidos en el núcleo</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>, %1 sin grabar</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>Para no superar los límites, se descartaron de la memoria %1 del registro, %2 y %3 del índice de la captura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 entrada</numerusform>
            <numerusform>%1 entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 recibió %2 fuera de todo mensaje</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 envió %2 fuera de todo mensaje</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 recibió %2, sin grabar</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 envió %2, sin grabar</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>Mostrar el JSON tal como se recibió, no con un elemento por línea</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>Contenido como texto</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>El principio; la página Trama tiene más.</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>El principio; la página Hex lo tiene todo.</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>Las líneas de más de %1 caracteres se parten.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>(No se copiaron más líneas. Guardar la conversación como texto para tenerlas todas.)</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
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
        <translation>Lo que se sabe de la conexión</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>UDP no tiene conexión ni estados: dos direcciones forman pareja porque entre ellas pasan datagramas. No hubo handshake, ni habrá FIN: nada avisa de que el par se ha ido. El que calla durante su tiempo de inactividad se olvida aquí.</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Los datagramas Unix no tienen conexión: dos nombres forman pareja porque entre ellos pasan datagramas. Si el receptor es lento, el remitente espera, así que no se pierde ninguno. El que calla durante su tiempo de inactividad se olvida aquí.</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>Se llamó a connect(). Si dura, la cola de conexiones en espera del servidor está llena, porque su programa no llama a accept().</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>El núcleo ha unido los dos extremos: lo que uno escribe lo lee el otro, al momento y en orden. No hay handshake, ni ventana, ni TIME-WAIT, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>Estaba abierta cuando se detuvo la grabación: lo que fue de ella no está en esta captura.</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>Nada pasó en su tiempo de inactividad, así que se olvidó al par. No se le avisó, porque no hay con qué; su próximo datagrama crea una línea nueva.</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>Ha terminado solo en este extremo: no se avisó al par, porque los datagramas no tienen FIN. Lo que aún envíe se rechaza, o no va a ninguna parte.</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>Hay un socket en la ruta, y nadie escucha en él: su servidor terminó sin eliminarlo.</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>El par cerró con bytes nuestros sin leer: se han perdido, y el núcleo lo dice (ECONNRESET).</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>Un extremo ha cerrado, y el otro lo lee al momento. El núcleo no guarda nada de ello: no hay TIME-WAIT.</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>proceso del par</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>programa del par</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>usuario del par</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>descriptores pasados</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1, cerrados al momento</translation>
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
        <translation>mensajes recibidos</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>mensajes enviados</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>bytes recibidos</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>perdidos aquí</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>rechazos notificados</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>en silencio</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>lo pueden usar todos en este equipo</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>lo pueden usar otros que no son su propietario ni su grupo</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>lo pueden usar su propietario y su grupo</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>lo puede usar solo su propietario</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>lo puede usar solo su grupo</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>no lo puede usar nadie salvo un administrador</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix de flujo</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix seqpacket</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix de datagramas</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>Un flujo de bytes: llegan todos, una vez y en orden, o la conexión se rompe. Los bytes tienen que decir dónde termina un mensaje.</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>Datagramas sueltos: cada uno llega entero, o se pierde, o llega dos veces o tarde. Nadie conecta, y nada se retransmite.</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>Como TCP, entre programas de este equipo: una ruta o un nombre en lugar de dirección y puerto, y el núcleo sabe quién está en el otro extremo.</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>Una conexión dentro de este equipo que mantiene separados los mensajes: uno enviado es uno recibido. Llegan todos, en orden.</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>Datagramas sueltos dentro de este equipo: enteros, en orden y sin perder ninguno, porque el remitente espera. Nadie conecta.</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>lo pueden usar aquellos a los que la umask deja permiso de escritura</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>Los datagramas no tienen un final que comunicar: no hay FIN que enviar.</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>No hay conexión que reiniciar: los datagramas no conocen RST.</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>RST es propio de TCP: un socket de dominio Unix se cierra, y se avisa a su par, de inmediato.</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>Todos los pares envían a un mismo socket: no se puede dejar sin leer solo a uno.</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>Datagramas perdidos: %1. El búfer de recepción estaba lleno, y el núcleo los desechó sin leer. Un búfer mayor retiene más.</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>Ahora %1, como máximo %2 en el último minuto.</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · máximo %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>Cada línea se dice en la sala. Otras empiezan por /:</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me TEXTO  lo que se hace</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg NOMBRE TEXTO  a un solo miembro</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join SALA  otra sala, en la que se habla desde entonces</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave TEXTO  sale de esta</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick NOMBRE  otro nombre</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic TEXTO  el tema de la sala</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  quién está en la sala</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away TEXTO  motivo de la ausencia; sin texto: el regreso</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick NOMBRE TEXTO  expulsa de la sala</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw TEXTO  una línea en el lenguaje del servidor</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit TEXTO  el final</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//TEXTO  dice /TEXTO</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>Eliminar antes un socket obsoleto</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>Permisos de la ruta, en octal</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>Tres dígitos octales, como los de chmod: 660. Vacío: según la umask</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>Un socket que hay en la ruta, y en el que nadie escucha; nunca otro archivo</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>Hace falta una suborden.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>Hace falta %1.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Esto no se esperaba: %1.</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 solo se puede usar con %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 y %2 se excluyen entre sí.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 solo se puede dar una vez.</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 admite números positivos, y no %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 admite un número de %3 a %4, y no %2.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: no existe el archivo %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1: %2 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 no admite %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>La ventana necesita una pantalla, y aquí no hay ninguna. Iniciarla en una sesión de escritorio, en una pantalla virtual (`xvfb-run app/run`), o usar una suborden que no la necesite (`socketscope serve --help`, `socketscope connect --help`).</translation>
    </message>
</context>
</TS>
