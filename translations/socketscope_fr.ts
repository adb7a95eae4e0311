<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>pour les programmes de cet utilisateur</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>sans fichier, pour tous les programmes</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>cet ordinateur seulement, IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>toutes les adresses, IPv4 et IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>toutes les adresses IPv4</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>Valeurs cherchées et leurs résultats</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>Valeur cherchée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>Rétablir les réponses du serveur du tutoriel</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>Réponse à «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>Ce sont les réponses du serveur du tutoriel.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>Réponses du serveur applicatif</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>Renvoie chaque octet</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>Répond aux requêtes en-tête/contenu</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>Un salon pour nc, irssi et vos propres clients</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>Répond à chaque message par le même texte</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>Répond à ce que vos règles reconnaissent</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>Lit et ne répond rien</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>N’envoie que ce que vous envoyez</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>Envoie ce que vous envoyez, affiche ce qui arrive</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>Participe à un chat&#xa0;: salons, noms, discussions à deux</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Manual</source>
        <comment>what a server does: it sends only what a person sends</comment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>what a server does</comment>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what a server does</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>Règles</translation>
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
        <translation>Qt %1 (fonctionne avec %2)</translation>
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
        <translation>Une partie seulement du fichier a été lue.</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>La capture est en cours d’enregistrement. La fenêtre se fermera dès que ce sera fait.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>Captures (*.pcapng)</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>Enregistrement de la capture</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>Capture de %1, non enregistrée</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Last captures</source>
        <translation>Dernières captures</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Open the capture: %1</source>
        <translation>Ouvrir la capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>Jeter la capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>Jeter définitivement</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The file is cut short or damaged: its last %1 cannot be read. What stands before them is complete.</source>
        <translation>Le fichier est tronqué ou endommagé&#xa0;: les derniers %1 sont illisibles. Ce qui précède est complet.</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>Le fichier a été écrit par une version plus récente de Socketscope (format %1). Ce que cette version ne connaît pas est omis.</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>Un autre programme a enregistré le fichier sans ce que Socketscope avait noté à côté des paquets. Ce qu’ont fait les connexions est déduit des paquets&#xa0;; les tramages, les comportements et les causes d’erreur ne sont pas connus.</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>Paquets étrangers à Socketscope, omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>Paquets en double dans le fichier, pris une seule fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>Des parties du fichier ne sont pas dans l’ordre du temps&#xa0;: ce qui venait trop tard a reçu l’heure de ce qui précède.</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1, connexion %2</translation>
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
        <translation>→ à %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>envoyé, la suite est inconnue</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ remis à notre noyau</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ acquitté</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ lu</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>Les octets de la ligne sélectionnée</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>Afficher chaque message reçu ou envoyé pour cette ligne</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>Voir au journal</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>Sélectionner dans le journal le message reçu pour cette ligne</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>Messages reçus et envoyés pour la ligne sélectionnée</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>Cette ligne&#xa0;: %1 reçus, %2 envoyés</translation>
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
        <translation>Un chat de ce programme&#xa0;: salons, noms confirmés par le serveur, discussions à deux.</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>N’importe quel serveur IRC, en invité&#xa0;: salons, noms, discussions à deux. Ni services ni TLS.</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>Lignes de texte</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>Chaque texte est une ligne, comme avec nc. Le nom part en premier&#xa0;; rien n’indique qui est présent.</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat de sentdex</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>Chaque texte est précédé de sa longueur sur 10 caractères&#xa0;; le nom part en premier. Le serveur ne le confirme pas&#xa0;: deux membres peuvent porter le même nom, et rien n’indique qui est présent.</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat de Tech With Tim</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>Chaque texte est précédé de sa longueur sur 64 caractères. Il n’y a pas de noms. Beaucoup de serveurs répondent sans longueur&#xa0;: deux lignes reçues en une seule lecture n’en font qu’une.</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>Chat de NeuralNine</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>Sans tramage&#xa0;: ce qu’apporte une lecture est un texte, si bien que deux lignes envoyées ensemble peuvent n’en faire qu’une. Le serveur demande un nom et ne le confirme pas.</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>Ce que parle le serveur</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>Votre nom dans le chat</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>Salon où entrer</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>Celui que propose le serveur</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>&amp;Protocole</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Il vous faut un nom pour participer au chat.</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what a chat speaks, a name</comment>
        <translation>%1, sous le nom %2</translation>
    </message>
