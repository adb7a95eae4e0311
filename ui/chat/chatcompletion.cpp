// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatcompletion.h"

QStringList ChatCompletion::candidates(const QString& word, bool isAtStart, const Words& words)
{
    QStringList found;
    const auto add = [&](const QStringList& all, const QString& prefix, const QString& behind) {
        for (const QString& each : all) {
            const QString whole = prefix + each;
            if (whole.startsWith(word, Qt::CaseInsensitive))
                found.append(whole + behind);
        }
    };
    const QString space = QStringLiteral(" ");
    if (word.startsWith(u'/')) {
        if (isAtStart)
            add(words.commands, QStringLiteral("/"), space);
    } else if (word.startsWith(u'#')) {
        add(words.rooms, {}, space);
    } else {
        add(words.names, {}, isAtStart ? QStringLiteral(": ") : space);
    }
    return found;
}

ChatCompletion::Text ChatCompletion::propose()
{
    const QString& candidate = m_candidates[m_next];
    m_next = (m_next + 1) % m_candidates.size();
    m_proposed = {m_before + candidate + m_after, m_before.size() + candidate.size()};
    return m_proposed;
}

ChatCompletion::Text ChatCompletion::complete(const Text& text, const Words& words)
{
    if (text == m_proposed && !m_candidates.isEmpty())
        return propose();
    const QStringView before = QStringView(text.text).first(text.cursor);
    qsizetype start = before.size();
    while (start > 0 && !before[start - 1].isSpace())
        --start;
    const QString word = before.sliced(start).toString();
    const bool isAtStart = start == 0 || before[start - 1] == u'\n';
    m_candidates = word.isEmpty() ? QStringList() : candidates(word, isAtStart, words);
    m_next = 0;
    if (m_candidates.isEmpty())
        return text;
    m_before = before.first(start).toString();
    m_after = text.text.sliced(text.cursor);
    if (m_after.startsWith(u' '))
        m_after.remove(0, 1);
    return propose();
}
