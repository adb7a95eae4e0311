// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatsearchbar.h"

#include "ui/parts/clearbutton.h"
#include "ui/parts/placeholder.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

ChatSearchBar::ChatSearchBar(ChatView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_edit(new QLineEdit(this))
    , m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("chatSearchBar"));
    m_edit->setObjectName(QStringLiteral("chatSearchEdit"));
    m_edit->setAccessibleName(tr("Find in the room"));
    setPlaceholder(m_edit, tr("Find in the room"), tr("Find"));
    addClearButton(m_edit);
    m_outcome->setObjectName(QStringLiteral("chatSearchLabel"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->hide(); // in a narrow column the field has all the room
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::grid, Theme::grid / 2, Theme::grid, Theme::grid / 2);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_outcome);
    const auto addButton
        = [this, layout](const char* name, const QString& text, const QString& words, auto act) {
              auto* button = new QToolButton(this);
              button->setObjectName(QLatin1String(name));
              button->setText(text);
              button->setToolTip(words);
              button->setAccessibleName(words);
              button->setAutoRaise(true);
              layout->addWidget(button);
              connect(button, &QToolButton::clicked, this, act);
          };
    addButton("chatOlderButton", QStringLiteral("↑"), tr("Older (Enter)"),
        [this] { go(ChatView::Way::Older); });
    addButton("chatNewerButton", QStringLiteral("↓"), tr("Newer (Shift+Enter)"),
        [this] { go(ChatView::Way::Newer); });
    addButton("chatSearchCloseButton", QStringLiteral("✕"), tr("Close the search (Esc)"),
        [this] { close(); });
    connect(m_edit, &QLineEdit::textChanged, this, &ChatSearchBar::search);
    hide();
}

void ChatSearchBar::open()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ChatSearchBar::close()
{
    m_edit->clear();
    hide();
    m_view->setFocus();
}

void ChatSearchBar::search(const QString& text)
{
    m_view->setMark(text);
    m_outcome->clear();
    m_outcome->hide();
    if (!text.isEmpty())
        go(ChatView::Way::Here);
}

void ChatSearchBar::go(ChatView::Way way)
{
    const bool isFound = m_view->find(m_edit->text(), way);
    m_outcome->setText(isFound || m_edit->text().isEmpty() ? QString() : tr("Not found"));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
}

void ChatSearchBar::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter)
        go(event->modifiers().testFlag(Qt::ShiftModifier) ? ChatView::Way::Newer
                                                          : ChatView::Way::Older);
    else
        QWidget::keyPressEvent(event);
}
