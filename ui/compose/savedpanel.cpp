// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/savedpanel.h"

#include "ui/compose/popup.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/emptyhint.h"
#include "ui/parts/textcolor.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
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
        CellDelegate::paintContent(painter, rect, index);
        if (index.row() < SavedPanel::keyCount)
            paintText(painter, rect,
                SavedPanel::keyOf(index.row()).toString(QKeySequence::NativeText),
                {ColorRole::SecondaryText}, Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

SavedPanel::SavedPanel(SavedMessages* messages, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_messages(messages)
    , m_list(new QListView(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("savedMessagePanel"));
    setAccessibleName(tr("Saved messages"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* const layout = new QVBoxLayout(this);
    auto* const buttons = new QHBoxLayout;
    layout->addWidget(m_list);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    m_list->setObjectName(QStringLiteral("savedMessageList"));
    m_list->setAccessibleName(tr("Saved messages"));
    m_list->setModel(messages);
    m_list->setItemDelegate(new SavedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setFixedHeight(visibleRows * Theme::rowHeight);
    m_list->setMinimumWidth(panelWidth);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const hint = new EmptyHint(m_list);
    hint->setText(tr("Messages that you save appear here."));
    addButton("saveMessageButton", tr("Save"), &SavedPanel::saveRequested)
        ->setToolTip(tr("Keep the message that is written now; F2 names it"));
    m_upButton = addButton("savedUpButton", tr("Up"), &SavedPanel::moveUp);
    m_downButton = addButton("savedDownButton", tr("Down"), &SavedPanel::moveDown);
    m_removeButton = addButton("savedRemoveButton", tr("Remove"), &SavedPanel::removeOrUndo);
    addButton("savedImportButton", tr("Import…"), &SavedPanel::importFile);
    addButton("savedExportButton", tr("Export…"), &SavedPanel::exportFile);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        emit messageChosen(m_messages->at(index.row()).draft);
        hide();
    });
    connect(m_messages, &SavedMessages::failed, this,
        [this](const Error& error) { showResult(error); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SavedPanel::updateButtons);
    const auto updateHint = [this, hint] { hint->setVisible(m_messages->rowCount() == 0); };
    connect(m_messages, &SavedMessages::rowsInserted, this, updateHint);
    connect(m_messages, &SavedMessages::rowsInserted, this, [this](const QModelIndex&, int first) {
        m_list->setCurrentIndex(m_messages->index(first));
        m_removed.reset();
        updateButtons();
    });
    connect(m_messages, &SavedMessages::rowsRemoved, this, updateHint);
    connect(m_messages, &SavedMessages::rowsMoved, this, &SavedPanel::updateButtons);
    updateHint();
    updateButtons();
}

QKeySequence SavedPanel::keyOf(int row)
{
    return QKeySequence(int(Qt::ALT) | (int(Qt::Key_1) + row));
}

QToolButton* SavedPanel::addButton(
    const char* name, const QString& text, void (SavedPanel::*clicked)())
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    static_cast<QBoxLayout*>(layout()->itemAt(2)->layout())->addWidget(button);
    connect(button, &QToolButton::clicked, this, clicked);
    return button;
}

void SavedPanel::popUpAt(const QWidget* button)
{
    m_problem->hide();
    popUpBeside(this, button);
    m_list->setFocus();
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
    m_upButton->setEnabled(row > 0);
    m_downButton->setEnabled(row >= 0 && row + 1 < m_messages->rowCount());
    m_removeButton->setText(m_removed ? tr("Undo") : tr("Remove"));
    m_removeButton->setEnabled(m_removed || row >= 0);
}

void SavedPanel::importFile()
{
    auto* const dialog
        = new QFileDialog(parentWidget(), tr("Import Messages"), {}, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { showResult(m_messages->importFrom(path)); });
    dialog->open();
}

void SavedPanel::exportFile()
{
    auto* const dialog
        = new QFileDialog(parentWidget(), tr("Export Messages"), {}, tr("Messages (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { showResult(m_messages->exportTo(path)); });
    dialog->open();
}

void SavedPanel::showResult(const Result<>& result)
{
    m_problem->setVisible(!result);
    if (result)
        return;
    setTextColor(m_problem, ColorRole::Fault);
    m_problem->setText(result.error().code == ErrorCode::InvalidArgument
            ? tr("This is no file of messages (at “%1”).").arg(result.error().detail)
            : tr("The file of messages: %1").arg(result.error().detail));
    show();
}
