// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compose/savedmessages.h"
#include "ui/compose/popup.h"

#include <optional>

class EmptyHint;
class QBoxLayout;
class InlineMessage;
class QListView;
class QToolButton;

/// The saved messages, which pop up over the composer: to take up, name, reorder, remove, import
/// and export. The first nine are sent with a key.
class SavedPanel : public Popup
{
    Q_OBJECT

public:
    explicit SavedPanel(SavedMessages* messages, QWidget* parent = nullptr);

    static constexpr int keyCount = 9;
    /// What sends the message of `row`, which is below keyCount.
    [[nodiscard]] static QKeySequence keyOf(int row);

signals:
    /// The person wants to keep what is written now.
    void saveRequested();
    void messageChosen(const MessageDraft& draft);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpList();
    void addButtons();
    QToolButton* addButton(
        QBoxLayout* row, const char* name, const QString& text, void (SavedPanel::*clicked)());
    void save();
    void moveUp();
    void moveDown();
    void moveCurrent(int distance);
    void removeOrUndo();
    void importFile();
    void exportFile();
    void showResult(const Result<>& result);
    void handleInserted(int row);
    void updateButtons();
    [[nodiscard]] int currentRow() const;

    struct Removed {
        int row = 0;
        SavedMessage message;
    };

    SavedMessages* m_messages;
    QListView* m_list;
    EmptyHint* m_hint;
    QToolButton* m_upButton;
    QToolButton* m_downButton;
    QToolButton* m_removeButton;
    InlineMessage* m_problem;
    std::optional<Removed> m_removed; // until something else is done
};