</context>
<context>
    <name>ChatCommand</name>
    <message>
        <source>There is no %1; /help tells what there is.</source>
        <translation>%1 n’existe pas&#xa0;; /help dit ce qui existe.</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>Aucun membre connu ici.</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>Dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>Le serveur ne nous a pas laissé entrer avant la fin.</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>Lignes à dire qui n’ont pas été dites&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>Messages reçus&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Messages reçus&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>Aucun salon ici&#xa0;: choisissez-en d’abord un à gauche.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>NOM</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>what is said</comment>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>ROOM</source>
        <comment>its name</comment>
        <translation>SALON</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>dit ce que vous faites</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>entre dans un salon</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>sort de ce salon, ou d’un autre</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>change votre nom</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>définit le sujet du salon</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>redemande qui est présent</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>dit que vous êtes absent, et pourquoi&#xa0;; sans texte&#xa0;: de retour</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>interdit l’accès à un nom ou à une adresse</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>rouvre l’accès à un nom ou à une adresse</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>envoie une ligne telle quelle</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>La commande /%1 n’existe pas. /help dit lesquelles existent&#xa0;; //%1 le dit tel quel.</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>présente ces commandes</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>Rien ne peut être dit ici&#xa0;: choisissez un salon à gauche, ou entrez-y avec /join.</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 demande un nom.</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 demande un nom ou une adresse.</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 demande un salon, comme #lobby.</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me demande ce que vous faites, comme dans «&#xa0;/me salue&#xa0;».</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg demande un nom et un texte.</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 demande un texte.</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw demande une ligne, qui part telle quelle.</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>dit le texte à un seul membre</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>exclut un membre du salon, pour les opérateurs</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>réduit un membre au silence</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>rend la parole à un membre</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>permet à un membre d’en exclure d’autres</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>ne permet plus à un membre d’en exclure d’autres</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Show the rooms</source>
        <translation>Afficher les salons</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>Chercher dans le salon (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>Afficher qui est dans le salon</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>Plus d’actions pour ce chat</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>Sujet du salon</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>Une discussion à deux&#xa0;: personne d’autre ne voit ce qui se dit ici.</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>Ce qui n’a lieu dans aucun salon.</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>Pas encore de sujet</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
Défini par %2</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 ici</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>Dire quelque chose</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Entrée envoie, Maj+Entrée commence une ligne, Tab complète les noms, salons et commandes, Haut et Bas rappellent ce qui a été dit, Alt+Haut et Alt+Bas changent de salon, /help présente les commandes</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>Octets d’une ligne dite</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>Lignes d’un membre par seconde&#xa0;; 0&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>Lignes d’un coup, avant que le débit ne compte</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>Caractères d’un nom</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>Salons par membre</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>Lignes passées répétées aux nouveaux venus</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>Octets en attente pour un membre avant de le déconnecter</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>Secondes de silence avant de demander à un client IRC s’il est là&#xa0;; 0&#xa0;: jamais</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>Limites du chat</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>Ce qui dépasse une limite est refusé, ou lu plus tard, et son auteur en est averti.</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>non envoyé · %1</translation>
    </message>
    <message>
        <source>earlier · %1</source>
        <comment>a time</comment>
        <translation>plus tôt · %1</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>IRC&apos;s: it wants no answer</comment>
        <translation>notice</translation>
    </message>
    <message>
        <source>to %1 alone</source>
        <comment>a name</comment>
        <translation>à %1 seul</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>Non envoyé&#xa0;: il n’y avait pas de connexion, ou c’était refusé.</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>Dit auparavant, et répété par le serveur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>Non envoyé, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Vous à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 à vous seul à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 à %2, en vous nommant&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>Définir le &amp;sujet</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>Me p&amp;révenir quand on dit mon nom</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>&amp;Commandes possibles</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>&amp;Enregistrer la conversation sous…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>Lever un &amp;bannissement</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>Personne n’est banni</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>Dire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>Dire (Entrée)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>Ce qui se dit apparaît ici.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>La conversation n’a pas été enregistrée dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join SALON, ou choisissez un salon à gauche</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>Dire quelque chose à %1</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>Ce que vous dites maintenant va à %1 seul.</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>De nouveau à tous</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>Ouvrir %1 dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>Ouvrir %1 dans le navigateur&#xa0;? Le lien mène à %2.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>Aucun octet reçu ni envoyé pour cette ligne.</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Répéter toutes les</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>Chaque ligne est un message</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Envoyer à</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>À quelles connexions envoyer</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Envoyer comme</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>Ce qui est écrit&#xa0;: du texte simple, du texte avec des échappements comme \n et \x00, des octets en chiffres hexadécimaux, ou le chemin d’un fichier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>Texte échappé</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>Texte à envoyer</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Entrée envoie, Maj+Entrée commence une ligne, Haut et Bas rappellent ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>Envoyer la même chose encore et encore</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>Millisecondes entre deux envois</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>Envoyer chaque ligne comme un message, au lieu d’un seul pour toutes</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>Chercher dans la conversation (Ctrl+F)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>All</source>
        <comment>send to all connections</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>3, closed: a connection</comment>
        <translation>%1, fermée</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>Message avec \n \x00 …</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Chemin d’un fichier</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>La connexion %1 est fermée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>Personne n’est connecté&#xa0;: il n’y a personne à qui envoyer.</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>La connexion %1 n’est pas parmi celles que l’on peut choisir.</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>aucun fichier lisible à ce chemin</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>Chercher dans le salon</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>Plus ancien (Entrée)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Plus récent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
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
        <translation>Votre nom dans le chat</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>Vous participez depuis cette fenêtre, sous ce nom</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>Salons toujours présents</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>Noms séparés par des espaces&#xa0;; on entre d’abord dans le premier. Les membres peuvent en créer d’autres</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>Message du jour</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>Dit à chaque nouveau venu</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>Limites du chat</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Votre nom</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>Sal&amp;ons</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>Messa&amp;ge</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>Il vous faut un nom pour participer au chat.</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>Un chat a besoin d’un salon, comme #lobby.</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>La connexion est terminée (%1).</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>Hors salon</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>Ce qui se dit dans le salon</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>a time, who, what was said</comment>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1  -- %2</source>
        <comment>a time, what happened</comment>
        <translation>%1  -- %2</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Voir au &amp;journal</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Re&amp;nvoyer</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>&amp;Répondre à %1</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>&amp;Message à %1 seul</translation>
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
        <translation>%1 participe, par lignes de texte</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 participe, par messages en-tête/contenu</translation>
    </message>
    <message>
        <source>%1 takes part, by IRC</source>
        <comment>a name</comment>
        <translation>%1 participe, par IRC</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <comment>a name</comment>
        <translation>%1 participe</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a name</comment>
        <translation>%1 est entré</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 est entré dans %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 est sorti</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 est sorti de %2</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 a exclu %2 du chat</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 a exclu %2 du salon</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 a exclu %2 de %3</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 a effacé le sujet</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 a défini le sujet&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 a effacé le sujet de %2</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 a défini le sujet de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 a banni %2</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 a rouvert l’accès à %2</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 a réduit %2 au silence</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 a rendu la parole à %2</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>Non envoyé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 a quitté le chat</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 s’appelle maintenant %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 s’est absenté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>Le serveur nous connaît sous le nom %1</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 envoie plus vite que le salon ne le permet&#xa0;; le reste sera lu plus tard</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 participe, depuis le serveur</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what came of a step of a check, “Good”; the step; what that means</comment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Ask what it &amp;speaks</source>
        <translation>Demander ce qu’il &amp;parle</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>Transport à vérifier</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>Hôte à vérifier</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>Port à vérifier</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>sans port</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>Un port qui accepte et ne dit rien reçoit le premier message de TLS, puis une requête HTTP, chacun sur sa propre connexion</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>Copier toutes les étapes et leurs résultats</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Vérifier un pair</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>Fermer la vérification</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>Pourquoi ne répond-il pas&#xa0;? Nom, route, ping, port et programme sont interrogés l’un après l’autre,
et chaque étape dit ce qu’elle a demandé, et par quel appel.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>Chemin, ou @ et un nom abstrait</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>Ce n’est pas un hôte</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>Indiquez un nom ou une adresse, par exemple lab-7, 127.0.0.1 ou ::1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>Abandonner la vérification (Échap)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>Sélectionnez une étape pour voir ce qu’elle demande, et par quel appel.</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>Revérifier</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>un datagramme vide est revenu à %1</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%1 revenus à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>sa file de réception est vide&#xa0;: ce qui est arrivé a été lu</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1&#xa0;; datagrammes qui n’ont pas trouvé de place&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 répond par UDP, en %2</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>Il ne répond pas à ce qui ne dit rien, comme beaucoup&#xa0;: envoyez ce que son protocole attend.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>Personne n’a UDP %1&#xa0;: le serveur a %2</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>%1, sur cet ordinateur, est lié à cette adresse seule. Faites-lui appeler bind() sur %2 ou sur toutes les adresses, ou envoyez à l’adresse qu’il a.</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 ne répond pas, et c’est cet ordinateur</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>Aucun programme n’a ce port, et notre propre noyau le refuserait&#xa0;: un pare-feu de cet ordinateur élimine ce qui y est envoyé («&#xa0;nft list ruleset&#xa0;» affiche ses règles).</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>%1 est refusé, bien qu’un programme ait ce port</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 a UDP %2. Un pare-feu de cet ordinateur rejette ce qui y est envoyé («&#xa0;nft list ruleset&#xa0;» affiche ses règles).</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>Impossible de dire s’il y a quelqu’un à UDP %1</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>L’ordinateur est là, il répond au ping.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>Rien n’est revenu en %1&#xa0;s. Soit un programme est là et ne répond pas à ce qui ne dit rien, soit un pare-feu élimine ce qui lui est envoyé ou ce qui revient, soit il n’y a pas d’ordinateur. Envoyez ce que son protocole attend, et regardez l’autre ordinateur&#xa0;: «&#xa0;ss -ulpn&#xa0;» montre qui a ce port.</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>UDP n’a pas de poignée de main. connect() ne fait que retenir l’adresse&#xa0;; un datagramme envoyé arrive ou non, et rien ne le dit. Ce qui revient est la réponse du programme lui-même, ou une erreur ICMP&#xa0;: l’autre noyau dit «&#xa0;port unreachable&#xa0;» quand aucun socket n’a ce port, et l’appel suivant la rend comme ECONNREFUSED.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>rien n’a été envoyé</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>connect() seul, depuis %1&#xa0;: sans datagramme, on ne peut rien savoir</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>personne ne l’a</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>ICMP port unreachable est revenu&#xa0;: aucun socket UDP n’a ce port à cette adresse, ou un pare-feu le rejette</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>pas de réponse à un saut de ligne</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>pas de réponse à un datagramme vide</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>ni datagramme ni erreur ICMP ne sont revenus&#xa0;: cela ne prouve rien</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>rien n’a été envoyé, ou ICMP le dit</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG est la liste que tient le noyau de tous les sockets, et /proc dit quel processus a ouvert lequel. Un socket UDP n’écoute pas&#xa0;: bind() suffit, et sa file de réception prend ce qui arrive. «&#xa0;ss -ulpn&#xa0;» montre la même chose.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Aucun socket de cet ordinateur n’a le port %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>ni TCP ni UDP</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 a TCP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP et TCP ont chacun leurs ports&#xa0;: aucun datagramme n’y arrive</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 a UDP %2</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>une autre adresse que celle demandée&#xa0;: ce qui est envoyé à celle-ci n’y arrive pas</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>Rien n’a été envoyé à UDP %1</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>UDP n’a pas de poignée de main&#xa0;: on ne voit s’il y a quelqu’un qu’en envoyant quelque chose. Revérifiez avec un datagramme, ou regardez l’autre ordinateur&#xa0;: «&#xa0;ss -ulpn&#xa0;» montre qui a ce port.</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 refuse&#xa0;: personne n’a ce port UDP</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>L’ordinateur est là et dit non (ICMP port unreachable)&#xa0;: aucun programme n’a ce port à cette adresse, ou un pare-feu le rejette. Démarrez le serveur, vérifiez le port, et que le serveur n’est pas lié à 127.0.0.1 seulement.</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>Personne n’a le port UDP %1 de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>%1 est refusé par notre propre noyau (ICMP port unreachable). Démarrez le serveur, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>Personne n’a UDP %1&#xa0;: seul TCP a ce port</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 y a un socket TCP, et aucun programme n’y a de socket UDP. Connectez-vous par TCP, ou faites créer au serveur un socket UDP (SOCK_DGRAM).</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>sa file de réception contient %1&#xa0;: il n’a pas lu ce qui est arrivé</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>%1 a ce port.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>Le serveur renvoie ce qu’il reçoit&#xa0;: c’est un serveur d’écho.</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>Le serveur a répondu à un datagramme qui ne dit rien&#xa0;; le reste, son propre protocole le dira.</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>Sa file de réception contient %1&#xa0;: cherchez ce qui l’empêche d’appeler recvfrom().</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>%1 est là&#xa0;: %2 a ce port</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>aucun fichier ne porte ce nom</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 n’a pas le droit d’utiliser %2</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1&#xa0;: w manque pour ce compte</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>le dossier %1 ne le laisse pas passer&#xa0;: x manque pour ce compte</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 y écoute.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l’a.</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>Ce qui est envoyé entre dans sa file&#xa0;; rien n’a été envoyé, car ce serait un message pour le programme.</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 accepte les datagrammes</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 répond&#xa0;: une connexion est établie en %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>Le dossier %1 ne laisse pas passer ce compte. Donnez-lui x à cet endroit (chmod), ou lancez sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>Le socket est %1, et se connecter demande le droit d’écriture. Rejoignez le groupe %2, ou faites créer au serveur son socket avec d’autres permissions.</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>Les permissions le permettraient, et connect() est pourtant refusé&#xa0;: le socket est connecté à un seul autre et ne reçoit que de lui, ou un module de sécurité du système l’interdit.</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 est un socket Unix d’un autre type</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>Les deux extrémités doivent être du même type&#xa0;: essayez unix:, unix-seqpacket: et unix-dgram: devant le chemin.</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>Les deux extrémités doivent être du même type&#xa0;: écrivez %1.</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>Il n’y a rien à %1</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>Le serveur ne tourne pas, ou crée son socket ailleurs. Démarrez-le, ou vérifiez le chemin&#xa0;: «&#xa0;ss -xlp&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>Le dossier %1 n’existe pas. Vérifiez le chemin&#xa0;: «&#xa0;ss -xlp&#xa0;» montre tous les sockets à l’écoute.</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 n’est pas un socket</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>C’est un dossier&#xa0;; le socket s’y trouve peut-être. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>C’est un fichier. Vérifiez le chemin&#xa0;: «&#xa0;ss -xlp&#xa0;» montre tous les sockets à l’écoute.</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>Le chemin est trop long pour un socket</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 est périmé&#xa0;: personne n’y écoute</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>Le fichier a survécu au serveur qui l’avait créé. Démarrez le serveur, qui devra peut-être d’abord supprimer le fichier.</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 ne répond pas&#xa0;: sa file est pleine</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>Cherchez ce qui l’empêche d’appeler accept(), ou donnez-lui un backlog plus grand.</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 y écoute et n’accepte pas&#xa0;: connexions en attente&#xa0;: %2, sur %3 possibles (le backlog de listen()).</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Un socket Unix porte un nom dans le système de fichiers&#xa0;: pour s’y connecter il faut x sur chaque dossier du chemin, et w sur le socket lui-même («&#xa0;namei -l&#xa0;» les montre tous). Le fichier reste quand son serveur a disparu. Un nom abstrait, avec @, n’est pas un fichier et disparaît avec son socket.</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 est un nom abstrait</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>ce n’est pas un fichier, et il n’a pas de permissions</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 est un socket</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1&#xa0;: %2 peut y écrire</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1&#xa0;: c’est un dossier</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1&#xa0;: c’est un fichier</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 est trop long</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>le chemin d’un socket fait au plus 107 octets</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>%1 ne peut pas être examiné</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>Le connect() d’un socket Unix se fait à l’intérieur du noyau&#xa0;: aucun paquet ne part. Quelqu’un doit être à l’écoute, et les deux extrémités doivent être du même type&#xa0;: SOCK_STREAM, SOCK_SEQPACKET ou SOCK_DGRAM.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>ce qui est envoyé entre dans sa file</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>connecté, à l’intérieur de cet ordinateur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>personne n’y écoute</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>sa file d’acceptation est restée pleine tout ce temps</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>le socket qui s’y trouve n’est pas du type demandé</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG est la liste que tient le noyau de tous les sockets Unix, et /proc dit quel processus a ouvert lequel. «&#xa0;ss -xlp&#xa0;» montre la même chose.</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>Aucun socket de cet ordinateur ne porte ce nom</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>son programme s’est terminé, ou se trouve dans un autre espace de noms réseau&#xa0;: un conteneur</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 écoute, %2</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 l’a, %2</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>non lu dans sa file&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 l’a lié, et n’écoute pas</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>après bind() vient listen()&#xa0;: d’ici là, les connexions sont refusées</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 est refusé&#xa0;: il est lié, et personne n’écoute</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 a appelé bind() et non listen(). Faites-lui appeler listen(), puis accept().</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>Personne n’a le nom %1</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>Un nom abstrait existe tant que son socket existe. Démarrez le serveur, ou vérifiez le nom&#xa0;; un conteneur a ses propres noms.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>la file d’acceptation est pleine&#xa0;: %1 sur %2&#xa0;; les connexions suivantes doivent attendre</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>file d’acceptation&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>Le chemin fait %1 octet, et 107 est le maximum (unix(7)). Choisissez-en un plus court.</numerusform>
            <numerusform>Le chemin fait %1 octets, et 107 est le maximum (unix(7)). Choisissez-en un plus court.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 y écoute.</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 répond&#xa0;: une connexion est établie en %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 répond, pas %2</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>Le nom a plusieurs adresses. Les programmes qui les essaient l’une après l’autre l’atteignent tard, et ceux qui n’essaient que la première ne l’atteignent pas. Faites écouter le serveur sur toutes, ou retirez %1 du nom.</translation>
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
        <translation>%1 refuse le port %2&#xa0;: le serveur n’écoute que sur %3</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>%1, sur cet ordinateur, écoute sur %2&#xa0;: toutes les adresses de cette famille, aucune de l’autre.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>%1, sur cet ordinateur, écoute sur %2, une adresse de l’autre famille.</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>%1, sur cet ordinateur, écoute sur %2, pour ceux qui utilisent cette seule adresse.</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>Faites-le écouter sur %1 ou sur %2, puis revérifiez.</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 ne répond pas&#xa0;: sa file d’acceptation est pleine</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 y écoute et n’accepte pas&#xa0;: connexions en attente&#xa0;: %2, sur %3 possibles (le backlog de listen()). Cherchez ce qui l’empêche d’appeler accept(), ou donnez-lui un backlog plus grand.</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 ne répond pas, et c’est cet ordinateur</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>Ce qui y est envoyé est éliminé avant d’arriver&#xa0;: c’est un pare-feu de cet ordinateur («&#xa0;nft list ruleset&#xa0;» affiche ses règles).</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>L’ordinateur est là, il répond au ping&#xa0;; rien n’est revenu du port en %1&#xa0;s. Un pare-feu élimine ce qui est envoyé à ce port, ou la file d’acceptation du serveur est pleine&#xa0;: autorisez le port, ou regardez le serveur.</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>Rien n’est revenu en %1&#xa0;s. L’ordinateur est éteint ou a une autre adresse, ou un pare-feu élimine ce qui lui est envoyé. Vérifiez l’adresse, que l’ordinateur est allumé, et les pare-feu entre les deux.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>Rien n’écoute sur %1&#xa0;: la connexion s’est faite avec elle-même</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>Le système a donné à l’extrémité du client le port même auquel il se connecte, si bien que les deux extrémités sont un seul socket. Démarrez le serveur, et choisissez un port hors de net.ipv4.ip_local_port_range.</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>Aucun hôte ne s’appelle %1</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>Le nom %1 n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 a besoin de sa zone</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 désigne une interface qui n’existe pas</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Il n’y a pas de route vers %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est inaccessible</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>Cet ordinateur n’autorise pas les connexions à %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>IPv6 est désactivé sur cet ordinateur</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>La connexion à %1 a échoué</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>Il n’y a qu’une adresse IPv6.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 répond au ping</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>L’ordinateur est là. Ajoutez un port pour voir si un programme répond.</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 ne répond pas au ping</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>Il est éteint, ou un pare-feu élimine le ping, comme beaucoup. Ajoutez un port pour voir si un programme répond.</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 est cet ordinateur</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>Ajoutez un port pour voir si un programme y écoute.</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>Impossible de demander si %1 est là</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>Ce compte n’a pas le droit d’envoyer de ping. Ajoutez un port pour voir si un programme répond.</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 refuse&#xa0;: rien n’y écoute</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>L’ordinateur est là et dit non (RST)&#xa0;: aucun programme n’écoute sur ce port à cette adresse, ou un pare-feu le rejette. Démarrez le serveur, vérifiez le port, et que le serveur n’écoute pas sur 127.0.0.1 seulement.</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>Rien n’écoute sur le port %1 de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>%1 est refusé par notre propre noyau. Démarrez le serveur, ou vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 est refusé&#xa0;: le port est lié, et personne n’écoute</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 a appelé bind() et non listen(). Faites-lui appeler listen(), puis accept().</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 est refusé&#xa0;: seul UDP a ce port</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 y a un socket UDP, et aucun programme n’y a de socket TCP. Utilisez un client UDP, ou faites créer au serveur un socket TCP (SOCK_STREAM).</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Une route de cet ordinateur élimine ce qui va à %1</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>C’est une route blackhole&#xa0;: «&#xa0;ip route get %1&#xa0;» la nomme. Retirez-la de la table de routage.</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>La vérification a été annulée</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>Le serveur ne dit rien de lui-même, et ne répond ni à TLS ni à HTTP&#xa0;: c’est au client de commencer, dans le protocole qui s’y parle.</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>Le serveur ferme chaque connexion aussitôt&#xa0;: il n’admet peut-être que certains clients, ou s’est terminé. Regardez son journal.</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>Le serveur ferme la connexion quand on lui parle TLS ou HTTP&#xa0;: il parle un autre protocole.</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>Le serveur parle le premier&#xa0;: lisez avant d’envoyer.</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>Le serveur répond, et ne parle ni TLS ni HTTP.</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>Le serveur renvoie ce qu’il reçoit&#xa0;: c’est un serveur d’écho.</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>Le serveur parle TLS&#xa0;: le texte clair n’y est pas compris, connectez-vous par TLS.</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>Le serveur parle HTTP&#xa0;: une requête vient d’abord, un navigateur peut l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>du fichier hosts (/etc/hosts)&#xa0;; le DNS n’a pas été interrogé</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>du DNS</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>d’une de ces sources&#xa0;: %1, selon /etc/nsswitch.conf</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() demande les adresses d’un nom aux sources que nomme /etc/nsswitch.conf, l’une après l’autre&#xa0;: d’abord le fichier hosts, puis le DNS. Un programme se connecte à ces adresses&#xa0;; le nom lui-même n’est jamais envoyé dans TCP.</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>Le nom %1 n’est pas connu</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>interrogé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 a besoin de sa zone</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 désigne une interface qui n’existe pas</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>Le nom %1 n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>L’adresse est %1</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>Le nom est connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>Le DNS dit autre chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>le fichier hosts passe avant lui sur cet ordinateur&#xa0;; les autres voient ce que dit le DNS</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>Une ligne de /etc/hosts cache ce que le DNS sait d’un nom. Si elle est ancienne, cet ordinateur parle à un autre que tous les autres.</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>bien connu (0 à 1023)&#xa0;: pour y écouter, il faut en avoir le droit</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>enregistré (1024 à 49151)&#xa0;: tout programme peut y écouter</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>dynamique (49152 à 65535)&#xa0;: pour tous, et pour les extrémités des clients</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>Le port %1 n’a pas de nom par convention</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>Le port %1 est %2 par convention</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() cherche le numéro dans /etc/services. C’est une convention&#xa0;: tout programme peut écouter sur n’importe quel port.</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>Adresses de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>depuis %1&#xa0;; aucun réseau entre les deux</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>depuis %1, par le routeur %2</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>depuis %1, directement&#xa0;: c’est le même réseau</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE demande à la table de routage du noyau ce que connect() y trouverait&#xa0;: l’interface, le routeur, et l’adresse d’où partent les paquets. Rien n’est envoyé. «&#xa0;ip route get&#xa0;» demande la même chose.</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>La route vers %1 ne peut pas être demandée ici</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>Une route de cet ordinateur élimine ce qui va à %1</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>une route blackhole, silencieusement</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>Une route de cet ordinateur interdit %1</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>une route prohibit</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>Une route de cet ordinateur refuse %1</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>une route unreachable</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>Il n’y a pas de route vers %1</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>aucune route de cet ordinateur n’y mène&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 est une adresse de cet ordinateur, atteinte par %2</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>%1 est atteint par %2</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>Une requête ICMP echo demande au noyau de l’autre ordinateur s’il est là&#xa0;; aucun programme n’a besoin d’y tourner. Beaucoup de pare-feu l’éliminent, si bien que l’absence de réponse dit peu.</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 répond au ping</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>l’ordinateur est là, et l’aller et le retour fonctionnent</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 ne répond pas au ping</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>il est éteint, ou quelque chose en chemin élimine ICMP&#xa0;; ses ports peuvent répondre malgré tout</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>Le ping n’est pas possible ici</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>ce compte n’a pas le droit d’envoyer d’ICMP (net.ipv4.ping_group_range vaut %1)</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>Le ping de %1 a été refusé</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>Le ping de %1 n’est pas possible</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>RST en réponse au SYN&#xa0;: l’ordinateur est là, rien n’écoute à cette adresse</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() envoie SYN. SYN-ACK revient là où un programme écoute, RST là où aucun n’écoute, et rien là où un pare-feu l’élimine ou s’il n’y a pas d’ordinateur&#xa0;: il est alors renvoyé après 1, 2 et 4 secondes.</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>connecté à lui-même</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>le système a donné le même port à notre extrémité&#xa0;: les deux sont un seul socket</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN, SYN-ACK, ACK&#xa0;: connecté depuis %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>ni SYN-ACK ni RST ne sont revenus</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>cet ordinateur n’a pas d’IPv6</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>il n’y a pas d’adresse d’où envoyer</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>rien n’a été envoyé, ou c’est revenu</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG est la liste que tient le noyau de tous les sockets, et /proc dit quel processus a ouvert lequel. «&#xa0;ss -ltnp&#xa0;» montre la même chose.</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>Aucun socket de cet ordinateur n’a le port %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>ni TCP ni UDP</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 écoute sur %2</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>une autre adresse que celle demandée&#xa0;: c’est pourquoi il n’y est pas accessible</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 a lié %2, et n’écoute pas</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>après bind() vient listen()&#xa0;: d’ici là, les connexions sont refusées</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 a UDP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP et TCP ont chacun leurs ports&#xa0;: TCP est refusé sur celui-ci</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>Dans certains protocoles le serveur commence (SSH, SMTP, MySQL), dans la plupart c’est le client. Ce qui se tait une seconde est interrogé sur des connexions à part&#xa0;: le premier message de TLS, puis une requête HTTP.</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>muet pendant une seconde</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>sans un octet</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>un serveur d’écho</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>il répond à un ClientHello TLS</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>a program that this account may not see</source>
        <translation>un programme que ce compte ne peut pas voir</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>une adresse a été donnée&#xa0;: aucun nom n’était à résoudre</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1&#xa0;; IPv4 seulement, le nom n’a pas d’adresse IPv6</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1&#xa0;; IPv6 seulement, le nom n’a pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>une adresse de lien local désigne un autre hôte sur chaque réseau&#xa0;; écrivez l’une de celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>écrivez l’une de celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() liste les adresses de chaque interface active. L’interface lo est à l’intérieur de cet ordinateur&#xa0;: 127.0.0.1 et ::1 ne sont accessibles que d’ici.</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>la file d’acceptation est pleine&#xa0;: %1 sur %2&#xa0;; les connexions suivantes restent sans réponse</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>file d’acceptation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>Le serveur ne parle pas le premier</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>Le serveur ne répond pas à TLS</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>Le serveur ne répond pas à HTTP</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>Le serveur ferme la connexion aussitôt</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>Le serveur ferme la connexion quand TLS commence</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>Le serveur ferme la connexion à une requête HTTP</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>Le serveur parle le premier</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>Le serveur répond, ni en TLS ni en HTTP</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>Le serveur renvoie ce qu’il reçoit</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>Le serveur parle TLS</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>Le serveur parle HTTP</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>Ce qui précédait est effacé. Le fichier de capture garde tout.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>Se reconnecter quand une connexion est perdue</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Reconnecter</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>Ces réglages sont utilisés. Déconnectez pour les modifier.</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagrammes</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>T&amp;ramage</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>Hôte auquel se connecter</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>Port auquel se connecter</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>Nombre de connexions</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>Un chat a besoin d’une connexion&#xa0;: choisissez TCP ou un socket Unix de flux.</translation>
    </message>
    <message>
        <source>Client → %1</source>
        <translation>Client → %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Messages: %1.</source>
        <translation>Messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>Connexion fermée par le pair.</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>Connexion réinitialisée par le pair.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%1 sur %2 connectées à %3.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %2 sur %3 envoient à %4.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %2 sur %3 connectées à %4.</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>Chat&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>Tramage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>Une connexion que le pair a fermée, ou qui n’a pas pu être établie, est redemandée après des pauses de plus en plus longues</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>indiquez une adresse et un port, par exemple 127.0.0.1:65432 ou [::1]:65432, avec udp: devant pour UDP&#xa0;; ou bien unix:, unix-seqpacket: ou unix-dgram: et le chemin d’un socket Unix</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>doit être du texte en UTF-8</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>Le codage des textes dont le message ne le dit pas (par défaut&#xa0;: UTF-8), comme latin-1, utf-16 ou cp1252&#xa0;; ce qui n’y est pas du texte s’affiche en octets</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>Comment les octets sont pris pour des messages&#xa0;: %1, avec des paramètres comme dans lines:delimiter=\r\n&#xa0;; ou par le nom d’un protocole&#xa0;: %2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>De même pour ce qui est envoyé, quand le tramage y diffère de ce qui est reçu</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto ne vaut que pour decode&#xa0;; un serveur ou un client dit quel tramage il a</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>Démarrer un serveur ici&#xa0;; le port 0 laisse choisir le système, l’adresse * vaut toutes celles de cet ordinateur, IPv4 et IPv6&#xa0;; udp:ADDR:PORT pour UDP, unix:PATH, unix-seqpacket:PATH ou unix-dgram:PATH pour les sockets Unix (unix:@NAME&#xa0;: abstrait)</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>Ce que le serveur fait de ce qu’il reçoit&#xa0;: %1 (par défaut&#xa0;: echo&#xa0;; reply avec --reply, rules avec --rules)</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>Ce que le comportement reply envoie pour chaque message&#xa0;; peut être vide, et avoir des échappements comme --send</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>Ce que répond le comportement rules&#xa0;: un fichier JSON, comme l’exporte la fenêtre</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>Fermer chaque connexion une fois sa première réponse envoyée</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>Un salon du comportement chat, toujours présent (par défaut&#xa0;: #lobby)&#xa0;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>Le message du jour du comportement chat&#xa0;; avec des échappements comme --send</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>Une limite du comportement chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client n’est pas un comportement de serveur&#xa0;: socketscope chat participe à un chat, chat en tient un</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply demande --reply TEXT</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>va avec --behavior reply</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules demande --rules FILE</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>va avec --behavior rules</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>vont avec --behavior chat</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>Connecter des clients à ce serveur&#xa0;; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH et unix-dgram:PATH comme pour les serveurs</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>Nombre de connexions (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Se reconnecter quand le serveur a terminé une connexion ou est inaccessible, après des pauses de 1 à 60 secondes</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>indiquez le port du serveur, de 1 à 65535</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP&#xa0;: être membre d’un groupe multicast, d’une seule source si elle est nommée, par cette interface&#xa0;; comme 239.255.0.1, 232.1.2.3@192.0.2.7 ou ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP&#xa0;: ce qui est envoyé aux groupes part par cette interface (son nom ou une de ses adresses)</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP&#xa0;: nombre de routeurs que peut franchir ce qui est envoyé aux groupes, 0 à 255 (par défaut&#xa0;: 1, c’est-à-dire ce réseau)</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP&#xa0;: ce qui est envoyé aux groupes n’est pas entendu par les membres sur cet ordinateur</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP&#xa0;: l’envoi à une adresse de diffusion est refusé, comme sans SO_BROADCAST</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP&#xa0;: octets qui peuvent attendre dans le noyau avant que des datagrammes ne soient perdus (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>Datagrammes&#xa0;: secondes après lesquelles un pair dont rien ne vient est oublié&#xa0;; 0&#xa0;: jamais (par défaut&#xa0;: 60)</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>Clients UDP&#xa0;: entendre tout le monde, non le serveur seul&#xa0;; ses refus sont signalés malgré tout</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Serveurs Unix&#xa0;: permissions du chemin, en octal comme 660 (par défaut&#xa0;: selon l’umask)</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Serveurs Unix&#xa0;: supprimer un socket présent à ce chemin et où plus personne n’écoute</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>indiquez des chiffres octaux, de 0 à 777</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>Envoyer du texte, octet pour octet&#xa0;; \n \r \t \e \0 \xNN \101 \u{1F430} \\ sont compris</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>Envoyer des octets donnés en chiffres hexadécimaux, en vidage hexa, en tableau C ou en littéral</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>Envoyer les octets d’un fichier</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>Envoyer une requête en-tête/contenu&#xa0;: `search` en JSON, toute autre action en binaire</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>La valeur de --action</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>chaque --action prend un --value</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>Garder la capture dans ce fichier pcapng (Wireshark le lit)&#xa0;; il est écrasé. - l’écrit au fur et à mesure sur la sortie standard, et les événements sur l’erreur standard</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>Afficher un objet JSON par ligne pour chaque événement</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- écrit des octets sur la sortie standard, qui est un terminal&#xa0;: donnez-lui un lecteur, comme | tshark -r -</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- va avec serve et connect</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>Limiter la mémoire&#xa0;; BYTES accepte k, M et G. NAME est l’un de&#xa0;:</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>Secondes pendant lesquelles une fermeture attend un pair qui ne prend rien, avant que le reste ne soit jeté (par défaut&#xa0;: 10)</translation>
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
Chaque ligne de l’entrée standard est dite dans le salon&#xa0;; /help présente les commandes&#xa0;: /me, /msg,
/join, /nick, /topic, /who, /quit. À la fin de l’entrée, tout est dit, et répété quand le serveur le
fait&#xa0;; puis il sort, et rend 0. Il rend 1 si le serveur est inaccessible, ne laisse entrer personne ou
termine la connexion, ou si quelque chose de ce qui était à dire ne l’a pas été.
Avec --expect-messages, il sort dès que les autres ont dit ce nombre de messages&#xa0;; avec --duration,
quand le temps est écoulé. Pour les serveurs dont le langage n’a pas de noms de salons, #lobby est le
salon. Les noms, les salons et les textes sont rendus inoffensifs pour le terminal&#xa0;; des couleurs
seulement si la sortie standard en est un, et si NO_COLOR n’est pas défini.
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>Participer à un chat, dans le terminal</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>Le serveur du chat&#xa0;; unix:PATH comme pour connect</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>Le nom sous lequel être connu (par défaut&#xa0;: celui de l’utilisateur)</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>Le salon où être (par défaut&#xa0;: celui du serveur)</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>Le serveur parle IRC</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>Ce que parle le serveur (par défaut&#xa0;: le premier, comme les nôtres)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>Se reconnecter quand le serveur a terminé la connexion ou est inaccessible, après des pauses de 1 à 60 secondes</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>Sortir quand les autres ont dit ce nombre de lignes</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>Sortir après ce nombre de secondes</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>Démarre des serveurs, connecte des clients, et montre chaque octet, chaque message et chaque état de connexion.
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>Sans sous-commande, la fenêtre s’ouvre&#xa0;; `serve`, `connect`, `chat`, `decode`, `sockets` et `check` n’ont pas besoin d’écran.</translation>
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
Exemples de la fenêtre&#xa0;:
  socketscope
  socketscope --demo                                      avec une conversation
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              avec une capture
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
Exemples&#xa0;:
  socketscope serve --listen 127.0.0.1:65432 --json       un serveur d’écho, un objet JSON par événement
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          de même par UDP&#xa0;; unix:/tmp/app.sock aussi
  socketscope chat 127.0.0.1:65432 --nick ada             un chat dans le terminal&#xa0;; --irc sur un serveur IRC
  socketscope decode capture.pcapng --framing lines       ses messages, pris pour des lignes
  socketscope sockets                                     les sockets de cet ordinateur et leurs états
  socketscope check example.org:443                       pas à pas, pourquoi il répond ou non

Code de retour&#xa0;: 0 fait, 1 échec, 2 mauvais usage.
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
Sans --json, seules les connexions sont affichées, non chaque message&#xa0;; --capture garde chaque octet dans les deux cas.
SIGINT (Ctrl+C) et SIGTERM y mettent fin proprement&#xa0;: la capture est complète et le code de retour 0.
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
Tout ce que donnent --send, --send-hex, --send-file et --action est envoyé sur chaque connexion, dans
l’ordre de la ligne de commande, octet pour octet&#xa0;; seul --action ajoute une trame (header-content).
Avec une attente (--expect-bytes, --expect-messages), il ferme et rend 0 dès que chaque connexion l’a
remplie, et rend 1 si l’une ne le peut pas, ou pas à temps. Sans attente, il demi-ferme après l’envoi
(un shutdown qui laisse l’autre sens ouvert), attend que le pair ferme, et rend alors 0, ou quand le
temps est écoulé&#xa0;: quand rien n’a bougé pendant cette durée. Sans rien à envoyer, il ne fait qu’écouter.
Par UDP et par datagrammes Unix, chacun d’eux est un datagramme, et personne ne ferme&#xa0;: il attend les
réponses jusqu’à ce que le temps soit écoulé. Il rend 1 aussitôt si le réseau signale que personne
n’écoute. Avec --reconnect, une connexion perdue n’est pas un échec&#xa0;: ce qui est à envoyer l’est sur la
suivante. Seuls les messages complets sans anomalie comptent pour --expect-messages. Quelle que soit
l’attente, il rend 1 si une partie de ce qui était à envoyer n’a pas été prise par le système, et dit
combien.
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
FILE est une capture de Socketscope&#xa0;; une capture tronquée est affichée jusqu’où elle est intacte. Sans
--framing, chaque connexion garde le tramage de son serveur ou client&#xa0;; auto en trouve un qui explique
le début de ses octets. Les heures sont en secondes depuis 1970 UTC. De --states, les états que le
noyau n’a pas dits, mais qui se déduisent de ce qui s’est passé, sont entre parenthèses, ou ont
&quot;seen&quot;: false.
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
Sockets TCP, UDP et Unix de tous les processus, tels que le noyau les liste maintenant, y compris ceux
qui ne sont que liés. Les états de TCP sont ceux de la RFC 9293. Réception et Émission sont des octets
dans les files du noyau&#xa0;; pour un socket à l’écoute, ce sont les connexions qui attendent d’être
acceptées, et le maximum possible. Les processus des autres utilisateurs ne sont connus que de root.
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
Demande les adresses du nom, la route vers chacune, un ping et une connexion à chacune, et qui a le port
s’il est de cet ordinateur. À un port qui accepte et ne dit rien, on demande ce qu’il parle&#xa0;: le premier
message de TLS, puis une requête HTTP, chacun sur sa propre connexion&#xa0;; --connect-only n’envoie rien.
Un port UDP reçoit un datagramme vide et un saut de ligne&#xa0;; si rien ne revient, cela ne dit rien, sauf
si le port est de cet ordinateur. D’un socket Unix, il regarde le chemin, ses permissions, qui écoute.
Code de retour&#xa0;: 0 il répond (ou un programme de cet ordinateur a le port UDP), 1 il ne répond pas, ou
on ne peut le dire, 2 mauvais usage.
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>Démarrer avec un serveur, trois clients et leur conversation</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>Afficher cette capture&#xa0;; rien n’est capturé</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>Faire tourner un serveur sans la fenêtre</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>Arrêter après ce nombre de secondes</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>Connecter des clients sans la fenêtre</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>Chaque connexion doit recevoir au moins ce nombre d’octets</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>Chaque connexion doit recevoir au moins ce nombre de messages</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>Secondes d’attente d’une connexion, et des octets suivants (par défaut&#xa0;: 10&#xa0;; 0&#xa0;: sans fin)</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>Afficher les messages d’une capture</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>La capture&#xa0;; - lit d’abord l’entrée standard jusqu’à sa fin</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>Prendre les octets de toutes les connexions pour des messages de ce tramage, ou de celui qui convient&#xa0;: auto</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>De même pour ce qui a été envoyé, quand le tramage y diffère de ce qui a été reçu</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>N’afficher que les messages qui correspondent, comme dans la fenêtre&#xa0;: in len&gt;100 conn:2 hex:00ff content-type:text/json mot</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>Dire aussi le parcours de chaque connexion dans les états de la RFC 9293</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>Afficher les sockets de cet ordinateur et leurs états</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>Découvrir, pas à pas, pourquoi un pair répond ou non</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>Le pair, par nom ou adresse&#xa0;: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log&#xa0;; sans port, seul l’ordinateur est interrogé</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>Secondes que peut prendre une connexion (par défaut&#xa0;: 5)</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>Ne rien envoyer à un port, et ne pas attendre ce qu’il dit</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>indiquez un hôte et, au besoin, un port de 1 à 65535, par exemple 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 ou unix:/run/app.sock</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>Compilé avec %1.</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>Afficher la version, et avec quoi elle a été compilée</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>Démarrer avec le formulaire d’un nouveau serveur</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>Démarrer avec le dialogue qui ouvre une capture</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 est une option de la fenêtre&#xa0;: mettez la sous-commande en premier, ou omettez-la</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Lancez avec --help pour en savoir plus.</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SOUS-COMMANDE</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>REQUIS</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Sous-commandes</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Chercher une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, one of its actions</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Faults…</source>
        <translation>Anomalies…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>choisissez une connexion où envoyer</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>la connexion %1 est terminée et n’est plus connue</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>la connexion %1 n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>la connexion %1 est terminée</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>la connexion %1 est demi-fermée par nous</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>%1 sur %2 octet envoyé</numerusform>
            <numerusform>%1 sur %2 octets envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>to connection %1, %2</source>
        <comment>to connection 3, lines</comment>
        <translation>à la connexion %1, %2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 retenu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>Omettre ce qui n’est pas encore envoyé</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>Sélectionnez d’abord une connexion ouverte dans le tableau</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>Envoyer à la connexion %1 (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>Il n’y a rien à envoyer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Text ▾</source>
        <translation>Texte ▾</translation>
    </message>
    <message>
        <source>Hex ▾</source>
        <translation>Hexa ▾</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>Fichier ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>Contenu&#xa0;; Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Chemin d’un fichier</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>Composer un message</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ Composer un message</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ Composer un message</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Afficher le formulaire</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>Replier à cette ligne</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>Comment le contenu est donné&#xa0;: texte, chiffres hexadécimaux ou fichier</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>Comment le contenu est donné</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hexa</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>Altérer exprès le message, ou son envoi</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>Enregistrés ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>Messages à garder et à envoyer d’une touche</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 omis</numerusform>
            <numerusform>%1 omis</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>Contenu depuis un fichier</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Octets du message</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 octet&#xa0;:</numerusform>
            <numerusform>%1 octets&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>bytes</comment>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>coupé&#xa0;: %1 omis</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>Pas du JSON, ligne %1, colonne %2&#xa0;: il se termine trop tôt. Il peut être envoyé malgré tout.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>Pas du JSON, ligne %1, colonne %2&#xa0;: «&#xa0;%3&#xa0;» n’est pas à sa place. Il peut être envoyé malgré tout.</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>Aucun codage nommé «&#xa0;%1&#xa0;» n’est connu&#xa0;: le contenu part en UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>%1 ne peut pas représenter ce texte&#xa0;: le contenu part en UTF-8.</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>Indiquez un fichier lisible.</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>Pas des paires de chiffres hexadécimaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>Ce tramage ne peut pas le transporter&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>Le fichier dépasse %1&#xa0;: c’est plus qu’un message de ce tramage n’admet.</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>Ces anomalies sont impossibles sur un fichier de plus de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 message de cette taille, c’est trop pour une seule écriture.</numerusform>
            <numerusform>%1 messages de cette taille, c’est trop pour une seule écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>Il n’y a aucun octet à rendre invalide.</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>UTF-8 invalide dans l’en-tête</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>UTF-8 invalide dans le contenu</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>%1 message en une écriture</numerusform>
            <numerusform>%1 messages en une écriture</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>coupé après %1</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>en morceaux de %1, espacés de %2&#xa0;ms</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>envoyé deux fois</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>envoyé après le suivant</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>omis</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>Une séquence d’échappement du texte n’est pas valide (%1)&#xa0;: le contenu part tel qu’il est saisi.</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>La connexion %1 s’est terminée (%2) avec %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>%1 sur %2 octet reçu</numerusform>
            <numerusform>%1 sur %2 octets reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>%1 sur %2 message reçu</numerusform>
            <numerusform>%1 sur %2 messages reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>%1 sur %2 octet envoyé</numerusform>
            <numerusform>%1 sur %2 octets envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved for %1 s.</source>
        <translation>Rien n’a bougé pendant %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>Octets à envoyer qui n’ont pas été pris&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Octets à envoyer qui n’ont pas été pris&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>Connexions qui ont fait à temps ce qu’elles devaient&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Connexions qui ont fait à temps ce qu’elles devaient&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>La connexion %1 en est à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>Les connexions que le pair n’a pas fermées sont fermées d’ici&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>Le système n’accepte pas cette valeur. (%1)</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>Messages de la connexion %1 seulement.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>Inspecteur de la connexion</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>Ce qui est affiché de la connexion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · paire avec %2</translation>
    </message>
</context>
<context>
    <name>ConnectionTableModel</name>
    <message>
        <source>%1 %2 s</source>
        <comment>a state, for how many seconds more</comment>
        <translation>%1 %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a connection</comment>
        <translation>nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>Rôle&#xa0;: serveur ou client</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>Adresse locale</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>Adresse du pair</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>État dans le noyau</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>Octets reçus</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>Octets émis</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Reçus/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>Octets reçus par seconde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Émis/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>Octets émis par seconde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>Temps d’aller-retour, lissé par le noyau</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>Retrans.</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>Segments retransmis</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>Fenêtre de congestion&#xa0;: segments qui peuvent être en transit</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>Octets reçus par le noyau que nous n’avons pas lus</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Non acquittés</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>Octets du tampon d’émission du noyau que le pair n’a pas acquittés</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>Octets que nous n’avons pas remis au noyau</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>Livrés/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>Octets par seconde parvenus au pair, à la dernière mesure</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>Retenus par</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>Qui est lent&#xa0;: ce qu’attendent les octets</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transport&#xa0;: ce qui porte les octets</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>Datagrammes que le noyau a jetés avant qu’ils ne soient lus</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>Processus du pair</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>Utilisateur dont le processus est le pair</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>Programme qu’exécute le processus du pair</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Cause de fin</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>Afficher les connexions de tous les serveurs et clients</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>Les connexions apparaissent ici, actives et terminées.
Démarrez un serveur ou connectez un client pour en créer une.</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>Afficher seulement les connexions d’un état dans le noyau</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>Les connexions de tous les états dans le noyau sont affichées.</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>Seules les connexions à l’état %1 dans le noyau sont affichées.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Demi-fermée (pair)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>De&amp;mi-fermer</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;Nommer…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>N’afficher &amp;que celle-ci</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>Seules les connexions de %1 sont affichées. Tout afficher.</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>%1, dont %2 actives</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · %2 affichées</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>Tous les états ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>%1 seul ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>%1 seul  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fermée par le pair</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Réinit. par le pair</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Réinit. par nous</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Inaccessible</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Hôte introuvable</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>sans nom · pid %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>Non lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>Tampon de réception&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1 Datagrammes qui n’ont pas trouvé de place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>Demi-fermée (pair)</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>Demi-fermée</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>La lecture est suspendue.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>En attente d’envoi&#xa0;: %1, connexions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>En attente d’envoi&#xa0;: %1, connexions&#xa0;: %2, dont se fermant ensuite&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>File d’acceptation&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a connection that the kernel has forgotten</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>nous&#xa0;: octets non lus</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>la fenêtre du pair</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>notre tampon d’émission</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>le réseau</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fermeture par nous</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>fermeture par le pair</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>réinitialisation par le pair (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>réinitialisation par nous (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>refus</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>hôte inaccessible</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>hôte introuvable</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>limite atteinte</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>échec</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>rien n’est passé pendant son délai d’inactivité</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>réinitialisation par le pair&#xa0;: il a fermé avant d’avoir tout lu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1&#xa0;; %2 non envoyés</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Demi-fermeture · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>Fermeture · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>En attente d’envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>En attente d’envoi&#xa0;: %1, puis notre FIN.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>En attente d’envoi&#xa0;: %1, puis elle est fermée.</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>En attente d’envoi&#xa0;: %1, puis elle est réinitialisée.</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>Restée ouverte</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>Connexions encore en fermeture&#xa0;: %1, en attente d’envoi&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 terminée</numerusform>
            <numerusform>%1 terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fermée par nous</numerusform>
            <numerusform>%1 fermées par nous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 fermée par le pair</numerusform>
            <numerusform>%1 fermées par le pair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 réinitialisée par le pair (RST)</numerusform>
            <numerusform>%1 réinitialisées par le pair (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 réinitialisée par nous (RST)</numerusform>
            <numerusform>%1 réinitialisées par nous (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 refusée</numerusform>
            <numerusform>%1 refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 hors délai</numerusform>
            <numerusform>%1 hors délai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 vers un hôte inaccessible</numerusform>
            <numerusform>%1 vers un hôte inaccessible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 vers un hôte introuvable</numerusform>
            <numerusform>%1 vers un hôte introuvable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 terminée&#xa0;: limite atteinte</numerusform>
            <numerusform>%1 terminées&#xa0;: limite atteinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 en échec</numerusform>
            <numerusform>%1 en échec</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>Personne n’a lu la sortie&#xa0;: ce qui en restait est perdu.</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>Impossible d’écrire la sortie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message>
        <source>Older (Enter)</source>
        <translation>Plus ancien (Entrée)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>Plus récent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>De qui les lignes sont affichées</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>Afficher ce qui se dit sur toutes les connexions, ou sur une seule</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>Chercher dans la conversation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 trouvée</numerusform>
            <numerusform>%1 trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
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
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>La conversation n’a pas été enregistrée dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>N’afficher &amp;que la connexion %1</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>&amp;Nommer la connexion %1…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>&amp;Enregistrer la conversation en texte…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the conversation: %1 %</source>
        <translation>Enregistrement de la conversation&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What is said here appears line by line: received at the left, sent at the right.</source>
        <translation>Ce qui se dit ici apparaît ligne par ligne&#xa0;: reçu à gauche, envoyé à droite.</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>&amp;Répondre à la connexion %1 seule</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Voir au &amp;journal</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 est maintenant un pair</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what became of the connection</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 connected</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 connectée</numerusform>
            <numerusform>%1 connectées</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the peer&apos;s kernel has it.</source>
        <translation>On ne sait pas si le noyau du pair l’a reçu.</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ Remis à notre noyau&#xa0;; celui du pair n’a pas tout acquitté.</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ Acquitté par le noyau du pair.</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ Lu par le programme à l’autre extrémité, qui est celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>Noyaux qui l’ont acquitté&#xa0;: %1 sur %2.</numerusform>
            <numerusform>Noyaux qui l’ont acquitté&#xa0;: %1 sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1 à l’octet %2</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>à %1</numerusform>
            <numerusform>à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>Connexions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>Reçu sur la connexion %1</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>Envoyé sur les connexions&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
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
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1  sent: %2</source>
        <comment>a time, what was said</comment>
        <translation>%1  envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>Envoyé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1&#xa0;: connexion établie</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1&#xa0;: datagrammes possibles</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 nouveau pair</numerusform>
            <numerusform>%1 nouveaux pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 connexion ouverte aux datagrammes</numerusform>
            <numerusform>%1 connexions ouvertes aux datagrammes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 pair oublié&#xa0;: rien n’est passé pendant son délai d’inactivité</numerusform>
            <numerusform>%1 pairs oubliés&#xa0;: rien n’est passé pendant leur délai d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>à la connexion %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  envoyé, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>Reçu de %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>Envoyé à %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Escaped text</source>
        <translation>Texte &amp;échappé</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>&amp;Hexa</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>&amp;Vidage hexa</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>Tableau &amp;C</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>Octets &amp;Python</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Co&amp;pier comme</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>Interface par laquelle part ce qui est envoyé aux groupes</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>Les groupes sont aussi entendus sur cet ordinateur</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>Peut envoyer aux adresses de diffusion</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>N’entendre que ce pair (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>Options des datagrammes</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>Nombre de routeurs que peut franchir ce qui est envoyé aux groupes (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>Tampon de réception en octets</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>Secondes après lesquelles un pair muet est oublié</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 reste dans ce réseau, 0 dans cet ordinateur (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>Ce qui est envoyé aux groupes revient aux membres d’ici (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>Sans cela, l’envoi à une adresse de diffusion est refusé (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>Ce qui arrive quand il est plein est perdu, et compté (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>Rien n’indique qu’un pair est parti&#xa0;: celui qui se tait pendant cette durée est tenu pour parti</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>Les autres ne sont pas entendus, et un refus de l’ordinateur du pair est signalé (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>celui du système (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>du système</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> octets</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Forget a peer after</source>
        <translation>Oublier un pair après</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>Envoyer aux groupes par</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>TTL aux groupes</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ Options des datagrammes</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ Options des datagrammes</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>tampon&#xa0;: %1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>inactivité&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DecodeAsDialog</name>
    <message>
        <source>Decode as</source>
        <translation>Décoder comme</translation>
    </message>
    <message>
        <source>What to decode</source>
        <translation>Ce qu’il faut décoder</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Connexion %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>Toutes les connexions de son serveur</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>Toutes les connexions de ses clients</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>Port %1, à partir de maintenant</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Tramage&#xa0;: comment les octets deviennent des messages</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>Comme le dit son serveur ou client</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>Les premiers messages</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>Tra&amp;mage</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>Ce qui a été choisi ici auparavant est oublié.</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>Pas encore de message complet.</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>La capture est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>L’entrée standard n’est pas une capture de Socketscope, et seules celles-ci peuvent être décodées (%1).</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 n’est pas une capture de Socketscope, et seules celles-ci peuvent être décodées (%2).</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>anomalie&#xa0;: </translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>Codage des textes dont le message ne le dit pas</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>Tout nom que Python ou l’IANA lui donne</translation>
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
            <numerusform>%1 (%2 nouveau)</numerusform>
            <numerusform>%1 (%2 nouveaux)</numerusform>
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
        <translation>Sockets de cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>fermeture · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>attente · %1</translation>
    </message>
    <message>
        <source>lost · %1</source>
        <comment>a number of datagrams</comment>
        <translation>perdus · %1</translation>
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
            <numerusform>%1 nouveau</numerusform>
            <numerusform>%1 nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>Serveurs, clients et cet ordinateur</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>Les serveurs et les clients apparaissent ici dès qu’ils tournent.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>Afficher les réglages à la place de la conversation</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>Afficher ce qui passe sur chaque connexion, à la place des salons</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>Vérifier les réglages</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>Aucun port local n’est libre&#xa0;: les connexions ouvertes, ou terminées depuis moins d’une minute, occupent tous ceux que le système peut choisir. Utilisez-en moins, attendez une minute, ou élargissez la plage («&#xa0;sysctl net.ipv4.ip_local_port_range&#xa0;»).</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>Cet ordinateur n’a aucune adresse du même type que %1&#xa0;: IPv6 est désactivé ou n’est pas configuré. Utilisez une adresse IPv4, ou activez IPv6 («&#xa0;sysctl net.ipv6.conf.all.disable_ipv6&#xa0;»).</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>Aucun hôte de ce nom n’a été trouvé pour %1. Vérifiez l’orthographe, ou utilisez une adresse, comme 127.0.0.1.</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>Le nom dans %1 n’a pas pu être résolu&#xa0;: aucun serveur de noms ne répond. Vérifiez la connexion réseau, ou utilisez une adresse.</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1&#xa0;: une adresse de lien local a besoin de sa zone, l’interface à laquelle elle appartient. Écrivez l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1&#xa0;: cet ordinateur n’a pas d’interface de ce nom. Écrivez l’une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>Ce programme a autant de fichiers et de connexions ouverts qu’il lui est permis («&#xa0;ulimit -n&#xa0;»). Fermez des connexions&#xa0;: un serveur en marche recommence de lui-même à accepter.</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>L’ordinateur entier a autant de fichiers ouverts que possible («&#xa0;sysctl fs.file-max&#xa0;»). Fermez des programmes ou des connexions&#xa0;: un serveur en marche recommence de lui-même à accepter.</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>Le système n’a plus de mémoire pour une autre connexion. Fermez des connexions ou des programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1&#xa0;: le message est trop grand pour un datagramme (%2). Envoyez moins à la fois, ou utilisez un flux.</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1&#xa0;: un groupe n’a pas pu être rejoint (%2). Vérifiez l’adresse du groupe, et l’interface par laquelle le rejoindre.</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1&#xa0;: cet ordinateur n’a pas cette interface. Il a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 est trop long&#xa0;: le chemin d’un socket Unix peut faire 107 octets. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 existe, et n’est pas un socket. Il a été laissé tel quel&#xa0;; choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>Un socket se trouve à %1, et plus personne n’y écoute&#xa0;: un serveur s’est terminé sans le supprimer. Faites-le d’abord supprimer, ou choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>Le socket à %1 est d’un autre type. Choisissez un autre transport&#xa0;: flux, seqpacket ou datagramme.</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>Un serveur écoute déjà à %1. Choisissez un autre chemin, ou arrêtez-le&#xa0;; «&#xa0;ss -lxp&#xa0;» dans un terminal montre à qui il est.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 n’est pas une adresse de cet ordinateur. Utilisez 127.0.0.1 pour cet ordinateur seulement, ou 0.0.0.0 pour toutes ses adresses.</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>Le port %1 est inférieur à 1024, et seul un administrateur peut y écouter. Choisissez un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>Le système n’autorise pas à y écouter. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>Le système ne peut pas écouter à %1. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>Une limite est atteinte. Fermez des connexions et redémarrez.</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>Le serveur n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>Il n’y a pas de socket à %1. Démarrez son serveur, ou vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>Plus personne n’écoute à %1&#xa0;: il y reste le socket d’un serveur terminé. Redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>Les permissions de %1 ne vous laissent pas y écrire, ce qu’il faut pour se connecter. Demandez à son propriétaire, ou faites-en fixer d’autres par son serveur.</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>Rien ne reçoit à %1&#xa0;: son ordinateur l’a dit (ICMP port unreachable). Démarrez un serveur sur ce port, ou vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>Le système n’autorise pas l’envoi à %1&#xa0;: c’est une adresse de diffusion, et la diffusion n’est pas permise sur ce socket, ou un pare-feu de cet ordinateur l’interdit.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 a refusé la connexion&#xa0;: rien n’y écoute. Démarrez un serveur sur ce port, ou vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>Il n’y a pas de route d’ici vers %1&#xa0;: aucun réseau de cet ordinateur n’y mène. Vérifiez la connexion réseau et l’adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>%1 est inaccessible&#xa0;: son réseau est là, mais l’hôte ne répond pas, ou un routeur refuse. Vérifiez l’adresse, et s’il est allumé.</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>Le système ne peut pas se connecter à %1&#xa0;: ce n’est pas une adresse où se connecter, ou une route de cet ordinateur élimine ce qui y va («&#xa0;ip route get&#xa0;» la montre).</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>Le système n’autorise pas de connexion à %1&#xa0;: un pare-feu ou une route de cet ordinateur l’interdit, ou c’est une adresse de diffusion. Vérifiez l’adresse et le pare-feu.</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>La connexion à %1 a été abandonnée avant d’être établie.</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>Une limite est atteinte. Utilisez moins de connexions.</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>Le fichier est illisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>La connexion à %1 a échoué.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>Le disque qui contient %1 est plein. Libérez de l’espace, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>L’écriture de %1 ne suit pas le passage des octets. La capture reprendra d’elle-même dès que le disque aura rattrapé son retard.</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>L’écriture de %1 est interdite. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>L’enregistrement a été annulé&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>L’écriture de %1 est impossible. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 n’est pas une capture de ce programme. Choisissez-en une qu’il a enregistrée.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>La lecture de %1 est interdite. Changez les permissions, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>L’ouverture a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>La lecture de %1 est impossible. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>Ces paramètres sont inutilisables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>C’est trop grand pour un datagramme (%1). Envoyez moins à la fois, ou utilisez un flux.</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>Ceci ne peut pas être envoyé tel quel.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>Il n’y a pas de dossier où créer %1. Créez-le d’abord, ou choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>Le système n’autorise pas la création de %1&#xa0;: vous ne pouvez pas écrire dans son dossier. Choisissez un autre chemin.</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>Le disque qui contient la capture est plein. Libérez de l’espace, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>L’écriture de la capture ne suit pas le passage des octets. La capture reprendra d’elle-même dès que le disque aura rattrapé son retard.</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>L’écriture de la capture est interdite. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>L’écriture de la capture est impossible. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 ne répond pas. L’hôte est peut-être éteint, un pare-feu élimine peut-être ce qui lui est envoyé, ou le serveur n’accepte aucune connexion et sa file d’acceptation est pleine.</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>Le port %1 est déjà utilisé. Choisissez-en un autre, ou 0 pour laisser choisir le système. « ss -lntup » montre qui l’a ; si personne ne l’a, attendez une minute (TIME-WAIT).</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 message est arrivé plus vite qu’il ne pouvait être affiché.</numerusform>
            <numerusform>%1 messages sont arrivés plus vite qu’ils ne pouvaient être affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>La capture s’est arrêtée, les connexions continuent. %1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>Ajouter un membre…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>Anomalies volontaires</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>Membres d’en-tête, ajoutés ou remplaçant celui du même nom</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>Membres d’en-tête à ajouter ou remplacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>Une valeur qui n’est pas du JSON part comme chaîne.</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>Octet UTF-8 invalide</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>dans l’en-tête</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>dans le contenu</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>Messages par écriture</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Couper après</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>sans coupe</translation>
    </message>
    <message>
        <source> B</source>
        <translation> o</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>Envoyer en morceaux de</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>tout d’un coup</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>Pause entre morceaux</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>Ce qui arrive au message entier</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>Un réseau peut perdre un datagramme, le dupliquer ou le faire dépasser&#xa0;: ici, on peut le faire exprès.</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>Le pair le reçoit deux fois, comme quand un réseau le duplique&#xa0;: compte-t-il deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>Il attend ici que le message suivant de cette connexion soit parti, comme quand celui-ci le dépasse.</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>Il est compté et non envoyé, comme quand un réseau le perd&#xa0;: le pair le remarque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>après le suivant</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>Le message est envoyé</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>connexion terminée au milieu d’un message</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>message plus long que la limite</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>longueur qu’aucun message ne peut avoir</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>échappement devant un octet qui ne peut pas le suivre</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>datagramme coupé&#xa0;: il était plus long que ce qui a été lu</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>datagrammes perdus</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>le réseau a signalé une erreur</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>le code COBS annonce plus d’octets que n’en a le message</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>en-têtes plus longs que la limite</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>en-têtes sans Content-Length</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>ce n’est pas une ligne d’en-tête</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>contenu non découpé en fragments comme le dit son en-tête</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>d’autres octets suivent le contenu</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>le message suivant commence avant la fin de celui-ci</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>longueur d’en-tête nulle&#xa0;: aucun message ne commence ainsi</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>l’en-tête JSON n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>l’en-tête JSON n’est pas du JSON</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>l’en-tête JSON n’est pas un objet</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>l’en-tête JSON n’a pas de %1</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>l’en-tête JSON a un %1 incorrect</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>contenu plus long que la limite</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>codage du contenu inconnu</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>le contenu n’est pas dans le codage que dit son en-tête</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>le contenu n’est pas du JSON</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>une ligne IRC contient un NUL</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>retour chariot sans saut de ligne à sa suite</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>une valeur était attendue</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>une valeur ou «&#xa0;]&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>un nom était attendu</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>un nom ou «&#xa0;}&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>«&#xa0;:&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;}&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;]&#xa0;» était attendu</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>la fin était attendue</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>un caractère ou un guillemet était attendu</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>un de ces caractères était attendu&#xa0;: &quot; \ / b f n r t u</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>un chiffre hexadécimal était attendu</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>true, false ou null était attendu</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>un chiffre était attendu</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1, à l’octet %2</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1, à l’octet %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>Type du contenu</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>Codage du contenu</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Longueur du contenu</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>Longueur d’en-tête</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>Ce que peut dire un filtre</translation>
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
        <translation>Filtre des messages</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>Filtrer les messages&#xa0;: texte, conn:2, out, len&gt;100, fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>N’afficher que les messages qui correspondent (Ctrl+F). Ctrl+Espace montre ce qui peut être écrit, Échap efface</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filtrer les messages</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>0 B</source>
        <translation>0&#xa0;o</translation>
    </message>
    <message>
        <source>%1–%2 · %3</source>
        <translation>%1–%2 · %3</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
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
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Parties du message</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>Octets hors message</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>Dans le flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>Copier le &amp;membre comme</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>Copier la &amp;valeur comme</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>Copier la &amp;partie comme</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>Tramage&#xa0;: comment les octets deviennent des messages</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>Plus sur la délimitation des messages</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>Tramage de ce qui est envoyé</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>Comme ce qui est reçu</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Comme tous les autres</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>Premier du client</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>Aucun codage nommé «&#xa0;%1&#xa0;» n’est connu. Choisissez-en un dans la liste, ou écrivez son nom comme en Python.</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a framing</comment>
        <translation>envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <comment>an encoding</comment>
        <translation>texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>▾ More about how messages are told apart</source>
        <translation>▾ Plus sur la délimitation des messages</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ Plus sur la délimitation des messages</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>Paramètres du tramage</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>Tramage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>un ou plusieurs octets&#xa0;; \n \r \t \0 \xNN \\ sont compris</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>un octet&#xa0;; \n \r \t \0 \xNN \\ sont compris</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>un tramage, avec / à la place de&#xa0;: et de , comme dans fixed/size=8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une valeur parmi %1</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». Attendu&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>Nombre maximal d’octets des en-têtes d’un message</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>Nombre d’octets de chaque message</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>Nombre d’octets de la longueur, un varint, ou des chiffres</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>Ordre des octets de la longueur</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>Nombre de chiffres de la longueur</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>Zéros, ou espaces avant ou après les chiffres que nous envoyons</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>Octet qui termine les chiffres, s’ils ne sont pas tous là</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>Nombre d’octets avant la longueur</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>Nombre d’octets entre la longueur et le contenu</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>Si la longueur compte tout ce qui précède le contenu</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>Nombre d’octets ajoutés à la longueur</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>Les longueurs jusqu’à celle-ci n’ont pas de contenu et ne comptent rien (-1&#xa0;: aucune)</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>Nombre d’octets après chaque contenu</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>Tramage du premier message de chaque sens, comme dans fixed/size=68</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>Tramage du premier message du client, comme dans fixed/size=8</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>Octets qui terminent un message</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>Octets qui commencent un message</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>Octet qui fait de l’octet suivant une donnée&#xa0;; aucun si vide</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>Octet combiné par ou exclusif à un octet échappé&#xa0;; aucun si vide</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>Si la fin d’un message est le début du suivant</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>Nombre d’octets après la fin, comme une somme de contrôle</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>Nombre maximal d’octets du contenu d’un message</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>Si un flux perdu est retrouvé</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Application de Real Python</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>Le protocole du tutoriel sur les sockets de Real Python</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>Chat de sentdex</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>Une longueur de 10 chiffres et espaces, puis le message</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Chat de Tech With Tim</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>Une longueur de 64 chiffres et espaces, puis le message</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>Chats avec zfill(8)</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>Une longueur de 8 chiffres, zéros devant, puis le message</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1, avec Content-Length</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>Serveur de langage (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>Language Server Protocol et Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>HTTP/2 sans TLS (RFC 9113)&#xa0;: trames</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNS over TCP (RFC 1035)</source>
        <translation>DNS sur TCP (RFC 1035)</translation>
    </message>
    <message>
        <source>TLS records</source>
        <translation>Enregistrements TLS</translation>
    </message>
    <message>
        <source>TLS (RFC 8446): records, not decrypted</source>
        <translation>TLS (RFC 8446)&#xa0;: enregistrements, non déchiffrés</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>Paquets de contrôle MQTT</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ)&#xa0;: trames</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Requêtes et réponses de Kafka</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf, délimité</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>Protocol Buffers avec writeDelimitedTo()</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL et MariaDB&#xa0;: paquets</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>Protocole réseau de MongoDB</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Protocole natif de Cassandra, versions 3 et 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream&#xa0;: paquets</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>Modbus sur TCP&#xa0;: en-tête MBAP, unité et fonction</translation>
    </message>
    <message>
        <source>TPKT</source>
        <translation>TPKT</translation>
    </message>
    <message>
        <source>TPKT (RFC 1006): S7, RDP, H.323</source>
        <translation>TPKT (RFC 1006)&#xa0;: S7, RDP, H.323</translation>
    </message>
    <message>
        <source>IEC 60870-5-104</source>
        <translation>IEC 60870-5-104</translation>
    </message>
    <message>
        <source>IEC 60870-5-104: telecontrol</source>
        <translation>IEC 60870-5-104&#xa0;: téléconduite</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP&#xa0;: messages courts</translation>
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
        <translation>Paiements par carte, avec une longueur de 4 chiffres</translation>
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
        <translation>SMB sur TCP&#xa0;: partage de fichiers Windows</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P&#xa0;: protocole de fichiers de Plan 9</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>pkt-line de Git</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git&#xa0;: longueurs de 4 chiffres hexadécimaux, 0000 à 0002 seuls</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>Pairs BitTorrent&#xa0;: une poignée de main, puis des messages</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstrings</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world! et semblables&#xa0;: SCGI, qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 et AIS&#xa0;: phrases du GPS et des navires</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>Aucun (octets bruts)</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>Sans tramage&#xa0;: chaque lecture est un message</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>Lignes, ou tout ce qui finit par un délimiteur</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>En-tête/contenu</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>En-tête/contenu&#xa0;: longueur, en-tête JSON, contenu</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>Préfixe de longueur</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>Une longueur, puis le message</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>En-têtes texte avec Content-Length&#xa0;: LSP, HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>Début et fin</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>Entre un début et une fin&#xa0;: STX et ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>Taille fixe</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>Messages d’une même taille</translation>
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
        <translation>COBS, chaque message terminé par un octet nul</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>Messages de PostgreSQL, dès le premier</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC&#xa0;: lignes avec une commande et ses paramètres</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>aucun tramage n’explique ces octets</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>il n’y a pas encore d’octets&#xa0;; les premiers décideront</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>ses en-têtes sont là et valides</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>ses premières lignes sont des commandes de ce protocole</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>c’est du texte où le délimiteur revient régulièrement</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>chaque longueur mène à la suivante</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>ses délimiteurs sont là, et ce qui est entre eux est valide</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Messages: %2, in %3 of the first %4.</source>
        <translation>%1 Messages&#xa0;: %2, dans %3 sur les %4 premiers.</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>Groupes à rejoindre</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ Rejoindre un groupe</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>Rejoindre un groupe</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>Entendre ce qui est envoyé à un groupe multicast, comme 239.255.0.1</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 n’est pas un groupe. Les groupes sont les adresses de 224.0.0.0 à 239.255.255.255, et celles qui commencent par ff.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>Source qui seule est entendue</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>de tous</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>Interface par laquelle rejoindre le groupe</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>Quitter le groupe</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>Octets du message</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>Comment le message est affiché</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Select a message in the log to see what it is made of: its parts, what they say, and the bytes of each.</source>
        <translation>Sélectionnez un message dans le journal pour voir de quoi il est fait&#xa0;: ses parties, ce qu’elles disent, et les octets de chacune.</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>Une image&#xa0;: la page Trame la montre. Ici ses octets figurent en texte, ceux qui n’en sont pas en échappements.</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>Pas du texte&#xa0;: les octets qui ne sont pas des caractères figurent en échappements.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>Pas du texte&#xa0;: les premiers %1 sur %2. La vue Hexa montre tout.</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>Les premiers %1 sur %2. La vue Hexa montre tout.</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>Décodé depuis %1&#xa0;; la vue Hexa le montre comme il a été envoyé.</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>conn. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2, connexion %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>par le système</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>Aller à la ligne la plus récente (Fin)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>Récentes ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Aller à la ligne la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nouvelle ↓</numerusform>
            <numerusform>%1 nouvelles ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>Aller à la ligne la plus récente, %1 est nouvelle</numerusform>
            <numerusform>Aller à la ligne la plus récente, %1 sont nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>Dans le noyau</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>Modifié. %1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>Fenêtre de congestion</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 segment</numerusform>
            <numerusform>%1 segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Débit de livraison</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>Ce que le noyau mesure de la connexion</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>Ce que mesure le noyau</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>Le noyau mesure une connexion tant que ce programme l’a ouverte.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>acquittés dans le désordre</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>Concerne le socket que partagent tous les pairs du serveur.</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>Dernier état connu&#xa0;: la connexion est terminée.</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>Rien n’est connu&#xa0;: ce que mesure le noyau n’est pas gardé dans une capture.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1, messages&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1, interrompue, %2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1, non enregistrée, %2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>Ce qui attend d’être envoyé sur une connexion</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>Ce qui attend d’être envoyé sur toutes les connexions</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>Ce qui est en route vers le fichier de capture</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>L’index de la capture en mémoire</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>Les lignes du journal des messages</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>Chaque liste de messages filtrés</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>Ce qui est connu des connexions terminées</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>Limites de mémoire</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>Ce qui dépasse une limite est abandonné, le plus ancien d’abord, ou refusé, et compté. Ce qui est dans le fichier de capture y reste. Les connexions ouvertes sont toujours gardées.</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>Combien de temps une fermeture attend un pair qui ne prend rien</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>Captures non enregistrées&#xa0;: combien en garder</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>Captures non enregistrées&#xa0;: combien de disque elles peuvent prendre</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>megabytes, behind a number</comment>
        <translation> Mo</translation>
    </message>
</context>
<context>
    <name>LineLayout</name>
    <message>
        <source>The inspector has the rest.</source>
        <translation>La suite est dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <comment>rows that were found, of all</comment>
        <translation>les %1 derniers sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>&amp;Terminaison</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Captures &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>&amp;Enregistrer la capture…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>C&amp;hercher des messages</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>&amp;Annuler l’effacement</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>Panneau &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panneau &amp;précédent</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>Afficher la sé&amp;quence</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>Inspecteur&#xa0;: tra&amp;me</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>Inspecteur&#xa0;: &amp;hexa</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>Inspecteur&#xa0;: te&amp;xte</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>Inspecteur&#xa0;: &amp;état</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>Inspecteur&#xa0;: &amp;noyau</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>Inspecteur&#xa0;: s&amp;ocket</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>Nouveau &amp;serveur</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>Nouveau &amp;client</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>Dét&amp;acher ou ancrer la fenêtre</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>&amp;Placer la fenêtre à côté des autres</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>&amp;Composer un message</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>&amp;Envoyer le message composé</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>Messages enre&amp;gistrés</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Capture en cours</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>&amp;Décoder comme…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>&amp;Vérifier un pair…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>&amp;Sockets de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>&amp;Limites de mémoire…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>C&amp;hercher une action…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>&amp;Montrer une démonstration</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>À &amp;propos de Socketscope</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sans capture</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>Thème du &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>Thème &amp;sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Langue du &amp;bureau</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sans capture</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Terminaisons</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>C’est tout. Le dernier message avait une faute&#xa0;: l’inspecteur montre où. Écrivez-en un vous-même ci-dessous, ou voyez la même chose par un autre transport.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>Par UDP</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>Par un socket Unix</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>Cette fenêtre montre un fichier&#xa0;: rien n’y tourne. Fichier, Nouvelle fenêtre en donne une où tout est possible.</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>À propos de Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>Langue au prochain démarrage de Socketscope&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>Un inspecteur de chats et de sockets. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Icônes&#xa0;: KDE Breeze (LGPL). Polices&#xa0;: Inter et JetBrains Mono (OFL). Compilé avec %1.</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>quelque chose y est incorrect</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>numéros de connexions, comme dans conn:2,5</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>des connexions TCP</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>d’UDP</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>des flux Unix</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>des sockets Unix qui gardent les limites des messages</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>des datagrammes Unix</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>plus long, en octets</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>plus court, en octets</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>aussi long, en octets</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>octets qu’il contient, comme dans hex:00ff</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>octets tels qu’ils ont été lus</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>messages complets</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>ce qui n’est pas un message</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>octets après la perte d’un flux</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>octets non capturés</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>changements d’état d’une connexion</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>le guillemet fermant manque</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>pris comme texte&#xa0;: le terme s’écrit en minuscules, %1</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>pris comme texte&#xa0;: une longueur se compare comme dans len&gt;100, len&lt;10 ou len=5</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>pris comme texte&#xa0;: le terme commence par %1</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: prend des numéros de connexions, comme dans conn:2 ou conn:2,5</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: prend une valeur parmi %1</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len prend un nombre d’octets, comme dans len&gt;100, len&lt;10 ou len=5</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: prend une valeur parmi tcp, udp, unix, unix-seqpacket et unix-dgram</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: prend des paires de chiffres hexadécimaux, comme dans hex:00ff</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>ni reçu ni émis</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>nº</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>Millisecondes depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>Conn.</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>Numéro de la connexion</translation>
    </message>
    <message>
        <source>⇅</source>
        <comment>in or out</comment>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>Longueur en octets</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ en ms</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>Suivre le message le plus récent</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>Garder visible le message le plus récent (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Hors trame</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>Aucun message ne passe le filtre.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>Les messages apparaissent ici à mesure qu’ils sont envoyés et reçus.</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>N’afficher &amp;que cette connexion</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>Su&amp;ivre le message le plus récent</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>N’afficher &amp;que la connexion %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 nouveau ↓</numerusform>
            <numerusform>%1 nouveaux ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRemark</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 sur %2 octet</numerusform>
            <numerusform>%1 sur %2 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the stream)</source>
        <comment>a fault with its offset, its offset in the stream</comment>
        <translation>%1 (%2 du flux)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>Contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>Encore en cours (%1)</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>(n’est plus dans la capture)</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>octets&#xa0;: %1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>premiers octets&#xa0;: %1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>résultat «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(sans contenu)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>image %1, %2 octet</numerusform>
            <numerusform>image %1, %2 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>non capturé, octets&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 bytes</source>
        <comment>a part of a message, numbers</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %3 octet</numerusform>
            <numerusform>%1&#xa0;: %2 sur %3 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>Contenu&#xa0;: %1 sur %2 octet</numerusform>
            <numerusform>Contenu&#xa0;: %1 sur %2 octets</numerusform>
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
        <translation>connecté (la connexion %1 n’est plus connue)</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>premier datagramme de %1</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>les datagrammes vont à %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>connecté à lui-même à %1&#xa0;: rien n’y écoute, et le système a choisi ce port pour cette extrémité</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>accepté depuis %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>connecté à %1</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>Hors trame</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>Non capturé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>datagramme terminé au milieu d’un message</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>le pair a fini d’envoyer (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>le pair a fini d’envoyer (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>nous avons fini d’envoyer (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>nous avons fini d’envoyer (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>datagrammes perdus&#xa0;: le tampon de réception était plein</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>le réseau a signalé une erreur</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>%1 datagramme perdu&#xa0;: le tampon de réception était plein</numerusform>
            <numerusform>%1 datagrammes perdus&#xa0;: le tampon de réception était plein</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>personne n’y écoute&#xa0;: connexion refusée (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>personne n’écoute à %1&#xa0;: connexion refusée (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>à l’autre extrémité&#xa0;: processus %1 (%2) de %3</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>descripteurs que le pair a transmis, et qui ont été fermés&#xa0;: %1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>n’a plus de nom</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>s’appelle maintenant %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>%1 octet jusqu’ici</numerusform>
            <numerusform>%1 octets jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 sur %2 octet</numerusform>
            <numerusform>%1 sur %2 octets</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>received</comment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>émis</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>Messages, serveurs et clients</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>Nommer la connexion %1</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>Comment vous appelez le pair. La capture le garde&#xa0;; vide&#xa0;: pas de nom.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>Transport&#xa0;: ce qui porte les octets</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>Choisir le chemin du socket</translation>
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
            <numerusform>Un chemin du système de fichiers, ou @ et un nom sans fichier&#xa0;: %1 sur %2 octet.</numerusform>
            <numerusform>Un chemin du système de fichiers, ou @ et un nom sans fichier&#xa0;: %1 sur %2 octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>Écrivez le chemin du socket, ou @ et un nom sans fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>Le chemin fait %1 octet, et celui d’un socket Unix peut en faire %2. Choisissez-en un plus court.</numerusform>
            <numerusform>Le chemin fait %1 octets, et celui d’un socket Unix peut en faire %2. Choisissez-en un plus court.</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Chemin du socket</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>Rien n’est capturé&#xa0;: ce qui passe maintenant ne pourra pas être examiné plus tard. Non capturé jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Reprendre la capture</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>Enregistrer l’existant…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>Capture arrêtée. %1 Les connexions continuent&#xa0;; non capturé&#xa0;: %2.</translation>
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
        <translation>Salons et discussions privées</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>Ce qui n’a été dit qu’entre %1 et vous</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>Ce qui n’a lieu dans aucun salon</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1, membres&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 nouvelle</numerusform>
            <numerusform>%1 nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 pour vous</numerusform>
            <numerusform>%1 pour vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>Le serveur vous connaît sous le nom %1</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>Le serveur vous connaît sous le nom %1
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>cette fenêtre</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>lignes</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>en-tête/contenu</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>what happens in no room of a chat</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>The chat is closed: nobody hears what is said. Start the server again.</source>
        <translation>Le chat est fermé&#xa0;: personne n’entend ce qui se dit. Redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>La connexion est perdue. Elle est redemandée d’elle-même, après des pauses de plus en plus longues.</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>Il n’y a pas de connexion. Ce que vous dites maintenant est marqué comme non envoyé, et pourra être renvoyé.</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>Le serveur n’accepte pas le nom&#xa0;: %1. Écrivez /nick et un autre nom.</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>Connecté. Le serveur n’a pas encore dit qu’il vous connaît.</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 participe</numerusform>
            <numerusform>%1 participent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 a quitté le chat</numerusform>
            <numerusform>%1 ont quitté le chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 est entré</numerusform>
            <numerusform>%1 sont entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 est sorti</numerusform>
            <numerusform>%1 sont sortis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Operators · %1</source>
        <comment>a number</comment>
        <translation>Opérateurs · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <comment>a number</comment>
        <translation>Membres · %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a mark in a list of members</comment>
        <translation>muet</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark in a list of members</comment>
        <translation>absent</translation>
    </message>
    <message>
        <source>Speaks by: %1</source>
        <comment>IRC, lines ...</comment>
        <translation>Parle par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>Connexion %1 depuis %2</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>A parlé en dernier à %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>Muet depuis %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>Absent&#xa0;: %1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>Ne peut pas parler</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>En attente d’envoi&#xa0;: %1, car ce membre lit plus lentement que le salon ne parle</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>Qui est dans le salon</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>&amp;Exclure du salon</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>%1 non lus</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>&amp;Message à ce membre seul</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>&amp;Insérer ce nom</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>Afficher la &amp;connexion</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>&amp;Rendre la parole</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>Réduire au &amp;silence</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>&amp;Bannir ce nom</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>Bannir cette &amp;adresse</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>&amp;Ne plus en faire un opérateur</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>En faire un &amp;opérateur</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Ceci est inutilisable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>${time} ${counter} ${peer} et ${0}…${9}, ce qui a correspondu, sont remplacés&#xa0;; \n \r \t \0 \xNN \\ sont des échappements.</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>Une fois par connexion</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>Comment un message est comparé</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>Nom du membre d’en-tête</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>À quoi un message est comparé</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Type de réponse</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>Délai de la réponse en millisecondes</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>Ce qui se passe après la réponse</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>P&amp;uis</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>n’importe quelle valeur</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>tout message</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>Fichier de la réponse</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1, échec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>Reconnus</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Matches regular expression</source>
        <translation>Correspond à l’expression rationnelle</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>Contient les octets (hexa, ?? pour tout octet)</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>A le membre d’en-tête</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>Texte tel quel</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>Octets (hexa)</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>Octets d’un fichier</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>Texte en un message du tramage</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Fermer la connexion</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>Réinitialiser la connexion</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is answered</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <comment>an answer: hexadecimal digits</comment>
        <translation>octets %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <comment>an answer: “a text”</comment>
        <translation>message %1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>Contient le texte</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>Est égal au texte</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>Tout message</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>Est égal à %1</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>Correspond à /%1/</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>Contient les octets %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>A le membre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>puis fermer</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>puis réinitialiser</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>Règles, dans l’ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>Les règles apparaissent ici. La première qui correspond à un message y répond&#xa0;;
un message auquel aucune ne correspond reste sans réponse.</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>Ces règles sont inutilisables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 ne contient pas de règles utilisables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>Les règles du fichier ont remplacé les précédentes.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Écriture impossible dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>Règles de réponse</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>Règle supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter les règles</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Entrée reprend un message, F2 le renomme</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>Les messages que vous enregistrez apparaissent ici.
Entrée en reprend un, F2 le renomme, Alt+1 à Alt+9 envoient.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>Garder le message actuellement écrit</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>Messages (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>Le fichier ne contient pas de messages utilisables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>Le fichier des messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importer des messages</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exporter les messages</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>a field of a message</comment>
        <translation>incorrect</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>en trop</translation>
    </message>
    <message>
        <source>as text</source>
        <comment>before the bytes of a part that could not be read</comment>
        <translation>en texte</translation>
    </message>
</context>
<context>
    <name>SectionType</name>
    <message>
        <source>Length prefix</source>
        <translation>Préfixe de longueur</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>En-queue</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>Ligne de début</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>En-tête fixe</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>En-tête JSON</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>SentLink</name>
    <message>
        <source>Handed to connection %1, and not recorded</source>
        <translation>Remis à la connexion %1, et non capturé</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>L’afficher dans le journal</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>Envoyé, nº %1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>À l’échelle</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>Lignes espacées selon leur heure, ou toutes pareilles</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>Garder visible la ligne la plus récente (Fin)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>Lignes ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>Quelles lignes afficher, et de quelle taille</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>Les &amp;deux extrémités, si toutes deux sont dans ce programme</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>&amp;Taille initiale</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>Enregistrer le diagramme comme image</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>Partie &amp;visible, en SVG…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>Partie v&amp;isible, en PNG…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>&amp;Tout, en SVG…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>T&amp;out, en PNG…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>États en contour&#xa0;: déduits des événements</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1 sur %2 connexion</numerusform>
            <numerusform>%1 sur %2 connexions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Save the sequence as a picture</source>
        <translation>Enregistrer la séquence comme image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>L’image n’a pas pu être écrite dans %1&#xa0;: %2. Choisissez un autre emplacement, ou faites-y de la place.</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>Enregistré dans %1. Une image n’en contient pas plus&#xa0;: la dernière ligne n’y est pas (%2).</numerusform>
            <numerusform>Enregistré dans %1. Une image n’en contient pas plus&#xa0;: les %2 dernières lignes n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>Heure d’arrivée inconnue&#xa0;: l’autre extrémité n’est pas dans ce programme, ou n’a pas lu.</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>Heure d’envoi inconnue&#xa0;: l’autre extrémité n’est pas dans ce programme.</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 secondes, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 secondes, %2 à %3&#xa0;: %4, %5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>client, pas à nous</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>serveur, pas à nous</translation>
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
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>%1 en transit</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>La séquence d’une connexion apparaît ici&#xa0;: ses états, ce qu’appellent les programmes à ses extrémités, et ce qui va de l’une à l’autre.
Choisissez une connexion dans le tableau, ou plusieurs pour les voir côte à côte.</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>Voir au &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>&amp;Replier les messages</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>&amp;Déplier les messages</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>fin du flux</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>réinitialisation</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2 en morceaux</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>connexion</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 perdu&#xa0;: tampon de réception plein</numerusform>
            <numerusform>%1 perdus&#xa0;: tampon de réception plein</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>%1 de silence</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>il manque close()</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>%1 message de plus · %2 · %3</numerusform>
            <numerusform>%1 messages de plus · %2 · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ServerWindow</name>
    <message>
        <source>Close after each answer</source>
        <translation>Fermer après chaque réponse</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Connecter un client</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>Ouvrir une fenêtre de client pour ce serveur</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Non démarré.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>Adresse où écouter</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>Port où écouter</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>0 laisse choisir le système</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>Ce qu’il fait de ce qu’il reçoit</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>Modifier les règles de réponse</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>Modifier la table des réponses</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>Datagrammes</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>&amp;Comportement</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>T&amp;ramage</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>Répo&amp;nse</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Règ&amp;les</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>Réponse&amp;s</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serveur %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>A chat needs connections: choose TCP or a Unix stream socket.</source>
        <translation>Un chat a besoin de connexions&#xa0;: choisissez TCP ou un socket Unix de flux.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Modifier… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>Arrêté. Messages&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>Connectés&#xa0;: %1. Messages&#xa0;: %2.</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>accessible depuis d’autres ordinateurs</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>pour tous les programmes de cet ordinateur</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>À l’écoute sur %1, %2.</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2, %3.</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>Le fichier d’une réponse est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>Pas en marche.</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>Le supprimer et démarrer</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>D’autres ordinateurs peuvent envoyer à cette adresse. 127.0.0.1 est pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>D’autres ordinateurs peuvent se connecter à cette adresse. 127.0.0.1 est pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>Le serveur est en marche, et ce que vous modifiez ici compte dès maintenant&#xa0;: le comportement pour toutes les connexions, le tramage pour les nouvelles. Arrêtez le serveur pour modifier son transport, son adresse et son port.</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1. Tramage&#xa0;: %2.</translation>
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
        <translation>Plus personne ne lit la capture sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>non lus par nous</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>Octets arrivés que nous n’avons pas encore lus.</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>non lus par le pair</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>Octets que nous avons écrits et qui n’ont pas quitté notre tampon d’émission.</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>tampon de réception</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>Ce qui peut attendre d’être lu, comptabilité du noyau comprise&#xa0;: le double de ce qu’a reçu SO_RCVBUF. Les datagrammes qui arrivent quand il est plein sont perdus.</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>tampon d’émission</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>Ce qui peut attendre d’être envoyé, comptabilité comprise. Le programme attend tant qu’il est plein.</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>jetés</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>Datagrammes arrivés quand le tampon de réception était plein, ou endommagés&#xa0;: personne ne les renvoie.</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>C’est l’un de ceux de ce programme (Entrée)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>Sélectionnez un socket pour voir ce que signifie son état.</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>Afficher la connexion %1</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>Afficher son serveur</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 demande une valeur</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 est un texte&#xa0;: il est égal (:) ou non (!=)</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 prend un nombre, comme dans %1:22 ou %1&gt;1024</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>Sonder un pair muet (keep-alive)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>On demande à un pair muet s’il est encore là&#xa0;; sans cela, on ne remarque jamais qu’un pair a perdu son alimentation.</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>… après un silence de</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>Durée du silence avant la première question.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>… puis toutes les</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>Délai laissé pour répondre avant la question suivante.</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>… et abandon après</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>Après ce nombre de questions sans réponse, la connexion se termine par ETIMEDOUT.</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>Envoyer aussitôt les petits segments</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>L’algorithme de Nagle est désactivé. Quand il est actif, les petites écritures attendent l’acquittement des précédentes, et partent ensemble.</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>Sans acquittement, au plus</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>Des octets qui restent non acquittés pendant cette durée mettent fin à la connexion (RFC 5482).</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>du système</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>Attendre dans close()</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>Désactivé&#xa0;: close() rend la main aussitôt et le noyau envoie le reste. 0&#xa0;s&#xa0;: close() envoie un RST et jette le reste.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>Tampon d’émission</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>Octets que le noyau garde à envoyer. Il double la valeur fixée, pour sa propre comptabilité, et ne l’ajuste plus de lui-même.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>Tampon de réception</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>Octets que le noyau garde non lus&#xa0;; notre fenêtre est ce qui en est libre. Il double la valeur fixée, et ne l’ajuste plus de lui-même.</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>Sauts, au plus</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>Un routeur qui reçoit un paquet après ce nombre d’autres routeurs l’élimine (durée de vie&#xa0;; avec IPv6 limite de sauts, IPV6_UNICAST_HOPS).</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>Adresse réutilisable</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>Un serveur peut lier son port bien que des connexions d’un précédent soient en TIME-WAIT. Cela ne joue qu’à bind().</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>Options du socket de la connexion</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>Ce qui est modifié ici vaut pour cette extrémité de cette connexion, aussitôt (setsockopt).</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>Les options peuvent être vues et modifiées tant que ce programme a la connexion ouverte.</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>de %1, invisible pour vous</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>éliminés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SocketWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>It waits for connections.</source>
        <translation>Il attend des connexions.</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() a envoyé SYN, et aucune réponse n’est encore venue.</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>Un SYN est arrivé et a reçu une réponse&#xa0;; la dernière partie de la poignée de main manque.</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>Connecté&#xa0;: les deux extrémités peuvent envoyer.</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>Cette extrémité a fini&#xa0;; son FIN n’est pas encore acquitté.</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>Cette extrémité a fini, et le pair le sait&#xa0;; le pair n’a pas encore fini.</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>Le pair a fini (son FIN est arrivé)&#xa0;; ce programme n’a pas encore fermé.</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>Les deux ont fini&#xa0;; le FIN de cette extrémité, le second, n’est pas encore acquitté.</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>Les deux ont fini en même temps&#xa0;; le FIN de cette extrémité n’est pas encore acquitté.</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>Les deux ont fini. L’extrémité qui a fini la première est gardée une minute, pour que les segments tardifs ne tombent pas sur une nouvelle connexion.</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>Il n’est connecté à rien.</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>Connecté&#xa0;: il envoie à son pair, et ne reçoit que de lui.</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>Non connecté&#xa0;: chaque datagramme dit où il va.</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() lui a donné son nom&#xa0;; ni listen() ni connect() n’ont été appelés.</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() lui a donné son adresse&#xa0;; ni listen() ni connect() n’ont été appelés.</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>Le pair n’a pas lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>Non acquitté ou non envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>En attente de lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>En attente de lecture&#xa0;: la fin du flux.</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>En attente de lecture&#xa0;: %1, puis la fin du flux.</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>Connexions en attente d’acceptation&#xa0;: %1, sur %2 possibles.</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>Datagrammes éliminés faute de place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>keep-alive %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>non acquitté, %1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>retransmis %1×, %2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>fenêtre fermée, %1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>pas encore&#xa0;: non accepté</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>aucun&#xa0;: le noyau le garde</translation>
    </message>
</context>
<context>
    <name>SocketsCommand</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>éliminés&#xa0;: %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>non autorisé à le savoir</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1, encore %2&#xa0;s</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Les sockets de cet ordinateur sont illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>Le noyau n’a pas SOCK_DIAG ici (%1)&#xa0;; voici donc ce que dit /proc/net&#xa0;: les sockets qui ne sont que liés n’y sont pas.</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Local address or path</source>
        <translation>Adresse locale ou chemin</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>Adresse ou chemin de l’autre extrémité&#xa0;; pour un socket Unix sans nom, le programme qui l’a</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>Octets qui attendent d’être lus&#xa0;; pour un socket à l’écoute, connexions qui attendent d’être acceptées, et maximum possible</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>Non émis</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>Octets non envoyés ou non acquittés</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>Ce qu’attend le noyau&#xa0;; pour UDP, les datagrammes éliminés</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>Nouveau, modifié ou disparu dans les dernières secondes</translation>
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
        <translation>Tous</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Établis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
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
        <translation>Tous les sockets</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP&#xa0;: ceux qui écoutent, et ceux qui ne sont que liés</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP&#xa0;: connectés</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP&#xa0;: ceux qui commencent ou finissent</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>Sockets UDP</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Sockets Unix</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>&amp;Noms des ports</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>Fermer les sockets de cet ordinateur</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>Filtre des sockets</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>Filtre&#xa0;: state == CLOSE-WAIT, port == 65432, proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>N’afficher que les sockets qui correspondent (Ctrl+F)&#xa0;: des mots, ou type, state, port, sport, dport, local, peer, proc, pid, user, recv ou send avec :, !=, &lt; ou &gt;. Échap efface</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>Grouper par processus</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grouper par état</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>Comment les sockets sont groupés</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>Écrire après les numéros les noms que les ports ont par convention</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>Cet &amp;état seulement</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>Ce &amp;port seulement</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>Ce p&amp;rocessus seulement</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>Le noyau n’a pas SOCK_DIAG ici (%1)&#xa0;; voici donc ce que dit /proc/net&#xa0;: les sockets qui ne sont que liés n’y sont pas, ni les minuteurs des connexions.</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>Les sockets de cet ordinateur sont illisibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · lus toutes les %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>%1 sur %2 affichés · lus toutes les %3&#xa0;s</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>Les sockets de cet ordinateur apparaissent ici.</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>Aucun socket ne correspond. Échap efface le filtre.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
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
        <translation>Voyez ce que disent les sockets</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>Démarrez des serveurs, connectez des clients, parlez, et observez chaque octet et chaque état au moment même.</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 montre toutes les touches, Ctrl+K trouve tout par son nom.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>Un serveur, trois clients et leurs messages, avec une faute à trouver</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>Démarrer un serveur d’écho</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432, pour cet ordinateur seulement&#xa0;; il renvoie ce qu’il reçoit</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>Connecter un client</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>À un serveur ici ou ailleurs, une connexion ou des milliers</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>Vérifier un pair</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>Pourquoi ne répond-il pas&#xa0;? Nom, route, port et programme, pas à pas</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>Ce qui a été capturé auparavant&#xa0;; ou déposez le fichier ici</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>Sockets de cet ordinateur</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>Tous ceux du moment, leurs états et leurs programmes, comme les listent ss et lsof</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>États de la connexion, selon la RFC 9293</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>autre extrémité</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>États par lesquels est passée la connexion, dans l’ordre&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>non lus</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittés</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>retransmis</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>retenus par</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Envoyer…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>Écrire un message à cette connexion</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>Demi-fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>Envoyer ce qui est en file, puis notre FIN, et fermer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Suspendre la lecture</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>maintenant, %1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>ce que cela signifie</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>depuis %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>segments</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Send our FIN (shutdown(SHUT_WR)); reading goes on</source>
        <translation>Envoyer notre FIN (shutdown(SHUT_WR))&#xa0;; la lecture continue</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>Envoyer aussitôt un RST&#xa0;; ce qui est en file est perdu</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Reprendre la lecture</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>Lire ce que le pair a envoyé</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>Ne plus lire, pour que le tampon de réception se remplisse, et que ce qui arrive ensuite soit perdu</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>Ne plus lire, pour que l’envoi du pair remplisse notre fenêtre, et s’arrête</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>Un RST a répondu à notre SYN&#xa0;: rien n’écoute à cette adresse et sur ce port. Le plus souvent, le serveur n’est pas en marche, écoute sur un autre port, ou sur 127.0.0.1 seulement.</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>Rien n’a répondu à notre SYN. Le plus souvent, un pare-feu l’élimine, l’ordinateur est éteint, ou la file d’acceptation du serveur est pleine parce que son programme n’appelle pas accept().</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>Le réseau n’a pas de route vers cette adresse, ou un routeur l’a dit. Regardez les routes et les interfaces de cet ordinateur, et si l’adresse est d’une famille qu’il a.</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>Le nom n’a pas d’adresse, si bien qu’aucun SYN n’a été envoyé. Le plus souvent, il est mal orthographié, ou le serveur de noms est inaccessible.</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>Cet ordinateur n’a pu lui donner ni descripteur, ni port, ni mémoire, si bien qu’aucun SYN n’a été envoyé. Relevez la limite (ulimit -n), ou fermez ce qui n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>Nous l’avons abandonnée avant qu’une réponse n’arrive.</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>Elle n’a pas pu être établie&#xa0;; la raison est dans le tableau des connexions.</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>Il n’y a pas de connexion&#xa0;: le noyau n’en garde plus rien.</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>Le programme a appelé listen()&#xa0;: le noyau répond aux SYN vers ce port et garde les connexions établies dans la file d’acceptation. Quand elle est pleine, les clients attendent en SYN-SENT.</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>connect() a été appelé et notre SYN est envoyé&#xa0;; le pair n’a pas répondu. Si cela dure, un pare-feu élimine le SYN, l’hôte est éteint, ou la file d’acceptation du serveur est pleine.</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>Un SYN est arrivé et le noyau y a répondu&#xa0;; le dernier ACK de la poignée de main manque. Si cela dure, notre réponse n’atteint pas le pair, ou le SYN a été envoyé sous une fausse adresse.</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>La poignée de main est faite&#xa0;: les deux extrémités peuvent envoyer et recevoir. Cela reste ainsi jusqu’à ce que l’une d’elles envoie un FIN ou un RST, même si le pair a perdu son alimentation&#xa0;: seul un envoi le révèle.</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>Nous avons fini d’envoyer (close() ou shutdown()), et notre FIN n’est pas acquitté. Si cela dure, des octets qui le précèdent attendent parce que le pair ne lit pas, ou la route est coupée.</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>Notre FIN est acquitté&#xa0;; le pair n’a pas envoyé le sien. Il peut encore envoyer, et nous lisons encore. Cela reste ainsi jusqu’à ce que le programme du pair appelle close()&#xa0;: cherchez un close manquant à l’autre extrémité. Sans programme de notre côté, le noyau attend une minute.</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>Le pair a fini&#xa0;; son FIN est acquitté, et notre programme n’a pas fermé. Si cela dure, cette extrémité a oublié d’appeler close() après que recv() a rendu 0&#xa0;: c’est elle qu’il faut corriger.</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>Les deux extrémités ont envoyé leur FIN en même temps, et le nôtre n’est pas acquitté. C’est bref, sauf si des octets avant notre FIN attendent parce que le pair ne les lit pas.</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>Le pair a fini le premier, et notre FIN est maintenant envoyé aussi&#xa0;; son acquittement manque. Si cela dure, des octets qui le précèdent attendent, ou le pair a disparu.</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>Les deux extrémités ont fini, la nôtre la première&#xa0;: le noyau garde les adresses une minute, pour que les segments tardifs ne nuisent pas à une connexion suivante. C’est normal&#xa0;; un serveur qui doit lier aussitôt le port à nouveau active SO_REUSEADDR.</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>Le noyau n’a pas dit dans quel état est cette connexion.</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>Nous avons fini les premiers, puis le pair aussi&#xa0;: rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>Le pair a fini le premier, puis nous aussi&#xa0;: rien n’a été perdu.</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>Un RST est arrivé&#xa0;: la connexion s’est terminée d’un coup, et ce qui était en transit est perdu. Le plus souvent, le programme du pair a fermé avec des octets non lus, a été tué, ou a mis SO_LINGER à 0&#xa0;; ou il avait déjà disparu quand nous avons envoyé.</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>Nous avons envoyé un RST&#xa0;: la connexion s’est terminée d’un coup, et ce qui était en transit est perdu. Le pair voit «&#xa0;Connection reset by peer&#xa0;» (ECONNRESET).</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>Le pair n’a rien acquitté pendant trop longtemps. Le plus souvent, son ordinateur ou la route vers lui est tombé en panne sans un mot.</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>La route vers le pair a été coupée pendant la connexion&#xa0;: une interface a disparu, ou un routeur n’a plus de route.</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>Elle s’est interrompue&#xa0;; la raison est dans le tableau des connexions.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>selon le noyau</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>déduit de ce qui s’est passé</translation>
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
        <translation>Lignes que le journal a abandonnées, les plus anciennes d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>Connexions terminées et qui ne sont plus listées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>Enregistrements que l’index a abandonnés&#xa0;; le fichier de capture les a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>Refusé, parce que trop attendait d’être envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>En attente d’envoi à la fin de la connexion, et perdu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>Passé pendant que rien n’était capturé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 à l’écoute</numerusform>
            <numerusform>%1 à l’écoute</numerusform>
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
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>capture %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 connexion</numerusform>
            <numerusform>%1 connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 sur %2 connexion active</numerusform>
            <numerusform>%1 sur %2 connexions actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>%1 abandonnée</numerusform>
            <numerusform>%1 abandonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>bytes</comment>
        <translation>%1 non envoyés</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>%1 non capturés</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;onnes</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>Colonnes par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>TcpInfoWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>désordre</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>fenêtre réduite</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>récupération</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>horodatages</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>échelle de fenêtre %1, %2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>aller-retour</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>D’un segment à son acquittement, lissé (RFC 6298).</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>sa variation</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>Écart moyen des allers-retours à cette valeur.</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>aller-retour minimal</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>Le plus court des dernières minutes&#xa0;: la route elle-même.</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>aller-retour, en réception</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>Estimé d’après ce qui est reçu.</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>retransmet après</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>Sans acquittement pendant ce délai, un segment est retransmis (délai de retransmission).</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>acquitte en</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>Retard que peut prendre un acquittement.</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>depuis l’envoi de données</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>Temps écoulé depuis nos dernières données envoyées.</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>depuis la réception de données</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>Temps écoulé depuis nos dernières données reçues.</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>depuis le dernier ACK du pair</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>Temps écoulé depuis le dernier acquittement du pair.</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>fenêtre de congestion</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>Nombre de segments qui peuvent être en transit, pour ménager le réseau.</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>démarrage lent jusqu’à</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>Jusque-là, la fenêtre de congestion double à chaque aller-retour (RFC 5681).</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>fenêtre du pair</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>Ce que le pair peut encore prendre&#xa0;; 0&#xa0;o&#xa0;: il ne lit pas.</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>notre fenêtre croît jusqu’à</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>Ce que nous laissons le pair envoyer au plus, pour l’instant.</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>lu par aller-retour</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestion</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>Comment le noyau prend les pertes en ce moment.</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>débit de livraison</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>Vitesse à laquelle les données ont atteint le pair&#xa0;; il y avait trop peu à envoyer pour savoir jusqu’où elle peut aller.</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>Vitesse à laquelle les données ont atteint le pair, à la dernière mesure.</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>cadence d’envoi</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>Les segments sont espacés pour qu’il n’en parte pas plus.</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>Temps avec quelque chose à envoyer.</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>retenu par la fenêtre du pair</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>De ce temps, la part où la fenêtre du pair était pleine.</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>retenu par le tampon d’émission</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>De ce temps, la part où notre tampon d’émission était trop petit.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en transit</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>Segments envoyés et non acquittés.</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>acquittés dans le désordre</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>Segments que le pair a bien qu’il en manque un avant eux (RFC 2018).</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>tenus pour perdus</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>Segments qui seront retransmis.</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>Segments retransmis et non acquittés.</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>retransmis, au total</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>Segments retransmis.</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>délai doublé</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>Nombre de fois où le délai a été doublé.</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>sondes</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>Questions sans réponse à un pair dont la fenêtre est à 0, ou qui est muet.</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>arrivés dans le désordre</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>Segments reçus avant un autre qui les précède.</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>désordre toléré</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>Désordre que peuvent avoir les segments sans être tenus pour perdus.</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>segments envoyés</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>Y compris ceux sans données.</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>segments reçus</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>avec données, envoyés</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>Segments qui portaient des données.</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>avec données, reçus</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>octets envoyés</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>Y compris ceux qui ont été retransmis.</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>octets acquittés</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN et FIN comptent chacun pour un.</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>Un FIN compte pour un.</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>octets retransmis</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>Octets envoyés plus d’une fois.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyés</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>Octets qui attendent dans le tampon d’émission.</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>plus grand segment, envoyé</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>Données dans un segment, au plus (MSS).</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>plus grand segment, reçu</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>MTU du chemin</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>Le plus grand paquet que prend le chemin (RFC 1191).</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>Options de la poignée de main communes aux deux extrémités.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>Ce que nous lisons en un aller-retour&#xa0;; le noyau en déduit la taille de notre tampon de réception.</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>de nouveau en transit</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>plus ancien retransmis</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>Nombre de retransmissions de suite du plus ancien segment non acquitté.</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 octet</numerusform>
            <numerusform>%1 octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 connexion</numerusform>
            <numerusform>%1 connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>, %1 non envoyés</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>un socket sans nom</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>processus %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>À l’écoute sur %1 (%2). Ctrl+C l’arrête.</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 connectée&#xa0;; ses adresses ne sont plus connues</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 connectée à %2, c’est-à-dire à elle-même&#xa0;: rien n’y écoute</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 connectée depuis %2</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 connectée à %2</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 a reçu %2</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 a envoyé %2</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 déconnectée (%2)</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 déconnectée (%2), %3 reçus, %4 envoyés</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 états&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1, %2, %3 reçus, %4 envoyés</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>, %1 datagramme perdu dans le noyau</numerusform>
            <numerusform>, %1 datagrammes perdus dans le noyau</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>, %1 non capturés</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>Pour rester dans les limites, la mémoire a abandonné %1 du journal, %2 et %3 de l’index de la capture.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 a reçu %2 hors de tout message</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 a envoyé %2 hors de tout message</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 a reçu %2, non capturés</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 a envoyé %2, non capturés</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>Comme reçu</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>Afficher le JSON comme il a été reçu, et non un élément par ligne</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>Contenu en texte</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>Le début&#xa0;; la page Trame en montre plus.</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>Le début&#xa0;; la page Hexa montre tout.</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>Les lignes de plus de %1 caractères sont coupées.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>(D’autres lignes n’ont pas été copiées. Enregistrez la conversation en texte pour les avoir toutes.)</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>before what was said</comment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>sent, %1</source>
        <comment>“to connection 3”; before what was said</comment>
        <translation>envoyé, %1</translation>
    </message>
</context>
<context>
    <name>TransportFacts</name>
    <message>
        <source>What is known of the connection</source>
        <translation>Ce qui est connu de la connexion</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>UDP n’a ni connexion ni états&#xa0;: deux adresses vont ensemble parce que des datagrammes passent entre elles. Il n’y a pas eu de poignée de main, et il n’y aura pas de FIN&#xa0;: rien ne dit que le pair est parti. Celui qui se tait pendant son délai d’inactivité est oublié ici.</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Les datagrammes Unix n’ont pas de connexion&#xa0;: deux noms vont ensemble parce que des datagrammes passent entre eux. Quand le récepteur est lent, l’émetteur attend, si bien qu’aucun n’est perdu. Celui qui se tait pendant son délai d’inactivité est oublié ici.</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>connect() a été appelé. Si cela dure, la file des connexions en attente du serveur est pleine, parce que son programme n’appelle pas accept().</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>Le noyau a relié les deux extrémités&#xa0;: ce que l’une écrit, l’autre le lit, aussitôt et dans l’ordre. Il n’y a ni poignée de main, ni fenêtre, ni TIME-WAIT, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>Elle était ouverte quand la capture s’est arrêtée&#xa0;: ce qu’elle est devenue n’est pas dans cette capture.</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>Rien n’est passé pendant son délai d’inactivité, et le pair a été oublié. Il n’en a pas été averti, car rien ne le permet&#xa0;; son prochain datagramme crée une nouvelle ligne.</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>C’est terminé à cette extrémité seulement&#xa0;: le pair n’en a pas été averti, car les datagrammes n’ont pas de FIN. Ce qu’il envoie encore est refusé, ou se perd.</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>Un socket se trouve au bout du chemin, et personne n’y écoute&#xa0;: son serveur s’est terminé sans le supprimer.</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>Le pair a fermé sans avoir lu certains de nos octets&#xa0;: ils sont perdus, et le noyau le dit (ECONNRESET).</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>Une extrémité a fermé, et l’autre le lit aussitôt. Le noyau n’en garde rien&#xa0;: il n’y a pas de TIME-WAIT.</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>processus du pair</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>programme du pair</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>utilisateur du pair</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>descripteurs transmis</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1, fermés aussitôt</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>pair</translation>
    </message>
    <message>
        <source>messages in</source>
        <translation>messages reçus</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>messages émis</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>octets reçus</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>octets émis</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>perdus ici</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>refus signalés</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>muet depuis</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>utilisable par tous sur cet ordinateur</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>utilisable par d’autres que son propriétaire ou son groupe</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>utilisable par son propriétaire et son groupe</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>utilisable par son seul propriétaire</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>utilisable par son seul groupe</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>utilisable seulement par un administrateur</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Flux Unix</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Seqpacket Unix</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Datagramme Unix</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>Un flux d’octets&#xa0;: tous arrivent, une fois et dans l’ordre, ou la connexion se rompt. Où finit un message, c’est aux octets de le dire.</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>Des datagrammes isolés&#xa0;: chacun arrive entier, ou se perd, ou vient deux fois ou en retard. Personne ne se connecte, et rien n’est renvoyé.</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>Comme TCP, entre programmes de cet ordinateur&#xa0;: un chemin ou un nom à la place de l’adresse et du port, et le noyau sait qui est à l’autre extrémité.</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>Une connexion à l’intérieur de cet ordinateur qui sépare les messages&#xa0;: un message envoyé est un message reçu. Tous arrivent, dans l’ordre.</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>Des datagrammes isolés à l’intérieur de cet ordinateur&#xa0;: entiers, dans l’ordre et sans perte, car l’émetteur attend. Personne ne se connecte.</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>utilisable par ceux à qui l’umask laisse le droit d’écrire</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>Les datagrammes n’ont pas de fin que l’on puisse signaler&#xa0;: il n’y a pas de FIN à envoyer.</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>Il n’y a pas de connexion à réinitialiser&#xa0;: les datagrammes ne connaissent pas RST.</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>Un RST est propre à TCP&#xa0;: un socket Unix est fermé, et son pair averti, aussitôt.</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>Tous les pairs envoient à un seul socket&#xa0;: on ne peut pas cesser d’en lire un seul.</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>Datagrammes perdus&#xa0;: %1. Le tampon de réception était plein, et le noyau les a jetés sans qu’ils soient lus. Un tampon de réception plus grand en retient plus.</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>Maintenant %1, au plus %2 dans la dernière minute.</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · au plus %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>Chaque ligne est dite dans le salon, sauf celles qui commencent par /&#xa0;:</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me TEXTE  ce que vous faites</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg NOM TEXTE  à une seule personne</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join SALON  un autre salon, où l’on parle dès lors</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave TEXTE  sortir de celui-ci</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick NOM  un autre nom</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic TEXTE  le sujet du salon</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  qui est dans le salon</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away TEXTE  pourquoi vous êtes absent&#xa0;; sans texte&#xa0;: de retour</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick NOM TEXTE  exclure du salon</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw TEXTE  une ligne dans le langage du serveur</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit TEXTE  la fin</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//TEXTE  dit /TEXTE</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>Supprimer d’abord un socket périmé</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>Permissions du chemin, en octal</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>Trois chiffres octaux, comme les prend chmod&#xa0;: 660. Vide&#xa0;: selon l’umask</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>Un socket qui se trouve au chemin, et où personne n’écoute&#xa0;; jamais un autre fichier</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>Une sous-commande est requise.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 est requis.</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>Ceci n’était pas attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 ne va qu’avec %2.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 et %2 s’excluent.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 ne peut être donné qu’une fois.</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 prend des nombres positifs, et non %2.</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 prend un nombre de %3 à %4, et non %2.</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1&#xa0;: il n’y a pas de fichier %2.</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1&#xa0;: %2 est un dossier, et non un fichier.</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 n’accepte pas %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>La fenêtre a besoin d’un écran, et il n’y en a pas ici. Démarrez-la dans une session de bureau, sous un écran virtuel (`xvfb-run app/run`), ou utilisez une sous-commande qui n’en a pas besoin (`socketscope serve --help`, `socketscope connect --help`).</translation>
    </message>
</context>
</TS>
