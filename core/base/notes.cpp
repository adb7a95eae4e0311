// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notes.h"

#include <algorithm>

Note Note::bounded() const
{
    Note note {key.left(maxKeyLength), {}};
    note.key.replace(u'=', u'-');
    note.value = value.left(maxLength - note.key.size());
    return note;
}

void Notes::set(const Note& note)
{
    const Note bounded = note.bounded();
    if (bounded.key.isEmpty())
        return;
    const auto found = std::ranges::find(m_notes, bounded.key, &Note::key);
    if (found != m_notes.end()) {
        found->value = bounded.value;
        return;
    }
    if (m_notes.size() == maxKeys)
        m_notes.removeFirst();
    m_notes.append(bounded);
}

void Notes::setFacts(const QList<Note>& notes)
{
    for (const Note& note : notes) {
        if (!note.isEvent())
            set(note);
    }
}

QString Notes::value(QStringView key) const
{
    const auto found = std::ranges::find(m_notes, key, &Note::key);
    return found == m_notes.end() ? QString() : found->value;
}
