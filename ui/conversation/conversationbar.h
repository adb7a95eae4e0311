// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationsearch.h"

#include <QWidget>

class ConversationView;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

/// Over a conversation, while it is wanted: whose lines are shown, and a search in them. A hit is
/// made the current line: from the newest to the older ones, and on again from the newest.
class ConversationBar : public QWidget
{
    Q_OBJECT

public:
    /// `view` outlives the bar.
    explicit ConversationBar(ConversationView* view, QWidget* parent = nullptr);
    ~ConversationBar() override;

    /// Shows itself, to type what is searched for.
    void open();
    /// Whose lines the view shows now. Shows itself where it is one connection alone.
    void setConversation(const ConversationOf& whose);

signals:
    /// The lines of this connection alone are wanted; invalid: of all.
    void onlyRequested(ConnectionId id);
    /// The person has closed it: nothing is searched for, and all connections are wanted.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Way : quint8 { Older, Newer };

    void layOut();
    void close();
    void fillConnections();
    void search(const QString& text);
    void showHits();
    void go(Way way);
    [[nodiscard]] qint64 hitFrom(qint64 position, Way way) const;
    void showCount();

    ConversationView* m_view;
    QComboBox* m_only;
    QLineEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_older;
    QToolButton* m_newer;
    QToolButton* m_close;
    bool m_isNew = false; // nothing was shown yet of what is searched for
    ConversationHitsPtr m_hits; // null: nothing is searched for
    std::unique_ptr<ConversationSearch> m_search; // goes first: its thread calls back to this
};
