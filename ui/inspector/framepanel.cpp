// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/framepanel.h"

#include "core/framing/headercontent/headercontentfaults.h"
#include "core/text/safetext.h"
#include "core/words/format.h"
#include "ui/inspector/contentview.h"
#include "ui/inspector/fieldtable.h"
#include "ui/inspector/partcard.h"
#include "ui/parts/copymenu.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/inlinemessage.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {
constexpr qint64 copyLimit = 16 * 1024 * 1024; // bytes
} // namespace

FramePanel::FramePanel(QWidget* parent)
    : QScrollArea(parent)
    , m_layout(new QVBoxLayout)
    , m_words(new QLabel)
    , m_fault(new InlineMessage)
    , m_progress(new InlineMessage)
    , m_fixedTable(new FieldTable)
    , m_headerTable(new FieldTable)
    , m_content(new ContentView)
{
    auto* const body = new QWidget;
    body->setLayout(m_layout);
    body->installEventFilter(this);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("framePanel"));
    setAccessibleName(tr("Parts of the message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(Theme::grid * 3 / 2, 1, Theme::grid * 3 / 2, Theme::grid);
    m_layout->setSpacing(Theme::grid);
    m_headerTable->setObjectName(QStringLiteral("frameHeaderTable"));
    m_headerTable->setAccessibleName(tr("JSON header"));
    m_fixedTable->setAccessibleName(tr("Fixed header"));
    m_fault->label()->setObjectName(QStringLiteral("frameErrorLabel"));
    m_progress->label()->setObjectName(QStringLiteral("frameProgressLabel"));
    m_words->setContentsMargins(0, Theme::grid, 0, 0);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_words);
    m_layout->addWidget(m_fault);
    m_layout->addWidget(m_progress);
    m_fixedCard = addCard(tr("Fixed header"), MessagePart::FixedHeader, m_fixedTable);
    m_headerCard = addCard(tr("JSON header"), MessagePart::JsonHeader, m_headerTable);
    m_contentCard = addCard(tr("Content"), MessagePart::Content, m_content);
    m_layout->addStretch();
    connect(m_fixedTable, &FieldTable::fieldSelected, this, &FramePanel::rangeSelected);
    connect(m_headerTable, &FieldTable::fieldSelected, this, &FramePanel::rangeSelected);
    connect(m_content, &ContentView::rangeSelected, this, [this](ByteRange range) {
        emit rangeSelected(range.translated(m_contentCard->range().start));
    });
    connect(&Theme::instance(), &Theme::changed, this, &FramePanel::applyTheme);
    applyTheme();
    showWords({});
}

PartCard* FramePanel::addCard(const QString& title, MessagePart part, QWidget* body)
{
    auto* const card = new PartCard(title, part);
    card->addBody(body);
    m_layout->addWidget(card);
    m_cards.append(card);
    connect(card, &PartCard::selected, this, &FramePanel::rangeSelected);
    return card;
}

void FramePanel::applyTheme()
{
    setTextColor(m_words, ColorRole::SecondaryText);
}

QSize FramePanel::sizeHint() const
{
    return widget()->sizeHint();
}

void FramePanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fitRemarks();
}

/// Words take the height that they need at this width: a scroll area asks for no more than a hint.
void FramePanel::fitRemarks()
{
    const QMargins margins = m_layout->contentsMargins();
    const int width = viewport()->width() - margins.left() - margins.right();
    for (InlineMessage* const remark : {m_fault, m_progress}) {
        if (!remark->isHidden())
            remark->setFixedHeight(std::max(0, remark->heightForWidth(width)));
    }
}

