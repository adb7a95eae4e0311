// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filtercompleter.h"

#include "core/filter/filterwords.h"
#include "ui/parts/notedelegate.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace {
constexpr int meaningRole = Qt::UserRole + 1;
constexpr int leastTyped = 2; // characters of a word, before words are offered by themselves
constexpr int shownRows = 14;
} // namespace

FilterCompleter::FilterCompleter(QLineEdit* edit)
    : QObject(edit)
    , m_edit(edit)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    fillModel();
    m_completer->setWidget(edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(shownRows);
    QAbstractItemView* const popup = m_completer->popup();
    popup->setObjectName(QStringLiteral("filterCompletions"));
    popup->setAccessibleName(tr("What a filter can say"));
    popup->setFrameShape(QFrame::StyledPanel); // measured anew, as the popup that it is now
    popup->setItemDelegate(new NoteDelegate(meaningRole, popup));
    connect(edit, &QLineEdit::textEdited, this, &FilterCompleter::offerWhileTyping);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
        &FilterCompleter::insert);
}

void FilterCompleter::fillModel()
{
    const QFontMetrics metrics(Theme::instance().font());
    for (const FilterWord& word : filterWords()) {
        auto* const item = new QStandardItem(word.text);
        item->setData(word.meaning, meaningRole);
        item->setData(tr("%1, %2", "a word, what it means").arg(word.text, word.meaning),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
        m_width = std::max(m_width, metrics.horizontalAdvance(word.text + word.meaning));
    }
    m_width += 8 * Theme::grid; // between them, and at the edges
}

QString FilterCompleter::prefix() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    return before.mid(before.lastIndexOf(u' ') + 1);
}

bool FilterCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void FilterCompleter::complete()
{
    offer(prefix());
}

void FilterCompleter::offerWhileTyping()
{
    const QString typed = prefix();
    if (typed.size() >= leastTyped)
        offer(typed);
    else
        m_completer->popup()->hide();
}

void FilterCompleter::offer(const QString& prefix)
{
    m_completer->setCompletionPrefix(prefix);
    const bool isWhole
        = m_completer->completionCount() == 1 && m_completer->currentCompletion() == prefix;
    if (m_completer->completionCount() == 0 || isWhole) {
        m_completer->popup()->hide();
        return;
    }
    const int start = m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().left()
        - m_edit->fontMetrics().horizontalAdvance(prefix);
    const QRect place(start, 0, m_width, m_edit->height());
    m_completer->complete(place);
}

void FilterCompleter::insert(const QString& word)
{
    const int end = m_edit->cursorPosition();
    const auto start = end - int(prefix().size());
    m_edit->setSelection(start, end - start);
    m_edit->insert(word);
}
