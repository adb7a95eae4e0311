// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/textpage.h"

#include "core/text/jsontext.h"
#include "core/text/safetext.h"
#include "core/text/utf8.h"
#include "core/words/format.h"
#include "ui/inspector/escapehighlighter.h"
#include "ui/parts/escapelook.h"
#include "ui/parts/textcolor.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextCursor>
#include <QVBoxLayout>

// What QPlainTextEdit lays out in less than a frame: characters, of which a line has few enough.
static constexpr qsizetype shownLength = 128 * 1024;
static constexpr qsizetype longestLine = 1000;
/// Where it is remembered whether JSON is shown as it was received.
static const QString asReceivedKey = QStringLiteral("inspector/jsonAsReceived");

/// `text` with lines over `longestLine` characters broken.
static MarkedText withShortLines(const MarkedText& text)
{
    MarkedText result;
    qint64 start = 0; // of a line
    for (const QStringView line : QStringView(text.text).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += longestLine) {
            const qint64 end = start + std::min(at + longestLine, line.size());
            const MarkedText piece = EscapeLook::part(text, {start + at, end});
            for (const ByteRange escape : piece.escapes)
                result.escapes.append(escape.translated(result.text.size()));
            result.text += piece.text + QLatin1Char('\n');
        }
        start += line.size() + 1;
    }
    result.text.chop(1);
    return result;
}

/// The beginning, without a character that is cut.
static QByteArrayView beginning(QByteArrayView bytes)
{
    if (bytes.size() <= shownLength)
        return bytes;
    const QByteArrayView start = bytes.first(shownLength);
    return start.chopped(Utf8::unfinishedTail(start));
}

TextPage::TextPage(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_asReceived(new QCheckBox(tr("As received"), this))
    , m_edit(new QPlainTextEdit(this))
    , m_escapes(new EscapeHighlighter(m_edit->document()))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid);
    layout->addWidget(m_asReceived);
    layout->addWidget(m_note);
    layout->addWidget(m_edit);
    m_asReceived->setObjectName(QStringLiteral("jsonAsReceivedCheck"));
    m_asReceived->setToolTip(tr("Show the JSON as it was received, not with an item a line"));
    m_asReceived->setChecked(QSettings().value(asReceivedKey).toBool());
    m_asReceived->hide();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_edit->setObjectName(QStringLiteral("inspectorText"));
    m_edit->setAccessibleName(tr("Content as text"));
    m_edit->setReadOnly(true);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setUndoRedoEnabled(false);
    applyTheme();
    connect(m_asReceived, &QCheckBox::clicked, this, [this](bool on) {
        QSettings().setValue(asReceivedKey, on);
        updateText();
    });
    connect(&Theme::instance(), &Theme::changed, this, &TextPage::applyTheme);
}

void TextPage::applyTheme()
{
    setTextColor(m_note, ColorRole::SecondaryText);
    m_edit->setFont(Theme::instance().monoFont());
    m_escapes->rehighlight();
}

void TextPage::setContent(const ReadContentPtr& content, const QString& note)
{
    m_content = content;
    m_whatIsMissing = note;
    if (isVisible())
        updateText();
}

void TextPage::showEvent(QShowEvent* event)
{
    updateText();
    QWidget::showEvent(event);
}

bool TextPage::isLaidOut() const
{
    return m_content && m_content->json && !m_asReceived->isChecked();
}

/// Empty if all of the content is shown.
QString TextPage::beginningNote() const
{
    if (!m_content || m_content->text.size() <= shownLength)
        return {};
    return m_content->isText ? tr("The beginning; the Frame page has more of it.")
                             : tr("The beginning; the Hex page has all of it.");
}

void TextPage::updateText()
{
    const QByteArray received = m_content ? m_content->text : QByteArray();
    const QByteArray shown = isLaidOut()
        ? JsonText::indented(received.first(std::min(received.size(), shownLength))).trimmed()
        : received;
    const MarkedText whole = markedText(beginning(shown));
    const MarkedText text = withShortLines(whole);
    m_escapes->setEscapes(text.escapes);
    showText(text.text);
    QStringList notes {beginningNote()};
    if (notes.first().isEmpty())
        notes.first() = m_whatIsMissing;
    if (text.text.size() > whole.text.size())
        notes.append(tr("Lines over %1 characters are broken.").arg(Format::number(longestLine)));
    m_note->setText(Format::sentences(notes));
    m_note->setVisible(!m_note->text().isEmpty());
    m_asReceived->setVisible(m_content && m_content->json);
}

void TextPage::showText(const QString& text)
{
    if (!m_text.isEmpty() && text.startsWith(m_text)) { // grown: what is scrolled to stays
        QTextCursor end(m_edit->document());
        end.movePosition(QTextCursor::End);
        end.insertText(text.sliced(m_text.size()));
    } else {
        m_edit->setPlainText(text);
    }
    m_text = text;
}
