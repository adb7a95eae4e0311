// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatview.h"

class QLabel;
class QLineEdit;

/// Over the lines of a chat, while it is wanted: a search in them, from the newest to the older
/// ones, and on again from the newest.
class ChatSearchBar : public QWidget
{
    Q_OBJECT

public:
    /// `view` outlives the bar.
    explicit ChatSearchBar(ChatView* view, QWidget* parent = nullptr);

    /// Shows itself, to type what is searched for.
    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search(const QString& text);
    void go(ChatView::Way way);
    void close();

    ChatView* m_view;
    QLineEdit* m_edit;
    QLabel* m_outcome;
};
