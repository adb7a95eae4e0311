<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddressCombo</name>
    <message>
        <source>for this user&apos;s programs</source>
        <translation>供此用户的程序使用</translation>
    </message>
    <message>
        <source>no file, for every program</source>
        <translation>无文件，供所有程序使用</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>this computer only, IPv6</source>
        <translation>仅本机，IPv6</translation>
    </message>
    <message>
        <source>all addresses, IPv4 and IPv6</source>
        <translation>所有地址，IPv4 和 IPv6</translation>
    </message>
    <message>
        <source>all IPv4 addresses</source>
        <translation>所有 IPv4 地址</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <source>Search values with their results</source>
        <translation>搜索值及其结果</translation>
    </message>
    <message>
        <source>Search value</source>
        <translation>搜索值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The answers of the tutorial&apos;s server again</source>
        <translation>恢复为教程中服务器的应答</translation>
    </message>
    <message>
        <source>Removed the answer to “%1”.</source>
        <translation>已移除对“%1”的应答。</translation>
    </message>
    <message>
        <source>These are the answers of the tutorial&apos;s server.</source>
        <translation>这些是教程中服务器的应答。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Answers of the application server</source>
        <translation>应用服务器的应答</translation>
    </message>
</context>
<context>
    <name>BehaviorList</name>
    <message>
        <source>Sends every byte back</source>
        <translation>将每个字节原样发回</translation>
    </message>
    <message>
        <source>Answers header/content requests</source>
        <translation>应答“头部/内容”请求</translation>
    </message>
    <message>
        <source>A room for nc, irssi and your own clients</source>
        <translation>供 nc、irssi 和自编客户端使用的聊天室</translation>
    </message>
    <message>
        <source>Answers each message with the same text</source>
        <translation>用相同文本应答每条消息</translation>
    </message>
    <message>
        <source>Answers what your rules match</source>
        <translation>应答与规则匹配的消息</translation>
    </message>
    <message>
        <source>Reads and keeps silent</source>
        <translation>只读取，不作声</translation>
    </message>
    <message>
        <source>Sends only what you send</source>
        <translation>只发送手动发送的内容</translation>
    </message>
    <message>
        <source>Sends what you send, shows what comes</source>
        <translation>发送手动输入的内容，显示收到的内容</translation>
    </message>
    <message>
        <source>Takes part in a chat: rooms, names, talks of two</source>
        <translation>参与聊天：房间、名字、私聊</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>what a client does, and no more</comment>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>BehaviorWords</name>
    <message>
        <source>Manual</source>
        <comment>what a server does: it sends only what a person sends</comment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Echo</source>
        <comment>what a server does</comment>
        <translation>回显</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>what a server does</comment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Application</source>
        <comment>what a server does: it answers header/content requests</comment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>what a server does with what it receives</comment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Rules</source>
        <comment>what a server does: it answers by them</comment>
        <translation>规则</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>what a server or a client does</comment>
        <translation>聊天</translation>
    </message>
</context>
<context>
    <name>BuildInfo</name>
    <message>
        <source>Qt %1 (runs with %2)</source>
        <translation>Qt %1（运行时为 %2）</translation>
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
        <translation>只读取了文件的一部分。</translation>
    </message>
    <message>
        <source>The capture is being saved. The window closes as soon as that is done.</source>
        <translation>正在保存捕获。完成后窗口将立即关闭。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>CaptureFiles</name>
    <message>
        <source>Captures (*.pcapng)</source>
        <translation>捕获文件 (*.pcapng)</translation>
    </message>
    <message>
        <source>Saving the capture</source>
        <translation>正在保存捕获</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>保存捕获</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Capture of %1, not saved</source>
        <comment>a time</comment>
        <translation>%1 的捕获，未保存</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>CaptureList</name>
    <message>
        <source>Last captures</source>
        <translation>最近的捕获</translation>
    </message>
</context>
<context>
    <name>CaptureRow</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Open the capture: %1</source>
        <translation>打开捕获：%1</translation>
    </message>
    <message>
        <source>Discard the capture: %1</source>
        <translation>丢弃捕获：%1</translation>
    </message>
    <message>
        <source>Discard for good</source>
        <translation>永久丢弃</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>意外结束</translation>
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
        <translation>文件被截断或已损坏：最后的 %1 无法读取。之前的内容是完整的。</translation>
    </message>
    <message>
        <source>The file was written by a later version of Socketscope (format %1). What this version does not know is left out.</source>
        <translation>此文件由更高版本的 Socketscope 写入（格式 %1）。当前版本不认识的内容已略去。</translation>
    </message>
    <message>
        <source>Another program has saved the file without what Socketscope noted beside the packets. What connections did follows from the packets; framings, behaviors and causes of errors are not known.</source>
        <translation>另一个程序保存了此文件，但没有保留 Socketscope 附在数据包旁的注记。连接的活动由数据包推断得出；成帧、行为和错误原因未知。</translation>
    </message>
    <message>
        <source>Packets that are not of Socketscope were left out: %1.</source>
        <translation>不属于 Socketscope 的数据包已略去：%1。</translation>
    </message>
    <message>
        <source>Packets that the file has twice were taken once: %1.</source>
        <translation>文件中重复的数据包只取一次：%1。</translation>
    </message>
    <message>
        <source>Parts of the file are not in the order of time: what came too late got the time of what stands before it.</source>
        <translation>文件的部分内容未按时间排序：到得太晚的内容采用其前一项的时间。</translation>
    </message>
</context>
<context>
    <name>ChatBytes</name>
    <message>
        <source>%1, connection %2</source>
        <comment>an address, a number</comment>
        <translation>%1，连接 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, an address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>← from %1 · %2 · %3</source>
        <comment>who, a number of bytes, what they say</comment>
        <translation>← 来自 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>→ to %1 · %2 · %3 · %4</source>
        <comment>who, a number of bytes, how far they have come, what they say</comment>
        <translation>→ 发往 %1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>sent, no more is known</source>
        <comment>how far a message has come</comment>
        <translation>已发送，其余未知</translation>
    </message>
    <message>
        <source>✓ handed to our kernel</source>
        <comment>how far a message has come</comment>
        <translation>✓ 已交给本机内核</translation>
    </message>
    <message>
        <source>✓✓ acknowledged</source>
        <comment>by the peer&apos;s kernel: how far a message has come</comment>
        <translation>✓✓ 已确认</translation>
    </message>
    <message>
        <source>✓✓ read</source>
        <comment>by the program at the other end</comment>
        <translation>✓✓ 已读取</translation>
    </message>
    <message>
        <source>The bytes of the selected line</source>
        <translation>所选行的字节</translation>
    </message>
    <message>
        <source>Show each message that came and went for this line</source>
        <translation>显示为此行收发的每条消息</translation>
    </message>
    <message>
        <source>Show in log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Select the message that was received for this line in the log</source>
        <translation>在日志中选中为此行收到的消息</translation>
    </message>
    <message>
        <source>Messages that came and went for the selected line</source>
        <translation>为所选行收发的消息</translation>
    </message>
    <message>
        <source>This line: %1 in, %2 out</source>
        <comment>numbers of messages</comment>
        <translation>此行：收 %1，发 %2</translation>
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
        <translation>本程序的聊天：房间、经服务器确认的名字、私聊。</translation>
    </message>
    <message>
        <source>Any IRC server, as a guest: rooms, names, talks of two. No services and no TLS.</source>
        <translation>以访客身份使用任意 IRC 服务器：房间、名字、私聊。不支持 NickServ 等服务，也不支持 TLS。</translation>
    </message>
    <message>
        <source>Lines of text</source>
        <translation>文本行</translation>
    </message>
    <message>
        <source>Each text is a line, as with nc. The name goes first; nobody tells who is there.</source>
        <translation>每段文本为一行，与 nc 相同。首先发送名字；无从得知房间里有哪些人。</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>sentdex 的聊天</translation>
    </message>
    <message>
        <source>Each text behind its length in 10 characters; the name goes first. The server does not confirm it: two can have one name, and nobody tells who is there.</source>
        <translation>每段文本之前是 10 个字符的长度；首先发送名字。服务器不确认名字：两个人可以同名，也无从得知房间里有哪些人。</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Tech With Tim 的聊天</translation>
    </message>
    <message>
        <source>Each text behind its length in 64 characters. There are no names. Many servers answer without a length: two lines that come in one read look like one.</source>
        <translation>每段文本之前是 64 个字符的长度。没有名字。许多服务器应答时不带长度：一次读到的两行看起来像一行。</translation>
    </message>
    <message>
        <source>NeuralNine&apos;s chat</source>
        <translation>NeuralNine 的聊天</translation>
    </message>
    <message>
        <source>No framing: what one read brings is one text, so that two lines sent at once may look like one. The server asks for a name and does not confirm it.</source>
        <translation>不成帧：一次读到的内容就是一段文本，因此同时发送的两行可能看起来像一行。服务器会询问名字，但不确认。</translation>
    </message>
    <message>
        <source>What the server speaks</source>
        <translation>服务器使用的协议</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>聊天中的名字</translation>
    </message>
    <message>
        <source>Room to go into</source>
        <translation>要进入的房间</translation>
    </message>
    <message>
        <source>The one that the server proposes</source>
        <translation>服务器推荐的房间</translation>
    </message>
    <message>
        <source>&amp;Speaks</source>
        <translation>协议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>名字(&amp;Y)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>需要名字才能参与聊天。</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>what a chat speaks, a name</comment>
        <translation>%1，名字 %2</translation>
    </message>
</context>
<context>
    <name>ChatCommand</name>
    <message>
        <source>There is no %1; /help tells what there is.</source>
        <translation>没有 %1；/help 列出可用的命令。</translation>
    </message>
    <message>
        <source>Nobody is known to be here.</source>
        <translation>不知道这里有谁。</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <translation>%1 中：%2</translation>
    </message>
    <message>
        <source>The server did not let us in before the end.</source>
        <translation>直到结束，服务器都没有让我们进入。</translation>
    </message>
    <message>
        <source>Lines that were to be said and were not: %1.</source>
        <translation>本应发言而未发出的行：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>收到 %1/%2 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatCommands</name>
    <message>
        <source>There is no room here: choose one at the left first.</source>
        <translation>这里没有房间：请先在左侧选择一个。</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>of a member</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>TEXT</source>
        <comment>what is said</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>ROOM</source>
        <comment>its name</comment>
        <translation>房间</translation>
    </message>
    <message>
        <source>says what you do</source>
        <translation>说明自己在做什么</translation>
    </message>
    <message>
        <source>goes into a room</source>
        <translation>进入房间</translation>
    </message>
    <message>
        <source>goes out of this room, or of another</source>
        <translation>离开此房间或另一个房间</translation>
    </message>
    <message>
        <source>gives you another name</source>
        <translation>更改名字</translation>
    </message>
    <message>
        <source>sets what the room is about</source>
        <translation>设置房间的话题</translation>
    </message>
    <message>
        <source>asks again who is there</source>
        <translation>重新询问房间里有谁</translation>
    </message>
    <message>
        <source>says that you are away, and why; without it: back</source>
        <translation>告知离开及原因；不带文本：回来</translation>
    </message>
    <message>
        <source>does not let a name or an address come any more</source>
        <translation>不再让某个名字或地址进来</translation>
    </message>
    <message>
        <source>lets a name or an address come again</source>
        <translation>重新让某个名字或地址进来</translation>
    </message>
    <message>
        <source>sends a line as it is</source>
        <translation>原样发送一行</translation>
    </message>
    <message>
        <source>There is no command /%1. /help tells which there are; //%1 says it as it is written.</source>
        <translation>没有命令 /%1。/help 列出所有命令；//%1 则按原文发出。</translation>
    </message>
    <message>
        <source>tells of these commands</source>
        <translation>列出这些命令</translation>
    </message>
    <message>
        <source>/%1  %2</source>
        <comment>a command with its arguments, what it does</comment>
        <translation>/%1  %2</translation>
    </message>
    <message>
        <source>Nothing can be said here: choose a room at the left, or go into one with /join.</source>
        <translation>这里不能发言：请在左侧选择房间，或用 /join 进入一个房间。</translation>
    </message>
    <message>
        <source>/%1 needs a name.</source>
        <comment>a command</comment>
        <translation>/%1 需要名字。</translation>
    </message>
    <message>
        <source>/%1 needs a name or an address.</source>
        <comment>a command</comment>
        <translation>/%1 需要名字或地址。</translation>
    </message>
    <message>
        <source>/%1 needs a room, as #lobby.</source>
        <comment>a command</comment>
        <translation>/%1 需要房间，例如 #lobby。</translation>
    </message>
    <message>
        <source>/me needs what you do, as in “/me waves”.</source>
        <translation>/me 需要写明您在做什么，例如“/me 挥手”。</translation>
    </message>
    <message>
        <source>/msg needs a name and a text.</source>
        <translation>/msg 需要名字和文本。</translation>
    </message>
    <message>
        <source>/%1 needs a text.</source>
        <comment>a command</comment>
        <translation>/%1 需要文本。</translation>
    </message>
    <message>
        <source>/raw needs a line, which goes out as it is.</source>
        <translation>/raw 需要一行内容，将原样发出。</translation>
    </message>
    <message>
        <source>says the text to one member alone</source>
        <translation>只对一位成员说</translation>
    </message>
    <message>
        <source>puts a member out of the room, for operators</source>
        <translation>将成员踢出房间（仅限管理员）</translation>
    </message>
    <message>
        <source>does not let a member speak</source>
        <translation>禁止成员发言</translation>
    </message>
    <message>
        <source>lets a member speak again</source>
        <translation>恢复成员的发言</translation>
    </message>
    <message>
        <source>lets a member put others out</source>
        <translation>允许成员踢出他人</translation>
    </message>
    <message>
        <source>does not let a member put others out any more</source>
        <translation>不再允许成员踢出他人</translation>
    </message>
</context>
<context>
    <name>ChatFile</name>
    <message>
        <source>Save the conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>ChatHead</name>
    <message>
        <source>Show the rooms</source>
        <translation>显示房间</translation>
    </message>
    <message>
        <source>Find in the room (Ctrl+F)</source>
        <translation>在房间中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show who is in the room</source>
        <translation>显示房间里有谁</translation>
    </message>
    <message>
        <source>More of this chat</source>
        <translation>此聊天的更多操作</translation>
    </message>
    <message>
        <source>Topic of the room</source>
        <translation>房间的话题</translation>
    </message>
    <message>
        <source>A talk of two: nobody else is told what is said here.</source>
        <translation>私聊：这里说的话不会告知其他人。</translation>
    </message>
    <message>
        <source>What happens in no room.</source>
        <translation>不属于任何房间的事件。</translation>
    </message>
    <message>
        <source>No topic yet</source>
        <translation>尚无话题</translation>
    </message>
    <message>
        <source>%1
Set by %2</source>
        <comment>a topic, a name</comment>
        <translation>%1
由 %2 设置</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>how many are in the room</comment>
        <translation>%1 人在场</translation>
    </message>
</context>
<context>
    <name>ChatInput</name>
    <message>
        <source>Say something</source>
        <translation>说点什么</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another room, /help tells of commands</source>
        <translation>Enter 发送，Shift+Enter 换行，Tab 补全名字、房间和命令，上下方向键调出说过的话，Alt+Up 和 Alt+Down 切换房间，/help 列出命令</translation>
    </message>
</context>
<context>
    <name>ChatLimits</name>
    <message>
        <source>Bytes of one line that is said</source>
        <translation>一行发言的字节数</translation>
    </message>
    <message>
        <source>Lines of one member in a second; 0: any number</source>
        <translation>每位成员每秒的行数；0：不限</translation>
    </message>
    <message>
        <source>Lines at once, before the rate counts</source>
        <translation>开始计算速率前可一次发出的行数</translation>
    </message>
    <message>
        <source>Characters of a name</source>
        <translation>名字的字符数</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员数</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间数</translation>
    </message>
    <message>
        <source>Rooms that one member may be in</source>
        <translation>一位成员可进入的房间数</translation>
    </message>
    <message>
        <source>Earlier lines that are told to those who come</source>
        <translation>向新来者补发的先前行数</translation>
    </message>
    <message>
        <source>Bytes that wait for a member before it is dropped</source>
        <translation>断开成员前允许为其积压的字节数</translation>
    </message>
    <message>
        <source>Seconds of silence before an IRC client is asked whether it is there; 0: never</source>
        <translation>IRC 客户端静默多少秒后询问其是否仍在；0：从不</translation>
    </message>
</context>
<context>
    <name>ChatLimitsDialog</name>
    <message>
        <source>Limits of the chat</source>
        <translation>聊天的限制</translation>
    </message>
    <message>
        <source>What goes over a limit is refused, or read later, and whoever it is of is told.</source>
        <translation>超出限制的内容会被拒绝或稍后读取，并告知相关成员。</translation>
    </message>
</context>
<context>
    <name>ChatLinesModel</name>
    <message>
        <source>not sent · %1</source>
        <comment>a time</comment>
        <translation>未发送 · %1</translation>
    </message>
    <message>
        <source>earlier · %1</source>
        <comment>a time</comment>
        <translation>先前 · %1</translation>
    </message>
    <message>
        <source>notice</source>
        <comment>IRC&apos;s: it wants no answer</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>to %1 alone</source>
        <comment>a name</comment>
        <translation>仅发给 %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>It was not sent: there was no connection, or it was refused.</source>
        <translation>未发送：没有连接，或被拒绝。</translation>
    </message>
    <message>
        <source>It was said before, and the server told it again.</source>
        <translation>这是先前说的话，由服务器补发。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not sent, %1: %2</source>
        <comment>a time, what was to be said</comment>
        <translation>未发送，%1：%2</translation>
    </message>
    <message>
        <source>You at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>您，%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 to you alone at %2: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 仅对您说，%2：%3</translation>
    </message>
    <message>
        <source>%1 at %2, naming you: %3</source>
        <comment>a name, a time, what was said</comment>
        <translation>%1 提到您，%2：%3</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Set the &amp;topic</source>
        <translation>设置话题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notify me when somebody says my name</source>
        <translation>有人提到我的名字时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Commands that can be written</source>
        <translation>可用的命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save conversation as…</source>
        <translation>将对话另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>End a &amp;ban</source>
        <translation>解除封禁(&amp;B)</translation>
    </message>
    <message>
        <source>Nobody is banned</source>
        <translation>无人被封禁</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Say</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Say it (Enter)</source>
        <translation>发言 (Enter)</translation>
    </message>
    <message>
        <source>What is said appears here.</source>
        <translation>发言内容显示在这里。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>对话未能保存到 %1：%2。</translation>
    </message>
    <message>
        <source>/join ROOM, or choose a room at the left</source>
        <translation>/join 房间，或在左侧选择房间</translation>
    </message>
    <message>
        <source>Say something to %1</source>
        <comment>a room, or a name</comment>
        <translation>对 %1 说点什么</translation>
    </message>
    <message>
        <source>What you say now goes to %1 alone.</source>
        <translation>现在的发言只发给 %1。</translation>
    </message>
    <message>
        <source>To all again</source>
        <translation>恢复发给所有人</translation>
    </message>
    <message>
        <source>Open %1 in the browser?</source>
        <translation>在浏览器中打开 %1？</translation>
    </message>
    <message>
        <source>Open %1 in the browser? It leads to %2.</source>
        <comment>an address, the host in it</comment>
        <translation>在浏览器中打开 %1？它指向 %2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No bytes came or went for this line.</source>
        <translation>此行没有收发任何字节。</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>Each line is a message</source>
        <translation>每行一条消息</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>发送到</translation>
    </message>
    <message>
        <source>Which connections it goes to</source>
        <translation>发往哪些连接</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>发送形式</translation>
    </message>
    <message>
        <source>What is written: plain text, text with escapes such as \n and \x00, bytes in hexadecimal digits, or the path of a file</source>
        <translation>输入的内容：纯文本、带 \n 和 \x00 等转义的文本、十六进制数字表示的字节，或文件路径</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text with escapes</source>
        <translation>带转义的文本</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的文本</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent</source>
        <translation>Enter 发送，Shift+Enter 换行，上下方向键调出发送过的内容</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Send the same again and again</source>
        <translation>反复发送相同内容</translation>
    </message>
    <message>
        <source>Milliseconds between repeats</source>
        <translation>重复之间的毫秒数</translation>
    </message>
    <message>
        <source>Send each line as a message of its own, not all as one</source>
        <translation>将每行作为一条单独的消息发送，而不是合为一条</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Find in the conversation (Ctrl+F)</source>
        <translation>在对话中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>All</source>
        <comment>send to all connections</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>3, closed: a connection</comment>
        <translation>%1，已关闭</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message with \n \x00 …</source>
        <translation>消息，可含 \n \x00 …</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Connection %1 is closed. Choose another one.</source>
        <translation>连接 %1 已关闭。请选择其他连接。</translation>
    </message>
    <message>
        <source>Nobody is connected, so there is nobody to send to.</source>
        <translation>没有任何连接，因此没有发送对象。</translation>
    </message>
    <message>
        <source>Connection %1 is not among those that can be chosen.</source>
        <translation>连接 %1 不在可选之列。</translation>
    </message>
    <message>
        <source>there is no file that can be read at this path</source>
        <translation>此路径没有可读取的文件</translation>
    </message>
