<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>このユーザーのプログラム用</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>ファイルなし、すべてのプログラム用</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>このコンピューターのみ、IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>すべてのアドレス、IPv4 と IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>すべての IPv4 アドレス</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>既定に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>検索値とその結果</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>検索値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>チュートリアルのサーバーの応答に戻します</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>「%1」への応答を削除しました。</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>チュートリアルのサーバーの応答です。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>アプリケーションサーバーの応答</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>受け取った全バイトを送り返す</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>header/content の要求に応答する</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>nc、irssi、自作クライアント用のルーム</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>各メッセージに同じテキストで返信する</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>ルールに一致したものに返信する</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>読み取るだけで何も返さない</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>手動で送ったものだけを送信する</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>手動で送信し、受信したものを表示する</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>チャットに参加: ルーム、名前、1 対 1 の会話</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Manual</source>
        <comment>what a server does: it sends only what a person sends</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>what a server does</comment>
        <translation>エコー</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what a server does</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>what a server or a client does</comment>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>BuildInfo</name>
    <message>
        <source>Qt %1 (runs with %2)</source>
        <translation>Qt %1 (実行時 %2)</translation>
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
        <translation>ファイルの一部だけを読み込みました。</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>キャプチャーを保存しています。終わりしだいウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>キャプチャー (*.pcapng)</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>キャプチャーを保存中</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>キャプチャーを保存</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャーを開く</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>%1 のキャプチャー (未保存)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Last captures</source>
        <translation>最近のキャプチャー</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open the capture: %1</source>
        <translation>キャプチャーを開く: %1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>キャプチャーを破棄: %1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>完全に破棄</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>CaptureWords</name>
    <message>
        <source>The file is cut short or damaged: its last %1 cannot be read. What stands before them is complete.</source>
        <translation>ファイルが途中で切れているか壊れています。末尾の %1 は読み取れませんが、それより前は完全です。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>このファイルは新しいバージョンの Socketscope で書かれています (形式 %1)。このバージョンが知らない部分は省かれました。</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>このファイルは別のプログラムで保存され、Socketscope がパケットに添えた情報が失われています。接続の動きはパケットから導けますが、フレーミング、動作、エラーの原因はわかりません。</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>Socketscope のものでないパケットは省かれました: %1。</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>ファイルに二重にあるパケットは 1 度だけ読み込みました: %1。</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>ファイルの一部が時刻順に並んでいません。遅れているものには、その前のものの時刻を付けました。</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1、接続 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>← from %1 · %2 · %3</source>
        <comment>who, a number of bytes, what they say</comment>
        <translation>← %1 から · %2 · %3</translation>
    </message>
    <message>
        <source>→ to %1 · %2 · %3 · %4</source>
        <comment>who, a number of bytes, how far they have come, what they say</comment>
        <translation>→ %1 へ · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>送信済み、以降は不明</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ カーネルに渡しました</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ 確認応答済み</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ 既読</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>選択した行のバイト</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>この行で送受信された各メッセージを表示します</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>ログで表示</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>この行として受信したメッセージをログで選択します</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>選択した行で送受信されたメッセージ</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>この行: 受信 %1、送信 %2</translation>
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
        <translation>このプログラムのチャット: ルーム、サーバーが確認する名前、1 対 1 の会話。</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>任意の IRC サーバーにゲストとして: ルーム、名前、1 対 1 の会話。サービスと TLS は使えません。</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>テキスト行</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>nc と同じく、テキストごとに 1 行です。最初に名前を送ります。誰がいるかは知らされません。</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>sentdex のチャット</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>各テキストの前に 10 文字の長さが付きます。最初に名前を送ります。サーバーは名前を確認しないため同じ名前が 2 人いることもあり、誰がいるかは知らされません。</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Tech With Tim のチャット</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>各テキストの前に 64 文字の長さが付きます。名前はありません。多くのサーバーは長さを付けずに応答するため、1 回の読み取りで届いた 2 行は 1 行に見えます。</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>NeuralNine のチャット</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>フレーミングなし: 1 回の読み取りで届いたものが 1 つのテキストになるため、同時に送られた 2 行は 1 行に見えることがあります。サーバーは名前を尋ねますが、確認はしません。</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>サーバーが使うプロトコル</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>チャットでの自分の名前</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>入るルーム</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>サーバーが提案するルーム</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>プロトコル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>名前(&amp;Y)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>チャットに参加するには名前が必要です。</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what a chat speaks, a name</comment>
        <translation>%1、名前 %2</translation>
    </message>
</context>
<context>
    <name>ChatCommand</name>
    <message>
        <source>There is no %1; /help tells what there is.</source>
        <translation>%1 というコマンドはありません。/help で一覧が見られます。</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>ここに誰がいるかはわかりません。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1 にいる人: %2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>終了までにサーバーに入れませんでした。</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>発言できなかった行: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>%2 メッセージ中 %1 メッセージを受信しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>ここにはルームがありません。先に左で選んでください。</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>what is said</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>ROOM</source>
        <comment>its name</comment>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>していることを伝える</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>ルームに入る</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>このルーム、または別のルームから出る</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>自分の名前を変える</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>ルームの話題を設定する</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>誰がいるかをもう一度尋ねる</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>離席とその理由を伝える。理由なし: 復帰</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>名前またはアドレスの入室を禁止する</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>名前またはアドレスの入室をふたたび許可する</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>行をそのまま送る</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>/%1 というコマンドはありません。/help で一覧が見られます。//%1 とすると、書いたとおりに発言します。</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>これらのコマンドを説明する</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>ここでは発言できません。左でルームを選ぶか、/join でルームに入ってください。</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 には名前が必要です。</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 には名前またはアドレスが必要です。</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 には #lobby のようなルームが必要です。</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me には、「/me 手を振る」のように、していることが必要です。</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg には名前とテキストが必要です。</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 にはテキストが必要です。</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw には、そのまま送る行が必要です。</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>1 人のメンバーだけにテキストを伝える</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>メンバーをルームから退出させる (オペレーター用)</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>メンバーの発言を禁止する</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>メンバーの発言をふたたび許可する</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>ほかの人を退出させる権限をメンバーに与える</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>ほかの人を退出させる権限をメンバーから外す</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Show the rooms</source>
        <translation>ルームを表示します</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>ルーム内を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>ルームにいる人を表示します</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>このチャットのその他の操作</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>ルームの話題</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>1 対 1 の会話: ここでの発言はほかの誰にも伝わりません。</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>どのルームにも属さない出来事です。</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>話題は未設定</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
