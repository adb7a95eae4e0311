// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/parts/notedelegate.h"
#include "ui/theme/theme.h"
#include "ui/window/actionname.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int paletteWidth = 480; // pixels
constexpr int rowsShown = 10;

enum Roles {
    ActionRole = Qt::UserRole, ///< index in the palette's entries
    ShortcutRole,
};

// Every word of what was typed is somewhere in the name.
bool matches(const QString& name, const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
        [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}
} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Find an action"));
    m_edit->setObjectName(QStringLiteral("commandPaletteEdit"));
    m_edit->setPlaceholderText(tr("Find an action"));
    m_edit->setAccessibleName(tr("Find an action"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandPaletteList"));
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new NoteDelegate(ShortcutRole, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(rowsShown * Theme::rowHeight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    setFixedWidth(paletteWidth);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::triggerCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::triggerCurrent);
}

void CommandPalette::open(const QList<QAction*>& actions)
{
    m_entries.clear();
    collect({}, actions);
    std::ranges::sort(m_entries, [](const Entry& one, const Entry& other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    m_edit->clear();
    showMatches({});
    const QRect window = parentWidget()->rect();
    move(parentWidget()->mapToGlobal(
        QPoint((window.width() - paletteWidth) / 2, window.height() / 8)));
    show();
    m_edit->setFocus();
}

void CommandPalette::collect(const QString& menu, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        const bool isKnown = std::ranges::any_of(
            m_entries, [action](const Entry& entry) { return entry.action == action; });
        if (isKnown || !action->isEnabled() || !action->isVisible() || action->isSeparator()
            || action->text().isEmpty())
            continue;
        const QString name = menu.isEmpty()
            ? actionName(action->text())
            : tr("%1: %2", "a menu, one of its actions").arg(menu, actionName(action->text()));
        if (action->menu())
            collect(name, action->menu()->actions());
        else
            m_entries.append({name, action});
    }
}

void CommandPalette::showMatches(const QString& text)
{
    m_list->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto& [name, action] = m_entries[i];
        if (!matches(name, text))
            continue;
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(ShortcutRole, action->shortcut().toString(QKeySequence::NativeText));
        item->setData(ActionRole, i);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::triggerCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    QAction* action = m_entries[item->data(ActionRole).toInt()].action;
    hide();
    action->trigger();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(Theme::instance().color(ColorRole::TertiaryText));
    painter.setBrush(Theme::instance().color(ColorRole::Panel));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
