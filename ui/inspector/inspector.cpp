// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "core/words/format.h"
#include "core/words/messagesummary.h"
#include "ui/inspector/contentview.h"
#include "ui/inspector/framepanel.h"
#include "ui/inspector/hexview.h"
#include "ui/inspector/imagepreview.h"
#include "ui/inspector/messagebytes.h"
#include "ui/inspector/messageremarks.h"
#include "ui/inspector/textpage.h"
#include "ui/parts/arrivingmessage.h"
#include "ui/parts/imagedecoding.h"
#include "ui/parts/textcolor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTabBar>
#include <QVBoxLayout>

namespace {
constexpr int leastTitleWidth = 8; // characters

/// Elided where there is no room, so that the inspector never becomes wider for it.
class TitleLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};
} // namespace

Inspector::Inspector(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_title(new TitleLabel(this))
    , m_frame(new FramePanel(this))
    , m_hex(new HexView(this))
    , m_textPage(new TextPage(this))
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTabs());
    auto* const hexLayout = new QVBoxLayout;
    hexLayout->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, Theme::grid);
    hexLayout->addWidget(m_hex);
    layout->addWidget(m_frame, 3);
    layout->addLayout(hexLayout, 1);
    layout->addWidget(m_textPage, 1);
    layout->addStretch();
    setObjectName(QStringLiteral("inspector"));
    setAccessibleName(tr("Inspector"));
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &Inspector::applyTheme);
    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::showTab);
    connect(m_frame, &FramePanel::rangeSelected, this, &Inspector::handleRangeSelected);
    connect(&m_reader, &ContentReader::finished, this, [this](const ReadContentPtr& content) {
        m_content = content;
        showContent();
    });
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
    layout->addWidget(m_title, 1);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * leastTitleWidth);
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

void Inspector::applyTheme()
{
    setTextColor(m_title, ColorRole::TertiaryText);
}

void Inspector::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
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
    const AnalysisSnapshotPtr before = std::exchange(m_snapshot, snapshot);
    if (before && before->generation != snapshot->generation)
        clear();
    else if (m_arriving)
        followArriving(before->messages.end());
}

void Inspector::clear()
{
    showWords({},
        tr("Select a message in the log to see what it is made of: its parts, what they "
           "say, and the bytes of each."));
}

void Inspector::showWords(const QString& title, const QString& words)
{
    m_reader.cancel();
    m_bytes.reset();
    m_arriving.reset();
    m_request = {};
    m_content.reset();
    m_parts = {};
    setTitle(title);
    m_hex->setSource(nullptr);
    m_frame->showWords(words);
    m_textPage->setContent(nullptr, {});
    showTab(m_tabs->currentIndex());
}

void Inspector::showMessage(const Message& message, qint64 index)
{
    const bool hasBytes = MessageBytes(m_snapshot, message).size() > 0;
    showWords(title(message, index), hasBytes ? QString() : words(message));
    if (hasBytes)
        showBytes(message, index);
    showTab(m_tabs->currentIndex());
}

/// What was still arriving may have more bytes, or be whole and in the log from `firstNew` on.
void Inspector::followArriving(qint64 firstNew)
{
    const qint64 index = ArrivingMessage::findWhole(*m_snapshot, *m_arriving, firstNew);
    if (index >= 0)
        return showBytes(m_snapshot->messages[index], index);
    const PartialMessage* const partial = ArrivingMessage::find(*m_snapshot, *m_arriving);
    if (partial && partial->received != m_arriving->range)
        showBytes(ArrivingMessage::messageOf(*partial), -1);
}

