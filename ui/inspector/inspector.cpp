// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/analysis/messagesummary.h"
#include "core/framing/messageencoder.h"
#include "ui/hexview/hexview.h"
#include "ui/inspector/contentreader.h"
#include "ui/inspector/framepanel.h"
#include "ui/inspector/imagepreview.h"
#include "ui/inspector/messagebytes.h"
#include "ui/parts/format.h"
#include "ui/parts/textcolor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_title(new QLabel(this))
    , m_frame(new FramePanel(this))
    , m_hex(new HexView(this))
    , m_textPage(makeTextPage())
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    auto* const hexLayout = new QVBoxLayout;
    hexLayout->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, Theme::grid);
    hexLayout->addWidget(m_hex);
    layout->addWidget(m_frame, 2);
    layout->addLayout(hexLayout, 1);
    layout->addWidget(m_textPage, 1);
    layout->addStretch();
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &Inspector::applyTheme);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showTab);
    connect(m_frame, &FramePanel::rangeSelected, this, &Inspector::handleRangeSelected);
    connect(
        m_frame, &FramePanel::readAllRequested, this, [this] { readContentUpTo(contentAtMost); });
    connect(m_frame, &FramePanel::copyRequested, this, [this](ByteRange range, ByteFormat format) {
        QGuiApplication::clipboard()->setText(bytesAsText(m_bytes->read(range), format));
    });
    connect(m_hex, &HexView::byteRangeSelected, m_frame, &FramePanel::markRange);
    clear();
}

QWidget* Inspector::makeTabs()
{
    auto* const row = new QWidget(this);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::grid / 2, 0, Theme::grid * 3 / 2, 0);
    layout->addWidget(m_tabs);
    layout->addStretch();
    layout->addWidget(m_title);
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setAccessibleName(tr("How the message is shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Frame"));
    m_tabs->addTab(tr("Hex"));
    m_tabs->addTab(tr("Text"));
    m_title->setObjectName(QStringLiteral("inspectorTitle"));
    m_title->setTextFormat(Qt::PlainText);
    row->setMinimumHeight(Theme::grid * 4);
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return row;
}

QWidget* Inspector::makeTextPage()
{
    auto* const page = new QWidget(this);
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid);
    m_textNote = new QLabel(page);
    m_textNote->setTextFormat(Qt::PlainText);
    m_textNote->setWordWrap(true);
    m_text = new QPlainTextEdit(page);
    m_text->setObjectName(QStringLiteral("inspectorText"));
    m_text->setAccessibleName(tr("Content as text"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_textNote);
    layout->addWidget(m_text);
    return page;
}

void Inspector::applyTheme()
{
    setTextColor(m_title, ColorRole::TertiaryText);
    setTextColor(m_textNote, ColorRole::SecondaryText);
    m_text->setFont(Theme::instance().monoFont());
}

void Inspector::showTab(int tab)
{
    const bool hasBytes = m_hex->size() > 0;
    m_frame->setVisible(tab == FrameTab || !hasBytes);
    m_hex->setVisible(tab != TextTab && hasBytes);
    m_hex->setSizePolicy(
        QSizePolicy::Preferred, tab == HexTab ? QSizePolicy::Ignored : QSizePolicy::Maximum);
    m_textPage->setVisible(tab == TextTab && hasBytes);
}

void Inspector::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    const bool isNew = m_snapshot && m_snapshot->generation != snapshot->generation;
    m_snapshot = snapshot;
    if (isNew)
        clear();
}

void Inspector::clear()
{
    m_bytes.reset();
    m_parts = {};
    m_title->clear();
    m_hex->setSource(nullptr);
    m_frame->showWords(tr("Select a message in the log to see what it is made of: its parts, what "
                          "they say, and the bytes of each."));
    showTab(m_tabs->currentIndex());
}

void Inspector::showMessage(const Message& message, qint64 index)
{
    m_bytes = std::make_shared<MessageBytes>(m_snapshot, message);
    m_title->setText(title(message, index));
    if (m_bytes->size() == 0) {
        m_parts = {};
        m_hex->setSource(nullptr);
        m_frame->showWords(words(message));
    } else {
        m_framing = framingOf(*m_snapshot, message);
        m_parts = MessageParts::of(*m_snapshot, message, *m_bytes);
        m_hex->setSource(m_bytes);
        m_hex->setParts(m_parts.colors);
        const ByteRange fixed = m_parts.header ? m_parts.header->fixedHeader : ByteRange {};
        m_frame->showParts(m_parts, m_bytes->read(fixed), faultSentence(message));
        readContentUpTo(contentAtOnce);
        m_frame->showImage(imageBytes());
    }
    showTab(m_tabs->currentIndex());
}

void Inspector::readContentUpTo(qint64 limit)
{
    const ByteRange range {
        m_parts.content.start, std::min(m_parts.content.end, m_parts.content.start + limit)};
    const QByteArray bytes = decodedContent(m_framing, m_bytes->read(range));
    ContentKind kind;
    bool isWhole = range == m_parts.content;
    if (m_parts.header) {
        kind = {m_parts.header->contentEncoding, m_parts.header->byteOrder, m_parts.header->isJson,
            m_parts.header->isText};
        isWhole = isWhole && m_parts.content.size() == m_parts.header->contentLength;
    }
    showReadContent(readContent(bytes, isWhole, kind), range.size());
}

QByteArray Inspector::imageBytes() const
{
    const bool isImage
        = m_parts.header && m_parts.header->contentType.startsWith(QLatin1String("image/"));
    return isImage && m_parts.content.size() <= ImagePreview::maxBytes
        ? m_bytes->read(m_parts.content)
        : QByteArray();
}

void Inspector::showReadContent(ReadContent content, qint64 shown)
{
    const qint64 all = m_parts.content.size();
    QString note;
    if (hasEncodedContent(m_framing))
        note = tr("Decoded from %1; the hex view has it as it was sent.").arg(m_framing.name);
    if (const qint64 said = m_parts.header ? m_parts.header->contentLength : -1; said > all)
        note = tr("%1 of %2 bytes of it are here.").arg(Format::number(all), Format::number(said));
    if (shown < all)
        note = tr("The first %1 of %2. The hex view has all of it.")
                   .arg(Format::byteCount(shown), Format::byteCount(all));
    m_textNote->setText(note);
    m_textNote->setVisible(!note.isEmpty());
    m_text->setPlainText(content.text);
    m_frame->showContent(std::move(content), note, shown < std::min(all, contentAtMost));
}

void Inspector::handleRangeSelected(const ByteRange& range)
{
    m_hex->setSelection({});
    m_hex->setHighlighted(range);
    m_frame->markRange(range);
}

QString Inspector::title(const Message& message, qint64 index) const
{
    QStringList parts;
    if (index >= 0)
        parts.append(QStringLiteral("#%1").arg(index + 1));
    parts.append(tr("conn %1").arg(message.connection.value));
    if (message.type != MessageType::State)
        parts.append(
            tr("%1 at %2")
                .arg(Format::byteCount(message.range.size()), Format::number(message.range.start)));
    return parts.join(QStringLiteral(" · "));
}

QString Inspector::faultSentence(const Message& message) const
{
    if (message.fault == FaultCode::None)
        return {};
    return tr("%1 (byte %2 of the message, %3 of the stream)")
        .arg(faultText(message.fault, message.member), Format::number(message.faultStart),
            Format::number(message.range.start + message.faultStart));
}

QString Inspector::words(const Message& message) const
{
    return tr("%1\n%2, connection %3")
        .arg(summaryText(*m_snapshot, message), Format::dateAndTime(message.time))
        .arg(message.connection.value);
}
