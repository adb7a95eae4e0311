// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/irc/irclinecheck.h"

#include "core/framing/faults.h"
#include "core/framing/irc/ircfaults.h"
#include "core/framing/irc/ircmessage.h"

void IrcLineCheck::take(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    if (m_size == 0)
        m_isInTags = bytes.startsWith('@');
    if (m_isInTags)
        takeTags(bytes);
    checkSize(m_size + bytes.size());
    checkReturns(bytes);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        found(IrcFaults::nulInLine, m_size + nul);
    m_size += bytes.size();
    m_endsWithReturn = bytes.endsWith('\r');
}

void IrcLineCheck::takeTags(QByteArrayView bytes)
{
    const qsizetype space = bytes.indexOf(' ');
    m_isInTags = space < 0;
    m_tagSize += m_isInTags ? bytes.size() : space + 1;
}

/// `size`: of the line, with the bytes that are taken now.
void IrcLineCheck::checkSize(qint64 size)
{
    if (m_tagSize > IrcMessage::mostTagBytes)
        found(Faults::messageTooLong, IrcMessage::mostTagBytes);
    else if (size > m_tagSize + IrcMessage::mostBytes)
        found(Faults::messageTooLong, m_tagSize + IrcMessage::mostBytes);
}

void IrcLineCheck::checkReturns(QByteArrayView bytes)
{
    if (m_endsWithReturn && bytes.front() != '\n')
        found(IrcFaults::returnAlone, m_size - 1);
    for (qsizetype at = bytes.indexOf('\r'); at >= 0; at = bytes.indexOf('\r', at + 1)) {
        const bool isFollowed = at + 1 < bytes.size();
        if (isFollowed && bytes[at + 1] != '\n')
            return found(IrcFaults::returnAlone, m_size + at);
    }
}

/// Of several the first byte counts; of those at one byte the one that was found first.
void IrcLineCheck::found(const FaultType& fault, qint64 offset)
{
    if (m_fault && m_faultOffset <= offset)
        return;
    m_fault = &fault;
    m_faultOffset = offset;
}
