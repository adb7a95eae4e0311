// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/client/ircsupport.h"

#include <algorithm>

void IrcSupport::take(const IrcMessage& message)
{
    for (const QByteArrayView parameter : message.parameters) {
        const QByteArray text = parameter.toByteArray();
        const QByteArray value = text.sliced(std::min(text.size(), text.indexOf('=') + 1));
        if (text.startsWith("CHANTYPES=")) {
            m_roomMarks = value;
        } else if (text.startsWith("PREFIX=(")) {
            const qsizetype end = value.indexOf(')');
            m_memberModes = value.mid(1, end - 1);
            m_memberMarks = value.mid(end + 1);
        } else if (text.startsWith("CHANMODES=")) {
            const QByteArrayList kinds = value.split(',');
            m_alwaysWithParameter = kinds.value(0) + kinds.value(1);
            m_setWithParameter = kinds.value(2);
        }
    }
}

QByteArrayView IrcSupport::roomOf(QByteArrayView target) const
{
    const QByteArrayView name = target.sliced(marksBefore(target));
    return !isRoom(target) && isRoom(name) ? name : target;
}

qsizetype IrcSupport::marksBefore(QByteArrayView name) const
{
    const auto end
        = std::ranges::find_if_not(name, [this](char c) { return m_memberMarks.contains(c); });
    return end - name.begin();
}

/// How many of the member modes are an operator's, or more.
qsizetype IrcSupport::operatorModes() const
{
    return m_memberModes.indexOf('o') + 1;
}

bool IrcSupport::isOperator(QByteArrayView marks) const
{
    const QByteArray operators
        = m_memberMarks.first(std::min(operatorModes(), m_memberMarks.size()));
    return std::ranges::any_of(marks, [&](char mark) { return operators.contains(mark); });
}

bool IrcSupport::isOperatorMode(char mode) const
{
    return m_memberModes.first(operatorModes()).contains(mode);
}

bool IrcSupport::hasParameter(char mode, bool isSet) const
{
    return m_memberModes.contains(mode) || m_alwaysWithParameter.contains(mode)
        || (isSet && m_setWithParameter.contains(mode));
}

QList<IrcSupport::ModeChange> IrcSupport::modeChanges(const IrcMessage& message) const
{
    QList<ModeChange> changes;
    bool isSet = true;
    qsizetype next = 2; // behind the room and the modes
    for (const char mode : message.parameter(1)) {
        if (mode == '+' || mode == '-') {
            isSet = mode == '+';
            continue;
        }
        const bool takesOne = hasParameter(mode, isSet);
        changes.append({isSet, mode, takesOne ? message.parameter(next) : QByteArrayView("")});
        next += takesOne ? 1 : 0;
    }
    return changes;
}