%2 が設定</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 人</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>発言を入力</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Enter で送信、Shift+Enter で改行、Tab で名前・ルーム・コマンドを補完、上下キーで以前の発言、Alt+上下キーで別のルーム、/help でコマンドの説明</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>1 つの発言のバイト数</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>1 メンバーの 1 秒あたりの行数 (0: 無制限)</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>速度制限がかかるまでに一度に送れる行数</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>名前の文字数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>1 メンバーが入れるルーム数</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>入った人に伝える以前の行数</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>メンバーを切断するまでに待たせておくバイト数</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>IRC クライアントがいるかを確認するまでの無通信の秒数 (0: しない)</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>チャットの上限</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>上限を超えたものは拒否されるか後で読み取られ、当人に知らされます。</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>未送信 · %1</translation>
    </message>
    <message>
        <source>earlier · %1</source>
        <comment>a time</comment>
        <translation>以前 · %1</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>IRC&apos;s: it wants no answer</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>to %1 alone</source>
        <comment>a name</comment>
        <translation>%1 だけに</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>送信されませんでした。接続がなかったか、拒否されました。</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>以前の発言です。サーバーがあらためて伝えました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>未送信、%1: %2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>自分、%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 から自分だけに、%2: %3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 (自分の名前あり)、%2: %3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>話題を設定(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>自分の名前が呼ばれたら通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>使えるコマンド(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>会話を名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>BAN を解除(&amp;B)</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>BAN されている人はいません</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>発言する (Enter)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>発言がここに表示されます。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>会話を %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join ルーム、または左でルームを選択</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>%1 への発言</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>これからの発言は %1 だけに送られます。</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>全員宛てに戻す</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>%1 をブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>%1 をブラウザーで開きますか? 接続先は %2 です。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>この行で送受信されたバイトはありません。</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>繰り返し間隔</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>1 行を 1 メッセージにする</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>送信先の接続</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>入力の形式: プレーンテキスト、\n や \x00 などのエスケープを含むテキスト、16 進数のバイト、またはファイルのパス</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>エスケープ付きテキスト</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>送信するテキスト</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Enter で送信、Shift+Enter で改行、上下キーで以前に送ったもの</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>同じものを繰り返し送信します</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>繰り返しの間隔 (ミリ秒)</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>全体を 1 つにまとめず、各行を別々のメッセージとして送信します</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>会話を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>All</source>
        <comment>send to all connections</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>3, closed: a connection</comment>
        <translation>%1 (終了)</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>\n \x00 を含むメッセージ…</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>接続 %1 は終了しています。別の接続を選んでください。</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>接続がないため、送信先がありません。</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>接続 %1 は選択できる接続に含まれていません。</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>このパスには読み取れるファイルがありません</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>ルーム内を検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>古い方へ (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>新しい方へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>ChatServerFields</name>
    <message>
        <source>Limits…</source>
        <translation>上限…</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>チャットでの自分の名前</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>このウィンドウで、この名前で参加します</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>常にあるルーム</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>名前を空白で区切ります。参加者は最初のルームに入り、ほかのルームを作ることもできます</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>今日のメッセージ</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>入った人全員に伝えられます</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>チャットの上限</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>名前(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>ルーム(&amp;O)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>メッセージ(&amp;G)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>チャットに参加するには名前が必要です。</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>チャットには #lobby のようなルームが必要です。</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>接続が終了しました (%1)。</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>ルーム以外</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>ルームでの発言</translation>
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
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>%1 に返信(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>%1 だけにメッセージ(&amp;M)</translation>
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
        <translation>%1 が参加しています (テキスト行)</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 が参加しています (header/content メッセージ)</translation>
    </message>
    <message>
        <source>%1 takes part, by IRC</source>
        <comment>a name</comment>
        <translation>%1 が参加しています (IRC)</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <comment>a name</comment>
        <translation>%1 が参加しています</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a name</comment>
        <translation>%1 が入りました</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 が %2 に入りました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 が出ました</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 が %2 から出ました</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 が %2 をチャットから退出させました</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 が %2 をルームから退出させました</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 が %2 を %3 から退出させました</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 が話題を消しました</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 が話題を設定しました: %2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 が %2 の話題を消しました</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 が %2 の話題を設定しました: %3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 が %2 を BAN しました</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 が %2 の BAN を解除しました</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 が %2 をミュートしました</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 が %2 のミュートを解除しました</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>%1 へ未送信: %2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 がチャットから抜けました</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 は %2 に名前を変えました</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 が戻りました</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 は離席中です: %2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>サーバーでの自分の名前は %1 です</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 の送信がルームの許す速度を超えています。残りは後で読み取られます</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 が参加しています (サーバー側)</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what came of a step of a check, “Good”; the step; what that means</comment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Ask what it &amp;speaks</source>
        <translation>使用プロトコルを調べる(&amp;S)</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>診断するトランスポート</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>診断するホスト</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>診断するポート</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>ポートなし</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>受け付けても何も言わないポートに、TLS の最初のメッセージ、続いて HTTP 要求を、それぞれ別の接続で送ります</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>すべての手順とその結果をコピーします</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>相手を診断</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>診断を閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Escape)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>診断の手順</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>なぜ応答しないのでしょうか。名前、経路、ping、ポート、プログラムを順に調べます。
各手順には、何をどの呼び出しで調べたかが示されます。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>パス、または @ と抽象名</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名前またはアドレス</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>ホストではありません</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>lab-7、127.0.0.1、::1 のような名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>診断中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>診断を中止します (Escape)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>手順を選択すると、何をどの呼び出しで調べたかがわかります。</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>診断</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>再診断</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>%1 に空のデータグラムが返りました</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%2 に %1 が返りました: %3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>受信キューは空です。届いたものは読み取られています</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1、入りきらなかったデータグラム: %2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 は UDP で %2 以内に応答します</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>内容のないデータグラムには応答しません (よくあることです)。プロトコルに沿ったものを送ってください。</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>UDP %1 は誰も使っていません: サーバーがあるのは %2 です</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>このコンピューターの %1 はそのアドレスだけにバインドされています。%2 またはすべてのアドレスに bind() するか、いまのアドレスに送ってください。</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 は応答しませんが、このコンピューターです</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>ポートを使っているプログラムはなく、本来はこのコンピューターのカーネルが拒否するはずです。このコンピューターのファイアウォールが、そこへ送られたものを捨てています (「nft list ruleset」で規則を表示)。</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>プログラムがポートを使っているのに、%1 は拒否されます</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 が UDP %2 を使っています。このコンピューターのファイアウォールが、そこへ送られたものを拒否しています (「nft list ruleset」で規則を表示)。</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>UDP %1 に相手がいるかどうかはわかりません</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>コンピューターは存在し、ping に応答します。</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>%1 秒間、何も返りませんでした。プログラムはあるが内容のないものには応答しないか、送信したものや返ってきたものをファイアウォールが捨てているか、コンピューターが存在しないかのいずれかです。プロトコルに沿ったものを送り、相手のコンピューターも調べてください。「ss -ulpn」でポートを使っているプログラムがわかります。</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>UDP にはハンドシェイクがありません。connect() はアドレスを覚えるだけです。送ったデータグラムは届くこともあれば届かないこともあり、誰も知らせません。返ってくるのは、プログラム自身の応答か ICMP エラーです。そのポートのソケットがなければ相手のカーネルが「port unreachable」と伝え、次の呼び出しが ECONNREFUSED を返します。</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 ポート %2: %3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>%1 から connect() のみ。データグラムを送らなければ何もわかりません</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>使用者なし</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>ICMP port unreachable が返りました。そのアドレスのそのポートに UDP ソケットがないか、ファイアウォールが拒否しています</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>改行 1 つに応答なし</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>空のデータグラムに応答なし</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>データグラムも ICMP エラーも返りませんでした。何の証明にもなりません</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>何も送られなかったか、ICMP がそう伝えました</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG はカーネル自身が持つ全ソケットの一覧で、どのプロセスがどれを開いているかは /proc からわかります。UDP ソケットは待ち受けをしません。bind() だけで、届いたものは受信キューに入ります。「ss -ulpn」でも同じものを見られます。</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>ポート %1 を使うソケットはこのコンピューターにありません</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>TCP にも UDP にもありません</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 が TCP %2 を使っています</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP と TCP のポートは別です。データグラムはそこには届きません</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 が UDP %2 を使っています</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>問い合わせたものとは別のアドレスです。そこへ送ったものはここには届きません</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>UDP %1 には何も送信していません</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>UDP にはハンドシェイクがなく、何かを送るまで相手がいるかどうかはわかりません。データグラムを送って再診断するか、相手のコンピューターを調べてください。「ss -ulpn」でポートを使っているプログラムがわかります。</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 は拒否します: その UDP ポートは誰も使っていません</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>コンピューターは存在し、拒否を返しました (ICMP port unreachable)。そのアドレスのそのポートを使うプログラムがないか、ファイアウォールが拒否しています。サーバーを起動し、ポートと、127.0.0.1 だけにバインドされていないかを確認してください。</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>このコンピューターの UDP ポート %1 は誰も使っていません</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>%1 はこのコンピューターのカーネルに拒否されました (ICMP port unreachable)。サーバーを起動するか、ポートを確認してください。</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>UDP %1 は誰も使っていません: そのポートは TCP だけです</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 がそこで TCP ソケットを使っていますが、UDP ソケットを使うプログラムはありません。TCP で接続するか、サーバーで UDP ソケット (SOCK_DGRAM) を作ってください。</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>受信キューに %1 あります。届いたものが読み取られていません</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>%1 がこのポートを使っています。</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>サーバーは受け取ったものを送り返します。エコーサーバーです。</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>サーバーは内容のないデータグラムに応答しました。それ以上のことは、サーバーのプロトコルで確かめてください。</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>受信キューに %1 あります。なぜ recvfrom() が呼ばれないのか調べてください。</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>%1 に相手がいます: %2 がこのポートを使っています</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>その名前のファイルはありません</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 は %2 を使えません</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1: このアカウントには w がありません</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>フォルダー %1 を通れません。このアカウントには x がありません</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 がそこで待ち受けています。</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 が使っています。</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>送ったものは相手のキューに入ります。送信するとプログラムへのメッセージになるため、何も送っていません。</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 はデータグラムを受け取ります</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 は応答します: 接続まで %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>フォルダー %1 はこのアカウントでは通れません。フォルダーに x を付けるか (chmod)、別のユーザーとして実行してください。</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>ソケットは %1 で、接続には書き込み権限が必要です。グループ %2 に加わるか、サーバーが作るソケットのパーミッションを変えてください。</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>パーミッション上は許されていますが、connect() は拒否されました。ソケットが別の相手に接続済みでそこからしか受け取らないか、システムのセキュリティーモジュールが禁じています。</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 は別の種類の Unix ドメインソケットです</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>両端は同じ種類でなければなりません。パスの前に unix:、unix-seqpacket:、unix-dgram: を付けて試してください。</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>両端は同じ種類でなければなりません。%1 と書いてください。</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>%1 には何もありません</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>サーバーが動いていないか、別の場所にソケットを作っています。サーバーを起動するか、パスを確認してください。「ss -xlp」ですべてのソケットを見られます。</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>フォルダー %1 がありません。パスを確認してください。「ss -xlp」で待ち受け中の全ソケットを見られます。</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 はソケットではありません</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>フォルダーです。ソケットはその中にあるかもしれません。パスを確認してください。</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>ファイルです。パスを確認してください。「ss -xlp」で待ち受け中の全ソケットを見られます。</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>パスがソケットには長すぎます</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 は古いソケットです: 待ち受けるものがありません</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>ファイルを作ったサーバーは終了し、ファイルだけが残っています。サーバーを起動してください。先にファイルを削除する必要があるかもしれません。</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 は応答しません: キューがいっぱいです</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>なぜ accept() が呼ばれないのか調べるか、バックログを大きくしてください。</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 がそこで待ち受けていますが、受け付けません。待っている接続: %2、上限 %3 (listen() のバックログ)。</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Unix ドメインソケットはファイルシステムに名前を持ちます。接続には、途中の各フォルダーの x と、ソケット自体の w が必要です (「namei -l」ですべて表示)。サーバーが終了してもファイルは残ります。@ で始まる抽象名はファイルではなく、ソケットとともに消えます。</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 は抽象名です</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>ファイルではなく、パーミッションもありません</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 はソケットです</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1: %2 が書き込めます</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1: フォルダーです</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1: ファイルです</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 は長すぎます</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>ソケットのパスは 107 バイトまでです</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>%1 を調べられません</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>Unix ドメインソケットの connect() はカーネル内で完結し、パケットはどこにも流れません。待ち受けるプログラムが必要で、両端は同じ種類 (SOCK_STREAM、SOCK_SEQPACKET、SOCK_DGRAM) でなければなりません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>送ったものは相手のキューに入ります</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>このコンピューターの中で接続しました</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>そこで待ち受けるものはありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>受け付けキューがずっといっぱいでした</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>種類が違います</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>そこのソケットは、求めた種類のものではありません</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG はカーネル自身が持つ全 Unix ドメインソケットの一覧で、どのプロセスがどれを開いているかは /proc からわかります。「ss -xlp」でも同じものを見られます。</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>その名前のソケットはこのコンピューターにありません</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>プログラムが終了したか、別のネットワーク名前空間 (コンテナー) にいます</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 が待ち受けています (%2)</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 が使っています (%2)</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>キュー内の未読: %1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 がバインドしましたが、待ち受けていません</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>bind() の次は listen() です。それまで接続は拒否されます</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 は拒否されます: バインドされていますが、待ち受けるものがありません</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 は bind() を呼び、listen() を呼んでいません。listen()、続いて accept() を呼ぶようにしてください。</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>%1 という名前は誰も使っていません</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>抽象名はソケットがある間だけ存在します。サーバーを起動するか、名前を確認してください。コンテナーは別の名前空間を持ちます。</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>診断はキャンセルされました</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>受け付けキューがいっぱいです (%2 中 %1)。これ以上の接続は空きを待ちます</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>受け付けキュー: %2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>パスは %1 バイトありますが、上限は 107 バイトです (unix(7))。短いパスを選んでください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 がそこで待ち受けています。</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 は応答します: 接続まで %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 は応答し、%2 は応答しません</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>名前に複数のアドレスがあります。順に試すプログラムは接続が遅くなり、最初のものだけを試すプログラムは接続できません。サーバーをすべてのアドレスで待ち受けるようにするか、名前から %1 を外してください。</translation>
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
        <translation>%1 はポート %2 を拒否します: サーバーは %3 だけで待ち受けています</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>このコンピューターの %1 は %2 で待ち受けています。そのファミリーの全アドレスですが、もう一方のファミリーは含みません。</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>このコンピューターの %1 は %2 で待ち受けています。もう一方のファミリーのアドレスです。</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>このコンピューターの %1 は %2 で待ち受けています。このアドレスを使う相手だけが接続できます。</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>%1 または %2 で待ち受けるようにして、再診断してください。</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 は応答しません: 受け付けキューがいっぱいです</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 がそこで待ち受けていますが、受け付けません。待っている接続: %2、上限 %3 (listen() のバックログ)。なぜ accept() が呼ばれないのか調べるか、バックログを大きくしてください。</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 は応答しませんが、このコンピューターです</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>そこへ送ったものは届く前に捨てられています。このコンピューターのファイアウォールが原因です (「nft list ruleset」で規則を表示)。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 は応答しません</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>コンピューターは存在し ping に応答しますが、%1 秒間、ポートからは何も返りませんでした。ファイアウォールがそのポートへ送られたものを捨てているか、サーバーの受け付けキューがいっぱいです。ポートを許可するか、サーバーを調べてください。</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>%1 秒間、何も返りませんでした。コンピューターの電源が切れているか、アドレスが違うか、ファイアウォールが送ったものを捨てています。アドレス、電源、途中のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>%1 で待ち受けるものはありません: 自分自身への接続でした</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>システムがクライアント側に接続先と同じポートを割り当てたため、両端が 1 つのソケットになりました。サーバーを起動し、net.ipv4.ip_local_port_range の範囲外のポートを選んでください。</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>%1 という名前のホストはありません</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>名前 %1 を解決できませんでした</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 にはゾーンが必要です</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 の示すインターフェースはありません</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>%1 への経路がありません</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 に到達できません</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>このコンピューターは %1 への接続を許可していません</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>このコンピューターでは IPv6 が無効です</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>%1 への接続に失敗しました</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>IPv6 アドレスしかありません。</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 は ping に応答します</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>コンピューターは存在します。プログラムが応答するかを調べるには、ポートを加えてください。</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 は ping に応答しません</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>電源が切れているか、ファイアウォールが ping を捨てています (よくあることです)。プログラムが応答するかを調べるには、ポートを加えてください。</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 はこのコンピューターです</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>プログラムが待ち受けているかを調べるには、ポートを加えてください。</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>%1 が存在するかどうかを調べられません</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>このアカウントは ping を送れません。プログラムが応答するかを調べるには、ポートを加えてください。</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 は拒否します: 待ち受けるものがありません</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>コンピューターは存在し、拒否を返しました (RST)。そのアドレスのそのポートで待ち受けるプログラムがないか、ファイアウォールが拒否しています。サーバーを起動し、ポートと、127.0.0.1 だけで待ち受けていないかを確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>このコンピューターのポート %1 で待ち受けるものはありません</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>%1 はこのコンピューターのカーネルに拒否されました。サーバーを起動するか、ポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 は拒否されます: ポートはバインドされていますが、待ち受けるものがありません</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 は bind() を呼び、listen() を呼んでいません。listen()、続いて accept() を呼ぶようにしてください。</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 は拒否されます: そのポートは UDP だけです</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 がそこで UDP ソケットを使っていますが、TCP ソケットを使うプログラムはありません。UDP クライアントを使うか、サーバーで TCP ソケット (SOCK_STREAM) を作ってください。</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>このコンピューターの経路が %1 宛てのものを捨てます</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>blackhole 経路です。「ip route get %1」で確認できます。経路表から取り除いてください。</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>診断はキャンセルされました</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>サーバーは自分からは何も言わず、TLS にも HTTP にも応答しません。そこで使われるプロトコルで、クライアントから始める必要があります。</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>サーバーはどの接続もすぐに閉じます。一部のクライアントだけを許可しているか、終了したのかもしれません。サーバーのログを調べてください。</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>サーバーは TLS や HTTP を送られると接続を閉じます。別のプロトコルを使っています。</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>サーバーから先に話します。送信する前に読み取ってください。</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>サーバーは応答しますが、TLS でも HTTP でもありません。</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>サーバーは受け取ったものを送り返します。エコーサーバーです。</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>サーバーは TLS を使っています。平文は通じないため、TLS で接続してください。</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>サーバーは HTTP を使っています。先に要求を送ります。ブラウザーで開けます。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>hosts ファイル (/etc/hosts) から。DNS には問い合わせていません</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>DNS から</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>/etc/nsswitch.conf に従い %1 のいずれかから</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() は、/etc/nsswitch.conf に書かれた情報源に順に (まず hosts ファイル、次に DNS)、名前のアドレスを問い合わせます。プログラムはそのアドレスに接続します。TCP で名前自体が送られることはありません。</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>名前 %1 は知られていません</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>問い合わせ先: %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 にはゾーンが必要です</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 の示すインターフェースはありません</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>名前 %1 を解決できませんでした</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>アドレスは %1 です</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>名前を解決しました: %1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>DNS の答えは異なります: %1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>このコンピューターでは hosts ファイルが優先されますが、ほかのコンピューターは DNS に従います</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>/etc/hosts の行は、名前についての DNS の情報を隠します。それが古いと、このコンピューターだけがほかと違う相手と通信します。</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>ウェルノウン (0〜1023): 待ち受けには権限が必要です</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>登録済み (1024〜49151): どのプログラムでも待ち受けられます</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>動的 (49152〜65535): 誰でも使え、クライアント側のポートにも使われます</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>ポート %1 に慣例上の名前はありません</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>ポート %1 は慣例上 %2 です</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() は番号を /etc/services で調べます。これは慣例で、どのプログラムもどのポートでも待ち受けられます。</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>このコンピューターのアドレス: %1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>%1 から。途中にネットワークはありません</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>%1 から、ルーター %2 経由</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>%1 から直接。同じネットワークにあります</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE は、connect() が見つけるはずのもの (インターフェース、ルーター、送信元アドレス) をカーネルの経路表に問い合わせます。何も送信しません。「ip route get」も同じことを調べます。</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>ここでは %1 への経路を調べられません</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>このコンピューターの経路が %1 宛てのものを捨てます</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>blackhole 経路 (通知なし)</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>このコンピューターの経路が %1 を禁じています</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>prohibit 経路</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>このコンピューターの経路が %1 を退けています</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>unreachable 経路</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>%1 への経路がありません</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>そこへ通じる経路がこのコンピューターにありません: %1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 はこのコンピューターのアドレスで、%2 を通じて到達できます</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>%1 には %2 を通じて到達します</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>ICMP エコー要求は、相手のコンピューターのカーネルに存在を尋ねます。プログラムが動いている必要はありません。多くのファイアウォールが捨てるため、応答がなくても多くはわかりません。</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 は ping に応答します</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>コンピューターは存在し、往復の経路は通じています</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 は ping に応答しません</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>電源が切れているか、途中で ICMP が捨てられています。それでもポートは応答するかもしれません</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>ここでは ping を使えません</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>このアカウントは ICMP を送れません (net.ipv4.ping_group_range は %1)</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>%1 への ping は退けられました</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>%1 には ping を使えません</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>SYN に RST が返りました。コンピューターは存在し、そのアドレスで待ち受けるものはありません</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() は SYN を送ります。待ち受けるプログラムがあれば SYN-ACK、なければ RST が返ります。ファイアウォールが捨てるかコンピューターが存在しなければ何も返らず、1、2、4 秒後に再送されます。</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 ポート %2: %3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>自分自身に接続</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>システムがこちら側にも同じポートを割り当て、両端が 1 つのソケットになりました</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN、SYN-ACK、ACK: %1 から接続しました</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>送ったものに SYN-ACK も RST も返りませんでした</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>このコンピューターに IPv6 はありません</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>送信元にできるアドレスがありません</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>何も送られなかったか、送り返されました</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG はカーネル自身が持つ全ソケットの一覧で、どのプロセスがどれを開いているかは /proc からわかります。「ss -ltnp」でも同じものを見られます。</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>ポート %1 を使うソケットはこのコンピューターにありません</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>TCP にも UDP にもありません</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 が %2 で待ち受けています</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>問い合わせたものとは別のアドレスです。そのため到達できません</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 は %2 をバインドしましたが、待ち受けていません</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>bind() の次は listen() です。それまで接続は拒否されます</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 が UDP %2 を使っています</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP と TCP のポートは別です。TCP はそこで拒否されます</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>サーバーから始まるプロトコル (SSH、SMTP、MySQL) もありますが、多くはクライアントから始まります。1 秒間黙っている相手には、別々の接続で、TLS の最初のメッセージ、続いて HTTP 要求を送って調べます。</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>1 秒間無言</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>1 バイトも送らずに</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>エコーサーバー</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>TLS ClientHello に応答します</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>a program that this account may not see</source>
        <translation>このアカウントには見えないプログラム</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>アドレスが指定されたため、名前解決は不要でした</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1。IPv4 のみで、この名前に IPv6 アドレスはありません</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1。IPv6 のみで、この名前に IPv4 アドレスはありません</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>リンクローカルアドレスの指す相手はネットワークごとに異なります。次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() は、有効な各インターフェースのアドレスを一覧します。インターフェース lo はこのコンピューターの内部のもので、127.0.0.1 と ::1 にはここからしか到達できません。</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>受け付けキューがいっぱいです (%2 中 %1)。これ以上の接続には応答しません</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>受け付けキュー: %2 中 %1</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>サーバーは自分からは何も言いません</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>サーバーは TLS に応答しません</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>サーバーは HTTP に応答しません</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>サーバーは接続をすぐに閉じます</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>サーバーは TLS が始まると接続を閉じます</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>サーバーは HTTP 要求を受けると接続を閉じます</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>サーバーから先に話します</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>サーバーは応答します (TLS でも HTTP でもない)</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>サーバーは受け取ったものを送り返します</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>サーバーは TLS を使っています</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>サーバーは HTTP を使っています</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>これまでの表示を消去しました。キャプチャーファイルにはすべて残っています。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>接続が切れたら再接続する</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未接続です。</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>この設定は使用中です。変更するには切断してください。</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>ホスト(&amp;O)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>接続数(&amp;C)</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>フレーミング(&amp;R)</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>接続先のホスト</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>接続先のポート</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>接続の数</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>チャットには接続が必要です。TCP か Unix ストリームソケットを選んでください。</translation>
    </message>
    <message>
        <source>Client → %1</source>
        <translation>クライアント → %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>切断中…</translation>
    </message>
    <message>
        <source>Messages: %1.</source>
        <translation>メッセージ: %1。</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>相手がクローズしました。</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>相手がリセットしました。</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>切断しました。</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%2 中 %1 が %3 に接続済み。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %3 中 %2 が %4 に送信。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %3 中 %2 が %4 に接続済み。</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>チャット: %1。</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>フレーミング: %1。</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>相手が終了させた接続や確立できなかった接続を、間隔を延ばしながら再接続します</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>アドレスとポートを指定してください (例: 127.0.0.1:65432、[::1]:65432、UDP は前に udp:)。Unix ドメインソケットは unix:、unix-seqpacket:、unix-dgram: とパス</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>UTF-8 のテキストでなければなりません</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>メッセージに指定がないテキストのエンコーディング (既定: UTF-8)。例: latin-1、utf-16、cp1252。テキストでないものはバイトで表示</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>バイトをメッセージにする方法: %1。パラメーターは lines:delimiter=\r\n のように指定。またはプロトコルの名前: %2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>送信のフレーミングが受信と異なる場合、その指定</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto は decode だけで使えます。サーバーとクライアントではフレーミングを指定してください</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>ここでサーバーを開始する。ポート 0 はシステムが選択、アドレス * はこのコンピューターの全アドレス (IPv4 と IPv6)。UDP は udp:ADDR:PORT、Unix ドメインソケットは unix:PATH、unix-seqpacket:PATH、unix-dgram:PATH (unix:@NAME: 抽象名)</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>受信したものに対するサーバーの動作: %1 (既定: echo。--reply があれば reply、--rules があれば rules)</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>動作 reply が各メッセージに返すもの。空でもよく、--send と同じエスケープを使える</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>動作 rules の返信: ウィンドウでエクスポートした JSON ファイル</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>最初の返信を送ったら接続を閉じる</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>動作 chat で常にあるルーム (既定: #lobby)。複数回指定できる</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>動作 chat の今日のメッセージ。--send と同じエスケープを使える</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>動作 chat の上限: %1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client はサーバーの動作ではありません。チャットに参加するのは socketscope chat、開くのは chat です</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply には --reply TEXT が必要です</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>--behavior reply とともに使います</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules には --rules FILE が必要です</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>--behavior rules とともに使います</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>--behavior chat とともに使います</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>このサーバーにクライアントを接続する。udp:HOST:PORT、unix:PATH、unix-seqpacket:PATH、unix-dgram:PATH はサーバーと同じ</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>接続の数 (既定: 1)</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>サーバーが接続を終了させたか到達できないとき、1〜60 秒の間隔で再接続する</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>サーバーのポートを 1〜65535 で指定してください</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP: マルチキャストグループのメンバーになる。送信元があればそこからのみ、インターフェースがあればそれを使う。例: 239.255.0.1、232.1.2.3@192.0.2.7、ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP: グループ宛ての送信に使うインターフェース (名前またはそのアドレス)</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP: グループ宛てが通過できるルーターの数、0〜255 (既定: 1、このネットワークまで)</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP: グループ宛ての送信を、このコンピューターのメンバーに届けない</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP: ブロードキャストアドレスへの送信を拒否する (SO_BROADCAST なし)</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP: データグラムが失われるまでにカーネルで待てるバイト数 (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>データグラム: 何も届かない相手を破棄するまでの秒数。0: しない (既定: 60)</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>UDP クライアント: サーバーだけでなく全員から受信する。サーバーの拒否は通知される</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Unix サーバー: パスのパーミッション、660 のような 8 進 (既定: umask による)</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Unix サーバー: パスにあり、待ち受けるもののないソケットを削除する</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>0〜777 の 8 進数で指定してください</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>テキストをそのままのバイトで送信する。\n \r \t \e \0 \xNN \101 \u{1F430} \\ を使える</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>16 進数、16 進ダンプ、C 配列、リテラルで指定したバイトを送信する</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>ファイルのバイトを送信する</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>header/content の要求を送信する。`search` は JSON、ほかの操作はバイナリー</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>--action の値</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>--action ごとに --value が 1 つ必要です</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>キャプチャーをこの pcapng ファイルに保存する (Wireshark で読める)。上書きされる。- では標準出力に逐次書き出し、イベントは標準エラーに出力</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>イベントごとに JSON オブジェクトを 1 行で出力する</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- はバイトを標準出力に書きますが、出力先が端末です。| tshark -r - のように読み取り側を指定してください</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- は serve と connect で使います</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>メモリーの上限。BYTES には k、M、G を使える。NAME は次のいずれか:</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>何も受け取らない相手へのクローズで、残りを捨てるまで待つ秒数 (既定: 10)</translation>
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
標準入力の各行をルームで発言します。/help でコマンド (/me、/msg、/join、/nick、/topic、/who、/quit)
の説明が見られます。入力が終わると、すべてを発言し、サーバーが送り返すならそれを待ってから抜け、
0 で終了します。サーバーに到達できないか、入れないか、接続を切られたとき、または発言できなかった
ものがあるときは 1 で終了します。
--expect-messages ではほかの人の発言がその数に達したとき、--duration では時間が過ぎたときに
抜けます。ルーム名のないプロトコルのサーバーでは #lobby がルームになります。名前、ルーム、
テキストは端末で安全に表示できる形にします。色は、標準出力が端末で NO_COLOR がないときだけ使います。
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>端末でチャットに参加する</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>チャットのサーバー。unix:PATH は connect と同じ</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>使う名前 (既定: ユーザー名)</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>入るルーム (既定: サーバーのルーム)</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>サーバーは IRC を使う</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>サーバーの使うプロトコル (既定: 先頭のもの。このプログラムのサーバーが使うもの): %1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>サーバーが接続を終了させたか到達できないとき、1〜60 秒の間隔で再接続する</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>ほかの人の発言がこの行数に達したら抜ける</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>この秒数の後に抜ける</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>サーバーを起動し、クライアントを接続して、すべてのバイト、メッセージ、接続の状態を表示します。
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>サブコマンドがなければウィンドウを開きます。`serve`、`connect`、`chat`、`decode`、`sockets`、`check` はディスプレイなしで動きます。</translation>
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
ウィンドウの例:
  socketscope
  socketscope --demo                                      会話の入った状態で開く
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              キャプチャーを開く
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
例:
  socketscope serve --listen 127.0.0.1:65432 --json       エコーサーバー、イベントごとに JSON 1 行
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          UDP で同じことを。unix:/tmp/app.sock も同様
  socketscope chat 127.0.0.1:65432 --nick ada             端末でチャット。IRC サーバーでは --irc
  socketscope decode capture.pcapng --framing lines       メッセージを行として表示
  socketscope sockets                                     このコンピューターのソケットと状態
  socketscope check example.org:443                       なぜ応答するか、しないかを順に診断

終了ステータス: 0 成功、1 失敗、2 使い方の誤り。
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
--json がなければ、接続だけを出力し、各メッセージは出力しません。--capture はどちらでもすべてのバイトを残します。
SIGINT (Ctrl+C) と SIGTERM で正常に終了します。キャプチャーは完全で、終了ステータスは 0 です。
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
--send、--send-hex、--send-file、--action で指定したものを、各接続でコマンドラインの順に、そのままの
バイトで送信します。フレーム (header-content) を付けるのは --action だけです。
期待値の指定があれば、すべての接続がそれを満たすとすぐに閉じて 0 で終了し、満たせない接続や間に
合わない接続があれば 1 で終了します。指定がなければ、送信後にハーフクローズして (逆方向は開いたまま)
相手が閉じるのを待ち、閉じるか時間切れ (その間に何の動きもない) になると 0 で終了します。
送信するものがなければ、受信だけを行います。
UDP と Unix データグラムでは 1 つの指定が 1 つのデータグラムになり、閉じる側はありません。時間切れ
まで応答を待ちます。待ち受けるものがないとネットワークが伝えると、すぐに 1 で終了します。
--reconnect があると、切れた接続は失敗とせず、送信するものは次の接続で送信します。
--expect-messages に数えるのは、異常のない完全なメッセージだけです。期待値にかかわらず、システムが
受け取らなかった送信分があれば 1 で終了し、その量を示します。
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
FILE は Socketscope のキャプチャーです。途中で切れたものは、完全な部分まで出力します。--framing が
なければ、各接続はサーバーまたはクライアントのフレーミングを保ちます。auto は、バイトの始まりを説明
できるものを探します。時刻は 1970 年 (UTC) からの秒数です。--states のうち、カーネルから知らされず
出来事から推定したものは、括弧で囲むか &quot;seen&quot;: false とします。
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
全プロセスの TCP、UDP、Unix ソケットを、現在カーネルが示すとおりに一覧します。バインドされただけの
ものも含みます。TCP の状態は RFC 9293 のものです。「受信」と「送信」はカーネルのキューにあるバイト数
です。待ち受けソケットでは、受け付け待ちの接続数とその上限です。ほかのユーザーのプロセスは root に
しかわかりません。
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
名前のアドレス、それぞれへの経路、ping、接続を調べ、このコンピューターのポートなら誰が使っているかも
調べます。受け付けても何も言わないポートには、TLS の最初のメッセージ、続いて HTTP 要求を、それぞれ
別の接続で送り、使っているプロトコルを調べます。--connect-only では何も送りません。
UDP ポートには空のデータグラムと改行を送ります。何も返らなければ、このコンピューターのポートで
ないかぎり何もわかりません。Unix ドメインソケットでは、パス、パーミッション、待ち受けるものを調べます。
終了ステータス: 0 応答する (またはこのコンピューターのプログラムが UDP ポートを使っている)、
1 応答しないか、わからない、2 使い方の誤り。
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>サーバー 1 つ、クライアント 3 つとその会話から始める</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>このキャプチャーを表示する (記録はしない)</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>ウィンドウなしでサーバーを動かす</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>この秒数の後に停止する</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>ウィンドウなしでクライアントを接続する</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>各接続が少なくともこのバイト数を受信すること</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>各接続が少なくともこのメッセージ数を受信すること</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>接続と、その次のバイトを待つ秒数 (既定: 10。0: 無期限)</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>キャプチャーのメッセージを出力する</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>キャプチャー。- では先に標準入力を最後まで読み取る</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>すべての接続のバイトをこのフレーミングのメッセージとして扱う。auto: 合うもの</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>送信のフレーミングが受信と異なる場合、その指定</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>ウィンドウと同様に、一致するメッセージだけを出力する: in len&gt;100 conn:2 hex:00ff content-type:text/json word</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>各接続がたどった RFC 9293 の状態も示す</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>このコンピューターのソケットと状態を出力する</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>相手がなぜ応答するか、しないかを順に診断する</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>相手の名前またはアドレス: example.org:443、127.0.0.1:65432、[::1]:65432、udp:example.org:53、unix:/run/app.sock、unix-seqpacket:@name、unix-dgram:/dev/log。ポートがなければコンピューターだけを調べる</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>接続にかけてよい秒数 (既定: 5)</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>ポートに何も送らず、相手から送られるのも待たない</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>ホストと、必要ならポート (1〜65535) を指定してください (例: 127.0.0.1:65432、[::1]:65432、udp:127.0.0.1:65432、unix:/run/app.sock)</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>ビルド: %1。</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>バージョンと、ビルドに使ったものを出力する</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>新しいサーバーのフォームから始める</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>キャプチャーを開くダイアログから始める</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 はウィンドウのオプションです。サブコマンドを先に書くか、サブコマンドを省いてください</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>このヘルプを出力して終了する</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>詳しくは --help を付けて実行してください。</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>使い方</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>サブコマンド</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>位置引数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>必須</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>必要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>併用不可</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>サブコマンド</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
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
        <translation>異常…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>「%1」を送信できません: %2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>送信先の接続を選択</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>接続 %1 は終了し、情報も残っていません</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>接続 %1 はまだ開いていません</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>接続 %1 は終了しています</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>接続 %1 はこちらがハーフクローズ済み</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>%2 バイト中 %1 バイト送信</numerusform>
        </translation>
    </message>
    <message>
        <source>to connection %1, %2</source>
        <comment>to connection 3, lines</comment>
        <translation>接続 %1 へ、%2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 件保留中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>まだ送信していない分を取りやめます</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>先に表で開いている接続を選択してください</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>接続 %1 へ送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>送信するものがありません</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Text ▾</source>
        <translation>テキスト ▾</translation>
    </message>
    <message>
        <source>Hex ▾</source>
        <translation>16 進 ▾</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>ファイル ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>内容 (Ctrl+Enter で送信)</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>メッセージを作成</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ メッセージを作成</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ メッセージを作成</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>フォームを表示します</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>この 1 行に折りたたみます</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>内容の入力方法: テキスト、16 進数、またはファイル</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>内容の入力方法</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>16 進(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>メッセージやその送り方をわざと壊します</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>保存済み ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>保存しておき、キー 1 つで送信するメッセージ</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信します</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 件送信せず</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>内容にするファイル</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>メッセージのバイト</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 バイト:</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>bytes</comment>
        <translation>… ほか %1</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>打ち切り: %1 を省略</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>JSON ではありません (%1 行 %2 列): 途中で終わっています。このままでも送信できます。</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>JSON ではありません (%1 行 %2 列): 「%3」の位置が不正です。このままでも送信できます。</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>「%1」というエンコーディングはありません。内容は UTF-8 で送られます。</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>このテキストは %1 で表せません。内容は UTF-8 で送られます。</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>読み取れるファイルを指定してください。</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>2 桁ずつの 16 進数ではありません: %1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>このフレーミングでは送れません: %1。</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>ファイルが %1 を超えています。このフレーミングのメッセージにはできません。</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>%1 を超えるファイルには、これらの異常を起こせません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>この大きさのメッセージ %1 個は、1 回の書き込みには多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>不正にするバイトがありません。</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>ヘッダー内の不正な UTF-8</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>内容の不正な UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>1 回の書き込みに %1 メッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>%1 で打ち切り</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>%1 ずつ、%2 ms 間隔</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>2 回送信</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>次のものの後に送信</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>送信せず</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>テキストのエスケープシーケンスが不正です (%1)。内容は入力どおりに送られます。</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>接続 %1 が終了しました (%2): %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>受信 %1/%2 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>受信 %1/%2 メッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>送信 %1/%2 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved for %1 s.</source>
        <translation>%1 秒間、何の動きもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>送信するはずの %2 バイト中 %1 バイトが受け取られませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>時間内に期待を満たした接続: %2 中 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>接続 %1 の進み具合: %2。</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>相手が閉じていない接続をこちらから閉じます: %1。</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>システムがこの値を受け付けません。(%1)</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>接続 %1 のメッセージのみ。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>接続のインスペクター</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>接続について表示するもの</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · %2 と対</translation>
    </message>
</context>
<context>
    <name>ConnectionTableModel</name>
    <message>
        <source>%1 %2 s</source>
        <comment>a state, for how many seconds more</comment>
        <translation>%1 %2 秒</translation>
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
        <translation>番号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>役割: サーバーまたはクライアント</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>ローカルアドレス</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>相手のアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>カーネルでの状態</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>受信バイト数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>受信/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>1 秒あたりの受信バイト数</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>送信/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>1 秒あたりの送信バイト数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>カーネルが平滑化した往復時間</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>再送されたセグメント</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>輻輳ウィンドウ: 同時に送出してよいセグメント数</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>カーネルが受信し、まだ読み取っていないバイト</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未 ACK</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>カーネルの送信バッファーにあり、相手の確認応答がないバイト</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>まだカーネルに渡していないバイト</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>配送/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>相手に届いた 1 秒あたりのバイト数 (最後の測定値)</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>滞留の原因</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>遅いのは誰か: バイトが待っているもの</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>トランスポート: バイトを運ぶもの</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>読み取られる前にカーネルが捨てたデータグラム</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>相手のプロセス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>相手のプロセスのユーザー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>相手のプロセスが実行しているプログラム</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>the state of a connection, sentences about it</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>すべてのサーバーとクライアントの接続を表示します</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>有効な接続と終了した接続がここに表示されます。
サーバーを起動するか、クライアントを接続してください。</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>カーネルでの状態が同じ接続だけを表示します</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>カーネルでのすべての状態の接続を表示しています。</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>カーネルで %1 の接続だけを表示しています。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>相手がハーフクローズ</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>ハーフクローズ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>名前(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>これだけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>%1 の接続だけを表示しています。すべて表示します。</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>%1 (有効 %2)</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · 表示 %2</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>すべての状態 ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>%1 のみ ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>%1 のみ  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>相手がクローズ</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>相手がリセット</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>こちらがリセット</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>ホスト不明</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>クローズ済み</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>クローズ中</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>名前なし · pid %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>未読: %1。</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>受信バッファー: %2 中 %1。</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1入りきらなかったデータグラム: %2。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>通信中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>相手がハーフクローズ</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>ハーフクローズ</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>読み取りを一時停止しています。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>送信待ち: %1、接続: %2。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>送信待ち: %1、接続: %2、送信後にクローズ: %3。</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>受け付けキュー: %2 中 %1。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a connection that the kernel has forgotten</comment>
        <translation>消滅</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>こちら: 未読バイト</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>相手のウィンドウ</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>こちらの送信バッファー</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>こちらがクローズ</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>相手がクローズ</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>相手がリセット (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>こちらがリセット (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>ホスト不明</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>アイドル時間中に通信なし</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>相手がリセット: 全部を読み取る前にクローズ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1、未送信 %2</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>ハーフクローズ中 · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>クローズ中 · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>送信待ち: %1。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>送信待ち: %1、続いて FIN。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>送信待ち: %1。その後クローズします。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>送信待ち: %1。その後リセットします。</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>アイドル</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>開いたまま</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>クローズ中の接続: %1、送信待ち: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>終了: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>こちらがクローズ: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>相手がクローズ: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>相手がリセット (RST): %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>こちらがリセット (RST): %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>拒否: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>タイムアウト: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>到達不能: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>ホスト不明: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>上限に到達して終了: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>失敗: %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>出力の読み手がなくなり、残りは失われました。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>出力を書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>ContentView</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message>
        <source>Older (Enter)</source>
        <translation>古い方へ (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>新しい方へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>誰の行を表示するか</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>すべての接続の会話、または 1 つの接続だけの会話を表示します</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
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
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>会話を %1 に保存できませんでした: %2。</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>接続 %1 だけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>接続 %1 に名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>会話をテキストで保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the conversation: %1 %</source>
        <translation>会話を保存中: %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What is said here appears line by line: received at the left, sent at the right.</source>
        <translation>会話がここに 1 行ずつ表示されます。左が受信、右が送信です。</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>すべて表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>接続 %1 だけに返信(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 が新しい相手になりました</translation>
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
            <numerusform>%1 件接続しました</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the peer&apos;s kernel has it.</source>
        <translation>相手のカーネルに届いたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ こちらのカーネルに渡しました。相手のカーネルは、まだ全部には確認応答していません。</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ 相手のカーネルが確認応答しました。</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ 相手側のプログラム (このプログラム) が読み取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>%2 個のカーネルのうち %1 個が確認応答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1 (バイト %2)</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 件の接続へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>接続: %1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>接続 %1 で受信</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>送信した接続: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
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
        <translation>%1  送信: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sent at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>%1、送信: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1: 接続しました</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1: データグラム用に開きました</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>新しい相手: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>データグラム用に開いた接続: %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>破棄した相手: %1 件 (アイドル時間中に通信なし)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1 件: %2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>接続 %1 へ</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  %2送信: %3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>%2、%1 から受信: %3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1、%2送信: %3</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Escaped text</source>
        <translation>エスケープしたテキスト(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>16 進(&amp;H)</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>16 進ダンプ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>C 配列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>Python bytes(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>形式を指定してコピー(&amp;A)</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>グループ宛ての送信に使うインターフェース</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>グループ宛てをこのコンピューターでも受信</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>ブロードキャストアドレスへの送信を許可</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>この相手からのみ受信 (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>データグラムのオプション</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>グループ宛てが通過できるルーターの数 (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>受信バッファーのバイト数</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>通信のない相手を破棄するまでの秒数</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 はこのネットワークまで、0 はこのコンピューター内 (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>グループ宛ての送信が、このコンピューターのメンバーにも届きます (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>これがないと、ブロードキャストアドレスへの送信は拒否されます (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>いっぱいの間に届いたものは失われ、数えられます (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>相手がいなくなっても通知はありません。この時間通信がなければ、いなくなったとみなします</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>ほかの相手からは受信せず、相手のコンピューターによる拒否が通知されます (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>システムの値 (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの値</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> バイト</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Forget a peer after</source>
        <translation>相手を破棄するまで</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>受信バッファー</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>グループへの送信</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>グループへの TTL</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ データグラムのオプション</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ データグラムのオプション</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>バッファー: %1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>アイドル: %1</translation>
    </message>
</context>
<context>
    <name>DecodeAsDialog</name>
    <message>
        <source>Decode as</source>
        <translation>デコード方法</translation>
    </message>
    <message>
        <source>What to decode</source>
        <translation>デコードするもの</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>同じサーバーの全接続</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>同じクライアントの全接続</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>ポート %1 (今後の接続)</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>フレーミング: バイトをメッセージにする方法</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>サーバーまたはクライアントの設定どおり</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>フレーミング(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>ここで以前に選んだものは破棄されます。</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>完全なメッセージはまだありません。</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>キャプチャーを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>標準入力は Socketscope のキャプチャーではありません。デコードできるのは Socketscope のキャプチャーだけです (%1)。</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 は Socketscope のキャプチャーではありません。デコードできるのは Socketscope のキャプチャーだけです (%2)。</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>異常: </translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>メッセージに指定がないテキストのエンコーディング</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>Python または IANA での名前</translation>
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
            <numerusform>%1 (新着 %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointModel</name>
    <message>
        <source>Sockets</source>
        <comment>of this computer</comment>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>Sockets of this computer: %1</source>
        <translation>このコンピューターのソケット: %1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>active</source>
        <translation>通信中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>クローズ中 · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>待機中 · %1</translation>
    </message>
    <message>
        <source>lost · %1</source>
        <comment>a number of datagrams</comment>
        <translation>消失 · %1</translation>
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
            <numerusform>新着 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>サーバー、クライアント、このコンピューター</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>動作中のサーバーとクライアントがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>会話の代わりに設定を表示します</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>ルームの代わりに、各接続でやり取りされるものを表示します</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>設定を確認</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>空いているローカルポートがありません。開いている接続と、この 1 分以内に終了した接続が、システムの選べるポートをすべて使っています。接続を減らすか、1 分待つか、範囲を広げてください (「sysctl net.ipv4.ip_local_port_range」)。</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>このコンピューターには %1 と同じ種類のアドレスがありません。IPv6 が無効か、設定されていません。IPv4 アドレスを使うか、IPv6 を有効にしてください (「sysctl net.ipv6.conf.all.disable_ipv6」)。</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>%1 のその名前のホストは見つかりません。つづりを確認するか、127.0.0.1 のようなアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>%1 の名前を解決できませんでした。応答するネームサーバーがありません。ネットワーク接続を確認するか、アドレスを使ってください。</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1: リンクローカルアドレスには、ゾーン (属するインターフェース) が必要です。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1: その名前のインターフェースはこのコンピューターにありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>このプログラムで開けるファイルと接続の数が上限に達しました (「ulimit -n」)。接続をいくつか閉じてください。動作中のサーバーは自動的に受け付けを再開します。</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>コンピューター全体で開けるファイルの数が上限に達しました (「sysctl fs.file-max」)。プログラムか接続をいくつか閉じてください。動作中のサーバーは自動的に受け付けを再開します。</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>次の接続のためのメモリーがシステムに残っていません。接続かプログラムをいくつか閉じて、やり直してください。</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1: メッセージが 1 つのデータグラムには大きすぎます (%2)。一度に送る量を減らすか、ストリームを使ってください。</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1: グループに参加できませんでした (%2)。グループのアドレスと、参加するインターフェースを確認してください。</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1: そのインターフェースはこのコンピューターにありません。あるのは次のものです: %2。</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 は長すぎます。Unix ドメインソケットのパスは 107 バイトまでです。短いパスを選んでください。</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 はすでに存在し、ソケットではありません。そのまま残しました。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>%1 にソケットがありますが、待ち受けるものがありません。サーバーが削除せずに終了しました。先に削除するか、別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>%1 のソケットは種類が違います。別のトランスポート (stream、seqpacket、datagram) を選んでください。</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>%1 ではすでにサーバーが待ち受けています。別のパスを選ぶか、そのサーバーを停止してください。端末で「ss -lxp」を実行すると、どのプログラムかわかります。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 はこのコンピューターのアドレスではありません。このコンピューターのみなら 127.0.0.1 を、全アドレスなら 0.0.0.0 を使ってください。</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>ポート %1 は 1024 未満で、管理者だけが待ち受けに使えます。1024〜65535 のポートを選んでください。</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>システムがそこでの待ち受けを許可しません。別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>システムは %1 で待ち受けられません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>上限に達しました。接続をいくつか閉じて、もう一度開始してください。</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>サーバーを開始できませんでした。</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>%1 にソケットがありません。サーバーを起動するか、パスを確認してください。</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>%1 で待ち受けるものはもうありません。終了したサーバーのソケットが残っています。サーバーをもう一度起動してください。</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>%1 のパーミッションでは、接続に必要な書き込みができません。所有者に相談するか、サーバーで別のパーミッションを設定してください。</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>%1 で受信するものがありません。相手のコンピューターがそう伝えました (ICMP port unreachable)。そのポートでサーバーを起動するか、ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>システムが %1 への送信を許可しません。ブロードキャストアドレスなのにこのソケットでは許可されていないか、このコンピューターのファイアウォールが禁じています。</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 が接続を拒否しました。待ち受けるものがありません。そのポートでサーバーを起動するか、ホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>ここから %1 への経路がありません。このコンピューターのどのネットワークも通じていません。ネットワーク接続とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>%1 に到達できません。ネットワークはありますが、ホストが応答しないか、ルーターが退けています。アドレスと、電源が入っているかを確認してください。</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>システムは %1 に接続できません。接続できるアドレスではないか、このコンピューターの経路がそこへ行くものを捨てています (「ip route get」で表示)。</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>システムが %1 への接続を許可しません。このコンピューターのファイアウォールか経路が禁じているか、ブロードキャストアドレスです。アドレスとファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>%1 への接続は、確立する前に中止されました。</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>上限に達しました。接続を減らしてください。</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>ファイルを読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>%1 への接続に失敗しました。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>%1 のあるディスクがいっぱいです。空きを作るか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>%1 への書き込みが通信の速さに追い付きません。ディスクが追い付くと、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>%1 への書き込みが許可されていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>保存はキャンセルされました。何も残っていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 に書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 はこのプログラムのキャプチャーではありません。このプログラムで保存したものを選んでください。</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>%1 の読み取りが許可されていません。パーミッションを変えるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>読み込みはキャンセルされました。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>%1 を読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>このパラメーターは使えません: %1。</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>1 つのデータグラムには大きすぎます (%1)。一度に送る量を減らすか、ストリームを使ってください。</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>このままでは送信できません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>%1 を作るフォルダーがありません。先にフォルダーを作るか、別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>システムが %1 の作成を許可しません。フォルダーへの書き込みが許可されていません。別のパスを選んでください。</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>キャプチャーのあるディスクがいっぱいです。空きを作るか、別の場所に保存してください。</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>キャプチャーへの書き込みが通信の速さに追い付きません。ディスクが追い付くと、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>キャプチャーへの書き込みが許可されていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>キャプチャーに書き込めません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 は応答しません。電源が切れているか、ファイアウォールが送ったものを捨てているか、サーバーが接続を受け付けずキューがいっぱいになっている可能性があります。</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>ポート %1 はすでに使われています。別のポートか、システムに任せる 0 を選んでください。「ss -lntup」で誰が使っているか分かります。誰も使っていなければ、1 分待ってください (TIME-WAIT)。</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 メッセージは、出力が間に合いませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>記録が停止しました。接続は続いています。%1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>メンバーを追加…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>意図的な異常</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>追加するヘッダーのメンバー (同名のものは置き換え)</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>追加または置き換えるヘッダーのメンバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>JSON でない値は文字列として送られます。</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>不正な UTF-8 バイト</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>ヘッダーに</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>内容に</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>1 回の書き込みのメッセージ数</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>打ち切り位置</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>打ち切らない</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>分割送信の単位</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>まとめて</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>分割の間隔</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>メッセージ全体の扱い</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>ネットワークはデータグラムを失ったり、二重にしたり、追い越させたりします。ここではわざとそれを起こせます。</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>ネットワークが二重にしたときのように、相手に 2 回届きます。2 回分と数えられるでしょうか。</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>追い越されたときのように、この接続への次のメッセージが送られるまでここで待ちます。</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>ネットワークで失われたときのように、数えるだけで送信しません。相手は気付くでしょうか。</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>1 回</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>2 回</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>次のものの後</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>送らない</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>メッセージの送信</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>接続がメッセージの途中で終了しました</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>メッセージが上限を超えています</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>メッセージとしてありえない長さです</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>エスケープの後に続けられないバイトがあります</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>データグラムが切り詰められました: 読み取った長さより長い</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>データグラムが失われました</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>ネットワークがエラーを伝えました</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>COBS コードがメッセージより多いバイト数を示しています</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>ヘッダーが上限を超えています</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>ヘッダーに Content-Length がありません</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>ヘッダーの行ではありません</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>内容がヘッダーの示すとおりのチャンクになっていません</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>内容の後に余分なバイトがあります</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>メッセージが終わる前に次のメッセージが始まっています</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>ヘッダー長が 0 です: そのように始まるメッセージはありません</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>JSON ヘッダーが UTF-8 ではありません</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>JSON ヘッダーが JSON ではありません</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>JSON ヘッダーがオブジェクトではありません</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>JSON ヘッダーに %1 がありません</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>JSON ヘッダーの %1 が正しくありません</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>内容が上限を超えています</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>内容のエンコーディングが不明です</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>内容がヘッダーの示すエンコーディングではありません</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>内容が JSON ではありません</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>IRC の行に NUL が含まれています</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>CR の後に LF がありません</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>値が必要です</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>値または「]」が必要です</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>名前または「}」が必要です</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>「:」が必要です</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>「,」または「}」が必要です</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>「,」または「]」が必要です</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>ここで終わるはずです</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>文字または引用符が必要です</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>&quot; \ / b f n r t u のいずれかが必要です</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>16 進数字が必要です</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>true、false、null のいずれかが必要です</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>数字が必要です</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1 (バイト %2)</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1 (バイト %2): %3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>内容の種類</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>内容のエンコーディング</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Content-length</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>ヘッダー長</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>フィルターに書けるもの</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a word, what it means</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter of the messages</source>
        <translation>メッセージのフィルター</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>メッセージを絞り込む: テキスト、conn:2、out、len&gt;100、fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>一致するメッセージだけを表示します (Ctrl+F)。Ctrl+Space で書けるものを表示、Escape で消去</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>メッセージを絞り込む</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>メッセージの構成部分</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>メッセージに属さないバイト</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>ストリーム内: %1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>形式を指定してメンバーをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>形式を指定して値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>形式を指定して部分をコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>フレーミング: バイトをメッセージにする方法</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>メッセージの区切り方の詳細</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>送信のフレーミング</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>受信と同じ</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>クライアントの最初</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>「%1」という名前のエンコーディングはありません。一覧から選ぶか、Python での名前を書いてください。</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a framing</comment>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <comment>an encoding</comment>
        <translation>テキスト: %1</translation>
    </message>
    <message>
        <source>▾ More about how messages are told apart</source>
        <translation>▾ メッセージの区切り方の詳細</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ メッセージの区切り方の詳細</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>フレーミングのパラメーター</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>フレーミング: %1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>1 バイト以上。\n \r \t \0 \xNN \\ を使えます</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>1 バイト。\n \r \t \0 \xNN \\ を使えます</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 までの数</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>フレーミング。: と , の代わりに / を使います (例: fixed/size=8)</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>指定できるもの: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>「%1」に「%2」は指定できません。指定できるもの: %3。</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>メッセージのヘッダーの最大バイト数</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>各メッセージのバイト数</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>長さのバイト数、varint、または桁 (digits)</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>長さのバイト順</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>長さの桁数</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>送信する数字の埋め方: 0、または前か後の空白</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>桁がそろわないときに数字を終わらせるバイト</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>長さの前のバイト数</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>長さと内容の間のバイト数</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>長さに内容より前のすべてを含めるか</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>長さに加えるバイト数</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>この値以下の長さは内容を持たず、何も数えない (-1: なし)</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>各内容の後のバイト数</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>各方向の最初のメッセージのフレーミング (例: fixed/size=68)</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>クライアントの最初のメッセージのフレーミング (例: fixed/size=8)</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>メッセージを終わらせるバイト列</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>メッセージを始めるバイト列</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>次のバイトをデータとみなすバイト (空: なし)</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>エスケープしたバイトと排他的論理和をとるバイト (空: なし)</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>メッセージの終わりが次の始まりを兼ねるか</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>終わりの後のバイト数 (チェックサムなど)</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>メッセージの内容の最大バイト数</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>見失ったストリームをふたたび見つけるか</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Real Python のアプリケーション</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>Real Python のソケットチュートリアルのプロトコル</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>sentdex のチャット</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>数字と空白 10 文字の長さ、続いてメッセージ</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Tech With Tim のチャット</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>数字と空白 64 文字の長さ、続いてメッセージ</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>zfill(8) を使うチャット</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>前を 0 で埋めた 8 桁の長さ、続いてメッセージ</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1、Content-Length あり</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>言語サーバー (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>Language Server Protocol と Debug Adapter Protocol</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>TLS なしの HTTP/2 (RFC 9113): フレーム</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNS over TCP (RFC 1035)</source>
        <translation>TCP 上の DNS (RFC 1035)</translation>
    </message>
    <message>
        <source>TLS records</source>
        <translation>TLS レコード</translation>
    </message>
    <message>
        <source>TLS (RFC 8446): records, not decrypted</source>
        <translation>TLS (RFC 8446): レコード (復号なし)</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>MQTT 制御パケット</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ): フレーム</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Kafka の要求と応答</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf (長さ付き)</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>writeDelimitedTo() による Protocol Buffers</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL と MariaDB: パケット</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>MongoDB のワイヤープロトコル</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Cassandra のネイティブプロトコル、バージョン 3 と 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream: パケット</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>TCP 上の Modbus: MBAP ヘッダー、ユニット、ファンクション</translation>
    </message>
    <message>
        <source>TPKT</source>
        <translation>TPKT</translation>
    </message>
    <message>
        <source>TPKT (RFC 1006): S7, RDP, H.323</source>
        <translation>TPKT (RFC 1006): S7、RDP、H.323</translation>
    </message>
    <message>
        <source>IEC 60870-5-104</source>
        <translation>IEC 60870-5-104</translation>
    </message>
    <message>
        <source>IEC 60870-5-104: telecontrol</source>
        <translation>IEC 60870-5-104: 遠方監視制御</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP: ショートメッセージ</translation>
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
        <translation>カード決済、4 桁の長さ付き</translation>
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
        <translation>TCP 上の SMB: Windows ファイル共有</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P: Plan 9 のファイルプロトコル</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>Git の pkt-line</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git: 16 進 4 桁の長さ、0000〜0002 は単独</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>BitTorrent のピア: ハンドシェイク、続いてメッセージ</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstring</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world!, など: SCGI、qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 と AIS: GPS と船舶のセンテンス</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>なし (生のバイト)</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>フレーミングなし: 1 回の読み取りが 1 メッセージ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>行、または区切りで終わるもの</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>Header/content</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>Header/content: 長さ、JSON ヘッダー、内容</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>長さプレフィックス</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>長さ、続いてメッセージ</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>Content-Length 付きのテキストヘッダー: LSP、HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>開始と終了</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>開始と終了の間: STX と ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>固定長</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>同じ大きさのメッセージ</translation>
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
        <translation>COBS、各メッセージはゼロバイトで終わる</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>PostgreSQL のメッセージ (最初のものから)</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC: コマンドとパラメーターの行</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>このバイト列を説明できるフレーミングはありません</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>まだバイトがありません。最初のバイトで決まります</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>ヘッダーがあり、整っています</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>最初の行がこのプロトコルのコマンドです</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>区切りで繰り返し終わるテキストです</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>各長さが次の長さの位置に合っています</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>区切りがあり、その間のデータも整っています</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 Messages: %2, in %3 of the first %4.</source>
        <translation>%1メッセージ: %2 (先頭 %4 中 %3)。</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>参加するグループ</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ グループに参加</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>グループに参加</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>239.255.0.1 のようなマルチキャストグループ宛ての送信を受信します</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 はグループではありません。グループは 224.0.0.0〜239.255.255.255 か、ff で始まるアドレスです。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>受信を限る送信元</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>すべてから</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>グループに参加するインターフェース</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>グループから抜ける</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>メッセージのバイト</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Select a message in the log to see what it is made of: its parts, what they say, and the bytes of each.</source>
        <translation>ログでメッセージを選択すると、構成部分、その意味、各部分のバイトが表示されます。</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>画像です (「フレーム」ページに表示)。ここではバイトをテキストとして、文字でないものをエスケープで示します。</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>テキストではありません。文字でないバイトをエスケープで示します。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>テキストではありません。%2 中、先頭の %1 です。「16 進」ですべてを見られます。</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>%2 中、先頭の %1 です。「16 進」ですべてを見られます。</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>%1 からデコードしました。「16 進」で送信時のままを見られます。</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>接続 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (位置 %2)</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2、接続 %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>システムが選択</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>最新の行へ移動 (End)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>最新 ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>最新の行へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>新着 %1 ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>最新の行へ移動 (新着 %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>カーネルでの名前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>変化あり。%1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>輻輳ウィンドウ</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 セグメント</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>配送速度</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>カーネルによる接続の測定値</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>カーネルの測定値</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>カーネルは、このプログラムが接続を開いている間だけ測定します。</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>順序外の確認応答</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>サーバーのすべての相手が共有するソケットの値です。</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>最後にわかっている値です。接続は終了しています。</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>値はありません。カーネルの測定値はキャプチャーに残りません。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>日本語</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1、メッセージ: %2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1、異常終了、%2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1、未保存、%2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>1 つの接続の送信待ち</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>全接続の送信待ちの合計</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>キャプチャーファイルへの書き込み待ち</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>メモリー上のキャプチャー索引</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>メッセージログの行</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>絞り込んだメッセージの各リスト</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>終了した接続の情報</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>メモリーの上限</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>上限を超えたものは、古いものから破棄されるか拒否され、数えられます。キャプチャーファイルにあるものは残ります。開いている接続は常に残ります。</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>何も受け取らない相手へのクローズを待つ時間</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>未保存のキャプチャーを残す数</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>未保存のキャプチャーが使えるディスク容量</translation>
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
        <translation>残りはインスペクターで見られます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>新着</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <comment>rows that were found, of all</comment>
        <translation>%2 中、最新の %1</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>エンドポイント(&amp;N)</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>接続(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>キャプチャーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>キャプチャーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>メッセージを検索(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>次のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>前のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>シーケンスを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>インスペクター: フレーム(&amp;F)</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>インスペクター: 16 進(&amp;H)</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>インスペクター: テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>インスペクター: 状態(&amp;S)</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>インスペクター: カーネル(&amp;K)</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>インスペクター: ソケット(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>新しいサーバー(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>新しいクライアント(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>開始(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>すべて停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>ウィンドウを切り離す/戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>ウィンドウを横に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>ウィンドウを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>メッセージを作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>作成したメッセージを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>保存したメッセージ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>デコード方法(&amp;A)…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>相手を診断(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>このコンピューターのソケット(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>メモリーの上限(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>デモを表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>Socketscope について(&amp;A)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>記録停止中</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>デスクトップのテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライトテーマ(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>ダークテーマ(&amp;K)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>デスクトップの言語(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録中</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>記録停止中</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>これで終わりです。最後のメッセージには誤りがありました。場所はインスペクターに示されています。下でメッセージを書いてみるか、同じことを別のトランスポートで見てください。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>UDP で</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>Unix ソケットで</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>このウィンドウはファイルを表示しており、何も動作していません。「ファイル」→「新しいウィンドウ」で、動作するウィンドウを開けます。</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>Socketscope について</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>次に Socketscope を起動すると、言語が「%1」になります。</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>チャットとソケットのインスペクター。GNU General Public License バージョン 3 以降によるフリーソフトウェアです。アイコン: KDE Breeze (LGPL)。フォント: Inter、JetBrains Mono (OFL)。ビルド: %1。</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>異常があるもの</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>接続の番号 (例: conn:2,5)</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>TCP 接続のもの</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>UDP のもの</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>Unix ドメインストリームのもの</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>境界を保つ Unix ドメインソケットのもの</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>Unix ドメインデータグラムのもの</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>より長い (バイト数)</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>より短い (バイト数)</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>等しい長さ (バイト数)</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>含まれるバイト列 (例: hex:00ff)</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>読み取ったままのバイト</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>完全なメッセージ</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>メッセージでないもの</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>ストリームを見失った後のバイト</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>記録されなかったバイト</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>接続の状態の変化</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>閉じる引用符がありません</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>テキストとして扱います。語は小文字で %1 と書きます</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>テキストとして扱います。長さの比較は len&gt;100、len&lt;10、len=5 のように書きます</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>テキストとして扱います。この語は %1 で始めます</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: には接続の番号を書きます (例: conn:2、conn:2,5)</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: には %1 のいずれかを書きます</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len にはバイト数を書きます (例: len&gt;100、len&lt;10、len=5)</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: には tcp、udp、unix、unix-seqpacket、unix-dgram のいずれかを書きます</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: には 2 桁ずつの 16 進数を書きます (例: hex:00ff)</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>受信でも送信でもない</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>前の行からのミリ秒数</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>接続の番号</translation>
    </message>
    <message>
        <source>⇅</source>
        <comment>in or out</comment>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>長さ (バイト)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ (ms)</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>最新のメッセージを追う</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>最新のメッセージを常に表示します (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>フレーム外</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>フィルターに合うメッセージはありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>送受信したメッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>追跡中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>メッセージをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>この接続だけを表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>最新のメッセージを追う(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>接続 %1 だけを表示(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>新着 %1 ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRemark</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%2 バイト中 %1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the stream)</source>
        <comment>a fault with its offset, its offset in the stream</comment>
        <translation>%1 (ストリームの %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>受信中 (%1)</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>(キャプチャーに残っていません)</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>バイト数: %1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>先頭のバイト: %1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>結果「%1」</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>(内容なし)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>%1 画像、%2 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>記録なし、バイト数: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 bytes</source>
        <comment>a part of a message, numbers</comment>
        <translation>
            <numerusform>%1: %3 バイト中 %2 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>内容: %2 バイト中 %1 バイト</numerusform>
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
        <translation>接続しました (接続 %1 の情報は残っていません)</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>%1 から最初のデータグラム</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>データグラムの送信先は %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>%1 で自分自身に接続しました。待ち受けるものがなく、システムがこちら側にそのポートを割り当てました</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>%1 から受け付けました</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>%1 に接続しました</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>フレーム外</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>データグラムがメッセージの途中で終わりました</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>相手が送信を終えました (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>相手が送信を終えました (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>こちらが送信を終えました (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>こちらが送信を終えました (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>データグラムが失われました: 受信バッファーがいっぱいでした</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>ネットワークがエラーを伝えました</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>データグラムが %1 個失われました: 受信バッファーがいっぱいでした</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>待ち受けるものがありません: 接続拒否 (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>%1 で待ち受けるものがありません: 接続拒否 (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>相手側: %3 のプロセス %1 (%2)</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>相手から渡され、閉じたディスクリプター: %1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>名前がなくなりました</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>名前が %1 になりました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>ここまで %1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%2 バイト中 %1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>received</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>メッセージ、サーバー、クライアント</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>接続 %1 の名前</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>相手の呼び名。キャプチャーに保存されます。空: 名前なし。</translation>
    </message>
</context>
<context>
    <name>OpenedChats</name>
    <message>
        <source>Chat %1</source>
        <comment>an address</comment>
        <translation>チャット %1</translation>
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
        <translation>参照…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>トランスポート: バイトを運ぶもの</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>ソケットのパスを選択</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>udp %1</source>
        <translation>udp %1</translation>
    </message>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>ファイルシステムのパス、または @ で始まる抽象名 (ファイルなし): %2 バイト中 %1 バイト。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>ソケットのパス、または @ で始まる抽象名 (ファイルなし) を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>パスは %1 バイトありますが、Unix ドメインソケットのパスは %2 バイトまでです。短いパスを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>ソケットのパス</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>記録していません。いま流れているものは後で見られません。記録されなかった量: %1。</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>記録を再開</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>ここまでを保存…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>記録が停止しました。%1接続は続いています。記録されなかった量: %2。</translation>
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
        <translation>ルームと 1 対 1 の会話</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>%1 と自分だけの会話</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>ルーム以外の出来事</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1、メンバー: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>新着 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>自分宛て %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1、ほか %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>サーバーでの自分の名前は %1 です</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>サーバーでの自分の名前は %1 です
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>header/content</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>what happens in no room of a chat</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>The chat is closed: nobody hears what is said. Start the server again.</source>
        <translation>チャットは閉じています。発言は誰にも届きません。サーバーをもう一度開始してください。</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>接続が切れました。間隔を延ばしながら自動的に再接続します。</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>接続がありません。いま発言すると未送信の印が付き、後で再送信できます。</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>サーバーが名前を受け付けません: %1。/nick で別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>接続しました。自分の名前はまだサーバーに確認されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 が参加しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 がチャットから抜けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 が入りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 が出ました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Operators · %1</source>
        <comment>a number</comment>
        <translation>オペレーター · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <comment>a number</comment>
        <translation>メンバー · %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a mark in a list of members</comment>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark in a list of members</comment>
        <translation>離席</translation>
    </message>
    <message>
        <source>Speaks by: %1</source>
        <comment>IRC, lines ...</comment>
        <translation>通信方法: %1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>%2 からの接続 %1</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>最後の発言: %1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>無言: %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>離席: %1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>発言禁止</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>送信待ち: %1 (このメンバーの読み取りがルームの発言に追い付いていません)</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>ルームにいる人</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>ルームから退出させる(&amp;P)</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>未読 %1</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>このメンバーだけにメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>この名前を入力(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>接続を表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>発言をふたたび許可(&amp;L)</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>発言を禁止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>この名前を BAN(&amp;B)</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>このアドレスを BAN(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>オペレーターから外す(&amp;N)</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>オペレーターにする(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>これは使えません: %1。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>${time} ${counter} ${peer} と、一致した部分 ${0}…${9} は置き換えられます。\n \r \t \0 \xNN \\ はエスケープです。</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>接続ごとに 1 回</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>メッセージの比較方法</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>ヘッダーのメンバー名</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>メッセージと比較するもの</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>返信の種類</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>返信の遅延 (ミリ秒)</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>返信後の処理</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>返信(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>遅延(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>返信後(&amp;T)</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>任意のメッセージ</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>返信のファイル</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1、失敗: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Matches regular expression</source>
        <translation>正規表現に一致</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>バイトを含む (16 進、?? は任意)</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>ヘッダーのメンバーがある</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>そのままのテキスト</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>バイト (16 進)</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>ファイルのバイト</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>1 メッセージとしてフレーミングしたテキスト</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>接続をリセット</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is answered</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <comment>an answer: hexadecimal digits</comment>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <comment>an answer: “a text”</comment>
        <translation>メッセージ%1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>テキストを含む</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>テキストと等しい</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>任意のメッセージ</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>%1を含む</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>%1と等しい</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>/%1/ に一致</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>バイト %1 を含む</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>%1 がある</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>%1 ms 後</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>1 回のみ</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>返信後に閉じる</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>返信後にリセット</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>ルール (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>試す順に並んだルール</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>ルールがここに表示されます。メッセージに最初に一致したルールが返信し、
どれにも一致しないメッセージには返信しません。</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>これらのルールは使えません: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 に使えるルールがありません: %2。</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>これまでのルールをファイルのルールに置き換えました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>返信ルール</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>ルールを削除しました: %1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールをインポート</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールをエクスポート</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>保存したメッセージ</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Enter で入力欄に移し、F2 で名前を変えます</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>保存したメッセージがここに表示されます。
Enter で入力欄に移し、F2 で名前を変え、Alt+1〜Alt+9 で送信します。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>いま書いているメッセージを保存します</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>メッセージ (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>ファイルに使えるメッセージがありません: %1。</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>メッセージのファイル: %1。</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>メッセージをインポート</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>メッセージをエクスポート</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>a field of a message</comment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>余分</translation>
    </message>
    <message>
        <source>as text</source>
        <comment>before the bytes of a part that could not be read</comment>
        <translation>テキストとして</translation>
    </message>
</context>
<context>
    <name>SectionType</name>
    <message>
        <source>Length prefix</source>
        <translation>長さプレフィックス</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>トレーラー</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>開始行</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>固定ヘッダー</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>JSON ヘッダー</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>SentLink</name>
    <message>
        <source>Handed to connection %1, and not recorded</source>
        <translation>接続 %1 に渡しましたが、記録していません</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>ログで表示します</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>送信済み、#%1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>時間に比例</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>行の間隔を時間に比例させるか、等間隔にするか</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>最新の行を常に表示します (End)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>行 ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>表示する行とその大きさ</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>両端がこのプログラムにあれば両方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>縮小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>元の大きさ(&amp;A)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>図を画像として保存します</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>見えている部分を SVG で(&amp;S)…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>見えている部分を PNG で(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>全体を SVG で(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>全体を PNG で(&amp;L)…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>枠だけの状態は出来事からの推定</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>接続 %1/%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
</context>
<context>
    <name>SequencePainter</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message>
        <source>Save the sequence as a picture</source>
        <translation>シーケンスを画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 画像 (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>画像を %1 に書き込めませんでした: %2。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>%1 に保存しました。1 つの画像に収まらないため、最後の %2 行は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>到着時刻は不明です。相手側がこのプログラムにないか、まだ読み取っていません。</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>送信時刻は不明です。相手側がこのプログラムにありません。</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 秒、%2: %3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 秒、%2 から %3 へ: %4、%5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>外部のクライアント</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>外部のサーバー</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>number, role, name of an end</comment>
        <translation>%1 %2、%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and role of an end</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>時刻: %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%2 に %1</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>到着まで %1</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>接続のシーケンスがここに表示されます: 状態、両端のプログラムの呼び出し、両端の間でやり取りされるもの。
表で接続を選択してください。複数選択すると並べて表示されます。</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>ログで表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>メッセージを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>メッセージを展開(&amp;U)</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>ストリームの終わり</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %3 中 %2</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2 (分割)</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 個消失: 受信バッファーがいっぱい</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>%1 無通信</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>close() がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>ほか %1 メッセージ · %2 · %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>ServerWindow</name>
    <message>
        <source>Close after each answer</source>
        <translation>返信ごとに閉じる</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再開始</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>クライアントを接続</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>このサーバー用のクライアントウィンドウを開きます</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>開始していません。</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>待ち受けるアドレス</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>待ち受けるポート</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>0 はシステムが選択</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>受信したものの処理方法</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>返信のテキスト</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>返信ルールを編集</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>応答の表を編集</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>パーミッション</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>データグラム</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>動作(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>フレーミング(&amp;R)</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>返信(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>応答(&amp;W)</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始中…</translation>
    </message>
    <message>
        <source>A chat needs connections: choose TCP or a Unix stream socket.</source>
        <translation>チャットには接続が必要です。TCP か Unix ストリームソケットを選んでください。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>編集… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>停止しました。メッセージ: %1。</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>接続: %1。メッセージ: %2。</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>ほかのコンピューターから到達可能</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>このコンピューターのすべてのプログラム用</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>%1 で待ち受け中 (%2)。</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2、%3。</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>返信のファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>動作していません。</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>削除して開始</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>ほかのコンピューターからこのアドレスに送信できます。127.0.0.1 はこのコンピューターのみです。</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>ほかのコンピューターからこのアドレスに接続できます。127.0.0.1 はこのコンピューターのみです。</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>サーバーは動作中で、ここでの変更は直ちに有効になります。動作はすべての接続に、フレーミングは新しい接続に適用されます。トランスポート、アドレス、ポートを変更するには、サーバーを停止してください。</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1。フレーミング: %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what a server does: “Chat”</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>SessionRunner</name>
    <message>
        <source>Nobody reads the capture from standard output any more.</source>
        <translation>標準出力のキャプチャーの読み手がなくなりました。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>こちらの未読</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>届いて、まだ読み取っていないバイト。</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>相手の未読</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>書き込んで、まだ送信バッファーから出ていないバイト。</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>受信バッファー</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>未読のまま待てる量 (カーネルの管理情報を含む)。SO_RCVBUF に設定した値の 2 倍です。いっぱいの間に届いたデータグラムは失われます。</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>送信バッファー</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>送信待ちにできる量 (管理情報を含む)。いっぱいの間、プログラムは待ちます。</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>受信バッファーがいっぱいの間に届いたか、壊れていたデータグラム。再送されることはありません。</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>このプログラムのものです (Enter)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>ソケットを選択すると、状態の意味が表示されます。</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>接続 %1 を表示</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>サーバーを表示</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 には値が必要です</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 はテキストです。等しい (:) か等しくない (!=) を使います</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 には数を書きます (例: %1:22、%1&gt;1024)</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>無通信の相手を確認 (キープアライブ)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>無通信の相手に、まだいるかどうかを確認します。これがないと、電源の切れた相手に気付けません。</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>… 確認までの無通信時間</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>最初に確認するまでの無通信の時間。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>… 再確認の間隔</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>応答がないとき、次に確認するまでの時間。</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>… 終了までの確認回数</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>この回数確認しても応答がなければ、接続は ETIMEDOUT で終了します。</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>小さいセグメントをすぐ送信</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>Nagle アルゴリズムを無効にします。有効な間、小さな書き込みは前のものへの確認応答を待ち、まとめて送られます。</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>確認応答を待つ上限</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>この時間、確認応答されないバイトがあると接続を終了します (RFC 5482)。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>システムの値</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>close() で待つ</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>オフ: close() はすぐに戻り、残りはカーネルが送ります。0 秒: close() は RST を送り、残りを捨てます。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>送信バッファー</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>カーネルが送信のために保持するバイト数。カーネルは管理情報のために設定値を 2 倍にし、自動調整をやめます。</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>受信バッファー</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>カーネルが未読のまま保持するバイト数。その空きがこちらのウィンドウです。カーネルは設定値を 2 倍にし、自動調整をやめます。</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>最大ホップ数</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>この数のルーターを通ったパケットは、次のルーターが捨てます (TTL。IPv6 ではホップリミット、IPV6_UNICAST_HOPS)。</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>アドレスの再バインドを許可</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>以前の接続が TIME-WAIT にあっても、サーバーがポートをバインドできます。bind() のときだけ意味を持ちます。</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>接続のソケットのオプション</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>変更は、この接続のこちら側にすぐに適用されます (setsockopt)。</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>このプログラムが接続を開いている間、オプションを表示・変更できます。</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>消滅</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>%1 のもの、表示不可</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>破棄 %1</translation>
    </message>
</context>
<context>
    <name>SocketWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>It waits for connections.</source>
        <translation>接続を待っています。</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() が SYN を送り、まだ応答がありません。</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>SYN が届いて応答しました。ハンドシェイクの最後の部分がまだです。</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>接続済み: 両端が送信できます。</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>こちら側は送信を終えました。FIN はまだ確認応答されていません。</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>こちら側は送信を終え、相手も知っています。相手はまだ終えていません。</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>相手は送信を終えました (FIN が届きました)。このプログラムはまだ閉じていません。</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>両方が送信を終えました。こちら側の FIN (2 番目) はまだ確認応答されていません。</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>両方が同時に送信を終えました。こちら側の FIN はまだ確認応答されていません。</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>両方が送信を終えました。遅れて届くセグメントが新しい接続に紛れないよう、先に終えた側が 1 分間残ります。</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>何にも接続していません。</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>接続済み: 相手に送信し、その相手からだけ受信します。</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>未接続: データグラムごとに宛先を指定します。</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() で名前が付きました。listen() も connect() も呼ばれていません。</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() でアドレスが付きました。listen() も connect() も呼ばれていません。</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>相手の未読: %1。</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>確認応答待ちまたは未送信: %1。</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>読み取り待ち: %1。</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>読み取り待ち: ストリームの終わり。</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>読み取り待ち: %1、続いてストリームの終わり。</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>受け付け待ちの接続: %1、上限 %2。</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>空きがなく破棄されたデータグラム: %1。</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>キープアライブ %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>確認応答待ち、%1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>再送 %1×、%2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>ウィンドウ閉、%1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>なし: 受け付け前</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>なし: カーネルが保持</translation>
    </message>
</context>
<context>
    <name>SocketsCommand</name>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>破棄 %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1、残り %2 秒</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>このコンピューターのソケットを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>ここのカーネルには SOCK_DIAG がないため (%1)、/proc/net の情報を表示しています。バインドされただけのソケットは含まれません。</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Local address or path</source>
        <translation>ローカルのアドレスまたはパス</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>相手側のアドレスまたはパス。名前のない Unix ソケットでは、それを持つプログラム</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>読み取り待ちのバイト数。待ち受けソケットでは、受け付け待ちの接続数とその上限</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>未送信または確認応答待ちのバイト数</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>タイマー</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>カーネルが待っているもの。UDP では破棄されたデータグラム</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>この数秒での新規、変更、消滅</translation>
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
        <translation>すべて</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>確立</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
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
        <translation>すべてのソケット</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP: 待ち受け中のもの、バインドされただけのもの</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP: 接続済みのもの</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP: 開始中または終了中のもの</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>UDP ソケット</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Unix ドメインソケット</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>このコンピューターのソケット</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>ポート名(&amp;N)</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>ソケットの一覧を閉じる</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>閉じる (Escape)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>ソケットのフィルター</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>フィルター: state == CLOSE-WAIT、port == 65432、proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>一致するソケットだけを表示します (Ctrl+F): 語、または type、state、port、sport、dport、local、peer、proc、pid、user、recv、send を :、!=、&lt;、&gt; とともに使います。Escape で消去</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>プロセスごと</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>状態ごと</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>ソケットのグループ分け</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>ポート番号の後に慣例上の名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>この状態のみ(&amp;S)</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>このポートのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>このプロセスのみ(&amp;R)</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>ここのカーネルには SOCK_DIAG がないため (%1)、/proc/net の情報を表示しています。バインドされただけのソケットと、接続のタイマーは含まれません。</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>このコンピューターのソケットを読み取れません: %1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · %2 秒ごとに更新</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>%2 中 %1 を表示 · %3 秒ごとに更新</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>このコンピューターのソケットがここに表示されます。</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>一致するソケットはありません。Escape でフィルターを消去します。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
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
        <translation>ソケットの会話を見る</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>サーバーを起動し、クライアントを接続して通信しながら、すべてのバイトと状態をその場で見られます。</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 でキーの一覧、Ctrl+K で名前から何でも検索できます。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>デモを見る</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>サーバー 1 つ、クライアント 3 つとそのメッセージ。誤りが 1 つあります</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>エコーサーバーを起動</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432、このコンピューターのみ。受け取ったものを送り返します</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>クライアントを接続</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>ここや別の場所のサーバーへ。接続は 1 つでも数千でも</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>相手を診断</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>なぜ応答しないのか。名前、経路、ポート、プログラムを順に</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャーを開く</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>以前に記録したもの。ファイルのドロップもできます</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>このコンピューターのソケット</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>現在の全ソケットとその状態、プログラム (ss や lsof の一覧と同じ)</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>接続の状態 (RFC 9293 による)</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>接続がたどった状態 (順番どおり): %1。</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>接続の状態</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>こちらの未読</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未 ACK</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>滞留の原因</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>送信…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>この接続へのメッセージを書きます</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>ハーフクローズ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>送信待ちのもの、続いて FIN を送り、閉じます</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>読み取りを一時停止</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>終了時</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>その意味</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>%1 継続、%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>segments</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Send our FIN (shutdown(SHUT_WR)); reading goes on</source>
        <translation>FIN を送ります (shutdown(SHUT_WR))。読み取りは続けます</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>すぐに RST を送ります。送信待ちのものは失われます</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>読み取りを再開</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>相手が送ったものを読み取ります</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>読み取りをやめます。受信バッファーがいっぱいになり、その後に届いたものは失われます</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>読み取りをやめます。相手の送信でウィンドウがいっぱいになり、送信が止まります</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>SYN に RST が返りました。そのアドレスとポートで待ち受けるものがありません。多くの場合、サーバーが動いていないか、別のポートや 127.0.0.1 だけで待ち受けています。</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>SYN に応答がありません。多くの場合、ファイアウォールが捨てているか、コンピューターの電源が切れているか、サーバーのプログラムが accept() を呼ばず受け付けキューがいっぱいになっています。</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>ネットワークにそのアドレスへの経路がないか、ルーターがそう伝えました。このコンピューターの経路とインターフェース、アドレスのファミリーがこのコンピューターにあるかを確認してください。</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>名前にアドレスがないため、SYN は送られていません。多くの場合、つづりの誤りか、ネームサーバーに到達できないことが原因です。</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>このコンピューターがディスクリプター、ポート、メモリーのいずれかを用意できず、SYN は送られていません。上限を上げるか (ulimit -n)、不要なものを閉じてください。</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>応答が届く前にこちらが中止しました。</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>確立できませんでした。理由は接続の表にあります。</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>接続はありません。カーネルには何も残っていません。</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>プログラムが listen() を呼びました。カーネルはこのポートへの SYN に応答し、確立した接続を受け付けキューに入れます。キューがいっぱいになると、クライアントは SYN-SENT で待ちます。</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>connect() が呼ばれ、SYN が送られましたが、相手の応答はまだです。長く続く場合は、ファイアウォールが SYN を捨てているか、ホストの電源が切れているか、サーバーの受け付けキューがいっぱいです。</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>SYN が届いてカーネルが応答しましたが、ハンドシェイクの最後の ACK がまだです。長く続く場合は、応答が相手に届いていないか、SYN が偽のアドレスから送られています。</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>ハンドシェイクが完了し、両端が送受信できます。どちらかが FIN か RST を送るまでこの状態です。相手の電源が切れても変わらず、送信してみて初めてわかります。</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>こちらは送信を終えましたが (close() または shutdown())、FIN がまだ確認応答されていません。長く続く場合は、相手が読み取らないために FIN より前のバイトが待っているか、経路が途切れています。</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>こちらの FIN は確認応答されましたが、相手はまだ FIN を送っていません。相手はまだ送信でき、こちらも読み取りを続けます。相手のプログラムが close() を呼ぶまでこの状態です。相手側で close() が抜けていないか確認してください。こちらのプログラムがなければ、カーネルが 1 分間待ちます。</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>相手は送信を終え、その FIN は確認応答されましたが、こちらのプログラムが閉じていません。長く続く場合は、こちら側が recv() で 0 を受け取った後に close() を呼び忘れています。直すべきなのはこちら側です。</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>両端が同時に FIN を送り、こちらの FIN がまだ確認応答されていません。相手が読み取らずに FIN より前のバイトが待っている場合を除き、短い状態です。</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>相手が先に終え、こちらの FIN も送られましたが、確認応答がまだです。長く続く場合は、FIN より前のバイトが待っているか、相手がいなくなっています。</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>両端が終え、こちらが先でした。遅れたセグメントが次の接続を妨げないよう、カーネルがアドレスを 1 分間保持します。これは正常です。すぐに同じポートをバインドしたいサーバーは SO_REUSEADDR を設定します。</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>この接続の状態はカーネルから知らされていません。</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>こちらが先に終え、相手も終えました。何も失われていません。</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>相手が先に終え、こちらも終えました。何も失われていません。</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>RST が届きました。接続は直ちに終了し、送信中のものは失われました。多くの場合、相手のプログラムが未読のバイトを残して閉じたか、強制終了されたか、SO_LINGER を 0 に設定していました。または、送信したときにはすでに終了していました。</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>こちらが RST を送りました。接続は直ちに終了し、送信中のものは失われました。相手には「Connection reset by peer」(ECONNRESET) と見えます。</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>相手からの確認応答が長い間ありませんでした。多くの場合、相手のコンピューターか経路が、何も知らせずに途切れました。</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>接続中に相手への経路が途切れました。インターフェースがなくなったか、ルーターの経路がなくなりました。</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>途中で切れました。理由は接続の表にあります。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>カーネルの情報</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>出来事からの推定</translation>
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
        <translation>ログが破棄した行 (古い順): %1。</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>終了し、表に残っていない接続: %1。</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>索引が破棄したレコード (キャプチャーファイルには残っています): %1。</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>送信待ちが多すぎて拒否されたもの: %1。</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>接続の終了時に送信待ちで、失われたもの: %1。</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>記録していない間に流れたもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>待ち受け %1</numerusform>
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
            <numerusform>メッセージ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>キャプチャー %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>接続 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>送信: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>有効な接続 %1/%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>破棄 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>bytes</comment>
        <translation>未送信 %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>記録なし %1</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Col&amp;umns</source>
        <translation>列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Default columns</source>
        <translation>既定の列(&amp;D)</translation>
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
        <translation>まだなし</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>open</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>順序乱れ</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>ウィンドウ縮小</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>回復中</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>ウィンドウスケール %1、%2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>セグメントからその確認応答まで、平滑化した値 (RFC 6298)。</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>往復時間の変動</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>往復時間がそこから平均してどれだけ離れるか。</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>最短の往復時間</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>この数分間の最短: 経路そのものの時間。</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>受信側の往復時間</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>受信したものからの推定値。</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>再送までの時間</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>この時間確認応答がなければ、セグメントを再送します (再送タイムアウト)。</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>確認応答の猶予</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>確認応答を遅らせてよい時間。</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>最後の送信から</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>最後にデータを送信してからの時間。</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>最後の受信から</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>最後にデータを受信してからの時間。</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>相手の最後の ACK から</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>相手が最後に確認応答してからの時間。</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>輻輳ウィンドウ</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>ネットワークのために、同時に送出してよいセグメント数。</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>スロースタートの上限</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>ここまで、輻輳ウィンドウは往復ごとに倍になります (RFC 5681)。</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>相手のウィンドウ</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>相手がさらに受け取れる量。0 B: 読み取っていません。</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>こちらのウィンドウの上限</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>いまのところ、相手に送信を許す最大の量。</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>往復ごとの読み取り量</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>輻輳</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>現在カーネルが損失をどう扱っているか。</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>配送速度</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>データが相手に届いた速さ。送るものが少なく、可能な速さはわかりません。</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>データが相手に届いた速さ (最後の測定値)。</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>ペーシング速度</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>これを超えて送出しないよう、セグメントの間隔を空けます。</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>送信中の時間</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>送るものがあった時間。</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>相手のウィンドウ待ち</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>そのうち、相手のウィンドウがいっぱいだった時間。</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>送信バッファー待ち</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>そのうち、送信バッファーが小さすぎた時間。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>送出中</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>送信して、まだ確認応答されていないセグメント。</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>順序外の確認応答</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>前のものが欠けているが、相手が受け取ったセグメント (RFC 2018)。</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>損失とみなしたもの</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>再送されるセグメント。</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>再送して、まだ確認応答されていないセグメント。</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>再送の累計</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>再送されたセグメント。</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>タイムアウト倍増</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>タイムアウトを倍にした回数。</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>ウィンドウが 0 か無通信の相手に確認し、応答のない回数。</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>順序外の到着</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>前のものより先に届いたセグメント。</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>並べ替えの許容量</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>損失とみなさずに許す、セグメントの順序のずれ。</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>送信セグメント</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>データのないものを含みます。</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>受信セグメント</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>データ付き送信</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>データを運んだセグメント。</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>データ付き受信</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>再送したものを含みます。</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>確認応答されたバイト</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN と FIN をそれぞれ 1 と数えます。</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>FIN を 1 と数えます。</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>再送バイト</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>2 回以上送信したバイト。</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>送信バッファーで待っているバイト。</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>最大セグメント (送信)</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>1 セグメントの最大データ量 (MSS)。</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>最大セグメント (受信)</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>経路 MTU</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>経路を通れる最大のパケット (RFC 1191)。</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>合意済み</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>ハンドシェイクのオプションのうち、両端にあるもの。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>1 往復の間に読み取る量。カーネルはこれをもとに受信バッファーの大きさを決めます。</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>再送して送出中</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>最古のものの再送</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>確認応答されていない最も古いセグメントを、続けて再送した回数。</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 接続</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>、未送信 %1</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>名前のないソケット</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>プロセス %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>%1 で待ち受け中 (%2)。Ctrl+C で停止します。</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 接続 (アドレスの情報は残っていません)</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 %2 に接続: 自分自身への接続で、待ち受けるものがありません</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 %2 から接続</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 %2 に接続</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 受信 %2</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 送信 %2</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 切断 (%2)</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 切断 (%2)、受信 %3、送信 %4</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 状態: %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1、%2、受信 %3、送信 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 メッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>、カーネルで失われたデータグラム %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>、記録なし %1</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>上限を超えないよう、メモリーから破棄したもの: ログの %1、%2、キャプチャー索引の %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 レコード</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 受信 %2 (どのメッセージにも属さない)</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 送信 %2 (どのメッセージにも属さない)</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 受信 %2 (記録なし)</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 送信 %2 (記録なし)</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>受信のまま</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>項目ごとに改行せず、JSON を受信したまま表示します</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>テキストとしての内容</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>先頭部分です。続きは「フレーム」で見られます。</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>先頭部分です。全体は「16 進」で見られます。</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>%1 文字を超える行は折り返されます。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>(これより多くの行はコピーされませんでした。すべて必要なら会話をテキストで保存してください。)</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>before what was said</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>sent, %1</source>
        <comment>“to connection 3”; before what was said</comment>
        <translation>%1送信</translation>
    </message>
</context>
<context>
    <name>TransportFacts</name>
    <message>
        <source>What is known of the connection</source>
        <translation>接続についてわかっていること</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>UDP に接続や状態はありません。データグラムがやり取りされることで、2 つのアドレスが組になります。ハンドシェイクはなく、FIN もありません。相手がいなくなっても知らされません。アイドル時間の間通信のない相手は、ここでは破棄されます。</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Unix データグラムに接続はありません。データグラムがやり取りされることで、2 つの名前が組になります。受け手が遅いと送り手が待つため、失われません。アイドル時間の間通信のない相手は、ここでは破棄されます。</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>connect() が呼ばれました。長く続く場合は、サーバーのプログラムが accept() を呼ばず、待っている接続のキューがいっぱいになっています。</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>カーネルが両端を結びました。一方の書き込みを、他方が直ちに順序どおりに読み取ります。ハンドシェイク、ウィンドウ、TIME-WAIT はなく、このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>記録の停止時に開いていました。その後のことは、このキャプチャーにありません。</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>アイドル時間の間に通信がなく、相手は破棄されました。知らせる手段がないため、相手には伝わっていません。次のデータグラムが届くと新しい行ができます。</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>終わったのはこちら側だけです。データグラムに FIN はなく、相手には伝わっていません。相手がさらに送るものは拒否されるか、どこにも届きません。</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>パスにソケットがありますが、待ち受けるものがありません。サーバーが削除せずに終了しました。</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>相手が、こちらの送ったバイトを未読のまま閉じました。それらは失われ、カーネルがそう伝えました (ECONNRESET)。</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>一方が閉じ、他方はすぐにそれを読み取ります。カーネルには何も残らず、TIME-WAIT もありません。</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>相手のプロセス</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>相手のプログラム</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>相手のユーザー</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>渡されたディスクリプター</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1、すぐに閉じました</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>messages in</source>
        <translation>受信メッセージ</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>送信メッセージ</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>受信バイト</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>ここで消失</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>拒否の通知</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>無通信時間</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>このコンピューターの全員が使用可</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>所有者とグループ以外の人が使用可</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>所有者とグループが使用可</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>所有者のみ使用可</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>グループのみ使用可</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>管理者のみ使用可</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix stream</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix seqpacket</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix datagram</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>バイトのストリーム: すべてが 1 度ずつ順序どおりに届くか、接続が切れます。メッセージの終わりは、バイト自身が示さなければなりません。</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>個別のデータグラム: 丸ごと届くか、失われるか、二重に、または遅れて届きます。接続はなく、再送もされません。</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>TCP と同様で、このコンピューターのプログラム間で使います。アドレスとポートの代わりにパスまたは名前を使い、カーネルは相手側が誰かを知っています。</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>メッセージの境界を保つ、このコンピューター内の接続: 1 つ送れば 1 つ届きます。すべてが順序どおりに届きます。</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>このコンピューター内の個別のデータグラム: 送り手が待つため、丸ごと順序どおりに届き、失われません。接続はありません。</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>umask が書き込みを許す人が使用可</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>データグラムには、伝えられる終わりがありません。送れる FIN はありません。</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>リセットする接続がありません。データグラムに RST はありません。</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>RST は TCP のものです。Unix ドメインソケットは閉じられ、相手にすぐ伝わります。</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>すべての相手が 1 つのソケットに送ります。1 つだけ読み取らずにおくことはできません。</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>失われたデータグラム: %1。受信バッファーがいっぱいで、カーネルが読み取られる前に捨てました。受信バッファーを大きくすると、より多く入ります。</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>現在 %1、この 1 分間の最大 %2。</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · 最大 %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>各行をルームで発言します。/ で始まる行は次のとおりです:</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me テキスト  していることを伝える</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg 名前 テキスト  1 人だけに伝える</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join ルーム  別のルームに入る。以後の発言はそこへ</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave テキスト  このルームから出る</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick 名前  名前を変える</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic テキスト  ルームの話題</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  ルームにいる人</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away テキスト  離席の理由。テキストなし: 復帰</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick 名前 テキスト  ルームから退出させる</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw テキスト  サーバーのプロトコルの行</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit テキスト  終了</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//テキスト  /テキスト と発言する</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>先に古いソケットを削除</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>パスのパーミッション (8 進)</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>chmod と同じ 8 進 3 桁: 660。空: umask による</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>パスにあり、待ち受けるもののないソケットのみ。ほかのファイルは削除しません</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>サブコマンドが必要です。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 が必要です。</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>余分な引数です: %1。</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 は %2 とともにだけ使えます。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 と %2 は同時に使えません。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 は 1 度だけ指定できます。</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 に指定できるのは正の数です。%2 は使えません。</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 に指定できるのは %3〜%4 の数です。%2 は使えません。</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1: ファイル %2 がありません。</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1: %2 はフォルダーで、ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 に %2 は指定できません。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は指定できません。</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>ウィンドウにはディスプレイが必要ですが、ここにはありません。デスクトップセッションか仮想ディスプレイ (`xvfb-run app/run`) で起動するか、ディスプレイのいらないサブコマンドを使ってください (`socketscope serve --help`、`socketscope connect --help`)。</translation>
    </message>
</context>
</TS>
