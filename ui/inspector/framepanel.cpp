// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/framepanel.h"

#include "core/words/format.h"
#include "ui/inspector/contentview.h"
#include "ui/inspector/fieldtable.h"
#include "ui/inspector/sectioncard.h"
#include "ui/parts/accessiblerole.h"
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
    , m_content(new ContentView)
    , m_contentCard(new PartCard(tr("Content"), FieldLook::Content))
{
    auto* const body = new QWidget;
    body->setLayout(m_layout);
    body->installEventFilter(this);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setObjectName(QStringLiteral("framePanel"));
    setAccessibleRole(this, QAccessible::Pane);
    setAccessibleName(tr("Parts of the message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(Theme::grid * 3 / 2, 1, Theme::grid * 3 / 2, Theme::grid);
    m_layout->setSpacing(Theme::grid);
    m_fault->label()->setObjectName(QStringLiteral("frameErrorLabel"));
    m_progress->label()->setObjectName(QStringLiteral("frameProgressLabel"));
    m_words->setContentsMargins(0, Theme::grid, 0, 0);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(m_words);
    m_layout->addWidget(m_fault);
    m_layout->addWidget(m_progress);
    m_contentCard->addBody(m_content);
    m_layout->addWidget(m_contentCard); // first: it is what one looks for
    m_layout->addStretch();
    addSectionCard(); // of lengths and the like, before the headers
    addSectionCard()->table()->setObjectName(QStringLiteral("frameHeaderTable"));
    connect(m_contentCard, &PartCard::selected, this, &FramePanel::rangeSelected);
    connect(m_content, &ContentView::rangeSelected, this, [this](ByteRange range) {
        emit rangeSelected(range.translated(m_contentCard->range().start));
    });
    connect(&Theme::instance(), &Theme::changed, this, &FramePanel::applyTheme);
    applyTheme();
    showWords({});
}

SectionCard* FramePanel::addSectionCard()
{
    auto* const card = new SectionCard;
    m_layout->insertWidget(m_layout->count() - 1, card); // the stretch stays last
    m_sectionCards.append(card);
    connect(card, &PartCard::selected, this, &FramePanel::rangeSelected);
    connect(card->table(), &FieldTable::fieldSelected, this, &FramePanel::rangeSelected);
    return card;
}

/// A card that is not shown yet. The second one is for headers, so that their table keeps its name.
SectionCard* FramePanel::cardFor(const Dissection::Part& section)
{
    const bool isHeader = section.type && section.type->look == FieldLook::Header;
    for (qsizetype at = 0; at < m_sectionCards.size(); ++at) {
        const bool isForHeaders = at == 1;
        const bool isFit = at > 1 || isForHeaders == isHeader;
        if (isFit && !m_cards.contains(m_sectionCards[at]))
            return m_sectionCards[at];
    }
    return addSectionCard();
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
    showFault(MessageParts::noPart, {});
    showProgress(MessageParts::noPart, {});
    showContent(nullptr, {});
    showImage({});
    for (PartCard* const card : std::as_const(m_sectionCards))
        card->hide();
    m_contentCard->hide();
    m_cards.clear();
    markRange({});
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

void FramePanel::showParts(const MessageParts& parts, QByteArrayView bytes)
{
    m_words->hide();
    showSections(parts, bytes);
    m_contentCard->setRange(parts.content);
    if (parts.isFramed())
        m_contentCard->setPart(tr("Content"), FieldLook::Content);
    else if (parts.type == MessageType::Chunk)
        m_contentCard->setPart(tr("Chunk"), FieldLook::Plain);
    else
        m_contentCard->setPart(tr("Bytes of no message"), FieldLook::Plain);
    m_contentCard->setVisible(!parts.content.isEmpty() || parts.contentExpected() == 0);
    m_cards.append(m_contentCard);
    for (PartCard* const card : std::as_const(m_cards))
        card->setToolTip(Format::plainToolTip(
            tr("In the stream: %1")
                .arg(Format::range(card->range().translated(parts.streamStart)))));
}

void FramePanel::showSections(const MessageParts& parts, QByteArrayView bytes)
{
    m_cards.clear();
    QWidget* before = m_words;
    for (const Dissection::Part& section : parts.dissection.parts) {
        SectionCard* const card = cardFor(section);
        m_cards.append(card);
        card->setSection(section, bytes);
        card->setVisible(!section.range.isEmpty());
        if (m_layout->indexOf(card) < m_layout->indexOf(before))
            m_layout->insertWidget(m_layout->indexOf(before), card);
        before = card;
    }
    for (SectionCard* const card : std::as_const(m_sectionCards)) {
        if (!m_cards.contains(card))
            card->hide();
    }
}

void FramePanel::showContent(const ReadContentPtr& content, const QString& note)
{
    m_content->setContent(content, note);
}

void FramePanel::showImage(const QByteArray& bytes)
{
    m_content->setImage(bytes);
}

void FramePanel::showFault(int part, const QString& text)
{
    moveBelow(part, m_fault);
    m_fault->showMessage(InlineMessage::Kind::Error, text);
    m_fault->setVisible(!text.isEmpty());
    fitRemarks();
}

void FramePanel::showProgress(int part, const QString& text)
{
    moveBelow(part, m_progress);
    m_progress->showMessage(InlineMessage::Kind::Notice, text);
    m_progress->setVisible(!text.isEmpty());
    fitRemarks();
}

void FramePanel::moveBelow(int part, QWidget* widget)
{
    const bool isThere = part >= 0 && part < m_cards.size();
    const int before = m_layout->indexOf(widget);
    const int place = m_layout->indexOf(isThere ? m_cards[part] : static_cast<QWidget*>(m_words));
    m_layout->insertWidget(before <= place ? place : place + 1, widget);
}

void FramePanel::markRange(ByteRange range)
{
    for (PartCard* const card : std::as_const(m_cards))
        card->setLit(!range.isEmpty() && !card->range().intersected(range).isEmpty());
    for (SectionCard* const card : std::as_const(m_sectionCards))
        card->table()->selectRange(range);
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
    if (const auto* const section = qobject_cast<const SectionCard*>(*card)) {
        const FieldTable* const table = section->table();
        const int row = table->rowAt(table->viewport()->mapFrom(this, place).y());
        if (row >= 0)
            addRangeCopy(menu, tr("Copy &member as"), table->field(row).range);
    }
    const QByteArray json = m_content->jsonAt(m_content->mapFrom(this, place));
    if (*card == m_contentCard && !json.isEmpty()) {
        const auto copy = [json](ByteFormat format) {
            QGuiApplication::clipboard()->setText(bytesAsText(json, format));
        };
        addCopyActions(menu, this, copy, tr("Copy &value as"));
    }
    addRangeCopy(menu, tr("Copy &part as"), (*card)->range());
}
