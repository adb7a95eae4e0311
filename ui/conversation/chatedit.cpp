// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/chatedit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <optional>

ChatEdit::ChatEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &ChatEdit::fitHeight);
}

void ChatEdit::setText(const QString& text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void ChatEdit::clearSent()
{
    m_sent[m_purpose].add(text());
    clear();
}

bool ChatEdit::isInLine(bool first) const
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QTextLayout* const layout = block.layout();
    const int row = layout->lineForTextPosition(cursor.positionInBlock()).lineNumber();
    return first ? !block.previous().isValid() && row <= 0
                 : !block.next().isValid() && row + 1 >= layout->lineCount();
}

/// Whether the key brought another text.
bool ChatEdit::recall(int key)
{
    const bool isUp = key == Qt::Key_Up;
    if (!isInLine(isUp))
        return false;
    SentTexts& sent = m_sent[m_purpose];
    const std::optional<QString> recalled = isUp ? sent.older(text()) : sent.newer();
    if (recalled)
        setText(*recalled);
    return recalled.has_value();
}

void ChatEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::NoModifier)
        emit sendRequested();
    else if (isEnter && modifiers == Qt::ShiftModifier)
        insertPlainText(QStringLiteral("\n"));
    else if (!(isArrow && modifiers == Qt::NoModifier && recall(event->key())))
        QPlainTextEdit::keyPressEvent(event);
}

int ChatEdit::heightOf(int lines) const
{
    const int margins = int(2 * document()->documentMargin()) + 2 * frameWidth();
    return std::max(lines * fontMetrics().lineSpacing() + margins, Theme::rowHeight);
}

QSize ChatEdit::sizeHint() const
{
    const int lines = int(document()->size().height()); // that is what this layout counts
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::clamp(lines, 1, mostLines))};
}

QSize ChatEdit::minimumSizeHint() const
{
    return {Theme::grid * 8, heightOf(1)};
}

void ChatEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
    if (event->size().height() > event->oldSize().height())
        verticalScrollBar()->setValue(0); // it was too low for a new line, and scrolled
    ensureCursorVisible();
}

void ChatEdit::fitHeight()
{
    const bool isHigher = int(document()->size().height()) > mostLines;
    setVerticalScrollBarPolicy(isHigher ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
    ensureCursorVisible();
}
