// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatcompletion.h"
#include "ui/conversation/chatedit.h"

/// The line to say something in a chat: as ChatEdit, and Tab completes names, rooms and commands.
class ChatInput : public ChatEdit
{
    Q_OBJECT

public:
    /// `words` is asked for what there is to complete with.
    ChatInput(std::function<ChatCompletion::Words()> words, QWidget* parent);

    /// Puts a name where the cursor is, as one addresses somebody.
    void address(const QString& name);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool complete();

    std::function<ChatCompletion::Words()> m_words;
    ChatCompletion m_completion;
};
