<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>für Programme dieses Benutzers</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>keine Datei, für jedes Programm</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>nur dieser Rechner, IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>alle Adressen, IPv4 und IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>alle IPv4-Adressen</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>Suchwerte mit ihren Ergebnissen</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>Suchwert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>Wieder die Antworten des Tutorial-Servers</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>Antwort auf „%1“ entfernt.</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>Dies sind die Antworten des Tutorial-Servers.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>Antworten des Anwendungsservers</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>Sendet jedes Byte zurück</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>Beantwortet Header/Inhalt-Anfragen</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>Ein Raum für nc, irssi und eigene Clients</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>Beantwortet jede Nachricht mit demselben Text</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>Beantwortet, was auf Ihre Regeln passt</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>Liest und schweigt</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>Sendet nur, was Sie senden</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>Sendet, was Sie senden, zeigt, was kommt</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>Nimmt an einem Chat teil: Räume, Namen, Zweiergespräche</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Manual</source>
        <comment>what a server does: it sends only what a person sends</comment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>what a server does</comment>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what a server does</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>Regeln</translation>
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
        <translation>Qt %1 (läuft mit %2)</translation>
    </message>
</context>
<context>
    <name>CaptureCommands</name>
    <message>
        <source>%1 — Socketscope</source>
        <translation>%1 – Socketscope</translation>
    </message>
    <message>
        <source>Only a part of the file was read.</source>
        <translation>Nur ein Teil der Datei wurde gelesen.</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>Der Mitschnitt wird gespeichert. Das Fenster schließt sich, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Mitschnitte (*.pcapng)</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>Mitschnitt wird gespeichert</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>Mitschnitt von %1, nicht gespeichert</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Last captures</source>
        <translation>Letzte Mitschnitte</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open the capture: %1</source>
        <translation>Mitschnitt öffnen: %1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>Mitschnitt verwerfen: %1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Endgültig verwerfen</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>unerwartet beendet</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The file is cut short or damaged: its last %1 cannot be read. What stands before them is complete.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt: Ihre letzten %1 lassen sich nicht lesen. Was davor steht, ist vollständig.</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>Die Datei wurde von einer neueren Version von Socketscope geschrieben (Format %1). Was diese Version nicht kennt, wird ausgelassen.</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>Ein anderes Programm hat die Datei ohne das gespeichert, was Socketscope neben den Paketen vermerkt hat. Was auf den Verbindungen geschah, ergibt sich aus den Paketen; Framings, Verhalten und Fehlerursachen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>Ausgelassene Pakete, die nicht von Socketscope stammen: %1.</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>Pakete, die doppelt in der Datei stehen und einmal übernommen wurden: %1.</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>Teile der Datei sind zeitlich nicht geordnet: Was zu spät kam, erhielt die Zeit dessen, was davor steht.</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1, Verbindung %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>← from %1 · %2 · %3</source>
        <comment>who, a number of bytes, what they say</comment>
        <translation>← von %1 · %2 · %3</translation>
    </message>
    <message>
        <source>→ to %1 · %2 · %3 · %4</source>
        <comment>who, a number of bytes, how far they have come, what they say</comment>
        <translation>→ an %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>gesendet, mehr ist nicht bekannt</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ unserem Kernel übergeben</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ bestätigt</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ gelesen</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>Die Bytes der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>Jede Nachricht zeigen, die für diese Zeile kam und ging</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>Die Nachricht, die für diese Zeile empfangen wurde, im Log auswählen</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>Nachrichten, die für die ausgewählte Zeile kamen und gingen</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>Diese Zeile: %1 ein, %2 aus</translation>
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
        <translation>Ein Chat dieses Programms: Räume, vom Server bestätigte Namen, Zweiergespräche.</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>Ein beliebiger IRC-Server, als Gast: Räume, Namen, Zweiergespräche. Keine Dienste und kein TLS.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Textzeilen</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>Jeder Text ist eine Zeile, wie bei nc. Der Name geht voran; niemand sagt, wer da ist.</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat von sentdex</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>Jeder Text steht hinter seiner Länge aus 10 Zeichen; der Name geht voran. Der Server bestätigt ihn nicht: Zwei können denselben Namen haben, und niemand sagt, wer da ist.</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat von Tech With Tim</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>Jeder Text steht hinter seiner Länge aus 64 Zeichen. Namen gibt es nicht. Viele Server antworten ohne Länge: Zwei Zeilen, die mit einem Lesen kommen, sehen aus wie eine.</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>Chat von NeuralNine</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>Kein Framing: Was ein Lesen bringt, ist ein Text, sodass zwei zugleich gesendete Zeilen wie eine aussehen können. Der Server fragt nach einem Namen und bestätigt ihn nicht.</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>Was der Server spricht</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Ihr Name im Chat</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>Raum, der betreten wird</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>Der vom Server vorgeschlagene</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Sie brauchen einen Namen, um am Chat teilzunehmen.</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what a chat speaks, a name</comment>
        <translation>%1, als %2</translation>
    </message>
</context>
<context>
    <name>ChatCommand</name>
    <message>
        <source>There is no %1; /help tells what there is.</source>
        <translation>%1 gibt es nicht; /help nennt, was es gibt.</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>Es ist nicht bekannt, dass jemand hier ist.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>Der Server hat uns vor dem Ende nicht eingelassen.</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>Zeilen, die zu sagen waren und nicht gesagt wurden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>%1 von %2 Nachricht wurde empfangen.</numerusform>
            <numerusform>%1 von %2 Nachrichten wurden empfangen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>Hier ist kein Raum: Wählen Sie zuerst links einen aus.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>what is said</comment>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>ROOM</source>
        <comment>its name</comment>
        <translation>RAUM</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>sagt, was Sie tun</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>betritt einen Raum</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>verlässt diesen Raum oder einen anderen</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>gibt Ihnen einen anderen Namen</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>legt das Thema des Raums fest</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>fragt erneut, wer da ist</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>sagt, dass Sie abwesend sind und warum; ohne Text: wieder da</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>sperrt einen Namen oder eine Adresse</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>hebt die Sperre eines Namens oder einer Adresse auf</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>sendet eine Zeile unverändert</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>Den Befehl /%1 gibt es nicht. /help nennt die vorhandenen; //%1 sagt es, wie es dasteht.</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>erklärt diese Befehle</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>Hier kann nichts gesagt werden: Wählen Sie links einen Raum aus oder betreten Sie einen mit /join.</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 braucht einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 braucht einen Raum, etwa #lobby.</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me braucht, was Sie tun, etwa „/me winkt“.</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg braucht einen Namen und einen Text.</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 braucht einen Text.</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw braucht eine Zeile, die unverändert gesendet wird.</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>sagt den Text nur einem Mitglied</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>wirft ein Mitglied aus dem Raum, für Operatoren</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>schaltet ein Mitglied stumm</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>lässt ein Mitglied wieder sprechen</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>lässt ein Mitglied andere hinauswerfen</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>lässt ein Mitglied andere nicht mehr hinauswerfen</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Show the rooms</source>
        <translation>Räume zeigen</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>Im Raum suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>Zeigen, wer im Raum ist</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>Mehr zu diesem Chat</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Thema des Raums</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>Ein Zweiergespräch: Niemand sonst erfährt, was hier gesagt wird.</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>Was in keinem Raum geschieht.</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Noch kein Thema</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
Festgelegt von %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 hier</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile, Tab ergänzt Namen, Räume und Befehle, Hoch und Runter holen Gesagtes zurück, Alt+Hoch und Alt+Runter wechseln den Raum, /help erklärt die Befehle</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>Bytes einer Zeile, die gesagt wird</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>Zeilen eines Mitglieds pro Sekunde; 0: beliebig viele</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>Zeilen auf einmal, bevor die Rate zählt</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>Zeichen eines Namens</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>Räume, in denen ein Mitglied sein darf</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>Frühere Zeilen, die Neue zu sehen bekommen</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>Bytes, die auf ein Mitglied warten, bevor es getrennt wird</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>Sekunden des Schweigens, bevor ein IRC-Client gefragt wird, ob er da ist; 0: nie</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>Limits des Chats</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>Was über ein Limit geht, wird abgelehnt oder später gelesen, und der Absender erfährt es.</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>nicht gesendet · %1</translation>
    </message>
    <message>
        <source>earlier · %1</source>
        <comment>a time</comment>
        <translation>früher · %1</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>IRC&apos;s: it wants no answer</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>to %1 alone</source>
        <comment>a name</comment>
        <translation>nur an %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>Es wurde nicht gesendet: Es gab keine Verbindung, oder es wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>Es wurde früher gesagt, und der Server hat es noch einmal gemeldet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>Nicht gesendet, %1: %2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Sie um %1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 um %2: %3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 nur an Sie um %2: %3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 um %2, nennt Sie: %3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>&amp;Thema festlegen</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>&amp;Benachrichtigen, wenn jemand meinen Namen nennt</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>&amp;Verfügbare Befehle</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>Unterhaltung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>S&amp;perre aufheben</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Niemand ist gesperrt</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Hier erscheint, was gesagt wird.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>Die Unterhaltung wurde nicht in %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join RAUM, oder links einen Raum auswählen</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>Was Sie jetzt sagen, geht nur an %1.</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>Wieder an alle</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>%1 im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>%1 im Browser öffnen? Das führt zu %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>Für diese Zeile kamen und gingen keine Bytes.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Wiederholen alle</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>Jede Zeile ist eine Nachricht</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Senden an</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>An welche Verbindungen es geht</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>Was geschrieben wird: reiner Text, Text mit Escapes wie \n und \x00, Bytes in Hexadezimalziffern oder der Pfad einer Datei</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>Text mit Escapes</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Zu sendender Text</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile, Hoch und Runter holen Gesendetes zurück</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>Dasselbe immer wieder senden</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>Millisekunden zwischen Wiederholungen</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>Jede Zeile als eigene Nachricht senden, nicht alle als eine</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>In der Unterhaltung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>send to all connections</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>3, closed: a connection</comment>
        <translation>%1, geschlossen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>Nachricht mit \n \x00 …</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>Verbindung %1 ist geschlossen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>Niemand ist verbunden, also gibt es niemanden, an den gesendet werden kann.</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>Verbindung %1 ist nicht unter den wählbaren.</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>unter diesem Pfad gibt es keine lesbare Datei</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>Im Raum suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>Älter (Eingabe)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Neuer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ChatServerFields</name>
    <message>
        <source>Limits…</source>
        <translation>Limits…</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Ihr Name im Chat</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>Unter diesem Namen nehmen Sie in diesem Fenster teil</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>Räume, die immer da sind</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>Namen mit Leerzeichen dazwischen; wer kommt, betritt den ersten. Mitglieder können weitere anlegen</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Nachricht des Tages</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>Wird jedem gezeigt, der kommt</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>Limits des Chats</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>Rä&amp;ume</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Sie brauchen einen Namen, um am Chat teilzunehmen.</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>Ein Chat braucht einen Raum, etwa #lobby.</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>Die Verbindung ist beendet (%1).</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>Ohne Raum</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>Was im Raum gesagt wird</translation>
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
        <translation>&amp;Vollständig zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Im &amp;Log zeigen</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>%1 &amp;antworten</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>&amp;Nachricht nur an %1</translation>
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
        <translation>%1 nimmt teil, mit Textzeilen</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 nimmt teil, mit Header/Inhalt-Nachrichten</translation>
    </message>
    <message>
        <source>%1 takes part, by IRC</source>
        <comment>a name</comment>
        <translation>%1 nimmt teil, über IRC</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <comment>a name</comment>
        <translation>%1 nimmt teil</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a name</comment>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 hat %2 betreten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 hat %2 verlassen</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 hat %2 aus dem Chat geworfen</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 hat %2 aus dem Raum geworfen</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 hat %2 aus %3 geworfen</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 hat das Thema gelöscht</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 hat das Thema festgelegt: %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 hat das Thema von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 hat das Thema von %2 festgelegt: %3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 hat %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 hat die Sperre von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 hat %2 stummgeschaltet</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 lässt %2 wieder sprechen</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>Nicht an %1 gesendet: %2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 hat den Chat verlassen</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 ist wieder da</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 ist abwesend: %2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>Der Server kennt uns als %1</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 sendet schneller, als der Raum erlaubt; der Rest wird später gelesen</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 nimmt teil, am Server selbst</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>Fehlschlag</translation>
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
        <translation>Fragen, was dort ge&amp;sprochen wird</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>Zu prüfender Transport</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>Zu prüfender Host</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>Zu prüfender Port</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>kein Port</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>Ein Port, der annimmt und nichts sagt, bekommt die erste Nachricht von TLS, dann eine HTTP-Anfrage, jede auf einer eigenen Verbindung</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>Alle Schritte und ihre Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Gegenstelle prüfen</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>Warum antwortet sie nicht? Name, Weg, Ping, Port und Programm werden nacheinander gefragt,
