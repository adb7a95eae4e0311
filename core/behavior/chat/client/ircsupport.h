// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/irc/ircmessage.h"

#include <QByteArray>
#include <QList>

/// What a server says of its ways (RPL_ISUPPORT, 005): which names are rooms', which marks stand
/// before operators, which modes have a parameter. A value.
class IrcSupport
{
public:
    /// A change of a room's mode: "+o ada".
    struct ModeChange {
        bool isSet = false;
        char mode = 0;
        QByteArrayView parameter; ///< empty: it has none
    };

    void take(const IrcMessage& message);

    [[nodiscard]] bool isRoom(QByteArrayView name) const
    {
        return !name.isEmpty() && m_roomMarks.contains(name.front());
    }
    /// A room's name without the marks of those that alone are meant ("@#room").
    [[nodiscard]] QByteArrayView roomOf(QByteArrayView target) const;
    /// How many marks of members stand before a name: "@+ada" has 2.
    [[nodiscard]] qsizetype marksBefore(QByteArrayView name) const;
    /// Whether one of these marks is an operator's.
    [[nodiscard]] bool isOperator(QByteArrayView marks) const;
    [[nodiscard]] bool isOperatorMode(char mode) const;
    /// Of a MODE message about a room.
    [[nodiscard]] QList<ModeChange> modeChanges(const IrcMessage& message) const;

private:
    [[nodiscard]] bool hasParameter(char mode, bool isSet) const;
    [[nodiscard]] qsizetype operatorModes() const;

    QByteArray m_roomMarks {"#&"};
    QByteArray m_memberModes {"ov"}; // the highest first
    QByteArray m_memberMarks {"@+"}; // of these, likewise
    QByteArray m_alwaysWithParameter {"bk"};
    QByteArray m_setWithParameter {"l"};
};
