<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChatCommand</name>
    <message numerus="yes">
        <source>%1 of %2 messages were received.</source>
        <translation>
            <numerusform>%1 of %2 message was received.</numerusform>
            <numerusform>%1 of %2 messages were received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckUnix</name>
    <message numerus="yes">
        <source>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</source>
        <translation>
            <numerusform>The path has %1 byte, and 107 is the most (unix(7)). Choose a shorter one.</numerusform>
            <numerusform>The path has %1 bytes, and 107 is the most (unix(7)). Choose a shorter one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePanel</name>
    <message numerus="yes">
        <source>sent %1 of %2 bytes</source>
        <translation>
            <numerusform>sent %1 of %2 byte</numerusform>
            <numerusform>sent %1 of %2 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 left out</numerusform>
            <numerusform>%1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposePreview</name>
    <message numerus="yes">
        <source>%1 bytes:</source>
        <translation>
            <numerusform>%1 byte:</numerusform>
            <numerusform>%1 bytes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposeWords</name>
    <message numerus="yes">
        <source>%1 messages of this size are too much for one write.</source>
        <translation>
            <numerusform>%1 message of this size is too much for one write.</numerusform>
            <numerusform>%1 messages of this size are too much for one write.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages in one write</source>
        <translation>
            <numerusform>%1 message in one write</numerusform>
            <numerusform>%1 messages in one write</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectCommand</name>
    <message numerus="yes">
        <source>%1 of %2 bytes received</source>
        <translation>
            <numerusform>%1 of %2 byte received</numerusform>
            <numerusform>%1 of %2 bytes received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messages received</source>
        <translation>
            <numerusform>%1 of %2 message received</numerusform>
            <numerusform>%1 of %2 messages received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes sent</source>
        <translation>
            <numerusform>%1 of %2 byte sent</numerusform>
            <numerusform>%1 of %2 bytes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections did in time what they should.</source>
        <translation>
            <numerusform>%1 of %2 connection did in time what it should.</numerusform>
            <numerusform>%1 of %2 connections did in time what they should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes that were to be sent were not taken.</source>
        <translation>
            <numerusform>%1 of %2 byte that was to be sent was not taken.</numerusform>
            <numerusform>%1 of %2 bytes that were to be sent were not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>%1 ended</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 ended</numerusform>
            <numerusform>%1 ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by us</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 closed by us</numerusform>
            <numerusform>%1 closed by us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 closed by peer</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 closed by peer</numerusform>
            <numerusform>%1 closed by peer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by peer (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 reset by peer (RST)</numerusform>
            <numerusform>%1 reset by peer (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reset by us (RST)</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 reset by us (RST)</numerusform>
            <numerusform>%1 reset by us (RST)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 refused</numerusform>
            <numerusform>%1 refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 timed out</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 timed out</numerusform>
            <numerusform>%1 timed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unreachable</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 unreachable</numerusform>
            <numerusform>%1 unreachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 did not find the host</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 did not find the host</numerusform>
            <numerusform>%1 did not find the host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: a limit was reached</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 ended: a limit was reached</numerusform>
            <numerusform>%1 ended: a limit was reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 failed</numerusform>
            <numerusform>%1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationBar</name>
    <message numerus="yes">
        <source>%1 found</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 found</numerusform>
            <numerusform>%1 found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationWords</name>
    <message numerus="yes">
        <source>%1 connected</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>%1 connected</numerusform>
            <numerusform>%1 connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new peers</source>
        <translation>
            <numerusform>%1 new peer</numerusform>
            <numerusform>%1 new peers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections open for datagrams</source>
        <translation>
            <numerusform>%1 connection open for datagrams</numerusform>
            <numerusform>%1 connections open for datagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 peers forgotten: nothing passed for their idle time</source>
        <translation>
            <numerusform>%1 peer forgotten: nothing passed for its idle time</numerusform>
            <numerusform>%1 peers forgotten: nothing passed for their idle time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 kernels have acknowledged it.</source>
        <translation>
            <numerusform>%1 of %2 kernel has acknowledged it.</numerusform>
            <numerusform>%1 of %2 kernels have acknowledged it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1</source>
        <comment>a number of connections</comment>
        <translation>
            <numerusform>to %1</numerusform>
            <numerusform>to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointDocks</name>
    <message numerus="yes">
        <source>%1 (%2 new)</source>
        <comment>the title of a window, a number of messages</comment>
        <translation>
            <numerusform>%1 (%2 new)</numerusform>
            <numerusform>%1 (%2 new)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndpointModel</name>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReader</name>
    <message numerus="yes">
        <source>%1 messages came faster than they could be printed.</source>
        <translation>
            <numerusform>%1 message came faster than it could be printed.</numerusform>
            <numerusform>%1 messages came faster than they could be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 new ↓</numerusform>
            <numerusform>%1 new ↓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go to the newest line, %1 are new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>Go to the newest line, %1 is new</numerusform>
            <numerusform>Go to the newest line, %1 are new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KernelPage</name>
    <message numerus="yes">
        <source>%1 segments</source>
        <translation>
            <numerusform>%1 segment</numerusform>
            <numerusform>%1 segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageLogView</name>
    <message numerus="yes">
        <source>%1 new ↓</source>
        <comment>a number of messages</comment>
        <translation>
            <numerusform>%1 new ↓</numerusform>
            <numerusform>%1 new ↓</numerusform>
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
            <numerusform>%1 of %2 byte</numerusform>
            <numerusform>%1 of %2 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageSummary</name>
    <message numerus="yes">
        <source>%1 image, %2 bytes</source>
        <comment>PNG or another type, a number</comment>
        <translation>
            <numerusform>%1 image, %2 byte</numerusform>
            <numerusform>%1 image, %2 bytes</numerusform>
        </translation>
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
            <numerusform>%1: %2 of %3 byte</numerusform>
            <numerusform>%1: %2 of %3 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Content: %1 of %2 bytes</source>
        <translation>
            <numerusform>Content: %1 of %2 byte</numerusform>
            <numerusform>Content: %1 of %2 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message numerus="yes">
        <source>%1 datagrams were lost: the receive buffer was full</source>
        <translation>
            <numerusform>%1 datagram was lost: the receive buffer was full</numerusform>
            <numerusform>%1 datagrams were lost: the receive buffer was full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes so far</source>
        <translation>
            <numerusform>%1 byte so far</numerusform>
            <numerusform>%1 bytes so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bytes</source>
        <translation>
            <numerusform>%1 of %2 byte</numerusform>
            <numerusform>%1 of %2 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message numerus="yes">
        <source>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</source>
        <translation>
            <numerusform>A path of the file system, or @ and a name that no file has: %1 of %2 byte.</numerusform>
            <numerusform>A path of the file system, or @ and a name that no file has: %1 of %2 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</source>
        <translation>
            <numerusform>The path has %1 byte, and that of a Unix domain socket may have %2. Choose a shorter one.</numerusform>
            <numerusform>The path has %1 bytes, and that of a Unix domain socket may have %2. Choose a shorter one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomModel</name>
    <message numerus="yes">
        <source>%1 new</source>
        <comment>a number of lines</comment>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you</source>
        <comment>a number of lines that name you or are to you alone</comment>
        <translation>
            <numerusform>%1 for you</numerusform>
            <numerusform>%1 for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <comment>names of some, and how many more</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 take part</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 takes part</numerusform>
            <numerusform>%1 take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left the chat</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 left the chat</numerusform>
            <numerusform>%1 left the chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 joined</numerusform>
            <numerusform>%1 joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <comment>names of several</comment>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceBar</name>
    <message numerus="yes">
        <source>%1 of %2 connections</source>
        <translation>
            <numerusform>%1 of %2 connection</numerusform>
            <numerusform>%1 of %2 connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequencePane</name>
    <message numerus="yes">
        <source>Saved to %1. One picture holds no more: the last %2 rows are not in it.</source>
        <translation>
            <numerusform>Saved to %1. One picture holds no more: the last %2 row is not in it.</numerusform>
            <numerusform>Saved to %1. One picture holds no more: the last %2 rows are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SequenceWords</name>
    <message numerus="yes">
        <source>%1 lost: receive buffer full</source>
        <comment>a number of datagrams</comment>
        <translation>
            <numerusform>%1 lost: receive buffer full</numerusform>
            <numerusform>%1 lost: receive buffer full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more messages · %2 · %3</source>
        <comment>a number, bytes, an interval</comment>
        <translation>
            <numerusform>%1 more message · %2 · %3</numerusform>
            <numerusform>%1 more messages · %2 · %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%1 listening</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%1 listening</numerusform>
            <numerusform>%1 listening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 connections live</source>
        <comment>numbers</comment>
        <translation>
            <numerusform>%1 of %2 connection live</numerusform>
            <numerusform>%1 of %2 connections live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connections</source>
        <translation>
            <numerusform>%1 connection</numerusform>
            <numerusform>%1 connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dropped</source>
        <comment>rows of the log that memory has let go of</comment>
        <translation>
            <numerusform>%1 dropped</numerusform>
            <numerusform>%1 dropped</numerusform>
        </translation>
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
            <numerusform>%1 connection</numerusform>
            <numerusform>%1 connections</numerusform>
        </translation>
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
            <numerusform>, %1 datagram lost in the kernel</numerusform>
            <numerusform>, %1 datagrams lost in the kernel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <translation>
            <numerusform>%1 record</numerusform>
            <numerusform>%1 records</numerusform>
        </translation>
    </message>
</context>
</TS>
