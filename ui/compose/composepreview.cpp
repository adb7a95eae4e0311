// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepreview.h"

#include "core/words/format.h"
#include "ui/parts/lookcolors.h"

#include <algorithm>

namespace {

constexpr qint64 previewedBytes = 1024; // the rest is counted
constexpr int usualLines = 6;

/// Where the look of a byte changes, in [0, end]; both ends are among them.
QVector<qint64> boundaries(const QVector<LookRange>& looks, qint64 end)
{
    QVector<qint64> places {0, end};
    for (const LookRange& each : looks) {
        for (const qint64 place : {each.range.start, each.range.end}) {
            if (place < end)
                places.append(place);
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

} // namespace

ComposePreview::ComposePreview(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("composePreview"));
    setAccessibleName(tr("Bytes of the message"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &ComposePreview::applyTheme);
}

void ComposePreview::applyTheme()
{
    const QFont mono = Theme::instance().monoFont();
    setFont(mono);
    setLeastLines(m_leastLines);
    updateText();
}

void ComposePreview::setLeastLines(int lines)
{
    m_leastLines = lines;
    setMinimumHeight(QFontMetrics(font()).lineSpacing() * lines);
}

QSize ComposePreview::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), fontMetrics().lineSpacing() * usualLines};
}

void ComposePreview::setMessage(const ComposedBytes& message)
{
    m_message = message;
    updateText();
}

void ComposePreview::append(const QString& text, FieldLook look)
{
    QTextCharFormat format;
    format.setForeground(Theme::instance().color(lookTextRole(look)));
    if (look != FieldLook::Plain)
        format.setBackground(Theme::instance().color(lookFillRole(look)));
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text, format);
}

void ComposePreview::updateText()
{
    clear();
    const qint64 size = m_message.size();
    const qint64 shown = std::min(qint64(m_message.bytes.size()), previewedBytes);
    append(tr("%1 bytes:", nullptr, Format::forPlural(size)).arg(Format::number(size)),
        FieldLook::Plain);
    const QVector<qint64> places = boundaries(m_message.looks, shown);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const qint64 start = places[i - 1];
        const QByteArray bytes = m_message.bytes.mid(start, places[i] - start);
        append(QStringLiteral(" "), FieldLook::Plain);
        append(QString::fromLatin1(bytes.toHex(' ')), lookAt(m_message.looks, start));
    }
    if (size > shown)
        append(u' ' + tr("… and %1 more", "bytes").arg(Format::byteCount(size - shown)),
            FieldLook::Plain);
    if (m_message.leftOut > 0) {
        append(QStringLiteral(" "), FieldLook::Plain);
        append(tr("cut: %1 left out", "bytes").arg(Format::byteCount(m_message.leftOut)),
            FieldLook::Fault);
    }
}
