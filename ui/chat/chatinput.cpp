// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatinput.h"

ChatInput::ChatInput(std::function<ChatCompletion::Words()> words, QWidget* parent)
    : ChatEdit(parent)
    , m_words(std::move(words))
{
    setObjectName(QStringLiteral("chatInput"));
    setAccessibleName(tr("Say something"));
    setToolTip(tr("Enter sends, Shift+Enter begins a new line, Tab completes names, rooms and "
                  "commands, Up and Down recall what was said, Alt+Up and Alt+Down go to another "
                  "room, /help tells of commands"));
}

void ChatInput::address(const QString& name)
{
    insertPlainText(name + (textCursor().atStart() ? QStringLiteral(": ") : QStringLiteral(" ")));
    setFocus();
}

/// Tab goes on to the next part of the window where there is nothing to complete.
bool ChatInput::focusNextPrevChild(bool next)
{
    return (next && complete()) || ChatEdit::focusNextPrevChild(next);
}

bool ChatInput::complete()
{
    const ChatCompletion::Text before {toPlainText(), textCursor().position()};
    const ChatCompletion::Text after = m_completion.complete(before, m_words());
    if (after == before)
        return false;
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(after.text);
    cursor.setPosition(int(after.cursor));
    setTextCursor(cursor);
    return true;
}
