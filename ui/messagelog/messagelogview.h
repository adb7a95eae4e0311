// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/text/bytesastext.h"

#include <QWidget>

#include <optional>

class EmptyHint;
class LogFilter;
class MessageLogModel;
class PanelHeader;
class QMenu;
class QTableView;
class QToolButton;
class TableColumns;

/// The table of messages, newest at the bottom: filtered, followed and copied from. What is
/// selected and looked at stays where it is, whatever arrives or is given up.
class MessageLogView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLogView(QWidget* parent = nullptr);
    ~MessageLogView() override;

    /// Later states of one capture, or another capture. A new generation forgets what was selected
    /// and cleared, for its messages are others.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Bytes that the list of what a filter lets through may take.
    void setListLimit(qint64 limit);
    /// MessageFilter's language; a text that is none leaves the rows as they are.
    void setFilterText(const QString& text);
    /// Shows one connection's messages; invalid: all.
    void setConnectionFilter(ConnectionId id);
    /// Hides the messages before an index of the log.
    void setClearedBefore(qint64 messageIndex);

    /// Selects a message by its place in the log, and tells of it even if it is not shown.
    void selectMessage(qint64 index);
    /// Whether a message passes the filters.
    [[nodiscard]] bool isShown(qint64 index) const;
    void focusTable();
    /// What can be done with the selected messages, and with the log; the context menu has them.
    [[nodiscard]] QList<QAction*> messageActions() const;

    /// Off where a tab says the same.
    void setTitleShown(bool on);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool on);

signals:
    /// The current row is another message; `index` is its place in the log, or -1 for as much as
    /// there is of one that is still arriving.
    void messageSelected(const Message& message, qint64 index);
    /// "Clear filter", where nothing passes it.
    void filterClearRequested();
    /// "Show only this connection".
    void connectionFilterRequested(ConnectionId id);
    /// What the filter does, in words: "1,204 of 1,209", how far it is, or what is wrong with it.
    void filterStatusChanged(const QString& text, bool isError);

private:
    void setUpTableView();
    void addActions();
    QAction* addAction(const char* name, const QString& text, const QKeySequence& shortcut);
    void updateActions();
    [[nodiscard]] ConnectionId currentConnection() const;
    void applyTheme();
    void showRows();
    void widenNumbers();
    [[nodiscard]] QString widestLength() const;
    void forgetMessages();
    void restoreSelection();
    void followSelection();
    [[nodiscard]] int selectedRow() const;
    void keepScrollPosition(int value, qint64 removed);
    void handleScrolled();
    void handleCurrentChanged();
    void updateHint();
    void updateFollowButton();
    void copy(ByteFormat format) const;
    [[nodiscard]] QVector<int> rowsToCopy() const;

    MessageLogModel* m_model;
    LogFilter* m_filter;
    PanelHeader* m_header;
    QTableView* m_table;
    TableColumns* m_columns = nullptr;
    QToolButton* m_followButton;
    QAction* m_copyAction = nullptr;
    QMenu* m_copyMenu = nullptr;
    QAction* m_onlyAction = nullptr; // shows one connection's messages
    QAction* m_followAction = nullptr;
    EmptyHint* m_hint;
    AnalysisSnapshotPtr m_snapshot;
    qint64 m_clearedBefore = 0;
    qint64 m_selectedIndex = -1; // in the log
    std::optional<Message> m_selectedArriving; // instead, while it is not in the log yet
    qint64 m_followedTo = 0; // messages before are not what it has become
    qint64 m_seenEnd = 0; // position behind the last row that was there while following
    bool m_isFollowing = true;
    bool m_isUpdating = false; // scrolling is ours, not the person's
    QString m_filterError; // of the text that is there, empty if it is good
    bool m_isFilterNew = false; // its first rows replace those of the filter before
};
