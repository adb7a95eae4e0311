// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/savedpanel.h"

#include "core/text/safetext.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/emptyhint.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/mirrored.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int visibleRows = 8;
constexpr int panelWidth = 360; // pixels

/// A name, and at the right the key that sends it.
class SavedDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {CellDelegate::sizeHint(option, index).width(), Theme::rowHeight};
    }

protected:
    [[nodiscard]] CellLook lookOf(const QModelIndex& index) const override
    {
        Q_UNUSED(index)
        return {};
    }
    void paintContent(QPainter* painter, const QRect& rect, const QModelIndex& index) const override
    {
        QRect name = rect;
        if (index.row() < SavedPanel::keyCount) {
            const QString key = SavedPanel::keyOf(index.row()).toString(QKeySequence::NativeText);
            paintText(painter, rect, key, {ColorRole::SecondaryText}, Qt::AlignRight);
            name.setRight(
                rect.right() - painter->fontMetrics().horizontalAdvance(key) - Theme::grid);
        }
        CellDelegate::paintContent(painter, mirrored(painter, rect, name), index);
    }
};

} // namespace

SavedPanel::SavedPanel(SavedMessages* messages, QWidget* parent)
    : Popup(QStringLiteral("savedMessagePanel"), tr("Saved messages"), parent)
    , m_messages(messages)
    , m_list(new QListView(this))
    , m_hint(new EmptyHint(m_list))
    , m_problem(new InlineMessage(this))
{
    setUpList();
    addButtons();
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        emit messageChosen(m_messages->at(index.row()).draft);
        hide();
    });
    connect(m_messages, &SavedMessages::failed, this,
        [this](const Error& error) { showResult(error); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SavedPanel::updateButtons);
    connect(m_messages, &SavedMessages::rowsInserted, this,
        [this](const QModelIndex&, int first) { handleInserted(first); });
    connect(m_messages, &SavedMessages::rowsRemoved, this, &SavedPanel::updateButtons);
    connect(m_messages, &SavedMessages::rowsMoved, this, &SavedPanel::updateButtons);
    connect(m_messages, &SavedMessages::modelReset, this, &SavedPanel::updateButtons);
    updateButtons();
}

void SavedPanel::setUpList()
{
    m_list->setObjectName(QStringLiteral("savedMessageList"));
    m_list->setAccessibleName(tr("Saved messages"));
    m_list->setToolTip(tr("Enter takes a message up, F2 renames it"));
    m_list->setModel(m_messages);
    m_list->setItemDelegate(new SavedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setFixedHeight(visibleRows * Theme::rowHeight);
    m_list->setMinimumWidth(panelWidth);
    m_hint->setText(tr("Messages that you save appear here.\nEnter takes one up, F2 renames it, "
                       "Alt+1 to Alt+9 send."));
    body()->addWidget(m_list);
    body()->addWidget(m_problem);
}

void SavedPanel::addButtons()
{
    auto* const row = new QHBoxLayout;
    row->setSpacing(0);
    body()->addLayout(row);
    auto* const saveButton = addButton(row, "saveMessageButton", tr("Save"), &SavedPanel::save);
    saveButton->setToolTip(tr("Keep the message that is written now"));
    saveButton->setProperty("framed", true);
    row->addSpacing(Theme::grid / 2);
    m_upButton = addButton(row, "savedUpButton", tr("Up"), &SavedPanel::moveUp);
    m_downButton = addButton(row, "savedDownButton", tr("Down"), &SavedPanel::moveDown);
    m_removeButton = addButton(row, "savedRemoveButton", tr("Remove"), &SavedPanel::removeOrUndo);
    row->addStretch();
    addButton(row, "savedImportButton", tr("Import…"), &SavedPanel::importFile);
    addButton(row, "savedExportButton", tr("Export…"), &SavedPanel::exportFile);
}

QKeySequence SavedPanel::keyOf(int row)
{
    return QKeySequence(int(Qt::ALT) | (int(Qt::Key_1) + row));
}

QToolButton* SavedPanel::addButton(
    QBoxLayout* row, const char* name, const QString& text, void (SavedPanel::*clicked)())
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, clicked);
    return button;
}

void SavedPanel::showEvent(QShowEvent* event)
{
    m_list->setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_messages->index(0));
    Popup::showEvent(event);
}

void SavedPanel::hideEvent(QHideEvent* event)
{
    m_problem->hide();
    Popup::hideEvent(event);
}

void SavedPanel::save()
{
    emit saveRequested();
    if (isVisible()) // to name it
        m_list->edit(m_list->currentIndex());
}

void SavedPanel::handleInserted(int row)
{
    m_list->setCurrentIndex(m_messages->index(row));
    m_removed.reset();
    updateButtons();
}

int SavedPanel::currentRow() const
{
    return m_list->currentIndex().row();
}

void SavedPanel::moveUp()
{
    moveCurrent(-1);
}

void SavedPanel::moveDown()
{
    moveCurrent(1);
}

void SavedPanel::moveCurrent(int distance)
{
    m_removed.reset();
    m_messages->move(currentRow(), currentRow() + distance);
}

void SavedPanel::removeOrUndo()
{
    if (m_removed) {
        const Removed removed = *m_removed;
        m_messages->insert(removed.row, removed.message);
        return;
    }
    const int row = currentRow();
    m_removed = Removed {row, m_messages->take(row)};
    updateButtons();
}

void SavedPanel::updateButtons()
{
    const int row = currentRow();
    m_hint->setVisible(m_messages->rowCount() == 0);
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_messages->rowCount());
    m_removeButton->setText(m_removed ? tr("Undo") : tr("Remove"));
    m_removeButton->setEnabled(m_removed || row >= 0);
}

void SavedPanel::importFile()
{
    auto* const dialog
        = new QFileDialog(parentWidget(), tr("Import messages"), {}, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { showResult(m_messages->importFrom(path)); });
    dialog->open();
}

void SavedPanel::exportFile()
{
    auto* const dialog
        = new QFileDialog(parentWidget(), tr("Export messages"), {}, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { showResult(m_messages->exportTo(path)); });
    dialog->open();
}

void SavedPanel::showResult(const Result<>& result)
{
    if (result)
        m_problem->hide();
    else
        m_problem->showMessage(InlineMessage::Kind::Error,
            result.error().code == ErrorCode::InvalidArgument
                ? tr("The file has no messages that can be used: %1.")
                      .arg(safeText(result.error().detail))
                : tr("The file of messages: %1.").arg(safeText(result.error().detail)));
    popUpAgain(); // a file dialog took its place
}