und jeder Schritt sagt, was er gefragt hat und mit welchem Aufruf.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>Pfad, oder @ und ein abstrakter Name</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Das ist kein Host</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>Geben Sie einen Namen oder eine Adresse ein, zum Beispiel lab-7, 127.0.0.1 oder ::1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>Prüfung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was er fragt und mit welchem Aufruf.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>ein leeres Datagramm kam an %1 zurück</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%1 kamen an %2 zurück: %3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>Empfangswarteschlange leer: was kam, wurde gelesen</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1; Datagramme, die keinen Platz fanden: %2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 antwortet über UDP, innerhalb von %2</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>Wie viele antwortet der Server nicht auf etwas, das nichts besagt: Senden Sie, was sein Protokoll erwartet.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>Niemand hat UDP %1: Der Server hat %2</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>%1 auf diesem Rechner ist nur an diese Adresse gebunden. Lassen Sie den Server mit bind() %2 oder alle Adressen binden, oder senden Sie an die Adresse, die er hat.</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 ist dieser Rechner und antwortet nicht</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>Kein Programm hat den Port, und unser eigener Kernel würde ablehnen: Eine Firewall dieses Rechners verwirft, was dorthin gesendet wird („nft list ruleset“ zeigt ihre Regeln).</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>%1 wird abgelehnt, obwohl ein Programm den Port hat</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 hat UDP %2. Eine Firewall dieses Rechners weist ab, was dorthin gesendet wird („nft list ruleset“ zeigt ihre Regeln).</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>Ob jemand an UDP %1 ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>Der Rechner ist da, er antwortet auf Ping.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>%1 s lang kam nichts zurück. Entweder ist dort ein Programm, das nicht auf etwas antwortet, das nichts besagt, oder eine Firewall verwirft, was hin- oder was zurückgeht, oder es gibt dort keinen Rechner. Senden Sie, was sein Protokoll erwartet, und sehen Sie auf dem anderen Rechner nach: „ss -ulpn“ zeigt, wer den Port hat.</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>UDP hat keinen Handshake. connect() merkt sich nur die Adresse; ein gesendetes Datagramm kommt an oder nicht, und niemand sagt es. Was zurückkommt, ist die Antwort des Programms selbst oder ein ICMP-Fehler: Der andere Kernel meldet „port unreachable“, wo kein Socket den Port hat, und der nächste Aufruf gibt dies als ECONNREFUSED zurück.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 Port %2: %3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>connect() allein, von %1: ohne Datagramm lässt sich nichts wissen</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>niemand hat ihn</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>ICMP port unreachable kam zurück: kein UDP-Socket hat diesen Port an dieser Adresse, oder eine Firewall weist ab</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>keine Antwort auf einen Zeilenvorschub</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>keine Antwort auf ein leeres Datagramm</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>weder ein Datagramm noch ein ICMP-Fehler kam zurück: das beweist nichts</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>es wurde nichts gesendet, oder ICMP sagt es</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG ist die kerneleigene Liste aller Sockets, und /proc sagt, welcher Prozess welche davon offen hat. Ein UDP-Socket lauscht nicht: bind() genügt, und seine Empfangswarteschlange nimmt auf, was kommt. „ss -ulpn“ zeigt dasselbe.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Kein Socket dieses Rechners hat Port %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>weder TCP noch UDP</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 hat TCP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP und TCP haben eigene Ports: dort kommt kein Datagramm an</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 hat UDP %2</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>eine andere Adresse als die gefragte: was dorthin gesendet wird, kommt hier nicht an</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>An UDP %1 wurde nichts gesendet</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>UDP hat keinen Handshake: Ob jemand da ist, zeigt sich erst, wenn etwas gesendet wird. Prüfen Sie erneut mit einem Datagramm, oder sehen Sie auf dem anderen Rechner nach: „ss -ulpn“ zeigt, wer den Port hat.</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 lehnt ab: Niemand hat diesen UDP-Port</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>Der Rechner ist da und sagt nein (ICMP port unreachable): Kein Programm hat den Port an dieser Adresse, oder eine Firewall weist ab. Starten Sie den Server, prüfen Sie den Port und ob der Server nicht nur an 127.0.0.1 gebunden ist.</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>Niemand hat UDP-Port %1 dieses Rechners</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>%1 wird von unserem eigenen Kernel abgelehnt (ICMP port unreachable). Starten Sie den Server oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>Niemand hat UDP %1: Nur TCP hat diesen Port</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 hat dort einen TCP-Socket, und kein Programm hat einen UDP-Socket. Verbinden Sie über TCP, oder lassen Sie den Server einen UDP-Socket erzeugen (SOCK_DGRAM).</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>in der Empfangswarteschlange liegen %1: was kam, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>%1 hat den Port.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>Der Server sendet zurück, was er bekommt: ein Echo-Server.</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>Der Server hat auf ein Datagramm geantwortet, das nichts besagt; alles Weitere sagt sein eigenes Protokoll.</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>In der Empfangswarteschlange liegen %1: Prüfen Sie, was das Programm von recvfrom() abhält.</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>%1 ist da: %2 hat den Port</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>keine Datei hat diesen Namen</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 darf %2 nicht benutzen</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1: diesem Konto fehlt w</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>Ordner %1 lässt es nicht durch: diesem Konto fehlt x</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 lauscht dort.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat ihn.</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>Was gesendet wird, kommt in seine Warteschlange; es wurde nichts gesendet, da es eine Nachricht an das Programm wäre.</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 nimmt Datagramme an</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 antwortet: eine Verbindung entsteht in %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>Der Ordner %1 lässt dieses Konto nicht durch. Geben Sie ihm dort x (chmod), oder arbeiten Sie als anderer Benutzer.</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>Der Socket ist %1, und zum Verbinden braucht es das Schreibrecht. Treten Sie der Gruppe %2 bei, oder lassen Sie den Server seinen Socket mit anderen Rechten erzeugen.</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>Die Rechte würden es erlauben, und connect() wird trotzdem abgelehnt: Der Socket ist mit einem anderen verbunden und nimmt nur von diesem an, oder ein Sicherheitsmodul des Systems verbietet es.</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 ist ein Unix-Domain-Socket von anderem Typ</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>Beide Seiten müssen vom selben Typ sein: Versuchen Sie unix:, unix-seqpacket: und unix-dgram: vor dem Pfad.</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>Beide Seiten müssen vom selben Typ sein: Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>Unter %1 ist nichts</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>Der Server läuft nicht oder erzeugt seinen Socket an anderer Stelle. Starten Sie ihn oder prüfen Sie den Pfad: „ss -xlp“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>Es gibt keinen Ordner %1. Prüfen Sie den Pfad: „ss -xlp“ zeigt alle lauschenden Sockets.</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 ist kein Socket</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>Es ist ein Ordner; vielleicht liegt der Socket darin. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>Es ist eine Datei. Prüfen Sie den Pfad: „ss -xlp“ zeigt alle lauschenden Sockets.</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>Der Pfad ist zu lang für einen Socket</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 ist verwaist: Niemand lauscht dort</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>Die Datei hat den Server überlebt, der sie erzeugt hat. Starten Sie den Server; er muss die Datei vielleicht zuerst entfernen.</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 antwortet nicht: Warteschlange voll</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>Prüfen Sie, was das Programm von accept() abhält, oder geben Sie ihm einen größeren Backlog.</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 lauscht dort und nimmt nicht an; wartende Verbindungen: %2 von %3 möglichen (der Backlog von listen()).</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Ein Unix-Domain-Socket hat einen Namen im Dateisystem: Zum Verbinden braucht es x für jeden Ordner auf dem Weg und w für den Socket selbst („namei -l“ zeigt alle). Die Datei bleibt, wenn ihr Server weg ist. Ein abstrakter Name mit @ ist keine Datei und verschwindet mit seinem Socket.</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 ist ein abstrakter Name</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>er ist keine Datei und hat keine Zugriffsrechte</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 ist ein Socket</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1: %2 darf darauf schreiben</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1: es ist ein Ordner</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1: es ist eine Datei</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>der Pfad eines Sockets hat höchstens 107 Bytes</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>%1 lässt sich nicht ansehen</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>connect() geschieht bei einem Unix-Domain-Socket innerhalb des Kernels: Kein Paket geht irgendwohin. Jemand muss lauschen, und beide Seiten müssen vom selben Typ sein: SOCK_STREAM, SOCK_SEQPACKET oder SOCK_DGRAM.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>da</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>was gesendet wird, kommt in seine Warteschlange</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>verbunden, innerhalb dieses Rechners</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>niemand lauscht dort</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>die Accept-Warteschlange hatte die ganze Zeit keinen Platz</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>anderer Typ</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>der Socket dort ist nicht vom gefragten Typ</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG ist die kerneleigene Liste aller Unix-Domain-Sockets, und /proc sagt, welcher Prozess welche davon offen hat. „ss -xlp“ zeigt dasselbe.</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>Kein Socket dieses Rechners hat diesen Namen</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>sein Programm hat sich beendet oder ist in einem anderen Netzwerk-Namensraum: einem Container</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 lauscht, %2</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 hat ihn, %2</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>ungelesen in der Warteschlange: %1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 hat ihn gebunden und lauscht nicht</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>nach bind() kommt listen(): bis dahin werden Verbindungen abgelehnt</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 wird abgelehnt: gebunden, und niemand lauscht</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 hat bind() aufgerufen und listen() nicht. Das Programm muss listen() aufrufen, dann accept().</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>Niemand hat den Namen %1</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>Einen abstrakten Namen gibt es, solange es seinen Socket gibt. Starten Sie den Server oder prüfen Sie den Namen; ein Container hat eigene Namen.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>Accept-Warteschlange voll: %1 von %2; weitere Verbindungen müssen auf Platz warten</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>Accept-Warteschlange: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>Der Pfad hat %1 Byte, und 107 sind das Höchste (unix(7)). Wählen Sie einen kürzeren.</numerusform>
            <numerusform>Der Pfad hat %1 Bytes, und 107 sind das Höchste (unix(7)). Wählen Sie einen kürzeren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 lauscht dort.</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 antwortet: eine Verbindung entsteht in %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 antwortet, %2 nicht</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>Der Name hat mehrere Adressen. Programme, die eine nach der anderen versuchen, erreichen ihn spät, und die, die nur die erste versuchen, gar nicht. Lassen Sie den Server auf allen lauschen, oder nehmen Sie %1 aus dem Namen heraus.</translation>
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
        <translation>%1 lehnt Port %2 ab: Der Server lauscht nur auf %3</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>%1 auf diesem Rechner lauscht auf %2: allen Adressen dieser Familie, keiner der anderen.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>%1 auf diesem Rechner lauscht auf %2, einer Adresse der anderen Familie.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>%1 auf diesem Rechner lauscht auf %2, nur für die, die diese Adresse verwenden.</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>Lassen Sie den Server auf %1 oder auf %2 lauschen, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 antwortet nicht: Accept-Warteschlange voll</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 lauscht dort und nimmt nicht an; wartende Verbindungen: %2 von %3 möglichen (der Backlog von listen()). Prüfen Sie, was das Programm von accept() abhält, oder geben Sie ihm einen größeren Backlog.</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 ist dieser Rechner und antwortet nicht</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>Was dorthin gesendet wird, wird vor der Ankunft verworfen: Das tut eine Firewall dieses Rechners („nft list ruleset“ zeigt ihre Regeln).</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>Der Rechner ist da, er antwortet auf Ping; vom Port kam %1 s lang nichts zurück. Eine Firewall verwirft, was an diesen Port gesendet wird, oder die Accept-Warteschlange des Servers ist voll: Geben Sie den Port frei, oder sehen Sie sich den Server an.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>%1 s lang kam nichts zurück. Der Rechner ist aus oder hat eine andere Adresse, oder eine Firewall verwirft, was dorthin gesendet wird. Prüfen Sie die Adresse, ob er an ist, und die Firewalls dazwischen.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>Nichts lauscht auf %1: Die Verbindung ging zu sich selbst</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>Das System gab der Client-Seite genau den Port, mit dem sie sich verbindet, sodass beide Seiten ein Socket sind. Starten Sie den Server, und wählen Sie einen Port außerhalb von net.ipv4.ip_local_port_range.</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>Kein Host heißt %1</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>Der Name %1 ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 braucht eine Zone</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 nennt eine Schnittstelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Es gibt keinen Weg zu %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>Dieser Rechner erlaubt keine Verbindungen zu %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>IPv6 ist auf diesem Rechner ausgeschaltet</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>Es gibt nur eine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 antwortet auf Ping</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>Der Rechner ist da. Geben Sie einen Port an, um zu sehen, ob ein Programm antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 antwortet nicht auf Ping</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>Er ist aus, oder eine Firewall verwirft Ping, wie viele es tun. Geben Sie einen Port an, um zu sehen, ob ein Programm antwortet.</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 ist dieser Rechner</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>Geben Sie einen Port an, um zu sehen, ob dort ein Programm lauscht.</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>Ob %1 da ist, lässt sich nicht erfragen</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>Dieses Konto darf keinen Ping senden. Geben Sie einen Port an, um zu sehen, ob ein Programm antwortet.</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 lehnt ab: Nichts lauscht dort</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>Der Rechner ist da und sagt nein (RST): Kein Programm lauscht auf diesem Port an dieser Adresse, oder eine Firewall weist ab. Starten Sie den Server, prüfen Sie den Port und ob der Server nicht nur auf 127.0.0.1 lauscht.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>Nichts lauscht auf Port %1 dieses Rechners</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>%1 wird von unserem eigenen Kernel abgelehnt. Starten Sie den Server oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 wird abgelehnt: Der Port ist gebunden, und niemand lauscht</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 hat bind() aufgerufen und listen() nicht. Das Programm muss listen() aufrufen, dann accept().</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 wird abgelehnt: Nur UDP hat diesen Port</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 hat dort einen UDP-Socket, und kein Programm hat einen TCP-Socket. Verwenden Sie einen UDP-Client, oder lassen Sie den Server einen TCP-Socket erzeugen (SOCK_STREAM).</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Eine Route dieses Rechners verwirft, was an %1 geht</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>Es ist eine Blackhole-Route: „ip route get %1“ nennt sie. Nehmen Sie sie aus der Routing-Tabelle.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>Die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>Der Server sagt von selbst nichts und antwortet weder auf TLS noch auf HTTP: Der Client muss anfangen, in dem Protokoll, das dort gesprochen wird.</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>Der Server schließt jede Verbindung sofort: Vielleicht erlaubt er nur manche Clients, oder er hat sich beendet. Sehen Sie nach, was er ins Log schreibt.</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>Der Server schließt die Verbindung, wenn er nach TLS oder HTTP gefragt wird: Er spricht ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>Der Server spricht zuerst: Lesen Sie, bevor Sie senden.</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>Der Server antwortet und spricht weder TLS noch HTTP.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>Der Server sendet zurück, was er bekommt: ein Echo-Server.</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>Der Server spricht TLS: Klartext wird dort nicht verstanden, verbinden Sie mit TLS.</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>Der Server spricht HTTP: Zuerst geht eine Anfrage hin, ein Browser kann ihn öffnen.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>aus der Hosts-Datei (/etc/hosts); DNS wurde nicht gefragt</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>aus DNS</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>aus einer der Quellen %1, laut /etc/nsswitch.conf</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() fragt die in /etc/nsswitch.conf genannten Quellen nacheinander nach den Adressen eines Namens: zuerst die Hosts-Datei, dann DNS. Ein Programm verbindet sich mit diesen Adressen; der Name selbst wird in TCP nie gesendet.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>Der Name %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>gefragt: %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 braucht eine Zone</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 nennt eine Schnittstelle, die es nicht gibt</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>Der Name %1 ließ sich nicht auflösen</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>Die Adresse ist %1</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>Der Name ist bekannt: %1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>DNS sagt etwas anderes: %1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>auf diesem Rechner geht die Hosts-Datei vor; andere sehen, was DNS sagt</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>Eine Zeile in /etc/hosts verdeckt, was DNS von einem Namen weiß. Ist sie veraltet, spricht dieser Rechner mit einem anderen als alle übrigen.</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>allgemein bekannt (0 bis 1023): dort zu lauschen erfordert das Recht dazu</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>registriert (1024 bis 49151): jedes Programm darf dort lauschen</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>dynamisch (49152 bis 65535): für alle, und für die eigene Seite der Clients</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>Port %1 hat keinen üblichen Namen</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>Port %1 ist üblicherweise %2</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() schlägt die Nummer in /etc/services nach. Das ist eine Konvention: Jedes Programm darf auf jedem Port lauschen.</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>Adressen dieses Rechners: %1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>von %1; kein Netz liegt dazwischen</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>von %1, über den Router %2</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>von %1, direkt: es ist im selben Netz</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE fragt die Routing-Tabelle des Kernels, was connect() dort fände: die Schnittstelle, den Router und die Adresse, von der die Pakete kommen. Es wird nichts gesendet. „ip route get“ fragt dasselbe.</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>Der Weg zu %1 lässt sich hier nicht erfragen</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Eine Route dieses Rechners verwirft, was an %1 geht</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>eine Blackhole-Route, stillschweigend</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>Eine Route dieses Rechners verbietet %1</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>eine Prohibit-Route</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>Eine Route dieses Rechners weist %1 ab</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>eine Unreachable-Route</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Es gibt keinen Weg zu %1</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>keine Route dieses Rechners führt dorthin: %1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 ist eine Adresse dieses Rechners, erreicht über %2</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>%1 wird über %2 erreicht</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>Eine ICMP-Echo-Anfrage fragt den Kernel des anderen Rechners, ob er da ist; kein Programm muss darauf laufen. Viele Firewalls verwerfen sie, sodass eine fehlende Antwort wenig besagt.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 antwortet auf Ping</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>der Rechner ist da, und der Weg hin und zurück funktioniert</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 antwortet nicht auf Ping</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>er ist aus, oder etwas dazwischen verwirft ICMP; seine Ports antworten vielleicht trotzdem</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>Ping ist hier nicht möglich</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>dieses Konto darf kein ICMP senden (net.ipv4.ping_group_range ist %1)</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>Ping an %1 wurde abgewiesen</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>Ping an %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>RST als Antwort auf SYN: der Rechner ist da, nichts lauscht auf dieser Adresse</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() sendet SYN. SYN-ACK kommt zurück, wo ein Programm lauscht, RST, wo keines es tut, und nichts, wo eine Firewall es verwirft oder kein Rechner da ist: Dann wird es nach 1, 2 und 4 Sekunden erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 Port %2: %3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>mit sich selbst verbunden</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>das System gab unserer Seite denselben Port: beide Seiten sind ein Socket</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN, SYN-ACK, ACK: verbunden von %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>auf das Gesendete kam weder SYN-ACK noch RST zurück</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>dieser Rechner hat kein IPv6</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>es gibt keine Adresse, von der gesendet werden kann</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>es wurde nichts gesendet, oder es kam zurück</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG ist die kerneleigene Liste aller Sockets, und /proc sagt, welcher Prozess welche davon offen hat. „ss -ltnp“ zeigt dasselbe.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Kein Socket dieses Rechners hat Port %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>weder TCP noch UDP</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 lauscht auf %2</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>eine andere Adresse als die gefragte: deshalb ist er dort nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 hat %2 gebunden und lauscht nicht</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>nach bind() kommt listen(): bis dahin werden Verbindungen abgelehnt</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 hat UDP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP und TCP haben eigene Ports: TCP wird dort abgelehnt</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>Manche Protokolle beginnt der Server (SSH, SMTP, MySQL), die meisten der Client. Was eine Sekunde lang schweigt, wird auf eigenen Verbindungen gefragt: die erste Nachricht von TLS, dann eine HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>eine Sekunde lang still</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>ohne ein Byte</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>ein Echo-Server</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>antwortet auf ein TLS-ClientHello</translation>
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
        <translation>ein für dieses Konto unsichtbares Programm</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>eine Adresse war angegeben: kein Name musste aufgelöst werden</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; nur IPv4, der Name hat keine IPv6-Adresse</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1; nur IPv6, der Name hat keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>eine Link-Local-Adresse ist in jedem Netz eine andere; schreiben Sie eine von %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>schreiben Sie eine von %1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() listet die Adressen jeder aktiven Schnittstelle auf. Die Schnittstelle lo liegt innerhalb dieses Rechners: 127.0.0.1 und ::1 sind nur von hier aus erreichbar.</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>Accept-Warteschlange voll: %1 von %2; weitere Verbindungen werden nicht beantwortet</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>Accept-Warteschlange: %1 von %2</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>Der Server sagt zuerst nichts</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>Der Server antwortet nicht auf TLS</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>Der Server antwortet nicht auf HTTP</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>Der Server schließt die Verbindung sofort</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>Der Server schließt die Verbindung, wenn TLS beginnt</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>Der Server schließt die Verbindung bei einer HTTP-Anfrage</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>Der Server spricht zuerst</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>Der Server antwortet, weder TLS noch HTTP</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>Der Server sendet zurück, was er bekommt</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>Der Server spricht TLS</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>Der Server spricht HTTP</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>Die Ansicht wurde geleert. Die Mitschnittdatei behält alles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>Bei Verbindungsverlust neu verbinden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>Diese Einstellungen sind in Gebrauch. Zum Ändern trennen.</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>H&amp;ost</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>F&amp;raming</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>Host für die Verbindung</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>Port für die Verbindung</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>Anzahl der Verbindungen</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>Ein Chat braucht eine Verbindung: Wählen Sie TCP oder einen Unix-Stream-Socket.</translation>
    </message>
    <message>
        <source>Client → %1</source>
        <translation>Client → %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt…</translation>
    </message>
    <message>
        <source>Messages: %1.</source>
        <translation>Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>Von der Gegenstelle geschlossen.</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>Von der Gegenstelle zurückgesetzt.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%1 von %2 mit %3 verbunden.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %2 von %3 senden an %4.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %2 von %3 mit %4 verbunden.</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>Chat: %1.</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>Framing: %1.</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>Eine Verbindung, die die Gegenstelle beendet hat oder die nicht zustande kam, wird nach wachsenden Pausen neu versucht</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>Adresse und Port angeben, zum Beispiel 127.0.0.1:65432 oder [::1]:65432, mit udp: davor für UDP; oder unix:, unix-seqpacket: oder unix-dgram: und den Pfad eines Unix-Domain-Sockets</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>muss Text in UTF-8 sein</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>Die Kodierung von Texten, deren Nachricht sie nicht nennt (Vorgabe: UTF-8), etwa latin-1, utf-16 oder cp1252; was darin kein Text ist, wird als Bytes gezeigt</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>Wie Bytes als Nachrichten verstanden werden: %1, mit Parametern wie in lines:delimiter=\r\n; oder durch den Namen eines Protokolls: %2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>Dasselbe für das Gesendete, wo dieses ein anderes Framing hat als das Empfangene</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto ist nur für decode; ein Server oder Client nennt sein Framing</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>Hier einen Server starten; bei Port 0 wählt das System, die Adresse * steht für alle dieses Rechners, IPv4 und IPv6; udp:ADDR:PORT für UDP, unix:PATH, unix-seqpacket:PATH oder unix-dgram:PATH für Unix-Domain-Sockets (unix:@NAME: abstrakt)</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>Was der Server mit dem Empfangenen tut: %1 (Vorgabe: echo; reply, wenn --reply, rules, wenn --rules angegeben ist)</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>Was das Verhalten reply auf jede Nachricht sendet; darf leer sein und Escapes wie --send haben</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>Was das Verhalten rules antwortet: eine JSON-Datei, wie das Fenster sie exportiert</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>Jede Verbindung schließen, sobald ihre erste Antwort gesendet ist</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>Ein Raum des Verhaltens chat, der immer da ist (Vorgabe: #lobby); mehrfach angebbar</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>Die Nachricht des Tages des Verhaltens chat; mit Escapes wie --send</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>Ein Limit des Verhaltens chat: %1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client ist nichts für einen Server: socketscope chat nimmt an einem Chat teil, chat stellt einen bereit</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply braucht --reply TEXT</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>gehört zu --behavior reply</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules braucht --rules FILE</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>gehört zu --behavior rules</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>gehören zu --behavior chat</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>Clients mit diesem Server verbinden; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH und unix-dgram:PATH wie bei Servern</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>Anzahl der Verbindungen (Vorgabe: 1)</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Neu verbinden, wo der Server eine Verbindung beendet hat oder nicht erreichbar ist, nach Pausen von 1 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>den Port des Servers angeben, von 1 bis 65535</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP: Mitglied einer Multicast-Gruppe sein, nur von einer Quelle, wo sie genannt ist, über diese Schnittstelle; wie in 239.255.0.1, 232.1.2.3@192.0.2.7 oder ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP: An Gruppen wird über diese Schnittstelle gesendet (ihr Name oder eine ihrer Adressen)</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP: wie viele Router das an Gruppen Gesendete passieren darf, 0 bis 255 (Vorgabe: 1, also dieses Netz)</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP: An Gruppen Gesendetes hören Mitglieder auf diesem Rechner nicht</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP: Senden an eine Broadcast-Adresse wird abgelehnt, wie ohne SO_BROADCAST</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP: Bytes, die im Kernel warten dürfen, bevor Datagramme verloren gehen (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>Datagramme: Sekunden, nach denen eine Gegenstelle vergessen wird, von der nichts kommt; 0: nie (Vorgabe: 60)</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>UDP-Clients: alle hören, nicht nur den Server; seine Ablehnungen werden trotzdem gemeldet</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Unix-Server: Zugriffsrechte des Pfads, oktal wie in 660 (Vorgabe: nach der umask)</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Unix-Server: einen Socket unter dem Pfad entfernen, an dem niemand mehr lauscht</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>Oktalziffern angeben, von 0 bis 777</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>Text senden, Byte für Byte wie angegeben; \n \r \t \e \0 \xNN \101 \u{1F430} \\ werden verstanden</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>Bytes senden, angegeben als Hexadezimalziffern, Hex-Dump, C-Array oder Literal</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>Die Bytes einer Datei senden</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>Eine Header/Inhalt-Anfrage senden: `search` als JSON, jede andere Aktion binär</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>Der Wert von --action</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>jedes --action erfordert ein --value</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>Den Mitschnitt in dieser pcapng-Datei aufheben (Wireshark liest sie); sie wird überschrieben. - schreibt ihn fortlaufend auf die Standardausgabe und Ereignisse auf die Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>Für jedes Ereignis ein JSON-Objekt pro Zeile ausgeben</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- schreibt Bytes auf die Standardausgabe, die ein Terminal ist: Geben Sie ihr einen Leser, wie in | tshark -r -</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- gehört zu serve und connect</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>Speicher begrenzen; BYTES nimmt k, M und G. NAME ist eines von:</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>Sekunden, die ein Schließen auf eine Gegenstelle wartet, die nichts annimmt, bevor der Rest verworfen wird (Vorgabe: 10)</translation>
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
Jede Zeile der Standardeingabe wird im Raum gesagt; /help erklärt Befehle: /me, /msg, /join, /nick,
/topic, /who, /quit. An ihrem Ende ist alles gesagt und, wo der Server das tut, zurückgemeldet; dann
endet das Programm mit Status 0. Es endet mit 1, wenn der Server nicht erreichbar ist, niemanden
einlässt oder die Verbindung beendet, oder wenn etwas, das zu sagen war, nicht gesagt wurde.
Mit --expect-messages endet es, sobald andere so viel gesagt haben; mit --duration nach dieser Zeit.
Bei Servern, deren Sprache keine Raumnamen kennt, ist #lobby der Raum. Namen, Räume und Texte werden für
das Terminal entschärft; Farben nur, wo die Standardausgabe eines ist und NO_COLOR nicht gesetzt ist.
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>An einem Chat teilnehmen, im Terminal</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>Der Server des Chats; unix:PATH wie bei connect</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>Der Name, unter dem man bekannt ist (Vorgabe: der des Benutzers)</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>Der Raum, der betreten wird (Vorgabe: der des Servers)</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>Der Server spricht IRC</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>Was der Server spricht (Vorgabe: das erste, wie unsere): %1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Neu verbinden, wo der Server die Verbindung beendet hat oder nicht erreichbar ist, nach Pausen von 1 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>Den Chat verlassen, sobald andere so viele Zeilen gesagt haben</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>Den Chat nach so vielen Sekunden verlassen</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>Startet Server, verbindet Clients und zeigt jedes Byte, jede Nachricht und jeden Verbindungszustand.
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>Ohne Unterbefehl öffnet es das Fenster; `serve`, `connect`, `chat`, `decode`, `sockets` und `check` brauchen keine Anzeige.</translation>
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
Beispiele für das Fenster:
  socketscope
  socketscope --demo                                      mit einer Unterhaltung darin
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              mit einem Mitschnitt darin
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
Beispiele:
  socketscope serve --listen 127.0.0.1:65432 --json       ein Echo-Server, ein JSON-Objekt pro Ereignis
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          dasselbe über UDP; unix:/tmp/app.sock ebenso
  socketscope chat 127.0.0.1:65432 --nick ada             ein Chat im Terminal; --irc auf einem IRC-Server
  socketscope decode capture.pcapng --framing lines       seine Nachrichten, als Zeilen verstanden
  socketscope sockets                                     die Sockets dieses Rechners und ihre Zustände
  socketscope check example.org:443                       Schritt für Schritt, warum es antwortet oder nicht

Exit-Status: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
Ohne --json werden nur Verbindungen ausgegeben, nicht jede Nachricht; --capture hält jedes Byte so oder so fest.
SIGINT (Strg+C) und SIGTERM beenden geordnet: Der Mitschnitt ist vollständig und der Exit-Status 0.
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
Alles mit --send, --send-hex, --send-file und --action Angegebene wird auf jeder Verbindung gesendet, in der
Reihenfolge der Befehlszeile, Byte für Byte wie angegeben; nur --action fügt einen Frame hinzu
(header-content). Mit einer Erwartung schließt es und endet mit 0, sobald jede Verbindung sie erfüllt hat,
und mit 1, wenn eine das nicht kann oder nicht rechtzeitig. Ohne eine schließt es nach dem Senden halb (ein
shutdown, das die andere Richtung offen lässt), wartet, bis die Gegenstelle schließt, und endet dann mit 0,
oder nach Ablauf der Zeit: wenn sich so lange nichts bewegt hat. Ohne etwas zu senden hört es nur zu.
Über UDP und Unix-Datagramme ist jedes davon ein Datagramm, und niemand schließt: Es wartet auf Antworten,
bis die Zeit um ist. Es endet sofort mit 1, wenn das Netz meldet, dass dort niemand lauscht.
Mit --reconnect ist eine verlorene Verbindung kein Fehlschlag: Was zu senden ist, geht über die nächste.
Für --expect-messages zählen nur ganze Nachrichten ohne Fehler. Was auch erwartet wurde, es endet mit 1,
wenn das System etwas von dem zu Sendenden nicht angenommen hat, und sagt, wie viel.
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
FILE ist ein Mitschnitt von Socketscope; ein abgeschnittener wird so weit ausgegeben, wie er vollständig ist.
Ohne --framing behält jede Verbindung das Framing ihres Servers oder Clients; auto findet eines, das erklärt,
wie ihre Bytes beginnen. Zeiten sind Sekunden seit 1970 UTC. Bei --states stehen jene, die der Kernel nicht
gesagt hat, die aber aus dem Geschehenen folgen, in Klammern oder haben &quot;seen&quot;: false.
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
TCP-, UDP- und Unix-Sockets aller Prozesse, wie der Kernel sie jetzt auflistet, auch die nur gebundenen.
Zustände von TCP sind die aus RFC 9293. Empfang und Senden sind Bytes in den Warteschlangen des Kernels;
bei einem lauschenden Socket sind es die Verbindungen, die auf Annahme warten, und wie viele es dürfen.
Prozesse anderer Benutzer kennt nur root.
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
Fragt nach den Adressen des Namens, dem Weg zu jeder, Ping und einer Verbindung zu jeder, und wer den Port
hat, wenn es einer dieses Rechners ist. Ein Port, der annimmt und nichts sagt, wird gefragt, was er spricht:
die erste Nachricht von TLS, dann eine HTTP-Anfrage, jede auf einer eigenen Verbindung; --connect-only sendet
nichts. Ein UDP-Port bekommt ein leeres Datagramm und einen Zeilenvorschub; kommt nichts zurück, besagt das
nichts, außer wenn der Port einer dieses Rechners ist. Bei einem Unix-Domain-Socket werden der Pfad, seine
Rechte und wer lauscht angesehen. Exit-Status: 0 es antwortet (oder ein Programm dieses Rechners hat den
UDP-Port), 1 es antwortet nicht, oder das lässt sich nicht sagen, 2 falscher Aufruf.
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>Mit einem Server, drei Clients und ihrer Unterhaltung starten</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>Diesen Mitschnitt zeigen; nichts wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>Einen Server ohne das Fenster betreiben</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Nach so vielen Sekunden stoppen</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>Clients ohne das Fenster verbinden</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>Jede Verbindung muss mindestens so viele Bytes empfangen</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>Jede Verbindung muss mindestens so viele Nachrichten empfangen</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>Sekunden, die auf eine Verbindung und auf die nächsten Bytes darauf gewartet wird (Vorgabe: 10; 0: unbegrenzt)</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>Die Nachrichten eines Mitschnitts ausgeben</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>Der Mitschnitt; - liest zuerst die Standardeingabe bis zu ihrem Ende</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>Die Bytes aller Verbindungen als Nachrichten dieses Framings verstehen, oder des passenden: auto</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>Dasselbe für das Gesendete, wo dieses ein anderes Framing hatte als das Empfangene</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>Nur passende Nachrichten ausgeben, wie im Fenster: in len&gt;100 conn:2 hex:00ff content-type:text/json word</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>Auch den Weg jeder Verbindung durch die Zustände von RFC 9293 nennen</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>Die Sockets dieses Rechners und ihre Zustände ausgeben</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>Schritt für Schritt herausfinden, warum eine Gegenstelle antwortet oder nicht</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>Die Gegenstelle, nach Name oder Adresse: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; ohne Port wird nur nach dem Rechner gefragt</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>Sekunden, die eine Verbindung dauern darf (Vorgabe: 5)</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>Nichts an einen Port senden, und nicht warten, was er sagt</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>einen Host und gegebenenfalls einen Port von 1 bis 65535 angeben, zum Beispiel 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 oder unix:/run/app.sock</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>Gebaut mit %1.</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>Die Version ausgeben, und womit sie gebaut wurde</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>Mit dem Formular für einen neuen Server starten</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>Mit dem Dialog zum Öffnen eines Mitschnitts starten</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 ist eine Option des Fensters: Stellen Sie den Unterbefehl voran, oder lassen Sie die Option weg</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Weitere Informationen mit --help.</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>UNTERBEFEHL</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>ERFORDERLICH</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>Erfordert</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>Schließt aus</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Unterbefehle</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
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
        <translation>Fehler…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>„%1“ kann nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>Verbindung zum Senden auswählen</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>Verbindung %1 ist beendet und nicht mehr bekannt</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>Verbindung %1 ist noch nicht offen</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>Verbindung %1 ist beendet</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>Verbindung %1 ist von uns halb geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>%1 von %2 Byte gesendet</numerusform>
            <numerusform>%1 von %2 Bytes gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>to connection %1, %2</source>
        <comment>to connection 3, lines</comment>
        <translation>an Verbindung %1, %2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 zurückgehalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>Auslassen, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>Wählen Sie zuerst eine offene Verbindung in der Tabelle aus</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>An Verbindung %1 senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Es gibt nichts zu senden</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Text ▾</source>
        <translation>Text ▾</translation>
    </message>
    <message>
        <source>Hex ▾</source>
        <translation>Hex ▾</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>Datei ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>Inhalt; Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>Nachricht verfassen</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ Nachricht verfassen</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ Nachricht verfassen</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular zeigen</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>Auf diese Zeile einklappen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>Wie der Inhalt angegeben wird: Text, Hexadezimalziffern oder eine Datei</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>Wie der Inhalt angegeben wird</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>Die Nachricht oder die Art des Sendens absichtlich verfälschen</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>Gespeichert ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>Nachrichten zum Aufheben und zum Senden mit einer Taste</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Die Nachricht senden</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 ausgelassen</numerusform>
            <numerusform>%1 ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>Inhalt aus einer Datei</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes der Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 Byte:</numerusform>
            <numerusform>%1 Bytes:</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>bytes</comment>
        <translation>… und weitere %1</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>abgeschnitten: %1 ausgelassen</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>Kein JSON, Zeile %1, Spalte %2: Es endet zu früh. Es kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>Kein JSON, Zeile %1, Spalte %2: „%3“ steht hier falsch. Es kann trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>Keine Kodierung namens „%1“ ist bekannt: Der Inhalt geht als UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>%1 kann diesen Text nicht darstellen: Der Inhalt geht als UTF-8.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Geben Sie eine lesbare Datei an.</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>Keine Paare von Hexadezimalziffern: %1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>Dieses Framing kann es nicht übertragen: %1.</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>Die Datei ist größer als %1, zu viel für eine Nachricht dieses Framings.</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>Diese Fehler sind bei einer Datei über %1 nicht möglich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 Nachricht dieser Größe ist zu viel für einen Schreibvorgang.</numerusform>
            <numerusform>%1 Nachrichten dieser Größe sind zu viele für einen Schreibvorgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>Es gibt kein Byte, das ungültig werden könnte.</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>ungültiges UTF-8 im Header</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>ungültiges UTF-8 im Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>%1 Nachricht in einem Schreibvorgang</numerusform>
            <numerusform>%1 Nachrichten in einem Schreibvorgang</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>nach %1 abgeschnitten</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>in Stücken von %1, im Abstand von %2 ms</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>zweimal gesendet</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>nach der nächsten gesendet</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>Eine Escape-Sequenz im Text ist ungültig (%1): Der Inhalt geht so, wie er eingegeben ist.</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>Verbindung %1 endete (%2) mit %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>%1 von %2 Byte empfangen</numerusform>
            <numerusform>%1 von %2 Bytes empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>%1 von %2 Nachricht empfangen</numerusform>
            <numerusform>%1 von %2 Nachrichten empfangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>%1 von %2 Byte gesendet</numerusform>
            <numerusform>%1 von %2 Bytes gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved for %1 s.</source>
        <translation>%1 s lang hat sich nichts bewegt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>%1 von %2 zu sendenden Byte wurde nicht angenommen.</numerusform>
            <numerusform>%1 von %2 zu sendenden Bytes wurden nicht angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>%1 von %2 Verbindung hat rechtzeitig getan, was sie sollte.</numerusform>
            <numerusform>%1 von %2 Verbindungen haben rechtzeitig getan, was sie sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>So weit kam Verbindung %1: %2.</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>Verbindungen, die von hier geschlossen werden, da die Gegenstelle es nicht tat: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>Das System nimmt diesen Wert nicht an. (%1)</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>Nur Nachrichten von Verbindung %1.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>Inspektor der Verbindung</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>Was von der Verbindung gezeigt wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · Paar mit %2</translation>
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
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>Rolle: Server oder Client</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Lokale Adresse</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Adresse der Gegenstelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>Zustand im Kernel</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eing.</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Empfangene Bytes</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausg.</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Gesendete Bytes</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Eing./s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Empfangene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Ausg./s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Gesendete Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>Umlaufzeit, vom Kernel geglättet</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Erneut gesendete Segmente</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>Überlastfenster: Segmente, die unterwegs sein dürfen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>Vom Kernel empfangene Bytes, die wir nicht gelesen haben</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>Bytes im Sendepuffer des Kernels, die die Gegenstelle nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>Bytes, die wir dem Kernel noch nicht übergeben haben</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>Zustellung/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>Bytes pro Sekunde, die die Gegenstelle erreichten, nach der letzten Messung</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>Wer langsam ist: worauf die Bytes warten</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transport: was die Bytes befördert</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>Datagramme, die der Kernel ungelesen verworfen hat</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>Prozess der Gegenstelle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>Benutzer, dem der Prozess der Gegenstelle gehört</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>Programm, das im Prozess der Gegenstelle läuft</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Grund des Endes</translation>
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
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>Die Verbindungen aller Server und Clients zeigen</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>Hier erscheinen Verbindungen, offene und beendete.
Starten Sie einen Server oder verbinden Sie einen Client, um eine herzustellen.</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>Nur die Verbindungen eines Zustands im Kernel zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>Verbindungen aller Zustände im Kernel werden gezeigt.</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>Nur Verbindungen, die im Kernel %1 sind, werden gezeigt.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Gegenst. halb geschl.</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>&amp;Halb schließen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Benennen…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>&amp;Nur diese zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>Nur Verbindungen von %1 werden gezeigt. Alle zeigen.</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>%1, davon %2 offen</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 gezeigt</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>Alle Zustände ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>Nur %1 ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>Nur %1  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Gegenst. schloss</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Reset v. Gegenst.</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Reset von uns</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Timeout</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Host unbekannt</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>namenlos</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>namenlos · PID %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>Ungelesen: %1.</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>Empfangspuffer: %1 von %2.</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1 Datagramme, die keinen Platz fanden: %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Gegenst. halb geschl.</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Halb geschlossen</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>Das Lesen ist angehalten.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>Wartet auf das Senden: %1, Verbindungen: %2.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>Wartet auf das Senden: %1, Verbindungen: %2, danach schließen: %3.</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>Accept-Warteschlange: %1 von %2.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a connection that the kernel has forgotten</comment>
        <translation>fort</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>wir: ungelesene Bytes</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>Fenster der Gegenstelle</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>unser Sendepuffer</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>von uns geschlossen</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>von der Gegenstelle geschlossen</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>von der Gegenstelle zurückgesetzt (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>von uns zurückgesetzt (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>Host nicht gefunden</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>ein Limit wurde erreicht</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>in der Leerlaufzeit kam und ging nichts</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>von der Gegenstelle zurückgesetzt: sie schloss, bevor sie alles gelesen hatte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1; %2 nicht gesendet</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Schließt halb · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Schließt · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>Wartet auf das Senden: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>Wartet auf das Senden: %1, dann unser FIN.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>Wartet auf das Senden: %1, dann wird sie geschlossen.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>Wartet auf das Senden: %1, dann wird sie zurückgesetzt.</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>Untätig</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>Noch schließende Verbindungen: %1, wartet auf das Senden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 beendet</numerusform>
            <numerusform>%1 beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 von uns geschlossen</numerusform>
            <numerusform>%1 von uns geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 von der Gegenstelle geschlossen</numerusform>
            <numerusform>%1 von der Gegenstelle geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 von der Gegenstelle zurückgesetzt (RST)</numerusform>
            <numerusform>%1 von der Gegenstelle zurückgesetzt (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 von uns zurückgesetzt (RST)</numerusform>
            <numerusform>%1 von uns zurückgesetzt (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 abgelehnt</numerusform>
            <numerusform>%1 abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 mit Zeitüberschreitung</numerusform>
            <numerusform>%1 mit Zeitüberschreitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 nicht erreichbar</numerusform>
            <numerusform>%1 nicht erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fand den Host nicht</numerusform>
            <numerusform>%1 fanden den Host nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 beendet: ein Limit wurde erreicht</numerusform>
            <numerusform>%1 beendet: ein Limit wurde erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fehlgeschlagen</numerusform>
            <numerusform>%1 fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>Niemand las die Ausgabe: Was davon übrig war, ist verloren.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Die Ausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message>
        <source>Older (Enter)</source>
        <translation>Älter (Eingabe)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Neuer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>Wessen Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>Zeigen, was auf allen Verbindungen oder nur auf einer gesagt wird</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 gefunden</numerusform>
            <numerusform>%1 gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
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
        <translation>In %1 gespeichert.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>Die Unterhaltung wurde nicht in %1 gespeichert: %2.</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>&amp;Nur Verbindung %1 zeigen</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>Verbindung %1 &amp;benennen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>Unterhaltung als Text &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the conversation: %1 %</source>
        <translation>Unterhaltung wird gespeichert: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What is said here appears line by line: received at the left, sent at the right.</source>
        <translation>Was gesagt wird, erscheint hier Zeile für Zeile: Empfangenes links, Gesendetes rechts.</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Vollständig zeigen</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>Nur Verbindung %1 &amp;antworten</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Im &amp;Log zeigen</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 ist jetzt eine Gegenstelle</translation>
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
            <numerusform>%1 verbunden</numerusform>
            <numerusform>%1 verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the peer&apos;s kernel has it.</source>
        <translation>Ob der Kernel der Gegenstelle es hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ Unserem Kernel übergeben; der Kernel der Gegenstelle hat noch nicht alles bestätigt.</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ Vom Kernel der Gegenstelle bestätigt.</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ Vom Programm auf der Gegenseite gelesen, das dieses hier ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>%1 von %2 Kernel hat es bestätigt.</numerusform>
            <numerusform>%1 von %2 Kerneln haben es bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1 bei Byte %2</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>an %1 Verbindung</numerusform>
            <numerusform>an %1 Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Verbindungen: %1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>Auf Verbindung %1 empfangen</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>Auf Verbindungen gesendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
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
        <translation>%1  gesendet: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Um %1 gesendet: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1: offen für Datagramme</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 neue Gegenstelle</numerusform>
            <numerusform>%1 neue Gegenstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 Verbindung offen für Datagramme</numerusform>
            <numerusform>%1 Verbindungen offen für Datagramme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 Gegenstelle vergessen: in ihrer Leerlaufzeit kam und ging nichts</numerusform>
            <numerusform>%1 Gegenstellen vergessen: in ihrer Leerlaufzeit kam und ging nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1 Verbindungen: %2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>an Verbindung %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  gesendet, %2: %3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>Von %1 um %2 empfangen: %3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>Um %1 %2 gesendet: %3</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Escaped text</source>
        <translation>Text mit &amp;Escapes</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hex</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>Hex-&amp;Dump</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>&amp;C-Array</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>&amp;Python-Bytes</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>Schnittstelle, über die an Gruppen gesendet wird</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>Gruppen auch auf diesem Rechner hören</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>Darf an Broadcast-Adressen senden</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>Nur diese Gegenstelle hören (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>Datagramm-Optionen</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>Wie viele Router das an Gruppen Gesendete passieren darf (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>Empfangspuffer in Bytes</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>Sekunden, nach denen eine stille Gegenstelle vergessen wird</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 bleibt in diesem Netz, 0 auf diesem Rechner (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>Was an Gruppen gesendet wird, kommt zu Mitgliedern hier zurück (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>Ohne dies wird das Senden an eine Broadcast-Adresse abgelehnt (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>Was kommt, während er voll ist, geht verloren und wird gezählt (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>Nichts meldet, dass eine Gegenstelle fort ist: Eine, die so lange still ist, gilt als fort</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>Andere werden nicht gehört, und eine Ablehnung durch den Rechner der Gegenstelle wird gemeldet (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>vom System (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Forget a peer after</source>
        <translation>Gegenst. vergessen nach</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>An Gruppen senden über</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>TTL an Gruppen</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ Datagramm-Optionen</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ Datagramm-Optionen</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>Puffer: %1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>Leerlauf: %1</translation>
    </message>
</context>
<context>
    <name>DecodeAsDialog</name>
    <message>
        <source>Decode as</source>
        <translation>Dekodieren als</translation>
    </message>
    <message>
        <source>What to decode</source>
        <translation>Was dekodiert wird</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>Alle Verbindungen ihres Servers</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>Alle Verbindungen ihrer Clients</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>Port %1, ab jetzt</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Framing: wie aus Bytes Nachrichten werden</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>Wie ihr Server oder Client sagt</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>Die ersten Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>&amp;Framing</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>Was hier zuvor gewählt wurde, ist vergessen.</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>Bisher keine ganze Nachricht.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>Der Mitschnitt kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>Die Standardeingabe ist kein Mitschnitt von Socketscope; nur ein solcher lässt sich dekodieren (%1).</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 ist kein Mitschnitt von Socketscope; nur ein solcher lässt sich dekodieren (%2).</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>Fehler: </translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>Kodierung von Texten, deren Nachricht sie nicht nennt</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>Jeder Name, den Python oder die IANA dafür hat</translation>
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
            <numerusform>%1 (%2 neu)</numerusform>
            <numerusform>%1 (%2 neu)</numerusform>
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
        <translation>Sockets dieses Rechners: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>schließt · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>wartet · %1</translation>
    </message>
    <message>
        <source>lost · %1</source>
        <comment>a number of datagrams</comment>
        <translation>verloren · %1</translation>
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
            <numerusform>%1 neu</numerusform>
            <numerusform>%1 neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>Server, Clients und dieser Rechner</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>Hier erscheinen Server und Clients, sobald sie laufen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>Die Einstellungen anstelle der Unterhaltung zeigen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>Anstelle der Räume zeigen, was über jede Verbindung geht</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>Einstellungen prüfen</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>Kein lokaler Port ist frei: Offene und in der letzten Minute beendete Verbindungen belegen alle, aus denen das System wählen darf. Verwenden Sie weniger, warten Sie eine Minute oder erweitern Sie den Bereich („sysctl net.ipv4.ip_local_port_range“).</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>Dieser Rechner hat keine Adresse von der Art wie %1: IPv6 ist ausgeschaltet oder nicht eingerichtet. Verwenden Sie eine IPv4-Adresse, oder schalten Sie IPv6 ein („sysctl net.ipv6.conf.all.disable_ipv6“).</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>Für %1 wurde kein Host dieses Namens gefunden. Prüfen Sie die Schreibweise, oder verwenden Sie eine Adresse, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>Der Name in %1 ließ sich nicht auflösen: Kein Nameserver antwortet. Prüfen Sie die Netzwerkverbindung, oder verwenden Sie eine Adresse.</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1: Eine Link-Local-Adresse braucht ihre Zone, die Schnittstelle, zu der sie gehört. Schreiben Sie eine von %2.</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1: Dieser Rechner hat keine Schnittstelle dieses Namens. Schreiben Sie eine von %2.</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>Dieses Programm hat so viele Dateien und Verbindungen offen, wie es darf („ulimit -n“). Schließen Sie einige Verbindungen: Ein laufender Server nimmt von selbst weiter an.</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>Auf dem ganzen Rechner sind so viele Dateien offen wie möglich („sysctl fs.file-max“). Schließen Sie einige Programme oder Verbindungen: Ein laufender Server nimmt von selbst weiter an.</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>Das System hat keinen Speicher mehr für eine weitere Verbindung. Schließen Sie einige Verbindungen oder Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1: Die Nachricht ist zu groß für ein Datagramm (%2). Senden Sie weniger auf einmal, oder verwenden Sie einen Datenstrom.</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1: Einer Gruppe konnte nicht beigetreten werden (%2). Prüfen Sie die Adresse der Gruppe und die Schnittstelle für den Beitritt.</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1: Dieser Rechner hat keine solche Schnittstelle. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 ist zu lang: Der Pfad eines Unix-Domain-Sockets darf 107 Bytes haben. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 ist vorhanden und kein Socket. Es blieb unverändert; wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>Unter %1 liegt ein Socket, an dem niemand mehr lauscht: Ein Server hat sich beendet, ohne ihn zu entfernen. Lassen Sie ihn zuerst entfernen, oder wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>Der Socket unter %1 ist von anderer Art. Wählen Sie einen anderen Transport: Stream, Seqpacket oder Datagramm.</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>Unter %1 lauscht bereits ein Server. Wählen Sie einen anderen Pfad, oder stoppen Sie ihn; „ss -lxp“ in einem Terminal zeigt, wem er gehört.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 ist keine Adresse dieses Rechners. Verwenden Sie 127.0.0.1 nur für diesen Rechner oder 0.0.0.0 für alle seine Adressen.</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>Port %1 liegt unter 1024, und nur ein Administrator darf dort lauschen. Wählen Sie einen Port von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>Das System erlaubt nicht, dort zu lauschen. Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>Das System kann auf %1 nicht lauschen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>Ein Limit ist erreicht. Schließen Sie einige Verbindungen, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>Der Server konnte nicht starten.</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>Unter %1 gibt es keinen Socket. Starten Sie seinen Server, oder prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>Unter %1 lauscht niemand mehr: Dort liegt der Socket eines beendeten Servers. Starten Sie den Server erneut.</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>Die Zugriffsrechte von %1 erlauben Ihnen das Schreiben nicht, das zum Verbinden nötig ist. Fragen Sie den Eigentümer, oder lassen Sie den Server andere setzen.</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>Unter %1 empfängt niemand: Der Rechner dort hat es gemeldet (ICMP port unreachable). Starten Sie einen Server auf diesem Port, oder prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>Das System erlaubt nicht, an %1 zu senden: Es ist eine Broadcast-Adresse, und Broadcasts sind auf diesem Socket nicht erlaubt, oder eine Firewall dieses Rechners verbietet es.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 hat die Verbindung abgelehnt: Dort lauscht nichts. Starten Sie einen Server auf diesem Port, oder prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>Von hier gibt es keinen Weg zu %1: Kein Netz dieses Rechners führt dorthin. Prüfen Sie die Netzwerkverbindung und die Adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>%1 ist nicht erreichbar: Das Netz ist da, aber der Host antwortet nicht, oder ein Router weist ab. Prüfen Sie die Adresse und ob er an ist.</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>Das System kann keine Verbindung zu %1 herstellen: Mit dieser Adresse kann man sich nicht verbinden, oder eine Route dieses Rechners verwirft, was dorthin geht („ip route get“ zeigt sie).</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>Das System erlaubt keine Verbindung zu %1: Eine Firewall oder eine Route dieses Rechners verbietet sie, oder es ist eine Broadcast-Adresse. Prüfen Sie die Adresse und die Firewall.</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>Die Verbindung zu %1 wurde aufgegeben, bevor sie hergestellt war.</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>Ein Limit ist erreicht. Verwenden Sie weniger Verbindungen.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Die Datei kann nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>Der Datenträger mit %1 ist voll. Schaffen Sie Platz, oder speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>%1 kann nicht so schnell geschrieben werden, wie Bytes übertragen werden. Die Aufzeichnung geht von selbst weiter, sobald der Datenträger nachgekommen ist.</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>%1 darf nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>Das Speichern wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 ist kein Mitschnitt dieses Programms. Wählen Sie einen, den es gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>%1 darf nicht gelesen werden. Ändern Sie die Zugriffsrechte, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>Das Öffnen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 kann nicht gelesen werden. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>Diese Parameter sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>Das ist zu groß für ein Datagramm (%1). Senden Sie weniger auf einmal, oder verwenden Sie einen Datenstrom.</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>Das kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>Es gibt keinen Ordner, in dem %1 erzeugt werden könnte. Legen Sie ihn zuerst an, oder wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>Das System erlaubt nicht, %1 zu erzeugen: Sie dürfen in den Ordner nicht schreiben. Wählen Sie einen anderen Pfad.</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>Der Datenträger mit dem Mitschnitt ist voll. Schaffen Sie Platz, oder speichern Sie anderswo.</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>Der Mitschnitt kann nicht so schnell geschrieben werden, wie Bytes übertragen werden. Die Aufzeichnung geht von selbst weiter, sobald der Datenträger nachgekommen ist.</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>Der Mitschnitt darf nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>Der Mitschnitt kann nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 antwortet nicht. Vielleicht ist der Rechner aus, eine Firewall verwirft, was dorthin gesendet wird, oder der Server nimmt keine Verbindungen an, und seine Warteschlange dafür ist voll.</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>Port %1 ist schon belegt. Wählen Sie einen anderen, oder 0, damit das System wählt. „ss -lntup“ zeigt, wer ihn hat; hat ihn niemand, warten Sie eine Minute (TIME-WAIT).</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 Nachricht kam schneller, als sie ausgegeben werden konnte.</numerusform>
            <numerusform>%1 Nachrichten kamen schneller, als sie ausgegeben werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>Die Aufzeichnung ist gestoppt, Verbindungen gehen weiter. %1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>Feld hinzufügen…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>Absichtliche Fehler</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>Header-Felder, zusätzlich oder anstelle eines gleichnamigen</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>Header-Felder, die hinzukommen oder ersetzt werden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>Ein Wert, der kein JSON ist, geht als String.</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>Ungültiges UTF-8-Byte</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>im Header</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>im Inhalt</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>Nachr. je Schreibvorgang</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Abschneiden nach</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>nicht abgeschnitten</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>Senden in Stücken von</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>Was mit der Nachricht im Ganzen geschieht</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>Ein Netz kann ein Datagramm verlieren, verdoppeln oder überholen lassen: Hier lässt sich das absichtlich tun.</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>Die Gegenstelle bekommt sie zweimal, wie wenn ein Netz sie verdoppelt: Zählt sie doppelt?</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>Sie wartet hier, bis die nächste Nachricht an diese Verbindung gegangen ist, wie wenn diese sie überholt.</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>Sie wird gezählt und nicht gesendet, wie wenn ein Netz sie verliert: Bemerkt es die Gegenstelle?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>nach der nächsten</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>Verbindung endete mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>Nachricht ist länger als das Limit</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>Länge ist für keine Nachricht möglich</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>Escape vor einem Byte, das nicht darauf folgen darf</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>Datagramm wurde abgeschnitten: es war länger als das Gelesene</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>Datagramme gingen verloren</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>das Netz meldete einen Fehler</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>COBS-Code nennt mehr Bytes, als die Nachricht hat</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>Header sind länger als das Limit</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>Header haben kein Content-Length</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>dies ist keine Header-Zeile</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>Inhalt ist nicht in Chunks geteilt, obwohl sein Header das sagt</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>hinter dem Inhalt stehen andere Bytes</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>die nächste Nachricht beginnt, bevor diese geendet hat</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>Header-Länge ist 0: so kann keine Nachricht beginnen</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>JSON-Header ist nicht UTF-8</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>JSON-Header ist kein JSON</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>JSON-Header ist kein Objekt</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>JSON-Header hat kein %1</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>JSON-Header hat ein falsches %1</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>Inhalt ist länger als das Limit</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>Inhaltskodierung ist nicht bekannt</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>Inhalt hat nicht die Kodierung, die sein Header nennt</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>eine IRC-Zeile enthält ein NUL</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>Wagenrücklauf, dem kein Zeilenvorschub folgt</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>ein Wert wurde erwartet</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>ein Wert oder „]“ wurde erwartet</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>ein Name wurde erwartet</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>ein Name oder „}“ wurde erwartet</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>„:“ wurde erwartet</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>„,“ oder „}“ wurde erwartet</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>„,“ oder „]“ wurde erwartet</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>das Ende wurde erwartet</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>ein Zeichen oder ein Anführungszeichen wurde erwartet</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>eines von &quot; \ / b f n r t u wurde erwartet</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>eine Hexadezimalziffer wurde erwartet</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>true, false oder null wurde erwartet</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>eine Ziffer wurde erwartet</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1, bei Byte %2</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1, bei Byte %2: %3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>Inhaltskodierung</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Inhaltslänge</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Header-Länge</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>Was ein Filter sagen kann</translation>
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
        <translation>Filter der Nachrichten</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>Nachrichten filtern: text, conn:2, out, len&gt;100, fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>Nur passende Nachrichten zeigen (Strg+F). Strg+Leertaste nennt, was geschrieben werden kann, Esc leert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
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
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>Bytes keiner Nachricht</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>Im Datenstrom: %1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>&amp;Feld kopieren als</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>&amp;Wert kopieren als</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>&amp;Teil kopieren als</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Framing: wie aus Bytes Nachrichten werden</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>Mehr zur Trennung der Nachrichten</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>Framing des Gesendeten</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>Wie das Empfangene</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Gesendetes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>Erste des Clients</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>Unter dem Namen „%1“ ist keine Kodierung bekannt. Wählen Sie eine aus der Liste, oder schreiben Sie ihren Namen wie in Python.</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a framing</comment>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <comment>an encoding</comment>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>▾ More about how messages are told apart</source>
        <translation>▾ Mehr zur Trennung der Nachrichten</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ Mehr zur Trennung der Nachrichten</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>Parameter des Framings</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>Framing: %1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>ein oder mehrere Bytes; \n \r \t \0 \xNN \\ werden verstanden</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>ein Byte; \n \r \t \0 \xNN \\ werden verstanden</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>ein Framing, mit / statt : und , wie in fixed/size=8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Erwartet: %3.</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>Höchstzahl der Bytes der Header einer Nachricht</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Bytes jeder Nachricht</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>Bytes der Länge, ein Varint oder Ziffern</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>Byte-Reihenfolge der Länge</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>Ziffern der Länge</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>Nullen, oder Leerzeichen vor oder nach den Ziffern, die wir senden</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>Byte, das die Ziffern beendet, wenn nicht alle da sind</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>Bytes vor der Länge</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>Bytes zwischen der Länge und dem Inhalt</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>Ob die Länge alles vor dem Inhalt mitzählt</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>Zur Länge addierte Bytes</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>Längen bis zu dieser haben keinen Inhalt und zählen nichts (-1: keine)</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>Bytes hinter jedem Inhalt</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>Framing der ersten Nachricht jeder Richtung, wie in fixed/size=68</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>Framing der ersten Nachricht des Clients, wie in fixed/size=8</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>Bytes, die eine Nachricht beenden</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>Bytes, die eine Nachricht beginnen</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>Byte, welches das Byte danach zu Daten macht; keines, wenn leer</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>Byte, mit dem ein maskiertes Byte durch exklusives Oder verknüpft wird; keines, wenn leer</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>Ob das Ende einer Nachricht der Anfang der nächsten ist</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>Bytes nach dem Ende, etwa einer Prüfsumme</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>Höchstzahl der Bytes des Inhalts einer Nachricht</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>Ob ein verlorener Datenstrom wiedergefunden wird</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Anwendung von Real Python</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>Das Protokoll des Socket-Tutorials von Real Python</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat von sentdex</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>Eine Länge aus 10 Ziffern und Leerzeichen, dann die Nachricht</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat von Tech With Tim</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>Eine Länge aus 64 Ziffern und Leerzeichen, dann die Nachricht</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>Chats mit zfill(8)</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>Eine Länge aus 8 Ziffern mit führenden Nullen, dann die Nachricht</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1, mit Content-Length</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>Language Server (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>Language Server Protocol und Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>HTTP/2 ohne TLS (RFC 9113): Frames</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNS over TCP (RFC 1035)</source>
        <translation>DNS über TCP (RFC 1035)</translation>
    </message>
    <message>
        <source>TLS records</source>
        <translation>TLS-Records</translation>
    </message>
    <message>
        <source>TLS (RFC 8446): records, not decrypted</source>
        <translation>TLS (RFC 8446): Records, nicht entschlüsselt</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>MQTT-Steuerpakete</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ): Frames</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Anfragen und Antworten von Kafka</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf, mit Länge</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>Protocol Buffers mit writeDelimitedTo()</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL und MariaDB: Pakete</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>Wire-Protokoll von MongoDB</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Natives Protokoll von Cassandra, Versionen 3 und 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream: Pakete</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>Modbus über TCP: MBAP-Header, Einheit und Funktion</translation>
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
        <translation>IEC 60870-5-104: Fernwirktechnik</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP: Kurznachrichten</translation>
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
        <translation>Kartenzahlungen, mit einer Länge aus 4 Ziffern</translation>
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
        <translation>SMB über TCP: Windows-Dateifreigabe</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P: Dateiprotokoll von Plan 9</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>pkt-line von Git</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git: Längen aus 4 Hexziffern, 0000 bis 0002 allein</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>BitTorrent-Peers: ein Handshake, dann Nachrichten</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstrings</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world!, und dergleichen: SCGI, qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 und AIS: Datensätze von GPS und Schiffen</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>Keines (rohe Bytes)</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>Kein Framing: jedes Lesen ist eine Nachricht</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>Zeilen, oder was sonst mit einem Trennzeichen endet</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>Header/Inhalt</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>Header/Inhalt: Länge, JSON-Header, Inhalt</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>Längenpräfix</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>Eine Länge, dann die Nachricht</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>Text-Header mit Content-Length: LSP, HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Start und Stopp</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>Zwischen einem Anfang und einem Ende: STX und ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>Feste Größe</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>Nachrichten gleicher Größe</translation>
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
        <translation>COBS, jede Nachricht mit einem Null-Byte beendet</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>Nachrichten von PostgreSQL, ab der ersten</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC: Zeilen mit einem Befehl und seinen Parametern</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>kein Framing erklärt diese Bytes</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>es gibt noch keine Bytes; die ersten entscheiden</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>seine Header sind da und in Ordnung</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>seine ersten Zeilen sind Befehle dieses Protokolls</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>dies ist Text, der immer wieder mit dem Trennzeichen endet</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>jede Länge führt zur nächsten</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>seine Trennzeichen sind da, und was dazwischen liegt, ist in Ordnung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 Messages: %2, in %3 of the first %4.</source>
        <translation>%1 Nachrichten: %2, in %3 der ersten %4.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>Gruppen, denen beigetreten wird</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Gruppe beitreten</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Gruppe beitreten</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>Hören, was an eine Multicast-Gruppe gesendet wird, etwa 239.255.0.1</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 ist keine Gruppe. Gruppen sind die Adressen von 224.0.0.0 bis 239.255.255.255 und jene, die mit ff beginnen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>Quelle, die allein gehört wird</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>von allen</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>Schnittstelle für den Beitritt zur Gruppe</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Gruppe verlassen</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes der Nachricht</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Wie die Nachricht gezeigt wird</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Select a message in the log to see what it is made of: its parts, what they say, and the bytes of each.</source>
        <translation>Wählen Sie eine Nachricht im Log, um zu sehen, woraus sie besteht: ihre Teile, was diese besagen und die Bytes eines jeden.</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>Ein Bild: Die Seite „Frame“ zeigt es. Hier stehen seine Bytes als Text, nicht darstellbare als Escapes.</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>Kein Text: Bytes, die keine Zeichen sind, stehen als Escapes da.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 werden gelesen…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>Kein Text: die ersten %1 von %2. Die Hex-Ansicht hat alles.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>Die ersten %1 von %2. Die Hex-Ansicht hat alles.</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>Aus %1 dekodiert; die Hex-Ansicht hat es wie gesendet.</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>Verb. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2, Verbindung %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>vom System</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>Zur neuesten Zeile (Ende)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Neueste ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Zur neuesten Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 neu ↓</numerusform>
            <numerusform>%1 neu ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>Zur neuesten Zeile, %1 ist neu</numerusform>
            <numerusform>Zur neuesten Zeile, %1 sind neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Im Kernel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>Geändert. %1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Überlastfenster</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 Segment</numerusform>
            <numerusform>%1 Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>Was der Kernel an der Verbindung misst</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>Was der Kernel misst</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>Der Kernel misst eine Verbindung, solange dieses Programm sie offen hat.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>außer der Reihe bestätigt</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>Vom Socket, den alle Gegenstellen des Servers teilen.</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>Letzter bekannter Stand: Die Verbindung ist beendet.</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>Nichts ist bekannt: Was der Kernel misst, steht nicht in einem Mitschnitt.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1, Nachrichten: %2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1, unerwartet beendet, %2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1, nicht gespeichert, %2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>Was auf einer Verbindung auf das Senden wartet</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>Was auf allen Verbindungen zusammen auf das Senden wartet</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>Was auf dem Weg in die Mitschnittdatei ist</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>Der Index des Mitschnitts im Speicher</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>Die Zeilen des Nachrichten-Logs</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>Jede Liste gefilterter Nachrichten</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>Was von beendeten Verbindungen bekannt ist</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>Speicherlimits</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>Was über ein Limit geht, wird aufgegeben, das Älteste zuerst, oder abgelehnt, und gezählt. Was in der Mitschnittdatei ist, bleibt dort. Offene Verbindungen bleiben immer erhalten.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>Wie lange ein Schließen auf eine Gegenstelle wartet, die nichts annimmt</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>Nicht gespeicherte Mitschnitte: wie viele aufgehoben werden</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>Nicht gespeicherte Mitschnitte: wie viel Speicherplatz sie belegen dürfen</translation>
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
        <translation>Den Rest hat der Inspektor.</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <comment>rows that were found, of all</comment>
        <translation>die neuesten %1 von %2</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>Mitschnitt &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>Mitschnitt &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>Nachrichten &amp;suchen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>Leeren &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>Se&amp;quenz zeigen</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>Inspektor: &amp;Frame</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>Inspektor: &amp;Hex</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>Inspektor: &amp;Text</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>Inspektor: Zu&amp;stand</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>Inspektor: &amp;Kernel</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>Inspektor: S&amp;ocket</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>Neuer &amp;Server</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>Neuer &amp;Client</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>&amp;Alle stoppen</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>Fenster a&amp;bdocken oder andocken</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>Fenster &amp;neben die anderen setzen</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>Fenster schl&amp;ießen</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>Nachricht &amp;verfassen</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>Verfasste Nachricht &amp;senden</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>&amp;Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Aufzeichnung</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>&amp;Dekodieren als…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>&amp;Gegenstelle prüfen…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>&amp;Sockets dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>Speicher&amp;limits…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion s&amp;uchen…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>&amp;Vorführung zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>Ü&amp;ber Socketscope</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufz.</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Design der &amp;Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Sprache der &amp;Arbeitsumgebung</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufz.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>Das war es. Die letzte Nachricht hatte einen Fehler: Der Inspektor zeigt, wo. Schreiben Sie unten selbst eine, oder sehen Sie dasselbe über einen anderen Transport.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmals</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>Über UDP</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>Über Unix-Socket</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>Dieses Fenster zeigt eine Datei: Darin läuft nichts. „Neues Fenster“ im Menü „Datei“ öffnet eines, in dem etwas läuft.</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Über Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>Ab dem nächsten Start von Socketscope gilt die Sprache: %1.</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>Ein Inspektor für Chats und Sockets. Freie Software unter der GNU General Public License, Version 3 oder neuer. Symbole: KDE Breeze (LGPL). Schriften: Inter und JetBrains Mono (OFL). Gebaut mit %1.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>etwas stimmt nicht damit</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>Nummern von Verbindungen, wie in conn:2,5</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>von TCP-Verbindungen</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>von UDP</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>von Unix-Domain-Streams</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>von Unix-Domain-Sockets, die Grenzen wahren</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>von Unix-Domain-Datagrammen</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>länger, in Bytes</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>kürzer, in Bytes</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>genauso lang, in Bytes</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>Bytes, die sie enthält, wie in hex:00ff</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>Bytes, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>ganze Nachrichten</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>was keine Nachricht ist</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>Bytes nach dem Verlust eines Datenstroms</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>Bytes, die nicht aufgezeichnet wurden</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>Zustandswechsel einer Verbindung</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>das schließende Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>als Text verstanden: der Ausdruck wird kleingeschrieben, %1</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>als Text verstanden: eine Länge wird verglichen wie in len&gt;100, len&lt;10 oder len=5</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>als Text verstanden: der Ausdruck beginnt mit %1</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: erwartet Nummern von Verbindungen, wie in conn:2 oder conn:2,5</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: erwartet eines von %1</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len erwartet eine Anzahl Bytes, wie in len&gt;100, len&lt;10 oder len=5</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: erwartet eines von tcp, udp, unix, unix-seqpacket und unix-dgram</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: erwartet Paare von Hexadezimalziffern, wie in hex:00ff</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>weder ein- noch ausgehend</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>Millisekunden seit der Zeile davor</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Verb.</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>Nummer der Verbindung</translation>
    </message>
    <message>
        <source>⇅</source>
        <comment>in or out</comment>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>Länge in Bytes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ in ms</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>Der neuesten Nachricht folgen</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>Die neueste Nachricht sichtbar halten (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Ohne Framing</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Keine Nachricht passt auf den Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>Hier erscheinen Nachrichten, sobald sie gesendet und empfangen werden.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>&amp;Nur diese Verbindung zeigen</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>Der neuesten Nachricht &amp;folgen</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>&amp;Nur Verbindung %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 neu ↓</numerusform>
            <numerusform>%1 neu ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRemark</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 von %2 Byte</numerusform>
            <numerusform>%1 von %2 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the stream)</source>
        <comment>a fault with its offset, its offset in the stream</comment>
        <translation>%1 (%2 des Datenstroms)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>Inhalt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>Kommt noch an (%1)</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>(nicht mehr im Mitschnitt)</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>Bytes: %1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>erste Bytes: %1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>Ergebnis „%1“</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(kein Inhalt)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>%1-Bild, %2 Byte</numerusform>
            <numerusform>%1-Bild, %2 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>nicht aufgezeichnet, Bytes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 bytes</source>
        <comment>a part of a message, numbers</comment>
        <translation>
            <numerusform>%1: %2 von %3 Byte</numerusform>
            <numerusform>%1: %2 von %3 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>Inhalt: %1 von %2 Byte</numerusform>
            <numerusform>Inhalt: %1 von %2 Bytes</numerusform>
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
        <translation>verbunden (Verbindung %1 ist nicht mehr bekannt)</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>erstes Datagramm von %1</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>Datagramme gehen an %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>unter %1 mit sich selbst verbunden: dort lauscht nichts, und das System wählte diesen Port für diese Seite</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>angenommen von %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Chunk</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Ohne Framing</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Nicht aufgez.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>Datagramm endete mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>Gegenstelle sendet nicht mehr (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>Gegenstelle sendet nicht mehr (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>wir senden nicht mehr (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>wir senden nicht mehr (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>Datagramme gingen verloren: der Empfangspuffer war voll</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>das Netz meldete einen Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>%1 Datagramm ging verloren: der Empfangspuffer war voll</numerusform>
            <numerusform>%1 Datagramme gingen verloren: der Empfangspuffer war voll</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>dort lauscht niemand: Verbindung abgelehnt (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>niemand lauscht auf %1: Verbindung abgelehnt (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>auf der Gegenseite: Prozess %1 (%2) von %3</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>Deskriptoren, die die Gegenstelle übergab und die geschlossen wurden: %1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>hat keinen Namen mehr</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>heißt jetzt %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>bisher %1 Byte</numerusform>
            <numerusform>bisher %1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 von %2 Byte</numerusform>
            <numerusform>%1 von %2 Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>received</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>Nachrichten, Server und Clients</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>Verbindung %1 benennen</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>Wie Sie die Gegenstelle nennen. Der Mitschnitt behält es; leer: kein Name.</translation>
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
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transport: was die Bytes befördert</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>Den Pfad des Sockets wählen</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>udp %1</source>
        <translation>udp %1</translation>
    </message>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>Ein Pfad im Dateisystem, oder @ und ein Name, den keine Datei hat: %1 von %2 Byte.</numerusform>
            <numerusform>Ein Pfad im Dateisystem, oder @ und ein Name, den keine Datei hat: %1 von %2 Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>Geben Sie den Pfad des Sockets ein, oder @ und einen Namen, den keine Datei hat.</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>Der Pfad hat %1 Byte, und der eines Unix-Domain-Sockets darf %2 haben. Wählen Sie einen kürzeren.</numerusform>
            <numerusform>Der Pfad hat %1 Bytes, und der eines Unix-Domain-Sockets darf %2 haben. Wählen Sie einen kürzeren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Pfad des Sockets</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>Es wird nichts aufgezeichnet: Was jetzt übertragen wird, lässt sich später nicht ansehen. Bisher nicht aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Wieder aufzeichnen</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>Vorhandenes speichern…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>Aufzeichnung gestoppt. %1 Verbindungen gehen weiter; nicht aufgezeichnet: %2.</translation>
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
        <translation>Räume und private Gespräche</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>Was %1 und Sie unter sich gesagt haben</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>Was in keinem Raum geschieht</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1, Mitglieder: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 neu</numerusform>
            <numerusform>%1 neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 für Sie</numerusform>
            <numerusform>%1 für Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>Der Server kennt Sie als %1</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>Der Server kennt Sie als %1
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>Header/Inhalt</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>what happens in no room of a chat</comment>
        <translation>Server</translation>
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
        <translation>Der Chat ist geschlossen: Niemand hört, was gesagt wird. Starten Sie den Server erneut.</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>Die Verbindung ist verloren. Sie wird nach wachsenden Pausen von selbst neu versucht.</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>Es gibt keine Verbindung. Was Sie jetzt sagen, wird als nicht gesendet markiert und lässt sich erneut senden.</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>Der Server nimmt den Namen nicht an: %1. Schreiben Sie /nick und einen anderen.</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>Verbunden. Der Server hat noch nicht gesagt, dass er Sie kennt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 nimmt teil</numerusform>
            <numerusform>%1 nehmen teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 hat den Chat verlassen</numerusform>
            <numerusform>%1 haben den Chat verlassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 ist beigetreten</numerusform>
            <numerusform>%1 sind beigetreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 ist gegangen</numerusform>
            <numerusform>%1 sind gegangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Operators · %1</source>
        <comment>a number</comment>
        <translation>Operatoren · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <comment>a number</comment>
        <translation>Mitglieder · %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a mark in a list of members</comment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark in a list of members</comment>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>Speaks by: %1</source>
        <comment>IRC, lines ...</comment>
        <translation>Nimmt teil über: %1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>Verbindung %1 von %2</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>Sprach zuletzt um %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>Still seit %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>Abwesend: %1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>Darf nicht sprechen</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>Wartet auf das Senden: %1, da dieses Mitglied langsamer liest, als der Raum spricht</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>Wer im Raum ist</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>Aus dem Raum &amp;werfen</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>%1 ungelesen</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>Private &amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>Na&amp;men schreiben</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>&amp;Verbindung zeigen</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>Wieder &amp;sprechen lassen</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>Namen s&amp;perren</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>&amp;Adresse sperren</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>&amp;Operatorrechte entziehen</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>Zum &amp;Operator machen</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>${time} ${counter} ${peer} und ${0}…${9}, das Getroffene, werden eingesetzt; \n \r \t \0 \xNN \\ sind Escapes.</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>Einmal pro Verbindung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>Wie eine Nachricht verglichen wird</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>Name des Header-Felds</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>Womit eine Nachricht verglichen wird</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei auswählen</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>Verzögerung der Antwort in Millisekunden</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>Was nach der Antwort geschieht</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>Nach&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>Na&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>&amp;Danach</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>beliebiger Wert</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>Datei der Antwort</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1, fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Matches regular expression</source>
        <translation>Passt auf regulären Ausdruck</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>Enthält Bytes (hex, ?? ist beliebig)</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>Hat Header-Feld</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>Text, wie er ist</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Bytes (hex)</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>Bytes einer Datei</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>Text als eine Nachricht des Framings</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Verbindung zurücksetzen</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is answered</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <comment>an answer: hexadecimal digits</comment>
        <translation>Bytes %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <comment>an answer: “a text”</comment>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>Enthält Text</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>Ist genau der Text</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>Ist genau %1</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>Passt auf /%1/</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>Enthält Bytes %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>Hat %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>nach %1 ms</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>dann schließen</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>dann zurücksetzen</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>Regeln, in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>Hier erscheinen Regeln. Die erste, die auf eine Nachricht passt, beantwortet sie;
eine Nachricht, auf die keine passt, bleibt unbeantwortet.</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>Diese Regeln sind nicht verwendbar: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 enthält keine verwendbaren Regeln: %2.</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>Die Regeln der Datei ersetzten die vorherigen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>Antwortregeln</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>Regel entfernt: %1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Eingabe übernimmt eine Nachricht, F2 benennt sie um</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>Hier erscheinen Nachrichten, die Sie speichern.
Eingabe übernimmt eine, F2 benennt sie um, Alt+1 bis Alt+9 senden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>Die gerade geschriebene Nachricht aufheben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Nachrichten (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>Die Datei enthält keine verwendbaren Nachrichten: %1.</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>Die Datei der Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>a field of a message</comment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>zusätzlich</translation>
    </message>
    <message>
        <source>as text</source>
        <comment>before the bytes of a part that could not be read</comment>
        <translation>als Text</translation>
    </message>
</context>
<context>
    <name>SectionType</name>
    <message>
        <source>Length prefix</source>
        <translation>Längenpräfix</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>Startzeile</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>Fester Header</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>JSON-Header</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>SentLink</name>
    <message>
        <source>Handed to connection %1, and not recorded</source>
        <translation>An Verbindung %1 übergeben und nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>Im Log zeigen</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>Gesendet, Nr. %1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>Maßstäblich</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>Zeilenabstand nach der Zeit, oder alle gleich</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Die neueste Zeile sichtbar halten (Ende)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>Zeilen ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>Welche Zeilen es gibt und wie groß sie sind</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>&amp;Beide Seiten, wo beide in diesem Programm sind</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>&amp;Ursprüngliche Größe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>Das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>&amp;Sichtbares, als SVG…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>S&amp;ichtbares, als PNG…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>&amp;Alles, als SVG…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>A&amp;lles, als PNG…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>Umrandete Zustände folgen aus Ereignissen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1 von %2 Verbindung</numerusform>
            <numerusform>%1 von %2 Verbindungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Save the sequence as a picture</source>
        <translation>Sequenz als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>Das Bild konnte nicht in %1 geschrieben werden: %2. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>In %1 gespeichert. Mehr fasst ein Bild nicht: Am Ende fehlt %2 Zeile.</numerusform>
            <numerusform>In %1 gespeichert. Mehr fasst ein Bild nicht: Am Ende fehlen %2 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>Wann es ankam, ist nicht bekannt: Die Gegenseite ist nicht in diesem Programm oder hat es nicht gelesen.</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>Wann es gesendet wurde, ist nicht bekannt: Die Gegenseite ist nicht in diesem Programm.</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 Sekunden, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 Sekunden, %2 an %3: %4, %5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>Client, nicht unserer</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>Server, nicht unserer</translation>
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
        <translation>Um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>%1 unterwegs</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>Hier erscheint die Sequenz einer Verbindung: ihre Zustände, was die Programme an ihren Seiten aufrufen und was von einer zur anderen geht.
Wählen Sie eine Verbindung in der Tabelle, oder mehrere, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Im &amp;Log zeigen</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>Nachrichten &amp;einklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>Nachrichten &amp;ausklappen</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>Ende des Datenstroms</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2 in Stücken</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 verloren: Empfangspuffer voll</numerusform>
            <numerusform>%1 verloren: Empfangspuffer voll</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>%1 Stille</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>close() fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>%1 weitere Nachricht · %2 · %3</numerusform>
            <numerusform>%1 weitere Nachrichten · %2 · %3</numerusform>
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
        <translation>Nach jeder Antwort schließen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>Ein Client-Fenster für diesen Server öffnen</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Nicht gestartet.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse, auf der gelauscht wird</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Port, auf dem gelauscht wird</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>Bei 0 wählt das System</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>Was er mit dem Empfangenen tut</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Text der Antwort</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>Die Antwortregeln bearbeiten</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>Die Tabelle der Antworten bearbeiten</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagramme</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;Verhalten</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>F&amp;raming</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Re&amp;geln</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Antw&amp;orten</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>A chat needs connections: choose TCP or a Unix stream socket.</source>
        <translation>Ein Chat braucht Verbindungen: Wählen Sie TCP oder einen Unix-Stream-Socket.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppt…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Bearbeiten… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>Gestoppt. Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>Verbunden: %1. Nachrichten: %2.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>von anderen Rechnern erreichbar</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>für jedes Programm dieses Rechners</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>Lauscht auf %1, %2.</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2, %3.</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>Die Datei einer Antwort kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Läuft nicht.</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Entfernen und starten</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Andere Rechner können an diese Adresse senden. 127.0.0.1 ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>Andere Rechner können sich mit dieser Adresse verbinden. 127.0.0.1 ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>Der Server läuft, und was Sie hier ändern, gilt ab jetzt: das Verhalten für alle Verbindungen, das Framing für neue. Stoppen Sie den Server, um Transport, Adresse und Port zu ändern.</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1. Framing: %2.</translation>
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
        <translation>Niemand liest den Mitschnitt mehr von der Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>von uns ungelesen</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>Bytes, die ankamen und die wir noch nicht gelesen haben.</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>von Gegenstelle ungelesen</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>zu senden</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>Bytes, die wir geschrieben haben und die unseren Sendepuffer noch nicht verlassen haben.</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>Was ungelesen warten darf, samt der eigenen Verwaltung des Kernels: das Doppelte dessen, was für SO_RCVBUF gesetzt wurde. Datagramme, die kommen, während er voll ist, gehen verloren.</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>Sendepuffer</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>Was auf das Senden warten darf, samt Verwaltung. Das Programm wartet, während er voll ist.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>Datagramme, die kamen, während der Empfangspuffer voll war, oder beschädigt waren: Niemand sendet sie erneut.</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>Er gehört diesem Programm (Eingabe)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>Wählen Sie einen Socket, um zu sehen, was sein Zustand bedeutet.</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>Verbindung %1 zeigen</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>Seinen Server zeigen</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 ist ein Text: er ist gleich (:) oder nicht (!=)</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 erwartet eine Zahl, wie in %1:22 oder %1&gt;1024</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>Stille Gegenstelle fragen (Keep-Alive)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>Eine stille Gegenstelle wird gefragt, ob sie noch da ist; ohne dies bleibt unbemerkt, wenn bei einer der Strom ausfiel.</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>… nach einer Stille von</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>Wie lange sie still ist, bevor sie das erste Mal gefragt wird.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>… erneut alle</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>Wie lange sie Zeit zur Antwort hat, bevor sie erneut gefragt wird.</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>… und beendet nach</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>Nach so vielen Fragen ohne Antwort endet die Verbindung mit ETIMEDOUT.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>Kleine Segmente sofort senden</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>Der Nagle-Algorithmus ist aus. Ist er an, warten kleine Schreibvorgänge auf die Bestätigung der vorigen und gehen zusammen hinaus.</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>Höchstens unbestätigt</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>Bytes, die so lange unbestätigt bleiben, beenden die Verbindung (RFC 5482).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>In close() warten</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>Aus: close() kehrt sofort zurück, und der Kernel sendet den Rest. 0 s: close() sendet ein RST und verwirft ihn.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Sendepuffer</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>Bytes, die der Kernel zum Senden aufhebt. Er verdoppelt das Gesetzte für seine eigene Verwaltung und passt es nicht mehr selbst an.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Empfangspuffer</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>Bytes, die der Kernel ungelesen aufhebt; unser Fenster ist, was davon frei ist. Er verdoppelt das Gesetzte und passt es nicht mehr selbst an.</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>Hops höchstens</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>Ein Router, der ein Paket nach so vielen anderen bekommt, verwirft es (Time to Live; bei IPv6 Hop Limit, IPV6_UNICAST_HOPS).</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>Adresse erneut bindbar</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>Ein Server kann seinen Port binden, obwohl Verbindungen eines früheren in TIME-WAIT sind. Nur bei bind() von Belang.</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>Optionen des Sockets der Verbindung</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>Was hier geändert wird, gilt sofort für diese Seite dieser Verbindung (setsockopt).</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>Die Optionen lassen sich ansehen und ändern, solange dieses Programm die Verbindung offen hat.</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>fort</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>von %1, für Sie nicht sichtbar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>verworfen: %1</translation>
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
        <translation>Er wartet auf Verbindungen.</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() hat SYN gesendet, und noch kam keine Antwort.</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>Ein SYN kam und wurde beantwortet; der letzte Teil des Handshakes fehlt.</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>Verbunden: Beide Seiten dürfen senden.</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>Diese Seite ist fertig; ihr FIN ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>Diese Seite ist fertig, und die Gegenstelle weiß es; die Gegenstelle ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>Die Gegenstelle ist fertig (ihr FIN kam); dieses Programm hat noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>Beide sind fertig; das FIN dieser Seite, das zweite, ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>Beide wurden gleichzeitig fertig; das FIN dieser Seite ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>Beide sind fertig. Die Seite, die zuerst fertig war, bleibt eine Minute erhalten, damit verspätete Segmente auf keine neue Verbindung treffen.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>Er ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>Verbunden: Er sendet an seine Gegenstelle und empfängt nur von dieser.</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>Nicht verbunden: Jedes Datagramm nennt sein Ziel.</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() gab ihm seinen Namen; weder listen() noch connect() wurde aufgerufen.</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() gab ihm seine Adresse; weder listen() noch connect() wurde aufgerufen.</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>Von der Gegenstelle nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>Nicht bestätigt oder nicht gesendet: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>Wartet auf das Lesen: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>Wartet auf das Lesen: das Ende des Datenstroms.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>Wartet auf das Lesen: %1, dann das Ende des Datenstroms.</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>Verbindungen, die auf Annahme warten: %1, von %2 möglichen.</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>Aus Platzmangel verworfene Datagramme: %1.</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>Keep-Alive %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>unbestätigt, %1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>%1× erneut gesendet, %2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>Fenster zu, %1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>noch keiner: nicht angenommen</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>keiner: der Kernel hält ihn</translation>
    </message>
</context>
<context>
    <name>SocketsCommand</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>verworfen: %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>nicht einsehbar</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, noch %2 s</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Die Sockets dieses Rechners können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>Der Kernel hat hier kein SOCK_DIAG (%1), also steht hier, was /proc/net sagt: Darin fehlen nur gebundene Sockets.</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Local address or path</source>
        <translation>Lokale Adresse oder Pfad</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>Adresse oder Pfad der Gegenseite; bei einem namenlosen Unix-Socket das Programm, das ihn hat</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>Bytes, die auf das Lesen warten; bei einem lauschenden Socket Verbindungen, die auf Annahme warten, und wie viele es dürfen</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Ungesendet</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>Bytes, die nicht gesendet oder nicht bestätigt sind</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>Worauf der Kernel wartet; bei UDP die verworfenen Datagramme</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>Neu, geändert oder fort in den letzten Sekunden</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauschend</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
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
        <translation>Alle Sockets</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP: lauschende und nur gebundene</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP: verbundene</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP: beginnende oder endende</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>UDP-Sockets</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Unix-Domain-Sockets</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets dieses Rechners</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>&amp;Namen der Ports</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>Die Sockets dieses Rechners schließen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>Filter der Sockets</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>Nur passende Sockets zeigen (Strg+F): Wörter, oder type, state, port, sport, dport, local, peer, proc, pid, user, recv oder send mit :, !=, &lt; oder &gt;. Esc leert</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>Nach Prozess gruppieren</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Nach Zustand gruppieren</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>Wie Sockets gruppiert werden</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>Die üblichen Namen der Ports hinter ihre Nummern schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>Nur dieser &amp;Zustand</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>Nur dieser &amp;Port</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>Nur dieser P&amp;rozess</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>Der Kernel hat hier kein SOCK_DIAG (%1), also steht hier, was /proc/net sagt: Darin fehlen nur gebundene Sockets und die Timer der Verbindungen.</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Die Sockets dieses Rechners können nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · alle %2 s gelesen</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>%1 von %2 gezeigt · alle %3 s gelesen</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>Hier erscheinen die Sockets dieses Rechners.</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>Kein Socket passt. Esc leert den Filter.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
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
        <translation>Sehen, was Sockets sagen</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>Starten Sie Server, verbinden Sie Clients, senden Sie, und beobachten Sie jedes Byte und jeden Zustand, während es geschieht.</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 zeigt alle Tasten, Strg+K findet alles nach Namen.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>Ein Server, drei Clients und ihre Nachrichten, mit einem Fehler zum Finden</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>Echo-Server starten</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432, nur für diesen Rechner; er sendet zurück, was er bekommt</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Client verbinden</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>Zu einem Server hier oder anderswo, eine Verbindung oder Tausende</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Gegenstelle prüfen</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>Warum antwortet sie nicht? Name, Weg, Port und Programm, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>Was früher aufgezeichnet wurde; oder die Datei hier ablegen</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets dieses Rechners</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>Alle, die es gerade gibt, mit Zuständen und Programmen, wie ss und lsof sie auflisten</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>Zustände der Verbindung, wie in RFC 9293</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>Zustände, in denen die Verbindung war, der Reihe nach: %1.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>von uns ungelesen</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>bei uns wartend</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>erneut gesendet</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>Eine Nachricht an diese Verbindung schreiben</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>Halb schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>Wartendes senden, dann unser FIN, und schließen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>segments</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Send our FIN (shutdown(SHUT_WR)); reading goes on</source>
        <translation>Unser FIN senden (shutdown(SHUT_WR)); das Lesen geht weiter</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>Sofort ein RST senden; Wartendes geht verloren</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>Lesen, was die Gegenstelle gesendet hat</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>Nicht mehr lesen, sodass sich der Empfangspuffer füllt und verloren geht, was dann kommt</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>Nicht mehr lesen, sodass das Senden der Gegenstelle unser Fenster füllt und stehen bleibt</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>Ein RST beantwortete unser SYN: Auf dieser Adresse und diesem Port lauscht nichts. Meist läuft der Server nicht, lauscht auf einem anderen Port oder nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>Nichts beantwortete unser SYN. Meist verwirft es eine Firewall, der Rechner ist aus, oder die Accept-Warteschlange des Servers ist voll, weil sein Programm accept() nicht aufruft.</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>Das Netz hat keinen Weg zu dieser Adresse, oder ein Router hat das gemeldet. Prüfen Sie die Routen und Schnittstellen dieses Rechners, und ob die Adresse von einer Familie ist, die er hat.</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>Der Name hat keine Adresse, also wurde nie ein SYN gesendet. Meist ist er falsch geschrieben, oder der Nameserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>Dieser Rechner konnte dafür keinen Deskriptor, Port oder Speicher geben, also wurde kein SYN gesendet. Erhöhen Sie das Limit (ulimit -n), oder schließen Sie, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>Wir haben sie aufgegeben, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>Sie kam nicht zustande; der Grund steht in der Verbindungstabelle.</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>Es gibt keine Verbindung: Der Kernel hält nichts mehr von ihr.</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>Das Programm hat listen() aufgerufen: Der Kernel beantwortet SYNs an diesen Port und hält fertige Verbindungen in der Accept-Warteschlange. Sobald diese voll ist, warten Clients in SYN-SENT.</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>connect() wurde aufgerufen, und unser SYN ist gesendet; die Gegenstelle hat nicht geantwortet. Dauert es an, verwirft eine Firewall das SYN, der Host ist aus, oder die Accept-Warteschlange des Servers ist voll.</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>Ein SYN kam, und der Kernel hat es beantwortet; das letzte ACK des Handshakes fehlt. Dauert es an, erreicht unsere Antwort die Gegenstelle nicht, oder das SYN wurde unter falscher Adresse gesendet.</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>Der Handshake ist abgeschlossen: Beide Seiten können senden und empfangen. So bleibt es, bis eine von ihnen ein FIN oder ein RST sendet, selbst wenn der Gegenstelle der Strom ausfiel: Nur Senden bringt das ans Licht.</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>Wir sind mit dem Senden fertig (close() oder shutdown()), und unser FIN ist nicht bestätigt. Dauert es an, warten Bytes davor, weil die Gegenstelle nicht liest, oder der Weg ist unterbrochen.</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>Unser FIN ist bestätigt; die Gegenstelle hat ihres nicht gesendet. Sie darf noch senden, und wir lesen noch. So bleibt es, bis das Programm der Gegenstelle close() aufruft: Suchen Sie ein fehlendes close auf der Gegenseite. Ohne ein Programm von uns wartet der Kernel eine Minute.</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>Die Gegenstelle ist fertig; ihr FIN ist bestätigt, und unser Programm hat nicht geschlossen. Dauert es an, hat diese Seite vergessen, close() aufzurufen, nachdem recv() 0 zurückgab: Sie ist es, die zu reparieren ist.</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>Beide Seiten haben ihr FIN gleichzeitig gesendet, und unseres ist nicht bestätigt. Das ist kurz, außer wenn Bytes vor unserem FIN warten, weil die Gegenstelle sie nicht liest.</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>Die Gegenstelle wurde zuerst fertig, und nun ist auch unser FIN gesendet; dessen Bestätigung fehlt. Dauert es an, warten Bytes davor, oder die Gegenstelle ist fort.</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>Beide Seiten sind fertig, unsere zuerst: Der Kernel behält die Adressen eine Minute lang, damit verspätete Segmente einer nächsten Verbindung nicht schaden. Das ist normal; ein Server, der den Port sofort wieder binden soll, setzt SO_REUSEADDR.</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>Der Kernel hat nicht gesagt, in welchem Zustand diese Verbindung ist.</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>Wir waren zuerst fertig, dann auch die Gegenstelle: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>Die Gegenstelle war zuerst fertig, dann auch wir: Nichts ging verloren.</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>Ein RST kam: Die Verbindung endete sofort, und was unterwegs war, ist verloren. Meist hat das Programm der Gegenstelle mit ungelesenen Bytes geschlossen, wurde beendet oder hat SO_LINGER auf 0 gesetzt; oder es war schon fort, als wir sendeten.</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>Wir haben ein RST gesendet: Die Verbindung endete sofort, und was unterwegs war, ist verloren. Die Gegenstelle sieht „Connection reset by peer“ (ECONNRESET).</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>Die Gegenstelle hat zu lange nichts bestätigt. Meist fiel ihr Rechner oder der Weg dorthin ohne ein Wort aus.</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>Der Weg zur Gegenstelle fiel während der Verbindung aus: Eine Schnittstelle verschwand, oder ein Router hat keine Route mehr.</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>Sie brach ab; der Grund steht in der Verbindungstabelle.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>laut Kernel</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>aus den Ereignissen gefolgert</translation>
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
        <translation>Zeilen, die das Log verworfen hat, die ältesten zuerst: %1.</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>Beendete Verbindungen, die nicht mehr aufgelistet sind: %1.</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>Einträge, die der Index verworfen hat; die Mitschnittdatei hat sie: %1.</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>Abgelehnt, weil zu viel auf das Senden wartete: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>Wartete beim Ende der Verbindung auf das Senden und ging verloren: %1.</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>Übertragen, während nichts aufgezeichnet wurde: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 lauscht</numerusform>
            <numerusform>%1 lauschen</numerusform>
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
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>Mitschnitt %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 Verbindung</numerusform>
            <numerusform>%1 Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 von %2 Verbindung offen</numerusform>
            <numerusform>%1 von %2 Verbindungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>%1 verworfen</numerusform>
            <numerusform>%1 verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>bytes</comment>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>%1 nicht aufgez.</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>&amp;Standardspalten</translation>
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
        <translation>noch keine</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>Unordnung</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>Fenster verkleinert</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>Fensterskalierung %1, %2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>Von einem Segment bis zu seiner Bestätigung, geglättet (RFC 6298).</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>ihre Schwankung</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>Wie weit Umlaufzeiten im Mittel davon abweichen.</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>kürzeste Umlaufzeit</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>Die kürzeste der letzten Minuten: der Weg selbst.</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>Umlaufzeit, empfangen</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>Aus dem Empfangenen geschätzt.</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>sendet erneut nach</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>Ohne Bestätigung in dieser Zeit wird ein Segment erneut gesendet (Retransmission Timeout).</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>bestätigt innerhalb</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>So lange darf eine Bestätigung verzögert werden.</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>seit Daten gesendet</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>Wie lange es her ist, dass wir Daten gesendet haben.</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>seit Daten empfangen</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>Wie lange es her ist, dass wir Daten empfangen haben.</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>seit ACK der Gegenstelle</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>Wie lange es her ist, dass die Gegenstelle etwas bestätigt hat.</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>Überlastfenster</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>So viele Segmente dürfen unterwegs sein, dem Netz zuliebe.</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>Slow Start bis</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>Bis hierher verdoppelt sich das Überlastfenster mit jedem Umlauf (RFC 5681).</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>Fenster d. Gegenst.</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>So viel nimmt die Gegenstelle noch an; 0 B: sie liest nicht.</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>unser Fenster bis</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>Was wir die Gegenstelle vorerst höchstens senden lassen.</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>je Umlauf gelesen</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>Überlast</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>Wie der Kernel Verluste im Augenblick auffasst.</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>Zustellrate</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>Wie schnell Daten die Gegenstelle erreichten; es gab zu wenig zu senden, um zu wissen, wie schnell es geht.</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>Wie schnell Daten die Gegenstelle erreichten, nach der letzten Messung.</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>Pacing-Rate</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>Segmente werden verteilt, damit nicht mehr hinausgeht.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>Zeit, in der es etwas zu senden gab.</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>Bremse: Fenster d. Gegenst.</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>Davon die Zeit, in der das Fenster der Gegenstelle voll war.</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>Bremse: Sendepuffer</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>Davon die Zeit, in der unser Sendepuffer zu klein war.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>Segmente, die gesendet und nicht bestätigt sind.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>außer der Reihe bestätigt</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>Segmente, die die Gegenstelle hat, obwohl eines davor fehlt (RFC 2018).</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>gilt als verloren</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>Segmente, die erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>Segmente, die erneut gesendet und nicht bestätigt sind.</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>erneut gesendet, gesamt</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>Segmente, die erneut gesendet wurden.</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>Timeout verdoppelt</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>Wie oft der Timeout verdoppelt wurde.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Sondierungen</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>Unbeantwortete Fragen an eine Gegenstelle, deren Fenster 0 ist oder die still ist.</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>außer der Reihe gekommen</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>Segmente, die vor einem empfangen wurden, das vor ihnen liegt.</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>erlaubte Umordnung</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>So weit dürfen Segmente außer der Reihe sein, ohne als verloren zu gelten.</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>gesendete Segmente</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>Auch die ohne Daten.</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>empfangene Segmente</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>mit Daten, gesendet</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>Segmente, die Daten trugen.</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>mit Daten, empfangen</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>gesendete Bytes</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>Auch die erneut gesendeten.</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>bestätigte Bytes</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN und FIN zählen je als eines.</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>empfangene Bytes</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>Ein FIN zählt als eines.</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>erneut gesendete Bytes</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>Bytes, die mehr als einmal gesendet wurden.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>Bytes, die im Sendepuffer warten.</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>größtes Segment, gesendet</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>Daten in einem Segment, höchstens (MSS).</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>größtes Segment, empfangen</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>Pfad-MTU</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>Das größte Paket, das der Weg durchlässt (RFC 1191).</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>Optionen des Handshakes, die beide Seiten haben.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>So viel lesen wir je Umlauf; der Kernel wählt danach die Größe unseres Empfangspuffers.</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>erneut unterwegs</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>ältestes erneut gesendet</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>Wie oft das älteste nicht bestätigte Segment hintereinander erneut gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 Byte</numerusform>
            <numerusform>%1 Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 Verbindung</numerusform>
            <numerusform>%1 Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>, %1 nicht gesendet</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>ein namenloser Socket</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>Prozess %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>Lauscht auf %1 (%2). Strg+C stoppt.</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 verbunden; die Adressen sind nicht mehr bekannt</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 verbunden mit %2, also mit sich selbst: dort lauscht nichts</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 verbunden von %2</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 verbunden mit %2</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 hat %2 empfangen</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 hat %2 gesendet</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 getrennt (%2)</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 getrennt (%2), %3 ein, %4 aus</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 Zustände: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1, %2, %3 ein, %4 aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>, %1 Datagramm im Kernel verloren</numerusform>
            <numerusform>, %1 Datagramme im Kernel verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>, %1 nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>Um die Limits einzuhalten, wurden aus dem Speicher verworfen: %1 des Logs, %2 und %3 des Mitschnitt-Index.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 Eintrag</numerusform>
            <numerusform>%1 Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 hat %2 außerhalb jeder Nachricht empfangen</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 hat %2 außerhalb jeder Nachricht gesendet</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 hat %2 empfangen, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 hat %2 gesendet, nicht aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>Das JSON zeigen, wie es empfangen wurde, nicht mit einem Eintrag je Zeile</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>Inhalt als Text</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>Der Anfang; die Seite „Frame“ hat mehr davon.</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>Der Anfang; die Seite „Hex“ hat alles.</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>Zeilen über %1 Zeichen werden umbrochen.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>(Weitere Zeilen wurden nicht kopiert. Speichern Sie die Unterhaltung als Text, um alle zu haben.)</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>before what was said</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>sent, %1</source>
        <comment>“to connection 3”; before what was said</comment>
        <translation>gesendet, %1</translation>
    </message>
</context>
<context>
    <name>TransportFacts</name>
    <message>
        <source>What is known of the connection</source>
        <translation>Was von der Verbindung bekannt ist</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>UDP hat keine Verbindung und keine Zustände: Zwei Adressen gehören zusammen, weil Datagramme zwischen ihnen hin- und hergehen. Es gab keinen Handshake, und es wird kein FIN geben: Nichts meldet, dass die Gegenstelle fort ist. Eine, die ihre Leerlaufzeit lang still ist, wird hier vergessen.</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Unix-Datagramme haben keine Verbindung: Zwei Namen gehören zusammen, weil Datagramme zwischen ihnen hin- und hergehen. Wo der Empfänger langsam ist, wartet der Sender, sodass keines verloren geht. Eine Gegenstelle, die ihre Leerlaufzeit lang still ist, wird hier vergessen.</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>connect() wurde aufgerufen. Dauert es an, ist die Warteschlange des Servers für wartende Verbindungen voll, weil sein Programm accept() nicht aufruft.</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>Der Kernel hat beide Seiten verbunden: Was die eine schreibt, liest die andere, sofort und in der Reihenfolge. Es gibt keinen Handshake, kein Fenster und kein TIME-WAIT, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>Sie war offen, als die Aufzeichnung stoppte: Was aus ihr wurde, steht nicht in diesem Mitschnitt.</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>Während ihrer Leerlaufzeit kam und ging nichts, also wurde die Gegenstelle vergessen. Sie erfuhr es nicht, da es nichts gibt, womit man es melden könnte; ihr nächstes Datagramm ergibt eine neue Zeile.</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>Nur auf dieser Seite ist es vorbei: Die Gegenstelle erfuhr es nicht, da Datagramme kein FIN haben. Was sie noch sendet, wird abgelehnt oder geht ins Leere.</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>Unter dem Pfad liegt ein Socket, an dem niemand lauscht: Sein Server hat sich beendet, ohne ihn zu entfernen.</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>Die Gegenstelle hat geschlossen, ohne Bytes von uns zu lesen: Sie sind verloren, und der Kernel meldet es (ECONNRESET).</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>Eine Seite hat geschlossen, und die andere liest das sofort. Der Kernel hält nichts davon: Es gibt kein TIME-WAIT.</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>Prozess der Gegenstelle</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>Programm der Gegenstelle</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>Benutzer der Gegenstelle</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>Deskriptoren übergeben</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1, sofort geschlossen</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>messages in</source>
        <translation>Nachrichten ein</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>Nachrichten aus</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>Bytes ein</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>Bytes aus</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>hier verloren</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>gemeldete Ablehnungen</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>still seit</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>für alle auf diesem Rechner</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>für andere als den Eigentümer oder die Gruppe</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>für den Eigentümer und die Gruppe</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>nur für den Eigentümer</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>nur für die Gruppe</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>nur für einen Administrator</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix-Stream</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix-Seqpacket</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix-Datagramm</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>Ein Strom von Bytes: Alle kommen an, einmal und in der Reihenfolge, oder die Verbindung bricht ab. Wo eine Nachricht endet, müssen die Bytes sagen.</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>Einzelne Datagramme: Jedes kommt ganz an, oder geht verloren, oder kommt doppelt oder spät. Niemand verbindet sich, und nichts wird erneut gesendet.</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>Wie TCP, zwischen Programmen dieses Rechners: ein Pfad oder Name anstelle von Adresse und Port, und der Kernel weiß, wer auf der Gegenseite ist.</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>Eine Verbindung innerhalb dieses Rechners, die Nachrichten getrennt hält: Was als eine gesendet wird, wird als eine empfangen. Alle kommen an, in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>Einzelne Datagramme innerhalb dieses Rechners: ganz, in der Reihenfolge und ohne Verlust, denn der Sender wartet. Niemand verbindet sich.</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>für alle, denen die umask das Schreibrecht lässt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>Datagramme haben kein Ende, das man melden könnte: Es gibt kein FIN zu senden.</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>Es gibt keine Verbindung zurückzusetzen: Datagramme kennen kein RST.</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>Ein RST gibt es nur bei TCP: Ein Unix-Domain-Socket wird sofort geschlossen, und seine Gegenstelle erfährt es sofort.</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>Alle Gegenstellen senden an einen Socket: Eine davon kann nicht allein ungelesen bleiben.</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>Verlorene Datagramme: %1. Der Empfangspuffer war voll, und der Kernel hat sie ungelesen verworfen. Ein größerer Empfangspuffer fasst mehr.</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>Jetzt %1, höchstens %2 in der letzten Minute.</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · höchstens %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>Jede Zeile wird im Raum gesagt. Andere beginnen mit /:</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me TEXT  was Sie tun</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg NAME TEXT  nur an ein Mitglied</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join RAUM  ein anderer Raum, in dem von da an gesprochen wird</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave TEXT  aus diesem hinaus</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick NAME  ein anderer Name</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic TEXT  worum es im Raum geht</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  wer im Raum ist</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away TEXT  warum Sie abwesend sind; ohne Text: wieder da</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick NAME TEXT  aus dem Raum hinaus</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw TEXT  eine Zeile in der Sprache des Servers</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit TEXT  das Ende</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//TEXT  sagt /TEXT</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>Verwaisten Socket zuerst entfernen</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>Zugriffsrechte des Pfads, oktal</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>Drei Oktalziffern, wie chmod sie nimmt: 660. Leer: nach der umask</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>Ein Socket, der unter dem Pfad liegt und an dem niemand lauscht; nie eine andere Datei</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>Ein Unterbefehl ist erforderlich.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist erforderlich.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Das wurde nicht erwartet: %1.</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 geht nur zusammen mit %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 und %2 schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 erwartet positive Zahlen und nicht %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 erwartet eine Zahl von %3 bis %4 und nicht %2.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: Eine Datei %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1: %2 ist ein Ordner und keine Datei.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>Das Fenster braucht eine Anzeige, und hier gibt es keine. Starten Sie es in einer Arbeitsumgebung, auf einer virtuellen Anzeige (`xvfb-run app/run`), oder verwenden Sie einen Unterbefehl, der keine braucht (`socketscope serve --help`, `socketscope connect --help`).</translation>
    </message>
</context>
</TS>