bool FramePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FramePanel::showWords(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    showFault({}, {});
    showProgress({}, {});
    showContent(nullptr, {});
    showImage({});
    for (PartCard* const card : std::as_const(m_cards))
        card->hide();
    markRange({});
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

void FramePanel::showParts(const MessageParts& parts, QByteArrayView headers)
{
    m_words->hide();
    const bool hasHeader = parts.header.has_value();
    if (hasHeader) {
        showFixedHeader(*parts.header, headers.first(parts.header->fixedHeader.end));
        showHeader(*parts.header, headers.sliced(parts.header->header.start));
    }
    m_contentCard->setRange(parts.content);
    if (parts.isFramed())
        m_contentCard->setPart(tr("Content"), MessagePart::Content);
    else if (parts.type == MessageType::Chunk)
        m_contentCard->setPart(tr("Chunk"), MessagePart::Plain);
    else
        m_contentCard->setPart(tr("Bytes of no message"), MessagePart::Plain);
    m_fixedCard->setVisible(hasHeader);
    m_headerCard->setVisible(hasHeader && !parts.header->header.isEmpty());
    const bool isEmptyContent = hasHeader && parts.header->contentLength == 0;
    m_contentCard->setVisible(!parts.content.isEmpty() || isEmptyContent);
    for (PartCard* const card : std::as_const(m_cards))
        card->setToolTip(Format::plainToolTip(
            tr("In the stream: %1")
                .arg(Format::range(card->range().translated(parts.streamStart)))));
}

void FramePanel::showContent(const ReadContentPtr& content, const QString& note)
{
    m_content->setContent(content, note);
}

void FramePanel::showImage(const QByteArray& bytes)
{
    m_content->setImage(bytes);
}

void FramePanel::showFixedHeader(const HeaderContent::Dissection& header, QByteArrayView bytes)
{
    const QString hex = QString::fromLatin1(bytes.toByteArray().toHex(' '));
    const QString value = header.headerLength < 0
        ? hex
        : QStringLiteral("%1   %2").arg(header.headerLength).arg(hex);
    m_fixedTable->setFields({{tr("header length"), value, {}, header.fixedHeader}});
    m_fixedCard->setRange(header.fixedHeader);
}

void FramePanel::showHeader(const HeaderContent::Dissection& header, QByteArrayView bytes)
{
    QVector<FieldTable::Field> fields;
    const bool isWhole = header.header.size() == header.headerLength;
    for (const HeaderContent::Member& member : header.members) {
        const bool isCut = !isWhole && member.range.end == header.header.end;
        const bool isFaulty = member.fault && !isCut;
        const bool isMissing = member.fault == &HeaderContent::headerMissingMember;
        const QString remark = isCut ? tr("incomplete")
            : isMissing              ? tr("missing")
            : isFaulty               ? tr("wrong")
            : member.isRequired      ? QString()
                                     : tr("extra");
        fields.append(
            {safeText(member.name), safeText(member.value), remark, member.range, isFaulty});
    }
    if (fields.isEmpty())
        fields.append({tr("as text"), safeText(bytes), {}, header.header, isWhole});
    m_headerTable->setFields(fields);
    m_headerCard->setRange(header.header);
}

void FramePanel::showFault(MessagePart part, const QString& text)
{
    moveBelow(part, m_fault);
    m_fault->showMessage(InlineMessage::Kind::Error, text);
    m_fault->setVisible(!text.isEmpty());
    fitRemarks();
}

void FramePanel::showProgress(MessagePart part, const QString& text)
{
    moveBelow(part, m_progress);
    m_progress->showMessage(InlineMessage::Kind::Notice, text);
    m_progress->setVisible(!text.isEmpty());
    fitRemarks();
}

void FramePanel::moveBelow(MessagePart part, QWidget* remark)
{
    const auto card = std::find_if(m_cards.cbegin(), m_cards.cend(),
        [part](const PartCard* each) { return each->part() == part; });
    const int before = m_layout->indexOf(remark);
    const int place
        = card == m_cards.cend() ? m_layout->indexOf(m_words) : m_layout->indexOf(*card);
    m_layout->insertWidget(before <= place ? place : place + 1, remark);
}

void FramePanel::markRange(ByteRange range)
{
    for (PartCard* const card : std::as_const(m_cards))
        card->setLit(!range.isEmpty() && !card->range().intersected(range).isEmpty());
    m_fixedTable->selectRange(range);
    m_headerTable->selectRange(range);
    const ByteRange content = m_contentCard->range();
    m_content->selectRange(
        content.contains(range) ? range.translated(-content.start) : ByteRange {});
}

void FramePanel::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    addCopyMenus(&menu, event->pos());
    if (!menu.isEmpty())
        menu.exec(event->globalPos());
}

void FramePanel::addRangeCopy(QMenu* menu, const QString& title, ByteRange range)
{
    const auto copy = [this, range](ByteFormat format) { emit copyRequested(range, format); };
    addCopyActions(menu, this, copy, title)
        ->setEnabled(!range.isEmpty() && range.size() <= copyLimit);
}

void FramePanel::addCopyMenus(QMenu* menu, const QPoint& place)
{
    const auto card = std::find_if(m_cards.cbegin(), m_cards.cend(), [&](const PartCard* each) {
        return each->isVisible() && each->rect().contains(each->mapFrom(this, place));
    });
    if (card == m_cards.cend())
        return;
    const int row = m_headerTable->rowAt(m_headerTable->viewport()->mapFrom(this, place).y());
    if (*card == m_headerCard && row >= 0)
        addRangeCopy(menu, tr("Copy &member as"), m_headerTable->field(row).range);
    const QByteArray json = m_content->jsonAt(m_content->mapFrom(this, place));
    if (*card == m_contentCard && !json.isEmpty()) {
        const auto copy = [json](ByteFormat format) {
            QGuiApplication::clipboard()->setText(bytesAsText(json, format));
        };
        addCopyActions(menu, this, copy, tr("Copy &value as"));
    }
    addRangeCopy(menu, tr("Copy &part as"), (*card)->range());
}