/// Shows a message, or more of the one that is shown.
void Inspector::showBytes(const Message& message, qint64 index)
{
    m_arriving = index < 0 ? std::optional(message) : std::nullopt;
    m_bytes = std::make_shared<MessageBytes>(m_snapshot, message);
    m_parts = MessageParts::of(*m_snapshot, message, *m_bytes);
    setTitle(title(message, index));
    m_hex->growSource(m_bytes);
    m_hex->setLooks(m_parts.looks);
    m_frame->showParts(m_parts, m_bytes->read({0, m_parts.sectionsEnd()}));
    const MessageRemark fault = faultRemark(*m_snapshot, message, m_parts);
    m_frame->showFault(fault.part, fault.text);
    const PartialMessage* const partial = ArrivingMessage::find(*m_snapshot, message);
    const MessageRemark progress
        = m_arriving && partial ? progressRemark(*partial, m_parts) : MessageRemark {};
    m_frame->showProgress(progress.part, progress.text);
    readContent();
}

/// Reads the content unless what is to be read of it was read already.
void Inspector::readContent()
{
    ContentRequest request {
        m_bytes, m_parts.content, false, m_parts.framing, m_parts.contentForm()};
    const bool isCut = m_parts.contentExpected() > m_parts.content.size();
    request.isWhole = !m_arriving && !isCut && m_parts.content.size() <= contentAtMost;
    if (!request.isWhole)
        request.range.end = std::min(request.range.end, request.range.start + m_reader.readAtOnce);
    const bool isRead = m_request.range == request.range && m_request.isWhole == request.isWhole
        && m_request.bytes;
    m_request = request;
    if (!isRead)
        m_reader.read(request);
    if (isRead || m_reader.isReading())
        showContent();
    if (request.isWhole)
        m_frame->showImage(imageBytes());
}

void Inspector::handleRangeSelected(const ByteRange& range)
{
    m_hex->setSelection({});
    m_hex->setHighlighted(range);
    m_frame->markRange(range);
}

/// contentNote() where the text page says something else of what is no text.
QString Inspector::textNote() const
{
    if (!m_content || m_content->isText)
        return contentNote();
    return isImage() ? tr("An image: the Frame page shows it. Here its bytes stand as text, those "
                          "that are none as escapes.")
                     : tr("Not text: bytes that are no characters stand as escapes.");
}

bool Inspector::isImage() const
{
    return m_parts.contentForm().mediaType.startsWith(QLatin1String("image/"));
}

QByteArray Inspector::imageBytes() const
{
    return isImage() && m_parts.content.size() <= ImageDecoding::maxBytes
        ? m_bytes->read(m_parts.content)
        : QByteArray();
}

void Inspector::showContent()
{
    const QString note = contentNote();
    m_frame->showContent(m_content, note);
    m_textPage->setContent(m_content, textNote());
}

QString Inspector::contentNote() const
{
    const qint64 shown = m_request.range.size();
    const qint64 all = m_parts.content.size();
    if (m_reader.isReading())
        return tr("Reading %1…").arg(Format::byteCount(shown));
    if (m_content && !m_content->isText && all > ContentView::hexBytes)
        return tr("Not text: the first %1 of %2. The hex view has all of it.")
            .arg(Format::byteCount(ContentView::hexBytes), Format::byteCount(all));
    if (shown < all)
        return tr("The first %1 of %2. The hex view has all of it.")
            .arg(Format::byteCount(shown), Format::byteCount(all));
    if (m_request.framing && m_request.framing->hasEncodedContent())
        return tr("Decoded from %1; the hex view has it as it was sent.")
            .arg(m_request.framing->spec().name);
    return {};
}

void Inspector::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setToolTip(title); // for where it is elided
}

QString Inspector::title(const Message& message, qint64 index) const
{
    QStringList parts;
    if (index >= 0)
        parts.append(QStringLiteral("#%1").arg(index + 1));
    if (message.connection.isValid())
        parts.append(tr("conn %1").arg(message.connection.value));
    if (!message.isState())
        parts.append(
            tr("%1 at %2")
                .arg(Format::byteCount(message.range.size()), Format::number(message.range.start)));
    return parts.join(QStringLiteral(" · "));
}

QString Inspector::words(const Message& message) const
{
    if (!message.connection.isValid())
        return summaryText(*m_snapshot, message) + u'\n' + Format::dateAndTime(message.time);
    return tr("%1\n%2, connection %3")
        .arg(summaryText(*m_snapshot, message), Format::dateAndTime(message.time))
        .arg(message.connection.value);
}
