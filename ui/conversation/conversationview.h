// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationlines.h"
#include "core/text/bytesastext.h"
#include "ui/conversation/linelayout.h"
#include "ui/parts/lineview.h"

class ConversationModel;
class EmptyHint;
class JumpButton;
class LaidOutLines;
class QMenu;

/// What one endpoint and its peers say, as a chat: received at the left, sent at the right, newest
/// at the bottom. While it does not follow the newest line, a button tells how many lines are new.
class ConversationView : public LineView
{
    Q_OBJECT

public:
    explicit ConversationView(QWidget* parent = nullptr);
    ~ConversationView() override;

    void setConversation(const ConversationOf& whose);
    /// The lines it shows; null before there were any.
    [[nodiscard]] const ConversationSnapshotPtr& lines() const;
    /// Shows where a text stands; empty: nothing.
    void setMark(const QString& text);
    /// Position of the line that is the current one; -1 if there is none.
    [[nodiscard]] qint64 currentLine() const { return m_selected; }
    /// Makes a line the current one, as if the person had chosen it.
    void goToLine(qint64 position);
    /// Later states of one capture, or another capture.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Selects the line of a message of the log, if it has one, without telling of it.
    void selectMessage(qint64 messageIndex);
    void jumpToEnd() { setFollowing(true); }

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void reset() override;
    /// Two rows of text.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person has chosen a line; `messageIndex` is the place of its first message in the log.
    void messageSelected(qint64 messageIndex);
    /// "Reply to this connection only".
    void replyRequested(ConnectionId id);
    /// "Show in log".
    void showInLogRequested(qint64 messageIndex);
    /// The menu of a line of this connection is about to be shown, and takes more actions.
    void menuWanted(QMenu* menu, ConnectionId id);
    /// lines() is another.
    void linesChanged();
    /// The connections are others that lines of ours which are seen went to and that are live.
    void sentConnectionsSeen(const std::vector<ConnectionId>& connections);

protected:
    [[nodiscard]] qint64 positionOf(int row) const override;
    [[nodiscard]] int rowOf(qint64 position) const override;
    void showLines() override;
    void lineChosen() override;
    void copyText() const override;
    void addMenuActions(QMenu* menu) override;
    void placeChanged() override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
        const QVector<int>& roles = {}) override;

private:
    [[nodiscard]] bool hasNews(const ConversationSnapshot& before) const;
    void applyTheme();
    void restoreSelection();
    void markNew(bool isFollowing);
    void updateJumpButton();
    [[nodiscard]] LineLayout::Look lookOf(qint64 position) const;
    void showAllOf(qint64 position);
    void tellSeen();
    void copy(ByteFormat format) const;

    ConversationModel* m_model;
    EmptyHint* m_hint;
    JumpButton* m_jumpButton;
    QTimer m_seenTimer; // gathers what may change sentConnectionsSeen()
    std::vector<ConnectionId> m_seen; // told last
    AnalysisSnapshotPtr m_snapshot;
    LaidOutLines* m_layouts;
    qint64 m_selected = -1; // position of the current line
    qint64 m_anchor = -1; // position where a selection of several began
    qint64 m_newFrom = -1; // position of the first line that came while it did not follow
    std::unique_ptr<ConversationLines> m_lines; // goes first: its thread calls back to this
};