</context>
<context>
    <name>ChatSearchBar</name>
    <message>
        <source>Find in the room</source>
        <translation>在房间中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Older (Enter)</source>
        <translation>较早 (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>较新 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>ChatServerFields</name>
    <message>
        <source>Limits…</source>
        <translation>限制…</translation>
    </message>
    <message>
        <source>Your name in the chat</source>
        <translation>聊天中的名字</translation>
    </message>
    <message>
        <source>You take part at this window, by this name</source>
        <translation>在此窗口中以此名字参与聊天</translation>
    </message>
    <message>
        <source>Rooms that are always there</source>
        <translation>始终存在的房间</translation>
    </message>
    <message>
        <source>Names with spaces between them; who comes goes into the first. Members can make more</source>
        <translation>名称之间用空格分隔；新来者进入第一个房间。成员可以创建更多房间</translation>
    </message>
    <message>
        <source>Message of the day</source>
        <translation>每日消息</translation>
    </message>
    <message>
        <source>Told to everybody who comes</source>
        <translation>告知每位新来者</translation>
    </message>
    <message>
        <source>Limits of the chat</source>
        <translation>聊天的限制</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>名字(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;ooms</source>
        <translation>房间(&amp;O)</translation>
    </message>
    <message>
        <source>Messa&amp;ge</source>
        <translation>消息(&amp;G)</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>You need a name to take part in the chat.</source>
        <translation>需要名字才能参与聊天。</translation>
    </message>
    <message>
        <source>A chat needs a room, as #lobby.</source>
        <translation>聊天需要房间，例如 #lobby。</translation>
    </message>
</context>
<context>
    <name>ChatTerminal</name>
    <message>
        <source>The connection has ended (%1).</source>
        <translation>连接已结束（%1）。</translation>
    </message>
</context>
<context>
    <name>ChatTranscript</name>
    <message>
        <source>Of no room</source>
        <translation>不属于任何房间</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>What is said in the room</source>
        <translation>房间中的发言</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <comment>a time, who, what was said</comment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>%1  -- %2</source>
        <comment>a time, what happened</comment>
        <translation>%1  -- %2</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在日志中显示(&amp;L)</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Answer %1</source>
        <translation>回复 %1(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Message to %1 alone</source>
        <translation>只发消息给 %1(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ChatWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what happened, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 takes part, by lines of text</source>
        <comment>a name</comment>
        <translation>%1 以文本行参与聊天</translation>
    </message>
    <message>
        <source>%1 takes part, by header/content messages</source>
        <comment>a name</comment>
        <translation>%1 以“头部/内容”消息参与聊天</translation>
    </message>
    <message>
        <source>%1 takes part, by IRC</source>
        <comment>a name</comment>
        <translation>%1 通过 IRC 参与聊天</translation>
    </message>
    <message>
        <source>%1 takes part</source>
        <comment>a name</comment>
        <translation>%1 参与聊天</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a name</comment>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>%1 joined %2</source>
        <comment>a name, a room</comment>
        <translation>%1 已加入 %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a name</comment>
        <translation>%1 已离开</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <comment>a name, a room</comment>
        <translation>%1 已离开 %2</translation>
    </message>
    <message>
        <source>%1 put %2 out of the chat</source>
        <comment>two names</comment>
        <translation>%1 将 %2 踢出了聊天</translation>
    </message>
    <message>
        <source>%1 put %2 out of the room</source>
        <comment>two names</comment>
        <translation>%1 将 %2 踢出了房间</translation>
    </message>
    <message>
        <source>%1 put %2 out of %3</source>
        <comment>two names, a room</comment>
        <translation>%1 将 %2 踢出了 %3</translation>
    </message>
    <message>
        <source>%1 cleared the topic</source>
        <comment>a name</comment>
        <translation>%1 清除了话题</translation>
    </message>
    <message>
        <source>%1 set the topic: %2</source>
        <comment>a name, a text</comment>
        <translation>%1 设置了话题：%2</translation>
    </message>
    <message>
        <source>%1 cleared the topic of %2</source>
        <comment>a name, a room</comment>
        <translation>%1 清除了 %2 的话题</translation>
    </message>
    <message>
        <source>%1 set the topic of %2: %3</source>
        <comment>a name, a room, a text</comment>
        <translation>%1 设置了 %2 的话题：%3</translation>
    </message>
    <message>
        <source>%1 has banned %2</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 封禁了 %2</translation>
    </message>
    <message>
        <source>%1 lets %2 come again</source>
        <comment>a name, a name or an address</comment>
        <translation>%1 解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>%1 has muted %2</source>
        <comment>two names</comment>
        <translation>%1 禁止 %2 发言</translation>
    </message>
    <message>
        <source>%1 lets %2 speak again</source>
        <comment>two names</comment>
        <translation>%1 恢复了 %2 的发言</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>a text</comment>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>Not sent to %1: %2</source>
        <comment>a room or a name, a text</comment>
        <translation>未发送给 %1：%2</translation>
    </message>
    <message>
        <source>%1 left the chat</source>
        <comment>a name</comment>
        <translation>%1 已离开聊天</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <comment>two names</comment>
        <translation>%1 现在名为 %2</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>a name</comment>
        <translation>%1 回来了</translation>
    </message>
    <message>
        <source>%1 is away: %2</source>
        <comment>a name, why</comment>
        <translation>%1 离开：%2</translation>
    </message>
    <message>
        <source>The server knows us as %1</source>
        <comment>a name</comment>
        <translation>服务器给我们的名字是 %1</translation>
    </message>
    <message>
        <source>%1 sends faster than the room allows; the rest is read later</source>
        <comment>a name</comment>
        <translation>%1 的发送速度超过房间允许的速度；其余内容稍后读取</translation>
    </message>
    <message>
        <source>%1 takes part, at the server</source>
        <comment>a name: of the person who runs it</comment>
        <translation>%1 在服务器端参与聊天</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Good</source>
        <comment>what came of a step of a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>For information</source>
        <comment>what came of a step of a check</comment>
        <translation>供参考</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>what came of a step of a check</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fails</source>
        <comment>what came of a step of a check</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what came of a step of a check, “Good”; the step; what that means</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Ask what it &amp;speaks</source>
        <translation>询问其使用的协议(&amp;S)</translation>
    </message>
    <message>
        <source>Transport to check</source>
        <translation>要检查的传输</translation>
    </message>
    <message>
        <source>Host to check</source>
        <translation>要检查的主机</translation>
    </message>
    <message>
        <source>Port to check</source>
        <translation>要检查的端口</translation>
    </message>
    <message>
        <source>no port</source>
        <translation>无端口</translation>
    </message>
    <message>
        <source>A port that accepts and says nothing gets the first message of TLS, then an HTTP request, each on a connection of its own</source>
        <translation>若端口接受连接但不作声，则先后发送 TLS 的首条消息和一个 HTTP 请求，各用单独的连接</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy all steps and what came of them</source>
        <translation>复制所有步骤及其结果</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>检查对端</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>关闭检查</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>检查的步骤</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, ping, port and program are asked one after the other,
and each step says what it has asked, and by which call.</source>
        <translation>为什么没有响应？依次询问名称、路由、ping、端口和程序，
每一步都说明询问了什么、用了哪个调用。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Path, or @ and an abstract name</source>
        <translation>路径，或 @ 加抽象名称</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>This is no host</source>
        <translation>这不是主机</translation>
    </message>
    <message>
        <source>Write a name or an address, for example lab-7, 127.0.0.1 or ::1.</source>
        <translation>请输入名称或地址，例如 lab-7、127.0.0.1 或 ::1。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give the check up (Escape)</source>
        <translation>放弃检查 (Escape)</translation>
    </message>
    <message>
        <source>Select a step to see what it asks, and by which call.</source>
        <translation>选择一个步骤，查看它询问什么、用了哪个调用。</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>a button: does it</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <comment>a button</comment>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>CheckUdp</name>
    <message>
        <source>an empty datagram came back to %1</source>
        <translation>一个空数据报返回到 %1</translation>
    </message>
    <message>
        <source>%1 came back to %2: %3</source>
        <comment>bytes, an address, text</comment>
        <translation>%1 返回到 %2：%3</translation>
    </message>
    <message>
        <source>its receive queue is empty: what came was read</source>
        <translation>其接收队列为空：到达的内容已读取</translation>
    </message>
    <message>
        <source>%1; datagrams that found no room: %2</source>
        <translation>%1；因空间不足被丢弃的数据报：%2</translation>
    </message>
    <message>
        <source>%1 answers by UDP, within %2</source>
        <translation>%1 通过 UDP 响应，用时不超过 %2</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <translation>没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>It does not answer what says nothing, as many do: send what its protocol expects.</source>
        <translation>它不响应没有内容的数据报，许多程序都是如此：请发送其协议所期望的内容。</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: the server has %2</source>
        <translation>没有程序占用 UDP %1：服务器占用的是 %2</translation>
    </message>
    <message>
        <source>%1 on this computer is bound to that address alone. Have it bind() %2 or all addresses, or send to the address it has.</source>
        <translation>本机上的 %1 只绑定到该地址。请让它 bind() %2 或所有地址，或发送到它绑定的地址。</translation>
    </message>
    <message>
        <source>UDP %1 does not answer, and is this computer</source>
        <translation>UDP %1 没有响应，而它就是本机</translation>
    </message>
    <message>
        <source>No program has the port, and our own kernel would refuse it: a firewall of this computer drops what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>没有程序占用该端口，本机内核本应拒绝：本机的防火墙丢弃了发往那里的内容（“nft list ruleset”显示其规则）。</translation>
    </message>
    <message>
        <source>%1 is refused, although a program has the port</source>
        <translation>%1 遭拒绝，虽然有程序占用该端口</translation>
    </message>
    <message>
        <source>%1 has UDP %2. A firewall of this computer rejects what is sent there (“nft list ruleset” shows its rules).</source>
        <translation>%1 占用 UDP %2。本机的防火墙拒绝发往那里的内容（“nft list ruleset”显示其规则）。</translation>
    </message>
    <message>
        <source>Whether anybody is at UDP %1 cannot be told</source>
        <translation>无法判断 UDP %1 处是否有程序</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping.</source>
        <translation>对方计算机在线，它响应 ping。</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. Either a program is there and does not answer what says nothing, or a firewall drops what is sent to it or what comes back, or no computer is there. Send what its protocol expects, and look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>%1 秒内没有任何返回。可能是程序存在但不响应没有内容的数据报，可能是防火墙丢弃了发去或返回的内容，也可能那里没有计算机。请发送其协议所期望的内容，并查看对方计算机：“ss -ulpn”显示端口由谁占用。</translation>
    </message>
    <message>
        <source>UDP has no handshake. connect() only remembers the address; a datagram that is sent arrives or does not, and nobody tells. What comes back is the program&apos;s own answer, or an ICMP error: the other kernel says “port unreachable” where no socket has the port, and the next call returns it as ECONNREFUSED.</source>
        <translation>UDP 没有握手。connect() 只是记住地址；发出的数据报可能到达，也可能丢失，无从得知。返回的要么是程序自己的响应，要么是 ICMP 错误：没有套接字占用该端口时，对方内核报告“端口不可达”，下一次调用便返回 ECONNREFUSED。</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 端口 %2：%3</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有响应</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>connect() alone, from %1: without a datagram nothing can be known</source>
        <translation>仅 connect()，从 %1：不发送数据报便无从得知</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>无人占用</translation>
    </message>
    <message>
        <source>ICMP port unreachable came back: no UDP socket has that port at that address, or a firewall rejects it</source>
        <translation>收到 ICMP 端口不可达：没有 UDP 套接字在该地址占用该端口，或防火墙拒绝</translation>
    </message>
    <message>
        <source>no answer to a line feed</source>
        <translation>对换行符没有响应</translation>
    </message>
    <message>
        <source>no answer to an empty datagram</source>
        <translation>对空数据报没有响应</translation>
    </message>
    <message>
        <source>neither a datagram nor an ICMP error came back: that is no proof of anything</source>
        <translation>既没有数据报也没有 ICMP 错误返回：这不能证明什么</translation>
    </message>
    <message>
        <source>nothing was sent, or ICMP says so</source>
        <translation>未发送任何内容，或 ICMP 如此报告</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. A UDP socket does not listen: bind() is enough, and its receive queue takes what comes. “ss -ulpn” shows the same.</source>
        <translation>SOCK_DIAG 是内核自己的全部套接字列表，/proc 说明哪个进程打开了哪些套接字。UDP 套接字不监听：bind() 就够了，到达的内容进入其接收队列。“ss -ulpn”显示相同内容。</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>本机没有套接字占用端口 %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>TCP 和 UDP 都没有</translation>
    </message>
    <message>
        <source>%1 has TCP %2</source>
        <translation>%1 占用 TCP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: no datagram comes there</source>
        <translation>UDP 和 TCP 各有自己的端口：数据报不会到达那里</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 占用 UDP %2</translation>
    </message>
    <message>
        <source>another address than was asked for: what is sent there does not come here</source>
        <translation>与所询问的地址不同：发往那里的内容不会到这里</translation>
    </message>
    <message>
        <source>Nothing was sent to UDP %1</source>
        <translation>没有向 UDP %1 发送任何内容</translation>
    </message>
    <message>
        <source>UDP has no handshake: whether anybody is there shows only once something is sent. Check again with a datagram, or look at the other computer: “ss -ulpn” shows who has the port.</source>
        <translation>UDP 没有握手：只有发送内容才能知道那里有没有程序。请用数据报重新检查，或查看对方计算机：“ss -ulpn”显示端口由谁占用。</translation>
    </message>
    <message>
        <source>%1 refuses: nobody has that UDP port</source>
        <translation>%1 拒绝：没有程序占用该 UDP 端口</translation>
    </message>
    <message>
        <source>The computer is there, and says no (ICMP port unreachable): no program has the port at that address, or a firewall rejects it. Start the server, check the port, and that the server is not bound to 127.0.0.1 alone.</source>
        <translation>对方计算机在线，并报告拒绝（ICMP 端口不可达）：没有程序在该地址占用该端口，或防火墙拒绝。请启动服务器，检查端口，并确认服务器没有只绑定到 127.0.0.1。</translation>
    </message>
    <message>
        <source>Nobody has UDP port %1 of this computer</source>
        <translation>没有程序占用本机的 UDP 端口 %1</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel (ICMP port unreachable). Start the server, or check the port.</source>
        <translation>%1 遭本机内核拒绝（ICMP 端口不可达）。请启动服务器，或检查端口。</translation>
    </message>
    <message>
        <source>Nobody has UDP %1: only TCP has that port</source>
        <translation>没有程序占用 UDP %1：该端口只有 TCP</translation>
    </message>
    <message>
        <source>%1 has a TCP socket there, and no program a UDP one. Connect by TCP, or have the server make a UDP socket (SOCK_DGRAM).</source>
        <translation>%1 在那里有 TCP 套接字，而没有程序有 UDP 套接字。请用 TCP 连接，或让服务器创建 UDP 套接字（SOCK_DGRAM）。</translation>
    </message>
    <message>
        <source>its receive queue holds %1: it has not read what came</source>
        <comment>bytes</comment>
        <translation>其接收队列中有 %1：到达的内容尚未读取</translation>
    </message>
    <message>
        <source>%1 has the port.</source>
        <comment>a program</comment>
        <translation>该端口由 %1 占用。</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>服务器将收到的内容发回：这是回显服务器。</translation>
    </message>
    <message>
        <source>The server answered a datagram that says nothing; what is more, its own protocol tells.</source>
        <translation>服务器响应了没有内容的数据报；其余情况须按其自身的协议得知。</translation>
    </message>
    <message>
        <source>Its receive queue holds %1: look at what keeps it from recvfrom().</source>
        <comment>bytes</comment>
        <translation>其接收队列中有 %1：请查看是什么使它没有调用 recvfrom()。</translation>
    </message>
    <message>
        <source>%1 is there: %2 has the port</source>
        <comment>an address, a program</comment>
        <translation>%1 处有程序：%2 占用该端口</translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>no file has that name</source>
        <translation>没有该名称的文件</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>%1 may not use %2</source>
        <comment>a user, a path</comment>
        <translation>%1 无权使用 %2</translation>
    </message>
    <message>
        <source>%1: w is missing for this account</source>
        <translation>%1：此账户缺少 w 权限</translation>
    </message>
    <message>
        <source>the folder %1 does not let it through: x is missing for this account</source>
        <translation>文件夹 %1 不允许通过：此账户缺少 x 权限</translation>
    </message>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 在那里监听。</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>由 %1 占用。</translation>
    </message>
    <message>
        <source>What is sent comes into its queue; nothing was sent, as it would be a message to the program.</source>
        <translation>发送的内容会进入其队列；没有发送任何内容，因为那对程序来说就是一条消息。</translation>
    </message>
    <message>
        <source>%1 takes datagrams</source>
        <translation>%1 接收数据报</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 有响应：建立连接用时 %2</translation>
    </message>
    <message>
        <source>The folder %1 does not let this account through. Give it x there (chmod), or run as another user.</source>
        <translation>文件夹 %1 不允许此账户通过。请在那里授予 x 权限（chmod），或以其他用户运行。</translation>
    </message>
    <message>
        <source>The socket is %1, and to connect takes the right to write. Join the group %2, or have the server make its socket with other permissions.</source>
        <translation>套接字的权限为 %1，而连接需要写权限。请加入组 %2，或让服务器以其他权限创建套接字。</translation>
    </message>
    <message>
        <source>The permissions would allow it, and connect() is refused all the same: the socket is connected to one other and takes from that alone, or a security module of the system forbids it.</source>
        <translation>权限本来允许，connect() 却仍被拒绝：该套接字已连接到另一方并只接收其内容，或系统的安全模块禁止连接。</translation>
    </message>
    <message>
        <source>%1 is a Unix domain socket of another type</source>
        <translation>%1 是另一种类型的 Unix 域套接字</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: try unix:, unix-seqpacket: and unix-dgram: before the path.</source>
        <translation>两端类型必须相同：请在路径前试用 unix:、unix-seqpacket: 和 unix-dgram:。</translation>
    </message>
    <message>
        <source>Both ends have to be of one type: write %1.</source>
        <translation>两端类型必须相同：请输入 %1。</translation>
    </message>
    <message>
        <source>Nothing is at %1</source>
        <translation>%1 处什么都没有</translation>
    </message>
    <message>
        <source>The server does not run, or makes its socket elsewhere. Start it, or check the path: “ss -xlp” shows all of them.</source>
        <translation>服务器没有运行，或在别处创建套接字。请启动服务器，或检查路径：“ss -xlp”显示全部此类套接字。</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>没有文件夹 %1。请检查路径：“ss -xlp”显示所有监听中的套接字。</translation>
    </message>
    <message>
        <source>%1 is no socket</source>
        <translation>%1 不是套接字</translation>
    </message>
    <message>
        <source>It is a folder; the socket may be in it. Check the path.</source>
        <translation>它是文件夹；套接字可能在其中。请检查路径。</translation>
    </message>
    <message>
        <source>It is a file. Check the path: “ss -xlp” shows all sockets that listen.</source>
        <translation>它是文件。请检查路径：“ss -xlp”显示所有监听中的套接字。</translation>
    </message>
    <message>
        <source>The path is too long for a socket</source>
        <translation>路径对套接字来说太长</translation>
    </message>
    <message>
        <source>%1 is stale: nobody listens there</source>
        <translation>%1 已失效：没有程序在那里监听</translation>
    </message>
    <message>
        <source>The file has outlived the server that made it. Start the server, which may have to remove the file first.</source>
        <translation>创建此文件的服务器已不在，文件却留了下来。请启动服务器，可能须先由它移除此文件。</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>到 %1 的连接失败</translation>
    </message>
    <message>
        <source>%1 does not answer: its queue is full</source>
        <translation>%1 没有响应：其队列已满</translation>
    </message>
    <message>
        <source>Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>请查看是什么使它没有调用 accept()，或给它更大的 backlog。</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()).</source>
        <translation>%1 在那里监听，却不接受连接：等待的连接有 %2 个，上限 %3 个（listen() 的 backlog）。</translation>
    </message>
    <message>
        <source>A Unix domain socket has a name in the file system: to connect takes x of each folder on the way, and w of the socket itself (“namei -l” shows all of them). The file stays when its server is gone. An abstract name, with @, is no file and goes with its socket.</source>
        <translation>Unix 域套接字在文件系统中有名称：连接需要沿途每个文件夹的 x 权限和套接字本身的 w 权限（“namei -l”显示全部权限）。服务器结束后文件仍然保留。以 @ 开头的抽象名称不是文件，随套接字一同消失。</translation>
    </message>
    <message>
        <source>%1 is an abstract name</source>
        <translation>%1 是抽象名称</translation>
    </message>
    <message>
        <source>it is no file, and has no permissions</source>
        <translation>它不是文件，没有权限设置</translation>
    </message>
    <message>
        <source>%1 is a socket</source>
        <translation>%1 是套接字</translation>
    </message>
    <message>
        <source>%1: %2 may write to it</source>
        <translation>%1：%2 可以写入</translation>
    </message>
    <message>
        <source>%1: it is a folder</source>
        <translation>%1：是文件夹</translation>
    </message>
    <message>
        <source>%1: it is a file</source>
        <translation>%1：是文件</translation>
    </message>
    <message>
        <source>%1 is too long</source>
        <translation>%1 太长</translation>
    </message>
    <message>
        <source>the path of a socket has 107 bytes at most</source>
        <translation>套接字的路径最多 107 个字节</translation>
    </message>
    <message>
        <source>%1 cannot be looked at</source>
        <translation>无法查看 %1</translation>
    </message>
    <message>
        <source>connect() of a Unix domain socket is done within the kernel: no packet goes anywhere. Somebody has to listen, and both ends have to be of one type: SOCK_STREAM, SOCK_SEQPACKET or SOCK_DGRAM.</source>
        <translation>Unix 域套接字的 connect() 在内核中完成：没有数据包发往任何地方。必须有程序监听，且两端类型必须相同：SOCK_STREAM、SOCK_SEQPACKET 或 SOCK_DGRAM。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a path, what came of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>what is sent comes into its queue</source>
        <translation>发送的内容会进入其队列</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>接受连接</translation>
    </message>
    <message>
        <source>connected, within this computer</source>
        <translation>已连接，在本机之内</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒绝</translation>
    </message>
    <message>
        <source>nobody listens at it</source>
        <translation>没有程序在此监听</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>its accept queue had no room all the time</source>
        <translation>其 accept 队列一直没有空间</translation>
    </message>
    <message>
        <source>another type</source>
        <translation>类型不同</translation>
    </message>
    <message>
        <source>the socket there is not of the type that was asked for</source>
        <translation>那里的套接字不是所要求的类型</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>UNIX_DIAG is the kernel&apos;s own list of all Unix domain sockets, and /proc tells which process has which of them open. “ss -xlp” shows the same.</source>
        <translation>UNIX_DIAG 是内核自己的全部 Unix 域套接字列表，/proc 说明哪个进程打开了哪些套接字。“ss -xlp”显示相同内容。</translation>
    </message>
    <message>
        <source>No socket of this computer has that name</source>
        <translation>本机没有该名称的套接字</translation>
    </message>
    <message>
        <source>its program has ended, or is in another network namespace: a container</source>
        <translation>其程序已结束，或在另一个网络命名空间中：容器</translation>
    </message>
    <message>
        <source>%1 listens, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>%1 在监听，%2</translation>
    </message>
    <message>
        <source>%1 has it, %2</source>
        <comment>a program, a type of socket</comment>
        <translation>由 %1 占用，%2</translation>
    </message>
    <message>
        <source>unread in its queue: %1</source>
        <translation>队列中未读：%1</translation>
    </message>
    <message>
        <source>%1 has bound it, and does not listen</source>
        <translation>%1 已绑定它，但不监听</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>bind() 之后是 listen()：在此之前连接会被拒绝</translation>
    </message>
    <message>
        <source>%1 is refused: it is bound, and nobody listens</source>
        <translation>%1 遭拒绝：已绑定，但没有程序监听</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 调用了 bind() 而没有调用 listen()。请让它先调用 listen()，再调用 accept()。</translation>
    </message>
    <message>
        <source>Nobody has the name %1</source>
        <translation>没有程序占用名称 %1</translation>
    </message>
    <message>
        <source>An abstract name is there as long as its socket is. Start the server, or check the name; a container has names of its own.</source>
        <translation>抽象名称随套接字存在而存在。请启动服务器，或检查名称；容器有自己的名称。</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections have to wait for it</source>
        <comment>connections that wait, how many may</comment>
        <translation>accept 队列已满：%1/%2；其余连接只能等待</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>accept 队列：%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>此路径有 %1 字节，而上限是 107 字节（unix(7)）。请选择较短的路径。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerdict</name>
    <message>
        <source>%1 listens there.</source>
        <translation>%1 在那里监听。</translation>
    </message>
    <message>
        <source>%1 answers: a connection is made in %2</source>
        <translation>%1 有响应：建立连接用时 %2</translation>
    </message>
    <message>
        <source>%1 answers, %2 does not</source>
        <translation>%1 有响应，%2 没有</translation>
    </message>
    <message>
        <source>The name has several addresses. Programs that try one after the other reach it late, and those that try the first alone do not. Have the server listen at all of them, or take %1 out of the name.</source>
        <translation>该名称有多个地址。依次尝试各地址的程序会很晚才连上，只尝试第一个地址的程序则连不上。请让服务器在所有地址上监听，或从该名称中去掉 %1。</translation>
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
        <translation>%1 拒绝端口 %2：服务器只在 %3 上监听</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2: all addresses of that family, none of the other.</source>
        <translation>本机上的 %1 在 %2 上监听：该地址族的所有地址，不含另一地址族。</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, an address of the other family.</source>
        <translation>本机上的 %1 在 %2 上监听，这是另一地址族的地址。</translation>
    </message>
    <message>
        <source>%1 on this computer listens on %2, for those who use that address alone.</source>
        <translation>本机上的 %1 在 %2 上监听，只供使用该地址的一方连接。</translation>
    </message>
    <message>
        <source>Have it listen on %1 or on %2, then check again.</source>
        <translation>请让它在 %1 或 %2 上监听，然后重新检查。</translation>
    </message>
    <message>
        <source>%1 does not answer: its accept queue is full</source>
        <translation>%1 没有响应：其 accept 队列已满</translation>
    </message>
    <message>
        <source>%1 listens there and does not accept: connections that wait: %2, of %3 that may (the backlog of listen()). Look at what keeps it from accept(), or give it a larger backlog.</source>
        <translation>%1 在那里监听，却不接受连接：等待的连接有 %2 个，上限 %3 个（listen() 的 backlog）。请查看是什么使它没有调用 accept()，或给它更大的 backlog。</translation>
    </message>
    <message>
        <source>%1 does not answer, and is this computer</source>
        <translation>%1 没有响应，而它就是本机</translation>
    </message>
    <message>
        <source>What is sent there is dropped before it arrives: a firewall of this computer does so (“nft list ruleset” shows its rules).</source>
        <translation>发往那里的内容在到达之前就被丢弃：这是本机的防火墙所为（“nft list ruleset”显示其规则）。</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有响应</translation>
    </message>
    <message>
        <source>The computer is there, it answers ping; for %1 s nothing came back from the port. A firewall drops what is sent to that port, or the server&apos;s accept queue is full: allow the port, or look at the server.</source>
        <translation>对方计算机在线，它响应 ping；但 %1 秒内该端口没有任何返回。可能是防火墙丢弃发往该端口的内容，也可能是服务器的 accept 队列已满：请放行该端口，或查看服务器。</translation>
    </message>
    <message>
        <source>For %1 s nothing came back. The computer is off or has another address, or a firewall drops what is sent to it. Check the address, whether it is on, and the firewalls in between.</source>
        <translation>%1 秒内没有任何返回。可能是对方计算机已关机或地址不同，也可能是防火墙丢弃发往它的内容。请检查地址、它是否开机，以及沿途的防火墙。</translation>
    </message>
    <message>
        <source>Nothing listens on %1: the connection was to itself</source>
        <translation>没有程序在 %1 监听：连接到了自己</translation>
    </message>
    <message>
        <source>The system gave the client&apos;s end the very port that it connects to, so that both ends are one socket. Start the server, and choose a port outside of net.ipv4.ip_local_port_range.</source>
        <translation>系统分配给客户端的端口恰好就是它要连接的端口，因此两端是同一个套接字。请启动服务器，并选择 net.ipv4.ip_local_port_range 之外的端口。</translation>
    </message>
    <message>
        <source>No host is named %1</source>
        <translation>没有名为 %1 的主机</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>无法解析名称 %1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 需要区域标识</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 指定的接口不存在</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>没有通往 %1 的路由</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法到达 %1</translation>
    </message>
    <message>
        <source>This computer does not allow connections to %1</source>
        <translation>本机不允许连接到 %1</translation>
    </message>
    <message>
        <source>IPv6 is off on this computer</source>
        <translation>本机已关闭 IPv6</translation>
    </message>
    <message>
        <source>The connection to %1 failed</source>
        <translation>到 %1 的连接失败</translation>
    </message>
    <message>
        <source>There is an IPv6 address only.</source>
        <translation>只有 IPv6 地址。</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 响应 ping</translation>
    </message>
    <message>
        <source>The computer is there. Add a port to see whether a program answers.</source>
        <translation>对方计算机在线。请加上端口，查看是否有程序响应。</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 不响应 ping</translation>
    </message>
    <message>
        <source>It is off, or a firewall drops ping, as many do. Add a port to see whether a program answers.</source>
        <translation>它已关机，或防火墙丢弃 ping（许多防火墙都如此）。请加上端口，查看是否有程序响应。</translation>
    </message>
    <message>
        <source>%1 is this computer</source>
        <translation>%1 就是本机</translation>
    </message>
    <message>
        <source>Add a port to see whether a program listens there.</source>
        <translation>请加上端口，查看是否有程序在那里监听。</translation>
    </message>
    <message>
        <source>Whether %1 is there cannot be asked</source>
        <translation>无法询问 %1 是否在线</translation>
    </message>
    <message>
        <source>This account may not send ping. Add a port to see whether a program answers.</source>
        <translation>此账户不能发送 ping。请加上端口，查看是否有程序响应。</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens there</source>
        <translation>%1 拒绝：没有程序在那里监听</translation>
    </message>
    <message>
        <source>The computer is there, and says no (RST): no program listens on that port at that address, or a firewall rejects it. Start the server, check the port, and that the server does not listen on 127.0.0.1 alone.</source>
        <translation>对方计算机在线，并报告拒绝（RST）：没有程序在该地址的该端口监听，或防火墙拒绝。请启动服务器，检查端口，并确认服务器没有只在 127.0.0.1 上监听。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 of this computer</source>
        <translation>没有程序在本机的端口 %1 监听</translation>
    </message>
    <message>
        <source>%1 is refused by our own kernel. Start the server, or check the port.</source>
        <translation>%1 遭本机内核拒绝。请启动服务器，或检查端口。</translation>
    </message>
    <message>
        <source>%1 is refused: the port is bound, and nobody listens</source>
        <translation>%1 遭拒绝：端口已绑定，但没有程序监听</translation>
    </message>
    <message>
        <source>%1 has called bind() and not listen(). Have it call listen(), then accept().</source>
        <translation>%1 调用了 bind() 而没有调用 listen()。请让它先调用 listen()，再调用 accept()。</translation>
    </message>
    <message>
        <source>%1 is refused: only UDP has that port</source>
        <translation>%1 遭拒绝：该端口只有 UDP</translation>
    </message>
    <message>
        <source>%1 has a UDP socket there, and no program a TCP one. Use a UDP client, or have the server make a TCP socket (SOCK_STREAM).</source>
        <translation>%1 在那里有 UDP 套接字，而没有程序有 TCP 套接字。请使用 UDP 客户端，或让服务器创建 TCP 套接字（SOCK_STREAM）。</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>本机的一条路由丢弃发往 %1 的内容</translation>
    </message>
    <message>
        <source>It is a blackhole route: “ip route get %1” names it. Take it out of the routing table.</source>
        <translation>这是一条黑洞路由：“ip route get %1”会显示它。请将其从路由表中删除。</translation>
    </message>
    <message>
        <source>The check was canceled</source>
        <translation>检查已取消</translation>
    </message>
    <message>
        <source>The server says nothing by itself, and answers neither TLS nor HTTP: the client has to begin, in the protocol that is spoken there.</source>
        <translation>服务器不主动发送任何内容，也不响应 TLS 和 HTTP：须由客户端按那里所用的协议先开始。</translation>
    </message>
    <message>
        <source>The server closes each connection at once: it may allow some clients only, or have ended. Look at what it logs.</source>
        <translation>服务器立即关闭每个连接：它可能只允许某些客户端，也可能已经结束。请查看其日志。</translation>
    </message>
    <message>
        <source>The server closes the connection when it is asked TLS or HTTP: it speaks another protocol.</source>
        <translation>收到 TLS 或 HTTP 的询问时，服务器关闭连接：它使用其他协议。</translation>
    </message>
    <message>
        <source>The server speaks first: read before you send.</source>
        <translation>服务器先发送：请先读取，再发送。</translation>
    </message>
    <message>
        <source>The server answers, and speaks neither TLS nor HTTP.</source>
        <translation>服务器有响应，但使用的既非 TLS 也非 HTTP。</translation>
    </message>
    <message>
        <source>The server sends back what it gets: an echo server.</source>
        <translation>服务器将收到的内容发回：这是回显服务器。</translation>
    </message>
    <message>
        <source>The server speaks TLS: plain text is not understood there, connect with TLS.</source>
        <translation>服务器使用 TLS：它不理解明文，请用 TLS 连接。</translation>
    </message>
    <message>
        <source>The server speaks HTTP: a request goes first, a browser can open it.</source>
        <translation>服务器使用 HTTP：先发送请求，也可用浏览器打开。</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>from the hosts file (/etc/hosts); DNS was not asked</source>
        <translation>来自 hosts 文件（/etc/hosts）；未询问 DNS</translation>
    </message>
    <message>
        <source>from DNS</source>
        <translation>来自 DNS</translation>
    </message>
    <message>
        <source>from one of %1, as /etc/nsswitch.conf says</source>
        <translation>来自 %1 之一，依 /etc/nsswitch.conf 而定</translation>
    </message>
    <message>
        <source>getaddrinfo() asks the sources that /etc/nsswitch.conf names, one after the other, for the addresses of a name: the hosts file first, then DNS. A program connects to these addresses; the name itself is never sent in TCP.</source>
        <translation>getaddrinfo() 依次向 /etc/nsswitch.conf 所列的来源询问名称对应的地址：先是 hosts 文件，然后是 DNS。程序连接的是这些地址；TCP 从不发送名称本身。</translation>
    </message>
    <message>
        <source>The name %1 is not known</source>
        <translation>名称 %1 未知</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>已询问：%1</translation>
    </message>
    <message>
        <source>%1 needs its zone</source>
        <translation>%1 需要区域标识</translation>
    </message>
    <message>
        <source>%1 names an interface that is not there</source>
        <translation>%1 指定的接口不存在</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up</source>
        <translation>无法解析名称 %1</translation>
    </message>
    <message>
        <source>The address is %1</source>
        <translation>地址是 %1</translation>
    </message>
    <message>
        <source>The name is known: %1</source>
        <translation>名称已知：%1</translation>
    </message>
    <message>
        <source>DNS says otherwise: %1</source>
        <translation>DNS 的说法不同：%1</translation>
    </message>
    <message>
        <source>the hosts file goes before it on this computer; others see what DNS says</source>
        <translation>本机以 hosts 文件优先；其他计算机看到的是 DNS 的结果</translation>
    </message>
    <message>
        <source>A line in /etc/hosts hides what DNS knows of a name. Where it is old, this computer talks to another one than everybody else.</source>
        <translation>/etc/hosts 中的一行会掩盖 DNS 对名称的记录。如果该行已过时，本机就会与其他人不同，连到另一台计算机。</translation>
    </message>
    <message>
        <source>well known (0 to 1023): to listen there needs the right to</source>
        <translation>熟知端口（0 至 1023）：在此监听需要相应的权限</translation>
    </message>
    <message>
        <source>registered (1024 to 49151): any program may listen there</source>
        <translation>注册端口（1024 至 49151）：任何程序都可在此监听</translation>
    </message>
    <message>
        <source>dynamic (49152 to 65535): for anybody, and for the clients&apos; own ends</source>
        <translation>动态端口（49152 至 65535）：任何程序都可使用，也用于客户端一端</translation>
    </message>
    <message>
        <source>Port %1 has no name by convention</source>
        <translation>端口 %1 没有约定的名称</translation>
    </message>
    <message>
        <source>Port %1 is %2 by convention</source>
        <translation>端口 %1 约定为 %2</translation>
    </message>
    <message>
        <source>getservbyport() looks the number up in /etc/services. It is a convention: any program may listen on any port.</source>
        <translation>getservbyport() 在 /etc/services 中查找端口号。这只是约定：任何程序都可在任何端口监听。</translation>
    </message>
    <message>
        <source>Addresses of this computer: %1</source>
        <translation>本机的地址：%1</translation>
    </message>
    <message>
        <source>from %1; no network is in between</source>
        <translation>从 %1；中间没有网络</translation>
    </message>
    <message>
        <source>from %1, by the router %2</source>
        <translation>从 %1，经路由器 %2</translation>
    </message>
    <message>
        <source>from %1, directly: it is in the same network</source>
        <translation>从 %1，直达：在同一网络中</translation>
    </message>
    <message>
        <source>RTM_GETROUTE asks the kernel&apos;s routing table what connect() would find there: the interface, the router, and the address that the packets come from. Nothing is sent. “ip route get” asks the same.</source>
        <translation>RTM_GETROUTE 向内核的路由表询问 connect() 会在那里找到什么：接口、路由器和数据包的源地址。不发送任何内容。“ip route get”询问的是同样的内容。</translation>
    </message>
    <message>
        <source>The way to %1 cannot be asked here</source>
        <translation>这里无法询问通往 %1 的路由</translation>
    </message>
    <message>
        <source>A route of this computer drops what goes to %1</source>
        <translation>本机的一条路由丢弃发往 %1 的内容</translation>
    </message>
    <message>
        <source>a blackhole route, silently</source>
        <translation>黑洞路由（blackhole），不作任何通知</translation>
    </message>
    <message>
        <source>A route of this computer forbids %1</source>
        <translation>本机的一条路由禁止 %1</translation>
    </message>
    <message>
        <source>a prohibit route</source>
        <translation>禁止路由（prohibit）</translation>
    </message>
    <message>
        <source>A route of this computer turns %1 away</source>
        <translation>本机的一条路由回绝 %1</translation>
    </message>
    <message>
        <source>an unreachable route</source>
        <translation>不可达路由（unreachable）</translation>
    </message>
    <message>
        <source>There is no way to %1</source>
        <translation>没有通往 %1 的路由</translation>
    </message>
    <message>
        <source>no route of this computer leads there: %1</source>
        <translation>本机没有路由通往那里：%1</translation>
    </message>
    <message>
        <source>%1 is an address of this computer, reached over %2</source>
        <translation>%1 是本机的地址，经 %2 到达</translation>
    </message>
    <message>
        <source>%1 is reached over %2</source>
        <translation>%1 经 %2 到达</translation>
    </message>
    <message>
        <source>An ICMP echo request asks the other computer&apos;s kernel whether it is there; no program on it has to run. Many firewalls drop it, so that no answer says little.</source>
        <translation>ICMP 回显请求询问对方计算机的内核是否在线；对方无须运行任何程序。许多防火墙会丢弃它，因此没有响应说明不了多少问题。</translation>
    </message>
    <message>
        <source>%1 answers ping</source>
        <translation>%1 响应 ping</translation>
    </message>
    <message>
        <source>the computer is there, and the way to it and back works</source>
        <translation>对方计算机在线，往返路径都通</translation>
    </message>
    <message>
        <source>%1 does not answer ping</source>
        <translation>%1 不响应 ping</translation>
    </message>
    <message>
        <source>it is off, or something in between drops ICMP; its ports may answer all the same</source>
        <translation>它已关机，或中途有设备丢弃 ICMP；它的端口仍可能有响应</translation>
    </message>
    <message>
        <source>Ping cannot be asked here</source>
        <translation>这里无法询问 ping</translation>
    </message>
    <message>
        <source>this account may not send ICMP (net.ipv4.ping_group_range is %1)</source>
        <translation>此账户不能发送 ICMP（net.ipv4.ping_group_range 为 %1）</translation>
    </message>
    <message>
        <source>Ping of %1 was turned away</source>
        <translation>对 %1 的 ping 被回绝</translation>
    </message>
    <message>
        <source>Ping cannot be asked of %1</source>
        <translation>无法 ping %1</translation>
    </message>
    <message>
        <source>RST in answer to SYN: the computer is there, nothing listens at that address</source>
        <translation>SYN 得到的回答是 RST：对方计算机在线，但没有程序在该地址监听</translation>
    </message>
    <message>
        <source>connect() sends SYN. SYN-ACK comes back where a program listens, RST where none does, and nothing where a firewall drops it or no computer is there: then it is sent again after 1, 2 and 4 seconds.</source>
        <translation>connect() 发送 SYN。有程序监听时返回 SYN-ACK，没有时返回 RST；防火墙丢弃它或那里没有计算机时则毫无返回：此时在 1、2、4 秒后重传。</translation>
    </message>
    <message>
        <source>%1 port %2: %3</source>
        <comment>an address, a port, what came of it</comment>
        <translation>%1 端口 %2：%3</translation>
    </message>
    <message>
        <source>connected to itself</source>
        <translation>连接到了自己</translation>
    </message>
    <message>
        <source>the system gave our end the same port: both ends are one socket</source>
        <translation>系统给了本端相同的端口：两端是同一个套接字</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>接受连接</translation>
    </message>
    <message>
        <source>SYN, SYN-ACK, ACK: connected from %1</source>
        <translation>SYN、SYN-ACK、ACK：从 %1 建立连接</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>遭拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>neither SYN-ACK nor RST came back for what was sent</source>
        <translation>所发内容既没有得到 SYN-ACK 也没有得到 RST</translation>
    </message>
    <message>
        <source>this computer has no IPv6</source>
        <translation>本机没有 IPv6</translation>
    </message>
    <message>
        <source>there is no address to send from</source>
        <translation>没有可用的源地址</translation>
    </message>
    <message>
        <source>nothing was sent, or it came back</source>
        <translation>未发送任何内容，或被退回</translation>
    </message>
    <message>
        <source>SOCK_DIAG is the kernel&apos;s own list of all sockets, and /proc tells which process has which of them open. “ss -ltnp” shows the same.</source>
        <translation>SOCK_DIAG 是内核自己的全部套接字列表，/proc 说明哪个进程打开了哪些套接字。“ss -ltnp”显示相同内容。</translation>
    </message>
    <message>
        <source>No socket of this computer has port %1</source>
        <translation>本机没有套接字占用端口 %1</translation>
    </message>
    <message>
        <source>neither TCP nor UDP</source>
        <translation>TCP 和 UDP 都没有</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 在 %2 上监听</translation>
    </message>
    <message>
        <source>another address than was asked for: that is why it is not reached there</source>
        <translation>与所询问的地址不同：因此在那里连不上</translation>
    </message>
    <message>
        <source>%1 has bound %2, and does not listen</source>
        <translation>%1 已绑定 %2，但不监听</translation>
    </message>
    <message>
        <source>after bind() comes listen(): until then connections are refused</source>
        <translation>bind() 之后是 listen()：在此之前连接会被拒绝</translation>
    </message>
    <message>
        <source>%1 has UDP %2</source>
        <translation>%1 占用 UDP %2</translation>
    </message>
    <message>
        <source>UDP and TCP have ports of their own: TCP is refused there</source>
        <translation>UDP 和 TCP 各有自己的端口：TCP 在那里遭拒绝</translation>
    </message>
    <message>
        <source>Some protocols begin with the server (SSH, SMTP, MySQL), most with the client. What stays silent for a second is asked on connections of its own: the first message of TLS, then an HTTP request.</source>
        <translation>有些协议由服务器先开始（SSH、SMTP、MySQL），多数由客户端先开始。静默一秒的端口会用单独的连接询问：先发送 TLS 的首条消息，再发送 HTTP 请求。</translation>
    </message>
    <message>
        <source>silent for a second</source>
        <translation>静默一秒</translation>
    </message>
    <message>
        <source>without a byte</source>
        <translation>未发送任何字节</translation>
    </message>
    <message>
        <source>an echo server</source>
        <translation>回显服务器</translation>
    </message>
    <message>
        <source>it answers a TLS ClientHello</source>
        <translation>它响应 TLS ClientHello</translation>
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
        <translation>一个此账户无权查看的程序</translation>
    </message>
    <message>
        <source>an address was given: no name had to be looked up</source>
        <translation>给出的是地址：无须解析名称</translation>
    </message>
    <message>
        <source>%1; IPv4 only, the name has no IPv6 address</source>
        <comment>“from DNS”</comment>
        <translation>%1；仅 IPv4，该名称没有 IPv6 地址</translation>
    </message>
    <message>
        <source>%1; IPv6 only, the name has no IPv4 address</source>
        <comment>“from DNS”</comment>
        <translation>%1；仅 IPv6，该名称没有 IPv4 地址</translation>
    </message>
    <message>
        <source>a link-local address is another on each network; write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>链路本地地址在每个网络中所指不同；请输入以下之一：%1</translation>
    </message>
    <message>
        <source>write one of %1</source>
        <comment>addresses with the zone of an interface: fe80::1%eth0, fe80::1%eth1</comment>
        <translation>请输入以下之一：%1</translation>
    </message>
    <message>
        <source>getifaddrs() lists the addresses of each interface that is up. The interface lo is inside this computer: 127.0.0.1 and ::1 are reached from here alone.</source>
        <translation>getifaddrs() 列出每个已启用接口的地址。接口 lo 在本机之内：127.0.0.1 和 ::1 只能从本机到达。</translation>
    </message>
    <message>
        <source>the accept queue is full: %1 of %2; more connections are not answered</source>
        <comment>connections that wait, how many may</comment>
        <translation>accept 队列已满：%1/%2；其余连接得不到响应</translation>
    </message>
    <message>
        <source>accept queue: %1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>accept 队列：%1/%2</translation>
    </message>
    <message>
        <source>The server says nothing first</source>
        <translation>服务器不先发送内容</translation>
    </message>
    <message>
        <source>The server does not answer TLS</source>
        <translation>服务器不响应 TLS</translation>
    </message>
    <message>
        <source>The server does not answer HTTP</source>
        <translation>服务器不响应 HTTP</translation>
    </message>
    <message>
        <source>The server closes the connection at once</source>
        <translation>服务器立即关闭连接</translation>
    </message>
    <message>
        <source>The server closes the connection when TLS begins</source>
        <translation>TLS 一开始，服务器就关闭连接</translation>
    </message>
    <message>
        <source>The server closes the connection at an HTTP request</source>
        <translation>收到 HTTP 请求时，服务器关闭连接</translation>
    </message>
    <message>
        <source>The server speaks first</source>
        <translation>服务器先发送内容</translation>
    </message>
    <message>
        <source>The server answers, neither TLS nor HTTP</source>
        <translation>服务器有响应，既非 TLS 也非 HTTP</translation>
    </message>
    <message>
        <source>The server sends back what it gets</source>
        <translation>服务器将收到的内容发回</translation>
    </message>
    <message>
        <source>The server speaks TLS</source>
        <translation>服务器使用 TLS</translation>
    </message>
    <message>
        <source>The server speaks HTTP</source>
        <translation>服务器使用 HTTP</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <comment>a field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Clearing</name>
    <message>
        <source>Cleared what came before. The capture file keeps everything.</source>
        <translation>已清空先前的内容。捕获文件仍保留全部内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ClientWindow</name>
    <message>
        <source>Connect again when a connection is lost</source>
        <translation>连接断开后重新连接</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>These settings are in use. Disconnect to change them.</source>
        <translation>这些设置正在使用中。要更改请先断开。</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>主机(&amp;O)</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>连接数(&amp;C)</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>成帧(&amp;R)</translation>
    </message>
    <message>
        <source>Host to connect to</source>
        <translation>要连接的主机</translation>
    </message>
    <message>
        <source>Port to connect to</source>
        <translation>要连接的端口</translation>
    </message>
    <message>
        <source>How many connections</source>
        <translation>连接的数量</translation>
    </message>
    <message>
        <source>A chat needs a connection: choose TCP or a Unix stream socket.</source>
        <translation>聊天需要连接：请选择 TCP 或 Unix 流套接字。</translation>
    </message>
    <message>
        <source>Client → %1</source>
        <translation>客户端 → %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开…</translation>
    </message>
    <message>
        <source>Messages: %1.</source>
        <translation>消息：%1。</translation>
    </message>
    <message>
        <source>Closed by the peer.</source>
        <translation>已被对端关闭。</translation>
    </message>
    <message>
        <source>Reset by the peer.</source>
        <translation>已被对端重置。</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>已断开。</translation>
    </message>
    <message>
        <source>%1 of %2 connected to %3.</source>
        <translation>%1/%2 已连接到 %3。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 send to %4.</source>
        <comment>a transport, sockets</comment>
        <translation>%1 · %2/%3 发送到 %4。</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 connected to %4.</source>
        <comment>a transport, connections</comment>
        <translation>%1 · %2/%3 已连接到 %4。</translation>
    </message>
    <message>
        <source>Chat: %1.</source>
        <comment>what it speaks, a name</comment>
        <translation>聊天：%1。</translation>
    </message>
    <message>
        <source>Framing: %1.</source>
        <translation>成帧：%1。</translation>
    </message>
    <message>
        <source>A connection that the peer has ended, or that could not be made, is asked for again, after growing pauses</source>
        <translation>被对端结束或未能建立的连接会自动重新连接，间隔逐渐加长</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>give an address and a port, for example 127.0.0.1:65432 or [::1]:65432, with udp: before it for UDP; or unix:, unix-seqpacket: or unix-dgram: and the path of a Unix domain socket</source>
        <translation>请给出地址和端口，例如 127.0.0.1:65432 或 [::1]:65432，UDP 在前面加 udp:；或给出 unix:、unix-seqpacket: 或 unix-dgram: 加 Unix 域套接字的路径</translation>
    </message>
    <message>
        <source>must be text in UTF-8</source>
        <translation>必须是 UTF-8 文本</translation>
    </message>
    <message>
        <source>The encoding of texts whose message does not say it (default: UTF-8), as in latin-1, utf-16 or cp1252; what is no text in it shows as bytes</source>
        <translation>消息未说明时文本所用的编码（默认：UTF-8），例如 latin-1、utf-16 或 cp1252；不符合此编码的内容显示为字节</translation>
    </message>
    <message>
        <source>How bytes are taken for messages: %1, with parameters as in lines:delimiter=\r\n; or by the name of a protocol: %2</source>
        <translation>如何将字节组成消息：%1，参数写作 lines:delimiter=\r\n；或给出协议的名称：%2</translation>
    </message>
    <message>
        <source>The same for what is sent, where that is another framing than what is received</source>
        <translation>同上，用于所发送的内容，如果其成帧与所接收的不同</translation>
    </message>
    <message>
        <source>auto is for decode alone; a server or client says which framing it has</source>
        <translation>auto 只用于 decode；服务器或客户端须指明所用的成帧</translation>
    </message>
    <message>
        <source>Start a server here; port 0 lets the system choose, address * stands for all of this computer&apos;s, IPv4 and IPv6; udp:ADDR:PORT for UDP, unix:PATH, unix-seqpacket:PATH or unix-dgram:PATH for Unix domain sockets (unix:@NAME: abstract)</source>
        <translation>在此启动服务器；端口 0 表示由系统选择，地址 * 表示本机的所有地址，IPv4 和 IPv6；udp:ADDR:PORT 为 UDP，unix:PATH、unix-seqpacket:PATH 或 unix-dgram:PATH 为 Unix 域套接字（unix:@NAME：抽象名称）</translation>
    </message>
    <message>
        <source>What the server does with what it receives: %1 (default: echo; reply if --reply, rules if --rules is given)</source>
        <translation>服务器如何处理收到的内容：%1（默认：echo；给出 --reply 时为 reply，给出 --rules 时为 rules）</translation>
    </message>
    <message>
        <source>What the reply behavior sends for each message; may be empty, and have escapes as --send</source>
        <translation>reply 行为对每条消息发送的内容；可以为空，也可含转义，与 --send 相同</translation>
    </message>
    <message>
        <source>What the rules behavior answers: a JSON file, as the window exports it</source>
        <translation>rules 行为如何应答：一个 JSON 文件，与窗口导出的相同</translation>
    </message>
    <message>
        <source>Close each connection once its first answer is sent</source>
        <translation>发送首个应答后即关闭该连接</translation>
    </message>
    <message>
        <source>A room of the chat behavior that is always there (default: #lobby); can be given several times</source>
        <translation>chat 行为中始终存在的房间（默认：#lobby）；可多次给出</translation>
    </message>
    <message>
        <source>The message of the day of the chat behavior; with escapes as --send</source>
        <translation>chat 行为的每日消息；可含转义，与 --send 相同</translation>
    </message>
    <message>
        <source>A bound of the chat behavior: %1</source>
        <translation>chat 行为的限制：%1</translation>
    </message>
    <message>
        <source>chat-client is no server&apos;s: socketscope chat takes part in a chat, chat holds one</source>
        <translation>chat-client 不用于服务器：socketscope chat 参与聊天，chat 则主持聊天</translation>
    </message>
    <message>
        <source>reply needs --reply TEXT</source>
        <translation>reply 需要 --reply TEXT</translation>
    </message>
    <message>
        <source>goes with --behavior reply</source>
        <translation>须与 --behavior reply 同用</translation>
    </message>
    <message>
        <source>rules needs --rules FILE</source>
        <translation>rules 需要 --rules FILE</translation>
    </message>
    <message>
        <source>goes with --behavior rules</source>
        <translation>须与 --behavior rules 同用</translation>
    </message>
    <message>
        <source>go with --behavior chat</source>
        <translation>须与 --behavior chat 同用</translation>
    </message>
    <message>
        <source>Connect clients to this server; udp:HOST:PORT, unix:PATH, unix-seqpacket:PATH and unix-dgram:PATH as for servers</source>
        <translation>将客户端连接到此服务器；udp:HOST:PORT、unix:PATH、unix-seqpacket:PATH 和 unix-dgram:PATH 与服务器的写法相同</translation>
    </message>
    <message>
        <source>How many connections (default: 1)</source>
        <translation>连接的数量（默认：1）</translation>
    </message>
    <message>
        <source>Connect again where the server has ended a connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>服务器结束连接或无法到达时重新连接，间隔 1 至 60 秒</translation>
    </message>
    <message>
        <source>give the port of the server, from 1 to 65535</source>
        <translation>请给出服务器的端口，1 至 65535</translation>
    </message>
    <message>
        <source>UDP: be a member of a multicast group, from one source alone where it is named, by that interface; as in 239.255.0.1, 232.1.2.3@192.0.2.7 or ff02::1234%eth0</source>
        <translation>UDP：加入多播组；指明来源时只接收该来源，并使用指明的接口；例如 239.255.0.1、232.1.2.3@192.0.2.7 或 ff02::1234%eth0</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups leaves by this interface (its name or an address of it)</source>
        <translation>UDP：发往多播组的内容从此接口发出（其名称或其一个地址）</translation>
    </message>
    <message>
        <source>UDP: how many routers what is sent to groups may pass, 0 to 255 (default: 1, which is this network)</source>
        <translation>UDP：发往多播组的内容最多经过多少个路由器，0 至 255（默认：1，即此网络）</translation>
    </message>
    <message>
        <source>UDP: what is sent to groups is not heard by members on this computer</source>
        <translation>UDP：本机的成员收不到发往多播组的内容</translation>
    </message>
    <message>
        <source>UDP: sending to a broadcast address is refused, as without SO_BROADCAST</source>
        <translation>UDP：拒绝向广播地址发送，如同没有 SO_BROADCAST</translation>
    </message>
    <message>
        <source>UDP: bytes that may wait in the kernel before datagrams are lost (SO_RCVBUF)</source>
        <translation>UDP：数据报丢失之前内核中可等待的字节数 (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Datagrams: seconds after which a peer of whom nothing comes is forgotten; 0: never (default: 60)</source>
        <translation>数据报：对端静默多少秒后遗忘；0：从不（默认：60）</translation>
    </message>
    <message>
        <source>UDP clients: hear everybody, not the server alone; its refusals are told all the same</source>
        <translation>UDP 客户端：接收所有人的内容，而不只是服务器的；仍会得知服务器的拒绝</translation>
    </message>
    <message>
        <source>Unix servers: permissions of the path, in octal as in 660 (default: by the umask)</source>
        <translation>Unix 服务器：路径的权限，八进制，例如 660（默认：依 umask）</translation>
    </message>
    <message>
        <source>Unix servers: remove a socket at the path that nobody listens at any more</source>
        <translation>Unix 服务器：移除路径处已没有程序监听的套接字</translation>
    </message>
    <message>
        <source>give octal digits, from 0 to 777</source>
        <translation>请给出八进制数字，0 至 777</translation>
    </message>
    <message>
        <source>Send text, byte for byte as given; \n \r \t \e \0 \xNN \101 \u{1F430} \\ are understood</source>
        <translation>发送文本，逐字节与所给相同；可用 \n \r \t \e \0 \xNN \101 \u{1F430} \\</translation>
    </message>
    <message>
        <source>Send bytes given as hexadecimal digits, a hex dump, a C array or a literal</source>
        <translation>发送以十六进制数字、十六进制转储、C 数组或字面量给出的字节</translation>
    </message>
    <message>
        <source>Send a file&apos;s bytes</source>
        <translation>发送文件的字节</translation>
    </message>
    <message>
        <source>Send a header/content request: `search` as JSON, any other action as binary</source>
        <translation>发送“头部/内容”请求：`search` 为 JSON，任何其他操作为二进制</translation>
    </message>
    <message>
        <source>The value of --action</source>
        <translation>--action 的值</translation>
    </message>
    <message>
        <source>each --action takes one --value</source>
        <translation>每个 --action 须有一个 --value</translation>
    </message>
    <message>
        <source>Keep the capture in this pcapng file (Wireshark reads it); it is overwritten. - writes it to standard output as it grows, and events to standard error</source>
        <translation>将捕获保存在此 pcapng 文件中（Wireshark 可读取）；文件会被覆盖。- 将不断增长的捕获写到标准输出，并将事件写到标准错误</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each event</source>
        <translation>每个事件输出一行 JSON 对象</translation>
    </message>
    <message>
        <source>- writes bytes to standard output, which is a terminal: give it a reader, as in | tshark -r -</source>
        <translation>- 将字节写到标准输出，而标准输出是终端：请给它一个读取者，例如 | tshark -r -</translation>
    </message>
    <message>
        <source>- goes with serve and connect</source>
        <translation>- 须与 serve 和 connect 同用</translation>
    </message>
    <message>
        <source>Bound memory; BYTES takes k, M and G. NAME is one of:</source>
        <translation>限制内存；BYTES 可用 k、M 和 G。NAME 为以下之一：</translation>
    </message>
    <message>
        <source>Seconds that a close waits for a peer that takes nothing, before what is left is dropped (default: 10)</source>
        <translation>对端不接收时，关闭最多等待多少秒，之后丢弃剩余内容（默认：10）</translation>
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
标准输入的每一行都在房间中发言；/help 列出命令：/me、/msg、/join、/nick、/topic、
/who、/quit。输入结束时，全部内容均已发言，并在服务器支持时得到回传；随后离开，
以 0 退出。如果无法到达服务器、服务器不让任何人进入或结束连接，或应发言的内容
有一部分未能发出，则以 1 退出。
使用 --expect-messages 时，其他人发言达到此数后离开；使用 --duration 时，到时离开。
如果服务器的协议没有房间名称，则房间为 #lobby。名字、房间和文本均经处理，
对终端是安全的；只有标准输出是终端且未设置 NO_COLOR 时才使用颜色。
</translation>
    </message>
    <message>
        <source>Take part in a chat, in the terminal</source>
        <translation>在终端中参与聊天</translation>
    </message>
    <message>
        <source>The chat&apos;s server; unix:PATH as for connect</source>
        <translation>聊天的服务器；unix:PATH 与 connect 相同</translation>
    </message>
    <message>
        <source>The name to be known by (default: the user&apos;s)</source>
        <translation>聊天中的名字（默认：用户名）</translation>
    </message>
    <message>
        <source>The room to be in (default: the one that the server has)</source>
        <translation>要进入的房间（默认：服务器的房间）</translation>
    </message>
    <message>
        <source>The server speaks IRC</source>
        <translation>服务器使用 IRC</translation>
    </message>
    <message>
        <source>What the server speaks (default: the first, as ours do): %1</source>
        <translation>服务器使用的协议（默认：第一个，我们的服务器即如此）：%1</translation>
    </message>
    <message>
        <source>Connect again where the server has ended the connection or cannot be reached, after pauses of 1 to 60 seconds</source>
        <translation>服务器结束连接或无法到达时重新连接，间隔 1 至 60 秒</translation>
    </message>
    <message>
        <source>Leave once others have said so many lines</source>
        <translation>其他人发言达到此行数后离开</translation>
    </message>
    <message>
        <source>Leave after so many seconds</source>
        <translation>经过此秒数后离开</translation>
    </message>
    <message>
        <source>Starts servers, connects clients, and shows every byte, message and connection state.
</source>
        <translation>启动服务器，连接客户端，显示每个字节、每条消息和每个连接状态。
</translation>
    </message>
    <message>
        <source>Without a subcommand it opens the window; `serve`, `connect`, `chat`, `decode`, `sockets` and `check` need no display.</source>
        <translation>不带子命令时打开窗口；`serve`、`connect`、`chat`、`decode`、`sockets` 和 `check` 不需要显示器。</translation>
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
窗口的示例：
  socketscope
  socketscope --demo                                      其中有一段对话
  socketscope --serve 127.0.0.1:65432 --connect 127.0.0.1:65432 --count 3
  socketscope capture.pcapng                              其中有一个捕获
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
示例：
  socketscope serve --listen 127.0.0.1:65432 --json       回显服务器，每个事件一个 JSON 对象
  socketscope connect 127.0.0.1:65432 --send &apos;hi\n&apos; --expect-bytes 3
  socketscope serve --listen udp:127.0.0.1:65432          同上，通过 UDP；unix:/tmp/app.sock 亦然
  socketscope chat 127.0.0.1:65432 --nick ada             终端中的聊天；IRC 服务器用 --irc
  socketscope decode capture.pcapng --framing lines       其中的消息，按行划分
  socketscope sockets                                     本机的套接字及其状态
  socketscope check example.org:443                       逐步检查为什么有或没有响应

退出状态：0 完成，1 失败，2 用法错误。
</translation>
    </message>
    <message>
        <source>
Without --json only connections are printed, not each message; --capture keeps every byte either way.
SIGINT (Ctrl+C) and SIGTERM end it in order: the capture is complete and the exit status 0.
</source>
        <translation>
不带 --json 时只输出连接，而不输出每条消息；无论如何 --capture 都保留每个字节。
SIGINT (Ctrl+C) 和 SIGTERM 使其有序结束：捕获是完整的，退出状态为 0。
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
由 --send、--send-hex、--send-file 和 --action 给出的全部内容，按命令行的顺序
在每个连接上发送，逐字节与所给相同；只有 --action 会加上帧 (header-content)。
给出期望时，一旦每个连接都已满足，即关闭并以 0 退出；如果有一个无法满足或未能
及时满足，则以 1 退出。没有期望时，发送之后半关闭（只停止一个方向，另一个方向
仍打开），等待对端关闭，然后以 0 退出，或在超时后退出：即这么久没有任何进展。
没有内容可发送时只接收。
通过 UDP 和 Unix 数据报时，每一项为一个数据报，双方都不会关闭：等待应答直到超时。
如果网络告知没有程序在那里监听，则立即以 1 退出。
使用 --reconnect 时，连接断开不算失败：应发送的内容在下一个连接上发送。
只有没有故障的完整消息才计入 --expect-messages。无论期望什么，如果应发送的内容
有一部分未被系统接受，则以 1 退出，并说明有多少。
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
FILE 是 Socketscope 的捕获；被截断的捕获输出到完整之处为止。不带 --framing 时，
每个连接沿用其服务器或客户端的成帧；auto 会找出能解释其开头字节的成帧。时间是
自 1970 年 (UTC) 以来的秒数。对于 --states，内核没有说明、由事件推断的状态置于
括号中，或带有 &quot;seen&quot;: false。
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
所有进程的 TCP、UDP 和 Unix 套接字，由内核此刻列出，包括仅绑定的套接字。
TCP 的状态依据 RFC 9293。“接收”和“发送”是内核队列中的字节；对监听套接字，则是
等待接受的连接数及其上限。其他用户的进程只有 root 才能得知。
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
询问名称的地址、通往每个地址的路由、ping 和连接，如果端口属于本机，还询问由谁
占用。接受连接但不作声的端口会被询问使用什么协议：先是 TLS 的首条消息，再是
HTTP 请求，各用单独的连接；--connect-only 不发送任何内容。
向 UDP 端口发送一个空数据报和一个换行符；没有任何返回并不说明什么，除非端口
属于本机。对 Unix 域套接字，查看其路径、权限以及由谁监听。
退出状态：0 有响应（或本机有程序占用该 UDP 端口），1 没有响应或无法判断，
2 用法错误。
</translation>
    </message>
    <message>
        <source>Start with a server, three clients and their conversation</source>
        <translation>启动时带有一个服务器、三个客户端及其对话</translation>
    </message>
    <message>
        <source>Show this capture; nothing is recorded</source>
        <translation>显示此捕获；不进行录制</translation>
    </message>
    <message>
        <source>Run a server without the window</source>
        <translation>不带窗口运行服务器</translation>
    </message>
    <message>
        <source>Stop after so many seconds</source>
        <translation>经过此秒数后停止</translation>
    </message>
    <message>
        <source>Connect clients without the window</source>
        <translation>不带窗口连接客户端</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many bytes</source>
        <translation>每个连接至少须收到这么多字节</translation>
    </message>
    <message>
        <source>Every connection must receive at least so many messages</source>
        <translation>每个连接至少须收到这么多条消息</translation>
    </message>
    <message>
        <source>Seconds to wait for a connection, and for the next bytes on it (default: 10; 0: for ever)</source>
        <translation>等待连接及其后续字节的秒数（默认：10；0：永远等待）</translation>
    </message>
    <message>
        <source>Print the messages of a capture</source>
        <translation>输出捕获中的消息</translation>
    </message>
    <message>
        <source>The capture; - reads standard input to its end first</source>
        <translation>捕获；- 表示先将标准输入读到结束</translation>
    </message>
    <message>
        <source>Take the bytes of all connections for messages of this framing, or of the one that fits: auto</source>
        <translation>将所有连接的字节按此成帧组成消息，或按适合的成帧：auto</translation>
    </message>
    <message>
        <source>The same for what was sent, where that is another framing than what was received</source>
        <translation>同上，用于已发送的内容，如果其成帧与所接收的不同</translation>
    </message>
    <message>
        <source>Print only messages that match, as in the window: in len&gt;100 conn:2 hex:00ff content-type:text/json word</source>
        <translation>只输出匹配的消息，与窗口中的写法相同：in len&gt;100 conn:2 hex:00ff content-type:text/json word</translation>
    </message>
    <message>
        <source>Tell each connection&apos;s way through RFC 9293&apos;s states, too</source>
        <translation>同时说明每个连接经过的 RFC 9293 状态</translation>
    </message>
    <message>
        <source>Print this computer&apos;s sockets and their states</source>
        <translation>输出本机的套接字及其状态</translation>
    </message>
    <message>
        <source>Find out, step by step, why a peer does or does not answer</source>
        <translation>逐步查明对端为什么有或没有响应</translation>
    </message>
    <message>
        <source>The peer, by name or address: example.org:443, 127.0.0.1:65432, [::1]:65432, udp:example.org:53, unix:/run/app.sock, unix-seqpacket:@name, unix-dgram:/dev/log; without a port the computer alone is asked for</source>
        <translation>对端，名称或地址：example.org:443、127.0.0.1:65432、[::1]:65432、udp:example.org:53、unix:/run/app.sock、unix-seqpacket:@name、unix-dgram:/dev/log；不带端口时只询问计算机本身</translation>
    </message>
    <message>
        <source>Seconds that a connection may take (default: 5)</source>
        <translation>建立连接可用的秒数（默认：5）</translation>
    </message>
    <message>
        <source>Send nothing to a port, and do not wait for what it says</source>
        <translation>不向端口发送任何内容，也不等待它发来内容</translation>
    </message>
    <message>
        <source>give a host and perhaps a port from 1 to 65535, for example 127.0.0.1:65432, [::1]:65432, udp:127.0.0.1:65432 or unix:/run/app.sock</source>
        <translation>请给出主机，并可给出 1 至 65535 的端口，例如 127.0.0.1:65432、[::1]:65432、udp:127.0.0.1:65432 或 unix:/run/app.sock</translation>
    </message>
    <message>
        <source>Built with %1.</source>
        <translation>构建所用：%1。</translation>
    </message>
    <message>
        <source>Print the version, and what it was built with</source>
        <translation>输出版本，以及构建所用的组件</translation>
    </message>
    <message>
        <source>Start with the form of a new server</source>
        <translation>启动时打开新服务器的表单</translation>
    </message>
    <message>
        <source>Start with the dialog that opens a capture</source>
        <translation>启动时打开用于打开捕获的对话框</translation>
    </message>
    <message>
        <source>%1 is an option of the window: put the subcommand first, or leave it out</source>
        <translation>%1 是窗口的选项：请将子命令放在最前，或将其去掉</translation>
    </message>
    <message>
        <source>Print this help and exit</source>
        <translation>输出此帮助并退出</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>使用 --help 运行可了解更多信息。</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before an example of a command</comment>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>arguments without an option</comment>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <comment>of an option</comment>
        <translation>必需</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>another option</comment>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <comment>another option</comment>
        <translation>互斥</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a menu, one of its actions</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message>
        <source>Faults…</source>
        <translation>故障…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>“%1” cannot be sent: %2</source>
        <translation>无法发送“%1”：%2</translation>
    </message>
    <message>
        <source>select a connection to send to</source>
        <translation>请选择要发往的连接</translation>
    </message>
    <message>
        <source>connection %1 has ended and is no longer known</source>
        <translation>连接 %1 已结束，不再有其记录</translation>
    </message>
    <message>
        <source>connection %1 is not open yet</source>
        <translation>连接 %1 尚未打开</translation>
    </message>
    <message>
        <source>connection %1 has ended</source>
        <translation>连接 %1 已结束</translation>
    </message>
    <message>
        <source>connection %1 is half-closed by us</source>
        <translation>连接 %1 已由本端半关闭</translation>
    </message>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>已发送 %1/%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>to connection %1, %2</source>
        <comment>to connection 3, lines</comment>
        <translation>发往连接 %1，%2</translation>
    </message>
    <message>
        <source>1 held back</source>
        <comment>a message</comment>
        <translation>1 条暂缓</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave out what is not sent yet</source>
        <translation>不再发送尚未发出的部分</translation>
    </message>
    <message>
        <source>Select an open connection in the table first</source>
        <translation>请先在表中选择一个打开的连接</translation>
    </message>
    <message>
        <source>Send to connection %1 (Ctrl+Enter)</source>
        <translation>发送到连接 %1 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text ▾</source>
        <translation>文本 ▾</translation>
    </message>
    <message>
        <source>Hex ▾</source>
        <translation>十六进制 ▾</translation>
    </message>
    <message>
        <source>File ▾</source>
        <translation>文件 ▾</translation>
    </message>
    <message>
        <source>Content; Ctrl+Enter sends</source>
        <translation>内容；Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>68 65 6c 6c 6f</source>
        <translation>68 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Craft a message</source>
        <translation>构造消息</translation>
    </message>
    <message>
        <source>▸ Craft a message</source>
        <translation>▸ 构造消息</translation>
    </message>
    <message>
        <source>▾ Craft a message</source>
        <translation>▾ 构造消息</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>显示表单</translation>
    </message>
    <message>
        <source>Fold to this line</source>
        <translation>折叠为此行</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How the content is given: text, hex digits, or a file</source>
        <translation>内容的给出形式：文本、十六进制数字或文件</translation>
    </message>
    <message>
        <source>How the content is given</source>
        <translation>内容的给出形式</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Spoil the message, or how it is sent, on purpose</source>
        <translation>故意破坏消息或其发送方式</translation>
    </message>
    <message>
        <source>Saved ▾</source>
        <translation>已保存 ▾</translation>
    </message>
    <message>
        <source>Messages to keep and to send with one key</source>
        <translation>可保留并按一个键发送的消息</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送此消息</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>略去 %1 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Content from a file</source>
        <translation>来自文件的内容</translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message>
        <source>Bytes of the message</source>
        <translation>消息的字节</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 字节：</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <comment>bytes</comment>
        <translation>… 另有 %1</translation>
    </message>
    <message>
        <source>cut: %1 left out</source>
        <comment>bytes</comment>
        <translation>已截断：略去 %1</translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message>
        <source>Not JSON, line %1, column %2: it ends too early. It can be sent all the same.</source>
        <translation>不是 JSON，第 %1 行第 %2 列：过早结束。仍可照样发送。</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: “%3” is out of place. It can be sent all the same.</source>
        <translation>不是 JSON，第 %1 行第 %2 列：“%3”位置不当。仍可照样发送。</translation>
    </message>
    <message>
        <source>No encoding of the name “%1” is known: the content goes as UTF-8.</source>
        <translation>不认识名为“%1”的编码：内容以 UTF-8 发送。</translation>
    </message>
    <message>
        <source>%1 cannot hold this text: the content goes as UTF-8.</source>
        <translation>%1 无法表示此文本：内容以 UTF-8 发送。</translation>
    </message>
    <message>
        <source>Name a file that can be read.</source>
        <translation>请指定一个可读取的文件。</translation>
    </message>
    <message>
        <source>Not pairs of hexadecimal digits: %1</source>
        <translation>不是成对的十六进制数字：%1</translation>
    </message>
    <message>
        <source>This framing cannot carry it: %1.</source>
        <translation>此成帧方式无法承载：%1。</translation>
    </message>
    <message>
        <source>The file is over %1, more than a message of this framing is made from.</source>
        <translation>文件超过 %1，此成帧方式的消息容纳不下。</translation>
    </message>
    <message>
        <source>These faults cannot be done to a file of over %1.</source>
        <translation>超过 %1 的文件不能施加这些故障。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 条这样大小的消息，一次写入容纳不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no byte to make invalid.</source>
        <translation>没有可改为无效的字节。</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the header</source>
        <translation>头部含无效 UTF-8</translation>
    </message>
    <message>
        <source>invalid UTF-8 in the content</source>
        <translation>内容含无效 UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>一次写入 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>cut after %1</source>
        <translation>在 %1 之后截断</translation>
    </message>
    <message>
        <source>in pieces of %1, %2 ms apart</source>
        <translation>每段 %1，间隔 %2 ms</translation>
    </message>
    <message>
        <source>sent twice</source>
        <comment>a message</comment>
        <translation>发送两次</translation>
    </message>
    <message>
        <source>sent after the next one</source>
        <comment>a message</comment>
        <translation>在下一条之后发送</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a message</comment>
        <translation>不发送</translation>
    </message>
    <message>
        <source>An escape sequence in the text is not valid (%1): the content goes as it is typed.</source>
        <comment>a technical detail</comment>
        <translation>文本中的转义序列无效（%1）：内容按输入的原样发送。</translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message>
        <source>Connection %1 ended (%2) with %3.</source>
        <translation>连接 %1 已结束（%2），当时：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>收到 %1/%2 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>收到 %1/%2 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>发送 %1/%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has moved for %1 s.</source>
        <translation>%1 s 内没有任何进展。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>应发送的 %2 字节中有 %1 字节未被接受。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>%2 个连接中有 %1 个及时满足期望。</numerusform>
        </translation>
    </message>
    <message>
        <source>How far connection %1 has come: %2.</source>
        <comment>a number; “2 of 3 bytes received, 5 of 5 bytes sent”</comment>
        <translation>连接 %1 的进展：%2。</translation>
    </message>
    <message>
        <source>Connections that the peer has not closed are closed from here: %1.</source>
        <translation>对端未关闭而由本端关闭的连接：%1。</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>The system does not take this value. (%1)</source>
        <translation>系统不接受此值。（%1）</translation>
    </message>
    <message>
        <source>Messages of connection %1 only.</source>
        <translation>仅连接 %1 的消息。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>ConnectionInspector</name>
    <message>
        <source>Inspector of the connection</source>
        <translation>连接的检查器</translation>
    </message>
    <message>
        <source>What of the connection is shown</source>
        <translation>显示连接的哪些信息</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 · pair of %2</source>
        <comment>server; number of a connection</comment>
        <translation>%1 · 与 %2 成对</translation>
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
        <translation>编号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role: server or client</source>
        <translation>角色：服务器或客户端</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Local address</source>
        <translation>本地地址</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Peer&apos;s address</source>
        <translation>对端地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>State in the kernel</source>
        <translation>内核中的状态</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Bytes received</source>
        <translation>已接收的字节</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>已发送的字节</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>接收/s</translation>
    </message>
    <message>
        <source>Bytes received a second</source>
        <translation>每秒接收的字节</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>发送/s</translation>
    </message>
    <message>
        <source>Bytes sent a second</source>
        <translation>每秒发送的字节</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>Round-trip time, as the kernel smooths it</source>
        <translation>往返时间，由内核平滑</translation>
    </message>
    <message>
        <source>Resent</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Segments that were sent again</source>
        <translation>重传的报文段</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Congestion window: segments that may be under way</source>
        <translation>拥塞窗口：可在途的报文段数</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Bytes received by the kernel that we have not read</source>
        <translation>内核已接收而本端尚未读取的字节</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Bytes in the kernel&apos;s send buffer that the peer has not acknowledged</source>
        <translation>内核发送缓冲区中对端尚未确认的字节</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Bytes that we have not handed to the kernel</source>
        <translation>尚未交给内核的字节</translation>
    </message>
    <message>
        <source>Delivery/s</source>
        <translation>送达/s</translation>
    </message>
    <message>
        <source>Bytes a second that reached the peer, as last measured</source>
        <translation>每秒到达对端的字节，按最近一次测量</translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation>受阻于</translation>
    </message>
    <message>
        <source>Who is slow: what the bytes wait for</source>
        <translation>谁慢：字节在等待什么</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>传输：由什么承载字节</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Datagrams that the kernel threw away before they were read</source>
        <translation>读取之前被内核丢弃的数据报</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Process of the peer</source>
        <translation>对端的进程</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User whose process the peer is</source>
        <translation>对端进程所属的用户</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Program that the peer&apos;s process runs</source>
        <translation>对端进程运行的程序</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>结束原因</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>Show the connections of all servers and clients</source>
        <translation>显示所有服务器和客户端的连接</translation>
    </message>
    <message>
        <source>Connections appear here, live and ended.
Start a server or connect a client to make one.</source>
        <translation>连接显示在这里，包括活动的和已结束的。
启动服务器或连接客户端即可建立连接。</translation>
    </message>
    <message>
        <source>Show the connections of one state in the kernel alone</source>
        <translation>只显示内核中处于某一状态的连接</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Connections of all states in the kernel are shown.</source>
        <translation>显示内核中所有状态的连接。</translation>
    </message>
    <message>
        <source>Only connections that are %1 in the kernel are shown.</source>
        <translation>只显示内核中处于 %1 状态的连接。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>对端半关闭</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Half-close</source>
        <translation>半关闭(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;only this one</source>
        <translation>只显示此连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Only connections of %1 are shown. Show all.</source>
        <translation>只显示 %1 的连接。全部显示。</translation>
    </message>
    <message>
        <source>%1, of which %2 live</source>
        <translation>共 %1，活动 %2</translation>
    </message>
    <message>
        <source>%1 · %2 shown</source>
        <translation>%1 · 显示 %2</translation>
    </message>
    <message>
        <source>All states ▾</source>
        <comment>of the connections that are shown</comment>
        <translation>所有状态 ▾</translation>
    </message>
    <message>
        <source>Only %1 ▾</source>
        <comment>the name of a state of TCP</comment>
        <translation>仅 %1 ▾</translation>
    </message>
    <message>
        <source>Only %1  ✕</source>
        <comment>an address: a filter, which a click removes</comment>
        <translation>仅 %1  ✕</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Closed by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>对端关闭</translation>
    </message>
    <message>
        <source>Reset by peer</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>对端重置</translation>
    </message>
    <message>
        <source>Reset by us</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>本端重置</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>遭拒绝</translation>
    </message>
    <message>
        <source>Timed out</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>不可达</translation>
    </message>
    <message>
        <source>Host not found</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>the state of a connection that has ended</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>a Unix domain socket without a path</comment>
        <translation>无名</translation>
    </message>
    <message>
        <source>unnamed · pid %1 %2</source>
        <comment>a process&apos;s number and program</comment>
        <translation>无名 · pid %1 %2</translation>
    </message>
    <message>
        <source>Unread: %1.</source>
        <comment>bytes</comment>
        <translation>未读：%1。</translation>
    </message>
    <message>
        <source>Receive buffer: %1 of %2.</source>
        <comment>bytes that are taken, how many there are</comment>
        <translation>接收缓冲区：%1/%2。</translation>
    </message>
    <message>
        <source>%1 Datagrams that found no room: %2.</source>
        <translation>%1因空间不足被丢弃的数据报：%2。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>datagrams pass</comment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Peer half-closed</source>
        <translation>对端半关闭</translation>
    </message>
    <message>
        <source>Half-closed</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>Reading is paused.</source>
        <translation>读取已暂停。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2.</source>
        <translation>等待发送：%1，连接：%2。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, connections: %2, closing then: %3.</source>
        <translation>等待发送：%1，连接：%2，随后关闭：%3。</translation>
    </message>
    <message>
        <source>Accept queue: %1 of %2.</source>
        <comment>connections that wait to be accepted, how many may</comment>
        <translation>accept 队列：%1/%2。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a connection that the kernel has forgotten</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>us: unread bytes</source>
        <translation>本端：未读字节</translation>
    </message>
    <message>
        <source>the peer&apos;s window</source>
        <translation>对端的窗口</translation>
    </message>
    <message>
        <source>our send buffer</source>
        <translation>本端的发送缓冲区</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>closed by us</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>本端关闭</translation>
    </message>
    <message>
        <source>closed by peer</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>对端关闭</translation>
    </message>
    <message>
        <source>reset by peer (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>对端重置 (RST)</translation>
    </message>
    <message>
        <source>reset by us (RST)</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>本端重置 (RST)</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>遭拒绝</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>unreachable</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>不可达</translation>
    </message>
    <message>
        <source>host not found</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>找不到主机</translation>
    </message>
    <message>
        <source>a limit was reached</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>达到上限</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>why a connection ended: alone, in brackets, or behind “connection 3: ”</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>nothing passed for its idle time</source>
        <comment>why it was forgotten</comment>
        <translation>空闲时间内没有收发</translation>
    </message>
    <message>
        <source>reset by peer: it closed before it had read all</source>
        <translation>对端重置：它在读完之前就关闭了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>why a connection ended: technical detail</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2 not sent</source>
        <comment>why a connection ended; bytes</comment>
        <translation>%1；未发送 %2</translation>
    </message>
    <message>
        <source>Half-closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>正在半关闭 · %1</translation>
    </message>
    <message>
        <source>Closing · %1</source>
        <comment>bytes that are sent before</comment>
        <translation>正在关闭 · %1</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1.</source>
        <comment>bytes</comment>
        <translation>等待发送：%1。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then our FIN.</source>
        <comment>bytes</comment>
        <translation>等待发送：%1，然后是本端的 FIN。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is closed.</source>
        <comment>bytes; the connection</comment>
        <translation>等待发送：%1，然后关闭。</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, then it is reset.</source>
        <comment>bytes; the connection</comment>
        <translation>等待发送：%1，然后重置。</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a peer of datagrams that was forgotten: nothing passed</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Left open</source>
        <comment>a connection that was open when the capture ended</comment>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Connections that still close: %1, waiting to be sent: %2.</source>
        <comment>a number, bytes</comment>
        <translation>仍在关闭的连接：%1，等待发送：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个已结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个由本端关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个由对端关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个由对端重置 (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个由本端重置 (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个遭拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个超时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个不可达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个找不到主机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个已结束：达到上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Nobody read the output: what was left of it is lost.</source>
        <translation>没有程序读取输出：剩余的输出已丢失。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1.</source>
        <translation>无法写入输出：%1。</translation>
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
        <translation>较早 (Enter)</translation>
    </message>
    <message>
        <source>Newer (Shift+Enter)</source>
        <translation>较新 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭搜索 (Esc)</translation>
    </message>
    <message>
        <source>Whose lines are shown</source>
        <translation>显示谁的行</translation>
    </message>
    <message>
        <source>Show what is said on all connections, or on one alone</source>
        <translation>显示所有连接上的对话，或只显示一个连接的</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which of how many were found</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>找到 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
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
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>The conversation was not saved to %1: %2.</source>
        <translation>对话未能保存到 %1：%2。</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>只显示连接 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name connection %1…</source>
        <translation>命名连接 %1(&amp;N)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve conversation as text…</source>
        <translation>将对话另存为文本(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the conversation: %1 %</source>
        <translation>正在保存对话：%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>What is said here appears line by line: received at the left, sent at the right.</source>
        <translation>对话逐行显示在这里：左侧为收到的，右侧为发送的。</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>全部显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reply to connection %1 only</source>
        <translation>只回复连接 %1(&amp;R)</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在日志中显示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message>
        <source>%1 is a peer now</source>
        <comment>the address of a peer</comment>
        <translation>%1 现在是对端</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, and what became of the connection</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 connected</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 个已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether the peer&apos;s kernel has it.</source>
        <translation>对端内核是否收到尚不清楚。</translation>
    </message>
    <message>
        <source>✓ Handed to our kernel; the peer&apos;s has not acknowledged all of it.</source>
        <translation>✓ 已交给本机内核；对端内核尚未全部确认。</translation>
    </message>
    <message>
        <source>✓✓ Acknowledged by the peer&apos;s kernel.</source>
        <translation>✓✓ 已由对端内核确认。</translation>
    </message>
    <message>
        <source>✓✓ Read by the program at the other end, which is this one.</source>
        <translation>✓✓ 已由另一端的程序（即本程序）读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>%2 个内核中有 %1 个已确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who is at the other end, what else there is to say of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <comment>a number of bytes, an offset in the message</comment>
        <translation>%1，位于字节 %2</translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>发往 %1 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Received on connection %1</source>
        <translation>在连接 %1 上接收</translation>
    </message>
    <message>
        <source>Sent on connections: %1</source>
        <translation>发送所用的连接：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
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
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>%1  sent: %2</source>
        <comment>a time, what was said</comment>
        <translation>%1  发送：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sent at %1: %2</source>
        <comment>a time, what was said</comment>
        <translation>发送于 %1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was sent, how far it has come</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <comment>the address of a peer, or “connection 3”</comment>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1: open for datagrams</source>
        <comment>a connection</comment>
        <translation>%1：可收发数据报</translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 个新对端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 个连接可收发数据报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 个对端已遗忘：空闲时间内没有收发</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a number of connections, what became of them: “peer finished sending”</comment>
        <translation>%1 个连接：%2</translation>
    </message>
    <message>
        <source>to connection %1</source>
        <translation>发往连接 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the name or the address of a peer</comment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>%1  sent, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>%1  %2：%3</translation>
    </message>
    <message>
        <source>Received from %1 at %2: %3</source>
        <comment>a name, an address or “connection 3”; a time; what was said</comment>
        <translation>收自 %1，%2：%3</translation>
    </message>
    <message>
        <source>Sent at %1, %2: %3</source>
        <comment>a time, “to connection 3”, what was said</comment>
        <translation>发送于 %1，%2：%3</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Escaped text</source>
        <translation>转义文本(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Hex</source>
        <translation>十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Hex &amp;dump</source>
        <translation>十六进制转储(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;C array</source>
        <translation>C 数组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Python bytes</source>
        <translation>Python 字节串(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
</context>
<context>
    <name>DatagramChoice</name>
    <message>
        <source>Interface that what is sent to groups leaves by</source>
        <translation>发往多播组的内容从哪个接口发出</translation>
    </message>
    <message>
        <source>Groups are heard on this computer too</source>
        <translation>本机也能收到发往多播组的内容</translation>
    </message>
    <message>
        <source>May send to broadcast addresses</source>
        <translation>可向广播地址发送</translation>
    </message>
    <message>
        <source>Hear only this peer (connect)</source>
        <translation>只接收此对端 (connect)</translation>
    </message>
    <message>
        <source>Datagram options</source>
        <translation>数据报选项</translation>
    </message>
    <message>
        <source>How many routers what is sent to groups may pass (TTL)</source>
        <translation>发往多播组的内容最多经过多少个路由器 (TTL)</translation>
    </message>
    <message>
        <source>Receive buffer in bytes</source>
        <translation>接收缓冲区字节数</translation>
    </message>
    <message>
        <source>Seconds after which a silent peer is forgotten</source>
        <translation>静默的对端多少秒后遗忘</translation>
    </message>
    <message>
        <source>1 stays in this network, 0 in this computer (IP_MULTICAST_TTL)</source>
        <translation>1 表示不出此网络，0 表示不出本机 (IP_MULTICAST_TTL)</translation>
    </message>
    <message>
        <source>What is sent to groups comes back to members here (IP_MULTICAST_LOOP)</source>
        <translation>发往多播组的内容也返回给本机的成员 (IP_MULTICAST_LOOP)</translation>
    </message>
    <message>
        <source>Without it, sending to a broadcast address is refused (SO_BROADCAST)</source>
        <translation>不选则拒绝向广播地址发送 (SO_BROADCAST)</translation>
    </message>
    <message>
        <source>What comes while it is full is lost, and counted (SO_RCVBUF)</source>
        <translation>缓冲区满时到达的内容会丢失并计数 (SO_RCVBUF)</translation>
    </message>
    <message>
        <source>Nothing tells that a peer has gone: one that is silent for so long counts as gone</source>
        <translation>无从得知对端已离去：静默这么久的对端视为已离去</translation>
    </message>
    <message>
        <source>Others are not heard, and a refusal of the peer&apos;s computer is told (connect(2))</source>
        <translation>不接收其他对端，并能得知对端计算机的拒绝 (connect(2))</translation>
    </message>
    <message>
        <source>the system&apos;s (1)</source>
        <translation>系统默认 (1)</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Forget a peer after</source>
        <translation>遗忘对端前等待</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>Send to groups by</source>
        <translation>多播发送接口</translation>
    </message>
    <message>
        <source>TTL to groups</source>
        <translation>多播 TTL</translation>
    </message>
    <message>
        <source>▾ Datagram options</source>
        <translation>▾ 数据报选项</translation>
    </message>
    <message>
        <source>▸ Datagram options</source>
        <translation>▸ 数据报选项</translation>
    </message>
    <message>
        <source>groups: %1</source>
        <translation>多播组：%1</translation>
    </message>
    <message>
        <source>buffer: %1</source>
        <translation>缓冲区：%1</translation>
    </message>
    <message>
        <source>idle: %1</source>
        <translation>空闲：%1</translation>
    </message>
</context>
<context>
    <name>DecodeAsDialog</name>
    <message>
        <source>Decode as</source>
        <translation>解码为</translation>
    </message>
    <message>
        <source>What to decode</source>
        <translation>解码对象</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>All connections of its server</source>
        <translation>其服务器的所有连接</translation>
    </message>
    <message>
        <source>All connections of its clients</source>
        <translation>其客户端的所有连接</translation>
    </message>
    <message>
        <source>Port %1, from now on</source>
        <translation>端口 %1，从现在起</translation>
    </message>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>成帧：字节如何组成消息</translation>
    </message>
    <message>
        <source>As its server or client says</source>
        <translation>依其服务器或客户端</translation>
    </message>
    <message>
        <source>The first messages</source>
        <translation>前几条消息</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Framing</source>
        <translation>成帧(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>What was chosen here before is forgotten.</source>
        <translation>之前在此所做的选择将被遗忘。</translation>
    </message>
    <message>
        <source>No whole message so far.</source>
        <translation>尚无完整的消息。</translation>
    </message>
</context>
<context>
    <name>DecodeCommand</name>
    <message>
        <source>The capture cannot be read: %1.</source>
        <translation>无法读取捕获：%1。</translation>
    </message>
    <message>
        <source>Standard input is no capture of Socketscope, which alone can be decoded (%1).</source>
        <comment>a technical detail</comment>
        <translation>标准输入不是 Socketscope 的捕获，只能解码这种捕获（%1）。</translation>
    </message>
    <message>
        <source>%1 is no capture of Socketscope, which alone can be decoded (%2).</source>
        <comment>a file, a technical detail</comment>
        <translation>%1 不是 Socketscope 的捕获，只能解码这种捕获（%2）。</translation>
    </message>
</context>
<context>
    <name>DecodePreview</name>
    <message>
        <source>fault: </source>
        <translation>故障：</translation>
    </message>
</context>
<context>
    <name>EncodingCombo</name>
    <message>
        <source>Encoding of texts whose message does not say it</source>
        <translation>消息未说明时文本所用的编码</translation>
    </message>
    <message>
        <source>Any name that Python or IANA has for it</source>
        <translation>可用 Python 或 IANA 的任一名称</translation>
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
            <numerusform>%1（新增 %2）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointModel</name>
    <message>
        <source>Sockets</source>
        <comment>of this computer</comment>
        <translation>套接字</translation>
    </message>
    <message>
        <source>Sockets of this computer: %1</source>
        <translation>本机的套接字：%1</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>closing · %1</source>
        <comment>how many connections close</comment>
        <translation>正在关闭 · %1</translation>
    </message>
    <message>
        <source>waiting · %1</source>
        <comment>a server that cannot accept for now; how many connections it has</comment>
        <translation>等待 · %1</translation>
    </message>
    <message>
        <source>lost · %1</source>
        <comment>a number of datagrams</comment>
        <translation>丢失 · %1</translation>
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
            <numerusform>新增 %1 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointTree</name>
    <message>
        <source>Servers, clients and this computer</source>
        <translation>服务器、客户端和本机</translation>
    </message>
    <message>
        <source>Servers and clients appear here once they run.</source>
        <translation>服务器和客户端运行后显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>EndpointWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show the settings in place of the conversation</source>
        <translation>显示设置，代替对话</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Show what goes over each connection, in place of the rooms</source>
        <translation>显示各连接上的收发内容，代替房间</translation>
    </message>
    <message>
        <source>Check settings</source>
        <comment>a button: leads to the field that is wrong</comment>
        <translation>检查设置</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No local port is free: connections that are open, or have ended within the last minute, use all that the system may choose from. Use fewer, wait a minute, or widen the range (“sysctl net.ipv4.ip_local_port_range”).</source>
        <translation>没有空闲的本地端口：打开的和最近一分钟内结束的连接占用了系统可选的全部端口。请减少连接、等待一分钟，或扩大范围（“sysctl net.ipv4.ip_local_port_range”）。</translation>
    </message>
    <message>
        <source>This computer has no address of the kind that %1 is: IPv6 is switched off or not set up. Use an IPv4 address, or switch IPv6 on (“sysctl net.ipv6.conf.all.disable_ipv6”).</source>
        <translation>本机没有与 %1 同类的地址：IPv6 已关闭或未设置。请使用 IPv4 地址，或启用 IPv6（“sysctl net.ipv6.conf.all.disable_ipv6”）。</translation>
    </message>
    <message>
        <source>No host of that name was found for %1. Check the spelling, or use an address, as 127.0.0.1.</source>
        <translation>找不到 %1 所指名称的主机。请检查拼写，或使用地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>The name in %1 could not be looked up: no name server answers. Check the network connection, or use an address.</source>
        <translation>无法解析 %1 中的名称：没有域名服务器响应。请检查网络连接，或使用地址。</translation>
    </message>
    <message>
        <source>%1: a link-local address needs its zone, the interface that it belongs to. Write one of %2.</source>
        <translation>%1：链路本地地址需要区域标识，即它所属的接口。请输入以下之一：%2。</translation>
    </message>
    <message>
        <source>%1: this computer has no interface of that name. Write one of %2.</source>
        <translation>%1：本机没有该名称的接口。请输入以下之一：%2。</translation>
    </message>
    <message>
        <source>This program has as many files and connections open as it may (“ulimit -n”). Close some connections: a server that runs goes on accepting by itself.</source>
        <translation>本程序打开的文件和连接已达允许的上限（“ulimit -n”）。请关闭一些连接：运行中的服务器会自行继续接受连接。</translation>
    </message>
    <message>
        <source>The whole computer has as many files open as it can (“sysctl fs.file-max”). Close some programs or connections: a server that runs goes on accepting by itself.</source>
        <translation>整台计算机打开的文件已达上限（“sysctl fs.file-max”）。请关闭一些程序或连接：运行中的服务器会自行继续接受连接。</translation>
    </message>
    <message>
        <source>The system has no memory left for another connection. Close some connections or programs, and try again.</source>
        <translation>系统没有内存可用于新的连接。请关闭一些连接或程序后重试。</translation>
    </message>
    <message>
        <source>%1: the message is too large for one datagram (%2). Send less at once, or use a stream.</source>
        <translation>%1：消息对一个数据报来说太大（%2）。请一次少发一些，或使用流。</translation>
    </message>
    <message>
        <source>%1: a group could not be joined (%2). Check the group&apos;s address, and the interface to join it on.</source>
        <translation>%1：无法加入多播组（%2）。请检查多播组地址和加入所用的接口。</translation>
    </message>
    <message>
        <source>%1: this computer has no such interface. There are: %2.</source>
        <translation>%1：本机没有这样的接口。现有：%2。</translation>
    </message>
    <message>
        <source>%1 is too long: the path of a Unix domain socket may have 107 bytes. Choose a shorter one.</source>
        <translation>%1 太长：Unix 域套接字的路径最多 107 个字节。请选择较短的路径。</translation>
    </message>
    <message>
        <source>%1 is there, and is no socket. It was left as it is; choose another path.</source>
        <translation>%1 已存在，但不是套接字。已保持原样；请选择其他路径。</translation>
    </message>
    <message>
        <source>A socket stands at %1, and nobody listens at it any more: a server has ended without removing it. Have it removed first, or choose another path.</source>
        <translation>%1 处有一个套接字，但已没有程序监听：某个服务器结束时没有移除它。请先移除它，或选择其他路径。</translation>
    </message>
    <message>
        <source>The socket at %1 is of another kind. Choose another transport: stream, seqpacket or datagram.</source>
        <translation>%1 处的套接字是另一种类型。请选择其他传输：stream、seqpacket 或 datagram。</translation>
    </message>
    <message>
        <source>A server listens at %1 already. Choose another path, or stop it; “ss -lxp” in a terminal shows whose it is.</source>
        <translation>已有服务器在 %1 监听。请选择其他路径，或停止该服务器；在终端中运行“ss -lxp”可查看它属于谁。</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer. Use 127.0.0.1 for this computer only, or 0.0.0.0 for all of its addresses.</source>
        <translation>%1 不是本机的地址。请用 127.0.0.1 表示仅本机，或用 0.0.0.0 表示本机的所有地址。</translation>
    </message>
    <message>
        <source>Port %1 is below 1024, and only an administrator may listen there. Choose a port from 1024 to 65535.</source>
        <translation>端口 %1 小于 1024，只有系统管理员可以在此监听。请选择 1024 至 65535 之间的端口。</translation>
    </message>
    <message>
        <source>The system does not allow listening there. Choose another port.</source>
        <translation>系统不允许在此监听。请选择其他端口。</translation>
    </message>
    <message>
        <source>The system cannot listen at %1. Check the address.</source>
        <translation>系统无法在 %1 监听。请检查地址。</translation>
    </message>
    <message>
        <source>A limit is reached. Close some connections and start again.</source>
        <translation>已达到上限。请关闭一些连接，然后重新启动。</translation>
    </message>
    <message>
        <source>The server could not start.</source>
        <translation>服务器无法启动。</translation>
    </message>
    <message>
        <source>There is no socket at %1. Start its server, or check the path.</source>
        <translation>%1 处没有套接字。请启动其服务器，或检查路径。</translation>
    </message>
    <message>
        <source>Nobody listens at %1 any more: the socket of a server that has ended stands there. Start the server again.</source>
        <translation>已没有程序在 %1 监听：那里留着已结束的服务器的套接字。请重新启动服务器。</translation>
    </message>
    <message>
        <source>The permissions of %1 do not let you write to it, which connecting takes. Ask its owner, or let its server set others.</source>
        <translation>%1 的权限不允许写入，而连接需要写权限。请联系其所有者，或让其服务器设置其他权限。</translation>
    </message>
    <message>
        <source>Nothing receives at %1: its computer said so (ICMP port unreachable). Start a server on that port, or check host and port.</source>
        <translation>%1 处没有程序接收：其计算机如此报告（ICMP 端口不可达）。请在该端口启动服务器，或检查主机和端口。</translation>
    </message>
    <message>
        <source>The system does not allow sending to %1: it is a broadcast address, and broadcasts are not allowed on this socket, or a firewall of this computer forbids it.</source>
        <translation>系统不允许向 %1 发送：它是广播地址，而此套接字不允许广播；或者本机的防火墙禁止。</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens there. Start a server on that port, or check host and port.</source>
        <translation>%1 拒绝了连接：没有程序在那里监听。请在该端口启动服务器，或检查主机和端口。</translation>
    </message>
    <message>
        <source>There is no way to %1 from here: no network of this computer leads there. Check the network connection and the address.</source>
        <translation>这里没有通往 %1 的路由：本机的任何网络都不通往那里。请检查网络连接和地址。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: its network is there, but the host does not answer, or a router turns it away. Check the address, and whether it is on.</source>
        <translation>无法到达 %1：其网络存在，但主机没有响应，或路由器将其回绝。请检查地址，以及主机是否开机。</translation>
    </message>
    <message>
        <source>The system cannot connect to %1: it is no address to connect to, or a route of this computer drops what goes there (“ip route get” shows it).</source>
        <translation>系统无法连接到 %1：它不是可连接的地址，或本机的一条路由丢弃发往那里的内容（“ip route get”会显示）。</translation>
    </message>
    <message>
        <source>The system does not allow a connection to %1: a firewall or a route of this computer forbids it, or it is a broadcast address. Check the address and the firewall.</source>
        <translation>系统不允许连接到 %1：本机的防火墙或路由禁止，或它是广播地址。请检查地址和防火墙。</translation>
    </message>
    <message>
        <source>The connection to %1 was given up before it was made.</source>
        <translation>到 %1 的连接在建立之前已放弃。</translation>
    </message>
    <message>
        <source>A limit is reached. Use fewer connections.</source>
        <translation>已达到上限。请减少连接。</translation>
    </message>
    <message>
        <source>The file cannot be read. Choose another one.</source>
        <translation>无法读取文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The connection to %1 failed.</source>
        <translation>到 %1 的连接失败。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Free some space, or save elsewhere.</source>
        <translation>%1 所在的磁盘已满。请腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>%1 cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>%1 的写入速度跟不上收发字节的速度。磁盘赶上后会自动继续录制。</translation>
    </message>
    <message>
        <source>%1 may not be written. Choose another folder.</source>
        <translation>没有写入 %1 的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Saving was canceled; nothing was kept.</source>
        <translation>保存已取消；没有保留任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 is not a capture of this program. Choose one that it has saved.</source>
        <translation>%1 不是本程序的捕获文件。请选择由本程序保存的文件。</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions, or choose another file.</source>
        <translation>没有读取 %1 的权限。请更改其权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>Opening was canceled.</source>
        <translation>打开已取消。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Choose another file.</source>
        <translation>无法读取 %1。请选择其他文件。</translation>
    </message>
    <message>
        <source>These parameters cannot be used: %1.</source>
        <translation>这些参数无法使用：%1。</translation>
    </message>
    <message>
        <source>This is too large for one datagram (%1). Send less at once, or use a stream.</source>
        <translation>内容对一个数据报来说太大（%1）。请一次少发一些，或使用流。</translation>
    </message>
    <message>
        <source>This cannot be sent as it stands.</source>
        <translation>此内容按现状无法发送。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence or more, a technical detail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>There is no folder to make %1 in. Make it first, or choose another path.</source>
        <translation>没有可供创建 %1 的文件夹。请先创建文件夹，或选择其他路径。</translation>
    </message>
    <message>
        <source>The system does not allow making %1: you may not write to its folder. Choose another path.</source>
        <translation>系统不允许创建 %1：没有写入其所在文件夹的权限。请选择其他路径。</translation>
    </message>
    <message>
        <source>The disk that holds the capture is full. Free some space, or save elsewhere.</source>
        <translation>捕获所在的磁盘已满。请腾出空间，或保存到别处。</translation>
    </message>
    <message>
        <source>The capture cannot be written as fast as bytes pass. Recording goes on by itself once the disk has caught up.</source>
        <translation>捕获的写入速度跟不上收发字节的速度。磁盘赶上后会自动继续录制。</translation>
    </message>
    <message>
        <source>The capture may not be written. Choose another folder.</source>
        <translation>没有写入捕获的权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The capture cannot be written. Choose another place.</source>
        <translation>无法写入捕获。请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 does not answer. It may be off, a firewall may drop what is sent to it, or the server accepts no connections and its queue of them is full.</source>
        <translation>%1 没有响应。它可能已关机，防火墙可能丢弃发往它的内容，也可能服务器不接受连接，而其连接队列已满。</translation>
    </message>
    <message>
        <source>Port %1 is already in use. Choose another, or 0 to let the system choose. “ss -lntup” shows who has it; if nobody has, wait a minute (TIME-WAIT).</source>
        <translation>端口 %1 已被占用。请选择其他端口，或填 0 由系统选择。“ss -lntup”可查看占用者；若无人占用，请等待一分钟（TIME-WAIT）。</translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 条消息到达过快，来不及输出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording has stopped, connections go on. %1</source>
        <comment>a sentence or two that say why</comment>
        <translation>录制已停止，连接继续。%1</translation>
    </message>
</context>
<context>
    <name>FaultPanel</name>
    <message>
        <source>Add a member…</source>
        <translation>添加成员…</translation>
    </message>
    <message>
        <source>Faults on purpose</source>
        <translation>故意制造的故障</translation>
    </message>
    <message>
        <source>Header members, added or in place of one of their name</source>
        <translation>头部成员，添加或替换同名成员</translation>
    </message>
    <message>
        <source>Header members to add or replace</source>
        <translation>要添加或替换的头部成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A value that is not JSON goes as a string.</source>
        <translation>不是 JSON 的值作为字符串发送。</translation>
    </message>
    <message>
        <source>Invalid UTF-8 byte</source>
        <translation>无效 UTF-8 字节</translation>
    </message>
    <message>
        <source>in the header</source>
        <translation>在头部</translation>
    </message>
    <message>
        <source>in the content</source>
        <translation>在内容</translation>
    </message>
    <message>
        <source>Messages in one write</source>
        <translation>一次写入的消息数</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>截断于</translation>
    </message>
    <message>
        <source>not cut</source>
        <translation>不截断</translation>
    </message>
    <message>
        <source> B</source>
        <translation> B</translation>
    </message>
    <message>
        <source>Send in pieces of</source>
        <translation>分段发送，每段</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>一次全部</translation>
    </message>
    <message>
        <source>Pause between pieces</source>
        <translation>段间暂停</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>What happens to the message as a whole</source>
        <translation>对消息整体的处理</translation>
    </message>
    <message>
        <source>A network may lose, double or overtake a datagram: here it can be done on purpose.</source>
        <translation>网络可能使数据报丢失、重复或乱序：在这里可以故意为之。</translation>
    </message>
    <message>
        <source>The peer gets it two times, as when a network doubles it: does it count twice?</source>
        <translation>对端会收到两次，如同网络使其重复：它会算作两条吗？</translation>
    </message>
    <message>
        <source>It waits here until the next message to this connection has gone, as when that overtakes it.</source>
        <translation>它在此等待，直到发往此连接的下一条消息发出，如同被其超越。</translation>
    </message>
    <message>
        <source>It is counted and not sent, as when a network loses it: does the peer notice?</source>
        <translation>计数但不发送，如同被网络丢失：对端会察觉吗？</translation>
    </message>
    <message>
        <source>none</source>
        <comment>byte that is not valid UTF-8</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>once</source>
        <comment>the message is sent</comment>
        <translation>一次</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>the message is sent</comment>
        <translation>两次</translation>
    </message>
    <message>
        <source>after the next one</source>
        <comment>the message is sent</comment>
        <translation>在下一条之后</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>the message is sent</comment>
        <translation>不发送</translation>
    </message>
    <message>
        <source>The message is sent</source>
        <comment>once, twice ...</comment>
        <translation>消息发送</translation>
    </message>
</context>
<context>
    <name>FaultType</name>
    <message>
        <source>connection ended inside a message</source>
        <translation>连接在消息中间结束</translation>
    </message>
    <message>
        <source>message is longer than the limit</source>
        <translation>消息超过长度上限</translation>
    </message>
    <message>
        <source>length is one that no message can have</source>
        <translation>长度值是任何消息都不可能有的</translation>
    </message>
    <message>
        <source>escape before a byte that cannot follow it</source>
        <translation>转义字节之后的字节不合法</translation>
    </message>
    <message>
        <source>datagram was cut: it was longer than what was read</source>
        <translation>数据报被截断：长度超过读取的长度</translation>
    </message>
    <message>
        <source>datagrams were lost</source>
        <translation>数据报丢失</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>网络报告了错误</translation>
    </message>
    <message>
        <source>COBS code says more bytes than the message has</source>
        <translation>COBS 码指示的字节多于消息所有</translation>
    </message>
    <message>
        <source>headers are longer than the limit</source>
        <translation>头部超过长度上限</translation>
    </message>
    <message>
        <source>headers have no Content-Length</source>
        <translation>头部没有 Content-Length</translation>
    </message>
    <message>
        <source>this is no line of a header</source>
        <translation>这不是头部行</translation>
    </message>
    <message>
        <source>content is not chunked as its header says</source>
        <translation>内容没有按头部所说分块</translation>
    </message>
    <message>
        <source>other bytes stand behind the content</source>
        <translation>内容之后还有其他字节</translation>
    </message>
    <message>
        <source>the next message starts before this one has ended</source>
        <translation>此消息结束之前，下一条已开始</translation>
    </message>
    <message>
        <source>header length is 0: no message can start that way</source>
        <translation>头部长度为 0：没有消息能这样开始</translation>
    </message>
    <message>
        <source>JSON header is not UTF-8</source>
        <translation>JSON 头部不是 UTF-8</translation>
    </message>
    <message>
        <source>JSON header is not JSON</source>
        <translation>JSON 头部不是 JSON</translation>
    </message>
    <message>
        <source>JSON header is not an object</source>
        <translation>JSON 头部不是对象</translation>
    </message>
    <message>
        <source>JSON header has no %1</source>
        <translation>JSON 头部没有 %1</translation>
    </message>
    <message>
        <source>JSON header has a wrong %1</source>
        <extracomment>%1 is the name of a member of the JSON header: content-length</extracomment>
        <translation>JSON 头部的 %1 有误</translation>
    </message>
    <message>
        <source>content is longer than the limit</source>
        <translation>内容超过长度上限</translation>
    </message>
    <message>
        <source>content encoding is not known</source>
        <translation>内容编码未知</translation>
    </message>
    <message>
        <source>content is not in the encoding its header names</source>
        <translation>内容与头部指明的编码不符</translation>
    </message>
    <message>
        <source>content is not JSON</source>
        <translation>内容不是 JSON</translation>
    </message>
    <message>
        <source>a line of IRC has a NUL in it</source>
        <translation>IRC 行中含有 NUL</translation>
    </message>
    <message>
        <source>carriage return that no line feed follows</source>
        <translation>回车符之后没有换行符</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>a value was expected</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>a value or “]” was expected</source>
        <translation>此处应为值或“]”</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <comment>of a member in JSON</comment>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>a name or “}” was expected</source>
        <comment>of a member in JSON</comment>
        <translation>此处应为名称或“}”</translation>
    </message>
    <message>
        <source>“:” was expected</source>
        <translation>此处应为“:”</translation>
    </message>
    <message>
        <source>“,” or “}” was expected</source>
        <translation>此处应为“,”或“}”</translation>
    </message>
    <message>
        <source>“,” or “]” was expected</source>
        <translation>此处应为“,”或“]”</translation>
    </message>
    <message>
        <source>the end was expected</source>
        <translation>此处应结束</translation>
    </message>
    <message>
        <source>a character or a quotation mark was expected</source>
        <translation>此处应为字符或引号</translation>
    </message>
    <message>
        <source>one of &quot; \ / b f n r t u was expected</source>
        <translation>此处应为 &quot; \ / b f n r t u 之一</translation>
    </message>
    <message>
        <source>a hexadecimal digit was expected</source>
        <translation>此处应为十六进制数字</translation>
    </message>
    <message>
        <source>true, false or null was expected</source>
        <translation>此处应为 true、false 或 null</translation>
    </message>
    <message>
        <source>a digit was expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <comment>a fault, its offset in the message</comment>
        <translation>%1，位于字节 %2</translation>
    </message>
    <message>
        <source>%1, at byte %2: %3</source>
        <comment>a fault, its offset in the message, what was expected</comment>
        <translation>%1，位于字节 %2：%3</translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Content encoding</source>
        <translation>内容编码</translation>
    </message>
    <message>
        <source>Content-length</source>
        <translation>Content-length</translation>
    </message>
    <message>
        <source>Header length</source>
        <translation>头部长度</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What a filter can say</source>
        <translation>过滤器可用的写法</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a word, what it means</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Filter of the messages</source>
        <translation>消息的过滤器</translation>
    </message>
    <message>
        <source>Filter messages: text, conn:2, out, len&gt;100, fault</source>
        <translation>过滤消息：文本、conn:2、out、len&gt;100、fault</translation>
    </message>
    <message>
        <source>Show only messages that match (Ctrl+F). Ctrl+Space tells what can be written, Escape clears</source>
        <translation>只显示匹配的消息 (Ctrl+F)。Ctrl+Space 列出可用的写法，Escape 清除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term, what is to be said of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
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
        <translation>消息的各部分</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Bytes of no message</source>
        <translation>不属于消息的字节</translation>
    </message>
    <message>
        <source>In the stream: %1</source>
        <translation>在流中：%1</translation>
    </message>
    <message>
        <source>Copy &amp;member as</source>
        <translation>复制成员为(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;value as</source>
        <translation>复制值为(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;part as</source>
        <translation>复制部分为(&amp;P)</translation>
    </message>
</context>
<context>
    <name>FramingChoice</name>
    <message>
        <source>Framing: how bytes become messages</source>
        <translation>成帧：字节如何组成消息</translation>
    </message>
    <message>
        <source>More about how messages are told apart</source>
        <translation>关于如何区分消息的更多设置</translation>
    </message>
    <message>
        <source>Framing of what is sent</source>
        <translation>所发内容的成帧</translation>
    </message>
    <message>
        <source>As what is received</source>
        <translation>与接收相同</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>与其余相同</translation>
    </message>
    <message>
        <source>Client&apos;s first</source>
        <translation>客户端首条</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>首条消息</translation>
    </message>
    <message>
        <source>No encoding is known by the name “%1”. Choose one of the list, or write its name as Python does.</source>
        <translation>不认识名为“%1”的编码。请从列表中选择，或按 Python 的写法输入名称。</translation>
    </message>
    <message>
        <source>sent: %1</source>
        <comment>a framing</comment>
        <translation>发送：%1</translation>
    </message>
    <message>
        <source>text: %1</source>
        <comment>an encoding</comment>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>▾ More about how messages are told apart</source>
        <translation>▾ 关于如何区分消息的更多设置</translation>
    </message>
    <message>
        <source>▸ More about how messages are told apart</source>
        <translation>▸ 关于如何区分消息的更多设置</translation>
    </message>
</context>
<context>
    <name>FramingCombo</name>
    <message>
        <source>Parameters of the framing</source>
        <translation>成帧的参数</translation>
    </message>
</context>
<context>
    <name>FramingDialog</name>
    <message>
        <source>Framing: %1</source>
        <translation>成帧：%1</translation>
    </message>
</context>
<context>
    <name>FramingForm</name>
    <message>
        <source>one or more bytes; \n \r \t \0 \xNN \\ are understood</source>
        <translation>一个或多个字节；可用 \n \r \t \0 \xNN \\</translation>
    </message>
    <message>
        <source>one byte; \n \r \t \0 \xNN \\ are understood</source>
        <translation>一个字节；可用 \n \r \t \0 \xNN \\</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 至 %2 之间的数</translation>
    </message>
    <message>
        <source>a framing, with / in place of : and , as in fixed/size=8</source>
        <translation>一种成帧方式，用 / 代替 : 和 ,，例如 fixed/size=8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Expected: %3.</source>
        <translation>“%1”不能是“%2”。应为：%3。</translation>
    </message>
</context>
<context>
    <name>FramingParameter</name>
    <message>
        <source>Most bytes of a message&apos;s headers</source>
        <translation>消息头部的最大字节数</translation>
    </message>
    <message>
        <source>Bytes of each message</source>
        <translation>每条消息的字节数</translation>
    </message>
    <message>
        <source>Bytes of the length, a varint, or digits</source>
        <translation>长度所占字节数，或 varint，或文本数字</translation>
    </message>
    <message>
        <source>Byte order of the length</source>
        <translation>长度的字节序</translation>
    </message>
    <message>
        <source>Digits of the length</source>
        <translation>长度的位数</translation>
    </message>
    <message>
        <source>Zeros, or spaces before or after the digits we send</source>
        <translation>发送时在数字前补零，或在前后补空格</translation>
    </message>
    <message>
        <source>Byte that ends the digits, if they are not all there</source>
        <translation>位数不足时结束数字的字节</translation>
    </message>
    <message>
        <source>Bytes before the length</source>
        <translation>长度之前的字节数</translation>
    </message>
    <message>
        <source>Bytes between the length and the content</source>
        <translation>长度与内容之间的字节数</translation>
    </message>
    <message>
        <source>Whether the length counts all that is before the content</source>
        <translation>长度是否计入内容之前的全部字节</translation>
    </message>
    <message>
        <source>Bytes added to the length</source>
        <translation>长度之外另加的字节数</translation>
    </message>
    <message>
        <source>Lengths up to this one have no content and count nothing (-1: none)</source>
        <translation>不超过此值的长度没有内容，也不计字节（-1：无）</translation>
    </message>
    <message>
        <source>Bytes behind each content</source>
        <translation>每个内容之后的字节数</translation>
    </message>
    <message>
        <source>Framing of the first message of each direction, as in fixed/size=68</source>
        <translation>每个方向首条消息的成帧，例如 fixed/size=68</translation>
    </message>
    <message>
        <source>Framing of the client&apos;s first message, as in fixed/size=8</source>
        <translation>客户端首条消息的成帧，例如 fixed/size=8</translation>
    </message>
    <message>
        <source>Bytes that end a message</source>
        <translation>结束消息的字节</translation>
    </message>
    <message>
        <source>Bytes that start a message</source>
        <translation>开始消息的字节</translation>
    </message>
    <message>
        <source>Byte that makes the byte after it data; none if empty</source>
        <translation>使其后一个字节成为数据的字节；留空则无</translation>
    </message>
    <message>
        <source>Byte that an escaped byte is combined with by exclusive or; none if empty</source>
        <translation>与被转义字节作异或运算的字节；留空则无</translation>
    </message>
    <message>
        <source>Whether the end of a message is the start of the next</source>
        <translation>消息的结尾是否也是下一条的开头</translation>
    </message>
    <message>
        <source>Bytes after the end, as of a checksum</source>
        <translation>结尾之后的字节数，例如校验和</translation>
    </message>
    <message>
        <source>Most bytes of a message&apos;s content</source>
        <translation>消息内容的最大字节数</translation>
    </message>
    <message>
        <source>Whether a lost stream is found again</source>
        <translation>流失去同步后是否重新同步</translation>
    </message>
</context>
<context>
    <name>FramingPreset</name>
    <message>
        <source>Real Python&apos;s application</source>
        <translation>Real Python 的应用</translation>
    </message>
    <message>
        <source>The protocol of Real Python&apos;s socket tutorial</source>
        <translation>Real Python 套接字教程的协议</translation>
    </message>
    <message>
        <source>sentdex&apos;s chat</source>
        <translation>sentdex 的聊天</translation>
    </message>
    <message>
        <source>A length of 10 digits and spaces, then the message</source>
        <translation>由 10 个数字和空格组成的长度，随后是消息</translation>
    </message>
    <message>
        <source>Tech With Tim&apos;s chat</source>
        <translation>Tech With Tim 的聊天</translation>
    </message>
    <message>
        <source>A length of 64 digits and spaces, then the message</source>
        <translation>由 64 个数字和空格组成的长度，随后是消息</translation>
    </message>
    <message>
        <source>Chats with zfill(8)</source>
        <translation>使用 zfill(8) 的聊天</translation>
    </message>
    <message>
        <source>A length of 8 digits, zeros in front, then the message</source>
        <translation>前面补零的 8 位长度，随后是消息</translation>
    </message>
    <message>
        <source>HTTP/1</source>
        <translation>HTTP/1</translation>
    </message>
    <message>
        <source>HTTP/1, with Content-Length</source>
        <translation>HTTP/1，带 Content-Length</translation>
    </message>
    <message>
        <source>Language server (LSP)</source>
        <translation>语言服务器 (LSP)</translation>
    </message>
    <message>
        <source>Language Server and Debug Adapter Protocol</source>
        <translation>语言服务器协议和调试适配器协议</translation>
    </message>
    <message>
        <source>HTTP/2</source>
        <translation>HTTP/2</translation>
    </message>
    <message>
        <source>HTTP/2 without TLS (RFC 9113): frames</source>
        <translation>不带 TLS 的 HTTP/2 (RFC 9113)：帧</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNS over TCP (RFC 1035)</source>
        <translation>TCP 上的 DNS (RFC 1035)</translation>
    </message>
    <message>
        <source>TLS records</source>
        <translation>TLS 记录</translation>
    </message>
    <message>
        <source>TLS (RFC 8446): records, not decrypted</source>
        <translation>TLS (RFC 8446)：记录，不解密</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>MQTT control packets</source>
        <translation>MQTT 控制报文</translation>
    </message>
    <message>
        <source>AMQP 0-9-1</source>
        <translation>AMQP 0-9-1</translation>
    </message>
    <message>
        <source>AMQP 0-9-1 (RabbitMQ): frames</source>
        <translation>AMQP 0-9-1 (RabbitMQ)：帧</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>Kafka&apos;s requests and responses</source>
        <translation>Kafka 的请求和响应</translation>
    </message>
    <message>
        <source>Protobuf, delimited</source>
        <translation>Protobuf，带定界</translation>
    </message>
    <message>
        <source>Protocol Buffers with writeDelimitedTo()</source>
        <translation>使用 writeDelimitedTo() 的 Protocol Buffers</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MySQL and MariaDB: packets</source>
        <translation>MySQL 和 MariaDB：数据包</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>MongoDB&apos;s wire protocol</source>
        <translation>MongoDB 的线路协议</translation>
    </message>
    <message>
        <source>Cassandra (CQL)</source>
        <translation>Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Cassandra&apos;s native protocol, versions 3 and 4</source>
        <translation>Cassandra 的原生协议，版本 3 和 4</translation>
    </message>
    <message>
        <source>SQL Server (TDS)</source>
        <translation>SQL Server (TDS)</translation>
    </message>
    <message>
        <source>Tabular Data Stream: packets</source>
        <translation>Tabular Data Stream：数据包</translation>
    </message>
    <message>
        <source>Modbus TCP</source>
        <translation>Modbus TCP</translation>
    </message>
    <message>
        <source>Modbus over TCP: MBAP header, unit and function</source>
        <translation>TCP 上的 Modbus：MBAP 头部、单元和功能码</translation>
    </message>
    <message>
        <source>TPKT</source>
        <translation>TPKT</translation>
    </message>
    <message>
        <source>TPKT (RFC 1006): S7, RDP, H.323</source>
        <translation>TPKT (RFC 1006)：S7、RDP、H.323</translation>
    </message>
    <message>
        <source>IEC 60870-5-104</source>
        <translation>IEC 60870-5-104</translation>
    </message>
    <message>
        <source>IEC 60870-5-104: telecontrol</source>
        <translation>IEC 60870-5-104：远动</translation>
    </message>
    <message>
        <source>SMPP</source>
        <translation>SMPP</translation>
    </message>
    <message>
        <source>SMPP: short messages</source>
        <translation>SMPP：短消息</translation>
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
        <translation>银行卡支付，带 4 位数字的长度</translation>
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
        <translation>TCP 上的 SMB：Windows 文件共享</translation>
    </message>
    <message>
        <source>9P</source>
        <translation>9P</translation>
    </message>
    <message>
        <source>9P: Plan 9&apos;s file protocol</source>
        <translation>9P：Plan 9 的文件协议</translation>
    </message>
    <message>
        <source>Git&apos;s pkt-line</source>
        <translation>Git 的 pkt-line</translation>
    </message>
    <message>
        <source>Git: lengths of 4 hex digits, 0000 to 0002 alone</source>
        <translation>Git：4 位十六进制数字的长度，0000 至 0002 单独出现</translation>
    </message>
    <message>
        <source>BitTorrent</source>
        <translation>BitTorrent</translation>
    </message>
    <message>
        <source>BitTorrent&apos;s peers: a handshake, then messages</source>
        <translation>BitTorrent 的对端：先握手，后消息</translation>
    </message>
    <message>
        <source>Netstrings</source>
        <translation>Netstrings</translation>
    </message>
    <message>
        <source>12:hello world!, and the like: SCGI, qmail</source>
        <translation>12:hello world! 等形式：SCGI、qmail</translation>
    </message>
    <message>
        <source>NMEA 0183</source>
        <translation>NMEA 0183</translation>
    </message>
    <message>
        <source>NMEA 0183 and AIS: sentences of GPS and ships</source>
        <translation>NMEA 0183 和 AIS：GPS 与船舶的语句</translation>
    </message>
</context>
<context>
    <name>FramingType</name>
    <message>
        <source>None (raw bytes)</source>
        <translation>无（原始字节）</translation>
    </message>
    <message>
        <source>No framing: each read is a message</source>
        <translation>不成帧：每次读取为一条消息</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines, or whatever ends with a delimiter</source>
        <translation>行，或任何以分隔符结尾的内容</translation>
    </message>
    <message>
        <source>Header/content</source>
        <translation>头部/内容</translation>
    </message>
    <message>
        <source>Header/content: length, JSON header, content</source>
        <translation>头部/内容：长度、JSON 头部、内容</translation>
    </message>
    <message>
        <source>Length prefix</source>
        <translation>长度前缀</translation>
    </message>
    <message>
        <source>A length, then the message</source>
        <translation>长度，随后是消息</translation>
    </message>
    <message>
        <source>Content-Length</source>
        <translation>Content-Length</translation>
    </message>
    <message>
        <source>Text headers with Content-Length: LSP, HTTP/1</source>
        <translation>带 Content-Length 的文本头部：LSP、HTTP/1</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>起止标记</translation>
    </message>
    <message>
        <source>Between a start and an end: STX and ETX</source>
        <translation>位于开始和结束之间：STX 和 ETX</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>固定大小</translation>
    </message>
    <message>
        <source>Messages of one size</source>
        <translation>大小相同的消息</translation>
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
        <translation>COBS，每条消息以零字节结束</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s messages, from the first one on</source>
        <translation>PostgreSQL 的消息，从首条开始</translation>
    </message>
    <message>
        <source>IRC</source>
        <translation>IRC</translation>
    </message>
    <message>
        <source>IRC: lines with a command and its parameters</source>
        <translation>IRC：由命令及其参数组成的行</translation>
    </message>
</context>
<context>
    <name>FramingWords</name>
    <message>
        <source>no framing explains these bytes</source>
        <translation>没有成帧方式能解释这些字节</translation>
    </message>
    <message>
        <source>there are no bytes yet; the first ones decide</source>
        <translation>还没有字节；由最先到达的字节决定</translation>
    </message>
    <message>
        <source>its headers are there and sound</source>
        <translation>其头部齐全且正确</translation>
    </message>
    <message>
        <source>its first lines are commands of this protocol</source>
        <translation>其前几行是此协议的命令</translation>
    </message>
    <message>
        <source>this is text that ends with the delimiter again and again</source>
        <translation>这是反复以该分隔符结尾的文本</translation>
    </message>
    <message>
        <source>each length leads to the next one</source>
        <translation>每个长度都指向下一个</translation>
    </message>
    <message>
        <source>its delimiters are there, and what is between them is sound</source>
        <translation>其分隔符齐全，之间的内容正确</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 Messages: %2, in %3 of the first %4.</source>
        <translation>%1消息：%2，占前 %4 中的 %3。</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups to join</source>
        <translation>要加入的多播组</translation>
    </message>
    <message>
        <source>+ Join a group</source>
        <translation>+ 加入多播组</translation>
    </message>
    <message>
        <source>Join a group</source>
        <translation>加入多播组</translation>
    </message>
    <message>
        <source>Hear what is sent to a multicast group, as 239.255.0.1</source>
        <translation>接收发往多播组的内容，例如 239.255.0.1</translation>
    </message>
    <message>
        <source>%1 is no group. Groups are addresses from 224.0.0.0 to 239.255.255.255, and those that begin with ff.</source>
        <translation>%1 不是多播组。多播组是 224.0.0.0 至 239.255.255.255 的地址，以及以 ff 开头的地址。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>多播组</translation>
    </message>
    <message>
        <source>Source that alone is heard</source>
        <translation>只接收此来源</translation>
    </message>
    <message>
        <source>from all</source>
        <comment>the members of a group</comment>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Interface to join the group on</source>
        <translation>加入多播组所用的接口</translation>
    </message>
    <message>
        <source>Leave the group</source>
        <translation>离开多播组</translation>
    </message>
</context>
<context>
    <name>HexView</name>
    <message>
        <source>Bytes of the message</source>
        <translation>消息的字节</translation>
    </message>
</context>
<context>
    <name>ImagePreview</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>How the message is shown</source>
        <translation>消息的显示方式</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Select a message in the log to see what it is made of: its parts, what they say, and the bytes of each.</source>
        <translation>在日志中选择一条消息，查看其构成：各个部分、其含义及各自的字节。</translation>
    </message>
    <message>
        <source>An image: the Frame page shows it. Here its bytes stand as text, those that are none as escapes.</source>
        <translation>图像：在“帧”页显示。这里以文本显示其字节，不是字符的字节以转义表示。</translation>
    </message>
    <message>
        <source>Not text: bytes that are no characters stand as escapes.</source>
        <translation>不是文本：不是字符的字节以转义表示。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Not text: the first %1 of %2. The hex view has all of it.</source>
        <translation>不是文本：%2 的前 %1。全部内容见十六进制视图。</translation>
    </message>
    <message>
        <source>The first %1 of %2. The hex view has all of it.</source>
        <translation>%2 的前 %1。全部内容见十六进制视图。</translation>
    </message>
    <message>
        <source>Decoded from %1; the hex view has it as it was sent.</source>
        <translation>已按 %1 解码；发送时的原样见十六进制视图。</translation>
    </message>
    <message>
        <source>conn %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>%1
%2, connection %3</source>
        <translation>%1
%2，连接 %3</translation>
    </message>
</context>
<context>
    <name>InterfaceCombo</name>
    <message>
        <source>by the system</source>
        <comment>an interface is chosen</comment>
        <translation>由系统决定</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Go to the newest line (End)</source>
        <translation>转到最新一行 (End)</translation>
    </message>
    <message>
        <source>Newest ↓</source>
        <translation>最新 ↓</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>转到最新一行</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>新增 %1 ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>转到最新一行，新增 %1 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In the kernel</source>
        <translation>内核中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a value means, its name in the kernel</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Changed. %1</source>
        <comment>a value that the kernel measures; what it means</comment>
        <translation>已改变。%1</translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message>
        <source>Round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Congestion window</source>
        <translation>拥塞窗口</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 个报文段</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>送达速率</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>What the kernel measures of the connection</source>
        <translation>内核对此连接的测量</translation>
    </message>
    <message>
        <source>What the kernel measures</source>
        <translation>内核的测量</translation>
    </message>
    <message>
        <source>The kernel measures a connection as long as this program has it open.</source>
        <translation>只要本程序打开着连接，内核就对其进行测量。</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>乱序确认</translation>
    </message>
    <message>
        <source>Of the socket that all peers of the server share.</source>
        <translation>服务器所有对端共用的套接字。</translation>
    </message>
    <message>
        <source>As last known: the connection has ended.</source>
        <translation>最后所知的情况：连接已结束。</translation>
    </message>
    <message>
        <source>Nothing is known: what the kernel measures is not kept in a capture.</source>
        <translation>没有信息：内核的测量不保存在捕获中。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <comment>your language&apos;s name for itself</comment>
        <translation>简体中文</translation>
    </message>
</context>
<context>
    <name>LastCaptures</name>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <comment>a time of day</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, messages: %2</source>
        <comment>bytes, a number</comment>
        <translation>%1，消息：%2</translation>
    </message>
    <message>
        <source>%1, ended unexpectedly, %2</source>
        <comment>time, content</comment>
        <translation>%1，意外结束，%2</translation>
    </message>
    <message>
        <source>%1, not saved, %2</source>
        <comment>time, content</comment>
        <translation>%1，未保存，%2</translation>
    </message>
</context>
<context>
    <name>LieFields</name>
    <message>
        <source>as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>What waits to be sent on one connection</source>
        <translation>一个连接上等待发送的内容</translation>
    </message>
    <message>
        <source>What waits to be sent on all connections together</source>
        <translation>所有连接上等待发送的内容总计</translation>
    </message>
    <message>
        <source>What is on its way to the capture file</source>
        <translation>正在写往捕获文件的内容</translation>
    </message>
    <message>
        <source>The index of the capture in memory</source>
        <translation>内存中的捕获索引</translation>
    </message>
    <message>
        <source>The rows of the message log</source>
        <translation>消息日志的行</translation>
    </message>
    <message>
        <source>Each list of filtered messages</source>
        <translation>每个过滤后的消息列表</translation>
    </message>
    <message>
        <source>What is known of connections that have ended</source>
        <translation>已结束连接的信息</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits on memory</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>What goes over a limit is given up, oldest first, or refused, and counted. What is in the capture file stays there. Connections that are open are always kept.</source>
        <translation>超出限制的内容会被舍弃（从最旧的开始）或拒绝，并计数。已在捕获文件中的内容不受影响。打开的连接始终保留。</translation>
    </message>
    <message>
        <source> MiB</source>
        <comment>mebibytes, behind a number</comment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>How long a close waits for a peer that takes nothing</source>
        <translation>对端不接收时，关闭最多等待多久</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Captures that were not saved: how many are kept</source>
        <translation>未保存的捕获：保留多少个</translation>
    </message>
    <message>
        <source>Captures that were not saved: how much of the disk they may take</source>
        <translation>未保存的捕获：可占用多少磁盘</translation>
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
        <translation>其余内容见检查器。</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>of a long message</comment>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lines that came while one looked at older ones</comment>
        <translation>新内容</translation>
    </message>
</context>
<context>
    <name>LineView</name>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>LogFilter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>the newest %1 of %2</source>
        <comment>rows that were found, of all</comment>
        <translation>最新的 %1/%2</translation>
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
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;ndpoint</source>
        <translation>端点(&amp;N)</translation>
    </message>
    <message>
        <source>Connect&amp;ion</source>
        <translation>连接(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>打开捕获(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的捕获(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save capture…</source>
        <translation>保存捕获(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find messages</source>
        <translation>查找消息(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>撤销清空(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>下一面板(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>上一面板(&amp;P)</translation>
    </message>
    <message>
        <source>Show se&amp;quence</source>
        <translation>显示时序(&amp;Q)</translation>
    </message>
    <message>
        <source>Inspector: &amp;frame</source>
        <translation>检查器：帧(&amp;F)</translation>
    </message>
    <message>
        <source>Inspector: &amp;hex</source>
        <translation>检查器：十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Inspector: te&amp;xt</source>
        <translation>检查器：文本(&amp;X)</translation>
    </message>
    <message>
        <source>Inspector: &amp;state</source>
        <translation>检查器：状态(&amp;S)</translation>
    </message>
    <message>
        <source>Inspector: &amp;kernel</source>
        <translation>检查器：内核(&amp;K)</translation>
    </message>
    <message>
        <source>Inspector: s&amp;ocket</source>
        <translation>检查器：套接字(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;server</source>
        <translation>新建服务器(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;client</source>
        <translation>新建客户端(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;all</source>
        <translation>全部停止(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Float or dock the window</source>
        <translation>浮动或停靠窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Put the window &amp;beside the others</source>
        <translation>将窗口与其他窗口并排(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose the window</source>
        <translation>关闭窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Craft a &amp;message</source>
        <translation>构造消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send the crafted message</source>
        <translation>发送构造的消息(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ved messages</source>
        <translation>已保存的消息(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Decode &amp;as…</source>
        <translation>解码为(&amp;A)…</translation>
    </message>
    <message>
        <source>Check a &amp;peer…</source>
        <translation>检查对端(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sockets of this computer</source>
        <translation>本机的套接字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Limits on memory…</source>
        <translation>内存限制(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>Show a &amp;demonstration</source>
        <translation>显示演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Socketscope</source>
        <translation>关于 Socketscope(&amp;A)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>Theme of the &amp;desktop</source>
        <translation>桌面的主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>浅色主题(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k theme</source>
        <translation>深色主题(&amp;K)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>桌面的语言(&amp;D)</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>That was it. The last message had a mistake: the inspector shows where. Write one yourself below, or see the same over another transport.</source>
        <translation>演示到此结束。最后一条消息有一处错误：检查器会指出位置。请在下方自己写一条，或通过另一种传输再看一遍。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Over UDP</source>
        <translation>通过 UDP</translation>
    </message>
    <message>
        <source>Over a Unix socket</source>
        <translation>通过 Unix 套接字</translation>
    </message>
    <message>
        <source>This window shows a file: nothing runs in it. File, New window gives one where things do.</source>
        <translation>此窗口显示的是文件：其中没有运行任何内容。“文件”&gt;“新建窗口”可打开能运行内容的窗口。</translation>
    </message>
    <message>
        <source>About Socketscope</source>
        <translation>关于 Socketscope</translation>
    </message>
    <message>
        <source>Socketscope %1</source>
        <translation>Socketscope %1</translation>
    </message>
    <message>
        <source>The language will be %1 the next time Socketscope starts.</source>
        <translation>下次启动 Socketscope 时语言将为 %1。</translation>
    </message>
    <message>
        <source>A chat and socket inspector. Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze (LGPL). Fonts: Inter and JetBrains Mono (OFL). Built with %1.</source>
        <translation>聊天与套接字检查器。按 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。图标：KDE Breeze (LGPL)。字体：Inter 和 JetBrains Mono (OFL)。构建所用：%1。</translation>
    </message>
</context>
<context>
    <name>MessageFilter</name>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>numbers of connections, as in conn:2,5</source>
        <translation>连接的编号，例如 conn:2,5</translation>
    </message>
    <message>
        <source>of TCP connections</source>
        <translation>属于 TCP 连接</translation>
    </message>
    <message>
        <source>of UDP</source>
        <translation>属于 UDP</translation>
    </message>
    <message>
        <source>of Unix domain streams</source>
        <translation>属于 Unix 域流</translation>
    </message>
    <message>
        <source>of Unix domain sockets that keep boundaries</source>
        <translation>属于保留边界的 Unix 域套接字</translation>
    </message>
    <message>
        <source>of Unix domain datagrams</source>
        <translation>属于 Unix 域数据报</translation>
    </message>
    <message>
        <source>longer, in bytes</source>
        <translation>更长，以字节计</translation>
    </message>
    <message>
        <source>shorter, in bytes</source>
        <translation>更短，以字节计</translation>
    </message>
    <message>
        <source>as long, in bytes</source>
        <translation>等长，以字节计</translation>
    </message>
    <message>
        <source>bytes that it holds, as in hex:00ff</source>
        <translation>所含的字节，例如 hex:00ff</translation>
    </message>
    <message>
        <source>bytes as they were read</source>
        <translation>按读取原样的字节</translation>
    </message>
    <message>
        <source>whole messages</source>
        <translation>完整的消息</translation>
    </message>
    <message>
        <source>what is no message</source>
        <translation>不是消息的内容</translation>
    </message>
    <message>
        <source>bytes after a stream was lost</source>
        <translation>流失去同步之后的字节</translation>
    </message>
    <message>
        <source>bytes that were not recorded</source>
        <translation>未录制的字节</translation>
    </message>
    <message>
        <source>changes of a connection&apos;s state</source>
        <translation>连接状态的变化</translation>
    </message>
</context>
<context>
    <name>MessageFilterParser</name>
    <message>
        <source>the closing quote is missing</source>
        <translation>缺少结束引号</translation>
    </message>
    <message>
        <source>taken as text: the term is written in small letters, %1</source>
        <translation>按文本处理：该项应为小写，%1</translation>
    </message>
    <message>
        <source>taken as text: a length is compared as in len&gt;100, len&lt;10 or len=5</source>
        <translation>按文本处理：长度的比较写作 len&gt;100、len&lt;10 或 len=5</translation>
    </message>
    <message>
        <source>taken as text: the term begins with %1</source>
        <translation>按文本处理：该项以 %1 开头</translation>
    </message>
    <message>
        <source>conn: takes numbers of connections, as in conn:2 or conn:2,5</source>
        <translation>conn: 后接连接的编号，例如 conn:2 或 conn:2,5</translation>
    </message>
    <message>
        <source>type: takes one of %1</source>
        <translation>type: 后接 %1 之一</translation>
    </message>
    <message>
        <source>len takes a number of bytes, as in len&gt;100, len&lt;10 or len=5</source>
        <translation>len 后接字节数，例如 len&gt;100、len&lt;10 或 len=5</translation>
    </message>
    <message>
        <source>proto: takes one of tcp, udp, unix, unix-seqpacket and unix-dgram</source>
        <translation>proto: 后接 tcp、udp、unix、unix-seqpacket 和 unix-dgram 之一</translation>
    </message>
    <message>
        <source>hex: takes pairs of hexadecimal digits, as in hex:00ff</source>
        <translation>hex: 后接成对的十六进制数字，例如 hex:00ff</translation>
    </message>
    <message>
        <source>character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
</context>
<context>
    <name>MessageLogModel</name>
    <message>
        <source>Arriving</source>
        <comment>of a message</comment>
        <translation>到达中</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>非收非发</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a message</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Δ</source>
        <comment>time since the row before</comment>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Milliseconds since the row before</source>
        <translation>距上一行的毫秒数</translation>
    </message>
    <message>
        <source>Conn</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Number of the connection</source>
        <translation>连接的编号</translation>
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
        <translation>长度</translation>
    </message>
    <message>
        <source>Length in bytes</source>
        <translation>长度，以字节计</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Δ in ms</source>
        <translation>Δ (ms)</translation>
    </message>
    <message>
        <source>Follow the newest message</source>
        <translation>跟随最新消息</translation>
    </message>
    <message>
        <source>Keep the newest message in view (%1)</source>
        <translation>使最新消息保持可见 (%1)</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>未成帧</translation>
    </message>
    <message>
        <source>No message passes the filter.</source>
        <translation>没有消息通过过滤器。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>Messages appear here as they are sent and received.</source>
        <translation>消息在收发时显示在这里。</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>跟随中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>复制消息(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;only this connection</source>
        <translation>只显示此连接(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Follow the newest message</source>
        <translation>跟随最新消息(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;only connection %1</source>
        <translation>只显示连接 %1(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>新增 %1 ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageRemark</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1/%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 of the stream)</source>
        <comment>a fault with its offset, its offset in the stream</comment>
        <translation>%1（流中位置 %2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a message, 1 of 2 bytes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Content: %1</source>
        <comment>1 of 2 bytes</comment>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Still arriving (%1)</source>
        <comment>how much of a message is there</comment>
        <translation>仍在到达（%1）</translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message>
        <source>(no longer in the capture)</source>
        <translation>（已不在捕获中）</translation>
    </message>
    <message>
        <source>bytes: %1</source>
        <translation>字节：%1</translation>
    </message>
    <message>
        <source>first bytes: %1 …</source>
        <translation>前几个字节：%1 …</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>action of a request, value of a request</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>result “%1”</source>
        <comment>answer to a request</comment>
        <translation>结果“%1”</translation>
    </message>
    <message>
        <source>(no content)</source>
        <translation>（无内容）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>%1 图像，%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>not recorded, bytes: %1</source>
        <translation>未录制的字节：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %3 bytes</source>
        <comment>a part of a message, numbers</comment>
        <translation>
            <numerusform>%1：%2/%3 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>内容：%1/%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a fault, how much of the message was there</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>connected (connection %1 is no longer known)</source>
        <translation>已连接（连接 %1 不再有记录）</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>first datagram from %1</source>
        <translation>来自 %1 的首个数据报</translation>
    </message>
    <message>
        <source>datagrams go to %1</source>
        <translation>数据报发往 %1</translation>
    </message>
    <message>
        <source>connected to itself at %1: nothing listens there, and the system chose that port for this end</source>
        <translation>在 %1 连接到了自己：没有程序在那里监听，系统为本端选了该端口</translation>
    </message>
    <message>
        <source>accepted from %1</source>
        <translation>已接受，来自 %1</translation>
    </message>
    <message>
        <source>connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation>数据块</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Unframed</source>
        <translation>未成帧</translation>
    </message>
    <message>
        <source>Unrecorded</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>datagram ended inside a message</source>
        <translation>数据报在消息中间结束</translation>
    </message>
    <message>
        <source>peer finished sending (shutdown)</source>
        <translation>对端已停止发送 (shutdown)</translation>
    </message>
    <message>
        <source>peer finished sending (FIN)</source>
        <translation>对端已停止发送 (FIN)</translation>
    </message>
    <message>
        <source>we finished sending (shutdown)</source>
        <translation>本端已停止发送 (shutdown)</translation>
    </message>
    <message>
        <source>we finished sending (FIN)</source>
        <translation>本端已停止发送 (FIN)</translation>
    </message>
    <message>
        <source>datagrams were lost: the receive buffer was full</source>
        <translation>数据报丢失：接收缓冲区已满</translation>
    </message>
    <message>
        <source>the network told of an error</source>
        <translation>网络报告了错误</translation>
    </message>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>%1 个数据报丢失：接收缓冲区已满</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody listens there: connection refused (ICMP)</source>
        <translation>没有程序在那里监听：连接遭拒绝 (ICMP)</translation>
    </message>
    <message>
        <source>nobody listens at %1: connection refused (ICMP)</source>
        <translation>没有程序在 %1 监听：连接遭拒绝 (ICMP)</translation>
    </message>
    <message>
        <source>at the other end: process %1 (%2) of %3</source>
        <comment>number, program, user</comment>
        <translation>另一端：进程 %1 (%2)，用户 %3</translation>
    </message>
    <message>
        <source>descriptors that the peer has passed, and that were closed: %1</source>
        <translation>对端传来并已关闭的描述符：%1</translation>
    </message>
    <message>
        <source>has no name any more</source>
        <translation>不再有名称</translation>
    </message>
    <message>
        <source>now called %1</source>
        <translation>现名 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact about a connection, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>目前 %1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1/%2 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>in</source>
        <comment>received</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>out</source>
        <comment>sent</comment>
        <translation>发</translation>
    </message>
</context>
<context>
    <name>MiddleArea</name>
    <message>
        <source>Messages, servers and clients</source>
        <translation>消息、服务器和客户端</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name connection %1</source>
        <translation>命名连接 %1</translation>
    </message>
    <message>
        <source>What you call the peer. The capture keeps it; empty: no name.</source>
        <translation>对此对端的称呼，随捕获保存；留空：无名称。</translation>
    </message>
</context>
<context>
    <name>OpenedChats</name>
    <message>
        <source>Chat %1</source>
        <comment>an address</comment>
        <translation>聊天 %1</translation>
    </message>
</context>
<context>
    <name>PartCard</name>
    <message>
        <source>%1: %2</source>
        <comment>0–1: length 2</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Transport: what carries the bytes</source>
        <translation>传输：由什么承载字节</translation>
    </message>
    <message>
        <source>Choose the path of the socket</source>
        <translation>选择套接字的路径</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>udp %1</source>
        <translation>udp %1</translation>
    </message>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>文件系统的路径，或 @ 加一个不属于任何文件的名称：%1/%2 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the path of the socket, or @ and a name that no file has.</source>
        <translation>请输入套接字的路径，或 @ 加一个不属于任何文件的名称。</translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>此路径有 %1 字节，而 Unix 域套接字的路径最多 %2 字节。请选择较短的路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>套接字的路径</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RecordingBand</name>
    <message>
        <source>Nothing is recorded: what passes now cannot be looked at later. Not recorded so far: %1.</source>
        <translation>没有录制：此刻收发的内容以后无法查看。目前未录制：%1。</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>Save what there is…</source>
        <translation>保存已有内容…</translation>
    </message>
    <message>
        <source>Recording stopped. %1 Connections go on; not recorded: %2.</source>
        <comment>a sentence or two that say why, bytes</comment>
        <translation>录制已停止。%1连接继续；未录制：%2。</translation>
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
        <translation>房间和私聊</translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message>
        <source>What %1 and you said alone</source>
        <translation>与 %1 的私聊</translation>
    </message>
    <message>
        <source>What happens in no room</source>
        <translation>不属于任何房间的事件</translation>
    </message>
    <message>
        <source>%1, members: %2</source>
        <comment>a room</comment>
        <translation>%1，成员：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>新增 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 行与您有关</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 和另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>names of several, and the last one</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The server knows you as %1</source>
        <translation>服务器给您的名字是 %1</translation>
    </message>
    <message>
        <source>The server knows you as %1
%2</source>
        <comment>a name, the message of the day</comment>
        <translation>服务器给您的名字是 %1
%2</translation>
    </message>
    <message>
        <source>this window</source>
        <comment>how a member of a chat speaks to it</comment>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>of text: how a member of a chat speaks to it</comment>
        <translation>文本行</translation>
    </message>
    <message>
        <source>header/content</source>
        <comment>messages: how a member of a chat speaks to it</comment>
        <translation>头部/内容</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>what happens in no room of a chat</comment>
        <translation>服务器</translation>
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
        <translation>聊天已关闭：发言无人能收到。请重新启动服务器。</translation>
    </message>
    <message>
        <source>The connection is lost. It is asked for again by itself, after growing pauses.</source>
        <translation>连接已断开。程序会自动重新连接，间隔逐渐加长。</translation>
    </message>
    <message>
        <source>There is no connection. What you say now is marked as not sent, and can be sent again.</source>
        <translation>没有连接。现在的发言会标记为未发送，可以重新发送。</translation>
    </message>
    <message>
        <source>The server does not take the name: %1. Write /nick and another one.</source>
        <translation>服务器不接受此名字：%1。请输入 /nick 和另一个名字。</translation>
    </message>
    <message>
        <source>Connected. The server has not said yet that it knows you.</source>
        <translation>已连接。服务器尚未确认您的名字。</translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 参与聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 已离开聊天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 已加入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 已离开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Operators · %1</source>
        <comment>a number</comment>
        <translation>管理员 · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <comment>a number</comment>
        <translation>成员 · %1</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>a mark in a list of members</comment>
        <translation>已禁言</translation>
    </message>
    <message>
        <source>away</source>
        <comment>a mark in a list of members</comment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Speaks by: %1</source>
        <comment>IRC, lines ...</comment>
        <translation>发言方式：%1</translation>
    </message>
    <message>
        <source>Connection %1 from %2</source>
        <translation>连接 %1，来自 %2</translation>
    </message>
    <message>
        <source>Spoke last at %1</source>
        <translation>上次发言：%1</translation>
    </message>
    <message>
        <source>Silent for %1</source>
        <comment>3 min</comment>
        <translation>已静默 %1</translation>
    </message>
    <message>
        <source>Away: %1</source>
        <comment>why</comment>
        <translation>离开：%1</translation>
    </message>
    <message>
        <source>May not speak</source>
        <translation>不能发言</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1, as this member reads slower than the room speaks</source>
        <comment>bytes</comment>
        <translation>等待发送：%1，因为此成员的读取慢于房间的发言</translation>
    </message>
</context>
<context>
    <name>RosterView</name>
    <message>
        <source>Who is in the room</source>
        <translation>房间里有谁</translation>
    </message>
    <message>
        <source>&amp;Put out of the room</source>
        <translation>踢出房间(&amp;P)</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <comment>bytes that a slow member has not read yet</comment>
        <translation>未读 %1</translation>
    </message>
    <message>
        <source>&amp;Message to this member alone</source>
        <translation>只发消息给此成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write this name</source>
        <translation>写入此名字(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;connection</source>
        <translation>显示连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let speak again</source>
        <comment>a member of a room</comment>
        <translation>恢复发言(&amp;L)</translation>
    </message>
    <message>
        <source>Do not let &amp;speak</source>
        <comment>a member of a room</comment>
        <translation>禁言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ban this name</source>
        <translation>封禁此名字(&amp;B)</translation>
    </message>
    <message>
        <source>Ban this &amp;address</source>
        <translation>封禁此地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No operator any more</source>
        <comment>makes a member one</comment>
        <translation>取消管理员(&amp;N)</translation>
    </message>
    <message>
        <source>Make an &amp;operator</source>
        <comment>of a member</comment>
        <translation>设为管理员(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>无法使用：%1。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; \n \r \t \0 \xNN \\ are escapes.</source>
        <translation>${time} ${counter} ${peer} 和 ${0}…${9}（匹配到的内容）会被代入；\n \r \t \0 \xNN \\ 为转义。</translation>
    </message>
    <message>
        <source>Once for each connection</source>
        <translation>每个连接一次</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How a message is compared</source>
        <translation>消息的比较方式</translation>
    </message>
    <message>
        <source>Name of the header member</source>
        <translation>头部成员的名称</translation>
    </message>
    <message>
        <source>What a message is compared with</source>
        <translation>与消息比较的内容</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>应答的种类</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Delay of the answer in milliseconds</source>
        <translation>应答的延迟毫秒数</translation>
    </message>
    <message>
        <source>What happens after the answer</source>
        <translation>应答之后的操作</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <comment>how one is compared</comment>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>应答(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <comment>so many ms it is answered</comment>
        <translation>延迟(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <comment>what happens after the answer</comment>
        <translation>然后(&amp;T)</translation>
    </message>
    <message>
        <source>any value</source>
        <comment>of a header member</comment>
        <translation>任意值</translation>
    </message>
    <message>
        <source>any message</source>
        <comment>is answered</comment>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>The answer&apos;s file</source>
        <translation>应答的文件</translation>
    </message>
</context>
<context>
    <name>RuleModel</name>
    <message>
        <source>%1, failed: %2</source>
        <comment>numbers of messages that were answered</comment>
        <translation>%1，失败：%2</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>which one is answered</comment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Matched</source>
        <comment>how many messages</comment>
        <translation>匹配数</translation>
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
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>Contains bytes (hex, ?? is any)</source>
        <translation>包含字节（十六进制，?? 为任意）</translation>
    </message>
    <message>
        <source>Has header member</source>
        <translation>含头部成员</translation>
    </message>
    <message>
        <source>Text as it is</source>
        <translation>原样文本</translation>
    </message>
    <message>
        <source>Bytes (hex)</source>
        <translation>字节（十六进制）</translation>
    </message>
    <message>
        <source>A file&apos;s bytes</source>
        <translation>文件的字节</translation>
    </message>
    <message>
        <source>Text as one message of the framing</source>
        <translation>文本，按成帧组成一条消息</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Reset the connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>file %1</source>
        <comment>an answer: the bytes of a file</comment>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>is answered</comment>
        <translation>不应答</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <comment>an answer: hexadecimal digits</comment>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>message %1</source>
        <comment>an answer: “a text”</comment>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>Contains text</source>
        <comment>a message</comment>
        <translation>包含文本</translation>
    </message>
    <message>
        <source>Equals text</source>
        <comment>a message</comment>
        <translation>等于文本</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>after the answer</comment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Any message</source>
        <comment>is answered</comment>
        <translation>任意消息</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <comment>a message; “a text”</comment>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>Equals %1</source>
        <comment>a message; “a text”</comment>
        <translation>等于 %1</translation>
    </message>
    <message>
        <source>Matches /%1/</source>
        <comment>a message; a regular expression</comment>
        <translation>匹配 /%1/</translation>
    </message>
    <message>
        <source>Contains bytes %1</source>
        <comment>a message; hexadecimal digits</comment>
        <translation>包含字节 %1</translation>
    </message>
    <message>
        <source>Has %1</source>
        <comment>a message; the name of a header member</comment>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a header member, “a value” that it has</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <comment>when it is answered</comment>
        <translation>%1 ms 后</translation>
    </message>
    <message>
        <source>once</source>
        <comment>it is answered, and not again</comment>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>then close</source>
        <comment>the connection</comment>
        <translation>然后关闭</translation>
    </message>
    <message>
        <source>then reset</source>
        <comment>the connection</comment>
        <translation>然后重置</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules (*.json)</source>
        <translation>规则 (*.json)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>move a rule</comment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>move a rule</comment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Rules, in the order in which they are tried</source>
        <translation>规则，按尝试的顺序排列</translation>
    </message>
    <message>
        <source>Rules appear here. The first one that matches a message answers it;
a message that none matches is not answered.</source>
        <translation>规则显示在这里。第一条与消息匹配的规则作出应答；
没有规则匹配的消息不予应答。</translation>
    </message>
    <message>
        <source>These rules cannot be used: %1.</source>
        <translation>这些规则无法使用：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 has no rules that can be used: %2.</source>
        <translation>%1 没有可用的规则：%2。</translation>
    </message>
    <message>
        <source>The rules of the file took the place of those before.</source>
        <translation>文件中的规则已取代原有规则。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Reply rules</source>
        <translation>回复规则</translation>
    </message>
    <message>
        <source>Removed the rule: %1</source>
        <comment>Contains “hello”</comment>
        <translation>已移除规则：%1</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Enter takes a message up, F2 renames it</source>
        <translation>Enter 取用消息，F2 重命名</translation>
    </message>
    <message>
        <source>Messages that you save appear here.
Enter takes one up, F2 renames it, Alt+1 to Alt+9 send.</source>
        <translation>保存的消息显示在这里。
Enter 取用，F2 重命名，Alt+1 至 Alt+9 发送。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the message that is written now</source>
        <translation>保留现在编写的消息</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Messages (*.json)</source>
        <translation>消息 (*.json)</translation>
    </message>
    <message>
        <source>The file has no messages that can be used: %1.</source>
        <translation>此文件没有可用的消息：%1。</translation>
    </message>
    <message>
        <source>The file of messages: %1.</source>
        <translation>消息文件：%1。</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>导入消息</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>wrong</source>
        <comment>a field of a message</comment>
        <translation>有误</translation>
    </message>
    <message>
        <source>incomplete</source>
        <comment>a field of a message</comment>
        <translation>不完整</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a field of a message</comment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>extra</source>
        <comment>a field of a message that nobody knows</comment>
        <translation>多余</translation>
    </message>
    <message>
        <source>as text</source>
        <comment>before the bytes of a part that could not be read</comment>
        <translation>作为文本</translation>
    </message>
</context>
<context>
    <name>SectionType</name>
    <message>
        <source>Length prefix</source>
        <translation>长度前缀</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>尾部</translation>
    </message>
    <message>
        <source>Start line</source>
        <translation>起始行</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>Fixed header</source>
        <translation>固定头部</translation>
    </message>
    <message>
        <source>JSON header</source>
        <translation>JSON 头部</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>SentLink</name>
    <message>
        <source>Handed to connection %1, and not recorded</source>
        <translation>已交给连接 %1，未录制</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Sent, #%1</source>
        <translation>已发送，#%1</translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>To scale</source>
        <translation>按比例</translation>
    </message>
    <message>
        <source>Rows as far apart as their times, or all alike</source>
        <translation>行距按时间比例，或全部相等</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest row in view (End)</source>
        <translation>使最新一行保持可见 (End)</translation>
    </message>
    <message>
        <source>Rows ▾</source>
        <translation>行 ▾</translation>
    </message>
    <message>
        <source>Which rows there are, and how large they are</source>
        <translation>显示哪些行，以及行的大小</translation>
    </message>
    <message>
        <source>&amp;Both ends, where both are in this program</source>
        <translation>两端都在本程序时显示两端(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As large as at first</source>
        <translation>恢复原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the diagram as a picture</source>
        <translation>将图保存为图片</translation>
    </message>
    <message>
        <source>What is &amp;seen, as SVG…</source>
        <translation>可见部分，存为 SVG(&amp;S)…</translation>
    </message>
    <message>
        <source>What is s&amp;een, as PNG…</source>
        <translation>可见部分，存为 PNG(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;All of it, as SVG…</source>
        <translation>全部，存为 SVG(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ll of it, as PNG…</source>
        <translation>全部，存为 PNG(&amp;L)…</translation>
    </message>
    <message>
        <source>Outlined states follow from events</source>
        <translation>带外框的状态由事件推断</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1/%2 个连接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePage</name>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
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
        <translation>将时序图保存为图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be written to %1: %2. Choose another place, or make room there.</source>
        <translation>图片未能写入 %1：%2。请选择其他位置，或在那里腾出空间。</translation>
    </message>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>已保存到 %1。一张图片容纳不下更多：最后 %2 行不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>SequenceText</name>
    <message>
        <source>When it came is not known: the other end is not in this program, or has not read it.</source>
        <translation>到达时间未知：另一端不在本程序中，或尚未读取。</translation>
    </message>
    <message>
        <source>When it was sent is not known: the other end is not in this program.</source>
        <translation>发送时间未知：另一端不在本程序中。</translation>
    </message>
    <message>
        <source>%1 seconds, %2: %3 %4</source>
        <comment>a time, who, calls, what else</comment>
        <translation>%1 秒，%2：%3 %4</translation>
    </message>
    <message>
        <source>%1 seconds, %2 to %3: %4, %5</source>
        <comment>a time, who, whom, what, calls</comment>
        <translation>%1 秒，%2 至 %3：%4，%5</translation>
    </message>
    <message>
        <source>client, not ours</source>
        <translation>客户端，非本程序</translation>
    </message>
    <message>
        <source>server, not ours</source>
        <translation>服务器，非本程序</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>number, role, name of an end</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and role of an end</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>calls of C, “send() 8 B”; a time of day</comment>
        <translation>%1，时间：%2</translation>
    </message>
    <message>
        <source>%1 under way</source>
        <comment>how long a message was</comment>
        <translation>在途 %1</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>Sequence</source>
        <translation>时序</translation>
    </message>
    <message>
        <source>The sequence of a connection appears here: its states, what the programs at its ends call, and what goes from one to the other.
Choose a connection in the table, or several to see them side by side.</source>
        <translation>连接的时序显示在这里：其状态、两端程序的调用，以及两端之间往来的内容。
请在表中选择一个连接，或选择多个以并排查看。</translation>
    </message>
    <message>
        <source>Show in &amp;log</source>
        <translation>在日志中显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Fold the messages</source>
        <translation>折叠消息(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold the messages</source>
        <translation>展开消息(&amp;U)</translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message>
        <source>end of stream</source>
        <translation>流结束</translation>
    </message>
    <message>
        <source>reset</source>
        <comment>of a connection</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>recv(), bytes of a message, bytes it returned</comment>
        <translation>%1 %3 中的 %2</translation>
    </message>
    <message>
        <source>%1 %2 in pieces</source>
        <comment>recv(), bytes that it took several calls to read</comment>
        <translation>%1 %2，分多次</translation>
    </message>
    <message>
        <source>connection</source>
        <comment>what is asked for</comment>
        <translation>连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 个丢失：接收缓冲区已满</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of silence</source>
        <comment>an interval</comment>
        <translation>静默 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, now</source>
        <comment>the name of a TCP state</comment>
        <translation>%1，当前</translation>
    </message>
    <message>
        <source>close() is missing</source>
        <translation>缺少 close()</translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>另有 %1 条消息 · %2 · %3</numerusform>
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
        <translation>每次应答后关闭</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>连接客户端</translation>
    </message>
    <message>
        <source>Open a client window for this server</source>
        <translation>为此服务器打开客户端窗口</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>未启动。</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <translation>监听地址</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <translation>监听端口</translation>
    </message>
    <message>
        <source>0 lets the system choose</source>
        <translation>0 表示由系统选择</translation>
    </message>
    <message>
        <source>What it does with what it receives</source>
        <translation>如何处理收到的内容</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>回复的文本</translation>
    </message>
    <message>
        <source>Edit the reply rules</source>
        <translation>编辑回复规则</translation>
    </message>
    <message>
        <source>Edit the table of answers</source>
        <translation>编辑应答表</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Datagrams</source>
        <translation>数据报</translation>
    </message>
    <message>
        <source>&amp;Behaviour</source>
        <translation>行为(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;raming</source>
        <translation>成帧(&amp;R)</translation>
    </message>
    <message>
        <source>Rep&amp;ly</source>
        <translation>回复(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>Ans&amp;wers</source>
        <translation>应答(&amp;W)</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>A chat needs connections: choose TCP or a Unix stream socket.</source>
        <translation>聊天需要连接：请选择 TCP 或 Unix 流套接字。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>编辑… (%1)</translation>
    </message>
    <message>
        <source>Stopped. Messages: %1.</source>
        <translation>已停止。消息：%1。</translation>
    </message>
    <message>
        <source>Connected: %1. Messages: %2.</source>
        <translation>已连接：%1。消息：%2。</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>reachable from other computers</source>
        <translation>其他计算机可到达</translation>
    </message>
    <message>
        <source>for every program of this computer</source>
        <translation>供本机的所有程序使用</translation>
    </message>
    <message>
        <source>Listening on %1, %2.</source>
        <translation>正在监听 %1，%2。</translation>
    </message>
    <message>
        <source>%1 · %2, %3.</source>
        <comment>a transport, a place, for whom</comment>
        <translation>%1 · %2，%3。</translation>
    </message>
    <message>
        <source>The file of an answer cannot be read: %1.</source>
        <translation>无法读取应答的文件：%1。</translation>
    </message>
    <message>
        <source>Not running.</source>
        <translation>未运行。</translation>
    </message>
    <message>
        <source>Remove it and start</source>
        <translation>移除并启动</translation>
    </message>
    <message>
        <source>Other computers can send to this address. 127.0.0.1 is for this computer only.</source>
        <translation>其他计算机可以向此地址发送。127.0.0.1 仅供本机使用。</translation>
    </message>
    <message>
        <source>Other computers can connect to this address. 127.0.0.1 is for this computer only.</source>
        <translation>其他计算机可以连接到此地址。127.0.0.1 仅供本机使用。</translation>
    </message>
    <message>
        <source>The server is running, and what you change here counts from now on: the behavior for all connections, the framing for new ones. Stop the server to change its transport, address and port.</source>
        <translation>服务器正在运行，此处的更改从现在起生效：行为对所有连接生效，成帧对新连接生效。要更改传输、地址和端口，请停止服务器。</translation>
    </message>
    <message>
        <source>%1. Framing: %2.</source>
        <comment>what a server does: “Echo”; a framing</comment>
        <translation>%1。成帧：%2。</translation>
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
        <translation>已没有程序从标准输出读取捕获。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SocketBufferWords</name>
    <message>
        <source>unread by us</source>
        <translation>本端未读</translation>
    </message>
    <message>
        <source>Bytes that came and that we have not read yet.</source>
        <translation>已到达而本端尚未读取的字节。</translation>
    </message>
    <message>
        <source>unread by the peer</source>
        <translation>对端未读</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Bytes that we wrote and that have not left our send buffer.</source>
        <translation>本端已写入而尚未离开发送缓冲区的字节。</translation>
    </message>
    <message>
        <source>receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>What may wait unread, the kernel&apos;s own bookkeeping included: twice what SO_RCVBUF was set to. Datagrams that come while it is full are lost.</source>
        <translation>可等待读取的量，包括内核自己的管理开销：为 SO_RCVBUF 设定值的两倍。缓冲区满时到达的数据报会丢失。</translation>
    </message>
    <message>
        <source>send buffer</source>
        <translation>发送缓冲区</translation>
    </message>
    <message>
        <source>What may wait to be sent, bookkeeping included. The program waits while it is full.</source>
        <translation>可等待发送的量，包括管理开销。缓冲区满时程序等待。</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>已丢弃</translation>
    </message>
    <message>
        <source>Datagrams that came while the receive buffer was full, or were damaged: nobody sends them again.</source>
        <translation>在接收缓冲区已满时到达或已损坏的数据报：没有谁会重新发送。</translation>
    </message>
</context>
<context>
    <name>SocketDetails</name>
    <message>
        <source>It is one of this program (Enter)</source>
        <translation>属于本程序 (Enter)</translation>
    </message>
    <message>
        <source>Select a socket to see what its state means.</source>
        <translation>选择一个套接字，查看其状态的含义。</translation>
    </message>
    <message>
        <source>Show connection %1</source>
        <translation>显示连接 %1</translation>
    </message>
    <message>
        <source>Show its server</source>
        <translation>显示其服务器</translation>
    </message>
</context>
<context>
    <name>SocketFilter</name>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 is a text: it is equal (:) or not (!=)</source>
        <translation>%1 是文本：只有等于 (:) 或不等于 (!=)</translation>
    </message>
    <message>
        <source>%1 takes a number, as in %1:22 or %1&gt;1024</source>
        <translation>%1 后接数字，例如 %1:22 或 %1&gt;1024</translation>
    </message>
</context>
<context>
    <name>SocketOptionWords</name>
    <message>
        <source>Ask a silent peer (keep-alive)</source>
        <translation>询问静默的对端 (keep-alive)</translation>
    </message>
    <message>
        <source>A peer that is silent is asked whether it is still there; without this, a peer that lost its power is never missed.</source>
        <translation>询问静默的对端是否仍在；不启用时，断电的对端永远不会被发现。</translation>
    </message>
    <message>
        <source>… after a silence of</source>
        <translation>…静默多久之后</translation>
    </message>
    <message>
        <source>How long it is silent before it is asked first.</source>
        <translation>静默多久之后首次询问。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>… again every</source>
        <translation>…重复间隔</translation>
    </message>
    <message>
        <source>How long it has to answer before it is asked again.</source>
        <translation>再次询问之前等待回答的时间。</translation>
    </message>
    <message>
        <source>… and ended after</source>
        <translation>…结束前询问</translation>
    </message>
    <message>
        <source>After so many questions without an answer the connection ends with ETIMEDOUT.</source>
        <translation>这么多次询问没有回答后，连接以 ETIMEDOUT 结束。</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Send small segments at once</source>
        <translation>立即发送小报文段</translation>
    </message>
    <message>
        <source>Nagle&apos;s algorithm is off. While it is on, small writes wait for the acknowledgement of the ones before, and go out together.</source>
        <translation>关闭 Nagle 算法。启用该算法时，小的写入等待之前的写入得到确认，然后一起发出。</translation>
    </message>
    <message>
        <source>Unacknowledged at most</source>
        <translation>最长未确认时间</translation>
    </message>
    <message>
        <source>Bytes that stay unacknowledged for so long end the connection (RFC 5482).</source>
        <translation>字节这么久未得到确认时，连接结束（RFC 5482）。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>system&apos;s</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>Wait in close()</source>
        <translation>在 close() 中等待</translation>
    </message>
    <message>
        <source>Off: close() returns at once and the kernel sends what is left. 0 s: close() sends an RST and drops it.</source>
        <translation>关：close() 立即返回，内核发送剩余内容。0 s：close() 发送 RST 并丢弃剩余内容。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Send buffer</source>
        <translation>发送缓冲区</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps to send. It doubles what is set, for its own bookkeeping, and tunes it no more by itself.</source>
        <translation>内核为待发送保留的字节。内核会将设定值加倍以用于管理开销，并不再自动调整。</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Receive buffer</source>
        <translation>接收缓冲区</translation>
    </message>
    <message>
        <source>Bytes that the kernel keeps unread; our window is what is free of it. It doubles what is set, and tunes it no more by itself.</source>
        <translation>内核为未读内容保留的字节；本端的窗口是其中的空闲部分。内核会将设定值加倍，并不再自动调整。</translation>
    </message>
    <message>
        <source>Hops at most</source>
        <translation>最大跳数</translation>
    </message>
    <message>
        <source>A router that gets a packet after so many others drops it (time to live; with IPv6 hop limit, IPV6_UNICAST_HOPS).</source>
        <translation>数据包经过这么多路由器之后，再收到它的路由器会将其丢弃（生存时间；IPv6 为跳数限制，IPV6_UNICAST_HOPS）。</translation>
    </message>
    <message>
        <source>Address may be bound again</source>
        <translation>地址可重新绑定</translation>
    </message>
    <message>
        <source>A server can bind its port though connections of an earlier one are in TIME-WAIT. It matters at bind() alone.</source>
        <translation>即使先前服务器的连接处于 TIME-WAIT，服务器也能绑定其端口。只对 bind() 有意义。</translation>
    </message>
</context>
<context>
    <name>SocketPage</name>
    <message>
        <source>Options of the connection&apos;s socket</source>
        <translation>连接的套接字选项</translation>
    </message>
    <message>
        <source>What is changed here goes for this end of this connection, at once (setsockopt).</source>
        <translation>在此所做的更改立即对此连接的这一端生效（setsockopt）。</translation>
    </message>
    <message>
        <source>The options can be seen and changed while this program has the connection open.</source>
        <translation>只要本程序打开着连接，就可以查看和更改选项。</translation>
    </message>
</context>
<context>
    <name>SocketRow</name>
    <message>
        <source>new</source>
        <comment>a socket</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a socket</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a socket</comment>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1’s, not shown to you</source>
        <comment>a user</comment>
        <translation>属于 %1，不对您显示</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>connections that wait, how many may</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <comment>datagrams</comment>
        <translation>丢弃 %1</translation>
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
        <translation>正在等待连接。</translation>
    </message>
    <message>
        <source>connect() has sent SYN, and no answer came yet.</source>
        <translation>connect() 已发送 SYN，尚无回答。</translation>
    </message>
    <message>
        <source>A SYN came and was answered; the last part of the handshake is missing.</source>
        <translation>收到 SYN 并已回答；握手还缺最后一步。</translation>
    </message>
    <message>
        <source>Connected: both ends may send.</source>
        <translation>已连接：两端都可以发送。</translation>
    </message>
    <message>
        <source>This end has finished; its FIN is not acknowledged yet.</source>
        <translation>这一端已停止发送；其 FIN 尚未得到确认。</translation>
    </message>
    <message>
        <source>This end has finished, and the peer knows; the peer has not finished yet.</source>
        <translation>这一端已停止发送，对端也已知道；对端尚未停止发送。</translation>
    </message>
    <message>
        <source>The peer has finished (its FIN came); this program has not closed yet.</source>
        <translation>对端已停止发送（其 FIN 已到达）；此程序尚未关闭。</translation>
    </message>
    <message>
        <source>Both have finished; the FIN of this end, the second one, is not acknowledged yet.</source>
        <translation>两端都已停止发送；这一端的 FIN 是后发的，尚未得到确认。</translation>
    </message>
    <message>
        <source>Both have finished at the same time; the FIN of this end is not acknowledged yet.</source>
        <translation>两端同时停止发送；这一端的 FIN 尚未得到确认。</translation>
    </message>
    <message>
        <source>Both have finished. The end that finished first is kept for a minute, so that late segments find no new connection.</source>
        <translation>两端都已停止发送。先停止的一端保留一分钟，使迟到的报文段不会进入新的连接。</translation>
    </message>
    <message>
        <source>It is connected to nothing.</source>
        <translation>没有与任何一方连接。</translation>
    </message>
    <message>
        <source>Connected: it sends to its peer, and receives from that alone.</source>
        <translation>已连接：只向其对端发送，也只从对端接收。</translation>
    </message>
    <message>
        <source>Not connected: each datagram names where it goes.</source>
        <translation>未连接：每个数据报各自指明去处。</translation>
    </message>
    <message>
        <source>bind() gave it its name; neither listen() nor connect() was called.</source>
        <translation>bind() 给了它名称；既未调用 listen() 也未调用 connect()。</translation>
    </message>
    <message>
        <source>bind() gave it its address; neither listen() nor connect() was called.</source>
        <translation>bind() 给了它地址；既未调用 listen() 也未调用 connect()。</translation>
    </message>
    <message>
        <source>The peer has not read: %1.</source>
        <translation>对端尚未读取：%1。</translation>
    </message>
    <message>
        <source>Not acknowledged or not sent: %1.</source>
        <translation>未确认或未发送：%1。</translation>
    </message>
    <message>
        <source>Waiting to be read: %1.</source>
        <translation>等待读取：%1。</translation>
    </message>
    <message>
        <source>Waiting to be read: the end of the stream.</source>
        <translation>等待读取：流的结束。</translation>
    </message>
    <message>
        <source>Waiting to be read: %1, then the end of the stream.</source>
        <translation>等待读取：%1，然后是流的结束。</translation>
    </message>
    <message>
        <source>Connections that wait to be accepted: %1, of %2 that may.</source>
        <translation>等待接受的连接：%1，上限 %2。</translation>
    </message>
    <message>
        <source>Datagrams dropped for want of room: %1.</source>
        <translation>因空间不足被丢弃的数据报：%1。</translation>
    </message>
    <message>
        <source>keep-alive %1</source>
        <comment>a timer and its time</comment>
        <translation>保活 %1</translation>
    </message>
    <message>
        <source>unacknowledged, %1</source>
        <comment>a timer and its time</comment>
        <translation>未确认，%1</translation>
    </message>
    <message>
        <source>sent again %1×, %2</source>
        <comment>a timer and its time</comment>
        <translation>已重传 %1 次，%2</translation>
    </message>
    <message>
        <source>window closed, %1</source>
        <comment>a timer and its time</comment>
        <translation>窗口关闭，%1</translation>
    </message>
    <message>
        <source>none yet: not accepted</source>
        <translation>尚无：未接受</translation>
    </message>
    <message>
        <source>none: the kernel keeps it</source>
        <translation>无：由内核保留</translation>
    </message>
</context>
<context>
    <name>SocketsCommand</name>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>dropped %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>not permitted to know</source>
        <translation>无权得知</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <translation>%1，剩余 %2 s</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>无法读取本机的套接字：%1。</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it.</source>
        <translation>此内核没有 SOCK_DIAG (%1)，因此显示的是 /proc/net 的内容：其中没有仅绑定的套接字。</translation>
    </message>
</context>
<context>
    <name>SocketsModel</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>Local address or path</source>
        <translation>本地地址或路径</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Address or path of the other end; of a Unix socket without a name the program that has it</source>
        <translation>另一端的地址或路径；对无名的 Unix 套接字，为其所属程序</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Bytes that wait to be read; of a listener connections that wait to be accepted, and how many may</source>
        <translation>等待读取的字节；对监听套接字，为等待接受的连接数及其上限</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Bytes that are not sent or not acknowledged</source>
        <translation>未发送或未确认的字节</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>What the kernel waits for; of UDP the datagrams that were dropped</source>
        <translation>内核在等待什么；对 UDP，为被丢弃的数据报</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>New, changed or gone within the last seconds</source>
        <translation>最近几秒内新增、更改或消失</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
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
        <translation>所有套接字</translation>
    </message>
    <message>
        <source>TCP: those that listen, and those that are only bound</source>
        <translation>TCP：监听中的和仅绑定的</translation>
    </message>
    <message>
        <source>TCP: connected</source>
        <translation>TCP：已连接的</translation>
    </message>
    <message>
        <source>TCP: those that begin or end</source>
        <translation>TCP：正在开始或结束的</translation>
    </message>
    <message>
        <source>UDP sockets</source>
        <translation>UDP 套接字</translation>
    </message>
    <message>
        <source>Unix domain sockets</source>
        <translation>Unix 域套接字</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>本机的套接字</translation>
    </message>
    <message>
        <source>&amp;Names of ports</source>
        <translation>端口名称(&amp;N)</translation>
    </message>
    <message>
        <source>Close the sockets of this computer</source>
        <translation>关闭本机的套接字</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Filter of the sockets</source>
        <translation>套接字的过滤器</translation>
    </message>
    <message>
        <source>Filter: state == CLOSE-WAIT, port == 65432, proc == python3 …</source>
        <translation>过滤：state == CLOSE-WAIT、port == 65432、proc == python3 …</translation>
    </message>
    <message>
        <source>Show only sockets that match (Ctrl+F): words, or type, state, port, sport, dport, local, peer, proc, pid, user, recv or send with :, !=, &lt; or &gt;. Escape clears</source>
        <translation>只显示匹配的套接字 (Ctrl+F)：单词，或 type、state、port、sport、dport、local、peer、proc、pid、user、recv 或 send 加 :、!=、&lt; 或 &gt;。Escape 清除</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by process</source>
        <translation>按进程分组</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>按状态分组</translation>
    </message>
    <message>
        <source>How sockets are grouped</source>
        <translation>套接字的分组方式</translation>
    </message>
    <message>
        <source>Write the names that ports have by convention behind their numbers</source>
        <translation>在端口号之后写出其约定的名称</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Only this &amp;state</source>
        <translation>仅此状态(&amp;S)</translation>
    </message>
    <message>
        <source>Only this &amp;port</source>
        <translation>仅此端口(&amp;P)</translation>
    </message>
    <message>
        <source>Only this p&amp;rocess</source>
        <translation>仅此进程(&amp;R)</translation>
    </message>
    <message>
        <source>The kernel has no SOCK_DIAG here (%1), so this is what /proc/net tells: sockets that are only bound are not in it, nor are timers of connections.</source>
        <translation>此内核没有 SOCK_DIAG (%1)，因此显示的是 /proc/net 的内容：其中没有仅绑定的套接字，也没有连接的定时器。</translation>
    </message>
    <message>
        <source>The sockets of this computer cannot be read: %1.</source>
        <translation>无法读取本机的套接字：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of sockets, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · read every %2 s</source>
        <translation>%1 · 每 %2 s 读取一次</translation>
    </message>
    <message>
        <source>%1 of %2 shown · read every %3 s</source>
        <translation>显示 %1/%2 · 每 %3 s 读取一次</translation>
    </message>
    <message>
        <source>The sockets of this computer appear here.</source>
        <translation>本机的套接字显示在这里。</translation>
    </message>
    <message>
        <source>No socket matches. Escape clears the filter.</source>
        <translation>没有匹配的套接字。Escape 清除过滤器。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
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
        <translation>看看套接字在说什么</translation>
    </message>
    <message>
        <source>Start servers, connect clients, talk, and watch every byte and every state while it happens.</source>
        <translation>启动服务器，连接客户端，开始交谈，并随时观察每个字节和每个状态。</translation>
    </message>
    <message>
        <source>F1 shows all keys, Ctrl+K finds anything by name.</source>
        <translation>F1 显示所有按键，Ctrl+K 按名称查找任何操作。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>演示一下</translation>
    </message>
    <message>
        <source>A server, three clients and their messages, with one mistake to find</source>
        <translation>一个服务器、三个客户端及其消息，其中有一处错误待发现</translation>
    </message>
    <message>
        <source>Start an echo server</source>
        <translation>启动回显服务器</translation>
    </message>
    <message>
        <source>127.0.0.1:65432, for this computer only; it sends back what it gets</source>
        <translation>127.0.0.1:65432，仅供本机使用；它把收到的内容发回</translation>
    </message>
    <message>
        <source>Connect a client</source>
        <translation>连接客户端</translation>
    </message>
    <message>
        <source>To a server here or elsewhere, one connection or thousands</source>
        <translation>连接到这里或别处的服务器，一个或数千个连接</translation>
    </message>
    <message>
        <source>Check a peer</source>
        <translation>检查对端</translation>
    </message>
    <message>
        <source>Why does it not answer? Name, way, port and program, step by step</source>
        <translation>为什么没有响应？逐步检查名称、路由、端口和程序</translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获</translation>
    </message>
    <message>
        <source>What was recorded before; or drop the file here</source>
        <translation>先前录制的内容；也可将文件拖放到这里</translation>
    </message>
    <message>
        <source>Sockets of this computer</source>
        <translation>本机的套接字</translation>
    </message>
    <message>
        <source>All that there are now, their states and programs, as ss and lsof list them</source>
        <translation>现有的全部套接字及其状态和程序，与 ss 和 lsof 所列相同</translation>
    </message>
</context>
<context>
    <name>StateDiagram</name>
    <message>
        <source>States of the connection, as RFC 9293 has them</source>
        <translation>连接的状态，依据 RFC 9293</translation>
    </message>
    <message>
        <source>RST</source>
        <translation>RST</translation>
    </message>
    <message>
        <source>other end</source>
        <translation>另一端</translation>
    </message>
    <message>
        <source>States that the connection was in, in order: %1.</source>
        <comment>ESTABLISHED, CLOSE-WAIT</comment>
        <translation>连接先后经历的状态：%1。</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>State of the connection</source>
        <translation>连接的状态</translation>
    </message>
    <message>
        <source>unread by us</source>
        <translation>本端未读</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>queued by us</source>
        <translation>本端排队</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>held up by</source>
        <translation>受阻于</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>发送…</translation>
    </message>
    <message>
        <source>Write a message to this connection</source>
        <translation>编写发往此连接的消息</translation>
    </message>
    <message>
        <source>Half-close</source>
        <translation>半关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Send what is queued, then our FIN, and close</source>
        <translation>发送排队的内容，再发送本端的 FIN，然后关闭</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>暂停读取</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>now, %1</source>
        <comment>a duration</comment>
        <translation>当前，%1</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>for %1, %2</source>
        <comment>a duration; as the kernel says</comment>
        <translation>已 %1，%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>segments</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Send our FIN (shutdown(SHUT_WR)); reading goes on</source>
        <translation>发送本端的 FIN (shutdown(SHUT_WR))；仍继续读取</translation>
    </message>
    <message>
        <source>Send an RST at once; what is queued is lost</source>
        <translation>立即发送 RST；排队的内容会丢失</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Read what the peer has sent</source>
        <translation>读取对端已发送的内容</translation>
    </message>
    <message>
        <source>Read no more, so that the receive buffer fills, and what comes then is lost</source>
        <translation>不再读取，使接收缓冲区逐渐填满，之后到达的内容会丢失</translation>
    </message>
    <message>
        <source>Read no more, so that the peer&apos;s sending fills our window, and stands still</source>
        <translation>不再读取，使对端的发送填满本端的窗口而停顿</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>An RST answered our SYN: nothing listens at that address and port. Mostly the server is not running, listens on another port, or on 127.0.0.1 alone.</source>
        <translation>对本端 SYN 的回答是 RST：没有程序在该地址和端口监听。多半是服务器没有运行，在另一个端口监听，或只在 127.0.0.1 上监听。</translation>
    </message>
    <message>
        <source>Nothing answered our SYN. Mostly a firewall drops it, the computer is off, or the server&apos;s accept queue is full because its program does not call accept().</source>
        <translation>本端的 SYN 没有得到任何回答。多半是防火墙将其丢弃，对方计算机已关机，或服务器的程序没有调用 accept() 而使 accept 队列已满。</translation>
    </message>
    <message>
        <source>The network has no way to that address, or a router said so. Look at the routes and interfaces of this computer, and whether the address is of a family that it has.</source>
        <translation>网络没有通往该地址的路由，或路由器如此报告。请查看本机的路由和接口，以及该地址的地址族本机是否具备。</translation>
    </message>
    <message>
        <source>The name has no address, so no SYN was ever sent. Mostly it is misspelt, or the name server cannot be reached.</source>
        <translation>该名称没有地址，因此从未发送 SYN。多半是拼写有误，或无法连上域名服务器。</translation>
    </message>
    <message>
        <source>This computer could give no descriptor, port or memory for it, so no SYN was sent. Raise the limit (ulimit -n), or close what is not needed.</source>
        <translation>本机无法为其提供描述符、端口或内存，因此没有发送 SYN。请提高限制（ulimit -n），或关闭不需要的内容。</translation>
    </message>
    <message>
        <source>We gave it up before an answer came.</source>
        <translation>得到回答之前，本端已放弃。</translation>
    </message>
    <message>
        <source>It could not be made; the reason stands in the connection table.</source>
        <translation>未能建立连接；原因见连接表。</translation>
    </message>
    <message>
        <source>There is no connection: the kernel keeps nothing of it any more.</source>
        <translation>没有连接：内核不再保留其任何信息。</translation>
    </message>
    <message>
        <source>The program called listen(): the kernel answers SYNs to this port and keeps finished connections in the accept queue. Once that is full, clients wait in SYN-SENT.</source>
        <translation>程序调用了 listen()：内核回答发往此端口的 SYN，并将已完成握手的连接放在 accept 队列中。队列满后，客户端在 SYN-SENT 中等待。</translation>
    </message>
    <message>
        <source>connect() was called and our SYN is sent; the peer has not answered. If it lasts, a firewall drops the SYN, the host is off, or the server&apos;s accept queue is full.</source>
        <translation>已调用 connect() 并发送本端的 SYN；对端尚未回答。如果持续如此，则是防火墙丢弃了 SYN，主机已关机，或服务器的 accept 队列已满。</translation>
    </message>
    <message>
        <source>A SYN came and the kernel answered it; the last ACK of the handshake is missing. If it lasts, our answer does not reach the peer, or the SYN was sent under a false address.</source>
        <translation>收到 SYN，内核已回答；还缺握手的最后一个 ACK。如果持续如此，则是本端的回答没有到达对端，或 SYN 是以伪造的地址发送的。</translation>
    </message>
    <message>
        <source>The handshake is done: both ends can send and receive. It stays so until one of them sends a FIN or an RST, even if the peer has lost its power: only sending finds out.</source>
        <translation>握手已完成：两端都可以收发。直到一端发送 FIN 或 RST 之前都保持如此，即使对端断电也一样：只有发送才能发现。</translation>
    </message>
    <message>
        <source>We have finished sending (close() or shutdown()), and our FIN is not acknowledged. If it lasts, bytes before it wait because the peer does not read, or the way is broken.</source>
        <translation>本端已停止发送（close() 或 shutdown()），其 FIN 尚未得到确认。如果持续如此，则是对端不读取而使 FIN 之前的字节仍在等待，或路径已中断。</translation>
    </message>
    <message>
        <source>Our FIN is acknowledged; the peer has not sent its own. It may still send, and we still read. It stays so until the peer&apos;s program calls close(): look for a missing close at the other end. Without a program of ours the kernel waits a minute.</source>
        <translation>本端的 FIN 已得到确认；对端尚未发送自己的 FIN。它仍可发送，本端也仍在读取。直到对端的程序调用 close() 之前都保持如此：请在另一端查找缺少的 close()。若本端已没有程序，内核等待一分钟。</translation>
    </message>
    <message>
        <source>The peer has finished; its FIN is acknowledged, and our program has not closed. If it lasts, this end forgot to call close() after recv() returned 0: it is the one to mend.</source>
        <translation>对端已停止发送；其 FIN 已得到确认，而本端程序尚未关闭。如果持续如此，则是这一端在 recv() 返回 0 之后忘记调用 close()：需要修正的是这一端。</translation>
    </message>
    <message>
        <source>Both ends sent their FINs at the same time, and ours is not acknowledged. It is short, unless bytes before our FIN wait because the peer does not read them.</source>
        <translation>两端同时发送了 FIN，本端的 FIN 尚未得到确认。此状态很短暂，除非对端不读取而使本端 FIN 之前的字节仍在等待。</translation>
    </message>
    <message>
        <source>The peer finished first, and now our FIN is sent too; its acknowledgement is missing. If it lasts, bytes before it wait, or the peer is gone.</source>
        <translation>对端先停止发送，现在本端的 FIN 也已发送；还缺对它的确认。如果持续如此，则是 FIN 之前的字节仍在等待，或对端已不在。</translation>
    </message>
    <message>
        <source>Both ends have finished, and ours did so first: the kernel keeps the addresses for a minute, so that late segments do no harm to a next connection. It is normal; a server that is to bind the port again at once sets SO_REUSEADDR.</source>
        <translation>两端都已停止发送，且本端在先：内核将地址保留一分钟，使迟到的报文段不会损害后来的连接。这是正常的；需要立即重新绑定该端口的服务器应设置 SO_REUSEADDR。</translation>
    </message>
    <message>
        <source>The kernel has not said what state this connection is in.</source>
        <translation>内核没有说明此连接处于什么状态。</translation>
    </message>
    <message>
        <source>We finished first, and the peer did as well: nothing was lost.</source>
        <translation>本端先停止发送，对端随后：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The peer finished first, and we did as well: nothing was lost.</source>
        <translation>对端先停止发送，本端随后：没有丢失任何内容。</translation>
    </message>
    <message>
        <source>An RST came: the connection ended at once, and what was under way is lost. Mostly the peer&apos;s program closed with bytes unread, was killed, or set SO_LINGER to 0; or it was gone already when we sent.</source>
        <translation>收到 RST：连接立即结束，在途的内容已丢失。多半是对端程序在有字节未读时关闭、被杀死，或将 SO_LINGER 设为 0；或者本端发送时对端已不在。</translation>
    </message>
    <message>
        <source>We sent an RST: the connection ended at once, and what was under way is lost. The peer sees &quot;Connection reset by peer&quot; (ECONNRESET).</source>
        <translation>本端发送了 RST：连接立即结束，在途的内容已丢失。对端看到的是“Connection reset by peer”（ECONNRESET）。</translation>
    </message>
    <message>
        <source>The peer acknowledged nothing for too long. Mostly its computer or the way to it broke down without a word.</source>
        <translation>对端太久没有确认任何内容。多半是其计算机或通往它的路径在没有任何通知的情况下中断。</translation>
    </message>
    <message>
        <source>The way to the peer broke down while it was connected: an interface went, or a router has no route any more.</source>
        <translation>连接期间通往对端的路径中断：某个接口消失，或某个路由器不再有路由。</translation>
    </message>
    <message>
        <source>It broke off; the reason stands in the connection table.</source>
        <translation>连接中断；原因见连接表。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a state that was not seen</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>as the kernel says</source>
        <translation>据内核所述</translation>
    </message>
    <message>
        <source>as follows from what happened</source>
        <translation>据事件推断</translation>
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
        <translation>日志已舍弃的行（从最旧的开始）：%1。</translation>
    </message>
    <message>
        <source>Connections that have ended and are no longer listed: %1.</source>
        <translation>已结束且不再列出的连接：%1。</translation>
    </message>
    <message>
        <source>Records that the index has let go of; the capture file has them: %1.</source>
        <translation>索引已舍弃的记录（捕获文件中仍有）：%1。</translation>
    </message>
    <message>
        <source>Refused, because too much was waiting to be sent: %1.</source>
        <translation>因等待发送的内容过多而被拒绝：%1。</translation>
    </message>
    <message>
        <source>Waiting to be sent when the connection ended, and lost: %1.</source>
        <translation>连接结束时仍在等待发送而丢失：%1。</translation>
    </message>
    <message>
        <source>Passed while nothing was recorded: %1.</source>
        <translation>未录制期间收发：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 个监听</numerusform>
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
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>捕获 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1/%2 个连接活动中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>舍弃 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <comment>bytes</comment>
        <translation>未发送 %1</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <comment>bytes</comment>
        <translation>未录制 %1</translation>
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
        <translation>默认列(&amp;D)</translation>
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
        <translation>尚无</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>open</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>disorder</source>
        <translation>乱序</translation>
    </message>
    <message>
        <source>window reduced</source>
        <translation>窗口已缩减</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>timestamps</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>window scale %1, %2</source>
        <translation>窗口缩放 %1，%2</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返</translation>
    </message>
    <message>
        <source>From a segment to its acknowledgement, smoothed (RFC 6298).</source>
        <translation>从报文段到其确认的时间，经平滑（RFC 6298）。</translation>
    </message>
    <message>
        <source>its variation</source>
        <translation>其偏差</translation>
    </message>
    <message>
        <source>How far round trips are from that on average.</source>
        <translation>往返时间与其平均值的平均偏离。</translation>
    </message>
    <message>
        <source>shortest round trip</source>
        <translation>最短往返</translation>
    </message>
    <message>
        <source>The shortest of the last minutes: the way itself.</source>
        <translation>最近几分钟内的最短值：路径本身的时间。</translation>
    </message>
    <message>
        <source>round trip, received</source>
        <translation>往返，接收侧</translation>
    </message>
    <message>
        <source>As estimated from what is received.</source>
        <translation>由收到的内容估计。</translation>
    </message>
    <message>
        <source>resends after</source>
        <translation>重传超时</translation>
    </message>
    <message>
        <source>Without an acknowledgement for so long, a segment is sent again (retransmission timeout).</source>
        <translation>这么久没有得到确认，报文段就会重传（retransmission timeout）。</translation>
    </message>
    <message>
        <source>acknowledges within</source>
        <translation>确认延迟上限</translation>
    </message>
    <message>
        <source>An acknowledgement may be delayed for so long.</source>
        <translation>确认最多可延迟这么久。</translation>
    </message>
    <message>
        <source>since data went out</source>
        <translation>距上次发送数据</translation>
    </message>
    <message>
        <source>How long ago we sent data last.</source>
        <translation>本端上次发送数据是多久以前。</translation>
    </message>
    <message>
        <source>since data came in</source>
        <translation>距上次接收数据</translation>
    </message>
    <message>
        <source>How long ago we received data last.</source>
        <translation>本端上次接收数据是多久以前。</translation>
    </message>
    <message>
        <source>since the peer&apos;s last ACK</source>
        <translation>距对端上次 ACK</translation>
    </message>
    <message>
        <source>How long ago the peer acknowledged something last.</source>
        <translation>对端上次确认是多久以前。</translation>
    </message>
    <message>
        <source>congestion window</source>
        <translation>拥塞窗口</translation>
    </message>
    <message>
        <source>So many segments may be under way, for the network&apos;s sake.</source>
        <translation>为顾及网络，最多可有这么多报文段在途。</translation>
    </message>
    <message>
        <source>slow start until</source>
        <translation>慢启动至</translation>
    </message>
    <message>
        <source>Up to here the congestion window doubles with each round trip (RFC 5681).</source>
        <translation>到此为止，拥塞窗口每个往返时间加倍（RFC 5681）。</translation>
    </message>
    <message>
        <source>peer&apos;s window</source>
        <translation>对端的窗口</translation>
    </message>
    <message>
        <source>The peer takes so much more; 0 B: it does not read.</source>
        <translation>对端还能接收这么多；0 B：它不读取。</translation>
    </message>
    <message>
        <source>our window grows to</source>
        <translation>本端窗口可增至</translation>
    </message>
    <message>
        <source>What we let the peer send at most, for now.</source>
        <translation>目前最多允许对端发送的量。</translation>
    </message>
    <message>
        <source>read in a round trip</source>
        <translation>每个往返读取</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>拥塞</translation>
    </message>
    <message>
        <source>How the kernel takes losses at the moment.</source>
        <translation>内核目前如何处理丢失。</translation>
    </message>
    <message>
        <source>delivery rate</source>
        <translation>送达速率</translation>
    </message>
    <message>
        <source>How fast data reached the peer; there was too little to send to know how fast it can.</source>
        <translation>数据到达对端的速度；可发送的数据太少，不足以得知最快能有多快。</translation>
    </message>
    <message>
        <source>How fast data reached the peer, as last measured.</source>
        <translation>数据到达对端的速度，按最近一次测量。</translation>
    </message>
    <message>
        <source>pacing rate</source>
        <translation>pacing 速率</translation>
    </message>
    <message>
        <source>Segments are spread so that no more goes out.</source>
        <translation>报文段均匀发出，使速率不超过此值。</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Time with something to send.</source>
        <translation>有内容可发送的时间。</translation>
    </message>
    <message>
        <source>held up by peer&apos;s window</source>
        <translation>受阻于对端窗口</translation>
    </message>
    <message>
        <source>Of that, time in which the peer&apos;s window was full.</source>
        <translation>其中对端窗口已满的时间。</translation>
    </message>
    <message>
        <source>held up by send buffer</source>
        <translation>受阻于发送缓冲区</translation>
    </message>
    <message>
        <source>Of that, time in which our send buffer was too small.</source>
        <translation>其中本端发送缓冲区过小的时间。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Segments that are sent and not acknowledged.</source>
        <translation>已发送而未确认的报文段。</translation>
    </message>
    <message>
        <source>acknowledged out of order</source>
        <translation>乱序确认</translation>
    </message>
    <message>
        <source>Segments the peer has though one before is missing (RFC 2018).</source>
        <translation>对端已收到、但其前有缺失的报文段（RFC 2018）。</translation>
    </message>
    <message>
        <source>taken for lost</source>
        <translation>视为丢失</translation>
    </message>
    <message>
        <source>Segments that will be sent again.</source>
        <translation>将要重传的报文段。</translation>
    </message>
    <message>
        <source>Segments that are sent again and not acknowledged.</source>
        <translation>已重传而未确认的报文段。</translation>
    </message>
    <message>
        <source>sent again, ever</source>
        <translation>累计重传</translation>
    </message>
    <message>
        <source>Segments that were sent again.</source>
        <translation>重传过的报文段。</translation>
    </message>
    <message>
        <source>timeout doubled</source>
        <translation>超时加倍</translation>
    </message>
    <message>
        <source>How often the timeout was doubled.</source>
        <translation>超时加倍的次数。</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Questions to a peer whose window is 0, or that is silent, without an answer.</source>
        <translation>对窗口为 0 或静默的对端的询问，尚无回答。</translation>
    </message>
    <message>
        <source>came out of order</source>
        <translation>乱序到达</translation>
    </message>
    <message>
        <source>Segments received before one that is in front.</source>
        <translation>先于前面的报文段到达的报文段。</translation>
    </message>
    <message>
        <source>reordering allowed</source>
        <translation>允许的乱序</translation>
    </message>
    <message>
        <source>Segments may be so far out of order without being taken for lost.</source>
        <translation>报文段乱序在此范围内不视为丢失。</translation>
    </message>
    <message>
        <source>segments sent</source>
        <translation>已发送报文段</translation>
    </message>
    <message>
        <source>With those without data.</source>
        <translation>包括不带数据的。</translation>
    </message>
    <message>
        <source>segments received</source>
        <translation>已接收报文段</translation>
    </message>
    <message>
        <source>with data, sent</source>
        <translation>带数据，已发送</translation>
    </message>
    <message>
        <source>Segments that carried data.</source>
        <translation>携带数据的报文段。</translation>
    </message>
    <message>
        <source>with data, received</source>
        <translation>带数据，已接收</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>已发送字节</translation>
    </message>
    <message>
        <source>With those that were sent again.</source>
        <translation>包括重传的。</translation>
    </message>
    <message>
        <source>bytes acknowledged</source>
        <translation>已确认字节</translation>
    </message>
    <message>
        <source>SYN and FIN count as one each.</source>
        <translation>SYN 和 FIN 各算一个。</translation>
    </message>
    <message>
        <source>bytes received</source>
        <translation>已接收字节</translation>
    </message>
    <message>
        <source>A FIN counts as one.</source>
        <translation>FIN 算一个。</translation>
    </message>
    <message>
        <source>bytes sent again</source>
        <translation>重传字节</translation>
    </message>
    <message>
        <source>Bytes that were sent more than once.</source>
        <translation>发送过多次的字节。</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Bytes in the send buffer that wait.</source>
        <translation>发送缓冲区中等待的字节。</translation>
    </message>
    <message>
        <source>largest segment, sent</source>
        <translation>最大报文段，发送</translation>
    </message>
    <message>
        <source>Data in a segment, at most (MSS).</source>
        <translation>一个报文段中的数据上限（MSS）。</translation>
    </message>
    <message>
        <source>largest segment, received</source>
        <translation>最大报文段，接收</translation>
    </message>
    <message>
        <source>path MTU</source>
        <translation>路径 MTU</translation>
    </message>
    <message>
        <source>The largest packet that the way takes (RFC 1191).</source>
        <translation>路径所能承载的最大数据包（RFC 1191）。</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>已协商</translation>
    </message>
    <message>
        <source>Options of the handshake that both ends have.</source>
        <translation>两端都具备的握手选项。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>options of the handshake</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>So much we read in a round trip; the kernel chooses the size of our receive buffer by it.</source>
        <translation>本端在一个往返时间内读取这么多；内核据此选择接收缓冲区的大小。</translation>
    </message>
    <message>
        <source>under way again</source>
        <comment>segments that were sent a second time</comment>
        <translation>重传在途</translation>
    </message>
    <message>
        <source>oldest sent again</source>
        <comment>how often, in a row: the oldest segment that is not acknowledged</comment>
        <translation>最早报文段重传</translation>
    </message>
    <message>
        <source>How often the oldest segment that is not acknowledged was sent again in a row.</source>
        <translation>最早的未确认报文段连续重传的次数。</translation>
    </message>
</context>
<context>
    <name>TextEvents</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not sent</source>
        <comment>a number of bytes</comment>
        <translation>，%1 未发送</translation>
    </message>
    <message>
        <source>a socket without a name</source>
        <translation>无名的套接字</translation>
    </message>
    <message>
        <source>process %1 (%2)</source>
        <comment>its number and program</comment>
        <translation>进程 %1 (%2)</translation>
    </message>
    <message>
        <source>Listening on %1 (%2). Ctrl+C stops it.</source>
        <translation>正在 %1 监听 (%2)。按 Ctrl+C 停止。</translation>
    </message>
    <message>
        <source>#%1 connected; its addresses are no longer known</source>
        <translation>#%1 已连接；其地址已不可知</translation>
    </message>
    <message>
        <source>#%1 connected to %2, which is itself: nothing listens there</source>
        <translation>#%1 已连接到 %2，即其自身：没有程序在那里监听</translation>
    </message>
    <message>
        <source>#%1 connected from %2</source>
        <translation>#%1 已连接，来自 %2</translation>
    </message>
    <message>
        <source>#%1 connected to %2</source>
        <translation>#%1 已连接到 %2</translation>
    </message>
    <message>
        <source>#%1 received %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 收到 %2</translation>
    </message>
    <message>
        <source>#%1 sent %2</source>
        <comment>a connection, a number of bytes</comment>
        <translation>#%1 发送 %2</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2)</source>
        <comment>a connection, why</comment>
        <translation>#%1 已断开（%2）</translation>
    </message>
    <message>
        <source>#%1 disconnected (%2), %3 in, %4 out</source>
        <comment>%3, %4: numbers of bytes</comment>
        <translation>#%1 已断开（%2），收 %3，发 %4</translation>
    </message>
    <message>
        <source>#%1 states: %2</source>
        <translation>#%1 的状态：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3 in, %4 out</source>
        <comment>connections, messages, bytes</comment>
        <translation>%1，%2，收 %3，发 %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 datagrams lost in the kernel</source>
        <translation>
            <numerusform>，%1 个数据报在内核中丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not recorded</source>
        <comment>a number of bytes</comment>
        <translation>，%1 未录制</translation>
    </message>
    <message>
        <source>To stay within the limits, memory let go of %1 of the log, %2 and %3 of the capture&apos;s index.</source>
        <comment>rows, connections, records</comment>
        <translation>为不超出限制，内存已舍弃日志的 %1、%2 和捕获索引的 %3。</translation>
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
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 received %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 收到 %2，不属于任何消息</translation>
    </message>
    <message>
        <source>#%1 sent %2 outside of any message</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 发送 %2，不属于任何消息</translation>
    </message>
    <message>
        <source>#%1 received %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 收到 %2，未录制</translation>
    </message>
    <message>
        <source>#%1 sent %2 that were not recorded</source>
        <comment>a connection, bytes</comment>
        <translation>#%1 发送 %2，未录制</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>As received</source>
        <translation>按接收原样</translation>
    </message>
    <message>
        <source>Show the JSON as it was received, not with an item a line</source>
        <translation>按接收原样显示 JSON，而不是每行一项</translation>
    </message>
    <message>
        <source>Content as text</source>
        <translation>内容作为文本</translation>
    </message>
    <message>
        <source>The beginning; the Frame page has more of it.</source>
        <translation>仅开头；“帧”页有更多内容。</translation>
    </message>
    <message>
        <source>The beginning; the Hex page has all of it.</source>
        <translation>仅开头；全部内容见“十六进制”页。</translation>
    </message>
    <message>
        <source>Lines over %1 characters are broken.</source>
        <translation>超过 %1 个字符的行已折断。</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>(More lines were not copied. Save the conversation as text to have all.)</source>
        <translation>（还有更多行未复制。要得到全部内容，请将对话保存为文本。）</translation>
    </message>
</context>
<context>
    <name>TranscriptLines</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>before what was said</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>sent, %1</source>
        <comment>“to connection 3”; before what was said</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>TransportFacts</name>
    <message>
        <source>What is known of the connection</source>
        <translation>此连接的已知信息</translation>
    </message>
</context>
<context>
    <name>TransportStateWords</name>
    <message>
        <source>UDP has no connection and no states: two addresses belong together because datagrams pass between them. There was no handshake, and there will be no FIN: nothing tells that the peer has gone. One that is silent for its idle time is forgotten here.</source>
        <translation>UDP 没有连接，也没有状态：两个地址因为有数据报在其间往来而归为一组。没有握手，也不会有 FIN：无从得知对端已离去。静默时间达到空闲时间的对端会在这里被遗忘。</translation>
    </message>
    <message>
        <source>Unix datagrams have no connection: two names belong together because datagrams pass between them. Where the receiver is slow the sender waits, so none is lost. One that is silent for its idle time is forgotten here.</source>
        <translation>Unix 数据报没有连接：两个名称因为有数据报在其间往来而归为一组。接收方慢时发送方等待，因此不会丢失。静默时间达到空闲时间的对端会在这里被遗忘。</translation>
    </message>
    <message>
        <source>connect() was called. If it lasts, the server&apos;s queue of connections that wait is full, because its program does not call accept().</source>
        <translation>已调用 connect()。如果持续如此，则是服务器的程序没有调用 accept()，使等待连接的队列已满。</translation>
    </message>
    <message>
        <source>The kernel has joined both ends: what one writes the other reads, at once and in order. There is no handshake, no window and no TIME-WAIT, and nothing leaves this computer.</source>
        <translation>内核已将两端接通：一端写入的内容，另一端立即按序读到。没有握手、窗口和 TIME-WAIT，也没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>It was open when the recording stopped: what became of it is not in this capture.</source>
        <translation>录制停止时它仍打开：之后的情况不在此捕获中。</translation>
    </message>
    <message>
        <source>Nothing passed for its idle time, so the peer was forgotten. It was not told, as there is nothing to tell it by; its next datagram makes a new line.</source>
        <translation>空闲时间内没有收发，因此对端已被遗忘。没有告知对端，因为无从告知；它的下一个数据报会另起一行。</translation>
    </message>
    <message>
        <source>It is over at this end alone: the peer was not told, as datagrams have no FIN. What it still sends is refused, or goes nowhere.</source>
        <translation>只有这一端已结束：没有告知对端，因为数据报没有 FIN。对端之后发送的内容会遭拒绝，或无处可去。</translation>
    </message>
    <message>
        <source>A socket stands at the path, and nobody listens at it: its server has ended without removing it.</source>
        <translation>该路径处有一个套接字，但没有程序监听：其服务器结束时没有移除它。</translation>
    </message>
    <message>
        <source>The peer closed with bytes of ours unread: they are lost, and the kernel says so (ECONNRESET).</source>
        <translation>对端关闭时本端发送的字节尚未读完：这些字节已丢失，内核如此报告（ECONNRESET）。</translation>
    </message>
    <message>
        <source>One end has closed, and the other reads that at once. The kernel keeps nothing of it: there is no TIME-WAIT.</source>
        <translation>一端已关闭，另一端立即读到。内核不保留其任何信息：没有 TIME-WAIT。</translation>
    </message>
    <message>
        <source>peer&apos;s process</source>
        <translation>对端进程</translation>
    </message>
    <message>
        <source>peer&apos;s program</source>
        <translation>对端程序</translation>
    </message>
    <message>
        <source>peer&apos;s user</source>
        <translation>对端用户</translation>
    </message>
    <message>
        <source>descriptors passed</source>
        <translation>传递的描述符</translation>
    </message>
    <message>
        <source>%1, closed at once</source>
        <comment>descriptors that a peer passed</comment>
        <translation>%1，已立即关闭</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>messages in</source>
        <translation>接收消息</translation>
    </message>
    <message>
        <source>messages out</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>bytes in</source>
        <translation>接收字节</translation>
    </message>
    <message>
        <source>bytes out</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>lost here</source>
        <translation>在此丢失</translation>
    </message>
    <message>
        <source>refusals told</source>
        <translation>收到的拒绝</translation>
    </message>
    <message>
        <source>silent for</source>
        <translation>已静默</translation>
    </message>
</context>
<context>
    <name>TransportWords</name>
    <message>
        <source>may be used by everybody on this computer</source>
        <translation>本机任何用户均可使用</translation>
    </message>
    <message>
        <source>may be used by others than its owner or its group</source>
        <translation>所有者和所属组以外的用户也可使用</translation>
    </message>
    <message>
        <source>may be used by its owner and its group</source>
        <translation>所有者和所属组可使用</translation>
    </message>
    <message>
        <source>may be used by its owner alone</source>
        <translation>仅所有者可使用</translation>
    </message>
    <message>
        <source>may be used by its group alone</source>
        <translation>仅所属组可使用</translation>
    </message>
    <message>
        <source>may be used by nobody but an administrator</source>
        <translation>仅系统管理员可使用</translation>
    </message>
    <message>
        <source>Unix stream</source>
        <translation>Unix 流</translation>
    </message>
    <message>
        <source>Unix seqpacket</source>
        <translation>Unix seqpacket</translation>
    </message>
    <message>
        <source>Unix datagram</source>
        <translation>Unix 数据报</translation>
    </message>
    <message>
        <source>A stream of bytes: all arrive, once and in order, or the connection breaks. Where a message ends, the bytes must tell.</source>
        <translation>字节流：全部字节按序到达且只到一次，否则连接中断。消息在何处结束，须由字节自己说明。</translation>
    </message>
    <message>
        <source>Single datagrams: each arrives whole, or is lost, or comes twice or late. Nobody connects, and nothing is sent again.</source>
        <translation>单个数据报：每个要么完整到达，要么丢失，也可能重复或迟到。没有连接，也没有重传。</translation>
    </message>
    <message>
        <source>As TCP, between programs of this computer: a path or name in place of address and port, and the kernel knows who is at the other end.</source>
        <translation>与 TCP 相同，但在本机的程序之间：以路径或名称代替地址和端口，并且内核知道另一端是谁。</translation>
    </message>
    <message>
        <source>A connection within this computer that keeps messages apart: one that is sent is one that is received. All arrive, in order.</source>
        <translation>本机之内使消息保持分开的连接：发送的一条就是接收的一条。全部按序到达。</translation>
    </message>
    <message>
        <source>Single datagrams within this computer: whole, in order and none lost, for the sender waits. Nobody connects.</source>
        <translation>本机之内的单个数据报：完整、按序且不丢失，因为发送方会等待。没有连接。</translation>
    </message>
    <message>
        <source>may be used by whom the umask leaves the right to write</source>
        <translation>umask 保留了写权限的用户可使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who may use a socket; its permissions</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Datagrams have no end that could be told: there is no FIN to send.</source>
        <translation>数据报没有可告知的结束：没有 FIN 可发送。</translation>
    </message>
    <message>
        <source>There is no connection to reset: datagrams know no RST.</source>
        <translation>没有可重置的连接：数据报没有 RST。</translation>
    </message>
    <message>
        <source>An RST is TCP&apos;s: a Unix domain socket is closed, and its peer told, at once.</source>
        <translation>RST 是 TCP 的：Unix 域套接字的关闭会立即告知对端。</translation>
    </message>
    <message>
        <source>All peers send to one socket: one of them cannot be left unread alone.</source>
        <translation>所有对端都发往同一个套接字：不能单独不读其中一个。</translation>
    </message>
    <message>
        <source>Lost datagrams: %1. The receive buffer was full, and the kernel threw them away unread. A larger receive buffer holds more.</source>
        <translation>丢失的数据报：%1。接收缓冲区已满，内核未等读取就将其丢弃。更大的接收缓冲区能容纳更多。</translation>
    </message>
</context>
<context>
    <name>TrendPlot</name>
    <message>
        <source>Now %1, at most %2 in the last minute.</source>
        <translation>当前 %1，最近一分钟内最高 %2。</translation>
    </message>
    <message>
        <source>%1 · at most %2</source>
        <translation>%1 · 最高 %2</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>Every line is said in the room. Others begin with /:</source>
        <translation>每一行都在房间中发言。以 / 开头的为命令：</translation>
    </message>
    <message>
        <source>/me TEXT  what you do</source>
        <translation>/me 文本  所做的事</translation>
    </message>
    <message>
        <source>/msg NAME TEXT  to one alone</source>
        <translation>/msg 名字 文本  只对一个人说</translation>
    </message>
    <message>
        <source>/join ROOM  another room, which is spoken in from then on</source>
        <translation>/join 房间  另一个房间，此后在其中发言</translation>
    </message>
    <message>
        <source>/leave TEXT  out of this one</source>
        <translation>/leave 文本  离开此房间</translation>
    </message>
    <message>
        <source>/nick NAME  another name</source>
        <translation>/nick 名字  更改名字</translation>
    </message>
    <message>
        <source>/topic TEXT  what the room is about</source>
        <translation>/topic 文本  房间的话题</translation>
    </message>
    <message>
        <source>/who  who is in the room</source>
        <translation>/who  房间里有谁</translation>
    </message>
    <message>
        <source>/away TEXT  why you are away; without a text: back</source>
        <translation>/away 文本  离开的原因；不带文本：回来</translation>
    </message>
    <message>
        <source>/kick NAME TEXT  out of the room</source>
        <translation>/kick 名字 文本  踢出房间</translation>
    </message>
    <message>
        <source>/raw TEXT  a line of the server&apos;s own language</source>
        <translation>/raw 文本  服务器自身协议的一行</translation>
    </message>
    <message>
        <source>/quit TEXT  the end</source>
        <translation>/quit 文本  结束</translation>
    </message>
    <message>
        <source>//TEXT  says /TEXT</source>
        <translation>//文本  发言 /文本</translation>
    </message>
</context>
<context>
    <name>UnixChoice</name>
    <message>
        <source>Remove a stale socket first</source>
        <translation>先移除失效的套接字</translation>
    </message>
    <message>
        <source>Permissions of the path, octal</source>
        <translation>路径的权限，八进制</translation>
    </message>
    <message>
        <source>umask</source>
        <comment>permissions as by it</comment>
        <translation>umask</translation>
    </message>
    <message>
        <source>Three octal digits, as chmod takes them: 660. Empty: by the umask</source>
        <translation>三位八进制数字，与 chmod 相同：660。留空：依 umask</translation>
    </message>
    <message>
        <source>A socket that stands at the path, and that nobody listens at; never another file</source>
        <translation>该路径处没有程序监听的套接字；绝不移除其他文件</translation>
    </message>
</context>
<context>
    <name>UsageError</name>
    <message>
        <source>A subcommand is required.</source>
        <translation>需要子命令。</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>需要 %1。</translation>
    </message>
    <message>
        <source>This was not expected: %1.</source>
        <translation>意外的参数：%1。</translation>
    </message>
    <message>
        <source>%1 goes with %2 alone.</source>
        <translation>%1 只能与 %2 同用。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude one another.</source>
        <translation>%1 与 %2 不能同用。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要值。</translation>
    </message>
    <message>
        <source>%1 can be given once.</source>
        <translation>%1 只能给出一次。</translation>
    </message>
    <message>
        <source>%1 takes positive numbers, and not %2.</source>
        <translation>%1 须为正数，不能是 %2。</translation>
    </message>
    <message>
        <source>%1 takes a number from %3 to %4, and not %2.</source>
        <translation>%1 须为 %3 至 %4 的数，不能是 %2。</translation>
    </message>
    <message>
        <source>%1: there is no file %2.</source>
        <translation>%1：没有文件 %2。</translation>
    </message>
    <message>
        <source>%1: %2 is a folder, and no file.</source>
        <translation>%1：%2 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 不接受 %2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
</context>
<context>
    <name>WindowCommand</name>
    <message>
        <source>The window needs a display, and there is none here. Start it in a desktop session, under a virtual display (`xvfb-run app/run`), or use a subcommand that needs none (`socketscope serve --help`, `socketscope connect --help`).</source>
        <translation>窗口需要显示器，而这里没有。请在桌面会话中启动，在虚拟显示器下启动（`xvfb-run app/run`），或使用不需要显示器的子命令（`socketscope serve --help`、`socketscope connect --help`）。</translation>
    </message>
</context>
</TS>
